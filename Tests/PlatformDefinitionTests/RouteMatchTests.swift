import PlatformCore
import PlatformDefinition
import XCTest

final class RouteMatchTests: XCTestCase {
    private let index = DefinitionIndex.shared

    private func id(_ method: HTTPMethod, _ path: String) -> String? {
        guard case .operation(let operation)? = index.route(method: method, path: path) else { return nil }
        return index.id(of: operation)
    }

    private func allowed(_ method: HTTPMethod, _ path: String) -> [HTTPMethod]? {
        guard case .wrongMethod(let allowed)? = index.route(method: method, path: path) else { return nil }
        return allowed.methods
    }

    func testEveryOperationsPath_isMatchedToItself() throws {
        for operation in try Platform.definition.get().operations {
            let sample = operation.path.split(separator: "/").map { segment in
                "/" + (segment.hasPrefix("{") ? "sample-\(segment.dropFirst().dropLast())" : String(segment))
            }.joined()
            XCTAssertEqual(id(operation.method, sample), operation.id)
            guard case .operation(let found)? = index.route(method: operation.method, path: sample) else { continue }
            let parameters = index.pathParameters(of: found, in: sample)
            XCTAssertEqual(
                Set(parameters.map(\.name)), Set(operation.parameters.filter { $0.place == .path }.map(\.name)))
            for (name, value) in parameters { XCTAssertEqual(value, "sample-\(name)") }
        }
    }

    func testLiterals_comeBeforePlaceholders() {
        XCTAssertEqual(id(.get, "/api/v2/users/me"), "getUsersMe")
        XCTAssertEqual(id(.get, "/api/v2/users/you"), "getUser")
        XCTAssertEqual(id(.get, "/api/v2/users/m"), "getUser")
        XCTAssertEqual(id(.get, "/api/v2/users/mea"), "getUser")
        XCTAssertEqual(id(.post, "/api/v2/users/search"), "postUsersSearch")
        // Nothing is below the literal: the placeholder has it.
        XCTAssertEqual(id(.get, "/api/v2/users/search/presences/x"), "getUserPresence")
    }

    func testWhatTheLiteralCannotDo_isRefusedThoughThePlaceholderCould() {
        XCTAssertEqual(id(.delete, "/api/v2/users/you"), "deleteUser")
        XCTAssertEqual(allowed(.delete, "/api/v2/users/me"), [.get, .head])
    }

    func testPathsThatDifferInTheirPlaceholdersNames_shareTheirMethods() {
        XCTAssertEqual(id(.get, "/api/v2/chats/rooms/r/messages/m"), "getChatsRoomMessage")
        XCTAssertEqual(id(.patch, "/api/v2/chats/rooms/r/messages/m"), "patchChatsRoomMessage")
        XCTAssertEqual(allowed(.put, "/api/v2/chats/rooms/r/messages/m"), [.get, .head, .patch, .delete])
    }

    func testUnknownPaths_areNone() {
        for path in [
            "", "/", "/api", "/api/v2", "/api/v2/", "/api/v2/nothing", "/api/v2/usersx", "/api/v2/user",
            "/api/v3/users",
            "/API/v2/users", "/api/v2//users", "//api/v2/users", "/api/v2/users/a/nothing", "api/v2/users",
            "/api/v2/users//", "/api/v2/users/me/x/y/z", "/api/v2/users/../users",
        ] { XCTAssertNil(index.route(method: .get, path: path), path) }
    }

    func testOtherMethods_nameThoseThatWork() {
        XCTAssertEqual(allowed(.patch, "/api/v2/users"), [.get, .head, .post])
        XCTAssertEqual(allowed("get", "/api/v2/users/me"), [.get, .head], "methods are case-sensitive")
        XCTAssertEqual(allowed("TRACE", "/api/v2/users/me"), [.get, .head])
        XCTAssertEqual(allowed("", "/api/v2/users/me"), [.get, .head])
        XCTAssertEqual(allowed(.get, "/api/v2/users/search/nothing"), nil)
    }

    func testHead_isTheGetUnlessItHasItsOwn() {
        XCTAssertEqual(id(.head, "/api/v2/users/me"), "getUsersMe")
        XCTAssertEqual(id(.head, "/api/v2/tokens/me"), "headTokensMe")
        XCTAssertEqual(allowed(.head, "/api/v2/users/search"), nil)
    }

    func testOneSlashAtTheEnd_isIgnored() {
        XCTAssertEqual(id(.get, "/api/v2/users/me/"), "getUsersMe")
        XCTAssertEqual(id(.get, "/api/v2/users/"), "getUsers")
        XCTAssertNil(id(.get, "/api/v2/users/me//"))
    }

    func testEscapes_standForTheirCharacters() throws {
        XCTAssertEqual(id(.get, "/api/v2/users/%6d%65"), "getUsersMe")
        XCTAssertEqual(id(.get, "/%61pi/v2/users/m%65"), "getUsersMe")
        XCTAssertEqual(id(.get, "/api/v2/users/me%"), "getUser")
        XCTAssertEqual(id(.get, "/api/v2/users/m%6"), "getUser")
        XCTAssertEqual(id(.get, "/api/v2/users/m%zz"), "getUser")
        // An escaped slash is part of the value.
        let path = "/api/v2/users/a%2Fme"
        XCTAssertEqual(id(.get, path), "getUser")
        let operation = try XCTUnwrap(index.operation(named: "getUser"))
        XCTAssertEqual(index.pathParameters(of: operation, in: path).map(\.value), ["a/me"])
        XCTAssertEqual(index.pathParameters(of: operation, in: "/api/v2/users/%zz").map(\.value), ["%zz"])
    }

    func testAVeryLongPath_isAnsweredAtOnce() {
        let long = String(repeating: "/x", count: 500_000)
        XCTAssertNil(index.route(method: .get, path: "/api/v2/users" + long))
        XCTAssertEqual(id(.get, "/api/v2/users/" + String(repeating: "x", count: 1_000_000)), "getUser")
    }
}
