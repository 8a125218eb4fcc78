@testable import MockServer
import PlatformCore
import XCTest

/// Random interleavings of issue, use, refresh, rotate, expire and revoke, told over HTTP values to the mock and to a
/// simple model of RFC 6749 and the platform's rules; both have to agree at every step.
///
/// A failure prints its seed; `TokenModelTests.seeds` is the place to put it.
final class TokenModelTests: OAuthTestCase {
    private static let seeds: [UInt64] = [1, 2, 3, 20_261_124]
    private static let steps = 2_500

    func testRandomLives_agreeWithTheModel() async throws {
        for seed in Self.seeds {
            var life = RandomLife(mock: try world(), seed: seed)
            for step in 0..<Self.steps {
                try await life.step()
                guard life.disagreement == nil else {
                    return XCTFail(
                        "seed \(seed), step \(step): \(life.disagreement ?? "")\n\(life.log.suffix(20).joined(separator: "\n"))"
                    )
                }
            }
            // A run that never gets somewhere proves nothing.
            for (what, count) in life.counts { XCTAssertGreaterThan(count, 20, "seed \(seed): \(what)") }
            XCTAssertEqual(life.counts.count, RandomLife.outcomes.count, "\(life.counts.keys.sorted())")
        }
    }
}

/// What the platform's rules say of one login's tokens, written as plainly as can be.
private struct Model {
    final class Family {
        var isRevoked = false
        var isRefreshable = true
        let isPublic: Bool

        init(isPublic: Bool) { self.isPublic = isPublic }
    }

    struct Access {
        let text: String
        let client: String
        let family: Family?
        var expiresAt: Int64
        var isRevoked = false
    }

    struct Refresh {
        let text: String
        let client: String
        let family: Family
        var isRotated = false
    }

    struct Code {
        let text: String
        let client: String
        let isPublic: Bool
        let expiresAt: Int64
        var family: Family?
    }

    var now: Int64 = 1_000_000_000
    var rotates = true
    var access: [Access] = []
    var refresh: [Refresh] = []
    var codes: [Code] = []

    func state(_ token: Access) -> String {
        if token.isRevoked || token.family?.isRevoked == true { return "bad.credentials" }
        return now < token.expiresAt ? "200" : "credentials.expired"
    }
}

private struct RandomLife {
    /// What has to happen now and then for a run to mean something.
    static let outcomes = [
        "issued", "code", "exchanged", "code expired", "code reused", "code of another", "refreshed", "refresh rotated",
        "refresh revoked", "refresh of another", "refreshed without a secret", "used", "used expired", "used revoked",
        "expired", "revoked", "revoked by its client",
    ]

    let mock: MockPlatform
    private(set) var disagreement: String?
    private(set) var counts: [String: Int] = [:]
    private(set) var log: [String] = []
    private var model = Model()
    private var random: SplitMix
    private let clients = ["app", "other"]

    init(mock: MockPlatform, seed: UInt64) {
        self.mock = mock
        random = SplitMix(seed)
    }

    mutating func step() async throws {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<8: try await issue()
        case 8..<20: try await login()
        case 20..<36: try await exchange()
        case 36..<58: try await refresh()
        case 58..<82: try await use()
        case 82..<87: try await advance()
        case 87..<91: try await expire()
        case 91..<95: try await revoke()
        case 95..<98: try await revokeByClient()
        default: try await toggle()
        }
        // Old ones are asked for less and less.
        model.access = model.access.suffix(150)
        model.refresh = model.refresh.suffix(150)
        model.codes = model.codes.suffix(30)
    }

    // MARK: - Helpers

    private mutating func check(_ what: String, _ seen: String, _ expected: String) {
        counts[what, default: 0] += 1
        log.append("\(model.now): \(what): \(seen)")
        if seen != expected { disagreement = "\(what): the mock says \(seen), the model \(expected)" }
    }

    private func result(_ answer: HTTPResponse) -> String {
        answer.status == 200 ? "200" : answer.json["error"]?.string ?? answer.text
    }

    private mutating func pick<T>(_ list: [T]) -> Int? { list.indices.randomElement(using: &random) }

    private mutating func learn(_ answer: HTTPResponse, client: String, family: Model.Family?) {
        guard answer.status == 200, let text = answer.json["access_token"]?.string else { return }
        model.access.append(
            Model.Access(text: text, client: client, family: family, expiresAt: model.now + 86_400))
        guard let family, let refresh = answer.json["refresh_token"]?.string,
            !model.refresh.contains(where: { $0.text == refresh })
        else { return }
        model.refresh.append(Model.Refresh(text: refresh, client: client, family: family))
    }

    // MARK: - Steps

    private mutating func issue() async throws {
        let client = clients.randomElement(using: &random) ?? "app"
        let answer = await mock.grant([("grant_type", "client_credentials")], basic: client + ":s")
        check("issued", result(answer), "200")
        learn(answer, client: client, family: nil)
    }

    private mutating func login() async throws {
        let client = clients.randomElement(using: &random) ?? "app"
        let isPublic = Bool.random(using: &random)
        let pkce = "&code_challenge=\(OAuthTestCase.challenge)&code_challenge_method=S256"
        let answer = try await Browser(mock).logIn("code" + (isPublic ? pkce : ""), client: client)
        let code = answer.redirected["code"]
        check("code", code == nil ? answer.text : "yes", "yes")
        model.codes.append(
            Model.Code(text: code ?? "", client: client, isPublic: isPublic, expiresAt: model.now + 300))
    }

    private mutating func exchange() async throws {
        guard let index = pick(model.codes) else { return }
        let code = model.codes[index]
        let isOthers = Int.random(in: 0..<6, using: &random) == 0
        let client = isOthers ? clients.first { $0 != code.client } ?? "" : code.client
        let answer = await mock.exchange(
            code.text, basic: code.isPublic ? nil : client + ":s",
            verifier: code.isPublic ? OAuthTestCase.verifier : nil, client: code.isPublic ? client : nil)
        if isOthers { return check("code of another", result(answer), "invalid_grant") }
        if let family = code.family {
            check("code reused", result(answer), "invalid_grant")
            family.isRevoked = true
        } else if model.now >= code.expiresAt {
            check("code expired", result(answer), "invalid_grant")
        } else {
            check("exchanged", result(answer), "200")
            let family = Model.Family(isPublic: code.isPublic)
            model.codes[index].family = family
            learn(answer, client: client, family: family)
        }
    }

    private mutating func refresh() async throws {
        guard let index = pick(model.refresh) else { return }
        let token = model.refresh[index]
        let isOthers = Int.random(in: 0..<8, using: &random) == 0
        let client = isOthers ? clients.first { $0 != token.client } ?? "" : token.client
        let showsSecret = Bool.random(using: &random)
        let answer = await mock.refresh(
            token.text, basic: showsSecret ? client + ":s" : nil, client: showsSecret ? nil : client)
        if isOthers { return check("refresh of another", result(answer), "invalid_grant") }
        guard showsSecret || token.family.isPublic else {
            return check("refreshed without a secret", result(answer), "invalid_client")
        }
        if token.isRotated { return check("refresh rotated", result(answer), "invalid_grant") }
        guard token.family.isRefreshable, !token.family.isRevoked else {
            return check("refresh revoked", result(answer), "invalid_grant")
        }
        check("refreshed", result(answer), "200")
        model.refresh[index].isRotated = model.rotates
        learn(answer, client: client, family: token.family)
    }

    private mutating func use() async throws {
        guard let index = pick(model.access) else { return }
        let token = model.access[index]
        let expected = model.state(token)
        let what = ["200": "used", "credentials.expired": "used expired"][expected] ?? "used revoked"
        check(what, await mock.state(token.text), expected)
    }

    private mutating func advance() async throws {
        let seconds = [1, 60, 299, 3_600, 40_000].randomElement(using: &random) ?? 1
        model.now += Int64(seconds)
        mock.sessions.standard.clock.advance(bySeconds: Double(seconds))
    }

    private mutating func expire() async throws {
        guard let index = pick(model.access) else { return }
        let wasActive = model.state(model.access[index]) == "200"
        let answer = await mock.admin(
            "POST tokens/expire", json: "{\"accessToken\":\"\(model.access[index].text)\"}")
        check("expired", answer.json["affected"]?.int == 1 ? "1" : "0", wasActive ? "1" : "0")
        if wasActive { model.access[index].expiresAt = model.now }
    }

    private mutating func revoke() async throws {
        guard let index = pick(model.access) else { return }
        let wasAlive = model.state(model.access[index]) != "bad.credentials"
        let answer = await mock.admin(
            "POST tokens/revoke", json: "{\"accessToken\":\"\(model.access[index].text)\"}")
        check("revoked", answer.json["affected"]?.int == 1 ? "1" : "0", wasAlive ? "1" : "0")
        model.access[index].isRevoked = true
        model.access[index].family?.isRefreshable = false
    }

    private mutating func revokeByClient() async throws {
        guard let index = pick(model.refresh) else { return }
        let token = model.refresh[index]
        let answer = await mock.answer(
            .tokenRequest(basic: token.client + ":s", form: "token=\(token.text)", path: "/oauth/revoke"))
        check("revoked by its client", result(answer), "200")
        token.family.isRevoked = true
    }

    private mutating func toggle() async throws {
        model.rotates.toggle()
        _ = await mock.admin("PUT oauth", json: "{\"rotateRefreshTokens\":\(model.rotates)}")
    }
}

/// SplitMix64: a small generator whose runs are the same for the same seed.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
        return value ^ value >> 31
    }
}
