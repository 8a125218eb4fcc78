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
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `target`.
    @_alwaysEmitIntoClient public var target: Field<CallToActionTarget> { Field("target") }
}

/// A value of `target` of ``CallToAction``, open to those that are newer than this version.
public struct CallToActionTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Blank`.
    @_alwaysEmitIntoClient public static var blank: Self { "Blank" }
    /// `Self`.
    @_alwaysEmitIntoClient public static var self_: Self { "Self" }
}

/// The schema `CloseButtonStyleProperties`.
public typealias CloseButtonStyleProperties = Model<CloseButtonStylePropertiesFields>

/// The properties of ``CloseButtonStyleProperties``.
public struct CloseButtonStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `opacity`.
    @_alwaysEmitIntoClient public var opacity: Field<Double> { Field("opacity") }
}

/// The schema `ContentOffer`.
public typealias ContentOffer = Model<ContentOfferFields>

/// The properties of ``ContentOffer``.
public struct ContentOfferFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `imageUrl`.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
    /// `displayMode`, required.
    @_alwaysEmitIntoClient public var displayMode: Field<ContentOfferDisplayMode> { Field("displayMode") }
    /// `layoutMode`, required.
    @_alwaysEmitIntoClient public var layoutMode: Field<ContentOfferLayoutMode> { Field("layoutMode") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `headline`.
    @_alwaysEmitIntoClient public var headline: Field<String> { Field("headline") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<String> { Field("body") }
    /// `callToAction`.
    @_alwaysEmitIntoClient public var callToAction: Field<CallToAction> { Field("callToAction") }
    /// `style`.
    @_alwaysEmitIntoClient public var style: Field<ContentOfferStylingConfiguration> { Field("style") }
    /// `imageAltText`.
    @_alwaysEmitIntoClient public var imageAltText: Field<String> { Field("imageAltText") }
}

/// A value of `displayMode` of ``ContentOffer``, open to those that are newer than this version.
public struct ContentOfferDisplayMode: OpenEnum {
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

/// A value of `layoutMode` of ``ContentOffer``, open to those that are newer than this version.
public struct ContentOfferLayoutMode: OpenEnum {
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

/// The schema `ContentOfferStyleProperties`.
public typealias ContentOfferStyleProperties = Model<ContentOfferStylePropertiesFields>

/// The properties of ``ContentOfferStyleProperties``.
public struct ContentOfferStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `padding`.
    @_alwaysEmitIntoClient public var padding: Field<String> { Field("padding") }
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// The schema `ContentOfferStylingConfiguration`.
public typealias ContentOfferStylingConfiguration = Model<ContentOfferStylingConfigurationFields>

/// The properties of ``ContentOfferStylingConfiguration``.
public struct ContentOfferStylingConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `position`.
    @_alwaysEmitIntoClient public var position: Field<ContentPositionProperties> { Field("position") }
    /// `offer`.
    @_alwaysEmitIntoClient public var offer: Field<ContentOfferStyleProperties> { Field("offer") }
    /// `closeButton`.
    @_alwaysEmitIntoClient public var closeButton: Field<CloseButtonStyleProperties> { Field("closeButton") }
    /// `ctaButton`.
    @_alwaysEmitIntoClient public var ctaButton: Field<CtaButtonStyleProperties> { Field("ctaButton") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<TextStyleProperties> { Field("title") }
    /// `headline`.
    @_alwaysEmitIntoClient public var headline: Field<TextStyleProperties> { Field("headline") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<TextStyleProperties> { Field("body") }
}

/// The schema `ContentPositionProperties`.
public typealias ContentPositionProperties = Model<ContentPositionPropertiesFields>

/// The properties of ``ContentPositionProperties``.
public struct ContentPositionPropertiesFields: FieldSet {
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

/// The schema `Context`.
public typealias Context = Model<ContextFields>

/// The properties of ``Context``.
public struct ContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`, required.
    @_alwaysEmitIntoClient public var patterns: Field<[ContextPattern]> { Field("patterns") }
}

/// The schema `ContextPattern`.
public typealias ContextPattern = Model<ContextPatternFields>

/// The properties of ``ContextPattern``.
public struct ContextPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`, required.
    @_alwaysEmitIntoClient public var criteria: Field<[EntityTypeCriteria]> { Field("criteria") }
}

/// The schema `CreateExternalEventsConfigurationRequest`.
public typealias CreateExternalEventsConfigurationRequest = Model<CreateExternalEventsConfigurationRequestFields>

/// The properties of ``CreateExternalEventsConfigurationRequest``.
public struct CreateExternalEventsConfigurationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `schemaId`, required.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `source`, required.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
}

/// The schema `Criteria`.
public typealias Criteria = Model<CriteriaFields>

/// The properties of ``Criteria``.
public struct CriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`, required.
    @_alwaysEmitIntoClient public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<CriteriaOperator> { Field("operator") }
}

/// A value of `operator` of ``Criteria``, open to those that are newer than this version.
public struct CriteriaOperator: OpenEnum {
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

/// The schema `CtaButtonStyleProperties`.
public typealias CtaButtonStyleProperties = Model<CtaButtonStylePropertiesFields>

/// The properties of ``CtaButtonStyleProperties``.
public struct CtaButtonStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `font`.
    @_alwaysEmitIntoClient public var font: Field<String> { Field("font") }
    /// `fontSize`.
    @_alwaysEmitIntoClient public var fontSize: Field<String> { Field("fontSize") }
    /// `textAlign`.
    @_alwaysEmitIntoClient public var textAlign: Field<CtaButtonStylePropertiesTextAlign> { Field("textAlign") }
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// A value of `textAlign` of ``CtaButtonStyleProperties``, open to those that are newer than this version.
public struct CtaButtonStylePropertiesTextAlign: OpenEnum {
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

/// The schema `DataRange`.
public typealias DataRange = Model<DataRangeFields>

/// The properties of ``DataRange``.
public struct DataRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateMin`, set by the platform.
    @_alwaysEmitIntoClient public var dateMin: Field<Instant> { Field("dateMin") }
    /// `dateMax`, set by the platform.
    @_alwaysEmitIntoClient public var dateMax: Field<Instant> { Field("dateMax") }
}

/// The schema `DeploymentPing`.
public typealias DeploymentPing = Model<DeploymentPingFields>

/// The properties of ``DeploymentPing``.
public struct DeploymentPingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<[DeploymentWebAction]> { Field("actions") }
    /// `pollIntervalMilliseconds`.
    @_alwaysEmitIntoClient public var pollIntervalMilliseconds: Field<Int> { Field("pollIntervalMilliseconds") }
}

/// The schema `DeploymentWebAction`.
public typealias DeploymentWebAction = Model<DeploymentWebActionFields>

/// The properties of ``DeploymentWebAction``.
public struct DeploymentWebActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mediaType`, required.
    @_alwaysEmitIntoClient public var mediaType: Field<DeploymentWebActionMediaType> { Field("mediaType") }
    /// `customerId`.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `actionMapId`, required.
    @_alwaysEmitIntoClient public var actionMapId: Field<String> { Field("actionMapId") }
    /// `actionMapVersion`, required.
    @_alwaysEmitIntoClient public var actionMapVersion: Field<Int> { Field("actionMapVersion") }
    /// `sessionId`, required.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `webMessagingOfferProperties`.
    @_alwaysEmitIntoClient public var webMessagingOfferProperties: Field<WebMessagingOfferProperties> { Field("webMessagingOfferProperties") }
    /// `contentOfferProperties`.
    @_alwaysEmitIntoClient public var contentOfferProperties: Field<ContentOffer> { Field("contentOfferProperties") }
    /// `openActionProperties`.
    @_alwaysEmitIntoClient public var openActionProperties: Field<OpenActionProperties> { Field("openActionProperties") }
}

/// A value of `mediaType` of ``DeploymentWebAction``, open to those that are newer than this version.
public struct DeploymentWebActionMediaType: OpenEnum {
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

/// The schema `FlowPaths`.
public typealias FlowPaths = Model<FlowPathsFields>

/// The properties of ``FlowPaths``.
public struct FlowPathsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    @_alwaysEmitIntoClient public var category: Field<FlowPathsCategory> { Field("category") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `elements`, required.
    @_alwaysEmitIntoClient public var elements: Field<[String: FlowPathsElement]> { Field("elements") }
}

/// A value of `category` of ``FlowPaths``, open to those that are newer than this version.
public struct FlowPathsCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Abandoned`.
    @_alwaysEmitIntoClient public static var abandoned: Self { "Abandoned" }
    /// `AgentEscalation`.
    @_alwaysEmitIntoClient public static var agentEscalation: Self { "AgentEscalation" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Disconnect`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "Disconnect" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    @_alwaysEmitIntoClient public static var recognitionFailure: Self { "RecognitionFailure" }
    /// `Transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "Transfer" }
}

/// The schema `FlowPathsElement`.
public typealias FlowPathsElement = Model<FlowPathsElementFields>

/// The properties of ``FlowPathsElement``.
public struct FlowPathsElementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `parentId`.
    @_alwaysEmitIntoClient public var parentId: Field<String> { Field("parentId") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<FlowPathsElementType> { Field("type") }
    /// `count`, required.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `flows`, required.
    @_alwaysEmitIntoClient public var flows: Field<[FlowPathsFlowDetails]> { Field("flows") }
    /// `flowMilestone`.
    @_alwaysEmitIntoClient public var flowMilestone: Field<AddressableEntityRef> { Field("flowMilestone") }
    /// `flowOutcome`.
    @_alwaysEmitIntoClient public var flowOutcome: Field<AddressableEntityRef> { Field("flowOutcome") }
    /// `flowOutcomeValue`.
    @_alwaysEmitIntoClient public var flowOutcomeValue: Field<FlowPathsElementFlowOutcomeValue> { Field("flowOutcomeValue") }
}

/// A value of `type` of ``FlowPathsElement``, open to those that are newer than this version.
public struct FlowPathsElementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Abandoned`.
    @_alwaysEmitIntoClient public static var abandoned: Self { "Abandoned" }
    /// `AgentEscalation`.
    @_alwaysEmitIntoClient public static var agentEscalation: Self { "AgentEscalation" }
    /// `Disconnect`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "Disconnect" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Exit`.
    @_alwaysEmitIntoClient public static var exit: Self { "Exit" }
    /// `Milestone`.
    @_alwaysEmitIntoClient public static var milestone: Self { "Milestone" }
    /// `Outcome`.
    @_alwaysEmitIntoClient public static var outcome: Self { "Outcome" }
    /// `RecognitionFailure`.
    @_alwaysEmitIntoClient public static var recognitionFailure: Self { "RecognitionFailure" }
    /// `Root`.
    @_alwaysEmitIntoClient public static var root: Self { "Root" }
    /// `TransferReturnToAgent`.
    @_alwaysEmitIntoClient public static var transferReturnToAgent: Self { "TransferReturnToAgent" }
    /// `TransferToAcd`.
    @_alwaysEmitIntoClient public static var transferToAcd: Self { "TransferToAcd" }
    /// `TransferToAcdVoicemail`.
    @_alwaysEmitIntoClient public static var transferToAcdVoicemail: Self { "TransferToAcdVoicemail" }
    /// `TransferToFlow`.
    @_alwaysEmitIntoClient public static var transferToFlow: Self { "TransferToFlow" }
    /// `TransferToGroup`.
    @_alwaysEmitIntoClient public static var transferToGroup: Self { "TransferToGroup" }
    /// `TransferToGroupVoicemail`.
    @_alwaysEmitIntoClient public static var transferToGroupVoicemail: Self { "TransferToGroupVoicemail" }
    /// `TransferToNumber`.
    @_alwaysEmitIntoClient public static var transferToNumber: Self { "TransferToNumber" }
    /// `TransferToSecureFlow`.
    @_alwaysEmitIntoClient public static var transferToSecureFlow: Self { "TransferToSecureFlow" }
    /// `TransferToUser`.
    @_alwaysEmitIntoClient public static var transferToUser: Self { "TransferToUser" }
    /// `TransferToUserVoicemail`.
    @_alwaysEmitIntoClient public static var transferToUserVoicemail: Self { "TransferToUserVoicemail" }
}

/// A value of `flowOutcomeValue` of ``FlowPathsElement``, open to those that are newer than this version.
public struct FlowPathsElementFlowOutcomeValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FAILURE`.
    @_alwaysEmitIntoClient public static var failure: Self { "FAILURE" }
    /// `SUCCESS`.
    @_alwaysEmitIntoClient public static var success: Self { "SUCCESS" }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
}

/// The schema `FlowPathsFlowDetails`.
public typealias FlowPathsFlowDetails = Model<FlowPathsFlowDetailsFields>

/// The properties of ``FlowPathsFlowDetails``.
public struct FlowPathsFlowDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flow`, required.
    @_alwaysEmitIntoClient public var flow: Field<AddressableEntityRef> { Field("flow") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<FlowPathsFlowDetailsType> { Field("type") }
    /// `count`, required.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `type` of ``FlowPathsFlowDetails``, open to those that are newer than this version.
public struct FlowPathsFlowDetailsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DigitalBot`.
    @_alwaysEmitIntoClient public static var digitalBot: Self { "DigitalBot" }
    /// `Bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "Bot" }
    /// `InboundCall`.
    @_alwaysEmitIntoClient public static var inboundCall: Self { "InboundCall" }
    /// `SecureCall`.
    @_alwaysEmitIntoClient public static var secureCall: Self { "SecureCall" }
    /// `InboundShortMessage`.
    @_alwaysEmitIntoClient public static var inboundShortMessage: Self { "InboundShortMessage" }
    /// `InboundEmail`.
    @_alwaysEmitIntoClient public static var inboundEmail: Self { "InboundEmail" }
    /// `OutboundCall`.
    @_alwaysEmitIntoClient public static var outboundCall: Self { "OutboundCall" }
}

/// The schema `FlowPathsFlowFilter`.
public typealias FlowPathsFlowFilter = Model<FlowPathsFlowFilterFields>

/// The properties of ``FlowPathsFlowFilter``.
public struct FlowPathsFlowFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `FlowPathsQuery`.
public typealias FlowPathsQuery = Model<FlowPathsQueryFields>

/// The properties of ``FlowPathsQuery``.
public struct FlowPathsQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    @_alwaysEmitIntoClient public var category: Field<FlowPathsQueryCategory> { Field("category") }
    /// `flows`, required.
    @_alwaysEmitIntoClient public var flows: Field<[FlowPathsFlowFilter]> { Field("flows") }
}

/// A value of `category` of ``FlowPathsQuery``, open to those that are newer than this version.
public struct FlowPathsQueryCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Abandoned`.
    @_alwaysEmitIntoClient public static var abandoned: Self { "Abandoned" }
    /// `AgentEscalation`.
    @_alwaysEmitIntoClient public static var agentEscalation: Self { "AgentEscalation" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Disconnect`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "Disconnect" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    @_alwaysEmitIntoClient public static var recognitionFailure: Self { "RecognitionFailure" }
    /// `Transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "Transfer" }
}

/// The schema `GetExternalEventsResponse`.
public typealias GetExternalEventsResponse = Model<GetExternalEventsResponseFields>

/// The properties of ``GetExternalEventsResponse``.
public struct GetExternalEventsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExternalEventSummary]> { Field("entities") }
}

/// The schema `GroupByAttribute`.
public typealias GroupByAttribute = Model<GroupByAttributeFields>

/// The properties of ``GroupByAttribute``.
public struct GroupByAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`, set by the platform.
    @_alwaysEmitIntoClient public var attribute: Field<String> { Field("attribute") }
    /// `value`, set by the platform.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `KeyValue`.
public typealias KeyValue = Model<KeyValueFields>

/// The properties of ``KeyValue``.
public struct KeyValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `Label`.
public typealias Label = Model<LabelFields>

/// The properties of ``Label``.
public struct LabelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `encoded`, required, set by the platform.
    @_alwaysEmitIntoClient public var encoded: Field<Bool> { Field("encoded") }
}

/// The schema `RequestContext`.
public typealias RequestContext = Model<RequestContextFields>

/// The properties of ``RequestContext``.
public struct RequestContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`.
    @_alwaysEmitIntoClient public var patterns: Field<[RequestContextPattern]> { Field("patterns") }
}

/// The schema `RequestContextPattern`.
public typealias RequestContextPattern = Model<RequestContextPatternFields>

/// The properties of ``RequestContextPattern``.
public struct RequestContextPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`, required.
    @_alwaysEmitIntoClient public var criteria: Field<[RequestEntityTypeCriteria]> { Field("criteria") }
}

/// The schema `RequestCriteria`.
public typealias RequestCriteria = Model<RequestCriteriaFields>

/// The properties of ``RequestCriteria``.
public struct RequestCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`.
    @_alwaysEmitIntoClient public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<RequestCriteriaOperator> { Field("operator") }
}

/// A value of `operator` of ``RequestCriteria``, open to those that are newer than this version.
public struct RequestCriteriaOperator: OpenEnum {
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

/// The schema `RequestDevice`.
public typealias RequestDevice = Model<RequestDeviceFields>

/// The properties of ``RequestDevice``.
public struct RequestDeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    @_alwaysEmitIntoClient public var category: Field<RequestDeviceCategory> { Field("category") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `isMobile`.
    @_alwaysEmitIntoClient public var isMobile: Field<Bool> { Field("isMobile") }
    /// `screenHeight`.
    @_alwaysEmitIntoClient public var screenHeight: Field<Int> { Field("screenHeight") }
    /// `screenWidth`.
    @_alwaysEmitIntoClient public var screenWidth: Field<Int> { Field("screenWidth") }
    /// `screenDensity`.
    @_alwaysEmitIntoClient public var screenDensity: Field<Int> { Field("screenDensity") }
    /// `fingerprint`.
    @_alwaysEmitIntoClient public var fingerprint: Field<String> { Field("fingerprint") }
    /// `osFamily`, required.
    @_alwaysEmitIntoClient public var osFamily: Field<String> { Field("osFamily") }
    /// `osVersion`, required.
    @_alwaysEmitIntoClient public var osVersion: Field<String> { Field("osVersion") }
    /// `manufacturer`.
    @_alwaysEmitIntoClient public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``RequestDevice``, open to those that are newer than this version.
public struct RequestDeviceCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `desktop`.
    @_alwaysEmitIntoClient public static var desktop: Self { "desktop" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tablet`.
    @_alwaysEmitIntoClient public static var tablet: Self { "tablet" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
}

/// The schema `RequestEntityTypeCriteria`.
public typealias RequestEntityTypeCriteria = Model<RequestEntityTypeCriteriaFields>

/// The properties of ``RequestEntityTypeCriteria``.
public struct RequestEntityTypeCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `shouldIgnoreCase`.
    @_alwaysEmitIntoClient public var shouldIgnoreCase: Field<Bool> { Field("shouldIgnoreCase") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<RequestEntityTypeCriteriaOperator> { Field("operator") }
    /// `entityType`, required.
    @_alwaysEmitIntoClient public var entityType: Field<RequestEntityTypeCriteriaEntityType> { Field("entityType") }
}

/// A value of `operator` of ``RequestEntityTypeCriteria``, open to those that are newer than this version.
public struct RequestEntityTypeCriteriaOperator: OpenEnum {
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

/// A value of `entityType` of ``RequestEntityTypeCriteria``, open to those that are newer than this version.
public struct RequestEntityTypeCriteriaEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `visit`.
    @_alwaysEmitIntoClient public static var visit: Self { "visit" }
}

/// The schema `RequestExternalSegment`.
public typealias RequestExternalSegment = Model<RequestExternalSegmentFields>

/// The properties of ``RequestExternalSegment``.
public struct RequestExternalSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<RequestExternalSegmentSource> { Field("source") }
}

/// A value of `source` of ``RequestExternalSegment``, open to those that are newer than this version.
public struct RequestExternalSegmentSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdobeExperiencePlatform`.
    @_alwaysEmitIntoClient public static var adobeExperiencePlatform: Self { "AdobeExperiencePlatform" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
}

/// The schema `RequestJourney`.
public typealias RequestJourney = Model<RequestJourneyFields>

/// The properties of ``RequestJourney``.
public struct RequestJourneyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`.
    @_alwaysEmitIntoClient public var patterns: Field<[RequestJourneyPattern]> { Field("patterns") }
}

/// The schema `RequestJourneyPattern`.
public typealias RequestJourneyPattern = Model<RequestJourneyPatternFields>

/// The properties of ``RequestJourneyPattern``.
public struct RequestJourneyPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`, required.
    @_alwaysEmitIntoClient public var criteria: Field<[RequestCriteria]> { Field("criteria") }
    /// `count`, required.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `streamType`, required.
    @_alwaysEmitIntoClient public var streamType: Field<RequestJourneyPatternStreamType> { Field("streamType") }
    /// `sessionType`, required.
    @_alwaysEmitIntoClient public var sessionType: Field<String> { Field("sessionType") }
    /// `eventName`.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
}

/// A value of `streamType` of ``RequestJourneyPattern``, open to those that are newer than this version.
public struct RequestJourneyPatternStreamType: OpenEnum {
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

/// The schema `RequestMapping`.
public typealias RequestMapping = Model<RequestMappingFields>

/// The properties of ``RequestMapping``.
public struct RequestMappingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `attributeType`.
    @_alwaysEmitIntoClient public var attributeType: Field<RequestMappingAttributeType> { Field("attributeType") }
    /// `mappingType`.
    @_alwaysEmitIntoClient public var mappingType: Field<RequestMappingMappingType> { Field("mappingType") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `attributeType` of ``RequestMapping``, open to those that are newer than this version.
public struct RequestMappingAttributeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `String`.
    @_alwaysEmitIntoClient public static var string: Self { "String" }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `Integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "Integer" }
    /// `Boolean`.
    @_alwaysEmitIntoClient public static var boolean: Self { "Boolean" }
}

/// A value of `mappingType` of ``RequestMapping``, open to those that are newer than this version.
public struct RequestMappingMappingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Lookup`.
    @_alwaysEmitIntoClient public static var lookup: Self { "Lookup" }
    /// `HardCoded`.
    @_alwaysEmitIntoClient public static var hardCoded: Self { "HardCoded" }
}

/// The schema `RequestPage`.
public typealias RequestPage = Model<RequestPageFields>

/// The properties of ``RequestPage``.
public struct RequestPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `keywords`.
    @_alwaysEmitIntoClient public var keywords: Field<String> { Field("keywords") }
    /// `lang`.
    @_alwaysEmitIntoClient public var lang: Field<String> { Field("lang") }
}

/// The schema `ResponsePage`.
public typealias ResponsePage = Model<ResponsePageFields>

/// The properties of ``ResponsePage``.
public struct ResponsePageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `domain`, required.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `fragment`.
    @_alwaysEmitIntoClient public var fragment: Field<String> { Field("fragment") }
    /// `hostname`, required.
    @_alwaysEmitIntoClient public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    @_alwaysEmitIntoClient public var keywords: Field<String> { Field("keywords") }
    /// `lang`.
    @_alwaysEmitIntoClient public var lang: Field<String> { Field("lang") }
    /// `pathname`, required.
    @_alwaysEmitIntoClient public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    @_alwaysEmitIntoClient public var queryString: Field<String> { Field("queryString") }
}

/// The schema `SegmentAssignmentEvent`.
public typealias SegmentAssignmentEvent = Model<SegmentAssignmentEventFields>

/// The properties of ``SegmentAssignmentEvent``.
public struct SegmentAssignmentEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`, required.
    @_alwaysEmitIntoClient public var segment: Field<AddressableEntityRef> { Field("segment") }
}

/// The schema `SegmentEstimateCount`.
public typealias SegmentEstimateCount = Model<SegmentEstimateCountFields>

/// The properties of ``SegmentEstimateCount``.
public struct SegmentEstimateCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segmentId`.
    @_alwaysEmitIntoClient public var segmentId: Field<String> { Field("segmentId") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// The schema `SegmentListing`.
public typealias SegmentListing = Model<SegmentListingFields>

/// The properties of ``SegmentListing``.
public struct SegmentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[JourneySegment]> { Field("entities") }
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

/// The schema `TextStyleProperties`.
public typealias TextStyleProperties = Model<TextStylePropertiesFields>

/// The properties of ``TextStyleProperties``.
public struct TextStylePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `font`.
    @_alwaysEmitIntoClient public var font: Field<String> { Field("font") }
    /// `fontSize`.
    @_alwaysEmitIntoClient public var fontSize: Field<String> { Field("fontSize") }
    /// `textAlign`.
    @_alwaysEmitIntoClient public var textAlign: Field<TextStylePropertiesTextAlign> { Field("textAlign") }
}

/// A value of `textAlign` of ``TextStyleProperties``, open to those that are newer than this version.
public struct TextStylePropertiesTextAlign: OpenEnum {
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

/// The schema `Touchpoint`.
public typealias Touchpoint = Model<TouchpointFields>

/// The properties of ``Touchpoint``.
public struct TouchpointFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `agentId`, required.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `associatedValue`, required.
    @_alwaysEmitIntoClient public var associatedValue: Field<Double> { Field("associatedValue") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<TouchpointMediaType> { Field("mediaType") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// A value of `mediaType` of ``Touchpoint``, open to those that are newer than this version.
public struct TouchpointMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// The schema `TouchpointResponse`.
public typealias TouchpointResponse = Model<TouchpointResponseFields>

/// The properties of ``TouchpointResponse``.
public struct TouchpointResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `agentId`, required.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `associatedValue`, required.
    @_alwaysEmitIntoClient public var associatedValue: Field<Double> { Field("associatedValue") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<TouchpointResponseMediaType> { Field("mediaType") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<TouchpointResponseState> { Field("state") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// A value of `mediaType` of ``TouchpointResponse``, open to those that are newer than this version.
public struct TouchpointResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// A value of `state` of ``TouchpointResponse``, open to those that are newer than this version.
public struct TouchpointResponseState: OpenEnum {
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

/// The schema `UnprocessedExternalEvent`.
public typealias UnprocessedExternalEvent = Model<UnprocessedExternalEventFields>

/// The properties of ``UnprocessedExternalEvent``.
public struct UnprocessedExternalEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `event`, required.
    @_alwaysEmitIntoClient public var event: Field<ExternalEvent> { Field("event") }
    /// `originalRequestIndex`, required.
    @_alwaysEmitIntoClient public var originalRequestIndex: Field<Int> { Field("originalRequestIndex") }
    /// `isRetryable`, required.
    @_alwaysEmitIntoClient public var isRetryable: Field<Bool> { Field("isRetryable") }
    /// `errorMessage`, required.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `statusCode`.
    @_alwaysEmitIntoClient public var statusCode: Field<Int> { Field("statusCode") }
}

/// The schema `UpdateExternalEventRequest`.
public typealias UpdateExternalEventRequest = Model<UpdateExternalEventRequestFields>

/// The properties of ``UpdateExternalEventRequest``.
public struct UpdateExternalEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `rank`, required.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
}

/// The schema `UpdateExternalEventResponse`.
public typealias UpdateExternalEventResponse = Model<UpdateExternalEventResponseFields>

/// The properties of ``UpdateExternalEventResponse``.
public struct UpdateExternalEventResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaId`, set by the platform.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `eventName`, set by the platform.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `displayName`, set by the platform.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `rank`, set by the platform.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
    /// `activationStatus`, set by the platform.
    @_alwaysEmitIntoClient public var activationStatus: Field<UpdateExternalEventResponseActivationStatus> { Field("activationStatus") }
}

/// A value of `activationStatus` of ``UpdateExternalEventResponse``, open to those that are newer than this version.
public struct UpdateExternalEventResponseActivationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Activated`.
    @_alwaysEmitIntoClient public static var activated: Self { "Activated" }
    /// `Deactivated`.
    @_alwaysEmitIntoClient public static var deactivated: Self { "Deactivated" }
}

/// The schema `UpdateExternalEventsConfigurationRequest`.
public typealias UpdateExternalEventsConfigurationRequest = Model<UpdateExternalEventsConfigurationRequestFields>

/// The properties of ``UpdateExternalEventsConfigurationRequest``.
public struct UpdateExternalEventsConfigurationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `UrlCondition`.
public typealias UrlCondition = Model<UrlConditionFields>

/// The properties of ``UrlCondition``.
public struct UrlConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<UrlConditionOperator> { Field("operator") }
}

/// A value of `operator` of ``UrlCondition``, open to those that are newer than this version.
public struct UrlConditionOperator: OpenEnum {
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

/// The schema `WebActionEvent`.
public typealias WebActionEvent = Model<WebActionEventFields>

/// The properties of ``WebActionEvent``.
public struct WebActionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`, required.
    @_alwaysEmitIntoClient public var action: Field<EventAction> { Field("action") }
    /// `actionMap`, required.
    @_alwaysEmitIntoClient public var actionMap: Field<ActionEventActionMap> { Field("actionMap") }
    /// `timeToDisposition`.
    @_alwaysEmitIntoClient public var timeToDisposition: Field<Int> { Field("timeToDisposition") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `userAgentString`, required.
    @_alwaysEmitIntoClient public var userAgentString: Field<String> { Field("userAgentString") }
    /// `browser`, required.
    @_alwaysEmitIntoClient public var browser: Field<Browser> { Field("browser") }
    /// `device`, required.
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
}

/// The schema `WebEvent`.
public typealias WebEvent = Model<WebEventFields>

/// The properties of ``WebEvent``.
public struct WebEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`, required.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `totalEventCount`, required.
    @_alwaysEmitIntoClient public var totalEventCount: Field<Int> { Field("totalEventCount") }
    /// `totalPageviewCount`, required.
    @_alwaysEmitIntoClient public var totalPageviewCount: Field<Int> { Field("totalPageviewCount") }
    /// `page`, required.
    @_alwaysEmitIntoClient public var page: Field<JourneyPage> { Field("page") }
    /// `userAgentString`, required.
    @_alwaysEmitIntoClient public var userAgentString: Field<String> { Field("userAgentString") }
    /// `browser`, required.
    @_alwaysEmitIntoClient public var browser: Field<Browser> { Field("browser") }
    /// `device`, required.
    @_alwaysEmitIntoClient public var device: Field<Device> { Field("device") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `referrer`.
    @_alwaysEmitIntoClient public var referrer: Field<Referrer> { Field("referrer") }
    /// `attributes`, required.
    @_alwaysEmitIntoClient public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`, required.
    @_alwaysEmitIntoClient public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public var searchQuery: Field<String> { Field("searchQuery") }
    /// `authenticated`, required.
    @_alwaysEmitIntoClient public var authenticated: Field<Bool> { Field("authenticated") }
}

/// The schema `WebEventBrowser`.
public typealias WebEventBrowser = Model<WebEventBrowserFields>

/// The properties of ``WebEventBrowser``.
public struct WebEventBrowserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `family`, required.
    @_alwaysEmitIntoClient public var family: Field<String> { Field("family") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `lang`.
    @_alwaysEmitIntoClient public var lang: Field<String> { Field("lang") }
}

/// The schema `WebEventDevice`.
public typealias WebEventDevice = Model<WebEventDeviceFields>

/// The properties of ``WebEventDevice``.
public struct WebEventDeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`, required.
    @_alwaysEmitIntoClient public var category: Field<WebEventDeviceCategory> { Field("category") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `isMobile`.
    @_alwaysEmitIntoClient public var isMobile: Field<Bool> { Field("isMobile") }
    /// `screenHeight`.
    @_alwaysEmitIntoClient public var screenHeight: Field<Int> { Field("screenHeight") }
    /// `screenWidth`.
    @_alwaysEmitIntoClient public var screenWidth: Field<Int> { Field("screenWidth") }
    /// `screenDensity`.
    @_alwaysEmitIntoClient public var screenDensity: Field<Int> { Field("screenDensity") }
    /// `osFamily`, required.
    @_alwaysEmitIntoClient public var osFamily: Field<String> { Field("osFamily") }
    /// `osVersion`, required.
    @_alwaysEmitIntoClient public var osVersion: Field<String> { Field("osVersion") }
    /// `manufacturer`.
    @_alwaysEmitIntoClient public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``WebEventDevice``, open to those that are newer than this version.
public struct WebEventDeviceCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `desktop`.
    @_alwaysEmitIntoClient public static var desktop: Self { "desktop" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tablet`.
    @_alwaysEmitIntoClient public static var tablet: Self { "tablet" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
}

/// The schema `WebEventRequest`.
public typealias WebEventRequest = Model<WebEventRequestFields>

/// The properties of ``WebEventRequest``.
public struct WebEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customerCookieId`, required.
    @_alwaysEmitIntoClient public var customerCookieId: Field<String> { Field("customerCookieId") }
    /// `eventName`, required.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `page`, required.
    @_alwaysEmitIntoClient public var page: Field<RequestPage> { Field("page") }
    /// `userAgentString`.
    @_alwaysEmitIntoClient public var userAgentString: Field<String> { Field("userAgentString") }
    /// `browser`.
    @_alwaysEmitIntoClient public var browser: Field<WebEventBrowser> { Field("browser") }
    /// `device`.
    @_alwaysEmitIntoClient public var device: Field<WebEventDevice> { Field("device") }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public var searchQuery: Field<String> { Field("searchQuery") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `referrerUrl`.
    @_alwaysEmitIntoClient public var referrerUrl: Field<String> { Field("referrerUrl") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`.
    @_alwaysEmitIntoClient public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `WebEventResponse`.
public typealias WebEventResponse = Model<WebEventResponseFields>

/// The properties of ``WebEventResponse``.
public struct WebEventResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customerId`, required.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `eventName`, required.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `customerIdType`, required.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `page`, required.
    @_alwaysEmitIntoClient public var page: Field<ResponsePage> { Field("page") }
    /// `userAgentString`, required.
    @_alwaysEmitIntoClient public var userAgentString: Field<String> { Field("userAgentString") }
    /// `browser`, required.
    @_alwaysEmitIntoClient public var browser: Field<WebEventBrowser> { Field("browser") }
    /// `device`, required.
    @_alwaysEmitIntoClient public var device: Field<WebEventDevice> { Field("device") }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public var searchQuery: Field<String> { Field("searchQuery") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `session`, required.
    @_alwaysEmitIntoClient public var session: Field<WebEventResponseSession> { Field("session") }
    /// `referrer`.
    @_alwaysEmitIntoClient public var referrer: Field<Referrer> { Field("referrer") }
    /// `attributes`, required.
    @_alwaysEmitIntoClient public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`, required.
    @_alwaysEmitIntoClient public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
    /// `authenticated`, required.
    @_alwaysEmitIntoClient public var authenticated: Field<Bool> { Field("authenticated") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `WebEventResponseSession`.
public typealias WebEventResponseSession = Model<WebEventResponseSessionFields>

/// The properties of ``WebEventResponseSession``.
public struct WebEventResponseSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `durationInSeconds`, required.
    @_alwaysEmitIntoClient public var durationInSeconds: Field<Int> { Field("durationInSeconds") }
    /// `eventCount`, required.
    @_alwaysEmitIntoClient public var eventCount: Field<Int> { Field("eventCount") }
    /// `pageviewCount`, required.
    @_alwaysEmitIntoClient public var pageviewCount: Field<Int> { Field("pageviewCount") }
    /// `referrer`.
    @_alwaysEmitIntoClient public var referrer: Field<Referrer> { Field("referrer") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `WebMessagingOfferFields`.
public typealias WebMessagingOfferFields = Model<WebMessagingOfferFieldsFields>

/// The properties of ``WebMessagingOfferFields``.
public struct WebMessagingOfferFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offerText`.
    @_alwaysEmitIntoClient public var offerText: Field<String> { Field("offerText") }
    /// `architectFlow`.
    @_alwaysEmitIntoClient public var architectFlow: Field<AddressableEntityRef> { Field("architectFlow") }
}

/// The schema `WebMessagingOfferProperties`.
public typealias WebMessagingOfferProperties = Model<WebMessagingOfferPropertiesFields>

/// The properties of ``WebMessagingOfferProperties``.
public struct WebMessagingOfferPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offerText`.
    @_alwaysEmitIntoClient public var offerText: Field<String> { Field("offerText") }
}
