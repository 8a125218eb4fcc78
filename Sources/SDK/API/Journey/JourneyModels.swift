// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `CallToAction`.
public typealias CallToAction = Model<CallToActionFields>

/// The properties of ``CallToAction``.
public struct CallToActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `target`.
    public var target: Field<CallToActionTarget> { Field("target") }
}

/// A value of `target` of ``CallToAction``, open to those that are newer than this version.
public struct CallToActionTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Blank`.
    public static var blank: Self { "Blank" }
    /// `Self`.
    public static var self_: Self { "Self" }
}

/// The schema `CloseButtonStyleProperties`.
public typealias CloseButtonStyleProperties = Model<CloseButtonStylePropertiesFields>

/// The properties of ``CloseButtonStyleProperties``.
public struct CloseButtonStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    public var color: Field<String> { Field("color") }
    /// `opacity`.
    public var opacity: Field<Double> { Field("opacity") }
}

/// The schema `ContentOffer`.
public typealias ContentOffer = Model<ContentOfferFields>

/// The properties of ``ContentOffer``.
public struct ContentOfferFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `imageUrl`.
    public var imageUrl: Field<String> { Field("imageUrl") }
    /// `displayMode`, required.
    public var displayMode: Field<ContentOfferDisplayMode> { Field("displayMode") }
    /// `layoutMode`, required.
    public var layoutMode: Field<ContentOfferLayoutMode> { Field("layoutMode") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `headline`.
    public var headline: Field<String> { Field("headline") }
    /// `body`.
    public var body: Field<String> { Field("body") }
    /// `callToAction`.
    public var callToAction: Field<CallToAction> { Field("callToAction") }
    /// `style`.
    public var style: Field<ContentOfferStylingConfiguration> { Field("style") }
    /// `imageAltText`.
    public var imageAltText: Field<String> { Field("imageAltText") }
}

/// A value of `displayMode` of ``ContentOffer``, open to those that are newer than this version.
public struct ContentOfferDisplayMode: OpenEnum {
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

/// A value of `layoutMode` of ``ContentOffer``, open to those that are newer than this version.
public struct ContentOfferLayoutMode: OpenEnum {
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

/// The schema `ContentOfferStyleProperties`.
public typealias ContentOfferStyleProperties = Model<ContentOfferStylePropertiesFields>

/// The properties of ``ContentOfferStyleProperties``.
public struct ContentOfferStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `padding`.
    public var padding: Field<String> { Field("padding") }
    /// `color`.
    public var color: Field<String> { Field("color") }
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// The schema `ContentOfferStylingConfiguration`.
public typealias ContentOfferStylingConfiguration = Model<ContentOfferStylingConfigurationFields>

/// The properties of ``ContentOfferStylingConfiguration``.
public struct ContentOfferStylingConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `position`.
    public var position: Field<ContentPositionProperties> { Field("position") }
    /// `offer`.
    public var offer: Field<ContentOfferStyleProperties> { Field("offer") }
    /// `closeButton`.
    public var closeButton: Field<CloseButtonStyleProperties> { Field("closeButton") }
    /// `ctaButton`.
    public var ctaButton: Field<CtaButtonStyleProperties> { Field("ctaButton") }
    /// `title`.
    public var title: Field<TextStyleProperties> { Field("title") }
    /// `headline`.
    public var headline: Field<TextStyleProperties> { Field("headline") }
    /// `body`.
    public var body: Field<TextStyleProperties> { Field("body") }
}

/// The schema `ContentPositionProperties`.
public typealias ContentPositionProperties = Model<ContentPositionPropertiesFields>

/// The properties of ``ContentPositionProperties``.
public struct ContentPositionPropertiesFields: FieldSet {
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

/// The schema `Context`.
public typealias Context = Model<ContextFields>

/// The properties of ``Context``.
public struct ContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`, required.
    public var patterns: Field<[ContextPattern]> { Field("patterns") }
}

/// The schema `ContextPattern`.
public typealias ContextPattern = Model<ContextPatternFields>

/// The properties of ``ContextPattern``.
public struct ContextPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`, required.
    public var criteria: Field<[EntityTypeCriteria]> { Field("criteria") }
}

/// The schema `CreateExternalEventsConfigurationRequest`.
public typealias CreateExternalEventsConfigurationRequest = Model<CreateExternalEventsConfigurationRequestFields>

/// The properties of ``CreateExternalEventsConfigurationRequest``.
public struct CreateExternalEventsConfigurationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`, required.
    public var description: Field<String> { Field("description") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `schemaId`, required.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `source`, required.
    public var source: Field<String> { Field("source") }
}

/// The schema `Criteria`.
public typealias Criteria = Model<CriteriaFields>

/// The properties of ``Criteria``.
public struct CriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    public var key: Field<String> { Field("key") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`, required.
    public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`, required.
    public var `operator`: Field<CriteriaOperator> { Field("operator") }
}

/// A value of `operator` of ``Criteria``, open to those that are newer than this version.
public struct CriteriaOperator: OpenEnum {
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

/// The schema `CtaButtonStyleProperties`.
public typealias CtaButtonStyleProperties = Model<CtaButtonStylePropertiesFields>

/// The properties of ``CtaButtonStyleProperties``.
public struct CtaButtonStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    public var color: Field<String> { Field("color") }
    /// `font`.
    public var font: Field<String> { Field("font") }
    /// `fontSize`.
    public var fontSize: Field<String> { Field("fontSize") }
    /// `textAlign`.
    public var textAlign: Field<CtaButtonStylePropertiesTextAlign> { Field("textAlign") }
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// A value of `textAlign` of ``CtaButtonStyleProperties``, open to those that are newer than this version.
public struct CtaButtonStylePropertiesTextAlign: OpenEnum {
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

/// The schema `DataRange`.
public typealias DataRange = Model<DataRangeFields>

/// The properties of ``DataRange``.
public struct DataRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateMin`, set by the platform.
    public var dateMin: Field<Instant> { Field("dateMin") }
    /// `dateMax`, set by the platform.
    public var dateMax: Field<Instant> { Field("dateMax") }
}

/// The schema `DeploymentPing`.
public typealias DeploymentPing = Model<DeploymentPingFields>

/// The properties of ``DeploymentPing``.
public struct DeploymentPingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    public var actions: Field<[DeploymentWebAction]> { Field("actions") }
    /// `pollIntervalMilliseconds`.
    public var pollIntervalMilliseconds: Field<Int> { Field("pollIntervalMilliseconds") }
}

/// The schema `DeploymentWebAction`.
public typealias DeploymentWebAction = Model<DeploymentWebActionFields>

/// The properties of ``DeploymentWebAction``.
public struct DeploymentWebActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `mediaType`, required.
    public var mediaType: Field<DeploymentWebActionMediaType> { Field("mediaType") }
    /// `customerId`.
    public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    public var customerIdType: Field<String> { Field("customerIdType") }
    /// `actionMapId`, required.
    public var actionMapId: Field<String> { Field("actionMapId") }
    /// `actionMapVersion`, required.
    public var actionMapVersion: Field<Int> { Field("actionMapVersion") }
    /// `sessionId`, required.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `webMessagingOfferProperties`.
    public var webMessagingOfferProperties: Field<WebMessagingOfferProperties> { Field("webMessagingOfferProperties") }
    /// `contentOfferProperties`.
    public var contentOfferProperties: Field<ContentOffer> { Field("contentOfferProperties") }
    /// `openActionProperties`.
    public var openActionProperties: Field<OpenActionProperties> { Field("openActionProperties") }
}

/// A value of `mediaType` of ``DeploymentWebAction``, open to those that are newer than this version.
public struct DeploymentWebActionMediaType: OpenEnum {
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

/// The schema `FlowPaths`.
public typealias FlowPaths = Model<FlowPathsFields>

/// The properties of ``FlowPaths``.
public struct FlowPathsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    public var category: Field<FlowPathsCategory> { Field("category") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `elements`, required.
    public var elements: Field<[String: FlowPathsElement]> { Field("elements") }
}

/// A value of `category` of ``FlowPaths``, open to those that are newer than this version.
public struct FlowPathsCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    public static var all: Self { "All" }
    /// `Abandoned`.
    public static var abandoned: Self { "Abandoned" }
    /// `AgentEscalation`.
    public static var agentEscalation: Self { "AgentEscalation" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Disconnect`.
    public static var disconnect: Self { "Disconnect" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    public static var recognitionFailure: Self { "RecognitionFailure" }
    /// `Transfer`.
    public static var transfer: Self { "Transfer" }
}

/// The schema `FlowPathsElement`.
public typealias FlowPathsElement = Model<FlowPathsElementFields>

/// The properties of ``FlowPathsElement``.
public struct FlowPathsElementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `parentId`.
    public var parentId: Field<String> { Field("parentId") }
    /// `type`, required.
    public var type: Field<FlowPathsElementType> { Field("type") }
    /// `count`, required.
    public var count: Field<Int> { Field("count") }
    /// `flows`, required.
    public var flows: Field<[FlowPathsFlowDetails]> { Field("flows") }
    /// `flowMilestone`.
    public var flowMilestone: Field<AddressableEntityRef> { Field("flowMilestone") }
    /// `flowOutcome`.
    public var flowOutcome: Field<AddressableEntityRef> { Field("flowOutcome") }
    /// `flowOutcomeValue`.
    public var flowOutcomeValue: Field<FlowPathsElementFlowOutcomeValue> { Field("flowOutcomeValue") }
}

/// A value of `type` of ``FlowPathsElement``, open to those that are newer than this version.
public struct FlowPathsElementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Abandoned`.
    public static var abandoned: Self { "Abandoned" }
    /// `AgentEscalation`.
    public static var agentEscalation: Self { "AgentEscalation" }
    /// `Disconnect`.
    public static var disconnect: Self { "Disconnect" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Exit`.
    public static var exit: Self { "Exit" }
    /// `Milestone`.
    public static var milestone: Self { "Milestone" }
    /// `Outcome`.
    public static var outcome: Self { "Outcome" }
    /// `RecognitionFailure`.
    public static var recognitionFailure: Self { "RecognitionFailure" }
    /// `Root`.
    public static var root: Self { "Root" }
    /// `TransferReturnToAgent`.
    public static var transferReturnToAgent: Self { "TransferReturnToAgent" }
    /// `TransferToAcd`.
    public static var transferToAcd: Self { "TransferToAcd" }
    /// `TransferToAcdVoicemail`.
    public static var transferToAcdVoicemail: Self { "TransferToAcdVoicemail" }
    /// `TransferToFlow`.
    public static var transferToFlow: Self { "TransferToFlow" }
    /// `TransferToGroup`.
    public static var transferToGroup: Self { "TransferToGroup" }
    /// `TransferToGroupVoicemail`.
    public static var transferToGroupVoicemail: Self { "TransferToGroupVoicemail" }
    /// `TransferToNumber`.
    public static var transferToNumber: Self { "TransferToNumber" }
    /// `TransferToSecureFlow`.
    public static var transferToSecureFlow: Self { "TransferToSecureFlow" }
    /// `TransferToUser`.
    public static var transferToUser: Self { "TransferToUser" }
    /// `TransferToUserVoicemail`.
    public static var transferToUserVoicemail: Self { "TransferToUserVoicemail" }
}

/// A value of `flowOutcomeValue` of ``FlowPathsElement``, open to those that are newer than this version.
public struct FlowPathsElementFlowOutcomeValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FAILURE`.
    public static var failure: Self { "FAILURE" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
}

/// The schema `FlowPathsFlowDetails`.
public typealias FlowPathsFlowDetails = Model<FlowPathsFlowDetailsFields>

/// The properties of ``FlowPathsFlowDetails``.
public struct FlowPathsFlowDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flow`, required.
    public var flow: Field<AddressableEntityRef> { Field("flow") }
    /// `version`, required.
    public var version: Field<String> { Field("version") }
    /// `type`, required.
    public var type: Field<FlowPathsFlowDetailsType> { Field("type") }
    /// `count`, required.
    public var count: Field<Int> { Field("count") }
}

/// A value of `type` of ``FlowPathsFlowDetails``, open to those that are newer than this version.
public struct FlowPathsFlowDetailsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DigitalBot`.
    public static var digitalBot: Self { "DigitalBot" }
    /// `Bot`.
    public static var bot: Self { "Bot" }
    /// `InboundCall`.
    public static var inboundCall: Self { "InboundCall" }
    /// `SecureCall`.
    public static var secureCall: Self { "SecureCall" }
    /// `InboundShortMessage`.
    public static var inboundShortMessage: Self { "InboundShortMessage" }
    /// `InboundEmail`.
    public static var inboundEmail: Self { "InboundEmail" }
    /// `OutboundCall`.
    public static var outboundCall: Self { "OutboundCall" }
}

/// The schema `FlowPathsFlowFilter`.
public typealias FlowPathsFlowFilter = Model<FlowPathsFlowFilterFields>

/// The properties of ``FlowPathsFlowFilter``.
public struct FlowPathsFlowFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `FlowPathsQuery`.
public typealias FlowPathsQuery = Model<FlowPathsQueryFields>

/// The properties of ``FlowPathsQuery``.
public struct FlowPathsQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    public var category: Field<FlowPathsQueryCategory> { Field("category") }
    /// `flows`, required.
    public var flows: Field<[FlowPathsFlowFilter]> { Field("flows") }
}

/// A value of `category` of ``FlowPathsQuery``, open to those that are newer than this version.
public struct FlowPathsQueryCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    public static var all: Self { "All" }
    /// `Abandoned`.
    public static var abandoned: Self { "Abandoned" }
    /// `AgentEscalation`.
    public static var agentEscalation: Self { "AgentEscalation" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Disconnect`.
    public static var disconnect: Self { "Disconnect" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    public static var recognitionFailure: Self { "RecognitionFailure" }
    /// `Transfer`.
    public static var transfer: Self { "Transfer" }
}

/// The schema `GetExternalEventsResponse`.
public typealias GetExternalEventsResponse = Model<GetExternalEventsResponseFields>

/// The properties of ``GetExternalEventsResponse``.
public struct GetExternalEventsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ExternalEventSummary]> { Field("entities") }
}

/// The schema `GroupByAttribute`.
public typealias GroupByAttribute = Model<GroupByAttributeFields>

/// The properties of ``GroupByAttribute``.
public struct GroupByAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`, set by the platform.
    public var attribute: Field<String> { Field("attribute") }
    /// `value`, set by the platform.
    public var value: Field<String> { Field("value") }
}

/// The schema `KeyValue`.
public typealias KeyValue = Model<KeyValueFields>

/// The properties of ``KeyValue``.
public struct KeyValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    public var key: Field<String> { Field("key") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// The schema `Label`.
public typealias Label = Model<LabelFields>

/// The properties of ``Label``.
public struct LabelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
    /// `encoded`, required, set by the platform.
    public var encoded: Field<Bool> { Field("encoded") }
}

/// The schema `RequestContext`.
public typealias RequestContext = Model<RequestContextFields>

/// The properties of ``RequestContext``.
public struct RequestContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`.
    public var patterns: Field<[RequestContextPattern]> { Field("patterns") }
}

/// The schema `RequestContextPattern`.
public typealias RequestContextPattern = Model<RequestContextPatternFields>

/// The properties of ``RequestContextPattern``.
public struct RequestContextPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`, required.
    public var criteria: Field<[RequestEntityTypeCriteria]> { Field("criteria") }
}

/// The schema `RequestCriteria`.
public typealias RequestCriteria = Model<RequestCriteriaFields>

/// The properties of ``RequestCriteria``.
public struct RequestCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    public var key: Field<String> { Field("key") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`.
    public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`.
    public var `operator`: Field<RequestCriteriaOperator> { Field("operator") }
}

/// A value of `operator` of ``RequestCriteria``, open to those that are newer than this version.
public struct RequestCriteriaOperator: OpenEnum {
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

/// The schema `RequestDevice`.
public typealias RequestDevice = Model<RequestDeviceFields>

/// The properties of ``RequestDevice``.
public struct RequestDeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    public var category: Field<RequestDeviceCategory> { Field("category") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `isMobile`.
    public var isMobile: Field<Bool> { Field("isMobile") }
    /// `screenHeight`.
    public var screenHeight: Field<Int> { Field("screenHeight") }
    /// `screenWidth`.
    public var screenWidth: Field<Int> { Field("screenWidth") }
    /// `screenDensity`.
    public var screenDensity: Field<Int> { Field("screenDensity") }
    /// `fingerprint`.
    public var fingerprint: Field<String> { Field("fingerprint") }
    /// `osFamily`, required.
    public var osFamily: Field<String> { Field("osFamily") }
    /// `osVersion`, required.
    public var osVersion: Field<String> { Field("osVersion") }
    /// `manufacturer`.
    public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``RequestDevice``, open to those that are newer than this version.
public struct RequestDeviceCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `desktop`.
    public static var desktop: Self { "desktop" }
    /// `mobile`.
    public static var mobile: Self { "mobile" }
    /// `tablet`.
    public static var tablet: Self { "tablet" }
    /// `other`.
    public static var other: Self { "other" }
}

/// The schema `RequestEntityTypeCriteria`.
public typealias RequestEntityTypeCriteria = Model<RequestEntityTypeCriteriaFields>

/// The properties of ``RequestEntityTypeCriteria``.
public struct RequestEntityTypeCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    public var key: Field<String> { Field("key") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`.
    public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`.
    public var `operator`: Field<RequestEntityTypeCriteriaOperator> { Field("operator") }
    /// `entityType`, required.
    public var entityType: Field<RequestEntityTypeCriteriaEntityType> { Field("entityType") }
}

/// A value of `operator` of ``RequestEntityTypeCriteria``, open to those that are newer than this version.
public struct RequestEntityTypeCriteriaOperator: OpenEnum {
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

/// A value of `entityType` of ``RequestEntityTypeCriteria``, open to those that are newer than this version.
public struct RequestEntityTypeCriteriaEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `visit`.
    public static var visit: Self { "visit" }
}

/// The schema `RequestExternalSegment`.
public typealias RequestExternalSegment = Model<RequestExternalSegmentFields>

/// The properties of ``RequestExternalSegment``.
public struct RequestExternalSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `source`.
    public var source: Field<RequestExternalSegmentSource> { Field("source") }
}

/// A value of `source` of ``RequestExternalSegment``, open to those that are newer than this version.
public struct RequestExternalSegmentSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdobeExperiencePlatform`.
    public static var adobeExperiencePlatform: Self { "AdobeExperiencePlatform" }
    /// `Custom`.
    public static var custom: Self { "Custom" }
}

/// The schema `RequestJourney`.
public typealias RequestJourney = Model<RequestJourneyFields>

/// The properties of ``RequestJourney``.
public struct RequestJourneyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`.
    public var patterns: Field<[RequestJourneyPattern]> { Field("patterns") }
}

/// The schema `RequestJourneyPattern`.
public typealias RequestJourneyPattern = Model<RequestJourneyPatternFields>

/// The properties of ``RequestJourneyPattern``.
public struct RequestJourneyPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`, required.
    public var criteria: Field<[RequestCriteria]> { Field("criteria") }
    /// `count`, required.
    public var count: Field<Int> { Field("count") }
    /// `streamType`, required.
    public var streamType: Field<RequestJourneyPatternStreamType> { Field("streamType") }
    /// `sessionType`, required.
    public var sessionType: Field<String> { Field("sessionType") }
    /// `eventName`.
    public var eventName: Field<String> { Field("eventName") }
}

/// A value of `streamType` of ``RequestJourneyPattern``, open to those that are newer than this version.
public struct RequestJourneyPatternStreamType: OpenEnum {
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

/// The schema `RequestMapping`.
public typealias RequestMapping = Model<RequestMappingFields>

/// The properties of ``RequestMapping``.
public struct RequestMappingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `attributeType`.
    public var attributeType: Field<RequestMappingAttributeType> { Field("attributeType") }
    /// `mappingType`.
    public var mappingType: Field<RequestMappingMappingType> { Field("mappingType") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `attributeType` of ``RequestMapping``, open to those that are newer than this version.
public struct RequestMappingAttributeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `String`.
    public static var string: Self { "String" }
    /// `Number`.
    public static var number: Self { "Number" }
    /// `Integer`.
    public static var integer: Self { "Integer" }
    /// `Boolean`.
    public static var boolean: Self { "Boolean" }
}

/// A value of `mappingType` of ``RequestMapping``, open to those that are newer than this version.
public struct RequestMappingMappingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Lookup`.
    public static var lookup: Self { "Lookup" }
    /// `HardCoded`.
    public static var hardCoded: Self { "HardCoded" }
}

/// The schema `RequestPage`.
public typealias RequestPage = Model<RequestPageFields>

/// The properties of ``RequestPage``.
public struct RequestPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `keywords`.
    public var keywords: Field<String> { Field("keywords") }
    /// `lang`.
    public var lang: Field<String> { Field("lang") }
}

/// The schema `ResponsePage`.
public typealias ResponsePage = Model<ResponsePageFields>

/// The properties of ``ResponsePage``.
public struct ResponsePageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `domain`, required.
    public var domain: Field<String> { Field("domain") }
    /// `fragment`.
    public var fragment: Field<String> { Field("fragment") }
    /// `hostname`, required.
    public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    public var keywords: Field<String> { Field("keywords") }
    /// `lang`.
    public var lang: Field<String> { Field("lang") }
    /// `pathname`, required.
    public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    public var queryString: Field<String> { Field("queryString") }
}

/// The schema `SegmentAssignmentEvent`.
public typealias SegmentAssignmentEvent = Model<SegmentAssignmentEventFields>

/// The properties of ``SegmentAssignmentEvent``.
public struct SegmentAssignmentEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`, required.
    public var segment: Field<AddressableEntityRef> { Field("segment") }
}

/// The schema `SegmentEstimateCount`.
public typealias SegmentEstimateCount = Model<SegmentEstimateCountFields>

/// The properties of ``SegmentEstimateCount``.
public struct SegmentEstimateCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segmentId`.
    public var segmentId: Field<String> { Field("segmentId") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// The schema `SegmentListing`.
public typealias SegmentListing = Model<SegmentListingFields>

/// The properties of ``SegmentListing``.
public struct SegmentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[JourneySegment]> { Field("entities") }
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

/// The schema `TextStyleProperties`.
public typealias TextStyleProperties = Model<TextStylePropertiesFields>

/// The properties of ``TextStyleProperties``.
public struct TextStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    public var color: Field<String> { Field("color") }
    /// `font`.
    public var font: Field<String> { Field("font") }
    /// `fontSize`.
    public var fontSize: Field<String> { Field("fontSize") }
    /// `textAlign`.
    public var textAlign: Field<TextStylePropertiesTextAlign> { Field("textAlign") }
}

/// A value of `textAlign` of ``TextStyleProperties``, open to those that are newer than this version.
public struct TextStylePropertiesTextAlign: OpenEnum {
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

/// The schema `Touchpoint`.
public typealias Touchpoint = Model<TouchpointFields>

/// The properties of ``Touchpoint``.
public struct TouchpointFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `agentId`, required.
    public var agentId: Field<String> { Field("agentId") }
    /// `associatedValue`, required.
    public var associatedValue: Field<Double> { Field("associatedValue") }
    /// `mediaType`.
    public var mediaType: Field<TouchpointMediaType> { Field("mediaType") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// A value of `mediaType` of ``Touchpoint``, open to those that are newer than this version.
public struct TouchpointMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// The schema `TouchpointResponse`.
public typealias TouchpointResponse = Model<TouchpointResponseFields>

/// The properties of ``TouchpointResponse``.
public struct TouchpointResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `agentId`, required.
    public var agentId: Field<String> { Field("agentId") }
    /// `associatedValue`, required.
    public var associatedValue: Field<Double> { Field("associatedValue") }
    /// `mediaType`.
    public var mediaType: Field<TouchpointResponseMediaType> { Field("mediaType") }
    /// `state`, required.
    public var state: Field<TouchpointResponseState> { Field("state") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// A value of `mediaType` of ``TouchpointResponse``, open to those that are newer than this version.
public struct TouchpointResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// A value of `state` of ``TouchpointResponse``, open to those that are newer than this version.
public struct TouchpointResponseState: OpenEnum {
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

/// The schema `UnprocessedExternalEvent`.
public typealias UnprocessedExternalEvent = Model<UnprocessedExternalEventFields>

/// The properties of ``UnprocessedExternalEvent``.
public struct UnprocessedExternalEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `event`, required.
    public var event: Field<ExternalEvent> { Field("event") }
    /// `originalRequestIndex`, required.
    public var originalRequestIndex: Field<Int> { Field("originalRequestIndex") }
    /// `isRetryable`, required.
    public var isRetryable: Field<Bool> { Field("isRetryable") }
    /// `errorMessage`, required.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `statusCode`.
    public var statusCode: Field<Int> { Field("statusCode") }
}

/// The schema `UpdateExternalEventRequest`.
public typealias UpdateExternalEventRequest = Model<UpdateExternalEventRequestFields>

/// The properties of ``UpdateExternalEventRequest``.
public struct UpdateExternalEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
    /// `rank`, required.
    public var rank: Field<Int> { Field("rank") }
}

/// The schema `UpdateExternalEventResponse`.
public typealias UpdateExternalEventResponse = Model<UpdateExternalEventResponseFields>

/// The properties of ``UpdateExternalEventResponse``.
public struct UpdateExternalEventResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaId`, set by the platform.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `eventName`, set by the platform.
    public var eventName: Field<String> { Field("eventName") }
    /// `displayName`, set by the platform.
    public var displayName: Field<String> { Field("displayName") }
    /// `rank`, set by the platform.
    public var rank: Field<Int> { Field("rank") }
    /// `activationStatus`, set by the platform.
    public var activationStatus: Field<UpdateExternalEventResponseActivationStatus> { Field("activationStatus") }
}

/// A value of `activationStatus` of ``UpdateExternalEventResponse``, open to those that are newer than this version.
public struct UpdateExternalEventResponseActivationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Activated`.
    public static var activated: Self { "Activated" }
    /// `Deactivated`.
    public static var deactivated: Self { "Deactivated" }
}

/// The schema `UpdateExternalEventsConfigurationRequest`.
public typealias UpdateExternalEventsConfigurationRequest = Model<UpdateExternalEventsConfigurationRequestFields>

/// The properties of ``UpdateExternalEventsConfigurationRequest``.
public struct UpdateExternalEventsConfigurationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `UrlCondition`.
public typealias UrlCondition = Model<UrlConditionFields>

/// The properties of ``UrlCondition``.
public struct UrlConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
    /// `operator`, required.
    public var `operator`: Field<UrlConditionOperator> { Field("operator") }
}

/// A value of `operator` of ``UrlCondition``, open to those that are newer than this version.
public struct UrlConditionOperator: OpenEnum {
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

/// The schema `WebActionEvent`.
public typealias WebActionEvent = Model<WebActionEventFields>

/// The properties of ``WebActionEvent``.
public struct WebActionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`, required.
    public var action: Field<EventAction> { Field("action") }
    /// `actionMap`, required.
    public var actionMap: Field<ActionEventActionMap> { Field("actionMap") }
    /// `timeToDisposition`.
    public var timeToDisposition: Field<Int> { Field("timeToDisposition") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `userAgentString`, required.
    public var userAgentString: Field<String> { Field("userAgentString") }
    /// `browser`, required.
    public var browser: Field<Browser> { Field("browser") }
    /// `device`, required.
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
}

/// The schema `WebEvent`.
public typealias WebEvent = Model<WebEventFields>

/// The properties of ``WebEvent``.
public struct WebEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`, required.
    public var eventName: Field<String> { Field("eventName") }
    /// `totalEventCount`, required.
    public var totalEventCount: Field<Int> { Field("totalEventCount") }
    /// `totalPageviewCount`, required.
    public var totalPageviewCount: Field<Int> { Field("totalPageviewCount") }
    /// `page`, required.
    public var page: Field<JourneyPage> { Field("page") }
    /// `userAgentString`, required.
    public var userAgentString: Field<String> { Field("userAgentString") }
    /// `browser`, required.
    public var browser: Field<Browser> { Field("browser") }
    /// `device`, required.
    public var device: Field<Device> { Field("device") }
    /// `geolocation`.
    public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `referrer`.
    public var referrer: Field<Referrer> { Field("referrer") }
    /// `attributes`, required.
    public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`, required.
    public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
    /// `searchQuery`.
    public var searchQuery: Field<String> { Field("searchQuery") }
    /// `authenticated`, required.
    public var authenticated: Field<Bool> { Field("authenticated") }
}

/// The schema `WebEventBrowser`.
public typealias WebEventBrowser = Model<WebEventBrowserFields>

/// The properties of ``WebEventBrowser``.
public struct WebEventBrowserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `family`, required.
    public var family: Field<String> { Field("family") }
    /// `version`, required.
    public var version: Field<String> { Field("version") }
    /// `lang`.
    public var lang: Field<String> { Field("lang") }
}

/// The schema `WebEventDevice`.
public typealias WebEventDevice = Model<WebEventDeviceFields>

/// The properties of ``WebEventDevice``.
public struct WebEventDeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    public var category: Field<WebEventDeviceCategory> { Field("category") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `isMobile`.
    public var isMobile: Field<Bool> { Field("isMobile") }
    /// `screenHeight`.
    public var screenHeight: Field<Int> { Field("screenHeight") }
    /// `screenWidth`.
    public var screenWidth: Field<Int> { Field("screenWidth") }
    /// `screenDensity`.
    public var screenDensity: Field<Int> { Field("screenDensity") }
    /// `osFamily`, required.
    public var osFamily: Field<String> { Field("osFamily") }
    /// `osVersion`, required.
    public var osVersion: Field<String> { Field("osVersion") }
    /// `manufacturer`.
    public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``WebEventDevice``, open to those that are newer than this version.
public struct WebEventDeviceCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `desktop`.
    public static var desktop: Self { "desktop" }
    /// `mobile`.
    public static var mobile: Self { "mobile" }
    /// `tablet`.
    public static var tablet: Self { "tablet" }
    /// `other`.
    public static var other: Self { "other" }
}

/// The schema `WebEventRequest`.
public typealias WebEventRequest = Model<WebEventRequestFields>

/// The properties of ``WebEventRequest``.
public struct WebEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customerCookieId`, required.
    public var customerCookieId: Field<String> { Field("customerCookieId") }
    /// `eventName`, required.
    public var eventName: Field<String> { Field("eventName") }
    /// `page`, required.
    public var page: Field<RequestPage> { Field("page") }
    /// `userAgentString`.
    public var userAgentString: Field<String> { Field("userAgentString") }
    /// `browser`.
    public var browser: Field<WebEventBrowser> { Field("browser") }
    /// `device`.
    public var device: Field<WebEventDevice> { Field("device") }
    /// `searchQuery`.
    public var searchQuery: Field<String> { Field("searchQuery") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `referrerUrl`.
    public var referrerUrl: Field<String> { Field("referrerUrl") }
    /// `attributes`.
    public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`.
    public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `WebEventResponse`.
public typealias WebEventResponse = Model<WebEventResponseFields>

/// The properties of ``WebEventResponse``.
public struct WebEventResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customerId`, required.
    public var customerId: Field<String> { Field("customerId") }
    /// `eventName`, required.
    public var eventName: Field<String> { Field("eventName") }
    /// `customerIdType`, required.
    public var customerIdType: Field<String> { Field("customerIdType") }
    /// `page`, required.
    public var page: Field<ResponsePage> { Field("page") }
    /// `userAgentString`, required.
    public var userAgentString: Field<String> { Field("userAgentString") }
    /// `browser`, required.
    public var browser: Field<WebEventBrowser> { Field("browser") }
    /// `device`, required.
    public var device: Field<WebEventDevice> { Field("device") }
    /// `searchQuery`.
    public var searchQuery: Field<String> { Field("searchQuery") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `geolocation`.
    public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `session`, required.
    public var session: Field<WebEventResponseSession> { Field("session") }
    /// `referrer`.
    public var referrer: Field<Referrer> { Field("referrer") }
    /// `attributes`, required.
    public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`, required.
    public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
    /// `authenticated`, required.
    public var authenticated: Field<Bool> { Field("authenticated") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `WebEventResponseSession`.
public typealias WebEventResponseSession = Model<WebEventResponseSessionFields>

/// The properties of ``WebEventResponseSession``.
public struct WebEventResponseSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `durationInSeconds`, required.
    public var durationInSeconds: Field<Int> { Field("durationInSeconds") }
    /// `eventCount`, required.
    public var eventCount: Field<Int> { Field("eventCount") }
    /// `pageviewCount`, required.
    public var pageviewCount: Field<Int> { Field("pageviewCount") }
    /// `referrer`.
    public var referrer: Field<Referrer> { Field("referrer") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `WebMessagingOfferFields`.
public typealias WebMessagingOfferFields = Model<WebMessagingOfferFieldsFields>

/// The properties of ``WebMessagingOfferFields``.
public struct WebMessagingOfferFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offerText`.
    public var offerText: Field<String> { Field("offerText") }
    /// `architectFlow`.
    public var architectFlow: Field<AddressableEntityRef> { Field("architectFlow") }
}

/// The schema `WebMessagingOfferProperties`.
public typealias WebMessagingOfferProperties = Model<WebMessagingOfferPropertiesFields>

/// The properties of ``WebMessagingOfferProperties``.
public struct WebMessagingOfferPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offerText`.
    public var offerText: Field<String> { Field("offerText") }
}
