import Foundation

/// An HTTPS server with a certificate of its own making for one host name; it ends with the value.
final class TLSPeer {
    let port: Int
    /// The certificate, which is its own authority.
    let certificate: String
    private let process = Process()
    private let input = Pipe()
    private let directory: TemporaryDirectory

    init(host: String) throws {
        directory = try TemporaryDirectory()
        certificate = directory.path("cert.pem")
        let key = directory.path("key.pem")
        let openssl = Process()
        openssl.executableURL = URL(filePath: "/usr/bin/env")
        openssl.arguments =
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
            + ["-subj", "/CN=\(host)", "-addext", "subjectAltName=DNS:\(host)", "-keyout", key, "-out", certificate]
        openssl.standardError = FileHandle.nullDevice
        openssl.standardOutput = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        let server = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../HTTPTransportTests/python/tls_server.py")
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-u", server.path, certificate, key]
        (process.standardOutput, process.standardInput) = (output, input)
        try process.run()
        var line = ""
        while !line.hasSuffix("\n") {
            let byte = output.fileHandleForReading.readData(ofLength: 1)
            guard !byte.isEmpty else { throw CocoaError(.fileReadUnknown) }
            line += String(decoding: byte, as: UTF8.self)
        }
        port = Int(line.dropLast()) ?? 0
    }

    deinit {
        try? input.fileHandleForWriting.close()
        kill(process.processIdentifier, SIGKILL)
    }
}
