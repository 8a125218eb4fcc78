import PlatformCore
import PlatformDefinition
import XCTest

/// Documents that were sound until something in them was lost or replaced: read, or refused with the place.
final class DefinitionMutationTests: XCTestCase {
    /// What takes the place of a value; nil removes it.
    private let replacements: [JSON?] = [
        nil, .null, true, false, 0, -1, 200, 1.5, "", "x", "a/~b", "class", "null", "#/", "#/paths", [], [.null],
        ["x", "x"], [[:]], [:], ["": [:]], ["$ref": "#/components/schemas/User"], ["$ref": "#/definitions/User"],
        ["$ref": "#/paths/~1users~1{userId}/get/parameters/0"], ["$ref": "#"], ["type": "object"],
        .number(JSONNumber(text: "1e999") ?? 0),
    ]

    private var known: APIDefinition?

    /// Whether a document is read, having checked all that the one or the other outcome promises.
    private func isRead(_ document: JSON, _ what: @autoclosure () -> String) -> Bool {
        do throws(DefinitionError) {
            let (definition, warnings) = try DefinitionReader.read(document)
            for warning in warnings where document.at(warning.pointer) == nil {
                XCTFail("\(what()): the warning's place leads nowhere: \(warning)")
            }
            // What changed nothing that is read needs no second look.
            guard definition != known else { return true }
            known = definition
            let written = DefinitionWriter.document(definition)
            XCTAssertEqual(try? DefinitionReader.read(written).definition, definition, what())
            let exported = DefinitionExport.document(definition, server: "http://127.0.0.1")
            XCTAssertEqual(try? DefinitionReader.read(exported).definition, definition, what())
            XCTAssertEqual(try? DefinitionIndex(IndexWriter.write(definition)).definition, definition, what())
            return true
        } catch {
            XCTAssertFalse(error.problems.isEmpty, what())
            for problem in error.problems where problem.text.isEmpty || document.at(problem.pointer) == nil {
                XCTFail("\(what()): the problem's place leads nowhere: \(problem)")
            }
            return false
        }
    }

    func testEveryValueReplacedByEachOther_isReadOrRefusedWithItsPlace() throws {
        var (read, refused) = (0, 0)
        for document in Self.documents {
            XCTAssertTrue(isRead(document, "the document itself"))
            for place in document.places {
                for replacement in replacements {
                    let mutated = document.replacing(place[...], with: replacement)
                    let text = "\(place) became \(replacement.map(\.text) ?? "nothing")"
                    if isRead(mutated, text) { read += 1 } else { refused += 1 }
                }
            }
        }
        XCTAssertGreaterThan(read, 1_000)
        XCTAssertGreaterThan(refused, 1_000)
    }

    func testSeveralValuesExchanged_areReadOrRefusedWithTheirPlaces() throws {
        var random = SeededGenerator(seed: 1)
        for document in Self.documents {
            let places = document.places
            for round in 0..<1_000 {
                var mutated = document
                for _ in 0..<Int.random(in: 2...5, using: &random) {
                    // A part of the document itself is what it is most easily taken for.
                    let part = document.at(places.randomElement(using: &random) ?? [])
                    guard let place = places.randomElement(using: &random), mutated.at(place) != nil else { continue }
                    mutated = mutated.replacing(place[...], with: part)
                }
                _ = isRead(mutated, "round \(round): \(mutated)")
            }
        }
    }

    func testTextCutOrBroken_isReadOrRefused() throws {
        var random = SeededGenerator(seed: 2)
        for document in Self.documents {
            let text = document.serialized()
            for length in stride(from: 0, to: text.count, by: 7) {
                XCTAssertThrowsError(try DefinitionReader.read(Array(text.prefix(length))), "\(length) bytes")
            }
            for round in 0..<1_000 {
                var broken = text
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    broken[Int.random(in: broken.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                do throws(DefinitionError) { _ = try DefinitionReader.read(broken) } catch {
                    XCTAssertFalse(error.problems.isEmpty, "round \(round)")
                }
            }
        }
    }
}

// MARK: - Documents

extension DefinitionMutationTests {
    /// The same small API in both formats, with something of everything that is read.
    private static let documents: [JSON] = [openAPI, swagger]

    private static let openAPI: JSON = [
        "openapi": "3.0.3", "info": ["title": "T", "version": "v2", "x-genesys-sources": ["python": "1"]],
        "tags": [["name": "Users", "x-genesys-class": "Users"]], "security": [["PureCloud OAuth": []]],
        "paths": [
            "/users/{userId}": [
                "parameters": [["$ref": "#/components/parameters/id"]],
                "get": [
                    "operationId": "getUser", "tags": ["Users"],
                    "parameters": [
                        [
                            "name": "expand", "in": "query", "style": "form", "explode": true,
                            "schema": ["type": "array", "items": ["type": "string", "enum": ["a", "b"]]],
                        ],
                        ["name": "size", "in": "query", "schema": ["type": "integer", "minimum": 1, "default": 25]],
                    ],
                    "responses": [
                        "200": [
                            "description": "ok",
                            "content": ["application/json": ["schema": ["$ref": "#/components/schemas/User"]]],
                        ],
                        "default": ["$ref": "#/components/responses/Error"],
                    ],
                    "x-genesys-permissions": ["type": "ANY", "permissions": ["a:b:view"]],
                    "x-genesys-error-codes": ["invalid.id"], "deprecated": true,
                ],
                "put": [
                    "operationId": "putUser", "tags": ["Users"],
                    "requestBody": [
                        "required": true,
                        "content": ["application/json": ["schema": ["$ref": "#/components/schemas/User"]]],
                    ],
                    "responses": ["204": ["description": "ok"]], "security": [],
                ],
            ]
        ],
        "components": [
            "parameters": ["id": ["name": "userId", "in": "path", "required": true, "schema": ["type": "string"]]],
            "responses": [
                "Error": [
                    "description": "no", "content": ["application/json": ["schema": ["type": "object"]]],
                ]
            ],
            "schemas": [
                "User": [
                    "type": "object", "required": ["name"],
                    "properties": [
                        "id": ["type": "string", "readOnly": true], "name": ["type": "string", "maxLength": 9],
                        "self": ["allOf": [["$ref": "#/components/schemas/User"]], "nullable": true],
                        "list": ["type": "array", "items": ["$ref": "#/components/schemas/Any"], "minItems": 1],
                        "map": ["type": "object", "additionalProperties": ["type": "number", "format": "float"]],
                    ],
                ],
                "Any": ["oneOf": [["$ref": "#/components/schemas/User"], ["type": "boolean"]]],
            ],
        ],
        "x-genesys-notification-topics": [["topic": "v2.users.{id}", "schema": "User"]],
    ]

    private static let swagger: JSON = [
        "swagger": "2.0", "info": ["title": "T", "version": "v2"], "basePath": "/api",
        "consumes": ["application/json"], "produces": ["application/json"],
        "paths": [
            "/users/{userId}": [
                "post": [
                    "operationId": "postUser", "x-purecloud-method-name": "post", "tags": ["Users"],
                    "parameters": [
                        ["name": "userId", "in": "path", "required": true, "type": "string"],
                        ["name": "body", "in": "body", "required": true, "schema": ["$ref": "#/definitions/User"]],
                        [
                            "name": "q", "in": "query", "type": "array", "items": ["type": "string"],
                            "collectionFormat": "csv",
                        ],
                    ],
                    "responses": [
                        "200": ["description": "ok", "schema": ["$ref": "#/definitions/User"]],
                        "400": [
                            "description": "no", "schema": ["type": "object"], "x-inin-error-codes": ["bad": "text"],
                        ],
                    ],
                    "security": [["PureCloud OAuth": ["users"]]],
                    "x-inin-requires-permissions": ["type": "ALL", "permissions": ["a:b:add"]],
                ],
                "put": [
                    "operationId": "putUser", "consumes": ["multipart/form-data"],
                    "parameters": [["name": "file", "in": "formData", "type": "file", "required": true]],
                    "responses": ["204": ["description": "ok"]],
                ],
            ]
        ],
        "definitions": ["User": ["type": "object", "properties": ["name": ["type": "string"]]]],
    ]
}

// MARK: - Places

extension JSON {
    /// The steps to every value in this one.
    fileprivate var places: [[String]] {
        let children =
            object?.map { ($0.key, $0.value) } ?? array?.enumerated().map { (String($0.offset), $0.element) } ?? []
        return children.flatMap { name, value in [[name]] + value.places.map { [name] + $0 } }
    }

    fileprivate func at(_ steps: [String]) -> JSON? {
        steps.reduce(self) { value, step in value?.array == nil ? value?[step] : Int(step).flatMap { value?[$0] } }
    }

    /// The value that a JSON pointer leads to.
    fileprivate func at(_ pointer: String) -> JSON? {
        guard !pointer.isEmpty else { return self }
        guard pointer.hasPrefix("/") else { return nil }
        let tokens = pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        return at(tokens.map { String($0).replacing("~1", with: "/").replacing("~0", with: "~") })
    }

    fileprivate func replacing(_ steps: ArraySlice<String>, with value: JSON?) -> JSON {
        guard let step = steps.first else { return value ?? .null }
        if var elements = array {
            guard let index = Int(step), elements.indices.contains(index) else { return self }
            if steps.count == 1, value == nil {
                elements.remove(at: index)
            } else {
                elements[index] = elements[index].replacing(steps.dropFirst(), with: value)
            }
            return .array(elements)
        }
        var changed = self
        changed[step] = steps.count == 1 && value == nil ? nil : self[step]?.replacing(steps.dropFirst(), with: value)
        return changed
    }
}
