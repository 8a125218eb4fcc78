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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `intervals`, required.
    public var intervals: Field<[ScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    public var recurrences: Field<[Reoccurrence]> { Field("recurrences") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `emailCampaign`, required.
    public var emailCampaign: Field<DivisionedDomainEntityRef> { Field("emailCampaign") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EmailCampaignScheduleEntityListing`.
public typealias EmailCampaignScheduleEntityListing = Model<EmailCampaignScheduleEntityListingFields>

/// The properties of ``EmailCampaignScheduleEntityListing``.
public struct EmailCampaignScheduleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EmailCampaignSchedule]> { Field("entities") }
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

/// The schema `EmailColumn`.
public typealias EmailColumn = Model<EmailColumnFields>

/// The properties of ``EmailColumn``.
public struct EmailColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`, required.
    public var columnName: Field<String> { Field("columnName") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `contactableTimeColumnName`.
    public var contactableTimeColumnName: Field<String> { Field("contactableTimeColumnName") }
    /// `contactableTimeColumn`.
    public var contactableTimeColumn: Field<String> { Field("contactableTimeColumn") }
}

/// The schema `EmailConfig`.
public typealias EmailConfig = Model<EmailConfigFields>

/// The properties of ``EmailConfig``.
public struct EmailConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailColumns`, required.
    public var emailColumns: Field<[String]> { Field("emailColumns") }
    /// `contentTemplate`.
    public var contentTemplate: Field<DomainEntityRef> { Field("contentTemplate") }
    /// `fromAddress`, required.
    public var fromAddress: Field<FromEmailAddress> { Field("fromAddress") }
    /// `replyToAddress`.
    public var replyToAddress: Field<ReplyToEmailAddress> { Field("replyToAddress") }
}

/// The schema `EventLog`.
public typealias EventLog = Model<EventLogFields>

/// The properties of ``EventLog``.
public struct EventLogFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `errorEntity`.
    public var errorEntity: Field<DomainEntityRef> { Field("errorEntity") }
    /// `relatedEntity`.
    public var relatedEntity: Field<DomainEntityRef> { Field("relatedEntity") }
    /// `timestamp`.
    public var timestamp: Field<Instant> { Field("timestamp") }
    /// `level`.
    public var level: Field<EventLogLevel> { Field("level") }
    /// `category`.
    public var category: Field<EventLogCategory> { Field("category") }
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `eventMessage`.
    public var eventMessage: Field<EventMessage> { Field("eventMessage") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `level` of ``EventLog``, open to those that are newer than this version.
public struct EventLogLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INFO`.
    public static var info: Self { "INFO" }
    /// `WARNING`.
    public static var warning: Self { "WARNING" }
    /// `ERROR`.
    public static var error: Self { "ERROR" }
}

/// A value of `category` of ``EventLog``, open to those that are newer than this version.
public struct EventLogCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `CALL_RESTRICTION`.
    public static var callRestriction: Self { "CALL_RESTRICTION" }
    /// `CALL_RULE`.
    public static var callRule: Self { "CALL_RULE" }
    /// `CAMPAIGN`.
    public static var campaign: Self { "CAMPAIGN" }
    /// `CAMPAIGN_RULE`.
    public static var campaignRule: Self { "CAMPAIGN_RULE" }
    /// `CONTACT`.
    public static var contact: Self { "CONTACT" }
    /// `CONTACT_LIST_FILTER`.
    public static var contactListFilter: Self { "CONTACT_LIST_FILTER" }
    /// `DIGITAL_RULE`.
    public static var digitalRule: Self { "DIGITAL_RULE" }
    /// `DNC_LIST`.
    public static var dncList: Self { "DNC_LIST" }
    /// `ENTITY_LIMIT`.
    public static var entityLimit: Self { "ENTITY_LIMIT" }
    /// `IMPORT_ERROR`.
    public static var importError: Self { "IMPORT_ERROR" }
    /// `MESSAGE_RESTRICTION`.
    public static var messageRestriction: Self { "MESSAGE_RESTRICTION" }
    /// `MESSAGING_CAMPAIGN`.
    public static var messagingCampaign: Self { "MESSAGING_CAMPAIGN" }
    /// `IMPORT_TEMPLATE`.
    public static var importTemplate: Self { "IMPORT_TEMPLATE" }
    /// `ORGANIZATION_CONFIGURATION`.
    public static var organizationConfiguration: Self { "ORGANIZATION_CONFIGURATION" }
    /// `SCHEDULE`.
    public static var schedule: Self { "SCHEDULE" }
    /// `MESSAGING_CAMPAIGN_SCHEDULE`.
    public static var messagingCampaignSchedule: Self { "MESSAGING_CAMPAIGN_SCHEDULE" }
    /// `EMAIL_CAMPAIGN_SCHEDULE`.
    public static var emailCampaignSchedule: Self { "EMAIL_CAMPAIGN_SCHEDULE" }
    /// `WHATSAPP_CAMPAIGN_SCHEDULE`.
    public static var whatsappCampaignSchedule: Self { "WHATSAPP_CAMPAIGN_SCHEDULE" }
    /// `RETENTION_POLICY`.
    public static var retentionPolicy: Self { "RETENTION_POLICY" }
}

/// The schema `EventMessage`.
public typealias EventMessage = Model<EventMessageFields>

/// The properties of ``EventMessage``.
public struct EventMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<EventMessageCode> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<JSON> { Field("messageParams") }
    /// `documentationUri`.
    public var documentationUri: Field<String> { Field("documentationUri") }
    /// `resourceURIs`.
    public var resourceURIs: Field<[String]> { Field("resourceURIs") }
}

/// A value of `code` of ``EventMessage``, open to those that are newer than this version.
public struct EventMessageCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE_CAMPAIGNS_LIMIT_EXCEEDED`.
    public static var activeCampaignsLimitExceeded: Self { "ACTIVE_CAMPAIGNS_LIMIT_EXCEEDED" }
    /// `ALL_CAMPAIGNS_BLACKLISTED`.
    public static var allCampaignsBlacklisted: Self { "ALL_CAMPAIGNS_BLACKLISTED" }
    /// `ANOTHER_CAMPAIGN_STARTING`.
    public static var anotherCampaignStarting: Self { "ANOTHER_CAMPAIGN_STARTING" }
    /// `APPROACHING_CONTACT_LIMIT`.
    public static var approachingContactLimit: Self { "APPROACHING_CONTACT_LIMIT" }
    /// `APPROACHING_DNC_LIST_PHONE_NUMBER_LIMIT`.
    public static var approachingDncListPhoneNumberLimit: Self { "APPROACHING_DNC_LIST_PHONE_NUMBER_LIMIT" }
    /// `APPROACHING_DNC_ORGANIZATION_PHONE_NUMBER_LIMIT`.
    public static var approachingDncOrganizationPhoneNumberLimit: Self { "APPROACHING_DNC_ORGANIZATION_PHONE_NUMBER_LIMIT" }
    /// `APPROACHING_ENTITY_LIMIT`.
    public static var approachingEntityLimit: Self { "APPROACHING_ENTITY_LIMIT" }
    /// `AUTOMATIC_TIME_ZONE_ZIP_CODE_INVALID`.
    public static var automaticTimeZoneZipCodeInvalid: Self { "AUTOMATIC_TIME_ZONE_ZIP_CODE_INVALID" }
    /// `CAMPAIGN_BLACKLISTED`.
    public static var campaignBlacklisted: Self { "CAMPAIGN_BLACKLISTED" }
    /// `CAMPAIGN_BUILD_CONTACT_QUEUE_ERROR`.
    public static var campaignBuildContactQueueError: Self { "CAMPAIGN_BUILD_CONTACT_QUEUE_ERROR" }
    /// `CAMPAIGN_CHECK_JOB_DUPLICATE`.
    public static var campaignCheckJobDuplicate: Self { "CAMPAIGN_CHECK_JOB_DUPLICATE" }
    /// `CAMPAIGN_CONTENT_TEMPLATE_SUBSTITUTION_MISMATCH`.
    public static var campaignContentTemplateSubstitutionMismatch: Self { "CAMPAIGN_CONTENT_TEMPLATE_SUBSTITUTION_MISMATCH" }
    /// `CAMPAIGN_CALLS_PER_AGENT_LOW`.
    public static var campaignCallsPerAgentLow: Self { "CAMPAIGN_CALLS_PER_AGENT_LOW" }
    /// `CAMPAIGN_EMAIL_BODY_CHARACTER_LIMIT_EXCEEDED`.
    public static var campaignEmailBodyCharacterLimitExceeded: Self { "CAMPAIGN_EMAIL_BODY_CHARACTER_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_EMAIL_SUBJECT_CHARACTER_LIMIT_EXCEEDED`.
    public static var campaignEmailSubjectCharacterLimitExceeded: Self { "CAMPAIGN_EMAIL_SUBJECT_CHARACTER_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_WHATSAPP_HEADER_VALUE_LIMIT_EXCEEDED`.
    public static var campaignWhatsappHeaderValueLimitExceeded: Self { "CAMPAIGN_WHATSAPP_HEADER_VALUE_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_WHATSAPP_BUTTON_URL_VALUE_LIMIT_EXCEEDED`.
    public static var campaignWhatsappButtonUrlValueLimitExceeded: Self { "CAMPAIGN_WHATSAPP_BUTTON_URL_VALUE_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_INVALIDATED`.
    public static var campaignInvalidated: Self { "CAMPAIGN_INVALIDATED" }
    /// `CAMPAIGN_FORCE_STOPPED`.
    public static var campaignForceStopped: Self { "CAMPAIGN_FORCE_STOPPED" }
    /// `CAMPAIGN_MESSAGE_CHARACTER_LIMIT_EXCEEDED`.
    public static var campaignMessageCharacterLimitExceeded: Self { "CAMPAIGN_MESSAGE_CHARACTER_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_START_ERROR`.
    public static var campaignStartError: Self { "CAMPAIGN_START_ERROR" }
    /// `CAMPAIGN_RULE_START_ERROR`.
    public static var campaignRuleStartError: Self { "CAMPAIGN_RULE_START_ERROR" }
    /// `CAMPAIGN_RULE_QUEUE_ACTION_THROTTLED`.
    public static var campaignRuleQueueActionThrottled: Self { "CAMPAIGN_RULE_QUEUE_ACTION_THROTTLED" }
    /// `CAMPAIGN_RULE_QUEUE_NOT_FOUND`.
    public static var campaignRuleQueueNotFound: Self { "CAMPAIGN_RULE_QUEUE_NOT_FOUND" }
    /// `CAMPAIGN_SCRIPT_STAGE_MISSING`.
    public static var campaignScriptStageMissing: Self { "CAMPAIGN_SCRIPT_STAGE_MISSING" }
    /// `CAMPAIGN_SET_DIALING_MODE_ERROR`.
    public static var campaignSetDialingModeError: Self { "CAMPAIGN_SET_DIALING_MODE_ERROR" }
    /// `CAMPAIGN_STOPPED`.
    public static var campaignStopped: Self { "CAMPAIGN_STOPPED" }
    /// `CAMPAIGN_THROTTLED`.
    public static var campaignThrottled: Self { "CAMPAIGN_THROTTLED" }
    /// `CAMPAIGN_QUEUE_MEMBERS_LIMIT_EXCEEDED`.
    public static var campaignQueueMembersLimitExceeded: Self { "CAMPAIGN_QUEUE_MEMBERS_LIMIT_EXCEEDED" }
    /// `CAMPAIGN_WEIGHT_ZERO`.
    public static var campaignWeightZero: Self { "CAMPAIGN_WEIGHT_ZERO" }
    /// `INVALID_CALLABLE_TIME_ZONE`.
    public static var invalidCallableTimeZone: Self { "INVALID_CALLABLE_TIME_ZONE" }
    /// `CALLBACK_CREATION_INVALID_NUMBER`.
    public static var callbackCreationInvalidNumber: Self { "CALLBACK_CREATION_INVALID_NUMBER" }
    /// `CALL_RULE_INVALID_CONTACT_COLUMN`.
    public static var callRuleInvalidContactColumn: Self { "CALL_RULE_INVALID_CONTACT_COLUMN" }
    /// `CALL_RULE_MISSING_DATA_ACTION_INPUT`.
    public static var callRuleMissingDataActionInput: Self { "CALL_RULE_MISSING_DATA_ACTION_INPUT" }
    /// `CALL_RULE_MISMATCH_TYPE`.
    public static var callRuleMismatchType: Self { "CALL_RULE_MISMATCH_TYPE" }
    /// `CALL_RULE_INVALID_OPERATOR`.
    public static var callRuleInvalidOperator: Self { "CALL_RULE_INVALID_OPERATOR" }
    /// `CALL_RULE_NO_DNC_LISTS_CONFIGURED`.
    public static var callRuleNoDncListsConfigured: Self { "CALL_RULE_NO_DNC_LISTS_CONFIGURED" }
    /// `CALL_RULE_UPDATED_PHONE_COLUMN`.
    public static var callRuleUpdatedPhoneColumn: Self { "CALL_RULE_UPDATED_PHONE_COLUMN" }
    /// `CONTACT_LIST_FILTER_EVALUATION_FAILED`.
    public static var contactListFilterEvaluationFailed: Self { "CONTACT_LIST_FILTER_EVALUATION_FAILED" }
    /// `CONTACT_LIST_FILTER_INTERNAL_ERROR`.
    public static var contactListFilterInternalError: Self { "CONTACT_LIST_FILTER_INTERNAL_ERROR" }
    /// `CONTACT_COLUMNS_LIMIT_EXCEEDED`.
    public static var contactColumnsLimitExceeded: Self { "CONTACT_COLUMNS_LIMIT_EXCEEDED" }
    /// `CONTACT_COLUMN_LENGTH_LIMIT_EXCEEDED`.
    public static var contactColumnLengthLimitExceeded: Self { "CONTACT_COLUMN_LENGTH_LIMIT_EXCEEDED" }
    /// `CONTACT_ID_LENGTH_LIMIT_EXCEEDED`.
    public static var contactIdLengthLimitExceeded: Self { "CONTACT_ID_LENGTH_LIMIT_EXCEEDED" }
    /// `CONTACT_DATUM_LENGTH_LIMIT_EXCEEDED`.
    public static var contactDatumLengthLimitExceeded: Self { "CONTACT_DATUM_LENGTH_LIMIT_EXCEEDED" }
    /// `CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID`.
    public static var contactZipCodeColumnValueInvalid: Self { "CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID" }
    /// `DATA_ACTION_EXECUTION_FAILED`.
    public static var dataActionExecutionFailed: Self { "DATA_ACTION_EXECUTION_FAILED" }
    /// `DATA_ACTION_AUTHENTICATION_FAILURE`.
    public static var dataActionAuthenticationFailure: Self { "DATA_ACTION_AUTHENTICATION_FAILURE" }
    /// `DATA_ACTION_NOT_FOUND`.
    public static var dataActionNotFound: Self { "DATA_ACTION_NOT_FOUND" }
    /// `DATA_ACTION_TOO_MANY_REQUESTS`.
    public static var dataActionTooManyRequests: Self { "DATA_ACTION_TOO_MANY_REQUESTS" }
    /// `DATA_ACTION_TOO_MANY_REQUESTS_REMOTE`.
    public static var dataActionTooManyRequestsRemote: Self { "DATA_ACTION_TOO_MANY_REQUESTS_REMOTE" }
    /// `ACTION_EXECUTION_FAILED`.
    public static var actionExecutionFailed: Self { "ACTION_EXECUTION_FAILED" }
    /// `ACTION_EXECUTION_FAILED_INVALID_PARAMETER`.
    public static var actionExecutionFailedInvalidParameter: Self { "ACTION_EXECUTION_FAILED_INVALID_PARAMETER" }
    /// `DIGITAL_RULE_EVALUATION_FAILED`.
    public static var digitalRuleEvaluationFailed: Self { "DIGITAL_RULE_EVALUATION_FAILED" }
    /// `DIGITAL_RULE_INTERNAL_ERROR`.
    public static var digitalRuleInternalError: Self { "DIGITAL_RULE_INTERNAL_ERROR" }
    /// `DIGITAL_RULE_NO_DNC_LISTS_CONFIGURED`.
    public static var digitalRuleNoDncListsConfigured: Self { "DIGITAL_RULE_NO_DNC_LISTS_CONFIGURED" }
    /// `DIGITAL_RULE_UPDATED_CONTACT_ADDRESS`.
    public static var digitalRuleUpdatedContactAddress: Self { "DIGITAL_RULE_UPDATED_CONTACT_ADDRESS" }
    /// `DIGITAL_RULE_SMS_PHONE_NUMBER_TYPE_MISMATCH`.
    public static var digitalRuleSmsPhoneNumberTypeMismatch: Self { "DIGITAL_RULE_SMS_PHONE_NUMBER_TYPE_MISMATCH" }
    /// `DIGITAL_RULE_ERROR_SKIPPED`.
    public static var digitalRuleErrorSkipped: Self { "DIGITAL_RULE_ERROR_SKIPPED" }
    /// `DNC_AUTHENTICATION_FAILURE`.
    public static var dncAuthenticationFailure: Self { "DNC_AUTHENTICATION_FAILURE" }
    /// `EXCEEDED_CONTACT_LIMIT`.
    public static var exceededContactLimit: Self { "EXCEEDED_CONTACT_LIMIT" }
    /// `EXCEEDED_DNC_RECORD_LIMIT`.
    public static var exceededDncRecordLimit: Self { "EXCEEDED_DNC_RECORD_LIMIT" }
    /// `EXCEEDED_DNC_PHONE_NUMBER_LENGTH`.
    public static var exceededDncPhoneNumberLength: Self { "EXCEEDED_DNC_PHONE_NUMBER_LENGTH" }
    /// `INACTIVE_EDGES_FAILED_PLACE_CALLS`.
    public static var inactiveEdgesFailedPlaceCalls: Self { "INACTIVE_EDGES_FAILED_PLACE_CALLS" }
    /// `INACTIVE_EDGES_TURNED_CAMPAIGN_OFF`.
    public static var inactiveEdgesTurnedCampaignOff: Self { "INACTIVE_EDGES_TURNED_CAMPAIGN_OFF" }
    /// `INVALID_AGENT`.
    public static var invalidAgent: Self { "INVALID_AGENT" }
    /// `INVALID_EMAIL_ADDRESS`.
    public static var invalidEmailAddress: Self { "INVALID_EMAIL_ADDRESS" }
    /// `INVALID_PHONE_NUMBER`.
    public static var invalidPhoneNumber: Self { "INVALID_PHONE_NUMBER" }
    /// `IMPORT_FAILED_TO_READ_HEADERS`.
    public static var importFailedToReadHeaders: Self { "IMPORT_FAILED_TO_READ_HEADERS" }
    /// `IMPORT_COULD_NOT_PARSE_AN_ENTRY`.
    public static var importCouldNotParseAnEntry: Self { "IMPORT_COULD_NOT_PARSE_AN_ENTRY" }
    /// `IMPORT_CONTACT_DOES_NOT_MATCH_LIST_FORMAT`.
    public static var importContactDoesNotMatchListFormat: Self { "IMPORT_CONTACT_DOES_NOT_MATCH_LIST_FORMAT" }
    /// `IMPORT_ENTRY_DOES_NOT_ALIGN_WITH_HEADERS`.
    public static var importEntryDoesNotAlignWithHeaders: Self { "IMPORT_ENTRY_DOES_NOT_ALIGN_WITH_HEADERS" }
    /// `IMPORT_INVALID_CUSTOM_ID`.
    public static var importInvalidCustomId: Self { "IMPORT_INVALID_CUSTOM_ID" }
    /// `IMPORT_INVALID_DATA`.
    public static var importInvalidData: Self { "IMPORT_INVALID_DATA" }
    /// `IMPORT_INVALID_EMAIL_ADDRESSES`.
    public static var importInvalidEmailAddresses: Self { "IMPORT_INVALID_EMAIL_ADDRESSES" }
    /// `IMPORT_INVALID_PHONE_NUMBERS`.
    public static var importInvalidPhoneNumbers: Self { "IMPORT_INVALID_PHONE_NUMBERS" }
    /// `IMPORT_INVALID_EXPIRATION_DATE`.
    public static var importInvalidExpirationDate: Self { "IMPORT_INVALID_EXPIRATION_DATE" }
    /// `IMPORT_EXPIRATION_DATE_EXCEEDS_MAX_DAYS`.
    public static var importExpirationDateExceedsMaxDays: Self { "IMPORT_EXPIRATION_DATE_EXCEEDS_MAX_DAYS" }
    /// `IMPORT_COLUMN_EXCEEDS_LENGTH_LIMIT`.
    public static var importColumnExceedsLengthLimit: Self { "IMPORT_COLUMN_EXCEEDS_LENGTH_LIMIT" }
    /// `IMPORT_DATUM_EXCEEDS_LENGTH_LIMIT`.
    public static var importDatumExceedsLengthLimit: Self { "IMPORT_DATUM_EXCEEDS_LENGTH_LIMIT" }
    /// `IMPORT_MISSING_CUSTOM_ID`.
    public static var importMissingCustomId: Self { "IMPORT_MISSING_CUSTOM_ID" }
    /// `IMPORT_NO_COLUMNS_DEFINED`.
    public static var importNoColumnsDefined: Self { "IMPORT_NO_COLUMNS_DEFINED" }
    /// `IMPORT_COLUMNS_DO_NOT_EXIST_ON_LIST`.
    public static var importColumnsDoNotExistOnList: Self { "IMPORT_COLUMNS_DO_NOT_EXIST_ON_LIST" }
    /// `IMPORT_LIST_NO_LONGER_EXISTS`.
    public static var importListNoLongerExists: Self { "IMPORT_LIST_NO_LONGER_EXISTS" }
    /// `IMPORT_NO_LISTS_CREATED_NO_CONTACTS_MATCH_FILTER`.
    public static var importNoListsCreatedNoContactsMatchFilter: Self { "IMPORT_NO_LISTS_CREATED_NO_CONTACTS_MATCH_FILTER" }
    /// `IMPORT_TARGET_CONTACT_LIST_NAME_EXISTS`.
    public static var importTargetContactListNameExists: Self { "IMPORT_TARGET_CONTACT_LIST_NAME_EXISTS" }
    /// `IMPORT_FAILED_CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID`.
    public static var importFailedContactZipCodeColumnValueInvalid: Self { "IMPORT_FAILED_CONTACT_ZIP_CODE_COLUMN_VALUE_INVALID" }
    /// `IMPORT_FAILED_CONTACT_DATA_GREATER_THAN_MAX_LENGTH`.
    public static var importFailedContactDataGreaterThanMaxLength: Self { "IMPORT_FAILED_CONTACT_DATA_GREATER_THAN_MAX_LENGTH" }
    /// `IMPORT_FAILED_CONTACT_DATA_NOT_WITHIN_MIN_MAX_RANGE`.
    public static var importFailedContactDataNotWithinMinMaxRange: Self { "IMPORT_FAILED_CONTACT_DATA_NOT_WITHIN_MIN_MAX_RANGE" }
    /// `IMPORT_FAILED_CONTACT_DATA_INVALID_DATATYPE`.
    public static var importFailedContactDataInvalidDatatype: Self { "IMPORT_FAILED_CONTACT_DATA_INVALID_DATATYPE" }
    /// `IMPORT_TOO_MANY_COLUMNS`.
    public static var importTooManyColumns: Self { "IMPORT_TOO_MANY_COLUMNS" }
    /// `IMPORT_TOO_MANY_EXTRA_COLUMNS`.
    public static var importTooManyExtraColumns: Self { "IMPORT_TOO_MANY_EXTRA_COLUMNS" }
    /// `IMPORT_INVALID_RETENTION_TYPE`.
    public static var importInvalidRetentionType: Self { "IMPORT_INVALID_RETENTION_TYPE" }
    /// `IMPORT_INVALID_RETENTION_DAYS_MUST_BE_SET`.
    public static var importInvalidRetentionDaysMustBeSet: Self { "IMPORT_INVALID_RETENTION_DAYS_MUST_BE_SET" }
    /// `IMPORT_INVALID_RETENTION_DAYS_MUST_NOT_BE_SET`.
    public static var importInvalidRetentionDaysMustNotBeSet: Self { "IMPORT_INVALID_RETENTION_DAYS_MUST_NOT_BE_SET" }
    /// `IMPORT_INVALID_RETENTION_DAYS_MUST_BE_POSITIVE`.
    public static var importInvalidRetentionDaysMustBePositive: Self { "IMPORT_INVALID_RETENTION_DAYS_MUST_BE_POSITIVE" }
    /// `IMPORT_INVALID_RETENTION_DAYS_EXCEEDS_LIMIT`.
    public static var importInvalidRetentionDaysExceedsLimit: Self { "IMPORT_INVALID_RETENTION_DAYS_EXCEEDS_LIMIT" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_BE_SET`.
    public static var importInvalidRetentionExpirationDateMustBeSet: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_BE_SET" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_NOT_BE_SET`.
    public static var importInvalidRetentionExpirationDateMustNotBeSet: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_MUST_NOT_BE_SET" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_INVALID_FORMAT`.
    public static var importInvalidRetentionExpirationDateInvalidFormat: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_INVALID_FORMAT" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_NO_SECONDS`.
    public static var importInvalidRetentionExpirationDateNoSeconds: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_NO_SECONDS" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_DATE_EXCEEDS_LIMIT`.
    public static var importInvalidRetentionExpirationDateExceedsLimit: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_DATE_EXCEEDS_LIMIT" }
    /// `IMPORT_INVALID_RETENTION_MISSING_TYPE`.
    public static var importInvalidRetentionMissingType: Self { "IMPORT_INVALID_RETENTION_MISSING_TYPE" }
    /// `IMPORT_INVALID_RETENTION_MISSING_PREFERRED_TIMEZONE`.
    public static var importInvalidRetentionMissingPreferredTimezone: Self { "IMPORT_INVALID_RETENTION_MISSING_PREFERRED_TIMEZONE" }
    /// `IMPORT_INVALID_RETENTION_EXPIRATION_IN_PAST`.
    public static var importInvalidRetentionExpirationInPast: Self { "IMPORT_INVALID_RETENTION_EXPIRATION_IN_PAST" }
    /// `IMPORT_CONTACT_LIST_NAME_LENGTH_EXCEEDED`.
    public static var importContactListNameLengthExceeded: Self { "IMPORT_CONTACT_LIST_NAME_LENGTH_EXCEEDED" }
    /// `FAILED_TO_DELETE_CONTACT_LIST`.
    public static var failedToDeleteContactList: Self { "FAILED_TO_DELETE_CONTACT_LIST" }
    /// `RESOURCE_NOT_FOUND`.
    public static var resourceNotFound: Self { "RESOURCE_NOT_FOUND" }
    /// `INVALID_CONTACT_UPDATE`.
    public static var invalidContactUpdate: Self { "INVALID_CONTACT_UPDATE" }
    /// `ORGANIZATION_HAS_NO_DOMAIN_SET`.
    public static var organizationHasNoDomainSet: Self { "ORGANIZATION_HAS_NO_DOMAIN_SET" }
    /// `QUEUE_NOT_FOUND`.
    public static var queueNotFound: Self { "QUEUE_NOT_FOUND" }
    /// `RECYCLE_CAMPAIGN`.
    public static var recycleCampaign: Self { "RECYCLE_CAMPAIGN" }
    /// `SCHEDULED_CAMPAIGN_INVALID`.
    public static var scheduledCampaignInvalid: Self { "SCHEDULED_CAMPAIGN_INVALID" }
    /// `SCHEDULE_UNKNOWN_ERROR`.
    public static var scheduleUnknownError: Self { "SCHEDULE_UNKNOWN_ERROR" }
    /// `SMS_CONTENT_TEMPLATE_NOT_FOUND`.
    public static var smsContentTemplateNotFound: Self { "SMS_CONTENT_TEMPLATE_NOT_FOUND" }
    /// `RECURRING_SCHEDULE_NEXT_OCCURRENCE_FAILURE`.
    public static var recurringScheduleNextOccurrenceFailure: Self { "RECURRING_SCHEDULE_NEXT_OCCURRENCE_FAILURE" }
    /// `RECURRING_SCHEDULE_ENDED`.
    public static var recurringScheduleEnded: Self { "RECURRING_SCHEDULE_ENDED" }
    /// `RECURRING_SCHEDULE_MISSED_OCCURRENCES`.
    public static var recurringScheduleMissedOccurrences: Self { "RECURRING_SCHEDULE_MISSED_OCCURRENCES" }
    /// `VERSION_CONFLICT`.
    public static var versionConflict: Self { "VERSION_CONFLICT" }
}

/// The schema `ExportUri`.
public typealias ExportUri = Model<ExportUriFields>

/// The properties of ``ExportUri``.
public struct ExportUriFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uri`.
    public var uri: Field<String> { Field("uri") }
    /// `exportTimestamp`.
    public var exportTimestamp: Field<Instant> { Field("exportTimestamp") }
}
