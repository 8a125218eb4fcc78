extension JSON {
    /// What to do with a name that stands twice in one object, which RFC 8259 leaves open.
    public enum DuplicateKeys: Sendable {
        /// Refuse the text.
        case reject
        /// Let the last value hold, in the place of the first.
        case keepLast
    }

    /// Reads one JSON text, strictly by RFC 8259.
    ///
    /// - Parameters:
    ///   - bytes: the text in UTF-8, without a byte order mark.
    ///   - maximumDepth: how deep arrays and objects may nest; more than 2,000 counts as 2,000. Each level takes
    ///     up to 0.5 KB of stack, and 4 KB in a debug build.
    ///   - duplicateKeys: what to do with a name that stands twice in one object.
    /// - Throws: what is wrong and where.
    public static func parse(
        _ bytes: [UInt8], maximumDepth: Int = 512, duplicateKeys: DuplicateKeys = .reject
    ) throws(JSONParseError) -> JSON {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONParseError) in
            try parse(UnsafeRawBufferPointer(buffer), maximumDepth: maximumDepth, duplicateKeys: duplicateKeys)
        }
    }

    /// Reads one JSON text, strictly by RFC 8259.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - maximumDepth: how deep arrays and objects may nest; more than 2,000 counts as 2,000. Each level takes
    ///     up to 0.5 KB of stack, and 4 KB in a debug build.
    ///   - duplicateKeys: what to do with a name that stands twice in one object.
    /// - Throws: what is wrong and where.
    public static func parse(
        _ text: String, maximumDepth: Int = 512, duplicateKeys: DuplicateKeys = .reject
    ) throws(JSONParseError) -> JSON {
        try parse(Array(text.utf8), maximumDepth: maximumDepth, duplicateKeys: duplicateKeys)
    }

    /// Reads one JSON text from memory that somebody else holds.
    package static func parse(
        _ buffer: UnsafeRawBufferPointer, maximumDepth: Int = 512, duplicateKeys: DuplicateKeys = .reject
    ) throws(JSONParseError) -> JSON {
        let text = buffer.assumingMemoryBound(to: UInt8.self)
        // An empty buffer may have no address.
        guard let start = text.baseAddress else { throw JSONParseError(.unexpectedEnd, at: 0, in: buffer) }
        // Parsing, comparing, writing and freeing recurse. Measured: 512 levels need 0.25 MB of stack (1.5 MB in a debug
        // build), 2,000 need 1 MB (8 MB): released, the default fits even the 512 KB threads of Apple platforms.
        var parser = JSONParser(
            start: start, count: text.count, maximumDepth: min(maximumDepth, 2000),
            keepsLast: duplicateKeys == .keepLast)
        do {
            return try parser.parseText()
        } catch {
            throw JSONParseError(error.code, at: error.offset, in: buffer)
        }
    }
}
