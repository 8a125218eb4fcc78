// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `NTPSettings`.
public typealias NTPSettings = Model<NTPSettingsFields>

/// The properties of ``NTPSettings``.
public struct NTPSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `servers`.
    @_alwaysEmitIntoClient public var servers: Field<[String]> { Field("servers") }
}

/// The schema `NamedEntity`.
public typealias NamedEntity = Model<NamedEntityFields>

/// The properties of ``NamedEntity``.
public struct NamedEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `NamedEntityAnnotation`.
public typealias NamedEntityAnnotation = Model<NamedEntityAnnotationFields>

/// The properties of ``NamedEntityAnnotation``.
public struct NamedEntityAnnotationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `NamedEntityDefinition`.
public typealias NamedEntityDefinition = Model<NamedEntityDefinitionFields>

/// The properties of ``NamedEntityDefinition``.
public struct NamedEntityDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `NamedEntityTypeBinding`.
public typealias NamedEntityTypeBinding = Model<NamedEntityTypeBindingFields>

/// The properties of ``NamedEntityTypeBinding``.
public struct NamedEntityTypeBindingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityType`, required.
    @_alwaysEmitIntoClient public var entityType: Field<String> { Field("entityType") }
    /// `entityName`, required.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
}

/// The schema `NamedEntityTypeDefinition`.
public typealias NamedEntityTypeDefinition = Model<NamedEntityTypeDefinitionFields>

/// The properties of ``NamedEntityTypeDefinition``.
public struct NamedEntityTypeDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `mechanism`, required.
    @_alwaysEmitIntoClient public var mechanism: Field<NamedEntityTypeMechanism> { Field("mechanism") }
}

/// The schema `NamedEntityTypeItem`.
public typealias NamedEntityTypeItem = Model<NamedEntityTypeItemFields>

/// The properties of ``NamedEntityTypeItem``.
public struct NamedEntityTypeItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `synonyms`.
    @_alwaysEmitIntoClient public var synonyms: Field<[String]> { Field("synonyms") }
    /// `additionalLanguages`.
    @_alwaysEmitIntoClient public var additionalLanguages: Field<[String: AdditionalLanguagesSynonyms]> { Field("additionalLanguages") }
}

/// The schema `NamedEntityTypeMechanism`.
public typealias NamedEntityTypeMechanism = Model<NamedEntityTypeMechanismFields>

/// The properties of ``NamedEntityTypeMechanism``.
public struct NamedEntityTypeMechanismFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `items`, required.
    @_alwaysEmitIntoClient public var items: Field<[NamedEntityTypeItem]> { Field("items") }
    /// `restricted`.
    @_alwaysEmitIntoClient public var restricted: Field<Bool> { Field("restricted") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<NamedEntityTypeMechanismType> { Field("type") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<NamedEntityTypeMechanismSubType> { Field("subType") }
    /// `maxLength`.
    @_alwaysEmitIntoClient public var maxLength: Field<Int> { Field("maxLength") }
    /// `minLength`.
    @_alwaysEmitIntoClient public var minLength: Field<Int> { Field("minLength") }
    /// `allowSpecialChars`.
    @_alwaysEmitIntoClient public var allowSpecialChars: Field<Bool> { Field("allowSpecialChars") }
    /// `examples`.
    @_alwaysEmitIntoClient public var examples: Field<[NamedEntityTypeMechanismExample]> { Field("examples") }
}

/// A value of `type` of ``NamedEntityTypeMechanism``, open to those that are newer than this version.
public struct NamedEntityTypeMechanismType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AI`.
    @_alwaysEmitIntoClient public static var ai: Self { "AI" }
    /// `DynamicDateTime`.
    @_alwaysEmitIntoClient public static var dynamicDateTime: Self { "DynamicDateTime" }
    /// `DynamicList`.
    @_alwaysEmitIntoClient public static var dynamicList: Self { "DynamicList" }
    /// `List`.
    @_alwaysEmitIntoClient public static var list: Self { "List" }
    /// `Regex`.
    @_alwaysEmitIntoClient public static var regex: Self { "Regex" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `subType` of ``NamedEntityTypeMechanism``, open to those that are newer than this version.
public struct NamedEntityTypeMechanismSubType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Alphanumeric`.
    @_alwaysEmitIntoClient public static var alphanumeric: Self { "Alphanumeric" }
    /// `NumberSequence`.
    @_alwaysEmitIntoClient public static var numberSequence: Self { "NumberSequence" }
    /// `FreeForm`.
    @_alwaysEmitIntoClient public static var freeForm: Self { "FreeForm" }
}

/// The schema `NamedEntityTypeMechanismExample`.
public typealias NamedEntityTypeMechanismExample = Model<NamedEntityTypeMechanismExampleFields>

/// The properties of ``NamedEntityTypeMechanismExample``.
public struct NamedEntityTypeMechanismExampleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `resolvedValue`, required.
    @_alwaysEmitIntoClient public var resolvedValue: Field<String> { Field("resolvedValue") }
}

/// The schema `NetworkConnectivity`.
public typealias NetworkConnectivity = Model<NetworkConnectivityFields>

/// The properties of ``NetworkConnectivity``.
public struct NetworkConnectivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `carrier`.
    @_alwaysEmitIntoClient public var carrier: Field<String> { Field("carrier") }
    /// `bluetoothEnabled`, required.
    @_alwaysEmitIntoClient public var bluetoothEnabled: Field<Bool> { Field("bluetoothEnabled") }
    /// `cellularEnabled`, required.
    @_alwaysEmitIntoClient public var cellularEnabled: Field<Bool> { Field("cellularEnabled") }
    /// `wifiEnabled`, required.
    @_alwaysEmitIntoClient public var wifiEnabled: Field<Bool> { Field("wifiEnabled") }
}

/// The schema `NluConfig`.
public typealias NluConfig = Model<NluConfigFields>

/// The properties of ``NluConfig``.
public struct NluConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`, required.
    @_alwaysEmitIntoClient public var domain: Field<CopilotNluDomain> { Field("domain") }
    /// `intentConfidenceThreshold`, required.
    @_alwaysEmitIntoClient public var intentConfidenceThreshold: Field<Double> { Field("intentConfidenceThreshold") }
}

/// The schema `NluDomain`.
public typealias NluDomain = Model<NluDomainFields>

/// The properties of ``NluDomain``.
public struct NluDomainFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `draftVersion`, set by the platform.
    @_alwaysEmitIntoClient public var draftVersion: Field<NluDomainVersionReference> { Field("draftVersion") }
    /// `lastPublishedVersion`, set by the platform.
    @_alwaysEmitIntoClient public var lastPublishedVersion: Field<NluDomainVersionReference> { Field("lastPublishedVersion") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `engineVersion`.
    @_alwaysEmitIntoClient public var engineVersion: Field<String> { Field("engineVersion") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `NluDomainVersion`.
public typealias NluDomainVersion = Model<NluDomainVersionFields>

/// The properties of ``NluDomainVersion``.
public struct NluDomainVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `domain`, set by the platform.
    @_alwaysEmitIntoClient public var domain: Field<NluDomain> { Field("domain") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `published`, set by the platform.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateTrained`, set by the platform.
    @_alwaysEmitIntoClient public var dateTrained: Field<Instant> { Field("dateTrained") }
    /// `datePublished`, set by the platform.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `trainingStatus`, set by the platform.
    @_alwaysEmitIntoClient public var trainingStatus: Field<NluDomainVersionTrainingStatus> { Field("trainingStatus") }
    /// `evaluationStatus`, set by the platform.
    @_alwaysEmitIntoClient public var evaluationStatus: Field<NluDomainVersionEvaluationStatus> { Field("evaluationStatus") }
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[IntentDefinition]> { Field("intents") }
    /// `entityTypes`.
    @_alwaysEmitIntoClient public var entityTypes: Field<[NamedEntityTypeDefinition]> { Field("entityTypes") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[NamedEntityDefinition]> { Field("entities") }
    /// `languageVersions`, set by the platform.
    @_alwaysEmitIntoClient public var languageVersions: Field<[String: String]> { Field("languageVersions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `trainingStatus` of ``NluDomainVersion``, open to those that are newer than this version.
public struct NluDomainVersionTrainingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Untrained`.
    @_alwaysEmitIntoClient public static var untrained: Self { "Untrained" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Trained`.
    @_alwaysEmitIntoClient public static var trained: Self { "Trained" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `evaluationStatus` of ``NluDomainVersion``, open to those that are newer than this version.
public struct NluDomainVersionEvaluationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unevaluated`.
    @_alwaysEmitIntoClient public static var unevaluated: Self { "Unevaluated" }
    /// `Evaluating`.
    @_alwaysEmitIntoClient public static var evaluating: Self { "Evaluating" }
    /// `Evaluated`.
    @_alwaysEmitIntoClient public static var evaluated: Self { "Evaluated" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `NluDomainVersionReference`.
public typealias NluDomainVersionReference = Model<NluDomainVersionReferenceFields>

/// The properties of ``NluDomainVersionReference``.
public struct NluDomainVersionReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `domain`, set by the platform.
    @_alwaysEmitIntoClient public var domain: Field<NluDomain> { Field("domain") }
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[IntentReference]> { Field("intents") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `NluInfo`.
public typealias NluInfo = Model<NluInfoFields>

/// The properties of ``NluInfo``.
public struct NluInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`, set by the platform.
    @_alwaysEmitIntoClient public var domain: Field<AddressableEntityRef> { Field("domain") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<NluDomainVersion> { Field("version") }
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[Intent]> { Field("intents") }
    /// `engineVersion`.
    @_alwaysEmitIntoClient public var engineVersion: Field<String> { Field("engineVersion") }
    /// `nluData`.
    @_alwaysEmitIntoClient public var nluData: Field<NluDomainVersion> { Field("nluData") }
}

/// The schema `NluUtterance`.
public typealias NluUtterance = Model<NluUtteranceFields>

/// The properties of ``NluUtterance``.
public struct NluUtteranceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<NluUtteranceSource> { Field("source") }
    /// `segments`, required.
    @_alwaysEmitIntoClient public var segments: Field<[NluUtteranceSegment]> { Field("segments") }
}

/// A value of `source` of ``NluUtterance``, open to those that are newer than this version.
public struct NluUtteranceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Generated`.
    @_alwaysEmitIntoClient public static var generated: Self { "Generated" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// The schema `NluUtteranceSegment`.
public typealias NluUtteranceSegment = Model<NluUtteranceSegmentFields>

/// The properties of ``NluUtteranceSegment``.
public struct NluUtteranceSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<NamedEntityAnnotation> { Field("entity") }
}

/// The schema `Number`.
public typealias Number = Model<NumberFields>

/// The properties of ``Number``.
public struct NumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
}

/// The schema `NumericRange`.
public typealias NumericRange = Model<NumericRangeFields>

/// The properties of ``NumericRange``.
public struct NumericRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `gt`.
    @_alwaysEmitIntoClient public var gt: Field<Double> { Field("gt") }
    /// `gte`.
    @_alwaysEmitIntoClient public var gte: Field<Double> { Field("gte") }
    /// `lt`.
    @_alwaysEmitIntoClient public var lt: Field<Double> { Field("lt") }
    /// `lte`.
    @_alwaysEmitIntoClient public var lte: Field<Double> { Field("lte") }
}
