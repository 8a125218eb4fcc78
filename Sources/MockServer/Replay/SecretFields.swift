/// The names of fields that hold secrets, in queries, forms and JSON bodies.
///
/// A secret never takes part in matching: a recording holds a placeholder where the client sends the real one.
package enum SecretFields {
    /// Names in lower case without `_` and `-`, so that `access_token`, `accessToken` and `Access-Token` are one.
    private static let names: Set<String> = [
        "accesstoken", "apikey", "assertion", "authtoken", "clientsecret", "codeverifier", "currentpassword",
        "idtoken", "newpassword", "oldpassword", "passphrase", "password", "privatekey", "refreshtoken", "secret",
        "secretkey", "sharedsecret",
    ]

    /// Whether a field of that name holds a secret.
    package static func isSecret(_ name: String) -> Bool {
        names.contains(name.lowercased().filter { $0 != "_" && $0 != "-" })
    }
}
