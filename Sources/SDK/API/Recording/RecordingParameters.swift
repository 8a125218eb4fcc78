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
    public static var wav: Self { "WAV" }
    /// `WEBM`.
    public static var webm: Self { "WEBM" }
    /// `WAV_ULAW`.
    public static var wavUlaw: Self { "WAV_ULAW" }
    /// `OGG_VORBIS`.
    public static var oggVorbis: Self { "OGG_VORBIS" }
    /// `OGG_OPUS`.
    public static var oggOpus: Self { "OGG_OPUS" }
    /// `MP3`.
    public static var mp3: Self { "MP3" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `emailFormatId` of `getConversationRecording`, open to those that are newer than this version.
public struct GetConversationRecordingEmailFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EML`.
    public static var eml: Self { "EML" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `chatFormatId` of `getConversationRecording`, open to those that are newer than this version.
public struct GetConversationRecordingChatFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ZIP`.
    public static var zip: Self { "ZIP" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `messageFormatId` of `getConversationRecording`, open to those that are newer than this version.
public struct GetConversationRecordingMessageFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ZIP`.
    public static var zip: Self { "ZIP" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `formatId` of `getConversationRecordings`, open to those that are newer than this version.
public struct GetConversationRecordingsFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WAV`.
    public static var wav: Self { "WAV" }
    /// `WEBM`.
    public static var webm: Self { "WEBM" }
    /// `WAV_ULAW`.
    public static var wavUlaw: Self { "WAV_ULAW" }
    /// `OGG_VORBIS`.
    public static var oggVorbis: Self { "OGG_VORBIS" }
    /// `OGG_OPUS`.
    public static var oggOpus: Self { "OGG_OPUS" }
    /// `MP3`.
    public static var mp3: Self { "MP3" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `formatId` of `getOrphanrecordingMedia`, open to those that are newer than this version.
public struct GetOrphanrecordingMediaFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WAV`.
    public static var wav: Self { "WAV" }
    /// `WEBM`.
    public static var webm: Self { "WEBM" }
    /// `WAV_ULAW`.
    public static var wavUlaw: Self { "WAV_ULAW" }
    /// `OGG_VORBIS`.
    public static var oggVorbis: Self { "OGG_VORBIS" }
    /// `OGG_OPUS`.
    public static var oggOpus: Self { "OGG_OPUS" }
    /// `MP3`.
    public static var mp3: Self { "MP3" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `emailFormatId` of `getOrphanrecordingMedia`, open to those that are newer than this version.
public struct GetOrphanrecordingMediaEmailFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EML`.
    public static var eml: Self { "EML" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `chatFormatId` of `getOrphanrecordingMedia`, open to those that are newer than this version.
public struct GetOrphanrecordingMediaChatFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ZIP`.
    public static var zip: Self { "ZIP" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `messageFormatId` of `getOrphanrecordingMedia`, open to those that are newer than this version.
public struct GetOrphanrecordingMediaMessageFormatId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ZIP`.
    public static var zip: Self { "ZIP" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `media` of `getOrphanrecordings`, open to those that are newer than this version.
public struct GetOrphanrecordingsMedia: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Screen`.
    public static var screen: Self { "Screen" }
}

/// A value of `sortBy` of `getRecordingJobs`, open to those that are newer than this version.
public struct GetRecordingJobsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `dateCreated`.
    public static var dateCreated: Self { "dateCreated" }
}

/// A value of `state` of `getRecordingJobs`, open to those that are newer than this version.
public struct GetRecordingJobsState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FULFILLED`.
    public static var fulfilled: Self { "FULFILLED" }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `READY`.
    public static var ready: Self { "READY" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `CANCELLED`.
    public static var cancelled: Self { "CANCELLED" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

/// A value of `jobType` of `getRecordingJobs`, open to those that are newer than this version.
public struct GetRecordingJobsJobType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ARCHIVE`.
    public static var archive: Self { "ARCHIVE" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `EXPORT`.
    public static var export: Self { "EXPORT" }
}
