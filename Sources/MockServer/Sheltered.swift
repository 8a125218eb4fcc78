/// Runs `work` to its end, even when the client that asked for it leaves and its reply is cancelled.
func sheltered<Result: Sendable>(_ work: @escaping @Sendable () async -> Result) async -> Result {
    // Detached: a task of its own does not hear of the cancellation.
    await Task.detached { await work() }.value
}
