import HTTPTransport
import PlatformClient
import PlatformCore
import XCTest

/// The PKCE login in a browser: a test plays the browser.
final class BrowserLoginTests: XCTestCase {
    func testPKCELogin_opensTheLoginPage_waitsForTheBrowser_andExchangesTheCode() async throws {
        try await withScriptedPlatform({ request, _ in
            request.path == "/oauth/token" ? .token("t", refresh: "r") : .json([:])
        }) { client, platform in
            let browser = directTransport()
            let data = try await client.loginPKCEGrant(
                "id", "http://127.0.0.1:0/callback",
                openBrowser: { url in
                    let page = parameters(url)
                    XCTAssertEqual(page["response_type"], "code")
                    XCTAssertEqual(page["code_challenge_method"], "S256")
                    let redirect = try XCTUnwrap(page["redirect_uri"])
                    // What browsers ask for beside it is no answer.
                    let icon = try await browser.response(
                        to: TransportRequest(url: redirect.replacingOccurrences(of: "/callback", with: "/favicon.ico")))
                    XCTAssertEqual(icon.status, 404)
                    let state = try XCTUnwrap(page["state"])
                    let response = try await browser.response(
                        to: TransportRequest(url: "\(redirect)?code=c0de&state=\(state)"))
                    XCTAssertEqual(response.status, 200)
                    XCTAssertFalse(String(decoding: response.bodyBytes, as: UTF8.self).contains("c0de"))
                })
            await browser.shutdown(drain: .zero)
            XCTAssertEqual(data.accessToken, "t")
            XCTAssertEqual(client.authData.refreshToken, "r")
            let form = try XCTUnwrap(platform.tokenRequests.first).form
            XCTAssertEqual(form["code"], "c0de")
            XCTAssertEqual(form["code_verifier"]?.utf8.count, 128)
            XCTAssertTrue(form["redirect_uri"]?.hasSuffix("/callback") ?? false)
        }
    }

    func testRefusalOnTheLoginPage_isTheErrorOfTheLogin() async throws {
        let client = ApiClient()
        let browser = directTransport()
        let error = try await apiError { () async throws(ApiError) in
            try await client.loginPKCEGrant(
                "id", "http://localhost:0/", LoginOptions(state: "s"),
                openBrowser: { url in
                    let redirect = try XCTUnwrap(parameters(url)["redirect_uri"])
                    _ = try await browser.response(
                        to: TransportRequest(url: "\(redirect)?error=access_denied&error_description=no&state=s"))
                })
        }
        await browser.shutdown(drain: .zero)
        XCTAssertEqual(error.message, "[access_denied] no")
        XCTAssertEqual(client.authData.error, "access_denied")
    }

    func testBrowserThatNeverComesBack_endsTheLogin() async throws {
        let time = ManualTime(passesAtOnce: true)
        let client = ApiClient(timing: time.timing)
        let error = try await apiError { () async throws(ApiError) in
            try await client.loginPKCEGrant("id", "http://127.0.0.1:0/", openBrowser: { _ in })
        }
        XCTAssertEqual(error.kind, .oauth)
        XCTAssertEqual(time.slept, [.seconds(300)])
    }

    func testBrowserThatCannotBeOpened_isAnErrorAtOnce() async throws {
        let error = try await apiError { () async throws(ApiError) in
            try await ApiClient().loginPKCEGrant(
                "id", "http://127.0.0.1:0/", openBrowser: { _ in throw ApiErrorStandIn() })
        }
        XCTAssertTrue(error.message.contains("the login page could not be shown"))
    }

    func testCancelledLogin_stopsListening() async throws {
        let shown = Gate()
        let task = Task {
            try await ApiClient().loginPKCEGrant("id", "http://127.0.0.1:0/", openBrowser: { _ in shown.open() })
        }
        await shown.wait()
        task.cancel()
        let result = await task.result
        XCTAssertThrowsError(try result.get()) { XCTAssertEqual(($0 as? ApiError)?.kind, .cancelled) }
    }

    private struct ApiErrorStandIn: Error {}
}

/// The parameters of a login page's URL.
private func parameters(_ url: String) -> FormFields {
    FormFields.parse(String(url.drop { $0 != "?" }.dropFirst()))
}
