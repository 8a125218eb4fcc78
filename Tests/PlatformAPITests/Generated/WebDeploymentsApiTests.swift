// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformWebDeployments

/// The functions of `WebDeploymentsApi`, each of which is called once.
final class WebDeploymentsApiTests: OperationTestCase {
    func testDeleteWebdeploymentsConfiguration() async throws {
        try await call("deleteWebdeploymentsConfiguration") {
            try WebDeploymentsApi.deleteWebdeploymentsConfiguration(configurationId: $0.value("configurationId"))
        }
    }

    func testDeleteWebdeploymentsDeployment() async throws {
        try await call("deleteWebdeploymentsDeployment") {
            try WebDeploymentsApi.deleteWebdeploymentsDeployment(deploymentId: $0.value("deploymentId"))
        }
    }

    func testDeleteWebdeploymentsDeploymentCobrowseSessionId() async throws {
        try await call("deleteWebdeploymentsDeploymentCobrowseSessionId") {
            try WebDeploymentsApi.deleteWebdeploymentsDeploymentCobrowseSessionId(
                deploymentId: $0.value("deploymentId"), sessionId: $0.value("sessionId"))
        }
    }

    func testDeleteWebdeploymentsTokenRevoke() async throws {
        try await call("deleteWebdeploymentsTokenRevoke") {
            try WebDeploymentsApi.deleteWebdeploymentsTokenRevoke(
                xJourneySessionId: $0.optional("X-Journey-Session-Id"),
                xJourneySessionType: $0.optional("X-Journey-Session-Type"))
        }
    }

    func testGetWebdeploymentsConfigurationVersion() async throws {
        try await call("getWebdeploymentsConfigurationVersion") {
            try WebDeploymentsApi.getWebdeploymentsConfigurationVersion(
                configurationId: $0.value("configurationId"), versionId: $0.value("versionId"))
        }
    }

    func testGetWebdeploymentsConfigurationVersions() async throws {
        try await call("getWebdeploymentsConfigurationVersions") {
            try WebDeploymentsApi.getWebdeploymentsConfigurationVersions(
                configurationId: $0.value("configurationId"), pageSize: $0.optional("pageSize"),
                before: $0.optional("before"), after: $0.optional("after"))
        }
    }

    func testGetWebdeploymentsConfigurationVersionsDraft() async throws {
        try await call("getWebdeploymentsConfigurationVersionsDraft") {
            try WebDeploymentsApi.getWebdeploymentsConfigurationVersionsDraft(
                configurationId: $0.value("configurationId"))
        }
    }

    func testGetWebdeploymentsConfigurations() async throws {
        try await call("getWebdeploymentsConfigurations") {
            try WebDeploymentsApi.getWebdeploymentsConfigurations(
                pageSize: $0.optional("pageSize"), before: $0.optional("before"), after: $0.optional("after"),
                showOnlyPublished: $0.optional("showOnlyPublished"))
        }
    }

    func testGetWebdeploymentsDeployment() async throws {
        try await call("getWebdeploymentsDeployment") {
            try WebDeploymentsApi.getWebdeploymentsDeployment(
                deploymentId: $0.value("deploymentId"), expand: $0.optional("expand"))
        }
    }

    func testGetWebdeploymentsDeploymentCobrowseSessionId() async throws {
        try await call("getWebdeploymentsDeploymentCobrowseSessionId") {
            try WebDeploymentsApi.getWebdeploymentsDeploymentCobrowseSessionId(
                deploymentId: $0.value("deploymentId"), sessionId: $0.value("sessionId"))
        }
    }

    func testGetWebdeploymentsDeploymentConfigurations() async throws {
        try await call("getWebdeploymentsDeploymentConfigurations") {
            try WebDeploymentsApi.getWebdeploymentsDeploymentConfigurations(
                deploymentId: $0.value("deploymentId"), type: $0.optional("type"), expand: $0.optional("expand"))
        }
    }

    func testGetWebdeploymentsDeploymentIdentityresolution() async throws {
        try await call("getWebdeploymentsDeploymentIdentityresolution") {
            try WebDeploymentsApi.getWebdeploymentsDeploymentIdentityresolution(deploymentId: $0.value("deploymentId"))
        }
    }

    func testGetWebdeploymentsDeployments() async throws {
        try await call("getWebdeploymentsDeployments") {
            try WebDeploymentsApi.getWebdeploymentsDeployments(
                pageSize: $0.optional("pageSize"), before: $0.optional("before"), after: $0.optional("after"),
                expand: $0.optional("expand"))
        }
    }

    func testPostWebdeploymentsConfigurationVersionsDraftPublish() async throws {
        try await call("postWebdeploymentsConfigurationVersionsDraftPublish") {
            try WebDeploymentsApi.postWebdeploymentsConfigurationVersionsDraftPublish(
                configurationId: $0.value("configurationId"))
        }
    }

    func testPostWebdeploymentsConfigurations() async throws {
        try await call("postWebdeploymentsConfigurations") {
            try WebDeploymentsApi.postWebdeploymentsConfigurations(body: $0.body())
        }
    }

    func testPostWebdeploymentsDeployments() async throws {
        try await call("postWebdeploymentsDeployments") {
            try WebDeploymentsApi.postWebdeploymentsDeployments(body: $0.body())
        }
    }

    func testPostWebdeploymentsTokenOauthcodegrantjwtexchange() async throws {
        try await call("postWebdeploymentsTokenOauthcodegrantjwtexchange") {
            try WebDeploymentsApi.postWebdeploymentsTokenOauthcodegrantjwtexchange(body: $0.body())
        }
    }

    func testPostWebdeploymentsTokenRefresh() async throws {
        try await call("postWebdeploymentsTokenRefresh") {
            try WebDeploymentsApi.postWebdeploymentsTokenRefresh(body: $0.body())
        }
    }

    func testPutWebdeploymentsConfigurationVersionsDraft() async throws {
        try await call("putWebdeploymentsConfigurationVersionsDraft") {
            try WebDeploymentsApi.putWebdeploymentsConfigurationVersionsDraft(
                configurationId: $0.value("configurationId"), body: $0.body())
        }
    }

    func testPutWebdeploymentsDeployment() async throws {
        try await call("putWebdeploymentsDeployment") {
            try WebDeploymentsApi.putWebdeploymentsDeployment(deploymentId: $0.value("deploymentId"), body: $0.body())
        }
    }

    func testPutWebdeploymentsDeploymentIdentityresolution() async throws {
        try await call("putWebdeploymentsDeploymentIdentityresolution") {
            try WebDeploymentsApi.putWebdeploymentsDeploymentIdentityresolution(
                deploymentId: $0.value("deploymentId"), body: $0.body())
        }
    }
}
