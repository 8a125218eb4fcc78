// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSCIM
import Testing

extension EveryFunctionTests {
    @Test(arguments: scimApiCalls) func scimApi(_ call: TypedCall) async throws { try await check(call) }

    static var scimApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteScimUser") {
            try SCIMApi.deleteScimUser(userId: $0.value("userId"), ifMatch: $0.optional("If-Match"))
        }
        calls.add("deleteScimV2User") {
            try SCIMApi.deleteScimV2User(userId: $0.value("userId"), ifMatch: $0.optional("If-Match"))
        }
        calls.add("getScimGroup") {
            try SCIMApi.getScimGroup(
                groupId: $0.value("groupId"), attributes: $0.optional("attributes"),
                excludedAttributes: $0.optional("excludedAttributes"), ifNoneMatch: $0.optional("If-None-Match"))
        }
        calls.add("getScimGroups") {
            try SCIMApi.getScimGroups(
                startIndex: $0.optional("startIndex"), count: $0.optional("count"),
                attributes: $0.optional("attributes"), excludedAttributes: $0.optional("excludedAttributes"),
                filter: $0.optional("filter"))
        }
        calls.add("getScimResourcetype") {
            try SCIMApi.getScimResourcetype(resourceType: $0.value("resourceType"))
        }
        calls.add("getScimResourcetypes") { _ in SCIMApi.getScimResourcetypes() }
        calls.add("getScimSchema") {
            try SCIMApi.getScimSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("getScimSchemas") {
            try SCIMApi.getScimSchemas(filter: $0.optional("filter"))
        }
        calls.add("getScimServiceproviderconfig") {
            try SCIMApi.getScimServiceproviderconfig(ifNoneMatch: $0.optional("If-None-Match"))
        }
        calls.add("getScimUser") {
            try SCIMApi.getScimUser(
                userId: $0.value("userId"), attributes: $0.optional("attributes"),
                excludedAttributes: $0.optional("excludedAttributes"), ifNoneMatch: $0.optional("If-None-Match"))
        }
        calls.add("getScimUsers") {
            try SCIMApi.getScimUsers(
                startIndex: $0.optional("startIndex"), count: $0.optional("count"),
                attributes: $0.optional("attributes"), excludedAttributes: $0.optional("excludedAttributes"),
                filter: $0.optional("filter"))
        }
        calls.add("getScimV2Group") {
            try SCIMApi.getScimV2Group(
                groupId: $0.value("groupId"), attributes: $0.optional("attributes"),
                excludedAttributes: $0.optional("excludedAttributes"), ifNoneMatch: $0.optional("If-None-Match"))
        }
        calls.add("getScimV2Groups") {
            try SCIMApi.getScimV2Groups(
                filter: $0.value("filter"), startIndex: $0.optional("startIndex"), count: $0.optional("count"),
                attributes: $0.optional("attributes"), excludedAttributes: $0.optional("excludedAttributes"))
        }
        calls.add("getScimV2Resourcetype") {
            try SCIMApi.getScimV2Resourcetype(resourceType: $0.value("resourceType"))
        }
        calls.add("getScimV2Resourcetypes") { _ in SCIMApi.getScimV2Resourcetypes() }
        calls.add("getScimV2Schema") {
            try SCIMApi.getScimV2Schema(schemaId: $0.value("schemaId"))
        }
        calls.add("getScimV2Schemas") {
            try SCIMApi.getScimV2Schemas(filter: $0.optional("filter"))
        }
        calls.add("getScimV2Serviceproviderconfig") {
            try SCIMApi.getScimV2Serviceproviderconfig(ifNoneMatch: $0.optional("If-None-Match"))
        }
        calls.add("getScimV2User") {
            try SCIMApi.getScimV2User(
                userId: $0.value("userId"), attributes: $0.optional("attributes"),
                excludedAttributes: $0.optional("excludedAttributes"), ifNoneMatch: $0.optional("If-None-Match"))
        }
        calls.add("getScimV2Users") {
            try SCIMApi.getScimV2Users(
                startIndex: $0.optional("startIndex"), count: $0.optional("count"),
                attributes: $0.optional("attributes"), excludedAttributes: $0.optional("excludedAttributes"),
                filter: $0.optional("filter"))
        }
        calls.add("patchScimGroup") {
            try SCIMApi.patchScimGroup(groupId: $0.value("groupId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
        calls.add("patchScimUser") {
            try SCIMApi.patchScimUser(userId: $0.value("userId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
        calls.add("patchScimV2Group") {
            try SCIMApi.patchScimV2Group(
                groupId: $0.value("groupId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
        calls.add("patchScimV2User") {
            try SCIMApi.patchScimV2User(userId: $0.value("userId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
        calls.add("postScimUsers") {
            try SCIMApi.postScimUsers(body: $0.body())
        }
        calls.add("postScimV2Users") {
            try SCIMApi.postScimV2Users(body: $0.body())
        }
        calls.add("putScimGroup") {
            try SCIMApi.putScimGroup(groupId: $0.value("groupId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
        calls.add("putScimUser") {
            try SCIMApi.putScimUser(userId: $0.value("userId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
        calls.add("putScimV2Group") {
            try SCIMApi.putScimV2Group(groupId: $0.value("groupId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
        calls.add("putScimV2User") {
            try SCIMApi.putScimV2User(userId: $0.value("userId"), body: $0.body(), ifMatch: $0.optional("If-Match"))
        }
        return calls
    }
}
