import PlatformClient
import XCTest

/// The golden files, compiled: what is hard to name is still there and works.
final class GeneratedModelTests: XCTestCase {
    func testPropertiesWithOddNames_keepTheirNamesInJSON() throws {
        var animal = Animal { $0.self_ = "me" }
        animal.ref = "#"
        animal.dollar = "nothing"
        animal.value1st = true
        animal.default = 0
        animal.hash_ = 1.5
        animal.name = "Bo"
        animal.name_ = "BO"
        XCTAssertEqual(
            animal.asJSON.text,
            ##"{"self":"me","$ref":"#","$":"nothing","1st":true,"default":0,"hash":1.5,"name":"Bo","Name":"BO"}"##)
    }

    func testSchemasInThemselves_areReadAtAnyDepth() throws {
        let animal = try XCTUnwrap(
            Animal(json: JSON.parse(#"{"parent":{"parent":{"name":"Eve","friends":[{"kind":"Yeti"}]}}}"#)))
        XCTAssertEqual(animal.parent?.parent?.name, "Eve")
        XCTAssertEqual(animal.parent?.parent?.friends?.first?.kind, "Yeti", "an unknown value is kept")
    }

    func testEnumValues_areDistinct() {
        let kinds: [AnimalKindValue] = [.CAT, .cat, .Cat, .default, .some_, .value3DS, .self_, .aB]
        XCTAssertEqual(kinds.map(\.rawValue), ["CAT", "cat", "Cat", "default", "some", "3DS", "self", "a\"\\b"])
        let order: GetAnimalsSortOrder? = .none_
        XCTAssertEqual(order?.rawValue, "none", ".none would be no order at all")
    }

    func testModelsWithTheSameMembers_areEqualAndHashAlike() throws {
        let one = try XCTUnwrap(Animal(json: JSON.parse(#"{"name":"Bo","hash":1.50,"errors":[{"message":"m"}]}"#)))
        let other = try XCTUnwrap(Animal(json: JSON.parse(#"{"errors":[{"message":"m"}],"hash":1.5,"name":"Bo"}"#)))
        XCTAssertEqual(Set([one, other]).count, 1)
        XCTAssertEqual(one.errors?.first?.message, "m")
        var third = other
        third.setNull(\.parent)
        XCTAssertEqual(Set([one, third]).count, 2)
    }

    func testModel_isDecodedAsATypeOfOnesOwn() throws {
        struct Named: Decodable, Equatable { let name: String, hash: Double? }
        let animal = Animal {
            $0.name = "Bo"
            $0.hash_ = 2
        }
        XCTAssertEqual(try animal.decode(as: Named.self), Named(name: "Bo", hash: 2))
        XCTAssertThrowsError(try Animal().decode(as: Named.self)) { XCTAssertTrue($0 is DecodingError) }
    }

    func testCalls_haveEveryParameterInItsPlace() throws {
        let list = AnimalsApi.getAnimals(
            client_: 7, in: "a b", siteId: ["1", "2"], sortOrder: .greaterEquals, ifNoneMatch: "tag")
        XCTAssertEqual(list.request.path, "/api/v2/animals")
        XCTAssertEqual(list.request.query.text, "client=7&in=a%20b&site.id=1,2&sortOrder=%3E%3D")
        XCTAssertEqual(list.request.headers["If-None-Match"], "tag")
        XCTAssertEqual(AnimalsApi.getAnimals(client_: 7).request.query.text, "client=7")
        XCTAssertNil(AnimalsApi.getAnimals(client_: 7).request.headers["If-None-Match"])
        let report: APICall<String> = AnimalsApi.getAnimalReport(animalId: "a/b", day: 3)
        XCTAssertEqual(report.request.path, "/api/v2/animals/a%2Fb/report/3")
        XCTAssertEqual(report.request.accept, "*/*")
        guard case .none = AnimalsApi.putAnimalReport(animalId: "a", day: 1).request.body else {
            return XCTFail("a body")
        }
        guard case .json(let body) = AnimalsApi.postAnimals(body: Animal { $0.name = "Bo" }).request.body else {
            return XCTFail("no body")
        }
        XCTAssertEqual(body.text, #"{"name":"Bo"}"#)
        XCTAssertEqual(ZooKeepersApi.deleteKeeper(self_: "k").request.path, "/api/v2/keepers/k")
    }
}
