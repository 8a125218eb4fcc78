import PlatformCore
import XCTest

@testable import PlatformClient

/// Where the API and the login are, for whatever an app says.
final class EndpointsTests: XCTestCase {
    private func assert(
        _ environment: String, api: String, login: String, line: UInt = #line
    ) throws {
        let endpoints = try Endpoints(environment: environment)
        XCTAssertEqual(endpoints.api, api, line: line)
        XCTAssertEqual(endpoints.login, login, line: line)
    }

    func testAll18Regions_haveTheirHosts() {
        XCTAssertEqual(PureCloudRegionHosts.all.count, 18)
        for region in PureCloudRegionHosts.all {
            let client = ApiClient()
            client.setEnvironment(region)
            XCTAssertEqual(client.basePath, "https://api.\(region.domain)")
            XCTAssertEqual(client.authUrl, "https://login.\(region.domain)")
        }
    }

    func testDomain_inWhateverForm_givesItsHosts() throws {
        for text in [
            "mypurecloud.ie", " mypurecloud.ie\n", "api.mypurecloud.ie", "https://api.mypurecloud.ie",
            "https://api.mypurecloud.ie//", "https://login.mypurecloud.ie", "https://apps.mypurecloud.ie/",
        ] {
            try assert(text, api: "https://api.mypurecloud.ie", login: "https://login.mypurecloud.ie")
        }
        try assert("", api: "https://api.mypurecloud.com", login: "https://login.mypurecloud.com")
    }

    func testMock_isAskedWhereItIs() throws {
        try assert("localhost:8080", api: "http://localhost:8080", login: "http://localhost:8080")
        try assert("http://127.0.0.1:8080/", api: "http://127.0.0.1:8080", login: "http://127.0.0.1:8080")
        try assert("http://mock/s/t1", api: "http://mock/s/t1", login: "http://mock/s/t1")
        try assert("https://localhost:8443", api: "https://localhost:8443", login: "https://localhost:8443")
        try assert("http://[::1]:80", api: "http://[::1]:80", login: "http://[::1]:80")
        try assert("http://t1.localhost:1", api: "http://t1.localhost:1", login: "http://t1.localhost:1")
        try assert("http://api.mock:1", api: "http://api.mock:1", login: "http://login.mock:1")
    }

    func testTextThatIsNoEnvironment_isRefusedAndNotQuoted() {
        for text in ["ftp://x", "https://me:pass@x", "a b", "https://x?y", "https://x/#y", "https://"] {
            XCTAssertThrowsError(try ApiClient().setEnvironment(text), text) { error in
                XCTAssertEqual((error as? ApiError)?.kind, .configuration)
                XCTAssertFalse("\(error)".contains("pass"))
            }
        }
    }

    func testGateway_takesThePlaceOfBothHosts() {
        let client = ApiClient()
        client.setEnvironment(.eu_west_1)
        client.setGateway(
            Gateway(
                host: "gateway.example", protocol: "http", port: 1443, path_params_login: "login/",
                path_params_api: "/platform/api"))
        XCTAssertEqual(client.basePath, "http://gateway.example:1443/platform/api")
        XCTAssertEqual(client.authUrl, "http://gateway.example:1443/login")
        client.setGateway(nil)
        XCTAssertEqual(client.basePath, "https://api.mypurecloud.ie")
    }

    func testWhatCodeSet_isNotOverwrittenByAFile() {
        let client = ApiClient()
        client.setEnvironment(.eu_west_1)
        var file = ConfigurationLayer()
        file.host = "https://api.mypurecloud.de"
        file.refresh_token_wait_max = 3
        client.config.adopt(file)
        XCTAssertEqual(client.basePath, "https://api.mypurecloud.ie")
        XCTAssertEqual(client.config.refresh_token_wait_max, 3)
        client.config.refresh_token_wait_max = 20
        client.config.adopt(file)
        XCTAssertEqual(client.config.refresh_token_wait_max, 20)
    }

    func testFile_setsWhatCodeLeftOpen_andTakesItBack() {
        let client = ApiClient()
        var file = ConfigurationLayer()
        file.host = "https://api.mypurecloud.de"
        client.config.adopt(file)
        XCTAssertEqual(client.authUrl, "https://login.mypurecloud.de")
        client.config.adopt(ConfigurationLayer())
        XCTAssertEqual(client.authUrl, "https://login.mypurecloud.com")
    }

    func testTwoClients_haveNothingInCommon() throws {
        let (a, b) = (ApiClient(), ApiClient())
        a.setEnvironment(.eu_central_1)
        a.setAccessToken("token")
        try a.setDefaultHeaders(["X-A": "1"])
        XCTAssertEqual(b.basePath, "https://api.mypurecloud.com")
        XCTAssertNil(b.authData.accessToken)
        XCTAssertTrue(b.defaultHeaders.isEmpty)
        XCTAssertFalse(ApiClient.instance === a)
    }
}
