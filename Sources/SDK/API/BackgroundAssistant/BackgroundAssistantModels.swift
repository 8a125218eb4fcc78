// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `BackgroundAssistantUserAuthenticatedInfo`.
public typealias BackgroundAssistantUserAuthenticatedInfo = Model<BackgroundAssistantUserAuthenticatedInfoFields>

/// The properties of ``BackgroundAssistantUserAuthenticatedInfo``.
public struct BackgroundAssistantUserAuthenticatedInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundAssistantId`, required.
    @_alwaysEmitIntoClient public var backgroundAssistantId: Field<String> { Field("backgroundAssistantId") }
}
