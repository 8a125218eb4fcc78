// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `FeatureSupport`.
public typealias FeatureSupport = Model<FeatureSupportFields>

/// The properties of ``FeatureSupport``.
public struct FeatureSupportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `feature`, set by the platform.
    @_alwaysEmitIntoClient public var feature: Field<String> { Field("feature") }
    /// `supportLevel`, set by the platform.
    @_alwaysEmitIntoClient public var supportLevel: Field<FeatureSupportSupportLevel> { Field("supportLevel") }
    /// `details`, set by the platform.
    @_alwaysEmitIntoClient public var details: Field<String> { Field("details") }
}

/// A value of `supportLevel` of ``FeatureSupport``, open to those that are newer than this version.
public struct FeatureSupportSupportLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Supported`.
    @_alwaysEmitIntoClient public static var supported: Self { "Supported" }
    /// `NotSupported`.
    @_alwaysEmitIntoClient public static var notSupported: Self { "NotSupported" }
}

/// The schema `LanguageSupportInfoRecord`.
public typealias LanguageSupportInfoRecord = Model<LanguageSupportInfoRecordFields>

/// The properties of ``LanguageSupportInfoRecord``.
public struct LanguageSupportInfoRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`, set by the platform.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `featureSupport`, set by the platform.
    @_alwaysEmitIntoClient public var featureSupport: Field<[FeatureSupport]> { Field("featureSupport") }
}

/// The schema `LanguageSupportResponse`.
public typealias LanguageSupportResponse = Model<LanguageSupportResponseFields>

/// The properties of ``LanguageSupportResponse``.
public struct LanguageSupportResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `languages`, set by the platform.
    @_alwaysEmitIntoClient public var languages: Field<[LanguageSupportInfoRecord]> { Field("languages") }
}
