#if canImport(Darwin) || URLSESSION_TRANSPORT
    import Foundation
    import PlatformCore

    #if canImport(FoundationNetworking)
        import FoundationNetworking
    #endif

    /// A request's body in a form that URLSession takes; the file of a streamed one goes with the last reference.
    final class UploadBody: Sendable {
        private enum Source {
            case none
            case bytes([UInt8])
            case file(URL)
        }

        private let source: Source

        /// - Throws: when the closure of a streamed body does, or no file can be written.
        init(_ body: TransportRequest.Body, host: String) async throws(TransportError) {
            switch body {
            case .none: source = .none
            case .bytes(let bytes): source = .bytes(bytes)
            case .stream(let length, let produce):
                source = .file(try await Self.spool(length, host: host, produce))
            }
        }

        deinit {
            if case .file(let file) = source { try? FileManager.default.removeItem(at: file) }
        }

        func task(for request: URLRequest, in session: URLSession) -> URLSessionDataTask {
            switch source {
            case .none: return session.dataTask(with: request)
            case .bytes(let bytes): return session.uploadTask(with: request, from: Data(bytes))
            case .file(let file): return session.uploadTask(with: request, fromFile: file)
            }
        }

        private static func spool(
            _ length: Int?, host: String, _ produce: @Sendable (any HTTPBodyWriter) async throws -> Void
        ) async throws(TransportError) -> URL {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            do {
                try Data().write(to: file, options: .withoutOverwriting)
                let writer = FileBodyWriter(try FileHandle(forWritingTo: file))
                try await produce(writer)
                let made = try await writer.finish()
                if let length, made != length { throw WrongBodyLength(expected: length, made: made) }
                return file
            } catch {
                try? FileManager.default.removeItem(at: file)
                throw TransportError(
                    .send, host: host,
                    (error as? WrongBodyLength)?.description ?? "making the body threw \(type(of: error))",
                    mayHaveReachedServer: false, cause: error)
            }
        }
    }

    /// Writes the pieces of a body into a file.
    private actor FileBodyWriter: HTTPBodyWriter {
        private let file: FileHandle
        private var count = 0

        init(_ file: FileHandle) { self.file = file }

        func write(_ bytes: [UInt8]) throws {
            try file.write(contentsOf: Data(bytes))
            count += bytes.count
        }

        func finish() throws -> Int {
            try file.close()
            return count
        }
    }
#endif
