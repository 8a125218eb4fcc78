// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getWebdeploymentsDeployment`, open to those that are newer than this version.
public struct GetWebdeploymentsDeploymentExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `flowDetails`.
    @_alwaysEmitIntoClient public static var flowDetails: Self { "flowDetails" }
}

/// A value of `expand` of `getWebdeploymentsDeploymentConfigurations`, open to those that are newer than this version.
public struct GetWebdeploymentsDeploymentConfigurationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
}

/// A value of `expand` of `getWebdeploymentsDeployments`, open to those that are newer than this version.
public struct GetWebdeploymentsDeploymentsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Configuration`.
    @_alwaysEmitIntoClient public static var configuration: Self { "Configuration" }
    /// `SupportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "SupportedContent" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}
