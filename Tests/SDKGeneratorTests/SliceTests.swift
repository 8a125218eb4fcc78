import PlatformDefinition
import XCTest

@testable import SDKGenerator

/// A part of the API for an app's own target.
final class SliceTests: XCTestCase {
    private func slice(_ arguments: String...) throws -> Slice {
        try SliceCommand(arguments + ["--output", "x"]).slice
    }

    func testOperations_takeTheirModelsAlong_andNothingElse() throws {
        let definition = try Zoo.definition()
        let slice = try slice("--operations", "putAnimalReport, deleteKeeper")
        XCTAssertEqual(slice.operations(in: definition).map(\.id), ["deleteKeeper", "putAnimalReport"])
        XCTAssertEqual(slice.schemas(in: definition), ["Operation", "Keeper", "AnimalFields"])
        let text = try SDKWriter(definition).files(of: slice).map(\.text).joined()
        XCTAssertTrue(text.contains("\nstruct ZooKeepersApi: Sendable {"), "internal unless asked otherwise")
        XCTAssertFalse(text.contains("func getAnimals("))
    }

    func testDepth_leavesWhatLiesDeeperAsJSON() throws {
        let definition = try Zoo.definition()
        let slice = try slice("--operations", "putAnimalReport", "--depth", "0", "--access", "public")
        XCTAssertEqual(slice.schemas(in: definition), ["Operation"])
        let text = try SDKWriter(definition).files(of: slice).map(\.text).joined()
        XCTAssertTrue(text.contains("public var keeper: Field<JSON> { Field(\"keeper\") }"))
    }

    func testOperationOfSeveralTags_belongsToItsFirst_unlessBothAreTaken() throws {
        let definition = try Zoo.definition()
        XCTAssertEqual(
            try slice("--operations", "getAnimals").classes(in: definition).map(\.0.apiName), ["AnimalsApi"])
        XCTAssertEqual(
            try slice("--tags", "animals,Zoo & Keepers").classes(in: definition).map(\.0.apiName),
            ["AnimalsApi", "ZooKeepersApi"])
    }

    func testNamesInASlice_areThoseOfTheWholeAPI() throws {
        let definition = DefinitionIndex.shared.definition
        let slice = try slice("--operations", "getUsersMe", "--depth", "1")
        let text = try SDKWriter(definition).files(of: slice).map(\.text).joined()
        XCTAssertTrue(text.contains("struct UserStateValue: OpenEnum"), "UserState is a schema, if not of this slice")
    }

    func testWrongArguments_tellWhatIsMeant() throws {
        let wrong: [([String], String)] = [
            (["--output", "x"], "which part? name --tags or --operations"),
            (["--tags", "Users"], "where to? name --output"),
            (["--tags"], "--tags needs a value"),
            (["--tag", "Users"], "unknown argument '--tag'"),
            (["--tags", "Users", "--depth", "-1", "--output", "x"], "--depth is a number from 0 on, not '-1'"),
            (["--tags", "Users", "--access", "open", "--output", "x"], "--access is public or internal, not 'open'"),
        ]
        for (arguments, text) in wrong {
            XCTAssertThrowsError(try SliceCommand(arguments)) { XCTAssertEqual("\($0)", text) }
        }
        XCTAssertThrowsError(try SliceCommand(["--operations", "getUserMe", "--output", "/nowhere"]).write()) {
            XCTAssertEqual("\($0)", "the API has no 'getUserMe'")
        }
        XCTAssertThrowsError(try SliceCommand(["--tags", "User", "--output", "/nowhere"]).write()) {
            XCTAssertEqual(
                "\($0)".prefix(67), "the API has no 'User'; did you mean one of: UserRecordings, Users, ")
        }
    }
}
