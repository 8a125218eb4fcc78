// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `DNCListUploadUrlRequest`.
public typealias DNCListUploadUrlRequest = Model<DNCListUploadUrlRequestFields>

/// The properties of ``DNCListUploadUrlRequest``.
public struct DNCListUploadUrlRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `signedUrlTimeoutSeconds`.
    public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
    /// `contentType`, required.
    public var contentType: Field<String> { Field("contentType") }
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `phoneColumns`.
    public var phoneColumns: Field<String> { Field("phoneColumns") }
    /// `emailColumns`.
    public var emailColumns: Field<String> { Field("emailColumns") }
    /// `customExclusionColumns`.
    public var customExclusionColumns: Field<String> { Field("customExclusionColumns") }
    /// `expirationDateTimeColumn`.
    public var expirationDateTimeColumn: Field<String> { Field("expirationDateTimeColumn") }
    /// `whatsAppColumns`.
    public var whatsAppColumns: Field<String> { Field("whatsAppColumns") }
}

/// The schema `DataActionConditionPredicate`.
public typealias DataActionConditionPredicate = Model<DataActionConditionPredicateFields>

/// The properties of ``DataActionConditionPredicate``.
public struct DataActionConditionPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outputField`, required.
    public var outputField: Field<String> { Field("outputField") }
    /// `outputOperator`, required.
    public var outputOperator: Field<DataActionConditionPredicateOutputOperator> { Field("outputOperator") }
    /// `comparisonValue`, required.
    public var comparisonValue: Field<String> { Field("comparisonValue") }
    /// `inverted`, required.
    public var inverted: Field<Bool> { Field("inverted") }
    /// `outputFieldMissingResolution`, required.
    public var outputFieldMissingResolution: Field<Bool> { Field("outputFieldMissingResolution") }
}

/// A value of `outputOperator` of ``DataActionConditionPredicate``, open to those that are newer than this version.
public struct DataActionConditionPredicateOutputOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQUALS`.
    public static var equals: Self { "EQUALS" }
    /// `LESS_THAN`.
    public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUALS`.
    public static var lessThanEquals: Self { "LESS_THAN_EQUALS" }
    /// `GREATER_THAN`.
    public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUALS`.
    public static var greaterThanEquals: Self { "GREATER_THAN_EQUALS" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `BEGINS_WITH`.
    public static var beginsWith: Self { "BEGINS_WITH" }
    /// `ENDS_WITH`.
    public static var endsWith: Self { "ENDS_WITH" }
    /// `BEFORE`.
    public static var before: Self { "BEFORE" }
    /// `AFTER`.
    public static var after: Self { "AFTER" }
}

/// The schema `DataActionConditionSettings`.
public typealias DataActionConditionSettings = Model<DataActionConditionSettingsFields>

/// The properties of ``DataActionConditionSettings``.
public struct DataActionConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataActionId`, required.
    public var dataActionId: Field<String> { Field("dataActionId") }
    /// `contactIdField`.
    public var contactIdField: Field<String> { Field("contactIdField") }
    /// `dataNotFoundResolution`, required.
    public var dataNotFoundResolution: Field<Bool> { Field("dataNotFoundResolution") }
    /// `predicates`.
    public var predicates: Field<[DigitalDataActionConditionPredicate]> { Field("predicates") }
    /// `contactColumnToDataActionFieldMappings`.
    public var contactColumnToDataActionFieldMappings: Field<[DataActionContactColumnFieldMapping]> { Field("contactColumnToDataActionFieldMappings") }
}

/// The schema `DataActionContactColumnFieldMapping`.
public typealias DataActionContactColumnFieldMapping = Model<DataActionContactColumnFieldMappingFields>

/// The properties of ``DataActionContactColumnFieldMapping``.
public struct DataActionContactColumnFieldMappingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactColumnName`, required.
    public var contactColumnName: Field<String> { Field("contactColumnName") }
    /// `dataActionField`, required.
    public var dataActionField: Field<String> { Field("dataActionField") }
}

/// The schema `DialerAction`.
public typealias DialerAction = Model<DialerActionFields>

/// The properties of ``DialerAction``.
public struct DialerActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DialerActionType> { Field("type") }
    /// `actionTypeName`, required.
    public var actionTypeName: Field<DialerActionActionTypeName> { Field("actionTypeName") }
    /// `updateOption`.
    public var updateOption: Field<DialerActionUpdateOption> { Field("updateOption") }
    /// `properties`.
    public var properties: Field<[String: String]> { Field("properties") }
    /// `dataAction`.
    public var dataAction: Field<DomainEntityRef> { Field("dataAction") }
    /// `contactColumnToDataActionFieldMappings`.
    public var contactColumnToDataActionFieldMappings: Field<[ContactColumnToDataActionFieldMapping]> { Field("contactColumnToDataActionFieldMappings") }
    /// `contactIdField`.
    public var contactIdField: Field<String> { Field("contactIdField") }
    /// `callAnalysisResultField`.
    public var callAnalysisResultField: Field<String> { Field("callAnalysisResultField") }
    /// `agentWrapupField`.
    public var agentWrapupField: Field<String> { Field("agentWrapupField") }
}

/// A value of `type` of ``DialerAction``, open to those that are newer than this version.
public struct DialerActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Action`.
    public static var action: Self { "Action" }
    /// `modifyContactAttribute`.
    public static var modifyContactAttribute: Self { "modifyContactAttribute" }
    /// `dataActionBehavior`.
    public static var dataActionBehavior: Self { "dataActionBehavior" }
}

/// A value of `actionTypeName` of ``DialerAction``, open to those that are newer than this version.
public struct DialerActionActionTypeName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DO_NOT_DIAL`.
    public static var doNotDial: Self { "DO_NOT_DIAL" }
    /// `MODIFY_CONTACT_ATTRIBUTE`.
    public static var modifyContactAttribute: Self { "MODIFY_CONTACT_ATTRIBUTE" }
    /// `SWITCH_TO_PREVIEW`.
    public static var switchToPreview: Self { "SWITCH_TO_PREVIEW" }
    /// `APPEND_NUMBER_TO_DNC_LIST`.
    public static var appendNumberToDncList: Self { "APPEND_NUMBER_TO_DNC_LIST" }
    /// `APPEND_CUSTOM_ENTRY_TO_DNC_LIST`.
    public static var appendCustomEntryToDncList: Self { "APPEND_CUSTOM_ENTRY_TO_DNC_LIST" }
    /// `SCHEDULE_CALLBACK`.
    public static var scheduleCallback: Self { "SCHEDULE_CALLBACK" }
    /// `CONTACT_UNCALLABLE`.
    public static var contactUncallable: Self { "CONTACT_UNCALLABLE" }
    /// `NUMBER_UNCALLABLE`.
    public static var numberUncallable: Self { "NUMBER_UNCALLABLE" }
    /// `SET_CALLER_ID`.
    public static var setCallerId: Self { "SET_CALLER_ID" }
    /// `SET_SKILLS`.
    public static var setSkills: Self { "SET_SKILLS" }
    /// `DATA_ACTION`.
    public static var dataAction: Self { "DATA_ACTION" }
}

/// A value of `updateOption` of ``DialerAction``, open to those that are newer than this version.
public struct DialerActionUpdateOption: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SET`.
    public static var set: Self { "SET" }
    /// `INCREMENT`.
    public static var increment: Self { "INCREMENT" }
    /// `DECREMENT`.
    public static var decrement: Self { "DECREMENT" }
    /// `CURRENT_TIME`.
    public static var currentTime: Self { "CURRENT_TIME" }
}

/// The schema `DialerContact`.
public typealias DialerContact = Model<DialerContactFields>

/// The properties of ``DialerContact``.
public struct DialerContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `contactListId`, required.
    public var contactListId: Field<String> { Field("contactListId") }
    /// `data`, required.
    public var data: Field<[String: String]> { Field("data") }
    /// `callRecords`, set by the platform.
    public var callRecords: Field<[String: CallRecord]> { Field("callRecords") }
    /// `latestSmsEvaluations`, set by the platform.
    public var latestSmsEvaluations: Field<[String: MessageEvaluation]> { Field("latestSmsEvaluations") }
    /// `latestEmailEvaluations`, set by the platform.
    public var latestEmailEvaluations: Field<[String: MessageEvaluation]> { Field("latestEmailEvaluations") }
    /// `latestWhatsAppEvaluations`.
    public var latestWhatsAppEvaluations: Field<[String: MessageEvaluation]> { Field("latestWhatsAppEvaluations") }
    /// `callable`.
    public var callable: Field<Bool> { Field("callable") }
    /// `phoneNumberStatus`.
    public var phoneNumberStatus: Field<[String: PhoneNumberStatus]> { Field("phoneNumberStatus") }
    /// `contactableStatus`.
    public var contactableStatus: Field<[String: ContactableStatus]> { Field("contactableStatus") }
    /// `contactColumnTimeZones`, set by the platform.
    public var contactColumnTimeZones: Field<[String: ContactColumnTimeZone]> { Field("contactColumnTimeZones") }
    /// `configurationOverrides`, set by the platform.
    public var configurationOverrides: Field<ConfigurationOverrides> { Field("configurationOverrides") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `retentionType`.
    public var retentionType: Field<DialerContactRetentionType> { Field("retentionType") }
    /// `retentionDays`.
    public var retentionDays: Field<Int> { Field("retentionDays") }
    /// `dateExpiration`.
    public var dateExpiration: Field<Instant> { Field("dateExpiration") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `retentionType` of ``DialerContact``, open to those that are newer than this version.
public struct DialerContactRetentionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Never`.
    public static var never: Self { "Never" }
    /// `Today`.
    public static var today: Self { "Today" }
    /// `RetentionDays`.
    public static var retentionDays: Self { "RetentionDays" }
    /// `DateExpiration`.
    public static var dateExpiration: Self { "DateExpiration" }
}

/// The schema `DialerEventEntityListing`.
public typealias DialerEventEntityListing = Model<DialerEventEntityListingFields>

/// The properties of ``DialerEventEntityListing``.
public struct DialerEventEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EventLog]> { Field("entities") }
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

/// The schema `DialerRule`.
public typealias DialerRule = Model<DialerRuleFields>

/// The properties of ``DialerRule``.
public struct DialerRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `order`.
    public var order: Field<Int> { Field("order") }
    /// `category`, required.
    public var category: Field<DialerRuleCategory> { Field("category") }
    /// `conditions`, required.
    public var conditions: Field<[Condition]> { Field("conditions") }
    /// `actions`.
    public var actions: Field<[DialerAction]> { Field("actions") }
}

/// A value of `category` of ``DialerRule``, open to those that are newer than this version.
public struct DialerRuleCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DIALER_PRECALL`.
    public static var dialerPrecall: Self { "DIALER_PRECALL" }
    /// `DIALER_WRAPUP`.
    public static var dialerWrapup: Self { "DIALER_WRAPUP" }
}

/// The schema `DigitalAction`.
public typealias DigitalAction = Model<DigitalActionFields>

/// The properties of ``DigitalAction``.
public struct DigitalActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `updateContactColumnActionSettings`.
    public var updateContactColumnActionSettings: Field<UpdateContactColumnActionSettings> { Field("updateContactColumnActionSettings") }
    /// `doNotSendActionSettings`.
    public var doNotSendActionSettings: Field<JSON> { Field("doNotSendActionSettings") }
    /// `appendToDncActionSettings`.
    public var appendToDncActionSettings: Field<AppendToDncActionSettings> { Field("appendToDncActionSettings") }
    /// `markContactUncontactableActionSettings`.
    public var markContactUncontactableActionSettings: Field<MarkContactUncontactableActionSettings> { Field("markContactUncontactableActionSettings") }
    /// `markContactAddressUncontactableActionSettings`.
    public var markContactAddressUncontactableActionSettings: Field<JSON> { Field("markContactAddressUncontactableActionSettings") }
    /// `setContentTemplateActionSettings`.
    public var setContentTemplateActionSettings: Field<SetContentTemplateActionSettings> { Field("setContentTemplateActionSettings") }
    /// `setSmsPhoneNumberActionSettings`.
    public var setSmsPhoneNumberActionSettings: Field<SetSmsPhoneNumberActionSettings> { Field("setSmsPhoneNumberActionSettings") }
    /// `setWhatsAppIntegrationActionSettings`.
    public var setWhatsAppIntegrationActionSettings: Field<SetWhatsAppIntegrationActionSettings> { Field("setWhatsAppIntegrationActionSettings") }
}

/// The schema `DigitalCondition`.
public typealias DigitalCondition = Model<DigitalConditionFields>

/// The properties of ``DigitalCondition``.
public struct DigitalConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inverted`.
    public var inverted: Field<Bool> { Field("inverted") }
    /// `contactColumnConditionSettings`.
    public var contactColumnConditionSettings: Field<ContactColumnConditionSettings> { Field("contactColumnConditionSettings") }
    /// `contactAddressConditionSettings`.
    public var contactAddressConditionSettings: Field<ContactAddressConditionSettings> { Field("contactAddressConditionSettings") }
    /// `contactAddressTypeConditionSettings`.
    public var contactAddressTypeConditionSettings: Field<ContactAddressTypeConditionSettings> { Field("contactAddressTypeConditionSettings") }
    /// `lastAttemptByColumnConditionSettings`.
    public var lastAttemptByColumnConditionSettings: Field<LastAttemptByColumnConditionSettings> { Field("lastAttemptByColumnConditionSettings") }
    /// `lastAttemptOverallConditionSettings`.
    public var lastAttemptOverallConditionSettings: Field<LastAttemptOverallConditionSettings> { Field("lastAttemptOverallConditionSettings") }
    /// `lastResultByColumnConditionSettings`.
    public var lastResultByColumnConditionSettings: Field<LastResultByColumnConditionSettings> { Field("lastResultByColumnConditionSettings") }
    /// `lastResultOverallConditionSettings`.
    public var lastResultOverallConditionSettings: Field<LastResultOverallConditionSettings> { Field("lastResultOverallConditionSettings") }
    /// `dataActionConditionSettings`.
    public var dataActionConditionSettings: Field<DataActionConditionSettings> { Field("dataActionConditionSettings") }
}

/// The schema `DigitalDataActionConditionPredicate`.
public typealias DigitalDataActionConditionPredicate = Model<DigitalDataActionConditionPredicateFields>

/// The properties of ``DigitalDataActionConditionPredicate``.
public struct DigitalDataActionConditionPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outputField`, required.
    public var outputField: Field<String> { Field("outputField") }
    /// `outputOperator`, required.
    public var outputOperator: Field<DigitalDataActionConditionPredicateOutputOperator> { Field("outputOperator") }
    /// `comparisonValue`, required.
    public var comparisonValue: Field<String> { Field("comparisonValue") }
    /// `inverted`, required.
    public var inverted: Field<Bool> { Field("inverted") }
    /// `outputFieldMissingResolution`, required.
    public var outputFieldMissingResolution: Field<Bool> { Field("outputFieldMissingResolution") }
}

/// A value of `outputOperator` of ``DigitalDataActionConditionPredicate``, open to those that are newer than this
/// version.
public struct DigitalDataActionConditionPredicateOutputOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    public static var equals: Self { "Equals" }
    /// `LessThan`.
    public static var lessThan: Self { "LessThan" }
    /// `LessThanEquals`.
    public static var lessThanEquals: Self { "LessThanEquals" }
    /// `GreaterThan`.
    public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEquals`.
    public static var greaterThanEquals: Self { "GreaterThanEquals" }
    /// `Contains`.
    public static var contains: Self { "Contains" }
    /// `BeginsWith`.
    public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    public static var endsWith: Self { "EndsWith" }
    /// `Before`.
    public static var before: Self { "Before" }
    /// `After`.
    public static var after: Self { "After" }
}

/// The schema `DigitalRule`.
public typealias DigitalRule = Model<DigitalRuleFields>

/// The properties of ``DigitalRule``.
public struct DigitalRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `order`, required.
    public var order: Field<Int> { Field("order") }
    /// `category`, required.
    public var category: Field<DigitalRuleCategory> { Field("category") }
    /// `conditions`, required.
    public var conditions: Field<[DigitalCondition]> { Field("conditions") }
    /// `actions`, required.
    public var actions: Field<[DigitalAction]> { Field("actions") }
}

/// A value of `category` of ``DigitalRule``, open to those that are newer than this version.
public struct DigitalRuleCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PreContact`.
    public static var preContact: Self { "PreContact" }
    /// `PostContact`.
    public static var postContact: Self { "PostContact" }
}

/// The schema `DigitalRuleSet`.
public typealias DigitalRuleSet = Model<DigitalRuleSetFields>

/// The properties of ``DigitalRuleSet``.
public struct DigitalRuleSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `contactList`.
    public var contactList: Field<DomainEntityRef> { Field("contactList") }
    /// `rules`, required.
    public var rules: Field<[DigitalRule]> { Field("rules") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DigitalRuleSetEntityListing`.
public typealias DigitalRuleSetEntityListing = Model<DigitalRuleSetEntityListingFields>

/// The properties of ``DigitalRuleSetEntityListing``.
public struct DigitalRuleSetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DigitalRuleSet]> { Field("entities") }
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

/// The schema `DivisionedDomainEntityRef`.
public typealias DivisionedDomainEntityRef = Model<DivisionedDomainEntityRefFields>

/// The properties of ``DivisionedDomainEntityRef``.
public struct DivisionedDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `division`, set by the platform.
    public var division: Field<DivisionReference> { Field("division") }
}

/// The schema `DncList`.
public typealias DncList = Model<DncListFields>

/// The properties of ``DncList``.
public struct DncListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `importStatus`, set by the platform.
    public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `size`, set by the platform.
    public var size: Field<Int> { Field("size") }
    /// `dncSourceType`, required, set by the platform.
    public var dncSourceType: Field<DncListDncSourceType> { Field("dncSourceType") }
    /// `contactMethod`.
    public var contactMethod: Field<DncListContactMethod> { Field("contactMethod") }
    /// `loginId`.
    public var loginId: Field<String> { Field("loginId") }
    /// `campaignId`.
    public var campaignId: Field<String> { Field("campaignId") }
    /// `dncCodes`.
    public var dncCodes: Field<[String]> { Field("dncCodes") }
    /// `licenseId`.
    public var licenseId: Field<String> { Field("licenseId") }
    /// `division`.
    public var division: Field<DomainEntityRef> { Field("division") }
    /// `customExclusionColumn`.
    public var customExclusionColumn: Field<String> { Field("customExclusionColumn") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `dncSourceType` of ``DncList``, open to those that are newer than this version.
public struct DncListDncSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rds`.
    public static var rds: Self { "rds" }
    /// `rds_custom`.
    public static var rdsCustom: Self { "rds_custom" }
    /// `dnc.com`.
    public static var dncCom: Self { "dnc.com" }
    /// `gryphon`.
    public static var gryphon: Self { "gryphon" }
}

/// A value of `contactMethod` of ``DncList``, open to those that are newer than this version.
public struct DncListContactMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Any`.
    public static var any: Self { "Any" }
    /// `WhatsApp`.
    public static var whatsApp: Self { "WhatsApp" }
}

/// The schema `DncListCreate`.
public typealias DncListCreate = Model<DncListCreateFields>

/// The properties of ``DncListCreate``.
public struct DncListCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `importStatus`, set by the platform.
    public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `size`, set by the platform.
    public var size: Field<Int> { Field("size") }
    /// `dncSourceType`, required.
    public var dncSourceType: Field<DncListCreateDncSourceType> { Field("dncSourceType") }
    /// `contactMethod`.
    public var contactMethod: Field<DncListCreateContactMethod> { Field("contactMethod") }
    /// `loginId`.
    public var loginId: Field<String> { Field("loginId") }
    /// `campaignId`.
    public var campaignId: Field<String> { Field("campaignId") }
    /// `dncCodes`.
    public var dncCodes: Field<[String]> { Field("dncCodes") }
    /// `licenseId`.
    public var licenseId: Field<String> { Field("licenseId") }
    /// `division`.
    public var division: Field<DomainEntityRef> { Field("division") }
    /// `customExclusionColumn`.
    public var customExclusionColumn: Field<String> { Field("customExclusionColumn") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `dncSourceType` of ``DncListCreate``, open to those that are newer than this version.
public struct DncListCreateDncSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rds`.
    public static var rds: Self { "rds" }
    /// `rds_custom`.
    public static var rdsCustom: Self { "rds_custom" }
    /// `dnc.com`.
    public static var dncCom: Self { "dnc.com" }
    /// `gryphon`.
    public static var gryphon: Self { "gryphon" }
}

/// A value of `contactMethod` of ``DncListCreate``, open to those that are newer than this version.
public struct DncListCreateContactMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Any`.
    public static var any: Self { "Any" }
    /// `WhatsApp`.
    public static var whatsApp: Self { "WhatsApp" }
}

/// The schema `DncListDivisionView`.
public typealias DncListDivisionView = Model<DncListDivisionViewFields>

/// The properties of ``DncListDivisionView``.
public struct DncListDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `importStatus`, set by the platform.
    public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `size`, set by the platform.
    public var size: Field<Int> { Field("size") }
    /// `dncSourceType`, set by the platform.
    public var dncSourceType: Field<DncListDivisionViewDncSourceType> { Field("dncSourceType") }
    /// `contactMethod`.
    public var contactMethod: Field<DncListDivisionViewContactMethod> { Field("contactMethod") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `dncSourceType` of ``DncListDivisionView``, open to those that are newer than this version.
public struct DncListDivisionViewDncSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rds`.
    public static var rds: Self { "rds" }
    /// `rds_custom`.
    public static var rdsCustom: Self { "rds_custom" }
    /// `dnc.com`.
    public static var dncCom: Self { "dnc.com" }
    /// `gryphon`.
    public static var gryphon: Self { "gryphon" }
}

/// A value of `contactMethod` of ``DncListDivisionView``, open to those that are newer than this version.
public struct DncListDivisionViewContactMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Any`.
    public static var any: Self { "Any" }
    /// `WhatsApp`.
    public static var whatsApp: Self { "WhatsApp" }
}

/// The schema `DncListDivisionViewListing`.
public typealias DncListDivisionViewListing = Model<DncListDivisionViewListingFields>

/// The properties of ``DncListDivisionViewListing``.
public struct DncListDivisionViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DncListDivisionView]> { Field("entities") }
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

/// The schema `DncListEntityListing`.
public typealias DncListEntityListing = Model<DncListEntityListingFields>

/// The properties of ``DncListEntityListing``.
public struct DncListEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DncList]> { Field("entities") }
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

/// The schema `DncPatchCustomExclusionColumnsRequest`.
public typealias DncPatchCustomExclusionColumnsRequest = Model<DncPatchCustomExclusionColumnsRequestFields>

/// The properties of ``DncPatchCustomExclusionColumnsRequest``.
public struct DncPatchCustomExclusionColumnsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<DncPatchCustomExclusionColumnsRequestAction> { Field("action") }
    /// `customExclusionColumnEntries`.
    public var customExclusionColumnEntries: Field<[String]> { Field("customExclusionColumnEntries") }
    /// `expirationDateTime`.
    public var expirationDateTime: Field<String> { Field("expirationDateTime") }
}

/// A value of `action` of ``DncPatchCustomExclusionColumnsRequest``, open to those that are newer than this version.
public struct DncPatchCustomExclusionColumnsRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}

/// The schema `DncPatchEmailsRequest`.
public typealias DncPatchEmailsRequest = Model<DncPatchEmailsRequestFields>

/// The properties of ``DncPatchEmailsRequest``.
public struct DncPatchEmailsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<DncPatchEmailsRequestAction> { Field("action") }
    /// `emailAddresses`.
    public var emailAddresses: Field<[String]> { Field("emailAddresses") }
    /// `expirationDateTime`.
    public var expirationDateTime: Field<String> { Field("expirationDateTime") }
}

/// A value of `action` of ``DncPatchEmailsRequest``, open to those that are newer than this version.
public struct DncPatchEmailsRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}

/// The schema `DncPatchPhoneNumbersRequest`.
public typealias DncPatchPhoneNumbersRequest = Model<DncPatchPhoneNumbersRequestFields>

/// The properties of ``DncPatchPhoneNumbersRequest``.
public struct DncPatchPhoneNumbersRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<DncPatchPhoneNumbersRequestAction> { Field("action") }
    /// `phoneNumbers`.
    public var phoneNumbers: Field<[String]> { Field("phoneNumbers") }
    /// `expirationDateTime`.
    public var expirationDateTime: Field<String> { Field("expirationDateTime") }
}

/// A value of `action` of ``DncPatchPhoneNumbersRequest``, open to those that are newer than this version.
public struct DncPatchPhoneNumbersRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}

/// The schema `DncPatchWhatsAppNumbersRequest`.
public typealias DncPatchWhatsAppNumbersRequest = Model<DncPatchWhatsAppNumbersRequestFields>

/// The properties of ``DncPatchWhatsAppNumbersRequest``.
public struct DncPatchWhatsAppNumbersRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<DncPatchWhatsAppNumbersRequestAction> { Field("action") }
    /// `whatsAppNumbers`.
    public var whatsAppNumbers: Field<[String]> { Field("whatsAppNumbers") }
    /// `expirationDateTime`.
    public var expirationDateTime: Field<String> { Field("expirationDateTime") }
}

/// A value of `action` of ``DncPatchWhatsAppNumbersRequest``, open to those that are newer than this version.
public struct DncPatchWhatsAppNumbersRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}

/// The schema `DynamicLineBalancingSettingsPatchRequest`.
public typealias DynamicLineBalancingSettingsPatchRequest = Model<DynamicLineBalancingSettingsPatchRequestFields>

/// The properties of ``DynamicLineBalancingSettingsPatchRequest``.
public struct DynamicLineBalancingSettingsPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `relativeWeight`.
    public var relativeWeight: Field<Int> { Field("relativeWeight") }
}
