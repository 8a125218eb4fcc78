// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Journey.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct JourneyApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAnalyticsJourneysAggregatesJob

extension JourneyApi {
    /// Calls `DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:journeyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsJourneysAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsJourneysAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsJourneysAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsJourneysAggregatesJob", .delete, "/api/v2/analytics/journeys/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteJourneyActionmap

extension JourneyApi {
    /// Calls `DELETE /api/v2/journey/actionmaps/{actionMapId}`.
    ///
    /// Needs the permission `journey:actionmap:delete`.
    ///
    /// - Parameters:
    ///   - actionMapId: `actionMapId` in the path.
    public func deleteJourneyActionmap(actionMapId: String) async throws(ApiError) {
        try await client.send(Self.deleteJourneyActionmap(actionMapId: actionMapId))
    }

    /// The call `DELETE /api/v2/journey/actionmaps/{actionMapId}`, ready to be sent.
    public static func deleteJourneyActionmap(actionMapId: String) -> APICall<Void> {
        APICall(
            "deleteJourneyActionmap", .delete, "/api/v2/journey/actionmaps/{actionMapId}",
            parameters: [("actionMapId", actionMapId)])
    }
}

// MARK: - deleteJourneyActiontemplate

extension JourneyApi {
    /// Calls `DELETE /api/v2/journey/actiontemplates/{actionTemplateId}`.
    ///
    /// Needs the permission `journey:actiontemplate:delete`.
    ///
    /// - Parameters:
    ///   - actionTemplateId: `actionTemplateId` in the path.
    ///   - hardDelete: `hardDelete` in the query.
    public func deleteJourneyActiontemplate(actionTemplateId: String, hardDelete: Bool? = nil) async throws(ApiError) {
        try await client.send(
            Self.deleteJourneyActiontemplate(actionTemplateId: actionTemplateId, hardDelete: hardDelete))
    }

    /// The call `DELETE /api/v2/journey/actiontemplates/{actionTemplateId}`, ready to be sent.
    public static func deleteJourneyActiontemplate(actionTemplateId: String, hardDelete: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("hardDelete", hardDelete)
        return APICall(
            "deleteJourneyActiontemplate", .delete, "/api/v2/journey/actiontemplates/{actionTemplateId}",
            parameters: [("actionTemplateId", actionTemplateId)], query: queryParameters)
    }
}

// MARK: - deleteJourneyExternaleventsConfiguration

extension JourneyApi {
    /// Calls `DELETE /api/v2/journey/externalevents/configurations/{configId}`.
    ///
    /// Needs the permission `journey:externalEventsConfiguration:delete`.
    ///
    /// - Parameters:
    ///   - configId: `configId` in the path.
    public func deleteJourneyExternaleventsConfiguration(configId: String) async throws(ApiError) {
        try await client.send(Self.deleteJourneyExternaleventsConfiguration(configId: configId))
    }

    /// The call `DELETE /api/v2/journey/externalevents/configurations/{configId}`, ready to be sent.
    public static func deleteJourneyExternaleventsConfiguration(configId: String) -> APICall<Void> {
        APICall(
            "deleteJourneyExternaleventsConfiguration", .delete,
            "/api/v2/journey/externalevents/configurations/{configId}", parameters: [("configId", configId)])
    }
}

// MARK: - deleteJourneyExternaleventsSchema

extension JourneyApi {
    /// Calls `DELETE /api/v2/journey/externalevents/schemas/{schemaId}`.
    ///
    /// Needs the permission `journey:externalEventsSchema:delete`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func deleteJourneyExternaleventsSchema(schemaId: String) async throws(ApiError) {
        try await client.send(Self.deleteJourneyExternaleventsSchema(schemaId: schemaId))
    }

    /// The call `DELETE /api/v2/journey/externalevents/schemas/{schemaId}`, ready to be sent.
    public static func deleteJourneyExternaleventsSchema(schemaId: String) -> APICall<Void> {
        APICall(
            "deleteJourneyExternaleventsSchema", .delete, "/api/v2/journey/externalevents/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - deleteJourneyOutcome

extension JourneyApi {
    /// Calls `DELETE /api/v2/journey/outcomes/{outcomeId}`.
    ///
    /// Needs the permission `journey:outcome:delete`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - outcomeId: `outcomeId` in the path.
    public func deleteJourneyOutcome(outcomeId: String) async throws(ApiError) {
        try await client.send(Self.deleteJourneyOutcome(outcomeId: outcomeId))
    }

    /// The call `DELETE /api/v2/journey/outcomes/{outcomeId}`, ready to be sent.
    public static func deleteJourneyOutcome(outcomeId: String) -> APICall<Void> {
        APICall(
            "deleteJourneyOutcome", .delete, "/api/v2/journey/outcomes/{outcomeId}",
            parameters: [("outcomeId", outcomeId)])
    }
}

// MARK: - deleteJourneyOutcomesPredictor

extension JourneyApi {
    /// Calls `DELETE /api/v2/journey/outcomes/predictors/{predictorId}`.
    ///
    /// Needs the permission `journey:outcomepredictor:delete`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - predictorId: `predictorId` in the path.
    public func deleteJourneyOutcomesPredictor(predictorId: String) async throws(ApiError) {
        try await client.send(Self.deleteJourneyOutcomesPredictor(predictorId: predictorId))
    }

    /// The call `DELETE /api/v2/journey/outcomes/predictors/{predictorId}`, ready to be sent.
    public static func deleteJourneyOutcomesPredictor(predictorId: String) -> APICall<Void> {
        APICall(
            "deleteJourneyOutcomesPredictor", .delete, "/api/v2/journey/outcomes/predictors/{predictorId}",
            parameters: [("predictorId", predictorId)])
    }
}

// MARK: - deleteJourneySegment

extension JourneyApi {
    /// Calls `DELETE /api/v2/journey/segments/{segmentId}`.
    ///
    /// Needs the permission `journey:segment:delete`.
    ///
    /// - Parameters:
    ///   - segmentId: `segmentId` in the path.
    public func deleteJourneySegment(segmentId: String) async throws(ApiError) {
        try await client.send(Self.deleteJourneySegment(segmentId: segmentId))
    }

    /// The call `DELETE /api/v2/journey/segments/{segmentId}`, ready to be sent.
    public static func deleteJourneySegment(segmentId: String) -> APICall<Void> {
        APICall(
            "deleteJourneySegment", .delete, "/api/v2/journey/segments/{segmentId}",
            parameters: [("segmentId", segmentId)])
    }
}

// MARK: - deleteJourneyView

extension JourneyApi {
    /// Calls `DELETE /api/v2/journey/views/{viewId}`.
    ///
    /// Needs the permission `journey:views:delete`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    public func deleteJourneyView(viewId: String) async throws(ApiError) {
        try await client.send(Self.deleteJourneyView(viewId: viewId))
    }

    /// The call `DELETE /api/v2/journey/views/{viewId}`, ready to be sent.
    public static func deleteJourneyView(viewId: String) -> APICall<Void> {
        APICall("deleteJourneyView", .delete, "/api/v2/journey/views/{viewId}", parameters: [("viewId", viewId)])
    }
}

// MARK: - deleteJourneyViewSchedules

extension JourneyApi {
    /// Calls `DELETE /api/v2/journey/views/{viewId}/schedules`.
    ///
    /// Needs the permission `journey:viewsSchedule:delete`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    @discardableResult
    public func deleteJourneyViewSchedules(viewId: String) async throws(ApiError) -> JourneyViewSchedule {
        try await client.send(Self.deleteJourneyViewSchedules(viewId: viewId))
    }

    /// The call `DELETE /api/v2/journey/views/{viewId}/schedules`, ready to be sent.
    public static func deleteJourneyViewSchedules(viewId: String) -> APICall<JourneyViewSchedule> {
        APICall(
            "deleteJourneyViewSchedules", .delete, "/api/v2/journey/views/{viewId}/schedules",
            parameters: [("viewId", viewId)])
    }
}

// MARK: - getAnalyticsJourneysAggregatesJob

extension JourneyApi {
    /// Calls `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:journeyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsJourneysAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsJourneysAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsJourneysAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsJourneysAggregatesJob", .get, "/api/v2/analytics/journeys/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsJourneysAggregatesJobResults

extension JourneyApi {
    /// Calls `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:journeyAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsJourneysAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> JourneyAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsJourneysAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsJourneysAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<JourneyAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsJourneysAggregatesJobResults", .get,
            "/api/v2/analytics/journeys/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsContactJourneySegments

extension JourneyApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.
    ///
    /// Needs the permission `externalContacts:segmentAssignment:view`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - includeMerged: `includeMerged` in the query.
    ///   - limit: `limit` in the query.
    public func getExternalcontactsContactJourneySegments(
        contactId: String, includeMerged: Bool? = nil, limit: Int? = nil
    ) async throws(ApiError) -> SegmentAssignmentListing {
        try await client.send(
            Self.getExternalcontactsContactJourneySegments(
                contactId: contactId, includeMerged: includeMerged, limit: limit))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments`, ready to be sent.
    public static func getExternalcontactsContactJourneySegments(
        contactId: String, includeMerged: Bool? = nil, limit: Int? = nil
    ) -> APICall<SegmentAssignmentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeMerged", includeMerged)
        queryParameters.add("limit", limit)
        return APICall(
            "getExternalcontactsContactJourneySegments", .get,
            "/api/v2/externalcontacts/contacts/{contactId}/journey/segments", parameters: [("contactId", contactId)],
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsContactJourneySessions

extension JourneyApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions`.
    ///
    /// Needs the permission `externalContacts:session:view`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - pageSize: `pageSize` in the query.
    ///   - after: `after` in the query.
    ///   - includeMerged: `includeMerged` in the query.
    public func getExternalcontactsContactJourneySessions(
        contactId: String, pageSize: String? = nil, after: String? = nil, includeMerged: Bool? = nil
    ) async throws(ApiError) -> SessionListing {
        try await client.send(
            Self.getExternalcontactsContactJourneySessions(
                contactId: contactId, pageSize: pageSize, after: after, includeMerged: includeMerged))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions`, ready to be sent.
    public static func getExternalcontactsContactJourneySessions(
        contactId: String, pageSize: String? = nil, after: String? = nil, includeMerged: Bool? = nil
    ) -> APICall<SessionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("after", after)
        queryParameters.add("includeMerged", includeMerged)
        return APICall(
            "getExternalcontactsContactJourneySessions", .get,
            "/api/v2/externalcontacts/contacts/{contactId}/journey/sessions", parameters: [("contactId", contactId)],
            query: queryParameters)
    }
}

// MARK: - getJourneyActionmap

extension JourneyApi {
    /// Calls `GET /api/v2/journey/actionmaps/{actionMapId}`.
    ///
    /// Needs the permission `journey:actionmap:view`.
    ///
    /// - Parameters:
    ///   - actionMapId: `actionMapId` in the path.
    public func getJourneyActionmap(actionMapId: String) async throws(ApiError) -> ActionMap {
        try await client.send(Self.getJourneyActionmap(actionMapId: actionMapId))
    }

    /// The call `GET /api/v2/journey/actionmaps/{actionMapId}`, ready to be sent.
    public static func getJourneyActionmap(actionMapId: String) -> APICall<ActionMap> {
        APICall(
            "getJourneyActionmap", .get, "/api/v2/journey/actionmaps/{actionMapId}",
            parameters: [("actionMapId", actionMapId)])
    }
}

// MARK: - getJourneyActionmaps

extension JourneyApi {
    /// Calls `GET /api/v2/journey/actionmaps`.
    ///
    /// Needs the permission `journey:actionmap:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query.
    ///   - filterField: `filterField` in the query.
    ///   - filterValue: `filterValue` in the query.
    ///   - actionMapIds: `actionMapIds` in the query, once for each element.
    ///   - queryFields: `queryFields` in the query, once for each element.
    ///   - queryValue: `queryValue` in the query.
    public func getJourneyActionmaps(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, filterField: String? = nil,
        filterValue: String? = nil, actionMapIds: [String]? = nil, queryFields: [String]? = nil,
        queryValue: String? = nil
    ) async throws(ApiError) -> ActionMapListing {
        try await client.send(
            Self.getJourneyActionmaps(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, filterField: filterField,
                filterValue: filterValue, actionMapIds: actionMapIds, queryFields: queryFields, queryValue: queryValue))
    }

    /// The call `GET /api/v2/journey/actionmaps`, ready to be sent.
    public static func getJourneyActionmaps(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, filterField: String? = nil,
        filterValue: String? = nil, actionMapIds: [String]? = nil, queryFields: [String]? = nil,
        queryValue: String? = nil
    ) -> APICall<ActionMapListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("filterField", filterField)
        queryParameters.add("filterValue", filterValue)
        queryParameters.add("actionMapIds", actionMapIds)
        queryParameters.add("queryFields", queryFields)
        queryParameters.add("queryValue", queryValue)
        return APICall("getJourneyActionmaps", .get, "/api/v2/journey/actionmaps", query: queryParameters)
    }
}

// MARK: - getJourneyActionmapsEstimatesJob

extension JourneyApi {
    /// Calls `GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}`.
    ///
    /// Needs the permission `journey:actionmapEstimateJob:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getJourneyActionmapsEstimatesJob(jobId: String) async throws(ApiError) -> String {
        try await client.send(Self.getJourneyActionmapsEstimatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}`, ready to be sent.
    public static func getJourneyActionmapsEstimatesJob(jobId: String) -> APICall<String> {
        APICall(
            "getJourneyActionmapsEstimatesJob", .get, "/api/v2/journey/actionmaps/estimates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getJourneyActionmapsEstimatesJobResults

extension JourneyApi {
    /// Calls `GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `journey:actionmapEstimate:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getJourneyActionmapsEstimatesJobResults(
        jobId: String
    ) async throws(ApiError) -> ActionMapEstimateResult {
        try await client.send(Self.getJourneyActionmapsEstimatesJobResults(jobId: jobId))
    }

    /// The call `GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}/results`, ready to be sent.
    public static func getJourneyActionmapsEstimatesJobResults(jobId: String) -> APICall<ActionMapEstimateResult> {
        APICall(
            "getJourneyActionmapsEstimatesJobResults", .get,
            "/api/v2/journey/actionmaps/estimates/jobs/{jobId}/results", parameters: [("jobId", jobId)])
    }
}

// MARK: - getJourneyActiontarget

extension JourneyApi {
    /// Calls `GET /api/v2/journey/actiontargets/{actionTargetId}`.
    ///
    /// Needs the permission `journey:actiontarget:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - actionTargetId: `actionTargetId` in the path.
    public func getJourneyActiontarget(actionTargetId: String) async throws(ApiError) -> ActionTarget {
        try await client.send(Self.getJourneyActiontarget(actionTargetId: actionTargetId))
    }

    /// The call `GET /api/v2/journey/actiontargets/{actionTargetId}`, ready to be sent.
    public static func getJourneyActiontarget(actionTargetId: String) -> APICall<ActionTarget> {
        APICall(
            "getJourneyActiontarget", .get, "/api/v2/journey/actiontargets/{actionTargetId}",
            parameters: [("actionTargetId", actionTargetId)])
    }
}

// MARK: - getJourneyActiontargets

extension JourneyApi {
    /// Calls `GET /api/v2/journey/actiontargets`.
    ///
    /// Needs the permission `journey:actiontarget:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getJourneyActiontargets(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> ActionTargetListing {
        try await client.send(Self.getJourneyActiontargets(pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/journey/actiontargets`, ready to be sent.
    public static func getJourneyActiontargets(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<ActionTargetListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall("getJourneyActiontargets", .get, "/api/v2/journey/actiontargets", query: queryParameters)
    }
}

// MARK: - getJourneyActiontemplate

extension JourneyApi {
    /// Calls `GET /api/v2/journey/actiontemplates/{actionTemplateId}`.
    ///
    /// Needs the permission `journey:actiontemplate:view`.
    ///
    /// - Parameters:
    ///   - actionTemplateId: `actionTemplateId` in the path.
    public func getJourneyActiontemplate(actionTemplateId: String) async throws(ApiError) -> ActionTemplate {
        try await client.send(Self.getJourneyActiontemplate(actionTemplateId: actionTemplateId))
    }

    /// The call `GET /api/v2/journey/actiontemplates/{actionTemplateId}`, ready to be sent.
    public static func getJourneyActiontemplate(actionTemplateId: String) -> APICall<ActionTemplate> {
        APICall(
            "getJourneyActiontemplate", .get, "/api/v2/journey/actiontemplates/{actionTemplateId}",
            parameters: [("actionTemplateId", actionTemplateId)])
    }
}

// MARK: - getJourneyActiontemplates

extension JourneyApi {
    /// Calls `GET /api/v2/journey/actiontemplates`.
    ///
    /// Needs the permission `journey:actiontemplate:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query.
    ///   - mediaType: `mediaType` in the query.
    ///   - state: `state` in the query.
    ///   - queryFields: `queryFields` in the query, once for each element.
    ///   - queryValue: `queryValue` in the query.
    public func getJourneyActiontemplates(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil,
        mediaType: GetJourneyActiontemplatesMediaType? = nil, state: GetJourneyActiontemplatesState? = nil,
        queryFields: [String]? = nil, queryValue: String? = nil
    ) async throws(ApiError) -> ActionTemplateListing {
        try await client.send(
            Self.getJourneyActiontemplates(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, mediaType: mediaType, state: state,
                queryFields: queryFields, queryValue: queryValue))
    }

    /// The call `GET /api/v2/journey/actiontemplates`, ready to be sent.
    public static func getJourneyActiontemplates(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil,
        mediaType: GetJourneyActiontemplatesMediaType? = nil, state: GetJourneyActiontemplatesState? = nil,
        queryFields: [String]? = nil, queryValue: String? = nil
    ) -> APICall<ActionTemplateListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("mediaType", mediaType)
        queryParameters.add("state", state)
        queryParameters.add("queryFields", queryFields)
        queryParameters.add("queryValue", queryValue)
        return APICall("getJourneyActiontemplates", .get, "/api/v2/journey/actiontemplates", query: queryParameters)
    }
}

// MARK: - getJourneyDeploymentCustomerPing

extension JourneyApi {
    /// Calls `GET /api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - customerCookieId: `customerCookieId` in the path.
    ///   - dl: `dl` in the query.
    ///   - dt: `dt` in the query.
    ///   - appNamespace: `appNamespace` in the query.
    ///   - sessionId: `sessionId` in the query.
    ///   - sinceLastBeaconMilliseconds: `sinceLastBeaconMilliseconds` in the query.
    public func getJourneyDeploymentCustomerPing(
        deploymentId: String, customerCookieId: String, dl: String? = nil, dt: String? = nil,
        appNamespace: String? = nil, sessionId: String? = nil, sinceLastBeaconMilliseconds: Int? = nil
    ) async throws(ApiError) -> DeploymentPing {
        try await client.send(
            Self.getJourneyDeploymentCustomerPing(
                deploymentId: deploymentId, customerCookieId: customerCookieId, dl: dl, dt: dt,
                appNamespace: appNamespace, sessionId: sessionId,
                sinceLastBeaconMilliseconds: sinceLastBeaconMilliseconds))
    }

    /// The call `GET /api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping`, ready to be sent.
    public static func getJourneyDeploymentCustomerPing(
        deploymentId: String, customerCookieId: String, dl: String? = nil, dt: String? = nil,
        appNamespace: String? = nil, sessionId: String? = nil, sinceLastBeaconMilliseconds: Int? = nil
    ) -> APICall<DeploymentPing> {
        var queryParameters = QueryParameters()
        queryParameters.add("dl", dl)
        queryParameters.add("dt", dt)
        queryParameters.add("appNamespace", appNamespace)
        queryParameters.add("sessionId", sessionId)
        queryParameters.add("sinceLastBeaconMilliseconds", sinceLastBeaconMilliseconds)
        return APICall(
            "getJourneyDeploymentCustomerPing", .get,
            "/api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping",
            parameters: [("deploymentId", deploymentId), ("customerCookieId", customerCookieId)],
            query: queryParameters)
    }
}

// MARK: - getJourneyExternaleventsConfiguration

extension JourneyApi {
    /// Calls `GET /api/v2/journey/externalevents/configurations/{configId}`.
    ///
    /// Needs the permission `journey:externalEventsConfiguration:view`.
    ///
    /// - Parameters:
    ///   - configId: `configId` in the path.
    public func getJourneyExternaleventsConfiguration(
        configId: String
    ) async throws(ApiError) -> ExternalEventsConfiguration {
        try await client.send(Self.getJourneyExternaleventsConfiguration(configId: configId))
    }

    /// The call `GET /api/v2/journey/externalevents/configurations/{configId}`, ready to be sent.
    public static func getJourneyExternaleventsConfiguration(configId: String) -> APICall<ExternalEventsConfiguration> {
        APICall(
            "getJourneyExternaleventsConfiguration", .get, "/api/v2/journey/externalevents/configurations/{configId}",
            parameters: [("configId", configId)])
    }
}

// MARK: - getJourneyExternaleventsConfigurations

extension JourneyApi {
    /// Calls `GET /api/v2/journey/externalevents/configurations`.
    ///
    /// Needs the permission `journey:externalEventsConfiguration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getJourneyExternaleventsConfigurations(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> ExternalEventsConfigurationListing {
        try await client.send(Self.getJourneyExternaleventsConfigurations(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/journey/externalevents/configurations`, ready to be sent.
    public static func getJourneyExternaleventsConfigurations(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<ExternalEventsConfigurationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getJourneyExternaleventsConfigurations", .get, "/api/v2/journey/externalevents/configurations",
            query: queryParameters)
    }
}

// MARK: - getJourneyExternaleventsSchema

extension JourneyApi {
    /// Calls `GET /api/v2/journey/externalevents/schemas/{schemaId}`.
    ///
    /// Needs the permission `journey:externalEventsSchema:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getJourneyExternaleventsSchema(schemaId: String) async throws(ApiError) -> JourneyExternalEventsSchema {
        try await client.send(Self.getJourneyExternaleventsSchema(schemaId: schemaId))
    }

    /// The call `GET /api/v2/journey/externalevents/schemas/{schemaId}`, ready to be sent.
    public static func getJourneyExternaleventsSchema(schemaId: String) -> APICall<JourneyExternalEventsSchema> {
        APICall(
            "getJourneyExternaleventsSchema", .get, "/api/v2/journey/externalevents/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getJourneyExternaleventsSchemaVersion

extension JourneyApi {
    /// Calls `GET /api/v2/journey/externalevents/schemas/{schemaId}/versions/{versionId}`.
    ///
    /// Needs the permission `journey:externalEventsSchema:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getJourneyExternaleventsSchemaVersion(
        schemaId: String, versionId: String
    ) async throws(ApiError) -> JourneyExternalEventsSchema {
        try await client.send(Self.getJourneyExternaleventsSchemaVersion(schemaId: schemaId, versionId: versionId))
    }

    /// The call `GET /api/v2/journey/externalevents/schemas/{schemaId}/versions/{versionId}`, ready to be sent.
    public static func getJourneyExternaleventsSchemaVersion(
        schemaId: String, versionId: String
    ) -> APICall<JourneyExternalEventsSchema> {
        APICall(
            "getJourneyExternaleventsSchemaVersion", .get,
            "/api/v2/journey/externalevents/schemas/{schemaId}/versions/{versionId}",
            parameters: [("schemaId", schemaId), ("versionId", versionId)])
    }
}

// MARK: - getJourneyExternaleventsSchemaVersions

extension JourneyApi {
    /// Calls `GET /api/v2/journey/externalevents/schemas/{schemaId}/versions`.
    ///
    /// Needs the permission `journey:externalEventsSchema:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getJourneyExternaleventsSchemaVersions(
        schemaId: String
    ) async throws(ApiError) -> JourneyExternalEventsSchemaListing {
        try await client.send(Self.getJourneyExternaleventsSchemaVersions(schemaId: schemaId))
    }

    /// The call `GET /api/v2/journey/externalevents/schemas/{schemaId}/versions`, ready to be sent.
    public static func getJourneyExternaleventsSchemaVersions(
        schemaId: String
    ) -> APICall<JourneyExternalEventsSchemaListing> {
        APICall(
            "getJourneyExternaleventsSchemaVersions", .get,
            "/api/v2/journey/externalevents/schemas/{schemaId}/versions", parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getJourneyExternaleventsSchemas

extension JourneyApi {
    /// Calls `GET /api/v2/journey/externalevents/schemas`.
    ///
    /// Needs the permission `journey:externalEventsSchema:view`.
    public func getJourneyExternaleventsSchemas() async throws(ApiError) -> JourneyExternalEventsSchemaListing {
        try await client.send(Self.getJourneyExternaleventsSchemas())
    }

    /// The call `GET /api/v2/journey/externalevents/schemas`, ready to be sent.
    public static func getJourneyExternaleventsSchemas() -> APICall<JourneyExternalEventsSchemaListing> {
        APICall("getJourneyExternaleventsSchemas", .get, "/api/v2/journey/externalevents/schemas")
    }
}

// MARK: - getJourneyExternaleventsSchemasCoretype

extension JourneyApi {
    /// Calls `GET /api/v2/journey/externalevents/schemas/coretypes/{coreTypeName}`.
    ///
    /// Needs the permission `journey:externalEventsSchema:view`.
    ///
    /// - Parameters:
    ///   - coreTypeName: `coreTypeName` in the path.
    public func getJourneyExternaleventsSchemasCoretype(coreTypeName: String) async throws(ApiError) -> Coretype {
        try await client.send(Self.getJourneyExternaleventsSchemasCoretype(coreTypeName: coreTypeName))
    }

    /// The call `GET /api/v2/journey/externalevents/schemas/coretypes/{coreTypeName}`, ready to be sent.
    public static func getJourneyExternaleventsSchemasCoretype(coreTypeName: String) -> APICall<Coretype> {
        APICall(
            "getJourneyExternaleventsSchemasCoretype", .get,
            "/api/v2/journey/externalevents/schemas/coretypes/{coreTypeName}",
            parameters: [("coreTypeName", coreTypeName)])
    }
}

// MARK: - getJourneyExternaleventsSchemasCoretypes

extension JourneyApi {
    /// Calls `GET /api/v2/journey/externalevents/schemas/coretypes`.
    ///
    /// Needs the permission `journey:externalEventsSchema:view`.
    public func getJourneyExternaleventsSchemasCoretypes() async throws(ApiError) -> CoretypeListing {
        try await client.send(Self.getJourneyExternaleventsSchemasCoretypes())
    }

    /// The call `GET /api/v2/journey/externalevents/schemas/coretypes`, ready to be sent.
    public static func getJourneyExternaleventsSchemasCoretypes() -> APICall<CoretypeListing> {
        APICall("getJourneyExternaleventsSchemasCoretypes", .get, "/api/v2/journey/externalevents/schemas/coretypes")
    }
}

// MARK: - getJourneyExternaleventsSchemasLimits

extension JourneyApi {
    /// Calls `GET /api/v2/journey/externalevents/schemas/limits`.
    ///
    /// Needs the permission `journey:externalEventsSchema:view`.
    public func getJourneyExternaleventsSchemasLimits() async throws(ApiError) -> SchemaQuantityLimits {
        try await client.send(Self.getJourneyExternaleventsSchemasLimits())
    }

    /// The call `GET /api/v2/journey/externalevents/schemas/limits`, ready to be sent.
    public static func getJourneyExternaleventsSchemasLimits() -> APICall<SchemaQuantityLimits> {
        APICall("getJourneyExternaleventsSchemasLimits", .get, "/api/v2/journey/externalevents/schemas/limits")
    }
}

// MARK: - getJourneyOutcome

extension JourneyApi {
    /// Calls `GET /api/v2/journey/outcomes/{outcomeId}`.
    ///
    /// Needs the permission `journey:outcome:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - outcomeId: `outcomeId` in the path.
    public func getJourneyOutcome(outcomeId: String) async throws(ApiError) -> Outcome {
        try await client.send(Self.getJourneyOutcome(outcomeId: outcomeId))
    }

    /// The call `GET /api/v2/journey/outcomes/{outcomeId}`, ready to be sent.
    public static func getJourneyOutcome(outcomeId: String) -> APICall<Outcome> {
        APICall(
            "getJourneyOutcome", .get, "/api/v2/journey/outcomes/{outcomeId}", parameters: [("outcomeId", outcomeId)])
    }
}

// MARK: - getJourneyOutcomes

extension JourneyApi {
    /// Calls `GET /api/v2/journey/outcomes`.
    ///
    /// Needs the permission `journey:outcome:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query.
    ///   - outcomeIds: `outcomeIds` in the query, once for each element.
    ///   - queryFields: `queryFields` in the query, once for each element.
    ///   - queryValue: `queryValue` in the query.
    public func getJourneyOutcomes(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, outcomeIds: [String]? = nil,
        queryFields: [String]? = nil, queryValue: String? = nil
    ) async throws(ApiError) -> OutcomeListing {
        try await client.send(
            Self.getJourneyOutcomes(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, outcomeIds: outcomeIds,
                queryFields: queryFields, queryValue: queryValue))
    }

    /// The call `GET /api/v2/journey/outcomes`, ready to be sent.
    public static func getJourneyOutcomes(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, outcomeIds: [String]? = nil,
        queryFields: [String]? = nil, queryValue: String? = nil
    ) -> APICall<OutcomeListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("outcomeIds", outcomeIds)
        queryParameters.add("queryFields", queryFields)
        queryParameters.add("queryValue", queryValue)
        return APICall("getJourneyOutcomes", .get, "/api/v2/journey/outcomes", query: queryParameters)
    }
}

// MARK: - getJourneyOutcomesAttributionsJob

extension JourneyApi {
    /// Calls `GET /api/v2/journey/outcomes/attributions/jobs/{jobId}`.
    ///
    /// Needs the permission `journey:outcomeAttributionJob:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getJourneyOutcomesAttributionsJob(
        jobId: String
    ) async throws(ApiError) -> OutcomeAttributionJobStateResponse {
        try await client.send(Self.getJourneyOutcomesAttributionsJob(jobId: jobId))
    }

    /// The call `GET /api/v2/journey/outcomes/attributions/jobs/{jobId}`, ready to be sent.
    public static func getJourneyOutcomesAttributionsJob(jobId: String) -> APICall<OutcomeAttributionJobStateResponse> {
        APICall(
            "getJourneyOutcomesAttributionsJob", .get, "/api/v2/journey/outcomes/attributions/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getJourneyOutcomesAttributionsJobResults

extension JourneyApi {
    /// Calls `GET /api/v2/journey/outcomes/attributions/jobs/{jobId}/results`.
    ///
    /// Needs the permission `journey:outcomeAttribution:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getJourneyOutcomesAttributionsJobResults(
        jobId: String
    ) async throws(ApiError) -> OutcomeAttributionResponseListing {
        try await client.send(Self.getJourneyOutcomesAttributionsJobResults(jobId: jobId))
    }

    /// The call `GET /api/v2/journey/outcomes/attributions/jobs/{jobId}/results`, ready to be sent.
    public static func getJourneyOutcomesAttributionsJobResults(
        jobId: String
    ) -> APICall<OutcomeAttributionResponseListing> {
        APICall(
            "getJourneyOutcomesAttributionsJobResults", .get,
            "/api/v2/journey/outcomes/attributions/jobs/{jobId}/results", parameters: [("jobId", jobId)])
    }
}

// MARK: - getJourneyOutcomesPredictor

extension JourneyApi {
    /// Calls `GET /api/v2/journey/outcomes/predictors/{predictorId}`.
    ///
    /// Needs the permission `journey:outcomepredictor:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - predictorId: `predictorId` in the path.
    public func getJourneyOutcomesPredictor(predictorId: String) async throws(ApiError) -> OutcomePredictor {
        try await client.send(Self.getJourneyOutcomesPredictor(predictorId: predictorId))
    }

    /// The call `GET /api/v2/journey/outcomes/predictors/{predictorId}`, ready to be sent.
    public static func getJourneyOutcomesPredictor(predictorId: String) -> APICall<OutcomePredictor> {
        APICall(
            "getJourneyOutcomesPredictor", .get, "/api/v2/journey/outcomes/predictors/{predictorId}",
            parameters: [("predictorId", predictorId)])
    }
}

// MARK: - getJourneyOutcomesPredictors

extension JourneyApi {
    /// Calls `GET /api/v2/journey/outcomes/predictors`.
    ///
    /// Needs the permission `journey:outcomepredictor:view`.
    ///
    /// Deprecated: the platform may drop it.
    public func getJourneyOutcomesPredictors() async throws(ApiError) -> OutcomePredictorListing {
        try await client.send(Self.getJourneyOutcomesPredictors())
    }

    /// The call `GET /api/v2/journey/outcomes/predictors`, ready to be sent.
    public static func getJourneyOutcomesPredictors() -> APICall<OutcomePredictorListing> {
        APICall("getJourneyOutcomesPredictors", .get, "/api/v2/journey/outcomes/predictors")
    }
}

// MARK: - getJourneySegment

extension JourneyApi {
    /// Calls `GET /api/v2/journey/segments/{segmentId}`.
    ///
    /// Needs the permission `journey:segment:view`.
    ///
    /// - Parameters:
    ///   - segmentId: `segmentId` in the path.
    public func getJourneySegment(segmentId: String) async throws(ApiError) -> JourneySegment {
        try await client.send(Self.getJourneySegment(segmentId: segmentId))
    }

    /// The call `GET /api/v2/journey/segments/{segmentId}`, ready to be sent.
    public static func getJourneySegment(segmentId: String) -> APICall<JourneySegment> {
        APICall(
            "getJourneySegment", .get, "/api/v2/journey/segments/{segmentId}", parameters: [("segmentId", segmentId)])
    }
}

// MARK: - getJourneySegments

extension JourneyApi {
    /// Calls `GET /api/v2/journey/segments`.
    ///
    /// Needs the permission `journey:segment:view`.
    ///
    /// - Parameters:
    ///   - sortBy: `sortBy` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - isActive: `isActive` in the query.
    ///   - segmentIds: `segmentIds` in the query, once for each element.
    ///   - queryFields: `queryFields` in the query, once for each element.
    ///   - queryValue: `queryValue` in the query.
    public func getJourneySegments(
        sortBy: String? = nil, pageSize: Int? = nil, pageNumber: Int? = nil, isActive: Bool? = nil,
        segmentIds: [String]? = nil, queryFields: [String]? = nil, queryValue: String? = nil
    ) async throws(ApiError) -> SegmentListing {
        try await client.send(
            Self.getJourneySegments(
                sortBy: sortBy, pageSize: pageSize, pageNumber: pageNumber, isActive: isActive, segmentIds: segmentIds,
                queryFields: queryFields, queryValue: queryValue))
    }

    /// The call `GET /api/v2/journey/segments`, ready to be sent.
    public static func getJourneySegments(
        sortBy: String? = nil, pageSize: Int? = nil, pageNumber: Int? = nil, isActive: Bool? = nil,
        segmentIds: [String]? = nil, queryFields: [String]? = nil, queryValue: String? = nil
    ) -> APICall<SegmentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("isActive", isActive)
        queryParameters.add("segmentIds", segmentIds)
        queryParameters.add("queryFields", queryFields)
        queryParameters.add("queryValue", queryValue)
        return APICall("getJourneySegments", .get, "/api/v2/journey/segments", query: queryParameters)
    }
}

// MARK: - getJourneySession

extension JourneyApi {
    /// Calls `GET /api/v2/journey/sessions/{sessionId}`.
    ///
    /// Needs one of the permissions `journey:session:view`, `externalContacts:session:view`.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    public func getJourneySession(sessionId: String) async throws(ApiError) -> Session {
        try await client.send(Self.getJourneySession(sessionId: sessionId))
    }

    /// The call `GET /api/v2/journey/sessions/{sessionId}`, ready to be sent.
    public static func getJourneySession(sessionId: String) -> APICall<Session> {
        APICall(
            "getJourneySession", .get, "/api/v2/journey/sessions/{sessionId}", parameters: [("sessionId", sessionId)])
    }
}

// MARK: - getJourneySessionEvents

extension JourneyApi {
    /// Calls `GET /api/v2/journey/sessions/{sessionId}/events`.
    ///
    /// Needs the permission `journey:event:view`.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    ///   - pageSize: `pageSize` in the query.
    ///   - after: `after` in the query.
    ///   - eventType: `eventType` in the query.
    public func getJourneySessionEvents(
        sessionId: String, pageSize: String? = nil, after: String? = nil,
        eventType: GetJourneySessionEventsEventType? = nil
    ) async throws(ApiError) -> EventListing {
        try await client.send(
            Self.getJourneySessionEvents(sessionId: sessionId, pageSize: pageSize, after: after, eventType: eventType))
    }

    /// The call `GET /api/v2/journey/sessions/{sessionId}/events`, ready to be sent.
    public static func getJourneySessionEvents(
        sessionId: String, pageSize: String? = nil, after: String? = nil,
        eventType: GetJourneySessionEventsEventType? = nil
    ) -> APICall<EventListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("after", after)
        queryParameters.add("eventType", eventType)
        return APICall(
            "getJourneySessionEvents", .get, "/api/v2/journey/sessions/{sessionId}/events",
            parameters: [("sessionId", sessionId)], query: queryParameters)
    }
}

// MARK: - getJourneySessionOutcomescores

extension JourneyApi {
    /// Calls `GET /api/v2/journey/sessions/{sessionId}/outcomescores`.
    ///
    /// Needs the permission `journey:outcomescores:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - sessionId: `sessionId` in the path.
    public func getJourneySessionOutcomescores(sessionId: String) async throws(ApiError) -> OutcomeScoresResult {
        try await client.send(Self.getJourneySessionOutcomescores(sessionId: sessionId))
    }

    /// The call `GET /api/v2/journey/sessions/{sessionId}/outcomescores`, ready to be sent.
    public static func getJourneySessionOutcomescores(sessionId: String) -> APICall<OutcomeScoresResult> {
        APICall(
            "getJourneySessionOutcomescores", .get, "/api/v2/journey/sessions/{sessionId}/outcomescores",
            parameters: [("sessionId", sessionId)])
    }
}

// MARK: - getJourneyView

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/{viewId}`.
    ///
    /// Needs the permission `journey:views:view`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    public func getJourneyView(viewId: String) async throws(ApiError) -> JourneyView {
        try await client.send(Self.getJourneyView(viewId: viewId))
    }

    /// The call `GET /api/v2/journey/views/{viewId}`, ready to be sent.
    public static func getJourneyView(viewId: String) -> APICall<JourneyView> {
        APICall("getJourneyView", .get, "/api/v2/journey/views/{viewId}", parameters: [("viewId", viewId)])
    }
}

// MARK: - getJourneyViewSchedules

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/{viewId}/schedules`.
    ///
    /// Needs the permission `journey:viewsSchedule:view`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    public func getJourneyViewSchedules(viewId: String) async throws(ApiError) -> JourneyViewSchedule {
        try await client.send(Self.getJourneyViewSchedules(viewId: viewId))
    }

    /// The call `GET /api/v2/journey/views/{viewId}/schedules`, ready to be sent.
    public static func getJourneyViewSchedules(viewId: String) -> APICall<JourneyViewSchedule> {
        APICall(
            "getJourneyViewSchedules", .get, "/api/v2/journey/views/{viewId}/schedules",
            parameters: [("viewId", viewId)])
    }
}

// MARK: - getJourneyViewVersion

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/{viewId}/versions/{versionId}`.
    ///
    /// Needs the permission `journey:views:view`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getJourneyViewVersion(viewId: String, versionId: String) async throws(ApiError) -> JourneyView {
        try await client.send(Self.getJourneyViewVersion(viewId: viewId, versionId: versionId))
    }

    /// The call `GET /api/v2/journey/views/{viewId}/versions/{versionId}`, ready to be sent.
    public static func getJourneyViewVersion(viewId: String, versionId: String) -> APICall<JourneyView> {
        APICall(
            "getJourneyViewVersion", .get, "/api/v2/journey/views/{viewId}/versions/{versionId}",
            parameters: [("viewId", viewId), ("versionId", versionId)])
    }
}

// MARK: - getJourneyViewVersionChart

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}`.
    ///
    /// Needs the permission `journey:views:view`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - journeyViewVersion: `journeyViewVersion` in the path.
    ///   - chartId: `chartId` in the path.
    public func getJourneyViewVersionChart(
        viewId: String, journeyViewVersion: String, chartId: String
    ) async throws(ApiError) -> JourneyViewChart {
        try await client.send(
            Self.getJourneyViewVersionChart(viewId: viewId, journeyViewVersion: journeyViewVersion, chartId: chartId))
    }

    /// The call `GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}`, ready to be sent.
    public static func getJourneyViewVersionChart(
        viewId: String, journeyViewVersion: String, chartId: String
    ) -> APICall<JourneyViewChart> {
        APICall(
            "getJourneyViewVersionChart", .get,
            "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}",
            parameters: [("viewId", viewId), ("journeyViewVersion", journeyViewVersion), ("chartId", chartId)])
    }
}

// MARK: - getJourneyViewVersionChartVersion

extension JourneyApi {
    /// Calls `GET
    /// /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}`.
    ///
    /// Needs the permission `journey:views:view`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - journeyViewVersion: `journeyViewVersion` in the path.
    ///   - chartId: `chartId` in the path.
    ///   - chartVersion: `chartVersion` in the path.
    public func getJourneyViewVersionChartVersion(
        viewId: String, journeyViewVersion: String, chartId: String, chartVersion: String
    ) async throws(ApiError) -> JourneyViewChart {
        try await client.send(
            Self.getJourneyViewVersionChartVersion(
                viewId: viewId, journeyViewVersion: journeyViewVersion, chartId: chartId, chartVersion: chartVersion))
    }

    /// The call `GET
    /// /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}`, ready to
    /// be sent.
    public static func getJourneyViewVersionChartVersion(
        viewId: String, journeyViewVersion: String, chartId: String, chartVersion: String
    ) -> APICall<JourneyViewChart> {
        APICall(
            "getJourneyViewVersionChartVersion", .get,
            "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}",
            parameters: [("viewId", viewId), ("journeyViewVersion", journeyViewVersion), ("chartId", chartId), ("chartVersion", chartVersion)])
    }
}

// MARK: - getJourneyViewVersionJob

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}`.
    ///
    /// Needs the permission `journey:viewsJobs:view`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - journeyVersionId: `journeyVersionId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getJourneyViewVersionJob(
        viewId: String, journeyVersionId: String, jobId: String
    ) async throws(ApiError) -> JourneyViewJob {
        try await client.send(
            Self.getJourneyViewVersionJob(viewId: viewId, journeyVersionId: journeyVersionId, jobId: jobId))
    }

    /// The call `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}`, ready to be sent.
    public static func getJourneyViewVersionJob(
        viewId: String, journeyVersionId: String, jobId: String
    ) -> APICall<JourneyViewJob> {
        APICall(
            "getJourneyViewVersionJob", .get, "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}",
            parameters: [("viewId", viewId), ("journeyVersionId", journeyVersionId), ("jobId", jobId)])
    }
}

// MARK: - getJourneyViewVersionJobResults

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results`.
    ///
    /// Needs the permission `journey:viewsResults:view`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - journeyViewVersion: `journeyViewVersion` in the path.
    ///   - jobId: `jobId` in the path.
    public func getJourneyViewVersionJobResults(
        viewId: String, journeyViewVersion: String, jobId: String
    ) async throws(ApiError) -> JourneyViewResult {
        try await client.send(
            Self.getJourneyViewVersionJobResults(viewId: viewId, journeyViewVersion: journeyViewVersion, jobId: jobId))
    }

    /// The call `GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results`, ready to be
    /// sent.
    public static func getJourneyViewVersionJobResults(
        viewId: String, journeyViewVersion: String, jobId: String
    ) -> APICall<JourneyViewResult> {
        APICall(
            "getJourneyViewVersionJobResults", .get,
            "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results",
            parameters: [("viewId", viewId), ("journeyViewVersion", journeyViewVersion), ("jobId", jobId)])
    }
}

// MARK: - getJourneyViewVersionJobResultsChart

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}`.
    ///
    /// Needs the permission `journey:viewsResults:view`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - journeyVersionId: `journeyVersionId` in the path.
    ///   - jobId: `jobId` in the path.
    ///   - chartId: `chartId` in the path.
    public func getJourneyViewVersionJobResultsChart(
        viewId: String, journeyVersionId: String, jobId: String, chartId: String
    ) async throws(ApiError) -> JourneyViewChartResult {
        try await client.send(
            Self.getJourneyViewVersionJobResultsChart(
                viewId: viewId, journeyVersionId: journeyVersionId, jobId: jobId, chartId: chartId))
    }

    /// The call `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}`,
    /// ready to be sent.
    public static func getJourneyViewVersionJobResultsChart(
        viewId: String, journeyVersionId: String, jobId: String, chartId: String
    ) -> APICall<JourneyViewChartResult> {
        APICall(
            "getJourneyViewVersionJobResultsChart", .get,
            "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}",
            parameters: [("viewId", viewId), ("journeyVersionId", journeyVersionId), ("jobId", jobId), ("chartId", chartId)])
    }
}

// MARK: - getJourneyViewVersionJobsLatest

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest`.
    ///
    /// Needs the permission `journey:viewsJobs:view`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - journeyVersionId: `journeyVersionId` in the path.
    public func getJourneyViewVersionJobsLatest(
        viewId: String, journeyVersionId: String
    ) async throws(ApiError) -> JourneyViewJob {
        try await client.send(Self.getJourneyViewVersionJobsLatest(viewId: viewId, journeyVersionId: journeyVersionId))
    }

    /// The call `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest`, ready to be sent.
    public static func getJourneyViewVersionJobsLatest(
        viewId: String, journeyVersionId: String
    ) -> APICall<JourneyViewJob> {
        APICall(
            "getJourneyViewVersionJobsLatest", .get,
            "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest",
            parameters: [("viewId", viewId), ("journeyVersionId", journeyVersionId)])
    }
}

// MARK: - getJourneyViews

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views`.
    ///
    /// Needs the permission `journey:views:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - nameOrCreatedBy: `nameOrCreatedBy` in the query.
    ///   - expand: `expand` in the query.
    ///   - id: `id` in the query.
    public func getJourneyViews(
        pageNumber: Int? = nil, pageSize: Int? = nil, nameOrCreatedBy: String? = nil,
        expand: GetJourneyViewsExpand? = nil, id: String? = nil
    ) async throws(ApiError) -> JourneyViewListing {
        try await client.send(
            Self.getJourneyViews(
                pageNumber: pageNumber, pageSize: pageSize, nameOrCreatedBy: nameOrCreatedBy, expand: expand, id: id))
    }

    /// The call `GET /api/v2/journey/views`, ready to be sent.
    public static func getJourneyViews(
        pageNumber: Int? = nil, pageSize: Int? = nil, nameOrCreatedBy: String? = nil,
        expand: GetJourneyViewsExpand? = nil, id: String? = nil
    ) -> APICall<JourneyViewListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("nameOrCreatedBy", nameOrCreatedBy)
        queryParameters.add("expand", expand)
        queryParameters.add("id", id)
        return APICall("getJourneyViews", .get, "/api/v2/journey/views", query: queryParameters)
    }
}

// MARK: - getJourneyViewsDataDetails

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/data/details`.
    ///
    /// Needs the permission `journey:dataDetails:view`.
    public func getJourneyViewsDataDetails() async throws(ApiError) -> DataRange {
        try await client.send(Self.getJourneyViewsDataDetails())
    }

    /// The call `GET /api/v2/journey/views/data/details`, ready to be sent.
    public static func getJourneyViewsDataDetails() -> APICall<DataRange> {
        APICall("getJourneyViewsDataDetails", .get, "/api/v2/journey/views/data/details")
    }
}

// MARK: - getJourneyViewsEventdefinition

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/eventdefinitions/{eventDefinitionId}`.
    ///
    /// Needs the permission `journey:eventDefinition:view`.
    ///
    /// - Parameters:
    ///   - eventDefinitionId: `eventDefinitionId` in the path.
    public func getJourneyViewsEventdefinition(
        eventDefinitionId: String
    ) async throws(ApiError) -> JourneyEventDefinition {
        try await client.send(Self.getJourneyViewsEventdefinition(eventDefinitionId: eventDefinitionId))
    }

    /// The call `GET /api/v2/journey/views/eventdefinitions/{eventDefinitionId}`, ready to be sent.
    public static func getJourneyViewsEventdefinition(eventDefinitionId: String) -> APICall<JourneyEventDefinition> {
        APICall(
            "getJourneyViewsEventdefinition", .get, "/api/v2/journey/views/eventdefinitions/{eventDefinitionId}",
            parameters: [("eventDefinitionId", eventDefinitionId)])
    }
}

// MARK: - getJourneyViewsEventdefinitions

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/eventdefinitions`.
    ///
    /// Needs the permission `journey:eventDefinition:view`.
    public func getJourneyViewsEventdefinitions() async throws(ApiError) -> JourneyEventDefinitionListing {
        try await client.send(Self.getJourneyViewsEventdefinitions())
    }

    /// The call `GET /api/v2/journey/views/eventdefinitions`, ready to be sent.
    public static func getJourneyViewsEventdefinitions() -> APICall<JourneyEventDefinitionListing> {
        APICall("getJourneyViewsEventdefinitions", .get, "/api/v2/journey/views/eventdefinitions")
    }
}

// MARK: - getJourneyViewsEventdefinitionsExternal

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/eventdefinitions/external`.
    ///
    /// Needs the permission `journey:externalEvents:view`.
    public func getJourneyViewsEventdefinitionsExternal() async throws(ApiError) -> GetExternalEventsResponse {
        try await client.send(Self.getJourneyViewsEventdefinitionsExternal())
    }

    /// The call `GET /api/v2/journey/views/eventdefinitions/external`, ready to be sent.
    public static func getJourneyViewsEventdefinitionsExternal() -> APICall<GetExternalEventsResponse> {
        APICall("getJourneyViewsEventdefinitionsExternal", .get, "/api/v2/journey/views/eventdefinitions/external")
    }
}

// MARK: - getJourneyViewsEventdefinitionsExternalChanges

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/eventdefinitions/external/changes`.
    ///
    /// Needs the permission `journey:externalEvents:view`.
    public func getJourneyViewsEventdefinitionsExternalChanges() async throws(ApiError) -> ExternalEventChangesResponse {
        try await client.send(Self.getJourneyViewsEventdefinitionsExternalChanges())
    }

    /// The call `GET /api/v2/journey/views/eventdefinitions/external/changes`, ready to be sent.
    public static func getJourneyViewsEventdefinitionsExternalChanges() -> APICall<ExternalEventChangesResponse> {
        APICall(
            "getJourneyViewsEventdefinitionsExternalChanges", .get,
            "/api/v2/journey/views/eventdefinitions/external/changes")
    }
}

// MARK: - getJourneyViewsJobs

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/jobs`.
    ///
    /// Needs the permission `journey:viewsJobs:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - interval: `interval` in the query.
    ///   - statuses: `statuses` in the query.
    public func getJourneyViewsJobs(
        pageNumber: Int? = nil, pageSize: Int? = nil, interval: String? = nil, statuses: String? = nil
    ) async throws(ApiError) -> JourneyViewJobListing {
        try await client.send(
            Self.getJourneyViewsJobs(
                pageNumber: pageNumber, pageSize: pageSize, interval: interval, statuses: statuses))
    }

    /// The call `GET /api/v2/journey/views/jobs`, ready to be sent.
    public static func getJourneyViewsJobs(
        pageNumber: Int? = nil, pageSize: Int? = nil, interval: String? = nil, statuses: String? = nil
    ) -> APICall<JourneyViewJobListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("interval", interval)
        queryParameters.add("statuses", statuses)
        return APICall("getJourneyViewsJobs", .get, "/api/v2/journey/views/jobs", query: queryParameters)
    }
}

// MARK: - getJourneyViewsJobsMe

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/jobs/me`.
    ///
    /// Needs the permission `journey:viewsJobs:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - interval: `interval` in the query.
    ///   - statuses: `statuses` in the query.
    public func getJourneyViewsJobsMe(
        pageNumber: Int? = nil, pageSize: Int? = nil, interval: String? = nil, statuses: String? = nil
    ) async throws(ApiError) -> JourneyViewJobListing {
        try await client.send(
            Self.getJourneyViewsJobsMe(
                pageNumber: pageNumber, pageSize: pageSize, interval: interval, statuses: statuses))
    }

    /// The call `GET /api/v2/journey/views/jobs/me`, ready to be sent.
    public static func getJourneyViewsJobsMe(
        pageNumber: Int? = nil, pageSize: Int? = nil, interval: String? = nil, statuses: String? = nil
    ) -> APICall<JourneyViewJobListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("interval", interval)
        queryParameters.add("statuses", statuses)
        return APICall("getJourneyViewsJobsMe", .get, "/api/v2/journey/views/jobs/me", query: queryParameters)
    }
}

// MARK: - getJourneyViewsSchedules

extension JourneyApi {
    /// Calls `GET /api/v2/journey/views/schedules`.
    ///
    /// Needs the permission `journey:viewsSchedule:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getJourneyViewsSchedules(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> JourneyViewScheduleListing {
        try await client.send(Self.getJourneyViewsSchedules(pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/journey/views/schedules`, ready to be sent.
    public static func getJourneyViewsSchedules(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<JourneyViewScheduleListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall("getJourneyViewsSchedules", .get, "/api/v2/journey/views/schedules", query: queryParameters)
    }
}

// MARK: - patchJourneyActionmap

extension JourneyApi {
    /// Calls `PATCH /api/v2/journey/actionmaps/{actionMapId}`.
    ///
    /// Needs the permission `journey:actionmap:edit`.
    ///
    /// - Parameters:
    ///   - actionMapId: `actionMapId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchJourneyActionmap(
        actionMapId: String, body: PatchActionMap? = nil
    ) async throws(ApiError) -> ActionMap {
        try await client.send(Self.patchJourneyActionmap(actionMapId: actionMapId, body: body))
    }

    /// The call `PATCH /api/v2/journey/actionmaps/{actionMapId}`, ready to be sent.
    public static func patchJourneyActionmap(actionMapId: String, body: PatchActionMap? = nil) -> APICall<ActionMap> {
        APICall(
            "patchJourneyActionmap", .patch, "/api/v2/journey/actionmaps/{actionMapId}",
            parameters: [("actionMapId", actionMapId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchJourneyActiontemplate

extension JourneyApi {
    /// Calls `PATCH /api/v2/journey/actiontemplates/{actionTemplateId}`.
    ///
    /// Needs the permission `journey:actiontemplate:edit`.
    ///
    /// - Parameters:
    ///   - actionTemplateId: `actionTemplateId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchJourneyActiontemplate(
        actionTemplateId: String, body: PatchActionTemplate? = nil
    ) async throws(ApiError) -> ActionTemplate {
        try await client.send(Self.patchJourneyActiontemplate(actionTemplateId: actionTemplateId, body: body))
    }

    /// The call `PATCH /api/v2/journey/actiontemplates/{actionTemplateId}`, ready to be sent.
    public static func patchJourneyActiontemplate(
        actionTemplateId: String, body: PatchActionTemplate? = nil
    ) -> APICall<ActionTemplate> {
        APICall(
            "patchJourneyActiontemplate", .patch, "/api/v2/journey/actiontemplates/{actionTemplateId}",
            parameters: [("actionTemplateId", actionTemplateId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchJourneyExternaleventsConfiguration

extension JourneyApi {
    /// Calls `PATCH /api/v2/journey/externalevents/configurations/{configId}`.
    ///
    /// Needs the permission `journey:externalEventsConfiguration:edit`.
    ///
    /// - Parameters:
    ///   - configId: `configId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchJourneyExternaleventsConfiguration(
        configId: String, body: UpdateExternalEventsConfigurationRequest? = nil
    ) async throws(ApiError) -> ExternalEventsConfiguration {
        try await client.send(Self.patchJourneyExternaleventsConfiguration(configId: configId, body: body))
    }

    /// The call `PATCH /api/v2/journey/externalevents/configurations/{configId}`, ready to be sent.
    public static func patchJourneyExternaleventsConfiguration(
        configId: String, body: UpdateExternalEventsConfigurationRequest? = nil
    ) -> APICall<ExternalEventsConfiguration> {
        APICall(
            "patchJourneyExternaleventsConfiguration", .patch,
            "/api/v2/journey/externalevents/configurations/{configId}", parameters: [("configId", configId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchJourneyOutcome

extension JourneyApi {
    /// Calls `PATCH /api/v2/journey/outcomes/{outcomeId}`.
    ///
    /// Needs the permission `journey:outcome:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - outcomeId: `outcomeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchJourneyOutcome(outcomeId: String, body: PatchOutcome? = nil) async throws(ApiError) -> Outcome {
        try await client.send(Self.patchJourneyOutcome(outcomeId: outcomeId, body: body))
    }

    /// The call `PATCH /api/v2/journey/outcomes/{outcomeId}`, ready to be sent.
    public static func patchJourneyOutcome(outcomeId: String, body: PatchOutcome? = nil) -> APICall<Outcome> {
        APICall(
            "patchJourneyOutcome", .patch, "/api/v2/journey/outcomes/{outcomeId}",
            parameters: [("outcomeId", outcomeId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchJourneySegment

extension JourneyApi {
    /// Calls `PATCH /api/v2/journey/segments/{segmentId}`.
    ///
    /// Needs the permission `journey:segment:edit`.
    ///
    /// - Parameters:
    ///   - segmentId: `segmentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchJourneySegment(
        segmentId: String, body: PatchSegment? = nil
    ) async throws(ApiError) -> JourneySegment {
        try await client.send(Self.patchJourneySegment(segmentId: segmentId, body: body))
    }

    /// The call `PATCH /api/v2/journey/segments/{segmentId}`, ready to be sent.
    public static func patchJourneySegment(segmentId: String, body: PatchSegment? = nil) -> APICall<JourneySegment> {
        APICall(
            "patchJourneySegment", .patch, "/api/v2/journey/segments/{segmentId}",
            parameters: [("segmentId", segmentId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchJourneyViewVersionJob

extension JourneyApi {
    /// Calls `PATCH /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}`.
    ///
    /// Needs the permission `journey:viewsJobs:edit`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - journeyVersionId: `journeyVersionId` in the path.
    ///   - jobId: `jobId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchJourneyViewVersionJob(
        viewId: String, journeyVersionId: String, jobId: String, body: JourneyViewJob
    ) async throws(ApiError) -> JourneyViewJob {
        try await client.send(
            Self.patchJourneyViewVersionJob(
                viewId: viewId, journeyVersionId: journeyVersionId, jobId: jobId, body: body))
    }

    /// The call `PATCH /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}`, ready to be sent.
    public static func patchJourneyViewVersionJob(
        viewId: String, journeyVersionId: String, jobId: String, body: JourneyViewJob
    ) -> APICall<JourneyViewJob> {
        APICall(
            "patchJourneyViewVersionJob", .patch,
            "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}",
            parameters: [("viewId", viewId), ("journeyVersionId", journeyVersionId), ("jobId", jobId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsJourneysAggregatesJobs

extension JourneyApi {
    /// Calls `POST /api/v2/analytics/journeys/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:journeyAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsJourneysAggregatesJobs(
        body: JourneyAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsJourneysAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/journeys/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsJourneysAggregatesJobs(
        body: JourneyAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsJourneysAggregatesJobs", .post, "/api/v2/analytics/journeys/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsJourneysAggregatesQuery

extension JourneyApi {
    /// Calls `POST /api/v2/analytics/journeys/aggregates/query`.
    ///
    /// Needs the permission `analytics:journeyAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsJourneysAggregatesQuery(
        body: JourneyAggregationQuery
    ) async throws(ApiError) -> JourneyAggregateQueryResponse {
        try await client.send(Self.postAnalyticsJourneysAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/journeys/aggregates/query`, ready to be sent.
    public static func postAnalyticsJourneysAggregatesQuery(
        body: JourneyAggregationQuery
    ) -> APICall<JourneyAggregateQueryResponse> {
        APICall(
            "postAnalyticsJourneysAggregatesQuery", .post, "/api/v2/analytics/journeys/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsContactJourneySegments

extension JourneyApi {
    /// Calls `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.
    ///
    /// Needs one of the permissions `externalContacts:segmentAssignment:add`,
    /// `externalContacts:segmentAssignment:delete`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsContactJourneySegments(
        contactId: String, body: UpdateSegmentAssignmentRequest? = nil
    ) async throws(ApiError) -> UpdateSegmentAssignmentResponse {
        try await client.send(Self.postExternalcontactsContactJourneySegments(contactId: contactId, body: body))
    }

    /// The call `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`, ready to be sent.
    public static func postExternalcontactsContactJourneySegments(
        contactId: String, body: UpdateSegmentAssignmentRequest? = nil
    ) -> APICall<UpdateSegmentAssignmentResponse> {
        APICall(
            "postExternalcontactsContactJourneySegments", .post,
            "/api/v2/externalcontacts/contacts/{contactId}/journey/segments", parameters: [("contactId", contactId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyActionmaps

extension JourneyApi {
    /// Calls `POST /api/v2/journey/actionmaps`.
    ///
    /// Needs the permission `journey:actionmap:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyActionmaps(body: ActionMap? = nil) async throws(ApiError) -> ActionMap {
        try await client.send(Self.postJourneyActionmaps(body: body))
    }

    /// The call `POST /api/v2/journey/actionmaps`, ready to be sent.
    public static func postJourneyActionmaps(body: ActionMap? = nil) -> APICall<ActionMap> {
        APICall(
            "postJourneyActionmaps", .post, "/api/v2/journey/actionmaps", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyActionmapsEstimatesJobs

extension JourneyApi {
    /// Calls `POST /api/v2/journey/actionmaps/estimates/jobs`.
    ///
    /// Needs the permission `journey:actionmapEstimateJob:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyActionmapsEstimatesJobs(
        body: ActionMapEstimateRequest
    ) async throws(ApiError) -> EstimateJobAsyncResponse {
        try await client.send(Self.postJourneyActionmapsEstimatesJobs(body: body))
    }

    /// The call `POST /api/v2/journey/actionmaps/estimates/jobs`, ready to be sent.
    public static func postJourneyActionmapsEstimatesJobs(
        body: ActionMapEstimateRequest
    ) -> APICall<EstimateJobAsyncResponse> {
        APICall(
            "postJourneyActionmapsEstimatesJobs", .post, "/api/v2/journey/actionmaps/estimates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postJourneyActiontemplates

extension JourneyApi {
    /// Calls `POST /api/v2/journey/actiontemplates`.
    ///
    /// Needs the permission `journey:actiontemplate:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyActiontemplates(body: ActionTemplate? = nil) async throws(ApiError) -> ActionTemplate {
        try await client.send(Self.postJourneyActiontemplates(body: body))
    }

    /// The call `POST /api/v2/journey/actiontemplates`, ready to be sent.
    public static func postJourneyActiontemplates(body: ActionTemplate? = nil) -> APICall<ActionTemplate> {
        APICall(
            "postJourneyActiontemplates", .post, "/api/v2/journey/actiontemplates",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyDeploymentActionevent

extension JourneyApi {
    /// Calls `POST /api/v2/journey/deployments/{deploymentId}/actionevent`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - body: the body.
    public func postJourneyDeploymentActionevent(
        deploymentId: String, body: ActionEventRequest
    ) async throws(ApiError) {
        try await client.send(Self.postJourneyDeploymentActionevent(deploymentId: deploymentId, body: body))
    }

    /// The call `POST /api/v2/journey/deployments/{deploymentId}/actionevent`, ready to be sent.
    public static func postJourneyDeploymentActionevent(
        deploymentId: String, body: ActionEventRequest
    ) -> APICall<Void> {
        APICall(
            "postJourneyDeploymentActionevent", .post, "/api/v2/journey/deployments/{deploymentId}/actionevent",
            parameters: [("deploymentId", deploymentId)], body: .json(body.asJSON))
    }
}

// MARK: - postJourneyDeploymentAppevents

extension JourneyApi {
    /// Calls `POST /api/v2/journey/deployments/{deploymentId}/appevents`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postJourneyDeploymentAppevents(
        deploymentId: String, body: AppEventRequest? = nil
    ) async throws(ApiError) -> AppEventResponse {
        try await client.send(Self.postJourneyDeploymentAppevents(deploymentId: deploymentId, body: body))
    }

    /// The call `POST /api/v2/journey/deployments/{deploymentId}/appevents`, ready to be sent.
    public static func postJourneyDeploymentAppevents(
        deploymentId: String, body: AppEventRequest? = nil
    ) -> APICall<AppEventResponse> {
        APICall(
            "postJourneyDeploymentAppevents", .post, "/api/v2/journey/deployments/{deploymentId}/appevents",
            parameters: [("deploymentId", deploymentId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyDeploymentWebevents

extension JourneyApi {
    /// Calls `POST /api/v2/journey/deployments/{deploymentId}/webevents`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postJourneyDeploymentWebevents(
        deploymentId: String, body: WebEventRequest? = nil
    ) async throws(ApiError) -> WebEventResponse {
        try await client.send(Self.postJourneyDeploymentWebevents(deploymentId: deploymentId, body: body))
    }

    /// The call `POST /api/v2/journey/deployments/{deploymentId}/webevents`, ready to be sent.
    public static func postJourneyDeploymentWebevents(
        deploymentId: String, body: WebEventRequest? = nil
    ) -> APICall<WebEventResponse> {
        APICall(
            "postJourneyDeploymentWebevents", .post, "/api/v2/journey/deployments/{deploymentId}/webevents",
            parameters: [("deploymentId", deploymentId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyExternaleventsConfigurationEvents

extension JourneyApi {
    /// Calls `POST /api/v2/journey/externalevents/configurations/{configurationId}/events`.
    ///
    /// Needs the permission `journey:externalEventsEvent:add`.
    ///
    /// - Parameters:
    ///   - configurationId: `configurationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postJourneyExternaleventsConfigurationEvents(
        configurationId: String, body: ExternalEventsRequest? = nil
    ) async throws(ApiError) -> ExternalEventsResponse {
        try await client.send(
            Self.postJourneyExternaleventsConfigurationEvents(configurationId: configurationId, body: body))
    }

    /// The call `POST /api/v2/journey/externalevents/configurations/{configurationId}/events`, ready to be sent.
    public static func postJourneyExternaleventsConfigurationEvents(
        configurationId: String, body: ExternalEventsRequest? = nil
    ) -> APICall<ExternalEventsResponse> {
        APICall(
            "postJourneyExternaleventsConfigurationEvents", .post,
            "/api/v2/journey/externalevents/configurations/{configurationId}/events",
            parameters: [("configurationId", configurationId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyExternaleventsConfigurations

extension JourneyApi {
    /// Calls `POST /api/v2/journey/externalevents/configurations`.
    ///
    /// Needs the permission `journey:externalEventsConfiguration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyExternaleventsConfigurations(
        body: CreateExternalEventsConfigurationRequest? = nil
    ) async throws(ApiError) -> ExternalEventsConfiguration {
        try await client.send(Self.postJourneyExternaleventsConfigurations(body: body))
    }

    /// The call `POST /api/v2/journey/externalevents/configurations`, ready to be sent.
    public static func postJourneyExternaleventsConfigurations(
        body: CreateExternalEventsConfigurationRequest? = nil
    ) -> APICall<ExternalEventsConfiguration> {
        APICall(
            "postJourneyExternaleventsConfigurations", .post, "/api/v2/journey/externalevents/configurations",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyExternaleventsSchemas

extension JourneyApi {
    /// Calls `POST /api/v2/journey/externalevents/schemas`.
    ///
    /// Needs the permission `journey:externalEventsSchema:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyExternaleventsSchemas(
        body: JourneyJsonSchemaRequest
    ) async throws(ApiError) -> JourneyExternalEventsSchema {
        try await client.send(Self.postJourneyExternaleventsSchemas(body: body))
    }

    /// The call `POST /api/v2/journey/externalevents/schemas`, ready to be sent.
    public static func postJourneyExternaleventsSchemas(
        body: JourneyJsonSchemaRequest
    ) -> APICall<JourneyExternalEventsSchema> {
        APICall(
            "postJourneyExternaleventsSchemas", .post, "/api/v2/journey/externalevents/schemas",
            body: .json(body.asJSON))
    }
}

// MARK: - postJourneyFlowsPathsQuery

extension JourneyApi {
    /// Calls `POST /api/v2/journey/flows/paths/query`.
    ///
    /// Needs the permission `journey:flowpaths:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyFlowsPathsQuery(body: FlowPathsQuery? = nil) async throws(ApiError) -> FlowPaths {
        try await client.send(Self.postJourneyFlowsPathsQuery(body: body))
    }

    /// The call `POST /api/v2/journey/flows/paths/query`, ready to be sent.
    public static func postJourneyFlowsPathsQuery(body: FlowPathsQuery? = nil) -> APICall<FlowPaths> {
        APICall(
            "postJourneyFlowsPathsQuery", .post, "/api/v2/journey/flows/paths/query",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyOutcomes

extension JourneyApi {
    /// Calls `POST /api/v2/journey/outcomes`.
    ///
    /// Needs the permission `journey:outcome:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyOutcomes(body: OutcomeRequest? = nil) async throws(ApiError) -> Outcome {
        try await client.send(Self.postJourneyOutcomes(body: body))
    }

    /// The call `POST /api/v2/journey/outcomes`, ready to be sent.
    public static func postJourneyOutcomes(body: OutcomeRequest? = nil) -> APICall<Outcome> {
        APICall("postJourneyOutcomes", .post, "/api/v2/journey/outcomes", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyOutcomesAttributionsJobs

extension JourneyApi {
    /// Calls `POST /api/v2/journey/outcomes/attributions/jobs`.
    ///
    /// Needs the permission `journey:outcomeAttributionJob:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyOutcomesAttributionsJobs(
        body: OutcomeAttributionListing? = nil
    ) async throws(ApiError) -> OutcomeAttributionAsyncResponse {
        try await client.send(Self.postJourneyOutcomesAttributionsJobs(body: body))
    }

    /// The call `POST /api/v2/journey/outcomes/attributions/jobs`, ready to be sent.
    public static func postJourneyOutcomesAttributionsJobs(
        body: OutcomeAttributionListing? = nil
    ) -> APICall<OutcomeAttributionAsyncResponse> {
        APICall(
            "postJourneyOutcomesAttributionsJobs", .post, "/api/v2/journey/outcomes/attributions/jobs",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyOutcomesPredictors

extension JourneyApi {
    /// Calls `POST /api/v2/journey/outcomes/predictors`.
    ///
    /// Needs the permission `journey:outcomepredictor:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyOutcomesPredictors(
        body: OutcomePredictorRequest? = nil
    ) async throws(ApiError) -> OutcomePredictor {
        try await client.send(Self.postJourneyOutcomesPredictors(body: body))
    }

    /// The call `POST /api/v2/journey/outcomes/predictors`, ready to be sent.
    public static func postJourneyOutcomesPredictors(
        body: OutcomePredictorRequest? = nil
    ) -> APICall<OutcomePredictor> {
        APICall(
            "postJourneyOutcomesPredictors", .post, "/api/v2/journey/outcomes/predictors",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneySegments

extension JourneyApi {
    /// Calls `POST /api/v2/journey/segments`.
    ///
    /// Needs the permission `journey:segment:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneySegments(body: JourneySegmentRequest? = nil) async throws(ApiError) -> JourneySegment {
        try await client.send(Self.postJourneySegments(body: body))
    }

    /// The call `POST /api/v2/journey/segments`, ready to be sent.
    public static func postJourneySegments(body: JourneySegmentRequest? = nil) -> APICall<JourneySegment> {
        APICall("postJourneySegments", .post, "/api/v2/journey/segments", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postJourneyViewSchedules

extension JourneyApi {
    /// Calls `POST /api/v2/journey/views/{viewId}/schedules`.
    ///
    /// Needs the permission `journey:viewsSchedule:add`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postJourneyViewSchedules(
        viewId: String, body: JourneyViewSchedule
    ) async throws(ApiError) -> JourneyViewSchedule {
        try await client.send(Self.postJourneyViewSchedules(viewId: viewId, body: body))
    }

    /// The call `POST /api/v2/journey/views/{viewId}/schedules`, ready to be sent.
    public static func postJourneyViewSchedules(
        viewId: String, body: JourneyViewSchedule
    ) -> APICall<JourneyViewSchedule> {
        APICall(
            "postJourneyViewSchedules", .post, "/api/v2/journey/views/{viewId}/schedules",
            parameters: [("viewId", viewId)], body: .json(body.asJSON))
    }
}

// MARK: - postJourneyViewVersionJobs

extension JourneyApi {
    /// Calls `POST /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs`.
    ///
    /// Needs the permission `journey:viewsJobs:add`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - journeyVersionId: `journeyVersionId` in the path.
    @discardableResult
    public func postJourneyViewVersionJobs(
        viewId: String, journeyVersionId: String
    ) async throws(ApiError) -> JourneyViewJob {
        try await client.send(Self.postJourneyViewVersionJobs(viewId: viewId, journeyVersionId: journeyVersionId))
    }

    /// The call `POST /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs`, ready to be sent.
    public static func postJourneyViewVersionJobs(viewId: String, journeyVersionId: String) -> APICall<JourneyViewJob> {
        APICall(
            "postJourneyViewVersionJobs", .post, "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs",
            parameters: [("viewId", viewId), ("journeyVersionId", journeyVersionId)])
    }
}

// MARK: - postJourneyViewVersions

extension JourneyApi {
    /// Calls `POST /api/v2/journey/views/{viewId}/versions`.
    ///
    /// Needs the permission `journey:views:edit`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postJourneyViewVersions(viewId: String, body: JourneyView) async throws(ApiError) -> JourneyView {
        try await client.send(Self.postJourneyViewVersions(viewId: viewId, body: body))
    }

    /// The call `POST /api/v2/journey/views/{viewId}/versions`, ready to be sent.
    public static func postJourneyViewVersions(viewId: String, body: JourneyView) -> APICall<JourneyView> {
        APICall(
            "postJourneyViewVersions", .post, "/api/v2/journey/views/{viewId}/versions",
            parameters: [("viewId", viewId)], body: .json(body.asJSON))
    }
}

// MARK: - postJourneyViews

extension JourneyApi {
    /// Calls `POST /api/v2/journey/views`.
    ///
    /// Needs the permission `journey:views:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyViews(body: JourneyView) async throws(ApiError) -> JourneyView {
        try await client.send(Self.postJourneyViews(body: body))
    }

    /// The call `POST /api/v2/journey/views`, ready to be sent.
    public static func postJourneyViews(body: JourneyView) -> APICall<JourneyView> {
        APICall("postJourneyViews", .post, "/api/v2/journey/views", body: .json(body.asJSON))
    }
}

// MARK: - postJourneyViewsEncodingsValidate

extension JourneyApi {
    /// Calls `POST /api/v2/journey/views/encodings/validate`.
    ///
    /// Needs the permission `journey:viewsEncodings:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postJourneyViewsEncodingsValidate(body: [Label]? = nil) async throws(ApiError) -> EntityListing {
        try await client.send(Self.postJourneyViewsEncodingsValidate(body: body))
    }

    /// The call `POST /api/v2/journey/views/encodings/validate`, ready to be sent.
    public static func postJourneyViewsEncodingsValidate(body: [Label]? = nil) -> APICall<EntityListing> {
        APICall(
            "postJourneyViewsEncodingsValidate", .post, "/api/v2/journey/views/encodings/validate",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putJourneyExternaleventsSchema

extension JourneyApi {
    /// Calls `PUT /api/v2/journey/externalevents/schemas/{schemaId}`.
    ///
    /// Needs the permission `journey:externalEventsSchema:edit`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putJourneyExternaleventsSchema(
        schemaId: String, body: JourneySchemaUpdateRequest
    ) async throws(ApiError) -> JourneyExternalEventsSchema {
        try await client.send(Self.putJourneyExternaleventsSchema(schemaId: schemaId, body: body))
    }

    /// The call `PUT /api/v2/journey/externalevents/schemas/{schemaId}`, ready to be sent.
    public static func putJourneyExternaleventsSchema(
        schemaId: String, body: JourneySchemaUpdateRequest
    ) -> APICall<JourneyExternalEventsSchema> {
        APICall(
            "putJourneyExternaleventsSchema", .put, "/api/v2/journey/externalevents/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)], body: .json(body.asJSON))
    }
}

// MARK: - putJourneyViewSchedules

extension JourneyApi {
    /// Calls `PUT /api/v2/journey/views/{viewId}/schedules`.
    ///
    /// Needs the permission `journey:viewsSchedule:edit`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putJourneyViewSchedules(
        viewId: String, body: JourneyViewSchedule
    ) async throws(ApiError) -> JourneyViewSchedule {
        try await client.send(Self.putJourneyViewSchedules(viewId: viewId, body: body))
    }

    /// The call `PUT /api/v2/journey/views/{viewId}/schedules`, ready to be sent.
    public static func putJourneyViewSchedules(
        viewId: String, body: JourneyViewSchedule
    ) -> APICall<JourneyViewSchedule> {
        APICall(
            "putJourneyViewSchedules", .put, "/api/v2/journey/views/{viewId}/schedules",
            parameters: [("viewId", viewId)], body: .json(body.asJSON))
    }
}

// MARK: - putJourneyViewVersion

extension JourneyApi {
    /// Calls `PUT /api/v2/journey/views/{viewId}/versions/{versionId}`.
    ///
    /// Needs the permission `journey:views:edit`.
    ///
    /// - Parameters:
    ///   - viewId: `viewId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putJourneyViewVersion(
        viewId: String, versionId: String, body: JourneyView
    ) async throws(ApiError) -> JourneyView {
        try await client.send(Self.putJourneyViewVersion(viewId: viewId, versionId: versionId, body: body))
    }

    /// The call `PUT /api/v2/journey/views/{viewId}/versions/{versionId}`, ready to be sent.
    public static func putJourneyViewVersion(
        viewId: String, versionId: String, body: JourneyView
    ) -> APICall<JourneyView> {
        APICall(
            "putJourneyViewVersion", .put, "/api/v2/journey/views/{viewId}/versions/{versionId}",
            parameters: [("viewId", viewId), ("versionId", versionId)], body: .json(body.asJSON))
    }
}

// MARK: - putJourneyViewsEventdefinition

extension JourneyApi {
    /// Calls `PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}`.
    ///
    /// Needs the permission `journey:externalEvents:edit`.
    ///
    /// - Parameters:
    ///   - eventDefinitionId: `eventDefinitionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putJourneyViewsEventdefinition(
        eventDefinitionId: String, body: UpdateExternalEventRequest? = nil
    ) async throws(ApiError) -> UpdateExternalEventResponse {
        try await client.send(Self.putJourneyViewsEventdefinition(eventDefinitionId: eventDefinitionId, body: body))
    }

    /// The call `PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}`, ready to be sent.
    public static func putJourneyViewsEventdefinition(
        eventDefinitionId: String, body: UpdateExternalEventRequest? = nil
    ) -> APICall<UpdateExternalEventResponse> {
        APICall(
            "putJourneyViewsEventdefinition", .put, "/api/v2/journey/views/eventdefinitions/{eventDefinitionId}",
            parameters: [("eventDefinitionId", eventDefinitionId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putJourneyViewsEventdefinitionActivate

extension JourneyApi {
    /// Calls `PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}/activate`.
    ///
    /// Needs the permission `journey:externalEvents:activate`.
    ///
    /// - Parameters:
    ///   - eventDefinitionId: `eventDefinitionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putJourneyViewsEventdefinitionActivate(
        eventDefinitionId: String, body: ActivateExternalEventRequest? = nil
    ) async throws(ApiError) -> ActivateExternalEventResponse {
        try await client.send(
            Self.putJourneyViewsEventdefinitionActivate(eventDefinitionId: eventDefinitionId, body: body))
    }

    /// The call `PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}/activate`, ready to be sent.
    public static func putJourneyViewsEventdefinitionActivate(
        eventDefinitionId: String, body: ActivateExternalEventRequest? = nil
    ) -> APICall<ActivateExternalEventResponse> {
        APICall(
            "putJourneyViewsEventdefinitionActivate", .put,
            "/api/v2/journey/views/eventdefinitions/{eventDefinitionId}/activate",
            parameters: [("eventDefinitionId", eventDefinitionId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}
