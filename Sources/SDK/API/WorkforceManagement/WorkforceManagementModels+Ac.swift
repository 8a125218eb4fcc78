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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `isActive`.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `isDefault`.
    @_alwaysEmitIntoClient public var isDefault: Field<Bool> { Field("isDefault") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<ActivityCodeCategory> { Field("category") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `countsAsPaidTime`.
    @_alwaysEmitIntoClient public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `countsAsWorkTime`.
    @_alwaysEmitIntoClient public var countsAsWorkTime: Field<Bool> { Field("countsAsWorkTime") }
    /// `agentTimeOffSelectable`.
    @_alwaysEmitIntoClient public var agentTimeOffSelectable: Field<Bool> { Field("agentTimeOffSelectable") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `category` of ``ActivityCode``, open to those that are newer than this version.
public struct ActivityCodeCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    @_alwaysEmitIntoClient public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    @_alwaysEmitIntoClient public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    @_alwaysEmitIntoClient public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Unavailable`.
    @_alwaysEmitIntoClient public static var unavailable: Self { "Unavailable" }
}

/// The schema `ActivityCodeContainer`.
public typealias ActivityCodeContainer = Model<ActivityCodeContainerFields>

/// The properties of ``ActivityCodeContainer``.
public struct ActivityCodeContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodes`.
    @_alwaysEmitIntoClient public var activityCodes: Field<[String: ActivityCode]> { Field("activityCodes") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `ActivityCodeReference`.
public typealias ActivityCodeReference = Model<ActivityCodeReferenceFields>

/// The properties of ``ActivityCodeReference``.
public struct ActivityCodeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityCodeStyle`.
public typealias ActivityCodeStyle = Model<ActivityCodeStyleFields>

/// The properties of ``ActivityCodeStyle``.
public struct ActivityCodeStyleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`, required.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `textColorTheme`, required.
    @_alwaysEmitIntoClient public var textColorTheme: Field<ActivityCodeStyleTextColorTheme> { Field("textColorTheme") }
}

/// A value of `textColorTheme` of ``ActivityCodeStyle``, open to those that are newer than this version.
public struct ActivityCodeStyleTextColorTheme: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Dark`.
    @_alwaysEmitIntoClient public static var dark: Self { "Dark" }
    /// `Light`.
    @_alwaysEmitIntoClient public static var light: Self { "Light" }
}

/// The schema `ActivityCodeSummary`.
public typealias ActivityCodeSummary = Model<ActivityCodeSummaryFields>

/// The properties of ``ActivityCodeSummary``.
public struct ActivityCodeSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `secondaryPresences`.
    @_alwaysEmitIntoClient public var secondaryPresences: Field<[SecondaryPresence]> { Field("secondaryPresences") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityCodesReference`.
public typealias ActivityCodesReference = Model<ActivityCodesReferenceFields>

/// The properties of ``ActivityCodesReference``.
public struct ActivityCodesReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanAbandonRateImpactOverride`.
public typealias ActivityPlanAbandonRateImpactOverride = Model<ActivityPlanAbandonRateImpactOverrideFields>

/// The properties of ``ActivityPlanAbandonRateImpactOverride``.
public struct ActivityPlanAbandonRateImpactOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `increaseByPercent`, required.
    @_alwaysEmitIntoClient public var increaseByPercent: Field<Double> { Field("increaseByPercent") }
}

/// The schema `ActivityPlanAsaImpactOverride`.
public typealias ActivityPlanAsaImpactOverride = Model<ActivityPlanAsaImpactOverrideFields>

/// The properties of ``ActivityPlanAsaImpactOverride``.
public struct ActivityPlanAsaImpactOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `increaseByPercent`, required.
    @_alwaysEmitIntoClient public var increaseByPercent: Field<Double> { Field("increaseByPercent") }
}

/// The schema `ActivityPlanDeletionOccurrenceIds`.
public typealias ActivityPlanDeletionOccurrenceIds = Model<ActivityPlanDeletionOccurrenceIdsFields>

/// The properties of ``ActivityPlanDeletionOccurrenceIds``.
public struct ActivityPlanDeletionOccurrenceIdsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ActivityPlanDeletionSessionIds`.
public typealias ActivityPlanDeletionSessionIds = Model<ActivityPlanDeletionSessionIdsFields>

/// The properties of ``ActivityPlanDeletionSessionIds``.
public struct ActivityPlanDeletionSessionIdsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ActivityPlanDeletionSessionUserIds`.
public typealias ActivityPlanDeletionSessionUserIds = Model<ActivityPlanDeletionSessionUserIdsFields>

/// The properties of ``ActivityPlanDeletionSessionUserIds``.
public struct ActivityPlanDeletionSessionUserIdsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ActivityPlanJobException`.
public typealias ActivityPlanJobException = Model<ActivityPlanJobExceptionFields>

/// The properties of ``ActivityPlanJobException``.
public struct ActivityPlanJobExceptionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exceptionType`, required.
    @_alwaysEmitIntoClient public var exceptionType: Field<ActivityPlanJobExceptionExceptionType> { Field("exceptionType") }
    /// `occurrences`, required.
    @_alwaysEmitIntoClient public var occurrences: Field<[ActivityPlanOccurrenceReference]> { Field("occurrences") }
}

/// A value of `exceptionType` of ``ActivityPlanJobException``, open to those that are newer than this version.
public struct ActivityPlanJobExceptionExceptionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnscheduledAttendees`.
    @_alwaysEmitIntoClient public static var unscheduledAttendees: Self { "UnscheduledAttendees" }
    /// `SessionsNotDeleted`.
    @_alwaysEmitIntoClient public static var sessionsNotDeleted: Self { "SessionsNotDeleted" }
    /// `InvalidUserIds`.
    @_alwaysEmitIntoClient public static var invalidUserIds: Self { "InvalidUserIds" }
    /// `InvalidFacilitatorId`.
    @_alwaysEmitIntoClient public static var invalidFacilitatorId: Self { "InvalidFacilitatorId" }
    /// `RuleError`.
    @_alwaysEmitIntoClient public static var ruleError: Self { "RuleError" }
    /// `InvalidOccurrence`.
    @_alwaysEmitIntoClient public static var invalidOccurrence: Self { "InvalidOccurrence" }
    /// `NoScheduleFound`.
    @_alwaysEmitIntoClient public static var noScheduleFound: Self { "NoScheduleFound" }
    /// `SessionUsersNotRemoved`.
    @_alwaysEmitIntoClient public static var sessionUsersNotRemoved: Self { "SessionUsersNotRemoved" }
}

/// The schema `ActivityPlanJobListing`.
public typealias ActivityPlanJobListing = Model<ActivityPlanJobListingFields>

/// The properties of ``ActivityPlanJobListing``.
public struct ActivityPlanJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ActivityPlanJobResponse]> { Field("entities") }
}

/// The schema `ActivityPlanJobResponse`.
public typealias ActivityPlanJobResponse = Model<ActivityPlanJobResponseFields>

/// The properties of ``ActivityPlanJobResponse``.
public struct ActivityPlanJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ActivityPlanJobResponseStatus> { Field("status") }
    /// `exceptions`, required.
    @_alwaysEmitIntoClient public var exceptions: Field<[ActivityPlanJobException]> { Field("exceptions") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `activityPlan`, required.
    @_alwaysEmitIntoClient public var activityPlan: Field<ActivityPlanStructureWithOccurrenceSessionsUsersReference> { Field("activityPlan") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ActivityPlanJobResponseType> { Field("type") }
    /// `occurrence`.
    @_alwaysEmitIntoClient public var occurrence: Field<ActivityPlanOccurrenceReference> { Field("occurrence") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ActivityPlanJobResponse``, open to those that are newer than this version.
public struct ActivityPlanJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// A value of `type` of ``ActivityPlanJobResponse``, open to those that are newer than this version.
public struct ActivityPlanJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RunPlan`.
    @_alwaysEmitIntoClient public static var runPlan: Self { "RunPlan" }
    /// `DeleteActivityPlan`.
    @_alwaysEmitIntoClient public static var deleteActivityPlan: Self { "DeleteActivityPlan" }
    /// `DeleteOccurrence`.
    @_alwaysEmitIntoClient public static var deleteOccurrence: Self { "DeleteOccurrence" }
    /// `DeleteOccurrences`.
    @_alwaysEmitIntoClient public static var deleteOccurrences: Self { "DeleteOccurrences" }
    /// `DeleteSessions`.
    @_alwaysEmitIntoClient public static var deleteSessions: Self { "DeleteSessions" }
    /// `DeleteSessionUsers`.
    @_alwaysEmitIntoClient public static var deleteSessionUsers: Self { "DeleteSessionUsers" }
    /// `RunOccurrence`.
    @_alwaysEmitIntoClient public static var runOccurrence: Self { "RunOccurrence" }
    /// `CreateSession`.
    @_alwaysEmitIntoClient public static var createSession: Self { "CreateSession" }
    /// `EditSession`.
    @_alwaysEmitIntoClient public static var editSession: Self { "EditSession" }
}

/// The schema `ActivityPlanListItem`.
public typealias ActivityPlanListItem = Model<ActivityPlanListItemFields>

/// The properties of ``ActivityPlanListItem``.
public struct ActivityPlanListItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `managementUnits`.
    @_alwaysEmitIntoClient public var managementUnits: Field<[ManagementUnitReference]> { Field("managementUnits") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCode`, required.
    @_alwaysEmitIntoClient public var activityCode: Field<ActivityCodeReference> { Field("activityCode") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ActivityPlanListItemType> { Field("type") }
    /// `optimizationObjective`, required.
    @_alwaysEmitIntoClient public var optimizationObjective: Field<ActivityPlanListItemOptimizationObjective> { Field("optimizationObjective") }
    /// `recurrenceSettings`.
    @_alwaysEmitIntoClient public var recurrenceSettings: Field<RecurrenceSettings> { Field("recurrenceSettings") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<ActivityPlanListItemState> { Field("state") }
    /// `lastRunDate`.
    @_alwaysEmitIntoClient public var lastRunDate: Field<Instant> { Field("lastRunDate") }
    /// `lastRunBy`.
    @_alwaysEmitIntoClient public var lastRunBy: Field<UserReference> { Field("lastRunBy") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`, required.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedDate`, required.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `modifiedBy`, required.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `initialSchedulePeriod`.
    @_alwaysEmitIntoClient public var initialSchedulePeriod: Field<SchedulingPeriodBase> { Field("initialSchedulePeriod") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``ActivityPlanListItem``, open to those that are newer than this version.
public struct ActivityPlanListItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Individual`.
    @_alwaysEmitIntoClient public static var individual: Self { "Individual" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
}

/// A value of `optimizationObjective` of ``ActivityPlanListItem``, open to those that are newer than this version.
public struct ActivityPlanListItemOptimizationObjective: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FavorServiceGoals`.
    @_alwaysEmitIntoClient public static var favorServiceGoals: Self { "FavorServiceGoals" }
    /// `FavorSchedulingAll`.
    @_alwaysEmitIntoClient public static var favorSchedulingAll: Self { "FavorSchedulingAll" }
}

/// A value of `state` of ``ActivityPlanListItem``, open to those that are newer than this version.
public struct ActivityPlanListItemState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `ActivityPlanListing`.
public typealias ActivityPlanListing = Model<ActivityPlanListingFields>

/// The properties of ``ActivityPlanListing``.
public struct ActivityPlanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ActivityPlanListItem]> { Field("entities") }
}

/// The schema `ActivityPlanOccurrenceReference`.
public typealias ActivityPlanOccurrenceReference = Model<ActivityPlanOccurrenceReferenceFields>

/// The properties of ``ActivityPlanOccurrenceReference``.
public struct ActivityPlanOccurrenceReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanOccurrenceSessionsUsersStructureReference`.
public typealias ActivityPlanOccurrenceSessionsUsersStructureReference = Model<ActivityPlanOccurrenceSessionsUsersStructureReferenceFields>

/// The properties of ``ActivityPlanOccurrenceSessionsUsersStructureReference``.
public struct ActivityPlanOccurrenceSessionsUsersStructureReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `sessions`, required.
    @_alwaysEmitIntoClient public var sessions: Field<[ActivityPlanSessionStructureReference]> { Field("sessions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanOccurrencesDeletionJobResponse`.
public typealias ActivityPlanOccurrencesDeletionJobResponse = Model<ActivityPlanOccurrencesDeletionJobResponseFields>

/// The properties of ``ActivityPlanOccurrencesDeletionJobResponse``.
public struct ActivityPlanOccurrencesDeletionJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ActivityPlanOccurrencesDeletionJobResponseStatus> { Field("status") }
    /// `exceptions`.
    @_alwaysEmitIntoClient public var exceptions: Field<[ActivityPlanJobException]> { Field("exceptions") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `activityPlan`.
    @_alwaysEmitIntoClient public var activityPlan: Field<ActivityPlanStructureWithOccurrencesReference> { Field("activityPlan") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ActivityPlanOccurrencesDeletionJobResponse``, open to those that are newer than this
/// version.
public struct ActivityPlanOccurrencesDeletionJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `ActivityPlanReference`.
public typealias ActivityPlanReference = Model<ActivityPlanReferenceFields>

/// The properties of ``ActivityPlanReference``.
public struct ActivityPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanResponse`.
public typealias ActivityPlanResponse = Model<ActivityPlanResponseFields>

/// The properties of ``ActivityPlanResponse``.
public struct ActivityPlanResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `managementUnits`.
    @_alwaysEmitIntoClient public var managementUnits: Field<[ManagementUnitReference]> { Field("managementUnits") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCode`, required.
    @_alwaysEmitIntoClient public var activityCode: Field<ActivityCodeReference> { Field("activityCode") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ActivityPlanResponseType> { Field("type") }
    /// `initialSchedulePeriod`, required.
    @_alwaysEmitIntoClient public var initialSchedulePeriod: Field<SchedulingPeriod> { Field("initialSchedulePeriod") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `groupSettings`.
    @_alwaysEmitIntoClient public var groupSettings: Field<GroupSettings> { Field("groupSettings") }
    /// `recurrenceSettings`.
    @_alwaysEmitIntoClient public var recurrenceSettings: Field<RecurrenceSettings> { Field("recurrenceSettings") }
    /// `attendeesSearchRule`.
    @_alwaysEmitIntoClient public var attendeesSearchRule: Field<UserSearchRule> { Field("attendeesSearchRule") }
    /// `facilitated`, required.
    @_alwaysEmitIntoClient public var facilitated: Field<Bool> { Field("facilitated") }
    /// `facilitatorsSearchRule`.
    @_alwaysEmitIntoClient public var facilitatorsSearchRule: Field<UserSearchRule> { Field("facilitatorsSearchRule") }
    /// `transitionTimeMinutes`, required.
    @_alwaysEmitIntoClient public var transitionTimeMinutes: Field<Int> { Field("transitionTimeMinutes") }
    /// `serviceGoalImpactOverrides`.
    @_alwaysEmitIntoClient public var serviceGoalImpactOverrides: Field<ActivityPlanServiceGoalImpactOverrides> { Field("serviceGoalImpactOverrides") }
    /// `optimizationObjective`, required.
    @_alwaysEmitIntoClient public var optimizationObjective: Field<ActivityPlanResponseOptimizationObjective> { Field("optimizationObjective") }
    /// `fixedAvailability`.
    @_alwaysEmitIntoClient public var fixedAvailability: Field<[FixedAvailability]> { Field("fixedAvailability") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<ActivityPlanResponseState> { Field("state") }
    /// `countsAsPaidTime`, required.
    @_alwaysEmitIntoClient public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`, required.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedDate`, required.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `modifiedBy`, required.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `lastRunDate`.
    @_alwaysEmitIntoClient public var lastRunDate: Field<Instant> { Field("lastRunDate") }
    /// `lastRunBy`.
    @_alwaysEmitIntoClient public var lastRunBy: Field<UserReference> { Field("lastRunBy") }
    /// `startTimeIncrementMinutes`.
    @_alwaysEmitIntoClient public var startTimeIncrementMinutes: Field<Int> { Field("startTimeIncrementMinutes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``ActivityPlanResponse``, open to those that are newer than this version.
public struct ActivityPlanResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Individual`.
    @_alwaysEmitIntoClient public static var individual: Self { "Individual" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
}

/// A value of `optimizationObjective` of ``ActivityPlanResponse``, open to those that are newer than this version.
public struct ActivityPlanResponseOptimizationObjective: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FavorServiceGoals`.
    @_alwaysEmitIntoClient public static var favorServiceGoals: Self { "FavorServiceGoals" }
    /// `FavorSchedulingAll`.
    @_alwaysEmitIntoClient public static var favorSchedulingAll: Self { "FavorSchedulingAll" }
}

/// A value of `state` of ``ActivityPlanResponse``, open to those that are newer than this version.
public struct ActivityPlanResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `ActivityPlanRunJobResponse`.
public typealias ActivityPlanRunJobResponse = Model<ActivityPlanRunJobResponseFields>

/// The properties of ``ActivityPlanRunJobResponse``.
public struct ActivityPlanRunJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ActivityPlanRunJobResponseStatus> { Field("status") }
    /// `exceptions`, required.
    @_alwaysEmitIntoClient public var exceptions: Field<[ActivityPlanJobException]> { Field("exceptions") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `activityPlan`, required.
    @_alwaysEmitIntoClient public var activityPlan: Field<ActivityPlanReference> { Field("activityPlan") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ActivityPlanRunJobResponse``, open to those that are newer than this version.
public struct ActivityPlanRunJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `ActivityPlanServiceGoalImpactOverrides`.
public typealias ActivityPlanServiceGoalImpactOverrides = Model<ActivityPlanServiceGoalImpactOverridesFields>

/// The properties of ``ActivityPlanServiceGoalImpactOverrides``.
public struct ActivityPlanServiceGoalImpactOverridesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `abandonRate`, required.
    @_alwaysEmitIntoClient public var abandonRate: Field<ActivityPlanAbandonRateImpactOverride> { Field("abandonRate") }
    /// `serviceLevel`, required.
    @_alwaysEmitIntoClient public var serviceLevel: Field<ActivityPlanServiceLevelImpactOverride> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`, required.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswer: Field<ActivityPlanAsaImpactOverride> { Field("averageSpeedOfAnswer") }
}

/// The schema `ActivityPlanServiceLevelImpactOverride`.
public typealias ActivityPlanServiceLevelImpactOverride = Model<ActivityPlanServiceLevelImpactOverrideFields>

/// The properties of ``ActivityPlanServiceLevelImpactOverride``.
public struct ActivityPlanServiceLevelImpactOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `decreaseByPercent`, required.
    @_alwaysEmitIntoClient public var decreaseByPercent: Field<Double> { Field("decreaseByPercent") }
}

/// The schema `ActivityPlanSessionStructureReference`.
public typealias ActivityPlanSessionStructureReference = Model<ActivityPlanSessionStructureReferenceFields>

/// The properties of ``ActivityPlanSessionStructureReference``.
public struct ActivityPlanSessionStructureReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `users`.
    @_alwaysEmitIntoClient public var users: Field<[UserReference]> { Field("users") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanStructureWithOccurrenceSessionsUsersReference`.
public typealias ActivityPlanStructureWithOccurrenceSessionsUsersReference = Model<ActivityPlanStructureWithOccurrenceSessionsUsersReferenceFields>

/// The properties of ``ActivityPlanStructureWithOccurrenceSessionsUsersReference``.
public struct ActivityPlanStructureWithOccurrenceSessionsUsersReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `occurrences`, required.
    @_alwaysEmitIntoClient public var occurrences: Field<[ActivityPlanOccurrenceSessionsUsersStructureReference]> { Field("occurrences") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActivityPlanStructureWithOccurrencesReference`.
public typealias ActivityPlanStructureWithOccurrencesReference = Model<ActivityPlanStructureWithOccurrencesReferenceFields>

/// The properties of ``ActivityPlanStructureWithOccurrencesReference``.
public struct ActivityPlanStructureWithOccurrencesReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `occurrences`.
    @_alwaysEmitIntoClient public var occurrences: Field<[ActivityPlanOccurrenceReference]> { Field("occurrences") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
