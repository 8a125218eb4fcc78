import Foundation

/// What people are told beside failures.
enum Notice {
    /// Writes lines to standard error in one piece, so that those of parallel tests do not mix.
    static func print(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
