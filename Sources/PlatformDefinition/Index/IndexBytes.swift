/// The bytes of an index, read in place.
///
/// Every read is checked. What lies outside is zero: no broken index ends the process, it only says nonsense, and none
/// is believed whose header does not fit (see `DefinitionIndex.init`).
struct IndexBytes: Sendable {
    /// Memory that somebody keeps, or that is there as long as the process.
    private let memory: Memory
    let count: Int

    /// The program's own data, which stays.
    init(permanent start: UnsafeRawPointer, count: Int) {
        memory = Memory(start, owned: nil)
        self.count = count
    }

    /// A copy of other bytes.
    init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 8)
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyMemory(from: $0) }
        memory = Memory(UnsafeRawPointer(copy), owned: copy)
        count = bytes.count
    }

    /// The four bytes at an offset, as a number.
    @inline(__always)
    func word(at offset: Int) -> Int {
        guard offset >= 0, offset &+ 4 <= count else { return 0 }
        return Int(UInt32(littleEndian: memory.start.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }

    /// The byte at an offset.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 {
        guard offset >= 0, offset < count else { return 0 }
        return memory.start.load(fromByteOffset: offset, as: UInt8.self)
    }

    /// The bytes of a range, as much of it as is there.
    @inline(__always)
    func bytes(_ start: Int, _ end: Int) -> UnsafeRawBufferPointer {
        guard start >= 0, start <= end, end <= count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: memory.start + start, count: end - start)
    }

    /// Memory that is only read.
    private final class Memory: @unchecked Sendable {  // nobody writes to it
        let start: UnsafeRawPointer
        private let owned: UnsafeMutableRawPointer?

        init(_ start: UnsafeRawPointer, owned: UnsafeMutableRawPointer?) {
            self.start = start
            self.owned = owned
        }

        deinit { owned?.deallocate() }
    }
}
