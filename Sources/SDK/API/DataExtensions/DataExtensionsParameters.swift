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
    public static var text: Self { "text" }
    /// `longtext`.
    public static var longtext: Self { "longtext" }
    /// `url`.
    public static var url: Self { "url" }
    /// `identifier`.
    public static var identifier: Self { "identifier" }
    /// `enum`.
    public static var `enum`: Self { "enum" }
    /// `date`.
    public static var date: Self { "date" }
    /// `datetime`.
    public static var datetime: Self { "datetime" }
    /// `integer`.
    public static var integer: Self { "integer" }
    /// `number`.
    public static var number: Self { "number" }
    /// `checkbox`.
    public static var checkbox: Self { "checkbox" }
    /// `tag`.
    public static var tag: Self { "tag" }
}
