import Foundation
import PlatformClient
import XCTest

/// Logins that are kept between two runs.
final class TokenStoreTests: XCTestCase {
    private let data = AuthData(accessToken: "t", refreshToken: "r", tokenExpiryTime: 7)

    func testSavedLogin_isThereForTheNextClient_inAFileOfItsOwnerAlone_withoutItsState() throws {
        let directory = try TemporaryDirectory()
        let store = FileTokenStore(directory: directory.path("a/b/logins"))
        let first = ApiClient()
        try first.setPersistSettings(true, prefix: "my app", store: store)
        var login = data
        login.state = "st4te"
        first.setAuthData(login)
        XCTAssertEqual(try directory.permissions("a/b/logins"), 0o700)
        XCTAssertEqual(try directory.permissions("a/b/logins/my_app_auth_data.json"), 0o600)
        XCTAssertFalse(try directory.text("a/b/logins/my_app_auth_data.json").contains("st4te"))
        let second = ApiClient()
        try second.setPersistSettings(true, prefix: "my app", store: store)
        XCTAssertEqual(second.authData, data)
        second.clearAuthData()
        XCTAssertNil(try store.load("my_app_auth_data"))
    }

    func testDirectoryOfTheUser_isTheDefault() throws {
        let configuration = ProcessInfo.processInfo.environment["XDG_CONFIG_HOME"]
        let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
        XCTAssertEqual(FileTokenStore().directory, (configuration ?? home + "/.config") + "/genesyscloudswift")
    }

    func testLogin_isReplacedAsAWhole_andLeavesNoOtherFile() throws {
        let directory = try TemporaryDirectory()
        let store = FileTokenStore(directory: directory.path)
        for number in 0..<20 { try store.save("login \(number)", for: "k") }
        XCTAssertEqual(try store.load("k"), "login 19")
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: directory.path), ["k.json"])
        XCTAssertEqual(try directory.permissions("."), 0o700)
    }

    func testSymbolicLinks_areNeitherReadNorWrittenThrough() throws {
        let directory = try TemporaryDirectory()
        try directory.write("elsewhere", to: "target")
        let store = FileTokenStore(directory: directory.path("logins"))
        try store.save("x", for: "other")
        let link = directory.path("logins/k.json")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: directory.path("target"))
        XCTAssertThrowsError(try store.load("k"))
        try store.save("mine", for: "k")
        XCTAssertEqual(try directory.text("target"), "elsewhere")
        XCTAssertEqual(try store.load("k"), "mine")
        try FileManager.default.createSymbolicLink(
            atPath: directory.path("linked"), withDestinationPath: directory.path("logins"))
        XCTAssertThrowsError(try FileTokenStore(directory: directory.path("linked")).save("x", for: "k"))
    }

    func testFileThatOthersCanRead_isRefusedWithWhatToDo() throws {
        let directory = try TemporaryDirectory()
        let store = FileTokenStore(directory: directory.path("logins"))
        try store.save("x", for: "purecloud_auth_data")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: directory.path("logins/purecloud_auth_data.json"))
        XCTAssertThrowsError(try ApiClient().setPersistSettings(true, store: store)) { error in
            XCTAssertEqual((error as? ApiError)?.kind, .configuration)
            XCTAssertTrue("\(error)".contains("others can read it; delete it, or: chmod 600"), "\(error)")
        }
    }

    func testKeyThatIsNoName_isRefused() throws {
        let directory = try TemporaryDirectory()
        let store = FileTokenStore(directory: directory.path)
        for key in ["", "../x", ".x", "a/b", "a\0b"] {
            XCTAssertThrowsError(try store.save("x", for: key), key)
        }
    }

    func testLoginThatCannotBeSaved_isGoodAllTheSame_andReported() throws {
        let directory = try TemporaryDirectory()
        try directory.write("", to: "file")
        let problems = Notes()
        let client = ApiClient()
        client.config.logger.onProblem { problems.add($0) }
        try client.setPersistSettings(true, store: FileTokenStore(directory: directory.path("file/logins")))
        client.setAuthData(data)
        XCTAssertEqual(client.authData, data)
        XCTAssertEqual(problems.all.count, 1)
        XCTAssertTrue(
            problems.all.first?.hasPrefix("the login cannot be saved under purecloud_auth_data: cannot make") ?? false,
            "\(problems.all)")
        XCTAssertFalse(problems.all.joined().contains("\"t\""))
    }

    func testLoginOfAnEarlierRunThatIsBroken_countsAsNone() throws {
        let directory = try TemporaryDirectory()
        let store = FileTokenStore(directory: directory.path)
        try store.save(#"{"accessToken":"#, for: "purecloud_auth_data")
        let client = ApiClient()
        try client.setPersistSettings(true, store: store)
        XCTAssertEqual(client.authData, AuthData())
    }
}
