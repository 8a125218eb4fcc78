// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AcceleratorInput`.
public typealias AcceleratorInput = Model<AcceleratorInputFields>

/// The properties of ``AcceleratorInput``.
public struct AcceleratorInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dryRun`.
    @_alwaysEmitIntoClient public var dryRun: Field<Bool> { Field("dryRun") }
    /// `acceleratorId`, required.
    @_alwaysEmitIntoClient public var acceleratorId: Field<String> { Field("acceleratorId") }
    /// `parameters`.
    @_alwaysEmitIntoClient public var parameters: Field<[AcceleratorParameter]> { Field("parameters") }
}

/// The schema `AcceleratorList`.
public typealias AcceleratorList = Model<AcceleratorListFields>

/// The properties of ``AcceleratorList``.
public struct AcceleratorListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AcceleratorMetadata]> { Field("entities") }
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

/// The schema `AcceleratorMetadata`.
public typealias AcceleratorMetadata = Model<AcceleratorMetadataFields>

/// The properties of ``AcceleratorMetadata``.
public struct AcceleratorMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `origin`, set by the platform.
    @_alwaysEmitIntoClient public var origin: Field<AcceleratorMetadataOrigin> { Field("origin") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<AcceleratorMetadataType> { Field("type") }
    /// `classification`, set by the platform.
    @_alwaysEmitIntoClient public var classification: Field<String> { Field("classification") }
    /// `tags`, set by the platform.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `origin` of ``AcceleratorMetadata``, open to those that are newer than this version.
public struct AcceleratorMetadataOrigin: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Community`.
    @_alwaysEmitIntoClient public static var community: Self { "Community" }
    /// `Partner`.
    @_alwaysEmitIntoClient public static var partner: Self { "Partner" }
    /// `Genesys`.
    @_alwaysEmitIntoClient public static var genesys: Self { "Genesys" }
}

/// A value of `type` of ``AcceleratorMetadata``, open to those that are newer than this version.
public struct AcceleratorMetadataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Module`.
    @_alwaysEmitIntoClient public static var module: Self { "Module" }
    /// `Accelerator`.
    @_alwaysEmitIntoClient public static var accelerator: Self { "Accelerator" }
    /// `Blueprint`.
    @_alwaysEmitIntoClient public static var blueprint: Self { "Blueprint" }
}

/// The schema `AcceleratorParameter`.
public typealias AcceleratorParameter = Model<AcceleratorParameterFields>

/// The properties of ``AcceleratorParameter``.
public struct AcceleratorParameterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `AcceleratorSpecification`.
public typealias AcceleratorSpecification = Model<AcceleratorSpecificationFields>

/// The properties of ``AcceleratorSpecification``.
public struct AcceleratorSpecificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `origin`, set by the platform.
    @_alwaysEmitIntoClient public var origin: Field<AcceleratorSpecificationOrigin> { Field("origin") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<AcceleratorSpecificationType> { Field("type") }
    /// `classification`, set by the platform.
    @_alwaysEmitIntoClient public var classification: Field<String> { Field("classification") }
    /// `tags`, set by the platform.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `permissions`, set by the platform.
    @_alwaysEmitIntoClient public var permissions: Field<[String]> { Field("permissions") }
    /// `products`, set by the platform.
    @_alwaysEmitIntoClient public var products: Field<[String]> { Field("products") }
    /// `documentation`, set by the platform.
    @_alwaysEmitIntoClient public var documentation: Field<[MetadataDocumentation]> { Field("documentation") }
    /// `presentation`, set by the platform.
    @_alwaysEmitIntoClient public var presentation: Field<[MetadataPresentation]> { Field("presentation") }
    /// `results`, set by the platform.
    @_alwaysEmitIntoClient public var results: Field<MetadataResults> { Field("results") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `origin` of ``AcceleratorSpecification``, open to those that are newer than this version.
public struct AcceleratorSpecificationOrigin: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Community`.
    @_alwaysEmitIntoClient public static var community: Self { "Community" }
    /// `Partner`.
    @_alwaysEmitIntoClient public static var partner: Self { "Partner" }
    /// `Genesys`.
    @_alwaysEmitIntoClient public static var genesys: Self { "Genesys" }
}

/// A value of `type` of ``AcceleratorSpecification``, open to those that are newer than this version.
public struct AcceleratorSpecificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Module`.
    @_alwaysEmitIntoClient public static var module: Self { "Module" }
    /// `Accelerator`.
    @_alwaysEmitIntoClient public static var accelerator: Self { "Accelerator" }
    /// `Blueprint`.
    @_alwaysEmitIntoClient public static var blueprint: Self { "Blueprint" }
}

/// The schema `InfrastructureascodeJob`.
public typealias InfrastructureascodeJob = Model<InfrastructureascodeJobFields>

/// The properties of ``InfrastructureascodeJob``.
public struct InfrastructureascodeJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dryRun`, required.
    @_alwaysEmitIntoClient public var dryRun: Field<Bool> { Field("dryRun") }
    /// `acceleratorId`, set by the platform.
    @_alwaysEmitIntoClient public var acceleratorId: Field<String> { Field("acceleratorId") }
    /// `dateSubmitted`, set by the platform.
    @_alwaysEmitIntoClient public var dateSubmitted: Field<Instant> { Field("dateSubmitted") }
    /// `submittedBy`, set by the platform.
    @_alwaysEmitIntoClient public var submittedBy: Field<UserReference> { Field("submittedBy") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<InfrastructureascodeJobStatus> { Field("status") }
    /// `errorInfo`, set by the platform.
    @_alwaysEmitIntoClient public var errorInfo: Field<ErrorInfo> { Field("errorInfo") }
    /// `results`, set by the platform.
    @_alwaysEmitIntoClient public var results: Field<String> { Field("results") }
    /// `rollbackResults`, set by the platform.
    @_alwaysEmitIntoClient public var rollbackResults: Field<String> { Field("rollbackResults") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``InfrastructureascodeJob``, open to those that are newer than this version.
public struct InfrastructureascodeJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `InternalError`.
    @_alwaysEmitIntoClient public static var internalError: Self { "InternalError" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `RollbackFailed`.
    @_alwaysEmitIntoClient public static var rollbackFailed: Self { "RollbackFailed" }
    /// `RollbackComplete`.
    @_alwaysEmitIntoClient public static var rollbackComplete: Self { "RollbackComplete" }
}

/// The schema `MetadataDocumentation`.
public typealias MetadataDocumentation = Model<MetadataDocumentationFields>

/// The properties of ``MetadataDocumentation``.
public struct MetadataDocumentationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `location`, set by the platform.
    @_alwaysEmitIntoClient public var location: Field<String> { Field("location") }
}

/// The schema `MetadataPresentation`.
public typealias MetadataPresentation = Model<MetadataPresentationFields>

/// The properties of ``MetadataPresentation``.
public struct MetadataPresentationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, set by the platform.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `schema`, set by the platform.
    @_alwaysEmitIntoClient public var schema: Field<MetadataSchema> { Field("schema") }
}

/// The schema `MetadataProperty`.
public typealias MetadataProperty = Model<MetadataPropertyFields>

/// The properties of ``MetadataProperty``.
public struct MetadataPropertyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `displayname`, set by the platform.
    @_alwaysEmitIntoClient public var displayname: Field<String> { Field("displayname") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `sensitive`, set by the platform.
    @_alwaysEmitIntoClient public var sensitive: Field<String> { Field("sensitive") }
    /// `help`, set by the platform.
    @_alwaysEmitIntoClient public var help: Field<String> { Field("help") }
    /// `default`, set by the platform.
    @_alwaysEmitIntoClient public var `default`: Field<String> { Field("default") }
    /// `enum`, set by the platform.
    @_alwaysEmitIntoClient public var `enum`: Field<[String]> { Field("enum") }
}

/// The schema `MetadataResultEntity`.
public typealias MetadataResultEntity = Model<MetadataResultEntityFields>

/// The properties of ``MetadataResultEntity``.
public struct MetadataResultEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `visibility`, set by the platform.
    @_alwaysEmitIntoClient public var visibility: Field<MetadataResultEntityVisibility> { Field("visibility") }
}

/// A value of `visibility` of ``MetadataResultEntity``, open to those that are newer than this version.
public struct MetadataResultEntityVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Visible`.
    @_alwaysEmitIntoClient public static var visible: Self { "Visible" }
    /// `Hidden`.
    @_alwaysEmitIntoClient public static var hidden: Self { "Hidden" }
}

/// The schema `MetadataResults`.
public typealias MetadataResults = Model<MetadataResultsFields>

/// The properties of ``MetadataResults``.
public struct MetadataResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, set by the platform.
    @_alwaysEmitIntoClient public var entities: Field<[MetadataResultEntity]> { Field("entities") }
}

/// The schema `MetadataSchema`.
public typealias MetadataSchema = Model<MetadataSchemaFields>

/// The properties of ``MetadataSchema``.
public struct MetadataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, set by the platform.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `properties`, set by the platform.
    @_alwaysEmitIntoClient public var properties: Field<[[String: MetadataProperty]]> { Field("properties") }
    /// `required`, set by the platform.
    @_alwaysEmitIntoClient public var required: Field<[String]> { Field("required") }
}
