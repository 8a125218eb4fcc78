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
    public static var genesysBotConnector: Self { "GenesysBotConnector" }
    /// `GenesysDialogEngine`.
    public static var genesysDialogEngine: Self { "GenesysDialogEngine" }
    /// `AmazonLex`.
    public static var amazonLex: Self { "AmazonLex" }
    /// `GoogleDialogFlowES`.
    public static var googleDialogFlowES: Self { "GoogleDialogFlowES" }
    /// `GoogleDialogFlowCX`.
    public static var googleDialogFlowCX: Self { "GoogleDialogFlowCX" }
    /// `NuanceDlg`.
    public static var nuanceDlg: Self { "NuanceDlg" }
    /// `GenesysBotFlow`.
    public static var genesysBotFlow: Self { "GenesysBotFlow" }
    /// `GenesysDigitalBotFlow`.
    public static var genesysDigitalBotFlow: Self { "GenesysDigitalBotFlow" }
    /// `GenesysVoiceSurveyFlow`.
    public static var genesysVoiceSurveyFlow: Self { "GenesysVoiceSurveyFlow" }
    /// `GenesysDigitalBotConnector`.
    public static var genesysDigitalBotConnector: Self { "GenesysDigitalBotConnector" }
}
