// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AgentVideoSettings`.
public typealias AgentVideoSettings = Model<AgentVideoSettingsFields>

/// The properties of ``AgentVideoSettings``.
public struct AgentVideoSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `allowCamera`.
    @_alwaysEmitIntoClient public var allowCamera: Field<Bool> { Field("allowCamera") }
    /// `allowScreenShare`.
    @_alwaysEmitIntoClient public var allowScreenShare: Field<Bool> { Field("allowScreenShare") }
    /// `allowMicrophone`.
    @_alwaysEmitIntoClient public var allowMicrophone: Field<Bool> { Field("allowMicrophone") }
    /// `background`.
    @_alwaysEmitIntoClient public var background: Field<AgentVideoSettingsBackground> { Field("background") }
    /// `backgroundImage`.
    @_alwaysEmitIntoClient public var backgroundImage: Field<BackgroundImageSettings> { Field("backgroundImage") }
}

/// A value of `background` of ``AgentVideoSettings``, open to those that are newer than this version.
public struct AgentVideoSettingsBackground: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BLUR`.
    @_alwaysEmitIntoClient public static var blur: Self { "BLUR" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `IMAGE`.
    @_alwaysEmitIntoClient public static var image: Self { "IMAGE" }
}

/// The schema `AuthenticationSettings`.
public typealias AuthenticationSettings = Model<AuthenticationSettingsFields>

/// The properties of ``AuthenticationSettings``.
public struct AuthenticationSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `allowSessionUpgrade`.
    @_alwaysEmitIntoClient public var allowSessionUpgrade: Field<Bool> { Field("allowSessionUpgrade") }
}

/// The schema `AutoStart`.
public typealias AutoStart = Model<AutoStartFields>

/// The properties of ``AutoStart``.
public struct AutoStartFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `BackgroundImageSettings`.
public typealias BackgroundImageSettings = Model<BackgroundImageSettingsFields>

/// The properties of ``BackgroundImageSettings``.
public struct BackgroundImageSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `BotMessengerProfile`.
public typealias BotMessengerProfile = Model<BotMessengerProfileFields>

/// The properties of ``BotMessengerProfile``.
public struct BotMessengerProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `avatarUrl`.
    @_alwaysEmitIntoClient public var avatarUrl: Field<String> { Field("avatarUrl") }
}

/// The schema `CobrowseSettings`.
public typealias CobrowseSettings = Model<CobrowseSettingsFields>

/// The properties of ``CobrowseSettings``.
public struct CobrowseSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `allowAgentControl`.
    @_alwaysEmitIntoClient public var allowAgentControl: Field<Bool> { Field("allowAgentControl") }
    /// `allowAgentNavigation`.
    @_alwaysEmitIntoClient public var allowAgentNavigation: Field<Bool> { Field("allowAgentNavigation") }
    /// `allowDraw`.
    @_alwaysEmitIntoClient public var allowDraw: Field<Bool> { Field("allowDraw") }
    /// `maskSelectors`.
    @_alwaysEmitIntoClient public var maskSelectors: Field<[String]> { Field("maskSelectors") }
    /// `channels`.
    @_alwaysEmitIntoClient public var channels: Field<[CobrowseSettingsChannels]> { Field("channels") }
    /// `readonlySelectors`.
    @_alwaysEmitIntoClient public var readonlySelectors: Field<[String]> { Field("readonlySelectors") }
    /// `pauseCriteria`.
    @_alwaysEmitIntoClient public var pauseCriteria: Field<[PauseCriteria]> { Field("pauseCriteria") }
}

/// A value of `channels` of ``CobrowseSettings``, open to those that are newer than this version.
public struct CobrowseSettingsChannels: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "Webmessaging" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// The schema `ConversationAppSettings`.
public typealias ConversationAppSettings = Model<ConversationAppSettingsFields>

/// The properties of ``ConversationAppSettings``.
public struct ConversationAppSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `showAgentTypingIndicator`.
    @_alwaysEmitIntoClient public var showAgentTypingIndicator: Field<Bool> { Field("showAgentTypingIndicator") }
    /// `showUserTypingIndicator`.
    @_alwaysEmitIntoClient public var showUserTypingIndicator: Field<Bool> { Field("showUserTypingIndicator") }
    /// `autoStart`.
    @_alwaysEmitIntoClient public var autoStart: Field<AutoStart> { Field("autoStart") }
    /// `markdown`.
    @_alwaysEmitIntoClient public var markdown: Field<Markdown> { Field("markdown") }
    /// `conversationDisconnect`.
    @_alwaysEmitIntoClient public var conversationDisconnect: Field<ConversationDisconnectSettings> { Field("conversationDisconnect") }
    /// `conversationClear`.
    @_alwaysEmitIntoClient public var conversationClear: Field<ConversationClearSettings> { Field("conversationClear") }
    /// `humanize`.
    @_alwaysEmitIntoClient public var humanize: Field<Humanize> { Field("humanize") }
    /// `notifications`.
    @_alwaysEmitIntoClient public var notifications: Field<NotificationsSettings> { Field("notifications") }
    /// `sessionDurationSeconds`.
    @_alwaysEmitIntoClient public var sessionDurationSeconds: Field<Int> { Field("sessionDurationSeconds") }
}

/// The schema `ConversationClearSettings`.
public typealias ConversationClearSettings = Model<ConversationClearSettingsFields>

/// The properties of ``ConversationClearSettings``.
public struct ConversationClearSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `ConversationDisconnectSettings`.
public typealias ConversationDisconnectSettings = Model<ConversationDisconnectSettingsFields>

/// The properties of ``ConversationDisconnectSettings``.
public struct ConversationDisconnectSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationDisconnectSettingsType> { Field("type") }
}

/// A value of `type` of ``ConversationDisconnectSettings``, open to those that are newer than this version.
public struct ConversationDisconnectSettingsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Send`.
    @_alwaysEmitIntoClient public static var send: Self { "Send" }
    /// `ReadOnly`.
    @_alwaysEmitIntoClient public static var readOnly: Self { "ReadOnly" }
}

/// The schema `CustomI18nLabels`.
public typealias CustomI18nLabels = Model<CustomI18nLabelsFields>

/// The properties of ``CustomI18nLabels``.
public struct CustomI18nLabelsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `localizedLabels`.
    @_alwaysEmitIntoClient public var localizedLabels: Field<[LocalizedLabels]> { Field("localizedLabels") }
}

/// The schema `DeploymentIdentityResolutionConfig`.
public typealias DeploymentIdentityResolutionConfig = Model<DeploymentIdentityResolutionConfigFields>

/// The properties of ``DeploymentIdentityResolutionConfig``.
public struct DeploymentIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `externalSource`.
    @_alwaysEmitIntoClient public var externalSource: Field<IdentityResolutionExternalSource> { Field("externalSource") }
    /// `automerge`.
    @_alwaysEmitIntoClient public var automerge: Field<IdentityResolutionAutomergeConfig> { Field("automerge") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExpandableWebDeployment`.
public typealias ExpandableWebDeployment = Model<ExpandableWebDeploymentFields>

/// The properties of ``ExpandableWebDeployment``.
public struct ExpandableWebDeploymentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `allowAllDomains`.
    @_alwaysEmitIntoClient public var allowAllDomains: Field<Bool> { Field("allowAllDomains") }
    /// `allowedDomains`.
    @_alwaysEmitIntoClient public var allowedDomains: Field<[String]> { Field("allowedDomains") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `snippet`, set by the platform.
    @_alwaysEmitIntoClient public var snippet: Field<String> { Field("snippet") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `lastModifiedUser`, set by the platform.
    @_alwaysEmitIntoClient public var lastModifiedUser: Field<AddressableEntityRef> { Field("lastModifiedUser") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<WebDeploymentFlowEntityRef> { Field("flow") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ExpandableWebDeploymentStatus> { Field("status") }
    /// `pushIntegrations`.
    @_alwaysEmitIntoClient public var pushIntegrations: Field<[PushIntegration]> { Field("pushIntegrations") }
    /// `configuration`, required.
    @_alwaysEmitIntoClient public var configuration: Field<WebDeploymentConfigurationVersionResponse> { Field("configuration") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ExpandableWebDeployment``, open to those that are newer than this version.
public struct ExpandableWebDeploymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
}

/// The schema `ExpandableWebDeploymentEntityListing`.
public typealias ExpandableWebDeploymentEntityListing = Model<ExpandableWebDeploymentEntityListingFields>

/// The properties of ``ExpandableWebDeploymentEntityListing``.
public struct ExpandableWebDeploymentEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExpandableWebDeployment]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
}

/// The schema `FileUploadMode`.
public typealias FileUploadMode = Model<FileUploadModeFields>

/// The properties of ``FileUploadMode``.
public struct FileUploadModeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileTypes`.
    @_alwaysEmitIntoClient public var fileTypes: Field<[FileUploadModeFileTypes]> { Field("fileTypes") }
    /// `maxFileSizeKB`.
    @_alwaysEmitIntoClient public var maxFileSizeKB: Field<Int> { Field("maxFileSizeKB") }
}

/// A value of `fileTypes` of ``FileUploadMode``, open to those that are newer than this version.
public struct FileUploadModeFileTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `image/jpeg`.
    @_alwaysEmitIntoClient public static var imageJpeg: Self { "image/jpeg" }
    /// `image/gif`.
    @_alwaysEmitIntoClient public static var imageGif: Self { "image/gif" }
    /// `image/png`.
    @_alwaysEmitIntoClient public static var imagePng: Self { "image/png" }
}

/// The schema `FileUploadSettings`.
public typealias FileUploadSettings = Model<FileUploadSettingsFields>

/// The properties of ``FileUploadSettings``.
public struct FileUploadSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAttachments`.
    @_alwaysEmitIntoClient public var enableAttachments: Field<Bool> { Field("enableAttachments") }
    /// `modes`.
    @_alwaysEmitIntoClient public var modes: Field<[FileUploadMode]> { Field("modes") }
}

/// The schema `FormsTrackTrigger`.
public typealias FormsTrackTrigger = Model<FormsTrackTriggerFields>

/// The properties of ``FormsTrackTrigger``.
public struct FormsTrackTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `selector`, required.
    @_alwaysEmitIntoClient public var selector: Field<String> { Field("selector") }
    /// `formName`, required.
    @_alwaysEmitIntoClient public var formName: Field<String> { Field("formName") }
    /// `captureDataOnFormAbandon`, required.
    @_alwaysEmitIntoClient public var captureDataOnFormAbandon: Field<Bool> { Field("captureDataOnFormAbandon") }
    /// `captureDataOnFormSubmit`, required.
    @_alwaysEmitIntoClient public var captureDataOnFormSubmit: Field<Bool> { Field("captureDataOnFormSubmit") }
}

/// The schema `Humanize`.
public typealias Humanize = Model<HumanizeFields>

/// The properties of ``Humanize``.
public struct HumanizeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `bot`.
    @_alwaysEmitIntoClient public var bot: Field<BotMessengerProfile> { Field("bot") }
}

/// The schema `Icon`.
public typealias Icon = Model<IconFields>

/// The properties of ``Icon``.
public struct IconFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `IdentityResolutionAutomergeConfig`.
public typealias IdentityResolutionAutomergeConfig = Model<IdentityResolutionAutomergeConfigFields>

/// The properties of ``IdentityResolutionAutomergeConfig``.
public struct IdentityResolutionAutomergeConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `authenticatedWebMessaging`.
    @_alwaysEmitIntoClient public var authenticatedWebMessaging: Field<Bool> { Field("authenticatedWebMessaging") }
    /// `webTracking`.
    @_alwaysEmitIntoClient public var webTracking: Field<Bool> { Field("webTracking") }
}

/// The schema `IdleEventTrigger`.
public typealias IdleEventTrigger = Model<IdleEventTriggerFields>

/// The properties of ``IdleEventTrigger``.
public struct IdleEventTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`, required.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `idleAfterSeconds`.
    @_alwaysEmitIntoClient public var idleAfterSeconds: Field<Int> { Field("idleAfterSeconds") }
}

/// The schema `IpFilter`.
public typealias IpFilter = Model<IpFilterFields>

/// The properties of ``IpFilter``.
public struct IpFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `JourneyEventsSettings`.
public typealias JourneyEventsSettings = Model<JourneyEventsSettingsFields>

/// The properties of ``JourneyEventsSettings``.
public struct JourneyEventsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `excludedQueryParameters`.
    @_alwaysEmitIntoClient public var excludedQueryParameters: Field<[String]> { Field("excludedQueryParameters") }
    /// `shouldKeepUrlFragment`.
    @_alwaysEmitIntoClient public var shouldKeepUrlFragment: Field<Bool> { Field("shouldKeepUrlFragment") }
    /// `searchQueryParameters`.
    @_alwaysEmitIntoClient public var searchQueryParameters: Field<[String]> { Field("searchQueryParameters") }
    /// `pageviewConfig`.
    @_alwaysEmitIntoClient public var pageviewConfig: Field<JourneyEventsSettingsPageviewConfig> { Field("pageviewConfig") }
    /// `clickEvents`.
    @_alwaysEmitIntoClient public var clickEvents: Field<[SelectorEventTrigger]> { Field("clickEvents") }
    /// `formsTrackEvents`.
    @_alwaysEmitIntoClient public var formsTrackEvents: Field<[FormsTrackTrigger]> { Field("formsTrackEvents") }
    /// `idleEvents`.
    @_alwaysEmitIntoClient public var idleEvents: Field<[IdleEventTrigger]> { Field("idleEvents") }
    /// `inViewportEvents`.
    @_alwaysEmitIntoClient public var inViewportEvents: Field<[SelectorEventTrigger]> { Field("inViewportEvents") }
    /// `scrollDepthEvents`.
    @_alwaysEmitIntoClient public var scrollDepthEvents: Field<[ScrollPercentageEventTrigger]> { Field("scrollDepthEvents") }
    /// `trackingSettings`.
    @_alwaysEmitIntoClient public var trackingSettings: Field<TrackingSettings> { Field("trackingSettings") }
}

/// A value of `pageviewConfig` of ``JourneyEventsSettings``, open to those that are newer than this version.
public struct JourneyEventsSettingsPageviewConfig: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Auto`.
    @_alwaysEmitIntoClient public static var auto: Self { "Auto" }
    /// `Once`.
    @_alwaysEmitIntoClient public static var once: Self { "Once" }
    /// `Off`.
    @_alwaysEmitIntoClient public static var off: Self { "Off" }
}

/// The schema `Knowledge`.
public typealias Knowledge = Model<KnowledgeFields>

/// The properties of ``Knowledge``.
public struct KnowledgeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `knowledgeBase`.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<AddressableEntityRef> { Field("knowledgeBase") }
}

/// The schema `LauncherButtonSettings`.
public typealias LauncherButtonSettings = Model<LauncherButtonSettingsFields>

/// The properties of ``LauncherButtonSettings``.
public struct LauncherButtonSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `visibility`.
    @_alwaysEmitIntoClient public var visibility: Field<LauncherButtonSettingsVisibility> { Field("visibility") }
    /// `displayType`.
    @_alwaysEmitIntoClient public var displayType: Field<LauncherButtonSettingsDisplayType> { Field("displayType") }
    /// `icon`.
    @_alwaysEmitIntoClient public var icon: Field<Icon> { Field("icon") }
}

/// A value of `visibility` of ``LauncherButtonSettings``, open to those that are newer than this version.
public struct LauncherButtonSettingsVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `On`.
    @_alwaysEmitIntoClient public static var on: Self { "On" }
    /// `Off`.
    @_alwaysEmitIntoClient public static var off: Self { "Off" }
    /// `OnDemand`.
    @_alwaysEmitIntoClient public static var onDemand: Self { "OnDemand" }
}

/// A value of `displayType` of ``LauncherButtonSettings``, open to those that are newer than this version.
public struct LauncherButtonSettingsDisplayType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IconAndText`.
    @_alwaysEmitIntoClient public static var iconAndText: Self { "IconAndText" }
    /// `Icon`.
    @_alwaysEmitIntoClient public static var icon: Self { "Icon" }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
}

/// The schema `LocalizedLabels`.
public typealias LocalizedLabels = Model<LocalizedLabelsFields>

/// The properties of ``LocalizedLabels``.
public struct LocalizedLabelsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<LocalizedLabelsKey> { Field("key") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `key` of ``LocalizedLabels``, open to those that are newer than this version.
public struct LocalizedLabelsKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessengerHomeHeaderTitle`.
    @_alwaysEmitIntoClient public static var messengerHomeHeaderTitle: Self { "MessengerHomeHeaderTitle" }
    /// `MessengerHomeHeaderSubTitle`.
    @_alwaysEmitIntoClient public static var messengerHomeHeaderSubTitle: Self { "MessengerHomeHeaderSubTitle" }
    /// `PushNotificationTitle`.
    @_alwaysEmitIntoClient public static var pushNotificationTitle: Self { "PushNotificationTitle" }
    /// `PushNotificationBody`.
    @_alwaysEmitIntoClient public static var pushNotificationBody: Self { "PushNotificationBody" }
    /// `MessengerLauncherButtonText`.
    @_alwaysEmitIntoClient public static var messengerLauncherButtonText: Self { "MessengerLauncherButtonText" }
}

/// The schema `Markdown`.
public typealias Markdown = Model<MarkdownFields>

/// The properties of ``Markdown``.
public struct MarkdownFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `MessengerApps`.
public typealias MessengerApps = Model<MessengerAppsFields>

/// The properties of ``MessengerApps``.
public struct MessengerAppsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversations`.
    @_alwaysEmitIntoClient public var conversations: Field<ConversationAppSettings> { Field("conversations") }
    /// `knowledge`.
    @_alwaysEmitIntoClient public var knowledge: Field<Knowledge> { Field("knowledge") }
}

/// The schema `MessengerHomeScreen`.
public typealias MessengerHomeScreen = Model<MessengerHomeScreenFields>

/// The properties of ``MessengerHomeScreen``.
public struct MessengerHomeScreenFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `logoUrl`.
    @_alwaysEmitIntoClient public var logoUrl: Field<String> { Field("logoUrl") }
}

/// The schema `MessengerSettings`.
public typealias MessengerSettings = Model<MessengerSettingsFields>

/// The properties of ``MessengerSettings``.
public struct MessengerSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `styles`.
    @_alwaysEmitIntoClient public var styles: Field<MessengerStyles> { Field("styles") }
    /// `launcherButton`.
    @_alwaysEmitIntoClient public var launcherButton: Field<LauncherButtonSettings> { Field("launcherButton") }
    /// `fileUpload`.
    @_alwaysEmitIntoClient public var fileUpload: Field<FileUploadSettings> { Field("fileUpload") }
    /// `apps`.
    @_alwaysEmitIntoClient public var apps: Field<MessengerApps> { Field("apps") }
    /// `homeScreen`.
    @_alwaysEmitIntoClient public var homeScreen: Field<MessengerHomeScreen> { Field("homeScreen") }
    /// `sessionPersistenceType`.
    @_alwaysEmitIntoClient public var sessionPersistenceType: Field<MessengerSettingsSessionPersistenceType> { Field("sessionPersistenceType") }
}

/// A value of `sessionPersistenceType` of ``MessengerSettings``, open to those that are newer than this version.
public struct MessengerSettingsSessionPersistenceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcrossSubdomains`.
    @_alwaysEmitIntoClient public static var acrossSubdomains: Self { "AcrossSubdomains" }
    /// `DomainOrSubdomainOnly`.
    @_alwaysEmitIntoClient public static var domainOrSubdomainOnly: Self { "DomainOrSubdomainOnly" }
}

/// The schema `MessengerStyles`.
public typealias MessengerStyles = Model<MessengerStylesFields>

/// The properties of ``MessengerStyles``.
public struct MessengerStylesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `primaryColor`.
    @_alwaysEmitIntoClient public var primaryColor: Field<String> { Field("primaryColor") }
}

/// The schema `NotificationsSettings`.
public typealias NotificationsSettings = Model<NotificationsSettingsFields>

/// The properties of ``NotificationsSettings``.
public struct NotificationsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `notificationContentType`.
    @_alwaysEmitIntoClient public var notificationContentType: Field<NotificationsSettingsNotificationContentType> { Field("notificationContentType") }
}

/// A value of `notificationContentType` of ``NotificationsSettings``, open to those that are newer than this version.
public struct NotificationsSettingsNotificationContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IncludeMessagesContent`.
    @_alwaysEmitIntoClient public static var includeMessagesContent: Self { "IncludeMessagesContent" }
    /// `ExcludeMessagesContent`.
    @_alwaysEmitIntoClient public static var excludeMessagesContent: Self { "ExcludeMessagesContent" }
}

/// The schema `PauseCriteria`.
public typealias PauseCriteria = Model<PauseCriteriaFields>

/// The properties of ``PauseCriteria``.
public struct PauseCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `urlFragment`.
    @_alwaysEmitIntoClient public var urlFragment: Field<String> { Field("urlFragment") }
    /// `condition`.
    @_alwaysEmitIntoClient public var condition: Field<PauseCriteriaCondition> { Field("condition") }
}

/// A value of `condition` of ``PauseCriteria``, open to those that are newer than this version.
public struct PauseCriteriaCondition: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Includes`.
    @_alwaysEmitIntoClient public static var includes: Self { "Includes" }
    /// `DoesNotInclude`.
    @_alwaysEmitIntoClient public static var doesNotInclude: Self { "DoesNotInclude" }
    /// `StartsWith`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "StartsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
}

/// The schema `PositionSettings`.
public typealias PositionSettings = Model<PositionSettingsFields>

/// The properties of ``PositionSettings``.
public struct PositionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `alignment`.
    @_alwaysEmitIntoClient public var alignment: Field<PositionSettingsAlignment> { Field("alignment") }
    /// `sideSpace`.
    @_alwaysEmitIntoClient public var sideSpace: Field<Int> { Field("sideSpace") }
    /// `bottomSpace`.
    @_alwaysEmitIntoClient public var bottomSpace: Field<Int> { Field("bottomSpace") }
}

/// A value of `alignment` of ``PositionSettings``, open to those that are newer than this version.
public struct PositionSettingsAlignment: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Auto`.
    @_alwaysEmitIntoClient public static var auto: Self { "Auto" }
    /// `Left`.
    @_alwaysEmitIntoClient public static var left: Self { "Left" }
    /// `Right`.
    @_alwaysEmitIntoClient public static var right: Self { "Right" }
}

/// The schema `PushIntegration`.
public typealias PushIntegration = Model<PushIntegrationFields>

/// The properties of ``PushIntegration``.
public struct PushIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<PushIntegrationProvider> { Field("provider") }
}

/// A value of `provider` of ``PushIntegration``, open to those that are newer than this version.
public struct PushIntegrationProvider: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `APNS`.
    @_alwaysEmitIntoClient public static var apns: Self { "APNS" }
    /// `FCM`.
    @_alwaysEmitIntoClient public static var fcm: Self { "FCM" }
}

/// The schema `ScrollPercentageEventTrigger`.
public typealias ScrollPercentageEventTrigger = Model<ScrollPercentageEventTriggerFields>

/// The properties of ``ScrollPercentageEventTrigger``.
public struct ScrollPercentageEventTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `percentage`, required.
    @_alwaysEmitIntoClient public var percentage: Field<Int> { Field("percentage") }
    /// `eventName`, required.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
}

/// The schema `SelectorEventTrigger`.
public typealias SelectorEventTrigger = Model<SelectorEventTriggerFields>

/// The properties of ``SelectorEventTrigger``.
public struct SelectorEventTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `selector`, required.
    @_alwaysEmitIntoClient public var selector: Field<String> { Field("selector") }
    /// `eventName`, required.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
}

/// The schema `SupportCenterCategory`.
public typealias SupportCenterCategory = Model<SupportCenterCategoryFields>

/// The properties of ``SupportCenterCategory``.
public struct SupportCenterCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<SupportCenterImage> { Field("image") }
}

/// The schema `SupportCenterCompactCategoryModuleTemplate`.
public typealias SupportCenterCompactCategoryModuleTemplate = Model<SupportCenterCompactCategoryModuleTemplateFields>

/// The properties of ``SupportCenterCompactCategoryModuleTemplate``.
public struct SupportCenterCompactCategoryModuleTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
}

/// The schema `SupportCenterCustomMessage`.
public typealias SupportCenterCustomMessage = Model<SupportCenterCustomMessageFields>

/// The properties of ``SupportCenterCustomMessage``.
public struct SupportCenterCustomMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultValue`.
    @_alwaysEmitIntoClient public var defaultValue: Field<String> { Field("defaultValue") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SupportCenterCustomMessageType> { Field("type") }
}

/// A value of `type` of ``SupportCenterCustomMessage``, open to those that are newer than this version.
public struct SupportCenterCustomMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Welcome`.
    @_alwaysEmitIntoClient public static var welcome: Self { "Welcome" }
    /// `Fallback`.
    @_alwaysEmitIntoClient public static var fallback: Self { "Fallback" }
}

/// The schema `SupportCenterDetailedCategoryModuleSidebar`.
public typealias SupportCenterDetailedCategoryModuleSidebar = Model<SupportCenterDetailedCategoryModuleSidebarFields>

/// The properties of ``SupportCenterDetailedCategoryModuleSidebar``.
public struct SupportCenterDetailedCategoryModuleSidebarFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `SupportCenterDetailedCategoryModuleTemplate`.
public typealias SupportCenterDetailedCategoryModuleTemplate = Model<SupportCenterDetailedCategoryModuleTemplateFields>

/// The properties of ``SupportCenterDetailedCategoryModuleTemplate``.
public struct SupportCenterDetailedCategoryModuleTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `sidebar`.
    @_alwaysEmitIntoClient public var sidebar: Field<SupportCenterDetailedCategoryModuleSidebar> { Field("sidebar") }
}

/// The schema `SupportCenterFeedbackSettings`.
public typealias SupportCenterFeedbackSettings = Model<SupportCenterFeedbackSettingsFields>

/// The properties of ``SupportCenterFeedbackSettings``.
public struct SupportCenterFeedbackSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `SupportCenterGlobalStyle`.
public typealias SupportCenterGlobalStyle = Model<SupportCenterGlobalStyleFields>

/// The properties of ``SupportCenterGlobalStyle``.
public struct SupportCenterGlobalStyleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `primaryColor`.
    @_alwaysEmitIntoClient public var primaryColor: Field<String> { Field("primaryColor") }
    /// `primaryColorDark`.
    @_alwaysEmitIntoClient public var primaryColorDark: Field<String> { Field("primaryColorDark") }
    /// `primaryColorLight`.
    @_alwaysEmitIntoClient public var primaryColorLight: Field<String> { Field("primaryColorLight") }
    /// `textColor`.
    @_alwaysEmitIntoClient public var textColor: Field<String> { Field("textColor") }
    /// `fontFamily`.
    @_alwaysEmitIntoClient public var fontFamily: Field<String> { Field("fontFamily") }
}

/// The schema `SupportCenterHeroStyle`.
public typealias SupportCenterHeroStyle = Model<SupportCenterHeroStyleFields>

/// The properties of ``SupportCenterHeroStyle``.
public struct SupportCenterHeroStyleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `textColor`.
    @_alwaysEmitIntoClient public var textColor: Field<String> { Field("textColor") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<SupportCenterImage> { Field("image") }
}

/// The schema `SupportCenterImage`.
public typealias SupportCenterImage = Model<SupportCenterImageFields>

/// The properties of ``SupportCenterImage``.
public struct SupportCenterImageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<SupportCenterImageSource> { Field("source") }
}

/// The schema `SupportCenterImageSource`.
public typealias SupportCenterImageSource = Model<SupportCenterImageSourceFields>

/// The properties of ``SupportCenterImageSource``.
public struct SupportCenterImageSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultUrl`.
    @_alwaysEmitIntoClient public var defaultUrl: Field<String> { Field("defaultUrl") }
}

/// The schema `SupportCenterLabelFilter`.
public typealias SupportCenterLabelFilter = Model<SupportCenterLabelFilterFields>

/// The properties of ``SupportCenterLabelFilter``.
public struct SupportCenterLabelFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `labels`.
    @_alwaysEmitIntoClient public var labels: Field<[AddressableEntityRef]> { Field("labels") }
}

/// The schema `SupportCenterModuleSetting`.
public typealias SupportCenterModuleSetting = Model<SupportCenterModuleSettingFields>

/// The properties of ``SupportCenterModuleSetting``.
public struct SupportCenterModuleSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SupportCenterModuleSettingType> { Field("type") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `compactCategoryModuleTemplate`.
    @_alwaysEmitIntoClient public var compactCategoryModuleTemplate: Field<SupportCenterCompactCategoryModuleTemplate> { Field("compactCategoryModuleTemplate") }
    /// `detailedCategoryModuleTemplate`.
    @_alwaysEmitIntoClient public var detailedCategoryModuleTemplate: Field<SupportCenterDetailedCategoryModuleTemplate> { Field("detailedCategoryModuleTemplate") }
}

/// A value of `type` of ``SupportCenterModuleSetting``, open to those that are newer than this version.
public struct SupportCenterModuleSettingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Search`.
    @_alwaysEmitIntoClient public static var search: Self { "Search" }
    /// `Categories`.
    @_alwaysEmitIntoClient public static var categories: Self { "Categories" }
    /// `FAQ`.
    @_alwaysEmitIntoClient public static var faq: Self { "FAQ" }
    /// `Contact`.
    @_alwaysEmitIntoClient public static var contact: Self { "Contact" }
    /// `Results`.
    @_alwaysEmitIntoClient public static var results: Self { "Results" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `TopViewedArticles`.
    @_alwaysEmitIntoClient public static var topViewedArticles: Self { "TopViewedArticles" }
}

/// The schema `SupportCenterScreen`.
public typealias SupportCenterScreen = Model<SupportCenterScreenFields>

/// The properties of ``SupportCenterScreen``.
public struct SupportCenterScreenFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SupportCenterScreenType> { Field("type") }
    /// `moduleSettings`.
    @_alwaysEmitIntoClient public var moduleSettings: Field<[SupportCenterModuleSetting]> { Field("moduleSettings") }
}

/// A value of `type` of ``SupportCenterScreen``, open to those that are newer than this version.
public struct SupportCenterScreenType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Home`.
    @_alwaysEmitIntoClient public static var home: Self { "Home" }
    /// `Category`.
    @_alwaysEmitIntoClient public static var category: Self { "Category" }
    /// `SearchResults`.
    @_alwaysEmitIntoClient public static var searchResults: Self { "SearchResults" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
}

/// The schema `SupportCenterSettings`.
public typealias SupportCenterSettings = Model<SupportCenterSettingsFields>

/// The properties of ``SupportCenterSettings``.
public struct SupportCenterSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `knowledgeBase`.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<AddressableEntityRef> { Field("knowledgeBase") }
    /// `customMessages`.
    @_alwaysEmitIntoClient public var customMessages: Field<[SupportCenterCustomMessage]> { Field("customMessages") }
    /// `routerType`.
    @_alwaysEmitIntoClient public var routerType: Field<SupportCenterSettingsRouterType> { Field("routerType") }
    /// `screens`.
    @_alwaysEmitIntoClient public var screens: Field<[SupportCenterScreen]> { Field("screens") }
    /// `enabledCategories`.
    @_alwaysEmitIntoClient public var enabledCategories: Field<[SupportCenterCategory]> { Field("enabledCategories") }
    /// `labelFilter`.
    @_alwaysEmitIntoClient public var labelFilter: Field<SupportCenterLabelFilter> { Field("labelFilter") }
    /// `styleSetting`.
    @_alwaysEmitIntoClient public var styleSetting: Field<SupportCenterStyleSetting> { Field("styleSetting") }
    /// `feedback`.
    @_alwaysEmitIntoClient public var feedback: Field<SupportCenterFeedbackSettings> { Field("feedback") }
}

/// A value of `routerType` of ``SupportCenterSettings``, open to those that are newer than this version.
public struct SupportCenterSettingsRouterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Hash`.
    @_alwaysEmitIntoClient public static var hash: Self { "Hash" }
    /// `Browser`.
    @_alwaysEmitIntoClient public static var browser: Self { "Browser" }
}

/// The schema `SupportCenterStyleSetting`.
public typealias SupportCenterStyleSetting = Model<SupportCenterStyleSettingFields>

/// The properties of ``SupportCenterStyleSetting``.
public struct SupportCenterStyleSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `heroStyle`.
    @_alwaysEmitIntoClient public var heroStyle: Field<SupportCenterHeroStyle> { Field("heroStyle") }
    /// `globalStyle`.
    @_alwaysEmitIntoClient public var globalStyle: Field<SupportCenterGlobalStyle> { Field("globalStyle") }
}

/// The schema `TrackingSettings`.
public typealias TrackingSettings = Model<TrackingSettingsFields>

/// The properties of ``TrackingSettings``.
public struct TrackingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `excludedQueryParameters`.
    @_alwaysEmitIntoClient public var excludedQueryParameters: Field<[String]> { Field("excludedQueryParameters") }
    /// `shouldKeepUrlFragment`.
    @_alwaysEmitIntoClient public var shouldKeepUrlFragment: Field<Bool> { Field("shouldKeepUrlFragment") }
    /// `searchQueryParameters`.
    @_alwaysEmitIntoClient public var searchQueryParameters: Field<[String]> { Field("searchQueryParameters") }
    /// `ipFilters`.
    @_alwaysEmitIntoClient public var ipFilters: Field<[IpFilter]> { Field("ipFilters") }
}

/// The schema `UserVideoSettings`.
public typealias UserVideoSettings = Model<UserVideoSettingsFields>

/// The properties of ``UserVideoSettings``.
public struct UserVideoSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `allowCamera`.
    @_alwaysEmitIntoClient public var allowCamera: Field<Bool> { Field("allowCamera") }
    /// `allowScreenShare`.
    @_alwaysEmitIntoClient public var allowScreenShare: Field<Bool> { Field("allowScreenShare") }
    /// `allowMicrophone`.
    @_alwaysEmitIntoClient public var allowMicrophone: Field<Bool> { Field("allowMicrophone") }
}

/// The schema `VideoSettings`.
public typealias VideoSettings = Model<VideoSettingsFields>

/// The properties of ``VideoSettings``.
public struct VideoSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `channels`.
    @_alwaysEmitIntoClient public var channels: Field<[VideoSettingsChannels]> { Field("channels") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<AgentVideoSettings> { Field("agent") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserVideoSettings> { Field("user") }
}

/// A value of `channels` of ``VideoSettings``, open to those that are newer than this version.
public struct VideoSettingsChannels: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "Webmessaging" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// The schema `WebDeployment`.
public typealias WebDeployment = Model<WebDeploymentFields>

/// The properties of ``WebDeployment``.
public struct WebDeploymentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `allowAllDomains`.
    @_alwaysEmitIntoClient public var allowAllDomains: Field<Bool> { Field("allowAllDomains") }
    /// `allowedDomains`.
    @_alwaysEmitIntoClient public var allowedDomains: Field<[String]> { Field("allowedDomains") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `snippet`, set by the platform.
    @_alwaysEmitIntoClient public var snippet: Field<String> { Field("snippet") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `lastModifiedUser`, set by the platform.
    @_alwaysEmitIntoClient public var lastModifiedUser: Field<AddressableEntityRef> { Field("lastModifiedUser") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<WebDeploymentFlowEntityRef> { Field("flow") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WebDeploymentStatus> { Field("status") }
    /// `pushIntegrations`.
    @_alwaysEmitIntoClient public var pushIntegrations: Field<[PushIntegration]> { Field("pushIntegrations") }
    /// `configuration`, required.
    @_alwaysEmitIntoClient public var configuration: Field<WebDeploymentConfigurationVersionEntityRef> { Field("configuration") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WebDeployment``, open to those that are newer than this version.
public struct WebDeploymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
}

/// The schema `WebDeploymentActiveConfigurationOnDeployment`.
public typealias WebDeploymentActiveConfigurationOnDeployment = Model<WebDeploymentActiveConfigurationOnDeploymentFields>

/// The properties of ``WebDeploymentActiveConfigurationOnDeployment``.
public struct WebDeploymentActiveConfigurationOnDeploymentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `configurationVersion`.
    @_alwaysEmitIntoClient public var configurationVersion: Field<WebDeploymentConfigurationVersion> { Field("configurationVersion") }
    /// `deployment`.
    @_alwaysEmitIntoClient public var deployment: Field<WebDeployment> { Field("deployment") }
}

/// The schema `WebDeploymentConfigurationVersion`.
public typealias WebDeploymentConfigurationVersion = Model<WebDeploymentConfigurationVersionFields>

/// The properties of ``WebDeploymentConfigurationVersion``.
public struct WebDeploymentConfigurationVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `headlessMode`.
    @_alwaysEmitIntoClient public var headlessMode: Field<WebDeploymentHeadlessMode> { Field("headlessMode") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `languages`.
    @_alwaysEmitIntoClient public var languages: Field<[String]> { Field("languages") }
    /// `defaultLanguage`.
    @_alwaysEmitIntoClient public var defaultLanguage: Field<String> { Field("defaultLanguage") }
    /// `customI18nLabels`.
    @_alwaysEmitIntoClient public var customI18nLabels: Field<[CustomI18nLabels]> { Field("customI18nLabels") }
    /// `messenger`.
    @_alwaysEmitIntoClient public var messenger: Field<MessengerSettings> { Field("messenger") }
    /// `position`.
    @_alwaysEmitIntoClient public var position: Field<PositionSettings> { Field("position") }
    /// `supportCenter`.
    @_alwaysEmitIntoClient public var supportCenter: Field<SupportCenterSettings> { Field("supportCenter") }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public var cobrowse: Field<CobrowseSettings> { Field("cobrowse") }
    /// `journeyEvents`.
    @_alwaysEmitIntoClient public var journeyEvents: Field<JourneyEventsSettings> { Field("journeyEvents") }
    /// `authenticationSettings`.
    @_alwaysEmitIntoClient public var authenticationSettings: Field<AuthenticationSettings> { Field("authenticationSettings") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<VideoSettings> { Field("video") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`, set by the platform.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `lastModifiedUser`, set by the platform.
    @_alwaysEmitIntoClient public var lastModifiedUser: Field<AddressableEntityRef> { Field("lastModifiedUser") }
    /// `createdUser`, set by the platform.
    @_alwaysEmitIntoClient public var createdUser: Field<AddressableEntityRef> { Field("createdUser") }
    /// `publishedUser`, set by the platform.
    @_alwaysEmitIntoClient public var publishedUser: Field<AddressableEntityRef> { Field("publishedUser") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WebDeploymentConfigurationVersionStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WebDeploymentConfigurationVersion``, open to those that are newer than this version.
public struct WebDeploymentConfigurationVersionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
}

/// The schema `WebDeploymentConfigurationVersionEntityListing`.
public typealias WebDeploymentConfigurationVersionEntityListing = Model<WebDeploymentConfigurationVersionEntityListingFields>

/// The properties of ``WebDeploymentConfigurationVersionEntityListing``.
public struct WebDeploymentConfigurationVersionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WebDeploymentConfigurationVersion]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
}

/// The schema `WebDeploymentConfigurationVersionEntityRef`.
public typealias WebDeploymentConfigurationVersionEntityRef = Model<WebDeploymentConfigurationVersionEntityRefFields>

/// The properties of ``WebDeploymentConfigurationVersionEntityRef``.
public struct WebDeploymentConfigurationVersionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
}

/// The schema `WebDeploymentConfigurationVersionResponse`.
public typealias WebDeploymentConfigurationVersionResponse = Model<WebDeploymentConfigurationVersionResponseFields>

/// The properties of ``WebDeploymentConfigurationVersionResponse``.
public struct WebDeploymentConfigurationVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `headlessMode`.
    @_alwaysEmitIntoClient public var headlessMode: Field<WebDeploymentHeadlessMode> { Field("headlessMode") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `languages`.
    @_alwaysEmitIntoClient public var languages: Field<[String]> { Field("languages") }
    /// `defaultLanguage`.
    @_alwaysEmitIntoClient public var defaultLanguage: Field<String> { Field("defaultLanguage") }
    /// `customI18nLabels`.
    @_alwaysEmitIntoClient public var customI18nLabels: Field<[CustomI18nLabels]> { Field("customI18nLabels") }
    /// `messenger`.
    @_alwaysEmitIntoClient public var messenger: Field<MessengerSettings> { Field("messenger") }
    /// `position`.
    @_alwaysEmitIntoClient public var position: Field<PositionSettings> { Field("position") }
    /// `supportCenter`.
    @_alwaysEmitIntoClient public var supportCenter: Field<SupportCenterSettings> { Field("supportCenter") }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public var cobrowse: Field<CobrowseSettings> { Field("cobrowse") }
    /// `journeyEvents`.
    @_alwaysEmitIntoClient public var journeyEvents: Field<JourneyEventsSettings> { Field("journeyEvents") }
    /// `authenticationSettings`.
    @_alwaysEmitIntoClient public var authenticationSettings: Field<AuthenticationSettings> { Field("authenticationSettings") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<VideoSettings> { Field("video") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`, set by the platform.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `lastModifiedUser`, set by the platform.
    @_alwaysEmitIntoClient public var lastModifiedUser: Field<AddressableEntityRef> { Field("lastModifiedUser") }
    /// `createdUser`, set by the platform.
    @_alwaysEmitIntoClient public var createdUser: Field<AddressableEntityRef> { Field("createdUser") }
    /// `publishedUser`, set by the platform.
    @_alwaysEmitIntoClient public var publishedUser: Field<AddressableEntityRef> { Field("publishedUser") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WebDeploymentConfigurationVersionResponseStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WebDeploymentConfigurationVersionResponse``, open to those that are newer than this
/// version.
public struct WebDeploymentConfigurationVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
}

/// The schema `WebDeploymentFlowEntityRef`.
public typealias WebDeploymentFlowEntityRef = Model<WebDeploymentFlowEntityRefFields>

/// The properties of ``WebDeploymentFlowEntityRef``.
public struct WebDeploymentFlowEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `flowDescription`.
    @_alwaysEmitIntoClient public var flowDescription: Field<String> { Field("flowDescription") }
    /// `publishVersion`.
    @_alwaysEmitIntoClient public var publishVersion: Field<FlowVersion> { Field("publishVersion") }
}

/// The schema `WebDeploymentHeadlessMode`.
public typealias WebDeploymentHeadlessMode = Model<WebDeploymentHeadlessModeFields>

/// The properties of ``WebDeploymentHeadlessMode``.
public struct WebDeploymentHeadlessModeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `WebDeploymentsAuthorizationResponse`.
public typealias WebDeploymentsAuthorizationResponse = Model<WebDeploymentsAuthorizationResponseFields>

/// The properties of ``WebDeploymentsAuthorizationResponse``.
public struct WebDeploymentsAuthorizationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `refreshToken`.
    @_alwaysEmitIntoClient public var refreshToken: Field<String> { Field("refreshToken") }
    /// `jwt`.
    @_alwaysEmitIntoClient public var jwt: Field<String> { Field("jwt") }
}

/// The schema `WebDeploymentsJourneyContext`.
public typealias WebDeploymentsJourneyContext = Model<WebDeploymentsJourneyContextFields>

/// The properties of ``WebDeploymentsJourneyContext``.
public struct WebDeploymentsJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `journeyAction`.
    @_alwaysEmitIntoClient public var journeyAction: Field<JourneyAction> { Field("journeyAction") }
    /// `customer`.
    @_alwaysEmitIntoClient public var customer: Field<JourneyCustomer> { Field("customer") }
    /// `customerSession`.
    @_alwaysEmitIntoClient public var customerSession: Field<JourneyCustomerSession> { Field("customerSession") }
}

/// The schema `WebDeploymentsOAuthExchangeRequest`.
public typealias WebDeploymentsOAuthExchangeRequest = Model<WebDeploymentsOAuthExchangeRequestFields>

/// The properties of ``WebDeploymentsOAuthExchangeRequest``.
public struct WebDeploymentsOAuthExchangeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `deploymentId`, required.
    @_alwaysEmitIntoClient public var deploymentId: Field<String> { Field("deploymentId") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<WebDeploymentsJourneyContext> { Field("journeyContext") }
    /// `oauth`.
    @_alwaysEmitIntoClient public var oauth: Field<WebDeploymentsOAuthRequestParameters> { Field("oauth") }
}

/// The schema `WebDeploymentsOAuthRequestParameters`.
public typealias WebDeploymentsOAuthRequestParameters = Model<WebDeploymentsOAuthRequestParametersFields>

/// The properties of ``WebDeploymentsOAuthRequestParameters``.
public struct WebDeploymentsOAuthRequestParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `idToken`.
    @_alwaysEmitIntoClient public var idToken: Field<String> { Field("idToken") }
    /// `redirectUri`, required.
    @_alwaysEmitIntoClient public var redirectUri: Field<String> { Field("redirectUri") }
    /// `nonce`.
    @_alwaysEmitIntoClient public var nonce: Field<String> { Field("nonce") }
    /// `maxAge`.
    @_alwaysEmitIntoClient public var maxAge: Field<Int> { Field("maxAge") }
    /// `codeVerifier`.
    @_alwaysEmitIntoClient public var codeVerifier: Field<String> { Field("codeVerifier") }
    /// `iss`.
    @_alwaysEmitIntoClient public var iss: Field<String> { Field("iss") }
}

/// The schema `WebDeploymentsRefreshJWTRequest`.
public typealias WebDeploymentsRefreshJWTRequest = Model<WebDeploymentsRefreshJWTRequestFields>

/// The properties of ``WebDeploymentsRefreshJWTRequest``.
public struct WebDeploymentsRefreshJWTRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `refreshToken`, required.
    @_alwaysEmitIntoClient public var refreshToken: Field<String> { Field("refreshToken") }
    /// `deploymentId`, required.
    @_alwaysEmitIntoClient public var deploymentId: Field<String> { Field("deploymentId") }
}
