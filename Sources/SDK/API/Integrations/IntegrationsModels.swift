// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Action`.
public typealias Action = Model<ActionFields>

/// The properties of ``Action``.
public struct ActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `category`.
    public var category: Field<String> { Field("category") }
    /// `contract`.
    public var contract: Field<ActionContract> { Field("contract") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `secure`.
    public var secure: Field<Bool> { Field("secure") }
    /// `config`.
    public var config: Field<ActionConfig> { Field("config") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActionCertificate`.
public typealias ActionCertificate = Model<ActionCertificateFields>

/// The properties of ``ActionCertificate``.
public struct ActionCertificateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `signingAuthority`.
    public var signingAuthority: Field<ActionCertificateSigningAuthority> { Field("signingAuthority") }
    /// `certificate`.
    public var certificate: Field<String> { Field("certificate") }
    /// `status`.
    public var status: Field<ActionCertificateStatus> { Field("status") }
    /// `type`.
    public var type: Field<ActionCertificateType> { Field("type") }
}

/// A value of `signingAuthority` of ``ActionCertificate``, open to those that are newer than this version.
public struct ActionCertificateSigningAuthority: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DigiCert`.
    public static var digiCert: Self { "DigiCert" }
    /// `Genesys`.
    public static var genesys: Self { "Genesys" }
}

/// A value of `status` of ``ActionCertificate``, open to those that are newer than this version.
public struct ActionCertificateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Current`.
    public static var current: Self { "Current" }
    /// `Upcoming`.
    public static var upcoming: Self { "Upcoming" }
}

/// A value of `type` of ``ActionCertificate``, open to those that are newer than this version.
public struct ActionCertificateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Client`.
    public static var client: Self { "Client" }
}

/// The schema `ActionCertificateListing`.
public typealias ActionCertificateListing = Model<ActionCertificateListingFields>

/// The properties of ``ActionCertificateListing``.
public struct ActionCertificateListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ActionCertificate]> { Field("entities") }
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

/// The schema `ActionConfig`.
public typealias ActionConfig = Model<ActionConfigFields>

/// The properties of ``ActionConfig``.
public struct ActionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutSeconds`.
    public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `request`.
    public var request: Field<RequestConfig> { Field("request") }
    /// `response`.
    public var response: Field<ResponseConfig> { Field("response") }
}

/// The schema `ActionContract`.
public typealias ActionContract = Model<ActionContractFields>

/// The properties of ``ActionContract``.
public struct ActionContractFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `output`.
    public var output: Field<ActionOutput> { Field("output") }
    /// `input`.
    public var input: Field<ActionInput> { Field("input") }
}

/// The schema `ActionContractInput`.
public typealias ActionContractInput = Model<ActionContractInputFields>

/// The properties of ``ActionContractInput``.
public struct ActionContractInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `input`, required.
    public var input: Field<PostInputContract> { Field("input") }
    /// `output`, required.
    public var output: Field<PostOutputContract> { Field("output") }
}

/// The schema `ActionEntityListing`.
public typealias ActionEntityListing = Model<ActionEntityListingFields>

/// The properties of ``ActionEntityListing``.
public struct ActionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Action]> { Field("entities") }
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

/// The schema `ActionInput`.
public typealias ActionInput = Model<ActionInputFields>

/// The properties of ``ActionInput``.
public struct ActionInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputSchema`.
    public var inputSchema: Field<JsonSchemaDocument> { Field("inputSchema") }
    /// `inputSchemaFlattened`.
    public var inputSchemaFlattened: Field<JsonSchemaDocument> { Field("inputSchemaFlattened") }
    /// `inputSchemaUri`.
    public var inputSchemaUri: Field<String> { Field("inputSchemaUri") }
}

/// The schema `ActionOutput`.
public typealias ActionOutput = Model<ActionOutputFields>

/// The properties of ``ActionOutput``.
public struct ActionOutputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `successSchema`.
    public var successSchema: Field<JsonSchemaDocument> { Field("successSchema") }
    /// `successSchemaUri`.
    public var successSchemaUri: Field<String> { Field("successSchemaUri") }
    /// `errorSchema`.
    public var errorSchema: Field<JsonSchemaDocument> { Field("errorSchema") }
    /// `errorSchemaUri`.
    public var errorSchemaUri: Field<String> { Field("errorSchemaUri") }
    /// `successSchemaFlattened`.
    public var successSchemaFlattened: Field<FlattenedJsonSchemaDocument> { Field("successSchemaFlattened") }
    /// `errorSchemaFlattened`.
    public var errorSchemaFlattened: Field<FlattenedJsonSchemaDocument> { Field("errorSchemaFlattened") }
}

/// The schema `AsyncJob`.
public typealias AsyncJob = Model<AsyncJobFields>

/// The properties of ``AsyncJob``.
public struct AsyncJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `state`.
    public var state: Field<AsyncJobState> { Field("state") }
}

/// A value of `state` of ``AsyncJob``, open to those that are newer than this version.
public struct AsyncJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Cancelled`.
    public static var cancelled: Self { "Cancelled" }
}

/// The schema `AudioConnectorIntegration`.
public typealias AudioConnectorIntegration = Model<AudioConnectorIntegrationFields>

/// The properties of ``AudioConnectorIntegration``.
public struct AudioConnectorIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AudioConnectorIntegrationEntityListing`.
public typealias AudioConnectorIntegrationEntityListing = Model<AudioConnectorIntegrationEntityListingFields>

/// The properties of ``AudioConnectorIntegrationEntityListing``.
public struct AudioConnectorIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AudioConnectorIntegration]> { Field("entities") }
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

/// The schema `Category`.
public typealias Category = Model<CategoryFields>

/// The properties of ``Category``.
public struct CategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `CategoryEntityListing`.
public typealias CategoryEntityListing = Model<CategoryEntityListingFields>

/// The properties of ``CategoryEntityListing``.
public struct CategoryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Category]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `ClientApp`.
public typealias ClientApp = Model<ClientAppFields>

/// The properties of ``ClientApp``.
public struct ClientAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `integrationType`, set by the platform.
    public var integrationType: Field<IntegrationType> { Field("integrationType") }
    /// `notes`, set by the platform.
    public var notes: Field<String> { Field("notes") }
    /// `intendedState`, required.
    public var intendedState: Field<ClientAppIntendedState> { Field("intendedState") }
    /// `config`, set by the platform.
    public var config: Field<ClientAppConfigurationInfo> { Field("config") }
    /// `reportedState`, set by the platform.
    public var reportedState: Field<IntegrationStatusInfo> { Field("reportedState") }
    /// `attributes`, set by the platform.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `intendedState` of ``ClientApp``, open to those that are newer than this version.
public struct ClientAppIntendedState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ENABLED`.
    public static var enabled: Self { "ENABLED" }
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
    /// `DELETED`.
    public static var deleted: Self { "DELETED" }
    /// `RESTORED`.
    public static var restored: Self { "RESTORED" }
}

/// The schema `ClientAppConfigurationInfo`.
public typealias ClientAppConfigurationInfo = Model<ClientAppConfigurationInfoFields>

/// The properties of ``ClientAppConfigurationInfo``.
public struct ClientAppConfigurationInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `current`, set by the platform.
    public var current: Field<IntegrationConfiguration> { Field("current") }
    /// `effective`, set by the platform.
    public var effective: Field<EffectiveConfiguration> { Field("effective") }
}

/// The schema `ClientAppEntityListing`.
public typealias ClientAppEntityListing = Model<ClientAppEntityListingFields>

/// The properties of ``ClientAppEntityListing``.
public struct ClientAppEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ClientApp]> { Field("entities") }
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

/// The schema `ComplexVariableInfo`.
public typealias ComplexVariableInfo = Model<ComplexVariableInfoFields>

/// The properties of ``ComplexVariableInfo``.
public struct ComplexVariableInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `CreateIntegrationRequest`.
public typealias CreateIntegrationRequest = Model<CreateIntegrationRequestFields>

/// The properties of ``CreateIntegrationRequest``.
public struct CreateIntegrationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `integrationType`, required.
    public var integrationType: Field<IntegrationType> { Field("integrationType") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CredentialInfo`.
public typealias CredentialInfo = Model<CredentialInfoFields>

/// The properties of ``CredentialInfo``.
public struct CredentialInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `createdDate`, set by the platform.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, set by the platform.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `type`.
    public var type: Field<CredentialType> { Field("type") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CredentialInfoCursorListing`.
public typealias CredentialInfoCursorListing = Model<CredentialInfoCursorListingFields>

/// The properties of ``CredentialInfoCursorListing``.
public struct CredentialInfoCursorListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CredentialInfo]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CredentialInfoListing`.
public typealias CredentialInfoListing = Model<CredentialInfoListingFields>

/// The properties of ``CredentialInfoListing``.
public struct CredentialInfoListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CredentialInfo]> { Field("entities") }
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

/// The schema `CredentialSpecification`.
public typealias CredentialSpecification = Model<CredentialSpecificationFields>

/// The properties of ``CredentialSpecification``.
public struct CredentialSpecificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `required`, set by the platform.
    public var required: Field<Bool> { Field("required") }
    /// `title`, set by the platform.
    public var title: Field<String> { Field("title") }
    /// `credentialTypes`, set by the platform.
    public var credentialTypes: Field<[String]> { Field("credentialTypes") }
}

/// The schema `DialogflowAgent`.
public typealias DialogflowAgent = Model<DialogflowAgentFields>

/// The properties of ``DialogflowAgent``.
public struct DialogflowAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `project`.
    public var project: Field<DialogflowProject> { Field("project") }
    /// `languages`.
    public var languages: Field<[String]> { Field("languages") }
    /// `intents`.
    public var intents: Field<[DialogflowIntent]> { Field("intents") }
    /// `environments`.
    public var environments: Field<[String]> { Field("environments") }
    /// `integration`.
    public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DialogflowAgentSummary`.
public typealias DialogflowAgentSummary = Model<DialogflowAgentSummaryFields>

/// The properties of ``DialogflowAgentSummary``.
public struct DialogflowAgentSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `project`.
    public var project: Field<DialogflowProject> { Field("project") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `integration`.
    public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DialogflowAgentSummaryEntityListing`.
public typealias DialogflowAgentSummaryEntityListing = Model<DialogflowAgentSummaryEntityListingFields>

/// The properties of ``DialogflowAgentSummaryEntityListing``.
public struct DialogflowAgentSummaryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DialogflowAgentSummary]> { Field("entities") }
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

/// The schema `DialogflowCXAgent`.
public typealias DialogflowCXAgent = Model<DialogflowCXAgentFields>

/// The properties of ``DialogflowCXAgent``.
public struct DialogflowCXAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `project`.
    public var project: Field<DialogflowCXProject> { Field("project") }
    /// `languages`.
    public var languages: Field<[String]> { Field("languages") }
    /// `environments`.
    public var environments: Field<[DialogflowCXEnvironment]> { Field("environments") }
    /// `integration`.
    public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DialogflowCXAgentSummary`.
public typealias DialogflowCXAgentSummary = Model<DialogflowCXAgentSummaryFields>

/// The properties of ``DialogflowCXAgentSummary``.
public struct DialogflowCXAgentSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `project`.
    public var project: Field<DialogflowCXProject> { Field("project") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `integration`.
    public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DialogflowCXAgentSummaryEntityListing`.
public typealias DialogflowCXAgentSummaryEntityListing = Model<DialogflowCXAgentSummaryEntityListingFields>

/// The properties of ``DialogflowCXAgentSummaryEntityListing``.
public struct DialogflowCXAgentSummaryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DialogflowCXAgentSummary]> { Field("entities") }
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

/// The schema `DialogflowCXEnvironment`.
public typealias DialogflowCXEnvironment = Model<DialogflowCXEnvironmentFields>

/// The properties of ``DialogflowCXEnvironment``.
public struct DialogflowCXEnvironmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DialogflowCXProject`.
public typealias DialogflowCXProject = Model<DialogflowCXProjectFields>

/// The properties of ``DialogflowCXProject``.
public struct DialogflowCXProjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `DialogflowIntent`.
public typealias DialogflowIntent = Model<DialogflowIntentFields>

/// The properties of ``DialogflowIntent``.
public struct DialogflowIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `parameters`, required.
    public var parameters: Field<[String: DialogflowParameter]> { Field("parameters") }
}

/// The schema `DialogflowParameter`.
public typealias DialogflowParameter = Model<DialogflowParameterFields>

/// The properties of ``DialogflowParameter``.
public struct DialogflowParameterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
}

/// The schema `DialogflowProject`.
public typealias DialogflowProject = Model<DialogflowProjectFields>

/// The properties of ``DialogflowProject``.
public struct DialogflowProjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `DraftValidationResult`.
public typealias DraftValidationResult = Model<DraftValidationResultFields>

/// The properties of ``DraftValidationResult``.
public struct DraftValidationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `valid`.
    public var valid: Field<Bool> { Field("valid") }
    /// `errors`.
    public var errors: Field<[ErrorBody]> { Field("errors") }
}

/// The schema `EffectiveConfiguration`.
public typealias EffectiveConfiguration = Model<EffectiveConfigurationFields>

/// The properties of ``EffectiveConfiguration``.
public struct EffectiveConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`, required.
    public var properties: Field<JSON> { Field("properties") }
    /// `advanced`, required.
    public var advanced: Field<JSON> { Field("advanced") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `notes`, required.
    public var notes: Field<String> { Field("notes") }
    /// `credentials`, required.
    public var credentials: Field<[String: CredentialInfo]> { Field("credentials") }
}

/// The schema `FlattenedJsonSchemaDocument`.
public typealias FlattenedJsonSchemaDocument = Model<FlattenedJsonSchemaDocumentFields>

/// The properties of ``FlattenedJsonSchemaDocument``.
public struct FlattenedJsonSchemaDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schema`.
    public var schema: Field<JsonSchemaDocument> { Field("schema") }
    /// `arrayProperties`.
    public var arrayProperties: Field<[String]> { Field("arrayProperties") }
}

/// The schema `Function`.
public typealias Function = Model<FunctionFields>

/// The properties of ``Function``.
public struct FunctionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `description`, required.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `zipId`, set by the platform.
    public var zipId: Field<String> { Field("zipId") }
    /// `handler`, required.
    public var handler: Field<String> { Field("handler") }
    /// `runtime`, required.
    public var runtime: Field<String> { Field("runtime") }
    /// `timeoutSeconds`.
    public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
}

/// The schema `FunctionConfig`.
public typealias FunctionConfig = Model<FunctionConfigFields>

/// The properties of ``FunctionConfig``.
public struct FunctionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `function`, set by the platform.
    public var function: Field<Function> { Field("function") }
    /// `zip`, set by the platform.
    public var zip: Field<FunctionZipConfig> { Field("zip") }
    /// `uploadExceptionHistory`, set by the platform.
    public var uploadExceptionHistory: Field<[FunctionZipConfig]> { Field("uploadExceptionHistory") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FunctionRuntime`.
public typealias FunctionRuntime = Model<FunctionRuntimeFields>

/// The properties of ``FunctionRuntime``.
public struct FunctionRuntimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    public var description: Field<String> { Field("description") }
    /// `status`, set by the platform.
    public var status: Field<FunctionRuntimeStatus> { Field("status") }
    /// `dateEndOfLife`, set by the platform, a date such as `2026-11-24`.
    public var dateEndOfLife: Field<String> { Field("dateEndOfLife") }
}

/// A value of `status` of ``FunctionRuntime``, open to those that are newer than this version.
public struct FunctionRuntimeStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    public static var available: Self { "Available" }
    /// `Deprecated`.
    public static var deprecated: Self { "Deprecated" }
    /// `Unavailable`.
    public static var unavailable: Self { "Unavailable" }
}

/// The schema `FunctionZipConfig`.
public typealias FunctionZipConfig = Model<FunctionZipConfigFields>

/// The properties of ``FunctionZipConfig``.
public struct FunctionZipConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, set by the platform.
    public var status: Field<FunctionZipConfigStatus> { Field("status") }
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `errorMessage`, set by the platform.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `requestId`, set by the platform.
    public var requestId: Field<String> { Field("requestId") }
}

/// A value of `status` of ``FunctionZipConfig``, open to those that are newer than this version.
public struct FunctionZipConfigStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Transferring`.
    public static var transferring: Self { "Transferring" }
    /// `Available`.
    public static var available: Self { "Available" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Invalid`.
    public static var invalid: Self { "Invalid" }
    /// `InvalidFormat`.
    public static var invalidFormat: Self { "InvalidFormat" }
    /// `InvalidFile`.
    public static var invalidFile: Self { "InvalidFile" }
}

/// The schema `HelpLink`.
public typealias HelpLink = Model<HelpLinkFields>

/// The properties of ``HelpLink``.
public struct HelpLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uri`, set by the platform.
    public var uri: Field<String> { Field("uri") }
    /// `title`, set by the platform.
    public var title: Field<String> { Field("title") }
    /// `description`, set by the platform.
    public var description: Field<String> { Field("description") }
}

/// The schema `IncomingMessageRequest`.
public typealias IncomingMessageRequest = Model<IncomingMessageRequestFields>

/// The properties of ``IncomingMessageRequest``.
public struct IncomingMessageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botId`, required.
    public var botId: Field<String> { Field("botId") }
    /// `botName`, required.
    public var botName: Field<String> { Field("botName") }
    /// `botVersion`, required.
    public var botVersion: Field<String> { Field("botVersion") }
    /// `integrationId`, required.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `botSessionId`, required.
    public var botSessionId: Field<String> { Field("botSessionId") }
    /// `automateFlowExecId`, required.
    public var automateFlowExecId: Field<String> { Field("automateFlowExecId") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `languageCode`, required.
    public var languageCode: Field<String> { Field("languageCode") }
    /// `inputMessage`, required.
    public var inputMessage: Field<InputMessage> { Field("inputMessage") }
    /// `messagingPlatformType`, required.
    public var messagingPlatformType: Field<IncomingMessageRequestMessagingPlatformType> { Field("messagingPlatformType") }
    /// `channels`, required.
    public var channels: Field<[String]> { Field("channels") }
    /// `botSessionTimeout`.
    public var botSessionTimeout: Field<Int> { Field("botSessionTimeout") }
    /// `parameters`.
    public var parameters: Field<[String: String]> { Field("parameters") }
}

/// A value of `messagingPlatformType` of ``IncomingMessageRequest``, open to those that are newer than this version.
public struct IncomingMessageRequestMessagingPlatformType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `GenesysWebWidget`.
    public static var genesysWebWidget: Self { "GenesysWebWidget" }
    /// `FacebookMessenger`.
    public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Apple`.
    public static var apple: Self { "Apple" }
    /// `Telegram`.
    public static var telegram: Self { "Telegram" }
    /// `Slack`.
    public static var slack: Self { "Slack" }
    /// `Signal`.
    public static var signal: Self { "Signal" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `Discord`.
    public static var discord: Self { "Discord" }
    /// `TwitterDirectMessage`.
    public static var twitterDirectMessage: Self { "TwitterDirectMessage" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `Other`.
    public static var other: Self { "Other" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `IncomingMessageResponse`.
public typealias IncomingMessageResponse = Model<IncomingMessageResponseFields>

/// The properties of ``IncomingMessageResponse``.
public struct IncomingMessageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
}

/// The schema `InputMessage`.
public typealias InputMessage = Model<InputMessageFields>

/// The properties of ``InputMessage``.
public struct InputMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<InputMessageType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `content`.
    public var content: Field<[ConversationMessageContent]> { Field("content") }
}

/// A value of `type` of ``InputMessage``, open to those that are newer than this version.
public struct InputMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Structured`.
    public static var structured: Self { "Structured" }
    /// `Receipt`.
    public static var receipt: Self { "Receipt" }
    /// `Event`.
    public static var event: Self { "Event" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `Integration`.
public typealias Integration = Model<IntegrationFields>

/// The properties of ``Integration``.
public struct IntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `integrationType`, set by the platform.
    public var integrationType: Field<IntegrationType> { Field("integrationType") }
    /// `notes`, set by the platform.
    public var notes: Field<String> { Field("notes") }
    /// `intendedState`, required.
    public var intendedState: Field<IntegrationIntendedState> { Field("intendedState") }
    /// `config`, set by the platform.
    public var config: Field<IntegrationConfigurationInfo> { Field("config") }
    /// `reportedState`, set by the platform.
    public var reportedState: Field<IntegrationStatusInfo> { Field("reportedState") }
    /// `attributes`, set by the platform.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `intendedState` of ``Integration``, open to those that are newer than this version.
public struct IntegrationIntendedState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ENABLED`.
    public static var enabled: Self { "ENABLED" }
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
    /// `DELETED`.
    public static var deleted: Self { "DELETED" }
    /// `RESTORED`.
    public static var restored: Self { "RESTORED" }
}

/// The schema `IntegrationConfiguration`.
public typealias IntegrationConfiguration = Model<IntegrationConfigurationFields>

/// The properties of ``IntegrationConfiguration``.
public struct IntegrationConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `properties`, required.
    public var properties: Field<JSON> { Field("properties") }
    /// `advanced`, required.
    public var advanced: Field<JSON> { Field("advanced") }
    /// `notes`, required.
    public var notes: Field<String> { Field("notes") }
    /// `credentials`, required.
    public var credentials: Field<[String: CredentialInfo]> { Field("credentials") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `IntegrationConfigurationInfo`.
public typealias IntegrationConfigurationInfo = Model<IntegrationConfigurationInfoFields>

/// The properties of ``IntegrationConfigurationInfo``.
public struct IntegrationConfigurationInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `current`, set by the platform.
    public var current: Field<IntegrationConfiguration> { Field("current") }
}

/// The schema `IntegrationEntityListing`.
public typealias IntegrationEntityListing = Model<IntegrationEntityListingFields>

/// The properties of ``IntegrationEntityListing``.
public struct IntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Integration]> { Field("entities") }
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

/// The schema `IntegrationStatusInfo`.
public typealias IntegrationStatusInfo = Model<IntegrationStatusInfoFields>

/// The properties of ``IntegrationStatusInfo``.
public struct IntegrationStatusInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, set by the platform.
    public var code: Field<IntegrationStatusInfoCode> { Field("code") }
    /// `effective`, set by the platform.
    public var effective: Field<String> { Field("effective") }
    /// `detail`, set by the platform.
    public var detail: Field<MessageInfo> { Field("detail") }
    /// `lastUpdated`, set by the platform.
    public var lastUpdated: Field<Instant> { Field("lastUpdated") }
}

/// A value of `code` of ``IntegrationStatusInfo``, open to those that are newer than this version.
public struct IntegrationStatusInfoCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `ACTIVATING`.
    public static var activating: Self { "ACTIVATING" }
    /// `INACTIVE`.
    public static var inactive: Self { "INACTIVE" }
    /// `DEACTIVATING`.
    public static var deactivating: Self { "DEACTIVATING" }
    /// `ERROR`.
    public static var error: Self { "ERROR" }
}

/// The schema `IntegrationType`.
public typealias IntegrationType = Model<IntegrationTypeFields>

/// The properties of ``IntegrationType``.
public struct IntegrationTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    public var description: Field<String> { Field("description") }
    /// `provider`, set by the platform.
    public var provider: Field<String> { Field("provider") }
    /// `category`, set by the platform.
    public var category: Field<String> { Field("category") }
    /// `images`, set by the platform.
    public var images: Field<[Image]> { Field("images") }
    /// `configPropertiesSchemaUri`, set by the platform.
    public var configPropertiesSchemaUri: Field<String> { Field("configPropertiesSchemaUri") }
    /// `configAdvancedSchemaUri`, set by the platform.
    public var configAdvancedSchemaUri: Field<String> { Field("configAdvancedSchemaUri") }
    /// `helpUri`, set by the platform.
    public var helpUri: Field<String> { Field("helpUri") }
    /// `termsOfServiceUri`, set by the platform.
    public var termsOfServiceUri: Field<String> { Field("termsOfServiceUri") }
    /// `vendorName`, set by the platform.
    public var vendorName: Field<String> { Field("vendorName") }
    /// `vendorWebsiteUri`, set by the platform.
    public var vendorWebsiteUri: Field<String> { Field("vendorWebsiteUri") }
    /// `marketplaceUri`, set by the platform.
    public var marketplaceUri: Field<String> { Field("marketplaceUri") }
    /// `faqUri`, set by the platform.
    public var faqUri: Field<String> { Field("faqUri") }
    /// `privacyPolicyUri`, set by the platform.
    public var privacyPolicyUri: Field<String> { Field("privacyPolicyUri") }
    /// `supportContactUri`, set by the platform.
    public var supportContactUri: Field<String> { Field("supportContactUri") }
    /// `salesContactUri`, set by the platform.
    public var salesContactUri: Field<String> { Field("salesContactUri") }
    /// `helpLinks`, set by the platform.
    public var helpLinks: Field<[HelpLink]> { Field("helpLinks") }
    /// `credentials`, set by the platform.
    public var credentials: Field<[String: CredentialSpecification]> { Field("credentials") }
    /// `nonInstallable`, set by the platform.
    public var nonInstallable: Field<Bool> { Field("nonInstallable") }
    /// `maxInstances`, set by the platform.
    public var maxInstances: Field<Int> { Field("maxInstances") }
    /// `userPermissions`, set by the platform.
    public var userPermissions: Field<[String]> { Field("userPermissions") }
    /// `vendorOAuthClientIds`, set by the platform.
    public var vendorOAuthClientIds: Field<[String]> { Field("vendorOAuthClientIds") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `IntegrationTypeEntityListing`.
public typealias IntegrationTypeEntityListing = Model<IntegrationTypeEntityListingFields>

/// The properties of ``IntegrationTypeEntityListing``.
public struct IntegrationTypeEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[IntegrationType]> { Field("entities") }
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

/// The schema `LanguageOverride`.
public typealias LanguageOverride = Model<LanguageOverrideFields>

/// The properties of ``LanguageOverride``.
public struct LanguageOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`, required.
    public var language: Field<String> { Field("language") }
    /// `engine`, required.
    public var engine: Field<String> { Field("engine") }
    /// `voice`, required.
    public var voice: Field<String> { Field("voice") }
}

/// The schema `LexBot`.
public typealias LexBot = Model<LexBotFields>

/// The properties of ``LexBot``.
public struct LexBotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LexBotAlias`.
public typealias LexBotAlias = Model<LexBotAliasFields>

/// The properties of ``LexBotAlias``.
public struct LexBotAliasFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `bot`.
    public var bot: Field<LexBot> { Field("bot") }
    /// `botVersion`.
    public var botVersion: Field<String> { Field("botVersion") }
    /// `status`, required.
    public var status: Field<LexBotAliasStatus> { Field("status") }
    /// `failureReason`.
    public var failureReason: Field<String> { Field("failureReason") }
    /// `language`.
    public var language: Field<LexBotAliasLanguage> { Field("language") }
    /// `intents`.
    public var intents: Field<[LexIntent]> { Field("intents") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``LexBotAlias``, open to those that are newer than this version.
public struct LexBotAliasStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BUILDING`.
    public static var building: Self { "BUILDING" }
    /// `READY`.
    public static var ready: Self { "READY" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
    /// `NOT_BUILT`.
    public static var notBuilt: Self { "NOT_BUILT" }
}

/// A value of `language` of ``LexBotAlias``, open to those that are newer than this version.
public struct LexBotAliasLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
}

/// The schema `LexBotAliasEntityListing`.
public typealias LexBotAliasEntityListing = Model<LexBotAliasEntityListingFields>

/// The properties of ``LexBotAliasEntityListing``.
public struct LexBotAliasEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[LexBotAlias]> { Field("entities") }
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

/// The schema `LexBotEntityListing`.
public typealias LexBotEntityListing = Model<LexBotEntityListingFields>

/// The properties of ``LexBotEntityListing``.
public struct LexBotEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[LexBot]> { Field("entities") }
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

/// The schema `LexIntent`.
public typealias LexIntent = Model<LexIntentFields>

/// The properties of ``LexIntent``.
public struct LexIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `slots`, required.
    public var slots: Field<[String: LexSlot]> { Field("slots") }
    /// `version`, required.
    public var version: Field<String> { Field("version") }
}

/// The schema `LexSlot`.
public typealias LexSlot = Model<LexSlotFields>

/// The properties of ``LexSlot``.
public struct LexSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
}

/// The schema `LexV2Bot`.
public typealias LexV2Bot = Model<LexV2BotFields>

/// The properties of ``LexV2Bot``.
public struct LexV2BotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `botId`, required.
    public var botId: Field<String> { Field("botId") }
    /// `region`, required.
    public var region: Field<String> { Field("region") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LexV2BotAlias`.
public typealias LexV2BotAlias = Model<LexV2BotAliasFields>

/// The properties of ``LexV2BotAlias``.
public struct LexV2BotAliasFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `region`, required.
    public var region: Field<String> { Field("region") }
    /// `aliasId`, required.
    public var aliasId: Field<String> { Field("aliasId") }
    /// `bot`.
    public var bot: Field<LexV2Bot> { Field("bot") }
    /// `botVersion`.
    public var botVersion: Field<String> { Field("botVersion") }
    /// `status`.
    public var status: Field<LexV2BotAliasStatus> { Field("status") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `intents`.
    public var intents: Field<[LexV2Intent]> { Field("intents") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``LexV2BotAlias``, open to those that are newer than this version.
public struct LexV2BotAliasStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creating`.
    public static var creating: Self { "Creating" }
    /// `Available`.
    public static var available: Self { "Available" }
    /// `Deleting`.
    public static var deleting: Self { "Deleting" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `LexV2BotAliasEntityListing`.
public typealias LexV2BotAliasEntityListing = Model<LexV2BotAliasEntityListingFields>

/// The properties of ``LexV2BotAliasEntityListing``.
public struct LexV2BotAliasEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[LexV2BotAlias]> { Field("entities") }
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

/// The schema `LexV2BotEntityListing`.
public typealias LexV2BotEntityListing = Model<LexV2BotEntityListingFields>

/// The properties of ``LexV2BotEntityListing``.
public struct LexV2BotEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[LexV2Bot]> { Field("entities") }
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

/// The schema `LexV2Intent`.
public typealias LexV2Intent = Model<LexV2IntentFields>

/// The properties of ``LexV2Intent``.
public struct LexV2IntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intentName`, required.
    public var intentName: Field<String> { Field("intentName") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `slots`, required.
    public var slots: Field<[String: LexV2Slot]> { Field("slots") }
    /// `intentId`, required.
    public var intentId: Field<String> { Field("intentId") }
}

/// The schema `LexV2Slot`.
public typealias LexV2Slot = Model<LexV2SlotFields>

/// The properties of ``LexV2Slot``.
public struct LexV2SlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `slotName`, required.
    public var slotName: Field<String> { Field("slotName") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `slotId`, required.
    public var slotId: Field<String> { Field("slotId") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `slotTypeId`, required.
    public var slotTypeId: Field<String> { Field("slotTypeId") }
}

/// The schema `NuanceApplication`.
public typealias NuanceApplication = Model<NuanceApplicationFields>

/// The properties of ``NuanceApplication``.
public struct NuanceApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `tag`, required.
    public var tag: Field<String> { Field("tag") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `NuanceBot`.
public typealias NuanceBot = Model<NuanceBotFields>

/// The properties of ``NuanceBot``.
public struct NuanceBotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `integrationId`, required.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `nuanceOrganization`, required.
    public var nuanceOrganization: Field<NuanceOrganization> { Field("nuanceOrganization") }
    /// `application`, required.
    public var application: Field<NuanceApplication> { Field("application") }
    /// `nuanceEnvironment`, required.
    public var nuanceEnvironment: Field<NuanceEnvironment> { Field("nuanceEnvironment") }
    /// `geography`, required.
    public var geography: Field<NuanceGeography> { Field("geography") }
    /// `credentials`.
    public var credentials: Field<[NuanceBotCredentials]> { Field("credentials") }
    /// `variables`.
    public var variables: Field<[NuanceBotVariable]> { Field("variables") }
    /// `transferNodes`.
    public var transferNodes: Field<[NuanceBotTransferNode]> { Field("transferNodes") }
    /// `locales`.
    public var locales: Field<[String]> { Field("locales") }
    /// `channels`.
    public var channels: Field<[NuanceChannel]> { Field("channels") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `NuanceBotCredentials`.
public typealias NuanceBotCredentials = Model<NuanceBotCredentialsFields>

/// The properties of ``NuanceBotCredentials``.
public struct NuanceBotCredentialsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `appId`, required.
    public var appId: Field<String> { Field("appId") }
    /// `clientId`, required.
    public var clientId: Field<String> { Field("clientId") }
    /// `clientSecret`.
    public var clientSecret: Field<String> { Field("clientSecret") }
    /// `clientSecretProvided`.
    public var clientSecretProvided: Field<Bool> { Field("clientSecretProvided") }
}

/// The schema `NuanceBotEntityListing`.
public typealias NuanceBotEntityListing = Model<NuanceBotEntityListingFields>

/// The properties of ``NuanceBotEntityListing``.
public struct NuanceBotEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[NuanceBot]> { Field("entities") }
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

/// The schema `NuanceBotLaunchSettings`.
public typealias NuanceBotLaunchSettings = Model<NuanceBotLaunchSettingsFields>

/// The properties of ``NuanceBotLaunchSettings``.
public struct NuanceBotLaunchSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botExecutionConfigurations`, required.
    public var botExecutionConfigurations: Field<[BotExecutionConfiguration]> { Field("botExecutionConfigurations") }
}

/// The schema `NuanceBotTransferNode`.
public typealias NuanceBotTransferNode = Model<NuanceBotTransferNodeFields>

/// The properties of ``NuanceBotTransferNode``.
public struct NuanceBotTransferNodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `type`, required.
    public var type: Field<NuanceBotTransferNodeType> { Field("type") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `requestVariables`.
    public var requestVariables: Field<[NuanceBotVariable]> { Field("requestVariables") }
}

/// A value of `type` of ``NuanceBotTransferNode``, open to those that are newer than this version.
public struct NuanceBotTransferNodeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `End`.
    public static var end: Self { "End" }
    /// `Escalate`.
    public static var escalate: Self { "Escalate" }
}

/// The schema `NuanceBotVariable`.
public typealias NuanceBotVariable = Model<NuanceBotVariableFields>

/// The properties of ``NuanceBotVariable``.
public struct NuanceBotVariableFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `reserved`.
    public var reserved: Field<Bool> { Field("reserved") }
    /// `simpleVariableInfo`.
    public var simpleVariableInfo: Field<String> { Field("simpleVariableInfo") }
    /// `complexGenericVariableInfo`.
    public var complexGenericVariableInfo: Field<ComplexVariableInfo> { Field("complexGenericVariableInfo") }
}

/// The schema `NuanceChannel`.
public typealias NuanceChannel = Model<NuanceChannelFields>

/// The properties of ``NuanceChannel``.
public struct NuanceChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `modes`.
    public var modes: Field<[String]> { Field("modes") }
    /// `color`.
    public var color: Field<String> { Field("color") }
}

/// The schema `NuanceEnvironment`.
public typealias NuanceEnvironment = Model<NuanceEnvironmentFields>

/// The properties of ``NuanceEnvironment``.
public struct NuanceEnvironmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `environmentDesignation`, required.
    public var environmentDesignation: Field<String> { Field("environmentDesignation") }
    /// `executionHost`.
    public var executionHost: Field<String> { Field("executionHost") }
}

/// The schema `NuanceGeography`.
public typealias NuanceGeography = Model<NuanceGeographyFields>

/// The properties of ``NuanceGeography``.
public struct NuanceGeographyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `NuanceOrganization`.
public typealias NuanceOrganization = Model<NuanceOrganizationFields>

/// The properties of ``NuanceOrganization``.
public struct NuanceOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `OutgoingMessageRequest`.
public typealias OutgoingMessageRequest = Model<OutgoingMessageRequestFields>

/// The properties of ``OutgoingMessageRequest``.
public struct OutgoingMessageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botId`, required.
    public var botId: Field<String> { Field("botId") }
    /// `botVersion`, required.
    public var botVersion: Field<String> { Field("botVersion") }
    /// `botSessionId`, required.
    public var botSessionId: Field<String> { Field("botSessionId") }
    /// `botState`, required.
    public var botState: Field<OutgoingMessageRequestBotState> { Field("botState") }
    /// `languageCode`, required.
    public var languageCode: Field<String> { Field("languageCode") }
    /// `replyMessages`.
    public var replyMessages: Field<[ReplyMessage]> { Field("replyMessages") }
    /// `intent`.
    public var intent: Field<String> { Field("intent") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `errorInfo`.
    public var errorInfo: Field<ErrorInfo> { Field("errorInfo") }
    /// `parameters`.
    public var parameters: Field<[String: String]> { Field("parameters") }
    /// `entities`.
    public var entities: Field<[BotEntityValue]> { Field("entities") }
}

/// A value of `botState` of ``OutgoingMessageRequest``, open to those that are newer than this version.
public struct OutgoingMessageRequestBotState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `MoreData`.
    public static var moreData: Self { "MoreData" }
}

/// The schema `OutgoingMessageResponse`.
public typealias OutgoingMessageResponse = Model<OutgoingMessageResponseFields>

/// The properties of ``OutgoingMessageResponse``.
public struct OutgoingMessageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
}

/// The schema `PostActionInput`.
public typealias PostActionInput = Model<PostActionInputFields>

/// The properties of ``PostActionInput``.
public struct PostActionInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    public var category: Field<String> { Field("category") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `integrationId`, required.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `config`, required.
    public var config: Field<ActionConfig> { Field("config") }
    /// `contract`, required.
    public var contract: Field<ActionContractInput> { Field("contract") }
    /// `secure`.
    public var secure: Field<Bool> { Field("secure") }
}

/// The schema `PostInputContract`.
public typealias PostInputContract = Model<PostInputContractFields>

/// The properties of ``PostInputContract``.
public struct PostInputContractFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputSchema`, required.
    public var inputSchema: Field<JsonSchemaDocument> { Field("inputSchema") }
}

/// The schema `PostOutputContract`.
public typealias PostOutputContract = Model<PostOutputContractFields>

/// The properties of ``PostOutputContract``.
public struct PostOutputContractFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `successSchema`, required.
    public var successSchema: Field<JsonSchemaDocument> { Field("successSchema") }
}

/// The schema `PublishDraftInput`.
public typealias PublishDraftInput = Model<PublishDraftInputFields>

/// The properties of ``PublishDraftInput``.
public struct PublishDraftInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
}

/// The schema `ReplyMessage`.
public typealias ReplyMessage = Model<ReplyMessageFields>

/// The properties of ``ReplyMessage``.
public struct ReplyMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ReplyMessageType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `content`.
    public var content: Field<[ConversationMessageContent]> { Field("content") }
}

/// A value of `type` of ``ReplyMessage``, open to those that are newer than this version.
public struct ReplyMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Structured`.
    public static var structured: Self { "Structured" }
    /// `Receipt`.
    public static var receipt: Self { "Receipt" }
    /// `Event`.
    public static var event: Self { "Event" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `RequestConfig`.
public typealias RequestConfig = Model<RequestConfigFields>

/// The properties of ``RequestConfig``.
public struct RequestConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestUrlTemplate`.
    public var requestUrlTemplate: Field<String> { Field("requestUrlTemplate") }
    /// `requestTemplate`.
    public var requestTemplate: Field<String> { Field("requestTemplate") }
    /// `requestTemplateUri`.
    public var requestTemplateUri: Field<String> { Field("requestTemplateUri") }
    /// `requestType`.
    public var requestType: Field<String> { Field("requestType") }
    /// `headers`.
    public var headers: Field<[String: String]> { Field("headers") }
}

/// The schema `ResponseConfig`.
public typealias ResponseConfig = Model<ResponseConfigFields>

/// The properties of ``ResponseConfig``.
public struct ResponseConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `translationMap`.
    public var translationMap: Field<[String: String]> { Field("translationMap") }
    /// `translationMapDefaults`.
    public var translationMapDefaults: Field<[String: String]> { Field("translationMapDefaults") }
    /// `successTemplate`.
    public var successTemplate: Field<String> { Field("successTemplate") }
    /// `successTemplateUri`.
    public var successTemplateUri: Field<String> { Field("successTemplateUri") }
}

/// The schema `SttEngineEntity`.
public typealias SttEngineEntity = Model<SttEngineEntityFields>

/// The properties of ``SttEngineEntity``.
public struct SttEngineEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `grammarBased`.
    public var grammarBased: Field<Bool> { Field("grammarBased") }
    /// `replacedBy`.
    public var replacedBy: Field<AddressableEntityRef> { Field("replacedBy") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SttEngineEntityListing`.
public typealias SttEngineEntityListing = Model<SttEngineEntityListingFields>

/// The properties of ``SttEngineEntityListing``.
public struct SttEngineEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SttEngineEntity]> { Field("entities") }
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

/// The schema `TestExecutionOperationResult`.
public typealias TestExecutionOperationResult = Model<TestExecutionOperationResultFields>

/// The properties of ``TestExecutionOperationResult``.
public struct TestExecutionOperationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `step`.
    public var step: Field<Int> { Field("step") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `success`.
    public var success: Field<Bool> { Field("success") }
    /// `result`.
    public var result: Field<JSON> { Field("result") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
}

/// The schema `TestExecutionResult`.
public typealias TestExecutionResult = Model<TestExecutionResultFields>

/// The properties of ``TestExecutionResult``.
public struct TestExecutionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operations`.
    public var operations: Field<[TestExecutionOperationResult]> { Field("operations") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `finalResult`.
    public var finalResult: Field<JSON> { Field("finalResult") }
    /// `success`.
    public var success: Field<Bool> { Field("success") }
}

/// The schema `TrustedCertificateInfo`.
public typealias TrustedCertificateInfo = Model<TrustedCertificateInfoFields>

/// The properties of ``TrustedCertificateInfo``.
public struct TrustedCertificateInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `serialNumber`.
    public var serialNumber: Field<String> { Field("serialNumber") }
    /// `signature`.
    public var signature: Field<String> { Field("signature") }
}

/// The schema `TrustedCertificates`.
public typealias TrustedCertificates = Model<TrustedCertificatesFields>

/// The properties of ``TrustedCertificates``.
public struct TrustedCertificatesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[TrustedCertificateInfo]> { Field("entities") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
}

/// The schema `TtsEngineEntity`.
public typealias TtsEngineEntity = Model<TtsEngineEntityFields>

/// The properties of ``TtsEngineEntity``.
public struct TtsEngineEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `languages`, required.
    public var languages: Field<[String]> { Field("languages") }
    /// `outputFormats`, required.
    public var outputFormats: Field<[String]> { Field("outputFormats") }
    /// `voices`.
    public var voices: Field<[TtsVoiceEntity]> { Field("voices") }
    /// `isDefault`.
    public var isDefault: Field<Bool> { Field("isDefault") }
    /// `isSecure`.
    public var isSecure: Field<Bool> { Field("isSecure") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TtsEngineEntityListing`.
public typealias TtsEngineEntityListing = Model<TtsEngineEntityListingFields>

/// The properties of ``TtsEngineEntityListing``.
public struct TtsEngineEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[TtsEngineEntity]> { Field("entities") }
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

/// The schema `TtsSettings`.
public typealias TtsSettings = Model<TtsSettingsFields>

/// The properties of ``TtsSettings``.
public struct TtsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultEngine`, required.
    public var defaultEngine: Field<String> { Field("defaultEngine") }
    /// `languageOverrides`, required.
    public var languageOverrides: Field<[LanguageOverride]> { Field("languageOverrides") }
}

/// The schema `TtsVoiceEntity`.
public typealias TtsVoiceEntity = Model<TtsVoiceEntityFields>

/// The properties of ``TtsVoiceEntity``.
public struct TtsVoiceEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `gender`, required.
    public var gender: Field<String> { Field("gender") }
    /// `voiceType`.
    public var voiceType: Field<TtsVoiceEntityVoiceType> { Field("voiceType") }
    /// `language`, required.
    public var language: Field<String> { Field("language") }
    /// `engine`, required.
    public var engine: Field<TtsEngineEntity> { Field("engine") }
    /// `isDefault`.
    public var isDefault: Field<Bool> { Field("isDefault") }
    /// `supportedModels`.
    public var supportedModels: Field<[String]> { Field("supportedModels") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `voiceType` of ``TtsVoiceEntity``, open to those that are newer than this version.
public struct TtsVoiceEntityVoiceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Neural`.
    public static var neural: Self { "Neural" }
    /// `Wavenet`.
    public static var wavenet: Self { "Wavenet" }
    /// `Generative`.
    public static var generative: Self { "Generative" }
    /// `Chirp3`.
    public static var chirp3: Self { "Chirp3" }
    /// `Gemini`.
    public static var gemini: Self { "Gemini" }
    /// `LongForm`.
    public static var longForm: Self { "LongForm" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `TtsVoiceEntityListing`.
public typealias TtsVoiceEntityListing = Model<TtsVoiceEntityListingFields>

/// The properties of ``TtsVoiceEntityListing``.
public struct TtsVoiceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[TtsVoiceEntity]> { Field("entities") }
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

/// The schema `UCI10n`.
public typealias UCI10n = Model<UCI10nFields>

/// The properties of ``UCI10n``.
public struct UCI10nFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `UCIcon`.
public typealias UCIcon = Model<UCIconFields>

/// The properties of ``UCIcon``.
public struct UCIconFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vector`, required, set by the platform.
    public var vector: Field<String> { Field("vector") }
}

/// The schema `UCThirdPartyPresence`.
public typealias UCThirdPartyPresence = Model<UCThirdPartyPresenceFields>

/// The properties of ``UCThirdPartyPresence``.
public struct UCThirdPartyPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `email`, required.
    public var email: Field<String> { Field("email") }
    /// `presence`, required.
    public var presence: Field<String> { Field("presence") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `UnifiedCommunicationsIntegration`.
public typealias UnifiedCommunicationsIntegration = Model<UnifiedCommunicationsIntegrationFields>

/// The properties of ``UnifiedCommunicationsIntegration``.
public struct UnifiedCommunicationsIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `ucIntegrationKey`, required, set by the platform.
    public var ucIntegrationKey: Field<AddressableEntityRef> { Field("ucIntegrationKey") }
    /// `integrationPresenceSource`, required, set by the platform.
    public var integrationPresenceSource: Field<UnifiedCommunicationsIntegrationIntegrationPresenceSource> { Field("integrationPresenceSource") }
    /// `pbxPermission`, required, set by the platform.
    public var pbxPermission: Field<String> { Field("pbxPermission") }
    /// `icon`, required, set by the platform.
    public var icon: Field<UCIcon> { Field("icon") }
    /// `badgeIcons`, required, set by the platform.
    public var badgeIcons: Field<[String: UCIcon]> { Field("badgeIcons") }
    /// `i10n`, required, set by the platform.
    public var i10n: Field<[String: UCI10n]> { Field("i10n") }
    /// `polledPresence`, required, set by the platform.
    public var polledPresence: Field<Bool> { Field("polledPresence") }
    /// `pollIntervalSec`, set by the platform.
    public var pollIntervalSec: Field<Int> { Field("pollIntervalSec") }
    /// `includeBadge`, set by the platform.
    public var includeBadge: Field<Bool> { Field("includeBadge") }
    /// `userPermissions`, required, set by the platform.
    public var userPermissions: Field<[String]> { Field("userPermissions") }
    /// `oauthScopes`.
    public var oauthScopes: Field<[String]> { Field("oauthScopes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `integrationPresenceSource` of ``UnifiedCommunicationsIntegration``, open to those that are newer than
/// this version.
public struct UnifiedCommunicationsIntegrationIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    public static var ringCentral: Self { "RingCentral" }
}

/// The schema `UnifiedCommunicationsIntegrationListing`.
public typealias UnifiedCommunicationsIntegrationListing = Model<UnifiedCommunicationsIntegrationListingFields>

/// The properties of ``UnifiedCommunicationsIntegrationListing``.
public struct UnifiedCommunicationsIntegrationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UnifiedCommunicationsIntegration]> { Field("entities") }
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

/// The schema `UpdateActionInput`.
public typealias UpdateActionInput = Model<UpdateActionInputFields>

/// The properties of ``UpdateActionInput``.
public struct UpdateActionInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`.
    public var category: Field<String> { Field("category") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `config`.
    public var config: Field<ActionConfig> { Field("config") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
}

/// The schema `UpdateDraftInput`.
public typealias UpdateDraftInput = Model<UpdateDraftInputFields>

/// The properties of ``UpdateDraftInput``.
public struct UpdateDraftInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`.
    public var category: Field<String> { Field("category") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `config`.
    public var config: Field<ActionConfig> { Field("config") }
    /// `contract`.
    public var contract: Field<ActionContractInput> { Field("contract") }
    /// `secure`.
    public var secure: Field<Bool> { Field("secure") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
}

/// The schema `UserApp`.
public typealias UserApp = Model<UserAppFields>

/// The properties of ``UserApp``.
public struct UserAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `integrationType`, set by the platform.
    public var integrationType: Field<IntegrationType> { Field("integrationType") }
    /// `config`.
    public var config: Field<UserAppConfigurationInfo> { Field("config") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserAppConfigurationInfo`.
public typealias UserAppConfigurationInfo = Model<UserAppConfigurationInfoFields>

/// The properties of ``UserAppConfigurationInfo``.
public struct UserAppConfigurationInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `current`, set by the platform.
    public var current: Field<IntegrationConfiguration> { Field("current") }
    /// `effective`, set by the platform.
    public var effective: Field<EffectiveConfiguration> { Field("effective") }
}

/// The schema `UserAppEntityListing`.
public typealias UserAppEntityListing = Model<UserAppEntityListingFields>

/// The properties of ``UserAppEntityListing``.
public struct UserAppEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserApp]> { Field("entities") }
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

/// The schema `WebhookInvocationResponse`.
public typealias WebhookInvocationResponse = Model<WebhookInvocationResponseFields>

/// The properties of ``WebhookInvocationResponse``.
public struct WebhookInvocationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `invocationId`, required.
    public var invocationId: Field<String> { Field("invocationId") }
}
