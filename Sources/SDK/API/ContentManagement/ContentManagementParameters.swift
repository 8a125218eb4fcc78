// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getContentmanagementDocument`, open to those that are newer than this version.
public struct GetContentmanagementDocumentExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `lockInfo`.
    @_alwaysEmitIntoClient public static var lockInfo: Self { "lockInfo" }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
    /// `workspace`.
    @_alwaysEmitIntoClient public static var workspace: Self { "workspace" }
}

/// A value of `disposition` of `getContentmanagementDocumentContent`, open to those that are newer than this version.
public struct GetContentmanagementDocumentContentDisposition: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attachment`.
    @_alwaysEmitIntoClient public static var attachment: Self { "attachment" }
    /// `inline`.
    @_alwaysEmitIntoClient public static var inline: Self { "inline" }
}

/// A value of `expand` of `getContentmanagementDocuments`, open to those that are newer than this version.
public struct GetContentmanagementDocumentsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
    /// `workspace`.
    @_alwaysEmitIntoClient public static var workspace: Self { "workspace" }
}

/// A value of `expand` of `getContentmanagementQuery`, open to those that are newer than this version.
public struct GetContentmanagementQueryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
    /// `workspace`.
    @_alwaysEmitIntoClient public static var workspace: Self { "workspace" }
}

/// A value of `expand` of `getContentmanagementShare`, open to those that are newer than this version.
public struct GetContentmanagementShareExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `member`.
    @_alwaysEmitIntoClient public static var member: Self { "member" }
}

/// A value of `disposition` of `getContentmanagementSharedSharedId`, open to those that are newer than this version.
public struct GetContentmanagementSharedSharedIdDisposition: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attachment`.
    @_alwaysEmitIntoClient public static var attachment: Self { "attachment" }
    /// `inline`.
    @_alwaysEmitIntoClient public static var inline: Self { "inline" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `expand` of `getContentmanagementSharedSharedId`, open to those that are newer than this version.
public struct GetContentmanagementSharedSharedIdExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `document.acl`.
    @_alwaysEmitIntoClient public static var documentAcl: Self { "document.acl" }
}

/// A value of `expand` of `getContentmanagementShares`, open to those that are newer than this version.
public struct GetContentmanagementSharesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `member`.
    @_alwaysEmitIntoClient public static var member: Self { "member" }
}

/// A value of `expand` of `getContentmanagementWorkspace`, open to those that are newer than this version.
public struct GetContentmanagementWorkspaceExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `summary`.
    @_alwaysEmitIntoClient public static var summary: Self { "summary" }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
}

/// A value of `expand` of `getContentmanagementWorkspaceDocuments`, open to those that are newer than this version.
public struct GetContentmanagementWorkspaceDocumentsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
    /// `workspace`.
    @_alwaysEmitIntoClient public static var workspace: Self { "workspace" }
}

/// A value of `expand` of `getContentmanagementWorkspaceMember`, open to those that are newer than this version.
public struct GetContentmanagementWorkspaceMemberExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `member`.
    @_alwaysEmitIntoClient public static var member: Self { "member" }
}

/// A value of `expand` of `getContentmanagementWorkspaceMembers`, open to those that are newer than this version.
public struct GetContentmanagementWorkspaceMembersExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `member`.
    @_alwaysEmitIntoClient public static var member: Self { "member" }
}

/// A value of `expand` of `getContentmanagementWorkspaceTagvalue`, open to those that are newer than this version.
public struct GetContentmanagementWorkspaceTagvalueExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
}

/// A value of `expand` of `getContentmanagementWorkspaceTagvalues`, open to those that are newer than this version.
public struct GetContentmanagementWorkspaceTagvaluesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
}

/// A value of `access` of `getContentmanagementWorkspaces`, open to those that are newer than this version.
public struct GetContentmanagementWorkspacesAccess: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `content`.
    @_alwaysEmitIntoClient public static var content: Self { "content" }
    /// `admin`.
    @_alwaysEmitIntoClient public static var admin: Self { "admin" }
    /// `document:create`.
    @_alwaysEmitIntoClient public static var documentCreate: Self { "document:create" }
    /// `document:viewContent`.
    @_alwaysEmitIntoClient public static var documentViewContent: Self { "document:viewContent" }
    /// `document:viewMetadata`.
    @_alwaysEmitIntoClient public static var documentViewMetadata: Self { "document:viewMetadata" }
    /// `document:download`.
    @_alwaysEmitIntoClient public static var documentDownload: Self { "document:download" }
    /// `document:delete`.
    @_alwaysEmitIntoClient public static var documentDelete: Self { "document:delete" }
    /// `document:update`.
    @_alwaysEmitIntoClient public static var documentUpdate: Self { "document:update" }
    /// `document:share`.
    @_alwaysEmitIntoClient public static var documentShare: Self { "document:share" }
    /// `document:shareView`.
    @_alwaysEmitIntoClient public static var documentShareView: Self { "document:shareView" }
    /// `document:email`.
    @_alwaysEmitIntoClient public static var documentEmail: Self { "document:email" }
    /// `document:print`.
    @_alwaysEmitIntoClient public static var documentPrint: Self { "document:print" }
    /// `document:auditView`.
    @_alwaysEmitIntoClient public static var documentAuditView: Self { "document:auditView" }
    /// `document:replace`.
    @_alwaysEmitIntoClient public static var documentReplace: Self { "document:replace" }
    /// `document:tag`.
    @_alwaysEmitIntoClient public static var documentTag: Self { "document:tag" }
    /// `tag:create`.
    @_alwaysEmitIntoClient public static var tagCreate: Self { "tag:create" }
    /// `tag:view`.
    @_alwaysEmitIntoClient public static var tagView: Self { "tag:view" }
    /// `tag:update`.
    @_alwaysEmitIntoClient public static var tagUpdate: Self { "tag:update" }
    /// `tag:apply`.
    @_alwaysEmitIntoClient public static var tagApply: Self { "tag:apply" }
    /// `tag:remove`.
    @_alwaysEmitIntoClient public static var tagRemove: Self { "tag:remove" }
    /// `tag:delete`.
    @_alwaysEmitIntoClient public static var tagDelete: Self { "tag:delete" }
}

/// A value of `expand` of `getContentmanagementWorkspaces`, open to those that are newer than this version.
public struct GetContentmanagementWorkspacesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `summary`.
    @_alwaysEmitIntoClient public static var summary: Self { "summary" }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
}

/// A value of `expand` of `postContentmanagementDocument`, open to those that are newer than this version.
public struct PostContentmanagementDocumentExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
}

/// A value of `expand` of `postContentmanagementQuery`, open to those that are newer than this version.
public struct PostContentmanagementQueryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
    /// `workspace`.
    @_alwaysEmitIntoClient public static var workspace: Self { "workspace" }
}

/// A value of `expand` of `postContentmanagementWorkspaceTagvaluesQuery`, open to those that are newer than this
/// version.
public struct PostContentmanagementWorkspaceTagvaluesQueryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acl`.
    @_alwaysEmitIntoClient public static var acl: Self { "acl" }
}
