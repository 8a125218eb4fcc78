import PlatformCore

extension Session {
    /// Notes an exchange in the journal, counts it, lets the witness look at it, and tells whoever reads events.
    func note(_ answer: Answer, to context: RequestContext, durationMicros: Int) {
        let id = journal.append(context, answer, durationMicros: durationMicros)
        if context.route == .api {
            // A recorded interaction knows its operation: the path of every replay is not looked up again. A HEAD that
            // the recording of a GET answers may have one of its own.
            let recorded = context.request.isMethod("HEAD") ? nil : answer.interaction
            let operation = if let recorded { recorded.called } else { context.request.operation }
            coverage.count(operation, answer.outcome, status: answer.response.status.code)
        }
        let verdicts = witness.observe(context, answer, id: id)
        guard events.hasReaders else { return }
        events.publish(.request(id))
        if let rule = answer.faultRule { events.publish(.fault(["rule": JSON(rule), "request": JSON(id)])) }
        if let token = answer.tokenEvent { events.publish(.token(token.json(request: id))) }
        for verdict in verdicts { events.publish(.verdict(verdict.json)) }
    }
}

extension TokenEvent {
    /// The event as the admin API tells it; the journal entry `request` has the rest.
    fileprivate func json(request id: Int) -> JSON {
        let (kind, clientID): (String, String) =
            switch self {
            case .issued(_, let clientID): ("issued", clientID)
            case .refreshed(_, _, let clientID): ("refreshed", clientID)
            case .rotatedTokenPresented(let clientID): ("rotated-token-presented", clientID)
            }
        return ["kind": .string(kind), "clientId": .string(clientID), "request": JSON(id)]
    }
}
