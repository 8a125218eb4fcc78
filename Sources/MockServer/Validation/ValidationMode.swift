/// What becomes of a request that the API definition does not allow.
public enum ValidationMode: String, Sendable, CaseIterable {
    /// Nothing.
    case off
    /// It is answered; the journal and the field `X-Mock-Warning` tell what is wrong.
    case warn
    /// It is refused with the platform's 400.
    case enforce
}
