// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getAuditsQueryTransactionIdResults`, open to those that are newer than this version.
public struct GetAuditsQueryTransactionIdResultsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
}

/// A value of `expand` of `postAuditsQueryRealtime`, open to those that are newer than this version.
public struct PostAuditsQueryRealtimeExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
}

/// A value of `expand` of `postAuditsQueryRealtimeRelated`, open to those that are newer than this version.
public struct PostAuditsQueryRealtimeRelatedExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
}
