// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `LogCaptureDownloadExecutionResponse`.
public typealias LogCaptureDownloadExecutionResponse = Model<LogCaptureDownloadExecutionResponseFields>

/// The properties of ``LogCaptureDownloadExecutionResponse``.
public struct LogCaptureDownloadExecutionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `user`, required, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<AddressableEntityRef> { Field("user") }
    /// `state`, required, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<LogCaptureDownloadExecutionResponseState> { Field("state") }
    /// `dateStart`, required, set by the platform.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `fileUrl`, required, set by the platform.
    @_alwaysEmitIntoClient public var fileUrl: Field<String> { Field("fileUrl") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``LogCaptureDownloadExecutionResponse``, open to those that are newer than this version.
public struct LogCaptureDownloadExecutionResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
}

/// The schema `LogCaptureQueryRequest`.
public typealias LogCaptureQueryRequest = Model<LogCaptureQueryRequestFields>

/// The properties of ``LogCaptureQueryRequest``.
public struct LogCaptureQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<LogCaptureQueryRequestSortOrder> { Field("sortOrder") }
}

/// A value of `sortOrder` of ``LogCaptureQueryRequest``, open to those that are newer than this version.
public struct LogCaptureQueryRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// The schema `LogCaptureQueryResponse`.
public typealias LogCaptureQueryResponse = Model<LogCaptureQueryResponseFields>

/// The properties of ``LogCaptureQueryResponse``.
public struct LogCaptureQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LogEntry]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LogCaptureUserConfiguration`.
public typealias LogCaptureUserConfiguration = Model<LogCaptureUserConfigurationFields>

/// The properties of ``LogCaptureUserConfiguration``.
public struct LogCaptureUserConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateStarted`, set by the platform.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateExpired`, required.
    @_alwaysEmitIntoClient public var dateExpired: Field<Instant> { Field("dateExpired") }
    /// `captureMethod`, set by the platform.
    @_alwaysEmitIntoClient public var captureMethod: Field<LogCaptureUserConfigurationCaptureMethod> { Field("captureMethod") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `captureMethod` of ``LogCaptureUserConfiguration``, open to those that are newer than this version.
public struct LogCaptureUserConfigurationCaptureMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnDemand`.
    @_alwaysEmitIntoClient public static var onDemand: Self { "OnDemand" }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
}

/// The schema `LogCaptureUserConfigurationListing`.
public typealias LogCaptureUserConfigurationListing = Model<LogCaptureUserConfigurationListingFields>

/// The properties of ``LogCaptureUserConfigurationListing``.
public struct LogCaptureUserConfigurationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LogCaptureUserConfiguration]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LogCaptureUserConfigurationResponse`.
public typealias LogCaptureUserConfigurationResponse = Model<LogCaptureUserConfigurationResponseFields>

/// The properties of ``LogCaptureUserConfigurationResponse``.
public struct LogCaptureUserConfigurationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateStarted`, set by the platform.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateExpired`, required.
    @_alwaysEmitIntoClient public var dateExpired: Field<Instant> { Field("dateExpired") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LogEntry`.
public typealias LogEntry = Model<LogEntryFields>

/// The properties of ``LogEntry``.
public struct LogEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `level`.
    @_alwaysEmitIntoClient public var level: Field<String> { Field("level") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Int> { Field("timestamp") }
}
