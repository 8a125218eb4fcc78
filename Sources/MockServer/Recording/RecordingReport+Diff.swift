import PlatformCore

extension RecordingReport {
    /// `recordings diff`: what differs between two recordings, or between two directories of them.
    ///
    /// Interactions belong together when their requests match, as they do for replay, and they have the same place
    /// among identical ones.
    package struct Diff: Sendable, Equatable, CustomStringConvertible {
        /// What differs in one interaction, or in a recording as a whole.
        package struct Difference: Sendable, Equatable {
            /// The recording's name where directories are compared.
            package let recording: String?
            /// The request with its place among identical ones, for example `GET /api/v2/users/me (1)`.
            package let subject: String
            /// What differs.
            package let kind: Kind
        }

        /// What differs.
        package enum Kind: Sendable, Equatable {
            /// Only the first recording has it.
            case onlyInFirst
            /// Only the second recording has it.
            case onlyInSecond
            /// Both have it, with changes.
            case changed([Change])
        }

        /// One value that differs; nil where a side does not have it.
        package struct Change: Sendable, Equatable {
            /// For example `status`, `response header Retry-After`, `response body $.entities[0].name`.
            package let place: String
            /// What the first recording has.
            package let old: String?
            /// What the second recording has.
            package let new: String?
        }

        /// Both files or directories, as they were named.
        package let paths: (first: String, second: String)
        /// What differs, in the order of the recordings.
        package private(set) var differences: [Difference] = []

        /// Whether nothing differs.
        package var isEmpty: Bool { differences.isEmpty }

        /// Compares two recordings, or two directories of recordings by name.
        package init(_ first: String, _ second: String) throws(RecordingError) {
            paths = (first, second)
            let (a, b) = (try RecordingSide(path: first), try RecordingSide(path: second))
            if a.isDirectory, b.isDirectory {
                compareByName(a.contents, b.contents)
            } else {
                compare(a.all, b.all, recording: nil)
            }
        }

        private mutating func compareByName(_ a: [String: RecordingContent], _ b: [String: RecordingContent]) {
            for name in Set(a.keys).union(b.keys).sorted() {
                if let first = a[name], let second = b[name] {
                    compare(first, second, recording: name)
                } else {
                    let kind = a[name] == nil ? Kind.onlyInSecond : .onlyInFirst
                    differences.append(Difference(recording: nil, subject: name + RecordingName.suffix, kind: kind))
                }
            }
        }

        private mutating func compare(_ a: RecordingContent, _ b: RecordingContent, recording: String?) {
            let whole = a.changes(to: b)
            if !whole.isEmpty {
                differences.append(Difference(recording: recording, subject: "recording", kind: .changed(whole)))
            }
            var rest = Dictionary(b.interactions.map { (Place($0), $0) }) { first, _ in first }
            for old in a.interactions {
                let new = rest.removeValue(forKey: Place(old))
                let changes = new.map { old.changes(to: $0) }
                guard changes != [] else { continue }
                let kind = changes.map { Kind.changed($0) } ?? .onlyInFirst
                differences.append(Difference(recording: recording, subject: old.subject, kind: kind))
            }
            for new in b.interactions where rest[Place(new)] != nil {
                differences.append(Difference(recording: recording, subject: new.subject, kind: .onlyInSecond))
            }
        }

        /// Whether both found the same.
        package static func == (a: Diff, b: Diff) -> Bool {
            a.paths == b.paths && a.differences == b.differences
        }

        /// The differences under the names of both sides.
        package var description: String {
            guard !isEmpty else { return "no differences" }
            return (["--- \(paths.first)", "+++ \(paths.second)"] + differences.map(\.description))
                .joined(separator: "\n")
        }
    }
}

/// What an interaction is found again by.
private struct Place: Hashable {
    let key: RequestKey
    let order: Int

    init(_ interaction: Interaction) {
        key = RequestKey(role: interaction.role, request: interaction.request)
        order = interaction.order
    }
}

/// One side of a comparison: a recording, or a directory of them by name.
private struct RecordingSide {
    let isDirectory: Bool
    private(set) var contents: [String: RecordingContent] = [:]
    /// All of it as one, identical requests counted through.
    private(set) var all = RecordingContent(interactions: [], metadata: [:])

    init(path: String) throws(RecordingError) {
        isDirectory = RecordingFile(path: path).isDirectory
        var counts: [RequestKey: Int] = [:]
        for file in try RecordingDirectory.recordings(at: path).files {
            let recording = try Recording(path: file)
            let content = try recording.content()
            contents[recording.name] = content
            all.clientIDs += content.clientIDs
            all.metadata.merge(content.metadata) { first, _ in first }
            for interaction in content.interactions.sorted(by: { $0.order < $1.order }) {
                var counted = interaction
                let key = RequestKey(role: interaction.role, request: interaction.request)
                counts[key, default: 0] += 1
                counted.order = counts[key, default: 1]
                all.interactions.append(counted)
            }
        }
        if !isDirectory, let only = contents.first?.value { all = only }
    }
}

// MARK: - Changes

private typealias Change = RecordingReport.Diff.Change

extension RecordingContent {
    fileprivate func changes(to other: RecordingContent) -> [RecordingReport.Diff.Change] {
        let names = Set(metadata.keys).union(other.metadata.keys).sorted()
        let facts = names.flatMap { Change.of("metadata \($0)", metadata[$0], other.metadata[$0]) }
        let ids = Set(clientIDs).symmetricDifference(other.clientIDs).sorted()
        return facts
            + ids.map { id in
                let isOld = clientIDs.contains(id)
                return Change(place: "client", old: isOld ? id : nil, new: isOld ? nil : id)
            }
    }
}

extension Interaction {
    fileprivate var subject: String { "\(request.method) \(request.target) (\(order))" }

    fileprivate func changes(to new: Interaction) -> [RecordingReport.Diff.Change] {
        let (a, b) = (request, new.request)
        return Change.of("operation", operation, new.operation) + Change.of("test", test, new.test)
            + Change.of("region", region.rawValue, new.region.rawValue)
            + Change.of("request target", a.target, b.target)
            + Change.of(fields: "request header", a.fields, b.fields)
            + Change.of(body: "request body", a.body, b.body)
            + Change.of("status", String(response.status.code), String(new.response.status.code))
            + Change.of(fields: "response header", response.fields, new.response.fields)
            + Change.of(body: "response body", response.bodyBytes, new.response.bodyBytes)
    }
}

extension RecordingReport.Diff.Change {
    fileprivate static func of(_ place: String, _ old: String?, _ new: String?) -> [Self] {
        old == new ? [] : [Self(place: place, old: old, new: new)]
    }

    /// The fields by name; all values of a name are one.
    fileprivate static func of(fields place: String, _ old: HTTPFields, _ new: HTTPFields) -> [Self] {
        var names: [HTTPField.Name] = []
        for field in Array(old) + Array(new) where !names.contains(field.name) { names.append(field.name) }
        let changes = names.flatMap { name in
            of("\(place) \(name)", joined(old.values(for: name)), joined(new.values(for: name)))
        }
        guard changes.isEmpty, RecordedFields.lines(of: old) != RecordedFields.lines(of: new) else { return changes }
        return [Self(place: place + "s", old: "the same fields", new: "in another order or spelling")]
    }

    private static func joined(_ values: [String]) -> String? {
        values.isEmpty ? nil : values.map { JSON.string($0).text }.joined(separator: ", ")
    }

    fileprivate static func of(body place: String, _ old: [UInt8], _ new: [UInt8]) -> [Self] {
        guard old != new else { return [] }
        guard let oldJSON = try? JSON.parse(old), let newJSON = try? JSON.parse(new) else {
            return [changed(place, old.isEmpty ? nil : text(of: old), new.isEmpty ? nil : text(of: new))]
        }
        let changes = of("\(place) $", oldJSON, newJSON)
        return changes.isEmpty
            ? [Self(place: place, old: "the same JSON", new: "spelled differently")] : changes
    }

    private static func of(_ place: String, _ old: JSON?, _ new: JSON?) -> [Self] {
        if let old, let new, old == new { return [] }
        switch (old, new) {
        case (.object(let old), .object(let new)):
            let names = Set(old.keys)
            return (old.keys + new.keys.filter { !names.contains($0) })
                .flatMap { of(place + member($0), old[$0], new[$0]) }
        case (.array(let old), .array(let new)):
            return (0..<max(old.count, new.count)).flatMap { index in
                of("\(place)[\(index)]", old.dropFirst(index).first, new.dropFirst(index).first)
            }
        default: return [changed(place, old?.text, new?.text)]
        }
    }

    /// `.name`, or `["a name"]` for one that is no word.
    private static func member(_ name: String) -> String {
        let isWord = !name.isEmpty && name.utf8.allSatisfy { $0.isUnreserved && $0 != UInt8(ascii: ".") }
        return isWord ? "." + name : "[\(JSON.string(name).text)]"
    }

    private static func text(of bytes: [UInt8]) -> String {
        String(validating: bytes, as: UTF8.self).map { JSON.string($0).text }
            ?? counted(bytes.count, "byte") + ", SHA-256 "
            + String(decoding: SHA256.hash(bytes).prefix(6).flatMap(\.hexadecimal), as: UTF8.self) + "…"
    }

    /// Of long values the part in which they differ.
    private static func changed(_ place: String, _ old: String?, _ new: String?) -> Self {
        let isLong = max(old?.count ?? 0, new?.count ?? 0) > longest
        let same = isLong ? zip(old ?? "", new ?? "").prefix { $0 == $1 }.count : 0
        return Self(place: place, old: old.map { excerpt($0, from: same) }, new: new.map { excerpt($0, from: same) })
    }

    private static let longest = 120

    private static func excerpt(_ text: String, from start: Int) -> String {
        // With a little of what both begin with.
        let dropped = start > longest / 2 ? start - longest / 4 : 0
        let rest = (dropped == 0 ? "" : "…") + text.dropFirst(dropped)
        return rest.count <= longest ? rest : rest.prefix(longest - 1) + "…"
    }
}

// MARK: - Text

extension RecordingReport.Diff.Difference: CustomStringConvertible {
    /// The request with `-`, `+` or `~`, and its changes.
    package var description: String {
        let name = (recording.map { "\($0): " } ?? "") + subject
        switch kind {
        case .onlyInFirst: return "- \(name)"
        case .onlyInSecond: return "+ \(name)"
        case .changed(let changes): return (["~ \(name)"] + changes.map { "    \($0)" }).joined(separator: "\n")
        }
    }
}

extension RecordingReport.Diff.Change: CustomStringConvertible {
    /// The place, and what became of it.
    package var description: String { "\(place): \(old ?? "nothing") → \(new ?? "nothing")" }
}
