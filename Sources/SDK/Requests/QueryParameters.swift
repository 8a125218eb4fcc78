import PlatformCore

/// How the values of one array parameter are written.
public enum CollectionFormat: String, Sendable, CaseIterable {
    /// The name is repeated for each value: `a=1&a=2`.
    case multi
    /// Joined with commas.
    case csv
    /// Joined with spaces.
    case ssv
    /// Joined with tabs.
    case tsv
    /// Joined with vertical bars.
    case pipes

    /// What stands between the values, ready for a URL; nil where the name is repeated.
    fileprivate var separator: String? {
        switch self {
        case .multi: nil
        case .csv: ","
        case .ssv: "%20"
        case .tsv: "%09"
        case .pipes: "%7C"
        }
    }
}

/// The parameters of a query, in the order in which they were added.
///
/// ```swift
/// var query = QueryParameters()
/// query.add("active", false)              // sent as active=false
/// query.add("pageSize", nil as Int?)      // not sent
/// query.add("expand", ["presence", "a b"])  // expand=presence&expand=a%20b
/// ```
public struct QueryParameters: Sendable, Equatable {
    /// The query as it stands in the URL, without `?`.
    private(set) var encoded: [UInt8] = []

    /// Makes an empty query.
    public init() {}

    /// Whether nothing was added.
    public var isEmpty: Bool { encoded.isEmpty }

    /// The query as it stands in the URL, without `?`.
    public var text: String { String(decoding: encoded, as: UTF8.self) }

    /// Adds a value, or the values of an array; nil and an empty array are left out.
    public mutating func add(_ name: String, _ value: (some JSONValue)?, format: CollectionFormat = .multi) {
        guard let value else { return }
        guard case .array(let elements) = value.asJSON else { return append(name, value.parameterText) }
        for (position, element) in elements.enumerated() {
            if position > 0, let separator = format.separator {
                encoded += separator.utf8
                encoded += PercentCoding.encode(element.parameterText.utf8)
            } else {
                append(name, element.parameterText)
            }
        }
    }

    /// Adds a parameter that is explicitly nothing: `name=`.
    public mutating func addNull(_ name: String) { append(name, "") }

    /// Reads a query as it stands in a URL.
    init(encoded: some StringProtocol) { self.encoded = Array(encoded.utf8) }

    /// The first value of that name.
    subscript(name: String) -> String? { FormFields.parse(encoded)[name] }

    /// Adds a value in the place of all of that name.
    mutating func set(_ name: String, _ value: some JSONValue) {
        let others = encoded.split(separator: UInt8(ascii: "&")).filter { part in
            FormFields.parse(Array(part)).first?.name != name
        }
        encoded = Array(others.joined(separator: [UInt8(ascii: "&")]))
        add(name, value)
    }

    private mutating func append(_ name: String, _ text: String) {
        if !encoded.isEmpty { encoded.append(UInt8(ascii: "&")) }
        encoded += PercentCoding.encode(name.utf8)
        encoded.append(UInt8(ascii: "="))
        encoded += PercentCoding.encode(text.utf8)
    }
}
