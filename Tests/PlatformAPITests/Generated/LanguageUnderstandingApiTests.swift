// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLanguageUnderstanding

/// The functions of `LanguageUnderstandingApi`, each of which is called once.
final class LanguageUnderstandingApiTests: OperationTestCase {
    func testDeleteLanguageunderstandingDomain() async throws {
        try await call("deleteLanguageunderstandingDomain") {
            try LanguageUnderstandingApi.deleteLanguageunderstandingDomain(domainId: $0.value("domainId"))
        }
    }

    func testDeleteLanguageunderstandingDomainFeedbackFeedbackId() async throws {
        try await call("deleteLanguageunderstandingDomainFeedbackFeedbackId") {
            try LanguageUnderstandingApi.deleteLanguageunderstandingDomainFeedbackFeedbackId(
                domainId: $0.value("domainId"), feedbackId: $0.value("feedbackId"))
        }
    }

    func testDeleteLanguageunderstandingDomainVersion() async throws {
        try await call("deleteLanguageunderstandingDomainVersion") {
            try LanguageUnderstandingApi.deleteLanguageunderstandingDomainVersion(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"))
        }
    }

    func testDeleteLanguageunderstandingMiner() async throws {
        try await call("deleteLanguageunderstandingMiner") {
            try LanguageUnderstandingApi.deleteLanguageunderstandingMiner(minerId: $0.value("minerId"))
        }
    }

    func testDeleteLanguageunderstandingMinerDraft() async throws {
        try await call("deleteLanguageunderstandingMinerDraft") {
            try LanguageUnderstandingApi.deleteLanguageunderstandingMinerDraft(
                minerId: $0.value("minerId"), draftId: $0.value("draftId"))
        }
    }

    func testGetLanguageunderstandingDomain() async throws {
        try await call("getLanguageunderstandingDomain") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomain(domainId: $0.value("domainId"))
        }
    }

    func testGetLanguageunderstandingDomainFeedback() async throws {
        try await call("getLanguageunderstandingDomainFeedback") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomainFeedback(
                domainId: $0.value("domainId"), intentName: $0.optional("intentName"),
                assessment: $0.optional("assessment"), dateStart: $0.optional("dateStart"),
                dateEnd: $0.optional("dateEnd"), includeDeleted: $0.optional("includeDeleted"),
                language: $0.optional("language"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), enableCursorPagination: $0.optional("enableCursorPagination"),
                includeTrainingUtterances: $0.optional("includeTrainingUtterances"), after: $0.optional("after"),
                fields: $0.optional("fields"))
        }
    }

    func testGetLanguageunderstandingDomainFeedbackFeedbackId() async throws {
        try await call("getLanguageunderstandingDomainFeedbackFeedbackId") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomainFeedbackFeedbackId(
                domainId: $0.value("domainId"), feedbackId: $0.value("feedbackId"), fields: $0.optional("fields"))
        }
    }

    func testGetLanguageunderstandingDomainVersion() async throws {
        try await call("getLanguageunderstandingDomainVersion") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomainVersion(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"),
                includeUtterances: $0.optional("includeUtterances"))
        }
    }

    func testGetLanguageunderstandingDomainVersionReport() async throws {
        try await call("getLanguageunderstandingDomainVersionReport") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomainVersionReport(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"))
        }
    }

    func testGetLanguageunderstandingDomainVersions() async throws {
        try await call("getLanguageunderstandingDomainVersions") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomainVersions(
                domainId: $0.value("domainId"), includeUtterances: $0.optional("includeUtterances"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetLanguageunderstandingDomains() async throws {
        try await call("getLanguageunderstandingDomains") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomains(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetLanguageunderstandingIgnorephrase() async throws {
        try await call("getLanguageunderstandingIgnorephrase") {
            try LanguageUnderstandingApi.getLanguageunderstandingIgnorephrase(
                languageCode: $0.value("languageCode"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), text: $0.optional("text"), sortOrder: $0.optional("sortOrder"),
                sortBy: $0.optional("sortBy"))
        }
    }

    func testGetLanguageunderstandingIgnoretopic() async throws {
        try await call("getLanguageunderstandingIgnoretopic") {
            try LanguageUnderstandingApi.getLanguageunderstandingIgnoretopic(
                languageCode: $0.value("languageCode"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), text: $0.optional("text"), sortOrder: $0.optional("sortOrder"),
                sortBy: $0.optional("sortBy"))
        }
    }

    func testGetLanguageunderstandingMiner() async throws {
        try await call("getLanguageunderstandingMiner") {
            try LanguageUnderstandingApi.getLanguageunderstandingMiner(minerId: $0.value("minerId"))
        }
    }

    func testGetLanguageunderstandingMinerDraft() async throws {
        try await call("getLanguageunderstandingMinerDraft") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerDraft(
                minerId: $0.value("minerId"), draftId: $0.value("draftId"), draftIntentId: $0.optional("draftIntentId"),
                draftTopicId: $0.optional("draftTopicId"))
        }
    }

    func testGetLanguageunderstandingMinerDrafts() async throws {
        try await call("getLanguageunderstandingMinerDrafts") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerDrafts(minerId: $0.value("minerId"))
        }
    }

    func testGetLanguageunderstandingMinerIntent() async throws {
        try await call("getLanguageunderstandingMinerIntent") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerIntent(
                minerId: $0.value("minerId"), intentId: $0.value("intentId"), expand: $0.optional("expand"))
        }
    }

    func testGetLanguageunderstandingMinerIntents() async throws {
        try await call("getLanguageunderstandingMinerIntents") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerIntents(
                minerId: $0.value("minerId"), expand: $0.optional("expand"))
        }
    }

    func testGetLanguageunderstandingMinerTopic() async throws {
        try await call("getLanguageunderstandingMinerTopic") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerTopic(
                minerId: $0.value("minerId"), topicId: $0.value("topicId"), expand: $0.optional("expand"))
        }
    }

    func testGetLanguageunderstandingMinerTopicPhrase() async throws {
        try await call("getLanguageunderstandingMinerTopicPhrase") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerTopicPhrase(
                minerId: $0.value("minerId"), topicId: $0.value("topicId"), phraseId: $0.value("phraseId"))
        }
    }

    func testGetLanguageunderstandingMinerTopics() async throws {
        try await call("getLanguageunderstandingMinerTopics") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerTopics(minerId: $0.value("minerId"))
        }
    }

    func testGetLanguageunderstandingMiners() async throws {
        try await call("getLanguageunderstandingMiners") {
            try LanguageUnderstandingApi.getLanguageunderstandingMiners(minerType: $0.optional("minerType"))
        }
    }

    func testGetLanguageunderstandingSettings() async throws {
        try await call("getLanguageunderstandingSettings") { _ in
            LanguageUnderstandingApi.getLanguageunderstandingSettings()
        }
    }

    func testPatchLanguageunderstandingDomain() async throws {
        try await call("patchLanguageunderstandingDomain") {
            try LanguageUnderstandingApi.patchLanguageunderstandingDomain(
                domainId: $0.value("domainId"), body: $0.body())
        }
    }

    func testPatchLanguageunderstandingMinerDraft() async throws {
        try await call("patchLanguageunderstandingMinerDraft") {
            try LanguageUnderstandingApi.patchLanguageunderstandingMinerDraft(
                minerId: $0.value("minerId"), draftId: $0.value("draftId"), body: $0.body())
        }
    }

    func testPostLanguageunderstandingDomainFeedback() async throws {
        try await call("postLanguageunderstandingDomainFeedback") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomainFeedback(
                domainId: $0.value("domainId"), body: $0.body())
        }
    }

    func testPostLanguageunderstandingDomainVersionDetect() async throws {
        try await call("postLanguageunderstandingDomainVersionDetect") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomainVersionDetect(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"), body: $0.body())
        }
    }

    func testPostLanguageunderstandingDomainVersionPublish() async throws {
        try await call("postLanguageunderstandingDomainVersionPublish") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomainVersionPublish(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"))
        }
    }

    func testPostLanguageunderstandingDomainVersionTrain() async throws {
        try await call("postLanguageunderstandingDomainVersionTrain") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomainVersionTrain(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"))
        }
    }

    func testPostLanguageunderstandingDomainVersions() async throws {
        try await call("postLanguageunderstandingDomainVersions") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomainVersions(
                domainId: $0.value("domainId"), body: $0.body(), includeUtterances: $0.optional("includeUtterances"))
        }
    }

    func testPostLanguageunderstandingDomains() async throws {
        try await call("postLanguageunderstandingDomains") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomains(body: $0.body())
        }
    }

    func testPostLanguageunderstandingIgnorephrase() async throws {
        try await call("postLanguageunderstandingIgnorephrase") {
            try LanguageUnderstandingApi.postLanguageunderstandingIgnorephrase(
                languageCode: $0.value("languageCode"), body: $0.body())
        }
    }

    func testPostLanguageunderstandingIgnorephraseRemove() async throws {
        try await call("postLanguageunderstandingIgnorephraseRemove") {
            try LanguageUnderstandingApi.postLanguageunderstandingIgnorephraseRemove(
                languageCode: $0.value("languageCode"), body: $0.body())
        }
    }

    func testPostLanguageunderstandingIgnoretopic() async throws {
        try await call("postLanguageunderstandingIgnoretopic") {
            try LanguageUnderstandingApi.postLanguageunderstandingIgnoretopic(
                languageCode: $0.value("languageCode"), body: $0.body())
        }
    }

    func testPostLanguageunderstandingIgnoretopicRemove() async throws {
        try await call("postLanguageunderstandingIgnoretopicRemove") {
            try LanguageUnderstandingApi.postLanguageunderstandingIgnoretopicRemove(
                languageCode: $0.value("languageCode"), body: $0.body())
        }
    }

    func testPostLanguageunderstandingMinerDrafts() async throws {
        try await call("postLanguageunderstandingMinerDrafts") {
            try LanguageUnderstandingApi.postLanguageunderstandingMinerDrafts(
                minerId: $0.value("minerId"), body: $0.body())
        }
    }

    func testPostLanguageunderstandingMinerExecute() async throws {
        try await call("postLanguageunderstandingMinerExecute") {
            try LanguageUnderstandingApi.postLanguageunderstandingMinerExecute(
                minerId: $0.value("minerId"), body: $0.body())
        }
    }

    func testPostLanguageunderstandingMiners() async throws {
        try await call("postLanguageunderstandingMiners") {
            try LanguageUnderstandingApi.postLanguageunderstandingMiners(body: $0.body())
        }
    }

    func testPutLanguageunderstandingDomainVersion() async throws {
        try await call("putLanguageunderstandingDomainVersion") {
            try LanguageUnderstandingApi.putLanguageunderstandingDomainVersion(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"), body: $0.body())
        }
    }
}
