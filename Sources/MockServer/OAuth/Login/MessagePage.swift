import PlatformCore

/// A page that says one thing.
enum MessagePage {
    /// Why an authorize request cannot be answered by a redirect.
    static func refusal(_ error: OAuthError) -> HTTPResponse {
        let body: HTML = """
            <h1>This login cannot start</h1>
            <p>The app that sent you here asked in a way that cannot be answered: \(error.description).</p>
            <p class="soft"><code>\(error.error)</code></p>
            """
        return PageFrame.response("This login cannot start", body, status: 400)
    }

    /// `/login`: there is nothing to log in to.
    static var loggedOut: HTTPResponse {
        let body: HTML = """
            <h1>You are logged out</h1>
            <p>To log in, start at your app: it leads to <code>/oauth/authorize</code>.</p>
            """
        return PageFrame.response("You are logged out", body, status: 200)
    }

    /// The user is logged out, but the app wanted to go on where it may not.
    static func loggedOut(butNotTo uri: String) -> HTTPResponse {
        let body: HTML = """
            <h1>You are logged out</h1>
            <p>The app wanted to go on to <code>\(uri)</code>, which is not registered for it.</p>
            """
        return PageFrame.response("You are logged out", body, status: 400)
    }

    static var methodNotAllowed: HTTPResponse {
        let body: HTML = "<h1>Not here</h1>\n<p>The login page takes GET and POST.</p>"
        var response = PageFrame.response("Not here", body, status: 405)
        response.fields.append("GET, HEAD, POST", for: .allow)
        return response
    }
}
