import PlatformCore

/// Fields that are more than a text, a number or a flag.
extension AdminBody {
    /// Takes a field that is a whole number in `range` or null; nil if it is not there.
    mutating func integerOrNull(_ name: String, in range: ClosedRange<Int>) throws(PlatformError) -> Int?? {
        var rest = self
        guard rest.take(name)?.isNull == true else { return try integer(name, in: range).map { .some($0) } }
        self = rest
        return .some(nil)
    }

    /// Takes a field that is a finite number; nil if it is not there.
    mutating func number(_ name: String) throws(PlatformError) -> Double? {
        guard let value = take(name) else { return nil }
        guard let number = value.double, number.isFinite else { throw wrong(name, "a number") }
        return number
    }

    /// Takes a field that is one of the texts of an enumeration; nil if it is not there.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ type: Choice.Type
    ) throws(PlatformError) -> Choice? {
        guard let text = try text(name) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            throw wrong(name, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return choice
    }

    /// Takes a field that is a list of objects, each read like a body of its own; nil if it is not there.
    ///
    /// An error in one of them names the field with its place, for example `clients[0].grants`.
    mutating func objects<Value>(
        _ name: String, _ read: (AdminBody) throws(PlatformError) -> Value
    ) throws(PlatformError) -> [Value]? {
        guard let value = take(name) else { return nil }
        let objects = value.array?.compactMap(\.object)
        guard let objects, objects.count == value.array?.count else { throw wrong(name, "a list of objects") }
        var values: [Value] = []
        for (index, object) in objects.enumerated() { values.append(try read(inner("\(name)[\(index)]", object))) }
        return values
    }
}
