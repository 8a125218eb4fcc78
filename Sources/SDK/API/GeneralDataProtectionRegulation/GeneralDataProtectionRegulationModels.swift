// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `DialerContactId`.
public typealias DialerContactId = Model<DialerContactIdFields>

/// The properties of ``DialerContactId``.
public struct DialerContactIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contactListId`.
    @_alwaysEmitIntoClient public var contactListId: Field<String> { Field("contactListId") }
}

/// The schema `GDPRJourneyCustomer`.
public typealias GDPRJourneyCustomer = Model<GDPRJourneyCustomerFields>

/// The properties of ``GDPRJourneyCustomer``.
public struct GDPRJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `GDPRRequest`.
public typealias GDPRRequest = Model<GDPRRequestFields>

/// The properties of ``GDPRRequest``.
public struct GDPRRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `createdBy`, required, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `replacementTerms`.
    @_alwaysEmitIntoClient public var replacementTerms: Field<[ReplacementTerm]> { Field("replacementTerms") }
    /// `requestType`, required.
    @_alwaysEmitIntoClient public var requestType: Field<GDPRRequestRequestType> { Field("requestType") }
    /// `createdDate`, required, set by the platform.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `status`, required, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<GDPRRequestStatus> { Field("status") }
    /// `subject`, required.
    @_alwaysEmitIntoClient public var subject: Field<GDPRSubject> { Field("subject") }
    /// `resultsUrl`, set by the platform.
    @_alwaysEmitIntoClient public var resultsUrl: Field<String> { Field("resultsUrl") }
    /// `resultsUrls`, set by the platform.
    @_alwaysEmitIntoClient public var resultsUrls: Field<[String]> { Field("resultsUrls") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `requestType` of ``GDPRRequest``, open to those that are newer than this version.
public struct GDPRRequestRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GDPR_EXPORT`.
    @_alwaysEmitIntoClient public static var gdprExport: Self { "GDPR_EXPORT" }
    /// `GDPR_UPDATE`.
    @_alwaysEmitIntoClient public static var gdprUpdate: Self { "GDPR_UPDATE" }
    /// `GDPR_DELETE`.
    @_alwaysEmitIntoClient public static var gdprDelete: Self { "GDPR_DELETE" }
}

/// A value of `status` of ``GDPRRequest``, open to those that are newer than this version.
public struct GDPRRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INITIATED`.
    @_alwaysEmitIntoClient public static var initiated: Self { "INITIATED" }
    /// `SEARCHING`.
    @_alwaysEmitIntoClient public static var searching: Self { "SEARCHING" }
    /// `UPDATING`.
    @_alwaysEmitIntoClient public static var updating: Self { "UPDATING" }
    /// `DELETING`.
    @_alwaysEmitIntoClient public static var deleting: Self { "DELETING" }
    /// `COMPLETED`.
    @_alwaysEmitIntoClient public static var completed: Self { "COMPLETED" }
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
    /// `FINALIZING`.
    @_alwaysEmitIntoClient public static var finalizing: Self { "FINALIZING" }
}

/// The schema `GDPRRequestEntityListing`.
public typealias GDPRRequestEntityListing = Model<GDPRRequestEntityListingFields>

/// The properties of ``GDPRRequestEntityListing``.
public struct GDPRRequestEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[GDPRRequest]> { Field("entities") }
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

/// The schema `GDPRSubject`.
public typealias GDPRSubject = Model<GDPRSubjectFields>

/// The properties of ``GDPRSubject``.
public struct GDPRSubjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `dialerContactId`.
    @_alwaysEmitIntoClient public var dialerContactId: Field<DialerContactId> { Field("dialerContactId") }
    /// `journeyCustomer`.
    @_alwaysEmitIntoClient public var journeyCustomer: Field<GDPRJourneyCustomer> { Field("journeyCustomer") }
    /// `socialHandle`.
    @_alwaysEmitIntoClient public var socialHandle: Field<SocialHandle> { Field("socialHandle") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[String]> { Field("addresses") }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public var phoneNumbers: Field<[String]> { Field("phoneNumbers") }
    /// `emailAddresses`.
    @_alwaysEmitIntoClient public var emailAddresses: Field<[String]> { Field("emailAddresses") }
}

/// The schema `GDPRSubjectEntityListing`.
public typealias GDPRSubjectEntityListing = Model<GDPRSubjectEntityListingFields>

/// The properties of ``GDPRSubjectEntityListing``.
public struct GDPRSubjectEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[GDPRSubject]> { Field("entities") }
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

/// The schema `ReplacementTerm`.
public typealias ReplacementTerm = Model<ReplacementTermFields>

/// The properties of ``ReplacementTerm``.
public struct ReplacementTermFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ReplacementTermType> { Field("type") }
    /// `existingValue`.
    @_alwaysEmitIntoClient public var existingValue: Field<String> { Field("existingValue") }
    /// `updatedValue`.
    @_alwaysEmitIntoClient public var updatedValue: Field<String> { Field("updatedValue") }
}

/// A value of `type` of ``ReplacementTerm``, open to those that are newer than this version.
public struct ReplacementTermType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NAME`.
    @_alwaysEmitIntoClient public static var name: Self { "NAME" }
    /// `ADDRESS`.
    @_alwaysEmitIntoClient public static var address: Self { "ADDRESS" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `APPLE_MESSAGES`.
    @_alwaysEmitIntoClient public static var appleMessages: Self { "APPLE_MESSAGES" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `EXTERNAL_ID`.
    @_alwaysEmitIntoClient public static var externalId: Self { "EXTERNAL_ID" }
}

/// The schema `SocialHandle`.
public typealias SocialHandle = Model<SocialHandleFields>

/// The properties of ``SocialHandle``.
public struct SocialHandleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SocialHandleType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``SocialHandle``, open to those that are newer than this version.
public struct SocialHandleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `APPLE_MESSAGES`.
    @_alwaysEmitIntoClient public static var appleMessages: Self { "APPLE_MESSAGES" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
}
