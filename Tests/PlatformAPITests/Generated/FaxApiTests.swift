// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformFax
import Testing

extension EveryFunctionTests {
    @Test(arguments: faxApiCalls) func faxApi(_ call: TypedCall) async throws { try await check(call) }

    static var faxApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteFaxDocument") {
            try FaxApi.deleteFaxDocument(documentId: $0.value("documentId"))
        }
        calls.add("getFaxDocument") {
            try FaxApi.getFaxDocument(documentId: $0.value("documentId"))
        }
        calls.add("getFaxDocumentContent") {
            try FaxApi.getFaxDocumentContent(documentId: $0.value("documentId"))
        }
        calls.add("getFaxDocuments") {
            try FaxApi.getFaxDocuments(pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getFaxFaxIdStatus") {
            try FaxApi.getFaxFaxIdStatus(faxId: $0.value("faxId"))
        }
        calls.add("getFaxSettings") { _ in FaxApi.getFaxSettings() }
        calls.add("getFaxSummary") { _ in FaxApi.getFaxSummary() }
        calls.add("putFaxDocument") {
            try FaxApi.putFaxDocument(documentId: $0.value("documentId"), body: $0.body())
        }
        calls.add("putFaxSettings") {
            try FaxApi.putFaxSettings(body: $0.body())
        }
        return calls
    }
}
