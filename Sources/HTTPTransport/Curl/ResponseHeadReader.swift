import PlatformCore

/// The head of a final response.
struct ResponseHead: Sendable {
    let status: HTTPStatus
    let version: TransportResponse.Version
    let fields: HTTPFields

    /// The bytes of the body, as far as the head tells.
    var bodyCount: Int? { status.forbidsBody ? 0 : fields[.contentLength].flatMap { Int($0) } }
}

/// Makes a head of the lines that libcurl hands out; informational heads and trailers are passed over.
struct ResponseHeadReader {
    /// The most bytes of all heads of one response.
    static let limit = 262_144

    private var bytes: [UInt8] = []
    private var entries: [HTTPFields.Entry] = []
    private var status = 0
    private var version = TransportResponse.Version.http1_1
    private var total = 0
    private var isComplete = false

    /// Takes a line with its end, answers the head once it is whole.
    ///
    /// - Throws: when the heads are larger than the limit.
    mutating func consume(_ line: UnsafeRawBufferPointer) throws(HeadTooLarge) -> ResponseHead? {
        guard !isComplete else { return nil }  // a trailer
        total += line.count
        guard total <= Self.limit else { throw HeadTooLarge() }
        let end = line.endOfText
        if line[0].isBlank {
            fold(line, end)
        } else if end == 0 {
            return finish()
        } else if isStatusLine(line) {
            start(line, end)
        } else {
            addField(line, end)
        }
        return nil
    }

    private func isStatusLine(_ line: UnsafeRawBufferPointer) -> Bool {
        // At least `HTTP/2 200`; comparing with a String's UTF-8 would cost more than all the rest.
        line.count >= 10 && line[0] == UInt8(ascii: "H") && line[1] == UInt8(ascii: "T")
            && line[2] == UInt8(ascii: "T") && line[3] == UInt8(ascii: "P") && line[4] == UInt8(ascii: "/")
    }

    private mutating func start(_ line: UnsafeRawBufferPointer, _ end: Int) {
        bytes.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
        bytes.reserveCapacity(1024)
        entries.reserveCapacity(32)
        let code = line[..<end].drop { $0 != 0x20 }.drop { $0 == 0x20 }.prefix(3)
        status = code.reduce(0) { $1.isDigit ? $0 * 10 + Int($1 & 0x0F) : $0 }
        switch line[5] {
        case UInt8(ascii: "2"): version = .http2
        case UInt8(ascii: "1") where line[7] == UInt8(ascii: "0"): version = .http1_0
        default: version = .http1_1
        }
    }

    private mutating func finish() -> ResponseHead? {
        guard status >= 200 else { return nil }
        isComplete = true
        return ResponseHead(
            status: HTTPStatus(status), version: version, fields: HTTPFields(bytes: bytes, entries: entries))
    }

    private mutating func addField(_ line: UnsafeRawBufferPointer, _ end: Int) {
        var colon = 0
        while colon < end, line[colon] != UInt8(ascii: ":") { colon += 1 }
        guard colon < end else { return }
        var nameEnd = colon
        while nameEnd > 0, line[nameEnd - 1].isBlank { nameEnd -= 1 }
        var valueStart = colon + 1
        while valueStart < end, line[valueStart].isBlank { valueStart += 1 }
        let base = bytes.count
        // As bytes: appending what is raw costs twice as much.
        bytes.append(contentsOf: line.assumingMemoryBound(to: UInt8.self))
        entries.append(
            HTTPFields.Entry(
                nameStart: UInt32(base), nameEnd: UInt32(base + nameEnd), valueStart: UInt32(base + valueStart),
                valueEnd: UInt32(base + end)))
    }

    /// Joins a folded line to its field: the line's end becomes blanks (RFC 9112 section 5.2).
    private mutating func fold(_ line: UnsafeRawBufferPointer, _ end: Int) {
        guard let last = entries.last else { return }
        for index in Int(last.valueEnd)..<bytes.count { bytes[index] = 0x20 }
        let base = bytes.count
        bytes.append(contentsOf: line)
        entries[entries.count - 1].valueEnd = UInt32(base + end)
    }
}

/// The server sends heads without end.
struct HeadTooLarge: Error {}

extension UnsafeRawBufferPointer {
    /// Where the line's text ends, before its end and blanks.
    fileprivate var endOfText: Int {
        var end = count
        while end > 0, self[end - 1] == 0x0A || self[end - 1] == 0x0D || self[end - 1].isBlank { end -= 1 }
        return end
    }
}
