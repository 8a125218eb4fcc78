/// Everything that a recording holds, as a value.
package struct RecordingContent: Sendable, Equatable {
    /// The interactions; identical requests stand in the order in which they were recorded.
    package var interactions: [Interaction]
    /// The ids of the OAuth clients that were seen: known clients on replay.
    package var clientIDs: [String]
    /// Facts about the recording by name, for example `personal-data`.
    package var metadata: [String: String]

    /// The metadata of a recording in which personal data stands as the platform sent it.
    package static let unredacted = ["personal-data": "unredacted"]

    /// Makes a content.
    package init(
        interactions: [Interaction], clientIDs: [String] = [], metadata: [String: String] = unredacted
    ) {
        self.interactions = interactions
        self.clientIDs = clientIDs
        self.metadata = metadata
    }
}
