// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Certificate`.
public typealias Certificate = Model<CertificateFields>

/// The properties of ``Certificate``.
public struct CertificateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `certificate`, required.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
}

/// The schema `IpAddressRange`.
public typealias IpAddressRange = Model<IpAddressRangeFields>

/// The properties of ``IpAddressRange``.
public struct IpAddressRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cidr`.
    @_alwaysEmitIntoClient public var cidr: Field<String> { Field("cidr") }
    /// `service`.
    @_alwaysEmitIntoClient public var service: Field<IpAddressRangeService> { Field("service") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<IpAddressRangeDirection> { Field("direction") }
}

/// A value of `service` of ``IpAddressRange``, open to those that are newer than this version.
public struct IpAddressRangeService: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `api`.
    @_alwaysEmitIntoClient public static var api: Self { "api" }
    /// `data-actions`.
    @_alwaysEmitIntoClient public static var dataActions: Self { "data-actions" }
    /// `smtp`.
    @_alwaysEmitIntoClient public static var smtp: Self { "smtp" }
    /// `imap`.
    @_alwaysEmitIntoClient public static var imap: Self { "imap" }
    /// `graphapi`.
    @_alwaysEmitIntoClient public static var graphapi: Self { "graphapi" }
    /// `audiohook`.
    @_alwaysEmitIntoClient public static var audiohook: Self { "audiohook" }
    /// `open-messaging`.
    @_alwaysEmitIntoClient public static var openMessaging: Self { "open-messaging" }
    /// `tts-connector`.
    @_alwaysEmitIntoClient public static var ttsConnector: Self { "tts-connector" }
    /// `audio-connector`.
    @_alwaysEmitIntoClient public static var audioConnector: Self { "audio-connector" }
    /// `byot-stt`.
    @_alwaysEmitIntoClient public static var byotStt: Self { "byot-stt" }
    /// `bot-connector`.
    @_alwaysEmitIntoClient public static var botConnector: Self { "bot-connector" }
    /// `byo-smpp`.
    @_alwaysEmitIntoClient public static var byoSmpp: Self { "byo-smpp" }
    /// `encryption`.
    @_alwaysEmitIntoClient public static var encryption: Self { "encryption" }
}

/// A value of `direction` of ``IpAddressRange``, open to those that are newer than this version.
public struct IpAddressRangeDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `both`.
    @_alwaysEmitIntoClient public static var both: Self { "both" }
}

/// The schema `IpAddressRangeListing`.
public typealias IpAddressRangeListing = Model<IpAddressRangeListingFields>

/// The properties of ``IpAddressRangeListing``.
public struct IpAddressRangeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[IpAddressRange]> { Field("entities") }
}

/// The schema `ParsedCertificate`.
public typealias ParsedCertificate = Model<ParsedCertificateFields>

/// The properties of ``ParsedCertificate``.
public struct ParsedCertificateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `certificateDetails`.
    @_alwaysEmitIntoClient public var certificateDetails: Field<[CertificateDetails]> { Field("certificateDetails") }
}
