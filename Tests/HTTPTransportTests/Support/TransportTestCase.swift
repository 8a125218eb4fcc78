import Foundation
import HTTPServer
import HTTPTransport
import PlatformCore
import Synchronization
import XCTest

/// A test that is run twice: its transports have threads of their own, then they work on the loop of a server.
class TransportTestCase: XCTestCase {
    /// The server whose loop the transports work on, if they do; tests run one after another.
    fileprivate static let place = Mutex<HTTPListener?>(nil)

    required init(name: String, testClosure: @escaping XCTestCaseClosure) {
        super.init(name: name) { test in
            try testClosure(test)
            try Self.onLoop { try testClosure(test) }
        }
    }

    private static func onLoop(_ run: () throws -> Void) throws {
        let listener = try HTTPListener.start(.init(), responder: NoResponder())
        place.withLock { $0 = listener }
        let result = Result { try run() }
        place.withLock { $0 = nil }
        let hasStopped = DispatchSemaphore(value: 0)
        Task {
            await listener.stop(drainMilliseconds: 0)
            hasStopped.signal()
        }
        hasStopped.wait()
        try result.get()
    }
}

/// Makes a transport that works where the test is to run.
func makeTransport(_ configuration: CurlTransport.Configuration = .init()) -> CurlTransport {
    guard let listener = TransportTestCase.place.withLock({ $0 }) else { return CurlTransport(configuration) }
    return CurlTransport(configuration, on: listener.makeSeat())
}

/// Answers nobody, because nobody asks.
struct NoResponder: HTTPResponder {
    func respond(to request: HTTPRequest) -> Reply { .ready(HTTPResponse(status: 500)) }
}
