/// Reads one JSON text by recursive descent, straight from its bytes.
///
/// What makes it fast: strings are scanned eight bytes at a time and made in one go; the elements of open arrays and
/// objects wait on two stacks, so that each array is allocated once and in its final size.
struct JSONParser: ~Copyable {
    /// What is wrong and where; lines are counted only when it leaves the parser.
    struct Failure: Error {
        let code: JSONParseError.Code
        let offset: Int
    }

    private let start: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>
    /// The next byte to read.
    private var next: UnsafePointer<UInt8>
    private let maximumDepth: Int
    private let keepsLast: Bool

    private var elements = MoveStack<JSON>()
    private var members = MoveStack<JSONObject.Member>()
    /// For each name of the open objects a number that tells most names apart.
    private var fingerprints = MoveStack<UInt64>()
    /// The bytes of a string with escapes.
    private var unescaped: [UInt8] = []

    init(start: UnsafePointer<UInt8>, count: Int, maximumDepth: Int, keepsLast: Bool) {
        self.start = start
        end = start + count
        next = start
        self.maximumDepth = maximumDepth
        self.keepsLast = keepsLast
    }

    mutating func parseText() throws(Failure) -> JSON {
        skipWhiteSpace()
        let value = try parseValue(depth: 0)
        skipWhiteSpace()
        guard next == end else { throw unexpected() }
        return value
    }

    private mutating func parseValue(depth: Int) throws(Failure) -> JSON {
        guard next < end else { throw unexpected() }
        switch next.pointee {
        case UInt8(ascii: "\""):
            next += 1
            return .string(try parseString())
        case UInt8(ascii: "{"): return try parseObject(depth: depth + 1)
        case UInt8(ascii: "["): return try parseArray(depth: depth + 1)
        case UInt8(ascii: "t"):
            try parseWord("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try parseWord("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try parseWord("null")
            return .null
        default: return .number(try parseNumber())
        }
    }

    private mutating func parseWord(_ word: StaticString) throws(Failure) {
        for byte in UnsafeBufferPointer(word) {
            guard next < end, next.pointee == byte else { throw unexpected() }
            next += 1
        }
    }
}

// MARK: - Arrays and objects

extension JSONParser {
    private mutating func parseArray(depth: Int) throws(Failure) -> JSON {
        guard depth <= maximumDepth else { throw failure(.tooDeep(limit: maximumDepth)) }
        next += 1
        skipWhiteSpace()
        if next < end, next.pointee == UInt8(ascii: "]") {
            next += 1
            return .array([])
        }
        let base = elements.count
        while true {
            elements.push(try parseValue(depth: depth))
            skipWhiteSpace()
            guard next < end else { throw unexpected() }
            let byte = next.pointee
            if byte == UInt8(ascii: ",") {
                next += 1
                skipWhiteSpace()
            } else if byte == UInt8(ascii: "]") {
                next += 1
                return .array(elements.popArray(from: base))
            } else {
                throw unexpected()
            }
        }
    }

    private mutating func parseObject(depth: Int) throws(Failure) -> JSON {
        guard depth <= maximumDepth else { throw failure(.tooDeep(limit: maximumDepth)) }
        next += 1
        skipWhiteSpace()
        if next < end, next.pointee == UInt8(ascii: "}") {
            next += 1
            return .object(JSONObject())
        }
        var open = OpenObject(base: members.count, fingerprintBase: fingerprints.count)
        while true {
            try parseMember(of: &open, depth: depth)
            skipWhiteSpace()
            guard next < end else { throw unexpected() }
            let byte = next.pointee
            if byte == UInt8(ascii: ",") {
                next += 1
                skipWhiteSpace()
            } else if byte == UInt8(ascii: "}") {
                next += 1
                fingerprints.drop(to: open.fingerprintBase)
                return .object(JSONObject(members: members.popArray(from: open.base), index: open.index))
            } else {
                throw unexpected()
            }
        }
    }

    /// An object whose end has not been read: where its members start on the stacks.
    private struct OpenObject {
        let base: Int
        let fingerprintBase: Int
        var index: [JSONObject.Name: Int] = [:]
    }

    @inline(__always)
    private mutating func parseMember(of open: inout OpenObject, depth: Int) throws(Failure) {
        guard next < end, next.pointee == UInt8(ascii: "\"") else { throw unexpected() }
        let keyStart = next
        next += 1
        let key = try parseString()
        let twin = position(of: key, in: &open)
        if twin != nil, !keepsLast { throw Failure(code: .duplicateKey(key), offset: keyStart - start) }
        skipWhiteSpace()
        guard next < end, next.pointee == UInt8(ascii: ":") else { throw unexpected() }
        next += 1
        skipWhiteSpace()
        let value = try parseValue(depth: depth)
        if let twin {
            members[open.base + twin].value = value
        } else {
            members.push(JSONObject.Member(key: key, value: value))
        }
    }

    /// The place of an earlier member of that name; when there is none, notes the name.
    @inline(__always)
    private mutating func position(of key: String, in open: inout OpenObject) -> Int? {
        let count = members.count - open.base
        if count >= JSONObject.indexThreshold - 1 {
            if open.index.isEmpty { open.index = index(of: open) }
            let key = JSONObject.Name(key)
            if let twin = open.index[key] { return twin }
            open.index[key] = count
            return nil
        }
        let fingerprint = key.fingerprint
        for position in 0..<count where fingerprints[open.fingerprintBase + position] == fingerprint {
            if members[open.base + position].key.hasSameBytes(as: key) { return position }
        }
        fingerprints.push(fingerprint)
        return nil
    }

    private func index(of open: OpenObject) -> [JSONObject.Name: Int] {
        var index: [JSONObject.Name: Int] = [:]
        for position in 0..<members.count - open.base {
            index[JSONObject.Name(members[open.base + position].key)] = position
        }
        return index
    }
}

// MARK: - Numbers

extension JSONParser {
    private mutating func parseNumber() throws(Failure) -> JSONNumber {
        let first = next
        if next.pointee == UInt8(ascii: "-") { next += 1 }
        if next < end, next.pointee == UInt8(ascii: "0") {
            next += 1
        } else {
            try skipDigits()
        }
        if next < end, next.pointee == UInt8(ascii: ".") {
            next += 1
            try skipDigits()
        }
        if next < end, next.pointee | 0x20 == UInt8(ascii: "e") {
            next += 1
            if next < end, next.pointee == UInt8(ascii: "+") || next.pointee == UInt8(ascii: "-") { next += 1 }
            try skipDigits()
        }
        let text = UnsafeBufferPointer(start: first, count: next - first)
        return JSONNumber(unchecked: String(decoding: text, as: UTF8.self))
    }

    /// Skips one digit or more.
    @inline(__always)
    private mutating func skipDigits() throws(Failure) {
        guard next < end, next.pointee.isDigit else { throw unexpected() }
        repeat { next += 1 } while next < end && next.pointee.isDigit
    }
}

// MARK: - Strings

extension JSONParser {
    /// Reads a string, from behind its opening quote to behind its closing one.
    private mutating func parseString() throws(Failure) -> String {
        let first = next
        let isASCII = skipPlainText()
        guard next < end else { throw unexpected() }
        guard next.pointee == UInt8(ascii: "\"") else { return try parseEscapedString(from: first) }
        let text = UnsafeBufferPointer(start: first, count: next - first)
        next += 1
        if isASCII { return String(decoding: text, as: UTF8.self) }
        guard let string = String(validating: text, as: UTF8.self) else { throw invalidUTF8(in: text) }
        return string
    }

    /// Goes to the next quote, backslash or control character; tells whether all before it was ASCII.
    @inline(__always)
    private mutating func skipPlainText() -> Bool {
        var seen: UInt64 = 0
        while end - next >= 8 {
            let word = UInt64(littleEndian: UnsafeRawPointer(next).loadUnaligned(as: UInt64.self))
            let stops = word.stringStops
            if stops != 0 {
                let bits = stops.trailingZeroBitCount & ~7
                next += bits >> 3
                seen |= word & ((1 << UInt64(bits)) &- 1)
                return seen & UInt64.highBits == 0
            }
            seen |= word
            next += 8
        }
        while next < end {
            let byte = next.pointee
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            seen |= UInt64(byte)
            next += 1
        }
        return seen & UInt64.highBits == 0
    }

    private mutating func parseEscapedString(from first: UnsafePointer<UInt8>) throws(Failure) -> String {
        unescaped.removeAll(keepingCapacity: true)
        var plain = first
        while true {
            unescaped.append(contentsOf: UnsafeBufferPointer(start: plain, count: next - plain))
            guard next < end else { throw unexpected() }
            let byte = next.pointee
            if byte == UInt8(ascii: "\"") { break }
            guard byte == UInt8(ascii: "\\") else { throw failure(.controlCharacter(byte)) }
            try parseEscape()
            plain = next
            _ = skipPlainText()
        }
        // Escapes are ASCII, so the text is valid when its source is.
        guard let string = String(validating: unescaped, as: UTF8.self) else {
            throw invalidUTF8(in: UnsafeBufferPointer(start: first, count: next - first))
        }
        next += 1
        return string
    }

    private mutating func parseEscape() throws(Failure) {
        let escape = next
        next += 1
        guard next < end else { throw unexpected() }
        let byte = next.pointee
        next += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(byte)
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "n"): unescaped.append(0x0A)
        case UInt8(ascii: "r"): unescaped.append(0x0D)
        case UInt8(ascii: "t"): unescaped.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try parseScalar(from: escape)
            unescaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        default: throw Failure(code: .invalidEscape, offset: escape - start)
        }
    }

    /// Reads the digits of a `\u` escape, and the second escape of a surrogate pair.
    private mutating func parseScalar(from escape: UnsafePointer<UInt8>) throws(Failure) -> Unicode.Scalar {
        let unit = try parseCodeUnit(from: escape)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00 else { throw Failure(code: .loneSurrogate, offset: escape - start) }
        for byte in UnsafeBufferPointer("\\u" as StaticString) {
            guard next < end else { throw unexpected() }
            guard next.pointee == byte else { throw Failure(code: .loneSurrogate, offset: escape - start) }
            next += 1
        }
        let low = try parseCodeUnit(from: next - 2)
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x1_0000 + ((unit - 0xD800) << 10 | (low - 0xDC00)))
        else { throw Failure(code: .loneSurrogate, offset: escape - start) }
        return scalar
    }

    private mutating func parseCodeUnit(from escape: UnsafePointer<UInt8>) throws(Failure) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard next < end else { throw unexpected() }
            guard let digit = next.pointee.hexadecimalValue else {
                throw Failure(code: .invalidEscape, offset: escape - start)
            }
            unit = unit << 4 | UInt32(digit)
            next += 1
        }
        return unit
    }
}

extension UInt64 {
    /// The highest bit of each byte.
    fileprivate static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// Marks the quotes, backslashes and control characters among eight bytes by their highest bit.
    ///
    /// The lowest mark is exact, those above it may be false: a borrow runs upward.
    @inline(__always)
    fileprivate var stringStops: UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = self ^ (ones &* 0x22)
        let backslashes = self ^ (ones &* 0x5C)
        let marks =
            ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | ((self &- ones &* 0x20) & ~self)
        return marks & Self.highBits
    }
}

// MARK: - White space and errors

extension JSONParser {
    @inline(__always)
    private mutating func skipWhiteSpace() {
        while next < end {
            let byte = next.pointee
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            next += 1
        }
    }

    private func failure(_ code: JSONParseError.Code) -> Failure { Failure(code: code, offset: next - start) }

    private func unexpected() -> Failure { failure(next < end ? .unexpectedByte(next.pointee) : .unexpectedEnd) }

    /// Finds the first byte that is no UTF-8.
    private func invalidUTF8(in text: UnsafeBufferPointer<UInt8>) -> Failure {
        var offset = 0
        var bytes = text.makeIterator()
        var decoder = UTF8.ForwardParser()
        while case .valid(let scalar) = decoder.parseScalar(from: &bytes) { offset += scalar.count }
        let base = text.baseAddress.map { $0 - start } ?? 0
        return Failure(code: .invalidUTF8, offset: base + offset)
    }
}
