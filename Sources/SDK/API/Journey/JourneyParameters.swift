// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `mediaType` of `getJourneyActiontemplates`, open to those that are newer than this version.
public struct GetJourneyActiontemplatesMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webchat`.
    public static var webchat: Self { "webchat" }
    /// `webMessagingOffer`.
    public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    public static var openAction: Self { "openAction" }
}

/// A value of `state` of `getJourneyActiontemplates`, open to those that are newer than this version.
public struct GetJourneyActiontemplatesState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
}

/// A value of `eventType` of `getJourneySessionEvents`, open to those that are newer than this version.
public struct GetJourneySessionEventsEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `com.genesys.journey.OutcomeAchievedEvent`.
    public static var comGenesysJourneyOutcomeAchievedEvent: Self { "com.genesys.journey.OutcomeAchievedEvent" }
    /// `com.genesys.journey.SegmentAssignmentEvent`.
    public static var comGenesysJourneySegmentAssignmentEvent: Self { "com.genesys.journey.SegmentAssignmentEvent" }
    /// `com.genesys.journey.WebActionEvent`.
    public static var comGenesysJourneyWebActionEvent: Self { "com.genesys.journey.WebActionEvent" }
    /// `com.genesys.journey.WebEvent`.
    public static var comGenesysJourneyWebEvent: Self { "com.genesys.journey.WebEvent" }
    /// `com.genesys.journey.AppEvent`.
    public static var comGenesysJourneyAppEvent: Self { "com.genesys.journey.AppEvent" }
}

/// A value of `expand` of `getJourneyViews`, open to those that are newer than this version.
public struct GetJourneyViewsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `charts`.
    public static var charts: Self { "charts" }
}
