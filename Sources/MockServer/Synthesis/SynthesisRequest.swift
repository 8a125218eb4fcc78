import PlatformCore
import PlatformDefinition

/// A request as synthesis looks at it: taken apart by the operation that it calls.
struct SynthesisRequest {
    let context: RequestContext
    let plan: OperationPlan
    /// What stands at the placeholders of the path.
    let path: [(name: String, value: String)]
    let query: FormFields
    /// What the request brings; nil when it has no body, or the operation takes none.
    let body: JSON?

    /// Takes a request apart.
    ///
    /// - Throws: the platform's 400 when its body is no JSON, or more than anybody needs.
    init(_ context: RequestContext, _ operation: DefinitionIndex.Operation, _ plan: OperationPlan) throws(PlatformError)
    {
        self.context = context
        self.plan = plan
        let request = context.request
        path =
            plan.placeholders.isEmpty
            ? [] : DefinitionIndex.shared.pathParameters(of: operation, in: request.path)
        query = request.queryRange.map { FormFields.parse(Array(request.fields.bytes[$0])) } ?? FormFields([])
        body = plan.operation.body == nil || request.body.isEmpty ? nil : try Self.json(request.body)
    }

    private static func json(_ bytes: [UInt8]) throws(PlatformError) -> JSON? {
        try BodyLimits.check(bytes)
        do throws(JSONParseError) {
            let json = try JSON.parse(bytes)
            guard !json.isNull else { return nil }
            return json
        } catch {
            throw PlatformError(400, "bad.request", "The request body is not valid JSON: \(error).")
        }
    }

    /// What the operation does not allow about it.
    func violations(_ schemas: SchemaBook) -> [Violation] {
        RequestCheck(schemas: schemas).violations(
            of: context.request, plan.operation, path: path, query: query, body: body)
    }

    /// The values of a query parameter, whether it was repeated or joined by commas.
    func values(_ name: String) -> [String] {
        query.values(of: name).flatMap { $0.split(separator: ",").map(String.init) }
    }

    /// What `expand` names, in small letters; nil when it names nothing.
    var expanded: Set<String>? {
        let names = values("expand") + values("expands")
        return names.isEmpty ? nil : Set(names.map { $0.lowercased() })
    }

    /// The path without a slash at its end.
    var trimmedPath: String { Self.trimmedPath(context.request) }

    static func trimmedPath(_ request: HTTPRequest) -> String {
        let path = request.path
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// The collection and the id in it that the path names; of `…/me` nothing.
    var member: (collection: String, id: String)? { plan.isMember ? Self.member(trimmedPath) : nil }

    /// What the last segment of a path is a member of, if it is one.
    static func member(_ path: String) -> (collection: String, id: String)? {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
        let id = path[path.index(after: slash)...]
        return (String(path[..<slash]), PercentCoding.decode(id) ?? String(id))
    }

    /// The request as if another operation were called on the same path, without query and body.
    func asked(_ plan: OperationPlan) -> SynthesisRequest {
        SynthesisRequest(context: context, plan: plan, path: path, query: FormFields([]), body: nil)
    }

    private init(
        context: RequestContext, plan: OperationPlan, path: [(name: String, value: String)], query: FormFields,
        body: JSON?
    ) {
        self.context = context
        self.plan = plan
        self.path = path
        self.query = query
        self.body = body
    }

    var changes: Bool { [.post, .put, .patch].contains(plan.operation.method) }
}
