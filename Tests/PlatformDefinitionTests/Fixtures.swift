import PlatformCore
import PlatformDefinition
import XCTest

/// The definition that stands in the repository, and the index that was made of it.
enum Platform {
    static let file = root + "/Definitions/platform-api-v2.json"
    static let indexFile = root + "/Sources/CDefinition/platform-api.index"

    /// Read once for every test: it takes seconds in a debug build.
    static let definition = Result { try DefinitionReader.read(bytes(of: file)).definition }

    static func bytes(of path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
}

/// Documents in a few lines.
enum Document {
    /// OpenAPI 3 with these operations, as JSON, in `/a`, `/b` and so on where no path is given, and these schemas.
    static func openAPI(paths: JSON = [:], schemas: JSON = [:], _ more: [String: JSON] = [:]) -> JSON {
        var document: JSON = ["openapi": "3.0.3", "paths": paths, "components": ["schemas": schemas]]
        for (name, value) in more { document[name] = value }
        return document
    }

    /// A path with one GET.
    static func get(_ id: String, _ members: JSONObject = [:]) -> JSON {
        var operation: JSONObject = ["operationId": .string(id), "responses": [:]]
        for (name, value) in members { operation[name] = value }
        return ["get": .object(operation)]
    }

    /// The definition of a document that is sound.
    static func definition(_ document: JSON) throws -> APIDefinition { try DefinitionReader.read(document).definition }

    /// What is wrong with a document, as lines.
    static func problems(_ document: JSON) -> [String] {
        do {
            _ = try DefinitionReader.read(document)
            return []
        } catch { return error.problems.map(\.description) }
    }
}
