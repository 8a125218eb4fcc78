import PlatformCore
import PlatformDefinition

extension HTTPRequest {
    /// The operation that the request calls by the API definition; nil when its path or method is none of the API's.
    var operation: DefinitionIndex.Operation? {
        if case .operation(let operation)? = DefinitionIndex.shared.route(self) { operation } else { nil }
    }

    /// The id of that operation, for example `getUsersMe`.
    var operationID: String? { operation.map { DefinitionIndex.shared.id(of: $0) } }
}

extension DefinitionIndex {
    /// Whether a path has a placeholder at its end, as that method has it: `…/users/me` is no member.
    func isMember(_ path: some StringProtocol, of method: HTTPMethod) -> Bool {
        guard case .operation(let operation)? = route(method: method, path: String(path)) else { return false }
        return self.path(of: operation).hasSuffix("}")
    }
}
