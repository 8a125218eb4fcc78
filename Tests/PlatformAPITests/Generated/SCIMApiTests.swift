// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSCIM

/// The functions of `SCIMApi`, each of which is called once.
final class SCIMApiTests: OperationTestCase {
    func testDeleteScimUser() async throws {
        try await call("deleteScimUser") {
            try SCIMApi.deleteScimUser(userId: $0.value("userId"), ifMatch: $0.optional("If-Match"))
        }
    }

    func testDeleteScimV2User() async throws {
        try await call("deleteScimV2User") {
            try SCIMApi.deleteScimV2User(userId: $0.value("userId"), ifMatch: $0.optional("If-Match"))
        }
    }

    func testGetScimGroup() async throws {
        try await call("getScimGroup") {
            try SCIMApi.getScimGroup(
                groupId: $0.value("groupId"), attributes: $0.optional("attributes"),
                excludedAttributes: $0.optional("excludedAttributes"), ifNoneMatch: $0.optional("If-None-Match"))
        }
    }

    func testGetScimGroups() async throws {
        try await call("getScimGroups") {
            try SCIMApi.getScimGroups(
                startIndex: $0.optional("startIndex"), count: $0.optional("count"),
                attributes: $0.optional("attributes"), excludedAttributes: $0.optional("excludedAttributes"),
                filter: $0.optional("filter"))
        }
    }

    func testGetScimResourcetype() async throws {
        try await call("getScimResourcetype") {
            try SCIMApi.getScimResourcetype(resourceType: $0.value("resourceType"))
        }
    }

    func testGetScimResourcetypes() async throws {
        try await call("getScimResourcetypes") { _ in
            SCIMApi.getScimResourcetypes()
        }
    }

    func testGetScimSchema() async throws {
        try await call("getScimSchema") {
            try SCIMApi.getScimSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testGetScimSchemas() async throws {
        try await call("getScimSchemas") {
            try SCIMApi.getScimSchemas(filter: $0.optional("filter"))
        }
    }

    func testGetScimServiceproviderconfig() async throws {
        try await call("getScimServiceproviderconfig") {
            try SCIMApi.getScimServiceproviderconfig(ifNoneMatch: $0.optional("If-None-Match"))
        }
    }

    func testGetScimUser() async throws {
        try await call("getScimUser") {
            try SCIMApi.getScimUser(
                userId: $0.value("userId"), attributes: $0.optional("attributes"),
                excludedAttributes: $0.optional("excludedAttributes"), ifNoneMatch: $0.optional("If-None-Match"))
        }
    }

    func testGetScimUsers() async throws {
        try await call("getScimUsers") {
            try SCIMApi.getScimUsers(
                startIndex: $0.optional("startIndex"), count: $0.optional("count"),
                attributes: $0.optional("attributes"), excludedAttributes: $0.optional("excludedAttributes"),
                filter: $0.optional("filter"))
        }
    }

    func testGetScimV2Group() async throws {
        try await call("getScimV2Group") {
            try SCIMApi.getScimV2Group(
                groupId: $0.value("groupId"), attributes: $0.optional("attributes"),
                excludedAttributes: $0.optional("excludedAttributes"), ifNoneMatch: $0.optional("If-None-Match"))
        }
    }

    func testGetScimV2Groups() async throws {
        try await call("getScimV2Groups") {
            try SCIMApi.getScimV2Groups(
                filter: $0.value("filter"), startIndex: $0.optional("startIndex"), count: $0.optional("count"),
                attributes: $0.optional("attributes"), excludedAttributes: $0.optional("excludedAttributes"))
        }
    }

    func testGetScimV2Resourcetype() async throws {
        try await call("getScimV2Resourcetype") {
            try SCIMApi.getScimV2Resourcetype(resourceType: $0.value("resourceType"))
        }
    }

    func testGetScimV2Resourcetypes() async throws {
        try await call("getScimV2Resourcetypes") { _ in
            SCIMApi.getScimV2Resourcetypes()
        }
    }

    func testGetScimV2Schema() async throws {
        try await call("getScimV2Schema") {
            try SCIMApi.getScimV2Schema(schemaId: $0.value("schemaId"))
        }
    }

    func testGetScimV2Schemas() async throws {
        try await call("getScimV2Schemas") {
            try SCIMApi.getScimV2Schemas(filter: $0.optional("filter"))
        }
    }

    func testGetScimV2Serviceproviderconfig() async throws {
        try await call("getScimV2Serviceproviderconfig") {
            try SCIMApi.getScimV2Serviceproviderconfig(ifNoneMatch: $0.optional("If-None-Match"))
        }
    }

    func testGetScimV2User() async throws {
        try await call("getScimV2User") {
            try SCIMApi.getScimV2User(
                userId: $0.value("userId"), attributes: $0.optional("attributes"),
                excludedAttributes: $0.optional("excludedAttributes"), ifNoneMatch: $0.optional("If-None-Match"))
        }
    }

    func testGetScimV2Users() async throws {
        try await call("getScimV2Users") {
            try SCIMApi.getScimV2Users(
                startIndex: $0.optional("startIndex"), count: $0.optional("count"),
                attributes: $0.optional("attributes"), excludedAttributes: $0.optional("excludedAttributes"),
                filter: $0.optional("filter"))
        }
    }

    func testPatchScimGroup() async throws {
        try await call("patchScimGroup") {
            try SCIMApi.patchScimGroup(groupId: $0.value("groupId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
    }

    func testPatchScimUser() async throws {
        try await call("patchScimUser") {
            try SCIMApi.patchScimUser(userId: $0.value("userId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
    }

    func testPatchScimV2Group() async throws {
        try await call("patchScimV2Group") {
            try SCIMApi.patchScimV2Group(
                groupId: $0.value("groupId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
    }

    func testPatchScimV2User() async throws {
        try await call("patchScimV2User") {
            try SCIMApi.patchScimV2User(userId: $0.value("userId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
    }

    func testPostScimUsers() async throws {
        try await call("postScimUsers") {
            try SCIMApi.postScimUsers(body: $0.body())
        }
    }

    func testPostScimV2Users() async throws {
        try await call("postScimV2Users") {
            try SCIMApi.postScimV2Users(body: $0.body())
        }
    }

    func testPutScimGroup() async throws {
        try await call("putScimGroup") {
            try SCIMApi.putScimGroup(groupId: $0.value("groupId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
    }

    func testPutScimUser() async throws {
        try await call("putScimUser") {
            try SCIMApi.putScimUser(userId: $0.value("userId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
    }

    func testPutScimV2Group() async throws {
        try await call("putScimV2Group") {
            try SCIMApi.putScimV2Group(groupId: $0.value("groupId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
    }

    func testPutScimV2User() async throws {
        try await call("putScimV2User") {
            try SCIMApi.putScimV2User(userId: $0.value("userId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
    }
}
