import MockServer
import PlatformCore

/// Interactions with a secret of its own in every place that a secret may stand in.
struct PlantedSecrets {
    private(set) var interactions: [Interaction] = []
    /// Every secret that was planted, plain.
    private(set) var values: [String] = []
    private var numbers = SeededNumbers(seed: 11)
    private var count = 0

    static let fieldNames = [
        "access_token", "refreshToken", "id_token", "client_secret", "clientSecret", "apiKey", "api-key", "password",
        "newPassword", "passphrase", "code_verifier", "client_assertion", "private_key", "auth-token", "jwt", "pin",
        "embeddedSignupAccessToken", "oauthClientSecret", "sessionJoinToken", "secret", "token", "device_token",
        "appSecret", "outboundNotificationWebhookSignatureSecretToken", "smtpPassword",
    ]

    static let signatureNames = [
        "X-Amz-Signature", "X-Amz-Credential", "X-Amz-Security-Token", "Signature", "Key-Pair-Id", "Policy", "sig",
        "X-Goog-Signature", "AWSAccessKeyId",
    ]

    init() {
        plantFields()
        plantQueries()
        plantForms()
        plantJSON()
        plantPatterns()
        plantLocations()
    }

    /// A new secret of letters and digits; `odd` adds what has to be escaped somewhere.
    private mutating func secret(odd: Bool = false) -> String {
        let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789")
        let text = String((0..<20).map { _ in letters.randomElement(using: &numbers) ?? "a" })
        let value = odd ? "\(text.prefix(10))+/= %&\"\\ü\(text.suffix(10))" : text
        values.append(value)
        return value
    }

    /// A new JSON web token.
    private mutating func jsonWebToken() -> String {
        let part = { (text: String) in Base64.encode(Array(text.utf8), alphabet: .url) }
        let payload = part(#"{"sub":"\#(numbers.next())"}"#)
        let signature = part(String(numbers.next()))
        values += [payload, signature]
        return "\(part(#"{"alg":"HS256","typ":"JWT"}"#)).\(payload).\(signature)"
    }

    private mutating func plant(
        _ target: String = "", method: HTTPMethod = .get, fields: HTTPFields = [:], body: String = "",
        responseFields: HTTPFields = ["Content-Type": "application/json"], answer: String = "{}"
    ) {
        count += 1
        interactions.append(
            Interaction(
                request: HTTPRequest(
                    method: method, target: target.isEmpty ? "/api/v2/planted/\(count)" : target, fields: fields,
                    body: Array(body.utf8)),
                response: HTTPResponse(status: 200, fields: responseFields, body: Array(answer.utf8))))
    }

    private mutating func plantFields() {
        let basic = Base64.encode(Array("client-a:\(secret(odd: true))".utf8))
        plant(fields: ["Authorization": "Bearer \(secret())"])
        plant(fields: ["authorization": "Basic \(basic)"])
        plant(fields: ["Proxy-Authorization": "Bearer \(secret())"])
        plant(
            fields: ["Cookie": "a=\(secret()); b=\(secret())", "X-Api-Key": secret(odd: true)],
            responseFields: ["Set-Cookie": "session=\(secret()); Path=/", "X-Auth-Token": secret()])
        for name in ["X-Access-Token", "X-Amz-Security-Token", "X-CSRF-Token", "Client-Secret", "Ocp-Subscription-Key"]
        {
            plant(fields: [HTTPField.Name(name): secret()], responseFields: [HTTPField.Name(name): secret(odd: true)])
        }
        plant(fields: ["X-Forwarded-Authorization-Copy": "Bearer \(secret())7\(secret())"])
        plant(fields: ["Referer": "https://app.example.com/cb?code=\(secret())"])
    }

    private mutating func plantQueries() {
        for name in Self.fieldNames + Self.signatureNames {
            let value = PercentCoding.encode(secret(odd: count.isMultiple(of: 2)))
            plant("/api/v2/planted/q?pageSize=\(count)&\(name)=\(value)&z=1")
        }
        plant("/oauth/authorize?client_id=a&code=\(secret())&state=s")
        let nested = PercentCoding.encode("https://b.example.com/x?a=1&X-Amz-Signature=\(secret())")
        plant("/api/v2/planted/nested?url=\(nested)")
    }

    private mutating func plantForms() {
        let type: HTTPFields = ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"]
        for name in Self.fieldNames + ["code", "assertion", "SAMLResponse"] {
            let value = String(decoding: FormFields([(name, secret(odd: true))]).encoded, as: UTF8.self)
            plant("/oauth/token", method: .post, fields: type, body: "grant_type=g&n=\(count)&\(value)")
        }
        let part = "--x\r\nContent-Disposition: form-data; name="
        plant(
            method: .post, fields: ["Content-Type": "multipart/form-data; boundary=x"],
            body: "\(part)\"file\"\r\n\r\na\r\n\(part)\"client_secret\"\r\n\r\n\(secret(odd: true))\r\n--x--\r\n")
    }

    private mutating func plantJSON() {
        for name in Self.fieldNames {
            let value = JSON.string(secret(odd: true)).text
            let body = #"{"n":\#(count), "list": [{"deep": {"\#(name)" : \#(value)}}]}"#
            plant(method: .post, fields: ["Content-Type": "application/json"], body: body)
            let inner = JSON.string(#"{"a":[{"\#(name)":"\#(secret())"}]}"#).text
            plant(answer: #"{"payload":\#(inner),"\#(name)":["\#(secret())","\#(secret())"]}"#)
        }
        plant(answer: #"{"credentialFields":{"userName":"\#(secret())","deep":{"any":"\#(secret())"}}}"#)
        plant(answer: #"{"pass\u0077ord":"\#(escaped(secret()))"}"#)
        plant(answer: #"{"truncated":[{"client_secret":"\#(secret())"#)
        plant(answer: "{\"access_token\":\"\(secret())\"}\n{\"access_token\":\"\(secret())\"}\n")
        values.append("90817263544")
        plant(answer: #"{"password":90817263544}"#)
    }

    private func escaped(_ text: String) -> String {
        text.utf8.map { "\\u00" + String($0, radix: 16) }.joined()
    }

    private mutating func plantPatterns() {
        plant("/api/v2/planted/\(jsonWebToken())/x")
        plant("/api/v2/planted/q?cursor=\(jsonWebToken())")
        plant("/api/v2/planted/q?\(jsonWebToken())")
        plant(fields: ["X-Custom": jsonWebToken()], responseFields: ["Link": "</x?t=\(jsonWebToken())>; rel=next"])
        plant(answer: #"{"value":"\#(jsonWebToken())","list":["a \#(jsonWebToken()) b"]}"#)
        plant(responseFields: ["Content-Type": "text/html"], answer: "<a href=\"/x?access_token=\(secret())&amp;a=1\">")
        plant(responseFields: ["Content-Type": "text/plain"], answer: "log: password=\(secret()), token=\(secret())")
        plant(answer: #"{"url":"https://user:\#(secret())@example.com/x"}"#)
        plant(answer: #"{"header":"Authorization: Bearer 1\#(secret())"}"#)
        plant(answer: #"{"header":"Basic \#(Base64.encode(Array("id:\(secret())".utf8)))"}"#)
        for name in Self.signatureNames {
            plant(answer: #"{"uri":"https:\/\/b.example.com\/k?a=1&\#(name)=\#(secret())&z=2"}"#)
            plant(answer: #"{"signedUrl":"https://b.example.com/k?\#(name)=\#(secret())"}"#)
        }
    }

    private mutating func plantLocations() {
        let location = { (url: String) -> HTTPFields in ["Location": url] }
        plant(responseFields: location("https://app.example.com/cb?code=\(secret())&state=1"))
        plant(responseFields: location("https://app.example.com/cb#access_token=\(secret())&expires_in=3"))
        plant(responseFields: location("https://b.example.com/k?X-Amz-Signature=\(secret())"))
        let inner = PercentCoding.encode("https://app.example.com/cb#id_token=\(secret())")
        plant(responseFields: location("/login?target=\(inner)"))
    }
}

/// The ways in which a text may be spelled, made without the code under test.
enum Spellings {
    /// What a file must not hold: escaped in some way, or in part as base64.
    static func all(of secret: String) -> [[UInt8]] {
        let bytes = Array(secret.utf8)
        var all = escaped(secret)
        for start in 0..<3 {
            // Groups of three bytes that belong to the secret alone.
            let padded = [UInt8](repeating: 0x41, count: start) + bytes
            let whole = Array(padded.prefix(padded.count / 3 * 3))
            let first = start == 0 ? 0 : 4
            all.append(Array(Base64.encode(whole).utf8.dropFirst(first)))
            all.append(Array(Base64.encode(whole, alphabet: .url).utf8.dropFirst(first)))
        }
        return all
    }

    /// The secret in base64, among other bytes.
    static func base64(_ secret: String) -> [[UInt8]] {
        (0..<3).flatMap { front in
            (0..<3).flatMap { behind -> [[UInt8]] in
                let bytes = Array("id:".utf8.prefix(front)) + Array(secret.utf8) + Array("\n}".utf8.prefix(behind))
                return [Array(Base64.encode(bytes).utf8), Array(Base64.encode(bytes, alphabet: .url).utf8)]
            }
        }
    }

    static func escaped(_ secret: String) -> [[UInt8]] {
        let bytes = Array(secret.utf8)
        let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        var all = [
            secret, PercentCoding.encode(secret), PercentCoding.encode(secret).lowercasedEscapes,
            String(decoding: FormFields([("", secret)]).encoded.dropFirst(), as: UTF8.self),
            hex.map { "%" + $0 }.joined(), hex.map { "%" + $0.uppercased() }.joined(),
            String(JSON.string(secret).text.dropFirst().dropLast()),
            String(JSON.string(secret).text.dropFirst().dropLast()).replacing("/", with: "\\/"),
        ].map { Array($0.utf8) }
        if secret.utf8.allSatisfy({ $0 < 0x80 }) { all.append(Array(hex.map { "\\u00" + $0 }.joined().utf8)) }
        return all
    }
}

extension String {
    fileprivate var lowercasedEscapes: String {
        let parts = split(separator: "%", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts[0])) { $0 + "%" + $1.prefix(2).lowercased() + $1.dropFirst(2) }
    }
}
