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
    @_alwaysEmitIntoClient public var canHear: Field<Bool> { Field("canHear") }
    /// `canSpeak`.
    @_alwaysEmitIntoClient public var canSpeak: Field<Bool> { Field("canSpeak") }
}

/// The schema `AudioUpdatedEvent`.
public typealias AudioUpdatedEvent = Model<AudioUpdatedEventFields>

/// The properties of ``AudioUpdatedEvent``.
public struct AudioUpdatedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `audioState`, required.
    @_alwaysEmitIntoClient public var audioState: Field<AudioState> { Field("audioState") }
}

/// The schema `BatchConversationEventRequest`.
public typealias BatchConversationEventRequest = Model<BatchConversationEventRequestFields>

/// The properties of ``BatchConversationEventRequest``.
public struct BatchConversationEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endTransferEvents`.
    @_alwaysEmitIntoClient public var endTransferEvents: Field<[EndTransferEvent]> { Field("endTransferEvents") }
    /// `phoneTransferEvents`.
    @_alwaysEmitIntoClient public var phoneTransferEvents: Field<[PhoneTransferEvent]> { Field("phoneTransferEvents") }
    /// `progressTransferEvents`.
    @_alwaysEmitIntoClient public var progressTransferEvents: Field<[ProgressTransferEvent]> { Field("progressTransferEvents") }
    /// `routingTransferEvents`.
    @_alwaysEmitIntoClient public var routingTransferEvents: Field<[RoutingTransferEvent]> { Field("routingTransferEvents") }
    /// `userTransferEvents`.
    @_alwaysEmitIntoClient public var userTransferEvents: Field<[UserTransferEvent]> { Field("userTransferEvents") }
    /// `communicationAnsweredEvents`.
    @_alwaysEmitIntoClient public var communicationAnsweredEvents: Field<[CommunicationAnsweredEvent]> { Field("communicationAnsweredEvents") }
    /// `communicationDispositionAppliedEvents`.
    @_alwaysEmitIntoClient public var communicationDispositionAppliedEvents: Field<[CommunicationDispositionAppliedEvent]> { Field("communicationDispositionAppliedEvents") }
    /// `holdUpdatedEvents`.
    @_alwaysEmitIntoClient public var holdUpdatedEvents: Field<[HoldUpdatedEvent]> { Field("holdUpdatedEvents") }
    /// `externalEstablishedEvents`.
    @_alwaysEmitIntoClient public var externalEstablishedEvents: Field<[ExternalEstablishedEvent]> { Field("externalEstablishedEvents") }
    /// `ivrEstablishedEvents`.
    @_alwaysEmitIntoClient public var ivrEstablishedEvents: Field<[IvrEstablishedEvent]> { Field("ivrEstablishedEvents") }
    /// `phoneEstablishedEvents`.
    @_alwaysEmitIntoClient public var phoneEstablishedEvents: Field<[PhoneEstablishedEvent]> { Field("phoneEstablishedEvents") }
    /// `routingEstablishedEvents`.
    @_alwaysEmitIntoClient public var routingEstablishedEvents: Field<[RoutingEstablishedEvent]> { Field("routingEstablishedEvents") }
    /// `userEstablishedEvents`.
    @_alwaysEmitIntoClient public var userEstablishedEvents: Field<[UserEstablishedEvent]> { Field("userEstablishedEvents") }
    /// `audioUpdatedEvents`.
    @_alwaysEmitIntoClient public var audioUpdatedEvents: Field<[AudioUpdatedEvent]> { Field("audioUpdatedEvents") }
    /// `communicationEndedEvents`.
    @_alwaysEmitIntoClient public var communicationEndedEvents: Field<[CommunicationEndedEvent]> { Field("communicationEndedEvents") }
    /// `consultTransferEvents`.
    @_alwaysEmitIntoClient public var consultTransferEvents: Field<[ConsultTransferEvent]> { Field("consultTransferEvents") }
    /// `progressConsultTransferEvents`.
    @_alwaysEmitIntoClient public var progressConsultTransferEvents: Field<[ProgressConsultTransferEvent]> { Field("progressConsultTransferEvents") }
    /// `endConsultTransferEvents`.
    @_alwaysEmitIntoClient public var endConsultTransferEvents: Field<[EndConsultTransferEvent]> { Field("endConsultTransferEvents") }
    /// `emailBeginTransmittingEvents`.
    @_alwaysEmitIntoClient public var emailBeginTransmittingEvents: Field<[EmailBeginTransmittingEvent]> { Field("emailBeginTransmittingEvents") }
    /// `emailCommunicationEndedEvents`.
    @_alwaysEmitIntoClient public var emailCommunicationEndedEvents: Field<[EmailCommunicationEndedEvent]> { Field("emailCommunicationEndedEvents") }
    /// `emailExternalEstablishedEvents`.
    @_alwaysEmitIntoClient public var emailExternalEstablishedEvents: Field<[EmailExternalEstablishedEvent]> { Field("emailExternalEstablishedEvents") }
    /// `emailFlowEstablishedEvents`.
    @_alwaysEmitIntoClient public var emailFlowEstablishedEvents: Field<[EmailFlowEstablishedEvent]> { Field("emailFlowEstablishedEvents") }
    /// `emailRoutingEstablishedEvents`.
    @_alwaysEmitIntoClient public var emailRoutingEstablishedEvents: Field<[EmailRoutingEstablishedEvent]> { Field("emailRoutingEstablishedEvents") }
    /// `emailUserEstablishedEvents`.
    @_alwaysEmitIntoClient public var emailUserEstablishedEvents: Field<[EmailUserEstablishedEvent]> { Field("emailUserEstablishedEvents") }
    /// `emailCommunicationAnsweredEvents`.
    @_alwaysEmitIntoClient public var emailCommunicationAnsweredEvents: Field<[EmailCommunicationAnsweredEvent]> { Field("emailCommunicationAnsweredEvents") }
    /// `emailCommunicationDispositionAppliedEvents`.
    @_alwaysEmitIntoClient public var emailCommunicationDispositionAppliedEvents: Field<[EmailCommunicationDispositionAppliedEvent]> { Field("emailCommunicationDispositionAppliedEvents") }
    /// `emailCommunicationSentMessageEvents`.
    @_alwaysEmitIntoClient public var emailCommunicationSentMessageEvents: Field<[EmailCommunicationSentMessageEvent]> { Field("emailCommunicationSentMessageEvents") }
    /// `emailHoldUpdatedEvents`.
    @_alwaysEmitIntoClient public var emailHoldUpdatedEvents: Field<[EmailHoldUpdatedEvent]> { Field("emailHoldUpdatedEvents") }
    /// `emailEndTransferEvents`.
    @_alwaysEmitIntoClient public var emailEndTransferEvents: Field<[EmailEndTransferEvent]> { Field("emailEndTransferEvents") }
    /// `emailProgressTransferEvents`.
    @_alwaysEmitIntoClient public var emailProgressTransferEvents: Field<[EmailProgressTransferEvent]> { Field("emailProgressTransferEvents") }
    /// `emailRoutingTransferEvents`.
    @_alwaysEmitIntoClient public var emailRoutingTransferEvents: Field<[EmailRoutingTransferEvent]> { Field("emailRoutingTransferEvents") }
    /// `emailUserTransferEvents`.
    @_alwaysEmitIntoClient public var emailUserTransferEvents: Field<[EmailUserTransferEvent]> { Field("emailUserTransferEvents") }
}

/// The schema `BatchEventResponse`.
public typealias BatchEventResponse = Model<BatchEventResponseFields>

/// The properties of ``BatchEventResponse``.
public struct BatchEventResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[EventError]> { Field("errors") }
}

/// The schema `BatchPredictiveRoutingCustomKpiAttributionEventRequest`.
public typealias BatchPredictiveRoutingCustomKpiAttributionEventRequest = Model<BatchPredictiveRoutingCustomKpiAttributionEventRequestFields>

/// The properties of ``BatchPredictiveRoutingCustomKpiAttributionEventRequest``.
public struct BatchPredictiveRoutingCustomKpiAttributionEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customKpiAttributionEvents`.
    @_alwaysEmitIntoClient public var customKpiAttributionEvents: Field<[PredictiveRoutingCustomKpiAttributionEvent]> { Field("customKpiAttributionEvents") }
}

/// The schema `BatchUserPresenceEventRequest`.
public typealias BatchUserPresenceEventRequest = Model<BatchUserPresenceEventRequestFields>

/// The properties of ``BatchUserPresenceEventRequest``.
public struct BatchUserPresenceEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userPresenceEvents`.
    @_alwaysEmitIntoClient public var userPresenceEvents: Field<[UserPresenceEvent]> { Field("userPresenceEvents") }
}

/// The schema `BatchUserRoutingStatusEventRequest`.
public typealias BatchUserRoutingStatusEventRequest = Model<BatchUserRoutingStatusEventRequestFields>

/// The properties of ``BatchUserRoutingStatusEventRequest``.
public struct BatchUserRoutingStatusEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userRoutingStatusEvents`.
    @_alwaysEmitIntoClient public var userRoutingStatusEvents: Field<[UserRoutingStatusEvent]> { Field("userRoutingStatusEvents") }
}

/// The schema `CommunicationAnsweredEvent`.
public typealias CommunicationAnsweredEvent = Model<CommunicationAnsweredEventFields>

/// The properties of ``CommunicationAnsweredEvent``.
public struct CommunicationAnsweredEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
}

/// The schema `CommunicationDispositionAppliedEvent`.
public typealias CommunicationDispositionAppliedEvent = Model<CommunicationDispositionAppliedEventFields>

/// The properties of ``CommunicationDispositionAppliedEvent``.
public struct CommunicationDispositionAppliedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
}

/// The schema `CommunicationEndedEvent`.
public typealias CommunicationEndedEvent = Model<CommunicationEndedEventFields>

/// The properties of ``CommunicationEndedEvent``.
public struct CommunicationEndedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `disconnectType`, required.
    @_alwaysEmitIntoClient public var disconnectType: Field<CommunicationEndedEventDisconnectType> { Field("disconnectType") }
    /// `destinationConversationId`.
    @_alwaysEmitIntoClient public var destinationConversationId: Field<String> { Field("destinationConversationId") }
}

/// A value of `disconnectType` of ``CommunicationEndedEvent``, open to those that are newer than this version.
public struct CommunicationEndedEventDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "Peer" }
    /// `Self`.
    @_alwaysEmitIntoClient public static var self_: Self { "Self" }
    /// `System`.
    @_alwaysEmitIntoClient public static var system: Self { "System" }
    /// `Transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "Transfer" }
    /// `TransferACD`.
    @_alwaysEmitIntoClient public static var transferACD: Self { "TransferACD" }
    /// `TransferConference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "TransferConference" }
    /// `TransferConsult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "TransferConsult" }
    /// `TransferUser`.
    @_alwaysEmitIntoClient public static var transferUser: Self { "TransferUser" }
}

/// The schema `ConsultTransferEvent`.
public typealias ConsultTransferEvent = Model<ConsultTransferEventFields>

/// The properties of ``ConsultTransferEvent``.
public struct ConsultTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `initiatingCommunicationId`, required.
    @_alwaysEmitIntoClient public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `destinationCommunicationId`, required.
    @_alwaysEmitIntoClient public var destinationCommunicationId: Field<String> { Field("destinationCommunicationId") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
}

/// The schema `EmailBeginTransmittingEvent`.
public typealias EmailBeginTransmittingEvent = Model<EmailBeginTransmittingEventFields>

/// The properties of ``EmailBeginTransmittingEvent``.
public struct EmailBeginTransmittingEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
}

/// The schema `EmailCommunicationAnsweredEvent`.
public typealias EmailCommunicationAnsweredEvent = Model<EmailCommunicationAnsweredEventFields>

/// The properties of ``EmailCommunicationAnsweredEvent``.
public struct EmailCommunicationAnsweredEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
}

/// The schema `EmailCommunicationDispositionAppliedEvent`.
public typealias EmailCommunicationDispositionAppliedEvent = Model<EmailCommunicationDispositionAppliedEventFields>

/// The properties of ``EmailCommunicationDispositionAppliedEvent``.
public struct EmailCommunicationDispositionAppliedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
}

/// The schema `EmailCommunicationEndedEvent`.
public typealias EmailCommunicationEndedEvent = Model<EmailCommunicationEndedEventFields>

/// The properties of ``EmailCommunicationEndedEvent``.
public struct EmailCommunicationEndedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `disconnectType`, required.
    @_alwaysEmitIntoClient public var disconnectType: Field<EmailCommunicationEndedEventDisconnectType> { Field("disconnectType") }
}

/// A value of `disconnectType` of ``EmailCommunicationEndedEvent``, open to those that are newer than this version.
public struct EmailCommunicationEndedEventDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Self`.
    @_alwaysEmitIntoClient public static var self_: Self { "Self" }
    /// `Peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "Peer" }
    /// `System`.
    @_alwaysEmitIntoClient public static var system: Self { "System" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "Spam" }
    /// `Transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "Transfer" }
    /// `TransferACD`.
    @_alwaysEmitIntoClient public static var transferACD: Self { "TransferACD" }
    /// `TransferUser`.
    @_alwaysEmitIntoClient public static var transferUser: Self { "TransferUser" }
}

/// The schema `EmailCommunicationSentMessageEvent`.
public typealias EmailCommunicationSentMessageEvent = Model<EmailCommunicationSentMessageEventFields>

/// The properties of ``EmailCommunicationSentMessageEvent``.
public struct EmailCommunicationSentMessageEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
}

/// The schema `EmailEndTransferEvent`.
public typealias EmailEndTransferEvent = Model<EmailEndTransferEventFields>

/// The properties of ``EmailEndTransferEvent``.
public struct EmailEndTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `commandId`, required.
    @_alwaysEmitIntoClient public var commandId: Field<String> { Field("commandId") }
    /// `finalState`, required.
    @_alwaysEmitIntoClient public var finalState: Field<EmailEndTransferEventFinalState> { Field("finalState") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
}

/// A value of `finalState` of ``EmailEndTransferEvent``, open to those that are newer than this version.
public struct EmailEndTransferEventFinalState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `EmailExternalEstablishedEvent`.
public typealias EmailExternalEstablishedEvent = Model<EmailExternalEstablishedEventFields>

/// The properties of ``EmailExternalEstablishedEvent``.
public struct EmailExternalEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `includeMessage`.
    @_alwaysEmitIntoClient public var includeMessage: Field<Bool> { Field("includeMessage") }
    /// `initialConfiguration`, required.
    @_alwaysEmitIntoClient public var initialConfiguration: Field<EmailInitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    @_alwaysEmitIntoClient public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `EmailFlowEstablishedEvent`.
public typealias EmailFlowEstablishedEvent = Model<EmailFlowEstablishedEventFields>

/// The properties of ``EmailFlowEstablishedEvent``.
public struct EmailFlowEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `initialConfiguration`, required.
    @_alwaysEmitIntoClient public var initialConfiguration: Field<EmailInitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    @_alwaysEmitIntoClient public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `EmailHoldUpdatedEvent`.
public typealias EmailHoldUpdatedEvent = Model<EmailHoldUpdatedEventFields>

/// The properties of ``EmailHoldUpdatedEvent``.
public struct EmailHoldUpdatedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `held`, required.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
}

/// The schema `EmailInitialConfiguration`.
public typealias EmailInitialConfiguration = Model<EmailInitialConfigurationFields>

/// The properties of ``EmailInitialConfiguration``.
public struct EmailInitialConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `to`, required.
    @_alwaysEmitIntoClient public var to: Field<String> { Field("to") }
    /// `from`, required.
    @_alwaysEmitIntoClient public var from: Field<String> { Field("from") }
    /// `cc`.
    @_alwaysEmitIntoClient public var cc: Field<[String]> { Field("cc") }
    /// `bcc`.
    @_alwaysEmitIntoClient public var bcc: Field<[String]> { Field("bcc") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `previousEmailId`.
    @_alwaysEmitIntoClient public var previousEmailId: Field<String> { Field("previousEmailId") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `alerting`.
    @_alwaysEmitIntoClient public var alerting: Field<Bool> { Field("alerting") }
    /// `inbound`.
    @_alwaysEmitIntoClient public var inbound: Field<Bool> { Field("inbound") }
    /// `invitedBy`.
    @_alwaysEmitIntoClient public var invitedBy: Field<String> { Field("invitedBy") }
    /// `additionalInfo`.
    @_alwaysEmitIntoClient public var additionalInfo: Field<[String: String]> { Field("additionalInfo") }
}

/// The schema `EmailProgressTransferEvent`.
public typealias EmailProgressTransferEvent = Model<EmailProgressTransferEventFields>

/// The properties of ``EmailProgressTransferEvent``.
public struct EmailProgressTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `commandId`, required.
    @_alwaysEmitIntoClient public var commandId: Field<String> { Field("commandId") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationCommunicationId`, required.
    @_alwaysEmitIntoClient public var destinationCommunicationId: Field<String> { Field("destinationCommunicationId") }
}

/// The schema `EmailRoutingEstablishedEvent`.
public typealias EmailRoutingEstablishedEvent = Model<EmailRoutingEstablishedEventFields>

/// The properties of ``EmailRoutingEstablishedEvent``.
public struct EmailRoutingEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `queueId`, required.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `initialConfiguration`, required.
    @_alwaysEmitIntoClient public var initialConfiguration: Field<EmailInitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    @_alwaysEmitIntoClient public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `EmailRoutingTransferEvent`.
public typealias EmailRoutingTransferEvent = Model<EmailRoutingTransferEventFields>

/// The properties of ``EmailRoutingTransferEvent``.
public struct EmailRoutingTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `transferType`, required.
    @_alwaysEmitIntoClient public var transferType: Field<EmailRoutingTransferEventTransferType> { Field("transferType") }
    /// `commandId`, required.
    @_alwaysEmitIntoClient public var commandId: Field<String> { Field("commandId") }
    /// `initiatingCommunicationId`, required.
    @_alwaysEmitIntoClient public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `targetCommunicationId`, required.
    @_alwaysEmitIntoClient public var targetCommunicationId: Field<String> { Field("targetCommunicationId") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationQueueId`, required.
    @_alwaysEmitIntoClient public var destinationQueueId: Field<String> { Field("destinationQueueId") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
}

/// A value of `transferType` of ``EmailRoutingTransferEvent``, open to those that are newer than this version.
public struct EmailRoutingTransferEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// The schema `EmailUserEstablishedEvent`.
public typealias EmailUserEstablishedEvent = Model<EmailUserEstablishedEventFields>

/// The properties of ``EmailUserEstablishedEvent``.
public struct EmailUserEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `initialConfiguration`, required.
    @_alwaysEmitIntoClient public var initialConfiguration: Field<EmailInitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    @_alwaysEmitIntoClient public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `EmailUserTransferEvent`.
public typealias EmailUserTransferEvent = Model<EmailUserTransferEventFields>

/// The properties of ``EmailUserTransferEvent``.
public struct EmailUserTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `transferType`, required.
    @_alwaysEmitIntoClient public var transferType: Field<EmailUserTransferEventTransferType> { Field("transferType") }
    /// `commandId`, required.
    @_alwaysEmitIntoClient public var commandId: Field<String> { Field("commandId") }
    /// `initiatingCommunicationId`, required.
    @_alwaysEmitIntoClient public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `targetCommunicationId`, required.
    @_alwaysEmitIntoClient public var targetCommunicationId: Field<String> { Field("targetCommunicationId") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationUserId`, required.
    @_alwaysEmitIntoClient public var destinationUserId: Field<String> { Field("destinationUserId") }
}

/// A value of `transferType` of ``EmailUserTransferEvent``, open to those that are newer than this version.
public struct EmailUserTransferEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// The schema `EndConsultTransferEvent`.
public typealias EndConsultTransferEvent = Model<EndConsultTransferEventFields>

/// The properties of ``EndConsultTransferEvent``.
public struct EndConsultTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `EndTransferEvent`.
public typealias EndTransferEvent = Model<EndTransferEventFields>

/// The properties of ``EndTransferEvent``.
public struct EndTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `commandId`, required.
    @_alwaysEmitIntoClient public var commandId: Field<String> { Field("commandId") }
    /// `finalState`, required.
    @_alwaysEmitIntoClient public var finalState: Field<EndTransferEventFinalState> { Field("finalState") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
}

/// A value of `finalState` of ``EndTransferEvent``, open to those that are newer than this version.
public struct EndTransferEventFinalState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `EventError`.
public typealias EventError = Model<EventErrorFields>

/// The properties of ``EventError``.
public struct EventErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `retryable`.
    @_alwaysEmitIntoClient public var retryable: Field<Bool> { Field("retryable") }
}

/// The schema `ExternalEstablishedEvent`.
public typealias ExternalEstablishedEvent = Model<ExternalEstablishedEventFields>

/// The properties of ``ExternalEstablishedEvent``.
public struct ExternalEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `aniName`.
    @_alwaysEmitIntoClient public var aniName: Field<String> { Field("aniName") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `dnisName`.
    @_alwaysEmitIntoClient public var dnisName: Field<String> { Field("dnisName") }
    /// `initialConfiguration`, required.
    @_alwaysEmitIntoClient public var initialConfiguration: Field<InitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    @_alwaysEmitIntoClient public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `HoldUpdatedEvent`.
public typealias HoldUpdatedEvent = Model<HoldUpdatedEventFields>

/// The properties of ``HoldUpdatedEvent``.
public struct HoldUpdatedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `held`, required.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
}

/// The schema `InitialConfiguration`.
public typealias InitialConfiguration = Model<InitialConfigurationFields>

/// The properties of ``InitialConfiguration``.
public struct InitialConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `audioState`.
    @_alwaysEmitIntoClient public var audioState: Field<AudioState> { Field("audioState") }
    /// `alerting`.
    @_alwaysEmitIntoClient public var alerting: Field<Bool> { Field("alerting") }
    /// `inbound`.
    @_alwaysEmitIntoClient public var inbound: Field<Bool> { Field("inbound") }
    /// `invitedBy`.
    @_alwaysEmitIntoClient public var invitedBy: Field<String> { Field("invitedBy") }
    /// `recordingActive`.
    @_alwaysEmitIntoClient public var recordingActive: Field<Bool> { Field("recordingActive") }
    /// `additionalInfo`.
    @_alwaysEmitIntoClient public var additionalInfo: Field<[String: String]> { Field("additionalInfo") }
}

/// The schema `IvrEstablishedEvent`.
public typealias IvrEstablishedEvent = Model<IvrEstablishedEventFields>

/// The properties of ``IvrEstablishedEvent``.
public struct IvrEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `ivrPhoneNumber`.
    @_alwaysEmitIntoClient public var ivrPhoneNumber: Field<String> { Field("ivrPhoneNumber") }
    /// `ivrName`.
    @_alwaysEmitIntoClient public var ivrName: Field<String> { Field("ivrName") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `initialConfiguration`, required.
    @_alwaysEmitIntoClient public var initialConfiguration: Field<InitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    @_alwaysEmitIntoClient public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `PhoneEstablishedEvent`.
public typealias PhoneEstablishedEvent = Model<PhoneEstablishedEventFields>

/// The properties of ``PhoneEstablishedEvent``.
public struct PhoneEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `initialConfiguration`, required.
    @_alwaysEmitIntoClient public var initialConfiguration: Field<InitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    @_alwaysEmitIntoClient public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `PhoneTransferEvent`.
public typealias PhoneTransferEvent = Model<PhoneTransferEventFields>

/// The properties of ``PhoneTransferEvent``.
public struct PhoneTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `transferType`, required.
    @_alwaysEmitIntoClient public var transferType: Field<PhoneTransferEventTransferType> { Field("transferType") }
    /// `commandId`, required.
    @_alwaysEmitIntoClient public var commandId: Field<String> { Field("commandId") }
    /// `initiatingCommunicationId`, required.
    @_alwaysEmitIntoClient public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `targetCommunicationId`, required.
    @_alwaysEmitIntoClient public var targetCommunicationId: Field<String> { Field("targetCommunicationId") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationPhoneNumber`, required.
    @_alwaysEmitIntoClient public var destinationPhoneNumber: Field<String> { Field("destinationPhoneNumber") }
}

/// A value of `transferType` of ``PhoneTransferEvent``, open to those that are newer than this version.
public struct PhoneTransferEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// The schema `PredictiveRoutingCustomKpiAttributionEvent`.
public typealias PredictiveRoutingCustomKpiAttributionEvent = Model<PredictiveRoutingCustomKpiAttributionEventFields>

/// The properties of ``PredictiveRoutingCustomKpiAttributionEvent``.
public struct PredictiveRoutingCustomKpiAttributionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `agentId`.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `kpiId`, required.
    @_alwaysEmitIntoClient public var kpiId: Field<String> { Field("kpiId") }
    /// `associatedValue`, required.
    @_alwaysEmitIntoClient public var associatedValue: Field<Double> { Field("associatedValue") }
}

/// The schema `ProgressConsultTransferEvent`.
public typealias ProgressConsultTransferEvent = Model<ProgressConsultTransferEventFields>

/// The properties of ``ProgressConsultTransferEvent``.
public struct ProgressConsultTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `initiatingCommunicationId`, required.
    @_alwaysEmitIntoClient public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `destinationCommunicationId`, required.
    @_alwaysEmitIntoClient public var destinationCommunicationId: Field<String> { Field("destinationCommunicationId") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
}

/// The schema `ProgressTransferEvent`.
public typealias ProgressTransferEvent = Model<ProgressTransferEventFields>

/// The properties of ``ProgressTransferEvent``.
public struct ProgressTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `commandId`, required.
    @_alwaysEmitIntoClient public var commandId: Field<String> { Field("commandId") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationCommunicationId`, required.
    @_alwaysEmitIntoClient public var destinationCommunicationId: Field<String> { Field("destinationCommunicationId") }
}

/// The schema `RoutingEstablishedEvent`.
public typealias RoutingEstablishedEvent = Model<RoutingEstablishedEventFields>

/// The properties of ``RoutingEstablishedEvent``.
public struct RoutingEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `queueId`, required.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `initialConfiguration`, required.
    @_alwaysEmitIntoClient public var initialConfiguration: Field<InitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    @_alwaysEmitIntoClient public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `RoutingTransferEvent`.
public typealias RoutingTransferEvent = Model<RoutingTransferEventFields>

/// The properties of ``RoutingTransferEvent``.
public struct RoutingTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `transferType`, required.
    @_alwaysEmitIntoClient public var transferType: Field<RoutingTransferEventTransferType> { Field("transferType") }
    /// `commandId`, required.
    @_alwaysEmitIntoClient public var commandId: Field<String> { Field("commandId") }
    /// `initiatingCommunicationId`, required.
    @_alwaysEmitIntoClient public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `targetCommunicationId`, required.
    @_alwaysEmitIntoClient public var targetCommunicationId: Field<String> { Field("targetCommunicationId") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationQueueId`, required.
    @_alwaysEmitIntoClient public var destinationQueueId: Field<String> { Field("destinationQueueId") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
}

/// A value of `transferType` of ``RoutingTransferEvent``, open to those that are newer than this version.
public struct RoutingTransferEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// The schema `SourceConfiguration`.
public typealias SourceConfiguration = Model<SourceConfigurationFields>

/// The properties of ``SourceConfiguration``.
public struct SourceConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceId`, required.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `interactionId`, required.
    @_alwaysEmitIntoClient public var interactionId: Field<String> { Field("interactionId") }
    /// `tagId`.
    @_alwaysEmitIntoClient public var tagId: Field<String> { Field("tagId") }
}

/// The schema `UserEstablishedEvent`.
public typealias UserEstablishedEvent = Model<UserEstablishedEventFields>

/// The properties of ``UserEstablishedEvent``.
public struct UserEstablishedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `stationId`.
    @_alwaysEmitIntoClient public var stationId: Field<String> { Field("stationId") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `initialConfiguration`, required.
    @_alwaysEmitIntoClient public var initialConfiguration: Field<InitialConfiguration> { Field("initialConfiguration") }
    /// `sourceConfiguration`, required.
    @_alwaysEmitIntoClient public var sourceConfiguration: Field<SourceConfiguration> { Field("sourceConfiguration") }
}

/// The schema `UserPresenceEvent`.
public typealias UserPresenceEvent = Model<UserPresenceEventFields>

/// The properties of ``UserPresenceEvent``.
public struct UserPresenceEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `sourceId`, required.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `presenceDefinitionId`.
    @_alwaysEmitIntoClient public var presenceDefinitionId: Field<String> { Field("presenceDefinitionId") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `UserRoutingStatusEvent`.
public typealias UserRoutingStatusEvent = Model<UserRoutingStatusEventFields>

/// The properties of ``UserRoutingStatusEvent``.
public struct UserRoutingStatusEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `agentId`, required.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<UserRoutingStatusEventStatus> { Field("status") }
    /// `sourceId`, required.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
}

/// A value of `status` of ``UserRoutingStatusEvent``, open to those that are newer than this version.
public struct UserRoutingStatusEventStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OffQueue`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OffQueue" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `Interacting`.
    @_alwaysEmitIntoClient public static var interacting: Self { "Interacting" }
    /// `Communicating`.
    @_alwaysEmitIntoClient public static var communicating: Self { "Communicating" }
    /// `NotResponding`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NotResponding" }
}

/// The schema `UserTransferEvent`.
public typealias UserTransferEvent = Model<UserTransferEventFields>

/// The properties of ``UserTransferEvent``.
public struct UserTransferEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventId`, required.
    @_alwaysEmitIntoClient public var eventId: Field<String> { Field("eventId") }
    /// `eventDateTime`, required.
    @_alwaysEmitIntoClient public var eventDateTime: Field<Instant> { Field("eventDateTime") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `transferType`, required.
    @_alwaysEmitIntoClient public var transferType: Field<UserTransferEventTransferType> { Field("transferType") }
    /// `commandId`, required.
    @_alwaysEmitIntoClient public var commandId: Field<String> { Field("commandId") }
    /// `initiatingCommunicationId`, required.
    @_alwaysEmitIntoClient public var initiatingCommunicationId: Field<String> { Field("initiatingCommunicationId") }
    /// `targetCommunicationId`, required.
    @_alwaysEmitIntoClient public var targetCommunicationId: Field<String> { Field("targetCommunicationId") }
    /// `objectCommunicationId`, required.
    @_alwaysEmitIntoClient public var objectCommunicationId: Field<String> { Field("objectCommunicationId") }
    /// `destinationUserId`, required.
    @_alwaysEmitIntoClient public var destinationUserId: Field<String> { Field("destinationUserId") }
}

/// A value of `transferType` of ``UserTransferEvent``, open to those that are newer than this version.
public struct UserTransferEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}
