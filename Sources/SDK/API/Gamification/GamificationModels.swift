// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AllTimePoints`.
public typealias AllTimePoints = Model<AllTimePointsFields>

/// The properties of ``AllTimePoints``.
public struct AllTimePointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `dateEndWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `allTimePoints`, set by the platform.
    @_alwaysEmitIntoClient public var allTimePoints: Field<Int> { Field("allTimePoints") }
}

/// The schema `AssignUsers`.
public typealias AssignUsers = Model<AssignUsersFields>

/// The properties of ``AssignUsers``.
public struct AssignUsersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `membersToAssign`, required.
    @_alwaysEmitIntoClient public var membersToAssign: Field<[String]> { Field("membersToAssign") }
    /// `membersToRemove`, required.
    @_alwaysEmitIntoClient public var membersToRemove: Field<[String]> { Field("membersToRemove") }
}

/// The schema `Assignment`.
public typealias Assignment = Model<AssignmentFields>

/// The properties of ``Assignment``.
public struct AssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assignedMembers`.
    @_alwaysEmitIntoClient public var assignedMembers: Field<[UserReference]> { Field("assignedMembers") }
    /// `removedMembers`.
    @_alwaysEmitIntoClient public var removedMembers: Field<[UserReference]> { Field("removedMembers") }
    /// `assignmentErrors`.
    @_alwaysEmitIntoClient public var assignmentErrors: Field<[AssignmentError]> { Field("assignmentErrors") }
}

/// The schema `AssignmentError`.
public typealias AssignmentError = Model<AssignmentErrorFields>

/// The properties of ``AssignmentError``.
public struct AssignmentErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `AssignmentValidation`.
public typealias AssignmentValidation = Model<AssignmentValidationFields>

/// The properties of ``AssignmentValidation``.
public struct AssignmentValidationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `membersNotAssigned`.
    @_alwaysEmitIntoClient public var membersNotAssigned: Field<[UserReference]> { Field("membersNotAssigned") }
    /// `membersAlreadyAssigned`.
    @_alwaysEmitIntoClient public var membersAlreadyAssigned: Field<[UserReference]> { Field("membersAlreadyAssigned") }
    /// `membersAlreadyAssignedToOther`.
    @_alwaysEmitIntoClient public var membersAlreadyAssignedToOther: Field<[OtherProfileAssignment]> { Field("membersAlreadyAssignedToOther") }
    /// `invalidMemberAssignments`.
    @_alwaysEmitIntoClient public var invalidMemberAssignments: Field<[InvalidAssignment]> { Field("invalidMemberAssignments") }
}

/// The schema `AttendanceStatus`.
public typealias AttendanceStatus = Model<AttendanceStatusFields>

/// The properties of ``AttendanceStatus``.
public struct AttendanceStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateWorkday: Field<String> { Field("dateWorkday") }
    /// `attendanceStatusType`, set by the platform.
    @_alwaysEmitIntoClient public var attendanceStatusType: Field<AttendanceStatusAttendanceStatusType> { Field("attendanceStatusType") }
    /// `hasEvaluation`, set by the platform.
    @_alwaysEmitIntoClient public var hasEvaluation: Field<AttendanceStatusHasEvaluation> { Field("hasEvaluation") }
}

/// A value of `attendanceStatusType` of ``AttendanceStatus``, open to those that are newer than this version.
public struct AttendanceStatusAttendanceStatusType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HasData`.
    @_alwaysEmitIntoClient public static var hasData: Self { "HasData" }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Absent`.
    @_alwaysEmitIntoClient public static var absent: Self { "Absent" }
    /// `Present`.
    @_alwaysEmitIntoClient public static var present: Self { "Present" }
    /// `NoSchedule`.
    @_alwaysEmitIntoClient public static var noSchedule: Self { "NoSchedule" }
}

/// A value of `hasEvaluation` of ``AttendanceStatus``, open to those that are newer than this version.
public struct AttendanceStatusHasEvaluation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HasQualityEvaluation`.
    @_alwaysEmitIntoClient public static var hasQualityEvaluation: Self { "HasQualityEvaluation" }
    /// `NoQualityEvaluation`.
    @_alwaysEmitIntoClient public static var noQualityEvaluation: Self { "NoQualityEvaluation" }
}

/// The schema `AttendanceStatusListing`.
public typealias AttendanceStatusListing = Model<AttendanceStatusListingFields>

/// The properties of ``AttendanceStatusListing``.
public struct AttendanceStatusListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AttendanceStatus]> { Field("entities") }
}

/// The schema `DefaultObjective`.
public typealias DefaultObjective = Model<DefaultObjectiveFields>

/// The properties of ``DefaultObjective``.
public struct DefaultObjectiveFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `templateId`.
    @_alwaysEmitIntoClient public var templateId: Field<String> { Field("templateId") }
    /// `zones`.
    @_alwaysEmitIntoClient public var zones: Field<[ObjectiveZone]> { Field("zones") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaTypes`.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[DefaultObjectiveMediaTypes]> { Field("mediaTypes") }
    /// `queues`.
    @_alwaysEmitIntoClient public var queues: Field<[AddressableEntityRef]> { Field("queues") }
    /// `topics`.
    @_alwaysEmitIntoClient public var topics: Field<[AddressableEntityRef]> { Field("topics") }
    /// `topicIdsFilterType`.
    @_alwaysEmitIntoClient public var topicIdsFilterType: Field<DefaultObjectiveTopicIdsFilterType> { Field("topicIdsFilterType") }
    /// `evaluationFormContextIds`.
    @_alwaysEmitIntoClient public var evaluationFormContextIds: Field<[String]> { Field("evaluationFormContextIds") }
    /// `initialDirection`.
    @_alwaysEmitIntoClient public var initialDirection: Field<DefaultObjectiveInitialDirection> { Field("initialDirection") }
}

/// A value of `mediaTypes` of ``DefaultObjective``, open to those that are newer than this version.
public struct DefaultObjectiveMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `internalmessage`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `video`.
    @_alwaysEmitIntoClient public static var video: Self { "video" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// A value of `topicIdsFilterType` of ``DefaultObjective``, open to those that are newer than this version.
public struct DefaultObjectiveTopicIdsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// A value of `initialDirection` of ``DefaultObjective``, open to those that are newer than this version.
public struct DefaultObjectiveInitialDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// The schema `ExternalMetricDataItem`.
public typealias ExternalMetricDataItem = Model<ExternalMetricDataItemFields>

/// The properties of ``ExternalMetricDataItem``.
public struct ExternalMetricDataItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `userEmail`.
    @_alwaysEmitIntoClient public var userEmail: Field<String> { Field("userEmail") }
    /// `metricId`, required.
    @_alwaysEmitIntoClient public var metricId: Field<String> { Field("metricId") }
    /// `dateOccurred`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateOccurred: Field<String> { Field("dateOccurred") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ExternalMetricDataItemType> { Field("type") }
}

/// A value of `type` of ``ExternalMetricDataItem``, open to those that are newer than this version.
public struct ExternalMetricDataItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Total`.
    @_alwaysEmitIntoClient public static var total: Self { "Total" }
    /// `Cumulative`.
    @_alwaysEmitIntoClient public static var cumulative: Self { "Cumulative" }
}

/// The schema `ExternalMetricDataProcessedItem`.
public typealias ExternalMetricDataProcessedItem = Model<ExternalMetricDataProcessedItemFields>

/// The properties of ``ExternalMetricDataProcessedItem``.
public struct ExternalMetricDataProcessedItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `userEmail`.
    @_alwaysEmitIntoClient public var userEmail: Field<String> { Field("userEmail") }
    /// `metricId`, required.
    @_alwaysEmitIntoClient public var metricId: Field<String> { Field("metricId") }
    /// `dateOccurred`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateOccurred: Field<String> { Field("dateOccurred") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ExternalMetricDataProcessedItemType> { Field("type") }
    /// `totalValue`.
    @_alwaysEmitIntoClient public var totalValue: Field<Double> { Field("totalValue") }
    /// `totalCount`.
    @_alwaysEmitIntoClient public var totalCount: Field<Int> { Field("totalCount") }
}

/// A value of `type` of ``ExternalMetricDataProcessedItem``, open to those that are newer than this version.
public struct ExternalMetricDataProcessedItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Total`.
    @_alwaysEmitIntoClient public static var total: Self { "Total" }
    /// `Cumulative`.
    @_alwaysEmitIntoClient public static var cumulative: Self { "Cumulative" }
}

/// The schema `ExternalMetricDataUnprocessedItem`.
public typealias ExternalMetricDataUnprocessedItem = Model<ExternalMetricDataUnprocessedItemFields>

/// The properties of ``ExternalMetricDataUnprocessedItem``.
public struct ExternalMetricDataUnprocessedItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `userEmail`.
    @_alwaysEmitIntoClient public var userEmail: Field<String> { Field("userEmail") }
    /// `metricId`, required.
    @_alwaysEmitIntoClient public var metricId: Field<String> { Field("metricId") }
    /// `dateOccurred`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateOccurred: Field<String> { Field("dateOccurred") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ExternalMetricDataUnprocessedItemType> { Field("type") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
}

/// A value of `type` of ``ExternalMetricDataUnprocessedItem``, open to those that are newer than this version.
public struct ExternalMetricDataUnprocessedItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Total`.
    @_alwaysEmitIntoClient public static var total: Self { "Total" }
    /// `Cumulative`.
    @_alwaysEmitIntoClient public static var cumulative: Self { "Cumulative" }
}

/// The schema `ExternalMetricDataWriteRequest`.
public typealias ExternalMetricDataWriteRequest = Model<ExternalMetricDataWriteRequestFields>

/// The properties of ``ExternalMetricDataWriteRequest``.
public struct ExternalMetricDataWriteRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `items`, required.
    @_alwaysEmitIntoClient public var items: Field<[ExternalMetricDataItem]> { Field("items") }
}

/// The schema `ExternalMetricDataWriteResponse`.
public typealias ExternalMetricDataWriteResponse = Model<ExternalMetricDataWriteResponseFields>

/// The properties of ``ExternalMetricDataWriteResponse``.
public struct ExternalMetricDataWriteResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processedEntities`.
    @_alwaysEmitIntoClient public var processedEntities: Field<[ExternalMetricDataProcessedItem]> { Field("processedEntities") }
    /// `unprocessedEntities`.
    @_alwaysEmitIntoClient public var unprocessedEntities: Field<[ExternalMetricDataUnprocessedItem]> { Field("unprocessedEntities") }
}

/// The schema `ExternalMetricDefinition`.
public typealias ExternalMetricDefinition = Model<ExternalMetricDefinitionFields>

/// The properties of ``ExternalMetricDefinition``.
public struct ExternalMetricDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `unit`.
    @_alwaysEmitIntoClient public var unit: Field<ExternalMetricDefinitionUnit> { Field("unit") }
    /// `unitDefinition`.
    @_alwaysEmitIntoClient public var unitDefinition: Field<String> { Field("unitDefinition") }
    /// `precision`.
    @_alwaysEmitIntoClient public var precision: Field<Int> { Field("precision") }
    /// `defaultObjectiveType`.
    @_alwaysEmitIntoClient public var defaultObjectiveType: Field<ExternalMetricDefinitionDefaultObjectiveType> { Field("defaultObjectiveType") }
    /// `retentionMonths`.
    @_alwaysEmitIntoClient public var retentionMonths: Field<Int> { Field("retentionMonths") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `inUse`, set by the platform.
    @_alwaysEmitIntoClient public var inUse: Field<Bool> { Field("inUse") }
    /// `dateLastRefreshed`.
    @_alwaysEmitIntoClient public var dateLastRefreshed: Field<Instant> { Field("dateLastRefreshed") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `unit` of ``ExternalMetricDefinition``, open to those that are newer than this version.
public struct ExternalMetricDefinitionUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Percent`.
    @_alwaysEmitIntoClient public static var percent: Self { "Percent" }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `Currency`.
    @_alwaysEmitIntoClient public static var currency: Self { "Currency" }
}

/// A value of `defaultObjectiveType` of ``ExternalMetricDefinition``, open to those that are newer than this version.
public struct ExternalMetricDefinitionDefaultObjectiveType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HigherIsBetter`.
    @_alwaysEmitIntoClient public static var higherIsBetter: Self { "HigherIsBetter" }
    /// `LowerIsBetter`.
    @_alwaysEmitIntoClient public static var lowerIsBetter: Self { "LowerIsBetter" }
    /// `TargetArea`.
    @_alwaysEmitIntoClient public static var targetArea: Self { "TargetArea" }
}

/// The schema `ExternalMetricDefinitionCreateRequest`.
public typealias ExternalMetricDefinitionCreateRequest = Model<ExternalMetricDefinitionCreateRequestFields>

/// The properties of ``ExternalMetricDefinitionCreateRequest``.
public struct ExternalMetricDefinitionCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `unit`, required.
    @_alwaysEmitIntoClient public var unit: Field<ExternalMetricDefinitionCreateRequestUnit> { Field("unit") }
    /// `unitDefinition`.
    @_alwaysEmitIntoClient public var unitDefinition: Field<String> { Field("unitDefinition") }
    /// `precision`, required.
    @_alwaysEmitIntoClient public var precision: Field<Int> { Field("precision") }
    /// `defaultObjectiveType`, required.
    @_alwaysEmitIntoClient public var defaultObjectiveType: Field<ExternalMetricDefinitionCreateRequestDefaultObjectiveType> { Field("defaultObjectiveType") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// A value of `unit` of ``ExternalMetricDefinitionCreateRequest``, open to those that are newer than this version.
public struct ExternalMetricDefinitionCreateRequestUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Percent`.
    @_alwaysEmitIntoClient public static var percent: Self { "Percent" }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `Currency`.
    @_alwaysEmitIntoClient public static var currency: Self { "Currency" }
}

/// A value of `defaultObjectiveType` of ``ExternalMetricDefinitionCreateRequest``, open to those that are newer than
/// this version.
public struct ExternalMetricDefinitionCreateRequestDefaultObjectiveType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HigherIsBetter`.
    @_alwaysEmitIntoClient public static var higherIsBetter: Self { "HigherIsBetter" }
    /// `LowerIsBetter`.
    @_alwaysEmitIntoClient public static var lowerIsBetter: Self { "LowerIsBetter" }
    /// `TargetArea`.
    @_alwaysEmitIntoClient public static var targetArea: Self { "TargetArea" }
}

/// The schema `ExternalMetricDefinitionListing`.
public typealias ExternalMetricDefinitionListing = Model<ExternalMetricDefinitionListingFields>

/// The properties of ``ExternalMetricDefinitionListing``.
public struct ExternalMetricDefinitionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalMetricDefinition]> { Field("entities") }
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

/// The schema `ExternalMetricDefinitionUpdateRequest`.
public typealias ExternalMetricDefinitionUpdateRequest = Model<ExternalMetricDefinitionUpdateRequestFields>

/// The properties of ``ExternalMetricDefinitionUpdateRequest``.
public struct ExternalMetricDefinitionUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `precision`.
    @_alwaysEmitIntoClient public var precision: Field<Int> { Field("precision") }
    /// `defaultObjectiveType`.
    @_alwaysEmitIntoClient public var defaultObjectiveType: Field<ExternalMetricDefinitionUpdateRequestDefaultObjectiveType> { Field("defaultObjectiveType") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// A value of `defaultObjectiveType` of ``ExternalMetricDefinitionUpdateRequest``, open to those that are newer than
/// this version.
public struct ExternalMetricDefinitionUpdateRequestDefaultObjectiveType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HigherIsBetter`.
    @_alwaysEmitIntoClient public static var higherIsBetter: Self { "HigherIsBetter" }
    /// `LowerIsBetter`.
    @_alwaysEmitIntoClient public static var lowerIsBetter: Self { "LowerIsBetter" }
    /// `TargetArea`.
    @_alwaysEmitIntoClient public static var targetArea: Self { "TargetArea" }
}

/// The schema `GamificationStatus`.
public typealias GamificationStatus = Model<GamificationStatusFields>

/// The properties of ``GamificationStatus``.
public struct GamificationStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `isActive`.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `dateStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `automaticUserAssignment`.
    @_alwaysEmitIntoClient public var automaticUserAssignment: Field<Bool> { Field("automaticUserAssignment") }
    /// `dateStartPersonalBest`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartPersonalBest: Field<String> { Field("dateStartPersonalBest") }
}

/// The schema `GetContestsEssentialsListing`.
public typealias GetContestsEssentialsListing = Model<GetContestsEssentialsListingFields>

/// The properties of ``GetContestsEssentialsListing``.
public struct GetContestsEssentialsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContestsEssentials]> { Field("entities") }
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

/// The schema `GetMetricDefinitionsResponse`.
public typealias GetMetricDefinitionsResponse = Model<GetMetricDefinitionsResponseFields>

/// The properties of ``GetMetricDefinitionsResponse``.
public struct GetMetricDefinitionsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MetricDefinition]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GetMetricResponse`.
public typealias GetMetricResponse = Model<GetMetricResponseFields>

/// The properties of ``GetMetricResponse``.
public struct GetMetricResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Metric]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GetMetricsResponse`.
public typealias GetMetricsResponse = Model<GetMetricsResponseFields>

/// The properties of ``GetMetricsResponse``.
public struct GetMetricsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Metrics]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GetProfilesResponse`.
public typealias GetProfilesResponse = Model<GetProfilesResponseFields>

/// The properties of ``GetProfilesResponse``.
public struct GetProfilesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[PerformanceProfile]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GetTemplatesResponse`.
public typealias GetTemplatesResponse = Model<GetTemplatesResponseFields>

/// The properties of ``GetTemplatesResponse``.
public struct GetTemplatesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ObjectiveTemplate]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Leaderboard`.
public typealias Leaderboard = Model<LeaderboardFields>

/// The properties of ``Leaderboard``.
public struct LeaderboardFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`, set by the platform.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `metric`, set by the platform.
    @_alwaysEmitIntoClient public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `dateStartWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `leaders`, set by the platform.
    @_alwaysEmitIntoClient public var leaders: Field<[LeaderboardItem]> { Field("leaders") }
    /// `userRank`, set by the platform.
    @_alwaysEmitIntoClient public var userRank: Field<LeaderboardItem> { Field("userRank") }
    /// `performanceProfile`, set by the platform.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
}

/// The schema `LeaderboardItem`.
public typealias LeaderboardItem = Model<LeaderboardItemFields>

/// The properties of ``LeaderboardItem``.
public struct LeaderboardItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `rank`, set by the platform.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
    /// `points`, set by the platform.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
}

/// The schema `Member`.
public typealias Member = Model<MemberFields>

/// The properties of ``Member``.
public struct MemberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MemberListing`.
public typealias MemberListing = Model<MemberListingFields>

/// The properties of ``MemberListing``.
public struct MemberListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Member]> { Field("entities") }
}

/// The schema `Metric`.
public typealias Metric = Model<MetricFields>

/// The properties of ``Metric``.
public struct MetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `metricDefinitionId`.
    @_alwaysEmitIntoClient public var metricDefinitionId: Field<String> { Field("metricDefinitionId") }
    /// `externalMetricDefinitionId`.
    @_alwaysEmitIntoClient public var externalMetricDefinitionId: Field<String> { Field("externalMetricDefinitionId") }
    /// `objective`.
    @_alwaysEmitIntoClient public var objective: Field<Objective> { Field("objective") }
    /// `performanceProfileId`.
    @_alwaysEmitIntoClient public var performanceProfileId: Field<String> { Field("performanceProfileId") }
    /// `linkedMetric`, set by the platform.
    @_alwaysEmitIntoClient public var linkedMetric: Field<AddressableEntityRef> { Field("linkedMetric") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateUnlinked`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateUnlinked: Field<String> { Field("dateUnlinked") }
    /// `precision`, set by the platform.
    @_alwaysEmitIntoClient public var precision: Field<Int> { Field("precision") }
    /// `timeDisplayUnit`.
    @_alwaysEmitIntoClient public var timeDisplayUnit: Field<MetricTimeDisplayUnit> { Field("timeDisplayUnit") }
    /// `sourcePerformanceProfile`, set by the platform.
    @_alwaysEmitIntoClient public var sourcePerformanceProfile: Field<PerformanceProfile> { Field("sourcePerformanceProfile") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `timeDisplayUnit` of ``Metric``, open to those that are newer than this version.
public struct MetricTimeDisplayUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Minutes`.
    @_alwaysEmitIntoClient public static var minutes: Self { "Minutes" }
    /// `Hours`.
    @_alwaysEmitIntoClient public static var hours: Self { "Hours" }
}

/// The schema `MetricDefinition`.
public typealias MetricDefinition = Model<MetricDefinitionFields>

/// The properties of ``MetricDefinition``.
public struct MetricDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `unitType`.
    @_alwaysEmitIntoClient public var unitType: Field<MetricDefinitionUnitType> { Field("unitType") }
    /// `shortName`.
    @_alwaysEmitIntoClient public var shortName: Field<String> { Field("shortName") }
    /// `dividendMetrics`.
    @_alwaysEmitIntoClient public var dividendMetrics: Field<[String]> { Field("dividendMetrics") }
    /// `divisorMetrics`.
    @_alwaysEmitIntoClient public var divisorMetrics: Field<[String]> { Field("divisorMetrics") }
    /// `defaultObjective`.
    @_alwaysEmitIntoClient public var defaultObjective: Field<DefaultObjective> { Field("defaultObjective") }
    /// `lockTemplateId`.
    @_alwaysEmitIntoClient public var lockTemplateId: Field<String> { Field("lockTemplateId") }
    /// `mediaTypeFilteringAllowed`.
    @_alwaysEmitIntoClient public var mediaTypeFilteringAllowed: Field<Bool> { Field("mediaTypeFilteringAllowed") }
    /// `initialDirectionFilteringAllowed`.
    @_alwaysEmitIntoClient public var initialDirectionFilteringAllowed: Field<Bool> { Field("initialDirectionFilteringAllowed") }
    /// `queueFilteringAllowed`.
    @_alwaysEmitIntoClient public var queueFilteringAllowed: Field<Bool> { Field("queueFilteringAllowed") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `unitType` of ``MetricDefinition``, open to those that are newer than this version.
public struct MetricDefinitionUnitType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Percent`.
    @_alwaysEmitIntoClient public static var percent: Self { "Percent" }
    /// `Currency`.
    @_alwaysEmitIntoClient public static var currency: Self { "Currency" }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `AttendanceStatus`.
    @_alwaysEmitIntoClient public static var attendanceStatus: Self { "AttendanceStatus" }
    /// `Unit`.
    @_alwaysEmitIntoClient public static var unit: Self { "Unit" }
}

/// The schema `MetricValueTrendAverage`.
public typealias MetricValueTrendAverage = Model<MetricValueTrendAverageFields>

/// The properties of ``MetricValueTrendAverage``.
public struct MetricValueTrendAverageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStartWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `dateReferenceWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateReferenceWorkday: Field<String> { Field("dateReferenceWorkday") }
    /// `division`, set by the platform.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `timezone`, set by the platform.
    @_alwaysEmitIntoClient public var timezone: Field<String> { Field("timezone") }
    /// `result`, set by the platform.
    @_alwaysEmitIntoClient public var result: Field<WorkdayValuesMetricItem> { Field("result") }
    /// `performanceProfile`, set by the platform.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `metric`, set by the platform.
    @_alwaysEmitIntoClient public var metric: Field<AddressableEntityRef> { Field("metric") }
}

/// The schema `Metrics`.
public typealias Metrics = Model<MetricsFields>

/// The properties of ``Metrics``.
public struct MetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
    /// `metricDefinitionName`.
    @_alwaysEmitIntoClient public var metricDefinitionName: Field<String> { Field("metricDefinitionName") }
    /// `metricDefinitionId`.
    @_alwaysEmitIntoClient public var metricDefinitionId: Field<String> { Field("metricDefinitionId") }
    /// `externalMetricDefinitionId`.
    @_alwaysEmitIntoClient public var externalMetricDefinitionId: Field<String> { Field("externalMetricDefinitionId") }
    /// `unitType`.
    @_alwaysEmitIntoClient public var unitType: Field<MetricsUnitType> { Field("unitType") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `templateName`.
    @_alwaysEmitIntoClient public var templateName: Field<String> { Field("templateName") }
    /// `maxPoints`.
    @_alwaysEmitIntoClient public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `performanceProfileId`.
    @_alwaysEmitIntoClient public var performanceProfileId: Field<String> { Field("performanceProfileId") }
    /// `linkedMetric`, set by the platform.
    @_alwaysEmitIntoClient public var linkedMetric: Field<AddressableEntityRef> { Field("linkedMetric") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateUnlinked`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateUnlinked: Field<String> { Field("dateUnlinked") }
    /// `sourcePerformanceProfile`, set by the platform.
    @_alwaysEmitIntoClient public var sourcePerformanceProfile: Field<PerformanceProfile> { Field("sourcePerformanceProfile") }
    /// `unitDefinition`, set by the platform.
    @_alwaysEmitIntoClient public var unitDefinition: Field<String> { Field("unitDefinition") }
    /// `precision`, set by the platform.
    @_alwaysEmitIntoClient public var precision: Field<Int> { Field("precision") }
    /// `timeDisplayUnit`.
    @_alwaysEmitIntoClient public var timeDisplayUnit: Field<MetricsTimeDisplayUnit> { Field("timeDisplayUnit") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `unitType` of ``Metrics``, open to those that are newer than this version.
public struct MetricsUnitType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Percent`.
    @_alwaysEmitIntoClient public static var percent: Self { "Percent" }
    /// `Currency`.
    @_alwaysEmitIntoClient public static var currency: Self { "Currency" }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `AttendanceStatus`.
    @_alwaysEmitIntoClient public static var attendanceStatus: Self { "AttendanceStatus" }
    /// `Unit`.
    @_alwaysEmitIntoClient public static var unit: Self { "Unit" }
}

/// A value of `timeDisplayUnit` of ``Metrics``, open to those that are newer than this version.
public struct MetricsTimeDisplayUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Minutes`.
    @_alwaysEmitIntoClient public static var minutes: Self { "Minutes" }
    /// `Hours`.
    @_alwaysEmitIntoClient public static var hours: Self { "Hours" }
}

/// The schema `Objective`.
public typealias Objective = Model<ObjectiveFields>

/// The properties of ``Objective``.
public struct ObjectiveFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `templateId`.
    @_alwaysEmitIntoClient public var templateId: Field<String> { Field("templateId") }
    /// `zones`.
    @_alwaysEmitIntoClient public var zones: Field<[ObjectiveZone]> { Field("zones") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaTypes`.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[ObjectiveMediaTypes]> { Field("mediaTypes") }
    /// `queues`.
    @_alwaysEmitIntoClient public var queues: Field<[AddressableEntityRef]> { Field("queues") }
    /// `topics`.
    @_alwaysEmitIntoClient public var topics: Field<[AddressableEntityRef]> { Field("topics") }
    /// `topicIdsFilterType`.
    @_alwaysEmitIntoClient public var topicIdsFilterType: Field<ObjectiveTopicIdsFilterType> { Field("topicIdsFilterType") }
    /// `evaluationFormContextIds`.
    @_alwaysEmitIntoClient public var evaluationFormContextIds: Field<[String]> { Field("evaluationFormContextIds") }
    /// `initialDirection`.
    @_alwaysEmitIntoClient public var initialDirection: Field<ObjectiveInitialDirection> { Field("initialDirection") }
    /// `dateStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
}

/// A value of `mediaTypes` of ``Objective``, open to those that are newer than this version.
public struct ObjectiveMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `internalmessage`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `video`.
    @_alwaysEmitIntoClient public static var video: Self { "video" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// A value of `topicIdsFilterType` of ``Objective``, open to those that are newer than this version.
public struct ObjectiveTopicIdsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// A value of `initialDirection` of ``Objective``, open to those that are newer than this version.
public struct ObjectiveInitialDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// The schema `ObjectiveTemplate`.
public typealias ObjectiveTemplate = Model<ObjectiveTemplateFields>

/// The properties of ``ObjectiveTemplate``.
public struct ObjectiveTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `zones`.
    @_alwaysEmitIntoClient public var zones: Field<[ObjectiveZone]> { Field("zones") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ObjectiveZone`.
public typealias ObjectiveZone = Model<ObjectiveZoneFields>

/// The properties of ``ObjectiveZone``.
public struct ObjectiveZoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `label`, required.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `directionType`, required.
    @_alwaysEmitIntoClient public var directionType: Field<ObjectiveZoneDirectionType> { Field("directionType") }
    /// `zoneType`, required.
    @_alwaysEmitIntoClient public var zoneType: Field<ObjectiveZoneZoneType> { Field("zoneType") }
    /// `upperLimitPoints`, required.
    @_alwaysEmitIntoClient public var upperLimitPoints: Field<Int> { Field("upperLimitPoints") }
    /// `lowerLimitPoints`, required.
    @_alwaysEmitIntoClient public var lowerLimitPoints: Field<Int> { Field("lowerLimitPoints") }
    /// `upperLimitValue`.
    @_alwaysEmitIntoClient public var upperLimitValue: Field<Int> { Field("upperLimitValue") }
    /// `lowerLimitValue`.
    @_alwaysEmitIntoClient public var lowerLimitValue: Field<Int> { Field("lowerLimitValue") }
}

/// A value of `directionType` of ``ObjectiveZone``, open to those that are newer than this version.
public struct ObjectiveZoneDirectionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Up`.
    @_alwaysEmitIntoClient public static var up: Self { "Up" }
    /// `Down`.
    @_alwaysEmitIntoClient public static var down: Self { "Down" }
    /// `Flat`.
    @_alwaysEmitIntoClient public static var flat: Self { "Flat" }
}

/// A value of `zoneType` of ``ObjectiveZone``, open to those that are newer than this version.
public struct ObjectiveZoneZoneType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Good`.
    @_alwaysEmitIntoClient public static var good: Self { "Good" }
    /// `Target`.
    @_alwaysEmitIntoClient public static var target: Self { "Target" }
    /// `Great`.
    @_alwaysEmitIntoClient public static var great: Self { "Great" }
    /// `Out`.
    @_alwaysEmitIntoClient public static var out: Self { "Out" }
}

/// The schema `OtherProfileAssignment`.
public typealias OtherProfileAssignment = Model<OtherProfileAssignmentFields>

/// The properties of ``OtherProfileAssignment``.
public struct OtherProfileAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `currentProfile`.
    @_alwaysEmitIntoClient public var currentProfile: Field<DomainEntityRef> { Field("currentProfile") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OverallBestPoints`.
public typealias OverallBestPoints = Model<OverallBestPointsFields>

/// The properties of ``OverallBestPoints``.
public struct OverallBestPointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`, set by the platform.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `bestPoints`, set by the platform.
    @_alwaysEmitIntoClient public var bestPoints: Field<[OverallBestPointsItem]> { Field("bestPoints") }
    /// `performanceProfile`, set by the platform.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
}

/// The schema `OverallBestPointsItem`.
public typealias OverallBestPointsItem = Model<OverallBestPointsItemFields>

/// The properties of ``OverallBestPointsItem``.
public struct OverallBestPointsItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `granularityType`, set by the platform.
    @_alwaysEmitIntoClient public var granularityType: Field<OverallBestPointsItemGranularityType> { Field("granularityType") }
    /// `users`, set by the platform.
    @_alwaysEmitIntoClient public var users: Field<[UserReference]> { Field("users") }
    /// `count`, set by the platform.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `points`, set by the platform.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `dateStartWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
}

/// A value of `granularityType` of ``OverallBestPointsItem``, open to those that are newer than this version.
public struct OverallBestPointsItemGranularityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// The schema `PerformanceProfile`.
public typealias PerformanceProfile = Model<PerformanceProfileFields>

/// The properties of ``PerformanceProfile``.
public struct PerformanceProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`, set by the platform.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `metricOrders`, required.
    @_alwaysEmitIntoClient public var metricOrders: Field<[String]> { Field("metricOrders") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `reportingIntervals`.
    @_alwaysEmitIntoClient public var reportingIntervals: Field<[ReportingInterval]> { Field("reportingIntervals") }
    /// `active`, set by the platform.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `maxLeaderboardRankSize`.
    @_alwaysEmitIntoClient public var maxLeaderboardRankSize: Field<Int> { Field("maxLeaderboardRankSize") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PrizeImages`.
public typealias PrizeImages = Model<PrizeImagesFields>

/// The properties of ``PrizeImages``.
public struct PrizeImagesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `imageUrl`, set by the platform.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
}

/// The schema `ProfileWithDateRange`.
public typealias ProfileWithDateRange = Model<ProfileWithDateRangeFields>

/// The properties of ``ProfileWithDateRange``.
public struct ProfileWithDateRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `dateStartWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PunctualityEvent`.
public typealias PunctualityEvent = Model<PunctualityEventFields>

/// The properties of ``PunctualityEvent``.
public struct PunctualityEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateScheduleStart`, set by the platform.
    @_alwaysEmitIntoClient public var dateScheduleStart: Field<Instant> { Field("dateScheduleStart") }
    /// `dateStart`, set by the platform.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthMinutes`, set by the platform.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`, set by the platform.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `activityCode`, set by the platform.
    @_alwaysEmitIntoClient public var activityCode: Field<String> { Field("activityCode") }
    /// `activityName`, set by the platform.
    @_alwaysEmitIntoClient public var activityName: Field<String> { Field("activityName") }
    /// `activityColor`.
    @_alwaysEmitIntoClient public var activityColor: Field<String> { Field("activityColor") }
    /// `category`, set by the platform.
    @_alwaysEmitIntoClient public var category: Field<String> { Field("category") }
    /// `points`, set by the platform.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `delta`, set by the platform.
    @_alwaysEmitIntoClient public var delta: Field<Double> { Field("delta") }
    /// `bullseye`.
    @_alwaysEmitIntoClient public var bullseye: Field<Bool> { Field("bullseye") }
}

/// The schema `QualityEvaluationScoreItem`.
public typealias QualityEvaluationScoreItem = Model<QualityEvaluationScoreItemFields>

/// The properties of ``QualityEvaluationScoreItem``.
public struct QualityEvaluationScoreItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationId`, set by the platform.
    @_alwaysEmitIntoClient public var evaluationId: Field<String> { Field("evaluationId") }
    /// `conversationId`, set by the platform.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `conversationDate`, set by the platform.
    @_alwaysEmitIntoClient public var conversationDate: Field<Instant> { Field("conversationDate") }
    /// `conversationEndDate`, set by the platform.
    @_alwaysEmitIntoClient public var conversationEndDate: Field<Instant> { Field("conversationEndDate") }
    /// `formName`, set by the platform.
    @_alwaysEmitIntoClient public var formName: Field<String> { Field("formName") }
    /// `points`, set by the platform.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `evaluationScore`, set by the platform.
    @_alwaysEmitIntoClient public var evaluationScore: Field<Double> { Field("evaluationScore") }
    /// `maxPoints`, set by the platform.
    @_alwaysEmitIntoClient public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `mediaTypes`.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[QualityEvaluationScoreItemMediaTypes]> { Field("mediaTypes") }
}

/// A value of `mediaTypes` of ``QualityEvaluationScoreItem``, open to those that are newer than this version.
public struct QualityEvaluationScoreItemMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `internalmessage`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `video`.
    @_alwaysEmitIntoClient public static var video: Self { "video" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// The schema `ReportingInterval`.
public typealias ReportingInterval = Model<ReportingIntervalFields>

/// The properties of ``ReportingInterval``.
public struct ReportingIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalType`, required.
    @_alwaysEmitIntoClient public var intervalType: Field<ReportingIntervalIntervalType> { Field("intervalType") }
    /// `intervalValue`, required.
    @_alwaysEmitIntoClient public var intervalValue: Field<Int> { Field("intervalValue") }
}

/// A value of `intervalType` of ``ReportingInterval``, open to those that are newer than this version.
public struct ReportingIntervalIntervalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `Week`.
    @_alwaysEmitIntoClient public static var week: Self { "Week" }
    /// `Month`.
    @_alwaysEmitIntoClient public static var month: Self { "Month" }
}

/// The schema `SingleWorkdayAveragePoints`.
public typealias SingleWorkdayAveragePoints = Model<SingleWorkdayAveragePointsFields>

/// The properties of ``SingleWorkdayAveragePoints``.
public struct SingleWorkdayAveragePointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateWorkday: Field<String> { Field("dateWorkday") }
    /// `division`, set by the platform.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `averagePoints`, set by the platform.
    @_alwaysEmitIntoClient public var averagePoints: Field<Double> { Field("averagePoints") }
    /// `performanceProfile`, set by the platform.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
}

/// The schema `SingleWorkdayAverageValues`.
public typealias SingleWorkdayAverageValues = Model<SingleWorkdayAverageValuesFields>

/// The properties of ``SingleWorkdayAverageValues``.
public struct SingleWorkdayAverageValuesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateWorkday: Field<String> { Field("dateWorkday") }
    /// `division`, set by the platform.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `timezone`, set by the platform.
    @_alwaysEmitIntoClient public var timezone: Field<String> { Field("timezone") }
    /// `results`, set by the platform.
    @_alwaysEmitIntoClient public var results: Field<[WorkdayValuesMetricItem]> { Field("results") }
    /// `performanceProfile`, set by the platform.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
}

/// The schema `TargetPerformanceProfile`.
public typealias TargetPerformanceProfile = Model<TargetPerformanceProfileFields>

/// The properties of ``TargetPerformanceProfile``.
public struct TargetPerformanceProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `targetPerformanceProfileId`, required.
    @_alwaysEmitIntoClient public var targetPerformanceProfileId: Field<String> { Field("targetPerformanceProfileId") }
}

/// The schema `TrendData`.
public typealias TrendData = Model<TrendDataFields>

/// The properties of ``TrendData``.
public struct TrendDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStartWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
    /// `averageValue`.
    @_alwaysEmitIntoClient public var averageValue: Field<Double> { Field("averageValue") }
}

/// The schema `UserBestPoints`.
public typealias UserBestPoints = Model<UserBestPointsFields>

/// The properties of ``UserBestPoints``.
public struct UserBestPointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `bestPoints`, set by the platform.
    @_alwaysEmitIntoClient public var bestPoints: Field<[UserBestPointsItem]> { Field("bestPoints") }
}

/// The schema `UserBestPointsItem`.
public typealias UserBestPointsItem = Model<UserBestPointsItemFields>

/// The properties of ``UserBestPointsItem``.
public struct UserBestPointsItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `granularityType`, set by the platform.
    @_alwaysEmitIntoClient public var granularityType: Field<UserBestPointsItemGranularityType> { Field("granularityType") }
    /// `points`, set by the platform.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `dateStartWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `rank`, set by the platform.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
}

/// A value of `granularityType` of ``UserBestPointsItem``, open to those that are newer than this version.
public struct UserBestPointsItemGranularityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// The schema `UserInsightsTrend`.
public typealias UserInsightsTrend = Model<UserInsightsTrendFields>

/// The properties of ``UserInsightsTrend``.
public struct UserInsightsTrendFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `performanceProfile`.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<UserInsightsTrendGranularity> { Field("granularity") }
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<WorkdayPeriod> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<WorkdayPeriod> { Field("primaryPeriod") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserInsightsTrendMetricItem]> { Field("entities") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<UserInsightsTrendTotalItem> { Field("total") }
}

/// A value of `granularity` of ``UserInsightsTrend``, open to those that are newer than this version.
public struct UserInsightsTrendGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// The schema `UserInsightsTrendMetricItem`.
public typealias UserInsightsTrendMetricItem = Model<UserInsightsTrendMetricItemFields>

/// The properties of ``UserInsightsTrendMetricItem``.
public struct UserInsightsTrendMetricItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `trends`.
    @_alwaysEmitIntoClient public var trends: Field<UserInsightsTrends> { Field("trends") }
}

/// The schema `UserInsightsTrendTotalItem`.
public typealias UserInsightsTrendTotalItem = Model<UserInsightsTrendTotalItemFields>

/// The properties of ``UserInsightsTrendTotalItem``.
public struct UserInsightsTrendTotalItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trends`.
    @_alwaysEmitIntoClient public var trends: Field<UserInsightsTrends> { Field("trends") }
}

/// The schema `UserInsightsTrends`.
public typealias UserInsightsTrends = Model<UserInsightsTrendsFields>

/// The properties of ``UserInsightsTrends``.
public struct UserInsightsTrendsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<[UserTrendData]> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<[UserTrendData]> { Field("primaryPeriod") }
}

/// The schema `UserProfilesInDateRange`.
public typealias UserProfilesInDateRange = Model<UserProfilesInDateRangeFields>

/// The properties of ``UserProfilesInDateRange``.
public struct UserProfilesInDateRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `dateStartWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `profiles`.
    @_alwaysEmitIntoClient public var profiles: Field<[ProfileWithDateRange]> { Field("profiles") }
}

/// The schema `UserProfilesInDateRangeRequest`.
public typealias UserProfilesInDateRangeRequest = Model<UserProfilesInDateRangeRequestFields>

/// The properties of ``UserProfilesInDateRangeRequest``.
public struct UserProfilesInDateRangeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startWorkday`, required.
    @_alwaysEmitIntoClient public var startWorkday: Field<String> { Field("startWorkday") }
    /// `endWorkday`, required.
    @_alwaysEmitIntoClient public var endWorkday: Field<String> { Field("endWorkday") }
}

/// The schema `UserTrendData`.
public typealias UserTrendData = Model<UserTrendDataFields>

/// The properties of ``UserTrendData``.
public struct UserTrendDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStartWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
    /// `averageValue`.
    @_alwaysEmitIntoClient public var averageValue: Field<Double> { Field("averageValue") }
    /// `rankTotalPoints`.
    @_alwaysEmitIntoClient public var rankTotalPoints: Field<Int> { Field("rankTotalPoints") }
    /// `rankPercentagePoints`.
    @_alwaysEmitIntoClient public var rankPercentagePoints: Field<Int> { Field("rankPercentagePoints") }
}

/// The schema `ValidateAssignUsers`.
public typealias ValidateAssignUsers = Model<ValidateAssignUsersFields>

/// The properties of ``ValidateAssignUsers``.
public struct ValidateAssignUsersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `membersToAssign`, required.
    @_alwaysEmitIntoClient public var membersToAssign: Field<[String]> { Field("membersToAssign") }
}

/// The schema `WorkdayMetric`.
public typealias WorkdayMetric = Model<WorkdayMetricFields>

/// The properties of ``WorkdayMetric``.
public struct WorkdayMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, set by the platform.
    @_alwaysEmitIntoClient public var metric: Field<Metric> { Field("metric") }
    /// `objective`, set by the platform.
    @_alwaysEmitIntoClient public var objective: Field<Objective> { Field("objective") }
    /// `points`, set by the platform.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `maxPoints`, set by the platform.
    @_alwaysEmitIntoClient public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `value`, set by the platform.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `punctualityEvents`, set by the platform.
    @_alwaysEmitIntoClient public var punctualityEvents: Field<[PunctualityEvent]> { Field("punctualityEvents") }
    /// `businessUnitId`, set by the platform.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `evaluationDetails`, set by the platform.
    @_alwaysEmitIntoClient public var evaluationDetails: Field<[QualityEvaluationScoreItem]> { Field("evaluationDetails") }
}

/// The schema `WorkdayMetricListing`.
public typealias WorkdayMetricListing = Model<WorkdayMetricListingFields>

/// The properties of ``WorkdayMetricListing``.
public struct WorkdayMetricListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkdayMetric]> { Field("entities") }
}

/// The schema `WorkdayPeriod`.
public typealias WorkdayPeriod = Model<WorkdayPeriodFields>

/// The properties of ``WorkdayPeriod``.
public struct WorkdayPeriodFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStartWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
}

/// The schema `WorkdayPointsTrend`.
public typealias WorkdayPointsTrend = Model<WorkdayPointsTrendFields>

/// The properties of ``WorkdayPointsTrend``.
public struct WorkdayPointsTrendFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStartWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `dayOfWeek`, set by the platform.
    @_alwaysEmitIntoClient public var dayOfWeek: Field<WorkdayPointsTrendDayOfWeek> { Field("dayOfWeek") }
    /// `averagePoints`, set by the platform.
    @_alwaysEmitIntoClient public var averagePoints: Field<Double> { Field("averagePoints") }
    /// `trend`, set by the platform.
    @_alwaysEmitIntoClient public var trend: Field<[WorkdayPointsTrendItem]> { Field("trend") }
}

/// A value of `dayOfWeek` of ``WorkdayPointsTrend``, open to those that are newer than this version.
public struct WorkdayPointsTrendDayOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    @_alwaysEmitIntoClient public static var sunday: Self { "Sunday" }
    /// `Monday`.
    @_alwaysEmitIntoClient public static var monday: Self { "Monday" }
    /// `Tuesday`.
    @_alwaysEmitIntoClient public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    @_alwaysEmitIntoClient public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    @_alwaysEmitIntoClient public static var thursday: Self { "Thursday" }
    /// `Friday`.
    @_alwaysEmitIntoClient public static var friday: Self { "Friday" }
    /// `Saturday`.
    @_alwaysEmitIntoClient public static var saturday: Self { "Saturday" }
}

/// The schema `WorkdayPointsTrendItem`.
public typealias WorkdayPointsTrendItem = Model<WorkdayPointsTrendItemFields>

/// The properties of ``WorkdayPointsTrendItem``.
public struct WorkdayPointsTrendItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateWorkday: Field<String> { Field("dateWorkday") }
    /// `points`, set by the platform.
    @_alwaysEmitIntoClient public var points: Field<Double> { Field("points") }
}

/// The schema `WorkdayValuesMetricItem`.
public typealias WorkdayValuesMetricItem = Model<WorkdayValuesMetricItemFields>

/// The properties of ``WorkdayValuesMetricItem``.
public struct WorkdayValuesMetricItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, set by the platform.
    @_alwaysEmitIntoClient public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `metricDefinition`, set by the platform.
    @_alwaysEmitIntoClient public var metricDefinition: Field<DomainEntityRef> { Field("metricDefinition") }
    /// `average`, set by the platform.
    @_alwaysEmitIntoClient public var average: Field<Double> { Field("average") }
    /// `unitType`, set by the platform.
    @_alwaysEmitIntoClient public var unitType: Field<WorkdayValuesMetricItemUnitType> { Field("unitType") }
    /// `trend`, set by the platform.
    @_alwaysEmitIntoClient public var trend: Field<[WorkdayValuesTrendItem]> { Field("trend") }
}

/// A value of `unitType` of ``WorkdayValuesMetricItem``, open to those that are newer than this version.
public struct WorkdayValuesMetricItemUnitType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Percent`.
    @_alwaysEmitIntoClient public static var percent: Self { "Percent" }
    /// `Currency`.
    @_alwaysEmitIntoClient public static var currency: Self { "Currency" }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `AttendanceStatus`.
    @_alwaysEmitIntoClient public static var attendanceStatus: Self { "AttendanceStatus" }
    /// `Unit`.
    @_alwaysEmitIntoClient public static var unit: Self { "Unit" }
}

/// The schema `WorkdayValuesTrend`.
public typealias WorkdayValuesTrend = Model<WorkdayValuesTrendFields>

/// The properties of ``WorkdayValuesTrend``.
public struct WorkdayValuesTrendFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStartWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `dateReferenceWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateReferenceWorkday: Field<String> { Field("dateReferenceWorkday") }
    /// `division`, set by the platform.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `timezone`, set by the platform.
    @_alwaysEmitIntoClient public var timezone: Field<String> { Field("timezone") }
    /// `results`, set by the platform.
    @_alwaysEmitIntoClient public var results: Field<[WorkdayValuesMetricItem]> { Field("results") }
    /// `performanceProfile`, set by the platform.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `metric`, set by the platform.
    @_alwaysEmitIntoClient public var metric: Field<AddressableEntityRef> { Field("metric") }
}

/// The schema `WorkdayValuesTrendItem`.
public typealias WorkdayValuesTrendItem = Model<WorkdayValuesTrendItemFields>

/// The properties of ``WorkdayValuesTrendItem``.
public struct WorkdayValuesTrendItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateWorkday`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateWorkday: Field<String> { Field("dateWorkday") }
    /// `value`, set by the platform.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}
