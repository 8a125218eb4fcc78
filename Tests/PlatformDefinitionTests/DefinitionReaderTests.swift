import PlatformCore
import PlatformDefinition
import XCTest

final class DefinitionReaderTests: XCTestCase {
    /// The same API in both formats, the first as the vendor writes it.
    private let swagger: JSON = [
        "swagger": "2.0", "info": ["title": "T", "version": "v2"], "host": "api.example.com", "basePath": "/api",
        "consumes": ["application/json"], "produces": ["application/json"],
        "tags": [["name": "Users", "description": "text for people"]],
        "securityDefinitions": ["PureCloud OAuth": ["type": "oauth2"]],
        "paths": [
            "/v2/users/{userId}": [
                "parameters": [["name": "userId", "in": "path", "required": true, "type": "string"]],
                "get": [
                    "operationId": "getUser", "x-purecloud-method-name": "getUser", "tags": ["Users"],
                    "summary": "text for people",
                    "parameters": [
                        [
                            "name": "expand", "in": "query", "required": false, "type": "array",
                            "items": ["type": "string", "enum": ["a", "b"]], "collectionFormat": "multi",
                        ],
                        ["name": "pageSize", "in": "query", "type": "integer", "format": "int32", "default": 25],
                    ],
                    "responses": [
                        "200": ["description": "ok", "schema": ["$ref": "#/definitions/User"]],
                        "400": [
                            "description": "no", "schema": ["$ref": "#/definitions/ErrorBody"],
                            "x-inin-error-codes": ["invalid.id": "text for people"],
                        ],
                        "404": ["description": "no", "schema": ["$ref": "#/definitions/ErrorBody"]],
                    ],
                    "security": [["PureCloud OAuth": ["users", "users:readonly"]]],
                    "x-inin-requires-permissions": ["type": "ANY", "permissions": ["directory:user:view"]],
                ],
                "patch": [
                    "operationId": "patchUser", "tags": ["Users"],
                    "parameters": [
                        ["name": "body", "in": "body", "required": true, "schema": ["$ref": "#/definitions/User"]]
                    ],
                    "responses": ["204": ["description": "ok"]], "security": [],
                ],
            ]
        ],
        "definitions": [
            "User": [
                "type": "object", "required": ["name"],
                "properties": [
                    "id": ["type": "string", "readOnly": true], "name": ["type": "string", "maxLength": 9],
                    "manager": ["$ref": "#/definitions/User"],
                ],
            ],
            "ErrorBody": ["type": "object", "additionalProperties": ["type": "string"]],
        ],
    ]

    private let openAPI: JSON = [
        "openapi": "3.0.3", "info": ["title": "T", "version": "v2"], "tags": [["name": "Users"]],
        "security": [["PureCloud OAuth": []]],
        "paths": [
            "/api/v2/users/{userId}": [
                "get": [
                    "operationId": "getUser", "tags": ["Users"],
                    "parameters": [
                        ["$ref": "#/components/parameters/userId"],
                        [
                            "name": "expand", "in": "query",
                            "schema": ["type": "array", "items": ["type": "string", "enum": ["a", "b"]]],
                        ],
                        [
                            "name": "pageSize", "in": "query",
                            "schema": ["type": "integer", "format": "int32", "default": 25],
                        ],
                    ],
                    "responses": [
                        "200": [
                            "description": "ok",
                            "content": ["application/json": ["schema": ["$ref": "#/components/schemas/User"]]],
                        ],
                        "default": ["$ref": "#/components/responses/Error"],
                    ],
                    "security": [["PureCloud OAuth": ["users", "users:readonly"]]],
                    "x-genesys-permissions": ["type": "ANY", "permissions": ["directory:user:view"]],
                    "x-genesys-error-codes": ["invalid.id"],
                ],
                "patch": [
                    "operationId": "patchUser", "tags": ["Users"],
                    "parameters": [["$ref": "#/components/parameters/userId"]],
                    "requestBody": ["$ref": "#/components/requestBodies/User"],
                    "responses": ["204": ["description": "ok"]], "security": [],
                ],
            ]
        ],
        "components": [
            "parameters": ["userId": ["name": "userId", "in": "path", "required": true, "schema": ["type": "string"]]],
            "requestBodies": [
                "User": [
                    "required": true,
                    "content": ["application/json": ["schema": ["$ref": "#/components/schemas/User"]]],
                ]
            ],
            "responses": [
                "Error": [
                    "description": "no",
                    "content": ["application/json": ["schema": ["$ref": "#/components/schemas/ErrorBody"]]],
                ]
            ],
            "schemas": [
                "User": [
                    "type": "object", "required": ["name"],
                    "properties": [
                        "id": ["type": "string", "readOnly": true], "name": ["type": "string", "maxLength": 9],
                        "manager": ["$ref": "#/components/schemas/User"],
                    ],
                ],
                "ErrorBody": ["type": "object", "additionalProperties": ["type": "string"]],
            ],
        ],
    ]

    func testBothFormats_giveTheSameDefinition() throws {
        let (old, oldWarnings) = try DefinitionReader.read(swagger)
        let (new, newWarnings) = try DefinitionReader.read(openAPI)
        XCTAssertEqual(old, new)
        XCTAssertEqual(oldWarnings + newWarnings, [])
        XCTAssertEqual(new.operations.map(\.id), ["getUser", "patchUser"])
        let get = new.operations[0]
        XCTAssertEqual(get.permissions, PermissionRule(.any, ["directory:user:view"]))
        XCTAssertEqual(get.scopes, ["users", "users:readonly"])
        XCTAssertEqual(get.responses.map(\.status), [200, nil])
        XCTAssertEqual(get.parameters.map(\.collection), [nil, .multi, nil])
        XCTAssertFalse(new.operations[1].requiresToken)
        XCTAssertEqual(new.operations[1].body?.isRequired, true)
    }

    func testWhatIsWritten_isReadBackTheSame() throws {
        let definition = try Document.definition(swagger)
        let text = DefinitionWriter.write(definition)
        XCTAssertEqual(try DefinitionReader.read(text).definition, definition)
        XCTAssertFalse(String(decoding: text, as: UTF8.self).contains("text for people"))
    }

    func testFormAndFile_becomeABodyOfThatMediaType() throws {
        let definition = try Document.definition([
            "swagger": "2.0",
            "paths": [
                "/u": [
                    "post": [
                        "operationId": "postU", "consumes": ["multipart/form-data"],
                        "parameters": [
                            ["name": "file", "in": "formData", "type": "file", "required": true],
                            ["name": "note", "in": "formData", "type": "string"],
                        ],
                        "responses": [:],
                    ]
                ]
            ],
        ])
        let body = try XCTUnwrap(definition.operations.first?.body)
        XCTAssertEqual(body.mediaTypes, ["multipart/form-data"])
        guard case .object(let form) = body.schema.kind else { return XCTFail("no form: \(body.schema)") }
        XCTAssertEqual(form.required, ["file"])
        XCTAssertEqual(form.property("file")?.format, "binary")
        XCTAssertEqual(form.property("note")?.kind, .string)
    }

    func testOurDocument_isCanonical() throws {
        let bytes = try Platform.bytes(of: Platform.file)
        XCTAssert(DefinitionWriter.write(try Platform.definition.get()) == bytes, "not as the writer writes it")
    }

    func testRecursionThroughPropertiesAndArrays_isSound() throws {
        let definition = try Document.definition(
            Document.openAPI(schemas: [
                "A": [
                    "type": "object",
                    "properties": [
                        "b": ["allOf": [["$ref": "#/components/schemas/B"]], "readOnly": true],
                        "list": ["type": "array", "items": ["$ref": "#/components/schemas/A"]],
                    ],
                ],
                "B": ["allOf": [["$ref": "#/components/schemas/C"], ["type": "object"]]],
                "C": ["type": "object", "additionalProperties": ["$ref": "#/components/schemas/B"]],
            ]))
        XCTAssertEqual(definition.schemas.count, 3)
        XCTAssertEqual(try DefinitionIndex(IndexWriter.write(definition)).definition, definition)
    }

    func testNamesThatSwiftReserves_areKeptAsTheyAre() throws {
        let names = ["class", "self", "init", "$ref", "Type", "a b", "a/b~c%d", "ü"]
        let properties = JSONObject(names.map { ($0, ["type": "string"]) })
        var schemas = JSONObject(names.map { ($0, ["type": "object", "properties": .object(properties)]) })
        let token = "a~1b~0c%25d"
        schemas["Uses"] = ["type": "array", "items": ["$ref": .string("#/components/schemas/" + token)]]
        let definition = try Document.definition(Document.openAPI(schemas: .object(schemas)))
        XCTAssertEqual(Set(definition.schemas.map(\.name)), Set(names + ["Uses"]))
        XCTAssertEqual(definition.schema(named: "Uses")?.kind, .array(APISchema(.reference("a/b~c%d"))))
        XCTAssertEqual(try DefinitionReader.read(DefinitionWriter.write(definition)).definition, definition)
        XCTAssertEqual(try DefinitionIndex(IndexWriter.write(definition)).definition, definition)
    }

    func testWhatStandsBesideAReference_holdsAsWithAllOf() throws {
        let beside = try Document.definition(
            Document.openAPI(schemas: [
                "S": ["type": "object", "properties": ["u": ["$ref": "#/components/schemas/U", "readOnly": true]]],
                "U": ["$ref": "#/components/schemas/V", "description": "text for people"], "V": [:],
            ]))
        let allOf = try Document.definition(
            Document.openAPI(schemas: [
                "S": [
                    "type": "object",
                    "properties": ["u": ["allOf": [["$ref": "#/components/schemas/U"]], "readOnly": true]],
                ],
                "U": ["$ref": "#/components/schemas/V"], "V": [:],
            ]))
        XCTAssertEqual(beside, allOf)
    }

    func testNullInAListOfTypes_isNullable() throws {
        let definition = try Document.definition(
            Document.openAPI(schemas: ["A": ["type": ["string", "null"]], "B": ["type": "string", "nullable": true]]))
        XCTAssertEqual(definition.schema(named: "A"), definition.schema(named: "B"))
        XCTAssertEqual(definition.schema(named: "A")?.isNullable, true)
    }

    func testUndeclaredPlaceholder_isAWarningAndTakenForText() throws {
        let (definition, warnings) = try DefinitionReader.read(
            Document.openAPI(paths: ["/u/{id}": Document.get("getU")]))
        XCTAssertEqual(warnings.map(\.pointer), ["/paths/~1u~1{id}/get"])
        XCTAssertEqual(definition.operations[0].parameters.map(\.name), ["id"])
    }

    func testSentencesAmongPermissions_areLeftOut() throws {
        let needs: (JSON) throws -> (APIDefinition, Int) = { permissions in
            let rule: JSON = ["type": "ANY", "permissions": permissions]
            let result = try DefinitionReader.read(
                Document.openAPI(paths: ["/a": Document.get("getA", ["x-inin-requires-permissions": rule])]))
            return (result.definition, result.warnings.count)
        }
        let (mixed, warnings) = try needs(["a:b:c", "See the manual"])
        XCTAssertEqual(mixed.operations[0].permissions, PermissionRule(.any, ["a:b:c"]))
        XCTAssertEqual(warnings, 1)
        XCTAssertNil(try needs(["See the manual"]).0.operations[0].permissions)
    }
}
