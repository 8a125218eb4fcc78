// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Schedule`.
public typealias Schedule = Model<ScheduleFields>

/// The properties of ``Schedule``.
public struct ScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<ScheduleState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `start`, required, a date and time without a time zone.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`, required, a date and time without a time zone.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `rrule`.
    @_alwaysEmitIntoClient public var rrule: Field<String> { Field("rrule") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Schedule``, open to those that are newer than this version.
public struct ScheduleState: OpenEnum {
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

/// The schema `ScheduleDivisionViewEntityListing`.
public typealias ScheduleDivisionViewEntityListing = Model<ScheduleDivisionViewEntityListingFields>

/// The properties of ``ScheduleDivisionViewEntityListing``.
public struct ScheduleDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SchedulesDivisionView]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `ScheduleEntityListing`.
public typealias ScheduleEntityListing = Model<ScheduleEntityListingFields>

/// The properties of ``ScheduleEntityListing``.
public struct ScheduleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Schedule]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `ScheduleGroup`.
public typealias ScheduleGroup = Model<ScheduleGroupFields>

/// The properties of ``ScheduleGroup``.
public struct ScheduleGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<ScheduleGroupState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `openSchedules`.
    @_alwaysEmitIntoClient public var openSchedules: Field<[DomainEntityRef]> { Field("openSchedules") }
    /// `closedSchedules`.
    @_alwaysEmitIntoClient public var closedSchedules: Field<[DomainEntityRef]> { Field("closedSchedules") }
    /// `holidaySchedules`.
    @_alwaysEmitIntoClient public var holidaySchedules: Field<[DomainEntityRef]> { Field("holidaySchedules") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``ScheduleGroup``, open to those that are newer than this version.
public struct ScheduleGroupState: OpenEnum {
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

/// The schema `ScheduleGroupDivisionView`.
public typealias ScheduleGroupDivisionView = Model<ScheduleGroupDivisionViewFields>

/// The properties of ``ScheduleGroupDivisionView``.
public struct ScheduleGroupDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduleGroupDivisionViewEntityListing`.
public typealias ScheduleGroupDivisionViewEntityListing = Model<ScheduleGroupDivisionViewEntityListingFields>

/// The properties of ``ScheduleGroupDivisionViewEntityListing``.
public struct ScheduleGroupDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ScheduleGroupDivisionView]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `ScheduleGroupEntityListing`.
public typealias ScheduleGroupEntityListing = Model<ScheduleGroupEntityListingFields>

/// The properties of ``ScheduleGroupEntityListing``.
public struct ScheduleGroupEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ScheduleGroup]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `SchedulesDivisionView`.
public typealias SchedulesDivisionView = Model<SchedulesDivisionViewFields>

/// The properties of ``SchedulesDivisionView``.
public struct SchedulesDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SystemPrompt`.
public typealias SystemPrompt = Model<SystemPromptFields>

/// The properties of ``SystemPrompt``.
public struct SystemPromptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `resources`.
    @_alwaysEmitIntoClient public var resources: Field<[SystemPromptAsset]> { Field("resources") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SystemPromptAsset`.
public typealias SystemPromptAsset = Model<SystemPromptAssetFields>

/// The properties of ``SystemPromptAsset``.
public struct SystemPromptAssetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `promptId`.
    @_alwaysEmitIntoClient public var promptId: Field<String> { Field("promptId") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Double> { Field("durationSeconds") }
    /// `mediaUri`.
    @_alwaysEmitIntoClient public var mediaUri: Field<String> { Field("mediaUri") }
    /// `audioFormat`, set by the platform.
    @_alwaysEmitIntoClient public var audioFormat: Field<AudioFormat> { Field("audioFormat") }
    /// `ttsString`.
    @_alwaysEmitIntoClient public var ttsString: Field<String> { Field("ttsString") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `uploadUri`, set by the platform.
    @_alwaysEmitIntoClient public var uploadUri: Field<String> { Field("uploadUri") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<SystemPromptAssetUploadStatus> { Field("uploadStatus") }
    /// `hasDefault`.
    @_alwaysEmitIntoClient public var hasDefault: Field<Bool> { Field("hasDefault") }
    /// `languageDefault`.
    @_alwaysEmitIntoClient public var languageDefault: Field<Bool> { Field("languageDefault") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String: [String]]> { Field("tags") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `uploadStatus` of ``SystemPromptAsset``, open to those that are newer than this version.
public struct SystemPromptAssetUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `created`.
    @_alwaysEmitIntoClient public static var created: Self { "created" }
    /// `uploaded`.
    @_alwaysEmitIntoClient public static var uploaded: Self { "uploaded" }
    /// `transcoded`.
    @_alwaysEmitIntoClient public static var transcoded: Self { "transcoded" }
    /// `transcodeFailed`.
    @_alwaysEmitIntoClient public static var transcodeFailed: Self { "transcodeFailed" }
}

/// The schema `SystemPromptAssetEntityListing`.
public typealias SystemPromptAssetEntityListing = Model<SystemPromptAssetEntityListingFields>

/// The properties of ``SystemPromptAssetEntityListing``.
public struct SystemPromptAssetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SystemPromptAsset]> { Field("entities") }
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

/// The schema `SystemPromptEntityListing`.
public typealias SystemPromptEntityListing = Model<SystemPromptEntityListingFields>

/// The properties of ``SystemPromptEntityListing``.
public struct SystemPromptEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SystemPrompt]> { Field("entities") }
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
