import PlatformCore

/// `faults`: the session's rules, in the order in which they are asked.
enum AdminFaults {
    static func list(_ call: AdminAPI.Call) -> HTTPResponse {
        HTTPResponse(admin: json(call.session.faults.entries))
    }

    static func create(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        let object = try AdminBody.object(call.request)
        let entries = call.session.faults.add(try FaultRule.rules(object))
        return HTTPResponse(admin: object["preset"] == nil ? .object(entries[0].json) : json(entries), status: 201)
    }

    static func remove(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        guard let id = Int(call.arguments[0]), call.session.faults.remove(id) else {
            throw PlatformError(404, "not.found", "There is no fault '\(call.arguments[0])' in this session.")
        }
        return HTTPResponse(status: 204)
    }

    static func removeAll(_ call: AdminAPI.Call) -> HTTPResponse {
        call.session.faults.removeAll()
        return HTTPResponse(status: 204)
    }

    private static func json(_ entries: [FaultTable.Entry]) -> JSON {
        ["faults": .array(entries.map { .object($0.json) })]
    }
}

extension FaultTable.Entry {
    /// The rule with what has become of it.
    fileprivate var json: JSONObject {
        var json: JSONObject = ["id": JSON(id)]
        for (name, value) in rule.json { json[name] = value }
        json["matched"] = JSON(matched)
        json["applied"] = JSON(applied)
        json["remaining"] = remaining.map { JSON($0) } ?? .null
        return json
    }
}
