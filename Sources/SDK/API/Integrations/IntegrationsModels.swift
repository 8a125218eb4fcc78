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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<String> { Field("category") }
    /// `contract`.
    @_alwaysEmitIntoClient public var contract: Field<ActionContract> { Field("contract") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `secure`.
    @_alwaysEmitIntoClient public var secure: Field<Bool> { Field("secure") }
    /// `config`.
    @_alwaysEmitIntoClient public var config: Field<ActionConfig> { Field("config") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActionCertificate`.
public typealias ActionCertificate = Model<ActionCertificateFields>

/// The properties of ``ActionCertificate``.
public struct ActionCertificateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `signingAuthority`.
    @_alwaysEmitIntoClient public var signingAuthority: Field<ActionCertificateSigningAuthority> { Field("signingAuthority") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ActionCertificateStatus> { Field("status") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ActionCertificateType> { Field("type") }
}

/// A value of `signingAuthority` of ``ActionCertificate``, open to those that are newer than this version.
public struct ActionCertificateSigningAuthority: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DigiCert`.
    @_alwaysEmitIntoClient public static var digiCert: Self { "DigiCert" }
    /// `Genesys`.
    @_alwaysEmitIntoClient public static var genesys: Self { "Genesys" }
}

/// A value of `status` of ``ActionCertificate``, open to those that are newer than this version.
public struct ActionCertificateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Current`.
    @_alwaysEmitIntoClient public static var current: Self { "Current" }
    /// `Upcoming`.
    @_alwaysEmitIntoClient public static var upcoming: Self { "Upcoming" }
}

/// A value of `type` of ``ActionCertificate``, open to those that are newer than this version.
public struct ActionCertificateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Client`.
    @_alwaysEmitIntoClient public static var client: Self { "Client" }
}

/// The schema `ActionCertificateListing`.
public typealias ActionCertificateListing = Model<ActionCertificateListingFields>

/// The properties of ``ActionCertificateListing``.
public struct ActionCertificateListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ActionCertificate]> { Field("entities") }
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

/// The schema `ActionConfig`.
public typealias ActionConfig = Model<ActionConfigFields>

/// The properties of ``ActionConfig``.
public struct ActionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutSeconds`.
    @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `request`.
    @_alwaysEmitIntoClient public var request: Field<RequestConfig> { Field("request") }
    /// `response`.
    @_alwaysEmitIntoClient public var response: Field<ResponseConfig> { Field("response") }
}

/// The schema `ActionContract`.
public typealias ActionContract = Model<ActionContractFields>

/// The properties of ``ActionContract``.
public struct ActionContractFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `output`.
    @_alwaysEmitIntoClient public var output: Field<ActionOutput> { Field("output") }
    /// `input`.
    @_alwaysEmitIntoClient public var input: Field<ActionInput> { Field("input") }
}

/// The schema `ActionContractInput`.
public typealias ActionContractInput = Model<ActionContractInputFields>

/// The properties of ``ActionContractInput``.
public struct ActionContractInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `input`, required.
    @_alwaysEmitIntoClient public var input: Field<PostInputContract> { Field("input") }
    /// `output`, required.
    @_alwaysEmitIntoClient public var output: Field<PostOutputContract> { Field("output") }
}

/// The schema `ActionEntityListing`.
public typealias ActionEntityListing = Model<ActionEntityListingFields>

/// The properties of ``ActionEntityListing``.
public struct ActionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Action]> { Field("entities") }
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

/// The schema `ActionInput`.
public typealias ActionInput = Model<ActionInputFields>

/// The properties of ``ActionInput``.
public struct ActionInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputSchema`.
    @_alwaysEmitIntoClient public var inputSchema: Field<JsonSchemaDocument> { Field("inputSchema") }
    /// `inputSchemaFlattened`.
    @_alwaysEmitIntoClient public var inputSchemaFlattened: Field<JsonSchemaDocument> { Field("inputSchemaFlattened") }
    /// `inputSchemaUri`.
    @_alwaysEmitIntoClient public var inputSchemaUri: Field<String> { Field("inputSchemaUri") }
}

/// The schema `ActionOutput`.
public typealias ActionOutput = Model<ActionOutputFields>

/// The properties of ``ActionOutput``.
public struct ActionOutputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `successSchema`.
    @_alwaysEmitIntoClient public var successSchema: Field<JsonSchemaDocument> { Field("successSchema") }
    /// `successSchemaUri`.
    @_alwaysEmitIntoClient public var successSchemaUri: Field<String> { Field("successSchemaUri") }
    /// `errorSchema`.
    @_alwaysEmitIntoClient public var errorSchema: Field<JsonSchemaDocument> { Field("errorSchema") }
    /// `errorSchemaUri`.
    @_alwaysEmitIntoClient public var errorSchemaUri: Field<String> { Field("errorSchemaUri") }
    /// `successSchemaFlattened`.
    @_alwaysEmitIntoClient public var successSchemaFlattened: Field<FlattenedJsonSchemaDocument> { Field("successSchemaFlattened") }
    /// `errorSchemaFlattened`.
    @_alwaysEmitIntoClient public var errorSchemaFlattened: Field<FlattenedJsonSchemaDocument> { Field("errorSchemaFlattened") }
}

/// The schema `AsyncJob`.
public typealias AsyncJob = Model<AsyncJobFields>

/// The properties of ``AsyncJob``.
public struct AsyncJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<AsyncJobState> { Field("state") }
}

/// A value of `state` of ``AsyncJob``, open to those that are newer than this version.
public struct AsyncJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// The schema `AudioConnectorIntegration`.
public typealias AudioConnectorIntegration = Model<AudioConnectorIntegrationFields>

/// The properties of ``AudioConnectorIntegration``.
public struct AudioConnectorIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AudioConnectorIntegrationEntityListing`.
public typealias AudioConnectorIntegrationEntityListing = Model<AudioConnectorIntegrationEntityListingFields>

/// The properties of ``AudioConnectorIntegrationEntityListing``.
public struct AudioConnectorIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AudioConnectorIntegration]> { Field("entities") }
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

/// The schema `Category`.
public typealias Category = Model<CategoryFields>

/// The properties of ``Category``.
public struct CategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `CategoryEntityListing`.
public typealias CategoryEntityListing = Model<CategoryEntityListingFields>

/// The properties of ``CategoryEntityListing``.
public struct CategoryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Category]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `ClientApp`.
public typealias ClientApp = Model<ClientAppFields>

/// The properties of ``ClientApp``.
public struct ClientAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `integrationType`, set by the platform.
    @_alwaysEmitIntoClient public var integrationType: Field<IntegrationType> { Field("integrationType") }
    /// `notes`, set by the platform.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `intendedState`, required.
    @_alwaysEmitIntoClient public var intendedState: Field<ClientAppIntendedState> { Field("intendedState") }
    /// `config`, set by the platform.
    @_alwaysEmitIntoClient public var config: Field<ClientAppConfigurationInfo> { Field("config") }
    /// `reportedState`, set by the platform.
    @_alwaysEmitIntoClient public var reportedState: Field<IntegrationStatusInfo> { Field("reportedState") }
    /// `attributes`, set by the platform.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `intendedState` of ``ClientApp``, open to those that are newer than this version.
public struct ClientAppIntendedState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ENABLED`.
    @_alwaysEmitIntoClient public static var enabled: Self { "ENABLED" }
    /// `DISABLED`.
    @_alwaysEmitIntoClient public static var disabled: Self { "DISABLED" }
    /// `DELETED`.
    @_alwaysEmitIntoClient public static var deleted: Self { "DELETED" }
    /// `RESTORED`.
    @_alwaysEmitIntoClient public static var restored: Self { "RESTORED" }
}

/// The schema `ClientAppConfigurationInfo`.
public typealias ClientAppConfigurationInfo = Model<ClientAppConfigurationInfoFields>

/// The properties of ``ClientAppConfigurationInfo``.
public struct ClientAppConfigurationInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `current`, set by the platform.
    @_alwaysEmitIntoClient public var current: Field<IntegrationConfiguration> { Field("current") }
    /// `effective`, set by the platform.
    @_alwaysEmitIntoClient public var effective: Field<EffectiveConfiguration> { Field("effective") }
}

/// The schema `ClientAppEntityListing`.
public typealias ClientAppEntityListing = Model<ClientAppEntityListingFields>

/// The properties of ``ClientAppEntityListing``.
public struct ClientAppEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ClientApp]> { Field("entities") }
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

/// The schema `ComplexVariableInfo`.
public typealias ComplexVariableInfo = Model<ComplexVariableInfoFields>

/// The properties of ``ComplexVariableInfo``.
public struct ComplexVariableInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `CreateIntegrationRequest`.
public typealias CreateIntegrationRequest = Model<CreateIntegrationRequestFields>

/// The properties of ``CreateIntegrationRequest``.
public struct CreateIntegrationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `integrationType`, required.
    @_alwaysEmitIntoClient public var integrationType: Field<IntegrationType> { Field("integrationType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CredentialInfo`.
public typealias CredentialInfo = Model<CredentialInfoFields>

/// The properties of ``CredentialInfo``.
public struct CredentialInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `createdDate`, set by the platform.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<CredentialType> { Field("type") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CredentialInfoCursorListing`.
public typealias CredentialInfoCursorListing = Model<CredentialInfoCursorListingFields>

/// The properties of ``CredentialInfoCursorListing``.
public struct CredentialInfoCursorListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CredentialInfo]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `CredentialInfoListing`.
public typealias CredentialInfoListing = Model<CredentialInfoListingFields>

/// The properties of ``CredentialInfoListing``.
public struct CredentialInfoListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CredentialInfo]> { Field("entities") }
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

/// The schema `CredentialSpecification`.
public typealias CredentialSpecification = Model<CredentialSpecificationFields>

/// The properties of ``CredentialSpecification``.
public struct CredentialSpecificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `required`, set by the platform.
    @_alwaysEmitIntoClient public var required: Field<Bool> { Field("required") }
    /// `title`, set by the platform.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `credentialTypes`, set by the platform.
    @_alwaysEmitIntoClient public var credentialTypes: Field<[String]> { Field("credentialTypes") }
}

/// The schema `DialogflowAgent`.
public typealias DialogflowAgent = Model<DialogflowAgentFields>

/// The properties of ``DialogflowAgent``.
public struct DialogflowAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `project`.
    @_alwaysEmitIntoClient public var project: Field<DialogflowProject> { Field("project") }
    /// `languages`.
    @_alwaysEmitIntoClient public var languages: Field<[String]> { Field("languages") }
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[DialogflowIntent]> { Field("intents") }
    /// `environments`.
    @_alwaysEmitIntoClient public var environments: Field<[String]> { Field("environments") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DialogflowAgentSummary`.
public typealias DialogflowAgentSummary = Model<DialogflowAgentSummaryFields>

/// The properties of ``DialogflowAgentSummary``.
public struct DialogflowAgentSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `project`.
    @_alwaysEmitIntoClient public var project: Field<DialogflowProject> { Field("project") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DialogflowAgentSummaryEntityListing`.
public typealias DialogflowAgentSummaryEntityListing = Model<DialogflowAgentSummaryEntityListingFields>

/// The properties of ``DialogflowAgentSummaryEntityListing``.
public struct DialogflowAgentSummaryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DialogflowAgentSummary]> { Field("entities") }
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

/// The schema `DialogflowCXAgent`.
public typealias DialogflowCXAgent = Model<DialogflowCXAgentFields>

/// The properties of ``DialogflowCXAgent``.
public struct DialogflowCXAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `project`.
    @_alwaysEmitIntoClient public var project: Field<DialogflowCXProject> { Field("project") }
    /// `languages`.
    @_alwaysEmitIntoClient public var languages: Field<[String]> { Field("languages") }
    /// `environments`.
    @_alwaysEmitIntoClient public var environments: Field<[DialogflowCXEnvironment]> { Field("environments") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DialogflowCXAgentSummary`.
public typealias DialogflowCXAgentSummary = Model<DialogflowCXAgentSummaryFields>

/// The properties of ``DialogflowCXAgentSummary``.
public struct DialogflowCXAgentSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `project`.
    @_alwaysEmitIntoClient public var project: Field<DialogflowCXProject> { Field("project") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<DomainEntityRef> { Field("integration") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DialogflowCXAgentSummaryEntityListing`.
public typealias DialogflowCXAgentSummaryEntityListing = Model<DialogflowCXAgentSummaryEntityListingFields>

/// The properties of ``DialogflowCXAgentSummaryEntityListing``.
public struct DialogflowCXAgentSummaryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DialogflowCXAgentSummary]> { Field("entities") }
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

/// The schema `DialogflowCXEnvironment`.
public typealias DialogflowCXEnvironment = Model<DialogflowCXEnvironmentFields>

/// The properties of ``DialogflowCXEnvironment``.
public struct DialogflowCXEnvironmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DialogflowCXProject`.
public typealias DialogflowCXProject = Model<DialogflowCXProjectFields>

/// The properties of ``DialogflowCXProject``.
public struct DialogflowCXProjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DialogflowIntent`.
public typealias DialogflowIntent = Model<DialogflowIntentFields>

/// The properties of ``DialogflowIntent``.
public struct DialogflowIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `parameters`, required.
    @_alwaysEmitIntoClient public var parameters: Field<[String: DialogflowParameter]> { Field("parameters") }
}

/// The schema `DialogflowParameter`.
public typealias DialogflowParameter = Model<DialogflowParameterFields>

/// The properties of ``DialogflowParameter``.
public struct DialogflowParameterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `DialogflowProject`.
public typealias DialogflowProject = Model<DialogflowProjectFields>

/// The properties of ``DialogflowProject``.
public struct DialogflowProjectFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `DraftValidationResult`.
public typealias DraftValidationResult = Model<DraftValidationResultFields>

/// The properties of ``DraftValidationResult``.
public struct DraftValidationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `valid`.
    @_alwaysEmitIntoClient public var valid: Field<Bool> { Field("valid") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[ErrorBody]> { Field("errors") }
}

/// The schema `EffectiveConfiguration`.
public typealias EffectiveConfiguration = Model<EffectiveConfigurationFields>

/// The properties of ``EffectiveConfiguration``.
public struct EffectiveConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`, required.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `advanced`, required.
    @_alwaysEmitIntoClient public var advanced: Field<JSON> { Field("advanced") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `notes`, required.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `credentials`, required.
    @_alwaysEmitIntoClient public var credentials: Field<[String: CredentialInfo]> { Field("credentials") }
}

/// The schema `FlattenedJsonSchemaDocument`.
public typealias FlattenedJsonSchemaDocument = Model<FlattenedJsonSchemaDocumentFields>

/// The properties of ``FlattenedJsonSchemaDocument``.
public struct FlattenedJsonSchemaDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<JsonSchemaDocument> { Field("schema") }
    /// `arrayProperties`.
    @_alwaysEmitIntoClient public var arrayProperties: Field<[String]> { Field("arrayProperties") }
}

/// The schema `Function`.
public typealias Function = Model<FunctionFields>

/// The properties of ``Function``.
public struct FunctionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `zipId`, set by the platform.
    @_alwaysEmitIntoClient public var zipId: Field<String> { Field("zipId") }
    /// `handler`, required.
    @_alwaysEmitIntoClient public var handler: Field<String> { Field("handler") }
    /// `runtime`, required.
    @_alwaysEmitIntoClient public var runtime: Field<String> { Field("runtime") }
    /// `timeoutSeconds`.
    @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
}

/// The schema `FunctionConfig`.
public typealias FunctionConfig = Model<FunctionConfigFields>

/// The properties of ``FunctionConfig``.
public struct FunctionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `function`, set by the platform.
    @_alwaysEmitIntoClient public var function: Field<Function> { Field("function") }
    /// `zip`, set by the platform.
    @_alwaysEmitIntoClient public var zip: Field<FunctionZipConfig> { Field("zip") }
    /// `uploadExceptionHistory`, set by the platform.
    @_alwaysEmitIntoClient public var uploadExceptionHistory: Field<[FunctionZipConfig]> { Field("uploadExceptionHistory") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FunctionRuntime`.
public typealias FunctionRuntime = Model<FunctionRuntimeFields>

/// The properties of ``FunctionRuntime``.
public struct FunctionRuntimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<FunctionRuntimeStatus> { Field("status") }
    /// `dateEndOfLife`, set by the platform, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndOfLife: Field<String> { Field("dateEndOfLife") }
}

/// A value of `status` of ``FunctionRuntime``, open to those that are newer than this version.
public struct FunctionRuntimeStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    @_alwaysEmitIntoClient public static var available: Self { "Available" }
    /// `Deprecated`.
    @_alwaysEmitIntoClient public static var deprecated: Self { "Deprecated" }
    /// `Unavailable`.
    @_alwaysEmitIntoClient public static var unavailable: Self { "Unavailable" }
}

/// The schema `FunctionZipConfig`.
public typealias FunctionZipConfig = Model<FunctionZipConfigFields>

/// The properties of ``FunctionZipConfig``.
public struct FunctionZipConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<FunctionZipConfigStatus> { Field("status") }
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `errorMessage`, set by the platform.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `requestId`, set by the platform.
    @_alwaysEmitIntoClient public var requestId: Field<String> { Field("requestId") }
}

/// A value of `status` of ``FunctionZipConfig``, open to those that are newer than this version.
public struct FunctionZipConfigStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Transferring`.
    @_alwaysEmitIntoClient public static var transferring: Self { "Transferring" }
    /// `Available`.
    @_alwaysEmitIntoClient public static var available: Self { "Available" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "Invalid" }
    /// `InvalidFormat`.
    @_alwaysEmitIntoClient public static var invalidFormat: Self { "InvalidFormat" }
    /// `InvalidFile`.
    @_alwaysEmitIntoClient public static var invalidFile: Self { "InvalidFile" }
}

/// The schema `HelpLink`.
public typealias HelpLink = Model<HelpLinkFields>

/// The properties of ``HelpLink``.
public struct HelpLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uri`, set by the platform.
    @_alwaysEmitIntoClient public var uri: Field<String> { Field("uri") }
    /// `title`, set by the platform.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `IncomingMessageRequest`.
public typealias IncomingMessageRequest = Model<IncomingMessageRequestFields>

/// The properties of ``IncomingMessageRequest``.
public struct IncomingMessageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botId`, required.
    @_alwaysEmitIntoClient public var botId: Field<String> { Field("botId") }
    /// `botName`, required.
    @_alwaysEmitIntoClient public var botName: Field<String> { Field("botName") }
    /// `botVersion`, required.
    @_alwaysEmitIntoClient public var botVersion: Field<String> { Field("botVersion") }
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `botSessionId`, required.
    @_alwaysEmitIntoClient public var botSessionId: Field<String> { Field("botSessionId") }
    /// `automateFlowExecId`, required.
    @_alwaysEmitIntoClient public var automateFlowExecId: Field<String> { Field("automateFlowExecId") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `languageCode`, required.
    @_alwaysEmitIntoClient public var languageCode: Field<String> { Field("languageCode") }
    /// `inputMessage`, required.
    @_alwaysEmitIntoClient public var inputMessage: Field<InputMessage> { Field("inputMessage") }
    /// `messagingPlatformType`, required.
    @_alwaysEmitIntoClient public var messagingPlatformType: Field<IncomingMessageRequestMessagingPlatformType> { Field("messagingPlatformType") }
    /// `channels`, required.
    @_alwaysEmitIntoClient public var channels: Field<[String]> { Field("channels") }
    /// `botSessionTimeout`.
    @_alwaysEmitIntoClient public var botSessionTimeout: Field<Int> { Field("botSessionTimeout") }
    /// `parameters`.
    @_alwaysEmitIntoClient public var parameters: Field<[String: String]> { Field("parameters") }
}

/// A value of `messagingPlatformType` of ``IncomingMessageRequest``, open to those that are newer than this version.
public struct IncomingMessageRequestMessagingPlatformType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `GenesysWebWidget`.
    @_alwaysEmitIntoClient public static var genesysWebWidget: Self { "GenesysWebWidget" }
    /// `FacebookMessenger`.
    @_alwaysEmitIntoClient public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    @_alwaysEmitIntoClient public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    @_alwaysEmitIntoClient public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
    /// `Telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "Telegram" }
    /// `Slack`.
    @_alwaysEmitIntoClient public static var slack: Self { "Slack" }
    /// `Signal`.
    @_alwaysEmitIntoClient public static var signal: Self { "Signal" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `Discord`.
    @_alwaysEmitIntoClient public static var discord: Self { "Discord" }
    /// `TwitterDirectMessage`.
    @_alwaysEmitIntoClient public static var twitterDirectMessage: Self { "TwitterDirectMessage" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `IncomingMessageResponse`.
public typealias IncomingMessageResponse = Model<IncomingMessageResponseFields>

/// The properties of ``IncomingMessageResponse``.
public struct IncomingMessageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
}

/// The schema `InputMessage`.
public typealias InputMessage = Model<InputMessageFields>

/// The properties of ``InputMessage``.
public struct InputMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<InputMessageType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[ConversationMessageContent]> { Field("content") }
}

/// A value of `type` of ``InputMessage``, open to those that are newer than this version.
public struct InputMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Structured`.
    @_alwaysEmitIntoClient public static var structured: Self { "Structured" }
    /// `Receipt`.
    @_alwaysEmitIntoClient public static var receipt: Self { "Receipt" }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `Integration`.
public typealias Integration = Model<IntegrationFields>

/// The properties of ``Integration``.
public struct IntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `integrationType`, set by the platform.
    @_alwaysEmitIntoClient public var integrationType: Field<IntegrationType> { Field("integrationType") }
    /// `notes`, set by the platform.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `intendedState`, required.
    @_alwaysEmitIntoClient public var intendedState: Field<IntegrationIntendedState> { Field("intendedState") }
    /// `config`, set by the platform.
    @_alwaysEmitIntoClient public var config: Field<IntegrationConfigurationInfo> { Field("config") }
    /// `reportedState`, set by the platform.
    @_alwaysEmitIntoClient public var reportedState: Field<IntegrationStatusInfo> { Field("reportedState") }
    /// `attributes`, set by the platform.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `intendedState` of ``Integration``, open to those that are newer than this version.
public struct IntegrationIntendedState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ENABLED`.
    @_alwaysEmitIntoClient public static var enabled: Self { "ENABLED" }
    /// `DISABLED`.
    @_alwaysEmitIntoClient public static var disabled: Self { "DISABLED" }
    /// `DELETED`.
    @_alwaysEmitIntoClient public static var deleted: Self { "DELETED" }
    /// `RESTORED`.
    @_alwaysEmitIntoClient public static var restored: Self { "RESTORED" }
}

/// The schema `IntegrationConfiguration`.
public typealias IntegrationConfiguration = Model<IntegrationConfigurationFields>

/// The properties of ``IntegrationConfiguration``.
public struct IntegrationConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `properties`, required.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `advanced`, required.
    @_alwaysEmitIntoClient public var advanced: Field<JSON> { Field("advanced") }
    /// `notes`, required.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `credentials`, required.
    @_alwaysEmitIntoClient public var credentials: Field<[String: CredentialInfo]> { Field("credentials") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `IntegrationConfigurationInfo`.
public typealias IntegrationConfigurationInfo = Model<IntegrationConfigurationInfoFields>

/// The properties of ``IntegrationConfigurationInfo``.
public struct IntegrationConfigurationInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `current`, set by the platform.
    @_alwaysEmitIntoClient public var current: Field<IntegrationConfiguration> { Field("current") }
}

/// The schema `IntegrationEntityListing`.
public typealias IntegrationEntityListing = Model<IntegrationEntityListingFields>

/// The properties of ``IntegrationEntityListing``.
public struct IntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Integration]> { Field("entities") }
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

/// The schema `IntegrationStatusInfo`.
public typealias IntegrationStatusInfo = Model<IntegrationStatusInfoFields>

/// The properties of ``IntegrationStatusInfo``.
public struct IntegrationStatusInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, set by the platform.
    @_alwaysEmitIntoClient public var code: Field<IntegrationStatusInfoCode> { Field("code") }
    /// `effective`, set by the platform.
    @_alwaysEmitIntoClient public var effective: Field<String> { Field("effective") }
    /// `detail`, set by the platform.
    @_alwaysEmitIntoClient public var detail: Field<MessageInfo> { Field("detail") }
    /// `lastUpdated`, set by the platform.
    @_alwaysEmitIntoClient public var lastUpdated: Field<Instant> { Field("lastUpdated") }
}

/// A value of `code` of ``IntegrationStatusInfo``, open to those that are newer than this version.
public struct IntegrationStatusInfoCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    @_alwaysEmitIntoClient public static var active: Self { "ACTIVE" }
    /// `ACTIVATING`.
    @_alwaysEmitIntoClient public static var activating: Self { "ACTIVATING" }
    /// `INACTIVE`.
    @_alwaysEmitIntoClient public static var inactive: Self { "INACTIVE" }
    /// `DEACTIVATING`.
    @_alwaysEmitIntoClient public static var deactivating: Self { "DEACTIVATING" }
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
}

/// The schema `IntegrationType`.
public typealias IntegrationType = Model<IntegrationTypeFields>

/// The properties of ``IntegrationType``.
public struct IntegrationTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `provider`, set by the platform.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `category`, set by the platform.
    @_alwaysEmitIntoClient public var category: Field<String> { Field("category") }
    /// `images`, set by the platform.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `configPropertiesSchemaUri`, set by the platform.
    @_alwaysEmitIntoClient public var configPropertiesSchemaUri: Field<String> { Field("configPropertiesSchemaUri") }
    /// `configAdvancedSchemaUri`, set by the platform.
    @_alwaysEmitIntoClient public var configAdvancedSchemaUri: Field<String> { Field("configAdvancedSchemaUri") }
    /// `helpUri`, set by the platform.
    @_alwaysEmitIntoClient public var helpUri: Field<String> { Field("helpUri") }
    /// `termsOfServiceUri`, set by the platform.
    @_alwaysEmitIntoClient public var termsOfServiceUri: Field<String> { Field("termsOfServiceUri") }
    /// `vendorName`, set by the platform.
    @_alwaysEmitIntoClient public var vendorName: Field<String> { Field("vendorName") }
    /// `vendorWebsiteUri`, set by the platform.
    @_alwaysEmitIntoClient public var vendorWebsiteUri: Field<String> { Field("vendorWebsiteUri") }
    /// `marketplaceUri`, set by the platform.
    @_alwaysEmitIntoClient public var marketplaceUri: Field<String> { Field("marketplaceUri") }
    /// `faqUri`, set by the platform.
    @_alwaysEmitIntoClient public var faqUri: Field<String> { Field("faqUri") }
    /// `privacyPolicyUri`, set by the platform.
    @_alwaysEmitIntoClient public var privacyPolicyUri: Field<String> { Field("privacyPolicyUri") }
    /// `supportContactUri`, set by the platform.
    @_alwaysEmitIntoClient public var supportContactUri: Field<String> { Field("supportContactUri") }
    /// `salesContactUri`, set by the platform.
    @_alwaysEmitIntoClient public var salesContactUri: Field<String> { Field("salesContactUri") }
    /// `helpLinks`, set by the platform.
    @_alwaysEmitIntoClient public var helpLinks: Field<[HelpLink]> { Field("helpLinks") }
    /// `credentials`, set by the platform.
    @_alwaysEmitIntoClient public var credentials: Field<[String: CredentialSpecification]> { Field("credentials") }
    /// `nonInstallable`, set by the platform.
    @_alwaysEmitIntoClient public var nonInstallable: Field<Bool> { Field("nonInstallable") }
    /// `maxInstances`, set by the platform.
    @_alwaysEmitIntoClient public var maxInstances: Field<Int> { Field("maxInstances") }
    /// `userPermissions`, set by the platform.
    @_alwaysEmitIntoClient public var userPermissions: Field<[String]> { Field("userPermissions") }
    /// `vendorOAuthClientIds`, set by the platform.
    @_alwaysEmitIntoClient public var vendorOAuthClientIds: Field<[String]> { Field("vendorOAuthClientIds") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `IntegrationTypeEntityListing`.
public typealias IntegrationTypeEntityListing = Model<IntegrationTypeEntityListingFields>

/// The properties of ``IntegrationTypeEntityListing``.
public struct IntegrationTypeEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[IntegrationType]> { Field("entities") }
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

/// The schema `LanguageOverride`.
public typealias LanguageOverride = Model<LanguageOverrideFields>

/// The properties of ``LanguageOverride``.
public struct LanguageOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `engine`, required.
    @_alwaysEmitIntoClient public var engine: Field<String> { Field("engine") }
    /// `voice`, required.
    @_alwaysEmitIntoClient public var voice: Field<String> { Field("voice") }
}

/// The schema `LexBot`.
public typealias LexBot = Model<LexBotFields>

/// The properties of ``LexBot``.
public struct LexBotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LexBotAlias`.
public typealias LexBotAlias = Model<LexBotAliasFields>

/// The properties of ``LexBotAlias``.
public struct LexBotAliasFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `bot`.
    @_alwaysEmitIntoClient public var bot: Field<LexBot> { Field("bot") }
    /// `botVersion`.
    @_alwaysEmitIntoClient public var botVersion: Field<String> { Field("botVersion") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<LexBotAliasStatus> { Field("status") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<String> { Field("failureReason") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<LexBotAliasLanguage> { Field("language") }
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[LexIntent]> { Field("intents") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``LexBotAlias``, open to those that are newer than this version.
public struct LexBotAliasStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BUILDING`.
    @_alwaysEmitIntoClient public static var building: Self { "BUILDING" }
    /// `READY`.
    @_alwaysEmitIntoClient public static var ready: Self { "READY" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
    /// `NOT_BUILT`.
    @_alwaysEmitIntoClient public static var notBuilt: Self { "NOT_BUILT" }
}

/// A value of `language` of ``LexBotAlias``, open to those that are newer than this version.
public struct LexBotAliasLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
}

/// The schema `LexBotAliasEntityListing`.
public typealias LexBotAliasEntityListing = Model<LexBotAliasEntityListingFields>

/// The properties of ``LexBotAliasEntityListing``.
public struct LexBotAliasEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LexBotAlias]> { Field("entities") }
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

/// The schema `LexBotEntityListing`.
public typealias LexBotEntityListing = Model<LexBotEntityListingFields>

/// The properties of ``LexBotEntityListing``.
public struct LexBotEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LexBot]> { Field("entities") }
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

/// The schema `LexIntent`.
public typealias LexIntent = Model<LexIntentFields>

/// The properties of ``LexIntent``.
public struct LexIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `slots`, required.
    @_alwaysEmitIntoClient public var slots: Field<[String: LexSlot]> { Field("slots") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
}

/// The schema `LexSlot`.
public typealias LexSlot = Model<LexSlotFields>

/// The properties of ``LexSlot``.
public struct LexSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
}

/// The schema `LexV2Bot`.
public typealias LexV2Bot = Model<LexV2BotFields>

/// The properties of ``LexV2Bot``.
public struct LexV2BotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `botId`, required.
    @_alwaysEmitIntoClient public var botId: Field<String> { Field("botId") }
    /// `region`, required.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LexV2BotAlias`.
public typealias LexV2BotAlias = Model<LexV2BotAliasFields>

/// The properties of ``LexV2BotAlias``.
public struct LexV2BotAliasFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `region`, required.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `aliasId`, required.
    @_alwaysEmitIntoClient public var aliasId: Field<String> { Field("aliasId") }
    /// `bot`.
    @_alwaysEmitIntoClient public var bot: Field<LexV2Bot> { Field("bot") }
    /// `botVersion`.
    @_alwaysEmitIntoClient public var botVersion: Field<String> { Field("botVersion") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<LexV2BotAliasStatus> { Field("status") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[LexV2Intent]> { Field("intents") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``LexV2BotAlias``, open to those that are newer than this version.
public struct LexV2BotAliasStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creating`.
    @_alwaysEmitIntoClient public static var creating: Self { "Creating" }
    /// `Available`.
    @_alwaysEmitIntoClient public static var available: Self { "Available" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `LexV2BotAliasEntityListing`.
public typealias LexV2BotAliasEntityListing = Model<LexV2BotAliasEntityListingFields>

/// The properties of ``LexV2BotAliasEntityListing``.
public struct LexV2BotAliasEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LexV2BotAlias]> { Field("entities") }
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

/// The schema `LexV2BotEntityListing`.
public typealias LexV2BotEntityListing = Model<LexV2BotEntityListingFields>

/// The properties of ``LexV2BotEntityListing``.
public struct LexV2BotEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LexV2Bot]> { Field("entities") }
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

/// The schema `LexV2Intent`.
public typealias LexV2Intent = Model<LexV2IntentFields>

/// The properties of ``LexV2Intent``.
public struct LexV2IntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intentName`, required.
    @_alwaysEmitIntoClient public var intentName: Field<String> { Field("intentName") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `slots`, required.
    @_alwaysEmitIntoClient public var slots: Field<[String: LexV2Slot]> { Field("slots") }
    /// `intentId`, required.
    @_alwaysEmitIntoClient public var intentId: Field<String> { Field("intentId") }
}

/// The schema `LexV2Slot`.
public typealias LexV2Slot = Model<LexV2SlotFields>

/// The properties of ``LexV2Slot``.
public struct LexV2SlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `slotName`, required.
    @_alwaysEmitIntoClient public var slotName: Field<String> { Field("slotName") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `slotId`, required.
    @_alwaysEmitIntoClient public var slotId: Field<String> { Field("slotId") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `slotTypeId`, required.
    @_alwaysEmitIntoClient public var slotTypeId: Field<String> { Field("slotTypeId") }
}

/// The schema `NuanceApplication`.
public typealias NuanceApplication = Model<NuanceApplicationFields>

/// The properties of ``NuanceApplication``.
public struct NuanceApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `tag`, required.
    @_alwaysEmitIntoClient public var tag: Field<String> { Field("tag") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `NuanceBot`.
public typealias NuanceBot = Model<NuanceBotFields>

/// The properties of ``NuanceBot``.
public struct NuanceBotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `nuanceOrganization`, required.
    @_alwaysEmitIntoClient public var nuanceOrganization: Field<NuanceOrganization> { Field("nuanceOrganization") }
    /// `application`, required.
    @_alwaysEmitIntoClient public var application: Field<NuanceApplication> { Field("application") }
    /// `nuanceEnvironment`, required.
    @_alwaysEmitIntoClient public var nuanceEnvironment: Field<NuanceEnvironment> { Field("nuanceEnvironment") }
    /// `geography`, required.
    @_alwaysEmitIntoClient public var geography: Field<NuanceGeography> { Field("geography") }
    /// `credentials`.
    @_alwaysEmitIntoClient public var credentials: Field<[NuanceBotCredentials]> { Field("credentials") }
    /// `variables`.
    @_alwaysEmitIntoClient public var variables: Field<[NuanceBotVariable]> { Field("variables") }
    /// `transferNodes`.
    @_alwaysEmitIntoClient public var transferNodes: Field<[NuanceBotTransferNode]> { Field("transferNodes") }
    /// `locales`.
    @_alwaysEmitIntoClient public var locales: Field<[String]> { Field("locales") }
    /// `channels`.
    @_alwaysEmitIntoClient public var channels: Field<[NuanceChannel]> { Field("channels") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `NuanceBotCredentials`.
public typealias NuanceBotCredentials = Model<NuanceBotCredentialsFields>

/// The properties of ``NuanceBotCredentials``.
public struct NuanceBotCredentialsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `appId`, required.
    @_alwaysEmitIntoClient public var appId: Field<String> { Field("appId") }
    /// `clientId`, required.
    @_alwaysEmitIntoClient public var clientId: Field<String> { Field("clientId") }
    /// `clientSecret`.
    @_alwaysEmitIntoClient public var clientSecret: Field<String> { Field("clientSecret") }
    /// `clientSecretProvided`.
    @_alwaysEmitIntoClient public var clientSecretProvided: Field<Bool> { Field("clientSecretProvided") }
}

/// The schema `NuanceBotEntityListing`.
public typealias NuanceBotEntityListing = Model<NuanceBotEntityListingFields>

/// The properties of ``NuanceBotEntityListing``.
public struct NuanceBotEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[NuanceBot]> { Field("entities") }
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

/// The schema `NuanceBotLaunchSettings`.
public typealias NuanceBotLaunchSettings = Model<NuanceBotLaunchSettingsFields>

/// The properties of ``NuanceBotLaunchSettings``.
public struct NuanceBotLaunchSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botExecutionConfigurations`, required.
    @_alwaysEmitIntoClient public var botExecutionConfigurations: Field<[BotExecutionConfiguration]> { Field("botExecutionConfigurations") }
}

/// The schema `NuanceBotTransferNode`.
public typealias NuanceBotTransferNode = Model<NuanceBotTransferNodeFields>

/// The properties of ``NuanceBotTransferNode``.
public struct NuanceBotTransferNodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<NuanceBotTransferNodeType> { Field("type") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `requestVariables`.
    @_alwaysEmitIntoClient public var requestVariables: Field<[NuanceBotVariable]> { Field("requestVariables") }
}

/// A value of `type` of ``NuanceBotTransferNode``, open to those that are newer than this version.
public struct NuanceBotTransferNodeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `End`.
    @_alwaysEmitIntoClient public static var end: Self { "End" }
    /// `Escalate`.
    @_alwaysEmitIntoClient public static var escalate: Self { "Escalate" }
}

/// The schema `NuanceBotVariable`.
public typealias NuanceBotVariable = Model<NuanceBotVariableFields>

/// The properties of ``NuanceBotVariable``.
public struct NuanceBotVariableFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `reserved`.
    @_alwaysEmitIntoClient public var reserved: Field<Bool> { Field("reserved") }
    /// `simpleVariableInfo`.
    @_alwaysEmitIntoClient public var simpleVariableInfo: Field<String> { Field("simpleVariableInfo") }
    /// `complexGenericVariableInfo`.
    @_alwaysEmitIntoClient public var complexGenericVariableInfo: Field<ComplexVariableInfo> { Field("complexGenericVariableInfo") }
}

/// The schema `NuanceChannel`.
public typealias NuanceChannel = Model<NuanceChannelFields>

/// The properties of ``NuanceChannel``.
public struct NuanceChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `modes`.
    @_alwaysEmitIntoClient public var modes: Field<[String]> { Field("modes") }
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
}

/// The schema `NuanceEnvironment`.
public typealias NuanceEnvironment = Model<NuanceEnvironmentFields>

/// The properties of ``NuanceEnvironment``.
public struct NuanceEnvironmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `environmentDesignation`, required.
    @_alwaysEmitIntoClient public var environmentDesignation: Field<String> { Field("environmentDesignation") }
    /// `executionHost`.
    @_alwaysEmitIntoClient public var executionHost: Field<String> { Field("executionHost") }
}

/// The schema `NuanceGeography`.
public typealias NuanceGeography = Model<NuanceGeographyFields>

/// The properties of ``NuanceGeography``.
public struct NuanceGeographyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `NuanceOrganization`.
public typealias NuanceOrganization = Model<NuanceOrganizationFields>

/// The properties of ``NuanceOrganization``.
public struct NuanceOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `OutgoingMessageRequest`.
public typealias OutgoingMessageRequest = Model<OutgoingMessageRequestFields>

/// The properties of ``OutgoingMessageRequest``.
public struct OutgoingMessageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botId`, required.
    @_alwaysEmitIntoClient public var botId: Field<String> { Field("botId") }
    /// `botVersion`, required.
    @_alwaysEmitIntoClient public var botVersion: Field<String> { Field("botVersion") }
    /// `botSessionId`, required.
    @_alwaysEmitIntoClient public var botSessionId: Field<String> { Field("botSessionId") }
    /// `botState`, required.
    @_alwaysEmitIntoClient public var botState: Field<OutgoingMessageRequestBotState> { Field("botState") }
    /// `languageCode`, required.
    @_alwaysEmitIntoClient public var languageCode: Field<String> { Field("languageCode") }
    /// `replyMessages`.
    @_alwaysEmitIntoClient public var replyMessages: Field<[ReplyMessage]> { Field("replyMessages") }
    /// `intent`.
    @_alwaysEmitIntoClient public var intent: Field<String> { Field("intent") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<ErrorInfo> { Field("errorInfo") }
    /// `parameters`.
    @_alwaysEmitIntoClient public var parameters: Field<[String: String]> { Field("parameters") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BotEntityValue]> { Field("entities") }
}

/// A value of `botState` of ``OutgoingMessageRequest``, open to those that are newer than this version.
public struct OutgoingMessageRequestBotState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `MoreData`.
    @_alwaysEmitIntoClient public static var moreData: Self { "MoreData" }
}

/// The schema `OutgoingMessageResponse`.
public typealias OutgoingMessageResponse = Model<OutgoingMessageResponseFields>

/// The properties of ``OutgoingMessageResponse``.
public struct OutgoingMessageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
}

/// The schema `PostActionInput`.
public typealias PostActionInput = Model<PostActionInputFields>

/// The properties of ``PostActionInput``.
public struct PostActionInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    @_alwaysEmitIntoClient public var category: Field<String> { Field("category") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `config`, required.
    @_alwaysEmitIntoClient public var config: Field<ActionConfig> { Field("config") }
    /// `contract`, required.
    @_alwaysEmitIntoClient public var contract: Field<ActionContractInput> { Field("contract") }
    /// `secure`.
    @_alwaysEmitIntoClient public var secure: Field<Bool> { Field("secure") }
}

/// The schema `PostInputContract`.
public typealias PostInputContract = Model<PostInputContractFields>

/// The properties of ``PostInputContract``.
public struct PostInputContractFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputSchema`, required.
    @_alwaysEmitIntoClient public var inputSchema: Field<JsonSchemaDocument> { Field("inputSchema") }
}

/// The schema `PostOutputContract`.
public typealias PostOutputContract = Model<PostOutputContractFields>

/// The properties of ``PostOutputContract``.
public struct PostOutputContractFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `successSchema`, required.
    @_alwaysEmitIntoClient public var successSchema: Field<JsonSchemaDocument> { Field("successSchema") }
}

/// The schema `PublishDraftInput`.
public typealias PublishDraftInput = Model<PublishDraftInputFields>

/// The properties of ``PublishDraftInput``.
public struct PublishDraftInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `ReplyMessage`.
public typealias ReplyMessage = Model<ReplyMessageFields>

/// The properties of ``ReplyMessage``.
public struct ReplyMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ReplyMessageType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[ConversationMessageContent]> { Field("content") }
}

/// A value of `type` of ``ReplyMessage``, open to those that are newer than this version.
public struct ReplyMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Structured`.
    @_alwaysEmitIntoClient public static var structured: Self { "Structured" }
    /// `Receipt`.
    @_alwaysEmitIntoClient public static var receipt: Self { "Receipt" }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `RequestConfig`.
public typealias RequestConfig = Model<RequestConfigFields>

/// The properties of ``RequestConfig``.
public struct RequestConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestUrlTemplate`.
    @_alwaysEmitIntoClient public var requestUrlTemplate: Field<String> { Field("requestUrlTemplate") }
    /// `requestTemplate`.
    @_alwaysEmitIntoClient public var requestTemplate: Field<String> { Field("requestTemplate") }
    /// `requestTemplateUri`.
    @_alwaysEmitIntoClient public var requestTemplateUri: Field<String> { Field("requestTemplateUri") }
    /// `requestType`.
    @_alwaysEmitIntoClient public var requestType: Field<String> { Field("requestType") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
}

/// The schema `ResponseConfig`.
public typealias ResponseConfig = Model<ResponseConfigFields>

/// The properties of ``ResponseConfig``.
public struct ResponseConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `translationMap`.
    @_alwaysEmitIntoClient public var translationMap: Field<[String: String]> { Field("translationMap") }
    /// `translationMapDefaults`.
    @_alwaysEmitIntoClient public var translationMapDefaults: Field<[String: String]> { Field("translationMapDefaults") }
    /// `successTemplate`.
    @_alwaysEmitIntoClient public var successTemplate: Field<String> { Field("successTemplate") }
    /// `successTemplateUri`.
    @_alwaysEmitIntoClient public var successTemplateUri: Field<String> { Field("successTemplateUri") }
}

/// The schema `SttEngineEntity`.
public typealias SttEngineEntity = Model<SttEngineEntityFields>

/// The properties of ``SttEngineEntity``.
public struct SttEngineEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `grammarBased`.
    @_alwaysEmitIntoClient public var grammarBased: Field<Bool> { Field("grammarBased") }
    /// `replacedBy`.
    @_alwaysEmitIntoClient public var replacedBy: Field<AddressableEntityRef> { Field("replacedBy") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SttEngineEntityListing`.
public typealias SttEngineEntityListing = Model<SttEngineEntityListingFields>

/// The properties of ``SttEngineEntityListing``.
public struct SttEngineEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SttEngineEntity]> { Field("entities") }
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

/// The schema `TestExecutionOperationResult`.
public typealias TestExecutionOperationResult = Model<TestExecutionOperationResultFields>

/// The properties of ``TestExecutionOperationResult``.
public struct TestExecutionOperationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `step`.
    @_alwaysEmitIntoClient public var step: Field<Int> { Field("step") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<JSON> { Field("result") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
}

/// The schema `TestExecutionResult`.
public typealias TestExecutionResult = Model<TestExecutionResultFields>

/// The properties of ``TestExecutionResult``.
public struct TestExecutionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operations`.
    @_alwaysEmitIntoClient public var operations: Field<[TestExecutionOperationResult]> { Field("operations") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `finalResult`.
    @_alwaysEmitIntoClient public var finalResult: Field<JSON> { Field("finalResult") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
}

/// The schema `TrustedCertificateInfo`.
public typealias TrustedCertificateInfo = Model<TrustedCertificateInfoFields>

/// The properties of ``TrustedCertificateInfo``.
public struct TrustedCertificateInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `serialNumber`.
    @_alwaysEmitIntoClient public var serialNumber: Field<String> { Field("serialNumber") }
    /// `signature`.
    @_alwaysEmitIntoClient public var signature: Field<String> { Field("signature") }
}

/// The schema `TrustedCertificates`.
public typealias TrustedCertificates = Model<TrustedCertificatesFields>

/// The properties of ``TrustedCertificates``.
public struct TrustedCertificatesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TrustedCertificateInfo]> { Field("entities") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
}

/// The schema `TtsEngineEntity`.
public typealias TtsEngineEntity = Model<TtsEngineEntityFields>

/// The properties of ``TtsEngineEntity``.
public struct TtsEngineEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `languages`, required.
    @_alwaysEmitIntoClient public var languages: Field<[String]> { Field("languages") }
    /// `outputFormats`, required.
    @_alwaysEmitIntoClient public var outputFormats: Field<[String]> { Field("outputFormats") }
    /// `voices`.
    @_alwaysEmitIntoClient public var voices: Field<[TtsVoiceEntity]> { Field("voices") }
    /// `isDefault`.
    @_alwaysEmitIntoClient public var isDefault: Field<Bool> { Field("isDefault") }
    /// `isSecure`.
    @_alwaysEmitIntoClient public var isSecure: Field<Bool> { Field("isSecure") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TtsEngineEntityListing`.
public typealias TtsEngineEntityListing = Model<TtsEngineEntityListingFields>

/// The properties of ``TtsEngineEntityListing``.
public struct TtsEngineEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TtsEngineEntity]> { Field("entities") }
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

/// The schema `TtsSettings`.
public typealias TtsSettings = Model<TtsSettingsFields>

/// The properties of ``TtsSettings``.
public struct TtsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultEngine`, required.
    @_alwaysEmitIntoClient public var defaultEngine: Field<String> { Field("defaultEngine") }
    /// `languageOverrides`, required.
    @_alwaysEmitIntoClient public var languageOverrides: Field<[LanguageOverride]> { Field("languageOverrides") }
}

/// The schema `TtsVoiceEntity`.
public typealias TtsVoiceEntity = Model<TtsVoiceEntityFields>

/// The properties of ``TtsVoiceEntity``.
public struct TtsVoiceEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `gender`, required.
    @_alwaysEmitIntoClient public var gender: Field<String> { Field("gender") }
    /// `voiceType`.
    @_alwaysEmitIntoClient public var voiceType: Field<TtsVoiceEntityVoiceType> { Field("voiceType") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `engine`, required.
    @_alwaysEmitIntoClient public var engine: Field<TtsEngineEntity> { Field("engine") }
    /// `isDefault`.
    @_alwaysEmitIntoClient public var isDefault: Field<Bool> { Field("isDefault") }
    /// `supportedModels`.
    @_alwaysEmitIntoClient public var supportedModels: Field<[String]> { Field("supportedModels") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `voiceType` of ``TtsVoiceEntity``, open to those that are newer than this version.
public struct TtsVoiceEntityVoiceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Neural`.
    @_alwaysEmitIntoClient public static var neural: Self { "Neural" }
    /// `Wavenet`.
    @_alwaysEmitIntoClient public static var wavenet: Self { "Wavenet" }
    /// `Generative`.
    @_alwaysEmitIntoClient public static var generative: Self { "Generative" }
    /// `Chirp3`.
    @_alwaysEmitIntoClient public static var chirp3: Self { "Chirp3" }
    /// `Gemini`.
    @_alwaysEmitIntoClient public static var gemini: Self { "Gemini" }
    /// `LongForm`.
    @_alwaysEmitIntoClient public static var longForm: Self { "LongForm" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `TtsVoiceEntityListing`.
public typealias TtsVoiceEntityListing = Model<TtsVoiceEntityListingFields>

/// The properties of ``TtsVoiceEntityListing``.
public struct TtsVoiceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TtsVoiceEntity]> { Field("entities") }
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

/// The schema `UCI10n`.
public typealias UCI10n = Model<UCI10nFields>

/// The properties of ``UCI10n``.
public struct UCI10nFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `UCIcon`.
public typealias UCIcon = Model<UCIconFields>

/// The properties of ``UCIcon``.
public struct UCIconFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vector`, required, set by the platform.
    @_alwaysEmitIntoClient public var vector: Field<String> { Field("vector") }
}

/// The schema `UCThirdPartyPresence`.
public typealias UCThirdPartyPresence = Model<UCThirdPartyPresenceFields>

/// The properties of ``UCThirdPartyPresence``.
public struct UCThirdPartyPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `email`, required.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `presence`, required.
    @_alwaysEmitIntoClient public var presence: Field<String> { Field("presence") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `UnifiedCommunicationsIntegration`.
public typealias UnifiedCommunicationsIntegration = Model<UnifiedCommunicationsIntegrationFields>

/// The properties of ``UnifiedCommunicationsIntegration``.
public struct UnifiedCommunicationsIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `ucIntegrationKey`, required, set by the platform.
    @_alwaysEmitIntoClient public var ucIntegrationKey: Field<AddressableEntityRef> { Field("ucIntegrationKey") }
    /// `integrationPresenceSource`, required, set by the platform.
    @_alwaysEmitIntoClient public var integrationPresenceSource: Field<UnifiedCommunicationsIntegrationIntegrationPresenceSource> { Field("integrationPresenceSource") }
    /// `pbxPermission`, required, set by the platform.
    @_alwaysEmitIntoClient public var pbxPermission: Field<String> { Field("pbxPermission") }
    /// `icon`, required, set by the platform.
    @_alwaysEmitIntoClient public var icon: Field<UCIcon> { Field("icon") }
    /// `badgeIcons`, required, set by the platform.
    @_alwaysEmitIntoClient public var badgeIcons: Field<[String: UCIcon]> { Field("badgeIcons") }
    /// `i10n`, required, set by the platform.
    @_alwaysEmitIntoClient public var i10n: Field<[String: UCI10n]> { Field("i10n") }
    /// `polledPresence`, required, set by the platform.
    @_alwaysEmitIntoClient public var polledPresence: Field<Bool> { Field("polledPresence") }
    /// `pollIntervalSec`, set by the platform.
    @_alwaysEmitIntoClient public var pollIntervalSec: Field<Int> { Field("pollIntervalSec") }
    /// `includeBadge`, set by the platform.
    @_alwaysEmitIntoClient public var includeBadge: Field<Bool> { Field("includeBadge") }
    /// `userPermissions`, required, set by the platform.
    @_alwaysEmitIntoClient public var userPermissions: Field<[String]> { Field("userPermissions") }
    /// `oauthScopes`.
    @_alwaysEmitIntoClient public var oauthScopes: Field<[String]> { Field("oauthScopes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `integrationPresenceSource` of ``UnifiedCommunicationsIntegration``, open to those that are newer than
/// this version.
public struct UnifiedCommunicationsIntegrationIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    @_alwaysEmitIntoClient public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    @_alwaysEmitIntoClient public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    @_alwaysEmitIntoClient public static var ringCentral: Self { "RingCentral" }
}

/// The schema `UnifiedCommunicationsIntegrationListing`.
public typealias UnifiedCommunicationsIntegrationListing = Model<UnifiedCommunicationsIntegrationListingFields>

/// The properties of ``UnifiedCommunicationsIntegrationListing``.
public struct UnifiedCommunicationsIntegrationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UnifiedCommunicationsIntegration]> { Field("entities") }
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

/// The schema `UpdateActionInput`.
public typealias UpdateActionInput = Model<UpdateActionInputFields>

/// The properties of ``UpdateActionInput``.
public struct UpdateActionInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<String> { Field("category") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `config`.
    @_alwaysEmitIntoClient public var config: Field<ActionConfig> { Field("config") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `UpdateDraftInput`.
public typealias UpdateDraftInput = Model<UpdateDraftInputFields>

/// The properties of ``UpdateDraftInput``.
public struct UpdateDraftInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<String> { Field("category") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `config`.
    @_alwaysEmitIntoClient public var config: Field<ActionConfig> { Field("config") }
    /// `contract`.
    @_alwaysEmitIntoClient public var contract: Field<ActionContractInput> { Field("contract") }
    /// `secure`.
    @_alwaysEmitIntoClient public var secure: Field<Bool> { Field("secure") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `UserApp`.
public typealias UserApp = Model<UserAppFields>

/// The properties of ``UserApp``.
public struct UserAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `integrationType`, set by the platform.
    @_alwaysEmitIntoClient public var integrationType: Field<IntegrationType> { Field("integrationType") }
    /// `config`.
    @_alwaysEmitIntoClient public var config: Field<UserAppConfigurationInfo> { Field("config") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserAppConfigurationInfo`.
public typealias UserAppConfigurationInfo = Model<UserAppConfigurationInfoFields>

/// The properties of ``UserAppConfigurationInfo``.
public struct UserAppConfigurationInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `current`, set by the platform.
    @_alwaysEmitIntoClient public var current: Field<IntegrationConfiguration> { Field("current") }
    /// `effective`, set by the platform.
    @_alwaysEmitIntoClient public var effective: Field<EffectiveConfiguration> { Field("effective") }
}

/// The schema `UserAppEntityListing`.
public typealias UserAppEntityListing = Model<UserAppEntityListingFields>

/// The properties of ``UserAppEntityListing``.
public struct UserAppEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserApp]> { Field("entities") }
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

/// The schema `WebhookInvocationResponse`.
public typealias WebhookInvocationResponse = Model<WebhookInvocationResponseFields>

/// The properties of ``WebhookInvocationResponse``.
public struct WebhookInvocationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `invocationId`, required.
    @_alwaysEmitIntoClient public var invocationId: Field<String> { Field("invocationId") }
}
