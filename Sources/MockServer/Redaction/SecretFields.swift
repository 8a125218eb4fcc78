/// The names of fields that hold secrets, in queries, forms and JSON bodies; part of `RedactionRules`.
///
/// A secret never takes part in matching: a recording holds a placeholder where the client sends the real one.
package enum SecretFields {
    /// Whether a field of that name holds a secret.
    ///
    /// - Parameters:
    ///   - name: the name in any spelling: `access_token`, `accessToken` and `Access-Token` are one.
    ///   - isOAuth: whether the field is one of an OAuth request, where `code` is a secret too.
    package static func isSecret(_ name: String, isOAuth: Bool = false) -> Bool {
        let places: RedactionPlaces = [.query, .form, .json]
        return RedactionRules.rule(named: name, in: isOAuth ? places.union(.oauth) : places) != nil
    }
}
