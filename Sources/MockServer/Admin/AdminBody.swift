import PlatformCore

/// Reads the JSON body of an admin call: every field is asked for by name and type, and none may be left over.
struct AdminBody {
    private var object: JSONObject
    /// What stands before a field's name in an error, for an object inside the body.
    private let place: String

    /// Reads the body, which has to be a JSON object and to say so.
    init(_ request: HTTPRequest) throws(PlatformError) { self.init(try Self.object(request), place: "") }

    /// The object that the body of a request is.
    static func object(_ request: HTTPRequest) throws(PlatformError) -> JSONObject {
        guard request.mediaType == "application/json" else {
            throw PlatformError(415, "unsupported.media.type", "The body needs Content-Type: application/json.")
        }
        let body: JSON
        do { body = try JSON.parse(request.body) } catch {
            throw PlatformError(400, "bad.request", "The body is not valid JSON: \(error).")
        }
        guard case .object(let object) = body else {
            throw PlatformError(400, "bad.request", "The body has to be a JSON object.")
        }
        return object
    }

    /// Reads an object inside a body; `place` says where it stands, with a dot at its end.
    init(_ object: JSONObject, place: String) {
        self.object = object
        self.place = place
    }

    /// The object that the field `name` of this one holds.
    func inner(_ name: String, _ object: JSONObject) -> AdminBody { AdminBody(object, place: "\(place)\(name).") }

    /// Whether a field is there and not taken yet.
    func contains(_ name: String) -> Bool { object[name] != nil }

    /// Takes a field of text; nil if it is not there.
    mutating func text(_ name: String) throws(PlatformError) -> String? {
        guard let value = take(name) else { return nil }
        guard let text = value.string else { throw wrong(name, "a string") }
        return text
    }

    /// Takes a field of text that has to be there and not empty.
    mutating func filledText(_ name: String) throws(PlatformError) -> String {
        guard let text = try optionalFilledText(name) else {
            throw wrong(name, "there: a string that is not empty")
        }
        return text
    }

    /// Takes a field of text that may not be empty; nil if it is not there.
    mutating func optionalFilledText(_ name: String) throws(PlatformError) -> String? {
        guard let text = try text(name) else { return nil }
        guard !text.isEmpty else { throw wrong(name, "a string that is not empty") }
        return text
    }

    /// Takes a field that is a list of texts; nil if it is not there.
    mutating func texts(_ name: String) throws(PlatformError) -> [String]? {
        guard let value = take(name) else { return nil }
        guard let list = value.array?.map(\.string), !list.contains(nil) else {
            throw wrong(name, "a list of strings")
        }
        return list.compactMap { $0 }
    }

    /// Takes a field that is a whole number in `range`; nil if it is not there.
    mutating func integer(_ name: String, in range: ClosedRange<Int>) throws(PlatformError) -> Int? {
        guard let value = take(name) else { return nil }
        guard let number = value.int, range.contains(number) else {
            throw wrong(name, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// Takes a field that is true or false; nil if it is not there.
    mutating func flag(_ name: String) throws(PlatformError) -> Bool? {
        guard let value = take(name) else { return nil }
        guard let flag = value.bool else { throw wrong(name, "true or false") }
        return flag
    }

    /// Throws when a field is left that nobody asked for: a misspelt one must not do nothing silently.
    func finish(known: [String]) throws(PlatformError) {
        guard let left = object.keys.first else { return }
        throw PlatformError(
            400, "bad.request",
            "There is no field '\(place)\(left)' here; there are: \(known.joined(separator: ", ")).",
            field: place + left)
    }

    /// Takes a field of any kind; nil if it is not there.
    mutating func take(_ name: String) -> JSON? {
        defer { object[name] = nil }
        return object[name]
    }

    /// The error for a field of this object that is of the wrong kind.
    func wrong(_ name: String, _ expected: String) -> PlatformError { Self.wrong(place + name, expected) }

    /// The error for a field of the wrong kind.
    static func wrong(_ name: String, _ expected: String) -> PlatformError {
        PlatformError(400, "bad.request", "The field '\(name)' has to be \(expected).", field: name)
    }
}

extension PlatformError {
    /// An error about one field, which the details name too.
    init(_ status: HTTPStatus, _ code: String, _ message: String, field: String) {
        self.init(status, code, message)
        extra["details"] = [["errorCode": .string(code), "fieldName": .string(field)]]
    }
}
