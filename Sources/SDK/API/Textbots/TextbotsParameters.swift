// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `botType` of `getTextbotsBotsSearch`, open to those that are newer than this version.
public struct GetTextbotsBotsSearchBotType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GenesysBotConnector`.
    @_alwaysEmitIntoClient public static var genesysBotConnector: Self { "GenesysBotConnector" }
    /// `GenesysDialogEngine`.
    @_alwaysEmitIntoClient public static var genesysDialogEngine: Self { "GenesysDialogEngine" }
    /// `AmazonLex`.
    @_alwaysEmitIntoClient public static var amazonLex: Self { "AmazonLex" }
    /// `GoogleDialogFlowES`.
    @_alwaysEmitIntoClient public static var googleDialogFlowES: Self { "GoogleDialogFlowES" }
    /// `GoogleDialogFlowCX`.
    @_alwaysEmitIntoClient public static var googleDialogFlowCX: Self { "GoogleDialogFlowCX" }
    /// `NuanceDlg`.
    @_alwaysEmitIntoClient public static var nuanceDlg: Self { "NuanceDlg" }
    /// `GenesysBotFlow`.
    @_alwaysEmitIntoClient public static var genesysBotFlow: Self { "GenesysBotFlow" }
    /// `GenesysDigitalBotFlow`.
    @_alwaysEmitIntoClient public static var genesysDigitalBotFlow: Self { "GenesysDigitalBotFlow" }
    /// `GenesysVoiceSurveyFlow`.
    @_alwaysEmitIntoClient public static var genesysVoiceSurveyFlow: Self { "GenesysVoiceSurveyFlow" }
    /// `GenesysDigitalBotConnector`.
    @_alwaysEmitIntoClient public static var genesysDigitalBotConnector: Self { "GenesysDigitalBotConnector" }
}
