// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Billing.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct BillingApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getBillingContract

extension BillingApi {
    /// Calls `GET /api/v2/billing/contracts/{contractId}`.
    ///
    /// Needs the permission `billing:subscription:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - contractId: `contractId` in the path.
    public func getBillingContract(contractId: String) async throws(ApiError) -> BillingContract {
        try await client.send(Self.getBillingContract(contractId: contractId))
    }

    /// The call `GET /api/v2/billing/contracts/{contractId}`, ready to be sent.
    public static func getBillingContract(contractId: String) -> APICall<BillingContract> {
        APICall(
            "getBillingContract", .get, "/api/v2/billing/contracts/{contractId}",
            parameters: [("contractId", contractId)])
    }
}

// MARK: - getBillingContractBillingperiod

extension BillingApi {
    /// Calls `GET /api/v2/billing/contracts/{contractId}/billingperiods/{billingPeriodId}`.
    ///
    /// Needs the permission `billing:subscription:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - contractId: `contractId` in the path.
    ///   - billingPeriodId: `billingPeriodId` in the path.
    public func getBillingContractBillingperiod(
        contractId: String, billingPeriodId: String
    ) async throws(ApiError) -> BillingContractPeriodDetail {
        try await client.send(
            Self.getBillingContractBillingperiod(contractId: contractId, billingPeriodId: billingPeriodId))
    }

    /// The call `GET /api/v2/billing/contracts/{contractId}/billingperiods/{billingPeriodId}`, ready to be sent.
    public static func getBillingContractBillingperiod(
        contractId: String, billingPeriodId: String
    ) -> APICall<BillingContractPeriodDetail> {
        APICall(
            "getBillingContractBillingperiod", .get,
            "/api/v2/billing/contracts/{contractId}/billingperiods/{billingPeriodId}",
            parameters: [("contractId", contractId), ("billingPeriodId", billingPeriodId)])
    }
}

// MARK: - getBillingContracts

extension BillingApi {
    /// Calls `GET /api/v2/billing/contracts`.
    ///
    /// Needs the permission `billing:subscription:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    ///   - status: `status` in the query.
    ///   - externalNumber: `externalNumber` in the query.
    public func getBillingContracts(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, dateStart: String? = nil,
        dateEnd: String? = nil, status: GetBillingContractsStatus? = nil, externalNumber: String? = nil
    ) async throws(ApiError) -> BillingContractListing {
        try await client.send(
            Self.getBillingContracts(
                before: before, after: after, pageSize: pageSize, dateStart: dateStart, dateEnd: dateEnd,
                status: status, externalNumber: externalNumber))
    }

    /// The call `GET /api/v2/billing/contracts`, ready to be sent.
    public static func getBillingContracts(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, dateStart: String? = nil,
        dateEnd: String? = nil, status: GetBillingContractsStatus? = nil, externalNumber: String? = nil
    ) -> APICall<BillingContractListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        queryParameters.add("status", status)
        queryParameters.add("externalNumber", externalNumber)
        return APICall("getBillingContracts", .get, "/api/v2/billing/contracts", query: queryParameters)
    }
}

// MARK: - getBillingContractsInvoiceDocument

extension BillingApi {
    /// Calls `GET /api/v2/billing/contracts/invoices/{invoiceId}/document`.
    ///
    /// Needs the permission `billing:subscription:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - invoiceId: `invoiceId` in the path.
    public func getBillingContractsInvoiceDocument(invoiceId: String) async throws(ApiError) -> UrlResponse {
        try await client.send(Self.getBillingContractsInvoiceDocument(invoiceId: invoiceId))
    }

    /// The call `GET /api/v2/billing/contracts/invoices/{invoiceId}/document`, ready to be sent.
    public static func getBillingContractsInvoiceDocument(invoiceId: String) -> APICall<UrlResponse> {
        APICall(
            "getBillingContractsInvoiceDocument", .get, "/api/v2/billing/contracts/invoices/{invoiceId}/document",
            parameters: [("invoiceId", invoiceId)])
    }
}

// MARK: - getBillingContractsInvoiceLines

extension BillingApi {
    /// Calls `GET /api/v2/billing/contracts/invoices/{invoiceId}/lines`.
    ///
    /// Needs the permission `billing:subscription:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - invoiceId: `invoiceId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getBillingContractsInvoiceLines(
        invoiceId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> BillingInvoiceItemListing {
        try await client.send(
            Self.getBillingContractsInvoiceLines(
                invoiceId: invoiceId, before: before, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/billing/contracts/invoices/{invoiceId}/lines`, ready to be sent.
    public static func getBillingContractsInvoiceLines(
        invoiceId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<BillingInvoiceItemListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getBillingContractsInvoiceLines", .get, "/api/v2/billing/contracts/invoices/{invoiceId}/lines",
            parameters: [("invoiceId", invoiceId)], query: queryParameters)
    }
}

// MARK: - getBillingContractsInvoices

extension BillingApi {
    /// Calls `GET /api/v2/billing/contracts/invoices`.
    ///
    /// Needs the permission `billing:subscription:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    ///   - paymentStatus: `paymentStatus` in the query.
    public func getBillingContractsInvoices(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, dateStart: String? = nil,
        dateEnd: String? = nil, paymentStatus: GetBillingContractsInvoicesPaymentStatus? = nil
    ) async throws(ApiError) -> BillingInvoiceListing {
        try await client.send(
            Self.getBillingContractsInvoices(
                before: before, after: after, pageSize: pageSize, dateStart: dateStart, dateEnd: dateEnd,
                paymentStatus: paymentStatus))
    }

    /// The call `GET /api/v2/billing/contracts/invoices`, ready to be sent.
    public static func getBillingContractsInvoices(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, dateStart: String? = nil,
        dateEnd: String? = nil, paymentStatus: GetBillingContractsInvoicesPaymentStatus? = nil
    ) -> APICall<BillingInvoiceListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        queryParameters.add("paymentStatus", paymentStatus)
        return APICall(
            "getBillingContractsInvoices", .get, "/api/v2/billing/contracts/invoices", query: queryParameters)
    }
}

// MARK: - getBillingReportsBillableusage

extension BillingApi {
    /// Calls `GET /api/v2/billing/reports/billableusage`.
    ///
    /// Needs one of the permissions `billing:subscription:read`, `billing:subscription:view`.
    ///
    /// - Parameters:
    ///   - startDate: `startDate` in the query.
    ///   - endDate: `endDate` in the query.
    public func getBillingReportsBillableusage(
        startDate: Instant, endDate: Instant
    ) async throws(ApiError) -> BillingUsageReport {
        try await client.send(Self.getBillingReportsBillableusage(startDate: startDate, endDate: endDate))
    }

    /// The call `GET /api/v2/billing/reports/billableusage`, ready to be sent.
    public static func getBillingReportsBillableusage(
        startDate: Instant, endDate: Instant
    ) -> APICall<BillingUsageReport> {
        var queryParameters = QueryParameters()
        queryParameters.add("startDate", startDate)
        queryParameters.add("endDate", endDate)
        return APICall(
            "getBillingReportsBillableusage", .get, "/api/v2/billing/reports/billableusage", query: queryParameters)
    }
}

// MARK: - getBillingTrusteebillingoverviewTrustorOrgId

extension BillingApi {
    /// Calls `GET /api/v2/billing/trusteebillingoverview/{trustorOrgId}`.
    ///
    /// Needs the permission `affiliateOrganization:clientBilling:view`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - billingPeriodIndex: `billingPeriodIndex` in the query; when left out: `0`.
    public func getBillingTrusteebillingoverviewTrustorOrgId(
        trustorOrgId: String, billingPeriodIndex: Int? = nil
    ) async throws(ApiError) -> TrusteeBillingOverview {
        try await client.send(
            Self.getBillingTrusteebillingoverviewTrustorOrgId(
                trustorOrgId: trustorOrgId, billingPeriodIndex: billingPeriodIndex))
    }

    /// The call `GET /api/v2/billing/trusteebillingoverview/{trustorOrgId}`, ready to be sent.
    public static func getBillingTrusteebillingoverviewTrustorOrgId(
        trustorOrgId: String, billingPeriodIndex: Int? = nil
    ) -> APICall<TrusteeBillingOverview> {
        var queryParameters = QueryParameters()
        queryParameters.add("billingPeriodIndex", billingPeriodIndex)
        return APICall(
            "getBillingTrusteebillingoverviewTrustorOrgId", .get,
            "/api/v2/billing/trusteebillingoverview/{trustorOrgId}", parameters: [("trustorOrgId", trustorOrgId)],
            query: queryParameters)
    }
}
