public import MockServer

extension MockSession {
    /// The session of the test that runs, where its trait has opened one.
    @TaskLocal static var scoped: MockSession?

    /// The session of the test that runs, for tests with the trait `.mockPlatform`.
    ///
    /// - Throws: ``FixtureFailure`` where there is none, as in a detached task.
    public static var current: MockSession {
        get throws(FixtureFailure) {
            guard let scoped else {
                throw FixtureFailure(
                    "no test session here: add the trait .mockPlatform to the test or its suite, "
                        + "and hand the session to detached tasks")
            }
            return scoped
        }
    }
}
