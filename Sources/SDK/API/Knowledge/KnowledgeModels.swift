// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AnswerGenerationDocument`.
public typealias AnswerGenerationDocument = Model<AnswerGenerationDocumentFields>

/// The properties of ``AnswerGenerationDocument``.
public struct AnswerGenerationDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AuthenticationProperties`.
public typealias AuthenticationProperties = Model<AuthenticationPropertiesFields>

/// The properties of ``AuthenticationProperties``.
public struct AuthenticationPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sharepoint`.
    @_alwaysEmitIntoClient public var sharepoint: Field<SharepointAuthenticationProperties> { Field("sharepoint") }
}

/// The schema `CategoryCreateRequest`.
public typealias CategoryCreateRequest = Model<CategoryCreateRequestFields>

/// The properties of ``CategoryCreateRequest``.
public struct CategoryCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `parentCategoryId`.
    @_alwaysEmitIntoClient public var parentCategoryId: Field<String> { Field("parentCategoryId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CategoryReference`.
public typealias CategoryReference = Model<CategoryReferenceFields>

/// The properties of ``CategoryReference``.
public struct CategoryReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `parentCategory`.
    @_alwaysEmitIntoClient public var parentCategory: Field<CategoryReference> { Field("parentCategory") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CategoryResponse`.
public typealias CategoryResponse = Model<CategoryResponseFields>

/// The properties of ``CategoryResponse``.
public struct CategoryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `parentCategory`.
    @_alwaysEmitIntoClient public var parentCategory: Field<CategoryReference> { Field("parentCategory") }
    /// `documentCount`.
    @_alwaysEmitIntoClient public var documentCount: Field<Int> { Field("documentCount") }
    /// `knowledgeBase`.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CategoryResponseListing`.
public typealias CategoryResponseListing = Model<CategoryResponseListingFields>

/// The properties of ``CategoryResponseListing``.
public struct CategoryResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CategoryResponse]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CategoryUpdateRequest`.
public typealias CategoryUpdateRequest = Model<CategoryUpdateRequestFields>

/// The properties of ``CategoryUpdateRequest``.
public struct CategoryUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `parentCategoryId`.
    @_alwaysEmitIntoClient public var parentCategoryId: Field<String> { Field("parentCategoryId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ChunkSearchRegisterRequest`.
public typealias ChunkSearchRegisterRequest = Model<ChunkSearchRegisterRequestFields>

/// The properties of ``ChunkSearchRegisterRequest``.
public struct ChunkSearchRegisterRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `answered`, required.
    @_alwaysEmitIntoClient public var answered: Field<Bool> { Field("answered") }
    /// `selectedAnswers`.
    @_alwaysEmitIntoClient public var selectedAnswers: Field<[SelectedAnswer]> { Field("selectedAnswers") }
}

/// The schema `ConnectionCreateRequest`.
public typealias ConnectionCreateRequest = Model<ConnectionCreateRequestFields>

/// The properties of ``ConnectionCreateRequest``.
public struct ConnectionCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `redirectUrl`, required.
    @_alwaysEmitIntoClient public var redirectUrl: Field<String> { Field("redirectUrl") }
}

/// The schema `ConnectionCreateResponse`.
public typealias ConnectionCreateResponse = Model<ConnectionCreateResponseFields>

/// The properties of ``ConnectionCreateResponse``.
public struct ConnectionCreateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConnectionCreateResponseType> { Field("type") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<KnowledgeIntegrationReference> { Field("integration") }
    /// `authenticationProperties`.
    @_alwaysEmitIntoClient public var authenticationProperties: Field<AuthenticationProperties> { Field("authenticationProperties") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ConnectionCreateResponseStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``ConnectionCreateResponse``, open to those that are newer than this version.
public struct ConnectionCreateResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sharepoint`.
    @_alwaysEmitIntoClient public static var sharepoint: Self { "Sharepoint" }
}

/// A value of `status` of ``ConnectionCreateResponse``, open to those that are newer than this version.
public struct ConnectionCreateResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "Connected" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `ConnectionListing`.
public typealias ConnectionListing = Model<ConnectionListingFields>

/// The properties of ``ConnectionListing``.
public struct ConnectionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ConnectionResponse]> { Field("entities") }
}

/// The schema `ConnectionOption`.
public typealias ConnectionOption = Model<ConnectionOptionFields>

/// The properties of ``ConnectionOption``.
public struct ConnectionOptionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ConnectionOptionListing`.
public typealias ConnectionOptionListing = Model<ConnectionOptionListingFields>

/// The properties of ``ConnectionOptionListing``.
public struct ConnectionOptionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ConnectionOption]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `ConnectionResponse`.
public typealias ConnectionResponse = Model<ConnectionResponseFields>

/// The properties of ``ConnectionResponse``.
public struct ConnectionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConnectionResponseType> { Field("type") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<KnowledgeIntegrationReference> { Field("integration") }
    /// `authenticationProperties`.
    @_alwaysEmitIntoClient public var authenticationProperties: Field<AuthenticationProperties> { Field("authenticationProperties") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ConnectionResponseStatus> { Field("status") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `dateExpiry`.
    @_alwaysEmitIntoClient public var dateExpiry: Field<Instant> { Field("dateExpiry") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``ConnectionResponse``, open to those that are newer than this version.
public struct ConnectionResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sharepoint`.
    @_alwaysEmitIntoClient public static var sharepoint: Self { "Sharepoint" }
}

/// A value of `status` of ``ConnectionResponse``, open to those that are newer than this version.
public struct ConnectionResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "Connected" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `ConnectionUpdateRequest`.
public typealias ConnectionUpdateRequest = Model<ConnectionUpdateRequestFields>

/// The properties of ``ConnectionUpdateRequest``.
public struct ConnectionUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<String> { Field("error") }
    /// `errorDescription`.
    @_alwaysEmitIntoClient public var errorDescription: Field<String> { Field("errorDescription") }
}

/// The schema `EntityReference`.
public typealias EntityReference = Model<EntityReferenceFields>

/// The properties of ``EntityReference``.
public struct EntityReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `FabricTag`.
public typealias FabricTag = Model<FabricTagFields>

/// The properties of ``FabricTag``.
public struct FabricTagFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `GuestCategoryReference`.
public typealias GuestCategoryReference = Model<GuestCategoryReferenceFields>

/// The properties of ``GuestCategoryReference``.
public struct GuestCategoryReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GuestCategoryResponseListing`.
public typealias GuestCategoryResponseListing = Model<GuestCategoryResponseListingFields>

/// The properties of ``GuestCategoryResponseListing``.
public struct GuestCategoryResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[GuestResponseCategory]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
}

/// The schema `GuestResponseCategory`.
public typealias GuestResponseCategory = Model<GuestResponseCategoryFields>

/// The properties of ``GuestResponseCategory``.
public struct GuestResponseCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `parentCategory`, set by the platform.
    @_alwaysEmitIntoClient public var parentCategory: Field<GuestCategoryReference> { Field("parentCategory") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ImportStatusRequest`.
public typealias ImportStatusRequest = Model<ImportStatusRequestFields>

/// The properties of ``ImportStatusRequest``.
public struct ImportStatusRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
}

/// The schema `LabelCreateRequest`.
public typealias LabelCreateRequest = Model<LabelCreateRequestFields>

/// The properties of ``LabelCreateRequest``.
public struct LabelCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `color`, required.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LabelListing`.
public typealias LabelListing = Model<LabelListingFields>

/// The properties of ``LabelListing``.
public struct LabelListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LabelResponse]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `LabelResponse`.
public typealias LabelResponse = Model<LabelResponseFields>

/// The properties of ``LabelResponse``.
public struct LabelResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `documentCount`.
    @_alwaysEmitIntoClient public var documentCount: Field<Int> { Field("documentCount") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LabelUpdateRequest`.
public typealias LabelUpdateRequest = Model<LabelUpdateRequestFields>

/// The properties of ``LabelUpdateRequest``.
public struct LabelUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OperationCreatorUserResponse`.
public typealias OperationCreatorUserResponse = Model<OperationCreatorUserResponseFields>

/// The properties of ``OperationCreatorUserResponse``.
public struct OperationCreatorUserResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<OperationCreatorUserResponseType> { Field("type") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``OperationCreatorUserResponse``, open to those that are newer than this version.
public struct OperationCreatorUserResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `OAuthClient`.
    @_alwaysEmitIntoClient public static var oAuthClient: Self { "OAuthClient" }
}

/// The schema `OperationListing`.
public typealias OperationListing = Model<OperationListingFields>

/// The properties of ``OperationListing``.
public struct OperationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OperationResponse]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `OperationResponse`.
public typealias OperationResponse = Model<OperationResponseFields>

/// The properties of ``OperationResponse``.
public struct OperationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<OperationResponseType> { Field("type") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<KnowledgeOperationSource> { Field("source") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``OperationResponse``, open to those that are newer than this version.
public struct OperationResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    @_alwaysEmitIntoClient public static var `import`: Self { "Import" }
    /// `Export`.
    @_alwaysEmitIntoClient public static var export: Self { "Export" }
    /// `Parse`.
    @_alwaysEmitIntoClient public static var parse: Self { "Parse" }
    /// `Sync`.
    @_alwaysEmitIntoClient public static var sync: Self { "Sync" }
}

/// The schema `PhraseAssociations`.
public typealias PhraseAssociations = Model<PhraseAssociationsFields>

/// The properties of ``PhraseAssociations``.
public struct PhraseAssociationsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phraseId`, required.
    @_alwaysEmitIntoClient public var phraseId: Field<String> { Field("phraseId") }
    /// `documentId`, required.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
}

/// The schema `PresentedKnowledgeDocument`.
public typealias PresentedKnowledgeDocument = Model<PresentedKnowledgeDocumentFields>

/// The properties of ``PresentedKnowledgeDocument``.
public struct PresentedKnowledgeDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `documentId`, required.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
    /// `documentVariationId`, required.
    @_alwaysEmitIntoClient public var documentVariationId: Field<String> { Field("documentVariationId") }
    /// `documentVersionId`, required.
    @_alwaysEmitIntoClient public var documentVersionId: Field<String> { Field("documentVersionId") }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public var surfacingMethod: Field<PresentedKnowledgeDocumentSurfacingMethod> { Field("surfacingMethod") }
}

/// A value of `surfacingMethod` of ``PresentedKnowledgeDocument``, open to those that are newer than this version.
public struct PresentedKnowledgeDocumentSurfacingMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `Snippet`.
    @_alwaysEmitIntoClient public static var snippet: Self { "Snippet" }
    /// `Highlight`.
    @_alwaysEmitIntoClient public static var highlight: Self { "Highlight" }
    /// `Generative`.
    @_alwaysEmitIntoClient public static var generative: Self { "Generative" }
}

/// The schema `SalesforceSettings`.
public typealias SalesforceSettings = Model<SalesforceSettingsFields>

/// The properties of ``SalesforceSettings``.
public struct SalesforceSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channel`.
    @_alwaysEmitIntoClient public var channel: Field<SalesforceSettingsChannel> { Field("channel") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `categories`.
    @_alwaysEmitIntoClient public var categories: Field<[String]> { Field("categories") }
    /// `baseUrl`.
    @_alwaysEmitIntoClient public var baseUrl: Field<String> { Field("baseUrl") }
}

/// A value of `channel` of ``SalesforceSettings``, open to those that are newer than this version.
public struct SalesforceSettingsChannel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `App`.
    @_alwaysEmitIntoClient public static var app: Self { "App" }
    /// `Pkb`.
    @_alwaysEmitIntoClient public static var pkb: Self { "Pkb" }
    /// `Csp`.
    @_alwaysEmitIntoClient public static var csp: Self { "Csp" }
    /// `Prm`.
    @_alwaysEmitIntoClient public static var prm: Self { "Prm" }
}

/// The schema `SalesforceSourceRequest`.
public typealias SalesforceSourceRequest = Model<SalesforceSourceRequestFields>

/// The properties of ``SalesforceSourceRequest``.
public struct SalesforceSourceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `schedulePeriod`.
    @_alwaysEmitIntoClient public var schedulePeriod: Field<Int> { Field("schedulePeriod") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<SalesforceSettings> { Field("settings") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SalesforceSourceResponse`.
public typealias SalesforceSourceResponse = Model<SalesforceSourceResponseFields>

/// The properties of ``SalesforceSourceResponse``.
public struct SalesforceSourceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SalesforceSourceResponseType> { Field("type") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<KnowledgeIntegrationReference> { Field("integration") }
    /// `schedulePeriod`.
    @_alwaysEmitIntoClient public var schedulePeriod: Field<Int> { Field("schedulePeriod") }
    /// `lastSync`.
    @_alwaysEmitIntoClient public var lastSync: Field<SourceLastSync> { Field("lastSync") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<SalesforceSettings> { Field("settings") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``SalesforceSourceResponse``, open to those that are newer than this version.
public struct SalesforceSourceResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Salesforce`.
    @_alwaysEmitIntoClient public static var salesforce: Self { "Salesforce" }
    /// `ServiceNow`.
    @_alwaysEmitIntoClient public static var serviceNow: Self { "ServiceNow" }
}

/// The schema `SearchUpdateRequest`.
public typealias SearchUpdateRequest = Model<SearchUpdateRequestFields>

/// The properties of ``SearchUpdateRequest``.
public struct SearchUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `answered`, required.
    @_alwaysEmitIntoClient public var answered: Field<Bool> { Field("answered") }
    /// `selectedAnswer`.
    @_alwaysEmitIntoClient public var selectedAnswer: Field<SelectedAnswer> { Field("selectedAnswer") }
    /// `selectedAnswers`.
    @_alwaysEmitIntoClient public var selectedAnswers: Field<[SelectedAnswer]> { Field("selectedAnswers") }
}

/// The schema `SelectedAnswer`.
public typealias SelectedAnswer = Model<SelectedAnswerFields>

/// The properties of ``SelectedAnswer``.
public struct SelectedAnswerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `document`, required.
    @_alwaysEmitIntoClient public var document: Field<AddressableEntityRef> { Field("document") }
}

/// The schema `ServiceNowSettings`.
public typealias ServiceNowSettings = Model<ServiceNowSettingsFields>

/// The properties of ``ServiceNowSettings``.
public struct ServiceNowSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeBaseIds`.
    @_alwaysEmitIntoClient public var knowledgeBaseIds: Field<[String]> { Field("knowledgeBaseIds") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `categories`.
    @_alwaysEmitIntoClient public var categories: Field<[String]> { Field("categories") }
    /// `baseUrl`.
    @_alwaysEmitIntoClient public var baseUrl: Field<String> { Field("baseUrl") }
}

/// The schema `ServiceNowSourceRequest`.
public typealias ServiceNowSourceRequest = Model<ServiceNowSourceRequestFields>

/// The properties of ``ServiceNowSourceRequest``.
public struct ServiceNowSourceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `schedulePeriod`.
    @_alwaysEmitIntoClient public var schedulePeriod: Field<Int> { Field("schedulePeriod") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<ServiceNowSettings> { Field("settings") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ServiceNowSourceResponse`.
public typealias ServiceNowSourceResponse = Model<ServiceNowSourceResponseFields>

/// The properties of ``ServiceNowSourceResponse``.
public struct ServiceNowSourceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ServiceNowSourceResponseType> { Field("type") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<KnowledgeIntegrationReference> { Field("integration") }
    /// `schedulePeriod`.
    @_alwaysEmitIntoClient public var schedulePeriod: Field<Int> { Field("schedulePeriod") }
    /// `lastSync`.
    @_alwaysEmitIntoClient public var lastSync: Field<SourceLastSync> { Field("lastSync") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<ServiceNowSettings> { Field("settings") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``ServiceNowSourceResponse``, open to those that are newer than this version.
public struct ServiceNowSourceResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Salesforce`.
    @_alwaysEmitIntoClient public static var salesforce: Self { "Salesforce" }
    /// `ServiceNow`.
    @_alwaysEmitIntoClient public static var serviceNow: Self { "ServiceNow" }
}

/// The schema `SharepointAuthenticationProperties`.
public typealias SharepointAuthenticationProperties = Model<SharepointAuthenticationPropertiesFields>

/// The properties of ``SharepointAuthenticationProperties``.
public struct SharepointAuthenticationPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `authenticationUrl`.
    @_alwaysEmitIntoClient public var authenticationUrl: Field<String> { Field("authenticationUrl") }
    /// `tenantId`.
    @_alwaysEmitIntoClient public var tenantId: Field<String> { Field("tenantId") }
    /// `clientId`.
    @_alwaysEmitIntoClient public var clientId: Field<String> { Field("clientId") }
    /// `redirectUrl`.
    @_alwaysEmitIntoClient public var redirectUrl: Field<String> { Field("redirectUrl") }
}

/// The schema `SourceBaseResponse`.
public typealias SourceBaseResponse = Model<SourceBaseResponseFields>

/// The properties of ``SourceBaseResponse``.
public struct SourceBaseResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SourceBaseResponseType> { Field("type") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<KnowledgeIntegrationReference> { Field("integration") }
    /// `schedulePeriod`.
    @_alwaysEmitIntoClient public var schedulePeriod: Field<Int> { Field("schedulePeriod") }
    /// `lastSync`.
    @_alwaysEmitIntoClient public var lastSync: Field<SourceLastSync> { Field("lastSync") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``SourceBaseResponse``, open to those that are newer than this version.
public struct SourceBaseResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Salesforce`.
    @_alwaysEmitIntoClient public static var salesforce: Self { "Salesforce" }
    /// `ServiceNow`.
    @_alwaysEmitIntoClient public static var serviceNow: Self { "ServiceNow" }
}

/// The schema `SourceLastSync`.
public typealias SourceLastSync = Model<SourceLastSyncFields>

/// The properties of ``SourceLastSync``.
public struct SourceLastSyncFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<SourceLastSyncState> { Field("state") }
    /// `dateStarted`.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateEnded`.
    @_alwaysEmitIntoClient public var dateEnded: Field<Instant> { Field("dateEnded") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
}

/// A value of `state` of ``SourceLastSync``, open to those that are newer than this version.
public struct SourceLastSyncState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `SourceSyncResponse`.
public typealias SourceSyncResponse = Model<SourceSyncResponseFields>

/// The properties of ``SourceSyncResponse``.
public struct SourceSyncResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<SourceSyncResponseState> { Field("state") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `knowledgeBase`.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<AddressableEntityRef> { Field("knowledgeBase") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<AddressableEntityRef> { Field("source") }
}

/// A value of `state` of ``SourceSyncResponse``, open to those that are newer than this version.
public struct SourceSyncResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `SyncStatusRequest`.
public typealias SyncStatusRequest = Model<SyncStatusRequestFields>

/// The properties of ``SyncStatusRequest``.
public struct SyncStatusRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<SyncStatusRequestStatus> { Field("status") }
}

/// A value of `status` of ``SyncStatusRequest``, open to those that are newer than this version.
public struct SyncStatusRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `ValidationInProgress`.
    @_alwaysEmitIntoClient public static var validationInProgress: Self { "ValidationInProgress" }
    /// `ValidationCompleted`.
    @_alwaysEmitIntoClient public static var validationCompleted: Self { "ValidationCompleted" }
    /// `ValidationFailed`.
    @_alwaysEmitIntoClient public static var validationFailed: Self { "ValidationFailed" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `PartialCompleted`.
    @_alwaysEmitIntoClient public static var partialCompleted: Self { "PartialCompleted" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `AbortRequested`.
    @_alwaysEmitIntoClient public static var abortRequested: Self { "AbortRequested" }
    /// `Aborted`.
    @_alwaysEmitIntoClient public static var aborted: Self { "Aborted" }
}

/// The schema `UnansweredGroup`.
public typealias UnansweredGroup = Model<UnansweredGroupFields>

/// The properties of ``UnansweredGroup``.
public struct UnansweredGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `phraseGroups`.
    @_alwaysEmitIntoClient public var phraseGroups: Field<[UnansweredPhraseGroup]> { Field("phraseGroups") }
    /// `suggestedDocuments`.
    @_alwaysEmitIntoClient public var suggestedDocuments: Field<[UnansweredGroupSuggestedDocument]> { Field("suggestedDocuments") }
    /// `statistics`.
    @_alwaysEmitIntoClient public var statistics: Field<KnowledgeGroupStatistics> { Field("statistics") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UnansweredGroupSuggestedDocument`.
public typealias UnansweredGroupSuggestedDocument = Model<UnansweredGroupSuggestedDocumentFields>

/// The properties of ``UnansweredGroupSuggestedDocument``.
public struct UnansweredGroupSuggestedDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UnansweredGroups`.
public typealias UnansweredGroups = Model<UnansweredGroupsFields>

/// The properties of ``UnansweredGroups``.
public struct UnansweredGroupsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UnansweredGroup]> { Field("entities") }
}

/// The schema `UnansweredPhrase`.
public typealias UnansweredPhrase = Model<UnansweredPhraseFields>

/// The properties of ``UnansweredPhrase``.
public struct UnansweredPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `unlinkedPhraseHitCount`.
    @_alwaysEmitIntoClient public var unlinkedPhraseHitCount: Field<Int> { Field("unlinkedPhraseHitCount") }
}

/// The schema `UnansweredPhraseGroup`.
public typealias UnansweredPhraseGroup = Model<UnansweredPhraseGroupFields>

/// The properties of ``UnansweredPhraseGroup``.
public struct UnansweredPhraseGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `phrases`.
    @_alwaysEmitIntoClient public var phrases: Field<[UnansweredPhrase]> { Field("phrases") }
    /// `unlinkedPhraseHitCount`.
    @_alwaysEmitIntoClient public var unlinkedPhraseHitCount: Field<Int> { Field("unlinkedPhraseHitCount") }
    /// `unlinkedPhraseCount`.
    @_alwaysEmitIntoClient public var unlinkedPhraseCount: Field<Int> { Field("unlinkedPhraseCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UnansweredPhraseGroupPatchRequestBody`.
public typealias UnansweredPhraseGroupPatchRequestBody = Model<UnansweredPhraseGroupPatchRequestBodyFields>

/// The properties of ``UnansweredPhraseGroupPatchRequestBody``.
public struct UnansweredPhraseGroupPatchRequestBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phraseAssociations`, required.
    @_alwaysEmitIntoClient public var phraseAssociations: Field<[PhraseAssociations]> { Field("phraseAssociations") }
    /// `dateStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
}

/// The schema `UnansweredPhraseGroupUpdateResponse`.
public typealias UnansweredPhraseGroupUpdateResponse = Model<UnansweredPhraseGroupUpdateResponseFields>

/// The properties of ``UnansweredPhraseGroupUpdateResponse``.
public struct UnansweredPhraseGroupUpdateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phraseAssociations`.
    @_alwaysEmitIntoClient public var phraseAssociations: Field<[PhraseAssociations]> { Field("phraseAssociations") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<UnansweredGroup> { Field("group") }
}
