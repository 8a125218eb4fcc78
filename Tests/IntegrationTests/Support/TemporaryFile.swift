import Foundation

/// A file in a directory of its own, both gone with the value.
final class TemporaryFile {
    let path: String
    private let directory: URL

    init(_ text: String) throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "sdk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        path = directory.appending(path: "file").path
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    var bytes: [UInt8] { get throws { Array(try Data(contentsOf: URL(filePath: path))) } }
    /// How many files the directory holds.
    var neighbours: Int { get throws { try FileManager.default.contentsOfDirectory(atPath: directory.path).count } }
}
