import PlatformCore
import PlatformDefinition

/// Answers by what the session has written, and by what the recordings tell beside what they answer.
///
/// A POST makes a resource, a GET finds it, lists have it, PUT and PATCH change it, DELETE removes it. Which paths belong
/// together follows from the definition. A write that a recording answers counts too, but the recordings go on to answer
/// about what nobody else has written: see ``replayed(_:_:)``.
struct WorldStep {
    let book: PlanBook

    /// The body of a reply; nil where neither what was written nor what was recorded matters.
    ///
    /// - Throws: the platform's 404 for what was deleted, and 409 for another version than the one that is there.
    func body(_ request: SynthesisRequest) throws(PlatformError) -> [UInt8]? {
        if world(request).isRemoved(request.trimmedPath), !revives(request) { throw .notFound }
        switch request.plan.operation.method {
        case .get: return seen(request)
        case .post: return try isMadeInPlace(request) ? changed(request) : created(request)
        case .put, .patch: return try changed(request)
        case .delete:
            if reader(request) != nil, let (path, id) = SynthesisRequest.member(request.trimmedPath) {
                world(request).remove(id, from: path)
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
        if world.answers(path) { return true }
        // Below a user, who is no list, stands what belongs to it.
        if world.answersList(path) { return route(.get, path)?.isList ?? false }
        if path.hasSuffix("/me"), let id = recordedMe(context)?["id"]?.string {
            return world.answers("\(path.dropLast(2))\(PercentCoding.encode(id))")
        }
        return viewed(path).map(world.answersList) ?? false
    }

    /// The collection of which another list shows the members, as `…/queues/divisionviews/all` does those of `…/queues`.
    func viewed(_ path: String) -> String? {
        guard let last = path.split(separator: "/").last, Self.views.contains(last), let plan = route(.get, path),
            plan.isList, let home = plan.collection.map({ String(decoding: $0.prefix, as: UTF8.self) }),
            path.hasPrefix(home), path.dropFirst(home.count).split(separator: "/").allSatisfy(Self.views.contains)
        else { return nil }
        return String(home.dropLast())
    }

    /// What views are called that leave nothing out but what their parameters say.
    private static let views: Set<Substring> = ["divisionviews", "all", "query"]

    func world(_ request: SynthesisRequest) -> World { request.context.session.world }

    func route(_ method: HTTPMethod, _ path: String) -> OperationPlan? {
        guard case .operation(let operation)? = book.schemas.index.route(method: method, path: path) else { return nil }
        return book.plan(operation)
    }

    /// What tells how the resource looks that a request is about: the GET of its path, or what members answer that are
    /// seen in lists alone; nil when the path is no resource.
    func reader(_ request: SynthesisRequest) -> OperationPlan? {
        guard let get = route(.get, request.trimmedPath) else { return request.plan.isMember ? request.plan : nil }
        if get.isList { return request.plan.isMember ? request.plan : nil }
        return get
    }

    /// What a resource follows that `reader` tells of; where nothing says so, it may be anything.
    func schema(_ reader: OperationPlan, of path: String) -> APISchema {
        if let schema = reader.response.schema { return schema }
        return route(.get, path).flatMap { ListPlace($0, path, book.schemas)?.element } ?? APISchema(.any)
    }

    /// Whether a POST makes what a DELETE of the same path removes, as `POST …/actions/{actionId}/draft` does.
    func isMadeInPlace(_ request: SynthesisRequest) -> Bool {
        request.plan.operation.method == .post && reader(request) != nil
            && route(.delete, request.trimmedPath) != nil && !isMadeInCollection(request)
    }

    /// Whether a request makes what was deleted again.
    private func revives(_ request: SynthesisRequest) -> Bool {
        guard let (path, _) = SynthesisRequest.member(request.trimmedPath), !world(request).isRemoved(path)
        else { return false }
        return request.plan.operation.method == .put && !isMadeInCollection(request) || isMadeInPlace(request)
    }

    /// Whether a POST to the collection makes what a request is about.
    private func isMadeInCollection(_ request: SynthesisRequest) -> Bool {
        SynthesisRequest.member(request.trimmedPath).map { route(.post, $0.collection) != nil } ?? false
    }
}

extension OperationPlan {
    /// What the elements of the reply follow, when it is a list.
    var elements: ValuePlan? {
        switch root {
        case .object(let page)?: page.entities.map { page.members[$0].value }
        case .array(let element, _)?: element
        default: nil
        }
    }

    var isList: Bool { elements != nil }

    /// What tells where a page stands.
    var pageFields: [String] {
        guard case .object(let page)? = root else { return [] }
        return page.members.compactMap { member in
            if case .page = member.role { member.name } else { nil }
        }
    }
}
