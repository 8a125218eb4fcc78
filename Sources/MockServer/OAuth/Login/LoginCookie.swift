import PlatformCore

/// The cookie that knows a browser on the login page; its secret stands for a ``Login`` once somebody has logged in.
///
/// It has no age: it goes with the browser, and the login that it stands for ends by the session's clock.
struct LoginCookie {
    private let name: String
    private let path: String
    /// What the browser has brought, if it looks like a secret of ours.
    let secret: String?

    init(_ context: RequestContext) {
        // Sessions that are told apart by a header share paths.
        let name = "mock-login-" + context.session.id
        self.name = name
        path = context.prefix.isEmpty ? "/" : context.prefix
        let cookies = context.request.fields.values(for: "Cookie").flatMap { $0.split(separator: ";") }
        let pairs = cookies.map { $0.drop { $0 == " " }.split(separator: "=", maxSplits: 1) }
        secret = pairs.first { $0.count == 2 && $0[0] == name && (1...128).contains($0[1].utf8.count) }.map {
            String($0[1])
        }
    }

    /// The field that sets the cookie.
    func field(_ secret: String) -> String { "\(name)=\(secret); Path=\(path); HttpOnly; SameSite=Lax" }

    /// The field that removes it.
    var removal: String { field("") + "; Max-Age=0" }
}

/// The secret of a form: it belongs to one browser and one authorize request, so that no other page can send the form.
enum FormSecret {
    private static let key: [UInt8] = {
        var key = [UInt8](repeating: 0, count: 32)
        key.withUnsafeMutableBytes { SecureRandom.fill($0) }
        return key
    }()

    /// The value that the form has to bring; hashed twice, so that it tells nothing of a longer text.
    static func token(cookie: String, query: FormFields) -> String {
        let inner = SHA256.hash(key + Array(cookie.utf8) + [0] + query.encoded)
        return Base64.encode(SHA256.hash(key + inner), alphabet: .url)
    }
}
