import Foundation
@testable import MockServer
import PlatformCore
import XCTest

final class PlantedSecretsTests: StoreTestCase {
    private let planted = PlantedSecrets()

    /// Every spelling of a planted secret that stands in `bytes`.
    private func found(in bytes: [UInt8]) -> [String] {
        let data = Data(bytes)
        return planted.values.flatMap { value in
            Spellings.all(of: value).filter { data.range(of: Data($0)) != nil }
                .map { "\(value) as \(String(decoding: $0, as: UTF8.self))" }
        }
    }

    func testOverAHundredSecrets_noneReachesTheFile() throws {
        XCTAssertGreaterThan(planted.values.count, 150)
        XCTAssertEqual(Set(planted.values).count, planted.values.count)
        try save(planted.interactions)
        XCTAssertEqual(found(in: try bytes("a.sqlite")), [])
    }

    func testBeforeTheSave_nothingHoldsASecretEither() throws {
        let redactor = Redactor(run: 0xbadcafe)
        let held = try planted.interactions.map(redactor.redact).flatMap {
            $0.request.fields.bytes + $0.request.body + $0.response.fields.bytes + $0.response.bodyBytes
        }
        XCTAssertEqual(found(in: held), [])
    }

    func testOriginalRequests_stillMatch() throws {
        try save(planted.interactions)
        let recorded = try Recording(path: path("a.sqlite")).interactions()
        let keys = Set(recorded.map { RequestKey(role: $0.role, request: $0.request) })
        for interaction in planted.interactions {
            let request = interaction.request
            // The boundary of a multipart form differs each time, so that its requests never match by their body.
            let key = RequestKey(role: .api, request: request)
            XCTAssert(keys.contains(key), "\(request.target) \(String(decoding: request.body, as: UTF8.self))")
        }
        XCTAssert(RecordingReport.Verify(files: [path("a.sqlite")]).isSound)
    }

    func testInterleavedOrder_givesTheSameFile() throws {
        // Requests that are identical but for their secrets keep their order: here there are none.
        var keys: Set<RequestKey> = []
        let interactions = planted.interactions.filter {
            keys.insert(RequestKey(role: .api, request: $0.request)).inserted
        }
        try save(interactions, "a.sqlite")
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<3 {
            let redactor = Redactor()
            let arrived = try interactions.shuffled(using: &numbers).map(redactor.redact)
            try RecordingWriter.save(
                RecordingContent(interactions: arrived), to: path("b.sqlite"), redactor: redactor)
            XCTAssertEqual(try bytes("a.sqlite"), try bytes("b.sqlite"))
        }
    }

    func testRedactingOnceMore_changesNothing() throws {
        try save(planted.interactions)
        let report = try RecordingReport.Redact(file: path("a.sqlite"))
        XCTAssertEqual(report.rows, [])
        try RecordingWriter.save(try Recording(path: path("a.sqlite")).content(), to: path("b.sqlite"))
        XCTAssertEqual(try bytes("a.sqlite"), try bytes("b.sqlite"))
    }
}
