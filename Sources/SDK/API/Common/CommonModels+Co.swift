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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `joinCode`, set by the platform.
    @_alwaysEmitIntoClient public var joinCode: Field<String> { Field("joinCode") }
    /// `websocketUrl`, set by the platform.
    @_alwaysEmitIntoClient public var websocketUrl: Field<String> { Field("websocketUrl") }
    /// `dateOfferEnds`, set by the platform.
    @_alwaysEmitIntoClient public var dateOfferEnds: Field<Instant> { Field("dateOfferEnds") }
    /// `communicationType`, set by the platform.
    @_alwaysEmitIntoClient public var communicationType: Field<CobrowseWebMessagingSessionCommunicationType> { Field("communicationType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `communicationType` of ``CobrowseWebMessagingSession``, open to those that are newer than this version.
public struct CobrowseWebMessagingSessionCommunicationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `Cobrowsesession`.
public typealias Cobrowsesession = Model<CobrowsesessionFields>

/// The properties of ``Cobrowsesession``.
public struct CobrowsesessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CobrowsesessionState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<CobrowsesessionInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<CobrowsesessionDisconnectType> { Field("disconnectType") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<Address> { Field("self") }
    /// `cobrowseSessionId`.
    @_alwaysEmitIntoClient public var cobrowseSessionId: Field<String> { Field("cobrowseSessionId") }
    /// `cobrowseRole`.
    @_alwaysEmitIntoClient public var cobrowseRole: Field<String> { Field("cobrowseRole") }
    /// `controlling`.
    @_alwaysEmitIntoClient public var controlling: Field<[String]> { Field("controlling") }
    /// `viewerUrl`.
    @_alwaysEmitIntoClient public var viewerUrl: Field<String> { Field("viewerUrl") }
    /// `providerEventTime`.
    @_alwaysEmitIntoClient public var providerEventTime: Field<Instant> { Field("providerEventTime") }
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``Cobrowsesession``, open to those that are newer than this version.
public struct CobrowsesessionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``Cobrowsesession``, open to those that are newer than this version.
public struct CobrowsesessionInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``Cobrowsesession``, open to those that are newer than this version.
public struct CobrowsesessionDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// The schema `ConditionalGroupActivation`.
public typealias ConditionalGroupActivation = Model<ConditionalGroupActivationFields>

/// The properties of ``ConditionalGroupActivation``.
public struct ConditionalGroupActivationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pilotRule`.
    @_alwaysEmitIntoClient public var pilotRule: Field<ConditionalGroupActivationPilotRule> { Field("pilotRule") }
    /// `rules`.
    @_alwaysEmitIntoClient public var rules: Field<[ConditionalGroupActivationRule]> { Field("rules") }
}

/// The schema `ConditionalGroupActivationCondition`.
public typealias ConditionalGroupActivationCondition = Model<ConditionalGroupActivationConditionFields>

/// The properties of ``ConditionalGroupActivationCondition``.
public struct ConditionalGroupActivationConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `simpleMetric`.
    @_alwaysEmitIntoClient public var simpleMetric: Field<ConditionalGroupActivationSimpleMetric> { Field("simpleMetric") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ConditionalGroupActivationConditionOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// A value of `operator` of ``ConditionalGroupActivationCondition``, open to those that are newer than this version.
public struct ConditionalGroupActivationConditionOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqualTo: Self { "GreaterThanOrEqualTo" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanOrEqualTo: Self { "LessThanOrEqualTo" }
    /// `EqualTo`.
    @_alwaysEmitIntoClient public static var equalTo: Self { "EqualTo" }
    /// `NotEqualTo`.
    @_alwaysEmitIntoClient public static var notEqualTo: Self { "NotEqualTo" }
}

/// The schema `ConditionalGroupActivationPilotRule`.
public typealias ConditionalGroupActivationPilotRule = Model<ConditionalGroupActivationPilotRuleFields>

/// The properties of ``ConditionalGroupActivationPilotRule``.
public struct ConditionalGroupActivationPilotRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<[ConditionalGroupActivationCondition]> { Field("conditions") }
    /// `conditionExpression`.
    @_alwaysEmitIntoClient public var conditionExpression: Field<String> { Field("conditionExpression") }
}

/// The schema `ConditionalGroupActivationRule`.
public typealias ConditionalGroupActivationRule = Model<ConditionalGroupActivationRuleFields>

/// The properties of ``ConditionalGroupActivationRule``.
public struct ConditionalGroupActivationRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<[ConditionalGroupActivationCondition]> { Field("conditions") }
    /// `conditionExpression`.
    @_alwaysEmitIntoClient public var conditionExpression: Field<String> { Field("conditionExpression") }
    /// `groups`.
    @_alwaysEmitIntoClient public var groups: Field<[MemberGroup]> { Field("groups") }
}

/// The schema `ConditionalGroupActivationSimpleMetric`.
public typealias ConditionalGroupActivationSimpleMetric = Model<ConditionalGroupActivationSimpleMetricFields>

/// The properties of ``ConditionalGroupActivationSimpleMetric``.
public struct ConditionalGroupActivationSimpleMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<ConditionalGroupActivationSimpleMetricMetric> { Field("metric") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<DomainEntityRef> { Field("queue") }
}

/// A value of `metric` of ``ConditionalGroupActivationSimpleMetric``, open to those that are newer than this version.
public struct ConditionalGroupActivationSimpleMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EstimatedWaitTime`.
    @_alwaysEmitIntoClient public static var estimatedWaitTime: Self { "EstimatedWaitTime" }
    /// `IdleAgentCount`.
    @_alwaysEmitIntoClient public static var idleAgentCount: Self { "IdleAgentCount" }
    /// `ServiceLevel`.
    @_alwaysEmitIntoClient public static var serviceLevel: Self { "ServiceLevel" }
}

/// The schema `ConditionalGroupRouting`.
public typealias ConditionalGroupRouting = Model<ConditionalGroupRoutingFields>

/// The properties of ``ConditionalGroupRouting``.
public struct ConditionalGroupRoutingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rules`.
    @_alwaysEmitIntoClient public var rules: Field<[ConditionalGroupRoutingRule]> { Field("rules") }
}

/// The schema `ConditionalGroupRoutingRule`.
public typealias ConditionalGroupRoutingRule = Model<ConditionalGroupRoutingRuleFields>

/// The properties of ``ConditionalGroupRoutingRule``.
public struct ConditionalGroupRoutingRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<ConditionalGroupRoutingRuleMetric> { Field("metric") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ConditionalGroupRoutingRuleOperator> { Field("operator") }
    /// `conditionValue`.
    @_alwaysEmitIntoClient public var conditionValue: Field<Double> { Field("conditionValue") }
    /// `groups`.
    @_alwaysEmitIntoClient public var groups: Field<[MemberGroup]> { Field("groups") }
    /// `waitSeconds`.
    @_alwaysEmitIntoClient public var waitSeconds: Field<Int> { Field("waitSeconds") }
}

/// A value of `metric` of ``ConditionalGroupRoutingRule``, open to those that are newer than this version.
public struct ConditionalGroupRoutingRuleMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EstimatedWaitTime`.
    @_alwaysEmitIntoClient public static var estimatedWaitTime: Self { "EstimatedWaitTime" }
    /// `ServiceLevel`.
    @_alwaysEmitIntoClient public static var serviceLevel: Self { "ServiceLevel" }
}

/// A value of `operator` of ``ConditionalGroupRoutingRule``, open to those that are newer than this version.
public struct ConditionalGroupRoutingRuleOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqualTo: Self { "GreaterThanOrEqualTo" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanOrEqualTo: Self { "LessThanOrEqualTo" }
}

/// The schema `ConnectedEdge`.
public typealias ConnectedEdge = Model<ConnectedEdgeFields>

/// The properties of ``ConnectedEdge``.
public struct ConnectedEdgeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `interfaceName`, set by the platform.
    @_alwaysEmitIntoClient public var interfaceName: Field<String> { Field("interfaceName") }
    /// `interfaceIpAddress`, set by the platform.
    @_alwaysEmitIntoClient public var interfaceIpAddress: Field<String> { Field("interfaceIpAddress") }
    /// `edgeConnectionList`.
    @_alwaysEmitIntoClient public var edgeConnectionList: Field<[EdgeConnectionInfo]> { Field("edgeConnectionList") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConnectedQueue`.
public typealias ConnectedQueue = Model<ConnectedQueueFields>

/// The properties of ``ConnectedQueue``.
public struct ConnectedQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConnectedUser`.
public typealias ConnectedUser = Model<ConnectedUserFields>

/// The properties of ``ConnectedUser``.
public struct ConnectedUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Contact`.
public typealias Contact = Model<ContactFields>

/// The properties of ``Contact``.
public struct ContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `display`, set by the platform.
    @_alwaysEmitIntoClient public var display: Field<String> { Field("display") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ContactMediaType> { Field("mediaType") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ContactType> { Field("type") }
    /// `extension`.
    @_alwaysEmitIntoClient public var `extension`: Field<String> { Field("extension") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<String> { Field("integration") }
}

/// A value of `mediaType` of ``Contact``, open to those that are newer than this version.
public struct ContactMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
}

/// A value of `type` of ``Contact``, open to those that are newer than this version.
public struct ContactType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PRIMARY`.
    @_alwaysEmitIntoClient public static var primary: Self { "PRIMARY" }
    /// `WORK`.
    @_alwaysEmitIntoClient public static var work: Self { "WORK" }
    /// `WORK2`.
    @_alwaysEmitIntoClient public static var work2: Self { "WORK2" }
    /// `WORK3`.
    @_alwaysEmitIntoClient public static var work3: Self { "WORK3" }
    /// `WORK4`.
    @_alwaysEmitIntoClient public static var work4: Self { "WORK4" }
    /// `HOME`.
    @_alwaysEmitIntoClient public static var home: Self { "HOME" }
    /// `MOBILE`.
    @_alwaysEmitIntoClient public static var mobile: Self { "MOBILE" }
    /// `MAIN`.
    @_alwaysEmitIntoClient public static var main: Self { "MAIN" }
    /// `OTHER`.
    @_alwaysEmitIntoClient public static var other: Self { "OTHER" }
}

/// The schema `ContactAddress`.
public typealias ContactAddress = Model<ContactAddressFields>

/// The properties of ``ContactAddress``.
public struct ContactAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address1`.
    @_alwaysEmitIntoClient public var address1: Field<String> { Field("address1") }
    /// `address2`.
    @_alwaysEmitIntoClient public var address2: Field<String> { Field("address2") }
    /// `city`.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<String> { Field("state") }
    /// `postalCode`.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `ContactAddressableEntityRef`.
public typealias ContactAddressableEntityRef = Model<ContactAddressableEntityRefFields>

/// The properties of ``ContactAddressableEntityRef``.
public struct ContactAddressableEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContactIdentifier`.
public typealias ContactIdentifier = Model<ContactIdentifierFields>

/// The properties of ``ContactIdentifier``.
public struct ContactIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ContactIdentifierType> { Field("type") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `externalSource`.
    @_alwaysEmitIntoClient public var externalSource: Field<ExternalSource> { Field("externalSource") }
}

/// A value of `type` of ``ContactIdentifier``, open to those that are newer than this version.
public struct ContactIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SocialLine`.
    @_alwaysEmitIntoClient public static var socialLine: Self { "SocialLine" }
    /// `SocialFacebook`.
    @_alwaysEmitIntoClient public static var socialFacebook: Self { "SocialFacebook" }
    /// `SocialTwitter`.
    @_alwaysEmitIntoClient public static var socialTwitter: Self { "SocialTwitter" }
    /// `SocialWhatsapp`.
    @_alwaysEmitIntoClient public static var socialWhatsapp: Self { "SocialWhatsapp" }
    /// `SocialInstagram`.
    @_alwaysEmitIntoClient public static var socialInstagram: Self { "SocialInstagram" }
    /// `SocialWhatsappBsuid`.
    @_alwaysEmitIntoClient public static var socialWhatsappBsuid: Self { "SocialWhatsappBsuid" }
    /// `AppleOpaqueId`.
    @_alwaysEmitIntoClient public static var appleOpaqueId: Self { "AppleOpaqueId" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Cookie`.
    @_alwaysEmitIntoClient public static var cookie: Self { "Cookie" }
    /// `ExternalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "ExternalId" }
    /// `SocialInstagramHandle`.
    @_alwaysEmitIntoClient public static var socialInstagramHandle: Self { "SocialInstagramHandle" }
}

/// The schema `ContactSort`.
public typealias ContactSort = Model<ContactSortFields>

/// The properties of ``ContactSort``.
public struct ContactSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ContactSortDirection> { Field("direction") }
    /// `numeric`.
    @_alwaysEmitIntoClient public var numeric: Field<Bool> { Field("numeric") }
}

/// A value of `direction` of ``ContactSort``, open to those that are newer than this version.
public struct ContactSortDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// The schema `ContentSetting`.
public typealias ContentSetting = Model<ContentSettingFields>

/// The properties of ``ContentSetting``.
public struct ContentSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `story`.
    @_alwaysEmitIntoClient public var story: Field<StorySetting> { Field("story") }
}

/// The schema `Copilot`.
public typealias Copilot = Model<CopilotFields>

/// The properties of ``Copilot``.
public struct CopilotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, set by the platform.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `liveOnQueue`, required.
    @_alwaysEmitIntoClient public var liveOnQueue: Field<Bool> { Field("liveOnQueue") }
    /// `defaultLanguage`, required.
    @_alwaysEmitIntoClient public var defaultLanguage: Field<String> { Field("defaultLanguage") }
    /// `knowledgeAnswerConfig`.
    @_alwaysEmitIntoClient public var knowledgeAnswerConfig: Field<KnowledgeAnswerConfig> { Field("knowledgeAnswerConfig") }
    /// `summaryGenerationConfig`.
    @_alwaysEmitIntoClient public var summaryGenerationConfig: Field<SummaryGenerationConfig> { Field("summaryGenerationConfig") }
    /// `wrapupCodePredictionConfig`.
    @_alwaysEmitIntoClient public var wrapupCodePredictionConfig: Field<WrapupCodePredictionConfig> { Field("wrapupCodePredictionConfig") }
    /// `answerGenerationConfig`.
    @_alwaysEmitIntoClient public var answerGenerationConfig: Field<AnswerGenerationConfig> { Field("answerGenerationConfig") }
    /// `nluEngineType`.
    @_alwaysEmitIntoClient public var nluEngineType: Field<CopilotNluEngineType> { Field("nluEngineType") }
    /// `nluConfig`.
    @_alwaysEmitIntoClient public var nluConfig: Field<NluConfig> { Field("nluConfig") }
    /// `ruleEngineConfig`.
    @_alwaysEmitIntoClient public var ruleEngineConfig: Field<RuleEngineConfig> { Field("ruleEngineConfig") }
    /// `autoSearchConfig`.
    @_alwaysEmitIntoClient public var autoSearchConfig: Field<AutoSearchConfig> { Field("autoSearchConfig") }
    /// `manualSearchConfig`.
    @_alwaysEmitIntoClient public var manualSearchConfig: Field<ManualSearchConfig> { Field("manualSearchConfig") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nluEngineType` of ``Copilot``, open to those that are newer than this version.
public struct CopilotNluEngineType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NluV3`.
    @_alwaysEmitIntoClient public static var nluV3: Self { "NluV3" }
}

/// The schema `CopilotAction`.
public typealias CopilotAction = Model<CopilotActionFields>

/// The properties of ``CopilotAction``.
public struct CopilotActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionType`, required.
    @_alwaysEmitIntoClient public var actionType: Field<CopilotActionActionType> { Field("actionType") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
}

/// A value of `actionType` of ``CopilotAction``, open to those that are newer than this version.
public struct CopilotActionActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `KnowledgeArticle`.
    @_alwaysEmitIntoClient public static var knowledgeArticle: Self { "KnowledgeArticle" }
    /// `CannedResponse`.
    @_alwaysEmitIntoClient public static var cannedResponse: Self { "CannedResponse" }
    /// `Script`.
    @_alwaysEmitIntoClient public static var script: Self { "Script" }
    /// `Checklist`.
    @_alwaysEmitIntoClient public static var checklist: Self { "Checklist" }
    /// `ThirdPartyAction`.
    @_alwaysEmitIntoClient public static var thirdPartyAction: Self { "ThirdPartyAction" }
}

/// The schema `CopilotCondition`.
public typealias CopilotCondition = Model<CopilotConditionFields>

/// The properties of ``CopilotCondition``.
public struct CopilotConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conditionType`, required.
    @_alwaysEmitIntoClient public var conditionType: Field<CopilotConditionConditionType> { Field("conditionType") }
    /// `conditionValues`, required.
    @_alwaysEmitIntoClient public var conditionValues: Field<[String]> { Field("conditionValues") }
}

/// A value of `conditionType` of ``CopilotCondition``, open to those that are newer than this version.
public struct CopilotConditionConditionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Intent`.
    @_alwaysEmitIntoClient public static var intent: Self { "Intent" }
    /// `ConversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "ConversationStart" }
    /// `ConversationTransfer`.
    @_alwaysEmitIntoClient public static var conversationTransfer: Self { "ConversationTransfer" }
    /// `ConversationEnd`.
    @_alwaysEmitIntoClient public static var conversationEnd: Self { "ConversationEnd" }
    /// `Sentiment`.
    @_alwaysEmitIntoClient public static var sentiment: Self { "Sentiment" }
}

/// The schema `CopilotFallbackAction`.
public typealias CopilotFallbackAction = Model<CopilotFallbackActionFields>

/// The properties of ``CopilotFallbackAction``.
public struct CopilotFallbackActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionType`, required.
    @_alwaysEmitIntoClient public var actionType: Field<CopilotFallbackActionActionType> { Field("actionType") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
}

/// A value of `actionType` of ``CopilotFallbackAction``, open to those that are newer than this version.
public struct CopilotFallbackActionActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `KnowledgeArticle`.
    @_alwaysEmitIntoClient public static var knowledgeArticle: Self { "KnowledgeArticle" }
    /// `CannedResponse`.
    @_alwaysEmitIntoClient public static var cannedResponse: Self { "CannedResponse" }
    /// `Script`.
    @_alwaysEmitIntoClient public static var script: Self { "Script" }
    /// `KnowledgeSearch`.
    @_alwaysEmitIntoClient public static var knowledgeSearch: Self { "KnowledgeSearch" }
    /// `ThirdPartyAction`.
    @_alwaysEmitIntoClient public static var thirdPartyAction: Self { "ThirdPartyAction" }
}

/// The schema `CopilotNluDomain`.
public typealias CopilotNluDomain = Model<CopilotNluDomainFields>

/// The properties of ``CopilotNluDomain``.
public struct CopilotNluDomainFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `useLatestVersion`, required.
    @_alwaysEmitIntoClient public var useLatestVersion: Field<Bool> { Field("useLatestVersion") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<CopilotNluDomainVersion> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CopilotNluDomainVersion`.
public typealias CopilotNluDomainVersion = Model<CopilotNluDomainVersionFields>

/// The properties of ``CopilotNluDomainVersion``.
public struct CopilotNluDomainVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CopilotRule`.
public typealias CopilotRule = Model<CopilotRuleFields>

/// The properties of ``CopilotRule``.
public struct CopilotRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conditions`, required.
    @_alwaysEmitIntoClient public var conditions: Field<[CopilotCondition]> { Field("conditions") }
    /// `actions`, required.
    @_alwaysEmitIntoClient public var actions: Field<[CopilotAction]> { Field("actions") }
}

/// The schema `Coretype`.
public typealias Coretype = Model<CoretypeFields>

/// The properties of ``Coretype``.
public struct CoretypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<Schema> { Field("schema") }
    /// `current`.
    @_alwaysEmitIntoClient public var current: Field<Bool> { Field("current") }
    /// `validationFields`.
    @_alwaysEmitIntoClient public var validationFields: Field<[String]> { Field("validationFields") }
    /// `validationLimits`.
    @_alwaysEmitIntoClient public var validationLimits: Field<ValidationLimits> { Field("validationLimits") }
    /// `itemValidationFields`.
    @_alwaysEmitIntoClient public var itemValidationFields: Field<[String]> { Field("itemValidationFields") }
    /// `itemValidationLimits`.
    @_alwaysEmitIntoClient public var itemValidationLimits: Field<ItemValidationLimits> { Field("itemValidationLimits") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CoretypeListing`.
public typealias CoretypeListing = Model<CoretypeListingFields>

/// The properties of ``CoretypeListing``.
public struct CoretypeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Coretype]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
