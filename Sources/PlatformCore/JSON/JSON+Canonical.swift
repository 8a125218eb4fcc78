extension JSON {
    /// Appends the canonical form, which two values share exactly when they are equal.
    ///
    /// Members are sorted by the UTF-8 bytes of their names, numbers have one spelling for each value, strings one
    /// escaping, and there is no white space.
    ///
    /// ```swift
    /// var key: [UInt8] = []
    /// body.appendCanonical(to: &key) { $0 == "client_secret" }
    /// ```
    ///
    /// - Parameters:
    ///   - bytes: where the form is appended.
    ///   - isSecret: tells of a member's name whether its value is a secret. A secret string becomes `*`, which is no
    ///     JSON, so that it matches any other string there and nothing else.
    public func appendCanonical(to bytes: inout [UInt8], isSecret: (String) -> Bool = { _ in false }) {
        var writer = JSONWriter()
        writer.writeCanonical(self, isSecret: isSecret)
        bytes.append(contentsOf: writer.bytes.written)
    }
}

extension JSONWriter {
    fileprivate mutating func writeCanonical(_ value: JSON, isSecret: (String) -> Bool) {
        switch value {
        case .number(let number) where !number.isCanonical:
            number.canonicalBytes.withUnsafeBufferPointer { bytes.append($0) }
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (position, element) in elements.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                writeCanonical(element, isSecret: isSecret)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let object):
            bytes.append(UInt8(ascii: "{"))
            let sorted = object.members.sorted { $0.key.precedesInBytes($1.key) }
            for (position, member) in sorted.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                writeCanonical(member, isSecret: isSecret)
            }
            bytes.append(UInt8(ascii: "}"))
        default: write(value)
        }
    }

    private mutating func writeCanonical(_ member: JSONObject.Member, isSecret: (String) -> Bool) {
        write(member.key)
        bytes.append(UInt8(ascii: ":"))
        if case .string = member.value, isSecret(member.key) {
            bytes.append(UInt8(ascii: "*"))
        } else {
            writeCanonical(member.value, isSecret: isSecret)
        }
    }
}
