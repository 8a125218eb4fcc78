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
    public var calibrator: Field<User> { Field("calibrator") }
    /// `evaluators`.
    public var evaluators: Field<[User]> { Field("evaluators") }
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `expertEvaluator`.
    public var expertEvaluator: Field<User> { Field("expertEvaluator") }
}

/// The schema `CallMediaPolicy`.
public typealias CallMediaPolicy = Model<CallMediaPolicyFields>

/// The properties of ``CallMediaPolicy``.
public struct CallMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    public var actions: Field<PolicyActions> { Field("actions") }
    /// `conditions`.
    public var conditions: Field<CallMediaPolicyConditions> { Field("conditions") }
}

/// The schema `CallMediaPolicyConditions`.
public typealias CallMediaPolicyConditions = Model<CallMediaPolicyConditionsFields>

/// The properties of ``CallMediaPolicyConditions``.
public struct CallMediaPolicyConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forUsers`.
    public var forUsers: Field<[PolicyUser]> { Field("forUsers") }
    /// `dateRanges`.
    public var dateRanges: Field<[String]> { Field("dateRanges") }
    /// `forQueues`.
    public var forQueues: Field<[Queue]> { Field("forQueues") }
    /// `wrapupCodes`.
    public var wrapupCodes: Field<[WrapupCode]> { Field("wrapupCodes") }
    /// `languages`.
    public var languages: Field<[Language]> { Field("languages") }
    /// `timeAllowed`.
    public var timeAllowed: Field<TimeAllowed> { Field("timeAllowed") }
    /// `teams`.
    public var teams: Field<[Team]> { Field("teams") }
    /// `directions`.
    public var directions: Field<[CallMediaPolicyConditionsDirections]> { Field("directions") }
    /// `duration`.
    public var duration: Field<DurationCondition> { Field("duration") }
}

/// A value of `directions` of ``CallMediaPolicyConditions``, open to those that are newer than this version.
public struct CallMediaPolicyConditionsDirections: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
}

/// The schema `Card`.
public typealias Card = Model<CardFields>

/// The properties of ``Card``.
public struct CardFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `defaultAction`.
    public var defaultAction: Field<CardAction> { Field("defaultAction") }
    /// `actions`.
    public var actions: Field<[CardAction]> { Field("actions") }
}

/// The schema `CardAction`.
public typealias CardAction = Model<CardActionFields>

/// The properties of ``CardAction``.
public struct CardActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<CardActionType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `payload`.
    public var payload: Field<String> { Field("payload") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `isSelected`.
    public var isSelected: Field<Bool> { Field("isSelected") }
}

/// A value of `type` of ``CardAction``, open to those that are newer than this version.
public struct CardActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Link`.
    public static var link: Self { "Link" }
    /// `Postback`.
    public static var postback: Self { "Postback" }
}

/// The schema `ChatMediaPolicy`.
public typealias ChatMediaPolicy = Model<ChatMediaPolicyFields>

/// The properties of ``ChatMediaPolicy``.
public struct ChatMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    public var actions: Field<PolicyActions> { Field("actions") }
    /// `conditions`.
    public var conditions: Field<ChatMediaPolicyConditions> { Field("conditions") }
}

/// The schema `ChatMediaPolicyConditions`.
public typealias ChatMediaPolicyConditions = Model<ChatMediaPolicyConditionsFields>

/// The properties of ``ChatMediaPolicyConditions``.
public struct ChatMediaPolicyConditionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `forUsers`.
    public var forUsers: Field<[PolicyUser]> { Field("forUsers") }
    /// `dateRanges`.
    public var dateRanges: Field<[String]> { Field("dateRanges") }
    /// `forQueues`.
    public var forQueues: Field<[Queue]> { Field("forQueues") }
    /// `wrapupCodes`.
    public var wrapupCodes: Field<[WrapupCode]> { Field("wrapupCodes") }
    /// `languages`.
    public var languages: Field<[Language]> { Field("languages") }
    /// `timeAllowed`.
    public var timeAllowed: Field<TimeAllowed> { Field("timeAllowed") }
    /// `teams`.
    public var teams: Field<[Team]> { Field("teams") }
    /// `duration`.
    public var duration: Field<DurationCondition> { Field("duration") }
}

/// The schema `ChatMessage`.
public typealias ChatMessage = Model<ChatMessageFields>

/// The properties of ``ChatMessage``.
public struct ChatMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `body`.
    public var body: Field<String> { Field("body") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `to`.
    public var to: Field<String> { Field("to") }
    /// `from`.
    public var from: Field<String> { Field("from") }
    /// `utc`.
    public var utc: Field<String> { Field("utc") }
    /// `chat`.
    public var chat: Field<String> { Field("chat") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `bodyType`.
    public var bodyType: Field<ChatMessageBodyType> { Field("bodyType") }
    /// `senderCommunicationId`.
    public var senderCommunicationId: Field<String> { Field("senderCommunicationId") }
    /// `participantPurpose`.
    public var participantPurpose: Field<String> { Field("participantPurpose") }
    /// `user`.
    public var user: Field<ChatMessageUser> { Field("user") }
}

/// A value of `bodyType` of ``ChatMessage``, open to those that are newer than this version.
public struct ChatMessageBodyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `STANDARD`.
    public static var standard: Self { "STANDARD" }
    /// `ACTIVITY`.
    public static var activity: Self { "ACTIVITY" }
    /// `TYPING`.
    public static var typing: Self { "TYPING" }
    /// `NOTICE`.
    public static var notice: Self { "NOTICE" }
    /// `MEMBERJOIN`.
    public static var memberjoin: Self { "MEMBERJOIN" }
    /// `MEMBERLEAVE`.
    public static var memberleave: Self { "MEMBERLEAVE" }
    /// `MEDIAREQUEST`.
    public static var mediarequest: Self { "MEDIAREQUEST" }
}

/// The schema `ChatMessageUser`.
public typealias ChatMessageUser = Model<ChatMessageUserFields>

/// The properties of ``ChatMessageUser``.
public struct ChatMessageUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `images`.
    public var images: Field<[Image]> { Field("images") }
}

/// The schema `ConversationDeletionProtectionQuery`.
public typealias ConversationDeletionProtectionQuery = Model<ConversationDeletionProtectionQueryFields>

/// The properties of ``ConversationDeletionProtectionQuery``.
public struct ConversationDeletionProtectionQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationIds`, required.
    public var conversationIds: Field<[String]> { Field("conversationIds") }
}

/// The schema `CrossPlatformCallMediaPolicy`.
public typealias CrossPlatformCallMediaPolicy = Model<CrossPlatformCallMediaPolicyFields>

/// The properties of ``CrossPlatformCallMediaPolicy``.
public struct CrossPlatformCallMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `conditions`.
    public var conditions: Field<CallMediaPolicyConditions> { Field("conditions") }
}

/// The schema `CrossPlatformChatMediaPolicy`.
public typealias CrossPlatformChatMediaPolicy = Model<CrossPlatformChatMediaPolicyFields>

/// The properties of ``CrossPlatformChatMediaPolicy``.
public struct CrossPlatformChatMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `conditions`.
    public var conditions: Field<ChatMediaPolicyConditions> { Field("conditions") }
}

/// The schema `CrossPlatformEmailMediaPolicy`.
public typealias CrossPlatformEmailMediaPolicy = Model<CrossPlatformEmailMediaPolicyFields>

/// The properties of ``CrossPlatformEmailMediaPolicy``.
public struct CrossPlatformEmailMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `conditions`.
    public var conditions: Field<EmailMediaPolicyConditions> { Field("conditions") }
}

/// The schema `CrossPlatformMediaPolicies`.
public typealias CrossPlatformMediaPolicies = Model<CrossPlatformMediaPoliciesFields>

/// The properties of ``CrossPlatformMediaPolicies``.
public struct CrossPlatformMediaPoliciesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callPolicy`.
    public var callPolicy: Field<CrossPlatformCallMediaPolicy> { Field("callPolicy") }
    /// `chatPolicy`.
    public var chatPolicy: Field<CrossPlatformChatMediaPolicy> { Field("chatPolicy") }
    /// `emailPolicy`.
    public var emailPolicy: Field<CrossPlatformEmailMediaPolicy> { Field("emailPolicy") }
    /// `messagePolicy`.
    public var messagePolicy: Field<CrossPlatformMessageMediaPolicy> { Field("messagePolicy") }
}

/// The schema `CrossPlatformMessageMediaPolicy`.
public typealias CrossPlatformMessageMediaPolicy = Model<CrossPlatformMessageMediaPolicyFields>

/// The properties of ``CrossPlatformMessageMediaPolicy``.
public struct CrossPlatformMessageMediaPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `conditions`.
    public var conditions: Field<MessageMediaPolicyConditions> { Field("conditions") }
}

/// The schema `CrossPlatformPolicy`.
public typealias CrossPlatformPolicy = Model<CrossPlatformPolicyFields>

/// The properties of ``CrossPlatformPolicy``.
public struct CrossPlatformPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `order`.
    public var order: Field<Int> { Field("order") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaPolicies`.
    public var mediaPolicies: Field<CrossPlatformMediaPolicies> { Field("mediaPolicies") }
    /// `conditions`.
    public var conditions: Field<PolicyConditions> { Field("conditions") }
    /// `actions`.
    public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `policyErrors`.
    public var policyErrors: Field<PolicyErrors> { Field("policyErrors") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CrossPlatformPolicyActions`.
public typealias CrossPlatformPolicyActions = Model<CrossPlatformPolicyActionsFields>

/// The properties of ``CrossPlatformPolicyActions``.
public struct CrossPlatformPolicyActionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `retainRecording`.
    public var retainRecording: Field<Bool> { Field("retainRecording") }
    /// `deleteRecording`.
    public var deleteRecording: Field<Bool> { Field("deleteRecording") }
    /// `alwaysDelete`.
    public var alwaysDelete: Field<Bool> { Field("alwaysDelete") }
    /// `assignEvaluations`.
    public var assignEvaluations: Field<[EvaluationAssignment]> { Field("assignEvaluations") }
    /// `assignMeteredEvaluations`.
    public var assignMeteredEvaluations: Field<[MeteredEvaluationAssignment]> { Field("assignMeteredEvaluations") }
    /// `assignMeteredAssignmentByAgent`.
    public var assignMeteredAssignmentByAgent: Field<[MeteredAssignmentByAgent]> { Field("assignMeteredAssignmentByAgent") }
    /// `assignCalibrations`.
    public var assignCalibrations: Field<[CalibrationAssignment]> { Field("assignCalibrations") }
    /// `retentionDuration`.
    public var retentionDuration: Field<RetentionDuration> { Field("retentionDuration") }
    /// `integrationExport`.
    public var integrationExport: Field<IntegrationExport> { Field("integrationExport") }
}

/// The schema `CrossPlatformPolicyCreate`.
public typealias CrossPlatformPolicyCreate = Model<CrossPlatformPolicyCreateFields>

/// The properties of ``CrossPlatformPolicyCreate``.
public struct CrossPlatformPolicyCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `order`.
    public var order: Field<Int> { Field("order") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaPolicies`.
    public var mediaPolicies: Field<CrossPlatformMediaPolicies> { Field("mediaPolicies") }
    /// `conditions`.
    public var conditions: Field<PolicyConditions> { Field("conditions") }
    /// `actions`.
    public var actions: Field<CrossPlatformPolicyActions> { Field("actions") }
    /// `policyErrors`.
    public var policyErrors: Field<PolicyErrors> { Field("policyErrors") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CrossPlatformPolicyUpdate`.
public typealias CrossPlatformPolicyUpdate = Model<CrossPlatformPolicyUpdateFields>

/// The properties of ``CrossPlatformPolicyUpdate``.
public struct CrossPlatformPolicyUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}
