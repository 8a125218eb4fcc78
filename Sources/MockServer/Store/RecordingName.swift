/// The rule for the names of recordings.
package enum RecordingName {
    /// The rule, as a sentence.
    package static let rule =
        "A recording is NAME.sqlite, the name 1 to 64 of the letters A-Z, a-z, 0-9, '.', '_', '-', not starting with '.'"

    /// What a recording's file name ends in.
    package static let suffix = ".sqlite"

    /// What a recording's file name ends in while it is being recorded.
    package static let partialSuffix = ".sqlite.partial"

    /// Whether `name`, without its suffix, follows the rule.
    package static func isValid(_ name: String) -> Bool {
        1...64 ~= name.utf8.count && !name.hasPrefix(".") && name.utf8.allSatisfy(isAllowed)
    }

    /// The name in a path such as `recordings/users.sqlite`; nil when it does not follow the rule.
    package static func of(path: String) -> String? {
        guard path.hasSuffix(suffix) else { return nil }
        let name = String(fileName(of: path).dropLast(suffix.count))
        return isValid(name) ? name : nil
    }

    /// The last component of a path.
    package static func fileName(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
