// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLearning

/// The functions of `LearningApi`, each of which is called once.
final class LearningApiTests: OperationTestCase {
    func testDeleteLearningAssignment() async throws {
        try await call("deleteLearningAssignment") {
            try LearningApi.deleteLearningAssignment(assignmentId: $0.value("assignmentId"))
        }
    }

    func testDeleteLearningModule() async throws {
        try await call("deleteLearningModule") {
            try LearningApi.deleteLearningModule(moduleId: $0.value("moduleId"))
        }
    }

    func testGetLearningAssignment() async throws {
        try await call("getLearningAssignment") {
            try LearningApi.getLearningAssignment(assignmentId: $0.value("assignmentId"), expand: $0.optional("expand"))
        }
    }

    func testGetLearningAssignmentStep() async throws {
        try await call("getLearningAssignmentStep") {
            try LearningApi.getLearningAssignmentStep(
                assignmentId: $0.value("assignmentId"), stepId: $0.value("stepId"),
                shareableContentObjectId: $0.optional("shareableContentObjectId"),
                defaultShareableContentObject: $0.optional("defaultShareableContentObject"),
                expand: $0.optional("expand"))
        }
    }

    func testGetLearningAssignments() async throws {
        try await call("getLearningAssignments") {
            try LearningApi.getLearningAssignments(
                moduleId: $0.optional("moduleId"), interval: $0.optional("interval"),
                completionInterval: $0.optional("completionInterval"), overdue: $0.optional("overdue"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), pass: $0.optional("pass"),
                minPercentageScore: $0.optional("minPercentageScore"),
                maxPercentageScore: $0.optional("maxPercentageScore"), sortOrder: $0.optional("sortOrder"),
                sortBy: $0.optional("sortBy"), userId: $0.optional("userId"), types: $0.optional("types"),
                states: $0.optional("states"), expand: $0.optional("expand"))
        }
    }

    func testGetLearningAssignmentsMe() async throws {
        try await call("getLearningAssignmentsMe") {
            try LearningApi.getLearningAssignmentsMe(
                moduleId: $0.optional("moduleId"), interval: $0.optional("interval"),
                completionInterval: $0.optional("completionInterval"), overdue: $0.optional("overdue"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), pass: $0.optional("pass"),
                minPercentageScore: $0.optional("minPercentageScore"),
                maxPercentageScore: $0.optional("maxPercentageScore"), sortOrder: $0.optional("sortOrder"),
                sortBy: $0.optional("sortBy"), types: $0.optional("types"), states: $0.optional("states"),
                expand: $0.optional("expand"))
        }
    }

    func testGetLearningModule() async throws {
        try await call("getLearningModule") {
            try LearningApi.getLearningModule(moduleId: $0.value("moduleId"), expand: $0.optional("expand"))
        }
    }

    func testGetLearningModuleJob() async throws {
        try await call("getLearningModuleJob") {
            try LearningApi.getLearningModuleJob(moduleId: $0.value("moduleId"), jobId: $0.value("jobId"))
        }
    }

    func testGetLearningModulePreview() async throws {
        try await call("getLearningModulePreview") {
            try LearningApi.getLearningModulePreview(moduleId: $0.value("moduleId"))
        }
    }

    func testGetLearningModuleRule() async throws {
        try await call("getLearningModuleRule") {
            try LearningApi.getLearningModuleRule(moduleId: $0.value("moduleId"))
        }
    }

    func testGetLearningModuleVersion() async throws {
        try await call("getLearningModuleVersion") {
            try LearningApi.getLearningModuleVersion(
                moduleId: $0.value("moduleId"), versionId: $0.value("versionId"), expand: $0.optional("expand"))
        }
    }

    func testGetLearningModules() async throws {
        try await call("getLearningModules") {
            try LearningApi.getLearningModules(
                types: $0.optional("types"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"),
                searchTerm: $0.optional("searchTerm"), expand: $0.optional("expand"), statuses: $0.optional("statuses"),
                externalIds: $0.optional("externalIds"))
        }
    }

    func testGetLearningModulesAssignments() async throws {
        try await call("getLearningModulesAssignments") {
            try LearningApi.getLearningModulesAssignments(
                userIds: $0.value("userIds"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                searchTerm: $0.optional("searchTerm"), overdue: $0.optional("overdue"),
                assignmentStates: $0.optional("assignmentStates"), expand: $0.optional("expand"))
        }
    }

    func testGetLearningModulesCoverartCoverArtId() async throws {
        try await call("getLearningModulesCoverartCoverArtId") {
            try LearningApi.getLearningModulesCoverartCoverArtId(coverArtId: $0.value("coverArtId"))
        }
    }

    func testGetLearningScheduleslotsJob() async throws {
        try await call("getLearningScheduleslotsJob") {
            try LearningApi.getLearningScheduleslotsJob(jobId: $0.value("jobId"))
        }
    }

    func testGetLearningScormScormId() async throws {
        try await call("getLearningScormScormId") {
            try LearningApi.getLearningScormScormId(scormId: $0.value("scormId"))
        }
    }

    func testPatchLearningAssignment() async throws {
        try await call("patchLearningAssignment") {
            try LearningApi.patchLearningAssignment(assignmentId: $0.value("assignmentId"), body: $0.body())
        }
    }

    func testPatchLearningAssignmentReschedule() async throws {
        try await call("patchLearningAssignmentReschedule") {
            try LearningApi.patchLearningAssignmentReschedule(assignmentId: $0.value("assignmentId"), body: $0.body())
        }
    }

    func testPatchLearningAssignmentStep() async throws {
        try await call("patchLearningAssignmentStep") {
            try LearningApi.patchLearningAssignmentStep(
                assignmentId: $0.value("assignmentId"), stepId: $0.value("stepId"), body: $0.body())
        }
    }

    func testPatchLearningModuleUserAssignments() async throws {
        try await call("patchLearningModuleUserAssignments") {
            try LearningApi.patchLearningModuleUserAssignments(
                moduleId: $0.value("moduleId"), userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostLearningAssessmentsScoring() async throws {
        try await call("postLearningAssessmentsScoring") {
            try LearningApi.postLearningAssessmentsScoring(body: $0.body())
        }
    }

    func testPostLearningAssignmentReassign() async throws {
        try await call("postLearningAssignmentReassign") {
            try LearningApi.postLearningAssignmentReassign(assignmentId: $0.value("assignmentId"))
        }
    }

    func testPostLearningAssignmentReset() async throws {
        try await call("postLearningAssignmentReset") {
            try LearningApi.postLearningAssignmentReset(assignmentId: $0.value("assignmentId"))
        }
    }

    func testPostLearningAssignments() async throws {
        try await call("postLearningAssignments") {
            try LearningApi.postLearningAssignments(body: $0.body())
        }
    }

    func testPostLearningAssignmentsAggregatesQuery() async throws {
        try await call("postLearningAssignmentsAggregatesQuery") {
            try LearningApi.postLearningAssignmentsAggregatesQuery(body: $0.body())
        }
    }

    func testPostLearningAssignmentsBulkadd() async throws {
        try await call("postLearningAssignmentsBulkadd") {
            try LearningApi.postLearningAssignmentsBulkadd(body: $0.body())
        }
    }

    func testPostLearningAssignmentsBulkremove() async throws {
        try await call("postLearningAssignmentsBulkremove") {
            try LearningApi.postLearningAssignmentsBulkremove(body: $0.body())
        }
    }

    func testPostLearningModuleJobs() async throws {
        try await call("postLearningModuleJobs") {
            try LearningApi.postLearningModuleJobs(moduleId: $0.value("moduleId"), body: $0.body())
        }
    }

    func testPostLearningModulePublish() async throws {
        try await call("postLearningModulePublish") {
            try LearningApi.postLearningModulePublish(moduleId: $0.value("moduleId"), body: $0.body())
        }
    }

    func testPostLearningModuleRuleMigrate() async throws {
        try await call("postLearningModuleRuleMigrate") {
            try LearningApi.postLearningModuleRuleMigrate(moduleId: $0.value("moduleId"))
        }
    }

    func testPostLearningModules() async throws {
        try await call("postLearningModules") {
            try LearningApi.postLearningModules(body: $0.body())
        }
    }

    func testPostLearningRulesQuery() async throws {
        try await call("postLearningRulesQuery") {
            try LearningApi.postLearningRulesQuery(
                body: $0.body(), pageSize: $0.value("pageSize"), pageNumber: $0.value("pageNumber"))
        }
    }

    func testPostLearningScheduleslotsJobs() async throws {
        try await call("postLearningScheduleslotsJobs") {
            try LearningApi.postLearningScheduleslotsJobs(body: $0.body())
        }
    }

    func testPostLearningScheduleslotsQuery() async throws {
        try await call("postLearningScheduleslotsQuery") {
            try LearningApi.postLearningScheduleslotsQuery(body: $0.body())
        }
    }

    func testPostLearningScorm() async throws {
        try await call("postLearningScorm") {
            try LearningApi.postLearningScorm(body: $0.body())
        }
    }

    func testPutLearningModule() async throws {
        try await call("putLearningModule") {
            try LearningApi.putLearningModule(moduleId: $0.value("moduleId"), body: $0.body())
        }
    }

    func testPutLearningModulePreview() async throws {
        try await call("putLearningModulePreview") {
            try LearningApi.putLearningModulePreview(moduleId: $0.value("moduleId"), body: $0.body())
        }
    }

    func testPutLearningModuleRule() async throws {
        try await call("putLearningModuleRule") {
            try LearningApi.putLearningModuleRule(
                moduleId: $0.value("moduleId"), body: $0.body(), assign: $0.optional("assign"))
        }
    }
}
