// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `formatId` of `getConversationRecording`, open to those that are newer than this version.
public struct GetConversationRecordingFormatId: OpenEnum {
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

/// A value of `emailFormatId` of `getConversationRecording`, open to those that are newer than this version.
public struct GetConversationRecordingEmailFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EML`.
    @_alwaysEmitIntoClient public static var eml: Self { "EML" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `chatFormatId` of `getConversationRecording`, open to those that are newer than this version.
public struct GetConversationRecordingChatFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ZIP`.
    @_alwaysEmitIntoClient public static var zip: Self { "ZIP" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `messageFormatId` of `getConversationRecording`, open to those that are newer than this version.
public struct GetConversationRecordingMessageFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ZIP`.
    @_alwaysEmitIntoClient public static var zip: Self { "ZIP" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `formatId` of `getConversationRecordings`, open to those that are newer than this version.
public struct GetConversationRecordingsFormatId: OpenEnum {
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

/// A value of `formatId` of `getOrphanrecordingMedia`, open to those that are newer than this version.
public struct GetOrphanrecordingMediaFormatId: OpenEnum {
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

/// A value of `emailFormatId` of `getOrphanrecordingMedia`, open to those that are newer than this version.
public struct GetOrphanrecordingMediaEmailFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EML`.
    @_alwaysEmitIntoClient public static var eml: Self { "EML" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `chatFormatId` of `getOrphanrecordingMedia`, open to those that are newer than this version.
public struct GetOrphanrecordingMediaChatFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ZIP`.
    @_alwaysEmitIntoClient public static var zip: Self { "ZIP" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `messageFormatId` of `getOrphanrecordingMedia`, open to those that are newer than this version.
public struct GetOrphanrecordingMediaMessageFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ZIP`.
    @_alwaysEmitIntoClient public static var zip: Self { "ZIP" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `media` of `getOrphanrecordings`, open to those that are newer than this version.
public struct GetOrphanrecordingsMedia: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Screen`.
    @_alwaysEmitIntoClient public static var screen: Self { "Screen" }
}

/// A value of `sortBy` of `getRecordingJobs`, open to those that are newer than this version.
public struct GetRecordingJobsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "dateCreated" }
}

/// A value of `state` of `getRecordingJobs`, open to those that are newer than this version.
public struct GetRecordingJobsState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FULFILLED`.
    @_alwaysEmitIntoClient public static var fulfilled: Self { "FULFILLED" }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `READY`.
    @_alwaysEmitIntoClient public static var ready: Self { "READY" }
    /// `PROCESSING`.
    @_alwaysEmitIntoClient public static var processing: Self { "PROCESSING" }
    /// `CANCELLED`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "CANCELLED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// A value of `jobType` of `getRecordingJobs`, open to those that are newer than this version.
public struct GetRecordingJobsJobType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ARCHIVE`.
    @_alwaysEmitIntoClient public static var archive: Self { "ARCHIVE" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `EXPORT`.
    @_alwaysEmitIntoClient public static var export: Self { "EXPORT" }
}
