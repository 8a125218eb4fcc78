@testable import MockServer
import PlatformCore
import XCTest

/// `GET /__admin/events`, over a socket.
final class EventsTests: MockTestCase {
    private struct Event: Equatable {
        var id: String?
        var name: String
        var data: JSON
    }

    /// Starts a mock and stops it after the story.
    private func serving(_ story: (MockPlatform) async throws -> Void) async throws {
        try save([.of("/a"), .of("/a")])
        let mock = try await MockPlatform.start(.replay(directory))
        do { try await story(mock) } catch {
            await mock.stop()
            throw error
        }
        await mock.stop()
    }

    /// Asks for events and reads the head of the answer, after which nothing is missed.
    private func listen(_ mock: MockPlatform, _ fields: HTTPFields = [:]) throws -> WireClient {
        let client = try WireClient(port: mock.port)
        try client.send(.of("GET /__admin/events", fields))
        let head = try client.receive()
        XCTAssertEqual(head.status, 200)
        XCTAssertEqual(head.fields[.contentType], "text/event-stream; charset=utf-8")
        return client
    }

    /// Reads so many events; comments are passed over.
    private func read(_ count: Int, from client: WireClient) throws -> [Event] {
        var events: [Event] = []
        var text = ""
        while events.count < count {
            text += String(decoding: try XCTUnwrap(try client.receiveChunk(), "the stream has ended"), as: UTF8.self)
            while let end = text.firstRange(of: "\n\n") {
                let lines = text[..<end.lowerBound].split(separator: "\n").map(String.init)
                text = String(text[end.upperBound...])
                func value(_ name: String) -> String? {
                    lines.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
                }
                guard let name = value("event") else { continue }
                events.append(Event(id: value("id"), name: name, data: try JSON.parse(value("data") ?? "")))
            }
        }
        return events
    }

    // MARK: - What is told

    func testRequests_areTold() async throws {
        try await serving { mock in
            _ = await mock.answer(.of("GET /before"))
            let reader = try listen(mock)
            _ = await mock.answer(.of("GET /a?access_token=querysecretvalue"))
            let event = try read(1, from: reader)[0]
            XCTAssertEqual(event.id, "2")
            XCTAssertEqual(event.name, "request")
            let entry = await mock.admin("GET requests/2")
            XCTAssertEqual(event.data, entry.json)
            XCTAssertFalse(event.data.text.contains("querysecretvalue"))
        }
    }

    func testFaultTokenAndVerdict_areToldAfterTheirRequest() async throws {
        try await serving { mock in
            let reader = try listen(mock)
            let world = VerdictWorld(mock)
            var answer = VerdictWorld.answer(500)
            answer.faultRule = 3
            world.answer(try world.arrival(of: .of("POST /x")), answer)
            try world.grant(.issued(BearerToken("t"), clientID: "app"))
            world.answer(try world.arrival(of: .of("POST /x")), answer)
            let events = try read(7, from: reader)
            XCTAssertEqual(events.map(\.name), ["request", "fault", "request", "token", "request", "fault", "verdict"])
            XCTAssertEqual(events.map(\.id), ["1", nil, "2", nil, "3", nil, nil])
            XCTAssertEqual(events[1].data, ["rule": 3, "request": 1])
            XCTAssertEqual(events[3].data, ["kind": "issued", "clientId": "app", "request": 2])
            XCTAssertEqual(events[6].data["code"], "retry.unsafe-request")
            XCTAssertEqual(events[6].data["requests"], [1, 3])
        }
    }

    func testLastEventID_goesOnFromThere() async throws {
        try await serving { mock in
            for _ in 1...4 { _ = await mock.answer(.of("GET /a")) }
            let reader = try listen(mock, ["Last-Event-ID": "2"])
            _ = await mock.answer(.of("GET /a"))
            XCTAssertEqual(try read(3, from: reader).filter { $0.name == "request" }.map(\.id), ["3", "4", "5"])
        }
    }

    func testWrongLastEventID_isRefused() async throws {
        let mock = try mock([.of("/a")])
        let answer = await mock.admin("GET events", ["Last-Event-ID": "x"])
        assertPlatformError(answer, 400, "bad.request")
    }

    func testSessions_areApart() async throws {
        try await serving { mock in
            mock.addSession("one")
            let reader = try listen(mock, ["X-Mock-Session": "one"])
            _ = await mock.answer(.of("GET /a"))
            _ = await mock.answer(.of("GET /s/one/a"))
            XCTAssertEqual(try read(1, from: reader)[0].data["path"], "/a")
            XCTAssertEqual(mock.sessions.standard.events.readers, 0)
        }
    }

    // MARK: - Who reads

    func testReaders_areCounted() async throws {
        try await serving { mock in
            let readers = [try listen(mock), try listen(mock)]
            let metrics = await mock.admin("GET metrics")
            XCTAssert(metrics.text.contains("\nmockserver_event_readers 2\n"))
            withExtendedLifetime(readers) {}
            _ = await mock.answer(.of("HEAD /__admin/events"))
            XCTAssertEqual(mock.sessions.standard.events.readers, 2)
        }
    }

    func testReaderThatLeft_isForgotten() async throws {
        try await serving { mock in
            _ = try listen(mock)
            let events = mock.sessions.standard.events
            // Its connection is found closed when it is written to.
            for _ in 0..<10_000 where events.hasReaders {
                _ = await mock.answer(.of("GET /a"))
                try await Task.sleep(for: .milliseconds(1))
            }
            XCTAssertFalse(events.hasReaders)
        }
    }

    func testSlowReader_isDroppedAndNeverWaitedFor() async throws {
        try await serving { mock in
            let slow = try listen(mock)
            let events = mock.sessions.standard.events
            // Far more than the sockets' buffers and the queue hold, and nobody reads.
            let request = HTTPRequest.of("GET /a", ["X-Padding": String(repeating: "x", count: 50_000)])
            for _ in 0..<4_000 where events.hasReaders { _ = mock.respond(to: request) }
            guard !events.hasReaders else { return XCTFail("the slow reader is still told") }
            // What comes next finds its events told to those who keep up, and the slow one cut off.
            let quick = try listen(mock)
            _ = mock.respond(to: .of("GET /a"))
            XCTAssertEqual(try read(1, from: quick)[0].data["path"], "/a")
            XCTAssertThrowsError(try { while try slow.receiveChunk() != nil {} }())
        }
    }

    // MARK: - The end

    func testStop_endsTheStreams() async throws {
        try save([.of("/a")])
        let mock = try await MockPlatform.start(.replay(directory))
        let readers = [try listen(mock), try listen(mock)]
        _ = await mock.answer(.of("GET /a"))
        await mock.stop()
        for reader in readers {
            XCTAssertEqual(try read(1, from: reader).count, 1)
            XCTAssertNil(try reader.receiveChunk(), "the stream ends as it should")
        }
    }

    func testReaderThatDoesNotRead_isCutOffAtTheEnd() async throws {
        try await serving { mock in
            let reader = try listen(mock)
            // More than the sockets' buffers hold, and less than the queue.
            let request = HTTPRequest.of("GET /miss", ["X-Padding": String(repeating: "x", count: 50_000)])
            for _ in 0..<400 { _ = await mock.answer(request) }
            XCTAssertTrue(mock.sessions.standard.events.hasReaders)
            mock.sessions.standard.events.close()
            // Its connection goes although nobody reads: a drain finds nothing to wait for.
            for _ in 0..<2_000 where mock.connections.open > 0 { try await Task.sleep(for: .milliseconds(10)) }
            XCTAssertEqual(mock.connections.open, 0)
            XCTAssertThrowsError(try { while try reader.receiveChunk() != nil {} }())
        }
    }

    func testClosedFeed_endsWhoeverComesLater() async throws {
        try await serving { mock in
            let session = mock.addSession("one")
            let reader = try listen(mock, ["X-Mock-Session": "one"])
            session.events.close()
            let late = try listen(mock, ["X-Mock-Session": "one"])
            for client in [reader, late] {
                while let chunk = try client.receiveChunk() { XCTAssertEqual(chunk.first, UInt8(ascii: ":")) }
            }
        }
    }
}
