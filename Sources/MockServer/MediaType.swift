import PlatformCore

extension HTTPRequest {
    /// The type of the body in small letters, without parameters (RFC 9110 section 8.3.1); empty if none is given.
    var mediaType: String {
        fields.withValue(of: .contentType) { value in
            String(decoding: value[..<Self.typeLength(value)].map(\.asciiLowercased), as: UTF8.self)
        } ?? ""
    }

    /// Whether the body is of that type, written in small letters; no String is made.
    func isMediaType(_ type: StaticString) -> Bool {
        fields.withValue(of: .contentType) { value in
            guard Self.typeLength(value) == type.utf8CodeUnitCount else { return false }
            for index in 0..<type.utf8CodeUnitCount where value[index].asciiLowercased != type.utf8Start[index] {
                return false
            }
            return true
        } ?? false
    }

    /// How much of a Content-Type is the type, blanks before its parameters left out.
    private static func typeLength(_ value: UnsafeRawBufferPointer) -> Int {
        var end = 0
        while end < value.count, value[end] != UInt8(ascii: ";") { end += 1 }
        while end > 0, value[end - 1].isBlank { end -= 1 }
        return end
    }
}
