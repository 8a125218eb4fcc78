// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `preferredLanguage` of `getInfrastructureascodeAccelerator`, open to those that are newer than this
/// version.
public struct GetInfrastructureascodeAcceleratorPreferredLanguage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ar`.
    @_alwaysEmitIntoClient public static var ar: Self { "ar" }
    /// `cs`.
    @_alwaysEmitIntoClient public static var cs: Self { "cs" }
    /// `da`.
    @_alwaysEmitIntoClient public static var da: Self { "da" }
    /// `de`.
    @_alwaysEmitIntoClient public static var de: Self { "de" }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `es`.
    @_alwaysEmitIntoClient public static var es: Self { "es" }
    /// `fi`.
    @_alwaysEmitIntoClient public static var fi: Self { "fi" }
    /// `fr`.
    @_alwaysEmitIntoClient public static var fr: Self { "fr" }
    /// `it`.
    @_alwaysEmitIntoClient public static var it: Self { "it" }
    /// `iw`.
    @_alwaysEmitIntoClient public static var iw: Self { "iw" }
    /// `ko`.
    @_alwaysEmitIntoClient public static var ko: Self { "ko" }
    /// `ja`.
    @_alwaysEmitIntoClient public static var ja: Self { "ja" }
    /// `nl`.
    @_alwaysEmitIntoClient public static var nl: Self { "nl" }
    /// `no`.
    @_alwaysEmitIntoClient public static var no: Self { "no" }
    /// `pl`.
    @_alwaysEmitIntoClient public static var pl: Self { "pl" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `sv`.
    @_alwaysEmitIntoClient public static var sv: Self { "sv" }
    /// `th`.
    @_alwaysEmitIntoClient public static var th: Self { "th" }
    /// `tr`.
    @_alwaysEmitIntoClient public static var tr: Self { "tr" }
    /// `zh-CN`.
    @_alwaysEmitIntoClient public static var zhCn: Self { "zh-CN" }
    /// `zh-TW`.
    @_alwaysEmitIntoClient public static var zhTw: Self { "zh-TW" }
}

/// A value of `sortOrder` of `getInfrastructureascodeAccelerators`, open to those that are newer than this version.
public struct GetInfrastructureascodeAcceleratorsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `origin` of `getInfrastructureascodeAccelerators`, open to those that are newer than this version.
public struct GetInfrastructureascodeAcceleratorsOrigin: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `community`.
    @_alwaysEmitIntoClient public static var community: Self { "community" }
    /// `partner`.
    @_alwaysEmitIntoClient public static var partner: Self { "partner" }
    /// `genesys`.
    @_alwaysEmitIntoClient public static var genesys: Self { "genesys" }
}

/// A value of `type` of `getInfrastructureascodeAccelerators`, open to those that are newer than this version.
public struct GetInfrastructureascodeAcceleratorsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `module`.
    @_alwaysEmitIntoClient public static var module: Self { "module" }
    /// `accelerator`.
    @_alwaysEmitIntoClient public static var accelerator: Self { "accelerator" }
    /// `blueprint`.
    @_alwaysEmitIntoClient public static var blueprint: Self { "blueprint" }
}

/// A value of `sortBy` of `getInfrastructureascodeJobs`, open to those that are newer than this version.
public struct GetInfrastructureascodeJobsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `dateSubmitted`.
    @_alwaysEmitIntoClient public static var dateSubmitted: Self { "dateSubmitted" }
    /// `submittedBy`.
    @_alwaysEmitIntoClient public static var submittedBy: Self { "submittedBy" }
    /// `acceleratorId`.
    @_alwaysEmitIntoClient public static var acceleratorId: Self { "acceleratorId" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
}

/// A value of `sortOrder` of `getInfrastructureascodeJobs`, open to those that are newer than this version.
public struct GetInfrastructureascodeJobsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `status` of `getInfrastructureascodeJobs`, open to those that are newer than this version.
public struct GetInfrastructureascodeJobsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
}
