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
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<StarrableDivision> { Field("division") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `reference`.
    public var reference: Field<String> { Field("reference") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `caseplan`.
    public var caseplan: Field<CaseplanReference> { Field("caseplan") }
    /// `summary`.
    public var summary: Field<String> { Field("summary") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `owner`.
    public var owner: Field<CaseUserReference> { Field("owner") }
    /// `status`.
    public var status: Field<CaseStatus> { Field("status") }
    /// `priority`.
    public var priority: Field<CasePriority> { Field("priority") }
    /// `dateDue`.
    public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateStarted`.
    public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateClosed`.
    public var dateClosed: Field<Instant> { Field("dateClosed") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    public var modifiedBy: Field<CaseUserReference> { Field("modifiedBy") }
    /// `externalContact`.
    public var externalContact: Field<CaseExternalContactReference> { Field("externalContact") }
    /// `customerIntent`.
    public var customerIntent: Field<CustomerIntentReference> { Field("customerIntent") }
    /// `creationStatus`.
    public var creationStatus: Field<CaseCreationStatus> { Field("creationStatus") }
    /// `ttlSeconds`.
    public var ttlSeconds: Field<Int> { Field("ttlSeconds") }
    /// `failureReason`.
    public var failureReason: Field<FailureReason> { Field("failureReason") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``Case``, open to those that are newer than this version.
public struct CaseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Terminating`.
    public static var terminating: Self { "Terminating" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// A value of `priority` of ``Case``, open to those that are newer than this version.
public struct CasePriority: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Urgent`.
    public static var urgent: Self { "Urgent" }
    /// `High`.
    public static var high: Self { "High" }
    /// `Medium`.
    public static var medium: Self { "Medium" }
    /// `Low`.
    public static var low: Self { "Low" }
}

/// A value of `creationStatus` of ``Case``, open to those that are newer than this version.
public struct CaseCreationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `CaseAssociation`.
public typealias CaseAssociation = Model<CaseAssociationFields>

/// The properties of ``CaseAssociation``.
public struct CaseAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `associationType`.
    public var associationType: Field<CaseAssociationAssociationType> { Field("associationType") }
    /// `dateAssociated`.
    public var dateAssociated: Field<Instant> { Field("dateAssociated") }
    /// `workitem`.
    public var workitem: Field<WorkitemReference> { Field("workitem") }
    /// `conversation`.
    public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `stage`.
    public var stage: Field<StageReference> { Field("stage") }
    /// `step`.
    public var step: Field<StepReference> { Field("step") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `case`.
    public var `case`: Field<CaseReference> { Field("case") }
}

/// A value of `associationType` of ``CaseAssociation``, open to those that are newer than this version.
public struct CaseAssociationAssociationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Activity`.
    public static var activity: Self { "Activity" }
    /// `Enquiry`.
    public static var enquiry: Self { "Enquiry" }
    /// `Initiation`.
    public static var initiation: Self { "Initiation" }
}

/// The schema `CaseAssociationCreate`.
public typealias CaseAssociationCreate = Model<CaseAssociationCreateFields>

/// The properties of ``CaseAssociationCreate``.
public struct CaseAssociationCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workitemId`.
    public var workitemId: Field<String> { Field("workitemId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `CaseAssociationListing`.
public typealias CaseAssociationListing = Model<CaseAssociationListingFields>

/// The properties of ``CaseAssociationListing``.
public struct CaseAssociationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CaseAssociation]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CaseAssociationQuery`.
public typealias CaseAssociationQuery = Model<CaseAssociationQueryFields>

/// The properties of ``CaseAssociationQuery``.
public struct CaseAssociationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `after`.
    public var after: Field<String> { Field("after") }
    /// `workitemId`.
    public var workitemId: Field<String> { Field("workitemId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `CaseAssociationQueryEntityListing`.
public typealias CaseAssociationQueryEntityListing = Model<CaseAssociationQueryEntityListingFields>

/// The properties of ``CaseAssociationQueryEntityListing``.
public struct CaseAssociationQueryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CaseAssociation]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// The schema `CaseCreate`.
public typealias CaseCreate = Model<CaseCreateFields>

/// The properties of ``CaseCreate``.
public struct CaseCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `caseplanId`, required.
    public var caseplanId: Field<String> { Field("caseplanId") }
    /// `ownerId`.
    public var ownerId: Field<String> { Field("ownerId") }
    /// `summary`.
    public var summary: Field<String> { Field("summary") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `externalContactId`, required.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `workitemId`.
    public var workitemId: Field<String> { Field("workitemId") }
    /// `ttlSeconds`.
    public var ttlSeconds: Field<Int> { Field("ttlSeconds") }
    /// `intake`.
    public var intake: Field<[Intake]> { Field("intake") }
}

/// The schema `CaseDateDueUpdate`.
public typealias CaseDateDueUpdate = Model<CaseDateDueUpdateFields>

/// The properties of ``CaseDateDueUpdate``.
public struct CaseDateDueUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateDue`, required.
    public var dateDue: Field<Instant> { Field("dateDue") }
}

/// The schema `CaseDescriptionUpdate`.
public typealias CaseDescriptionUpdate = Model<CaseDescriptionUpdateFields>

/// The properties of ``CaseDescriptionUpdate``.
public struct CaseDescriptionUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `CaseExternalContactReference`.
public typealias CaseExternalContactReference = Model<CaseExternalContactReferenceFields>

/// The properties of ``CaseExternalContactReference``.
public struct CaseExternalContactReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `firstName`.
    public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    public var lastName: Field<String> { Field("lastName") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CaseExternalIdUpdate`.
public typealias CaseExternalIdUpdate = Model<CaseExternalIdUpdateFields>

/// The properties of ``CaseExternalIdUpdate``.
public struct CaseExternalIdUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
}

/// The schema `CaseListing`.
public typealias CaseListing = Model<CaseListingFields>

/// The properties of ``CaseListing``.
public struct CaseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Case]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CaseOwnerUpdate`.
public typealias CaseOwnerUpdate = Model<CaseOwnerUpdateFields>

/// The properties of ``CaseOwnerUpdate``.
public struct CaseOwnerUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ownerId`, required.
    public var ownerId: Field<String> { Field("ownerId") }
}

/// The schema `CasePriorityUpdate`.
public typealias CasePriorityUpdate = Model<CasePriorityUpdateFields>

/// The properties of ``CasePriorityUpdate``.
public struct CasePriorityUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `priority`, required.
    public var priority: Field<CasePriorityUpdatePriority> { Field("priority") }
}

/// A value of `priority` of ``CasePriorityUpdate``, open to those that are newer than this version.
public struct CasePriorityUpdatePriority: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Urgent`.
    public static var urgent: Self { "Urgent" }
    /// `High`.
    public static var high: Self { "High" }
    /// `Medium`.
    public static var medium: Self { "Medium" }
    /// `Low`.
    public static var low: Self { "Low" }
}

/// The schema `CaseQueryJobCreate`.
public typealias CaseQueryJobCreate = Model<CaseQueryJobCreateFields>

/// The properties of ``CaseQueryJobCreate``.
public struct CaseQueryJobCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `filters`, required.
    public var filters: Field<[CaseQueryJobFilter]> { Field("filters") }
    /// `sort`.
    public var sort: Field<CaseQueryJobSort> { Field("sort") }
    /// `attributes`.
    public var attributes: Field<[String]> { Field("attributes") }
    /// `expands`.
    public var expands: Field<[String]> { Field("expands") }
}

/// The schema `CaseQueryJobError`.
public typealias CaseQueryJobError = Model<CaseQueryJobErrorFields>

/// The properties of ``CaseQueryJobError``.
public struct CaseQueryJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
}

/// The schema `CaseQueryJobFilter`.
public typealias CaseQueryJobFilter = Model<CaseQueryJobFilterFields>

/// The properties of ``CaseQueryJobFilter``.
public struct CaseQueryJobFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `operator`, required.
    public var `operator`: Field<CaseQueryJobFilterOperator> { Field("operator") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `operator` of ``CaseQueryJobFilter``, open to those that are newer than this version.
public struct CaseQueryJobFilterOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    public static var eq: Self { "EQ" }
    /// `NEQ`.
    public static var neq: Self { "NEQ" }
    /// `GT`.
    public static var gt: Self { "GT" }
    /// `LT`.
    public static var lt: Self { "LT" }
    /// `GTE`.
    public static var gte: Self { "GTE" }
    /// `LTE`.
    public static var lte: Self { "LTE" }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `BETWEEN`.
    public static var between: Self { "BETWEEN" }
    /// `BEGINS_WITH`.
    public static var beginsWith: Self { "BEGINS_WITH" }
}

/// The schema `CaseQueryJobResponse`.
public typealias CaseQueryJobResponse = Model<CaseQueryJobResponseFields>

/// The properties of ``CaseQueryJobResponse``.
public struct CaseQueryJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<CaseQueryJobResponseState> { Field("state") }
    /// `dateStarted`.
    public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateFinished`.
    public var dateFinished: Field<Instant> { Field("dateFinished") }
    /// `error`.
    public var error: Field<CaseQueryJobError> { Field("error") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``CaseQueryJobResponse``, open to those that are newer than this version.
public struct CaseQueryJobResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Succeeded`.
    public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `CaseQueryJobResultsResponse`.
public typealias CaseQueryJobResultsResponse = Model<CaseQueryJobResultsResponseFields>

/// The properties of ``CaseQueryJobResultsResponse``.
public struct CaseQueryJobResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Case]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CaseQueryJobSort`.
public typealias CaseQueryJobSort = Model<CaseQueryJobSortFields>

/// The properties of ``CaseQueryJobSort``.
public struct CaseQueryJobSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<CaseQueryJobSortName> { Field("name") }
    /// `ascending`.
    public var ascending: Field<Bool> { Field("ascending") }
}

/// A value of `name` of ``CaseQueryJobSort``, open to those that are newer than this version.
public struct CaseQueryJobSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateCreated`.
    public static var dateCreated: Self { "dateCreated" }
    /// `dateModified`.
    public static var dateModified: Self { "dateModified" }
    /// `dateDue`.
    public static var dateDue: Self { "dateDue" }
    /// `priority`.
    public static var priority: Self { "priority" }
}

/// The schema `CaseReference`.
public typealias CaseReference = Model<CaseReferenceFields>

/// The properties of ``CaseReference``.
public struct CaseReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CaseSummaryUpdate`.
public typealias CaseSummaryUpdate = Model<CaseSummaryUpdateFields>

/// The properties of ``CaseSummaryUpdate``.
public struct CaseSummaryUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `summary`, required.
    public var summary: Field<String> { Field("summary") }
}

/// The schema `CaseUserReference`.
public typealias CaseUserReference = Model<CaseUserReferenceFields>

/// The properties of ``CaseUserReference``.
public struct CaseUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `presence`, set by the platform.
    public var presence: Field<UserPresence> { Field("presence") }
    /// `images`.
    public var images: Field<[Image]> { Field("images") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Caseplan`.
public typealias Caseplan = Model<CaseplanFields>

/// The properties of ``Caseplan``.
public struct CaseplanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`, required.
    public var division: Field<StarrableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `referencePrefix`, required.
    public var referencePrefix: Field<String> { Field("referencePrefix") }
    /// `defaultDueDurationInSeconds`, required.
    public var defaultDueDurationInSeconds: Field<Int> { Field("defaultDueDurationInSeconds") }
    /// `defaultTtlSeconds`, required.
    public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `defaultCaseOwner`.
    public var defaultCaseOwner: Field<UserReference> { Field("defaultCaseOwner") }
    /// `latest`, required.
    public var latest: Field<Int> { Field("latest") }
    /// `published`.
    public var published: Field<Int> { Field("published") }
    /// `dateCreated`, required.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, required.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`.
    public var datePublished: Field<Instant> { Field("datePublished") }
    /// `modifiedBy`, required.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `customerIntent`, required.
    public var customerIntent: Field<CustomerIntentReference> { Field("customerIntent") }
    /// `versionState`.
    public var versionState: Field<CaseplanVersionState> { Field("versionState") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `versionState` of ``Caseplan``, open to those that are newer than this version.
public struct CaseplanVersionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Copying`.
    public static var copying: Self { "Copying" }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// The schema `CaseplanCreate`.
public typealias CaseplanCreate = Model<CaseplanCreateFields>

/// The properties of ``CaseplanCreate``.
public struct CaseplanCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `defaultDueDurationInSeconds`.
    public var defaultDueDurationInSeconds: Field<Int> { Field("defaultDueDurationInSeconds") }
    /// `defaultTtlSeconds`.
    public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `referencePrefix`, required.
    public var referencePrefix: Field<String> { Field("referencePrefix") }
    /// `customerIntentId`, required.
    public var customerIntentId: Field<String> { Field("customerIntentId") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `defaultCaseOwnerId`.
    public var defaultCaseOwnerId: Field<String> { Field("defaultCaseOwnerId") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `dataSchemas`.
    public var dataSchemas: Field<[CaseplanDataSchema]> { Field("dataSchemas") }
    /// `intakeSettings`.
    public var intakeSettings: Field<[IntakeSetting]> { Field("intakeSettings") }
}

/// The schema `CaseplanCreateResponse`.
public typealias CaseplanCreateResponse = Model<CaseplanCreateResponseFields>

/// The properties of ``CaseplanCreateResponse``.
public struct CaseplanCreateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`, required.
    public var division: Field<StarrableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `referencePrefix`, required.
    public var referencePrefix: Field<String> { Field("referencePrefix") }
    /// `defaultDueDurationInSeconds`, required.
    public var defaultDueDurationInSeconds: Field<Int> { Field("defaultDueDurationInSeconds") }
    /// `defaultTtlSeconds`, required.
    public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `defaultCaseOwner`.
    public var defaultCaseOwner: Field<UserReference> { Field("defaultCaseOwner") }
    /// `latest`, required.
    public var latest: Field<Int> { Field("latest") }
    /// `published`.
    public var published: Field<Int> { Field("published") }
    /// `dateCreated`, required.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, required.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`.
    public var datePublished: Field<Instant> { Field("datePublished") }
    /// `modifiedBy`, required.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `customerIntent`, required.
    public var customerIntent: Field<CustomerIntentReference> { Field("customerIntent") }
    /// `versionState`.
    public var versionState: Field<CaseplanCreateResponseVersionState> { Field("versionState") }
    /// `dataSchemas`.
    public var dataSchemas: Field<[CaseplanDataSchema]> { Field("dataSchemas") }
    /// `intakeSettings`.
    public var intakeSettings: Field<[IntakeSetting]> { Field("intakeSettings") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `versionState` of ``CaseplanCreateResponse``, open to those that are newer than this version.
public struct CaseplanCreateResponseVersionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Copying`.
    public static var copying: Self { "Copying" }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// The schema `CaseplanDataSchema`.
public typealias CaseplanDataSchema = Model<CaseplanDataSchemaFields>

/// The properties of ``CaseplanDataSchema``.
public struct CaseplanDataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CaseplanDataSchemaListing`.
public typealias CaseplanDataSchemaListing = Model<CaseplanDataSchemaListingFields>

/// The properties of ``CaseplanDataSchemaListing``.
public struct CaseplanDataSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CaseplanDataSchema]> { Field("entities") }
}

/// The schema `CaseplanDataSchemaRequest`.
public typealias CaseplanDataSchemaRequest = Model<CaseplanDataSchemaRequestFields>

/// The properties of ``CaseplanDataSchemaRequest``.
public struct CaseplanDataSchemaRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `CaseplanFilter`.
public typealias CaseplanFilter = Model<CaseplanFilterFields>

/// The properties of ``CaseplanFilter``.
public struct CaseplanFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `operator`, required.
    public var `operator`: Field<CaseplanFilterOperator> { Field("operator") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `operator` of ``CaseplanFilter``, open to those that are newer than this version.
public struct CaseplanFilterOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `BEGINS_WITH`.
    public static var beginsWith: Self { "BEGINS_WITH" }
}

/// The schema `CaseplanListing`.
public typealias CaseplanListing = Model<CaseplanListingFields>

/// The properties of ``CaseplanListing``.
public struct CaseplanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Caseplan]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CaseplanQueryEntityListing`.
public typealias CaseplanQueryEntityListing = Model<CaseplanQueryEntityListingFields>

/// The properties of ``CaseplanQueryEntityListing``.
public struct CaseplanQueryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Caseplan]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// The schema `CaseplanQueryRequest`.
public typealias CaseplanQueryRequest = Model<CaseplanQueryRequestFields>

/// The properties of ``CaseplanQueryRequest``.
public struct CaseplanQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `nameSearchType`.
    public var nameSearchType: Field<CaseplanQueryRequestNameSearchType> { Field("nameSearchType") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `filters`.
    public var filters: Field<[CaseplanFilter]> { Field("filters") }
    /// `attributes`.
    public var attributes: Field<[String]> { Field("attributes") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// A value of `nameSearchType` of ``CaseplanQueryRequest``, open to those that are newer than this version.
public struct CaseplanQueryRequestNameSearchType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BEGINS_WITH`.
    public static var beginsWith: Self { "BEGINS_WITH" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
}

/// The schema `CaseplanReference`.
public typealias CaseplanReference = Model<CaseplanReferenceFields>

/// The properties of ``CaseplanReference``.
public struct CaseplanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CaseplanUpdate`.
public typealias CaseplanUpdate = Model<CaseplanUpdateFields>

/// The properties of ``CaseplanUpdate``.
public struct CaseplanUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `defaultDueDurationInSeconds`.
    public var defaultDueDurationInSeconds: Field<Int> { Field("defaultDueDurationInSeconds") }
    /// `defaultTtlSeconds`.
    public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `referencePrefix`.
    public var referencePrefix: Field<String> { Field("referencePrefix") }
    /// `customerIntentId`.
    public var customerIntentId: Field<String> { Field("customerIntentId") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `defaultCaseOwnerId`.
    public var defaultCaseOwnerId: Field<String> { Field("defaultCaseOwnerId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `Comment`.
public typealias Comment = Model<CommentFields>

/// The properties of ``Comment``.
public struct CommentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `content`.
    public var content: Field<String> { Field("content") }
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CommentCreate`.
public typealias CommentCreate = Model<CommentCreateFields>

/// The properties of ``CommentCreate``.
public struct CommentCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`, required.
    public var content: Field<String> { Field("content") }
}

/// The schema `CommentListing`.
public typealias CommentListing = Model<CommentListingFields>

/// The properties of ``CommentListing``.
public struct CommentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Comment]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CustomerIntentReference`.
public typealias CustomerIntentReference = Model<CustomerIntentReferenceFields>

/// The properties of ``CustomerIntentReference``.
public struct CustomerIntentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FailureReason`.
public typealias FailureReason = Model<FailureReasonFields>

/// The properties of ``FailureReason``.
public struct FailureReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
}

/// The schema `Intake`.
public typealias Intake = Model<IntakeFields>

/// The properties of ``Intake``.
public struct IntakeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `data`.
    public var data: Field<JSON> { Field("data") }
}

/// The schema `IntakeSetting`.
public typealias IntakeSetting = Model<IntakeSettingFields>

/// The properties of ``IntakeSetting``.
public struct IntakeSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`, required.
    public var property: Field<String> { Field("property") }
    /// `required`, required.
    public var required: Field<Bool> { Field("required") }
    /// `displayOrder`, required.
    public var displayOrder: Field<Int> { Field("displayOrder") }
}

/// The schema `IntakeSettingsListing`.
public typealias IntakeSettingsListing = Model<IntakeSettingsListingFields>

/// The properties of ``IntakeSettingsListing``.
public struct IntakeSettingsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[IntakeSetting]> { Field("entities") }
}

/// The schema `IntakeSettingsUpdate`.
public typealias IntakeSettingsUpdate = Model<IntakeSettingsUpdateFields>

/// The properties of ``IntakeSettingsUpdate``.
public struct IntakeSettingsUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intakeSettings`.
    public var intakeSettings: Field<[IntakeSetting]> { Field("intakeSettings") }
}

/// The schema `Stage`.
public typealias Stage = Model<StageFields>

/// The properties of ``Stage``.
public struct StageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCompleted`.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `dateStarted`.
    public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `status`.
    public var status: Field<StageStatus> { Field("status") }
    /// `failureReason`.
    public var failureReason: Field<FailureReason> { Field("failureReason") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `case`.
    public var `case`: Field<CaseReference> { Field("case") }
}

/// A value of `status` of ``Stage``, open to those that are newer than this version.
public struct StageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `StageListing`.
public typealias StageListing = Model<StageListingFields>

/// The properties of ``StageListing``.
public struct StageListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Stage]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `StageReference`.
public typealias StageReference = Model<StageReferenceFields>

/// The properties of ``StageReference``.
public struct StageReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Stageplan`.
public typealias Stageplan = Model<StageplanFields>

/// The properties of ``Stageplan``.
public struct StageplanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `caseplan`.
    public var caseplan: Field<CaseplanReference> { Field("caseplan") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `StageplanCreate`.
public typealias StageplanCreate = Model<StageplanCreateFields>

/// The properties of ``StageplanCreate``.
public struct StageplanCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// The schema `StageplanListing`.
public typealias StageplanListing = Model<StageplanListingFields>

/// The properties of ``StageplanListing``.
public struct StageplanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Stageplan]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `StageplanReference`.
public typealias StageplanReference = Model<StageplanReferenceFields>

/// The properties of ``StageplanReference``.
public struct StageplanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `StageplanReposition`.
public typealias StageplanReposition = Model<StageplanRepositionFields>

/// The properties of ``StageplanReposition``.
public struct StageplanRepositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// The schema `StageplanUpdate`.
public typealias StageplanUpdate = Model<StageplanUpdateFields>

/// The properties of ``StageplanUpdate``.
public struct StageplanUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `Step`.
public typealias Step = Model<StepFields>

/// The properties of ``Step``.
public struct StepFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCompleted`.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `dateStarted`.
    public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `status`.
    public var status: Field<StepStatus> { Field("status") }
    /// `stage`.
    public var stage: Field<StageReference> { Field("stage") }
    /// `workitemActivity`, set by the platform.
    public var workitemActivity: Field<WorkitemActivityReference> { Field("workitemActivity") }
    /// `failureReason`.
    public var failureReason: Field<FailureReason> { Field("failureReason") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `case`.
    public var `case`: Field<CaseReference> { Field("case") }
}

/// A value of `status` of ``Step``, open to those that are newer than this version.
public struct StepStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `StepListing`.
public typealias StepListing = Model<StepListingFields>

/// The properties of ``StepListing``.
public struct StepListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Step]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `StepReference`.
public typealias StepReference = Model<StepReferenceFields>

/// The properties of ``StepReference``.
public struct StepReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Stepplan`.
public typealias Stepplan = Model<StepplanFields>

/// The properties of ``Stepplan``.
public struct StepplanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `caseplan`.
    public var caseplan: Field<CaseplanReference> { Field("caseplan") }
    /// `stageplan`.
    public var stageplan: Field<StageplanReference> { Field("stageplan") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `activityType`.
    public var activityType: Field<StepplanActivityType> { Field("activityType") }
    /// `workitemSettings`.
    public var workitemSettings: Field<WorkitemSettingsResponse> { Field("workitemSettings") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `activityType` of ``Stepplan``, open to those that are newer than this version.
public struct StepplanActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `None`.
    public static var none_: Self { "None" }
    /// `Workitem`.
    public static var workitem: Self { "Workitem" }
}

/// The schema `StepplanListing`.
public typealias StepplanListing = Model<StepplanListingFields>

/// The properties of ``StepplanListing``.
public struct StepplanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Stepplan]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `StepplanUpdate`.
public typealias StepplanUpdate = Model<StepplanUpdateFields>

/// The properties of ``StepplanUpdate``.
public struct StepplanUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `workitemSettings`.
    public var workitemSettings: Field<WorkitemSettings> { Field("workitemSettings") }
    /// `activityType`.
    public var activityType: Field<StepplanUpdateActivityType> { Field("activityType") }
}

/// A value of `activityType` of ``StepplanUpdate``, open to those that are newer than this version.
public struct StepplanUpdateActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `None`.
    public static var none_: Self { "None" }
    /// `Workitem`.
    public static var workitem: Self { "Workitem" }
}

/// The schema `StepplansWorktypeReference`.
public typealias StepplansWorktypeReference = Model<StepplansWorktypeReferenceFields>

/// The properties of ``StepplansWorktypeReference``.
public struct StepplansWorktypeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TerminateJob`.
public typealias TerminateJob = Model<TerminateJobFields>

/// The properties of ``TerminateJob``.
public struct TerminateJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<TerminateJobStatus> { Field("status") }
    /// `jobType`.
    public var jobType: Field<TerminateJobJobType> { Field("jobType") }
    /// `createdBy`.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``TerminateJob``, open to those that are newer than this version.
public struct TerminateJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Succeeded`.
    public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// A value of `jobType` of ``TerminateJob``, open to those that are newer than this version.
public struct TerminateJobJobType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Terminate`.
    public static var terminate: Self { "Terminate" }
}

/// The schema `WorkitemActivityReference`.
public typealias WorkitemActivityReference = Model<WorkitemActivityReferenceFields>

/// The properties of ``WorkitemActivityReference``.
public struct WorkitemActivityReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemSettings`.
public typealias WorkitemSettings = Model<WorkitemSettingsFields>

/// The properties of ``WorkitemSettings``.
public struct WorkitemSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `worktypeId`.
    public var worktypeId: Field<String> { Field("worktypeId") }
}

/// The schema `WorkitemSettingsResponse`.
public typealias WorkitemSettingsResponse = Model<WorkitemSettingsResponseFields>

/// The properties of ``WorkitemSettingsResponse``.
public struct WorkitemSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `worktype`.
    public var worktype: Field<StepplansWorktypeReference> { Field("worktype") }
}
