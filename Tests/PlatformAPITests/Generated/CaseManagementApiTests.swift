// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformCaseManagement
import Testing

extension EveryFunctionTests {
    @Test(arguments: caseManagementApiCalls) func caseManagementApi(_ call: TypedCall) async throws { try await check(call) }

    static var caseManagementApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteCasemanagementCase") {
            try CaseManagementApi.deleteCasemanagementCase(caseId: $0.value("caseId"))
        }
        calls.add("deleteCasemanagementCaseCommentsMeCommentId") {
            try CaseManagementApi.deleteCasemanagementCaseCommentsMeCommentId(
                caseId: $0.value("caseId"), commentId: $0.value("commentId"))
        }
        calls.add("deleteCasemanagementCaseplan") {
            try CaseManagementApi.deleteCasemanagementCaseplan(caseplanId: $0.value("caseplanId"))
        }
        calls.add("deleteCasemanagementCaseplanDataschema") {
            try CaseManagementApi.deleteCasemanagementCaseplanDataschema(
                caseplanId: $0.value("caseplanId"), schemaKeyName: $0.value("schemaKeyName"))
        }
        calls.add("deleteCasemanagementCaseplanStageplan") {
            try CaseManagementApi.deleteCasemanagementCaseplanStageplan(
                caseplanId: $0.value("caseplanId"), stageplanId: $0.value("stageplanId"))
        }
        calls.add("getCasemanagementCase") {
            try CaseManagementApi.getCasemanagementCase(caseId: $0.value("caseId"), expands: $0.optional("expands"))
        }
        calls.add("getCasemanagementCaseAssociation") {
            try CaseManagementApi.getCasemanagementCaseAssociation(
                caseId: $0.value("caseId"), associationId: $0.value("associationId"))
        }
        calls.add("getCasemanagementCaseAssociations") {
            try CaseManagementApi.getCasemanagementCaseAssociations(
                caseId: $0.value("caseId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getCasemanagementCaseComment") {
            try CaseManagementApi.getCasemanagementCaseComment(
                caseId: $0.value("caseId"), commentId: $0.value("commentId"))
        }
        calls.add("getCasemanagementCaseComments") {
            try CaseManagementApi.getCasemanagementCaseComments(
                caseId: $0.value("caseId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getCasemanagementCaseStage") {
            try CaseManagementApi.getCasemanagementCaseStage(caseId: $0.value("caseId"), stageId: $0.value("stageId"))
        }
        calls.add("getCasemanagementCaseStageStep") {
            try CaseManagementApi.getCasemanagementCaseStageStep(
                caseId: $0.value("caseId"), stageId: $0.value("stageId"), stepId: $0.value("stepId"))
        }
        calls.add("getCasemanagementCaseStageSteps") {
            try CaseManagementApi.getCasemanagementCaseStageSteps(
                caseId: $0.value("caseId"), stageId: $0.value("stageId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getCasemanagementCaseStages") {
            try CaseManagementApi.getCasemanagementCaseStages(
                caseId: $0.value("caseId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getCasemanagementCaseTerminateJob") {
            try CaseManagementApi.getCasemanagementCaseTerminateJob(
                caseId: $0.value("caseId"), jobId: $0.value("jobId"))
        }
        calls.add("getCasemanagementCaseplan") {
            try CaseManagementApi.getCasemanagementCaseplan(caseplanId: $0.value("caseplanId"))
        }
        calls.add("getCasemanagementCaseplanVersion") {
            try CaseManagementApi.getCasemanagementCaseplanVersion(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"))
        }
        calls.add("getCasemanagementCaseplanVersionDataschemas") {
            try CaseManagementApi.getCasemanagementCaseplanVersionDataschemas(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"))
        }
        calls.add("getCasemanagementCaseplanVersionIntakesettings") {
            try CaseManagementApi.getCasemanagementCaseplanVersionIntakesettings(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"))
        }
        calls.add("getCasemanagementCaseplanVersionStageplan") {
            try CaseManagementApi.getCasemanagementCaseplanVersionStageplan(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"),
                stageplanId: $0.value("stageplanId"), expands: $0.optional("expands"))
        }
        calls.add("getCasemanagementCaseplanVersionStageplanStepplan") {
            try CaseManagementApi.getCasemanagementCaseplanVersionStageplanStepplan(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"),
                stageplanId: $0.value("stageplanId"), stepplanId: $0.value("stepplanId"),
                expands: $0.optional("expands"))
        }
        calls.add("getCasemanagementCaseplanVersionStageplanStepplans") {
            try CaseManagementApi.getCasemanagementCaseplanVersionStageplanStepplans(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"),
                stageplanId: $0.value("stageplanId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), expands: $0.optional("expands"))
        }
        calls.add("getCasemanagementCaseplanVersionStageplans") {
            try CaseManagementApi.getCasemanagementCaseplanVersionStageplans(
                caseplanId: $0.value("caseplanId"), versionId: $0.value("versionId"), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), expands: $0.optional("expands"))
        }
        calls.add("getCasemanagementCaseplans") {
            try CaseManagementApi.getCasemanagementCaseplans(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                customerIntentId: $0.optional("customerIntentId"), divisionIds: $0.optional("divisionIds"))
        }
        calls.add("getCasemanagementCasesExternalcontact") {
            try CaseManagementApi.getCasemanagementCasesExternalcontact(
                externalContactId: $0.value("externalContactId"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), divisionIds: $0.optional("divisionIds"),
                expands: $0.optional("expands"))
        }
        calls.add("getCasemanagementCasesQueryJob") {
            try CaseManagementApi.getCasemanagementCasesQueryJob(jobId: $0.value("jobId"))
        }
        calls.add("getCasemanagementCasesQueryJobResults") {
            try CaseManagementApi.getCasemanagementCasesQueryJobResults(jobId: $0.value("jobId"))
        }
        calls.add("getCasemanagementCasesReference") {
            try CaseManagementApi.getCasemanagementCasesReference(
                referenceId: $0.value("referenceId"), expands: $0.optional("expands"))
        }
        calls.add("patchCasemanagementCaseDatedue") {
            try CaseManagementApi.patchCasemanagementCaseDatedue(caseId: $0.value("caseId"), body: $0.body())
        }
        calls.add("patchCasemanagementCaseDescription") {
            try CaseManagementApi.patchCasemanagementCaseDescription(caseId: $0.value("caseId"), body: $0.body())
        }
        calls.add("patchCasemanagementCaseExternalid") {
            try CaseManagementApi.patchCasemanagementCaseExternalid(caseId: $0.value("caseId"), body: $0.body())
        }
        calls.add("patchCasemanagementCaseOwner") {
            try CaseManagementApi.patchCasemanagementCaseOwner(caseId: $0.value("caseId"), body: $0.body())
        }
        calls.add("patchCasemanagementCasePriority") {
            try CaseManagementApi.patchCasemanagementCasePriority(caseId: $0.value("caseId"), body: $0.body())
        }
        calls.add("patchCasemanagementCaseSummary") {
            try CaseManagementApi.patchCasemanagementCaseSummary(caseId: $0.value("caseId"), body: $0.body())
        }
        calls.add("patchCasemanagementCaseplan") {
            try CaseManagementApi.patchCasemanagementCaseplan(caseplanId: $0.value("caseplanId"), body: $0.body())
        }
        calls.add("patchCasemanagementCaseplanStageplan") {
            try CaseManagementApi.patchCasemanagementCaseplanStageplan(
                caseplanId: $0.value("caseplanId"), stageplanId: $0.value("stageplanId"), body: $0.body())
        }
        calls.add("patchCasemanagementCaseplanStageplanStepplan") {
            try CaseManagementApi.patchCasemanagementCaseplanStageplanStepplan(
                caseplanId: $0.value("caseplanId"), stageplanId: $0.value("stageplanId"),
                stepplanId: $0.value("stepplanId"), body: $0.body())
        }
        calls.add("postCasemanagementCaseAssociations") {
            try CaseManagementApi.postCasemanagementCaseAssociations(caseId: $0.value("caseId"), body: $0.body())
        }
        calls.add("postCasemanagementCaseComments") {
            try CaseManagementApi.postCasemanagementCaseComments(caseId: $0.value("caseId"), body: $0.body())
        }
        calls.add("postCasemanagementCaseTerminateJobs") {
            try CaseManagementApi.postCasemanagementCaseTerminateJobs(caseId: $0.value("caseId"))
        }
        calls.add("postCasemanagementCaseplanDataschemas") {
            try CaseManagementApi.postCasemanagementCaseplanDataschemas(
                caseplanId: $0.value("caseplanId"), body: $0.body())
        }
        calls.add("postCasemanagementCaseplanPublish") {
            try CaseManagementApi.postCasemanagementCaseplanPublish(caseplanId: $0.value("caseplanId"))
        }
        calls.add("postCasemanagementCaseplanStageplanReposition") {
            try CaseManagementApi.postCasemanagementCaseplanStageplanReposition(
                caseplanId: $0.value("caseplanId"), stageplanId: $0.value("stageplanId"), body: $0.body())
        }
        calls.add("postCasemanagementCaseplanStageplans") {
            try CaseManagementApi.postCasemanagementCaseplanStageplans(
                caseplanId: $0.value("caseplanId"), body: $0.body())
        }
        calls.add("postCasemanagementCaseplanVersions") {
            try CaseManagementApi.postCasemanagementCaseplanVersions(caseplanId: $0.value("caseplanId"))
        }
        calls.add("postCasemanagementCaseplans") {
            try CaseManagementApi.postCasemanagementCaseplans(body: $0.body())
        }
        calls.add("postCasemanagementCaseplansQuery") {
            try CaseManagementApi.postCasemanagementCaseplansQuery(body: $0.body())
        }
        calls.add("postCasemanagementCases") {
            try CaseManagementApi.postCasemanagementCases(body: $0.body())
        }
        calls.add("postCasemanagementCasesAssociationsQuery") {
            try CaseManagementApi.postCasemanagementCasesAssociationsQuery(body: $0.body())
        }
        calls.add("postCasemanagementCasesQueryJobs") {
            try CaseManagementApi.postCasemanagementCasesQueryJobs(body: $0.body())
        }
        calls.add("putCasemanagementCaseplanDataschema") {
            try CaseManagementApi.putCasemanagementCaseplanDataschema(
                caseplanId: $0.value("caseplanId"), schemaKeyName: $0.value("schemaKeyName"), body: $0.body())
        }
        calls.add("putCasemanagementCaseplanIntakesettings") {
            try CaseManagementApi.putCasemanagementCaseplanIntakesettings(
                caseplanId: $0.value("caseplanId"), body: $0.body())
        }
        return calls
    }
}
