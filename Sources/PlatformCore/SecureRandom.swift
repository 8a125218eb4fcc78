import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import COpenSSL
#endif

/// Random bytes that nobody can guess, fetched from the system's generator in blocks.
///
/// On Linux the standard generator costs a system call for every eight bytes; a token alone is eight of them.
package struct SecureRandom: RandomNumberGenerator {
    private struct Block {
        var bytes: [UInt8] = []
        var used = 0
    }

    private static let blockSize = 4096
    private static let block = Mutex(Block())

    /// Makes a generator; all of them draw from one source.
    package init() {}

    /// The next 64 random bits.
    package mutating func next() -> UInt64 {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 1) { word in
            Self.fill(UnsafeMutableRawBufferPointer(word))
            return word[0]
        }
    }

    /// Fills `buffer` with random bytes.
    package static func fill(_ buffer: UnsafeMutableRawBufferPointer) {
        guard buffer.count <= blockSize else { return generate(buffer) }
        block.withLock { block in
            if block.used + buffer.count > block.bytes.count {
                if block.bytes.isEmpty { block.bytes = [UInt8](repeating: 0, count: blockSize) }
                block.bytes.withUnsafeMutableBytes { generate($0) }
                block.used = 0
            }
            let range = block.used..<block.used + buffer.count
            block.bytes.withUnsafeMutableBytes { bytes in
                let part = UnsafeMutableRawBufferPointer(rebasing: bytes[range])
                buffer.copyMemory(from: UnsafeRawBufferPointer(part))
                // What has been handed out is nowhere else.
                part.initializeMemory(as: UInt8.self, repeating: 0)
            }
            block.used = range.upperBound
        }
    }

    private static func generate(_ buffer: UnsafeMutableRawBufferPointer) {
        #if canImport(Darwin)
            arc4random_buf(buffer.baseAddress, buffer.count)
        #else
            let bytes = buffer.bindMemory(to: UInt8.self)
            if RAND_bytes(bytes.baseAddress, Int32(bytes.count)) == 1 { return }
            // OpenSSL has no entropy: the standard generator stops the process rather than give what can be guessed.
            var generator = SystemRandomNumberGenerator()
            for index in bytes.indices { bytes[index] = UInt8.random(in: .min ... .max, using: &generator) }
        #endif
    }
}
