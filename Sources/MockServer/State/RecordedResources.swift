import PlatformCore
import PlatformDefinition
import Synchronization

/// Which resources the recordings tell about: every GET that was answered 200, found by its path.
///
/// The paths are read once, by one scan of each recording; what was answered is read when somebody asks for it.
final class RecordedResources: Sendable {
    private struct Entry {
        let key: UInt64
        /// Where the path stands among all.
        let path: Range<UInt32>
        /// The number of answers with 200.
        var count: UInt32
    }

    /// Finds entries by the hash of a path.
    private struct Place {
        let hash: UInt64
        let entry: UInt32
    }

    private let paths: [UInt8]
    private let entries: [Entry]
    /// By the path itself, and by the path of the collection that it may be a member of.
    private let byPath: [Place]
    private let byParent: [Place]
    private let answers: @Sendable (_ key: UInt64) -> Int
    /// By the canonical path.
    private let known = Mutex<[[UInt8]: RecordedCollection]>([:])

    /// Reads the paths; `answers` is the number of all answers to a key.
    init(_ recordings: [Recording], answers: @escaping @Sendable (_ key: UInt64) -> Int) {
        var (paths, entries, places) = ([UInt8](), [Entry](), [UInt64: Int]())
        for recording in recordings {
            // A recording that cannot be read any more has been reported where it was met.
            try? recording.found { key, path in
                if let place = places[key] { return entries[place].count += 1 }
                let start = UInt32(truncatingIfNeeded: paths.count)
                paths += RequestKey.canonical(path: Self.trimmed(path[...]))
                places[key] = entries.count
                entries.append(Entry(key: key, path: start..<UInt32(truncatingIfNeeded: paths.count), count: 1))
            }
        }
        var (byPath, byParent) = ([Place](), [Place]())
        for (index, entry) in entries.enumerated() {
            let path = paths[Int(entry.path.lowerBound)..<Int(entry.path.upperBound)]
            let slash = path.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
            byPath.append(Place(hash: Draw.hash(path), entry: UInt32(index)))
            byParent.append(Place(hash: Draw.hash(path[..<slash]), entry: UInt32(index)))
        }
        byPath.sort { ($0.hash, $0.entry) < ($1.hash, $1.entry) }
        byParent.sort { ($0.hash, $0.entry) < ($1.hash, $1.entry) }
        (self.paths, self.entries, self.byPath, self.byParent) = (paths, entries, byPath, byParent)
        self.answers = answers
    }

    private static func trimmed(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        path.last == UInt8(ascii: "/") ? path.dropLast() : path
    }

    /// What is known of the collection at a path; nil when that is nothing.
    ///
    /// - Parameter answer: a recorded answer to the key of that hash, which tells what was asked.
    func collection(_ path: String, _ answer: (UInt64) -> ReplayedInteraction?) -> RecordedCollection? {
        let wanted = RequestKey.canonical(path: Array(path.utf8)[...])
        if let collection = known.withLock({ $0[wanted] }) { return collection }
        let lists = find(wanted, byPath) { $0.elementsEqual(wanted) }
        let members = find(wanted, byParent) { path in
            path.count > wanted.count + 1 && path.starts(with: wanted) && path[path.startIndex + wanted.count] == 0x2f
        }
        guard !lists.isEmpty || !members.isEmpty else { return nil }
        let answered = lists.compactMap { answer($0.key) }
        let collection = RecordedCollection(
            lists: answered.map { RecordedCollection.List($0.key) },
            members: members.compactMap { entry in
                let path = String(decoding: self.path(entry), as: UTF8.self)
                guard DefinitionIndex.shared.isMember(path, of: .get) else { return nil }
                let id = String(decoding: self.path(entry).dropFirst(wanted.count + 1), as: UTF8.self)
                return RecordedCollection.Member(
                    id: PercentCoding.decode(id) ?? id, key: entry.key,
                    isSteady: answers(entry.key) == entry.count)
            })
        // What could not be read now may be read the next time.
        if answered.count == lists.count { known.withLock { $0[wanted] = collection } }
        return collection
    }

    /// How many recorded requests tell about the collection at a path.
    func count(_ path: String) -> Int {
        let hash = Draw.hash(RequestKey.canonical(path: Array(path.utf8)[...]))
        return range(of: hash, byPath).count + range(of: hash, byParent).count
    }

    private func path(_ entry: Entry) -> ArraySlice<UInt8> {
        paths[Int(entry.path.lowerBound)..<Int(entry.path.upperBound)]
    }

    private func find(_ path: [UInt8], _ places: [Place], _ fits: (ArraySlice<UInt8>) -> Bool) -> [Entry] {
        places[range(of: Draw.hash(path), places)].map { entries[Int($0.entry)] }.filter { fits(self.path($0)) }
    }

    private func range(of hash: UInt64, _ places: [Place]) -> Range<Int> {
        func first(_ isBehind: (UInt64) -> Bool) -> Int {
            var (low, high) = (0, places.count)
            while low < high {
                let middle = (low + high) / 2
                if isBehind(places[middle].hash) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        return first { $0 >= hash }..<first { $0 > hash }
    }
}

/// What recordings tell about one collection.
struct RecordedCollection: Sendable {
    /// A page that was asked for.
    struct List: Sendable {
        let key: UInt64
        /// What it asks but for the place of the page.
        let question: String
        let query: FormFields

        init(_ key: RequestKey) {
            self.key = key.hash
            question = ListQuery.question(key.query)
            query = FormFields.parse(Array(key.query))
        }
    }

    /// A member that was asked for by itself.
    struct Member: Sendable {
        let id: String
        let key: UInt64
        /// Whether it was always there.
        let isSteady: Bool
    }

    let lists: [List]
    /// The requests for members, each id once.
    let members: [Member]
    private let places: [String: Int]

    init(lists: [List], members: [Member]) {
        self.lists = lists
        var (all, places) = ([Member](), [String: Int]())
        for member in members where places[member.id] == nil {
            places[member.id] = all.count
            all.append(member)
        }
        self.members = all
        self.places = places
    }

    /// The request for the member of that id.
    func member(_ id: String) -> Member? { places[id].map { members[$0] } }
}
