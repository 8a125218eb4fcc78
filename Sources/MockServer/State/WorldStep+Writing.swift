import PlatformCore
import PlatformDefinition

// MARK: - Making

extension WorldStep {
    /// So often an id is drawn that nobody has.
    private static let attempts = 40

    func created(_ request: SynthesisRequest) throws(PlatformError) -> [UInt8]? {
        if let sent = request.body?.array { return try createdAll(sent, request) }
        let (key, named) = (key(ofMadeBy: request), namedID(request))
        guard key != nil || named != nil else { return nil }
        for attempt in 0..<Self.attempts {
            // Of equal requests each makes something of its own; the first draw is nobody's but theirs. The steps grow:
            // who deletes all that it makes leaves a long row of ids behind, of which the first may be forgotten.
            let copy = attempt == 0 ? 0 : world(request).count(of: request.trimmedPath) + 1 << (attempt - 1)
            let body = SynthesizedBody(request, book, copy: copy)
            guard var made = (try? JSON.parse(body.bytes))?.object else { return nil }
            if let key, key.id(of: made) == nil { key.put(body.id.text, into: &made) }
            guard let id = key?.id(of: made) ?? named else { return nil }
            if made["version"]?.int != nil { made["version"] = 1 }
            if try put(id, made, request, isAgain: named != nil) { return JSON.object(made).serialized() }
        }
        return nil
    }

    /// Remembers what was made, and of what was sent that which only a GET tells.
    ///
    /// - Returns: false when it is there already, and is not to be written again.
    private func put(
        _ id: String, _ made: JSONObject, _ request: SynthesisRequest, isAgain: Bool
    ) throws(PlatformError) -> Bool {
        let (path, world) = (request.trimmedPath, world(request))
        if !isAgain, world.knows(id, of: path) { return false }
        let whole = JSONObject(
            (sentForGET(id, request) ?? [:]).map { ($0.key, $0.value) } + made.map { ($0.key, $0.value) })
        // Another request may have made the same meanwhile.
        var isTaken = false
        _ = try world.put(id, into: path, isNew: true) { old in
            isTaken = old != nil && !isAgain
            return isTaken ? old ?? whole : whole
        }
        return !isTaken
    }

    /// What a GET of the new member has of what was sent.
    private func sentForGET(_ id: String, _ request: SynthesisRequest) -> JSONObject? {
        guard let sent = request.body?.object,
            let get = route(.get, request.trimmedPath + "/" + PercentCoding.encode(id)),
            let schema = get.response.schema, schema != request.plan.response.schema
        else { return nil }
        return overlaid([:], sent, schema, request)
    }

    /// Whether a POST answers with one resource, and is not about one.
    private func makesOne(_ request: SynthesisRequest) -> Bool {
        guard !request.plan.isMember, case .object(let object)? = request.plan.root else { return false }
        return object.entities == nil
    }

    /// The id that a POST brings for the member that it makes.
    private func namedID(_ request: SynthesisRequest) -> String? {
        guard let id = request.body?["id"]?.string, !id.isEmpty, makesOne(request),
            MemberKey.placeholder(membersOf: request.trimmedPath, book.schemas.index) != nil
        else { return nil }
        return id
    }

    /// What the reply of a POST calls the id of what was made; nil when it makes no member of the collection.
    private func key(ofMadeBy request: SynthesisRequest) -> MemberKey? {
        guard makesOne(request), let schema = request.plan.response.schema else { return nil }
        return MemberKey(in: schema, membersOf: request.trimmedPath, book.schemas)
    }

    /// Makes several at once, as `POST …/routing/queues/{queueId}/members` does, where each may bring an id.
    @discardableResult
    private func createdAll(
        _ sent: [JSON], _ request: SynthesisRequest, isReplayed: Bool = false
    ) throws(PlatformError) -> [UInt8]? {
        let path = request.trimmedPath
        guard !request.plan.isMember, MemberKey.placeholder(membersOf: path, book.schemas.index) != nil,
            let list = route(.get, path) ?? (request.plan.isList ? request.plan : nil),
            let place = ListPlace(list, path, book.schemas)
        else { return nil }
        let body = SynthesizedBody(request.asked(list), book)
        let removes =
            request.plan.operation.parameters.contains { $0.name == "delete" && $0.place == .query }
            && request.query["delete"]?.lowercased() == "true"
        var replies: [JSON] = []
        for (index, value) in sent.enumerated() {
            guard let object = value.object else { return nil }
            let id = place.id(of: value) ?? body.id(index, of: request.context.request.body).text
            if removes {
                world(request).remove(id, from: path, isReplayed: isReplayed)
                continue
            }
            let made = overlaid(body.element(MemberID(id)), object, place.element, request)
            _ = try world(request).put(id, into: path, isNew: true, isReplayed: isReplayed) { _ in made }
            replies.append(.object(made))
        }
        return request.plan.isList && request.plan.root?.isArray == true ? JSON.array(replies).serialized() : nil
    }
}

// MARK: - Changing

extension WorldStep {
    func changed(_ request: SynthesisRequest) throws(PlatformError) -> [UInt8]? {
        guard let (path, id) = SynthesisRequest.member(request.trimmedPath), let reader = reader(request),
            let sent = (request.body ?? [:]).object
        else { return nil }
        let (asGet, schema) = (request.asked(reader), schema(reader, of: path))
        let now = request.context.arrival
        let recorded = recorded(asGet)
        let written = try world(request).put(id, into: path, isNew: false) { old throws(PlatformError) in
            let there = Self.newer(old, recorded)
            if let there = there?["version"]?.int, let version = sent["version"]?.int, there != version {
                throw PlatformError(
                    409, "general.conflict",
                    "The resource was changed meanwhile: it has version \(there), the request has \(version).",
                    field: "version")
            }
            return merged(sent, into: there ?? madeUp(asGet) ?? [:], schema, now)
        }
        return overlaid(request, written)
    }

    /// What the session has written, unless a recording tells of a later version.
    private static func newer(_ written: JSONObject?, _ recorded: JSONObject?) -> JSONObject? {
        guard let written, let recorded else { return written ?? recorded }
        guard let old = written["version"]?.int, let new = recorded["version"]?.int else { return written }
        return new > old ? recorded : written
    }

    /// What a resource is after a change: what was sent holds, `null` takes away, the version goes up.
    private func merged(_ sent: JSONObject, into base: JSONObject, _ schema: APISchema, _ now: Instant) -> JSONObject {
        var result = base
        guard let object = book.schemas.object(schema) else { return result }
        let reflection = Reflection(book: book, seed: 0, now: now)
        for property in object.properties where property.name != "id" && property.name != "selfUri" {
            if property.schema.isWriteOnly { continue }
            guard let value = sent[property.name] else { continue }
            if value.isNull {
                if !object.required.contains(property.name) { result[property.name] = JSON.null }
            } else if let value = reflection.reflected(value, property.schema, name: property.name) {
                result[property.name] = value
            }
        }
        if object.property("version") != nil || base["version"] != nil,
            let version = base["version"]?.int ?? sent["version"]?.int
        {
            result["version"] = JSON(min(max(version, sent["version"]?.int ?? 0), Int(Int32.max) - 1) + 1)
        }
        for (name, value) in reflection.beside(sent, object) { result[name] = value }
        for property in object.properties where property.schema.format == "date-time" {
            let name = property.name.lowercased()
            if name.contains("modif") || name.contains("updat") { result[property.name] = .string(now.iso8601) }
        }
        return result
    }
}

// MARK: - Replaying

extension WorldStep {
    /// Notes a write that a recording has answered, so that what no recording answers agrees with it.
    ///
    /// The recorded GETs go on: they tell what came next when they were recorded.
    func replayed(_ context: RequestContext, _ interaction: ReplayedInteraction) {
        guard 200..<300 ~= interaction.response.status.code, !context.request.isMethod("GET"),
            let operation = interaction.called,
            let request = try? SynthesisRequest(context, operation, book.plan(operation))
        else { return }
        let answer = (try? JSON.parse(interaction.response.bodyBytes))?.object
        // A full world forgets what recordings tell: they can do without it.
        try? note(request, answer ?? [:])
    }

    private func note(_ request: SynthesisRequest, _ answer: JSONObject) throws(PlatformError) {
        let (path, world) = (request.trimmedPath, world(request))
        switch request.plan.operation.method {
        case .post where !isMadeInPlace(request):
            if let sent = request.body?.array { try createdAll(sent, request, isReplayed: true) }
            guard let id = key(ofMadeBy: request)?.id(of: answer) ?? namedID(request) else { return }
            _ = try world.put(id, into: path, isNew: true, isReplayed: true) { _ in answer }
        case .post, .put, .patch:
            guard let (path, id) = SynthesisRequest.member(path), let reader = reader(request) else { return }
            let schema = schema(reader, of: path)
            let (sent, recorded) = (request.body?.object ?? [:], recorded(request.asked(reader)))
            _ = try world.put(id, into: path, isNew: false, isReplayed: true) { old in
                let base = old ?? recorded ?? [:]
                guard !answer.isEmpty else { return merged(sent, into: base, schema, request.context.arrival) }
                var result = base
                for (name, value) in answer { result[name] = value }
                return result
            }
        case .delete:
            guard reader(request) != nil, let (path, id) = SynthesisRequest.member(path) else { return }
            world.remove(id, from: path, isReplayed: true)
        default: break
        }
    }
}
