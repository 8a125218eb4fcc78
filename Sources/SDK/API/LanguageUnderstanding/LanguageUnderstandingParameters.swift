// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `assessment` of `getLanguageunderstandingDomainFeedback`, open to those that are newer than this version.
public struct GetLanguageunderstandingDomainFeedbackAssessment: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Incorrect`.
    @_alwaysEmitIntoClient public static var incorrect: Self { "Incorrect" }
    /// `Correct`.
    @_alwaysEmitIntoClient public static var correct: Self { "Correct" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
}

/// A value of `fields` of `getLanguageunderstandingDomainFeedback`, open to those that are newer than this version.
public struct GetLanguageunderstandingDomainFeedbackFields: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `version`.
    @_alwaysEmitIntoClient public static var version: Self { "version" }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "dateCreated" }
    /// `text`.
    @_alwaysEmitIntoClient public static var text: Self { "text" }
    /// `intents`.
    @_alwaysEmitIntoClient public static var intents: Self { "intents" }
}

/// A value of `fields` of `getLanguageunderstandingDomainFeedbackFeedbackId`, open to those that are newer than this
/// version.
public struct GetLanguageunderstandingDomainFeedbackFeedbackIdFields: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `version`.
    @_alwaysEmitIntoClient public static var version: Self { "version" }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "dateCreated" }
    /// `text`.
    @_alwaysEmitIntoClient public static var text: Self { "text" }
    /// `intents`.
    @_alwaysEmitIntoClient public static var intents: Self { "intents" }
}

/// A value of `sortOrder` of `getLanguageunderstandingIgnorephrase`, open to those that are newer than this version.
public struct GetLanguageunderstandingIgnorephraseSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `sortBy` of `getLanguageunderstandingIgnorephrase`, open to those that are newer than this version.
public struct GetLanguageunderstandingIgnorephraseSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `text`.
    @_alwaysEmitIntoClient public static var text: Self { "text" }
}

/// A value of `sortOrder` of `getLanguageunderstandingIgnoretopic`, open to those that are newer than this version.
public struct GetLanguageunderstandingIgnoretopicSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `sortBy` of `getLanguageunderstandingIgnoretopic`, open to those that are newer than this version.
public struct GetLanguageunderstandingIgnoretopicSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `text`.
    @_alwaysEmitIntoClient public static var text: Self { "text" }
}

/// A value of `expand` of `getLanguageunderstandingMinerIntent`, open to those that are newer than this version.
public struct GetLanguageunderstandingMinerIntentExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `phrases`.
    @_alwaysEmitIntoClient public static var phrases: Self { "phrases" }
    /// `utterances`.
    @_alwaysEmitIntoClient public static var utterances: Self { "utterances" }
}

/// A value of `expand` of `getLanguageunderstandingMinerIntents`, open to those that are newer than this version.
public struct GetLanguageunderstandingMinerIntentsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `phrases`.
    @_alwaysEmitIntoClient public static var phrases: Self { "phrases" }
    /// `utterances`.
    @_alwaysEmitIntoClient public static var utterances: Self { "utterances" }
}

/// A value of `expand` of `getLanguageunderstandingMinerTopic`, open to those that are newer than this version.
public struct GetLanguageunderstandingMinerTopicExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `phrases`.
    @_alwaysEmitIntoClient public static var phrases: Self { "phrases" }
    /// `utterances`.
    @_alwaysEmitIntoClient public static var utterances: Self { "utterances" }
}
