// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformCaseManagement

/// The functions of `CaseManagementApi`, each of which is called once.
final class CaseManagementApiTests: OperationTestCase {
    func testDeleteCasemanagementCase() async throws {
        try await call("deleteCasemanagementCase") {
            try CaseManagementApi.deleteCasemanagementCase(caseId: $0.value("caseId"))
        }
    }

    func testDeleteCasemanagementCaseCommentsMeCommentId() async throws {
        try await call("deleteCasemanagementCaseCommentsMeCommentId") {
            try CaseManagementApi.deleteCasemanagementCaseCommentsMeCommentId(
                caseId: $0.value("caseId"), commentId: $0.value("commentId"))
        }
    }

    func testDeleteCasemanagementCaseplan() async throws {
        try await call("deleteCasemanagementCaseplan") {
            try CaseManagementApi.deleteCasemanagementCaseplan(caseplanId: $0.value("caseplanId"))
        }
    }

    func testDeleteCasemanagementCaseplanDataschema() async throws {
        try await call("deleteCasemanagementCaseplanDataschema") {
            try CaseManagementApi.deleteCasemanagementCaseplanDataschema(
                caseplanId: $0.value("caseplanId"), schemaKeyName: $0.value("schemaKeyName"))
        }
    }

    func testDeleteCasemanagementCaseplanStageplan() async throws {
        try await call("deleteCasemanagementCaseplanStageplan") {
            try CaseManagementApi.deleteCasemanagementCaseplanStageplan(
                caseplanId: $0.value("caseplanId"), stageplanId: $0.value("stageplanId"))
        }
    }

    func testGetCasemanagementCase() async throws {
        try await call("getCasemanagementCase") {
            try CaseManagementApi.getCasemanagementCase(caseId: $0.value("caseId"), expands: $0.optional("expands"))
        }
    }

    func testGetCasemanagementCaseAssociation() async throws {
        try await call("getCasemanagementCaseAssociation") {
            try CaseManagementApi.getCasemanagementCaseAssociation(
                caseId: $0.value("caseId"), associationId: $0.value("associationId"))
        }
    }

    func testGetCasemanagementCaseAssociations() async throws {
        try await call("getCasemanagementCaseAssociations") {
            try CaseManagementApi.getCasemanagementCaseAssociations(
                caseId: $0.value("caseId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetCasemanagementCaseComment() async throws {
        try await call("getCasemanagementCaseComment") {
            try CaseManagementApi.getCasemanagementCaseComment(
                caseId: $0.value("caseId"), commentId: $0.value("commentId"))
        }
    }

    func testGetCasemanagementCaseComments() async throws {
        try await call("getCasemanagementCaseComments") {
            try CaseManagementApi.getCasemanagementCaseComments(
                caseId: $0.value("caseId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetCasemanagementCaseStage() async throws {
        try await call("getCasemanagementCaseStage") {
            try CaseManagementApi.getCasemanagementCaseStage(caseId: $0.value("caseId"), stageId: $0.value("stageId"))
        }
    }

    func testGetCasemanagementCaseStageStep() async throws {
        try await call("getCasemanagementCaseStageStep") {
            try CaseManagementApi.getCasemanagementCaseStageStep(
                caseId: $0.value("caseId"), stageId: $0.value("stageId"), stepId: $0.value("stepId"))
        }
    }

    func testGetCasemanagementCaseStageSteps() async throws {
        try await call("getCasemanagementCaseStageSteps") {
            try CaseManagementApi.getCasemanagementCaseStageSteps(
                caseId: $0.value("caseId"), stageId: $0.value("stageId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetCasemanagementCaseStages() async throws {
        try await call("getCasemanagementCaseStages") {
            try CaseManagementApi.getCasemanagementCaseStages(
                caseId: $0.value("caseId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetCasemanagementCaseTerminateJob() async throws {
        try await call("getCasemanagementCaseTerminateJob") {
            try CaseManagementApi.getCasemanagementCaseTerminateJob(
                caseId: $0.value("caseId"), jobId: $0.value("jobId"))
        }
    }

    func testGetCasemanagementCaseplan() async throws {
        try await call("getCasemanagementCaseplan") {
            try CaseManagementApi.getCasemanagementCaseplan(caseplanId: $0.value("caseplanId"))
        }
    }

    func testGetCasemanagementCaseplanVersion() async throws {
        try await call("getCasemanagementCaseplanVersion") {
            try CaseManagementApi.getCasemanagementCaseplanVersion(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"))
        }
    }

    func testGetCasemanagementCaseplanVersionDataschemas() async throws {
        try await call("getCasemanagementCaseplanVersionDataschemas") {
            try CaseManagementApi.getCasemanagementCaseplanVersionDataschemas(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"))
        }
    }

    func testGetCasemanagementCaseplanVersionIntakesettings() async throws {
        try await call("getCasemanagementCaseplanVersionIntakesettings") {
            try CaseManagementApi.getCasemanagementCaseplanVersionIntakesettings(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"))
        }
    }

    func testGetCasemanagementCaseplanVersionStageplan() async throws {
        try await call("getCasemanagementCaseplanVersionStageplan") {
            try CaseManagementApi.getCasemanagementCaseplanVersionStageplan(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"),
                stageplanId: $0.value("stageplanId"), expands: $0.optional("expands"))
        }
    }

    func testGetCasemanagementCaseplanVersionStageplanStepplan() async throws {
        try await call("getCasemanagementCaseplanVersionStageplanStepplan") {
            try CaseManagementApi.getCasemanagementCaseplanVersionStageplanStepplan(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"),
                stageplanId: $0.value("stageplanId"), stepplanId: $0.value("stepplanId"),
                expands: $0.optional("expands"))
        }
    }

    func testGetCasemanagementCaseplanVersionStageplanStepplans() async throws {
        try await call("getCasemanagementCaseplanVersionStageplanStepplans") {
            try CaseManagementApi.getCasemanagementCaseplanVersionStageplanStepplans(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"),
                stageplanId: $0.value("stageplanId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), expands: $0.optional("expands"))
        }
    }

    func testGetCasemanagementCaseplanVersionStageplans() async throws {
        try await call("getCasemanagementCaseplanVersionStageplans") {
            try CaseManagementApi.getCasemanagementCaseplanVersionStageplans(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), expands: $0.optional("expands"))
        }
    }

    func testGetCasemanagementCaseplans() async throws {
        try await call("getCasemanagementCaseplans") {
            try CaseManagementApi.getCasemanagementCaseplans(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                customerIntentId: $0.optional("customerIntentId"), divisionIds: $0.optional("divisionIds"))
        }
    }

    func testGetCasemanagementCasesExternalcontact() async throws {
        try await call("getCasemanagementCasesExternalcontact") {
            try CaseManagementApi.getCasemanagementCasesExternalcontact(
                externalContactId: $0.value("externalContactId"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), divisionIds: $0.optional("divisionIds"),
                expands: $0.optional("expands"))
        }
    }

    func testGetCasemanagementCasesQueryJob() async throws {
        try await call("getCasemanagementCasesQueryJob") {
            try CaseManagementApi.getCasemanagementCasesQueryJob(jobId: $0.value("jobId"))
        }
    }

    func testGetCasemanagementCasesQueryJobResults() async throws {
        try await call("getCasemanagementCasesQueryJobResults") {
            try CaseManagementApi.getCasemanagementCasesQueryJobResults(jobId: $0.value("jobId"))
        }
    }

    func testGetCasemanagementCasesReference() async throws {
        try await call("getCasemanagementCasesReference") {
            try CaseManagementApi.getCasemanagementCasesReference(
                referenceId: $0.value("referenceId"), expands: $0.optional("expands"))
        }
    }

    func testPatchCasemanagementCaseDatedue() async throws {
        try await call("patchCasemanagementCaseDatedue") {
            try CaseManagementApi.patchCasemanagementCaseDatedue(caseId: $0.value("caseId"), body: $0.body())
        }
    }

    func testPatchCasemanagementCaseDescription() async throws {
        try await call("patchCasemanagementCaseDescription") {
            try CaseManagementApi.patchCasemanagementCaseDescription(caseId: $0.value("caseId"), body: $0.body())
        }
    }

    func testPatchCasemanagementCaseExternalid() async throws {
        try await call("patchCasemanagementCaseExternalid") {
            try CaseManagementApi.patchCasemanagementCaseExternalid(caseId: $0.value("caseId"), body: $0.body())
        }
    }

    func testPatchCasemanagementCaseOwner() async throws {
        try await call("patchCasemanagementCaseOwner") {
            try CaseManagementApi.patchCasemanagementCaseOwner(caseId: $0.value("caseId"), body: $0.body())
        }
    }

    func testPatchCasemanagementCasePriority() async throws {
        try await call("patchCasemanagementCasePriority") {
            try CaseManagementApi.patchCasemanagementCasePriority(caseId: $0.value("caseId"), body: $0.body())
        }
    }

    func testPatchCasemanagementCaseSummary() async throws {
        try await call("patchCasemanagementCaseSummary") {
            try CaseManagementApi.patchCasemanagementCaseSummary(caseId: $0.value("caseId"), body: $0.body())
        }
    }

    func testPatchCasemanagementCaseplan() async throws {
        try await call("patchCasemanagementCaseplan") {
            try CaseManagementApi.patchCasemanagementCaseplan(caseplanId: $0.value("caseplanId"), body: $0.body())
        }
    }

    func testPatchCasemanagementCaseplanStageplan() async throws {
        try await call("patchCasemanagementCaseplanStageplan") {
            try CaseManagementApi.patchCasemanagementCaseplanStageplan(
                caseplanId: $0.value("caseplanId"), stageplanId: $0.value("stageplanId"), body: $0.body())
        }
    }

    func testPatchCasemanagementCaseplanStageplanStepplan() async throws {
        try await call("patchCasemanagementCaseplanStageplanStepplan") {
            try CaseManagementApi.patchCasemanagementCaseplanStageplanStepplan(
                caseplanId: $0.value("caseplanId"), stageplanId: $0.value("stageplanId"),
                stepplanId: $0.value("stepplanId"), body: $0.body())
        }
    }

    func testPostCasemanagementCaseAssociations() async throws {
        try await call("postCasemanagementCaseAssociations") {
            try CaseManagementApi.postCasemanagementCaseAssociations(caseId: $0.value("caseId"), body: $0.body())
        }
    }

    func testPostCasemanagementCaseComments() async throws {
        try await call("postCasemanagementCaseComments") {
            try CaseManagementApi.postCasemanagementCaseComments(caseId: $0.value("caseId"), body: $0.body())
        }
    }

    func testPostCasemanagementCaseTerminateJobs() async throws {
        try await call("postCasemanagementCaseTerminateJobs") {
            try CaseManagementApi.postCasemanagementCaseTerminateJobs(caseId: $0.value("caseId"))
        }
    }

    func testPostCasemanagementCaseplanDataschemas() async throws {
        try await call("postCasemanagementCaseplanDataschemas") {
            try CaseManagementApi.postCasemanagementCaseplanDataschemas(
                caseplanId: $0.value("caseplanId"), body: $0.body())
        }
    }

    func testPostCasemanagementCaseplanPublish() async throws {
        try await call("postCasemanagementCaseplanPublish") {
            try CaseManagementApi.postCasemanagementCaseplanPublish(caseplanId: $0.value("caseplanId"))
        }
    }

    func testPostCasemanagementCaseplanStageplanReposition() async throws {
        try await call("postCasemanagementCaseplanStageplanReposition") {
            try CaseManagementApi.postCasemanagementCaseplanStageplanReposition(
                caseplanId: $0.value("caseplanId"), stageplanId: $0.value("stageplanId"), body: $0.body())
        }
    }

    func testPostCasemanagementCaseplanStageplans() async throws {
        try await call("postCasemanagementCaseplanStageplans") {
            try CaseManagementApi.postCasemanagementCaseplanStageplans(
                caseplanId: $0.value("caseplanId"), body: $0.body())
        }
    }

    func testPostCasemanagementCaseplanVersions() async throws {
        try await call("postCasemanagementCaseplanVersions") {
            try CaseManagementApi.postCasemanagementCaseplanVersions(caseplanId: $0.value("caseplanId"))
        }
    }

    func testPostCasemanagementCaseplans() async throws {
        try await call("postCasemanagementCaseplans") {
            try CaseManagementApi.postCasemanagementCaseplans(body: $0.body())
        }
    }

    func testPostCasemanagementCaseplansQuery() async throws {
        try await call("postCasemanagementCaseplansQuery") {
            try CaseManagementApi.postCasemanagementCaseplansQuery(body: $0.body())
        }
    }

    func testPostCasemanagementCases() async throws {
        try await call("postCasemanagementCases") {
            try CaseManagementApi.postCasemanagementCases(body: $0.body())
        }
    }

    func testPostCasemanagementCasesAssociationsQuery() async throws {
        try await call("postCasemanagementCasesAssociationsQuery") {
            try CaseManagementApi.postCasemanagementCasesAssociationsQuery(body: $0.body())
        }
    }

    func testPostCasemanagementCasesQueryJobs() async throws {
        try await call("postCasemanagementCasesQueryJobs") {
            try CaseManagementApi.postCasemanagementCasesQueryJobs(body: $0.body())
        }
    }

    func testPutCasemanagementCaseplanDataschema() async throws {
        try await call("putCasemanagementCaseplanDataschema") {
            try CaseManagementApi.putCasemanagementCaseplanDataschema(
                caseplanId: $0.value("caseplanId"), schemaKeyName: $0.value("schemaKeyName"), body: $0.body())
        }
    }

    func testPutCasemanagementCaseplanIntakesettings() async throws {
        try await call("putCasemanagementCaseplanIntakesettings") {
            try CaseManagementApi.putCasemanagementCaseplanIntakesettings(
                caseplanId: $0.value("caseplanId"), body: $0.body())
        }
    }
}
