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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedByClient`.
    @_alwaysEmitIntoClient public var modifiedByClient: Field<DomainEntityRef> { Field("modifiedByClient") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExternalContactsSettings`.
public typealias ExternalContactsSettings = Model<ExternalContactsSettingsFields>

/// The properties of ``ExternalContactsSettings``.
public struct ExternalContactsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `manuallyAssignDivisionsToInteractions`.
    @_alwaysEmitIntoClient public var manuallyAssignDivisionsToInteractions: Field<Bool> { Field("manuallyAssignDivisionsToInteractions") }
    /// `manuallyAssignDivisionsToContacts`.
    @_alwaysEmitIntoClient public var manuallyAssignDivisionsToContacts: Field<Bool> { Field("manuallyAssignDivisionsToContacts") }
}

/// The schema `UpdatedSettingsResponse`.
public typealias UpdatedSettingsResponse = Model<UpdatedSettingsResponseFields>

/// The properties of ``UpdatedSettingsResponse``.
public struct UpdatedSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}
