// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ActivityCode`.
public typealias ActivityCode = Model<ActivityCodeFields>

/// The properties of ``ActivityCode``.
public struct ActivityCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `isActive`.
    public var isActive: Field<Bool> { Field("isActive") }
    /// `isDefault`.
    public var isDefault: Field<Bool> { Field("isDefault") }
    /// `category`.
    public var category: Field<ActivityCodeCategory> { Field("category") }
    /// `lengthInMinutes`.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `countsAsPaidTime`.
    public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `countsAsWorkTime`.
    public var countsAsWorkTime: Field<Bool> { Field("countsAsWorkTime") }
    /// `agentTimeOffSelectable`.
    public var agentTimeOffSelectable: Field<Bool> { Field("agentTimeOffSelectable") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `category` of ``ActivityCode``, open to those that are newer than this version.
public struct ActivityCodeCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    public static var `break`: Self { "Break" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    public static var training: Self { "Training" }
    /// `Unavailable`.
    public static var unavailable: Self { "Unavailable" }
}

/// The schema `ActivityCodeContainer`.
public typealias ActivityCodeContainer = Model<ActivityCodeContainerFields>

/// The properties of ``ActivityCodeContainer``.
public struct ActivityCodeContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodes`.
    public var activityCodes: Field<[String: ActivityCode]> { Field("activityCodes") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `ActivityCodeReference`.
public typealias ActivityCodeReference = Model<ActivityCodeReferenceFields>

/// The properties of ``ActivityCodeReference``.
public struct ActivityCodeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityCodeStyle`.
public typealias ActivityCodeStyle = Model<ActivityCodeStyleFields>

/// The properties of ``ActivityCodeStyle``.
public struct ActivityCodeStyleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`, required.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `textColorTheme`, required.
    public var textColorTheme: Field<ActivityCodeStyleTextColorTheme> { Field("textColorTheme") }
}

/// A value of `textColorTheme` of ``ActivityCodeStyle``, open to those that are newer than this version.
public struct ActivityCodeStyleTextColorTheme: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Dark`.
    public static var dark: Self { "Dark" }
    /// `Light`.
    public static var light: Self { "Light" }
}

/// The schema `ActivityCodeSummary`.
public typealias ActivityCodeSummary = Model<ActivityCodeSummaryFields>

/// The properties of ``ActivityCodeSummary``.
public struct ActivityCodeSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `secondaryPresences`.
    public var secondaryPresences: Field<[SecondaryPresence]> { Field("secondaryPresences") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityCodesReference`.
public typealias ActivityCodesReference = Model<ActivityCodesReferenceFields>

/// The properties of ``ActivityCodesReference``.
public struct ActivityCodesReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[String]> { Field("ids") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanAbandonRateImpactOverride`.
public typealias ActivityPlanAbandonRateImpactOverride = Model<ActivityPlanAbandonRateImpactOverrideFields>

/// The properties of ``ActivityPlanAbandonRateImpactOverride``.
public struct ActivityPlanAbandonRateImpactOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `increaseByPercent`, required.
    public var increaseByPercent: Field<Double> { Field("increaseByPercent") }
}

/// The schema `ActivityPlanAsaImpactOverride`.
public typealias ActivityPlanAsaImpactOverride = Model<ActivityPlanAsaImpactOverrideFields>

/// The properties of ``ActivityPlanAsaImpactOverride``.
public struct ActivityPlanAsaImpactOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `increaseByPercent`, required.
    public var increaseByPercent: Field<Double> { Field("increaseByPercent") }
}

/// The schema `ActivityPlanDeletionOccurrenceIds`.
public typealias ActivityPlanDeletionOccurrenceIds = Model<ActivityPlanDeletionOccurrenceIdsFields>

/// The properties of ``ActivityPlanDeletionOccurrenceIds``.
public struct ActivityPlanDeletionOccurrenceIdsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ActivityPlanDeletionSessionIds`.
public typealias ActivityPlanDeletionSessionIds = Model<ActivityPlanDeletionSessionIdsFields>

/// The properties of ``ActivityPlanDeletionSessionIds``.
public struct ActivityPlanDeletionSessionIdsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ActivityPlanDeletionSessionUserIds`.
public typealias ActivityPlanDeletionSessionUserIds = Model<ActivityPlanDeletionSessionUserIdsFields>

/// The properties of ``ActivityPlanDeletionSessionUserIds``.
public struct ActivityPlanDeletionSessionUserIdsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ActivityPlanJobException`.
public typealias ActivityPlanJobException = Model<ActivityPlanJobExceptionFields>

/// The properties of ``ActivityPlanJobException``.
public struct ActivityPlanJobExceptionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exceptionType`, required.
    public var exceptionType: Field<ActivityPlanJobExceptionExceptionType> { Field("exceptionType") }
    /// `occurrences`, required.
    public var occurrences: Field<[ActivityPlanOccurrenceReference]> { Field("occurrences") }
}

/// A value of `exceptionType` of ``ActivityPlanJobException``, open to those that are newer than this version.
public struct ActivityPlanJobExceptionExceptionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnscheduledAttendees`.
    public static var unscheduledAttendees: Self { "UnscheduledAttendees" }
    /// `SessionsNotDeleted`.
    public static var sessionsNotDeleted: Self { "SessionsNotDeleted" }
    /// `InvalidUserIds`.
    public static var invalidUserIds: Self { "InvalidUserIds" }
    /// `InvalidFacilitatorId`.
    public static var invalidFacilitatorId: Self { "InvalidFacilitatorId" }
    /// `RuleError`.
    public static var ruleError: Self { "RuleError" }
    /// `InvalidOccurrence`.
    public static var invalidOccurrence: Self { "InvalidOccurrence" }
    /// `NoScheduleFound`.
    public static var noScheduleFound: Self { "NoScheduleFound" }
    /// `SessionUsersNotRemoved`.
    public static var sessionUsersNotRemoved: Self { "SessionUsersNotRemoved" }
}

/// The schema `ActivityPlanJobListing`.
public typealias ActivityPlanJobListing = Model<ActivityPlanJobListingFields>

/// The properties of ``ActivityPlanJobListing``.
public struct ActivityPlanJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ActivityPlanJobResponse]> { Field("entities") }
}

/// The schema `ActivityPlanJobResponse`.
public typealias ActivityPlanJobResponse = Model<ActivityPlanJobResponseFields>

/// The properties of ``ActivityPlanJobResponse``.
public struct ActivityPlanJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ActivityPlanJobResponseStatus> { Field("status") }
    /// `exceptions`, required.
    public var exceptions: Field<[ActivityPlanJobException]> { Field("exceptions") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `activityPlan`, required.
    public var activityPlan: Field<ActivityPlanStructureWithOccurrenceSessionsUsersReference> { Field("activityPlan") }
    /// `type`, required.
    public var type: Field<ActivityPlanJobResponseType> { Field("type") }
    /// `occurrence`.
    public var occurrence: Field<ActivityPlanOccurrenceReference> { Field("occurrence") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ActivityPlanJobResponse``, open to those that are newer than this version.
public struct ActivityPlanJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// A value of `type` of ``ActivityPlanJobResponse``, open to those that are newer than this version.
public struct ActivityPlanJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RunPlan`.
    public static var runPlan: Self { "RunPlan" }
    /// `DeleteActivityPlan`.
    public static var deleteActivityPlan: Self { "DeleteActivityPlan" }
    /// `DeleteOccurrence`.
    public static var deleteOccurrence: Self { "DeleteOccurrence" }
    /// `DeleteOccurrences`.
    public static var deleteOccurrences: Self { "DeleteOccurrences" }
    /// `DeleteSessions`.
    public static var deleteSessions: Self { "DeleteSessions" }
    /// `DeleteSessionUsers`.
    public static var deleteSessionUsers: Self { "DeleteSessionUsers" }
    /// `RunOccurrence`.
    public static var runOccurrence: Self { "RunOccurrence" }
    /// `CreateSession`.
    public static var createSession: Self { "CreateSession" }
    /// `EditSession`.
    public static var editSession: Self { "EditSession" }
}

/// The schema `ActivityPlanListItem`.
public typealias ActivityPlanListItem = Model<ActivityPlanListItemFields>

/// The properties of ``ActivityPlanListItem``.
public struct ActivityPlanListItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `managementUnits`.
    public var managementUnits: Field<[ManagementUnitReference]> { Field("managementUnits") }
    /// `description`, required.
    public var description: Field<String> { Field("description") }
    /// `activityCode`, required.
    public var activityCode: Field<ActivityCodeReference> { Field("activityCode") }
    /// `type`, required.
    public var type: Field<ActivityPlanListItemType> { Field("type") }
    /// `optimizationObjective`, required.
    public var optimizationObjective: Field<ActivityPlanListItemOptimizationObjective> { Field("optimizationObjective") }
    /// `recurrenceSettings`.
    public var recurrenceSettings: Field<RecurrenceSettings> { Field("recurrenceSettings") }
    /// `state`, required.
    public var state: Field<ActivityPlanListItemState> { Field("state") }
    /// `lastRunDate`.
    public var lastRunDate: Field<Instant> { Field("lastRunDate") }
    /// `lastRunBy`.
    public var lastRunBy: Field<UserReference> { Field("lastRunBy") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`, required.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedDate`, required.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `modifiedBy`, required.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `initialSchedulePeriod`.
    public var initialSchedulePeriod: Field<SchedulingPeriodBase> { Field("initialSchedulePeriod") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``ActivityPlanListItem``, open to those that are newer than this version.
public struct ActivityPlanListItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Individual`.
    public static var individual: Self { "Individual" }
    /// `Group`.
    public static var group: Self { "Group" }
}

/// A value of `optimizationObjective` of ``ActivityPlanListItem``, open to those that are newer than this version.
public struct ActivityPlanListItemOptimizationObjective: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FavorServiceGoals`.
    public static var favorServiceGoals: Self { "FavorServiceGoals" }
    /// `FavorSchedulingAll`.
    public static var favorSchedulingAll: Self { "FavorSchedulingAll" }
}

/// A value of `state` of ``ActivityPlanListItem``, open to those that are newer than this version.
public struct ActivityPlanListItemState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
}

/// The schema `ActivityPlanListing`.
public typealias ActivityPlanListing = Model<ActivityPlanListingFields>

/// The properties of ``ActivityPlanListing``.
public struct ActivityPlanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ActivityPlanListItem]> { Field("entities") }
}

/// The schema `ActivityPlanOccurrenceReference`.
public typealias ActivityPlanOccurrenceReference = Model<ActivityPlanOccurrenceReferenceFields>

/// The properties of ``ActivityPlanOccurrenceReference``.
public struct ActivityPlanOccurrenceReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanOccurrenceSessionsUsersStructureReference`.
public typealias ActivityPlanOccurrenceSessionsUsersStructureReference = Model<ActivityPlanOccurrenceSessionsUsersStructureReferenceFields>

/// The properties of ``ActivityPlanOccurrenceSessionsUsersStructureReference``.
public struct ActivityPlanOccurrenceSessionsUsersStructureReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `sessions`, required.
    public var sessions: Field<[ActivityPlanSessionStructureReference]> { Field("sessions") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanOccurrencesDeletionJobResponse`.
public typealias ActivityPlanOccurrencesDeletionJobResponse = Model<ActivityPlanOccurrencesDeletionJobResponseFields>

/// The properties of ``ActivityPlanOccurrencesDeletionJobResponse``.
public struct ActivityPlanOccurrencesDeletionJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<ActivityPlanOccurrencesDeletionJobResponseStatus> { Field("status") }
    /// `exceptions`.
    public var exceptions: Field<[ActivityPlanJobException]> { Field("exceptions") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `activityPlan`.
    public var activityPlan: Field<ActivityPlanStructureWithOccurrencesReference> { Field("activityPlan") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ActivityPlanOccurrencesDeletionJobResponse``, open to those that are newer than this
/// version.
public struct ActivityPlanOccurrencesDeletionJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `ActivityPlanReference`.
public typealias ActivityPlanReference = Model<ActivityPlanReferenceFields>

/// The properties of ``ActivityPlanReference``.
public struct ActivityPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanResponse`.
public typealias ActivityPlanResponse = Model<ActivityPlanResponseFields>

/// The properties of ``ActivityPlanResponse``.
public struct ActivityPlanResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `managementUnits`.
    public var managementUnits: Field<[ManagementUnitReference]> { Field("managementUnits") }
    /// `description`, required.
    public var description: Field<String> { Field("description") }
    /// `activityCode`, required.
    public var activityCode: Field<ActivityCodeReference> { Field("activityCode") }
    /// `type`, required.
    public var type: Field<ActivityPlanResponseType> { Field("type") }
    /// `initialSchedulePeriod`, required.
    public var initialSchedulePeriod: Field<SchedulingPeriod> { Field("initialSchedulePeriod") }
    /// `lengthMinutes`, required.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `groupSettings`.
    public var groupSettings: Field<GroupSettings> { Field("groupSettings") }
    /// `recurrenceSettings`.
    public var recurrenceSettings: Field<RecurrenceSettings> { Field("recurrenceSettings") }
    /// `attendeesSearchRule`.
    public var attendeesSearchRule: Field<UserSearchRule> { Field("attendeesSearchRule") }
    /// `facilitated`, required.
    public var facilitated: Field<Bool> { Field("facilitated") }
    /// `facilitatorsSearchRule`.
    public var facilitatorsSearchRule: Field<UserSearchRule> { Field("facilitatorsSearchRule") }
    /// `transitionTimeMinutes`, required.
    public var transitionTimeMinutes: Field<Int> { Field("transitionTimeMinutes") }
    /// `serviceGoalImpactOverrides`.
    public var serviceGoalImpactOverrides: Field<ActivityPlanServiceGoalImpactOverrides> { Field("serviceGoalImpactOverrides") }
    /// `optimizationObjective`, required.
    public var optimizationObjective: Field<ActivityPlanResponseOptimizationObjective> { Field("optimizationObjective") }
    /// `fixedAvailability`.
    public var fixedAvailability: Field<[FixedAvailability]> { Field("fixedAvailability") }
    /// `state`, required.
    public var state: Field<ActivityPlanResponseState> { Field("state") }
    /// `countsAsPaidTime`, required.
    public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`, required.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedDate`, required.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `modifiedBy`, required.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `lastRunDate`.
    public var lastRunDate: Field<Instant> { Field("lastRunDate") }
    /// `lastRunBy`.
    public var lastRunBy: Field<UserReference> { Field("lastRunBy") }
    /// `startTimeIncrementMinutes`.
    public var startTimeIncrementMinutes: Field<Int> { Field("startTimeIncrementMinutes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``ActivityPlanResponse``, open to those that are newer than this version.
public struct ActivityPlanResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Individual`.
    public static var individual: Self { "Individual" }
    /// `Group`.
    public static var group: Self { "Group" }
}

/// A value of `optimizationObjective` of ``ActivityPlanResponse``, open to those that are newer than this version.
public struct ActivityPlanResponseOptimizationObjective: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FavorServiceGoals`.
    public static var favorServiceGoals: Self { "FavorServiceGoals" }
    /// `FavorSchedulingAll`.
    public static var favorSchedulingAll: Self { "FavorSchedulingAll" }
}

/// A value of `state` of ``ActivityPlanResponse``, open to those that are newer than this version.
public struct ActivityPlanResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
}

/// The schema `ActivityPlanRunJobResponse`.
public typealias ActivityPlanRunJobResponse = Model<ActivityPlanRunJobResponseFields>

/// The properties of ``ActivityPlanRunJobResponse``.
public struct ActivityPlanRunJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ActivityPlanRunJobResponseStatus> { Field("status") }
    /// `exceptions`, required.
    public var exceptions: Field<[ActivityPlanJobException]> { Field("exceptions") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `activityPlan`, required.
    public var activityPlan: Field<ActivityPlanReference> { Field("activityPlan") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ActivityPlanRunJobResponse``, open to those that are newer than this version.
public struct ActivityPlanRunJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `ActivityPlanServiceGoalImpactOverrides`.
public typealias ActivityPlanServiceGoalImpactOverrides = Model<ActivityPlanServiceGoalImpactOverridesFields>

/// The properties of ``ActivityPlanServiceGoalImpactOverrides``.
public struct ActivityPlanServiceGoalImpactOverridesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `abandonRate`, required.
    public var abandonRate: Field<ActivityPlanAbandonRateImpactOverride> { Field("abandonRate") }
    /// `serviceLevel`, required.
    public var serviceLevel: Field<ActivityPlanServiceLevelImpactOverride> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`, required.
    public var averageSpeedOfAnswer: Field<ActivityPlanAsaImpactOverride> { Field("averageSpeedOfAnswer") }
}

/// The schema `ActivityPlanServiceLevelImpactOverride`.
public typealias ActivityPlanServiceLevelImpactOverride = Model<ActivityPlanServiceLevelImpactOverrideFields>

/// The properties of ``ActivityPlanServiceLevelImpactOverride``.
public struct ActivityPlanServiceLevelImpactOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `decreaseByPercent`, required.
    public var decreaseByPercent: Field<Double> { Field("decreaseByPercent") }
}

/// The schema `ActivityPlanSessionStructureReference`.
public typealias ActivityPlanSessionStructureReference = Model<ActivityPlanSessionStructureReferenceFields>

/// The properties of ``ActivityPlanSessionStructureReference``.
public struct ActivityPlanSessionStructureReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `users`.
    public var users: Field<[UserReference]> { Field("users") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanStructureWithOccurrenceSessionsUsersReference`.
public typealias ActivityPlanStructureWithOccurrenceSessionsUsersReference = Model<ActivityPlanStructureWithOccurrenceSessionsUsersReferenceFields>

/// The properties of ``ActivityPlanStructureWithOccurrenceSessionsUsersReference``.
public struct ActivityPlanStructureWithOccurrenceSessionsUsersReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `occurrences`, required.
    public var occurrences: Field<[ActivityPlanOccurrenceSessionsUsersStructureReference]> { Field("occurrences") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanStructureWithOccurrencesReference`.
public typealias ActivityPlanStructureWithOccurrencesReference = Model<ActivityPlanStructureWithOccurrencesReferenceFields>

/// The properties of ``ActivityPlanStructureWithOccurrencesReference``.
public struct ActivityPlanStructureWithOccurrencesReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `occurrences`.
    public var occurrences: Field<[ActivityPlanOccurrenceReference]> { Field("occurrences") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}
