/// What changed between two versions of an API, as a program sees it that was written for the old one.
///
/// ```
/// ! operation getUser: the parameter 'expand' in query is gone
///   operation getUsersMe: the parameter 'fields' in query is new
/// + operation getUsersQuery
/// - schema UserImage
/// 2 breaking and 2 other changes: operations 1 new, 0 gone, 2 changed; schemas 0 new, 1 gone, 0 changed
/// ```
package struct DefinitionDiff: Sendable, Equatable {
    /// One difference.
    package struct Change: Sendable, Equatable {
        /// What became of the subject.
        package enum Kind: String, Sendable {
            case added = "+"
            case removed = "-"
            /// Changed so that what worked may fail: a request that is refused, a reply that lacks something.
            case breaking = "!"
            case compatible = " "
        }

        /// What became of it.
        package let kind: Kind
        /// What has changed, for example `operation getUser`.
        package let subject: String
        /// How; nil for what is new or gone.
        package let text: String?

        /// Whether a program for the old version may fail.
        package var isBreaking: Bool { kind == .breaking || kind == .removed }
    }

    /// The differences: operations, schemas, topics, each by name.
    package private(set) var changes: [Change] = []

    /// Compares two versions.
    package init(_ old: APIDefinition, _ new: APIDefinition) {
        compare(old.operations, new.operations, "operation", \.id) { OperationDiff.changes($0, $1) }
        let (before, after) = (SchemaUse(old), SchemaUse(new))
        compare(old.schemas, new.schemas, "schema", \.name) { old, new in
            let use = before.use(of: old.name).union(after.use(of: new.name))
            return SchemaDiff.changes(old.schema, new.schema, use: use)
        }
        compare(old.topics, new.topics, "topic", \.topic) { old, new in
            old.schema == new.schema ? [] : [.breaking("its events are '\(new.schema)' instead of '\(old.schema)'")]
        }
    }

    /// Whether nothing has changed.
    package var isEmpty: Bool { changes.isEmpty }

    /// The changes after which a program for the old version may fail.
    package var breaking: [Change] { changes.filter(\.isBreaking) }

    private mutating func compare<Part>(
        _ old: [Part], _ new: [Part], _ noun: String, _ name: (Part) -> String,
        _ differences: (Part, Part) -> [Difference]
    ) {
        let before = Dictionary(old.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(new.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
        for key in Set(before.keys).union(after.keys).sorted(by: { $0.precedes($1) }) {
            let subject = "\(noun) \(key)"
            switch (before[key], after[key]) {
            case (let old?, let new?):
                changes += differences(old, new).map {
                    Change(kind: $0.isBreaking ? .breaking : .compatible, subject: subject, text: $0.text)
                }
            case (nil, _?): changes.append(Change(kind: .added, subject: subject, text: nil))
            case (_?, nil): changes.append(Change(kind: .removed, subject: subject, text: nil))
            case (nil, nil): break
            }
        }
    }
}

extension DefinitionDiff: CustomStringConvertible {
    /// One line for each change, and a last one that counts them.
    package var description: String { (changes.map(\.description) + [summary]).joined(separator: "\n") }

    /// How many changes there are.
    package var summary: String {
        guard !isEmpty else { return "no changes" }
        let counts = ["operation", "schema", "topic"].map { noun in
            let own = changes.filter { $0.subject.hasPrefix(noun + " ") }
            let changed = Set(own.filter { $0.text != nil }.map(\.subject)).count
            let (new, gone) = (own.filter { $0.kind == .added }.count, own.filter { $0.kind == .removed }.count)
            return "\(noun)s \(new) new, \(gone) gone, \(changed) changed"
        }
        let breaking = breaking.count
        return "\(breaking) breaking and \(changes.count - breaking) other changes: " + counts.joined(separator: "; ")
    }
}

extension DefinitionDiff.Change: CustomStringConvertible {
    /// The change on one line.
    package var description: String { "\(kind.rawValue) \(subject)" + (text.map { ": " + $0 } ?? "") }
}

/// A difference between two versions of one thing.
struct Difference: Equatable {
    let isBreaking: Bool
    let text: String

    static func breaking(_ text: String) -> Difference { Difference(isBreaking: true, text: text) }
    static func compatible(_ text: String) -> Difference { Difference(isBreaking: false, text: text) }

    /// That one value stands in place of another, if it does.
    static func of<Value: Equatable>(
        _ what: String, _ old: Value, _ new: Value, isBreaking: Bool, _ show: (Value) -> String
    ) -> [Difference] {
        old == new ? [] : [Difference(isBreaking: isBreaking, text: "\(what) \(show(new)) instead of \(show(old))")]
    }
}
