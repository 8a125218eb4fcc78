import HTTPServer
import PlatformCore

/// Does what the session's rules have decided, around whatever else answers the request.
struct FaultStep: Sendable {
    /// Answers a request as if there were no rules.
    typealias Rest = @Sendable (RequestContext) -> PendingAnswer

    let decision: FaultDecision
    let rest: Rest

    /// Answers a request that a rule has picked.
    func answer(_ context: RequestContext) -> PendingAnswer {
        if decision.waits { return .later { await waitAndAnswer(context) } }
        var refusal: PlatformError?
        for step in decision.steps { refusal = refuse(step, context) ?? refusal }
        return answer(context, refusal)
    }

    private func waitAndAnswer(_ context: RequestContext) async -> Answer {
        var context = context
        var refusal: PlatformError?
        for step in decision.steps {
            guard case .wait(let milliseconds, let isVirtual) = step else {
                refusal = refuse(step, context) ?? refusal
                continue
            }
            do { try await wait(milliseconds, isVirtual, context) } catch { return clientHasLeft(context) }
            // What follows sees the time that it is then.
            context.arrival = context.session.clock.now()
        }
        return await answer(context, refusal).value
    }

    private func wait(_ milliseconds: Int, _ isVirtual: Bool, _ context: RequestContext) async throws {
        guard isVirtual else { return try await Task.sleep(for: .milliseconds(milliseconds)) }
        try await context.session.clock.sleep(until: context.arrival.advanced(byMilliseconds: milliseconds))
    }

    /// What the journal says of a request whose client did not wait; nobody gets this response.
    private func clientHasLeft(_ context: RequestContext) -> Answer {
        noted(Answer(HTTPResponse(status: 499), .fault, note: "the client left during the delay"))
    }
}

// MARK: - Answering

extension FaultStep {
    private func answer(_ context: RequestContext, _ refusal: PlatformError?) -> PendingAnswer {
        if let action = decision.answer { return broken(.ready(answer(action, context))) }
        if let refusal {
            // As when the mock itself refuses a token.
            context.session.replayer.passRefusal(of: context)
            return broken(.ready(Answer(refusal.response(), .fault)))
        }
        return broken(rest(context))
    }

    private func answer(_ action: FaultAction, _ context: RequestContext) -> Answer {
        switch action {
        case .status(let fault): return Answer(fault.response(context), .fault)
        case .respond(let fault): return Answer(fault.response(), .fault)
        default:
            // No status, because nothing is sent that could have one.
            var response = HTTPResponse(status: 0)
            response.wireFault = action.wireFault
            return Answer(response, .fault)
        }
    }

    /// Ends the token of an API request; answers how the mock refuses it from then on.
    private func refuse(_ step: FaultDecision.Step, _ context: RequestContext) -> PlatformError? {
        guard let token = context.token else { return nil }
        switch step {
        case .wait: return nil
        case .expireToken: _ = context.session.tokens.expire(.token(token), now: context.arrival)
        case .revokeToken: _ = context.session.tokens.revoke(.token(token))
        }
        do throws(PlatformError) {
            _ = try context.session.tokens.use(token, region: context.region, now: context.arrival)
            return nil
        } catch { return error }
    }
}

// MARK: - Breaking the reply

extension FaultStep {
    private func broken(_ answer: PendingAnswer) -> PendingAnswer {
        switch answer {
        case .ready(let answer):
            if decision.damage == .truncatedJSON, case .stream = answer.response.body {
                return .later { await broken(answer) }
            }
            return .ready(noted(damaged(answer)))
        case .later, .whenCalled: return .later { await broken(await answer.value) }
        }
    }

    private func broken(_ answer: Answer) async -> Answer {
        guard decision.damage == .truncatedJSON, case .stream(let produce) = answer.response.body else {
            return noted(damaged(answer))
        }
        var answer = answer
        do { answer.response.body = .bytes(try await GatheredBody.bytes(of: produce)) } catch {
            answer.response.wireFault = HTTPResponse.WireFault(.reset)
        }
        return noted(damaged(answer))
    }

    private func damaged(_ answer: Answer) -> Answer {
        guard let damage = decision.damage else { return answer }
        var answer = answer
        answer.outcome = .fault
        if case .truncatedJSON = damage {
            answer.response.body = .bytes(Self.truncated(answer.response.bodyBytes))
        } else {
            answer.response.wireFault = damage.wireFault
        }
        return answer
    }

    /// The first half of a body, or less if half of it is JSON still, as of `12`.
    private static func truncated(_ body: [UInt8]) -> [UInt8] {
        var half = Array(body.prefix(body.count / 2))
        while !half.isEmpty, (try? JSON.parse(half)) != nil { half.removeLast() }
        return half
    }

    /// The answer with what the journal says of the rule.
    private func noted(_ answer: Answer) -> Answer {
        var answer = answer
        answer.note = [decision.description, answer.note].compactMap { $0 }.joined(separator: "; ")
        if !decision.isPass { answer.faultRule = decision.rule }
        return answer
    }
}

extension Instant {
    fileprivate func advanced(byMilliseconds count: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(count))
    }
}
