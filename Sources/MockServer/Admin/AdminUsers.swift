import PlatformCore

/// `users`: who can log in on the login page.
enum AdminUsers {
    private static let fields = ["email", "password", "org", "name", "id", "permissions", "region"]

    static func list(_ call: AdminAPI.Call) -> HTTPResponse {
        HTTPResponse(admin: ["users": .array(call.session.users.all.map { json($0, call.platform) })])
    }

    /// Adds a user; the same e-mail and organization replace, and keep the id unless another is given.
    static func put(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        var body = try AdminBody(call.request)
        let email = try body.filledText("email")
        let password = try body.filledText("password")
        let org = try body.filledText("org")
        var user = OAuthUser(email: email, password: password, org: org, name: try body.text("name") ?? "")
        let known = call.session.users.all.first { $0.isSame(user) }
        if let id = try body.optionalFilledText("id") ?? known?.id { user.id = id }
        if let permissions = try body.texts("permissions") { user.permissions = permissions }
        if let region = try body.text("region") { user.region = try Region(admin: region, in: body) }
        try body.finish(known: fields)
        try checkIsFree(user, call)
        call.session.users.put(user)
        return HTTPResponse(admin: json(user, call.platform), status: known == nil ? 201 : 200)
    }

    /// A token tells its user by the id.
    private static func checkIsFree(_ user: OAuthUser, _ call: AdminAPI.Call) throws(PlatformError) {
        guard let holder = call.session.users.all.first(where: { $0.id == user.id }), !holder.isSame(user) else {
            return
        }
        throw PlatformError(
            409, "general.conflict", "The id '\(user.id)' is that of \(holder.email) in \(holder.org). Choose another.",
            field: "id")
    }

    private static func json(_ user: OAuthUser, _ platform: MockPlatform) -> JSON {
        var json: JSON = [
            "id": .string(user.id), "email": .string(user.email),
            "password": .string(platform.configuration.showsSecrets ? user.password : "[REDACTED]"),
            "org": .string(user.org), "name": .string(user.name),
            "permissions": .array(user.permissions.map { .string($0) }),
        ]
        if let region = user.region { json["region"] = .string(region.domain) }
        return json
    }
}
