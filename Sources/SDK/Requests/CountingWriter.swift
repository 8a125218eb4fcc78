import PlatformCore
import Synchronization

/// Hands on what is written and tells how much it was.
final class CountingWriter: HTTPBodyWriter {
    private let writer: any HTTPBodyWriter
    private let progress: TransferProgress
    private let count = Atomic<Int>(0)

    init(_ writer: any HTTPBodyWriter, _ progress: @escaping TransferProgress) {
        self.writer = writer
        self.progress = progress
    }

    func write(_ bytes: [UInt8]) async throws {
        try await writer.write(bytes)
        progress(count.add(bytes.count, ordering: .relaxed).newValue, nil)
    }
}
