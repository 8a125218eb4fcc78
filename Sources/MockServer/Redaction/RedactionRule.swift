/// What sort of secret it is; a placeholder names it.
package enum SecretKind: String, Sendable, CaseIterable {
    /// A token that lets its bearer in.
    case token
    /// An authorization code.
    case code
    /// What a client, an app or a webhook proves itself with.
    case secret
    /// A person's password or PIN.
    case password
    /// An API key or a private key.
    case key
    /// A SAML or JWT assertion.
    case assertion
    /// The verifier of PKCE (RFC 7636).
    case verifier
    /// What makes a presigned URL work.
    case signature
    /// A cookie's value.
    case cookie
}

/// Where a rule looks.
package struct RedactionPlaces: OptionSet, Sendable {
    /// The bits.
    package let rawValue: UInt8

    /// Makes a set of its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Header fields.
    package static let header = RedactionPlaces(rawValue: 1)
    /// Parameters of a query or fragment: the request's own, and those of any URL in a header, a form or a body.
    package static let query = RedactionPlaces(rawValue: 2)
    /// Fields of a form.
    package static let form = RedactionPlaces(rawValue: 4)
    /// Members of JSON objects.
    package static let json = RedactionPlaces(rawValue: 8)
    /// Queries, forms and JSON of OAuth requests, and URLs of OAuth redirects.
    package static let oauth = RedactionPlaces(rawValue: 16)

    /// Whatever has a name.
    package static let named: RedactionPlaces = [.header, .query, .form, .json]
}

/// One line of the table of what is secret.
package struct RedactionRule: Sendable, Equatable {
    /// What its placeholders are called.
    package let kind: SecretKind
    /// Where it looks.
    package let places: RedactionPlaces
    /// Names in lower case without `_` and `-`; `*secret` stands for every name that ends so.
    package let names: [String]
    /// Whether all that is inside an object of that name is secret, whatever it is called.
    package let isContainer: Bool

    init(_ kind: SecretKind, _ places: RedactionPlaces, _ names: [String], isContainer: Bool = false) {
        self.kind = kind
        self.places = places
        self.names = names
        self.isContainer = isContainer
    }
}
