// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSuggest
import Testing

extension EveryFunctionTests {
    @Test(arguments: suggestApiCalls) func suggestApi(_ call: TypedCall) async throws { try await check(call) }

    static var suggestApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getSearch") {
            try SuggestApi.getSearch(
                q64: $0.value("q64"), expand: $0.optional("expand"), profile: $0.optional("profile"))
        }
        calls.add("getSearchSuggest") {
            try SuggestApi.getSearchSuggest(
                q64: $0.value("q64"), expand: $0.optional("expand"), profile: $0.optional("profile"))
        }
        calls.add("postSearch") {
            try SuggestApi.postSearch(body: $0.body(), profile: $0.optional("profile"))
        }
        calls.add("postSearchSuggest") {
            try SuggestApi.postSearchSuggest(body: $0.body(), profile: $0.optional("profile"))
        }
        return calls
    }
}
