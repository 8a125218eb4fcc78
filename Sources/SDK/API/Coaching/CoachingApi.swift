// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Coaching.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct CoachingApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteCoachingAppointment

extension CoachingApi {
    /// Calls `DELETE /api/v2/coaching/appointments/{appointmentId}`.
    ///
    /// Needs the permission `coaching:appointment:delete`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    @discardableResult
    public func deleteCoachingAppointment(
        appointmentId: String
    ) async throws(ApiError) -> CoachingAppointmentReference {
        try await client.send(Self.deleteCoachingAppointment(appointmentId: appointmentId))
    }

    /// The call `DELETE /api/v2/coaching/appointments/{appointmentId}`, ready to be sent.
    public static func deleteCoachingAppointment(appointmentId: String) -> APICall<CoachingAppointmentReference> {
        APICall(
            "deleteCoachingAppointment", .delete, "/api/v2/coaching/appointments/{appointmentId}",
            parameters: [("appointmentId", appointmentId)])
    }
}

// MARK: - deleteCoachingAppointmentAnnotation

extension CoachingApi {
    /// Calls `DELETE /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`.
    ///
    /// Needs one of the permissions `coaching:annotation:delete`, `coaching:privateAnnotation:delete`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    ///   - annotationId: `annotationId` in the path.
    public func deleteCoachingAppointmentAnnotation(
        appointmentId: String, annotationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteCoachingAppointmentAnnotation(appointmentId: appointmentId, annotationId: annotationId))
    }

    /// The call `DELETE /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`, ready to be sent.
    public static func deleteCoachingAppointmentAnnotation(
        appointmentId: String, annotationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteCoachingAppointmentAnnotation", .delete,
            "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}",
            parameters: [("appointmentId", appointmentId), ("annotationId", annotationId)])
    }
}

// MARK: - getCoachingAppointment

extension CoachingApi {
    /// Calls `GET /api/v2/coaching/appointments/{appointmentId}`.
    ///
    /// Needs the permission `coaching:appointment:view`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    public func getCoachingAppointment(appointmentId: String) async throws(ApiError) -> CoachingAppointmentResponse {
        try await client.send(Self.getCoachingAppointment(appointmentId: appointmentId))
    }

    /// The call `GET /api/v2/coaching/appointments/{appointmentId}`, ready to be sent.
    public static func getCoachingAppointment(appointmentId: String) -> APICall<CoachingAppointmentResponse> {
        APICall(
            "getCoachingAppointment", .get, "/api/v2/coaching/appointments/{appointmentId}",
            parameters: [("appointmentId", appointmentId)])
    }
}

// MARK: - getCoachingAppointmentAnnotation

extension CoachingApi {
    /// Calls `GET /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`.
    ///
    /// Needs one of the permissions `coaching:annotation:view`, `coaching:privateAnnotation:view`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    ///   - annotationId: `annotationId` in the path.
    public func getCoachingAppointmentAnnotation(
        appointmentId: String, annotationId: String
    ) async throws(ApiError) -> CoachingAnnotation {
        try await client.send(
            Self.getCoachingAppointmentAnnotation(appointmentId: appointmentId, annotationId: annotationId))
    }

    /// The call `GET /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`, ready to be sent.
    public static func getCoachingAppointmentAnnotation(
        appointmentId: String, annotationId: String
    ) -> APICall<CoachingAnnotation> {
        APICall(
            "getCoachingAppointmentAnnotation", .get,
            "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}",
            parameters: [("appointmentId", appointmentId), ("annotationId", annotationId)])
    }
}

// MARK: - getCoachingAppointmentAnnotations

extension CoachingApi {
    /// Calls `GET /api/v2/coaching/appointments/{appointmentId}/annotations`.
    ///
    /// Needs one of the permissions `coaching:annotation:view`, `coaching:privateAnnotation:view`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getCoachingAppointmentAnnotations(
        appointmentId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> CoachingAnnotationList {
        try await client.send(
            Self.getCoachingAppointmentAnnotations(
                appointmentId: appointmentId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/coaching/appointments/{appointmentId}/annotations`, ready to be sent.
    public static func getCoachingAppointmentAnnotations(
        appointmentId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<CoachingAnnotationList> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getCoachingAppointmentAnnotations", .get, "/api/v2/coaching/appointments/{appointmentId}/annotations",
            parameters: [("appointmentId", appointmentId)], query: queryParameters)
    }
}

// MARK: - getCoachingAppointmentStatuses

extension CoachingApi {
    /// Calls `GET /api/v2/coaching/appointments/{appointmentId}/statuses`.
    ///
    /// Needs the permission `coaching:appointmentStatus:view`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getCoachingAppointmentStatuses(
        appointmentId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> CoachingAppointmentStatusResponseList {
        try await client.send(
            Self.getCoachingAppointmentStatuses(
                appointmentId: appointmentId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/coaching/appointments/{appointmentId}/statuses`, ready to be sent.
    public static func getCoachingAppointmentStatuses(
        appointmentId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<CoachingAppointmentStatusResponseList> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getCoachingAppointmentStatuses", .get, "/api/v2/coaching/appointments/{appointmentId}/statuses",
            parameters: [("appointmentId", appointmentId)], query: queryParameters)
    }
}

// MARK: - getCoachingAppointments

extension CoachingApi {
    /// Calls `GET /api/v2/coaching/appointments`.
    ///
    /// Needs the permission `coaching:appointment:view`.
    ///
    /// - Parameters:
    ///   - userIds: `userIds` in the query, once for each element.
    ///   - interval: `interval` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - statuses: `statuses` in the query, once for each element.
    ///   - facilitatorIds: `facilitatorIds` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - relationships: `relationships` in the query, once for each element.
    ///   - completionInterval: `completionInterval` in the query.
    ///   - overdue: `overdue` in the query.
    ///   - intervalCondition: `intervalCondition` in the query.
    public func getCoachingAppointments(
        userIds: [String], interval: String? = nil, pageNumber: Int? = nil, pageSize: Int? = nil,
        statuses: [GetCoachingAppointmentsStatuses]? = nil, facilitatorIds: [String]? = nil,
        sortOrder: GetCoachingAppointmentsSortOrder? = nil,
        relationships: [GetCoachingAppointmentsRelationships]? = nil, completionInterval: String? = nil,
        overdue: GetCoachingAppointmentsOverdue? = nil,
        intervalCondition: GetCoachingAppointmentsIntervalCondition? = nil
    ) async throws(ApiError) -> CoachingAppointmentResponseList {
        try await client.send(
            Self.getCoachingAppointments(
                userIds: userIds, interval: interval, pageNumber: pageNumber, pageSize: pageSize, statuses: statuses,
                facilitatorIds: facilitatorIds, sortOrder: sortOrder, relationships: relationships,
                completionInterval: completionInterval, overdue: overdue, intervalCondition: intervalCondition))
    }

    /// The call `GET /api/v2/coaching/appointments`, ready to be sent.
    public static func getCoachingAppointments(
        userIds: [String], interval: String? = nil, pageNumber: Int? = nil, pageSize: Int? = nil,
        statuses: [GetCoachingAppointmentsStatuses]? = nil, facilitatorIds: [String]? = nil,
        sortOrder: GetCoachingAppointmentsSortOrder? = nil,
        relationships: [GetCoachingAppointmentsRelationships]? = nil, completionInterval: String? = nil,
        overdue: GetCoachingAppointmentsOverdue? = nil,
        intervalCondition: GetCoachingAppointmentsIntervalCondition? = nil
    ) -> APICall<CoachingAppointmentResponseList> {
        var queryParameters = QueryParameters()
        queryParameters.add("userIds", userIds)
        queryParameters.add("interval", interval)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("statuses", statuses)
        queryParameters.add("facilitatorIds", facilitatorIds)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("relationships", relationships)
        queryParameters.add("completionInterval", completionInterval)
        queryParameters.add("overdue", overdue)
        queryParameters.add("intervalCondition", intervalCondition)
        return APICall("getCoachingAppointments", .get, "/api/v2/coaching/appointments", query: queryParameters)
    }
}

// MARK: - getCoachingAppointmentsMe

extension CoachingApi {
    /// Calls `GET /api/v2/coaching/appointments/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - interval: `interval` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - statuses: `statuses` in the query, once for each element.
    ///   - facilitatorIds: `facilitatorIds` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - relationships: `relationships` in the query, once for each element.
    ///   - completionInterval: `completionInterval` in the query.
    ///   - overdue: `overdue` in the query.
    ///   - intervalCondition: `intervalCondition` in the query.
    public func getCoachingAppointmentsMe(
        interval: String? = nil, pageNumber: Int? = nil, pageSize: Int? = nil,
        statuses: [GetCoachingAppointmentsMeStatuses]? = nil, facilitatorIds: [String]? = nil,
        sortOrder: GetCoachingAppointmentsMeSortOrder? = nil,
        relationships: [GetCoachingAppointmentsMeRelationships]? = nil, completionInterval: String? = nil,
        overdue: GetCoachingAppointmentsMeOverdue? = nil,
        intervalCondition: GetCoachingAppointmentsMeIntervalCondition? = nil
    ) async throws(ApiError) -> CoachingAppointmentResponseList {
        try await client.send(
            Self.getCoachingAppointmentsMe(
                interval: interval, pageNumber: pageNumber, pageSize: pageSize, statuses: statuses,
                facilitatorIds: facilitatorIds, sortOrder: sortOrder, relationships: relationships,
                completionInterval: completionInterval, overdue: overdue, intervalCondition: intervalCondition))
    }

    /// The call `GET /api/v2/coaching/appointments/me`, ready to be sent.
    public static func getCoachingAppointmentsMe(
        interval: String? = nil, pageNumber: Int? = nil, pageSize: Int? = nil,
        statuses: [GetCoachingAppointmentsMeStatuses]? = nil, facilitatorIds: [String]? = nil,
        sortOrder: GetCoachingAppointmentsMeSortOrder? = nil,
        relationships: [GetCoachingAppointmentsMeRelationships]? = nil, completionInterval: String? = nil,
        overdue: GetCoachingAppointmentsMeOverdue? = nil,
        intervalCondition: GetCoachingAppointmentsMeIntervalCondition? = nil
    ) -> APICall<CoachingAppointmentResponseList> {
        var queryParameters = QueryParameters()
        queryParameters.add("interval", interval)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("statuses", statuses)
        queryParameters.add("facilitatorIds", facilitatorIds)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("relationships", relationships)
        queryParameters.add("completionInterval", completionInterval)
        queryParameters.add("overdue", overdue)
        queryParameters.add("intervalCondition", intervalCondition)
        return APICall("getCoachingAppointmentsMe", .get, "/api/v2/coaching/appointments/me", query: queryParameters)
    }
}

// MARK: - getCoachingNotification

extension CoachingApi {
    /// Calls `GET /api/v2/coaching/notifications/{notificationId}`.
    ///
    /// Needs the permission `coaching:notification:view`.
    ///
    /// - Parameters:
    ///   - notificationId: `notificationId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getCoachingNotification(
        notificationId: String, expand: [GetCoachingNotificationExpand]? = nil
    ) async throws(ApiError) -> CoachingNotification {
        try await client.send(Self.getCoachingNotification(notificationId: notificationId, expand: expand))
    }

    /// The call `GET /api/v2/coaching/notifications/{notificationId}`, ready to be sent.
    public static func getCoachingNotification(
        notificationId: String, expand: [GetCoachingNotificationExpand]? = nil
    ) -> APICall<CoachingNotification> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getCoachingNotification", .get, "/api/v2/coaching/notifications/{notificationId}",
            parameters: [("notificationId", notificationId)], query: queryParameters)
    }
}

// MARK: - getCoachingNotifications

extension CoachingApi {
    /// Calls `GET /api/v2/coaching/notifications`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - expand: `expand` in the query, once for each element.
    public func getCoachingNotifications(
        pageNumber: Int? = nil, pageSize: Int? = nil, expand: [GetCoachingNotificationsExpand]? = nil
    ) async throws(ApiError) -> CoachingNotificationList {
        try await client.send(Self.getCoachingNotifications(pageNumber: pageNumber, pageSize: pageSize, expand: expand))
    }

    /// The call `GET /api/v2/coaching/notifications`, ready to be sent.
    public static func getCoachingNotifications(
        pageNumber: Int? = nil, pageSize: Int? = nil, expand: [GetCoachingNotificationsExpand]? = nil
    ) -> APICall<CoachingNotificationList> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("expand", expand)
        return APICall("getCoachingNotifications", .get, "/api/v2/coaching/notifications", query: queryParameters)
    }
}

// MARK: - getCoachingScheduleslotsJob

extension CoachingApi {
    /// Calls `GET /api/v2/coaching/scheduleslots/jobs/{jobId}`.
    ///
    /// Needs the permission `coaching:scheduleSlotJob:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getCoachingScheduleslotsJob(jobId: String) async throws(ApiError) -> CoachingScheduleSlotsJobResponse {
        try await client.send(Self.getCoachingScheduleslotsJob(jobId: jobId))
    }

    /// The call `GET /api/v2/coaching/scheduleslots/jobs/{jobId}`, ready to be sent.
    public static func getCoachingScheduleslotsJob(jobId: String) -> APICall<CoachingScheduleSlotsJobResponse> {
        APICall(
            "getCoachingScheduleslotsJob", .get, "/api/v2/coaching/scheduleslots/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - patchCoachingAppointment

extension CoachingApi {
    /// Calls `PATCH /api/v2/coaching/appointments/{appointmentId}`.
    ///
    /// Needs the permission `coaching:appointment:edit`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCoachingAppointment(
        appointmentId: String, body: UpdateCoachingAppointmentRequest
    ) async throws(ApiError) -> CoachingAppointmentResponse {
        try await client.send(Self.patchCoachingAppointment(appointmentId: appointmentId, body: body))
    }

    /// The call `PATCH /api/v2/coaching/appointments/{appointmentId}`, ready to be sent.
    public static func patchCoachingAppointment(
        appointmentId: String, body: UpdateCoachingAppointmentRequest
    ) -> APICall<CoachingAppointmentResponse> {
        APICall(
            "patchCoachingAppointment", .patch, "/api/v2/coaching/appointments/{appointmentId}",
            parameters: [("appointmentId", appointmentId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCoachingAppointmentAnnotation

extension CoachingApi {
    /// Calls `PATCH /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`.
    ///
    /// Needs one of the permissions `coaching:annotation:edit`, `coaching:privateAnnotation:edit`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    ///   - annotationId: `annotationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCoachingAppointmentAnnotation(
        appointmentId: String, annotationId: String, body: CoachingAnnotation
    ) async throws(ApiError) -> CoachingAnnotation {
        try await client.send(
            Self.patchCoachingAppointmentAnnotation(
                appointmentId: appointmentId, annotationId: annotationId, body: body))
    }

    /// The call `PATCH /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}`, ready to be sent.
    public static func patchCoachingAppointmentAnnotation(
        appointmentId: String, annotationId: String, body: CoachingAnnotation
    ) -> APICall<CoachingAnnotation> {
        APICall(
            "patchCoachingAppointmentAnnotation", .patch,
            "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}",
            parameters: [("appointmentId", appointmentId), ("annotationId", annotationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCoachingAppointmentStatus

extension CoachingApi {
    /// Calls `PATCH /api/v2/coaching/appointments/{appointmentId}/status`.
    ///
    /// Needs the permission `coaching:appointmentStatus:edit`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCoachingAppointmentStatus(
        appointmentId: String, body: CoachingAppointmentStatusRequest
    ) async throws(ApiError) -> CoachingAppointmentStatusResponse {
        try await client.send(Self.patchCoachingAppointmentStatus(appointmentId: appointmentId, body: body))
    }

    /// The call `PATCH /api/v2/coaching/appointments/{appointmentId}/status`, ready to be sent.
    public static func patchCoachingAppointmentStatus(
        appointmentId: String, body: CoachingAppointmentStatusRequest
    ) -> APICall<CoachingAppointmentStatusResponse> {
        APICall(
            "patchCoachingAppointmentStatus", .patch, "/api/v2/coaching/appointments/{appointmentId}/status",
            parameters: [("appointmentId", appointmentId)], body: .json(body.asJSON))
    }
}

// MARK: - patchCoachingNotification

extension CoachingApi {
    /// Calls `PATCH /api/v2/coaching/notifications/{notificationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - notificationId: `notificationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchCoachingNotification(
        notificationId: String, body: CoachingNotification
    ) async throws(ApiError) -> CoachingNotification {
        try await client.send(Self.patchCoachingNotification(notificationId: notificationId, body: body))
    }

    /// The call `PATCH /api/v2/coaching/notifications/{notificationId}`, ready to be sent.
    public static func patchCoachingNotification(
        notificationId: String, body: CoachingNotification
    ) -> APICall<CoachingNotification> {
        APICall(
            "patchCoachingNotification", .patch, "/api/v2/coaching/notifications/{notificationId}",
            parameters: [("notificationId", notificationId)], body: .json(body.asJSON))
    }
}

// MARK: - postCoachingAppointmentAnnotations

extension CoachingApi {
    /// Calls `POST /api/v2/coaching/appointments/{appointmentId}/annotations`.
    ///
    /// Needs one of the permissions `coaching:annotation:add`, `coaching:privateAnnotation:add`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postCoachingAppointmentAnnotations(
        appointmentId: String, body: CoachingAnnotationCreateRequest
    ) async throws(ApiError) -> CoachingAnnotation {
        try await client.send(Self.postCoachingAppointmentAnnotations(appointmentId: appointmentId, body: body))
    }

    /// The call `POST /api/v2/coaching/appointments/{appointmentId}/annotations`, ready to be sent.
    public static func postCoachingAppointmentAnnotations(
        appointmentId: String, body: CoachingAnnotationCreateRequest
    ) -> APICall<CoachingAnnotation> {
        APICall(
            "postCoachingAppointmentAnnotations", .post, "/api/v2/coaching/appointments/{appointmentId}/annotations",
            parameters: [("appointmentId", appointmentId)], body: .json(body.asJSON))
    }
}

// MARK: - postCoachingAppointmentConversations

extension CoachingApi {
    /// Calls `POST /api/v2/coaching/appointments/{appointmentId}/conversations`.
    ///
    /// Needs one of the permissions `coaching:appointment:edit`, `coaching:appointmentConversation:add`.
    ///
    /// - Parameters:
    ///   - appointmentId: `appointmentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postCoachingAppointmentConversations(
        appointmentId: String, body: AddConversationRequest
    ) async throws(ApiError) -> AddConversationResponse {
        try await client.send(Self.postCoachingAppointmentConversations(appointmentId: appointmentId, body: body))
    }

    /// The call `POST /api/v2/coaching/appointments/{appointmentId}/conversations`, ready to be sent.
    public static func postCoachingAppointmentConversations(
        appointmentId: String, body: AddConversationRequest
    ) -> APICall<AddConversationResponse> {
        APICall(
            "postCoachingAppointmentConversations", .post,
            "/api/v2/coaching/appointments/{appointmentId}/conversations",
            parameters: [("appointmentId", appointmentId)], body: .json(body.asJSON))
    }
}

// MARK: - postCoachingAppointments

extension CoachingApi {
    /// Calls `POST /api/v2/coaching/appointments`.
    ///
    /// Needs the permission `coaching:appointment:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCoachingAppointments(
        body: CreateCoachingAppointmentRequest
    ) async throws(ApiError) -> CoachingAppointmentResponse {
        try await client.send(Self.postCoachingAppointments(body: body))
    }

    /// The call `POST /api/v2/coaching/appointments`, ready to be sent.
    public static func postCoachingAppointments(
        body: CreateCoachingAppointmentRequest
    ) -> APICall<CoachingAppointmentResponse> {
        APICall("postCoachingAppointments", .post, "/api/v2/coaching/appointments", body: .json(body.asJSON))
    }
}

// MARK: - postCoachingAppointmentsAggregatesQuery

extension CoachingApi {
    /// Calls `POST /api/v2/coaching/appointments/aggregates/query`.
    ///
    /// Needs the permission `coaching:appointment:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCoachingAppointmentsAggregatesQuery(
        body: CoachingAppointmentAggregateRequest
    ) async throws(ApiError) -> CoachingAppointmentAggregateResponse {
        try await client.send(Self.postCoachingAppointmentsAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/coaching/appointments/aggregates/query`, ready to be sent.
    public static func postCoachingAppointmentsAggregatesQuery(
        body: CoachingAppointmentAggregateRequest
    ) -> APICall<CoachingAppointmentAggregateResponse> {
        APICall(
            "postCoachingAppointmentsAggregatesQuery", .post, "/api/v2/coaching/appointments/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postCoachingScheduleslotsJobs

extension CoachingApi {
    /// Calls `POST /api/v2/coaching/scheduleslots/jobs`.
    ///
    /// Needs the permission `coaching:scheduleSlotJob:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCoachingScheduleslotsJobs(
        body: CoachingScheduleSlotsJobRequest
    ) async throws(ApiError) -> CoachingScheduleSlotsJobResponse {
        try await client.send(Self.postCoachingScheduleslotsJobs(body: body))
    }

    /// The call `POST /api/v2/coaching/scheduleslots/jobs`, ready to be sent.
    public static func postCoachingScheduleslotsJobs(
        body: CoachingScheduleSlotsJobRequest
    ) -> APICall<CoachingScheduleSlotsJobResponse> {
        APICall("postCoachingScheduleslotsJobs", .post, "/api/v2/coaching/scheduleslots/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postCoachingScheduleslotsQuery

extension CoachingApi {
    /// Calls `POST /api/v2/coaching/scheduleslots/query`.
    ///
    /// Needs the permission `coaching:scheduleSlot:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCoachingScheduleslotsQuery(
        body: CoachingSlotsRequest
    ) async throws(ApiError) -> CoachingSlotsResponse {
        try await client.send(Self.postCoachingScheduleslotsQuery(body: body))
    }

    /// The call `POST /api/v2/coaching/scheduleslots/query`, ready to be sent.
    public static func postCoachingScheduleslotsQuery(body: CoachingSlotsRequest) -> APICall<CoachingSlotsResponse> {
        APICall(
            "postCoachingScheduleslotsQuery", .post, "/api/v2/coaching/scheduleslots/query", body: .json(body.asJSON))
    }
}
