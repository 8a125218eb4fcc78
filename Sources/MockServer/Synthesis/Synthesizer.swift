import PlatformCore
import PlatformDefinition

/// Answers what nothing was recorded for, by the API definition: the same seed and request, the same reply.
struct Synthesizer: Sendable {
    /// The field that tells where a reply comes from.
    static let sourceField: HTTPField.Name = "X-Mock-Source"
    static let source = "synthesized"
    private static let warningField: HTTPField.Name = "X-Mock-Warning"

    let book: PlanBook
    let validation: ValidationMode

    init(_ level: SynthesisLevel, _ validation: ValidationMode) {
        book = PlanBook.of(level)
        self.validation = validation
    }

    /// Answers a request; what the definition does not have, or does not allow, is refused as the platform refuses it.
    func answer(_ context: RequestContext) -> Answer {
        do throws(PlatformError) {
            let operation = try operation(context.request)
            let request = try SynthesisRequest(context, operation, book.plan(operation))
            let violation = validation == .off ? nil : request.violations(book.schemas).first
            if let violation, validation == .enforce { throw violation.error }
            var answer = Answer(try response(request), .synthesized, note: violation?.message)
            if let violation {
                answer.response.fields.append(Self.headerText(violation.message), for: Self.warningField)
            }
            return answer
        } catch {
            return Self.refusal(error)
        }
    }

    private static func refusal(_ error: PlatformError) -> Answer {
        var response = error.response()
        response.fields.append(source, for: sourceField)
        return Answer(response, .synthesized)
    }

    /// The operation that a request calls.
    private func operation(_ request: HTTPRequest) throws(PlatformError) -> DefinitionIndex.Operation {
        switch book.schemas.index.route(request) {
        case .operation(let operation)?: return operation
        case .wrongMethod(let allowed)?: throw .methodNotAllowed(request.method, allowed: allowed.methods)
        case nil: throw .notFound
        }
    }

    /// Whether a recording may not answer, because the session has written what is asked for.
    func hasWritten(_ context: RequestContext) -> Bool { WorldStep(book: book).concerns(context) }

    /// Notes a write that a recording has answered.
    func noteReplay(_ context: RequestContext, _ interaction: ReplayedInteraction) {
        WorldStep(book: book).replayed(context, interaction)
    }

    /// Whether an answer takes long, because much is looked through for it: not on a loop's thread.
    func isSlow(_ context: RequestContext) -> Bool { WorldStep(book: book).isSlow(context) }

    private func response(_ request: SynthesisRequest) throws(PlatformError) -> HTTPResponse {
        let plan = request.plan
        let body = try WorldStep(book: book).body(request) ?? SynthesizedBody(request, book).bytes
        var response = HTTPResponse(status: HTTPStatus(plan.response.status ?? 200), fields: plan.fields, body: body)
        response.fields.append(CorrelationID.make(), for: .correlationID)
        return response
    }

    /// Text that may stand in a field: printable ASCII.
    private static func headerText(_ text: String) -> String {
        String(text.unicodeScalars.map { (0x20...0x7e).contains($0.value) ? Character($0) : "?" })
    }
}
