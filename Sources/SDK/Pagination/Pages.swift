import PlatformCore

/// The pages of a listing, each asked for when the one before was taken.
///
/// ```swift
/// for try await page in client.pages(UsersApi.getUsers(pageSize: 100)) {
///     print(page.entities?.count ?? 0)
/// }
/// ```
///
/// It ends with the last page, and where the platform would go on for ever: after a page without elements, after one
/// whose elements were there before (some operations do not know about paging), and after three empty pages in a row
/// where a cursor leads on. Each iteration starts anew.
public struct Pages<Page: JSONValue>: AsyncSequence, Sendable {
    let client: ApiClient
    let call: APICall<Page>
    let member: String?
    let maximumPages: Int

    /// Starts with the first page.
    public func makeAsyncIterator() -> Iterator { Iterator(self) }

    /// Asks for one page after the other.
    public struct Iterator: AsyncIteratorProtocol {
        private let pages: Pages
        /// The next page; nil after the last one.
        private var next: APICall<Page>?
        private var count = 0
        private var emptyPages = 0
        /// What was seen, of pages that hold elements.
        private var seen: Set<[UInt8]> = []
        private var asked: Set<String> = []

        fileprivate init(_ pages: Pages) {
            self.pages = pages
            next = pages.call
        }

        /// The next page; nil after the last one.
        ///
        /// - Throws: why it could not be had; then there is no further page.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(ApiError) -> Page? {
            guard let call = next else { return nil }
            next = nil
            guard count < pages.maximumPages else { throw pages.endless(call.request) }
            count += 1
            let page = try await pages.client.send(call)
            let json = page.asJSON
            let items = Paging.items(of: json, in: pages.member)
            guard isNew(items) else { return nil }
            next = follower(Paging(json, of: call.request, items: items).next, of: call)
            return items.isEmpty && count > 1 && next == nil ? nil : page
        }

        private mutating func isNew(_ items: [JSON]) -> Bool {
            emptyPages = items.isEmpty ? emptyPages + 1 : 0
            guard !items.isEmpty else { return emptyPages < 3 }
            return seen.insert(SHA256.hash(JSON.array(items).serialized())).inserted
        }

        private mutating func follower(_ request: APIRequest?, of call: APICall<Page>) -> APICall<Page>? {
            // A link to where we have been leads in a circle.
            asked.insert(call.request.pageKey)
            guard let request, !asked.contains(request.pageKey) else { return nil }
            var next = call
            next.request = request
            return next
        }
    }

    private func endless(_ request: APIRequest) -> ApiError {
        ApiError(
            .job, "the listing has more than \(maximumPages) pages; raise maximumPages if that is right",
            operation: request.operation, method: request.method, url: client.basePath + request.path)
    }
}

extension APIRequest {
    /// What tells one page of a listing from another.
    fileprivate var pageKey: String {
        guard case .json(let body) = body else { return "\(path)?\(query.text)" }
        return "\(path)?\(query.text) \(body.text)"
    }
}

/// The elements of a listing, page after page.
public struct PageItems<Page: JSONValue, Item: JSONValue>: AsyncSequence, Sendable {
    /// The pages that the elements are on.
    public let pages: Pages<Page>

    /// Starts with the first element.
    public func makeAsyncIterator() -> Iterator { Iterator(pages.makeAsyncIterator(), member: pages.member) }

    /// Hands out one element after the other.
    public struct Iterator: AsyncIteratorProtocol {
        private var pages: Pages<Page>.Iterator
        private let member: String?
        private var items: [JSON] = []
        private var index = 0

        fileprivate init(_ pages: Pages<Page>.Iterator, member: String?) {
            self.pages = pages
            self.member = member
        }

        /// The next element; nil after the last one.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(ApiError) -> Item? {
            while index == items.count {
                guard let page = try await pages.next(isolation: actor) else { return nil }
                items = Paging.items(of: page.asJSON, in: member)
                index = 0
            }
            defer { index += 1 }
            guard let item = Item(json: items[index]) else {
                let failure = DecodingFailure("$.\(member ?? "")[\(index)]", expected: Item.self, items[index])
                throw ApiError(.decoding, failure.description, cause: failure)
            }
            return item
        }
    }
}

extension ApiClient {
    /// The pages of a listing, whichever way of paging its operation has.
    ///
    /// - Parameters:
    ///   - call: asks for the first page.
    ///   - maximumPages: after so many pages there has to be an end, or an error is thrown.
    public func pages<Page>(_ call: APICall<Page>, maximumPages: Int = 100_000) -> Pages<Page> {
        Pages(client: self, call: call, member: nil, maximumPages: maximumPages)
    }

    /// The elements of a listing, over all its pages.
    ///
    /// ```swift
    /// for try await user in client.items(UsersApi.getUsers(pageSize: 100), \.entities) {
    ///     print(user.name ?? "?")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - call: asks for the first page.
    ///   - field: the property that the elements are in.
    ///   - maximumPages: after so many pages there has to be an end, or an error is thrown.
    public func items<Fields, Item>(
        _ call: APICall<Model<Fields>>, _ field: KeyPath<Fields, Field<[Item]>>, maximumPages: Int = 100_000
    ) -> PageItems<Model<Fields>, Item> {
        PageItems(
            pages: Pages(
                client: self, call: call, member: Fields()[keyPath: field].name, maximumPages: maximumPages))
    }

    /// The elements of a listing as JSON, over all its pages.
    ///
    /// - Parameters:
    ///   - call: asks for the first page.
    ///   - member: the member that the elements are in; nil: the usual ones.
    ///   - maximumPages: after so many pages there has to be an end, or an error is thrown.
    public func items(
        _ call: APICall<JSON>, in member: String? = nil, maximumPages: Int = 100_000
    ) -> PageItems<JSON, JSON> {
        PageItems(pages: Pages(client: self, call: call, member: member, maximumPages: maximumPages))
    }
}
