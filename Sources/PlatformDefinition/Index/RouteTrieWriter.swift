/// Lays the paths of operations out as a trie of segments.
struct RouteTrieWriter {
    /// The paths that begin alike.
    private final class Node {
        var literals: [String: Node] = [:]
        var placeholder: Node?
        /// Methods and numbers of the operations whose path ends here.
        var operations: [(method: Int, number: Int)] = []
    }

    private let root = Node()
    private var words: [Int] = []

    init(_ operations: [APIOperation]) {
        for (number, operation) in operations.enumerated() {
            var node = root
            for segment in operation.path.split(separator: "/") { node = Self.child(of: node, String(segment)) }
            node.operations.append((DefinitionReader.methods.firstIndex(of: operation.method) ?? 0, number))
        }
    }

    private static func child(of node: Node, _ segment: String) -> Node {
        let known = segment.hasPrefix("{") ? node.placeholder : node.literals[segment]
        if let known { return known }
        let new = Node()
        if segment.hasPrefix("{") { node.placeholder = new } else { node.literals[segment] = new }
        return new
    }

    /// The words of the trie, nodes being named by the number of their first word.
    mutating func words(text: (String) -> Int) -> [Int] {
        words = []
        _ = append(root, text)
        return words
    }

    private mutating func append(_ node: Node, _ text: (String) -> Int) -> Int {
        let start = words.count
        let literals = node.literals.sorted { $0.key.precedes($1.key) }
        words += [literals.count, 0, node.operations.count]
        for (segment, _) in literals { words += [text(segment), 0] }
        for (method, number) in node.operations.sorted(by: { $0.method < $1.method }) {
            words.append(method << 24 | number)
        }
        for (index, literal) in literals.enumerated() {
            words[start + 3 + index * 2 + 1] = append(literal.value, text)
        }
        if let placeholder = node.placeholder { words[start + 1] = append(placeholder, text) }
        return start
    }

    /// Turns the numbers of nodes into offsets from the start of the index.
    static func move(_ words: inout [Int], from first: Int, count: Int) {
        var node = first
        while node < first + count {
            if words[node + 1] != 0 { words[node + 1] = (first + words[node + 1]) * 4 }
            for literal in 0..<words[node] {
                words[node + 3 + literal * 2 + 1] = (first + words[node + 3 + literal * 2 + 1]) * 4
            }
            node += 3 + words[node] * 2 + words[node + 2]
        }
    }
}
