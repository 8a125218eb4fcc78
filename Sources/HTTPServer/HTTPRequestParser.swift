package import PlatformCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// A strict HTTP/1.1 request parser: bytes in, events out, no I/O (RFC 9112).
///
/// Whatever could be read in two ways is a failure, because a mock that guesses hides a client's bug.
package struct HTTPRequestParser {
    /// The largest request that is read.
    package struct Limits: Sendable {
        /// Request line and fields together, in bytes.
        package var headBytes = 65_536
        /// The body after its framing is taken off, in bytes.
        package var bodyBytes = 16 * 1_048_576
        /// The number of fields.
        package var fieldCount = 256

        package init() {}
    }

    /// What the parser has to say after some bytes.
    package enum Event {
        /// Everything was taken in; more is needed.
        case needsInput
        /// The head is complete, the body was announced with `Expect: 100-continue`.
        case continueExpected
        /// One request is complete; bytes behind it were left in the input.
        case request(ParsedRequest)
        /// The bytes are no acceptable request; the parser stays failed.
        case failure(HTTPRequestFailure)
    }

    /// What a parser is in the middle of; the server's timeouts depend on it.
    package enum Progress: Equatable {
        case betweenRequests
        case inHead
        case inBody
    }

    private enum State {
        case head
        case fixedBody(remaining: Int)
        case chunkSize
        case chunkData(remaining: Int)
        case chunkEnd
        case trailers
        case failed(HTTPRequestFailure)
    }

    private let limits: Limits
    private let connectionID: UInt64
    private var state = State.head
    /// The head so far, or the chunk-size or trailer line so far.
    private var buffer: [UInt8] = []
    private var lineLength = 0
    /// Whether the CR of an empty line in front of a request has come without its LF.
    private var isInEmptyLine = false
    private var trailerBytes = 0
    private var head = RequestHead()
    private var body: [UInt8] = []

    package init(limits: Limits, connectionID: UInt64) {
        self.limits = limits
        self.connectionID = connectionID
    }

    package var progress: Progress {
        switch state {
        case .head: buffer.isEmpty ? .betweenRequests : .inHead
        case .failed: .betweenRequests
        default: .inBody
        }
    }

    /// Takes bytes off the front of `input` until something is to be said.
    package mutating func consume(_ input: inout UnsafeRawBufferPointer) -> Event {
        do throws(HTTPRequestFailure) {
            return try step(&input)
        } catch {
            state = .failed(error)
            return .failure(error)
        }
    }

    private mutating func step(_ input: inout UnsafeRawBufferPointer) throws(HTTPRequestFailure) -> Event {
        while true {
            switch state {
            case .head:
                guard try takeHead(&input) else { return .needsInput }
                head = try RequestHead(parsing: buffer, limits: limits)
                if let event = try startBody(inputIsEmpty: input.isEmpty) { return event }
            case .fixedBody(let remaining):
                let taken = take(remaining, from: &input)
                guard taken == remaining else {
                    state = .fixedBody(remaining: remaining - taken)
                    return .needsInput
                }
                return .request(finish())
            case .chunkSize:
                guard try takeLine(&input) else { return .needsInput }
                try startChunk()
            case .chunkData(let remaining):
                let taken = take(remaining, from: &input)
                guard taken == remaining else {
                    state = .chunkData(remaining: remaining - taken)
                    return .needsInput
                }
                state = .chunkEnd
            case .chunkEnd:
                guard try takeLine(&input, limit: 2) else { return .needsInput }
                nextLine(.chunkSize)
            case .trailers:
                guard try takeLine(&input) else { return .needsInput }
                if buffer.count == 2 { return .request(finish()) }
                try checkTrailer()
                nextLine(.trailers)
            case .failed(let failure):
                throw failure
            }
        }
    }
}

// MARK: - Head

extension HTTPRequestParser {
    /// Appends input to the head up to its empty line; true when that has come.
    private mutating func takeHead(_ input: inout UnsafeRawBufferPointer) throws(HTTPRequestFailure) -> Bool {
        if buffer.isEmpty { try skipEmptyLines(&input) }
        guard let base = input.baseAddress, !input.isEmpty else { return false }
        // No byte beyond the limit is looked at, so that the failure is the same however the bytes arrive.
        let window = min(input.count, limits.headBytes - buffer.count)
        if buffer.isEmpty, !input[0].isTokenByte {
            throw HTTPRequestFailure(400, "the request line does not start with a method")
        }
        var end = 0
        var complete = false
        while end < window, let found = memchr(base + end, 0x0A, window - end) {
            let lineFeed = UnsafeRawPointer(found) - base
            let before = lineFeed > 0 ? input[lineFeed - 1] : buffer.last
            guard before == 0x0D else { throw HTTPRequestFailure(400, "a line ends with LF alone, not CRLF") }
            lineLength += lineFeed - end
            end = lineFeed + 1
            if lineLength == 1 {
                complete = true
                break
            }
            lineLength = 0
        }
        if !complete {
            guard window == input.count else {
                throw HTTPRequestFailure(431, "the head is longer than \(limits.headBytes) bytes")
            }
            lineLength += window - end
            end = window
        }
        buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: input[..<end]))
        input = UnsafeRawBufferPointer(rebasing: input[end...])
        if complete { lineLength = 0 }
        return complete
    }

    /// Skips CRLF in front of a request line, as RFC 9112 section 2.2 asks.
    private mutating func skipEmptyLines(_ input: inout UnsafeRawBufferPointer) throws(HTTPRequestFailure) {
        while let byte = input.first, isInEmptyLine || byte == 0x0D {
            guard !isInEmptyLine || byte == 0x0A else { throw HTTPRequestFailure(400, "a CR stands without its LF") }
            isInEmptyLine.toggle()
            input = UnsafeRawBufferPointer(rebasing: input[1...])
        }
    }

    /// Decides what follows the head; nil when there is a body to read at once.
    private mutating func startBody(inputIsEmpty: Bool) throws(HTTPRequestFailure) -> Event? {
        switch head.framing {
        case .none: return .request(finish())
        case .length(0): return .request(finish())
        case .length(let length):
            guard length <= limits.bodyBytes else { throw bodyTooLarge }
            body.reserveCapacity(min(length, 65_536))
            state = .fixedBody(remaining: length)
        case .chunked: nextLine(.chunkSize)
        }
        return head.expectsContinue && inputIsEmpty ? .continueExpected : nil
    }

    private mutating func finish() -> ParsedRequest {
        let request = ParsedRequest(head: head, body: body, connectionID: connectionID)
        head = RequestHead()
        buffer = []
        body = []
        trailerBytes = 0
        state = .head
        return request
    }

    private var bodyTooLarge: HTTPRequestFailure {
        HTTPRequestFailure(413, "the body is larger than \(limits.bodyBytes) bytes")
    }
}

// MARK: - Body

extension HTTPRequestParser {
    private mutating func take(_ wanted: Int, from input: inout UnsafeRawBufferPointer) -> Int {
        let count = min(wanted, input.count)
        body.append(contentsOf: UnsafeRawBufferPointer(rebasing: input[..<count]))
        input = UnsafeRawBufferPointer(rebasing: input[count...])
        return count
    }

    private mutating func nextLine(_ next: State) {
        buffer.removeAll(keepingCapacity: true)
        state = next
    }

    /// Appends input to the line up to its CRLF; true when that has come.
    private mutating func takeLine(
        _ input: inout UnsafeRawBufferPointer, limit: Int = 8192
    ) throws(HTTPRequestFailure) -> Bool {
        let lineFeed = input.firstIndex(of: 0x0A)
        let end = lineFeed.map { $0 + 1 } ?? input.count
        guard buffer.count + end <= limit else {
            throw limit == 2
                ? HTTPRequestFailure(400, "a chunk is longer than its size says")
                : HTTPRequestFailure(400, "a chunk-size or trailer line is longer than \(limit) bytes")
        }
        buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: input[..<end]))
        input = UnsafeRawBufferPointer(rebasing: input[end...])
        guard lineFeed != nil else { return false }
        guard buffer.count >= 2, buffer[buffer.count - 2] == 0x0D else {
            throw HTTPRequestFailure(400, "a line of the chunked body ends with LF alone, not CRLF")
        }
        return true
    }

    private mutating func startChunk() throws(HTTPRequestFailure) {
        let size = try chunkSize()
        guard body.count + size <= limits.bodyBytes else { throw bodyTooLarge }
        if size == 0 {
            nextLine(.trailers)
        } else {
            nextLine(.chunkData(remaining: size))
        }
    }

    /// Reads `1*HEXDIG [ ";" extension ] CRLF` (RFC 9112 section 7.1).
    private func chunkSize() throws(HTTPRequestFailure) -> Int {
        var size = 0
        var index = 0
        while let digit = buffer[index].hexadecimalValue {
            guard index < 15 else { throw HTTPRequestFailure(400, "a chunk size has more than 15 digits") }
            size = size << 4 | Int(digit)
            index += 1
        }
        let line = buffer[index..<buffer.count - 2]
        guard index > 0, line.isEmpty || line.first == UInt8(ascii: ";"), line.allSatisfy(\.isFieldValueByte) else {
            throw HTTPRequestFailure(400, "a chunk size is not a hexadecimal number")
        }
        return size
    }

    /// Trailer fields are read for their syntax and then dropped.
    private mutating func checkTrailer() throws(HTTPRequestFailure) {
        trailerBytes += buffer.count
        guard trailerBytes <= limits.headBytes else {
            throw HTTPRequestFailure(431, "the trailer is longer than \(limits.headBytes) bytes")
        }
        let name = buffer.prefix { $0.isTokenByte }
        guard !name.isEmpty, buffer[name.endIndex] == UInt8(ascii: ":"),
            buffer[name.endIndex..<buffer.count - 2].allSatisfy(\.isFieldValueByte)
        else { throw HTTPRequestFailure(400, "a trailer line is not a field") }
    }
}

/// A request with what the server must know to answer it.
package struct ParsedRequest {
    /// The request.
    package let request: HTTPRequest
    /// Whether the client wants the connection to stay open.
    package let keepAlive: Bool
    /// Whether the client speaks HTTP/1.0 only.
    package let isHTTP10: Bool

    init(head: RequestHead, body: [UInt8], connectionID: UInt64) {
        request = HTTPRequest(
            head: HTTPFields(bytes: head.bytes, entries: head.entries), method: head.method,
            authority: head.authority, path: head.path, query: head.query, body: body, connectionID: connectionID)
        keepAlive = head.keepAlive
        isHTTP10 = head.isHTTP10
    }
}
