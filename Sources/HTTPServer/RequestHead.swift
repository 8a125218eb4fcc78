import PlatformCore

/// The head of a request, parsed as a whole once its empty line has come.
struct RequestHead {
    enum Framing: Equatable {
        case none
        case length(Int)
        case chunked
    }

    private(set) var bytes: [UInt8] = []
    private(set) var entries: [HTTPFields.Entry] = []
    private(set) var method = 0..<0
    private(set) var path = 0..<0
    private(set) var query: Range<Int>?
    /// The absolute form's authority, or else the value of Host.
    private(set) var authority: Range<Int>?
    private(set) var isHTTP10 = false
    private(set) var keepAlive = true
    private(set) var expectsContinue = false
    private(set) var framing = Framing.none

    private var hasHost = false
    private var hasTransferEncoding = false
    private var hasConnectionClose = false

    /// The empty head that a parser starts with.
    init() {}

    /// Parses a head that ends with its empty line.
    init(parsing head: [UInt8], limits: HTTPRequestParser.Limits) throws(HTTPRequestFailure) {
        bytes = head
        entries.reserveCapacity(16)
        let fieldsStart = try head.withBytes { (text) throws(HTTPRequestFailure) in try parseRequestLine(text) }
        try head.withBytes { (text) throws(HTTPRequestFailure) in
            try parseFields(text, from: fieldsStart, limit: limits.fieldCount)
        }
        guard hasHost || isHTTP10 else { throw HTTPRequestFailure(400, "an HTTP/1.1 request has no Host field") }
    }
}

// MARK: - Request line

extension RequestHead {
    /// Reads `method SP request-target SP HTTP-version CRLF` and answers where the fields start.
    private mutating func parseRequestLine(
        _ text: UnsafeBufferPointer<UInt8>
    ) throws(HTTPRequestFailure) -> Int {
        var index = 0
        while text[index].isTokenByte { index += 1 }
        guard index > 0, text[index] == UInt8(ascii: " ") else {
            throw HTTPRequestFailure(400, "the request line does not start with a method")
        }
        method = 0..<index
        let start = index + 1
        index = start
        while text[index].isTargetByte { index += 1 }
        guard index > start, text[index] == UInt8(ascii: " ") else {
            throw HTTPRequestFailure(400, "the request target holds a byte that must be percent-encoded")
        }
        try parseTarget(text, start..<index)
        return try parseVersion(text, at: index + 1)
    }

    private mutating func parseVersion(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int
    ) throws(HTTPRequestFailure) -> Int {
        let end = start + 8
        guard end + 2 <= text.count, text.holds("HTTP/", at: start),
            text[start + 5].isDigit, text[start + 6] == UInt8(ascii: "."), text[start + 7].isDigit,
            text[end] == 0x0D, text[end + 1] == 0x0A
        else { throw HTTPRequestFailure(400, "the request line does not end with an HTTP version") }
        guard text[start + 5] == UInt8(ascii: "1"), text[start + 7] <= UInt8(ascii: "1") else {
            throw HTTPRequestFailure(505, "only HTTP/1.1 and HTTP/1.0 are spoken here")
        }
        isHTTP10 = text[start + 7] == UInt8(ascii: "0")
        keepAlive = !isHTTP10
        return end + 2
    }

    private mutating func parseTarget(
        _ text: UnsafeBufferPointer<UInt8>, _ target: Range<Int>
    ) throws(HTTPRequestFailure) {
        if method.count == 7, text.holds("CONNECT", at: 0) {
            throw HTTPRequestFailure(501, "CONNECT is not supported on this port")
        }
        if text[target.lowerBound] == UInt8(ascii: "/") {
            split(text, target)
        } else if text[target].elementsEqual("*".utf8), text[method].elementsEqual("OPTIONS".utf8) {
            path = target
        } else {
            try parseAbsoluteForm(text, target)
        }
    }

    /// Splits path from query.
    private mutating func split(_ text: UnsafeBufferPointer<UInt8>, _ target: Range<Int>) {
        let mark = text[target].firstIndex(of: UInt8(ascii: "?"))
        path = target.lowerBound..<(mark ?? target.upperBound)
        query = mark.map { $0 + 1..<target.upperBound }
    }

    /// Reads `http://authority/path?query`; its authority counts, not Host (RFC 9112 section 3.2.2).
    private mutating func parseAbsoluteForm(
        _ text: UnsafeBufferPointer<UInt8>, _ target: Range<Int>
    ) throws(HTTPRequestFailure) {
        let scheme = text[target].prefix { $0 != UInt8(ascii: ":") }.map(\.asciiLowercased)
        let slashes = target.lowerBound + scheme.count + 1
        guard scheme == Array("http".utf8) || scheme == Array("https".utf8), slashes + 2 < target.upperBound,
            text[slashes] == UInt8(ascii: "/"), text[slashes + 1] == UInt8(ascii: "/")
        else { throw HTTPRequestFailure(400, "the request target is neither a path nor an http URL") }
        let rest = slashes + 2..<target.upperBound
        let end = text[rest].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.upperBound
        authority = rest.lowerBound..<end
        guard isAuthority(text[rest.lowerBound..<end]), end > rest.lowerBound else {
            throw HTTPRequestFailure(400, "the request target's host is not one")
        }
        split(text, end..<rest.upperBound)
        // An empty path is "/": the last slash of "://" stands for it.
        if path.isEmpty { path = slashes + 1..<slashes + 2 }
    }

    /// Whether the bytes are empty or `host [ ":" port ]`, with an IPv6 address in brackets.
    private func isAuthority(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var port = bytes.drop { $0.isHostByte }
        if bytes.first == UInt8(ascii: "[") {
            port = bytes.dropFirst().drop { $0.isHostByte || $0 == UInt8(ascii: ":") }
            guard port.popFirst() == UInt8(ascii: "]") else { return false }
        }
        guard let colon = port.popFirst() else { return true }
        return colon == UInt8(ascii: ":") && bytes.first != colon && port.allSatisfy(\.isDigit)
    }
}

// MARK: - Fields

extension RequestHead {
    private mutating func parseFields(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
    ) throws(HTTPRequestFailure) {
        var index = start
        while text[index] != 0x0D {
            guard entries.count < limit else { throw HTTPRequestFailure(431, "there are more than \(limit) fields") }
            let nameStart = index
            while text[index].isTokenByte { index += 1 }
            guard index > nameStart, text[index] == UInt8(ascii: ":") else { throw badName(text, nameStart, index) }
            let nameEnd = index
            index += 1
            while text[index].isBlank { index += 1 }
            let valueStart = index
            index = text.endOfFieldValue(from: index)
            guard text[index] == 0x0D, text[index + 1] == 0x0A else {
                throw HTTPRequestFailure(400, "a field value holds a control character")
            }
            var valueEnd = index
            while valueEnd > valueStart, text[valueEnd - 1].isBlank { valueEnd -= 1 }
            index += 2
            entries.append(
                HTTPFields.Entry(
                    nameStart: UInt32(nameStart), nameEnd: UInt32(nameEnd), valueStart: UInt32(valueStart),
                    valueEnd: UInt32(valueEnd)))
            try note(text, nameStart..<nameEnd, valueStart..<valueEnd)
        }
        guard text[index + 1] == 0x0A else { throw HTTPRequestFailure(400, "a CR stands without its LF") }
    }

    private func badName(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: Int
    ) -> HTTPRequestFailure {
        if index == start, text[index].isBlank {
            return HTTPRequestFailure(400, "a field is folded over two lines")
        }
        return text[index].isBlank
            ? HTTPRequestFailure(400, "white space stands between a field name and its colon")
            : HTTPRequestFailure(400, "a field name is not a token followed by a colon")
    }

    /// Acts on the fields that the connection itself needs; told apart by length first.
    private mutating func note(
        _ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ value: Range<Int>
    ) throws(HTTPRequestFailure) {
        switch name.count {
        case 4 where text.equals(name, "host"): try noteHost(text, value)
        case 6 where text.equals(name, "expect"): try noteExpect(text, value)
        case 10 where text.equals(name, "connection"): noteConnection(text, value)
        case 14 where text.equals(name, "content-length"): try noteContentLength(text, value)
        case 17 where text.equals(name, "transfer-encoding"): try noteTransferEncoding(text, value)
        default: break
        }
    }

    private mutating func noteHost(
        _ text: UnsafeBufferPointer<UInt8>, _ value: Range<Int>
    ) throws(HTTPRequestFailure) {
        guard !hasHost else { throw HTTPRequestFailure(400, "there are two Host fields") }
        guard isAuthority(text[value]) else { throw HTTPRequestFailure(400, "the Host field is no host name") }
        hasHost = true
        if authority == nil { authority = value }
    }

    private mutating func noteExpect(
        _ text: UnsafeBufferPointer<UInt8>, _ value: Range<Int>
    ) throws(HTTPRequestFailure) {
        guard text.equals(value, "100-continue") else {
            throw HTTPRequestFailure(417, "the only expectation that is met is 100-continue")
        }
        expectsContinue = !isHTTP10
    }

    private mutating func noteConnection(_ text: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) {
        var start = value.lowerBound
        while start < value.upperBound {
            let comma = text[start..<value.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? value.upperBound
            var option = start..<comma
            while !option.isEmpty, text[option.lowerBound].isBlank { option.removeFirst() }
            while !option.isEmpty, text[option.upperBound - 1].isBlank { option.removeLast() }
            if text.equals(option, "close") { hasConnectionClose = true }
            if isHTTP10, text.equals(option, "keep-alive") { keepAlive = true }
            start = comma + 1
        }
        // "close" wins wherever it stands (RFC 9112 section 9.3).
        if hasConnectionClose { keepAlive = false }
    }

    private mutating func noteContentLength(
        _ text: UnsafeBufferPointer<UInt8>, _ value: Range<Int>
    ) throws(HTTPRequestFailure) {
        if hasTransferEncoding { throw bothFramings }
        guard framing == .none else { throw HTTPRequestFailure(400, "there are two Content-Length fields") }
        guard !value.isEmpty, text[value].allSatisfy(\.isDigit) else {
            throw HTTPRequestFailure(400, "Content-Length is not a number")
        }
        guard value.count <= 18 else { throw HTTPRequestFailure(413, "Content-Length is beyond any limit") }
        framing = .length(text[value].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }

    private mutating func noteTransferEncoding(
        _ text: UnsafeBufferPointer<UInt8>, _ value: Range<Int>
    ) throws(HTTPRequestFailure) {
        if hasTransferEncoding { throw HTTPRequestFailure(400, "there are two Transfer-Encoding fields") }
        guard framing == .none else { throw bothFramings }
        guard !isHTTP10 else { throw HTTPRequestFailure(400, "HTTP/1.0 has no Transfer-Encoding") }
        guard text.equals(value, "chunked") else {
            throw HTTPRequestFailure(501, "the only Transfer-Encoding that is understood is chunked")
        }
        hasTransferEncoding = true
        framing = .chunked
    }

    private var bothFramings: HTTPRequestFailure {
        HTTPRequestFailure(400, "there are both Content-Length and Transfer-Encoding")
    }
}

extension Range where Bound == Int {
    fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
    fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}

extension Array where Element == UInt8 {
    fileprivate func withBytes<R>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(HTTPRequestFailure) -> R
    ) throws(HTTPRequestFailure) -> R {
        try withUnsafeBufferPointer { (buffer) throws(HTTPRequestFailure) in try body(buffer) }
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Whether `word` stands at `start`, to the letter; there have to be enough bytes.
    func holds(_ word: StaticString, at start: Int) -> Bool {
        for index in 0..<word.utf8CodeUnitCount where self[start + index] != word.utf8Start[index] { return false }
        return true
    }

    /// Whether the bytes in `range` are `word`, which is in lower case, but for case.
    func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        var index = range.lowerBound
        for byte in UnsafeBufferPointer(word) {
            guard self[index].asciiLowercased == byte else { return false }
            index += 1
        }
        return true
    }
}
