// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ADFS`.
public typealias ADFS = Model<ADFSFields>

/// The properties of ``ADFS``.
public struct ADFSFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<ADFSNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<ADFSSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``ADFS``, open to those that are newer than this version.
public struct ADFSNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``ADFS``, open to those that are newer than this version.
public struct ADFSSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `CustomProvider`.
public typealias CustomProvider = Model<CustomProviderFields>

/// The properties of ``CustomProvider``.
public struct CustomProviderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<CustomProviderNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<CustomProviderSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `endpointCompression`.
    @_alwaysEmitIntoClient public var endpointCompression: Field<Bool> { Field("endpointCompression") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``CustomProvider``, open to those that are newer than this version.
public struct CustomProviderNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``CustomProvider``, open to those that are newer than this version.
public struct CustomProviderSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `CustomerInteractionCenter`.
public typealias CustomerInteractionCenter = Model<CustomerInteractionCenterFields>

/// The properties of ``CustomerInteractionCenter``.
public struct CustomerInteractionCenterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<CustomerInteractionCenterNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<CustomerInteractionCenterSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``CustomerInteractionCenter``, open to those that are newer than this version.
public struct CustomerInteractionCenterNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``CustomerInteractionCenter``, open to those that are newer than this version.
public struct CustomerInteractionCenterSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `GSuite`.
public typealias GSuite = Model<GSuiteFields>

/// The properties of ``GSuite``.
public struct GSuiteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<GSuiteNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<GSuiteSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``GSuite``, open to those that are newer than this version.
public struct GSuiteNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``GSuite``, open to those that are newer than this version.
public struct GSuiteSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `GenericSAML`.
public typealias GenericSAML = Model<GenericSAMLFields>

/// The properties of ``GenericSAML``.
public struct GenericSAMLFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<GenericSAMLNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<GenericSAMLSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `endpointCompression`.
    @_alwaysEmitIntoClient public var endpointCompression: Field<Bool> { Field("endpointCompression") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``GenericSAML``, open to those that are newer than this version.
public struct GenericSAMLNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``GenericSAML``, open to those that are newer than this version.
public struct GenericSAMLSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `IdentityNow`.
public typealias IdentityNow = Model<IdentityNowFields>

/// The properties of ``IdentityNow``.
public struct IdentityNowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<IdentityNowNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<IdentityNowSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``IdentityNow``, open to those that are newer than this version.
public struct IdentityNowNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``IdentityNow``, open to those that are newer than this version.
public struct IdentityNowSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `IdentityProvider`.
public typealias IdentityProvider = Model<IdentityProviderFields>

/// The properties of ``IdentityProvider``.
public struct IdentityProviderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `IdentityProviderEntityListing`.
public typealias IdentityProviderEntityListing = Model<IdentityProviderEntityListingFields>

/// The properties of ``IdentityProviderEntityListing``.
public struct IdentityProviderEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SAMLProvider]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `Okta`.
public typealias Okta = Model<OktaFields>

/// The properties of ``Okta``.
public struct OktaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<OktaNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<OktaSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``Okta``, open to those that are newer than this version.
public struct OktaNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``Okta``, open to those that are newer than this version.
public struct OktaSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `OneLogin`.
public typealias OneLogin = Model<OneLoginFields>

/// The properties of ``OneLogin``.
public struct OneLoginFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<OneLoginNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<OneLoginSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``OneLogin``, open to those that are newer than this version.
public struct OneLoginNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``OneLogin``, open to those that are newer than this version.
public struct OneLoginSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `PingIdentity`.
public typealias PingIdentity = Model<PingIdentityFields>

/// The properties of ``PingIdentity``.
public struct PingIdentityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<PingIdentityNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<PingIdentitySsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``PingIdentity``, open to those that are newer than this version.
public struct PingIdentityNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``PingIdentity``, open to those that are newer than this version.
public struct PingIdentitySsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `PureCloud`.
public typealias PureCloud = Model<PureCloudFields>

/// The properties of ``PureCloud``.
public struct PureCloudFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PureEngage`.
public typealias PureEngage = Model<PureEngageFields>

/// The properties of ``PureEngage``.
public struct PureEngageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<PureEngageNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<PureEngageSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `autoProvisionUsers`.
    @_alwaysEmitIntoClient public var autoProvisionUsers: Field<Bool> { Field("autoProvisionUsers") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``PureEngage``, open to those that are newer than this version.
public struct PureEngageNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``PureEngage``, open to those that are newer than this version.
public struct PureEngageSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `SAMLProvider`.
public typealias SAMLProvider = Model<SAMLProviderFields>

/// The properties of ``SAMLProvider``.
public struct SAMLProviderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<SAMLProviderNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<SAMLProviderSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``SAMLProvider``, open to those that are newer than this version.
public struct SAMLProviderNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``SAMLProvider``, open to those that are newer than this version.
public struct SAMLProviderSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}

/// The schema `Salesforce`.
public typealias Salesforce = Model<SalesforceFields>

/// The properties of ``Salesforce``.
public struct SalesforceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `disabled`.
    @_alwaysEmitIntoClient public var disabled: Field<Bool> { Field("disabled") }
    /// `issuerURI`.
    @_alwaysEmitIntoClient public var issuerURI: Field<String> { Field("issuerURI") }
    /// `ssoTargetURI`.
    @_alwaysEmitIntoClient public var ssoTargetURI: Field<String> { Field("ssoTargetURI") }
    /// `sloURI`.
    @_alwaysEmitIntoClient public var sloURI: Field<String> { Field("sloURI") }
    /// `sloBinding`.
    @_alwaysEmitIntoClient public var sloBinding: Field<String> { Field("sloBinding") }
    /// `relyingPartyIdentifier`.
    @_alwaysEmitIntoClient public var relyingPartyIdentifier: Field<String> { Field("relyingPartyIdentifier") }
    /// `certificate`.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `certificates`.
    @_alwaysEmitIntoClient public var certificates: Field<[String]> { Field("certificates") }
    /// `logoImageData`.
    @_alwaysEmitIntoClient public var logoImageData: Field<String> { Field("logoImageData") }
    /// `nameIdentifierFormat`.
    @_alwaysEmitIntoClient public var nameIdentifierFormat: Field<SalesforceNameIdentifierFormat> { Field("nameIdentifierFormat") }
    /// `ssoBinding`.
    @_alwaysEmitIntoClient public var ssoBinding: Field<SalesforceSsoBinding> { Field("ssoBinding") }
    /// `signAuthnRequests`.
    @_alwaysEmitIntoClient public var signAuthnRequests: Field<Bool> { Field("signAuthnRequests") }
    /// `providerName`.
    @_alwaysEmitIntoClient public var providerName: Field<String> { Field("providerName") }
    /// `displayOnLogin`.
    @_alwaysEmitIntoClient public var displayOnLogin: Field<Bool> { Field("displayOnLogin") }
    /// `metadataURL`.
    @_alwaysEmitIntoClient public var metadataURL: Field<String> { Field("metadataURL") }
    /// `forceAuthn`.
    @_alwaysEmitIntoClient public var forceAuthn: Field<Bool> { Field("forceAuthn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `nameIdentifierFormat` of ``Salesforce``, open to those that are newer than this version.
public struct SalesforceNameIdentifierFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatUnspecified: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatEmailAddress: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatX509SubjectName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" }
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName: Self { "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatKerberos: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatEntity: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatPersistent: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" }
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20NameidFormatTransient: Self { "urn:oasis:names:tc:SAML:2.0:nameid-format:transient" }
}

/// A value of `ssoBinding` of ``Salesforce``, open to those that are newer than this version.
public struct SalesforceSsoBinding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpPost: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" }
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`.
    @_alwaysEmitIntoClient public static var urnOasisNamesTcSaml20BindingsHttpRedirect: Self { "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" }
}
