// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Column`.
public typealias Column = Model<ColumnFields>

/// The properties of ``Column``.
public struct ColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    public var columnName: Field<String> { Field("columnName") }
    /// `columnNumber`.
    public var columnNumber: Field<Int> { Field("columnNumber") }
    /// `startPosition`.
    public var startPosition: Field<Int> { Field("startPosition") }
    /// `length`.
    public var length: Field<Int> { Field("length") }
}

/// The schema `ColumnDataTypeSpecification`.
public typealias ColumnDataTypeSpecification = Model<ColumnDataTypeSpecificationFields>

/// The properties of ``ColumnDataTypeSpecification``.
public struct ColumnDataTypeSpecificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    public var columnName: Field<String> { Field("columnName") }
    /// `columnDataType`.
    public var columnDataType: Field<ColumnDataTypeSpecificationColumnDataType> { Field("columnDataType") }
    /// `min`.
    public var min: Field<Int> { Field("min") }
    /// `max`.
    public var max: Field<Int> { Field("max") }
    /// `maxLength`.
    public var maxLength: Field<Int> { Field("maxLength") }
}

/// A value of `columnDataType` of ``ColumnDataTypeSpecification``, open to those that are newer than this version.
public struct ColumnDataTypeSpecificationColumnDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NUMERIC`.
    public static var numeric: Self { "NUMERIC" }
    /// `TEXT`.
    public static var text: Self { "TEXT" }
    /// `TIMESTAMP`.
    public static var timestamp: Self { "TIMESTAMP" }
    /// `DATETIME`.
    public static var datetime: Self { "DATETIME" }
}

/// The schema `ColumnStatus`.
public typealias ColumnStatus = Model<ColumnStatusFields>

/// The properties of ``ColumnStatus``.
public struct ColumnStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactable`.
    public var contactable: Field<Bool> { Field("contactable") }
}

/// The schema `CommonCampaign`.
public typealias CommonCampaign = Model<CommonCampaignFields>

/// The properties of ``CommonCampaign``.
public struct CommonCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `mediaType`.
    public var mediaType: Field<CommonCampaignMediaType> { Field("mediaType") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `mediaType` of ``CommonCampaign``, open to those that are newer than this version.
public struct CommonCampaignMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `email`.
    public static var email: Self { "email" }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `voice`.
    public static var voice: Self { "voice" }
    /// `whatsapp`.
    public static var whatsapp: Self { "whatsapp" }
}

/// The schema `CommonCampaignDivisionView`.
public typealias CommonCampaignDivisionView = Model<CommonCampaignDivisionViewFields>

/// The properties of ``CommonCampaignDivisionView``.
public struct CommonCampaignDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `mediaType`.
    public var mediaType: Field<CommonCampaignDivisionViewMediaType> { Field("mediaType") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `mediaType` of ``CommonCampaignDivisionView``, open to those that are newer than this version.
public struct CommonCampaignDivisionViewMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `email`.
    public static var email: Self { "email" }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `voice`.
    public static var voice: Self { "voice" }
    /// `whatsapp`.
    public static var whatsapp: Self { "whatsapp" }
}

/// The schema `CommonCampaignDivisionViewEntityListing`.
public typealias CommonCampaignDivisionViewEntityListing = Model<CommonCampaignDivisionViewEntityListingFields>

/// The properties of ``CommonCampaignDivisionViewEntityListing``.
public struct CommonCampaignDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CommonCampaignDivisionView]> { Field("entities") }
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

/// The schema `CommonCampaignEntityListing`.
public typealias CommonCampaignEntityListing = Model<CommonCampaignEntityListingFields>

/// The properties of ``CommonCampaignEntityListing``.
public struct CommonCampaignEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CommonCampaign]> { Field("entities") }
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

/// The schema `Condition`.
public typealias Condition = Model<ConditionFields>

/// The properties of ``Condition``.
public struct ConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ConditionType> { Field("type") }
    /// `inverted`.
    public var inverted: Field<Bool> { Field("inverted") }
    /// `attributeName`.
    public var attributeName: Field<String> { Field("attributeName") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `valueType`.
    public var valueType: Field<ConditionValueType> { Field("valueType") }
    /// `operator`.
    public var `operator`: Field<ConditionOperator> { Field("operator") }
    /// `codes`.
    public var codes: Field<[String]> { Field("codes") }
    /// `property`.
    public var property: Field<String> { Field("property") }
    /// `propertyType`.
    public var propertyType: Field<ConditionPropertyType> { Field("propertyType") }
    /// `dataAction`.
    public var dataAction: Field<DomainEntityRef> { Field("dataAction") }
    /// `dataNotFoundResolution`.
    public var dataNotFoundResolution: Field<Bool> { Field("dataNotFoundResolution") }
    /// `contactIdField`.
    public var contactIdField: Field<String> { Field("contactIdField") }
    /// `callAnalysisResultField`.
    public var callAnalysisResultField: Field<String> { Field("callAnalysisResultField") }
    /// `agentWrapupField`.
    public var agentWrapupField: Field<String> { Field("agentWrapupField") }
    /// `contactColumnToDataActionFieldMappings`.
    public var contactColumnToDataActionFieldMappings: Field<[ContactColumnToDataActionFieldMapping]> { Field("contactColumnToDataActionFieldMappings") }
    /// `predicates`.
    public var predicates: Field<[DataActionConditionPredicate]> { Field("predicates") }
    /// `subConditions`.
    public var subConditions: Field<[TimeAndDateSubCondition]> { Field("subConditions") }
    /// `matchAnyConditions`.
    public var matchAnyConditions: Field<Bool> { Field("matchAnyConditions") }
    /// `timeZoneId`.
    public var timeZoneId: Field<String> { Field("timeZoneId") }
}

/// A value of `type` of ``Condition``, open to those that are newer than this version.
public struct ConditionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `wrapupCondition`.
    public static var wrapupCondition: Self { "wrapupCondition" }
    /// `systemDispositionCondition`.
    public static var systemDispositionCondition: Self { "systemDispositionCondition" }
    /// `contactAttributeCondition`.
    public static var contactAttributeCondition: Self { "contactAttributeCondition" }
    /// `phoneNumberCondition`.
    public static var phoneNumberCondition: Self { "phoneNumberCondition" }
    /// `phoneNumberTypeCondition`.
    public static var phoneNumberTypeCondition: Self { "phoneNumberTypeCondition" }
    /// `callAnalysisCondition`.
    public static var callAnalysisCondition: Self { "callAnalysisCondition" }
    /// `contactPropertyCondition`.
    public static var contactPropertyCondition: Self { "contactPropertyCondition" }
    /// `dataActionCondition`.
    public static var dataActionCondition: Self { "dataActionCondition" }
    /// `timeAndDateCondition`.
    public static var timeAndDateCondition: Self { "timeAndDateCondition" }
}

/// A value of `valueType` of ``Condition``, open to those that are newer than this version.
public struct ConditionValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `STRING`.
    public static var string: Self { "STRING" }
    /// `NUMERIC`.
    public static var numeric: Self { "NUMERIC" }
    /// `DATETIME`.
    public static var datetime: Self { "DATETIME" }
    /// `PERIOD`.
    public static var period: Self { "PERIOD" }
}

/// A value of `operator` of ``Condition``, open to those that are newer than this version.
public struct ConditionOperator: OpenEnum {
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
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `BETWEEN`.
    public static var between: Self { "BETWEEN" }
}

/// A value of `propertyType` of ``Condition``, open to those that are newer than this version.
public struct ConditionPropertyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LAST_ATTEMPT_BY_COLUMN`.
    public static var lastAttemptByColumn: Self { "LAST_ATTEMPT_BY_COLUMN" }
    /// `LAST_ATTEMPT_OVERALL`.
    public static var lastAttemptOverall: Self { "LAST_ATTEMPT_OVERALL" }
    /// `LAST_WRAPUP_BY_COLUMN`.
    public static var lastWrapupByColumn: Self { "LAST_WRAPUP_BY_COLUMN" }
    /// `LAST_WRAPUP_OVERALL`.
    public static var lastWrapupOverall: Self { "LAST_WRAPUP_OVERALL" }
}

/// The schema `ConfigurationOverrides`.
public typealias ConfigurationOverrides = Model<ConfigurationOverridesFields>

/// The properties of ``ConfigurationOverrides``.
public struct ConfigurationOverridesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `priority`.
    public var priority: Field<Bool> { Field("priority") }
}

/// The schema `ConnectRate`.
public typealias ConnectRate = Model<ConnectRateFields>

/// The properties of ``ConnectRate``.
public struct ConnectRateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attempts`, set by the platform.
    public var attempts: Field<Int> { Field("attempts") }
    /// `connects`, set by the platform.
    public var connects: Field<Int> { Field("connects") }
    /// `connectRatio`, set by the platform.
    public var connectRatio: Field<Double> { Field("connectRatio") }
}

/// The schema `ContactAddressConditionSettings`.
public typealias ContactAddressConditionSettings = Model<ContactAddressConditionSettingsFields>

/// The properties of ``ContactAddressConditionSettings``.
public struct ContactAddressConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`, required.
    public var `operator`: Field<ContactAddressConditionSettingsOperator> { Field("operator") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `operator` of ``ContactAddressConditionSettings``, open to those that are newer than this version.
public struct ContactAddressConditionSettingsOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    public static var equals: Self { "Equals" }
    /// `Contains`.
    public static var contains: Self { "Contains" }
    /// `BeginsWith`.
    public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    public static var endsWith: Self { "EndsWith" }
}

/// The schema `ContactAddressTypeConditionSettings`.
public typealias ContactAddressTypeConditionSettings = Model<ContactAddressTypeConditionSettingsFields>

/// The properties of ``ContactAddressTypeConditionSettings``.
public struct ContactAddressTypeConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`, required.
    public var `operator`: Field<ContactAddressTypeConditionSettingsOperator> { Field("operator") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `operator` of ``ContactAddressTypeConditionSettings``, open to those that are newer than this version.
public struct ContactAddressTypeConditionSettingsOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    public static var equals: Self { "Equals" }
    /// `Contains`.
    public static var contains: Self { "Contains" }
    /// `BeginsWith`.
    public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    public static var endsWith: Self { "EndsWith" }
}

/// The schema `ContactBulkEditRequest`.
public typealias ContactBulkEditRequest = Model<ContactBulkEditRequestFields>

/// The properties of ``ContactBulkEditRequest``.
public struct ContactBulkEditRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactListFilterId`.
    public var contactListFilterId: Field<String> { Field("contactListFilterId") }
    /// `criteria`.
    public var criteria: Field<ContactBulkSearchCriteria> { Field("criteria") }
    /// `contactIds`.
    public var contactIds: Field<[String]> { Field("contactIds") }
    /// `contact`.
    public var contact: Field<DialerContact> { Field("contact") }
    /// `generateDownloadURI`.
    public var generateDownloadURI: Field<Bool> { Field("generateDownloadURI") }
}

/// The schema `ContactBulkSearchCriteria`.
public typealias ContactBulkSearchCriteria = Model<ContactBulkSearchCriteriaFields>

/// The properties of ``ContactBulkSearchCriteria``.
public struct ContactBulkSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clauses`.
    public var clauses: Field<[ContactListFilterClause]> { Field("clauses") }
    /// `filterType`.
    public var filterType: Field<ContactBulkSearchCriteriaFilterType> { Field("filterType") }
}

/// A value of `filterType` of ``ContactBulkSearchCriteria``, open to those that are newer than this version.
public struct ContactBulkSearchCriteriaFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
}

/// The schema `ContactBulkSearchParameters`.
public typealias ContactBulkSearchParameters = Model<ContactBulkSearchParametersFields>

/// The properties of ``ContactBulkSearchParameters``.
public struct ContactBulkSearchParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactListFilterId`.
    public var contactListFilterId: Field<String> { Field("contactListFilterId") }
    /// `criteria`.
    public var criteria: Field<ContactBulkSearchCriteria> { Field("criteria") }
    /// `generateDownloadURI`.
    public var generateDownloadURI: Field<Bool> { Field("generateDownloadURI") }
}

/// The schema `ContactCallbackRequest`.
public typealias ContactCallbackRequest = Model<ContactCallbackRequestFields>

/// The properties of ``ContactCallbackRequest``.
public struct ContactCallbackRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaignId`, required.
    public var campaignId: Field<String> { Field("campaignId") }
    /// `contactListId`, required.
    public var contactListId: Field<String> { Field("contactListId") }
    /// `contactId`, required.
    public var contactId: Field<String> { Field("contactId") }
    /// `phoneColumn`, required.
    public var phoneColumn: Field<String> { Field("phoneColumn") }
    /// `schedule`, required.
    public var schedule: Field<String> { Field("schedule") }
}

/// The schema `ContactColumnConditionSettings`.
public typealias ContactColumnConditionSettings = Model<ContactColumnConditionSettingsFields>

/// The properties of ``ContactColumnConditionSettings``.
public struct ContactColumnConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`, required.
    public var columnName: Field<String> { Field("columnName") }
    /// `operator`, required.
    public var `operator`: Field<ContactColumnConditionSettingsOperator> { Field("operator") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
    /// `valueType`, required.
    public var valueType: Field<ContactColumnConditionSettingsValueType> { Field("valueType") }
}

/// A value of `operator` of ``ContactColumnConditionSettings``, open to those that are newer than this version.
public struct ContactColumnConditionSettingsOperator: OpenEnum {
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

/// A value of `valueType` of ``ContactColumnConditionSettings``, open to those that are newer than this version.
public struct ContactColumnConditionSettingsValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DateTime`.
    public static var dateTime: Self { "DateTime" }
    /// `Numeric`.
    public static var numeric: Self { "Numeric" }
    /// `Period`.
    public static var period: Self { "Period" }
    /// `String`.
    public static var string: Self { "String" }
}

/// The schema `ContactColumnTimeZone`.
public typealias ContactColumnTimeZone = Model<ContactColumnTimeZoneFields>

/// The properties of ``ContactColumnTimeZone``.
public struct ContactColumnTimeZoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `columnType`, set by the platform.
    public var columnType: Field<ContactColumnTimeZoneColumnType> { Field("columnType") }
}

/// A value of `columnType` of ``ContactColumnTimeZone``, open to those that are newer than this version.
public struct ContactColumnTimeZoneColumnType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PHONE`.
    public static var phone: Self { "PHONE" }
    /// `ZIP`.
    public static var zip: Self { "ZIP" }
}

/// The schema `ContactColumnToDataActionFieldMapping`.
public typealias ContactColumnToDataActionFieldMapping = Model<ContactColumnToDataActionFieldMappingFields>

/// The properties of ``ContactColumnToDataActionFieldMapping``.
public struct ContactColumnToDataActionFieldMappingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactColumnName`, required.
    public var contactColumnName: Field<String> { Field("contactColumnName") }
    /// `dataActionField`, required.
    public var dataActionField: Field<String> { Field("dataActionField") }
}

/// The schema `ContactList`.
public typealias ContactList = Model<ContactListFields>

/// The properties of ``ContactList``.
public struct ContactListFields: FieldSet {
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
    /// `division`.
    public var division: Field<DomainEntityRef> { Field("division") }
    /// `columnNames`, required.
    public var columnNames: Field<[String]> { Field("columnNames") }
    /// `phoneColumns`.
    public var phoneColumns: Field<[ContactPhoneNumberColumn]> { Field("phoneColumns") }
    /// `emailColumns`.
    public var emailColumns: Field<[EmailColumn]> { Field("emailColumns") }
    /// `whatsAppColumns`.
    public var whatsAppColumns: Field<[WhatsAppColumn]> { Field("whatsAppColumns") }
    /// `importStatus`, set by the platform.
    public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `previewModeColumnName`.
    public var previewModeColumnName: Field<String> { Field("previewModeColumnName") }
    /// `previewModeAcceptedValues`.
    public var previewModeAcceptedValues: Field<[String]> { Field("previewModeAcceptedValues") }
    /// `size`, set by the platform.
    public var size: Field<Int> { Field("size") }
    /// `attemptLimits`.
    public var attemptLimits: Field<DomainEntityRef> { Field("attemptLimits") }
    /// `automaticTimeZoneMapping`.
    public var automaticTimeZoneMapping: Field<Bool> { Field("automaticTimeZoneMapping") }
    /// `zipCodeColumnName`.
    public var zipCodeColumnName: Field<String> { Field("zipCodeColumnName") }
    /// `columnDataTypeSpecifications`.
    public var columnDataTypeSpecifications: Field<[ColumnDataTypeSpecification]> { Field("columnDataTypeSpecifications") }
    /// `trimWhitespace`.
    public var trimWhitespace: Field<Bool> { Field("trimWhitespace") }
    /// `retentionType`.
    public var retentionType: Field<ContactListRetentionType> { Field("retentionType") }
    /// `retentionDays`.
    public var retentionDays: Field<Int> { Field("retentionDays") }
    /// `dateExpiration`.
    public var dateExpiration: Field<Instant> { Field("dateExpiration") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `retentionType` of ``ContactList``, open to those that are newer than this version.
public struct ContactListRetentionType: OpenEnum {
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
}

/// The schema `ContactListDivisionView`.
public typealias ContactListDivisionView = Model<ContactListDivisionViewFields>

/// The properties of ``ContactListDivisionView``.
public struct ContactListDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `columnNames`, required.
    public var columnNames: Field<[String]> { Field("columnNames") }
    /// `phoneColumns`.
    public var phoneColumns: Field<[ContactPhoneNumberColumn]> { Field("phoneColumns") }
    /// `emailColumns`.
    public var emailColumns: Field<[EmailColumn]> { Field("emailColumns") }
    /// `whatsAppColumns`.
    public var whatsAppColumns: Field<[WhatsAppColumn]> { Field("whatsAppColumns") }
    /// `importStatus`, set by the platform.
    public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `size`, set by the platform.
    public var size: Field<Int> { Field("size") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContactListDivisionViewListing`.
public typealias ContactListDivisionViewListing = Model<ContactListDivisionViewListingFields>

/// The properties of ``ContactListDivisionViewListing``.
public struct ContactListDivisionViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ContactListDivisionView]> { Field("entities") }
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

/// The schema `ContactListEntityListing`.
public typealias ContactListEntityListing = Model<ContactListEntityListingFields>

/// The properties of ``ContactListEntityListing``.
public struct ContactListEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ContactList]> { Field("entities") }
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

/// The schema `ContactListFilter`.
public typealias ContactListFilter = Model<ContactListFilterFields>

/// The properties of ``ContactListFilter``.
public struct ContactListFilterFields: FieldSet {
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
    /// `contactList`.
    public var contactList: Field<DomainEntityRef> { Field("contactList") }
    /// `contactListTemplate`.
    public var contactListTemplate: Field<DomainEntityRef> { Field("contactListTemplate") }
    /// `sourceType`.
    public var sourceType: Field<ContactListFilterSourceType> { Field("sourceType") }
    /// `clauses`.
    public var clauses: Field<[ContactListFilterClause]> { Field("clauses") }
    /// `filterType`.
    public var filterType: Field<ContactListFilterFilterType> { Field("filterType") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `sourceType` of ``ContactListFilter``, open to those that are newer than this version.
public struct ContactListFilterSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ContactList`.
    public static var contactList: Self { "ContactList" }
    /// `ContactListTemplate`.
    public static var contactListTemplate: Self { "ContactListTemplate" }
}

/// A value of `filterType` of ``ContactListFilter``, open to those that are newer than this version.
public struct ContactListFilterFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
}

/// The schema `ContactListFilterBulkRetrieveBody`.
public typealias ContactListFilterBulkRetrieveBody = Model<ContactListFilterBulkRetrieveBodyFields>

/// The properties of ``ContactListFilterBulkRetrieveBody``.
public struct ContactListFilterBulkRetrieveBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ContactListFilterClause`.
public typealias ContactListFilterClause = Model<ContactListFilterClauseFields>

/// The properties of ``ContactListFilterClause``.
public struct ContactListFilterClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filterType`.
    public var filterType: Field<ContactListFilterClauseFilterType> { Field("filterType") }
    /// `predicates`.
    public var predicates: Field<[ContactListFilterPredicate]> { Field("predicates") }
}

/// A value of `filterType` of ``ContactListFilterClause``, open to those that are newer than this version.
public struct ContactListFilterClauseFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
}

/// The schema `ContactListFilterEntityListing`.
public typealias ContactListFilterEntityListing = Model<ContactListFilterEntityListingFields>

/// The properties of ``ContactListFilterEntityListing``.
public struct ContactListFilterEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ContactListFilter]> { Field("entities") }
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

/// The schema `ContactListFilterPredicate`.
public typealias ContactListFilterPredicate = Model<ContactListFilterPredicateFields>

/// The properties of ``ContactListFilterPredicate``.
public struct ContactListFilterPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `column`.
    public var column: Field<String> { Field("column") }
    /// `columnType`.
    public var columnType: Field<ContactListFilterPredicateColumnType> { Field("columnType") }
    /// `operator`.
    public var `operator`: Field<ContactListFilterPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<ContactListFilterRange> { Field("range") }
    /// `inverted`.
    public var inverted: Field<Bool> { Field("inverted") }
}

/// A value of `columnType` of ``ContactListFilterPredicate``, open to those that are newer than this version.
public struct ContactListFilterPredicateColumnType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `numeric`.
    public static var numeric: Self { "numeric" }
    /// `alphabetic`.
    public static var alphabetic: Self { "alphabetic" }
}

/// A value of `operator` of ``ContactListFilterPredicate``, open to those that are newer than this version.
public struct ContactListFilterPredicateOperator: OpenEnum {
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
    /// `BETWEEN`.
    public static var between: Self { "BETWEEN" }
    /// `IN`.
    public static var `in`: Self { "IN" }
}

/// The schema `ContactListFilterRange`.
public typealias ContactListFilterRange = Model<ContactListFilterRangeFields>

/// The properties of ``ContactListFilterRange``.
public struct ContactListFilterRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`.
    public var min: Field<String> { Field("min") }
    /// `max`.
    public var max: Field<String> { Field("max") }
    /// `minInclusive`.
    public var minInclusive: Field<Bool> { Field("minInclusive") }
    /// `maxInclusive`.
    public var maxInclusive: Field<Bool> { Field("maxInclusive") }
    /// `inSet`.
    public var inSet: Field<[String]> { Field("inSet") }
}

/// The schema `ContactListTemplate`.
public typealias ContactListTemplate = Model<ContactListTemplateFields>

/// The properties of ``ContactListTemplate``.
public struct ContactListTemplateFields: FieldSet {
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
    /// `columnNames`, required.
    public var columnNames: Field<[String]> { Field("columnNames") }
    /// `phoneColumns`.
    public var phoneColumns: Field<[ContactPhoneNumberColumn]> { Field("phoneColumns") }
    /// `emailColumns`.
    public var emailColumns: Field<[EmailColumn]> { Field("emailColumns") }
    /// `whatsAppColumns`.
    public var whatsAppColumns: Field<[WhatsAppColumn]> { Field("whatsAppColumns") }
    /// `previewModeColumnName`.
    public var previewModeColumnName: Field<String> { Field("previewModeColumnName") }
    /// `previewModeAcceptedValues`.
    public var previewModeAcceptedValues: Field<[String]> { Field("previewModeAcceptedValues") }
    /// `attemptLimits`.
    public var attemptLimits: Field<DomainEntityRef> { Field("attemptLimits") }
    /// `automaticTimeZoneMapping`.
    public var automaticTimeZoneMapping: Field<Bool> { Field("automaticTimeZoneMapping") }
    /// `zipCodeColumnName`.
    public var zipCodeColumnName: Field<String> { Field("zipCodeColumnName") }
    /// `columnDataTypeSpecifications`.
    public var columnDataTypeSpecifications: Field<[ColumnDataTypeSpecification]> { Field("columnDataTypeSpecifications") }
    /// `trimWhitespace`.
    public var trimWhitespace: Field<Bool> { Field("trimWhitespace") }
    /// `retentionType`.
    public var retentionType: Field<ContactListTemplateRetentionType> { Field("retentionType") }
    /// `retentionDays`.
    public var retentionDays: Field<Int> { Field("retentionDays") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `retentionType` of ``ContactListTemplate``, open to those that are newer than this version.
public struct ContactListTemplateRetentionType: OpenEnum {
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
}

/// The schema `ContactListTemplateBulkRetrieveBody`.
public typealias ContactListTemplateBulkRetrieveBody = Model<ContactListTemplateBulkRetrieveBodyFields>

/// The properties of ``ContactListTemplateBulkRetrieveBody``.
public struct ContactListTemplateBulkRetrieveBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ContactListTemplateEntityListing`.
public typealias ContactListTemplateEntityListing = Model<ContactListTemplateEntityListingFields>

/// The properties of ``ContactListTemplateEntityListing``.
public struct ContactListTemplateEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ContactListTemplate]> { Field("entities") }
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

/// The schema `ContactListUploadUrlRequest`.
public typealias ContactListUploadUrlRequest = Model<ContactListUploadUrlRequestFields>

/// The properties of ``ContactListUploadUrlRequest``.
public struct ContactListUploadUrlRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `signedUrlTimeoutSeconds`.
    public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
    /// `contentType`, required.
    public var contentType: Field<String> { Field("contentType") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `contactIdName`.
    public var contactIdName: Field<String> { Field("contactIdName") }
    /// `importTemplateId`.
    public var importTemplateId: Field<String> { Field("importTemplateId") }
    /// `listNamePrefix`.
    public var listNamePrefix: Field<String> { Field("listNamePrefix") }
    /// `clearSystemData`.
    public var clearSystemData: Field<Bool> { Field("clearSystemData") }
    /// `divisionIdForTargetContactLists`.
    public var divisionIdForTargetContactLists: Field<String> { Field("divisionIdForTargetContactLists") }
    /// `fileSpecificationTemplateId`.
    public var fileSpecificationTemplateId: Field<String> { Field("fileSpecificationTemplateId") }
    /// `retentionTypeColumn`.
    public var retentionTypeColumn: Field<String> { Field("retentionTypeColumn") }
    /// `retentionDaysColumn`.
    public var retentionDaysColumn: Field<String> { Field("retentionDaysColumn") }
    /// `retentionDateExpirationColumn`.
    public var retentionDateExpirationColumn: Field<String> { Field("retentionDateExpirationColumn") }
}

/// The schema `ContactListingRequest`.
public typealias ContactListingRequest = Model<ContactListingRequestFields>

/// The properties of ``ContactListingRequest``.
public struct ContactListingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactListFilterId`.
    public var contactListFilterId: Field<String> { Field("contactListFilterId") }
    /// `criteria`.
    public var criteria: Field<ContactBulkSearchCriteria> { Field("criteria") }
    /// `pageNumber`, required.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`, required.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `contactSorts`.
    public var contactSorts: Field<[ContactSort]> { Field("contactSorts") }
}

/// The schema `ContactListingResponse`.
public typealias ContactListingResponse = Model<ContactListingResponseFields>

/// The properties of ``ContactListingResponse``.
public struct ContactListingResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DialerContact]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `contactsCount`.
    public var contactsCount: Field<Int> { Field("contactsCount") }
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

/// The schema `ContactListsBulkEditRequest`.
public typealias ContactListsBulkEditRequest = Model<ContactListsBulkEditRequestFields>

/// The properties of ``ContactListsBulkEditRequest``.
public struct ContactListsBulkEditRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactListIds`.
    public var contactListIds: Field<[String]> { Field("contactListIds") }
    /// `contactList`.
    public var contactList: Field<ContactList> { Field("contactList") }
}

/// The schema `ContactListsBulkEditResponse`.
public typealias ContactListsBulkEditResponse = Model<ContactListsBulkEditResponseFields>

/// The properties of ``ContactListsBulkEditResponse``.
public struct ContactListsBulkEditResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[BulkResponseResultContactListContactListBulkEntityErrorContactList]> { Field("results") }
    /// `errorCount`.
    public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `ContactPhoneNumberColumn`.
public typealias ContactPhoneNumberColumn = Model<ContactPhoneNumberColumnFields>

/// The properties of ``ContactPhoneNumberColumn``.
public struct ContactPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`, required.
    public var columnName: Field<String> { Field("columnName") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `callableTimeColumnName`.
    public var callableTimeColumnName: Field<String> { Field("callableTimeColumnName") }
    /// `callableTimeColumn`.
    public var callableTimeColumn: Field<String> { Field("callableTimeColumn") }
}

/// The schema `ContactableStatus`.
public typealias ContactableStatus = Model<ContactableStatusFields>

/// The properties of ``ContactableStatus``.
public struct ContactableStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactable`.
    public var contactable: Field<Bool> { Field("contactable") }
    /// `columnStatus`.
    public var columnStatus: Field<[String: ColumnStatus]> { Field("columnStatus") }
}

/// The schema `ContactsBulkOperationJob`.
public typealias ContactsBulkOperationJob = Model<ContactsBulkOperationJobFields>

/// The properties of ``ContactsBulkOperationJob``.
public struct ContactsBulkOperationJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `state`, set by the platform.
    public var state: Field<ContactsBulkOperationJobState> { Field("state") }
    /// `type`, set by the platform.
    public var type: Field<ContactsBulkOperationJobType> { Field("type") }
    /// `totalRecords`, set by the platform.
    public var totalRecords: Field<Int> { Field("totalRecords") }
    /// `completedRecords`, set by the platform.
    public var completedRecords: Field<Int> { Field("completedRecords") }
    /// `percentComplete`, set by the platform.
    public var percentComplete: Field<Int> { Field("percentComplete") }
    /// `failureReason`, set by the platform.
    public var failureReason: Field<ErrorInfo> { Field("failureReason") }
    /// `downloadURI`, set by the platform.
    public var downloadURI: Field<String> { Field("downloadURI") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``ContactsBulkOperationJob``, open to those that are newer than this version.
public struct ContactsBulkOperationJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// A value of `type` of ``ContactsBulkOperationJob``, open to those that are newer than this version.
public struct ContactsBulkOperationJobType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BulkDelete`.
    public static var bulkDelete: Self { "BulkDelete" }
    /// `BulkEdit`.
    public static var bulkEdit: Self { "BulkEdit" }
}

/// The schema `ContactsBulkOperationJobListing`.
public typealias ContactsBulkOperationJobListing = Model<ContactsBulkOperationJobListingFields>

/// The properties of ``ContactsBulkOperationJobListing``.
public struct ContactsBulkOperationJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[ContactsBulkOperationJob]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContactsExportRequest`.
public typealias ContactsExportRequest = Model<ContactsExportRequestFields>

/// The properties of ``ContactsExportRequest``.
public struct ContactsExportRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactListFilterId`.
    public var contactListFilterId: Field<String> { Field("contactListFilterId") }
    /// `criteria`.
    public var criteria: Field<ContactBulkSearchCriteria> { Field("criteria") }
    /// `contactIds`.
    public var contactIds: Field<[String]> { Field("contactIds") }
}

/// The schema `ConversationBasic`.
public typealias ConversationBasic = Model<ConversationBasicFields>

/// The properties of ``ConversationBasic``.
public struct ConversationBasicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `startTime`, required.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `divisions`.
    public var divisions: Field<[ConversationDivisionMembership]> { Field("divisions") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `inactivityTimeout`.
    public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `participants`, set by the platform.
    public var participants: Field<[ParticipantBasic]> { Field("participants") }
}
