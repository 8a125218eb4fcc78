import PlatformCore

/// `verdicts`: what the witness has found.
enum AdminVerdicts {
    static func list(_ call: AdminAPI.Call) -> HTTPResponse {
        HTTPResponse(admin: ["verdicts": .array(call.session.verdicts.map(\.json))])
    }
}
