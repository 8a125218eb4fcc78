import PlatformCore
import Synchronization

/// How the OAuth side of a session behaves, where the platform leaves it open.
struct OAuthSettings: Sendable, Equatable {
    /// Whether a refresh gives another refresh token and ends the old one.
    var rotatesRefreshTokens = true
    /// The status of a wrong secret: 400, or 401 as RFC 6749 section 5.2 has it.
    var wrongSecretStatus = HTTPStatus(400)
}

/// The settings and the logins of a session.
final class OAuthState: Sendable {
    private struct State {
        var settings = OAuthSettings()
        var logins = TokenSlots<Login>()
    }

    private let state = Mutex(State())

    var settings: OAuthSettings { state.withLock { $0.settings } }

    /// Changes the settings at once and answers what they are now.
    func change(_ body: (inout OAuthSettings) -> Void) -> OAuthSettings {
        state.withLock { state in
            body(&state.settings)
            return state.settings
        }
    }

    /// Remembers a login under a new secret for a cookie.
    func start(_ login: Login, now: Instant) -> String {
        let secret = OpaqueToken.make()
        state.withLock { state in
            state.logins.insert(login, for: BearerToken(secret))
            state.logins.sweep(isDead: { $0.expiresAt <= now }, dropped: { _, _ in })
        }
        return secret
    }

    /// The login that a cookie's secret stands for in a region, if it is still good.
    func login(_ secret: String, region: Region, now: Instant) -> Login? {
        let login = state.withLock { state in
            state.logins.place(of: BearerToken(secret)).flatMap { state.logins[$0] }
        }
        guard let login, login.region == region, now < login.expiresAt else { return nil }
        return login
    }

    /// Ends a login.
    func end(_ secret: String) { state.withLock { _ = $0.logins.remove(BearerToken(secret)) } }

    func reset() { state.withLock { $0 = State() } }
}

/// Somebody who has logged in on the login page, and need not do so again for a while.
struct Login: Sendable {
    /// How long a login lasts, in seconds.
    static let validitySeconds: Int64 = 8 * 3600

    let userID: String
    let region: Region
    let expiresAt: Instant
}
