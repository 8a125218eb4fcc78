import PlatformCore
import PlatformDefinition

extension APISchema {
    /// Whether a value of a body is one of those that are listed, if any are.
    func allows(_ value: JSON) -> Bool {
        guard !isOpen, !values.contains(value), defaultValue != value else { return true }
        return value.string.map(isAbbreviation) ?? false
    }

    /// Whether a value of a path, a query or a field, where the case of letters does not matter, is one of those that
    /// are listed, if any are.
    func allows(_ text: String) -> Bool {
        guard !isOpen else { return true }
        let small = text.lowercased()
        return (values + [defaultValue].compactMap(\.self)).contains { ($0.string ?? $0.text).lowercased() == small }
            || isAbbreviation(text)
    }

    /// Whether anything is allowed: nothing is listed, or the list was found elsewhere and may lack what is new.
    private var isOpen: Bool { values.isEmpty || valuesSource != nil }

    /// Whether a text is short for a listed value where the platform itself does that: `asc` is the default of
    /// `ascending` and `descending`, and then `DESC` is meant to work, too.
    private func isAbbreviation(_ text: String) -> Bool {
        guard let defaultValue, !values.contains(defaultValue), !text.isEmpty else { return false }
        return values.contains { $0.string?.lowercased().hasPrefix(text.lowercased()) ?? false }
    }
}
