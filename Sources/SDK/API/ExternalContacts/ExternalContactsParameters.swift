// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getExternalcontactsContact`, open to those that are newer than this version.
public struct GetExternalcontactsContactExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public static var externalOrganization: Self { "externalOrganization" }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `identifiers`.
    @_alwaysEmitIntoClient public static var identifiers: Self { "identifiers" }
    /// `externalSources`.
    @_alwaysEmitIntoClient public static var externalSources: Self { "externalSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `getExternalcontactsContactNote`, open to those that are newer than this version.
public struct GetExternalcontactsContactNoteExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `author`.
    @_alwaysEmitIntoClient public static var author: Self { "author" }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `getExternalcontactsContactNotes`, open to those that are newer than this version.
public struct GetExternalcontactsContactNotesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `author`.
    @_alwaysEmitIntoClient public static var author: Self { "author" }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
    /// `mergeset`.
    @_alwaysEmitIntoClient public static var mergeset: Self { "mergeset" }
}

/// A value of `expand` of `getExternalcontactsContactUnresolved`, open to those that are newer than this version.
public struct GetExternalcontactsContactUnresolvedExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public static var externalOrganization: Self { "externalOrganization" }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `identifiers`.
    @_alwaysEmitIntoClient public static var identifiers: Self { "identifiers" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `getExternalcontactsContacts`, open to those that are newer than this version.
public struct GetExternalcontactsContactsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public static var externalOrganization: Self { "externalOrganization" }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `identifiers`.
    @_alwaysEmitIntoClient public static var identifiers: Self { "identifiers" }
    /// `externalSources`.
    @_alwaysEmitIntoClient public static var externalSources: Self { "externalSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `getExternalcontactsImportJob`, open to those that are newer than this version.
public struct GetExternalcontactsImportJobExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `getExternalcontactsImportJobs`, open to those that are newer than this version.
public struct GetExternalcontactsImportJobsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `sortOrder` of `getExternalcontactsImportJobs`, open to those that are newer than this version.
public struct GetExternalcontactsImportJobsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "Ascending" }
    /// `Descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "Descending" }
}

/// A value of `jobStatus` of `getExternalcontactsImportJobs`, open to those that are newer than this version.
public struct GetExternalcontactsImportJobsJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// A value of `sortOrder` of `getExternalcontactsImportSettings`, open to those that are newer than this version.
public struct GetExternalcontactsImportSettingsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "Ascending" }
    /// `Descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "Descending" }
}

/// A value of `expand` of `getExternalcontactsOrganization`, open to those that are newer than this version.
public struct GetExternalcontactsOrganizationExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
    /// `identifiers`.
    @_alwaysEmitIntoClient public static var identifiers: Self { "identifiers" }
    /// `externalSources`.
    @_alwaysEmitIntoClient public static var externalSources: Self { "externalSources" }
}

/// A value of `expand` of `getExternalcontactsOrganizationContacts`, open to those that are newer than this version.
public struct GetExternalcontactsOrganizationContactsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public static var externalOrganization: Self { "externalOrganization" }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `identifiers`.
    @_alwaysEmitIntoClient public static var identifiers: Self { "identifiers" }
    /// `externalSources`.
    @_alwaysEmitIntoClient public static var externalSources: Self { "externalSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `getExternalcontactsOrganizationNote`, open to those that are newer than this version.
public struct GetExternalcontactsOrganizationNoteExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `author`.
    @_alwaysEmitIntoClient public static var author: Self { "author" }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `getExternalcontactsOrganizationNotes`, open to those that are newer than this version.
public struct GetExternalcontactsOrganizationNotesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `author`.
    @_alwaysEmitIntoClient public static var author: Self { "author" }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `getExternalcontactsOrganizationRelationships`, open to those that are newer than this
/// version.
public struct GetExternalcontactsOrganizationRelationshipsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `getExternalcontactsOrganizations`, open to those that are newer than this version.
public struct GetExternalcontactsOrganizationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
    /// `identifiers`.
    @_alwaysEmitIntoClient public static var identifiers: Self { "identifiers" }
    /// `externalSources`.
    @_alwaysEmitIntoClient public static var externalSources: Self { "externalSources" }
}

/// A value of `expand` of `getExternalcontactsRelationship`, open to those that are newer than this version.
public struct GetExternalcontactsRelationshipExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `getExternalcontactsReversewhitepageslookup`, open to those that are newer than this version.
public struct GetExternalcontactsReversewhitepageslookupExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `contacts.externalOrganization`.
    @_alwaysEmitIntoClient public static var contactsExternalOrganization: Self { "contacts.externalOrganization" }
    /// `externalDataSources`.
    @_alwaysEmitIntoClient public static var externalDataSources: Self { "externalDataSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `postExternalcontactsIdentifierlookup`, open to those that are newer than this version.
public struct PostExternalcontactsIdentifierlookupExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public static var externalOrganization: Self { "externalOrganization" }
    /// `identifiers`.
    @_alwaysEmitIntoClient public static var identifiers: Self { "identifiers" }
    /// `externalSources`.
    @_alwaysEmitIntoClient public static var externalSources: Self { "externalSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `postExternalcontactsIdentifierlookupContacts`, open to those that are newer than this
/// version.
public struct PostExternalcontactsIdentifierlookupContactsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public static var externalOrganization: Self { "externalOrganization" }
    /// `identifiers`.
    @_alwaysEmitIntoClient public static var identifiers: Self { "identifiers" }
    /// `externalSources`.
    @_alwaysEmitIntoClient public static var externalSources: Self { "externalSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `postExternalcontactsIdentifierlookupOrganizations`, open to those that are newer than this
/// version.
public struct PostExternalcontactsIdentifierlookupOrganizationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `identifiers`.
    @_alwaysEmitIntoClient public static var identifiers: Self { "identifiers" }
    /// `externalSources`.
    @_alwaysEmitIntoClient public static var externalSources: Self { "externalSources" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}
