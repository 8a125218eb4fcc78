/// Some field names, to be asked for by bytes: of most names length and first letter tell that they are none of them.
package struct HTTPFieldNameSet: Sendable, ExpressibleByArrayLiteral {
    /// In lower case.
    private let names: [[UInt8]]
    /// The lengths and the first letters that occur, one bit each.
    private let lengths: UInt64
    private let letters: UInt64

    package init(_ names: some Sequence<HTTPField.Name>) {
        self.names = names.map { Array($0.canonicalName.utf8) }
        lengths = self.names.reduce(0) { $0 | Self.bit($1.count) }
        letters = self.names.reduce(0) { $0 | Self.bit(Int($1.first ?? 0)) }
    }

    package init(arrayLiteral names: HTTPField.Name...) { self.init(names) }

    /// Whether it is one of the names, but for the case of ASCII letters.
    package func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard lengths & Self.bit(name.count) != 0, let first = name.first,
            letters & Self.bit(Int(first.asciiLowercased)) != 0
        else { return false }
        return names.contains { $0.count == name.count && Self.isSame($0, name) }
    }

    private static func isSame(_ known: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in known.indices where known[index] != name[index].asciiLowercased { return false }
        return true
    }

    /// Numbers that share a bit only cost a closer look.
    private static func bit(_ number: Int) -> UInt64 { 1 << UInt64(number & 63) }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Whether the bytes start with `prefix`, which is in lower case, but for the case of ASCII letters.
    package func hasLowercasedPrefix(_ prefix: StaticString) -> Bool {
        guard count >= prefix.utf8CodeUnitCount else { return false }
        for index in 0..<prefix.utf8CodeUnitCount where self[index].asciiLowercased != prefix.utf8Start[index] {
            return false
        }
        return true
    }
}

extension HTTPFields {
    /// These fields without those whose name `isExcluded` picks; it is given the bytes, so that no String is made.
    package func removing(namesWhere isExcluded: (UnsafeBufferPointer<UInt8>) -> Bool) -> HTTPFields {
        bytes.withUnsafeBufferPointer { bytes in
            keeping { !isExcluded(UnsafeBufferPointer(rebasing: bytes[$0.name])) }
        }
    }
}
