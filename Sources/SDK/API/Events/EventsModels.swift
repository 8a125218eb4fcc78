// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `AudioState`.
public typealias AudioState = Model<AudioStateFields>

/// The properties of ``AudioState``.
public struct AudioStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `canHear`.
    public var canHear: Field<Bool> { Field("canHear") }
    /// `canSpeak`.
    public var canSpeak: Field<Bool> { Field("canSpeak") }
}

/// The schema `AudioUpdatedEvent`.
public typealias AudioUpdatedEvent = Model<AudioUpdatedEventFields>

/// The properties of ``AudioUpdatedEvent``.
public struct AudioUpdatedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `audioState`, required.
    public var audioState: Field<AudioState> { Field("audioState") }
}

/// The schema `BatchConversationEventRequest`.
public typealias BatchConversationEventRequest = Model<BatchConversationEventRequestFields>

/// The properties of ``BatchConversationEventRequest``.
public struct BatchConversationEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endTransferEvents`.
    public var endTransferEvents: Field<[EndTransferEvent]> { Field("endTransferEvents") }
    /// `phoneTransferEvents`.
    public var phoneTransferEvents: Field<[PhoneTransferEvent]> { Field("phoneTransferEvents") }
    /// `progressTransferEvents`.
    public var progressTransferEvents: Field<[ProgressTransferEvent]> { Field("progressTransferEvents") }
    /// `routingTransferEvents`.
    public var routingTransferEvents: Field<[RoutingTransferEvent]> { Field("routingTransferEvents") }
    /// `userTransferEvents`.
    public var userTransferEvents: Field<[UserTransferEvent]> { Field("userTransferEvents") }
    /// `communicationAnsweredEvents`.
    public var communicationAnsweredEvents: Field<[CommunicationAnsweredEvent]> { Field("communicationAnsweredEvents") }
    /// `communicationDispositionAppliedEvents`.
    public var communicationDispositionAppliedEvents: Field<[CommunicationDispositionAppliedEvent]> { Field("communicationDispositionAppliedEvents") }
    /// `holdUpdatedEvents`.
    public var holdUpdatedEvents: Field<[HoldUpdatedEvent]> { Field("holdUpdatedEvents") }
    /// `externalEstablishedEvents`.
    public var externalEstablishedEvents: Field<[ExternalEstablishedEvent]> { Field("externalEstablishedEvents") }
    /// `ivrEstablishedEvents`.
    public var ivrEstablishedEvents: Field<[IvrEstablishedEvent]> { Field("ivrEstablishedEvents") }
    /// `phoneEstablishedEvents`.
    public var phoneEstablishedEvents: Field<[PhoneEstablishedEvent]> { Field("phoneEstablishedEvents") }
    /// `routingEstablishedEvents`.
    public var routingEstablishedEvents: Field<[RoutingEstablishedEvent]> { Field("routingEstablishedEvents") }
    /// `userEstablishedEvents`.
    public var userEstablishedEvents: Field<[UserEstablishedEvent]> { Field("userEstablishedEvents") }
    /// `audioUpdatedEvents`.
    public var audioUpdatedEvents: Field<[AudioUpdatedEvent]> { Field("audioUpdatedEvents") }
    /// `communicationEndedEvents`.
    public var communicationEndedEvents: Field<[CommunicationEndedEvent]> { Field("communicationEndedEvents") }
    /// `consultTransferEvents`.
    public var consultTransferEvents: Field<[ConsultTransferEvent]> { Field("consultTransferEvents") }
    /// `progressConsultTransferEvents`.
    public var progressConsultTransferEvents: Field<[ProgressConsultTransferEvent]> { Field("progressConsultTransferEvents") }
    /// `endConsultTransferEvents`.
    public var endConsultTransferEvents: Field<[EndConsultTransferEvent]> { Field("endConsultTransferEvents") }
    /// `emailBeginTransmittingEvents`.
    public var emailBeginTransmittingEvents: Field<[EmailBeginTransmittingEvent]> { Field("emailBeginTransmittingEvents") }
    /// `emailCommunicationEndedEvents`.
    public var emailCommunicationEndedEvents: Field<[EmailCommunicationEndedEvent]> { Field("emailCommunicationEndedEvents") }
    /// `emailExternalEstablishedEvents`.
    public var emailExternalEstablishedEvents: Field<[EmailExternalEstablishedEvent]> { Field("emailExternalEstablishedEvents") }
    /// `emailFlowEstablishedEvents`.
    public var emailFlowEstablishedEvents: Field<[EmailFlowEstablishedEvent]> { Field("emailFlowEstablishedEvents") }
    /// `emailRoutingEstablishedEvents`.
    public var emailRoutingEstablishedEvents: Field<[EmailRoutingEstablishedEvent]> { Field("emailRoutingEstablishedEvents") }
    /// `emailUserEstablishedEvents`.
    public var emailUserEstablishedEvents: Field<[EmailUserEstablishedEvent]> { Field("emailUserEstablishedEvents") }
    /// `emailCommunicationAnsweredEvents`.
    public var emailCommunicationAnsweredEvents: Field<[EmailCommunicationAnsweredEvent]> { Field("emailCommunicationAnsweredEvents") }
    /// `emailCommunicationDispositionAppliedEvents`.
    public var emailCommunicationDispositionAppliedEvents: Field<[EmailCommunicationDispositionAppliedEvent]> { Field("emailCommunicationDispositionAppliedEvents") }
    /// `emailCommunicationSentMessageEvents`.
    public var emailCommunicationSentMessageEvents: Field<[EmailCommunicationSentMessageEvent]> { Field("emailCommunicationSentMessageEvents") }
    /// `emailHoldUpdatedEvents`.
    public var emailHoldUpdatedEvents: Field<[EmailHoldUpdatedEvent]> { Field("emailHoldUpdatedEvents") }
    /// `emailEndTransferEvents`.
    public var emailEndTransferEvents: Field<[EmailEndTransferEvent]> { Field("emailEndTransferEvents") }
    /// `emailProgressTransferEvents`.
    public var emailProgressTransferEvents: Field<[EmailProgressTransferEvent]> { Field("emailProgressTransferEvents") }
    /// `emailRoutingTransferEvents`.
    public var emailRoutingTransferEvents: Field<[EmailRoutingTransferEvent]> { Field("emailRoutingTransferEvents") }
    /// `emailUserTransferEvents`.
    public var emailUserTransferEvents: Field<[EmailUserTransferEvent]> { Field("emailUserTransferEvents") }
}

/// The schema `BatchEventResponse`.
public typealias BatchEventResponse = Model<BatchEventResponseFields>

/// The properties of ``BatchEventResponse``.
public struct BatchEventResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errors`.
    public var errors: Field<[EventError]> { Field("errors") }
}

/// The schema `BatchPredictiveRoutingCustomKpiAttributionEventRequest`.
public typealias BatchPredictiveRoutingCustomKpiAttributionEventRequest = Model<BatchPredictiveRoutingCustomKpiAttributionEventRequestFields>

/// The properties of ``BatchPredictiveRoutingCustomKpiAttributionEventRequest``.
public struct BatchPredictiveRoutingCustomKpiAttributionEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customKpiAttributionEvents`.
    public var customKpiAttributionEvents: Field<[PredictiveRoutingCustomKpiAttributionEvent]> { Field("customKpiAttributionEvents") }
}

/// The schema `BatchUserPresenceEventRequest`.
public typealias BatchUserPresenceEventRequest = Model<BatchUserPresenceEventRequestFields>

/// The properties of ``BatchUserPresenceEventRequest``.
public struct BatchUserPresenceEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userPresenceEvents`.
    public var userPresenceEvents: Field<[UserPresenceEvent]> { Field("userPresenceEvents") }
}

/// The schema `BatchUserRoutingStatusEventRequest`.
public typealias BatchUserRoutingStatusEventRequest = Model<BatchUserRoutingStatusEventRequestFields>

/// The properties of ``BatchUserRoutingStatusEventRequest``.
public struct BatchUserRoutingStatusEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userRoutingStatusEvents`.
    public var userRoutingStatusEvents: Field<[UserRoutingStatusEvent]> { Field("userRoutingStatusEvents") }
}

/// The schema `CommunicationAnsweredEvent`.
public typealias CommunicationAnsweredEvent = Model<CommunicationAnsweredEventFields>

/// The properties of ``CommunicationAnsweredEvent``.
public struct CommunicationAnsweredEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
}

/// The schema `CommunicationDispositionAppliedEvent`.
public typealias CommunicationDispositionAppliedEvent = Model<CommunicationDispositionAppliedEventFields>

/// The properties of ``CommunicationDispositionAppliedEvent``.
public struct CommunicationDispositionAppliedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
}

/// The schema `CommunicationEndedEvent`.
public typealias CommunicationEndedEvent = Model<CommunicationEndedEventFields>

/// The properties of ``CommunicationEndedEvent``.
public struct CommunicationEndedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `disconnectType`, required.
    public var disconnectType: Field<CommunicationEndedEventDisconnectType> { Field("disconnectType") }
    /// `destinationConversationId`.
    public var destinationConversationId: Field<String> { Field("destinationConversationId") }
}

/// A value of `disconnectType` of ``CommunicationEndedEvent``, open to those that are newer than this version.
public struct CommunicationEndedEventDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Peer`.
    public static var peer: Self { "Peer" }
    /// `Self`.
    public static var self_: Self { "Self" }
    /// `System`.
    public static var system: Self { "System" }
    /// `Transfer`.
    public static var transfer: Self { "Transfer" }
    /// `TransferACD`.
    public static var transferACD: Self { "TransferACD" }
    /// `TransferConference`.
    public static var transferConference: Self { "TransferConference" }
    /// `TransferConsult`.
    public static var transferConsult: Self { "TransferConsult" }
    /// `TransferUser`.
    public static var transferUser: Self { "TransferUser" }
}

/// The schema `ConsultTransferEvent`.
public typealias ConsultTransferEvent = Model<ConsultTransferEventFields>

/// The properties of ``ConsultTransferEvent``.
public struct ConsultTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `initiatingCommunicationId`, required.
    public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `destinationCommunicationId`, required.
    public var destinationCommunicationId: Field<String> { Field("destinationCommunicationId") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
}

/// The schema `EmailBeginTransmittingEvent`.
public typealias EmailBeginTransmittingEvent = Model<EmailBeginTransmittingEventFields>

/// The properties of ``EmailBeginTransmittingEvent``.
public struct EmailBeginTransmittingEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
}

/// The schema `EmailCommunicationAnsweredEvent`.
public typealias EmailCommunicationAnsweredEvent = Model<EmailCommunicationAnsweredEventFields>

/// The properties of ``EmailCommunicationAnsweredEvent``.
public struct EmailCommunicationAnsweredEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
}

/// The schema `EmailCommunicationDispositionAppliedEvent`.
public typealias EmailCommunicationDispositionAppliedEvent = Model<EmailCommunicationDispositionAppliedEventFields>

/// The properties of ``EmailCommunicationDispositionAppliedEvent``.
public struct EmailCommunicationDispositionAppliedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
}

/// The schema `EmailCommunicationEndedEvent`.
public typealias EmailCommunicationEndedEvent = Model<EmailCommunicationEndedEventFields>

/// The properties of ``EmailCommunicationEndedEvent``.
public struct EmailCommunicationEndedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `disconnectType`, required.
    public var disconnectType: Field<EmailCommunicationEndedEventDisconnectType> { Field("disconnectType") }
}

/// A value of `disconnectType` of ``EmailCommunicationEndedEvent``, open to those that are newer than this version.
public struct EmailCommunicationEndedEventDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Self`.
    public static var self_: Self { "Self" }
    /// `Peer`.
    public static var peer: Self { "Peer" }
    /// `System`.
    public static var system: Self { "System" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Spam`.
    public static var spam: Self { "Spam" }
    /// `Transfer`.
    public static var transfer: Self { "Transfer" }
    /// `TransferACD`.
    public static var transferACD: Self { "TransferACD" }
    /// `TransferUser`.
    public static var transferUser: Self { "TransferUser" }
}

/// The schema `EmailCommunicationSentMessageEvent`.
public typealias EmailCommunicationSentMessageEvent = Model<EmailCommunicationSentMessageEventFields>

/// The properties of ``EmailCommunicationSentMessageEvent``.
public struct EmailCommunicationSentMessageEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
}

/// The schema `EmailEndTransferEvent`.
public typealias EmailEndTransferEvent = Model<EmailEndTransferEventFields>

/// The properties of ``EmailEndTransferEvent``.
public struct EmailEndTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `commandId`, required.
    public var commandId: Field<String> { Field("commandId") }
    /// `finalState`, required.
    public var finalState: Field<EmailEndTransferEventFinalState> { Field("finalState") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
}

/// A value of `finalState` of ``EmailEndTransferEvent``, open to those that are newer than this version.
public struct EmailEndTransferEventFinalState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `EmailExternalEstablishedEvent`.
public typealias EmailExternalEstablishedEvent = Model<EmailExternalEstablishedEventFields>

/// The properties of ``EmailExternalEstablishedEvent``.
public struct EmailExternalEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `includeMessage`.
    public var includeMessage: Field<Bool> { Field("includeMessage") }
    /// `initialConfiguration`, required.
    public var initialConfiguration: Field<EmailInitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `EmailFlowEstablishedEvent`.
public typealias EmailFlowEstablishedEvent = Model<EmailFlowEstablishedEventFields>

/// The properties of ``EmailFlowEstablishedEvent``.
public struct EmailFlowEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `initialConfiguration`, required.
    public var initialConfiguration: Field<EmailInitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `EmailHoldUpdatedEvent`.
public typealias EmailHoldUpdatedEvent = Model<EmailHoldUpdatedEventFields>

/// The properties of ``EmailHoldUpdatedEvent``.
public struct EmailHoldUpdatedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `held`, required.
    public var held: Field<Bool> { Field("held") }
}

/// The schema `EmailInitialConfiguration`.
public typealias EmailInitialConfiguration = Model<EmailInitialConfigurationFields>

/// The properties of ``EmailInitialConfiguration``.
public struct EmailInitialConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `to`, required.
    public var to: Field<String> { Field("to") }
    /// `from`, required.
    public var from: Field<String> { Field("from") }
    /// `cc`.
    public var cc: Field<[String]> { Field("cc") }
    /// `bcc`.
    public var bcc: Field<[String]> { Field("bcc") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `previousEmailId`.
    public var previousEmailId: Field<String> { Field("previousEmailId") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `alerting`.
    public var alerting: Field<Bool> { Field("alerting") }
    /// `inbound`.
    public var inbound: Field<Bool> { Field("inbound") }
    /// `invitedBy`.
    public var invitedBy: Field<String> { Field("invitedBy") }
    /// `additionalInfo`.
    public var additionalInfo: Field<[String: String]> { Field("additionalInfo") }
}

/// The schema `EmailProgressTransferEvent`.
public typealias EmailProgressTransferEvent = Model<EmailProgressTransferEventFields>

/// The properties of ``EmailProgressTransferEvent``.
public struct EmailProgressTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `commandId`, required.
    public var commandId: Field<String> { Field("commandId") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationCommunicationId`, required.
    public var destinationCommunicationId: Field<String> { Field("destinationCommunicationId") }
}

/// The schema `EmailRoutingEstablishedEvent`.
public typealias EmailRoutingEstablishedEvent = Model<EmailRoutingEstablishedEventFields>

/// The properties of ``EmailRoutingEstablishedEvent``.
public struct EmailRoutingEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `queueId`, required.
    public var queueId: Field<String> { Field("queueId") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `label`.
    public var label: Field<String> { Field("label") }
    /// `initialConfiguration`, required.
    public var initialConfiguration: Field<EmailInitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `EmailRoutingTransferEvent`.
public typealias EmailRoutingTransferEvent = Model<EmailRoutingTransferEventFields>

/// The properties of ``EmailRoutingTransferEvent``.
public struct EmailRoutingTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `transferType`, required.
    public var transferType: Field<EmailRoutingTransferEventTransferType> { Field("transferType") }
    /// `commandId`, required.
    public var commandId: Field<String> { Field("commandId") }
    /// `initiatingCommunicationId`, required.
    public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `targetCommunicationId`, required.
    public var targetCommunicationId: Field<String> { Field("targetCommunicationId") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationQueueId`, required.
    public var destinationQueueId: Field<String> { Field("destinationQueueId") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
}

/// A value of `transferType` of ``EmailRoutingTransferEvent``, open to those that are newer than this version.
public struct EmailRoutingTransferEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    public static var attended: Self { "Attended" }
    /// `Unattended`.
    public static var unattended: Self { "Unattended" }
}

/// The schema `EmailUserEstablishedEvent`.
public typealias EmailUserEstablishedEvent = Model<EmailUserEstablishedEventFields>

/// The properties of ``EmailUserEstablishedEvent``.
public struct EmailUserEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `userId`, required.
    public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `initialConfiguration`, required.
    public var initialConfiguration: Field<EmailInitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `EmailUserTransferEvent`.
public typealias EmailUserTransferEvent = Model<EmailUserTransferEventFields>

/// The properties of ``EmailUserTransferEvent``.
public struct EmailUserTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `transferType`, required.
    public var transferType: Field<EmailUserTransferEventTransferType> { Field("transferType") }
    /// `commandId`, required.
    public var commandId: Field<String> { Field("commandId") }
    /// `initiatingCommunicationId`, required.
    public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `targetCommunicationId`, required.
    public var targetCommunicationId: Field<String> { Field("targetCommunicationId") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationUserId`, required.
    public var destinationUserId: Field<String> { Field("destinationUserId") }
}

/// A value of `transferType` of ``EmailUserTransferEvent``, open to those that are newer than this version.
public struct EmailUserTransferEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    public static var attended: Self { "Attended" }
    /// `Unattended`.
    public static var unattended: Self { "Unattended" }
}

/// The schema `EndConsultTransferEvent`.
public typealias EndConsultTransferEvent = Model<EndConsultTransferEventFields>

/// The properties of ``EndConsultTransferEvent``.
public struct EndConsultTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `EndTransferEvent`.
public typealias EndTransferEvent = Model<EndTransferEventFields>

/// The properties of ``EndTransferEvent``.
public struct EndTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `commandId`, required.
    public var commandId: Field<String> { Field("commandId") }
    /// `finalState`, required.
    public var finalState: Field<EndTransferEventFinalState> { Field("finalState") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
}

/// A value of `finalState` of ``EndTransferEvent``, open to those that are newer than this version.
public struct EndTransferEventFinalState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `EventError`.
public typealias EventError = Model<EventErrorFields>

/// The properties of ``EventError``.
public struct EventErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`.
    public var eventId: Field<String> { Field("eventId") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `retryable`.
    public var retryable: Field<Bool> { Field("retryable") }
}

/// The schema `ExternalEstablishedEvent`.
public typealias ExternalEstablishedEvent = Model<ExternalEstablishedEventFields>

/// The properties of ``ExternalEstablishedEvent``.
public struct ExternalEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `aniName`.
    public var aniName: Field<String> { Field("aniName") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `dnisName`.
    public var dnisName: Field<String> { Field("dnisName") }
    /// `initialConfiguration`, required.
    public var initialConfiguration: Field<InitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `HoldUpdatedEvent`.
public typealias HoldUpdatedEvent = Model<HoldUpdatedEventFields>

/// The properties of ``HoldUpdatedEvent``.
public struct HoldUpdatedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `held`, required.
    public var held: Field<Bool> { Field("held") }
}

/// The schema `InitialConfiguration`.
public typealias InitialConfiguration = Model<InitialConfigurationFields>

/// The properties of ``InitialConfiguration``.
public struct InitialConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `audioState`.
    public var audioState: Field<AudioState> { Field("audioState") }
    /// `alerting`.
    public var alerting: Field<Bool> { Field("alerting") }
    /// `inbound`.
    public var inbound: Field<Bool> { Field("inbound") }
    /// `invitedBy`.
    public var invitedBy: Field<String> { Field("invitedBy") }
    /// `recordingActive`.
    public var recordingActive: Field<Bool> { Field("recordingActive") }
    /// `additionalInfo`.
    public var additionalInfo: Field<[String: String]> { Field("additionalInfo") }
}

/// The schema `IvrEstablishedEvent`.
public typealias IvrEstablishedEvent = Model<IvrEstablishedEventFields>

/// The properties of ``IvrEstablishedEvent``.
public struct IvrEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `ivrPhoneNumber`.
    public var ivrPhoneNumber: Field<String> { Field("ivrPhoneNumber") }
    /// `ivrName`.
    public var ivrName: Field<String> { Field("ivrName") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `initialConfiguration`, required.
    public var initialConfiguration: Field<InitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `PhoneEstablishedEvent`.
public typealias PhoneEstablishedEvent = Model<PhoneEstablishedEventFields>

/// The properties of ``PhoneEstablishedEvent``.
public struct PhoneEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `initialConfiguration`, required.
    public var initialConfiguration: Field<InitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `PhoneTransferEvent`.
public typealias PhoneTransferEvent = Model<PhoneTransferEventFields>

/// The properties of ``PhoneTransferEvent``.
public struct PhoneTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `transferType`, required.
    public var transferType: Field<PhoneTransferEventTransferType> { Field("transferType") }
    /// `commandId`, required.
    public var commandId: Field<String> { Field("commandId") }
    /// `initiatingCommunicationId`, required.
    public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `targetCommunicationId`, required.
    public var targetCommunicationId: Field<String> { Field("targetCommunicationId") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationPhoneNumber`, required.
    public var destinationPhoneNumber: Field<String> { Field("destinationPhoneNumber") }
}

/// A value of `transferType` of ``PhoneTransferEvent``, open to those that are newer than this version.
public struct PhoneTransferEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    public static var attended: Self { "Attended" }
    /// `Unattended`.
    public static var unattended: Self { "Unattended" }
}

/// The schema `PredictiveRoutingCustomKpiAttributionEvent`.
public typealias PredictiveRoutingCustomKpiAttributionEvent = Model<PredictiveRoutingCustomKpiAttributionEventFields>

/// The properties of ``PredictiveRoutingCustomKpiAttributionEvent``.
public struct PredictiveRoutingCustomKpiAttributionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `agentId`.
    public var agentId: Field<String> { Field("agentId") }
    /// `kpiId`, required.
    public var kpiId: Field<String> { Field("kpiId") }
    /// `associatedValue`, required.
    public var associatedValue: Field<Double> { Field("associatedValue") }
}

/// The schema `ProgressConsultTransferEvent`.
public typealias ProgressConsultTransferEvent = Model<ProgressConsultTransferEventFields>

/// The properties of ``ProgressConsultTransferEvent``.
public struct ProgressConsultTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `initiatingCommunicationId`, required.
    public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `destinationCommunicationId`, required.
    public var destinationCommunicationId: Field<String> { Field("destinationCommunicationId") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
}

/// The schema `ProgressTransferEvent`.
public typealias ProgressTransferEvent = Model<ProgressTransferEventFields>

/// The properties of ``ProgressTransferEvent``.
public struct ProgressTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `commandId`, required.
    public var commandId: Field<String> { Field("commandId") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationCommunicationId`, required.
    public var destinationCommunicationId: Field<String> { Field("destinationCommunicationId") }
}

/// The schema `RoutingEstablishedEvent`.
public typealias RoutingEstablishedEvent = Model<RoutingEstablishedEventFields>

/// The properties of ``RoutingEstablishedEvent``.
public struct RoutingEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `queueId`, required.
    public var queueId: Field<String> { Field("queueId") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `initialConfiguration`, required.
    public var initialConfiguration: Field<InitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `RoutingTransferEvent`.
public typealias RoutingTransferEvent = Model<RoutingTransferEventFields>

/// The properties of ``RoutingTransferEvent``.
public struct RoutingTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `transferType`, required.
    public var transferType: Field<RoutingTransferEventTransferType> { Field("transferType") }
    /// `commandId`, required.
    public var commandId: Field<String> { Field("commandId") }
    /// `initiatingCommunicationId`, required.
    public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `targetCommunicationId`, required.
    public var targetCommunicationId: Field<String> { Field("targetCommunicationId") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationQueueId`, required.
    public var destinationQueueId: Field<String> { Field("destinationQueueId") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
}

/// A value of `transferType` of ``RoutingTransferEvent``, open to those that are newer than this version.
public struct RoutingTransferEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    public static var attended: Self { "Attended" }
    /// `Unattended`.
    public static var unattended: Self { "Unattended" }
}

/// The schema `SourceConfiguration`.
public typealias SourceConfiguration = Model<SourceConfigurationFields>

/// The properties of ``SourceConfiguration``.
public struct SourceConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceId`, required.
    public var sourceId: Field<String> { Field("sourceId") }
    /// `interactionId`, required.
    public var interactionId: Field<String> { Field("interactionId") }
    /// `tagId`.
    public var tagId: Field<String> { Field("tagId") }
}

/// The schema `UserEstablishedEvent`.
public typealias UserEstablishedEvent = Model<UserEstablishedEventFields>

/// The properties of ``UserEstablishedEvent``.
public struct UserEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `userId`, required.
    public var userId: Field<String> { Field("userId") }
    /// `stationId`.
    public var stationId: Field<String> { Field("stationId") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `initialConfiguration`, required.
    public var initialConfiguration: Field<InitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `UserPresenceEvent`.
public typealias UserPresenceEvent = Model<UserPresenceEventFields>

/// The properties of ``UserPresenceEvent``.
public struct UserPresenceEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `userId`, required.
    public var userId: Field<String> { Field("userId") }
    /// `sourceId`, required.
    public var sourceId: Field<String> { Field("sourceId") }
    /// `presenceDefinitionId`.
    public var presenceDefinitionId: Field<String> { Field("presenceDefinitionId") }
    /// `message`.
    public var message: Field<String> { Field("message") }
}

/// The schema `UserRoutingStatusEvent`.
public typealias UserRoutingStatusEvent = Model<UserRoutingStatusEventFields>

/// The properties of ``UserRoutingStatusEvent``.
public struct UserRoutingStatusEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `agentId`, required.
    public var agentId: Field<String> { Field("agentId") }
    /// `status`, required.
    public var status: Field<UserRoutingStatusEventStatus> { Field("status") }
    /// `sourceId`, required.
    public var sourceId: Field<String> { Field("sourceId") }
}

/// A value of `status` of ``UserRoutingStatusEvent``, open to those that are newer than this version.
public struct UserRoutingStatusEventStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OffQueue`.
    public static var offQueue: Self { "OffQueue" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `Interacting`.
    public static var interacting: Self { "Interacting" }
    /// `Communicating`.
    public static var communicating: Self { "Communicating" }
    /// `NotResponding`.
    public static var notResponding: Self { "NotResponding" }
}

/// The schema `UserTransferEvent`.
public typealias UserTransferEvent = Model<UserTransferEventFields>

/// The properties of ``UserTransferEvent``.
public struct UserTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `transferType`, required.
    public var transferType: Field<UserTransferEventTransferType> { Field("transferType") }
    /// `commandId`, required.
    public var commandId: Field<String> { Field("commandId") }
    /// `initiatingCommunicationId`, required.
    public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `targetCommunicationId`, required.
    public var targetCommunicationId: Field<String> { Field("targetCommunicationId") }
    /// `objectCommunicationId`, required.
    public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationUserId`, required.
    public var destinationUserId: Field<String> { Field("destinationUserId") }
}

/// A value of `transferType` of ``UserTransferEvent``, open to those that are newer than this version.
public struct UserTransferEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    public static var attended: Self { "Attended" }
    /// `Unattended`.
    public static var unattended: Self { "Unattended" }
}
