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
    @_alwaysEmitIntoClient public var entities: Field<[CommonAlert]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `AlertNotification`.
public typealias AlertNotification = Model<AlertNotificationFields>

/// The properties of ``AlertNotification``.
public struct AlertNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recipient`, required.
    @_alwaysEmitIntoClient public var recipient: Field<String> { Field("recipient") }
    /// `notificationTypes`, required.
    @_alwaysEmitIntoClient public var notificationTypes: Field<[AlertNotificationNotificationTypes]> { Field("notificationTypes") }
    /// `locale`.
    @_alwaysEmitIntoClient public var locale: Field<String> { Field("locale") }
}

/// A value of `notificationTypes` of ``AlertNotification``, open to those that are newer than this version.
public struct AlertNotificationNotificationTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `Device`.
    @_alwaysEmitIntoClient public static var device: Self { "Device" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Push`.
    @_alwaysEmitIntoClient public static var push: Self { "Push" }
}

/// The schema `AlertRequest`.
public typealias AlertRequest = Model<AlertRequestFields>

/// The properties of ``AlertRequest``.
public struct AlertRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AlertRequestType> { Field("type") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `unread`.
    @_alwaysEmitIntoClient public var unread: Field<UnreadFields> { Field("unread") }
    /// `validRequest`.
    @_alwaysEmitIntoClient public var validRequest: Field<Bool> { Field("validRequest") }
}

/// A value of `type` of ``AlertRequest``, open to those that are newer than this version.
public struct AlertRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Mute`.
    @_alwaysEmitIntoClient public static var mute: Self { "Mute" }
    /// `Snooze`.
    @_alwaysEmitIntoClient public static var snooze: Self { "Snooze" }
    /// `Unread`.
    @_alwaysEmitIntoClient public static var unread: Self { "Unread" }
    /// `Close`.
    @_alwaysEmitIntoClient public static var close: Self { "Close" }
}

/// The schema `AlertRuleProperties`.
public typealias AlertRuleProperties = Model<AlertRulePropertiesFields>

/// The properties of ``AlertRuleProperties``.
public struct AlertRulePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<AlertRulePropertiesType> { Field("type") }
}

/// A value of `type` of ``AlertRuleProperties``, open to those that are newer than this version.
public struct AlertRulePropertiesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ConversationMetrics`.
    @_alwaysEmitIntoClient public static var conversationMetrics: Self { "ConversationMetrics" }
    /// `UserPresence`.
    @_alwaysEmitIntoClient public static var userPresence: Self { "UserPresence" }
    /// `WorkforceManagement`.
    @_alwaysEmitIntoClient public static var workforceManagement: Self { "WorkforceManagement" }
    /// `OperationalConsole`.
    @_alwaysEmitIntoClient public static var operationalConsole: Self { "OperationalConsole" }
    /// `Anomaly`.
    @_alwaysEmitIntoClient public static var anomaly: Self { "Anomaly" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `AlertSummary`.
public typealias AlertSummary = Model<AlertSummaryFields>

/// The properties of ``AlertSummary``.
public struct AlertSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[AlertSummaryEntity]> { Field("entities") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `metricType`, required.
    @_alwaysEmitIntoClient public var metricType: Field<AlertSummaryMetricType> { Field("metricType") }
    /// `entitiesAreTeamMembers`, required.
    @_alwaysEmitIntoClient public var entitiesAreTeamMembers: Field<Bool> { Field("entitiesAreTeamMembers") }
}

/// A value of `metricType` of ``AlertSummary``, open to those that are newer than this version.
public struct AlertSummaryMetricType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interval`.
    @_alwaysEmitIntoClient public static var interval: Self { "Interval" }
    /// `Instance`.
    @_alwaysEmitIntoClient public static var instance: Self { "Instance" }
}

/// The schema `AlertSummaryEntity`.
public typealias AlertSummaryEntity = Model<AlertSummaryEntityFields>

/// The properties of ``AlertSummaryEntity``.
public struct AlertSummaryEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityType`, required.
    @_alwaysEmitIntoClient public var entityType: Field<AlertSummaryEntityEntityType> { Field("entityType") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<AddressableEntityRef> { Field("user") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<AddressableEntityRef> { Field("group") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<AddressableEntityRef> { Field("team") }
    /// `alerting`, required.
    @_alwaysEmitIntoClient public var alerting: Field<Bool> { Field("alerting") }
}

/// A value of `entityType` of ``AlertSummaryEntity``, open to those that are newer than this version.
public struct AlertSummaryEntityEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
    /// `TeamMembers`.
    @_alwaysEmitIntoClient public static var teamMembers: Self { "TeamMembers" }
    /// `Organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "Organization" }
}

/// The schema `AlertingUnreadStatus`.
public typealias AlertingUnreadStatus = Model<AlertingUnreadStatusFields>

/// The properties of ``AlertingUnreadStatus``.
public struct AlertingUnreadStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unread`, required.
    @_alwaysEmitIntoClient public var unread: Field<Bool> { Field("unread") }
}

/// The schema `CommonAlert`.
public typealias CommonAlert = Model<CommonAlertFields>

/// The properties of ``CommonAlert``.
public struct CommonAlertFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `rule`, required.
    @_alwaysEmitIntoClient public var rule: Field<AlertRuleProperties> { Field("rule") }
    /// `notifications`, required.
    @_alwaysEmitIntoClient public var notifications: Field<[AlertNotification]> { Field("notifications") }
    /// `dateStart`, required.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `active`, required.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `unread`, required.
    @_alwaysEmitIntoClient public var unread: Field<Bool> { Field("unread") }
    /// `waitBetweenNotificationMs`, required.
    @_alwaysEmitIntoClient public var waitBetweenNotificationMs: Field<Int> { Field("waitBetweenNotificationMs") }
    /// `muted`, required.
    @_alwaysEmitIntoClient public var muted: Field<Bool> { Field("muted") }
    /// `snoozed`, required.
    @_alwaysEmitIntoClient public var snoozed: Field<Bool> { Field("snoozed") }
    /// `dateMutedUntil`, required.
    @_alwaysEmitIntoClient public var dateMutedUntil: Field<Instant> { Field("dateMutedUntil") }
    /// `dateSnoozedUntil`, required.
    @_alwaysEmitIntoClient public var dateSnoozedUntil: Field<Instant> { Field("dateSnoozedUntil") }
    /// `conditions`, required.
    @_alwaysEmitIntoClient public var conditions: Field<CommonRuleConditions> { Field("conditions") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `alertSummary`.
    @_alwaysEmitIntoClient public var alertSummary: Field<AlertSummary> { Field("alertSummary") }
    /// `ruleUri`.
    @_alwaysEmitIntoClient public var ruleUri: Field<String> { Field("ruleUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CommonAlertBulkUpdateRequest`.
public typealias CommonAlertBulkUpdateRequest = Model<CommonAlertBulkUpdateRequestFields>

/// The properties of ``CommonAlertBulkUpdateRequest``.
public struct CommonAlertBulkUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CommonAlertBulkUpdateRequestType> { Field("type") }
    /// `alertIds`, required.
    @_alwaysEmitIntoClient public var alertIds: Field<[String]> { Field("alertIds") }
    /// `muteSnooze`.
    @_alwaysEmitIntoClient public var muteSnooze: Field<MuteSnoozeFields> { Field("muteSnooze") }
    /// `unread`.
    @_alwaysEmitIntoClient public var unread: Field<UnreadFields> { Field("unread") }
}

/// A value of `type` of ``CommonAlertBulkUpdateRequest``, open to those that are newer than this version.
public struct CommonAlertBulkUpdateRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Mute`.
    @_alwaysEmitIntoClient public static var mute: Self { "Mute" }
    /// `Snooze`.
    @_alwaysEmitIntoClient public static var snooze: Self { "Snooze" }
    /// `Unread`.
    @_alwaysEmitIntoClient public static var unread: Self { "Unread" }
    /// `Close`.
    @_alwaysEmitIntoClient public static var close: Self { "Close" }
}

/// The schema `CommonAllAlertUpdateRequest`.
public typealias CommonAllAlertUpdateRequest = Model<CommonAllAlertUpdateRequestFields>

/// The properties of ``CommonAllAlertUpdateRequest``.
public struct CommonAllAlertUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CommonAllAlertUpdateRequestType> { Field("type") }
    /// `unread`.
    @_alwaysEmitIntoClient public var unread: Field<UnreadFields> { Field("unread") }
}

/// A value of `type` of ``CommonAllAlertUpdateRequest``, open to those that are newer than this version.
public struct CommonAllAlertUpdateRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Mute`.
    @_alwaysEmitIntoClient public static var mute: Self { "Mute" }
    /// `Snooze`.
    @_alwaysEmitIntoClient public static var snooze: Self { "Snooze" }
    /// `Unread`.
    @_alwaysEmitIntoClient public static var unread: Self { "Unread" }
    /// `Close`.
    @_alwaysEmitIntoClient public static var close: Self { "Close" }
}

/// The schema `CommonRule`.
public typealias CommonRule = Model<CommonRuleFields>

/// The properties of ``CommonRule``.
public struct CommonRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `notifications`.
    @_alwaysEmitIntoClient public var notifications: Field<[AlertNotification]> { Field("notifications") }
    /// `sendExitingAlarmNotifications`.
    @_alwaysEmitIntoClient public var sendExitingAlarmNotifications: Field<Bool> { Field("sendExitingAlarmNotifications") }
    /// `waitBetweenNotificationMs`.
    @_alwaysEmitIntoClient public var waitBetweenNotificationMs: Field<Int> { Field("waitBetweenNotificationMs") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<CommonRuleConditions> { Field("conditions") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CommonRuleType> { Field("type") }
    /// `inAlarm`.
    @_alwaysEmitIntoClient public var inAlarm: Field<Bool> { Field("inAlarm") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateLastModified`.
    @_alwaysEmitIntoClient public var dateLastModified: Field<Instant> { Field("dateLastModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``CommonRule``, open to those that are newer than this version.
public struct CommonRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ConversationMetrics`.
    @_alwaysEmitIntoClient public static var conversationMetrics: Self { "ConversationMetrics" }
    /// `UserPresence`.
    @_alwaysEmitIntoClient public static var userPresence: Self { "UserPresence" }
    /// `WorkforceManagement`.
    @_alwaysEmitIntoClient public static var workforceManagement: Self { "WorkforceManagement" }
    /// `OperationalConsole`.
    @_alwaysEmitIntoClient public static var operationalConsole: Self { "OperationalConsole" }
    /// `Anomaly`.
    @_alwaysEmitIntoClient public static var anomaly: Self { "Anomaly" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `CommonRuleBulkDeleteRequest`.
public typealias CommonRuleBulkDeleteRequest = Model<CommonRuleBulkDeleteRequestFields>

/// The properties of ``CommonRuleBulkDeleteRequest``.
public struct CommonRuleBulkDeleteRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ruleIds`, required.
    @_alwaysEmitIntoClient public var ruleIds: Field<[String]> { Field("ruleIds") }
}

/// The schema `CommonRuleBulkUpdateNotificationsRequest`.
public typealias CommonRuleBulkUpdateNotificationsRequest = Model<CommonRuleBulkUpdateNotificationsRequestFields>

/// The properties of ``CommonRuleBulkUpdateNotificationsRequest``.
public struct CommonRuleBulkUpdateNotificationsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ruleIds`, required.
    @_alwaysEmitIntoClient public var ruleIds: Field<[String]> { Field("ruleIds") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<ModifiableRuleProperties> { Field("properties") }
    /// `typesToAdd`.
    @_alwaysEmitIntoClient public var typesToAdd: Field<[CommonRuleBulkUpdateNotificationsRequestTypesToAdd]> { Field("typesToAdd") }
    /// `typesToRemove`.
    @_alwaysEmitIntoClient public var typesToRemove: Field<[CommonRuleBulkUpdateNotificationsRequestTypesToRemove]> { Field("typesToRemove") }
}

/// A value of `typesToAdd` of ``CommonRuleBulkUpdateNotificationsRequest``, open to those that are newer than this
/// version.
public struct CommonRuleBulkUpdateNotificationsRequestTypesToAdd: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `Device`.
    @_alwaysEmitIntoClient public static var device: Self { "Device" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Push`.
    @_alwaysEmitIntoClient public static var push: Self { "Push" }
}

/// A value of `typesToRemove` of ``CommonRuleBulkUpdateNotificationsRequest``, open to those that are newer than this
/// version.
public struct CommonRuleBulkUpdateNotificationsRequestTypesToRemove: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `Device`.
    @_alwaysEmitIntoClient public static var device: Self { "Device" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Push`.
    @_alwaysEmitIntoClient public static var push: Self { "Push" }
}

/// The schema `CommonRuleConditions`.
public typealias CommonRuleConditions = Model<CommonRuleConditionsFields>

/// The properties of ``CommonRuleConditions``.
public struct CommonRuleConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[CommonRuleConditions]> { Field("clauses") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[CommonRulePredicate]> { Field("predicates") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CommonRuleConditionsType> { Field("type") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// A value of `type` of ``CommonRuleConditions``, open to those that are newer than this version.
public struct CommonRuleConditionsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
    /// `Not`.
    @_alwaysEmitIntoClient public static var not: Self { "Not" }
}

/// The schema `CommonRuleContainer`.
public typealias CommonRuleContainer = Model<CommonRuleContainerFields>

/// The properties of ``CommonRuleContainer``.
public struct CommonRuleContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CommonRule]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CommonRulePredicate`.
public typealias CommonRulePredicate = Model<CommonRulePredicateFields>

/// The properties of ``CommonRulePredicate``.
public struct CommonRulePredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metricType`, required.
    @_alwaysEmitIntoClient public var metricType: Field<CommonRulePredicateMetricType> { Field("metricType") }
    /// `metricValueType`, required.
    @_alwaysEmitIntoClient public var metricValueType: Field<CommonRulePredicateMetricValueType> { Field("metricValueType") }
    /// `comparisonOperator`, required.
    @_alwaysEmitIntoClient public var comparisonOperator: Field<CommonRulePredicateComparisonOperator> { Field("comparisonOperator") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
    /// `topic`.
    @_alwaysEmitIntoClient public var topic: Field<String> { Field("topic") }
    /// `characteristic`.
    @_alwaysEmitIntoClient public var characteristic: Field<CommonRulePredicateCharacteristic> { Field("characteristic") }
    /// `entity`, required.
    @_alwaysEmitIntoClient public var entity: Field<CommonRulePredicateEntity> { Field("entity") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<CommonRulePredicateMediaType> { Field("mediaType") }
    /// `metric`, required.
    @_alwaysEmitIntoClient public var metric: Field<CommonRulePredicateMetric> { Field("metric") }
}

/// A value of `metricType` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateMetricType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interval`.
    @_alwaysEmitIntoClient public static var interval: Self { "Interval" }
    /// `Instance`.
    @_alwaysEmitIntoClient public static var instance: Self { "Instance" }
}

/// A value of `metricValueType` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateMetricValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { "Count" }
    /// `Min`.
    @_alwaysEmitIntoClient public static var min: Self { "Min" }
    /// `Timer`.
    @_alwaysEmitIntoClient public static var timer: Self { "Timer" }
    /// `Max`.
    @_alwaysEmitIntoClient public static var max: Self { "Max" }
    /// `Percentage`.
    @_alwaysEmitIntoClient public static var percentage: Self { "Percentage" }
    /// `Average`.
    @_alwaysEmitIntoClient public static var average: Self { "Average" }
    /// `Observation`.
    @_alwaysEmitIntoClient public static var observation: Self { "Observation" }
}

/// A value of `comparisonOperator` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateComparisonOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Gt`.
    @_alwaysEmitIntoClient public static var gt: Self { "Gt" }
    /// `Gte`.
    @_alwaysEmitIntoClient public static var gte: Self { "Gte" }
    /// `Lt`.
    @_alwaysEmitIntoClient public static var lt: Self { "Lt" }
    /// `Lte`.
    @_alwaysEmitIntoClient public static var lte: Self { "Lte" }
    /// `Eq`.
    @_alwaysEmitIntoClient public static var eq: Self { "Eq" }
    /// `Ne`.
    @_alwaysEmitIntoClient public static var ne: Self { "Ne" }
}

/// A value of `characteristic` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateCharacteristic: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Deviation`.
    @_alwaysEmitIntoClient public static var deviation: Self { "Deviation" }
    /// `Score`.
    @_alwaysEmitIntoClient public static var score: Self { "Score" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `mediaType` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
}

/// A value of `metric` of ``CommonRulePredicate``, open to those that are newer than this version.
public struct CommonRulePredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nAbandon`.
    @_alwaysEmitIntoClient public static var nAbandon: Self { "nAbandon" }
    /// `nConnected`.
    @_alwaysEmitIntoClient public static var nConnected: Self { "nConnected" }
    /// `nInteractions`.
    @_alwaysEmitIntoClient public static var nInteractions: Self { "nInteractions" }
    /// `nOffered`.
    @_alwaysEmitIntoClient public static var nOffered: Self { "nOffered" }
    /// `nOutbound`.
    @_alwaysEmitIntoClient public static var nOutbound: Self { "nOutbound" }
    /// `nTransferred`.
    @_alwaysEmitIntoClient public static var nTransferred: Self { "nTransferred" }
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public static var serviceLevel: Self { "serviceLevel" }
    /// `oServiceLevel`.
    @_alwaysEmitIntoClient public static var oServiceLevel: Self { "oServiceLevel" }
    /// `oWaiting`.
    @_alwaysEmitIntoClient public static var oWaiting: Self { "oWaiting" }
    /// `tAbandon`.
    @_alwaysEmitIntoClient public static var tAbandon: Self { "tAbandon" }
    /// `tAcw`.
    @_alwaysEmitIntoClient public static var tAcw: Self { "tAcw" }
    /// `tAlert`.
    @_alwaysEmitIntoClient public static var tAlert: Self { "tAlert" }
    /// `tAnswered`.
    @_alwaysEmitIntoClient public static var tAnswered: Self { "tAnswered" }
    /// `tHandle`.
    @_alwaysEmitIntoClient public static var tHandle: Self { "tHandle" }
    /// `tHeldComplete`.
    @_alwaysEmitIntoClient public static var tHeldComplete: Self { "tHeldComplete" }
    /// `tTalkComplete`.
    @_alwaysEmitIntoClient public static var tTalkComplete: Self { "tTalkComplete" }
    /// `tWait`.
    @_alwaysEmitIntoClient public static var tWait: Self { "tWait" }
    /// `tTalk`.
    @_alwaysEmitIntoClient public static var tTalk: Self { "tTalk" }
    /// `tHeld`.
    @_alwaysEmitIntoClient public static var tHeld: Self { "tHeld" }
    /// `tOrganizationPresence`.
    @_alwaysEmitIntoClient public static var tOrganizationPresence: Self { "tOrganizationPresence" }
    /// `tSystemPresence`.
    @_alwaysEmitIntoClient public static var tSystemPresence: Self { "tSystemPresence" }
    /// `tAgentRoutingStatus`.
    @_alwaysEmitIntoClient public static var tAgentRoutingStatus: Self { "tAgentRoutingStatus" }
    /// `oUserRoutingStatuses`.
    @_alwaysEmitIntoClient public static var oUserRoutingStatuses: Self { "oUserRoutingStatuses" }
    /// `oUserPresences`.
    @_alwaysEmitIntoClient public static var oUserPresences: Self { "oUserPresences" }
    /// `oInteracting`.
    @_alwaysEmitIntoClient public static var oInteracting: Self { "oInteracting" }
    /// `tFlowOut`.
    @_alwaysEmitIntoClient public static var tFlowOut: Self { "tFlowOut" }
    /// `tAdherenceStatus`.
    @_alwaysEmitIntoClient public static var tAdherenceStatus: Self { "tAdherenceStatus" }
    /// `nEvents`.
    @_alwaysEmitIntoClient public static var nEvents: Self { "nEvents" }
}

/// The schema `CommonRulePredicateEntity`.
public typealias CommonRulePredicateEntity = Model<CommonRulePredicateEntityFields>

/// The properties of ``CommonRulePredicateEntity``.
public struct CommonRulePredicateEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityType`, required.
    @_alwaysEmitIntoClient public var entityType: Field<CommonRulePredicateEntityEntityType> { Field("entityType") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<AddressableEntityRef> { Field("user") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<AddressableEntityRef> { Field("group") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<AddressableEntityRef> { Field("team") }
}

/// A value of `entityType` of ``CommonRulePredicateEntity``, open to those that are newer than this version.
public struct CommonRulePredicateEntityEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
    /// `TeamMembers`.
    @_alwaysEmitIntoClient public static var teamMembers: Self { "TeamMembers" }
    /// `Organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "Organization" }
}

/// The schema `GetAlertQuery`.
public typealias GetAlertQuery = Model<GetAlertQueryFields>

/// The properties of ``GetAlertQuery``.
public struct GetAlertQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ruleType`, required.
    @_alwaysEmitIntoClient public var ruleType: Field<GetAlertQueryRuleType> { Field("ruleType") }
    /// `queryType`, required.
    @_alwaysEmitIntoClient public var queryType: Field<GetAlertQueryQueryType> { Field("queryType") }
    /// `alertStatus`.
    @_alwaysEmitIntoClient public var alertStatus: Field<GetAlertQueryAlertStatus> { Field("alertStatus") }
    /// `viewedStatus`.
    @_alwaysEmitIntoClient public var viewedStatus: Field<GetAlertQueryViewedStatus> { Field("viewedStatus") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<GetAlertQuerySortBy> { Field("sortBy") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<GetAlertQuerySortOrder> { Field("sortOrder") }
}

/// A value of `ruleType` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQueryRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `Presence`.
    @_alwaysEmitIntoClient public static var presence: Self { "Presence" }
    /// `WorkforceManagement`.
    @_alwaysEmitIntoClient public static var workforceManagement: Self { "WorkforceManagement" }
    /// `OperationalConsole`.
    @_alwaysEmitIntoClient public static var operationalConsole: Self { "OperationalConsole" }
    /// `Anomaly`.
    @_alwaysEmitIntoClient public static var anomaly: Self { "Anomaly" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// A value of `queryType` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Info`.
    @_alwaysEmitIntoClient public static var info: Self { "Info" }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { "Count" }
}

/// A value of `alertStatus` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQueryAlertStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// A value of `viewedStatus` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQueryViewedStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unread`.
    @_alwaysEmitIntoClient public static var unread: Self { "Unread" }
    /// `Read`.
    @_alwaysEmitIntoClient public static var read: Self { "Read" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// A value of `sortBy` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQuerySortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `DateStart`.
    @_alwaysEmitIntoClient public static var dateStart: Self { "DateStart" }
}

/// A value of `sortOrder` of ``GetAlertQuery``, open to those that are newer than this version.
public struct GetAlertQuerySortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}

/// The schema `GetRulesQuery`.
public typealias GetRulesQuery = Model<GetRulesQueryFields>

/// The properties of ``GetRulesQuery``.
public struct GetRulesQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ruleType`, required.
    @_alwaysEmitIntoClient public var ruleType: Field<GetRulesQueryRuleType> { Field("ruleType") }
    /// `queryType`, required.
    @_alwaysEmitIntoClient public var queryType: Field<GetRulesQueryQueryType> { Field("queryType") }
    /// `enabledType`.
    @_alwaysEmitIntoClient public var enabledType: Field<GetRulesQueryEnabledType> { Field("enabledType") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<GetRulesQuerySortBy> { Field("sortBy") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<GetRulesQuerySortOrder> { Field("sortOrder") }
    /// `ruleName`.
    @_alwaysEmitIntoClient public var ruleName: Field<String> { Field("ruleName") }
    /// `nameSearchType`.
    @_alwaysEmitIntoClient public var nameSearchType: Field<GetRulesQueryNameSearchType> { Field("nameSearchType") }
}

/// A value of `ruleType` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQueryRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `Presence`.
    @_alwaysEmitIntoClient public static var presence: Self { "Presence" }
    /// `WorkforceManagement`.
    @_alwaysEmitIntoClient public static var workforceManagement: Self { "WorkforceManagement" }
    /// `OperationalConsole`.
    @_alwaysEmitIntoClient public static var operationalConsole: Self { "OperationalConsole" }
    /// `Anomaly`.
    @_alwaysEmitIntoClient public static var anomaly: Self { "Anomaly" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// A value of `queryType` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Info`.
    @_alwaysEmitIntoClient public static var info: Self { "Info" }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { "Count" }
}

/// A value of `enabledType` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQueryEnabledType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Enabled`.
    @_alwaysEmitIntoClient public static var enabled: Self { "Enabled" }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
}

/// A value of `sortBy` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQuerySortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `DateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "DateCreated" }
}

/// A value of `sortOrder` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQuerySortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}

/// A value of `nameSearchType` of ``GetRulesQuery``, open to those that are newer than this version.
public struct GetRulesQueryNameSearchType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exact`.
    @_alwaysEmitIntoClient public static var exact: Self { "Exact" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ModifiableRuleProperties`.
public typealias ModifiableRuleProperties = Model<ModifiableRulePropertiesFields>

/// The properties of ``ModifiableRuleProperties``.
public struct ModifiableRulePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `notifications`.
    @_alwaysEmitIntoClient public var notifications: Field<[AlertNotification]> { Field("notifications") }
    /// `sendExitingAlarmNotifications`.
    @_alwaysEmitIntoClient public var sendExitingAlarmNotifications: Field<Bool> { Field("sendExitingAlarmNotifications") }
    /// `waitBetweenNotificationMs`.
    @_alwaysEmitIntoClient public var waitBetweenNotificationMs: Field<Int> { Field("waitBetweenNotificationMs") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<CommonRuleConditions> { Field("conditions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MuteSnoozeFields`.
public typealias MuteSnoozeFields = Model<MuteSnoozeFieldsFields>

/// The properties of ``MuteSnoozeFields``.
public struct MuteSnoozeFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`, required.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`, required.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
}

/// The schema `UnreadFields`.
public typealias UnreadFields = Model<UnreadFieldsFields>

/// The properties of ``UnreadFields``.
public struct UnreadFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<Bool> { Field("state") }
}
