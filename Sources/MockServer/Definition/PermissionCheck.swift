import PlatformCore
import PlatformDefinition

/// Whether the holder of a token may do what a request asks for.
enum PermissionCheck {
    /// Looks the operation up only where somebody is allowed less than everything.
    ///
    /// What the definition does not know is allowed: an operation without a rule, a path or method that it lacks.
    ///
    /// - Throws: the platform's 403, which names what is missing.
    static func check(_ context: RequestContext, _ record: TokenRecord) throws(PlatformError) {
        guard context.session.hasRestrictions else { return }
        let held = HeldPermissions(context.session.permissions(of: record))
        guard !held.isEverything, let operation = context.request.operation,
            let rule = DefinitionIndex.shared.permissions(of: operation)
        else { return }
        let missing = held.missing(for: rule)
        guard missing.isEmpty else { throw .missing(missing, isAnyEnough: rule.kind == .any) }
    }
}

extension PlatformError {
    /// 403: the holder of the token lacks permissions, each of them or one of several.
    static func missing(_ permissions: [String], isAnyEnough: Bool) -> PlatformError {
        let text =
            isAnyEnough
            ? "You must have at least one of the following permissions assigned: "
            : "You are missing the following permission(s): "
        let start = "Unable to perform the requested action. " + text
        let list = "[" + permissions.joined(separator: ", ") + "]"
        var error = PlatformError(403, isAnyEnough ? "missing.any.permissions" : "missing.permissions", start + list)
        error.extra["messageWithParams"] = .string(start + "{permissions}")
        error.extra["messageParams"] = ["permissions": .string(list)]
        return error
    }
}
