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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `userHomeOrgId`.
    @_alwaysEmitIntoClient public var userHomeOrgId: Field<String> { Field("userHomeOrgId") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<DomainEntityRef> { Field("user") }
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<AddressableEntityRef> { Field("client") }
    /// `remoteIp`.
    @_alwaysEmitIntoClient public var remoteIp: Field<[String]> { Field("remoteIp") }
    /// `serviceName`.
    @_alwaysEmitIntoClient public var serviceName: Field<String> { Field("serviceName") }
    /// `level`.
    @_alwaysEmitIntoClient public var level: Field<AuditLogMessageLevel> { Field("level") }
    /// `eventDate`.
    @_alwaysEmitIntoClient public var eventDate: Field<Instant> { Field("eventDate") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<MessageInfo> { Field("message") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<String> { Field("action") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<DomainEntityRef> { Field("entity") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<String> { Field("entityType") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AuditLogMessageStatus> { Field("status") }
    /// `application`.
    @_alwaysEmitIntoClient public var application: Field<String> { Field("application") }
    /// `initiatingAction`.
    @_alwaysEmitIntoClient public var initiatingAction: Field<InitiatingAction> { Field("initiatingAction") }
    /// `transactionInitiator`.
    @_alwaysEmitIntoClient public var transactionInitiator: Field<Bool> { Field("transactionInitiator") }
    /// `propertyChanges`.
    @_alwaysEmitIntoClient public var propertyChanges: Field<[PropertyChange]> { Field("propertyChanges") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<[String: String]> { Field("context") }
    /// `entityChanges`.
    @_alwaysEmitIntoClient public var entityChanges: Field<[EntityChange]> { Field("entityChanges") }
}

/// A value of `level` of ``AuditLogMessage``, open to those that are newer than this version.
public struct AuditLogMessageLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `SYSTEM`.
    @_alwaysEmitIntoClient public static var system: Self { "SYSTEM" }
    /// `GENESYS_INTERNAL`.
    @_alwaysEmitIntoClient public static var genesysInternal: Self { "GENESYS_INTERNAL" }
}

/// A value of `status` of ``AuditLogMessage``, open to those that are newer than this version.
public struct AuditLogMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS`.
    @_alwaysEmitIntoClient public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    @_alwaysEmitIntoClient public static var failure: Self { "FAILURE" }
    /// `WARNING`.
    @_alwaysEmitIntoClient public static var warning: Self { "WARNING" }
}

/// The schema `AuditQueryEntity`.
public typealias AuditQueryEntity = Model<AuditQueryEntityFields>

/// The properties of ``AuditQueryEntity``.
public struct AuditQueryEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<[String]> { Field("actions") }
}

/// The schema `AuditQueryExecutionResultsResponse`.
public typealias AuditQueryExecutionResultsResponse = Model<AuditQueryExecutionResultsResponseFields>

/// The properties of ``AuditQueryExecutionResultsResponse``.
public struct AuditQueryExecutionResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AuditLogMessage]> { Field("entities") }
}

/// The schema `AuditQueryExecutionStatusResponse`.
public typealias AuditQueryExecutionStatusResponse = Model<AuditQueryExecutionStatusResponseFields>

/// The properties of ``AuditQueryExecutionStatusResponse``.
public struct AuditQueryExecutionStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<AuditQueryExecutionStatusResponseState> { Field("state") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `serviceName`.
    @_alwaysEmitIntoClient public var serviceName: Field<String> { Field("serviceName") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<[AuditQueryFilter]> { Field("filters") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[AuditQuerySort]> { Field("sort") }
}

/// A value of `state` of ``AuditQueryExecutionStatusResponse``, open to those that are newer than this version.
public struct AuditQueryExecutionStatusResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// The schema `AuditQueryFilter`.
public typealias AuditQueryFilter = Model<AuditQueryFilterFields>

/// The properties of ``AuditQueryFilter``.
public struct AuditQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`, required.
    @_alwaysEmitIntoClient public var property: Field<AuditQueryFilterProperty> { Field("property") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `property` of ``AuditQueryFilter``, open to those that are newer than this version.
public struct AuditQueryFilterProperty: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UserId`.
    @_alwaysEmitIntoClient public static var userId: Self { "UserId" }
    /// `TrusteeOrganizationId`.
    @_alwaysEmitIntoClient public static var trusteeOrganizationId: Self { "TrusteeOrganizationId" }
    /// `ClientId`.
    @_alwaysEmitIntoClient public static var clientId: Self { "ClientId" }
    /// `Action`.
    @_alwaysEmitIntoClient public static var action: Self { "Action" }
    /// `EntityType`.
    @_alwaysEmitIntoClient public static var entityType: Self { "EntityType" }
    /// `EntityId`.
    @_alwaysEmitIntoClient public static var entityId: Self { "EntityId" }
}

/// The schema `AuditQueryRequest`.
public typealias AuditQueryRequest = Model<AuditQueryRequestFields>

/// The properties of ``AuditQueryRequest``.
public struct AuditQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `serviceName`.
    @_alwaysEmitIntoClient public var serviceName: Field<String> { Field("serviceName") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<[AuditQueryFilter]> { Field("filters") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[AuditQuerySort]> { Field("sort") }
}

/// The schema `AuditQueryService`.
public typealias AuditQueryService = Model<AuditQueryServiceFields>

/// The properties of ``AuditQueryService``.
public struct AuditQueryServiceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AuditQueryEntity]> { Field("entities") }
}

/// The schema `AuditQueryServiceMapping`.
public typealias AuditQueryServiceMapping = Model<AuditQueryServiceMappingFields>

/// The properties of ``AuditQueryServiceMapping``.
public struct AuditQueryServiceMappingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `services`.
    @_alwaysEmitIntoClient public var services: Field<[AuditQueryService]> { Field("services") }
}

/// The schema `AuditRealtimeQueryRequest`.
public typealias AuditRealtimeQueryRequest = Model<AuditRealtimeQueryRequestFields>

/// The properties of ``AuditRealtimeQueryRequest``.
public struct AuditRealtimeQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `serviceName`.
    @_alwaysEmitIntoClient public var serviceName: Field<String> { Field("serviceName") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<[AuditQueryFilter]> { Field("filters") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[AuditQuerySort]> { Field("sort") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// The schema `AuditRealtimeQueryResultsResponse`.
public typealias AuditRealtimeQueryResultsResponse = Model<AuditRealtimeQueryResultsResponseFields>

/// The properties of ``AuditRealtimeQueryResultsResponse``.
public struct AuditRealtimeQueryResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AuditLogMessage]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `AuditRealtimeRelatedRequest`.
public typealias AuditRealtimeRelatedRequest = Model<AuditRealtimeRelatedRequestFields>

/// The properties of ``AuditRealtimeRelatedRequest``.
public struct AuditRealtimeRelatedRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `auditId`, required.
    @_alwaysEmitIntoClient public var auditId: Field<String> { Field("auditId") }
    /// `trustorOrgId`.
    @_alwaysEmitIntoClient public var trustorOrgId: Field<String> { Field("trustorOrgId") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[AuditQuerySort]> { Field("sort") }
}

/// The schema `AuditRealtimeRelatedResultsResponse`.
public typealias AuditRealtimeRelatedResultsResponse = Model<AuditRealtimeRelatedResultsResponseFields>

/// The properties of ``AuditRealtimeRelatedResultsResponse``.
public struct AuditRealtimeRelatedResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AuditLogMessage]> { Field("entities") }
}

/// The schema `EntityChange`.
public typealias EntityChange = Model<EntityChangeFields>

/// The properties of ``EntityChange``.
public struct EntityChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<String> { Field("entityType") }
    /// `oldValues`.
    @_alwaysEmitIntoClient public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    @_alwaysEmitIntoClient public var newValues: Field<[String]> { Field("newValues") }
}

/// The schema `InitiatingAction`.
public typealias InitiatingAction = Model<InitiatingActionFields>

/// The properties of ``InitiatingAction``.
public struct InitiatingActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transactionId`.
    @_alwaysEmitIntoClient public var transactionId: Field<String> { Field("transactionId") }
    /// `actionContext`.
    @_alwaysEmitIntoClient public var actionContext: Field<String> { Field("actionContext") }
}
