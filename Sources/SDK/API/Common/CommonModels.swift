// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Biography`.
public typealias Biography = Model<BiographyFields>

/// The properties of ``Biography``.
public struct BiographyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `biography`.
    @_alwaysEmitIntoClient public var biography: Field<String> { Field("biography") }
    /// `interests`.
    @_alwaysEmitIntoClient public var interests: Field<[String]> { Field("interests") }
    /// `hobbies`.
    @_alwaysEmitIntoClient public var hobbies: Field<[String]> { Field("hobbies") }
    /// `spouse`.
    @_alwaysEmitIntoClient public var spouse: Field<String> { Field("spouse") }
    /// `education`.
    @_alwaysEmitIntoClient public var education: Field<[Education]> { Field("education") }
}

/// The schema `Browser`.
public typealias Browser = Model<BrowserFields>

/// The properties of ``Browser``.
public struct BrowserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `family`, required.
    @_alwaysEmitIntoClient public var family: Field<String> { Field("family") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `lang`.
    @_alwaysEmitIntoClient public var lang: Field<String> { Field("lang") }
    /// `fingerprint`.
    @_alwaysEmitIntoClient public var fingerprint: Field<String> { Field("fingerprint") }
    /// `isMobile`.
    @_alwaysEmitIntoClient public var isMobile: Field<Bool> { Field("isMobile") }
    /// `viewHeight`.
    @_alwaysEmitIntoClient public var viewHeight: Field<Int> { Field("viewHeight") }
    /// `viewWidth`.
    @_alwaysEmitIntoClient public var viewWidth: Field<Int> { Field("viewWidth") }
    /// `featuresFlash`, required.
    @_alwaysEmitIntoClient public var featuresFlash: Field<Bool> { Field("featuresFlash") }
    /// `featuresJava`, required.
    @_alwaysEmitIntoClient public var featuresJava: Field<Bool> { Field("featuresJava") }
    /// `featuresPdf`, required.
    @_alwaysEmitIntoClient public var featuresPdf: Field<Bool> { Field("featuresPdf") }
    /// `featuresWebrtc`, required.
    @_alwaysEmitIntoClient public var featuresWebrtc: Field<Bool> { Field("featuresWebrtc") }
}

/// The schema `BulkError`.
public typealias BulkError = Model<BulkErrorFields>

/// The properties of ``BulkError``.
public struct BulkErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
}

/// The schema `BulkErrorDetail`.
public typealias BulkErrorDetail = Model<BulkErrorDetailFields>

/// The properties of ``BulkErrorDetail``.
public struct BulkErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `BulkResponse`.
public typealias BulkResponse = Model<BulkResponseFields>

/// The properties of ``BulkResponse``.
public struct BulkResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResult]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkResult`.
public typealias BulkResult = Model<BulkResultFields>

/// The properties of ``BulkResult``.
public struct BulkResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkError> { Field("error") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<JSON> { Field("entity") }
}

/// The schema `Bullseye`.
public typealias Bullseye = Model<BullseyeFields>

/// The properties of ``Bullseye``.
public struct BullseyeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rings`.
    @_alwaysEmitIntoClient public var rings: Field<[Ring]> { Field("rings") }
}

/// The schema `GamificationContestPrizeImageUploadUrlRequest`.
public typealias GamificationContestPrizeImageUploadUrlRequest = Model<GamificationContestPrizeImageUploadUrlRequestFields>

/// The properties of ``GamificationContestPrizeImageUploadUrlRequest``.
public struct GamificationContestPrizeImageUploadUrlRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `contentMd5`.
    @_alwaysEmitIntoClient public var contentMd5: Field<String> { Field("contentMd5") }
    /// `signedUrlTimeoutSeconds`.
    @_alwaysEmitIntoClient public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
    /// `contentType`, required.
    @_alwaysEmitIntoClient public var contentType: Field<GamificationContestPrizeImageUploadUrlRequestContentType> { Field("contentType") }
    /// `contentLength`, required.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `serverSideEncryption`.
    @_alwaysEmitIntoClient public var serverSideEncryption: Field<GamificationContestPrizeImageUploadUrlRequestServerSideEncryption> { Field("serverSideEncryption") }
}

/// A value of `contentType` of ``GamificationContestPrizeImageUploadUrlRequest``, open to those that are newer than
/// this version.
public struct GamificationContestPrizeImageUploadUrlRequestContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `image/jpeg`.
    @_alwaysEmitIntoClient public static var imageJpeg: Self { "image/jpeg" }
    /// `image/jpg`.
    @_alwaysEmitIntoClient public static var imageJpg: Self { "image/jpg" }
    /// `image/png`.
    @_alwaysEmitIntoClient public static var imagePng: Self { "image/png" }
}

/// A value of `serverSideEncryption` of ``GamificationContestPrizeImageUploadUrlRequest``, open to those that are newer
/// than this version.
public struct GamificationContestPrizeImageUploadUrlRequestServerSideEncryption: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AES256`.
    @_alwaysEmitIntoClient public static var aes256: Self { "AES256" }
}

/// The schema `Geolocation`.
public typealias Geolocation = Model<GeolocationFields>

/// The properties of ``Geolocation``.
public struct GeolocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `primary`.
    @_alwaysEmitIntoClient public var primary: Field<Bool> { Field("primary") }
    /// `latitude`.
    @_alwaysEmitIntoClient public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    @_alwaysEmitIntoClient public var longitude: Field<Double> { Field("longitude") }
    /// `country`.
    @_alwaysEmitIntoClient public var country: Field<String> { Field("country") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `city`.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
    /// `locations`.
    @_alwaysEmitIntoClient public var locations: Field<[LocationDefinition]> { Field("locations") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GeolocationSettings`.
public typealias GeolocationSettings = Model<GeolocationSettingsFields>

/// The properties of ``GeolocationSettings``.
public struct GeolocationSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `mapboxKey`.
    @_alwaysEmitIntoClient public var mapboxKey: Field<String> { Field("mapboxKey") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GetUploadSourceUrlJobStatusResponse`.
public typealias GetUploadSourceUrlJobStatusResponse = Model<GetUploadSourceUrlJobStatusResponseFields>

/// The properties of ``GetUploadSourceUrlJobStatusResponse``.
public struct GetUploadSourceUrlJobStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<GetUploadSourceUrlJobStatusResponseStatus> { Field("status") }
    /// `uploadKey`.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `errorInformation`.
    @_alwaysEmitIntoClient public var errorInformation: Field<ErrorBody> { Field("errorInformation") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GetUploadSourceUrlJobStatusResponse``, open to those that are newer than this version.
public struct GetUploadSourceUrlJobStatusResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `GoogleDialogflowConfig`.
public typealias GoogleDialogflowConfig = Model<GoogleDialogflowConfigFields>

/// The properties of ``GoogleDialogflowConfig``.
public struct GoogleDialogflowConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `conversationProfiles`, required.
    @_alwaysEmitIntoClient public var conversationProfiles: Field<[ConversationProfile]> { Field("conversationProfiles") }
}

/// The schema `Group`.
public typealias Group = Model<GroupFields>

/// The properties of ``Group``.
public struct GroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<GroupState> { Field("state") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<GroupType> { Field("type") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[GroupContact]> { Field("addresses") }
    /// `rulesVisible`, required.
    @_alwaysEmitIntoClient public var rulesVisible: Field<Bool> { Field("rulesVisible") }
    /// `visibility`, required.
    @_alwaysEmitIntoClient public var visibility: Field<GroupVisibility> { Field("visibility") }
    /// `rolesEnabled`.
    @_alwaysEmitIntoClient public var rolesEnabled: Field<Bool> { Field("rolesEnabled") }
    /// `includeOwners`.
    @_alwaysEmitIntoClient public var includeOwners: Field<Bool> { Field("includeOwners") }
    /// `callsEnabled`.
    @_alwaysEmitIntoClient public var callsEnabled: Field<Bool> { Field("callsEnabled") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `owners`.
    @_alwaysEmitIntoClient public var owners: Field<[User]> { Field("owners") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Group``, open to those that are newer than this version.
public struct GroupState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// A value of `type` of ``Group``, open to those that are newer than this version.
public struct GroupType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `official`.
    @_alwaysEmitIntoClient public static var official: Self { "official" }
    /// `social`.
    @_alwaysEmitIntoClient public static var social: Self { "social" }
}

/// A value of `visibility` of ``Group``, open to those that are newer than this version.
public struct GroupVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "public" }
    /// `owners`.
    @_alwaysEmitIntoClient public static var owners: Self { "owners" }
    /// `members`.
    @_alwaysEmitIntoClient public static var members: Self { "members" }
}

/// The schema `GroupContact`.
public typealias GroupContact = Model<GroupContactFields>

/// The properties of ``GroupContact``.
public struct GroupContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`, required.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `extension`.
    @_alwaysEmitIntoClient public var `extension`: Field<String> { Field("extension") }
    /// `display`, set by the platform.
    @_alwaysEmitIntoClient public var display: Field<String> { Field("display") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<GroupContactType> { Field("type") }
    /// `mediaType`, required.
    @_alwaysEmitIntoClient public var mediaType: Field<GroupContactMediaType> { Field("mediaType") }
}

/// A value of `type` of ``GroupContact``, open to those that are newer than this version.
public struct GroupContactType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GROUPRING`.
    @_alwaysEmitIntoClient public static var groupring: Self { "GROUPRING" }
    /// `GROUPPHONE`.
    @_alwaysEmitIntoClient public static var groupphone: Self { "GROUPPHONE" }
}

/// A value of `mediaType` of ``GroupContact``, open to those that are newer than this version.
public struct GroupContactMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
}

/// The schema `GroupSearchCriteria`.
public typealias GroupSearchCriteria = Model<GroupSearchCriteriaFields>

/// The properties of ``GroupSearchCriteria``.
public struct GroupSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    @_alwaysEmitIntoClient public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    @_alwaysEmitIntoClient public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<GroupSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[GroupSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<GroupSearchCriteriaType> { Field("type") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``GroupSearchCriteria``, open to those that are newer than this version.
public struct GroupSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
    /// `NOT`.
    @_alwaysEmitIntoClient public static var not: Self { "NOT" }
}

/// A value of `type` of ``GroupSearchCriteria``, open to those that are newer than this version.
public struct GroupSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "STARTS_WITH" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `REGEX`.
    @_alwaysEmitIntoClient public static var regex: Self { "REGEX" }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `TERMS`.
    @_alwaysEmitIntoClient public static var terms: Self { "TERMS" }
    /// `REQUIRED_FIELDS`.
    @_alwaysEmitIntoClient public static var requiredFields: Self { "REQUIRED_FIELDS" }
    /// `MATCH_ALL`.
    @_alwaysEmitIntoClient public static var matchAll: Self { "MATCH_ALL" }
}

/// The schema `GroupSearchRequest`.
public typealias GroupSearchRequest = Model<GroupSearchRequestFields>

/// The properties of ``GroupSearchRequest``.
public struct GroupSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<GroupSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[GroupSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``GroupSearchRequest``, open to those that are newer than this version.
public struct GroupSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
    /// `SCORE`.
    @_alwaysEmitIntoClient public static var score: Self { "SCORE" }
}

/// The schema `GroupsSearchResponse`.
public typealias GroupsSearchResponse = Model<GroupsSearchResponseFields>

/// The properties of ``GroupsSearchResponse``.
public struct GroupsSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`, required.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, required.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`, required.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    @_alwaysEmitIntoClient public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    @_alwaysEmitIntoClient public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    @_alwaysEmitIntoClient public var nextPage: Field<String> { Field("nextPage") }
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[Group]> { Field("results") }
}

/// The schema `IdentityResolutionExternalSource`.
public typealias IdentityResolutionExternalSource = Model<IdentityResolutionExternalSourceFields>

/// The properties of ``IdentityResolutionExternalSource``.
public struct IdentityResolutionExternalSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Image`.
public typealias Image = Model<ImageFields>

/// The properties of ``Image``.
public struct ImageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resolution`.
    @_alwaysEmitIntoClient public var resolution: Field<String> { Field("resolution") }
    /// `imageUri`.
    @_alwaysEmitIntoClient public var imageUri: Field<String> { Field("imageUri") }
}

/// The schema `InactivityTimeoutSettings`.
public typealias InactivityTimeoutSettings = Model<InactivityTimeoutSettingsFields>

/// The properties of ``InactivityTimeoutSettings``.
public struct InactivityTimeoutSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutSeconds`.
    @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `actionType`.
    @_alwaysEmitIntoClient public var actionType: Field<InactivityTimeoutSettingsActionType> { Field("actionType") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<DomainEntityRef> { Field("flowId") }
}

/// A value of `actionType` of ``InactivityTimeoutSettings``, open to those that are newer than this version.
public struct InactivityTimeoutSettingsActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DISCONNECT`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "DISCONNECT" }
    /// `SEND_TO_ARCHITECT_FLOW`.
    @_alwaysEmitIntoClient public static var sendToArchitectFlow: Self { "SEND_TO_ARCHITECT_FLOW" }
}

/// The schema `InboundOnlySetting`.
public typealias InboundOnlySetting = Model<InboundOnlySettingFields>

/// The properties of ``InboundOnlySetting``.
public struct InboundOnlySettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inbound`.
    @_alwaysEmitIntoClient public var inbound: Field<InboundOnlySettingInbound> { Field("inbound") }
}

/// A value of `inbound` of ``InboundOnlySetting``, open to those that are newer than this version.
public struct InboundOnlySettingInbound: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Enabled`.
    @_alwaysEmitIntoClient public static var enabled: Self { "Enabled" }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
}

/// The schema `InboundRoute`.
public typealias InboundRoute = Model<InboundRouteFields>

/// The properties of ``InboundRoute``.
public struct InboundRouteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `pattern`, required.
    @_alwaysEmitIntoClient public var pattern: Field<String> { Field("pattern") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[DomainEntityRef]> { Field("skills") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<DomainEntityRef> { Field("language") }
    /// `fromName`, required.
    @_alwaysEmitIntoClient public var fromName: Field<String> { Field("fromName") }
    /// `fromEmail`.
    @_alwaysEmitIntoClient public var fromEmail: Field<String> { Field("fromEmail") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<DomainEntityRef> { Field("flow") }
    /// `replyEmailAddress`.
    @_alwaysEmitIntoClient public var replyEmailAddress: Field<QueueEmailAddress> { Field("replyEmailAddress") }
    /// `autoBcc`.
    @_alwaysEmitIntoClient public var autoBcc: Field<[EmailAddress]> { Field("autoBcc") }
    /// `spamFlow`.
    @_alwaysEmitIntoClient public var spamFlow: Field<DomainEntityRef> { Field("spamFlow") }
    /// `signature`.
    @_alwaysEmitIntoClient public var signature: Field<Signature> { Field("signature") }
    /// `historyInclusion`.
    @_alwaysEmitIntoClient public var historyInclusion: Field<InboundRouteHistoryInclusion> { Field("historyInclusion") }
    /// `allowMultipleActions`.
    @_alwaysEmitIntoClient public var allowMultipleActions: Field<Bool> { Field("allowMultipleActions") }
    /// `mailboxFolders`.
    @_alwaysEmitIntoClient public var mailboxFolders: Field<[String]> { Field("mailboxFolders") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<InboundRouteStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `historyInclusion` of ``InboundRoute``, open to those that are newer than this version.
public struct InboundRouteHistoryInclusion: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Include`.
    @_alwaysEmitIntoClient public static var include: Self { "Include" }
    /// `Exclude`.
    @_alwaysEmitIntoClient public static var exclude: Self { "Exclude" }
    /// `Optional`.
    @_alwaysEmitIntoClient public static var optional: Self { "Optional" }
}

/// A value of `status` of ``InboundRoute``, open to those that are newer than this version.
public struct InboundRouteStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Removing`.
    @_alwaysEmitIntoClient public static var removing: Self { "Removing" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `InstagramId`.
public typealias InstagramId = Model<InstagramIdFields>

/// The properties of ``InstagramId``.
public struct InstagramIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[InstagramScopedId]> { Field("ids") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `handle`.
    @_alwaysEmitIntoClient public var handle: Field<String> { Field("handle") }
}

/// The schema `InstagramScopedId`.
public typealias InstagramScopedId = Model<InstagramScopedIdFields>

/// The properties of ``InstagramScopedId``.
public struct InstagramScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`, required.
    @_alwaysEmitIntoClient public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `Intent`.
public typealias Intent = Model<IntentFields>

/// The properties of ``Intent``.
public struct IntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `IntentDefinition`.
public typealias IntentDefinition = Model<IntentDefinitionFields>

/// The properties of ``IntentDefinition``.
public struct IntentDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `entityTypeBindings`.
    @_alwaysEmitIntoClient public var entityTypeBindings: Field<[NamedEntityTypeBinding]> { Field("entityTypeBindings") }
    /// `entityNameReferences`, set by the platform.
    @_alwaysEmitIntoClient public var entityNameReferences: Field<[String]> { Field("entityNameReferences") }
    /// `utterances`, required.
    @_alwaysEmitIntoClient public var utterances: Field<[NluUtterance]> { Field("utterances") }
    /// `additionalLanguages`.
    @_alwaysEmitIntoClient public var additionalLanguages: Field<[String: AdditionalLanguagesIntent]> { Field("additionalLanguages") }
}

/// The schema `IntentReference`.
public typealias IntentReference = Model<IntentReferenceFields>

/// The properties of ``IntentReference``.
public struct IntentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `InternalMessage`.
public typealias InternalMessage = Model<InternalMessageFields>

/// The properties of ``InternalMessage``.
public struct InternalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<InternalMessageState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<InternalMessageInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<InternalMessageDisconnectType> { Field("disconnectType") }
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `targetUserId`.
    @_alwaysEmitIntoClient public var targetUserId: Field<String> { Field("targetUserId") }
    /// `sourceUserId`.
    @_alwaysEmitIntoClient public var sourceUserId: Field<String> { Field("sourceUserId") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<Address> { Field("toAddress") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<Address> { Field("fromAddress") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[InternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``InternalMessage``, open to those that are newer than this version.
public struct InternalMessageState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
}

/// A value of `initialState` of ``InternalMessage``, open to those that are newer than this version.
public struct InternalMessageInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
}

/// A value of `disconnectType` of ``InternalMessage``, open to those that are newer than this version.
public struct InternalMessageDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
}

/// The schema `InternalMessageDetails`.
public typealias InternalMessageDetails = Model<InternalMessageDetailsFields>

/// The properties of ``InternalMessageDetails``.
public struct InternalMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    @_alwaysEmitIntoClient public var messageTime: Field<Instant> { Field("messageTime") }
}

/// The schema `ItemValidationLimits`.
public typealias ItemValidationLimits = Model<ItemValidationLimitsFields>

/// The properties of ``ItemValidationLimits``.
public struct ItemValidationLimitsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minLength`, required.
    @_alwaysEmitIntoClient public var minLength: Field<MinLength> { Field("minLength") }
    /// `maxLength`, required.
    @_alwaysEmitIntoClient public var maxLength: Field<MaxLength> { Field("maxLength") }
}

/// The schema `Items`.
public typealias Items = Model<ItemsFields>

/// The properties of ``Items``.
public struct ItemsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `pattern`.
    @_alwaysEmitIntoClient public var pattern: Field<String> { Field("pattern") }
}

/// The schema `KnowledgeAnswerConfig`.
public typealias KnowledgeAnswerConfig = Model<KnowledgeAnswerConfigFields>

/// The properties of ``KnowledgeAnswerConfig``.
public struct KnowledgeAnswerConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `KnowledgeBaseReference`.
public typealias KnowledgeBaseReference = Model<KnowledgeBaseReferenceFields>

/// The properties of ``KnowledgeBaseReference``.
public struct KnowledgeBaseReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `languageCode`.
    @_alwaysEmitIntoClient public var languageCode: Field<KnowledgeBaseReferenceLanguageCode> { Field("languageCode") }
    /// `contentSearchEnabled`.
    @_alwaysEmitIntoClient public var contentSearchEnabled: Field<Bool> { Field("contentSearchEnabled") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `languageCode` of ``KnowledgeBaseReference``, open to those that are newer than this version.
public struct KnowledgeBaseReferenceLanguageCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `en-UK`.
    @_alwaysEmitIntoClient public static var enUk: Self { "en-UK" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    @_alwaysEmitIntoClient public static var enCa: Self { "en-CA" }
    /// `en-HK`.
    @_alwaysEmitIntoClient public static var enHk: Self { "en-HK" }
    /// `en-IN`.
    @_alwaysEmitIntoClient public static var enIn: Self { "en-IN" }
    /// `en-IE`.
    @_alwaysEmitIntoClient public static var enIe: Self { "en-IE" }
    /// `en-NZ`.
    @_alwaysEmitIntoClient public static var enNz: Self { "en-NZ" }
    /// `en-PH`.
    @_alwaysEmitIntoClient public static var enPh: Self { "en-PH" }
    /// `en-SG`.
    @_alwaysEmitIntoClient public static var enSg: Self { "en-SG" }
    /// `en-ZA`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-ZA" }
    /// `de-DE`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-DE" }
    /// `de-AT`.
    @_alwaysEmitIntoClient public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    @_alwaysEmitIntoClient public static var deCh: Self { "de-CH" }
    /// `es-AR`.
    @_alwaysEmitIntoClient public static var esAr: Self { "es-AR" }
    /// `es-CO`.
    @_alwaysEmitIntoClient public static var esCo: Self { "es-CO" }
    /// `es-MX`.
    @_alwaysEmitIntoClient public static var esMx: Self { "es-MX" }
    /// `es-US`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-US" }
    /// `es-ES`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-ES" }
    /// `fr-FR`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-FR" }
    /// `fr-BE`.
    @_alwaysEmitIntoClient public static var frBe: Self { "fr-BE" }
    /// `fr-CA`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-CA" }
    /// `fr-CH`.
    @_alwaysEmitIntoClient public static var frCh: Self { "fr-CH" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `nl-NL`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-NL" }
    /// `nl-BE`.
    @_alwaysEmitIntoClient public static var nlBe: Self { "nl-BE" }
    /// `it-IT`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-IT" }
    /// `ca-ES`.
    @_alwaysEmitIntoClient public static var caEs: Self { "ca-ES" }
    /// `tr-TR`.
    @_alwaysEmitIntoClient public static var trTr: Self { "tr-TR" }
    /// `sv-SE`.
    @_alwaysEmitIntoClient public static var svSe: Self { "sv-SE" }
    /// `fi-FI`.
    @_alwaysEmitIntoClient public static var fiFi: Self { "fi-FI" }
    /// `nb-NO`.
    @_alwaysEmitIntoClient public static var nbNo: Self { "nb-NO" }
    /// `da-DK`.
    @_alwaysEmitIntoClient public static var daDk: Self { "da-DK" }
    /// `ja-JP`.
    @_alwaysEmitIntoClient public static var jaJp: Self { "ja-JP" }
    /// `ar-AE`.
    @_alwaysEmitIntoClient public static var arAe: Self { "ar-AE" }
    /// `zh-CN`.
    @_alwaysEmitIntoClient public static var zhCn: Self { "zh-CN" }
    /// `zh-TW`.
    @_alwaysEmitIntoClient public static var zhTw: Self { "zh-TW" }
    /// `zh-HK`.
    @_alwaysEmitIntoClient public static var zhHk: Self { "zh-HK" }
    /// `ko-KR`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-KR" }
    /// `pl-PL`.
    @_alwaysEmitIntoClient public static var plPl: Self { "pl-PL" }
    /// `hi-IN`.
    @_alwaysEmitIntoClient public static var hiIn: Self { "hi-IN" }
    /// `th-TH`.
    @_alwaysEmitIntoClient public static var thTh: Self { "th-TH" }
    /// `hu-HU`.
    @_alwaysEmitIntoClient public static var huHu: Self { "hu-HU" }
    /// `vi-VN`.
    @_alwaysEmitIntoClient public static var viVn: Self { "vi-VN" }
    /// `uk-UA`.
    @_alwaysEmitIntoClient public static var ukUa: Self { "uk-UA" }
    /// `cs-CZ`.
    @_alwaysEmitIntoClient public static var csCz: Self { "cs-CZ" }
    /// `fil-PH`.
    @_alwaysEmitIntoClient public static var filPh: Self { "fil-PH" }
    /// `ms-MY`.
    @_alwaysEmitIntoClient public static var msMy: Self { "ms-MY" }
    /// `he-IL`.
    @_alwaysEmitIntoClient public static var heIl: Self { "he-IL" }
    /// `el-GR`.
    @_alwaysEmitIntoClient public static var elGr: Self { "el-GR" }
    /// `ar-SA`.
    @_alwaysEmitIntoClient public static var arSa: Self { "ar-SA" }
}

/// The schema `KnowledgeBaseWithDialectReference`.
public typealias KnowledgeBaseWithDialectReference = Model<KnowledgeBaseWithDialectReferenceFields>

/// The properties of ``KnowledgeBaseWithDialectReference``.
public struct KnowledgeBaseWithDialectReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `languageCode`, required.
    @_alwaysEmitIntoClient public var languageCode: Field<KnowledgeBaseWithDialectReferenceLanguageCode> { Field("languageCode") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `languageCode` of ``KnowledgeBaseWithDialectReference``, open to those that are newer than this version.
public struct KnowledgeBaseWithDialectReferenceLanguageCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-ZA`.
    @_alwaysEmitIntoClient public static var enZa: Self { "en-ZA" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-GB`.
    @_alwaysEmitIntoClient public static var enGb: Self { "en-GB" }
    /// `en-IE`.
    @_alwaysEmitIntoClient public static var enIe: Self { "en-IE" }
    /// `en-IN`.
    @_alwaysEmitIntoClient public static var enIn: Self { "en-IN" }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
    /// `es-US`.
    @_alwaysEmitIntoClient public static var esUs: Self { "es-US" }
    /// `es-ES`.
    @_alwaysEmitIntoClient public static var esEs: Self { "es-ES" }
    /// `nl-NL`.
    @_alwaysEmitIntoClient public static var nlNl: Self { "nl-NL" }
    /// `fr-CA`.
    @_alwaysEmitIntoClient public static var frCa: Self { "fr-CA" }
    /// `fr-FR`.
    @_alwaysEmitIntoClient public static var frFr: Self { "fr-FR" }
    /// `de-DE`.
    @_alwaysEmitIntoClient public static var deDe: Self { "de-DE" }
    /// `it-IT`.
    @_alwaysEmitIntoClient public static var itIt: Self { "it-IT" }
    /// `pt-PT`.
    @_alwaysEmitIntoClient public static var ptPt: Self { "pt-PT" }
    /// `pt-BR`.
    @_alwaysEmitIntoClient public static var ptBr: Self { "pt-BR" }
    /// `ar-AE`.
    @_alwaysEmitIntoClient public static var arAe: Self { "ar-AE" }
    /// `ja-JP`.
    @_alwaysEmitIntoClient public static var jaJp: Self { "ja-JP" }
    /// `sv-SE`.
    @_alwaysEmitIntoClient public static var svSe: Self { "sv-SE" }
    /// `de-AT`.
    @_alwaysEmitIntoClient public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    @_alwaysEmitIntoClient public static var deCh: Self { "de-CH" }
    /// `da-DK`.
    @_alwaysEmitIntoClient public static var daDk: Self { "da-DK" }
    /// `fr-BE`.
    @_alwaysEmitIntoClient public static var frBe: Self { "fr-BE" }
    /// `fr-CH`.
    @_alwaysEmitIntoClient public static var frCh: Self { "fr-CH" }
    /// `es-MX`.
    @_alwaysEmitIntoClient public static var esMx: Self { "es-MX" }
    /// `es-CO`.
    @_alwaysEmitIntoClient public static var esCo: Self { "es-CO" }
    /// `ko-KR`.
    @_alwaysEmitIntoClient public static var koKr: Self { "ko-KR" }
    /// `hi-IN`.
    @_alwaysEmitIntoClient public static var hiIn: Self { "hi-IN" }
    /// `tr-TR`.
    @_alwaysEmitIntoClient public static var trTr: Self { "tr-TR" }
    /// `es-AR`.
    @_alwaysEmitIntoClient public static var esAr: Self { "es-AR" }
    /// `fi-FI`.
    @_alwaysEmitIntoClient public static var fiFi: Self { "fi-FI" }
    /// `nb-NO`.
    @_alwaysEmitIntoClient public static var nbNo: Self { "nb-NO" }
    /// `cs-CZ`.
    @_alwaysEmitIntoClient public static var csCz: Self { "cs-CZ" }
    /// `hu-HU`.
    @_alwaysEmitIntoClient public static var huHu: Self { "hu-HU" }
    /// `th-TH`.
    @_alwaysEmitIntoClient public static var thTh: Self { "th-TH" }
    /// `pl-PL`.
    @_alwaysEmitIntoClient public static var plPl: Self { "pl-PL" }
    /// `nl-BE`.
    @_alwaysEmitIntoClient public static var nlBe: Self { "nl-BE" }
    /// `fil-PH`.
    @_alwaysEmitIntoClient public static var filPh: Self { "fil-PH" }
    /// `ms-MY`.
    @_alwaysEmitIntoClient public static var msMy: Self { "ms-MY" }
    /// `he-IL`.
    @_alwaysEmitIntoClient public static var heIl: Self { "he-IL" }
    /// `el-GR`.
    @_alwaysEmitIntoClient public static var elGr: Self { "el-GR" }
}

/// The schema `KnowledgeSuggestionConfig`.
public typealias KnowledgeSuggestionConfig = Model<KnowledgeSuggestionConfigFields>

/// The properties of ``KnowledgeSuggestionConfig``.
public struct KnowledgeSuggestionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vendorName`, required.
    @_alwaysEmitIntoClient public var vendorName: Field<KnowledgeSuggestionConfigVendorName> { Field("vendorName") }
    /// `knowledgeBase`.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `knowledgeBases`.
    @_alwaysEmitIntoClient public var knowledgeBases: Field<[KnowledgeBaseWithDialectReference]> { Field("knowledgeBases") }
    /// `receiveSegmentedArticles`.
    @_alwaysEmitIntoClient public var receiveSegmentedArticles: Field<Bool> { Field("receiveSegmentedArticles") }
}

/// A value of `vendorName` of ``KnowledgeSuggestionConfig``, open to those that are newer than this version.
public struct KnowledgeSuggestionConfigVendorName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GoogleDialogflow`.
    @_alwaysEmitIntoClient public static var googleDialogflow: Self { "GoogleDialogflow" }
    /// `GenesysKnowledge`.
    @_alwaysEmitIntoClient public static var genesysKnowledge: Self { "GenesysKnowledge" }
    /// `GenesysKnowledgeV3`.
    @_alwaysEmitIntoClient public static var genesysKnowledgeV3: Self { "GenesysKnowledgeV3" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `WhatsAppId`.
public typealias WhatsAppId = Model<WhatsAppIdFields>

/// The properties of ``WhatsAppId``.
public struct WhatsAppIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`, required.
    @_alwaysEmitIntoClient public var phoneNumber: Field<PhoneNumber> { Field("phoneNumber") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `WorkPlanBidRanks`.
public typealias WorkPlanBidRanks = Model<WorkPlanBidRanksFields>

/// The properties of ``WorkPlanBidRanks``.
public struct WorkPlanBidRanksFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `workPlanBiddingPerformance`.
    @_alwaysEmitIntoClient public var workPlanBiddingPerformance: Field<Int> { Field("workPlanBiddingPerformance") }
    /// `biddingTieBreaker`.
    @_alwaysEmitIntoClient public var biddingTieBreaker: Field<String> { Field("biddingTieBreaker") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemReference`.
public typealias WorkitemReference = Model<WorkitemReferenceFields>

/// The properties of ``WorkitemReference``.
public struct WorkitemReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Workspace`.
public typealias Workspace = Model<WorkspaceFields>

/// The properties of ``Workspace``.
public struct WorkspaceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkspaceType> { Field("type") }
    /// `isCurrentUserWorkspace`.
    @_alwaysEmitIntoClient public var isCurrentUserWorkspace: Field<Bool> { Field("isCurrentUserWorkspace") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<DomainEntityRef> { Field("user") }
    /// `bucket`.
    @_alwaysEmitIntoClient public var bucket: Field<String> { Field("bucket") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `summary`.
    @_alwaysEmitIntoClient public var summary: Field<WorkspaceSummary> { Field("summary") }
    /// `acl`.
    @_alwaysEmitIntoClient public var acl: Field<[String]> { Field("acl") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Workspace``, open to those that are newer than this version.
public struct WorkspaceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
}

/// The schema `WorkspaceSummary`.
public typealias WorkspaceSummary = Model<WorkspaceSummaryFields>

/// The properties of ``WorkspaceSummary``.
public struct WorkspaceSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalDocumentCount`.
    @_alwaysEmitIntoClient public var totalDocumentCount: Field<Int> { Field("totalDocumentCount") }
    /// `totalDocumentByteCount`.
    @_alwaysEmitIntoClient public var totalDocumentByteCount: Field<Int> { Field("totalDocumentByteCount") }
}

/// The schema `WorktypeReference`.
public typealias WorktypeReference = Model<WorktypeReferenceFields>

/// The properties of ``WorktypeReference``.
public struct WorktypeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Wrapup`.
public typealias Wrapup = Model<WrapupFields>

/// The properties of ``Wrapup``.
public struct WrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `provisional`.
    @_alwaysEmitIntoClient public var provisional: Field<Bool> { Field("provisional") }
}

/// The schema `WrapupCode`.
public typealias WrapupCode = Model<WrapupCodeFields>

/// The properties of ``WrapupCode``.
public struct WrapupCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<StarrableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WrapupCodePredictionConfig`.
public typealias WrapupCodePredictionConfig = Model<WrapupCodePredictionConfigFields>

/// The properties of ``WrapupCodePredictionConfig``.
public struct WrapupCodePredictionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `WritableDivision`.
public typealias WritableDivision = Model<WritableDivisionFields>

/// The properties of ``WritableDivision``.
public struct WritableDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WritableEntity`.
public typealias WritableEntity = Model<WritableEntityFields>

/// The properties of ``WritableEntity``.
public struct WritableEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WritableStarrableDivision`.
public typealias WritableStarrableDivision = Model<WritableStarrableDivisionFields>

/// The properties of ``WritableStarrableDivision``.
public struct WritableStarrableDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
