import PlatformCore

/// One exchange as it is noted: a header of fixed size, and behind it the bytes that it tells the lengths of.
struct JournalRecord {
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
        var fieldCount: UInt16
        var noteCount: UInt16
        var status: UInt16
        var outcome: UInt8
        var role: UInt8
        var isBodyTruncated: Bool
    }

    /// A range in the head, or none.
    fileprivate struct Place {
        var start: UInt32
        var end: UInt32

        init(_ range: Range<Int>?) {
            start = UInt32(clamping: range?.lowerBound ?? .max)
            end = UInt32(clamping: range?.upperBound ?? .max)
        }

        var range: Range<Int>? { start == .max ? nil : Int(start)..<Int(end) }
    }

    private let header: Header
    private let request: HTTPRequest
    private let mention: Mention
    private let note: String?

    init(_ context: RequestContext, _ answer: Answer, durationMicros: Int) {
        let request = context.request
        self.request = request
        mention = answer.interaction?.mention ?? Mention(answer)
        note = answer.note
        let bodyCount = request.body.count > Journal.bodyLimit ? Self.cut(request.body) : request.body.count
        let noteCount = UInt16(clamping: note?.utf8.count ?? 0)
        let fieldCount = UInt16(clamping: request.fields.entries.count)
        let size =
            MemoryLayout<Header>.stride + Int(fieldCount) * MemoryLayout<HTTPFields.Entry>.stride
            + request.fields.bytes.count + bodyCount + mention.bytes.count + Int(noteCount)
        header = Header(
            size: UInt32((size + Self.alignment - 1) & ~(Self.alignment - 1)),
            durationMicros: UInt32(clamping: durationMicros), at: context.arrival.milliseconds,
            connectionID: request.connectionID, mention: mention.lengths,
            headCount: UInt32(request.fields.bytes.count), bodyCount: UInt32(bodyCount),
            method: Place(request.methodRange), path: Place(request.pathRange), query: Place(request.queryRange),
            authority: Place(request.authorityRange), fieldCount: fieldCount, noteCount: noteCount,
            status: UInt16(clamping: answer.response.status.code), outcome: UInt8(answer.outcome.index),
            role: context.role.index, isBodyTruncated: bodyCount < request.body.count)
    }

    /// How much is kept of a body that is too long: text is not cut within a character.
    private static func cut(_ body: [UInt8]) -> Int {
        var end = Journal.bodyLimit
        while end > Journal.bodyLimit - 4, body[end] & 0xc0 == 0x80 { end -= 1 }
        return body[end] & 0xc0 == 0x80 ? Journal.bodyLimit : end
    }

    /// The bytes that the record takes.
    var size: Int { Int(header.size) }

    /// Writes the record, which needs `size` bytes of memory.
    func write(to memory: UnsafeMutableRawPointer) {
        memory.storeBytes(of: header, as: Header.self)
        var end = memory + MemoryLayout<Header>.stride
        func write(_ bytes: UnsafeRawBufferPointer, _ count: Int) {
            guard count > 0, let start = bytes.baseAddress else { return }
            end.copyMemory(from: start, byteCount: count)
            end += count
        }
        request.fields.entries.withUnsafeBytes {
            write($0, Int(header.fieldCount) * MemoryLayout<HTTPFields.Entry>.stride)
        }
        request.fields.bytes.withUnsafeBytes { write($0, $0.count) }
        request.body.withUnsafeBytes { write($0, Int(header.bodyCount)) }
        mention.bytes.withUnsafeBytes { write($0, $0.count) }
        if var note { note.withUTF8 { write(UnsafeRawBufferPointer($0), Int(header.noteCount)) } }
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
