import PlatformCore
import PlatformDefinition
import Synchronization

/// What the requests of one session have made, changed and deleted; nothing is kept until something is.
final class World: Sendable {
    /// How much a session may write.
    struct Limits {
        var resources = 10_000
        var bytes = 64 * 1_048_576
        /// Of more deleted ones the oldest are forgotten.
        var removed = 100_000

        /// What recordings tell leaves room for what nobody has recorded.
        fileprivate var half: Limits { Limits(resources: resources / 2, bytes: bytes / 2, removed: removed) }
    }

    private struct State {
        var snapshot = WorldSnapshot()
        var resources = 0
        var bytes = 0
        /// What was deleted, the oldest first.
        var removals: [(id: String, path: String)] = []

        init(_ snapshot: WorldSnapshot = WorldSnapshot()) {
            self.snapshot = snapshot
            for (path, collection) in snapshot.collections {
                resources += collection.members.count
                removals += collection.removed.map { ($0, path) }
                bytes += collection.members.values.reduce(0) { $0 + World.size($1) }
            }
        }

        /// Forgets the oldest of what was deleted, several at once: that moves the others up.
        mutating func forgetRemovals(above limit: Int) {
            guard removals.count > limit else { return }
            let count = removals.count - limit + limit / 10
            for (id, path) in removals.prefix(count) { snapshot.collections[path]?.forgetRemoval(id) }
            removals.removeFirst(count)
        }
    }

    private let limits: Limits
    private let initial: WorldSnapshot?
    private let state: Mutex<State?>
    /// Whether anything was written, read without the lock on every request.
    private let isWritten: Atomic<Bool>

    init(_ initial: WorldSnapshot? = nil, limits: Limits = Limits()) {
        self.limits = limits
        self.initial = initial
        state = Mutex(initial.map { State($0) })
        isWritten = Atomic(initial != nil)
    }

    /// Whether nothing was written.
    var isEmpty: Bool { !isWritten.load(ordering: .acquiring) }

    /// What was written.
    var snapshot: WorldSnapshot { state.withLock { $0?.snapshot ?? WorldSnapshot() } }

    /// What was written into the collection at a path.
    func collection(_ path: String) -> WorldSnapshot.Collection? {
        isEmpty ? nil : state.withLock { $0?.snapshot.collections[path] }
    }

    /// How many resources of a collection were written or deleted.
    func count(of path: String) -> Int {
        collection(path).map { $0.members.count + $0.removed.count } ?? 0
    }

    /// Whether a resource was written, or deleted.
    func knows(_ id: String, of path: String) -> Bool {
        guard let collection = collection(path) else { return false }
        return collection.members[id] != nil || collection.removed.contains(id)
    }

    /// What was written of one resource; nil when nothing was.
    func member(_ id: String, of path: String) -> JSONObject? {
        isEmpty ? nil : state.withLock { $0?.snapshot.collections[path]?.members[id] }
    }

    /// Whether a resource, or one that it belongs to, was deleted.
    func isRemoved(_ path: String) -> Bool {
        isEmpty ? false : state.withLock { $0?.snapshot.isRemoved(path) { $1.removed.contains($0) } ?? false }
    }

    /// Whether the state, and no recording, tells of the resource at a path: somebody else than a recording has written
    /// it.
    func answers(_ path: String) -> Bool {
        guard !isEmpty else { return false }
        return state.withLock { state in
            guard let snapshot = state?.snapshot else { return false }
            if let (collection, id) = SynthesisRequest.member(path), let found = snapshot.collections[collection],
                found.members[id] != nil, !found.replayed.contains(id)
            {
                return true
            }
            return snapshot.isRemoved(path) { $1.removed.contains($0) && !$1.replayed.contains($0) }
        }
    }

    /// Whether the state, and no recording, tells what stands below a path.
    func answersList(_ path: String) -> Bool {
        isEmpty ? false : state.withLock { $0?.snapshot.collections[path]?.isOwn ?? false }
    }

    /// Writes a resource.
    ///
    /// - Parameters:
    ///   - isNew: whether nobody else knows it.
    ///   - isReplayed: whether a recording has answered who wrote it.
    ///   - check: looks at what is there, while nobody else writes.
    /// - Throws: what `check` throws, and 400 when the session has written all that it may.
    func put(
        _ id: String, into path: String, isNew: Bool, isReplayed: Bool = false,
        _ check: (JSONObject?) throws(PlatformError) -> JSONObject
    ) throws(PlatformError) -> JSONObject {
        let limits = isReplayed ? limits.half : limits
        return try state.withLock { held throws(PlatformError) in
            var state = held ?? State()
            held = nil  // leaves `state` the only owner, so that nothing is copied
            defer { held = state }
            let old = state.snapshot.collections[path]?.members[id]
            let new = try check(old)
            let growth = Self.size(new) - (old.map(Self.size) ?? 0)
            guard state.bytes + growth <= limits.bytes, old != nil || state.resources < limits.resources else {
                throw .worldIsFull
            }
            state.bytes += growth
            if old == nil { state.resources += 1 }
            state.snapshot.collections[path, default: .init()].put(
                id, new, isNew: isNew && old == nil, isReplayed: isReplayed)
            isWritten.store(true, ordering: .releasing)
            return new
        }
    }

    /// Deletes a resource.
    func remove(_ id: String, from path: String, isReplayed: Bool = false) {
        state.withLock { held in
            var state = held ?? State()
            held = nil
            defer { held = state }
            if let old = state.snapshot.collections[path]?.members[id] {
                state.bytes -= Self.size(old)
                state.resources -= 1
            }
            let isNew = state.snapshot.collections[path, default: .init()].remove(id, isReplayed: isReplayed)
            if isNew { state.removals.append((id, path)) }
            state.forgetRemovals(above: limits.removed)
            isWritten.store(true, ordering: .releasing)
        }
    }

    /// Puts everything back to how it was at the start.
    func reset() {
        state.withLock { state in
            state = initial.map { State($0) }
            isWritten.store(initial != nil, ordering: .releasing)
        }
    }

    fileprivate static func size(_ member: JSONObject) -> Int { JSON.object(member).serialized().count }
}

extension WorldSnapshot {
    /// Whether what a path names, or anything that it belongs to, is among those of a collection.
    fileprivate func isRemoved(_ path: String, _ isAmong: (String, Collection) -> Bool) -> Bool {
        var end = path.endIndex
        while let slash = path[..<end].lastIndex(of: "/") {
            let id = path[path.index(after: slash)..<end]
            // Nothing hangs on a page of settings: deleted, it goes back to what it was.
            if let collection = collections[String(path[..<slash])], !collection.removed.isEmpty,
                isAmong(PercentCoding.decode(id) ?? String(id), collection),
                end == path.endIndex || DefinitionIndex.shared.isMember(path[..<end], of: .delete)
            {
                return true
            }
            end = slash
        }
        return false
    }
}

extension WorldSnapshot.Collection {
    /// Whether anything in it was not written by a recording alone.
    fileprivate var isOwn: Bool { members.count + removed.count > replayed.count }

    private mutating func note(_ id: String, isReplayed: Bool) {
        if !isReplayed {
            replayed.remove(id)
        } else if members[id] == nil, !removed.contains(id) {
            replayed.insert(id)
        }
    }

    fileprivate mutating func put(_ id: String, _ member: JSONObject, isNew: Bool, isReplayed: Bool) {
        note(id, isReplayed: isReplayed)
        members[id] = member
        if isNew { created.append(id) }
        removed.remove(id)
    }

    /// - Returns: false when it was deleted already.
    fileprivate mutating func remove(_ id: String, isReplayed: Bool) -> Bool {
        note(id, isReplayed: isReplayed)
        members[id] = nil
        created.removeAll { $0 == id }
        return removed.insert(id).inserted
    }

    fileprivate mutating func forgetRemoval(_ id: String) {
        guard removed.remove(id) != nil else { return }
        replayed.remove(id)
    }
}

extension PlatformError {
    /// 400: a session has written as much as the mock keeps.
    fileprivate static let worldIsFull = PlatformError(
        400, "mock.state.full",
        "This session has written more than the mock keeps. Start over with POST /__admin/reset, or use more sessions.")
    /// 404: nothing is there, or nothing any more.
    static let notFound = PlatformError(404, "not.found", "The requested resource was not found.")
}
