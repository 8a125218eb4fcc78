// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLearning
import Testing

extension EveryFunctionTests {
    @Test(arguments: learningApiCalls) func learningApi(_ call: TypedCall) async throws { try await check(call) }

    static var learningApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteLearningAssignment") {
            try LearningApi.deleteLearningAssignment(assignmentId: $0.value("assignmentId"))
        }
        calls.add("deleteLearningModule") {
            try LearningApi.deleteLearningModule(moduleId: $0.value("moduleId"))
        }
        calls.add("getLearningAssignment") {
            try LearningApi.getLearningAssignment(assignmentId: $0.value("assignmentId"), expand: $0.optional("expand"))
        }
        calls.add("getLearningAssignmentStep") {
            try LearningApi.getLearningAssignmentStep(
                assignmentId: $0.value("assignmentId"), stepId: $0.value("stepId"),
                shareableContentObjectId: $0.optional("shareableContentObjectId"),
                defaultShareableContentObject: $0.optional("defaultShareableContentObject"),
                expand: $0.optional("expand"))
        }
        calls.add("getLearningAssignments") {
            try LearningApi.getLearningAssignments(
                moduleId: $0.optional("moduleId"), interval: $0.optional("interval"),
                completionInterval: $0.optional("completionInterval"), overdue: $0.optional("overdue"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), pass: $0.optional("pass"),
                minPercentageScore: $0.optional("minPercentageScore"),
                maxPercentageScore: $0.optional("maxPercentageScore"), sortOrder: $0.optional("sortOrder"),
                sortBy: $0.optional("sortBy"), userId: $0.optional("userId"), types: $0.optional("types"),
                states: $0.optional("states"), expand: $0.optional("expand"))
        }
        calls.add("getLearningAssignmentsMe") {
            try LearningApi.getLearningAssignmentsMe(
                moduleId: $0.optional("moduleId"), interval: $0.optional("interval"),
                completionInterval: $0.optional("completionInterval"), overdue: $0.optional("overdue"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), pass: $0.optional("pass"),
                minPercentageScore: $0.optional("minPercentageScore"),
                maxPercentageScore: $0.optional("maxPercentageScore"), sortOrder: $0.optional("sortOrder"),
                sortBy: $0.optional("sortBy"), types: $0.optional("types"), states: $0.optional("states"),
                expand: $0.optional("expand"))
        }
        calls.add("getLearningModule") {
            try LearningApi.getLearningModule(moduleId: $0.value("moduleId"), expand: $0.optional("expand"))
        }
        calls.add("getLearningModuleJob") {
            try LearningApi.getLearningModuleJob(moduleId: $0.value("moduleId"), jobId: $0.value("jobId"))
        }
        calls.add("getLearningModulePreview") {
            try LearningApi.getLearningModulePreview(moduleId: $0.value("moduleId"))
        }
        calls.add("getLearningModuleRule") {
            try LearningApi.getLearningModuleRule(moduleId: $0.value("moduleId"))
        }
        calls.add("getLearningModuleVersion") {
            try LearningApi.getLearningModuleVersion(
                moduleId: $0.value("moduleId"), versionId: $0.value("versionId"), expand: $0.optional("expand"))
        }
        calls.add("getLearningModules") {
            try LearningApi.getLearningModules(
                types: $0.optional("types"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"),
                searchTerm: $0.optional("searchTerm"), expand: $0.optional("expand"), statuses: $0.optional("statuses"),
                externalIds: $0.optional("externalIds"))
        }
        calls.add("getLearningModulesAssignments") {
            try LearningApi.getLearningModulesAssignments(
                userIds: $0.value("userIds"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                searchTerm: $0.optional("searchTerm"), overdue: $0.optional("overdue"),
                assignmentStates: $0.optional("assignmentStates"), expand: $0.optional("expand"))
        }
        calls.add("getLearningModulesCoverartCoverArtId") {
            try LearningApi.getLearningModulesCoverartCoverArtId(coverArtId: $0.value("coverArtId"))
        }
        calls.add("getLearningScheduleslotsJob") {
            try LearningApi.getLearningScheduleslotsJob(jobId: $0.value("jobId"))
        }
        calls.add("getLearningScormScormId") {
            try LearningApi.getLearningScormScormId(scormId: $0.value("scormId"))
        }
        calls.add("patchLearningAssignment") {
            try LearningApi.patchLearningAssignment(assignmentId: $0.value("assignmentId"), body: $0.body())
        }
        calls.add("patchLearningAssignmentReschedule") {
            try LearningApi.patchLearningAssignmentReschedule(assignmentId: $0.value("assignmentId"), body: $0.body())
        }
        calls.add("patchLearningAssignmentStep") {
            try LearningApi.patchLearningAssignmentStep(
                assignmentId: $0.value("assignmentId"), stepId: $0.value("stepId"), body: $0.body())
        }
        calls.add("patchLearningModuleUserAssignments") {
            try LearningApi.patchLearningModuleUserAssignments(
                moduleId: $0.value("moduleId"), userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postLearningAssessmentsScoring") {
            try LearningApi.postLearningAssessmentsScoring(body: $0.body())
        }
        calls.add("postLearningAssignmentReassign") {
            try LearningApi.postLearningAssignmentReassign(assignmentId: $0.value("assignmentId"))
        }
        calls.add("postLearningAssignmentReset") {
            try LearningApi.postLearningAssignmentReset(assignmentId: $0.value("assignmentId"))
        }
        calls.add("postLearningAssignments") {
            try LearningApi.postLearningAssignments(body: $0.body())
        }
        calls.add("postLearningAssignmentsAggregatesQuery") {
            try LearningApi.postLearningAssignmentsAggregatesQuery(body: $0.body())
        }
        calls.add("postLearningAssignmentsBulkadd") {
            try LearningApi.postLearningAssignmentsBulkadd(body: $0.body())
        }
        calls.add("postLearningAssignmentsBulkremove") {
            try LearningApi.postLearningAssignmentsBulkremove(body: $0.body())
        }
        calls.add("postLearningModuleJobs") {
            try LearningApi.postLearningModuleJobs(moduleId: $0.value("moduleId"), body: $0.body())
        }
        calls.add("postLearningModulePublish") {
            try LearningApi.postLearningModulePublish(moduleId: $0.value("moduleId"), body: $0.body())
        }
        calls.add("postLearningModuleRuleMigrate") {
            try LearningApi.postLearningModuleRuleMigrate(moduleId: $0.value("moduleId"))
        }
        calls.add("postLearningModules") {
            try LearningApi.postLearningModules(body: $0.body())
        }
        calls.add("postLearningRulesQuery") {
            try LearningApi.postLearningRulesQuery(
                body: $0.body(), pageSize: $0.value("pageSize"), pageNumber: $0.value("pageNumber"))
        }
        calls.add("postLearningScheduleslotsJobs") {
            try LearningApi.postLearningScheduleslotsJobs(body: $0.body())
        }
        calls.add("postLearningScheduleslotsQuery") {
            try LearningApi.postLearningScheduleslotsQuery(body: $0.body())
        }
        calls.add("postLearningScorm") {
            try LearningApi.postLearningScorm(body: $0.body())
        }
        calls.add("putLearningModule") {
            try LearningApi.putLearningModule(moduleId: $0.value("moduleId"), body: $0.body())
        }
        calls.add("putLearningModulePreview") {
            try LearningApi.putLearningModulePreview(moduleId: $0.value("moduleId"), body: $0.body())
        }
        calls.add("putLearningModuleRule") {
            try LearningApi.putLearningModuleRule(
                moduleId: $0.value("moduleId"), body: $0.body(), assign: $0.optional("assign"))
        }
        return calls
    }
}
