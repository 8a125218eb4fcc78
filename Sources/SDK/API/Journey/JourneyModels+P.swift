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
    public var mediaType: Field<PatchActionMediaType> { Field("mediaType") }
    /// `actionTemplate`.
    public var actionTemplate: Field<ActionMapActionTemplate> { Field("actionTemplate") }
    /// `architectFlowFields`.
    public var architectFlowFields: Field<ArchitectFlowFields> { Field("architectFlowFields") }
    /// `webMessagingOfferFields`.
    public var webMessagingOfferFields: Field<PatchWebMessagingOfferFields> { Field("webMessagingOfferFields") }
    /// `openActionFields`.
    public var openActionFields: Field<OpenActionFields> { Field("openActionFields") }
}

/// A value of `mediaType` of ``PatchAction``, open to those that are newer than this version.
public struct PatchActionMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    public static var openAction: Self { "openAction" }
}

/// The schema `PatchActionMap`.
public typealias PatchActionMap = Model<PatchActionMapFields>

/// The properties of ``PatchActionMap``.
public struct PatchActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `isActive`.
    public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
    /// `triggerWithSegments`, required.
    public var triggerWithSegments: Field<[String]> { Field("triggerWithSegments") }
    /// `triggerWithEventConditions`.
    public var triggerWithEventConditions: Field<[EventCondition]> { Field("triggerWithEventConditions") }
    /// `triggerWithOutcomeProbabilityConditions`.
    public var triggerWithOutcomeProbabilityConditions: Field<[OutcomeProbabilityCondition]> { Field("triggerWithOutcomeProbabilityConditions") }
    /// `triggerWithOutcomePercentileConditions`.
    public var triggerWithOutcomePercentileConditions: Field<[OutcomePercentileCondition]> { Field("triggerWithOutcomePercentileConditions") }
    /// `triggerWithOutcomeQuantileConditions`.
    public var triggerWithOutcomeQuantileConditions: Field<[OutcomeQuantileCondition]> { Field("triggerWithOutcomeQuantileConditions") }
    /// `pageUrlConditions`, required.
    public var pageUrlConditions: Field<[UrlCondition]> { Field("pageUrlConditions") }
    /// `activation`.
    public var activation: Field<Activation> { Field("activation") }
    /// `weight`.
    public var weight: Field<Int> { Field("weight") }
    /// `action`.
    public var action: Field<PatchAction> { Field("action") }
    /// `actionMapScheduleGroups`.
    public var actionMapScheduleGroups: Field<PatchActionMapScheduleGroups> { Field("actionMapScheduleGroups") }
    /// `ignoreFrequencyCap`.
    public var ignoreFrequencyCap: Field<Bool> { Field("ignoreFrequencyCap") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `PatchActionMapScheduleGroups`.
public typealias PatchActionMapScheduleGroups = Model<PatchActionMapScheduleGroupsFields>

/// The properties of ``PatchActionMapScheduleGroups``.
public struct PatchActionMapScheduleGroupsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionMapScheduleGroup`, required.
    public var actionMapScheduleGroup: Field<ActionMapScheduleGroup> { Field("actionMapScheduleGroup") }
    /// `emergencyActionMapScheduleGroup`.
    public var emergencyActionMapScheduleGroup: Field<ActionMapScheduleGroup> { Field("emergencyActionMapScheduleGroup") }
}

/// The schema `PatchActionTemplate`.
public typealias PatchActionTemplate = Model<PatchActionTemplateFields>

/// The properties of ``PatchActionTemplate``.
public struct PatchActionTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `mediaType`.
    public var mediaType: Field<PatchActionTemplateMediaType> { Field("mediaType") }
    /// `state`.
    public var state: Field<PatchActionTemplateState> { Field("state") }
    /// `contentOffer`.
    public var contentOffer: Field<PatchContentOffer> { Field("contentOffer") }
}

/// A value of `mediaType` of ``PatchActionTemplate``, open to those that are newer than this version.
public struct PatchActionTemplateMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    public static var openAction: Self { "openAction" }
}

/// A value of `state` of ``PatchActionTemplate``, open to those that are newer than this version.
public struct PatchActionTemplateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
}

/// The schema `PatchAssociatedValueField`.
public typealias PatchAssociatedValueField = Model<PatchAssociatedValueFieldFields>

/// The properties of ``PatchAssociatedValueField``.
public struct PatchAssociatedValueFieldFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`.
    public var dataType: Field<PatchAssociatedValueFieldDataType> { Field("dataType") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// A value of `dataType` of ``PatchAssociatedValueField``, open to those that are newer than this version.
public struct PatchAssociatedValueFieldDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Number`.
    public static var number: Self { "Number" }
    /// `Integer`.
    public static var integer: Self { "Integer" }
}

/// The schema `PatchCallToAction`.
public typealias PatchCallToAction = Model<PatchCallToActionFields>

/// The properties of ``PatchCallToAction``.
public struct PatchCallToActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `target`.
    public var target: Field<PatchCallToActionTarget> { Field("target") }
}

/// A value of `target` of ``PatchCallToAction``, open to those that are newer than this version.
public struct PatchCallToActionTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Blank`.
    public static var blank: Self { "Blank" }
    /// `Self`.
    public static var self_: Self { "Self" }
}

/// The schema `PatchCloseButtonStyleProperties`.
public typealias PatchCloseButtonStyleProperties = Model<PatchCloseButtonStylePropertiesFields>

/// The properties of ``PatchCloseButtonStyleProperties``.
public struct PatchCloseButtonStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    public var color: Field<String> { Field("color") }
    /// `opacity`.
    public var opacity: Field<Double> { Field("opacity") }
}

/// The schema `PatchContentOffer`.
public typealias PatchContentOffer = Model<PatchContentOfferFields>

/// The properties of ``PatchContentOffer``.
public struct PatchContentOfferFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `imageUrl`.
    public var imageUrl: Field<String> { Field("imageUrl") }
    /// `displayMode`.
    public var displayMode: Field<PatchContentOfferDisplayMode> { Field("displayMode") }
    /// `layoutMode`.
    public var layoutMode: Field<PatchContentOfferLayoutMode> { Field("layoutMode") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `headline`.
    public var headline: Field<String> { Field("headline") }
    /// `body`.
    public var body: Field<String> { Field("body") }
    /// `callToAction`.
    public var callToAction: Field<PatchCallToAction> { Field("callToAction") }
    /// `style`.
    public var style: Field<PatchContentOfferStylingConfiguration> { Field("style") }
    /// `imageAltText`.
    public var imageAltText: Field<String> { Field("imageAltText") }
}

/// A value of `displayMode` of ``PatchContentOffer``, open to those that are newer than this version.
public struct PatchContentOfferDisplayMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Modal`.
    public static var modal: Self { "Modal" }
    /// `Overlay`.
    public static var overlay: Self { "Overlay" }
    /// `Toast`.
    public static var toast: Self { "Toast" }
}

/// A value of `layoutMode` of ``PatchContentOffer``, open to those that are newer than this version.
public struct PatchContentOfferLayoutMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TextOnly`.
    public static var textOnly: Self { "TextOnly" }
    /// `ImageOnly`.
    public static var imageOnly: Self { "ImageOnly" }
    /// `LeftText`.
    public static var leftText: Self { "LeftText" }
    /// `RightText`.
    public static var rightText: Self { "RightText" }
    /// `TopText`.
    public static var topText: Self { "TopText" }
    /// `BottomText`.
    public static var bottomText: Self { "BottomText" }
}

/// The schema `PatchContentOfferStyleProperties`.
public typealias PatchContentOfferStyleProperties = Model<PatchContentOfferStylePropertiesFields>

/// The properties of ``PatchContentOfferStyleProperties``.
public struct PatchContentOfferStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `padding`.
    public var padding: Field<String> { Field("padding") }
    /// `color`.
    public var color: Field<String> { Field("color") }
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// The schema `PatchContentOfferStylingConfiguration`.
public typealias PatchContentOfferStylingConfiguration = Model<PatchContentOfferStylingConfigurationFields>

/// The properties of ``PatchContentOfferStylingConfiguration``.
public struct PatchContentOfferStylingConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `position`.
    public var position: Field<PatchContentPositionProperties> { Field("position") }
    /// `offer`.
    public var offer: Field<PatchContentOfferStyleProperties> { Field("offer") }
    /// `closeButton`.
    public var closeButton: Field<PatchCloseButtonStyleProperties> { Field("closeButton") }
    /// `ctaButton`.
    public var ctaButton: Field<PatchCtaButtonStyleProperties> { Field("ctaButton") }
    /// `title`.
    public var title: Field<PatchTextStyleProperties> { Field("title") }
    /// `headline`.
    public var headline: Field<PatchTextStyleProperties> { Field("headline") }
    /// `body`.
    public var body: Field<PatchTextStyleProperties> { Field("body") }
}

/// The schema `PatchContentPositionProperties`.
public typealias PatchContentPositionProperties = Model<PatchContentPositionPropertiesFields>

/// The properties of ``PatchContentPositionProperties``.
public struct PatchContentPositionPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `top`.
    public var top: Field<String> { Field("top") }
    /// `bottom`.
    public var bottom: Field<String> { Field("bottom") }
    /// `left`.
    public var left: Field<String> { Field("left") }
    /// `right`.
    public var right: Field<String> { Field("right") }
}

/// The schema `PatchContext`.
public typealias PatchContext = Model<PatchContextFields>

/// The properties of ``PatchContext``.
public struct PatchContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`.
    public var patterns: Field<[PatchContextPattern]> { Field("patterns") }
}

/// The schema `PatchContextPattern`.
public typealias PatchContextPattern = Model<PatchContextPatternFields>

/// The properties of ``PatchContextPattern``.
public struct PatchContextPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`.
    public var criteria: Field<[PatchEntityTypeCriteria]> { Field("criteria") }
}

/// The schema `PatchCriteria`.
public typealias PatchCriteria = Model<PatchCriteriaFields>

/// The properties of ``PatchCriteria``.
public struct PatchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`.
    public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`.
    public var `operator`: Field<PatchCriteriaOperator> { Field("operator") }
}

/// A value of `operator` of ``PatchCriteria``, open to those that are newer than this version.
public struct PatchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAll`.
    public static var containsAll: Self { "containsAll" }
    /// `containsAny`.
    public static var containsAny: Self { "containsAny" }
    /// `notContainsAll`.
    public static var notContainsAll: Self { "notContainsAll" }
    /// `notContainsAny`.
    public static var notContainsAny: Self { "notContainsAny" }
    /// `equal`.
    public static var equal: Self { "equal" }
    /// `notEqual`.
    public static var notEqual: Self { "notEqual" }
    /// `greaterThan`.
    public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanOrEqual`.
    public static var greaterThanOrEqual: Self { "greaterThanOrEqual" }
    /// `lessThan`.
    public static var lessThan: Self { "lessThan" }
    /// `lessThanOrEqual`.
    public static var lessThanOrEqual: Self { "lessThanOrEqual" }
    /// `startsWith`.
    public static var startsWith: Self { "startsWith" }
    /// `endsWith`.
    public static var endsWith: Self { "endsWith" }
}

/// The schema `PatchCtaButtonStyleProperties`.
public typealias PatchCtaButtonStyleProperties = Model<PatchCtaButtonStylePropertiesFields>

/// The properties of ``PatchCtaButtonStyleProperties``.
public struct PatchCtaButtonStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    public var color: Field<String> { Field("color") }
    /// `font`.
    public var font: Field<String> { Field("font") }
    /// `fontSize`.
    public var fontSize: Field<String> { Field("fontSize") }
    /// `textAlign`.
    public var textAlign: Field<PatchCtaButtonStylePropertiesTextAlign> { Field("textAlign") }
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// A value of `textAlign` of ``PatchCtaButtonStyleProperties``, open to those that are newer than this version.
public struct PatchCtaButtonStylePropertiesTextAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Left`.
    public static var left: Self { "Left" }
    /// `Right`.
    public static var right: Self { "Right" }
    /// `Center`.
    public static var center: Self { "Center" }
}

/// The schema `PatchEntityTypeCriteria`.
public typealias PatchEntityTypeCriteria = Model<PatchEntityTypeCriteriaFields>

/// The properties of ``PatchEntityTypeCriteria``.
public struct PatchEntityTypeCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`.
    public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`.
    public var `operator`: Field<PatchEntityTypeCriteriaOperator> { Field("operator") }
    /// `entityType`.
    public var entityType: Field<PatchEntityTypeCriteriaEntityType> { Field("entityType") }
}

/// A value of `operator` of ``PatchEntityTypeCriteria``, open to those that are newer than this version.
public struct PatchEntityTypeCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `containsAll`.
    public static var containsAll: Self { "containsAll" }
    /// `containsAny`.
    public static var containsAny: Self { "containsAny" }
    /// `notContainsAll`.
    public static var notContainsAll: Self { "notContainsAll" }
    /// `notContainsAny`.
    public static var notContainsAny: Self { "notContainsAny" }
    /// `equal`.
    public static var equal: Self { "equal" }
    /// `notEqual`.
    public static var notEqual: Self { "notEqual" }
    /// `greaterThan`.
    public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanOrEqual`.
    public static var greaterThanOrEqual: Self { "greaterThanOrEqual" }
    /// `lessThan`.
    public static var lessThan: Self { "lessThan" }
    /// `lessThanOrEqual`.
    public static var lessThanOrEqual: Self { "lessThanOrEqual" }
    /// `startsWith`.
    public static var startsWith: Self { "startsWith" }
    /// `endsWith`.
    public static var endsWith: Self { "endsWith" }
}

/// A value of `entityType` of ``PatchEntityTypeCriteria``, open to those that are newer than this version.
public struct PatchEntityTypeCriteriaEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `visit`.
    public static var visit: Self { "visit" }
}

/// The schema `PatchExternalSegment`.
public typealias PatchExternalSegment = Model<PatchExternalSegmentFields>

/// The properties of ``PatchExternalSegment``.
public struct PatchExternalSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `PatchJourney`.
public typealias PatchJourney = Model<PatchJourneyFields>

/// The properties of ``PatchJourney``.
public struct PatchJourneyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`.
    public var patterns: Field<[PatchJourneyPattern]> { Field("patterns") }
}

/// The schema `PatchJourneyPattern`.
public typealias PatchJourneyPattern = Model<PatchJourneyPatternFields>

/// The properties of ``PatchJourneyPattern``.
public struct PatchJourneyPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`.
    public var criteria: Field<[PatchCriteria]> { Field("criteria") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `streamType`.
    public var streamType: Field<PatchJourneyPatternStreamType> { Field("streamType") }
    /// `sessionType`.
    public var sessionType: Field<String> { Field("sessionType") }
    /// `eventName`.
    public var eventName: Field<String> { Field("eventName") }
}

/// A value of `streamType` of ``PatchJourneyPattern``, open to those that are newer than this version.
public struct PatchJourneyPatternStreamType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    public static var web: Self { "Web" }
    /// `Custom`.
    public static var custom: Self { "Custom" }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `App`.
    public static var app: Self { "App" }
}

/// The schema `PatchOutcome`.
public typealias PatchOutcome = Model<PatchOutcomeFields>

/// The properties of ``PatchOutcome``.
public struct PatchOutcomeFields: FieldSet {
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
    public var context: Field<PatchContext> { Field("context") }
    /// `journey`.
    public var journey: Field<PatchJourney> { Field("journey") }
    /// `associatedValueField`.
    public var associatedValueField: Field<PatchAssociatedValueField> { Field("associatedValueField") }
}

/// The schema `PatchSegment`.
public typealias PatchSegment = Model<PatchSegmentFields>

/// The properties of ``PatchSegment``.
public struct PatchSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `isActive`.
    public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `color`.
    public var color: Field<String> { Field("color") }
    /// `shouldDisplayToAgent`.
    public var shouldDisplayToAgent: Field<Bool> { Field("shouldDisplayToAgent") }
    /// `context`.
    public var context: Field<PatchContext> { Field("context") }
    /// `journey`.
    public var journey: Field<PatchJourney> { Field("journey") }
    /// `externalSegment`.
    public var externalSegment: Field<PatchExternalSegment> { Field("externalSegment") }
    /// `assignmentExpirationDays`.
    public var assignmentExpirationDays: Field<Int> { Field("assignmentExpirationDays") }
}

/// The schema `PatchTextStyleProperties`.
public typealias PatchTextStyleProperties = Model<PatchTextStylePropertiesFields>

/// The properties of ``PatchTextStyleProperties``.
public struct PatchTextStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    public var color: Field<String> { Field("color") }
    /// `font`.
    public var font: Field<String> { Field("font") }
    /// `fontSize`.
    public var fontSize: Field<String> { Field("fontSize") }
    /// `textAlign`.
    public var textAlign: Field<PatchTextStylePropertiesTextAlign> { Field("textAlign") }
}

/// A value of `textAlign` of ``PatchTextStyleProperties``, open to those that are newer than this version.
public struct PatchTextStylePropertiesTextAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Left`.
    public static var left: Self { "Left" }
    /// `Right`.
    public static var right: Self { "Right" }
    /// `Center`.
    public static var center: Self { "Center" }
}

/// The schema `PatchWebMessagingOfferFields`.
public typealias PatchWebMessagingOfferFields = Model<PatchWebMessagingOfferFieldsFields>

/// The properties of ``PatchWebMessagingOfferFields``.
public struct PatchWebMessagingOfferFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offerText`.
    public var offerText: Field<String> { Field("offerText") }
    /// `architectFlow`.
    public var architectFlow: Field<AddressableEntityRef> { Field("architectFlow") }
}
