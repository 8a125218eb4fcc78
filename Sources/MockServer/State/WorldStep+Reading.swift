import PlatformCore
import PlatformDefinition

extension WorldStep {
    func seen(_ request: SynthesisRequest) -> [UInt8]? {
        if request.plan.isList { return WorldList(self, request)?.body }
        guard let (path, id) = SynthesisRequest.member(request.trimmedPath) else { return nil }
        if let written = world(request).member(id, of: path) { return overlaid(request, written) }
        if request.plan.operation.path.hasSuffix("/me") { return seenMe(request, path) }
        guard request.plan.isMember, let known = recorded(request) else { return nil }
        return JSON.object(known).serialized()
    }

    /// Who asks is a member of the collection, so that what is known of that one holds for `…/users/me`, too.
    private func seenMe(_ request: SynthesisRequest, _ collection: String) -> [UInt8]? {
        let library = request.context.session.replayer.library
        guard !world(request).isEmpty || library.count > 0, let schema = request.plan.response.schema,
            let me = recordedMe(request.context) ?? madeUp(request), let id = me["id"]?.string
        else { return nil }
        let known = [
            recorded(collection + "/" + PercentCoding.encode(id), request), world(request).member(id, of: collection),
        ]
        return JSON.object(known.compactMap(\.self).reduce(me) { overlaid($0, $1, schema, request) }).serialized()
    }

    /// The reply that nobody's writing would change, with what was written over it.
    func overlaid(_ request: SynthesisRequest, _ written: JSONObject) -> [UInt8]? {
        guard let schema = request.plan.response.schema, let base = recorded(request) ?? madeUp(request) else {
            return nil
        }
        return JSON.object(overlaid(base, written, schema, request)).serialized()
    }

    /// The reply that nobody knows anything about.
    func madeUp(_ request: SynthesisRequest) -> JSONObject? {
        (try? JSON.parse(SynthesizedBody(request, book).bytes))?.object
    }

    /// What a schema has a place for, or what was there already, over something else.
    func overlaid(
        _ base: JSONObject, _ written: JSONObject, _ schema: APISchema, _ request: SynthesisRequest
    ) -> JSONObject {
        guard let object = book.schemas.object(schema) else { return base }
        let reflection = Reflection(book: book, seed: 0, now: request.context.arrival)
        var result = base
        for property in object.properties where !property.schema.isWriteOnly {
            guard let value = written[property.name] else { continue }
            if value.isNull {
                if !object.required.contains(property.name) { result[property.name] = nil }
            } else if let value = reflection.reflected(value, property.schema, name: property.name) {
                result[property.name] = value
            }
        }
        for (name, value) in reflection.beside(written, object) { result[name] = value.isNull ? JSON?.none : value }
        // A recording may know more than the definition.
        for (name, value) in written where base[name] != nil && object.property(name) == nil { result[name] = value }
        return result
    }
}

// MARK: - What recordings tell

extension WorldStep {
    /// So many resources are looked through on a loop's thread.
    private static let few = 100

    /// Whether looking for what is known about a path takes long: it is nothing for a loop's thread then.
    func isSlow(_ context: RequestContext) -> Bool {
        let (library, world) = (context.session.replayer.library, context.session.world)
        guard library.count > 0 || !world.isEmpty else { return false }
        let path = SynthesisRequest.trimmedPath(context.request)
        if context.request.isMethod("GET"), world.count(of: viewed(path) ?? path) > Self.few { return true }
        guard library.count > 0 else { return false }
        guard library.hasResources else { return true }
        let parent = SynthesisRequest.member(path)?.collection
        return [path, parent ?? path].contains { library.resources.count($0) > Self.few }
    }

    /// What a recording answers to somebody who asks `…/me`.
    func recordedMe(_ context: RequestContext) -> JSONObject? {
        context.session.replayer.key(context.role, context.request).flatMap { current($0.hash, context)?.object }
    }

    /// The collection at a path, as the recordings of the session know it.
    func recordedCollection(_ path: String, _ request: SynthesisRequest) -> RecordedCollection? {
        let replayer = request.context.session.replayer
        let library = replayer.library
        return library.count == 0 ? nil : library.resources.collection(path, replayer.current)
    }

    /// What was answered to the key of that hash: last, or else what comes first; nil when it is not there then.
    func current(_ key: UInt64, _ context: RequestContext) -> JSON? {
        guard let interaction = context.session.replayer.current(key), interaction.response.status == 200
        else { return nil }
        return try? JSON.parse(interaction.response.bodyBytes)
    }

    /// What recordings tell of the resource at a path: by a request for it, or by a list that has it, which may say
    /// less of it.
    func recorded(_ request: SynthesisRequest) -> JSONObject? { recorded(request.trimmedPath, request) }

    private func recorded(_ path: String, _ request: SynthesisRequest) -> JSONObject? {
        guard request.context.session.replayer.library.count > 0,
            let (parent, id) = SynthesisRequest.member(path), let known = recordedCollection(parent, request)
        else { return nil }
        if let member = known.member(id) { return current(member.key, request.context)?.object }
        guard !known.lists.isEmpty, route(.get, path)?.isMember ?? request.plan.isMember,
            let list = route(.get, parent),
            let place = ListPlace(list, parent, book.schemas)
        else { return nil }
        for recorded in known.lists {
            guard let page = current(recorded.key, request.context) else { continue }
            let found = place.elements(of: page)?.first { place.id(of: $0) == id }
            guard let object = found?.object, let schema = request.plan.response.schema else { continue }
            return overlaid(madeUp(request) ?? [:], object, schema, request)
        }
        return nil
    }
}

/// Where the elements of a list stand in its replies, and what they are called by.
struct ListPlace {
    /// The property that holds them; nil when the reply is the list itself.
    let property: String?
    let element: APISchema
    private let key: MemberKey?

    init?(_ plan: OperationPlan, _ path: String, _ schemas: SchemaBook) {
        guard let schema = plan.response.schema else { return nil }
        switch (plan.root, schemas.resolve(schema).schema.kind) {
        case (.array(.object, _)?, .array(let element)):
            property = nil
            self.element = element
        case (.object(let page)?, .object(let object)):
            guard let place = page.entities, case .object = page.members[place].value,
                let list = object.property(page.members[place].name),
                case .array(let element) = schemas.resolve(list).schema.kind
            else { return nil }
            property = page.members[place].name
            self.element = element
        default: return nil
        }
        key = MemberKey(in: element, membersOf: path, schemas)
    }

    /// The elements of a reply.
    func elements(of page: JSON) -> [JSON]? { property.map { page[$0]?.array } ?? page.array }

    /// An element with its id, whatever of it is made up.
    func named(_ id: String, _ element: JSONObject) -> JSONObject {
        var element = element
        key?.put(id, into: &element)
        return element
    }

    func id(of element: JSON) -> String? { element.object.flatMap { key?.id(of: $0) } }
}
