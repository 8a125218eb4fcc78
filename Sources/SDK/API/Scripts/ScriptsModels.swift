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
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `versionId`.
    @_alwaysEmitIntoClient public var versionId: Field<String> { Field("versionId") }
}

/// The schema `ExportScriptResponse`.
public typealias ExportScriptResponse = Model<ExportScriptResponseFields>

/// The properties of ``ExportScriptResponse``.
public struct ExportScriptResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `ImportScriptStatusResponse`.
public typealias ImportScriptStatusResponse = Model<ImportScriptStatusResponseFields>

/// The properties of ``ImportScriptStatusResponse``.
public struct ImportScriptStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `succeeded`.
    @_alwaysEmitIntoClient public var succeeded: Field<Bool> { Field("succeeded") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `PublishScriptRequestData`.
public typealias PublishScriptRequestData = Model<PublishScriptRequestDataFields>

/// The properties of ``PublishScriptRequestData``.
public struct PublishScriptRequestDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scriptId`, required.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `versionId`.
    @_alwaysEmitIntoClient public var versionId: Field<String> { Field("versionId") }
}

/// The schema `ScriptEntityListing`.
public typealias ScriptEntityListing = Model<ScriptEntityListingFields>

/// The properties of ``ScriptEntityListing``.
public struct ScriptEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Script]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `truncatedDivisions`.
    @_alwaysEmitIntoClient public var truncatedDivisions: Field<Bool> { Field("truncatedDivisions") }
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
