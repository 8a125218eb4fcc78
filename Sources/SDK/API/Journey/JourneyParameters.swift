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
    @_alwaysEmitIntoClient public static var webchat: Self { "webchat" }
    /// `webMessagingOffer`.
    @_alwaysEmitIntoClient public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    @_alwaysEmitIntoClient public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    @_alwaysEmitIntoClient public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    @_alwaysEmitIntoClient public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    @_alwaysEmitIntoClient public static var openAction: Self { "openAction" }
}

/// A value of `state` of `getJourneyActiontemplates`, open to those that are newer than this version.
public struct GetJourneyActiontemplatesState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// A value of `eventType` of `getJourneySessionEvents`, open to those that are newer than this version.
public struct GetJourneySessionEventsEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `com.genesys.journey.OutcomeAchievedEvent`.
    @_alwaysEmitIntoClient public static var comGenesysJourneyOutcomeAchievedEvent: Self { "com.genesys.journey.OutcomeAchievedEvent" }
    /// `com.genesys.journey.SegmentAssignmentEvent`.
    @_alwaysEmitIntoClient public static var comGenesysJourneySegmentAssignmentEvent: Self { "com.genesys.journey.SegmentAssignmentEvent" }
    /// `com.genesys.journey.WebActionEvent`.
    @_alwaysEmitIntoClient public static var comGenesysJourneyWebActionEvent: Self { "com.genesys.journey.WebActionEvent" }
    /// `com.genesys.journey.WebEvent`.
    @_alwaysEmitIntoClient public static var comGenesysJourneyWebEvent: Self { "com.genesys.journey.WebEvent" }
    /// `com.genesys.journey.AppEvent`.
    @_alwaysEmitIntoClient public static var comGenesysJourneyAppEvent: Self { "com.genesys.journey.AppEvent" }
}

/// A value of `expand` of `getJourneyViews`, open to those that are newer than this version.
public struct GetJourneyViewsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `charts`.
    @_alwaysEmitIntoClient public static var charts: Self { "charts" }
}
