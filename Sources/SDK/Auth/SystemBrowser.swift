#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// The browser of the user's desktop.
public enum SystemBrowser {
    /// Opens a URL, with `xdg-open` on Linux and `open` on macOS.
    ///
    /// - Throws: a `configuration` error where there is no such program; open the URL in another way then.
    public static func open(_ url: String) async throws {
        #if os(macOS)
            let program = "open"
        #else
            let program = "xdg-open"
        #endif
        #if os(iOS) || os(tvOS) || os(watchOS) || os(visionOS)
            throw ApiError(.configuration, "give loginPKCEGrant an opener of your own here")
        #else
            var pid: pid_t = 0
            var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(url), nil]
            defer { for argument in arguments { free(argument) } }
            let result = posix_spawnp(&pid, program, nil, nil, &arguments, environ)
            guard result == 0 else {
                throw ApiError(
                    .configuration, "cannot start \(program) to open the browser: \(String(cString: strerror(result)))")
            }
            // The child hands the URL to the browser and ends; nobody waits for it on a thread of the pool.
            while waitpid(pid, nil, WNOHANG) == 0 { try await Task.sleep(for: .milliseconds(50)) }
        #endif
    }
}
