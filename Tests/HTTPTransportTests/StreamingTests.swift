import Foundation
import HTTPServer
import HTTPTransport
import PlatformCore
import XCTest

/// Bodies that come and go in pieces, both ways, with neither side ahead of the other by much.
final class StreamingTests: TransportTestCase {
    private static let size = 50_000_000
    private static let piece = 100_000

    // MARK: - Download

    func testHead_comesBeforeTheBody() async throws {
        let gate = Gate()
        try await withServer(answer: { _ in
            .stream { writer in
                await gate.wait()
                try await writer.write(Array("late"))
            }
        }) { server, transport in
            let response = try await transport.send(.init(url: server.url()))
            XCTAssertEqual(response.status, 200)
            gate.open()
            let body = try await response.body.collect(upTo: 4)
            XCTAssertEqual(body.text, "late")
        }
    }

    func testChunks_comeAsTheyAreSent() async throws {
        let gates = [Gate(), Gate(), Gate()]
        try await withServer(answer: { _ in
            .stream { writer in
                for (number, gate) in gates.enumerated() {
                    await gate.wait()
                    try await writer.write(Array("\(number)"))
                }
            }
        }) { server, transport in
            let response = try await transport.send(.init(url: server.url()))
            var chunks = response.body.makeAsyncIterator()
            for (number, gate) in gates.enumerated() {
                gate.open()
                let chunk = try await chunks.next()
                XCTAssertEqual(chunk?.text, "\(number)")
            }
            let end = try await chunks.next()
            XCTAssertNil(end)
        }
    }

    func testLargeDownload_waitsForItsReaderAndNeedsLittleMemory() async throws {
        let written = Counter()
        try await withServer(answer: { _ in
            .stream { writer in
                for number in 0..<Self.size / Self.piece {
                    try await writer.write(Array(repeating: UInt8(truncatingIfNeeded: number), count: Self.piece))
                    written.add(Self.piece)
                }
            }
        }) { server, transport in
            let before = residentBytes()
            let response = try await transport.send(.init(url: server.url()))
            // Nobody reads: the server gets no further than what the sockets and the window hold.
            await untilSteady { written.value }
            XCTAssertLessThan(written.value, 12_000_000)
            var (count, largest) = (0, 0)
            for try await chunk in response.body {
                for offset in stride(from: 0, to: chunk.count, by: 997) {
                    XCTAssertEqual(chunk[offset], UInt8(truncatingIfNeeded: (count + offset) / Self.piece))
                }
                count += chunk.count
                largest = max(largest, chunk.count)
            }
            XCTAssertEqual(count, Self.size)
            XCTAssertLessThan(largest, 1_000_000)
            assertLittleMore(than: before)
        }
    }

    func testManyLargeDownloadsAtOnce_areWhole() async throws {
        try await withServer(answer: { _ in
            .stream { for _ in 0..<20 { try await $0.write(Array(repeating: 3, count: 100_000)) } }
        }) { server, transport in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<100 {
                    group.addTask { try await transport.response(to: .init(url: server.url())).bodyBytes.count }
                }
                for try await count in group { XCTAssertEqual(count, 2_000_000) }
            }
        }
    }

    // MARK: - Upload

    /// A server that reads a chunked or sized body once `gate` is open, and answers how large it was.
    private func uploadServer(_ gate: Gate) throws -> ScriptedServer {
        try ScriptedServer { wire in
            let head = try wire.readHead()
            gate.waitBlocking()
            var count = Self.size
            if head.contains("Transfer-Encoding: chunked\r\n") {
                count = try wire.readChunkedBody()
            } else if head.contains("Content-Length: \(Self.size)\r\n") {
                try wire.skip(Self.size)
            } else {
                return
            }
            try wire.send("HTTP/1.1 200 OK\r\nContent-Length: \(String(count).count)\r\n\r\n\(count)")
        }
    }

    func testLargeUpload_waitsForTheServerAndNeedsLittleMemory() async throws {
        for length in [Self.size, nil] {
            let (gate, written) = (Gate(), Counter())
            let server = try uploadServer(gate)
            defer { server.stop() }
            let transport = makeTransport(.init(proxy: .direct))
            let before = residentBytes()
            let body = TransportRequest.Body.stream(length: length) { writer in
                for _ in 0..<Self.size / Self.piece {
                    try await writer.write(Array(repeating: 9, count: Self.piece))
                    written.add(Self.piece)
                }
            }
            async let response = transport.response(to: .init(method: .put, url: server.url(), body: body))
            await untilSteady { written.value }
            XCTAssertLessThan(written.value, 12_000_000)
            gate.open()
            let text = try await response.bodyBytes.text
            XCTAssertEqual(text, "\(Self.size)")
            assertLittleMore(than: before)
            await transport.shutdown()
        }
    }

    func testChunksOfASequence_areSentAsTheyCome() async throws {
        try await withServer(answer: { .text($0.body.text) }) { server, transport in
            let (chunks, source) = AsyncStream.makeStream(of: [UInt8].self)
            async let response = transport.response(
                to: .init(method: .post, url: server.url(), body: .chunks(chunks)))
            for text in ["a", "", "bc"] { source.yield(Array(text)) }
            source.finish()
            let body = try await response.bodyBytes.text
            XCTAssertEqual(body, "abc")
            XCTAssertEqual(server.requests.first?.fields[.transferEncoding], "chunked")
        }
    }

    func testBodyOfAnotherLength_isAnError() async throws {
        try await withServer(answer: { _ in .text("no") }) { server, transport in
            for text in ["abc", "abcdefgh"] {
                let body = TransportRequest.Body.stream(length: 5) { try await $0.write(Array(text)) }
                let error = try await transportError {
                    try await transport.send(.init(method: .post, url: server.url(), body: body))
                }
                XCTAssertEqual(error.phase, .send)
                XCTAssertTrue("\(error)".contains("was to have 5 bytes"), "\(error)")
            }
            XCTAssertEqual(server.requests.count, 0)
        }
    }

    private struct ProducerBroke: Error, Equatable {}

    func testBodyThatThrows_endsTheCallWithItsError() async throws {
        try await withServer(answer: { _ in .text("no") }) { server, transport in
            let body = TransportRequest.Body.stream(length: nil) { writer in
                try await writer.write(Array("some"))
                throw ProducerBroke()
            }
            let error = try await transportError {
                try await transport.send(.init(method: .post, url: server.url(), body: body))
            }
            XCTAssertEqual(error.phase, .send)
            XCTAssertTrue(error.cause is ProducerBroke)
            XCTAssertTrue(error.mayHaveReachedServer)
            await eventually("the server sees the end") { server.listener.openConnections == 0 }
        }
    }

    func testRefusedUpload_givesTheAnswerAndEndsTheProducer() async throws {
        let ended = Gate()
        let server = try ScriptedServer { wire in
            _ = try wire.readHead()
            try wire.send("HTTP/1.1 413 No\r\nContent-Length: 3\r\n\r\nbig")
            wire.waitForClose()
        }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        let body = TransportRequest.Body.stream(length: nil) { writer in
            defer { ended.open() }
            while true { try await writer.write(Array(repeating: 1, count: 100_000)) }
        }
        let response = try await transport.response(to: .init(method: .post, url: server.url(), body: body))
        XCTAssertEqual(response.status, 413)
        XCTAssertEqual(response.bodyBytes.text, "big")
        await ended.wait()
        await transport.shutdown()
    }

    func testCancelledUpload_endsItsProducer() async throws {
        let (started, ended) = (Gate(), Gate())
        let server = try ScriptedServer { wire in
            _ = try wire.readHead()
            wire.waitForClose()
        }
        defer { server.stop() }
        let transport = makeTransport(.init(proxy: .direct))
        let body = TransportRequest.Body.stream(length: nil) { writer in
            defer { ended.open() }
            try await writer.write([1])
            started.open()
            try await Task.sleep(for: .seconds(60))
        }
        let task = Task { _ = try await transport.send(.init(method: .post, url: server.url(), body: body)) }
        await started.wait()
        task.cancel()
        await ended.wait()
        await eventually("the server sees the end") { server.openConnections == 0 }
        await transport.shutdown()
    }

    func testBodyIsNotBegun_whenTheServerCannotBeReached() async throws {
        let server = try ScriptedServer { _ in }
        server.stop()
        let (begun, transport) = (Counter(), makeTransport(.init(proxy: .direct)))
        let body = TransportRequest.Body.stream(length: nil) { _ in begun.add(1) }
        let error = try await transportError {
            try await transport.send(.init(method: .post, url: server.url(), body: body))
        }
        XCTAssertTrue(error.isSafeToRetry)
        XCTAssertEqual(begun.value, 0)
        await transport.shutdown()
    }

    /// Waits until a number has not changed for a while: until back-pressure has stopped it.
    private func untilSteady(_ number: () -> Int) async {
        var (last, since) = (-1, ContinuousClock.now)
        while ContinuousClock.now - since < .milliseconds(150) || last <= 0 {
            if number() != last { (last, since) = (number(), .now) }
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    private func assertLittleMore(than before: Int, line: UInt = #line) {
        // The address sanitizer keeps what was freed.
        guard dlsym(nil, "__asan_init") == nil else { return }
        XCTAssertLessThan(residentBytes() - before, 30_000_000, line: line)
    }

    private func residentBytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        return (status.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4096
    }
}
