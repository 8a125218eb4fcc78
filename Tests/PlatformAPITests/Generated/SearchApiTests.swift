// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSearch

/// The functions of `SearchApi`, each of which is called once.
final class SearchApiTests: OperationTestCase {
    func testGetDocumentationGknSearch() async throws {
        try await call("getDocumentationGknSearch") {
            try SearchApi.getDocumentationGknSearch(q64: $0.value("q64"))
        }
    }

    func testGetDocumentationSearch() async throws {
        try await call("getDocumentationSearch") {
            try SearchApi.getDocumentationSearch(q64: $0.value("q64"))
        }
    }

    func testGetGroupsSearch() async throws {
        try await call("getGroupsSearch") {
            try SearchApi.getGroupsSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
    }

    func testGetLocationsSearch() async throws {
        try await call("getLocationsSearch") {
            try SearchApi.getLocationsSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
    }

    func testGetSearch() async throws {
        try await call("getSearch") {
            try SearchApi.getSearch(
                q64: $0.value("q64"), expand: $0.optional("expand"), profile: $0.optional("profile"))
        }
    }

    func testGetSearchSuggest() async throws {
        try await call("getSearchSuggest") {
            try SearchApi.getSearchSuggest(
                q64: $0.value("q64"), expand: $0.optional("expand"), profile: $0.optional("profile"))
        }
    }

    func testGetTelephonyProvidersEdgesSitesSearch() async throws {
        try await call("getTelephonyProvidersEdgesSitesSearch") {
            try SearchApi.getTelephonyProvidersEdgesSitesSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
    }

    func testGetUsersSearch() async throws {
        try await call("getUsersSearch") {
            try SearchApi.getUsersSearch(
                q64: $0.value("q64"), expand: $0.optional("expand"),
                integrationPresenceSource: $0.optional("integrationPresenceSource"))
        }
    }

    func testGetVoicemailSearch() async throws {
        try await call("getVoicemailSearch") {
            try SearchApi.getVoicemailSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
    }

    func testPostConversationsCustomattributesSearch() async throws {
        try await call("postConversationsCustomattributesSearch") {
            try SearchApi.postConversationsCustomattributesSearch(body: $0.body())
        }
    }

    func testPostConversationsParticipantsAttributesSearch() async throws {
        try await call("postConversationsParticipantsAttributesSearch") {
            try SearchApi.postConversationsParticipantsAttributesSearch(body: $0.body())
        }
    }

    func testPostDocumentationAllSearch() async throws {
        try await call("postDocumentationAllSearch") {
            try SearchApi.postDocumentationAllSearch(body: $0.body())
        }
    }

    func testPostDocumentationGknSearch() async throws {
        try await call("postDocumentationGknSearch") {
            try SearchApi.postDocumentationGknSearch(body: $0.body())
        }
    }

    func testPostDocumentationSearch() async throws {
        try await call("postDocumentationSearch") {
            try SearchApi.postDocumentationSearch(body: $0.body())
        }
    }

    func testPostGroupsSearch() async throws {
        try await call("postGroupsSearch") {
            try SearchApi.postGroupsSearch(body: $0.body())
        }
    }

    func testPostLocationsSearch() async throws {
        try await call("postLocationsSearch") {
            try SearchApi.postLocationsSearch(body: $0.body())
        }
    }

    func testPostSearch() async throws {
        try await call("postSearch") {
            try SearchApi.postSearch(body: $0.body(), profile: $0.optional("profile"))
        }
    }

    func testPostSearchSuggest() async throws {
        try await call("postSearchSuggest") {
            try SearchApi.postSearchSuggest(body: $0.body(), profile: $0.optional("profile"))
        }
    }

    func testPostSpeechandtextanalyticsTranscriptsSearch() async throws {
        try await call("postSpeechandtextanalyticsTranscriptsSearch") {
            try SearchApi.postSpeechandtextanalyticsTranscriptsSearch(body: $0.body())
        }
    }

    func testPostTeamsSearch() async throws {
        try await call("postTeamsSearch") {
            try SearchApi.postTeamsSearch(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesSitesSearch() async throws {
        try await call("postTelephonyProvidersEdgesSitesSearch") {
            try SearchApi.postTelephonyProvidersEdgesSitesSearch(body: $0.body())
        }
    }

    func testPostUsersSearch() async throws {
        try await call("postUsersSearch") {
            try SearchApi.postUsersSearch(body: $0.body())
        }
    }

    func testPostUsersSearchConversationTarget() async throws {
        try await call("postUsersSearchConversationTarget") {
            try SearchApi.postUsersSearchConversationTarget(body: $0.body())
        }
    }

    func testPostUsersSearchQueuemembersManage() async throws {
        try await call("postUsersSearchQueuemembersManage") {
            try SearchApi.postUsersSearchQueuemembersManage(body: $0.body())
        }
    }

    func testPostUsersSearchTeamsAssign() async throws {
        try await call("postUsersSearchTeamsAssign") {
            try SearchApi.postUsersSearchTeamsAssign(body: $0.body())
        }
    }

    func testPostVoicemailSearch() async throws {
        try await call("postVoicemailSearch") {
            try SearchApi.postVoicemailSearch(body: $0.body())
        }
    }
}
