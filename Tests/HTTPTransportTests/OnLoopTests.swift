import HTTPServer
@testable import HTTPTransport
import PlatformCore
import XCTest

/// What a transport on a loop has to do beside what every transport has.
final class OnLoopTests: XCTestCase {
    func testCompletion_comesOnTheThreadOfTheLoop() async throws {
        try await withServer(answer: { _ in .text("hi") }) { server, _ in
            let seat = server.listener.makeSeat()
            let transport = CurlTransport(.init(proxy: .direct), on: seat)
            for _ in 0..<3 {
                let isOnLoop = await withCheckedContinuation { continuation in
                    transport.send(.init(url: server.url()), options: .init()) { _ in
                        continuation.resume(returning: seat.isCurrent)
                    }
                }
                XCTAssertTrue(isOnLoop)
            }
            XCTAssertFalse(seat.isCurrent)
            await transport.shutdown()
        }
    }

    func testLoopEndsBeforeTheReply_transferGoesOnToItsEnd() async throws {
        let (arrived, gate) = (Gate(), Gate())
        try await withServer(answer: { _ in
            .later {
                arrived.open()
                await gate.wait()
                return HTTPResponse(status: 200, body: Array("in the end".utf8))
            }
        }) { server, _ in
            let loop = try HTTPListener.start(.init(), responder: NoResponder())
            let transport = CurlTransport(.init(proxy: .direct), on: loop.makeSeat())
            async let response = transport.response(to: .init(url: server.url()))
            await arrived.wait()
            await loop.stop()
            gate.open()
            let text = try await response.bodyBytes.text
            XCTAssertEqual(text, "in the end")
            await transport.shutdown()
        }
    }

    func testLoopThatHasEnded_isReplacedByAThread() async throws {
        try await withServer(answer: { _ in .text("hi") }) { server, _ in
            let loop = try HTTPListener.start(.init(), responder: NoResponder())
            await loop.stop()
            let transport = CurlTransport(.init(proxy: .direct), on: loop.makeSeat())
            let response = try await transport.response(to: .init(url: server.url()))
            XCTAssertEqual(response.bodyBytes.text, "hi")
            await transport.shutdown()
        }
    }

    func testIdleTransport_listensHoweverOftenItHasATurnForNothing() throws {
        let transport = CurlTransport(.init(proxy: .direct), on: NoPlace())
        let driver = try transport.driver.get()
        for _ in 0..<2_000 {
            XCTAssertEqual(driver.takeTurn(isReadable: false), LoopPause(milliseconds: 60_000))
        }
        // Has the turn in which it ends.
        driver.loopEnded()
    }

    func testClosedTransport_hasClosedItsConnectionsUnlessACallIsUnderWay() async throws {
        let (arrived, gate) = (Gate(), Gate())
        try await withServer(answer: { request in
            guard request.path == "/slow" else { return .text("hi") }
            return .later {
                arrived.open()
                await gate.wait()
                return HTTPResponse(status: 200, body: Array("in the end".utf8))
            }
        }) { server, _ in
            for isBusy in [false, true] {
                let transport = CurlTransport(.init(proxy: .direct), on: server.listener.makeSeat())
                _ = try await transport.response(to: .init(url: server.url()))
                async let slow = isBusy ? transport.response(to: .init(url: server.url("/slow"))).bodyBytes.text : nil
                if isBusy { await arrived.wait() }
                await transport.close()
                do {
                    _ = try await transport.response(to: .init(url: server.url()))
                    XCTFail("a closed transport took a call")
                } catch let error as TransportError { XCTAssertEqual(error.phase, .prepare) }
                if isBusy { gate.open() }
                let text = try await slow
                XCTAssertEqual(text, isBusy ? "in the end" : nil)
            }
        }
    }

    func testTransportThatIsShutDown_leavesItsLoopToServe() async throws {
        try await withServer(answer: { _ in .text("hi") }) { server, transport in
            for _ in 0..<20 {
                let onLoop = CurlTransport(.init(proxy: .direct), on: server.listener.makeSeat())
                _ = try await onLoop.response(to: .init(url: server.url("/on-loop")))
                await onLoop.shutdown()
            }
            let response = try await transport.response(to: .init(url: server.url("/after")))
            XCTAssertEqual(response.bodyBytes.text, "hi")
            XCTAssertEqual(server.requests.count, 21)
        }
    }

    func testSlowNameLookup_keepsTheLoopFree() async throws {
        try await withServer(answer: { _ in .text("hi") }) { server, transport in
            let onLoop = CurlTransport(.init(proxy: .direct), on: server.listener.makeSeat())
            // However long it takes to find that there is no such host.
            async let error = transportError { try await onLoop.send(.init(url: "http://no-such-host.invalid/")) }
            for _ in 0..<20 { _ = try await transport.response(to: .init(url: server.url())) }
            let phase = try await error.phase
            XCTAssertEqual(phase, .resolve)
            await onLoop.shutdown()
        }
    }
}

/// A place that gives no turns.
private final class NoPlace: LoopPlace {
    var isCurrent: Bool { true }
    func begin(_ work: any LoopWork) {}
    func turnSoon() {}
}
