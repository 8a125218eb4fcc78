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
    @_alwaysEmitIntoClient public var entities: Field<[SmsAvailablePhoneNumber]> { Field("entities") }
}

/// The schema `SkillEntityListing`.
public typealias SkillEntityListing = Model<SkillEntityListingFields>

/// The properties of ``SkillEntityListing``.
public struct SkillEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[RoutingSkill]> { Field("entities") }
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

/// The schema `SkillExpression`.
public typealias SkillExpression = Model<SkillExpressionFields>

/// The properties of ``SkillExpression``.
public struct SkillExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `expression`.
    @_alwaysEmitIntoClient public var expression: Field<String> { Field("expression") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SkillExpressionData`.
public typealias SkillExpressionData = Model<SkillExpressionDataFields>

/// The properties of ``SkillExpressionData``.
public struct SkillExpressionDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `expression`, required.
    @_alwaysEmitIntoClient public var expression: Field<String> { Field("expression") }
}

/// The schema `SkillExpressionEntityListing`.
public typealias SkillExpressionEntityListing = Model<SkillExpressionEntityListingFields>

/// The properties of ``SkillExpressionEntityListing``.
public struct SkillExpressionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SkillExpression]> { Field("entities") }
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

/// The schema `SkillExpressionValidationError`.
public typealias SkillExpressionValidationError = Model<SkillExpressionValidationErrorFields>

/// The properties of ``SkillExpressionValidationError``.
public struct SkillExpressionValidationErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `position`.
    @_alwaysEmitIntoClient public var position: Field<Int> { Field("position") }
}

/// The schema `SkillExpressionValidationResult`.
public typealias SkillExpressionValidationResult = Model<SkillExpressionValidationResultFields>

/// The properties of ``SkillExpressionValidationResult``.
public struct SkillExpressionValidationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `valid`.
    @_alwaysEmitIntoClient public var valid: Field<Bool> { Field("valid") }
    /// `expression`.
    @_alwaysEmitIntoClient public var expression: Field<String> { Field("expression") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[SkillReference]> { Field("skills") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[SkillExpressionValidationError]> { Field("errors") }
    /// `hint`.
    @_alwaysEmitIntoClient public var hint: Field<String> { Field("hint") }
}

/// The schema `SkillGroupDefinition`.
public typealias SkillGroupDefinition = Model<SkillGroupDefinitionFields>

/// The properties of ``SkillGroupDefinition``.
public struct SkillGroupDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SkillGroupEntityListing`.
public typealias SkillGroupEntityListing = Model<SkillGroupEntityListingFields>

/// The properties of ``SkillGroupEntityListing``.
public struct SkillGroupEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SkillGroupDefinition]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `SkillGroupMemberDivisionList`.
public typealias SkillGroupMemberDivisionList = Model<SkillGroupMemberDivisionListFields>

/// The properties of ``SkillGroupMemberDivisionList``.
public struct SkillGroupMemberDivisionListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Division]> { Field("entities") }
}

/// The schema `SkillGroupMemberDivisions`.
public typealias SkillGroupMemberDivisions = Model<SkillGroupMemberDivisionsFields>

/// The properties of ``SkillGroupMemberDivisions``.
public struct SkillGroupMemberDivisionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `addDivisionIds`.
    @_alwaysEmitIntoClient public var addDivisionIds: Field<[String]> { Field("addDivisionIds") }
    /// `removeDivisionIds`.
    @_alwaysEmitIntoClient public var removeDivisionIds: Field<[String]> { Field("removeDivisionIds") }
}

/// The schema `SkillGroupMemberEntityListing`.
public typealias SkillGroupMemberEntityListing = Model<SkillGroupMemberEntityListingFields>

/// The properties of ``SkillGroupMemberEntityListing``.
public struct SkillGroupMemberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserReferenceWithName]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `SkillGroupWithMemberDivisions`.
public typealias SkillGroupWithMemberDivisions = Model<SkillGroupWithMemberDivisionsFields>

/// The properties of ``SkillGroupWithMemberDivisions``.
public struct SkillGroupWithMemberDivisionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<SkillGroupWithMemberDivisionsStatus> { Field("status") }
    /// `skillConditions`, required.
    @_alwaysEmitIntoClient public var skillConditions: Field<[SkillGroupCondition]> { Field("skillConditions") }
    /// `memberDivisions`.
    @_alwaysEmitIntoClient public var memberDivisions: Field<[String]> { Field("memberDivisions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``SkillGroupWithMemberDivisions``, open to those that are newer than this version.
public struct SkillGroupWithMemberDivisionsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
}

/// The schema `SkillReference`.
public typealias SkillReference = Model<SkillReferenceFields>

/// The properties of ``SkillReference``.
public struct SkillReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `isLanguageSkill`.
    @_alwaysEmitIntoClient public var isLanguageSkill: Field<Bool> { Field("isLanguageSkill") }
}

/// The schema `SmsAddress`.
public typealias SmsAddress = Model<SmsAddressFields>

/// The properties of ``SmsAddress``.
public struct SmsAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `street`.
    @_alwaysEmitIntoClient public var street: Field<String> { Field("street") }
    /// `city`.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `postalCode`.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `validated`, set by the platform.
    @_alwaysEmitIntoClient public var validated: Field<Bool> { Field("validated") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SmsAddressEntityListing`.
public typealias SmsAddressEntityListing = Model<SmsAddressEntityListingFields>

/// The properties of ``SmsAddressEntityListing``.
public struct SmsAddressEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SmsAddress]> { Field("entities") }
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

/// The schema `SmsAddressProvision`.
public typealias SmsAddressProvision = Model<SmsAddressProvisionFields>

/// The properties of ``SmsAddressProvision``.
public struct SmsAddressProvisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `street`, required.
    @_alwaysEmitIntoClient public var street: Field<String> { Field("street") }
    /// `city`, required.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
    /// `region`, required.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `postalCode`, required.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `countryCode`, required.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `autoCorrectAddress`.
    @_alwaysEmitIntoClient public var autoCorrectAddress: Field<Bool> { Field("autoCorrectAddress") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SmsAlphanumericProvision`.
public typealias SmsAlphanumericProvision = Model<SmsAlphanumericProvisionFields>

/// The properties of ``SmsAlphanumericProvision``.
public struct SmsAlphanumericProvisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `phoneNumber`, required.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SmsAvailablePhoneNumber`.
public typealias SmsAvailablePhoneNumber = Model<SmsAvailablePhoneNumberFields>

/// The properties of ``SmsAvailablePhoneNumber``.
public struct SmsAvailablePhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `city`.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
    /// `capabilities`.
    @_alwaysEmitIntoClient public var capabilities: Field<[SmsAvailablePhoneNumberCapabilities]> { Field("capabilities") }
    /// `phoneNumberType`.
    @_alwaysEmitIntoClient public var phoneNumberType: Field<SmsAvailablePhoneNumberPhoneNumberType> { Field("phoneNumberType") }
    /// `addressRequirement`.
    @_alwaysEmitIntoClient public var addressRequirement: Field<SmsAvailablePhoneNumberAddressRequirement> { Field("addressRequirement") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `capabilities` of ``SmsAvailablePhoneNumber``, open to those that are newer than this version.
public struct SmsAvailablePhoneNumberCapabilities: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `mms`.
    @_alwaysEmitIntoClient public static var mms: Self { "mms" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// A value of `phoneNumberType` of ``SmsAvailablePhoneNumber``, open to those that are newer than this version.
public struct SmsAvailablePhoneNumberPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `local`.
    @_alwaysEmitIntoClient public static var local: Self { "local" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tollfree`.
    @_alwaysEmitIntoClient public static var tollfree: Self { "tollfree" }
    /// `shortcode`.
    @_alwaysEmitIntoClient public static var shortcode: Self { "shortcode" }
    /// `alphanumeric`.
    @_alwaysEmitIntoClient public static var alphanumeric: Self { "alphanumeric" }
}

/// A value of `addressRequirement` of ``SmsAvailablePhoneNumber``, open to those that are newer than this version.
public struct SmsAvailablePhoneNumberAddressRequirement: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `any`.
    @_alwaysEmitIntoClient public static var any: Self { "any" }
    /// `local`.
    @_alwaysEmitIntoClient public static var local: Self { "local" }
    /// `foreign`.
    @_alwaysEmitIntoClient public static var foreign: Self { "foreign" }
}

/// The schema `SmsIdentityResolutionConfig`.
public typealias SmsIdentityResolutionConfig = Model<SmsIdentityResolutionConfigFields>

/// The properties of ``SmsIdentityResolutionConfig``.
public struct SmsIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SmsPhoneNumber`.
public typealias SmsPhoneNumber = Model<SmsPhoneNumberFields>

/// The properties of ``SmsPhoneNumber``.
public struct SmsPhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `phoneNumber`, required.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `phoneNumberType`, set by the platform.
    @_alwaysEmitIntoClient public var phoneNumberType: Field<SmsPhoneNumberPhoneNumberType> { Field("phoneNumberType") }
    /// `provisionedThroughPureCloud`.
    @_alwaysEmitIntoClient public var provisionedThroughPureCloud: Field<Bool> { Field("provisionedThroughPureCloud") }
    /// `phoneNumberStatus`.
    @_alwaysEmitIntoClient public var phoneNumberStatus: Field<SmsPhoneNumberPhoneNumberStatus> { Field("phoneNumberStatus") }
    /// `capabilities`, set by the platform.
    @_alwaysEmitIntoClient public var capabilities: Field<[SmsPhoneNumberCapabilities]> { Field("capabilities") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<User> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<User> { Field("modifiedBy") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `purchaseDate`.
    @_alwaysEmitIntoClient public var purchaseDate: Field<Instant> { Field("purchaseDate") }
    /// `cancellationDate`.
    @_alwaysEmitIntoClient public var cancellationDate: Field<Instant> { Field("cancellationDate") }
    /// `renewalDate`.
    @_alwaysEmitIntoClient public var renewalDate: Field<Instant> { Field("renewalDate") }
    /// `autoRenewable`.
    @_alwaysEmitIntoClient public var autoRenewable: Field<SmsPhoneNumberAutoRenewable> { Field("autoRenewable") }
    /// `addressId`.
    @_alwaysEmitIntoClient public var addressId: Field<SmsAddress> { Field("addressId") }
    /// `shortCodeBillingType`.
    @_alwaysEmitIntoClient public var shortCodeBillingType: Field<SmsPhoneNumberShortCodeBillingType> { Field("shortCodeBillingType") }
    /// `provisioningStatus`.
    @_alwaysEmitIntoClient public var provisioningStatus: Field<SmsProvisioningStatus> { Field("provisioningStatus") }
    /// `country`.
    @_alwaysEmitIntoClient public var country: Field<String> { Field("country") }
    /// `supportsSms`.
    @_alwaysEmitIntoClient public var supportsSms: Field<Bool> { Field("supportsSms") }
    /// `supportsMms`.
    @_alwaysEmitIntoClient public var supportsMms: Field<Bool> { Field("supportsMms") }
    /// `supportsVoice`.
    @_alwaysEmitIntoClient public var supportsVoice: Field<Bool> { Field("supportsVoice") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `compliance`.
    @_alwaysEmitIntoClient public var compliance: Field<Compliance> { Field("compliance") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `phoneNumberType` of ``SmsPhoneNumber``, open to those that are newer than this version.
public struct SmsPhoneNumberPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `local`.
    @_alwaysEmitIntoClient public static var local: Self { "local" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tollfree`.
    @_alwaysEmitIntoClient public static var tollfree: Self { "tollfree" }
    /// `shortcode`.
    @_alwaysEmitIntoClient public static var shortcode: Self { "shortcode" }
    /// `alphanumeric`.
    @_alwaysEmitIntoClient public static var alphanumeric: Self { "alphanumeric" }
}

/// A value of `phoneNumberStatus` of ``SmsPhoneNumber``, open to those that are newer than this version.
public struct SmsPhoneNumberPhoneNumberStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INVALID`.
    @_alwaysEmitIntoClient public static var invalid: Self { "INVALID" }
    /// `ACTIVE`.
    @_alwaysEmitIntoClient public static var active: Self { "ACTIVE" }
    /// `PORTING`.
    @_alwaysEmitIntoClient public static var porting: Self { "PORTING" }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `PENDING_CANCELLATION`.
    @_alwaysEmitIntoClient public static var pendingCancellation: Self { "PENDING_CANCELLATION" }
    /// `INITIATED`.
    @_alwaysEmitIntoClient public static var initiated: Self { "INITIATED" }
}

/// A value of `capabilities` of ``SmsPhoneNumber``, open to those that are newer than this version.
public struct SmsPhoneNumberCapabilities: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `mms`.
    @_alwaysEmitIntoClient public static var mms: Self { "mms" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// A value of `autoRenewable` of ``SmsPhoneNumber``, open to those that are newer than this version.
public struct SmsPhoneNumberAutoRenewable: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Quarterly`.
    @_alwaysEmitIntoClient public static var quarterly: Self { "Quarterly" }
}

/// A value of `shortCodeBillingType` of ``SmsPhoneNumber``, open to those that are newer than this version.
public struct SmsPhoneNumberShortCodeBillingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Basic`.
    @_alwaysEmitIntoClient public static var basic: Self { "Basic" }
    /// `Vanity`.
    @_alwaysEmitIntoClient public static var vanity: Self { "Vanity" }
}

/// The schema `SmsPhoneNumberEntityListing`.
public typealias SmsPhoneNumberEntityListing = Model<SmsPhoneNumberEntityListingFields>

/// The properties of ``SmsPhoneNumberEntityListing``.
public struct SmsPhoneNumberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SmsPhoneNumber]> { Field("entities") }
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

/// The schema `SmsPhoneNumberImport`.
public typealias SmsPhoneNumberImport = Model<SmsPhoneNumberImportFields>

/// The properties of ``SmsPhoneNumberImport``.
public struct SmsPhoneNumberImportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `phoneNumber`, required.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `phoneNumberType`, required.
    @_alwaysEmitIntoClient public var phoneNumberType: Field<SmsPhoneNumberImportPhoneNumberType> { Field("phoneNumberType") }
    /// `countryCode`, required.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `compliance`.
    @_alwaysEmitIntoClient public var compliance: Field<Compliance> { Field("compliance") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `phoneNumberType` of ``SmsPhoneNumberImport``, open to those that are newer than this version.
public struct SmsPhoneNumberImportPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `local`.
    @_alwaysEmitIntoClient public static var local: Self { "local" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tollfree`.
    @_alwaysEmitIntoClient public static var tollfree: Self { "tollfree" }
    /// `shortcode`.
    @_alwaysEmitIntoClient public static var shortcode: Self { "shortcode" }
}

/// The schema `SmsPhoneNumberPatchRequest`.
public typealias SmsPhoneNumberPatchRequest = Model<SmsPhoneNumberPatchRequestFields>

/// The properties of ``SmsPhoneNumberPatchRequest``.
public struct SmsPhoneNumberPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SmsPhoneNumberProvision`.
public typealias SmsPhoneNumberProvision = Model<SmsPhoneNumberProvisionFields>

/// The properties of ``SmsPhoneNumberProvision``.
public struct SmsPhoneNumberProvisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `phoneNumber`, required.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `phoneNumberType`, required.
    @_alwaysEmitIntoClient public var phoneNumberType: Field<SmsPhoneNumberProvisionPhoneNumberType> { Field("phoneNumberType") }
    /// `countryCode`, required.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `addressId`.
    @_alwaysEmitIntoClient public var addressId: Field<String> { Field("addressId") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `phoneNumberType` of ``SmsPhoneNumberProvision``, open to those that are newer than this version.
public struct SmsPhoneNumberProvisionPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `local`.
    @_alwaysEmitIntoClient public static var local: Self { "local" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tollfree`.
    @_alwaysEmitIntoClient public static var tollfree: Self { "tollfree" }
    /// `shortcode`.
    @_alwaysEmitIntoClient public static var shortcode: Self { "shortcode" }
}

/// The schema `SmsProvisioningStatus`.
public typealias SmsProvisioningStatus = Model<SmsProvisioningStatusFields>

/// The properties of ``SmsProvisioningStatus``.
public struct SmsProvisioningStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<SmsProvisioningStatusAction> { Field("action") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<SmsProvisioningStatusState> { Field("state") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// A value of `action` of ``SmsProvisioningStatus``, open to those that are newer than this version.
public struct SmsProvisioningStatusAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Create`.
    @_alwaysEmitIntoClient public static var create: Self { "Create" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "Delete" }
}

/// A value of `state` of ``SmsProvisioningStatus``, open to those that are newer than this version.
public struct SmsProvisioningStatusState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `StopSettings`.
public typealias StopSettings = Model<StopSettingsFields>

/// The properties of ``StopSettings``.
public struct StopSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `keyword`, required.
    @_alwaysEmitIntoClient public var keyword: Field<[String]> { Field("keyword") }
    /// `response`, required.
    @_alwaysEmitIntoClient public var response: Field<ComplianceResponse> { Field("response") }
}
