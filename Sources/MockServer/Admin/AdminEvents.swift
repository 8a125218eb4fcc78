import PlatformCore

/// `events`: what happens, as server-sent events (HTML, section 9.2).
enum AdminEvents {
    /// How often a connection on which nothing happens is written to.
    private static let heartbeat = Duration.seconds(15)
    /// How long a reader may take for what is left once its session has ended.
    private static let farewell = Duration.seconds(1)

    static func stream(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        let last = try lastEventID(call.request)
        let fields: HTTPFields = ["Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store"]
        guard !call.request.isMethod("HEAD") else { return HTTPResponse(status: 200, fields: fields) }
        let session = call.session
        // From here on and not when the body starts: whoever has read the head misses nothing.
        let reader = session.events.makeReader()
        return HTTPResponse(
            status: 200, fields: fields,
            body: .stream { writer in
                defer { session.events.remove(reader) }
                try await serve(reader, of: session, after: last, to: writer)
            })
    }

    /// The id of the last journal entry that the reader knows; nil for one that asks for the first time.
    private static func lastEventID(_ request: HTTPRequest) throws(PlatformError) -> Int? {
        guard let text = request.fields["Last-Event-ID"], !text.isEmpty else { return nil }
        guard let id = Int(text), id >= 0 else {
            throw PlatformError(400, "bad.request", "Last-Event-ID has to be the id of a journal entry.")
        }
        return id
    }

    /// Writes until the feed ends or the reader has gone; whoever is too slow is cut off at once.
    private static func serve(
        _ reader: EventReader, of session: Session, after last: Int?, to writer: any HTTPBodyWriter
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await write(reader, of: session, after: last, to: writer) }
            group.addTask {
                while true {
                    try await Task.sleep(for: heartbeat)
                    _ = reader.offer(.heartbeat)
                }
            }
            group.addTask {
                if case .closed = await reader.end() { try await Task.sleep(for: farewell) }
                throw EventReader.End.tooSlow
            }
            defer { group.cancelAll() }
            // The first to end is the writer, or what ends it.
            try await group.next()
        }
    }

    private static func write(
        _ reader: EventReader, of session: Session, after last: Int?, to writer: any HTTPBodyWriter
    ) async throws {
        try await writer.write(Array(": events of the session '\(session.id)'\n\n".utf8))
        var known = last ?? 0
        if let last {
            for entry in session.journal.entries(after: last) {
                try await writer.write(ServerSentEvent(entry).bytes)
                known = entry.id
            }
        }
        for await event in reader.events {
            if case .request(let id) = event {
                guard id > known else { continue }
                known = id
            }
            guard let bytes = bytes(of: event, in: session) else { continue }
            try await writer.write(bytes)
        }
    }

    private static func bytes(of event: EventFeed.Event, in session: Session) -> [UInt8]? {
        switch event {
        // One that the journal has dropped meanwhile is not told.
        case .request(let id): session.journal.entry(id).map { ServerSentEvent($0).bytes }
        case .fault(let json): ServerSentEvent(name: "fault", json).bytes
        case .token(let json): ServerSentEvent(name: "token", json).bytes
        case .verdict(let json): ServerSentEvent(name: "verdict", json).bytes
        case .heartbeat: Array(": still here\n\n".utf8)
        }
    }
}

/// One event as it goes over the wire; JSON on one line has no line feed that would have to be split.
private struct ServerSentEvent {
    var bytes: [UInt8] = []

    /// - Parameter id: what a reader asks to go on from; only journal entries have one.
    init(name: String, id: Int? = nil, _ json: JSON) {
        if let id { bytes += "id: \(id)\n".utf8 }
        bytes += "event: \(name)\ndata: ".utf8
        bytes += json.serialized()
        bytes += "\n\n".utf8
    }

    /// A journal entry, secrets shortened.
    init(_ entry: Journal.Entry) {
        self.init(name: "request", id: entry.id, entry.json(showingSecrets: false))
    }
}
