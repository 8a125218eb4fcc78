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
    public static var scheduled: Self { "Scheduled" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `sortOrder` of `getCoachingAppointments`, open to those that are newer than this version.
public struct GetCoachingAppointmentsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Desc`.
    public static var desc: Self { "Desc" }
    /// `Asc`.
    public static var asc: Self { "Asc" }
}

/// A value of `relationships` of `getCoachingAppointments`, open to those that are newer than this version.
public struct GetCoachingAppointmentsRelationships: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creator`.
    public static var creator: Self { "Creator" }
    /// `Facilitator`.
    public static var facilitator: Self { "Facilitator" }
    /// `Attendee`.
    public static var attendee: Self { "Attendee" }
}

/// A value of `overdue` of `getCoachingAppointments`, open to those that are newer than this version.
public struct GetCoachingAppointmentsOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `intervalCondition` of `getCoachingAppointments`, open to those that are newer than this version.
public struct GetCoachingAppointmentsIntervalCondition: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `StartsIn`.
    public static var startsIn: Self { "StartsIn" }
    /// `Overlaps`.
    public static var overlaps: Self { "Overlaps" }
}

/// A value of `statuses` of `getCoachingAppointmentsMe`, open to those that are newer than this version.
public struct GetCoachingAppointmentsMeStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    public static var scheduled: Self { "Scheduled" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `sortOrder` of `getCoachingAppointmentsMe`, open to those that are newer than this version.
public struct GetCoachingAppointmentsMeSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Desc`.
    public static var desc: Self { "Desc" }
    /// `Asc`.
    public static var asc: Self { "Asc" }
}

/// A value of `relationships` of `getCoachingAppointmentsMe`, open to those that are newer than this version.
public struct GetCoachingAppointmentsMeRelationships: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creator`.
    public static var creator: Self { "Creator" }
    /// `Facilitator`.
    public static var facilitator: Self { "Facilitator" }
    /// `Attendee`.
    public static var attendee: Self { "Attendee" }
}

/// A value of `overdue` of `getCoachingAppointmentsMe`, open to those that are newer than this version.
public struct GetCoachingAppointmentsMeOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `intervalCondition` of `getCoachingAppointmentsMe`, open to those that are newer than this version.
public struct GetCoachingAppointmentsMeIntervalCondition: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `StartsIn`.
    public static var startsIn: Self { "StartsIn" }
    /// `Overlaps`.
    public static var overlaps: Self { "Overlaps" }
}

/// A value of `expand` of `getCoachingNotification`, open to those that are newer than this version.
public struct GetCoachingNotificationExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `appointment`.
    public static var appointment: Self { "appointment" }
}

/// A value of `expand` of `getCoachingNotifications`, open to those that are newer than this version.
public struct GetCoachingNotificationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `appointment`.
    public static var appointment: Self { "appointment" }
}
