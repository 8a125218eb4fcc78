// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformScripts

/// The functions of `ScriptsApi`, each of which is called once.
final class ScriptsApiTests: OperationTestCase {
    func testGetScript() async throws {
        try await call("getScript") {
            try ScriptsApi.getScript(scriptId: $0.value("scriptId"))
        }
    }

    func testGetScriptPage() async throws {
        try await call("getScriptPage") {
            try ScriptsApi.getScriptPage(
                scriptId: $0.value("scriptId"), pageId: $0.value("pageId"),
                scriptDataVersion: $0.optional("scriptDataVersion"))
        }
    }

    func testGetScriptPages() async throws {
        try await call("getScriptPages") {
            try ScriptsApi.getScriptPages(
                scriptId: $0.value("scriptId"), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
    }

    func testGetScripts() async throws {
        try await call("getScripts") {
            try ScriptsApi.getScripts(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                name: $0.optional("name"), feature: $0.optional("feature"), flowId: $0.optional("flowId"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                scriptDataVersion: $0.optional("scriptDataVersion"), divisionIds: $0.optional("divisionIds"))
        }
    }

    func testGetScriptsDivisionviews() async throws {
        try await call("getScriptsDivisionviews") {
            try ScriptsApi.getScriptsDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                name: $0.optional("name"), feature: $0.optional("feature"), flowId: $0.optional("flowId"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                scriptDataVersion: $0.optional("scriptDataVersion"), divisionIds: $0.optional("divisionIds"))
        }
    }

    func testGetScriptsPublished() async throws {
        try await call("getScriptsPublished") {
            try ScriptsApi.getScriptsPublished(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                name: $0.optional("name"), feature: $0.optional("feature"), flowId: $0.optional("flowId"),
                scriptDataVersion: $0.optional("scriptDataVersion"), divisionIds: $0.optional("divisionIds"))
        }
    }

    func testGetScriptsPublishedDivisionviewVariables() async throws {
        try await call("getScriptsPublishedDivisionviewVariables") {
            try ScriptsApi.getScriptsPublishedDivisionviewVariables(
                scriptId: $0.value("scriptId"), input: $0.optional("input"), output: $0.optional("output"),
                type: $0.optional("type"), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
    }

    func testGetScriptsPublishedDivisionviews() async throws {
        try await call("getScriptsPublishedDivisionviews") {
            try ScriptsApi.getScriptsPublishedDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                name: $0.optional("name"), feature: $0.optional("feature"), flowId: $0.optional("flowId"),
                scriptDataVersion: $0.optional("scriptDataVersion"), divisionIds: $0.optional("divisionIds"))
        }
    }

    func testGetScriptsPublishedScriptId() async throws {
        try await call("getScriptsPublishedScriptId") {
            try ScriptsApi.getScriptsPublishedScriptId(
                scriptId: $0.value("scriptId"), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
    }

    func testGetScriptsPublishedScriptIdPage() async throws {
        try await call("getScriptsPublishedScriptIdPage") {
            try ScriptsApi.getScriptsPublishedScriptIdPage(
                scriptId: $0.value("scriptId"), pageId: $0.value("pageId"),
                scriptDataVersion: $0.optional("scriptDataVersion"))
        }
    }

    func testGetScriptsPublishedScriptIdPages() async throws {
        try await call("getScriptsPublishedScriptIdPages") {
            try ScriptsApi.getScriptsPublishedScriptIdPages(
                scriptId: $0.value("scriptId"), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
    }

    func testGetScriptsPublishedScriptIdVariables() async throws {
        try await call("getScriptsPublishedScriptIdVariables") {
            try ScriptsApi.getScriptsPublishedScriptIdVariables(
                scriptId: $0.value("scriptId"), input: $0.optional("input"), output: $0.optional("output"),
                type: $0.optional("type"), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
    }

    func testGetScriptsUploadStatus() async throws {
        try await call("getScriptsUploadStatus") {
            try ScriptsApi.getScriptsUploadStatus(uploadId: $0.value("uploadId"), longPoll: $0.optional("longPoll"))
        }
    }

    func testPostScriptExport() async throws {
        try await call("postScriptExport") {
            try ScriptsApi.postScriptExport(scriptId: $0.value("scriptId"), body: $0.body())
        }
    }

    func testPostScriptsPublished() async throws {
        try await call("postScriptsPublished") {
            try ScriptsApi.postScriptsPublished(body: $0.body(), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
    }
}
