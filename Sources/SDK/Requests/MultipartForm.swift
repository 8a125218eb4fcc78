import HTTPTransport
import PlatformCore

/// A form with files, sent as `multipart/form-data` (RFC 7578); every part is sent.
public struct MultipartForm: Sendable {
    /// One part of the form.
    public struct Part: Sendable {
        /// Where the bytes of a part come from.
        public enum Content: Sendable {
            /// Bytes that are there.
            case bytes([UInt8])
            /// A file, read while it is sent.
            case file(path: String)
        }

        /// The field's name.
        public var name: String
        /// The file's name, if the part is a file.
        public var fileName: String?
        /// The media type; nil: plain text.
        public var contentType: String?
        /// The bytes.
        public var content: Content

        /// Makes a field of text.
        public init(_ name: String, _ value: some JSONValue) {
            self.init(name, content: .bytes(Array(value.parameterText.utf8)))
        }

        /// Makes a part.
        public init(_ name: String, fileName: String? = nil, contentType: String? = nil, content: Content) {
            self.name = name
            self.fileName = fileName
            self.contentType = contentType
            self.content = content
        }
    }

    /// The parts, in order.
    public var parts: [Part]
    /// What stands between the parts.
    public let boundary: String

    /// Makes a form.
    ///
    /// - Parameters:
    ///   - parts: the parts, in order.
    ///   - boundary: what stands between them; random, so that no part holds it.
    public init(_ parts: [Part], boundary: String = MultipartForm.randomBoundary()) {
        self.parts = parts
        self.boundary = boundary
    }

    /// A boundary that nothing else contains.
    public static func randomBoundary() -> String {
        "form-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
            + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    func transportBody(_ progress: TransferProgress?) throws(FileError) -> TransportRequest.Body {
        var length = end.count
        for part in parts { length += head(of: part).count + (try part.size()) + 2 }
        return .stream(length: length) { writer in
            try await write(to: RequestBody.counting(writer, progress))
        }
    }

    private func write(to writer: any HTTPBodyWriter) async throws {
        for part in parts {
            try await writer.write(head(of: part))
            switch part.content {
            case .bytes(let bytes): if !bytes.isEmpty { try await writer.write(bytes) }
            case .file(let path): try await FileReader.copy(path, to: writer)
            }
            try await writer.write(Array("\r\n".utf8))
        }
        try await writer.write(end)
    }

    func head(of part: Part) -> [UInt8] {
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.escaped(part.name))\""
        if let name = part.fileName { head += "; filename=\"\(Self.escaped(name))\"" }
        if let type = part.contentType ?? part.fileName.map({ _ in "application/octet-stream" }) {
            head += "\r\nContent-Type: \(type.filter { !$0.isNewline })"
        }
        return Array((head + "\r\n\r\n").utf8)
    }

    private var end: [UInt8] { Array("--\(boundary)--\r\n".utf8) }

    /// A name as browsers write it (HTML standard, "multipart/form-data encoding algorithm").
    private static func escaped(_ name: String) -> String {
        var text = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": text += "%22"
            case "\r": text += "%0D"
            case "\n": text += "%0A"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

extension MultipartForm.Part {
    fileprivate func size() throws(FileError) -> Int {
        switch content {
        case .bytes(let bytes): bytes.count
        case .file(let path): try FileReader.size(of: path)
        }
    }
}
