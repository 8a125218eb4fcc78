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
    public static var ar: Self { "ar" }
    /// `cs`.
    public static var cs: Self { "cs" }
    /// `da`.
    public static var da: Self { "da" }
    /// `de`.
    public static var de: Self { "de" }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `es`.
    public static var es: Self { "es" }
    /// `fi`.
    public static var fi: Self { "fi" }
    /// `fr`.
    public static var fr: Self { "fr" }
    /// `it`.
    public static var it: Self { "it" }
    /// `iw`.
    public static var iw: Self { "iw" }
    /// `ko`.
    public static var ko: Self { "ko" }
    /// `ja`.
    public static var ja: Self { "ja" }
    /// `nl`.
    public static var nl: Self { "nl" }
    /// `no`.
    public static var no: Self { "no" }
    /// `pl`.
    public static var pl: Self { "pl" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `sv`.
    public static var sv: Self { "sv" }
    /// `th`.
    public static var th: Self { "th" }
    /// `tr`.
    public static var tr: Self { "tr" }
    /// `zh-CN`.
    public static var zhCn: Self { "zh-CN" }
    /// `zh-TW`.
    public static var zhTw: Self { "zh-TW" }
}

/// A value of `sortOrder` of `getInfrastructureascodeAccelerators`, open to those that are newer than this version.
public struct GetInfrastructureascodeAcceleratorsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// A value of `origin` of `getInfrastructureascodeAccelerators`, open to those that are newer than this version.
public struct GetInfrastructureascodeAcceleratorsOrigin: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `community`.
    public static var community: Self { "community" }
    /// `partner`.
    public static var partner: Self { "partner" }
    /// `genesys`.
    public static var genesys: Self { "genesys" }
}

/// A value of `type` of `getInfrastructureascodeAccelerators`, open to those that are newer than this version.
public struct GetInfrastructureascodeAcceleratorsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `module`.
    public static var module: Self { "module" }
    /// `accelerator`.
    public static var accelerator: Self { "accelerator" }
    /// `blueprint`.
    public static var blueprint: Self { "blueprint" }
}

/// A value of `sortBy` of `getInfrastructureascodeJobs`, open to those that are newer than this version.
public struct GetInfrastructureascodeJobsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    public static var id: Self { "id" }
    /// `dateSubmitted`.
    public static var dateSubmitted: Self { "dateSubmitted" }
    /// `submittedBy`.
    public static var submittedBy: Self { "submittedBy" }
    /// `acceleratorId`.
    public static var acceleratorId: Self { "acceleratorId" }
    /// `status`.
    public static var status: Self { "status" }
}

/// A value of `sortOrder` of `getInfrastructureascodeJobs`, open to those that are newer than this version.
public struct GetInfrastructureascodeJobsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// A value of `status` of `getInfrastructureascodeJobs`, open to those that are newer than this version.
public struct GetInfrastructureascodeJobsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    public static var created: Self { "Created" }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Incomplete`.
    public static var incomplete: Self { "Incomplete" }
}
