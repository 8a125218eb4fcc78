// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ExportScriptRequest`.
public typealias ExportScriptRequest = Model<ExportScriptRequestFields>

/// The properties of ``ExportScriptRequest``.
public struct ExportScriptRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `versionId`.
    public var versionId: Field<String> { Field("versionId") }
}

/// The schema `ExportScriptResponse`.
public typealias ExportScriptResponse = Model<ExportScriptResponseFields>

/// The properties of ``ExportScriptResponse``.
public struct ExportScriptResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// The schema `ImportScriptStatusResponse`.
public typealias ImportScriptStatusResponse = Model<ImportScriptStatusResponseFields>

/// The properties of ``ImportScriptStatusResponse``.
public struct ImportScriptStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `succeeded`.
    public var succeeded: Field<Bool> { Field("succeeded") }
    /// `message`.
    public var message: Field<String> { Field("message") }
}

/// The schema `PublishScriptRequestData`.
public typealias PublishScriptRequestData = Model<PublishScriptRequestDataFields>

/// The properties of ``PublishScriptRequestData``.
public struct PublishScriptRequestDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scriptId`, required.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `versionId`.
    public var versionId: Field<String> { Field("versionId") }
}

/// The schema `ScriptEntityListing`.
public typealias ScriptEntityListing = Model<ScriptEntityListingFields>

/// The properties of ``ScriptEntityListing``.
public struct ScriptEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Script]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `truncatedDivisions`.
    public var truncatedDivisions: Field<Bool> { Field("truncatedDivisions") }
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
