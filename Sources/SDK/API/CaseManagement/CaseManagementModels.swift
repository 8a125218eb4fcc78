// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Case`.
public typealias Case = Model<CaseFields>

/// The properties of ``Case``.
public struct CaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<StarrableDivision> { Field("division") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `reference`.
    @_alwaysEmitIntoClient public var reference: Field<String> { Field("reference") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `caseplan`.
    @_alwaysEmitIntoClient public var caseplan: Field<CaseplanReference> { Field("caseplan") }
    /// `summary`.
    @_alwaysEmitIntoClient public var summary: Field<String> { Field("summary") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `owner`.
    @_alwaysEmitIntoClient public var owner: Field<CaseUserReference> { Field("owner") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<CaseStatus> { Field("status") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<CasePriority> { Field("priority") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateStarted`.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateClosed`.
    @_alwaysEmitIntoClient public var dateClosed: Field<Instant> { Field("dateClosed") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<CaseUserReference> { Field("modifiedBy") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<CaseExternalContactReference> { Field("externalContact") }
    /// `customerIntent`.
    @_alwaysEmitIntoClient public var customerIntent: Field<CustomerIntentReference> { Field("customerIntent") }
    /// `creationStatus`.
    @_alwaysEmitIntoClient public var creationStatus: Field<CaseCreationStatus> { Field("creationStatus") }
    /// `ttlSeconds`.
    @_alwaysEmitIntoClient public var ttlSeconds: Field<Int> { Field("ttlSeconds") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<FailureReason> { Field("failureReason") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``Case``, open to those that are newer than this version.
public struct CaseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Terminating`.
    @_alwaysEmitIntoClient public static var terminating: Self { "Terminating" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// A value of `priority` of ``Case``, open to those that are newer than this version.
public struct CasePriority: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Urgent`.
    @_alwaysEmitIntoClient public static var urgent: Self { "Urgent" }
    /// `High`.
    @_alwaysEmitIntoClient public static var high: Self { "High" }
    /// `Medium`.
    @_alwaysEmitIntoClient public static var medium: Self { "Medium" }
    /// `Low`.
    @_alwaysEmitIntoClient public static var low: Self { "Low" }
}

/// A value of `creationStatus` of ``Case``, open to those that are newer than this version.
public struct CaseCreationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `CaseAssociation`.
public typealias CaseAssociation = Model<CaseAssociationFields>

/// The properties of ``CaseAssociation``.
public struct CaseAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `associationType`.
    @_alwaysEmitIntoClient public var associationType: Field<CaseAssociationAssociationType> { Field("associationType") }
    /// `dateAssociated`.
    @_alwaysEmitIntoClient public var dateAssociated: Field<Instant> { Field("dateAssociated") }
    /// `workitem`.
    @_alwaysEmitIntoClient public var workitem: Field<WorkitemReference> { Field("workitem") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `stage`.
    @_alwaysEmitIntoClient public var stage: Field<StageReference> { Field("stage") }
    /// `step`.
    @_alwaysEmitIntoClient public var step: Field<StepReference> { Field("step") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `case`.
    @_alwaysEmitIntoClient public var `case`: Field<CaseReference> { Field("case") }
}

/// A value of `associationType` of ``CaseAssociation``, open to those that are newer than this version.
public struct CaseAssociationAssociationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Activity`.
    @_alwaysEmitIntoClient public static var activity: Self { "Activity" }
    /// `Enquiry`.
    @_alwaysEmitIntoClient public static var enquiry: Self { "Enquiry" }
    /// `Initiation`.
    @_alwaysEmitIntoClient public static var initiation: Self { "Initiation" }
}

/// The schema `CaseAssociationCreate`.
public typealias CaseAssociationCreate = Model<CaseAssociationCreateFields>

/// The properties of ``CaseAssociationCreate``.
public struct CaseAssociationCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workitemId`.
    @_alwaysEmitIntoClient public var workitemId: Field<String> { Field("workitemId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `CaseAssociationListing`.
public typealias CaseAssociationListing = Model<CaseAssociationListingFields>

/// The properties of ``CaseAssociationListing``.
public struct CaseAssociationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CaseAssociation]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CaseAssociationQuery`.
public typealias CaseAssociationQuery = Model<CaseAssociationQueryFields>

/// The properties of ``CaseAssociationQuery``.
public struct CaseAssociationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
    /// `workitemId`.
    @_alwaysEmitIntoClient public var workitemId: Field<String> { Field("workitemId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `CaseAssociationQueryEntityListing`.
public typealias CaseAssociationQueryEntityListing = Model<CaseAssociationQueryEntityListingFields>

/// The properties of ``CaseAssociationQueryEntityListing``.
public struct CaseAssociationQueryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CaseAssociation]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `CaseCreate`.
public typealias CaseCreate = Model<CaseCreateFields>

/// The properties of ``CaseCreate``.
public struct CaseCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `caseplanId`, required.
    @_alwaysEmitIntoClient public var caseplanId: Field<String> { Field("caseplanId") }
    /// `ownerId`.
    @_alwaysEmitIntoClient public var ownerId: Field<String> { Field("ownerId") }
    /// `summary`.
    @_alwaysEmitIntoClient public var summary: Field<String> { Field("summary") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `externalContactId`, required.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `workitemId`.
    @_alwaysEmitIntoClient public var workitemId: Field<String> { Field("workitemId") }
    /// `ttlSeconds`.
    @_alwaysEmitIntoClient public var ttlSeconds: Field<Int> { Field("ttlSeconds") }
    /// `intake`.
    @_alwaysEmitIntoClient public var intake: Field<[Intake]> { Field("intake") }
}

/// The schema `CaseDateDueUpdate`.
public typealias CaseDateDueUpdate = Model<CaseDateDueUpdateFields>

/// The properties of ``CaseDateDueUpdate``.
public struct CaseDateDueUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateDue`, required.
    @_alwaysEmitIntoClient public var dateDue: Field<Instant> { Field("dateDue") }
}

/// The schema `CaseDescriptionUpdate`.
public typealias CaseDescriptionUpdate = Model<CaseDescriptionUpdateFields>

/// The properties of ``CaseDescriptionUpdate``.
public struct CaseDescriptionUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `CaseExternalContactReference`.
public typealias CaseExternalContactReference = Model<CaseExternalContactReferenceFields>

/// The properties of ``CaseExternalContactReference``.
public struct CaseExternalContactReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CaseExternalIdUpdate`.
public typealias CaseExternalIdUpdate = Model<CaseExternalIdUpdateFields>

/// The properties of ``CaseExternalIdUpdate``.
public struct CaseExternalIdUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
}

/// The schema `CaseListing`.
public typealias CaseListing = Model<CaseListingFields>

/// The properties of ``CaseListing``.
public struct CaseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Case]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CaseOwnerUpdate`.
public typealias CaseOwnerUpdate = Model<CaseOwnerUpdateFields>

/// The properties of ``CaseOwnerUpdate``.
public struct CaseOwnerUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ownerId`, required.
    @_alwaysEmitIntoClient public var ownerId: Field<String> { Field("ownerId") }
}

/// The schema `CasePriorityUpdate`.
public typealias CasePriorityUpdate = Model<CasePriorityUpdateFields>

/// The properties of ``CasePriorityUpdate``.
public struct CasePriorityUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `priority`, required.
    @_alwaysEmitIntoClient public var priority: Field<CasePriorityUpdatePriority> { Field("priority") }
}

/// A value of `priority` of ``CasePriorityUpdate``, open to those that are newer than this version.
public struct CasePriorityUpdatePriority: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Urgent`.
    @_alwaysEmitIntoClient public static var urgent: Self { "Urgent" }
    /// `High`.
    @_alwaysEmitIntoClient public static var high: Self { "High" }
    /// `Medium`.
    @_alwaysEmitIntoClient public static var medium: Self { "Medium" }
    /// `Low`.
    @_alwaysEmitIntoClient public static var low: Self { "Low" }
}

/// The schema `CaseQueryJobCreate`.
public typealias CaseQueryJobCreate = Model<CaseQueryJobCreateFields>

/// The properties of ``CaseQueryJobCreate``.
public struct CaseQueryJobCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `filters`, required.
    @_alwaysEmitIntoClient public var filters: Field<[CaseQueryJobFilter]> { Field("filters") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<CaseQueryJobSort> { Field("sort") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String]> { Field("attributes") }
    /// `expands`.
    @_alwaysEmitIntoClient public var expands: Field<[String]> { Field("expands") }
}

/// The schema `CaseQueryJobError`.
public typealias CaseQueryJobError = Model<CaseQueryJobErrorFields>

/// The properties of ``CaseQueryJobError``.
public struct CaseQueryJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `CaseQueryJobFilter`.
public typealias CaseQueryJobFilter = Model<CaseQueryJobFilterFields>

/// The properties of ``CaseQueryJobFilter``.
public struct CaseQueryJobFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<CaseQueryJobFilterOperator> { Field("operator") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `operator` of ``CaseQueryJobFilter``, open to those that are newer than this version.
public struct CaseQueryJobFilterOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    @_alwaysEmitIntoClient public static var eq: Self { "EQ" }
    /// `NEQ`.
    @_alwaysEmitIntoClient public static var neq: Self { "NEQ" }
    /// `GT`.
    @_alwaysEmitIntoClient public static var gt: Self { "GT" }
    /// `LT`.
    @_alwaysEmitIntoClient public static var lt: Self { "LT" }
    /// `GTE`.
    @_alwaysEmitIntoClient public static var gte: Self { "GTE" }
    /// `LTE`.
    @_alwaysEmitIntoClient public static var lte: Self { "LTE" }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `BETWEEN`.
    @_alwaysEmitIntoClient public static var between: Self { "BETWEEN" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
}

/// The schema `CaseQueryJobResponse`.
public typealias CaseQueryJobResponse = Model<CaseQueryJobResponseFields>

/// The properties of ``CaseQueryJobResponse``.
public struct CaseQueryJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CaseQueryJobResponseState> { Field("state") }
    /// `dateStarted`.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateFinished`.
    @_alwaysEmitIntoClient public var dateFinished: Field<Instant> { Field("dateFinished") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<CaseQueryJobError> { Field("error") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``CaseQueryJobResponse``, open to those that are newer than this version.
public struct CaseQueryJobResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `CaseQueryJobResultsResponse`.
public typealias CaseQueryJobResultsResponse = Model<CaseQueryJobResultsResponseFields>

/// The properties of ``CaseQueryJobResultsResponse``.
public struct CaseQueryJobResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Case]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CaseQueryJobSort`.
public typealias CaseQueryJobSort = Model<CaseQueryJobSortFields>

/// The properties of ``CaseQueryJobSort``.
public struct CaseQueryJobSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<CaseQueryJobSortName> { Field("name") }
    /// `ascending`.
    @_alwaysEmitIntoClient public var ascending: Field<Bool> { Field("ascending") }
}

/// A value of `name` of ``CaseQueryJobSort``, open to those that are newer than this version.
public struct CaseQueryJobSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "dateCreated" }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `dateDue`.
    @_alwaysEmitIntoClient public static var dateDue: Self { "dateDue" }
    /// `priority`.
    @_alwaysEmitIntoClient public static var priority: Self { "priority" }
}

/// The schema `CaseReference`.
public typealias CaseReference = Model<CaseReferenceFields>

/// The properties of ``CaseReference``.
public struct CaseReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CaseSummaryUpdate`.
public typealias CaseSummaryUpdate = Model<CaseSummaryUpdateFields>

/// The properties of ``CaseSummaryUpdate``.
public struct CaseSummaryUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `summary`, required.
    @_alwaysEmitIntoClient public var summary: Field<String> { Field("summary") }
}

/// The schema `CaseUserReference`.
public typealias CaseUserReference = Model<CaseUserReferenceFields>

/// The properties of ``CaseUserReference``.
public struct CaseUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `presence`, set by the platform.
    @_alwaysEmitIntoClient public var presence: Field<UserPresence> { Field("presence") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Caseplan`.
public typealias Caseplan = Model<CaseplanFields>

/// The properties of ``Caseplan``.
public struct CaseplanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`, required.
    @_alwaysEmitIntoClient public var division: Field<StarrableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `referencePrefix`, required.
    @_alwaysEmitIntoClient public var referencePrefix: Field<String> { Field("referencePrefix") }
    /// `defaultDueDurationInSeconds`, required.
    @_alwaysEmitIntoClient public var defaultDueDurationInSeconds: Field<Int> { Field("defaultDueDurationInSeconds") }
    /// `defaultTtlSeconds`, required.
    @_alwaysEmitIntoClient public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `defaultCaseOwner`.
    @_alwaysEmitIntoClient public var defaultCaseOwner: Field<UserReference> { Field("defaultCaseOwner") }
    /// `latest`, required.
    @_alwaysEmitIntoClient public var latest: Field<Int> { Field("latest") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Int> { Field("published") }
    /// `dateCreated`, required.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, required.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `modifiedBy`, required.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `customerIntent`, required.
    @_alwaysEmitIntoClient public var customerIntent: Field<CustomerIntentReference> { Field("customerIntent") }
    /// `versionState`.
    @_alwaysEmitIntoClient public var versionState: Field<CaseplanVersionState> { Field("versionState") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `versionState` of ``Caseplan``, open to those that are newer than this version.
public struct CaseplanVersionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Copying`.
    @_alwaysEmitIntoClient public static var copying: Self { "Copying" }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// The schema `CaseplanCreate`.
public typealias CaseplanCreate = Model<CaseplanCreateFields>

/// The properties of ``CaseplanCreate``.
public struct CaseplanCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `defaultDueDurationInSeconds`.
    @_alwaysEmitIntoClient public var defaultDueDurationInSeconds: Field<Int> { Field("defaultDueDurationInSeconds") }
    /// `defaultTtlSeconds`.
    @_alwaysEmitIntoClient public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `referencePrefix`, required.
    @_alwaysEmitIntoClient public var referencePrefix: Field<String> { Field("referencePrefix") }
    /// `customerIntentId`, required.
    @_alwaysEmitIntoClient public var customerIntentId: Field<String> { Field("customerIntentId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `defaultCaseOwnerId`.
    @_alwaysEmitIntoClient public var defaultCaseOwnerId: Field<String> { Field("defaultCaseOwnerId") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `dataSchemas`.
    @_alwaysEmitIntoClient public var dataSchemas: Field<[CaseplanDataSchema]> { Field("dataSchemas") }
    /// `intakeSettings`.
    @_alwaysEmitIntoClient public var intakeSettings: Field<[IntakeSetting]> { Field("intakeSettings") }
}

/// The schema `CaseplanCreateResponse`.
public typealias CaseplanCreateResponse = Model<CaseplanCreateResponseFields>

/// The properties of ``CaseplanCreateResponse``.
public struct CaseplanCreateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`, required.
    @_alwaysEmitIntoClient public var division: Field<StarrableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `referencePrefix`, required.
    @_alwaysEmitIntoClient public var referencePrefix: Field<String> { Field("referencePrefix") }
    /// `defaultDueDurationInSeconds`, required.
    @_alwaysEmitIntoClient public var defaultDueDurationInSeconds: Field<Int> { Field("defaultDueDurationInSeconds") }
    /// `defaultTtlSeconds`, required.
    @_alwaysEmitIntoClient public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `defaultCaseOwner`.
    @_alwaysEmitIntoClient public var defaultCaseOwner: Field<UserReference> { Field("defaultCaseOwner") }
    /// `latest`, required.
    @_alwaysEmitIntoClient public var latest: Field<Int> { Field("latest") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Int> { Field("published") }
    /// `dateCreated`, required.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, required.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `modifiedBy`, required.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `customerIntent`, required.
    @_alwaysEmitIntoClient public var customerIntent: Field<CustomerIntentReference> { Field("customerIntent") }
    /// `versionState`.
    @_alwaysEmitIntoClient public var versionState: Field<CaseplanCreateResponseVersionState> { Field("versionState") }
    /// `dataSchemas`.
    @_alwaysEmitIntoClient public var dataSchemas: Field<[CaseplanDataSchema]> { Field("dataSchemas") }
    /// `intakeSettings`.
    @_alwaysEmitIntoClient public var intakeSettings: Field<[IntakeSetting]> { Field("intakeSettings") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `versionState` of ``CaseplanCreateResponse``, open to those that are newer than this version.
public struct CaseplanCreateResponseVersionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Copying`.
    @_alwaysEmitIntoClient public static var copying: Self { "Copying" }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// The schema `CaseplanDataSchema`.
public typealias CaseplanDataSchema = Model<CaseplanDataSchemaFields>

/// The properties of ``CaseplanDataSchema``.
public struct CaseplanDataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CaseplanDataSchemaListing`.
public typealias CaseplanDataSchemaListing = Model<CaseplanDataSchemaListingFields>

/// The properties of ``CaseplanDataSchemaListing``.
public struct CaseplanDataSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CaseplanDataSchema]> { Field("entities") }
}

/// The schema `CaseplanDataSchemaRequest`.
public typealias CaseplanDataSchemaRequest = Model<CaseplanDataSchemaRequestFields>

/// The properties of ``CaseplanDataSchemaRequest``.
public struct CaseplanDataSchemaRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `CaseplanFilter`.
public typealias CaseplanFilter = Model<CaseplanFilterFields>

/// The properties of ``CaseplanFilter``.
public struct CaseplanFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<CaseplanFilterOperator> { Field("operator") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `operator` of ``CaseplanFilter``, open to those that are newer than this version.
public struct CaseplanFilterOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
}

/// The schema `CaseplanListing`.
public typealias CaseplanListing = Model<CaseplanListingFields>

/// The properties of ``CaseplanListing``.
public struct CaseplanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Caseplan]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CaseplanQueryEntityListing`.
public typealias CaseplanQueryEntityListing = Model<CaseplanQueryEntityListingFields>

/// The properties of ``CaseplanQueryEntityListing``.
public struct CaseplanQueryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Caseplan]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `CaseplanQueryRequest`.
public typealias CaseplanQueryRequest = Model<CaseplanQueryRequestFields>

/// The properties of ``CaseplanQueryRequest``.
public struct CaseplanQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `nameSearchType`.
    @_alwaysEmitIntoClient public var nameSearchType: Field<CaseplanQueryRequestNameSearchType> { Field("nameSearchType") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<[CaseplanFilter]> { Field("filters") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String]> { Field("attributes") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// A value of `nameSearchType` of ``CaseplanQueryRequest``, open to those that are newer than this version.
public struct CaseplanQueryRequestNameSearchType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
}

/// The schema `CaseplanReference`.
public typealias CaseplanReference = Model<CaseplanReferenceFields>

/// The properties of ``CaseplanReference``.
public struct CaseplanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CaseplanUpdate`.
public typealias CaseplanUpdate = Model<CaseplanUpdateFields>

/// The properties of ``CaseplanUpdate``.
public struct CaseplanUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `defaultDueDurationInSeconds`.
    @_alwaysEmitIntoClient public var defaultDueDurationInSeconds: Field<Int> { Field("defaultDueDurationInSeconds") }
    /// `defaultTtlSeconds`.
    @_alwaysEmitIntoClient public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `referencePrefix`.
    @_alwaysEmitIntoClient public var referencePrefix: Field<String> { Field("referencePrefix") }
    /// `customerIntentId`.
    @_alwaysEmitIntoClient public var customerIntentId: Field<String> { Field("customerIntentId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `defaultCaseOwnerId`.
    @_alwaysEmitIntoClient public var defaultCaseOwnerId: Field<String> { Field("defaultCaseOwnerId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `Comment`.
public typealias Comment = Model<CommentFields>

/// The properties of ``Comment``.
public struct CommentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CommentCreate`.
public typealias CommentCreate = Model<CommentCreateFields>

/// The properties of ``CommentCreate``.
public struct CommentCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`, required.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
}

/// The schema `CommentListing`.
public typealias CommentListing = Model<CommentListingFields>

/// The properties of ``CommentListing``.
public struct CommentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Comment]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CustomerIntentReference`.
public typealias CustomerIntentReference = Model<CustomerIntentReferenceFields>

/// The properties of ``CustomerIntentReference``.
public struct CustomerIntentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FailureReason`.
public typealias FailureReason = Model<FailureReasonFields>

/// The properties of ``FailureReason``.
public struct FailureReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `Intake`.
public typealias Intake = Model<IntakeFields>

/// The properties of ``Intake``.
public struct IntakeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<JSON> { Field("data") }
}

/// The schema `IntakeSetting`.
public typealias IntakeSetting = Model<IntakeSettingFields>

/// The properties of ``IntakeSetting``.
public struct IntakeSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`, required.
    @_alwaysEmitIntoClient public var property: Field<String> { Field("property") }
    /// `required`, required.
    @_alwaysEmitIntoClient public var required: Field<Bool> { Field("required") }
    /// `displayOrder`, required.
    @_alwaysEmitIntoClient public var displayOrder: Field<Int> { Field("displayOrder") }
}

/// The schema `IntakeSettingsListing`.
public typealias IntakeSettingsListing = Model<IntakeSettingsListingFields>

/// The properties of ``IntakeSettingsListing``.
public struct IntakeSettingsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[IntakeSetting]> { Field("entities") }
}

/// The schema `IntakeSettingsUpdate`.
public typealias IntakeSettingsUpdate = Model<IntakeSettingsUpdateFields>

/// The properties of ``IntakeSettingsUpdate``.
public struct IntakeSettingsUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intakeSettings`.
    @_alwaysEmitIntoClient public var intakeSettings: Field<[IntakeSetting]> { Field("intakeSettings") }
}

/// The schema `Stage`.
public typealias Stage = Model<StageFields>

/// The properties of ``Stage``.
public struct StageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `dateStarted`.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<StageStatus> { Field("status") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<FailureReason> { Field("failureReason") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `case`.
    @_alwaysEmitIntoClient public var `case`: Field<CaseReference> { Field("case") }
}

/// A value of `status` of ``Stage``, open to those that are newer than this version.
public struct StageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `StageListing`.
public typealias StageListing = Model<StageListingFields>

/// The properties of ``StageListing``.
public struct StageListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Stage]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `StageReference`.
public typealias StageReference = Model<StageReferenceFields>

/// The properties of ``StageReference``.
public struct StageReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Stageplan`.
public typealias Stageplan = Model<StageplanFields>

/// The properties of ``Stageplan``.
public struct StageplanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `caseplan`.
    @_alwaysEmitIntoClient public var caseplan: Field<CaseplanReference> { Field("caseplan") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `StageplanCreate`.
public typealias StageplanCreate = Model<StageplanCreateFields>

/// The properties of ``StageplanCreate``.
public struct StageplanCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `StageplanListing`.
public typealias StageplanListing = Model<StageplanListingFields>

/// The properties of ``StageplanListing``.
public struct StageplanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Stageplan]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `StageplanReference`.
public typealias StageplanReference = Model<StageplanReferenceFields>

/// The properties of ``StageplanReference``.
public struct StageplanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `StageplanReposition`.
public typealias StageplanReposition = Model<StageplanRepositionFields>

/// The properties of ``StageplanReposition``.
public struct StageplanRepositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `StageplanUpdate`.
public typealias StageplanUpdate = Model<StageplanUpdateFields>

/// The properties of ``StageplanUpdate``.
public struct StageplanUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `Step`.
public typealias Step = Model<StepFields>

/// The properties of ``Step``.
public struct StepFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `dateStarted`.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<StepStatus> { Field("status") }
    /// `stage`.
    @_alwaysEmitIntoClient public var stage: Field<StageReference> { Field("stage") }
    /// `workitemActivity`, set by the platform.
    @_alwaysEmitIntoClient public var workitemActivity: Field<WorkitemActivityReference> { Field("workitemActivity") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<FailureReason> { Field("failureReason") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `case`.
    @_alwaysEmitIntoClient public var `case`: Field<CaseReference> { Field("case") }
}

/// A value of `status` of ``Step``, open to those that are newer than this version.
public struct StepStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `StepListing`.
public typealias StepListing = Model<StepListingFields>

/// The properties of ``StepListing``.
public struct StepListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Step]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `StepReference`.
public typealias StepReference = Model<StepReferenceFields>

/// The properties of ``StepReference``.
public struct StepReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Stepplan`.
public typealias Stepplan = Model<StepplanFields>

/// The properties of ``Stepplan``.
public struct StepplanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `caseplan`.
    @_alwaysEmitIntoClient public var caseplan: Field<CaseplanReference> { Field("caseplan") }
    /// `stageplan`.
    @_alwaysEmitIntoClient public var stageplan: Field<StageplanReference> { Field("stageplan") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `activityType`.
    @_alwaysEmitIntoClient public var activityType: Field<StepplanActivityType> { Field("activityType") }
    /// `workitemSettings`.
    @_alwaysEmitIntoClient public var workitemSettings: Field<WorkitemSettingsResponse> { Field("workitemSettings") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `activityType` of ``Stepplan``, open to those that are newer than this version.
public struct StepplanActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Workitem`.
    @_alwaysEmitIntoClient public static var workitem: Self { "Workitem" }
}

/// The schema `StepplanListing`.
public typealias StepplanListing = Model<StepplanListingFields>

/// The properties of ``StepplanListing``.
public struct StepplanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Stepplan]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `StepplanUpdate`.
public typealias StepplanUpdate = Model<StepplanUpdateFields>

/// The properties of ``StepplanUpdate``.
public struct StepplanUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `workitemSettings`.
    @_alwaysEmitIntoClient public var workitemSettings: Field<WorkitemSettings> { Field("workitemSettings") }
    /// `activityType`.
    @_alwaysEmitIntoClient public var activityType: Field<StepplanUpdateActivityType> { Field("activityType") }
}

/// A value of `activityType` of ``StepplanUpdate``, open to those that are newer than this version.
public struct StepplanUpdateActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Workitem`.
    @_alwaysEmitIntoClient public static var workitem: Self { "Workitem" }
}

/// The schema `StepplansWorktypeReference`.
public typealias StepplansWorktypeReference = Model<StepplansWorktypeReferenceFields>

/// The properties of ``StepplansWorktypeReference``.
public struct StepplansWorktypeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TerminateJob`.
public typealias TerminateJob = Model<TerminateJobFields>

/// The properties of ``TerminateJob``.
public struct TerminateJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<TerminateJobStatus> { Field("status") }
    /// `jobType`.
    @_alwaysEmitIntoClient public var jobType: Field<TerminateJobJobType> { Field("jobType") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TerminateJob``, open to those that are newer than this version.
public struct TerminateJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// A value of `jobType` of ``TerminateJob``, open to those that are newer than this version.
public struct TerminateJobJobType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Terminate`.
    @_alwaysEmitIntoClient public static var terminate: Self { "Terminate" }
}

/// The schema `WorkitemActivityReference`.
public typealias WorkitemActivityReference = Model<WorkitemActivityReferenceFields>

/// The properties of ``WorkitemActivityReference``.
public struct WorkitemActivityReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemSettings`.
public typealias WorkitemSettings = Model<WorkitemSettingsFields>

/// The properties of ``WorkitemSettings``.
public struct WorkitemSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `worktypeId`.
    @_alwaysEmitIntoClient public var worktypeId: Field<String> { Field("worktypeId") }
}

/// The schema `WorkitemSettingsResponse`.
public typealias WorkitemSettingsResponse = Model<WorkitemSettingsResponseFields>

/// The properties of ``WorkitemSettingsResponse``.
public struct WorkitemSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `worktype`.
    @_alwaysEmitIntoClient public var worktype: Field<StepplansWorktypeReference> { Field("worktype") }
}
