@testable import MockServer
import PlatformCore
import Synchronization
import XCTest

/// What the token table keeps, drops and tells.
final class TokenTableTests: XCTestCase {
    private let start = Instant(milliseconds: 0)
    private let holder = TokenHolder(clientID: "app", grant: "client_credentials", region: .us_east_1)

    private func key(_ number: Int) -> BearerToken { BearerToken("token-\(number)") }

    // MARK: - Texts

    func testOpaqueTokens_are86CharactersOfBase64URLAndDiffer() {
        var seen: Set<String> = []
        for _ in 0..<10_000 {
            let token = OpaqueToken.make()
            XCTAssertEqual(token.utf8.count, 86)
            XCTAssertEqual(Base64.decode(token, alphabet: .url)?.count, 64)
            seen.insert(token)
        }
        XCTAssertEqual(seen.count, 10_000)
    }

    func testSecureRandom_usesEveryBitAndNoByteTwice() {
        // Longer than a block, shorter, and one word: no run of eight bytes comes twice.
        var words: Set<UInt64> = []
        var ones = [Int](repeating: 0, count: 64)
        for _ in 0..<200 {
            var bytes = [UInt8](repeating: 0, count: 808)
            bytes.withUnsafeMutableBytes { SecureRandom.fill($0) }
            bytes.withUnsafeBytes { $0.bindMemory(to: UInt64.self).forEach { words.insert($0) } }
        }
        XCTAssertEqual(words.count, 200 * 101)
        for word in words { for bit in 0..<64 where word >> UInt64(bit) & 1 == 1 { ones[bit] += 1 } }
        for count in ones { XCTAssertTrue((9_000...11_200).contains(count), "\(count)") }
        var long = [UInt8](repeating: 0, count: 10_000)
        long.withUnsafeMutableBytes { SecureRandom.fill($0) }
        XCTAssertEqual(Set(long).count, 256)
    }

    // MARK: - Slots

    func testSlots_dropTheDeadOfALargeTableInBoundedSteps() {
        var slots = TokenSlots<Bool>(roomyCount: 100)
        for number in 0..<1000 { slots.insert(number % 2 == 0, for: key(number)) }
        var dropped = 0
        slots.sweep(isDead: { $0 }, dropped: { _, _ in dropped += 1 })
        XCTAssertEqual(dropped, 2)
        for _ in 0..<1000 { slots.sweep(isDead: { $0 }, dropped: { _, _ in dropped += 1 }) }
        XCTAssertEqual(dropped, 500)
        XCTAssertEqual(slots.count, 500)
        // Their room is used again, and nobody finds another's record.
        for number in 2000..<2500 { slots.insert(true, for: key(number)) }
        XCTAssertNil(slots.place(of: key(0)))
        XCTAssertEqual(slots.place(of: key(1)).map { slots[$0] }, false)
        XCTAssertTrue((2000..<2500).allSatisfy { slots.place(of: key($0)).map { slots[$0] } == true })
        XCTAssertTrue((2000..<2500).allSatisfy { slots.place(of: key($0)).map { $0 < 1000 } ?? false })
    }

    func testSlots_keepTheDeadOfASmallTable() {
        var slots = TokenSlots<Bool>()
        for number in 0..<1000 { slots.insert(true, for: key(number)) }
        for _ in 0..<1000 { slots.sweep(isDead: { $0 }, dropped: { _, _ in XCTFail("dropped") }) }
        XCTAssertEqual(slots.count, 1000)
    }

    func testSlots_agreeWithADictionary() {
        var slots = TokenSlots<Int>()
        var dictionary: [BearerToken: Int] = [:]
        var random = SystemRandomNumberGenerator()
        for step in 0..<30_000 {
            let key = key(Int.random(in: 0..<2000, using: &random))
            if Bool.random(using: &random) {
                slots.insert(step, for: key)
                dictionary[key] = step
            } else {
                XCTAssertEqual(slots.remove(key), dictionary.removeValue(forKey: key))
            }
        }
        XCTAssertEqual(slots.count, dictionary.count)
        for number in 0..<2000 {
            XCTAssertEqual(slots.place(of: key(number)).flatMap { slots[$0] }, dictionary[key(number)])
        }
    }

    // MARK: - The table

    func testTable_staysBoundedWhileTokensExpire() throws {
        let table = TokenTable(roomyCount: 1000)
        for second in 0..<40_000 {
            _ = table.issue(holder, now: start.advanced(bySeconds: Int64(second)), validitySeconds: 300)
        }
        // Alive, or expired for less than an hour: 3,900; the sweep may lag a little behind.
        XCTAssertLessThan(table.all.count, 5_500)
        XCTAssertGreaterThanOrEqual(table.all.count, 3_900)
        XCTAssertEqual(table.issued, 40_000)
    }

    func testExpiredToken_isKeptForAnHourEvenInALargeTable() throws {
        let table = TokenTable(roomyCount: 100)
        let first = table.issue(holder, now: start, validitySeconds: 1)
        for (seconds, code) in [(3600, "credentials.expired"), (3602, "bad.credentials")] {
            let now = start.advanced(bySeconds: Int64(seconds))
            for _ in 0..<2000 { _ = table.issue(holder, now: now, validitySeconds: 86_400) }
            XCTAssertThrowsError(try table.use(first.token, region: .us_east_1, now: now)) {
                XCTAssertEqual(($0 as? PlatformError)?.code, code)
            }
        }
    }

    func testFamilies_leaveWithTheirLastToken() throws {
        let table = TokenTable(roomyCount: 10)
        for number in 0..<500 {
            let now = start.advanced(bySeconds: Int64(number) * 4000)
            let code = AuthorizationCode(
                clientID: "app", userID: "u", region: .us_east_1, redirectURI: "x:y", namesRedirectURI: true,
                challenge: nil, expiresAt: now.advanced(bySeconds: 300))
            let text = table.issueCode(code, now: now)
            let tokens = try table.redeem(
                text,
                TokenTable.Redemption(
                    clientID: "app", region: .us_east_1, redirectURI: "x:y", verifier: nil, now: now,
                    validitySeconds: 300, isRefreshable: true))
            _ = try table.revokeFamily(ofRefreshToken: BearerToken(tokens.refreshToken ?? ""), clientID: "app")
        }
        XCTAssertLessThan(table.state.withLock { $0.families.count }, 50)
        XCTAssertLessThan(table.state.withLock { $0.codes.count }, 50)
        XCTAssertLessThan(table.state.withLock { $0.refresh.count }, 50)
    }

    func testOwner_isToldOfEveryTokenThatEntersAndLeaves() throws {
        let seen = Mutex<(entered: [BearerToken], left: Set<BearerToken>)>(([], []))
        let table = TokenTable(
            entered: { token in seen.withLock { $0.entered.append(token) } },
            left: { token in seen.withLock { _ = $0.left.insert(token) } })
        let issued = table.issue(holder, now: start, validitySeconds: 1)
        table.enter("upstream", clientID: "x", region: .us_east_1, now: start, validitySeconds: 1)
        XCTAssertEqual(seen.withLock { $0.entered }, [issued.token, BearerToken("upstream")])
        table.removeAll()
        XCTAssertEqual(seen.withLock { $0.left }, [issued.token, BearerToken("upstream")])
        XCTAssertFalse(table.contains(issued.token))
    }

    func testRecord_tellsWhatWasEntered() throws {
        let table = TokenTable()
        table.enter("upstream-token", clientID: "x", region: .eu_west_1, now: start, validitySeconds: 1)
        let record = try table.use(BearerToken("upstream-token"), region: .eu_west_1, now: start)
        XCTAssertEqual(record.shortened, "upstream…")
        XCTAssertEqual(
            [record.clientID, record.grant, record.region.domain], ["x", "client_credentials", "mypurecloud.ie"])
        XCTAssertNil(record.userID)
        XCTAssertEqual(record.uses, 1)
    }

    func testPermissions_areTheUsersWhereOneLoggedInElseTheClients() throws {
        var client = OAuthClient(clientID: "app", clientSecret: "s")
        client.permissions = ["c"]
        var user = OAuthUser(email: "a@example.com", password: "p", org: "o")
        user.permissions = ["u"]
        let session = Session(
            id: "default", clients: [client], users: [user], library: RecordingLibrary([]))
        let ofUser = TokenHolder(clientID: "app", userID: user.id, grant: "pkce", region: .us_east_1)
        for (holder, permissions) in [(holder, ["c"]), (ofUser, ["u"])] {
            let token = session.tokens.issue(holder, now: start, validitySeconds: 1)
            let record = try session.tokens.use(token.token, region: .us_east_1, now: start)
            XCTAssertEqual(session.permissions(of: record), permissions)
        }
    }
}
