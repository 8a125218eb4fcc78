// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformScripts
import Testing

extension EveryFunctionTests {
    @Test(arguments: scriptsApiCalls) func scriptsApi(_ call: TypedCall) async throws { try await check(call) }

    static var scriptsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getScript") {
            try ScriptsApi.getScript(scriptId: $0.value("scriptId"))
        }
        calls.add("getScriptPage") {
            try ScriptsApi.getScriptPage(
                scriptId: $0.value("scriptId"), pageId: $0.value("pageId"),
                scriptDataVersion: $0.optional("scriptDataVersion"))
        }
        calls.add("getScriptPages") {
            try ScriptsApi.getScriptPages(
                scriptId: $0.value("scriptId"), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
        calls.add("getScripts") {
            try ScriptsApi.getScripts(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                name: $0.optional("name"), feature: $0.optional("feature"), flowId: $0.optional("flowId"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                scriptDataVersion: $0.optional("scriptDataVersion"), divisionIds: $0.optional("divisionIds"))
        }
        calls.add("getScriptsDivisionviews") {
            try ScriptsApi.getScriptsDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                name: $0.optional("name"), feature: $0.optional("feature"), flowId: $0.optional("flowId"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                scriptDataVersion: $0.optional("scriptDataVersion"), divisionIds: $0.optional("divisionIds"))
        }
        calls.add("getScriptsPublished") {
            try ScriptsApi.getScriptsPublished(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                name: $0.optional("name"), feature: $0.optional("feature"), flowId: $0.optional("flowId"),
                scriptDataVersion: $0.optional("scriptDataVersion"), divisionIds: $0.optional("divisionIds"))
        }
        calls.add("getScriptsPublishedDivisionviewVariables") {
            try ScriptsApi.getScriptsPublishedDivisionviewVariables(
                scriptId: $0.value("scriptId"), input: $0.optional("input"), output: $0.optional("output"),
                type: $0.optional("type"), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
        calls.add("getScriptsPublishedDivisionviews") {
            try ScriptsApi.getScriptsPublishedDivisionviews(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                name: $0.optional("name"), feature: $0.optional("feature"), flowId: $0.optional("flowId"),
                scriptDataVersion: $0.optional("scriptDataVersion"), divisionIds: $0.optional("divisionIds"))
        }
        calls.add("getScriptsPublishedScriptId") {
            try ScriptsApi.getScriptsPublishedScriptId(
                scriptId: $0.value("scriptId"), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
        calls.add("getScriptsPublishedScriptIdPage") {
            try ScriptsApi.getScriptsPublishedScriptIdPage(
                scriptId: $0.value("scriptId"), pageId: $0.value("pageId"),
                scriptDataVersion: $0.optional("scriptDataVersion"))
        }
        calls.add("getScriptsPublishedScriptIdPages") {
            try ScriptsApi.getScriptsPublishedScriptIdPages(
                scriptId: $0.value("scriptId"), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
        calls.add("getScriptsPublishedScriptIdVariables") {
            try ScriptsApi.getScriptsPublishedScriptIdVariables(
                scriptId: $0.value("scriptId"), input: $0.optional("input"), output: $0.optional("output"),
                type: $0.optional("type"), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
        calls.add("getScriptsUploadStatus") {
            try ScriptsApi.getScriptsUploadStatus(uploadId: $0.value("uploadId"), longPoll: $0.optional("longPoll"))
        }
        calls.add("postScriptExport") {
            try ScriptsApi.postScriptExport(scriptId: $0.value("scriptId"), body: $0.body())
        }
        calls.add("postScriptsPublished") {
            try ScriptsApi.postScriptsPublished(body: $0.body(), scriptDataVersion: $0.optional("scriptDataVersion"))
        }
        return calls
    }
}
