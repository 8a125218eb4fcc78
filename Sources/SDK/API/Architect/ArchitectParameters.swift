// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `postFlowInstancesSettingsLoglevels`, open to those that are newer than this version.
public struct PostFlowInstancesSettingsLoglevelsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `type`.
    @_alwaysEmitIntoClient public static var type: Self { "type" }
    /// `logLevelCharacteristics.characteristics`.
    @_alwaysEmitIntoClient public static var logLevelCharacteristicsCharacteristics: Self { "logLevelCharacteristics.characteristics" }
}

/// A value of `expand` of `postFlowsInstancesJobs`, open to those that are newer than this version.
public struct PostFlowsInstancesJobsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bots`.
    @_alwaysEmitIntoClient public static var bots: Self { "bots" }
    /// `dataActions`.
    @_alwaysEmitIntoClient public static var dataActions: Self { "dataActions" }
}

/// A value of `expand` of `putFlowInstancesSettingsLoglevels`, open to those that are newer than this version.
public struct PutFlowInstancesSettingsLoglevelsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `type`.
    @_alwaysEmitIntoClient public static var type: Self { "type" }
    /// `logLevelCharacteristics.characteristics`.
    @_alwaysEmitIntoClient public static var logLevelCharacteristicsCharacteristics: Self { "logLevelCharacteristics.characteristics" }
}

/// A value of `expand` of `putFlowsDatatable`, open to those that are newer than this version.
public struct PutFlowsDatatableExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "schema" }
}

/// A value of `expand` of `putFlowsInstancesSettingsLoglevelsDefault`, open to those that are newer than this version.
public struct PutFlowsInstancesSettingsLoglevelsDefaultExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `logLevelCharacteristics.characteristics`.
    @_alwaysEmitIntoClient public static var logLevelCharacteristicsCharacteristics: Self { "logLevelCharacteristics.characteristics" }
}
