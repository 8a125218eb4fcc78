package import PlatformCore

/// What a request means by the definition.
package enum RouteMatch: Sendable, Equatable {
    /// It calls that operation.
    case operation(DefinitionIndex.Operation)
    /// Its path is known, but not with that method; these would do.
    case wrongMethod(allowed: MethodSet)
}

/// Some of the methods that an operation may have.
package struct MethodSet: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The methods, in the order in which they are listed; HEAD works wherever GET does.
    package var methods: [HTTPMethod] {
        let all = DefinitionReader.methods
        let set = contains(Self.get) ? union(Self.head) : self
        return all.indices.filter { set.contains(Self.method($0)) }.map { all[$0] }
    }

    static let get = method(0)
    static let head = method(1)

    static func method(_ code: Int) -> MethodSet { MethodSet(rawValue: 1 << UInt8(truncatingIfNeeded: code & 7)) }
}

extension DefinitionIndex {
    /// The operation that a request calls; nil when its path is none of the API's.
    ///
    /// A literal segment comes before a placeholder: `/api/v2/users/me` is `getUsersMe` and never `getUser`, and what
    /// may not be done with it is refused even where a user of that id could be asked. One `/` at the end is ignored;
    /// an empty segment matches nothing. Segments are compared as what their escapes stand for, and an escaped `/`
    /// belongs to its segment. A HEAD is the GET of the same path, unless it has an operation of its own.
    ///
    /// - Parameters:
    ///   - method: the method as it stands in the request line.
    ///   - path: the path as it was sent, without a query.
    package func route(_ method: UnsafeBufferPointer<UInt8>, _ path: UnsafeBufferPointer<UInt8>) -> RouteMatch? {
        guard let node = node(for: path, from: 0, below: self[.routes]) else { return nil }
        let (literals, count) = (bytes.word(at: node), bytes.word(at: node + 8))
        let first = node + 12 + literals * 8
        let code = Self.code(of: method)
        var allowed: MethodSet = []
        var get: Operation?
        for place in 0..<count {
            let word = bytes.word(at: first + place * 4)
            let operation = Operation(number: word & 0xff_ffff)
            if word >> 24 == code { return .operation(operation) }
            if word >> 24 == 0 { get = operation }
            allowed.insert(.method(word >> 24))
        }
        if code == 1, let get { return .operation(get) }
        return .wrongMethod(allowed: allowed)
    }

    /// The operation that a request calls.
    package func route(_ request: HTTPRequest) -> RouteMatch? {
        request.fields.bytes.withUnsafeBufferPointer { head in
            route(
                UnsafeBufferPointer(rebasing: head[request.methodRange]),
                UnsafeBufferPointer(rebasing: head[request.pathRange]))
        }
    }

    /// The operation that a request calls, for tools and tests.
    package func route(method: HTTPMethod, path: String) -> RouteMatch? {
        route(HTTPRequest(method: method, target: path))
    }

    /// What stands at the placeholders of an operation's path, without escapes, in their order.
    ///
    /// - Parameter path: a path that ``route(_:_:)`` has found the operation for.
    package func pathParameters(of operation: Operation, in path: String) -> [(name: String, value: String)] {
        let names = self.path(of: operation).utf8.split(separator: UInt8(ascii: "/"))
        return zip(names, path.utf8.split(separator: UInt8(ascii: "/"))).compactMap { name, value in
            guard name.first == UInt8(ascii: "{") else { return nil }
            let text = Substring(value)
            return (String(Substring(name.dropFirst().dropLast())), PercentCoding.decode(text) ?? String(text))
        }
    }
}

// MARK: - The trie

extension DefinitionIndex {
    /// The node at which the rest of the path ends.
    private func node(for path: UnsafeBufferPointer<UInt8>, from start: Int, below node: Int) -> Int? {
        // Nothing, or one slash at the end.
        if start == path.count || start == path.count - 1 && start > 0 && path[start] == UInt8(ascii: "/") {
            return bytes.word(at: node + 8) > 0 ? node : nil
        }
        guard path[start] == UInt8(ascii: "/") else { return nil }
        var end = start + 1
        while end < path.count, path[end] != UInt8(ascii: "/") { end += 1 }
        guard end > start + 1 else { return nil }
        let segment = UnsafeBufferPointer(rebasing: path[start + 1..<end])
        if let literal = literal(segment, below: node), let found = self.node(for: path, from: end, below: literal) {
            return found
        }
        let placeholder = bytes.word(at: node + 4)
        // A node stands behind its parent: no broken index sends us round in a circle.
        return placeholder > node ? self.node(for: path, from: end, below: placeholder) : nil
    }

    /// The node of a literal segment.
    private func literal(_ segment: UnsafeBufferPointer<UInt8>, below node: Int) -> Int? {
        var (low, high) = (0, bytes.word(at: node))
        while low < high {
            let middle = (low + high) / 2
            let entry = node + 12 + middle * 8
            let order = Self.compare(segment, textBytes(bytes.word(at: entry)))
            if order == 0 {
                let child = bytes.word(at: entry + 4)
                return child > node ? child : nil
            }
            if order < 0 { high = middle } else { low = middle + 1 }
        }
        return nil
    }

    /// Below 0, 0 or above 0, as a segment stands before, at or behind a text; escapes count as what they stand for.
    @inline(__always)
    private static func compare(_ segment: UnsafeBufferPointer<UInt8>, _ text: UnsafeRawBufferPointer) -> Int {
        var (place, index) = (0, 0)
        while place < segment.count, index < text.count {
            var byte = segment[place]
            if byte == UInt8(ascii: "%"), place + 2 < segment.count,
                let high = segment[place + 1].hexadecimalValue, let low = segment[place + 2].hexadecimalValue
            {
                byte = high << 4 | low
                place += 2
            }
            if byte != text[index] { return Int(byte) - Int(text[index]) }
            place += 1
            index += 1
        }
        return place < segment.count ? 1 : index < text.count ? -1 : 0
    }

    /// The number of a method; one that no operation has is none.
    private static func code(of method: UnsafeBufferPointer<UInt8>) -> Int {
        for (code, name) in methodNames.enumerated() where method.elementsEqual(UnsafeBufferPointer(name)) {
            return code
        }
        return -1
    }

    /// As `DefinitionReader.methods`, without making Strings.
    private static let methodNames: [StaticString] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
}
