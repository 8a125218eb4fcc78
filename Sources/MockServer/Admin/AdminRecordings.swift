import PlatformCore

/// `recordings`: what is loaded, and recording driven from a test.
enum AdminRecordings {
    static func list(_ call: AdminAPI.Call) async throws(PlatformError) -> HTTPResponse {
        var list: [JSON] = []
        for recording in call.session.replayer.library.recordings { list.append(try summary(recording)) }
        for (name, count) in (await recorder(call)?.inProgress() ?? [:]).sorted(by: { $0.key < $1.key }) {
            list.append(["name": .string(name), "state": "recording", "interactions": JSON(count)])
        }
        return HTTPResponse(admin: ["recordings": .array(list)])
    }

    static func one(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        let library = call.session.replayer.library
        guard let recording = library.recordings.first(where: { $0.name == call.arguments[0] }) else {
            throw unknown(call.arguments[0])
        }
        var json = try summary(recording)
        let used = call.session.replayer.usedInteractions(of: recording)
        json["entries"] = .array(
            try read { () throws(RecordingError) in try recording.summaries() }.map { entry in
                let target = entry.query.isEmpty ? entry.path : entry.path + "?" + entry.query
                return [
                    "interaction": JSON(entry.id), "operation": entry.operation.map { .string($0) } ?? .null,
                    "request": .string("\(entry.method) \(target)"), "order": JSON(entry.order),
                    "status": JSON(entry.status), "used": .bool(used.contains(entry.id)),
                ]
            })
        return HTTPResponse(admin: json)
    }

    static func start(_ call: AdminAPI.Call) async throws(PlatformError) -> HTTPResponse {
        let name = call.arguments[0]
        guard RecordingName.isValid(name) else {
            throw PlatformError(400, "bad.request", "'\(name)' is no name. \(RecordingName.rule).", field: "name")
        }
        let recorder = try recording(call)
        do throws(RecordingError) { try await recorder.start(name, session: call.session.id) } catch {
            throw PlatformError(409, "general.conflict", error.description)
        }
        return HTTPResponse(admin: ["name": .string(name), "state": "recording"])
    }

    static func stop(_ call: AdminAPI.Call) async throws(PlatformError) -> HTTPResponse {
        let (name, recorder) = (call.arguments[0], try recording(call))
        // In the mode `once` it is there from now on: a request that comes during the save must not begin another.
        let existing = call.platform.forwarding.existing
        let isNew = existing?.insert(name) ?? false
        let count: Int?
        do throws(RecordingError) { count = try await recorder.stop(name) } catch {
            if isNew { existing?.remove(name) }
            throw PlatformError(500, "mock.recording.not.saved", error.description)
        }
        if isNew, count ?? 0 == 0 { existing?.remove(name) }
        guard let count else { throw notRecording(name) }
        call.platform.replaySavedRecording()
        return HTTPResponse(admin: ["name": .string(name), "state": "saved", "interactions": JSON(count)])
    }

    static func discard(_ call: AdminAPI.Call) async throws(PlatformError) -> HTTPResponse {
        guard await (try recording(call)).discard(call.arguments[0]) else { throw notRecording(call.arguments[0]) }
        return HTTPResponse(admin: ["name": .string(call.arguments[0]), "state": "discarded"])
    }

    private static func summary(_ recording: Recording) throws(PlatformError) -> JSON {
        let statistics = try read { () throws(RecordingError) in try recording.statistics() }
        return [
            "name": .string(recording.name), "state": "loaded", "interactions": JSON(statistics.interactionCount),
            "bytes": JSON(statistics.fileBytes),
        ]
    }

    private static func read<T>(_ body: () throws(RecordingError) -> T) throws(PlatformError) -> T {
        do throws(RecordingError) { return try body() } catch {
            throw PlatformError(500, "mock.recording.damaged", error.description)
        }
    }

    private static func recorder(_ call: AdminAPI.Call) -> Recorder? { call.platform.forwarding.recorder }

    private static func recording(_ call: AdminAPI.Call) throws(PlatformError) -> Recorder {
        guard let recorder = recorder(call) else {
            throw PlatformError(
                409, "general.conflict",
                "This server does not record. Start it with: --record DIR --upstream REGION, or --spy")
        }
        return recorder
    }

    private static func notRecording(_ name: String) -> PlatformError {
        PlatformError(404, "not.found", "No recording '\(name)' is being made.")
    }

    private static func unknown(_ name: String) -> PlatformError {
        PlatformError(404, "not.found", "There is no recording '\(name)'; GET /__admin/recordings lists them.")
    }
}
