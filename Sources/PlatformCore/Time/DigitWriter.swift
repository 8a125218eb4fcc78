/// Fills memory with numbers of fixed width and the text between them.
struct DigitWriter {
    private let buffer: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    init(_ buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

    mutating func write(_ text: StaticString) {
        for byte in UnsafeBufferPointer(text) {
            buffer[count] = byte
            count += 1
        }
    }

    /// Writes `number` with leading zeros.
    mutating func write(_ number: Int, digits: Int) {
        var rest = number
        for position in (count..<count + digits).reversed() {
            buffer[position] = 0x30 + UInt8(rest % 10)
            rest /= 10
        }
        count += digits
    }
}
