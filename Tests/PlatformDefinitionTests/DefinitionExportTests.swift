import PlatformCore
import PlatformDefinition
import XCTest

/// What other tools are given.
final class DefinitionExportTests: XCTestCase {
    private let server = "http://127.0.0.1:8080"

    func testTheWholeDefinition_isReadBackTheSame() throws {
        let definition = try Platform.definition.get()
        let (read, warnings) = try DefinitionReader.read(DefinitionExport.write(definition, server: server))
        XCTAssertEqual(warnings, [])
        XCTAssert(read == definition, "\(DefinitionDiff(definition, read))")
    }

    func testAPart_holdsItsOperationsAndAllThatTheyReferTo() throws {
        let definition = try Platform.definition.get()
        let tag = try XCTUnwrap(definition.tag(named: "groups"))
        let part = definition.part(of: [tag])
        XCTAssertEqual(
            part.operations, definition.operations.filter { $0.tags.contains("Groups") })
        XCTAssertGreaterThan(part.operations.count, 10)
        XCTAssertLessThan(part.schemas.count, 200)
        XCTAssertNotNil(part.schema(named: "ErrorBody"))
        XCTAssertNotNil(part.schema(named: "Group"))
        XCTAssertEqual(try DefinitionReader.read(DefinitionExport.write(part, server: server)).definition, part)
    }

    func testTags_areFoundByNameAndByClass() throws {
        let definition = try Platform.definition.get()
        XCTAssertEqual(definition.tag(named: "workforce management")?.name, "Workforce Management")
        XCTAssertEqual(definition.tag(named: "WorkforceManagement")?.name, "Workforce Management")
        XCTAssertNil(definition.tag(named: "Workforce"))
    }

    func testRefusals_areListedWhereTheyCanHappen() throws {
        let definition = try Platform.definition.get()
        let document = DefinitionExport.document(definition, server: server)
        func statuses(_ path: String, _ method: String) -> [String]? {
            document["paths"]?[path]?[method]?["responses"]?.object.map { Array($0.keys) }
        }
        XCTAssertEqual(
            statuses("/api/v2/users", "get"), ["200", "400", "401", "403", "404", "408", "429", "500", "503", "504"])
        XCTAssertEqual(
            statuses("/api/v2/users", "post"),
            ["200", "400", "401", "403", "404", "408", "409", "413", "415", "429", "500", "503", "504"])
        XCTAssertEqual(statuses("/api/v2/groups/{groupId}", "delete")?.first, "204")
        let responses = try XCTUnwrap(document["components"]?["responses"]?.object)
        XCTAssertEqual(
            responses["TooManyRequests"]?["headers"]?.object.map { Array($0.keys) },
            ["ININ-Correlation-Id", "Retry-After"])
        XCTAssertNil(responses["Error"], "nothing refers to it any more")
        for (name, response) in responses {
            XCTAssertEqual(
                response["content"]?["application/json"]?["schema"]?["$ref"], "#/components/schemas/ErrorBody", name)
        }
    }

    func testTheServer_isAskedForTokensToo() throws {
        let definition = try Document.definition(Document.openAPI())
        func places(_ server: String) -> [JSON?] {
            let document = DefinitionExport.document(definition, server: server)
            let flows = document["components"]?["securitySchemes"]?["PureCloud OAuth"]?["flows"]
            return [document["servers"]?[0]?["url"], flows?["clientCredentials"]?["tokenUrl"]]
        }
        XCTAssertEqual(places(server), ["http://127.0.0.1:8080", "http://127.0.0.1:8080/oauth/token"])
        XCTAssertEqual(
            places("https://api.mypurecloud.de"),
            ["https://api.mypurecloud.de", "https://login.mypurecloud.de/oauth/token"])
    }

    func testErrorsOfAnOperationsOwn_areKept() throws {
        let schema: JSON = ["type": "object", "properties": ["own": ["type": "string"]]]
        let errors: JSON = ["description": "", "content": ["application/json": ["schema": schema]]]
        let definition = try Document.definition(
            Document.openAPI(paths: [
                "/a": Document.get("getA", ["responses": ["200": ["description": ""], "default": errors]]),
                "/b": Document.get(
                    "getB", ["responses": ["200": ["description": ""], "default": ["description": ""]]]),
                "/c": Document.get("getC", ["responses": ["200": ["description": ""]]]),
            ]))
        let document = DefinitionExport.document(definition, server: server)
        XCTAssertEqual(try DefinitionReader.read(document).definition, definition)
        XCTAssertEqual(
            document["paths"]?["/b"]?["get"]?["responses"]?.object.map { Array($0.keys) }, ["200", "default"])
    }
}
