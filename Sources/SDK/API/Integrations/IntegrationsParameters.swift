// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `reportedState` of `getIntegrations`, open to those that are newer than this version.
public struct GetIntegrationsReportedState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    @_alwaysEmitIntoClient public static var active: Self { "ACTIVE" }
    /// `ACTIVATING`.
    @_alwaysEmitIntoClient public static var activating: Self { "ACTIVATING" }
    /// `INACTIVE`.
    @_alwaysEmitIntoClient public static var inactive: Self { "INACTIVE" }
    /// `DEACTIVATING`.
    @_alwaysEmitIntoClient public static var deactivating: Self { "DEACTIVATING" }
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
}

/// A value of `expand` of `getIntegrationsAction`, open to those that are newer than this version.
public struct GetIntegrationsActionExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `contract`.
    @_alwaysEmitIntoClient public static var contract: Self { "contract" }
}

/// A value of `expand` of `getIntegrationsActionDraft`, open to those that are newer than this version.
public struct GetIntegrationsActionDraftExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `contract`.
    @_alwaysEmitIntoClient public static var contract: Self { "contract" }
}

/// A value of `sortOrder` of `getIntegrationsActions`, open to those that are newer than this version.
public struct GetIntegrationsActionsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// A value of `secure` of `getIntegrationsActions`, open to those that are newer than this version.
public struct GetIntegrationsActionsSecure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `true`.
    @_alwaysEmitIntoClient public static var `true`: Self { "true" }
    /// `false`.
    @_alwaysEmitIntoClient public static var `false`: Self { "false" }
}

/// A value of `includeAuthActions` of `getIntegrationsActions`, open to those that are newer than this version.
public struct GetIntegrationsActionsIncludeAuthActions: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `true`.
    @_alwaysEmitIntoClient public static var `true`: Self { "true" }
    /// `false`.
    @_alwaysEmitIntoClient public static var `false`: Self { "false" }
}

/// A value of `sortOrder` of `getIntegrationsActionsCategories`, open to those that are newer than this version.
public struct GetIntegrationsActionsCategoriesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// A value of `secure` of `getIntegrationsActionsCategories`, open to those that are newer than this version.
public struct GetIntegrationsActionsCategoriesSecure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `true`.
    @_alwaysEmitIntoClient public static var `true`: Self { "true" }
    /// `false`.
    @_alwaysEmitIntoClient public static var `false`: Self { "false" }
}

/// A value of `status` of `getIntegrationsActionsCertificates`, open to those that are newer than this version.
public struct GetIntegrationsActionsCertificatesStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Current`.
    @_alwaysEmitIntoClient public static var current: Self { "Current" }
    /// `Upcoming`.
    @_alwaysEmitIntoClient public static var upcoming: Self { "Upcoming" }
}

/// A value of `type` of `getIntegrationsActionsCertificates`, open to those that are newer than this version.
public struct GetIntegrationsActionsCertificatesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Client`.
    @_alwaysEmitIntoClient public static var client: Self { "Client" }
}

/// A value of `sortOrder` of `getIntegrationsActionsDrafts`, open to those that are newer than this version.
public struct GetIntegrationsActionsDraftsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// A value of `secure` of `getIntegrationsActionsDrafts`, open to those that are newer than this version.
public struct GetIntegrationsActionsDraftsSecure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `true`.
    @_alwaysEmitIntoClient public static var `true`: Self { "true" }
    /// `false`.
    @_alwaysEmitIntoClient public static var `false`: Self { "false" }
}

/// A value of `includeAuthActions` of `getIntegrationsActionsDrafts`, open to those that are newer than this version.
public struct GetIntegrationsActionsDraftsIncludeAuthActions: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `true`.
    @_alwaysEmitIntoClient public static var `true`: Self { "true" }
    /// `false`.
    @_alwaysEmitIntoClient public static var `false`: Self { "false" }
}

/// A value of `status` of `getIntegrationsSpeechLexBotBotIdAliases`, open to those that are newer than this version.
public struct GetIntegrationsSpeechLexBotBotIdAliasesStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `READY`.
    @_alwaysEmitIntoClient public static var ready: Self { "READY" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
    /// `BUILDING`.
    @_alwaysEmitIntoClient public static var building: Self { "BUILDING" }
    /// `NOT_BUILT`.
    @_alwaysEmitIntoClient public static var notBuilt: Self { "NOT_BUILT" }
}

/// A value of `status` of `getIntegrationsSpeechLexv2BotBotIdAliases`, open to those that are newer than this version.
public struct GetIntegrationsSpeechLexv2BotBotIdAliasesStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creating`.
    @_alwaysEmitIntoClient public static var creating: Self { "Creating" }
    /// `Available`.
    @_alwaysEmitIntoClient public static var available: Self { "Available" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// A value of `expand` of `getIntegrationsSpeechNuanceNuanceIntegrationIdBot`, open to those that are newer than this
/// version.
public struct GetIntegrationsSpeechNuanceNuanceIntegrationIdBotExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `variables`.
    @_alwaysEmitIntoClient public static var variables: Self { "variables" }
    /// `transferNodes`.
    @_alwaysEmitIntoClient public static var transferNodes: Self { "transferNodes" }
    /// `channels`.
    @_alwaysEmitIntoClient public static var channels: Self { "channels" }
    /// `locales`.
    @_alwaysEmitIntoClient public static var locales: Self { "locales" }
}

/// A value of `targetChannel` of `getIntegrationsSpeechNuanceNuanceIntegrationIdBot`, open to those that are newer than
/// this version.
public struct GetIntegrationsSpeechNuanceNuanceIntegrationIdBotTargetChannel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `digital`.
    @_alwaysEmitIntoClient public static var digital: Self { "digital" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// A value of `configType` of `getIntegrationsTypeConfigschema`, open to those that are newer than this version.
public struct GetIntegrationsTypeConfigschemaConfigType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `properties`.
    @_alwaysEmitIntoClient public static var properties: Self { "properties" }
    /// `advanced`.
    @_alwaysEmitIntoClient public static var advanced: Self { "advanced" }
}

/// A value of `expand` of `postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs`, open to those that are newer than
/// this version.
public struct PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `variables`.
    @_alwaysEmitIntoClient public static var variables: Self { "variables" }
    /// `transferNodes`.
    @_alwaysEmitIntoClient public static var transferNodes: Self { "transferNodes" }
    /// `channels`.
    @_alwaysEmitIntoClient public static var channels: Self { "channels" }
    /// `locales`.
    @_alwaysEmitIntoClient public static var locales: Self { "locales" }
}
