// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLanguages

/// The functions of `LanguagesApi`, each of which is called once.
final class LanguagesApiTests: OperationTestCase {
    func testDeleteLanguage() async throws {
        try await call("deleteLanguage") {
            try LanguagesApi.deleteLanguage(languageId: $0.value("languageId"))
        }
    }

    func testGetLanguage() async throws {
        try await call("getLanguage") {
            try LanguagesApi.getLanguage(languageId: $0.value("languageId"))
        }
    }

    func testGetLanguages() async throws {
        try await call("getLanguages") {
            try LanguagesApi.getLanguages(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"))
        }
    }

    func testGetLanguagesTranslations() async throws {
        try await call("getLanguagesTranslations") { _ in
            LanguagesApi.getLanguagesTranslations()
        }
    }

    func testGetLanguagesTranslationsBuiltin() async throws {
        try await call("getLanguagesTranslationsBuiltin") {
            try LanguagesApi.getLanguagesTranslationsBuiltin(language: $0.value("language"))
        }
    }

    func testGetLanguagesTranslationsOrganization() async throws {
        try await call("getLanguagesTranslationsOrganization") {
            try LanguagesApi.getLanguagesTranslationsOrganization(language: $0.value("language"))
        }
    }

    func testGetLanguagesTranslationsUser() async throws {
        try await call("getLanguagesTranslationsUser") {
            try LanguagesApi.getLanguagesTranslationsUser(userId: $0.value("userId"))
        }
    }

    func testPostLanguages() async throws {
        try await call("postLanguages") {
            try LanguagesApi.postLanguages(body: $0.body())
        }
    }
}
