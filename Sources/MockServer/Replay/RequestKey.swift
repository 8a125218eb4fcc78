package import PlatformCore

/// What identifies a request for replay: role, method, path, query as a multiset, body by value.
package struct RequestKey: Sendable, Hashable {
    /// The canonical text; two requests match when theirs are equal.
    package let text: [UInt8]
    /// FNV-1a (64 bit) of `text`; recordings store it, so that loading one reads no request.
    package let hash: UInt64

    /// The key of `request` as it arrived at a host of that role.
    package init(role: HostRole, request: HTTPRequest) {
        text = Array("\(role.rawValue) \(request.method) \(request.target)".utf8)
        hash = text.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
