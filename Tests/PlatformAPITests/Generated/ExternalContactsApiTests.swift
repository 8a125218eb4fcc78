// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformExternalContacts

/// The functions of `ExternalContactsApi`, each of which is called once.
final class ExternalContactsApiTests: OperationTestCase {
    func testDeleteExternalcontactsContact() async throws {
        try await call("deleteExternalcontactsContact") {
            try ExternalContactsApi.deleteExternalcontactsContact(contactId: $0.value("contactId"))
        }
    }

    func testDeleteExternalcontactsContactNote() async throws {
        try await call("deleteExternalcontactsContactNote") {
            try ExternalContactsApi.deleteExternalcontactsContactNote(
                contactId: $0.value("contactId"), noteId: $0.value("noteId"))
        }
    }

    func testDeleteExternalcontactsContactsSchema() async throws {
        try await call("deleteExternalcontactsContactsSchema") {
            try ExternalContactsApi.deleteExternalcontactsContactsSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testDeleteExternalcontactsExternalsource() async throws {
        try await call("deleteExternalcontactsExternalsource") {
            try ExternalContactsApi.deleteExternalcontactsExternalsource(externalSourceId: $0.value("externalSourceId"))
        }
    }

    func testDeleteExternalcontactsImportCsvSetting() async throws {
        try await call("deleteExternalcontactsImportCsvSetting") {
            try ExternalContactsApi.deleteExternalcontactsImportCsvSetting(settingsId: $0.value("settingsId"))
        }
    }

    func testDeleteExternalcontactsImportSetting() async throws {
        try await call("deleteExternalcontactsImportSetting") {
            try ExternalContactsApi.deleteExternalcontactsImportSetting(settingsId: $0.value("settingsId"))
        }
    }

    func testDeleteExternalcontactsOrganization() async throws {
        try await call("deleteExternalcontactsOrganization") {
            try ExternalContactsApi.deleteExternalcontactsOrganization(
                externalOrganizationId: $0.value("externalOrganizationId"))
        }
    }

    func testDeleteExternalcontactsOrganizationNote() async throws {
        try await call("deleteExternalcontactsOrganizationNote") {
            try ExternalContactsApi.deleteExternalcontactsOrganizationNote(
                externalOrganizationId: $0.value("externalOrganizationId"), noteId: $0.value("noteId"))
        }
    }

    func testDeleteExternalcontactsOrganizationTrustor() async throws {
        try await call("deleteExternalcontactsOrganizationTrustor") {
            try ExternalContactsApi.deleteExternalcontactsOrganizationTrustor(
                externalOrganizationId: $0.value("externalOrganizationId"))
        }
    }

    func testDeleteExternalcontactsRelationship() async throws {
        try await call("deleteExternalcontactsRelationship") {
            try ExternalContactsApi.deleteExternalcontactsRelationship(relationshipId: $0.value("relationshipId"))
        }
    }

    func testGetExternalcontactsContact() async throws {
        try await call("getExternalcontactsContact") {
            try ExternalContactsApi.getExternalcontactsContact(
                contactId: $0.value("contactId"), expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsContactIdentifiers() async throws {
        try await call("getExternalcontactsContactIdentifiers") {
            try ExternalContactsApi.getExternalcontactsContactIdentifiers(contactId: $0.value("contactId"))
        }
    }

    func testGetExternalcontactsContactJourneySegments() async throws {
        try await call("getExternalcontactsContactJourneySegments") {
            try ExternalContactsApi.getExternalcontactsContactJourneySegments(
                contactId: $0.value("contactId"), includeMerged: $0.optional("includeMerged"),
                limit: $0.optional("limit"))
        }
    }

    func testGetExternalcontactsContactJourneySessions() async throws {
        try await call("getExternalcontactsContactJourneySessions") {
            try ExternalContactsApi.getExternalcontactsContactJourneySessions(
                contactId: $0.value("contactId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                includeMerged: $0.optional("includeMerged"))
        }
    }

    func testGetExternalcontactsContactNote() async throws {
        try await call("getExternalcontactsContactNote") {
            try ExternalContactsApi.getExternalcontactsContactNote(
                contactId: $0.value("contactId"), noteId: $0.value("noteId"), expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsContactNotes() async throws {
        try await call("getExternalcontactsContactNotes") {
            try ExternalContactsApi.getExternalcontactsContactNotes(
                contactId: $0.value("contactId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortOrder: $0.optional("sortOrder"),
                expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsContactUnresolved() async throws {
        try await call("getExternalcontactsContactUnresolved") {
            try ExternalContactsApi.getExternalcontactsContactUnresolved(
                contactId: $0.value("contactId"), expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsContacts() async throws {
        try await call("getExternalcontactsContacts") {
            try ExternalContactsApi.getExternalcontactsContacts(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), q: $0.optional("q"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"),
                divisionIds: $0.optional("divisionIds"))
        }
    }

    func testGetExternalcontactsContactsExport() async throws {
        try await call("getExternalcontactsContactsExport") {
            try ExternalContactsApi.getExternalcontactsContactsExport(exportId: $0.value("exportId"))
        }
    }

    func testGetExternalcontactsContactsExports() async throws {
        try await call("getExternalcontactsContactsExports") {
            try ExternalContactsApi.getExternalcontactsContactsExports(
                divisionIds: $0.optional("divisionIds"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetExternalcontactsContactsSchema() async throws {
        try await call("getExternalcontactsContactsSchema") {
            try ExternalContactsApi.getExternalcontactsContactsSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testGetExternalcontactsContactsSchemaVersion() async throws {
        try await call("getExternalcontactsContactsSchemaVersion") {
            try ExternalContactsApi.getExternalcontactsContactsSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
    }

    func testGetExternalcontactsContactsSchemaVersions() async throws {
        try await call("getExternalcontactsContactsSchemaVersions") {
            try ExternalContactsApi.getExternalcontactsContactsSchemaVersions(schemaId: $0.value("schemaId"))
        }
    }

    func testGetExternalcontactsContactsSchemas() async throws {
        try await call("getExternalcontactsContactsSchemas") { _ in
            ExternalContactsApi.getExternalcontactsContactsSchemas()
        }
    }

    func testGetExternalcontactsContactsSchemasCoretype() async throws {
        try await call("getExternalcontactsContactsSchemasCoretype") {
            try ExternalContactsApi.getExternalcontactsContactsSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
    }

    func testGetExternalcontactsContactsSchemasCoretypes() async throws {
        try await call("getExternalcontactsContactsSchemasCoretypes") { _ in
            ExternalContactsApi.getExternalcontactsContactsSchemasCoretypes()
        }
    }

    func testGetExternalcontactsContactsSchemasLimits() async throws {
        try await call("getExternalcontactsContactsSchemasLimits") { _ in
            ExternalContactsApi.getExternalcontactsContactsSchemasLimits()
        }
    }

    func testGetExternalcontactsExternalsource() async throws {
        try await call("getExternalcontactsExternalsource") {
            try ExternalContactsApi.getExternalcontactsExternalsource(externalSourceId: $0.value("externalSourceId"))
        }
    }

    func testGetExternalcontactsExternalsources() async throws {
        try await call("getExternalcontactsExternalsources") {
            try ExternalContactsApi.getExternalcontactsExternalsources(
                cursor: $0.optional("cursor"), limit: $0.optional("limit"), name: $0.optional("name"),
                active: $0.optional("active"))
        }
    }

    func testGetExternalcontactsGraphsClusterscan() async throws {
        try await call("getExternalcontactsGraphsClusterscan") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscan(
                scanId: $0.value("scanId"), expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsGraphsClusterscanCluster() async throws {
        try await call("getExternalcontactsGraphsClusterscanCluster") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscanCluster(
                scanId: $0.value("scanId"), clusterId: $0.value("clusterId"))
        }
    }

    func testGetExternalcontactsGraphsClusterscanClusters() async throws {
        try await call("getExternalcontactsGraphsClusterscanClusters") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscanClusters(
                scanId: $0.value("scanId"), limit: $0.optional("limit"), cursor: $0.optional("cursor"),
                divisionIds: $0.optional("divisionIds"), mergeInfoStatus: $0.optional("mergeInfo.status"))
        }
    }

    func testGetExternalcontactsGraphsClusterscanStatistics() async throws {
        try await call("getExternalcontactsGraphsClusterscanStatistics") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscanStatistics(scanId: $0.value("scanId"))
        }
    }

    func testGetExternalcontactsGraphsClusterscans() async throws {
        try await call("getExternalcontactsGraphsClusterscans") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscans(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"), expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsGraphsClusterscansLatest() async throws {
        try await call("getExternalcontactsGraphsClusterscansLatest") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscansLatest(expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsGraphsClusterscansLatestStatistics() async throws {
        try await call("getExternalcontactsGraphsClusterscansLatestStatistics") { _ in
            ExternalContactsApi.getExternalcontactsGraphsClusterscansLatestStatistics()
        }
    }

    func testGetExternalcontactsGraphsSettings() async throws {
        try await call("getExternalcontactsGraphsSettings") { _ in
            ExternalContactsApi.getExternalcontactsGraphsSettings()
        }
    }

    func testGetExternalcontactsImportCsvSetting() async throws {
        try await call("getExternalcontactsImportCsvSetting") {
            try ExternalContactsApi.getExternalcontactsImportCsvSetting(settingsId: $0.value("settingsId"))
        }
    }

    func testGetExternalcontactsImportCsvSettings() async throws {
        try await call("getExternalcontactsImportCsvSettings") {
            try ExternalContactsApi.getExternalcontactsImportCsvSettings(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                externalSettingsId: $0.optional("externalSettingsId"))
        }
    }

    func testGetExternalcontactsImportCsvUploadDetails() async throws {
        try await call("getExternalcontactsImportCsvUploadDetails") {
            try ExternalContactsApi.getExternalcontactsImportCsvUploadDetails(uploadId: $0.value("uploadId"))
        }
    }

    func testGetExternalcontactsImportCsvUploadPreview() async throws {
        try await call("getExternalcontactsImportCsvUploadPreview") {
            try ExternalContactsApi.getExternalcontactsImportCsvUploadPreview(uploadId: $0.value("uploadId"))
        }
    }

    func testGetExternalcontactsImportJob() async throws {
        try await call("getExternalcontactsImportJob") {
            try ExternalContactsApi.getExternalcontactsImportJob(
                jobId: $0.value("jobId"), expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsImportJobs() async throws {
        try await call("getExternalcontactsImportJobs") {
            try ExternalContactsApi.getExternalcontactsImportJobs(
                expand: $0.optional("expand"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"), jobStatus: $0.optional("jobStatus"))
        }
    }

    func testGetExternalcontactsImportSetting() async throws {
        try await call("getExternalcontactsImportSetting") {
            try ExternalContactsApi.getExternalcontactsImportSetting(settingsId: $0.value("settingsId"))
        }
    }

    func testGetExternalcontactsImportSettings() async throws {
        try await call("getExternalcontactsImportSettings") {
            try ExternalContactsApi.getExternalcontactsImportSettings(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"),
                name: $0.optional("name"))
        }
    }

    func testGetExternalcontactsNotesExport() async throws {
        try await call("getExternalcontactsNotesExport") {
            try ExternalContactsApi.getExternalcontactsNotesExport(exportId: $0.value("exportId"))
        }
    }

    func testGetExternalcontactsNotesExports() async throws {
        try await call("getExternalcontactsNotesExports") {
            try ExternalContactsApi.getExternalcontactsNotesExports(
                divisionIds: $0.optional("divisionIds"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetExternalcontactsOrganization() async throws {
        try await call("getExternalcontactsOrganization") {
            try ExternalContactsApi.getExternalcontactsOrganization(
                externalOrganizationId: $0.value("externalOrganizationId"), expand: $0.optional("expand"),
                includeTrustors: $0.optional("includeTrustors"))
        }
    }

    func testGetExternalcontactsOrganizationContacts() async throws {
        try await call("getExternalcontactsOrganizationContacts") {
            try ExternalContactsApi.getExternalcontactsOrganizationContacts(
                externalOrganizationId: $0.value("externalOrganizationId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), q: $0.optional("q"), sortOrder: $0.optional("sortOrder"),
                expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsOrganizationIdentifiers() async throws {
        try await call("getExternalcontactsOrganizationIdentifiers") {
            try ExternalContactsApi.getExternalcontactsOrganizationIdentifiers(
                externalOrganizationId: $0.value("externalOrganizationId"))
        }
    }

    func testGetExternalcontactsOrganizationNote() async throws {
        try await call("getExternalcontactsOrganizationNote") {
            try ExternalContactsApi.getExternalcontactsOrganizationNote(
                externalOrganizationId: $0.value("externalOrganizationId"), noteId: $0.value("noteId"),
                expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsOrganizationNotes() async throws {
        try await call("getExternalcontactsOrganizationNotes") {
            try ExternalContactsApi.getExternalcontactsOrganizationNotes(
                externalOrganizationId: $0.value("externalOrganizationId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortOrder: $0.optional("sortOrder"),
                expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsOrganizationRelationships() async throws {
        try await call("getExternalcontactsOrganizationRelationships") {
            try ExternalContactsApi.getExternalcontactsOrganizationRelationships(
                externalOrganizationId: $0.value("externalOrganizationId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetExternalcontactsOrganizations() async throws {
        try await call("getExternalcontactsOrganizations") {
            try ExternalContactsApi.getExternalcontactsOrganizations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), q: $0.optional("q"),
                trustorId: $0.optional("trustorId"), sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"),
                includeTrustors: $0.optional("includeTrustors"), divisionIds: $0.optional("divisionIds"))
        }
    }

    func testGetExternalcontactsOrganizationsExport() async throws {
        try await call("getExternalcontactsOrganizationsExport") {
            try ExternalContactsApi.getExternalcontactsOrganizationsExport(exportId: $0.value("exportId"))
        }
    }

    func testGetExternalcontactsOrganizationsExports() async throws {
        try await call("getExternalcontactsOrganizationsExports") {
            try ExternalContactsApi.getExternalcontactsOrganizationsExports(
                divisionIds: $0.optional("divisionIds"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetExternalcontactsOrganizationsSchema() async throws {
        try await call("getExternalcontactsOrganizationsSchema") {
            try ExternalContactsApi.getExternalcontactsOrganizationsSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testGetExternalcontactsOrganizationsSchemaVersion() async throws {
        try await call("getExternalcontactsOrganizationsSchemaVersion") {
            try ExternalContactsApi.getExternalcontactsOrganizationsSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
    }

    func testGetExternalcontactsOrganizationsSchemaVersions() async throws {
        try await call("getExternalcontactsOrganizationsSchemaVersions") {
            try ExternalContactsApi.getExternalcontactsOrganizationsSchemaVersions(schemaId: $0.value("schemaId"))
        }
    }

    func testGetExternalcontactsOrganizationsSchemas() async throws {
        try await call("getExternalcontactsOrganizationsSchemas") { _ in
            ExternalContactsApi.getExternalcontactsOrganizationsSchemas()
        }
    }

    func testGetExternalcontactsOrganizationsSchemasCoretype() async throws {
        try await call("getExternalcontactsOrganizationsSchemasCoretype") {
            try ExternalContactsApi.getExternalcontactsOrganizationsSchemasCoretype(
                coreTypeName: $0.value("coreTypeName"))
        }
    }

    func testGetExternalcontactsOrganizationsSchemasCoretypes() async throws {
        try await call("getExternalcontactsOrganizationsSchemasCoretypes") { _ in
            ExternalContactsApi.getExternalcontactsOrganizationsSchemasCoretypes()
        }
    }

    func testGetExternalcontactsOrganizationsSchemasLimits() async throws {
        try await call("getExternalcontactsOrganizationsSchemasLimits") { _ in
            ExternalContactsApi.getExternalcontactsOrganizationsSchemasLimits()
        }
    }

    func testGetExternalcontactsRelationship() async throws {
        try await call("getExternalcontactsRelationship") {
            try ExternalContactsApi.getExternalcontactsRelationship(
                relationshipId: $0.value("relationshipId"), expand: $0.optional("expand"))
        }
    }

    func testGetExternalcontactsRelationshipsExport() async throws {
        try await call("getExternalcontactsRelationshipsExport") {
            try ExternalContactsApi.getExternalcontactsRelationshipsExport(exportId: $0.value("exportId"))
        }
    }

    func testGetExternalcontactsRelationshipsExports() async throws {
        try await call("getExternalcontactsRelationshipsExports") {
            try ExternalContactsApi.getExternalcontactsRelationshipsExports(
                divisionIds: $0.optional("divisionIds"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetExternalcontactsReversewhitepageslookup() async throws {
        try await call("getExternalcontactsReversewhitepageslookup") {
            try ExternalContactsApi.getExternalcontactsReversewhitepageslookup(
                lookupVal: $0.value("lookupVal"), expand: $0.optional("expand"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetExternalcontactsScanContacts() async throws {
        try await call("getExternalcontactsScanContacts") {
            try ExternalContactsApi.getExternalcontactsScanContacts(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetExternalcontactsScanContactsDivisionviewsAll() async throws {
        try await call("getExternalcontactsScanContactsDivisionviewsAll") {
            try ExternalContactsApi.getExternalcontactsScanContactsDivisionviewsAll(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"))
        }
    }

    func testGetExternalcontactsScanNotes() async throws {
        try await call("getExternalcontactsScanNotes") {
            try ExternalContactsApi.getExternalcontactsScanNotes(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetExternalcontactsScanNotesDivisionviewsAll() async throws {
        try await call("getExternalcontactsScanNotesDivisionviewsAll") {
            try ExternalContactsApi.getExternalcontactsScanNotesDivisionviewsAll(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"))
        }
    }

    func testGetExternalcontactsScanOrganizations() async throws {
        try await call("getExternalcontactsScanOrganizations") {
            try ExternalContactsApi.getExternalcontactsScanOrganizations(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetExternalcontactsScanOrganizationsDivisionviewsAll() async throws {
        try await call("getExternalcontactsScanOrganizationsDivisionviewsAll") {
            try ExternalContactsApi.getExternalcontactsScanOrganizationsDivisionviewsAll(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"))
        }
    }

    func testGetExternalcontactsScanRelationships() async throws {
        try await call("getExternalcontactsScanRelationships") {
            try ExternalContactsApi.getExternalcontactsScanRelationships(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetExternalcontactsScanRelationshipsDivisionviewsAll() async throws {
        try await call("getExternalcontactsScanRelationshipsDivisionviewsAll") {
            try ExternalContactsApi.getExternalcontactsScanRelationshipsDivisionviewsAll(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"))
        }
    }

    func testPatchExternalcontactsContact() async throws {
        try await call("patchExternalcontactsContact") {
            try ExternalContactsApi.patchExternalcontactsContact(contactId: $0.value("contactId"), body: $0.body())
        }
    }

    func testPatchExternalcontactsContactIdentifiers() async throws {
        try await call("patchExternalcontactsContactIdentifiers") {
            try ExternalContactsApi.patchExternalcontactsContactIdentifiers(
                contactId: $0.value("contactId"), body: $0.body())
        }
    }

    func testPatchExternalcontactsContactNote() async throws {
        try await call("patchExternalcontactsContactNote") {
            try ExternalContactsApi.patchExternalcontactsContactNote(
                contactId: $0.value("contactId"), noteId: $0.value("noteId"), body: $0.body())
        }
    }

    func testPatchExternalcontactsOrganization() async throws {
        try await call("patchExternalcontactsOrganization") {
            try ExternalContactsApi.patchExternalcontactsOrganization(
                externalOrganizationId: $0.value("externalOrganizationId"), body: $0.body())
        }
    }

    func testPatchExternalcontactsOrganizationIdentifiers() async throws {
        try await call("patchExternalcontactsOrganizationIdentifiers") {
            try ExternalContactsApi.patchExternalcontactsOrganizationIdentifiers(
                externalOrganizationId: $0.value("externalOrganizationId"), body: $0.body())
        }
    }

    func testPatchExternalcontactsOrganizationNote() async throws {
        try await call("patchExternalcontactsOrganizationNote") {
            try ExternalContactsApi.patchExternalcontactsOrganizationNote(
                externalOrganizationId: $0.value("externalOrganizationId"), noteId: $0.value("noteId"), body: $0.body())
        }
    }

    func testPatchExternalcontactsRelationship() async throws {
        try await call("patchExternalcontactsRelationship") {
            try ExternalContactsApi.patchExternalcontactsRelationship(
                relationshipId: $0.value("relationshipId"), body: $0.body())
        }
    }

    func testPostExternalcontactsBulkContacts() async throws {
        try await call("postExternalcontactsBulkContacts") {
            try ExternalContactsApi.postExternalcontactsBulkContacts(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkContactsAdd() async throws {
        try await call("postExternalcontactsBulkContactsAdd") {
            try ExternalContactsApi.postExternalcontactsBulkContactsAdd(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkContactsDivisionviews() async throws {
        try await call("postExternalcontactsBulkContactsDivisionviews") {
            try ExternalContactsApi.postExternalcontactsBulkContactsDivisionviews(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkContactsEnrich() async throws {
        try await call("postExternalcontactsBulkContactsEnrich") {
            try ExternalContactsApi.postExternalcontactsBulkContactsEnrich(
                body: $0.body(), dryRun: $0.optional("dryRun"))
        }
    }

    func testPostExternalcontactsBulkContactsRemove() async throws {
        try await call("postExternalcontactsBulkContactsRemove") {
            try ExternalContactsApi.postExternalcontactsBulkContactsRemove(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkContactsUnresolved() async throws {
        try await call("postExternalcontactsBulkContactsUnresolved") {
            try ExternalContactsApi.postExternalcontactsBulkContactsUnresolved(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkContactsUpdate() async throws {
        try await call("postExternalcontactsBulkContactsUpdate") {
            try ExternalContactsApi.postExternalcontactsBulkContactsUpdate(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkNotes() async throws {
        try await call("postExternalcontactsBulkNotes") {
            try ExternalContactsApi.postExternalcontactsBulkNotes(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkNotesAdd() async throws {
        try await call("postExternalcontactsBulkNotesAdd") {
            try ExternalContactsApi.postExternalcontactsBulkNotesAdd(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkNotesRemove() async throws {
        try await call("postExternalcontactsBulkNotesRemove") {
            try ExternalContactsApi.postExternalcontactsBulkNotesRemove(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkNotesUpdate() async throws {
        try await call("postExternalcontactsBulkNotesUpdate") {
            try ExternalContactsApi.postExternalcontactsBulkNotesUpdate(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkOrganizations() async throws {
        try await call("postExternalcontactsBulkOrganizations") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizations(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkOrganizationsAdd() async throws {
        try await call("postExternalcontactsBulkOrganizationsAdd") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizationsAdd(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkOrganizationsDivisionviews() async throws {
        try await call("postExternalcontactsBulkOrganizationsDivisionviews") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizationsDivisionviews(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkOrganizationsEnrich() async throws {
        try await call("postExternalcontactsBulkOrganizationsEnrich") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizationsEnrich(
                body: $0.body(), dryRun: $0.optional("dryRun"))
        }
    }

    func testPostExternalcontactsBulkOrganizationsRemove() async throws {
        try await call("postExternalcontactsBulkOrganizationsRemove") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizationsRemove(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkOrganizationsUpdate() async throws {
        try await call("postExternalcontactsBulkOrganizationsUpdate") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizationsUpdate(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkRelationships() async throws {
        try await call("postExternalcontactsBulkRelationships") {
            try ExternalContactsApi.postExternalcontactsBulkRelationships(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkRelationshipsAdd() async throws {
        try await call("postExternalcontactsBulkRelationshipsAdd") {
            try ExternalContactsApi.postExternalcontactsBulkRelationshipsAdd(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkRelationshipsRemove() async throws {
        try await call("postExternalcontactsBulkRelationshipsRemove") {
            try ExternalContactsApi.postExternalcontactsBulkRelationshipsRemove(body: $0.body())
        }
    }

    func testPostExternalcontactsBulkRelationshipsUpdate() async throws {
        try await call("postExternalcontactsBulkRelationshipsUpdate") {
            try ExternalContactsApi.postExternalcontactsBulkRelationshipsUpdate(body: $0.body())
        }
    }

    func testPostExternalcontactsContactJourneySegments() async throws {
        try await call("postExternalcontactsContactJourneySegments") {
            try ExternalContactsApi.postExternalcontactsContactJourneySegments(
                contactId: $0.value("contactId"), body: $0.body())
        }
    }

    func testPostExternalcontactsContactNotes() async throws {
        try await call("postExternalcontactsContactNotes") {
            try ExternalContactsApi.postExternalcontactsContactNotes(contactId: $0.value("contactId"), body: $0.body())
        }
    }

    func testPostExternalcontactsContactPromotion() async throws {
        try await call("postExternalcontactsContactPromotion") {
            try ExternalContactsApi.postExternalcontactsContactPromotion(contactId: $0.value("contactId"))
        }
    }

    func testPostExternalcontactsContacts() async throws {
        try await call("postExternalcontactsContacts") {
            try ExternalContactsApi.postExternalcontactsContacts(body: $0.body())
        }
    }

    func testPostExternalcontactsContactsEnrich() async throws {
        try await call("postExternalcontactsContactsEnrich") {
            try ExternalContactsApi.postExternalcontactsContactsEnrich(body: $0.body(), dryRun: $0.optional("dryRun"))
        }
    }

    func testPostExternalcontactsContactsExports() async throws {
        try await call("postExternalcontactsContactsExports") {
            try ExternalContactsApi.postExternalcontactsContactsExports(body: $0.body())
        }
    }

    func testPostExternalcontactsContactsMerge() async throws {
        try await call("postExternalcontactsContactsMerge") {
            try ExternalContactsApi.postExternalcontactsContactsMerge(body: $0.body())
        }
    }

    func testPostExternalcontactsContactsSchemas() async throws {
        try await call("postExternalcontactsContactsSchemas") {
            try ExternalContactsApi.postExternalcontactsContactsSchemas(body: $0.body())
        }
    }

    func testPostExternalcontactsContactsSearch() async throws {
        try await call("postExternalcontactsContactsSearch") {
            try ExternalContactsApi.postExternalcontactsContactsSearch(body: $0.body())
        }
    }

    func testPostExternalcontactsExternalsources() async throws {
        try await call("postExternalcontactsExternalsources") {
            try ExternalContactsApi.postExternalcontactsExternalsources(body: $0.body())
        }
    }

    func testPostExternalcontactsIdentifierlookup() async throws {
        try await call("postExternalcontactsIdentifierlookup") {
            try ExternalContactsApi.postExternalcontactsIdentifierlookup(body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostExternalcontactsIdentifierlookupContacts() async throws {
        try await call("postExternalcontactsIdentifierlookupContacts") {
            try ExternalContactsApi.postExternalcontactsIdentifierlookupContacts(
                body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostExternalcontactsIdentifierlookupOrganizations() async throws {
        try await call("postExternalcontactsIdentifierlookupOrganizations") {
            try ExternalContactsApi.postExternalcontactsIdentifierlookupOrganizations(
                body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostExternalcontactsImportCsvJobs() async throws {
        try await call("postExternalcontactsImportCsvJobs") {
            try ExternalContactsApi.postExternalcontactsImportCsvJobs(body: $0.body())
        }
    }

    func testPostExternalcontactsImportCsvSettings() async throws {
        try await call("postExternalcontactsImportCsvSettings") {
            try ExternalContactsApi.postExternalcontactsImportCsvSettings(body: $0.body())
        }
    }

    func testPostExternalcontactsImportCsvUploads() async throws {
        try await call("postExternalcontactsImportCsvUploads") {
            try ExternalContactsApi.postExternalcontactsImportCsvUploads(body: $0.body())
        }
    }

    func testPostExternalcontactsImportJobs() async throws {
        try await call("postExternalcontactsImportJobs") {
            try ExternalContactsApi.postExternalcontactsImportJobs(body: $0.body())
        }
    }

    func testPostExternalcontactsImportSettings() async throws {
        try await call("postExternalcontactsImportSettings") {
            try ExternalContactsApi.postExternalcontactsImportSettings(body: $0.body())
        }
    }

    func testPostExternalcontactsMergeContacts() async throws {
        try await call("postExternalcontactsMergeContacts") {
            try ExternalContactsApi.postExternalcontactsMergeContacts(body: $0.body())
        }
    }

    func testPostExternalcontactsNotesExports() async throws {
        try await call("postExternalcontactsNotesExports") {
            try ExternalContactsApi.postExternalcontactsNotesExports(body: $0.body())
        }
    }

    func testPostExternalcontactsOrganizationNotes() async throws {
        try await call("postExternalcontactsOrganizationNotes") {
            try ExternalContactsApi.postExternalcontactsOrganizationNotes(
                externalOrganizationId: $0.value("externalOrganizationId"), body: $0.body())
        }
    }

    func testPostExternalcontactsOrganizations() async throws {
        try await call("postExternalcontactsOrganizations") {
            try ExternalContactsApi.postExternalcontactsOrganizations(body: $0.body())
        }
    }

    func testPostExternalcontactsOrganizationsEnrich() async throws {
        try await call("postExternalcontactsOrganizationsEnrich") {
            try ExternalContactsApi.postExternalcontactsOrganizationsEnrich(
                body: $0.body(), dryRun: $0.optional("dryRun"))
        }
    }

    func testPostExternalcontactsOrganizationsExports() async throws {
        try await call("postExternalcontactsOrganizationsExports") {
            try ExternalContactsApi.postExternalcontactsOrganizationsExports(body: $0.body())
        }
    }

    func testPostExternalcontactsOrganizationsSchemas() async throws {
        try await call("postExternalcontactsOrganizationsSchemas") {
            try ExternalContactsApi.postExternalcontactsOrganizationsSchemas(body: $0.body())
        }
    }

    func testPostExternalcontactsRelationships() async throws {
        try await call("postExternalcontactsRelationships") {
            try ExternalContactsApi.postExternalcontactsRelationships(body: $0.body())
        }
    }

    func testPostExternalcontactsRelationshipsExports() async throws {
        try await call("postExternalcontactsRelationshipsExports") {
            try ExternalContactsApi.postExternalcontactsRelationshipsExports(body: $0.body())
        }
    }

    func testPutExternalcontactsContact() async throws {
        try await call("putExternalcontactsContact") {
            try ExternalContactsApi.putExternalcontactsContact(contactId: $0.value("contactId"), body: $0.body())
        }
    }

    func testPutExternalcontactsContactNote() async throws {
        try await call("putExternalcontactsContactNote") {
            try ExternalContactsApi.putExternalcontactsContactNote(
                contactId: $0.value("contactId"), noteId: $0.value("noteId"), body: $0.body())
        }
    }

    func testPutExternalcontactsContactsSchema() async throws {
        try await call("putExternalcontactsContactsSchema") {
            try ExternalContactsApi.putExternalcontactsContactsSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
    }

    func testPutExternalcontactsConversation() async throws {
        try await call("putExternalcontactsConversation") {
            try ExternalContactsApi.putExternalcontactsConversation(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutExternalcontactsExternalsource() async throws {
        try await call("putExternalcontactsExternalsource") {
            try ExternalContactsApi.putExternalcontactsExternalsource(
                externalSourceId: $0.value("externalSourceId"), body: $0.body())
        }
    }

    func testPutExternalcontactsGraphsClusterscanClusterMerge() async throws {
        try await call("putExternalcontactsGraphsClusterscanClusterMerge") {
            try ExternalContactsApi.putExternalcontactsGraphsClusterscanClusterMerge(
                scanId: $0.value("scanId"), clusterId: $0.value("clusterId"))
        }
    }

    func testPutExternalcontactsGraphsSettings() async throws {
        try await call("putExternalcontactsGraphsSettings") {
            try ExternalContactsApi.putExternalcontactsGraphsSettings(body: $0.body())
        }
    }

    func testPutExternalcontactsImportCsvSetting() async throws {
        try await call("putExternalcontactsImportCsvSetting") {
            try ExternalContactsApi.putExternalcontactsImportCsvSetting(
                settingsId: $0.value("settingsId"), body: $0.body())
        }
    }

    func testPutExternalcontactsImportJob() async throws {
        try await call("putExternalcontactsImportJob") {
            try ExternalContactsApi.putExternalcontactsImportJob(jobId: $0.value("jobId"), body: $0.body())
        }
    }

    func testPutExternalcontactsImportSetting() async throws {
        try await call("putExternalcontactsImportSetting") {
            try ExternalContactsApi.putExternalcontactsImportSetting(
                settingsId: $0.value("settingsId"), body: $0.body())
        }
    }

    func testPutExternalcontactsOrganization() async throws {
        try await call("putExternalcontactsOrganization") {
            try ExternalContactsApi.putExternalcontactsOrganization(
                externalOrganizationId: $0.value("externalOrganizationId"), body: $0.body())
        }
    }

    func testPutExternalcontactsOrganizationNote() async throws {
        try await call("putExternalcontactsOrganizationNote") {
            try ExternalContactsApi.putExternalcontactsOrganizationNote(
                externalOrganizationId: $0.value("externalOrganizationId"), noteId: $0.value("noteId"), body: $0.body())
        }
    }

    func testPutExternalcontactsOrganizationTrustorTrustorId() async throws {
        try await call("putExternalcontactsOrganizationTrustorTrustorId") {
            try ExternalContactsApi.putExternalcontactsOrganizationTrustorTrustorId(
                externalOrganizationId: $0.value("externalOrganizationId"), trustorId: $0.value("trustorId"))
        }
    }

    func testPutExternalcontactsOrganizationsSchema() async throws {
        try await call("putExternalcontactsOrganizationsSchema") {
            try ExternalContactsApi.putExternalcontactsOrganizationsSchema(
                schemaId: $0.value("schemaId"), body: $0.body())
        }
    }

    func testPutExternalcontactsRelationship() async throws {
        try await call("putExternalcontactsRelationship") {
            try ExternalContactsApi.putExternalcontactsRelationship(
                relationshipId: $0.value("relationshipId"), body: $0.body())
        }
    }
}
