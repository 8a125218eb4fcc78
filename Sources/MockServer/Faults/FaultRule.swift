public import PlatformCore

/// Which requests a fault is for, and what happens to them.
///
/// ```swift
/// FaultRule(.status(503), on: .get("/api/v2/users/*"))
/// ```
public struct FaultRule: Sendable, Equatable {
    /// What is done with the requests that match.
    public enum Script: Sendable, Equatable {
        /// The same with every request, until `times` of them are through or the rule is deleted.
        case always(FaultAction)
        /// An element for each request in turn, once or `times` times; the actions of an element are done together.
        case list([[FaultAction]])
    }

    /// Which requests the rule is for.
    public var match: FaultMatch
    /// What is done with them.
    public var script: Script
    /// Seeds probability and random delays of this rule; nil: the session's seed does.
    public var seed: Int?

    /// Makes a rule.
    public init(_ script: Script, on match: FaultMatch = .any, seed: Int? = nil) {
        self.match = match
        self.script = script
        self.seed = seed
    }

    /// Makes a rule that does the same with every request that matches.
    public init(_ action: FaultAction, on match: FaultMatch = .any, seed: Int? = nil) {
        self.init(.always(action), on: match, seed: seed)
    }
}

/// Which requests a fault rule is for; all of it is optional.
public struct FaultMatch: Sendable, Equatable {
    /// The method.
    public var method: HTTPMethod?
    /// The path without a session's or gateway's prefix and without query; `*` stands for text within one segment,
    /// `**` for any text.
    public var path: String?
    /// The id of the operation, for example `getUser`.
    public var operation: String?
    /// The client whose token the request carries, or that asks for one.
    public var client: String?
    /// How many requests that match go untouched first.
    public var afterRequests = 0
    /// How many requests an action is for, or how often a list is played; nil: for ever, or once.
    public var times: Int?
    /// How likely it is that a request that matches is picked; nil: certain.
    public var probability: Double?

    /// Makes a match for what is given.
    public init(method: HTTPMethod? = nil, path: String? = nil, operation: String? = nil, client: String? = nil) {
        self.method = method
        self.path = path
        self.operation = operation
        self.client = client
    }

    /// Every request.
    public static let any = FaultMatch()
    /// Every request to the API.
    public static let api = FaultMatch(path: "/api/**")
    /// Every request for a token.
    public static let token = FaultMatch(method: .post, path: "/oauth/token")

    /// GET requests to a path.
    public static func get(_ path: String) -> FaultMatch { FaultMatch(method: .get, path: path) }
    /// POST requests to a path.
    public static func post(_ path: String) -> FaultMatch { FaultMatch(method: .post, path: path) }
    /// PUT requests to a path.
    public static func put(_ path: String) -> FaultMatch { FaultMatch(method: .put, path: path) }
    /// PATCH requests to a path.
    public static func patch(_ path: String) -> FaultMatch { FaultMatch(method: .patch, path: path) }
    /// DELETE requests to a path.
    public static func delete(_ path: String) -> FaultMatch { FaultMatch(method: .delete, path: path) }
    /// Requests to a path, whatever their method.
    public static func path(_ path: String) -> FaultMatch { FaultMatch(path: path) }
    /// Requests for an operation.
    public static func operation(_ id: String) -> FaultMatch { FaultMatch(operation: id) }
    /// Requests of a client.
    public static func client(_ id: String) -> FaultMatch { FaultMatch(client: id) }
}
