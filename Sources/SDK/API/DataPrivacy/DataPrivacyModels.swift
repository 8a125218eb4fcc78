// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `MaskingRule`.
public typealias MaskingRule = Model<MaskingRuleFields>

/// The properties of ``MaskingRule``.
public struct MaskingRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `substituteCharacter`, required.
    @_alwaysEmitIntoClient public var substituteCharacter: Field<String> { Field("substituteCharacter") }
    /// `definition`, required.
    @_alwaysEmitIntoClient public var definition: Field<String> { Field("definition") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<MaskingRuleType> { Field("type") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<MaskingRuleDirection> { Field("direction") }
    /// `integrations`.
    @_alwaysEmitIntoClient public var integrations: Field<[String]> { Field("integrations") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// A value of `type` of ``MaskingRule``, open to those that are newer than this version.
public struct MaskingRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
    /// `Predefined`.
    @_alwaysEmitIntoClient public static var predefined: Self { "Predefined" }
    /// `Default`.
    @_alwaysEmitIntoClient public static var `default`: Self { "Default" }
}

/// A value of `direction` of ``MaskingRule``, open to those that are newer than this version.
public struct MaskingRuleDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// The schema `MaskingRuleListing`.
public typealias MaskingRuleListing = Model<MaskingRuleListingFields>

/// The properties of ``MaskingRuleListing``.
public struct MaskingRuleListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MaskingRule]> { Field("entities") }
}

/// The schema `MaskingRuleValidateRequest`.
public typealias MaskingRuleValidateRequest = Model<MaskingRuleValidateRequestFields>

/// The properties of ``MaskingRuleValidateRequest``.
public struct MaskingRuleValidateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `definition`, required.
    @_alwaysEmitIntoClient public var definition: Field<String> { Field("definition") }
}

/// The schema `MaskingRuleValidateResponse`.
public typealias MaskingRuleValidateResponse = Model<MaskingRuleValidateResponseFields>

/// The properties of ``MaskingRuleValidateResponse``.
public struct MaskingRuleValidateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `valid`, set by the platform.
    @_alwaysEmitIntoClient public var valid: Field<Bool> { Field("valid") }
    /// `validationMessage`, set by the platform.
    @_alwaysEmitIntoClient public var validationMessage: Field<String> { Field("validationMessage") }
    /// `maskedText`, set by the platform.
    @_alwaysEmitIntoClient public var maskedText: Field<String> { Field("maskedText") }
}
