import Foundation

/// A server that runs as a child process and prints its port on its first line.
final class ChildServer: Sendable {
    let port: Int
    private let child: Int32
    private let input: FileHandle

    /// Starts a script of the folder `python`.
    static func python(_ script: String, _ arguments: [String]) throws -> ChildServer {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../python")
        return try ChildServer(["python3", "-u", folder.appending(path: script).path] + arguments)
    }

    private init(_ command: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        let (output, stdin) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardInput = stdin
        try process.run()
        child = process.processIdentifier
        input = stdin.fileHandleForWriting
        var line = ""
        while !line.hasSuffix("\n") {
            let bytes = output.fileHandleForReading.readData(ofLength: 1)
            guard !bytes.isEmpty else { throw WireError() }
            line += String(decoding: bytes, as: UTF8.self)
        }
        guard let port = Int(line.dropLast()) else { throw WireError() }
        self.port = port
    }

    /// Ends the server at once; one that is forgotten ends with this process, because its input does.
    ///
    /// To close its input is not enough: a child that was started meanwhile has the other end too.
    func stop() {
        try? input.close()
        kill(child, SIGKILL)
    }
}

/// A throw-away CA with certificates for the tests, made once a run by the `openssl` command.
struct TestCertificates {
    static let shared = Result { try TestCertificates() }

    let folder: URL
    var authority: String { path("ca.pem") }
    func path(_ name: String) -> String { folder.appending(path: name).path }
    func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appending(path: name))) }

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "transport-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        atexit {
            if let made = try? TestCertificates.shared.get() { try? FileManager.default.removeItem(at: made.folder) }
        }
        let script = """
            set -e
            new="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
            openssl req -x509 $new -keyout ca.key -out ca.pem -subj /CN=TestCA -days 2
            make() {
              printf "subjectAltName=$2\\n" > $1.ext
              openssl req $new -keyout $1.key -out $1.csr -subj /CN=$1
              openssl x509 -req -in $1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days $3 -extfile $1.ext -out $1.pem
            }
            make server DNS:localhost,IP:127.0.0.1 2
            make other DNS:other.example 2
            make expired DNS:localhost,IP:127.0.0.1 -1
            make client DNS:client.example 2
            openssl ec -in client.key -aes256 -passout pass:sesame -out locked.key
            """
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw WireError() }
    }

    /// An HTTPS server that answers with the client certificate's name, the path and the number of its connection.
    func startServer(_ name: String = "server", asksForCertificate: Bool = false) throws -> ChildServer {
        try .python(
            "tls_server.py",
            [path("\(name).pem"), path("\(name).key")] + (asksForCertificate ? [path("ca.pem")] : []))
    }
}
