import PlatformCore
import PlatformDefinition

/// A list of which the session or a recording knows members.
///
/// First comes what was made, the newest first, then what is known of recordings, then what is made up: as much as the
/// recorded list had in all, or where none was recorded, as much as a list has that nobody wrote into. It is filtered,
/// sorted and paged anew.
struct WorldList {
    private enum Item {
        case written(String)
        /// An element of a recorded list.
        case element(JSONObject, id: String?)
        /// A recorded request for one member.
        case member(String, key: UInt64)
        case madeUp(MemberID)
    }

    /// What a recording tells of the list that is asked for.
    private struct Recorded {
        var items: [Item] = []
        var ids: Set<String> = []
        /// How many elements the list has; nil where that was not said.
        var total: Int?
        /// A page to take everything else from.
        var page: JSONObject?
        /// The size of a page that was asked for without one.
        var usualSize: Int?
        /// Whether the list was recorded at all, and whether as it is asked for: filtered and sorted.
        var isListed = false
        /// Whether members that were asked for by themselves are among the items.
        var hasMembers = false
        var isFiltered = false
    }

    /// So many made-up elements are looked at one by one: those behind them have not been written.
    private static let looked = 1_000
    private static let mostMadeUp = 1_000_000

    private let step: WorldStep
    private let request: SynthesisRequest
    private let made: SynthesizedBody
    private let written: WorldSnapshot.Collection
    private let created: Set<String>
    private let place: ListPlace
    /// The collection that the elements are members of.
    private let home: String
    /// What recordings tell of the list, and of its home.
    private let collections: [RecordedCollection]

    /// Nil when nobody knows anything of the list.
    init?(_ step: WorldStep, _ request: SynthesisRequest) {
        let path = request.trimmedPath
        let viewed = step.viewed(path)
        let home = viewed ?? path
        let written = step.world(request).collection(home)
        collections = [path, viewed].compactMap { $0.flatMap { step.recordedCollection($0, request) } }
        guard written != nil || !collections.isEmpty,
            let place = ListPlace(request.plan, home, step.book.schemas)
        else { return nil }
        self.home = home
        self.step = step
        self.request = request
        self.place = place
        self.written = written ?? WorldSnapshot.Collection()
        created = Set(self.written.created)
        made = SynthesizedBody(request, step.book)
    }

    /// The reply.
    var body: [UInt8] {
        let recorded = recorded()
        let named = made.named
        let count = named.isEmpty ? madeUpCount(recorded) : named.count
        let places = named.isEmpty ? (0..<min(count, Self.looked)).map(made.id) : named
        let rest = named.isEmpty ? max(0, count - Self.looked) : 0
        let madeUp = places.filter { isThere($0.text) && !isKnown($0.text, recorded) }
        let drawn = Set(madeUp.map(\.text))
        let newest = newest { drawn.contains($0) || isKnown($0, recorded) }.map { Item.written($0) }
        let items = newest + recorded.items.filter(isThere) + madeUp.map { .madeUp($0) }
        let query = ListQuery(request)
        guard query.isEmpty else {
            let found = query.sorted(items.compactMap { item in kept(item, recorded, query) })
            return reply(recorded, total: found.count) { range in
                found[range].compactMap { item in object(item).map { .object($0) } }
            }
        }
        return reply(recorded, total: items.count + rest) { range in
            range.compactMap { place in
                let item = place < items.count ? items[place] : .madeUp(made.id(place - items.count + Self.looked))
                return object(item).map { .object($0) }
            }
        }
    }

    private func madeUpCount(_ recorded: Recorded) -> Int {
        guard recorded.isListed else { return made.count }
        return min(max(0, (recorded.total ?? 0) - recorded.items.count), Self.mostMadeUp)
    }

    private func reply(_ recorded: Recorded, total: Int, _ elements: (Range<Int>) -> [JSON]) -> [UInt8] {
        guard let property = place.property else { return JSON.array(elements(0..<total)).serialized() }
        let bytes = made.page(total: total, usualSize: recorded.usualSize, elements)
        guard var page = recorded.page, let new = (try? JSON.parse(bytes))?.object else { return bytes }
        // What else the recorded page has, it keeps.
        page[property] = new[property]
        for field in request.plan.pageFields { page[field] = new[field] }
        return JSON.object(page).serialized()
    }
}

// MARK: - Elements

extension WorldList {
    /// What was made, and what was changed that is found nowhere else.
    private func newest(but isElsewhere: (String) -> Bool) -> [String] {
        let changed = written.members.keys.filter { !created.contains($0) && !isElsewhere($0) && isMember($0) }
        return written.created.reversed() + changed.sorted()
    }

    /// Whether an id stands where the definition has one: `…/users/me` is no member.
    private func isMember(_ id: String) -> Bool {
        let path = home + "/" + PercentCoding.encode(id)
        return [HTTPMethod.get, .put, .patch].contains { step.route($0, path)?.isMember ?? false }
    }

    private func isThere(_ id: String) -> Bool { !written.removed.contains(id) && !created.contains(id) }

    /// Whether recordings tell of a member.
    private func isKnown(_ id: String, _ recorded: Recorded) -> Bool {
        recorded.ids.contains(id) || recorded.hasMembers && collections.contains { $0.member(id) != nil }
    }

    private func isThere(_ item: Item) -> Bool {
        switch item {
        case .element(_, let id): id.map(isThere) ?? true
        case .written(let id), .member(let id, _): isThere(id)
        case .madeUp(let id): isThere(id.text)
        }
    }

    /// An element that is what the request asks for, with what it is sorted by.
    ///
    /// The recording of that very question has said so already; of a recorded member no more is made than is asked about.
    private func kept(_ item: Item, _ recorded: Recorded, _ query: ListQuery) -> (item: Item, order: JSON?)? {
        var object: JSONObject?
        switch item {
        case .element(let element, let id)
        where recorded.isFiltered && (id.map { written.members[$0] == nil } ?? true):
            return (item, query.order(of: element))
        case .member(let id, let key) where written.members[id] == nil:
            object = step.current(key, request.context)?.object
        default: object = self.object(item)
        }
        guard let object, query.fits(object) else { return nil }
        return (item, query.order(of: object))
    }

    private func object(_ item: Item) -> JSONObject? {
        switch item {
        case .written(let id): return place.named(id, over(made.element(MemberID(id)), id))
        case .element(let object, let id): return over(object, id)
        case .member(let id, let key):
            guard let member = step.current(key, request.context)?.object else { return nil }
            let element = step.overlaid(made.element(MemberID(id)), member, place.element, request)
            return place.named(id, over(element, id))
        case .madeUp(let id): return over(made.element(id), written.members.isEmpty ? nil : id.text)
        }
    }

    private func over(_ base: JSONObject, _ id: String?) -> JSONObject {
        guard let id, let member = written.members[id] else { return base }
        return step.overlaid(base, member, place.element, request)
    }
}

// MARK: - What recordings tell

extension WorldList {
    private func recorded() -> Recorded {
        var result = Recorded()
        guard let collection = collections.first else { return result }
        let asked = HTTPRequest(method: .get, target: request.context.request.target)
        let question = ListQuery.question(RequestKey(role: request.context.role, request: asked).query)
        for list in sorted(collection.lists.filter { $0.question == question }) { add(list, to: &result) }
        if result.isListed {
            result.isFiltered = true
            return result
        }
        // Not asked like that: everything that is known of the collection.
        let lists = collections.flatMap(\.lists)
        for list in sorted(lists.filter { ListQuery.isAboutAll($0.question) }) { add(list, to: &result) }
        let (isListed, total) = (result.isListed, result.total)
        for list in lists where !ListQuery.isAboutAll(list.question) { add(list, to: &result) }
        (result.isListed, result.total, result.page, result.usualSize) = (isListed, total, nil, nil)
        result.hasMembers = true
        for member in collections.flatMap(\.members) where !result.ids.contains(member.id) {
            guard member.isSteady || step.current(member.key, request.context) != nil else { continue }
            result.items.append(.member(member.id, key: member.key))
        }
        return result
    }

    /// By the number of the page, or as they were recorded.
    private func sorted(_ lists: [RecordedCollection.List]) -> [RecordedCollection.List] {
        guard let number = request.plan.paging.number else { return lists }
        func place(_ list: RecordedCollection.List) -> Int { list.query[number].flatMap { Int($0) } ?? 1 }
        return lists.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
            .map(\.element)
    }

    private func add(_ list: RecordedCollection.List, to result: inout Recorded) {
        guard let page = step.current(list.key, request.context), let elements = place.elements(of: page) else {
            return
        }
        result.isListed = true
        for element in elements {
            guard let object = element.object else { continue }
            let id = place.id(of: element)
            if let id, !result.ids.insert(id).inserted { continue }
            result.items.append(.element(object, id: id))
        }
        guard let object = page.object else { return }
        let totals = ["total", "totalNumberOfEntities", "totalHits", "totalCount", "totalResults"]
        if let total = totals.lazy.compactMap({ object[$0]?.int }).first {
            result.total = max(result.total ?? 0, total)
        }
        if result.page == nil { result.page = object }
        let isSized = request.plan.paging.size.map { list.query[$0] != nil } ?? true
        if !isSized, let size = object["pageSize"]?.int, size > 0 { result.usualSize = size }
    }
}
