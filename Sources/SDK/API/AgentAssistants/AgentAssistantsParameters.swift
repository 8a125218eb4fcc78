// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getAssistant`, open to those that are newer than this version.
public struct GetAssistantExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `copilot`.
    @_alwaysEmitIntoClient public static var copilot: Self { "copilot" }
}

/// A value of `expand` of `getAssistantQueue`, open to those that are newer than this version.
public struct GetAssistantQueueExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "assistant" }
}

/// A value of `expand` of `getAssistantQueues`, open to those that are newer than this version.
public struct GetAssistantQueuesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "assistant" }
}

/// A value of `expand` of `getAssistants`, open to those that are newer than this version.
public struct GetAssistantsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `copilot`.
    @_alwaysEmitIntoClient public static var copilot: Self { "copilot" }
}

/// A value of `sortOrder` of `getAssistantsAgentchecklists`, open to those that are newer than this version.
public struct GetAssistantsAgentchecklistsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `sortBy` of `getAssistantsAgentchecklists`, open to those that are newer than this version.
public struct GetAssistantsAgentchecklistsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `language`.
    @_alwaysEmitIntoClient public static var language: Self { "language" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// A value of `expand` of `getAssistantsQueues`, open to those that are newer than this version.
public struct GetAssistantsQueuesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "assistant" }
}

/// A value of `expand` of `postAssistantQueueUsersQuery`, open to those that are newer than this version.
public struct PostAssistantQueueUsersQueryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "assistant" }
    /// `copilot`.
    @_alwaysEmitIntoClient public static var copilot: Self { "copilot" }
}
