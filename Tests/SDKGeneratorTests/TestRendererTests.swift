import XCTest

@testable import SDKGenerator

/// The tests that are generated with the typed API.
final class TestRendererTests: XCTestCase {
    func testFunctions_areEachCalledInTheirClass_withAllTheyTake() throws {
        let files = try SDKWriter(Zoo.definition()).tests()
        XCTAssertEqual(
            files.map(\.path), ["AnimalsApiTests.swift", "ZooKeepersApiTests.swift", "TypedCall+ByClass.swift"])
        XCTAssertEqual(
            files[0].text,
            """
            // DO NOT EDIT: sdkgen made this of the definition of the Platform API.
            // swift-format-ignore-file

            import PlatformAnimals
            import Testing

            extension EveryFunctionTests {
                @Test(arguments: animalsApiCalls) func animalsApi(_ call: TypedCall) async throws { try await check(call) }

                static var animalsApiCalls: [TypedCall] {
                    var calls: [TypedCall] = []
                    calls.add("getAnimalReport") {
                        try AnimalsApi.getAnimalReport(animalId: $0.value("animalId"), day: $0.value("day"))
                    }
                    calls.add("getAnimals") {
                        try AnimalsApi.getAnimals(
                            client_: $0.value("client"), in: $0.optional("in"), siteId: $0.optional("site.id"),
                            sortOrder: $0.optional("sortOrder"), ifNoneMatch: $0.optional("If-None-Match"))
                    }
                    calls.add("postAnimals") {
                        try AnimalsApi.postAnimals(body: $0.body())
                    }
                    calls.add("putAnimalReport") {
                        try AnimalsApi.putAnimalReport(animalId: $0.value("animalId"), day: $0.value("day"), body: $0.body())
                    }
                    return calls
                }
            }

            """)
    }

    func testOperationOfTwoTags_isCalledInBothClasses() throws {
        let files = try SDKWriter(Zoo.definition()).tests()
        for file in files.prefix(2) { XCTAssertTrue(file.text.contains("calls.add(\"getAnimals\")"), file.path) }
        let line = "calls[\"ZooKeepersApi\"] = EveryFunctionTests.zooKeepersApiCalls\n"
        XCTAssertTrue(files[2].text.contains(line), files[2].text)
    }
}
