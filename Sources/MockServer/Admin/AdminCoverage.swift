import PlatformCore

/// `coverage`: the operations of the API that the session was asked for.
enum AdminCoverage {
    static func show(_ call: AdminAPI.Call) -> HTTPResponse {
        HTTPResponse(admin: Coverage(call.session.coverage.tally).json)
    }
}
