// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformBusinessRules
import Testing

extension EveryFunctionTests {
    @Test(arguments: businessRulesApiCalls) func businessRulesApi(_ call: TypedCall) async throws { try await check(call) }

    static var businessRulesApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteBusinessrulesDecisiontable") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontable(
                tableId: $0.value("tableId"), forceDelete: $0.optional("forceDelete"))
        }
        calls.add("deleteBusinessrulesDecisiontableExport") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontableExport(
                tableId: $0.value("tableId"), exportJobId: $0.value("exportJobId"))
        }
        calls.add("deleteBusinessrulesDecisiontableImport") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontableImport(
                tableId: $0.value("tableId"), importJobId: $0.value("importJobId"))
        }
        calls.add("deleteBusinessrulesDecisiontableVersion") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontableVersion(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"))
        }
        calls.add("deleteBusinessrulesDecisiontableVersionRow") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontableVersionRow(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), rowId: $0.value("rowId"))
        }
        calls.add("deleteBusinessrulesDecisiontableVersionSnapshot") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontableVersionSnapshot(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"))
        }
        calls.add("deleteBusinessrulesSchema") {
            try BusinessRulesApi.deleteBusinessrulesSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("getBusinessrulesDecisiontable") {
            try BusinessRulesApi.getBusinessrulesDecisiontable(tableId: $0.value("tableId"))
        }
        calls.add("getBusinessrulesDecisiontableExport") {
            try BusinessRulesApi.getBusinessrulesDecisiontableExport(
                tableId: $0.value("tableId"), exportJobId: $0.value("exportJobId"))
        }
        calls.add("getBusinessrulesDecisiontableExports") {
            try BusinessRulesApi.getBusinessrulesDecisiontableExports(
                tableId: $0.value("tableId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getBusinessrulesDecisiontableImport") {
            try BusinessRulesApi.getBusinessrulesDecisiontableImport(
                tableId: $0.value("tableId"), importJobId: $0.value("importJobId"))
        }
        calls.add("getBusinessrulesDecisiontableImports") {
            try BusinessRulesApi.getBusinessrulesDecisiontableImports(
                tableId: $0.value("tableId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getBusinessrulesDecisiontableVersion") {
            try BusinessRulesApi.getBusinessrulesDecisiontableVersion(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"))
        }
        calls.add("getBusinessrulesDecisiontableVersionRow") {
            try BusinessRulesApi.getBusinessrulesDecisiontableVersionRow(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), rowId: $0.value("rowId"))
        }
        calls.add("getBusinessrulesDecisiontableVersionRows") {
            try BusinessRulesApi.getBusinessrulesDecisiontableVersionRows(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getBusinessrulesDecisiontableVersions") {
            try BusinessRulesApi.getBusinessrulesDecisiontableVersions(
                tableId: $0.value("tableId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                status: $0.optional("status"), hasSnapshot: $0.optional("hasSnapshot"))
        }
        calls.add("getBusinessrulesDecisiontables") {
            try BusinessRulesApi.getBusinessrulesDecisiontables(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), divisionIds: $0.optional("divisionIds"),
                name: $0.optional("name"))
        }
        calls.add("getBusinessrulesDecisiontablesSearch") {
            try BusinessRulesApi.getBusinessrulesDecisiontablesSearch(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), schemaId: $0.optional("schemaId"),
                name: $0.optional("name"), withPublishedVersion: $0.optional("withPublishedVersion"),
                expand: $0.optional("expand"), ids: $0.optional("ids"))
        }
        calls.add("getBusinessrulesSchema") {
            try BusinessRulesApi.getBusinessrulesSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("getBusinessrulesSchemaVersion") {
            try BusinessRulesApi.getBusinessrulesSchemaVersion(
                schemaId: $0.value("schemaId"), schemaVersion: $0.value("schemaVersion"))
        }
        calls.add("getBusinessrulesSchemaVersions") {
            try BusinessRulesApi.getBusinessrulesSchemaVersions(
                schemaId: $0.value("schemaId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getBusinessrulesSchemas") { _ in BusinessRulesApi.getBusinessrulesSchemas() }
        calls.add("getBusinessrulesSchemasCoretype") {
            try BusinessRulesApi.getBusinessrulesSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
        calls.add("getBusinessrulesSchemasCoretypes") { _ in BusinessRulesApi.getBusinessrulesSchemasCoretypes() }
        calls.add("patchBusinessrulesDecisiontable") {
            try BusinessRulesApi.patchBusinessrulesDecisiontable(tableId: $0.value("tableId"), body: $0.body())
        }
        calls.add("patchBusinessrulesDecisiontableImport") {
            try BusinessRulesApi.patchBusinessrulesDecisiontableImport(
                tableId: $0.value("tableId"), importJobId: $0.value("importJobId"), body: $0.body())
        }
        calls.add("patchBusinessrulesDecisiontableVersion") {
            try BusinessRulesApi.patchBusinessrulesDecisiontableVersion(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableExecute") {
            try BusinessRulesApi.postBusinessrulesDecisiontableExecute(tableId: $0.value("tableId"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableExports") {
            try BusinessRulesApi.postBusinessrulesDecisiontableExports(tableId: $0.value("tableId"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableImports") {
            try BusinessRulesApi.postBusinessrulesDecisiontableImports(tableId: $0.value("tableId"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableVersionCopy") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionCopy(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableVersionExecute") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionExecute(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableVersionRollback") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRollback(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableVersionRows") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRows(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableVersionRowsBulkAdd") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRowsBulkAdd(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableVersionRowsBulkRemove") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRowsBulkRemove(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableVersionRowsBulkUpdate") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRowsBulkUpdate(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableVersionRowsSearch") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRowsSearch(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body(),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("postBusinessrulesDecisiontableVersionSnapshot") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionSnapshot(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontableVersionSync") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionSync(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"))
        }
        calls.add("postBusinessrulesDecisiontableVersions") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersions(tableId: $0.value("tableId"), body: $0.body())
        }
        calls.add("postBusinessrulesDecisiontables") {
            try BusinessRulesApi.postBusinessrulesDecisiontables(body: $0.body())
        }
        calls.add("postBusinessrulesSchemas") {
            try BusinessRulesApi.postBusinessrulesSchemas(body: $0.body())
        }
        calls.add("putBusinessrulesDecisiontableVersionPublish") {
            try BusinessRulesApi.putBusinessrulesDecisiontableVersionPublish(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"))
        }
        calls.add("putBusinessrulesDecisiontableVersionRow") {
            try BusinessRulesApi.putBusinessrulesDecisiontableVersionRow(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), rowId: $0.value("rowId"),
                body: $0.body())
        }
        calls.add("putBusinessrulesSchema") {
            try BusinessRulesApi.putBusinessrulesSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
        return calls
    }
}
