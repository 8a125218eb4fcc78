#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Places in the home of the user who runs the program.
enum UserDirectory {
    /// The home directory: `HOME`, else what the system says of the user; nil when neither knows.
    static var home: String? {
        if let home = variable("HOME") { return home }
        return getpwuid(getuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
    }

    /// Where programs keep their settings: `XDG_CONFIG_HOME`, else `~/.config` (XDG Base Directory Specification).
    static var configuration: String? {
        // The specification says to ignore a path that is not absolute.
        if let directory = variable("XDG_CONFIG_HOME"), directory.hasPrefix("/") { return directory }
        return home.map { $0 + "/.config" }
    }

    /// A path with the home directory in place of a leading `~/`.
    static func expand(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home else { return path }
        return home + path.dropFirst()
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
