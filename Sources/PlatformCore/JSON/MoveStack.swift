/// A stack whose top can be moved out as an array, without a copy of its elements.
struct MoveStack<Element>: ~Copyable {
    private var buffer = UnsafeMutableBufferPointer<Element>(start: nil, count: 0)
    private(set) var count = 0

    deinit {
        buffer[..<count].deinitialize()
        buffer.deallocate()
    }

    @inline(__always)
    subscript(position: Int) -> Element {
        get { buffer[position] }
        set { buffer[position] = newValue }
    }

    @inline(__always)
    mutating func push(_ element: consuming Element) {
        if count == buffer.count { grow() }
        buffer.initializeElement(at: count, to: element)
        count += 1
    }

    /// Moves the elements from `base` on into an array.
    @inline(__always)
    mutating func popArray(from base: Int) -> [Element] {
        let top = UnsafeMutableBufferPointer(rebasing: buffer[base..<count])
        count = base
        return Array(unsafeUninitializedCapacity: top.count) { array, initialized in
            initialized = array.moveInitialize(fromContentsOf: top)
        }
    }

    /// Drops the elements from `base` on.
    @inline(__always)
    mutating func drop(to base: Int) {
        buffer[base..<count].deinitialize()
        count = base
    }

    private mutating func grow() {
        let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(64, buffer.count * 2))
        _ = larger.moveInitialize(fromContentsOf: buffer[..<count])
        buffer.deallocate()
        buffer = larger
    }
}
