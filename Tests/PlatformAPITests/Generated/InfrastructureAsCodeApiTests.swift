// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformInfrastructureAsCode
import Testing

extension EveryFunctionTests {
    @Test(arguments: infrastructureAsCodeApiCalls) func infrastructureAsCodeApi(_ call: TypedCall) async throws { try await check(call) }

    static var infrastructureAsCodeApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getInfrastructureascodeAccelerator") {
            try InfrastructureAsCodeApi.getInfrastructureascodeAccelerator(
                acceleratorId: $0.value("acceleratorId"), preferredLanguage: $0.optional("preferredLanguage"))
        }
        calls.add("getInfrastructureascodeAccelerators") {
            try InfrastructureAsCodeApi.getInfrastructureascodeAccelerators(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), description: $0.optional("description"),
                origin: $0.optional("origin"), type: $0.optional("type"), classification: $0.optional("classification"),
                tags: $0.optional("tags"))
        }
        calls.add("getInfrastructureascodeJob") {
            try InfrastructureAsCodeApi.getInfrastructureascodeJob(
                jobId: $0.value("jobId"), details: $0.optional("details"))
        }
        calls.add("getInfrastructureascodeJobs") {
            try InfrastructureAsCodeApi.getInfrastructureascodeJobs(
                maxResults: $0.optional("maxResults"), includeErrors: $0.optional("includeErrors"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                acceleratorId: $0.optional("acceleratorId"), submittedBy: $0.optional("submittedBy"),
                status: $0.optional("status"))
        }
        calls.add("postInfrastructureascodeJobs") {
            try InfrastructureAsCodeApi.postInfrastructureascodeJobs(body: $0.body())
        }
        return calls
    }
}
