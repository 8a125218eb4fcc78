// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `entityType` of `getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby`, open to those that are
/// newer than this version.
public struct GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbyEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Integration`.
    @_alwaysEmitIntoClient public static var integration: Self { "Integration" }
    /// `DataAction`.
    @_alwaysEmitIntoClient public static var dataAction: Self { "DataAction" }
    /// `Credential`.
    @_alwaysEmitIntoClient public static var credential: Self { "Credential" }
}

/// A value of `entityType` of `getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts`, open to those that
/// are newer than this version.
public struct GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycountsEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Integration`.
    @_alwaysEmitIntoClient public static var integration: Self { "Integration" }
    /// `DataAction`.
    @_alwaysEmitIntoClient public static var dataAction: Self { "DataAction" }
    /// `Credential`.
    @_alwaysEmitIntoClient public static var credential: Self { "Credential" }
}

/// A value of `entityType` of `getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires`, open to those that are
/// newer than this version.
public struct GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiresEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Integration`.
    @_alwaysEmitIntoClient public static var integration: Self { "Integration" }
    /// `DataAction`.
    @_alwaysEmitIntoClient public static var dataAction: Self { "DataAction" }
    /// `Credential`.
    @_alwaysEmitIntoClient public static var credential: Self { "Credential" }
}
