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
    public var id: Field<String> { Field("id") }
    /// `contactListId`.
    public var contactListId: Field<String> { Field("contactListId") }
}

/// The schema `GDPRJourneyCustomer`.
public typealias GDPRJourneyCustomer = Model<GDPRJourneyCustomerFields>

/// The properties of ``GDPRJourneyCustomer``.
public struct GDPRJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `GDPRRequest`.
public typealias GDPRRequest = Model<GDPRRequestFields>

/// The properties of ``GDPRRequest``.
public struct GDPRRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `createdBy`, required, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `replacementTerms`.
    public var replacementTerms: Field<[ReplacementTerm]> { Field("replacementTerms") }
    /// `requestType`, required.
    public var requestType: Field<GDPRRequestRequestType> { Field("requestType") }
    /// `createdDate`, required, set by the platform.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `status`, required, set by the platform.
    public var status: Field<GDPRRequestStatus> { Field("status") }
    /// `subject`, required.
    public var subject: Field<GDPRSubject> { Field("subject") }
    /// `resultsUrl`, set by the platform.
    public var resultsUrl: Field<String> { Field("resultsUrl") }
    /// `resultsUrls`, set by the platform.
    public var resultsUrls: Field<[String]> { Field("resultsUrls") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `requestType` of ``GDPRRequest``, open to those that are newer than this version.
public struct GDPRRequestRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GDPR_EXPORT`.
    public static var gdprExport: Self { "GDPR_EXPORT" }
    /// `GDPR_UPDATE`.
    public static var gdprUpdate: Self { "GDPR_UPDATE" }
    /// `GDPR_DELETE`.
    public static var gdprDelete: Self { "GDPR_DELETE" }
}

/// A value of `status` of ``GDPRRequest``, open to those that are newer than this version.
public struct GDPRRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INITIATED`.
    public static var initiated: Self { "INITIATED" }
    /// `SEARCHING`.
    public static var searching: Self { "SEARCHING" }
    /// `UPDATING`.
    public static var updating: Self { "UPDATING" }
    /// `DELETING`.
    public static var deleting: Self { "DELETING" }
    /// `COMPLETED`.
    public static var completed: Self { "COMPLETED" }
    /// `ERROR`.
    public static var error: Self { "ERROR" }
    /// `FINALIZING`.
    public static var finalizing: Self { "FINALIZING" }
}

/// The schema `GDPRRequestEntityListing`.
public typealias GDPRRequestEntityListing = Model<GDPRRequestEntityListingFields>

/// The properties of ``GDPRRequestEntityListing``.
public struct GDPRRequestEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[GDPRRequest]> { Field("entities") }
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

/// The schema `GDPRSubject`.
public typealias GDPRSubject = Model<GDPRSubjectFields>

/// The properties of ``GDPRSubject``.
public struct GDPRSubjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `dialerContactId`.
    public var dialerContactId: Field<DialerContactId> { Field("dialerContactId") }
    /// `journeyCustomer`.
    public var journeyCustomer: Field<GDPRJourneyCustomer> { Field("journeyCustomer") }
    /// `socialHandle`.
    public var socialHandle: Field<SocialHandle> { Field("socialHandle") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `addresses`.
    public var addresses: Field<[String]> { Field("addresses") }
    /// `phoneNumbers`.
    public var phoneNumbers: Field<[String]> { Field("phoneNumbers") }
    /// `emailAddresses`.
    public var emailAddresses: Field<[String]> { Field("emailAddresses") }
}

/// The schema `GDPRSubjectEntityListing`.
public typealias GDPRSubjectEntityListing = Model<GDPRSubjectEntityListingFields>

/// The properties of ``GDPRSubjectEntityListing``.
public struct GDPRSubjectEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[GDPRSubject]> { Field("entities") }
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

/// The schema `ReplacementTerm`.
public typealias ReplacementTerm = Model<ReplacementTermFields>

/// The properties of ``ReplacementTerm``.
public struct ReplacementTermFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ReplacementTermType> { Field("type") }
    /// `existingValue`.
    public var existingValue: Field<String> { Field("existingValue") }
    /// `updatedValue`.
    public var updatedValue: Field<String> { Field("updatedValue") }
}

/// A value of `type` of ``ReplacementTerm``, open to those that are newer than this version.
public struct ReplacementTermType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NAME`.
    public static var name: Self { "NAME" }
    /// `ADDRESS`.
    public static var address: Self { "ADDRESS" }
    /// `PHONE`.
    public static var phone: Self { "PHONE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `APPLE_MESSAGES`.
    public static var appleMessages: Self { "APPLE_MESSAGES" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `EXTERNAL_ID`.
    public static var externalId: Self { "EXTERNAL_ID" }
}

/// The schema `SocialHandle`.
public typealias SocialHandle = Model<SocialHandleFields>

/// The properties of ``SocialHandle``.
public struct SocialHandleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SocialHandleType> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``SocialHandle``, open to those that are newer than this version.
public struct SocialHandleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `APPLE_MESSAGES`.
    public static var appleMessages: Self { "APPLE_MESSAGES" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
}
