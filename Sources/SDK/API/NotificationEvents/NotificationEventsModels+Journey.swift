// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `JourneyOutcomeEventsNotificationActionMap`.
public typealias JourneyOutcomeEventsNotificationActionMap = Model<JourneyOutcomeEventsNotificationActionMapFields>

/// The properties of ``JourneyOutcomeEventsNotificationActionMap``.
public struct JourneyOutcomeEventsNotificationActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyOutcomeEventsNotificationAssociatedValue`.
public typealias JourneyOutcomeEventsNotificationAssociatedValue = Model<JourneyOutcomeEventsNotificationAssociatedValueFields>

/// The properties of ``JourneyOutcomeEventsNotificationAssociatedValue``.
public struct JourneyOutcomeEventsNotificationAssociatedValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`.
    @_alwaysEmitIntoClient public var dataType: Field<JourneyOutcomeEventsNotificationAssociatedValueDataType> { Field("dataType") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// A value of `dataType` of ``JourneyOutcomeEventsNotificationAssociatedValue``, open to those that are newer than this
/// version.
public struct JourneyOutcomeEventsNotificationAssociatedValueDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `Integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "Integer" }
}

/// The schema `JourneyOutcomeEventsNotificationExternalContact`.
public typealias JourneyOutcomeEventsNotificationExternalContact = Model<JourneyOutcomeEventsNotificationExternalContactFields>

/// The properties of ``JourneyOutcomeEventsNotificationExternalContact``.
public struct JourneyOutcomeEventsNotificationExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyOutcomeEventsNotificationOutcome`.
public typealias JourneyOutcomeEventsNotificationOutcome = Model<JourneyOutcomeEventsNotificationOutcomeFields>

/// The properties of ``JourneyOutcomeEventsNotificationOutcome``.
public struct JourneyOutcomeEventsNotificationOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `JourneyOutcomeEventsNotificationOutcomeAttributionMessage`.
public typealias JourneyOutcomeEventsNotificationOutcomeAttributionMessage = Model<JourneyOutcomeEventsNotificationOutcomeAttributionMessageFields>

/// The properties of ``JourneyOutcomeEventsNotificationOutcomeAttributionMessage``.
public struct JourneyOutcomeEventsNotificationOutcomeAttributionMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`.
    @_alwaysEmitIntoClient public var outcome: Field<JourneyOutcomeEventsNotificationOutcome> { Field("outcome") }
    /// `outcomeTouchpoints`.
    @_alwaysEmitIntoClient public var outcomeTouchpoints: Field<[JourneyOutcomeEventsNotificationOutcomeTouchpoint]> { Field("outcomeTouchpoints") }
    /// `segmentAssignments`.
    @_alwaysEmitIntoClient public var segmentAssignments: Field<[JourneyOutcomeEventsNotificationSegment]> { Field("segmentAssignments") }
    /// `associatedValue`.
    @_alwaysEmitIntoClient public var associatedValue: Field<JourneyOutcomeEventsNotificationAssociatedValue> { Field("associatedValue") }
}

/// The schema `JourneyOutcomeEventsNotificationOutcomeEventsNotification`.
///
/// Events of `v2.journey.sessions.{id}.outcome.events`.
public typealias JourneyOutcomeEventsNotificationOutcomeEventsNotification = Model<JourneyOutcomeEventsNotificationOutcomeEventsNotificationFields>

/// The properties of ``JourneyOutcomeEventsNotificationOutcomeEventsNotification``.
public struct JourneyOutcomeEventsNotificationOutcomeEventsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<JourneyOutcomeEventsNotificationExternalContact> { Field("externalContact") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `customerId`.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `session`.
    @_alwaysEmitIntoClient public var session: Field<JourneyOutcomeEventsNotificationSession> { Field("session") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<JourneyOutcomeEventsNotificationOutcomeEventsNotificationEventType> { Field("eventType") }
    /// `outcomeAttributionEventMessage`.
    @_alwaysEmitIntoClient public var outcomeAttributionEventMessage: Field<JourneyOutcomeEventsNotificationOutcomeAttributionMessage> { Field("outcomeAttributionEventMessage") }
}

/// A value of `eventType` of ``JourneyOutcomeEventsNotificationOutcomeEventsNotification``, open to those that are
/// newer than this version.
public struct JourneyOutcomeEventsNotificationOutcomeEventsNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OutcomeAttributionEvent`.
    @_alwaysEmitIntoClient public static var outcomeAttributionEvent: Self { "OutcomeAttributionEvent" }
}

/// The schema `JourneyOutcomeEventsNotificationOutcomeTouchpoint`.
public typealias JourneyOutcomeEventsNotificationOutcomeTouchpoint = Model<JourneyOutcomeEventsNotificationOutcomeTouchpointFields>

/// The properties of ``JourneyOutcomeEventsNotificationOutcomeTouchpoint``.
public struct JourneyOutcomeEventsNotificationOutcomeTouchpointFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channels`.
    @_alwaysEmitIntoClient public var channels: Field<[JourneyOutcomeEventsNotificationOutcomeTouchpointChannel]> { Field("channels") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<JourneyOutcomeEventsNotificationActionMap> { Field("actionMap") }
}

/// The schema `JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`.
public typealias JourneyOutcomeEventsNotificationOutcomeTouchpointChannel = Model<JourneyOutcomeEventsNotificationOutcomeTouchpointChannelFields>

/// The properties of ``JourneyOutcomeEventsNotificationOutcomeTouchpointChannel``.
public struct JourneyOutcomeEventsNotificationOutcomeTouchpointChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<JourneyOutcomeEventsNotificationOutcomeTouchpointChannelType> { Field("type") }
}

/// A value of `type` of ``JourneyOutcomeEventsNotificationOutcomeTouchpointChannel``, open to those that are newer than
/// this version.
public struct JourneyOutcomeEventsNotificationOutcomeTouchpointChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `ContentOffer`.
    @_alwaysEmitIntoClient public static var contentOffer: Self { "ContentOffer" }
}

/// The schema `JourneyOutcomeEventsNotificationSegment`.
public typealias JourneyOutcomeEventsNotificationSegment = Model<JourneyOutcomeEventsNotificationSegmentFields>

/// The properties of ``JourneyOutcomeEventsNotificationSegment``.
public struct JourneyOutcomeEventsNotificationSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `assignedDate`.
    @_alwaysEmitIntoClient public var assignedDate: Field<Instant> { Field("assignedDate") }
}

/// The schema `JourneyOutcomeEventsNotificationSession`.
public typealias JourneyOutcomeEventsNotificationSession = Model<JourneyOutcomeEventsNotificationSessionFields>

/// The properties of ``JourneyOutcomeEventsNotificationSession``.
public struct JourneyOutcomeEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `JourneySegmentAssignmentEventsNotificationExternalContact`.
public typealias JourneySegmentAssignmentEventsNotificationExternalContact = Model<JourneySegmentAssignmentEventsNotificationExternalContactFields>

/// The properties of ``JourneySegmentAssignmentEventsNotificationExternalContact``.
public struct JourneySegmentAssignmentEventsNotificationExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySegmentAssignmentEventsNotificationSegment`.
public typealias JourneySegmentAssignmentEventsNotificationSegment = Model<JourneySegmentAssignmentEventsNotificationSegmentFields>

/// The properties of ``JourneySegmentAssignmentEventsNotificationSegment``.
public struct JourneySegmentAssignmentEventsNotificationSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification`.
///
/// Events of `v2.externalcontacts.contacts.{id}.journey.segments`.
public typealias JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification = Model<JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotificationFields>

/// The properties of ``JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification``.
public struct JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<JourneySegmentAssignmentEventsNotificationExternalContact> { Field("externalContact") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `customerId`.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `session`.
    @_alwaysEmitIntoClient public var session: Field<JourneySegmentAssignmentEventsNotificationSession> { Field("session") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotificationEventType> { Field("eventType") }
    /// `segmentAssignmentEvent`.
    @_alwaysEmitIntoClient public var segmentAssignmentEvent: Field<JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage> { Field("segmentAssignmentEvent") }
}

/// A value of `eventType` of ``JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification``, open to
/// those that are newer than this version.
public struct JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SegmentAssignmentEvent`.
    @_alwaysEmitIntoClient public static var segmentAssignmentEvent: Self { "SegmentAssignmentEvent" }
}

/// The schema `JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage`.
public typealias JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage = Model<JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessageFields>

/// The properties of ``JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage``.
public struct JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`.
    @_alwaysEmitIntoClient public var segment: Field<JourneySegmentAssignmentEventsNotificationSegment> { Field("segment") }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public var assignmentState: Field<JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessageAssignmentState> { Field("assignmentState") }
    /// `dateAssigned`.
    @_alwaysEmitIntoClient public var dateAssigned: Field<Instant> { Field("dateAssigned") }
    /// `dateForUnassignment`.
    @_alwaysEmitIntoClient public var dateForUnassignment: Field<Instant> { Field("dateForUnassignment") }
}

/// A value of `assignmentState` of ``JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage``, open to
/// those that are newer than this version.
public struct JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessageAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `Unassigned`.
    @_alwaysEmitIntoClient public static var unassigned: Self { "Unassigned" }
}

/// The schema `JourneySegmentAssignmentEventsNotificationSession`.
public typealias JourneySegmentAssignmentEventsNotificationSession = Model<JourneySegmentAssignmentEventsNotificationSessionFields>

/// The properties of ``JourneySegmentAssignmentEventsNotificationSession``.
public struct JourneySegmentAssignmentEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `JourneyViewJobNotificationTopicJourneyView`.
public typealias JourneyViewJobNotificationTopicJourneyView = Model<JourneyViewJobNotificationTopicJourneyViewFields>

/// The properties of ``JourneyViewJobNotificationTopicJourneyView``.
public struct JourneyViewJobNotificationTopicJourneyViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2`.
///
/// Events of `v2.journey.views.jobs.{id}.notification`.
public typealias JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2 = Model<JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2Fields>

/// The properties of ``JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2``.
public struct JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2Status> { Field("status") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<String> { Field("dateCreated") }
    /// `dateCompleted`.
    @_alwaysEmitIntoClient public var dateCompleted: Field<String> { Field("dateCompleted") }
    /// `journeyView`.
    @_alwaysEmitIntoClient public var journeyView: Field<JourneyViewJobNotificationTopicJourneyView> { Field("journeyView") }
    /// `dateCompletionEstimated`.
    @_alwaysEmitIntoClient public var dateCompletionEstimated: Field<String> { Field("dateCompletionEstimated") }
    /// `estimatedCompletionMargin`.
    @_alwaysEmitIntoClient public var estimatedCompletionMargin: Field<Int> { Field("estimatedCompletionMargin") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// A value of `status` of ``JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2``, open to those that are
/// newer than this version.
public struct JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2Status: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Accepted`.
    @_alwaysEmitIntoClient public static var accepted: Self { "Accepted" }
    /// `Executing`.
    @_alwaysEmitIntoClient public static var executing: Self { "Executing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
}
