package import PlatformCore

/// What a JSON value may be.
package struct APISchema: Sendable, Equatable {
    /// The shape of a value.
    package indirect enum Kind: Sendable, Equatable {
        /// Anything.
        case any
        /// What the schema of that name says.
        case reference(String)
        case string
        case integer
        case number
        case boolean
        case array(APISchema)
        case object(APIObject)
        /// What every one of these says.
        case allOf([APISchema])
        /// What just one of these says.
        case oneOf([APISchema])
        /// What at least one of these says.
        case anyOf([APISchema])
    }

    /// The shape.
    package var kind: Kind
    /// What kind of text or number it is, for example `date-time` or `int32`.
    package var format: String?
    /// The values that are allowed; empty when the shape says enough.
    package var values: [JSON] = []
    /// Where the allowed values were found when that is not where the rest comes from: newer ones may be missing.
    package var valuesSource: String?
    /// The value that is meant when none is given; it may lie outside of `values`, as the platform has such.
    package var defaultValue: JSON?
    /// The bounds that a value keeps to.
    package var limits = APILimits()
    /// Whether only replies have it.
    package var isReadOnly = false
    /// Whether only requests have it.
    package var isWriteOnly = false
    /// Whether `null` is allowed besides.
    package var isNullable = false
    /// Whether it should not be used any more.
    package var isDeprecated = false
    /// The property that tells which of several schemas a value follows.
    package var discriminator: String?

    /// Makes a schema that says nothing but the shape.
    package init(_ kind: Kind) { self.kind = kind }
}

/// What an object has.
package struct APIObject: Sendable, Equatable {
    /// What members are allowed beside the properties.
    package indirect enum Additional: Sendable, Equatable {
        /// Nothing is said: any.
        case unspecified
        case none
        case any
        case schema(APISchema)
    }

    /// The properties, in the order of the document.
    package var properties: [NamedSchema] = []
    /// The names of properties that have to be there.
    package var required: [String] = []
    /// What is allowed besides.
    package var additional = Additional.unspecified

    /// Makes an object of any members.
    package init() {}

    /// The property of that name.
    package func property(_ name: String) -> APISchema? { properties.first { $0.name == name }?.schema }
}

/// A schema with the name that it is found by.
package struct NamedSchema: Sendable, Equatable {
    /// The name.
    package var name: String
    /// What it stands for.
    package var schema: APISchema

    /// Gives a schema a name.
    package init(name: String, schema: APISchema) {
        self.name = name
        self.schema = schema
    }
}

/// The bounds of a value (JSON Schema validation; only those that are given hold).
package struct APILimits: Sendable, Equatable {
    /// The least number.
    package var minimum: JSONNumber?
    /// The greatest number.
    package var maximum: JSONNumber?
    /// The least number of characters.
    package var minLength: Int?
    /// The greatest number of characters.
    package var maxLength: Int?
    /// The least number of elements.
    package var minItems: Int?
    /// The greatest number of elements.
    package var maxItems: Int?
    /// Whether no element may stand twice.
    package var uniqueItems = false
    /// A regular expression that text fits (ECMA-262).
    package var pattern: String?

    /// Makes no bounds at all.
    package init() {}

    /// Takes those that a schema in JSON has.
    init(_ json: JSON) {
        minimum = json["minimum"]?.number
        maximum = json["maximum"]?.number
        minLength = json["minLength"]?.int
        maxLength = json["maxLength"]?.int
        minItems = json["minItems"]?.int
        maxItems = json["maxItems"]?.int
        uniqueItems = json["uniqueItems"]?.bool ?? false
        pattern = json["pattern"]?.string
    }

    /// Whether there are none.
    package var isEmpty: Bool { self == APILimits() }
}
