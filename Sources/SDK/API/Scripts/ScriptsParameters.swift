// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `sortBy` of `getScripts`, open to those that are newer than this version.
public struct GetScriptsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public static var modifiedDate: Self { "modifiedDate" }
    /// `createdDate`.
    @_alwaysEmitIntoClient public static var createdDate: Self { "createdDate" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// A value of `sortOrder` of `getScripts`, open to those that are newer than this version.
public struct GetScriptsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortBy` of `getScriptsDivisionviews`, open to those that are newer than this version.
public struct GetScriptsDivisionviewsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public static var modifiedDate: Self { "modifiedDate" }
    /// `createdDate`.
    @_alwaysEmitIntoClient public static var createdDate: Self { "createdDate" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// A value of `sortOrder` of `getScriptsDivisionviews`, open to those that are newer than this version.
public struct GetScriptsDivisionviewsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `input` of `getScriptsPublishedDivisionviewVariables`, open to those that are newer than this version.
public struct GetScriptsPublishedDivisionviewVariablesInput: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `true`.
    @_alwaysEmitIntoClient public static var `true`: Self { "true" }
    /// `false`.
    @_alwaysEmitIntoClient public static var `false`: Self { "false" }
}

/// A value of `output` of `getScriptsPublishedDivisionviewVariables`, open to those that are newer than this version.
public struct GetScriptsPublishedDivisionviewVariablesOutput: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `true`.
    @_alwaysEmitIntoClient public static var `true`: Self { "true" }
    /// `false`.
    @_alwaysEmitIntoClient public static var `false`: Self { "false" }
}

/// A value of `type` of `getScriptsPublishedDivisionviewVariables`, open to those that are newer than this version.
public struct GetScriptsPublishedDivisionviewVariablesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `string`.
    @_alwaysEmitIntoClient public static var string: Self { "string" }
    /// `number`.
    @_alwaysEmitIntoClient public static var number: Self { "number" }
    /// `boolean`.
    @_alwaysEmitIntoClient public static var boolean: Self { "boolean" }
}

/// A value of `input` of `getScriptsPublishedScriptIdVariables`, open to those that are newer than this version.
public struct GetScriptsPublishedScriptIdVariablesInput: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `true`.
    @_alwaysEmitIntoClient public static var `true`: Self { "true" }
    /// `false`.
    @_alwaysEmitIntoClient public static var `false`: Self { "false" }
}

/// A value of `output` of `getScriptsPublishedScriptIdVariables`, open to those that are newer than this version.
public struct GetScriptsPublishedScriptIdVariablesOutput: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `true`.
    @_alwaysEmitIntoClient public static var `true`: Self { "true" }
    /// `false`.
    @_alwaysEmitIntoClient public static var `false`: Self { "false" }
}

/// A value of `type` of `getScriptsPublishedScriptIdVariables`, open to those that are newer than this version.
public struct GetScriptsPublishedScriptIdVariablesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `string`.
    @_alwaysEmitIntoClient public static var string: Self { "string" }
    /// `number`.
    @_alwaysEmitIntoClient public static var number: Self { "number" }
    /// `boolean`.
    @_alwaysEmitIntoClient public static var boolean: Self { "boolean" }
}
