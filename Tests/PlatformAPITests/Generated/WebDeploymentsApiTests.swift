// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformWebDeployments
import Testing

extension EveryFunctionTests {
    @Test(arguments: webDeploymentsApiCalls) func webDeploymentsApi(_ call: TypedCall) async throws { try await check(call) }

    static var webDeploymentsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteWebdeploymentsConfiguration") {
            try WebDeploymentsApi.deleteWebdeploymentsConfiguration(configurationId: $0.value("configurationId"))
        }
        calls.add("deleteWebdeploymentsDeployment") {
            try WebDeploymentsApi.deleteWebdeploymentsDeployment(deploymentId: $0.value("deploymentId"))
        }
        calls.add("deleteWebdeploymentsDeploymentCobrowseSessionId") {
            try WebDeploymentsApi.deleteWebdeploymentsDeploymentCobrowseSessionId(
                deploymentId: $0.value("deploymentId"), sessionId: $0.value("sessionId"))
        }
        calls.add("deleteWebdeploymentsTokenRevoke") {
            try WebDeploymentsApi.deleteWebdeploymentsTokenRevoke(
                xJourneySessionId: $0.optional("X-Journey-Session-Id"),
                xJourneySessionType: $0.optional("X-Journey-Session-Type"))
        }
        calls.add("getWebdeploymentsConfigurationVersion") {
            try WebDeploymentsApi.getWebdeploymentsConfigurationVersion(
                configurationId: $0.value("configurationId"), versionId: $0.value("versionId"))
        }
        calls.add("getWebdeploymentsConfigurationVersions") {
            try WebDeploymentsApi.getWebdeploymentsConfigurationVersions(
                configurationId: $0.value("configurationId"), pageSize: $0.optional("pageSize"),
                before: $0.optional("before"), after: $0.optional("after"))
        }
        calls.add("getWebdeploymentsConfigurationVersionsDraft") {
            try WebDeploymentsApi.getWebdeploymentsConfigurationVersionsDraft(
                configurationId: $0.value("configurationId"))
        }
        calls.add("getWebdeploymentsConfigurations") {
            try WebDeploymentsApi.getWebdeploymentsConfigurations(
                pageSize: $0.optional("pageSize"), before: $0.optional("before"), after: $0.optional("after"),
                showOnlyPublished: $0.optional("showOnlyPublished"))
        }
        calls.add("getWebdeploymentsDeployment") {
            try WebDeploymentsApi.getWebdeploymentsDeployment(
                deploymentId: $0.value("deploymentId"), expand: $0.optional("expand"))
        }
        calls.add("getWebdeploymentsDeploymentCobrowseSessionId") {
            try WebDeploymentsApi.getWebdeploymentsDeploymentCobrowseSessionId(
                deploymentId: $0.value("deploymentId"), sessionId: $0.value("sessionId"))
        }
        calls.add("getWebdeploymentsDeploymentConfigurations") {
            try WebDeploymentsApi.getWebdeploymentsDeploymentConfigurations(
                deploymentId: $0.value("deploymentId"), type: $0.optional("type"), expand: $0.optional("expand"))
        }
        calls.add("getWebdeploymentsDeploymentIdentityresolution") {
            try WebDeploymentsApi.getWebdeploymentsDeploymentIdentityresolution(deploymentId: $0.value("deploymentId"))
        }
        calls.add("getWebdeploymentsDeployments") {
            try WebDeploymentsApi.getWebdeploymentsDeployments(
                pageSize: $0.optional("pageSize"), before: $0.optional("before"), after: $0.optional("after"),
                expand: $0.optional("expand"))
        }
        calls.add("postWebdeploymentsConfigurationVersionsDraftPublish") {
            try WebDeploymentsApi.postWebdeploymentsConfigurationVersionsDraftPublish(
                configurationId: $0.value("configurationId"))
        }
        calls.add("postWebdeploymentsConfigurations") {
            try WebDeploymentsApi.postWebdeploymentsConfigurations(body: $0.body())
        }
        calls.add("postWebdeploymentsDeployments") {
            try WebDeploymentsApi.postWebdeploymentsDeployments(body: $0.body())
        }
        calls.add("postWebdeploymentsTokenOauthcodegrantjwtexchange") {
            try WebDeploymentsApi.postWebdeploymentsTokenOauthcodegrantjwtexchange(body: $0.body())
        }
        calls.add("postWebdeploymentsTokenRefresh") {
            try WebDeploymentsApi.postWebdeploymentsTokenRefresh(body: $0.body())
        }
        calls.add("putWebdeploymentsConfigurationVersionsDraft") {
            try WebDeploymentsApi.putWebdeploymentsConfigurationVersionsDraft(
                configurationId: $0.value("configurationId"), body: $0.body())
        }
        calls.add("putWebdeploymentsDeployment") {
            try WebDeploymentsApi.putWebdeploymentsDeployment(deploymentId: $0.value("deploymentId"), body: $0.body())
        }
        calls.add("putWebdeploymentsDeploymentIdentityresolution") {
            try WebDeploymentsApi.putWebdeploymentsDeploymentIdentityresolution(
                deploymentId: $0.value("deploymentId"), body: $0.body())
        }
        return calls
    }
}
