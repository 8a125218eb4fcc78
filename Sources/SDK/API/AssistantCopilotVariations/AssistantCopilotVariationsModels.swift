// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AssistantCopilotVariation`.
public typealias AssistantCopilotVariation = Model<AssistantCopilotVariationFields>

/// The properties of ``AssistantCopilotVariation``.
public struct AssistantCopilotVariationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `googleDialogflowConfig`.
    public var googleDialogflowConfig: Field<GoogleDialogflowConfig> { Field("googleDialogflowConfig") }
    /// `transcriptionConfig`, required.
    public var transcriptionConfig: Field<TranscriptionConfig> { Field("transcriptionConfig") }
    /// `knowledgeSuggestionConfig`.
    public var knowledgeSuggestionConfig: Field<KnowledgeSuggestionConfig> { Field("knowledgeSuggestionConfig") }
    /// `state`, set by the platform.
    public var state: Field<AssistantCopilotVariationState> { Field("state") }
    /// `copilot`, required.
    public var copilot: Field<Copilot> { Field("copilot") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `variationParent`, set by the platform.
    public var variationParent: Field<AddressableEntityRef> { Field("variationParent") }
}

/// A value of `state` of ``AssistantCopilotVariation``, open to those that are newer than this version.
public struct AssistantCopilotVariationState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
}

/// The schema `AssistantCopilotVariationListing`.
public typealias AssistantCopilotVariationListing = Model<AssistantCopilotVariationListingFields>

/// The properties of ``AssistantCopilotVariationListing``.
public struct AssistantCopilotVariationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AssistantCopilotVariation]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}
