// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `PatchAction`.
public typealias PatchAction = Model<PatchActionFields>

/// The properties of ``PatchAction``.
public struct PatchActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`, required.
    @_alwaysEmitIntoClient public var mediaType: Field<PatchActionMediaType> { Field("mediaType") }
    /// `actionTemplate`.
    @_alwaysEmitIntoClient public var actionTemplate: Field<ActionMapActionTemplate> { Field("actionTemplate") }
    /// `architectFlowFields`.
    @_alwaysEmitIntoClient public var architectFlowFields: Field<ArchitectFlowFields> { Field("architectFlowFields") }
    /// `webMessagingOfferFields`.
    @_alwaysEmitIntoClient public var webMessagingOfferFields: Field<PatchWebMessagingOfferFields> { Field("webMessagingOfferFields") }
    /// `openActionFields`.
    @_alwaysEmitIntoClient public var openActionFields: Field<OpenActionFields> { Field("openActionFields") }
}

/// A value of `mediaType` of ``PatchAction``, open to those that are newer than this version.
public struct PatchActionMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    @_alwaysEmitIntoClient public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    @_alwaysEmitIntoClient public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    @_alwaysEmitIntoClient public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    @_alwaysEmitIntoClient public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    @_alwaysEmitIntoClient public static var openAction: Self { "openAction" }
}

/// The schema `PatchActionMap`.
public typealias PatchActionMap = Model<PatchActionMapFields>

/// The properties of ``PatchActionMap``.
public struct PatchActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `isActive`.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `triggerWithSegments`, required.
    @_alwaysEmitIntoClient public var triggerWithSegments: Field<[String]> { Field("triggerWithSegments") }
    /// `triggerWithEventConditions`.
    @_alwaysEmitIntoClient public var triggerWithEventConditions: Field<[EventCondition]> { Field("triggerWithEventConditions") }
    /// `triggerWithOutcomeProbabilityConditions`.
    @_alwaysEmitIntoClient public var triggerWithOutcomeProbabilityConditions: Field<[OutcomeProbabilityCondition]> { Field("triggerWithOutcomeProbabilityConditions") }
    /// `triggerWithOutcomePercentileConditions`.
    @_alwaysEmitIntoClient public var triggerWithOutcomePercentileConditions: Field<[OutcomePercentileCondition]> { Field("triggerWithOutcomePercentileConditions") }
    /// `triggerWithOutcomeQuantileConditions`.
    @_alwaysEmitIntoClient public var triggerWithOutcomeQuantileConditions: Field<[OutcomeQuantileCondition]> { Field("triggerWithOutcomeQuantileConditions") }
    /// `pageUrlConditions`, required.
    @_alwaysEmitIntoClient public var pageUrlConditions: Field<[UrlCondition]> { Field("pageUrlConditions") }
    /// `activation`.
    @_alwaysEmitIntoClient public var activation: Field<Activation> { Field("activation") }
    /// `weight`.
    @_alwaysEmitIntoClient public var weight: Field<Int> { Field("weight") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<PatchAction> { Field("action") }
    /// `actionMapScheduleGroups`.
    @_alwaysEmitIntoClient public var actionMapScheduleGroups: Field<PatchActionMapScheduleGroups> { Field("actionMapScheduleGroups") }
    /// `ignoreFrequencyCap`.
    @_alwaysEmitIntoClient public var ignoreFrequencyCap: Field<Bool> { Field("ignoreFrequencyCap") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `PatchActionMapScheduleGroups`.
public typealias PatchActionMapScheduleGroups = Model<PatchActionMapScheduleGroupsFields>

/// The properties of ``PatchActionMapScheduleGroups``.
public struct PatchActionMapScheduleGroupsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionMapScheduleGroup`, required.
    @_alwaysEmitIntoClient public var actionMapScheduleGroup: Field<ActionMapScheduleGroup> { Field("actionMapScheduleGroup") }
    /// `emergencyActionMapScheduleGroup`.
    @_alwaysEmitIntoClient public var emergencyActionMapScheduleGroup: Field<ActionMapScheduleGroup> { Field("emergencyActionMapScheduleGroup") }
}

/// The schema `PatchActionTemplate`.
public typealias PatchActionTemplate = Model<PatchActionTemplateFields>

/// The properties of ``PatchActionTemplate``.
public struct PatchActionTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<PatchActionTemplateMediaType> { Field("mediaType") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<PatchActionTemplateState> { Field("state") }
    /// `contentOffer`.
    @_alwaysEmitIntoClient public var contentOffer: Field<PatchContentOffer> { Field("contentOffer") }
}

/// A value of `mediaType` of ``PatchActionTemplate``, open to those that are newer than this version.
public struct PatchActionTemplateMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    @_alwaysEmitIntoClient public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    @_alwaysEmitIntoClient public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    @_alwaysEmitIntoClient public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    @_alwaysEmitIntoClient public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    @_alwaysEmitIntoClient public static var openAction: Self { "openAction" }
}

/// A value of `state` of ``PatchActionTemplate``, open to those that are newer than this version.
public struct PatchActionTemplateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// The schema `PatchAssociatedValueField`.
public typealias PatchAssociatedValueField = Model<PatchAssociatedValueFieldFields>

/// The properties of ``PatchAssociatedValueField``.
public struct PatchAssociatedValueFieldFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`.
    @_alwaysEmitIntoClient public var dataType: Field<PatchAssociatedValueFieldDataType> { Field("dataType") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// A value of `dataType` of ``PatchAssociatedValueField``, open to those that are newer than this version.
public struct PatchAssociatedValueFieldDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `Integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "Integer" }
}

/// The schema `PatchCallToAction`.
public typealias PatchCallToAction = Model<PatchCallToActionFields>

/// The properties of ``PatchCallToAction``.
public struct PatchCallToActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `target`.
    @_alwaysEmitIntoClient public var target: Field<PatchCallToActionTarget> { Field("target") }
}

/// A value of `target` of ``PatchCallToAction``, open to those that are newer than this version.
public struct PatchCallToActionTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Blank`.
    @_alwaysEmitIntoClient public static var blank: Self { "Blank" }
    /// `Self`.
    @_alwaysEmitIntoClient public static var self_: Self { "Self" }
}

/// The schema `PatchCloseButtonStyleProperties`.
public typealias PatchCloseButtonStyleProperties = Model<PatchCloseButtonStylePropertiesFields>

/// The properties of ``PatchCloseButtonStyleProperties``.
public struct PatchCloseButtonStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `opacity`.
    @_alwaysEmitIntoClient public var opacity: Field<Double> { Field("opacity") }
}

/// The schema `PatchContentOffer`.
public typealias PatchContentOffer = Model<PatchContentOfferFields>

/// The properties of ``PatchContentOffer``.
public struct PatchContentOfferFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `imageUrl`.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
    /// `displayMode`.
    @_alwaysEmitIntoClient public var displayMode: Field<PatchContentOfferDisplayMode> { Field("displayMode") }
    /// `layoutMode`.
    @_alwaysEmitIntoClient public var layoutMode: Field<PatchContentOfferLayoutMode> { Field("layoutMode") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `headline`.
    @_alwaysEmitIntoClient public var headline: Field<String> { Field("headline") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<String> { Field("body") }
    /// `callToAction`.
    @_alwaysEmitIntoClient public var callToAction: Field<PatchCallToAction> { Field("callToAction") }
    /// `style`.
    @_alwaysEmitIntoClient public var style: Field<PatchContentOfferStylingConfiguration> { Field("style") }
    /// `imageAltText`.
    @_alwaysEmitIntoClient public var imageAltText: Field<String> { Field("imageAltText") }
}

/// A value of `displayMode` of ``PatchContentOffer``, open to those that are newer than this version.
public struct PatchContentOfferDisplayMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Modal`.
    @_alwaysEmitIntoClient public static var modal: Self { "Modal" }
    /// `Overlay`.
    @_alwaysEmitIntoClient public static var overlay: Self { "Overlay" }
    /// `Toast`.
    @_alwaysEmitIntoClient public static var toast: Self { "Toast" }
}

/// A value of `layoutMode` of ``PatchContentOffer``, open to those that are newer than this version.
public struct PatchContentOfferLayoutMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TextOnly`.
    @_alwaysEmitIntoClient public static var textOnly: Self { "TextOnly" }
    /// `ImageOnly`.
    @_alwaysEmitIntoClient public static var imageOnly: Self { "ImageOnly" }
    /// `LeftText`.
    @_alwaysEmitIntoClient public static var leftText: Self { "LeftText" }
    /// `RightText`.
    @_alwaysEmitIntoClient public static var rightText: Self { "RightText" }
    /// `TopText`.
    @_alwaysEmitIntoClient public static var topText: Self { "TopText" }
    /// `BottomText`.
    @_alwaysEmitIntoClient public static var bottomText: Self { "BottomText" }
}

/// The schema `PatchContentOfferStyleProperties`.
public typealias PatchContentOfferStyleProperties = Model<PatchContentOfferStylePropertiesFields>

/// The properties of ``PatchContentOfferStyleProperties``.
public struct PatchContentOfferStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `padding`.
    @_alwaysEmitIntoClient public var padding: Field<String> { Field("padding") }
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// The schema `PatchContentOfferStylingConfiguration`.
public typealias PatchContentOfferStylingConfiguration = Model<PatchContentOfferStylingConfigurationFields>

/// The properties of ``PatchContentOfferStylingConfiguration``.
public struct PatchContentOfferStylingConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `position`.
    @_alwaysEmitIntoClient public var position: Field<PatchContentPositionProperties> { Field("position") }
    /// `offer`.
    @_alwaysEmitIntoClient public var offer: Field<PatchContentOfferStyleProperties> { Field("offer") }
    /// `closeButton`.
    @_alwaysEmitIntoClient public var closeButton: Field<PatchCloseButtonStyleProperties> { Field("closeButton") }
    /// `ctaButton`.
    @_alwaysEmitIntoClient public var ctaButton: Field<PatchCtaButtonStyleProperties> { Field("ctaButton") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<PatchTextStyleProperties> { Field("title") }
    /// `headline`.
    @_alwaysEmitIntoClient public var headline: Field<PatchTextStyleProperties> { Field("headline") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<PatchTextStyleProperties> { Field("body") }
}

/// The schema `PatchContentPositionProperties`.
public typealias PatchContentPositionProperties = Model<PatchContentPositionPropertiesFields>

/// The properties of ``PatchContentPositionProperties``.
public struct PatchContentPositionPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `top`.
    @_alwaysEmitIntoClient public var top: Field<String> { Field("top") }
    /// `bottom`.
    @_alwaysEmitIntoClient public var bottom: Field<String> { Field("bottom") }
    /// `left`.
    @_alwaysEmitIntoClient public var left: Field<String> { Field("left") }
    /// `right`.
    @_alwaysEmitIntoClient public var right: Field<String> { Field("right") }
}

/// The schema `PatchContext`.
public typealias PatchContext = Model<PatchContextFields>

/// The properties of ``PatchContext``.
public struct PatchContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`.
    @_alwaysEmitIntoClient public var patterns: Field<[PatchContextPattern]> { Field("patterns") }
}

/// The schema `PatchContextPattern`.
public typealias PatchContextPattern = Model<PatchContextPatternFields>

/// The properties of ``PatchContextPattern``.
public struct PatchContextPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<[PatchEntityTypeCriteria]> { Field("criteria") }
}

/// The schema `PatchCriteria`.
public typealias PatchCriteria = Model<PatchCriteriaFields>

/// The properties of ``PatchCriteria``.
public struct PatchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`.
    @_alwaysEmitIntoClient public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<PatchCriteriaOperator> { Field("operator") }
}

/// A value of `operator` of ``PatchCriteria``, open to those that are newer than this version.
public struct PatchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAll`.
    @_alwaysEmitIntoClient public static var containsAll: Self { "containsAll" }
    /// `containsAny`.
    @_alwaysEmitIntoClient public static var containsAny: Self { "containsAny" }
    /// `notContainsAll`.
    @_alwaysEmitIntoClient public static var notContainsAll: Self { "notContainsAll" }
    /// `notContainsAny`.
    @_alwaysEmitIntoClient public static var notContainsAny: Self { "notContainsAny" }
    /// `equal`.
    @_alwaysEmitIntoClient public static var equal: Self { "equal" }
    /// `notEqual`.
    @_alwaysEmitIntoClient public static var notEqual: Self { "notEqual" }
    /// `greaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanOrEqual`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqual: Self { "greaterThanOrEqual" }
    /// `lessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "lessThan" }
    /// `lessThanOrEqual`.
    @_alwaysEmitIntoClient public static var lessThanOrEqual: Self { "lessThanOrEqual" }
    /// `startsWith`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "startsWith" }
    /// `endsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "endsWith" }
}

/// The schema `PatchCtaButtonStyleProperties`.
public typealias PatchCtaButtonStyleProperties = Model<PatchCtaButtonStylePropertiesFields>

/// The properties of ``PatchCtaButtonStyleProperties``.
public struct PatchCtaButtonStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `font`.
    @_alwaysEmitIntoClient public var font: Field<String> { Field("font") }
    /// `fontSize`.
    @_alwaysEmitIntoClient public var fontSize: Field<String> { Field("fontSize") }
    /// `textAlign`.
    @_alwaysEmitIntoClient public var textAlign: Field<PatchCtaButtonStylePropertiesTextAlign> { Field("textAlign") }
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// A value of `textAlign` of ``PatchCtaButtonStyleProperties``, open to those that are newer than this version.
public struct PatchCtaButtonStylePropertiesTextAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Left`.
    @_alwaysEmitIntoClient public static var left: Self { "Left" }
    /// `Right`.
    @_alwaysEmitIntoClient public static var right: Self { "Right" }
    /// `Center`.
    @_alwaysEmitIntoClient public static var center: Self { "Center" }
}

/// The schema `PatchEntityTypeCriteria`.
public typealias PatchEntityTypeCriteria = Model<PatchEntityTypeCriteriaFields>

/// The properties of ``PatchEntityTypeCriteria``.
public struct PatchEntityTypeCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`.
    @_alwaysEmitIntoClient public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<PatchEntityTypeCriteriaOperator> { Field("operator") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<PatchEntityTypeCriteriaEntityType> { Field("entityType") }
}

/// A value of `operator` of ``PatchEntityTypeCriteria``, open to those that are newer than this version.
public struct PatchEntityTypeCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAll`.
    @_alwaysEmitIntoClient public static var containsAll: Self { "containsAll" }
    /// `containsAny`.
    @_alwaysEmitIntoClient public static var containsAny: Self { "containsAny" }
    /// `notContainsAll`.
    @_alwaysEmitIntoClient public static var notContainsAll: Self { "notContainsAll" }
    /// `notContainsAny`.
    @_alwaysEmitIntoClient public static var notContainsAny: Self { "notContainsAny" }
    /// `equal`.
    @_alwaysEmitIntoClient public static var equal: Self { "equal" }
    /// `notEqual`.
    @_alwaysEmitIntoClient public static var notEqual: Self { "notEqual" }
    /// `greaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanOrEqual`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqual: Self { "greaterThanOrEqual" }
    /// `lessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "lessThan" }
    /// `lessThanOrEqual`.
    @_alwaysEmitIntoClient public static var lessThanOrEqual: Self { "lessThanOrEqual" }
    /// `startsWith`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "startsWith" }
    /// `endsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "endsWith" }
}

/// A value of `entityType` of ``PatchEntityTypeCriteria``, open to those that are newer than this version.
public struct PatchEntityTypeCriteriaEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `visit`.
    @_alwaysEmitIntoClient public static var visit: Self { "visit" }
}

/// The schema `PatchExternalSegment`.
public typealias PatchExternalSegment = Model<PatchExternalSegmentFields>

/// The properties of ``PatchExternalSegment``.
public struct PatchExternalSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `PatchJourney`.
public typealias PatchJourney = Model<PatchJourneyFields>

/// The properties of ``PatchJourney``.
public struct PatchJourneyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`.
    @_alwaysEmitIntoClient public var patterns: Field<[PatchJourneyPattern]> { Field("patterns") }
}

/// The schema `PatchJourneyPattern`.
public typealias PatchJourneyPattern = Model<PatchJourneyPatternFields>

/// The properties of ``PatchJourneyPattern``.
public struct PatchJourneyPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<[PatchCriteria]> { Field("criteria") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `streamType`.
    @_alwaysEmitIntoClient public var streamType: Field<PatchJourneyPatternStreamType> { Field("streamType") }
    /// `sessionType`.
    @_alwaysEmitIntoClient public var sessionType: Field<String> { Field("sessionType") }
    /// `eventName`.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
}

/// A value of `streamType` of ``PatchJourneyPattern``, open to those that are newer than this version.
public struct PatchJourneyPatternStreamType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    @_alwaysEmitIntoClient public static var web: Self { "Web" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `App`.
    @_alwaysEmitIntoClient public static var app: Self { "App" }
}

/// The schema `PatchOutcome`.
public typealias PatchOutcome = Model<PatchOutcomeFields>

/// The properties of ``PatchOutcome``.
public struct PatchOutcomeFields: FieldSet {
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
    @_alwaysEmitIntoClient public var context: Field<PatchContext> { Field("context") }
    /// `journey`.
    @_alwaysEmitIntoClient public var journey: Field<PatchJourney> { Field("journey") }
    /// `associatedValueField`.
    @_alwaysEmitIntoClient public var associatedValueField: Field<PatchAssociatedValueField> { Field("associatedValueField") }
}

/// The schema `PatchSegment`.
public typealias PatchSegment = Model<PatchSegmentFields>

/// The properties of ``PatchSegment``.
public struct PatchSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `isActive`.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `shouldDisplayToAgent`.
    @_alwaysEmitIntoClient public var shouldDisplayToAgent: Field<Bool> { Field("shouldDisplayToAgent") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<PatchContext> { Field("context") }
    /// `journey`.
    @_alwaysEmitIntoClient public var journey: Field<PatchJourney> { Field("journey") }
    /// `externalSegment`.
    @_alwaysEmitIntoClient public var externalSegment: Field<PatchExternalSegment> { Field("externalSegment") }
    /// `assignmentExpirationDays`.
    @_alwaysEmitIntoClient public var assignmentExpirationDays: Field<Int> { Field("assignmentExpirationDays") }
}

/// The schema `PatchTextStyleProperties`.
public typealias PatchTextStyleProperties = Model<PatchTextStylePropertiesFields>

/// The properties of ``PatchTextStyleProperties``.
public struct PatchTextStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `font`.
    @_alwaysEmitIntoClient public var font: Field<String> { Field("font") }
    /// `fontSize`.
    @_alwaysEmitIntoClient public var fontSize: Field<String> { Field("fontSize") }
    /// `textAlign`.
    @_alwaysEmitIntoClient public var textAlign: Field<PatchTextStylePropertiesTextAlign> { Field("textAlign") }
}

/// A value of `textAlign` of ``PatchTextStyleProperties``, open to those that are newer than this version.
public struct PatchTextStylePropertiesTextAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Left`.
    @_alwaysEmitIntoClient public static var left: Self { "Left" }
    /// `Right`.
    @_alwaysEmitIntoClient public static var right: Self { "Right" }
    /// `Center`.
    @_alwaysEmitIntoClient public static var center: Self { "Center" }
}

/// The schema `PatchWebMessagingOfferFields`.
public typealias PatchWebMessagingOfferFields = Model<PatchWebMessagingOfferFieldsFields>

/// The properties of ``PatchWebMessagingOfferFields``.
public struct PatchWebMessagingOfferFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offerText`.
    @_alwaysEmitIntoClient public var offerText: Field<String> { Field("offerText") }
    /// `architectFlow`.
    @_alwaysEmitIntoClient public var architectFlow: Field<AddressableEntityRef> { Field("architectFlow") }
}
