// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `metricType` of `getTelephonyCallsMetrics`, open to those that are newer than this version.
public struct GetTelephonyCallsMetricsMetricType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `cloud`.
    @_alwaysEmitIntoClient public static var cloud: Self { "cloud" }
    /// `premises`.
    @_alwaysEmitIntoClient public static var premises: Self { "premises" }
}

/// A value of `status` of `getTelephonyNumbersRouting`, open to those that are newer than this version.
public struct GetTelephonyNumbersRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Normal`.
    @_alwaysEmitIntoClient public static var normal: Self { "Normal" }
    /// `Redirected`.
    @_alwaysEmitIntoClient public static var redirected: Self { "Redirected" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
}
