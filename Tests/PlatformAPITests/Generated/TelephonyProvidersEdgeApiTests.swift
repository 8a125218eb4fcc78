// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTelephonyProvidersEdge

/// The functions of `TelephonyProvidersEdgeApi`, each of which is called once.
final class TelephonyProvidersEdgeApiTests: OperationTestCase {
    func testDeleteTelephonyProvidersEdge() async throws {
        try await call("deleteTelephonyProvidersEdge") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdge(edgeId: $0.value("edgeId"))
        }
    }

    func testDeleteTelephonyProvidersEdgeLogicalinterface() async throws {
        try await call("deleteTelephonyProvidersEdgeLogicalinterface") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgeLogicalinterface(
                edgeId: $0.value("edgeId"), interfaceId: $0.value("interfaceId"))
        }
    }

    func testDeleteTelephonyProvidersEdgeSoftwareupdate() async throws {
        try await call("deleteTelephonyProvidersEdgeSoftwareupdate") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgeSoftwareupdate(edgeId: $0.value("edgeId"))
        }
    }

    func testDeleteTelephonyProvidersEdgesAlertablepresences() async throws {
        try await call("deleteTelephonyProvidersEdgesAlertablepresences") { _ in
            TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesAlertablepresences()
        }
    }

    func testDeleteTelephonyProvidersEdgesCertificateauthority() async throws {
        try await call("deleteTelephonyProvidersEdgesCertificateauthority") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesCertificateauthority(
                certificateId: $0.value("certificateId"))
        }
    }

    func testDeleteTelephonyProvidersEdgesDidpool() async throws {
        try await call("deleteTelephonyProvidersEdgesDidpool") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesDidpool(didPoolId: $0.value("didPoolId"))
        }
    }

    func testDeleteTelephonyProvidersEdgesEdgegroup() async throws {
        try await call("deleteTelephonyProvidersEdgesEdgegroup") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesEdgegroup(edgeGroupId: $0.value("edgeGroupId"))
        }
    }

    func testDeleteTelephonyProvidersEdgesExtensionpool() async throws {
        try await call("deleteTelephonyProvidersEdgesExtensionpool") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesExtensionpool(
                extensionPoolId: $0.value("extensionPoolId"))
        }
    }

    func testDeleteTelephonyProvidersEdgesPhone() async throws {
        try await call("deleteTelephonyProvidersEdgesPhone") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesPhone(phoneId: $0.value("phoneId"))
        }
    }

    func testDeleteTelephonyProvidersEdgesPhonebasesetting() async throws {
        try await call("deleteTelephonyProvidersEdgesPhonebasesetting") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesPhonebasesetting(
                phoneBaseId: $0.value("phoneBaseId"))
        }
    }

    func testDeleteTelephonyProvidersEdgesSite() async throws {
        try await call("deleteTelephonyProvidersEdgesSite") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesSite(siteId: $0.value("siteId"))
        }
    }

    func testDeleteTelephonyProvidersEdgesSiteOutboundroute() async throws {
        try await call("deleteTelephonyProvidersEdgesSiteOutboundroute") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesSiteOutboundroute(
                siteId: $0.value("siteId"), outboundRouteId: $0.value("outboundRouteId"))
        }
    }

    func testDeleteTelephonyProvidersEdgesTrunkbasesetting() async throws {
        try await call("deleteTelephonyProvidersEdgesTrunkbasesetting") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesTrunkbasesetting(
                trunkBaseSettingsId: $0.value("trunkBaseSettingsId"))
        }
    }

    func testGetTelephonyProvidersEdge() async throws {
        try await call("getTelephonyProvidersEdge") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdge(
                edgeId: $0.value("edgeId"), expand: $0.optional("expand"))
        }
    }

    func testGetTelephonyProvidersEdgeDiagnosticNslookup() async throws {
        try await call("getTelephonyProvidersEdgeDiagnosticNslookup") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeDiagnosticNslookup(edgeId: $0.value("edgeId"))
        }
    }

    func testGetTelephonyProvidersEdgeDiagnosticPing() async throws {
        try await call("getTelephonyProvidersEdgeDiagnosticPing") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeDiagnosticPing(edgeId: $0.value("edgeId"))
        }
    }

    func testGetTelephonyProvidersEdgeDiagnosticRoute() async throws {
        try await call("getTelephonyProvidersEdgeDiagnosticRoute") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeDiagnosticRoute(edgeId: $0.value("edgeId"))
        }
    }

    func testGetTelephonyProvidersEdgeDiagnosticTracepath() async throws {
        try await call("getTelephonyProvidersEdgeDiagnosticTracepath") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeDiagnosticTracepath(edgeId: $0.value("edgeId"))
        }
    }

    func testGetTelephonyProvidersEdgeLogicalinterface() async throws {
        try await call("getTelephonyProvidersEdgeLogicalinterface") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeLogicalinterface(
                edgeId: $0.value("edgeId"), interfaceId: $0.value("interfaceId"), expand: $0.optional("expand"))
        }
    }

    func testGetTelephonyProvidersEdgeLogicalinterfaces() async throws {
        try await call("getTelephonyProvidersEdgeLogicalinterfaces") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeLogicalinterfaces(
                edgeId: $0.value("edgeId"), expand: $0.optional("expand"))
        }
    }

    func testGetTelephonyProvidersEdgeLogsJob() async throws {
        try await call("getTelephonyProvidersEdgeLogsJob") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeLogsJob(
                edgeId: $0.value("edgeId"), jobId: $0.value("jobId"))
        }
    }

    func testGetTelephonyProvidersEdgeMetrics() async throws {
        try await call("getTelephonyProvidersEdgeMetrics") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeMetrics(edgeId: $0.value("edgeId"))
        }
    }

    func testGetTelephonyProvidersEdgePhysicalinterface() async throws {
        try await call("getTelephonyProvidersEdgePhysicalinterface") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgePhysicalinterface(
                edgeId: $0.value("edgeId"), interfaceId: $0.value("interfaceId"))
        }
    }

    func testGetTelephonyProvidersEdgePhysicalinterfaces() async throws {
        try await call("getTelephonyProvidersEdgePhysicalinterfaces") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgePhysicalinterfaces(edgeId: $0.value("edgeId"))
        }
    }

    func testGetTelephonyProvidersEdgeSetuppackage() async throws {
        try await call("getTelephonyProvidersEdgeSetuppackage") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeSetuppackage(edgeId: $0.value("edgeId"))
        }
    }

    func testGetTelephonyProvidersEdgeSoftwareupdate() async throws {
        try await call("getTelephonyProvidersEdgeSoftwareupdate") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeSoftwareupdate(edgeId: $0.value("edgeId"))
        }
    }

    func testGetTelephonyProvidersEdgeSoftwareversions() async throws {
        try await call("getTelephonyProvidersEdgeSoftwareversions") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeSoftwareversions(edgeId: $0.value("edgeId"))
        }
    }

    func testGetTelephonyProvidersEdgeTrunks() async throws {
        try await call("getTelephonyProvidersEdgeTrunks") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeTrunks(
                edgeId: $0.value("edgeId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                trunkBaseId: $0.optional("trunkBase.id"), trunkType: $0.optional("trunkType"))
        }
    }

    func testGetTelephonyProvidersEdges() async throws {
        try await call("getTelephonyProvidersEdges") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdges(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                siteId: $0.optional("site.id"), edgeGroupId: $0.optional("edgeGroup.id"), sortBy: $0.optional("sortBy"),
                managed: $0.optional("managed"), showCloudMedia: $0.optional("showCloudMedia"))
        }
    }

    func testGetTelephonyProvidersEdgesAlertablepresences() async throws {
        try await call("getTelephonyProvidersEdgesAlertablepresences") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesAlertablepresences(type: $0.optional("type"))
        }
    }

    func testGetTelephonyProvidersEdgesCertificateauthorities() async throws {
        try await call("getTelephonyProvidersEdgesCertificateauthorities") { _ in
            TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesCertificateauthorities()
        }
    }

    func testGetTelephonyProvidersEdgesCertificateauthority() async throws {
        try await call("getTelephonyProvidersEdgesCertificateauthority") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesCertificateauthority(
                certificateId: $0.value("certificateId"))
        }
    }

    func testGetTelephonyProvidersEdgesDid() async throws {
        try await call("getTelephonyProvidersEdgesDid") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDid(didId: $0.value("didId"))
        }
    }

    func testGetTelephonyProvidersEdgesDidpool() async throws {
        try await call("getTelephonyProvidersEdgesDidpool") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDidpool(didPoolId: $0.value("didPoolId"))
        }
    }

    func testGetTelephonyProvidersEdgesDidpools() async throws {
        try await call("getTelephonyProvidersEdgesDidpools") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDidpools(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                id: $0.optional("id"))
        }
    }

    func testGetTelephonyProvidersEdgesDidpoolsDids() async throws {
        try await call("getTelephonyProvidersEdgesDidpoolsDids") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDidpoolsDids(
                type: $0.value("type"), id: $0.optional("id"), numberMatch: $0.optional("numberMatch"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetTelephonyProvidersEdgesDids() async throws {
        try await call("getTelephonyProvidersEdgesDids") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDids(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), phoneNumber: $0.optional("phoneNumber"),
                ownerId: $0.optional("owner.id"), didPoolId: $0.optional("didPool.id"), id: $0.optional("id"))
        }
    }

    func testGetTelephonyProvidersEdgesEdgegroup() async throws {
        try await call("getTelephonyProvidersEdgesEdgegroup") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesEdgegroup(
                edgeGroupId: $0.value("edgeGroupId"), expand: $0.optional("expand"))
        }
    }

    func testGetTelephonyProvidersEdgesEdgegroupEdgetrunkbase() async throws {
        try await call("getTelephonyProvidersEdgesEdgegroupEdgetrunkbase") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
                edgegroupId: $0.value("edgegroupId"), edgetrunkbaseId: $0.value("edgetrunkbaseId"))
        }
    }

    func testGetTelephonyProvidersEdgesEdgegroups() async throws {
        try await call("getTelephonyProvidersEdgesEdgegroups") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesEdgegroups(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                sortBy: $0.optional("sortBy"), managed: $0.optional("managed"))
        }
    }

    func testGetTelephonyProvidersEdgesEdgeversionreport() async throws {
        try await call("getTelephonyProvidersEdgesEdgeversionreport") { _ in
            TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesEdgeversionreport()
        }
    }

    func testGetTelephonyProvidersEdgesExpired() async throws {
        try await call("getTelephonyProvidersEdgesExpired") { _ in
            TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExpired()
        }
    }

    func testGetTelephonyProvidersEdgesExtension() async throws {
        try await call("getTelephonyProvidersEdgesExtension") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtension(extensionId: $0.value("extensionId"))
        }
    }

    func testGetTelephonyProvidersEdgesExtensionpool() async throws {
        try await call("getTelephonyProvidersEdgesExtensionpool") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensionpool(
                extensionPoolId: $0.value("extensionPoolId"))
        }
    }

    func testGetTelephonyProvidersEdgesExtensionpools() async throws {
        try await call("getTelephonyProvidersEdgesExtensionpools") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensionpools(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                number: $0.optional("number"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetTelephonyProvidersEdgesExtensionpoolsDivisionviews() async throws {
        try await call("getTelephonyProvidersEdgesExtensionpoolsDivisionviews") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensionpoolsDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetTelephonyProvidersEdgesExtensions() async throws {
        try await call("getTelephonyProvidersEdgesExtensions") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), number: $0.optional("number"))
        }
    }

    func testGetTelephonyProvidersEdgesLine() async throws {
        try await call("getTelephonyProvidersEdgesLine") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLine(lineId: $0.value("lineId"))
        }
    }

    func testGetTelephonyProvidersEdgesLinebasesetting() async throws {
        try await call("getTelephonyProvidersEdgesLinebasesetting") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLinebasesetting(lineBaseId: $0.value("lineBaseId"))
        }
    }

    func testGetTelephonyProvidersEdgesLinebasesettings() async throws {
        try await call("getTelephonyProvidersEdgesLinebasesettings") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLinebasesettings(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"))
        }
    }

    func testGetTelephonyProvidersEdgesLines() async throws {
        try await call("getTelephonyProvidersEdgesLines") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLines(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                sortBy: $0.optional("sortBy"), expand: $0.optional("expand"))
        }
    }

    func testGetTelephonyProvidersEdgesLinesTemplate() async throws {
        try await call("getTelephonyProvidersEdgesLinesTemplate") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLinesTemplate(
                lineBaseSettingsId: $0.value("lineBaseSettingsId"))
        }
    }

    func testGetTelephonyProvidersEdgesLogicalinterfaces() async throws {
        try await call("getTelephonyProvidersEdgesLogicalinterfaces") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLogicalinterfaces(
                edgeIds: $0.value("edgeIds"), expand: $0.optional("expand"))
        }
    }

    func testGetTelephonyProvidersEdgesMediastatisticsConversation() async throws {
        try await call("getTelephonyProvidersEdgesMediastatisticsConversation") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesMediastatisticsConversation(
                conversationId: $0.value("conversationId"))
        }
    }

    func testGetTelephonyProvidersEdgesMediastatisticsConversationCommunication() async throws {
        try await call("getTelephonyProvidersEdgesMediastatisticsConversationCommunication") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesMediastatisticsConversationCommunication(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
    }

    func testGetTelephonyProvidersEdgesMetrics() async throws {
        try await call("getTelephonyProvidersEdgesMetrics") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesMetrics(edgeIds: $0.value("edgeIds"))
        }
    }

    func testGetTelephonyProvidersEdgesOutboundroutes() async throws {
        try await call("getTelephonyProvidersEdgesOutboundroutes") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesOutboundroutes(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                siteId: $0.optional("site.id"), externalTrunkBasesIds: $0.optional("externalTrunkBases.ids"),
                sortBy: $0.optional("sortBy"))
        }
    }

    func testGetTelephonyProvidersEdgesPhone() async throws {
        try await call("getTelephonyProvidersEdgesPhone") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhone(phoneId: $0.value("phoneId"))
        }
    }

    func testGetTelephonyProvidersEdgesPhonebasesetting() async throws {
        try await call("getTelephonyProvidersEdgesPhonebasesetting") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonebasesetting(
                phoneBaseId: $0.value("phoneBaseId"))
        }
    }

    func testGetTelephonyProvidersEdgesPhonebasesettings() async throws {
        try await call("getTelephonyProvidersEdgesPhonebasesettings") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonebasesettings(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"), name: $0.optional("name"))
        }
    }

    func testGetTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases() async throws {
        try await call("getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetTelephonyProvidersEdgesPhonebasesettingsTemplate() async throws {
        try await call("getTelephonyProvidersEdgesPhonebasesettingsTemplate") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonebasesettingsTemplate(
                phoneMetabaseId: $0.value("phoneMetabaseId"))
        }
    }

    func testGetTelephonyProvidersEdgesPhones() async throws {
        try await call("getTelephonyProvidersEdgesPhones") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhones(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), siteId: $0.optional("site.id"),
                webRtcUserId: $0.optional("webRtcUser.id"), phoneBaseSettingsId: $0.optional("phoneBaseSettings.id"),
                linesLoggedInUserId: $0.optional("lines.loggedInUser.id"),
                linesDefaultForUserId: $0.optional("lines.defaultForUser.id"),
                phoneHardwareId: $0.optional("phone_hardwareId"), linesId: $0.optional("lines.id"),
                linesName: $0.optional("lines.name"), name: $0.optional("name"),
                statusOperationalStatus: $0.optional("status.operationalStatus"),
                secondaryStatusOperationalStatus: $0.optional("secondaryStatus.operationalStatus"),
                expand: $0.optional("expand"), fields: $0.optional("fields"))
        }
    }

    func testGetTelephonyProvidersEdgesPhonesTemplate() async throws {
        try await call("getTelephonyProvidersEdgesPhonesTemplate") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonesTemplate(
                phoneBaseSettingsId: $0.value("phoneBaseSettingsId"))
        }
    }

    func testGetTelephonyProvidersEdgesPhysicalinterfaces() async throws {
        try await call("getTelephonyProvidersEdgesPhysicalinterfaces") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhysicalinterfaces(edgeIds: $0.value("edgeIds"))
        }
    }

    func testGetTelephonyProvidersEdgesSite() async throws {
        try await call("getTelephonyProvidersEdgesSite") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSite(siteId: $0.value("siteId"))
        }
    }

    func testGetTelephonyProvidersEdgesSiteNumberplan() async throws {
        try await call("getTelephonyProvidersEdgesSiteNumberplan") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteNumberplan(
                siteId: $0.value("siteId"), numberPlanId: $0.value("numberPlanId"))
        }
    }

    func testGetTelephonyProvidersEdgesSiteNumberplans() async throws {
        try await call("getTelephonyProvidersEdgesSiteNumberplans") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteNumberplans(siteId: $0.value("siteId"))
        }
    }

    func testGetTelephonyProvidersEdgesSiteNumberplansClassifications() async throws {
        try await call("getTelephonyProvidersEdgesSiteNumberplansClassifications") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteNumberplansClassifications(
                siteId: $0.value("siteId"), classification: $0.optional("classification"))
        }
    }

    func testGetTelephonyProvidersEdgesSiteOutboundroute() async throws {
        try await call("getTelephonyProvidersEdgesSiteOutboundroute") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteOutboundroute(
                siteId: $0.value("siteId"), outboundRouteId: $0.value("outboundRouteId"))
        }
    }

    func testGetTelephonyProvidersEdgesSiteOutboundroutes() async throws {
        try await call("getTelephonyProvidersEdgesSiteOutboundroutes") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteOutboundroutes(
                siteId: $0.value("siteId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                name: $0.optional("name"), externalTrunkBasesIds: $0.optional("externalTrunkBases.ids"),
                sortBy: $0.optional("sortBy"))
        }
    }

    func testGetTelephonyProvidersEdgesSiteSiteconnections() async throws {
        try await call("getTelephonyProvidersEdgesSiteSiteconnections") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteSiteconnections(siteId: $0.value("siteId"))
        }
    }

    func testGetTelephonyProvidersEdgesSites() async throws {
        try await call("getTelephonyProvidersEdgesSites") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSites(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), locationId: $0.optional("location.id"),
                managed: $0.optional("managed"), expand: $0.optional("expand"))
        }
    }

    func testGetTelephonyProvidersEdgesSitesSearch() async throws {
        try await call("getTelephonyProvidersEdgesSitesSearch") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSitesSearch(
                q64: $0.value("q64"), expand: $0.optional("expand"))
        }
    }

    func testGetTelephonyProvidersEdgesTimezones() async throws {
        try await call("getTelephonyProvidersEdgesTimezones") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTimezones(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetTelephonyProvidersEdgesTrunk() async throws {
        try await call("getTelephonyProvidersEdgesTrunk") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunk(trunkId: $0.value("trunkId"))
        }
    }

    func testGetTelephonyProvidersEdgesTrunkMetrics() async throws {
        try await call("getTelephonyProvidersEdgesTrunkMetrics") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkMetrics(trunkId: $0.value("trunkId"))
        }
    }

    func testGetTelephonyProvidersEdgesTrunkbasesetting() async throws {
        try await call("getTelephonyProvidersEdgesTrunkbasesetting") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesetting(
                trunkBaseSettingsId: $0.value("trunkBaseSettingsId"), ignoreHidden: $0.optional("ignoreHidden"))
        }
    }

    func testGetTelephonyProvidersEdgesTrunkbasesettings() async throws {
        try await call("getTelephonyProvidersEdgesTrunkbasesettings") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettings(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), recordingEnabled: $0.optional("recordingEnabled"),
                ignoreHidden: $0.optional("ignoreHidden"), managed: $0.optional("managed"),
                expand: $0.optional("expand"), name: $0.optional("name"))
        }
    }

    func testGetTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases() async throws {
        try await call("getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases(
                type: $0.optional("type"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId() async throws {
        try await call("getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId(
                siteId: $0.value("siteId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetTelephonyProvidersEdgesTrunkbasesettingsTemplate() async throws {
        try await call("getTelephonyProvidersEdgesTrunkbasesettingsTemplate") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettingsTemplate(
                trunkMetabaseId: $0.value("trunkMetabaseId"))
        }
    }

    func testGetTelephonyProvidersEdgesTrunks() async throws {
        try await call("getTelephonyProvidersEdgesTrunks") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunks(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), edgeId: $0.optional("edge.id"),
                trunkBaseId: $0.optional("trunkBase.id"), trunkType: $0.optional("trunkType"))
        }
    }

    func testGetTelephonyProvidersEdgesTrunksMetrics() async throws {
        try await call("getTelephonyProvidersEdgesTrunksMetrics") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunksMetrics(trunkIds: $0.value("trunkIds"))
        }
    }

    func testGetTelephonyProvidersEdgesTrunkswithrecording() async throws {
        try await call("getTelephonyProvidersEdgesTrunkswithrecording") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkswithrecording(
                trunkType: $0.optional("trunkType"))
        }
    }

    func testPatchTelephonyProvidersEdgesSiteSiteconnections() async throws {
        try await call("patchTelephonyProvidersEdgesSiteSiteconnections") {
            try TelephonyProvidersEdgeApi.patchTelephonyProvidersEdgesSiteSiteconnections(
                siteId: $0.value("siteId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeDiagnosticNslookup() async throws {
        try await call("postTelephonyProvidersEdgeDiagnosticNslookup") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeDiagnosticNslookup(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeDiagnosticPing() async throws {
        try await call("postTelephonyProvidersEdgeDiagnosticPing") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeDiagnosticPing(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeDiagnosticRoute() async throws {
        try await call("postTelephonyProvidersEdgeDiagnosticRoute") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeDiagnosticRoute(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeDiagnosticTracepath() async throws {
        try await call("postTelephonyProvidersEdgeDiagnosticTracepath") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeDiagnosticTracepath(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeLogicalinterfaces() async throws {
        try await call("postTelephonyProvidersEdgeLogicalinterfaces") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeLogicalinterfaces(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeLogsJobUpload() async throws {
        try await call("postTelephonyProvidersEdgeLogsJobUpload") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeLogsJobUpload(
                edgeId: $0.value("edgeId"), jobId: $0.value("jobId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeLogsJobs() async throws {
        try await call("postTelephonyProvidersEdgeLogsJobs") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeLogsJobs(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeOfflineconfiguration() async throws {
        try await call("postTelephonyProvidersEdgeOfflineconfiguration") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeOfflineconfiguration(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeReboot() async throws {
        try await call("postTelephonyProvidersEdgeReboot") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeReboot(edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeSoftwareupdate() async throws {
        try await call("postTelephonyProvidersEdgeSoftwareupdate") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeSoftwareupdate(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeStatuscode() async throws {
        try await call("postTelephonyProvidersEdgeStatuscode") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeStatuscode(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgeUnpair() async throws {
        try await call("postTelephonyProvidersEdgeUnpair") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeUnpair(edgeId: $0.value("edgeId"))
        }
    }

    func testPostTelephonyProvidersEdges() async throws {
        try await call("postTelephonyProvidersEdges") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdges(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesAddressvalidation() async throws {
        try await call("postTelephonyProvidersEdgesAddressvalidation") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesAddressvalidation(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesCertificateauthorities() async throws {
        try await call("postTelephonyProvidersEdgesCertificateauthorities") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesCertificateauthorities(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesDidpools() async throws {
        try await call("postTelephonyProvidersEdgesDidpools") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesDidpools(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesEdgegroups() async throws {
        try await call("postTelephonyProvidersEdgesEdgegroups") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesEdgegroups(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesExtensionpools() async throws {
        try await call("postTelephonyProvidersEdgesExtensionpools") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesExtensionpools(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesPhoneReboot() async throws {
        try await call("postTelephonyProvidersEdgesPhoneReboot") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesPhoneReboot(phoneId: $0.value("phoneId"))
        }
    }

    func testPostTelephonyProvidersEdgesPhonebasesettings() async throws {
        try await call("postTelephonyProvidersEdgesPhonebasesettings") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesPhonebasesettings(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesPhones() async throws {
        try await call("postTelephonyProvidersEdgesPhones") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesPhones(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesPhonesReboot() async throws {
        try await call("postTelephonyProvidersEdgesPhonesReboot") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesPhonesReboot(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesSiteOutboundroutes() async throws {
        try await call("postTelephonyProvidersEdgesSiteOutboundroutes") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesSiteOutboundroutes(
                siteId: $0.value("siteId"), body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesSites() async throws {
        try await call("postTelephonyProvidersEdgesSites") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesSites(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesSitesSearch() async throws {
        try await call("postTelephonyProvidersEdgesSitesSearch") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesSitesSearch(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesTrunkbasesettings() async throws {
        try await call("postTelephonyProvidersEdgesTrunkbasesettings") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesTrunkbasesettings(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesTrunkbasesettingsSearch() async throws {
        try await call("postTelephonyProvidersEdgesTrunkbasesettingsSearch") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesTrunkbasesettingsSearch(body: $0.body())
        }
    }

    func testPostTelephonyProvidersEdgesTrunksSearch() async throws {
        try await call("postTelephonyProvidersEdgesTrunksSearch") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesTrunksSearch(body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdge() async throws {
        try await call("putTelephonyProvidersEdge") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdge(edgeId: $0.value("edgeId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgeLogicalinterface() async throws {
        try await call("putTelephonyProvidersEdgeLogicalinterface") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgeLogicalinterface(
                edgeId: $0.value("edgeId"), interfaceId: $0.value("interfaceId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesAlertablepresences() async throws {
        try await call("putTelephonyProvidersEdgesAlertablepresences") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesAlertablepresences(body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesCertificateauthority() async throws {
        try await call("putTelephonyProvidersEdgesCertificateauthority") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesCertificateauthority(
                certificateId: $0.value("certificateId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesDidpool() async throws {
        try await call("putTelephonyProvidersEdgesDidpool") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesDidpool(
                didPoolId: $0.value("didPoolId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesEdgegroup() async throws {
        try await call("putTelephonyProvidersEdgesEdgegroup") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesEdgegroup(
                edgeGroupId: $0.value("edgeGroupId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesEdgegroupEdgetrunkbase() async throws {
        try await call("putTelephonyProvidersEdgesEdgegroupEdgetrunkbase") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
                edgegroupId: $0.value("edgegroupId"), edgetrunkbaseId: $0.value("edgetrunkbaseId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesExtensionpool() async throws {
        try await call("putTelephonyProvidersEdgesExtensionpool") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesExtensionpool(
                extensionPoolId: $0.value("extensionPoolId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesPhone() async throws {
        try await call("putTelephonyProvidersEdgesPhone") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesPhone(phoneId: $0.value("phoneId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesPhonebasesetting() async throws {
        try await call("putTelephonyProvidersEdgesPhonebasesetting") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesPhonebasesetting(
                phoneBaseId: $0.value("phoneBaseId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesSite() async throws {
        try await call("putTelephonyProvidersEdgesSite") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesSite(siteId: $0.value("siteId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesSiteNumberplans() async throws {
        try await call("putTelephonyProvidersEdgesSiteNumberplans") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesSiteNumberplans(
                siteId: $0.value("siteId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesSiteOutboundroute() async throws {
        try await call("putTelephonyProvidersEdgesSiteOutboundroute") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesSiteOutboundroute(
                siteId: $0.value("siteId"), outboundRouteId: $0.value("outboundRouteId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesSiteSiteconnections() async throws {
        try await call("putTelephonyProvidersEdgesSiteSiteconnections") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesSiteSiteconnections(
                siteId: $0.value("siteId"), body: $0.body())
        }
    }

    func testPutTelephonyProvidersEdgesTrunkbasesetting() async throws {
        try await call("putTelephonyProvidersEdgesTrunkbasesetting") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesTrunkbasesetting(
                trunkBaseSettingsId: $0.value("trunkBaseSettingsId"), body: $0.body())
        }
    }
}
