/// Where things stand in an index: numbers are little-endian words of four bytes, counted in bytes from the start.
///
/// ```
/// header      the words of `Header`
/// operations  of each: id, path, method, record, permissions       by id
/// schemas     of each: name, record                                by name
/// topics      of each: topic, number of the schema                 by topic
/// tags        of each: name, class name                            by name
/// routes      the trie: of each node: number of literals, node of the placeholder or 0, number of operations,
///             then of each literal: text, node; then of each operation: method << 24 | number of the operation
/// texts       the offset of each text, and of the end
///             the texts one behind the other, in UTF-8
/// records     of each operation and schema: what is only decoded when somebody asks, in variable-length numbers
/// ```
///
/// Texts are named by their number; number 0 is the empty one. A node stands behind its parent.
enum IndexLayout {
    /// `PAPI`, and a number that grows when anything here changes.
    static let magic = 0x4950_4150
    static let version = 1

    /// The words of the header.
    enum Header: Int, CaseIterable {
        case magic, version, size
        case operations, operationCount
        case schemas, schemaCount
        case topics, topicCount
        case tags, tagCount
        case routes
        case textOffsets, textCount, texts
        case title, apiVersion, sources

        var offset: Int { rawValue * 4 }
    }

    static let operationSize = 20
    static let pairSize = 8

    /// How deep schemas may nest within one another without a name.
    static let maximumDepth = 256

    /// What a schema's record begins with.
    enum Shape: Int {
        case any, reference, string, integer, number, boolean, array, object, allOf, oneOf, anyOf
    }

    /// What a schema's record says besides, one bit each.
    struct Facts: OptionSet {
        let rawValue: Int

        static let readOnly = Facts(rawValue: 1)
        static let format = Facts(rawValue: 2)
        static let values = Facts(rawValue: 4)
        static let defaultValue = Facts(rawValue: 8)
        static let valuesSource = Facts(rawValue: 16)
        static let nullable = Facts(rawValue: 32)
        static let writeOnly = Facts(rawValue: 64)
        static let deprecated = Facts(rawValue: 128)
        static let limits = Facts(rawValue: 256)
        static let discriminator = Facts(rawValue: 512)
    }

    /// What an operation's record says in bits.
    struct Flags: OptionSet {
        let rawValue: Int

        static let requiresToken = Flags(rawValue: 1)
        static let deprecated = Flags(rawValue: 2)
        static let preview = Flags(rawValue: 4)
        static let body = Flags(rawValue: 8)
        static let bodyRequired = Flags(rawValue: 16)
    }
}
