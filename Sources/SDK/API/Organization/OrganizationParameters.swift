// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `status` of `getOrganizationsLimitsChangerequests`, open to those that are newer than this version.
public struct GetOrganizationsLimitsChangerequestsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Rejected`.
    public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    public static var rollback: Self { "Rollback" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `SecondaryApprovalNamespacesAdded`.
    public static var secondaryApprovalNamespacesAdded: Self { "SecondaryApprovalNamespacesAdded" }
    /// `ReviewerApproved`.
    public static var reviewerApproved: Self { "ReviewerApproved" }
    /// `ReviewerRejected`.
    public static var reviewerRejected: Self { "ReviewerRejected" }
    /// `ReviewerRollback`.
    public static var reviewerRollback: Self { "ReviewerRollback" }
    /// `ImplementingChange`.
    public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    public static var rollbackImplemented: Self { "RollbackImplemented" }
}

/// A value of `expand` of `getOrganizationsLimitsChangerequests`, open to those that are newer than this version.
public struct GetOrganizationsLimitsChangerequestsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `statusHistory`.
    public static var statusHistory: Self { "statusHistory" }
}

/// A value of `featureName` of `patchOrganizationsFeature`, open to those that are newer than this version.
public struct PatchOrganizationsFeatureFeatureName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `realtimeCIC`.
    public static var realtimeCIC: Self { "realtimeCIC" }
    /// `purecloud`.
    public static var purecloud: Self { "purecloud" }
    /// `hipaa`.
    public static var hipaa: Self { "hipaa" }
    /// `ucEnabled`.
    public static var ucEnabled: Self { "ucEnabled" }
    /// `pci`.
    public static var pci: Self { "pci" }
    /// `purecloudVoice`.
    public static var purecloudVoice: Self { "purecloudVoice" }
    /// `xmppFederation`.
    public static var xmppFederation: Self { "xmppFederation" }
    /// `chat`.
    public static var chat: Self { "chat" }
    /// `informalPhotos`.
    public static var informalPhotos: Self { "informalPhotos" }
    /// `directory`.
    public static var directory: Self { "directory" }
    /// `contactCenter`.
    public static var contactCenter: Self { "contactCenter" }
    /// `unifiedCommunications`.
    public static var unifiedCommunications: Self { "unifiedCommunications" }
    /// `custserv`.
    public static var custserv: Self { "custserv" }
}
