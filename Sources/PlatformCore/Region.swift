/// A Genesys Cloud region: its official constant and its domain, from which every host name follows.
///
/// ```swift
/// Region.eu_west_1.apiHost  // "api.mypurecloud.ie"
/// ```
///
/// The constants and domains are those of `PureCloudRegionHosts` in the official SDKs (JavaScript 259.0.0).
public struct Region: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The domain, for example `mypurecloud.com`.
    public let rawValue: String

    /// Makes a region of any domain, one of the list or a private one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The domain, for example `mypurecloud.com`.
    public var domain: String { rawValue }
    /// The domain.
    public var description: String { rawValue }
    /// The host of the API, `api.<domain>`.
    public var apiHost: String { "api." + rawValue }
    /// The host of the OAuth endpoints and the login page, `login.<domain>`.
    public var loginHost: String { "login." + rawValue }
    /// The host of the web app, `apps.<domain>`.
    public var appsHost: String { "apps." + rawValue }
    /// The host of the notification WebSockets, `streaming.<domain>`.
    public var streamingHost: String { "streaming." + rawValue }

    /// The official constant, for example `us_east_1`; nil for a domain that is not on the list.
    public var name: String? { Region.named.first { $0.region == self }?.name }

    /// US East (Virginia).
    public static let us_east_1 = Region(rawValue: "mypurecloud.com")
    /// EU West (Ireland).
    public static let eu_west_1 = Region(rawValue: "mypurecloud.ie")
    /// Asia Pacific (Sydney).
    public static let ap_southeast_2 = Region(rawValue: "mypurecloud.com.au")
    /// Asia Pacific (Tokyo).
    public static let ap_northeast_1 = Region(rawValue: "mypurecloud.jp")
    /// EU Central (Frankfurt).
    public static let eu_central_1 = Region(rawValue: "mypurecloud.de")
    /// US West (Oregon).
    public static let us_west_2 = Region(rawValue: "usw2.pure.cloud")
    /// Canada (Central).
    public static let ca_central_1 = Region(rawValue: "cac1.pure.cloud")
    /// Asia Pacific (Seoul).
    public static let ap_northeast_2 = Region(rawValue: "apne2.pure.cloud")
    /// EU West (London).
    public static let eu_west_2 = Region(rawValue: "euw2.pure.cloud")
    /// Asia Pacific (Mumbai).
    public static let ap_south_1 = Region(rawValue: "aps1.pure.cloud")
    /// US East (Ohio), FedRAMP.
    public static let us_east_2 = Region(rawValue: "use2.us-gov-pure.cloud")
    /// South America (São Paulo).
    public static let sa_east_1 = Region(rawValue: "sae1.pure.cloud")
    /// Middle East (UAE).
    public static let me_central_1 = Region(rawValue: "mec1.pure.cloud")
    /// Asia Pacific (Osaka).
    public static let ap_northeast_3 = Region(rawValue: "apne3.pure.cloud")
    /// EU Central (Zurich).
    public static let eu_central_2 = Region(rawValue: "euc2.pure.cloud")
    /// Mexico (Central).
    public static let mx_central_1 = Region(rawValue: "mxc1.pure.cloud")
    /// Asia Pacific (Singapore).
    public static let ap_southeast_1 = Region(rawValue: "apse1.pure.cloud")
    /// EU sovereign cloud (Germany).
    public static let eusc_de_east_1 = Region(rawValue: "edee1.eusc-pure.cloud")

    /// Every region of the list, in the order of the official SDKs.
    public static let all: [Region] = named.map(\.region)

    /// The region of an official constant such as `eu_west_1`, or nil.
    public init?(name: String) {
        guard let known = Region.named.first(where: { $0.name == name }) else { return nil }
        self = known.region
    }

    private static let named: [(name: String, region: Region)] = [
        ("us_east_1", .us_east_1), ("eu_west_1", .eu_west_1), ("ap_southeast_2", .ap_southeast_2),
        ("ap_northeast_1", .ap_northeast_1), ("eu_central_1", .eu_central_1), ("us_west_2", .us_west_2),
        ("ca_central_1", .ca_central_1), ("ap_northeast_2", .ap_northeast_2), ("eu_west_2", .eu_west_2),
        ("ap_south_1", .ap_south_1), ("us_east_2", .us_east_2), ("sa_east_1", .sa_east_1),
        ("me_central_1", .me_central_1), ("ap_northeast_3", .ap_northeast_3), ("eu_central_2", .eu_central_2),
        ("mx_central_1", .mx_central_1), ("ap_southeast_1", .ap_southeast_1), ("eusc_de_east_1", .eusc_de_east_1),
    ]
}

/// What a host of a region serves; the first label of its name.
public enum HostRole: String, Sendable, CaseIterable {
    /// The API, `api.<domain>`.
    case api
    /// OAuth and the login page, `login.<domain>`.
    case login
    /// The web app, `apps.<domain>`.
    case apps
    /// The notification WebSockets, `streaming.<domain>`.
    case streaming
}

extension Region {
    /// Reads a host name such as `api.mypurecloud.ie` or `login.mypurecloud.ie:443`.
    ///
    /// - Parameter host: a Host field or authority; case and a port do not matter.
    /// - Returns: role and region, or nil when the host is none of a known region's.
    public static func parse(host: String) -> (role: HostRole, region: Region)? {
        let name = host.lowercased().prefix { $0 != ":" }
        guard let dot = name.firstIndex(of: "."), let role = HostRole(rawValue: String(name[..<dot])) else {
            return nil
        }
        let region = Region(rawValue: String(name[name.index(after: dot)...]))
        return region.name == nil ? nil : (role, region)
    }
}
