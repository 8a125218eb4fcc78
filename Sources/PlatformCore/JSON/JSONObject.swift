/// The members of a JSON object, in the order in which they were written; each name occurs once.
///
/// ```swift
/// var object: JSONObject = ["b": 1, "a": 2]
/// object["c"] = 3
/// object.keys  // ["b", "a", "c"]
/// ```
public struct JSONObject: Sendable {
    /// One member.
    struct Member: Sendable {
        let key: String
        var value: JSON
    }

    /// From so many members on, names are looked up in a hash table.
    static let indexThreshold = 64

    private(set) var members: [Member]
    /// Where each name stands; empty while there are few members.
    private var index: [Name: Int]

    /// Makes an object without members.
    public init() {
        members = []
        index = [:]
    }

    /// Makes an object of members in order; of a name that stands twice, the later value takes the earlier place.
    public init(_ members: some Sequence<(String, JSON)>) {
        self.init()
        for (key, value) in members { self[key] = value }
    }

    /// Adopts members whose names are known to differ.
    init(members: [Member], index: [Name: Int]) {
        self.members = members
        self.index = index
    }

    /// The names of the members, in order.
    public var keys: [String] { members.map(\.key) }

    /// The value of the member of that name.
    ///
    /// Setting keeps the member's place, or adds it at the end; setting nil removes it.
    public subscript(key: String) -> JSON? {
        get { position(of: key).map { members[$0].value } }
        set {
            switch (position(of: key), newValue) {
            case (let position?, let value?): members[position].value = value
            case (let position?, nil): remove(at: position)
            case (nil, let value?): append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    private mutating func append(_ member: Member) {
        members.append(member)
        if !index.isEmpty {
            index[Name(member.key)] = members.count - 1
        } else if members.count >= Self.indexThreshold {
            index = Self.index(of: members)
        }
    }

    private mutating func remove(at position: Int) {
        members.remove(at: position)
        index = members.count >= Self.indexThreshold ? Self.index(of: members) : [:]
    }

    private func position(of key: String) -> Int? {
        if !index.isEmpty { return index[Name(key)] }
        return key.withBytes { name in
            members.firstIndex { member in
                member.key.utf8.count == name.count && member.key.withBytes { $0.elementsEqual(name) }
            }
        }
    }

    private static func index(of members: [Member]) -> [Name: Int] {
        var index: [Name: Int] = [:]
        for (position, member) in members.enumerated() { index[Name(member.key)] = position }
        return index
    }
}

extension JSONObject {
    /// A name, compared by its code points as RFC 8259 section 8.3 asks.
    struct Name: Hashable, Sendable {
        let text: String

        init(_ text: String) { self.text = text }

        static func == (a: Name, b: Name) -> Bool { a.text.hasSameBytes(as: b.text) }

        func hash(into hasher: inout Hasher) {
            text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }
}

// MARK: - Conformances

extension JSONObject: RandomAccessCollection {
    /// The place of the first member.
    public var startIndex: Int { 0 }

    /// The place behind the last member.
    public var endIndex: Int { members.count }

    /// The member at a place.
    public subscript(position: Int) -> (key: String, value: JSON) {
        (members[position].key, members[position].value)
    }
}

extension JSONObject: Equatable {
    /// Whether both have the same members, in whatever order.
    public static func == (a: JSONObject, b: JSONObject) -> Bool {
        guard a.count == b.count else { return false }
        for (position, member) in a.members.enumerated() {
            // Most often the order is the same too, which saves the search.
            let twin = b.members[position]
            let value = twin.key.hasSameBytes(as: member.key) ? twin.value : b[member.key]
            guard value == member.value else { return false }
        }
        return true
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Makes an object from a literal, in its order; of a name that stands twice, the later value holds.
    public init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements) }
}

extension JSONObject: CustomStringConvertible {
    /// The object as JSON text on one line; secrets in it are not hidden.
    public var description: String { JSON.object(self).text }
}
