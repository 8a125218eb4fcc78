/// A pattern for paths: `*` stands for any text, also across `/`; all else stands for itself.
///
/// ```swift
/// PathGlob("/api/v2/users/*").matches("/api/v2/users/me")  // true
/// ```
package struct PathGlob: Sendable {
    private let pattern: [UInt8]

    /// Makes a pattern.
    package init(_ pattern: String) { self.pattern = Array(pattern.utf8) }

    /// Whether all of `path` fits.
    package func matches(_ path: String) -> Bool {
        let path = Array(path.utf8)
        var (at, star) = (0, pattern.endIndex)
        var (position, retry) = (0, 0)
        while position < path.count {
            if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
                (star, retry) = (at, position)
                at += 1
            } else if at < pattern.count, pattern[at] == path[position] {
                (at, position) = (at + 1, position + 1)
            } else if star < pattern.count {
                // The last star takes one byte more.
                retry += 1
                (at, position) = (star + 1, retry)
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
