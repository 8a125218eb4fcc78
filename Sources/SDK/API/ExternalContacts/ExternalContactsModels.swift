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
    @_alwaysEmitIntoClient public var field: Field<String> { Field("field") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<EnrichFieldRuleAction> { Field("action") }
    /// `arrayAction`.
    @_alwaysEmitIntoClient public var arrayAction: Field<EnrichFieldRuleArrayAction> { Field("arrayAction") }
}

/// A value of `action` of ``EnrichFieldRule``, open to those that are newer than this version.
public struct EnrichFieldRuleAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlwaysUseProvided`.
    @_alwaysEmitIntoClient public static var alwaysUseProvided: Self { "AlwaysUseProvided" }
    /// `PreferExisting`.
    @_alwaysEmitIntoClient public static var preferExisting: Self { "PreferExisting" }
    /// `PreferProvided`.
    @_alwaysEmitIntoClient public static var preferProvided: Self { "PreferProvided" }
}

/// A value of `arrayAction` of ``EnrichFieldRule``, open to those that are newer than this version.
public struct EnrichFieldRuleArrayAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Replace`.
    @_alwaysEmitIntoClient public static var replace: Self { "Replace" }
    /// `Extend`.
    @_alwaysEmitIntoClient public static var extend: Self { "Extend" }
    /// `Fill`.
    @_alwaysEmitIntoClient public static var fill: Self { "Fill" }
}

/// The schema `EnrichFieldRules`.
public typealias EnrichFieldRules = Model<EnrichFieldRulesFields>

/// The properties of ``EnrichFieldRules``.
public struct EnrichFieldRulesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultAction`.
    @_alwaysEmitIntoClient public var defaultAction: Field<EnrichFieldRulesDefaultAction> { Field("defaultAction") }
    /// `rules`.
    @_alwaysEmitIntoClient public var rules: Field<[EnrichFieldRule]> { Field("rules") }
    /// `defaultArrayAction`.
    @_alwaysEmitIntoClient public var defaultArrayAction: Field<EnrichFieldRulesDefaultArrayAction> { Field("defaultArrayAction") }
}

/// A value of `defaultAction` of ``EnrichFieldRules``, open to those that are newer than this version.
public struct EnrichFieldRulesDefaultAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlwaysUseProvided`.
    @_alwaysEmitIntoClient public static var alwaysUseProvided: Self { "AlwaysUseProvided" }
    /// `PreferExisting`.
    @_alwaysEmitIntoClient public static var preferExisting: Self { "PreferExisting" }
    /// `PreferProvided`.
    @_alwaysEmitIntoClient public static var preferProvided: Self { "PreferProvided" }
}

/// A value of `defaultArrayAction` of ``EnrichFieldRules``, open to those that are newer than this version.
public struct EnrichFieldRulesDefaultArrayAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Replace`.
    @_alwaysEmitIntoClient public static var replace: Self { "Replace" }
    /// `Extend`.
    @_alwaysEmitIntoClient public static var extend: Self { "Extend" }
    /// `Fill`.
    @_alwaysEmitIntoClient public static var fill: Self { "Fill" }
}

/// The schema `ExternalContactsEntity`.
public typealias ExternalContactsEntity = Model<ExternalContactsEntityFields>

/// The properties of ``ExternalContactsEntity``.
public struct ExternalContactsEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ExternalContactsPatchRequest`.
public typealias ExternalContactsPatchRequest = Model<ExternalContactsPatchRequestFields>

/// The properties of ``ExternalContactsPatchRequest``.
public struct ExternalContactsPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `changes`.
    @_alwaysEmitIntoClient public var changes: Field<[ContactsPatchChange]> { Field("changes") }
}

/// The schema `ExternalOrganizationEnrichRequest`.
public typealias ExternalOrganizationEnrichRequest = Model<ExternalOrganizationEnrichRequestFields>

/// The properties of ``ExternalOrganizationEnrichRequest``.
public struct ExternalOrganizationEnrichRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `matchingIdentifiers`.
    @_alwaysEmitIntoClient public var matchingIdentifiers: Field<[ExternalOrganizationIdentifier]> { Field("matchingIdentifiers") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<ExternalOrganizationEnrichRequestAction> { Field("action") }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public var externalOrganization: Field<ExternalOrganization> { Field("externalOrganization") }
    /// `fieldRules`.
    @_alwaysEmitIntoClient public var fieldRules: Field<EnrichFieldRules> { Field("fieldRules") }
}

/// A value of `action` of ``ExternalOrganizationEnrichRequest``, open to those that are newer than this version.
public struct ExternalOrganizationEnrichRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Upsert`.
    @_alwaysEmitIntoClient public static var upsert: Self { "Upsert" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Insert`.
    @_alwaysEmitIntoClient public static var insert: Self { "Insert" }
}

/// The schema `ExternalOrganizationIdentifierClaimRequest`.
public typealias ExternalOrganizationIdentifierClaimRequest = Model<ExternalOrganizationIdentifierClaimRequestFields>

/// The properties of ``ExternalOrganizationIdentifierClaimRequest``.
public struct ExternalOrganizationIdentifierClaimRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operation`, required.
    @_alwaysEmitIntoClient public var operation: Field<ExternalOrganizationIdentifierClaimRequestOperation> { Field("operation") }
    /// `identifier`, required.
    @_alwaysEmitIntoClient public var identifier: Field<ExternalOrganizationIdentifier> { Field("identifier") }
}

/// A value of `operation` of ``ExternalOrganizationIdentifierClaimRequest``, open to those that are newer than this
/// version.
public struct ExternalOrganizationIdentifierClaimRequestOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Claim`.
    @_alwaysEmitIntoClient public static var claim: Self { "Claim" }
    /// `Release`.
    @_alwaysEmitIntoClient public static var release: Self { "Release" }
}

/// The schema `ExternalOrganizationIdentifierListing`.
public typealias ExternalOrganizationIdentifierListing = Model<ExternalOrganizationIdentifierListingFields>

/// The properties of ``ExternalOrganizationIdentifierListing``.
public struct ExternalOrganizationIdentifierListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalOrganizationIdentifier]> { Field("entities") }
}

/// The schema `ExternalOrganizationListing`.
public typealias ExternalOrganizationListing = Model<ExternalOrganizationListingFields>

/// The properties of ``ExternalOrganizationListing``.
public struct ExternalOrganizationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalOrganization]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `partialResults`.
    @_alwaysEmitIntoClient public var partialResults: Field<Bool> { Field("partialResults") }
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

/// The schema `ExternalOrganizationTrustorLink`.
public typealias ExternalOrganizationTrustorLink = Model<ExternalOrganizationTrustorLinkFields>

/// The properties of ``ExternalOrganizationTrustorLink``.
public struct ExternalOrganizationTrustorLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `trustorOrgId`.
    @_alwaysEmitIntoClient public var trustorOrgId: Field<String> { Field("trustorOrgId") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `externalOrganizationUri`, set by the platform.
    @_alwaysEmitIntoClient public var externalOrganizationUri: Field<String> { Field("externalOrganizationUri") }
}

/// The schema `Graph`.
public typealias Graph = Model<GraphFields>

/// The properties of ``Graph``.
public struct GraphFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vertices`.
    @_alwaysEmitIntoClient public var vertices: Field<GraphVertices> { Field("vertices") }
    /// `edges`.
    @_alwaysEmitIntoClient public var edges: Field<[GraphEdge]> { Field("edges") }
}

/// The schema `GraphEdge`.
public typealias GraphEdge = Model<GraphEdgeFields>

/// The properties of ``GraphEdge``.
public struct GraphEdgeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`.
    @_alwaysEmitIntoClient public var from: Field<String> { Field("from") }
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<String> { Field("to") }
}

/// The schema `GraphSettings`.
public typealias GraphSettings = Model<GraphSettingsFields>

/// The properties of ``GraphSettings``.
public struct GraphSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `automaticMergingEnabled`.
    @_alwaysEmitIntoClient public var automaticMergingEnabled: Field<Bool> { Field("automaticMergingEnabled") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GraphVertices`.
public typealias GraphVertices = Model<GraphVerticesFields>

/// The properties of ``GraphVertices``.
public struct GraphVerticesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contacts`.
    @_alwaysEmitIntoClient public var contacts: Field<[ContactVertex]> { Field("contacts") }
    /// `identifiers`.
    @_alwaysEmitIntoClient public var identifiers: Field<[IdentifierVertex]> { Field("identifiers") }
}

/// The schema `Header`.
public typealias Header = Model<HeaderFields>

/// The properties of ``Header``.
public struct HeaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `IdentifierClaimRequest`.
public typealias IdentifierClaimRequest = Model<IdentifierClaimRequestFields>

/// The properties of ``IdentifierClaimRequest``.
public struct IdentifierClaimRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operation`, required.
    @_alwaysEmitIntoClient public var operation: Field<IdentifierClaimRequestOperation> { Field("operation") }
    /// `identifier`, required.
    @_alwaysEmitIntoClient public var identifier: Field<ContactIdentifier> { Field("identifier") }
}

/// A value of `operation` of ``IdentifierClaimRequest``, open to those that are newer than this version.
public struct IdentifierClaimRequestOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Claim`.
    @_alwaysEmitIntoClient public static var claim: Self { "Claim" }
    /// `Release`.
    @_alwaysEmitIntoClient public static var release: Self { "Release" }
}

/// The schema `IdentifierVertex`.
public typealias IdentifierVertex = Model<IdentifierVertexFields>

/// The properties of ``IdentifierVertex``.
public struct IdentifierVertexFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vertexId`.
    @_alwaysEmitIntoClient public var vertexId: Field<String> { Field("vertexId") }
    /// `normalizedType`.
    @_alwaysEmitIntoClient public var normalizedType: Field<IdentifierVertexNormalizedType> { Field("normalizedType") }
    /// `normalizedValue`.
    @_alwaysEmitIntoClient public var normalizedValue: Field<String> { Field("normalizedValue") }
}

/// A value of `normalizedType` of ``IdentifierVertex``, open to those that are newer than this version.
public struct IdentifierVertexNormalizedType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `ExternalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "ExternalId" }
    /// `TwitterId`.
    @_alwaysEmitIntoClient public static var twitterId: Self { "TwitterId" }
    /// `TwitterHandle`.
    @_alwaysEmitIntoClient public static var twitterHandle: Self { "TwitterHandle" }
    /// `FacebookId`.
    @_alwaysEmitIntoClient public static var facebookId: Self { "FacebookId" }
    /// `InstagramId`.
    @_alwaysEmitIntoClient public static var instagramId: Self { "InstagramId" }
    /// `InstagramHandle`.
    @_alwaysEmitIntoClient public static var instagramHandle: Self { "InstagramHandle" }
}

/// The schema `Listing`.
public typealias Listing = Model<ListingFields>

/// The properties of ``Listing``.
public struct ListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CsvSettings]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `MergeContactsRequest`.
public typealias MergeContactsRequest = Model<MergeContactsRequestFields>

/// The properties of ``MergeContactsRequest``.
public struct MergeContactsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactIds`, required.
    @_alwaysEmitIntoClient public var contactIds: Field<[String]> { Field("contactIds") }
    /// `valueOverride`.
    @_alwaysEmitIntoClient public var valueOverride: Field<ExternalContact> { Field("valueOverride") }
}

/// The schema `MergeError`.
public typealias MergeError = Model<MergeErrorFields>

/// The properties of ``MergeError``.
public struct MergeErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
}

/// The schema `MergeInfo`.
public typealias MergeInfo = Model<MergeInfoFields>

/// The properties of ``MergeInfo``.
public struct MergeInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<MergeInfoStatus> { Field("status") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<MergeError> { Field("error") }
    /// `dateMerged`.
    @_alwaysEmitIntoClient public var dateMerged: Field<Instant> { Field("dateMerged") }
}

/// A value of `status` of ``MergeInfo``, open to those that are newer than this version.
public struct MergeInfoStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoQueued`.
    @_alwaysEmitIntoClient public static var autoQueued: Self { "AutoQueued" }
    /// `AutoSucceeded`.
    @_alwaysEmitIntoClient public static var autoSucceeded: Self { "AutoSucceeded" }
    /// `AutoFailed`.
    @_alwaysEmitIntoClient public static var autoFailed: Self { "AutoFailed" }
    /// `ManualQueued`.
    @_alwaysEmitIntoClient public static var manualQueued: Self { "ManualQueued" }
    /// `ManualSucceeded`.
    @_alwaysEmitIntoClient public static var manualSucceeded: Self { "ManualSucceeded" }
    /// `ManualFailed`.
    @_alwaysEmitIntoClient public static var manualFailed: Self { "ManualFailed" }
    /// `NotMerged`.
    @_alwaysEmitIntoClient public static var notMerged: Self { "NotMerged" }
}

/// The schema `MergeRequest`.
public typealias MergeRequest = Model<MergeRequestFields>

/// The properties of ``MergeRequest``.
public struct MergeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceContactId`, required.
    @_alwaysEmitIntoClient public var sourceContactId: Field<String> { Field("sourceContactId") }
    /// `targetContactId`, required.
    @_alwaysEmitIntoClient public var targetContactId: Field<String> { Field("targetContactId") }
}

/// The schema `Note`.
public typealias Note = Model<NoteFields>

/// The properties of ``Note``.
public struct NoteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<NoteEntityType> { Field("entityType") }
    /// `noteText`.
    @_alwaysEmitIntoClient public var noteText: Field<String> { Field("noteText") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `createdBy`, required.
    @_alwaysEmitIntoClient public var createdBy: Field<User> { Field("createdBy") }
    /// `externalDataSources`, set by the platform.
    @_alwaysEmitIntoClient public var externalDataSources: Field<[ExternalDataSource]> { Field("externalDataSources") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `entityType` of ``Note``, open to those that are newer than this version.
public struct NoteEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `contact`.
    @_alwaysEmitIntoClient public static var contact: Self { "contact" }
    /// `organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "organization" }
}

/// The schema `NoteListing`.
public typealias NoteListing = Model<NoteListingFields>

/// The properties of ``NoteListing``.
public struct NoteListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Note]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `partialResults`.
    @_alwaysEmitIntoClient public var partialResults: Field<Bool> { Field("partialResults") }
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

/// The schema `NotesExport`.
public typealias NotesExport = Model<NotesExportFields>

/// The properties of ``NotesExport``.
public struct NotesExportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompletion`, set by the platform.
    @_alwaysEmitIntoClient public var dateCompletion: Field<Instant> { Field("dateCompletion") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<NotesExportStatus> { Field("status") }
    /// `downloadUrl`, set by the platform.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `resultRowCount`, set by the platform.
    @_alwaysEmitIntoClient public var resultRowCount: Field<Int> { Field("resultRowCount") }
    /// `queryConditions`.
    @_alwaysEmitIntoClient public var queryConditions: Field<NotesExportQueryConditions> { Field("queryConditions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``NotesExport``, open to those that are newer than this version.
public struct NotesExportStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RUNNING`.
    @_alwaysEmitIntoClient public static var running: Self { "RUNNING" }
    /// `SUCCEEDED`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "SUCCEEDED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `NotesExportComparisonFieldFilter`.
public typealias NotesExportComparisonFieldFilter = Model<NotesExportComparisonFieldFilterFields>

/// The properties of ``NotesExportComparisonFieldFilter``.
public struct NotesExportComparisonFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<NotesExportComparisonFieldFilterField> { Field("field") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``NotesExportComparisonFieldFilter``, open to those that are newer than this version.
public struct NotesExportComparisonFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CreateDate`.
    @_alwaysEmitIntoClient public static var createDate: Self { "CreateDate" }
    /// `ModifyDate`.
    @_alwaysEmitIntoClient public static var modifyDate: Self { "ModifyDate" }
}

/// The schema `NotesExportFieldFilter`.
public typealias NotesExportFieldFilter = Model<NotesExportFieldFilterFields>

/// The properties of ``NotesExportFieldFilter``.
public struct NotesExportFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<NotesExportFieldFilterField> { Field("field") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``NotesExportFieldFilter``, open to those that are newer than this version.
public struct NotesExportFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "DivisionId" }
    /// `EntityType`.
    @_alwaysEmitIntoClient public static var entityType: Self { "EntityType" }
}

/// The schema `NotesExportFieldListFilter`.
public typealias NotesExportFieldListFilter = Model<NotesExportFieldListFilterFields>

/// The properties of ``NotesExportFieldListFilter``.
public struct NotesExportFieldListFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<NotesExportFieldListFilterField> { Field("field") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `field` of ``NotesExportFieldListFilter``, open to those that are newer than this version.
public struct NotesExportFieldListFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "DivisionId" }
    /// `EntityType`.
    @_alwaysEmitIntoClient public static var entityType: Self { "EntityType" }
}

/// The schema `NotesExportFilter`.
public typealias NotesExportFilter = Model<NotesExportFilterFields>

/// The properties of ``NotesExportFilter``.
public struct NotesExportFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eq`.
    @_alwaysEmitIntoClient public var eq: Field<NotesExportFieldFilter> { Field("eq") }
    /// `in`.
    @_alwaysEmitIntoClient public var `in`: Field<NotesExportFieldListFilter> { Field("in") }
    /// `lte`.
    @_alwaysEmitIntoClient public var lte: Field<NotesExportComparisonFieldFilter> { Field("lte") }
    /// `gte`.
    @_alwaysEmitIntoClient public var gte: Field<NotesExportComparisonFieldFilter> { Field("gte") }
    /// `and`.
    @_alwaysEmitIntoClient public var and: Field<[NotesExportFilter]> { Field("and") }
    /// `or`.
    @_alwaysEmitIntoClient public var or: Field<[NotesExportFilter]> { Field("or") }
    /// `not`.
    @_alwaysEmitIntoClient public var not: Field<NotesExportFilter> { Field("not") }
}

/// The schema `NotesExportListing`.
public typealias NotesExportListing = Model<NotesExportListingFields>

/// The properties of ``NotesExportListing``.
public struct NotesExportListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[NotesExport]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `NotesExportQueryConditions`.
public typealias NotesExportQueryConditions = Model<NotesExportQueryConditionsFields>

/// The properties of ``NotesExportQueryConditions``.
public struct NotesExportQueryConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<NotesExportFilter> { Field("filters") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
}

/// The schema `OrganizationsExport`.
public typealias OrganizationsExport = Model<OrganizationsExportFields>

/// The properties of ``OrganizationsExport``.
public struct OrganizationsExportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompletion`, set by the platform.
    @_alwaysEmitIntoClient public var dateCompletion: Field<Instant> { Field("dateCompletion") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<OrganizationsExportStatus> { Field("status") }
    /// `downloadUrl`, set by the platform.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `resultRowCount`, set by the platform.
    @_alwaysEmitIntoClient public var resultRowCount: Field<Int> { Field("resultRowCount") }
    /// `queryConditions`.
    @_alwaysEmitIntoClient public var queryConditions: Field<OrganizationsExportQueryConditions> { Field("queryConditions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OrganizationsExport``, open to those that are newer than this version.
public struct OrganizationsExportStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RUNNING`.
    @_alwaysEmitIntoClient public static var running: Self { "RUNNING" }
    /// `SUCCEEDED`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "SUCCEEDED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `OrganizationsExportComparisonFieldFilter`.
public typealias OrganizationsExportComparisonFieldFilter = Model<OrganizationsExportComparisonFieldFilterFields>

/// The properties of ``OrganizationsExportComparisonFieldFilter``.
public struct OrganizationsExportComparisonFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<OrganizationsExportComparisonFieldFilterField> { Field("field") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``OrganizationsExportComparisonFieldFilter``, open to those that are newer than this version.
public struct OrganizationsExportComparisonFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CreateDate`.
    @_alwaysEmitIntoClient public static var createDate: Self { "CreateDate" }
    /// `ModifyDate`.
    @_alwaysEmitIntoClient public static var modifyDate: Self { "ModifyDate" }
}

/// The schema `OrganizationsExportFieldFilter`.
public typealias OrganizationsExportFieldFilter = Model<OrganizationsExportFieldFilterFields>

/// The properties of ``OrganizationsExportFieldFilter``.
public struct OrganizationsExportFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<OrganizationsExportFieldFilterField> { Field("field") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``OrganizationsExportFieldFilter``, open to those that are newer than this version.
public struct OrganizationsExportFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "DivisionId" }
    /// `SchemaId`.
    @_alwaysEmitIntoClient public static var schemaId: Self { "SchemaId" }
    /// `SchemaVersion`.
    @_alwaysEmitIntoClient public static var schemaVersion: Self { "SchemaVersion" }
}

/// The schema `OrganizationsExportFieldListFilter`.
public typealias OrganizationsExportFieldListFilter = Model<OrganizationsExportFieldListFilterFields>

/// The properties of ``OrganizationsExportFieldListFilter``.
public struct OrganizationsExportFieldListFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<OrganizationsExportFieldListFilterField> { Field("field") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `field` of ``OrganizationsExportFieldListFilter``, open to those that are newer than this version.
public struct OrganizationsExportFieldListFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "DivisionId" }
    /// `SchemaId`.
    @_alwaysEmitIntoClient public static var schemaId: Self { "SchemaId" }
    /// `SchemaVersion`.
    @_alwaysEmitIntoClient public static var schemaVersion: Self { "SchemaVersion" }
}

/// The schema `OrganizationsExportFilter`.
public typealias OrganizationsExportFilter = Model<OrganizationsExportFilterFields>

/// The properties of ``OrganizationsExportFilter``.
public struct OrganizationsExportFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eq`.
    @_alwaysEmitIntoClient public var eq: Field<OrganizationsExportFieldFilter> { Field("eq") }
    /// `in`.
    @_alwaysEmitIntoClient public var `in`: Field<OrganizationsExportFieldListFilter> { Field("in") }
    /// `lte`.
    @_alwaysEmitIntoClient public var lte: Field<OrganizationsExportComparisonFieldFilter> { Field("lte") }
    /// `gte`.
    @_alwaysEmitIntoClient public var gte: Field<OrganizationsExportComparisonFieldFilter> { Field("gte") }
    /// `and`.
    @_alwaysEmitIntoClient public var and: Field<[OrganizationsExportFilter]> { Field("and") }
    /// `or`.
    @_alwaysEmitIntoClient public var or: Field<[OrganizationsExportFilter]> { Field("or") }
    /// `not`.
    @_alwaysEmitIntoClient public var not: Field<OrganizationsExportFilter> { Field("not") }
}

/// The schema `OrganizationsExportListing`.
public typealias OrganizationsExportListing = Model<OrganizationsExportListingFields>

/// The properties of ``OrganizationsExportListing``.
public struct OrganizationsExportListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OrganizationsExport]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `OrganizationsExportQueryConditions`.
public typealias OrganizationsExportQueryConditions = Model<OrganizationsExportQueryConditionsFields>

/// The properties of ``OrganizationsExportQueryConditions``.
public struct OrganizationsExportQueryConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<OrganizationsExportFilter> { Field("filters") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
}

/// The schema `Relationship`.
public typealias Relationship = Model<RelationshipFields>

/// The properties of ``Relationship``.
public struct RelationshipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `externalOrganization`, required.
    @_alwaysEmitIntoClient public var externalOrganization: Field<ExternalOrganization> { Field("externalOrganization") }
    /// `relationship`, required.
    @_alwaysEmitIntoClient public var relationship: Field<String> { Field("relationship") }
    /// `externalDataSources`, set by the platform.
    @_alwaysEmitIntoClient public var externalDataSources: Field<[ExternalDataSource]> { Field("externalDataSources") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `RelationshipListing`.
public typealias RelationshipListing = Model<RelationshipListingFields>

/// The properties of ``RelationshipListing``.
public struct RelationshipListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Relationship]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `partialResults`.
    @_alwaysEmitIntoClient public var partialResults: Field<Bool> { Field("partialResults") }
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

/// The schema `RelationshipsExport`.
public typealias RelationshipsExport = Model<RelationshipsExportFields>

/// The properties of ``RelationshipsExport``.
public struct RelationshipsExportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompletion`, set by the platform.
    @_alwaysEmitIntoClient public var dateCompletion: Field<Instant> { Field("dateCompletion") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<RelationshipsExportStatus> { Field("status") }
    /// `downloadUrl`, set by the platform.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `resultRowCount`, set by the platform.
    @_alwaysEmitIntoClient public var resultRowCount: Field<Int> { Field("resultRowCount") }
    /// `queryConditions`.
    @_alwaysEmitIntoClient public var queryConditions: Field<RelationshipsExportQueryConditions> { Field("queryConditions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``RelationshipsExport``, open to those that are newer than this version.
public struct RelationshipsExportStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RUNNING`.
    @_alwaysEmitIntoClient public static var running: Self { "RUNNING" }
    /// `SUCCEEDED`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "SUCCEEDED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `RelationshipsExportComparisonFieldFilter`.
public typealias RelationshipsExportComparisonFieldFilter = Model<RelationshipsExportComparisonFieldFilterFields>

/// The properties of ``RelationshipsExportComparisonFieldFilter``.
public struct RelationshipsExportComparisonFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<RelationshipsExportComparisonFieldFilterField> { Field("field") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``RelationshipsExportComparisonFieldFilter``, open to those that are newer than this version.
public struct RelationshipsExportComparisonFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CreateDate`.
    @_alwaysEmitIntoClient public static var createDate: Self { "CreateDate" }
    /// `ModifyDate`.
    @_alwaysEmitIntoClient public static var modifyDate: Self { "ModifyDate" }
}

/// The schema `RelationshipsExportFieldFilter`.
public typealias RelationshipsExportFieldFilter = Model<RelationshipsExportFieldFilterFields>

/// The properties of ``RelationshipsExportFieldFilter``.
public struct RelationshipsExportFieldFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<RelationshipsExportFieldFilterField> { Field("field") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``RelationshipsExportFieldFilter``, open to those that are newer than this version.
public struct RelationshipsExportFieldFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "DivisionId" }
    /// `UserId`.
    @_alwaysEmitIntoClient public static var userId: Self { "UserId" }
}

/// The schema `RelationshipsExportFieldListFilter`.
public typealias RelationshipsExportFieldListFilter = Model<RelationshipsExportFieldListFilterFields>

/// The properties of ``RelationshipsExportFieldListFilter``.
public struct RelationshipsExportFieldListFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`, required.
    @_alwaysEmitIntoClient public var field: Field<RelationshipsExportFieldListFilterField> { Field("field") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `field` of ``RelationshipsExportFieldListFilter``, open to those that are newer than this version.
public struct RelationshipsExportFieldListFilterField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DivisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "DivisionId" }
    /// `UserId`.
    @_alwaysEmitIntoClient public static var userId: Self { "UserId" }
}

/// The schema `RelationshipsExportFilter`.
public typealias RelationshipsExportFilter = Model<RelationshipsExportFilterFields>

/// The properties of ``RelationshipsExportFilter``.
public struct RelationshipsExportFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eq`.
    @_alwaysEmitIntoClient public var eq: Field<RelationshipsExportFieldFilter> { Field("eq") }
    /// `in`.
    @_alwaysEmitIntoClient public var `in`: Field<RelationshipsExportFieldListFilter> { Field("in") }
    /// `lte`.
    @_alwaysEmitIntoClient public var lte: Field<RelationshipsExportComparisonFieldFilter> { Field("lte") }
    /// `gte`.
    @_alwaysEmitIntoClient public var gte: Field<RelationshipsExportComparisonFieldFilter> { Field("gte") }
    /// `and`.
    @_alwaysEmitIntoClient public var and: Field<[RelationshipsExportFilter]> { Field("and") }
    /// `or`.
    @_alwaysEmitIntoClient public var or: Field<[RelationshipsExportFilter]> { Field("or") }
    /// `not`.
    @_alwaysEmitIntoClient public var not: Field<RelationshipsExportFilter> { Field("not") }
}

/// The schema `RelationshipsExportListing`.
public typealias RelationshipsExportListing = Model<RelationshipsExportListingFields>

/// The properties of ``RelationshipsExportListing``.
public struct RelationshipsExportListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[RelationshipsExport]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `RelationshipsExportQueryConditions`.
public typealias RelationshipsExportQueryConditions = Model<RelationshipsExportQueryConditionsFields>

/// The properties of ``RelationshipsExportQueryConditions``.
public struct RelationshipsExportQueryConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<RelationshipsExportFilter> { Field("filters") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
}

/// The schema `ReverseWhitepagesLookupResult`.
public typealias ReverseWhitepagesLookupResult = Model<ReverseWhitepagesLookupResultFields>

/// The properties of ``ReverseWhitepagesLookupResult``.
public struct ReverseWhitepagesLookupResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contacts`.
    @_alwaysEmitIntoClient public var contacts: Field<[ExternalContact]> { Field("contacts") }
}

/// The schema `ValidationError`.
public typealias ValidationError = Model<ValidationErrorFields>

/// The properties of ``ValidationError``.
public struct ValidationErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lineNumber`, required.
    @_alwaysEmitIntoClient public var lineNumber: Field<Int> { Field("lineNumber") }
    /// `message`, required.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `ValidationResult`.
public typealias ValidationResult = Model<ValidationResultFields>

/// The properties of ``ValidationResult``.
public struct ValidationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `separatorValid`, required.
    @_alwaysEmitIntoClient public var separatorValid: Field<Bool> { Field("separatorValid") }
    /// `fileEncodingValid`, required.
    @_alwaysEmitIntoClient public var fileEncodingValid: Field<Bool> { Field("fileEncodingValid") }
    /// `errors`, required.
    @_alwaysEmitIntoClient public var errors: Field<[ValidationError]> { Field("errors") }
}
