import PlatformCore
import PlatformDefinition
import XCTest

final class DefinitionIndexTests: XCTestCase {
    func testTheIndexInTheProgram_isThatOfTheDefinition() throws {
        let made = IndexWriter.write(try Platform.definition.get())
        XCTAssert(made == (try Platform.bytes(of: Platform.indexFile)), "stale: swift run sdkgen index")
        XCTAssert(DefinitionIndex.shared.isReadable)
    }

    func testTheIndex_tellsAllThatTheDefinitionTells() throws {
        let (definition, index) = (try Platform.definition.get(), DefinitionIndex.shared)
        XCTAssert(index.definition == definition, "decoding the index gives another definition")
        XCTAssertEqual(index.topics, definition.topics)
        XCTAssertEqual(index.tags, definition.tags)
        XCTAssertEqual(index.schemaNames, definition.schemas.map(\.name))
    }

    func testNames_findTheirOperationsAndSchemas() throws {
        let (definition, index) = (try Platform.definition.get(), DefinitionIndex.shared)
        XCTAssertEqual(index.operationCount, 3_355)
        for operation in definition.operations {
            let found = try XCTUnwrap(index.operation(named: operation.id), operation.id)
            XCTAssertEqual(index.id(of: found), operation.id)
            XCTAssertEqual(index.path(of: found), operation.path)
            XCTAssertEqual(index.method(of: found), operation.method)
            XCTAssertEqual(index.permissions(of: found), operation.permissions)
        }
        for named in definition.schemas.prefix(300) { XCTAssertEqual(index.schema(named: named.name), named.schema) }
        for name in ["", "getUser ", "getuser", "zzz", "getUsersMe\u{0}"] {
            XCTAssertNil(index.operation(named: name), name)
            XCTAssertNil(index.schema(named: name), name)
        }
    }

    func testEveryFactOfTheModel_survivesTheIndexAndTheDocument() throws {
        var operation = APIOperation(id: "postA", method: .post, path: "/a/{id}")
        operation.tags = ["T", "U"]
        operation.parameters = [APIParameter(name: "id", place: .path, isRequired: true, schema: APISchema(.string))]
        for collection in APIParameter.Collection.allCases {
            operation.parameters.append(
                APIParameter(
                    name: collection.rawValue, place: .query, isRequired: true, collection: collection,
                    schema: APISchema(.array(APISchema(.integer)))))
        }
        operation.parameters.append(
            APIParameter(name: "h", place: .header, isRequired: false, schema: APISchema(.number)))
        operation.body = APIBody(isRequired: true, mediaTypes: ["a/b", "c/d"], schema: Self.everyFact)
        operation.responses = [
            APIResponse(status: 200, mediaTypes: ["a/b"], schema: APISchema(.reference("S"))), APIResponse(status: 204),
            APIResponse(status: nil, mediaTypes: ["application/json"], schema: APISchema(.any)),
        ]
        operation.scopes = ["s", "s:readonly"]
        operation.permissions = PermissionRule(.all, ["a:b:c", "d:e:f"])
        operation.errorCodes = ["x.y"]
        operation.isDeprecated = true
        operation.isPreview = true
        operation.statusGuess = "wording"
        var open = APIOperation(id: "getA", method: .get, path: "/a")
        open.requiresToken = false
        open.permissions = PermissionRule(.none)
        let definition = APIDefinition(
            title: "T", version: "v9", sources: ["x": "1"],
            tags: [APITag(name: "T", className: "C"), APITag(name: "U")],
            operations: [operation, open], schemas: [NamedSchema(name: "S", schema: Self.everyFact)],
            topics: [APITopic(topic: "v2.{id}", schema: "S")])
        XCTAssertEqual(try DefinitionIndex(IndexWriter.write(definition)).definition, definition)
        XCTAssertEqual(try DefinitionReader.read(DefinitionWriter.write(definition)).definition, definition)
    }

    /// A schema that says all that one can say.
    private static let everyFact: APISchema = {
        var text = APISchema(.string)
        text.format = "date"
        text.values = ["a", "b", 1, nil]
        text.valuesSource = "ios-201"
        text.defaultValue = "outside"
        text.isReadOnly = true
        text.isWriteOnly = true
        text.isNullable = true
        text.isDeprecated = true
        text.limits.minLength = 1
        text.limits.maxLength = 9
        text.limits.pattern = "^a"
        var number = APISchema(.number)
        number.limits.minimum = JSONNumber(1.5)
        number.limits.maximum = JSONNumber(2)
        number.defaultValue = 1.75
        var list = APISchema(.array(APISchema(.boolean)))
        list.limits.minItems = 1
        list.limits.maxItems = 2
        list.limits.uniqueItems = true
        var choice = APISchema(.oneOf([APISchema(.integer), APISchema(.anyOf([APISchema(.boolean), number]))]))
        choice.discriminator = "type"
        var (closed, open, typed) = (APIObject(), APIObject(), APIObject())
        closed.additional = .none
        open.additional = .any
        typed.additional = .schema(APISchema(.reference("S")))
        closed.required = ["text", "list"]
        closed.properties = [
            NamedSchema(name: "text", schema: text), NamedSchema(name: "list", schema: list),
            NamedSchema(name: "choice", schema: choice), NamedSchema(name: "open", schema: APISchema(.object(open))),
            NamedSchema(name: "typed", schema: APISchema(.allOf([APISchema(.object(typed)), APISchema(.any)]))),
        ]
        return APISchema(.object(closed))
    }()
}

// MARK: - Broken bytes

extension DefinitionIndexTests {
    private func sample() throws -> [UInt8] {
        let all = try Platform.definition.get()
        let some = all.operations.filter { $0.tags.first == "Tokens" || $0.tags.first == "Presence" }
        return IndexWriter.write(
            APIDefinition(
                title: "", version: "", operations: some, schemas: Array(all.schemas.prefix(40)),
                topics: Array(all.topics.prefix(5))))
    }

    func testWhatIsNoIndex_isRefused() throws {
        let bytes = try sample()
        XCTAssertNoThrow(try DefinitionIndex(bytes))
        XCTAssertThrowsError(try DefinitionIndex([]))
        XCTAssertThrowsError(try DefinitionIndex(Array(bytes.dropLast())))
        XCTAssertThrowsError(try DefinitionIndex([UInt8](repeating: 0, count: 100)))
        var endless = bytes
        endless[16...19] = [0xff, 0xff, 0xff, 0x7f]  // the number of operations
        XCTAssertThrowsError(try DefinitionIndex(endless))
        var newer = bytes
        newer[4] += 1
        XCTAssertThrowsError(try DefinitionIndex(newer)) { error in
            XCTAssert("\(error)".contains("version 2, not 1"), "\(error)")
        }
    }

    func testBrokenBytes_neverEndTheProcess() throws {
        let bytes = try sample()
        var random = SystemRandomNumberGenerator()
        let paths = ["/api/v2/tokens/me", "/api/v2/presence/definitions/x", "/", "/api/v2/a/b/c/d/e"]
        for _ in 0..<60 {
            var broken = bytes
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                // Never the first three words, which are checked.
                broken[Int.random(in: 12..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
            }
            guard let index = try? DefinitionIndex(broken) else { continue }
            for path in paths { _ = index.route(method: .get, path: path) }
            _ = index.operation(named: "getTokensMe").map { index.details(of: $0) }
            _ = index.schema(named: "AcwSettings")
        }
    }
}
