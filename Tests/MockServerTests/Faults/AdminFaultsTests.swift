@testable import MockServer
import PlatformCore
import XCTest

/// `GET`, `POST` and `DELETE /__admin/faults`, files of rules, and what is refused.
final class AdminFaultsTests: FaultTestCase {
    /// A rule with every field that there is, and one action of each type.
    private let every = #"""
        {"match":{"method":"GET","path":"/api/**","operation":"o","client":"c","afterRequests":2,"times":3,"probability":0.5},
         "do":[{"type":"pass"},{"type":"status","status":429,"code":"c","message":"m","retryAfterSeconds":2},
               {"type":"status","status":502,"retryAfterDate":3,"html":true},
               {"type":"respond","status":200,"headers":{"A":"1","B":["2","3"]},"json":{"x":null}},
               {"type":"respond","status":200,"text":"t"},{"type":"respond","status":200,"base64":"AAE="},
               [{"type":"delay","milliseconds":1},{"type":"expire-token"},{"type":"revoke-token"},{"type":"reset"}],
               {"type":"close"},{"type":"truncate","afterBytes":0},{"type":"stall","afterBytes":1,"milliseconds":2},
               {"type":"drip","bytesPerSecond":3},{"type":"malformed"},{"type":"wrong-content-length"},
               {"type":"bad-chunk"},{"type":"truncated-json"},{"type":"delay","uniform":[1,2],"virtual":true},
               {"type":"delay","lognormal":{"median":1.5,"sigma":0.5}}],
         "seed":4}
        """#

    func testPost_answersTheRuleWithItsState() async throws {
        let mock = try await faultyMock()
        let answer = try await mock.addFault(every)
        var expected = try JSON.parse(every)
        expected["id"] = 1
        expected["matched"] = 0
        expected["applied"] = 0
        expected["remaining"] = 51
        XCTAssertEqual(answer, expected)
        let second = try await mock.addFault(#"{"do":{"type":"reset"}}"#)
        XCTAssertEqual(
            second, ["id": 2, "do": ["type": "reset"], "matched": 0, "applied": 0, "remaining": nil])
        let list = await mock.admin("GET faults")
        XCTAssertEqual(list.json, ["faults": [expected, second]])
    }

    func testWhatGetAnswers_canBeLoadedAgain() async throws {
        let mock = try await faultyMock(every, #"{"preset":"flaky-network"}"#)
        let list = await mock.admin("GET faults")
        let rules = try FaultRule.list(json: list.bodyBytes)
        let again = try await faultyMock(configure: { $0.faults = rules })
        let shown = await again.admin("GET faults")
        XCTAssertEqual(shown.json, list.json)
    }

    func testDelete_isOfOneRuleOrAll() async throws {
        let rule = #"{"do":{"type":"reset"}}"#
        let mock = try await faultyMock(rule, rule, rule)
        let deleted = await mock.admin("DELETE faults/2")
        XCTAssertEqual(deleted.status, 204)
        let ids = await mock.faults().map { $0["id"]?.int }
        XCTAssertEqual(ids, [1, 3])
        for id in ["2", "x", "99"] {
            assertPlatformError(await mock.admin("DELETE faults/\(id)"), 404, "not.found")
        }
        let all = await mock.admin("DELETE faults")
        XCTAssertEqual(all.status, 204)
        let none = await mock.faults()
        XCTAssertEqual(none, [])
        let next = try await mock.addFault(rule)
        XCTAssertEqual(next["id"], 4, "ids stay unique while the session lives")
        assertPlatformError(await mock.admin("PUT faults"), 405, "method.not.allowed")
    }

    func testRulesOfTheStart_areThereAgainAfterAReset() async throws {
        let mock = try await faultyMock(configure: {
            $0.faults = [FaultRule(.status(503), on: .path("/a"))]
        })
        try await mock.addFault(#"{"do":{"type":"reset"}}"#)
        _ = await mock.admin("DELETE faults/1")
        _ = await mock.admin("POST reset")
        let faults = await mock.faults()
        XCTAssertEqual(faults.count, 1)
        XCTAssertEqual(faults[0]["id"], 1)
        let statuses = await mock.statuses(1)
        XCTAssertEqual(statuses, [503])
    }

    // MARK: - What is refused

    func testMalformedRules_are400AndNameTheField() async throws {
        let mock = try await faultyMock()
        for (rule, field) in Self.malformed {
            let response = await mock.admin("POST faults", json: rule)
            assertPlatformError(response, 400, "bad.request")
            XCTAssertEqual(response.json["details"]?[0]?["fieldName"]?.string, field, rule + " " + response.text)
        }
        for body in ["", "[]", "1", "null", "{", #"{"do":{"type":"reset"},"do":1}"#] {
            assertPlatformError(await mock.admin("POST faults", json: body), 400, "bad.request")
        }
        let none = await mock.faults()
        XCTAssertEqual(none, [], "nothing of a refused rule stays")
    }

    private static let malformed: [(String, String)] = [
        (#"{}"#, "do"), (#"{"match":{}}"#, "do"), (#"{"do":1}"#, "do"), (#"{"do":[]}"#, "do"),
        (#"{"do":[[]]}"#, "do[0]"), (#"{"do":[[[]]]}"#, "do[0][0]"), (#"{"do":{}}"#, "do.type"),
        (#"{"do":{"type":"rest"}}"#, "do.type"), (#"{"do":[{"type":"pass"},{"type":1}]}"#, "do[1].type"),
        (#"{"do":{"type":"reset"},"times":3}"#, "times"), (#"{"do":{"type":"reset"},"id":3}"#, "id"),
        (#"{"do":{"type":"reset"},"seed":-1}"#, "seed"), (#"{"do":{"type":"reset","afterBytes":1}}"#, "do.afterBytes"),
        (#"{"match":1,"do":{"type":"reset"}}"#, "match"),
        (#"{"match":{"pth":"/"},"do":{"type":"reset"}}"#, "match.pth"),
        (#"{"match":{"method":"get"},"do":{"type":"reset"}}"#, "match.method"),
        (#"{"match":{"method":"G T"},"do":{"type":"reset"}}"#, "match.method"),
        (#"{"match":{"method":""},"do":{"type":"reset"}}"#, "match.method"),
        (#"{"match":{"path":"api"},"do":{"type":"reset"}}"#, "match.path"),
        (#"{"match":{"path":"http://h/a"},"do":{"type":"reset"}}"#, "match.path"),
        (#"{"match":{"path":"/a?b"},"do":{"type":"reset"}}"#, "match.path"),
        (#"{"match":{"operation":""},"do":{"type":"reset"}}"#, "match.operation"),
        (#"{"match":{"client":7},"do":{"type":"reset"}}"#, "match.client"),
        (#"{"match":{"afterRequests":-1},"do":{"type":"reset"}}"#, "match.afterRequests"),
        (#"{"match":{"times":0},"do":{"type":"reset"}}"#, "match.times"),
        (#"{"match":{"times":1.5},"do":{"type":"reset"}}"#, "match.times"),
        (#"{"match":{"probability":1.1},"do":{"type":"reset"}}"#, "match.probability"),
        (#"{"match":{"probability":"1"},"do":{"type":"reset"}}"#, "match.probability"),
        (#"{"do":{"type":"status"}}"#, "do.status"), (#"{"do":{"type":"status","status":200}}"#, "do.status"),
        (#"{"do":{"type":"status","status":600}}"#, "do.status"),
        (#"{"do":{"type":"status","status":503,"retryAfter":1}}"#, "do.retryAfter"),
        (#"{"do":{"type":"status","status":503,"retryAfterSeconds":-1}}"#, "do.retryAfterSeconds"),
        (#"{"do":{"type":"status","status":503,"retryAfterSeconds":1,"retryAfterDate":1}}"#, "do.retryAfterDate"),
        (#"{"do":{"type":"status","status":503,"html":1}}"#, "do.html"),
        (#"{"do":{"type":"status","status":503,"html":true,"code":"c"}}"#, "do.code"),
        (#"{"do":{"type":"status","status":503,"html":true,"message":"m"}}"#, "do.message"),
        (#"{"do":{"type":"respond"}}"#, "do.status"), (#"{"do":{"type":"respond","status":100}}"#, "do.status"),
        (#"{"do":{"type":"respond","status":204,"text":"t"}}"#, "do.status"),
        (#"{"do":{"type":"respond","status":200,"text":"t","json":1}}"#, "do.json"),
        (#"{"do":{"type":"respond","status":200,"text":"t","base64":""}}"#, "do.text"),
        (#"{"do":{"type":"respond","status":200,"base64":"?"}}"#, "do.base64"),
        (#"{"do":{"type":"respond","status":200,"headers":[]}}"#, "do.headers"),
        (#"{"do":{"type":"respond","status":200,"headers":{"A":1}}}"#, "do.headers.A"),
        (#"{"do":{"type":"respond","status":200,"headers":{"A":["1",2]}}}"#, "do.headers.A"),
        (#"{"do":{"type":"respond","status":200,"headers":{"A:":"1"}}}"#, "do.headers.A:"),
        (#"{"do":{"type":"respond","status":200,"headers":{"A\r\nB":"1"}}}"#, "do.headers.A\r\nB"),
        (#"{"do":{"type":"respond","status":200,"headers":{"":"1"}}}"#, "do.headers."),
        (#"{"do":{"type":"respond","status":200,"headers":{"content-length":"1"}}}"#, "do.headers.content-length"),
        (#"{"do":{"type":"respond","status":200,"headers":{"Date":"x"}}}"#, "do.headers.Date"),
        (
            #"{"do":{"type":"respond","status":200,"headers":{"Transfer-Encoding":"x"}}}"#,
            "do.headers.Transfer-Encoding"
        ),
        (#"{"do":{"type":"delay"}}"#, "do.milliseconds"),
        (#"{"do":{"type":"delay","milliseconds":-1}}"#, "do.milliseconds"),
        (#"{"do":{"type":"delay","milliseconds":1e12}}"#, "do.milliseconds"),
        (#"{"do":{"type":"delay","milliseconds":1,"uniform":[1,2]}}"#, "do.milliseconds"),
        (#"{"do":{"type":"delay","uniform":[2,1]}}"#, "do.uniform"),
        (#"{"do":{"type":"delay","uniform":[1]}}"#, "do.uniform"),
        (#"{"do":{"type":"delay","lognormal":1}}"#, "do.lognormal"),
        (#"{"do":{"type":"delay","lognormal":{"median":1}}}"#, "do.lognormal.sigma"),
        (#"{"do":{"type":"delay","lognormal":{"median":-1,"sigma":1}}}"#, "do.lognormal.median"),
        (#"{"do":{"type":"delay","lognormal":{"median":1,"sigma":1,"mean":1}}}"#, "do.lognormal.mean"),
        (#"{"do":{"type":"delay","milliseconds":1,"virtual":"yes"}}"#, "do.virtual"),
        (#"{"do":{"type":"truncate"}}"#, "do.afterBytes"),
        (#"{"do":{"type":"truncate","afterBytes":-1}}"#, "do.afterBytes"),
        (#"{"do":{"type":"stall","afterBytes":1}}"#, "do.milliseconds"),
        (#"{"do":{"type":"drip","bytesPerSecond":0}}"#, "do.bytesPerSecond"),
        (#"{"do":[[{"type":"status","status":503},{"type":"delay","milliseconds":1}]]}"#, "do[0][1]"),
        (#"{"do":[[{"type":"status","status":503},{"type":"reset"}]]}"#, "do[0][1]"),
        (#"{"do":[[{"type":"pass"},{"type":"reset"}]]}"#, "do[0][1]"),
        (#"{"do":[[{"type":"delay","milliseconds":1},{"type":"pass"}]]}"#, "do[0][1]"),
        (#"{"do":[[{"type":"malformed"},{"type":"bad-chunk"}]]}"#, "do[0][1]"),
        (#"{"do":[[{"type":"malformed"},{"type":"reset"}]]}"#, "do[0][1]"),
        (#"{"do":[[{"type":"close"},{"type":"truncate","afterBytes":1}]]}"#, "do[0][1]"),
        (#"{"preset":"flaky"}"#, "preset"), (#"{"preset":1}"#, "preset"),
        (#"{"preset":"slow","do":{"type":"reset"}}"#, "do"), (#"{"preset":"slow","seed":"x"}"#, "seed"),
    ]

    func testErrors_sayWhatToDo() async throws {
        let mock = try await faultyMock()
        let typo = await mock.admin("POST faults", json: #"{"do":{"type":"stall","millis":3,"milliseconds":1}}"#)
        XCTAssertEqual(
            typo.json["message"],
            "There is no field 'do.millis' here; there are: type, afterBytes, milliseconds.")
        let late = await mock.admin(
            "POST faults", json: #"{"do":[[{"type":"reset"},{"type":"delay","milliseconds":1}]]}"#)
        XCTAssertEqual(
            late.json["message"],
            "The field 'do[0][1]' has to be something else: delay has to stand before reset.")
    }

    // MARK: - Files

    func testFileOfRulesAndPresets_isReadInOrder() throws {
        let text = #"[{"preset":"slow"},{"do":{"type":"reset"}},{"preset":"rate-limited","seed":1}]"#
        let rules = try FaultRule.list(json: Array(text.utf8))
        XCTAssertEqual(rules, FaultPreset.slow.rules() + [FaultRule(.reset)] + FaultPreset.rateLimited.rules())
        XCTAssertEqual(try FaultRule.list(json: Array("[]".utf8)), [])
    }

    func testBadFile_isToldByPlaceAndField() {
        let cases = [
            (#"[{"preset":"slow"},{"do":[{"type":"pass"},{"type":"status"}]}]"#, "'[1].do[1].status' has to be there"),
            (#"[{"preset":"quick"}]"#, "'[0].preset' has to be one of flaky-network, token-expires-mid-run"),
            (#"{"faults":[{"do":{"type":"reset"},"math":{}}]}"#, "no field '[0].math' here; there are: match, do"),
            (#"[1]"#, "'[0]' has to be a rule, or a preset"), (#"{"rules":[]}"#, "a list of rules"),
            (#"{"faults":[],"x":1}"#, "a list of rules"), ("[", "not valid JSON"), ("", "not valid JSON"),
        ]
        for (text, part) in cases {
            XCTAssertThrowsError(try FaultRule.list(json: Array(text.utf8)), text) {
                XCTAssert("\($0)".contains(part), "\($0)")
            }
        }
    }
}
