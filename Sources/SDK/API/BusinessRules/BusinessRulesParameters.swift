// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getBusinessrulesDecisiontablesSearch`, open to those that are newer than this version.
public struct GetBusinessrulesDecisiontablesSearchExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ExecutionInputSchema`.
    @_alwaysEmitIntoClient public static var executionInputSchema: Self { "ExecutionInputSchema" }
    /// `ExecutionOutputSchema`.
    @_alwaysEmitIntoClient public static var executionOutputSchema: Self { "ExecutionOutputSchema" }
}
