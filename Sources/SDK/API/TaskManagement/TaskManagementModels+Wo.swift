// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Workbin`.
public typealias Workbin = Model<WorkbinFields>

/// The properties of ``Workbin``.
public struct WorkbinFields: FieldSet {
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
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkbinChangeListing`.
public typealias WorkbinChangeListing = Model<WorkbinChangeListingFields>

/// The properties of ``WorkbinChangeListing``.
public struct WorkbinChangeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkitemsChangeWorkbinDelta]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `WorkbinCreate`.
public typealias WorkbinCreate = Model<WorkbinCreateFields>

/// The properties of ``WorkbinCreate``.
public struct WorkbinCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `WorkbinDelta`.
public typealias WorkbinDelta = Model<WorkbinDeltaFields>

/// The properties of ``WorkbinDelta``.
public struct WorkbinDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<WorkitemsAttributeChangeString> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<WorkitemsAttributeChangeString> { Field("description") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<WorkitemsAttributeChangeInstant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<WorkitemsAttributeChangeString> { Field("modifiedBy") }
}

/// The schema `WorkbinQueryEntityListing`.
public typealias WorkbinQueryEntityListing = Model<WorkbinQueryEntityListingFields>

/// The properties of ``WorkbinQueryEntityListing``.
public struct WorkbinQueryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Workbin]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// The schema `WorkbinQueryRequest`.
public typealias WorkbinQueryRequest = Model<WorkbinQueryRequestFields>

/// The properties of ``WorkbinQueryRequest``.
public struct WorkbinQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `select`.
    @_alwaysEmitIntoClient public var select: Field<WorkbinQueryRequestSelect> { Field("select") }
    /// `filters`, required.
    @_alwaysEmitIntoClient public var filters: Field<[WorkitemFilter]> { Field("filters") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String]> { Field("attributes") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<WorkbinQuerySort> { Field("sort") }
}

/// A value of `select` of ``WorkbinQueryRequest``, open to those that are newer than this version.
public struct WorkbinQueryRequestSelect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { "Count" }
}

/// The schema `WorkbinQuerySort`.
public typealias WorkbinQuerySort = Model<WorkbinQuerySortFields>

/// The properties of ``WorkbinQuerySort``.
public struct WorkbinQuerySortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<WorkbinQuerySortName> { Field("name") }
    /// `ascending`.
    @_alwaysEmitIntoClient public var ascending: Field<Bool> { Field("ascending") }
}

/// A value of `name` of ``WorkbinQuerySort``, open to those that are newer than this version.
public struct WorkbinQuerySortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// The schema `WorkbinReference`.
public typealias WorkbinReference = Model<WorkbinReferenceFields>

/// The properties of ``WorkbinReference``.
public struct WorkbinReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkbinUpdate`.
public typealias WorkbinUpdate = Model<WorkbinUpdateFields>

/// The properties of ``WorkbinUpdate``.
public struct WorkbinUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `WorkbinVersion`.
public typealias WorkbinVersion = Model<WorkbinVersionFields>

/// The properties of ``WorkbinVersion``.
public struct WorkbinVersionFields: FieldSet {
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
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkbinVersionListing`.
public typealias WorkbinVersionListing = Model<WorkbinVersionListingFields>

/// The properties of ``WorkbinVersionListing``.
public struct WorkbinVersionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkbinVersion]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemsAttributeChangeBoolean`.
public typealias WorkitemsAttributeChangeBoolean = Model<WorkitemsAttributeChangeBooleanFields>

/// The properties of ``WorkitemsAttributeChangeBoolean``.
public struct WorkitemsAttributeChangeBooleanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<Bool> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<Bool> { Field("oldValue") }
}

/// The schema `WorkitemsAttributeChangeInstant`.
public typealias WorkitemsAttributeChangeInstant = Model<WorkitemsAttributeChangeInstantFields>

/// The properties of ``WorkitemsAttributeChangeInstant``.
public struct WorkitemsAttributeChangeInstantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<Instant> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<Instant> { Field("oldValue") }
}

/// The schema `WorkitemsAttributeChangeInteger`.
public typealias WorkitemsAttributeChangeInteger = Model<WorkitemsAttributeChangeIntegerFields>

/// The properties of ``WorkitemsAttributeChangeInteger``.
public struct WorkitemsAttributeChangeIntegerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<Int> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<Int> { Field("oldValue") }
}

/// The schema `WorkitemsAttributeChangeList`.
public typealias WorkitemsAttributeChangeList = Model<WorkitemsAttributeChangeListFields>

/// The properties of ``WorkitemsAttributeChangeList``.
public struct WorkitemsAttributeChangeListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<[JSON]> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<[JSON]> { Field("oldValue") }
}

/// The schema `WorkitemsAttributeChangeListWorkitemScoredAgentDelta`.
public typealias WorkitemsAttributeChangeListWorkitemScoredAgentDelta = Model<WorkitemsAttributeChangeListWorkitemScoredAgentDeltaFields>

/// The properties of ``WorkitemsAttributeChangeListWorkitemScoredAgentDelta``.
public struct WorkitemsAttributeChangeListWorkitemScoredAgentDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<[WorkitemScoredAgentDelta]> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<[WorkitemScoredAgentDelta]> { Field("oldValue") }
}

/// The schema `WorkitemsAttributeChangeMap`.
public typealias WorkitemsAttributeChangeMap = Model<WorkitemsAttributeChangeMapFields>

/// The properties of ``WorkitemsAttributeChangeMap``.
public struct WorkitemsAttributeChangeMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<JSON> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<JSON> { Field("oldValue") }
}

/// The schema `WorkitemsAttributeChangeString`.
public typealias WorkitemsAttributeChangeString = Model<WorkitemsAttributeChangeStringFields>

/// The properties of ``WorkitemsAttributeChangeString``.
public struct WorkitemsAttributeChangeStringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<String> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<String> { Field("oldValue") }
}

/// The schema `WorkitemsAttributeChangeWorkitemRuleSettings`.
public typealias WorkitemsAttributeChangeWorkitemRuleSettings = Model<WorkitemsAttributeChangeWorkitemRuleSettingsFields>

/// The properties of ``WorkitemsAttributeChangeWorkitemRuleSettings``.
public struct WorkitemsAttributeChangeWorkitemRuleSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<WorkitemRuleSettings> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<WorkitemRuleSettings> { Field("oldValue") }
}

/// The schema `WorkitemsAttributeChangeWorkitemStatusCategory`.
public typealias WorkitemsAttributeChangeWorkitemStatusCategory = Model<WorkitemsAttributeChangeWorkitemStatusCategoryFields>

/// The properties of ``WorkitemsAttributeChangeWorkitemStatusCategory``.
public struct WorkitemsAttributeChangeWorkitemStatusCategoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<WorkitemsAttributeChangeWorkitemStatusCategoryNewValue> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<WorkitemsAttributeChangeWorkitemStatusCategoryOldValue> { Field("oldValue") }
}

/// A value of `newValue` of ``WorkitemsAttributeChangeWorkitemStatusCategory``, open to those that are newer than this
/// version.
public struct WorkitemsAttributeChangeWorkitemStatusCategoryNewValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    @_alwaysEmitIntoClient public static var waiting: Self { "Waiting" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `oldValue` of ``WorkitemsAttributeChangeWorkitemStatusCategory``, open to those that are newer than this
/// version.
public struct WorkitemsAttributeChangeWorkitemStatusCategoryOldValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    @_alwaysEmitIntoClient public static var waiting: Self { "Waiting" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `WorkitemsAttributeChangeWrapupDelta`.
public typealias WorkitemsAttributeChangeWrapupDelta = Model<WorkitemsAttributeChangeWrapupDeltaFields>

/// The properties of ``WorkitemsAttributeChangeWrapupDelta``.
public struct WorkitemsAttributeChangeWrapupDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<WrapupDelta> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<WrapupDelta> { Field("oldValue") }
}

/// The schema `WorkitemsChangeWorkbinDelta`.
public typealias WorkitemsChangeWorkbinDelta = Model<WorkitemsChangeWorkbinDeltaFields>

/// The properties of ``WorkitemsChangeWorkbinDelta``.
public struct WorkitemsChangeWorkbinDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `delta`.
    @_alwaysEmitIntoClient public var delta: Field<WorkbinDelta> { Field("delta") }
}

/// The schema `WorkitemsChangeWorkitemDelta`.
public typealias WorkitemsChangeWorkitemDelta = Model<WorkitemsChangeWorkitemDeltaFields>

/// The properties of ``WorkitemsChangeWorkitemDelta``.
public struct WorkitemsChangeWorkitemDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `delta`.
    @_alwaysEmitIntoClient public var delta: Field<WorkitemDelta> { Field("delta") }
}

/// The schema `WorkitemsChangeWorktypeDelta`.
public typealias WorkitemsChangeWorktypeDelta = Model<WorkitemsChangeWorktypeDeltaFields>

/// The properties of ``WorkitemsChangeWorktypeDelta``.
public struct WorkitemsChangeWorktypeDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `delta`.
    @_alwaysEmitIntoClient public var delta: Field<WorktypeDelta> { Field("delta") }
}
