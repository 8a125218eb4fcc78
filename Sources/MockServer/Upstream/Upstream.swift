public import PlatformCore

/// The real platform, or what stands in for it, that requests are forwarded to.
public enum Upstream: Sendable, Equatable, CustomStringConvertible {
    /// A region: each request goes to the host of its role, `https://api.<domain>`, `https://login.<domain>` and so on.
    case region(Region)
    /// One origin for every role, for example `http://127.0.0.1:9000`; a path in front of all paths is allowed.
    case url(String)

    /// Reads a region's domain or constant, or an `http` or `https` URL; nil for any other text.
    public init?(_ text: String) {
        if let region = Region(named: text) {
            self = .region(region)
        } else if ["http://", "https://"].contains(where: { text.lowercased().hasPrefix($0) && text.count > $0.count }),
            !text.contains(where: { "?#@ ".contains($0) })
        {
            self = .url(text.hasSuffix("/") ? String(text.dropLast()) : text)
        } else {
            return nil
        }
    }

    /// The domain or the URL.
    public var description: String {
        switch self {
        case .region(let region): region.domain
        case .url(let url): url
        }
    }

    /// The URL of what is served in that role, without a slash at its end.
    func base(for role: HostRole) -> String {
        switch self {
        case .region(let region): "https://\(role.rawValue).\(region.domain)"
        case .url(let url): url
        }
    }

    /// The region that exchanges are recorded under.
    func region(else named: Region) -> Region {
        if case .region(let region) = self { region } else { named }
    }
}

/// What is recorded of the exchanges with the upstream.
public enum RecordMode: String, Sendable, CaseIterable {
    /// An existing recording is replayed untouched, a missing one is recorded.
    case once
    /// What is recorded is replayed, what is missing is recorded; what `--spy` does.
    case new
    /// Every exchange is recorded, and an existing recording of that name is replaced at the save.
    case all
    /// Nothing is forwarded or recorded, what is recorded is replayed.
    case none
}
