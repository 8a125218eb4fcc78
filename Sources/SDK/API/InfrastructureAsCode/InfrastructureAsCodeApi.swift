// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Infrastructure as Code.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct InfrastructureAsCodeApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getInfrastructureascodeAccelerator

extension InfrastructureAsCodeApi {
    /// Calls `GET /api/v2/infrastructureascode/accelerators/{acceleratorId}`.
    ///
    /// Needs the permission `infrastructureascode:accelerator:view`.
    ///
    /// - Parameters:
    ///   - acceleratorId: `acceleratorId` in the path.
    ///   - preferredLanguage: `preferredLanguage` in the query; when left out: `en-US`.
    public func getInfrastructureascodeAccelerator(
        acceleratorId: String, preferredLanguage: GetInfrastructureascodeAcceleratorPreferredLanguage? = nil
    ) async throws(ApiError) -> AcceleratorSpecification {
        try await client.send(
            Self.getInfrastructureascodeAccelerator(acceleratorId: acceleratorId, preferredLanguage: preferredLanguage))
    }

    /// The call `GET /api/v2/infrastructureascode/accelerators/{acceleratorId}`, ready to be sent.
    public static func getInfrastructureascodeAccelerator(
        acceleratorId: String, preferredLanguage: GetInfrastructureascodeAcceleratorPreferredLanguage? = nil
    ) -> APICall<AcceleratorSpecification> {
        var queryParameters = QueryParameters()
        queryParameters.add("preferredLanguage", preferredLanguage)
        return APICall(
            "getInfrastructureascodeAccelerator", .get, "/api/v2/infrastructureascode/accelerators/{acceleratorId}",
            parameters: [("acceleratorId", acceleratorId)], query: queryParameters)
    }
}

// MARK: - getInfrastructureascodeAccelerators

extension InfrastructureAsCodeApi {
    /// Calls `GET /api/v2/infrastructureascode/accelerators`.
    ///
    /// Needs the permission `infrastructureascode:accelerator:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - name: `name` in the query.
    ///   - description: `description` in the query.
    ///   - origin: `origin` in the query.
    ///   - type: `type` in the query.
    ///   - classification: `classification` in the query.
    ///   - tags: `tags` in the query.
    public func getInfrastructureascodeAccelerators(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        sortOrder: GetInfrastructureascodeAcceleratorsSortOrder? = nil, name: String? = nil, description: String? = nil,
        origin: GetInfrastructureascodeAcceleratorsOrigin? = nil, type: GetInfrastructureascodeAcceleratorsType? = nil,
        classification: String? = nil, tags: String? = nil
    ) async throws(ApiError) -> AcceleratorList {
        try await client.send(
            Self.getInfrastructureascodeAccelerators(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder, name: name,
                description: description, origin: origin, type: type, classification: classification, tags: tags))
    }

    /// The call `GET /api/v2/infrastructureascode/accelerators`, ready to be sent.
    public static func getInfrastructureascodeAccelerators(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        sortOrder: GetInfrastructureascodeAcceleratorsSortOrder? = nil, name: String? = nil, description: String? = nil,
        origin: GetInfrastructureascodeAcceleratorsOrigin? = nil, type: GetInfrastructureascodeAcceleratorsType? = nil,
        classification: String? = nil, tags: String? = nil
    ) -> APICall<AcceleratorList> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("description", description)
        queryParameters.add("origin", origin)
        queryParameters.add("type", type)
        queryParameters.add("classification", classification)
        queryParameters.add("tags", tags)
        return APICall(
            "getInfrastructureascodeAccelerators", .get, "/api/v2/infrastructureascode/accelerators",
            query: queryParameters)
    }
}

// MARK: - getInfrastructureascodeJob

extension InfrastructureAsCodeApi {
    /// Calls `GET /api/v2/infrastructureascode/jobs/{jobId}`.
    ///
    /// Needs the permission `infrastructureascode:job:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - details: `details` in the query; when left out: `false`.
    public func getInfrastructureascodeJob(
        jobId: String, details: Bool? = nil
    ) async throws(ApiError) -> InfrastructureascodeJob {
        try await client.send(Self.getInfrastructureascodeJob(jobId: jobId, details: details))
    }

    /// The call `GET /api/v2/infrastructureascode/jobs/{jobId}`, ready to be sent.
    public static func getInfrastructureascodeJob(
        jobId: String, details: Bool? = nil
    ) -> APICall<InfrastructureascodeJob> {
        var queryParameters = QueryParameters()
        queryParameters.add("details", details)
        return APICall(
            "getInfrastructureascodeJob", .get, "/api/v2/infrastructureascode/jobs/{jobId}",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getInfrastructureascodeJobs

extension InfrastructureAsCodeApi {
    /// Calls `GET /api/v2/infrastructureascode/jobs`.
    ///
    /// Needs the permission `infrastructureascode:job:view`.
    ///
    /// - Parameters:
    ///   - maxResults: `maxResults` in the query; when left out: `1`.
    ///   - includeErrors: `includeErrors` in the query; when left out: `false`.
    ///   - sortBy: `sortBy` in the query; when left out: `dateSubmitted`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    ///   - acceleratorId: `acceleratorId` in the query.
    ///   - submittedBy: `submittedBy` in the query.
    ///   - status: `status` in the query.
    public func getInfrastructureascodeJobs(
        maxResults: Int? = nil, includeErrors: Bool? = nil, sortBy: GetInfrastructureascodeJobsSortBy? = nil,
        sortOrder: GetInfrastructureascodeJobsSortOrder? = nil, acceleratorId: String? = nil,
        submittedBy: String? = nil, status: GetInfrastructureascodeJobsStatus? = nil
    ) async throws(ApiError) -> InfrastructureascodeJob {
        try await client.send(
            Self.getInfrastructureascodeJobs(
                maxResults: maxResults, includeErrors: includeErrors, sortBy: sortBy, sortOrder: sortOrder,
                acceleratorId: acceleratorId, submittedBy: submittedBy, status: status))
    }

    /// The call `GET /api/v2/infrastructureascode/jobs`, ready to be sent.
    public static func getInfrastructureascodeJobs(
        maxResults: Int? = nil, includeErrors: Bool? = nil, sortBy: GetInfrastructureascodeJobsSortBy? = nil,
        sortOrder: GetInfrastructureascodeJobsSortOrder? = nil, acceleratorId: String? = nil,
        submittedBy: String? = nil, status: GetInfrastructureascodeJobsStatus? = nil
    ) -> APICall<InfrastructureascodeJob> {
        var queryParameters = QueryParameters()
        queryParameters.add("maxResults", maxResults)
        queryParameters.add("includeErrors", includeErrors)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("acceleratorId", acceleratorId)
        queryParameters.add("submittedBy", submittedBy)
        queryParameters.add("status", status)
        return APICall("getInfrastructureascodeJobs", .get, "/api/v2/infrastructureascode/jobs", query: queryParameters)
    }
}

// MARK: - postInfrastructureascodeJobs

extension InfrastructureAsCodeApi {
    /// Calls `POST /api/v2/infrastructureascode/jobs`.
    ///
    /// Needs the permission `infrastructureascode:job:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postInfrastructureascodeJobs(body: AcceleratorInput) async throws(ApiError) -> InfrastructureascodeJob {
        try await client.send(Self.postInfrastructureascodeJobs(body: body))
    }

    /// The call `POST /api/v2/infrastructureascode/jobs`, ready to be sent.
    public static func postInfrastructureascodeJobs(body: AcceleratorInput) -> APICall<InfrastructureascodeJob> {
        APICall("postInfrastructureascodeJobs", .post, "/api/v2/infrastructureascode/jobs", body: .json(body.asJSON))
    }
}
