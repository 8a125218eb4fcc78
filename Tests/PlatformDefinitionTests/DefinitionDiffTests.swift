import PlatformCore
import PlatformDefinition
import XCTest

final class DefinitionDiffTests: XCTestCase {
    private func lines(_ old: JSON, _ new: JSON) throws -> [String] {
        DefinitionDiff(try Document.definition(old), try Document.definition(new)).changes.map(\.description)
    }

    private func operation(_ members: JSONObject) -> JSON {
        Document.openAPI(paths: ["/a": Document.get("getA", members)])
    }

    /// The schema `S`, met in requests, in replies, or nowhere.
    private func schema(_ schema: JSON, in place: String? = nil) -> JSON {
        let content: JSON = ["content": ["application/json": ["schema": ["$ref": "#/components/schemas/S"]]]]
        let members: JSONObject =
            switch place {
            case "request": ["requestBody": content]
            case "reply": ["responses": ["200": content]]
            default: [:]
            }
        return Document.openAPI(paths: ["/a": Document.get("getA", members)], schemas: ["S": schema])
    }

    func testTheSame_isNoChange() throws {
        let definition = try Platform.definition.get()
        let diff = DefinitionDiff(definition, DefinitionIndex.shared.definition)
        XCTAssert(diff.isEmpty)
        XCTAssertEqual(diff.description, "no changes")
    }

    func testWhatIsNewOrGone_isTold() throws {
        let old = Document.openAPI(paths: ["/a": Document.get("getA")], schemas: ["S": [:]])
        let new = Document.openAPI(paths: ["/b": Document.get("getB")], schemas: ["T": [:]])
        XCTAssertEqual(try lines(old, new), ["- operation getA", "+ operation getB", "- schema S", "+ schema T"])
        let diff = DefinitionDiff(try Document.definition(old), try Document.definition(new))
        XCTAssertEqual(diff.breaking.count, 2)
        XCTAssert(diff.summary.hasPrefix("2 breaking and 2 other changes: operations 1 new, 1 gone, 0 changed"))
    }

    func testAMovedOperation_isBreaking() throws {
        XCTAssertEqual(
            try lines(
                Document.openAPI(paths: ["/a": Document.get("getA")]),
                Document.openAPI(paths: ["/b": Document.get("getA")])),
            ["! operation getA: the route is GET /b instead of GET /a"])
    }

    func testParameters_breakWhenGoneOrRequired() throws {
        let parameter: (String, Bool, JSON) -> JSON = {
            ["name": .string($0), "in": "query", "required": JSON($1), "schema": $2]
        }
        let before = operation(["parameters": [parameter("a", false, ["type": "string"]), parameter("b", true, [:])]])
        let after = operation([
            "parameters": [
                parameter("a", true, ["type": "integer"]), parameter("c", false, [:]), parameter("d", true, [:]),
            ]
        ])
        XCTAssertEqual(
            try lines(before, after),
            [
                "! operation getA: the parameter 'a' in query is required",
                "! operation getA: the parameter 'a' in query is an integer instead of a string",
                "! operation getA: the parameter 'b' in query is gone",
                "  operation getA: the parameter 'c' in query is new",
                "! operation getA: the parameter 'd' in query is new and required",
            ])
    }

    func testPermissions_breakWhenTighter() throws {
        let needs: (String, JSON) -> JSON = {
            self.operation(["x-genesys-permissions": ["type": .string($0), "permissions": $1]])
        }
        let cases: [(JSON, JSON, Character?)] = [
            (needs("ANY", ["a"]), needs("ANY", ["a", "b"]), " "), (needs("ANY", ["a", "b"]), needs("ANY", ["a"]), "!"),
            (needs("ALL", ["a", "b"]), needs("ALL", ["a"]), " "), (needs("ALL", ["a"]), needs("ALL", ["a", "b"]), "!"),
            (needs("NONE", []), needs("ANY", ["a"]), "!"), (needs("ANY", ["a"]), needs("NONE", []), " "),
            (needs("ALL", ["a"]), needs("ANY", ["a", "b"]), " "), (needs("ANY", ["a"]), needs("ALL", ["a"]), " "),
            (operation([:]), needs("ANY", ["a"]), nil),
        ]
        for (old, new, mark) in cases { XCTAssertEqual(try lines(old, new).first?.first, mark, "\(old) \(new)") }
    }

    func testSchemas_areJudgedByWhereTheyAreMet() throws {
        let before: JSON = ["type": "object", "properties": ["a": ["type": "string", "enum": ["x", "y"]]]]
        let after: JSON = [
            "type": "object", "required": ["b"],
            "properties": ["a": ["type": "string", "enum": ["x", "z"]], "b": ["type": "string"]],
        ]
        let expected = ["a has no value \"y\" any more", "a has the new value \"z\"", "b is new", "b is required"]
        for (place, marks) in [("request", "!  !"), ("reply", "    "), (nil, "!  !")] {
            XCTAssertEqual(
                try lines(schema(before, in: place), schema(after, in: place)),
                zip(marks, expected).map { "\($0) schema S: \($1)" }, place ?? "nowhere")
        }
    }

    func testDeepChanges_nameTheirPlace() throws {
        let nested: (JSON) -> JSON = { inner in
            self.schema([
                "type": "object",
                "properties": ["list": ["type": "array", "items": ["type": "object", "properties": ["x": inner]]]],
                "additionalProperties": ["type": "object", "properties": ["y": inner]],
            ])
        }
        XCTAssertEqual(
            try lines(nested(["type": "string"]), nested(["type": "boolean"])),
            [
                "! schema S: list[].x is a boolean instead of a string",
                "! schema S: any other member.y is a boolean instead of a string",
            ])
    }

    func testMoreThanAReference_isNoOtherType() throws {
        let (plain, more): (JSON, JSON) = (
            ["$ref": "#/components/schemas/T"],
            ["allOf": [["$ref": "#/components/schemas/T"]], "readOnly": true]
        )
        let document: (JSON) -> JSON = { property in
            Document.openAPI(schemas: ["S": ["type": "object", "properties": ["t": property]], "T": [:]])
        }
        XCTAssertEqual(try lines(document(plain), document(more)), ["! schema S: t is read-only instead of writable"])
    }

    func testUpdate_keepsWhatOnlyOursTells() throws {
        let ours = try Document.definition(
            Document.openAPI(
                schemas: [
                    "Event": ["type": "array", "items": ["$ref": "#/components/schemas/Part"]], "Part": [:], "Old": [:],
                ],
                [
                    "tags": [["name": "T", "x-genesys-class": "Class"]],
                    "x-genesys-notification-topics": [["topic": "t", "schema": "Event"]],
                ]))
        let theirs = try Document.definition(
            Document.openAPI(schemas: ["New": [:]], ["tags": [["name": "T"], ["name": "U"]]]))
        let updated = ours.updated(to: theirs)
        XCTAssertEqual(updated.tags, [APITag(name: "T", className: "Class"), APITag(name: "U")])
        XCTAssertEqual(updated.topics, ours.topics)
        XCTAssertEqual(updated.schemas.map(\.name), ["Event", "New", "Part"])
    }
}
