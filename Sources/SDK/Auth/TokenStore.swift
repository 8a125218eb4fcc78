/// Keeps the login of a client between two runs: ``FileTokenStore``, the Keychain on Apple platforms, or one of the app's.
///
/// Called by one task at a time; what is kept is a secret.
public protocol TokenStore: Sendable {
    /// What was saved under that key; nil when there is nothing.
    func load(_ key: String) throws -> String?
    /// Keeps a text under that key, in place of what was there.
    func save(_ text: String, for key: String) throws
    /// Forgets what is kept under that key.
    func remove(_ key: String) throws
}
