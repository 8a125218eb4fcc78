// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformBusinessRules

/// The functions of `BusinessRulesApi`, each of which is called once.
final class BusinessRulesApiTests: OperationTestCase {
    func testDeleteBusinessrulesDecisiontable() async throws {
        try await call("deleteBusinessrulesDecisiontable") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontable(
                tableId: $0.value("tableId"), forceDelete: $0.optional("forceDelete"))
        }
    }

    func testDeleteBusinessrulesDecisiontableExport() async throws {
        try await call("deleteBusinessrulesDecisiontableExport") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontableExport(
                tableId: $0.value("tableId"), exportJobId: $0.value("exportJobId"))
        }
    }

    func testDeleteBusinessrulesDecisiontableImport() async throws {
        try await call("deleteBusinessrulesDecisiontableImport") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontableImport(
                tableId: $0.value("tableId"), importJobId: $0.value("importJobId"))
        }
    }

    func testDeleteBusinessrulesDecisiontableVersion() async throws {
        try await call("deleteBusinessrulesDecisiontableVersion") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontableVersion(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"))
        }
    }

    func testDeleteBusinessrulesDecisiontableVersionRow() async throws {
        try await call("deleteBusinessrulesDecisiontableVersionRow") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontableVersionRow(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), rowId: $0.value("rowId"))
        }
    }

    func testDeleteBusinessrulesDecisiontableVersionSnapshot() async throws {
        try await call("deleteBusinessrulesDecisiontableVersionSnapshot") {
            try BusinessRulesApi.deleteBusinessrulesDecisiontableVersionSnapshot(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"))
        }
    }

    func testDeleteBusinessrulesSchema() async throws {
        try await call("deleteBusinessrulesSchema") {
            try BusinessRulesApi.deleteBusinessrulesSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testGetBusinessrulesDecisiontable() async throws {
        try await call("getBusinessrulesDecisiontable") {
            try BusinessRulesApi.getBusinessrulesDecisiontable(tableId: $0.value("tableId"))
        }
    }

    func testGetBusinessrulesDecisiontableExport() async throws {
        try await call("getBusinessrulesDecisiontableExport") {
            try BusinessRulesApi.getBusinessrulesDecisiontableExport(
                tableId: $0.value("tableId"), exportJobId: $0.value("exportJobId"))
        }
    }

    func testGetBusinessrulesDecisiontableExports() async throws {
        try await call("getBusinessrulesDecisiontableExports") {
            try BusinessRulesApi.getBusinessrulesDecisiontableExports(
                tableId: $0.value("tableId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetBusinessrulesDecisiontableImport() async throws {
        try await call("getBusinessrulesDecisiontableImport") {
            try BusinessRulesApi.getBusinessrulesDecisiontableImport(
                tableId: $0.value("tableId"), importJobId: $0.value("importJobId"))
        }
    }

    func testGetBusinessrulesDecisiontableImports() async throws {
        try await call("getBusinessrulesDecisiontableImports") {
            try BusinessRulesApi.getBusinessrulesDecisiontableImports(
                tableId: $0.value("tableId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetBusinessrulesDecisiontableVersion() async throws {
        try await call("getBusinessrulesDecisiontableVersion") {
            try BusinessRulesApi.getBusinessrulesDecisiontableVersion(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"))
        }
    }

    func testGetBusinessrulesDecisiontableVersionRow() async throws {
        try await call("getBusinessrulesDecisiontableVersionRow") {
            try BusinessRulesApi.getBusinessrulesDecisiontableVersionRow(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), rowId: $0.value("rowId"))
        }
    }

    func testGetBusinessrulesDecisiontableVersionRows() async throws {
        try await call("getBusinessrulesDecisiontableVersionRows") {
            try BusinessRulesApi.getBusinessrulesDecisiontableVersionRows(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetBusinessrulesDecisiontableVersions() async throws {
        try await call("getBusinessrulesDecisiontableVersions") {
            try BusinessRulesApi.getBusinessrulesDecisiontableVersions(
                tableId: $0.value("tableId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                status: $0.optional("status"), hasSnapshot: $0.optional("hasSnapshot"))
        }
    }

    func testGetBusinessrulesDecisiontables() async throws {
        try await call("getBusinessrulesDecisiontables") {
            try BusinessRulesApi.getBusinessrulesDecisiontables(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), divisionIds: $0.optional("divisionIds"),
                name: $0.optional("name"))
        }
    }

    func testGetBusinessrulesDecisiontablesSearch() async throws {
        try await call("getBusinessrulesDecisiontablesSearch") {
            try BusinessRulesApi.getBusinessrulesDecisiontablesSearch(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), schemaId: $0.optional("schemaId"),
                name: $0.optional("name"), withPublishedVersion: $0.optional("withPublishedVersion"),
                expand: $0.optional("expand"), ids: $0.optional("ids"))
        }
    }

    func testGetBusinessrulesSchema() async throws {
        try await call("getBusinessrulesSchema") {
            try BusinessRulesApi.getBusinessrulesSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testGetBusinessrulesSchemaVersion() async throws {
        try await call("getBusinessrulesSchemaVersion") {
            try BusinessRulesApi.getBusinessrulesSchemaVersion(
                schemaId: $0.value("schemaId"), schemaVersion: $0.value("schemaVersion"))
        }
    }

    func testGetBusinessrulesSchemaVersions() async throws {
        try await call("getBusinessrulesSchemaVersions") {
            try BusinessRulesApi.getBusinessrulesSchemaVersions(
                schemaId: $0.value("schemaId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetBusinessrulesSchemas() async throws {
        try await call("getBusinessrulesSchemas") { _ in
            BusinessRulesApi.getBusinessrulesSchemas()
        }
    }

    func testGetBusinessrulesSchemasCoretype() async throws {
        try await call("getBusinessrulesSchemasCoretype") {
            try BusinessRulesApi.getBusinessrulesSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
    }

    func testGetBusinessrulesSchemasCoretypes() async throws {
        try await call("getBusinessrulesSchemasCoretypes") { _ in
            BusinessRulesApi.getBusinessrulesSchemasCoretypes()
        }
    }

    func testPatchBusinessrulesDecisiontable() async throws {
        try await call("patchBusinessrulesDecisiontable") {
            try BusinessRulesApi.patchBusinessrulesDecisiontable(tableId: $0.value("tableId"), body: $0.body())
        }
    }

    func testPatchBusinessrulesDecisiontableImport() async throws {
        try await call("patchBusinessrulesDecisiontableImport") {
            try BusinessRulesApi.patchBusinessrulesDecisiontableImport(
                tableId: $0.value("tableId"), importJobId: $0.value("importJobId"), body: $0.body())
        }
    }

    func testPatchBusinessrulesDecisiontableVersion() async throws {
        try await call("patchBusinessrulesDecisiontableVersion") {
            try BusinessRulesApi.patchBusinessrulesDecisiontableVersion(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableExecute() async throws {
        try await call("postBusinessrulesDecisiontableExecute") {
            try BusinessRulesApi.postBusinessrulesDecisiontableExecute(tableId: $0.value("tableId"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableExports() async throws {
        try await call("postBusinessrulesDecisiontableExports") {
            try BusinessRulesApi.postBusinessrulesDecisiontableExports(tableId: $0.value("tableId"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableImports() async throws {
        try await call("postBusinessrulesDecisiontableImports") {
            try BusinessRulesApi.postBusinessrulesDecisiontableImports(tableId: $0.value("tableId"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableVersionCopy() async throws {
        try await call("postBusinessrulesDecisiontableVersionCopy") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionCopy(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableVersionExecute() async throws {
        try await call("postBusinessrulesDecisiontableVersionExecute") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionExecute(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableVersionRollback() async throws {
        try await call("postBusinessrulesDecisiontableVersionRollback") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRollback(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableVersionRows() async throws {
        try await call("postBusinessrulesDecisiontableVersionRows") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRows(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableVersionRowsBulkAdd() async throws {
        try await call("postBusinessrulesDecisiontableVersionRowsBulkAdd") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRowsBulkAdd(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableVersionRowsBulkRemove() async throws {
        try await call("postBusinessrulesDecisiontableVersionRowsBulkRemove") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRowsBulkRemove(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableVersionRowsBulkUpdate() async throws {
        try await call("postBusinessrulesDecisiontableVersionRowsBulkUpdate") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRowsBulkUpdate(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableVersionRowsSearch() async throws {
        try await call("postBusinessrulesDecisiontableVersionRowsSearch") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionRowsSearch(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body(),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPostBusinessrulesDecisiontableVersionSnapshot() async throws {
        try await call("postBusinessrulesDecisiontableVersionSnapshot") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionSnapshot(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontableVersionSync() async throws {
        try await call("postBusinessrulesDecisiontableVersionSync") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersionSync(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"))
        }
    }

    func testPostBusinessrulesDecisiontableVersions() async throws {
        try await call("postBusinessrulesDecisiontableVersions") {
            try BusinessRulesApi.postBusinessrulesDecisiontableVersions(tableId: $0.value("tableId"), body: $0.body())
        }
    }

    func testPostBusinessrulesDecisiontables() async throws {
        try await call("postBusinessrulesDecisiontables") {
            try BusinessRulesApi.postBusinessrulesDecisiontables(body: $0.body())
        }
    }

    func testPostBusinessrulesSchemas() async throws {
        try await call("postBusinessrulesSchemas") {
            try BusinessRulesApi.postBusinessrulesSchemas(body: $0.body())
        }
    }

    func testPutBusinessrulesDecisiontableVersionPublish() async throws {
        try await call("putBusinessrulesDecisiontableVersionPublish") {
            try BusinessRulesApi.putBusinessrulesDecisiontableVersionPublish(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"))
        }
    }

    func testPutBusinessrulesDecisiontableVersionRow() async throws {
        try await call("putBusinessrulesDecisiontableVersionRow") {
            try BusinessRulesApi.putBusinessrulesDecisiontableVersionRow(
                tableId: $0.value("tableId"), tableVersion: $0.value("tableVersion"), rowId: $0.value("rowId"),
                body: $0.body())
        }
    }

    func testPutBusinessrulesSchema() async throws {
        try await call("putBusinessrulesSchema") {
            try BusinessRulesApi.putBusinessrulesSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
    }
}
