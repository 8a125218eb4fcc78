// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `V2MobiusAlertsTopicAddressableEntityRef`.
public typealias V2MobiusAlertsTopicAddressableEntityRef = Model<V2MobiusAlertsTopicAddressableEntityRefFields>

/// The properties of ``V2MobiusAlertsTopicAddressableEntityRef``.
public struct V2MobiusAlertsTopicAddressableEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `V2MobiusAlertsTopicAlert`.
///
/// Events of `v2.users.{id}.alerting.alerts`.
public typealias V2MobiusAlertsTopicAlert = Model<V2MobiusAlertsTopicAlertFields>

/// The properties of ``V2MobiusAlertsTopicAlert``.
public struct V2MobiusAlertsTopicAlertFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rule`.
    @_alwaysEmitIntoClient public var rule: Field<V2MobiusAlertsTopicAlertRuleProperties> { Field("rule") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `notifications`.
    @_alwaysEmitIntoClient public var notifications: Field<[V2MobiusAlertsTopicAlertNotification]> { Field("notifications") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<V2MobiusAlertsTopicCondition> { Field("conditions") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<[String: String]> { Field("additionalProperties") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `unread`.
    @_alwaysEmitIntoClient public var unread: Field<Bool> { Field("unread") }
    /// `muted`.
    @_alwaysEmitIntoClient public var muted: Field<Bool> { Field("muted") }
    /// `snoozed`.
    @_alwaysEmitIntoClient public var snoozed: Field<Bool> { Field("snoozed") }
    /// `dateMutedUntil`.
    @_alwaysEmitIntoClient public var dateMutedUntil: Field<Instant> { Field("dateMutedUntil") }
    /// `dateSnoozedUntil`.
    @_alwaysEmitIntoClient public var dateSnoozedUntil: Field<Instant> { Field("dateSnoozedUntil") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<V2MobiusAlertsTopicAlertAction> { Field("action") }
    /// `alertSummary`.
    @_alwaysEmitIntoClient public var alertSummary: Field<V2MobiusAlertsTopicAlertSummary> { Field("alertSummary") }
    /// `sendExitingAlarmNotification`.
    @_alwaysEmitIntoClient public var sendExitingAlarmNotification: Field<Bool> { Field("sendExitingAlarmNotification") }
}

/// A value of `action` of ``V2MobiusAlertsTopicAlert``, open to those that are newer than this version.
public struct V2MobiusAlertsTopicAlertAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CREATE`.
    @_alwaysEmitIntoClient public static var create: Self { "CREATE" }
    /// `UPDATE`.
    @_alwaysEmitIntoClient public static var update: Self { "UPDATE" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `CLOSE`.
    @_alwaysEmitIntoClient public static var close: Self { "CLOSE" }
    /// `RENOTIFY`.
    @_alwaysEmitIntoClient public static var renotify: Self { "RENOTIFY" }
    /// `BULK_DELETE`.
    @_alwaysEmitIntoClient public static var bulkDelete: Self { "BULK_DELETE" }
    /// `BULK_UPDATE`.
    @_alwaysEmitIntoClient public static var bulkUpdate: Self { "BULK_UPDATE" }
    /// `UNREAD_COUNT_UPDATE`.
    @_alwaysEmitIntoClient public static var unreadCountUpdate: Self { "UNREAD_COUNT_UPDATE" }
}

/// The schema `V2MobiusAlertsTopicAlertNotification`.
public typealias V2MobiusAlertsTopicAlertNotification = Model<V2MobiusAlertsTopicAlertNotificationFields>

/// The properties of ``V2MobiusAlertsTopicAlertNotification``.
public struct V2MobiusAlertsTopicAlertNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recipient`.
    @_alwaysEmitIntoClient public var recipient: Field<V2MobiusAlertsTopicAlertNotificationRecipient> { Field("recipient") }
    /// `notificationTypes`.
    @_alwaysEmitIntoClient public var notificationTypes: Field<[V2MobiusAlertsTopicAlertNotificationNotificationTypes]> { Field("notificationTypes") }
    /// `locale`.
    @_alwaysEmitIntoClient public var locale: Field<String> { Field("locale") }
}

/// A value of `notificationTypes` of ``V2MobiusAlertsTopicAlertNotification``, open to those that are newer than this
/// version.
public struct V2MobiusAlertsTopicAlertNotificationNotificationTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Device`.
    @_alwaysEmitIntoClient public static var device: Self { "Device" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `Push`.
    @_alwaysEmitIntoClient public static var push: Self { "Push" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2MobiusAlertsTopicAlertNotificationRecipient`.
public typealias V2MobiusAlertsTopicAlertNotificationRecipient = Model<V2MobiusAlertsTopicAlertNotificationRecipientFields>

/// The properties of ``V2MobiusAlertsTopicAlertNotificationRecipient``.
public struct V2MobiusAlertsTopicAlertNotificationRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `contactAddress`.
    @_alwaysEmitIntoClient public var contactAddress: Field<String> { Field("contactAddress") }
}

/// The schema `V2MobiusAlertsTopicAlertRuleProperties`.
public typealias V2MobiusAlertsTopicAlertRuleProperties = Model<V2MobiusAlertsTopicAlertRulePropertiesFields>

/// The properties of ``V2MobiusAlertsTopicAlertRuleProperties``.
public struct V2MobiusAlertsTopicAlertRulePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2MobiusAlertsTopicAlertRulePropertiesType> { Field("type") }
}

/// A value of `type` of ``V2MobiusAlertsTopicAlertRuleProperties``, open to those that are newer than this version.
public struct V2MobiusAlertsTopicAlertRulePropertiesType: OpenEnum {
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

/// The schema `V2MobiusAlertsTopicAlertSummary`.
public typealias V2MobiusAlertsTopicAlertSummary = Model<V2MobiusAlertsTopicAlertSummaryFields>

/// The properties of ``V2MobiusAlertsTopicAlertSummary``.
public struct V2MobiusAlertsTopicAlertSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[V2MobiusAlertsTopicAlertSummaryEntity]> { Field("entities") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<V2MobiusAlertsTopicAddressableEntityRef> { Field("conversation") }
    /// `metricType`.
    @_alwaysEmitIntoClient public var metricType: Field<V2MobiusAlertsTopicAlertSummaryMetricType> { Field("metricType") }
    /// `isTeamMemberRuleSummary`.
    @_alwaysEmitIntoClient public var isTeamMemberRuleSummary: Field<Bool> { Field("isTeamMemberRuleSummary") }
    /// `teamMemberRuleSummary`.
    @_alwaysEmitIntoClient public var teamMemberRuleSummary: Field<Bool> { Field("teamMemberRuleSummary") }
}

/// A value of `metricType` of ``V2MobiusAlertsTopicAlertSummary``, open to those that are newer than this version.
public struct V2MobiusAlertsTopicAlertSummaryMetricType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interval`.
    @_alwaysEmitIntoClient public static var interval: Self { "Interval" }
    /// `Instance`.
    @_alwaysEmitIntoClient public static var instance: Self { "Instance" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2MobiusAlertsTopicAlertSummaryEntity`.
public typealias V2MobiusAlertsTopicAlertSummaryEntity = Model<V2MobiusAlertsTopicAlertSummaryEntityFields>

/// The properties of ``V2MobiusAlertsTopicAlertSummaryEntity``.
public struct V2MobiusAlertsTopicAlertSummaryEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<V2MobiusAlertsTopicAlertSummaryEntityEntityType> { Field("entityType") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<V2MobiusAlertsTopicAlertingAddressableEntityRef> { Field("user") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<V2MobiusAlertsTopicAlertingAddressableEntityRef> { Field("group") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<V2MobiusAlertsTopicAlertingAddressableEntityRef> { Field("queue") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<V2MobiusAlertsTopicAlertingAddressableEntityRef> { Field("team") }
    /// `alerting`.
    @_alwaysEmitIntoClient public var alerting: Field<Bool> { Field("alerting") }
}

/// A value of `entityType` of ``V2MobiusAlertsTopicAlertSummaryEntity``, open to those that are newer than this
/// version.
public struct V2MobiusAlertsTopicAlertSummaryEntityEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "Organization" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `Edge`.
    @_alwaysEmitIntoClient public static var edge: Self { "Edge" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
    /// `TeamMembers`.
    @_alwaysEmitIntoClient public static var teamMembers: Self { "TeamMembers" }
}

/// The schema `V2MobiusAlertsTopicAlertingAddressableEntityRef`.
public typealias V2MobiusAlertsTopicAlertingAddressableEntityRef = Model<V2MobiusAlertsTopicAlertingAddressableEntityRefFields>

/// The properties of ``V2MobiusAlertsTopicAlertingAddressableEntityRef``.
public struct V2MobiusAlertsTopicAlertingAddressableEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `V2MobiusAlertsTopicCondition`.
public typealias V2MobiusAlertsTopicCondition = Model<V2MobiusAlertsTopicConditionFields>

/// The properties of ``V2MobiusAlertsTopicCondition``.
public struct V2MobiusAlertsTopicConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[V2MobiusAlertsTopicCondition]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[V2MobiusAlertsTopicConditionRulePredicate]> { Field("predicates") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2MobiusAlertsTopicConditionType> { Field("type") }
}

/// A value of `type` of ``V2MobiusAlertsTopicCondition``, open to those that are newer than this version.
public struct V2MobiusAlertsTopicConditionType: OpenEnum {
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
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2MobiusAlertsTopicConditionRulePredicate`.
public typealias V2MobiusAlertsTopicConditionRulePredicate = Model<V2MobiusAlertsTopicConditionRulePredicateFields>

/// The properties of ``V2MobiusAlertsTopicConditionRulePredicate``.
public struct V2MobiusAlertsTopicConditionRulePredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<V2MobiusAlertsTopicEntityProperties> { Field("entity") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `metricType`.
    @_alwaysEmitIntoClient public var metricType: Field<V2MobiusAlertsTopicConditionRulePredicateMetricType> { Field("metricType") }
    /// `metricValueType`.
    @_alwaysEmitIntoClient public var metricValueType: Field<V2MobiusAlertsTopicConditionRulePredicateMetricValueType> { Field("metricValueType") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<V2MobiusAlertsTopicConditionRulePredicateMediaType> { Field("mediaType") }
    /// `topic`.
    @_alwaysEmitIntoClient public var topic: Field<String> { Field("topic") }
    /// `characteristic`.
    @_alwaysEmitIntoClient public var characteristic: Field<V2MobiusAlertsTopicConditionRulePredicateCharacteristic> { Field("characteristic") }
    /// `comparisonOperator`.
    @_alwaysEmitIntoClient public var comparisonOperator: Field<V2MobiusAlertsTopicConditionRulePredicateComparisonOperator> { Field("comparisonOperator") }
}

/// A value of `metricType` of ``V2MobiusAlertsTopicConditionRulePredicate``, open to those that are newer than this
/// version.
public struct V2MobiusAlertsTopicConditionRulePredicateMetricType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interval`.
    @_alwaysEmitIntoClient public static var interval: Self { "Interval" }
    /// `Instance`.
    @_alwaysEmitIntoClient public static var instance: Self { "Instance" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `metricValueType` of ``V2MobiusAlertsTopicConditionRulePredicate``, open to those that are newer than
/// this version.
public struct V2MobiusAlertsTopicConditionRulePredicateMetricValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { "Count" }
    /// `Percentage`.
    @_alwaysEmitIntoClient public static var percentage: Self { "Percentage" }
    /// `Average`.
    @_alwaysEmitIntoClient public static var average: Self { "Average" }
    /// `Timer`.
    @_alwaysEmitIntoClient public static var timer: Self { "Timer" }
    /// `Observation`.
    @_alwaysEmitIntoClient public static var observation: Self { "Observation" }
    /// `Min`.
    @_alwaysEmitIntoClient public static var min: Self { "Min" }
    /// `Max`.
    @_alwaysEmitIntoClient public static var max: Self { "Max" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `mediaType` of ``V2MobiusAlertsTopicConditionRulePredicate``, open to those that are newer than this
/// version.
public struct V2MobiusAlertsTopicConditionRulePredicateMediaType: OpenEnum {
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
    /// `Screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "Screenshare" }
    /// `Cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "Cobrowse" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `characteristic` of ``V2MobiusAlertsTopicConditionRulePredicate``, open to those that are newer than this
/// version.
public struct V2MobiusAlertsTopicConditionRulePredicateCharacteristic: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Deviation`.
    @_alwaysEmitIntoClient public static var deviation: Self { "Deviation" }
    /// `Score`.
    @_alwaysEmitIntoClient public static var score: Self { "Score" }
}

/// A value of `comparisonOperator` of ``V2MobiusAlertsTopicConditionRulePredicate``, open to those that are newer than
/// this version.
public struct V2MobiusAlertsTopicConditionRulePredicateComparisonOperator: OpenEnum {
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
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2MobiusAlertsTopicEntityProperties`.
public typealias V2MobiusAlertsTopicEntityProperties = Model<V2MobiusAlertsTopicEntityPropertiesFields>

/// The properties of ``V2MobiusAlertsTopicEntityProperties``.
public struct V2MobiusAlertsTopicEntityPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<V2MobiusAlertsTopicEntityPropertiesEntityType> { Field("entityType") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<V2MobiusAlertsTopicAlertingAddressableEntityRef> { Field("user") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<V2MobiusAlertsTopicAlertingAddressableEntityRef> { Field("group") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<V2MobiusAlertsTopicAlertingAddressableEntityRef> { Field("queue") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<V2MobiusAlertsTopicAlertingAddressableEntityRef> { Field("team") }
}

/// A value of `entityType` of ``V2MobiusAlertsTopicEntityProperties``, open to those that are newer than this version.
public struct V2MobiusAlertsTopicEntityPropertiesEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "Organization" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `Edge`.
    @_alwaysEmitIntoClient public static var edge: Self { "Edge" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
    /// `TeamMembers`.
    @_alwaysEmitIntoClient public static var teamMembers: Self { "TeamMembers" }
}

/// The schema `V2MobiusRulesTopicAlertNotification`.
public typealias V2MobiusRulesTopicAlertNotification = Model<V2MobiusRulesTopicAlertNotificationFields>

/// The properties of ``V2MobiusRulesTopicAlertNotification``.
public struct V2MobiusRulesTopicAlertNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recipient`.
    @_alwaysEmitIntoClient public var recipient: Field<V2MobiusRulesTopicAlertNotificationRecipient> { Field("recipient") }
    /// `notificationTypes`.
    @_alwaysEmitIntoClient public var notificationTypes: Field<[V2MobiusRulesTopicAlertNotificationNotificationTypes]> { Field("notificationTypes") }
    /// `locale`.
    @_alwaysEmitIntoClient public var locale: Field<String> { Field("locale") }
}

/// A value of `notificationTypes` of ``V2MobiusRulesTopicAlertNotification``, open to those that are newer than this
/// version.
public struct V2MobiusRulesTopicAlertNotificationNotificationTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Device`.
    @_alwaysEmitIntoClient public static var device: Self { "Device" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `Push`.
    @_alwaysEmitIntoClient public static var push: Self { "Push" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2MobiusRulesTopicAlertNotificationRecipient`.
public typealias V2MobiusRulesTopicAlertNotificationRecipient = Model<V2MobiusRulesTopicAlertNotificationRecipientFields>

/// The properties of ``V2MobiusRulesTopicAlertNotificationRecipient``.
public struct V2MobiusRulesTopicAlertNotificationRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `contactAddress`.
    @_alwaysEmitIntoClient public var contactAddress: Field<String> { Field("contactAddress") }
}

/// The schema `V2MobiusRulesTopicAlertingAddressableEntityRef`.
public typealias V2MobiusRulesTopicAlertingAddressableEntityRef = Model<V2MobiusRulesTopicAlertingAddressableEntityRefFields>

/// The properties of ``V2MobiusRulesTopicAlertingAddressableEntityRef``.
public struct V2MobiusRulesTopicAlertingAddressableEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `V2MobiusRulesTopicCondition`.
public typealias V2MobiusRulesTopicCondition = Model<V2MobiusRulesTopicConditionFields>

/// The properties of ``V2MobiusRulesTopicCondition``.
public struct V2MobiusRulesTopicConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[V2MobiusRulesTopicCondition]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[V2MobiusRulesTopicConditionRulePredicate]> { Field("predicates") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2MobiusRulesTopicConditionType> { Field("type") }
}

/// A value of `type` of ``V2MobiusRulesTopicCondition``, open to those that are newer than this version.
public struct V2MobiusRulesTopicConditionType: OpenEnum {
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
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2MobiusRulesTopicConditionRulePredicate`.
public typealias V2MobiusRulesTopicConditionRulePredicate = Model<V2MobiusRulesTopicConditionRulePredicateFields>

/// The properties of ``V2MobiusRulesTopicConditionRulePredicate``.
public struct V2MobiusRulesTopicConditionRulePredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<V2MobiusRulesTopicEntityProperties> { Field("entity") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `metricType`.
    @_alwaysEmitIntoClient public var metricType: Field<V2MobiusRulesTopicConditionRulePredicateMetricType> { Field("metricType") }
    /// `metricValueType`.
    @_alwaysEmitIntoClient public var metricValueType: Field<V2MobiusRulesTopicConditionRulePredicateMetricValueType> { Field("metricValueType") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<V2MobiusRulesTopicConditionRulePredicateMediaType> { Field("mediaType") }
    /// `topic`.
    @_alwaysEmitIntoClient public var topic: Field<String> { Field("topic") }
    /// `characteristic`.
    @_alwaysEmitIntoClient public var characteristic: Field<V2MobiusRulesTopicConditionRulePredicateCharacteristic> { Field("characteristic") }
    /// `comparisonOperator`.
    @_alwaysEmitIntoClient public var comparisonOperator: Field<V2MobiusRulesTopicConditionRulePredicateComparisonOperator> { Field("comparisonOperator") }
}

/// A value of `metricType` of ``V2MobiusRulesTopicConditionRulePredicate``, open to those that are newer than this
/// version.
public struct V2MobiusRulesTopicConditionRulePredicateMetricType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interval`.
    @_alwaysEmitIntoClient public static var interval: Self { "Interval" }
    /// `Instance`.
    @_alwaysEmitIntoClient public static var instance: Self { "Instance" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `metricValueType` of ``V2MobiusRulesTopicConditionRulePredicate``, open to those that are newer than this
/// version.
public struct V2MobiusRulesTopicConditionRulePredicateMetricValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { "Count" }
    /// `Percentage`.
    @_alwaysEmitIntoClient public static var percentage: Self { "Percentage" }
    /// `Average`.
    @_alwaysEmitIntoClient public static var average: Self { "Average" }
    /// `Timer`.
    @_alwaysEmitIntoClient public static var timer: Self { "Timer" }
    /// `Observation`.
    @_alwaysEmitIntoClient public static var observation: Self { "Observation" }
    /// `Min`.
    @_alwaysEmitIntoClient public static var min: Self { "Min" }
    /// `Max`.
    @_alwaysEmitIntoClient public static var max: Self { "Max" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `mediaType` of ``V2MobiusRulesTopicConditionRulePredicate``, open to those that are newer than this
/// version.
public struct V2MobiusRulesTopicConditionRulePredicateMediaType: OpenEnum {
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
    /// `Screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "Screenshare" }
    /// `Cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "Cobrowse" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `characteristic` of ``V2MobiusRulesTopicConditionRulePredicate``, open to those that are newer than this
/// version.
public struct V2MobiusRulesTopicConditionRulePredicateCharacteristic: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Deviation`.
    @_alwaysEmitIntoClient public static var deviation: Self { "Deviation" }
    /// `Score`.
    @_alwaysEmitIntoClient public static var score: Self { "Score" }
}

/// A value of `comparisonOperator` of ``V2MobiusRulesTopicConditionRulePredicate``, open to those that are newer than
/// this version.
public struct V2MobiusRulesTopicConditionRulePredicateComparisonOperator: OpenEnum {
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
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2MobiusRulesTopicEntityProperties`.
public typealias V2MobiusRulesTopicEntityProperties = Model<V2MobiusRulesTopicEntityPropertiesFields>

/// The properties of ``V2MobiusRulesTopicEntityProperties``.
public struct V2MobiusRulesTopicEntityPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<V2MobiusRulesTopicEntityPropertiesEntityType> { Field("entityType") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<V2MobiusRulesTopicAlertingAddressableEntityRef> { Field("user") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<V2MobiusRulesTopicAlertingAddressableEntityRef> { Field("group") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<V2MobiusRulesTopicAlertingAddressableEntityRef> { Field("queue") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<V2MobiusRulesTopicAlertingAddressableEntityRef> { Field("team") }
}

/// A value of `entityType` of ``V2MobiusRulesTopicEntityProperties``, open to those that are newer than this version.
public struct V2MobiusRulesTopicEntityPropertiesEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "Organization" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `Edge`.
    @_alwaysEmitIntoClient public static var edge: Self { "Edge" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
    /// `TeamMembers`.
    @_alwaysEmitIntoClient public static var teamMembers: Self { "TeamMembers" }
}

/// The schema `V2MobiusRulesTopicRule`.
///
/// Events of `v2.users.{id}.alerting.rules`.
public typealias V2MobiusRulesTopicRule = Model<V2MobiusRulesTopicRuleFields>

/// The properties of ``V2MobiusRulesTopicRule``.
public struct V2MobiusRulesTopicRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2MobiusRulesTopicRuleType> { Field("type") }
    /// `notifications`.
    @_alwaysEmitIntoClient public var notifications: Field<[V2MobiusRulesTopicAlertNotification]> { Field("notifications") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<V2MobiusRulesTopicCondition> { Field("conditions") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `inAlarm`.
    @_alwaysEmitIntoClient public var inAlarm: Field<Bool> { Field("inAlarm") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<V2MobiusRulesTopicRuleAction> { Field("action") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `sendExitingAlarmNotification`.
    @_alwaysEmitIntoClient public var sendExitingAlarmNotification: Field<Bool> { Field("sendExitingAlarmNotification") }
    /// `waitBetweenNotificationMs`.
    @_alwaysEmitIntoClient public var waitBetweenNotificationMs: Field<Int> { Field("waitBetweenNotificationMs") }
}

/// A value of `type` of ``V2MobiusRulesTopicRule``, open to those that are newer than this version.
public struct V2MobiusRulesTopicRuleType: OpenEnum {
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

/// A value of `action` of ``V2MobiusRulesTopicRule``, open to those that are newer than this version.
public struct V2MobiusRulesTopicRuleAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CREATE`.
    @_alwaysEmitIntoClient public static var create: Self { "CREATE" }
    /// `UPDATE`.
    @_alwaysEmitIntoClient public static var update: Self { "UPDATE" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
}
