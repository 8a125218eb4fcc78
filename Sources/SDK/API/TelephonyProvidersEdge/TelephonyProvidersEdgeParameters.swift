// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getTelephonyProvidersEdge`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgeExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `site`.
    @_alwaysEmitIntoClient public static var site: Self { "site" }
}

/// A value of `expand` of `getTelephonyProvidersEdgeLogicalinterface`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgeLogicalinterfaceExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalTrunkBaseAssignments`.
    @_alwaysEmitIntoClient public static var externalTrunkBaseAssignments: Self { "externalTrunkBaseAssignments" }
    /// `phoneTrunkBaseAssignments`.
    @_alwaysEmitIntoClient public static var phoneTrunkBaseAssignments: Self { "phoneTrunkBaseAssignments" }
}

/// A value of `expand` of `getTelephonyProvidersEdgeLogicalinterfaces`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgeLogicalinterfacesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalTrunkBaseAssignments`.
    @_alwaysEmitIntoClient public static var externalTrunkBaseAssignments: Self { "externalTrunkBaseAssignments" }
    /// `phoneTrunkBaseAssignments`.
    @_alwaysEmitIntoClient public static var phoneTrunkBaseAssignments: Self { "phoneTrunkBaseAssignments" }
}

/// A value of `trunkType` of `getTelephonyProvidersEdgeTrunks`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgeTrunksTrunkType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `EDGE`.
    @_alwaysEmitIntoClient public static var edge: Self { "EDGE" }
}

/// A value of `type` of `getTelephonyProvidersEdgesAlertablepresences`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgesAlertablepresencesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `defaults`.
    @_alwaysEmitIntoClient public static var defaults: Self { "defaults" }
    /// `overrides`.
    @_alwaysEmitIntoClient public static var overrides: Self { "overrides" }
}

/// A value of `type` of `getTelephonyProvidersEdgesDidpoolsDids`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgesDidpoolsDidsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASSIGNED_AND_UNASSIGNED`.
    @_alwaysEmitIntoClient public static var assignedAndUnassigned: Self { "ASSIGNED_AND_UNASSIGNED" }
    /// `UNASSIGNED`.
    @_alwaysEmitIntoClient public static var unassigned: Self { "UNASSIGNED" }
}

/// A value of `expand` of `getTelephonyProvidersEdgesEdgegroup`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgesEdgegroupExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `phoneTrunkBases`.
    @_alwaysEmitIntoClient public static var phoneTrunkBases: Self { "phoneTrunkBases" }
    /// `edgeTrunkBaseAssignment`.
    @_alwaysEmitIntoClient public static var edgeTrunkBaseAssignment: Self { "edgeTrunkBaseAssignment" }
}

/// A value of `expand` of `getTelephonyProvidersEdgesLinebasesettings`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgesLinebasesettingsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `properties`.
    @_alwaysEmitIntoClient public static var properties: Self { "properties" }
}

/// A value of `expand` of `getTelephonyProvidersEdgesLines`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgesLinesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `properties`.
    @_alwaysEmitIntoClient public static var properties: Self { "properties" }
    /// `site`.
    @_alwaysEmitIntoClient public static var site: Self { "site" }
    /// `edgeGroup`.
    @_alwaysEmitIntoClient public static var edgeGroup: Self { "edgeGroup" }
    /// `primaryEdge`.
    @_alwaysEmitIntoClient public static var primaryEdge: Self { "primaryEdge" }
    /// `secondaryEdge`.
    @_alwaysEmitIntoClient public static var secondaryEdge: Self { "secondaryEdge" }
    /// `edges`.
    @_alwaysEmitIntoClient public static var edges: Self { "edges" }
    /// `assignedUser`.
    @_alwaysEmitIntoClient public static var assignedUser: Self { "assignedUser" }
}

/// A value of `expand` of `getTelephonyProvidersEdgesLogicalinterfaces`, open to those that are newer than this
/// version.
public struct GetTelephonyProvidersEdgesLogicalinterfacesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalTrunkBaseAssignments`.
    @_alwaysEmitIntoClient public static var externalTrunkBaseAssignments: Self { "externalTrunkBaseAssignments" }
    /// `phoneTrunkBaseAssignments`.
    @_alwaysEmitIntoClient public static var phoneTrunkBaseAssignments: Self { "phoneTrunkBaseAssignments" }
}

/// A value of `expand` of `getTelephonyProvidersEdgesPhonebasesettings`, open to those that are newer than this
/// version.
public struct GetTelephonyProvidersEdgesPhonebasesettingsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `properties`.
    @_alwaysEmitIntoClient public static var properties: Self { "properties" }
    /// `lines`.
    @_alwaysEmitIntoClient public static var lines: Self { "lines" }
}

/// A value of `sortBy` of `getTelephonyProvidersEdgesPhones`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgesPhonesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `status.operationalStatus`.
    @_alwaysEmitIntoClient public static var statusOperationalStatus: Self { "status.operationalStatus" }
    /// `secondaryStatus.operationalStatus`.
    @_alwaysEmitIntoClient public static var secondaryStatusOperationalStatus: Self { "secondaryStatus.operationalStatus" }
}

/// A value of `expand` of `getTelephonyProvidersEdgesPhones`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgesPhonesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `properties`.
    @_alwaysEmitIntoClient public static var properties: Self { "properties" }
    /// `site`.
    @_alwaysEmitIntoClient public static var site: Self { "site" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
    /// `status.primaryEdgesStatus`.
    @_alwaysEmitIntoClient public static var statusPrimaryEdgesStatus: Self { "status.primaryEdgesStatus" }
    /// `status.secondaryEdgesStatus`.
    @_alwaysEmitIntoClient public static var statusSecondaryEdgesStatus: Self { "status.secondaryEdgesStatus" }
    /// `phoneBaseSettings`.
    @_alwaysEmitIntoClient public static var phoneBaseSettings: Self { "phoneBaseSettings" }
    /// `lines`.
    @_alwaysEmitIntoClient public static var lines: Self { "lines" }
}

/// A value of `fields` of `getTelephonyProvidersEdgesPhones`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgesPhonesFields: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webRtcUser`.
    @_alwaysEmitIntoClient public static var webRtcUser: Self { "webRtcUser" }
    /// `properties.*`.
    @_alwaysEmitIntoClient public static var properties: Self { "properties.*" }
    /// `lines.loggedInUser`.
    @_alwaysEmitIntoClient public static var linesLoggedInUser: Self { "lines.loggedInUser" }
    /// `lines.defaultForUser`.
    @_alwaysEmitIntoClient public static var linesDefaultForUser: Self { "lines.defaultForUser" }
}

/// A value of `expand` of `getTelephonyProvidersEdgesSites`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgesSitesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `edges`.
    @_alwaysEmitIntoClient public static var edges: Self { "edges" }
    /// `location`.
    @_alwaysEmitIntoClient public static var location: Self { "location" }
    /// `primarySites`.
    @_alwaysEmitIntoClient public static var primarySites: Self { "primarySites" }
    /// `secondarySites`.
    @_alwaysEmitIntoClient public static var secondarySites: Self { "secondarySites" }
}

/// A value of `expand` of `getTelephonyProvidersEdgesTrunkbasesettings`, open to those that are newer than this
/// version.
public struct GetTelephonyProvidersEdgesTrunkbasesettingsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `properties`.
    @_alwaysEmitIntoClient public static var properties: Self { "properties" }
}

/// A value of `type` of `getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases`, open to those that are newer
/// than this version.
public struct GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabasesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `EDGE`.
    @_alwaysEmitIntoClient public static var edge: Self { "EDGE" }
}

/// A value of `trunkType` of `getTelephonyProvidersEdgesTrunks`, open to those that are newer than this version.
public struct GetTelephonyProvidersEdgesTrunksTrunkType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `EDGE`.
    @_alwaysEmitIntoClient public static var edge: Self { "EDGE" }
}

/// A value of `trunkType` of `getTelephonyProvidersEdgesTrunkswithrecording`, open to those that are newer than this
/// version.
public struct GetTelephonyProvidersEdgesTrunkswithrecordingTrunkType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `EDGE`.
    @_alwaysEmitIntoClient public static var edge: Self { "EDGE" }
}
