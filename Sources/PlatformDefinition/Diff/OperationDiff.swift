/// What changed of an operation.
enum OperationDiff {
    static func changes(_ old: APIOperation, _ new: APIOperation) -> [Difference] {
        var changes = Difference.of(
            "the route is", "\(old.method) \(old.path)", "\(new.method) \(new.path)", isBreaking: true, { $0 })
        changes += parameters(old, new) + body(old.body, new.body) + responses(old.responses, new.responses)
        changes += permissions(old, new)
        changes += Difference.of("it is", old.isDeprecated, new.isDeprecated, isBreaking: false) {
            $0 ? "deprecated" : "not deprecated"
        }
        changes += Difference.of("it is", old.isPreview, new.isPreview, isBreaking: false) {
            $0 ? "preview" : "released"
        }
        changes += Difference.of("the tags are", old.tags, new.tags, isBreaking: false) { $0.joined(separator: ", ") }
        return changes
    }

    // MARK: - Parameters

    private static func parameters(_ old: APIOperation, _ new: APIOperation) -> [Difference] {
        // A placeholder may be called otherwise without a request noticing: the route tells what has changed.
        let (before, after) = (old.parameters.filter { $0.place != .path }, new.parameters.filter { $0.place != .path })
        var changes: [Difference] = []
        for parameter in before {
            let name = "the parameter '\(parameter.name)' in \(parameter.place.rawValue)"
            guard let twin = after.first(where: { $0.name == parameter.name && $0.place == parameter.place }) else {
                changes.append(.breaking("\(name) is gone"))
                continue
            }
            if parameter.isRequired != twin.isRequired {
                changes.append(
                    Difference(isBreaking: twin.isRequired, text: "\(name) is \(necessity(twin.isRequired))"))
            }
            changes += Difference.of(
                "\(name) is sent as", parameter.collection, twin.collection, isBreaking: true,
                { $0?.rawValue ?? "one value" })
            changes += SchemaDiff.changes(parameter.schema, twin.schema, use: .request, at: name)
        }
        for parameter in after
        where !before.contains(where: { $0.name == parameter.name && $0.place == parameter.place }) {
            let name = "the parameter '\(parameter.name)' in \(parameter.place.rawValue)"
            let text = "\(name) is new" + (parameter.isRequired ? " and required" : "")
            changes.append(Difference(isBreaking: parameter.isRequired, text: text))
        }
        return changes
    }

    private static func necessity(_ isRequired: Bool) -> String { isRequired ? "required" : "optional" }

    // MARK: - Bodies

    private static func body(_ old: APIBody?, _ new: APIBody?) -> [Difference] {
        switch (old, new) {
        case (nil, nil): return []
        case (_?, nil): return [.breaking("the request body is gone")]
        case (nil, let new?):
            let text = "a request body is new" + (new.isRequired ? " and required" : "")
            return [Difference(isBreaking: new.isRequired, text: text)]
        case (let old?, let new?):
            var changes = mediaTypes("the request body", old.mediaTypes, new.mediaTypes)
            if old.isRequired != new.isRequired {
                let text = "the request body is \(necessity(new.isRequired))"
                changes.append(Difference(isBreaking: new.isRequired, text: text))
            }
            return changes + SchemaDiff.changes(old.schema, new.schema, use: .request, at: "the request body")
        }
    }

    private static func responses(_ old: [APIResponse], _ new: [APIResponse]) -> [Difference] {
        var changes: [Difference] = []
        for response in old {
            let name = "the reply \(response.status.map { String($0) } ?? "to all else")"
            guard let twin = new.first(where: { $0.status == response.status }) else {
                changes.append(.breaking("\(name) is gone"))
                continue
            }
            changes += mediaTypes(name, response.mediaTypes, twin.mediaTypes)
            switch (response.schema, twin.schema) {
            case (let old?, let new?): changes += SchemaDiff.changes(old, new, use: .reply, at: name)
            case (nil, _?): changes.append(.compatible("\(name) has a body"))
            case (_?, nil): changes.append(.breaking("\(name) has no body any more"))
            case (nil, nil): break
            }
        }
        for response in new where !old.contains(where: { $0.status == response.status }) {
            changes.append(.compatible("the reply \(response.status.map { String($0) } ?? "to all else") is new"))
        }
        return changes
    }

    private static func mediaTypes(_ name: String, _ old: [String], _ new: [String]) -> [Difference] {
        let isBreaking = !Set(old).isSubset(of: new)
        return Difference.of("the media types of \(name) are", old, new, isBreaking: isBreaking) {
            $0.isEmpty ? "none" : $0.joined(separator: ", ")
        }
    }

    // MARK: - Permissions

    private static func permissions(_ old: APIOperation, _ new: APIOperation) -> [Difference] {
        var changes = Difference.of(
            "it needs", old.requiresToken, new.requiresToken, isBreaking: new.requiresToken,
            { $0 ? "a token" : "no token" })
        guard let before = old.permissions, let after = new.permissions else {
            // What was not known has not changed.
            return changes
        }
        changes += Difference.of("it needs the permissions", before, after, isBreaking: tightens(before, after)) {
            $0.kind == .none ? "none" : "\($0.kind.rawValue) of \($0.permissions.joined(separator: ", "))"
        }
        return changes
    }

    /// Whether somebody who was just allowed enough before is not any more.
    private static func tightens(_ old: PermissionRule, _ new: PermissionRule) -> Bool {
        let holders: [[String]] =
            switch old.kind {
            case .any: old.permissions.map { [$0] }
            case .all: [old.permissions]
            case .none: [[]]
            }
        return holders.contains { !HeldPermissions($0).missing(for: new).isEmpty }
    }
}
