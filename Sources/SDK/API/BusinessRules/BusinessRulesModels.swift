// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `BulkAddDecisionTableRowsRequest`.
public typealias BulkAddDecisionTableRowsRequest = Model<BulkAddDecisionTableRowsRequestFields>

/// The properties of ``BulkAddDecisionTableRowsRequest``.
public struct BulkAddDecisionTableRowsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rows`, required.
    public var rows: Field<[CreateDecisionTableRowRequest]> { Field("rows") }
}

/// The schema `BulkAddDecisionTableRowsResponse`.
public typealias BulkAddDecisionTableRowsResponse = Model<BulkAddDecisionTableRowsResponseFields>

/// The properties of ``BulkAddDecisionTableRowsResponse``.
public struct BulkAddDecisionTableRowsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalCreated`, required.
    public var totalCreated: Field<Int> { Field("totalCreated") }
    /// `rows`, required.
    public var rows: Field<[DecisionTableRow]> { Field("rows") }
}

/// The schema `BulkDeleteDecisionTableRowsRequest`.
public typealias BulkDeleteDecisionTableRowsRequest = Model<BulkDeleteDecisionTableRowsRequestFields>

/// The properties of ``BulkDeleteDecisionTableRowsRequest``.
public struct BulkDeleteDecisionTableRowsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowIds`, required.
    public var rowIds: Field<[String]> { Field("rowIds") }
}

/// The schema `BulkUpdateDecisionTableRowsRequest`.
public typealias BulkUpdateDecisionTableRowsRequest = Model<BulkUpdateDecisionTableRowsRequestFields>

/// The properties of ``BulkUpdateDecisionTableRowsRequest``.
public struct BulkUpdateDecisionTableRowsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rows`, required.
    public var rows: Field<[Row]> { Field("rows") }
}

/// The schema `BulkUpdateDecisionTableRowsResponse`.
public typealias BulkUpdateDecisionTableRowsResponse = Model<BulkUpdateDecisionTableRowsResponseFields>

/// The properties of ``BulkUpdateDecisionTableRowsResponse``.
public struct BulkUpdateDecisionTableRowsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalUpdated`, required.
    public var totalUpdated: Field<Int> { Field("totalUpdated") }
    /// `rows`, required.
    public var rows: Field<[DecisionTableRow]> { Field("rows") }
}

/// The schema `BusinessRulesDataSchema`.
public typealias BusinessRulesDataSchema = Model<BusinessRulesDataSchemaFields>

/// The properties of ``BusinessRulesDataSchema``.
public struct BusinessRulesDataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `appliesTo`, set by the platform.
    public var appliesTo: Field<[BusinessRulesDataSchemaAppliesTo]> { Field("appliesTo") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `jsonSchema`, required.
    public var jsonSchema: Field<JsonSchemaDocument> { Field("jsonSchema") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `appliesTo` of ``BusinessRulesDataSchema``, open to those that are newer than this version.
public struct BusinessRulesDataSchemaAppliesTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CONTACT`.
    public static var contact: Self { "CONTACT" }
    /// `CONVERSATION`.
    public static var conversation: Self { "CONVERSATION" }
    /// `EXTERNAL_ORGANIZATION`.
    public static var externalOrganization: Self { "EXTERNAL_ORGANIZATION" }
    /// `OPEN_ACTION`.
    public static var openAction: Self { "OPEN_ACTION" }
    /// `WORKITEM`.
    public static var workitem: Self { "WORKITEM" }
    /// `DECISION_TABLE`.
    public static var decisionTable: Self { "DECISION_TABLE" }
    /// `USER_CUSTOM_ATTRIBUTES`.
    public static var userCustomAttributes: Self { "USER_CUSTOM_ATTRIBUTES" }
    /// `EXTERNAL_EVENTS`.
    public static var externalEvents: Self { "EXTERNAL_EVENTS" }
}

/// The schema `BusinessRulesDataSchemaListing`.
public typealias BusinessRulesDataSchemaListing = Model<BusinessRulesDataSchemaListingFields>

/// The properties of ``BusinessRulesDataSchemaListing``.
public struct BusinessRulesDataSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[BusinessRulesDataSchema]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `BusinessRulesParentSchemaRef`.
public typealias BusinessRulesParentSchemaRef = Model<BusinessRulesParentSchemaRefFields>

/// The properties of ``BusinessRulesParentSchemaRef``.
public struct BusinessRulesParentSchemaRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `BusinessRulesSchemaCreateRequest`.
public typealias BusinessRulesSchemaCreateRequest = Model<BusinessRulesSchemaCreateRequestFields>

/// The properties of ``BusinessRulesSchemaCreateRequest``.
public struct BusinessRulesSchemaCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jsonSchema`, required.
    public var jsonSchema: Field<JsonSchemaWithDefinitions> { Field("jsonSchema") }
}

/// The schema `BusinessRulesSchemaUpdateRequest`.
public typealias BusinessRulesSchemaUpdateRequest = Model<BusinessRulesSchemaUpdateRequestFields>

/// The properties of ``BusinessRulesSchemaUpdateRequest``.
public struct BusinessRulesSchemaUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `jsonSchema`, required.
    public var jsonSchema: Field<JsonSchemaWithDefinitions> { Field("jsonSchema") }
}

/// The schema `Contractual`.
public typealias Contractual = Model<ContractualFields>

/// The properties of ``Contractual``.
public struct ContractualFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaPropertyKey`, required.
    public var schemaPropertyKey: Field<String> { Field("schemaPropertyKey") }
    /// `contractual`.
    public var contractual: Field<Contractual> { Field("contractual") }
}

/// The schema `CopyDecisionTableRequest`.
public typealias CopyDecisionTableRequest = Model<CopyDecisionTableRequestFields>

/// The properties of ``CopyDecisionTableRequest``.
public struct CopyDecisionTableRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `CreateDecisionTableColumnsRequest`.
public typealias CreateDecisionTableColumnsRequest = Model<CreateDecisionTableColumnsRequestFields>

/// The properties of ``CreateDecisionTableColumnsRequest``.
public struct CreateDecisionTableColumnsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`, required.
    public var inputs: Field<[DecisionTableInputColumnRequest]> { Field("inputs") }
    /// `outputs`, required.
    public var outputs: Field<[DecisionTableOutputColumnRequest]> { Field("outputs") }
}

/// The schema `CreateDecisionTableImportJobRequest`.
public typealias CreateDecisionTableImportJobRequest = Model<CreateDecisionTableImportJobRequestFields>

/// The properties of ``CreateDecisionTableImportJobRequest``.
public struct CreateDecisionTableImportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importMode`, required.
    public var importMode: Field<CreateDecisionTableImportJobRequestImportMode> { Field("importMode") }
    /// `fileName`, required.
    public var fileName: Field<String> { Field("fileName") }
}

/// A value of `importMode` of ``CreateDecisionTableImportJobRequest``, open to those that are newer than this version.
public struct CreateDecisionTableImportJobRequestImportMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Append`.
    public static var append: Self { "Append" }
    /// `Replace`.
    public static var replace: Self { "Replace" }
}

/// The schema `CreateDecisionTableRequest`.
public typealias CreateDecisionTableRequest = Model<CreateDecisionTableRequestFields>

/// The properties of ``CreateDecisionTableRequest``.
public struct CreateDecisionTableRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `schemaId`, required.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `columns`, required.
    public var columns: Field<CreateDecisionTableColumnsRequest> { Field("columns") }
}

/// The schema `CreateDecisionTableRowRequest`.
public typealias CreateDecisionTableRowRequest = Model<CreateDecisionTableRowRequestFields>

/// The properties of ``CreateDecisionTableRowRequest``.
public struct CreateDecisionTableRowRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowIndex`.
    public var rowIndex: Field<Int> { Field("rowIndex") }
    /// `inputs`, required.
    public var inputs: Field<[String: DecisionTableRowParameterValue]> { Field("inputs") }
    /// `outputs`, required.
    public var outputs: Field<[String: DecisionTableRowParameterValue]> { Field("outputs") }
}

/// The schema `CreateDecisionTableSnapshotRequest`.
public typealias CreateDecisionTableSnapshotRequest = Model<CreateDecisionTableSnapshotRequestFields>

/// The properties of ``CreateDecisionTableSnapshotRequest``.
public struct CreateDecisionTableSnapshotRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `snapshotName`.
    public var snapshotName: Field<String> { Field("snapshotName") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
}

/// The schema `CreateDecisionTableVersionRequest`.
public typealias CreateDecisionTableVersionRequest = Model<CreateDecisionTableVersionRequestFields>

/// The properties of ``CreateDecisionTableVersionRequest``.
public struct CreateDecisionTableVersionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceVersion`.
    public var sourceVersion: Field<Int> { Field("sourceVersion") }
}

/// The schema `DecisionTable`.
public typealias DecisionTable = Model<DecisionTableFields>

/// The properties of ``DecisionTable``.
public struct DecisionTableFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`, set by the platform.
    public var datePublished: Field<Instant> { Field("datePublished") }
    /// `published`, set by the platform.
    public var published: Field<DecisionTableVersionEntity> { Field("published") }
    /// `latest`, set by the platform.
    public var latest: Field<DecisionTableVersionEntity> { Field("latest") }
    /// `latestVersionStatus`, set by the platform.
    public var latestVersionStatus: Field<DecisionTableLatestVersionStatus> { Field("latestVersionStatus") }
    /// `snapshotCount`.
    public var snapshotCount: Field<Int> { Field("snapshotCount") }
    /// `columns`.
    public var columns: Field<DecisionTableColumns> { Field("columns") }
    /// `publishedContract`.
    public var publishedContract: Field<DecisionTableContract> { Field("publishedContract") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `latestVersionStatus` of ``DecisionTable``, open to those that are newer than this version.
public struct DecisionTableLatestVersionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Preparing`.
    public static var preparing: Self { "Preparing" }
    /// `Superseded`.
    public static var superseded: Self { "Superseded" }
}

/// The schema `DecisionTableColumnDefaultRowValue`.
public typealias DecisionTableColumnDefaultRowValue = Model<DecisionTableColumnDefaultRowValueFields>

/// The properties of ``DecisionTableColumnDefaultRowValue``.
public struct DecisionTableColumnDefaultRowValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `special`.
    public var special: Field<DecisionTableColumnDefaultRowValueSpecial> { Field("special") }
}

/// A value of `special` of ``DecisionTableColumnDefaultRowValue``, open to those that are newer than this version.
public struct DecisionTableColumnDefaultRowValueSpecial: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Wildcard`.
    public static var wildcard: Self { "Wildcard" }
    /// `Null`.
    public static var null: Self { "Null" }
    /// `Empty`.
    public static var empty_: Self { "Empty" }
    /// `CurrentTime`.
    public static var currentTime: Self { "CurrentTime" }
}

/// The schema `DecisionTableColumns`.
public typealias DecisionTableColumns = Model<DecisionTableColumnsFields>

/// The properties of ``DecisionTableColumns``.
public struct DecisionTableColumnsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`.
    public var inputs: Field<[DecisionTableInputColumn]> { Field("inputs") }
    /// `outputs`.
    public var outputs: Field<[DecisionTableOutputColumn]> { Field("outputs") }
}

/// The schema `DecisionTableContract`.
public typealias DecisionTableContract = Model<DecisionTableContractFields>

/// The properties of ``DecisionTableContract``.
public struct DecisionTableContractFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `parentSchema`.
    public var parentSchema: Field<BusinessRulesParentSchemaRef> { Field("parentSchema") }
    /// `rowAuthoringSchema`.
    public var rowAuthoringSchema: Field<JsonSchemaDocument> { Field("rowAuthoringSchema") }
    /// `executionInputSchema`.
    public var executionInputSchema: Field<JsonSchemaDocument> { Field("executionInputSchema") }
    /// `executionOutputSchema`.
    public var executionOutputSchema: Field<JsonSchemaDocument> { Field("executionOutputSchema") }
}

/// The schema `DecisionTableExecutionRequest`.
public typealias DecisionTableExecutionRequest = Model<DecisionTableExecutionRequestFields>

/// The properties of ``DecisionTableExecutionRequest``.
public struct DecisionTableExecutionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`, required.
    public var inputs: Field<JSON> { Field("inputs") }
}

/// The schema `DecisionTableExecutionResponse`.
public typealias DecisionTableExecutionResponse = Model<DecisionTableExecutionResponseFields>

/// The properties of ``DecisionTableExecutionResponse``.
public struct DecisionTableExecutionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `table`.
    public var table: Field<DecisionTableVersionEntity> { Field("table") }
    /// `totalMatchRowCount`.
    public var totalMatchRowCount: Field<Int> { Field("totalMatchRowCount") }
    /// `topMatchRows`.
    public var topMatchRows: Field<[DecisionTableRowEntityRef]> { Field("topMatchRows") }
    /// `rowExecutionOutputs`.
    public var rowExecutionOutputs: Field<[DecisionTableRowExecutionOutput]> { Field("rowExecutionOutputs") }
}

/// The schema `DecisionTableExportJob`.
public typealias DecisionTableExportJob = Model<DecisionTableExportJobFields>

/// The properties of ``DecisionTableExportJob``.
public struct DecisionTableExportJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `tableVersion`, set by the platform.
    public var tableVersion: Field<Int> { Field("tableVersion") }
    /// `status`, set by the platform.
    public var status: Field<DecisionTableExportJobStatus> { Field("status") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `fileName`, set by the platform.
    public var fileName: Field<String> { Field("fileName") }
    /// `download`, set by the platform.
    public var download: Field<AddressableEntityRef> { Field("download") }
    /// `dateDownloadExpires`, set by the platform.
    public var dateDownloadExpires: Field<Instant> { Field("dateDownloadExpires") }
    /// `exportType`, set by the platform.
    public var exportType: Field<DecisionTableExportJobExportType> { Field("exportType") }
    /// `totalRows`, set by the platform.
    public var totalRows: Field<Int> { Field("totalRows") }
    /// `rowsExported`, set by the platform.
    public var rowsExported: Field<Int> { Field("rowsExported") }
    /// `format`, set by the platform.
    public var format: Field<DecisionTableExportJobFormat> { Field("format") }
    /// `error`, set by the platform.
    public var error: Field<DecisionTableExportJobError> { Field("error") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DecisionTableExportJob``, open to those that are newer than this version.
public struct DecisionTableExportJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// A value of `exportType` of ``DecisionTableExportJob``, open to those that are newer than this version.
public struct DecisionTableExportJobExportType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Template`.
    public static var template: Self { "Template" }
    /// `Populated`.
    public static var populated: Self { "Populated" }
}

/// A value of `format` of ``DecisionTableExportJob``, open to those that are newer than this version.
public struct DecisionTableExportJobFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Csv`.
    public static var csv: Self { "Csv" }
}

/// The schema `DecisionTableExportJobError`.
public typealias DecisionTableExportJobError = Model<DecisionTableExportJobErrorFields>

/// The properties of ``DecisionTableExportJobError``.
public struct DecisionTableExportJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `validationErrors`.
    public var validationErrors: Field<[DecisionTableJobValidationError]> { Field("validationErrors") }
}

/// The schema `DecisionTableExportJobListing`.
public typealias DecisionTableExportJobListing = Model<DecisionTableExportJobListingFields>

/// The properties of ``DecisionTableExportJobListing``.
public struct DecisionTableExportJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DecisionTableExportJob]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `DecisionTableExportJobRequest`.
public typealias DecisionTableExportJobRequest = Model<DecisionTableExportJobRequestFields>

/// The properties of ``DecisionTableExportJobRequest``.
public struct DecisionTableExportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tableVersion`.
    public var tableVersion: Field<Int> { Field("tableVersion") }
    /// `exportType`, required.
    public var exportType: Field<DecisionTableExportJobRequestExportType> { Field("exportType") }
    /// `format`, required.
    public var format: Field<DecisionTableExportJobRequestFormat> { Field("format") }
}

/// A value of `exportType` of ``DecisionTableExportJobRequest``, open to those that are newer than this version.
public struct DecisionTableExportJobRequestExportType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Template`.
    public static var template: Self { "Template" }
    /// `Populated`.
    public static var populated: Self { "Populated" }
}

/// A value of `format` of ``DecisionTableExportJobRequest``, open to those that are newer than this version.
public struct DecisionTableExportJobRequestFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Csv`.
    public static var csv: Self { "Csv" }
}

/// The schema `DecisionTableImportJob`.
public typealias DecisionTableImportJob = Model<DecisionTableImportJobFields>

/// The properties of ``DecisionTableImportJob``.
public struct DecisionTableImportJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `tableVersion`.
    public var tableVersion: Field<Int> { Field("tableVersion") }
    /// `status`, required.
    public var status: Field<DecisionTableImportJobStatus> { Field("status") }
    /// `uploadUrl`.
    public var uploadUrl: Field<String> { Field("uploadUrl") }
    /// `uploadHeaders`.
    public var uploadHeaders: Field<[String: String]> { Field("uploadHeaders") }
    /// `importMode`, required.
    public var importMode: Field<DecisionTableImportJobImportMode> { Field("importMode") }
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCompleted`.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `rowMetrics`.
    public var rowMetrics: Field<DecisionTableImportRowMetrics> { Field("rowMetrics") }
    /// `error`.
    public var error: Field<DecisionTableImportJobError> { Field("error") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DecisionTableImportJob``, open to those that are newer than this version.
public struct DecisionTableImportJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Uploading`.
    public static var uploading: Self { "Uploading" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Cancelled`.
    public static var cancelled: Self { "Cancelled" }
}

/// A value of `importMode` of ``DecisionTableImportJob``, open to those that are newer than this version.
public struct DecisionTableImportJobImportMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Append`.
    public static var append: Self { "Append" }
    /// `Replace`.
    public static var replace: Self { "Replace" }
}

/// The schema `DecisionTableImportJobError`.
public typealias DecisionTableImportJobError = Model<DecisionTableImportJobErrorFields>

/// The properties of ``DecisionTableImportJobError``.
public struct DecisionTableImportJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `validationErrors`.
    public var validationErrors: Field<[DecisionTableJobValidationError]> { Field("validationErrors") }
}

/// The schema `DecisionTableImportJobListing`.
public typealias DecisionTableImportJobListing = Model<DecisionTableImportJobListingFields>

/// The properties of ``DecisionTableImportJobListing``.
public struct DecisionTableImportJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DecisionTableImportJob]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `DecisionTableImportRowMetrics`.
public typealias DecisionTableImportRowMetrics = Model<DecisionTableImportRowMetricsFields>

/// The properties of ``DecisionTableImportRowMetrics``.
public struct DecisionTableImportRowMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalRows`.
    public var totalRows: Field<Int> { Field("totalRows") }
    /// `rowsParsed`.
    public var rowsParsed: Field<Int> { Field("rowsParsed") }
    /// `rowParseFailed`.
    public var rowParseFailed: Field<Int> { Field("rowParseFailed") }
    /// `rowsCreated`.
    public var rowsCreated: Field<Int> { Field("rowsCreated") }
    /// `rowsUpdated`.
    public var rowsUpdated: Field<Int> { Field("rowsUpdated") }
    /// `rowsDeleted`.
    public var rowsDeleted: Field<Int> { Field("rowsDeleted") }
    /// `rowCreateFailed`.
    public var rowCreateFailed: Field<Int> { Field("rowCreateFailed") }
    /// `rowUpdateFailed`.
    public var rowUpdateFailed: Field<Int> { Field("rowUpdateFailed") }
    /// `rowDeleteFailed`.
    public var rowDeleteFailed: Field<Int> { Field("rowDeleteFailed") }
}

/// The schema `DecisionTableInputColumn`.
public typealias DecisionTableInputColumn = Model<DecisionTableInputColumnFields>

/// The properties of ``DecisionTableInputColumn``.
public struct DecisionTableInputColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `defaultsTo`.
    public var defaultsTo: Field<DecisionTableColumnDefaultRowValue> { Field("defaultsTo") }
    /// `expression`, required.
    public var expression: Field<DecisionTableInputColumnExpression> { Field("expression") }
}

/// The schema `DecisionTableInputColumnExpression`.
public typealias DecisionTableInputColumnExpression = Model<DecisionTableInputColumnExpressionFields>

/// The properties of ``DecisionTableInputColumnExpression``.
public struct DecisionTableInputColumnExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contractual`, required.
    public var contractual: Field<Contractual> { Field("contractual") }
    /// `comparator`, required.
    public var comparator: Field<DecisionTableInputColumnExpressionComparator> { Field("comparator") }
}

/// A value of `comparator` of ``DecisionTableInputColumnExpression``, open to those that are newer than this version.
public struct DecisionTableInputColumnExpressionComparator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    public static var equals: Self { "Equals" }
    /// `NotEquals`.
    public static var notEquals: Self { "NotEquals" }
    /// `GreaterThan`.
    public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEquals`.
    public static var greaterThanOrEquals: Self { "GreaterThanOrEquals" }
    /// `LessThan`.
    public static var lessThan: Self { "LessThan" }
    /// `LessThanOrEquals`.
    public static var lessThanOrEquals: Self { "LessThanOrEquals" }
    /// `StartsWith`.
    public static var startsWith: Self { "StartsWith" }
    /// `NotStartsWith`.
    public static var notStartsWith: Self { "NotStartsWith" }
    /// `EndsWith`.
    public static var endsWith: Self { "EndsWith" }
    /// `NotEndsWith`.
    public static var notEndsWith: Self { "NotEndsWith" }
    /// `Contains`.
    public static var contains: Self { "Contains" }
    /// `NotContains`.
    public static var notContains: Self { "NotContains" }
    /// `ContainsAny`.
    public static var containsAny: Self { "ContainsAny" }
    /// `NotContainsAny`.
    public static var notContainsAny: Self { "NotContainsAny" }
    /// `ContainsAll`.
    public static var containsAll: Self { "ContainsAll" }
    /// `NotContainsAll`.
    public static var notContainsAll: Self { "NotContainsAll" }
    /// `ContainsExactly`.
    public static var containsExactly: Self { "ContainsExactly" }
    /// `NotContainsExactly`.
    public static var notContainsExactly: Self { "NotContainsExactly" }
    /// `ContainsSequence`.
    public static var containsSequence: Self { "ContainsSequence" }
    /// `NotContainsSequence`.
    public static var notContainsSequence: Self { "NotContainsSequence" }
    /// `IsSubset`.
    public static var isSubset: Self { "IsSubset" }
    /// `NotIsSubset`.
    public static var notIsSubset: Self { "NotIsSubset" }
    /// `IsSubsequence`.
    public static var isSubsequence: Self { "IsSubsequence" }
    /// `NotIsSubsequence`.
    public static var notIsSubsequence: Self { "NotIsSubsequence" }
}

/// The schema `DecisionTableInputColumnRequest`.
public typealias DecisionTableInputColumnRequest = Model<DecisionTableInputColumnRequestFields>

/// The properties of ``DecisionTableInputColumnRequest``.
public struct DecisionTableInputColumnRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultsTo`.
    public var defaultsTo: Field<DecisionTableColumnDefaultRowValue> { Field("defaultsTo") }
    /// `expression`, required.
    public var expression: Field<DecisionTableInputColumnExpression> { Field("expression") }
}

/// The schema `DecisionTableJobValidationError`.
public typealias DecisionTableJobValidationError = Model<DecisionTableJobValidationErrorFields>

/// The properties of ``DecisionTableJobValidationError``.
public struct DecisionTableJobValidationErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `details`.
    public var details: Field<[Detail]> { Field("details") }
    /// `errors`.
    public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `limit`.
    public var limit: Field<Limit> { Field("limit") }
    /// `rowNumber`.
    public var rowNumber: Field<Int> { Field("rowNumber") }
}

/// The schema `DecisionTableListing`.
public typealias DecisionTableListing = Model<DecisionTableListingFields>

/// The properties of ``DecisionTableListing``.
public struct DecisionTableListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DecisionTable]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `DecisionTableOutputColumn`.
public typealias DecisionTableOutputColumn = Model<DecisionTableOutputColumnFields>

/// The properties of ``DecisionTableOutputColumn``.
public struct DecisionTableOutputColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `defaultsTo`.
    public var defaultsTo: Field<DecisionTableColumnDefaultRowValue> { Field("defaultsTo") }
    /// `value`, required.
    public var value: Field<OutputValue> { Field("value") }
}

/// The schema `DecisionTableOutputColumnRequest`.
public typealias DecisionTableOutputColumnRequest = Model<DecisionTableOutputColumnRequestFields>

/// The properties of ``DecisionTableOutputColumnRequest``.
public struct DecisionTableOutputColumnRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultsTo`.
    public var defaultsTo: Field<DecisionTableColumnDefaultRowValue> { Field("defaultsTo") }
    /// `value`, required.
    public var value: Field<OutputValue> { Field("value") }
}

/// The schema `DecisionTableRow`.
public typealias DecisionTableRow = Model<DecisionTableRowFields>

/// The properties of ``DecisionTableRow``.
public struct DecisionTableRowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `table`, required.
    public var table: Field<DecisionTableVersionEntity> { Field("table") }
    /// `rowIndex`.
    public var rowIndex: Field<Int> { Field("rowIndex") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `inputs`.
    public var inputs: Field<[String: DecisionTableRowParameterValue]> { Field("inputs") }
    /// `outputs`.
    public var outputs: Field<[String: DecisionTableRowParameterValue]> { Field("outputs") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DecisionTableRowEntityRef`.
public typealias DecisionTableRowEntityRef = Model<DecisionTableRowEntityRefFields>

/// The properties of ``DecisionTableRowEntityRef``.
public struct DecisionTableRowEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DecisionTableRowExecutionOutput`.
public typealias DecisionTableRowExecutionOutput = Model<DecisionTableRowExecutionOutputFields>

/// The properties of ``DecisionTableRowExecutionOutput``.
public struct DecisionTableRowExecutionOutputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowId`, required.
    public var rowId: Field<String> { Field("rowId") }
    /// `rowIndex`, required.
    public var rowIndex: Field<Int> { Field("rowIndex") }
    /// `outputs`, required.
    public var outputs: Field<JSON> { Field("outputs") }
}

/// The schema `DecisionTableRowListing`.
public typealias DecisionTableRowListing = Model<DecisionTableRowListingFields>

/// The properties of ``DecisionTableRowListing``.
public struct DecisionTableRowListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DecisionTableRow]> { Field("entities") }
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

/// The schema `DecisionTableRowParameterValue`.
public typealias DecisionTableRowParameterValue = Model<DecisionTableRowParameterValueFields>

/// The properties of ``DecisionTableRowParameterValue``.
public struct DecisionTableRowParameterValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `literal`.
    public var literal: Field<Literal> { Field("literal") }
}

/// The schema `DecisionTableSnapshot`.
public typealias DecisionTableSnapshot = Model<DecisionTableSnapshotFields>

/// The properties of ``DecisionTableSnapshot``.
public struct DecisionTableSnapshotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
}

/// The schema `DecisionTableVersion`.
public typealias DecisionTableVersion = Model<DecisionTableVersionFields>

/// The properties of ``DecisionTableVersion``.
public struct DecisionTableVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `status`.
    public var status: Field<DecisionTableVersionStatus> { Field("status") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `rowCount`.
    public var rowCount: Field<Int> { Field("rowCount") }
    /// `rowsUri`.
    public var rowsUri: Field<String> { Field("rowsUri") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`, set by the platform.
    public var datePublished: Field<Instant> { Field("datePublished") }
    /// `createdBy`.
    public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `publishedBy`.
    public var publishedBy: Field<AddressableEntityRef> { Field("publishedBy") }
    /// `rollbackReason`.
    public var rollbackReason: Field<String> { Field("rollbackReason") }
    /// `columns`.
    public var columns: Field<DecisionTableColumns> { Field("columns") }
    /// `contract`.
    public var contract: Field<DecisionTableContract> { Field("contract") }
    /// `snapshot`.
    public var snapshot: Field<DecisionTableSnapshot> { Field("snapshot") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DecisionTableVersion``, open to those that are newer than this version.
public struct DecisionTableVersionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Preparing`.
    public static var preparing: Self { "Preparing" }
    /// `Superseded`.
    public static var superseded: Self { "Superseded" }
}

/// The schema `DecisionTableVersionEntity`.
public typealias DecisionTableVersionEntity = Model<DecisionTableVersionEntityFields>

/// The properties of ``DecisionTableVersionEntity``.
public struct DecisionTableVersionEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DecisionTableVersionListing`.
public typealias DecisionTableVersionListing = Model<DecisionTableVersionListingFields>

/// The properties of ``DecisionTableVersionListing``.
public struct DecisionTableVersionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DecisionTableVersion]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `Definition`.
public typealias Definition = Model<DefinitionFields>

/// The properties of ``Definition``.
public struct DefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `type`.
    public var type: Field<[String]> { Field("type") }
    /// `pattern`.
    public var pattern: Field<String> { Field("pattern") }
    /// `items`.
    public var items: Field<Items> { Field("items") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JsonSchemaWithDefinitions`.
public typealias JsonSchemaWithDefinitions = Model<JsonSchemaWithDefinitionsFields>

/// The properties of ``JsonSchemaWithDefinitions``.
public struct JsonSchemaWithDefinitionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `$schema`.
    public var schema: Field<String> { Field("$schema") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `required`.
    public var required: Field<[String]> { Field("required") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `definitions`.
    public var definitions: Field<[String: Definition]> { Field("definitions") }
}

/// The schema `Literal`.
public typealias Literal = Model<LiteralFields>

/// The properties of ``Literal``.
public struct LiteralFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `string`.
    public var string: Field<String> { Field("string") }
    /// `integer`.
    public var integer: Field<Int> { Field("integer") }
    /// `number`.
    public var number: Field<Double> { Field("number") }
    /// `date`, a date such as `2026-11-24`.
    public var date: Field<String> { Field("date") }
    /// `datetime`.
    public var datetime: Field<Instant> { Field("datetime") }
    /// `special`.
    public var special: Field<LiteralSpecial> { Field("special") }
    /// `strings`.
    public var strings: Field<[String]> { Field("strings") }
    /// `boolean`.
    public var boolean: Field<Bool> { Field("boolean") }
}

/// A value of `special` of ``Literal``, open to those that are newer than this version.
public struct LiteralSpecial: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Wildcard`.
    public static var wildcard: Self { "Wildcard" }
    /// `Null`.
    public static var null: Self { "Null" }
    /// `Empty`.
    public static var empty_: Self { "Empty" }
    /// `CurrentTime`.
    public static var currentTime: Self { "CurrentTime" }
}

/// The schema `OutputValue`.
public typealias OutputValue = Model<OutputValueFields>

/// The properties of ``OutputValue``.
public struct OutputValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaPropertyKey`, required.
    public var schemaPropertyKey: Field<String> { Field("schemaPropertyKey") }
    /// `properties`.
    public var properties: Field<[OutputValue]> { Field("properties") }
}

/// The schema `PutDecisionTableRowRequest`.
public typealias PutDecisionTableRowRequest = Model<PutDecisionTableRowRequestFields>

/// The properties of ``PutDecisionTableRowRequest``.
public struct PutDecisionTableRowRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`.
    public var inputs: Field<[String: DecisionTableRowParameterValue]> { Field("inputs") }
    /// `outputs`.
    public var outputs: Field<[String: DecisionTableRowParameterValue]> { Field("outputs") }
}

/// The schema `RollbackDecisionTableVersionRequest`.
public typealias RollbackDecisionTableVersionRequest = Model<RollbackDecisionTableVersionRequestFields>

/// The properties of ``RollbackDecisionTableVersionRequest``.
public struct RollbackDecisionTableVersionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rollbackReason`.
    public var rollbackReason: Field<String> { Field("rollbackReason") }
}

/// The schema `Row`.
public typealias Row = Model<RowFields>

/// The properties of ``Row``.
public struct RowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowId`, required.
    public var rowId: Field<String> { Field("rowId") }
    /// `inputs`, required.
    public var inputs: Field<[String: DecisionTableRowParameterValue]> { Field("inputs") }
    /// `outputs`, required.
    public var outputs: Field<[String: DecisionTableRowParameterValue]> { Field("outputs") }
}

/// The schema `RowSearchFilter`.
public typealias RowSearchFilter = Model<RowSearchFilterFields>

/// The properties of ``RowSearchFilter``.
public struct RowSearchFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `predicates`, required.
    public var predicates: Field<[RowSearchPredicate]> { Field("predicates") }
}

/// The schema `RowSearchPredicate`.
public typealias RowSearchPredicate = Model<RowSearchPredicateFields>

/// The properties of ``RowSearchPredicate``.
public struct RowSearchPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnId`, required.
    public var columnId: Field<String> { Field("columnId") }
    /// `operator`, required.
    public var `operator`: Field<RowSearchPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `special`.
    public var special: Field<RowSearchPredicateSpecial> { Field("special") }
}

/// A value of `operator` of ``RowSearchPredicate``, open to those that are newer than this version.
public struct RowSearchPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    public static var equals: Self { "Equals" }
    /// `StartsWith`.
    public static var startsWith: Self { "StartsWith" }
    /// `GreaterThan`.
    public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEquals`.
    public static var greaterThanOrEquals: Self { "GreaterThanOrEquals" }
    /// `LessThan`.
    public static var lessThan: Self { "LessThan" }
    /// `LessThanOrEquals`.
    public static var lessThanOrEquals: Self { "LessThanOrEquals" }
    /// `ContainsItem`.
    public static var containsItem: Self { "ContainsItem" }
}

/// A value of `special` of ``RowSearchPredicate``, open to those that are newer than this version.
public struct RowSearchPredicateSpecial: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Wildcard`.
    public static var wildcard: Self { "Wildcard" }
    /// `Null`.
    public static var null: Self { "Null" }
    /// `Empty`.
    public static var empty_: Self { "Empty" }
    /// `CurrentTime`.
    public static var currentTime: Self { "CurrentTime" }
}

/// The schema `SearchDecisionTableRowsRequest`.
public typealias SearchDecisionTableRowsRequest = Model<SearchDecisionTableRowsRequestFields>

/// The properties of ``SearchDecisionTableRowsRequest``.
public struct SearchDecisionTableRowsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filter`, required.
    public var filter: Field<RowSearchFilter> { Field("filter") }
}

/// The schema `UpdateDecisionTableColumnsRequest`.
public typealias UpdateDecisionTableColumnsRequest = Model<UpdateDecisionTableColumnsRequestFields>

/// The properties of ``UpdateDecisionTableColumnsRequest``.
public struct UpdateDecisionTableColumnsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`.
    public var inputs: Field<[DecisionTableInputColumnRequest]> { Field("inputs") }
    /// `outputs`.
    public var outputs: Field<[DecisionTableOutputColumnRequest]> { Field("outputs") }
}

/// The schema `UpdateDecisionTableImportJobRequest`.
public typealias UpdateDecisionTableImportJobRequest = Model<UpdateDecisionTableImportJobRequestFields>

/// The properties of ``UpdateDecisionTableImportJobRequest``.
public struct UpdateDecisionTableImportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    public var status: Field<UpdateDecisionTableImportJobRequestStatus> { Field("status") }
}

/// A value of `status` of ``UpdateDecisionTableImportJobRequest``, open to those that are newer than this version.
public struct UpdateDecisionTableImportJobRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Uploading`.
    public static var uploading: Self { "Uploading" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Cancelled`.
    public static var cancelled: Self { "Cancelled" }
}

/// The schema `UpdateDecisionTableRequest`.
public typealias UpdateDecisionTableRequest = Model<UpdateDecisionTableRequestFields>

/// The properties of ``UpdateDecisionTableRequest``.
public struct UpdateDecisionTableRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `columns`.
    public var columns: Field<UpdateDecisionTableColumnsRequest> { Field("columns") }
}

/// The schema `UpdateDecisionTableVersionRequest`.
public typealias UpdateDecisionTableVersionRequest = Model<UpdateDecisionTableVersionRequestFields>

/// The properties of ``UpdateDecisionTableVersionRequest``.
public struct UpdateDecisionTableVersionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowIndexUpdate`.
    public var rowIndexUpdate: Field<UpdateRowIndexRequest> { Field("rowIndexUpdate") }
}

/// The schema `UpdateRowIndexRequest`.
public typealias UpdateRowIndexRequest = Model<UpdateRowIndexRequestFields>

/// The properties of ``UpdateRowIndexRequest``.
public struct UpdateRowIndexRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowId`, required.
    public var rowId: Field<String> { Field("rowId") }
    /// `rowIndex`, required.
    public var rowIndex: Field<Int> { Field("rowIndex") }
}
