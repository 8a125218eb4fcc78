// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLanguageUnderstanding
import Testing

extension EveryFunctionTests {
    @Test(arguments: languageUnderstandingApiCalls) func languageUnderstandingApi(_ call: TypedCall) async throws { try await check(call) }

    static var languageUnderstandingApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteLanguageunderstandingDomain") {
            try LanguageUnderstandingApi.deleteLanguageunderstandingDomain(domainId: $0.value("domainId"))
        }
        calls.add("deleteLanguageunderstandingDomainFeedbackFeedbackId") {
            try LanguageUnderstandingApi.deleteLanguageunderstandingDomainFeedbackFeedbackId(
                domainId: $0.value("domainId"), feedbackId: $0.value("feedbackId"))
        }
        calls.add("deleteLanguageunderstandingDomainVersion") {
            try LanguageUnderstandingApi.deleteLanguageunderstandingDomainVersion(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"))
        }
        calls.add("deleteLanguageunderstandingMiner") {
            try LanguageUnderstandingApi.deleteLanguageunderstandingMiner(minerId: $0.value("minerId"))
        }
        calls.add("deleteLanguageunderstandingMinerDraft") {
            try LanguageUnderstandingApi.deleteLanguageunderstandingMinerDraft(
                minerId: $0.value("minerId"), draftId: $0.value("draftId"))
        }
        calls.add("getLanguageunderstandingDomain") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomain(domainId: $0.value("domainId"))
        }
        calls.add("getLanguageunderstandingDomainFeedback") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomainFeedback(
                domainId: $0.value("domainId"), intentName: $0.optional("intentName"),
                assessment: $0.optional("assessment"), dateStart: $0.optional("dateStart"),
                dateEnd: $0.optional("dateEnd"), includeDeleted: $0.optional("includeDeleted"),
                language: $0.optional("language"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), enableCursorPagination: $0.optional("enableCursorPagination"),
                includeTrainingUtterances: $0.optional("includeTrainingUtterances"), after: $0.optional("after"),
                fields: $0.optional("fields"))
        }
        calls.add("getLanguageunderstandingDomainFeedbackFeedbackId") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomainFeedbackFeedbackId(
                domainId: $0.value("domainId"), feedbackId: $0.value("feedbackId"), fields: $0.optional("fields"))
        }
        calls.add("getLanguageunderstandingDomainVersion") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomainVersion(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"),
                includeUtterances: $0.optional("includeUtterances"))
        }
        calls.add("getLanguageunderstandingDomainVersionReport") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomainVersionReport(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"))
        }
        calls.add("getLanguageunderstandingDomainVersions") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomainVersions(
                domainId: $0.value("domainId"), includeUtterances: $0.optional("includeUtterances"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getLanguageunderstandingDomains") {
            try LanguageUnderstandingApi.getLanguageunderstandingDomains(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getLanguageunderstandingIgnorephrase") {
            try LanguageUnderstandingApi.getLanguageunderstandingIgnorephrase(
                languageCode: $0.value("languageCode"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), text: $0.optional("text"), sortOrder: $0.optional("sortOrder"),
                sortBy: $0.optional("sortBy"))
        }
        calls.add("getLanguageunderstandingIgnoretopic") {
            try LanguageUnderstandingApi.getLanguageunderstandingIgnoretopic(
                languageCode: $0.value("languageCode"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), text: $0.optional("text"), sortOrder: $0.optional("sortOrder"),
                sortBy: $0.optional("sortBy"))
        }
        calls.add("getLanguageunderstandingMiner") {
            try LanguageUnderstandingApi.getLanguageunderstandingMiner(minerId: $0.value("minerId"))
        }
        calls.add("getLanguageunderstandingMinerDraft") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerDraft(
                minerId: $0.value("minerId"), draftId: $0.value("draftId"), draftIntentId: $0.optional("draftIntentId"),
                draftTopicId: $0.optional("draftTopicId"))
        }
        calls.add("getLanguageunderstandingMinerDrafts") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerDrafts(minerId: $0.value("minerId"))
        }
        calls.add("getLanguageunderstandingMinerIntent") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerIntent(
                minerId: $0.value("minerId"), intentId: $0.value("intentId"), expand: $0.optional("expand"))
        }
        calls.add("getLanguageunderstandingMinerIntents") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerIntents(
                minerId: $0.value("minerId"), expand: $0.optional("expand"))
        }
        calls.add("getLanguageunderstandingMinerTopic") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerTopic(
                minerId: $0.value("minerId"), topicId: $0.value("topicId"), expand: $0.optional("expand"))
        }
        calls.add("getLanguageunderstandingMinerTopicPhrase") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerTopicPhrase(
                minerId: $0.value("minerId"), topicId: $0.value("topicId"), phraseId: $0.value("phraseId"))
        }
        calls.add("getLanguageunderstandingMinerTopics") {
            try LanguageUnderstandingApi.getLanguageunderstandingMinerTopics(minerId: $0.value("minerId"))
        }
        calls.add("getLanguageunderstandingMiners") {
            try LanguageUnderstandingApi.getLanguageunderstandingMiners(minerType: $0.optional("minerType"))
        }
        calls.add("getLanguageunderstandingSettings") { _ in LanguageUnderstandingApi.getLanguageunderstandingSettings() }
        calls.add("patchLanguageunderstandingDomain") {
            try LanguageUnderstandingApi.patchLanguageunderstandingDomain(
                domainId: $0.value("domainId"), body: $0.body())
        }
        calls.add("patchLanguageunderstandingMinerDraft") {
            try LanguageUnderstandingApi.patchLanguageunderstandingMinerDraft(
                minerId: $0.value("minerId"), draftId: $0.value("draftId"), body: $0.body())
        }
        calls.add("postLanguageunderstandingDomainFeedback") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomainFeedback(
                domainId: $0.value("domainId"), body: $0.body())
        }
        calls.add("postLanguageunderstandingDomainVersionDetect") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomainVersionDetect(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"), body: $0.body())
        }
        calls.add("postLanguageunderstandingDomainVersionPublish") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomainVersionPublish(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"))
        }
        calls.add("postLanguageunderstandingDomainVersionTrain") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomainVersionTrain(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"))
        }
        calls.add("postLanguageunderstandingDomainVersions") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomainVersions(
                domainId: $0.value("domainId"), body: $0.body(), includeUtterances: $0.optional("includeUtterances"))
        }
        calls.add("postLanguageunderstandingDomains") {
            try LanguageUnderstandingApi.postLanguageunderstandingDomains(body: $0.body())
        }
        calls.add("postLanguageunderstandingIgnorephrase") {
            try LanguageUnderstandingApi.postLanguageunderstandingIgnorephrase(
                languageCode: $0.value("languageCode"), body: $0.body())
        }
        calls.add("postLanguageunderstandingIgnorephraseRemove") {
            try LanguageUnderstandingApi.postLanguageunderstandingIgnorephraseRemove(
                languageCode: $0.value("languageCode"), body: $0.body())
        }
        calls.add("postLanguageunderstandingIgnoretopic") {
            try LanguageUnderstandingApi.postLanguageunderstandingIgnoretopic(
                languageCode: $0.value("languageCode"), body: $0.body())
        }
        calls.add("postLanguageunderstandingIgnoretopicRemove") {
            try LanguageUnderstandingApi.postLanguageunderstandingIgnoretopicRemove(
                languageCode: $0.value("languageCode"), body: $0.body())
        }
        calls.add("postLanguageunderstandingMinerDrafts") {
            try LanguageUnderstandingApi.postLanguageunderstandingMinerDrafts(
                minerId: $0.value("minerId"), body: $0.body())
        }
        calls.add("postLanguageunderstandingMinerExecute") {
            try LanguageUnderstandingApi.postLanguageunderstandingMinerExecute(
                minerId: $0.value("minerId"), body: $0.body())
        }
        calls.add("postLanguageunderstandingMiners") {
            try LanguageUnderstandingApi.postLanguageunderstandingMiners(body: $0.body())
        }
        calls.add("putLanguageunderstandingDomainVersion") {
            try LanguageUnderstandingApi.putLanguageunderstandingDomainVersion(
                domainId: $0.value("domainId"), domainVersionId: $0.value("domainVersionId"), body: $0.body())
        }
        return calls
    }
}
