import PlatformCore

/// A value of a document with its place.
struct DefinitionNode {
    /// The place, from the value up to the whole document; spelled out only when somebody asks.
    private indirect enum Place {
        case root
        case member(String, of: Place)
        case element(Int, of: Place)

        var pointer: String {
            switch self {
            case .root: ""
            case .member(let name, let parent): parent.pointer + "/" + Self.escaped(name)
            case .element(let index, let parent): "\(parent.pointer)/\(index)"
            }
        }

        /// RFC 6901 section 3.
        private static func escaped(_ name: String) -> String {
            guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
            return name.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
        }
    }

    let value: JSON
    private let place: Place

    init(_ value: JSON) {
        self.value = value
        place = .root
    }

    private init(_ value: JSON, _ place: Place) {
        self.value = value
        self.place = place
    }

    /// The place as a JSON pointer.
    var pointer: String { place.pointer }

    /// The member of that name, if there is one.
    subscript(name: String) -> DefinitionNode? {
        value[name].map { DefinitionNode($0, .member(name, of: place)) }
    }

    /// The members of an object, none for what is no object.
    var members: [(name: String, node: DefinitionNode)] {
        value.object?.map { ($0.key, DefinitionNode($0.value, .member($0.key, of: place))) } ?? []
    }

    /// The elements of an array, none for what is no array.
    var elements: [DefinitionNode] {
        value.array?.enumerated().map { DefinitionNode($1, .element($0, of: place)) } ?? []
    }

    /// Follows a JSON pointer from here; nil when it leads nowhere.
    func following(_ pointer: Substring) -> DefinitionNode? {
        guard pointer.first == "/" else { return pointer.isEmpty ? self : nil }
        var node = self
        for token in pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let next = node.child(Self.unescaped(token)) else { return nil }
            node = next
        }
        return node
    }

    private func child(_ token: String) -> DefinitionNode? {
        if value.array != nil {
            guard let index = Int(token), let element = value[index] else { return nil }
            return DefinitionNode(element, .element(index, of: place))
        }
        return self[token]
    }

    private static func unescaped(_ token: Substring) -> String {
        // In a URI fragment the pointer is percent-encoded (RFC 6901 section 6).
        let text = PercentCoding.decode(token) ?? String(token)
        guard text.contains("~") else { return text }
        var (result, rest) = ("", text[...])
        while let mark = rest.firstIndex(of: "~") {
            result += rest[..<mark]
            let code = rest[mark...].dropFirst().first
            result += code == "1" ? "/" : code == "0" ? "~" : "~" + (code.map { String($0) } ?? "")
            rest = rest[mark...].dropFirst(code == nil ? 1 : 2)
        }
        return result + rest
    }
}
