import PlatformClient
import PlatformCore
import PlatformUsers
import XCTest

/// Listings of several pages, in the ways in which the platform makes them.
final class PaginationTests: XCTestCase {
    private let call = APICall<JSON>("list", .get, "/api/v2/list")

    /// The elements that a client gets, and what it asked for.
    private func walk(
        _ call: APICall<JSON>, maximumPages: Int = 100_000, _ answer: @escaping ScriptedPlatform.Answer
    ) async throws -> (items: [JSON], targets: [String], bodies: [String]) {
        var result: (items: [JSON], targets: [String], bodies: [String]) = ([], [], [])
        try await withScriptedPlatform(answer) { client, platform in
            for try await item in client.items(call, maximumPages: maximumPages) { result.items.append(item) }
            result.targets = platform.requests.map(\.target)
            result.bodies = platform.requests.map { String(decoding: $0.body, as: UTF8.self) }
        }
        return result
    }

    // MARK: Ways

    func testPageNumbers_areAskedForUpToTheirCount() async throws {
        let all = try await walk(
            APICall("list", .get, "/api/v2/list", query: query(["pageSize": "2", "state": "a b"]))
        ) {
            _, number in
            .json(["entities": [JSON(number * 10), JSON(number * 10 + 1)], "pageNumber": JSON(number), "pageCount": 3])
        }
        XCTAssertEqual(all.items, [10, 11, 20, 21, 30, 31])
        XCTAssertEqual(
            all.targets,
            [
                "/api/v2/list?pageSize=2&state=a%20b", "/api/v2/list?pageSize=2&state=a%20b&pageNumber=2",
                "/api/v2/list?pageSize=2&state=a%20b&pageNumber=3",
            ])
    }

    func testPageNumbersWithoutACount_endWithAnEmptyPage() async throws {
        let all = try await walk(call) { _, number in
            .json(["entities": number < 3 ? [JSON(number)] : [], "pageNumber": JSON(number)])
        }
        XCTAssertEqual(all.items, [1, 2])
        XCTAssertEqual(all.targets.count, 3)
    }

    func testTypedListing_handsOutPagesAndElements() async throws {
        let answer: ScriptedPlatform.Answer = { request, number in
            let page = request.target.contains("pageNumber=2") ? 2 : 1
            return .json([
                "entities": [["id": .string("u\(page)"), "name": "Ann"]], "pageNumber": JSON(page), "pageCount": 2,
            ])
        }
        try await withScriptedPlatform(answer) { client, _ in
            var ids: [String] = []
            for try await user in client.items(UsersApi.getUsers(pageSize: 1), \.entities) { ids.append(user.id ?? "") }
            XCTAssertEqual(ids, ["u1", "u2"])
            let pages = client.pages(UsersApi.getUsers(pageSize: 1))
            for _ in 0..<2 {
                var counts: [Int?] = []
                for try await page in pages { counts.append(page.entities?.count) }
                XCTAssertEqual(counts, [1, 1], "each iteration starts anew")
            }
        }
    }

    func testCursors_areFollowedInBothSpellings() async throws {
        let plain = try await walk(call) { _, number in
            .json(number < 3 ? ["results": [JSON(number)], "cursor": .string("c=\(number)")] : ["results": [3]])
        }
        XCTAssertEqual(plain.items, [1, 2, 3])
        XCTAssertEqual(plain.targets, ["/api/v2/list", "/api/v2/list?cursor=c%3D1", "/api/v2/list?cursor=c%3D2"])
        let nested = try await walk(call) { _, number in
            .json(["entities": [JSON(number)], "cursors": number < 2 ? ["after": "n"] : [:]])
        }
        XCTAssertEqual(nested.targets, ["/api/v2/list", "/api/v2/list?after=n"])
    }

    func testNextUri_isFollowedByItsPathAndQuery_whateverHostItNames() async throws {
        let all = try await walk(call) { _, number in
            switch number {
            case 1: .json(["entities": [1], "nextUri": "/api/v2/other?after=x%20y&expand=a"])
            case 2: .json(["entities": [2], "nextUri": "https://evil.example/api/v2/third?z=1#f"])
            default: .json(["entities": [3], "nextUri": nil])
            }
        }
        XCTAssertEqual(all.items, [1, 2, 3])
        XCTAssertEqual(all.targets, ["/api/v2/list", "/api/v2/other?after=x%20y&expand=a", "/api/v2/third?z=1"])
    }

    func testPagesOfAPost_areAskedForInItsBody() async throws {
        let nested = try await walk(
            APICall("query", .post, "/q", body: .json(["paging": ["pageSize": 1, "pageNumber": 1], "interval": "i"]))
        ) { _, number in .json(number < 3 ? ["conversations": [JSON(number)], "totalHits": 2] : ["totalHits": 2]) }
        XCTAssertEqual(nested.items, [1, 2])
        XCTAssertEqual(nested.bodies.last, #"{"paging":{"pageSize":1,"pageNumber":3},"interval":"i"}"#)
        let flat = try await walk(APICall("search", .post, "/s", body: .json(["pageNumber": 1, "query": []]))) {
            _, number in .json(["results": [JSON(number)], "pageNumber": JSON(number), "pageCount": 2])
        }
        XCTAssertEqual(flat.bodies, [#"{"pageNumber":1,"query":[]}"#, #"{"pageNumber":2,"query":[]}"#])
    }

    func testScimResources_areCountedByTheirIndex() async throws {
        let all = try await walk(call) { request, number in
            .json([
                "Resources": number < 3 ? [JSON(number), 0] : [9], "startIndex": JSON(number * 2 - 1),
                "totalResults": 5,
            ])
        }
        XCTAssertEqual(all.items, [1, 0, 2, 0, 9])
        XCTAssertEqual(all.targets, ["/api/v2/list", "/api/v2/list?startIndex=3", "/api/v2/list?startIndex=5"])
    }

    func testListingOfOnePage_isAskedForOnce() async throws {
        for page: JSON in [["entities": [1, 2]], [1, 2], ["entities": [1, 2], "pageNumber": 1, "pageCount": 1]] {
            let all = try await walk(call) { _, _ in .json(page) }
            XCTAssertEqual(all.items, [1, 2])
            XCTAssertEqual(all.targets.count, 1)
        }
    }

    // MARK: Endpoints that go wrong

    func testEndpointThatIgnoresPaging_endsWithTheFirstRepeat() async throws {
        let all = try await walk(call) { _, number in
            .json(["entities": ["a", "b"], "pageNumber": JSON(number), "pageCount": 1_000_000])
        }
        XCTAssertEqual(all.items, ["a", "b"])
        XCTAssertEqual(all.targets.count, 2)
    }

    func testCursorThatLeadsOnOverEmptyPages_endsAfterThree() async throws {
        let all = try await walk(call) { _, number in
            .json(["entities": number == 1 || number == 3 ? [JSON(number)] : [], "cursor": .string("c\(number)")])
        }
        XCTAssertEqual(all.items, [1, 3])
        XCTAssertEqual(all.targets.count, 6)
    }

    func testLinkThatLeadsInACircle_endsTheListing() async throws {
        let all = try await walk(call) { _, number in
            .json(["entities": [JSON(number)], "nextUri": number % 2 == 1 ? "/api/v2/b" : "/api/v2/list"])
        }
        XCTAssertEqual(all.items, [1, 2])
    }

    func testListingWithoutEnd_isAnErrorAfterTheMostPages() async throws {
        let error = await thrown {
            _ = try await self.walk(self.call, maximumPages: 5) { _, number in
                .json(["entities": [JSON(number)], "pageNumber": JSON(number), "pageCount": 1_000_000])
            }
        }
        XCTAssertEqual((error as? ApiError)?.kind, .job)
        XCTAssertTrue("\(error as Any)".contains("more than 5 pages"), "\(error as Any)")
    }

    func testPageThatFails_isTheErrorOfTheCall_andNothingComesBehindIt() async throws {
        try await withScriptedPlatform({ _, number in
            number == 1
                ? .json(["entities": [1], "cursor": "c"]) : .json(["code": "internal.server.error"], 500)
        }) { client, _ in
            var iterator = client.items(self.call).makeAsyncIterator()
            let first = try await iterator.next()
            XCTAssertEqual(first, 1)
            let error = await thrown { _ = try await iterator.next() }
            XCTAssertEqual((error as? ApiError)?.status, 500)
            let after = try await iterator.next()
            XCTAssertNil(after)
        }
    }

    func testCancellation_endsTheListing() async throws {
        let open = Gate()
        try await withScriptedPlatform({ _, number in
            if number > 1 { await open.wait() }
            return .json(["entities": [JSON(number)], "cursor": .string("c\(number)")])
        }) { client, platform in
            let task = Task { [call] in for try await _ in client.items(call) {} }
            await eventually("the second page is asked for") { platform.requests.count == 2 }
            task.cancel()
            let result = await task.result
            XCTAssertThrowsError(try result.get()) { XCTAssertEqual(($0 as? ApiError)?.kind, .cancelled) }
            open.open()
        }
    }

    private func query(_ values: KeyValuePairs<String, String>) -> QueryParameters {
        var query = QueryParameters()
        for (name, value) in values { query.add(name, value) }
        return query
    }
}

/// Jobs that take their time.
final class JobPollingTests: XCTestCase {
    private let status = APICall<JSON>("getJob", .get, "/api/v2/analytics/conversations/details/jobs/7")

    func testJob_isLookedAtUntilItIsDone_everMoreRarely() async throws {
        let time = ManualTime(passesAtOnce: true)
        let states = ["QUEUED", "PENDING", "SOMETHING_NEW", "FULFILLED"]
        try await withScriptedPlatform(
            timing: time.timing, { _, number in .json(["state": .string(states[number - 1])], number < 4 ? 202 : 200) }
        ) { client, _ in
            let job = try await client.waitForJob(self.status)
            XCTAssertEqual(job["state"], "FULFILLED")
            XCTAssertEqual(time.slept, [.seconds(1), .milliseconds(1500), .milliseconds(2250)])
        }
    }

    func testJobThatEndsBadly_isAnErrorWithItsState() async throws {
        for state in ["FAILED", "CANCELLED", "EXPIRED"] {
            try await withScriptedPlatform({ _, _ in
                .json(["state": .string(state), "errorMessage": "too much"])
            }) { client, _ in
                let error = try await apiError { () async throws(ApiError) in try await client.waitForJob(self.status) }
                XCTAssertEqual(error.kind, .job)
                XCTAssertEqual(error.body["state"], .string(state))
                XCTAssertTrue(error.description.contains("the job ended \(state): too much"), "\(error)")
            }
        }
    }

    func testJobThatTakesTooLong_isGivenUpBeforeTheNextLook() async throws {
        let time = ManualTime(passesAtOnce: true)
        try await withScriptedPlatform(timing: time.timing, { _, _ in .json(["state": "PENDING"]) }) {
            client, platform in
            let polling = JobPolling(base: .seconds(10), cap: .seconds(10), timeout: .seconds(35))
            let error = try await apiError { () async throws(ApiError) in
                try await client.waitForJob(self.status, polling: polling)
            }
            XCTAssertEqual(error.kind, .job)
            XCTAssertEqual(platform.requests.count, 4)
        }
    }

    func testExportThatIs202UntilItIsThere_waitsAsLongAsItIsTold() async throws {
        let time = ManualTime(passesAtOnce: true)
        try await withScriptedPlatform(
            timing: time.timing,
            { _, number in number == 1 ? .json([:], 202, ["Retry-After": "7"]) : .json(["url": "u"]) }
        ) { client, _ in
            let export = try await client.waitForJob(self.status)
            XCTAssertEqual(export["url"], "u")
            XCTAssertEqual(time.slept, [.seconds(7)])
        }
    }
}

/// The error that `body` throws; nil when it throws none.
private func thrown(_ body: () async throws -> Void) async -> (any Error)? {
    do { try await body() } catch { return error }
    return nil
}
