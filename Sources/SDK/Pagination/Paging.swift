import PlatformCore

/// How the pages of a listing follow each other: the request of the next page, from that of one page and what it brought.
///
/// The platform has several ways, and no way to tell which one an operation follows but to look.
struct Paging {
    /// What one page says.
    private let page: JSON
    private let request: APIRequest
    private let items: [JSON]

    init(_ page: JSON, of request: APIRequest, items: [JSON]) {
        self.page = page
        self.request = request
        self.items = items
    }

    /// The request of the next page; nil: this was the last one.
    var next: APIRequest? {
        if let number = page["pageNumber"]?.int { return byNumber(number) }
        if let cursor = cursor { return byCursor(cursor) }
        if let uri = page["nextUri"]?.string, !uri.isEmpty { return byURI(uri) }
        if let start = page["startIndex"]?.int { return byIndex(start) }
        return byBody(nil)
    }

    // MARK: Numbers

    /// Pages with a `pageNumber`, the last of which is `pageCount`.
    private func byNumber(_ number: Int) -> APIRequest? {
        guard !items.isEmpty, number < Int.max else { return nil }
        if let last = page["pageCount"]?.int, number >= last { return nil }
        return byBody(number) ?? changingQuery("pageNumber", number + 1)
    }

    /// Pages whose number stands in the body of a POST, at its top or in `paging`.
    private func byBody(_ number: Int?) -> APIRequest? {
        guard request.method == .post, case .json(var body) = request.body, !items.isEmpty else { return nil }
        var request = request
        if let current = body["paging"]?["pageNumber"]?.int, current < Int.max {
            body["paging"]?["pageNumber"] = JSON((number ?? current) + 1)
        } else if let current = body["pageNumber"]?.int, current < Int.max {
            body["pageNumber"] = JSON((number ?? current) + 1)
        } else {
            return nil
        }
        request.body = .json(body)
        return request
    }

    /// SCIM's pages, counted by their resources (RFC 7644 section 3.4.2.4).
    private func byIndex(_ start: Int) -> APIRequest? {
        let (next, overflows) = start.addingReportingOverflow(items.count)
        guard !items.isEmpty, !overflows, let total = page["totalResults"]?.int, next <= total else { return nil }
        return changingQuery("startIndex", next)
    }

    // MARK: Cursors

    private var cursor: (name: String, value: String)? {
        if let after = page["cursors"]?["after"]?.string, !after.isEmpty { return ("after", after) }
        if let cursor = page["cursor"]?.string, !cursor.isEmpty { return ("cursor", cursor) }
        return nil
    }

    private func byCursor(_ cursor: (name: String, value: String)) -> APIRequest? {
        if request.method == .post, case .json(var body) = request.body, body.object != nil {
            var request = request
            body[cursor.name] = .string(cursor.value)
            request.body = .json(body)
            return request
        }
        return changingQuery(cursor.name, cursor.value)
    }

    /// Follows a link: its path and query alone, so that no page can send the token to another host.
    private func byURI(_ uri: String) -> APIRequest? {
        var rest = uri.prefix { $0 != "#" }
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...]
            rest = rest[(rest.firstIndex(of: "/") ?? rest.endIndex)...]
        }
        let path = rest.prefix { $0 != "?" }
        guard path.hasPrefix("/") else { return nil }
        var request = request
        request.path = String(path)
        request.query = QueryParameters(encoded: rest.dropFirst(path.count + 1))
        return request
    }

    private func changingQuery(_ name: String, _ value: some JSONValue) -> APIRequest {
        var request = request
        request.query.set(name, value)
        return request
    }
}

extension Paging {
    /// The elements of a page: those of `member`, else of the member that listings have them in.
    static func items(of page: JSON, in member: String?) -> [JSON] {
        if let elements = page.array { return elements }
        if let member { return page[member]?.array ?? [] }
        for name in ["entities", "conversations", "results", "Resources", "items"] {
            if let elements = page[name]?.array { return elements }
        }
        // A listing of its own kind: its only array.
        let arrays = page.object?.compactMap { $0.value.array } ?? []
        return arrays.count == 1 ? arrays[0] : []
    }
}
