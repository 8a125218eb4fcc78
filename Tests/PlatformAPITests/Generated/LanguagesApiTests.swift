// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLanguages
import Testing

extension EveryFunctionTests {
    @Test(arguments: languagesApiCalls) func languagesApi(_ call: TypedCall) async throws { try await check(call) }

    static var languagesApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteLanguage") {
            try LanguagesApi.deleteLanguage(languageId: $0.value("languageId"))
        }
        calls.add("getLanguage") {
            try LanguagesApi.getLanguage(languageId: $0.value("languageId"))
        }
        calls.add("getLanguages") {
            try LanguagesApi.getLanguages(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"))
        }
        calls.add("getLanguagesTranslations") { _ in LanguagesApi.getLanguagesTranslations() }
        calls.add("getLanguagesTranslationsBuiltin") {
            try LanguagesApi.getLanguagesTranslationsBuiltin(language: $0.value("language"))
        }
        calls.add("getLanguagesTranslationsOrganization") {
            try LanguagesApi.getLanguagesTranslationsOrganization(language: $0.value("language"))
        }
        calls.add("getLanguagesTranslationsUser") {
            try LanguagesApi.getLanguagesTranslationsUser(userId: $0.value("userId"))
        }
        calls.add("postLanguages") {
            try LanguagesApi.postLanguages(body: $0.body())
        }
        return calls
    }
}
