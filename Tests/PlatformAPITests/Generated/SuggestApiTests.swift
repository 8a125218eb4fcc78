// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSuggest

/// The functions of `SuggestApi`, each of which is called once.
final class SuggestApiTests: OperationTestCase {
    func testGetSearch() async throws {
        try await call("getSearch") {
            try SuggestApi.getSearch(
                q64: $0.value("q64"), expand: $0.optional("expand"), profile: $0.optional("profile"))
        }
    }

    func testGetSearchSuggest() async throws {
        try await call("getSearchSuggest") {
            try SuggestApi.getSearchSuggest(
                q64: $0.value("q64"), expand: $0.optional("expand"), profile: $0.optional("profile"))
        }
    }

    func testPostSearch() async throws {
        try await call("postSearch") {
            try SuggestApi.postSearch(body: $0.body(), profile: $0.optional("profile"))
        }
    }

    func testPostSearchSuggest() async throws {
        try await call("postSearchSuggest") {
            try SuggestApi.postSearchSuggest(body: $0.body(), profile: $0.optional("profile"))
        }
    }
}
