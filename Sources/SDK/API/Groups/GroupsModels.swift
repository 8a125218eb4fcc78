// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `DynamicGroupDefinition`.
public typealias DynamicGroupDefinition = Model<DynamicGroupDefinitionFields>

/// The properties of ``DynamicGroupDefinition``.
public struct DynamicGroupDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`, required.
    @_alwaysEmitIntoClient public var group: Field<AddressableEntityRef> { Field("group") }
    /// `dateModified`, required.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<DynamicGroupQuery> { Field("query") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DynamicGroupLanguageSkillCondition`.
public typealias DynamicGroupLanguageSkillCondition = Model<DynamicGroupLanguageSkillConditionFields>

/// The properties of ``DynamicGroupLanguageSkillCondition``.
public struct DynamicGroupLanguageSkillConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `languageSkill`, required.
    @_alwaysEmitIntoClient public var languageSkill: Field<String> { Field("languageSkill") }
    /// `comparator`, required.
    @_alwaysEmitIntoClient public var comparator: Field<DynamicGroupLanguageSkillConditionComparator> { Field("comparator") }
    /// `proficiency`, required.
    @_alwaysEmitIntoClient public var proficiency: Field<Int> { Field("proficiency") }
    /// `childConditions`.
    @_alwaysEmitIntoClient public var childConditions: Field<[DynamicGroupSkillCondition]> { Field("childConditions") }
}

/// A value of `comparator` of ``DynamicGroupLanguageSkillCondition``, open to those that are newer than this version.
public struct DynamicGroupLanguageSkillConditionComparator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EqualTo`.
    @_alwaysEmitIntoClient public static var equalTo: Self { "EqualTo" }
    /// `NotEqualTo`.
    @_alwaysEmitIntoClient public static var notEqualTo: Self { "NotEqualTo" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqualTo: Self { "GreaterThanOrEqualTo" }
    /// `LessThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanOrEqualTo: Self { "LessThanOrEqualTo" }
}

/// The schema `DynamicGroupQuery`.
public typealias DynamicGroupQuery = Model<DynamicGroupQueryFields>

/// The properties of ``DynamicGroupQuery``.
public struct DynamicGroupQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `skillConditions`, required.
    @_alwaysEmitIntoClient public var skillConditions: Field<[DynamicGroupSkillCondition]> { Field("skillConditions") }
}

/// The schema `DynamicGroupQueryPreview`.
public typealias DynamicGroupQueryPreview = Model<DynamicGroupQueryPreviewFields>

/// The properties of ``DynamicGroupQueryPreview``.
public struct DynamicGroupQueryPreviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userCount`.
    @_alwaysEmitIntoClient public var userCount: Field<Int> { Field("userCount") }
}

/// The schema `DynamicGroupRoutingSkillCondition`.
public typealias DynamicGroupRoutingSkillCondition = Model<DynamicGroupRoutingSkillConditionFields>

/// The properties of ``DynamicGroupRoutingSkillCondition``.
public struct DynamicGroupRoutingSkillConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingSkill`, required.
    @_alwaysEmitIntoClient public var routingSkill: Field<String> { Field("routingSkill") }
    /// `comparator`, required.
    @_alwaysEmitIntoClient public var comparator: Field<DynamicGroupRoutingSkillConditionComparator> { Field("comparator") }
    /// `proficiency`, required.
    @_alwaysEmitIntoClient public var proficiency: Field<Int> { Field("proficiency") }
    /// `childConditions`.
    @_alwaysEmitIntoClient public var childConditions: Field<[DynamicGroupSkillCondition]> { Field("childConditions") }
}

/// A value of `comparator` of ``DynamicGroupRoutingSkillCondition``, open to those that are newer than this version.
public struct DynamicGroupRoutingSkillConditionComparator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EqualTo`.
    @_alwaysEmitIntoClient public static var equalTo: Self { "EqualTo" }
    /// `NotEqualTo`.
    @_alwaysEmitIntoClient public static var notEqualTo: Self { "NotEqualTo" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqualTo: Self { "GreaterThanOrEqualTo" }
    /// `LessThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanOrEqualTo: Self { "LessThanOrEqualTo" }
}

/// The schema `DynamicGroupSkillCondition`.
public typealias DynamicGroupSkillCondition = Model<DynamicGroupSkillConditionFields>

/// The properties of ``DynamicGroupSkillCondition``.
public struct DynamicGroupSkillConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingSkillConditions`, required.
    @_alwaysEmitIntoClient public var routingSkillConditions: Field<[DynamicGroupRoutingSkillCondition]> { Field("routingSkillConditions") }
    /// `languageSkillConditions`, required.
    @_alwaysEmitIntoClient public var languageSkillConditions: Field<[DynamicGroupLanguageSkillCondition]> { Field("languageSkillConditions") }
    /// `operation`, required.
    @_alwaysEmitIntoClient public var operation: Field<DynamicGroupSkillConditionOperation> { Field("operation") }
}

/// A value of `operation` of ``DynamicGroupSkillCondition``, open to those that are newer than this version.
public struct DynamicGroupSkillConditionOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Not`.
    @_alwaysEmitIntoClient public static var not: Self { "Not" }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
}

/// The schema `GroupCreate`.
public typealias GroupCreate = Model<GroupCreateFields>

/// The properties of ``GroupCreate``.
public struct GroupCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<GroupCreateState> { Field("state") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<GroupCreateType> { Field("type") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[GroupContact]> { Field("addresses") }
    /// `rulesVisible`, required.
    @_alwaysEmitIntoClient public var rulesVisible: Field<Bool> { Field("rulesVisible") }
    /// `visibility`, required.
    @_alwaysEmitIntoClient public var visibility: Field<GroupCreateVisibility> { Field("visibility") }
    /// `rolesEnabled`.
    @_alwaysEmitIntoClient public var rolesEnabled: Field<Bool> { Field("rolesEnabled") }
    /// `includeOwners`.
    @_alwaysEmitIntoClient public var includeOwners: Field<Bool> { Field("includeOwners") }
    /// `callsEnabled`.
    @_alwaysEmitIntoClient public var callsEnabled: Field<Bool> { Field("callsEnabled") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `ownerIds`.
    @_alwaysEmitIntoClient public var ownerIds: Field<[String]> { Field("ownerIds") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``GroupCreate``, open to those that are newer than this version.
public struct GroupCreateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// A value of `type` of ``GroupCreate``, open to those that are newer than this version.
public struct GroupCreateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `official`.
    @_alwaysEmitIntoClient public static var official: Self { "official" }
    /// `social`.
    @_alwaysEmitIntoClient public static var social: Self { "social" }
}

/// A value of `visibility` of ``GroupCreate``, open to those that are newer than this version.
public struct GroupCreateVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "public" }
    /// `owners`.
    @_alwaysEmitIntoClient public static var owners: Self { "owners" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
}

/// The schema `GroupEntityListing`.
public typealias GroupEntityListing = Model<GroupEntityListingFields>

/// The properties of ``GroupEntityListing``.
public struct GroupEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Group]> { Field("entities") }
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

/// The schema `GroupMembersUpdate`.
public typealias GroupMembersUpdate = Model<GroupMembersUpdateFields>

/// The properties of ``GroupMembersUpdate``.
public struct GroupMembersUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `memberIds`, required.
    @_alwaysEmitIntoClient public var memberIds: Field<[String]> { Field("memberIds") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `GroupProfile`.
public typealias GroupProfile = Model<GroupProfileFields>

/// The properties of ``GroupProfile``.
public struct GroupProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<GroupProfileState> { Field("state") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``GroupProfile``, open to those that are newer than this version.
public struct GroupProfileState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// The schema `GroupProfileEntityListing`.
public typealias GroupProfileEntityListing = Model<GroupProfileEntityListingFields>

/// The properties of ``GroupProfileEntityListing``.
public struct GroupProfileEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[GroupProfile]> { Field("entities") }
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

/// The schema `GroupUpdate`.
public typealias GroupUpdate = Model<GroupUpdateFields>

/// The properties of ``GroupUpdate``.
public struct GroupUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<GroupUpdateState> { Field("state") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[GroupContact]> { Field("addresses") }
    /// `rulesVisible`.
    @_alwaysEmitIntoClient public var rulesVisible: Field<Bool> { Field("rulesVisible") }
    /// `visibility`.
    @_alwaysEmitIntoClient public var visibility: Field<GroupUpdateVisibility> { Field("visibility") }
    /// `rolesEnabled`.
    @_alwaysEmitIntoClient public var rolesEnabled: Field<Bool> { Field("rolesEnabled") }
    /// `includeOwners`.
    @_alwaysEmitIntoClient public var includeOwners: Field<Bool> { Field("includeOwners") }
    /// `callsEnabled`.
    @_alwaysEmitIntoClient public var callsEnabled: Field<Bool> { Field("callsEnabled") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `ownerIds`.
    @_alwaysEmitIntoClient public var ownerIds: Field<[String]> { Field("ownerIds") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``GroupUpdate``, open to those that are newer than this version.
public struct GroupUpdateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// A value of `visibility` of ``GroupUpdate``, open to those that are newer than this version.
public struct GroupUpdateVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "public" }
    /// `ownerIds`.
    @_alwaysEmitIntoClient public static var ownerIds: Self { "ownerIds" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
}
