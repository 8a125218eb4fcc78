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
    public var openAction: Field<DomainEntityRef> { Field("openAction") }
    /// `configurationFields`.
    public var configurationFields: Field<JSON> { Field("configurationFields") }
}

/// The schema `OpenActionProperties`.
public typealias OpenActionProperties = Model<OpenActionPropertiesFields>

/// The properties of ``OpenActionProperties``.
public struct OpenActionPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `openActionName`.
    public var openActionName: Field<String> { Field("openActionName") }
    /// `configurationFields`.
    public var configurationFields: Field<JSON> { Field("configurationFields") }
}

/// The schema `Outcome`.
public typealias Outcome = Model<OutcomeFields>

/// The properties of ``Outcome``.
public struct OutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `isActive`, required.
    public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `isPositive`, required.
    public var isPositive: Field<Bool> { Field("isPositive") }
    /// `context`, required.
    public var context: Field<Context> { Field("context") }
    /// `journey`, required.
    public var journey: Field<Journey> { Field("journey") }
    /// `associatedValueField`.
    public var associatedValueField: Field<AssociatedValueField> { Field("associatedValueField") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, required.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `OutcomeAchievedEvent`.
public typealias OutcomeAchievedEvent = Model<OutcomeAchievedEventFields>

/// The properties of ``OutcomeAchievedEvent``.
public struct OutcomeAchievedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`, required.
    public var outcome: Field<OutcomeAchievedEventOutcome> { Field("outcome") }
    /// `userAgentString`.
    public var userAgentString: Field<String> { Field("userAgentString") }
    /// `browser`.
    public var browser: Field<Browser> { Field("browser") }
    /// `device`.
    public var device: Field<Device> { Field("device") }
    /// `geolocation`.
    public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `visitReferrer`.
    public var visitReferrer: Field<Referrer> { Field("visitReferrer") }
    /// `visitCreatedDate`.
    public var visitCreatedDate: Field<Instant> { Field("visitCreatedDate") }
}

/// The schema `OutcomeAchievedEventOutcome`.
public typealias OutcomeAchievedEventOutcome = Model<OutcomeAchievedEventOutcomeFields>

/// The properties of ``OutcomeAchievedEventOutcome``.
public struct OutcomeAchievedEventOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
}

/// The schema `OutcomeAttributionAsyncResponse`.
public typealias OutcomeAttributionAsyncResponse = Model<OutcomeAttributionAsyncResponseFields>

/// The properties of ``OutcomeAttributionAsyncResponse``.
public struct OutcomeAttributionAsyncResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `percentFailedThreshold`.
    public var percentFailedThreshold: Field<Int> { Field("percentFailedThreshold") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OutcomeAttributionJobStateResponse`.
public typealias OutcomeAttributionJobStateResponse = Model<OutcomeAttributionJobStateResponseFields>

/// The properties of ``OutcomeAttributionJobStateResponse``.
public struct OutcomeAttributionJobStateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<OutcomeAttributionJobStateResponseState> { Field("state") }
    /// `resultsUri`.
    public var resultsUri: Field<String> { Field("resultsUri") }
    /// `percentFailedThreshold`.
    public var percentFailedThreshold: Field<Int> { Field("percentFailedThreshold") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// A value of `state` of ``OutcomeAttributionJobStateResponse``, open to those that are newer than this version.
public struct OutcomeAttributionJobStateResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `CompletedWithErrors`.
    public static var completedWithErrors: Self { "CompletedWithErrors" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `OutcomeAttributionListing`.
public typealias OutcomeAttributionListing = Model<OutcomeAttributionListingFields>

/// The properties of ``OutcomeAttributionListing``.
public struct OutcomeAttributionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    public var entities: Field<[OutcomeAttributionRequest]> { Field("entities") }
    /// `percentFailedThreshold`.
    public var percentFailedThreshold: Field<Int> { Field("percentFailedThreshold") }
}

/// The schema `OutcomeAttributionRequest`.
public typealias OutcomeAttributionRequest = Model<OutcomeAttributionRequestFields>

/// The properties of ``OutcomeAttributionRequest``.
public struct OutcomeAttributionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`, required.
    public var outcomeId: Field<String> { Field("outcomeId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `associatedValue`, required.
    public var associatedValue: Field<Double> { Field("associatedValue") }
    /// `touchpoints`, required.
    public var touchpoints: Field<[Touchpoint]> { Field("touchpoints") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `OutcomeAttributionResponseListing`.
public typealias OutcomeAttributionResponseListing = Model<OutcomeAttributionResponseListingFields>

/// The properties of ``OutcomeAttributionResponseListing``.
public struct OutcomeAttributionResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OutcomeAttributionResultsResponse]> { Field("entities") }
}

/// The schema `OutcomeAttributionResultsResponse`.
public typealias OutcomeAttributionResultsResponse = Model<OutcomeAttributionResultsResponseFields>

/// The properties of ``OutcomeAttributionResultsResponse``.
public struct OutcomeAttributionResultsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`.
    public var outcomeId: Field<String> { Field("outcomeId") }
    /// `index`.
    public var index: Field<Int> { Field("index") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `associatedValue`.
    public var associatedValue: Field<Double> { Field("associatedValue") }
    /// `state`, required.
    public var state: Field<OutcomeAttributionResultsResponseState> { Field("state") }
    /// `message`, required.
    public var message: Field<String> { Field("message") }
    /// `touchpoints`.
    public var touchpoints: Field<[TouchpointResponse]> { Field("touchpoints") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// A value of `state` of ``OutcomeAttributionResultsResponse``, open to those that are newer than this version.
public struct OutcomeAttributionResultsResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Valid`.
    public static var valid: Self { "Valid" }
    /// `Invalid`.
    public static var invalid: Self { "Invalid" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `OutcomeListing`.
public typealias OutcomeListing = Model<OutcomeListingFields>

/// The properties of ``OutcomeListing``.
public struct OutcomeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Outcome]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `OutcomePercentileCondition`.
public typealias OutcomePercentileCondition = Model<OutcomePercentileConditionFields>

/// The properties of ``OutcomePercentileCondition``.
public struct OutcomePercentileConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`, required.
    public var outcomeId: Field<String> { Field("outcomeId") }
    /// `maximumPercentile`, required.
    public var maximumPercentile: Field<Double> { Field("maximumPercentile") }
    /// `fallbackPercentile`.
    public var fallbackPercentile: Field<Double> { Field("fallbackPercentile") }
}

/// The schema `OutcomePredictor`.
public typealias OutcomePredictor = Model<OutcomePredictorFields>

/// The properties of ``OutcomePredictor``.
public struct OutcomePredictorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `outcome`.
    public var outcome: Field<OutcomeRef> { Field("outcome") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OutcomePredictorListing`.
public typealias OutcomePredictorListing = Model<OutcomePredictorListingFields>

/// The properties of ``OutcomePredictorListing``.
public struct OutcomePredictorListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OutcomePredictor]> { Field("entities") }
}

/// The schema `OutcomePredictorRequest`.
public typealias OutcomePredictorRequest = Model<OutcomePredictorRequestFields>

/// The properties of ``OutcomePredictorRequest``.
public struct OutcomePredictorRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`, required.
    public var outcome: Field<OutcomeRefRequest> { Field("outcome") }
}

/// The schema `OutcomeProbabilityCondition`.
public typealias OutcomeProbabilityCondition = Model<OutcomeProbabilityConditionFields>

/// The properties of ``OutcomeProbabilityCondition``.
public struct OutcomeProbabilityConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`, required.
    public var outcomeId: Field<String> { Field("outcomeId") }
    /// `maximumProbability`, required.
    public var maximumProbability: Field<Double> { Field("maximumProbability") }
    /// `probability`.
    public var probability: Field<Double> { Field("probability") }
}

/// The schema `OutcomeQuantileCondition`.
public typealias OutcomeQuantileCondition = Model<OutcomeQuantileConditionFields>

/// The properties of ``OutcomeQuantileCondition``.
public struct OutcomeQuantileConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`, required.
    public var outcomeId: Field<String> { Field("outcomeId") }
    /// `maxQuantileThreshold`, required.
    public var maxQuantileThreshold: Field<Double> { Field("maxQuantileThreshold") }
    /// `fallbackQuantileThreshold`.
    public var fallbackQuantileThreshold: Field<Double> { Field("fallbackQuantileThreshold") }
}

/// The schema `OutcomeRef`.
public typealias OutcomeRef = Model<OutcomeRefFields>

/// The properties of ``OutcomeRef``.
public struct OutcomeRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OutcomeRefRequest`.
public typealias OutcomeRefRequest = Model<OutcomeRefRequestFields>

/// The properties of ``OutcomeRefRequest``.
public struct OutcomeRefRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `OutcomeRequest`.
public typealias OutcomeRequest = Model<OutcomeRequestFields>

/// The properties of ``OutcomeRequest``.
public struct OutcomeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `isActive`.
    public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `isPositive`.
    public var isPositive: Field<Bool> { Field("isPositive") }
    /// `context`.
    public var context: Field<RequestContext> { Field("context") }
    /// `journey`.
    public var journey: Field<RequestJourney> { Field("journey") }
    /// `associatedValueField`.
    public var associatedValueField: Field<AssociatedValueField> { Field("associatedValueField") }
}

/// The schema `OutcomeScore`.
public typealias OutcomeScore = Model<OutcomeScoreFields>

/// The properties of ``OutcomeScore``.
public struct OutcomeScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`.
    public var outcome: Field<AddressableEntityRef> { Field("outcome") }
    /// `sessionMaxProbability`.
    public var sessionMaxProbability: Field<Double> { Field("sessionMaxProbability") }
    /// `probability`.
    public var probability: Field<Double> { Field("probability") }
    /// `percentile`.
    public var percentile: Field<Int> { Field("percentile") }
    /// `sessionMaxPercentile`.
    public var sessionMaxPercentile: Field<Int> { Field("sessionMaxPercentile") }
    /// `quantile`.
    public var quantile: Field<Double> { Field("quantile") }
    /// `sessionMaxQuantile`.
    public var sessionMaxQuantile: Field<Double> { Field("sessionMaxQuantile") }
}

/// The schema `OutcomeScoresResult`.
public typealias OutcomeScoresResult = Model<OutcomeScoresResultFields>

/// The properties of ``OutcomeScoresResult``.
public struct OutcomeScoresResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeScores`.
    public var outcomeScores: Field<[OutcomeScore]> { Field("outcomeScores") }
    /// `modifiedDate`, set by the platform.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}
