// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `OpenActionFields`.
public typealias OpenActionFields = Model<OpenActionFieldsFields>

/// The properties of ``OpenActionFields``.
public struct OpenActionFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `openAction`, required.
    @_alwaysEmitIntoClient public var openAction: Field<DomainEntityRef> { Field("openAction") }
    /// `configurationFields`.
    @_alwaysEmitIntoClient public var configurationFields: Field<JSON> { Field("configurationFields") }
}

/// The schema `OpenActionProperties`.
public typealias OpenActionProperties = Model<OpenActionPropertiesFields>

/// The properties of ``OpenActionProperties``.
public struct OpenActionPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `openActionName`.
    @_alwaysEmitIntoClient public var openActionName: Field<String> { Field("openActionName") }
    /// `configurationFields`.
    @_alwaysEmitIntoClient public var configurationFields: Field<JSON> { Field("configurationFields") }
}

/// The schema `Outcome`.
public typealias Outcome = Model<OutcomeFields>

/// The properties of ``Outcome``.
public struct OutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `isActive`, required.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `isPositive`, required.
    @_alwaysEmitIntoClient public var isPositive: Field<Bool> { Field("isPositive") }
    /// `context`, required.
    @_alwaysEmitIntoClient public var context: Field<Context> { Field("context") }
    /// `journey`, required.
    @_alwaysEmitIntoClient public var journey: Field<Journey> { Field("journey") }
    /// `associatedValueField`.
    @_alwaysEmitIntoClient public var associatedValueField: Field<AssociatedValueField> { Field("associatedValueField") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, required.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `OutcomeAchievedEvent`.
public typealias OutcomeAchievedEvent = Model<OutcomeAchievedEventFields>

/// The properties of ``OutcomeAchievedEvent``.
public struct OutcomeAchievedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`, required.
    @_alwaysEmitIntoClient public var outcome: Field<OutcomeAchievedEventOutcome> { Field("outcome") }
    /// `userAgentString`.
    @_alwaysEmitIntoClient public var userAgentString: Field<String> { Field("userAgentString") }
    /// `browser`.
    @_alwaysEmitIntoClient public var browser: Field<Browser> { Field("browser") }
    /// `device`.
    @_alwaysEmitIntoClient public var device: Field<Device> { Field("device") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `visitReferrer`.
    @_alwaysEmitIntoClient public var visitReferrer: Field<Referrer> { Field("visitReferrer") }
    /// `visitCreatedDate`.
    @_alwaysEmitIntoClient public var visitCreatedDate: Field<Instant> { Field("visitCreatedDate") }
}

/// The schema `OutcomeAchievedEventOutcome`.
public typealias OutcomeAchievedEventOutcome = Model<OutcomeAchievedEventOutcomeFields>

/// The properties of ``OutcomeAchievedEventOutcome``.
public struct OutcomeAchievedEventOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `OutcomeAttributionAsyncResponse`.
public typealias OutcomeAttributionAsyncResponse = Model<OutcomeAttributionAsyncResponseFields>

/// The properties of ``OutcomeAttributionAsyncResponse``.
public struct OutcomeAttributionAsyncResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `percentFailedThreshold`.
    @_alwaysEmitIntoClient public var percentFailedThreshold: Field<Int> { Field("percentFailedThreshold") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OutcomeAttributionJobStateResponse`.
public typealias OutcomeAttributionJobStateResponse = Model<OutcomeAttributionJobStateResponseFields>

/// The properties of ``OutcomeAttributionJobStateResponse``.
public struct OutcomeAttributionJobStateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<OutcomeAttributionJobStateResponseState> { Field("state") }
    /// `resultsUri`.
    @_alwaysEmitIntoClient public var resultsUri: Field<String> { Field("resultsUri") }
    /// `percentFailedThreshold`.
    @_alwaysEmitIntoClient public var percentFailedThreshold: Field<Int> { Field("percentFailedThreshold") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// A value of `state` of ``OutcomeAttributionJobStateResponse``, open to those that are newer than this version.
public struct OutcomeAttributionJobStateResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `CompletedWithErrors`.
    @_alwaysEmitIntoClient public static var completedWithErrors: Self { "CompletedWithErrors" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `OutcomeAttributionListing`.
public typealias OutcomeAttributionListing = Model<OutcomeAttributionListingFields>

/// The properties of ``OutcomeAttributionListing``.
public struct OutcomeAttributionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[OutcomeAttributionRequest]> { Field("entities") }
    /// `percentFailedThreshold`.
    @_alwaysEmitIntoClient public var percentFailedThreshold: Field<Int> { Field("percentFailedThreshold") }
}

/// The schema `OutcomeAttributionRequest`.
public typealias OutcomeAttributionRequest = Model<OutcomeAttributionRequestFields>

/// The properties of ``OutcomeAttributionRequest``.
public struct OutcomeAttributionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`, required.
    @_alwaysEmitIntoClient public var outcomeId: Field<String> { Field("outcomeId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `associatedValue`, required.
    @_alwaysEmitIntoClient public var associatedValue: Field<Double> { Field("associatedValue") }
    /// `touchpoints`, required.
    @_alwaysEmitIntoClient public var touchpoints: Field<[Touchpoint]> { Field("touchpoints") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `OutcomeAttributionResponseListing`.
public typealias OutcomeAttributionResponseListing = Model<OutcomeAttributionResponseListingFields>

/// The properties of ``OutcomeAttributionResponseListing``.
public struct OutcomeAttributionResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OutcomeAttributionResultsResponse]> { Field("entities") }
}

/// The schema `OutcomeAttributionResultsResponse`.
public typealias OutcomeAttributionResultsResponse = Model<OutcomeAttributionResultsResponseFields>

/// The properties of ``OutcomeAttributionResultsResponse``.
public struct OutcomeAttributionResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`.
    @_alwaysEmitIntoClient public var outcomeId: Field<String> { Field("outcomeId") }
    /// `index`.
    @_alwaysEmitIntoClient public var index: Field<Int> { Field("index") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `associatedValue`.
    @_alwaysEmitIntoClient public var associatedValue: Field<Double> { Field("associatedValue") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<OutcomeAttributionResultsResponseState> { Field("state") }
    /// `message`, required.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `touchpoints`.
    @_alwaysEmitIntoClient public var touchpoints: Field<[TouchpointResponse]> { Field("touchpoints") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// A value of `state` of ``OutcomeAttributionResultsResponse``, open to those that are newer than this version.
public struct OutcomeAttributionResultsResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Valid`.
    @_alwaysEmitIntoClient public static var valid: Self { "Valid" }
    /// `Invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "Invalid" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `OutcomeListing`.
public typealias OutcomeListing = Model<OutcomeListingFields>

/// The properties of ``OutcomeListing``.
public struct OutcomeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Outcome]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `OutcomePercentileCondition`.
public typealias OutcomePercentileCondition = Model<OutcomePercentileConditionFields>

/// The properties of ``OutcomePercentileCondition``.
public struct OutcomePercentileConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`, required.
    @_alwaysEmitIntoClient public var outcomeId: Field<String> { Field("outcomeId") }
    /// `maximumPercentile`, required.
    @_alwaysEmitIntoClient public var maximumPercentile: Field<Double> { Field("maximumPercentile") }
    /// `fallbackPercentile`.
    @_alwaysEmitIntoClient public var fallbackPercentile: Field<Double> { Field("fallbackPercentile") }
}

/// The schema `OutcomePredictor`.
public typealias OutcomePredictor = Model<OutcomePredictorFields>

/// The properties of ``OutcomePredictor``.
public struct OutcomePredictorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `outcome`.
    @_alwaysEmitIntoClient public var outcome: Field<OutcomeRef> { Field("outcome") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OutcomePredictorListing`.
public typealias OutcomePredictorListing = Model<OutcomePredictorListingFields>

/// The properties of ``OutcomePredictorListing``.
public struct OutcomePredictorListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OutcomePredictor]> { Field("entities") }
}

/// The schema `OutcomePredictorRequest`.
public typealias OutcomePredictorRequest = Model<OutcomePredictorRequestFields>

/// The properties of ``OutcomePredictorRequest``.
public struct OutcomePredictorRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`, required.
    @_alwaysEmitIntoClient public var outcome: Field<OutcomeRefRequest> { Field("outcome") }
}

/// The schema `OutcomeProbabilityCondition`.
public typealias OutcomeProbabilityCondition = Model<OutcomeProbabilityConditionFields>

/// The properties of ``OutcomeProbabilityCondition``.
public struct OutcomeProbabilityConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`, required.
    @_alwaysEmitIntoClient public var outcomeId: Field<String> { Field("outcomeId") }
    /// `maximumProbability`, required.
    @_alwaysEmitIntoClient public var maximumProbability: Field<Double> { Field("maximumProbability") }
    /// `probability`.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
}

/// The schema `OutcomeQuantileCondition`.
public typealias OutcomeQuantileCondition = Model<OutcomeQuantileConditionFields>

/// The properties of ``OutcomeQuantileCondition``.
public struct OutcomeQuantileConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`, required.
    @_alwaysEmitIntoClient public var outcomeId: Field<String> { Field("outcomeId") }
    /// `maxQuantileThreshold`, required.
    @_alwaysEmitIntoClient public var maxQuantileThreshold: Field<Double> { Field("maxQuantileThreshold") }
    /// `fallbackQuantileThreshold`.
    @_alwaysEmitIntoClient public var fallbackQuantileThreshold: Field<Double> { Field("fallbackQuantileThreshold") }
}

/// The schema `OutcomeRef`.
public typealias OutcomeRef = Model<OutcomeRefFields>

/// The properties of ``OutcomeRef``.
public struct OutcomeRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OutcomeRefRequest`.
public typealias OutcomeRefRequest = Model<OutcomeRefRequestFields>

/// The properties of ``OutcomeRefRequest``.
public struct OutcomeRefRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `OutcomeRequest`.
public typealias OutcomeRequest = Model<OutcomeRequestFields>

/// The properties of ``OutcomeRequest``.
public struct OutcomeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `isActive`.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `isPositive`.
    @_alwaysEmitIntoClient public var isPositive: Field<Bool> { Field("isPositive") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<RequestContext> { Field("context") }
    /// `journey`.
    @_alwaysEmitIntoClient public var journey: Field<RequestJourney> { Field("journey") }
    /// `associatedValueField`.
    @_alwaysEmitIntoClient public var associatedValueField: Field<AssociatedValueField> { Field("associatedValueField") }
}

/// The schema `OutcomeScore`.
public typealias OutcomeScore = Model<OutcomeScoreFields>

/// The properties of ``OutcomeScore``.
public struct OutcomeScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`.
    @_alwaysEmitIntoClient public var outcome: Field<AddressableEntityRef> { Field("outcome") }
    /// `sessionMaxProbability`.
    @_alwaysEmitIntoClient public var sessionMaxProbability: Field<Double> { Field("sessionMaxProbability") }
    /// `probability`.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
    /// `percentile`.
    @_alwaysEmitIntoClient public var percentile: Field<Int> { Field("percentile") }
    /// `sessionMaxPercentile`.
    @_alwaysEmitIntoClient public var sessionMaxPercentile: Field<Int> { Field("sessionMaxPercentile") }
    /// `quantile`.
    @_alwaysEmitIntoClient public var quantile: Field<Double> { Field("quantile") }
    /// `sessionMaxQuantile`.
    @_alwaysEmitIntoClient public var sessionMaxQuantile: Field<Double> { Field("sessionMaxQuantile") }
}

/// The schema `OutcomeScoresResult`.
public typealias OutcomeScoresResult = Model<OutcomeScoresResultFields>

/// The properties of ``OutcomeScoresResult``.
public struct OutcomeScoresResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeScores`.
    @_alwaysEmitIntoClient public var outcomeScores: Field<[OutcomeScore]> { Field("outcomeScores") }
    /// `modifiedDate`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}
