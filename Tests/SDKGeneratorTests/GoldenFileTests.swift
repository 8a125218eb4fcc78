import Foundation
import PlatformDefinition
import XCTest

@testable import SDKGenerator

/// What the generator makes of a small definition, as files to read, which are compiled with these tests.
///
/// `UPDATE_GOLDEN=1 swift test --filter GoldenFileTests` writes them anew: read the difference before you commit it.
final class GoldenFileTests: XCTestCase {
    private static let folder = "Tests/SDKGeneratorTests/Golden"

    func testSmallDefinition_becomesTheGoldenFiles() throws {
        let slice = Slice(tags: ["Animals", "ZooKeepers"])
        let files = try SDKWriter(Zoo.definition()).files(of: slice)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try write(files) }
        let folder = Repository.root.appendingPathComponent(Self.folder).path
        XCTAssertEqual(files.map(\.path).sorted(), try FileManager.default.contentsOfDirectory(atPath: folder).sorted())
        for file in files { XCTAssertEqual(file.text, try Repository.text("\(Self.folder)/\(file.path)"), file.path) }
    }

    func testModules_areDividedByTag() throws {
        let files = try SDKWriter(Zoo.definition()).files()
        XCTAssertEqual(
            files.map(\.path),
            [
                "All/Exports.swift", "Animals/AnimalsApi.swift", "Animals/AnimalsModels.swift",
                "Animals/Exports.swift", "Common/CommonModels.swift", "Common/CommonParameters.swift",
                "Common/Exports.swift", "NotificationEvents/Exports.swift",
                "NotificationEvents/NotificationEventsModels.swift", "ZooKeepers/Exports.swift",
                "ZooKeepers/ZooKeepersApi.swift",
            ])
        let text = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
        XCTAssertTrue(text["Common/CommonModels.swift"]?.contains("typealias Animal = ") ?? false)
        XCTAssertTrue(text["Animals/AnimalsModels.swift"]?.contains("typealias OperationModel = ") ?? false)
        XCTAssertTrue(text["ZooKeepers/ZooKeepersApi.swift"]?.contains("func getAnimals(") ?? false)
        XCTAssertTrue(text["ZooKeepers/ZooKeepersApi.swift"]?.contains("public import PlatformCommon\n") ?? false)
        XCTAssertFalse(text.values.contains { $0.contains("dead") }, "nothing leads to that schema")
        XCTAssertTrue(
            text["NotificationEvents/NotificationEventsModels.swift"]?
                .contains("/// Events of `v2.animals.{id}.sightings`.") ?? false)
        XCTAssertEqual(
            text["All/Exports.swift"]?.split(separator: "\n").suffix(3),
            [
                "@_exported public import PlatformAnimals", "@_exported public import PlatformZooKeepers",
                "@_exported public import PlatformNotificationEvents",
            ])
    }

    func testOrderOfTheDocument_changesNothing() throws {
        let definition = try Zoo.definition()
        let turned = APIDefinition(
            title: definition.title, version: definition.version, tags: definition.tags.reversed(),
            operations: definition.operations.reversed(), schemas: definition.schemas.reversed(),
            topics: definition.topics.reversed())
        XCTAssertEqual(try SDKWriter(turned).files(), try SDKWriter(definition).files())
    }

    private func write(_ files: [GeneratedFile]) throws {
        for file in files {
            let url = Repository.root.appendingPathComponent("\(Self.folder)/\(file.path)")
            try Data(file.text.utf8).write(to: url)
        }
    }
}
