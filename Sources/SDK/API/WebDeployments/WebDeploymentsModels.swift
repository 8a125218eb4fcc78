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
    public var allowCamera: Field<Bool> { Field("allowCamera") }
    /// `allowScreenShare`.
    public var allowScreenShare: Field<Bool> { Field("allowScreenShare") }
    /// `allowMicrophone`.
    public var allowMicrophone: Field<Bool> { Field("allowMicrophone") }
    /// `background`.
    public var background: Field<AgentVideoSettingsBackground> { Field("background") }
    /// `backgroundImage`.
    public var backgroundImage: Field<BackgroundImageSettings> { Field("backgroundImage") }
}

/// A value of `background` of ``AgentVideoSettings``, open to those that are newer than this version.
public struct AgentVideoSettingsBackground: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BLUR`.
    public static var blur: Self { "BLUR" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
    /// `IMAGE`.
    public static var image: Self { "IMAGE" }
}

/// The schema `AuthenticationSettings`.
public typealias AuthenticationSettings = Model<AuthenticationSettingsFields>

/// The properties of ``AuthenticationSettings``.
public struct AuthenticationSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `integrationId`, required.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `allowSessionUpgrade`.
    public var allowSessionUpgrade: Field<Bool> { Field("allowSessionUpgrade") }
}

/// The schema `AutoStart`.
public typealias AutoStart = Model<AutoStartFields>

/// The properties of ``AutoStart``.
public struct AutoStartFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `BackgroundImageSettings`.
public typealias BackgroundImageSettings = Model<BackgroundImageSettingsFields>

/// The properties of ``BackgroundImageSettings``.
public struct BackgroundImageSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// The schema `BotMessengerProfile`.
public typealias BotMessengerProfile = Model<BotMessengerProfileFields>

/// The properties of ``BotMessengerProfile``.
public struct BotMessengerProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `avatarUrl`.
    public var avatarUrl: Field<String> { Field("avatarUrl") }
}

/// The schema `CobrowseSettings`.
public typealias CobrowseSettings = Model<CobrowseSettingsFields>

/// The properties of ``CobrowseSettings``.
public struct CobrowseSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `allowAgentControl`.
    public var allowAgentControl: Field<Bool> { Field("allowAgentControl") }
    /// `allowAgentNavigation`.
    public var allowAgentNavigation: Field<Bool> { Field("allowAgentNavigation") }
    /// `allowDraw`.
    public var allowDraw: Field<Bool> { Field("allowDraw") }
    /// `maskSelectors`.
    public var maskSelectors: Field<[String]> { Field("maskSelectors") }
    /// `channels`.
    public var channels: Field<[CobrowseSettingsChannels]> { Field("channels") }
    /// `readonlySelectors`.
    public var readonlySelectors: Field<[String]> { Field("readonlySelectors") }
    /// `pauseCriteria`.
    public var pauseCriteria: Field<[PauseCriteria]> { Field("pauseCriteria") }
}

/// A value of `channels` of ``CobrowseSettings``, open to those that are newer than this version.
public struct CobrowseSettingsChannels: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Webmessaging`.
    public static var webmessaging: Self { "Webmessaging" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// The schema `ConversationAppSettings`.
public typealias ConversationAppSettings = Model<ConversationAppSettingsFields>

/// The properties of ``ConversationAppSettings``.
public struct ConversationAppSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `showAgentTypingIndicator`.
    public var showAgentTypingIndicator: Field<Bool> { Field("showAgentTypingIndicator") }
    /// `showUserTypingIndicator`.
    public var showUserTypingIndicator: Field<Bool> { Field("showUserTypingIndicator") }
    /// `autoStart`.
    public var autoStart: Field<AutoStart> { Field("autoStart") }
    /// `markdown`.
    public var markdown: Field<Markdown> { Field("markdown") }
    /// `conversationDisconnect`.
    public var conversationDisconnect: Field<ConversationDisconnectSettings> { Field("conversationDisconnect") }
    /// `conversationClear`.
    public var conversationClear: Field<ConversationClearSettings> { Field("conversationClear") }
    /// `humanize`.
    public var humanize: Field<Humanize> { Field("humanize") }
    /// `notifications`.
    public var notifications: Field<NotificationsSettings> { Field("notifications") }
    /// `sessionDurationSeconds`.
    public var sessionDurationSeconds: Field<Int> { Field("sessionDurationSeconds") }
}

/// The schema `ConversationClearSettings`.
public typealias ConversationClearSettings = Model<ConversationClearSettingsFields>

/// The properties of ``ConversationClearSettings``.
public struct ConversationClearSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `ConversationDisconnectSettings`.
public typealias ConversationDisconnectSettings = Model<ConversationDisconnectSettingsFields>

/// The properties of ``ConversationDisconnectSettings``.
public struct ConversationDisconnectSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `type`.
    public var type: Field<ConversationDisconnectSettingsType> { Field("type") }
}

/// A value of `type` of ``ConversationDisconnectSettings``, open to those that are newer than this version.
public struct ConversationDisconnectSettingsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Send`.
    public static var send: Self { "Send" }
    /// `ReadOnly`.
    public static var readOnly: Self { "ReadOnly" }
}

/// The schema `CustomI18nLabels`.
public typealias CustomI18nLabels = Model<CustomI18nLabelsFields>

/// The properties of ``CustomI18nLabels``.
public struct CustomI18nLabelsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `localizedLabels`.
    public var localizedLabels: Field<[LocalizedLabels]> { Field("localizedLabels") }
}

/// The schema `DeploymentIdentityResolutionConfig`.
public typealias DeploymentIdentityResolutionConfig = Model<DeploymentIdentityResolutionConfigFields>

/// The properties of ``DeploymentIdentityResolutionConfig``.
public struct DeploymentIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `externalSource`.
    public var externalSource: Field<IdentityResolutionExternalSource> { Field("externalSource") }
    /// `automerge`.
    public var automerge: Field<IdentityResolutionAutomergeConfig> { Field("automerge") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExpandableWebDeployment`.
public typealias ExpandableWebDeployment = Model<ExpandableWebDeploymentFields>

/// The properties of ``ExpandableWebDeployment``.
public struct ExpandableWebDeploymentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `allowAllDomains`.
    public var allowAllDomains: Field<Bool> { Field("allowAllDomains") }
    /// `allowedDomains`.
    public var allowedDomains: Field<[String]> { Field("allowedDomains") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `snippet`, set by the platform.
    public var snippet: Field<String> { Field("snippet") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `lastModifiedUser`, set by the platform.
    public var lastModifiedUser: Field<AddressableEntityRef> { Field("lastModifiedUser") }
    /// `flow`.
    public var flow: Field<WebDeploymentFlowEntityRef> { Field("flow") }
    /// `status`.
    public var status: Field<ExpandableWebDeploymentStatus> { Field("status") }
    /// `pushIntegrations`.
    public var pushIntegrations: Field<[PushIntegration]> { Field("pushIntegrations") }
    /// `configuration`, required.
    public var configuration: Field<WebDeploymentConfigurationVersionResponse> { Field("configuration") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ExpandableWebDeployment``, open to those that are newer than this version.
public struct ExpandableWebDeploymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Deleting`.
    public static var deleting: Self { "Deleting" }
}

/// The schema `ExpandableWebDeploymentEntityListing`.
public typealias ExpandableWebDeploymentEntityListing = Model<ExpandableWebDeploymentEntityListingFields>

/// The properties of ``ExpandableWebDeploymentEntityListing``.
public struct ExpandableWebDeploymentEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ExpandableWebDeployment]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
}

/// The schema `FileUploadMode`.
public typealias FileUploadMode = Model<FileUploadModeFields>

/// The properties of ``FileUploadMode``.
public struct FileUploadModeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileTypes`.
    public var fileTypes: Field<[FileUploadModeFileTypes]> { Field("fileTypes") }
    /// `maxFileSizeKB`.
    public var maxFileSizeKB: Field<Int> { Field("maxFileSizeKB") }
}

/// A value of `fileTypes` of ``FileUploadMode``, open to those that are newer than this version.
public struct FileUploadModeFileTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `image/jpeg`.
    public static var imageJpeg: Self { "image/jpeg" }
    /// `image/gif`.
    public static var imageGif: Self { "image/gif" }
    /// `image/png`.
    public static var imagePng: Self { "image/png" }
}

/// The schema `FileUploadSettings`.
public typealias FileUploadSettings = Model<FileUploadSettingsFields>

/// The properties of ``FileUploadSettings``.
public struct FileUploadSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAttachments`.
    public var enableAttachments: Field<Bool> { Field("enableAttachments") }
    /// `modes`.
    public var modes: Field<[FileUploadMode]> { Field("modes") }
}

/// The schema `FormsTrackTrigger`.
public typealias FormsTrackTrigger = Model<FormsTrackTriggerFields>

/// The properties of ``FormsTrackTrigger``.
public struct FormsTrackTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `selector`, required.
    public var selector: Field<String> { Field("selector") }
    /// `formName`, required.
    public var formName: Field<String> { Field("formName") }
    /// `captureDataOnFormAbandon`, required.
    public var captureDataOnFormAbandon: Field<Bool> { Field("captureDataOnFormAbandon") }
    /// `captureDataOnFormSubmit`, required.
    public var captureDataOnFormSubmit: Field<Bool> { Field("captureDataOnFormSubmit") }
}

/// The schema `Humanize`.
public typealias Humanize = Model<HumanizeFields>

/// The properties of ``Humanize``.
public struct HumanizeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `bot`.
    public var bot: Field<BotMessengerProfile> { Field("bot") }
}

/// The schema `Icon`.
public typealias Icon = Model<IconFields>

/// The properties of ``Icon``.
public struct IconFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// The schema `IdentityResolutionAutomergeConfig`.
public typealias IdentityResolutionAutomergeConfig = Model<IdentityResolutionAutomergeConfigFields>

/// The properties of ``IdentityResolutionAutomergeConfig``.
public struct IdentityResolutionAutomergeConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `authenticatedWebMessaging`.
    public var authenticatedWebMessaging: Field<Bool> { Field("authenticatedWebMessaging") }
    /// `webTracking`.
    public var webTracking: Field<Bool> { Field("webTracking") }
}

/// The schema `IdleEventTrigger`.
public typealias IdleEventTrigger = Model<IdleEventTriggerFields>

/// The properties of ``IdleEventTrigger``.
public struct IdleEventTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`, required.
    public var eventName: Field<String> { Field("eventName") }
    /// `idleAfterSeconds`.
    public var idleAfterSeconds: Field<Int> { Field("idleAfterSeconds") }
}

/// The schema `IpFilter`.
public typealias IpFilter = Model<IpFilterFields>

/// The properties of ``IpFilter``.
public struct IpFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `JourneyEventsSettings`.
public typealias JourneyEventsSettings = Model<JourneyEventsSettingsFields>

/// The properties of ``JourneyEventsSettings``.
public struct JourneyEventsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `excludedQueryParameters`.
    public var excludedQueryParameters: Field<[String]> { Field("excludedQueryParameters") }
    /// `shouldKeepUrlFragment`.
    public var shouldKeepUrlFragment: Field<Bool> { Field("shouldKeepUrlFragment") }
    /// `searchQueryParameters`.
    public var searchQueryParameters: Field<[String]> { Field("searchQueryParameters") }
    /// `pageviewConfig`.
    public var pageviewConfig: Field<JourneyEventsSettingsPageviewConfig> { Field("pageviewConfig") }
    /// `clickEvents`.
    public var clickEvents: Field<[SelectorEventTrigger]> { Field("clickEvents") }
    /// `formsTrackEvents`.
    public var formsTrackEvents: Field<[FormsTrackTrigger]> { Field("formsTrackEvents") }
    /// `idleEvents`.
    public var idleEvents: Field<[IdleEventTrigger]> { Field("idleEvents") }
    /// `inViewportEvents`.
    public var inViewportEvents: Field<[SelectorEventTrigger]> { Field("inViewportEvents") }
    /// `scrollDepthEvents`.
    public var scrollDepthEvents: Field<[ScrollPercentageEventTrigger]> { Field("scrollDepthEvents") }
    /// `trackingSettings`.
    public var trackingSettings: Field<TrackingSettings> { Field("trackingSettings") }
}

/// A value of `pageviewConfig` of ``JourneyEventsSettings``, open to those that are newer than this version.
public struct JourneyEventsSettingsPageviewConfig: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Auto`.
    public static var auto: Self { "Auto" }
    /// `Once`.
    public static var once: Self { "Once" }
    /// `Off`.
    public static var off: Self { "Off" }
}

/// The schema `Knowledge`.
public typealias Knowledge = Model<KnowledgeFields>

/// The properties of ``Knowledge``.
public struct KnowledgeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `knowledgeBase`.
    public var knowledgeBase: Field<AddressableEntityRef> { Field("knowledgeBase") }
}

/// The schema `LauncherButtonSettings`.
public typealias LauncherButtonSettings = Model<LauncherButtonSettingsFields>

/// The properties of ``LauncherButtonSettings``.
public struct LauncherButtonSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `visibility`.
    public var visibility: Field<LauncherButtonSettingsVisibility> { Field("visibility") }
    /// `displayType`.
    public var displayType: Field<LauncherButtonSettingsDisplayType> { Field("displayType") }
    /// `icon`.
    public var icon: Field<Icon> { Field("icon") }
}

/// A value of `visibility` of ``LauncherButtonSettings``, open to those that are newer than this version.
public struct LauncherButtonSettingsVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `On`.
    public static var on: Self { "On" }
    /// `Off`.
    public static var off: Self { "Off" }
    /// `OnDemand`.
    public static var onDemand: Self { "OnDemand" }
}

/// A value of `displayType` of ``LauncherButtonSettings``, open to those that are newer than this version.
public struct LauncherButtonSettingsDisplayType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IconAndText`.
    public static var iconAndText: Self { "IconAndText" }
    /// `Icon`.
    public static var icon: Self { "Icon" }
    /// `Text`.
    public static var text: Self { "Text" }
}

/// The schema `LocalizedLabels`.
public typealias LocalizedLabels = Model<LocalizedLabelsFields>

/// The properties of ``LocalizedLabels``.
public struct LocalizedLabelsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<LocalizedLabelsKey> { Field("key") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `key` of ``LocalizedLabels``, open to those that are newer than this version.
public struct LocalizedLabelsKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessengerHomeHeaderTitle`.
    public static var messengerHomeHeaderTitle: Self { "MessengerHomeHeaderTitle" }
    /// `MessengerHomeHeaderSubTitle`.
    public static var messengerHomeHeaderSubTitle: Self { "MessengerHomeHeaderSubTitle" }
    /// `PushNotificationTitle`.
    public static var pushNotificationTitle: Self { "PushNotificationTitle" }
    /// `PushNotificationBody`.
    public static var pushNotificationBody: Self { "PushNotificationBody" }
    /// `MessengerLauncherButtonText`.
    public static var messengerLauncherButtonText: Self { "MessengerLauncherButtonText" }
}

/// The schema `Markdown`.
public typealias Markdown = Model<MarkdownFields>

/// The properties of ``Markdown``.
public struct MarkdownFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `MessengerApps`.
public typealias MessengerApps = Model<MessengerAppsFields>

/// The properties of ``MessengerApps``.
public struct MessengerAppsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversations`.
    public var conversations: Field<ConversationAppSettings> { Field("conversations") }
    /// `knowledge`.
    public var knowledge: Field<Knowledge> { Field("knowledge") }
}

/// The schema `MessengerHomeScreen`.
public typealias MessengerHomeScreen = Model<MessengerHomeScreenFields>

/// The properties of ``MessengerHomeScreen``.
public struct MessengerHomeScreenFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `logoUrl`.
    public var logoUrl: Field<String> { Field("logoUrl") }
}

/// The schema `MessengerSettings`.
public typealias MessengerSettings = Model<MessengerSettingsFields>

/// The properties of ``MessengerSettings``.
public struct MessengerSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `styles`.
    public var styles: Field<MessengerStyles> { Field("styles") }
    /// `launcherButton`.
    public var launcherButton: Field<LauncherButtonSettings> { Field("launcherButton") }
    /// `fileUpload`.
    public var fileUpload: Field<FileUploadSettings> { Field("fileUpload") }
    /// `apps`.
    public var apps: Field<MessengerApps> { Field("apps") }
    /// `homeScreen`.
    public var homeScreen: Field<MessengerHomeScreen> { Field("homeScreen") }
    /// `sessionPersistenceType`.
    public var sessionPersistenceType: Field<MessengerSettingsSessionPersistenceType> { Field("sessionPersistenceType") }
}

/// A value of `sessionPersistenceType` of ``MessengerSettings``, open to those that are newer than this version.
public struct MessengerSettingsSessionPersistenceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcrossSubdomains`.
    public static var acrossSubdomains: Self { "AcrossSubdomains" }
    /// `DomainOrSubdomainOnly`.
    public static var domainOrSubdomainOnly: Self { "DomainOrSubdomainOnly" }
}

/// The schema `MessengerStyles`.
public typealias MessengerStyles = Model<MessengerStylesFields>

/// The properties of ``MessengerStyles``.
public struct MessengerStylesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `primaryColor`.
    public var primaryColor: Field<String> { Field("primaryColor") }
}

/// The schema `NotificationsSettings`.
public typealias NotificationsSettings = Model<NotificationsSettingsFields>

/// The properties of ``NotificationsSettings``.
public struct NotificationsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `notificationContentType`.
    public var notificationContentType: Field<NotificationsSettingsNotificationContentType> { Field("notificationContentType") }
}

/// A value of `notificationContentType` of ``NotificationsSettings``, open to those that are newer than this version.
public struct NotificationsSettingsNotificationContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IncludeMessagesContent`.
    public static var includeMessagesContent: Self { "IncludeMessagesContent" }
    /// `ExcludeMessagesContent`.
    public static var excludeMessagesContent: Self { "ExcludeMessagesContent" }
}

/// The schema `PauseCriteria`.
public typealias PauseCriteria = Model<PauseCriteriaFields>

/// The properties of ``PauseCriteria``.
public struct PauseCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `urlFragment`.
    public var urlFragment: Field<String> { Field("urlFragment") }
    /// `condition`.
    public var condition: Field<PauseCriteriaCondition> { Field("condition") }
}

/// A value of `condition` of ``PauseCriteria``, open to those that are newer than this version.
public struct PauseCriteriaCondition: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Includes`.
    public static var includes: Self { "Includes" }
    /// `DoesNotInclude`.
    public static var doesNotInclude: Self { "DoesNotInclude" }
    /// `StartsWith`.
    public static var startsWith: Self { "StartsWith" }
    /// `EndsWith`.
    public static var endsWith: Self { "EndsWith" }
    /// `Equals`.
    public static var equals: Self { "Equals" }
}

/// The schema `PositionSettings`.
public typealias PositionSettings = Model<PositionSettingsFields>

/// The properties of ``PositionSettings``.
public struct PositionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `alignment`.
    public var alignment: Field<PositionSettingsAlignment> { Field("alignment") }
    /// `sideSpace`.
    public var sideSpace: Field<Int> { Field("sideSpace") }
    /// `bottomSpace`.
    public var bottomSpace: Field<Int> { Field("bottomSpace") }
}

/// A value of `alignment` of ``PositionSettings``, open to those that are newer than this version.
public struct PositionSettingsAlignment: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Auto`.
    public static var auto: Self { "Auto" }
    /// `Left`.
    public static var left: Self { "Left" }
    /// `Right`.
    public static var right: Self { "Right" }
}

/// The schema `PushIntegration`.
public typealias PushIntegration = Model<PushIntegrationFields>

/// The properties of ``PushIntegration``.
public struct PushIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `provider`.
    public var provider: Field<PushIntegrationProvider> { Field("provider") }
}

/// A value of `provider` of ``PushIntegration``, open to those that are newer than this version.
public struct PushIntegrationProvider: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `APNS`.
    public static var apns: Self { "APNS" }
    /// `FCM`.
    public static var fcm: Self { "FCM" }
}

/// The schema `ScrollPercentageEventTrigger`.
public typealias ScrollPercentageEventTrigger = Model<ScrollPercentageEventTriggerFields>

/// The properties of ``ScrollPercentageEventTrigger``.
public struct ScrollPercentageEventTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `percentage`, required.
    public var percentage: Field<Int> { Field("percentage") }
    /// `eventName`, required.
    public var eventName: Field<String> { Field("eventName") }
}

/// The schema `SelectorEventTrigger`.
public typealias SelectorEventTrigger = Model<SelectorEventTriggerFields>

/// The properties of ``SelectorEventTrigger``.
public struct SelectorEventTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `selector`, required.
    public var selector: Field<String> { Field("selector") }
    /// `eventName`, required.
    public var eventName: Field<String> { Field("eventName") }
}

/// The schema `SupportCenterCategory`.
public typealias SupportCenterCategory = Model<SupportCenterCategoryFields>

/// The properties of ``SupportCenterCategory``.
public struct SupportCenterCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `image`.
    public var image: Field<SupportCenterImage> { Field("image") }
}

/// The schema `SupportCenterCompactCategoryModuleTemplate`.
public typealias SupportCenterCompactCategoryModuleTemplate = Model<SupportCenterCompactCategoryModuleTemplateFields>

/// The properties of ``SupportCenterCompactCategoryModuleTemplate``.
public struct SupportCenterCompactCategoryModuleTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    public var active: Field<Bool> { Field("active") }
}

/// The schema `SupportCenterCustomMessage`.
public typealias SupportCenterCustomMessage = Model<SupportCenterCustomMessageFields>

/// The properties of ``SupportCenterCustomMessage``.
public struct SupportCenterCustomMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultValue`.
    public var defaultValue: Field<String> { Field("defaultValue") }
    /// `type`.
    public var type: Field<SupportCenterCustomMessageType> { Field("type") }
}

/// A value of `type` of ``SupportCenterCustomMessage``, open to those that are newer than this version.
public struct SupportCenterCustomMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Welcome`.
    public static var welcome: Self { "Welcome" }
    /// `Fallback`.
    public static var fallback: Self { "Fallback" }
}

/// The schema `SupportCenterDetailedCategoryModuleSidebar`.
public typealias SupportCenterDetailedCategoryModuleSidebar = Model<SupportCenterDetailedCategoryModuleSidebarFields>

/// The properties of ``SupportCenterDetailedCategoryModuleSidebar``.
public struct SupportCenterDetailedCategoryModuleSidebarFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `SupportCenterDetailedCategoryModuleTemplate`.
public typealias SupportCenterDetailedCategoryModuleTemplate = Model<SupportCenterDetailedCategoryModuleTemplateFields>

/// The properties of ``SupportCenterDetailedCategoryModuleTemplate``.
public struct SupportCenterDetailedCategoryModuleTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `sidebar`.
    public var sidebar: Field<SupportCenterDetailedCategoryModuleSidebar> { Field("sidebar") }
}

/// The schema `SupportCenterFeedbackSettings`.
public typealias SupportCenterFeedbackSettings = Model<SupportCenterFeedbackSettingsFields>

/// The properties of ``SupportCenterFeedbackSettings``.
public struct SupportCenterFeedbackSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `SupportCenterGlobalStyle`.
public typealias SupportCenterGlobalStyle = Model<SupportCenterGlobalStyleFields>

/// The properties of ``SupportCenterGlobalStyle``.
public struct SupportCenterGlobalStyleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `primaryColor`.
    public var primaryColor: Field<String> { Field("primaryColor") }
    /// `primaryColorDark`.
    public var primaryColorDark: Field<String> { Field("primaryColorDark") }
    /// `primaryColorLight`.
    public var primaryColorLight: Field<String> { Field("primaryColorLight") }
    /// `textColor`.
    public var textColor: Field<String> { Field("textColor") }
    /// `fontFamily`.
    public var fontFamily: Field<String> { Field("fontFamily") }
}

/// The schema `SupportCenterHeroStyle`.
public typealias SupportCenterHeroStyle = Model<SupportCenterHeroStyleFields>

/// The properties of ``SupportCenterHeroStyle``.
public struct SupportCenterHeroStyleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `textColor`.
    public var textColor: Field<String> { Field("textColor") }
    /// `image`.
    public var image: Field<SupportCenterImage> { Field("image") }
}

/// The schema `SupportCenterImage`.
public typealias SupportCenterImage = Model<SupportCenterImageFields>

/// The properties of ``SupportCenterImage``.
public struct SupportCenterImageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `source`.
    public var source: Field<SupportCenterImageSource> { Field("source") }
}

/// The schema `SupportCenterImageSource`.
public typealias SupportCenterImageSource = Model<SupportCenterImageSourceFields>

/// The properties of ``SupportCenterImageSource``.
public struct SupportCenterImageSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultUrl`.
    public var defaultUrl: Field<String> { Field("defaultUrl") }
}

/// The schema `SupportCenterLabelFilter`.
public typealias SupportCenterLabelFilter = Model<SupportCenterLabelFilterFields>

/// The properties of ``SupportCenterLabelFilter``.
public struct SupportCenterLabelFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `labels`.
    public var labels: Field<[AddressableEntityRef]> { Field("labels") }
}

/// The schema `SupportCenterModuleSetting`.
public typealias SupportCenterModuleSetting = Model<SupportCenterModuleSettingFields>

/// The properties of ``SupportCenterModuleSetting``.
public struct SupportCenterModuleSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SupportCenterModuleSettingType> { Field("type") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `compactCategoryModuleTemplate`.
    public var compactCategoryModuleTemplate: Field<SupportCenterCompactCategoryModuleTemplate> { Field("compactCategoryModuleTemplate") }
    /// `detailedCategoryModuleTemplate`.
    public var detailedCategoryModuleTemplate: Field<SupportCenterDetailedCategoryModuleTemplate> { Field("detailedCategoryModuleTemplate") }
}

/// A value of `type` of ``SupportCenterModuleSetting``, open to those that are newer than this version.
public struct SupportCenterModuleSettingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Search`.
    public static var search: Self { "Search" }
    /// `Categories`.
    public static var categories: Self { "Categories" }
    /// `FAQ`.
    public static var faq: Self { "FAQ" }
    /// `Contact`.
    public static var contact: Self { "Contact" }
    /// `Results`.
    public static var results: Self { "Results" }
    /// `Article`.
    public static var article: Self { "Article" }
    /// `TopViewedArticles`.
    public static var topViewedArticles: Self { "TopViewedArticles" }
}

/// The schema `SupportCenterScreen`.
public typealias SupportCenterScreen = Model<SupportCenterScreenFields>

/// The properties of ``SupportCenterScreen``.
public struct SupportCenterScreenFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SupportCenterScreenType> { Field("type") }
    /// `moduleSettings`.
    public var moduleSettings: Field<[SupportCenterModuleSetting]> { Field("moduleSettings") }
}

/// A value of `type` of ``SupportCenterScreen``, open to those that are newer than this version.
public struct SupportCenterScreenType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Home`.
    public static var home: Self { "Home" }
    /// `Category`.
    public static var category: Self { "Category" }
    /// `SearchResults`.
    public static var searchResults: Self { "SearchResults" }
    /// `Article`.
    public static var article: Self { "Article" }
}

/// The schema `SupportCenterSettings`.
public typealias SupportCenterSettings = Model<SupportCenterSettingsFields>

/// The properties of ``SupportCenterSettings``.
public struct SupportCenterSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `knowledgeBase`.
    public var knowledgeBase: Field<AddressableEntityRef> { Field("knowledgeBase") }
    /// `customMessages`.
    public var customMessages: Field<[SupportCenterCustomMessage]> { Field("customMessages") }
    /// `routerType`.
    public var routerType: Field<SupportCenterSettingsRouterType> { Field("routerType") }
    /// `screens`.
    public var screens: Field<[SupportCenterScreen]> { Field("screens") }
    /// `enabledCategories`.
    public var enabledCategories: Field<[SupportCenterCategory]> { Field("enabledCategories") }
    /// `labelFilter`.
    public var labelFilter: Field<SupportCenterLabelFilter> { Field("labelFilter") }
    /// `styleSetting`.
    public var styleSetting: Field<SupportCenterStyleSetting> { Field("styleSetting") }
    /// `feedback`.
    public var feedback: Field<SupportCenterFeedbackSettings> { Field("feedback") }
}

/// A value of `routerType` of ``SupportCenterSettings``, open to those that are newer than this version.
public struct SupportCenterSettingsRouterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Hash`.
    public static var hash: Self { "Hash" }
    /// `Browser`.
    public static var browser: Self { "Browser" }
}

/// The schema `SupportCenterStyleSetting`.
public typealias SupportCenterStyleSetting = Model<SupportCenterStyleSettingFields>

/// The properties of ``SupportCenterStyleSetting``.
public struct SupportCenterStyleSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `heroStyle`.
    public var heroStyle: Field<SupportCenterHeroStyle> { Field("heroStyle") }
    /// `globalStyle`.
    public var globalStyle: Field<SupportCenterGlobalStyle> { Field("globalStyle") }
}

/// The schema `TrackingSettings`.
public typealias TrackingSettings = Model<TrackingSettingsFields>

/// The properties of ``TrackingSettings``.
public struct TrackingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `excludedQueryParameters`.
    public var excludedQueryParameters: Field<[String]> { Field("excludedQueryParameters") }
    /// `shouldKeepUrlFragment`.
    public var shouldKeepUrlFragment: Field<Bool> { Field("shouldKeepUrlFragment") }
    /// `searchQueryParameters`.
    public var searchQueryParameters: Field<[String]> { Field("searchQueryParameters") }
    /// `ipFilters`.
    public var ipFilters: Field<[IpFilter]> { Field("ipFilters") }
}

/// The schema `UserVideoSettings`.
public typealias UserVideoSettings = Model<UserVideoSettingsFields>

/// The properties of ``UserVideoSettings``.
public struct UserVideoSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `allowCamera`.
    public var allowCamera: Field<Bool> { Field("allowCamera") }
    /// `allowScreenShare`.
    public var allowScreenShare: Field<Bool> { Field("allowScreenShare") }
    /// `allowMicrophone`.
    public var allowMicrophone: Field<Bool> { Field("allowMicrophone") }
}

/// The schema `VideoSettings`.
public typealias VideoSettings = Model<VideoSettingsFields>

/// The properties of ``VideoSettings``.
public struct VideoSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `channels`.
    public var channels: Field<[VideoSettingsChannels]> { Field("channels") }
    /// `agent`.
    public var agent: Field<AgentVideoSettings> { Field("agent") }
    /// `user`.
    public var user: Field<UserVideoSettings> { Field("user") }
}

/// A value of `channels` of ``VideoSettings``, open to those that are newer than this version.
public struct VideoSettingsChannels: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Webmessaging`.
    public static var webmessaging: Self { "Webmessaging" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// The schema `WebDeployment`.
public typealias WebDeployment = Model<WebDeploymentFields>

/// The properties of ``WebDeployment``.
public struct WebDeploymentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `allowAllDomains`.
    public var allowAllDomains: Field<Bool> { Field("allowAllDomains") }
    /// `allowedDomains`.
    public var allowedDomains: Field<[String]> { Field("allowedDomains") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `snippet`, set by the platform.
    public var snippet: Field<String> { Field("snippet") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `lastModifiedUser`, set by the platform.
    public var lastModifiedUser: Field<AddressableEntityRef> { Field("lastModifiedUser") }
    /// `flow`.
    public var flow: Field<WebDeploymentFlowEntityRef> { Field("flow") }
    /// `status`.
    public var status: Field<WebDeploymentStatus> { Field("status") }
    /// `pushIntegrations`.
    public var pushIntegrations: Field<[PushIntegration]> { Field("pushIntegrations") }
    /// `configuration`, required.
    public var configuration: Field<WebDeploymentConfigurationVersionEntityRef> { Field("configuration") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WebDeployment``, open to those that are newer than this version.
public struct WebDeploymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Deleting`.
    public static var deleting: Self { "Deleting" }
}

/// The schema `WebDeploymentActiveConfigurationOnDeployment`.
public typealias WebDeploymentActiveConfigurationOnDeployment = Model<WebDeploymentActiveConfigurationOnDeploymentFields>

/// The properties of ``WebDeploymentActiveConfigurationOnDeployment``.
public struct WebDeploymentActiveConfigurationOnDeploymentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `configurationVersion`.
    public var configurationVersion: Field<WebDeploymentConfigurationVersion> { Field("configurationVersion") }
    /// `deployment`.
    public var deployment: Field<WebDeployment> { Field("deployment") }
}

/// The schema `WebDeploymentConfigurationVersion`.
public typealias WebDeploymentConfigurationVersion = Model<WebDeploymentConfigurationVersionFields>

/// The properties of ``WebDeploymentConfigurationVersion``.
public struct WebDeploymentConfigurationVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `version`, set by the platform.
    public var version: Field<String> { Field("version") }
    /// `headlessMode`.
    public var headlessMode: Field<WebDeploymentHeadlessMode> { Field("headlessMode") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `languages`.
    public var languages: Field<[String]> { Field("languages") }
    /// `defaultLanguage`.
    public var defaultLanguage: Field<String> { Field("defaultLanguage") }
    /// `customI18nLabels`.
    public var customI18nLabels: Field<[CustomI18nLabels]> { Field("customI18nLabels") }
    /// `messenger`.
    public var messenger: Field<MessengerSettings> { Field("messenger") }
    /// `position`.
    public var position: Field<PositionSettings> { Field("position") }
    /// `supportCenter`.
    public var supportCenter: Field<SupportCenterSettings> { Field("supportCenter") }
    /// `cobrowse`.
    public var cobrowse: Field<CobrowseSettings> { Field("cobrowse") }
    /// `journeyEvents`.
    public var journeyEvents: Field<JourneyEventsSettings> { Field("journeyEvents") }
    /// `authenticationSettings`.
    public var authenticationSettings: Field<AuthenticationSettings> { Field("authenticationSettings") }
    /// `video`.
    public var video: Field<VideoSettings> { Field("video") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`, set by the platform.
    public var datePublished: Field<Instant> { Field("datePublished") }
    /// `lastModifiedUser`, set by the platform.
    public var lastModifiedUser: Field<AddressableEntityRef> { Field("lastModifiedUser") }
    /// `createdUser`, set by the platform.
    public var createdUser: Field<AddressableEntityRef> { Field("createdUser") }
    /// `publishedUser`, set by the platform.
    public var publishedUser: Field<AddressableEntityRef> { Field("publishedUser") }
    /// `status`.
    public var status: Field<WebDeploymentConfigurationVersionStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WebDeploymentConfigurationVersion``, open to those that are newer than this version.
public struct WebDeploymentConfigurationVersionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Deleting`.
    public static var deleting: Self { "Deleting" }
}

/// The schema `WebDeploymentConfigurationVersionEntityListing`.
public typealias WebDeploymentConfigurationVersionEntityListing = Model<WebDeploymentConfigurationVersionEntityListingFields>

/// The properties of ``WebDeploymentConfigurationVersionEntityListing``.
public struct WebDeploymentConfigurationVersionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WebDeploymentConfigurationVersion]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
}

/// The schema `WebDeploymentConfigurationVersionEntityRef`.
public typealias WebDeploymentConfigurationVersionEntityRef = Model<WebDeploymentConfigurationVersionEntityRefFields>

/// The properties of ``WebDeploymentConfigurationVersionEntityRef``.
public struct WebDeploymentConfigurationVersionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `version`, required.
    public var version: Field<String> { Field("version") }
}

/// The schema `WebDeploymentConfigurationVersionResponse`.
public typealias WebDeploymentConfigurationVersionResponse = Model<WebDeploymentConfigurationVersionResponseFields>

/// The properties of ``WebDeploymentConfigurationVersionResponse``.
public struct WebDeploymentConfigurationVersionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `headlessMode`.
    public var headlessMode: Field<WebDeploymentHeadlessMode> { Field("headlessMode") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `languages`.
    public var languages: Field<[String]> { Field("languages") }
    /// `defaultLanguage`.
    public var defaultLanguage: Field<String> { Field("defaultLanguage") }
    /// `customI18nLabels`.
    public var customI18nLabels: Field<[CustomI18nLabels]> { Field("customI18nLabels") }
    /// `messenger`.
    public var messenger: Field<MessengerSettings> { Field("messenger") }
    /// `position`.
    public var position: Field<PositionSettings> { Field("position") }
    /// `supportCenter`.
    public var supportCenter: Field<SupportCenterSettings> { Field("supportCenter") }
    /// `cobrowse`.
    public var cobrowse: Field<CobrowseSettings> { Field("cobrowse") }
    /// `journeyEvents`.
    public var journeyEvents: Field<JourneyEventsSettings> { Field("journeyEvents") }
    /// `authenticationSettings`.
    public var authenticationSettings: Field<AuthenticationSettings> { Field("authenticationSettings") }
    /// `video`.
    public var video: Field<VideoSettings> { Field("video") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`, set by the platform.
    public var datePublished: Field<Instant> { Field("datePublished") }
    /// `lastModifiedUser`, set by the platform.
    public var lastModifiedUser: Field<AddressableEntityRef> { Field("lastModifiedUser") }
    /// `createdUser`, set by the platform.
    public var createdUser: Field<AddressableEntityRef> { Field("createdUser") }
    /// `publishedUser`, set by the platform.
    public var publishedUser: Field<AddressableEntityRef> { Field("publishedUser") }
    /// `status`.
    public var status: Field<WebDeploymentConfigurationVersionResponseStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WebDeploymentConfigurationVersionResponse``, open to those that are newer than this
/// version.
public struct WebDeploymentConfigurationVersionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Deleting`.
    public static var deleting: Self { "Deleting" }
}

/// The schema `WebDeploymentFlowEntityRef`.
public typealias WebDeploymentFlowEntityRef = Model<WebDeploymentFlowEntityRefFields>

/// The properties of ``WebDeploymentFlowEntityRef``.
public struct WebDeploymentFlowEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `flowDescription`.
    public var flowDescription: Field<String> { Field("flowDescription") }
    /// `publishVersion`.
    public var publishVersion: Field<FlowVersion> { Field("publishVersion") }
}

/// The schema `WebDeploymentHeadlessMode`.
public typealias WebDeploymentHeadlessMode = Model<WebDeploymentHeadlessModeFields>

/// The properties of ``WebDeploymentHeadlessMode``.
public struct WebDeploymentHeadlessModeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `WebDeploymentsAuthorizationResponse`.
public typealias WebDeploymentsAuthorizationResponse = Model<WebDeploymentsAuthorizationResponseFields>

/// The properties of ``WebDeploymentsAuthorizationResponse``.
public struct WebDeploymentsAuthorizationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `refreshToken`.
    public var refreshToken: Field<String> { Field("refreshToken") }
    /// `jwt`.
    public var jwt: Field<String> { Field("jwt") }
}

/// The schema `WebDeploymentsJourneyContext`.
public typealias WebDeploymentsJourneyContext = Model<WebDeploymentsJourneyContextFields>

/// The properties of ``WebDeploymentsJourneyContext``.
public struct WebDeploymentsJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `journeyAction`.
    public var journeyAction: Field<JourneyAction> { Field("journeyAction") }
    /// `customer`.
    public var customer: Field<JourneyCustomer> { Field("customer") }
    /// `customerSession`.
    public var customerSession: Field<JourneyCustomerSession> { Field("customerSession") }
}

/// The schema `WebDeploymentsOAuthExchangeRequest`.
public typealias WebDeploymentsOAuthExchangeRequest = Model<WebDeploymentsOAuthExchangeRequestFields>

/// The properties of ``WebDeploymentsOAuthExchangeRequest``.
public struct WebDeploymentsOAuthExchangeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `deploymentId`, required.
    public var deploymentId: Field<String> { Field("deploymentId") }
    /// `journeyContext`.
    public var journeyContext: Field<WebDeploymentsJourneyContext> { Field("journeyContext") }
    /// `oauth`.
    public var oauth: Field<WebDeploymentsOAuthRequestParameters> { Field("oauth") }
}

/// The schema `WebDeploymentsOAuthRequestParameters`.
public typealias WebDeploymentsOAuthRequestParameters = Model<WebDeploymentsOAuthRequestParametersFields>

/// The properties of ``WebDeploymentsOAuthRequestParameters``.
public struct WebDeploymentsOAuthRequestParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `idToken`.
    public var idToken: Field<String> { Field("idToken") }
    /// `redirectUri`, required.
    public var redirectUri: Field<String> { Field("redirectUri") }
    /// `nonce`.
    public var nonce: Field<String> { Field("nonce") }
    /// `maxAge`.
    public var maxAge: Field<Int> { Field("maxAge") }
    /// `codeVerifier`.
    public var codeVerifier: Field<String> { Field("codeVerifier") }
    /// `iss`.
    public var iss: Field<String> { Field("iss") }
}

/// The schema `WebDeploymentsRefreshJWTRequest`.
public typealias WebDeploymentsRefreshJWTRequest = Model<WebDeploymentsRefreshJWTRequestFields>

/// The properties of ``WebDeploymentsRefreshJWTRequest``.
public struct WebDeploymentsRefreshJWTRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `refreshToken`, required.
    public var refreshToken: Field<String> { Field("refreshToken") }
    /// `deploymentId`, required.
    public var deploymentId: Field<String> { Field("deploymentId") }
}
