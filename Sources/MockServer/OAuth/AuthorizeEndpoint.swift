import PlatformCore

/// `/oauth/authorize`: the login page, and the redirect with a code or a token.
struct AuthorizeEndpoint {
    let authentication: ClientAuthentication
    /// Whether the first user is logged in without the page.
    let consentsByItself: Bool
    /// Whether the demo user may log in while there is no other.
    let offersDemoUser: Bool

    /// Answers a request for the page, or the page's form.
    func answer(_ context: RequestContext) -> Answer {
        let request = context.request
        guard ["GET", "HEAD", "POST"].contains(where: { request.isMethod($0) }) else {
            return Answer(MessagePage.methodNotAllowed, .oauth)
        }
        let query = FormFields.parse(request.query)
        let (client, target): (OAuthClient, RedirectTarget)
        do throws(OAuthError) {
            client = try self.client(query, context)
            target = try RedirectTarget(query, client)
        } catch {
            return Answer(MessagePage.refusal(error), .oauth)
        }
        do throws(OAuthError) {
            let authorize = try AuthorizeRequest(query, client, target)
            return request.isMethod("POST") ? try submitted(authorize, context) : try asked(authorize, context)
        } catch {
            return Answer(target.refusal(error, request), .oauth)
        }
    }

    private func client(_ query: FormFields, _ context: RequestContext) throws(OAuthError) -> OAuthClient {
        guard let id = query["client_id"], !id.isEmpty else { throw .missing("client_id") }
        guard let client = authentication.knownClient(id, context) else {
            throw OAuthError("invalid_client", "the client \(OAuthError.quote(id)) is unknown here")
        }
        return client
    }

    private func candidates(_ context: RequestContext) -> [OAuthUser] {
        context.session.users.candidates(region: context.region, offersDemo: offersDemoUser)
    }

    // MARK: - The page

    private func asked(_ authorize: AuthorizeRequest, _ context: RequestContext) throws(OAuthError) -> Answer {
        if consentsByItself { return grant(authorize, try firstUser(authorize, context), context) }
        if !authorize.wantsLogin, let user = loggedIn(context), authorize.hint.fits(user) {
            return grant(authorize, user, context)
        }
        return page(authorize, context)
    }

    private func firstUser(
        _ authorize: AuthorizeRequest, _ context: RequestContext
    ) throws(OAuthError) -> OAuthUser {
        let users = candidates(context)
        guard let user = users.first(where: authorize.hint.fits) ?? users.first else {
            throw OAuthError("access_denied", "there is no user to log in; add one by POST /__admin/users")
        }
        return user
    }

    /// The user whose cookie the browser brings, if the login is still good.
    private func loggedIn(_ context: RequestContext) -> OAuthUser? {
        guard let secret = LoginCookie(context).secret,
            let login = context.session.oauth.login(secret, region: context.region, now: context.arrival)
        else { return nil }
        return candidates(context).first { $0.id == login.userID }
    }

    private func page(
        _ authorize: AuthorizeRequest, _ context: RequestContext, _ entry: LoginPage.Entry? = nil,
        _ problem: LoginPage.Problem? = nil
    ) -> Answer {
        let cookie = LoginCookie(context)
        let secret = cookie.secret ?? OpaqueToken.make()
        let page = LoginPage(
            action: context.prefix + "/oauth/authorize?" + String(decoding: authorize.query.encoded, as: UTF8.self),
            client: authorize.client.name, redirectURI: authorize.target.uri, provider: authorize.hint.provider,
            entry: entry ?? LoginPage.Entry(email: authorize.hint.email, org: authorize.hint.org),
            csrfToken: FormSecret.token(cookie: secret, query: authorize.query), problem: problem,
            showsDemoUser: candidates(context) == [.demo])
        var response = page.response()
        if cookie.secret == nil { response.fields.append(cookie.field(secret), for: .setCookie) }
        return Answer(response, .oauth)
    }

    // MARK: - The form

    private func submitted(_ authorize: AuthorizeRequest, _ context: RequestContext) throws(OAuthError) -> Answer {
        let form = FormFields.parse(context.request.body)
        let entry = LoginPage.Entry(email: form["email"] ?? "", org: form["org"] ?? "")
        guard context.request.isMediaType("application/x-www-form-urlencoded"),
            let secret = LoginCookie(context).secret,
            form["csrfToken"] == FormSecret.token(cookie: secret, query: authorize.query)
        else { return page(authorize, context, entry, .outdated) }
        if form["action"] == "deny" { throw OAuthError("access_denied", "the user has denied the request") }
        switch user(entry, password: form["password"] ?? "", context) {
        case .failure(let problem): return page(authorize, context, entry, problem)
        case .success(let user): return grant(authorize, user, context, startsLogin: true)
        }
    }

    private func user(
        _ entry: LoginPage.Entry, password: String, _ context: RequestContext
    ) -> Result<OAuthUser, LoginPage.Problem> {
        let known = candidates(context).filter {
            $0.matches(email: entry.email) && (entry.org.isEmpty || $0.isIn(org: entry.org))
        }
        guard known.count < 2 else { return .failure(.severalOrganizations) }
        guard let user = known.first, user.password == password else { return .failure(.wrong) }
        return .success(user)
    }

    // MARK: - What comes of it

    private func grant(
        _ authorize: AuthorizeRequest, _ user: OAuthUser, _ context: RequestContext, startsLogin: Bool = false
    ) -> Answer {
        var answer =
            authorize.isImplicit
            ? token(authorize, user, context) : Answer(code(authorize, user, context), .oauth)
        guard startsLogin else { return answer }
        let login = Login(
            userID: user.id, region: context.region,
            expiresAt: context.arrival.advanced(bySeconds: Login.validitySeconds))
        // A new secret: nobody who knew the one of the page may be logged in by it.
        let secret = context.session.oauth.start(login, now: context.arrival)
        answer.response.fields.append(LoginCookie(context).field(secret), for: .setCookie)
        return answer
    }

    private func code(_ authorize: AuthorizeRequest, _ user: OAuthUser, _ context: RequestContext) -> HTTPResponse {
        let code = AuthorizationCode(
            clientID: authorize.client.clientID, userID: user.id, region: context.region,
            redirectURI: authorize.target.uri, namesRedirectURI: authorize.target.isNamed,
            challenge: authorize.challenge,
            expiresAt: context.arrival.advanced(bySeconds: AuthorizationCode.validitySeconds))
        let text = context.session.tokens.issueCode(code, now: context.arrival)
        return authorize.target.redirect([("code", text)], context.request)
    }

    private func token(_ authorize: AuthorizeRequest, _ user: OAuthUser, _ context: RequestContext) -> Answer {
        let issued = ImplicitGrant.issue(authorize, user: user, context)
        let fields = [
            ("access_token", issued.accessToken), ("expires_in", String(issued.expiresIn)), ("token_type", "bearer"),
        ]
        var answer = Answer(authorize.target.redirect(fields, context.request), .oauth)
        answer.tokenEvent = issued.event
        return answer
    }
}
