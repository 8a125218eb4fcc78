import CDefinition
package import PlatformCore

/// A definition in the compact form that is shipped in the program, read in place: making one costs nothing, and what
/// nobody asks for is never decoded.
///
/// ```swift
/// let index = DefinitionIndex.shared
/// let number = index.operation(named: "getUsersMe")
/// number.map { index.permissions(of: $0) }
/// ```
package struct DefinitionIndex: Sendable {
    /// An operation, by its place in the order of ids.
    package struct Operation: Sendable, Hashable {
        /// The place, from 0 up to but not including ``operationCount``.
        package let number: Int
    }

    /// Why bytes are no index.
    package struct FormatError: Error, Sendable, CustomStringConvertible {
        /// What is wrong, and what to do.
        package let description: String
    }

    /// The platform's API, as it was known when the program was built.
    package static let shared = DefinitionIndex(
        IndexBytes(permanent: platform_api_index(), count: platform_api_index_size()))

    let bytes: IndexBytes
    private let textOffsets: Int
    private let texts: Int
    private let textCount: Int

    /// Takes an index that was written a moment ago, or comes from a file.
    ///
    /// - Throws: when the bytes are no index, or one of another version.
    package init(_ bytes: [UInt8]) throws(FormatError) {
        self.init(IndexBytes(bytes))
        guard self[.magic] == IndexLayout.magic, self[.size] == bytes.count, hasItsTables else {
            throw FormatError(description: "not an index of an API definition")
        }
        guard self[.version] == IndexLayout.version else {
            throw FormatError(
                description: "an index of version \(self[.version]), not \(IndexLayout.version); write it again")
        }
    }

    private init(_ bytes: IndexBytes) {
        self.bytes = bytes
        textOffsets = bytes.word(at: IndexLayout.Header.textOffsets.offset)
        texts = bytes.word(at: IndexLayout.Header.texts.offset)
        textCount = bytes.word(at: IndexLayout.Header.textCount.offset)
    }

    /// Whether the bytes are a whole index of the version that this program reads.
    package var isReadable: Bool {
        self[.magic] == IndexLayout.magic && self[.version] == IndexLayout.version && self[.size] == bytes.count
            && hasItsTables
    }

    /// Whether the tables lie within the bytes, so that nobody counts further than they reach.
    private var hasItsTables: Bool {
        let tables: [(start: IndexLayout.Header, count: IndexLayout.Header, size: Int)] = [
            (.operations, .operationCount, IndexLayout.operationSize), (.schemas, .schemaCount, IndexLayout.pairSize),
            (.topics, .topicCount, IndexLayout.pairSize), (.tags, .tagCount, IndexLayout.pairSize),
            (.textOffsets, .textCount, 4),
        ]
        return tables.allSatisfy { self[$0.start] + self[$0.count] * $0.size <= bytes.count }
    }

    subscript(field: IndexLayout.Header) -> Int { bytes.word(at: field.offset) }

    /// The bytes of a text.
    @inline(__always)
    func textBytes(_ number: Int) -> UnsafeRawBufferPointer {
        guard number < textCount else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let offset = textOffsets + number * 4
        return bytes.bytes(texts + bytes.word(at: offset), texts + bytes.word(at: offset + 4))
    }

    func text(_ number: Int) -> String { String(decoding: textBytes(number), as: UTF8.self) }
}

// MARK: - Operations

extension DefinitionIndex {
    /// The number of operations.
    package var operationCount: Int { self[.operationCount] }

    /// Every operation, by id.
    package var operations: [Operation] { (0..<operationCount).map { Operation(number: $0) } }

    /// The operation of that id, for example `getUsersMe`.
    package func operation(named id: String) -> Operation? {
        find(id, in: .operations, count: .operationCount, size: IndexLayout.operationSize).map(Operation.init)
    }

    /// The id of an operation.
    package func id(of operation: Operation) -> String { text(word(operation, 0)) }

    /// The path of an operation, with placeholders.
    package func path(of operation: Operation) -> String { text(word(operation, 1)) }

    /// The method of an operation.
    package func method(of operation: Operation) -> HTTPMethod {
        let methods = DefinitionReader.methods
        let code = word(operation, 2)
        return code < methods.count ? methods[code] : .get
    }

    /// What an operation asks of the one who calls it; nil where it is not known.
    package func permissions(of operation: Operation) -> PermissionRule? {
        var cursor = IndexCursor(self, at: word(operation, 4))
        return cursor.permissions()
    }

    /// Everything about an operation.
    package func details(of operation: Operation) -> APIOperation {
        var details = APIOperation(id: id(of: operation), method: method(of: operation), path: path(of: operation))
        details.permissions = permissions(of: operation)
        var cursor = IndexCursor(self, at: word(operation, 3))
        cursor.readDetails(&details)
        return details
    }

    private func word(_ operation: Operation, _ place: Int) -> Int {
        guard operation.number < operationCount else { return 0 }
        return bytes.word(at: self[.operations] + operation.number * IndexLayout.operationSize + place * 4)
    }
}

// MARK: - Schemas, topics, tags

extension DefinitionIndex {
    /// The number of schemas that have a name.
    package var schemaCount: Int { self[.schemaCount] }

    /// The schema of that name.
    package func schema(named name: String) -> APISchema? {
        find(name, in: .schemas, count: .schemaCount, size: IndexLayout.pairSize).map { schema($0) }
    }

    /// The names of the schemas, in order.
    package var schemaNames: [String] { (0..<schemaCount).map(schemaName) }

    /// The notification topics, in order.
    package var topics: [APITopic] {
        pairs(.topics, .topicCount).map { APITopic(topic: text($0.0), schema: schemaName($0.1)) }
    }

    /// The groups of operations, in order.
    package var tags: [APITag] {
        pairs(.tags, .tagCount).map { APITag(name: text($0.0), className: $0.1 == 0 ? nil : text($0.1)) }
    }

    /// All of it, decoded.
    package var definition: APIDefinition {
        APIDefinition(
            title: text(self[.title]), version: text(self[.apiVersion]),
            sources: (try? JSON.parse(text(self[.sources])))?.object ?? [:], tags: tags,
            operations: operations.map { details(of: $0) },
            schemas: (0..<schemaCount).map { NamedSchema(name: schemaName($0), schema: schema($0)) }, topics: topics)
    }

    func schemaName(_ number: Int) -> String {
        guard number < schemaCount else { return "" }
        return text(bytes.word(at: self[.schemas] + number * IndexLayout.pairSize))
    }

    private func schema(_ number: Int) -> APISchema {
        var cursor = IndexCursor(self, at: bytes.word(at: self[.schemas] + number * IndexLayout.pairSize + 4))
        return cursor.schema()
    }

    private func pairs(_ section: IndexLayout.Header, _ count: IndexLayout.Header) -> [(Int, Int)] {
        (0..<self[count]).map { index in
            let offset = self[section] + index * IndexLayout.pairSize
            return (bytes.word(at: offset), bytes.word(at: offset + 4))
        }
    }

    /// The place of a name in a table that is sorted by it.
    private func find(
        _ name: String, in section: IndexLayout.Header, count: IndexLayout.Header, size: Int
    ) -> Int? {
        let (start, count) = (self[section], self[count])
        let place = (0..<count).partitioningIndex { index in
            !textBytes(bytes.word(at: start + index * size)).lexicographicallyPrecedes(name.utf8)
        }
        guard place < count, textBytes(bytes.word(at: start + place * size)).elementsEqual(name.utf8) else {
            return nil
        }
        return place
    }
}
