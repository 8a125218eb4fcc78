// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `AssignedAgentDetails`.
public typealias AssignedAgentDetails = Model<AssignedAgentDetailsFields>

/// The properties of ``AssignedAgentDetails``.
public struct AssignedAgentDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `endDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endDate: Field<String> { Field("endDate") }
}

/// The schema `AsyncForecastOperationResult`.
public typealias AsyncForecastOperationResult = Model<AsyncForecastOperationResultFields>

/// The properties of ``AsyncForecastOperationResult``.
public struct AsyncForecastOperationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AsyncForecastOperationResultStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BuShortTermForecast> { Field("result") }
    /// `progress`.
    @_alwaysEmitIntoClient public var progress: Field<Int> { Field("progress") }
}

/// A value of `status` of ``AsyncForecastOperationResult``, open to those that are newer than this version.
public struct AsyncForecastOperationResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `AsyncIntradayResponse`.
public typealias AsyncIntradayResponse = Model<AsyncIntradayResponseFields>

/// The properties of ``AsyncIntradayResponse``.
public struct AsyncIntradayResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AsyncIntradayResponseStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BuIntradayResponse> { Field("result") }
}

/// A value of `status` of ``AsyncIntradayResponse``, open to those that are newer than this version.
public struct AsyncIntradayResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `AvailabilityRange`.
public typealias AvailabilityRange = Model<AvailabilityRangeFields>

/// The properties of ``AvailabilityRange``.
public struct AvailabilityRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `earliestStartMinutesFromMidnight`, required.
    @_alwaysEmitIntoClient public var earliestStartMinutesFromMidnight: Field<Int> { Field("earliestStartMinutesFromMidnight") }
    /// `latestEndMinutesFromMidnight`, required.
    @_alwaysEmitIntoClient public var latestEndMinutesFromMidnight: Field<Int> { Field("latestEndMinutesFromMidnight") }
}

/// The schema `AvailableTimeOffRange`.
public typealias AvailableTimeOffRange = Model<AvailableTimeOffRangeFields>

/// The properties of ``AvailableTimeOffRange``.
public struct AvailableTimeOffRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffLimit`.
    @_alwaysEmitIntoClient public var timeOffLimit: Field<TimeOffLimitReference> { Field("timeOffLimit") }
    /// `startDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<AvailableTimeOffRangeGranularity> { Field("granularity") }
    /// `availableMinutesPerInterval`.
    @_alwaysEmitIntoClient public var availableMinutesPerInterval: Field<[Int]> { Field("availableMinutesPerInterval") }
    /// `waitlistedRequestsPerInterval`.
    @_alwaysEmitIntoClient public var waitlistedRequestsPerInterval: Field<[Int]> { Field("waitlistedRequestsPerInterval") }
    /// `waitlistEnabled`.
    @_alwaysEmitIntoClient public var waitlistEnabled: Field<Bool> { Field("waitlistEnabled") }
}

/// A value of `granularity` of ``AvailableTimeOffRange``, open to those that are newer than this version.
public struct AvailableTimeOffRangeGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `AvailableTimeOffRequest`.
public typealias AvailableTimeOffRequest = Model<AvailableTimeOffRequestFields>

/// The properties of ``AvailableTimeOffRequest``.
public struct AvailableTimeOffRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `dateRanges`.
    @_alwaysEmitIntoClient public var dateRanges: Field<[LocalDateRange]> { Field("dateRanges") }
    /// `supportedGranularities`.
    @_alwaysEmitIntoClient public var supportedGranularities: Field<[AvailableTimeOffRequestSupportedGranularities]> { Field("supportedGranularities") }
}

/// A value of `supportedGranularities` of ``AvailableTimeOffRequest``, open to those that are newer than this version.
public struct AvailableTimeOffRequestSupportedGranularities: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `AvailableTimeOffResponse`.
public typealias AvailableTimeOffResponse = Model<AvailableTimeOffResponseFields>

/// The properties of ``AvailableTimeOffResponse``.
public struct AvailableTimeOffResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[AvailableTimeOffRange]> { Field("values") }
}
