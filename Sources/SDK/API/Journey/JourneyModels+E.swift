// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `EntityTypeCriteria`.
public typealias EntityTypeCriteria = Model<EntityTypeCriteriaFields>

/// The properties of ``EntityTypeCriteria``.
public struct EntityTypeCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    public var key: Field<String> { Field("key") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`, required.
    public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`, required.
    public var `operator`: Field<EntityTypeCriteriaOperator> { Field("operator") }
    /// `entityType`, required.
    public var entityType: Field<EntityTypeCriteriaEntityType> { Field("entityType") }
}

/// A value of `operator` of ``EntityTypeCriteria``, open to those that are newer than this version.
public struct EntityTypeCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAll`.
    public static var containsAll: Self { "containsAll" }
    /// `containsAny`.
    public static var containsAny: Self { "containsAny" }
    /// `notContainsAll`.
    public static var notContainsAll: Self { "notContainsAll" }
    /// `notContainsAny`.
    public static var notContainsAny: Self { "notContainsAny" }
    /// `equal`.
    public static var equal: Self { "equal" }
    /// `notEqual`.
    public static var notEqual: Self { "notEqual" }
    /// `greaterThan`.
    public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanOrEqual`.
    public static var greaterThanOrEqual: Self { "greaterThanOrEqual" }
    /// `lessThan`.
    public static var lessThan: Self { "lessThan" }
    /// `lessThanOrEqual`.
    public static var lessThanOrEqual: Self { "lessThanOrEqual" }
    /// `startsWith`.
    public static var startsWith: Self { "startsWith" }
    /// `endsWith`.
    public static var endsWith: Self { "endsWith" }
}

/// A value of `entityType` of ``EntityTypeCriteria``, open to those that are newer than this version.
public struct EntityTypeCriteriaEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `visit`.
    public static var visit: Self { "visit" }
}

/// The schema `EstimateJobAsyncResponse`.
public typealias EstimateJobAsyncResponse = Model<EstimateJobAsyncResponseFields>

/// The properties of ``EstimateJobAsyncResponse``.
public struct EstimateJobAsyncResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Event`.
public typealias Event = Model<EventFields>

/// The properties of ``Event``.
public struct EventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `correlationId`, required.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `customerId`.
    public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    public var customerIdType: Field<String> { Field("customerIdType") }
    /// `session`, required.
    public var session: Field<EventSession> { Field("session") }
    /// `eventType`, required.
    public var eventType: Field<String> { Field("eventType") }
    /// `outcomeAchievedEvent`.
    public var outcomeAchievedEvent: Field<OutcomeAchievedEvent> { Field("outcomeAchievedEvent") }
    /// `segmentAssignmentEvent`.
    public var segmentAssignmentEvent: Field<SegmentAssignmentEvent> { Field("segmentAssignmentEvent") }
    /// `webActionEvent`.
    public var webActionEvent: Field<WebActionEvent> { Field("webActionEvent") }
    /// `webEvent`.
    public var webEvent: Field<WebEvent> { Field("webEvent") }
    /// `appEvent`.
    public var appEvent: Field<AppEvent> { Field("appEvent") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `EventAction`.
public typealias EventAction = Model<EventActionFields>

/// The properties of ``EventAction``.
public struct EventActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `state`, required.
    public var state: Field<EventActionState> { Field("state") }
    /// `mediaType`, required.
    public var mediaType: Field<EventActionMediaType> { Field("mediaType") }
    /// `prompt`, required.
    public var prompt: Field<String> { Field("prompt") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// A value of `state` of ``EventAction``, open to those that are newer than this version.
public struct EventActionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `accepted`.
    public static var accepted: Self { "accepted" }
    /// `rejected`.
    public static var rejected: Self { "rejected" }
    /// `timedout`.
    public static var timedout: Self { "timedout" }
    /// `errored`.
    public static var errored: Self { "errored" }
    /// `ignored`.
    public static var ignored: Self { "ignored" }
    /// `qualified`.
    public static var qualified: Self { "qualified" }
    /// `offered`.
    public static var offered: Self { "offered" }
    /// `started`.
    public static var started: Self { "started" }
    /// `engaged`.
    public static var engaged: Self { "engaged" }
    /// `qualifiedOutsideSchedule`.
    public static var qualifiedOutsideSchedule: Self { "qualifiedOutsideSchedule" }
    /// `offeredOutsideSchedule`.
    public static var offeredOutsideSchedule: Self { "offeredOutsideSchedule" }
    /// `abandoned`.
    public static var abandoned: Self { "abandoned" }
    /// `completed`.
    public static var completed: Self { "completed" }
    /// `frequencyCapReached`.
    public static var frequencyCapReached: Self { "frequencyCapReached" }
}

/// A value of `mediaType` of ``EventAction``, open to those that are newer than this version.
public struct EventActionMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    public static var openAction: Self { "openAction" }
}

/// The schema `EventCondition`.
public typealias EventCondition = Model<EventConditionFields>

/// The properties of ``EventCondition``.
public struct EventConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    public var key: Field<String> { Field("key") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
    /// `operator`.
    public var `operator`: Field<EventConditionOperator> { Field("operator") }
    /// `streamType`, required.
    public var streamType: Field<EventConditionStreamType> { Field("streamType") }
    /// `sessionType`, required.
    public var sessionType: Field<String> { Field("sessionType") }
    /// `eventName`.
    public var eventName: Field<String> { Field("eventName") }
}

/// A value of `operator` of ``EventCondition``, open to those that are newer than this version.
public struct EventConditionOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAll`.
    public static var containsAll: Self { "containsAll" }
    /// `containsAny`.
    public static var containsAny: Self { "containsAny" }
    /// `notContainsAll`.
    public static var notContainsAll: Self { "notContainsAll" }
    /// `notContainsAny`.
    public static var notContainsAny: Self { "notContainsAny" }
    /// `equal`.
    public static var equal: Self { "equal" }
    /// `notEqual`.
    public static var notEqual: Self { "notEqual" }
    /// `greaterThan`.
    public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanOrEqual`.
    public static var greaterThanOrEqual: Self { "greaterThanOrEqual" }
    /// `lessThan`.
    public static var lessThan: Self { "lessThan" }
    /// `lessThanOrEqual`.
    public static var lessThanOrEqual: Self { "lessThanOrEqual" }
    /// `startsWith`.
    public static var startsWith: Self { "startsWith" }
    /// `endsWith`.
    public static var endsWith: Self { "endsWith" }
}

/// A value of `streamType` of ``EventCondition``, open to those that are newer than this version.
public struct EventConditionStreamType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    public static var web: Self { "Web" }
    /// `Custom`.
    public static var custom: Self { "Custom" }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `App`.
    public static var app: Self { "App" }
}

/// The schema `EventListing`.
public typealias EventListing = Model<EventListingFields>

/// The properties of ``EventListing``.
public struct EventListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Event]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `EventSession`.
public typealias EventSession = Model<EventSessionFields>

/// The properties of ``EventSession``.
public struct EventSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
}

/// The schema `ExternalEvent`.
public typealias ExternalEvent = Model<ExternalEventFields>

/// The properties of ``ExternalEvent``.
public struct ExternalEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `dateCreated`, required.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `identifiers`, required.
    public var identifiers: Field<ExternalEventIdentifiers> { Field("identifiers") }
    /// `attributes`, required.
    public var attributes: Field<JSON> { Field("attributes") }
}

/// The schema `ExternalEventChange`.
public typealias ExternalEventChange = Model<ExternalEventChangeFields>

/// The properties of ``ExternalEventChange``.
public struct ExternalEventChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `changeCategory`, set by the platform.
    public var changeCategory: Field<ExternalEventChangeChangeCategory> { Field("changeCategory") }
    /// `schemaId`, set by the platform.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `eventName`, set by the platform.
    public var eventName: Field<String> { Field("eventName") }
    /// `dateDetected`, set by the platform.
    public var dateDetected: Field<Instant> { Field("dateDetected") }
    /// `systemStatus`, set by the platform.
    public var systemStatus: Field<ExternalEventChangeSystemStatus> { Field("systemStatus") }
    /// `errorCode`, set by the platform.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorDescription`, set by the platform.
    public var errorDescription: Field<String> { Field("errorDescription") }
}

/// A value of `changeCategory` of ``ExternalEventChange``, open to those that are newer than this version.
public struct ExternalEventChangeChangeCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Updated`.
    public static var updated: Self { "Updated" }
    /// `New`.
    public static var new: Self { "New" }
}

/// A value of `systemStatus` of ``ExternalEventChange``, open to those that are newer than this version.
public struct ExternalEventChangeSystemStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `New`.
    public static var new: Self { "New" }
    /// `Updated`.
    public static var updated: Self { "Updated" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `ExternalEventChangesResponse`.
public typealias ExternalEventChangesResponse = Model<ExternalEventChangesResponseFields>

/// The properties of ``ExternalEventChangesResponse``.
public struct ExternalEventChangesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `changes`, set by the platform.
    public var changes: Field<[ExternalEventChange]> { Field("changes") }
}

/// The schema `ExternalEventExternalId`.
public typealias ExternalEventExternalId = Model<ExternalEventExternalIdFields>

/// The properties of ``ExternalEventExternalId``.
public struct ExternalEventExternalIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`, required.
    public var value: Field<String> { Field("value") }
    /// `externalSourceId`, required.
    public var externalSourceId: Field<String> { Field("externalSourceId") }
}

/// The schema `ExternalEventIdentifiers`.
public typealias ExternalEventIdentifiers = Model<ExternalEventIdentifiersFields>

/// The properties of ``ExternalEventIdentifiers``.
public struct ExternalEventIdentifiersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalIds`, required.
    public var externalIds: Field<[ExternalEventExternalId]> { Field("externalIds") }
}

/// The schema `ExternalEventSummary`.
public typealias ExternalEventSummary = Model<ExternalEventSummaryFields>

/// The properties of ``ExternalEventSummary``.
public struct ExternalEventSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaId`, set by the platform.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `eventName`, set by the platform.
    public var eventName: Field<String> { Field("eventName") }
    /// `displayName`, set by the platform.
    public var displayName: Field<String> { Field("displayName") }
    /// `rank`, set by the platform.
    public var rank: Field<Int> { Field("rank") }
    /// `activationStatus`, set by the platform.
    public var activationStatus: Field<ExternalEventSummaryActivationStatus> { Field("activationStatus") }
    /// `systemStatus`, set by the platform.
    public var systemStatus: Field<ExternalEventSummarySystemStatus> { Field("systemStatus") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateFirstActivated`, set by the platform.
    public var dateFirstActivated: Field<Instant> { Field("dateFirstActivated") }
}

/// A value of `activationStatus` of ``ExternalEventSummary``, open to those that are newer than this version.
public struct ExternalEventSummaryActivationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Activated`.
    public static var activated: Self { "Activated" }
    /// `Deactivated`.
    public static var deactivated: Self { "Deactivated" }
}

/// A value of `systemStatus` of ``ExternalEventSummary``, open to those that are newer than this version.
public struct ExternalEventSummarySystemStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `New`.
    public static var new: Self { "New" }
    /// `Updated`.
    public static var updated: Self { "Updated" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `ExternalEventsConfiguration`.
public typealias ExternalEventsConfiguration = Model<ExternalEventsConfigurationFields>

/// The properties of ``ExternalEventsConfiguration``.
public struct ExternalEventsConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`, required.
    public var description: Field<String> { Field("description") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `divisionIdActive`, required.
    public var divisionIdActive: Field<Bool> { Field("divisionIdActive") }
    /// `schemaId`, required.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `schemaActive`, required.
    public var schemaActive: Field<Bool> { Field("schemaActive") }
    /// `source`, required.
    public var source: Field<String> { Field("source") }
    /// `dateLastModified`, required.
    public var dateLastModified: Field<Instant> { Field("dateLastModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExternalEventsConfigurationListing`.
public typealias ExternalEventsConfigurationListing = Model<ExternalEventsConfigurationListingFields>

/// The properties of ``ExternalEventsConfigurationListing``.
public struct ExternalEventsConfigurationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ExternalEventsConfiguration]> { Field("entities") }
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

/// The schema `ExternalEventsRequest`.
public typealias ExternalEventsRequest = Model<ExternalEventsRequestFields>

/// The properties of ``ExternalEventsRequest``.
public struct ExternalEventsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    public var entities: Field<[ExternalEvent]> { Field("entities") }
}

/// The schema `ExternalEventsResponse`.
public typealias ExternalEventsResponse = Model<ExternalEventsResponseFields>

/// The properties of ``ExternalEventsResponse``.
public struct ExternalEventsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unprocessedEntities`, required.
    public var unprocessedEntities: Field<[UnprocessedExternalEvent]> { Field("unprocessedEntities") }
}

/// The schema `ExternalSegment`.
public typealias ExternalSegment = Model<ExternalSegmentFields>

/// The properties of ``ExternalSegment``.
public struct ExternalSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `source`, required.
    public var source: Field<ExternalSegmentSource> { Field("source") }
}

/// A value of `source` of ``ExternalSegment``, open to those that are newer than this version.
public struct ExternalSegmentSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdobeExperiencePlatform`.
    public static var adobeExperiencePlatform: Self { "AdobeExperiencePlatform" }
    /// `Custom`.
    public static var custom: Self { "Custom" }
}
