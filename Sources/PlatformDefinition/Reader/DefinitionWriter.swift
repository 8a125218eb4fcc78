package import PlatformCore

/// Writes a definition as our document: OpenAPI 3.0.3 with facts only.
///
/// What fits into a line stands on one: a property, a parameter, a list of permissions. So a change of the API is a
/// change of few lines, and the file is a third smaller than with a line for everything.
package enum DefinitionWriter {
    private static let security = "PureCloud OAuth"

    /// The document's text, with a newline at its end.
    package static func write(_ definition: APIDefinition) -> [UInt8] {
        var lines = LineWriter()
        lines.write(document(definition))
        return lines.bytes
    }

    /// The document.
    ///
    /// - Parameter server: the base URL of the API's host.
    package static func document(
        _ definition: APIDefinition, server: String = "https://api.mypurecloud.com"
    ) -> JSON {
        var document: JSONObject = ["openapi": "3.0.3", "info": info(definition)]
        document["servers"] = [["url": .string(server)]]
        document["security"] = [[security: []]]
        document["tags"] = .array(definition.tags.map(\.json))
        // Nearly every operation has the same errors.
        let errors = definition.operations.lazy.compactMap { $0.responses.first { $0.status == nil } }.first
        document["paths"] = .object(paths(definition.operations, errors: errors))
        document["components"] = components(definition, errors: errors, server: server)
        if !definition.topics.isEmpty {
            document["x-genesys-notification-topics"] = .array(
                definition.topics.map { ["topic": .string($0.topic), "schema": .string($0.schema)] })
        }
        return .object(document)
    }

    private static func info(_ definition: APIDefinition) -> JSON {
        var info: JSONObject = ["title": .string(definition.title), "version": .string(definition.version)]
        if !definition.sources.isEmpty { info["x-genesys-sources"] = .object(definition.sources) }
        return .object(info)
    }

    private static func paths(_ operations: [APIOperation], errors: APIResponse?) -> JSONObject {
        let byPath = Dictionary(grouping: operations, by: \.path)
        return JSONObject(
            byPath.keys.sorted { $0.precedes($1) }.map { path in
                let methods = DefinitionReader.methods.compactMap { method in
                    byPath[path]?.first { $0.method == method }.map {
                        (method.rawValue.lowercased(), operation($0, errors: errors))
                    }
                }
                return (path, .object(JSONObject(methods)))
            })
    }

    private static func components(_ definition: APIDefinition, errors: APIResponse?, server: String) -> JSON {
        // A region has a host for logins; what serves everything on one, such as a mock, has none.
        let login = server.replacing("://api.", with: "://login.") + "/oauth/"
        let flows: JSON = [
            "clientCredentials": ["tokenUrl": .string(login + "token"), "scopes": [:]],
            "authorizationCode": [
                "authorizationUrl": .string(login + "authorize"), "tokenUrl": .string(login + "token"), "scopes": [:],
            ],
        ]
        var components: JSONObject = ["securitySchemes": [security: ["type": "oauth2", "flows": flows]]]
        if let errors { components["responses"] = ["Error": response(errors)] }
        components["schemas"] = .object(JSONObject(definition.schemas.map { ($0.name, $0.schema.json) }))
        return .object(components)
    }

    private static func operation(_ operation: APIOperation, errors: APIResponse?) -> JSON {
        var json: JSONObject = ["operationId": .string(operation.id), "tags": .strings(operation.tags)]
        if !operation.parameters.isEmpty { json["parameters"] = .array(operation.parameters.map(\.json)) }
        if let body = operation.body {
            json["requestBody"] = [
                "required": JSON(body.isRequired), "content": content(body.mediaTypes, body.schema),
            ]
        }
        json["responses"] = .object(
            JSONObject(
                operation.responses.map { answer in
                    let isCommon = answer.status == nil && answer == errors
                    return (
                        answer.status.map { String($0) } ?? "default",
                        isCommon ? ["$ref": "#/components/responses/Error"] : response(answer)
                    )
                }))
        json["security"] = operation.requiresToken ? [[security: .strings(operation.scopes)]] : []
        if operation.isDeprecated { json["deprecated"] = true }
        if let guess = operation.statusGuess { json["x-genesys-status-inferred"] = .string(guess) }
        if operation.isPreview { json["x-genesys-preview"] = true }
        if !operation.errorCodes.isEmpty { json["x-genesys-error-codes"] = .strings(operation.errorCodes) }
        if let rule = operation.permissions {
            json["x-genesys-permissions"] = [
                "type": .string(rule.kind.rawValue), "permissions": .strings(rule.permissions),
            ]
        }
        return .object(json)
    }

    private static func response(_ response: APIResponse) -> JSON {
        // OpenAPI requires the text.
        var json: JSONObject = ["description": response.status == nil ? "Error" : "Success"]
        if let schema = response.schema { json["content"] = content(response.mediaTypes, schema) }
        return .object(json)
    }

    private static func content(_ mediaTypes: [String], _ schema: APISchema) -> JSON {
        .object(JSONObject(mediaTypes.map { ($0, ["schema": schema.json]) }))
    }
}

extension JSON {
    static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}

// MARK: - Parts

extension APITag {
    fileprivate var json: JSON {
        var json: JSONObject = ["name": .string(name)]
        if let className { json["x-genesys-class"] = .string(className) }
        return .object(json)
    }
}

extension APIParameter {
    fileprivate var json: JSON {
        var json: JSONObject = [
            "name": .string(name), "in": .string(place.rawValue), "required": JSON(isRequired), "schema": schema.json,
        ]
        switch collection {
        case .multi:
            json["style"] = "form"
            json["explode"] = true
        case .csv:
            json["style"] = place == .query ? "form" : "simple"
            json["explode"] = false
        case .ssv: json["style"] = "spaceDelimited"
        case .pipes: json["style"] = "pipeDelimited"
        case nil: break
        }
        return .object(json)
    }
}

extension APISchema {
    /// The schema as OpenAPI 3.0 writes it.
    var json: JSON {
        guard case .reference(let name) = kind else {
            var json = shape
            addFacts(to: &json)
            return .object(json)
        }
        return ["$ref": .string("#/components/schemas/" + name.pointerToken)]
    }

    private var shape: JSONObject {
        switch kind {
        case .any, .reference: [:]
        case .string: ["type": "string"]
        case .integer: ["type": "integer"]
        case .number: ["type": "number"]
        case .boolean: ["type": "boolean"]
        case .array(let items): ["type": "array", "items": items.json]
        case .object(let object): object.json
        case .allOf(let parts): ["allOf": .array(parts.map(\.json))]
        case .oneOf(let parts): ["oneOf": .array(parts.map(\.json))]
        case .anyOf(let parts): ["anyOf": .array(parts.map(\.json))]
        }
    }

    private func addFacts(to json: inout JSONObject) {
        if let format { json["format"] = .string(format) }
        if !values.isEmpty { json["enum"] = .array(values) }
        if let valuesSource { json["x-genesys-enum-source"] = .string(valuesSource) }
        if let defaultValue {
            let isOutside = !values.isEmpty && !values.contains(defaultValue)
            json[isOutside ? "x-genesys-default" : "default"] = defaultValue
        }
        for (name, value) in limits.json { json[name] = value }
        if let discriminator { json["discriminator"] = ["propertyName": .string(discriminator)] }
        if isNullable { json["nullable"] = true }
        if isReadOnly { json["readOnly"] = true }
        if isWriteOnly { json["writeOnly"] = true }
        if isDeprecated { json["deprecated"] = true }
    }
}

extension APIObject {
    fileprivate var json: JSONObject {
        var json: JSONObject = ["type": "object"]
        if !required.isEmpty { json["required"] = .strings(required) }
        if !properties.isEmpty {
            json["properties"] = .object(JSONObject(properties.map { ($0.name, $0.schema.json) }))
        }
        switch additional {
        case .unspecified: break
        case .none: json["additionalProperties"] = false
        case .any: json["additionalProperties"] = true
        case .schema(let schema): json["additionalProperties"] = schema.json
        }
        return json
    }
}

extension APILimits {
    /// The limits that are given, as members of a schema.
    var json: JSONObject {
        var json = JSONObject()
        json["minimum"] = minimum.map { .number($0) }
        json["maximum"] = maximum.map { .number($0) }
        json["minLength"] = minLength.map { JSON($0) }
        json["maxLength"] = maxLength.map { JSON($0) }
        json["minItems"] = minItems.map { JSON($0) }
        json["maxItems"] = maxItems.map { JSON($0) }
        if uniqueItems { json["uniqueItems"] = true }
        json["pattern"] = pattern.map { .string($0) }
        return json
    }
}
