import PlatformCore

/// The last step of a request's way: the recorded answer, or what the miss policy says.
struct ReplayStep {
    let log: Log
    /// How a recording for the missed request is made.
    let mend: String
    let synthesizer: Synthesizer

    func answer(_ context: RequestContext) -> PendingAnswer {
        // Without recordings no key is made of a request; and what the session has written wins over them.
        let session = context.session
        if session.traits.synthesizes, session.replayer.library.count == 0 || synthesizer.hasWritten(context) {
            return synthesized(context)
        }
        guard let key = session.replayer.key(context.role, context.request) else {
            return missed(context, exhausted: false)
        }
        if case .duplicateKey? = key.bodyProblem?.code { return .ready(badBody(key)) }
        do throws(RecordingError) {
            switch try context.session.replayer.replay(key, context.request) {
            case .hit(let interaction, let repeated):
                let note = repeated ? Answer.repeatNote : nil
                let answer = Answer(interaction.response, .recorded, interaction: interaction, note: note)
                return session.traits.synthesizes ? noted(answer, interaction, context) : .ready(answer)
            case .miss(let exhausted):
                if key.bodyProblem != nil, !session.goesOnAfterMiss { return .ready(badBody(key)) }
                return missed(context, exhausted: exhausted)
            }
        } catch {
            log(.error, error.description)
            return .ready(Answer(PlatformError(500, "mock.recording.damaged", error.description).response(), .miss))
        }
    }

    /// A recorded answer, once the session has noted the write that it answers.
    private func noted(
        _ answer: Answer, _ interaction: ReplayedInteraction, _ context: RequestContext
    ) -> PendingAnswer {
        if context.request.isMethod("GET") || context.request.isMethod("HEAD") { return .ready(answer) }
        @Sendable func note() -> Answer {
            synthesizer.noteReplay(context, interaction)
            return answer
        }
        return synthesizer.isSlow(context) ? .later { note() } : .ready(note())
    }

    /// What the miss policy says.
    private func missed(_ context: RequestContext, exhausted: Bool) -> PendingAnswer {
        if let forward = context.session.traits.forwarding.missStep { return forward.answer(context) }
        if context.session.traits.synthesizes { return synthesized(context) }
        // Finding what is close reads all that was recorded: not on the loop's thread.
        return .later { miss(context, exhausted: exhausted) }
    }

    private func synthesized(_ context: RequestContext) -> PendingAnswer {
        synthesizer.isSlow(context) ? .later { synthesizer.answer(context) } : .ready(synthesizer.answer(context))
    }

    private func badBody(_ key: RequestKey) -> Answer {
        let problem = key.bodyProblem.map { ": \($0)" } ?? ""
        let error = PlatformError(400, "bad.request", "The request body is not valid JSON\(problem).")
        // No recording is missing: this is what the platform answers, made by the mock.
        return Answer(error.response(), .synthesized)
    }

    private func miss(_ context: RequestContext, exhausted: Bool) -> Answer {
        let report = MissReport(context.request, context.role, context.session.replayer.library, exhausted: exhausted)
        log(.warning, report.text + "\n  to mend it: " + mend)
        var error = PlatformError(404, "mock.no.recording", report.message)
        error.extra["closest"] = .array(report.closest.map(\.json))
        error.extra["mend"] = .string(mend)
        return Answer(error.response(), .miss)
    }
}

extension Session {
    /// Whether a request that no recording answers is answered by somebody else.
    fileprivate var goesOnAfterMiss: Bool { traits.forwarding.missStep != nil || traits.synthesizes }
}

/// What is said about a request that no recording answers.
struct MissReport {
    let message: String
    let closest: [NearMiss]

    init(_ request: HTTPRequest, _ role: HostRole, _ library: RecordingLibrary, exhausted: Bool) {
        let line = "\(request.method) \(request.shownTarget)"
        if library.count == 0 {
            message = "No recording answers \(line): there are no recordings."
        } else if exhausted {
            message = "No recording answers \(line) once more: every recorded answer to it was used."
        } else {
            message = "No recording answers \(line)."
        }
        // A recording that cannot be read any more has been reported where it was met.
        closest = (try? library.nearMisses(request, role: role)) ?? []
    }

    /// The report for a person.
    var text: String {
        closest.isEmpty
            ? message : message + "\n  closest recordings:\n" + closest.map(\.text).joined(separator: "\n")
    }
}
