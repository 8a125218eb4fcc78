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
    public var interval: Field<String> { Field("interval") }
}

/// The schema `EventAggregatesResponse`.
public typealias EventAggregatesResponse = Model<EventAggregatesResponseFields>

/// The properties of ``EventAggregatesResponse``.
public struct EventAggregatesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `eventDefinitionAggregates`.
    public var eventDefinitionAggregates: Field<[EventDefinitionAggregates]> { Field("eventDefinitionAggregates") }
}

/// The schema `EventDefinition`.
public typealias EventDefinition = Model<EventDefinitionFields>

/// The properties of ``EventDefinition``.
public struct EventDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    public var description: Field<String> { Field("description") }
}

/// The schema `EventDefinitionAggregates`.
public typealias EventDefinitionAggregates = Model<EventDefinitionAggregatesFields>

/// The properties of ``EventDefinitionAggregates``.
public struct EventDefinitionAggregatesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventDefinition`.
    public var eventDefinition: Field<AddressableEntityRef> { Field("eventDefinition") }
    /// `eventCount`.
    public var eventCount: Field<Int> { Field("eventCount") }
}

/// The schema `EventDefinitionListing`.
public typealias EventDefinitionListing = Model<EventDefinitionListingFields>

/// The properties of ``EventDefinitionListing``.
public struct EventDefinitionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EventDefinition]> { Field("entities") }
}

/// The schema `EventQueryRequest`.
public typealias EventQueryRequest = Model<EventQueryRequestFields>

/// The properties of ``EventQueryRequest``.
public struct EventQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `eventDefinitionIds`.
    public var eventDefinitionIds: Field<[String]> { Field("eventDefinitionIds") }
    /// `searchTerm`.
    public var searchTerm: Field<String> { Field("searchTerm") }
    /// `sortOrder`.
    public var sortOrder: Field<EventQueryRequestSortOrder> { Field("sortOrder") }
}

/// A value of `sortOrder` of ``EventQueryRequest``, open to those that are newer than this version.
public struct EventQueryRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
}

/// The schema `EventQueryResponse`.
public typealias EventQueryResponse = Model<EventQueryResponseFields>

/// The properties of ``EventQueryResponse``.
public struct EventQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OperationalEvent]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `OperationalEvent`.
public typealias OperationalEvent = Model<OperationalEventFields>

/// The properties of ``OperationalEvent``.
public struct OperationalEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventDefinition`.
    public var eventDefinition: Field<AddressableEntityRef> { Field("eventDefinition") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityToken`.
    public var entityToken: Field<String> { Field("entityToken") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
    /// `previousValue`.
    public var previousValue: Field<String> { Field("previousValue") }
    /// `currentValue`.
    public var currentValue: Field<String> { Field("currentValue") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `parentEntityId`.
    public var parentEntityId: Field<String> { Field("parentEntityId") }
    /// `conversation`.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `entityModifiedBy`.
    public var entityModifiedBy: Field<String> { Field("entityModifiedBy") }
    /// `entityVersion`.
    public var entityVersion: Field<String> { Field("entityVersion") }
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
}
