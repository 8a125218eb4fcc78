// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `type` of `getConversationSuggestions`, open to those that are newer than this version.
public struct GetConversationSuggestionsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Faq`.
    @_alwaysEmitIntoClient public static var faq: Self { "Faq" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `KnowledgeArticle`.
    @_alwaysEmitIntoClient public static var knowledgeArticle: Self { "KnowledgeArticle" }
    /// `KnowledgeSearch`.
    @_alwaysEmitIntoClient public static var knowledgeSearch: Self { "KnowledgeSearch" }
    /// `CannedResponse`.
    @_alwaysEmitIntoClient public static var cannedResponse: Self { "CannedResponse" }
    /// `Script`.
    @_alwaysEmitIntoClient public static var script: Self { "Script" }
    /// `SuggestedKnowledgeAnswer`.
    @_alwaysEmitIntoClient public static var suggestedKnowledgeAnswer: Self { "SuggestedKnowledgeAnswer" }
    /// `ThirdPartySuggestion`.
    @_alwaysEmitIntoClient public static var thirdPartySuggestion: Self { "ThirdPartySuggestion" }
}

/// A value of `state` of `getConversationSuggestions`, open to those that are newer than this version.
public struct GetConversationSuggestionsState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Suggested`.
    @_alwaysEmitIntoClient public static var suggested: Self { "Suggested" }
    /// `Accepted`.
    @_alwaysEmitIntoClient public static var accepted: Self { "Accepted" }
    /// `Dismissed`.
    @_alwaysEmitIntoClient public static var dismissed: Self { "Dismissed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Rated`.
    @_alwaysEmitIntoClient public static var rated: Self { "Rated" }
}

/// A value of `expand` of `getConversationsCallsHistory`, open to those that are newer than this version.
public struct GetConversationsCallsHistoryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalorganization`.
    @_alwaysEmitIntoClient public static var externalorganization: Self { "externalorganization" }
    /// `externalcontact`.
    @_alwaysEmitIntoClient public static var externalcontact: Self { "externalcontact" }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
    /// `queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "queue" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
}

/// A value of `status` of `getConversationsMessageCommunicationMessagesMedia`, open to those that are newer than this
/// version.
public struct GetConversationsMessageCommunicationMessagesMediaStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `valid`.
    @_alwaysEmitIntoClient public static var valid: Self { "valid" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
}

/// A value of `expand` of `getConversationsMessagingIntegrations`, open to those that are newer than this version.
public struct GetConversationsMessagingIntegrationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsApple`, open to those that are newer than this version.
public struct GetConversationsMessagingIntegrationsAppleExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsAppleIntegrationId`, open to those that are newer than
/// this version.
public struct GetConversationsMessagingIntegrationsAppleIntegrationIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsFacebook`, open to those that are newer than this
/// version.
public struct GetConversationsMessagingIntegrationsFacebookExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsFacebookIntegrationId`, open to those that are newer
/// than this version.
public struct GetConversationsMessagingIntegrationsFacebookIntegrationIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsInstagram`, open to those that are newer than this
/// version.
public struct GetConversationsMessagingIntegrationsInstagramExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsInstagramIntegrationId`, open to those that are newer
/// than this version.
public struct GetConversationsMessagingIntegrationsInstagramIntegrationIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsOpen`, open to those that are newer than this version.
public struct GetConversationsMessagingIntegrationsOpenExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId`, open
/// to those that are newer than this version.
public struct GetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsOpenIntegrationId`, open to those that are newer than
/// this version.
public struct GetConversationsMessagingIntegrationsOpenIntegrationIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsTwitter`, open to those that are newer than this
/// version.
public struct GetConversationsMessagingIntegrationsTwitterExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsTwitterIntegrationId`, open to those that are newer
/// than this version.
public struct GetConversationsMessagingIntegrationsTwitterIntegrationIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsWhatsapp`, open to those that are newer than this
/// version.
public struct GetConversationsMessagingIntegrationsWhatsappExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getConversationsMessagingIntegrationsWhatsappIntegrationId`, open to those that are newer
/// than this version.
public struct GetConversationsMessagingIntegrationsWhatsappIntegrationIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public static var messagingSetting: Self { "messagingSetting" }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}
