// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AlertListing`.
public typealias AlertListing = Model<AlertListingFields>

/// The properties of ``AlertListing``.
public struct AlertListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CommonAlert]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `AlertNotification`.
public typealias AlertNotification = Model<AlertNotificationFields>

/// The properties of ``AlertNotification``.
public struct AlertNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recipient`, required.
    public var recipient: Field<String> { Field("recipient") }
    /// `notificationTypes`, required.
    public var notificationTypes: Field<[AlertNotificationNotificationTypes]> { Field("notificationTypes") }
    /// `locale`.
    public var locale: Field<String> { Field("locale") }
}

/// A value of `notificationTypes` of ``AlertNotification``, open to those that are newer than this version.
public struct AlertNotificationNotificationTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sms`.
    public static var sms: Self { "Sms" }
    /// `Device`.
    public static var device: Self { "Device" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Push`.
    public static var push: Self { "Push" }
}

/// The schema `AlertRequest`.
public typealias AlertRequest = Model<AlertRequestFields>

/// The properties of ``AlertRequest``.
public struct AlertRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<AlertRequestType> { Field("type") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `unread`.
    public var unread: Field<UnreadFields> { Field("unread") }
    /// `validRequest`.
    public var validRequest: Field<Bool> { Field("validRequest") }
}

/// A value of `type` of ``AlertRequest``, open to those that are newer than this version.
public struct AlertRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Mute`.
    public static var mute: Self { "Mute" }
    /// `Snooze`.
    public static var snooze: Self { "Snooze" }
    /// `Unread`.
    public static var unread: Self { "Unread" }
    /// `Close`.
    public static var close: Self { "Close" }
}

/// The schema `AlertRuleProperties`.
public typealias AlertRuleProperties = Model<AlertRulePropertiesFields>

/// The properties of ``AlertRuleProperties``.
public struct AlertRulePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `type`, required, set by the platform.
    public var type: Field<AlertRulePropertiesType> { Field("type") }
}

/// A value of `type` of ``AlertRuleProperties``, open to those that are newer than this version.
public struct AlertRulePropertiesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ConversationMetrics`.
    public static var conversationMetrics: Self { "ConversationMetrics" }
    /// `UserPresence`.
    public static var userPresence: Self { "UserPresence" }
    /// `WorkforceManagement`.
    public static var workforceManagement: Self { "WorkforceManagement" }
    /// `OperationalConsole`.
    public static var operationalConsole: Self { "OperationalConsole" }
    /// `Anomaly`.
    public static var anomaly: Self { "Anomaly" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `AlertSummary`.
public typealias AlertSummary = Model<AlertSummaryFields>

/// The properties of ``AlertSummary``.
public struct AlertSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    public var entities: Field<[AlertSummaryEntity]> { Field("entities") }
    /// `conversation`.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `metricType`, required.
    public var metricType: Field<AlertSummaryMetricType> { Field("metricType") }
    /// `entitiesAreTeamMembers`, required.
    public var entitiesAreTeamMembers: Field<Bool> { Field("entitiesAreTeamMembers") }
}

/// A value of `metricType` of ``AlertSummary``, open to those that are newer than this version.
public struct AlertSummaryMetricType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interval`.
    public static var interval: Self { "Interval" }
    /// `Instance`.
    public static var instance: Self { "Instance" }
}

/// The schema `AlertSummaryEntity`.
public typealias AlertSummaryEntity = Model<AlertSummaryEntityFields>

/// The properties of ``AlertSummaryEntity``.
public struct AlertSummaryEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityType`, required.
    public var entityType: Field<AlertSummaryEntityEntityType> { Field("entityType") }
    /// `user`.
    public var user: Field<AddressableEntityRef> { Field("user") }
    /// `group`.
    public var group: Field<AddressableEntityRef> { Field("group") }
    /// `queue`.
    public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `team`.
    public var team: Field<AddressableEntityRef> { Field("team") }
    /// `alerting`, required.
    public var alerting: Field<Bool> { Field("alerting") }
}

/// A value of `entityType` of ``AlertSummaryEntity``, open to those that are newer than this version.
public struct AlertSummaryEntityEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    public static var user: Self { "User" }
    /// `Group`.
    public static var group: Self { "Group" }
    /// `Queue`.
    public static var queue: Self { "Queue" }
    /// `Team`.
    public static var team: Self { "Team" }
    /// `TeamMembers`.
    public static var teamMembers: Self { "TeamMembers" }
    /// `Organization`.
    public static var organization: Self { "Organization" }
}

/// The schema `AlertingUnreadStatus`.
public typealias AlertingUnreadStatus = Model<AlertingUnreadStatusFields>

/// The properties of ``AlertingUnreadStatus``.
public struct AlertingUnreadStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unread`, required.
    public var unread: Field<Bool> { Field("unread") }
}

/// The schema `CommonAlert`.
public typealias CommonAlert = Model<CommonAlertFields>

/// The properties of ``CommonAlert``.
public struct CommonAlertFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `user`, required.
    public var user: Field<UserReference> { Field("user") }
    /// `rule`, required.
    public var rule: Field<AlertRuleProperties> { Field("rule") }
    /// `notifications`, required.
    public var notifications: Field<[AlertNotification]> { Field("notifications") }
    /// `dateStart`, required.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `active`, required.
    public var active: Field<Bool> { Field("active") }
    /// `unread`, required.
    public var unread: Field<Bool> { Field("unread") }
    /// `waitBetweenNotificationMs`, required.
    public var waitBetweenNotificationMs: Field<Int> { Field("waitBetweenNotificationMs") }
    /// `muted`, required.
    public var muted: Field<Bool> { Field("muted") }
    /// `snoozed`, required.
    public var snoozed: Field<Bool> { Field("snoozed") }
    /// `dateMutedUntil`, required.
    public var dateMutedUntil: Field<Instant> { Field("dateMutedUntil") }
    /// `dateSnoozedUntil`, required.
    public var dateSnoozedUntil: Field<Instant> { Field("dateSnoozedUntil") }
    /// `conditions`, required.
    public var conditions: Field<CommonRuleConditions> { Field("conditions") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `alertSummary`.
    public var alertSummary: Field<AlertSummary> { Field("alertSummary") }
    /// `ruleUri`.
    public var ruleUri: Field<String> { Field("ruleUri") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CommonAlertBulkUpdateRequest`.
public typealias CommonAlertBulkUpdateRequest = Model<CommonAlertBulkUpdateRequestFields>

/// The properties of ``CommonAlertBulkUpdateRequest``.
public struct CommonAlertBulkUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<CommonAlertBulkUpdateRequestType> { Field("type") }
    /// `alertIds`, required.
    public var alertIds: Field<[String]> { Field("alertIds") }
    /// `muteSnooze`.
    public var muteSnooze: Field<MuteSnoozeFields> { Field("muteSnooze") }
    /// `unread`.
    public var unread: Field<UnreadFields> { Field("unread") }
}

/// A value of `type` of ``CommonAlertBulkUpdateRequest``, open to those that are newer than this version.
public struct CommonAlertBulkUpdateRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Mute`.
    public static var mute: Self { "Mute" }
    /// `Snooze`.
    public static var snooze: Self { "Snooze" }
    /// `Unread`.
    public static var unread: Self { "Unread" }
    /// `Close`.
    public static var close: Self { "Close" }
}

/// The schema `CommonAllAlertUpdateRequest`.
public typealias CommonAllAlertUpdateRequest = Model<CommonAllAlertUpdateRequestFields>

/// The properties of ``CommonAllAlertUpdateRequest``.
public struct CommonAllAlertUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<CommonAllAlertUpdateRequestType> { Field("type") }
    /// `unread`.
    public var unread: Field<UnreadFields> { Field("unread") }
}

/// A value of `type` of ``CommonAllAlertUpdateRequest``, open to those that are newer than this version.
public struct CommonAllAlertUpdateRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Mute`.
    public static var mute: Self { "Mute" }
    /// `Snooze`.
    public static var snooze: Self { "Snooze" }
    /// `Unread`.
    public static var unread: Self { "Unread" }
    /// `Close`.
    public static var close: Self { "Close" }
}

/// The schema `CommonRule`.
public typealias CommonRule = Model<CommonRuleFields>

/// The properties of ``CommonRule``.
public struct CommonRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `notifications`.
    public var notifications: Field<[AlertNotification]> { Field("notifications") }
    /// `sendExitingAlarmNotifications`.
    public var sendExitingAlarmNotifications: Field<Bool> { Field("sendExitingAlarmNotifications") }
    /// `waitBetweenNotificationMs`.
    public var waitBetweenNotificationMs: Field<Int> { Field("waitBetweenNotificationMs") }
    /// `conditions`.
    public var conditions: Field<CommonRuleConditions> { Field("conditions") }
    /// `type`, required.
    public var type: Field<CommonRuleType> { Field("type") }
    /// `inAlarm`.
    public var inAlarm: Field<Bool> { Field("inAlarm") }
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateLastModified`.
    public var dateLastModified: Field<Instant> { Field("dateLastModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``CommonRule``, open to those that are newer than this version.
public struct CommonRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ConversationMetrics`.
    public static var conversationMetrics: Self { "ConversationMetrics" }
    /// `UserPresence`.
    public static var userPresence: Self { "UserPresence" }
    /// `WorkforceManagement`.
    public static var workforceManagement: Self { "WorkforceManagement" }
    /// `OperationalConsole`.
    public static var operationalConsole: Self { "OperationalConsole" }
    /// `Anomaly`.
    public static var anomaly: Self { "Anomaly" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `CommonRuleBulkDeleteRequest`.
public typealias CommonRuleBulkDeleteRequest = Model<CommonRuleBulkDeleteRequestFields>

/// The properties of ``CommonRuleBulkDeleteRequest``.
public struct CommonRuleBulkDeleteRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ruleIds`, required.
    public var ruleIds: Field<[String]> { Field("ruleIds") }
}

/// The schema `CommonRuleBulkUpdateNotificationsRequest`.
public typealias CommonRuleBulkUpdateNotificationsRequest = Model<CommonRuleBulkUpdateNotificationsRequestFields>

/// The properties of ``CommonRuleBulkUpdateNotificationsRequest``.
public struct CommonRuleBulkUpdateNotificationsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ruleIds`, required.
    public var ruleIds: Field<[String]> { Field("ruleIds") }
    /// `properties`.
    public var properties: Field<ModifiableRuleProperties> { Field("properties") }
    /// `typesToAdd`.
    public var typesToAdd: Field<[CommonRuleBulkUpdateNotificationsRequestTypesToAdd]> { Field("typesToAdd") }
    /// `typesToRemove`.
    public var typesToRemove: Field<[CommonRuleBulkUpdateNotificationsRequestTypesToRemove]> { Field("typesToRemove") }
}

/// A value of `typesToAdd` of ``CommonRuleBulkUpdateNotificationsRequest``, open to those that are newer than this
/// version.
public struct CommonRuleBulkUpdateNotificationsRequestTypesToAdd: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sms`.
    public static var sms: Self { "Sms" }
    /// `Device`.
    public static var device: Self { "Device" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Push`.
    public static var push: Self { "Push" }
}

/// A value of `typesToRemove` of ``CommonRuleBulkUpdateNotificationsRequest``, open to those that are newer than this
/// version.
public struct CommonRuleBulkUpdateNotificationsRequestTypesToRemove: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sms`.
    public static var sms: Self { "Sms" }
    /// `Device`.
    public static var device: Self { "Device" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Push`.
    public static var push: Self { "Push" }
}

/// The schema `CommonRuleConditions`.
public typealias CommonRuleConditions = Model<CommonRuleConditionsFields>

/// The properties of ``CommonRuleConditions``.
public struct CommonRuleConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clauses`.
    public var clauses: Field<[CommonRuleConditions]> { Field("clauses") }
    /// `predicates`, required.
    public var predicates: Field<[CommonRulePredicate]> { Field("predicates") }
    /// `type`, required.
    public var type: Field<CommonRuleConditionsType> { Field("type") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// A value of `type` of ``CommonRuleConditions``, open to those that are newer than this version.
public struct CommonRuleConditionsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    public static var and: Self { "And" }
    /// `Or`.
    public static var or: Self { "Or" }
    /// `Not`.
    public static var not: Self { "Not" }
}

/// The schema `CommonRuleContainer`.
public typealias CommonRuleContainer = Model<CommonRuleContainerFields>

/// The properties of ``CommonRuleContainer``.
public struct CommonRuleContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CommonRule]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CommonRulePredicate`.
public typealias CommonRulePredicate = Model<CommonRulePredicateFields>

/// The properties of ``CommonRulePredicate``.
public struct CommonRulePredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metricType`, required.
    public var metricType: Field<CommonRulePredicateMetricType> { Field("metricType") }
    /// `metricValueType`, required.
    public var metricValueType: Field<CommonRulePredicateMetricValueType> { Field("metricValueType") }
    /// `comparisonOperator`, required.
    public var comparisonOperator: Field<CommonRulePredicateComparisonOperator> { Field("comparisonOperator") }
    /// `value`, required.
    public var value: Field<Double> { Field("value") }
    /// `status`.
    public var status: Field<String> { Field("status") }
    /// `topic`.
    public var topic: Field<String> { Field("topic") }
    /// `characteristic`.
    public var characteristic: Field<CommonRulePredicateCharacteristic> { Field("characteristic") }
    /// `entity`, required.
    public var entity: Field<CommonRulePredicateEntity> { Field("entity") }
    /// `mediaType`.
    public var mediaType: Field<CommonRulePredicateMediaType> { Field("mediaType") }
    /// `metric`, required.
    public var metric: Field<CommonRulePredicateMetric> { Field("metric") }
}

/// A value of `metricType` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateMetricType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interval`.
    public static var interval: Self { "Interval" }
    /// `Instance`.
    public static var instance: Self { "Instance" }
}

/// A value of `metricValueType` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateMetricValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Count`.
    public static var count: Self { "Count" }
    /// `Min`.
    public static var min: Self { "Min" }
    /// `Timer`.
    public static var timer: Self { "Timer" }
    /// `Max`.
    public static var max: Self { "Max" }
    /// `Percentage`.
    public static var percentage: Self { "Percentage" }
    /// `Average`.
    public static var average: Self { "Average" }
    /// `Observation`.
    public static var observation: Self { "Observation" }
}

/// A value of `comparisonOperator` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateComparisonOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Gt`.
    public static var gt: Self { "Gt" }
    /// `Gte`.
    public static var gte: Self { "Gte" }
    /// `Lt`.
    public static var lt: Self { "Lt" }
    /// `Lte`.
    public static var lte: Self { "Lte" }
    /// `Eq`.
    public static var eq: Self { "Eq" }
    /// `Ne`.
    public static var ne: Self { "Ne" }
}

/// A value of `characteristic` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateCharacteristic: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Deviation`.
    public static var deviation: Self { "Deviation" }
    /// `Score`.
    public static var score: Self { "Score" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `mediaType` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Callback`.
    public static var callback: Self { "Callback" }
    /// `Message`.
    public static var message: Self { "Message" }
}

/// A value of `metric` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nAbandon`.
    public static var nAbandon: Self { "nAbandon" }
    /// `nConnected`.
    public static var nConnected: Self { "nConnected" }
    /// `nInteractions`.
    public static var nInteractions: Self { "nInteractions" }
    /// `nOffered`.
    public static var nOffered: Self { "nOffered" }
    /// `nOutbound`.
    public static var nOutbound: Self { "nOutbound" }
    /// `nTransferred`.
    public static var nTransferred: Self { "nTransferred" }
    /// `serviceLevel`.
    public static var serviceLevel: Self { "serviceLevel" }
    /// `oServiceLevel`.
    public static var oServiceLevel: Self { "oServiceLevel" }
    /// `oWaiting`.
    public static var oWaiting: Self { "oWaiting" }
    /// `tAbandon`.
    public static var tAbandon: Self { "tAbandon" }
    /// `tAcw`.
    public static var tAcw: Self { "tAcw" }
    /// `tAlert`.
    public static var tAlert: Self { "tAlert" }
    /// `tAnswered`.
    public static var tAnswered: Self { "tAnswered" }
    /// `tHandle`.
    public static var tHandle: Self { "tHandle" }
    /// `tHeldComplete`.
    public static var tHeldComplete: Self { "tHeldComplete" }
    /// `tTalkComplete`.
    public static var tTalkComplete: Self { "tTalkComplete" }
    /// `tWait`.
    public static var tWait: Self { "tWait" }
    /// `tTalk`.
    public static var tTalk: Self { "tTalk" }
    /// `tHeld`.
    public static var tHeld: Self { "tHeld" }
    /// `tOrganizationPresence`.
    public static var tOrganizationPresence: Self { "tOrganizationPresence" }
    /// `tSystemPresence`.
    public static var tSystemPresence: Self { "tSystemPresence" }
    /// `tAgentRoutingStatus`.
    public static var tAgentRoutingStatus: Self { "tAgentRoutingStatus" }
    /// `oUserRoutingStatuses`.
    public static var oUserRoutingStatuses: Self { "oUserRoutingStatuses" }
    /// `oUserPresences`.
    public static var oUserPresences: Self { "oUserPresences" }
    /// `oInteracting`.
    public static var oInteracting: Self { "oInteracting" }
    /// `tFlowOut`.
    public static var tFlowOut: Self { "tFlowOut" }
    /// `tAdherenceStatus`.
    public static var tAdherenceStatus: Self { "tAdherenceStatus" }
    /// `nEvents`.
    public static var nEvents: Self { "nEvents" }
}

/// The schema `CommonRulePredicateEntity`.
public typealias CommonRulePredicateEntity = Model<CommonRulePredicateEntityFields>

/// The properties of ``CommonRulePredicateEntity``.
public struct CommonRulePredicateEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityType`, required.
    public var entityType: Field<CommonRulePredicateEntityEntityType> { Field("entityType") }
    /// `user`.
    public var user: Field<AddressableEntityRef> { Field("user") }
    /// `group`.
    public var group: Field<AddressableEntityRef> { Field("group") }
    /// `queue`.
    public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `team`.
    public var team: Field<AddressableEntityRef> { Field("team") }
}

/// A value of `entityType` of ``CommonRulePredicateEntity``, open to those that are newer than this version.
public struct CommonRulePredicateEntityEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    public static var user: Self { "User" }
    /// `Group`.
    public static var group: Self { "Group" }
    /// `Queue`.
    public static var queue: Self { "Queue" }
    /// `Team`.
    public static var team: Self { "Team" }
    /// `TeamMembers`.
    public static var teamMembers: Self { "TeamMembers" }
    /// `Organization`.
    public static var organization: Self { "Organization" }
}

/// The schema `GetAlertQuery`.
public typealias GetAlertQuery = Model<GetAlertQueryFields>

/// The properties of ``GetAlertQuery``.
public struct GetAlertQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ruleType`, required.
    public var ruleType: Field<GetAlertQueryRuleType> { Field("ruleType") }
    /// `queryType`, required.
    public var queryType: Field<GetAlertQueryQueryType> { Field("queryType") }
    /// `alertStatus`.
    public var alertStatus: Field<GetAlertQueryAlertStatus> { Field("alertStatus") }
    /// `viewedStatus`.
    public var viewedStatus: Field<GetAlertQueryViewedStatus> { Field("viewedStatus") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `sortBy`.
    public var sortBy: Field<GetAlertQuerySortBy> { Field("sortBy") }
    /// `sortOrder`.
    public var sortOrder: Field<GetAlertQuerySortOrder> { Field("sortOrder") }
}

/// A value of `ruleType` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQueryRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `Presence`.
    public static var presence: Self { "Presence" }
    /// `WorkforceManagement`.
    public static var workforceManagement: Self { "WorkforceManagement" }
    /// `OperationalConsole`.
    public static var operationalConsole: Self { "OperationalConsole" }
    /// `Anomaly`.
    public static var anomaly: Self { "Anomaly" }
    /// `All`.
    public static var all: Self { "All" }
}

/// A value of `queryType` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Info`.
    public static var info: Self { "Info" }
    /// `Count`.
    public static var count: Self { "Count" }
}

/// A value of `alertStatus` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQueryAlertStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `All`.
    public static var all: Self { "All" }
}

/// A value of `viewedStatus` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQueryViewedStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unread`.
    public static var unread: Self { "Unread" }
    /// `Read`.
    public static var read: Self { "Read" }
    /// `All`.
    public static var all: Self { "All" }
}

/// A value of `sortBy` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQuerySortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `DateStart`.
    public static var dateStart: Self { "DateStart" }
}

/// A value of `sortOrder` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQuerySortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    public static var asc: Self { "Asc" }
    /// `Desc`.
    public static var desc: Self { "Desc" }
}

/// The schema `GetRulesQuery`.
public typealias GetRulesQuery = Model<GetRulesQueryFields>

/// The properties of ``GetRulesQuery``.
public struct GetRulesQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ruleType`, required.
    public var ruleType: Field<GetRulesQueryRuleType> { Field("ruleType") }
    /// `queryType`, required.
    public var queryType: Field<GetRulesQueryQueryType> { Field("queryType") }
    /// `enabledType`.
    public var enabledType: Field<GetRulesQueryEnabledType> { Field("enabledType") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `sortBy`.
    public var sortBy: Field<GetRulesQuerySortBy> { Field("sortBy") }
    /// `sortOrder`.
    public var sortOrder: Field<GetRulesQuerySortOrder> { Field("sortOrder") }
    /// `ruleName`.
    public var ruleName: Field<String> { Field("ruleName") }
    /// `nameSearchType`.
    public var nameSearchType: Field<GetRulesQueryNameSearchType> { Field("nameSearchType") }
}

/// A value of `ruleType` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQueryRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `Presence`.
    public static var presence: Self { "Presence" }
    /// `WorkforceManagement`.
    public static var workforceManagement: Self { "WorkforceManagement" }
    /// `OperationalConsole`.
    public static var operationalConsole: Self { "OperationalConsole" }
    /// `Anomaly`.
    public static var anomaly: Self { "Anomaly" }
    /// `All`.
    public static var all: Self { "All" }
}

/// A value of `queryType` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Info`.
    public static var info: Self { "Info" }
    /// `Count`.
    public static var count: Self { "Count" }
}

/// A value of `enabledType` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQueryEnabledType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Enabled`.
    public static var enabled: Self { "Enabled" }
    /// `Disabled`.
    public static var disabled: Self { "Disabled" }
    /// `All`.
    public static var all: Self { "All" }
}

/// A value of `sortBy` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQuerySortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `DateCreated`.
    public static var dateCreated: Self { "DateCreated" }
}

/// A value of `sortOrder` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQuerySortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    public static var asc: Self { "Asc" }
    /// `Desc`.
    public static var desc: Self { "Desc" }
}

/// A value of `nameSearchType` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQueryNameSearchType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exact`.
    public static var exact: Self { "Exact" }
    /// `Contains`.
    public static var contains: Self { "Contains" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ModifiableRuleProperties`.
public typealias ModifiableRuleProperties = Model<ModifiableRulePropertiesFields>

/// The properties of ``ModifiableRuleProperties``.
public struct ModifiableRulePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `notifications`.
    public var notifications: Field<[AlertNotification]> { Field("notifications") }
    /// `sendExitingAlarmNotifications`.
    public var sendExitingAlarmNotifications: Field<Bool> { Field("sendExitingAlarmNotifications") }
    /// `waitBetweenNotificationMs`.
    public var waitBetweenNotificationMs: Field<Int> { Field("waitBetweenNotificationMs") }
    /// `conditions`.
    public var conditions: Field<CommonRuleConditions> { Field("conditions") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MuteSnoozeFields`.
public typealias MuteSnoozeFields = Model<MuteSnoozeFieldsFields>

/// The properties of ``MuteSnoozeFields``.
public struct MuteSnoozeFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`, required.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`, required.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
}

/// The schema `UnreadFields`.
public typealias UnreadFields = Model<UnreadFieldsFields>

/// The properties of ``UnreadFields``.
public struct UnreadFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`, required.
    public var state: Field<Bool> { Field("state") }
}
