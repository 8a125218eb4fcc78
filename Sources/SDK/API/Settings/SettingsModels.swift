// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ExecutionDataGlobalSettingsResponse`.
public typealias ExecutionDataGlobalSettingsResponse = Model<ExecutionDataGlobalSettingsResponseFields>

/// The properties of ``ExecutionDataGlobalSettingsResponse``.
public struct ExecutionDataGlobalSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedByClient`.
    public var modifiedByClient: Field<DomainEntityRef> { Field("modifiedByClient") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExternalContactsSettings`.
public typealias ExternalContactsSettings = Model<ExternalContactsSettingsFields>

/// The properties of ``ExternalContactsSettings``.
public struct ExternalContactsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `manuallyAssignDivisionsToInteractions`.
    public var manuallyAssignDivisionsToInteractions: Field<Bool> { Field("manuallyAssignDivisionsToInteractions") }
    /// `manuallyAssignDivisionsToContacts`.
    public var manuallyAssignDivisionsToContacts: Field<Bool> { Field("manuallyAssignDivisionsToContacts") }
}

/// The schema `UpdatedSettingsResponse`.
public typealias UpdatedSettingsResponse = Model<UpdatedSettingsResponseFields>

/// The properties of ``UpdatedSettingsResponse``.
public struct UpdatedSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
}
