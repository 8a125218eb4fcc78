import PlatformCore
import PlatformDefinition
import Synchronization

/// The recordings of one directory as one: what was answered to which request, in replay order.
///
/// Keys are in memory from the start; a body is read on first use and kept in a bounded cache.
package final class RecordingLibrary: Sendable {
    /// The recorded answers to one request: a stretch of `slots`.
    struct Group {
        let start: UInt32
        let count: UInt32
    }

    /// Where an interaction is found.
    private struct Slot {
        let recording: UInt32
        let rowID: UInt32
    }

    /// The recordings in replay order, that of their file names.
    package let recordings: [Recording]
    /// Why recordings were left out whose damage shows only when their keys are read.
    package let problems: [RecordingError]
    /// The ids of the OAuth clients that were seen while recording.
    package let clientIDs: [String]
    private let groups: [UInt64: Group]
    private let slots: [Slot]
    private let cache: Mutex<GenerationalCache<UInt32, ReplayedInteraction>>
    private let found = Mutex<RecordedResources?>(nil)
    private let large = Mutex<Bool?>(nil)

    /// Reads the keys of every recording.
    ///
    /// - Parameter cacheBytes: how much of bodies and fields is kept in memory.
    package init(_ recordings: [Recording], cacheBytes: Int = 64 * 1_048_576) {
        var readable: [Recording] = []
        var problems: [RecordingError] = []
        var entries: [(hash: UInt64, slot: Slot)] = []
        var clientIDs: [String] = []
        for recording in recordings {
            do throws(RecordingError) {
                let index = UInt32(readable.count)
                var read: [(hash: UInt64, slot: Slot)] = []
                try recording.keys { hash, rowID in
                    read.append((hash, Slot(recording: index, rowID: UInt32(truncatingIfNeeded: rowID))))
                }
                clientIDs += try recording.clientIDs()
                entries += read
                readable.append(recording)
            } catch {
                problems.append(error)
            }
        }
        // One recording's keys come sorted; several are merged, stably, so that file-name order stays.
        if readable.count > 1 { entries.sort { $0.hash < $1.hash } }
        (groups, slots) = Self.group(entries)
        self.recordings = readable
        self.problems = problems
        self.clientIDs = clientIDs
        cache = Mutex(GenerationalCache(limit: cacheBytes))
    }

    private static func group(_ entries: [(hash: UInt64, slot: Slot)]) -> ([UInt64: Group], [Slot]) {
        var groups: [UInt64: Group] = [:]
        groups.reserveCapacity(entries.count)
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
            groups[entries[start].hash] = Group(start: UInt32(start), count: UInt32(end - start))
            start = end
        }
        return (groups, entries.map(\.slot))
    }

    /// The number of interactions.
    package var count: Int { slots.count }

    /// Whether a request was recorded that may hold more than most; looked up when somebody sends one.
    var hasLargeRequests: Bool {
        large.withLock { large in
            if let large { return large }
            // What cannot be read may be anything.
            let found = recordings.contains { (try? $0.hasRequests(largerThan: BodyLimits.smallest)) ?? true }
            large = found
            return found
        }
    }

    /// The answers recorded for a key; nil if there are none.
    func group(for key: RequestKey) -> Group? { groups[key.hash] }

    /// The answers recorded for the key of that hash.
    func group(hash: UInt64) -> Group? { groups[hash] }

    /// The resources that the recordings tell about.
    ///
    /// The first look reads the path of every interaction: see ``hasResources``.
    var resources: RecordedResources {
        found.withLock { found in
            if let found { return found }
            let resources = RecordedResources(recordings) { Int(self.groups[$0]?.count ?? 0) }
            found = resources
            return resources
        }
    }

    /// Whether looking at ``resources`` takes no time worth a thread of its own; while somebody reads them, it does.
    var hasResources: Bool { count < 1_000 || found.withLockIfAvailable { $0 != nil } ?? false }

    /// The rows of a recording that come before the position of their key.
    func usedInteractions(of recording: Recording, positions: [UInt64: UInt32]) -> Set<Int64> {
        var used: Set<Int64> = []
        for (hash, position) in positions {
            guard let group = groups[hash] else { continue }
            for slot in slots[Int(group.start)..<Int(group.start + min(position, group.count))]
            where recordings[Int(slot.recording)] === recording {
                used.insert(Int64(slot.rowID))
            }
        }
        return used
    }

    /// The interaction at `position` in `group`, from the cache or from its recording.
    func interaction(_ position: UInt32, of group: Group) throws(RecordingError) -> ReplayedInteraction? {
        let index = group.start + position
        if let cached = cache.withLock({ $0[index] }) { return cached }
        let slot = slots[Int(index)]
        let recording = recordings[Int(slot.recording)]
        guard let interaction = try recording.interaction(Int64(slot.rowID)) else { return nil }
        let replayed = ReplayedInteraction(interaction, id: Int(slot.rowID), recording: recording.name)
        cache.withLock { $0.insert(replayed, for: index, cost: replayed.cost) }
        return replayed
    }
}

/// A recorded interaction made ready for replay.
package final class ReplayedInteraction: Sendable {
    /// The row in its recording, from 1.
    package let id: Int
    /// The recording's name.
    package let recording: String
    /// The operation's id in the API definition, if it is known.
    package let operation: String?
    /// The operation that its request calls by the definition of this program.
    let called: DefinitionIndex.Operation?
    /// What its request was found by.
    let key: RequestKey
    /// The response as it is sent: recorded fields but for those that are the run's own.
    let response: HTTPResponse
    /// All of the response's fields for when the limiter is on, which adds `inin-ratelimit-*` in the place of these.
    let fieldsUnderLimits: HTTPFields
    /// What the journal says of it.
    let mention: Mention

    init(_ interaction: Interaction, id: Int, recording: String) {
        self.id = id
        self.recording = recording
        operation = interaction.operation
        called = interaction.request.operation
        key = RequestKey(role: interaction.role, request: interaction.request)
        var response = interaction.response
        response.fields = response.fields.removing { !ReplayedFields.isReplayed($0) }.inWireForm()
        response.addedFields = CORS.fields
        self.response = response
        var fields = response.fields.removing { $0.hasPrefix("inin-ratelimit-") }.inWireForm()
        fields.append(contentsOf: CORS.fields)
        fieldsUnderLimits = fields
        mention = Mention(response.fields, operation: operation, recording: recording, interaction: id)
    }

    /// Roughly the bytes that it holds in memory.
    var cost: Int {
        response.bodyBytes.count + response.fields.bytes.count + fieldsUnderLimits.bytes.count + key.text.count + 256
    }
}

/// Which recorded response fields are sent again.
enum ReplayedFields {
    private static let dropped: Set<HTTPField.Name> = [
        // Framing and hop-by-hop fields are the server's own.
        .connection, .contentLength, .transferEncoding, "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Upgrade",
        // The session's clock; and a body is stored decoded.
        .date, .contentEncoding,
        // Cookies only if the recording asks.
        .setCookie,
    ]

    static func isReplayed(_ name: HTTPField.Name) -> Bool {
        !dropped.contains(name) && !name.hasPrefix("access-control-")
    }
}
