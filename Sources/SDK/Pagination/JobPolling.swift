import PlatformCore

/// How often a job of the platform is looked at, and for how long.
public struct JobPolling: Sendable, Equatable {
    /// The wait before the second look, half as long again before each further one.
    public var base: Duration
    /// The longest wait.
    public var cap: Duration
    /// How long the job may take.
    public var timeout: Duration

    /// Makes a rule.
    public init(base: Duration = .seconds(1), cap: Duration = .seconds(30), timeout: Duration = .seconds(600)) {
        self.base = base
        self.cap = cap
        self.timeout = timeout
    }
}

/// How far a job of the platform is.
public enum JobState: Sendable, Equatable {
    /// It waits or runs.
    case running
    /// Its results are there.
    case done
    /// There will be no results; in the platform's word.
    case failed(String)

    /// Reads the `state` of a job: `QUEUED`, `PENDING`, `FULFILLED`, `FAILED`, `CANCELLED`, `EXPIRED`.
    ///
    /// What is not known counts as running: a new state must not end a wait that would have ended well.
    public init(_ text: String) {
        switch text.uppercased() {
        case "FULFILLED", "COMPLETED", "COMPLETE", "SUCCEEDED": self = .done
        case "FAILED", "CANCELLED", "CANCELED", "EXPIRED": self = .failed(text)
        default: self = .running
        }
    }
}

extension ApiClient {
    /// Looks at a job until it is done.
    ///
    /// ```swift
    /// let status = APICall<JSON>("getJob", .get, "/api/v2/analytics/conversations/details/jobs/\(id)")
    /// try await client.waitForJob(status)
    /// ```
    ///
    /// The waits grow; a `Retry-After` of the platform makes one longer. Cancelling the task ends the wait, not the job.
    ///
    /// - Parameters:
    ///   - status: asks for the job; what it answers has a `state`, or is 202 while the job runs.
    ///   - polling: how often, and for how long.
    ///   - state: reads the state; nil: that of `state`, else of the status.
    /// - Returns: what the job said when it was done.
    /// - Throws: a `job` error when it failed, was cancelled, expired or took too long, and what `status` throws.
    @discardableResult
    public func waitForJob<Status: JSONValue>(
        _ status: APICall<Status>, polling: JobPolling = JobPolling(),
        state: (@Sendable (ExtendedResponse<Status>) -> JobState)? = nil
    ) async throws(ApiError) -> Status {
        let end = timing.now() + polling.timeout
        var wait = polling.base
        while true {
            let response = try await sendExtended(status)
            switch (state ?? Self.jobState)(response) {
            case .done: return response.body
            case .failed(let word): throw Self.jobError("the job ended \(word)", status.request, response)
            case .running: break
            }
            let pause = max(wait, response.headers.retryAfter(now: timing.wall.now()) ?? .zero)
            guard timing.now() + pause <= end else {
                throw Self.jobError("the job is not done after \(polling.timeout)", status.request, response)
            }
            try await sleep(pause)
            wait = min(wait * 1.5, polling.cap)
        }
    }

    private static func jobState<Status: JSONValue>(_ response: ExtendedResponse<Status>) -> JobState {
        if let text = response.body.asJSON["state"]?.string { return JobState(text) }
        return response.status == 202 ? .running : .done
    }

    private static func jobError<Status: JSONValue>(
        _ message: String, _ request: APIRequest, _ response: ExtendedResponse<Status>
    ) -> ApiError {
        let why = response.body.asJSON["errorMessage"]?.string.map { ": \($0)" } ?? ""
        return ApiError(
            .job, message + why, operation: request.operation, method: request.method, url: request.path, attempts: 1,
            response: ExtendedResponse(
                status: response.status, headers: response.headers, body: response.body.asJSON,
                bytes: response.bytes))
    }
}
