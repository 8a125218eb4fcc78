import PlatformCore

/// A value of a HAR file with its place, so that an error can name it.
struct HARNode {
    let place: String
    /// Nil, or `null`, where there is nothing.
    private let value: JSON?

    init(place: String, _ value: JSON?) {
        self.place = place
        if let value, !value.isNull { self.value = value } else { self.value = nil }
    }

    /// Whether there is something.
    var exists: Bool { value != nil }

    /// The member of that name, which may be missing; this must be an object.
    func member(_ name: String) throws(HARError) -> HARNode {
        guard let members = value?.object else { throw expected("an object") }
        return HARNode(place: place.isEmpty ? name : "\(place).\(name)", members[name])
    }

    /// The elements of an array, none where it is missing.
    func elements() throws(HARError) -> [HARNode] {
        guard let value else { return [] }
        guard let elements = value.array else { throw expected("an array") }
        return elements.enumerated().map { HARNode(place: "\(place)[\($0)]", $1) }
    }

    /// The text, which must be there.
    func string() throws(HARError) -> String {
        guard let text = value?.string else { throw expected("a string") }
        return text
    }

    /// The text, nil where it is missing.
    func optionalString() throws(HARError) -> String? { exists ? try string() : nil }

    /// The whole number, which must be there.
    func integer() throws(HARError) -> Int {
        guard let number = value?.number else { throw expected("a number") }
        guard let integer = number.int else { throw expected("a whole number") }
        return integer
    }

    /// The error that something else was expected here.
    func expected(_ what: String) -> HARError { HARError(place: place, "expected \(what)") }
}
