// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `filterType` of `getOutboundAttemptlimits`, open to those that are newer than this version.
public struct GetOutboundAttemptlimitsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundAttemptlimits`, open to those that are newer than this version.
public struct GetOutboundAttemptlimitsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundCallabletimesets`, open to those that are newer than this version.
public struct GetOutboundCallabletimesetsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundCallabletimesets`, open to those that are newer than this version.
public struct GetOutboundCallabletimesetsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundCallanalysisresponsesets`, open to those that are newer than this version.
public struct GetOutboundCallanalysisresponsesetsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundCallanalysisresponsesets`, open to those that are newer than this version.
public struct GetOutboundCallanalysisresponsesetsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundCampaignrules`, open to those that are newer than this version.
public struct GetOutboundCampaignrulesFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundCampaignrules`, open to those that are newer than this version.
public struct GetOutboundCampaignrulesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundCampaigns`, open to those that are newer than this version.
public struct GetOutboundCampaignsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundCampaigns`, open to those that are newer than this version.
public struct GetOutboundCampaignsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `mediaType` of `getOutboundCampaignsAll`, open to those that are newer than this version.
public struct GetOutboundCampaignsAllMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
}

/// A value of `sortOrder` of `getOutboundCampaignsAll`, open to those that are newer than this version.
public struct GetOutboundCampaignsAllSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `mediaType` of `getOutboundCampaignsAllDivisionviews`, open to those that are newer than this version.
public struct GetOutboundCampaignsAllDivisionviewsMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
}

/// A value of `sortOrder` of `getOutboundCampaignsAllDivisionviews`, open to those that are newer than this version.
public struct GetOutboundCampaignsAllDivisionviewsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundCampaignsDivisionviews`, open to those that are newer than this version.
public struct GetOutboundCampaignsDivisionviewsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundCampaignsDivisionviews`, open to those that are newer than this version.
public struct GetOutboundCampaignsDivisionviewsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundContactlistfilters`, open to those that are newer than this version.
public struct GetOutboundContactlistfiltersFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundContactlistfilters`, open to those that are newer than this version.
public struct GetOutboundContactlistfiltersSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundContactlists`, open to those that are newer than this version.
public struct GetOutboundContactlistsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundContactlists`, open to those that are newer than this version.
public struct GetOutboundContactlistsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundContactlistsDivisionviews`, open to those that are newer than this version.
public struct GetOutboundContactlistsDivisionviewsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundContactlistsDivisionviews`, open to those that are newer than this version.
public struct GetOutboundContactlistsDivisionviewsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundContactlisttemplates`, open to those that are newer than this version.
public struct GetOutboundContactlisttemplatesFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundContactlisttemplates`, open to those that are newer than this version.
public struct GetOutboundContactlisttemplatesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortBy` of `getOutboundDigitalrulesets`, open to those that are newer than this version.
public struct GetOutboundDigitalrulesetsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// A value of `sortOrder` of `getOutboundDigitalrulesets`, open to those that are newer than this version.
public struct GetOutboundDigitalrulesetsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundDnclists`, open to those that are newer than this version.
public struct GetOutboundDnclistsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `dncSourceType` of `getOutboundDnclists`, open to those that are newer than this version.
public struct GetOutboundDnclistsDncSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rds`.
    @_alwaysEmitIntoClient public static var rds: Self { "rds" }
    /// `rds_custom`.
    @_alwaysEmitIntoClient public static var rdsCustom: Self { "rds_custom" }
    /// `dnc.com`.
    @_alwaysEmitIntoClient public static var dncCom: Self { "dnc.com" }
    /// `gryphon`.
    @_alwaysEmitIntoClient public static var gryphon: Self { "gryphon" }
}

/// A value of `sortOrder` of `getOutboundDnclists`, open to those that are newer than this version.
public struct GetOutboundDnclistsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundDnclistsDivisionviews`, open to those that are newer than this version.
public struct GetOutboundDnclistsDivisionviewsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `dncSourceType` of `getOutboundDnclistsDivisionviews`, open to those that are newer than this version.
public struct GetOutboundDnclistsDivisionviewsDncSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rds`.
    @_alwaysEmitIntoClient public static var rds: Self { "rds" }
    /// `rds_custom`.
    @_alwaysEmitIntoClient public static var rdsCustom: Self { "rds_custom" }
    /// `dnc.com`.
    @_alwaysEmitIntoClient public static var dncCom: Self { "dnc.com" }
    /// `gryphon`.
    @_alwaysEmitIntoClient public static var gryphon: Self { "gryphon" }
}

/// A value of `sortOrder` of `getOutboundDnclistsDivisionviews`, open to those that are newer than this version.
public struct GetOutboundDnclistsDivisionviewsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundEvents`, open to those that are newer than this version.
public struct GetOutboundEventsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundEvents`, open to those that are newer than this version.
public struct GetOutboundEventsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundFilespecificationtemplates`, open to those that are newer than this version.
public struct GetOutboundFilespecificationtemplatesFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundFilespecificationtemplates`, open to those that are newer than this version.
public struct GetOutboundFilespecificationtemplatesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundImporttemplates`, open to those that are newer than this version.
public struct GetOutboundImporttemplatesFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundImporttemplates`, open to those that are newer than this version.
public struct GetOutboundImporttemplatesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortBy` of `getOutboundMessagingcampaigns`, open to those that are newer than this version.
public struct GetOutboundMessagingcampaignsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `campaignStatus`.
    @_alwaysEmitIntoClient public static var campaignStatus: Self { "campaignStatus" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `type`.
    @_alwaysEmitIntoClient public static var type: Self { "type" }
}

/// A value of `sortOrder` of `getOutboundMessagingcampaigns`, open to those that are newer than this version.
public struct GetOutboundMessagingcampaignsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `type` of `getOutboundMessagingcampaigns`, open to those that are newer than this version.
public struct GetOutboundMessagingcampaignsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
}

/// A value of `campaignStatus` of `getOutboundMessagingcampaigns`, open to those that are newer than this version.
public struct GetOutboundMessagingcampaignsCampaignStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    @_alwaysEmitIntoClient public static var on: Self { "on" }
    /// `stopping`.
    @_alwaysEmitIntoClient public static var stopping: Self { "stopping" }
    /// `off`.
    @_alwaysEmitIntoClient public static var off: Self { "off" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
    /// `forced_off`.
    @_alwaysEmitIntoClient public static var forcedOff: Self { "forced_off" }
    /// `forced_stopping`.
    @_alwaysEmitIntoClient public static var forcedStopping: Self { "forced_stopping" }
}

/// A value of `sortOrder` of `getOutboundMessagingcampaignsDivisionviews`, open to those that are newer than this
/// version.
public struct GetOutboundMessagingcampaignsDivisionviewsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `type` of `getOutboundMessagingcampaignsDivisionviews`, open to those that are newer than this version.
public struct GetOutboundMessagingcampaignsDivisionviewsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
}

/// A value of `campaignStatus` of `getOutboundMessagingcampaignsDivisionviews`, open to those that are newer than this
/// version.
public struct GetOutboundMessagingcampaignsDivisionviewsCampaignStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    @_alwaysEmitIntoClient public static var on: Self { "on" }
    /// `stopping`.
    @_alwaysEmitIntoClient public static var stopping: Self { "stopping" }
    /// `off`.
    @_alwaysEmitIntoClient public static var off: Self { "off" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
    /// `forced_off`.
    @_alwaysEmitIntoClient public static var forcedOff: Self { "forced_off" }
    /// `forced_stopping`.
    @_alwaysEmitIntoClient public static var forcedStopping: Self { "forced_stopping" }
}

/// A value of `filterType` of `getOutboundRulesets`, open to those that are newer than this version.
public struct GetOutboundRulesetsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundRulesets`, open to those that are newer than this version.
public struct GetOutboundRulesetsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `filterType` of `getOutboundSequences`, open to those that are newer than this version.
public struct GetOutboundSequencesFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `RegEx`.
    @_alwaysEmitIntoClient public static var regEx: Self { "RegEx" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `LessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LessThanEqualTo" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GreaterThanEqualTo" }
    /// `BeginsWith`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BeginsWith" }
    /// `EndsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "EndsWith" }
}

/// A value of `sortOrder` of `getOutboundSequences`, open to those that are newer than this version.
public struct GetOutboundSequencesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}
