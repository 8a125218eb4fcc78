import Foundation
import PlatformDefinition
import XCTest

@testable import SDKGenerator

/// The generated code in the repository.
final class CommittedCodeTests: XCTestCase {
    /// Made once: it takes seconds in a debug build.
    private static let command = Result { try APICommand(root: Repository.root) }

    /// The names of every type that the generated code declares, with the files.
    private static let declared = Result {
        var declared: [String: [String]] = [:]
        for (path, text) in try command.get().files {
            for name in Source.publicTypes(in: text) { declared[name, default: []].append(path) }
        }
        return declared
    }

    func testCommittedCode_isWhatTheGeneratorWrites() throws {
        // The order of Swift's sets differs in every process: were it to show, this would fail.
        XCTAssertNoThrow(try Self.command.get().check())
    }

    func testCommittedTests_areWhatTheGeneratorWrites() throws {
        XCTAssertNoThrow(try TestsCommand(root: Repository.root).check())
    }

    func testGeneratedTypes_areDeclaredOnceInTheWholeAPI() throws {
        let twice = try Self.declared.get().filter { $0.value.count > 1 }
        XCTAssertEqual(twice, [:])
    }

    func testGeneratedTypes_haveNoNameOfTheClient() throws {
        let generated = Set(try Self.declared.get().keys)
        for module in ["Sources/SDK", "Sources/PlatformCore", "Sources/HTTPTransport"] {
            for file in try Repository.swiftFiles(below: module) {
                let clash = generated.intersection(Source.publicTypes(in: try Repository.text(file)))
                XCTAssertEqual(clash, [], "\(file): add the name to ReservedNames and run sdkgen api")
            }
        }
    }

    func testSchemasNamedLikeTypesOfSwiftAndFoundation_areModels() throws {
        let generated = Set(try Self.declared.get().keys)
        XCTAssertEqual(generated.intersection(ReservedNames.types), [])
        for name in ["Range", "Operation", "TimeInterval"] {
            XCTAssertTrue(generated.contains(name + "Model"), name)
        }
    }

    func testPropertiesOfTheAPI_hideNoMemberOfModel() throws {
        let source = try Repository.text("Sources/SDK/Models/Model.swift")
        let members = Set(Source.publicMembers(in: source))
        XCTAssertTrue(members.isSuperset(of: ["asJSON", "setNull", "isNull", "require", "decode"]), "\(members)")
        XCTAssertEqual(members.subtracting(ModelTranslator.reserved), ["empty"], "static: no property hides it")
    }
}

/// A rough reading of Swift source, enough for this project's.
enum Source {
    static func publicTypes(in text: String) -> [String] {
        names(after: ["struct", "class", "enum", "actor", "protocol", "typealias"], in: text, indented: false)
    }

    static func publicMembers(in text: String) -> [String] {
        names(after: ["var", "let", "func"], in: text, indented: true)
    }

    private static func names(after keywords: Set<String>, in text: String, indented: Bool) -> [String] {
        text.split(separator: "\n").compactMap { line in
            guard line.hasPrefix(" ") == indented else { return nil }
            let start = line.drop { $0 == " " }
            guard start.hasPrefix("public ") else { return nil }
            let words = start.split { !($0.isLetter || $0.isNumber || $0 == "_") }
            guard let place = words.firstIndex(where: { keywords.contains(String($0)) }),
                place + 1 < words.count
            else { return nil }
            return String(words[place + 1])
        }
    }
}
