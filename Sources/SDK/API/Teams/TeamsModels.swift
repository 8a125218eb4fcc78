// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `TeamAddMemberFailure`.
public typealias TeamAddMemberFailure = Model<TeamAddMemberFailureFields>

/// The properties of ``TeamAddMemberFailure``.
public struct TeamAddMemberFailureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `reason`, set by the platform.
    @_alwaysEmitIntoClient public var reason: Field<TeamAddMemberFailureReason> { Field("reason") }
}

/// A value of `reason` of ``TeamAddMemberFailure``, open to those that are newer than this version.
public struct TeamAddMemberFailureReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UserNotFound`.
    @_alwaysEmitIntoClient public static var userNotFound: Self { "UserNotFound" }
    /// `UserGroupLimitExceeded`.
    @_alwaysEmitIntoClient public static var userGroupLimitExceeded: Self { "UserGroupLimitExceeded" }
    /// `UserGroupDivisionMismatch`.
    @_alwaysEmitIntoClient public static var userGroupDivisionMismatch: Self { "UserGroupDivisionMismatch" }
}

/// The schema `TeamEntityListing`.
public typealias TeamEntityListing = Model<TeamEntityListingFields>

/// The properties of ``TeamEntityListing``.
public struct TeamEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Team]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `TeamMemberAddListingResponse`.
public typealias TeamMemberAddListingResponse = Model<TeamMemberAddListingResponseFields>

/// The properties of ``TeamMemberAddListingResponse``.
public struct TeamMemberAddListingResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserReference]> { Field("entities") }
    /// `failures`, set by the platform.
    @_alwaysEmitIntoClient public var failures: Field<[TeamAddMemberFailure]> { Field("failures") }
}

/// The schema `TeamMemberEntityListing`.
public typealias TeamMemberEntityListing = Model<TeamMemberEntityListingFields>

/// The properties of ``TeamMemberEntityListing``.
public struct TeamMemberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserReferenceWithName]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `TeamMembers`.
public typealias TeamMembers = Model<TeamMembersFields>

/// The properties of ``TeamMembers``.
public struct TeamMembersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `memberIds`, required.
    @_alwaysEmitIntoClient public var memberIds: Field<[String]> { Field("memberIds") }
}
