import PlatformCore
import PlatformDefinition
import XCTest

/// Documents that are wrong: each is refused with the place of what is wrong.
final class DefinitionErrorTests: XCTestCase {
    /// Expects just these problems, in this order, each by the start of its line.
    private func expect(
        _ document: JSON, _ expected: [String], file: StaticString = #filePath, line: UInt = #line
    ) {
        let problems = Document.problems(document)
        XCTAssertEqual(problems.count, expected.count, problems.joined(separator: "\n"), file: file, line: line)
        for (problem, start) in zip(problems, expected) {
            XCTAssert(problem.hasPrefix(start), "\(problem)\n… does not begin with\n\(start)", file: file, line: line)
        }
    }

    private func schema(_ schema: JSON) -> JSON { Document.openAPI(schemas: ["S": schema]) }

    func testWhatIsNoJSON_saysWhere() {
        for (text, place) in [
            ("", "not JSON: unexpected end"), ("{,}", "not JSON: unexpected ',' at line 1, column 2"),
            (#"{"a":1,"a":2}"#, #"not JSON: duplicate key "a""#),
            (String(repeating: "[", count: 9_999), "not JSON: nest"),
        ] {
            XCTAssertThrowsError(try DefinitionReader.read(Array(text.utf8))) { error in
                XCTAssert("\(error)".hasPrefix(place), "\(error)")
            }
        }
    }

    func testWhatIsNoDefinition_saysWhatOneBeginsWith() {
        expect([], ["expected a JSON object"])
        for document: JSON in [[:], ["swagger": "1.2"], ["openapi": 3], ["openapi": "2.0"], ["log": [:]]] {
            expect(document, [#"expected "swagger": "2.0" or "openapi""#])
        }
        expect(["openapi": "3.0.3"], ["expected an object 'paths'"])
        expect(["swagger": "2.0", "paths": []], ["/paths: expected an object 'paths'"])
    }

    func testByteOrderMark_isSkipped() throws {
        let text = [0xef, 0xbb, 0xbf] + Array(#"{"openapi":"3.0.3","paths":{}}"#.utf8)
        XCTAssertNoThrow(try DefinitionReader.read(text))
    }

    func testDanglingReferences_areNamedWhereTheyStand() {
        expect(
            schema(["type": "object", "properties": ["a": ["$ref": "#/components/schemas/None"]]]),
            ["/components/schemas/S/properties/a/$ref: the reference leads nowhere: there is no schema 'None'"])
        expect(
            schema(["$ref": "#/definitions/S"]), ["/components/schemas/S/$ref: expected a reference to #/components"])
        expect(schema(["$ref": "other.json#/S"]), ["/components/schemas/S/$ref: expected a reference to #/components"])
        expect(schema(["$ref": 7]), ["/components/schemas/S/$ref: expected text"])
        expect(
            Document.openAPI(paths: [
                "/a": Document.get("getA", ["parameters": [["$ref": "#/components/parameters/x"]]])
            ]),
            ["/paths/~1a/get/parameters/0/$ref: the reference leads nowhere"])
        expect(
            Document.openAPI(paths: ["/a": Document.get("getA", ["responses": ["200": ["$ref": "#/nowhere"]]])]),
            ["/paths/~1a/get/responses/200/$ref: the reference leads nowhere"])
        expect(
            Document.openAPI(["x-genesys-notification-topics": [["topic": "t", "schema": "None"]]]),
            ["/x-genesys-notification-topics/0/schema: there is no schema 'None'"])
    }

    func testReferencesInACircle_areRefused() {
        let to: (String) -> JSON = { ["$ref": .string("#/components/schemas/" + $0)] }
        expect(schema(to("S")), ["/components/schemas/S: the schema 'S' is defined by nothing but itself"])
        expect(
            Document.openAPI(schemas: ["A": to("B"), "B": ["allOf": [["type": "object"], to("C")]], "C": to("A")]),
            ["/components/schemas/A: the schema 'A' is defined by nothing but itself"])
        expect(
            Document.openAPI(
                paths: ["/a": Document.get("getA", ["parameters": [["$ref": "#/x"]]])],
                ["x": ["$ref": "#/y"], "y": ["$ref": "#/x"]]),
            ["/paths/~1a/get/parameters/0: the references go round in a circle"])
    }

    func testUnknownTypes_areNamed() {
        expect(schema(["type": "strnig"]), ["/components/schemas/S/type: unknown type 'strnig'"])
        expect(schema(["type": ["string", "integer"]]), ["/components/schemas/S/type: expected one type"])
        expect(schema(["type": 3]), ["/components/schemas/S/type: expected one type"])
        expect(schema("string"), ["/components/schemas/S: expected a schema"])
        expect(schema(["allOf": []]), ["/components/schemas/S/allOf: expected an array of schemas"])
        expect(schema(["type": "string", "enum": []]), ["/components/schemas/S/enum: expected an array of values"])
        expect(
            schema(["type": "string", "maxLength": -1]), ["/components/schemas/S/maxLength: expected a whole number"])
        expect(schema(["type": "number", "minimum": "0"]), ["/components/schemas/S/minimum: expected a number"])
        expect(
            schema(["type": "object", "readOnly": "yes"]), ["/components/schemas/S/readOnly: expected true or false"])
        expect(schema(["type": "object", "required": [1]]), ["/components/schemas/S/required/0: expected text"])
    }

    func testEmptyNames_areRefused() {
        expect(Document.openAPI(schemas: ["": ["type": "object"]]), ["/components/schemas/: a schema needs a name"])
        expect(
            schema(["type": "object", "properties": ["": ["type": "string"]]]),
            ["/components/schemas/S/properties/: a property needs a name"])
        expect(Document.openAPI(paths: ["/a": Document.get("")]), ["/paths/~1a/get/operationId: expected text that is"])
        expect(
            Document.openAPI(paths: ["/a": ["get": ["responses": [:]]]]), ["/paths/~1a/get: 'operationId' is missing"])
        expect(
            Document.openAPI(
                paths: ["/a": Document.get("getA", ["parameters": [["name": "", "in": "query", "schema": [:]]]])]),
            ["/paths/~1a/get/parameters/0/name: expected text that is not empty"])
    }

    func testWhatStandsTwice_isNamedWithTheFirst() {
        expect(
            Document.openAPI(paths: ["/a": Document.get("same"), "/b": Document.get("same")]),
            ["/paths/~1b/get/operationId: the operation id 'same' stands at /paths/~1a/get too"])
        let id: (String) -> JSON = { ["name": .string($0), "in": "path", "schema": ["type": "string"]] }
        expect(
            Document.openAPI(paths: [
                "/u/{id}": Document.get("getA", ["parameters": [id("id")]]),
                "/u/{name}": Document.get("getB", ["parameters": [id("name")]]),
            ]),
            ["/paths/~1u~1{name}/get: no request could tell this operation from the one at /paths/~1u~1{id}/get"])
        expect(
            Document.openAPI(paths: ["/u/{id}/{id}": Document.get("getA", ["parameters": [id("id"), id("id")]])]),
            [
                "/paths/~1u~1{id}~1{id}: the placeholder {id} stands twice",
                "/paths/~1u~1{id}~1{id}/get/parameters/1: the parameter 'id' stands twice",
            ])
    }

    func testPathsThatNoRequestHas_areRefused() {
        expect(Document.openAPI(paths: ["a": Document.get("getA")]), ["/paths/a: a path starts with '/'"])
        for path in ["/a//b", "/a/"] {
            expect(
                Document.openAPI(paths: .object([path: Document.get("getA")])),
                ["/paths/\(path.map { $0 == "/" ? "~1" : String($0) }.joined()): a path has no empty segment"])
        }
        for path in ["/a/{id}.json", "/a/{}", "/a/{", "/a/}x{"] {
            let problems = Document.problems(Document.openAPI(paths: .object([path: Document.get("getA")])))
            XCTAssertEqual(problems.count, 1, path)
            XCTAssert(problems[0].contains("a placeholder is a whole segment"), problems[0])
        }
        expect(
            Document.openAPI(paths: [
                "/a": Document.get("getA", ["parameters": [["name": "id", "in": "path", "schema": [:]]]])
            ]),
            ["/paths/~1a/get: the path has no placeholder {id}"])
    }

    func testPartsOfAnOperation_areChecked() {
        let cases: [(JSONObject, String)] = [
            (["parameters": [["name": "x", "in": "moon", "schema": [:]]]], "parameters/0/in: expected path, query"),
            (["parameters": [["name": "x", "schema": [:]]]], "parameters/0: 'in' is missing"),
            (["parameters": [["name": "x", "in": "query"]]], "parameters/0: 'schema' is missing"),
            (["requestBody": ["required": true]], "requestBody: 'content' is missing"),
            (["responses": []], "responses: expected an object 'responses'"),
            (["responses": ["2XY": [:]]], "responses/2XY: expected a status such as 200, or default"),
            (["tags": "Users"], "tags: expected an array"),
            (
                ["x-genesys-permissions": ["type": "SOME", "permissions": []]],
                "x-genesys-permissions/type: expected ANY"
            ),
        ]
        for (members, problem) in cases {
            expect(Document.openAPI(paths: ["/a": Document.get("getA", members)]), ["/paths/~1a/get/\(problem)"])
        }
        expect(Document.openAPI(paths: ["/a": 1]), ["/paths/~1a: expected an object"])
        expect(Document.openAPI(paths: ["/a": ["get": 1]]), ["/paths/~1a/get: expected an object"])
    }

    func testEveryProblemIsTold_notOnlyTheFirst() {
        expect(
            Document.openAPI(
                paths: ["/a": Document.get("", ["tags": 1])], schemas: ["A": ["type": "x"], "B": ["type": "y"]]),
            ["/components/schemas/A/type", "/components/schemas/B/type", "/paths/~1a/get/operationId"])
    }
}
