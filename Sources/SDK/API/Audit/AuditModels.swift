// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AuditLogMessage`.
public typealias AuditLogMessage = Model<AuditLogMessageFields>

/// The properties of ``AuditLogMessage``.
public struct AuditLogMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `userHomeOrgId`.
    public var userHomeOrgId: Field<String> { Field("userHomeOrgId") }
    /// `user`.
    public var user: Field<DomainEntityRef> { Field("user") }
    /// `client`.
    public var client: Field<AddressableEntityRef> { Field("client") }
    /// `remoteIp`.
    public var remoteIp: Field<[String]> { Field("remoteIp") }
    /// `serviceName`.
    public var serviceName: Field<String> { Field("serviceName") }
    /// `level`.
    public var level: Field<AuditLogMessageLevel> { Field("level") }
    /// `eventDate`.
    public var eventDate: Field<Instant> { Field("eventDate") }
    /// `message`.
    public var message: Field<MessageInfo> { Field("message") }
    /// `action`.
    public var action: Field<String> { Field("action") }
    /// `entity`.
    public var entity: Field<DomainEntityRef> { Field("entity") }
    /// `entityType`.
    public var entityType: Field<String> { Field("entityType") }
    /// `status`.
    public var status: Field<AuditLogMessageStatus> { Field("status") }
    /// `application`.
    public var application: Field<String> { Field("application") }
    /// `initiatingAction`.
    public var initiatingAction: Field<InitiatingAction> { Field("initiatingAction") }
    /// `transactionInitiator`.
    public var transactionInitiator: Field<Bool> { Field("transactionInitiator") }
    /// `propertyChanges`.
    public var propertyChanges: Field<[PropertyChange]> { Field("propertyChanges") }
    /// `context`.
    public var context: Field<[String: String]> { Field("context") }
    /// `entityChanges`.
    public var entityChanges: Field<[EntityChange]> { Field("entityChanges") }
}

/// A value of `level` of ``AuditLogMessage``, open to those that are newer than this version.
public struct AuditLogMessageLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `SYSTEM`.
    public static var system: Self { "SYSTEM" }
    /// `GENESYS_INTERNAL`.
    public static var genesysInternal: Self { "GENESYS_INTERNAL" }
}

/// A value of `status` of ``AuditLogMessage``, open to those that are newer than this version.
public struct AuditLogMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    public static var failure: Self { "FAILURE" }
    /// `WARNING`.
    public static var warning: Self { "WARNING" }
}

/// The schema `AuditQueryEntity`.
public typealias AuditQueryEntity = Model<AuditQueryEntityFields>

/// The properties of ``AuditQueryEntity``.
public struct AuditQueryEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `actions`.
    public var actions: Field<[String]> { Field("actions") }
}

/// The schema `AuditQueryExecutionResultsResponse`.
public typealias AuditQueryExecutionResultsResponse = Model<AuditQueryExecutionResultsResponseFields>

/// The properties of ``AuditQueryExecutionResultsResponse``.
public struct AuditQueryExecutionResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
    /// `entities`.
    public var entities: Field<[AuditLogMessage]> { Field("entities") }
}

/// The schema `AuditQueryExecutionStatusResponse`.
public typealias AuditQueryExecutionStatusResponse = Model<AuditQueryExecutionStatusResponseFields>

/// The properties of ``AuditQueryExecutionStatusResponse``.
public struct AuditQueryExecutionStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<AuditQueryExecutionStatusResponseState> { Field("state") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `serviceName`.
    public var serviceName: Field<String> { Field("serviceName") }
    /// `filters`.
    public var filters: Field<[AuditQueryFilter]> { Field("filters") }
    /// `sort`.
    public var sort: Field<[AuditQuerySort]> { Field("sort") }
}

/// A value of `state` of ``AuditQueryExecutionStatusResponse``, open to those that are newer than this version.
public struct AuditQueryExecutionStatusResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Succeeded`.
    public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Cancelled`.
    public static var cancelled: Self { "Cancelled" }
}

/// The schema `AuditQueryFilter`.
public typealias AuditQueryFilter = Model<AuditQueryFilterFields>

/// The properties of ``AuditQueryFilter``.
public struct AuditQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`, required.
    public var property: Field<AuditQueryFilterProperty> { Field("property") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `property` of ``AuditQueryFilter``, open to those that are newer than this version.
public struct AuditQueryFilterProperty: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UserId`.
    public static var userId: Self { "UserId" }
    /// `TrusteeOrganizationId`.
    public static var trusteeOrganizationId: Self { "TrusteeOrganizationId" }
    /// `ClientId`.
    public static var clientId: Self { "ClientId" }
    /// `Action`.
    public static var action: Self { "Action" }
    /// `EntityType`.
    public static var entityType: Self { "EntityType" }
    /// `EntityId`.
    public static var entityId: Self { "EntityId" }
}

/// The schema `AuditQueryRequest`.
public typealias AuditQueryRequest = Model<AuditQueryRequestFields>

/// The properties of ``AuditQueryRequest``.
public struct AuditQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `serviceName`.
    public var serviceName: Field<String> { Field("serviceName") }
    /// `filters`.
    public var filters: Field<[AuditQueryFilter]> { Field("filters") }
    /// `sort`.
    public var sort: Field<[AuditQuerySort]> { Field("sort") }
}

/// The schema `AuditQueryService`.
public typealias AuditQueryService = Model<AuditQueryServiceFields>

/// The properties of ``AuditQueryService``.
public struct AuditQueryServiceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `entities`.
    public var entities: Field<[AuditQueryEntity]> { Field("entities") }
}

/// The schema `AuditQueryServiceMapping`.
public typealias AuditQueryServiceMapping = Model<AuditQueryServiceMappingFields>

/// The properties of ``AuditQueryServiceMapping``.
public struct AuditQueryServiceMappingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `services`.
    public var services: Field<[AuditQueryService]> { Field("services") }
}

/// The schema `AuditRealtimeQueryRequest`.
public typealias AuditRealtimeQueryRequest = Model<AuditRealtimeQueryRequestFields>

/// The properties of ``AuditRealtimeQueryRequest``.
public struct AuditRealtimeQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `serviceName`.
    public var serviceName: Field<String> { Field("serviceName") }
    /// `filters`.
    public var filters: Field<[AuditQueryFilter]> { Field("filters") }
    /// `sort`.
    public var sort: Field<[AuditQuerySort]> { Field("sort") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// The schema `AuditRealtimeQueryResultsResponse`.
public typealias AuditRealtimeQueryResultsResponse = Model<AuditRealtimeQueryResultsResponseFields>

/// The properties of ``AuditRealtimeQueryResultsResponse``.
public struct AuditRealtimeQueryResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AuditLogMessage]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `AuditRealtimeRelatedRequest`.
public typealias AuditRealtimeRelatedRequest = Model<AuditRealtimeRelatedRequestFields>

/// The properties of ``AuditRealtimeRelatedRequest``.
public struct AuditRealtimeRelatedRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `auditId`, required.
    public var auditId: Field<String> { Field("auditId") }
    /// `trustorOrgId`.
    public var trustorOrgId: Field<String> { Field("trustorOrgId") }
    /// `sort`.
    public var sort: Field<[AuditQuerySort]> { Field("sort") }
}

/// The schema `AuditRealtimeRelatedResultsResponse`.
public typealias AuditRealtimeRelatedResultsResponse = Model<AuditRealtimeRelatedResultsResponseFields>

/// The properties of ``AuditRealtimeRelatedResultsResponse``.
public struct AuditRealtimeRelatedResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AuditLogMessage]> { Field("entities") }
}

/// The schema `EntityChange`.
public typealias EntityChange = Model<EntityChangeFields>

/// The properties of ``EntityChange``.
public struct EntityChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
    /// `entityType`.
    public var entityType: Field<String> { Field("entityType") }
    /// `oldValues`.
    public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    public var newValues: Field<[String]> { Field("newValues") }
}

/// The schema `InitiatingAction`.
public typealias InitiatingAction = Model<InitiatingActionFields>

/// The properties of ``InitiatingAction``.
public struct InitiatingActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transactionId`.
    public var transactionId: Field<String> { Field("transactionId") }
    /// `actionContext`.
    public var actionContext: Field<String> { Field("actionContext") }
}
