import PlatformCore

extension FaultRule {
    /// The rule as the admin API writes it; reading it gives the same rule.
    var json: JSONObject {
        var json = JSONObject()
        let match = match.json
        if !match.isEmpty { json["match"] = .object(match) }
        switch script {
        case .always(let action): json["do"] = action.json
        case .list(let elements):
            json["do"] = .array(
                elements.map { element in
                    element.count == 1 ? element[0].json : .array(element.map(\.json))
                })
        }
        json["seed"] = seed.map { JSON($0) }
        return json
    }
}

extension FaultMatch {
    var json: JSONObject {
        var json = JSONObject()
        json["method"] = method.map { .string($0.rawValue) }
        json["path"] = path.map { .string($0) }
        json["operation"] = operation.map { .string($0) }
        json["client"] = client.map { .string($0) }
        if afterRequests != 0 { json["afterRequests"] = JSON(afterRequests) }
        json["times"] = times.map { JSON($0) }
        json["probability"] = probability.map { .finite($0) }
        return json
    }
}

extension FaultAction {
    var json: JSON {
        var json: JSONObject = ["type": .string(type)]
        switch self {
        case .status(let fault): fault.write(to: &json)
        case .respond(let fault): fault.write(to: &json)
        case .delay(let delay): delay.write(to: &json)
        case .truncate(let count): json["afterBytes"] = JSON(count)
        case .stall(let count, let milliseconds):
            if count != 0 { json["afterBytes"] = JSON(count) }
            json["milliseconds"] = JSON(milliseconds)
        case .drip(let rate): json["bytesPerSecond"] = JSON(rate)
        case .pass, .expireToken, .revokeToken, .reset, .close, .malformed, .wrongContentLength, .badChunk,
            .truncatedJSON:
            break
        }
        return .object(json)
    }
}

extension StatusFault {
    fileprivate func write(to json: inout JSONObject) {
        json["status"] = JSON(status.code)
        json["code"] = code.map { .string($0) }
        json["message"] = message.map { .string($0) }
        switch retryAfter {
        case .seconds(let seconds): json["retryAfterSeconds"] = JSON(seconds)
        case .date(let seconds): json["retryAfterDate"] = JSON(seconds)
        case nil: break
        }
        if isHTML { json["html"] = true }
    }
}

extension RespondFault {
    fileprivate func write(to json: inout JSONObject) {
        json["status"] = JSON(status.code)
        if !fields.isEmpty { json["headers"] = .object(headers) }
        switch body {
        case .none: break
        case .json(let value): json["json"] = value
        case .text(let text): json["text"] = .string(text)
        case .bytes(let bytes): json["base64"] = .string(Base64.encode(bytes))
        }
    }

    private var headers: JSONObject {
        var headers = JSONObject()
        for field in fields where headers[field.name.rawName] == nil {
            let values = fields.values(for: field.name).map { JSON.string($0) }
            headers[field.name.rawName] = values.count == 1 ? values[0] : .array(values)
        }
        return headers
    }
}

extension FaultDelay {
    fileprivate func write(to json: inout JSONObject) {
        switch length {
        case .fixed(let milliseconds): json["milliseconds"] = JSON(milliseconds)
        case .uniform(let range): json["uniform"] = [JSON(range.lowerBound), JSON(range.upperBound)]
        case .lognormal(let median, let sigma):
            json["lognormal"] = ["median": .finite(median), "sigma": .finite(sigma)]
        }
        if isVirtual { json["virtual"] = true }
    }
}

extension JSON {
    /// A number, or text where JSON has no spelling for it, which a reader refuses.
    fileprivate static func finite(_ value: Double) -> JSON { value.isFinite ? JSON(value) : .string("\(value)") }
}
