// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformInfrastructureAsCode

/// The functions of `InfrastructureAsCodeApi`, each of which is called once.
final class InfrastructureAsCodeApiTests: OperationTestCase {
    func testGetInfrastructureascodeAccelerator() async throws {
        try await call("getInfrastructureascodeAccelerator") {
            try InfrastructureAsCodeApi.getInfrastructureascodeAccelerator(
                acceleratorId: $0.value("acceleratorId"), preferredLanguage: $0.optional("preferredLanguage"))
        }
    }

    func testGetInfrastructureascodeAccelerators() async throws {
        try await call("getInfrastructureascodeAccelerators") {
            try InfrastructureAsCodeApi.getInfrastructureascodeAccelerators(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), description: $0.optional("description"),
                origin: $0.optional("origin"), type: $0.optional("type"), classification: $0.optional("classification"),
                tags: $0.optional("tags"))
        }
    }

    func testGetInfrastructureascodeJob() async throws {
        try await call("getInfrastructureascodeJob") {
            try InfrastructureAsCodeApi.getInfrastructureascodeJob(
                jobId: $0.value("jobId"), details: $0.optional("details"))
        }
    }

    func testGetInfrastructureascodeJobs() async throws {
        try await call("getInfrastructureascodeJobs") {
            try InfrastructureAsCodeApi.getInfrastructureascodeJobs(
                maxResults: $0.optional("maxResults"), includeErrors: $0.optional("includeErrors"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                acceleratorId: $0.optional("acceleratorId"), submittedBy: $0.optional("submittedBy"),
                status: $0.optional("status"))
        }
    }

    func testPostInfrastructureascodeJobs() async throws {
        try await call("postInfrastructureascodeJobs") {
            try InfrastructureAsCodeApi.postInfrastructureascodeJobs(body: $0.body())
        }
    }
}
