import PlatformCore

/// Writes a synthesized body, straight into its bytes.
struct ReplyWriter {
    /// What is written at the place of a member, instead of what would be drawn.
    typealias Overrides = [Int: [UInt8]]

    /// The resource that is being written.
    struct Resource {
        /// What its values are drawn from.
        var owner: UInt64
        var id: MemberID?
        /// Where it can be asked for.
        var uri: URI = .none
        var overrides: Overrides = [:]
        /// Members that are written behind the others.
        var extra: [(key: [UInt8], value: [UInt8])] = []
        /// Which members the request expands; nil: none.
        var expanded: Set<String>?
    }

    /// Where a resource can be asked for.
    enum URI {
        case none
        case path(String)
        /// A collection's path with a slash at the end; the id follows.
        case member([UInt8])
    }

    /// From so many bytes on nothing is written that can be left out: a definition may be large, a reply must not be.
    private static let enough = 4 * 1_048_576
    /// How many members each collection seems to have to whoever refers to one.
    static let referred = 20

    private(set) var bytes: [UInt8] = []
    let seed: UInt64
    /// The start of the session's day, which dates are told from: a day long the same request gets the same bytes.
    let day: Instant

    init(seed: UInt64, now: Instant) {
        self.seed = seed
        let length: Int64 = 86_400_000
        let milliseconds = now.milliseconds
        day = Instant(milliseconds: milliseconds - ((milliseconds % length) + length) % length)
        bytes.reserveCapacity(1024)
    }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }
}

// MARK: - Values

extension ReplyWriter {
    mutating func write(_ plan: ValuePlan, drawn: UInt64, owner: UInt64) {
        switch plan {
        case .constant(let text): bytes.append(contentsOf: text)
        case .choice(let values): bytes.append(contentsOf: values[Draw(drawn).below(values.count)])
        case .text(let text): write(text, Draw(drawn), owner)
        case .integer(let range): write(range.lowerBound + Draw(drawn).below(range.count))
        case .number:
            let value = Draw(drawn).below(9_999)
            write(value / 100)
            write(".")
            write(two: value % 100)
        case .flag: Draw(drawn).bits & 1 == 0 ? write("false") : write("true")
        case .array(let element, let count): write(element, times: count, drawn: drawn)
        case .map(let value):
            write("{\"example\":")
            write(value, drawn: Draw(drawn, 1).bits, owner: drawn)
            write("}")
        case .object(let object): write(object, referredBy: drawn)
        }
    }

    private mutating func write(_ element: ValuePlan, times count: Int, drawn: UInt64) {
        write("[")
        for index in 0..<(bytes.count < Self.enough ? count : 0) {
            if index > 0 { write(",") }
            let own = Draw(drawn, UInt64(index) &+ 1).bits
            write(element, drawn: own, owner: own)
        }
        write("]")
    }

    /// Writes an object that another one holds: what has an id is one of those that its collection lists.
    private mutating func write(_ object: ObjectPlan, referredBy drawn: UInt64) {
        guard object.hasID else { return write(object, Resource(owner: drawn)) }
        guard let collection = object.collection else {
            let id = MemberID(high: Draw(drawn, 1).bits, low: Draw(drawn, 2).bits)
            return write(object, Resource(owner: drawn, id: id))
        }
        let id = MemberID(collection: collection.hash, index: Draw(drawn).below(Self.referred), seed: seed)
        write(object, Resource(owner: id.owner(seed: seed), id: id, uri: .member(collection.prefix)))
    }

    /// Writes an object whole.
    ///
    /// - Parameter page: writes what tells of the page that the object is; false when it is left out.
    mutating func write(
        _ object: ObjectPlan, _ resource: Resource,
        page: (ObjectPlan.Member, inout ReplyWriter) -> Bool = { _, _ in false }
    ) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        // Most members that could be expanded are not: their names are not even written.
        let hasExpansions = resource.expanded != nil || !resource.overrides.isEmpty
        for (index, member) in object.members.enumerated() where hasExpansions || !member.isExpansion {
            let start = bytes.count
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: member.key)
            if write(member, at: index, resource, page) {
                isFirst = false
            } else {
                bytes.removeLast(bytes.count - start)
            }
        }
        for (key, value) in resource.extra {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            bytes.append(contentsOf: key)
            bytes.append(contentsOf: value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Writes the value of a member; false when it is left out.
    private mutating func write(
        _ member: ObjectPlan.Member, at index: Int, _ resource: Resource,
        _ page: (ObjectPlan.Member, inout ReplyWriter) -> Bool
    ) -> Bool {
        if !resource.overrides.isEmpty, let value = resource.overrides[index] {
            bytes.append(contentsOf: value)
            return true
        }
        if member.isExpansion {
            guard let expanded = resource.expanded, expanded.contains(member.name.lowercased()) else { return false }
        }
        switch member.role {
        case .plain:
            guard member.isRequired || bytes.count < Self.enough else { return false }
            write(member.value, drawn: Draw(resource.owner, member.salt).bits, owner: resource.owner)
        case .id:
            guard let id = resource.id else { return false }
            write(id)
        case .selfURI:
            return write(resource.uri, of: resource.id) || member.isRequired && write(.path("/api/v2"), of: nil)
        case .entities, .page: return page(member, &self)
        }
        return true
    }
}

// MARK: - Texts

extension ReplyWriter {
    @inline(__always)
    mutating func write(_ text: StaticString) { bytes.append(contentsOf: UnsafeBufferPointer(text)) }

    /// Writes a whole number that is not negative, or one that is.
    mutating func write(_ number: Int) {
        guard number >= 0, number < 1000 else { return bytes.append(contentsOf: String(number).utf8) }
        if number >= 100 { bytes.append(UInt8(ascii: "0") + UInt8(number / 100)) }
        if number >= 10 { bytes.append(UInt8(ascii: "0") + UInt8(number / 10 % 10)) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    private mutating func write(two number: Int) {
        bytes.append(UInt8(ascii: "0") + UInt8(number / 10 % 10))
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    mutating func write(json: JSON) { bytes.append(contentsOf: json.serialized()) }

    mutating func write(_ id: MemberID) {
        switch id.form {
        case .text(let text): write(json: .string(text))
        case .uuid(let high, let low):
            write("\"")
            write(high, low)
            write("\"")
        }
    }

    private mutating func write(_ high: UInt64, _ low: UInt64) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 36) { buffer in
            MemberID.write(high, low, to: buffer)
            bytes.append(contentsOf: buffer)
        }
    }

    private mutating func write(_ uri: URI, of id: MemberID?) -> Bool {
        switch uri {
        case .none: return false
        case .path(let path): write(json: .string(path))
        case .member(let prefix):
            guard let id else { return false }
            write("\"")
            bytes.append(contentsOf: prefix)
            switch id.form {
            case .uuid(let high, let low): write(high, low)
            case .text(let text): bytes.append(contentsOf: PercentCoding.encode(text).utf8)
            }
            write("\"")
        }
        return true
    }

    private mutating func write(_ text: SampleText, _ draw: Draw, _ owner: UInt64) {
        write("\"")
        switch text {
        case .uuid:
            let id = MemberID(high: draw.bits, low: Draw(draw.bits).bits)
            if case .uuid(let high, let low) = id.form { write(high, low) }
        case .reference(let collection):
            let id = MemberID(collection: collection.hash, index: draw.below(Self.referred), seed: seed)
            if case .uuid(let high, let low) = id.form { write(high, low) }
        case .personName, .firstName, .lastName, .email: write(person: text, Draw(owner, Self.personSalt))
        case .phone:
            // 555-0100 to 555-0199 are kept for fiction (ATIS-0300115).
            write("+131755501")
            write(two: draw.below(100))
        case .thingName(let title):
            write(SampleWords.topics[draw.below(SampleWords.topics.count)])
            write(" ")
            bytes.append(contentsOf: title)
            write(" ")
            write(draw.below(4096) >> 4)
        case .sentence: write(SampleWords.sentences[draw.below(SampleWords.sentences.count)])
        case .link:
            write("https://www.example.com/")
            write(draw.below(100_000))
        case .city: write(SampleWords.cities[draw.below(SampleWords.cities.count)])
        case .zone: write(SampleWords.zones[draw.below(SampleWords.zones.count)])
        case .address:
            write("192.0.2.")
            write(draw.below(254) + 1)
        case .color:
            write("#")
            for shift in [0, 4, 8, 12, 16, 20] as [UInt64] {
                let digit = UInt8(draw.bits >> shift & 15)
                bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        case .word(let words): write(words[draw.below(words.count)])
        case .numbered(let title):
            bytes.append(contentsOf: title)
            write(draw.below(100) + 1)
        case .dateTime, .date, .localDateTime, .yearMonth, .interval: write(time: text, draw)
        }
        write("\"")
    }

    private static let personSalt: UInt64 = 0x7065_7273_6f6e

    /// Name and e-mail of one person belong together.
    private mutating func write(person text: SampleText, _ draw: Draw) {
        let first = SampleWords.firstNames[draw.below(SampleWords.firstNames.count)]
        let last = SampleWords.lastNames[Int(draw.bits >> 16 & 0xffff) % SampleWords.lastNames.count]
        switch text {
        case .firstName: write(first)
        case .lastName: write(last)
        case .email:
            writeSmall(first)
            write(".")
            writeSmall(last)
            write(Int(draw.bits >> 40 & 0x3fff))
            write("@example.com")
        default:
            write(first)
            write(" ")
            write(last)
        }
    }

    private mutating func writeSmall(_ text: StaticString) {
        for byte in UnsafeBufferPointer(text) { bytes.append(byte | 0x20) }
    }
}

// MARK: - Times

extension ReplyWriter {
    private mutating func write(time text: SampleText, _ draw: Draw) {
        switch text {
        case .dateTime(let moment): bytes.append(contentsOf: instant(moment, draw).iso8601.utf8)
        case .date(let moment): bytes.append(contentsOf: instant(moment, draw).iso8601.utf8.prefix(10))
        case .localDateTime: bytes.append(contentsOf: instant(.past, draw).iso8601.utf8.prefix(23))
        case .yearMonth: bytes.append(contentsOf: instant(.past, draw).iso8601.utf8.prefix(7))
        default:
            let start = day.advanced(bySeconds: -Int64(draw.below(30) + 1) * 86_400)
            bytes.append(contentsOf: start.iso8601.utf8)
            write("/")
            bytes.append(contentsOf: start.advanced(bySeconds: 86_400).iso8601.utf8)
        }
    }

    /// What was created was created before anything happened to it, and ends before today.
    private func instant(_ moment: SampleText.Moment, _ draw: Draw) -> Instant {
        let seconds = Int64(draw.below(86_400))
        let days =
            switch moment {
            case .created: -Int64(draw.below(365) + 62)
            case .past: -Int64(draw.below(30) + 32)
            case .end: -Int64(draw.below(30) + 1)
            case .future: Int64(draw.below(300) + 2)
            }
        return day.advanced(bySeconds: days * 86_400 + seconds)
    }
}
