// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformBilling

/// The functions of `BillingApi`, each of which is called once.
final class BillingApiTests: OperationTestCase {
    func testGetBillingContract() async throws {
        try await call("getBillingContract") {
            try BillingApi.getBillingContract(contractId: $0.value("contractId"))
        }
    }

    func testGetBillingContractBillingperiod() async throws {
        try await call("getBillingContractBillingperiod") {
            try BillingApi.getBillingContractBillingperiod(
                contractId: $0.value("contractId"), billingPeriodId: $0.value("billingPeriodId"))
        }
    }

    func testGetBillingContracts() async throws {
        try await call("getBillingContracts") {
            try BillingApi.getBillingContracts(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"), status: $0.optional("status"),
                externalNumber: $0.optional("externalNumber"))
        }
    }

    func testGetBillingContractsInvoiceDocument() async throws {
        try await call("getBillingContractsInvoiceDocument") {
            try BillingApi.getBillingContractsInvoiceDocument(invoiceId: $0.value("invoiceId"))
        }
    }

    func testGetBillingContractsInvoiceLines() async throws {
        try await call("getBillingContractsInvoiceLines") {
            try BillingApi.getBillingContractsInvoiceLines(
                invoiceId: $0.value("invoiceId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetBillingContractsInvoices() async throws {
        try await call("getBillingContractsInvoices") {
            try BillingApi.getBillingContractsInvoices(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"),
                paymentStatus: $0.optional("paymentStatus"))
        }
    }

    func testGetBillingReportsBillableusage() async throws {
        try await call("getBillingReportsBillableusage") {
            try BillingApi.getBillingReportsBillableusage(
                startDate: $0.value("startDate"), endDate: $0.value("endDate"))
        }
    }

    func testGetBillingTrusteebillingoverviewTrustorOrgId() async throws {
        try await call("getBillingTrusteebillingoverviewTrustorOrgId") {
            try BillingApi.getBillingTrusteebillingoverviewTrustorOrgId(
                trustorOrgId: $0.value("trustorOrgId"), billingPeriodIndex: $0.optional("billingPeriodIndex"))
        }
    }
}
