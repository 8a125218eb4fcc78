package import PlatformCore

/// One method on one path.
package struct APIOperation: Sendable, Equatable {
    /// The name that the official SDKs give it, for example `getUsersMe`.
    package var id: String
    /// The HTTP method.
    package var method: HTTPMethod
    /// The path with placeholders, for example `/api/v2/users/{userId}`.
    package var path: String
    /// The names of the groups that it belongs to; the first is the main one.
    package var tags: [String] = []
    /// What goes into path, query and header.
    package var parameters: [APIParameter] = []
    /// The request's body, if it may have one.
    package var body: APIBody?
    /// What it answers, successes first.
    package var responses: [APIResponse] = []
    /// Whether a bearer token is needed.
    package var requiresToken = true
    /// The OAuth scopes of which a token needs one, where they are known.
    package var scopes: [String] = []
    /// What the holder of the token must be allowed; nil where it is not known.
    package var permissions: PermissionRule?
    /// The codes of errors that are special to it.
    package var errorCodes: [String] = []
    /// Whether it should not be used any more.
    package var isDeprecated = false
    /// Whether it may still change.
    package var isPreview = false
    /// How the status of success was guessed; nil where it is known.
    package var statusGuess: String?

    /// Makes an operation with nothing but its route.
    package init(id: String, method: HTTPMethod, path: String) {
        self.id = id
        self.method = method
        self.path = path
    }
}

/// A parameter of an operation.
package struct APIParameter: Sendable, Equatable {
    /// Where a parameter is sent.
    package enum Place: String, Sendable, CaseIterable {
        case path
        case query
        case header
    }

    /// How the elements of an array are sent.
    package enum Collection: String, Sendable, CaseIterable {
        /// The parameter again for each element.
        case multi
        /// With commas between them.
        case csv
        /// With blanks between them.
        case ssv
        /// With `|` between them.
        case pipes
    }

    /// The name on the wire.
    package var name: String
    /// Where it is sent.
    package var place: Place
    /// Whether a request must have it.
    package var isRequired: Bool
    /// How an array is sent; nil for what is none.
    package var collection: Collection?
    /// What it may be.
    package var schema: APISchema

    /// Makes a parameter.
    package init(
        name: String, place: Place, isRequired: Bool, collection: Collection? = nil, schema: APISchema
    ) {
        self.name = name
        self.place = place
        self.isRequired = isRequired
        self.collection = collection
        self.schema = schema
    }
}

/// The body of a request.
package struct APIBody: Sendable, Equatable {
    /// Whether a request must have it.
    package var isRequired: Bool
    /// The media types that it may have.
    package var mediaTypes: [String]
    /// What it holds.
    package var schema: APISchema

    /// Makes a body.
    package init(isRequired: Bool, mediaTypes: [String], schema: APISchema) {
        self.isRequired = isRequired
        self.mediaTypes = mediaTypes
        self.schema = schema
    }
}

/// One of the answers of an operation.
package struct APIResponse: Sendable, Equatable {
    /// The status; nil for every one that has no answer of its own.
    package var status: Int?
    /// The media types that the body may have; none when there is no body.
    package var mediaTypes: [String]
    /// What the body holds; nil when there is none.
    package var schema: APISchema?

    /// Makes a response.
    package init(status: Int?, mediaTypes: [String] = [], schema: APISchema? = nil) {
        self.status = status
        self.mediaTypes = mediaTypes
        self.schema = schema
    }
}
