// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `CertificateDetails`.
public typealias CertificateDetails = Model<CertificateDetailsFields>

/// The properties of ``CertificateDetails``.
public struct CertificateDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `issuer`.
    @_alwaysEmitIntoClient public var issuer: Field<String> { Field("issuer") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `expirationDate`.
    @_alwaysEmitIntoClient public var expirationDate: Field<Instant> { Field("expirationDate") }
    /// `issueDate`.
    @_alwaysEmitIntoClient public var issueDate: Field<Instant> { Field("issueDate") }
    /// `expired`.
    @_alwaysEmitIntoClient public var expired: Field<Bool> { Field("expired") }
    /// `valid`.
    @_alwaysEmitIntoClient public var valid: Field<Bool> { Field("valid") }
    /// `signatureValid`.
    @_alwaysEmitIntoClient public var signatureValid: Field<Bool> { Field("signatureValid") }
}

/// The schema `Chat`.
public typealias Chat = Model<ChatFields>

/// The properties of ``Chat``.
public struct ChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jabberId`.
    @_alwaysEmitIntoClient public var jabberId: Field<String> { Field("jabberId") }
}

/// The schema `CreateAgenticVirtualAgent`.
public typealias CreateAgenticVirtualAgent = Model<CreateAgenticVirtualAgentFields>

/// The properties of ``CreateAgenticVirtualAgent``.
public struct CreateAgenticVirtualAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `imageUri`.
    @_alwaysEmitIntoClient public var imageUri: Field<String> { Field("imageUri") }
}

/// The schema `CreateUploadSourceUrlJobRequest`.
public typealias CreateUploadSourceUrlJobRequest = Model<CreateUploadSourceUrlJobRequestFields>

/// The properties of ``CreateUploadSourceUrlJobRequest``.
public struct CreateUploadSourceUrlJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadUrl`, required.
    @_alwaysEmitIntoClient public var uploadUrl: Field<String> { Field("uploadUrl") }
}

/// The schema `CreateUploadSourceUrlJobResponse`.
public typealias CreateUploadSourceUrlJobResponse = Model<CreateUploadSourceUrlJobResponseFields>

/// The properties of ``CreateUploadSourceUrlJobResponse``.
public struct CreateUploadSourceUrlJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Credential`.
public typealias Credential = Model<CredentialFields>

/// The properties of ``Credential``.
public struct CredentialFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CredentialType> { Field("type") }
    /// `credentialFields`.
    @_alwaysEmitIntoClient public var credentialFields: Field<[String: String]> { Field("credentialFields") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CredentialType`.
public typealias CredentialType = Model<CredentialTypeFields>

/// The properties of ``CredentialType``.
public struct CredentialTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `properties`, set by the platform.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `displayOrder`, set by the platform.
    @_alwaysEmitIntoClient public var displayOrder: Field<[String]> { Field("displayOrder") }
    /// `required`, set by the platform.
    @_alwaysEmitIntoClient public var required: Field<[String]> { Field("required") }
}

/// The schema `Cursors`.
public typealias Cursors = Model<CursorsFields>

/// The properties of ``Cursors``.
public struct CursorsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `before`.
    @_alwaysEmitIntoClient public var before: Field<String> { Field("before") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `CustomEventAttribute`.
public typealias CustomEventAttribute = Model<CustomEventAttributeFields>

/// The properties of ``CustomEventAttribute``.
public struct CustomEventAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`, required.
    @_alwaysEmitIntoClient public var dataType: Field<String> { Field("dataType") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `CustomEventAttributeList`.
public typealias CustomEventAttributeList = Model<CustomEventAttributeListFields>

/// The properties of ``CustomEventAttributeList``.
public struct CustomEventAttributeListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`, required.
    @_alwaysEmitIntoClient public var dataType: Field<String> { Field("dataType") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}
