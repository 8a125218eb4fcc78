// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformExternalContacts
import Testing

extension EveryFunctionTests {
    @Test(arguments: externalContactsApiCalls) func externalContactsApi(_ call: TypedCall) async throws { try await check(call) }

    static var externalContactsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteExternalcontactsContact") {
            try ExternalContactsApi.deleteExternalcontactsContact(contactId: $0.value("contactId"))
        }
        calls.add("deleteExternalcontactsContactNote") {
            try ExternalContactsApi.deleteExternalcontactsContactNote(
                contactId: $0.value("contactId"), noteId: $0.value("noteId"))
        }
        calls.add("deleteExternalcontactsContactsSchema") {
            try ExternalContactsApi.deleteExternalcontactsContactsSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("deleteExternalcontactsExternalsource") {
            try ExternalContactsApi.deleteExternalcontactsExternalsource(externalSourceId: $0.value("externalSourceId"))
        }
        calls.add("deleteExternalcontactsImportCsvSetting") {
            try ExternalContactsApi.deleteExternalcontactsImportCsvSetting(settingsId: $0.value("settingsId"))
        }
        calls.add("deleteExternalcontactsImportSetting") {
            try ExternalContactsApi.deleteExternalcontactsImportSetting(settingsId: $0.value("settingsId"))
        }
        calls.add("deleteExternalcontactsOrganization") {
            try ExternalContactsApi.deleteExternalcontactsOrganization(
                externalOrganizationId: $0.value("externalOrganizationId"))
        }
        calls.add("deleteExternalcontactsOrganizationNote") {
            try ExternalContactsApi.deleteExternalcontactsOrganizationNote(
                externalOrganizationId: $0.value("externalOrganizationId"), noteId: $0.value("noteId"))
        }
        calls.add("deleteExternalcontactsOrganizationTrustor") {
            try ExternalContactsApi.deleteExternalcontactsOrganizationTrustor(
                externalOrganizationId: $0.value("externalOrganizationId"))
        }
        calls.add("deleteExternalcontactsRelationship") {
            try ExternalContactsApi.deleteExternalcontactsRelationship(relationshipId: $0.value("relationshipId"))
        }
        calls.add("getExternalcontactsContact") {
            try ExternalContactsApi.getExternalcontactsContact(
                contactId: $0.value("contactId"), expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsContactIdentifiers") {
            try ExternalContactsApi.getExternalcontactsContactIdentifiers(contactId: $0.value("contactId"))
        }
        calls.add("getExternalcontactsContactJourneySegments") {
            try ExternalContactsApi.getExternalcontactsContactJourneySegments(
                contactId: $0.value("contactId"), includeMerged: $0.optional("includeMerged"),
                limit: $0.optional("limit"))
        }
        calls.add("getExternalcontactsContactJourneySessions") {
            try ExternalContactsApi.getExternalcontactsContactJourneySessions(
                contactId: $0.value("contactId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"),
                includeMerged: $0.optional("includeMerged"))
        }
        calls.add("getExternalcontactsContactNote") {
            try ExternalContactsApi.getExternalcontactsContactNote(
                contactId: $0.value("contactId"), noteId: $0.value("noteId"), expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsContactNotes") {
            try ExternalContactsApi.getExternalcontactsContactNotes(
                contactId: $0.value("contactId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortOrder: $0.optional("sortOrder"),
                expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsContactUnresolved") {
            try ExternalContactsApi.getExternalcontactsContactUnresolved(
                contactId: $0.value("contactId"), expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsContacts") {
            try ExternalContactsApi.getExternalcontactsContacts(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), q: $0.optional("q"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"),
                divisionIds: $0.optional("divisionIds"))
        }
        calls.add("getExternalcontactsContactsExport") {
            try ExternalContactsApi.getExternalcontactsContactsExport(exportId: $0.value("exportId"))
        }
        calls.add("getExternalcontactsContactsExports") {
            try ExternalContactsApi.getExternalcontactsContactsExports(
                divisionIds: $0.optional("divisionIds"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getExternalcontactsContactsSchema") {
            try ExternalContactsApi.getExternalcontactsContactsSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("getExternalcontactsContactsSchemaVersion") {
            try ExternalContactsApi.getExternalcontactsContactsSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
        calls.add("getExternalcontactsContactsSchemaVersions") {
            try ExternalContactsApi.getExternalcontactsContactsSchemaVersions(schemaId: $0.value("schemaId"))
        }
        calls.add("getExternalcontactsContactsSchemas") { _ in ExternalContactsApi.getExternalcontactsContactsSchemas() }
        calls.add("getExternalcontactsContactsSchemasCoretype") {
            try ExternalContactsApi.getExternalcontactsContactsSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
        calls.add("getExternalcontactsContactsSchemasCoretypes") { _ in ExternalContactsApi.getExternalcontactsContactsSchemasCoretypes() }
        calls.add("getExternalcontactsContactsSchemasLimits") { _ in ExternalContactsApi.getExternalcontactsContactsSchemasLimits() }
        calls.add("getExternalcontactsExternalsource") {
            try ExternalContactsApi.getExternalcontactsExternalsource(externalSourceId: $0.value("externalSourceId"))
        }
        calls.add("getExternalcontactsExternalsources") {
            try ExternalContactsApi.getExternalcontactsExternalsources(
                cursor: $0.optional("cursor"), limit: $0.optional("limit"), name: $0.optional("name"),
                active: $0.optional("active"))
        }
        calls.add("getExternalcontactsGraphsClusterscan") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscan(
                scanId: $0.value("scanId"), expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsGraphsClusterscanCluster") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscanCluster(
                scanId: $0.value("scanId"), clusterId: $0.value("clusterId"))
        }
        calls.add("getExternalcontactsGraphsClusterscanClusters") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscanClusters(
                scanId: $0.value("scanId"), limit: $0.optional("limit"), cursor: $0.optional("cursor"),
                divisionIds: $0.optional("divisionIds"), mergeInfoStatus: $0.optional("mergeInfo.status"))
        }
        calls.add("getExternalcontactsGraphsClusterscanStatistics") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscanStatistics(scanId: $0.value("scanId"))
        }
        calls.add("getExternalcontactsGraphsClusterscans") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscans(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"), expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsGraphsClusterscansLatest") {
            try ExternalContactsApi.getExternalcontactsGraphsClusterscansLatest(expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsGraphsClusterscansLatestStatistics") { _ in ExternalContactsApi.getExternalcontactsGraphsClusterscansLatestStatistics() }
        calls.add("getExternalcontactsGraphsSettings") { _ in ExternalContactsApi.getExternalcontactsGraphsSettings() }
        calls.add("getExternalcontactsImportCsvSetting") {
            try ExternalContactsApi.getExternalcontactsImportCsvSetting(settingsId: $0.value("settingsId"))
        }
        calls.add("getExternalcontactsImportCsvSettings") {
            try ExternalContactsApi.getExternalcontactsImportCsvSettings(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                externalSettingsId: $0.optional("externalSettingsId"))
        }
        calls.add("getExternalcontactsImportCsvUploadDetails") {
            try ExternalContactsApi.getExternalcontactsImportCsvUploadDetails(uploadId: $0.value("uploadId"))
        }
        calls.add("getExternalcontactsImportCsvUploadPreview") {
            try ExternalContactsApi.getExternalcontactsImportCsvUploadPreview(uploadId: $0.value("uploadId"))
        }
        calls.add("getExternalcontactsImportJob") {
            try ExternalContactsApi.getExternalcontactsImportJob(
                jobId: $0.value("jobId"), expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsImportJobs") {
            try ExternalContactsApi.getExternalcontactsImportJobs(
                expand: $0.optional("expand"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"), jobStatus: $0.optional("jobStatus"))
        }
        calls.add("getExternalcontactsImportSetting") {
            try ExternalContactsApi.getExternalcontactsImportSetting(settingsId: $0.value("settingsId"))
        }
        calls.add("getExternalcontactsImportSettings") {
            try ExternalContactsApi.getExternalcontactsImportSettings(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"),
                name: $0.optional("name"))
        }
        calls.add("getExternalcontactsNotesExport") {
            try ExternalContactsApi.getExternalcontactsNotesExport(exportId: $0.value("exportId"))
        }
        calls.add("getExternalcontactsNotesExports") {
            try ExternalContactsApi.getExternalcontactsNotesExports(
                divisionIds: $0.optional("divisionIds"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getExternalcontactsOrganization") {
            try ExternalContactsApi.getExternalcontactsOrganization(
                externalOrganizationId: $0.value("externalOrganizationId"), expand: $0.optional("expand"),
                includeTrustors: $0.optional("includeTrustors"))
        }
        calls.add("getExternalcontactsOrganizationContacts") {
            try ExternalContactsApi.getExternalcontactsOrganizationContacts(
                externalOrganizationId: $0.value("externalOrganizationId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), q: $0.optional("q"), sortOrder: $0.optional("sortOrder"),
                expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsOrganizationIdentifiers") {
            try ExternalContactsApi.getExternalcontactsOrganizationIdentifiers(
                externalOrganizationId: $0.value("externalOrganizationId"))
        }
        calls.add("getExternalcontactsOrganizationNote") {
            try ExternalContactsApi.getExternalcontactsOrganizationNote(
                externalOrganizationId: $0.value("externalOrganizationId"), noteId: $0.value("noteId"),
                expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsOrganizationNotes") {
            try ExternalContactsApi.getExternalcontactsOrganizationNotes(
                externalOrganizationId: $0.value("externalOrganizationId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortOrder: $0.optional("sortOrder"),
                expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsOrganizationRelationships") {
            try ExternalContactsApi.getExternalcontactsOrganizationRelationships(
                externalOrganizationId: $0.value("externalOrganizationId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getExternalcontactsOrganizations") {
            try ExternalContactsApi.getExternalcontactsOrganizations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), q: $0.optional("q"),
                trustorId: $0.optional("trustorId"), sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"),
                includeTrustors: $0.optional("includeTrustors"), divisionIds: $0.optional("divisionIds"))
        }
        calls.add("getExternalcontactsOrganizationsExport") {
            try ExternalContactsApi.getExternalcontactsOrganizationsExport(exportId: $0.value("exportId"))
        }
        calls.add("getExternalcontactsOrganizationsExports") {
            try ExternalContactsApi.getExternalcontactsOrganizationsExports(
                divisionIds: $0.optional("divisionIds"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getExternalcontactsOrganizationsSchema") {
            try ExternalContactsApi.getExternalcontactsOrganizationsSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("getExternalcontactsOrganizationsSchemaVersion") {
            try ExternalContactsApi.getExternalcontactsOrganizationsSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
        calls.add("getExternalcontactsOrganizationsSchemaVersions") {
            try ExternalContactsApi.getExternalcontactsOrganizationsSchemaVersions(schemaId: $0.value("schemaId"))
        }
        calls.add("getExternalcontactsOrganizationsSchemas") { _ in ExternalContactsApi.getExternalcontactsOrganizationsSchemas() }
        calls.add("getExternalcontactsOrganizationsSchemasCoretype") {
            try ExternalContactsApi.getExternalcontactsOrganizationsSchemasCoretype(
                coreTypeName: $0.value("coreTypeName"))
        }
        calls.add("getExternalcontactsOrganizationsSchemasCoretypes") { _ in ExternalContactsApi.getExternalcontactsOrganizationsSchemasCoretypes() }
        calls.add("getExternalcontactsOrganizationsSchemasLimits") { _ in ExternalContactsApi.getExternalcontactsOrganizationsSchemasLimits() }
        calls.add("getExternalcontactsRelationship") {
            try ExternalContactsApi.getExternalcontactsRelationship(
                relationshipId: $0.value("relationshipId"), expand: $0.optional("expand"))
        }
        calls.add("getExternalcontactsRelationshipsExport") {
            try ExternalContactsApi.getExternalcontactsRelationshipsExport(exportId: $0.value("exportId"))
        }
        calls.add("getExternalcontactsRelationshipsExports") {
            try ExternalContactsApi.getExternalcontactsRelationshipsExports(
                divisionIds: $0.optional("divisionIds"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getExternalcontactsReversewhitepageslookup") {
            try ExternalContactsApi.getExternalcontactsReversewhitepageslookup(
                lookupVal: $0.value("lookupVal"), expand: $0.optional("expand"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getExternalcontactsScanContacts") {
            try ExternalContactsApi.getExternalcontactsScanContacts(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getExternalcontactsScanContactsDivisionviewsAll") {
            try ExternalContactsApi.getExternalcontactsScanContactsDivisionviewsAll(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"))
        }
        calls.add("getExternalcontactsScanNotes") {
            try ExternalContactsApi.getExternalcontactsScanNotes(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getExternalcontactsScanNotesDivisionviewsAll") {
            try ExternalContactsApi.getExternalcontactsScanNotesDivisionviewsAll(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"))
        }
        calls.add("getExternalcontactsScanOrganizations") {
            try ExternalContactsApi.getExternalcontactsScanOrganizations(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getExternalcontactsScanOrganizationsDivisionviewsAll") {
            try ExternalContactsApi.getExternalcontactsScanOrganizationsDivisionviewsAll(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"))
        }
        calls.add("getExternalcontactsScanRelationships") {
            try ExternalContactsApi.getExternalcontactsScanRelationships(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getExternalcontactsScanRelationshipsDivisionviewsAll") {
            try ExternalContactsApi.getExternalcontactsScanRelationshipsDivisionviewsAll(
                limit: $0.optional("limit"), cursor: $0.optional("cursor"))
        }
        calls.add("patchExternalcontactsContact") {
            try ExternalContactsApi.patchExternalcontactsContact(contactId: $0.value("contactId"), body: $0.body())
        }
        calls.add("patchExternalcontactsContactIdentifiers") {
            try ExternalContactsApi.patchExternalcontactsContactIdentifiers(
                contactId: $0.value("contactId"), body: $0.body())
        }
        calls.add("patchExternalcontactsContactNote") {
            try ExternalContactsApi.patchExternalcontactsContactNote(
                contactId: $0.value("contactId"), noteId: $0.value("noteId"), body: $0.body())
        }
        calls.add("patchExternalcontactsOrganization") {
            try ExternalContactsApi.patchExternalcontactsOrganization(
                externalOrganizationId: $0.value("externalOrganizationId"), body: $0.body())
        }
        calls.add("patchExternalcontactsOrganizationIdentifiers") {
            try ExternalContactsApi.patchExternalcontactsOrganizationIdentifiers(
                externalOrganizationId: $0.value("externalOrganizationId"), body: $0.body())
        }
        calls.add("patchExternalcontactsOrganizationNote") {
            try ExternalContactsApi.patchExternalcontactsOrganizationNote(
                externalOrganizationId: $0.value("externalOrganizationId"), noteId: $0.value("noteId"), body: $0.body())
        }
        calls.add("patchExternalcontactsRelationship") {
            try ExternalContactsApi.patchExternalcontactsRelationship(
                relationshipId: $0.value("relationshipId"), body: $0.body())
        }
        calls.add("postExternalcontactsBulkContacts") {
            try ExternalContactsApi.postExternalcontactsBulkContacts(body: $0.body())
        }
        calls.add("postExternalcontactsBulkContactsAdd") {
            try ExternalContactsApi.postExternalcontactsBulkContactsAdd(body: $0.body())
        }
        calls.add("postExternalcontactsBulkContactsDivisionviews") {
            try ExternalContactsApi.postExternalcontactsBulkContactsDivisionviews(body: $0.body())
        }
        calls.add("postExternalcontactsBulkContactsEnrich") {
            try ExternalContactsApi.postExternalcontactsBulkContactsEnrich(
                body: $0.body(), dryRun: $0.optional("dryRun"))
        }
        calls.add("postExternalcontactsBulkContactsRemove") {
            try ExternalContactsApi.postExternalcontactsBulkContactsRemove(body: $0.body())
        }
        calls.add("postExternalcontactsBulkContactsUnresolved") {
            try ExternalContactsApi.postExternalcontactsBulkContactsUnresolved(body: $0.body())
        }
        calls.add("postExternalcontactsBulkContactsUpdate") {
            try ExternalContactsApi.postExternalcontactsBulkContactsUpdate(body: $0.body())
        }
        calls.add("postExternalcontactsBulkNotes") {
            try ExternalContactsApi.postExternalcontactsBulkNotes(body: $0.body())
        }
        calls.add("postExternalcontactsBulkNotesAdd") {
            try ExternalContactsApi.postExternalcontactsBulkNotesAdd(body: $0.body())
        }
        calls.add("postExternalcontactsBulkNotesRemove") {
            try ExternalContactsApi.postExternalcontactsBulkNotesRemove(body: $0.body())
        }
        calls.add("postExternalcontactsBulkNotesUpdate") {
            try ExternalContactsApi.postExternalcontactsBulkNotesUpdate(body: $0.body())
        }
        calls.add("postExternalcontactsBulkOrganizations") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizations(body: $0.body())
        }
        calls.add("postExternalcontactsBulkOrganizationsAdd") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizationsAdd(body: $0.body())
        }
        calls.add("postExternalcontactsBulkOrganizationsDivisionviews") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizationsDivisionviews(body: $0.body())
        }
        calls.add("postExternalcontactsBulkOrganizationsEnrich") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizationsEnrich(
                body: $0.body(), dryRun: $0.optional("dryRun"))
        }
        calls.add("postExternalcontactsBulkOrganizationsRemove") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizationsRemove(body: $0.body())
        }
        calls.add("postExternalcontactsBulkOrganizationsUpdate") {
            try ExternalContactsApi.postExternalcontactsBulkOrganizationsUpdate(body: $0.body())
        }
        calls.add("postExternalcontactsBulkRelationships") {
            try ExternalContactsApi.postExternalcontactsBulkRelationships(body: $0.body())
        }
        calls.add("postExternalcontactsBulkRelationshipsAdd") {
            try ExternalContactsApi.postExternalcontactsBulkRelationshipsAdd(body: $0.body())
        }
        calls.add("postExternalcontactsBulkRelationshipsRemove") {
            try ExternalContactsApi.postExternalcontactsBulkRelationshipsRemove(body: $0.body())
        }
        calls.add("postExternalcontactsBulkRelationshipsUpdate") {
            try ExternalContactsApi.postExternalcontactsBulkRelationshipsUpdate(body: $0.body())
        }
        calls.add("postExternalcontactsContactJourneySegments") {
            try ExternalContactsApi.postExternalcontactsContactJourneySegments(
                contactId: $0.value("contactId"), body: $0.body())
        }
        calls.add("postExternalcontactsContactNotes") {
            try ExternalContactsApi.postExternalcontactsContactNotes(contactId: $0.value("contactId"), body: $0.body())
        }
        calls.add("postExternalcontactsContactPromotion") {
            try ExternalContactsApi.postExternalcontactsContactPromotion(contactId: $0.value("contactId"))
        }
        calls.add("postExternalcontactsContacts") {
            try ExternalContactsApi.postExternalcontactsContacts(body: $0.body())
        }
        calls.add("postExternalcontactsContactsEnrich") {
            try ExternalContactsApi.postExternalcontactsContactsEnrich(body: $0.body(), dryRun: $0.optional("dryRun"))
        }
        calls.add("postExternalcontactsContactsExports") {
            try ExternalContactsApi.postExternalcontactsContactsExports(body: $0.body())
        }
        calls.add("postExternalcontactsContactsMerge") {
            try ExternalContactsApi.postExternalcontactsContactsMerge(body: $0.body())
        }
        calls.add("postExternalcontactsContactsSchemas") {
            try ExternalContactsApi.postExternalcontactsContactsSchemas(body: $0.body())
        }
        calls.add("postExternalcontactsContactsSearch") {
            try ExternalContactsApi.postExternalcontactsContactsSearch(body: $0.body())
        }
        calls.add("postExternalcontactsExternalsources") {
            try ExternalContactsApi.postExternalcontactsExternalsources(body: $0.body())
        }
        calls.add("postExternalcontactsIdentifierlookup") {
            try ExternalContactsApi.postExternalcontactsIdentifierlookup(body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postExternalcontactsIdentifierlookupContacts") {
            try ExternalContactsApi.postExternalcontactsIdentifierlookupContacts(
                body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postExternalcontactsIdentifierlookupOrganizations") {
            try ExternalContactsApi.postExternalcontactsIdentifierlookupOrganizations(
                body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postExternalcontactsImportCsvJobs") {
            try ExternalContactsApi.postExternalcontactsImportCsvJobs(body: $0.body())
        }
        calls.add("postExternalcontactsImportCsvSettings") {
            try ExternalContactsApi.postExternalcontactsImportCsvSettings(body: $0.body())
        }
        calls.add("postExternalcontactsImportCsvUploads") {
            try ExternalContactsApi.postExternalcontactsImportCsvUploads(body: $0.body())
        }
        calls.add("postExternalcontactsImportJobs") {
            try ExternalContactsApi.postExternalcontactsImportJobs(body: $0.body())
        }
        calls.add("postExternalcontactsImportSettings") {
            try ExternalContactsApi.postExternalcontactsImportSettings(body: $0.body())
        }
        calls.add("postExternalcontactsMergeContacts") {
            try ExternalContactsApi.postExternalcontactsMergeContacts(body: $0.body())
        }
        calls.add("postExternalcontactsNotesExports") {
            try ExternalContactsApi.postExternalcontactsNotesExports(body: $0.body())
        }
        calls.add("postExternalcontactsOrganizationNotes") {
            try ExternalContactsApi.postExternalcontactsOrganizationNotes(
                externalOrganizationId: $0.value("externalOrganizationId"), body: $0.body())
        }
        calls.add("postExternalcontactsOrganizations") {
            try ExternalContactsApi.postExternalcontactsOrganizations(body: $0.body())
        }
        calls.add("postExternalcontactsOrganizationsEnrich") {
            try ExternalContactsApi.postExternalcontactsOrganizationsEnrich(
                body: $0.body(), dryRun: $0.optional("dryRun"))
        }
        calls.add("postExternalcontactsOrganizationsExports") {
            try ExternalContactsApi.postExternalcontactsOrganizationsExports(body: $0.body())
        }
        calls.add("postExternalcontactsOrganizationsSchemas") {
            try ExternalContactsApi.postExternalcontactsOrganizationsSchemas(body: $0.body())
        }
        calls.add("postExternalcontactsRelationships") {
            try ExternalContactsApi.postExternalcontactsRelationships(body: $0.body())
        }
        calls.add("postExternalcontactsRelationshipsExports") {
            try ExternalContactsApi.postExternalcontactsRelationshipsExports(body: $0.body())
        }
        calls.add("putExternalcontactsContact") {
            try ExternalContactsApi.putExternalcontactsContact(contactId: $0.value("contactId"), body: $0.body())
        }
        calls.add("putExternalcontactsContactNote") {
            try ExternalContactsApi.putExternalcontactsContactNote(
                contactId: $0.value("contactId"), noteId: $0.value("noteId"), body: $0.body())
        }
        calls.add("putExternalcontactsContactsSchema") {
            try ExternalContactsApi.putExternalcontactsContactsSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
        calls.add("putExternalcontactsConversation") {
            try ExternalContactsApi.putExternalcontactsConversation(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putExternalcontactsExternalsource") {
            try ExternalContactsApi.putExternalcontactsExternalsource(
                externalSourceId: $0.value("externalSourceId"), body: $0.body())
        }
        calls.add("putExternalcontactsGraphsClusterscanClusterMerge") {
            try ExternalContactsApi.putExternalcontactsGraphsClusterscanClusterMerge(
                scanId: $0.value("scanId"), clusterId: $0.value("clusterId"))
        }
        calls.add("putExternalcontactsGraphsSettings") {
            try ExternalContactsApi.putExternalcontactsGraphsSettings(body: $0.body())
        }
        calls.add("putExternalcontactsImportCsvSetting") {
            try ExternalContactsApi.putExternalcontactsImportCsvSetting(
                settingsId: $0.value("settingsId"), body: $0.body())
        }
        calls.add("putExternalcontactsImportJob") {
            try ExternalContactsApi.putExternalcontactsImportJob(jobId: $0.value("jobId"), body: $0.body())
        }
        calls.add("putExternalcontactsImportSetting") {
            try ExternalContactsApi.putExternalcontactsImportSetting(
                settingsId: $0.value("settingsId"), body: $0.body())
        }
        calls.add("putExternalcontactsOrganization") {
            try ExternalContactsApi.putExternalcontactsOrganization(
                externalOrganizationId: $0.value("externalOrganizationId"), body: $0.body())
        }
        calls.add("putExternalcontactsOrganizationNote") {
            try ExternalContactsApi.putExternalcontactsOrganizationNote(
                externalOrganizationId: $0.value("externalOrganizationId"), noteId: $0.value("noteId"), body: $0.body())
        }
        calls.add("putExternalcontactsOrganizationTrustorTrustorId") {
            try ExternalContactsApi.putExternalcontactsOrganizationTrustorTrustorId(
                externalOrganizationId: $0.value("externalOrganizationId"), trustorId: $0.value("trustorId"))
        }
        calls.add("putExternalcontactsOrganizationsSchema") {
            try ExternalContactsApi.putExternalcontactsOrganizationsSchema(
                schemaId: $0.value("schemaId"), body: $0.body())
        }
        calls.add("putExternalcontactsRelationship") {
            try ExternalContactsApi.putExternalcontactsRelationship(
                relationshipId: $0.value("relationshipId"), body: $0.body())
        }
        return calls
    }
}
