/// A pattern for paths: `*` stands for any text within one segment, `**` for any text; all else for itself.
///
/// ```swift
/// PathGlob("/api/v2/users/*").matches("/api/v2/users/me")  // true
/// PathGlob("/api/**").matches("/api/v2/users/me")          // true
/// ```
package struct PathGlob: Sendable {
    private enum Part: Equatable {
        case byte(UInt8)
        case withinSegment
        case anything
    }

    private let parts: [Part]

    /// Makes a pattern.
    package init(_ pattern: String) {
        var parts: [Part] = []
        for byte in pattern.utf8 {
            if byte != UInt8(ascii: "*") {
                parts.append(.byte(byte))
            } else if parts.last == .withinSegment {
                parts[parts.count - 1] = .anything
            } else if parts.last != .anything {
                parts.append(.withinSegment)
            }
        }
        self.parts = parts
    }

    /// Whether all of `path` fits.
    package func matches(_ path: String) -> Bool {
        // Which parts may come next after every byte of the path: no backtracking, whatever the pattern.
        var open = skippingStars([0])
        for byte in path.utf8 {
            var next: Set<Int> = []
            for index in open where index < parts.count {
                switch parts[index] {
                case .byte(let wanted): if wanted == byte { next.insert(index + 1) }
                case .withinSegment: if byte != UInt8(ascii: "/") { next.insert(index) }
                case .anything: next.insert(index)
                }
            }
            open = skippingStars(next)
        }
        return open.contains(parts.count)
    }

    /// Adds what follows each star, which may stand for nothing.
    private func skippingStars(_ indices: Set<Int>) -> Set<Int> {
        var all = indices
        for index in indices {
            var next = index
            while next < parts.count, parts[next] == .withinSegment || parts[next] == .anything {
                next += 1
                all.insert(next)
            }
        }
        return all
    }
}
