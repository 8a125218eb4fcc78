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
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`, required.
    @_alwaysEmitIntoClient public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<EntityTypeCriteriaOperator> { Field("operator") }
    /// `entityType`, required.
    @_alwaysEmitIntoClient public var entityType: Field<EntityTypeCriteriaEntityType> { Field("entityType") }
}

/// A value of `operator` of ``EntityTypeCriteria``, open to those that are newer than this version.
public struct EntityTypeCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAll`.
    @_alwaysEmitIntoClient public static var containsAll: Self { "containsAll" }
    /// `containsAny`.
    @_alwaysEmitIntoClient public static var containsAny: Self { "containsAny" }
    /// `notContainsAll`.
    @_alwaysEmitIntoClient public static var notContainsAll: Self { "notContainsAll" }
    /// `notContainsAny`.
    @_alwaysEmitIntoClient public static var notContainsAny: Self { "notContainsAny" }
    /// `equal`.
    @_alwaysEmitIntoClient public static var equal: Self { "equal" }
    /// `notEqual`.
    @_alwaysEmitIntoClient public static var notEqual: Self { "notEqual" }
    /// `greaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanOrEqual`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqual: Self { "greaterThanOrEqual" }
    /// `lessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "lessThan" }
    /// `lessThanOrEqual`.
    @_alwaysEmitIntoClient public static var lessThanOrEqual: Self { "lessThanOrEqual" }
    /// `startsWith`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "startsWith" }
    /// `endsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "endsWith" }
}

/// A value of `entityType` of ``EntityTypeCriteria``, open to those that are newer than this version.
public struct EntityTypeCriteriaEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `visit`.
    @_alwaysEmitIntoClient public static var visit: Self { "visit" }
}

/// The schema `EstimateJobAsyncResponse`.
public typealias EstimateJobAsyncResponse = Model<EstimateJobAsyncResponseFields>

/// The properties of ``EstimateJobAsyncResponse``.
public struct EstimateJobAsyncResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Event`.
public typealias Event = Model<EventFields>

/// The properties of ``Event``.
public struct EventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `correlationId`, required.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `customerId`.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `session`, required.
    @_alwaysEmitIntoClient public var session: Field<EventSession> { Field("session") }
    /// `eventType`, required.
    @_alwaysEmitIntoClient public var eventType: Field<String> { Field("eventType") }
    /// `outcomeAchievedEvent`.
    @_alwaysEmitIntoClient public var outcomeAchievedEvent: Field<OutcomeAchievedEvent> { Field("outcomeAchievedEvent") }
    /// `segmentAssignmentEvent`.
    @_alwaysEmitIntoClient public var segmentAssignmentEvent: Field<SegmentAssignmentEvent> { Field("segmentAssignmentEvent") }
    /// `webActionEvent`.
    @_alwaysEmitIntoClient public var webActionEvent: Field<WebActionEvent> { Field("webActionEvent") }
    /// `webEvent`.
    @_alwaysEmitIntoClient public var webEvent: Field<WebEvent> { Field("webEvent") }
    /// `appEvent`.
    @_alwaysEmitIntoClient public var appEvent: Field<AppEvent> { Field("appEvent") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `EventAction`.
public typealias EventAction = Model<EventActionFields>

/// The properties of ``EventAction``.
public struct EventActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<EventActionState> { Field("state") }
    /// `mediaType`, required.
    @_alwaysEmitIntoClient public var mediaType: Field<EventActionMediaType> { Field("mediaType") }
    /// `prompt`, required.
    @_alwaysEmitIntoClient public var prompt: Field<String> { Field("prompt") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// A value of `state` of ``EventAction``, open to those that are newer than this version.
public struct EventActionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `accepted`.
    @_alwaysEmitIntoClient public static var accepted: Self { "accepted" }
    /// `rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "rejected" }
    /// `timedout`.
    @_alwaysEmitIntoClient public static var timedout: Self { "timedout" }
    /// `errored`.
    @_alwaysEmitIntoClient public static var errored: Self { "errored" }
    /// `ignored`.
    @_alwaysEmitIntoClient public static var ignored: Self { "ignored" }
    /// `qualified`.
    @_alwaysEmitIntoClient public static var qualified: Self { "qualified" }
    /// `offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "offered" }
    /// `started`.
    @_alwaysEmitIntoClient public static var started: Self { "started" }
    /// `engaged`.
    @_alwaysEmitIntoClient public static var engaged: Self { "engaged" }
    /// `qualifiedOutsideSchedule`.
    @_alwaysEmitIntoClient public static var qualifiedOutsideSchedule: Self { "qualifiedOutsideSchedule" }
    /// `offeredOutsideSchedule`.
    @_alwaysEmitIntoClient public static var offeredOutsideSchedule: Self { "offeredOutsideSchedule" }
    /// `abandoned`.
    @_alwaysEmitIntoClient public static var abandoned: Self { "abandoned" }
    /// `completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "completed" }
    /// `frequencyCapReached`.
    @_alwaysEmitIntoClient public static var frequencyCapReached: Self { "frequencyCapReached" }
}

/// A value of `mediaType` of ``EventAction``, open to those that are newer than this version.
public struct EventActionMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    @_alwaysEmitIntoClient public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    @_alwaysEmitIntoClient public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    @_alwaysEmitIntoClient public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    @_alwaysEmitIntoClient public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    @_alwaysEmitIntoClient public static var openAction: Self { "openAction" }
}

/// The schema `EventCondition`.
public typealias EventCondition = Model<EventConditionFields>

/// The properties of ``EventCondition``.
public struct EventConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<EventConditionOperator> { Field("operator") }
    /// `streamType`, required.
    @_alwaysEmitIntoClient public var streamType: Field<EventConditionStreamType> { Field("streamType") }
    /// `sessionType`, required.
    @_alwaysEmitIntoClient public var sessionType: Field<String> { Field("sessionType") }
    /// `eventName`.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
}

/// A value of `operator` of ``EventCondition``, open to those that are newer than this version.
public struct EventConditionOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAll`.
    @_alwaysEmitIntoClient public static var containsAll: Self { "containsAll" }
    /// `containsAny`.
    @_alwaysEmitIntoClient public static var containsAny: Self { "containsAny" }
    /// `notContainsAll`.
    @_alwaysEmitIntoClient public static var notContainsAll: Self { "notContainsAll" }
    /// `notContainsAny`.
    @_alwaysEmitIntoClient public static var notContainsAny: Self { "notContainsAny" }
    /// `equal`.
    @_alwaysEmitIntoClient public static var equal: Self { "equal" }
    /// `notEqual`.
    @_alwaysEmitIntoClient public static var notEqual: Self { "notEqual" }
    /// `greaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanOrEqual`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqual: Self { "greaterThanOrEqual" }
    /// `lessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "lessThan" }
    /// `lessThanOrEqual`.
    @_alwaysEmitIntoClient public static var lessThanOrEqual: Self { "lessThanOrEqual" }
    /// `startsWith`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "startsWith" }
    /// `endsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "endsWith" }
}

/// A value of `streamType` of ``EventCondition``, open to those that are newer than this version.
public struct EventConditionStreamType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    @_alwaysEmitIntoClient public static var web: Self { "Web" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `App`.
    @_alwaysEmitIntoClient public static var app: Self { "App" }
}

/// The schema `EventListing`.
public typealias EventListing = Model<EventListingFields>

/// The properties of ``EventListing``.
public struct EventListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Event]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `EventSession`.
public typealias EventSession = Model<EventSessionFields>

/// The properties of ``EventSession``.
public struct EventSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `ExternalEvent`.
public typealias ExternalEvent = Model<ExternalEventFields>

/// The properties of ``ExternalEvent``.
public struct ExternalEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCreated`, required.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `identifiers`, required.
    @_alwaysEmitIntoClient public var identifiers: Field<ExternalEventIdentifiers> { Field("identifiers") }
    /// `attributes`, required.
    @_alwaysEmitIntoClient public var attributes: Field<JSON> { Field("attributes") }
}

/// The schema `ExternalEventChange`.
public typealias ExternalEventChange = Model<ExternalEventChangeFields>

/// The properties of ``ExternalEventChange``.
public struct ExternalEventChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `changeCategory`, set by the platform.
    @_alwaysEmitIntoClient public var changeCategory: Field<ExternalEventChangeChangeCategory> { Field("changeCategory") }
    /// `schemaId`, set by the platform.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `eventName`, set by the platform.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `dateDetected`, set by the platform.
    @_alwaysEmitIntoClient public var dateDetected: Field<Instant> { Field("dateDetected") }
    /// `systemStatus`, set by the platform.
    @_alwaysEmitIntoClient public var systemStatus: Field<ExternalEventChangeSystemStatus> { Field("systemStatus") }
    /// `errorCode`, set by the platform.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorDescription`, set by the platform.
    @_alwaysEmitIntoClient public var errorDescription: Field<String> { Field("errorDescription") }
}

/// A value of `changeCategory` of ``ExternalEventChange``, open to those that are newer than this version.
public struct ExternalEventChangeChangeCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Updated`.
    @_alwaysEmitIntoClient public static var updated: Self { "Updated" }
    /// `New`.
    @_alwaysEmitIntoClient public static var new: Self { "New" }
}

/// A value of `systemStatus` of ``ExternalEventChange``, open to those that are newer than this version.
public struct ExternalEventChangeSystemStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `New`.
    @_alwaysEmitIntoClient public static var new: Self { "New" }
    /// `Updated`.
    @_alwaysEmitIntoClient public static var updated: Self { "Updated" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `ExternalEventChangesResponse`.
public typealias ExternalEventChangesResponse = Model<ExternalEventChangesResponseFields>

/// The properties of ``ExternalEventChangesResponse``.
public struct ExternalEventChangesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `changes`, set by the platform.
    @_alwaysEmitIntoClient public var changes: Field<[ExternalEventChange]> { Field("changes") }
}

/// The schema `ExternalEventExternalId`.
public typealias ExternalEventExternalId = Model<ExternalEventExternalIdFields>

/// The properties of ``ExternalEventExternalId``.
public struct ExternalEventExternalIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `externalSourceId`, required.
    @_alwaysEmitIntoClient public var externalSourceId: Field<String> { Field("externalSourceId") }
}

/// The schema `ExternalEventIdentifiers`.
public typealias ExternalEventIdentifiers = Model<ExternalEventIdentifiersFields>

/// The properties of ``ExternalEventIdentifiers``.
public struct ExternalEventIdentifiersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalIds`, required.
    @_alwaysEmitIntoClient public var externalIds: Field<[ExternalEventExternalId]> { Field("externalIds") }
}

/// The schema `ExternalEventSummary`.
public typealias ExternalEventSummary = Model<ExternalEventSummaryFields>

/// The properties of ``ExternalEventSummary``.
public struct ExternalEventSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaId`, set by the platform.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `eventName`, set by the platform.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `displayName`, set by the platform.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `rank`, set by the platform.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
    /// `activationStatus`, set by the platform.
    @_alwaysEmitIntoClient public var activationStatus: Field<ExternalEventSummaryActivationStatus> { Field("activationStatus") }
    /// `systemStatus`, set by the platform.
    @_alwaysEmitIntoClient public var systemStatus: Field<ExternalEventSummarySystemStatus> { Field("systemStatus") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateFirstActivated`, set by the platform.
    @_alwaysEmitIntoClient public var dateFirstActivated: Field<Instant> { Field("dateFirstActivated") }
}

/// A value of `activationStatus` of ``ExternalEventSummary``, open to those that are newer than this version.
public struct ExternalEventSummaryActivationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Activated`.
    @_alwaysEmitIntoClient public static var activated: Self { "Activated" }
    /// `Deactivated`.
    @_alwaysEmitIntoClient public static var deactivated: Self { "Deactivated" }
}

/// A value of `systemStatus` of ``ExternalEventSummary``, open to those that are newer than this version.
public struct ExternalEventSummarySystemStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `New`.
    @_alwaysEmitIntoClient public static var new: Self { "New" }
    /// `Updated`.
    @_alwaysEmitIntoClient public static var updated: Self { "Updated" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `ExternalEventsConfiguration`.
public typealias ExternalEventsConfiguration = Model<ExternalEventsConfigurationFields>

/// The properties of ``ExternalEventsConfiguration``.
public struct ExternalEventsConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `divisionIdActive`, required.
    @_alwaysEmitIntoClient public var divisionIdActive: Field<Bool> { Field("divisionIdActive") }
    /// `schemaId`, required.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `schemaActive`, required.
    @_alwaysEmitIntoClient public var schemaActive: Field<Bool> { Field("schemaActive") }
    /// `source`, required.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `dateLastModified`, required.
    @_alwaysEmitIntoClient public var dateLastModified: Field<Instant> { Field("dateLastModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExternalEventsConfigurationListing`.
public typealias ExternalEventsConfigurationListing = Model<ExternalEventsConfigurationListingFields>

/// The properties of ``ExternalEventsConfigurationListing``.
public struct ExternalEventsConfigurationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalEventsConfiguration]> { Field("entities") }
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

/// The schema `ExternalEventsRequest`.
public typealias ExternalEventsRequest = Model<ExternalEventsRequestFields>

/// The properties of ``ExternalEventsRequest``.
public struct ExternalEventsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalEvent]> { Field("entities") }
}

/// The schema `ExternalEventsResponse`.
public typealias ExternalEventsResponse = Model<ExternalEventsResponseFields>

/// The properties of ``ExternalEventsResponse``.
public struct ExternalEventsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unprocessedEntities`, required.
    @_alwaysEmitIntoClient public var unprocessedEntities: Field<[UnprocessedExternalEvent]> { Field("unprocessedEntities") }
}

/// The schema `ExternalSegment`.
public typealias ExternalSegment = Model<ExternalSegmentFields>

/// The properties of ``ExternalSegment``.
public struct ExternalSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `source`, required.
    @_alwaysEmitIntoClient public var source: Field<ExternalSegmentSource> { Field("source") }
}

/// A value of `source` of ``ExternalSegment``, open to those that are newer than this version.
public struct ExternalSegmentSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdobeExperiencePlatform`.
    @_alwaysEmitIntoClient public static var adobeExperiencePlatform: Self { "AdobeExperiencePlatform" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
}
