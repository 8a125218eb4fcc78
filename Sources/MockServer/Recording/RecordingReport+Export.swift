import PlatformCore

extension RecordingReport {
    /// `recordings export`: recordings as one HAR 1.2 file, which `recordings import` reads back without a loss.
    ///
    /// What HAR has no place for stands in members that start with `_`, as its specification has it; other tools pass
    /// over them.
    package struct Export: Sendable, Equatable, CustomStringConvertible {
        /// The file.
        package let bytes: [UInt8]
        /// The number of recordings in it.
        package let recordingCount: Int
        /// The number of interactions in it.
        package let interactionCount: Int

        /// Reads the recordings at `files`.
        package init(files: [String]) throws(RecordingError) {
            var names: Set<String> = []
            var recordings: [JSON] = []
            var entries: [JSON] = []
            for file in files {
                let recording = try Recording(path: file)
                guard names.insert(recording.name).inserted else {
                    throw RecordingError(.unreadable("another one of that name is exported with it"), path: file)
                }
                let content = try recording.content()
                recordings.append(Self.header(recording.name, content))
                for interaction in content.interactions {
                    entries.append(interaction.harEntry(recording: recording.name, number: entries.count))
                }
            }
            recordingCount = recordings.count
            interactionCount = entries.count
            bytes = Self.log(recordings, entries).serialized(pretty: true) + [UInt8(ascii: "\n")]
        }

        /// What was exported.
        package var description: String {
            "\(counted(interactionCount, "interaction")) of \(counted(recordingCount, "recording"))"
        }

        private static func log(_ recordings: [JSON], _ entries: [JSON]) -> JSON {
            [
                "log": [
                    "version": "1.2",
                    "creator": ["name": "mockserver", "version": JSON.string(String(RecordingFormat.version))],
                    "_recordings": .array(recordings),
                    "entries": .array(entries),
                ]
            ]
        }

        private static func header(_ name: String, _ content: RecordingContent) -> JSON {
            let facts = content.metadata.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            return [
                "name": .string(name), "clients": .array(content.clientIDs.map { .string($0) }),
                "metadata": .array(facts.map { ["name": .string($0.key), "value": .string($0.value)] }),
            ]
        }
    }

    /// Exports the recordings at `files` into the HAR file at `path`, replacing it whole or not at all.
    package static func exportHAR(_ files: [String], to path: String) throws(RecordingError) -> Export {
        let export = try Export(files: files)
        do {
            try RecordingFile(path: path).replace { temporary in
                try RecordingFile(path: temporary).create(export.bytes)
            }
        } catch {
            throw RecordingError(writing: error, path: path)
        }
        return export
    }
}

// MARK: - Entries

extension Interaction {
    /// The entry of a HAR file.
    fileprivate func harEntry(recording: String, number: Int) -> JSON {
        var entry: JSONObject = [
            // A recording holds no times; this keeps the order in tools that sort by it.
            "startedDateTime": .string(Instant(milliseconds: Int64(number)).iso8601),
            "time": 0,
            "request": harRequest,
            "response": harResponse,
            "cache": [:],
            "timings": ["send": 0, "wait": 0, "receive": 0],
        ]
        entry["_recording"] = .string(recording)
        entry["_role"] = .string(role.rawValue)
        entry["_region"] = .string(region.rawValue)
        entry["_order"] = JSON(order)
        entry["_operation"] = operation.map { .string($0) }
        entry["_test"] = test.map { .string($0) }
        let target = Array(request.fields.bytes[request.targetRange])
        if HARURL.target(of: harURL).utf8.elementsEqual(target) == false {
            entry["_target"] = .string(Base64.encode(target))
        }
        return .object(entry)
    }

    private var harURL: String { "https://\(role.rawValue).\(region.rawValue)\(request.target)" }

    private var harRequest: JSON {
        let query = FormFields.parse(request.query).fields.map { field -> JSON in
            ["name": .string(field.name), "value": .string(field.value)]
        }
        var json: JSONObject = [
            "method": .string(request.method.rawValue), "url": .string(harURL), "httpVersion": "HTTP/1.1",
            "cookies": [], "headers": request.fields.har, "queryString": .array(query), "headersSize": -1,
            "bodySize": JSON(request.body.count),
        ]
        if !request.body.isEmpty {
            json["postData"] = .object(HARText(request.body).members(type: request.fields[.contentType], size: nil))
        }
        return .object(json)
    }

    private var harResponse: JSON {
        let body = response.bodyBytes
        return [
            "status": JSON(response.status.code), "statusText": .string(response.status.reasonPhrase),
            "httpVersion": "HTTP/1.1", "cookies": [], "headers": response.fields.har,
            "content": .object(HARText(body).members(type: response.fields[.contentType], size: body.count)),
            "redirectURL": .string(response.fields[.location] ?? ""), "headersSize": -1, "bodySize": JSON(body.count),
        ]
    }
}

extension HTTPRequest {
    /// Path and query in the buffer.
    fileprivate var targetRange: Range<Int> { pathRange.lowerBound..<(queryRange ?? pathRange).upperBound }
}

/// A body as text where it is text, else in base64.
private struct HARText {
    let text: String
    let isBase64: Bool

    init(_ bytes: [UInt8]) {
        let plain = String(validating: bytes, as: UTF8.self)
        isBase64 = plain == nil
        text = plain ?? Base64.encode(bytes)
    }

    func members(type: String?, size: Int?) -> JSONObject {
        var members = JSONObject()
        if let size { members["size"] = JSON(size) }
        members["mimeType"] = .string(type ?? "")
        if !text.isEmpty { members["text"] = .string(text) }
        if isBase64 { members["encoding"] = "base64" }
        return members
    }
}

extension HTTPFields {
    /// The fields in order; one that is no UTF-8 with its exact bytes besides.
    fileprivate var har: JSON {
        .array(
            entries.map { entry in
                var header: JSONObject = [
                    "name": .string(text(at: entry.name)), "value": .string(text(at: entry.value)),
                ]
                if String(validating: bytes[entry.value], as: UTF8.self) == nil {
                    header["_base64"] = .string(Base64.encode(Array(bytes[entry.value])))
                }
                return .object(header)
            })
    }
}
