#if os(Linux)
    import CCurl
    import PlatformCore

    /// A request in C memory, as libcurl reads it: header list, URL, method and a small body in one allocation.
    ///
    /// Made on the caller's thread, so that the driver's does nothing that others could do for it.
    ///
    /// `@unchecked Sendable`: written before it is handed over, only read afterwards.
    final class RequestBlock: @unchecked Sendable {
        /// What libcurl is told to do; the method's own name where it implies another.
        enum Mode: Equatable {
            case get
            case head
            /// The body is in the block.
            case post(count: Int)
            /// The body comes through the read function; -1: of unknown length.
            case upload(count: Int)
        }

        /// Bodies up to this size are copied into the block; larger ones are read where they are.
        static let copiedBodyLimit = 65_536

        let mode: Mode
        let url: UnsafePointer<CChar>
        /// Path and query in `url`; nil where it has no path.
        let target: UnsafePointer<CChar>?
        /// nil where the mode implies the method.
        let method: UnsafePointer<CChar>?
        let fields: UnsafeMutablePointer<curl_slist>?
        let body: UnsafePointer<CChar>
        private let memory: UnsafeMutableRawPointer

        /// Copies `request`, whose URL is `url`.
        ///
        /// - Throws: a `prepare` error when something in it would not be HTTP.
        init(
            _ request: TransportRequest, url: TransportURL, isProxied: Bool, decodesContent: Bool
        ) throws(TransportError) {
            let mode = try Self.mode(of: request, host: url.authority)
            var entries = request.fields.entries
            entries.removeAll { request.fields.isFraming($0) }
            try Self.check(entries, in: request.fields, host: url.authority)
            var lines = Self.unwanted(request.fields, mode, isProxied: isProxied)
            // libcurl would say so by itself, but builds the line anew each time.
            if decodesContent, !request.fields.contains("Accept-Encoding") {
                lines.append("Accept-Encoding: gzip, deflate")
            }
            let implied = Self.impliedMethod(of: mode)
            let copied: [UInt8] = if case (.bytes(let bytes), .post) = (request.body, mode) { bytes } else { [] }
            // Of a field "name: value" or "name;", and of each line and text with its NUL.
            let textSize =
                entries.reduce(0) { $0 + $1.name.count + $1.value.count + 3 }
                + lines.reduce(0) { $0 + $1.utf8CodeUnitCount + 1 }
                + url.text.utf8.count + 1 + request.method.rawValue.utf8.count + 1 + copied.count + 1
            let nodeCount = entries.count + lines.count
            let nodesSize = nodeCount * MemoryLayout<curl_slist>.stride
            let memory = UnsafeMutableRawPointer.allocate(
                byteCount: nodesSize + textSize, alignment: MemoryLayout<curl_slist>.alignment)
            var writer = BlockWriter(
                nodes: memory.bindMemory(to: curl_slist.self, capacity: nodeCount), text: memory + nodesSize)
            request.fields.bytes.withUnsafeBytes { bytes in
                for entry in entries {
                    writer.startField()
                    writer.append(UnsafeRawBufferPointer(rebasing: bytes[entry.name]))
                    // libcurl drops a field "name: " and sends "name;" as an empty one.
                    if bytes[entry.value].allSatisfy(\.isBlank) {
                        writer.append(";")
                    } else {
                        writer.append(": ")
                        writer.append(UnsafeRawBufferPointer(rebasing: bytes[entry.value]))
                    }
                    writer.endText()
                }
            }
            for line in lines {
                writer.startField()
                writer.append(line)
                writer.endText()
            }
            self.memory = memory
            self.mode = mode
            let text = writer.text(url.text)
            self.url = text
            target = url.hasPath ? text + url.pathStart : nil
            method = implied == request.method ? nil : writer.text(request.method.rawValue)
            body = writer.bytes(copied)
            fields = writer.list
        }

        deinit { memory.deallocate() }

        private static func mode(of request: TransportRequest, host: String) throws(TransportError) -> Mode {
            let method = request.method.rawValue
            guard !method.isEmpty, method.utf8.allSatisfy(\.isTokenByte), method != "CONNECT" else {
                throw refused(host, "the method is no HTTP method that can be sent")
            }
            switch request.body {
            case .none:
                if method == "HEAD" { return .head }
                // RFC 9110 section 8.6: methods that anticipate content say that there is none.
                return method == "POST" || method == "PUT" || method == "PATCH" ? .post(count: 0) : .get
            case _ where method == "HEAD": throw refused(host, "a HEAD request has no body here")
            case .bytes(let bytes):
                return bytes.count <= copiedBodyLimit ? .post(count: bytes.count) : .upload(count: bytes.count)
            case .stream(let length, _):
                guard length ?? 0 >= 0 else { throw refused(host, "the body's length is negative") }
                return .upload(count: length ?? -1)
            }
        }

        private static func impliedMethod(of mode: Mode) -> HTTPMethod {
            switch mode {
            case .get: .get
            case .head: .head
            case .post: .post
            case .upload: .put
            }
        }

        /// Fields that libcurl would add by itself, in the form that tells it not to.
        private static func unwanted(_ fields: HTTPFields, _ mode: Mode, isProxied: Bool) -> [StaticString] {
            var unwanted: [StaticString] = []
            if !fields.contains(.accept) { unwanted.append("Accept:") }
            if isProxied { unwanted.append("Proxy-Connection:") }
            switch mode {
            case .get, .head: return unwanted
            case .post, .upload: break
            }
            if !fields.contains(.expect) { unwanted.append("Expect:") }
            if !fields.contains(.contentType) { unwanted.append("Content-Type:") }
            return unwanted
        }

        private static func check(
            _ entries: [HTTPFields.Entry], in fields: HTTPFields, host: String
        ) throws(TransportError) {
            for (index, entry) in entries.enumerated() {
                let name = fields.bytes[entry.name]
                guard !name.isEmpty, name.allSatisfy(\.isTokenByte) else {
                    throw refused(host, "the name of field \(index + 1) is no token")
                }
                guard fields.bytes[entry.value].allSatisfy(\.isFieldValueByte) else {
                    let name = String(decoding: name, as: UTF8.self)
                    throw refused(host, "the value of field \(name) holds a control character")
                }
            }
        }

        private static func refused(_ host: String, _ message: String) -> TransportError {
            TransportError(.prepare, host: host, message, mayHaveReachedServer: false)
        }
    }

    extension HTTPFields {
        /// Whether a field is one of those that follow from the body.
        fileprivate func isFraming(_ entry: Entry) -> Bool {
            switch entry.name.count {
            case 14: bytes[entry.name].lazy.map(\.asciiLowercased).elementsEqual("content-length".utf8)
            case 17: bytes[entry.name].lazy.map(\.asciiLowercased).elementsEqual("transfer-encoding".utf8)
            default: false
            }
        }
    }

    /// Fills a block from front to back.
    private struct BlockWriter {
        private let first: UnsafeMutablePointer<curl_slist>
        private var node: UnsafeMutablePointer<curl_slist>
        private var next: UnsafeMutableRawPointer

        init(nodes: UnsafeMutablePointer<curl_slist>, text: UnsafeMutableRawPointer) {
            first = nodes
            node = nodes
            next = text
        }

        /// The fields that were written.
        var list: UnsafeMutablePointer<curl_slist>? { node == first ? nil : first }

        mutating func startField() {
            if node != first { (node - 1).pointee.next = node }
            node.initialize(to: curl_slist(data: next.assumingMemoryBound(to: CChar.self), next: nil))
            node += 1
        }

        mutating func append(_ bytes: UnsafeRawBufferPointer) {
            if let base = bytes.baseAddress { next.copyMemory(from: base, byteCount: bytes.count) }
            next += bytes.count
        }

        mutating func append(_ text: StaticString) {
            next.copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
            next += text.utf8CodeUnitCount
        }

        mutating func endText() {
            next.storeBytes(of: 0, as: UInt8.self)
            next += 1
        }

        mutating func bytes(_ bytes: [UInt8]) -> UnsafePointer<CChar> {
            let start = UnsafePointer(next.assumingMemoryBound(to: CChar.self))
            bytes.withUnsafeBytes { append($0) }
            endText()
            return start
        }

        mutating func text(_ text: String) -> UnsafePointer<CChar> {
            let start = UnsafePointer(next.assumingMemoryBound(to: CChar.self))
            var text = text
            text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
            endText()
            return start
        }
    }
#endif
