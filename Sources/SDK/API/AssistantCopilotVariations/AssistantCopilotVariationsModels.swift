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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `googleDialogflowConfig`.
    @_alwaysEmitIntoClient public var googleDialogflowConfig: Field<GoogleDialogflowConfig> { Field("googleDialogflowConfig") }
    /// `transcriptionConfig`, required.
    @_alwaysEmitIntoClient public var transcriptionConfig: Field<TranscriptionConfig> { Field("transcriptionConfig") }
    /// `knowledgeSuggestionConfig`.
    @_alwaysEmitIntoClient public var knowledgeSuggestionConfig: Field<KnowledgeSuggestionConfig> { Field("knowledgeSuggestionConfig") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<AssistantCopilotVariationState> { Field("state") }
    /// `copilot`, required.
    @_alwaysEmitIntoClient public var copilot: Field<Copilot> { Field("copilot") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `variationParent`, set by the platform.
    @_alwaysEmitIntoClient public var variationParent: Field<AddressableEntityRef> { Field("variationParent") }
}

/// A value of `state` of ``AssistantCopilotVariation``, open to those that are newer than this version.
public struct AssistantCopilotVariationState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `AssistantCopilotVariationListing`.
public typealias AssistantCopilotVariationListing = Model<AssistantCopilotVariationListingFields>

/// The properties of ``AssistantCopilotVariationListing``.
public struct AssistantCopilotVariationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AssistantCopilotVariation]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}
