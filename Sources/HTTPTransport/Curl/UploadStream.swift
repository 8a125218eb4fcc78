#if os(Linux)
    import CCurl
    import PlatformCore
    import Synchronization

    /// A request's body on its way from the closure that makes it to libcurl, which takes it when the server does.
    final class UploadStream: HTTPBodyWriter {
        /// How many bytes may wait before `write` does.
        fileprivate static let highWaterMark = 65_536

        fileprivate enum End {
            case open
            case finished
            /// The producer threw, or made another number of bytes than it should.
            case failed(any Error)
            /// The transfer is over; what is still written goes nowhere.
            case disconnected
        }

        fileprivate struct State: ~Copyable {
            var waiting: [UInt8] = []
            var start = 0
            var written = 0
            var end = End.open
            /// Whether libcurl was told to wait for more.
            var isPaused = false
            var writers: [CheckedContinuation<Bool, Never>] = []
            /// Makes libcurl ask again; nil once the transfer is over.
            var resumeTransfer: (@Sendable () -> Void)?
            var producer: Task<Void, Never>?

            var count: Int { waiting.count - start }
        }

        private let state = Mutex(State())
        private let length: Int?
        private let produce: @Sendable (any HTTPBodyWriter) async throws -> Void

        /// - Parameters:
        ///   - length: how many bytes the body has to have, if that is known.
        ///   - produce: makes the body; called when the server is there to take it.
        init(length: Int?, _ produce: @escaping @Sendable (any HTTPBodyWriter) async throws -> Void) {
            self.length = length
            self.produce = produce
        }

        /// Says how libcurl is made to ask again after it was told to wait; forgotten when the transfer is over.
        func connect(_ resumeTransfer: @escaping @Sendable () -> Void) {
            state.withLock { $0.resumeTransfer = resumeTransfer }
        }

        /// Whether libcurl waits for the producer.
        var isPaused: Bool { state.withLock { $0.isPaused } }

        /// The producer's error, if that is what ended the body.
        var failure: (any Error)? {
            state.withLock { if case .failed(let error) = $0.end { error } else { nil } }
        }

        func write(_ bytes: [UInt8]) async throws {
            guard !bytes.isEmpty else { return }
            let isOpen = await withCheckedContinuation { continuation in
                let (answer, resume) = state.withLock { $0.append(bytes, length, continuation) }
                resume?()
                if let answer { continuation.resume(returning: answer) }
            }
            guard isOpen else { throw TransferOver() }
        }

        /// Ends the body, well or with the producer's error.
        private func finish(_ error: (any Error)?) {
            let resume: (@Sendable () -> Void)? = state.withLock { state in
                guard case .open = state.end else { return nil }
                if let error {
                    state.end = .failed(error)
                } else if let length, state.written != length {
                    state.end = .failed(WrongBodyLength(expected: length, made: state.written))
                } else {
                    state.end = .finished
                }
                return state.takePause()
            }
            resume?()
        }

        /// Lets whoever still writes know that the transfer is over.
        func disconnect() {
            var producer: Task<Void, Never>?
            let writers = state.withLock { state in
                producer = state.producer
                state.resumeTransfer = nil
                if case .failed = state.end {} else { state.end = .disconnected }
                state.waiting = []
                state.start = 0
                return state.takeWriters()
            }
            producer?.cancel()
            for writer in writers { writer.resume(returning: false) }
        }

        /// Fills libcurl's buffer: a count, 0 at the end, or libcurl's codes for "wait" and "abort".
        func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
            startIfNeeded()
            let (count, writers) = state.withLock { $0.read(into: buffer) }
            for writer in writers { writer.resume(returning: true) }
            return count
        }

        /// Unstructured: the body goes on being made after `send` has returned with an early response.
        private func startIfNeeded() {
            state.withLock { state in
                guard state.producer == nil, case .open = state.end else { return }
                state.producer = Task {
                    do {
                        try await produce(self)
                        finish(nil)
                    } catch {
                        finish(error)
                    }
                }
            }
        }
    }

    extension UploadStream.State {
        /// Takes bytes; answers what the writer gets at once, if anything, and how libcurl is resumed, if it has to be.
        fileprivate mutating func append(
            _ bytes: [UInt8], _ length: Int?, _ writer: CheckedContinuation<Bool, Never>
        ) -> (answer: Bool?, resume: (@Sendable () -> Void)?) {
            guard case .open = end else { return (false, nil) }
            written += bytes.count
            if let length, written > length {
                end = .failed(WrongBodyLength(expected: length, made: written))
                return (false, takePause())
            }
            compact()
            if waiting.isEmpty { waiting = bytes } else { waiting.append(contentsOf: bytes) }
            let resume = takePause()
            if count <= UploadStream.highWaterMark { return (true, resume) }
            writers.append(writer)
            return (nil, resume)
        }

        fileprivate mutating func read(
            into buffer: UnsafeMutableRawBufferPointer
        ) -> (Int, [CheckedContinuation<Bool, Never>]) {
            if case .failed = end { return (Int(CURL_READFUNC_ABORT), takeWriters()) }
            guard count > 0 else {
                if case .open = end {
                    isPaused = true
                    return (Int(CURL_READFUNC_PAUSE), takeWriters())
                }
                return (0, takeWriters())
            }
            let taken = min(count, buffer.count)
            buffer.copyBytes(from: waiting[start..<start + taken])
            start += taken
            compact()
            return (taken, count <= UploadStream.highWaterMark ? takeWriters() : [])
        }

        fileprivate mutating func takePause() -> (@Sendable () -> Void)? {
            defer { isPaused = false }
            return isPaused ? resumeTransfer : nil
        }

        fileprivate mutating func takeWriters() -> [CheckedContinuation<Bool, Never>] {
            defer { writers = [] }
            return writers
        }

        private mutating func compact() {
            guard start == waiting.count else { return }
            waiting.removeAll(keepingCapacity: waiting.capacity <= 2 * UploadStream.highWaterMark)
            start = 0
        }
    }

    /// The transfer that a body was written for has ended.
    private struct TransferOver: Error, CustomStringConvertible {
        var description: String { "the transfer is over; no more of its body is taken" }
    }
#endif
