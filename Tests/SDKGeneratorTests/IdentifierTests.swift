import XCTest

@testable import SDKGenerator

/// Names of the API as names of Swift.
final class IdentifierTests: XCTestCase {
    func testNamesOfTheAPI_becomeCamelCase() {
        let names = [
            ("OAuthClient", "oAuthClient"), ("OFF_QUEUE", "offQueue"), ("site.id", "siteId"), ("$ref", "ref"),
            ("If-None-Match", "ifNoneMatch"), ("SAML2-BEARER", "saml2Bearer"), ("IDLE", "idle"), ("A1", "a1"),
            ("HTTPStatus", "httpStatus"), ("_type", "type"), ("userId", "userId"), ("1st", "value1st"), ("", ""),
            ("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urnOasisNamesTcSaml20BindingsHttpPost"),
            ("größe", "grE"),
        ]
        for (name, expected) in names { XCTAssertEqual(Identifier.lowerCamel(name), expected, name) }
        XCTAssertEqual(Identifier.upperCamel("getUsersMe"), "GetUsersMe")
        XCTAssertEqual(Identifier.upperCamel("Speech & Text Analytics"), "SpeechTextAnalytics")
    }

    func testValuesOfSymbols_haveWords() {
        let values = [("", "empty"), (">=", "greaterEquals"), ("*", "asterisk"), ("é", "ue9"), ("2", "value2")]
        for (value, expected) in values { XCTAssertEqual(Identifier.ofValue(value), expected, value) }
    }

    func testEnum_keepsValuesApart() {
        let values = SwiftEnum(
            name: "E", use: "",
            values: ["ASC", "asc", "Asc", "asc", "none", "NONE", "empty", "", "a.b", "a-b", "~", "self"])
        XCTAssertEqual(
            values.values.map { "\($0.name)=\($0.text)" },
            [
                "ASC=ASC", "asc=asc", "Asc=Asc", "none_=none", "none_2=NONE", "empty_=empty", "empty_2=", "aB=a.b",
                "aB_=a-b", "tilde=~", "self_=self",
            ])
    }

    func testFilePlan_dividesWhatIsTooLongByItsPlace() {
        var long = SourceText()
        for _ in 0..<1_000 { long.line("x") }
        var short = SourceText()
        short.line("x")
        let entries = [("A", "Ab", long), ("A", "Ac", long), ("B", "Ba", long), ("C", "Ca", short), ("D", "Da", short)]
            .map { FilePlan.Entry(place: [$0.0, $0.1], text: $0.2) }
        XCTAssertEqual(FilePlan.files(entries, "M").map(\.name), ["M", "M+A", "M+B"])
        XCTAssertEqual(FilePlan.files(Array(entries.prefix(2)), "M").map(\.name), ["M"])
        let doubled = FilePlan.files(entries + entries, "M")
        XCTAssertEqual(doubled.map(\.name), ["M", "M+Ab", "M+Ac", "M+B"])
        XCTAssertEqual(doubled.flatMap(\.entries).count, 10, "none is lost")
    }
}
