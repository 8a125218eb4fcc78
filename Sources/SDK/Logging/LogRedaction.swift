import PlatformCore

/// Takes the secrets out of what is logged.
enum LogRedaction {
    static let placeholder = "[REDACTED]"

    /// Header fields whose value is a secret, in lower case.
    private static let secretFields: Set<String> = [
        "authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key",
    ]

    /// Names of members and form fields whose value is a secret, in lower case and without `_` and `-`.
    private static let secretNames: Set<String> = [
        "accesstoken", "refreshtoken", "idtoken", "token", "clientsecret", "secret", "password", "oldpassword",
        "newpassword", "assertion", "code", "codeverifier", "authorization", "apikey", "privatekey", "credentials",
    ]

    /// The fields with their secrets replaced.
    static func redacted(_ fields: HTTPFields) -> HTTPFields {
        var shown = HTTPFields()
        for field in fields {
            let isSecret = secretFields.contains(field.name.canonicalName)
            shown.append(isSecret ? placeholder : field.value, for: field.name)
        }
        return shown
    }

    /// A body with its secrets replaced: the values of members with such names, however deep.
    ///
    /// - Parameter isLogin: whether the body is one of the OAuth endpoints, where `code` is a secret too; elsewhere it is
    ///   that of an error.
    static func redacted(_ json: JSON, isLogin: Bool) -> JSON {
        switch json {
        case .object(let members):
            .object(
                JSONObject(
                    members.map { key, value in
                        let hides = isSecret(key, isLogin: isLogin) && !value.isNull
                        return (key, hides ? .string(placeholder) : redacted(value, isLogin: isLogin))
                    }))
        case .array(let elements): .array(elements.map { redacted($0, isLogin: isLogin) })
        default: json
        }
    }

    /// A body as a JSON value, secrets replaced; text stands for itself, other bytes for their number.
    static func shown(_ body: [UInt8], contentType: String?, isLogin: Bool) -> JSON? {
        guard !body.isEmpty else { return nil }
        if contentType?.hasPrefix("application/x-www-form-urlencoded") ?? false {
            return redacted(
                .object(JSONObject(FormFields.parse(body).map { ($0.name, JSON.string($0.value)) })), isLogin: isLogin)
        }
        if let json = try? JSON.parse(body, duplicateKeys: .keepLast) { return redacted(json, isLogin: isLogin) }
        // A body that cannot be read cannot be searched for secrets.
        if isLogin { return .string(placeholder) }
        return .string(String(validating: body, as: UTF8.self) ?? "\(body.count) bytes")
    }

    private static func isSecret(_ name: String, isLogin: Bool) -> Bool {
        let plain = String(name.lowercased().filter { $0 != "_" && $0 != "-" })
        return secretNames.contains(plain) && (plain != "code" || isLogin)
    }
}
