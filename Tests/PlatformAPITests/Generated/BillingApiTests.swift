// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformBilling
import Testing

extension EveryFunctionTests {
    @Test(arguments: billingApiCalls) func billingApi(_ call: TypedCall) async throws { try await check(call) }

    static var billingApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getBillingContract") {
            try BillingApi.getBillingContract(contractId: $0.value("contractId"))
        }
        calls.add("getBillingContractBillingperiod") {
            try BillingApi.getBillingContractBillingperiod(
                contractId: $0.value("contractId"), billingPeriodId: $0.value("billingPeriodId"))
        }
        calls.add("getBillingContracts") {
            try BillingApi.getBillingContracts(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"), status: $0.optional("status"),
                externalNumber: $0.optional("externalNumber"))
        }
        calls.add("getBillingContractsInvoiceDocument") {
            try BillingApi.getBillingContractsInvoiceDocument(invoiceId: $0.value("invoiceId"))
        }
        calls.add("getBillingContractsInvoiceLines") {
            try BillingApi.getBillingContractsInvoiceLines(
                invoiceId: $0.value("invoiceId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getBillingContractsInvoices") {
            try BillingApi.getBillingContractsInvoices(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"),
                paymentStatus: $0.optional("paymentStatus"))
        }
        calls.add("getBillingReportsBillableusage") {
            try BillingApi.getBillingReportsBillableusage(
                startDate: $0.value("startDate"), endDate: $0.value("endDate"))
        }
        calls.add("getBillingTrusteebillingoverviewTrustorOrgId") {
            try BillingApi.getBillingTrusteebillingoverviewTrustorOrgId(
                trustorOrgId: $0.value("trustorOrgId"), billingPeriodIndex: $0.optional("billingPeriodIndex"))
        }
        return calls
    }
}
