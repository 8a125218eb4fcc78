import Foundation
import HTTPServer
import PlatformCore
import XCTest

final class ManyConnectionsTests: XCTestCase {
    private func setDescriptorLimit(_ limit: rlim_t) -> rlim_t {
        var limits = rlimit()
        getrlimit(openFiles, &limits)
        let before = limits.rlim_cur
        limits.rlim_cur = min(limit, limits.rlim_max)
        setrlimit(openFiles, &limits)
        return before
    }

    func testTwoThousandConnections_areServedAtOnce() throws {
        let before = setDescriptorLimit(8_192)
        defer { _ = setDescriptorLimit(before) }
        try withServer(.init(workers: 2), respond: describeRequest) { server in
            let clients = try (0..<2_000).map { _ in try TestClient(port: server.port) }
            waitUntil("all are accepted") { server.openConnections == clients.count }
            for round in 0..<2 {
                for client in clients { try client.get("/\(round)") }
                for client in clients { XCTAssertEqual(try client.reply().text, "GET /\(round) 0") }
            }
            XCTAssertEqual(server.acceptedConnections, clients.count)
            for (index, client) in clients.enumerated() { index % 2 == 0 ? client.close() : client.vanish() }
            waitUntil("all are closed") { server.openConnections == 0 }
        }
    }

    func testMoreConnectionsThanDescriptors_takeNothingFromTheFirst() throws {
        try withServer(respond: describeRequest) { server in
            // The sockets are made before the limit falls: to connect them takes no descriptor of ours any more.
            let clients = try (0..<100).map { _ in try TestClient() }
            let giveBack = leaveDescriptors(20)
            defer { giveBack() }
            for client in clients { try client.connect(server.port) }
            let answered = clients.filter { client in
                (try? client.get("/")) != nil && (try? client.reply().status) == 200
            }
            XCTAssertGreaterThan(answered.count, 10)
            XCTAssertLessThanOrEqual(answered.count, 20)
            for client in clients where client.end != nil {
                XCTAssertNotEqual(client.end, .timeout, "one too many is told so")
            }
            // The first ones go on, and those that leave make room.
            for client in answered {
                try client.get("/again")
                XCTAssertEqual(try client.reply().text, "GET /again 0")
            }
            for client in clients { client.close() }
            waitUntil("all are closed") { server.openConnections == 0 }
            let late = try TestClient(port: server.port)
            try late.get("/")
            XCTAssertEqual(try late.reply().status, 200)
        }
    }

    func testServerWithoutDescriptors_isAnErrorThatGivesEverythingBack() throws {
        // What libuv opens once for the whole process must be there, or it aborts.
        try withServer(respond: describeRequest) { _ in }
        let responder = ClosureResponder(answer: describeRequest)
        let descriptors = openDescriptors()
        // Every number of descriptors that is too small fails at another step.
        for room in 0..<100 {
            let giveBack = leaveDescriptors(room)
            var failure: HTTPServerError?
            do throws(HTTPServerError) {
                try HTTPListener.start(.init(workers: 3), responder: responder).stopAndWait()
            } catch {
                failure = error
            }
            giveBack()
            XCTAssertEqual(kept(openDescriptors().subtracting(descriptors)), [], "with room for \(room)")
            guard let failure else { return XCTAssertGreaterThan(room, 10, "a loop takes several descriptors") }
            XCTAssertTrue("\(failure)".contains("cannot listen on"), "\(failure)")
        }
        XCTFail("a server needs more than 100 descriptors")
    }

    /// Lowers the limit until only `count` descriptors are left; the closure that it answers undoes it.
    private func leaveDescriptors(_ count: Int) -> () -> Void {
        let highest = openDescriptors().max() ?? 0
        var fillers: [Int32] = []
        while (fillers.last ?? 0) <= highest { fillers.append(dup(0)) }
        let before = setDescriptorLimit(rlim_t(Int(fillers.max() ?? 0) + 1 + count))
        return { [fillers] in
            for filler in fillers { close(filler) }
            _ = self.setDescriptorLimit(before)
        }
    }

    /// What is behind `descriptors`, but for the epoll descriptor that libuv 1.44 keeps when `uv_loop_init` fails.
    private func kept(_ descriptors: Set<Int32>) -> [String] {
        descriptors.compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)") }
            .filter { $0 != "anon_inode:[eventpoll]" }
    }

    private func openDescriptors() -> Set<Int32> {
        Set(((try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd")) ?? []).compactMap { Int32($0) })
    }

    func testClientsThatVanishInTheMiddleOfAReply_harmNobody() throws {
        let body = [UInt8](repeating: 0x61, count: 3_000_000)
        try withServer(.init(workers: 2), respond: { _ in .ready(HTTPResponse(status: 200, body: body)) }) { server in
            for number in 0..<100 {
                let client = try TestClient(port: server.port, receiveBuffer: 4096)
                try client.get("/")
                XCTAssertEqual(client.read(50).count, 50)
                number % 2 == 0 ? client.vanish() : client.close()
            }
            waitUntil("all are closed") { server.openConnections == 0 }
            let client = try TestClient(port: server.port)
            try client.get("/")
            XCTAssertEqual(try client.reply().body.count, body.count)
        }
    }
}

#if canImport(Darwin)
    private let openFiles = RLIMIT_NOFILE
#else
    private let openFiles = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
#endif
