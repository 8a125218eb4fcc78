import PlatformCore

/// Something in a request or a reply that the API definition does not allow.
package struct Violation: Sendable, Equatable, CustomStringConvertible {
    /// The platform's code.
    package var code: String
    /// What is wrong, for a person.
    package var message: String
    /// The parameter, or the place in the body, for example `addresses[0].type`.
    package var field: String

    /// What is wrong, which names the field.
    package var description: String { message }

    /// The platform's answer to a request with it.
    var error: PlatformError { PlatformError(400, code, message, field: field) }
}
