// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Languages.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct LanguagesApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteLanguage

extension LanguagesApi {
    /// Calls `DELETE /api/v2/languages/{languageId}`.
    ///
    /// Needs the permission `routing:skill:manage`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - languageId: `languageId` in the path.
    public func deleteLanguage(languageId: String) async throws(ApiError) {
        try await client.send(Self.deleteLanguage(languageId: languageId))
    }

    /// The call `DELETE /api/v2/languages/{languageId}`, ready to be sent.
    public static func deleteLanguage(languageId: String) -> APICall<Void> {
        APICall("deleteLanguage", .delete, "/api/v2/languages/{languageId}", parameters: [("languageId", languageId)])
    }
}

// MARK: - getLanguage

extension LanguagesApi {
    /// Calls `GET /api/v2/languages/{languageId}`.
    ///
    /// Needs the permission `routing:skill:manage`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - languageId: `languageId` in the path.
    public func getLanguage(languageId: String) async throws(ApiError) -> Language {
        try await client.send(Self.getLanguage(languageId: languageId))
    }

    /// The call `GET /api/v2/languages/{languageId}`, ready to be sent.
    public static func getLanguage(languageId: String) -> APICall<Language> {
        APICall("getLanguage", .get, "/api/v2/languages/{languageId}", parameters: [("languageId", languageId)])
    }
}

// MARK: - getLanguages

extension LanguagesApi {
    /// Calls `GET /api/v2/languages`.
    ///
    /// Needs the permission `routing:skill:manage`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - name: `name` in the query.
    public func getLanguages(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetLanguagesSortOrder? = nil, name: String? = nil
    ) async throws(ApiError) -> LanguageEntityListing {
        try await client.send(
            Self.getLanguages(pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder, name: name))
    }

    /// The call `GET /api/v2/languages`, ready to be sent.
    public static func getLanguages(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetLanguagesSortOrder? = nil, name: String? = nil
    ) -> APICall<LanguageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        return APICall("getLanguages", .get, "/api/v2/languages", query: queryParameters)
    }
}

// MARK: - getLanguagesTranslations

extension LanguagesApi {
    /// Calls `GET /api/v2/languages/translations`.
    ///
    /// Needs no permission.
    public func getLanguagesTranslations() async throws(ApiError) -> AvailableTranslations {
        try await client.send(Self.getLanguagesTranslations())
    }

    /// The call `GET /api/v2/languages/translations`, ready to be sent.
    public static func getLanguagesTranslations() -> APICall<AvailableTranslations> {
        APICall("getLanguagesTranslations", .get, "/api/v2/languages/translations")
    }
}

// MARK: - getLanguagesTranslationsBuiltin

extension LanguagesApi {
    /// Calls `GET /api/v2/languages/translations/builtin`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - language: `language` in the query.
    public func getLanguagesTranslationsBuiltin(language: String) async throws(ApiError) -> JSON {
        try await client.send(Self.getLanguagesTranslationsBuiltin(language: language))
    }

    /// The call `GET /api/v2/languages/translations/builtin`, ready to be sent.
    public static func getLanguagesTranslationsBuiltin(language: String) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("language", language)
        return APICall(
            "getLanguagesTranslationsBuiltin", .get, "/api/v2/languages/translations/builtin", query: queryParameters)
    }
}

// MARK: - getLanguagesTranslationsOrganization

extension LanguagesApi {
    /// Calls `GET /api/v2/languages/translations/organization`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - language: `language` in the query.
    public func getLanguagesTranslationsOrganization(language: String) async throws(ApiError) -> JSON {
        try await client.send(Self.getLanguagesTranslationsOrganization(language: language))
    }

    /// The call `GET /api/v2/languages/translations/organization`, ready to be sent.
    public static func getLanguagesTranslationsOrganization(language: String) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("language", language)
        return APICall(
            "getLanguagesTranslationsOrganization", .get, "/api/v2/languages/translations/organization",
            query: queryParameters)
    }
}

// MARK: - getLanguagesTranslationsUser

extension LanguagesApi {
    /// Calls `GET /api/v2/languages/translations/users/{userId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getLanguagesTranslationsUser(userId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.getLanguagesTranslationsUser(userId: userId))
    }

    /// The call `GET /api/v2/languages/translations/users/{userId}`, ready to be sent.
    public static func getLanguagesTranslationsUser(userId: String) -> APICall<JSON> {
        APICall(
            "getLanguagesTranslationsUser", .get, "/api/v2/languages/translations/users/{userId}",
            parameters: [("userId", userId)])
    }
}

// MARK: - postLanguages

extension LanguagesApi {
    /// Calls `POST /api/v2/languages`.
    ///
    /// Needs the permission `routing:skill:manage`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLanguages(body: Language) async throws(ApiError) -> Language {
        try await client.send(Self.postLanguages(body: body))
    }

    /// The call `POST /api/v2/languages`, ready to be sent.
    public static func postLanguages(body: Language) -> APICall<Language> {
        APICall("postLanguages", .post, "/api/v2/languages", body: .json(body.asJSON))
    }
}
