// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `EventAggregatesQueryRequest`.
public typealias EventAggregatesQueryRequest = Model<EventAggregatesQueryRequestFields>

/// The properties of ``EventAggregatesQueryRequest``.
public struct EventAggregatesQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
}

/// The schema `EventAggregatesResponse`.
public typealias EventAggregatesResponse = Model<EventAggregatesResponseFields>

/// The properties of ``EventAggregatesResponse``.
public struct EventAggregatesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `eventDefinitionAggregates`.
    @_alwaysEmitIntoClient public var eventDefinitionAggregates: Field<[EventDefinitionAggregates]> { Field("eventDefinitionAggregates") }
}

/// The schema `EventDefinition`.
public typealias EventDefinition = Model<EventDefinitionFields>

/// The properties of ``EventDefinition``.
public struct EventDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `EventDefinitionAggregates`.
public typealias EventDefinitionAggregates = Model<EventDefinitionAggregatesFields>

/// The properties of ``EventDefinitionAggregates``.
public struct EventDefinitionAggregatesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventDefinition`.
    @_alwaysEmitIntoClient public var eventDefinition: Field<AddressableEntityRef> { Field("eventDefinition") }
    /// `eventCount`.
    @_alwaysEmitIntoClient public var eventCount: Field<Int> { Field("eventCount") }
}

/// The schema `EventDefinitionListing`.
public typealias EventDefinitionListing = Model<EventDefinitionListingFields>

/// The properties of ``EventDefinitionListing``.
public struct EventDefinitionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EventDefinition]> { Field("entities") }
}

/// The schema `EventQueryRequest`.
public typealias EventQueryRequest = Model<EventQueryRequestFields>

/// The properties of ``EventQueryRequest``.
public struct EventQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `eventDefinitionIds`.
    @_alwaysEmitIntoClient public var eventDefinitionIds: Field<[String]> { Field("eventDefinitionIds") }
    /// `searchTerm`.
    @_alwaysEmitIntoClient public var searchTerm: Field<String> { Field("searchTerm") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<EventQueryRequestSortOrder> { Field("sortOrder") }
}

/// A value of `sortOrder` of ``EventQueryRequest``, open to those that are newer than this version.
public struct EventQueryRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// The schema `EventQueryResponse`.
public typealias EventQueryResponse = Model<EventQueryResponseFields>

/// The properties of ``EventQueryResponse``.
public struct EventQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OperationalEvent]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `OperationalEvent`.
public typealias OperationalEvent = Model<OperationalEventFields>

/// The properties of ``OperationalEvent``.
public struct OperationalEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventDefinition`.
    @_alwaysEmitIntoClient public var eventDefinition: Field<AddressableEntityRef> { Field("eventDefinition") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityToken`.
    @_alwaysEmitIntoClient public var entityToken: Field<String> { Field("entityToken") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `previousValue`.
    @_alwaysEmitIntoClient public var previousValue: Field<String> { Field("previousValue") }
    /// `currentValue`.
    @_alwaysEmitIntoClient public var currentValue: Field<String> { Field("currentValue") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `parentEntityId`.
    @_alwaysEmitIntoClient public var parentEntityId: Field<String> { Field("parentEntityId") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `entityModifiedBy`.
    @_alwaysEmitIntoClient public var entityModifiedBy: Field<String> { Field("entityModifiedBy") }
    /// `entityVersion`.
    @_alwaysEmitIntoClient public var entityVersion: Field<String> { Field("entityVersion") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
}
