// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformClient

/// The schema `Animal`.
typealias Animal = Model<AnimalFieldSet>

/// The properties of ``Animal``.
struct AnimalFieldSet: FieldSet {
    /// Makes the set.
    init() {}
    /// `id`, set by the platform.
    var id: Field<String> { Field("id") }
    /// `name`, required.
    var name: Field<String> { Field("name") }
    /// `self`.
    var self_: Field<String> { Field("self") }
    /// `$ref`.
    var ref: Field<String> { Field("$ref") }
    /// `$`.
    var dollar: Field<String> { Field("$") }
    /// `1st`.
    var value1st: Field<Bool> { Field("1st") }
    /// `default`.
    var `default`: Field<Int> { Field("default") }
    /// `hash`.
    var hash_: Field<Double> { Field("hash") }
    /// `Name`.
    var name_: Field<String> { Field("Name") }
    /// `description`.
    var description: Field<String> { Field("description") }
    /// `kind`.
    var kind: Field<AnimalKindValue> { Field("kind") }
    /// `born`.
    var born: Field<Instant> { Field("born") }
    /// `day`, a date such as `2026-11-24`.
    var day: Field<String> { Field("day") }
    /// `parent`.
    var parent: Field<Animal> { Field("parent") }
    /// `friends`.
    var friends: Field<[Animal]> { Field("friends") }
    /// `colors`.
    var colors: Field<[String: Color]> { Field("colors") }
    /// `fields`.
    var fields: Field<AnimalFields> { Field("fields") }
    /// `void`.
    var void: Field<VoidModel> { Field("void") }
    /// `tree`.
    var tree: Field<Tree> { Field("tree") }
    /// `errors`.
    var errors: Field<[ErrorBody]> { Field("errors") }
    /// `anything`.
    var anything: Field<JSON> { Field("anything") }
}

/// A value of `kind` of ``Animal``, open to those that are newer than this version.
struct AnimalKindValue: OpenEnum {
    /// The value as it is sent.
    let rawValue: String
    /// Makes the value of that text, known or not.
    init(rawValue: String) { self.rawValue = rawValue }
    /// `CAT`.
    static var CAT: Self { "CAT" }
    /// `cat`.
    static var cat: Self { "cat" }
    /// `Cat`.
    static var Cat: Self { "Cat" }
    /// `default`.
    static var `default`: Self { "default" }
    /// `some`.
    static var some_: Self { "some" }
    /// `3DS`.
    static var value3DS: Self { "3DS" }
    /// `self`.
    static var self_: Self { "self" }
    /// `a"\b`.
    static var aB: Self { "a\"\\b" }
}

/// The schema `AnimalFields`.
typealias AnimalFields = Model<AnimalFieldsFields>

/// The properties of ``AnimalFields``.
struct AnimalFieldsFields: FieldSet {
    /// Makes the set.
    init() {}
    /// `count`.
    var count: Field<Int> { Field("count") }
}

/// A value of `Color`, open to those that are newer than this version.
struct Color: OpenEnum {
    /// The value as it is sent.
    let rawValue: String
    /// Makes the value of that text, known or not.
    init(rawValue: String) { self.rawValue = rawValue }
    /// `red`.
    static var red: Self { "red" }
    /// `green`.
    static var green: Self { "green" }
}

/// The schema `Keeper`.
typealias Keeper = Model<KeeperFields>

/// The properties of ``Keeper``.
struct KeeperFields: FieldSet {
    /// Makes the set.
    init() {}
    /// `count`.
    var count: Field<Int> { Field("count") }
    /// `shift`.
    var shift: Field<KeeperShift> { Field("shift") }
}

/// A value of `shift` of ``Keeper``, open to those that are newer than this version.
struct KeeperShift: OpenEnum {
    /// The value as it is sent.
    let rawValue: String
    /// Makes the value of that text, known or not.
    init(rawValue: String) { self.rawValue = rawValue }
    /// `day`.
    static var day: Self { "day" }
}

/// The schema `Operation`.
typealias OperationModel = Model<OperationFields>

/// The properties of ``OperationModel``.
struct OperationFields: FieldSet {
    /// Makes the set.
    init() {}
    /// `keeper`.
    var keeper: Field<Keeper> { Field("keeper") }
    /// `value`.
    var value: Field<JSON> { Field("value") }
}

/// The schema `Tree`.
typealias Tree = JSON

/// The schema `Void`.
typealias VoidModel = Model<VoidFields>

/// The properties of ``VoidModel``.
struct VoidFields: FieldSet {
    /// Makes the set.
    init() {}
}
