// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `BatchGetCustomerIntentsRequest`.
public typealias BatchGetCustomerIntentsRequest = Model<BatchGetCustomerIntentsRequestFields>

/// The properties of ``BatchGetCustomerIntentsRequest``.
public struct BatchGetCustomerIntentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `BulkAddSourceIntentsRequest`.
public typealias BulkAddSourceIntentsRequest = Model<BulkAddSourceIntentsRequestFields>

/// The properties of ``BulkAddSourceIntentsRequest``.
public struct BulkAddSourceIntentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `items`, required.
    @_alwaysEmitIntoClient public var items: Field<[SourceIntent]> { Field("items") }
}

/// The schema `BulkRemoveSourceIntentsRequest`.
public typealias BulkRemoveSourceIntentsRequest = Model<BulkRemoveSourceIntentsRequestFields>

/// The properties of ``BulkRemoveSourceIntentsRequest``.
public struct BulkRemoveSourceIntentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `items`, required.
    @_alwaysEmitIntoClient public var items: Field<[String]> { Field("items") }
}

/// The schema `BulkResults`.
public typealias BulkResults = Model<BulkResultsFields>

/// The properties of ``BulkResults``.
public struct BulkResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
}

/// The schema `BulkSourceIntentsResponse`.
public typealias BulkSourceIntentsResponse = Model<BulkSourceIntentsResponseFields>

/// The properties of ``BulkSourceIntentsResponse``.
public struct BulkSourceIntentsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResults]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorResultIds`.
    @_alwaysEmitIntoClient public var errorResultIds: Field<[String]> { Field("errorResultIds") }
}

/// The schema `CustomerIntent`.
public typealias CustomerIntent = Model<CustomerIntentFields>

/// The properties of ``CustomerIntent``.
public struct CustomerIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `expiryTime`, required.
    @_alwaysEmitIntoClient public var expiryTime: Field<Int> { Field("expiryTime") }
    /// `categoryId`, required.
    @_alwaysEmitIntoClient public var categoryId: Field<String> { Field("categoryId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CustomerIntentAssignmentListing`.
public typealias CustomerIntentAssignmentListing = Model<CustomerIntentAssignmentListingFields>

/// The properties of ``CustomerIntentAssignmentListing``.
public struct CustomerIntentAssignmentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CustomerIntentAssignmentResponse]> { Field("entities") }
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

/// The schema `CustomerIntentAssignmentRequest`.
public typealias CustomerIntentAssignmentRequest = Model<CustomerIntentAssignmentRequestFields>

/// The properties of ``CustomerIntentAssignmentRequest``.
public struct CustomerIntentAssignmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `sourceType`.
    @_alwaysEmitIntoClient public var sourceType: Field<CustomerIntentAssignmentRequestSourceType> { Field("sourceType") }
}

/// A value of `sourceType` of ``CustomerIntentAssignmentRequest``, open to those that are newer than this version.
public struct CustomerIntentAssignmentRequestSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "Bot" }
    /// `Case`.
    @_alwaysEmitIntoClient public static var `case`: Self { "Case" }
    /// `Copilot`.
    @_alwaysEmitIntoClient public static var copilot: Self { "Copilot" }
    /// `Digitalbot`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "Digitalbot" }
    /// `Segment`.
    @_alwaysEmitIntoClient public static var segment: Self { "Segment" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `CustomerIntentAssignmentResponse`.
public typealias CustomerIntentAssignmentResponse = Model<CustomerIntentAssignmentResponseFields>

/// The properties of ``CustomerIntentAssignmentResponse``.
public struct CustomerIntentAssignmentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customerIntent`, set by the platform.
    @_alwaysEmitIntoClient public var customerIntent: Field<DomainEntityRef> { Field("customerIntent") }
    /// `category`, set by the platform.
    @_alwaysEmitIntoClient public var category: Field<AddressableEntityRef> { Field("category") }
    /// `dateMostRecentlyAssigned`, set by the platform.
    @_alwaysEmitIntoClient public var dateMostRecentlyAssigned: Field<Instant> { Field("dateMostRecentlyAssigned") }
}

/// The schema `CustomerIntentListing`.
public typealias CustomerIntentListing = Model<CustomerIntentListingFields>

/// The properties of ``CustomerIntentListing``.
public struct CustomerIntentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CustomerIntentResponse]> { Field("entities") }
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

/// The schema `CustomerIntentPatch`.
public typealias CustomerIntentPatch = Model<CustomerIntentPatchFields>

/// The properties of ``CustomerIntentPatch``.
public struct CustomerIntentPatchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `expiryTime`.
    @_alwaysEmitIntoClient public var expiryTime: Field<Int> { Field("expiryTime") }
    /// `categoryId`.
    @_alwaysEmitIntoClient public var categoryId: Field<String> { Field("categoryId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CustomerIntentResponse`.
public typealias CustomerIntentResponse = Model<CustomerIntentResponseFields>

/// The properties of ``CustomerIntentResponse``.
public struct CustomerIntentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `expiryTime`, required.
    @_alwaysEmitIntoClient public var expiryTime: Field<Int> { Field("expiryTime") }
    /// `category`, set by the platform.
    @_alwaysEmitIntoClient public var category: Field<AddressableEntityRef> { Field("category") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CustomerSourceIntent`.
public typealias CustomerSourceIntent = Model<CustomerSourceIntentFields>

/// The properties of ``CustomerSourceIntent``.
public struct CustomerSourceIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceIntent`.
    @_alwaysEmitIntoClient public var sourceIntent: Field<SourceIntent> { Field("sourceIntent") }
    /// `customerIntent`.
    @_alwaysEmitIntoClient public var customerIntent: Field<DomainEntityRef> { Field("customerIntent") }
}

/// The schema `CustomerSourceIntentListing`.
public typealias CustomerSourceIntentListing = Model<CustomerSourceIntentListingFields>

/// The properties of ``CustomerSourceIntentListing``.
public struct CustomerSourceIntentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CustomerSourceIntent]> { Field("entities") }
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

/// The schema `IntentsCategory`.
public typealias IntentsCategory = Model<IntentsCategoryFields>

/// The properties of ``IntentsCategory``.
public struct IntentsCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `IntentsCategoryListing`.
public typealias IntentsCategoryListing = Model<IntentsCategoryListingFields>

/// The properties of ``IntentsCategoryListing``.
public struct IntentsCategoryListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[IntentsCategory]> { Field("entities") }
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

/// The schema `IntentsCategoryPatch`.
public typealias IntentsCategoryPatch = Model<IntentsCategoryPatchFields>

/// The properties of ``IntentsCategoryPatch``.
public struct IntentsCategoryPatchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SourceIntent`.
public typealias SourceIntent = Model<SourceIntentFields>

/// The properties of ``SourceIntent``.
public struct SourceIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceIntentId`.
    @_alwaysEmitIntoClient public var sourceIntentId: Field<String> { Field("sourceIntentId") }
    /// `sourceIntentName`.
    @_alwaysEmitIntoClient public var sourceIntentName: Field<String> { Field("sourceIntentName") }
    /// `sourceType`.
    @_alwaysEmitIntoClient public var sourceType: Field<SourceIntentSourceType> { Field("sourceType") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `sourceName`.
    @_alwaysEmitIntoClient public var sourceName: Field<String> { Field("sourceName") }
}

/// A value of `sourceType` of ``SourceIntent``, open to those that are newer than this version.
public struct SourceIntentSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "Bot" }
    /// `Copilot`.
    @_alwaysEmitIntoClient public static var copilot: Self { "Copilot" }
    /// `Digitalbot`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "Digitalbot" }
    /// `Segment`.
    @_alwaysEmitIntoClient public static var segment: Self { "Segment" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}
