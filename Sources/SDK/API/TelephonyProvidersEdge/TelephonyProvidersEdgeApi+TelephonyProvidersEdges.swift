// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteTelephonyProvidersEdge

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/{edgeId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func deleteTelephonyProvidersEdge(edgeId: String) async throws(ApiError) {
        try await client.send(Self.deleteTelephonyProvidersEdge(edgeId: edgeId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/{edgeId}`, ready to be sent.
    public static func deleteTelephonyProvidersEdge(edgeId: String) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdge", .delete, "/api/v2/telephony/providers/edges/{edgeId}",
            parameters: [("edgeId", edgeId)])
    }
}

// MARK: - deleteTelephonyProvidersEdgeLogicalinterface

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - interfaceId: `interfaceId` in the path.
    public func deleteTelephonyProvidersEdgeLogicalinterface(
        edgeId: String, interfaceId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteTelephonyProvidersEdgeLogicalinterface(edgeId: edgeId, interfaceId: interfaceId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`, ready to be sent.
    public static func deleteTelephonyProvidersEdgeLogicalinterface(
        edgeId: String, interfaceId: String
    ) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgeLogicalinterface", .delete,
            "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}",
            parameters: [("edgeId", edgeId), ("interfaceId", interfaceId)])
    }
}

// MARK: - deleteTelephonyProvidersEdgeSoftwareupdate

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func deleteTelephonyProvidersEdgeSoftwareupdate(edgeId: String) async throws(ApiError) {
        try await client.send(Self.deleteTelephonyProvidersEdgeSoftwareupdate(edgeId: edgeId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`, ready to be sent.
    public static func deleteTelephonyProvidersEdgeSoftwareupdate(edgeId: String) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgeSoftwareupdate", .delete,
            "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate", parameters: [("edgeId", edgeId)])
    }
}

// MARK: - deleteTelephonyProvidersEdgesAlertablepresences

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/alertablepresences`.
    ///
    /// Needs the permission `telephony:alertablePresences:delete`.
    public func deleteTelephonyProvidersEdgesAlertablepresences() async throws(ApiError) {
        try await client.send(Self.deleteTelephonyProvidersEdgesAlertablepresences())
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/alertablepresences`, ready to be sent.
    public static func deleteTelephonyProvidersEdgesAlertablepresences() -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgesAlertablepresences", .delete,
            "/api/v2/telephony/providers/edges/alertablepresences")
    }
}

// MARK: - deleteTelephonyProvidersEdgesCertificateauthority

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - certificateId: `certificateId` in the path.
    public func deleteTelephonyProvidersEdgesCertificateauthority(certificateId: String) async throws(ApiError) {
        try await client.send(Self.deleteTelephonyProvidersEdgesCertificateauthority(certificateId: certificateId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`, ready to be sent.
    public static func deleteTelephonyProvidersEdgesCertificateauthority(certificateId: String) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgesCertificateauthority", .delete,
            "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}",
            parameters: [("certificateId", certificateId)])
    }
}

// MARK: - deleteTelephonyProvidersEdgesDidpool

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/didpools/{didPoolId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - didPoolId: `didPoolId` in the path.
    public func deleteTelephonyProvidersEdgesDidpool(didPoolId: String) async throws(ApiError) {
        try await client.send(Self.deleteTelephonyProvidersEdgesDidpool(didPoolId: didPoolId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/didpools/{didPoolId}`, ready to be sent.
    public static func deleteTelephonyProvidersEdgesDidpool(didPoolId: String) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgesDidpool", .delete, "/api/v2/telephony/providers/edges/didpools/{didPoolId}",
            parameters: [("didPoolId", didPoolId)])
    }
}

// MARK: - deleteTelephonyProvidersEdgesEdgegroup

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeGroupId: `edgeGroupId` in the path.
    public func deleteTelephonyProvidersEdgesEdgegroup(edgeGroupId: String) async throws(ApiError) {
        try await client.send(Self.deleteTelephonyProvidersEdgesEdgegroup(edgeGroupId: edgeGroupId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`, ready to be sent.
    public static func deleteTelephonyProvidersEdgesEdgegroup(edgeGroupId: String) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgesEdgegroup", .delete,
            "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}", parameters: [("edgeGroupId", edgeGroupId)])
    }
}

// MARK: - deleteTelephonyProvidersEdgesExtensionpool

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`.
    ///
    /// Needs the permission `telephony:extensionPool:delete`.
    ///
    /// - Parameters:
    ///   - extensionPoolId: `extensionPoolId` in the path.
    public func deleteTelephonyProvidersEdgesExtensionpool(extensionPoolId: String) async throws(ApiError) {
        try await client.send(Self.deleteTelephonyProvidersEdgesExtensionpool(extensionPoolId: extensionPoolId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`, ready to be sent.
    public static func deleteTelephonyProvidersEdgesExtensionpool(extensionPoolId: String) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgesExtensionpool", .delete,
            "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}",
            parameters: [("extensionPoolId", extensionPoolId)])
    }
}

// MARK: - deleteTelephonyProvidersEdgesPhone

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/phones/{phoneId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - phoneId: `phoneId` in the path.
    public func deleteTelephonyProvidersEdgesPhone(phoneId: String) async throws(ApiError) {
        try await client.send(Self.deleteTelephonyProvidersEdgesPhone(phoneId: phoneId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/phones/{phoneId}`, ready to be sent.
    public static func deleteTelephonyProvidersEdgesPhone(phoneId: String) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgesPhone", .delete, "/api/v2/telephony/providers/edges/phones/{phoneId}",
            parameters: [("phoneId", phoneId)])
    }
}

// MARK: - deleteTelephonyProvidersEdgesPhonebasesetting

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - phoneBaseId: `phoneBaseId` in the path.
    public func deleteTelephonyProvidersEdgesPhonebasesetting(phoneBaseId: String) async throws(ApiError) {
        try await client.send(Self.deleteTelephonyProvidersEdgesPhonebasesetting(phoneBaseId: phoneBaseId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`, ready to be sent.
    public static func deleteTelephonyProvidersEdgesPhonebasesetting(phoneBaseId: String) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgesPhonebasesetting", .delete,
            "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}",
            parameters: [("phoneBaseId", phoneBaseId)])
    }
}

// MARK: - deleteTelephonyProvidersEdgesTrunkbasesetting

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - trunkBaseSettingsId: `trunkBaseSettingsId` in the path.
    public func deleteTelephonyProvidersEdgesTrunkbasesetting(trunkBaseSettingsId: String) async throws(ApiError) {
        try await client.send(
            Self.deleteTelephonyProvidersEdgesTrunkbasesetting(trunkBaseSettingsId: trunkBaseSettingsId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`, ready to be sent.
    public static func deleteTelephonyProvidersEdgesTrunkbasesetting(trunkBaseSettingsId: String) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgesTrunkbasesetting", .delete,
            "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}",
            parameters: [("trunkBaseSettingsId", trunkBaseSettingsId)])
    }
}

// MARK: - getTelephonyProvidersEdge

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getTelephonyProvidersEdge(
        edgeId: String, expand: [GetTelephonyProvidersEdgeExpand]? = nil
    ) async throws(ApiError) -> Edge {
        try await client.send(Self.getTelephonyProvidersEdge(edgeId: edgeId, expand: expand))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}`, ready to be sent.
    public static func getTelephonyProvidersEdge(
        edgeId: String, expand: [GetTelephonyProvidersEdgeExpand]? = nil
    ) -> APICall<Edge> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getTelephonyProvidersEdge", .get, "/api/v2/telephony/providers/edges/{edgeId}",
            parameters: [("edgeId", edgeId)], query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgeDiagnosticNslookup

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func getTelephonyProvidersEdgeDiagnosticNslookup(
        edgeId: String
    ) async throws(ApiError) -> EdgeNetworkDiagnosticResponse {
        try await client.send(Self.getTelephonyProvidersEdgeDiagnosticNslookup(edgeId: edgeId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup`, ready to be sent.
    public static func getTelephonyProvidersEdgeDiagnosticNslookup(
        edgeId: String
    ) -> APICall<EdgeNetworkDiagnosticResponse> {
        APICall(
            "getTelephonyProvidersEdgeDiagnosticNslookup", .get,
            "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup", parameters: [("edgeId", edgeId)])
    }
}

// MARK: - getTelephonyProvidersEdgeDiagnosticPing

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func getTelephonyProvidersEdgeDiagnosticPing(
        edgeId: String
    ) async throws(ApiError) -> EdgeNetworkDiagnosticResponse {
        try await client.send(Self.getTelephonyProvidersEdgeDiagnosticPing(edgeId: edgeId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping`, ready to be sent.
    public static func getTelephonyProvidersEdgeDiagnosticPing(
        edgeId: String
    ) -> APICall<EdgeNetworkDiagnosticResponse> {
        APICall(
            "getTelephonyProvidersEdgeDiagnosticPing", .get,
            "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping", parameters: [("edgeId", edgeId)])
    }
}

// MARK: - getTelephonyProvidersEdgeDiagnosticRoute

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func getTelephonyProvidersEdgeDiagnosticRoute(
        edgeId: String
    ) async throws(ApiError) -> EdgeNetworkDiagnosticResponse {
        try await client.send(Self.getTelephonyProvidersEdgeDiagnosticRoute(edgeId: edgeId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route`, ready to be sent.
    public static func getTelephonyProvidersEdgeDiagnosticRoute(
        edgeId: String
    ) -> APICall<EdgeNetworkDiagnosticResponse> {
        APICall(
            "getTelephonyProvidersEdgeDiagnosticRoute", .get,
            "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/route", parameters: [("edgeId", edgeId)])
    }
}

// MARK: - getTelephonyProvidersEdgeDiagnosticTracepath

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func getTelephonyProvidersEdgeDiagnosticTracepath(
        edgeId: String
    ) async throws(ApiError) -> EdgeNetworkDiagnosticResponse {
        try await client.send(Self.getTelephonyProvidersEdgeDiagnosticTracepath(edgeId: edgeId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath`, ready to be sent.
    public static func getTelephonyProvidersEdgeDiagnosticTracepath(
        edgeId: String
    ) -> APICall<EdgeNetworkDiagnosticResponse> {
        APICall(
            "getTelephonyProvidersEdgeDiagnosticTracepath", .get,
            "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath", parameters: [("edgeId", edgeId)])
    }
}

// MARK: - getTelephonyProvidersEdgeLogicalinterface

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - interfaceId: `interfaceId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getTelephonyProvidersEdgeLogicalinterface(
        edgeId: String, interfaceId: String, expand: [GetTelephonyProvidersEdgeLogicalinterfaceExpand]? = nil
    ) async throws(ApiError) -> DomainLogicalInterface {
        try await client.send(
            Self.getTelephonyProvidersEdgeLogicalinterface(edgeId: edgeId, interfaceId: interfaceId, expand: expand))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`, ready to be sent.
    public static func getTelephonyProvidersEdgeLogicalinterface(
        edgeId: String, interfaceId: String, expand: [GetTelephonyProvidersEdgeLogicalinterfaceExpand]? = nil
    ) -> APICall<DomainLogicalInterface> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getTelephonyProvidersEdgeLogicalinterface", .get,
            "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}",
            parameters: [("edgeId", edgeId), ("interfaceId", interfaceId)], query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgeLogicalinterfaces

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getTelephonyProvidersEdgeLogicalinterfaces(
        edgeId: String, expand: [GetTelephonyProvidersEdgeLogicalinterfacesExpand]? = nil
    ) async throws(ApiError) -> LogicalInterfaceEntityListing {
        try await client.send(Self.getTelephonyProvidersEdgeLogicalinterfaces(edgeId: edgeId, expand: expand))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces`, ready to be sent.
    public static func getTelephonyProvidersEdgeLogicalinterfaces(
        edgeId: String, expand: [GetTelephonyProvidersEdgeLogicalinterfacesExpand]? = nil
    ) -> APICall<LogicalInterfaceEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getTelephonyProvidersEdgeLogicalinterfaces", .get,
            "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces", parameters: [("edgeId", edgeId)],
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgeLogsJob

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getTelephonyProvidersEdgeLogsJob(edgeId: String, jobId: String) async throws(ApiError) -> EdgeLogsJob {
        try await client.send(Self.getTelephonyProvidersEdgeLogsJob(edgeId: edgeId, jobId: jobId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}`, ready to be sent.
    public static func getTelephonyProvidersEdgeLogsJob(edgeId: String, jobId: String) -> APICall<EdgeLogsJob> {
        APICall(
            "getTelephonyProvidersEdgeLogsJob", .get, "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}",
            parameters: [("edgeId", edgeId), ("jobId", jobId)])
    }
}

// MARK: - getTelephonyProvidersEdgeMetrics

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/metrics`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func getTelephonyProvidersEdgeMetrics(edgeId: String) async throws(ApiError) -> EdgeMetrics {
        try await client.send(Self.getTelephonyProvidersEdgeMetrics(edgeId: edgeId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/metrics`, ready to be sent.
    public static func getTelephonyProvidersEdgeMetrics(edgeId: String) -> APICall<EdgeMetrics> {
        APICall(
            "getTelephonyProvidersEdgeMetrics", .get, "/api/v2/telephony/providers/edges/{edgeId}/metrics",
            parameters: [("edgeId", edgeId)])
    }
}

// MARK: - getTelephonyProvidersEdgePhysicalinterface

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - interfaceId: `interfaceId` in the path.
    public func getTelephonyProvidersEdgePhysicalinterface(
        edgeId: String, interfaceId: String
    ) async throws(ApiError) -> DomainPhysicalInterface {
        try await client.send(Self.getTelephonyProvidersEdgePhysicalinterface(edgeId: edgeId, interfaceId: interfaceId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}`, ready to be sent.
    public static func getTelephonyProvidersEdgePhysicalinterface(
        edgeId: String, interfaceId: String
    ) -> APICall<DomainPhysicalInterface> {
        APICall(
            "getTelephonyProvidersEdgePhysicalinterface", .get,
            "/api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces/{interfaceId}",
            parameters: [("edgeId", edgeId), ("interfaceId", interfaceId)])
    }
}

// MARK: - getTelephonyProvidersEdgePhysicalinterfaces

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func getTelephonyProvidersEdgePhysicalinterfaces(
        edgeId: String
    ) async throws(ApiError) -> PhysicalInterfaceEntityListing {
        try await client.send(Self.getTelephonyProvidersEdgePhysicalinterfaces(edgeId: edgeId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces`, ready to be sent.
    public static func getTelephonyProvidersEdgePhysicalinterfaces(
        edgeId: String
    ) -> APICall<PhysicalInterfaceEntityListing> {
        APICall(
            "getTelephonyProvidersEdgePhysicalinterfaces", .get,
            "/api/v2/telephony/providers/edges/{edgeId}/physicalinterfaces", parameters: [("edgeId", edgeId)])
    }
}

// MARK: - getTelephonyProvidersEdgeSetuppackage

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/setuppackage`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func getTelephonyProvidersEdgeSetuppackage(edgeId: String) async throws(ApiError) -> VmPairingInfo {
        try await client.send(Self.getTelephonyProvidersEdgeSetuppackage(edgeId: edgeId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/setuppackage`, ready to be sent.
    public static func getTelephonyProvidersEdgeSetuppackage(edgeId: String) -> APICall<VmPairingInfo> {
        APICall(
            "getTelephonyProvidersEdgeSetuppackage", .get, "/api/v2/telephony/providers/edges/{edgeId}/setuppackage",
            parameters: [("edgeId", edgeId)])
    }
}

// MARK: - getTelephonyProvidersEdgeSoftwareupdate

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func getTelephonyProvidersEdgeSoftwareupdate(
        edgeId: String
    ) async throws(ApiError) -> DomainEdgeSoftwareUpdateDto {
        try await client.send(Self.getTelephonyProvidersEdgeSoftwareupdate(edgeId: edgeId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`, ready to be sent.
    public static func getTelephonyProvidersEdgeSoftwareupdate(edgeId: String) -> APICall<DomainEdgeSoftwareUpdateDto> {
        APICall(
            "getTelephonyProvidersEdgeSoftwareupdate", .get,
            "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate", parameters: [("edgeId", edgeId)])
    }
}

// MARK: - getTelephonyProvidersEdgeSoftwareversions

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/softwareversions`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    public func getTelephonyProvidersEdgeSoftwareversions(
        edgeId: String
    ) async throws(ApiError) -> DomainEdgeSoftwareVersionDtoEntityListing {
        try await client.send(Self.getTelephonyProvidersEdgeSoftwareversions(edgeId: edgeId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/softwareversions`, ready to be sent.
    public static func getTelephonyProvidersEdgeSoftwareversions(
        edgeId: String
    ) -> APICall<DomainEdgeSoftwareVersionDtoEntityListing> {
        APICall(
            "getTelephonyProvidersEdgeSoftwareversions", .get,
            "/api/v2/telephony/providers/edges/{edgeId}/softwareversions", parameters: [("edgeId", edgeId)])
    }
}

// MARK: - getTelephonyProvidersEdgeTrunks

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/{edgeId}/trunks`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - trunkBaseId: `trunkBase.id` in the query.
    ///   - trunkType: `trunkType` in the query.
    public func getTelephonyProvidersEdgeTrunks(
        edgeId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        trunkBaseId: String? = nil, trunkType: GetTelephonyProvidersEdgeTrunksTrunkType? = nil
    ) async throws(ApiError) -> TrunkEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgeTrunks(
                edgeId: edgeId, pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder,
                trunkBaseId: trunkBaseId, trunkType: trunkType))
    }

    /// The call `GET /api/v2/telephony/providers/edges/{edgeId}/trunks`, ready to be sent.
    public static func getTelephonyProvidersEdgeTrunks(
        edgeId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        trunkBaseId: String? = nil, trunkType: GetTelephonyProvidersEdgeTrunksTrunkType? = nil
    ) -> APICall<TrunkEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("trunkBase.id", trunkBaseId)
        queryParameters.add("trunkType", trunkType)
        return APICall(
            "getTelephonyProvidersEdgeTrunks", .get, "/api/v2/telephony/providers/edges/{edgeId}/trunks",
            parameters: [("edgeId", edgeId)], query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdges

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - siteId: `site.id` in the query.
    ///   - edgeGroupId: `edgeGroup.id` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - managed: `managed` in the query.
    ///   - showCloudMedia: `showCloudMedia` in the query; when left out: `true`.
    public func getTelephonyProvidersEdges(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, siteId: String? = nil,
        edgeGroupId: String? = nil, sortBy: String? = nil, managed: Bool? = nil, showCloudMedia: Bool? = nil
    ) async throws(ApiError) -> EdgeEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdges(
                pageSize: pageSize, pageNumber: pageNumber, name: name, siteId: siteId, edgeGroupId: edgeGroupId,
                sortBy: sortBy, managed: managed, showCloudMedia: showCloudMedia))
    }

    /// The call `GET /api/v2/telephony/providers/edges`, ready to be sent.
    public static func getTelephonyProvidersEdges(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, siteId: String? = nil,
        edgeGroupId: String? = nil, sortBy: String? = nil, managed: Bool? = nil, showCloudMedia: Bool? = nil
    ) -> APICall<EdgeEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("site.id", siteId)
        queryParameters.add("edgeGroup.id", edgeGroupId)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("managed", managed)
        queryParameters.add("showCloudMedia", showCloudMedia)
        return APICall("getTelephonyProvidersEdges", .get, "/api/v2/telephony/providers/edges", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesAlertablepresences

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/alertablepresences`.
    ///
    /// Needs the permission `telephony:alertablePresences:view`.
    ///
    /// - Parameters:
    ///   - type: `type` in the query.
    public func getTelephonyProvidersEdgesAlertablepresences(
        type: GetTelephonyProvidersEdgesAlertablepresencesType? = nil
    ) async throws(ApiError) -> AlertablePresences {
        try await client.send(Self.getTelephonyProvidersEdgesAlertablepresences(type: type))
    }

    /// The call `GET /api/v2/telephony/providers/edges/alertablepresences`, ready to be sent.
    public static func getTelephonyProvidersEdgesAlertablepresences(
        type: GetTelephonyProvidersEdgesAlertablepresencesType? = nil
    ) -> APICall<AlertablePresences> {
        var queryParameters = QueryParameters()
        queryParameters.add("type", type)
        return APICall(
            "getTelephonyProvidersEdgesAlertablepresences", .get,
            "/api/v2/telephony/providers/edges/alertablepresences", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesCertificateauthorities

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/certificateauthorities`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    public func getTelephonyProvidersEdgesCertificateauthorities() async throws(ApiError) -> CertificateAuthorityEntityListing {
        try await client.send(Self.getTelephonyProvidersEdgesCertificateauthorities())
    }

    /// The call `GET /api/v2/telephony/providers/edges/certificateauthorities`, ready to be sent.
    public static func getTelephonyProvidersEdgesCertificateauthorities() -> APICall<CertificateAuthorityEntityListing> {
        APICall(
            "getTelephonyProvidersEdgesCertificateauthorities", .get,
            "/api/v2/telephony/providers/edges/certificateauthorities")
    }
}

// MARK: - getTelephonyProvidersEdgesCertificateauthority

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - certificateId: `certificateId` in the path.
    public func getTelephonyProvidersEdgesCertificateauthority(
        certificateId: String
    ) async throws(ApiError) -> DomainCertificateAuthority {
        try await client.send(Self.getTelephonyProvidersEdgesCertificateauthority(certificateId: certificateId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesCertificateauthority(
        certificateId: String
    ) -> APICall<DomainCertificateAuthority> {
        APICall(
            "getTelephonyProvidersEdgesCertificateauthority", .get,
            "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}",
            parameters: [("certificateId", certificateId)])
    }
}

// MARK: - getTelephonyProvidersEdgesDid

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/dids/{didId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - didId: `didId` in the path.
    public func getTelephonyProvidersEdgesDid(didId: String) async throws(ApiError) -> DID {
        try await client.send(Self.getTelephonyProvidersEdgesDid(didId: didId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/dids/{didId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesDid(didId: String) -> APICall<DID> {
        APICall(
            "getTelephonyProvidersEdgesDid", .get, "/api/v2/telephony/providers/edges/dids/{didId}",
            parameters: [("didId", didId)])
    }
}

// MARK: - getTelephonyProvidersEdgesDidpool

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/didpools/{didPoolId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - didPoolId: `didPoolId` in the path.
    public func getTelephonyProvidersEdgesDidpool(didPoolId: String) async throws(ApiError) -> DIDPool {
        try await client.send(Self.getTelephonyProvidersEdgesDidpool(didPoolId: didPoolId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/didpools/{didPoolId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesDidpool(didPoolId: String) -> APICall<DIDPool> {
        APICall(
            "getTelephonyProvidersEdgesDidpool", .get, "/api/v2/telephony/providers/edges/didpools/{didPoolId}",
            parameters: [("didPoolId", didPoolId)])
    }
}

// MARK: - getTelephonyProvidersEdgesDidpools

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/didpools`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `number`.
    ///   - id: `id` in the query, once for each element.
    public func getTelephonyProvidersEdgesDidpools(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, id: [String]? = nil
    ) async throws(ApiError) -> DIDPoolEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesDidpools(pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, id: id))
    }

    /// The call `GET /api/v2/telephony/providers/edges/didpools`, ready to be sent.
    public static func getTelephonyProvidersEdgesDidpools(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, id: [String]? = nil
    ) -> APICall<DIDPoolEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("id", id)
        return APICall(
            "getTelephonyProvidersEdgesDidpools", .get, "/api/v2/telephony/providers/edges/didpools",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesDidpoolsDids

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/didpools/dids`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - type: `type` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - numberMatch: `numberMatch` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    public func getTelephonyProvidersEdgesDidpoolsDids(
        type: GetTelephonyProvidersEdgesDidpoolsDidsType, id: [String]? = nil, numberMatch: String? = nil,
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil
    ) async throws(ApiError) -> DIDNumberEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesDidpoolsDids(
                type: type, id: id, numberMatch: numberMatch, pageSize: pageSize, pageNumber: pageNumber,
                sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/telephony/providers/edges/didpools/dids`, ready to be sent.
    public static func getTelephonyProvidersEdgesDidpoolsDids(
        type: GetTelephonyProvidersEdgesDidpoolsDidsType, id: [String]? = nil, numberMatch: String? = nil,
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil
    ) -> APICall<DIDNumberEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("type", type)
        queryParameters.add("id", id)
        queryParameters.add("numberMatch", numberMatch)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getTelephonyProvidersEdgesDidpoolsDids", .get, "/api/v2/telephony/providers/edges/didpools/dids",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesDids

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/dids`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `number`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - phoneNumber: `phoneNumber` in the query.
    ///   - ownerId: `owner.id` in the query.
    ///   - didPoolId: `didPool.id` in the query.
    ///   - id: `id` in the query, once for each element.
    public func getTelephonyProvidersEdgesDids(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        phoneNumber: String? = nil, ownerId: String? = nil, didPoolId: String? = nil, id: [String]? = nil
    ) async throws(ApiError) -> DIDEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesDids(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder,
                phoneNumber: phoneNumber, ownerId: ownerId, didPoolId: didPoolId, id: id))
    }

    /// The call `GET /api/v2/telephony/providers/edges/dids`, ready to be sent.
    public static func getTelephonyProvidersEdgesDids(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        phoneNumber: String? = nil, ownerId: String? = nil, didPoolId: String? = nil, id: [String]? = nil
    ) -> APICall<DIDEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("phoneNumber", phoneNumber)
        queryParameters.add("owner.id", ownerId)
        queryParameters.add("didPool.id", didPoolId)
        queryParameters.add("id", id)
        return APICall(
            "getTelephonyProvidersEdgesDids", .get, "/api/v2/telephony/providers/edges/dids", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesEdgegroup

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeGroupId: `edgeGroupId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getTelephonyProvidersEdgesEdgegroup(
        edgeGroupId: String, expand: [GetTelephonyProvidersEdgesEdgegroupExpand]? = nil
    ) async throws(ApiError) -> EdgeGroup {
        try await client.send(Self.getTelephonyProvidersEdgesEdgegroup(edgeGroupId: edgeGroupId, expand: expand))
    }

    /// The call `GET /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesEdgegroup(
        edgeGroupId: String, expand: [GetTelephonyProvidersEdgesEdgegroupExpand]? = nil
    ) -> APICall<EdgeGroup> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getTelephonyProvidersEdgesEdgegroup", .get, "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}",
            parameters: [("edgeGroupId", edgeGroupId)], query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesEdgegroupEdgetrunkbase

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgegroupId: `edgegroupId` in the path.
    ///   - edgetrunkbaseId: `edgetrunkbaseId` in the path.
    public func getTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
        edgegroupId: String, edgetrunkbaseId: String
    ) async throws(ApiError) -> EdgeTrunkBase {
        try await client.send(
            Self.getTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
                edgegroupId: edgegroupId, edgetrunkbaseId: edgetrunkbaseId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}`,
    /// ready to be sent.
    public static func getTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
        edgegroupId: String, edgetrunkbaseId: String
    ) -> APICall<EdgeTrunkBase> {
        APICall(
            "getTelephonyProvidersEdgesEdgegroupEdgetrunkbase", .get,
            "/api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}",
            parameters: [("edgegroupId", edgegroupId), ("edgetrunkbaseId", edgetrunkbaseId)])
    }
}

// MARK: - getTelephonyProvidersEdgesEdgegroups

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/edgegroups`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - managed: `managed` in the query.
    public func getTelephonyProvidersEdgesEdgegroups(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, sortBy: String? = nil, managed: Bool? = nil
    ) async throws(ApiError) -> EdgeGroupEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesEdgegroups(
                pageSize: pageSize, pageNumber: pageNumber, name: name, sortBy: sortBy, managed: managed))
    }

    /// The call `GET /api/v2/telephony/providers/edges/edgegroups`, ready to be sent.
    public static func getTelephonyProvidersEdgesEdgegroups(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, sortBy: String? = nil, managed: Bool? = nil
    ) -> APICall<EdgeGroupEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("managed", managed)
        return APICall(
            "getTelephonyProvidersEdgesEdgegroups", .get, "/api/v2/telephony/providers/edges/edgegroups",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesEdgeversionreport

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/edgeversionreport`.
    ///
    /// Needs no permission.
    public func getTelephonyProvidersEdgesEdgeversionreport() async throws(ApiError) -> EdgeVersionReport {
        try await client.send(Self.getTelephonyProvidersEdgesEdgeversionreport())
    }

    /// The call `GET /api/v2/telephony/providers/edges/edgeversionreport`, ready to be sent.
    public static func getTelephonyProvidersEdgesEdgeversionreport() -> APICall<EdgeVersionReport> {
        APICall(
            "getTelephonyProvidersEdgesEdgeversionreport", .get, "/api/v2/telephony/providers/edges/edgeversionreport")
    }
}

// MARK: - getTelephonyProvidersEdgesExpired

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/expired`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `internal:edge:view`.
    public func getTelephonyProvidersEdgesExpired() async throws(ApiError) -> ExpiredEdgeListing {
        try await client.send(Self.getTelephonyProvidersEdgesExpired())
    }

    /// The call `GET /api/v2/telephony/providers/edges/expired`, ready to be sent.
    public static func getTelephonyProvidersEdgesExpired() -> APICall<ExpiredEdgeListing> {
        APICall("getTelephonyProvidersEdgesExpired", .get, "/api/v2/telephony/providers/edges/expired")
    }
}

// MARK: - getTelephonyProvidersEdgesExtension

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/extensions/{extensionId}`.
    ///
    /// Needs the permission `telephony:extensionPool:view`.
    ///
    /// - Parameters:
    ///   - extensionId: `extensionId` in the path.
    public func getTelephonyProvidersEdgesExtension(extensionId: String) async throws(ApiError) -> Extension {
        try await client.send(Self.getTelephonyProvidersEdgesExtension(extensionId: extensionId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/extensions/{extensionId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesExtension(extensionId: String) -> APICall<Extension> {
        APICall(
            "getTelephonyProvidersEdgesExtension", .get, "/api/v2/telephony/providers/edges/extensions/{extensionId}",
            parameters: [("extensionId", extensionId)])
    }
}

// MARK: - getTelephonyProvidersEdgesExtensionpool

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`.
    ///
    /// Needs the permission `telephony:extensionPool:view`.
    ///
    /// - Parameters:
    ///   - extensionPoolId: `extensionPoolId` in the path.
    public func getTelephonyProvidersEdgesExtensionpool(
        extensionPoolId: String
    ) async throws(ApiError) -> ExtensionPool {
        try await client.send(Self.getTelephonyProvidersEdgesExtensionpool(extensionPoolId: extensionPoolId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesExtensionpool(extensionPoolId: String) -> APICall<ExtensionPool> {
        APICall(
            "getTelephonyProvidersEdgesExtensionpool", .get,
            "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}",
            parameters: [("extensionPoolId", extensionPoolId)])
    }
}

// MARK: - getTelephonyProvidersEdgesExtensionpools

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/extensionpools`.
    ///
    /// Needs the permission `telephony:extensionPool:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - number: `number` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getTelephonyProvidersEdgesExtensionpools(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, number: String? = nil,
        divisionId: [String]? = nil
    ) async throws(ApiError) -> ExtensionPoolEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesExtensionpools(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, number: number, divisionId: divisionId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/extensionpools`, ready to be sent.
    public static func getTelephonyProvidersEdgesExtensionpools(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, number: String? = nil,
        divisionId: [String]? = nil
    ) -> APICall<ExtensionPoolEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("number", number)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getTelephonyProvidersEdgesExtensionpools", .get, "/api/v2/telephony/providers/edges/extensionpools",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesExtensionpoolsDivisionviews

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/extensionpools/divisionviews`.
    ///
    /// Needs the permission `telephony:extensionPool:search`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getTelephonyProvidersEdgesExtensionpoolsDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> ExtensionPoolDivisionViewEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesExtensionpoolsDivisionviews(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id, name: name,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/extensionpools/divisionviews`, ready to be sent.
    public static func getTelephonyProvidersEdgesExtensionpoolsDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) -> APICall<ExtensionPoolDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getTelephonyProvidersEdgesExtensionpoolsDivisionviews", .get,
            "/api/v2/telephony/providers/edges/extensionpools/divisionviews", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesExtensions

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/extensions`.
    ///
    /// Needs the permission `telephony:extensionPool:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `number`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - number: `number` in the query.
    public func getTelephonyProvidersEdgesExtensions(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        number: String? = nil
    ) async throws(ApiError) -> ExtensionEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesExtensions(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder, number: number))
    }

    /// The call `GET /api/v2/telephony/providers/edges/extensions`, ready to be sent.
    public static func getTelephonyProvidersEdgesExtensions(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        number: String? = nil
    ) -> APICall<ExtensionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("number", number)
        return APICall(
            "getTelephonyProvidersEdgesExtensions", .get, "/api/v2/telephony/providers/edges/extensions",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesLine

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/lines/{lineId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - lineId: `lineId` in the path.
    public func getTelephonyProvidersEdgesLine(lineId: String) async throws(ApiError) -> Line {
        try await client.send(Self.getTelephonyProvidersEdgesLine(lineId: lineId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/lines/{lineId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesLine(lineId: String) -> APICall<Line> {
        APICall(
            "getTelephonyProvidersEdgesLine", .get, "/api/v2/telephony/providers/edges/lines/{lineId}",
            parameters: [("lineId", lineId)])
    }
}

// MARK: - getTelephonyProvidersEdgesLinebasesetting

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - lineBaseId: `lineBaseId` in the path.
    public func getTelephonyProvidersEdgesLinebasesetting(lineBaseId: String) async throws(ApiError) -> LineBase {
        try await client.send(Self.getTelephonyProvidersEdgesLinebasesetting(lineBaseId: lineBaseId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesLinebasesetting(lineBaseId: String) -> APICall<LineBase> {
        APICall(
            "getTelephonyProvidersEdgesLinebasesetting", .get,
            "/api/v2/telephony/providers/edges/linebasesettings/{lineBaseId}", parameters: [("lineBaseId", lineBaseId)])
    }
}

// MARK: - getTelephonyProvidersEdgesLinebasesettings

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/linebasesettings`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - expand: `expand` in the query, once for each element.
    public func getTelephonyProvidersEdgesLinebasesettings(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        expand: [GetTelephonyProvidersEdgesLinebasesettingsExpand]? = nil
    ) async throws(ApiError) -> LineBaseEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesLinebasesettings(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, expand: expand))
    }

    /// The call `GET /api/v2/telephony/providers/edges/linebasesettings`, ready to be sent.
    public static func getTelephonyProvidersEdgesLinebasesettings(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        expand: [GetTelephonyProvidersEdgesLinebasesettingsExpand]? = nil
    ) -> APICall<LineBaseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        return APICall(
            "getTelephonyProvidersEdgesLinebasesettings", .get, "/api/v2/telephony/providers/edges/linebasesettings",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesLines

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/lines`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - expand: `expand` in the query, once for each element.
    public func getTelephonyProvidersEdgesLines(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, sortBy: String? = nil,
        expand: [GetTelephonyProvidersEdgesLinesExpand]? = nil
    ) async throws(ApiError) -> LineEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesLines(
                pageSize: pageSize, pageNumber: pageNumber, name: name, sortBy: sortBy, expand: expand))
    }

    /// The call `GET /api/v2/telephony/providers/edges/lines`, ready to be sent.
    public static func getTelephonyProvidersEdgesLines(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, sortBy: String? = nil,
        expand: [GetTelephonyProvidersEdgesLinesExpand]? = nil
    ) -> APICall<LineEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        return APICall(
            "getTelephonyProvidersEdgesLines", .get, "/api/v2/telephony/providers/edges/lines", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesLinesTemplate

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/lines/template`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - lineBaseSettingsId: `lineBaseSettingsId` in the query.
    public func getTelephonyProvidersEdgesLinesTemplate(lineBaseSettingsId: String) async throws(ApiError) -> Line {
        try await client.send(Self.getTelephonyProvidersEdgesLinesTemplate(lineBaseSettingsId: lineBaseSettingsId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/lines/template`, ready to be sent.
    public static func getTelephonyProvidersEdgesLinesTemplate(lineBaseSettingsId: String) -> APICall<Line> {
        var queryParameters = QueryParameters()
        queryParameters.add("lineBaseSettingsId", lineBaseSettingsId)
        return APICall(
            "getTelephonyProvidersEdgesLinesTemplate", .get, "/api/v2/telephony/providers/edges/lines/template",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesLogicalinterfaces

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/logicalinterfaces`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeIds: `edgeIds` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getTelephonyProvidersEdgesLogicalinterfaces(
        edgeIds: String, expand: [GetTelephonyProvidersEdgesLogicalinterfacesExpand]? = nil
    ) async throws(ApiError) -> LogicalInterfaceEntityListing {
        try await client.send(Self.getTelephonyProvidersEdgesLogicalinterfaces(edgeIds: edgeIds, expand: expand))
    }

    /// The call `GET /api/v2/telephony/providers/edges/logicalinterfaces`, ready to be sent.
    public static func getTelephonyProvidersEdgesLogicalinterfaces(
        edgeIds: String, expand: [GetTelephonyProvidersEdgesLogicalinterfacesExpand]? = nil
    ) -> APICall<LogicalInterfaceEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("edgeIds", edgeIds)
        queryParameters.add("expand", expand)
        return APICall(
            "getTelephonyProvidersEdgesLogicalinterfaces", .get, "/api/v2/telephony/providers/edges/logicalinterfaces",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesMediastatisticsConversation

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}`.
    ///
    /// Needs the permission `analytics:conversationDetail:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getTelephonyProvidersEdgesMediastatisticsConversation(
        conversationId: String
    ) async throws(ApiError) -> MediaStatisticsListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesMediastatisticsConversation(conversationId: conversationId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}`, ready to be
    /// sent.
    public static func getTelephonyProvidersEdgesMediastatisticsConversation(
        conversationId: String
    ) -> APICall<MediaStatisticsListing> {
        APICall(
            "getTelephonyProvidersEdgesMediastatisticsConversation", .get,
            "/api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getTelephonyProvidersEdgesMediastatisticsConversationCommunication

extension TelephonyProvidersEdgeApi {
    /// Calls `GET
    /// /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}`.
    ///
    /// Needs the permission `analytics:conversationDetail:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    public func getTelephonyProvidersEdgesMediastatisticsConversationCommunication(
        conversationId: String, communicationId: String
    ) async throws(ApiError) -> MediaStatistics {
        try await client.send(
            Self.getTelephonyProvidersEdgesMediastatisticsConversationCommunication(
                conversationId: conversationId, communicationId: communicationId))
    }

    /// The call `GET
    /// /api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}`,
    /// ready to be sent.
    public static func getTelephonyProvidersEdgesMediastatisticsConversationCommunication(
        conversationId: String, communicationId: String
    ) -> APICall<MediaStatistics> {
        APICall(
            "getTelephonyProvidersEdgesMediastatisticsConversationCommunication", .get,
            "/api/v2/telephony/providers/edges/mediastatistics/conversations/{conversationId}/communications/{communicationId}",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)])
    }
}

// MARK: - getTelephonyProvidersEdgesMetrics

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/metrics`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeIds: `edgeIds` in the query.
    public func getTelephonyProvidersEdgesMetrics(edgeIds: String) async throws(ApiError) -> [EdgeMetrics] {
        try await client.send(Self.getTelephonyProvidersEdgesMetrics(edgeIds: edgeIds))
    }

    /// The call `GET /api/v2/telephony/providers/edges/metrics`, ready to be sent.
    public static func getTelephonyProvidersEdgesMetrics(edgeIds: String) -> APICall<[EdgeMetrics]> {
        var queryParameters = QueryParameters()
        queryParameters.add("edgeIds", edgeIds)
        return APICall(
            "getTelephonyProvidersEdgesMetrics", .get, "/api/v2/telephony/providers/edges/metrics",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesOutboundroutes

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/outboundroutes`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - siteId: `site.id` in the query.
    ///   - externalTrunkBasesIds: `externalTrunkBases.ids` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    public func getTelephonyProvidersEdgesOutboundroutes(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, siteId: String? = nil,
        externalTrunkBasesIds: String? = nil, sortBy: String? = nil
    ) async throws(ApiError) -> OutboundRouteEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesOutboundroutes(
                pageSize: pageSize, pageNumber: pageNumber, name: name, siteId: siteId,
                externalTrunkBasesIds: externalTrunkBasesIds, sortBy: sortBy))
    }

    /// The call `GET /api/v2/telephony/providers/edges/outboundroutes`, ready to be sent.
    public static func getTelephonyProvidersEdgesOutboundroutes(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil, siteId: String? = nil,
        externalTrunkBasesIds: String? = nil, sortBy: String? = nil
    ) -> APICall<OutboundRouteEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("site.id", siteId)
        queryParameters.add("externalTrunkBases.ids", externalTrunkBasesIds)
        queryParameters.add("sortBy", sortBy)
        return APICall(
            "getTelephonyProvidersEdgesOutboundroutes", .get, "/api/v2/telephony/providers/edges/outboundroutes",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesPhone

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/phones/{phoneId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - phoneId: `phoneId` in the path.
    public func getTelephonyProvidersEdgesPhone(phoneId: String) async throws(ApiError) -> Phone {
        try await client.send(Self.getTelephonyProvidersEdgesPhone(phoneId: phoneId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/phones/{phoneId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesPhone(phoneId: String) -> APICall<Phone> {
        APICall(
            "getTelephonyProvidersEdgesPhone", .get, "/api/v2/telephony/providers/edges/phones/{phoneId}",
            parameters: [("phoneId", phoneId)])
    }
}

// MARK: - getTelephonyProvidersEdgesPhonebasesetting

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - phoneBaseId: `phoneBaseId` in the path.
    public func getTelephonyProvidersEdgesPhonebasesetting(phoneBaseId: String) async throws(ApiError) -> PhoneBase {
        try await client.send(Self.getTelephonyProvidersEdgesPhonebasesetting(phoneBaseId: phoneBaseId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesPhonebasesetting(phoneBaseId: String) -> APICall<PhoneBase> {
        APICall(
            "getTelephonyProvidersEdgesPhonebasesetting", .get,
            "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}",
            parameters: [("phoneBaseId", phoneBaseId)])
    }
}

// MARK: - getTelephonyProvidersEdgesPhonebasesettings

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/phonebasesettings`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - name: `name` in the query.
    public func getTelephonyProvidersEdgesPhonebasesettings(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        expand: [GetTelephonyProvidersEdgesPhonebasesettingsExpand]? = nil, name: String? = nil
    ) async throws(ApiError) -> PhoneBaseEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesPhonebasesettings(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder, expand: expand,
                name: name))
    }

    /// The call `GET /api/v2/telephony/providers/edges/phonebasesettings`, ready to be sent.
    public static func getTelephonyProvidersEdgesPhonebasesettings(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        expand: [GetTelephonyProvidersEdgesPhonebasesettingsExpand]? = nil, name: String? = nil
    ) -> APICall<PhoneBaseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        queryParameters.add("name", name)
        return APICall(
            "getTelephonyProvidersEdgesPhonebasesettings", .get, "/api/v2/telephony/providers/edges/phonebasesettings",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> PhoneMetaBaseEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases(
                pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/telephony/providers/edges/phonebasesettings/availablemetabases`, ready to be sent.
    public static func getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<PhoneMetaBaseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases", .get,
            "/api/v2/telephony/providers/edges/phonebasesettings/availablemetabases", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesPhonebasesettingsTemplate

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/phonebasesettings/template`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - phoneMetabaseId: `phoneMetabaseId` in the query.
    public func getTelephonyProvidersEdgesPhonebasesettingsTemplate(
        phoneMetabaseId: String
    ) async throws(ApiError) -> PhoneBase {
        try await client.send(
            Self.getTelephonyProvidersEdgesPhonebasesettingsTemplate(phoneMetabaseId: phoneMetabaseId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/phonebasesettings/template`, ready to be sent.
    public static func getTelephonyProvidersEdgesPhonebasesettingsTemplate(
        phoneMetabaseId: String
    ) -> APICall<PhoneBase> {
        var queryParameters = QueryParameters()
        queryParameters.add("phoneMetabaseId", phoneMetabaseId)
        return APICall(
            "getTelephonyProvidersEdgesPhonebasesettingsTemplate", .get,
            "/api/v2/telephony/providers/edges/phonebasesettings/template", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesPhones

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/phones`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - siteId: `site.id` in the query.
    ///   - webRtcUserId: `webRtcUser.id` in the query.
    ///   - phoneBaseSettingsId: `phoneBaseSettings.id` in the query.
    ///   - linesLoggedInUserId: `lines.loggedInUser.id` in the query.
    ///   - linesDefaultForUserId: `lines.defaultForUser.id` in the query.
    ///   - phoneHardwareId: `phone_hardwareId` in the query.
    ///   - linesId: `lines.id` in the query.
    ///   - linesName: `lines.name` in the query.
    ///   - name: `name` in the query.
    ///   - statusOperationalStatus: `status.operationalStatus` in the query.
    ///   - secondaryStatusOperationalStatus: `secondaryStatus.operationalStatus` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - fields: `fields` in the query, once for each element.
    public func getTelephonyProvidersEdgesPhones(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: GetTelephonyProvidersEdgesPhonesSortBy? = nil,
        sortOrder: String? = nil, siteId: String? = nil, webRtcUserId: String? = nil,
        phoneBaseSettingsId: String? = nil, linesLoggedInUserId: String? = nil, linesDefaultForUserId: String? = nil,
        phoneHardwareId: String? = nil, linesId: String? = nil, linesName: String? = nil, name: String? = nil,
        statusOperationalStatus: String? = nil, secondaryStatusOperationalStatus: String? = nil,
        expand: [GetTelephonyProvidersEdgesPhonesExpand]? = nil, fields: [GetTelephonyProvidersEdgesPhonesFields]? = nil
    ) async throws(ApiError) -> PhoneEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesPhones(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, siteId: siteId,
                webRtcUserId: webRtcUserId, phoneBaseSettingsId: phoneBaseSettingsId,
                linesLoggedInUserId: linesLoggedInUserId, linesDefaultForUserId: linesDefaultForUserId,
                phoneHardwareId: phoneHardwareId, linesId: linesId, linesName: linesName, name: name,
                statusOperationalStatus: statusOperationalStatus,
                secondaryStatusOperationalStatus: secondaryStatusOperationalStatus, expand: expand, fields: fields))
    }

    /// The call `GET /api/v2/telephony/providers/edges/phones`, ready to be sent.
    public static func getTelephonyProvidersEdgesPhones(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: GetTelephonyProvidersEdgesPhonesSortBy? = nil,
        sortOrder: String? = nil, siteId: String? = nil, webRtcUserId: String? = nil,
        phoneBaseSettingsId: String? = nil, linesLoggedInUserId: String? = nil, linesDefaultForUserId: String? = nil,
        phoneHardwareId: String? = nil, linesId: String? = nil, linesName: String? = nil, name: String? = nil,
        statusOperationalStatus: String? = nil, secondaryStatusOperationalStatus: String? = nil,
        expand: [GetTelephonyProvidersEdgesPhonesExpand]? = nil, fields: [GetTelephonyProvidersEdgesPhonesFields]? = nil
    ) -> APICall<PhoneEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("site.id", siteId)
        queryParameters.add("webRtcUser.id", webRtcUserId)
        queryParameters.add("phoneBaseSettings.id", phoneBaseSettingsId)
        queryParameters.add("lines.loggedInUser.id", linesLoggedInUserId)
        queryParameters.add("lines.defaultForUser.id", linesDefaultForUserId)
        queryParameters.add("phone_hardwareId", phoneHardwareId)
        queryParameters.add("lines.id", linesId)
        queryParameters.add("lines.name", linesName)
        queryParameters.add("name", name)
        queryParameters.add("status.operationalStatus", statusOperationalStatus)
        queryParameters.add("secondaryStatus.operationalStatus", secondaryStatusOperationalStatus)
        queryParameters.add("expand", expand)
        queryParameters.add("fields", fields)
        return APICall(
            "getTelephonyProvidersEdgesPhones", .get, "/api/v2/telephony/providers/edges/phones",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesPhonesTemplate

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/phones/template`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - phoneBaseSettingsId: `phoneBaseSettingsId` in the query.
    public func getTelephonyProvidersEdgesPhonesTemplate(phoneBaseSettingsId: String) async throws(ApiError) -> Phone {
        try await client.send(Self.getTelephonyProvidersEdgesPhonesTemplate(phoneBaseSettingsId: phoneBaseSettingsId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/phones/template`, ready to be sent.
    public static func getTelephonyProvidersEdgesPhonesTemplate(phoneBaseSettingsId: String) -> APICall<Phone> {
        var queryParameters = QueryParameters()
        queryParameters.add("phoneBaseSettingsId", phoneBaseSettingsId)
        return APICall(
            "getTelephonyProvidersEdgesPhonesTemplate", .get, "/api/v2/telephony/providers/edges/phones/template",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesPhysicalinterfaces

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/physicalinterfaces`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeIds: `edgeIds` in the query.
    public func getTelephonyProvidersEdgesPhysicalinterfaces(
        edgeIds: String
    ) async throws(ApiError) -> PhysicalInterfaceEntityListing {
        try await client.send(Self.getTelephonyProvidersEdgesPhysicalinterfaces(edgeIds: edgeIds))
    }

    /// The call `GET /api/v2/telephony/providers/edges/physicalinterfaces`, ready to be sent.
    public static func getTelephonyProvidersEdgesPhysicalinterfaces(
        edgeIds: String
    ) -> APICall<PhysicalInterfaceEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("edgeIds", edgeIds)
        return APICall(
            "getTelephonyProvidersEdgesPhysicalinterfaces", .get,
            "/api/v2/telephony/providers/edges/physicalinterfaces", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesTimezones

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/timezones`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `1000`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getTelephonyProvidersEdgesTimezones(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TimeZoneEntityListing {
        try await client.send(Self.getTelephonyProvidersEdgesTimezones(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/telephony/providers/edges/timezones`, ready to be sent.
    public static func getTelephonyProvidersEdgesTimezones(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<TimeZoneEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getTelephonyProvidersEdgesTimezones", .get, "/api/v2/telephony/providers/edges/timezones",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesTrunk

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/trunks/{trunkId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - trunkId: `trunkId` in the path.
    public func getTelephonyProvidersEdgesTrunk(trunkId: String) async throws(ApiError) -> Trunk {
        try await client.send(Self.getTelephonyProvidersEdgesTrunk(trunkId: trunkId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/trunks/{trunkId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesTrunk(trunkId: String) -> APICall<Trunk> {
        APICall(
            "getTelephonyProvidersEdgesTrunk", .get, "/api/v2/telephony/providers/edges/trunks/{trunkId}",
            parameters: [("trunkId", trunkId)])
    }
}

// MARK: - getTelephonyProvidersEdgesTrunkMetrics

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/trunks/{trunkId}/metrics`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - trunkId: `trunkId` in the path.
    public func getTelephonyProvidersEdgesTrunkMetrics(trunkId: String) async throws(ApiError) -> TrunkMetrics {
        try await client.send(Self.getTelephonyProvidersEdgesTrunkMetrics(trunkId: trunkId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/trunks/{trunkId}/metrics`, ready to be sent.
    public static func getTelephonyProvidersEdgesTrunkMetrics(trunkId: String) -> APICall<TrunkMetrics> {
        APICall(
            "getTelephonyProvidersEdgesTrunkMetrics", .get,
            "/api/v2/telephony/providers/edges/trunks/{trunkId}/metrics", parameters: [("trunkId", trunkId)])
    }
}

// MARK: - getTelephonyProvidersEdgesTrunkbasesetting

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - trunkBaseSettingsId: `trunkBaseSettingsId` in the path.
    ///   - ignoreHidden: `ignoreHidden` in the query.
    public func getTelephonyProvidersEdgesTrunkbasesetting(
        trunkBaseSettingsId: String, ignoreHidden: Bool? = nil
    ) async throws(ApiError) -> TrunkBase {
        try await client.send(
            Self.getTelephonyProvidersEdgesTrunkbasesetting(
                trunkBaseSettingsId: trunkBaseSettingsId, ignoreHidden: ignoreHidden))
    }

    /// The call `GET /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesTrunkbasesetting(
        trunkBaseSettingsId: String, ignoreHidden: Bool? = nil
    ) -> APICall<TrunkBase> {
        var queryParameters = QueryParameters()
        queryParameters.add("ignoreHidden", ignoreHidden)
        return APICall(
            "getTelephonyProvidersEdgesTrunkbasesetting", .get,
            "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}",
            parameters: [("trunkBaseSettingsId", trunkBaseSettingsId)], query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesTrunkbasesettings

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/trunkbasesettings`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - recordingEnabled: `recordingEnabled` in the query.
    ///   - ignoreHidden: `ignoreHidden` in the query.
    ///   - managed: `managed` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - name: `name` in the query.
    public func getTelephonyProvidersEdgesTrunkbasesettings(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        recordingEnabled: Bool? = nil, ignoreHidden: Bool? = nil, managed: Bool? = nil,
        expand: [GetTelephonyProvidersEdgesTrunkbasesettingsExpand]? = nil, name: String? = nil
    ) async throws(ApiError) -> TrunkBaseEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesTrunkbasesettings(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder,
                recordingEnabled: recordingEnabled, ignoreHidden: ignoreHidden, managed: managed, expand: expand,
                name: name))
    }

    /// The call `GET /api/v2/telephony/providers/edges/trunkbasesettings`, ready to be sent.
    public static func getTelephonyProvidersEdgesTrunkbasesettings(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        recordingEnabled: Bool? = nil, ignoreHidden: Bool? = nil, managed: Bool? = nil,
        expand: [GetTelephonyProvidersEdgesTrunkbasesettingsExpand]? = nil, name: String? = nil
    ) -> APICall<TrunkBaseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("recordingEnabled", recordingEnabled)
        queryParameters.add("ignoreHidden", ignoreHidden)
        queryParameters.add("managed", managed)
        queryParameters.add("expand", expand)
        queryParameters.add("name", name)
        return APICall(
            "getTelephonyProvidersEdgesTrunkbasesettings", .get, "/api/v2/telephony/providers/edges/trunkbasesettings",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - type: `type` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases(
        type: GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabasesType? = nil, pageSize: Int? = nil,
        pageNumber: Int? = nil
    ) async throws(ApiError) -> TrunkMetabaseEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases(
                type: type, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases`, ready to be sent.
    public static func getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases(
        type: GetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabasesType? = nil, pageSize: Int? = nil,
        pageNumber: Int? = nil
    ) -> APICall<TrunkMetabaseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("type", type)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases", .get,
            "/api/v2/telephony/providers/edges/trunkbasesettings/availablemetabases", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/trunkbasesettings/site/{siteId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - pageNumber: `pageNumber` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    public func getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId(
        siteId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil
    ) async throws(ApiError) -> TrunkBaseEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId(
                siteId: siteId, pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/telephony/providers/edges/trunkbasesettings/site/{siteId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId(
        siteId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil
    ) -> APICall<TrunkBaseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId", .get,
            "/api/v2/telephony/providers/edges/trunkbasesettings/site/{siteId}", parameters: [("siteId", siteId)],
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesTrunkbasesettingsTemplate

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/trunkbasesettings/template`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - trunkMetabaseId: `trunkMetabaseId` in the query.
    public func getTelephonyProvidersEdgesTrunkbasesettingsTemplate(
        trunkMetabaseId: String
    ) async throws(ApiError) -> TrunkBase {
        try await client.send(
            Self.getTelephonyProvidersEdgesTrunkbasesettingsTemplate(trunkMetabaseId: trunkMetabaseId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/trunkbasesettings/template`, ready to be sent.
    public static func getTelephonyProvidersEdgesTrunkbasesettingsTemplate(
        trunkMetabaseId: String
    ) -> APICall<TrunkBase> {
        var queryParameters = QueryParameters()
        queryParameters.add("trunkMetabaseId", trunkMetabaseId)
        return APICall(
            "getTelephonyProvidersEdgesTrunkbasesettingsTemplate", .get,
            "/api/v2/telephony/providers/edges/trunkbasesettings/template", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesTrunks

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/trunks`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - edgeId: `edge.id` in the query.
    ///   - trunkBaseId: `trunkBase.id` in the query.
    ///   - trunkType: `trunkType` in the query.
    public func getTelephonyProvidersEdgesTrunks(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        edgeId: String? = nil, trunkBaseId: String? = nil, trunkType: GetTelephonyProvidersEdgesTrunksTrunkType? = nil
    ) async throws(ApiError) -> TrunkEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesTrunks(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, edgeId: edgeId,
                trunkBaseId: trunkBaseId, trunkType: trunkType))
    }

    /// The call `GET /api/v2/telephony/providers/edges/trunks`, ready to be sent.
    public static func getTelephonyProvidersEdgesTrunks(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        edgeId: String? = nil, trunkBaseId: String? = nil, trunkType: GetTelephonyProvidersEdgesTrunksTrunkType? = nil
    ) -> APICall<TrunkEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("edge.id", edgeId)
        queryParameters.add("trunkBase.id", trunkBaseId)
        queryParameters.add("trunkType", trunkType)
        return APICall(
            "getTelephonyProvidersEdgesTrunks", .get, "/api/v2/telephony/providers/edges/trunks",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesTrunksMetrics

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/trunks/metrics`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - trunkIds: `trunkIds` in the query.
    public func getTelephonyProvidersEdgesTrunksMetrics(trunkIds: String) async throws(ApiError) -> [TrunkMetrics] {
        try await client.send(Self.getTelephonyProvidersEdgesTrunksMetrics(trunkIds: trunkIds))
    }

    /// The call `GET /api/v2/telephony/providers/edges/trunks/metrics`, ready to be sent.
    public static func getTelephonyProvidersEdgesTrunksMetrics(trunkIds: String) -> APICall<[TrunkMetrics]> {
        var queryParameters = QueryParameters()
        queryParameters.add("trunkIds", trunkIds)
        return APICall(
            "getTelephonyProvidersEdgesTrunksMetrics", .get, "/api/v2/telephony/providers/edges/trunks/metrics",
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesTrunkswithrecording

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/trunkswithrecording`.
    ///
    /// Needs one of the permissions `recording:retentionPolicy:view`, `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - trunkType: `trunkType` in the query.
    public func getTelephonyProvidersEdgesTrunkswithrecording(
        trunkType: GetTelephonyProvidersEdgesTrunkswithrecordingTrunkType? = nil
    ) async throws(ApiError) -> TrunkRecordingEnabledCount {
        try await client.send(Self.getTelephonyProvidersEdgesTrunkswithrecording(trunkType: trunkType))
    }

    /// The call `GET /api/v2/telephony/providers/edges/trunkswithrecording`, ready to be sent.
    public static func getTelephonyProvidersEdgesTrunkswithrecording(
        trunkType: GetTelephonyProvidersEdgesTrunkswithrecordingTrunkType? = nil
    ) -> APICall<TrunkRecordingEnabledCount> {
        var queryParameters = QueryParameters()
        queryParameters.add("trunkType", trunkType)
        return APICall(
            "getTelephonyProvidersEdgesTrunkswithrecording", .get,
            "/api/v2/telephony/providers/edges/trunkswithrecording", query: queryParameters)
    }
}

// MARK: - postTelephonyProvidersEdgeDiagnosticNslookup

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgeDiagnosticNslookup(
        edgeId: String, body: EdgeNetworkDiagnosticRequest
    ) async throws(ApiError) -> EdgeNetworkDiagnostic {
        try await client.send(Self.postTelephonyProvidersEdgeDiagnosticNslookup(edgeId: edgeId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup`, ready to be sent.
    public static func postTelephonyProvidersEdgeDiagnosticNslookup(
        edgeId: String, body: EdgeNetworkDiagnosticRequest
    ) -> APICall<EdgeNetworkDiagnostic> {
        APICall(
            "postTelephonyProvidersEdgeDiagnosticNslookup", .post,
            "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/nslookup", parameters: [("edgeId", edgeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgeDiagnosticPing

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgeDiagnosticPing(
        edgeId: String, body: EdgeNetworkDiagnosticRequest
    ) async throws(ApiError) -> EdgeNetworkDiagnostic {
        try await client.send(Self.postTelephonyProvidersEdgeDiagnosticPing(edgeId: edgeId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping`, ready to be sent.
    public static func postTelephonyProvidersEdgeDiagnosticPing(
        edgeId: String, body: EdgeNetworkDiagnosticRequest
    ) -> APICall<EdgeNetworkDiagnostic> {
        APICall(
            "postTelephonyProvidersEdgeDiagnosticPing", .post,
            "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/ping", parameters: [("edgeId", edgeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgeDiagnosticRoute

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgeDiagnosticRoute(
        edgeId: String, body: EdgeNetworkDiagnosticRequest
    ) async throws(ApiError) -> EdgeNetworkDiagnostic {
        try await client.send(Self.postTelephonyProvidersEdgeDiagnosticRoute(edgeId: edgeId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/route`, ready to be sent.
    public static func postTelephonyProvidersEdgeDiagnosticRoute(
        edgeId: String, body: EdgeNetworkDiagnosticRequest
    ) -> APICall<EdgeNetworkDiagnostic> {
        APICall(
            "postTelephonyProvidersEdgeDiagnosticRoute", .post,
            "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/route", parameters: [("edgeId", edgeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgeDiagnosticTracepath

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgeDiagnosticTracepath(
        edgeId: String, body: EdgeNetworkDiagnosticRequest
    ) async throws(ApiError) -> EdgeNetworkDiagnostic {
        try await client.send(Self.postTelephonyProvidersEdgeDiagnosticTracepath(edgeId: edgeId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath`, ready to be sent.
    public static func postTelephonyProvidersEdgeDiagnosticTracepath(
        edgeId: String, body: EdgeNetworkDiagnosticRequest
    ) -> APICall<EdgeNetworkDiagnostic> {
        APICall(
            "postTelephonyProvidersEdgeDiagnosticTracepath", .post,
            "/api/v2/telephony/providers/edges/{edgeId}/diagnostic/tracepath", parameters: [("edgeId", edgeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgeLogicalinterfaces

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgeLogicalinterfaces(
        edgeId: String, body: DomainLogicalInterface
    ) async throws(ApiError) -> DomainLogicalInterface {
        try await client.send(Self.postTelephonyProvidersEdgeLogicalinterfaces(edgeId: edgeId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces`, ready to be sent.
    public static func postTelephonyProvidersEdgeLogicalinterfaces(
        edgeId: String, body: DomainLogicalInterface
    ) -> APICall<DomainLogicalInterface> {
        APICall(
            "postTelephonyProvidersEdgeLogicalinterfaces", .post,
            "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces", parameters: [("edgeId", edgeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgeLogsJobUpload

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - jobId: `jobId` in the path.
    ///   - body: the body.
    public func postTelephonyProvidersEdgeLogsJobUpload(
        edgeId: String, jobId: String, body: EdgeLogsJobUploadRequest
    ) async throws(ApiError) {
        try await client.send(Self.postTelephonyProvidersEdgeLogsJobUpload(edgeId: edgeId, jobId: jobId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload`, ready to be sent.
    public static func postTelephonyProvidersEdgeLogsJobUpload(
        edgeId: String, jobId: String, body: EdgeLogsJobUploadRequest
    ) -> APICall<Void> {
        APICall(
            "postTelephonyProvidersEdgeLogsJobUpload", .post,
            "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs/{jobId}/upload",
            parameters: [("edgeId", edgeId), ("jobId", jobId)], body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgeLogsJobs

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgeLogsJobs(
        edgeId: String, body: EdgeLogsJobRequest
    ) async throws(ApiError) -> EdgeLogsJobResponse {
        try await client.send(Self.postTelephonyProvidersEdgeLogsJobs(edgeId: edgeId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/logs/jobs`, ready to be sent.
    public static func postTelephonyProvidersEdgeLogsJobs(
        edgeId: String, body: EdgeLogsJobRequest
    ) -> APICall<EdgeLogsJobResponse> {
        APICall(
            "postTelephonyProvidersEdgeLogsJobs", .post, "/api/v2/telephony/providers/edges/{edgeId}/logs/jobs",
            parameters: [("edgeId", edgeId)], body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgeOfflineconfiguration

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/offlineconfiguration`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgeOfflineconfiguration(
        edgeId: String, body: EdgeOfflineConfiguration
    ) async throws(ApiError) -> EdgeOfflineConfigurationResponse {
        try await client.send(Self.postTelephonyProvidersEdgeOfflineconfiguration(edgeId: edgeId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/offlineconfiguration`, ready to be sent.
    public static func postTelephonyProvidersEdgeOfflineconfiguration(
        edgeId: String, body: EdgeOfflineConfiguration
    ) -> APICall<EdgeOfflineConfigurationResponse> {
        APICall(
            "postTelephonyProvidersEdgeOfflineconfiguration", .post,
            "/api/v2/telephony/providers/edges/{edgeId}/offlineconfiguration", parameters: [("edgeId", edgeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgeReboot

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/reboot`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgeReboot(
        edgeId: String, body: EdgeRebootParameters? = nil
    ) async throws(ApiError) -> String {
        try await client.send(Self.postTelephonyProvidersEdgeReboot(edgeId: edgeId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/reboot`, ready to be sent.
    public static func postTelephonyProvidersEdgeReboot(
        edgeId: String, body: EdgeRebootParameters? = nil
    ) -> APICall<String> {
        APICall(
            "postTelephonyProvidersEdgeReboot", .post, "/api/v2/telephony/providers/edges/{edgeId}/reboot",
            parameters: [("edgeId", edgeId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postTelephonyProvidersEdgeSoftwareupdate

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgeSoftwareupdate(
        edgeId: String, body: DomainEdgeSoftwareUpdateDto
    ) async throws(ApiError) -> DomainEdgeSoftwareUpdateDto {
        try await client.send(Self.postTelephonyProvidersEdgeSoftwareupdate(edgeId: edgeId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/softwareupdate`, ready to be sent.
    public static func postTelephonyProvidersEdgeSoftwareupdate(
        edgeId: String, body: DomainEdgeSoftwareUpdateDto
    ) -> APICall<DomainEdgeSoftwareUpdateDto> {
        APICall(
            "postTelephonyProvidersEdgeSoftwareupdate", .post,
            "/api/v2/telephony/providers/edges/{edgeId}/softwareupdate", parameters: [("edgeId", edgeId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgeStatuscode

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/statuscode`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgeStatuscode(
        edgeId: String, body: EdgeServiceStateRequest? = nil
    ) async throws(ApiError) -> String {
        try await client.send(Self.postTelephonyProvidersEdgeStatuscode(edgeId: edgeId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/statuscode`, ready to be sent.
    public static func postTelephonyProvidersEdgeStatuscode(
        edgeId: String, body: EdgeServiceStateRequest? = nil
    ) -> APICall<String> {
        APICall(
            "postTelephonyProvidersEdgeStatuscode", .post, "/api/v2/telephony/providers/edges/{edgeId}/statuscode",
            parameters: [("edgeId", edgeId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postTelephonyProvidersEdgeUnpair

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/{edgeId}/unpair`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    @discardableResult
    public func postTelephonyProvidersEdgeUnpair(edgeId: String) async throws(ApiError) -> String {
        try await client.send(Self.postTelephonyProvidersEdgeUnpair(edgeId: edgeId))
    }

    /// The call `POST /api/v2/telephony/providers/edges/{edgeId}/unpair`, ready to be sent.
    public static func postTelephonyProvidersEdgeUnpair(edgeId: String) -> APICall<String> {
        APICall(
            "postTelephonyProvidersEdgeUnpair", .post, "/api/v2/telephony/providers/edges/{edgeId}/unpair",
            parameters: [("edgeId", edgeId)])
    }
}

// MARK: - postTelephonyProvidersEdges

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdges(body: Edge) async throws(ApiError) -> Edge {
        try await client.send(Self.postTelephonyProvidersEdges(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges`, ready to be sent.
    public static func postTelephonyProvidersEdges(body: Edge) -> APICall<Edge> {
        APICall("postTelephonyProvidersEdges", .post, "/api/v2/telephony/providers/edges", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesAddressvalidation

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/addressvalidation`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesAddressvalidation(
        body: ValidateAddressRequest
    ) async throws(ApiError) -> ValidateAddressResponse {
        try await client.send(Self.postTelephonyProvidersEdgesAddressvalidation(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/addressvalidation`, ready to be sent.
    public static func postTelephonyProvidersEdgesAddressvalidation(
        body: ValidateAddressRequest
    ) -> APICall<ValidateAddressResponse> {
        APICall(
            "postTelephonyProvidersEdgesAddressvalidation", .post,
            "/api/v2/telephony/providers/edges/addressvalidation", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesCertificateauthorities

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/certificateauthorities`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesCertificateauthorities(
        body: DomainCertificateAuthority
    ) async throws(ApiError) -> DomainCertificateAuthority {
        try await client.send(Self.postTelephonyProvidersEdgesCertificateauthorities(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/certificateauthorities`, ready to be sent.
    public static func postTelephonyProvidersEdgesCertificateauthorities(
        body: DomainCertificateAuthority
    ) -> APICall<DomainCertificateAuthority> {
        APICall(
            "postTelephonyProvidersEdgesCertificateauthorities", .post,
            "/api/v2/telephony/providers/edges/certificateauthorities", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesDidpools

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/didpools`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesDidpools(body: DIDPool) async throws(ApiError) -> DIDPool {
        try await client.send(Self.postTelephonyProvidersEdgesDidpools(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/didpools`, ready to be sent.
    public static func postTelephonyProvidersEdgesDidpools(body: DIDPool) -> APICall<DIDPool> {
        APICall(
            "postTelephonyProvidersEdgesDidpools", .post, "/api/v2/telephony/providers/edges/didpools",
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesEdgegroups

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/edgegroups`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesEdgegroups(body: EdgeGroup) async throws(ApiError) -> EdgeGroup {
        try await client.send(Self.postTelephonyProvidersEdgesEdgegroups(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/edgegroups`, ready to be sent.
    public static func postTelephonyProvidersEdgesEdgegroups(body: EdgeGroup) -> APICall<EdgeGroup> {
        APICall(
            "postTelephonyProvidersEdgesEdgegroups", .post, "/api/v2/telephony/providers/edges/edgegroups",
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesExtensionpools

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/extensionpools`.
    ///
    /// Needs the permission `telephony:extensionPool:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesExtensionpools(body: ExtensionPool) async throws(ApiError) -> ExtensionPool {
        try await client.send(Self.postTelephonyProvidersEdgesExtensionpools(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/extensionpools`, ready to be sent.
    public static func postTelephonyProvidersEdgesExtensionpools(body: ExtensionPool) -> APICall<ExtensionPool> {
        APICall(
            "postTelephonyProvidersEdgesExtensionpools", .post, "/api/v2/telephony/providers/edges/extensionpools",
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesPhoneReboot

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/phones/{phoneId}/reboot`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - phoneId: `phoneId` in the path.
    public func postTelephonyProvidersEdgesPhoneReboot(phoneId: String) async throws(ApiError) {
        try await client.send(Self.postTelephonyProvidersEdgesPhoneReboot(phoneId: phoneId))
    }

    /// The call `POST /api/v2/telephony/providers/edges/phones/{phoneId}/reboot`, ready to be sent.
    public static func postTelephonyProvidersEdgesPhoneReboot(phoneId: String) -> APICall<Void> {
        APICall(
            "postTelephonyProvidersEdgesPhoneReboot", .post,
            "/api/v2/telephony/providers/edges/phones/{phoneId}/reboot", parameters: [("phoneId", phoneId)])
    }
}

// MARK: - postTelephonyProvidersEdgesPhonebasesettings

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/phonebasesettings`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesPhonebasesettings(body: PhoneBase) async throws(ApiError) -> PhoneBase {
        try await client.send(Self.postTelephonyProvidersEdgesPhonebasesettings(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/phonebasesettings`, ready to be sent.
    public static func postTelephonyProvidersEdgesPhonebasesettings(body: PhoneBase) -> APICall<PhoneBase> {
        APICall(
            "postTelephonyProvidersEdgesPhonebasesettings", .post,
            "/api/v2/telephony/providers/edges/phonebasesettings", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesPhones

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/phones`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesPhones(body: Phone) async throws(ApiError) -> Phone {
        try await client.send(Self.postTelephonyProvidersEdgesPhones(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/phones`, ready to be sent.
    public static func postTelephonyProvidersEdgesPhones(body: Phone) -> APICall<Phone> {
        APICall(
            "postTelephonyProvidersEdgesPhones", .post, "/api/v2/telephony/providers/edges/phones",
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesPhonesReboot

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/phones/reboot`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postTelephonyProvidersEdgesPhonesReboot(body: PhonesReboot) async throws(ApiError) {
        try await client.send(Self.postTelephonyProvidersEdgesPhonesReboot(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/phones/reboot`, ready to be sent.
    public static func postTelephonyProvidersEdgesPhonesReboot(body: PhonesReboot) -> APICall<Void> {
        APICall(
            "postTelephonyProvidersEdgesPhonesReboot", .post, "/api/v2/telephony/providers/edges/phones/reboot",
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesTrunkbasesettings

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/trunkbasesettings`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesTrunkbasesettings(body: TrunkBase) async throws(ApiError) -> TrunkBase {
        try await client.send(Self.postTelephonyProvidersEdgesTrunkbasesettings(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/trunkbasesettings`, ready to be sent.
    public static func postTelephonyProvidersEdgesTrunkbasesettings(body: TrunkBase) -> APICall<TrunkBase> {
        APICall(
            "postTelephonyProvidersEdgesTrunkbasesettings", .post,
            "/api/v2/telephony/providers/edges/trunkbasesettings", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesTrunkbasesettingsSearch

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/trunkbasesettings/search`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesTrunkbasesettingsSearch(
        body: TelephonySearchRequest
    ) async throws(ApiError) -> TrunkBasesSearchResponse {
        try await client.send(Self.postTelephonyProvidersEdgesTrunkbasesettingsSearch(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/trunkbasesettings/search`, ready to be sent.
    public static func postTelephonyProvidersEdgesTrunkbasesettingsSearch(
        body: TelephonySearchRequest
    ) -> APICall<TrunkBasesSearchResponse> {
        APICall(
            "postTelephonyProvidersEdgesTrunkbasesettingsSearch", .post,
            "/api/v2/telephony/providers/edges/trunkbasesettings/search", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesTrunksSearch

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/trunks/search`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesTrunksSearch(
        body: TelephonySearchRequest
    ) async throws(ApiError) -> TrunkInstanceSearchResponse {
        try await client.send(Self.postTelephonyProvidersEdgesTrunksSearch(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/trunks/search`, ready to be sent.
    public static func postTelephonyProvidersEdgesTrunksSearch(
        body: TelephonySearchRequest
    ) -> APICall<TrunkInstanceSearchResponse> {
        APICall(
            "postTelephonyProvidersEdgesTrunksSearch", .post, "/api/v2/telephony/providers/edges/trunks/search",
            body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdge

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/{edgeId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdge(edgeId: String, body: Edge) async throws(ApiError) -> Edge {
        try await client.send(Self.putTelephonyProvidersEdge(edgeId: edgeId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/{edgeId}`, ready to be sent.
    public static func putTelephonyProvidersEdge(edgeId: String, body: Edge) -> APICall<Edge> {
        APICall(
            "putTelephonyProvidersEdge", .put, "/api/v2/telephony/providers/edges/{edgeId}",
            parameters: [("edgeId", edgeId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgeLogicalinterface

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeId: `edgeId` in the path.
    ///   - interfaceId: `interfaceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgeLogicalinterface(
        edgeId: String, interfaceId: String, body: DomainLogicalInterface
    ) async throws(ApiError) -> DomainLogicalInterface {
        try await client.send(
            Self.putTelephonyProvidersEdgeLogicalinterface(edgeId: edgeId, interfaceId: interfaceId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}`, ready to be sent.
    public static func putTelephonyProvidersEdgeLogicalinterface(
        edgeId: String, interfaceId: String, body: DomainLogicalInterface
    ) -> APICall<DomainLogicalInterface> {
        APICall(
            "putTelephonyProvidersEdgeLogicalinterface", .put,
            "/api/v2/telephony/providers/edges/{edgeId}/logicalinterfaces/{interfaceId}",
            parameters: [("edgeId", edgeId), ("interfaceId", interfaceId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesAlertablepresences

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/alertablepresences`.
    ///
    /// Needs the permission `telephony:alertablePresences:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func putTelephonyProvidersEdgesAlertablepresences(body: AlertablePresences) async throws(ApiError) {
        try await client.send(Self.putTelephonyProvidersEdgesAlertablepresences(body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/alertablepresences`, ready to be sent.
    public static func putTelephonyProvidersEdgesAlertablepresences(body: AlertablePresences) -> APICall<Void> {
        APICall(
            "putTelephonyProvidersEdgesAlertablepresences", .put,
            "/api/v2/telephony/providers/edges/alertablepresences", body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesCertificateauthority

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - certificateId: `certificateId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesCertificateauthority(
        certificateId: String, body: DomainCertificateAuthority
    ) async throws(ApiError) -> DomainCertificateAuthority {
        try await client.send(
            Self.putTelephonyProvidersEdgesCertificateauthority(certificateId: certificateId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/certificateauthorities/{certificateId}`, ready to be sent.
    public static func putTelephonyProvidersEdgesCertificateauthority(
        certificateId: String, body: DomainCertificateAuthority
    ) -> APICall<DomainCertificateAuthority> {
        APICall(
            "putTelephonyProvidersEdgesCertificateauthority", .put,
            "/api/v2/telephony/providers/edges/certificateauthorities/{certificateId}",
            parameters: [("certificateId", certificateId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesDidpool

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/didpools/{didPoolId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - didPoolId: `didPoolId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesDidpool(didPoolId: String, body: DIDPool) async throws(ApiError) -> DIDPool {
        try await client.send(Self.putTelephonyProvidersEdgesDidpool(didPoolId: didPoolId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/didpools/{didPoolId}`, ready to be sent.
    public static func putTelephonyProvidersEdgesDidpool(didPoolId: String, body: DIDPool) -> APICall<DIDPool> {
        APICall(
            "putTelephonyProvidersEdgesDidpool", .put, "/api/v2/telephony/providers/edges/didpools/{didPoolId}",
            parameters: [("didPoolId", didPoolId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesEdgegroup

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgeGroupId: `edgeGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesEdgegroup(
        edgeGroupId: String, body: EdgeGroup
    ) async throws(ApiError) -> EdgeGroup {
        try await client.send(Self.putTelephonyProvidersEdgesEdgegroup(edgeGroupId: edgeGroupId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}`, ready to be sent.
    public static func putTelephonyProvidersEdgesEdgegroup(edgeGroupId: String, body: EdgeGroup) -> APICall<EdgeGroup> {
        APICall(
            "putTelephonyProvidersEdgesEdgegroup", .put, "/api/v2/telephony/providers/edges/edgegroups/{edgeGroupId}",
            parameters: [("edgeGroupId", edgeGroupId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesEdgegroupEdgetrunkbase

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - edgegroupId: `edgegroupId` in the path.
    ///   - edgetrunkbaseId: `edgetrunkbaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
        edgegroupId: String, edgetrunkbaseId: String, body: EdgeTrunkBase
    ) async throws(ApiError) -> EdgeTrunkBase {
        try await client.send(
            Self.putTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
                edgegroupId: edgegroupId, edgetrunkbaseId: edgetrunkbaseId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}`,
    /// ready to be sent.
    public static func putTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
        edgegroupId: String, edgetrunkbaseId: String, body: EdgeTrunkBase
    ) -> APICall<EdgeTrunkBase> {
        APICall(
            "putTelephonyProvidersEdgesEdgegroupEdgetrunkbase", .put,
            "/api/v2/telephony/providers/edges/edgegroups/{edgegroupId}/edgetrunkbases/{edgetrunkbaseId}",
            parameters: [("edgegroupId", edgegroupId), ("edgetrunkbaseId", edgetrunkbaseId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesExtensionpool

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`.
    ///
    /// Needs the permission `telephony:extensionPool:edit`.
    ///
    /// - Parameters:
    ///   - extensionPoolId: `extensionPoolId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesExtensionpool(
        extensionPoolId: String, body: ExtensionPool
    ) async throws(ApiError) -> ExtensionPool {
        try await client.send(
            Self.putTelephonyProvidersEdgesExtensionpool(extensionPoolId: extensionPoolId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}`, ready to be sent.
    public static func putTelephonyProvidersEdgesExtensionpool(
        extensionPoolId: String, body: ExtensionPool
    ) -> APICall<ExtensionPool> {
        APICall(
            "putTelephonyProvidersEdgesExtensionpool", .put,
            "/api/v2/telephony/providers/edges/extensionpools/{extensionPoolId}",
            parameters: [("extensionPoolId", extensionPoolId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesPhone

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/phones/{phoneId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - phoneId: `phoneId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesPhone(phoneId: String, body: Phone) async throws(ApiError) -> Phone {
        try await client.send(Self.putTelephonyProvidersEdgesPhone(phoneId: phoneId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/phones/{phoneId}`, ready to be sent.
    public static func putTelephonyProvidersEdgesPhone(phoneId: String, body: Phone) -> APICall<Phone> {
        APICall(
            "putTelephonyProvidersEdgesPhone", .put, "/api/v2/telephony/providers/edges/phones/{phoneId}",
            parameters: [("phoneId", phoneId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesPhonebasesetting

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - phoneBaseId: `phoneBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesPhonebasesetting(
        phoneBaseId: String, body: PhoneBase
    ) async throws(ApiError) -> PhoneBase {
        try await client.send(Self.putTelephonyProvidersEdgesPhonebasesetting(phoneBaseId: phoneBaseId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}`, ready to be sent.
    public static func putTelephonyProvidersEdgesPhonebasesetting(
        phoneBaseId: String, body: PhoneBase
    ) -> APICall<PhoneBase> {
        APICall(
            "putTelephonyProvidersEdgesPhonebasesetting", .put,
            "/api/v2/telephony/providers/edges/phonebasesettings/{phoneBaseId}",
            parameters: [("phoneBaseId", phoneBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesTrunkbasesetting

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - trunkBaseSettingsId: `trunkBaseSettingsId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesTrunkbasesetting(
        trunkBaseSettingsId: String, body: TrunkBase
    ) async throws(ApiError) -> TrunkBase {
        try await client.send(
            Self.putTelephonyProvidersEdgesTrunkbasesetting(trunkBaseSettingsId: trunkBaseSettingsId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}`, ready to be sent.
    public static func putTelephonyProvidersEdgesTrunkbasesetting(
        trunkBaseSettingsId: String, body: TrunkBase
    ) -> APICall<TrunkBase> {
        APICall(
            "putTelephonyProvidersEdgesTrunkbasesetting", .put,
            "/api/v2/telephony/providers/edges/trunkbasesettings/{trunkBaseSettingsId}",
            parameters: [("trunkBaseSettingsId", trunkBaseSettingsId)], body: .json(body.asJSON))
    }
}
