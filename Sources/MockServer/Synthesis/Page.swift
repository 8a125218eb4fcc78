import PlatformCore

/// Which part of a list a request asks for, and the links to the other parts.
struct Page: Sendable {
    /// The place of its first element among all.
    let offset: Int
    /// How many elements it holds.
    let count: Int
    let size: Int
    /// From 1.
    let number: Int
    let total: Int
    private let paging: Paging
    private let path: String
    private let query: FormFields

    /// The size of a page when the request names none.
    static let standardSize = 25

    /// - Parameter usualSize: the size when the request names none; nil: what is usual for the list.
    init(_ paging: Paging, total: Int, path: String, query: FormFields, body: JSON?, usualSize: Int? = nil) {
        func asked(_ name: String?) -> String? {
            guard let name else { return nil }
            if let text = query[name] { return text.isEmpty ? nil : text }
            let value = body?[name] ?? body?["paging"]?[name]
            return value?.string ?? value?.int.map(String.init)
        }
        /// A number that nothing overflows by.
        func bounded(_ number: Int) -> Int { min(max(number, 0), Int(Int32.max)) }
        func whole(_ name: String?) -> Int? { asked(name).flatMap { Int($0) }.map(bounded) }
        self.paging = paging
        self.path = path
        self.query = query
        self.total = total
        let standard = usualSize.map(bounded) ?? (paging.isPaged ? Self.standardSize : max(total, Self.standardSize))
        size = max(1, whole(paging.size) ?? standard)
        var first = 0
        if let text = asked(paging.cursor) {
            // A place that nobody was told is behind the end.
            first = Self.place(of: text) ?? total
        } else if let text = asked(paging.back) {
            first = max(0, (Self.place(of: text) ?? 0) - size)
        } else if let number = whole(paging.number) {
            if paging.number == "startIndex" {
                first = max(0, min(number, total + 1) - 1)
            } else {
                first = max(0, number - 1) * size
            }
        }
        offset = min(first, total)
        count = min(size, total - offset)
        number = whole(paging.number) ?? (min(first, total) / size + 1)
    }

    var pageCount: Int { (total + size - 1) / size }

    private static let cursorStart = "cursor-"

    private static func place(of cursor: String) -> Int? {
        guard cursor.hasPrefix(cursorStart) else { return nil }
        return Int(cursor.dropFirst(cursorStart.count)).flatMap { $0 >= 0 ? $0 : nil }
    }

    /// Where the next page begins, if there is one.
    var next: String? { offset + count < total && count > 0 ? Self.cursorStart + String(offset + count) : nil }

    /// Where the page before this one ends, if there is one.
    var previous: String? { offset > 0 && count > 0 ? Self.cursorStart + String(offset) : nil }
}

// MARK: - What it tells

extension Page {
    /// What stands in that member; nil when it is left out.
    func value(_ field: PageField) -> JSON? {
        switch field {
        case .pageSize: JSON(size)
        case .pageNumber: JSON(number)
        case .total, .totalNumberOfEntities, .totalHits, .totalCount, .totalResults: JSON(total)
        case .pageCount: JSON(pageCount)
        case .startIndex: JSON(offset + 1)
        case .itemsPerPage: JSON(count)
        case .firstUri: link(number: 1, cursor: nil)
        case .lastUri: paging.number == nil ? nil : link(number: max(1, pageCount), cursor: nil)
        case .nextUri: next.flatMap { link(number: number + 1, cursor: $0) }
        case .previousUri: previous.flatMap { link(number: number - 1, cursor: $0, isBack: true) }
        case .cursor, .nextCursor, .nextPage, .after: next.map { .string($0) }
        case .before, .previousPage: previous.map { .string($0) }
        case .cursors:
            JSON.object(
                JSONObject([("after", next), ("before", previous)].compactMap { k, v in v.map { (k, .string($0)) } }))
        }
    }

    private func link(number: Int, cursor: String?, isBack: Bool = false) -> JSON? {
        var fields = query.fields.filter { field in
            ![paging.number, paging.cursor, paging.back, paging.size].contains(field.name)
        }
        if let name = paging.size { fields.append((name, String(size))) }
        if let name = paging.number {
            let place = name == "startIndex" ? (number - 1) * size + 1 : number
            fields.append((name, String(place)))
        } else if let cursor {
            guard let name = isBack ? paging.back : paging.cursor else { return nil }
            fields.append((name, cursor))
        }
        let text = String(decoding: FormFields(fields.map { ($0.name, $0.value) }).encoded, as: UTF8.self)
        return .string(text.isEmpty ? path : path + "?" + text)
    }
}
