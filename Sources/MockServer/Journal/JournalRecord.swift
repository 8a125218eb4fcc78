import PlatformCore

/// One exchange as it is noted: a header of fixed size, and behind it the bytes that it tells the lengths of.
///
/// It points into the exchange and owns nothing, because every request makes one: see ``with(_:_:durationMicros:_:)``.
/// `@unchecked Sendable`: what it points into is read only, and only while `with` runs.
struct JournalRecord: @unchecked Sendable {
    /// Records begin at multiples of it.
    static let alignment = MemoryLayout<UInt64>.alignment

    /// What every record starts with.
    fileprivate struct Header {
        var size: UInt32
        var durationMicros: UInt32
        var at: Int64
        var connectionID: UInt64
        var mention: Mention.Lengths
        var headCount: UInt32
        var bodyCount: UInt32
        var method: Place
        var path: Place
        var query: Place
        var authority: Place
        var fieldCount: UInt32
        var noteCount: UInt16
        var status: UInt16
        var outcome: UInt8
        var role: UInt8
        var isBodyTruncated: Bool

        /// What is of fixed size; the lengths follow.
        init(_ context: RequestContext, _ answer: Answer, durationMicros: Int) {
            (size, headCount, bodyCount, fieldCount, noteCount) = (0, 0, 0, 0, 0)
            mention = Mention.Lengths()
            self.durationMicros = UInt32(clamping: durationMicros)
            at = context.arrival.milliseconds
            connectionID = context.request.connectionID
            method = Place(context.request.methodRange)
            path = Place(context.request.pathRange)
            query = Place(context.request.queryRange)
            authority = Place(context.request.authorityRange)
            status = UInt16(clamping: answer.response.status.code)
            outcome = UInt8(truncatingIfNeeded: answer.outcome.index)
            role = context.role.index
            isBodyTruncated = context.request.body.count > Journal.bodyLimit
        }
    }

    /// A range in the head, or none.
    fileprivate struct Place {
        var start: UInt32
        var end: UInt32

        init(_ range: Range<Int>?) {
            // A head is far smaller than 4 GB.
            start = UInt32(truncatingIfNeeded: range?.lowerBound ?? -1)
            end = UInt32(truncatingIfNeeded: range?.upperBound ?? -1)
        }

        var range: Range<Int>? { start == .max ? nil : Int(start)..<Int(end) }
    }

    private let header: Header
    private let places: UnsafeRawBufferPointer
    private let head: UnsafeRawBufferPointer
    private let body: UnsafeRawBufferPointer
    private let mention: UnsafeRawBufferPointer
    private let note: UnsafeRawBufferPointer

    /// Calls `body` with the record of an exchange, which is good for that long.
    static func with<Result>(
        _ context: RequestContext, _ answer: Answer, durationMicros: Int, _ body: (JournalRecord) -> Result
    ) -> Result {
        let fields = context.request.fields
        let requestBody = context.request.body
        let mention = answer.interaction?.mention ?? Mention(answer)
        return fields.entries.withUnsafeBytes { places in
            fields.bytes.withUnsafeBytes { head in
                requestBody.withUnsafeBytes { requestBody in
                    mention.bytes.withUnsafeBytes { mentioned in
                        Self.withNote(answer.note) { note in
                            var header = Header(context, answer, durationMicros: durationMicros)
                            header.mention = mention.lengths
                            return body(
                                JournalRecord(
                                    header, places: places, head: head, body: requestBody, mention: mentioned,
                                    note: note))
                        }
                    }
                }
            }
        }
    }

    private static func withNote<Result>(_ note: String?, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        guard var note else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        return note.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    }

    private init(
        _ header: Header, places: UnsafeRawBufferPointer, head: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer,
        mention: UnsafeRawBufferPointer, note: UnsafeRawBufferPointer
    ) {
        let body = body.count > Journal.bodyLimit ? Self.cut(body) : body
        let note = UnsafeRawBufferPointer(rebasing: note.prefix(Int(UInt16.max)))
        let size =
            MemoryLayout<Header>.stride + places.count + head.count + body.count + mention.count + note.count
        var header = header
        header.size = UInt32(truncatingIfNeeded: (size + Self.alignment - 1) & ~(Self.alignment - 1))
        header.headCount = UInt32(truncatingIfNeeded: head.count)
        header.bodyCount = UInt32(truncatingIfNeeded: body.count)
        header.fieldCount = UInt32(truncatingIfNeeded: places.count / MemoryLayout<HTTPFields.Entry>.stride)
        header.noteCount = UInt16(truncatingIfNeeded: note.count)
        self.header = header
        self.places = places
        self.head = head
        self.body = body
        self.mention = mention
        self.note = note
    }

    /// What is kept of a body that is too long: text is not cut within a character.
    private static func cut(_ body: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var end = Journal.bodyLimit
        while end > Journal.bodyLimit - 4, body[end] & 0xc0 == 0x80 { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: body[..<(body[end] & 0xc0 == 0x80 ? Journal.bodyLimit : end)])
    }

    /// The bytes that the record takes.
    var size: Int { Int(header.size) }

    /// Writes the record, which needs `size` bytes of memory.
    func write(to memory: UnsafeMutableRawPointer) {
        memory.storeBytes(of: header, as: Header.self)
        var end = memory + MemoryLayout<Header>.stride
        end = Self.copy(places, to: end)
        end = Self.copy(head, to: end)
        end = Self.copy(body, to: end)
        end = Self.copy(mention, to: end)
        _ = Self.copy(note, to: end)
    }

    /// Answers where the copy ends.
    private static func copy(
        _ bytes: UnsafeRawBufferPointer, to memory: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        guard let start = bytes.baseAddress else { return memory }
        memory.copyMemory(from: start, byteCount: bytes.count)
        return memory + bytes.count
    }
}

// MARK: - Reading

extension JournalRecord {
    /// The bytes of the record that stands there.
    static func size(in segment: JournalSegment, at offset: Int) -> Int {
        Int(segment.memory.load(fromByteOffset: offset, as: UInt32.self))
    }
}

extension Journal.Entry {
    /// Reads the record that stands at `offset` in a segment.
    init(id: Int, _ segment: JournalSegment, at offset: Int) {
        let header = segment.memory.load(fromByteOffset: offset, as: JournalRecord.Header.self)
        var end = offset + MemoryLayout<JournalRecord.Header>.stride
        func bytes(_ count: Int) -> UnsafeRawBufferPointer {
            defer { end += count }
            return UnsafeRawBufferPointer(start: segment.memory + end, count: count)
        }
        let stride = MemoryLayout<HTTPFields.Entry>.stride
        let places = bytes(Int(header.fieldCount) * stride)
        let fields = (0..<Int(header.fieldCount)).map {
            places.loadUnaligned(fromByteOffset: $0 * stride, as: HTTPFields.Entry.self)
        }
        let head = HTTPFields(bytes: Array(bytes(Int(header.headCount))), entries: fields)
        let body = Array(bytes(Int(header.bodyCount)))
        self.id = id
        at = Instant(milliseconds: header.at)
        request = HTTPRequest(
            head: head, method: header.method.range ?? 0..<0, authority: header.authority.range,
            path: header.path.range ?? 0..<0, query: header.query.range, body: body,
            connectionID: header.connectionID)
        status = HTTPStatus(Int(header.status))
        outcome = Outcome.allCases[Int(header.outcome)]
        mention = Mention(bytes: Array(bytes(header.mention.total)), lengths: header.mention)
        let note = bytes(Int(header.noteCount))
        self.note = note.isEmpty ? nil : String(decoding: note, as: UTF8.self)
        durationMicros = Int(header.durationMicros)
        role = HostRole.allCases[Int(header.role)]
        isBodyTruncated = header.isBodyTruncated
    }
}

extension HostRole {
    /// The place among all cases.
    fileprivate var index: UInt8 {
        switch self {
        case .api: 0
        case .login: 1
        case .apps: 2
        case .streaming: 3
        }
    }
}
