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
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    @_alwaysEmitIntoClient public static var rollback: Self { "Rollback" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `SecondaryApprovalNamespacesAdded`.
    @_alwaysEmitIntoClient public static var secondaryApprovalNamespacesAdded: Self { "SecondaryApprovalNamespacesAdded" }
    /// `ReviewerApproved`.
    @_alwaysEmitIntoClient public static var reviewerApproved: Self { "ReviewerApproved" }
    /// `ReviewerRejected`.
    @_alwaysEmitIntoClient public static var reviewerRejected: Self { "ReviewerRejected" }
    /// `ReviewerRollback`.
    @_alwaysEmitIntoClient public static var reviewerRollback: Self { "ReviewerRollback" }
    /// `ImplementingChange`.
    @_alwaysEmitIntoClient public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    @_alwaysEmitIntoClient public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    @_alwaysEmitIntoClient public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    @_alwaysEmitIntoClient public static var rollbackImplemented: Self { "RollbackImplemented" }
}

/// A value of `expand` of `getOrganizationsLimitsChangerequests`, open to those that are newer than this version.
public struct GetOrganizationsLimitsChangerequestsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `statusHistory`.
    @_alwaysEmitIntoClient public static var statusHistory: Self { "statusHistory" }
}

/// A value of `featureName` of `patchOrganizationsFeature`, open to those that are newer than this version.
public struct PatchOrganizationsFeatureFeatureName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `realtimeCIC`.
    @_alwaysEmitIntoClient public static var realtimeCIC: Self { "realtimeCIC" }
    /// `purecloud`.
    @_alwaysEmitIntoClient public static var purecloud: Self { "purecloud" }
    /// `hipaa`.
    @_alwaysEmitIntoClient public static var hipaa: Self { "hipaa" }
    /// `ucEnabled`.
    @_alwaysEmitIntoClient public static var ucEnabled: Self { "ucEnabled" }
    /// `pci`.
    @_alwaysEmitIntoClient public static var pci: Self { "pci" }
    /// `purecloudVoice`.
    @_alwaysEmitIntoClient public static var purecloudVoice: Self { "purecloudVoice" }
    /// `xmppFederation`.
    @_alwaysEmitIntoClient public static var xmppFederation: Self { "xmppFederation" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `informalPhotos`.
    @_alwaysEmitIntoClient public static var informalPhotos: Self { "informalPhotos" }
    /// `directory`.
    @_alwaysEmitIntoClient public static var directory: Self { "directory" }
    /// `contactCenter`.
    @_alwaysEmitIntoClient public static var contactCenter: Self { "contactCenter" }
    /// `unifiedCommunications`.
    @_alwaysEmitIntoClient public static var unifiedCommunications: Self { "unifiedCommunications" }
    /// `custserv`.
    @_alwaysEmitIntoClient public static var custserv: Self { "custserv" }
}
