// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Bot`.
public typealias Bot = Model<BotFields>

/// The properties of ``Bot``.
public struct BotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `versions`.
    @_alwaysEmitIntoClient public var versions: Field<[BotVersion]> { Field("versions") }
    /// `botCompositeTag`.
    @_alwaysEmitIntoClient public var botCompositeTag: Field<String> { Field("botCompositeTag") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BotConnectorBot`.
public typealias BotConnectorBot = Model<BotConnectorBotFields>

/// The properties of ``BotConnectorBot``.
public struct BotConnectorBotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `versions`, required.
    @_alwaysEmitIntoClient public var versions: Field<[BotConnectorBotVersion]> { Field("versions") }
    /// `botCompositeTag`, set by the platform.
    @_alwaysEmitIntoClient public var botCompositeTag: Field<String> { Field("botCompositeTag") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BotConnectorBotSummaryEntityListing`.
public typealias BotConnectorBotSummaryEntityListing = Model<BotConnectorBotSummaryEntityListingFields>

/// The properties of ``BotConnectorBotSummaryEntityListing``.
public struct BotConnectorBotSummaryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BotSummary]> { Field("entities") }
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

/// The schema `BotConnectorBotVersion`.
public typealias BotConnectorBotVersion = Model<BotConnectorBotVersionFields>

/// The properties of ``BotConnectorBotVersion``.
public struct BotConnectorBotVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `supportedLanguages`, required.
    @_alwaysEmitIntoClient public var supportedLanguages: Field<[String]> { Field("supportedLanguages") }
    /// `intents`, required.
    @_alwaysEmitIntoClient public var intents: Field<[BotIntent]> { Field("intents") }
}

/// The schema `BotConnectorBotVersionSummaryEntityListing`.
public typealias BotConnectorBotVersionSummaryEntityListing = Model<BotConnectorBotVersionSummaryEntityListingFields>

/// The properties of ``BotConnectorBotVersionSummaryEntityListing``.
public struct BotConnectorBotVersionSummaryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BotVersionSummary]> { Field("entities") }
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

/// The schema `BotConnectorIntent`.
public typealias BotConnectorIntent = Model<BotConnectorIntentFields>

/// The properties of ``BotConnectorIntent``.
public struct BotConnectorIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BotEntity]> { Field("entities") }
}

/// The schema `BotConnectorSummary`.
public typealias BotConnectorSummary = Model<BotConnectorSummaryFields>

/// The properties of ``BotConnectorSummary``.
public struct BotConnectorSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `botCompositeTag`.
    @_alwaysEmitIntoClient public var botCompositeTag: Field<String> { Field("botCompositeTag") }
    /// `versions`.
    @_alwaysEmitIntoClient public var versions: Field<[BotConnectorVersionSummary]> { Field("versions") }
}

/// The schema `BotConnectorVersionSummary`.
public typealias BotConnectorVersionSummary = Model<BotConnectorVersionSummaryFields>

/// The properties of ``BotConnectorVersionSummary``.
public struct BotConnectorVersionSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
}

/// The schema `BotEntity`.
public typealias BotEntity = Model<BotEntityFields>

/// The properties of ``BotEntity``.
public struct BotEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<BotEntityType> { Field("type") }
}

/// A value of `type` of ``BotEntity``, open to those that are newer than this version.
public struct BotEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `String`.
    @_alwaysEmitIntoClient public static var string: Self { "String" }
    /// `Integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "Integer" }
    /// `Decimal`.
    @_alwaysEmitIntoClient public static var decimal: Self { "Decimal" }
    /// `Duration`.
    @_alwaysEmitIntoClient public static var duration: Self { "Duration" }
    /// `Boolean`.
    @_alwaysEmitIntoClient public static var boolean: Self { "Boolean" }
    /// `Currency`.
    @_alwaysEmitIntoClient public static var currency: Self { "Currency" }
    /// `Datetime`.
    @_alwaysEmitIntoClient public static var datetime: Self { "Datetime" }
    /// `StringCollection`.
    @_alwaysEmitIntoClient public static var stringCollection: Self { "StringCollection" }
    /// `IntegerCollection`.
    @_alwaysEmitIntoClient public static var integerCollection: Self { "IntegerCollection" }
    /// `DecimalCollection`.
    @_alwaysEmitIntoClient public static var decimalCollection: Self { "DecimalCollection" }
    /// `DurationCollection`.
    @_alwaysEmitIntoClient public static var durationCollection: Self { "DurationCollection" }
    /// `BooleanCollection`.
    @_alwaysEmitIntoClient public static var booleanCollection: Self { "BooleanCollection" }
    /// `CurrencyCollection`.
    @_alwaysEmitIntoClient public static var currencyCollection: Self { "CurrencyCollection" }
    /// `DatetimeCollection`.
    @_alwaysEmitIntoClient public static var datetimeCollection: Self { "DatetimeCollection" }
}

/// The schema `BotEntityValue`.
public typealias BotEntityValue = Model<BotEntityValueFields>

/// The properties of ``BotEntityValue``.
public struct BotEntityValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<BotEntityValueType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `type` of ``BotEntityValue``, open to those that are newer than this version.
public struct BotEntityValueType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `String`.
    @_alwaysEmitIntoClient public static var string: Self { "String" }
    /// `Integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "Integer" }
    /// `Decimal`.
    @_alwaysEmitIntoClient public static var decimal: Self { "Decimal" }
    /// `Duration`.
    @_alwaysEmitIntoClient public static var duration: Self { "Duration" }
    /// `Boolean`.
    @_alwaysEmitIntoClient public static var boolean: Self { "Boolean" }
    /// `Currency`.
    @_alwaysEmitIntoClient public static var currency: Self { "Currency" }
    /// `Datetime`.
    @_alwaysEmitIntoClient public static var datetime: Self { "Datetime" }
    /// `StringCollection`.
    @_alwaysEmitIntoClient public static var stringCollection: Self { "StringCollection" }
    /// `IntegerCollection`.
    @_alwaysEmitIntoClient public static var integerCollection: Self { "IntegerCollection" }
    /// `DecimalCollection`.
    @_alwaysEmitIntoClient public static var decimalCollection: Self { "DecimalCollection" }
    /// `DurationCollection`.
    @_alwaysEmitIntoClient public static var durationCollection: Self { "DurationCollection" }
    /// `BooleanCollection`.
    @_alwaysEmitIntoClient public static var booleanCollection: Self { "BooleanCollection" }
    /// `CurrencyCollection`.
    @_alwaysEmitIntoClient public static var currencyCollection: Self { "CurrencyCollection" }
    /// `DatetimeCollection`.
    @_alwaysEmitIntoClient public static var datetimeCollection: Self { "DatetimeCollection" }
}

/// The schema `BotExecutionConfiguration`.
public typealias BotExecutionConfiguration = Model<BotExecutionConfigurationFields>

/// The properties of ``BotExecutionConfiguration``.
public struct BotExecutionConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `botId`, required.
    @_alwaysEmitIntoClient public var botId: Field<String> { Field("botId") }
    /// `executionHost`, required.
    @_alwaysEmitIntoClient public var executionHost: Field<String> { Field("executionHost") }
    /// `botCredentials`, required.
    @_alwaysEmitIntoClient public var botCredentials: Field<NuanceBotCredentials> { Field("botCredentials") }
}

/// The schema `BotIntent`.
public typealias BotIntent = Model<BotIntentFields>

/// The properties of ``BotIntent``.
public struct BotIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `slots`.
    @_alwaysEmitIntoClient public var slots: Field<[String: BotSlot]> { Field("slots") }
}

/// The schema `BotList`.
public typealias BotList = Model<BotListFields>

/// The properties of ``BotList``.
public struct BotListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `chatBots`, required.
    @_alwaysEmitIntoClient public var chatBots: Field<[BotConnectorBot]> { Field("chatBots") }
}

/// The schema `BotListing`.
public typealias BotListing = Model<BotListingFields>

/// The properties of ``BotListing``.
public struct BotListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Bot]> { Field("entities") }
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

/// The schema `BotSlot`.
public typealias BotSlot = Model<BotSlotFields>

/// The properties of ``BotSlot``.
public struct BotSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `BotSummary`.
public typealias BotSummary = Model<BotSummaryFields>

/// The properties of ``BotSummary``.
public struct BotSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `botCompositeTag`, set by the platform.
    @_alwaysEmitIntoClient public var botCompositeTag: Field<String> { Field("botCompositeTag") }
}

/// The schema `BotSummaryEntityListing`.
public typealias BotSummaryEntityListing = Model<BotSummaryEntityListingFields>

/// The properties of ``BotSummaryEntityListing``.
public struct BotSummaryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BotConnectorSummary]> { Field("entities") }
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

/// The schema `BotVersion`.
public typealias BotVersion = Model<BotVersionFields>

/// The properties of ``BotVersion``.
public struct BotVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `supportedLanguages`.
    @_alwaysEmitIntoClient public var supportedLanguages: Field<[String]> { Field("supportedLanguages") }
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[BotConnectorIntent]> { Field("intents") }
}

/// The schema `BotVersionSummary`.
public typealias BotVersionSummary = Model<BotVersionSummaryFields>

/// The properties of ``BotVersionSummary``.
public struct BotVersionSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `botCompositeTag`, set by the platform.
    @_alwaysEmitIntoClient public var botCompositeTag: Field<String> { Field("botCompositeTag") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
}
