import PlatformCore

/// An interaction as the columns of its row: text as the bytes that it was sent in.
///
/// Bodies are rows of their own, one for each content; a row refers to them by number, and to none when it is empty.
struct InteractionRow {
    var test: String?
    var operation: String?
    var role: HostRole
    var region: Region
    var method: [UInt8]
    var path: [UInt8]
    /// Without its `?`; nil when the target has none.
    var query: [UInt8]?
    var requestFields: [UInt8]
    var requestBody: [UInt8]
    /// The place among identical requests, from 1.
    var ordinal: Int
    var status: Int
    var responseFields: [UInt8]
    var responseBody: [UInt8]

    static let insertion = """
        INSERT INTO interactions (
            id, key_hash, ordinal, test, operation, role, region,
            method, path, query, request_fields, request_body,
            status, response_fields, response_body
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let selection = """
        SELECT i.test, i.operation, i.role, i.region,
               i.method, i.path, i.query, i.request_fields, q.bytes,
               i.ordinal, i.status, i.response_fields, s.bytes,
               i.request_body IS NULL OR q.id IS NOT NULL, i.response_body IS NULL OR s.id IS NOT NULL, i.id
        FROM interactions AS i
        LEFT JOIN bodies AS q ON q.id = i.request_body
        LEFT JOIN bodies AS s ON s.id = i.response_body
        """

    static let selectionByID = selection + " WHERE i.id = ?"
    static let selectionInOrder = selection + " ORDER BY i.id"
    /// Without the bodies of responses, which are most of a recording.
    static let requestsInOrder = """
        SELECT i.test, i.operation, i.role, i.region,
               i.method, i.path, i.query, i.request_fields, q.bytes,
               i.ordinal, i.status, i.response_fields, NULL,
               i.request_body IS NULL OR q.id IS NOT NULL, TRUE, i.id
        FROM interactions AS i
        LEFT JOIN bodies AS q ON q.id = i.request_body
        ORDER BY i.id
        """
    /// Where the selections have the row's id.
    static let idColumn: Int32 = 15
}

// MARK: - Reading and writing

extension InteractionRow {
    /// Reads a row of `selection`.
    init(_ row: borrowing SQLiteRow) throws(RecordingDamage) {
        guard let role = HostRole(rawValue: row.text(2)) else {
            throw RecordingDamage("a role '\(row.text(2))'")
        }
        guard row.integer(13) != 0, row.integer(14) != 0 else { throw RecordingDamage("a body that is missing") }
        guard let status = Int(exactly: row.integer(10)), 100...999 ~= status else {
            throw RecordingDamage("a status \(row.integer(10))")
        }
        test = row.optionalText(0)
        operation = row.optionalText(1)
        self.role = role
        region = Region(rawValue: row.text(3))
        method = row.bytes(4)
        path = row.bytes(5)
        query = row.isNull(6) ? nil : row.bytes(6)
        requestFields = row.bytes(7)
        requestBody = row.bytes(8)
        ordinal = Int(row.integer(9))
        self.status = status
        responseFields = row.bytes(11)
        responseBody = row.bytes(12)
    }

    /// The values of `insertion`; `bodies` gives a body its number.
    func values(id: Int64?, keyHash: UInt64, requestBody: Int64?, responseBody: Int64?) -> [SQLiteValue] {
        [
            .optional(id), .integer(Int64(bitPattern: keyHash)), .integer(Int64(ordinal)), .optional(test),
            .optional(operation), .text(role.rawValue), .text(region.rawValue), .textBytes(method),
            .textBytes(path), query.map { .textBytes($0) } ?? .null, .textBytes(requestFields),
            .optional(requestBody), .integer(Int64(status)), .textBytes(responseFields), .optional(responseBody),
        ]
    }

    /// The request; its head is the bytes that were recorded.
    func request() throws(RecordingDamage) -> HTTPRequest {
        let methodRange = 0..<method.count
        let pathRange = method.count + 1..<method.count + 1 + path.count
        let queryRange = query.map { pathRange.upperBound + 1..<pathRange.upperBound + 1 + $0.count }
        let target = query.map { path + [UInt8(ascii: "?")] + $0 } ?? path
        let line = method + [UInt8(ascii: " ")] + target + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        guard let head = RecordedFields.fields(lines: requestFields, behind: line) else {
            throw RecordingDamage("a request field that is not 'Name: value'")
        }
        return HTTPRequest(
            head: head, method: methodRange, authority: nil, path: pathRange, query: queryRange, body: requestBody,
            connectionID: 0)
    }

    /// The response.
    func response() throws(RecordingDamage) -> HTTPResponse {
        guard let fields = RecordedFields.fields(lines: responseFields) else {
            throw RecordingDamage("a response field that is not 'Name: value'")
        }
        return HTTPResponse(status: HTTPStatus(status), fields: fields, body: responseBody)
    }

    /// The whole interaction.
    func interaction() throws(RecordingDamage) -> Interaction {
        Interaction(
            operation: operation, role: role, region: region, request: try request(), response: try response(),
            test: test, order: ordinal)
    }
}

/// What a row holds that no row of ours holds.
struct RecordingDamage: Error {
    let what: String

    init(_ what: String) { self.what = what }
}
