// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `CalibrationAssignment`.
public typealias CalibrationAssignment = Model<CalibrationAssignmentFields>

/// The properties of ``CalibrationAssignment``.
public struct CalibrationAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `calibrator`.
    @_alwaysEmitIntoClient public var calibrator: Field<User> { Field("calibrator") }
    /// `evaluators`.
    @_alwaysEmitIntoClient public var evaluators: Field<[User]> { Field("evaluators") }
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `expertEvaluator`.
    @_alwaysEmitIntoClient public var expertEvaluator: Field<User> { Field("expertEvaluator") }
}

/// The schema `CallMediaPolicy`.
public typealias CallMediaPolicy = Model<CallMediaPolicyFields>

/// The properties of ``CallMediaPolicy``.
public struct CallMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<PolicyActions> { Field("actions") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<CallMediaPolicyConditions> { Field("conditions") }
}

/// The schema `CallMediaPolicyConditions`.
public typealias CallMediaPolicyConditions = Model<CallMediaPolicyConditionsFields>

/// The properties of ``CallMediaPolicyConditions``.
public struct CallMediaPolicyConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forUsers`.
    @_alwaysEmitIntoClient public var forUsers: Field<[PolicyUser]> { Field("forUsers") }
    /// `dateRanges`.
    @_alwaysEmitIntoClient public var dateRanges: Field<[String]> { Field("dateRanges") }
    /// `forQueues`.
    @_alwaysEmitIntoClient public var forQueues: Field<[Queue]> { Field("forQueues") }
    /// `wrapupCodes`.
    @_alwaysEmitIntoClient public var wrapupCodes: Field<[WrapupCode]> { Field("wrapupCodes") }
    /// `languages`.
    @_alwaysEmitIntoClient public var languages: Field<[Language]> { Field("languages") }
    /// `timeAllowed`.
    @_alwaysEmitIntoClient public var timeAllowed: Field<TimeAllowed> { Field("timeAllowed") }
    /// `teams`.
    @_alwaysEmitIntoClient public var teams: Field<[Team]> { Field("teams") }
    /// `directions`.
    @_alwaysEmitIntoClient public var directions: Field<[CallMediaPolicyConditionsDirections]> { Field("directions") }
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<DurationCondition> { Field("duration") }
}

/// A value of `directions` of ``CallMediaPolicyConditions``, open to those that are newer than this version.
public struct CallMediaPolicyConditionsDirections: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// The schema `Card`.
public typealias Card = Model<CardFields>

/// The properties of ``Card``.
public struct CardFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `defaultAction`.
    @_alwaysEmitIntoClient public var defaultAction: Field<CardAction> { Field("defaultAction") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<[CardAction]> { Field("actions") }
}

/// The schema `CardAction`.
public typealias CardAction = Model<CardActionFields>

/// The properties of ``CardAction``.
public struct CardActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<CardActionType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `payload`.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `isSelected`.
    @_alwaysEmitIntoClient public var isSelected: Field<Bool> { Field("isSelected") }
}

/// A value of `type` of ``CardAction``, open to those that are newer than this version.
public struct CardActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Link`.
    @_alwaysEmitIntoClient public static var link: Self { "Link" }
    /// `Postback`.
    @_alwaysEmitIntoClient public static var postback: Self { "Postback" }
}

/// The schema `ChatMediaPolicy`.
public typealias ChatMediaPolicy = Model<ChatMediaPolicyFields>

/// The properties of ``ChatMediaPolicy``.
public struct ChatMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<PolicyActions> { Field("actions") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<ChatMediaPolicyConditions> { Field("conditions") }
}

/// The schema `ChatMediaPolicyConditions`.
public typealias ChatMediaPolicyConditions = Model<ChatMediaPolicyConditionsFields>

/// The properties of ``ChatMediaPolicyConditions``.
public struct ChatMediaPolicyConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forUsers`.
    @_alwaysEmitIntoClient public var forUsers: Field<[PolicyUser]> { Field("forUsers") }
    /// `dateRanges`.
    @_alwaysEmitIntoClient public var dateRanges: Field<[String]> { Field("dateRanges") }
    /// `forQueues`.
    @_alwaysEmitIntoClient public var forQueues: Field<[Queue]> { Field("forQueues") }
    /// `wrapupCodes`.
    @_alwaysEmitIntoClient public var wrapupCodes: Field<[WrapupCode]> { Field("wrapupCodes") }
    /// `languages`.
    @_alwaysEmitIntoClient public var languages: Field<[Language]> { Field("languages") }
    /// `timeAllowed`.
    @_alwaysEmitIntoClient public var timeAllowed: Field<TimeAllowed> { Field("timeAllowed") }
    /// `teams`.
    @_alwaysEmitIntoClient public var teams: Field<[Team]> { Field("teams") }
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<DurationCondition> { Field("duration") }
}

/// The schema `ChatMessage`.
public typealias ChatMessage = Model<ChatMessageFields>

/// The properties of ``ChatMessage``.
public struct ChatMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<String> { Field("body") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<String> { Field("to") }
    /// `from`.
    @_alwaysEmitIntoClient public var from: Field<String> { Field("from") }
    /// `utc`.
    @_alwaysEmitIntoClient public var utc: Field<String> { Field("utc") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<String> { Field("chat") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `bodyType`.
    @_alwaysEmitIntoClient public var bodyType: Field<ChatMessageBodyType> { Field("bodyType") }
    /// `senderCommunicationId`.
    @_alwaysEmitIntoClient public var senderCommunicationId: Field<String> { Field("senderCommunicationId") }
    /// `participantPurpose`.
    @_alwaysEmitIntoClient public var participantPurpose: Field<String> { Field("participantPurpose") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<ChatMessageUser> { Field("user") }
}

/// A value of `bodyType` of ``ChatMessage``, open to those that are newer than this version.
public struct ChatMessageBodyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `STANDARD`.
    @_alwaysEmitIntoClient public static var standard: Self { "STANDARD" }
    /// `ACTIVITY`.
    @_alwaysEmitIntoClient public static var activity: Self { "ACTIVITY" }
    /// `TYPING`.
    @_alwaysEmitIntoClient public static var typing: Self { "TYPING" }
    /// `NOTICE`.
    @_alwaysEmitIntoClient public static var notice: Self { "NOTICE" }
    /// `MEMBERJOIN`.
    @_alwaysEmitIntoClient public static var memberjoin: Self { "MEMBERJOIN" }
    /// `MEMBERLEAVE`.
    @_alwaysEmitIntoClient public static var memberleave: Self { "MEMBERLEAVE" }
    /// `MEDIAREQUEST`.
    @_alwaysEmitIntoClient public static var mediarequest: Self { "MEDIAREQUEST" }
}

/// The schema `ChatMessageUser`.
public typealias ChatMessageUser = Model<ChatMessageUserFields>

/// The properties of ``ChatMessageUser``.
public struct ChatMessageUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `username`.
    @_alwaysEmitIntoClient public var username: Field<String> { Field("username") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
}

/// The schema `ConversationDeletionProtectionQuery`.
public typealias ConversationDeletionProtectionQuery = Model<ConversationDeletionProtectionQueryFields>

/// The properties of ``ConversationDeletionProtectionQuery``.
public struct ConversationDeletionProtectionQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationIds`, required.
    @_alwaysEmitIntoClient public var conversationIds: Field<[String]> { Field("conversationIds") }
}

/// The schema `CrossPlatformCallMediaPolicy`.
public typealias CrossPlatformCallMediaPolicy = Model<CrossPlatformCallMediaPolicyFields>

/// The properties of ``CrossPlatformCallMediaPolicy``.
public struct CrossPlatformCallMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<CallMediaPolicyConditions> { Field("conditions") }
}

/// The schema `CrossPlatformChatMediaPolicy`.
public typealias CrossPlatformChatMediaPolicy = Model<CrossPlatformChatMediaPolicyFields>

/// The properties of ``CrossPlatformChatMediaPolicy``.
public struct CrossPlatformChatMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<ChatMediaPolicyConditions> { Field("conditions") }
}

/// The schema `CrossPlatformEmailMediaPolicy`.
public typealias CrossPlatformEmailMediaPolicy = Model<CrossPlatformEmailMediaPolicyFields>

/// The properties of ``CrossPlatformEmailMediaPolicy``.
public struct CrossPlatformEmailMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<EmailMediaPolicyConditions> { Field("conditions") }
}

/// The schema `CrossPlatformMediaPolicies`.
public typealias CrossPlatformMediaPolicies = Model<CrossPlatformMediaPoliciesFields>

/// The properties of ``CrossPlatformMediaPolicies``.
public struct CrossPlatformMediaPoliciesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callPolicy`.
    @_alwaysEmitIntoClient public var callPolicy: Field<CrossPlatformCallMediaPolicy> { Field("callPolicy") }
    /// `chatPolicy`.
    @_alwaysEmitIntoClient public var chatPolicy: Field<CrossPlatformChatMediaPolicy> { Field("chatPolicy") }
    /// `emailPolicy`.
    @_alwaysEmitIntoClient public var emailPolicy: Field<CrossPlatformEmailMediaPolicy> { Field("emailPolicy") }
    /// `messagePolicy`.
    @_alwaysEmitIntoClient public var messagePolicy: Field<CrossPlatformMessageMediaPolicy> { Field("messagePolicy") }
}

/// The schema `CrossPlatformMessageMediaPolicy`.
public typealias CrossPlatformMessageMediaPolicy = Model<CrossPlatformMessageMediaPolicyFields>

/// The properties of ``CrossPlatformMessageMediaPolicy``.
public struct CrossPlatformMessageMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<MessageMediaPolicyConditions> { Field("conditions") }
}

/// The schema `CrossPlatformPolicy`.
public typealias CrossPlatformPolicy = Model<CrossPlatformPolicyFields>

/// The properties of ``CrossPlatformPolicy``.
public struct CrossPlatformPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaPolicies`.
    @_alwaysEmitIntoClient public var mediaPolicies: Field<CrossPlatformMediaPolicies> { Field("mediaPolicies") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<PolicyConditions> { Field("conditions") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `policyErrors`.
    @_alwaysEmitIntoClient public var policyErrors: Field<PolicyErrors> { Field("policyErrors") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CrossPlatformPolicyActions`.
public typealias CrossPlatformPolicyActions = Model<CrossPlatformPolicyActionsFields>

/// The properties of ``CrossPlatformPolicyActions``.
public struct CrossPlatformPolicyActionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `retainRecording`.
    @_alwaysEmitIntoClient public var retainRecording: Field<Bool> { Field("retainRecording") }
    /// `deleteRecording`.
    @_alwaysEmitIntoClient public var deleteRecording: Field<Bool> { Field("deleteRecording") }
    /// `alwaysDelete`.
    @_alwaysEmitIntoClient public var alwaysDelete: Field<Bool> { Field("alwaysDelete") }
    /// `assignEvaluations`.
    @_alwaysEmitIntoClient public var assignEvaluations: Field<[EvaluationAssignment]> { Field("assignEvaluations") }
    /// `assignMeteredEvaluations`.
    @_alwaysEmitIntoClient public var assignMeteredEvaluations: Field<[MeteredEvaluationAssignment]> { Field("assignMeteredEvaluations") }
    /// `assignMeteredAssignmentByAgent`.
    @_alwaysEmitIntoClient public var assignMeteredAssignmentByAgent: Field<[MeteredAssignmentByAgent]> { Field("assignMeteredAssignmentByAgent") }
    /// `assignCalibrations`.
    @_alwaysEmitIntoClient public var assignCalibrations: Field<[CalibrationAssignment]> { Field("assignCalibrations") }
    /// `retentionDuration`.
    @_alwaysEmitIntoClient public var retentionDuration: Field<RetentionDuration> { Field("retentionDuration") }
    /// `integrationExport`.
    @_alwaysEmitIntoClient public var integrationExport: Field<IntegrationExport> { Field("integrationExport") }
}

/// The schema `CrossPlatformPolicyCreate`.
public typealias CrossPlatformPolicyCreate = Model<CrossPlatformPolicyCreateFields>

/// The properties of ``CrossPlatformPolicyCreate``.
public struct CrossPlatformPolicyCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<Int> { Field("order") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaPolicies`.
    @_alwaysEmitIntoClient public var mediaPolicies: Field<CrossPlatformMediaPolicies> { Field("mediaPolicies") }
    /// `conditions`.
    @_alwaysEmitIntoClient public var conditions: Field<PolicyConditions> { Field("conditions") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `policyErrors`.
    @_alwaysEmitIntoClient public var policyErrors: Field<PolicyErrors> { Field("policyErrors") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CrossPlatformPolicyUpdate`.
public typealias CrossPlatformPolicyUpdate = Model<CrossPlatformPolicyUpdateFields>

/// The properties of ``CrossPlatformPolicyUpdate``.
public struct CrossPlatformPolicyUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}
