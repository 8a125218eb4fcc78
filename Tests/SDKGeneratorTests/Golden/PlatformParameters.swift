// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformClient

/// A value of `sortOrder` of `getAnimals`, open to those that are newer than this version.
struct GetAnimalsSortOrder: OpenEnum {
    /// The value as it is sent.
    let rawValue: String
    /// Makes the value of that text, known or not.
    init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    static var asc: Self { "asc" }
    /// `desc`.
    static var desc: Self { "desc" }
    /// `ASC`.
    static var ASC: Self { "ASC" }
    /// `none`.
    static var none_: Self { "none" }
    /// The empty text.
    static var empty_: Self { "" }
    /// `>=`.
    static var greaterEquals: Self { ">=" }
}
