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
    @_alwaysEmitIntoClient public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
    /// `contentType`, required.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `phoneColumns`.
    @_alwaysEmitIntoClient public var phoneColumns: Field<String> { Field("phoneColumns") }
    /// `emailColumns`.
    @_alwaysEmitIntoClient public var emailColumns: Field<String> { Field("emailColumns") }
    /// `customExclusionColumns`.
    @_alwaysEmitIntoClient public var customExclusionColumns: Field<String> { Field("customExclusionColumns") }
    /// `expirationDateTimeColumn`.
    @_alwaysEmitIntoClient public var expirationDateTimeColumn: Field<String> { Field("expirationDateTimeColumn") }
    /// `whatsAppColumns`.
    @_alwaysEmitIntoClient public var whatsAppColumns: Field<String> { Field("whatsAppColumns") }
}

/// The schema `DataActionConditionPredicate`.
public typealias DataActionConditionPredicate = Model<DataActionConditionPredicateFields>

/// The properties of ``DataActionConditionPredicate``.
public struct DataActionConditionPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outputField`, required.
    @_alwaysEmitIntoClient public var outputField: Field<String> { Field("outputField") }
    /// `outputOperator`, required.
    @_alwaysEmitIntoClient public var outputOperator: Field<DataActionConditionPredicateOutputOperator> { Field("outputOperator") }
    /// `comparisonValue`, required.
    @_alwaysEmitIntoClient public var comparisonValue: Field<String> { Field("comparisonValue") }
    /// `inverted`, required.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
    /// `outputFieldMissingResolution`, required.
    @_alwaysEmitIntoClient public var outputFieldMissingResolution: Field<Bool> { Field("outputFieldMissingResolution") }
}

/// A value of `outputOperator` of ``DataActionConditionPredicate``, open to those that are newer than this version.
public struct DataActionConditionPredicateOutputOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQUALS`.
    @_alwaysEmitIntoClient public static var equals: Self { "EQUALS" }
    /// `LESS_THAN`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LESS_THAN" }
    /// `LESS_THAN_EQUALS`.
    @_alwaysEmitIntoClient public static var lessThanEquals: Self { "LESS_THAN_EQUALS" }
    /// `GREATER_THAN`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GREATER_THAN" }
    /// `GREATER_THAN_EQUALS`.
    @_alwaysEmitIntoClient public static var greaterThanEquals: Self { "GREATER_THAN_EQUALS" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
    /// `ENDS_WITH`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "ENDS_WITH" }
    /// `BEFORE`.
    @_alwaysEmitIntoClient public static var before: Self { "BEFORE" }
    /// `AFTER`.
    @_alwaysEmitIntoClient public static var after: Self { "AFTER" }
}

/// The schema `DataActionConditionSettings`.
public typealias DataActionConditionSettings = Model<DataActionConditionSettingsFields>

/// The properties of ``DataActionConditionSettings``.
public struct DataActionConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataActionId`, required.
    @_alwaysEmitIntoClient public var dataActionId: Field<String> { Field("dataActionId") }
    /// `contactIdField`.
    @_alwaysEmitIntoClient public var contactIdField: Field<String> { Field("contactIdField") }
    /// `dataNotFoundResolution`, required.
    @_alwaysEmitIntoClient public var dataNotFoundResolution: Field<Bool> { Field("dataNotFoundResolution") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[DigitalDataActionConditionPredicate]> { Field("predicates") }
    /// `contactColumnToDataActionFieldMappings`.
    @_alwaysEmitIntoClient public var contactColumnToDataActionFieldMappings: Field<[DataActionContactColumnFieldMapping]> { Field("contactColumnToDataActionFieldMappings") }
}

/// The schema `DataActionContactColumnFieldMapping`.
public typealias DataActionContactColumnFieldMapping = Model<DataActionContactColumnFieldMappingFields>

/// The properties of ``DataActionContactColumnFieldMapping``.
public struct DataActionContactColumnFieldMappingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactColumnName`, required.
    @_alwaysEmitIntoClient public var contactColumnName: Field<String> { Field("contactColumnName") }
    /// `dataActionField`, required.
    @_alwaysEmitIntoClient public var dataActionField: Field<String> { Field("dataActionField") }
}

/// The schema `DialerAction`.
public typealias DialerAction = Model<DialerActionFields>

/// The properties of ``DialerAction``.
public struct DialerActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DialerActionType> { Field("type") }
    /// `actionTypeName`, required.
    @_alwaysEmitIntoClient public var actionTypeName: Field<DialerActionActionTypeName> { Field("actionTypeName") }
    /// `updateOption`.
    @_alwaysEmitIntoClient public var updateOption: Field<DialerActionUpdateOption> { Field("updateOption") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<[String: String]> { Field("properties") }
    /// `dataAction`.
    @_alwaysEmitIntoClient public var dataAction: Field<DomainEntityRef> { Field("dataAction") }
    /// `contactColumnToDataActionFieldMappings`.
    @_alwaysEmitIntoClient public var contactColumnToDataActionFieldMappings: Field<[ContactColumnToDataActionFieldMapping]> { Field("contactColumnToDataActionFieldMappings") }
    /// `contactIdField`.
    @_alwaysEmitIntoClient public var contactIdField: Field<String> { Field("contactIdField") }
    /// `callAnalysisResultField`.
    @_alwaysEmitIntoClient public var callAnalysisResultField: Field<String> { Field("callAnalysisResultField") }
    /// `agentWrapupField`.
    @_alwaysEmitIntoClient public var agentWrapupField: Field<String> { Field("agentWrapupField") }
}

/// A value of `type` of ``DialerAction``, open to those that are newer than this version.
public struct DialerActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Action`.
    @_alwaysEmitIntoClient public static var action: Self { "Action" }
    /// `modifyContactAttribute`.
    @_alwaysEmitIntoClient public static var modifyContactAttribute: Self { "modifyContactAttribute" }
    /// `dataActionBehavior`.
    @_alwaysEmitIntoClient public static var dataActionBehavior: Self { "dataActionBehavior" }
}

/// A value of `actionTypeName` of ``DialerAction``, open to those that are newer than this version.
public struct DialerActionActionTypeName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DO_NOT_DIAL`.
    @_alwaysEmitIntoClient public static var doNotDial: Self { "DO_NOT_DIAL" }
    /// `MODIFY_CONTACT_ATTRIBUTE`.
    @_alwaysEmitIntoClient public static var modifyContactAttribute: Self { "MODIFY_CONTACT_ATTRIBUTE" }
    /// `SWITCH_TO_PREVIEW`.
    @_alwaysEmitIntoClient public static var switchToPreview: Self { "SWITCH_TO_PREVIEW" }
    /// `APPEND_NUMBER_TO_DNC_LIST`.
    @_alwaysEmitIntoClient public static var appendNumberToDncList: Self { "APPEND_NUMBER_TO_DNC_LIST" }
    /// `APPEND_CUSTOM_ENTRY_TO_DNC_LIST`.
    @_alwaysEmitIntoClient public static var appendCustomEntryToDncList: Self { "APPEND_CUSTOM_ENTRY_TO_DNC_LIST" }
    /// `SCHEDULE_CALLBACK`.
    @_alwaysEmitIntoClient public static var scheduleCallback: Self { "SCHEDULE_CALLBACK" }
    /// `CONTACT_UNCALLABLE`.
    @_alwaysEmitIntoClient public static var contactUncallable: Self { "CONTACT_UNCALLABLE" }
    /// `NUMBER_UNCALLABLE`.
    @_alwaysEmitIntoClient public static var numberUncallable: Self { "NUMBER_UNCALLABLE" }
    /// `SET_CALLER_ID`.
    @_alwaysEmitIntoClient public static var setCallerId: Self { "SET_CALLER_ID" }
    /// `SET_SKILLS`.
    @_alwaysEmitIntoClient public static var setSkills: Self { "SET_SKILLS" }
    /// `DATA_ACTION`.
    @_alwaysEmitIntoClient public static var dataAction: Self { "DATA_ACTION" }
}

/// A value of `updateOption` of ``DialerAction``, open to those that are newer than this version.
public struct DialerActionUpdateOption: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SET`.
    @_alwaysEmitIntoClient public static var set: Self { "SET" }
    /// `INCREMENT`.
    @_alwaysEmitIntoClient public static var increment: Self { "INCREMENT" }
    /// `DECREMENT`.
    @_alwaysEmitIntoClient public static var decrement: Self { "DECREMENT" }
    /// `CURRENT_TIME`.
    @_alwaysEmitIntoClient public static var currentTime: Self { "CURRENT_TIME" }
}

/// The schema `DialerContact`.
public typealias DialerContact = Model<DialerContactFields>

/// The properties of ``DialerContact``.
public struct DialerContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `contactListId`, required.
    @_alwaysEmitIntoClient public var contactListId: Field<String> { Field("contactListId") }
    /// `data`, required.
    @_alwaysEmitIntoClient public var data: Field<[String: String]> { Field("data") }
    /// `callRecords`, set by the platform.
    @_alwaysEmitIntoClient public var callRecords: Field<[String: CallRecord]> { Field("callRecords") }
    /// `latestSmsEvaluations`, set by the platform.
    @_alwaysEmitIntoClient public var latestSmsEvaluations: Field<[String: MessageEvaluation]> { Field("latestSmsEvaluations") }
    /// `latestEmailEvaluations`, set by the platform.
    @_alwaysEmitIntoClient public var latestEmailEvaluations: Field<[String: MessageEvaluation]> { Field("latestEmailEvaluations") }
    /// `latestWhatsAppEvaluations`.
    @_alwaysEmitIntoClient public var latestWhatsAppEvaluations: Field<[String: MessageEvaluation]> { Field("latestWhatsAppEvaluations") }
    /// `callable`.
    @_alwaysEmitIntoClient public var callable: Field<Bool> { Field("callable") }
    /// `phoneNumberStatus`.
    @_alwaysEmitIntoClient public var phoneNumberStatus: Field<[String: PhoneNumberStatus]> { Field("phoneNumberStatus") }
    /// `contactableStatus`.
    @_alwaysEmitIntoClient public var contactableStatus: Field<[String: ContactableStatus]> { Field("contactableStatus") }
    /// `contactColumnTimeZones`, set by the platform.
    @_alwaysEmitIntoClient public var contactColumnTimeZones: Field<[String: ContactColumnTimeZone]> { Field("contactColumnTimeZones") }
    /// `configurationOverrides`, set by the platform.
    @_alwaysEmitIntoClient public var configurationOverrides: Field<ConfigurationOverrides> { Field("configurationOverrides") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `retentionType`.
    @_alwaysEmitIntoClient public var retentionType: Field<DialerContactRetentionType> { Field("retentionType") }
    /// `retentionDays`.
    @_alwaysEmitIntoClient public var retentionDays: Field<Int> { Field("retentionDays") }
    /// `dateExpiration`.
    @_alwaysEmitIntoClient public var dateExpiration: Field<Instant> { Field("dateExpiration") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `retentionType` of ``DialerContact``, open to those that are newer than this version.
public struct DialerContactRetentionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Never`.
    @_alwaysEmitIntoClient public static var never: Self { "Never" }
    /// `Today`.
    @_alwaysEmitIntoClient public static var today: Self { "Today" }
    /// `RetentionDays`.
    @_alwaysEmitIntoClient public static var retentionDays: Self { "RetentionDays" }
    /// `DateExpiration`.
    @_alwaysEmitIntoClient public static var dateExpiration: Self { "DateExpiration" }
}

/// The schema `DialerEventEntityListing`.
public typealias DialerEventEntityListing = Model<DialerEventEntityListingFields>

/// The properties of ``DialerEventEntityListing``.
public struct DialerEventEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EventLog]> { Field("entities") }
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

/// The schema `DialerRule`.
public typealias DialerRule = Model<DialerRuleFields>

/// The properties of ``DialerRule``.
public struct DialerRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
    /// `category`, required.
    @_alwaysEmitIntoClient public var category: Field<DialerRuleCategory> { Field("category") }
    /// `conditions`, required.
    @_alwaysEmitIntoClient public var conditions: Field<[Condition]> { Field("conditions") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<[DialerAction]> { Field("actions") }
}

/// A value of `category` of ``DialerRule``, open to those that are newer than this version.
public struct DialerRuleCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DIALER_PRECALL`.
    @_alwaysEmitIntoClient public static var dialerPrecall: Self { "DIALER_PRECALL" }
    /// `DIALER_WRAPUP`.
    @_alwaysEmitIntoClient public static var dialerWrapup: Self { "DIALER_WRAPUP" }
}

/// The schema `DigitalAction`.
public typealias DigitalAction = Model<DigitalActionFields>

/// The properties of ``DigitalAction``.
public struct DigitalActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `updateContactColumnActionSettings`.
    @_alwaysEmitIntoClient public var updateContactColumnActionSettings: Field<UpdateContactColumnActionSettings> { Field("updateContactColumnActionSettings") }
    /// `doNotSendActionSettings`.
    @_alwaysEmitIntoClient public var doNotSendActionSettings: Field<JSON> { Field("doNotSendActionSettings") }
    /// `appendToDncActionSettings`.
    @_alwaysEmitIntoClient public var appendToDncActionSettings: Field<AppendToDncActionSettings> { Field("appendToDncActionSettings") }
    /// `markContactUncontactableActionSettings`.
    @_alwaysEmitIntoClient public var markContactUncontactableActionSettings: Field<MarkContactUncontactableActionSettings> { Field("markContactUncontactableActionSettings") }
    /// `markContactAddressUncontactableActionSettings`.
    @_alwaysEmitIntoClient public var markContactAddressUncontactableActionSettings: Field<JSON> { Field("markContactAddressUncontactableActionSettings") }
    /// `setContentTemplateActionSettings`.
    @_alwaysEmitIntoClient public var setContentTemplateActionSettings: Field<SetContentTemplateActionSettings> { Field("setContentTemplateActionSettings") }
    /// `setSmsPhoneNumberActionSettings`.
    @_alwaysEmitIntoClient public var setSmsPhoneNumberActionSettings: Field<SetSmsPhoneNumberActionSettings> { Field("setSmsPhoneNumberActionSettings") }
    /// `setWhatsAppIntegrationActionSettings`.
    @_alwaysEmitIntoClient public var setWhatsAppIntegrationActionSettings: Field<SetWhatsAppIntegrationActionSettings> { Field("setWhatsAppIntegrationActionSettings") }
}

/// The schema `DigitalCondition`.
public typealias DigitalCondition = Model<DigitalConditionFields>

/// The properties of ``DigitalCondition``.
public struct DigitalConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inverted`.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
    /// `contactColumnConditionSettings`.
    @_alwaysEmitIntoClient public var contactColumnConditionSettings: Field<ContactColumnConditionSettings> { Field("contactColumnConditionSettings") }
    /// `contactAddressConditionSettings`.
    @_alwaysEmitIntoClient public var contactAddressConditionSettings: Field<ContactAddressConditionSettings> { Field("contactAddressConditionSettings") }
    /// `contactAddressTypeConditionSettings`.
    @_alwaysEmitIntoClient public var contactAddressTypeConditionSettings: Field<ContactAddressTypeConditionSettings> { Field("contactAddressTypeConditionSettings") }
    /// `lastAttemptByColumnConditionSettings`.
    @_alwaysEmitIntoClient public var lastAttemptByColumnConditionSettings: Field<LastAttemptByColumnConditionSettings> { Field("lastAttemptByColumnConditionSettings") }
    /// `lastAttemptOverallConditionSettings`.
    @_alwaysEmitIntoClient public var lastAttemptOverallConditionSettings: Field<LastAttemptOverallConditionSettings> { Field("lastAttemptOverallConditionSettings") }
    /// `lastResultByColumnConditionSettings`.
    @_alwaysEmitIntoClient public var lastResultByColumnConditionSettings: Field<LastResultByColumnConditionSettings> { Field("lastResultByColumnConditionSettings") }
    /// `lastResultOverallConditionSettings`.
    @_alwaysEmitIntoClient public var lastResultOverallConditionSettings: Field<LastResultOverallConditionSettings> { Field("lastResultOverallConditionSettings") }
    /// `dataActionConditionSettings`.
    @_alwaysEmitIntoClient public var dataActionConditionSettings: Field<DataActionConditionSettings> { Field("dataActionConditionSettings") }
}

/// The schema `DigitalDataActionConditionPredicate`.
public typealias DigitalDataActionConditionPredicate = Model<DigitalDataActionConditionPredicateFields>

/// The properties of ``DigitalDataActionConditionPredicate``.
public struct DigitalDataActionConditionPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outputField`, required.
    @_alwaysEmitIntoClient public var outputField: Field<String> { Field("outputField") }
    /// `outputOperator`, required.
    @_alwaysEmitIntoClient public var outputOperator: Field<DigitalDataActionConditionPredicateOutputOperator> { Field("outputOperator") }
    /// `comparisonValue`, required.
    @_alwaysEmitIntoClient public var comparisonValue: Field<String> { Field("comparisonValue") }
    /// `inverted`, required.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
    /// `outputFieldMissingResolution`, required.
    @_alwaysEmitIntoClient public var outputFieldMissingResolution: Field<Bool> { Field("outputFieldMissingResolution") }
}

/// A value of `outputOperator` of ``DigitalDataActionConditionPredicate``, open to those that are newer than this
/// version.
public struct DigitalDataActionConditionPredicateOutputOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEquals`.
    @_alwaysEmitIntoClient public static var lessThanEquals: Self { "LessThanEquals" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEquals`.
    @_alwaysEmitIntoClient public static var greaterThanEquals: Self { "GreaterThanEquals" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
    /// `Before`.
    @_alwaysEmitIntoClient public static var before: Self { "Before" }
    /// `After`.
    @_alwaysEmitIntoClient public static var after: Self { "After" }
}

/// The schema `DigitalRule`.
public typealias DigitalRule = Model<DigitalRuleFields>

/// The properties of ``DigitalRule``.
public struct DigitalRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `order`, required.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
    /// `category`, required.
    @_alwaysEmitIntoClient public var category: Field<DigitalRuleCategory> { Field("category") }
    /// `conditions`, required.
    @_alwaysEmitIntoClient public var conditions: Field<[DigitalCondition]> { Field("conditions") }
    /// `actions`, required.
    @_alwaysEmitIntoClient public var actions: Field<[DigitalAction]> { Field("actions") }
}

/// A value of `category` of ``DigitalRule``, open to those that are newer than this version.
public struct DigitalRuleCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PreContact`.
    @_alwaysEmitIntoClient public static var preContact: Self { "PreContact" }
    /// `PostContact`.
    @_alwaysEmitIntoClient public static var postContact: Self { "PostContact" }
}

/// The schema `DigitalRuleSet`.
public typealias DigitalRuleSet = Model<DigitalRuleSetFields>

/// The properties of ``DigitalRuleSet``.
public struct DigitalRuleSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<DomainEntityRef> { Field("contactList") }
    /// `rules`, required.
    @_alwaysEmitIntoClient public var rules: Field<[DigitalRule]> { Field("rules") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DigitalRuleSetEntityListing`.
public typealias DigitalRuleSetEntityListing = Model<DigitalRuleSetEntityListingFields>

/// The properties of ``DigitalRuleSetEntityListing``.
public struct DigitalRuleSetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DigitalRuleSet]> { Field("entities") }
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

/// The schema `DivisionedDomainEntityRef`.
public typealias DivisionedDomainEntityRef = Model<DivisionedDomainEntityRefFields>

/// The properties of ``DivisionedDomainEntityRef``.
public struct DivisionedDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `division`, set by the platform.
    @_alwaysEmitIntoClient public var division: Field<DivisionReference> { Field("division") }
}

/// The schema `DncList`.
public typealias DncList = Model<DncListFields>

/// The properties of ``DncList``.
public struct DncListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `importStatus`, set by the platform.
    @_alwaysEmitIntoClient public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `size`, set by the platform.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `dncSourceType`, required, set by the platform.
    @_alwaysEmitIntoClient public var dncSourceType: Field<DncListDncSourceType> { Field("dncSourceType") }
    /// `contactMethod`.
    @_alwaysEmitIntoClient public var contactMethod: Field<DncListContactMethod> { Field("contactMethod") }
    /// `loginId`.
    @_alwaysEmitIntoClient public var loginId: Field<String> { Field("loginId") }
    /// `campaignId`.
    @_alwaysEmitIntoClient public var campaignId: Field<String> { Field("campaignId") }
    /// `dncCodes`.
    @_alwaysEmitIntoClient public var dncCodes: Field<[String]> { Field("dncCodes") }
    /// `licenseId`.
    @_alwaysEmitIntoClient public var licenseId: Field<String> { Field("licenseId") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DomainEntityRef> { Field("division") }
    /// `customExclusionColumn`.
    @_alwaysEmitIntoClient public var customExclusionColumn: Field<String> { Field("customExclusionColumn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `dncSourceType` of ``DncList``, open to those that are newer than this version.
public struct DncListDncSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rds`.
    @_alwaysEmitIntoClient public static var rds: Self { "rds" }
    /// `rds_custom`.
    @_alwaysEmitIntoClient public static var rdsCustom: Self { "rds_custom" }
    /// `dnc.com`.
    @_alwaysEmitIntoClient public static var dncCom: Self { "dnc.com" }
    /// `gryphon`.
    @_alwaysEmitIntoClient public static var gryphon: Self { "gryphon" }
}

/// A value of `contactMethod` of ``DncList``, open to those that are newer than this version.
public struct DncListContactMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
}

/// The schema `DncListCreate`.
public typealias DncListCreate = Model<DncListCreateFields>

/// The properties of ``DncListCreate``.
public struct DncListCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `importStatus`, set by the platform.
    @_alwaysEmitIntoClient public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `size`, set by the platform.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `dncSourceType`, required.
    @_alwaysEmitIntoClient public var dncSourceType: Field<DncListCreateDncSourceType> { Field("dncSourceType") }
    /// `contactMethod`.
    @_alwaysEmitIntoClient public var contactMethod: Field<DncListCreateContactMethod> { Field("contactMethod") }
    /// `loginId`.
    @_alwaysEmitIntoClient public var loginId: Field<String> { Field("loginId") }
    /// `campaignId`.
    @_alwaysEmitIntoClient public var campaignId: Field<String> { Field("campaignId") }
    /// `dncCodes`.
    @_alwaysEmitIntoClient public var dncCodes: Field<[String]> { Field("dncCodes") }
    /// `licenseId`.
    @_alwaysEmitIntoClient public var licenseId: Field<String> { Field("licenseId") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DomainEntityRef> { Field("division") }
    /// `customExclusionColumn`.
    @_alwaysEmitIntoClient public var customExclusionColumn: Field<String> { Field("customExclusionColumn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `dncSourceType` of ``DncListCreate``, open to those that are newer than this version.
public struct DncListCreateDncSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rds`.
    @_alwaysEmitIntoClient public static var rds: Self { "rds" }
    /// `rds_custom`.
    @_alwaysEmitIntoClient public static var rdsCustom: Self { "rds_custom" }
    /// `dnc.com`.
    @_alwaysEmitIntoClient public static var dncCom: Self { "dnc.com" }
    /// `gryphon`.
    @_alwaysEmitIntoClient public static var gryphon: Self { "gryphon" }
}

/// A value of `contactMethod` of ``DncListCreate``, open to those that are newer than this version.
public struct DncListCreateContactMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
}

/// The schema `DncListDivisionView`.
public typealias DncListDivisionView = Model<DncListDivisionViewFields>

/// The properties of ``DncListDivisionView``.
public struct DncListDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `importStatus`, set by the platform.
    @_alwaysEmitIntoClient public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `size`, set by the platform.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `dncSourceType`, set by the platform.
    @_alwaysEmitIntoClient public var dncSourceType: Field<DncListDivisionViewDncSourceType> { Field("dncSourceType") }
    /// `contactMethod`.
    @_alwaysEmitIntoClient public var contactMethod: Field<DncListDivisionViewContactMethod> { Field("contactMethod") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `dncSourceType` of ``DncListDivisionView``, open to those that are newer than this version.
public struct DncListDivisionViewDncSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rds`.
    @_alwaysEmitIntoClient public static var rds: Self { "rds" }
    /// `rds_custom`.
    @_alwaysEmitIntoClient public static var rdsCustom: Self { "rds_custom" }
    /// `dnc.com`.
    @_alwaysEmitIntoClient public static var dncCom: Self { "dnc.com" }
    /// `gryphon`.
    @_alwaysEmitIntoClient public static var gryphon: Self { "gryphon" }
}

/// A value of `contactMethod` of ``DncListDivisionView``, open to those that are newer than this version.
public struct DncListDivisionViewContactMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
}

/// The schema `DncListDivisionViewListing`.
public typealias DncListDivisionViewListing = Model<DncListDivisionViewListingFields>

/// The properties of ``DncListDivisionViewListing``.
public struct DncListDivisionViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DncListDivisionView]> { Field("entities") }
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

/// The schema `DncListEntityListing`.
public typealias DncListEntityListing = Model<DncListEntityListingFields>

/// The properties of ``DncListEntityListing``.
public struct DncListEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DncList]> { Field("entities") }
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

/// The schema `DncPatchCustomExclusionColumnsRequest`.
public typealias DncPatchCustomExclusionColumnsRequest = Model<DncPatchCustomExclusionColumnsRequestFields>

/// The properties of ``DncPatchCustomExclusionColumnsRequest``.
public struct DncPatchCustomExclusionColumnsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<DncPatchCustomExclusionColumnsRequestAction> { Field("action") }
    /// `customExclusionColumnEntries`.
    @_alwaysEmitIntoClient public var customExclusionColumnEntries: Field<[String]> { Field("customExclusionColumnEntries") }
    /// `expirationDateTime`.
    @_alwaysEmitIntoClient public var expirationDateTime: Field<String> { Field("expirationDateTime") }
}

/// A value of `action` of ``DncPatchCustomExclusionColumnsRequest``, open to those that are newer than this version.
public struct DncPatchCustomExclusionColumnsRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}

/// The schema `DncPatchEmailsRequest`.
public typealias DncPatchEmailsRequest = Model<DncPatchEmailsRequestFields>

/// The properties of ``DncPatchEmailsRequest``.
public struct DncPatchEmailsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<DncPatchEmailsRequestAction> { Field("action") }
    /// `emailAddresses`.
    @_alwaysEmitIntoClient public var emailAddresses: Field<[String]> { Field("emailAddresses") }
    /// `expirationDateTime`.
    @_alwaysEmitIntoClient public var expirationDateTime: Field<String> { Field("expirationDateTime") }
}

/// A value of `action` of ``DncPatchEmailsRequest``, open to those that are newer than this version.
public struct DncPatchEmailsRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}

/// The schema `DncPatchPhoneNumbersRequest`.
public typealias DncPatchPhoneNumbersRequest = Model<DncPatchPhoneNumbersRequestFields>

/// The properties of ``DncPatchPhoneNumbersRequest``.
public struct DncPatchPhoneNumbersRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<DncPatchPhoneNumbersRequestAction> { Field("action") }
    /// `phoneNumbers`.
    @_alwaysEmitIntoClient public var phoneNumbers: Field<[String]> { Field("phoneNumbers") }
    /// `expirationDateTime`.
    @_alwaysEmitIntoClient public var expirationDateTime: Field<String> { Field("expirationDateTime") }
}

/// A value of `action` of ``DncPatchPhoneNumbersRequest``, open to those that are newer than this version.
public struct DncPatchPhoneNumbersRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}

/// The schema `DncPatchWhatsAppNumbersRequest`.
public typealias DncPatchWhatsAppNumbersRequest = Model<DncPatchWhatsAppNumbersRequestFields>

/// The properties of ``DncPatchWhatsAppNumbersRequest``.
public struct DncPatchWhatsAppNumbersRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<DncPatchWhatsAppNumbersRequestAction> { Field("action") }
    /// `whatsAppNumbers`.
    @_alwaysEmitIntoClient public var whatsAppNumbers: Field<[String]> { Field("whatsAppNumbers") }
    /// `expirationDateTime`.
    @_alwaysEmitIntoClient public var expirationDateTime: Field<String> { Field("expirationDateTime") }
}

/// A value of `action` of ``DncPatchWhatsAppNumbersRequest``, open to those that are newer than this version.
public struct DncPatchWhatsAppNumbersRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}

/// The schema `DynamicLineBalancingSettingsPatchRequest`.
public typealias DynamicLineBalancingSettingsPatchRequest = Model<DynamicLineBalancingSettingsPatchRequestFields>

/// The properties of ``DynamicLineBalancingSettingsPatchRequest``.
public struct DynamicLineBalancingSettingsPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `relativeWeight`.
    @_alwaysEmitIntoClient public var relativeWeight: Field<Int> { Field("relativeWeight") }
}
