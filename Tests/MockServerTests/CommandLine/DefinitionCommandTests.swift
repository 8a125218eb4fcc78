import PlatformCore
import PlatformDefinition
import XCTest

/// `mockserver definition …` as a process; what is read and compared is told by the tests of PlatformDefinition.
final class DefinitionCommandTests: StoreTestCase {
    private func definition(_ arguments: String...) throws -> (code: Int32, output: String, error: String) {
        try Program.run(["definition"] + arguments)
    }

    private let old = """
        {"swagger": "2.0", "info": {"title": "T", "version": "v2"},
         "paths": {"/a": {"get": {"operationId": "getA", "summary": "prose",
           "parameters": [{"name": "x", "in": "query", "type": "string"}],
           "responses": {"200": {"description": "prose", "schema": {"$ref": "#/definitions/A"}}}}}},
         "definitions": {"A": {"type": "object", "properties": {"p": {"type": "string", "description": "prose"}}}}}
        """
    private var new: String { old.replacing("\"x\"", with: "\"y\"").replacing("\"p\": ", with: "\"p\": {}, \"q\": ") }

    func testCheck_countsWhatAFileHolds() throws {
        let run = try definition("check", try write(old, "old.json"))
        XCTAssertEqual(run.code, 0, run.error)
        XCTAssert(run.output.hasSuffix("old.json: 1 operations on 1 paths, 1 schemas, 0 topics\n"), run.output)
        XCTAssertEqual(run.error, "")
    }

    func testCheckOfNoFile_isOfTheOneInTheProgram() throws {
        let run = try definition("check")
        XCTAssertEqual(run.code, 0, run.error)
        XCTAssert(run.output.contains("3355 operations on 2288 paths, 6651 schemas, 242 topics"), run.output)
    }

    func testBadFile_isCode1WithThePlacesOfAllThatIsWrong() throws {
        let bad = old.replacing("definitions/A", with: "definitions/B").replacing(
            "\"p\": {\"type\": \"string\"", with: "\"p\": {\"type\": \"text\"")
        let run = try definition("check", try write(bad, "bad.json"))
        XCTAssertEqual(run.code, 1)
        XCTAssert(run.error.contains("bad.json: /definitions/A/properties/p/type: unknown type 'text'"), run.error)
        XCTAssert(run.error.contains("bad.json: /paths/~1a/get/responses/200/schema/$ref: "), run.error)
        let empty = try definition("check", try write("", "empty.json"))
        XCTAssertEqual(empty.code, 1)
        XCTAssert(empty.error.contains("empty.json: not JSON: unexpected end of text"), empty.error)
        let missing = try definition("check", path("none.json"))
        XCTAssertEqual(missing.code, 1)
        XCTAssert(missing.error.contains("cannot read"), missing.error)
    }

    func testDiff_showsWhatChangedWithCode1() throws {
        let (before, after) = (try write(old, "old.json"), try write(new, "new.json"))
        let same = try definition("diff", before, before)
        XCTAssertEqual(same.code, 0)
        XCTAssertEqual(same.output, "no changes\n")
        let run = try definition("diff", before, after)
        XCTAssertEqual(run.code, 1)
        XCTAssert(run.output.contains("! operation getA: the parameter 'x' in query is gone\n"), run.output)
        XCTAssert(run.output.contains("  schema A: q is new\n"), run.output)
        let breaking = try definition("diff", "--breaking", before, after)
        XCTAssertEqual(breaking.code, 1)
        XCTAssertFalse(breaking.output.contains("q is new"), breaking.output)
        let more = old.replacing(
            "\"parameters\": [", with: "\"parameters\": [{\"name\": \"z\", \"in\": \"query\", \"type\": \"string\"},")
        XCTAssertEqual(try definition("diff", "--breaking", before, try write(more, "more.json")).code, 0)
    }

    func testDiffOfOneFile_isAgainstTheOneInTheProgram() throws {
        let run = try definition("diff", try write(old, "old.json"))
        XCTAssertEqual(run.code, 1)
        XCTAssert(run.output.contains("+ operation getA\n") && run.output.contains("- operation getUsersMe\n"))
    }

    func testUpdate_rewritesOursAsFacts() throws {
        let ours = try write(DefinitionWriter.write(DefinitionReader.read(Array(old.utf8)).definition), "ours.json")
        let before = try bytes("ours.json")
        let newer = try write(new, "new.json")
        let dry = try definition("update", "--dry-run", "--into", ours, newer)
        XCTAssertEqual(dry.code, 0, dry.error)
        XCTAssert(dry.output.contains("parameter 'y' in query is new"), dry.output)
        XCTAssertEqual(try bytes("ours.json"), before)
        let run = try definition("update", "--into", ours, newer)
        XCTAssertEqual(run.code, 0, run.error)
        XCTAssertEqual(
            try DefinitionReader.read(bytes("ours.json")).definition,
            try DefinitionReader.read(Array(new.utf8)).definition)
        XCTAssertFalse(String(decoding: try bytes("ours.json"), as: UTF8.self).contains("prose"))
        XCTAssertEqual(try definition("diff", ours, newer).output, "no changes\n")
    }

    func testUpdateFromABadFile_leavesOursAlone() throws {
        let ours = try write(DefinitionWriter.write(DefinitionReader.read(Array(old.utf8)).definition), "ours.json")
        let before = try bytes("ours.json")
        XCTAssertEqual(try definition("update", "--into", ours, try write("{}", "bad.json")).code, 1)
        XCTAssertEqual(try bytes("ours.json"), before)
    }

    func testExport_writesWhatCheckReadsAndDiffFindsTheSame() throws {
        let (ours, whole) = (try write(old, "old.json"), path("whole.json"))
        let run = try definition("export", "--openapi", whole, ours)
        XCTAssertEqual(run.code, 0, run.error)
        XCTAssertEqual(run.output, "\(whole): 1 operations on 1 paths, 1 schemas, 0 topics\n")
        XCTAssertEqual(try definition("check", whole).output, run.output)
        XCTAssertEqual(try definition("diff", ours, whole).output, "no changes\n")
    }

    func testExportOfTags_isAPartOfTheOneInTheProgram() throws {
        let part = path("part.json")
        let run = try definition(
            "export", "--openapi", part, "--tags", "oauth, Groups", "--server", "http://127.0.0.1:8080/")
        XCTAssertEqual(run.code, 0, run.error)
        let document = try JSON.parse(bytes("part.json"))
        XCTAssertEqual(document["servers"]?[0]?["url"], "http://127.0.0.1:8080")
        XCTAssertEqual(document["tags"]?.array?.compactMap { $0["name"]?.string }.contains("Outbound"), false)
        XCTAssertNotNil(document["paths"]?["/api/v2/groups/{groupId}"]?["get"])
        XCTAssertNotNil(document["paths"]?["/api/v2/oauth/clients"]?["post"])
        XCTAssertNil(document["paths"]?["/api/v2/users"])
        let diff = try definition("diff", part)
        XCTAssertFalse(diff.output.contains("! operation getGroup"), diff.output)
        let unknown = try definition("export", "--openapi", part, "--tags", "Gruops")
        XCTAssertEqual(unknown.code, 2)
        XCTAssert(unknown.error.contains("there is no tag 'Gruops'; did you mean 'Groups'?"), unknown.error)
    }

    func testWrongUsage_isCode2() throws {
        for (arguments, text) in [
            (["dif"], "did you mean 'definition diff'?"), (["diff"], "needs one or two"),
            (["diff", "a", "b", "c"], "needs one or two"), (["update"], "needs one definition"),
            (["check", "a", "b"], "takes one FILE"), (["diff", "--breakin", "a"], "did you mean --breaking?"),
            (["export"], "--openapi OUT.json"), (["export", "--openapi", "o", "a", "b"], "takes one FILE"),
            (["export", "--openapi", "o", "--tags", ","], "names no tag"),
        ] {
            let run = try Program.run(["definition"] + arguments)
            XCTAssertEqual(run.code, 2, "\(arguments)")
            XCTAssert(run.error.contains(text), run.error)
        }
        XCTAssertEqual(try definition().code, 2)
    }

    func testHelp_tellsEverySubcommand() throws {
        for arguments in [
            ["--help"], ["check", "--help"], ["diff", "--help"], ["update", "--help"], ["export", "--help"],
        ] {
            let run = try Program.run(["definition"] + arguments)
            XCTAssertEqual(run.code, 0)
            XCTAssert(run.output.hasPrefix("usage: mockserver definition"), run.output)
        }
    }
}
