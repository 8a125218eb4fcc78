// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformKnowledge

/// The functions of `KnowledgeApi`, each of which is called once.
final class KnowledgeApiTests: OperationTestCase {
    func testDeleteKnowledgeConnection() async throws {
        try await call("deleteKnowledgeConnection") {
            try KnowledgeApi.deleteKnowledgeConnection(connectionId: $0.value("connectionId"))
        }
    }

    func testDeleteKnowledgeKnowledgebase() async throws {
        try await call("deleteKnowledgeKnowledgebase") {
            try KnowledgeApi.deleteKnowledgeKnowledgebase(knowledgeBaseId: $0.value("knowledgeBaseId"))
        }
    }

    func testDeleteKnowledgeKnowledgebaseCategory() async throws {
        try await call("deleteKnowledgeKnowledgebaseCategory") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseCategory(
                knowledgeBaseId: $0.value("knowledgeBaseId"), categoryId: $0.value("categoryId"))
        }
    }

    func testDeleteKnowledgeKnowledgebaseDocument() async throws {
        try await call("deleteKnowledgeKnowledgebaseDocument") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseDocument(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"))
        }
    }

    func testDeleteKnowledgeKnowledgebaseDocumentVariation() async throws {
        try await call("deleteKnowledgeKnowledgebaseDocumentVariation") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseDocumentVariation(
                documentVariationId: $0.value("documentVariationId"), documentId: $0.value("documentId"),
                knowledgeBaseId: $0.value("knowledgeBaseId"))
        }
    }

    func testDeleteKnowledgeKnowledgebaseExportJob() async throws {
        try await call("deleteKnowledgeKnowledgebaseExportJob") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseExportJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), exportJobId: $0.value("exportJobId"))
        }
    }

    func testDeleteKnowledgeKnowledgebaseImportJob() async throws {
        try await call("deleteKnowledgeKnowledgebaseImportJob") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseImportJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), importJobId: $0.value("importJobId"))
        }
    }

    func testDeleteKnowledgeKnowledgebaseLabel() async throws {
        try await call("deleteKnowledgeKnowledgebaseLabel") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseLabel(
                knowledgeBaseId: $0.value("knowledgeBaseId"), labelId: $0.value("labelId"))
        }
    }

    func testDeleteKnowledgeKnowledgebaseSourcesSalesforceSourceId() async throws {
        try await call("deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseSourcesSalesforceSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"))
        }
    }

    func testDeleteKnowledgeKnowledgebaseSourcesServicenowSourceId() async throws {
        try await call("deleteKnowledgeKnowledgebaseSourcesServicenowSourceId") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseSourcesServicenowSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"))
        }
    }

    func testDeleteKnowledgeKnowledgebaseSynchronizeJob() async throws {
        try await call("deleteKnowledgeKnowledgebaseSynchronizeJob") {
            try KnowledgeApi.deleteKnowledgeKnowledgebaseSynchronizeJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), syncJobId: $0.value("syncJobId"))
        }
    }

    func testDeleteKnowledgeSetting() async throws {
        try await call("deleteKnowledgeSetting") {
            try KnowledgeApi.deleteKnowledgeSetting(knowledgeSettingId: $0.value("knowledgeSettingId"))
        }
    }

    func testDeleteKnowledgeSource() async throws {
        try await call("deleteKnowledgeSource") {
            try KnowledgeApi.deleteKnowledgeSource(sourceId: $0.value("sourceId"))
        }
    }

    func testDeleteKnowledgeSourceSynchronizationDeletion() async throws {
        try await call("deleteKnowledgeSourceSynchronizationDeletion") {
            try KnowledgeApi.deleteKnowledgeSourceSynchronizationDeletion(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                fileId: $0.value("fileId"))
        }
    }

    func testDeleteKnowledgeSourceSynchronizationUpload() async throws {
        try await call("deleteKnowledgeSourceSynchronizationUpload") {
            try KnowledgeApi.deleteKnowledgeSourceSynchronizationUpload(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                fileId: $0.value("fileId"))
        }
    }

    func testGetKnowledgeConnection() async throws {
        try await call("getKnowledgeConnection") {
            try KnowledgeApi.getKnowledgeConnection(
                connectionId: $0.value("connectionId"), expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeConnectionOptions() async throws {
        try await call("getKnowledgeConnectionOptions") {
            try KnowledgeApi.getKnowledgeConnectionOptions(
                connectionId: $0.value("connectionId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                parentId: $0.optional("parentId"))
        }
    }

    func testGetKnowledgeConnections() async throws {
        try await call("getKnowledgeConnections") { _ in
            KnowledgeApi.getKnowledgeConnections()
        }
    }

    func testGetKnowledgeGuestSessionCategories() async throws {
        try await call("getKnowledgeGuestSessionCategories") {
            try KnowledgeApi.getKnowledgeGuestSessionCategories(
                sessionId: $0.value("sessionId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), parentId: $0.optional("parentId"), isRoot: $0.optional("isRoot"),
                name: $0.optional("name"), sortBy: $0.optional("sortBy"), expand: $0.optional("expand"),
                includeDocumentCount: $0.optional("includeDocumentCount"))
        }
    }

    func testGetKnowledgeGuestSessionDocument() async throws {
        try await call("getKnowledgeGuestSessionDocument") {
            try KnowledgeApi.getKnowledgeGuestSessionDocument(
                sessionId: $0.value("sessionId"), documentId: $0.value("documentId"))
        }
    }

    func testGetKnowledgeGuestSessionDocuments() async throws {
        try await call("getKnowledgeGuestSessionDocuments") {
            try KnowledgeApi.getKnowledgeGuestSessionDocuments(
                sessionId: $0.value("sessionId"), categoryId: $0.optional("categoryId"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetKnowledgeIntegrationOptions() async throws {
        try await call("getKnowledgeIntegrationOptions") {
            try KnowledgeApi.getKnowledgeIntegrationOptions(
                integrationId: $0.value("integrationId"), knowledgeBaseIds: $0.optional("knowledgeBaseIds"))
        }
    }

    func testGetKnowledgeKnowledgebase() async throws {
        try await call("getKnowledgeKnowledgebase") {
            try KnowledgeApi.getKnowledgeKnowledgebase(knowledgeBaseId: $0.value("knowledgeBaseId"))
        }
    }

    func testGetKnowledgeKnowledgebaseCategories() async throws {
        try await call("getKnowledgeKnowledgebaseCategories") {
            try KnowledgeApi.getKnowledgeKnowledgebaseCategories(
                knowledgeBaseId: $0.value("knowledgeBaseId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), parentId: $0.optional("parentId"),
                isRoot: $0.optional("isRoot"), name: $0.optional("name"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), includeDocumentCount: $0.optional("includeDocumentCount"))
        }
    }

    func testGetKnowledgeKnowledgebaseCategory() async throws {
        try await call("getKnowledgeKnowledgebaseCategory") {
            try KnowledgeApi.getKnowledgeKnowledgebaseCategory(
                knowledgeBaseId: $0.value("knowledgeBaseId"), categoryId: $0.value("categoryId"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocument() async throws {
        try await call("getKnowledgeKnowledgebaseDocument") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocument(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                expand: $0.optional("expand"), state: $0.optional("state"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocumentFeedback() async throws {
        try await call("getKnowledgeKnowledgebaseDocumentFeedback") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentFeedback(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                onlyCommented: $0.optional("onlyCommented"), documentVersionId: $0.optional("documentVersionId"),
                documentVariationId: $0.optional("documentVariationId"), appType: $0.optional("appType"),
                queryType: $0.optional("queryType"), userId: $0.optional("userId"), queueId: $0.optional("queueId"),
                state: $0.optional("state"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocumentFeedbackFeedbackId() async throws {
        try await call("getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                feedbackId: $0.value("feedbackId"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocumentVariation() async throws {
        try await call("getKnowledgeKnowledgebaseDocumentVariation") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVariation(
                documentVariationId: $0.value("documentVariationId"), documentId: $0.value("documentId"),
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentState: $0.optional("documentState"),
                expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocumentVariations() async throws {
        try await call("getKnowledgeKnowledgebaseDocumentVariations") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVariations(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                documentState: $0.optional("documentState"), expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocumentVersion() async throws {
        try await call("getKnowledgeKnowledgebaseDocumentVersion") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersion(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                versionId: $0.value("versionId"), expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocumentVersionVariation() async throws {
        try await call("getKnowledgeKnowledgebaseDocumentVersionVariation") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersionVariation(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                versionId: $0.value("versionId"), variationId: $0.value("variationId"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocumentVersionVariations() async throws {
        try await call("getKnowledgeKnowledgebaseDocumentVersionVariations") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersionVariations(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                versionId: $0.value("versionId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocumentVersions() async throws {
        try await call("getKnowledgeKnowledgebaseDocumentVersions") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentVersions(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocuments() async throws {
        try await call("getKnowledgeKnowledgebaseDocuments") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocuments(
                knowledgeBaseId: $0.value("knowledgeBaseId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), interval: $0.optional("interval"),
                documentId: $0.optional("documentId"), categoryId: $0.optional("categoryId"),
                includeSubcategories: $0.optional("includeSubcategories"), includeDrafts: $0.optional("includeDrafts"),
                labelIds: $0.optional("labelIds"), expand: $0.optional("expand"),
                externalIds: $0.optional("externalIds"))
        }
    }

    func testGetKnowledgeKnowledgebaseDocumentsFeedback() async throws {
        try await call("getKnowledgeKnowledgebaseDocumentsFeedback") {
            try KnowledgeApi.getKnowledgeKnowledgebaseDocumentsFeedback(
                knowledgeBaseId: $0.value("knowledgeBaseId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                onlyCommented: $0.optional("onlyCommented"), documentVersionId: $0.optional("documentVersionId"),
                documentVariationId: $0.optional("documentVariationId"), appType: $0.optional("appType"),
                queryType: $0.optional("queryType"), userId: $0.optional("userId"), queueId: $0.optional("queueId"),
                state: $0.optional("state"))
        }
    }

    func testGetKnowledgeKnowledgebaseExportJob() async throws {
        try await call("getKnowledgeKnowledgebaseExportJob") {
            try KnowledgeApi.getKnowledgeKnowledgebaseExportJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), exportJobId: $0.value("exportJobId"))
        }
    }

    func testGetKnowledgeKnowledgebaseImportJob() async throws {
        try await call("getKnowledgeKnowledgebaseImportJob") {
            try KnowledgeApi.getKnowledgeKnowledgebaseImportJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), importJobId: $0.value("importJobId"),
                expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeKnowledgebaseLabel() async throws {
        try await call("getKnowledgeKnowledgebaseLabel") {
            try KnowledgeApi.getKnowledgeKnowledgebaseLabel(
                knowledgeBaseId: $0.value("knowledgeBaseId"), labelId: $0.value("labelId"))
        }
    }

    func testGetKnowledgeKnowledgebaseLabels() async throws {
        try await call("getKnowledgeKnowledgebaseLabels") {
            try KnowledgeApi.getKnowledgeKnowledgebaseLabels(
                knowledgeBaseId: $0.value("knowledgeBaseId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), name: $0.optional("name"),
                includeDocumentCount: $0.optional("includeDocumentCount"))
        }
    }

    func testGetKnowledgeKnowledgebaseOperations() async throws {
        try await call("getKnowledgeKnowledgebaseOperations") {
            try KnowledgeApi.getKnowledgeKnowledgebaseOperations(
                knowledgeBaseId: $0.value("knowledgeBaseId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), userId: $0.optional("userId"),
                type: $0.optional("type"), status: $0.optional("status"), interval: $0.optional("interval"),
                sourceId: $0.optional("sourceId"))
        }
    }

    func testGetKnowledgeKnowledgebaseOperationsUsersQuery() async throws {
        try await call("getKnowledgeKnowledgebaseOperationsUsersQuery") {
            try KnowledgeApi.getKnowledgeKnowledgebaseOperationsUsersQuery(knowledgeBaseId: $0.value("knowledgeBaseId"))
        }
    }

    func testGetKnowledgeKnowledgebaseParseJob() async throws {
        try await call("getKnowledgeKnowledgebaseParseJob") {
            try KnowledgeApi.getKnowledgeKnowledgebaseParseJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), parseJobId: $0.value("parseJobId"),
                expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeKnowledgebaseSources() async throws {
        try await call("getKnowledgeKnowledgebaseSources") {
            try KnowledgeApi.getKnowledgeKnowledgebaseSources(
                knowledgeBaseId: $0.value("knowledgeBaseId"), type: $0.optional("type"), expand: $0.optional("expand"),
                ids: $0.optional("ids"))
        }
    }

    func testGetKnowledgeKnowledgebaseSourcesSalesforceSourceId() async throws {
        try await call("getKnowledgeKnowledgebaseSourcesSalesforceSourceId") {
            try KnowledgeApi.getKnowledgeKnowledgebaseSourcesSalesforceSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"),
                expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeKnowledgebaseSourcesServicenowSourceId() async throws {
        try await call("getKnowledgeKnowledgebaseSourcesServicenowSourceId") {
            try KnowledgeApi.getKnowledgeKnowledgebaseSourcesServicenowSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"),
                expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeKnowledgebaseSynchronizeJob() async throws {
        try await call("getKnowledgeKnowledgebaseSynchronizeJob") {
            try KnowledgeApi.getKnowledgeKnowledgebaseSynchronizeJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), syncJobId: $0.value("syncJobId"))
        }
    }

    func testGetKnowledgeKnowledgebaseUnansweredGroup() async throws {
        try await call("getKnowledgeKnowledgebaseUnansweredGroup") {
            try KnowledgeApi.getKnowledgeKnowledgebaseUnansweredGroup(
                knowledgeBaseId: $0.value("knowledgeBaseId"), groupId: $0.value("groupId"), app: $0.optional("app"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"))
        }
    }

    func testGetKnowledgeKnowledgebaseUnansweredGroupPhrasegroup() async throws {
        try await call("getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup") {
            try KnowledgeApi.getKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(
                knowledgeBaseId: $0.value("knowledgeBaseId"), groupId: $0.value("groupId"),
                phraseGroupId: $0.value("phraseGroupId"), app: $0.optional("app"), dateStart: $0.optional("dateStart"),
                dateEnd: $0.optional("dateEnd"))
        }
    }

    func testGetKnowledgeKnowledgebaseUnansweredGroups() async throws {
        try await call("getKnowledgeKnowledgebaseUnansweredGroups") {
            try KnowledgeApi.getKnowledgeKnowledgebaseUnansweredGroups(
                knowledgeBaseId: $0.value("knowledgeBaseId"), app: $0.optional("app"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"))
        }
    }

    func testGetKnowledgeKnowledgebaseUploadsUrlsJob() async throws {
        try await call("getKnowledgeKnowledgebaseUploadsUrlsJob") {
            try KnowledgeApi.getKnowledgeKnowledgebaseUploadsUrlsJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), jobId: $0.value("jobId"))
        }
    }

    func testGetKnowledgeKnowledgebases() async throws {
        try await call("getKnowledgeKnowledgebases") {
            try KnowledgeApi.getKnowledgeKnowledgebases(
                before: $0.optional("before"), after: $0.optional("after"), limit: $0.optional("limit"),
                pageSize: $0.optional("pageSize"), name: $0.optional("name"), coreLanguage: $0.optional("coreLanguage"),
                published: $0.optional("published"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetKnowledgeSetting() async throws {
        try await call("getKnowledgeSetting") {
            try KnowledgeApi.getKnowledgeSetting(knowledgeSettingId: $0.value("knowledgeSettingId"))
        }
    }

    func testGetKnowledgeSettings() async throws {
        try await call("getKnowledgeSettings") {
            try KnowledgeApi.getKnowledgeSettings(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                name: $0.optional("name"), sourceId: $0.optional("sourceId"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetKnowledgeSource() async throws {
        try await call("getKnowledgeSource") {
            try KnowledgeApi.getKnowledgeSource(sourceId: $0.value("sourceId"), expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeSourceSynchronization() async throws {
        try await call("getKnowledgeSourceSynchronization") {
            try KnowledgeApi.getKnowledgeSourceSynchronization(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"))
        }
    }

    func testGetKnowledgeSourceSynchronizationDeletion() async throws {
        try await call("getKnowledgeSourceSynchronizationDeletion") {
            try KnowledgeApi.getKnowledgeSourceSynchronizationDeletion(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                fileId: $0.value("fileId"))
        }
    }

    func testGetKnowledgeSourceSynchronizationDeletions() async throws {
        try await call("getKnowledgeSourceSynchronizationDeletions") {
            try KnowledgeApi.getKnowledgeSourceSynchronizationDeletions(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetKnowledgeSourceSynchronizationUpload() async throws {
        try await call("getKnowledgeSourceSynchronizationUpload") {
            try KnowledgeApi.getKnowledgeSourceSynchronizationUpload(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                fileId: $0.value("fileId"))
        }
    }

    func testGetKnowledgeSourceSynchronizationUploads() async throws {
        try await call("getKnowledgeSourceSynchronizationUploads") {
            try KnowledgeApi.getKnowledgeSourceSynchronizationUploads(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"),
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetKnowledgeSourceSynchronizations() async throws {
        try await call("getKnowledgeSourceSynchronizations") {
            try KnowledgeApi.getKnowledgeSourceSynchronizations(
                sourceId: $0.value("sourceId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetKnowledgeSources() async throws {
        try await call("getKnowledgeSources") {
            try KnowledgeApi.getKnowledgeSources(expand: $0.optional("expand"))
        }
    }

    func testGetKnowledgeSourcesSynchronizations() async throws {
        try await call("getKnowledgeSourcesSynchronizations") {
            try KnowledgeApi.getKnowledgeSourcesSynchronizations(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPatchKnowledgeConnection() async throws {
        try await call("patchKnowledgeConnection") {
            try KnowledgeApi.patchKnowledgeConnection(connectionId: $0.value("connectionId"), body: $0.body())
        }
    }

    func testPatchKnowledgeGuestSessionDocumentsSearchSearchId() async throws {
        try await call("patchKnowledgeGuestSessionDocumentsSearchSearchId") {
            try KnowledgeApi.patchKnowledgeGuestSessionDocumentsSearchSearchId(
                sessionId: $0.value("sessionId"), searchId: $0.value("searchId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebase() async throws {
        try await call("patchKnowledgeKnowledgebase") {
            try KnowledgeApi.patchKnowledgeKnowledgebase(knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseCategory() async throws {
        try await call("patchKnowledgeKnowledgebaseCategory") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseCategory(
                knowledgeBaseId: $0.value("knowledgeBaseId"), categoryId: $0.value("categoryId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseChunksSearchSearchId() async throws {
        try await call("patchKnowledgeKnowledgebaseChunksSearchSearchId") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseChunksSearchSearchId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), searchId: $0.value("searchId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseDocument() async throws {
        try await call("patchKnowledgeKnowledgebaseDocument") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseDocument(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId() async throws {
        try await call("patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"),
                feedbackId: $0.value("feedbackId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseDocumentVariation() async throws {
        try await call("patchKnowledgeKnowledgebaseDocumentVariation") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseDocumentVariation(
                documentVariationId: $0.value("documentVariationId"), documentId: $0.value("documentId"),
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseDocumentsSearchSearchId() async throws {
        try await call("patchKnowledgeKnowledgebaseDocumentsSearchSearchId") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseDocumentsSearchSearchId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), searchId: $0.value("searchId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseImportJob() async throws {
        try await call("patchKnowledgeKnowledgebaseImportJob") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseImportJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), importJobId: $0.value("importJobId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseLabel() async throws {
        try await call("patchKnowledgeKnowledgebaseLabel") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseLabel(
                knowledgeBaseId: $0.value("knowledgeBaseId"), labelId: $0.value("labelId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseParseJob() async throws {
        try await call("patchKnowledgeKnowledgebaseParseJob") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseParseJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), parseJobId: $0.value("parseJobId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseSynchronizeJob() async throws {
        try await call("patchKnowledgeKnowledgebaseSynchronizeJob") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseSynchronizeJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), syncJobId: $0.value("syncJobId"), body: $0.body())
        }
    }

    func testPatchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup() async throws {
        try await call("patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup") {
            try KnowledgeApi.patchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup(
                knowledgeBaseId: $0.value("knowledgeBaseId"), groupId: $0.value("groupId"),
                phraseGroupId: $0.value("phraseGroupId"), body: $0.body())
        }
    }

    func testPatchKnowledgeSetting() async throws {
        try await call("patchKnowledgeSetting") {
            try KnowledgeApi.patchKnowledgeSetting(knowledgeSettingId: $0.value("knowledgeSettingId"), body: $0.body())
        }
    }

    func testPatchKnowledgeSourceSynchronization() async throws {
        try await call("patchKnowledgeSourceSynchronization") {
            try KnowledgeApi.patchKnowledgeSourceSynchronization(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"), body: $0.body())
        }
    }

    func testPostKnowledgeConnections() async throws {
        try await call("postKnowledgeConnections") {
            try KnowledgeApi.postKnowledgeConnections(body: $0.body())
        }
    }

    func testPostKnowledgeDocumentuploads() async throws {
        try await call("postKnowledgeDocumentuploads") {
            try KnowledgeApi.postKnowledgeDocumentuploads(body: $0.body())
        }
    }

    func testPostKnowledgeGuestSessionDocumentCopies() async throws {
        try await call("postKnowledgeGuestSessionDocumentCopies") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentCopies(
                sessionId: $0.value("sessionId"), documentId: $0.value("documentId"), body: $0.body())
        }
    }

    func testPostKnowledgeGuestSessionDocumentFeedback() async throws {
        try await call("postKnowledgeGuestSessionDocumentFeedback") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentFeedback(
                sessionId: $0.value("sessionId"), documentId: $0.value("documentId"), body: $0.body())
        }
    }

    func testPostKnowledgeGuestSessionDocumentViews() async throws {
        try await call("postKnowledgeGuestSessionDocumentViews") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentViews(
                sessionId: $0.value("sessionId"), documentId: $0.value("documentId"), body: $0.body())
        }
    }

    func testPostKnowledgeGuestSessionDocumentsAnswers() async throws {
        try await call("postKnowledgeGuestSessionDocumentsAnswers") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentsAnswers(
                sessionId: $0.value("sessionId"), body: $0.body())
        }
    }

    func testPostKnowledgeGuestSessionDocumentsPresentations() async throws {
        try await call("postKnowledgeGuestSessionDocumentsPresentations") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentsPresentations(
                sessionId: $0.value("sessionId"), body: $0.body())
        }
    }

    func testPostKnowledgeGuestSessionDocumentsSearch() async throws {
        try await call("postKnowledgeGuestSessionDocumentsSearch") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentsSearch(
                sessionId: $0.value("sessionId"), body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostKnowledgeGuestSessionDocumentsSearchSuggestions() async throws {
        try await call("postKnowledgeGuestSessionDocumentsSearchSuggestions") {
            try KnowledgeApi.postKnowledgeGuestSessionDocumentsSearchSuggestions(
                sessionId: $0.value("sessionId"), body: $0.body())
        }
    }

    func testPostKnowledgeGuestSessions() async throws {
        try await call("postKnowledgeGuestSessions") {
            try KnowledgeApi.postKnowledgeGuestSessions(body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseCategories() async throws {
        try await call("postKnowledgeKnowledgebaseCategories") {
            try KnowledgeApi.postKnowledgeKnowledgebaseCategories(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseChunksSearch() async throws {
        try await call("postKnowledgeKnowledgebaseChunksSearch") {
            try KnowledgeApi.postKnowledgeKnowledgebaseChunksSearch(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentCopies() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentCopies") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentCopies(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentFeedback() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentFeedback") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentFeedback(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentVariations() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentVariations") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentVariations(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentVersions() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentVersions") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentVersions(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentViews() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentViews") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentViews(
                knowledgeBaseId: $0.value("knowledgeBaseId"), documentId: $0.value("documentId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocuments() async throws {
        try await call("postKnowledgeKnowledgebaseDocuments") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocuments(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentsAnswers() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentsAnswers") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsAnswers(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentsBulkRemove() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentsBulkRemove") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsBulkRemove(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentsBulkUpdate() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentsBulkUpdate") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsBulkUpdate(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentsPresentations() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentsPresentations") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsPresentations(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentsQuery() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentsQuery") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsQuery(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentsSearch() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentsSearch") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsSearch(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentsSearchSuggestions() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentsSearchSuggestions") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsSearchSuggestions(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseDocumentsVersionsBulkAdd() async throws {
        try await call("postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd") {
            try KnowledgeApi.postKnowledgeKnowledgebaseDocumentsVersionsBulkAdd(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseExportJobs() async throws {
        try await call("postKnowledgeKnowledgebaseExportJobs") {
            try KnowledgeApi.postKnowledgeKnowledgebaseExportJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseImportJobs() async throws {
        try await call("postKnowledgeKnowledgebaseImportJobs") {
            try KnowledgeApi.postKnowledgeKnowledgebaseImportJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseLabels() async throws {
        try await call("postKnowledgeKnowledgebaseLabels") {
            try KnowledgeApi.postKnowledgeKnowledgebaseLabels(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseParseJobImport() async throws {
        try await call("postKnowledgeKnowledgebaseParseJobImport") {
            try KnowledgeApi.postKnowledgeKnowledgebaseParseJobImport(
                knowledgeBaseId: $0.value("knowledgeBaseId"), parseJobId: $0.value("parseJobId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseParseJobs() async throws {
        try await call("postKnowledgeKnowledgebaseParseJobs") {
            try KnowledgeApi.postKnowledgeKnowledgebaseParseJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseSourcesSalesforce() async throws {
        try await call("postKnowledgeKnowledgebaseSourcesSalesforce") {
            try KnowledgeApi.postKnowledgeKnowledgebaseSourcesSalesforce(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync() async throws {
        try await call("postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync") {
            try KnowledgeApi.postKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseSourcesServicenow() async throws {
        try await call("postKnowledgeKnowledgebaseSourcesServicenow") {
            try KnowledgeApi.postKnowledgeKnowledgebaseSourcesServicenow(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseSourcesServicenowSourceIdSync() async throws {
        try await call("postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync") {
            try KnowledgeApi.postKnowledgeKnowledgebaseSourcesServicenowSourceIdSync(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseSynchronizeJobs() async throws {
        try await call("postKnowledgeKnowledgebaseSynchronizeJobs") {
            try KnowledgeApi.postKnowledgeKnowledgebaseSynchronizeJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseUploadsUrlsJobs() async throws {
        try await call("postKnowledgeKnowledgebaseUploadsUrlsJobs") {
            try KnowledgeApi.postKnowledgeKnowledgebaseUploadsUrlsJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebases() async throws {
        try await call("postKnowledgeKnowledgebases") {
            try KnowledgeApi.postKnowledgeKnowledgebases(body: $0.body())
        }
    }

    func testPostKnowledgeSearch() async throws {
        try await call("postKnowledgeSearch") {
            try KnowledgeApi.postKnowledgeSearch(body: $0.body())
        }
    }

    func testPostKnowledgeSearchPreview() async throws {
        try await call("postKnowledgeSearchPreview") {
            try KnowledgeApi.postKnowledgeSearchPreview(body: $0.body())
        }
    }

    func testPostKnowledgeSettings() async throws {
        try await call("postKnowledgeSettings") {
            try KnowledgeApi.postKnowledgeSettings(body: $0.body())
        }
    }

    func testPostKnowledgeSourceSynchronizationDeletions() async throws {
        try await call("postKnowledgeSourceSynchronizationDeletions") {
            try KnowledgeApi.postKnowledgeSourceSynchronizationDeletions(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"), body: $0.body())
        }
    }

    func testPostKnowledgeSourceSynchronizationUploads() async throws {
        try await call("postKnowledgeSourceSynchronizationUploads") {
            try KnowledgeApi.postKnowledgeSourceSynchronizationUploads(
                sourceId: $0.value("sourceId"), synchronizationId: $0.value("synchronizationId"), body: $0.body())
        }
    }

    func testPostKnowledgeSourceSynchronizations() async throws {
        try await call("postKnowledgeSourceSynchronizations") {
            try KnowledgeApi.postKnowledgeSourceSynchronizations(sourceId: $0.value("sourceId"), body: $0.body())
        }
    }

    func testPostKnowledgeSources() async throws {
        try await call("postKnowledgeSources") {
            try KnowledgeApi.postKnowledgeSources(body: $0.body())
        }
    }

    func testPutKnowledgeKnowledgebaseSourcesSalesforceSourceId() async throws {
        try await call("putKnowledgeKnowledgebaseSourcesSalesforceSourceId") {
            try KnowledgeApi.putKnowledgeKnowledgebaseSourcesSalesforceSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"), body: $0.body())
        }
    }

    func testPutKnowledgeKnowledgebaseSourcesServicenowSourceId() async throws {
        try await call("putKnowledgeKnowledgebaseSourcesServicenowSourceId") {
            try KnowledgeApi.putKnowledgeKnowledgebaseSourcesServicenowSourceId(
                knowledgeBaseId: $0.value("knowledgeBaseId"), sourceId: $0.value("sourceId"), body: $0.body())
        }
    }

    func testPutKnowledgeSource() async throws {
        try await call("putKnowledgeSource") {
            try KnowledgeApi.putKnowledgeSource(sourceId: $0.value("sourceId"), body: $0.body())
        }
    }
}
