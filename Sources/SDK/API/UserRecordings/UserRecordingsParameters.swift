// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getUserrecording`, open to those that are newer than this version.
public struct GetUserrecordingExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "conversation" }
}

/// A value of `formatId` of `getUserrecordingTranscoding`, open to those that are newer than this version.
public struct GetUserrecordingTranscodingFormatId: OpenEnum {
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

/// A value of `expand` of `getUserrecordings`, open to those that are newer than this version.
public struct GetUserrecordingsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "conversation" }
}

/// A value of `expand` of `putUserrecording`, open to those that are newer than this version.
public struct PutUserrecordingExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "conversation" }
}
