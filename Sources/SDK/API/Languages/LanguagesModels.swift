// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `AvailableTranslations`.
public typealias AvailableTranslations = Model<AvailableTranslationsFields>

/// The properties of ``AvailableTranslations``.
public struct AvailableTranslationsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `orgSpecific`.
    @_alwaysEmitIntoClient public var orgSpecific: Field<[String]> { Field("orgSpecific") }
    /// `builtin`.
    @_alwaysEmitIntoClient public var builtin: Field<[String]> { Field("builtin") }
}
