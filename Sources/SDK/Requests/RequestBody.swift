import HTTPTransport
public import PlatformCore

/// What a request carries.
public enum RequestBody: Sendable {
    /// Nothing.
    case none
    /// A JSON value, `null`, `false` and `0` too.
    case json(JSON)
    /// Fields of a form, as `application/x-www-form-urlencoded`.
    case form(FormFields)
    /// Parts of a form with files, as `multipart/form-data`.
    case multipart(MultipartForm)
    /// Bytes as they are.
    case bytes([UInt8], contentType: String)
    /// A file, read while it is sent.
    case file(path: String, contentType: String)
    /// Bytes that are made while they are sent; they are made once, so that such a request is never repeated.
    case stream(
        length: Int?, contentType: String, @Sendable (any HTTPBodyWriter) async throws -> Void)

    /// Whether the body can be sent a second time.
    var isRepeatable: Bool { if case .stream = self { false } else { true } }

    /// What the `Content-Type` field says; nil where there is no body.
    var contentType: String? {
        switch self {
        case .none: nil
        case .json: "application/json"
        case .form: "application/x-www-form-urlencoded"
        case .multipart(let form): form.contentType
        case .bytes(_, let type), .file(_, let type), .stream(_, let type, _): type
        }
    }

    /// The body as the transport takes it; `progress` is told how many bytes were handed over so far.
    ///
    /// - Throws: when a file that is to be sent cannot be read.
    func transportBody(progress: TransferProgress? = nil) throws(FileError) -> TransportRequest.Body {
        switch self {
        case .none: .none
        case .json(let json): Self.body(json.serialized(), progress)
        case .form(let fields): Self.body(fields.encoded, progress)
        case .multipart(let form): try form.transportBody(progress)
        case .bytes(let bytes, _): Self.body(bytes, progress)
        case .file(let path, _):
            .stream(length: try FileReader.size(of: path)) { writer in
                try await FileReader.copy(path, to: Self.counting(writer, progress))
            }
        case .stream(let length, _, let produce):
            .stream(length: length) { writer in try await produce(Self.counting(writer, progress)) }
        }
    }

    private static func body(_ bytes: [UInt8], _ progress: TransferProgress?) -> TransportRequest.Body {
        guard let progress else { return .bytes(bytes) }
        return .stream(length: bytes.count) { writer in
            let counter = counting(writer, progress)
            var rest = bytes[...]
            while !rest.isEmpty {
                try await counter.write(Array(rest.prefix(FileReader.chunkSize)))
                rest = rest.dropFirst(FileReader.chunkSize)
            }
        }
    }

    static func counting(_ writer: any HTTPBodyWriter, _ progress: TransferProgress?) -> any HTTPBodyWriter {
        progress.map { CountingWriter(writer, $0) } ?? writer
    }
}

/// Told how many bytes of a body went so far, of how many if that is known.
public typealias TransferProgress = @Sendable (_ bytes: Int, _ total: Int?) -> Void
