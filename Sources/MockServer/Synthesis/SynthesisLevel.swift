/// How much of what a reply may hold a synthesized one does hold.
public enum SynthesisLevel: String, Sendable, CaseIterable {
    /// All of it, a few levels deep.
    case full
    /// What a caller meets every day: plain values, references as id, name and link, and what `expand` asks for.
    case typical
    /// What the schema requires, the id, and what `expand` asks for.
    case required
}
