import PlatformCore
import PlatformDefinition

/// What is rendered for one operation.
struct SwiftOperation: Equatable {
    /// One parameter of its function.
    struct Parameter: Equatable {
        /// Where the value goes.
        enum Place: Equatable {
            case path
            case query(APIParameter.Collection?)
            case header
            case body
        }

        let name: String
        /// The name on the wire.
        let key: String
        let type: String
        let place: Place
        let isRequired: Bool
        /// What the platform takes when it is left out.
        var defaultText: String?
    }

    /// What its response becomes.
    enum Response: Equatable {
        case nothing
        case json(String)
        case text
    }

    let id: String
    /// Its name in Swift.
    let name: String
    let method: HTTPMethod
    let path: String
    /// Its parameters, those first that have to be given.
    let parameters: [Parameter]
    let response: Response
    /// What a caller has to know besides the route.
    let notes: [String]
}

/// Makes functions of operations.
struct OperationTranslator {
    let types: TypeTranslator

    /// The function of an operation.
    func operation(_ operation: APIOperation) -> SwiftOperation {
        var scope = NameScope(reserved: Self.reserved)
        var parameters = operation.parameters.map { parameter(of: operation, $0, &scope) }
        if let body = operation.body {
            let last = parameters.lastIndex { $0.place == .path }.map { $0 + 1 } ?? 0
            parameters.insert(
                SwiftOperation.Parameter(
                    name: scope.claim("body", "body_"), key: "body", type: types.type(of: body.schema), place: .body,
                    isRequired: body.isRequired), at: last)
        }
        return SwiftOperation(
            id: operation.id, name: Identifier.lowerCamel(operation.id), method: operation.method,
            path: operation.path,
            parameters: parameters.filter(\.isRequired) + parameters.filter { !$0.isRequired },
            response: response(of: operation), notes: Self.notes(operation))
    }

    /// The enums of an operation's parameters.
    func enums(of operation: APIOperation) -> [SwiftEnum] {
        operation.parameters.compactMap { parameter in
            types.names.parameterEnum(operation.id, parameter.name).map {
                SwiftEnum(
                    name: $0, use: "`\(parameter.name)` of `\(operation.id)`", values: parameter.schema.listedValues)
            }
        }
    }

    private func parameter(
        of operation: APIOperation, _ parameter: APIParameter, _ scope: inout NameScope
    ) -> SwiftOperation.Parameter {
        let place: SwiftOperation.Parameter.Place =
            switch parameter.place {
            case .path: .path
            case .query: .query(parameter.collection)
            case .header: .header
            }
        let name = Identifier.lowerCamel(parameter.name)
        let identifier = name.isEmpty ? Identifier.ofValue(parameter.name) : name
        return SwiftOperation.Parameter(
            name: scope.claim(identifier, identifier + "_"), key: parameter.name,
            type: types.type(of: parameter, values: types.names.parameterEnum(operation.id, parameter.name)),
            place: place, isRequired: parameter.isRequired || parameter.place == .path,
            defaultText: parameter.schema.defaultValue.map { $0.string ?? $0.text })
    }

    private func response(of operation: APIOperation) -> SwiftOperation.Response {
        guard operation.method != .head, let success = operation.success, let schema = success.schema else {
            return .nothing
        }
        let isJSON = success.mediaTypes.isEmpty || success.mediaTypes.contains { $0.hasSuffix("json") }
        return isJSON ? .json(types.type(of: schema)) : .text
    }

    private static func notes(_ operation: APIOperation) -> [String] {
        var notes: [String] = []
        if !operation.requiresToken { notes.append("Needs no token.") }
        if let rule = operation.permissions {
            let permissions = rule.permissions.map { "`\($0)`" }.joined(separator: ", ")
            switch rule.kind {
            case .none: notes.append("Needs no permission.")
            case _ where rule.permissions.count == 1: notes.append("Needs the permission \(permissions).")
            case .any: notes.append("Needs one of the permissions \(permissions).")
            case .all: notes.append("Needs the permissions \(permissions).")
            }
        } else if operation.requiresToken {
            notes.append("Which permissions it needs is not known.")
        }
        if operation.isDeprecated { notes.append("Deprecated: the platform may drop it.") }
        if operation.isPreview { notes.append("A preview: it may still change.") }
        return notes
    }

    /// What stands in the functions besides their parameters.
    private static let reserved: Set<String> = ["client", "self", "Self", "init", "queryParameters", "call"]
}
