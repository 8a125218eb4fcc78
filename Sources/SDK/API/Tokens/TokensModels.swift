// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `IdleTokenTimeout`.
public typealias IdleTokenTimeout = Model<IdleTokenTimeoutFields>

/// The properties of ``IdleTokenTimeout``.
public struct IdleTokenTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `idleTokenTimeoutSeconds`.
    public var idleTokenTimeoutSeconds: Field<Int> { Field("idleTokenTimeoutSeconds") }
    /// `enableIdleTokenTimeout`.
    public var enableIdleTokenTimeout: Field<Bool> { Field("enableIdleTokenTimeout") }
    /// `inactivityTimeoutUnit`.
    public var inactivityTimeoutUnit: Field<IdleTokenTimeoutInactivityTimeoutUnit> { Field("inactivityTimeoutUnit") }
    /// `inactivityTimeoutGroupsEnabled`.
    public var inactivityTimeoutGroupsEnabled: Field<Bool> { Field("inactivityTimeoutGroupsEnabled") }
    /// `inactivityTimeoutGroupBundles`.
    public var inactivityTimeoutGroupBundles: Field<[InactivityTimeoutGroupBundle]> { Field("inactivityTimeoutGroupBundles") }
}

/// A value of `inactivityTimeoutUnit` of ``IdleTokenTimeout``, open to those that are newer than this version.
public struct IdleTokenTimeoutInactivityTimeoutUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Minutes`.
    public static var minutes: Self { "Minutes" }
    /// `Hours`.
    public static var hours: Self { "Hours" }
}

/// The schema `InactivityTimeoutGroupBundle`.
public typealias InactivityTimeoutGroupBundle = Model<InactivityTimeoutGroupBundleFields>

/// The properties of ``InactivityTimeoutGroupBundle``.
public struct InactivityTimeoutGroupBundleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `priority`, required.
    public var priority: Field<Int> { Field("priority") }
    /// `timeoutSeconds`, required.
    public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `inactivityTimeoutUnit`.
    public var inactivityTimeoutUnit: Field<InactivityTimeoutGroupBundleInactivityTimeoutUnit> { Field("inactivityTimeoutUnit") }
    /// `groups`, required.
    public var groups: Field<[String]> { Field("groups") }
}

/// A value of `inactivityTimeoutUnit` of ``InactivityTimeoutGroupBundle``, open to those that are newer than this
/// version.
public struct InactivityTimeoutGroupBundleInactivityTimeoutUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Minutes`.
    public static var minutes: Self { "Minutes" }
    /// `Hours`.
    public static var hours: Self { "Hours" }
}
