public import PlatformCore

/// A response: its head, and a body that may still be on its way.
public struct TransportResponse: Sendable {
    /// The version that the peer spoke.
    public enum Version: Sendable, Equatable {
        /// HTTP/1.0.
        case http1_0
        /// HTTP/1.1.
        case http1_1
        /// HTTP/2.
        case http2
    }

    /// The final status; informational responses are skipped.
    public var status: HTTPStatus
    /// The header fields as they came, duplicates in order; trailers are not kept.
    public var fields: HTTPFields
    /// The body.
    public var body: TransportBody
    /// The version that the peer spoke.
    public var version: Version
    /// The URL that answered: the request's own, unless redirects were followed.
    public var url: String

    /// Makes a response, as a stand-in transport does.
    public init(
        status: HTTPStatus, fields: HTTPFields = HTTPFields(), body: TransportBody = TransportBody([]),
        version: Version = .http1_1, url: String = ""
    ) {
        self.status = status
        self.fields = fields
        self.body = body
        self.version = version
        self.url = url
    }
}

/// The body of a response: chunks as they come, read once.
///
/// The transfer waits while nobody reads, so a body of any size needs little memory.
///
/// ```swift
/// for try await chunk in response.body { try file.write(chunk) }
/// ```
public struct TransportBody: AsyncSequence, Sendable {
    /// Some bytes of the body, as many as were there.
    public typealias Element = [UInt8]
    /// Why the rest did not come.
    public typealias Failure = TransportError

    private enum Storage {
        case bytes([UInt8])
        case source(any TransportBodySource)
    }

    private let storage: Storage

    /// Makes a body of bytes that are there.
    public init(_ bytes: [UInt8]) { storage = .bytes(bytes) }

    /// Makes a body of what `source` gives.
    public init(source: any TransportBodySource) { storage = .source(source) }

    /// The body's bytes, when all of them are there already.
    public var bytes: [UInt8]? {
        if case .bytes(let bytes) = storage { bytes } else { nil }
    }

    /// All bytes of the body.
    ///
    /// - Parameter limit: the most bytes that there may be; a longer body throws and ends the transfer.
    public func collect(upTo limit: Int) async throws(TransportError) -> [UInt8] {
        var iterator = makeAsyncIterator()
        guard var all = try await iterator.next(isolation: nil) else { return [] }
        while all.count <= limit {
            guard let chunk = try await iterator.next(isolation: nil) else { return all }
            all.append(contentsOf: chunk)
        }
        if case .source(let source) = storage { source.cancel() }
        throw TransportError(
            .receive, host: "", "the body is larger than the \(limit) bytes that were to be collected",
            mayHaveReachedServer: true)
    }

    /// An iterator over the chunks.
    public func makeAsyncIterator() -> AsyncIterator {
        switch storage {
        case .bytes(let bytes): AsyncIterator(rest: bytes, source: nil)
        case .source(let source): AsyncIterator(rest: [], source: source)
        }
    }

    /// Walks the chunks.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var rest: [UInt8]
        fileprivate let source: (any TransportBodySource)?

        /// The next chunk, never empty; nil at the end.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(TransportError) -> [UInt8]? {
            if let source { return try await source.nextChunk() }
            guard !rest.isEmpty else { return nil }
            defer { rest = [] }
            return rest
        }
    }
}

/// Gives the chunks of a body that is still on its way.
public protocol TransportBodySource: Sendable {
    /// Waits for the next chunk, which is not empty; nil at the end.
    func nextChunk() async throws(TransportError) -> [UInt8]?
    /// Ends the transfer: nobody reads on.
    func cancel()
}
