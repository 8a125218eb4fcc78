/// The words that synthesized values are made of; nobody in particular is meant.
enum SampleWords {
    static let firstNames: [StaticString] = [
        "Maria", "Jonas", "Aisha", "Liam", "Chen", "Sofia", "Noah", "Yuki", "Elena", "Mateo", "Priya", "Lucas", "Amara",
        "Oliver", "Fatima", "Hugo", "Ingrid", "Diego", "Nadia", "Samuel", "Leila", "Tomas", "Grace", "Omar", "Clara",
        "Felix", "Zoe", "Ivan", "Ruth", "Marco", "Hana", "Peter",
    ]
    static let lastNames: [StaticString] = [
        "Okafor", "Lindgren", "Silva", "Nakamura", "Keller", "Novak", "Rossi", "Haddad", "Murphy", "Tanaka", "Moreau",
        "Fischer", "Costa", "Andersen", "Patel", "Kowalski", "Reyes", "Bennett", "Dubois", "Sato", "Horvat", "Mensah",
        "Larsen", "Weber", "Santos", "Quinn", "Ahmed", "Jansen", "Vega", "Brandt", "Ortiz", "Walsh",
    ]
    static let topics: [StaticString] = [
        "Support", "Sales", "Billing", "Returns", "Premium", "Onboarding", "Retention", "Technical", "Weekend", "North",
        "Central", "Evening", "Claims", "Renewals", "Travel", "Orders",
    ]
    static let sentences: [StaticString] = [
        "Handles what comes in during the week.", "Set up for the example organization.",
        "Used by the team that answers customers.", "Reviewed and approved.", "Please follow up tomorrow.",
        "Nothing out of the ordinary.", "Created for a test.", "The customer asked for a call back.",
    ]
    static let cities: [StaticString] = ["Indianapolis", "Berlin", "Dublin", "Sydney", "Lisbon", "Osaka", "Toronto"]
    static let zones: [StaticString] = [
        "America/New_York", "Europe/Berlin", "Europe/Dublin", "Australia/Sydney", "Asia/Tokyo", "America/Sao_Paulo",
    ]
    /// What a state is most often, where a schema has it.
    static let usualStates: Set<String> = ["active", "enabled", "available", "published", "success", "completed"]
    /// What a value is least often: a schema that has others gives those.
    static let unusualValues: Set<String> = [
        "deleted", "inactive", "unknown", "error", "failed", "invalid", "none", "outdated_sdk_version",
    ]
}
