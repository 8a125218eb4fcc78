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
    @_alwaysEmitIntoClient public var idleTokenTimeoutSeconds: Field<Int> { Field("idleTokenTimeoutSeconds") }
    /// `enableIdleTokenTimeout`.
    @_alwaysEmitIntoClient public var enableIdleTokenTimeout: Field<Bool> { Field("enableIdleTokenTimeout") }
    /// `inactivityTimeoutUnit`.
    @_alwaysEmitIntoClient public var inactivityTimeoutUnit: Field<IdleTokenTimeoutInactivityTimeoutUnit> { Field("inactivityTimeoutUnit") }
    /// `inactivityTimeoutGroupsEnabled`.
    @_alwaysEmitIntoClient public var inactivityTimeoutGroupsEnabled: Field<Bool> { Field("inactivityTimeoutGroupsEnabled") }
    /// `inactivityTimeoutGroupBundles`.
    @_alwaysEmitIntoClient public var inactivityTimeoutGroupBundles: Field<[InactivityTimeoutGroupBundle]> { Field("inactivityTimeoutGroupBundles") }
}

/// A value of `inactivityTimeoutUnit` of ``IdleTokenTimeout``, open to those that are newer than this version.
public struct IdleTokenTimeoutInactivityTimeoutUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Minutes`.
    @_alwaysEmitIntoClient public static var minutes: Self { "Minutes" }
    /// `Hours`.
    @_alwaysEmitIntoClient public static var hours: Self { "Hours" }
}

/// The schema `InactivityTimeoutGroupBundle`.
public typealias InactivityTimeoutGroupBundle = Model<InactivityTimeoutGroupBundleFields>

/// The properties of ``InactivityTimeoutGroupBundle``.
public struct InactivityTimeoutGroupBundleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `priority`, required.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `timeoutSeconds`, required.
    @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `inactivityTimeoutUnit`.
    @_alwaysEmitIntoClient public var inactivityTimeoutUnit: Field<InactivityTimeoutGroupBundleInactivityTimeoutUnit> { Field("inactivityTimeoutUnit") }
    /// `groups`, required.
    @_alwaysEmitIntoClient public var groups: Field<[String]> { Field("groups") }
}

/// A value of `inactivityTimeoutUnit` of ``InactivityTimeoutGroupBundle``, open to those that are newer than this
/// version.
public struct InactivityTimeoutGroupBundleInactivityTimeoutUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Minutes`.
    @_alwaysEmitIntoClient public static var minutes: Self { "Minutes" }
    /// `Hours`.
    @_alwaysEmitIntoClient public static var hours: Self { "Hours" }
}
