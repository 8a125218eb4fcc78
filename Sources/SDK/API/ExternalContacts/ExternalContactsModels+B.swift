// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `BulkContactsEnrichRequest`.
public typealias BulkContactsEnrichRequest = Model<BulkContactsEnrichRequestFields>

/// The properties of ``BulkContactsEnrichRequest``.
public struct BulkContactsEnrichRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContactEnrichRequest]> { Field("entities") }
}

/// The schema `BulkContactsEnrichResponse`.
public typealias BulkContactsEnrichResponse = Model<BulkContactsEnrichResponseFields>

/// The properties of ``BulkContactsEnrichResponse``.
public struct BulkContactsEnrichResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkContactsRequest`.
public typealias BulkContactsRequest = Model<BulkContactsRequestFields>

/// The properties of ``BulkContactsRequest``.
public struct BulkContactsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalContact]> { Field("entities") }
}

/// The schema `BulkContactsResponse`.
public typealias BulkContactsResponse = Model<BulkContactsResponseFields>

/// The properties of ``BulkContactsResponse``.
public struct BulkContactsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkDeleteResponse`.
public typealias BulkDeleteResponse = Model<BulkDeleteResponseFields>

/// The properties of ``BulkDeleteResponse``.
public struct BulkDeleteResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultVoidEntityBulkEntityErrorEntity]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkEntityErrorContactEnrichRequest`.
public typealias BulkEntityErrorContactEnrichRequest = Model<BulkEntityErrorContactEnrichRequestFields>

/// The properties of ``BulkEntityErrorContactEnrichRequest``.
public struct BulkEntityErrorContactEnrichRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `retryable`.
    @_alwaysEmitIntoClient public var retryable: Field<Bool> { Field("retryable") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[BulkErrorDetail]> { Field("details") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ContactEnrichRequest> { Field("entity") }
}

/// The schema `BulkEntityErrorEntity`.
public typealias BulkEntityErrorEntity = Model<BulkEntityErrorEntityFields>

/// The properties of ``BulkEntityErrorEntity``.
public struct BulkEntityErrorEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `retryable`.
    @_alwaysEmitIntoClient public var retryable: Field<Bool> { Field("retryable") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[BulkErrorDetail]> { Field("details") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<Entity> { Field("entity") }
}

/// The schema `BulkEntityErrorExternalContact`.
public typealias BulkEntityErrorExternalContact = Model<BulkEntityErrorExternalContactFields>

/// The properties of ``BulkEntityErrorExternalContact``.
public struct BulkEntityErrorExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `retryable`.
    @_alwaysEmitIntoClient public var retryable: Field<Bool> { Field("retryable") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[BulkErrorDetail]> { Field("details") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ExternalContact> { Field("entity") }
}

/// The schema `BulkEntityErrorExternalOrganization`.
public typealias BulkEntityErrorExternalOrganization = Model<BulkEntityErrorExternalOrganizationFields>

/// The properties of ``BulkEntityErrorExternalOrganization``.
public struct BulkEntityErrorExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `retryable`.
    @_alwaysEmitIntoClient public var retryable: Field<Bool> { Field("retryable") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[BulkErrorDetail]> { Field("details") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ExternalOrganization> { Field("entity") }
}

/// The schema `BulkEntityErrorExternalOrganizationEnrichRequest`.
public typealias BulkEntityErrorExternalOrganizationEnrichRequest = Model<BulkEntityErrorExternalOrganizationEnrichRequestFields>

/// The properties of ``BulkEntityErrorExternalOrganizationEnrichRequest``.
public struct BulkEntityErrorExternalOrganizationEnrichRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `retryable`.
    @_alwaysEmitIntoClient public var retryable: Field<Bool> { Field("retryable") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[BulkErrorDetail]> { Field("details") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ExternalOrganizationEnrichRequest> { Field("entity") }
}

/// The schema `BulkEntityErrorNote`.
public typealias BulkEntityErrorNote = Model<BulkEntityErrorNoteFields>

/// The properties of ``BulkEntityErrorNote``.
public struct BulkEntityErrorNoteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `retryable`.
    @_alwaysEmitIntoClient public var retryable: Field<Bool> { Field("retryable") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[BulkErrorDetail]> { Field("details") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<Note> { Field("entity") }
}

/// The schema `BulkEntityErrorRelationship`.
public typealias BulkEntityErrorRelationship = Model<BulkEntityErrorRelationshipFields>

/// The properties of ``BulkEntityErrorRelationship``.
public struct BulkEntityErrorRelationshipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `retryable`.
    @_alwaysEmitIntoClient public var retryable: Field<Bool> { Field("retryable") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[BulkErrorDetail]> { Field("details") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<Relationship> { Field("entity") }
}

/// The schema `BulkFetchContactsResponse`.
public typealias BulkFetchContactsResponse = Model<BulkFetchContactsResponseFields>

/// The properties of ``BulkFetchContactsResponse``.
public struct BulkFetchContactsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultExternalContactEntityBulkEntityErrorEntity]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkFetchNotesResponse`.
public typealias BulkFetchNotesResponse = Model<BulkFetchNotesResponseFields>

/// The properties of ``BulkFetchNotesResponse``.
public struct BulkFetchNotesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultNoteEntityBulkEntityErrorEntity]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkFetchOrganizationsResponse`.
public typealias BulkFetchOrganizationsResponse = Model<BulkFetchOrganizationsResponseFields>

/// The properties of ``BulkFetchOrganizationsResponse``.
public struct BulkFetchOrganizationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkFetchRelationshipsResponse`.
public typealias BulkFetchRelationshipsResponse = Model<BulkFetchRelationshipsResponseFields>

/// The properties of ``BulkFetchRelationshipsResponse``.
public struct BulkFetchRelationshipsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultRelationshipEntityBulkEntityErrorEntity]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkIdsRequest`.
public typealias BulkIdsRequest = Model<BulkIdsRequestFields>

/// The properties of ``BulkIdsRequest``.
public struct BulkIdsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalContactsEntity]> { Field("entities") }
}

/// The schema `BulkNotesRequest`.
public typealias BulkNotesRequest = Model<BulkNotesRequestFields>

/// The properties of ``BulkNotesRequest``.
public struct BulkNotesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Note]> { Field("entities") }
}

/// The schema `BulkNotesResponse`.
public typealias BulkNotesResponse = Model<BulkNotesResponseFields>

/// The properties of ``BulkNotesResponse``.
public struct BulkNotesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultNoteNoteBulkEntityErrorNote]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkOrganizationsEnrichRequest`.
public typealias BulkOrganizationsEnrichRequest = Model<BulkOrganizationsEnrichRequestFields>

/// The properties of ``BulkOrganizationsEnrichRequest``.
public struct BulkOrganizationsEnrichRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalOrganizationEnrichRequest]> { Field("entities") }
}

/// The schema `BulkOrganizationsEnrichResponse`.
public typealias BulkOrganizationsEnrichResponse = Model<BulkOrganizationsEnrichResponseFields>

/// The properties of ``BulkOrganizationsEnrichResponse``.
public struct BulkOrganizationsEnrichResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkOrganizationsRequest`.
public typealias BulkOrganizationsRequest = Model<BulkOrganizationsRequestFields>

/// The properties of ``BulkOrganizationsRequest``.
public struct BulkOrganizationsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalOrganization]> { Field("entities") }
}

/// The schema `BulkOrganizationsResponse`.
public typealias BulkOrganizationsResponse = Model<BulkOrganizationsResponseFields>

/// The properties of ``BulkOrganizationsResponse``.
public struct BulkOrganizationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkRelationshipsRequest`.
public typealias BulkRelationshipsRequest = Model<BulkRelationshipsRequestFields>

/// The properties of ``BulkRelationshipsRequest``.
public struct BulkRelationshipsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Relationship]> { Field("entities") }
}

/// The schema `BulkRelationshipsResponse`.
public typealias BulkRelationshipsResponse = Model<BulkRelationshipsResponseFields>

/// The properties of ``BulkRelationshipsResponse``.
public struct BulkRelationshipsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest`.
public typealias BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest = Model<BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequestFields>

/// The properties of ``BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest``.
public struct BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ExternalContact> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorContactEnrichRequest> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `BulkResponseResultExternalContactEntityBulkEntityErrorEntity`.
public typealias BulkResponseResultExternalContactEntityBulkEntityErrorEntity = Model<BulkResponseResultExternalContactEntityBulkEntityErrorEntityFields>

/// The properties of ``BulkResponseResultExternalContactEntityBulkEntityErrorEntity``.
public struct BulkResponseResultExternalContactEntityBulkEntityErrorEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ExternalContact> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorEntity> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact`.
public typealias BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact = Model<BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContactFields>

/// The properties of ``BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact``.
public struct BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ExternalContact> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorExternalContact> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity`.
public typealias BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity = Model<BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntityFields>

/// The properties of ``BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity``.
public struct BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ExternalOrganization> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorEntity> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization`.
public typealias BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization = Model<BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganizationFields>

/// The properties of ``BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization``.
public struct BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ExternalOrganization> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorExternalOrganization> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema
/// `BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest`.
public typealias BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest = Model<BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequestFields>

/// The properties of
/// ``BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest``.
public struct BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ExternalOrganization> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorExternalOrganizationEnrichRequest> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `BulkResponseResultNoteEntityBulkEntityErrorEntity`.
public typealias BulkResponseResultNoteEntityBulkEntityErrorEntity = Model<BulkResponseResultNoteEntityBulkEntityErrorEntityFields>

/// The properties of ``BulkResponseResultNoteEntityBulkEntityErrorEntity``.
public struct BulkResponseResultNoteEntityBulkEntityErrorEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<Note> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorEntity> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `BulkResponseResultNoteNoteBulkEntityErrorNote`.
public typealias BulkResponseResultNoteNoteBulkEntityErrorNote = Model<BulkResponseResultNoteNoteBulkEntityErrorNoteFields>

/// The properties of ``BulkResponseResultNoteNoteBulkEntityErrorNote``.
public struct BulkResponseResultNoteNoteBulkEntityErrorNoteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<Note> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorNote> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `BulkResponseResultRelationshipEntityBulkEntityErrorEntity`.
public typealias BulkResponseResultRelationshipEntityBulkEntityErrorEntity = Model<BulkResponseResultRelationshipEntityBulkEntityErrorEntityFields>

/// The properties of ``BulkResponseResultRelationshipEntityBulkEntityErrorEntity``.
public struct BulkResponseResultRelationshipEntityBulkEntityErrorEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<Relationship> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorEntity> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship`.
public typealias BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship = Model<BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationshipFields>

/// The properties of ``BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship``.
public struct BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationshipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<Relationship> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorRelationship> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `BulkResponseResultVoidEntityBulkEntityErrorEntity`.
public typealias BulkResponseResultVoidEntityBulkEntityErrorEntity = Model<BulkResponseResultVoidEntityBulkEntityErrorEntityFields>

/// The properties of ``BulkResponseResultVoidEntityBulkEntityErrorEntity``.
public struct BulkResponseResultVoidEntityBulkEntityErrorEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<JSON> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorEntity> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}
