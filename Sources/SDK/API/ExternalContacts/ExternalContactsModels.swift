// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `EnrichFieldRule`.
public typealias EnrichFieldRule = Model<EnrichFieldRuleFields>

/// The properties of ``EnrichFieldRule``.
public struct EnrichFieldRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`.
    public var field: Field<String> { Field("field") }
    /// `action`.
    public var action: Field<EnrichFieldRuleAction> { Field("action") }
    /// `arrayAction`.
    public var arrayAction: Field<EnrichFieldRuleArrayAction> { Field("arrayAction") }
}

/// A value of `action` of ``EnrichFieldRule``, open to those that are newer than this version.
public struct EnrichFieldRuleAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlwaysUseProvided`.
    public static var alwaysUseProvided: Self { "AlwaysUseProvided" }
    /// `PreferExisting`.
    public static var preferExisting: Self { "PreferExisting" }
    /// `PreferProvided`.
    public static var preferProvided: Self { "PreferProvided" }
}

/// A value of `arrayAction` of ``EnrichFieldRule``, open to those that are newer than this version.
public struct EnrichFieldRuleArrayAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Replace`.
    public static var replace: Self { "Replace" }
    /// `Extend`.
    public static var extend: Self { "Extend" }
    /// `Fill`.
    public static var fill: Self { "Fill" }
}

/// The schema `EnrichFieldRules`.
public typealias EnrichFieldRules = Model<EnrichFieldRulesFields>

/// The properties of ``EnrichFieldRules``.
public struct EnrichFieldRulesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultAction`.
    public var defaultAction: Field<EnrichFieldRulesDefaultAction> { Field("defaultAction") }
    /// `rules`.
    public var rules: Field<[EnrichFieldRule]> { Field("rules") }
    /// `defaultArrayAction`.
    public var defaultArrayAction: Field<EnrichFieldRulesDefaultArrayAction> { Field("defaultArrayAction") }
}

/// A value of `defaultAction` of ``EnrichFieldRules``, open to those that are newer than this version.
public struct EnrichFieldRulesDefaultAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlwaysUseProvided`.
    public static var alwaysUseProvided: Self { "AlwaysUseProvided" }
    /// `PreferExisting`.
    public static var preferExisting: Self { "PreferExisting" }
    /// `PreferProvided`.
    public static var preferProvided: Self { "PreferProvided" }
}

/// A value of `defaultArrayAction` of ``EnrichFieldRules``, open to those that are newer than this version.
public struct EnrichFieldRulesDefaultArrayAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Replace`.
    public static var replace: Self { "Replace" }
    /// `Extend`.
    public static var extend: Self { "Extend" }
    /// `Fill`.
    public static var fill: Self { "Fill" }
}

/// The schema `ExternalContactsEntity`.
public typealias ExternalContactsEntity = Model<ExternalContactsEntityFields>

/// The properties of ``ExternalContactsEntity``.
public struct ExternalContactsEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsPatchRequest`.
public typealias ExternalContactsPatchRequest = Model<ExternalContactsPatchRequestFields>

/// The properties of ``ExternalContactsPatchRequest``.
public struct ExternalContactsPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `changes`.
    public var changes: Field<[ContactsPatchChange]> { Field("changes") }
}

/// The schema `ExternalOrganizationEnrichRequest`.
public typealias ExternalOrganizationEnrichRequest = Model<ExternalOrganizationEnrichRequestFields>

/// The properties of ``ExternalOrganizationEnrichRequest``.
public struct ExternalOrganizationEnrichRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `matchingIdentifiers`.
    public var matchingIdentifiers: Field<[ExternalOrganizationIdentifier]> { Field("matchingIdentifiers") }
    /// `action`.
    public var action: Field<ExternalOrganizationEnrichRequestAction> { Field("action") }
    /// `externalOrganization`.
    public var externalOrganization: Field<ExternalOrganization> { Field("externalOrganization") }
    /// `fieldRules`.
    public var fieldRules: Field<EnrichFieldRules> { Field("fieldRules") }
}

/// A value of `action` of ``ExternalOrganizationEnrichRequest``, open to those that are newer than this version.
public struct ExternalOrganizationEnrichRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Upsert`.
    public static var upsert: Self { "Upsert" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Insert`.
    public static var insert: Self { "Insert" }
}

/// The schema `ExternalOrganizationIdentifierClaimRequest`.
public typealias ExternalOrganizationIdentifierClaimRequest = Model<ExternalOrganizationIdentifierClaimRequestFields>

/// The properties of ``ExternalOrganizationIdentifierClaimRequest``.
public struct ExternalOrganizationIdentifierClaimRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operation`, required.
    public var operation: Field<ExternalOrganizationIdentifierClaimRequestOperation> { Field("operation") }
    /// `identifier`, required.
    public var identifier: Field<ExternalOrganizationIdentifier> { Field("identifier") }
}

/// A value of `operation` of ``ExternalOrganizationIdentifierClaimRequest``, open to those that are newer than this
/// version.
public struct ExternalOrganizationIdentifierClaimRequestOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Claim`.
    public static var claim: Self { "Claim" }
    /// `Release`.
    public static var release: Self { "Release" }
}

/// The schema `ExternalOrganizationIdentifierListing`.
public typealias ExternalOrganizationIdentifierListing = Model<ExternalOrganizationIdentifierListingFields>

/// The properties of ``ExternalOrganizationIdentifierListing``.
public struct ExternalOrganizationIdentifierListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ExternalOrganizationIdentifier]> { Field("entities") }
}

/// The schema `ExternalOrganizationListing`.
public typealias ExternalOrganizationListing = Model<ExternalOrganizationListingFields>

/// The properties of ``ExternalOrganizationListing``.
public struct ExternalOrganizationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ExternalOrganization]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `partialResults`.
    public var partialResults: Field<Bool> { Field("partialResults") }
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

/// The schema `ExternalOrganizationTrustorLink`.
public typealias ExternalOrganizationTrustorLink = Model<ExternalOrganizationTrustorLinkFields>

/// The properties of ``ExternalOrganizationTrustorLink``.
public struct ExternalOrganizationTrustorLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `externalOrganizationId`.
    public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `trustorOrgId`.
    public var trustorOrgId: Field<String> { Field("trustorOrgId") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `externalOrganizationUri`, set by the platform.
    public var externalOrganizationUri: Field<String> { Field("externalOrganizationUri") }
}

/// The schema `Graph`.
public typealias Graph = Model<GraphFields>

/// The properties of ``Graph``.
public struct GraphFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vertices`.
    public var vertices: Field<GraphVertices> { Field("vertices") }
    /// `edges`.
    public var edges: Field<[GraphEdge]> { Field("edges") }
}

/// The schema `GraphEdge`.
public typealias GraphEdge = Model<GraphEdgeFields>

/// The properties of ``GraphEdge``.
public struct GraphEdgeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`.
    public var from: Field<String> { Field("from") }
    /// `to`.
    public var to: Field<String> { Field("to") }
}

/// The schema `GraphSettings`.
public typealias GraphSettings = Model<GraphSettingsFields>

/// The properties of ``GraphSettings``.
public struct GraphSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `automaticMergingEnabled`.
    public var automaticMergingEnabled: Field<Bool> { Field("automaticMergingEnabled") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GraphVertices`.
public typealias GraphVertices = Model<GraphVerticesFields>

/// The properties of ``GraphVertices``.
public struct GraphVerticesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contacts`.
    public var contacts: Field<[ContactVertex]> { Field("contacts") }
    /// `identifiers`.
    public var identifiers: Field<[IdentifierVertex]> { Field("identifiers") }
}

/// The schema `Header`.
public typealias Header = Model<HeaderFields>

/// The properties of ``Header``.
public struct HeaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// The schema `IdentifierClaimRequest`.
public typealias IdentifierClaimRequest = Model<IdentifierClaimRequestFields>

/// The properties of ``IdentifierClaimRequest``.
public struct IdentifierClaimRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operation`, required.
    public var operation: Field<IdentifierClaimRequestOperation> { Field("operation") }
    /// `identifier`, required.
    public var identifier: Field<ContactIdentifier> { Field("identifier") }
}

/// A value of `operation` of ``IdentifierClaimRequest``, open to those that are newer than this version.
public struct IdentifierClaimRequestOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Claim`.
    public static var claim: Self { "Claim" }
    /// `Release`.
    public static var release: Self { "Release" }
}

/// The schema `IdentifierVertex`.
public typealias IdentifierVertex = Model<IdentifierVertexFields>

/// The properties of ``IdentifierVertex``.
public struct IdentifierVertexFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vertexId`.
    public var vertexId: Field<String> { Field("vertexId") }
    /// `normalizedType`.
    public var normalizedType: Field<IdentifierVertexNormalizedType> { Field("normalizedType") }
    /// `normalizedValue`.
    public var normalizedValue: Field<String> { Field("normalizedValue") }
}

/// A value of `normalizedType` of ``IdentifierVertex``, open to those that are newer than this version.
public struct IdentifierVertexNormalizedType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `ExternalId`.
    public static var externalId: Self { "ExternalId" }
    /// `TwitterId`.
    public static var twitterId: Self { "TwitterId" }
    /// `TwitterHandle`.
    public static var twitterHandle: Self { "TwitterHandle" }
    /// `FacebookId`.
    public static var facebookId: Self { "FacebookId" }
    /// `InstagramId`.
    public static var instagramId: Self { "InstagramId" }
    /// `InstagramHandle`.
    public static var instagramHandle: Self { "InstagramHandle" }
}

/// The schema `Listing`.
public typealias Listing = Model<ListingFields>

/// The properties of ``Listing``.
public struct ListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CsvSettings]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `MergeContactsRequest`.
public typealias MergeContactsRequest = Model<MergeContactsRequestFields>

/// The properties of ``MergeContactsRequest``.
public struct MergeContactsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactIds`, required.
    public var contactIds: Field<[String]> { Field("contactIds") }
    /// `valueOverride`.
    public var valueOverride: Field<ExternalContact> { Field("valueOverride") }
}

/// The schema `MergeError`.
public typealias MergeError = Model<MergeErrorFields>

/// The properties of ``MergeError``.
public struct MergeErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `code`.
    public var code: Field<String> { Field("code") }
}

/// The schema `MergeInfo`.
public typealias MergeInfo = Model<MergeInfoFields>

/// The properties of ``MergeInfo``.
public struct MergeInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<MergeInfoStatus> { Field("status") }
    /// `error`.
    public var error: Field<MergeError> { Field("error") }
    /// `dateMerged`.
    public var dateMerged: Field<Instant> { Field("dateMerged") }
}

/// A value of `status` of ``MergeInfo``, open to those that are newer than this version.
public struct MergeInfoStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoQueued`.
    public static var autoQueued: Self { "AutoQueued" }
    /// `AutoSucceeded`.
    public static var autoSucceeded: Self { "AutoSucceeded" }
    /// `AutoFailed`.
    public static var autoFailed: Self { "AutoFailed" }
    /// `ManualQueued`.
    public static var manualQueued: Self { "ManualQueued" }
    /// `ManualSucceeded`.
    public static var manualSucceeded: Self { "ManualSucceeded" }
    /// `ManualFailed`.
    public static var manualFailed: Self { "ManualFailed" }
    /// `NotMerged`.
    public static var notMerged: Self { "NotMerged" }
}

/// The schema `MergeRequest`.
public typealias MergeRequest = Model<MergeRequestFields>

/// The properties of ``MergeRequest``.
public struct MergeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceContactId`, required.
    public var sourceContactId: Field<String> { Field("sourceContactId") }
    /// `targetContactId`, required.
    public var targetContactId: Field<String> { Field("targetContactId") }
}

/// The schema `Note`.
public typealias Note = Model<NoteFields>

/// The properties of ``Note``.
public struct NoteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityType`.
    public var entityType: Field<NoteEntityType> { Field("entityType") }
    /// `noteText`.
    public var noteText: Field<String> { Field("noteText") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `createdBy`, required.
    public var createdBy: Field<User> { Field("createdBy") }
    /// `externalDataSources`, set by the platform.
    public var externalDataSources: Field<[ExternalDataSource]> { Field("externalDataSources") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `entityType` of ``Note``, open to those that are newer than this version.
public struct NoteEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `contact`.
    public static var contact: Self { "contact" }
    /// `organization`.
    public static var organization: Self { "organization" }
}

/// The schema `NoteListing`.
public typealias NoteListing = Model<NoteListingFields>

/// The properties of ``NoteListing``.
public struct NoteListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Note]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `partialResults`.
    public var partialResults: Field<Bool> { Field("partialResults") }
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

/// The schema `NotesExport`.
public typealias NotesExport = Model<NotesExportFields>

/// The properties of ``NotesExport``.
public struct NotesExportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompletion`, set by the platform.
    public var dateCompletion: Field<Instant> { Field("dateCompletion") }
    /// `status`, set by the platform.
    public var status: Field<NotesExportStatus> { Field("status") }
    /// `downloadUrl`, set by the platform.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `resultRowCount`, set by the platform.
    public var resultRowCount: Field<Int> { Field("resultRowCount") }
    /// `queryConditions`.
    public var queryConditions: Field<NotesExportQueryConditions> { Field("queryConditions") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``NotesExport``, open to those that are newer than this version.
public struct NotesExportStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RUNNING`.
    public static var running: Self { "RUNNING" }
    /// `SUCCEEDED`.
    public static var succeeded: Self { "SUCCEEDED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

/// The schema `NotesExportComparisonFieldFilter`.
public typealias NotesExportComparisonFieldFilter = Model<NotesExportComparisonFieldFilterFields>

/// The properties of ``NotesExportComparisonFieldFilter``.
public struct NotesExportComparisonFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<NotesExportComparisonFieldFilterField> { Field("field") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``NotesExportComparisonFieldFilter``, open to those that are newer than this version.
public struct NotesExportComparisonFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CreateDate`.
    public static var createDate: Self { "CreateDate" }
    /// `ModifyDate`.
    public static var modifyDate: Self { "ModifyDate" }
}

/// The schema `NotesExportFieldFilter`.
public typealias NotesExportFieldFilter = Model<NotesExportFieldFilterFields>

/// The properties of ``NotesExportFieldFilter``.
public struct NotesExportFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<NotesExportFieldFilterField> { Field("field") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``NotesExportFieldFilter``, open to those that are newer than this version.
public struct NotesExportFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    public static var divisionId: Self { "DivisionId" }
    /// `EntityType`.
    public static var entityType: Self { "EntityType" }
}

/// The schema `NotesExportFieldListFilter`.
public typealias NotesExportFieldListFilter = Model<NotesExportFieldListFilterFields>

/// The properties of ``NotesExportFieldListFilter``.
public struct NotesExportFieldListFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<NotesExportFieldListFilterField> { Field("field") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `field` of ``NotesExportFieldListFilter``, open to those that are newer than this version.
public struct NotesExportFieldListFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    public static var divisionId: Self { "DivisionId" }
    /// `EntityType`.
    public static var entityType: Self { "EntityType" }
}

/// The schema `NotesExportFilter`.
public typealias NotesExportFilter = Model<NotesExportFilterFields>

/// The properties of ``NotesExportFilter``.
public struct NotesExportFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eq`.
    public var eq: Field<NotesExportFieldFilter> { Field("eq") }
    /// `in`.
    public var `in`: Field<NotesExportFieldListFilter> { Field("in") }
    /// `lte`.
    public var lte: Field<NotesExportComparisonFieldFilter> { Field("lte") }
    /// `gte`.
    public var gte: Field<NotesExportComparisonFieldFilter> { Field("gte") }
    /// `and`.
    public var and: Field<[NotesExportFilter]> { Field("and") }
    /// `or`.
    public var or: Field<[NotesExportFilter]> { Field("or") }
    /// `not`.
    public var not: Field<NotesExportFilter> { Field("not") }
}

/// The schema `NotesExportListing`.
public typealias NotesExportListing = Model<NotesExportListingFields>

/// The properties of ``NotesExportListing``.
public struct NotesExportListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[NotesExport]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `NotesExportQueryConditions`.
public typealias NotesExportQueryConditions = Model<NotesExportQueryConditionsFields>

/// The properties of ``NotesExportQueryConditions``.
public struct NotesExportQueryConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filters`.
    public var filters: Field<NotesExportFilter> { Field("filters") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
}

/// The schema `OrganizationsExport`.
public typealias OrganizationsExport = Model<OrganizationsExportFields>

/// The properties of ``OrganizationsExport``.
public struct OrganizationsExportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompletion`, set by the platform.
    public var dateCompletion: Field<Instant> { Field("dateCompletion") }
    /// `status`, set by the platform.
    public var status: Field<OrganizationsExportStatus> { Field("status") }
    /// `downloadUrl`, set by the platform.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `resultRowCount`, set by the platform.
    public var resultRowCount: Field<Int> { Field("resultRowCount") }
    /// `queryConditions`.
    public var queryConditions: Field<OrganizationsExportQueryConditions> { Field("queryConditions") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OrganizationsExport``, open to those that are newer than this version.
public struct OrganizationsExportStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RUNNING`.
    public static var running: Self { "RUNNING" }
    /// `SUCCEEDED`.
    public static var succeeded: Self { "SUCCEEDED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

/// The schema `OrganizationsExportComparisonFieldFilter`.
public typealias OrganizationsExportComparisonFieldFilter = Model<OrganizationsExportComparisonFieldFilterFields>

/// The properties of ``OrganizationsExportComparisonFieldFilter``.
public struct OrganizationsExportComparisonFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<OrganizationsExportComparisonFieldFilterField> { Field("field") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``OrganizationsExportComparisonFieldFilter``, open to those that are newer than this version.
public struct OrganizationsExportComparisonFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CreateDate`.
    public static var createDate: Self { "CreateDate" }
    /// `ModifyDate`.
    public static var modifyDate: Self { "ModifyDate" }
}

/// The schema `OrganizationsExportFieldFilter`.
public typealias OrganizationsExportFieldFilter = Model<OrganizationsExportFieldFilterFields>

/// The properties of ``OrganizationsExportFieldFilter``.
public struct OrganizationsExportFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<OrganizationsExportFieldFilterField> { Field("field") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``OrganizationsExportFieldFilter``, open to those that are newer than this version.
public struct OrganizationsExportFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    public static var divisionId: Self { "DivisionId" }
    /// `SchemaId`.
    public static var schemaId: Self { "SchemaId" }
    /// `SchemaVersion`.
    public static var schemaVersion: Self { "SchemaVersion" }
}

/// The schema `OrganizationsExportFieldListFilter`.
public typealias OrganizationsExportFieldListFilter = Model<OrganizationsExportFieldListFilterFields>

/// The properties of ``OrganizationsExportFieldListFilter``.
public struct OrganizationsExportFieldListFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<OrganizationsExportFieldListFilterField> { Field("field") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `field` of ``OrganizationsExportFieldListFilter``, open to those that are newer than this version.
public struct OrganizationsExportFieldListFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    public static var divisionId: Self { "DivisionId" }
    /// `SchemaId`.
    public static var schemaId: Self { "SchemaId" }
    /// `SchemaVersion`.
    public static var schemaVersion: Self { "SchemaVersion" }
}

/// The schema `OrganizationsExportFilter`.
public typealias OrganizationsExportFilter = Model<OrganizationsExportFilterFields>

/// The properties of ``OrganizationsExportFilter``.
public struct OrganizationsExportFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eq`.
    public var eq: Field<OrganizationsExportFieldFilter> { Field("eq") }
    /// `in`.
    public var `in`: Field<OrganizationsExportFieldListFilter> { Field("in") }
    /// `lte`.
    public var lte: Field<OrganizationsExportComparisonFieldFilter> { Field("lte") }
    /// `gte`.
    public var gte: Field<OrganizationsExportComparisonFieldFilter> { Field("gte") }
    /// `and`.
    public var and: Field<[OrganizationsExportFilter]> { Field("and") }
    /// `or`.
    public var or: Field<[OrganizationsExportFilter]> { Field("or") }
    /// `not`.
    public var not: Field<OrganizationsExportFilter> { Field("not") }
}

/// The schema `OrganizationsExportListing`.
public typealias OrganizationsExportListing = Model<OrganizationsExportListingFields>

/// The properties of ``OrganizationsExportListing``.
public struct OrganizationsExportListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OrganizationsExport]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `OrganizationsExportQueryConditions`.
public typealias OrganizationsExportQueryConditions = Model<OrganizationsExportQueryConditionsFields>

/// The properties of ``OrganizationsExportQueryConditions``.
public struct OrganizationsExportQueryConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filters`.
    public var filters: Field<OrganizationsExportFilter> { Field("filters") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
}

/// The schema `Relationship`.
public typealias Relationship = Model<RelationshipFields>

/// The properties of ``Relationship``.
public struct RelationshipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `user`, required.
    public var user: Field<User> { Field("user") }
    /// `externalOrganization`, required.
    public var externalOrganization: Field<ExternalOrganization> { Field("externalOrganization") }
    /// `relationship`, required.
    public var relationship: Field<String> { Field("relationship") }
    /// `externalDataSources`, set by the platform.
    public var externalDataSources: Field<[ExternalDataSource]> { Field("externalDataSources") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `RelationshipListing`.
public typealias RelationshipListing = Model<RelationshipListingFields>

/// The properties of ``RelationshipListing``.
public struct RelationshipListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Relationship]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `partialResults`.
    public var partialResults: Field<Bool> { Field("partialResults") }
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

/// The schema `RelationshipsExport`.
public typealias RelationshipsExport = Model<RelationshipsExportFields>

/// The properties of ``RelationshipsExport``.
public struct RelationshipsExportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompletion`, set by the platform.
    public var dateCompletion: Field<Instant> { Field("dateCompletion") }
    /// `status`, set by the platform.
    public var status: Field<RelationshipsExportStatus> { Field("status") }
    /// `downloadUrl`, set by the platform.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `resultRowCount`, set by the platform.
    public var resultRowCount: Field<Int> { Field("resultRowCount") }
    /// `queryConditions`.
    public var queryConditions: Field<RelationshipsExportQueryConditions> { Field("queryConditions") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``RelationshipsExport``, open to those that are newer than this version.
public struct RelationshipsExportStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RUNNING`.
    public static var running: Self { "RUNNING" }
    /// `SUCCEEDED`.
    public static var succeeded: Self { "SUCCEEDED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

/// The schema `RelationshipsExportComparisonFieldFilter`.
public typealias RelationshipsExportComparisonFieldFilter = Model<RelationshipsExportComparisonFieldFilterFields>

/// The properties of ``RelationshipsExportComparisonFieldFilter``.
public struct RelationshipsExportComparisonFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<RelationshipsExportComparisonFieldFilterField> { Field("field") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``RelationshipsExportComparisonFieldFilter``, open to those that are newer than this version.
public struct RelationshipsExportComparisonFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CreateDate`.
    public static var createDate: Self { "CreateDate" }
    /// `ModifyDate`.
    public static var modifyDate: Self { "ModifyDate" }
}

/// The schema `RelationshipsExportFieldFilter`.
public typealias RelationshipsExportFieldFilter = Model<RelationshipsExportFieldFilterFields>

/// The properties of ``RelationshipsExportFieldFilter``.
public struct RelationshipsExportFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<RelationshipsExportFieldFilterField> { Field("field") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``RelationshipsExportFieldFilter``, open to those that are newer than this version.
public struct RelationshipsExportFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    public static var divisionId: Self { "DivisionId" }
    /// `UserId`.
    public static var userId: Self { "UserId" }
}

/// The schema `RelationshipsExportFieldListFilter`.
public typealias RelationshipsExportFieldListFilter = Model<RelationshipsExportFieldListFilterFields>

/// The properties of ``RelationshipsExportFieldListFilter``.
public struct RelationshipsExportFieldListFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    public var field: Field<RelationshipsExportFieldListFilterField> { Field("field") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `field` of ``RelationshipsExportFieldListFilter``, open to those that are newer than this version.
public struct RelationshipsExportFieldListFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    public static var divisionId: Self { "DivisionId" }
    /// `UserId`.
    public static var userId: Self { "UserId" }
}

/// The schema `RelationshipsExportFilter`.
public typealias RelationshipsExportFilter = Model<RelationshipsExportFilterFields>

/// The properties of ``RelationshipsExportFilter``.
public struct RelationshipsExportFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eq`.
    public var eq: Field<RelationshipsExportFieldFilter> { Field("eq") }
    /// `in`.
    public var `in`: Field<RelationshipsExportFieldListFilter> { Field("in") }
    /// `lte`.
    public var lte: Field<RelationshipsExportComparisonFieldFilter> { Field("lte") }
    /// `gte`.
    public var gte: Field<RelationshipsExportComparisonFieldFilter> { Field("gte") }
    /// `and`.
    public var and: Field<[RelationshipsExportFilter]> { Field("and") }
    /// `or`.
    public var or: Field<[RelationshipsExportFilter]> { Field("or") }
    /// `not`.
    public var not: Field<RelationshipsExportFilter> { Field("not") }
}

/// The schema `RelationshipsExportListing`.
public typealias RelationshipsExportListing = Model<RelationshipsExportListingFields>

/// The properties of ``RelationshipsExportListing``.
public struct RelationshipsExportListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[RelationshipsExport]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `RelationshipsExportQueryConditions`.
public typealias RelationshipsExportQueryConditions = Model<RelationshipsExportQueryConditionsFields>

/// The properties of ``RelationshipsExportQueryConditions``.
public struct RelationshipsExportQueryConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filters`.
    public var filters: Field<RelationshipsExportFilter> { Field("filters") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
}

/// The schema `ReverseWhitepagesLookupResult`.
public typealias ReverseWhitepagesLookupResult = Model<ReverseWhitepagesLookupResultFields>

/// The properties of ``ReverseWhitepagesLookupResult``.
public struct ReverseWhitepagesLookupResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contacts`.
    public var contacts: Field<[ExternalContact]> { Field("contacts") }
}

/// The schema `ValidationError`.
public typealias ValidationError = Model<ValidationErrorFields>

/// The properties of ``ValidationError``.
public struct ValidationErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lineNumber`, required.
    public var lineNumber: Field<Int> { Field("lineNumber") }
    /// `message`, required.
    public var message: Field<String> { Field("message") }
}

/// The schema `ValidationResult`.
public typealias ValidationResult = Model<ValidationResultFields>

/// The properties of ``ValidationResult``.
public struct ValidationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `separatorValid`, required.
    public var separatorValid: Field<Bool> { Field("separatorValid") }
    /// `fileEncodingValid`, required.
    public var fileEncodingValid: Field<Bool> { Field("fileEncodingValid") }
    /// `errors`, required.
    public var errors: Field<[ValidationError]> { Field("errors") }
}
