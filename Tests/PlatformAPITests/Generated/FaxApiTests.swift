// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformFax

/// The functions of `FaxApi`, each of which is called once.
final class FaxApiTests: OperationTestCase {
    func testDeleteFaxDocument() async throws {
        try await call("deleteFaxDocument") {
            try FaxApi.deleteFaxDocument(documentId: $0.value("documentId"))
        }
    }

    func testGetFaxDocument() async throws {
        try await call("getFaxDocument") {
            try FaxApi.getFaxDocument(documentId: $0.value("documentId"))
        }
    }

    func testGetFaxDocumentContent() async throws {
        try await call("getFaxDocumentContent") {
            try FaxApi.getFaxDocumentContent(documentId: $0.value("documentId"))
        }
    }

    func testGetFaxDocuments() async throws {
        try await call("getFaxDocuments") {
            try FaxApi.getFaxDocuments(pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetFaxFaxIdStatus() async throws {
        try await call("getFaxFaxIdStatus") {
            try FaxApi.getFaxFaxIdStatus(faxId: $0.value("faxId"))
        }
    }

    func testGetFaxSettings() async throws {
        try await call("getFaxSettings") { _ in
            FaxApi.getFaxSettings()
        }
    }

    func testGetFaxSummary() async throws {
        try await call("getFaxSummary") { _ in
            FaxApi.getFaxSummary()
        }
    }

    func testPutFaxDocument() async throws {
        try await call("putFaxDocument") {
            try FaxApi.putFaxDocument(documentId: $0.value("documentId"), body: $0.body())
        }
    }

    func testPutFaxSettings() async throws {
        try await call("putFaxSettings") {
            try FaxApi.putFaxSettings(body: $0.body())
        }
    }
}
