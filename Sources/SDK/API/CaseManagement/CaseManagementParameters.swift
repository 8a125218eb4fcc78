// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expands` of `getCasemanagementCase`, open to those that are newer than this version.
public struct GetCasemanagementCaseExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `caseplan`.
    @_alwaysEmitIntoClient public static var caseplan: Self { "caseplan" }
    /// `owner`.
    @_alwaysEmitIntoClient public static var owner: Self { "owner" }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public static var modifiedBy: Self { "modifiedBy" }
    /// `externalContact`.
    @_alwaysEmitIntoClient public static var externalContact: Self { "externalContact" }
    /// `customerIntent`.
    @_alwaysEmitIntoClient public static var customerIntent: Self { "customerIntent" }
}

/// A value of `sortOrder` of `getCasemanagementCaseComments`, open to those that are newer than this version.
public struct GetCasemanagementCaseCommentsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `expands` of `getCasemanagementCaseplanVersionStageplan`, open to those that are newer than this version.
public struct GetCasemanagementCaseplanVersionStageplanExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `caseplan`.
    @_alwaysEmitIntoClient public static var caseplan: Self { "caseplan" }
}

/// A value of `expands` of `getCasemanagementCaseplanVersionStageplanStepplan`, open to those that are newer than this
/// version.
public struct GetCasemanagementCaseplanVersionStageplanStepplanExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `stageplan`.
    @_alwaysEmitIntoClient public static var stageplan: Self { "stageplan" }
    /// `caseplan`.
    @_alwaysEmitIntoClient public static var caseplan: Self { "caseplan" }
    /// `worktype`.
    @_alwaysEmitIntoClient public static var worktype: Self { "worktype" }
}

/// A value of `expands` of `getCasemanagementCaseplanVersionStageplanStepplans`, open to those that are newer than this
/// version.
public struct GetCasemanagementCaseplanVersionStageplanStepplansExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `caseplan`.
    @_alwaysEmitIntoClient public static var caseplan: Self { "caseplan" }
    /// `stageplan`.
    @_alwaysEmitIntoClient public static var stageplan: Self { "stageplan" }
    /// `worktype`.
    @_alwaysEmitIntoClient public static var worktype: Self { "worktype" }
}

/// A value of `expands` of `getCasemanagementCaseplanVersionStageplans`, open to those that are newer than this
/// version.
public struct GetCasemanagementCaseplanVersionStageplansExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `caseplan`.
    @_alwaysEmitIntoClient public static var caseplan: Self { "caseplan" }
}

/// A value of `expands` of `getCasemanagementCasesExternalcontact`, open to those that are newer than this version.
public struct GetCasemanagementCasesExternalcontactExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `caseplan`.
    @_alwaysEmitIntoClient public static var caseplan: Self { "caseplan" }
}

/// A value of `expands` of `getCasemanagementCasesReference`, open to those that are newer than this version.
public struct GetCasemanagementCasesReferenceExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `caseplan`.
    @_alwaysEmitIntoClient public static var caseplan: Self { "caseplan" }
    /// `owner`.
    @_alwaysEmitIntoClient public static var owner: Self { "owner" }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public static var modifiedBy: Self { "modifiedBy" }
    /// `externalContact`.
    @_alwaysEmitIntoClient public static var externalContact: Self { "externalContact" }
    /// `customerIntent`.
    @_alwaysEmitIntoClient public static var customerIntent: Self { "customerIntent" }
}
