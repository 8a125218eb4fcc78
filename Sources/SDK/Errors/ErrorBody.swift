import PlatformCore

/// The platform's own account of an error, in the body of its response.
public typealias ErrorBody = Model<ErrorBodyFields>

/// The properties of ``ErrorBody``.
public struct ErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// What went wrong, for a person.
    public var message: Field<String> { Field("message") }
    /// What went wrong, for a program, such as `not.found`.
    public var code: Field<String> { Field("code") }
    /// The HTTP status.
    public var status: Field<Int> { Field("status") }
    /// The id of the object that the error is about.
    public var entityId: Field<String> { Field("entityId") }
    /// The name of the object that the error is about.
    public var entityName: Field<String> { Field("entityName") }
    /// The message with names in braces for its parameters.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// The parameters of `messageWithParams`.
    public var messageParams: Field<[String: JSON]> { Field("messageParams") }
    /// The correlation id.
    public var contextId: Field<String> { Field("contextId") }
    /// What was wrong with which field.
    public var details: Field<[ErrorDetail]> { Field("details") }
    /// Errors of parts of the request.
    public var errors: Field<[ErrorBody]> { Field("errors") }
    /// The limit that was exceeded.
    public var limit: Field<ErrorLimit> { Field("limit") }
}

/// What was wrong with one field of a request.
public typealias ErrorDetail = Model<ErrorDetailFields>

/// The properties of ``ErrorDetail``.
public struct ErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// What was wrong, for a program.
    public var errorCode: Field<String> { Field("errorCode") }
    /// The field.
    public var fieldName: Field<String> { Field("fieldName") }
    /// The id of the object.
    public var entityId: Field<String> { Field("entityId") }
    /// The name of the object.
    public var entityName: Field<String> { Field("entityName") }
}

/// A limit of the platform that a request exceeded.
public typealias ErrorLimit = Model<ErrorLimitFields>

/// The properties of ``ErrorLimit``.
public struct ErrorLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// The limit's name, such as `token.rate.per.minute`.
    public var key: Field<String> { Field("key") }
    /// The part of the platform that the limit belongs to.
    public var namespace: Field<String> { Field("namespace") }
    /// How much is allowed.
    public var value: Field<Int> { Field("value") }
}
