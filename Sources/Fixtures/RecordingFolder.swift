import Foundation

/// The directory of recordings that a test means.
enum RecordingFolder {
    /// Finds the directory: a path that begins with `/` is itself; any other is looked for beside `file` and in the folders
    /// above it, up to the package's, and then from the working directory in the same way.
    ///
    /// - Parameter isMade: whether one that is missing is to be made, in the package's folder.
    /// - Throws: ``FixtureFailure`` that names where it was looked for.
    static func find(_ name: String, from file: String, isMade: Bool) throws(FixtureFailure) -> String {
        guard !name.hasPrefix("/") else { return name }
        let working = FileManager.default.currentDirectoryPath
        let starts = [file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex), working[...]]
        let folders = starts.map { self.folders(above: String($0)) }
        for folder in folders.joined() where isDirectory(folder + "/" + name) { return folder + "/" + name }
        // A file that was compiled elsewhere has no package here.
        let home = folders.lazy.compactMap(\.last).first { isPackage($0) } ?? working
        guard !isMade else { return home + "/" + name }
        throw FixtureFailure(
            """
            there is no directory '\(name)' beside \(file.isEmpty ? working : file) or above it, up to \(home).
              Make one by recording: \(RecordSettings.command(.once)); or name another: MockTestOptions("DIRECTORY").
            """)
    }

    /// `path` and the folders above it, up to the first that is a package.
    private static func folders(above path: String) -> [String] {
        var folders: [String] = []
        var path = path
        while !path.isEmpty {
            folders.append(path)
            if isPackage(path) { break }
            path = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
        }
        return folders
    }

    private static func isPackage(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/Package.swift")
    }

    private static func isDirectory(_ path: String) -> Bool {
        var isDirectory = ObjCBool(false)
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
}
