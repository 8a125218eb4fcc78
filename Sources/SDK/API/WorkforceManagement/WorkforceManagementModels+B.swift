// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `BidGroupScheduleSet`.
public typealias BidGroupScheduleSet = Model<BidGroupScheduleSetFields>

/// The properties of ``BidGroupScheduleSet``.
public struct BidGroupScheduleSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `shiftSets`, required.
    @_alwaysEmitIntoClient public var shiftSets: Field<[ShiftSet]> { Field("shiftSets") }
}

/// The schema `BidGroupWorkPlanRequest`.
public typealias BidGroupWorkPlanRequest = Model<BidGroupWorkPlanRequestFields>

/// The properties of ``BidGroupWorkPlanRequest``.
public struct BidGroupWorkPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanId`, required.
    @_alwaysEmitIntoClient public var workPlanId: Field<String> { Field("workPlanId") }
    /// `overrideAgentCount`.
    @_alwaysEmitIntoClient public var overrideAgentCount: Field<Int> { Field("overrideAgentCount") }
    /// `suggestedAgentCount`, set by the platform.
    @_alwaysEmitIntoClient public var suggestedAgentCount: Field<Int> { Field("suggestedAgentCount") }
    /// `agentCountRange`, set by the platform.
    @_alwaysEmitIntoClient public var agentCountRange: Field<AgentCountRange> { Field("agentCountRange") }
}

/// The schema `BidGroupWorkPlanResponse`.
public typealias BidGroupWorkPlanResponse = Model<BidGroupWorkPlanResponseFields>

/// The properties of ``BidGroupWorkPlanResponse``.
public struct BidGroupWorkPlanResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `overrideAgentCount`.
    @_alwaysEmitIntoClient public var overrideAgentCount: Field<Int> { Field("overrideAgentCount") }
    /// `suggestedAgentCount`, set by the platform.
    @_alwaysEmitIntoClient public var suggestedAgentCount: Field<Int> { Field("suggestedAgentCount") }
    /// `agentCountRange`, set by the platform.
    @_alwaysEmitIntoClient public var agentCountRange: Field<AgentCountRange> { Field("agentCountRange") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BidGroupWorkPlanRotationRequest`.
public typealias BidGroupWorkPlanRotationRequest = Model<BidGroupWorkPlanRotationRequestFields>

/// The properties of ``BidGroupWorkPlanRotationRequest``.
public struct BidGroupWorkPlanRotationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanRotationId`, required.
    @_alwaysEmitIntoClient public var workPlanRotationId: Field<String> { Field("workPlanRotationId") }
    /// `agentCount`, required.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
}

/// The schema `BidGroupWorkPlanRotationResponse`.
public typealias BidGroupWorkPlanRotationResponse = Model<BidGroupWorkPlanRotationResponseFields>

/// The properties of ``BidGroupWorkPlanRotationResponse``.
public struct BidGroupWorkPlanRotationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `agentCount`, required.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
