// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `EmailCampaignSchedule`.
public typealias EmailCampaignSchedule = Model<EmailCampaignScheduleFields>

/// The properties of ``EmailCampaignSchedule``.
public struct EmailCampaignScheduleFields: FieldSet {
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
    /// `emailCampaign`, required.
    @_alwaysEmitIntoClient public var emailCampaign: Field<DivisionedDomainEntityRef> { Field("emailCampaign") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EmailCampaignScheduleEntityListing`.
public typealias EmailCampaignScheduleEntityListing = Model<EmailCampaignScheduleEntityListingFields>

/// The properties of ``EmailCampaignScheduleEntityListing``.
public struct EmailCampaignScheduleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EmailCampaignSchedule]> { Field("entities") }
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

/// The schema `EmailColumn`.
public typealias EmailColumn = Model<EmailColumnFields>

/// The properties of ``EmailColumn``.
public struct EmailColumnFields: FieldSet {
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

/// The schema `EmailConfig`.
public typealias EmailConfig = Model<EmailConfigFields>

/// The properties of ``EmailConfig``.
public struct EmailConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailColumns`, required.
    @_alwaysEmitIntoClient public var emailColumns: Field<[String]> { Field("emailColumns") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<DomainEntityRef> { Field("contentTemplate") }
    /// `fromAddress`, required.
    @_alwaysEmitIntoClient public var fromAddress: Field<FromEmailAddress> { Field("fromAddress") }
    /// `replyToAddress`.
    @_alwaysEmitIntoClient public var replyToAddress: Field<ReplyToEmailAddress> { Field("replyToAddress") }
}

/// The schema `EventLog`.
public typealias EventLog = Model<EventLogFields>

/// The properties of ``EventLog``.
public struct EventLogFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `errorEntity`.
    @_alwaysEmitIntoClient public var errorEntity: Field<DomainEntityRef> { Field("errorEntity") }
    /// `relatedEntity`.
    @_alwaysEmitIntoClient public var relatedEntity: Field<DomainEntityRef> { Field("relatedEntity") }
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
    /// `level`.
    @_alwaysEmitIntoClient public var level: Field<EventLogLevel> { Field("level") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<EventLogCategory> { Field("category") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `eventMessage`.
    @_alwaysEmitIntoClient public var eventMessage: Field<EventMessage> { Field("eventMessage") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `level` of ``EventLog``, open to those that are newer than this version.
public struct EventLogLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INFO`.
    @_alwaysEmitIntoClient public static var info: Self { "INFO" }
    /// `WARNING`.
    @_alwaysEmitIntoClient public static var warning: Self { "WARNING" }
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
}

/// A value of `category` of ``EventLog``, open to those that are newer than this version.
public struct EventLogCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `CALL_RESTRICTION`.
    @_alwaysEmitIntoClient public static var callRestriction: Self { "CALL_RESTRICTION" }
    /// `CALL_RULE`.
    @_alwaysEmitIntoClient public static var callRule: Self { "CALL_RULE" }
    /// `CAMPAIGN`.
    @_alwaysEmitIntoClient public static var campaign: Self { "CAMPAIGN" }
    /// `CAMPAIGN_RULE`.
    @_alwaysEmitIntoClient public static var campaignRule: Self { "CAMPAIGN_RULE" }
    /// `CONTACT`.
    @_alwaysEmitIntoClient public static var contact: Self { "CONTACT" }
    /// `CONTACT_LIST_FILTER`.
    @_alwaysEmitIntoClient public static var contactListFilter: Self { "CONTACT_LIST_FILTER" }
    /// `DIGITAL_RULE`.
    @_alwaysEmitIntoClient public static var digitalRule: Self { "DIGITAL_RULE" }
    /// `DNC_LIST`.
    @_alwaysEmitIntoClient public static var dncList: Self { "DNC_LIST" }
    /// `ENTITY_LIMIT`.
    @_alwaysEmitIntoClient public static var entityLimit: Self { "ENTITY_LIMIT" }
    /// `IMPORT_ERROR`.
    @_alwaysEmitIntoClient public static var importError: Self { "IMPORT_ERROR" }
    /// `MESSAGE_RESTRICTION`.
    @_alwaysEmitIntoClient public static var messageRestriction: Self { "MESSAGE_RESTRICTION" }
    /// `MESSAGING_CAMPAIGN`.
    @_alwaysEmitIntoClient public static var messagingCampaign: Self { "MESSAGING_CAMPAIGN" }
    /// `IMPORT_TEMPLATE`.
    @_alwaysEmitIntoClient public static var importTemplate: Self { "IMPORT_TEMPLATE" }
    /// `ORGANIZATION_CONFIGURATION`.
    @_alwaysEmitIntoClient public static var organizationConfiguration: Self { "ORGANIZATION_CONFIGURATION" }
    /// `SCHEDULE`.
    @_alwaysEmitIntoClient public static var schedule: Self { "SCHEDULE" }
    /// `MESSAGING_CAMPAIGN_SCHEDULE`.
    @_alwaysEmitIntoClient public static var messagingCampaignSchedule: Self { "MESSAGING_CAMPAIGN_SCHEDULE" }
    /// `EMAIL_CAMPAIGN_SCHEDULE`.
    @_alwaysEmitIntoClient public static var emailCampaignSchedule: Self { "EMAIL_CAMPAIGN_SCHEDULE" }
    /// `WHATSAPP_CAMPAIGN_SCHEDULE`.
    @_alwaysEmitIntoClient public static var whatsappCampaignSchedule: Self { "WHATSAPP_CAMPAIGN_SCHEDULE" }
    /// `RETENTION_POLICY`.
    @_alwaysEmitIntoClient public static var retentionPolicy: Self { "RETENTION_POLICY" }
}

/// The schema `EventMessage`.
public typealias EventMessage = Model<EventMessageFields>

/// The properties of ``EventMessage``.
public struct EventMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<EventMessageCode> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<JSON> { Field("messageParams") }
    /// `documentationUri`.
    @_alwaysEmitIntoClient public var documentationUri: Field<String> { Field("documentationUri") }
    /// `resourceURIs`.
    @_alwaysEmitIntoClient public var resourceURIs: Field<[String]> { Field("resourceURIs") }
}

/// A value of `code` of ``EventMessage``, open to those that are newer than this version.
public struct EventMessageCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE_CAMPAIGNS_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var activeCampaignsLimitExceeded: Self { "ACTIVE_CAMPAIGNS_LIMIT_EXCEEDED" }
    /// `ALL_CAMPAIGNS_BLACKLISTED`.
    @_alwaysEmitIntoClient public static var allCampaignsBlacklisted: Self { "ALL_CAMPAIGNS_BLACKLISTED" }
    /// `ANOTHER_CAMPAIGN_STARTING`.
    @_alwaysEmitIntoClient public static var anotherCampaignStarting: Self { "ANOTHER_CAMPAIGN_STARTING" }
    /// `APPROACHING_CONTACT_LIMIT`.
    @_alwaysEmitIntoClient public static var approachingContactLimit: Self { "APPROACHING_CONTACT_LIMIT" }
    /// `APPROACHING_DNC_LIST_PHONE_NUMBER_LIMIT`.
    @_alwaysEmitIntoClient public static var approachingDncListPhoneNumberLimit: Self { "APPROACHING_DNC_LIST_PHONE_NUMBER_LIMIT" }
    /// `APPROACHING_DNC_ORGANIZATION_PHONE_NUMBER_LIMIT`.
    @_alwaysEmitIntoClient public static var approachingDncOrganizationPhoneNumberLimit: Self { "APPROACHING_DNC_ORGANIZATION_PHONE_NUMBER_LIMIT" }
    /// `APPROACHING_ENTITY_LIMIT`.
    @_alwaysEmitIntoClient public static var approachingEntityLimit: Self { "APPROACHING_ENTITY_LIMIT" }
    /// `AUTOMATIC_TIME_ZONE_ZIP_CODE_INVALID`.
    @_alwaysEmitIntoClient public static var automaticTimeZoneZipCodeInvalid: Self { "AUTOMATIC_TIME_ZONE_ZIP_CODE_INVALID" }
    /// `CAMPAIGN_BLACKLISTED`.
    @_alwaysEmitIntoClient public static var campaignBlacklisted: Self { "CAMPAIGN_BLACKLISTED" }
    /// `CAMPAIGN_BUILD_CONTACT_QUEUE_ERROR`.
    @_alwaysEmitIntoClient public static var campaignBuildContactQueueError: Self { "CAMPAIGN_BUILD_CONTACT_QUEUE_ERROR" }
    /// `CAMPAIGN_CHECK_JOB_DUPLICATE`.
    @_alwaysEmitIntoClient public static var campaignCheckJobDuplicate: Self { "CAMPAIGN_CHECK_JOB_DUPLICATE" }
    /// `CAMPAIGN_CONTENT_TEMPLATE_SUBSTITUTION_MISMATCH`.
    @_alwaysEmitIntoClient public static var campaignContentTemplateSubstitutionMismatch: Self { "CAMPAIGN_CONTENT_TEMPLATE_SUBSTITUTION_MISMATCH" }
    /// `CAMPAIGN_CALLS_PER_AGENT_LOW`.
    @_alwaysEmitIntoClient public static var campaignCallsPerAgentLow: Self { "CAMPAIGN_CALLS_PER_AGENT_LOW" }
    /// `CAMPAIGN_EMAIL_BODY_CHARACTER_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var campaignEmailBodyCharacterLimitExceeded: Self { "CAMPAIGN_EMAIL_BODY_CHARACTER_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_EMAIL_SUBJECT_CHARACTER_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var campaignEmailSubjectCharacterLimitExceeded: Self { "CAMPAIGN_EMAIL_SUBJECT_CHARACTER_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_WHATSAPP_HEADER_VALUE_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var campaignWhatsappHeaderValueLimitExceeded: Self { "CAMPAIGN_WHATSAPP_HEADER_VALUE_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_WHATSAPP_BUTTON_URL_VALUE_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var campaignWhatsappButtonUrlValueLimitExceeded: Self { "CAMPAIGN_WHATSAPP_BUTTON_URL_VALUE_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_INVALIDATED`.
    @_alwaysEmitIntoClient public static var campaignInvalidated: Self { "CAMPAIGN_INVALIDATED" }
    /// `CAMPAIGN_FORCE_STOPPED`.
    @_alwaysEmitIntoClient public static var campaignForceStopped: Self { "CAMPAIGN_FORCE_STOPPED" }
    /// `CAMPAIGN_MESSAGE_CHARACTER_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var campaignMessageCharacterLimitExceeded: Self { "CAMPAIGN_MESSAGE_CHARACTER_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_START_ERROR`.
    @_alwaysEmitIntoClient public static var campaignStartError: Self { "CAMPAIGN_START_ERROR" }
    /// `CAMPAIGN_RULE_START_ERROR`.
    @_alwaysEmitIntoClient public static var campaignRuleStartError: Self { "CAMPAIGN_RULE_START_ERROR" }
    /// `CAMPAIGN_RULE_QUEUE_ACTION_THROTTLED`.
    @_alwaysEmitIntoClient public static var campaignRuleQueueActionThrottled: Self { "CAMPAIGN_RULE_QUEUE_ACTION_THROTTLED" }
    /// `CAMPAIGN_RULE_QUEUE_NOT_FOUND`.
    @_alwaysEmitIntoClient public static var campaignRuleQueueNotFound: Self { "CAMPAIGN_RULE_QUEUE_NOT_FOUND" }
    /// `CAMPAIGN_SCRIPT_STAGE_MISSING`.
    @_alwaysEmitIntoClient public static var campaignScriptStageMissing: Self { "CAMPAIGN_SCRIPT_STAGE_MISSING" }
    /// `CAMPAIGN_SET_DIALING_MODE_ERROR`.
    @_alwaysEmitIntoClient public static var campaignSetDialingModeError: Self { "CAMPAIGN_SET_DIALING_MODE_ERROR" }
    /// `CAMPAIGN_STOPPED`.
    @_alwaysEmitIntoClient public static var campaignStopped: Self { "CAMPAIGN_STOPPED" }
    /// `CAMPAIGN_THROTTLED`.
    @_alwaysEmitIntoClient public static var campaignThrottled: Self { "CAMPAIGN_THROTTLED" }
    /// `CAMPAIGN_QUEUE_MEMBERS_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var campaignQueueMembersLimitExceeded: Self { "CAMPAIGN_QUEUE_MEMBERS_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_WEIGHT_ZERO`.
    @_alwaysEmitIntoClient public static var campaignWeightZero: Self { "CAMPAIGN_WEIGHT_ZERO" }
    /// `INVALID_CALLABLE_TIME_ZONE`.
    @_alwaysEmitIntoClient public static var invalidCallableTimeZone: Self { "INVALID_CALLABLE_TIME_ZONE" }
    /// `CALLBACK_CREATION_INVALID_NUMBER`.
    @_alwaysEmitIntoClient public static var callbackCreationInvalidNumber: Self { "CALLBACK_CREATION_INVALID_NUMBER" }
    /// `CALL_RULE_INVALID_CONTACT_COLUMN`.
    @_alwaysEmitIntoClient public static var callRuleInvalidContactColumn: Self { "CALL_RULE_INVALID_CONTACT_COLUMN" }
    /// `CALL_RULE_MISSING_DATA_ACTION_INPUT`.
    @_alwaysEmitIntoClient public static var callRuleMissingDataActionInput: Self { "CALL_RULE_MISSING_DATA_ACTION_INPUT" }
    /// `CALL_RULE_MISMATCH_TYPE`.
    @_alwaysEmitIntoClient public static var callRuleMismatchType: Self { "CALL_RULE_MISMATCH_TYPE" }
    /// `CALL_RULE_INVALID_OPERATOR`.
    @_alwaysEmitIntoClient public static var callRuleInvalidOperator: Self { "CALL_RULE_INVALID_OPERATOR" }
    /// `CALL_RULE_NO_DNC_LISTS_CONFIGURED`.
    @_alwaysEmitIntoClient public static var callRuleNoDncListsConfigured: Self { "CALL_RULE_NO_DNC_LISTS_CONFIGURED" }
    /// `CALL_RULE_UPDATED_PHONE_COLUMN`.
    @_alwaysEmitIntoClient public static var callRuleUpdatedPhoneColumn: Self { "CALL_RULE_UPDATED_PHONE_COLUMN" }
    /// `CONTACT_LIST_FILTER_EVALUATION_FAILED`.
    @_alwaysEmitIntoClient public static var contactListFilterEvaluationFailed: Self { "CONTACT_LIST_FILTER_EVALUATION_FAILED" }
    /// `CONTACT_LIST_FILTER_INTERNAL_ERROR`.
    @_alwaysEmitIntoClient public static var contactListFilterInternalError: Self { "CONTACT_LIST_FILTER_INTERNAL_ERROR" }
    /// `CONTACT_COLUMNS_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var contactColumnsLimitExceeded: Self { "CONTACT_COLUMNS_LIMIT_EXCEEDED" }
    /// `CONTACT_COLUMN_LENGTH_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var contactColumnLengthLimitExceeded: Self { "CONTACT_COLUMN_LENGTH_LIMIT_EXCEEDED" }
    /// `CONTACT_ID_LENGTH_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var contactIdLengthLimitExceeded: Self { "CONTACT_ID_LENGTH_LIMIT_EXCEEDED" }
    /// `CONTACT_DATUM_LENGTH_LIMIT_EXCEEDED`.
    @_alwaysEmitIntoClient public static var contactDatumLengthLimitExceeded: Self { "CONTACT_DATUM_LENGTH_LIMIT_EXCEEDED" }
    /// `CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID`.
    @_alwaysEmitIntoClient public static var contactZipCodeColumnValueInvalid: Self { "CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID" }
    /// `DATA_ACTION_EXECUTION_FAILED`.
    @_alwaysEmitIntoClient public static var dataActionExecutionFailed: Self { "DATA_ACTION_EXECUTION_FAILED" }
    /// `DATA_ACTION_AUTHENTICATION_FAILURE`.
    @_alwaysEmitIntoClient public static var dataActionAuthenticationFailure: Self { "DATA_ACTION_AUTHENTICATION_FAILURE" }
    /// `DATA_ACTION_NOT_FOUND`.
    @_alwaysEmitIntoClient public static var dataActionNotFound: Self { "DATA_ACTION_NOT_FOUND" }
    /// `DATA_ACTION_TOO_MANY_REQUESTS`.
    @_alwaysEmitIntoClient public static var dataActionTooManyRequests: Self { "DATA_ACTION_TOO_MANY_REQUESTS" }
    /// `DATA_ACTION_TOO_MANY_REQUESTS_REMOTE`.
    @_alwaysEmitIntoClient public static var dataActionTooManyRequestsRemote: Self { "DATA_ACTION_TOO_MANY_REQUESTS_REMOTE" }
    /// `ACTION_EXECUTION_FAILED`.
    @_alwaysEmitIntoClient public static var actionExecutionFailed: Self { "ACTION_EXECUTION_FAILED" }
    /// `ACTION_EXECUTION_FAILED_INVALID_PARAMETER`.
    @_alwaysEmitIntoClient public static var actionExecutionFailedInvalidParameter: Self { "ACTION_EXECUTION_FAILED_INVALID_PARAMETER" }
    /// `DIGITAL_RULE_EVALUATION_FAILED`.
    @_alwaysEmitIntoClient public static var digitalRuleEvaluationFailed: Self { "DIGITAL_RULE_EVALUATION_FAILED" }
    /// `DIGITAL_RULE_INTERNAL_ERROR`.
    @_alwaysEmitIntoClient public static var digitalRuleInternalError: Self { "DIGITAL_RULE_INTERNAL_ERROR" }
    /// `DIGITAL_RULE_NO_DNC_LISTS_CONFIGURED`.
    @_alwaysEmitIntoClient public static var digitalRuleNoDncListsConfigured: Self { "DIGITAL_RULE_NO_DNC_LISTS_CONFIGURED" }
    /// `DIGITAL_RULE_UPDATED_CONTACT_ADDRESS`.
    @_alwaysEmitIntoClient public static var digitalRuleUpdatedContactAddress: Self { "DIGITAL_RULE_UPDATED_CONTACT_ADDRESS" }
    /// `DIGITAL_RULE_SMS_PHONE_NUMBER_TYPE_MISMATCH`.
    @_alwaysEmitIntoClient public static var digitalRuleSmsPhoneNumberTypeMismatch: Self { "DIGITAL_RULE_SMS_PHONE_NUMBER_TYPE_MISMATCH" }
    /// `DIGITAL_RULE_ERROR_SKIPPED`.
    @_alwaysEmitIntoClient public static var digitalRuleErrorSkipped: Self { "DIGITAL_RULE_ERROR_SKIPPED" }
    /// `DNC_AUTHENTICATION_FAILURE`.
    @_alwaysEmitIntoClient public static var dncAuthenticationFailure: Self { "DNC_AUTHENTICATION_FAILURE" }
    /// `EXCEEDED_CONTACT_LIMIT`.
    @_alwaysEmitIntoClient public static var exceededContactLimit: Self { "EXCEEDED_CONTACT_LIMIT" }
    /// `EXCEEDED_DNC_RECORD_LIMIT`.
    @_alwaysEmitIntoClient public static var exceededDncRecordLimit: Self { "EXCEEDED_DNC_RECORD_LIMIT" }
    /// `EXCEEDED_DNC_PHONE_NUMBER_LENGTH`.
    @_alwaysEmitIntoClient public static var exceededDncPhoneNumberLength: Self { "EXCEEDED_DNC_PHONE_NUMBER_LENGTH" }
    /// `INACTIVE_EDGES_FAILED_PLACE_CALLS`.
    @_alwaysEmitIntoClient public static var inactiveEdgesFailedPlaceCalls: Self { "INACTIVE_EDGES_FAILED_PLACE_CALLS" }
    /// `INACTIVE_EDGES_TURNED_CAMPAIGN_OFF`.
    @_alwaysEmitIntoClient public static var inactiveEdgesTurnedCampaignOff: Self { "INACTIVE_EDGES_TURNED_CAMPAIGN_OFF" }
    /// `INVALID_AGENT`.
    @_alwaysEmitIntoClient public static var invalidAgent: Self { "INVALID_AGENT" }
    /// `INVALID_EMAIL_ADDRESS`.
    @_alwaysEmitIntoClient public static var invalidEmailAddress: Self { "INVALID_EMAIL_ADDRESS" }
    /// `INVALID_PHONE_NUMBER`.
    @_alwaysEmitIntoClient public static var invalidPhoneNumber: Self { "INVALID_PHONE_NUMBER" }
    /// `IMPORT_FAILED_TO_READ_HEADERS`.
    @_alwaysEmitIntoClient public static var importFailedToReadHeaders: Self { "IMPORT_FAILED_TO_READ_HEADERS" }
    /// `IMPORT_COULD_NOT_PARSE_AN_ENTRY`.
    @_alwaysEmitIntoClient public static var importCouldNotParseAnEntry: Self { "IMPORT_COULD_NOT_PARSE_AN_ENTRY" }
    /// `IMPORT_CONTACT_DOES_NOT_MATCH_LIST_FORMAT`.
    @_alwaysEmitIntoClient public static var importContactDoesNotMatchListFormat: Self { "IMPORT_CONTACT_DOES_NOT_MATCH_LIST_FORMAT" }
    /// `IMPORT_ENTRY_DOES_NOT_ALIGN_WITH_HEADERS`.
    @_alwaysEmitIntoClient public static var importEntryDoesNotAlignWithHeaders: Self { "IMPORT_ENTRY_DOES_NOT_ALIGN_WITH_HEADERS" }
    /// `IMPORT_INVALID_CUSTOM_ID`.
    @_alwaysEmitIntoClient public static var importInvalidCustomId: Self { "IMPORT_INVALID_CUSTOM_ID" }
    /// `IMPORT_INVALID_DATA`.
    @_alwaysEmitIntoClient public static var importInvalidData: Self { "IMPORT_INVALID_DATA" }
    /// `IMPORT_INVALID_EMAIL_ADDRESSES`.
    @_alwaysEmitIntoClient public static var importInvalidEmailAddresses: Self { "IMPORT_INVALID_EMAIL_ADDRESSES" }
    /// `IMPORT_INVALID_PHONE_NUMBERS`.
    @_alwaysEmitIntoClient public static var importInvalidPhoneNumbers: Self { "IMPORT_INVALID_PHONE_NUMBERS" }
    /// `IMPORT_INVALID_EXPIRATION_DATE`.
    @_alwaysEmitIntoClient public static var importInvalidExpirationDate: Self { "IMPORT_INVALID_EXPIRATION_DATE" }
    /// `IMPORT_EXPIRATION_DATE_EXCEEDS_MAX_DAYS`.
    @_alwaysEmitIntoClient public static var importExpirationDateExceedsMaxDays: Self { "IMPORT_EXPIRATION_DATE_EXCEEDS_MAX_DAYS" }
    /// `IMPORT_COLUMN_EXCEEDS_LENGTH_LIMIT`.
    @_alwaysEmitIntoClient public static var importColumnExceedsLengthLimit: Self { "IMPORT_COLUMN_EXCEEDS_LENGTH_LIMIT" }
    /// `IMPORT_DATUM_EXCEEDS_LENGTH_LIMIT`.
    @_alwaysEmitIntoClient public static var importDatumExceedsLengthLimit: Self { "IMPORT_DATUM_EXCEEDS_LENGTH_LIMIT" }
    /// `IMPORT_MISSING_CUSTOM_ID`.
    @_alwaysEmitIntoClient public static var importMissingCustomId: Self { "IMPORT_MISSING_CUSTOM_ID" }
    /// `IMPORT_NO_COLUMNS_DEFINED`.
    @_alwaysEmitIntoClient public static var importNoColumnsDefined: Self { "IMPORT_NO_COLUMNS_DEFINED" }
    /// `IMPORT_COLUMNS_DO_NOT_EXIST_ON_LIST`.
    @_alwaysEmitIntoClient public static var importColumnsDoNotExistOnList: Self { "IMPORT_COLUMNS_DO_NOT_EXIST_ON_LIST" }
    /// `IMPORT_LIST_NO_LONGER_EXISTS`.
    @_alwaysEmitIntoClient public static var importListNoLongerExists: Self { "IMPORT_LIST_NO_LONGER_EXISTS" }
    /// `IMPORT_NO_LISTS_CREATED_NO_CONTACTS_MATCH_FILTER`.
    @_alwaysEmitIntoClient public static var importNoListsCreatedNoContactsMatchFilter: Self { "IMPORT_NO_LISTS_CREATED_NO_CONTACTS_MATCH_FILTER" }
    /// `IMPORT_TARGET_CONTACT_LIST_NAME_EXISTS`.
    @_alwaysEmitIntoClient public static var importTargetContactListNameExists: Self { "IMPORT_TARGET_CONTACT_LIST_NAME_EXISTS" }
    /// `IMPORT_FAILED_CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID`.
    @_alwaysEmitIntoClient public static var importFailedContactZipCodeColumnValueInvalid: Self { "IMPORT_FAILED_CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID" }
    /// `IMPORT_FAILED_CONTACT_DATA_GREATER_THAN_MAX_LENGTH`.
    @_alwaysEmitIntoClient public static var importFailedContactDataGreaterThanMaxLength: Self { "IMPORT_FAILED_CONTACT_DATA_GREATER_THAN_MAX_LENGTH" }
    /// `IMPORT_FAILED_CONTACT_DATA_NOT_WITHIN_MIN_MAX_RANGE`.
    @_alwaysEmitIntoClient public static var importFailedContactDataNotWithinMinMaxRange: Self { "IMPORT_FAILED_CONTACT_DATA_NOT_WITHIN_MIN_MAX_RANGE" }
    /// `IMPORT_FAILED_CONTACT_DATA_INVALID_DATATYPE`.
    @_alwaysEmitIntoClient public static var importFailedContactDataInvalidDatatype: Self { "IMPORT_FAILED_CONTACT_DATA_INVALID_DATATYPE" }
    /// `IMPORT_TOO_MANY_COLUMNS`.
    @_alwaysEmitIntoClient public static var importTooManyColumns: Self { "IMPORT_TOO_MANY_COLUMNS" }
    /// `IMPORT_TOO_MANY_EXTRA_COLUMNS`.
    @_alwaysEmitIntoClient public static var importTooManyExtraColumns: Self { "IMPORT_TOO_MANY_EXTRA_COLUMNS" }
    /// `IMPORT_INVALID_RETENTION_TYPE`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionType: Self { "IMPORT_INVALID_RETENTION_TYPE" }
    /// `IMPORT_INVALID_RETENTION_DAYS_MUST_BE_SET`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionDaysMustBeSet: Self { "IMPORT_INVALID_RETENTION_DAYS_MUST_BE_SET" }
    /// `IMPORT_INVALID_RETENTION_DAYS_MUST_NOT_BE_SET`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionDaysMustNotBeSet: Self { "IMPORT_INVALID_RETENTION_DAYS_MUST_NOT_BE_SET" }
    /// `IMPORT_INVALID_RETENTION_DAYS_MUST_BE_POSITIVE`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionDaysMustBePositive: Self { "IMPORT_INVALID_RETENTION_DAYS_MUST_BE_POSITIVE" }
    /// `IMPORT_INVALID_RETENTION_DAYS_EXCEEDS_LIMIT`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionDaysExceedsLimit: Self { "IMPORT_INVALID_RETENTION_DAYS_EXCEEDS_LIMIT" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_BE_SET`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionExpirationDateMustBeSet: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_BE_SET" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_NOT_BE_SET`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionExpirationDateMustNotBeSet: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_NOT_BE_SET" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_INVALID_FORMAT`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionExpirationDateInvalidFormat: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_INVALID_FORMAT" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_NO_SECONDS`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionExpirationDateNoSeconds: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_NO_SECONDS" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_EXCEEDS_LIMIT`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionExpirationDateExceedsLimit: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_EXCEEDS_LIMIT" }
    /// `IMPORT_INVALID_RETENTION_MISSING_TYPE`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionMissingType: Self { "IMPORT_INVALID_RETENTION_MISSING_TYPE" }
    /// `IMPORT_INVALID_RETENTION_MISSING_PREFERRED_TIMEZONE`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionMissingPreferredTimezone: Self { "IMPORT_INVALID_RETENTION_MISSING_PREFERRED_TIMEZONE" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_IN_PAST`.
    @_alwaysEmitIntoClient public static var importInvalidRetentionExpirationInPast: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_IN_PAST" }
    /// `IMPORT_CONTACT_LIST_NAME_LENGTH_EXCEEDED`.
    @_alwaysEmitIntoClient public static var importContactListNameLengthExceeded: Self { "IMPORT_CONTACT_LIST_NAME_LENGTH_EXCEEDED" }
    /// `FAILED_TO_DELETE_CONTACT_LIST`.
    @_alwaysEmitIntoClient public static var failedToDeleteContactList: Self { "FAILED_TO_DELETE_CONTACT_LIST" }
    /// `RESOURCE_NOT_FOUND`.
    @_alwaysEmitIntoClient public static var resourceNotFound: Self { "RESOURCE_NOT_FOUND" }
    /// `INVALID_CONTACT_UPDATE`.
    @_alwaysEmitIntoClient public static var invalidContactUpdate: Self { "INVALID_CONTACT_UPDATE" }
    /// `ORGANIZATION_HAS_NO_DOMAIN_SET`.
    @_alwaysEmitIntoClient public static var organizationHasNoDomainSet: Self { "ORGANIZATION_HAS_NO_DOMAIN_SET" }
    /// `QUEUE_NOT_FOUND`.
    @_alwaysEmitIntoClient public static var queueNotFound: Self { "QUEUE_NOT_FOUND" }
    /// `RECYCLE_CAMPAIGN`.
    @_alwaysEmitIntoClient public static var recycleCampaign: Self { "RECYCLE_CAMPAIGN" }
    /// `SCHEDULED_CAMPAIGN_INVALID`.
    @_alwaysEmitIntoClient public static var scheduledCampaignInvalid: Self { "SCHEDULED_CAMPAIGN_INVALID" }
    /// `SCHEDULE_UNKNOWN_ERROR`.
    @_alwaysEmitIntoClient public static var scheduleUnknownError: Self { "SCHEDULE_UNKNOWN_ERROR" }
    /// `SMS_CONTENT_TEMPLATE_NOT_FOUND`.
    @_alwaysEmitIntoClient public static var smsContentTemplateNotFound: Self { "SMS_CONTENT_TEMPLATE_NOT_FOUND" }
    /// `RECURRING_SCHEDULE_NEXT_OCCURRENCE_FAILURE`.
    @_alwaysEmitIntoClient public static var recurringScheduleNextOccurrenceFailure: Self { "RECURRING_SCHEDULE_NEXT_OCCURRENCE_FAILURE" }
    /// `RECURRING_SCHEDULE_ENDED`.
    @_alwaysEmitIntoClient public static var recurringScheduleEnded: Self { "RECURRING_SCHEDULE_ENDED" }
    /// `RECURRING_SCHEDULE_MISSED_OCCURRENCES`.
    @_alwaysEmitIntoClient public static var recurringScheduleMissedOccurrences: Self { "RECURRING_SCHEDULE_MISSED_OCCURRENCES" }
    /// `VERSION_CONFLICT`.
    @_alwaysEmitIntoClient public static var versionConflict: Self { "VERSION_CONFLICT" }
}

/// The schema `ExportUri`.
public typealias ExportUri = Model<ExportUriFields>

/// The properties of ``ExportUri``.
public struct ExportUriFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uri`.
    @_alwaysEmitIntoClient public var uri: Field<String> { Field("uri") }
    /// `exportTimestamp`.
    @_alwaysEmitIntoClient public var exportTimestamp: Field<Instant> { Field("exportTimestamp") }
}
