import HTTPTransport
import PlatformCore

/// What a configuration file says: INI, or JSON of the same sections and keys.
///
/// A value that cannot be used makes the whole file unusable, so that nobody runs with half of it; a name that is not
/// known is no more than a note, because the file may be shared with a newer version.
struct ConfigurationText {
    private(set) var layer = ConfigurationLayer()
    /// Names that mean nothing here.
    private(set) var notes: [String] = []

    /// Reads the bytes of a file.
    init(_ bytes: [UInt8]) throws(ConfigurationProblem) {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let bytes = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let line = 1 + String(decoding: bytes, as: UTF8.self).prefix { $0 != "\u{FFFD}" }.count { $0.isNewline }
            throw ConfigurationProblem("not UTF-8", line: line)
        }
        var settings = try Settings(text)
        layer.logging = try LoggingLayer(&settings)
        layer.refresh_access_token = try settings.bool("reauthentication", "refresh_access_token")
        layer.refresh_token_wait_max = try settings.int("reauthentication", "refresh_token_wait_max", 0...86_400)
        layer.live_reload_config = try settings.bool("general", "live_reload_config")
        layer.host = try settings.host()
        layer.gateway = try settings.gateway()
        layer.retryPolicy = try settings.retryPolicy()
        layer.proxy = try settings.proxy()
        notes = settings.unread
    }
}

/// The values of a file by section and key.
private struct Settings {
    struct Value {
        let text: String
        let line: Int?
        var isRead = false
    }

    private var values: [(section: String, key: String, value: Value)] = []

    init(_ text: String) throws(ConfigurationProblem) {
        if text.first(where: { !$0.isWhitespace }) == "{" {
            try readJSON(text)
        } else {
            for entry in try INIFile(text).entries { add(entry.section, entry.key, entry.value, line: entry.line) }
        }
    }

    /// What nobody asked for.
    var unread: [String] {
        values.filter { !$0.value.isRead }.map { section, key, value in
            ConfigurationProblem("unknown setting \(key) of [\(section)]", line: value.line).description
        }
    }

    private mutating func add(_ section: String, _ key: String, _ text: String, line: Int?) {
        // The Go SDK writes some keys with a hyphen.
        let key = String(key.lowercased().map { $0 == "-" ? "_" : $0 })
        values.append((section, key, Value(text: text, line: line)))
    }

    // MARK: JSON

    private mutating func readJSON(_ text: String) throws(ConfigurationProblem) {
        let json: JSON
        do throws(JSONParseError) { json = try JSON.parse(text) } catch {
            throw ConfigurationProblem("no JSON: \(error)", line: error.line)
        }
        for (section, members) in json.object ?? [:] {
            guard let members = members.object else {
                throw ConfigurationProblem("$.\(section) has to be an object")
            }
            for (key, value) in members { try add(section.lowercased(), key, value) }
        }
    }

    private mutating func add(_ section: String, _ key: String, _ value: JSON) throws(ConfigurationProblem) {
        switch value {
        case .null: break
        case .string(let text): add(section, key, text, line: nil)
        case .bool(let value): add(section, key, value ? "true" : "false", line: nil)
        case .number(let number): add(section, key, number.text, line: nil)
        // `"auth": {"username": …}` is what INI spells `auth-username`.
        case .object(let members):
            for (name, value) in members { try add(section, "\(key)_\(name)", value) }
        case .array: throw ConfigurationProblem("$.\(section).\(key) cannot be an array")
        }
    }

    // MARK: Values

    /// The text of a setting; nil when it is missing or empty.
    mutating func text(_ section: String, _ key: String) -> (text: String, line: Int?)? {
        guard let index = values.lastIndex(where: { $0.section == section && $0.key == key }) else { return nil }
        values[index].value.isRead = true
        let value = values[index].value
        return value.text.isEmpty ? nil : (value.text, value.line)
    }

    mutating func bool(_ section: String, _ key: String) throws(ConfigurationProblem) -> Bool? {
        try value(section, key, "true or false") { text in
            switch text.lowercased() {
            case "true", "yes", "on", "1": true
            case "false", "no", "off", "0": false
            default: nil
            }
        }
    }

    mutating func int(
        _ section: String, _ key: String, _ range: ClosedRange<Int>
    ) throws(ConfigurationProblem) -> Int? {
        try value(section, key, "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    mutating func value<Value>(
        _ section: String, _ key: String, _ expected: String, _ read: (String) -> Value?
    ) throws(ConfigurationProblem) -> Value? {
        guard let (text, line) = text(section, key) else { return nil }
        guard let value = read(text) else {
            throw ConfigurationProblem(
                "\(key) of [\(section)] has to be \(expected), not \"\(text.prefix(60))\"", line: line)
        }
        return value
    }

    mutating func path(_ section: String, _ key: String) -> String? {
        text(section, key).map { UserDirectory.expand($0.text) }
    }
}

// MARK: - Groups of settings

extension LoggingLayer {
    fileprivate init(_ settings: inout Settings) throws(ConfigurationProblem) {
        log_level = try settings.value("logging", "log_level", "trace, debug, error or none", LogLevel.init(name:))
        log_format = try settings.value("logging", "log_format", "text or json", LogFormat.init(name:))
        log_to_console = try settings.bool("logging", "log_to_console")
        log_file_path = settings.path("logging", "log_file_path")
        log_response_body = try settings.bool("logging", "log_response_body")
        log_request_body = try settings.bool("logging", "log_request_body")
    }
}

extension Settings {
    mutating func host() throws(ConfigurationProblem) -> String? {
        guard let (text, line) = text("general", "host") else { return nil }
        do throws(ApiError) { _ = try Endpoints(environment: text) } catch {
            throw ConfigurationProblem("host of [general]: \(error.message)", line: line)
        }
        return text
    }

    mutating func gateway() throws(ConfigurationProblem) -> Gateway? {
        // The official SDKs have names for them and no use; they are nobody's mistake.
        for name in ["username", "password", "auth_username", "auth_password"] { _ = text("gateway", name) }
        let name = text("gateway", "protocol")?.text ?? "https"
        let port = try int("gateway", "port", 0...65_535)
        let login = text("gateway", "path_params_login")?.text ?? ""
        let api = text("gateway", "path_params_api")?.text ?? ""
        guard let (host, line) = text("gateway", "host") else { return nil }
        let gateway = Gateway(
            host: host, protocol: name, port: port, path_params_login: login, path_params_api: api)
        guard (try? Endpoints(environment: "\(name)://\(host)")) != nil else {
            throw ConfigurationProblem("protocol and host of [gateway] make no URL", line: line)
        }
        return gateway
    }

    mutating func retryPolicy() throws(ConfigurationProblem) -> RetryPolicy? {
        let least = try int("retry", "retry_wait_min", 0...86_400)
        let most = try int("retry", "retry_wait_max", 0...86_400)
        guard let repeats = try int("retry", "retry_max", 0...1000) else { return nil }
        let base = least ?? 1
        return RetryPolicy(maximumAttempts: repeats + 1, base: .seconds(base), cap: .seconds(max(base, most ?? 30)))
    }

    mutating func proxy() throws(ConfigurationProblem) -> ProxySettings? {
        let name = text("proxy", "protocol")?.text ?? "http"
        let port = try int("proxy", "port", 0...65_535)
        let user = text("proxy", "auth_username")?.text ?? text("proxy", "username")?.text
        let password = text("proxy", "auth_password")?.text ?? text("proxy", "password")?.text
        guard let (host, line) = text("proxy", "host") else { return nil }
        let url = "\(name)://\(host)" + (port.map { $0 > 0 ? ":\($0)" : "" } ?? "")
        do throws(TransportError) {
            return ProxySettings(try .init(url, username: user, password: password))
        } catch {
            throw ConfigurationProblem("[proxy]: \(error.message)", line: line)
        }
    }
}
