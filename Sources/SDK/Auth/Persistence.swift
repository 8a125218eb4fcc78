import PlatformCore
import Synchronization

/// Whether and where a client's login is kept.
final class Persistence: Sendable {
    private struct Setting: Sendable {
        let store: any TokenStore
        let key: String
    }

    private let setting = Mutex<Setting?>(nil)
    private let problems: ProblemReporter

    init(problems: ProblemReporter) { self.problems = problems }

    /// Keeps the login from now on, and answers what was kept.
    func enable(_ store: any TokenStore, prefix: String) throws(ApiError) -> AuthData? {
        let key = Self.key(prefix)
        setting.withLock { $0 = Setting(store: store, key: key) }
        do {
            return try store.load(key).flatMap(AuthData.init(stored:))
        } catch {
            throw ApiError(.configuration, "the saved login cannot be read: \(error)", cause: error)
        }
    }

    /// Keeps nothing from now on; what was kept stays.
    func disable() { setting.withLock { $0 = nil } }

    /// Keeps a login; one without a token is forgotten.
    ///
    /// A store that fails does not fail the login: the token is good, only the next run will have to log in.
    ///
    /// - Parameter data: the login as it is now, asked for when it is this one's turn: of two logins the last one stays.
    func save(_ data: () -> AuthData) {
        let problem: String? = setting.withLock { setting in
            guard let setting else { return nil }
            let data = data()
            do {
                if data.accessToken == nil {
                    try setting.store.remove(setting.key)
                } else {
                    try setting.store.save(data.stored.text, for: setting.key)
                }
                return nil
            } catch {
                let verb = data.accessToken == nil ? "removed" : "saved"
                return "the login cannot be \(verb) under \(setting.key): \(error)"
            }
        }
        if let problem { problems.report(problem) }
    }

    /// The store of the platform.
    static var platformStore: any TokenStore {
        #if canImport(Security)
            KeychainTokenStore()
        #else
            FileTokenStore()
        #endif
    }

    /// The official key: what is no letter, digit or `_` of the prefix becomes `_`.
    static func key(_ prefix: String) -> String {
        var key = ""
        var wasReplaced = false
        for character in prefix {
            let isWord = character.isASCII && (character.isLetter || character.isNumber || character == "_")
            if isWord { key.append(character) } else if !wasReplaced { key.append("_") }
            wasReplaced = !isWord
        }
        return key + "_auth_data"
    }
}
