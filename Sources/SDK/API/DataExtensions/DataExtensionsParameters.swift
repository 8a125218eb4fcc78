// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `coretypeName` of `getDataextensionsCoretype`, open to those that are newer than this version.
public struct GetDataextensionsCoretypeCoretypeName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `text`.
    @_alwaysEmitIntoClient public static var text: Self { "text" }
    /// `longtext`.
    @_alwaysEmitIntoClient public static var longtext: Self { "longtext" }
    /// `url`.
    @_alwaysEmitIntoClient public static var url: Self { "url" }
    /// `identifier`.
    @_alwaysEmitIntoClient public static var identifier: Self { "identifier" }
    /// `enum`.
    @_alwaysEmitIntoClient public static var `enum`: Self { "enum" }
    /// `date`.
    @_alwaysEmitIntoClient public static var date: Self { "date" }
    /// `datetime`.
    @_alwaysEmitIntoClient public static var datetime: Self { "datetime" }
    /// `integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "integer" }
    /// `number`.
    @_alwaysEmitIntoClient public static var number: Self { "number" }
    /// `checkbox`.
    @_alwaysEmitIntoClient public static var checkbox: Self { "checkbox" }
    /// `tag`.
    @_alwaysEmitIntoClient public static var tag: Self { "tag" }
}
