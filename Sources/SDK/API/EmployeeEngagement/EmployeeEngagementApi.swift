// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Employee Engagement.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct EmployeeEngagementApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteEmployeeengagementCelebration

extension EmployeeEngagementApi {
    /// Calls `DELETE /api/v2/employeeengagement/celebrations/{celebrationId}`.
    ///
    /// Needs the permission `engagement:celebration:delete`.
    ///
    /// - Parameters:
    ///   - celebrationId: `celebrationId` in the path.
    public func deleteEmployeeengagementCelebration(celebrationId: String) async throws(ApiError) {
        try await client.send(Self.deleteEmployeeengagementCelebration(celebrationId: celebrationId))
    }

    /// The call `DELETE /api/v2/employeeengagement/celebrations/{celebrationId}`, ready to be sent.
    public static func deleteEmployeeengagementCelebration(celebrationId: String) -> APICall<Void> {
        APICall(
            "deleteEmployeeengagementCelebration", .delete, "/api/v2/employeeengagement/celebrations/{celebrationId}",
            parameters: [("celebrationId", celebrationId)])
    }
}

// MARK: - getEmployeeengagementCelebrations

extension EmployeeEngagementApi {
    /// Calls `GET /api/v2/employeeengagement/celebrations`.
    ///
    /// Needs the permission `engagement:celebration:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getEmployeeengagementCelebrations(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> GetCelebrationListing {
        try await client.send(Self.getEmployeeengagementCelebrations(pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/employeeengagement/celebrations`, ready to be sent.
    public static func getEmployeeengagementCelebrations(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<GetCelebrationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getEmployeeengagementCelebrations", .get, "/api/v2/employeeengagement/celebrations",
            query: queryParameters)
    }
}

// MARK: - getEmployeeengagementRecognition

extension EmployeeEngagementApi {
    /// Calls `GET /api/v2/employeeengagement/recognitions/{recognitionId}`.
    ///
    /// Needs the permission `engagement:recognition:view`.
    ///
    /// - Parameters:
    ///   - recognitionId: `recognitionId` in the path.
    public func getEmployeeengagementRecognition(recognitionId: String) async throws(ApiError) -> Recognition {
        try await client.send(Self.getEmployeeengagementRecognition(recognitionId: recognitionId))
    }

    /// The call `GET /api/v2/employeeengagement/recognitions/{recognitionId}`, ready to be sent.
    public static func getEmployeeengagementRecognition(recognitionId: String) -> APICall<Recognition> {
        APICall(
            "getEmployeeengagementRecognition", .get, "/api/v2/employeeengagement/recognitions/{recognitionId}",
            parameters: [("recognitionId", recognitionId)])
    }
}

// MARK: - getEmployeeengagementRecognitions

extension EmployeeEngagementApi {
    /// Calls `GET /api/v2/employeeengagement/recognitions`.
    ///
    /// Needs the permission `engagement:recognition:view`.
    ///
    /// - Parameters:
    ///   - direction: `direction` in the query; when left out: `received`.
    ///   - recipient: `recipient` in the query.
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `100`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getEmployeeengagementRecognitions(
        direction: GetEmployeeengagementRecognitionsDirection? = nil, recipient: String? = nil,
        dateStart: Instant? = nil, dateEnd: Instant? = nil, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> Recognitions {
        try await client.send(
            Self.getEmployeeengagementRecognitions(
                direction: direction, recipient: recipient, dateStart: dateStart, dateEnd: dateEnd, pageSize: pageSize,
                pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/employeeengagement/recognitions`, ready to be sent.
    public static func getEmployeeengagementRecognitions(
        direction: GetEmployeeengagementRecognitionsDirection? = nil, recipient: String? = nil,
        dateStart: Instant? = nil, dateEnd: Instant? = nil, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<Recognitions> {
        var queryParameters = QueryParameters()
        queryParameters.add("direction", direction)
        queryParameters.add("recipient", recipient)
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getEmployeeengagementRecognitions", .get, "/api/v2/employeeengagement/recognitions",
            query: queryParameters)
    }
}

// MARK: - patchEmployeeengagementCelebration

extension EmployeeEngagementApi {
    /// Calls `PATCH /api/v2/employeeengagement/celebrations/{celebrationId}`.
    ///
    /// Needs the permission `engagement:celebration:edit`.
    ///
    /// - Parameters:
    ///   - celebrationId: `celebrationId` in the path.
    ///   - body: the body.
    public func patchEmployeeengagementCelebration(
        celebrationId: String, body: CelebrationStateParam
    ) async throws(ApiError) {
        try await client.send(Self.patchEmployeeengagementCelebration(celebrationId: celebrationId, body: body))
    }

    /// The call `PATCH /api/v2/employeeengagement/celebrations/{celebrationId}`, ready to be sent.
    public static func patchEmployeeengagementCelebration(
        celebrationId: String, body: CelebrationStateParam
    ) -> APICall<Void> {
        APICall(
            "patchEmployeeengagementCelebration", .patch, "/api/v2/employeeengagement/celebrations/{celebrationId}",
            parameters: [("celebrationId", celebrationId)], body: .json(body.asJSON))
    }
}

// MARK: - postEmployeeengagementRecognitions

extension EmployeeEngagementApi {
    /// Calls `POST /api/v2/employeeengagement/recognitions`.
    ///
    /// Needs the permission `engagement:recognition:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postEmployeeengagementRecognitions(body: CreateRecognition) async throws(ApiError) -> RecognitionBase {
        try await client.send(Self.postEmployeeengagementRecognitions(body: body))
    }

    /// The call `POST /api/v2/employeeengagement/recognitions`, ready to be sent.
    public static func postEmployeeengagementRecognitions(body: CreateRecognition) -> APICall<RecognitionBase> {
        APICall(
            "postEmployeeengagementRecognitions", .post, "/api/v2/employeeengagement/recognitions",
            body: .json(body.asJSON))
    }
}
