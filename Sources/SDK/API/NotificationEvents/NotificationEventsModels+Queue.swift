// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `QueueUserEventTopicQueueMember`.
///
/// Events of `v2.routing.queues.{id}.users`.
public typealias QueueUserEventTopicQueueMember = Model<QueueUserEventTopicQueueMemberFields>

/// The properties of ``QueueUserEventTopicQueueMember``.
public struct QueueUserEventTopicQueueMemberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<QueueUserEventTopicUserReference> { Field("user") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `joined`.
    @_alwaysEmitIntoClient public var joined: Field<Bool> { Field("joined") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `QueueUserEventTopicUserReference`.
public typealias QueueUserEventTopicUserReference = Model<QueueUserEventTopicUserReferenceFields>

/// The properties of ``QueueUserEventTopicUserReference``.
public struct QueueUserEventTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}
