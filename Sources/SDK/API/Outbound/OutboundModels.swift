// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Agent`.
public typealias Agent = Model<AgentFields>

/// The properties of ``Agent``.
public struct AgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `stage`.
    @_alwaysEmitIntoClient public var stage: Field<String> { Field("stage") }
}

/// The schema `AgentOwnedMappingPreview`.
public typealias AgentOwnedMappingPreview = Model<AgentOwnedMappingPreviewFields>

/// The properties of ``AgentOwnedMappingPreview``.
public struct AgentOwnedMappingPreviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentOwnedColumn`, set by the platform.
    @_alwaysEmitIntoClient public var agentOwnedColumn: Field<String> { Field("agentOwnedColumn") }
    /// `email`, set by the platform.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `userId`, set by the platform.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `exists`, set by the platform.
    @_alwaysEmitIntoClient public var exists: Field<Bool> { Field("exists") }
    /// `isQueueMember`, set by the platform.
    @_alwaysEmitIntoClient public var isQueueMember: Field<Bool> { Field("isQueueMember") }
    /// `recordCount`, set by the platform.
    @_alwaysEmitIntoClient public var recordCount: Field<Int> { Field("recordCount") }
}

/// The schema `AgentOwnedMappingPreviewListing`.
public typealias AgentOwnedMappingPreviewListing = Model<AgentOwnedMappingPreviewListingFields>

/// The properties of ``AgentOwnedMappingPreviewListing``.
public struct AgentOwnedMappingPreviewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AgentOwnedMappingPreview]> { Field("entities") }
}

/// The schema `Alteration`.
public typealias Alteration = Model<AlterationFields>

/// The properties of ``Alteration``.
public struct AlterationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AlterationType> { Field("type") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
}

/// A value of `type` of ``Alteration``, open to those that are newer than this version.
public struct AlterationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exclusion`.
    @_alwaysEmitIntoClient public static var exclusion: Self { "Exclusion" }
    /// `Inclusion`.
    @_alwaysEmitIntoClient public static var inclusion: Self { "Inclusion" }
}

/// The schema `AppendToDncActionSettings`.
public typealias AppendToDncActionSettings = Model<AppendToDncActionSettingsFields>

/// The properties of ``AppendToDncActionSettings``.
public struct AppendToDncActionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `expire`, required.
    @_alwaysEmitIntoClient public var expire: Field<Bool> { Field("expire") }
    /// `expirationDuration`.
    @_alwaysEmitIntoClient public var expirationDuration: Field<String> { Field("expirationDuration") }
    /// `listType`.
    @_alwaysEmitIntoClient public var listType: Field<AppendToDncActionSettingsListType> { Field("listType") }
}

/// A value of `listType` of ``AppendToDncActionSettings``, open to those that are newer than this version.
public struct AppendToDncActionSettingsListType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Rds`.
    @_alwaysEmitIntoClient public static var rds: Self { "Rds" }
    /// `RdsCustom`.
    @_alwaysEmitIntoClient public static var rdsCustom: Self { "RdsCustom" }
}

/// The schema `AttemptLimits`.
public typealias AttemptLimits = Model<AttemptLimitsFields>

/// The properties of ``AttemptLimits``.
public struct AttemptLimitsFields: FieldSet {
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
    /// `maxAttemptsPerContact`.
    @_alwaysEmitIntoClient public var maxAttemptsPerContact: Field<Int> { Field("maxAttemptsPerContact") }
    /// `maxAttemptsPerNumber`.
    @_alwaysEmitIntoClient public var maxAttemptsPerNumber: Field<Int> { Field("maxAttemptsPerNumber") }
    /// `timeZoneId`.
    @_alwaysEmitIntoClient public var timeZoneId: Field<String> { Field("timeZoneId") }
    /// `resetPeriod`.
    @_alwaysEmitIntoClient public var resetPeriod: Field<AttemptLimitsResetPeriod> { Field("resetPeriod") }
    /// `recallEntries`.
    @_alwaysEmitIntoClient public var recallEntries: Field<[String: RecallEntry]> { Field("recallEntries") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `resetPeriod` of ``AttemptLimits``, open to those that are newer than this version.
public struct AttemptLimitsResetPeriod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NEVER`.
    @_alwaysEmitIntoClient public static var never: Self { "NEVER" }
    /// `TODAY`.
    @_alwaysEmitIntoClient public static var today: Self { "TODAY" }
    /// `DAYS_2`.
    @_alwaysEmitIntoClient public static var days2: Self { "DAYS_2" }
    /// `DAYS_3`.
    @_alwaysEmitIntoClient public static var days3: Self { "DAYS_3" }
    /// `DAYS_4`.
    @_alwaysEmitIntoClient public static var days4: Self { "DAYS_4" }
    /// `DAYS_5`.
    @_alwaysEmitIntoClient public static var days5: Self { "DAYS_5" }
    /// `DAYS_6`.
    @_alwaysEmitIntoClient public static var days6: Self { "DAYS_6" }
    /// `DAYS_7`.
    @_alwaysEmitIntoClient public static var days7: Self { "DAYS_7" }
    /// `DAYS_8`.
    @_alwaysEmitIntoClient public static var days8: Self { "DAYS_8" }
    /// `DAYS_9`.
    @_alwaysEmitIntoClient public static var days9: Self { "DAYS_9" }
    /// `DAYS_10`.
    @_alwaysEmitIntoClient public static var days10: Self { "DAYS_10" }
    /// `DAYS_11`.
    @_alwaysEmitIntoClient public static var days11: Self { "DAYS_11" }
    /// `DAYS_12`.
    @_alwaysEmitIntoClient public static var days12: Self { "DAYS_12" }
    /// `DAYS_13`.
    @_alwaysEmitIntoClient public static var days13: Self { "DAYS_13" }
    /// `DAYS_14`.
    @_alwaysEmitIntoClient public static var days14: Self { "DAYS_14" }
    /// `DAYS_15`.
    @_alwaysEmitIntoClient public static var days15: Self { "DAYS_15" }
    /// `DAYS_16`.
    @_alwaysEmitIntoClient public static var days16: Self { "DAYS_16" }
    /// `DAYS_17`.
    @_alwaysEmitIntoClient public static var days17: Self { "DAYS_17" }
    /// `DAYS_18`.
    @_alwaysEmitIntoClient public static var days18: Self { "DAYS_18" }
    /// `DAYS_19`.
    @_alwaysEmitIntoClient public static var days19: Self { "DAYS_19" }
    /// `DAYS_20`.
    @_alwaysEmitIntoClient public static var days20: Self { "DAYS_20" }
    /// `DAYS_21`.
    @_alwaysEmitIntoClient public static var days21: Self { "DAYS_21" }
    /// `DAYS_22`.
    @_alwaysEmitIntoClient public static var days22: Self { "DAYS_22" }
    /// `DAYS_23`.
    @_alwaysEmitIntoClient public static var days23: Self { "DAYS_23" }
    /// `DAYS_24`.
    @_alwaysEmitIntoClient public static var days24: Self { "DAYS_24" }
    /// `DAYS_25`.
    @_alwaysEmitIntoClient public static var days25: Self { "DAYS_25" }
    /// `DAYS_26`.
    @_alwaysEmitIntoClient public static var days26: Self { "DAYS_26" }
    /// `DAYS_27`.
    @_alwaysEmitIntoClient public static var days27: Self { "DAYS_27" }
    /// `DAYS_28`.
    @_alwaysEmitIntoClient public static var days28: Self { "DAYS_28" }
    /// `DAYS_29`.
    @_alwaysEmitIntoClient public static var days29: Self { "DAYS_29" }
    /// `DAYS_30`.
    @_alwaysEmitIntoClient public static var days30: Self { "DAYS_30" }
}

/// The schema `AttemptLimitsEntityListing`.
public typealias AttemptLimitsEntityListing = Model<AttemptLimitsEntityListingFields>

/// The properties of ``AttemptLimitsEntityListing``.
public struct AttemptLimitsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AttemptLimits]> { Field("entities") }
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

/// The schema `AtzmTimeSlot`.
public typealias AtzmTimeSlot = Model<AtzmTimeSlotFields>

/// The properties of ``AtzmTimeSlot``.
public struct AtzmTimeSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `earliestCallableTime`.
    @_alwaysEmitIntoClient public var earliestCallableTime: Field<String> { Field("earliestCallableTime") }
    /// `latestCallableTime`.
    @_alwaysEmitIntoClient public var latestCallableTime: Field<String> { Field("latestCallableTime") }
}

/// The schema `AtzmTimeSlotWithTimeZone`.
public typealias AtzmTimeSlotWithTimeZone = Model<AtzmTimeSlotWithTimeZoneFields>

/// The properties of ``AtzmTimeSlotWithTimeZone``.
public struct AtzmTimeSlotWithTimeZoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `earliestCallableTime`.
    @_alwaysEmitIntoClient public var earliestCallableTime: Field<String> { Field("earliestCallableTime") }
    /// `latestCallableTime`.
    @_alwaysEmitIntoClient public var latestCallableTime: Field<String> { Field("latestCallableTime") }
    /// `timeZoneId`.
    @_alwaysEmitIntoClient public var timeZoneId: Field<String> { Field("timeZoneId") }
}

/// The schema `AutomaticTimeZoneMappingSettings`.
public typealias AutomaticTimeZoneMappingSettings = Model<AutomaticTimeZoneMappingSettingsFields>

/// The properties of ``AutomaticTimeZoneMappingSettings``.
public struct AutomaticTimeZoneMappingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callableWindows`.
    @_alwaysEmitIntoClient public var callableWindows: Field<[CallableWindow]> { Field("callableWindows") }
    /// `supportedCountries`.
    @_alwaysEmitIntoClient public var supportedCountries: Field<[String]> { Field("supportedCountries") }
}

/// The schema `BulkEntityErrorContactList`.
public typealias BulkEntityErrorContactList = Model<BulkEntityErrorContactListFields>

/// The properties of ``BulkEntityErrorContactList``.
public struct BulkEntityErrorContactListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `retryable`.
    @_alwaysEmitIntoClient public var retryable: Field<Bool> { Field("retryable") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[BulkErrorDetail]> { Field("details") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ContactList> { Field("entity") }
}

/// The schema `BulkResponseResultContactListContactListBulkEntityErrorContactList`.
public typealias BulkResponseResultContactListContactListBulkEntityErrorContactList = Model<BulkResponseResultContactListContactListBulkEntityErrorContactListFields>

/// The properties of ``BulkResponseResultContactListContactListBulkEntityErrorContactList``.
public struct BulkResponseResultContactListContactListBulkEntityErrorContactListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ContactList> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorContactList> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `FileSpecificationTemplate`.
public typealias FileSpecificationTemplate = Model<FileSpecificationTemplateFields>

/// The properties of ``FileSpecificationTemplate``.
public struct FileSpecificationTemplateFields: FieldSet {
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
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `format`, required.
    @_alwaysEmitIntoClient public var format: Field<FileSpecificationTemplateFormat> { Field("format") }
    /// `numberOfHeadingLinesSkipped`.
    @_alwaysEmitIntoClient public var numberOfHeadingLinesSkipped: Field<Int> { Field("numberOfHeadingLinesSkipped") }
    /// `numberOfTrailingLinesSkipped`.
    @_alwaysEmitIntoClient public var numberOfTrailingLinesSkipped: Field<Int> { Field("numberOfTrailingLinesSkipped") }
    /// `header`.
    @_alwaysEmitIntoClient public var header: Field<Bool> { Field("header") }
    /// `delimiter`.
    @_alwaysEmitIntoClient public var delimiter: Field<FileSpecificationTemplateDelimiter> { Field("delimiter") }
    /// `delimiterValue`.
    @_alwaysEmitIntoClient public var delimiterValue: Field<String> { Field("delimiterValue") }
    /// `columnInformation`.
    @_alwaysEmitIntoClient public var columnInformation: Field<[Column]> { Field("columnInformation") }
    /// `preprocessingRules`.
    @_alwaysEmitIntoClient public var preprocessingRules: Field<[PreprocessingRule]> { Field("preprocessingRules") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `format` of ``FileSpecificationTemplate``, open to those that are newer than this version.
public struct FileSpecificationTemplateFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FixedLength`.
    @_alwaysEmitIntoClient public static var fixedLength: Self { "FixedLength" }
    /// `Delimited`.
    @_alwaysEmitIntoClient public static var delimited: Self { "Delimited" }
}

/// A value of `delimiter` of ``FileSpecificationTemplate``, open to those that are newer than this version.
public struct FileSpecificationTemplateDelimiter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Comma`.
    @_alwaysEmitIntoClient public static var comma: Self { "Comma" }
    /// `Pipe`.
    @_alwaysEmitIntoClient public static var pipe: Self { "Pipe" }
    /// `Colon`.
    @_alwaysEmitIntoClient public static var colon: Self { "Colon" }
    /// `Tab`.
    @_alwaysEmitIntoClient public static var tab: Self { "Tab" }
    /// `Semicolon`.
    @_alwaysEmitIntoClient public static var semicolon: Self { "Semicolon" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
}

/// The schema `FileSpecificationTemplateEntityListing`.
public typealias FileSpecificationTemplateEntityListing = Model<FileSpecificationTemplateEntityListingFields>

/// The properties of ``FileSpecificationTemplateEntityListing``.
public struct FileSpecificationTemplateEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FileSpecificationTemplate]> { Field("entities") }
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

/// The schema `FilterPreviewResponse`.
public typealias FilterPreviewResponse = Model<FilterPreviewResponseFields>

/// The properties of ``FilterPreviewResponse``.
public struct FilterPreviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filteredContacts`.
    @_alwaysEmitIntoClient public var filteredContacts: Field<Int> { Field("filteredContacts") }
    /// `totalContacts`.
    @_alwaysEmitIntoClient public var totalContacts: Field<Int> { Field("totalContacts") }
    /// `preview`.
    @_alwaysEmitIntoClient public var preview: Field<[DialerContact]> { Field("preview") }
}

/// The schema `FromEmailAddress`.
public typealias FromEmailAddress = Model<FromEmailAddressFields>

/// The properties of ``FromEmailAddress``.
public struct FromEmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`, required.
    @_alwaysEmitIntoClient public var domain: Field<DomainEntityRef> { Field("domain") }
    /// `friendlyName`.
    @_alwaysEmitIntoClient public var friendlyName: Field<String> { Field("friendlyName") }
    /// `localPart`.
    @_alwaysEmitIntoClient public var localPart: Field<String> { Field("localPart") }
}

/// The schema `ImportStatus`.
public typealias ImportStatus = Model<ImportStatusFields>

/// The properties of ``ImportStatus``.
public struct ImportStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`, required, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<ImportStatusState> { Field("state") }
    /// `totalRecords`, required, set by the platform.
    @_alwaysEmitIntoClient public var totalRecords: Field<Int> { Field("totalRecords") }
    /// `completedRecords`, required, set by the platform.
    @_alwaysEmitIntoClient public var completedRecords: Field<Int> { Field("completedRecords") }
    /// `percentComplete`, required, set by the platform.
    @_alwaysEmitIntoClient public var percentComplete: Field<Int> { Field("percentComplete") }
    /// `failureReason`, set by the platform.
    @_alwaysEmitIntoClient public var failureReason: Field<String> { Field("failureReason") }
    /// `targetContactListIds`, set by the platform.
    @_alwaysEmitIntoClient public var targetContactListIds: Field<[String]> { Field("targetContactListIds") }
    /// `listNamePrefix`, set by the platform.
    @_alwaysEmitIntoClient public var listNamePrefix: Field<String> { Field("listNamePrefix") }
}

/// A value of `state` of ``ImportStatus``, open to those that are newer than this version.
public struct ImportStatusState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_PROGRESS`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "IN_PROGRESS" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `ImportTemplate`.
public typealias ImportTemplate = Model<ImportTemplateFields>

/// The properties of ``ImportTemplate``.
public struct ImportTemplateFields: FieldSet {
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
    /// `contactListTemplate`, required.
    @_alwaysEmitIntoClient public var contactListTemplate: Field<DomainEntityRef> { Field("contactListTemplate") }
    /// `contactListFilter`.
    @_alwaysEmitIntoClient public var contactListFilter: Field<DomainEntityRef> { Field("contactListFilter") }
    /// `useSplittingCriteria`.
    @_alwaysEmitIntoClient public var useSplittingCriteria: Field<Bool> { Field("useSplittingCriteria") }
    /// `splittingInformation`.
    @_alwaysEmitIntoClient public var splittingInformation: Field<SplittingInformation> { Field("splittingInformation") }
    /// `listNameFormat`.
    @_alwaysEmitIntoClient public var listNameFormat: Field<ImportTemplateListNameFormat> { Field("listNameFormat") }
    /// `customListNameFormatValue`.
    @_alwaysEmitIntoClient public var customListNameFormatValue: Field<String> { Field("customListNameFormatValue") }
    /// `importStatus`, set by the platform.
    @_alwaysEmitIntoClient public var importStatus: Field<ImportStatus> { Field("importStatus") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `listNameFormat` of ``ImportTemplate``, open to those that are newer than this version.
public struct ImportTemplateListNameFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListNamePrefix`.
    @_alwaysEmitIntoClient public static var listNamePrefix: Self { "ListNamePrefix" }
    /// `ListNamePrefixMonthDayYear`.
    @_alwaysEmitIntoClient public static var listNamePrefixMonthDayYear: Self { "ListNamePrefixMonthDayYear" }
    /// `ListNamePrefixMonthDayYearHourMinuteSecond`.
    @_alwaysEmitIntoClient public static var listNamePrefixMonthDayYearHourMinuteSecond: Self { "ListNamePrefixMonthDayYearHourMinuteSecond" }
    /// `ListNamePrefixPart`.
    @_alwaysEmitIntoClient public static var listNamePrefixPart: Self { "ListNamePrefixPart" }
    /// `ListNamePrefixMonthDayYearPart`.
    @_alwaysEmitIntoClient public static var listNamePrefixMonthDayYearPart: Self { "ListNamePrefixMonthDayYearPart" }
    /// `ListNamePrefixMonthDayYearHourMinuteSecondPart`.
    @_alwaysEmitIntoClient public static var listNamePrefixMonthDayYearHourMinuteSecondPart: Self { "ListNamePrefixMonthDayYearHourMinuteSecondPart" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
}

/// The schema `ImportTemplateEntityListing`.
public typealias ImportTemplateEntityListing = Model<ImportTemplateEntityListingFields>

/// The properties of ``ImportTemplateEntityListing``.
public struct ImportTemplateEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ImportTemplate]> { Field("entities") }
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

/// The schema `LastAttemptByColumnConditionSettings`.
public typealias LastAttemptByColumnConditionSettings = Model<LastAttemptByColumnConditionSettingsFields>

/// The properties of ``LastAttemptByColumnConditionSettings``.
public struct LastAttemptByColumnConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailColumnName`.
    @_alwaysEmitIntoClient public var emailColumnName: Field<String> { Field("emailColumnName") }
    /// `smsColumnName`.
    @_alwaysEmitIntoClient public var smsColumnName: Field<String> { Field("smsColumnName") }
    /// `whatsAppColumnName`.
    @_alwaysEmitIntoClient public var whatsAppColumnName: Field<String> { Field("whatsAppColumnName") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<LastAttemptByColumnConditionSettingsOperator> { Field("operator") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `operator` of ``LastAttemptByColumnConditionSettings``, open to those that are newer than this version.
public struct LastAttemptByColumnConditionSettingsOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Before`.
    @_alwaysEmitIntoClient public static var before: Self { "Before" }
    /// `After`.
    @_alwaysEmitIntoClient public static var after: Self { "After" }
}

/// The schema `LastAttemptOverallConditionSettings`.
public typealias LastAttemptOverallConditionSettings = Model<LastAttemptOverallConditionSettingsFields>

/// The properties of ``LastAttemptOverallConditionSettings``.
public struct LastAttemptOverallConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaTypes`, required.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[LastAttemptOverallConditionSettingsMediaTypes]> { Field("mediaTypes") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<LastAttemptOverallConditionSettingsOperator> { Field("operator") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `mediaTypes` of ``LastAttemptOverallConditionSettings``, open to those that are newer than this version.
public struct LastAttemptOverallConditionSettingsMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
}

/// A value of `operator` of ``LastAttemptOverallConditionSettings``, open to those that are newer than this version.
public struct LastAttemptOverallConditionSettingsOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Before`.
    @_alwaysEmitIntoClient public static var before: Self { "Before" }
    /// `After`.
    @_alwaysEmitIntoClient public static var after: Self { "After" }
}

/// The schema `LastResultByColumnConditionSettings`.
public typealias LastResultByColumnConditionSettings = Model<LastResultByColumnConditionSettingsFields>

/// The properties of ``LastResultByColumnConditionSettings``.
public struct LastResultByColumnConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailColumnName`.
    @_alwaysEmitIntoClient public var emailColumnName: Field<String> { Field("emailColumnName") }
    /// `emailWrapupCodes`.
    @_alwaysEmitIntoClient public var emailWrapupCodes: Field<[String]> { Field("emailWrapupCodes") }
    /// `smsColumnName`.
    @_alwaysEmitIntoClient public var smsColumnName: Field<String> { Field("smsColumnName") }
    /// `smsWrapupCodes`.
    @_alwaysEmitIntoClient public var smsWrapupCodes: Field<[String]> { Field("smsWrapupCodes") }
    /// `whatsAppColumnName`.
    @_alwaysEmitIntoClient public var whatsAppColumnName: Field<String> { Field("whatsAppColumnName") }
    /// `whatsAppWrapupCodes`.
    @_alwaysEmitIntoClient public var whatsAppWrapupCodes: Field<[String]> { Field("whatsAppWrapupCodes") }
}

/// The schema `LastResultOverallConditionSettings`.
public typealias LastResultOverallConditionSettings = Model<LastResultOverallConditionSettingsFields>

/// The properties of ``LastResultOverallConditionSettings``.
public struct LastResultOverallConditionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailWrapupCodes`.
    @_alwaysEmitIntoClient public var emailWrapupCodes: Field<[String]> { Field("emailWrapupCodes") }
    /// `smsWrapupCodes`.
    @_alwaysEmitIntoClient public var smsWrapupCodes: Field<[String]> { Field("smsWrapupCodes") }
    /// `whatsAppWrapupCodes`.
    @_alwaysEmitIntoClient public var whatsAppWrapupCodes: Field<[String]> { Field("whatsAppWrapupCodes") }
}

/// The schema `MarkContactUncontactableActionSettings`.
public typealias MarkContactUncontactableActionSettings = Model<MarkContactUncontactableActionSettingsFields>

/// The properties of ``MarkContactUncontactableActionSettings``.
public struct MarkContactUncontactableActionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaTypes`, required.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[MarkContactUncontactableActionSettingsMediaTypes]> { Field("mediaTypes") }
}

/// A value of `mediaTypes` of ``MarkContactUncontactableActionSettings``, open to those that are newer than this
/// version.
public struct MarkContactUncontactableActionSettingsMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
}

/// The schema `MessageEvaluation`.
public typealias MessageEvaluation = Model<MessageEvaluationFields>

/// The properties of ``MessageEvaluation``.
public struct MessageEvaluationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactColumn`.
    @_alwaysEmitIntoClient public var contactColumn: Field<String> { Field("contactColumn") }
    /// `contactAddress`.
    @_alwaysEmitIntoClient public var contactAddress: Field<String> { Field("contactAddress") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<MessageEvaluationMessageType> { Field("messageType") }
    /// `wrapupCodeId`.
    @_alwaysEmitIntoClient public var wrapupCodeId: Field<String> { Field("wrapupCodeId") }
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
}

/// A value of `messageType` of ``MessageEvaluation``, open to those that are newer than this version.
public struct MessageEvaluationMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
}

/// The schema `MessagingCampaign`.
public typealias MessagingCampaign = Model<MessagingCampaignFields>

/// The properties of ``MessagingCampaign``.
public struct MessagingCampaignFields: FieldSet {
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
    /// `campaignStatus`.
    @_alwaysEmitIntoClient public var campaignStatus: Field<MessagingCampaignCampaignStatus> { Field("campaignStatus") }
    /// `callableTimeSet`.
    @_alwaysEmitIntoClient public var callableTimeSet: Field<DomainEntityRef> { Field("callableTimeSet") }
    /// `contactList`, required.
    @_alwaysEmitIntoClient public var contactList: Field<DomainEntityRef> { Field("contactList") }
    /// `dncLists`.
    @_alwaysEmitIntoClient public var dncLists: Field<[DomainEntityRef]> { Field("dncLists") }
    /// `alwaysRunning`.
    @_alwaysEmitIntoClient public var alwaysRunning: Field<Bool> { Field("alwaysRunning") }
    /// `contactSorts`.
    @_alwaysEmitIntoClient public var contactSorts: Field<[ContactSort]> { Field("contactSorts") }
    /// `messagesPerMinute`, required.
    @_alwaysEmitIntoClient public var messagesPerMinute: Field<Int> { Field("messagesPerMinute") }
    /// `ruleSets`.
    @_alwaysEmitIntoClient public var ruleSets: Field<[DomainEntityRef]> { Field("ruleSets") }
    /// `contactListFilters`.
    @_alwaysEmitIntoClient public var contactListFilters: Field<[DomainEntityRef]> { Field("contactListFilters") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[RestErrorDetail]> { Field("errors") }
    /// `dynamicContactQueueingSettings`.
    @_alwaysEmitIntoClient public var dynamicContactQueueingSettings: Field<DynamicContactQueueingSettings> { Field("dynamicContactQueueingSettings") }
    /// `emailConfig`.
    @_alwaysEmitIntoClient public var emailConfig: Field<EmailConfig> { Field("emailConfig") }
    /// `smsConfig`.
    @_alwaysEmitIntoClient public var smsConfig: Field<SmsConfig> { Field("smsConfig") }
    /// `whatsAppConfig`.
    @_alwaysEmitIntoClient public var whatsAppConfig: Field<WhatsAppConfig> { Field("whatsAppConfig") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `campaignStatus` of ``MessagingCampaign``, open to those that are newer than this version.
public struct MessagingCampaignCampaignStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    @_alwaysEmitIntoClient public static var on: Self { "on" }
    /// `stopping`.
    @_alwaysEmitIntoClient public static var stopping: Self { "stopping" }
    /// `off`.
    @_alwaysEmitIntoClient public static var off: Self { "off" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
    /// `forced_off`.
    @_alwaysEmitIntoClient public static var forcedOff: Self { "forced_off" }
    /// `forced_stopping`.
    @_alwaysEmitIntoClient public static var forcedStopping: Self { "forced_stopping" }
}

/// The schema `MessagingCampaignDiagnostics`.
public typealias MessagingCampaignDiagnostics = Model<MessagingCampaignDiagnosticsFields>

/// The properties of ``MessagingCampaignDiagnostics``.
public struct MessagingCampaignDiagnosticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeZoneRescheduledContactsCount`, set by the platform.
    @_alwaysEmitIntoClient public var timeZoneRescheduledContactsCount: Field<Int> { Field("timeZoneRescheduledContactsCount") }
    /// `filteredOutContactsCount`, set by the platform.
    @_alwaysEmitIntoClient public var filteredOutContactsCount: Field<Int> { Field("filteredOutContactsCount") }
}

/// The schema `MessagingCampaignDivisionView`.
public typealias MessagingCampaignDivisionView = Model<MessagingCampaignDivisionViewFields>

/// The properties of ``MessagingCampaignDivisionView``.
public struct MessagingCampaignDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MessagingCampaignDivisionViewEntityListing`.
public typealias MessagingCampaignDivisionViewEntityListing = Model<MessagingCampaignDivisionViewEntityListingFields>

/// The properties of ``MessagingCampaignDivisionViewEntityListing``.
public struct MessagingCampaignDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MessagingCampaignDivisionView]> { Field("entities") }
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

/// The schema `MessagingCampaignEntityListing`.
public typealias MessagingCampaignEntityListing = Model<MessagingCampaignEntityListingFields>

/// The properties of ``MessagingCampaignEntityListing``.
public struct MessagingCampaignEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MessagingCampaign]> { Field("entities") }
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

/// The schema `MessagingCampaignSchedule`.
public typealias MessagingCampaignSchedule = Model<MessagingCampaignScheduleFields>

/// The properties of ``MessagingCampaignSchedule``.
public struct MessagingCampaignScheduleFields: FieldSet {
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
    /// `intervals`, required.
    @_alwaysEmitIntoClient public var intervals: Field<[ScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    @_alwaysEmitIntoClient public var recurrences: Field<[Reoccurrence]> { Field("recurrences") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `messagingCampaign`, required.
    @_alwaysEmitIntoClient public var messagingCampaign: Field<DivisionedDomainEntityRef> { Field("messagingCampaign") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MessagingCampaignScheduleEntityListing`.
public typealias MessagingCampaignScheduleEntityListing = Model<MessagingCampaignScheduleEntityListingFields>

/// The properties of ``MessagingCampaignScheduleEntityListing``.
public struct MessagingCampaignScheduleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MessagingCampaignSchedule]> { Field("entities") }
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

/// The schema `NextOccurrenceDetails`.
public typealias NextOccurrenceDetails = Model<NextOccurrenceDetailsFields>

/// The properties of ``NextOccurrenceDetails``.
public struct NextOccurrenceDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startOccurrenceDetails`.
    @_alwaysEmitIntoClient public var startOccurrenceDetails: Field<OccurrenceDetails> { Field("startOccurrenceDetails") }
    /// `endOccurrenceDetails`.
    @_alwaysEmitIntoClient public var endOccurrenceDetails: Field<OccurrenceDetails> { Field("endOccurrenceDetails") }
}

/// The schema `OccurrenceDetails`.
public typealias OccurrenceDetails = Model<OccurrenceDetailsFields>

/// The properties of ``OccurrenceDetails``.
public struct OccurrenceDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateOfNextOccurrence`.
    @_alwaysEmitIntoClient public var dateOfNextOccurrence: Field<Instant> { Field("dateOfNextOccurrence") }
    /// `numberOfOccurrences`.
    @_alwaysEmitIntoClient public var numberOfOccurrences: Field<Int> { Field("numberOfOccurrences") }
}

/// The schema `OutboundSettings`.
public typealias OutboundSettings = Model<OutboundSettingsFields>

/// The properties of ``OutboundSettings``.
public struct OutboundSettingsFields: FieldSet {
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
    /// `maxCallsPerAgent`.
    @_alwaysEmitIntoClient public var maxCallsPerAgent: Field<Int> { Field("maxCallsPerAgent") }
    /// `maxCallsPerAgentDecimal`.
    @_alwaysEmitIntoClient public var maxCallsPerAgentDecimal: Field<Double> { Field("maxCallsPerAgentDecimal") }
    /// `maxConfigurableCallsPerAgent`, set by the platform.
    @_alwaysEmitIntoClient public var maxConfigurableCallsPerAgent: Field<Int> { Field("maxConfigurableCallsPerAgent") }
    /// `maxLineUtilization`.
    @_alwaysEmitIntoClient public var maxLineUtilization: Field<Double> { Field("maxLineUtilization") }
    /// `abandonSeconds`.
    @_alwaysEmitIntoClient public var abandonSeconds: Field<Double> { Field("abandonSeconds") }
    /// `complianceAbandonRateDenominator`.
    @_alwaysEmitIntoClient public var complianceAbandonRateDenominator: Field<OutboundSettingsComplianceAbandonRateDenominator> { Field("complianceAbandonRateDenominator") }
    /// `automaticTimeZoneMapping`.
    @_alwaysEmitIntoClient public var automaticTimeZoneMapping: Field<AutomaticTimeZoneMappingSettings> { Field("automaticTimeZoneMapping") }
    /// `rescheduleTimeZoneSkippedContacts`.
    @_alwaysEmitIntoClient public var rescheduleTimeZoneSkippedContacts: Field<Bool> { Field("rescheduleTimeZoneSkippedContacts") }
    /// `contactListDefaultRetentionType`.
    @_alwaysEmitIntoClient public var contactListDefaultRetentionType: Field<OutboundSettingsContactListDefaultRetentionType> { Field("contactListDefaultRetentionType") }
    /// `contactListDefaultRetentionDays`.
    @_alwaysEmitIntoClient public var contactListDefaultRetentionDays: Field<Int> { Field("contactListDefaultRetentionDays") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `complianceAbandonRateDenominator` of ``OutboundSettings``, open to those that are newer than this
/// version.
public struct OutboundSettingsComplianceAbandonRateDenominator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ALL_CALLS`.
    @_alwaysEmitIntoClient public static var allCalls: Self { "ALL_CALLS" }
    /// `CALLS_THAT_REACHED_QUEUE`.
    @_alwaysEmitIntoClient public static var callsThatReachedQueue: Self { "CALLS_THAT_REACHED_QUEUE" }
}

/// A value of `contactListDefaultRetentionType` of ``OutboundSettings``, open to those that are newer than this
/// version.
public struct OutboundSettingsContactListDefaultRetentionType: OpenEnum {
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

/// The schema `PagedSkillCombinationListing`.
public typealias PagedSkillCombinationListing = Model<PagedSkillCombinationListingFields>

/// The properties of ``PagedSkillCombinationListing``.
public struct PagedSkillCombinationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SkillCombinationInfo]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `ParticipantBasic`.
public typealias ParticipantBasic = Model<ParticipantBasicFields>

/// The properties of ``ParticipantBasic``.
public struct ParticipantBasicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `userUri`.
    @_alwaysEmitIntoClient public var userUri: Field<String> { Field("userUri") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalContactInitialDivisionId`.
    @_alwaysEmitIntoClient public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `groupId`.
    @_alwaysEmitIntoClient public var groupId: Field<String> { Field("groupId") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `queueName`.
    @_alwaysEmitIntoClient public var queueName: Field<String> { Field("queueName") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<String> { Field("purpose") }
    /// `participantType`.
    @_alwaysEmitIntoClient public var participantType: Field<String> { Field("participantType") }
    /// `consultParticipantId`.
    @_alwaysEmitIntoClient public var consultParticipantId: Field<String> { Field("consultParticipantId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `aniName`.
    @_alwaysEmitIntoClient public var aniName: Field<String> { Field("aniName") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `locale`.
    @_alwaysEmitIntoClient public var locale: Field<String> { Field("locale") }
    /// `wrapupRequired`.
    @_alwaysEmitIntoClient public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    @_alwaysEmitIntoClient public var wrapupPrompt: Field<ParticipantBasicWrapupPrompt> { Field("wrapupPrompt") }
    /// `wrapupTimeoutMs`.
    @_alwaysEmitIntoClient public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    @_alwaysEmitIntoClient public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `mediaRoles`.
    @_alwaysEmitIntoClient public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `conversationRoutingData`.
    @_alwaysEmitIntoClient public var conversationRoutingData: Field<ConversationRoutingData> { Field("conversationRoutingData") }
    /// `alertingTimeoutMs`.
    @_alwaysEmitIntoClient public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `monitoredParticipantId`.
    @_alwaysEmitIntoClient public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `coachedParticipantId`.
    @_alwaysEmitIntoClient public var coachedParticipantId: Field<String> { Field("coachedParticipantId") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `calls`.
    @_alwaysEmitIntoClient public var calls: Field<[CallBasic]> { Field("calls") }
    /// `callbacks`.
    @_alwaysEmitIntoClient public var callbacks: Field<[CallbackBasic]> { Field("callbacks") }
    /// `chats`.
    @_alwaysEmitIntoClient public var chats: Field<[ConversationChat]> { Field("chats") }
    /// `cobrowsesessions`.
    @_alwaysEmitIntoClient public var cobrowsesessions: Field<[Cobrowsesession]> { Field("cobrowsesessions") }
    /// `emails`.
    @_alwaysEmitIntoClient public var emails: Field<[Email]> { Field("emails") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[Message]> { Field("messages") }
    /// `internalMessages`.
    @_alwaysEmitIntoClient public var internalMessages: Field<[InternalMessage]> { Field("internalMessages") }
    /// `screenMonitorings`.
    @_alwaysEmitIntoClient public var screenMonitorings: Field<[ScreenMonitoring]> { Field("screenMonitorings") }
    /// `screenshares`.
    @_alwaysEmitIntoClient public var screenshares: Field<[Screenshare]> { Field("screenshares") }
    /// `socialExpressions`.
    @_alwaysEmitIntoClient public var socialExpressions: Field<[SocialExpression]> { Field("socialExpressions") }
    /// `videos`.
    @_alwaysEmitIntoClient public var videos: Field<[Video]> { Field("videos") }
    /// `evaluations`.
    @_alwaysEmitIntoClient public var evaluations: Field<[Evaluation]> { Field("evaluations") }
    /// `screenRecordingState`.
    @_alwaysEmitIntoClient public var screenRecordingState: Field<ParticipantBasicScreenRecordingState> { Field("screenRecordingState") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<ParticipantBasicFlaggedReason> { Field("flaggedReason") }
    /// `startAcwTime`.
    @_alwaysEmitIntoClient public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    @_alwaysEmitIntoClient public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `bargedParticipantId`.
    @_alwaysEmitIntoClient public var bargedParticipantId: Field<String> { Field("bargedParticipantId") }
}

/// A value of `wrapupPrompt` of ``ParticipantBasic``, open to those that are newer than this version.
public struct ParticipantBasicWrapupPrompt: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `mandatory`.
    @_alwaysEmitIntoClient public static var mandatory: Self { "mandatory" }
    /// `optional`.
    @_alwaysEmitIntoClient public static var optional: Self { "optional" }
    /// `agentRequested`.
    @_alwaysEmitIntoClient public static var agentRequested: Self { "agentRequested" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `forcedTimeout`.
    @_alwaysEmitIntoClient public static var forcedTimeout: Self { "forcedTimeout" }
}

/// A value of `screenRecordingState` of ``ParticipantBasic``, open to those that are newer than this version.
public struct ParticipantBasicScreenRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `requested`.
    @_alwaysEmitIntoClient public static var requested: Self { "requested" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "paused" }
    /// `stopped`.
    @_alwaysEmitIntoClient public static var stopped: Self { "stopped" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
}

/// A value of `flaggedReason` of ``ParticipantBasic``, open to those that are newer than this version.
public struct ParticipantBasicFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// The schema `Pattern`.
public typealias Pattern = Model<PatternFields>

/// The properties of ``Pattern``.
public struct PatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<PatternType> { Field("type") }
    /// `interval`, required.
    @_alwaysEmitIntoClient public var interval: Field<Int> { Field("interval") }
    /// `daysOfWeek`.
    @_alwaysEmitIntoClient public var daysOfWeek: Field<[PatternDaysOfWeek]> { Field("daysOfWeek") }
}

/// A value of `type` of ``Pattern``, open to those that are newer than this version.
public struct PatternType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// A value of `daysOfWeek` of ``Pattern``, open to those that are newer than this version.
public struct PatternDaysOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    @_alwaysEmitIntoClient public static var sunday: Self { "Sunday" }
    /// `Monday`.
    @_alwaysEmitIntoClient public static var monday: Self { "Monday" }
    /// `Tuesday`.
    @_alwaysEmitIntoClient public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    @_alwaysEmitIntoClient public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    @_alwaysEmitIntoClient public static var thursday: Self { "Thursday" }
    /// `Friday`.
    @_alwaysEmitIntoClient public static var friday: Self { "Friday" }
    /// `Saturday`.
    @_alwaysEmitIntoClient public static var saturday: Self { "Saturday" }
}

/// The schema `PhoneNumberStatus`.
public typealias PhoneNumberStatus = Model<PhoneNumberStatusFields>

/// The properties of ``PhoneNumberStatus``.
public struct PhoneNumberStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callable`.
    @_alwaysEmitIntoClient public var callable: Field<Bool> { Field("callable") }
}

/// The schema `PreprocessingRule`.
public typealias PreprocessingRule = Model<PreprocessingRuleFields>

/// The properties of ``PreprocessingRule``.
public struct PreprocessingRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `find`.
    @_alwaysEmitIntoClient public var find: Field<String> { Field("find") }
    /// `replaceWith`.
    @_alwaysEmitIntoClient public var replaceWith: Field<String> { Field("replaceWith") }
    /// `global`.
    @_alwaysEmitIntoClient public var global: Field<Bool> { Field("global") }
    /// `ignoreCase`.
    @_alwaysEmitIntoClient public var ignoreCase: Field<Bool> { Field("ignoreCase") }
}

/// The schema `QueueUtilizationDiagnostic`.
public typealias QueueUtilizationDiagnostic = Model<QueueUtilizationDiagnosticFields>

/// The properties of ``QueueUtilizationDiagnostic``.
public struct QueueUtilizationDiagnosticFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`, set by the platform.
    @_alwaysEmitIntoClient public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `usersInQueue`, set by the platform.
    @_alwaysEmitIntoClient public var usersInQueue: Field<Int> { Field("usersInQueue") }
    /// `activeUsersInQueue`, set by the platform.
    @_alwaysEmitIntoClient public var activeUsersInQueue: Field<Int> { Field("activeUsersInQueue") }
    /// `usersOnQueue`, set by the platform.
    @_alwaysEmitIntoClient public var usersOnQueue: Field<Int> { Field("usersOnQueue") }
    /// `usersNotUtilized`, set by the platform.
    @_alwaysEmitIntoClient public var usersNotUtilized: Field<Int> { Field("usersNotUtilized") }
    /// `usersOnQueueWithStation`, set by the platform.
    @_alwaysEmitIntoClient public var usersOnQueueWithStation: Field<Int> { Field("usersOnQueueWithStation") }
    /// `usersOnACampaignCall`, set by the platform.
    @_alwaysEmitIntoClient public var usersOnACampaignCall: Field<Int> { Field("usersOnACampaignCall") }
    /// `usersOnDifferentEdgeGroup`, set by the platform.
    @_alwaysEmitIntoClient public var usersOnDifferentEdgeGroup: Field<Int> { Field("usersOnDifferentEdgeGroup") }
    /// `usersOnANonCampaignCall`, set by the platform.
    @_alwaysEmitIntoClient public var usersOnANonCampaignCall: Field<Int> { Field("usersOnANonCampaignCall") }
}

/// The schema `Range`.
public typealias RangeModel = Model<RangeFields>

/// The properties of ``RangeModel``.
public struct RangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<RangeType> { Field("type") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `numberOfOccurrences`.
    @_alwaysEmitIntoClient public var numberOfOccurrences: Field<Int> { Field("numberOfOccurrences") }
}

/// A value of `type` of ``RangeModel``, open to those that are newer than this version.
public struct RangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoEnd`.
    @_alwaysEmitIntoClient public static var noEnd: Self { "NoEnd" }
    /// `EndDate`.
    @_alwaysEmitIntoClient public static var endDate: Self { "EndDate" }
    /// `Numbered`.
    @_alwaysEmitIntoClient public static var numbered: Self { "Numbered" }
}

/// The schema `Reaction`.
public typealias Reaction = Model<ReactionFields>

/// The properties of ``Reaction``.
public struct ReactionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<String> { Field("data") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `reactionType`, required.
    @_alwaysEmitIntoClient public var reactionType: Field<ReactionReactionType> { Field("reactionType") }
}

/// A value of `reactionType` of ``Reaction``, open to those that are newer than this version.
public struct ReactionReactionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `hangup`.
    @_alwaysEmitIntoClient public static var hangup: Self { "hangup" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer_flow`.
    @_alwaysEmitIntoClient public static var transferFlow: Self { "transfer_flow" }
    /// `play_file`.
    @_alwaysEmitIntoClient public static var playFile: Self { "play_file" }
}

/// The schema `RecallEntry`.
public typealias RecallEntry = Model<RecallEntryFields>

/// The properties of ``RecallEntry``.
public struct RecallEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nbrAttempts`.
    @_alwaysEmitIntoClient public var nbrAttempts: Field<Int> { Field("nbrAttempts") }
    /// `minutesBetweenAttempts`.
    @_alwaysEmitIntoClient public var minutesBetweenAttempts: Field<Int> { Field("minutesBetweenAttempts") }
}

/// The schema `Reoccurrence`.
public typealias Reoccurrence = Model<ReoccurrenceFields>

/// The properties of ``Reoccurrence``.
public struct ReoccurrenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `start`, required.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`, required.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `pattern`, required.
    @_alwaysEmitIntoClient public var pattern: Field<Pattern> { Field("pattern") }
    /// `range`, required.
    @_alwaysEmitIntoClient public var range: Field<RangeModel> { Field("range") }
    /// `alterations`.
    @_alwaysEmitIntoClient public var alterations: Field<[Alteration]> { Field("alterations") }
    /// `nextOccurrenceDetails`, set by the platform.
    @_alwaysEmitIntoClient public var nextOccurrenceDetails: Field<NextOccurrenceDetails> { Field("nextOccurrenceDetails") }
}

/// The schema `ReplyToEmailAddress`.
public typealias ReplyToEmailAddress = Model<ReplyToEmailAddressFields>

/// The properties of ``ReplyToEmailAddress``.
public struct ReplyToEmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`, required.
    @_alwaysEmitIntoClient public var domain: Field<DomainEntityRef> { Field("domain") }
    /// `route`, required.
    @_alwaysEmitIntoClient public var route: Field<DomainEntityRef> { Field("route") }
}

/// The schema `ResponseSet`.
public typealias ResponseSet = Model<ResponseSetFields>

/// The properties of ``ResponseSet``.
public struct ResponseSetFields: FieldSet {
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
    /// `responses`, required.
    @_alwaysEmitIntoClient public var responses: Field<[String: Reaction]> { Field("responses") }
    /// `beepDetectionEnabled`.
    @_alwaysEmitIntoClient public var beepDetectionEnabled: Field<Bool> { Field("beepDetectionEnabled") }
    /// `amdSpeechDistinguishEnabled`.
    @_alwaysEmitIntoClient public var amdSpeechDistinguishEnabled: Field<Bool> { Field("amdSpeechDistinguishEnabled") }
    /// `liveSpeakerDetectionMode`.
    @_alwaysEmitIntoClient public var liveSpeakerDetectionMode: Field<ResponseSetLiveSpeakerDetectionMode> { Field("liveSpeakerDetectionMode") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `liveSpeakerDetectionMode` of ``ResponseSet``, open to those that are newer than this version.
public struct ResponseSetLiveSpeakerDetectionMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
    /// `Low`.
    @_alwaysEmitIntoClient public static var low: Self { "Low" }
    /// `Medium`.
    @_alwaysEmitIntoClient public static var medium: Self { "Medium" }
    /// `High`.
    @_alwaysEmitIntoClient public static var high: Self { "High" }
}

/// The schema `ResponseSetEntityListing`.
public typealias ResponseSetEntityListing = Model<ResponseSetEntityListingFields>

/// The properties of ``ResponseSetEntityListing``.
public struct ResponseSetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ResponseSet]> { Field("entities") }
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

/// The schema `RuleSet`.
public typealias RuleSet = Model<RuleSetFields>

/// The properties of ``RuleSet``.
public struct RuleSetFields: FieldSet {
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
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `rules`, required.
    @_alwaysEmitIntoClient public var rules: Field<[DialerRule]> { Field("rules") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `RuleSetDiagnostic`.
public typealias RuleSetDiagnostic = Model<RuleSetDiagnosticFields>

/// The properties of ``RuleSetDiagnostic``.
public struct RuleSetDiagnosticFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ruleSet`, set by the platform.
    @_alwaysEmitIntoClient public var ruleSet: Field<DomainEntityRef> { Field("ruleSet") }
    /// `warnings`, set by the platform.
    @_alwaysEmitIntoClient public var warnings: Field<[RuleSetDiagnosticWarnings]> { Field("warnings") }
}

/// A value of `warnings` of ``RuleSetDiagnostic``, open to those that are newer than this version.
public struct RuleSetDiagnosticWarnings: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WRAPUP_CODE_NOT_IN_QUEUE`.
    @_alwaysEmitIntoClient public static var wrapupCodeNotInQueue: Self { "WRAPUP_CODE_NOT_IN_QUEUE" }
    /// `CONTACT_ATTRIBUTE_NOT_IN_CONTACT_LIST`.
    @_alwaysEmitIntoClient public static var contactAttributeNotInContactList: Self { "CONTACT_ATTRIBUTE_NOT_IN_CONTACT_LIST" }
    /// `NO_DNC_LIST_FOR_APPEND`.
    @_alwaysEmitIntoClient public static var noDncListForAppend: Self { "NO_DNC_LIST_FOR_APPEND" }
    /// `PHONE_CONDITIONS_WITH_MULTICOLUMN_PREVIEW`.
    @_alwaysEmitIntoClient public static var phoneConditionsWithMulticolumnPreview: Self { "PHONE_CONDITIONS_WITH_MULTICOLUMN_PREVIEW" }
}

/// The schema `RuleSetEntityListing`.
public typealias RuleSetEntityListing = Model<RuleSetEntityListingFields>

/// The properties of ``RuleSetEntityListing``.
public struct RuleSetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[RuleSet]> { Field("entities") }
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

/// The schema `ScheduleInterval`.
public typealias ScheduleInterval = Model<ScheduleIntervalFields>

/// The properties of ``ScheduleInterval``.
public struct ScheduleIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`, required.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`, required.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
}

/// The schema `SequenceSchedule`.
public typealias SequenceSchedule = Model<SequenceScheduleFields>

/// The properties of ``SequenceSchedule``.
public struct SequenceScheduleFields: FieldSet {
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
    /// `intervals`, required.
    @_alwaysEmitIntoClient public var intervals: Field<[ScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    @_alwaysEmitIntoClient public var recurrences: Field<[Reoccurrence]> { Field("recurrences") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `sequence`, required.
    @_alwaysEmitIntoClient public var sequence: Field<DomainEntityRef> { Field("sequence") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SetContentTemplateActionSettings`.
public typealias SetContentTemplateActionSettings = Model<SetContentTemplateActionSettingsFields>

/// The properties of ``SetContentTemplateActionSettings``.
public struct SetContentTemplateActionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `smsContentTemplateId`, required.
    @_alwaysEmitIntoClient public var smsContentTemplateId: Field<String> { Field("smsContentTemplateId") }
    /// `emailContentTemplateId`, required.
    @_alwaysEmitIntoClient public var emailContentTemplateId: Field<String> { Field("emailContentTemplateId") }
    /// `whatsAppContentTemplateId`, required.
    @_alwaysEmitIntoClient public var whatsAppContentTemplateId: Field<String> { Field("whatsAppContentTemplateId") }
}

/// The schema `SetSmsPhoneNumberActionSettings`.
public typealias SetSmsPhoneNumberActionSettings = Model<SetSmsPhoneNumberActionSettingsFields>

/// The properties of ``SetSmsPhoneNumberActionSettings``.
public struct SetSmsPhoneNumberActionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `senderSmsPhoneNumber`, required.
    @_alwaysEmitIntoClient public var senderSmsPhoneNumber: Field<String> { Field("senderSmsPhoneNumber") }
}

/// The schema `SetWhatsAppIntegrationActionSettings`.
public typealias SetWhatsAppIntegrationActionSettings = Model<SetWhatsAppIntegrationActionSettingsFields>

/// The properties of ``SetWhatsAppIntegrationActionSettings``.
public struct SetWhatsAppIntegrationActionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `whatsAppIntegrationId`, required.
    @_alwaysEmitIntoClient public var whatsAppIntegrationId: Field<String> { Field("whatsAppIntegrationId") }
}

/// The schema `SkillCombinationInfo`.
public typealias SkillCombinationInfo = Model<SkillCombinationInfoFields>

/// The properties of ``SkillCombinationInfo``.
public struct SkillCombinationInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `skillCombination`.
    @_alwaysEmitIntoClient public var skillCombination: Field<[String]> { Field("skillCombination") }
    /// `totalCount`, set by the platform.
    @_alwaysEmitIntoClient public var totalCount: Field<Int> { Field("totalCount") }
    /// `remainingCount`, set by the platform.
    @_alwaysEmitIntoClient public var remainingCount: Field<Int> { Field("remainingCount") }
}

/// The schema `SmsConfig`.
public typealias SmsConfig = Model<SmsConfigFields>

/// The properties of ``SmsConfig``.
public struct SmsConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageColumn`, required.
    @_alwaysEmitIntoClient public var messageColumn: Field<String> { Field("messageColumn") }
    /// `phoneColumn`, required.
    @_alwaysEmitIntoClient public var phoneColumn: Field<String> { Field("phoneColumn") }
    /// `senderSmsPhoneNumber`, required.
    @_alwaysEmitIntoClient public var senderSmsPhoneNumber: Field<SmsPhoneNumberRef> { Field("senderSmsPhoneNumber") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<DomainEntityRef> { Field("contentTemplate") }
}

/// The schema `SmsPhoneNumberRef`.
public typealias SmsPhoneNumberRef = Model<SmsPhoneNumberRefFields>

/// The properties of ``SmsPhoneNumberRef``.
public struct SmsPhoneNumberRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`, required.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SplittingInformation`.
public typealias SplittingInformation = Model<SplittingInformationFields>

/// The properties of ``SplittingInformation``.
public struct SplittingInformationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<SplittingInformationCriteria> { Field("criteria") }
    /// `criteriaValue`.
    @_alwaysEmitIntoClient public var criteriaValue: Field<String> { Field("criteriaValue") }
    /// `createRemainderContactList`.
    @_alwaysEmitIntoClient public var createRemainderContactList: Field<Bool> { Field("createRemainderContactList") }
    /// `useWaterfallRule`.
    @_alwaysEmitIntoClient public var useWaterfallRule: Field<Bool> { Field("useWaterfallRule") }
}

/// A value of `criteria` of ``SplittingInformation``, open to those that are newer than this version.
public struct SplittingInformationCriteria: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Percentage`.
    @_alwaysEmitIntoClient public static var percentage: Self { "Percentage" }
    /// `Quantity`.
    @_alwaysEmitIntoClient public static var quantity: Self { "Quantity" }
    /// `Column`.
    @_alwaysEmitIntoClient public static var column: Self { "Column" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
}

/// The schema `TimeAndDateSubCondition`.
public typealias TimeAndDateSubCondition = Model<TimeAndDateSubConditionFields>

/// The properties of ``TimeAndDateSubCondition``.
public struct TimeAndDateSubConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<TimeAndDateSubConditionType> { Field("type") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<TimeAndDateSubConditionOperator> { Field("operator") }
    /// `inverted`.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
    /// `includeYear`.
    @_alwaysEmitIntoClient public var includeYear: Field<Bool> { Field("includeYear") }
    /// `thresholdValue`.
    @_alwaysEmitIntoClient public var thresholdValue: Field<String> { Field("thresholdValue") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<TimeAndDateSubConditionRange> { Field("range") }
}

/// A value of `type` of ``TimeAndDateSubCondition``, open to those that are newer than this version.
public struct TimeAndDateSubConditionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `timeOfDay`.
    @_alwaysEmitIntoClient public static var timeOfDay: Self { "timeOfDay" }
    /// `dayOfWeek`.
    @_alwaysEmitIntoClient public static var dayOfWeek: Self { "dayOfWeek" }
    /// `dayOfMonth`.
    @_alwaysEmitIntoClient public static var dayOfMonth: Self { "dayOfMonth" }
    /// `specificDate`.
    @_alwaysEmitIntoClient public static var specificDate: Self { "specificDate" }
}

/// A value of `operator` of ``TimeAndDateSubCondition``, open to those that are newer than this version.
public struct TimeAndDateSubConditionOperator: OpenEnum {
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

/// The schema `TimeAndDateSubConditionRange`.
public typealias TimeAndDateSubConditionRange = Model<TimeAndDateSubConditionRangeFields>

/// The properties of ``TimeAndDateSubConditionRange``.
public struct TimeAndDateSubConditionRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<String> { Field("min") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<String> { Field("max") }
    /// `inSet`.
    @_alwaysEmitIntoClient public var inSet: Field<[String]> { Field("inSet") }
}

/// The schema `TimeZoneMappingPreview`.
public typealias TimeZoneMappingPreview = Model<TimeZoneMappingPreviewFields>

/// The properties of ``TimeZoneMappingPreview``.
public struct TimeZoneMappingPreviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<DomainEntityRef> { Field("contactList") }
    /// `contactsPerTimeZone`.
    @_alwaysEmitIntoClient public var contactsPerTimeZone: Field<[String: Int]> { Field("contactsPerTimeZone") }
    /// `contactsMappedUsingZipCode`.
    @_alwaysEmitIntoClient public var contactsMappedUsingZipCode: Field<[String: Int]> { Field("contactsMappedUsingZipCode") }
    /// `contactsMappedToASingleZone`.
    @_alwaysEmitIntoClient public var contactsMappedToASingleZone: Field<Int> { Field("contactsMappedToASingleZone") }
    /// `contactsMappedToASingleZoneUsingZipCode`.
    @_alwaysEmitIntoClient public var contactsMappedToASingleZoneUsingZipCode: Field<Int> { Field("contactsMappedToASingleZoneUsingZipCode") }
    /// `contactsMappedToMultipleZones`.
    @_alwaysEmitIntoClient public var contactsMappedToMultipleZones: Field<Int> { Field("contactsMappedToMultipleZones") }
    /// `contactsMappedToMultipleZonesUsingZipCode`.
    @_alwaysEmitIntoClient public var contactsMappedToMultipleZonesUsingZipCode: Field<Int> { Field("contactsMappedToMultipleZonesUsingZipCode") }
    /// `contactsInDefaultWindow`.
    @_alwaysEmitIntoClient public var contactsInDefaultWindow: Field<Int> { Field("contactsInDefaultWindow") }
    /// `contactListSize`.
    @_alwaysEmitIntoClient public var contactListSize: Field<Int> { Field("contactListSize") }
}

/// The schema `UpdateContactColumnActionSettings`.
public typealias UpdateContactColumnActionSettings = Model<UpdateContactColumnActionSettingsFields>

/// The properties of ``UpdateContactColumnActionSettings``.
public struct UpdateContactColumnActionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`, required.
    @_alwaysEmitIntoClient public var properties: Field<[String: String]> { Field("properties") }
    /// `updateOption`, required.
    @_alwaysEmitIntoClient public var updateOption: Field<UpdateContactColumnActionSettingsUpdateOption> { Field("updateOption") }
}

/// A value of `updateOption` of ``UpdateContactColumnActionSettings``, open to those that are newer than this version.
public struct UpdateContactColumnActionSettingsUpdateOption: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Set`.
    @_alwaysEmitIntoClient public static var set: Self { "Set" }
    /// `Increment`.
    @_alwaysEmitIntoClient public static var increment: Self { "Increment" }
    /// `Decrement`.
    @_alwaysEmitIntoClient public static var decrement: Self { "Decrement" }
    /// `CurrentTime`.
    @_alwaysEmitIntoClient public static var currentTime: Self { "CurrentTime" }
}

/// The schema `WhatsAppCampaignSchedule`.
public typealias WhatsAppCampaignSchedule = Model<WhatsAppCampaignScheduleFields>

/// The properties of ``WhatsAppCampaignSchedule``.
public struct WhatsAppCampaignScheduleFields: FieldSet {
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
    /// `intervals`, required.
    @_alwaysEmitIntoClient public var intervals: Field<[ScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    @_alwaysEmitIntoClient public var recurrences: Field<[Reoccurrence]> { Field("recurrences") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `whatsAppCampaign`, required.
    @_alwaysEmitIntoClient public var whatsAppCampaign: Field<DivisionedDomainEntityRef> { Field("whatsAppCampaign") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WhatsAppCampaignScheduleEntityListing`.
public typealias WhatsAppCampaignScheduleEntityListing = Model<WhatsAppCampaignScheduleEntityListingFields>

/// The properties of ``WhatsAppCampaignScheduleEntityListing``.
public struct WhatsAppCampaignScheduleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WhatsAppCampaignSchedule]> { Field("entities") }
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

/// The schema `WhatsAppColumn`.
public typealias WhatsAppColumn = Model<WhatsAppColumnFields>

/// The properties of ``WhatsAppColumn``.
public struct WhatsAppColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`, required.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `contactableTimeColumnName`.
    @_alwaysEmitIntoClient public var contactableTimeColumnName: Field<String> { Field("contactableTimeColumnName") }
    /// `contactableTimeColumn`.
    @_alwaysEmitIntoClient public var contactableTimeColumn: Field<String> { Field("contactableTimeColumn") }
}

/// The schema `WhatsAppConfig`.
public typealias WhatsAppConfig = Model<WhatsAppConfigFields>

/// The properties of ``WhatsAppConfig``.
public struct WhatsAppConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `whatsAppColumns`, required.
    @_alwaysEmitIntoClient public var whatsAppColumns: Field<[String]> { Field("whatsAppColumns") }
    /// `whatsAppIntegration`, required.
    @_alwaysEmitIntoClient public var whatsAppIntegration: Field<AddressableEntityRef> { Field("whatsAppIntegration") }
    /// `contentTemplate`, required.
    @_alwaysEmitIntoClient public var contentTemplate: Field<DomainEntityRef> { Field("contentTemplate") }
}

/// The schema `WrapUpCodeMapping`.
public typealias WrapUpCodeMapping = Model<WrapUpCodeMappingFields>

/// The properties of ``WrapUpCodeMapping``.
public struct WrapUpCodeMappingFields: FieldSet {
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
    /// `defaultSet`.
    @_alwaysEmitIntoClient public var defaultSet: Field<[WrapUpCodeMappingDefaultSet]> { Field("defaultSet") }
    /// `mapping`.
    @_alwaysEmitIntoClient public var mapping: Field<[String: [String]]> { Field("mapping") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `defaultSet` of ``WrapUpCodeMapping``, open to those that are newer than this version.
public struct WrapUpCodeMappingDefaultSet: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CONTACT_UNCALLABLE`.
    @_alwaysEmitIntoClient public static var contactUncallable: Self { "CONTACT_UNCALLABLE" }
    /// `NUMBER_UNCALLABLE`.
    @_alwaysEmitIntoClient public static var numberUncallable: Self { "NUMBER_UNCALLABLE" }
    /// `RIGHT_PARTY_CONTACT`.
    @_alwaysEmitIntoClient public static var rightPartyContact: Self { "RIGHT_PARTY_CONTACT" }
    /// `BUSINESS_SUCCESS`.
    @_alwaysEmitIntoClient public static var businessSuccess: Self { "BUSINESS_SUCCESS" }
    /// `BUSINESS_FAILURE`.
    @_alwaysEmitIntoClient public static var businessFailure: Self { "BUSINESS_FAILURE" }
    /// `BUSINESS_NEUTRAL`.
    @_alwaysEmitIntoClient public static var businessNeutral: Self { "BUSINESS_NEUTRAL" }
}

/// The schema `WritableDialerContact`.
public typealias WritableDialerContact = Model<WritableDialerContactFields>

/// The properties of ``WritableDialerContact``.
public struct WritableDialerContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contactListId`, required.
    @_alwaysEmitIntoClient public var contactListId: Field<String> { Field("contactListId") }
    /// `data`, required.
    @_alwaysEmitIntoClient public var data: Field<[String: String]> { Field("data") }
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
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `retentionType`.
    @_alwaysEmitIntoClient public var retentionType: Field<WritableDialerContactRetentionType> { Field("retentionType") }
    /// `retentionDays`.
    @_alwaysEmitIntoClient public var retentionDays: Field<Int> { Field("retentionDays") }
    /// `dateExpiration`.
    @_alwaysEmitIntoClient public var dateExpiration: Field<Instant> { Field("dateExpiration") }
}

/// A value of `retentionType` of ``WritableDialerContact``, open to those that are newer than this version.
public struct WritableDialerContactRetentionType: OpenEnum {
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
