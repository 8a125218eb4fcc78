// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `SMSAvailablePhoneNumberEntityListing`.
public typealias SMSAvailablePhoneNumberEntityListing = Model<SMSAvailablePhoneNumberEntityListingFields>

/// The properties of ``SMSAvailablePhoneNumberEntityListing``.
public struct SMSAvailablePhoneNumberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SmsAvailablePhoneNumber]> { Field("entities") }
}

/// The schema `SkillEntityListing`.
public typealias SkillEntityListing = Model<SkillEntityListingFields>

/// The properties of ``SkillEntityListing``.
public struct SkillEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[RoutingSkill]> { Field("entities") }
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

/// The schema `SkillExpression`.
public typealias SkillExpression = Model<SkillExpressionFields>

/// The properties of ``SkillExpression``.
public struct SkillExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `expression`.
    public var expression: Field<String> { Field("expression") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SkillExpressionData`.
public typealias SkillExpressionData = Model<SkillExpressionDataFields>

/// The properties of ``SkillExpressionData``.
public struct SkillExpressionDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `expression`, required.
    public var expression: Field<String> { Field("expression") }
}

/// The schema `SkillExpressionEntityListing`.
public typealias SkillExpressionEntityListing = Model<SkillExpressionEntityListingFields>

/// The properties of ``SkillExpressionEntityListing``.
public struct SkillExpressionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SkillExpression]> { Field("entities") }
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

/// The schema `SkillExpressionValidationError`.
public typealias SkillExpressionValidationError = Model<SkillExpressionValidationErrorFields>

/// The properties of ``SkillExpressionValidationError``.
public struct SkillExpressionValidationErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `position`.
    public var position: Field<Int> { Field("position") }
}

/// The schema `SkillExpressionValidationResult`.
public typealias SkillExpressionValidationResult = Model<SkillExpressionValidationResultFields>

/// The properties of ``SkillExpressionValidationResult``.
public struct SkillExpressionValidationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `valid`.
    public var valid: Field<Bool> { Field("valid") }
    /// `expression`.
    public var expression: Field<String> { Field("expression") }
    /// `skills`.
    public var skills: Field<[SkillReference]> { Field("skills") }
    /// `errors`.
    public var errors: Field<[SkillExpressionValidationError]> { Field("errors") }
    /// `hint`.
    public var hint: Field<String> { Field("hint") }
}

/// The schema `SkillGroupDefinition`.
public typealias SkillGroupDefinition = Model<SkillGroupDefinitionFields>

/// The properties of ``SkillGroupDefinition``.
public struct SkillGroupDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `memberCount`, set by the platform.
    public var memberCount: Field<Int> { Field("memberCount") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SkillGroupEntityListing`.
public typealias SkillGroupEntityListing = Model<SkillGroupEntityListingFields>

/// The properties of ``SkillGroupEntityListing``.
public struct SkillGroupEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SkillGroupDefinition]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `SkillGroupMemberDivisionList`.
public typealias SkillGroupMemberDivisionList = Model<SkillGroupMemberDivisionListFields>

/// The properties of ``SkillGroupMemberDivisionList``.
public struct SkillGroupMemberDivisionListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Division]> { Field("entities") }
}

/// The schema `SkillGroupMemberDivisions`.
public typealias SkillGroupMemberDivisions = Model<SkillGroupMemberDivisionsFields>

/// The properties of ``SkillGroupMemberDivisions``.
public struct SkillGroupMemberDivisionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `addDivisionIds`.
    public var addDivisionIds: Field<[String]> { Field("addDivisionIds") }
    /// `removeDivisionIds`.
    public var removeDivisionIds: Field<[String]> { Field("removeDivisionIds") }
}

/// The schema `SkillGroupMemberEntityListing`.
public typealias SkillGroupMemberEntityListing = Model<SkillGroupMemberEntityListingFields>

/// The properties of ``SkillGroupMemberEntityListing``.
public struct SkillGroupMemberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserReferenceWithName]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `SkillGroupWithMemberDivisions`.
public typealias SkillGroupWithMemberDivisions = Model<SkillGroupWithMemberDivisionsFields>

/// The properties of ``SkillGroupWithMemberDivisions``.
public struct SkillGroupWithMemberDivisionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `memberCount`, set by the platform.
    public var memberCount: Field<Int> { Field("memberCount") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `status`, set by the platform.
    public var status: Field<SkillGroupWithMemberDivisionsStatus> { Field("status") }
    /// `skillConditions`, required.
    public var skillConditions: Field<[SkillGroupCondition]> { Field("skillConditions") }
    /// `memberDivisions`.
    public var memberDivisions: Field<[String]> { Field("memberDivisions") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``SkillGroupWithMemberDivisions``, open to those that are newer than this version.
public struct SkillGroupWithMemberDivisionsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
}

/// The schema `SkillReference`.
public typealias SkillReference = Model<SkillReferenceFields>

/// The properties of ``SkillReference``.
public struct SkillReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `isLanguageSkill`.
    public var isLanguageSkill: Field<Bool> { Field("isLanguageSkill") }
}

/// The schema `SmsAddress`.
public typealias SmsAddress = Model<SmsAddressFields>

/// The properties of ``SmsAddress``.
public struct SmsAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `street`.
    public var street: Field<String> { Field("street") }
    /// `city`.
    public var city: Field<String> { Field("city") }
    /// `region`.
    public var region: Field<String> { Field("region") }
    /// `postalCode`.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `validated`, set by the platform.
    public var validated: Field<Bool> { Field("validated") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SmsAddressEntityListing`.
public typealias SmsAddressEntityListing = Model<SmsAddressEntityListingFields>

/// The properties of ``SmsAddressEntityListing``.
public struct SmsAddressEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SmsAddress]> { Field("entities") }
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

/// The schema `SmsAddressProvision`.
public typealias SmsAddressProvision = Model<SmsAddressProvisionFields>

/// The properties of ``SmsAddressProvision``.
public struct SmsAddressProvisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `street`, required.
    public var street: Field<String> { Field("street") }
    /// `city`, required.
    public var city: Field<String> { Field("city") }
    /// `region`, required.
    public var region: Field<String> { Field("region") }
    /// `postalCode`, required.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`, required.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `autoCorrectAddress`.
    public var autoCorrectAddress: Field<Bool> { Field("autoCorrectAddress") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SmsAlphanumericProvision`.
public typealias SmsAlphanumericProvision = Model<SmsAlphanumericProvisionFields>

/// The properties of ``SmsAlphanumericProvision``.
public struct SmsAlphanumericProvisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `phoneNumber`, required.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SmsAvailablePhoneNumber`.
public typealias SmsAvailablePhoneNumber = Model<SmsAvailablePhoneNumberFields>

/// The properties of ``SmsAvailablePhoneNumber``.
public struct SmsAvailablePhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `region`.
    public var region: Field<String> { Field("region") }
    /// `city`.
    public var city: Field<String> { Field("city") }
    /// `capabilities`.
    public var capabilities: Field<[SmsAvailablePhoneNumberCapabilities]> { Field("capabilities") }
    /// `phoneNumberType`.
    public var phoneNumberType: Field<SmsAvailablePhoneNumberPhoneNumberType> { Field("phoneNumberType") }
    /// `addressRequirement`.
    public var addressRequirement: Field<SmsAvailablePhoneNumberAddressRequirement> { Field("addressRequirement") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `capabilities` of ``SmsAvailablePhoneNumber``, open to those that are newer than this version.
public struct SmsAvailablePhoneNumberCapabilities: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `mms`.
    public static var mms: Self { "mms" }
    /// `voice`.
    public static var voice: Self { "voice" }
}

/// A value of `phoneNumberType` of ``SmsAvailablePhoneNumber``, open to those that are newer than this version.
public struct SmsAvailablePhoneNumberPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `local`.
    public static var local: Self { "local" }
    /// `mobile`.
    public static var mobile: Self { "mobile" }
    /// `tollfree`.
    public static var tollfree: Self { "tollfree" }
    /// `shortcode`.
    public static var shortcode: Self { "shortcode" }
    /// `alphanumeric`.
    public static var alphanumeric: Self { "alphanumeric" }
}

/// A value of `addressRequirement` of ``SmsAvailablePhoneNumber``, open to those that are newer than this version.
public struct SmsAvailablePhoneNumberAddressRequirement: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    public static var none_: Self { "none" }
    /// `any`.
    public static var any: Self { "any" }
    /// `local`.
    public static var local: Self { "local" }
    /// `foreign`.
    public static var foreign: Self { "foreign" }
}

/// The schema `SmsIdentityResolutionConfig`.
public typealias SmsIdentityResolutionConfig = Model<SmsIdentityResolutionConfigFields>

/// The properties of ``SmsIdentityResolutionConfig``.
public struct SmsIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SmsPhoneNumber`.
public typealias SmsPhoneNumber = Model<SmsPhoneNumberFields>

/// The properties of ``SmsPhoneNumber``.
public struct SmsPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `phoneNumber`, required.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `phoneNumberType`, set by the platform.
    public var phoneNumberType: Field<SmsPhoneNumberPhoneNumberType> { Field("phoneNumberType") }
    /// `provisionedThroughPureCloud`.
    public var provisionedThroughPureCloud: Field<Bool> { Field("provisionedThroughPureCloud") }
    /// `phoneNumberStatus`.
    public var phoneNumberStatus: Field<SmsPhoneNumberPhoneNumberStatus> { Field("phoneNumberStatus") }
    /// `capabilities`, set by the platform.
    public var capabilities: Field<[SmsPhoneNumberCapabilities]> { Field("capabilities") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    public var createdBy: Field<User> { Field("createdBy") }
    /// `modifiedBy`.
    public var modifiedBy: Field<User> { Field("modifiedBy") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `purchaseDate`.
    public var purchaseDate: Field<Instant> { Field("purchaseDate") }
    /// `cancellationDate`.
    public var cancellationDate: Field<Instant> { Field("cancellationDate") }
    /// `renewalDate`.
    public var renewalDate: Field<Instant> { Field("renewalDate") }
    /// `autoRenewable`.
    public var autoRenewable: Field<SmsPhoneNumberAutoRenewable> { Field("autoRenewable") }
    /// `addressId`.
    public var addressId: Field<SmsAddress> { Field("addressId") }
    /// `shortCodeBillingType`.
    public var shortCodeBillingType: Field<SmsPhoneNumberShortCodeBillingType> { Field("shortCodeBillingType") }
    /// `provisioningStatus`.
    public var provisioningStatus: Field<SmsProvisioningStatus> { Field("provisioningStatus") }
    /// `country`.
    public var country: Field<String> { Field("country") }
    /// `supportsSms`.
    public var supportsSms: Field<Bool> { Field("supportsSms") }
    /// `supportsMms`.
    public var supportsMms: Field<Bool> { Field("supportsMms") }
    /// `supportsVoice`.
    public var supportsVoice: Field<Bool> { Field("supportsVoice") }
    /// `integration`.
    public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `compliance`.
    public var compliance: Field<Compliance> { Field("compliance") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `phoneNumberType` of ``SmsPhoneNumber``, open to those that are newer than this version.
public struct SmsPhoneNumberPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `local`.
    public static var local: Self { "local" }
    /// `mobile`.
    public static var mobile: Self { "mobile" }
    /// `tollfree`.
    public static var tollfree: Self { "tollfree" }
    /// `shortcode`.
    public static var shortcode: Self { "shortcode" }
    /// `alphanumeric`.
    public static var alphanumeric: Self { "alphanumeric" }
}

/// A value of `phoneNumberStatus` of ``SmsPhoneNumber``, open to those that are newer than this version.
public struct SmsPhoneNumberPhoneNumberStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INVALID`.
    public static var invalid: Self { "INVALID" }
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `PORTING`.
    public static var porting: Self { "PORTING" }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `PENDING_CANCELLATION`.
    public static var pendingCancellation: Self { "PENDING_CANCELLATION" }
    /// `INITIATED`.
    public static var initiated: Self { "INITIATED" }
}

/// A value of `capabilities` of ``SmsPhoneNumber``, open to those that are newer than this version.
public struct SmsPhoneNumberCapabilities: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `mms`.
    public static var mms: Self { "mms" }
    /// `voice`.
    public static var voice: Self { "voice" }
}

/// A value of `autoRenewable` of ``SmsPhoneNumber``, open to those that are newer than this version.
public struct SmsPhoneNumberAutoRenewable: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Quarterly`.
    public static var quarterly: Self { "Quarterly" }
}

/// A value of `shortCodeBillingType` of ``SmsPhoneNumber``, open to those that are newer than this version.
public struct SmsPhoneNumberShortCodeBillingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Basic`.
    public static var basic: Self { "Basic" }
    /// `Vanity`.
    public static var vanity: Self { "Vanity" }
}

/// The schema `SmsPhoneNumberEntityListing`.
public typealias SmsPhoneNumberEntityListing = Model<SmsPhoneNumberEntityListingFields>

/// The properties of ``SmsPhoneNumberEntityListing``.
public struct SmsPhoneNumberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SmsPhoneNumber]> { Field("entities") }
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

/// The schema `SmsPhoneNumberImport`.
public typealias SmsPhoneNumberImport = Model<SmsPhoneNumberImportFields>

/// The properties of ``SmsPhoneNumberImport``.
public struct SmsPhoneNumberImportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `phoneNumber`, required.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `phoneNumberType`, required.
    public var phoneNumberType: Field<SmsPhoneNumberImportPhoneNumberType> { Field("phoneNumberType") }
    /// `countryCode`, required.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `integrationId`, required.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `compliance`.
    public var compliance: Field<Compliance> { Field("compliance") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `phoneNumberType` of ``SmsPhoneNumberImport``, open to those that are newer than this version.
public struct SmsPhoneNumberImportPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `local`.
    public static var local: Self { "local" }
    /// `mobile`.
    public static var mobile: Self { "mobile" }
    /// `tollfree`.
    public static var tollfree: Self { "tollfree" }
    /// `shortcode`.
    public static var shortcode: Self { "shortcode" }
}

/// The schema `SmsPhoneNumberPatchRequest`.
public typealias SmsPhoneNumberPatchRequest = Model<SmsPhoneNumberPatchRequestFields>

/// The properties of ``SmsPhoneNumberPatchRequest``.
public struct SmsPhoneNumberPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SmsPhoneNumberProvision`.
public typealias SmsPhoneNumberProvision = Model<SmsPhoneNumberProvisionFields>

/// The properties of ``SmsPhoneNumberProvision``.
public struct SmsPhoneNumberProvisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `phoneNumber`, required.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `phoneNumberType`, required.
    public var phoneNumberType: Field<SmsPhoneNumberProvisionPhoneNumberType> { Field("phoneNumberType") }
    /// `countryCode`, required.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `addressId`.
    public var addressId: Field<String> { Field("addressId") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `phoneNumberType` of ``SmsPhoneNumberProvision``, open to those that are newer than this version.
public struct SmsPhoneNumberProvisionPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `local`.
    public static var local: Self { "local" }
    /// `mobile`.
    public static var mobile: Self { "mobile" }
    /// `tollfree`.
    public static var tollfree: Self { "tollfree" }
    /// `shortcode`.
    public static var shortcode: Self { "shortcode" }
}

/// The schema `SmsProvisioningStatus`.
public typealias SmsProvisioningStatus = Model<SmsProvisioningStatusFields>

/// The properties of ``SmsProvisioningStatus``.
public struct SmsProvisioningStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<SmsProvisioningStatusAction> { Field("action") }
    /// `state`.
    public var state: Field<SmsProvisioningStatusState> { Field("state") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// A value of `action` of ``SmsProvisioningStatus``, open to those that are newer than this version.
public struct SmsProvisioningStatusAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Create`.
    public static var create: Self { "Create" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Delete`.
    public static var delete: Self { "Delete" }
}

/// A value of `state` of ``SmsProvisioningStatus``, open to those that are newer than this version.
public struct SmsProvisioningStatusState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `StopSettings`.
public typealias StopSettings = Model<StopSettingsFields>

/// The properties of ``StopSettings``.
public struct StopSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `keyword`, required.
    public var keyword: Field<[String]> { Field("keyword") }
    /// `response`, required.
    public var response: Field<ComplianceResponse> { Field("response") }
}
