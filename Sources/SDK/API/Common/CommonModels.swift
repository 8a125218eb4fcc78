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
    public var biography: Field<String> { Field("biography") }
    /// `interests`.
    public var interests: Field<[String]> { Field("interests") }
    /// `hobbies`.
    public var hobbies: Field<[String]> { Field("hobbies") }
    /// `spouse`.
    public var spouse: Field<String> { Field("spouse") }
    /// `education`.
    public var education: Field<[Education]> { Field("education") }
}

/// The schema `Browser`.
public typealias Browser = Model<BrowserFields>

/// The properties of ``Browser``.
public struct BrowserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `family`, required.
    public var family: Field<String> { Field("family") }
    /// `version`, required.
    public var version: Field<String> { Field("version") }
    /// `lang`.
    public var lang: Field<String> { Field("lang") }
    /// `fingerprint`.
    public var fingerprint: Field<String> { Field("fingerprint") }
    /// `isMobile`.
    public var isMobile: Field<Bool> { Field("isMobile") }
    /// `viewHeight`.
    public var viewHeight: Field<Int> { Field("viewHeight") }
    /// `viewWidth`.
    public var viewWidth: Field<Int> { Field("viewWidth") }
    /// `featuresFlash`, required.
    public var featuresFlash: Field<Bool> { Field("featuresFlash") }
    /// `featuresJava`, required.
    public var featuresJava: Field<Bool> { Field("featuresJava") }
    /// `featuresPdf`, required.
    public var featuresPdf: Field<Bool> { Field("featuresPdf") }
    /// `featuresWebrtc`, required.
    public var featuresWebrtc: Field<Bool> { Field("featuresWebrtc") }
}

/// The schema `BulkError`.
public typealias BulkError = Model<BulkErrorFields>

/// The properties of ``BulkError``.
public struct BulkErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `code`.
    public var code: Field<String> { Field("code") }
}

/// The schema `BulkErrorDetail`.
public typealias BulkErrorDetail = Model<BulkErrorDetailFields>

/// The properties of ``BulkErrorDetail``.
public struct BulkErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldName`.
    public var fieldName: Field<String> { Field("fieldName") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `message`.
    public var message: Field<String> { Field("message") }
}

/// The schema `BulkResponse`.
public typealias BulkResponse = Model<BulkResponseFields>

/// The properties of ``BulkResponse``.
public struct BulkResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[BulkResult]> { Field("results") }
    /// `errorCount`.
    public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkResult`.
public typealias BulkResult = Model<BulkResultFields>

/// The properties of ``BulkResult``.
public struct BulkResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `error`.
    public var error: Field<BulkError> { Field("error") }
    /// `entity`.
    public var entity: Field<JSON> { Field("entity") }
}

/// The schema `Bullseye`.
public typealias Bullseye = Model<BullseyeFields>

/// The properties of ``Bullseye``.
public struct BullseyeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rings`.
    public var rings: Field<[Ring]> { Field("rings") }
}

/// The schema `GamificationContestPrizeImageUploadUrlRequest`.
public typealias GamificationContestPrizeImageUploadUrlRequest = Model<GamificationContestPrizeImageUploadUrlRequestFields>

/// The properties of ``GamificationContestPrizeImageUploadUrlRequest``.
public struct GamificationContestPrizeImageUploadUrlRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `contentMd5`.
    public var contentMd5: Field<String> { Field("contentMd5") }
    /// `signedUrlTimeoutSeconds`.
    public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
    /// `contentType`, required.
    public var contentType: Field<GamificationContestPrizeImageUploadUrlRequestContentType> { Field("contentType") }
    /// `contentLength`, required.
    public var contentLength: Field<Int> { Field("contentLength") }
    /// `serverSideEncryption`.
    public var serverSideEncryption: Field<GamificationContestPrizeImageUploadUrlRequestServerSideEncryption> { Field("serverSideEncryption") }
}

/// A value of `contentType` of ``GamificationContestPrizeImageUploadUrlRequest``, open to those that are newer than
/// this version.
public struct GamificationContestPrizeImageUploadUrlRequestContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `image/jpeg`.
    public static var imageJpeg: Self { "image/jpeg" }
    /// `image/jpg`.
    public static var imageJpg: Self { "image/jpg" }
    /// `image/png`.
    public static var imagePng: Self { "image/png" }
}

/// A value of `serverSideEncryption` of ``GamificationContestPrizeImageUploadUrlRequest``, open to those that are newer
/// than this version.
public struct GamificationContestPrizeImageUploadUrlRequestServerSideEncryption: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AES256`.
    public static var aes256: Self { "AES256" }
}

/// The schema `Geolocation`.
public typealias Geolocation = Model<GeolocationFields>

/// The properties of ``Geolocation``.
public struct GeolocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `primary`.
    public var primary: Field<Bool> { Field("primary") }
    /// `latitude`.
    public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    public var longitude: Field<Double> { Field("longitude") }
    /// `country`.
    public var country: Field<String> { Field("country") }
    /// `region`.
    public var region: Field<String> { Field("region") }
    /// `city`.
    public var city: Field<String> { Field("city") }
    /// `locations`.
    public var locations: Field<[LocationDefinition]> { Field("locations") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GeolocationSettings`.
public typealias GeolocationSettings = Model<GeolocationSettingsFields>

/// The properties of ``GeolocationSettings``.
public struct GeolocationSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `mapboxKey`.
    public var mapboxKey: Field<String> { Field("mapboxKey") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GetUploadSourceUrlJobStatusResponse`.
public typealias GetUploadSourceUrlJobStatusResponse = Model<GetUploadSourceUrlJobStatusResponseFields>

/// The properties of ``GetUploadSourceUrlJobStatusResponse``.
public struct GetUploadSourceUrlJobStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<GetUploadSourceUrlJobStatusResponseStatus> { Field("status") }
    /// `uploadKey`.
    public var uploadKey: Field<String> { Field("uploadKey") }
    /// `errorInformation`.
    public var errorInformation: Field<ErrorBody> { Field("errorInformation") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GetUploadSourceUrlJobStatusResponse``, open to those that are newer than this version.
public struct GetUploadSourceUrlJobStatusResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    public static var created: Self { "Created" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `GoogleDialogflowConfig`.
public typealias GoogleDialogflowConfig = Model<GoogleDialogflowConfigFields>

/// The properties of ``GoogleDialogflowConfig``.
public struct GoogleDialogflowConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `conversationProfiles`, required.
    public var conversationProfiles: Field<[ConversationProfile]> { Field("conversationProfiles") }
}

/// The schema `Group`.
public typealias Group = Model<GroupFields>

/// The properties of ``Group``.
public struct GroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `memberCount`, set by the platform.
    public var memberCount: Field<Int> { Field("memberCount") }
    /// `state`, set by the platform.
    public var state: Field<GroupState> { Field("state") }
    /// `version`, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `type`, required.
    public var type: Field<GroupType> { Field("type") }
    /// `images`.
    public var images: Field<[Image]> { Field("images") }
    /// `addresses`.
    public var addresses: Field<[GroupContact]> { Field("addresses") }
    /// `rulesVisible`, required.
    public var rulesVisible: Field<Bool> { Field("rulesVisible") }
    /// `visibility`, required.
    public var visibility: Field<GroupVisibility> { Field("visibility") }
    /// `rolesEnabled`.
    public var rolesEnabled: Field<Bool> { Field("rolesEnabled") }
    /// `includeOwners`.
    public var includeOwners: Field<Bool> { Field("includeOwners") }
    /// `callsEnabled`.
    public var callsEnabled: Field<Bool> { Field("callsEnabled") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `owners`.
    public var owners: Field<[User]> { Field("owners") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Group``, open to those that are newer than this version.
public struct GroupState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// A value of `type` of ``Group``, open to those that are newer than this version.
public struct GroupType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `official`.
    public static var official: Self { "official" }
    /// `social`.
    public static var social: Self { "social" }
}

/// A value of `visibility` of ``Group``, open to those that are newer than this version.
public struct GroupVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `public`.
    public static var `public`: Self { "public" }
    /// `owners`.
    public static var owners: Self { "owners" }
    /// `members`.
    public static var members: Self { "members" }
}

/// The schema `GroupContact`.
public typealias GroupContact = Model<GroupContactFields>

/// The properties of ``GroupContact``.
public struct GroupContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`, required.
    public var address: Field<String> { Field("address") }
    /// `extension`.
    public var `extension`: Field<String> { Field("extension") }
    /// `display`, set by the platform.
    public var display: Field<String> { Field("display") }
    /// `type`, required.
    public var type: Field<GroupContactType> { Field("type") }
    /// `mediaType`, required.
    public var mediaType: Field<GroupContactMediaType> { Field("mediaType") }
}

/// A value of `type` of ``GroupContact``, open to those that are newer than this version.
public struct GroupContactType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GROUPRING`.
    public static var groupring: Self { "GROUPRING" }
    /// `GROUPPHONE`.
    public static var groupphone: Self { "GROUPPHONE" }
}

/// A value of `mediaType` of ``GroupContact``, open to those that are newer than this version.
public struct GroupContactMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PHONE`.
    public static var phone: Self { "PHONE" }
}

/// The schema `GroupSearchCriteria`.
public typealias GroupSearchCriteria = Model<GroupSearchCriteriaFields>

/// The properties of ``GroupSearchCriteria``.
public struct GroupSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `operator`.
    public var `operator`: Field<GroupSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[GroupSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`, required.
    public var type: Field<GroupSearchCriteriaType> { Field("type") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``GroupSearchCriteria``, open to those that are newer than this version.
public struct GroupSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
    /// `NOT`.
    public static var not: Self { "NOT" }
}

/// A value of `type` of ``GroupSearchCriteria``, open to those that are newer than this version.
public struct GroupSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    public static var startsWith: Self { "STARTS_WITH" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `REGEX`.
    public static var regex: Self { "REGEX" }
    /// `TERM`.
    public static var term: Self { "TERM" }
    /// `TERMS`.
    public static var terms: Self { "TERMS" }
    /// `REQUIRED_FIELDS`.
    public static var requiredFields: Self { "REQUIRED_FIELDS" }
    /// `MATCH_ALL`.
    public static var matchAll: Self { "MATCH_ALL" }
}

/// The schema `GroupSearchRequest`.
public typealias GroupSearchRequest = Model<GroupSearchRequestFields>

/// The properties of ``GroupSearchRequest``.
public struct GroupSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<GroupSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    public var sort: Field<[SearchSort]> { Field("sort") }
    /// `query`.
    public var query: Field<[GroupSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``GroupSearchRequest``, open to those that are newer than this version.
public struct GroupSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
    /// `SCORE`.
    public static var score: Self { "SCORE" }
}

/// The schema `GroupsSearchResponse`.
public typealias GroupsSearchResponse = Model<GroupsSearchResponseFields>

/// The properties of ``GroupsSearchResponse``.
public struct GroupsSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`, required.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`, required.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`, required.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    public var nextPage: Field<String> { Field("nextPage") }
    /// `types`, required.
    public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    public var results: Field<[Group]> { Field("results") }
}

/// The schema `IdentityResolutionExternalSource`.
public typealias IdentityResolutionExternalSource = Model<IdentityResolutionExternalSourceFields>

/// The properties of ``IdentityResolutionExternalSource``.
public struct IdentityResolutionExternalSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Image`.
public typealias Image = Model<ImageFields>

/// The properties of ``Image``.
public struct ImageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resolution`.
    public var resolution: Field<String> { Field("resolution") }
    /// `imageUri`.
    public var imageUri: Field<String> { Field("imageUri") }
}

/// The schema `InactivityTimeoutSettings`.
public typealias InactivityTimeoutSettings = Model<InactivityTimeoutSettingsFields>

/// The properties of ``InactivityTimeoutSettings``.
public struct InactivityTimeoutSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutSeconds`.
    public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `actionType`.
    public var actionType: Field<InactivityTimeoutSettingsActionType> { Field("actionType") }
    /// `flowId`.
    public var flowId: Field<DomainEntityRef> { Field("flowId") }
}

/// A value of `actionType` of ``InactivityTimeoutSettings``, open to those that are newer than this version.
public struct InactivityTimeoutSettingsActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DISCONNECT`.
    public static var disconnect: Self { "DISCONNECT" }
    /// `SEND_TO_ARCHITECT_FLOW`.
    public static var sendToArchitectFlow: Self { "SEND_TO_ARCHITECT_FLOW" }
}

/// The schema `InboundOnlySetting`.
public typealias InboundOnlySetting = Model<InboundOnlySettingFields>

/// The properties of ``InboundOnlySetting``.
public struct InboundOnlySettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inbound`.
    public var inbound: Field<InboundOnlySettingInbound> { Field("inbound") }
}

/// A value of `inbound` of ``InboundOnlySetting``, open to those that are newer than this version.
public struct InboundOnlySettingInbound: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Enabled`.
    public static var enabled: Self { "Enabled" }
    /// `Disabled`.
    public static var disabled: Self { "Disabled" }
}

/// The schema `InboundRoute`.
public typealias InboundRoute = Model<InboundRouteFields>

/// The properties of ``InboundRoute``.
public struct InboundRouteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `pattern`, required.
    public var pattern: Field<String> { Field("pattern") }
    /// `queue`.
    public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    public var skills: Field<[DomainEntityRef]> { Field("skills") }
    /// `language`.
    public var language: Field<DomainEntityRef> { Field("language") }
    /// `fromName`, required.
    public var fromName: Field<String> { Field("fromName") }
    /// `fromEmail`.
    public var fromEmail: Field<String> { Field("fromEmail") }
    /// `flow`.
    public var flow: Field<DomainEntityRef> { Field("flow") }
    /// `replyEmailAddress`.
    public var replyEmailAddress: Field<QueueEmailAddress> { Field("replyEmailAddress") }
    /// `autoBcc`.
    public var autoBcc: Field<[EmailAddress]> { Field("autoBcc") }
    /// `spamFlow`.
    public var spamFlow: Field<DomainEntityRef> { Field("spamFlow") }
    /// `signature`.
    public var signature: Field<Signature> { Field("signature") }
    /// `historyInclusion`.
    public var historyInclusion: Field<InboundRouteHistoryInclusion> { Field("historyInclusion") }
    /// `allowMultipleActions`.
    public var allowMultipleActions: Field<Bool> { Field("allowMultipleActions") }
    /// `mailboxFolders`.
    public var mailboxFolders: Field<[String]> { Field("mailboxFolders") }
    /// `status`, set by the platform.
    public var status: Field<InboundRouteStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `historyInclusion` of ``InboundRoute``, open to those that are newer than this version.
public struct InboundRouteHistoryInclusion: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Include`.
    public static var include: Self { "Include" }
    /// `Exclude`.
    public static var exclude: Self { "Exclude" }
    /// `Optional`.
    public static var optional: Self { "Optional" }
}

/// A value of `status` of ``InboundRoute``, open to those that are newer than this version.
public struct InboundRouteStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Removing`.
    public static var removing: Self { "Removing" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `InstagramId`.
public typealias InstagramId = Model<InstagramIdFields>

/// The properties of ``InstagramId``.
public struct InstagramIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    public var ids: Field<[InstagramScopedId]> { Field("ids") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `handle`.
    public var handle: Field<String> { Field("handle") }
}

/// The schema `InstagramScopedId`.
public typealias InstagramScopedId = Model<InstagramScopedIdFields>

/// The properties of ``InstagramScopedId``.
public struct InstagramScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`, required.
    public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `Intent`.
public typealias Intent = Model<IntentFields>

/// The properties of ``Intent``.
public struct IntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `IntentDefinition`.
public typealias IntentDefinition = Model<IntentDefinitionFields>

/// The properties of ``IntentDefinition``.
public struct IntentDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `entityTypeBindings`.
    public var entityTypeBindings: Field<[NamedEntityTypeBinding]> { Field("entityTypeBindings") }
    /// `entityNameReferences`, set by the platform.
    public var entityNameReferences: Field<[String]> { Field("entityNameReferences") }
    /// `utterances`, required.
    public var utterances: Field<[NluUtterance]> { Field("utterances") }
    /// `additionalLanguages`.
    public var additionalLanguages: Field<[String: AdditionalLanguagesIntent]> { Field("additionalLanguages") }
}

/// The schema `IntentReference`.
public typealias IntentReference = Model<IntentReferenceFields>

/// The properties of ``IntentReference``.
public struct IntentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `InternalMessage`.
public typealias InternalMessage = Model<InternalMessageFields>

/// The properties of ``InternalMessage``.
public struct InternalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<InternalMessageState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<InternalMessageInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `disconnectType`.
    public var disconnectType: Field<InternalMessageDisconnectType> { Field("disconnectType") }
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `targetUserId`.
    public var targetUserId: Field<String> { Field("targetUserId") }
    /// `sourceUserId`.
    public var sourceUserId: Field<String> { Field("sourceUserId") }
    /// `toAddress`.
    public var toAddress: Field<Address> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<Address> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[InternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``InternalMessage``, open to those that are newer than this version.
public struct InternalMessageState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
}

/// A value of `initialState` of ``InternalMessage``, open to those that are newer than this version.
public struct InternalMessageInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
}

/// A value of `disconnectType` of ``InternalMessage``, open to those that are newer than this version.
public struct InternalMessageDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
}

/// The schema `InternalMessageDetails`.
public typealias InternalMessageDetails = Model<InternalMessageDetailsFields>

/// The properties of ``InternalMessageDetails``.
public struct InternalMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
}

/// The schema `ItemValidationLimits`.
public typealias ItemValidationLimits = Model<ItemValidationLimitsFields>

/// The properties of ``ItemValidationLimits``.
public struct ItemValidationLimitsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minLength`, required.
    public var minLength: Field<MinLength> { Field("minLength") }
    /// `maxLength`, required.
    public var maxLength: Field<MaxLength> { Field("maxLength") }
}

/// The schema `Items`.
public typealias Items = Model<ItemsFields>

/// The properties of ``Items``.
public struct ItemsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `pattern`.
    public var pattern: Field<String> { Field("pattern") }
}

/// The schema `KnowledgeAnswerConfig`.
public typealias KnowledgeAnswerConfig = Model<KnowledgeAnswerConfigFields>

/// The properties of ``KnowledgeAnswerConfig``.
public struct KnowledgeAnswerConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `KnowledgeBaseReference`.
public typealias KnowledgeBaseReference = Model<KnowledgeBaseReferenceFields>

/// The properties of ``KnowledgeBaseReference``.
public struct KnowledgeBaseReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `languageCode`.
    public var languageCode: Field<KnowledgeBaseReferenceLanguageCode> { Field("languageCode") }
    /// `contentSearchEnabled`.
    public var contentSearchEnabled: Field<Bool> { Field("contentSearchEnabled") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `languageCode` of ``KnowledgeBaseReference``, open to those that are newer than this version.
public struct KnowledgeBaseReferenceLanguageCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `en-UK`.
    public static var enUk: Self { "en-UK" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    public static var enCa: Self { "en-CA" }
    /// `en-HK`.
    public static var enHk: Self { "en-HK" }
    /// `en-IN`.
    public static var enIn: Self { "en-IN" }
    /// `en-IE`.
    public static var enIe: Self { "en-IE" }
    /// `en-NZ`.
    public static var enNz: Self { "en-NZ" }
    /// `en-PH`.
    public static var enPh: Self { "en-PH" }
    /// `en-SG`.
    public static var enSg: Self { "en-SG" }
    /// `en-ZA`.
    public static var enZa: Self { "en-ZA" }
    /// `de-DE`.
    public static var deDe: Self { "de-DE" }
    /// `de-AT`.
    public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    public static var deCh: Self { "de-CH" }
    /// `es-AR`.
    public static var esAr: Self { "es-AR" }
    /// `es-CO`.
    public static var esCo: Self { "es-CO" }
    /// `es-MX`.
    public static var esMx: Self { "es-MX" }
    /// `es-US`.
    public static var esUs: Self { "es-US" }
    /// `es-ES`.
    public static var esEs: Self { "es-ES" }
    /// `fr-FR`.
    public static var frFr: Self { "fr-FR" }
    /// `fr-BE`.
    public static var frBe: Self { "fr-BE" }
    /// `fr-CA`.
    public static var frCa: Self { "fr-CA" }
    /// `fr-CH`.
    public static var frCh: Self { "fr-CH" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `nl-NL`.
    public static var nlNl: Self { "nl-NL" }
    /// `nl-BE`.
    public static var nlBe: Self { "nl-BE" }
    /// `it-IT`.
    public static var itIt: Self { "it-IT" }
    /// `ca-ES`.
    public static var caEs: Self { "ca-ES" }
    /// `tr-TR`.
    public static var trTr: Self { "tr-TR" }
    /// `sv-SE`.
    public static var svSe: Self { "sv-SE" }
    /// `fi-FI`.
    public static var fiFi: Self { "fi-FI" }
    /// `nb-NO`.
    public static var nbNo: Self { "nb-NO" }
    /// `da-DK`.
    public static var daDk: Self { "da-DK" }
    /// `ja-JP`.
    public static var jaJp: Self { "ja-JP" }
    /// `ar-AE`.
    public static var arAe: Self { "ar-AE" }
    /// `zh-CN`.
    public static var zhCn: Self { "zh-CN" }
    /// `zh-TW`.
    public static var zhTw: Self { "zh-TW" }
    /// `zh-HK`.
    public static var zhHk: Self { "zh-HK" }
    /// `ko-KR`.
    public static var koKr: Self { "ko-KR" }
    /// `pl-PL`.
    public static var plPl: Self { "pl-PL" }
    /// `hi-IN`.
    public static var hiIn: Self { "hi-IN" }
    /// `th-TH`.
    public static var thTh: Self { "th-TH" }
    /// `hu-HU`.
    public static var huHu: Self { "hu-HU" }
    /// `vi-VN`.
    public static var viVn: Self { "vi-VN" }
    /// `uk-UA`.
    public static var ukUa: Self { "uk-UA" }
    /// `cs-CZ`.
    public static var csCz: Self { "cs-CZ" }
    /// `fil-PH`.
    public static var filPh: Self { "fil-PH" }
    /// `ms-MY`.
    public static var msMy: Self { "ms-MY" }
    /// `he-IL`.
    public static var heIl: Self { "he-IL" }
    /// `el-GR`.
    public static var elGr: Self { "el-GR" }
    /// `ar-SA`.
    public static var arSa: Self { "ar-SA" }
}

/// The schema `KnowledgeBaseWithDialectReference`.
public typealias KnowledgeBaseWithDialectReference = Model<KnowledgeBaseWithDialectReferenceFields>

/// The properties of ``KnowledgeBaseWithDialectReference``.
public struct KnowledgeBaseWithDialectReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `languageCode`, required.
    public var languageCode: Field<KnowledgeBaseWithDialectReferenceLanguageCode> { Field("languageCode") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `languageCode` of ``KnowledgeBaseWithDialectReference``, open to those that are newer than this version.
public struct KnowledgeBaseWithDialectReferenceLanguageCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en-ZA`.
    public static var enZa: Self { "en-ZA" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-GB`.
    public static var enGb: Self { "en-GB" }
    /// `en-IE`.
    public static var enIe: Self { "en-IE" }
    /// `en-IN`.
    public static var enIn: Self { "en-IN" }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
    /// `es-US`.
    public static var esUs: Self { "es-US" }
    /// `es-ES`.
    public static var esEs: Self { "es-ES" }
    /// `nl-NL`.
    public static var nlNl: Self { "nl-NL" }
    /// `fr-CA`.
    public static var frCa: Self { "fr-CA" }
    /// `fr-FR`.
    public static var frFr: Self { "fr-FR" }
    /// `de-DE`.
    public static var deDe: Self { "de-DE" }
    /// `it-IT`.
    public static var itIt: Self { "it-IT" }
    /// `pt-PT`.
    public static var ptPt: Self { "pt-PT" }
    /// `pt-BR`.
    public static var ptBr: Self { "pt-BR" }
    /// `ar-AE`.
    public static var arAe: Self { "ar-AE" }
    /// `ja-JP`.
    public static var jaJp: Self { "ja-JP" }
    /// `sv-SE`.
    public static var svSe: Self { "sv-SE" }
    /// `de-AT`.
    public static var deAt: Self { "de-AT" }
    /// `de-CH`.
    public static var deCh: Self { "de-CH" }
    /// `da-DK`.
    public static var daDk: Self { "da-DK" }
    /// `fr-BE`.
    public static var frBe: Self { "fr-BE" }
    /// `fr-CH`.
    public static var frCh: Self { "fr-CH" }
    /// `es-MX`.
    public static var esMx: Self { "es-MX" }
    /// `es-CO`.
    public static var esCo: Self { "es-CO" }
    /// `ko-KR`.
    public static var koKr: Self { "ko-KR" }
    /// `hi-IN`.
    public static var hiIn: Self { "hi-IN" }
    /// `tr-TR`.
    public static var trTr: Self { "tr-TR" }
    /// `es-AR`.
    public static var esAr: Self { "es-AR" }
    /// `fi-FI`.
    public static var fiFi: Self { "fi-FI" }
    /// `nb-NO`.
    public static var nbNo: Self { "nb-NO" }
    /// `cs-CZ`.
    public static var csCz: Self { "cs-CZ" }
    /// `hu-HU`.
    public static var huHu: Self { "hu-HU" }
    /// `th-TH`.
    public static var thTh: Self { "th-TH" }
    /// `pl-PL`.
    public static var plPl: Self { "pl-PL" }
    /// `nl-BE`.
    public static var nlBe: Self { "nl-BE" }
    /// `fil-PH`.
    public static var filPh: Self { "fil-PH" }
    /// `ms-MY`.
    public static var msMy: Self { "ms-MY" }
    /// `he-IL`.
    public static var heIl: Self { "he-IL" }
    /// `el-GR`.
    public static var elGr: Self { "el-GR" }
}

/// The schema `KnowledgeSuggestionConfig`.
public typealias KnowledgeSuggestionConfig = Model<KnowledgeSuggestionConfigFields>

/// The properties of ``KnowledgeSuggestionConfig``.
public struct KnowledgeSuggestionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vendorName`, required.
    public var vendorName: Field<KnowledgeSuggestionConfigVendorName> { Field("vendorName") }
    /// `knowledgeBase`.
    public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `knowledgeBases`.
    public var knowledgeBases: Field<[KnowledgeBaseWithDialectReference]> { Field("knowledgeBases") }
    /// `receiveSegmentedArticles`.
    public var receiveSegmentedArticles: Field<Bool> { Field("receiveSegmentedArticles") }
}

/// A value of `vendorName` of ``KnowledgeSuggestionConfig``, open to those that are newer than this version.
public struct KnowledgeSuggestionConfigVendorName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GoogleDialogflow`.
    public static var googleDialogflow: Self { "GoogleDialogflow" }
    /// `GenesysKnowledge`.
    public static var genesysKnowledge: Self { "GenesysKnowledge" }
    /// `GenesysKnowledgeV3`.
    public static var genesysKnowledgeV3: Self { "GenesysKnowledgeV3" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `WhatsAppId`.
public typealias WhatsAppId = Model<WhatsAppIdFields>

/// The properties of ``WhatsAppId``.
public struct WhatsAppIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`, required.
    public var phoneNumber: Field<PhoneNumber> { Field("phoneNumber") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
}

/// The schema `WorkPlanBidRanks`.
public typealias WorkPlanBidRanks = Model<WorkPlanBidRanksFields>

/// The properties of ``WorkPlanBidRanks``.
public struct WorkPlanBidRanksFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `workPlanBiddingPerformance`.
    public var workPlanBiddingPerformance: Field<Int> { Field("workPlanBiddingPerformance") }
    /// `biddingTieBreaker`.
    public var biddingTieBreaker: Field<String> { Field("biddingTieBreaker") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemReference`.
public typealias WorkitemReference = Model<WorkitemReferenceFields>

/// The properties of ``WorkitemReference``.
public struct WorkitemReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Workspace`.
public typealias Workspace = Model<WorkspaceFields>

/// The properties of ``Workspace``.
public struct WorkspaceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<WorkspaceType> { Field("type") }
    /// `isCurrentUserWorkspace`.
    public var isCurrentUserWorkspace: Field<Bool> { Field("isCurrentUserWorkspace") }
    /// `user`.
    public var user: Field<DomainEntityRef> { Field("user") }
    /// `bucket`.
    public var bucket: Field<String> { Field("bucket") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `summary`.
    public var summary: Field<WorkspaceSummary> { Field("summary") }
    /// `acl`.
    public var acl: Field<[String]> { Field("acl") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Workspace``, open to those that are newer than this version.
public struct WorkspaceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
}

/// The schema `WorkspaceSummary`.
public typealias WorkspaceSummary = Model<WorkspaceSummaryFields>

/// The properties of ``WorkspaceSummary``.
public struct WorkspaceSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalDocumentCount`.
    public var totalDocumentCount: Field<Int> { Field("totalDocumentCount") }
    /// `totalDocumentByteCount`.
    public var totalDocumentByteCount: Field<Int> { Field("totalDocumentByteCount") }
}

/// The schema `WorktypeReference`.
public typealias WorktypeReference = Model<WorktypeReferenceFields>

/// The properties of ``WorktypeReference``.
public struct WorktypeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Wrapup`.
public typealias Wrapup = Model<WrapupFields>

/// The properties of ``Wrapup``.
public struct WrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `provisional`.
    public var provisional: Field<Bool> { Field("provisional") }
}

/// The schema `WrapupCode`.
public typealias WrapupCode = Model<WrapupCodeFields>

/// The properties of ``WrapupCode``.
public struct WrapupCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<StarrableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `modifiedBy`.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WrapupCodePredictionConfig`.
public typealias WrapupCodePredictionConfig = Model<WrapupCodePredictionConfigFields>

/// The properties of ``WrapupCodePredictionConfig``.
public struct WrapupCodePredictionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `WritableDivision`.
public typealias WritableDivision = Model<WritableDivisionFields>

/// The properties of ``WritableDivision``.
public struct WritableDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WritableEntity`.
public typealias WritableEntity = Model<WritableEntityFields>

/// The properties of ``WritableEntity``.
public struct WritableEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WritableStarrableDivision`.
public typealias WritableStarrableDivision = Model<WritableStarrableDivisionFields>

/// The properties of ``WritableStarrableDivision``.
public struct WritableStarrableDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}
