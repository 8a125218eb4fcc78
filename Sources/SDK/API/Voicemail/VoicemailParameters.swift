// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getVoicemailMessage`, open to those that are newer than this version.
public struct GetVoicemailMessageExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callerUser.routingStatus`.
    @_alwaysEmitIntoClient public static var callerUserRoutingStatus: Self { "callerUser.routingStatus" }
    /// `callerUser.primaryPresence`.
    @_alwaysEmitIntoClient public static var callerUserPrimaryPresence: Self { "callerUser.primaryPresence" }
    /// `callerUser.conversationSummary`.
    @_alwaysEmitIntoClient public static var callerUserConversationSummary: Self { "callerUser.conversationSummary" }
    /// `callerUser.outOfOffice`.
    @_alwaysEmitIntoClient public static var callerUserOutOfOffice: Self { "callerUser.outOfOffice" }
    /// `callerUser.geolocation`.
    @_alwaysEmitIntoClient public static var callerUserGeolocation: Self { "callerUser.geolocation" }
    /// `conversations`.
    @_alwaysEmitIntoClient public static var conversations: Self { "conversations" }
    /// `transcription`.
    @_alwaysEmitIntoClient public static var transcription: Self { "transcription" }
}

/// A value of `formatId` of `getVoicemailMessageMedia`, open to those that are newer than this version.
public struct GetVoicemailMessageMediaFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WAV`.
    @_alwaysEmitIntoClient public static var wav: Self { "WAV" }
    /// `WEBM`.
    @_alwaysEmitIntoClient public static var webm: Self { "WEBM" }
    /// `WAV_ULAW`.
    @_alwaysEmitIntoClient public static var wavUlaw: Self { "WAV_ULAW" }
    /// `OGG_VORBIS`.
    @_alwaysEmitIntoClient public static var oggVorbis: Self { "OGG_VORBIS" }
    /// `OGG_OPUS`.
    @_alwaysEmitIntoClient public static var oggOpus: Self { "OGG_OPUS" }
    /// `MP3`.
    @_alwaysEmitIntoClient public static var mp3: Self { "MP3" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `expand` of `getVoicemailMessages`, open to those that are newer than this version.
public struct GetVoicemailMessagesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callerUser.routingStatus`.
    @_alwaysEmitIntoClient public static var callerUserRoutingStatus: Self { "callerUser.routingStatus" }
    /// `callerUser.primaryPresence`.
    @_alwaysEmitIntoClient public static var callerUserPrimaryPresence: Self { "callerUser.primaryPresence" }
    /// `callerUser.conversationSummary`.
    @_alwaysEmitIntoClient public static var callerUserConversationSummary: Self { "callerUser.conversationSummary" }
    /// `callerUser.outOfOffice`.
    @_alwaysEmitIntoClient public static var callerUserOutOfOffice: Self { "callerUser.outOfOffice" }
    /// `callerUser.geolocation`.
    @_alwaysEmitIntoClient public static var callerUserGeolocation: Self { "callerUser.geolocation" }
    /// `conversations`.
    @_alwaysEmitIntoClient public static var conversations: Self { "conversations" }
    /// `transcription`.
    @_alwaysEmitIntoClient public static var transcription: Self { "transcription" }
}
