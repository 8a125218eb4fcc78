// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTelephonyProvidersEdge
import Testing

extension EveryFunctionTests {
    @Test(arguments: telephonyProvidersEdgeApiCalls) func telephonyProvidersEdgeApi(_ call: TypedCall) async throws { try await check(call) }

    static var telephonyProvidersEdgeApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteTelephonyProvidersEdge") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdge(edgeId: $0.value("edgeId"))
        }
        calls.add("deleteTelephonyProvidersEdgeLogicalinterface") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgeLogicalinterface(
                edgeId: $0.value("edgeId"), interfaceId: $0.value("interfaceId"))
        }
        calls.add("deleteTelephonyProvidersEdgeSoftwareupdate") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgeSoftwareupdate(edgeId: $0.value("edgeId"))
        }
        calls.add("deleteTelephonyProvidersEdgesAlertablepresences") { _ in TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesAlertablepresences() }
        calls.add("deleteTelephonyProvidersEdgesCertificateauthority") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesCertificateauthority(
                certificateId: $0.value("certificateId"))
        }
        calls.add("deleteTelephonyProvidersEdgesDidpool") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesDidpool(didPoolId: $0.value("didPoolId"))
        }
        calls.add("deleteTelephonyProvidersEdgesEdgegroup") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesEdgegroup(edgeGroupId: $0.value("edgeGroupId"))
        }
        calls.add("deleteTelephonyProvidersEdgesExtensionpool") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesExtensionpool(
                extensionPoolId: $0.value("extensionPoolId"))
        }
        calls.add("deleteTelephonyProvidersEdgesPhone") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesPhone(phoneId: $0.value("phoneId"))
        }
        calls.add("deleteTelephonyProvidersEdgesPhonebasesetting") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesPhonebasesetting(
                phoneBaseId: $0.value("phoneBaseId"))
        }
        calls.add("deleteTelephonyProvidersEdgesSite") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesSite(siteId: $0.value("siteId"))
        }
        calls.add("deleteTelephonyProvidersEdgesSiteOutboundroute") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesSiteOutboundroute(
                siteId: $0.value("siteId"), outboundRouteId: $0.value("outboundRouteId"))
        }
        calls.add("deleteTelephonyProvidersEdgesTrunkbasesetting") {
            try TelephonyProvidersEdgeApi.deleteTelephonyProvidersEdgesTrunkbasesetting(
                trunkBaseSettingsId: $0.value("trunkBaseSettingsId"))
        }
        calls.add("getTelephonyProvidersEdge") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdge(
                edgeId: $0.value("edgeId"), expand: $0.optional("expand"))
        }
        calls.add("getTelephonyProvidersEdgeDiagnosticNslookup") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeDiagnosticNslookup(edgeId: $0.value("edgeId"))
        }
        calls.add("getTelephonyProvidersEdgeDiagnosticPing") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeDiagnosticPing(edgeId: $0.value("edgeId"))
        }
        calls.add("getTelephonyProvidersEdgeDiagnosticRoute") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeDiagnosticRoute(edgeId: $0.value("edgeId"))
        }
        calls.add("getTelephonyProvidersEdgeDiagnosticTracepath") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeDiagnosticTracepath(edgeId: $0.value("edgeId"))
        }
        calls.add("getTelephonyProvidersEdgeLogicalinterface") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeLogicalinterface(
                edgeId: $0.value("edgeId"), interfaceId: $0.value("interfaceId"), expand: $0.optional("expand"))
        }
        calls.add("getTelephonyProvidersEdgeLogicalinterfaces") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeLogicalinterfaces(
                edgeId: $0.value("edgeId"), expand: $0.optional("expand"))
        }
        calls.add("getTelephonyProvidersEdgeLogsJob") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeLogsJob(
                edgeId: $0.value("edgeId"), jobId: $0.value("jobId"))
        }
        calls.add("getTelephonyProvidersEdgeMetrics") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeMetrics(edgeId: $0.value("edgeId"))
        }
        calls.add("getTelephonyProvidersEdgePhysicalinterface") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgePhysicalinterface(
                edgeId: $0.value("edgeId"), interfaceId: $0.value("interfaceId"))
        }
        calls.add("getTelephonyProvidersEdgePhysicalinterfaces") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgePhysicalinterfaces(edgeId: $0.value("edgeId"))
        }
        calls.add("getTelephonyProvidersEdgeSetuppackage") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeSetuppackage(edgeId: $0.value("edgeId"))
        }
        calls.add("getTelephonyProvidersEdgeSoftwareupdate") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeSoftwareupdate(edgeId: $0.value("edgeId"))
        }
        calls.add("getTelephonyProvidersEdgeSoftwareversions") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeSoftwareversions(edgeId: $0.value("edgeId"))
        }
        calls.add("getTelephonyProvidersEdgeTrunks") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgeTrunks(
                edgeId: $0.value("edgeId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                trunkBaseId: $0.optional("trunkBase.id"), trunkType: $0.optional("trunkType"))
        }
        calls.add("getTelephonyProvidersEdges") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdges(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                siteId: $0.optional("site.id"), edgeGroupId: $0.optional("edgeGroup.id"), sortBy: $0.optional("sortBy"),
                managed: $0.optional("managed"), showCloudMedia: $0.optional("showCloudMedia"))
        }
        calls.add("getTelephonyProvidersEdgesAlertablepresences") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesAlertablepresences(type: $0.optional("type"))
        }
        calls.add("getTelephonyProvidersEdgesCertificateauthorities") { _ in TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesCertificateauthorities() }
        calls.add("getTelephonyProvidersEdgesCertificateauthority") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesCertificateauthority(
                certificateId: $0.value("certificateId"))
        }
        calls.add("getTelephonyProvidersEdgesDid") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDid(didId: $0.value("didId"))
        }
        calls.add("getTelephonyProvidersEdgesDidpool") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDidpool(didPoolId: $0.value("didPoolId"))
        }
        calls.add("getTelephonyProvidersEdgesDidpools") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDidpools(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                id: $0.optional("id"))
        }
        calls.add("getTelephonyProvidersEdgesDidpoolsDids") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDidpoolsDids(
                type: $0.value("type"), id: $0.optional("id"), numberMatch: $0.optional("numberMatch"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getTelephonyProvidersEdgesDids") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesDids(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), phoneNumber: $0.optional("phoneNumber"),
                ownerId: $0.optional("owner.id"), didPoolId: $0.optional("didPool.id"), id: $0.optional("id"))
        }
        calls.add("getTelephonyProvidersEdgesEdgegroup") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesEdgegroup(
                edgeGroupId: $0.value("edgeGroupId"), expand: $0.optional("expand"))
        }
        calls.add("getTelephonyProvidersEdgesEdgegroupEdgetrunkbase") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
                edgegroupId: $0.value("edgegroupId"), edgetrunkbaseId: $0.value("edgetrunkbaseId"))
        }
        calls.add("getTelephonyProvidersEdgesEdgegroups") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesEdgegroups(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                sortBy: $0.optional("sortBy"), managed: $0.optional("managed"))
        }
        calls.add("getTelephonyProvidersEdgesEdgeversionreport") { _ in TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesEdgeversionreport() }
        calls.add("getTelephonyProvidersEdgesExpired") { _ in TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExpired() }
        calls.add("getTelephonyProvidersEdgesExtension") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtension(extensionId: $0.value("extensionId"))
        }
        calls.add("getTelephonyProvidersEdgesExtensionpool") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensionpool(
                extensionPoolId: $0.value("extensionPoolId"))
        }
        calls.add("getTelephonyProvidersEdgesExtensionpools") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensionpools(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                number: $0.optional("number"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getTelephonyProvidersEdgesExtensionpoolsDivisionviews") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensionpoolsDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getTelephonyProvidersEdgesExtensions") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesExtensions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), number: $0.optional("number"))
        }
        calls.add("getTelephonyProvidersEdgesLine") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLine(lineId: $0.value("lineId"))
        }
        calls.add("getTelephonyProvidersEdgesLinebasesetting") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLinebasesetting(lineBaseId: $0.value("lineBaseId"))
        }
        calls.add("getTelephonyProvidersEdgesLinebasesettings") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLinebasesettings(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"))
        }
        calls.add("getTelephonyProvidersEdgesLines") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLines(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                sortBy: $0.optional("sortBy"), expand: $0.optional("expand"))
        }
        calls.add("getTelephonyProvidersEdgesLinesTemplate") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLinesTemplate(
                lineBaseSettingsId: $0.value("lineBaseSettingsId"))
        }
        calls.add("getTelephonyProvidersEdgesLogicalinterfaces") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesLogicalinterfaces(
                edgeIds: $0.value("edgeIds"), expand: $0.optional("expand"))
        }
        calls.add("getTelephonyProvidersEdgesMediastatisticsConversation") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesMediastatisticsConversation(
                conversationId: $0.value("conversationId"))
        }
        calls.add("getTelephonyProvidersEdgesMediastatisticsConversationCommunication") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesMediastatisticsConversationCommunication(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
        calls.add("getTelephonyProvidersEdgesMetrics") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesMetrics(edgeIds: $0.value("edgeIds"))
        }
        calls.add("getTelephonyProvidersEdgesOutboundroutes") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesOutboundroutes(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                siteId: $0.optional("site.id"), externalTrunkBasesIds: $0.optional("externalTrunkBases.ids"),
                sortBy: $0.optional("sortBy"))
        }
        calls.add("getTelephonyProvidersEdgesPhone") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhone(phoneId: $0.value("phoneId"))
        }
        calls.add("getTelephonyProvidersEdgesPhonebasesetting") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonebasesetting(
                phoneBaseId: $0.value("phoneBaseId"))
        }
        calls.add("getTelephonyProvidersEdgesPhonebasesettings") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonebasesettings(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"), name: $0.optional("name"))
        }
        calls.add("getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonebasesettingsAvailablemetabases(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getTelephonyProvidersEdgesPhonebasesettingsTemplate") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonebasesettingsTemplate(
                phoneMetabaseId: $0.value("phoneMetabaseId"))
        }
        calls.add("getTelephonyProvidersEdgesPhones") {
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
        calls.add("getTelephonyProvidersEdgesPhonesTemplate") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhonesTemplate(
                phoneBaseSettingsId: $0.value("phoneBaseSettingsId"))
        }
        calls.add("getTelephonyProvidersEdgesPhysicalinterfaces") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesPhysicalinterfaces(edgeIds: $0.value("edgeIds"))
        }
        calls.add("getTelephonyProvidersEdgesSite") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSite(siteId: $0.value("siteId"))
        }
        calls.add("getTelephonyProvidersEdgesSiteNumberplan") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteNumberplan(
                siteId: $0.value("siteId"), numberPlanId: $0.value("numberPlanId"))
        }
        calls.add("getTelephonyProvidersEdgesSiteNumberplans") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteNumberplans(siteId: $0.value("siteId"))
        }
        calls.add("getTelephonyProvidersEdgesSiteNumberplansClassifications") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteNumberplansClassifications(
                siteId: $0.value("siteId"), classification: $0.optional("classification"))
        }
        calls.add("getTelephonyProvidersEdgesSiteOutboundroute") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteOutboundroute(
                siteId: $0.value("siteId"), outboundRouteId: $0.value("outboundRouteId"))
        }
        calls.add("getTelephonyProvidersEdgesSiteOutboundroutes") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteOutboundroutes(
                siteId: $0.value("siteId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                name: $0.optional("name"), externalTrunkBasesIds: $0.optional("externalTrunkBases.ids"),
                sortBy: $0.optional("sortBy"))
        }
        calls.add("getTelephonyProvidersEdgesSiteSiteconnections") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSiteSiteconnections(siteId: $0.value("siteId"))
        }
        calls.add("getTelephonyProvidersEdgesSites") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSites(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), locationId: $0.optional("location.id"),
                managed: $0.optional("managed"), expand: $0.optional("expand"))
        }
        calls.add("getTelephonyProvidersEdgesSitesSearch") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesSitesSearch(
                q64: $0.value("q64"), expand: $0.optional("expand"))
        }
        calls.add("getTelephonyProvidersEdgesTimezones") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTimezones(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getTelephonyProvidersEdgesTrunk") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunk(trunkId: $0.value("trunkId"))
        }
        calls.add("getTelephonyProvidersEdgesTrunkMetrics") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkMetrics(trunkId: $0.value("trunkId"))
        }
        calls.add("getTelephonyProvidersEdgesTrunkbasesetting") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesetting(
                trunkBaseSettingsId: $0.value("trunkBaseSettingsId"), ignoreHidden: $0.optional("ignoreHidden"))
        }
        calls.add("getTelephonyProvidersEdgesTrunkbasesettings") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettings(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), recordingEnabled: $0.optional("recordingEnabled"),
                ignoreHidden: $0.optional("ignoreHidden"), managed: $0.optional("managed"),
                expand: $0.optional("expand"), name: $0.optional("name"))
        }
        calls.add("getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettingsAvailablemetabases(
                type: $0.optional("type"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettingsSiteSiteId(
                siteId: $0.value("siteId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getTelephonyProvidersEdgesTrunkbasesettingsTemplate") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkbasesettingsTemplate(
                trunkMetabaseId: $0.value("trunkMetabaseId"))
        }
        calls.add("getTelephonyProvidersEdgesTrunks") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunks(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), edgeId: $0.optional("edge.id"),
                trunkBaseId: $0.optional("trunkBase.id"), trunkType: $0.optional("trunkType"))
        }
        calls.add("getTelephonyProvidersEdgesTrunksMetrics") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunksMetrics(trunkIds: $0.value("trunkIds"))
        }
        calls.add("getTelephonyProvidersEdgesTrunkswithrecording") {
            try TelephonyProvidersEdgeApi.getTelephonyProvidersEdgesTrunkswithrecording(
                trunkType: $0.optional("trunkType"))
        }
        calls.add("patchTelephonyProvidersEdgesSiteSiteconnections") {
            try TelephonyProvidersEdgeApi.patchTelephonyProvidersEdgesSiteSiteconnections(
                siteId: $0.value("siteId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeDiagnosticNslookup") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeDiagnosticNslookup(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeDiagnosticPing") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeDiagnosticPing(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeDiagnosticRoute") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeDiagnosticRoute(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeDiagnosticTracepath") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeDiagnosticTracepath(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeLogicalinterfaces") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeLogicalinterfaces(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeLogsJobUpload") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeLogsJobUpload(
                edgeId: $0.value("edgeId"), jobId: $0.value("jobId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeLogsJobs") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeLogsJobs(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeOfflineconfiguration") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeOfflineconfiguration(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeReboot") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeReboot(edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeSoftwareupdate") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeSoftwareupdate(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeStatuscode") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeStatuscode(
                edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgeUnpair") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgeUnpair(edgeId: $0.value("edgeId"))
        }
        calls.add("postTelephonyProvidersEdges") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdges(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesAddressvalidation") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesAddressvalidation(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesCertificateauthorities") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesCertificateauthorities(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesDidpools") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesDidpools(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesEdgegroups") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesEdgegroups(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesExtensionpools") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesExtensionpools(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesPhoneReboot") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesPhoneReboot(phoneId: $0.value("phoneId"))
        }
        calls.add("postTelephonyProvidersEdgesPhonebasesettings") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesPhonebasesettings(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesPhones") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesPhones(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesPhonesReboot") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesPhonesReboot(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesSiteOutboundroutes") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesSiteOutboundroutes(
                siteId: $0.value("siteId"), body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesSites") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesSites(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesSitesSearch") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesSitesSearch(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesTrunkbasesettings") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesTrunkbasesettings(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesTrunkbasesettingsSearch") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesTrunkbasesettingsSearch(body: $0.body())
        }
        calls.add("postTelephonyProvidersEdgesTrunksSearch") {
            try TelephonyProvidersEdgeApi.postTelephonyProvidersEdgesTrunksSearch(body: $0.body())
        }
        calls.add("putTelephonyProvidersEdge") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdge(edgeId: $0.value("edgeId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgeLogicalinterface") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgeLogicalinterface(
                edgeId: $0.value("edgeId"), interfaceId: $0.value("interfaceId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesAlertablepresences") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesAlertablepresences(body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesCertificateauthority") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesCertificateauthority(
                certificateId: $0.value("certificateId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesDidpool") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesDidpool(
                didPoolId: $0.value("didPoolId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesEdgegroup") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesEdgegroup(
                edgeGroupId: $0.value("edgeGroupId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesEdgegroupEdgetrunkbase") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesEdgegroupEdgetrunkbase(
                edgegroupId: $0.value("edgegroupId"), edgetrunkbaseId: $0.value("edgetrunkbaseId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesExtensionpool") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesExtensionpool(
                extensionPoolId: $0.value("extensionPoolId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesPhone") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesPhone(phoneId: $0.value("phoneId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesPhonebasesetting") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesPhonebasesetting(
                phoneBaseId: $0.value("phoneBaseId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesSite") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesSite(siteId: $0.value("siteId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesSiteNumberplans") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesSiteNumberplans(
                siteId: $0.value("siteId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesSiteOutboundroute") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesSiteOutboundroute(
                siteId: $0.value("siteId"), outboundRouteId: $0.value("outboundRouteId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesSiteSiteconnections") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesSiteSiteconnections(
                siteId: $0.value("siteId"), body: $0.body())
        }
        calls.add("putTelephonyProvidersEdgesTrunkbasesetting") {
            try TelephonyProvidersEdgeApi.putTelephonyProvidersEdgesTrunkbasesetting(
                trunkBaseSettingsId: $0.value("trunkBaseSettingsId"), body: $0.body())
        }
        return calls
    }
}
