import PlatformCore
import PlatformDefinition

/// Answers by what the session has written.
///
/// A POST makes a resource, a GET finds it, lists have it, PUT and PATCH change it, DELETE removes it. Which paths belong
/// together follows from the definition.
struct WorldStep {
    let book: PlanBook

    private func world(_ request: SynthesisRequest) -> World { request.context.session.world }

    /// The body of a reply; nil where what was written does not matter.
    ///
    /// - Throws: the platform's 404 for what was deleted, and 409 for another version than the one that is there.
    func body(_ request: SynthesisRequest) throws(PlatformError) -> [UInt8]? {
        if world(request).isRemoved(request.trimmedPath), request.plan.operation.method != .put { throw .notFound }
        switch request.plan.operation.method {
        case .get: return seen(request)
        case .post: return try request.plan.hasMembers ? created(request) : nil
        case .put, .patch: return try request.plan.isMember && isResource(request) ? changed(request) : nil
        case .delete:
            if request.plan.isMember, isResource(request), let (path, id) = request.member {
                try world(request).remove(id, from: path)
            }
            return nil
        default: return nil
        }
    }

    /// Whether a GET is about something that was written, so that no recording may answer it.
    func concerns(_ context: RequestContext) -> Bool {
        let world = context.session.world
        guard !world.isEmpty, context.request.isMethod("GET") || context.request.isMethod("HEAD") else { return false }
        let path = SynthesisRequest.trimmedPath(context.request)
        if world.collection(path) != nil || world.isRemoved(path) { return true }
        guard let (collection, id) = SynthesisRequest.member(path) else { return false }
        return world.member(id, of: collection) != nil
    }

    /// Whether the path of a change can be asked for.
    private func isResource(_ request: SynthesisRequest) -> Bool { getter(request) != nil }

    private func getter(_ request: SynthesisRequest) -> DefinitionIndex.Operation? {
        guard case .operation(let get)? = book.schemas.index.route(method: .get, path: request.trimmedPath) else {
            return nil
        }
        return get
    }
}

// MARK: - Making and changing

extension WorldStep {
    private func created(_ request: SynthesisRequest) throws(PlatformError) -> [UInt8]? {
        guard case .object(let object)? = request.plan.root, object.hasID, object.entities == nil else { return nil }
        let bytes = SynthesizedBody(request, book).bytes
        guard let made = (try? JSON.parse(bytes))?.object, let id = made["id"]?.string, !id.isEmpty else { return nil }
        _ = try world(request).put(id, into: request.trimmedPath, isNew: true) { _ in made }
        return bytes
    }

    private func changed(_ request: SynthesisRequest) throws(PlatformError) -> [UInt8]? {
        guard let (path, id) = request.member, let get = getter(request), let sent = request.body?.object,
            let schema = book.plan(get).response.schema
        else { return nil }
        let asGet = request.asked(book.plan(get))
        let now = request.context.arrival
        let written = try world(request).put(id, into: path, isNew: false) { old throws(PlatformError) in
            if let old, let there = old["version"]?.int, let version = sent["version"]?.int, there != version {
                throw PlatformError(
                    409, "general.conflict",
                    "The resource was changed meanwhile: it has version \(there), the request has \(version).",
                    field: "version")
            }
            let base = old ?? recorded(asGet) ?? (try? JSON.parse(SynthesizedBody(asGet, book).bytes))?.object ?? [:]
            return merged(sent, into: base, schema, now)
        }
        return overlaid(request, written)
    }

    /// What a resource is after a change: what was sent holds, `null` takes away, the version goes up.
    private func merged(_ sent: JSONObject, into base: JSONObject, _ schema: APISchema, _ now: Instant) -> JSONObject {
        var result = base
        guard case .object(let object) = book.schemas.resolve(schema).schema.kind else { return result }
        let reflection = Reflection(book: book, seed: 0, now: now)
        for property in object.properties where property.name != "id" && property.name != "selfUri" {
            guard let value = sent[property.name] else { continue }
            if value.isNull {
                if !object.required.contains(property.name) { result[property.name] = JSON.null }
            } else if let value = reflection.reflected(value, property.schema, name: property.name) {
                result[property.name] = value
            }
        }
        if object.property("version") != nil, let version = base["version"]?.int ?? sent["version"]?.int {
            result["version"] = JSON(min(max(version, sent["version"]?.int ?? 0), Int(Int32.max) - 1) + 1)
        }
        for property in object.properties where property.schema.format == "date-time" {
            let name = property.name.lowercased()
            if name.contains("modif") || name.contains("updat") { result[property.name] = .string(now.iso8601) }
        }
        return result
    }

    /// What a recording answers to the GET of the resource.
    private func recorded(_ request: SynthesisRequest) -> JSONObject? {
        let key = RequestKey(
            role: request.context.role, request: HTTPRequest(method: .get, target: request.trimmedPath))
        return recorded(key, request)
    }

    private func recorded(_ key: RequestKey, _ request: SynthesisRequest) -> JSONObject? {
        let library = request.context.session.replayer.library
        guard library.count > 0, let group = library.group(for: key),
            let interaction = try? library.interaction(group.count - 1, of: group), interaction.key == key,
            interaction.response.status == 200
        else { return nil }
        return (try? JSON.parse(interaction.response.bodyBytes))?.object
    }
}

// MARK: - Seeing

extension WorldStep {
    private func seen(_ request: SynthesisRequest) -> [UInt8]? {
        let path = request.trimmedPath
        if let collection = world(request).collection(path), case .object(let page)? = request.plan.root,
            page.entities != nil
        {
            return list(request, page, collection)
        }
        guard let (path, id) = request.member, let written = world(request).member(id, of: path) else { return nil }
        return overlaid(request, written)
    }

    /// The reply that nobody's writing would change, with what was written over it.
    private func overlaid(_ request: SynthesisRequest, _ written: JSONObject) -> [UInt8]? {
        guard let schema = request.plan.response.schema else { return nil }
        let base = recorded(request) ?? (try? JSON.parse(SynthesizedBody(request, book).bytes))?.object
        guard let base else { return nil }
        return JSON.object(overlaid(base, written, schema, request)).serialized()
    }

    private func overlaid(
        _ base: JSONObject, _ written: JSONObject, _ schema: APISchema, _ request: SynthesisRequest
    ) -> JSONObject {
        guard case .object(let object) = book.schemas.resolve(schema).schema.kind else { return base }
        let reflection = Reflection(book: book, seed: 0, now: request.context.arrival)
        var result = base
        for property in object.properties {
            guard let value = written[property.name] else { continue }
            if value.isNull {
                result[property.name] = nil
            } else if let value = reflection.reflected(value, property.schema, name: property.name) {
                result[property.name] = value
            }
        }
        return result
    }

    /// A page of a collection that was written into: what was made comes first, then what was there.
    private func list(
        _ request: SynthesisRequest, _ page: ObjectPlan, _ collection: WorldSnapshot.Collection
    ) -> [UInt8]? {
        guard let place = page.entities, let schema = request.plan.response.schema else { return nil }
        let name = page.members[place].name
        let element = element(of: schema, name)
        let made = collection.created.reversed().compactMap { collection.members[$0] }.map { member in
            overlaid([:], member, element, request)
        }
        let key = RequestKey(role: request.context.role, request: request.context.request)
        let recording = recorded(key, request)
        let base = recording.map { $0[name]?.array ?? [] } ?? SynthesizedBody(request, book).elements
        let there = base.compactMap { value -> JSONObject? in
            guard let member = value.object else { return nil }
            guard let id = member["id"]?.string else { return member }
            if collection.removed.contains(id) || collection.created.contains(id) { return nil }
            return collection.members[id].map { overlaid(member, $0, element, request) } ?? member
        }
        let all = ListQuery(request).apply(to: made + there)
        guard var recording else { return SynthesizedBody(request, book).page(of: all.map { .object($0) }) }
        // A recorded page stays a page: its number and its links are what they were.
        if let total = recording["total"]?.int { recording["total"] = JSON(max(0, total + all.count - base.count)) }
        recording[name] = .array(all.map { .object($0) })
        return JSON.object(recording).serialized()
    }

    private func element(of schema: APISchema, _ name: String) -> APISchema {
        guard case .object(let object) = book.schemas.resolve(schema).schema.kind, let list = object.property(name),
            case .array(let element) = book.schemas.resolve(list).schema.kind
        else { return APISchema(.any) }
        return element
    }
}
