// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSearch
import Testing

extension EveryFunctionTests {
    @Test(arguments: searchApiCalls) func searchApi(_ call: TypedCall) async throws { try await check(call) }

    static var searchApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getDocumentationGknSearch") {
            try SearchApi.getDocumentationGknSearch(q64: $0.value("q64"))
        }
        calls.add("getDocumentationSearch") {
            try SearchApi.getDocumentationSearch(q64: $0.value("q64"))
        }
        calls.add("getGroupsSearch") {
            try SearchApi.getGroupsSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
        calls.add("getLocationsSearch") {
            try SearchApi.getLocationsSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
        calls.add("getSearch") {
            try SearchApi.getSearch(
                q64: $0.value("q64"), expand: $0.optional("expand"), profile: $0.optional("profile"))
        }
        calls.add("getSearchSuggest") {
            try SearchApi.getSearchSuggest(
                q64: $0.value("q64"), expand: $0.optional("expand"), profile: $0.optional("profile"))
        }
        calls.add("getTelephonyProvidersEdgesSitesSearch") {
            try SearchApi.getTelephonyProvidersEdgesSitesSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
        calls.add("getUsersSearch") {
            try SearchApi.getUsersSearch(
                q64: $0.value("q64"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"))
        }
        calls.add("getVoicemailSearch") {
            try SearchApi.getVoicemailSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
        calls.add("postConversationsCustomattributesSearch") {
            try SearchApi.postConversationsCustomattributesSearch(body: $0.body())
        }
        calls.add("postConversationsParticipantsAttributesSearch") {
            try SearchApi.postConversationsParticipantsAttributesSearch(body: $0.body())
        }
        calls.add("postDocumentationAllSearch") {
            try SearchApi.postDocumentationAllSearch(body: $0.body())
        }
        calls.add("postDocumentationGknSearch") {
            try SearchApi.postDocumentationGknSearch(body: $0.body())
        }
        calls.add("postDocumentationSearch") {
            try SearchApi.postDocumentationSearch(body: $0.body())
        }
        calls.add("postGroupsSearch") {
            try SearchApi.postGroupsSearch(body: $0.body())
        }
        calls.add("postLocationsSearch") {
            try SearchApi.postLocationsSearch(body: $0.body())
        }
        calls.add("postSearch") {
            try SearchApi.postSearch(body: $0.body(), profile: $0.optional("profile"))
        }
        calls.add("postSearchSuggest") {
            try SearchApi.postSearchSuggest(body: $0.body(), profile: $0.optional("profile"))
        }
        calls.add("postSpeechandtextanalyticsTranscriptsSearch") {
            try SearchApi.postSpeechandtextanalyticsTranscriptsSearch(body: $0.body())
        }
        calls.add("postTeamsSearch") {
            try SearchApi.postTeamsSearch(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesSitesSearch") {
            try SearchApi.postTelephonyProvidersEdgesSitesSearch(body: $0.body())
        }
        calls.add("postUsersSearch") {
            try SearchApi.postUsersSearch(body: $0.body())
        }
        calls.add("postUsersSearchConversationTarget") {
            try SearchApi.postUsersSearchConversationTarget(body: $0.body())
        }
        calls.add("postUsersSearchQueuemembersManage") {
            try SearchApi.postUsersSearchQueuemembersManage(body: $0.body())
        }
        calls.add("postUsersSearchTeamsAssign") {
            try SearchApi.postUsersSearchTeamsAssign(body: $0.body())
        }
        calls.add("postVoicemailSearch") {
            try SearchApi.postVoicemailSearch(body: $0.body())
        }
        return calls
    }
}
