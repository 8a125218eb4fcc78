import PlatformCore

/// The page on which a user logs in; a plain form, which works without JavaScript.
struct LoginPage {
    /// What is in the fields; the password is never sent back.
    struct Entry {
        var email = ""
        var org = ""
    }

    /// Why the page comes again.
    enum Problem: String, Error {
        case wrong = "The e-mail, password or organization is wrong."
        case severalOrganizations = "This e-mail is known in several organizations. Fill in yours."
        case outdated = "This page was out of date, or the browser keeps no cookies. Log in again."
    }

    /// Where the form goes.
    let action: String
    /// The name of the app that asked.
    let client: String
    let redirectURI: String
    /// The identity provider that the app asked for.
    let provider: String?
    let entry: Entry
    let csrfToken: String
    let problem: Problem?
    let showsDemoUser: Bool

    func response() -> HTTPResponse {
        PageFrame.response(
            problem == nil ? "Log in" : "Error: Log in", body, status: problem == nil ? 200 : 422,
            formTarget: RedirectURI.policySource(redirectURI))
    }

    private var body: HTML {
        """
        <h1>Log in</h1>
        <p class="soft">to go on to <strong>\(client)</strong>\(by)</p>\(alert)
        <form method="post" action="\(action)">
        <input type="hidden" name="csrfToken" value="\(csrfToken)">
        <label for="email">E-mail</label>
        <input id="email" name="email" type="email" value="\(entry.email)" required autocomplete="username"\(state)\
        \(entry.email.isEmpty ? focus : nil)>
        <label for="password">Password</label>
        <input id="password" name="password" type="password" required autocomplete="current-password"\(state)\
        \(entry.email.isEmpty ? nil : focus)>
        <label for="org">Organization <small>(empty if you have only one)</small></label>
        <input id="org" name="org" type="text" value="\(entry.org)" autocomplete="organization"\(state)>
        <button type="submit" name="action" value="login">Log in</button>
        <button type="submit" name="action" value="deny" class="second" formnovalidate>Deny</button>
        </form>\(hint)
        """
    }

    private var by: HTML? { provider.map { " by \($0)" } }

    private var alert: HTML? { problem.map { "\n<p class=\"error\" role=\"alert\" id=\"problem\">\($0.rawValue)</p>" } }

    /// What tells a screen reader about the fields after a failure.
    private var state: HTML? { problem == nil ? nil : " aria-describedby=\"problem\"" }

    private var focus: HTML { " autofocus" }

    private var hint: HTML? {
        guard showsDemoUser else { return nil }
        let demo = OAuthUser.demo
        return """

            <p class="hint">Demo user: <code>\(demo.email)</code>, password <code>\(demo.password)</code></p>
            """
    }
}
