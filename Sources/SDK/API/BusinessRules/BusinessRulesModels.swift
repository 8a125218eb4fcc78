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
    @_alwaysEmitIntoClient public var rows: Field<[CreateDecisionTableRowRequest]> { Field("rows") }
}

/// The schema `BulkAddDecisionTableRowsResponse`.
public typealias BulkAddDecisionTableRowsResponse = Model<BulkAddDecisionTableRowsResponseFields>

/// The properties of ``BulkAddDecisionTableRowsResponse``.
public struct BulkAddDecisionTableRowsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalCreated`, required.
    @_alwaysEmitIntoClient public var totalCreated: Field<Int> { Field("totalCreated") }
    /// `rows`, required.
    @_alwaysEmitIntoClient public var rows: Field<[DecisionTableRow]> { Field("rows") }
}

/// The schema `BulkDeleteDecisionTableRowsRequest`.
public typealias BulkDeleteDecisionTableRowsRequest = Model<BulkDeleteDecisionTableRowsRequestFields>

/// The properties of ``BulkDeleteDecisionTableRowsRequest``.
public struct BulkDeleteDecisionTableRowsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowIds`, required.
    @_alwaysEmitIntoClient public var rowIds: Field<[String]> { Field("rowIds") }
}

/// The schema `BulkUpdateDecisionTableRowsRequest`.
public typealias BulkUpdateDecisionTableRowsRequest = Model<BulkUpdateDecisionTableRowsRequestFields>

/// The properties of ``BulkUpdateDecisionTableRowsRequest``.
public struct BulkUpdateDecisionTableRowsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rows`, required.
    @_alwaysEmitIntoClient public var rows: Field<[Row]> { Field("rows") }
}

/// The schema `BulkUpdateDecisionTableRowsResponse`.
public typealias BulkUpdateDecisionTableRowsResponse = Model<BulkUpdateDecisionTableRowsResponseFields>

/// The properties of ``BulkUpdateDecisionTableRowsResponse``.
public struct BulkUpdateDecisionTableRowsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalUpdated`, required.
    @_alwaysEmitIntoClient public var totalUpdated: Field<Int> { Field("totalUpdated") }
    /// `rows`, required.
    @_alwaysEmitIntoClient public var rows: Field<[DecisionTableRow]> { Field("rows") }
}

/// The schema `BusinessRulesDataSchema`.
public typealias BusinessRulesDataSchema = Model<BusinessRulesDataSchemaFields>

/// The properties of ``BusinessRulesDataSchema``.
public struct BusinessRulesDataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `appliesTo`, set by the platform.
    @_alwaysEmitIntoClient public var appliesTo: Field<[BusinessRulesDataSchemaAppliesTo]> { Field("appliesTo") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `jsonSchema`, required.
    @_alwaysEmitIntoClient public var jsonSchema: Field<JsonSchemaDocument> { Field("jsonSchema") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `appliesTo` of ``BusinessRulesDataSchema``, open to those that are newer than this version.
public struct BusinessRulesDataSchemaAppliesTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CONTACT`.
    @_alwaysEmitIntoClient public static var contact: Self { "CONTACT" }
    /// `CONVERSATION`.
    @_alwaysEmitIntoClient public static var conversation: Self { "CONVERSATION" }
    /// `EXTERNAL_ORGANIZATION`.
    @_alwaysEmitIntoClient public static var externalOrganization: Self { "EXTERNAL_ORGANIZATION" }
    /// `OPEN_ACTION`.
    @_alwaysEmitIntoClient public static var openAction: Self { "OPEN_ACTION" }
    /// `WORKITEM`.
    @_alwaysEmitIntoClient public static var workitem: Self { "WORKITEM" }
    /// `DECISION_TABLE`.
    @_alwaysEmitIntoClient public static var decisionTable: Self { "DECISION_TABLE" }
    /// `USER_CUSTOM_ATTRIBUTES`.
    @_alwaysEmitIntoClient public static var userCustomAttributes: Self { "USER_CUSTOM_ATTRIBUTES" }
    /// `EXTERNAL_EVENTS`.
    @_alwaysEmitIntoClient public static var externalEvents: Self { "EXTERNAL_EVENTS" }
}

/// The schema `BusinessRulesDataSchemaListing`.
public typealias BusinessRulesDataSchemaListing = Model<BusinessRulesDataSchemaListingFields>

/// The properties of ``BusinessRulesDataSchemaListing``.
public struct BusinessRulesDataSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BusinessRulesDataSchema]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `BusinessRulesParentSchemaRef`.
public typealias BusinessRulesParentSchemaRef = Model<BusinessRulesParentSchemaRefFields>

/// The properties of ``BusinessRulesParentSchemaRef``.
public struct BusinessRulesParentSchemaRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `BusinessRulesSchemaCreateRequest`.
public typealias BusinessRulesSchemaCreateRequest = Model<BusinessRulesSchemaCreateRequestFields>

/// The properties of ``BusinessRulesSchemaCreateRequest``.
public struct BusinessRulesSchemaCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jsonSchema`, required.
    @_alwaysEmitIntoClient public var jsonSchema: Field<JsonSchemaWithDefinitions> { Field("jsonSchema") }
}

/// The schema `BusinessRulesSchemaUpdateRequest`.
public typealias BusinessRulesSchemaUpdateRequest = Model<BusinessRulesSchemaUpdateRequestFields>

/// The properties of ``BusinessRulesSchemaUpdateRequest``.
public struct BusinessRulesSchemaUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `jsonSchema`, required.
    @_alwaysEmitIntoClient public var jsonSchema: Field<JsonSchemaWithDefinitions> { Field("jsonSchema") }
}

/// The schema `Contractual`.
public typealias Contractual = Model<ContractualFields>

/// The properties of ``Contractual``.
public struct ContractualFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaPropertyKey`, required.
    @_alwaysEmitIntoClient public var schemaPropertyKey: Field<String> { Field("schemaPropertyKey") }
    /// `contractual`.
    @_alwaysEmitIntoClient public var contractual: Field<Contractual> { Field("contractual") }
}

/// The schema `CopyDecisionTableRequest`.
public typealias CopyDecisionTableRequest = Model<CopyDecisionTableRequestFields>

/// The properties of ``CopyDecisionTableRequest``.
public struct CopyDecisionTableRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `CreateDecisionTableColumnsRequest`.
public typealias CreateDecisionTableColumnsRequest = Model<CreateDecisionTableColumnsRequestFields>

/// The properties of ``CreateDecisionTableColumnsRequest``.
public struct CreateDecisionTableColumnsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`, required.
    @_alwaysEmitIntoClient public var inputs: Field<[DecisionTableInputColumnRequest]> { Field("inputs") }
    /// `outputs`, required.
    @_alwaysEmitIntoClient public var outputs: Field<[DecisionTableOutputColumnRequest]> { Field("outputs") }
}

/// The schema `CreateDecisionTableImportJobRequest`.
public typealias CreateDecisionTableImportJobRequest = Model<CreateDecisionTableImportJobRequestFields>

/// The properties of ``CreateDecisionTableImportJobRequest``.
public struct CreateDecisionTableImportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importMode`, required.
    @_alwaysEmitIntoClient public var importMode: Field<CreateDecisionTableImportJobRequestImportMode> { Field("importMode") }
    /// `fileName`, required.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
}

/// A value of `importMode` of ``CreateDecisionTableImportJobRequest``, open to those that are newer than this version.
public struct CreateDecisionTableImportJobRequestImportMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Append`.
    @_alwaysEmitIntoClient public static var append: Self { "Append" }
    /// `Replace`.
    @_alwaysEmitIntoClient public static var replace: Self { "Replace" }
}

/// The schema `CreateDecisionTableRequest`.
public typealias CreateDecisionTableRequest = Model<CreateDecisionTableRequestFields>

/// The properties of ``CreateDecisionTableRequest``.
public struct CreateDecisionTableRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `schemaId`, required.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `columns`, required.
    @_alwaysEmitIntoClient public var columns: Field<CreateDecisionTableColumnsRequest> { Field("columns") }
}

/// The schema `CreateDecisionTableRowRequest`.
public typealias CreateDecisionTableRowRequest = Model<CreateDecisionTableRowRequestFields>

/// The properties of ``CreateDecisionTableRowRequest``.
public struct CreateDecisionTableRowRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowIndex`.
    @_alwaysEmitIntoClient public var rowIndex: Field<Int> { Field("rowIndex") }
    /// `inputs`, required.
    @_alwaysEmitIntoClient public var inputs: Field<[String: DecisionTableRowParameterValue]> { Field("inputs") }
    /// `outputs`, required.
    @_alwaysEmitIntoClient public var outputs: Field<[String: DecisionTableRowParameterValue]> { Field("outputs") }
}

/// The schema `CreateDecisionTableSnapshotRequest`.
public typealias CreateDecisionTableSnapshotRequest = Model<CreateDecisionTableSnapshotRequestFields>

/// The properties of ``CreateDecisionTableSnapshotRequest``.
public struct CreateDecisionTableSnapshotRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `snapshotName`.
    @_alwaysEmitIntoClient public var snapshotName: Field<String> { Field("snapshotName") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
}

/// The schema `CreateDecisionTableVersionRequest`.
public typealias CreateDecisionTableVersionRequest = Model<CreateDecisionTableVersionRequestFields>

/// The properties of ``CreateDecisionTableVersionRequest``.
public struct CreateDecisionTableVersionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceVersion`.
    @_alwaysEmitIntoClient public var sourceVersion: Field<Int> { Field("sourceVersion") }
}

/// The schema `DecisionTable`.
public typealias DecisionTable = Model<DecisionTableFields>

/// The properties of ``DecisionTable``.
public struct DecisionTableFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`, set by the platform.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `published`, set by the platform.
    @_alwaysEmitIntoClient public var published: Field<DecisionTableVersionEntity> { Field("published") }
    /// `latest`, set by the platform.
    @_alwaysEmitIntoClient public var latest: Field<DecisionTableVersionEntity> { Field("latest") }
    /// `latestVersionStatus`, set by the platform.
    @_alwaysEmitIntoClient public var latestVersionStatus: Field<DecisionTableLatestVersionStatus> { Field("latestVersionStatus") }
    /// `snapshotCount`.
    @_alwaysEmitIntoClient public var snapshotCount: Field<Int> { Field("snapshotCount") }
    /// `columns`.
    @_alwaysEmitIntoClient public var columns: Field<DecisionTableColumns> { Field("columns") }
    /// `publishedContract`.
    @_alwaysEmitIntoClient public var publishedContract: Field<DecisionTableContract> { Field("publishedContract") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `latestVersionStatus` of ``DecisionTable``, open to those that are newer than this version.
public struct DecisionTableLatestVersionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Preparing`.
    @_alwaysEmitIntoClient public static var preparing: Self { "Preparing" }
    /// `Superseded`.
    @_alwaysEmitIntoClient public static var superseded: Self { "Superseded" }
}

/// The schema `DecisionTableColumnDefaultRowValue`.
public typealias DecisionTableColumnDefaultRowValue = Model<DecisionTableColumnDefaultRowValueFields>

/// The properties of ``DecisionTableColumnDefaultRowValue``.
public struct DecisionTableColumnDefaultRowValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `special`.
    @_alwaysEmitIntoClient public var special: Field<DecisionTableColumnDefaultRowValueSpecial> { Field("special") }
}

/// A value of `special` of ``DecisionTableColumnDefaultRowValue``, open to those that are newer than this version.
public struct DecisionTableColumnDefaultRowValueSpecial: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Wildcard`.
    @_alwaysEmitIntoClient public static var wildcard: Self { "Wildcard" }
    /// `Null`.
    @_alwaysEmitIntoClient public static var null: Self { "Null" }
    /// `Empty`.
    @_alwaysEmitIntoClient public static var empty_: Self { "Empty" }
    /// `CurrentTime`.
    @_alwaysEmitIntoClient public static var currentTime: Self { "CurrentTime" }
}

/// The schema `DecisionTableColumns`.
public typealias DecisionTableColumns = Model<DecisionTableColumnsFields>

/// The properties of ``DecisionTableColumns``.
public struct DecisionTableColumnsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`.
    @_alwaysEmitIntoClient public var inputs: Field<[DecisionTableInputColumn]> { Field("inputs") }
    /// `outputs`.
    @_alwaysEmitIntoClient public var outputs: Field<[DecisionTableOutputColumn]> { Field("outputs") }
}

/// The schema `DecisionTableContract`.
public typealias DecisionTableContract = Model<DecisionTableContractFields>

/// The properties of ``DecisionTableContract``.
public struct DecisionTableContractFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `parentSchema`.
    @_alwaysEmitIntoClient public var parentSchema: Field<BusinessRulesParentSchemaRef> { Field("parentSchema") }
    /// `rowAuthoringSchema`.
    @_alwaysEmitIntoClient public var rowAuthoringSchema: Field<JsonSchemaDocument> { Field("rowAuthoringSchema") }
    /// `executionInputSchema`.
    @_alwaysEmitIntoClient public var executionInputSchema: Field<JsonSchemaDocument> { Field("executionInputSchema") }
    /// `executionOutputSchema`.
    @_alwaysEmitIntoClient public var executionOutputSchema: Field<JsonSchemaDocument> { Field("executionOutputSchema") }
}

/// The schema `DecisionTableExecutionRequest`.
public typealias DecisionTableExecutionRequest = Model<DecisionTableExecutionRequestFields>

/// The properties of ``DecisionTableExecutionRequest``.
public struct DecisionTableExecutionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`, required.
    @_alwaysEmitIntoClient public var inputs: Field<JSON> { Field("inputs") }
}

/// The schema `DecisionTableExecutionResponse`.
public typealias DecisionTableExecutionResponse = Model<DecisionTableExecutionResponseFields>

/// The properties of ``DecisionTableExecutionResponse``.
public struct DecisionTableExecutionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `table`.
    @_alwaysEmitIntoClient public var table: Field<DecisionTableVersionEntity> { Field("table") }
    /// `totalMatchRowCount`.
    @_alwaysEmitIntoClient public var totalMatchRowCount: Field<Int> { Field("totalMatchRowCount") }
    /// `topMatchRows`.
    @_alwaysEmitIntoClient public var topMatchRows: Field<[DecisionTableRowEntityRef]> { Field("topMatchRows") }
    /// `rowExecutionOutputs`.
    @_alwaysEmitIntoClient public var rowExecutionOutputs: Field<[DecisionTableRowExecutionOutput]> { Field("rowExecutionOutputs") }
}

/// The schema `DecisionTableExportJob`.
public typealias DecisionTableExportJob = Model<DecisionTableExportJobFields>

/// The properties of ``DecisionTableExportJob``.
public struct DecisionTableExportJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `tableVersion`, set by the platform.
    @_alwaysEmitIntoClient public var tableVersion: Field<Int> { Field("tableVersion") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<DecisionTableExportJobStatus> { Field("status") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `fileName`, set by the platform.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `download`, set by the platform.
    @_alwaysEmitIntoClient public var download: Field<AddressableEntityRef> { Field("download") }
    /// `dateDownloadExpires`, set by the platform.
    @_alwaysEmitIntoClient public var dateDownloadExpires: Field<Instant> { Field("dateDownloadExpires") }
    /// `exportType`, set by the platform.
    @_alwaysEmitIntoClient public var exportType: Field<DecisionTableExportJobExportType> { Field("exportType") }
    /// `totalRows`, set by the platform.
    @_alwaysEmitIntoClient public var totalRows: Field<Int> { Field("totalRows") }
    /// `rowsExported`, set by the platform.
    @_alwaysEmitIntoClient public var rowsExported: Field<Int> { Field("rowsExported") }
    /// `format`, set by the platform.
    @_alwaysEmitIntoClient public var format: Field<DecisionTableExportJobFormat> { Field("format") }
    /// `error`, set by the platform.
    @_alwaysEmitIntoClient public var error: Field<DecisionTableExportJobError> { Field("error") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DecisionTableExportJob``, open to those that are newer than this version.
public struct DecisionTableExportJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// A value of `exportType` of ``DecisionTableExportJob``, open to those that are newer than this version.
public struct DecisionTableExportJobExportType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Template`.
    @_alwaysEmitIntoClient public static var template: Self { "Template" }
    /// `Populated`.
    @_alwaysEmitIntoClient public static var populated: Self { "Populated" }
}

/// A value of `format` of ``DecisionTableExportJob``, open to those that are newer than this version.
public struct DecisionTableExportJobFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Csv`.
    @_alwaysEmitIntoClient public static var csv: Self { "Csv" }
}

/// The schema `DecisionTableExportJobError`.
public typealias DecisionTableExportJobError = Model<DecisionTableExportJobErrorFields>

/// The properties of ``DecisionTableExportJobError``.
public struct DecisionTableExportJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `validationErrors`.
    @_alwaysEmitIntoClient public var validationErrors: Field<[DecisionTableJobValidationError]> { Field("validationErrors") }
}

/// The schema `DecisionTableExportJobListing`.
public typealias DecisionTableExportJobListing = Model<DecisionTableExportJobListingFields>

/// The properties of ``DecisionTableExportJobListing``.
public struct DecisionTableExportJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DecisionTableExportJob]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `DecisionTableExportJobRequest`.
public typealias DecisionTableExportJobRequest = Model<DecisionTableExportJobRequestFields>

/// The properties of ``DecisionTableExportJobRequest``.
public struct DecisionTableExportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tableVersion`.
    @_alwaysEmitIntoClient public var tableVersion: Field<Int> { Field("tableVersion") }
    /// `exportType`, required.
    @_alwaysEmitIntoClient public var exportType: Field<DecisionTableExportJobRequestExportType> { Field("exportType") }
    /// `format`, required.
    @_alwaysEmitIntoClient public var format: Field<DecisionTableExportJobRequestFormat> { Field("format") }
}

/// A value of `exportType` of ``DecisionTableExportJobRequest``, open to those that are newer than this version.
public struct DecisionTableExportJobRequestExportType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Template`.
    @_alwaysEmitIntoClient public static var template: Self { "Template" }
    /// `Populated`.
    @_alwaysEmitIntoClient public static var populated: Self { "Populated" }
}

/// A value of `format` of ``DecisionTableExportJobRequest``, open to those that are newer than this version.
public struct DecisionTableExportJobRequestFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Csv`.
    @_alwaysEmitIntoClient public static var csv: Self { "Csv" }
}

/// The schema `DecisionTableImportJob`.
public typealias DecisionTableImportJob = Model<DecisionTableImportJobFields>

/// The properties of ``DecisionTableImportJob``.
public struct DecisionTableImportJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `tableVersion`.
    @_alwaysEmitIntoClient public var tableVersion: Field<Int> { Field("tableVersion") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<DecisionTableImportJobStatus> { Field("status") }
    /// `uploadUrl`.
    @_alwaysEmitIntoClient public var uploadUrl: Field<String> { Field("uploadUrl") }
    /// `uploadHeaders`.
    @_alwaysEmitIntoClient public var uploadHeaders: Field<[String: String]> { Field("uploadHeaders") }
    /// `importMode`, required.
    @_alwaysEmitIntoClient public var importMode: Field<DecisionTableImportJobImportMode> { Field("importMode") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `rowMetrics`.
    @_alwaysEmitIntoClient public var rowMetrics: Field<DecisionTableImportRowMetrics> { Field("rowMetrics") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<DecisionTableImportJobError> { Field("error") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DecisionTableImportJob``, open to those that are newer than this version.
public struct DecisionTableImportJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "Uploading" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// A value of `importMode` of ``DecisionTableImportJob``, open to those that are newer than this version.
public struct DecisionTableImportJobImportMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Append`.
    @_alwaysEmitIntoClient public static var append: Self { "Append" }
    /// `Replace`.
    @_alwaysEmitIntoClient public static var replace: Self { "Replace" }
}

/// The schema `DecisionTableImportJobError`.
public typealias DecisionTableImportJobError = Model<DecisionTableImportJobErrorFields>

/// The properties of ``DecisionTableImportJobError``.
public struct DecisionTableImportJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `validationErrors`.
    @_alwaysEmitIntoClient public var validationErrors: Field<[DecisionTableJobValidationError]> { Field("validationErrors") }
}

/// The schema `DecisionTableImportJobListing`.
public typealias DecisionTableImportJobListing = Model<DecisionTableImportJobListingFields>

/// The properties of ``DecisionTableImportJobListing``.
public struct DecisionTableImportJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DecisionTableImportJob]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `DecisionTableImportRowMetrics`.
public typealias DecisionTableImportRowMetrics = Model<DecisionTableImportRowMetricsFields>

/// The properties of ``DecisionTableImportRowMetrics``.
public struct DecisionTableImportRowMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalRows`.
    @_alwaysEmitIntoClient public var totalRows: Field<Int> { Field("totalRows") }
    /// `rowsParsed`.
    @_alwaysEmitIntoClient public var rowsParsed: Field<Int> { Field("rowsParsed") }
    /// `rowParseFailed`.
    @_alwaysEmitIntoClient public var rowParseFailed: Field<Int> { Field("rowParseFailed") }
    /// `rowsCreated`.
    @_alwaysEmitIntoClient public var rowsCreated: Field<Int> { Field("rowsCreated") }
    /// `rowsUpdated`.
    @_alwaysEmitIntoClient public var rowsUpdated: Field<Int> { Field("rowsUpdated") }
    /// `rowsDeleted`.
    @_alwaysEmitIntoClient public var rowsDeleted: Field<Int> { Field("rowsDeleted") }
    /// `rowCreateFailed`.
    @_alwaysEmitIntoClient public var rowCreateFailed: Field<Int> { Field("rowCreateFailed") }
    /// `rowUpdateFailed`.
    @_alwaysEmitIntoClient public var rowUpdateFailed: Field<Int> { Field("rowUpdateFailed") }
    /// `rowDeleteFailed`.
    @_alwaysEmitIntoClient public var rowDeleteFailed: Field<Int> { Field("rowDeleteFailed") }
}

/// The schema `DecisionTableInputColumn`.
public typealias DecisionTableInputColumn = Model<DecisionTableInputColumnFields>

/// The properties of ``DecisionTableInputColumn``.
public struct DecisionTableInputColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `defaultsTo`.
    @_alwaysEmitIntoClient public var defaultsTo: Field<DecisionTableColumnDefaultRowValue> { Field("defaultsTo") }
    /// `expression`, required.
    @_alwaysEmitIntoClient public var expression: Field<DecisionTableInputColumnExpression> { Field("expression") }
}

/// The schema `DecisionTableInputColumnExpression`.
public typealias DecisionTableInputColumnExpression = Model<DecisionTableInputColumnExpressionFields>

/// The properties of ``DecisionTableInputColumnExpression``.
public struct DecisionTableInputColumnExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contractual`, required.
    @_alwaysEmitIntoClient public var contractual: Field<Contractual> { Field("contractual") }
    /// `comparator`, required.
    @_alwaysEmitIntoClient public var comparator: Field<DecisionTableInputColumnExpressionComparator> { Field("comparator") }
}

/// A value of `comparator` of ``DecisionTableInputColumnExpression``, open to those that are newer than this version.
public struct DecisionTableInputColumnExpressionComparator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `NotEquals`.
    @_alwaysEmitIntoClient public static var notEquals: Self { "NotEquals" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEquals`.
    @_alwaysEmitIntoClient public static var greaterThanOrEquals: Self { "GreaterThanOrEquals" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanOrEquals`.
    @_alwaysEmitIntoClient public static var lessThanOrEquals: Self { "LessThanOrEquals" }
    /// `StartsWith`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "StartsWith" }
    /// `NotStartsWith`.
    @_alwaysEmitIntoClient public static var notStartsWith: Self { "NotStartsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
    /// `NotEndsWith`.
    @_alwaysEmitIntoClient public static var notEndsWith: Self { "NotEndsWith" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `NotContains`.
    @_alwaysEmitIntoClient public static var notContains: Self { "NotContains" }
    /// `ContainsAny`.
    @_alwaysEmitIntoClient public static var containsAny: Self { "ContainsAny" }
    /// `NotContainsAny`.
    @_alwaysEmitIntoClient public static var notContainsAny: Self { "NotContainsAny" }
    /// `ContainsAll`.
    @_alwaysEmitIntoClient public static var containsAll: Self { "ContainsAll" }
    /// `NotContainsAll`.
    @_alwaysEmitIntoClient public static var notContainsAll: Self { "NotContainsAll" }
    /// `ContainsExactly`.
    @_alwaysEmitIntoClient public static var containsExactly: Self { "ContainsExactly" }
    /// `NotContainsExactly`.
    @_alwaysEmitIntoClient public static var notContainsExactly: Self { "NotContainsExactly" }
    /// `ContainsSequence`.
    @_alwaysEmitIntoClient public static var containsSequence: Self { "ContainsSequence" }
    /// `NotContainsSequence`.
    @_alwaysEmitIntoClient public static var notContainsSequence: Self { "NotContainsSequence" }
    /// `IsSubset`.
    @_alwaysEmitIntoClient public static var isSubset: Self { "IsSubset" }
    /// `NotIsSubset`.
    @_alwaysEmitIntoClient public static var notIsSubset: Self { "NotIsSubset" }
    /// `IsSubsequence`.
    @_alwaysEmitIntoClient public static var isSubsequence: Self { "IsSubsequence" }
    /// `NotIsSubsequence`.
    @_alwaysEmitIntoClient public static var notIsSubsequence: Self { "NotIsSubsequence" }
}

/// The schema `DecisionTableInputColumnRequest`.
public typealias DecisionTableInputColumnRequest = Model<DecisionTableInputColumnRequestFields>

/// The properties of ``DecisionTableInputColumnRequest``.
public struct DecisionTableInputColumnRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultsTo`.
    @_alwaysEmitIntoClient public var defaultsTo: Field<DecisionTableColumnDefaultRowValue> { Field("defaultsTo") }
    /// `expression`, required.
    @_alwaysEmitIntoClient public var expression: Field<DecisionTableInputColumnExpression> { Field("expression") }
}

/// The schema `DecisionTableJobValidationError`.
public typealias DecisionTableJobValidationError = Model<DecisionTableJobValidationErrorFields>

/// The properties of ``DecisionTableJobValidationError``.
public struct DecisionTableJobValidationErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[Detail]> { Field("details") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Limit> { Field("limit") }
    /// `rowNumber`.
    @_alwaysEmitIntoClient public var rowNumber: Field<Int> { Field("rowNumber") }
}

/// The schema `DecisionTableListing`.
public typealias DecisionTableListing = Model<DecisionTableListingFields>

/// The properties of ``DecisionTableListing``.
public struct DecisionTableListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DecisionTable]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `DecisionTableOutputColumn`.
public typealias DecisionTableOutputColumn = Model<DecisionTableOutputColumnFields>

/// The properties of ``DecisionTableOutputColumn``.
public struct DecisionTableOutputColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `defaultsTo`.
    @_alwaysEmitIntoClient public var defaultsTo: Field<DecisionTableColumnDefaultRowValue> { Field("defaultsTo") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<OutputValue> { Field("value") }
}

/// The schema `DecisionTableOutputColumnRequest`.
public typealias DecisionTableOutputColumnRequest = Model<DecisionTableOutputColumnRequestFields>

/// The properties of ``DecisionTableOutputColumnRequest``.
public struct DecisionTableOutputColumnRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultsTo`.
    @_alwaysEmitIntoClient public var defaultsTo: Field<DecisionTableColumnDefaultRowValue> { Field("defaultsTo") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<OutputValue> { Field("value") }
}

/// The schema `DecisionTableRow`.
public typealias DecisionTableRow = Model<DecisionTableRowFields>

/// The properties of ``DecisionTableRow``.
public struct DecisionTableRowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `table`, required.
    @_alwaysEmitIntoClient public var table: Field<DecisionTableVersionEntity> { Field("table") }
    /// `rowIndex`.
    @_alwaysEmitIntoClient public var rowIndex: Field<Int> { Field("rowIndex") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `inputs`.
    @_alwaysEmitIntoClient public var inputs: Field<[String: DecisionTableRowParameterValue]> { Field("inputs") }
    /// `outputs`.
    @_alwaysEmitIntoClient public var outputs: Field<[String: DecisionTableRowParameterValue]> { Field("outputs") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DecisionTableRowEntityRef`.
public typealias DecisionTableRowEntityRef = Model<DecisionTableRowEntityRefFields>

/// The properties of ``DecisionTableRowEntityRef``.
public struct DecisionTableRowEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DecisionTableRowExecutionOutput`.
public typealias DecisionTableRowExecutionOutput = Model<DecisionTableRowExecutionOutputFields>

/// The properties of ``DecisionTableRowExecutionOutput``.
public struct DecisionTableRowExecutionOutputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowId`, required.
    @_alwaysEmitIntoClient public var rowId: Field<String> { Field("rowId") }
    /// `rowIndex`, required.
    @_alwaysEmitIntoClient public var rowIndex: Field<Int> { Field("rowIndex") }
    /// `outputs`, required.
    @_alwaysEmitIntoClient public var outputs: Field<JSON> { Field("outputs") }
}

/// The schema `DecisionTableRowListing`.
public typealias DecisionTableRowListing = Model<DecisionTableRowListingFields>

/// The properties of ``DecisionTableRowListing``.
public struct DecisionTableRowListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DecisionTableRow]> { Field("entities") }
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

/// The schema `DecisionTableRowParameterValue`.
public typealias DecisionTableRowParameterValue = Model<DecisionTableRowParameterValueFields>

/// The properties of ``DecisionTableRowParameterValue``.
public struct DecisionTableRowParameterValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `literal`.
    @_alwaysEmitIntoClient public var literal: Field<Literal> { Field("literal") }
}

/// The schema `DecisionTableSnapshot`.
public typealias DecisionTableSnapshot = Model<DecisionTableSnapshotFields>

/// The properties of ``DecisionTableSnapshot``.
public struct DecisionTableSnapshotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
}

/// The schema `DecisionTableVersion`.
public typealias DecisionTableVersion = Model<DecisionTableVersionFields>

/// The properties of ``DecisionTableVersion``.
public struct DecisionTableVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<DecisionTableVersionStatus> { Field("status") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `rowCount`.
    @_alwaysEmitIntoClient public var rowCount: Field<Int> { Field("rowCount") }
    /// `rowsUri`.
    @_alwaysEmitIntoClient public var rowsUri: Field<String> { Field("rowsUri") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `datePublished`, set by the platform.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AddressableEntityRef> { Field("createdBy") }
    /// `publishedBy`.
    @_alwaysEmitIntoClient public var publishedBy: Field<AddressableEntityRef> { Field("publishedBy") }
    /// `rollbackReason`.
    @_alwaysEmitIntoClient public var rollbackReason: Field<String> { Field("rollbackReason") }
    /// `columns`.
    @_alwaysEmitIntoClient public var columns: Field<DecisionTableColumns> { Field("columns") }
    /// `contract`.
    @_alwaysEmitIntoClient public var contract: Field<DecisionTableContract> { Field("contract") }
    /// `snapshot`.
    @_alwaysEmitIntoClient public var snapshot: Field<DecisionTableSnapshot> { Field("snapshot") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``DecisionTableVersion``, open to those that are newer than this version.
public struct DecisionTableVersionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Preparing`.
    @_alwaysEmitIntoClient public static var preparing: Self { "Preparing" }
    /// `Superseded`.
    @_alwaysEmitIntoClient public static var superseded: Self { "Superseded" }
}

/// The schema `DecisionTableVersionEntity`.
public typealias DecisionTableVersionEntity = Model<DecisionTableVersionEntityFields>

/// The properties of ``DecisionTableVersionEntity``.
public struct DecisionTableVersionEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DecisionTableVersionListing`.
public typealias DecisionTableVersionListing = Model<DecisionTableVersionListingFields>

/// The properties of ``DecisionTableVersionListing``.
public struct DecisionTableVersionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DecisionTableVersion]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `Definition`.
public typealias Definition = Model<DefinitionFields>

/// The properties of ``Definition``.
public struct DefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<[String]> { Field("type") }
    /// `pattern`.
    @_alwaysEmitIntoClient public var pattern: Field<String> { Field("pattern") }
    /// `items`.
    @_alwaysEmitIntoClient public var items: Field<Items> { Field("items") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JsonSchemaWithDefinitions`.
public typealias JsonSchemaWithDefinitions = Model<JsonSchemaWithDefinitionsFields>

/// The properties of ``JsonSchemaWithDefinitions``.
public struct JsonSchemaWithDefinitionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `$schema`.
    @_alwaysEmitIntoClient public var schema: Field<String> { Field("$schema") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `required`.
    @_alwaysEmitIntoClient public var required: Field<[String]> { Field("required") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `definitions`.
    @_alwaysEmitIntoClient public var definitions: Field<[String: Definition]> { Field("definitions") }
}

/// The schema `Literal`.
public typealias Literal = Model<LiteralFields>

/// The properties of ``Literal``.
public struct LiteralFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `string`.
    @_alwaysEmitIntoClient public var string: Field<String> { Field("string") }
    /// `integer`.
    @_alwaysEmitIntoClient public var integer: Field<Int> { Field("integer") }
    /// `number`.
    @_alwaysEmitIntoClient public var number: Field<Double> { Field("number") }
    /// `date`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `datetime`.
    @_alwaysEmitIntoClient public var datetime: Field<Instant> { Field("datetime") }
    /// `special`.
    @_alwaysEmitIntoClient public var special: Field<LiteralSpecial> { Field("special") }
    /// `strings`.
    @_alwaysEmitIntoClient public var strings: Field<[String]> { Field("strings") }
    /// `boolean`.
    @_alwaysEmitIntoClient public var boolean: Field<Bool> { Field("boolean") }
}

/// A value of `special` of ``Literal``, open to those that are newer than this version.
public struct LiteralSpecial: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Wildcard`.
    @_alwaysEmitIntoClient public static var wildcard: Self { "Wildcard" }
    /// `Null`.
    @_alwaysEmitIntoClient public static var null: Self { "Null" }
    /// `Empty`.
    @_alwaysEmitIntoClient public static var empty_: Self { "Empty" }
    /// `CurrentTime`.
    @_alwaysEmitIntoClient public static var currentTime: Self { "CurrentTime" }
}

/// The schema `OutputValue`.
public typealias OutputValue = Model<OutputValueFields>

/// The properties of ``OutputValue``.
public struct OutputValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaPropertyKey`, required.
    @_alwaysEmitIntoClient public var schemaPropertyKey: Field<String> { Field("schemaPropertyKey") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<[OutputValue]> { Field("properties") }
}

/// The schema `PutDecisionTableRowRequest`.
public typealias PutDecisionTableRowRequest = Model<PutDecisionTableRowRequestFields>

/// The properties of ``PutDecisionTableRowRequest``.
public struct PutDecisionTableRowRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`.
    @_alwaysEmitIntoClient public var inputs: Field<[String: DecisionTableRowParameterValue]> { Field("inputs") }
    /// `outputs`.
    @_alwaysEmitIntoClient public var outputs: Field<[String: DecisionTableRowParameterValue]> { Field("outputs") }
}

/// The schema `RollbackDecisionTableVersionRequest`.
public typealias RollbackDecisionTableVersionRequest = Model<RollbackDecisionTableVersionRequestFields>

/// The properties of ``RollbackDecisionTableVersionRequest``.
public struct RollbackDecisionTableVersionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rollbackReason`.
    @_alwaysEmitIntoClient public var rollbackReason: Field<String> { Field("rollbackReason") }
}

/// The schema `Row`.
public typealias Row = Model<RowFields>

/// The properties of ``Row``.
public struct RowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowId`, required.
    @_alwaysEmitIntoClient public var rowId: Field<String> { Field("rowId") }
    /// `inputs`, required.
    @_alwaysEmitIntoClient public var inputs: Field<[String: DecisionTableRowParameterValue]> { Field("inputs") }
    /// `outputs`, required.
    @_alwaysEmitIntoClient public var outputs: Field<[String: DecisionTableRowParameterValue]> { Field("outputs") }
}

/// The schema `RowSearchFilter`.
public typealias RowSearchFilter = Model<RowSearchFilterFields>

/// The properties of ``RowSearchFilter``.
public struct RowSearchFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[RowSearchPredicate]> { Field("predicates") }
}

/// The schema `RowSearchPredicate`.
public typealias RowSearchPredicate = Model<RowSearchPredicateFields>

/// The properties of ``RowSearchPredicate``.
public struct RowSearchPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnId`, required.
    @_alwaysEmitIntoClient public var columnId: Field<String> { Field("columnId") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<RowSearchPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `special`.
    @_alwaysEmitIntoClient public var special: Field<RowSearchPredicateSpecial> { Field("special") }
}

/// A value of `operator` of ``RowSearchPredicate``, open to those that are newer than this version.
public struct RowSearchPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `StartsWith`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "StartsWith" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEquals`.
    @_alwaysEmitIntoClient public static var greaterThanOrEquals: Self { "GreaterThanOrEquals" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanOrEquals`.
    @_alwaysEmitIntoClient public static var lessThanOrEquals: Self { "LessThanOrEquals" }
    /// `ContainsItem`.
    @_alwaysEmitIntoClient public static var containsItem: Self { "ContainsItem" }
}

/// A value of `special` of ``RowSearchPredicate``, open to those that are newer than this version.
public struct RowSearchPredicateSpecial: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Wildcard`.
    @_alwaysEmitIntoClient public static var wildcard: Self { "Wildcard" }
    /// `Null`.
    @_alwaysEmitIntoClient public static var null: Self { "Null" }
    /// `Empty`.
    @_alwaysEmitIntoClient public static var empty_: Self { "Empty" }
    /// `CurrentTime`.
    @_alwaysEmitIntoClient public static var currentTime: Self { "CurrentTime" }
}

/// The schema `SearchDecisionTableRowsRequest`.
public typealias SearchDecisionTableRowsRequest = Model<SearchDecisionTableRowsRequestFields>

/// The properties of ``SearchDecisionTableRowsRequest``.
public struct SearchDecisionTableRowsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<RowSearchFilter> { Field("filter") }
}

/// The schema `UpdateDecisionTableColumnsRequest`.
public typealias UpdateDecisionTableColumnsRequest = Model<UpdateDecisionTableColumnsRequestFields>

/// The properties of ``UpdateDecisionTableColumnsRequest``.
public struct UpdateDecisionTableColumnsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputs`.
    @_alwaysEmitIntoClient public var inputs: Field<[DecisionTableInputColumnRequest]> { Field("inputs") }
    /// `outputs`.
    @_alwaysEmitIntoClient public var outputs: Field<[DecisionTableOutputColumnRequest]> { Field("outputs") }
}

/// The schema `UpdateDecisionTableImportJobRequest`.
public typealias UpdateDecisionTableImportJobRequest = Model<UpdateDecisionTableImportJobRequestFields>

/// The properties of ``UpdateDecisionTableImportJobRequest``.
public struct UpdateDecisionTableImportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<UpdateDecisionTableImportJobRequestStatus> { Field("status") }
}

/// A value of `status` of ``UpdateDecisionTableImportJobRequest``, open to those that are newer than this version.
public struct UpdateDecisionTableImportJobRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "Uploading" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// The schema `UpdateDecisionTableRequest`.
public typealias UpdateDecisionTableRequest = Model<UpdateDecisionTableRequestFields>

/// The properties of ``UpdateDecisionTableRequest``.
public struct UpdateDecisionTableRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `columns`.
    @_alwaysEmitIntoClient public var columns: Field<UpdateDecisionTableColumnsRequest> { Field("columns") }
}

/// The schema `UpdateDecisionTableVersionRequest`.
public typealias UpdateDecisionTableVersionRequest = Model<UpdateDecisionTableVersionRequestFields>

/// The properties of ``UpdateDecisionTableVersionRequest``.
public struct UpdateDecisionTableVersionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowIndexUpdate`.
    @_alwaysEmitIntoClient public var rowIndexUpdate: Field<UpdateRowIndexRequest> { Field("rowIndexUpdate") }
}

/// The schema `UpdateRowIndexRequest`.
public typealias UpdateRowIndexRequest = Model<UpdateRowIndexRequestFields>

/// The properties of ``UpdateRowIndexRequest``.
public struct UpdateRowIndexRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowId`, required.
    @_alwaysEmitIntoClient public var rowId: Field<String> { Field("rowId") }
    /// `rowIndex`, required.
    @_alwaysEmitIntoClient public var rowIndex: Field<Int> { Field("rowIndex") }
}
