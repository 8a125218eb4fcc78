import DefinitionWitness
@testable import MockServer
import PlatformCore
import PlatformDefinition
import XCTest

/// Lists that page, and end.
final class PagingTests: SynthesisTestCase {
    func testNumberedPages_holdEveryElementOnceAndEnd() async throws {
        let (_, ask) = try await world()
        var link: String? = "/api/v2/users?pageSize=10"
        var ids: [String] = []
        var last = JSON.null
        while let next = link, ids.count < 500 {
            last = await ask("GET \(next)", nil).json
            ids += (last["entities"]?.array ?? []).compactMap { $0["id"]?.string }
            link = last["nextUri"]?.string
        }
        XCTAssertEqual(last["total"]?.int, ids.count)
        XCTAssertEqual(Set(ids).count, ids.count)
        XCTAssertEqual(last["pageNumber"], last["pageCount"])
        XCTAssertGreaterThan(ids.count, 25)
        let first = await ask("GET \(last["firstUri"]?.string ?? "")", nil).json
        XCTAssertEqual(first["entities"]?[0]?["id"]?.string, ids.first)
    }

    func testPageBehindTheLast_isEmptyAndNoError() async throws {
        let (_, ask) = try await world()
        for number in ["9", "2147483647"] {
            let page = await ask("GET /api/v2/users?pageNumber=\(number)&pageSize=100", nil)
            XCTAssertEqual(page.status, 200)
            XCTAssertEqual(page.json["entities"], [])
            XCTAssertNil(page.json["nextUri"])
        }
    }

    func testLargestPage_isBounded() async throws {
        let (_, ask) = try await world()
        let page = await ask("GET /api/v2/users?pageSize=2147483647", nil).json
        XCTAssertEqual(page["entities"]?.array?.count, page["total"]?.int)
        XCTAssertEqual(page["pageCount"], 1)
    }

    func testNumbersBeyondAnyMeasure_areNoDanger() async throws {
        let (_, ask) = try await world { $0.validation = .off }
        let most = "9223372036854775807"
        for query in [
            "pageSize=\(most)&pageNumber=\(most)", "pageSize=-\(most)&pageNumber=-\(most)", "pageSize=\(most)0",
        ] {
            for path in ["users", "scim/v2/users", "users/7/skillgroups", "externalcontacts/scan/contacts"] {
                let places =
                    "&startIndex=\(most)&count=\(most)&limit=\(most)&after=cursor-\(most)&cursor=cursor-\(most)"
                let response = await ask("GET /api/v2/\(path)?\(query)\(places)", nil)
                XCTAssertEqual(response.status, 200, path)
            }
        }
    }

    func testNamedIDs_areWhatIsListed() async throws {
        let (_, ask) = try await world()
        let page = await ask("GET /api/v2/users?id=a,b&id=c", nil).json
        XCTAssertEqual(page["entities"]?.array?.map { $0["id"]?.string }, ["a", "b", "c"])
        XCTAssertEqual(page["total"], 3)
    }

    /// Follows every list of the API to its end.
    func testEveryListThatPages_ends() async throws {
        let (_, ask) = try await world { $0.synthesis = .required }
        let index = DefinitionIndex.shared
        var lists = 0
        var problems: [String] = []
        for operation in index.operations.map({ index.details(of: $0) }) where operation.method == .get {
            let names = Set(operation.parameters.filter { $0.place == .query }.map(\.name))
            guard names.contains("pageSize"), !names.isDisjoint(with: ["pageNumber", "after", "cursor"]) else {
                continue
            }
            let (line, _) = SampleCall().line(for: operation)
            var next: String? = line + (line.contains("?") ? "&" : "?") + "pageSize=20"
            var (pages, elements) = (0, 0)
            while let line = next, pages < 10 {
                let response = await ask(line, nil)
                let page = response.json
                if response.status.code >= 300 { problems.append("\(line): \(response.text.prefix(200))") }
                pages += 1
                elements += page["entities"]?.array?.count ?? 0
                next = page["nextUri"]?.string.map { "GET " + $0 }
            }
            if pages > 1 {
                lists += 1
                if pages >= 10 || elements < 55 { problems.append("\(line): \(pages) pages, \(elements) elements") }
            }
        }
        XCTAssertEqual(problems, [])
        XCTAssertGreaterThan(lists, 250)
    }
}
