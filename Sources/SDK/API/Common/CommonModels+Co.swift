// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `CobrowseWebMessagingSession`.
public typealias CobrowseWebMessagingSession = Model<CobrowseWebMessagingSessionFields>

/// The properties of ``CobrowseWebMessagingSession``.
public struct CobrowseWebMessagingSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `joinCode`, set by the platform.
    public var joinCode: Field<String> { Field("joinCode") }
    /// `websocketUrl`, set by the platform.
    public var websocketUrl: Field<String> { Field("websocketUrl") }
    /// `dateOfferEnds`, set by the platform.
    public var dateOfferEnds: Field<Instant> { Field("dateOfferEnds") }
    /// `communicationType`, set by the platform.
    public var communicationType: Field<CobrowseWebMessagingSessionCommunicationType> { Field("communicationType") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `communicationType` of ``CobrowseWebMessagingSession``, open to those that are newer than this version.
public struct CobrowseWebMessagingSessionCommunicationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `Cobrowsesession`.
public typealias Cobrowsesession = Model<CobrowsesessionFields>

/// The properties of ``Cobrowsesession``.
public struct CobrowsesessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<CobrowsesessionState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<CobrowsesessionInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `disconnectType`.
    public var disconnectType: Field<CobrowsesessionDisconnectType> { Field("disconnectType") }
    /// `self`.
    public var self_: Field<Address> { Field("self") }
    /// `cobrowseSessionId`.
    public var cobrowseSessionId: Field<String> { Field("cobrowseSessionId") }
    /// `cobrowseRole`.
    public var cobrowseRole: Field<String> { Field("cobrowseRole") }
    /// `controlling`.
    public var controlling: Field<[String]> { Field("controlling") }
    /// `viewerUrl`.
    public var viewerUrl: Field<String> { Field("viewerUrl") }
    /// `providerEventTime`.
    public var providerEventTime: Field<Instant> { Field("providerEventTime") }
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``Cobrowsesession``, open to those that are newer than this version.
public struct CobrowsesessionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``Cobrowsesession``, open to those that are newer than this version.
public struct CobrowsesessionInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``Cobrowsesession``, open to those that are newer than this version.
public struct CobrowsesessionDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// The schema `ConditionalGroupActivation`.
public typealias ConditionalGroupActivation = Model<ConditionalGroupActivationFields>

/// The properties of ``ConditionalGroupActivation``.
public struct ConditionalGroupActivationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pilotRule`.
    public var pilotRule: Field<ConditionalGroupActivationPilotRule> { Field("pilotRule") }
    /// `rules`.
    public var rules: Field<[ConditionalGroupActivationRule]> { Field("rules") }
}

/// The schema `ConditionalGroupActivationCondition`.
public typealias ConditionalGroupActivationCondition = Model<ConditionalGroupActivationConditionFields>

/// The properties of ``ConditionalGroupActivationCondition``.
public struct ConditionalGroupActivationConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `simpleMetric`.
    public var simpleMetric: Field<ConditionalGroupActivationSimpleMetric> { Field("simpleMetric") }
    /// `operator`.
    public var `operator`: Field<ConditionalGroupActivationConditionOperator> { Field("operator") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
}

/// A value of `operator` of ``ConditionalGroupActivationCondition``, open to those that are newer than this version.
public struct ConditionalGroupActivationConditionOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GreaterThan`.
    public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEqualTo`.
    public static var greaterThanOrEqualTo: Self { "GreaterThanOrEqualTo" }
    /// `LessThan`.
    public static var lessThan: Self { "LessThan" }
    /// `LessThanOrEqualTo`.
    public static var lessThanOrEqualTo: Self { "LessThanOrEqualTo" }
    /// `EqualTo`.
    public static var equalTo: Self { "EqualTo" }
    /// `NotEqualTo`.
    public static var notEqualTo: Self { "NotEqualTo" }
}

/// The schema `ConditionalGroupActivationPilotRule`.
public typealias ConditionalGroupActivationPilotRule = Model<ConditionalGroupActivationPilotRuleFields>

/// The properties of ``ConditionalGroupActivationPilotRule``.
public struct ConditionalGroupActivationPilotRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conditions`.
    public var conditions: Field<[ConditionalGroupActivationCondition]> { Field("conditions") }
    /// `conditionExpression`.
    public var conditionExpression: Field<String> { Field("conditionExpression") }
}

/// The schema `ConditionalGroupActivationRule`.
public typealias ConditionalGroupActivationRule = Model<ConditionalGroupActivationRuleFields>

/// The properties of ``ConditionalGroupActivationRule``.
public struct ConditionalGroupActivationRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conditions`.
    public var conditions: Field<[ConditionalGroupActivationCondition]> { Field("conditions") }
    /// `conditionExpression`.
    public var conditionExpression: Field<String> { Field("conditionExpression") }
    /// `groups`.
    public var groups: Field<[MemberGroup]> { Field("groups") }
}

/// The schema `ConditionalGroupActivationSimpleMetric`.
public typealias ConditionalGroupActivationSimpleMetric = Model<ConditionalGroupActivationSimpleMetricFields>

/// The properties of ``ConditionalGroupActivationSimpleMetric``.
public struct ConditionalGroupActivationSimpleMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<ConditionalGroupActivationSimpleMetricMetric> { Field("metric") }
    /// `queue`.
    public var queue: Field<DomainEntityRef> { Field("queue") }
}

/// A value of `metric` of ``ConditionalGroupActivationSimpleMetric``, open to those that are newer than this version.
public struct ConditionalGroupActivationSimpleMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EstimatedWaitTime`.
    public static var estimatedWaitTime: Self { "EstimatedWaitTime" }
    /// `IdleAgentCount`.
    public static var idleAgentCount: Self { "IdleAgentCount" }
    /// `ServiceLevel`.
    public static var serviceLevel: Self { "ServiceLevel" }
}

/// The schema `ConditionalGroupRouting`.
public typealias ConditionalGroupRouting = Model<ConditionalGroupRoutingFields>

/// The properties of ``ConditionalGroupRouting``.
public struct ConditionalGroupRoutingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rules`.
    public var rules: Field<[ConditionalGroupRoutingRule]> { Field("rules") }
}

/// The schema `ConditionalGroupRoutingRule`.
public typealias ConditionalGroupRoutingRule = Model<ConditionalGroupRoutingRuleFields>

/// The properties of ``ConditionalGroupRoutingRule``.
public struct ConditionalGroupRoutingRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `metric`.
    public var metric: Field<ConditionalGroupRoutingRuleMetric> { Field("metric") }
    /// `operator`.
    public var `operator`: Field<ConditionalGroupRoutingRuleOperator> { Field("operator") }
    /// `conditionValue`.
    public var conditionValue: Field<Double> { Field("conditionValue") }
    /// `groups`.
    public var groups: Field<[MemberGroup]> { Field("groups") }
    /// `waitSeconds`.
    public var waitSeconds: Field<Int> { Field("waitSeconds") }
}

/// A value of `metric` of ``ConditionalGroupRoutingRule``, open to those that are newer than this version.
public struct ConditionalGroupRoutingRuleMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EstimatedWaitTime`.
    public static var estimatedWaitTime: Self { "EstimatedWaitTime" }
    /// `ServiceLevel`.
    public static var serviceLevel: Self { "ServiceLevel" }
}

/// A value of `operator` of ``ConditionalGroupRoutingRule``, open to those that are newer than this version.
public struct ConditionalGroupRoutingRuleOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GreaterThan`.
    public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEqualTo`.
    public static var greaterThanOrEqualTo: Self { "GreaterThanOrEqualTo" }
    /// `LessThan`.
    public static var lessThan: Self { "LessThan" }
    /// `LessThanOrEqualTo`.
    public static var lessThanOrEqualTo: Self { "LessThanOrEqualTo" }
}

/// The schema `ConnectedEdge`.
public typealias ConnectedEdge = Model<ConnectedEdgeFields>

/// The properties of ``ConnectedEdge``.
public struct ConnectedEdgeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `interfaceName`, set by the platform.
    public var interfaceName: Field<String> { Field("interfaceName") }
    /// `interfaceIpAddress`, set by the platform.
    public var interfaceIpAddress: Field<String> { Field("interfaceIpAddress") }
    /// `edgeConnectionList`.
    public var edgeConnectionList: Field<[EdgeConnectionInfo]> { Field("edgeConnectionList") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConnectedQueue`.
public typealias ConnectedQueue = Model<ConnectedQueueFields>

/// The properties of ``ConnectedQueue``.
public struct ConnectedQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConnectedUser`.
public typealias ConnectedUser = Model<ConnectedUserFields>

/// The properties of ``ConnectedUser``.
public struct ConnectedUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Contact`.
public typealias Contact = Model<ContactFields>

/// The properties of ``Contact``.
public struct ContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `display`, set by the platform.
    public var display: Field<String> { Field("display") }
    /// `mediaType`.
    public var mediaType: Field<ContactMediaType> { Field("mediaType") }
    /// `type`.
    public var type: Field<ContactType> { Field("type") }
    /// `extension`.
    public var `extension`: Field<String> { Field("extension") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `integration`.
    public var integration: Field<String> { Field("integration") }
}

/// A value of `mediaType` of ``Contact``, open to those that are newer than this version.
public struct ContactMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PHONE`.
    public static var phone: Self { "PHONE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
}

/// A value of `type` of ``Contact``, open to those that are newer than this version.
public struct ContactType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PRIMARY`.
    public static var primary: Self { "PRIMARY" }
    /// `WORK`.
    public static var work: Self { "WORK" }
    /// `WORK2`.
    public static var work2: Self { "WORK2" }
    /// `WORK3`.
    public static var work3: Self { "WORK3" }
    /// `WORK4`.
    public static var work4: Self { "WORK4" }
    /// `HOME`.
    public static var home: Self { "HOME" }
    /// `MOBILE`.
    public static var mobile: Self { "MOBILE" }
    /// `MAIN`.
    public static var main: Self { "MAIN" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
}

/// The schema `ContactAddress`.
public typealias ContactAddress = Model<ContactAddressFields>

/// The properties of ``ContactAddress``.
public struct ContactAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address1`.
    public var address1: Field<String> { Field("address1") }
    /// `address2`.
    public var address2: Field<String> { Field("address2") }
    /// `city`.
    public var city: Field<String> { Field("city") }
    /// `state`.
    public var state: Field<String> { Field("state") }
    /// `postalCode`.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `ContactAddressableEntityRef`.
public typealias ContactAddressableEntityRef = Model<ContactAddressableEntityRefFields>

/// The properties of ``ContactAddressableEntityRef``.
public struct ContactAddressableEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContactIdentifier`.
public typealias ContactIdentifier = Model<ContactIdentifierFields>

/// The properties of ``ContactIdentifier``.
public struct ContactIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `type`, required.
    public var type: Field<ContactIdentifierType> { Field("type") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `externalSource`.
    public var externalSource: Field<ExternalSource> { Field("externalSource") }
}

/// A value of `type` of ``ContactIdentifier``, open to those that are newer than this version.
public struct ContactIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SocialLine`.
    public static var socialLine: Self { "SocialLine" }
    /// `SocialFacebook`.
    public static var socialFacebook: Self { "SocialFacebook" }
    /// `SocialTwitter`.
    public static var socialTwitter: Self { "SocialTwitter" }
    /// `SocialWhatsapp`.
    public static var socialWhatsapp: Self { "SocialWhatsapp" }
    /// `SocialInstagram`.
    public static var socialInstagram: Self { "SocialInstagram" }
    /// `SocialWhatsappBsuid`.
    public static var socialWhatsappBsuid: Self { "SocialWhatsappBsuid" }
    /// `AppleOpaqueId`.
    public static var appleOpaqueId: Self { "AppleOpaqueId" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Cookie`.
    public static var cookie: Self { "Cookie" }
    /// `ExternalId`.
    public static var externalId: Self { "ExternalId" }
    /// `SocialInstagramHandle`.
    public static var socialInstagramHandle: Self { "SocialInstagramHandle" }
}

/// The schema `ContactSort`.
public typealias ContactSort = Model<ContactSortFields>

/// The properties of ``ContactSort``.
public struct ContactSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldName`.
    public var fieldName: Field<String> { Field("fieldName") }
    /// `direction`.
    public var direction: Field<ContactSortDirection> { Field("direction") }
    /// `numeric`.
    public var numeric: Field<Bool> { Field("numeric") }
}

/// A value of `direction` of ``ContactSort``, open to those that are newer than this version.
public struct ContactSortDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
}

/// The schema `ContentSetting`.
public typealias ContentSetting = Model<ContentSettingFields>

/// The properties of ``ContentSetting``.
public struct ContentSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `story`.
    public var story: Field<StorySetting> { Field("story") }
}

/// The schema `Copilot`.
public typealias Copilot = Model<CopilotFields>

/// The properties of ``Copilot``.
public struct CopilotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, set by the platform.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `liveOnQueue`, required.
    public var liveOnQueue: Field<Bool> { Field("liveOnQueue") }
    /// `defaultLanguage`, required.
    public var defaultLanguage: Field<String> { Field("defaultLanguage") }
    /// `knowledgeAnswerConfig`.
    public var knowledgeAnswerConfig: Field<KnowledgeAnswerConfig> { Field("knowledgeAnswerConfig") }
    /// `summaryGenerationConfig`.
    public var summaryGenerationConfig: Field<SummaryGenerationConfig> { Field("summaryGenerationConfig") }
    /// `wrapupCodePredictionConfig`.
    public var wrapupCodePredictionConfig: Field<WrapupCodePredictionConfig> { Field("wrapupCodePredictionConfig") }
    /// `answerGenerationConfig`.
    public var answerGenerationConfig: Field<AnswerGenerationConfig> { Field("answerGenerationConfig") }
    /// `nluEngineType`.
    public var nluEngineType: Field<CopilotNluEngineType> { Field("nluEngineType") }
    /// `nluConfig`.
    public var nluConfig: Field<NluConfig> { Field("nluConfig") }
    /// `ruleEngineConfig`.
    public var ruleEngineConfig: Field<RuleEngineConfig> { Field("ruleEngineConfig") }
    /// `autoSearchConfig`.
    public var autoSearchConfig: Field<AutoSearchConfig> { Field("autoSearchConfig") }
    /// `manualSearchConfig`.
    public var manualSearchConfig: Field<ManualSearchConfig> { Field("manualSearchConfig") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nluEngineType` of ``Copilot``, open to those that are newer than this version.
public struct CopilotNluEngineType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NluV3`.
    public static var nluV3: Self { "NluV3" }
}

/// The schema `CopilotAction`.
public typealias CopilotAction = Model<CopilotActionFields>

/// The properties of ``CopilotAction``.
public struct CopilotActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionType`, required.
    public var actionType: Field<CopilotActionActionType> { Field("actionType") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
}

/// A value of `actionType` of ``CopilotAction``, open to those that are newer than this version.
public struct CopilotActionActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `KnowledgeArticle`.
    public static var knowledgeArticle: Self { "KnowledgeArticle" }
    /// `CannedResponse`.
    public static var cannedResponse: Self { "CannedResponse" }
    /// `Script`.
    public static var script: Self { "Script" }
    /// `Checklist`.
    public static var checklist: Self { "Checklist" }
    /// `ThirdPartyAction`.
    public static var thirdPartyAction: Self { "ThirdPartyAction" }
}

/// The schema `CopilotCondition`.
public typealias CopilotCondition = Model<CopilotConditionFields>

/// The properties of ``CopilotCondition``.
public struct CopilotConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conditionType`, required.
    public var conditionType: Field<CopilotConditionConditionType> { Field("conditionType") }
    /// `conditionValues`, required.
    public var conditionValues: Field<[String]> { Field("conditionValues") }
}

/// A value of `conditionType` of ``CopilotCondition``, open to those that are newer than this version.
public struct CopilotConditionConditionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Intent`.
    public static var intent: Self { "Intent" }
    /// `ConversationStart`.
    public static var conversationStart: Self { "ConversationStart" }
    /// `ConversationTransfer`.
    public static var conversationTransfer: Self { "ConversationTransfer" }
    /// `ConversationEnd`.
    public static var conversationEnd: Self { "ConversationEnd" }
    /// `Sentiment`.
    public static var sentiment: Self { "Sentiment" }
}

/// The schema `CopilotFallbackAction`.
public typealias CopilotFallbackAction = Model<CopilotFallbackActionFields>

/// The properties of ``CopilotFallbackAction``.
public struct CopilotFallbackActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionType`, required.
    public var actionType: Field<CopilotFallbackActionActionType> { Field("actionType") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
}

/// A value of `actionType` of ``CopilotFallbackAction``, open to those that are newer than this version.
public struct CopilotFallbackActionActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `KnowledgeArticle`.
    public static var knowledgeArticle: Self { "KnowledgeArticle" }
    /// `CannedResponse`.
    public static var cannedResponse: Self { "CannedResponse" }
    /// `Script`.
    public static var script: Self { "Script" }
    /// `KnowledgeSearch`.
    public static var knowledgeSearch: Self { "KnowledgeSearch" }
    /// `ThirdPartyAction`.
    public static var thirdPartyAction: Self { "ThirdPartyAction" }
}

/// The schema `CopilotNluDomain`.
public typealias CopilotNluDomain = Model<CopilotNluDomainFields>

/// The properties of ``CopilotNluDomain``.
public struct CopilotNluDomainFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `useLatestVersion`, required.
    public var useLatestVersion: Field<Bool> { Field("useLatestVersion") }
    /// `version`.
    public var version: Field<CopilotNluDomainVersion> { Field("version") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CopilotNluDomainVersion`.
public typealias CopilotNluDomainVersion = Model<CopilotNluDomainVersionFields>

/// The properties of ``CopilotNluDomainVersion``.
public struct CopilotNluDomainVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CopilotRule`.
public typealias CopilotRule = Model<CopilotRuleFields>

/// The properties of ``CopilotRule``.
public struct CopilotRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conditions`, required.
    public var conditions: Field<[CopilotCondition]> { Field("conditions") }
    /// `actions`, required.
    public var actions: Field<[CopilotAction]> { Field("actions") }
}

/// The schema `Coretype`.
public typealias Coretype = Model<CoretypeFields>

/// The properties of ``Coretype``.
public struct CoretypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `schema`.
    public var schema: Field<Schema> { Field("schema") }
    /// `current`.
    public var current: Field<Bool> { Field("current") }
    /// `validationFields`.
    public var validationFields: Field<[String]> { Field("validationFields") }
    /// `validationLimits`.
    public var validationLimits: Field<ValidationLimits> { Field("validationLimits") }
    /// `itemValidationFields`.
    public var itemValidationFields: Field<[String]> { Field("itemValidationFields") }
    /// `itemValidationLimits`.
    public var itemValidationLimits: Field<ItemValidationLimits> { Field("itemValidationLimits") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CoretypeListing`.
public typealias CoretypeListing = Model<CoretypeListingFields>

/// The properties of ``CoretypeListing``.
public struct CoretypeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[Coretype]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}
