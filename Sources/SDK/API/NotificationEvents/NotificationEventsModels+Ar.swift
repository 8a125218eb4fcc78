// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ArchitectDependencyTrackingBuildNotificationClient`.
public typealias ArchitectDependencyTrackingBuildNotificationClient = Model<ArchitectDependencyTrackingBuildNotificationClientFields>

/// The properties of ``ArchitectDependencyTrackingBuildNotificationClient``.
public struct ArchitectDependencyTrackingBuildNotificationClientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification`.
///
/// Events of `v2.architect.dependencytracking.build`.
public typealias ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification = Model<ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotificationFields>

/// The properties of ``ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification``.
public struct ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<ArchitectDependencyTrackingBuildNotificationUser> { Field("user") }
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<ArchitectDependencyTrackingBuildNotificationClient> { Field("client") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
}

/// The schema `ArchitectDependencyTrackingBuildNotificationHomeOrganization`.
public typealias ArchitectDependencyTrackingBuildNotificationHomeOrganization = Model<ArchitectDependencyTrackingBuildNotificationHomeOrganizationFields>

/// The properties of ``ArchitectDependencyTrackingBuildNotificationHomeOrganization``.
public struct ArchitectDependencyTrackingBuildNotificationHomeOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `thirdPartyOrgName`.
    @_alwaysEmitIntoClient public var thirdPartyOrgName: Field<String> { Field("thirdPartyOrgName") }
}

/// The schema `ArchitectDependencyTrackingBuildNotificationUser`.
public typealias ArchitectDependencyTrackingBuildNotificationUser = Model<ArchitectDependencyTrackingBuildNotificationUserFields>

/// The properties of ``ArchitectDependencyTrackingBuildNotificationUser``.
public struct ArchitectDependencyTrackingBuildNotificationUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `homeOrg`.
    @_alwaysEmitIntoClient public var homeOrg: Field<ArchitectDependencyTrackingBuildNotificationHomeOrganization> { Field("homeOrg") }
}

/// The schema `ArchitectFlowNotificationArchitectOperation`.
public typealias ArchitectFlowNotificationArchitectOperation = Model<ArchitectFlowNotificationArchitectOperationFields>

/// The properties of ``ArchitectFlowNotificationArchitectOperation``.
public struct ArchitectFlowNotificationArchitectOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `complete`.
    @_alwaysEmitIntoClient public var complete: Field<Bool> { Field("complete") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<ArchitectFlowNotificationUser> { Field("user") }
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<ArchitectFlowNotificationClient> { Field("client") }
    /// `actionName`.
    @_alwaysEmitIntoClient public var actionName: Field<ArchitectFlowNotificationArchitectOperationActionName> { Field("actionName") }
    /// `actionStatus`.
    @_alwaysEmitIntoClient public var actionStatus: Field<ArchitectFlowNotificationArchitectOperationActionStatus> { Field("actionStatus") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessageParams`.
    @_alwaysEmitIntoClient public var errorMessageParams: Field<ArchitectFlowNotificationErrorMessageParams> { Field("errorMessageParams") }
    /// `errorDetails`.
    @_alwaysEmitIntoClient public var errorDetails: Field<[ArchitectFlowNotificationErrorDetail]> { Field("errorDetails") }
}

/// A value of `actionName` of ``ArchitectFlowNotificationArchitectOperation``, open to those that are newer than this
/// version.
public struct ArchitectFlowNotificationArchitectOperationActionName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CREATE`.
    @_alwaysEmitIntoClient public static var create: Self { "CREATE" }
    /// `CHECKIN`.
    @_alwaysEmitIntoClient public static var checkin: Self { "CHECKIN" }
    /// `CHECKOUT`.
    @_alwaysEmitIntoClient public static var checkout: Self { "CHECKOUT" }
    /// `DEACTIVATE`.
    @_alwaysEmitIntoClient public static var deactivate: Self { "DEACTIVATE" }
    /// `DEBUG`.
    @_alwaysEmitIntoClient public static var debug: Self { "DEBUG" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `HISTORY`.
    @_alwaysEmitIntoClient public static var history: Self { "HISTORY" }
    /// `PUBLISH`.
    @_alwaysEmitIntoClient public static var publish: Self { "PUBLISH" }
    /// `REVERT`.
    @_alwaysEmitIntoClient public static var revert: Self { "REVERT" }
    /// `SAVE`.
    @_alwaysEmitIntoClient public static var save: Self { "SAVE" }
    /// `STATE_CHANGE`.
    @_alwaysEmitIntoClient public static var stateChange: Self { "STATE_CHANGE" }
    /// `UPDATE`.
    @_alwaysEmitIntoClient public static var update: Self { "UPDATE" }
    /// `VALIDATE`.
    @_alwaysEmitIntoClient public static var validate: Self { "VALIDATE" }
}

/// A value of `actionStatus` of ``ArchitectFlowNotificationArchitectOperation``, open to those that are newer than this
/// version.
public struct ArchitectFlowNotificationArchitectOperationActionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LOCKED`.
    @_alwaysEmitIntoClient public static var locked: Self { "LOCKED" }
    /// `UNLOCKED`.
    @_alwaysEmitIntoClient public static var unlocked: Self { "UNLOCKED" }
    /// `STARTED`.
    @_alwaysEmitIntoClient public static var started: Self { "STARTED" }
    /// `PENDING_GENERATION`.
    @_alwaysEmitIntoClient public static var pendingGeneration: Self { "PENDING_GENERATION" }
    /// `PENDING_BACKEND_NOTIFICATION`.
    @_alwaysEmitIntoClient public static var pendingBackendNotification: Self { "PENDING_BACKEND_NOTIFICATION" }
    /// `SUCCESS`.
    @_alwaysEmitIntoClient public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    @_alwaysEmitIntoClient public static var failure: Self { "FAILURE" }
}

/// The schema `ArchitectFlowNotificationClient`.
public typealias ArchitectFlowNotificationClient = Model<ArchitectFlowNotificationClientFields>

/// The properties of ``ArchitectFlowNotificationClient``.
public struct ArchitectFlowNotificationClientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ArchitectFlowNotificationErrorDetail`.
public typealias ArchitectFlowNotificationErrorDetail = Model<ArchitectFlowNotificationErrorDetailFields>

/// The properties of ``ArchitectFlowNotificationErrorDetail``.
public struct ArchitectFlowNotificationErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
}

/// The schema `ArchitectFlowNotificationErrorMessageParams`.
public typealias ArchitectFlowNotificationErrorMessageParams = Model<ArchitectFlowNotificationErrorMessageParamsFields>

/// The properties of ``ArchitectFlowNotificationErrorMessageParams``.
public struct ArchitectFlowNotificationErrorMessageParamsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<[String: String]> { Field("additionalProperties") }
}

/// The schema `ArchitectFlowNotificationFlowNotification`.
///
/// Events of `v2.flows.{id}`.
public typealias ArchitectFlowNotificationFlowNotification = Model<ArchitectFlowNotificationFlowNotificationFields>

/// The properties of ``ArchitectFlowNotificationFlowNotification``.
public struct ArchitectFlowNotificationFlowNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `deleted`.
    @_alwaysEmitIntoClient public var deleted: Field<Bool> { Field("deleted") }
    /// `checkedInVersion`.
    @_alwaysEmitIntoClient public var checkedInVersion: Field<ArchitectFlowNotificationFlowVersion> { Field("checkedInVersion") }
    /// `savedVersion`.
    @_alwaysEmitIntoClient public var savedVersion: Field<ArchitectFlowNotificationFlowVersion> { Field("savedVersion") }
    /// `publishedVersion`.
    @_alwaysEmitIntoClient public var publishedVersion: Field<ArchitectFlowNotificationFlowVersion> { Field("publishedVersion") }
    /// `currentOperation`.
    @_alwaysEmitIntoClient public var currentOperation: Field<ArchitectFlowNotificationArchitectOperation> { Field("currentOperation") }
}

/// The schema `ArchitectFlowNotificationFlowVersion`.
public typealias ArchitectFlowNotificationFlowVersion = Model<ArchitectFlowNotificationFlowVersionFields>

/// The properties of ``ArchitectFlowNotificationFlowVersion``.
public struct ArchitectFlowNotificationFlowVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ArchitectFlowNotificationHomeOrganization`.
public typealias ArchitectFlowNotificationHomeOrganization = Model<ArchitectFlowNotificationHomeOrganizationFields>

/// The properties of ``ArchitectFlowNotificationHomeOrganization``.
public struct ArchitectFlowNotificationHomeOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `thirdPartyOrgName`.
    @_alwaysEmitIntoClient public var thirdPartyOrgName: Field<String> { Field("thirdPartyOrgName") }
}

/// The schema `ArchitectFlowNotificationUser`.
public typealias ArchitectFlowNotificationUser = Model<ArchitectFlowNotificationUserFields>

/// The properties of ``ArchitectFlowNotificationUser``.
public struct ArchitectFlowNotificationUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `homeOrg`.
    @_alwaysEmitIntoClient public var homeOrg: Field<ArchitectFlowNotificationHomeOrganization> { Field("homeOrg") }
}

/// The schema `ArchitectFlowOutcomeNotificationArchitectOperation`.
public typealias ArchitectFlowOutcomeNotificationArchitectOperation = Model<ArchitectFlowOutcomeNotificationArchitectOperationFields>

/// The properties of ``ArchitectFlowOutcomeNotificationArchitectOperation``.
public struct ArchitectFlowOutcomeNotificationArchitectOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `complete`.
    @_alwaysEmitIntoClient public var complete: Field<Bool> { Field("complete") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<ArchitectFlowOutcomeNotificationUser> { Field("user") }
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<ArchitectFlowOutcomeNotificationClient> { Field("client") }
    /// `actionName`.
    @_alwaysEmitIntoClient public var actionName: Field<ArchitectFlowOutcomeNotificationArchitectOperationActionName> { Field("actionName") }
    /// `actionStatus`.
    @_alwaysEmitIntoClient public var actionStatus: Field<ArchitectFlowOutcomeNotificationArchitectOperationActionStatus> { Field("actionStatus") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessageParams`.
    @_alwaysEmitIntoClient public var errorMessageParams: Field<ArchitectFlowOutcomeNotificationErrorMessageParams> { Field("errorMessageParams") }
    /// `errorDetails`.
    @_alwaysEmitIntoClient public var errorDetails: Field<[ArchitectFlowOutcomeNotificationErrorDetail]> { Field("errorDetails") }
}

/// A value of `actionName` of ``ArchitectFlowOutcomeNotificationArchitectOperation``, open to those that are newer than
/// this version.
public struct ArchitectFlowOutcomeNotificationArchitectOperationActionName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CREATE`.
    @_alwaysEmitIntoClient public static var create: Self { "CREATE" }
    /// `CHECKIN`.
    @_alwaysEmitIntoClient public static var checkin: Self { "CHECKIN" }
    /// `CHECKOUT`.
    @_alwaysEmitIntoClient public static var checkout: Self { "CHECKOUT" }
    /// `DEACTIVATE`.
    @_alwaysEmitIntoClient public static var deactivate: Self { "DEACTIVATE" }
    /// `DEBUG`.
    @_alwaysEmitIntoClient public static var debug: Self { "DEBUG" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `HISTORY`.
    @_alwaysEmitIntoClient public static var history: Self { "HISTORY" }
    /// `PUBLISH`.
    @_alwaysEmitIntoClient public static var publish: Self { "PUBLISH" }
    /// `REVERT`.
    @_alwaysEmitIntoClient public static var revert: Self { "REVERT" }
    /// `SAVE`.
    @_alwaysEmitIntoClient public static var save: Self { "SAVE" }
    /// `STATE_CHANGE`.
    @_alwaysEmitIntoClient public static var stateChange: Self { "STATE_CHANGE" }
    /// `UPDATE`.
    @_alwaysEmitIntoClient public static var update: Self { "UPDATE" }
    /// `VALIDATE`.
    @_alwaysEmitIntoClient public static var validate: Self { "VALIDATE" }
}

/// A value of `actionStatus` of ``ArchitectFlowOutcomeNotificationArchitectOperation``, open to those that are newer
/// than this version.
public struct ArchitectFlowOutcomeNotificationArchitectOperationActionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LOCKED`.
    @_alwaysEmitIntoClient public static var locked: Self { "LOCKED" }
    /// `UNLOCKED`.
    @_alwaysEmitIntoClient public static var unlocked: Self { "UNLOCKED" }
    /// `STARTED`.
    @_alwaysEmitIntoClient public static var started: Self { "STARTED" }
    /// `PENDING_GENERATION`.
    @_alwaysEmitIntoClient public static var pendingGeneration: Self { "PENDING_GENERATION" }
    /// `PENDING_BACKEND_NOTIFICATION`.
    @_alwaysEmitIntoClient public static var pendingBackendNotification: Self { "PENDING_BACKEND_NOTIFICATION" }
    /// `SUCCESS`.
    @_alwaysEmitIntoClient public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    @_alwaysEmitIntoClient public static var failure: Self { "FAILURE" }
}

/// The schema `ArchitectFlowOutcomeNotificationClient`.
public typealias ArchitectFlowOutcomeNotificationClient = Model<ArchitectFlowOutcomeNotificationClientFields>

/// The properties of ``ArchitectFlowOutcomeNotificationClient``.
public struct ArchitectFlowOutcomeNotificationClientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ArchitectFlowOutcomeNotificationErrorDetail`.
public typealias ArchitectFlowOutcomeNotificationErrorDetail = Model<ArchitectFlowOutcomeNotificationErrorDetailFields>

/// The properties of ``ArchitectFlowOutcomeNotificationErrorDetail``.
public struct ArchitectFlowOutcomeNotificationErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
}

/// The schema `ArchitectFlowOutcomeNotificationErrorMessageParams`.
public typealias ArchitectFlowOutcomeNotificationErrorMessageParams = Model<ArchitectFlowOutcomeNotificationErrorMessageParamsFields>

/// The properties of ``ArchitectFlowOutcomeNotificationErrorMessageParams``.
public struct ArchitectFlowOutcomeNotificationErrorMessageParamsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<[String: String]> { Field("additionalProperties") }
}

/// The schema `ArchitectFlowOutcomeNotificationFlowOutcomeNotification`.
///
/// Events of `v2.flows.outcomes.{id}`.
public typealias ArchitectFlowOutcomeNotificationFlowOutcomeNotification = Model<ArchitectFlowOutcomeNotificationFlowOutcomeNotificationFields>

/// The properties of ``ArchitectFlowOutcomeNotificationFlowOutcomeNotification``.
public struct ArchitectFlowOutcomeNotificationFlowOutcomeNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `currentOperation`.
    @_alwaysEmitIntoClient public var currentOperation: Field<ArchitectFlowOutcomeNotificationArchitectOperation> { Field("currentOperation") }
}

/// The schema `ArchitectFlowOutcomeNotificationHomeOrganization`.
public typealias ArchitectFlowOutcomeNotificationHomeOrganization = Model<ArchitectFlowOutcomeNotificationHomeOrganizationFields>

/// The properties of ``ArchitectFlowOutcomeNotificationHomeOrganization``.
public struct ArchitectFlowOutcomeNotificationHomeOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `thirdPartyOrgName`.
    @_alwaysEmitIntoClient public var thirdPartyOrgName: Field<String> { Field("thirdPartyOrgName") }
}

/// The schema `ArchitectFlowOutcomeNotificationUser`.
public typealias ArchitectFlowOutcomeNotificationUser = Model<ArchitectFlowOutcomeNotificationUserFields>

/// The properties of ``ArchitectFlowOutcomeNotificationUser``.
public struct ArchitectFlowOutcomeNotificationUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `homeOrg`.
    @_alwaysEmitIntoClient public var homeOrg: Field<ArchitectFlowOutcomeNotificationHomeOrganization> { Field("homeOrg") }
}

/// The schema `ArchitectPromptNotificationArchitectOperation`.
public typealias ArchitectPromptNotificationArchitectOperation = Model<ArchitectPromptNotificationArchitectOperationFields>

/// The properties of ``ArchitectPromptNotificationArchitectOperation``.
public struct ArchitectPromptNotificationArchitectOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `complete`.
    @_alwaysEmitIntoClient public var complete: Field<Bool> { Field("complete") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<ArchitectPromptNotificationUser> { Field("user") }
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<ArchitectPromptNotificationClient> { Field("client") }
    /// `actionName`.
    @_alwaysEmitIntoClient public var actionName: Field<ArchitectPromptNotificationArchitectOperationActionName> { Field("actionName") }
    /// `actionStatus`.
    @_alwaysEmitIntoClient public var actionStatus: Field<ArchitectPromptNotificationArchitectOperationActionStatus> { Field("actionStatus") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessageParams`.
    @_alwaysEmitIntoClient public var errorMessageParams: Field<ArchitectPromptNotificationErrorMessageParams> { Field("errorMessageParams") }
    /// `errorDetails`.
    @_alwaysEmitIntoClient public var errorDetails: Field<[ArchitectPromptNotificationErrorDetail]> { Field("errorDetails") }
}

/// A value of `actionName` of ``ArchitectPromptNotificationArchitectOperation``, open to those that are newer than this
/// version.
public struct ArchitectPromptNotificationArchitectOperationActionName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CREATE`.
    @_alwaysEmitIntoClient public static var create: Self { "CREATE" }
    /// `CHECKIN`.
    @_alwaysEmitIntoClient public static var checkin: Self { "CHECKIN" }
    /// `CHECKOUT`.
    @_alwaysEmitIntoClient public static var checkout: Self { "CHECKOUT" }
    /// `DEACTIVATE`.
    @_alwaysEmitIntoClient public static var deactivate: Self { "DEACTIVATE" }
    /// `DEBUG`.
    @_alwaysEmitIntoClient public static var debug: Self { "DEBUG" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `HISTORY`.
    @_alwaysEmitIntoClient public static var history: Self { "HISTORY" }
    /// `PUBLISH`.
    @_alwaysEmitIntoClient public static var publish: Self { "PUBLISH" }
    /// `REVERT`.
    @_alwaysEmitIntoClient public static var revert: Self { "REVERT" }
    /// `SAVE`.
    @_alwaysEmitIntoClient public static var save: Self { "SAVE" }
    /// `STATE_CHANGE`.
    @_alwaysEmitIntoClient public static var stateChange: Self { "STATE_CHANGE" }
    /// `UPDATE`.
    @_alwaysEmitIntoClient public static var update: Self { "UPDATE" }
    /// `VALIDATE`.
    @_alwaysEmitIntoClient public static var validate: Self { "VALIDATE" }
}

/// A value of `actionStatus` of ``ArchitectPromptNotificationArchitectOperation``, open to those that are newer than
/// this version.
public struct ArchitectPromptNotificationArchitectOperationActionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LOCKED`.
    @_alwaysEmitIntoClient public static var locked: Self { "LOCKED" }
    /// `UNLOCKED`.
    @_alwaysEmitIntoClient public static var unlocked: Self { "UNLOCKED" }
    /// `STARTED`.
    @_alwaysEmitIntoClient public static var started: Self { "STARTED" }
    /// `PENDING_GENERATION`.
    @_alwaysEmitIntoClient public static var pendingGeneration: Self { "PENDING_GENERATION" }
    /// `PENDING_BACKEND_NOTIFICATION`.
    @_alwaysEmitIntoClient public static var pendingBackendNotification: Self { "PENDING_BACKEND_NOTIFICATION" }
    /// `SUCCESS`.
    @_alwaysEmitIntoClient public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    @_alwaysEmitIntoClient public static var failure: Self { "FAILURE" }
}

/// The schema `ArchitectPromptNotificationClient`.
public typealias ArchitectPromptNotificationClient = Model<ArchitectPromptNotificationClientFields>

/// The properties of ``ArchitectPromptNotificationClient``.
public struct ArchitectPromptNotificationClientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ArchitectPromptNotificationErrorDetail`.
public typealias ArchitectPromptNotificationErrorDetail = Model<ArchitectPromptNotificationErrorDetailFields>

/// The properties of ``ArchitectPromptNotificationErrorDetail``.
public struct ArchitectPromptNotificationErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
}

/// The schema `ArchitectPromptNotificationErrorMessageParams`.
public typealias ArchitectPromptNotificationErrorMessageParams = Model<ArchitectPromptNotificationErrorMessageParamsFields>

/// The properties of ``ArchitectPromptNotificationErrorMessageParams``.
public struct ArchitectPromptNotificationErrorMessageParamsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<[String: String]> { Field("additionalProperties") }
}

/// The schema `ArchitectPromptNotificationHomeOrganization`.
public typealias ArchitectPromptNotificationHomeOrganization = Model<ArchitectPromptNotificationHomeOrganizationFields>

/// The properties of ``ArchitectPromptNotificationHomeOrganization``.
public struct ArchitectPromptNotificationHomeOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `thirdPartyOrgName`.
    @_alwaysEmitIntoClient public var thirdPartyOrgName: Field<String> { Field("thirdPartyOrgName") }
}

/// The schema `ArchitectPromptNotificationPromptNotification`.
///
/// Events of `v2.architect.prompts.{id}`.
public typealias ArchitectPromptNotificationPromptNotification = Model<ArchitectPromptNotificationPromptNotificationFields>

/// The properties of ``ArchitectPromptNotificationPromptNotification``.
public struct ArchitectPromptNotificationPromptNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `currentOperation`.
    @_alwaysEmitIntoClient public var currentOperation: Field<ArchitectPromptNotificationArchitectOperation> { Field("currentOperation") }
}

/// The schema `ArchitectPromptNotificationUser`.
public typealias ArchitectPromptNotificationUser = Model<ArchitectPromptNotificationUserFields>

/// The properties of ``ArchitectPromptNotificationUser``.
public struct ArchitectPromptNotificationUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `homeOrg`.
    @_alwaysEmitIntoClient public var homeOrg: Field<ArchitectPromptNotificationHomeOrganization> { Field("homeOrg") }
}

/// The schema `ArchitectPromptResourceNotificationPromptResourceAudioFormat`.
public typealias ArchitectPromptResourceNotificationPromptResourceAudioFormat = Model<ArchitectPromptResourceNotificationPromptResourceAudioFormatFields>

/// The properties of ``ArchitectPromptResourceNotificationPromptResourceAudioFormat``.
public struct ArchitectPromptResourceNotificationPromptResourceAudioFormatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channels`.
    @_alwaysEmitIntoClient public var channels: Field<Int> { Field("channels") }
    /// `bitsPerSample`.
    @_alwaysEmitIntoClient public var bitsPerSample: Field<Int> { Field("bitsPerSample") }
    /// `sampleRate`.
    @_alwaysEmitIntoClient public var sampleRate: Field<Int> { Field("sampleRate") }
    /// `encoding`.
    @_alwaysEmitIntoClient public var encoding: Field<ArchitectPromptResourceNotificationPromptResourceAudioFormatEncoding> { Field("encoding") }
}

/// A value of `encoding` of ``ArchitectPromptResourceNotificationPromptResourceAudioFormat``, open to those that are
/// newer than this version.
public struct ArchitectPromptResourceNotificationPromptResourceAudioFormatEncoding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ULAW`.
    @_alwaysEmitIntoClient public static var ulaw: Self { "ULAW" }
    /// `ALAW`.
    @_alwaysEmitIntoClient public static var alaw: Self { "ALAW" }
    /// `PCM`.
    @_alwaysEmitIntoClient public static var pcm: Self { "PCM" }
}

/// The schema `ArchitectPromptResourceNotificationPromptResourceNotification`.
///
/// Events of `v2.architect.prompts.{id}.resources.{id}`.
public typealias ArchitectPromptResourceNotificationPromptResourceNotification = Model<ArchitectPromptResourceNotificationPromptResourceNotificationFields>

/// The properties of ``ArchitectPromptResourceNotificationPromptResourceNotification``.
public struct ArchitectPromptResourceNotificationPromptResourceNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `promptId`.
    @_alwaysEmitIntoClient public var promptId: Field<String> { Field("promptId") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `mediaUri`.
    @_alwaysEmitIntoClient public var mediaUri: Field<String> { Field("mediaUri") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<String> { Field("uploadStatus") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Double> { Field("durationSeconds") }
    /// `audioFormat`.
    @_alwaysEmitIntoClient public var audioFormat: Field<ArchitectPromptResourceNotificationPromptResourceAudioFormat> { Field("audioFormat") }
}

/// The schema `ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat`.
public typealias ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat = Model<ArchitectSystemPromptResourceNotificationPromptResourceAudioFormatFields>

/// The properties of ``ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat``.
public struct ArchitectSystemPromptResourceNotificationPromptResourceAudioFormatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channels`.
    @_alwaysEmitIntoClient public var channels: Field<Int> { Field("channels") }
    /// `bitsPerSample`.
    @_alwaysEmitIntoClient public var bitsPerSample: Field<Int> { Field("bitsPerSample") }
    /// `sampleRate`.
    @_alwaysEmitIntoClient public var sampleRate: Field<Int> { Field("sampleRate") }
    /// `encoding`.
    @_alwaysEmitIntoClient public var encoding: Field<ArchitectSystemPromptResourceNotificationPromptResourceAudioFormatEncoding> { Field("encoding") }
}

/// A value of `encoding` of ``ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat``, open to those that
/// are newer than this version.
public struct ArchitectSystemPromptResourceNotificationPromptResourceAudioFormatEncoding: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ULAW`.
    @_alwaysEmitIntoClient public static var ulaw: Self { "ULAW" }
    /// `ALAW`.
    @_alwaysEmitIntoClient public static var alaw: Self { "ALAW" }
    /// `PCM`.
    @_alwaysEmitIntoClient public static var pcm: Self { "PCM" }
}

/// The schema `ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification`.
///
/// Events of `v2.architect.systemprompts.{id}.resources.{id}`.
public typealias ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification = Model<ArchitectSystemPromptResourceNotificationSystemPromptResourceNotificationFields>

/// The properties of ``ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification``.
public struct ArchitectSystemPromptResourceNotificationSystemPromptResourceNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `promptId`.
    @_alwaysEmitIntoClient public var promptId: Field<String> { Field("promptId") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `mediaUri`.
    @_alwaysEmitIntoClient public var mediaUri: Field<String> { Field("mediaUri") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<String> { Field("uploadStatus") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Double> { Field("durationSeconds") }
    /// `audioFormat`.
    @_alwaysEmitIntoClient public var audioFormat: Field<ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat> { Field("audioFormat") }
}
