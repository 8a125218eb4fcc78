/// What an operation asks of the one who calls it.
package struct PermissionRule: Sendable, Equatable {
    /// How many of the permissions are needed.
    package enum Kind: String, Sendable, CaseIterable {
        /// At least one.
        case any = "ANY"
        /// Every one.
        case all = "ALL"
        /// None at all.
        case none = "NONE"
    }

    /// How many are needed.
    package var kind: Kind
    /// The permissions, for example `routing:queue:view`.
    package var permissions: [String]

    /// Makes a rule.
    package init(_ kind: Kind, _ permissions: [String] = []) {
        self.kind = kind
        self.permissions = permissions
    }
}

/// What the holder of a token is allowed.
///
/// ```swift
/// let held = HeldPermissions(["routing:queue:*", "users:view"])
/// held.missing(for: PermissionRule(.all, ["routing:queue:add", "routing:skill:add"]))  // ["routing:skill:add"]
/// ```
///
/// A permission is `domain:entity:action`; `*` in a part, or in place of the parts that follow, stands for every one:
/// `*`, `routing:*`, `routing:queue:*`, `routing:*:view`.
package struct HeldPermissions: Sendable, Equatable {
    /// Whether everything is allowed.
    package let isEverything: Bool
    private let granted: [[Substring]]
    private let exact: Set<String>

    /// Takes a list as the admin API has it.
    package init(_ permissions: [String]) {
        isEverything = permissions.contains("*")
        exact = Set(permissions)
        granted = permissions.filter { $0.utf8.contains(UInt8(ascii: "*")) }.map(Self.parts)
    }

    /// What is missing to call an operation: nothing, every permission of which one would do, or those that lack.
    package func missing(for rule: PermissionRule) -> [String] {
        guard !isEverything else { return [] }
        switch rule.kind {
        case .none: return []
        case .any: return rule.permissions.contains(where: contains) ? [] : rule.permissions
        case .all: return rule.permissions.filter { !contains($0) }
        }
    }

    /// Whether that permission is among them.
    package func contains(_ permission: String) -> Bool {
        if isEverything || exact.contains(permission) { return true }
        guard !granted.isEmpty else { return false }
        let wanted = Self.parts(of: permission)
        return granted.contains { Self.covers($0, wanted) }
    }

    private static func parts(of permission: String) -> [Substring] {
        permission.split(separator: ":", omittingEmptySubsequences: false)
    }

    private static func covers(_ granted: [Substring], _ wanted: [Substring]) -> Bool {
        // A star at the end covers all that follows.
        guard granted.count == wanted.count || granted.count < wanted.count && granted.last == "*" else { return false }
        return zip(granted, wanted).allSatisfy { $0 == "*" || $0 == $1 }
    }
}
