// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AgentChecklist`.
public typealias AgentChecklist = Model<AgentChecklistFields>

/// The properties of ``AgentChecklist``.
public struct AgentChecklistFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `checklistItems`, required.
    @_alwaysEmitIntoClient public var checklistItems: Field<[AgentChecklistItem]> { Field("checklistItems") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentChecklistItem`.
public typealias AgentChecklistItem = Model<AgentChecklistItemFields>

/// The properties of ``AgentChecklistItem``.
public struct AgentChecklistItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `automatedCheckEnabled`.
    @_alwaysEmitIntoClient public var automatedCheckEnabled: Field<Bool> { Field("automatedCheckEnabled") }
    /// `exactPhraseMatch`.
    @_alwaysEmitIntoClient public var exactPhraseMatch: Field<Bool> { Field("exactPhraseMatch") }
    /// `important`.
    @_alwaysEmitIntoClient public var important: Field<Bool> { Field("important") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentChecklistListing`.
public typealias AgentChecklistListing = Model<AgentChecklistListingFields>

/// The properties of ``AgentChecklistListing``.
public struct AgentChecklistListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AgentChecklist]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `AssistantListing`.
public typealias AssistantListing = Model<AssistantListingFields>

/// The properties of ``AssistantListing``.
public struct AssistantListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Assistant]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `AssistantQueueListing`.
public typealias AssistantQueueListing = Model<AssistantQueueListingFields>

/// The properties of ``AssistantQueueListing``.
public struct AssistantQueueListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AssistantQueue]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `AssistantQueueUser`.
public typealias AssistantQueueUser = Model<AssistantQueueUserFields>

/// The properties of ``AssistantQueueUser``.
public struct AssistantQueueUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `AssistantQueueUsersBulkAddRequest`.
public typealias AssistantQueueUsersBulkAddRequest = Model<AssistantQueueUsersBulkAddRequestFields>

/// The properties of ``AssistantQueueUsersBulkAddRequest``.
public struct AssistantQueueUsersBulkAddRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[AssistantQueueUser]> { Field("entities") }
}

/// The schema `AssistantQueueUsersBulkRemoveRequest`.
public typealias AssistantQueueUsersBulkRemoveRequest = Model<AssistantQueueUsersBulkRemoveRequestFields>

/// The properties of ``AssistantQueueUsersBulkRemoveRequest``.
public struct AssistantQueueUsersBulkRemoveRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[AssistantQueueUser]> { Field("entities") }
}

/// The schema `AssistantQueueUsersJobErrorInfo`.
public typealias AssistantQueueUsersJobErrorInfo = Model<AssistantQueueUsersJobErrorInfoFields>

/// The properties of ``AssistantQueueUsersJobErrorInfo``.
public struct AssistantQueueUsersJobErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
}

/// The schema `AssistantQueueUsersJobsRequest`.
public typealias AssistantQueueUsersJobsRequest = Model<AssistantQueueUsersJobsRequestFields>

/// The properties of ``AssistantQueueUsersJobsRequest``.
public struct AssistantQueueUsersJobsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`, required.
    @_alwaysEmitIntoClient public var action: Field<AssistantQueueUsersJobsRequestAction> { Field("action") }
}

/// A value of `action` of ``AssistantQueueUsersJobsRequest``, open to those that are newer than this version.
public struct AssistantQueueUsersJobsRequestAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoAssignment`.
    @_alwaysEmitIntoClient public static var autoAssignment: Self { "AutoAssignment" }
    /// `ManualAssignment`.
    @_alwaysEmitIntoClient public static var manualAssignment: Self { "ManualAssignment" }
}

/// The schema `AssistantQueueUsersJobsResponse`.
public typealias AssistantQueueUsersJobsResponse = Model<AssistantQueueUsersJobsResponseFields>

/// The properties of ``AssistantQueueUsersJobsResponse``.
public struct AssistantQueueUsersJobsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AssistantQueueUsersJobsResponseStatus> { Field("status") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<AssistantQueueUsersJobErrorInfo> { Field("errorInfo") }
}

/// A value of `status` of ``AssistantQueueUsersJobsResponse``, open to those that are newer than this version.
public struct AssistantQueueUsersJobsResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `AssistantQueueUsersQueryRequest`.
public typealias AssistantQueueUsersQueryRequest = Model<AssistantQueueUsersQueryRequestFields>

/// The properties of ``AssistantQueueUsersQueryRequest``.
public struct AssistantQueueUsersQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[AssistantQueueUser]> { Field("entities") }
}

/// The schema `AssistantQueueUsersQueryResponse`.
public typealias AssistantQueueUsersQueryResponse = Model<AssistantQueueUsersQueryResponseFields>

/// The properties of ``AssistantQueueUsersQueryResponse``.
public struct AssistantQueueUsersQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`, set by the platform.
    @_alwaysEmitIntoClient public var queue: Field<AssistantQueue> { Field("queue") }
    /// `users`, set by the platform.
    @_alwaysEmitIntoClient public var users: Field<[UserReference]> { Field("users") }
}
