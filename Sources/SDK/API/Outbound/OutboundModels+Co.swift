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
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `columnNumber`.
    @_alwaysEmitIntoClient public var columnNumber: Field<Int> { Field("columnNumber") }
    /// `startPosition`.
    @_alwaysEmitIntoClient public var startPosition: Field<Int> { Field("startPosition") }
    /// `length`.
    @_alwaysEmitIntoClient public var length: Field<Int> { Field("length") }
}

/// The schema `ColumnDataTypeSpecification`.
public typealias ColumnDataTypeSpecification = Model<ColumnDataTypeSpecificationFields>

/// The properties of ``ColumnDataTypeSpecification``.
public struct ColumnDataTypeSpecificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `columnDataType`.
    @_alwaysEmitIntoClient public var columnDataType: Field<ColumnDataTypeSpecificationColumnDataType> { Field("columnDataType") }
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<Int> { Field("min") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<Int> { Field("max") }
    /// `maxLength`.
    @_alwaysEmitIntoClient public var maxLength: Field<Int> { Field("maxLength") }
}

/// A value of `columnDataType` of ``ColumnDataTypeSpecification``, open to those that are newer than this version.
public struct ColumnDataTypeSpecificationColumnDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NUMERIC`.
    @_alwaysEmitIntoClient public static var numeric: Self { "NUMERIC" }
    /// `TEXT`.
    @_alwaysEmitIntoClient public static var text: Self { "TEXT" }
    /// `TIMESTAMP`.
    @_alwaysEmitIntoClient public static var timestamp: Self { "TIMESTAMP" }
    /// `DATETIME`.
    @_alwaysEmitIntoClient public static var datetime: Self { "DATETIME" }
}

/// The schema `ColumnStatus`.
public typealias ColumnStatus = Model<ColumnStatusFields>

/// The properties of ``ColumnStatus``.
public struct ColumnStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactable`.
    @_alwaysEmitIntoClient public var contactable: Field<Bool> { Field("contactable") }
}

/// The schema `CommonCampaign`.
public typealias CommonCampaign = Model<CommonCampaignFields>

/// The properties of ``CommonCampaign``.
public struct CommonCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<CommonCampaignMediaType> { Field("mediaType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `mediaType` of ``CommonCampaign``, open to those that are newer than this version.
public struct CommonCampaignMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
}

/// The schema `CommonCampaignDivisionView`.
public typealias CommonCampaignDivisionView = Model<CommonCampaignDivisionViewFields>

/// The properties of ``CommonCampaignDivisionView``.
public struct CommonCampaignDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<CommonCampaignDivisionViewMediaType> { Field("mediaType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `mediaType` of ``CommonCampaignDivisionView``, open to those that are newer than this version.
public struct CommonCampaignDivisionViewMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
}

/// The schema `CommonCampaignDivisionViewEntityListing`.
public typealias CommonCampaignDivisionViewEntityListing = Model<CommonCampaignDivisionViewEntityListingFields>

/// The properties of ``CommonCampaignDivisionViewEntityListing``.
public struct CommonCampaignDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CommonCampaignDivisionView]> { Field("entities") }
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

/// The schema `CommonCampaignEntityListing`.
public typealias CommonCampaignEntityListing = Model<CommonCampaignEntityListingFields>

/// The properties of ``CommonCampaignEntityListing``.
public struct CommonCampaignEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CommonCampaign]> { Field("entities") }
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

/// The schema `Condition`.
public typealias Condition = Model<ConditionFields>

/// The properties of ``Condition``.
public struct ConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConditionType> { Field("type") }
    /// `inverted`.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
    /// `attributeName`.
    @_alwaysEmitIntoClient public var attributeName: Field<String> { Field("attributeName") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `valueType`.
    @_alwaysEmitIntoClient public var valueType: Field<ConditionValueType> { Field("valueType") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ConditionOperator> { Field("operator") }
    /// `codes`.
    @_alwaysEmitIntoClient public var codes: Field<[String]> { Field("codes") }
    /// `property`.
    @_alwaysEmitIntoClient public var property: Field<String> { Field("property") }
    /// `propertyType`.
    @_alwaysEmitIntoClient public var propertyType: Field<ConditionPropertyType> { Field("propertyType") }
    /// `dataAction`.
    @_alwaysEmitIntoClient public var dataAction: Field<DomainEntityRef> { Field("dataAction") }
    /// `dataNotFoundResolution`.
    @_alwaysEmitIntoClient public var dataNotFoundResolution: Field<Bool> { Field("dataNotFoundResolution") }
    /// `contactIdField`.
    @_alwaysEmitIntoClient public var contactIdField: Field<String> { Field("contactIdField") }
    /// `callAnalysisResultField`.
    @_alwaysEmitIntoClient public var callAnalysisResultField: Field<String> { Field("callAnalysisResultField") }
    /// `agentWrapupField`.
    @_alwaysEmitIntoClient public var agentWrapupField: Field<String> { Field("agentWrapupField") }
    /// `contactColumnToDataActionFieldMappings`.
    @_alwaysEmitIntoClient public var contactColumnToDataActionFieldMappings: Field<[ContactColumnToDataActionFieldMapping]> { Field("contactColumnToDataActionFieldMappings") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[DataActionConditionPredicate]> { Field("predicates") }
    /// `subConditions`.
    @_alwaysEmitIntoClient public var subConditions: Field<[TimeAndDateSubCondition]> { Field("subConditions") }
    /// `matchAnyConditions`.
    @_alwaysEmitIntoClient public var matchAnyConditions: Field<Bool> { Field("matchAnyConditions") }
    /// `timeZoneId`.
    @_alwaysEmitIntoClient public var timeZoneId: Field<String> { Field("timeZoneId") }
}

/// A value of `type` of ``Condition``, open to those that are newer than this version.
public struct ConditionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `wrapupCondition`.
    @_alwaysEmitIntoClient public static var wrapupCondition: Self { "wrapupCondition" }
    /// `systemDispositionCondition`.
    @_alwaysEmitIntoClient public static var systemDispositionCondition: Self { "systemDispositionCondition" }
    /// `contactAttributeCondition`.
    @_alwaysEmitIntoClient public static var contactAttributeCondition: Self { "contactAttributeCondition" }
    /// `phoneNumberCondition`.
    @_alwaysEmitIntoClient public static var phoneNumberCondition: Self { "phoneNumberCondition" }
    /// `phoneNumberTypeCondition`.
    @_alwaysEmitIntoClient public static var phoneNumberTypeCondition: Self { "phoneNumberTypeCondition" }
    /// `callAnalysisCondition`.
    @_alwaysEmitIntoClient public static var callAnalysisCondition: Self { "callAnalysisCondition" }
    /// `contactPropertyCondition`.
    @_alwaysEmitIntoClient public static var contactPropertyCondition: Self { "contactPropertyCondition" }
    /// `dataActionCondition`.
    @_alwaysEmitIntoClient public static var dataActionCondition: Self { "dataActionCondition" }
    /// `timeAndDateCondition`.
    @_alwaysEmitIntoClient public static var timeAndDateCondition: Self { "timeAndDateCondition" }
}

/// A value of `valueType` of ``Condition``, open to those that are newer than this version.
public struct ConditionValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `STRING`.
    @_alwaysEmitIntoClient public static var string: Self { "STRING" }
    /// `NUMERIC`.
    @_alwaysEmitIntoClient public static var numeric: Self { "NUMERIC" }
    /// `DATETIME`.
    @_alwaysEmitIntoClient public static var datetime: Self { "DATETIME" }
    /// `PERIOD`.
    @_alwaysEmitIntoClient public static var period: Self { "PERIOD" }
}

/// A value of `operator` of ``Condition``, open to those that are newer than this version.
public struct ConditionOperator: OpenEnum {
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
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `BETWEEN`.
    @_alwaysEmitIntoClient public static var between: Self { "BETWEEN" }
}

/// A value of `propertyType` of ``Condition``, open to those that are newer than this version.
public struct ConditionPropertyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LAST_ATTEMPT_BY_COLUMN`.
    @_alwaysEmitIntoClient public static var lastAttemptByColumn: Self { "LAST_ATTEMPT_BY_COLUMN" }
    /// `LAST_ATTEMPT_OVERALL`.
    @_alwaysEmitIntoClient public static var lastAttemptOverall: Self { "LAST_ATTEMPT_OVERALL" }
    /// `LAST_WRAPUP_BY_COLUMN`.
    @_alwaysEmitIntoClient public static var lastWrapupByColumn: Self { "LAST_WRAPUP_BY_COLUMN" }
    /// `LAST_WRAPUP_OVERALL`.
    @_alwaysEmitIntoClient public static var lastWrapupOverall: Self { "LAST_WRAPUP_OVERALL" }
}

/// The schema `ConfigurationOverrides`.
public typealias ConfigurationOverrides = Model<ConfigurationOverridesFields>

/// The properties of ``ConfigurationOverrides``.
public struct ConfigurationOverridesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Bool> { Field("priority") }
}

/// The schema `ConnectRate`.
public typealias ConnectRate = Model<ConnectRateFields>

/// The properties of ``ConnectRate``.
public struct ConnectRateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attempts`, set by the platform.
    @_alwaysEmitIntoClient public var attempts: Field<Int> { Field("attempts") }
    /// `connects`, set by the platform.
    @_alwaysEmitIntoClient public var connects: Field<Int> { Field("connects") }
    /// `connectRatio`, set by the platform.
    @_alwaysEmitIntoClient public var connectRatio: Field<Double> { Field("connectRatio") }
}

/// The schema `ContactAddressConditionSettings`.
public typealias ContactAddressConditionSettings = Model<ContactAddressConditionSettingsFields>

/// The properties of ``ContactAddressConditionSettings``.
public struct ContactAddressConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<ContactAddressConditionSettingsOperator> { Field("operator") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `operator` of ``ContactAddressConditionSettings``, open to those that are newer than this version.
public struct ContactAddressConditionSettingsOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// The schema `ContactAddressTypeConditionSettings`.
public typealias ContactAddressTypeConditionSettings = Model<ContactAddressTypeConditionSettingsFields>

/// The properties of ``ContactAddressTypeConditionSettings``.
public struct ContactAddressTypeConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<ContactAddressTypeConditionSettingsOperator> { Field("operator") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `operator` of ``ContactAddressTypeConditionSettings``, open to those that are newer than this version.
public struct ContactAddressTypeConditionSettingsOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// The schema `ContactBulkEditRequest`.
public typealias ContactBulkEditRequest = Model<ContactBulkEditRequestFields>

/// The properties of ``ContactBulkEditRequest``.
public struct ContactBulkEditRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactListFilterId`.
    @_alwaysEmitIntoClient public var contactListFilterId: Field<String> { Field("contactListFilterId") }
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<ContactBulkSearchCriteria> { Field("criteria") }
    /// `contactIds`.
    @_alwaysEmitIntoClient public var contactIds: Field<[String]> { Field("contactIds") }
    /// `contact`.
    @_alwaysEmitIntoClient public var contact: Field<DialerContact> { Field("contact") }
    /// `generateDownloadURI`.
    @_alwaysEmitIntoClient public var generateDownloadURI: Field<Bool> { Field("generateDownloadURI") }
}

/// The schema `ContactBulkSearchCriteria`.
public typealias ContactBulkSearchCriteria = Model<ContactBulkSearchCriteriaFields>

/// The properties of ``ContactBulkSearchCriteria``.
public struct ContactBulkSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[ContactListFilterClause]> { Field("clauses") }
    /// `filterType`.
    @_alwaysEmitIntoClient public var filterType: Field<ContactBulkSearchCriteriaFilterType> { Field("filterType") }
}

/// A value of `filterType` of ``ContactBulkSearchCriteria``, open to those that are newer than this version.
public struct ContactBulkSearchCriteriaFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
}

/// The schema `ContactBulkSearchParameters`.
public typealias ContactBulkSearchParameters = Model<ContactBulkSearchParametersFields>

/// The properties of ``ContactBulkSearchParameters``.
public struct ContactBulkSearchParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactListFilterId`.
    @_alwaysEmitIntoClient public var contactListFilterId: Field<String> { Field("contactListFilterId") }
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<ContactBulkSearchCriteria> { Field("criteria") }
    /// `generateDownloadURI`.
    @_alwaysEmitIntoClient public var generateDownloadURI: Field<Bool> { Field("generateDownloadURI") }
}

/// The schema `ContactCallbackRequest`.
public typealias ContactCallbackRequest = Model<ContactCallbackRequestFields>

/// The properties of ``ContactCallbackRequest``.
public struct ContactCallbackRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaignId`, required.
    @_alwaysEmitIntoClient public var campaignId: Field<String> { Field("campaignId") }
    /// `contactListId`, required.
    @_alwaysEmitIntoClient public var contactListId: Field<String> { Field("contactListId") }
    /// `contactId`, required.
    @_alwaysEmitIntoClient public var contactId: Field<String> { Field("contactId") }
    /// `phoneColumn`, required.
    @_alwaysEmitIntoClient public var phoneColumn: Field<String> { Field("phoneColumn") }
    /// `schedule`, required.
    @_alwaysEmitIntoClient public var schedule: Field<String> { Field("schedule") }
}

/// The schema `ContactColumnConditionSettings`.
public typealias ContactColumnConditionSettings = Model<ContactColumnConditionSettingsFields>

/// The properties of ``ContactColumnConditionSettings``.
public struct ContactColumnConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`, required.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<ContactColumnConditionSettingsOperator> { Field("operator") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `valueType`, required.
    @_alwaysEmitIntoClient public var valueType: Field<ContactColumnConditionSettingsValueType> { Field("valueType") }
}

/// A value of `operator` of ``ContactColumnConditionSettings``, open to those that are newer than this version.
public struct ContactColumnConditionSettingsOperator: OpenEnum {
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

/// A value of `valueType` of ``ContactColumnConditionSettings``, open to those that are newer than this version.
public struct ContactColumnConditionSettingsValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DateTime`.
    @_alwaysEmitIntoClient public static var dateTime: Self { "DateTime" }
    /// `Numeric`.
    @_alwaysEmitIntoClient public static var numeric: Self { "Numeric" }
    /// `Period`.
    @_alwaysEmitIntoClient public static var period: Self { "Period" }
    /// `String`.
    @_alwaysEmitIntoClient public static var string: Self { "String" }
}

/// The schema `ContactColumnTimeZone`.
public typealias ContactColumnTimeZone = Model<ContactColumnTimeZoneFields>

/// The properties of ``ContactColumnTimeZone``.
public struct ContactColumnTimeZoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `columnType`, set by the platform.
    @_alwaysEmitIntoClient public var columnType: Field<ContactColumnTimeZoneColumnType> { Field("columnType") }
}

/// A value of `columnType` of ``ContactColumnTimeZone``, open to those that are newer than this version.
public struct ContactColumnTimeZoneColumnType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `ZIP`.
    @_alwaysEmitIntoClient public static var zip: Self { "ZIP" }
}

/// The schema `ContactColumnToDataActionFieldMapping`.
public typealias ContactColumnToDataActionFieldMapping = Model<ContactColumnToDataActionFieldMappingFields>

/// The properties of ``ContactColumnToDataActionFieldMapping``.
public struct ContactColumnToDataActionFieldMappingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactColumnName`, required.
    @_alwaysEmitIntoClient public var contactColumnName: Field<String> { Field("contactColumnName") }
    /// `dataActionField`, required.
    @_alwaysEmitIntoClient public var dataActionField: Field<String> { Field("dataActionField") }
}

/// The schema `ContactList`.
public typealias ContactList = Model<ContactListFields>

/// The properties of ``ContactList``.
public struct ContactListFields: FieldSet {
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
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DomainEntityRef> { Field("division") }
    /// `columnNames`, required.
    @_alwaysEmitIntoClient public var columnNames: Field<[String]> { Field("columnNames") }
    /// `phoneColumns`.
    @_alwaysEmitIntoClient public var phoneColumns: Field<[ContactPhoneNumberColumn]> { Field("phoneColumns") }
    /// `emailColumns`.
    @_alwaysEmitIntoClient public var emailColumns: Field<[EmailColumn]> { Field("emailColumns") }
    /// `whatsAppColumns`.
    @_alwaysEmitIntoClient public var whatsAppColumns: Field<[WhatsAppColumn]> { Field("whatsAppColumns") }
    /// `importStatus`, set by the platform.
    @_alwaysEmitIntoClient public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `previewModeColumnName`.
    @_alwaysEmitIntoClient public var previewModeColumnName: Field<String> { Field("previewModeColumnName") }
    /// `previewModeAcceptedValues`.
    @_alwaysEmitIntoClient public var previewModeAcceptedValues: Field<[String]> { Field("previewModeAcceptedValues") }
    /// `size`, set by the platform.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `attemptLimits`.
    @_alwaysEmitIntoClient public var attemptLimits: Field<DomainEntityRef> { Field("attemptLimits") }
    /// `automaticTimeZoneMapping`.
    @_alwaysEmitIntoClient public var automaticTimeZoneMapping: Field<Bool> { Field("automaticTimeZoneMapping") }
    /// `zipCodeColumnName`.
    @_alwaysEmitIntoClient public var zipCodeColumnName: Field<String> { Field("zipCodeColumnName") }
    /// `columnDataTypeSpecifications`.
    @_alwaysEmitIntoClient public var columnDataTypeSpecifications: Field<[ColumnDataTypeSpecification]> { Field("columnDataTypeSpecifications") }
    /// `trimWhitespace`.
    @_alwaysEmitIntoClient public var trimWhitespace: Field<Bool> { Field("trimWhitespace") }
    /// `retentionType`.
    @_alwaysEmitIntoClient public var retentionType: Field<ContactListRetentionType> { Field("retentionType") }
    /// `retentionDays`.
    @_alwaysEmitIntoClient public var retentionDays: Field<Int> { Field("retentionDays") }
    /// `dateExpiration`.
    @_alwaysEmitIntoClient public var dateExpiration: Field<Instant> { Field("dateExpiration") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `retentionType` of ``ContactList``, open to those that are newer than this version.
public struct ContactListRetentionType: OpenEnum {
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
}

/// The schema `ContactListDivisionView`.
public typealias ContactListDivisionView = Model<ContactListDivisionViewFields>

/// The properties of ``ContactListDivisionView``.
public struct ContactListDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `columnNames`, required.
    @_alwaysEmitIntoClient public var columnNames: Field<[String]> { Field("columnNames") }
    /// `phoneColumns`.
    @_alwaysEmitIntoClient public var phoneColumns: Field<[ContactPhoneNumberColumn]> { Field("phoneColumns") }
    /// `emailColumns`.
    @_alwaysEmitIntoClient public var emailColumns: Field<[EmailColumn]> { Field("emailColumns") }
    /// `whatsAppColumns`.
    @_alwaysEmitIntoClient public var whatsAppColumns: Field<[WhatsAppColumn]> { Field("whatsAppColumns") }
    /// `importStatus`, set by the platform.
    @_alwaysEmitIntoClient public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `size`, set by the platform.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContactListDivisionViewListing`.
public typealias ContactListDivisionViewListing = Model<ContactListDivisionViewListingFields>

/// The properties of ``ContactListDivisionViewListing``.
public struct ContactListDivisionViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContactListDivisionView]> { Field("entities") }
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

/// The schema `ContactListEntityListing`.
public typealias ContactListEntityListing = Model<ContactListEntityListingFields>

/// The properties of ``ContactListEntityListing``.
public struct ContactListEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContactList]> { Field("entities") }
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

/// The schema `ContactListFilter`.
public typealias ContactListFilter = Model<ContactListFilterFields>

/// The properties of ``ContactListFilter``.
public struct ContactListFilterFields: FieldSet {
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
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<DomainEntityRef> { Field("contactList") }
    /// `contactListTemplate`.
    @_alwaysEmitIntoClient public var contactListTemplate: Field<DomainEntityRef> { Field("contactListTemplate") }
    /// `sourceType`.
    @_alwaysEmitIntoClient public var sourceType: Field<ContactListFilterSourceType> { Field("sourceType") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[ContactListFilterClause]> { Field("clauses") }
    /// `filterType`.
    @_alwaysEmitIntoClient public var filterType: Field<ContactListFilterFilterType> { Field("filterType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `sourceType` of ``ContactListFilter``, open to those that are newer than this version.
public struct ContactListFilterSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ContactList`.
    @_alwaysEmitIntoClient public static var contactList: Self { "ContactList" }
    /// `ContactListTemplate`.
    @_alwaysEmitIntoClient public static var contactListTemplate: Self { "ContactListTemplate" }
}

/// A value of `filterType` of ``ContactListFilter``, open to those that are newer than this version.
public struct ContactListFilterFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
}

/// The schema `ContactListFilterBulkRetrieveBody`.
public typealias ContactListFilterBulkRetrieveBody = Model<ContactListFilterBulkRetrieveBodyFields>

/// The properties of ``ContactListFilterBulkRetrieveBody``.
public struct ContactListFilterBulkRetrieveBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ContactListFilterClause`.
public typealias ContactListFilterClause = Model<ContactListFilterClauseFields>

/// The properties of ``ContactListFilterClause``.
public struct ContactListFilterClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filterType`.
    @_alwaysEmitIntoClient public var filterType: Field<ContactListFilterClauseFilterType> { Field("filterType") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[ContactListFilterPredicate]> { Field("predicates") }
}

/// A value of `filterType` of ``ContactListFilterClause``, open to those that are newer than this version.
public struct ContactListFilterClauseFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
}

/// The schema `ContactListFilterEntityListing`.
public typealias ContactListFilterEntityListing = Model<ContactListFilterEntityListingFields>

/// The properties of ``ContactListFilterEntityListing``.
public struct ContactListFilterEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContactListFilter]> { Field("entities") }
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

/// The schema `ContactListFilterPredicate`.
public typealias ContactListFilterPredicate = Model<ContactListFilterPredicateFields>

/// The properties of ``ContactListFilterPredicate``.
public struct ContactListFilterPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `column`.
    @_alwaysEmitIntoClient public var column: Field<String> { Field("column") }
    /// `columnType`.
    @_alwaysEmitIntoClient public var columnType: Field<ContactListFilterPredicateColumnType> { Field("columnType") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ContactListFilterPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<ContactListFilterRange> { Field("range") }
    /// `inverted`.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
}

/// A value of `columnType` of ``ContactListFilterPredicate``, open to those that are newer than this version.
public struct ContactListFilterPredicateColumnType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `numeric`.
    @_alwaysEmitIntoClient public static var numeric: Self { "numeric" }
    /// `alphabetic`.
    @_alwaysEmitIntoClient public static var alphabetic: Self { "alphabetic" }
}

/// A value of `operator` of ``ContactListFilterPredicate``, open to those that are newer than this version.
public struct ContactListFilterPredicateOperator: OpenEnum {
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
    /// `BETWEEN`.
    @_alwaysEmitIntoClient public static var between: Self { "BETWEEN" }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
}

/// The schema `ContactListFilterRange`.
public typealias ContactListFilterRange = Model<ContactListFilterRangeFields>

/// The properties of ``ContactListFilterRange``.
public struct ContactListFilterRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<String> { Field("min") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<String> { Field("max") }
    /// `minInclusive`.
    @_alwaysEmitIntoClient public var minInclusive: Field<Bool> { Field("minInclusive") }
    /// `maxInclusive`.
    @_alwaysEmitIntoClient public var maxInclusive: Field<Bool> { Field("maxInclusive") }
    /// `inSet`.
    @_alwaysEmitIntoClient public var inSet: Field<[String]> { Field("inSet") }
}

/// The schema `ContactListTemplate`.
public typealias ContactListTemplate = Model<ContactListTemplateFields>

/// The properties of ``ContactListTemplate``.
public struct ContactListTemplateFields: FieldSet {
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
    /// `columnNames`, required.
    @_alwaysEmitIntoClient public var columnNames: Field<[String]> { Field("columnNames") }
    /// `phoneColumns`.
    @_alwaysEmitIntoClient public var phoneColumns: Field<[ContactPhoneNumberColumn]> { Field("phoneColumns") }
    /// `emailColumns`.
    @_alwaysEmitIntoClient public var emailColumns: Field<[EmailColumn]> { Field("emailColumns") }
    /// `whatsAppColumns`.
    @_alwaysEmitIntoClient public var whatsAppColumns: Field<[WhatsAppColumn]> { Field("whatsAppColumns") }
    /// `previewModeColumnName`.
    @_alwaysEmitIntoClient public var previewModeColumnName: Field<String> { Field("previewModeColumnName") }
    /// `previewModeAcceptedValues`.
    @_alwaysEmitIntoClient public var previewModeAcceptedValues: Field<[String]> { Field("previewModeAcceptedValues") }
    /// `attemptLimits`.
    @_alwaysEmitIntoClient public var attemptLimits: Field<DomainEntityRef> { Field("attemptLimits") }
    /// `automaticTimeZoneMapping`.
    @_alwaysEmitIntoClient public var automaticTimeZoneMapping: Field<Bool> { Field("automaticTimeZoneMapping") }
    /// `zipCodeColumnName`.
    @_alwaysEmitIntoClient public var zipCodeColumnName: Field<String> { Field("zipCodeColumnName") }
    /// `columnDataTypeSpecifications`.
    @_alwaysEmitIntoClient public var columnDataTypeSpecifications: Field<[ColumnDataTypeSpecification]> { Field("columnDataTypeSpecifications") }
    /// `trimWhitespace`.
    @_alwaysEmitIntoClient public var trimWhitespace: Field<Bool> { Field("trimWhitespace") }
    /// `retentionType`.
    @_alwaysEmitIntoClient public var retentionType: Field<ContactListTemplateRetentionType> { Field("retentionType") }
    /// `retentionDays`.
    @_alwaysEmitIntoClient public var retentionDays: Field<Int> { Field("retentionDays") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `retentionType` of ``ContactListTemplate``, open to those that are newer than this version.
public struct ContactListTemplateRetentionType: OpenEnum {
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
}

/// The schema `ContactListTemplateBulkRetrieveBody`.
public typealias ContactListTemplateBulkRetrieveBody = Model<ContactListTemplateBulkRetrieveBodyFields>

/// The properties of ``ContactListTemplateBulkRetrieveBody``.
public struct ContactListTemplateBulkRetrieveBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ContactListTemplateEntityListing`.
public typealias ContactListTemplateEntityListing = Model<ContactListTemplateEntityListingFields>

/// The properties of ``ContactListTemplateEntityListing``.
public struct ContactListTemplateEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContactListTemplate]> { Field("entities") }
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

/// The schema `ContactListUploadUrlRequest`.
public typealias ContactListUploadUrlRequest = Model<ContactListUploadUrlRequestFields>

/// The properties of ``ContactListUploadUrlRequest``.
public struct ContactListUploadUrlRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `signedUrlTimeoutSeconds`.
    @_alwaysEmitIntoClient public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
    /// `contentType`, required.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contactIdName`.
    @_alwaysEmitIntoClient public var contactIdName: Field<String> { Field("contactIdName") }
    /// `importTemplateId`.
    @_alwaysEmitIntoClient public var importTemplateId: Field<String> { Field("importTemplateId") }
    /// `listNamePrefix`.
    @_alwaysEmitIntoClient public var listNamePrefix: Field<String> { Field("listNamePrefix") }
    /// `clearSystemData`.
    @_alwaysEmitIntoClient public var clearSystemData: Field<Bool> { Field("clearSystemData") }
    /// `divisionIdForTargetContactLists`.
    @_alwaysEmitIntoClient public var divisionIdForTargetContactLists: Field<String> { Field("divisionIdForTargetContactLists") }
    /// `fileSpecificationTemplateId`.
    @_alwaysEmitIntoClient public var fileSpecificationTemplateId: Field<String> { Field("fileSpecificationTemplateId") }
    /// `retentionTypeColumn`.
    @_alwaysEmitIntoClient public var retentionTypeColumn: Field<String> { Field("retentionTypeColumn") }
    /// `retentionDaysColumn`.
    @_alwaysEmitIntoClient public var retentionDaysColumn: Field<String> { Field("retentionDaysColumn") }
    /// `retentionDateExpirationColumn`.
    @_alwaysEmitIntoClient public var retentionDateExpirationColumn: Field<String> { Field("retentionDateExpirationColumn") }
}

/// The schema `ContactListingRequest`.
public typealias ContactListingRequest = Model<ContactListingRequestFields>

/// The properties of ``ContactListingRequest``.
public struct ContactListingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactListFilterId`.
    @_alwaysEmitIntoClient public var contactListFilterId: Field<String> { Field("contactListFilterId") }
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<ContactBulkSearchCriteria> { Field("criteria") }
    /// `pageNumber`, required.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`, required.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `contactSorts`.
    @_alwaysEmitIntoClient public var contactSorts: Field<[ContactSort]> { Field("contactSorts") }
}

/// The schema `ContactListingResponse`.
public typealias ContactListingResponse = Model<ContactListingResponseFields>

/// The properties of ``ContactListingResponse``.
public struct ContactListingResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DialerContact]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `contactsCount`.
    @_alwaysEmitIntoClient public var contactsCount: Field<Int> { Field("contactsCount") }
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

/// The schema `ContactListsBulkEditRequest`.
public typealias ContactListsBulkEditRequest = Model<ContactListsBulkEditRequestFields>

/// The properties of ``ContactListsBulkEditRequest``.
public struct ContactListsBulkEditRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactListIds`.
    @_alwaysEmitIntoClient public var contactListIds: Field<[String]> { Field("contactListIds") }
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<ContactList> { Field("contactList") }
}

/// The schema `ContactListsBulkEditResponse`.
public typealias ContactListsBulkEditResponse = Model<ContactListsBulkEditResponseFields>

/// The properties of ``ContactListsBulkEditResponse``.
public struct ContactListsBulkEditResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultContactListContactListBulkEntityErrorContactList]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `ContactPhoneNumberColumn`.
public typealias ContactPhoneNumberColumn = Model<ContactPhoneNumberColumnFields>

/// The properties of ``ContactPhoneNumberColumn``.
public struct ContactPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`, required.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `callableTimeColumnName`.
    @_alwaysEmitIntoClient public var callableTimeColumnName: Field<String> { Field("callableTimeColumnName") }
    /// `callableTimeColumn`.
    @_alwaysEmitIntoClient public var callableTimeColumn: Field<String> { Field("callableTimeColumn") }
}

/// The schema `ContactableStatus`.
public typealias ContactableStatus = Model<ContactableStatusFields>

/// The properties of ``ContactableStatus``.
public struct ContactableStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactable`.
    @_alwaysEmitIntoClient public var contactable: Field<Bool> { Field("contactable") }
    /// `columnStatus`.
    @_alwaysEmitIntoClient public var columnStatus: Field<[String: ColumnStatus]> { Field("columnStatus") }
}

/// The schema `ContactsBulkOperationJob`.
public typealias ContactsBulkOperationJob = Model<ContactsBulkOperationJobFields>

/// The properties of ``ContactsBulkOperationJob``.
public struct ContactsBulkOperationJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<ContactsBulkOperationJobState> { Field("state") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<ContactsBulkOperationJobType> { Field("type") }
    /// `totalRecords`, set by the platform.
    @_alwaysEmitIntoClient public var totalRecords: Field<Int> { Field("totalRecords") }
    /// `completedRecords`, set by the platform.
    @_alwaysEmitIntoClient public var completedRecords: Field<Int> { Field("completedRecords") }
    /// `percentComplete`, set by the platform.
    @_alwaysEmitIntoClient public var percentComplete: Field<Int> { Field("percentComplete") }
    /// `failureReason`, set by the platform.
    @_alwaysEmitIntoClient public var failureReason: Field<ErrorInfo> { Field("failureReason") }
    /// `downloadURI`, set by the platform.
    @_alwaysEmitIntoClient public var downloadURI: Field<String> { Field("downloadURI") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``ContactsBulkOperationJob``, open to those that are newer than this version.
public struct ContactsBulkOperationJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// A value of `type` of ``ContactsBulkOperationJob``, open to those that are newer than this version.
public struct ContactsBulkOperationJobType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BulkDelete`.
    @_alwaysEmitIntoClient public static var bulkDelete: Self { "BulkDelete" }
    /// `BulkEdit`.
    @_alwaysEmitIntoClient public static var bulkEdit: Self { "BulkEdit" }
}

/// The schema `ContactsBulkOperationJobListing`.
public typealias ContactsBulkOperationJobListing = Model<ContactsBulkOperationJobListingFields>

/// The properties of ``ContactsBulkOperationJobListing``.
public struct ContactsBulkOperationJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContactsBulkOperationJob]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContactsExportRequest`.
public typealias ContactsExportRequest = Model<ContactsExportRequestFields>

/// The properties of ``ContactsExportRequest``.
public struct ContactsExportRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactListFilterId`.
    @_alwaysEmitIntoClient public var contactListFilterId: Field<String> { Field("contactListFilterId") }
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<ContactBulkSearchCriteria> { Field("criteria") }
    /// `contactIds`.
    @_alwaysEmitIntoClient public var contactIds: Field<[String]> { Field("contactIds") }
}

/// The schema `ConversationBasic`.
public typealias ConversationBasic = Model<ConversationBasicFields>

/// The properties of ``ConversationBasic``.
public struct ConversationBasicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `startTime`, required.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[ConversationDivisionMembership]> { Field("divisions") }
    /// `securePause`.
    @_alwaysEmitIntoClient public var securePause: Field<Bool> { Field("securePause") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `inactivityTimeout`.
    @_alwaysEmitIntoClient public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `participants`, set by the platform.
    @_alwaysEmitIntoClient public var participants: Field<[ParticipantBasic]> { Field("participants") }
}
