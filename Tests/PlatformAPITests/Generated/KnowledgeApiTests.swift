// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformKnowledge
import Testing

extension EveryFunctionTests {
    @Test(arguments: knowledgeApiCalls) func knowledgeApi(_ call: TypedCall) async throws { try await check(call) }

    static var knowledgeApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteKnowledgeConnection") {
            try KnowledgeApi.deleteKnowledgeConnection(connectionId: $0.value("connectionId"))
        }
        calls.add("deleteKnowledgeKnowledgebase") {
            try KnowledgeApi.deleteKnowledgeKnowledgebase(knowledgeBaseId: $0.value("knowledgeBaseId"))
        }
        calls.add("deleteKnowledgeKnowledgebaseCategory") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseCategory(
                knowledgeBaseId: $0.value("knowledgeBaseId"), categoryId: $0.value("categoryId"))
        }
        calls.add("deleteKnowledgeKnowledgebaseDocument") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseDocument(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"))
        }
        calls.add("deleteKnowledgeKnowledgebaseDocumentVariation") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseDocumentVariation(
                documentVariationId: $0.value("documentVariationId"), documentId: $0.value("documentId"),
                knowledgeBaseId: $0.value("knowledgeBaseId"))
        }
        calls.add("deleteKnowledgeKnowledgebaseExportJob") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseExportJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), exportJobId: $0.value("exportJobId"))
        }
        calls.add("deleteKnowledgeKnowledgebaseImportJob") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseImportJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), importJobId: $0.value("importJobId"))
        }
        calls.add("deleteKnowledgeKnowledgebaseLabel") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseLabel(
                knowledgeBaseId: $0.value("knowledgeBaseId"), labelId: $0.value("labelId"))
        }
        calls.add("deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"))
        }
        calls.add("deleteKnowledgeKnowledgebaseSourcesServicenowSourceId") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseSourcesServicenowSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"))
        }
        calls.add("deleteKnowledgeKnowledgebaseSynchronizeJob") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseSynchronizeJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), syncJobId: $0.value("syncJobId"))
        }
        calls.add("deleteKnowledgeSetting") {
            try KnowledgeApi.deleteKnowledgeSetting(knowledgeSettingId: $0.value("knowledgeSettingId"))
        }
        calls.add("deleteKnowledgeSource") {
            try KnowledgeApi.deleteKnowledgeSource(sourceId: $0.value("sourceId"))
        }
        calls.add("deleteKnowledgeSourceSynchronizationDeletion") {
            try KnowledgeApi.deleteKnowledgeSourceSynchronizationDeletion(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                fileId: $0.value("fileId"))
        }
        calls.add("deleteKnowledgeSourceSynchronizationUpload") {
            try KnowledgeApi.deleteKnowledgeSourceSynchronizationUpload(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                fileId: $0.value("fileId"))
        }
        calls.add("getKnowledgeConnection") {
            try KnowledgeApi.getKnowledgeConnection(
                connectionId: $0.value("connectionId"), expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeConnectionOptions") {
            try KnowledgeApi.getKnowledgeConnectionOptions(
                connectionId: $0.value("connectionId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                parentId: $0.optional("parentId"))
        }
        calls.add("getKnowledgeConnections") { _ in KnowledgeApi.getKnowledgeConnections() }
        calls.add("getKnowledgeGuestSessionCategories") {
            try KnowledgeApi.getKnowledgeGuestSessionCategories(
                sessionId: $0.value("sessionId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), parentId: $0.optional("parentId"), isRoot: $0.optional("isRoot"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), expand: $0.optional("expand"),
                includeDocumentCount: $0.optional("includeDocumentCount"))
        }
        calls.add("getKnowledgeGuestSessionDocument") {
            try KnowledgeApi.getKnowledgeGuestSessionDocument(
                sessionId: $0.value("sessionId"), documentId: $0.value("documentId"))
        }
        calls.add("getKnowledgeGuestSessionDocuments") {
            try KnowledgeApi.getKnowledgeGuestSessionDocuments(
                sessionId: $0.value("sessionId"), categoryId: $0.optional("categoryId"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getKnowledgeIntegrationOptions") {
            try KnowledgeApi.getKnowledgeIntegrationOptions(
                integrationId: $0.value("integrationId"), knowledgeBaseIds: $0.optional("knowledgeBaseIds"))
        }
        calls.add("getKnowledgeKnowledgebase") {
            try KnowledgeApi.getKnowledgeKnowledgebase(knowledgeBaseId: $0.value("knowledgeBaseId"))
        }
        calls.add("getKnowledgeKnowledgebaseCategories") {
            try KnowledgeApi.getKnowledgeKnowledgebaseCategories(
                knowledgeBaseId: $0.value("knowledgeBaseId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), parentId: $0.optional("parentId"),
                isRoot: $0.optional("isRoot"), name: $0.optional("name"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), includeDocumentCount: $0.optional("includeDocumentCount"))
        }
        calls.add("getKnowledgeKnowledgebaseCategory") {
            try KnowledgeApi.getKnowledgeKnowledgebaseCategory(
                knowledgeBaseId: $0.value("knowledgeBaseId"), categoryId: $0.value("categoryId"))
        }
        calls.add("getKnowledgeKnowledgebaseDocument") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocument(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                expand: $0.optional("expand"), state: $0.optional("state"))
        }
        calls.add("getKnowledgeKnowledgebaseDocumentFeedback") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentFeedback(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                onlyCommented: $0.optional("onlyCommented"), documentVersionId: $0.optional("documentVersionId"),
                documentVariationId: $0.optional("documentVariationId"), appType: $0.optional("appType"),
                queryType: $0.optional("queryType"), userId: $0.optional("userId"), queueId: $0.optional("queueId"),
                state: $0.optional("state"))
        }
        calls.add("getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                feedbackId: $0.value("feedbackId"))
        }
        calls.add("getKnowledgeKnowledgebaseDocumentVariation") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVariation(
                documentVariationId: $0.value("documentVariationId"), documentId: $0.value("documentId"),
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentState: $0.optional("documentState"),
                expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeKnowledgebaseDocumentVariations") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVariations(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                documentState: $0.optional("documentState"), expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeKnowledgebaseDocumentVersion") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersion(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                versionId: $0.value("versionId"), expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeKnowledgebaseDocumentVersionVariation") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersionVariation(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                versionId: $0.value("versionId"), variationId: $0.value("variationId"))
        }
        calls.add("getKnowledgeKnowledgebaseDocumentVersionVariations") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersionVariations(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                versionId: $0.value("versionId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getKnowledgeKnowledgebaseDocumentVersions") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersions(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeKnowledgebaseDocuments") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocuments(
                knowledgeBaseId: $0.value("knowledgeBaseId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), interval: $0.optional("interval"),
                documentId: $0.optional("documentId"), categoryId: $0.optional("categoryId"),
                includeSubcategories: $0.optional("includeSubcategories"), includeDrafts: $0.optional("includeDrafts"),
                labelIds: $0.optional("labelIds"), expand: $0.optional("expand"),
                externalIds: $0.optional("externalIds"))
        }
        calls.add("getKnowledgeKnowledgebaseDocumentsFeedback") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentsFeedback(
                knowledgeBaseId: $0.value("knowledgeBaseId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                onlyCommented: $0.optional("onlyCommented"), documentVersionId: $0.optional("documentVersionId"),
                documentVariationId: $0.optional("documentVariationId"), appType: $0.optional("appType"),
                queryType: $0.optional("queryType"), userId: $0.optional("userId"), queueId: $0.optional("queueId"),
                state: $0.optional("state"))
        }
        calls.add("getKnowledgeKnowledgebaseExportJob") {
            try KnowledgeApi.getKnowledgeKnowledgebaseExportJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), exportJobId: $0.value("exportJobId"))
        }
        calls.add("getKnowledgeKnowledgebaseImportJob") {
            try KnowledgeApi.getKnowledgeKnowledgebaseImportJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), importJobId: $0.value("importJobId"),
                expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeKnowledgebaseLabel") {
            try KnowledgeApi.getKnowledgeKnowledgebaseLabel(
                knowledgeBaseId: $0.value("knowledgeBaseId"), labelId: $0.value("labelId"))
        }
        calls.add("getKnowledgeKnowledgebaseLabels") {
            try KnowledgeApi.getKnowledgeKnowledgebaseLabels(
                knowledgeBaseId: $0.value("knowledgeBaseId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), name: $0.optional("name"),
                includeDocumentCount: $0.optional("includeDocumentCount"))
        }
        calls.add("getKnowledgeKnowledgebaseOperations") {
            try KnowledgeApi.getKnowledgeKnowledgebaseOperations(
                knowledgeBaseId: $0.value("knowledgeBaseId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), userId: $0.optional("userId"),
                type: $0.optional("type"), status: $0.optional("status"), interval: $0.optional("interval"),
                sourceId: $0.optional("sourceId"))
        }
        calls.add("getKnowledgeKnowledgebaseOperationsUsersQuery") {
            try KnowledgeApi.getKnowledgeKnowledgebaseOperationsUsersQuery(knowledgeBaseId: $0.value("knowledgeBaseId"))
        }
        calls.add("getKnowledgeKnowledgebaseParseJob") {
            try KnowledgeApi.getKnowledgeKnowledgebaseParseJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), parseJobId: $0.value("parseJobId"),
                expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeKnowledgebaseSources") {
            try KnowledgeApi.getKnowledgeKnowledgebaseSources(
                knowledgeBaseId: $0.value("knowledgeBaseId"), type: $0.optional("type"), expand: $0.optional("expand"),
                ids: $0.optional("ids"))
        }
        calls.add("getKnowledgeKnowledgebaseSourcesSalesforceSourceId") {
            try KnowledgeApi.getKnowledgeKnowledgebaseSourcesSalesforceSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"),
                expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeKnowledgebaseSourcesServicenowSourceId") {
            try KnowledgeApi.getKnowledgeKnowledgebaseSourcesServicenowSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"),
                expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeKnowledgebaseSynchronizeJob") {
            try KnowledgeApi.getKnowledgeKnowledgebaseSynchronizeJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), syncJobId: $0.value("syncJobId"))
        }
        calls.add("getKnowledgeKnowledgebaseUnansweredGroup") {
            try KnowledgeApi.getKnowledgeKnowledgebaseUnansweredGroup(
                knowledgeBaseId: $0.value("knowledgeBaseId"), groupId: $0.value("groupId"), app: $0.optional("app"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"))
        }
        calls.add("getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup") {
            try KnowledgeApi.getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(
                knowledgeBaseId: $0.value("knowledgeBaseId"), groupId: $0.value("groupId"),
                phraseGroupId: $0.value("phraseGroupId"), app: $0.optional("app"), dateStart: $0.optional("dateStart"),
                dateEnd: $0.optional("dateEnd"))
        }
        calls.add("getKnowledgeKnowledgebaseUnansweredGroups") {
            try KnowledgeApi.getKnowledgeKnowledgebaseUnansweredGroups(
                knowledgeBaseId: $0.value("knowledgeBaseId"), app: $0.optional("app"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"))
        }
        calls.add("getKnowledgeKnowledgebaseUploadsUrlsJob") {
            try KnowledgeApi.getKnowledgeKnowledgebaseUploadsUrlsJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), jobId: $0.value("jobId"))
        }
        calls.add("getKnowledgeKnowledgebases") {
            try KnowledgeApi.getKnowledgeKnowledgebases(
                before: $0.optional("before"), after: $0.optional("after"), limit: $0.optional("limit"),
                pageSize: $0.optional("pageSize"), name: $0.optional("name"), coreLanguage: $0.optional("coreLanguage"),
                published: $0.optional("published"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getKnowledgeSetting") {
            try KnowledgeApi.getKnowledgeSetting(knowledgeSettingId: $0.value("knowledgeSettingId"))
        }
        calls.add("getKnowledgeSettings") {
            try KnowledgeApi.getKnowledgeSettings(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                name: $0.optional("name"), sourceId: $0.optional("sourceId"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getKnowledgeSource") {
            try KnowledgeApi.getKnowledgeSource(sourceId: $0.value("sourceId"), expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeSourceSynchronization") {
            try KnowledgeApi.getKnowledgeSourceSynchronization(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"))
        }
        calls.add("getKnowledgeSourceSynchronizationDeletion") {
            try KnowledgeApi.getKnowledgeSourceSynchronizationDeletion(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                fileId: $0.value("fileId"))
        }
        calls.add("getKnowledgeSourceSynchronizationDeletions") {
            try KnowledgeApi.getKnowledgeSourceSynchronizationDeletions(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getKnowledgeSourceSynchronizationUpload") {
            try KnowledgeApi.getKnowledgeSourceSynchronizationUpload(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                fileId: $0.value("fileId"))
        }
        calls.add("getKnowledgeSourceSynchronizationUploads") {
            try KnowledgeApi.getKnowledgeSourceSynchronizationUploads(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getKnowledgeSourceSynchronizations") {
            try KnowledgeApi.getKnowledgeSourceSynchronizations(
                sourceId: $0.value("sourceId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getKnowledgeSources") {
            try KnowledgeApi.getKnowledgeSources(expand: $0.optional("expand"))
        }
        calls.add("getKnowledgeSourcesSynchronizations") {
            try KnowledgeApi.getKnowledgeSourcesSynchronizations(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("patchKnowledgeConnection") {
            try KnowledgeApi.patchKnowledgeConnection(connectionId: $0.value("connectionId"), body: $0.body())
        }
        calls.add("patchKnowledgeGuestSessionDocumentsSearchSearchId") {
            try KnowledgeApi.patchKnowledgeGuestSessionDocumentsSearchSearchId(
                sessionId: $0.value("sessionId"), searchId: $0.value("searchId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebase") {
            try KnowledgeApi.patchKnowledgeKnowledgebase(knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseCategory") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseCategory(
                knowledgeBaseId: $0.value("knowledgeBaseId"), categoryId: $0.value("categoryId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseChunksSearchSearchId") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseChunksSearchSearchId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), searchId: $0.value("searchId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseDocument") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseDocument(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                feedbackId: $0.value("feedbackId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseDocumentVariation") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseDocumentVariation(
                documentVariationId: $0.value("documentVariationId"), documentId: $0.value("documentId"),
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseDocumentsSearchSearchId") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseDocumentsSearchSearchId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), searchId: $0.value("searchId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseImportJob") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseImportJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), importJobId: $0.value("importJobId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseLabel") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseLabel(
                knowledgeBaseId: $0.value("knowledgeBaseId"), labelId: $0.value("labelId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseParseJob") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseParseJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), parseJobId: $0.value("parseJobId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseSynchronizeJob") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseSynchronizeJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), syncJobId: $0.value("syncJobId"), body: $0.body())
        }
        calls.add("patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(
                knowledgeBaseId: $0.value("knowledgeBaseId"), groupId: $0.value("groupId"),
                phraseGroupId: $0.value("phraseGroupId"), body: $0.body())
        }
        calls.add("patchKnowledgeSetting") {
            try KnowledgeApi.patchKnowledgeSetting(knowledgeSettingId: $0.value("knowledgeSettingId"), body: $0.body())
        }
        calls.add("patchKnowledgeSourceSynchronization") {
            try KnowledgeApi.patchKnowledgeSourceSynchronization(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"), body: $0.body())
        }
        calls.add("postKnowledgeConnections") {
            try KnowledgeApi.postKnowledgeConnections(body: $0.body())
        }
        calls.add("postKnowledgeDocumentuploads") {
            try KnowledgeApi.postKnowledgeDocumentuploads(body: $0.body())
        }
        calls.add("postKnowledgeGuestSessionDocumentCopies") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentCopies(
                sessionId: $0.value("sessionId"), documentId: $0.value("documentId"), body: $0.body())
        }
        calls.add("postKnowledgeGuestSessionDocumentFeedback") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentFeedback(
                sessionId: $0.value("sessionId"), documentId: $0.value("documentId"), body: $0.body())
        }
        calls.add("postKnowledgeGuestSessionDocumentViews") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentViews(
                sessionId: $0.value("sessionId"), documentId: $0.value("documentId"), body: $0.body())
        }
        calls.add("postKnowledgeGuestSessionDocumentsAnswers") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentsAnswers(
                sessionId: $0.value("sessionId"), body: $0.body())
        }
        calls.add("postKnowledgeGuestSessionDocumentsPresentations") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentsPresentations(
                sessionId: $0.value("sessionId"), body: $0.body())
        }
        calls.add("postKnowledgeGuestSessionDocumentsSearch") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentsSearch(
                sessionId: $0.value("sessionId"), body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postKnowledgeGuestSessionDocumentsSearchSuggestions") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentsSearchSuggestions(
                sessionId: $0.value("sessionId"), body: $0.body())
        }
        calls.add("postKnowledgeGuestSessions") {
            try KnowledgeApi.postKnowledgeGuestSessions(body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseCategories") {
            try KnowledgeApi.postKnowledgeKnowledgebaseCategories(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseChunksSearch") {
            try KnowledgeApi.postKnowledgeKnowledgebaseChunksSearch(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentCopies") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentCopies(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentFeedback") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentFeedback(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentVariations") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentVariations(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentVersions") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentVersions(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentViews") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentViews(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocuments") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocuments(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentsAnswers") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsAnswers(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentsBulkRemove") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsBulkRemove(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentsBulkUpdate") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsBulkUpdate(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentsPresentations") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsPresentations(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentsQuery") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsQuery(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postKnowledgeKnowledgebaseDocumentsSearch") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsSearch(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postKnowledgeKnowledgebaseDocumentsSearchSuggestions") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsSearchSuggestions(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseExportJobs") {
            try KnowledgeApi.postKnowledgeKnowledgebaseExportJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseImportJobs") {
            try KnowledgeApi.postKnowledgeKnowledgebaseImportJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseLabels") {
            try KnowledgeApi.postKnowledgeKnowledgebaseLabels(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseParseJobImport") {
            try KnowledgeApi.postKnowledgeKnowledgebaseParseJobImport(
                knowledgeBaseId: $0.value("knowledgeBaseId"), parseJobId: $0.value("parseJobId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseParseJobs") {
            try KnowledgeApi.postKnowledgeKnowledgebaseParseJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseSourcesSalesforce") {
            try KnowledgeApi.postKnowledgeKnowledgebaseSourcesSalesforce(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync") {
            try KnowledgeApi.postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseSourcesServicenow") {
            try KnowledgeApi.postKnowledgeKnowledgebaseSourcesServicenow(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync") {
            try KnowledgeApi.postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseSynchronizeJobs") {
            try KnowledgeApi.postKnowledgeKnowledgebaseSynchronizeJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseUploadsUrlsJobs") {
            try KnowledgeApi.postKnowledgeKnowledgebaseUploadsUrlsJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebases") {
            try KnowledgeApi.postKnowledgeKnowledgebases(body: $0.body())
        }
        calls.add("postKnowledgeSearch") {
            try KnowledgeApi.postKnowledgeSearch(body: $0.body())
        }
        calls.add("postKnowledgeSearchPreview") {
            try KnowledgeApi.postKnowledgeSearchPreview(body: $0.body())
        }
        calls.add("postKnowledgeSettings") {
            try KnowledgeApi.postKnowledgeSettings(body: $0.body())
        }
        calls.add("postKnowledgeSourceSynchronizationDeletions") {
            try KnowledgeApi.postKnowledgeSourceSynchronizationDeletions(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"), body: $0.body())
        }
        calls.add("postKnowledgeSourceSynchronizationUploads") {
            try KnowledgeApi.postKnowledgeSourceSynchronizationUploads(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"), body: $0.body())
        }
        calls.add("postKnowledgeSourceSynchronizations") {
            try KnowledgeApi.postKnowledgeSourceSynchronizations(sourceId: $0.value("sourceId"), body: $0.body())
        }
        calls.add("postKnowledgeSources") {
            try KnowledgeApi.postKnowledgeSources(body: $0.body())
        }
        calls.add("putKnowledgeKnowledgebaseSourcesSalesforceSourceId") {
            try KnowledgeApi.putKnowledgeKnowledgebaseSourcesSalesforceSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"), body: $0.body())
        }
        calls.add("putKnowledgeKnowledgebaseSourcesServicenowSourceId") {
            try KnowledgeApi.putKnowledgeKnowledgebaseSourcesServicenowSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"), body: $0.body())
        }
        calls.add("putKnowledgeSource") {
            try KnowledgeApi.putKnowledgeSource(sourceId: $0.value("sourceId"), body: $0.body())
        }
        return calls
    }
}
