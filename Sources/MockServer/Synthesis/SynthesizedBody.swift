import PlatformCore
import PlatformDefinition

/// Makes the body of one synthesized reply.
struct SynthesizedBody {
    private let request: SynthesisRequest
    private let plan: OperationPlan
    private let book: PlanBook
    private let seed: UInt64
    /// Which of several equal requests it answers, when each makes something of its own.
    private let copy: Int

    init(_ request: SynthesisRequest, _ book: PlanBook, copy: Int = 0) {
        self.request = request
        self.copy = copy
        self.book = book
        plan = request.plan
        seed = request.context.session.traits.seed
    }

    private var schemas: SchemaBook { book.schemas }

    var bytes: [UInt8] {
        guard let root = plan.root else { return [] }
        var writer = ReplyWriter(seed: seed, now: request.context.arrival)
        switch root {
        case .object(let object) where object.entities != nil: write(pageOf: object, to: &writer)
        case .object(let object): writer.write(object, resource(object))
        case .array(.object(let element), let count): write(element, times: count, to: &writer)
        default: writer.write(root, drawn: owner, owner: owner)
        }
        // What is no JSON is the text itself.
        guard plan.response.mediaTypes.first?.hasSuffix("json") == false, case .text = root else { return writer.bytes }
        return Array(writer.bytes.dropFirst().dropLast())
    }

    /// What is drawn from where no id says more: the path, and of what changes something the body.
    private var owner: UInt64 {
        let path = Draw(seed, Draw.hash(request.trimmedPath)).bits
        return request.changes ? Draw(path, Draw.hash(request.context.request.body) &+ UInt64(copy)).bits : path
    }
}

// MARK: - One resource

extension SynthesizedBody {
    private func resource(_ object: ObjectPlan) -> ReplyWriter.Resource {
        let id = object.hasID ? self.id : nil
        var resource = ReplyWriter.Resource(owner: id?.owner(seed: seed) ?? owner, id: id, uri: uri(id))
        resource.overrides = pathValues(object)
        if request.changes {
            resource.overrides.merge(times(object)) { $1 }
            resource.overrides.merge(sentValues(object)) { $1 }
            resource.extra = sentBeside(object)
        }
        if let user = caller { resource.overrides.merge(values(of: user, in: object)) { $1 } }
        resource.expanded = request.expanded
        return resource
    }

    /// The id of what the reply is about.
    var id: MemberID {
        if plan.isMember, let last = request.path.last { return MemberID(last.value) }
        if let user = caller { return MemberID(user.id) }
        if request.changes, let sent = request.body?["id"]?.string, !sent.isEmpty { return MemberID(sent) }
        if isMe, let parent = parent { return MemberID(collection: parent.hash, index: 0, seed: seed) }
        let owner = owner
        return MemberID(high: Draw(owner, 1).bits, low: Draw(owner, 2).bits)
    }

    private func uri(_ id: MemberID?) -> ReplyWriter.URI {
        let path = request.trimmedPath
        if plan.isMember { return .path(path) }
        if id != nil, isMe, let parent { return .member(parent.prefix) }
        if id != nil, plan.operation.method == .post {
            if plan.hasMembers { return .member(ResourceCollection(path: path).prefix) }
            if let collection = plan.collection { return .member(collection.prefix) }
        }
        return OperationPlan.canBeAsked(path, schemas.index) ? .path(path) : .none
    }

    private var isMe: Bool { plan.operation.path.hasSuffix("/me") }

    /// The collection that `…/me` belongs to.
    private var parent: ResourceCollection? {
        let path = String(request.trimmedPath.dropLast(3))
        return OperationPlan.canBeAsked(path + "/0", schemas.index) ? ResourceCollection(path: path) : nil
    }

    /// Who asks for itself, where somebody has logged in.
    private var caller: OAuthUser? {
        guard plan.operation.path == "/api/v2/users/me", let token = request.context.token else { return nil }
        let session = request.context.session
        return session.tokens.record(token)?.userID.flatMap { session.users.user(id: $0) }
    }

    private func values(of user: OAuthUser, in object: ObjectPlan) -> ReplyWriter.Overrides {
        overrides(object) { member in
            switch member.name {
            case "name": JSON.string(user.name).serialized()
            case "email", "username": JSON.string(user.email).serialized()
            default: nil
            }
        }
    }

    private func overrides(
        _ object: ObjectPlan, _ value: (ObjectPlan.Member) -> [UInt8]?
    ) -> ReplyWriter.Overrides {
        var overrides: ReplyWriter.Overrides = [:]
        for (index, member) in object.members.enumerated() where member.role != .id && member.role != .selfURI {
            overrides[index] = value(member)
        }
        return overrides
    }
}

// MARK: - What the request says

extension SynthesizedBody {
    /// What the path says: `userId`, the id of `user`, and the `version` at `…/{entityVersion}`.
    private func pathValues(_ object: ObjectPlan) -> ReplyWriter.Overrides {
        // The last one is the id, where there is a place for it.
        let named = plan.isMember && object.hasID ? request.path.dropLast() : request.path[...]
        let number = plan.isMember ? request.path.last.flatMap { last in Int(last.value).map { (last.name, $0) } } : nil
        guard !named.isEmpty || number != nil else { return [:] }
        return overrides(object) { member in
            for (name, value) in named {
                if member.name == name, case .text = member.value { return JSON.string(value).serialized() }
                guard case .object(let inner) = member.value, inner.hasID, name == member.name + "Id" else { continue }
                return stub(inner, MemberID(value))
            }
            if let (name, number) = number, case .integer = member.value, member.name.utf8.count > 2,
                name.lowercased().hasSuffix(member.name.lowercased())
            {
                return JSON(number).serialized()
            }
            return nil
        }
    }

    /// What is told of another resource.
    private func stub(_ object: ObjectPlan, _ id: MemberID) -> [UInt8] {
        var writer = ReplyWriter(seed: seed, now: request.context.arrival)
        writer.write(
            object,
            ReplyWriter.Resource(
                owner: id.owner(seed: seed), id: id,
                uri: object.collection.map { .member($0.prefix) } ?? ReplyWriter.URI.none))
        return writer.bytes
    }

    private var reflection: Reflection { Reflection(book: book, seed: owner, now: request.context.arrival) }

    /// What was sent, as far as the reply has a place for it; a version goes up.
    private func sentValues(_ object: ObjectPlan) -> ReplyWriter.Overrides {
        guard let body = request.body?.object else { return [:] }
        return overrides(object) { member in
            guard let sent = body[member.name],
                let value = reflection.reflected(sent, member.schema, name: member.name)
            else { return nil }
            if member.name == "version", plan.operation.method != .post, let version = value.int, version < Int32.max {
                return JSON(version + 1).serialized()
            }
            return value.serialized()
        }
    }

    /// What was sent that a reply of this level would leave out.
    private func sentBeside(_ object: ObjectPlan) -> [(key: [UInt8], value: [UInt8])] {
        guard let body = request.body?.object, let schema = plan.response.schema,
            case .object(let properties) = schemas.resolve(schema).schema.kind
        else { return [] }
        let known = Set(object.members.map(\.name))
        return properties.properties.compactMap { property in
            guard !known.contains(property.name), !property.schema.isWriteOnly, let sent = body[property.name],
                let value = reflection.reflected(sent, property.schema, name: property.name)
            else { return nil }
            return (JSON.string(property.name).serialized() + [UInt8(ascii: ":")], value.serialized())
        }
    }

    /// When it was made and changed: now.
    private func times(_ object: ObjectPlan) -> ReplyWriter.Overrides {
        let now = JSON.string(request.context.arrival.iso8601).serialized()
        return overrides(object) { member in
            guard case .text(.dateTime(let moment)) = member.value else { return nil }
            let name = member.name.lowercased()
            let isChange = name.contains("modif") || name.contains("updat")
            return isChange || moment == .created && plan.operation.method == .post ? now : nil
        }
    }

    /// What the query asks the elements of a list to be, where that can be one thing only.
    private func filters(_ object: ObjectPlan) -> ReplyWriter.Overrides {
        guard !request.query.isEmpty else { return [:] }
        return overrides(object) { member in
            if case .object(let inner) = member.value, inner.hasID, let id = request.query[member.name + "Id"],
                !id.isEmpty, !id.contains(",")
            {
                return stub(inner, MemberID(id))
            }
            guard let text = request.query[member.name], !text.isEmpty else { return nil }
            let value: JSON? =
                switch member.value {
                case .choice, .constant, .text(.uuid), .text(.reference): .string(text)
                case .flag: Bool(text.lowercased()).map { .bool($0) }
                default: nil
                }
            guard let value, SchemaCheck.accepts(value, member.schema, schemas) else { return nil }
            return value.serialized()
        }
    }
}

// MARK: - Lists

extension SynthesizedBody {
    /// What the ids of a list are drawn from: the collection that its elements are members of.
    private var listed: ResourceCollection { plan.collection ?? ResourceCollection(path: request.trimmedPath) }

    private var elementURI: ReplyWriter.URI {
        plan.collection != nil || plan.hasMembers ? .member(listed.prefix) : .none
    }

    /// The ids that the request names, where the list has a parameter for them.
    private var namedIDs: [String] {
        plan.operation.parameters.contains { $0.name == "id" && $0.place == .query } ? request.values("id") : []
    }

    private func page(total: Int, usualSize: Int? = nil) -> Page {
        Page(
            plan.paging, total: total, path: request.trimmedPath, query: request.query, body: request.body,
            usualSize: usualSize)
    }

    /// How many elements the list has in all.
    private var total: Int {
        let ids = namedIDs
        return ids.isEmpty ? count : ids.count
    }

    private func write(pageOf object: ObjectPlan, to writer: inout ReplyWriter) {
        let page = page(total: total)
        writer.reserve(page.count * 1024 + 1024)
        let ids = namedIDs
        write(object, page, to: &writer) { element, writer in write(element, page, ids, to: &writer) }
    }

    private func write(
        _ object: ObjectPlan, _ page: Page, to writer: inout ReplyWriter,
        entities: (ValuePlan, inout ReplyWriter) -> Void
    ) {
        var resource = ReplyWriter.Resource(
            owner: owner, id: object.hasID ? id : nil, uri: .path(request.context.request.target))
        resource.overrides = pathValues(object)
        writer.write(object, resource) { member, writer in
            switch (member.role, member.value) {
            case (.entities, let element): entities(element, &writer)
            case (.page(let field), _):
                guard let value = page.value(field) else { return false }
                writer.write(json: value)
            default: return false
            }
            return true
        }
    }

    private func write(_ element: ValuePlan, _ page: Page, _ ids: [String], to writer: inout ReplyWriter) {
        writer.write("[")
        if case .object(let object) = element {
            write(object, page.offset..<page.offset + page.count, ids, to: &writer)
        } else {
            for index in 0..<page.count {
                if index > 0 { writer.write(",") }
                writer.write(element, drawn: Draw(owner, UInt64(page.offset + index)).bits, owner: owner)
            }
        }
        writer.write("]")
    }

    private func write(_ object: ObjectPlan, times count: Int, to writer: inout ReplyWriter) {
        writer.write("[")
        write(object, 0..<count, [], to: &writer)
        writer.write("]")
    }

    private func write(_ object: ObjectPlan, _ places: Range<Int>, _ ids: [String], to writer: inout ReplyWriter) {
        let collection = listed.hash
        var resource = elementResource(object)
        for place in places {
            if place > places.lowerBound { writer.write(",") }
            let id =
                ids.indices.contains(place)
                ? MemberID(ids[place]) : MemberID(collection: collection, index: place, seed: seed)
            (resource.owner, resource.id) = (id.owner(seed: seed), id)
            writer.write(object, resource)
        }
    }

    /// What every element of the list has in common.
    private func elementResource(_ object: ObjectPlan) -> ReplyWriter.Resource {
        var resource = ReplyWriter.Resource(owner: 0, id: nil, uri: elementURI)
        resource.overrides = pathValues(object).merging(filters(object)) { $1 }
        resource.expanded = request.expanded
        return resource
    }
}

// MARK: - Lists that somebody knows more about

extension SynthesizedBody {
    /// How many elements the list has when nobody knows better, and no ids are named.
    var count: Int { plan.paging.isPaged && plan.root?.isArray != true ? 55 + Draw(seed, listed.hash).below(20) : 3 }

    /// The ids that the request names.
    var named: [MemberID] { namedIDs.map { MemberID($0) } }

    /// The id of the element at a place.
    func id(_ place: Int) -> MemberID { MemberID(collection: listed.hash, index: place, seed: seed) }

    /// The id of what a body makes at a place of it.
    func id(_ place: Int, of body: [UInt8]) -> MemberID {
        MemberID(collection: listed.hash ^ Draw.hash(body), index: place, seed: seed)
    }

    /// The element of that id.
    func element(_ id: MemberID) -> JSONObject {
        guard case .object(let object)? = plan.elements else { return [:] }
        var writer = ReplyWriter(seed: seed, now: request.context.arrival)
        var resource = elementResource(object)
        (resource.owner, resource.id) = (id.owner(seed: seed), id)
        writer.write(object, resource)
        return (try? JSON.parse(writer.bytes))?.object ?? [:]
    }

    /// The page that is asked for of a list with so many elements.
    func page(total: Int, usualSize: Int?, _ elements: (Range<Int>) -> [JSON]) -> [UInt8] {
        guard case .object(let object)? = plan.root else { return [] }
        var writer = ReplyWriter(seed: seed, now: request.context.arrival)
        let page = page(total: total, usualSize: usualSize)
        write(object, page, to: &writer) { _, writer in
            writer.write(json: .array(elements(page.offset..<page.offset + page.count)))
        }
        return writer.bytes
    }
}
