import CSQLite

/// Why a recording cannot be read or written; the description says what, where, and what to do next.
package struct RecordingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong.
    package enum Kind: Sendable, Equatable {
        /// Not a SQLite file, or one of another program.
        case foreign
        /// A recording of a format that this version does not know yet.
        case newerVersion(found: Int, supported: Int)
        /// A recording whose bytes are damaged; the text says where.
        case corrupt(String)
        /// A file or directory that cannot be read; the text is the system's.
        case unreadable(String)
        /// A file that cannot be written; the text is the system's or SQLite's.
        case unwritable(String)
        /// A file name that is none of a recording's.
        case invalidName
        /// A file that is there already and would be overwritten.
        case exists
        /// A recording that an earlier run began and did not finish.
        case unfinished
        /// A recording that an earlier run did not finish, and whose log, which holds what it recorded, is not beside it.
        case logMissing
        /// The log of a recording that an earlier run did not finish, and whose file is not beside it.
        case logAlone
        /// A file that another process records into.
        case busy
        /// A recording that changed after an unfinished run may have been added to it, so that this cannot be told.
        case changed
        /// Secrets that were seen live would reach the file, in places that no rule covers.
        case secrets([SecretLeak])
    }

    /// What is wrong.
    package let kind: Kind
    /// The file or directory, as it was named by the caller.
    package let path: String

    /// Makes an error about the file at `path`.
    package init(_ kind: Kind, path: String) {
        self.kind = kind
        self.path = path
    }

    /// What is wrong, where, and what to do next.
    package var description: String {
        switch kind {
        case .foreign:
            "\(path): not a recording. Move it out of the recordings, or import it: "
                + "mockserver recordings import FILE.har \(path)"
        case .newerVersion(let found, let supported):
            "\(path): recording format \(found), but this mockserver reads up to \(supported). "
                + "Update mockserver, or record it again with this version."
        case .corrupt(let detail):
            "\(path): damaged recording (\(detail)). Restore it from version control, or record it again; "
                + "for details: mockserver recordings verify \(path)"
        case .unreadable(let detail):
            "\(path): cannot be read (\(detail)). Check the path and its permissions."
        case .unwritable(let detail):
            "\(path): cannot be written (\(detail)). Check that its directory exists and has room and permission."
        case .invalidName:
            "\(path): not a recording's name. \(RecordingName.rule)."
        case .unfinished:
            "\(path): an earlier run did not finish it. Keep what it holds: mockserver recordings recover "
                + "\(path); or remove the file."
        case .logMissing:
            "\(path): the log \(path)-wal, which holds what was recorded, is not beside it. Bring it back from where the "
                + "run left it; if it is gone, nothing can be recovered, and the file can be removed."
        case .logAlone:
            "\(path): holds what a run recorded, and its file \(path.dropLast("-wal".utf8.count)) is not beside it. Bring "
                + "that back and recover it (mockserver recordings recover), or remove the log."
        case .busy:
            "\(path): another process is recording into it. Stop that one, or choose another name: --record-name NAME"
        case .changed:
            "\(path): changed since \(path).partial was being added to it, so that it cannot be told whether it holds that "
                + "run. If it does (mockserver recordings show \(path)), remove \(path).partial. If not, move it away, and "
                + "recover the run by itself: mockserver recordings recover \(path).partial"
        case .exists:
            "\(path): exists already. Remove it first, or choose another name."
        case .secrets(let leaks):
            "\(path): not saved, because secrets of this run would be in it, where no rule looks for them:\n"
                + leaks.prefix(20).map { "  \($0)\n" }.joined()
                + (leaks.count > 20 ? "  and in \(leaks.count - 20) more places\n" : "")
                + "Keep the secret out of these requests, and record again."
        }
    }
}

extension RecordingError {
    /// The error that reading the recording at `path` met.
    init(reading error: any Error, path: String) {
        switch error {
        case let known as RecordingError: self = known
        case let damage as RecordingDamage: self.init(.corrupt("it holds " + damage.what), path: path)
        case let error as SQLiteError where Self.isOfSystem(error):
            self.init(.unreadable(error.message), path: path)
        case let error as SQLiteError: self.init(.corrupt(error.message), path: path)
        default: self.init(.unreadable("\(error)"), path: path)
        }
    }

    /// The error that writing the recording at `path` met.
    init(writing error: any Error, path: String) {
        switch error {
        case let known as RecordingError: self = known
        case let error as SQLiteError: self.init(.unwritable(error.message), path: path)
        default: self.init(.unwritable("\(error)"), path: path)
        }
    }

    /// Whether it is the machine that failed and not the file's content.
    private static func isOfSystem(_ error: SQLiteError) -> Bool {
        [SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH].contains(error.code)
    }
}
