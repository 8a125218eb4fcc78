import PlatformCore
import PlatformDefinition

/// How a value of a schema is made: worked out once, so that a reply costs no look at schemas.
indirect enum ValuePlan: Sendable {
    case constant([UInt8])
    /// One of these, as JSON text.
    case choice([[UInt8]])
    case text(SampleText)
    case integer(ClosedRange<Int>)
    case number
    case flag
    /// So many elements.
    case array(ValuePlan, count: Int)
    /// An object whose members have names that nobody knows beforehand.
    case map(ValuePlan)
    case object(ObjectPlan)

    var isArray: Bool { if case .array = self { true } else { false } }
}

/// How an object is made.
final class ObjectPlan: Sendable {
    /// What a member is for.
    enum Role: Sendable, Equatable {
        case plain
        case id
        case selfURI
        /// The elements of a page.
        case entities
        /// Where a page stands among the others.
        case page(PageField)
    }

    /// One member; a class, because it is passed around for every value that is written.
    final class Member: Sendable {
        let name: String
        /// The name as it is written, with its quotes and colon.
        let key: [UInt8]
        /// What its value is drawn by.
        let salt: UInt64
        let value: ValuePlan
        let schema: APISchema
        let role: Role
        /// Whether the schema requires it.
        let isRequired: Bool
        /// Whether it is there only when the request expands it.
        let isExpansion: Bool

        init(
            _ property: NamedSchema, _ value: ValuePlan, _ role: Role, isRequired: Bool, isExpansion: Bool = false
        ) {
            name = property.name
            key = JSON.string(property.name).serialized() + [UInt8(ascii: ":")]
            salt = Draw.hash(property.name)
            schema = property.schema
            self.value = value
            self.role = role
            self.isRequired = isRequired
            self.isExpansion = isExpansion
        }
    }

    let members: [Member]
    /// Whether the object has an id of its own.
    let hasID: Bool
    /// Where such an object is found.
    let collection: ResourceCollection?
    /// Where its elements stand, when the object is a page of a list.
    let entities: Int?

    init(_ members: [Member], collection: ResourceCollection?) {
        self.members = members
        self.collection = collection
        hasID = members.contains { $0.role == .id }
        entities = members.firstIndex { $0.role == .entities }
    }
}

/// The members that tell where a page stands.
enum PageField: String, Sendable, CaseIterable {
    case pageSize, pageNumber, total, pageCount, firstUri, lastUri, nextUri, previousUri, cursor, after, before
    case nextPage, previousPage, totalNumberOfEntities, totalHits, totalCount, totalResults, startIndex, itemsPerPage
    case cursors, nextCursor
}
