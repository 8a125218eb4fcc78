/// What a test expected of the mock, and what was there instead.
public struct FixtureFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was expected, what came instead, and how to see it again.
    public let description: String

    init(_ description: String) { self.description = description }
}
