// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `WrapupDelta`.
public typealias WrapupDelta = Model<WrapupDeltaFields>

/// The properties of ``WrapupDelta``.
public struct WrapupDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<WrapupDeltaAction> { Field("action") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// A value of `action` of ``WrapupDelta``, open to those that are newer than this version.
public struct WrapupDeltaAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}

/// The schema `WrapupIdReference`.
public typealias WrapupIdReference = Model<WrapupIdReferenceFields>

/// The properties of ``WrapupIdReference``.
public struct WrapupIdReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
