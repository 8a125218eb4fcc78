import PlatformCore
import PlatformDefinition

/// What a request asks of the elements of a list: the obvious filters, and the order.
struct ListQuery {
    private let filters: [(name: String, values: [String])]
    private let sort: String?
    private let isDescending: Bool

    /// What says where a page stands among the others.
    private static let paging: Set<String> = [
        "pageSize", "pageNumber", "after", "before", "cursor", "limit", "count", "startIndex", "nextPage", "pageToken",
        "previousPage",
    ]
    /// What says how elements look, and in which order they come.
    private static let looks: Set<String> = ["expand", "expands", "fields", "sortBy", "sortOrder"]

    init(_ request: SynthesisRequest) {
        let parameters = request.plan.operation.parameters.filter { parameter in
            parameter.place == .query && !Self.paging.contains(parameter.name) && !Self.looks.contains(parameter.name)
        }
        filters = parameters.compactMap { parameter in
            let values = request.values(parameter.name).filter { !$0.isEmpty }
            return values.isEmpty ? nil : (parameter.name, values.map { $0.lowercased() })
        }
        sort = request.query["sortBy"].flatMap { $0.isEmpty ? nil : $0 }
        isDescending = request.query["sortOrder"]?.lowercased().hasPrefix("desc") ?? false
    }

    /// Whether every element fits, in the order that they have.
    var isEmpty: Bool { filters.isEmpty && sort == nil }

    /// What a query asks but for the place of the page: two pages of the same list have the same.
    static func question(_ query: some Collection<UInt8>) -> String {
        let fields = query.split(separator: UInt8(ascii: "&")).filter { !paging.contains(name($0)) }
        return fields.map { String(decoding: $0, as: UTF8.self) }.sorted().joined(separator: "&")
    }

    /// Whether a question leaves nothing of a list out.
    static func isAboutAll(_ question: String) -> Bool {
        Array(question.utf8).split(separator: UInt8(ascii: "&")).allSatisfy { looks.contains(name($0)) }
    }

    private static func name(_ field: some Collection<UInt8>) -> String {
        String(decoding: field.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
    }

    /// What an element is sorted by; nil where it has none of it.
    func order(of element: JSONObject) -> JSON? { sort.flatMap { element[$0] } }

    /// Elements in the order that was asked for; where none has a place for it, as they come.
    func sorted<Element>(_ found: [(Element, order: JSON?)]) -> [Element] {
        guard sort != nil, found.contains(where: { $0.order != nil }) else { return found.map(\.0) }
        let ordered = found.enumerated().sorted { a, b in
            let order = Self.compare(a.element.order, b.element.order)
            return order == 0 ? a.offset < b.offset : isDescending ? order > 0 : order < 0
        }
        return ordered.map(\.element.0)
    }

    /// Whether an element has one of the values of each filter; what it has no place for does not count.
    func fits(_ element: JSONObject) -> Bool {
        filters.allSatisfy { name, wanted in
            guard let value = value(name, of: element) else { return true }
            let text = (value.string ?? value.text).lowercased()
            return wanted.contains { name == "name" ? Self.matches(text, $0) : $0 == text || $0 == "any" }
        }
    }

    /// `state`, and of `divisionId` what `division` has for an id.
    private func value(_ name: String, of element: JSONObject) -> JSON? {
        if let value = element[name] {
            switch value {
            case .string, .number, .bool: return value
            default: return nil
            }
        }
        return name.hasSuffix("Id") ? element[String(name.dropLast(2))]?["id"] : nil
    }

    /// Whether a name contains what was asked for; `*` stands for anything.
    private static func matches(_ name: String, _ pattern: String) -> Bool {
        var rest = name[...]
        for part in pattern.split(separator: "*") {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }

    /// Below 0, 0 or above 0; what is missing comes last.
    private static func compare(_ a: JSON?, _ b: JSON?) -> Int {
        switch (a, b) {
        case (nil, nil): 0
        case (nil, _): 1
        case (_, nil): -1
        case (.number(let a)?, .number(let b)?): a.double < b.double ? -1 : a.double > b.double ? 1 : 0
        case (let a?, let b?):
            compare((a.string ?? a.text).lowercased(), (b.string ?? b.text).lowercased())
        }
    }

    private static func compare(_ a: String, _ b: String) -> Int { a == b ? 0 : a < b ? -1 : 1 }
}
