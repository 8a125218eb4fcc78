import PlatformCore

extension MockPlatform {
    /// Makes a session, with a client of its own and nothing of what happened in others.
    ///
    /// - Throws: `PlatformError` 400 that names the option which is wrong here, 409 for an id that is taken.
    func openSession(_ options: SessionOptions) throws(PlatformError) -> Session {
        let id = options.id ?? CorrelationID.make().filter { $0 != "-" }.suffix(12).description
        guard Session.isValidID(id) else {
            throw AdminBody.wrong(
                "id", "1 to 63 of a-z, 0-9 and '-', and none of " + Session.reservedIDs.sorted().joined(separator: ", ")
            )
        }
        let own = OAuthClient(clientID: CorrelationID.make(), clientSecret: CorrelationID.make(), name: "Session \(id)")
        for (index, client) in options.clients.enumerated()
        where options.clients[..<index].contains(where: { $0.clientID == client.clientID }) {
            throw .clientExists(ClientConflict(clientID: client.clientID, sessionID: id))
        }
        var traits = Session.Traits()
        traits.region = options.region
        traits.seed = options.seed ?? configuration.seed
        traits.recordings = try recordings(options)
        traits.forwarding = try forwarding(options)
        let recordName = try recordName(options)
        traits.synthesizes = (options.missPolicy ?? configuration.missPolicy) == .synthesize
        traits.ownClientID = own.clientID
        let session = Session(
            id: id, index: sessionIndex, clients: [own] + options.clients, users: configuration.users,
            library: shelf.library(of: traits.recordings),
            faults: configuration.faults, traits: traits)
        try sessions.open(session)
        if let recordName { forwarding.recorder?.assign(recordName, session: id) }
        // Recordings may have been read again between the look at the shelf and the entry.
        session.replayer.library = shelf.library(of: traits.recordings)
        return session
    }

    /// Ends the session of that id and says what came of it.
    ///
    /// - Throws: `PlatformError` 404 if there is none, 409 for the default one.
    func closeSession(id: String) throws(PlatformError) -> SessionReport {
        guard id != SessionRegistry.standardID else {
            throw PlatformError(
                409, "general.conflict", "The session 'default' stays. POST /__admin/reset puts it back to its start.")
        }
        guard let session = sessions.session(id: id), close(session) else { throw .unknownSession(id) }
        return SessionReport(session)
    }

    /// Ends a session; false when it has ended before, or is the default one.
    @discardableResult
    func close(_ session: Session) -> Bool {
        guard sessions.close(session) else { return false }
        forwarding.recorder?.forget(session: session.id)
        return true
    }
}

// MARK: - Options against the server's configuration

extension MockPlatform {
    private func recordings(_ options: SessionOptions) throws(PlatformError) -> [String]? {
        guard let names = options.recordings else { return nil }
        let known = shelf.names
        guard let unknown = names.first(where: { !known.contains($0) }) else { return names }
        let list = known.isEmpty ? "has none" : "has: " + known.joined(separator: ", ")
        throw PlatformError(
            400, "bad.request", "There is no recording '\(unknown)'; this server \(list).", field: "recordings")
    }

    private func recordName(_ options: SessionOptions) throws(PlatformError) -> String? {
        guard let name = options.recordName else { return nil }
        guard RecordingName.isValid(name) else {
            throw PlatformError(
                400, "bad.request", "'\(name)' is no name. \(RecordingName.rule).", field: "recordName")
        }
        return name
    }

    private func forwarding(_ options: SessionOptions) throws(PlatformError) -> Forwarding {
        let base = try forwarding(mode: options.mode)
        switch (options.missPolicy, base) {
        case (nil, _), (.forward?, .misses), (.error?, .nothing), (.synthesize?, .nothing): return base
        case (.error?, .misses), (.synthesize?, .misses): return .nothing
        case (.error?, _), (.synthesize?, _):
            throw PlatformError(
                400, "bad.request", "A session that records has no misses: 'onMiss' goes with 'mode': 'replay'.",
                field: "onMiss")
        case (.forward?, _):
            throw PlatformError(
                400, "bad.request",
                "'onMiss': 'forward' needs a server that may: start it with --on-miss forward --upstream REGION.",
                field: "onMiss")
        }
    }

    private func forwarding(mode: SessionOptions.Mode?) throws(PlatformError) -> Forwarding {
        guard let mode, mode != configuration.sessionMode else { return forwarding }
        guard mode == .replay else {
            let start = mode == .record ? "--record" : "--spy"
            throw PlatformError(
                400, "bad.request",
                "'mode': '\(mode.rawValue)' needs a server that does so: start it with \(start) DIR --upstream REGION.",
                field: "mode")
        }
        guard configuration.replaysRecordings else {
            throw PlatformError(
                400, "bad.request",
                "'mode': 'replay' needs recordings that are loaded: start the server with --replay or --spy.",
                field: "mode")
        }
        return .nothing
    }
}

extension MockConfiguration {
    /// What a session does that asks for nothing else.
    var sessionMode: SessionOptions.Mode {
        switch (mode, recordMode) {
        case (.replay, _), (.synthesize, _), (.record, .none): .replay
        case (.record, .new): .spy
        case (.record, .all), (.record, .once): .record
        }
    }
}
