// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `statuses` of `getCoachingAppointments`, open to those that are newer than this version.
public struct GetCoachingAppointmentsStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `sortOrder` of `getCoachingAppointments`, open to those that are newer than this version.
public struct GetCoachingAppointmentsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
}

/// A value of `relationships` of `getCoachingAppointments`, open to those that are newer than this version.
public struct GetCoachingAppointmentsRelationships: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creator`.
    @_alwaysEmitIntoClient public static var creator: Self { "Creator" }
    /// `Facilitator`.
    @_alwaysEmitIntoClient public static var facilitator: Self { "Facilitator" }
    /// `Attendee`.
    @_alwaysEmitIntoClient public static var attendee: Self { "Attendee" }
}

/// A value of `overdue` of `getCoachingAppointments`, open to those that are newer than this version.
public struct GetCoachingAppointmentsOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `intervalCondition` of `getCoachingAppointments`, open to those that are newer than this version.
public struct GetCoachingAppointmentsIntervalCondition: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `StartsIn`.
    @_alwaysEmitIntoClient public static var startsIn: Self { "StartsIn" }
    /// `Overlaps`.
    @_alwaysEmitIntoClient public static var overlaps: Self { "Overlaps" }
}

/// A value of `statuses` of `getCoachingAppointmentsMe`, open to those that are newer than this version.
public struct GetCoachingAppointmentsMeStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `sortOrder` of `getCoachingAppointmentsMe`, open to those that are newer than this version.
public struct GetCoachingAppointmentsMeSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
}

/// A value of `relationships` of `getCoachingAppointmentsMe`, open to those that are newer than this version.
public struct GetCoachingAppointmentsMeRelationships: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creator`.
    @_alwaysEmitIntoClient public static var creator: Self { "Creator" }
    /// `Facilitator`.
    @_alwaysEmitIntoClient public static var facilitator: Self { "Facilitator" }
    /// `Attendee`.
    @_alwaysEmitIntoClient public static var attendee: Self { "Attendee" }
}

/// A value of `overdue` of `getCoachingAppointmentsMe`, open to those that are newer than this version.
public struct GetCoachingAppointmentsMeOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `intervalCondition` of `getCoachingAppointmentsMe`, open to those that are newer than this version.
public struct GetCoachingAppointmentsMeIntervalCondition: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `StartsIn`.
    @_alwaysEmitIntoClient public static var startsIn: Self { "StartsIn" }
    /// `Overlaps`.
    @_alwaysEmitIntoClient public static var overlaps: Self { "Overlaps" }
}

/// A value of `expand` of `getCoachingNotification`, open to those that are newer than this version.
public struct GetCoachingNotificationExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `appointment`.
    @_alwaysEmitIntoClient public static var appointment: Self { "appointment" }
}

/// A value of `expand` of `getCoachingNotifications`, open to those that are newer than this version.
public struct GetCoachingNotificationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `appointment`.
    @_alwaysEmitIntoClient public static var appointment: Self { "appointment" }
}
