@testable import MockServer
import PlatformCore
import XCTest

/// `recordings verify --definition`.
final class ConformanceTests: MockTestCase {
    private func findings(_ interactions: [Interaction]) throws -> [String] {
        try save(interactions, recording)
        return try RecordingReport.Conformance(files: [directory + "/" + recording]).findings.map(\.message)
    }

    func testWhatTheDefinitionHas_isFine() throws {
        let findings = try findings([
            .of("/api/v2/users/me", answer: #"{"id":"1","name":"Ann","unheardOf":1,"state":null}"#),
            .of("/api/v2/users/7?expand=presence", answer: #"{"id":"7"}"#), .of("/nothing"),
        ])
        XCTAssertEqual(findings, [])
    }

    func testWhatItLacks_isNamed() throws {
        let findings = try findings([
            .of("/api/v2/users/1", answer: #"{"id":"1","version":"one","state":"asleep"}"#),
            .of("/api/v2/users?pageSize=0", answer: #"{"entities":[{"name":7}]}"#), .of("/api/v2/nothing"),
        ])
        XCTAssertEqual(findings.count, 5, "\(findings)")
        for part in ["'version'", "'state'", "'entities[0].name'", "[pageSize]", "no such path"] {
            XCTAssertTrue(findings.contains { $0.contains(part) }, "\(part) in \(findings)")
        }
    }

    func testSampleRecordings_conform() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("recordings").path
        let report = try RecordingReport.Conformance(files: try RecordingDirectory.recordings(at: folder).files)
        XCTAssertEqual(report.findings.map(\.description), [])
        XCTAssertGreaterThan(report.interactionCount, 0)
    }
}
