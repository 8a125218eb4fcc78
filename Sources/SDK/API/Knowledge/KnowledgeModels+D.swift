// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `DocumentBody`.
public typealias DocumentBody = Model<DocumentBodyFields>

/// The properties of ``DocumentBody``.
public struct DocumentBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentBodyBlock]> { Field("blocks") }
}

/// The schema `DocumentBodyBlock`.
public typealias DocumentBodyBlock = Model<DocumentBodyBlockFields>

/// The properties of ``DocumentBodyBlock``.
public struct DocumentBodyBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentBodyBlockType> { Field("type") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `paragraph`.
    @_alwaysEmitIntoClient public var paragraph: Field<DocumentBodyParagraph> { Field("paragraph") }
    /// `list`.
    @_alwaysEmitIntoClient public var list: Field<DocumentBodyList> { Field("list") }
    /// `table`.
    @_alwaysEmitIntoClient public var table: Field<DocumentBodyTable> { Field("table") }
}

/// A value of `type` of ``DocumentBodyBlock``, open to those that are newer than this version.
public struct DocumentBodyBlockType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    @_alwaysEmitIntoClient public static var paragraph: Self { "Paragraph" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `OrderedList`.
    @_alwaysEmitIntoClient public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    @_alwaysEmitIntoClient public static var unorderedList: Self { "UnorderedList" }
    /// `Table`.
    @_alwaysEmitIntoClient public static var table: Self { "Table" }
}

/// The schema `DocumentBodyBlockWithHighlight`.
public typealias DocumentBodyBlockWithHighlight = Model<DocumentBodyBlockWithHighlightFields>

/// The properties of ``DocumentBodyBlockWithHighlight``.
public struct DocumentBodyBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentBodyBlockWithHighlightType> { Field("type") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `paragraph`.
    @_alwaysEmitIntoClient public var paragraph: Field<DocumentBodyParagraphWithHighlight> { Field("paragraph") }
    /// `list`.
    @_alwaysEmitIntoClient public var list: Field<DocumentBodyListWithHighlight> { Field("list") }
    /// `table`.
    @_alwaysEmitIntoClient public var table: Field<DocumentBodyTableWithHighlight> { Field("table") }
}

/// A value of `type` of ``DocumentBodyBlockWithHighlight``, open to those that are newer than this version.
public struct DocumentBodyBlockWithHighlightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    @_alwaysEmitIntoClient public static var paragraph: Self { "Paragraph" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `OrderedList`.
    @_alwaysEmitIntoClient public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    @_alwaysEmitIntoClient public static var unorderedList: Self { "UnorderedList" }
    /// `Table`.
    @_alwaysEmitIntoClient public static var table: Self { "Table" }
}

/// The schema `DocumentBodyImage`.
public typealias DocumentBodyImage = Model<DocumentBodyImageFields>

/// The properties of ``DocumentBodyImage``.
public struct DocumentBodyImageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `hyperlink`.
    @_alwaysEmitIntoClient public var hyperlink: Field<String> { Field("hyperlink") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyImageProperties> { Field("properties") }
}

/// The schema `DocumentBodyImageProperties`.
public typealias DocumentBodyImageProperties = Model<DocumentBodyImagePropertiesFields>

/// The properties of ``DocumentBodyImageProperties``.
public struct DocumentBodyImagePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `align`.
    @_alwaysEmitIntoClient public var align: Field<DocumentBodyImagePropertiesAlign> { Field("align") }
    /// `indentation`.
    @_alwaysEmitIntoClient public var indentation: Field<Double> { Field("indentation") }
    /// `width`.
    @_alwaysEmitIntoClient public var width: Field<Double> { Field("width") }
    /// `widthWithUnit`.
    @_alwaysEmitIntoClient public var widthWithUnit: Field<DocumentElementLength> { Field("widthWithUnit") }
    /// `altText`.
    @_alwaysEmitIntoClient public var altText: Field<String> { Field("altText") }
}

/// A value of `align` of ``DocumentBodyImageProperties``, open to those that are newer than this version.
public struct DocumentBodyImagePropertiesAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    @_alwaysEmitIntoClient public static var center: Self { "Center" }
    /// `Left`.
    @_alwaysEmitIntoClient public static var left: Self { "Left" }
    /// `Right`.
    @_alwaysEmitIntoClient public static var right: Self { "Right" }
    /// `Justify`.
    @_alwaysEmitIntoClient public static var justify: Self { "Justify" }
}

/// The schema `DocumentBodyList`.
public typealias DocumentBodyList = Model<DocumentBodyListFields>

/// The properties of ``DocumentBodyList``.
public struct DocumentBodyListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyListBlockProperties> { Field("properties") }
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentBodyListBlock]> { Field("blocks") }
}

/// The schema `DocumentBodyListBlock`.
public typealias DocumentBodyListBlock = Model<DocumentBodyListBlockFields>

/// The properties of ``DocumentBodyListBlock``.
public struct DocumentBodyListBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentBodyListBlockType> { Field("type") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyListItemProperties> { Field("properties") }
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentListContentBlock]> { Field("blocks") }
}

/// A value of `type` of ``DocumentBodyListBlock``, open to those that are newer than this version.
public struct DocumentBodyListBlockType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListItem`.
    @_alwaysEmitIntoClient public static var listItem: Self { "ListItem" }
}

/// The schema `DocumentBodyListBlockProperties`.
public typealias DocumentBodyListBlockProperties = Model<DocumentBodyListBlockPropertiesFields>

/// The properties of ``DocumentBodyListBlockProperties``.
public struct DocumentBodyListBlockPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unorderedType`.
    @_alwaysEmitIntoClient public var unorderedType: Field<DocumentBodyListBlockPropertiesUnorderedType> { Field("unorderedType") }
    /// `orderedType`.
    @_alwaysEmitIntoClient public var orderedType: Field<DocumentBodyListBlockPropertiesOrderedType> { Field("orderedType") }
}

/// A value of `unorderedType` of ``DocumentBodyListBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyListBlockPropertiesUnorderedType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Normal`.
    @_alwaysEmitIntoClient public static var normal: Self { "Normal" }
    /// `Square`.
    @_alwaysEmitIntoClient public static var square: Self { "Square" }
    /// `Circle`.
    @_alwaysEmitIntoClient public static var circle: Self { "Circle" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// A value of `orderedType` of ``DocumentBodyListBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyListBlockPropertiesOrderedType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `LowerAlpha`.
    @_alwaysEmitIntoClient public static var lowerAlpha: Self { "LowerAlpha" }
    /// `LowerGreek`.
    @_alwaysEmitIntoClient public static var lowerGreek: Self { "LowerGreek" }
    /// `LowerRoman`.
    @_alwaysEmitIntoClient public static var lowerRoman: Self { "LowerRoman" }
    /// `UpperAlpha`.
    @_alwaysEmitIntoClient public static var upperAlpha: Self { "UpperAlpha" }
    /// `UpperRoman`.
    @_alwaysEmitIntoClient public static var upperRoman: Self { "UpperRoman" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// The schema `DocumentBodyListBlockWithHighlight`.
public typealias DocumentBodyListBlockWithHighlight = Model<DocumentBodyListBlockWithHighlightFields>

/// The properties of ``DocumentBodyListBlockWithHighlight``.
public struct DocumentBodyListBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentBodyListBlockWithHighlightType> { Field("type") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyListItemProperties> { Field("properties") }
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentListContentBlockWithHighlight]> { Field("blocks") }
}

/// A value of `type` of ``DocumentBodyListBlockWithHighlight``, open to those that are newer than this version.
public struct DocumentBodyListBlockWithHighlightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListItem`.
    @_alwaysEmitIntoClient public static var listItem: Self { "ListItem" }
}

/// The schema `DocumentBodyListItemProperties`.
public typealias DocumentBodyListItemProperties = Model<DocumentBodyListItemPropertiesFields>

/// The properties of ``DocumentBodyListItemProperties``.
public struct DocumentBodyListItemPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `align`.
    @_alwaysEmitIntoClient public var align: Field<DocumentBodyListItemPropertiesAlign> { Field("align") }
    /// `indentation`.
    @_alwaysEmitIntoClient public var indentation: Field<Double> { Field("indentation") }
    /// `fontSize`.
    @_alwaysEmitIntoClient public var fontSize: Field<DocumentBodyListItemPropertiesFontSize> { Field("fontSize") }
    /// `fontType`.
    @_alwaysEmitIntoClient public var fontType: Field<DocumentBodyListItemPropertiesFontType> { Field("fontType") }
    /// `textColor`.
    @_alwaysEmitIntoClient public var textColor: Field<String> { Field("textColor") }
    /// `unorderedType`.
    @_alwaysEmitIntoClient public var unorderedType: Field<DocumentBodyListItemPropertiesUnorderedType> { Field("unorderedType") }
    /// `orderedType`.
    @_alwaysEmitIntoClient public var orderedType: Field<DocumentBodyListItemPropertiesOrderedType> { Field("orderedType") }
}

/// A value of `align` of ``DocumentBodyListItemProperties``, open to those that are newer than this version.
public struct DocumentBodyListItemPropertiesAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    @_alwaysEmitIntoClient public static var center: Self { "Center" }
    /// `Left`.
    @_alwaysEmitIntoClient public static var left: Self { "Left" }
    /// `Right`.
    @_alwaysEmitIntoClient public static var right: Self { "Right" }
    /// `Justify`.
    @_alwaysEmitIntoClient public static var justify: Self { "Justify" }
}

/// A value of `fontSize` of ``DocumentBodyListItemProperties``, open to those that are newer than this version.
public struct DocumentBodyListItemPropertiesFontSize: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `XxSmall`.
    @_alwaysEmitIntoClient public static var xxSmall: Self { "XxSmall" }
    /// `XSmall`.
    @_alwaysEmitIntoClient public static var xSmall: Self { "XSmall" }
    /// `Small`.
    @_alwaysEmitIntoClient public static var small: Self { "Small" }
    /// `Medium`.
    @_alwaysEmitIntoClient public static var medium: Self { "Medium" }
    /// `Large`.
    @_alwaysEmitIntoClient public static var large: Self { "Large" }
    /// `XLarge`.
    @_alwaysEmitIntoClient public static var xLarge: Self { "XLarge" }
    /// `XxLarge`.
    @_alwaysEmitIntoClient public static var xxLarge: Self { "XxLarge" }
    /// `XxxLarge`.
    @_alwaysEmitIntoClient public static var xxxLarge: Self { "XxxLarge" }
}

/// A value of `fontType` of ``DocumentBodyListItemProperties``, open to those that are newer than this version.
public struct DocumentBodyListItemPropertiesFontType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    @_alwaysEmitIntoClient public static var paragraph: Self { "Paragraph" }
    /// `Heading1`.
    @_alwaysEmitIntoClient public static var heading1: Self { "Heading1" }
    /// `Heading2`.
    @_alwaysEmitIntoClient public static var heading2: Self { "Heading2" }
    /// `Heading3`.
    @_alwaysEmitIntoClient public static var heading3: Self { "Heading3" }
    /// `Heading4`.
    @_alwaysEmitIntoClient public static var heading4: Self { "Heading4" }
    /// `Heading5`.
    @_alwaysEmitIntoClient public static var heading5: Self { "Heading5" }
    /// `Heading6`.
    @_alwaysEmitIntoClient public static var heading6: Self { "Heading6" }
    /// `Preformatted`.
    @_alwaysEmitIntoClient public static var preformatted: Self { "Preformatted" }
}

/// A value of `unorderedType` of ``DocumentBodyListItemProperties``, open to those that are newer than this version.
public struct DocumentBodyListItemPropertiesUnorderedType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Normal`.
    @_alwaysEmitIntoClient public static var normal: Self { "Normal" }
    /// `Square`.
    @_alwaysEmitIntoClient public static var square: Self { "Square" }
    /// `Circle`.
    @_alwaysEmitIntoClient public static var circle: Self { "Circle" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// A value of `orderedType` of ``DocumentBodyListItemProperties``, open to those that are newer than this version.
public struct DocumentBodyListItemPropertiesOrderedType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `LowerAlpha`.
    @_alwaysEmitIntoClient public static var lowerAlpha: Self { "LowerAlpha" }
    /// `LowerGreek`.
    @_alwaysEmitIntoClient public static var lowerGreek: Self { "LowerGreek" }
    /// `LowerRoman`.
    @_alwaysEmitIntoClient public static var lowerRoman: Self { "LowerRoman" }
    /// `UpperAlpha`.
    @_alwaysEmitIntoClient public static var upperAlpha: Self { "UpperAlpha" }
    /// `UpperRoman`.
    @_alwaysEmitIntoClient public static var upperRoman: Self { "UpperRoman" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// The schema `DocumentBodyListWithHighlight`.
public typealias DocumentBodyListWithHighlight = Model<DocumentBodyListWithHighlightFields>

/// The properties of ``DocumentBodyListWithHighlight``.
public struct DocumentBodyListWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyListBlockProperties> { Field("properties") }
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentBodyListBlockWithHighlight]> { Field("blocks") }
}

/// The schema `DocumentBodyParagraph`.
public typealias DocumentBodyParagraph = Model<DocumentBodyParagraphFields>

/// The properties of ``DocumentBodyParagraph``.
public struct DocumentBodyParagraphFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentContentBlock]> { Field("blocks") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyParagraphProperties> { Field("properties") }
}

/// The schema `DocumentBodyParagraphProperties`.
public typealias DocumentBodyParagraphProperties = Model<DocumentBodyParagraphPropertiesFields>

/// The properties of ``DocumentBodyParagraphProperties``.
public struct DocumentBodyParagraphPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fontSize`.
    @_alwaysEmitIntoClient public var fontSize: Field<DocumentBodyParagraphPropertiesFontSize> { Field("fontSize") }
    /// `fontType`.
    @_alwaysEmitIntoClient public var fontType: Field<DocumentBodyParagraphPropertiesFontType> { Field("fontType") }
    /// `textColor`.
    @_alwaysEmitIntoClient public var textColor: Field<String> { Field("textColor") }
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `align`.
    @_alwaysEmitIntoClient public var align: Field<DocumentBodyParagraphPropertiesAlign> { Field("align") }
    /// `indentation`.
    @_alwaysEmitIntoClient public var indentation: Field<Double> { Field("indentation") }
}

/// A value of `fontSize` of ``DocumentBodyParagraphProperties``, open to those that are newer than this version.
public struct DocumentBodyParagraphPropertiesFontSize: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `XxSmall`.
    @_alwaysEmitIntoClient public static var xxSmall: Self { "XxSmall" }
    /// `XSmall`.
    @_alwaysEmitIntoClient public static var xSmall: Self { "XSmall" }
    /// `Small`.
    @_alwaysEmitIntoClient public static var small: Self { "Small" }
    /// `Medium`.
    @_alwaysEmitIntoClient public static var medium: Self { "Medium" }
    /// `Large`.
    @_alwaysEmitIntoClient public static var large: Self { "Large" }
    /// `XLarge`.
    @_alwaysEmitIntoClient public static var xLarge: Self { "XLarge" }
    /// `XxLarge`.
    @_alwaysEmitIntoClient public static var xxLarge: Self { "XxLarge" }
    /// `XxxLarge`.
    @_alwaysEmitIntoClient public static var xxxLarge: Self { "XxxLarge" }
}

/// A value of `fontType` of ``DocumentBodyParagraphProperties``, open to those that are newer than this version.
public struct DocumentBodyParagraphPropertiesFontType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    @_alwaysEmitIntoClient public static var paragraph: Self { "Paragraph" }
    /// `Heading1`.
    @_alwaysEmitIntoClient public static var heading1: Self { "Heading1" }
    /// `Heading2`.
    @_alwaysEmitIntoClient public static var heading2: Self { "Heading2" }
    /// `Heading3`.
    @_alwaysEmitIntoClient public static var heading3: Self { "Heading3" }
    /// `Heading4`.
    @_alwaysEmitIntoClient public static var heading4: Self { "Heading4" }
    /// `Heading5`.
    @_alwaysEmitIntoClient public static var heading5: Self { "Heading5" }
    /// `Heading6`.
    @_alwaysEmitIntoClient public static var heading6: Self { "Heading6" }
    /// `Preformatted`.
    @_alwaysEmitIntoClient public static var preformatted: Self { "Preformatted" }
}

/// A value of `align` of ``DocumentBodyParagraphProperties``, open to those that are newer than this version.
public struct DocumentBodyParagraphPropertiesAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    @_alwaysEmitIntoClient public static var center: Self { "Center" }
    /// `Left`.
    @_alwaysEmitIntoClient public static var left: Self { "Left" }
    /// `Right`.
    @_alwaysEmitIntoClient public static var right: Self { "Right" }
    /// `Justify`.
    @_alwaysEmitIntoClient public static var justify: Self { "Justify" }
}

/// The schema `DocumentBodyParagraphWithHighlight`.
public typealias DocumentBodyParagraphWithHighlight = Model<DocumentBodyParagraphWithHighlightFields>

/// The properties of ``DocumentBodyParagraphWithHighlight``.
public struct DocumentBodyParagraphWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentContentBlockWithHighlight]> { Field("blocks") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyParagraphProperties> { Field("properties") }
}

/// The schema `DocumentBodyTable`.
public typealias DocumentBodyTable = Model<DocumentBodyTableFields>

/// The properties of ``DocumentBodyTable``.
public struct DocumentBodyTableFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyTableProperties> { Field("properties") }
    /// `rows`, required.
    @_alwaysEmitIntoClient public var rows: Field<[DocumentBodyTableRowBlock]> { Field("rows") }
}

/// The schema `DocumentBodyTableCaptionBlock`.
public typealias DocumentBodyTableCaptionBlock = Model<DocumentBodyTableCaptionBlockFields>

/// The properties of ``DocumentBodyTableCaptionBlock``.
public struct DocumentBodyTableCaptionBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentBodyTableCaptionItem]> { Field("blocks") }
}

/// The schema `DocumentBodyTableCaptionItem`.
public typealias DocumentBodyTableCaptionItem = Model<DocumentBodyTableCaptionItemFields>

/// The properties of ``DocumentBodyTableCaptionItem``.
public struct DocumentBodyTableCaptionItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentBodyTableCaptionItemType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<DocumentText> { Field("text") }
    /// `paragraph`.
    @_alwaysEmitIntoClient public var paragraph: Field<DocumentBodyParagraph> { Field("paragraph") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `list`.
    @_alwaysEmitIntoClient public var list: Field<DocumentBodyList> { Field("list") }
}

/// A value of `type` of ``DocumentBodyTableCaptionItem``, open to those that are newer than this version.
public struct DocumentBodyTableCaptionItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Paragraph`.
    @_alwaysEmitIntoClient public static var paragraph: Self { "Paragraph" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `OrderedList`.
    @_alwaysEmitIntoClient public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    @_alwaysEmitIntoClient public static var unorderedList: Self { "UnorderedList" }
}

/// The schema `DocumentBodyTableCellBlock`.
public typealias DocumentBodyTableCellBlock = Model<DocumentBodyTableCellBlockFields>

/// The properties of ``DocumentBodyTableCellBlock``.
public struct DocumentBodyTableCellBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyTableCellBlockProperties> { Field("properties") }
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentTableContentBlock]> { Field("blocks") }
}

/// The schema `DocumentBodyTableCellBlockProperties`.
public typealias DocumentBodyTableCellBlockProperties = Model<DocumentBodyTableCellBlockPropertiesFields>

/// The properties of ``DocumentBodyTableCellBlockProperties``.
public struct DocumentBodyTableCellBlockPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cellType`.
    @_alwaysEmitIntoClient public var cellType: Field<DocumentBodyTableCellBlockPropertiesCellType> { Field("cellType") }
    /// `width`.
    @_alwaysEmitIntoClient public var width: Field<Double> { Field("width") }
    /// `widthWithUnit`.
    @_alwaysEmitIntoClient public var widthWithUnit: Field<DocumentElementLength> { Field("widthWithUnit") }
    /// `height`.
    @_alwaysEmitIntoClient public var height: Field<Double> { Field("height") }
    /// `horizontalAlign`.
    @_alwaysEmitIntoClient public var horizontalAlign: Field<DocumentBodyTableCellBlockPropertiesHorizontalAlign> { Field("horizontalAlign") }
    /// `verticalAlign`.
    @_alwaysEmitIntoClient public var verticalAlign: Field<DocumentBodyTableCellBlockPropertiesVerticalAlign> { Field("verticalAlign") }
    /// `borderWidth`.
    @_alwaysEmitIntoClient public var borderWidth: Field<Double> { Field("borderWidth") }
    /// `borderStyle`.
    @_alwaysEmitIntoClient public var borderStyle: Field<DocumentBodyTableCellBlockPropertiesBorderStyle> { Field("borderStyle") }
    /// `borderColor`.
    @_alwaysEmitIntoClient public var borderColor: Field<String> { Field("borderColor") }
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `scope`.
    @_alwaysEmitIntoClient public var scope: Field<DocumentBodyTableCellBlockPropertiesScope> { Field("scope") }
    /// `colSpan`.
    @_alwaysEmitIntoClient public var colSpan: Field<Int> { Field("colSpan") }
    /// `rowSpan`.
    @_alwaysEmitIntoClient public var rowSpan: Field<Int> { Field("rowSpan") }
}

/// A value of `cellType` of ``DocumentBodyTableCellBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyTableCellBlockPropertiesCellType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Cell`.
    @_alwaysEmitIntoClient public static var cell: Self { "Cell" }
    /// `HeaderCell`.
    @_alwaysEmitIntoClient public static var headerCell: Self { "HeaderCell" }
}

/// A value of `horizontalAlign` of ``DocumentBodyTableCellBlockProperties``, open to those that are newer than this
/// version.
public struct DocumentBodyTableCellBlockPropertiesHorizontalAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    @_alwaysEmitIntoClient public static var center: Self { "Center" }
    /// `Left`.
    @_alwaysEmitIntoClient public static var left: Self { "Left" }
    /// `Right`.
    @_alwaysEmitIntoClient public static var right: Self { "Right" }
}

/// A value of `verticalAlign` of ``DocumentBodyTableCellBlockProperties``, open to those that are newer than this
/// version.
public struct DocumentBodyTableCellBlockPropertiesVerticalAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Top`.
    @_alwaysEmitIntoClient public static var top: Self { "Top" }
    /// `Middle`.
    @_alwaysEmitIntoClient public static var middle: Self { "Middle" }
    /// `Bottom`.
    @_alwaysEmitIntoClient public static var bottom: Self { "Bottom" }
}

/// A value of `borderStyle` of ``DocumentBodyTableCellBlockProperties``, open to those that are newer than this
/// version.
public struct DocumentBodyTableCellBlockPropertiesBorderStyle: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Solid`.
    @_alwaysEmitIntoClient public static var solid: Self { "Solid" }
    /// `Dotted`.
    @_alwaysEmitIntoClient public static var dotted: Self { "Dotted" }
    /// `Dashed`.
    @_alwaysEmitIntoClient public static var dashed: Self { "Dashed" }
    /// `Double`.
    @_alwaysEmitIntoClient public static var double: Self { "Double" }
    /// `Groove`.
    @_alwaysEmitIntoClient public static var groove: Self { "Groove" }
    /// `Ridge`.
    @_alwaysEmitIntoClient public static var ridge: Self { "Ridge" }
    /// `Inset`.
    @_alwaysEmitIntoClient public static var inset: Self { "Inset" }
    /// `Outset`.
    @_alwaysEmitIntoClient public static var outset: Self { "Outset" }
    /// `Hidden`.
    @_alwaysEmitIntoClient public static var hidden: Self { "Hidden" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// A value of `scope` of ``DocumentBodyTableCellBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyTableCellBlockPropertiesScope: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Row`.
    @_alwaysEmitIntoClient public static var row: Self { "Row" }
    /// `Column`.
    @_alwaysEmitIntoClient public static var column: Self { "Column" }
    /// `RowGroup`.
    @_alwaysEmitIntoClient public static var rowGroup: Self { "RowGroup" }
    /// `ColumnGroup`.
    @_alwaysEmitIntoClient public static var columnGroup: Self { "ColumnGroup" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// The schema `DocumentBodyTableCellBlockWithHighlight`.
public typealias DocumentBodyTableCellBlockWithHighlight = Model<DocumentBodyTableCellBlockWithHighlightFields>

/// The properties of ``DocumentBodyTableCellBlockWithHighlight``.
public struct DocumentBodyTableCellBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyTableCellBlockProperties> { Field("properties") }
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentTableContentBlockWithHighlight]> { Field("blocks") }
}

/// The schema `DocumentBodyTableProperties`.
public typealias DocumentBodyTableProperties = Model<DocumentBodyTablePropertiesFields>

/// The properties of ``DocumentBodyTableProperties``.
public struct DocumentBodyTablePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `width`.
    @_alwaysEmitIntoClient public var width: Field<Double> { Field("width") }
    /// `widthWithUnit`.
    @_alwaysEmitIntoClient public var widthWithUnit: Field<DocumentElementLength> { Field("widthWithUnit") }
    /// `height`.
    @_alwaysEmitIntoClient public var height: Field<Double> { Field("height") }
    /// `cellSpacing`.
    @_alwaysEmitIntoClient public var cellSpacing: Field<Double> { Field("cellSpacing") }
    /// `cellPadding`.
    @_alwaysEmitIntoClient public var cellPadding: Field<Double> { Field("cellPadding") }
    /// `borderWidth`.
    @_alwaysEmitIntoClient public var borderWidth: Field<Double> { Field("borderWidth") }
    /// `alignment`.
    @_alwaysEmitIntoClient public var alignment: Field<DocumentBodyTablePropertiesAlignment> { Field("alignment") }
    /// `borderStyle`.
    @_alwaysEmitIntoClient public var borderStyle: Field<DocumentBodyTablePropertiesBorderStyle> { Field("borderStyle") }
    /// `borderColor`.
    @_alwaysEmitIntoClient public var borderColor: Field<String> { Field("borderColor") }
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `caption`.
    @_alwaysEmitIntoClient public var caption: Field<DocumentBodyTableCaptionBlock> { Field("caption") }
}

/// A value of `alignment` of ``DocumentBodyTableProperties``, open to those that are newer than this version.
public struct DocumentBodyTablePropertiesAlignment: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    @_alwaysEmitIntoClient public static var center: Self { "Center" }
    /// `Left`.
    @_alwaysEmitIntoClient public static var left: Self { "Left" }
    /// `Right`.
    @_alwaysEmitIntoClient public static var right: Self { "Right" }
}

/// A value of `borderStyle` of ``DocumentBodyTableProperties``, open to those that are newer than this version.
public struct DocumentBodyTablePropertiesBorderStyle: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Solid`.
    @_alwaysEmitIntoClient public static var solid: Self { "Solid" }
    /// `Dotted`.
    @_alwaysEmitIntoClient public static var dotted: Self { "Dotted" }
    /// `Dashed`.
    @_alwaysEmitIntoClient public static var dashed: Self { "Dashed" }
    /// `Double`.
    @_alwaysEmitIntoClient public static var double: Self { "Double" }
    /// `Groove`.
    @_alwaysEmitIntoClient public static var groove: Self { "Groove" }
    /// `Ridge`.
    @_alwaysEmitIntoClient public static var ridge: Self { "Ridge" }
    /// `Inset`.
    @_alwaysEmitIntoClient public static var inset: Self { "Inset" }
    /// `Outset`.
    @_alwaysEmitIntoClient public static var outset: Self { "Outset" }
    /// `Hidden`.
    @_alwaysEmitIntoClient public static var hidden: Self { "Hidden" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// The schema `DocumentBodyTableRowBlock`.
public typealias DocumentBodyTableRowBlock = Model<DocumentBodyTableRowBlockFields>

/// The properties of ``DocumentBodyTableRowBlock``.
public struct DocumentBodyTableRowBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyTableRowBlockProperties> { Field("properties") }
    /// `cells`, required.
    @_alwaysEmitIntoClient public var cells: Field<[DocumentBodyTableCellBlock]> { Field("cells") }
}

/// The schema `DocumentBodyTableRowBlockProperties`.
public typealias DocumentBodyTableRowBlockProperties = Model<DocumentBodyTableRowBlockPropertiesFields>

/// The properties of ``DocumentBodyTableRowBlockProperties``.
public struct DocumentBodyTableRowBlockPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowType`.
    @_alwaysEmitIntoClient public var rowType: Field<DocumentBodyTableRowBlockPropertiesRowType> { Field("rowType") }
    /// `alignment`.
    @_alwaysEmitIntoClient public var alignment: Field<DocumentBodyTableRowBlockPropertiesAlignment> { Field("alignment") }
    /// `height`.
    @_alwaysEmitIntoClient public var height: Field<Double> { Field("height") }
    /// `borderStyle`.
    @_alwaysEmitIntoClient public var borderStyle: Field<DocumentBodyTableRowBlockPropertiesBorderStyle> { Field("borderStyle") }
    /// `borderColor`.
    @_alwaysEmitIntoClient public var borderColor: Field<String> { Field("borderColor") }
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// A value of `rowType` of ``DocumentBodyTableRowBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyTableRowBlockPropertiesRowType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Header`.
    @_alwaysEmitIntoClient public static var header: Self { "Header" }
    /// `Footer`.
    @_alwaysEmitIntoClient public static var footer: Self { "Footer" }
    /// `Body`.
    @_alwaysEmitIntoClient public static var body: Self { "Body" }
}

/// A value of `alignment` of ``DocumentBodyTableRowBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyTableRowBlockPropertiesAlignment: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    @_alwaysEmitIntoClient public static var center: Self { "Center" }
    /// `Left`.
    @_alwaysEmitIntoClient public static var left: Self { "Left" }
    /// `Right`.
    @_alwaysEmitIntoClient public static var right: Self { "Right" }
}

/// A value of `borderStyle` of ``DocumentBodyTableRowBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyTableRowBlockPropertiesBorderStyle: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Solid`.
    @_alwaysEmitIntoClient public static var solid: Self { "Solid" }
    /// `Dotted`.
    @_alwaysEmitIntoClient public static var dotted: Self { "Dotted" }
    /// `Dashed`.
    @_alwaysEmitIntoClient public static var dashed: Self { "Dashed" }
    /// `Double`.
    @_alwaysEmitIntoClient public static var double: Self { "Double" }
    /// `Groove`.
    @_alwaysEmitIntoClient public static var groove: Self { "Groove" }
    /// `Ridge`.
    @_alwaysEmitIntoClient public static var ridge: Self { "Ridge" }
    /// `Inset`.
    @_alwaysEmitIntoClient public static var inset: Self { "Inset" }
    /// `Outset`.
    @_alwaysEmitIntoClient public static var outset: Self { "Outset" }
    /// `Hidden`.
    @_alwaysEmitIntoClient public static var hidden: Self { "Hidden" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// The schema `DocumentBodyTableRowBlockWithHighlight`.
public typealias DocumentBodyTableRowBlockWithHighlight = Model<DocumentBodyTableRowBlockWithHighlightFields>

/// The properties of ``DocumentBodyTableRowBlockWithHighlight``.
public struct DocumentBodyTableRowBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyTableRowBlockProperties> { Field("properties") }
    /// `cells`, required.
    @_alwaysEmitIntoClient public var cells: Field<[DocumentBodyTableCellBlockWithHighlight]> { Field("cells") }
}

/// The schema `DocumentBodyTableWithHighlight`.
public typealias DocumentBodyTableWithHighlight = Model<DocumentBodyTableWithHighlightFields>

/// The properties of ``DocumentBodyTableWithHighlight``.
public struct DocumentBodyTableWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyTableProperties> { Field("properties") }
    /// `rows`, required.
    @_alwaysEmitIntoClient public var rows: Field<[DocumentBodyTableRowBlockWithHighlight]> { Field("rows") }
}

/// The schema `DocumentBodyVideo`.
public typealias DocumentBodyVideo = Model<DocumentBodyVideoFields>

/// The properties of ``DocumentBodyVideo``.
public struct DocumentBodyVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentBodyVideoProperties> { Field("properties") }
}

/// The schema `DocumentBodyVideoProperties`.
public typealias DocumentBodyVideoProperties = Model<DocumentBodyVideoPropertiesFields>

/// The properties of ``DocumentBodyVideoProperties``.
public struct DocumentBodyVideoPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `align`.
    @_alwaysEmitIntoClient public var align: Field<DocumentBodyVideoPropertiesAlign> { Field("align") }
    /// `indentation`.
    @_alwaysEmitIntoClient public var indentation: Field<Double> { Field("indentation") }
    /// `width`.
    @_alwaysEmitIntoClient public var width: Field<DocumentElementLength> { Field("width") }
    /// `height`.
    @_alwaysEmitIntoClient public var height: Field<DocumentElementLength> { Field("height") }
}

/// A value of `align` of ``DocumentBodyVideoProperties``, open to those that are newer than this version.
public struct DocumentBodyVideoPropertiesAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    @_alwaysEmitIntoClient public static var center: Self { "Center" }
    /// `Left`.
    @_alwaysEmitIntoClient public static var left: Self { "Left" }
    /// `Right`.
    @_alwaysEmitIntoClient public static var right: Self { "Right" }
    /// `Justify`.
    @_alwaysEmitIntoClient public static var justify: Self { "Justify" }
}

/// The schema `DocumentBodyWithHighlight`.
public typealias DocumentBodyWithHighlight = Model<DocumentBodyWithHighlightFields>

/// The properties of ``DocumentBodyWithHighlight``.
public struct DocumentBodyWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `blocks`, required.
    @_alwaysEmitIntoClient public var blocks: Field<[DocumentBodyBlockWithHighlight]> { Field("blocks") }
}

/// The schema `DocumentChunkBlock`.
public typealias DocumentChunkBlock = Model<DocumentChunkBlockFields>

/// The properties of ``DocumentChunkBlock``.
public struct DocumentChunkBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `document`.
    @_alwaysEmitIntoClient public var document: Field<DocumentChunkReference> { Field("document") }
}

/// The schema `DocumentChunkReference`.
public typealias DocumentChunkReference = Model<DocumentChunkReferenceFields>

/// The properties of ``DocumentChunkReference``.
public struct DocumentChunkReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DocumentContentBlock`.
public typealias DocumentContentBlock = Model<DocumentContentBlockFields>

/// The properties of ``DocumentContentBlock``.
public struct DocumentContentBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentContentBlockType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<DocumentBodyVideo> { Field("video") }
}

/// A value of `type` of ``DocumentContentBlock``, open to those that are newer than this version.
public struct DocumentContentBlockType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
}

/// The schema `DocumentContentBlockWithHighlight`.
public typealias DocumentContentBlockWithHighlight = Model<DocumentContentBlockWithHighlightFields>

/// The properties of ``DocumentContentBlockWithHighlight``.
public struct DocumentContentBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentContentBlockWithHighlightType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `answerHighlight`.
    @_alwaysEmitIntoClient public var answerHighlight: Field<DocumentContentHighlightIndex> { Field("answerHighlight") }
}

/// A value of `type` of ``DocumentContentBlockWithHighlight``, open to those that are newer than this version.
public struct DocumentContentBlockWithHighlightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
}

/// The schema `DocumentContentHighlightIndex`.
public typealias DocumentContentHighlightIndex = Model<DocumentContentHighlightIndexFields>

/// The properties of ``DocumentContentHighlightIndex``.
public struct DocumentContentHighlightIndexFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startIndex`.
    @_alwaysEmitIntoClient public var startIndex: Field<Int> { Field("startIndex") }
    /// `endIndex`.
    @_alwaysEmitIntoClient public var endIndex: Field<Int> { Field("endIndex") }
}

/// The schema `DocumentElementLength`.
public typealias DocumentElementLength = Model<DocumentElementLengthFields>

/// The properties of ``DocumentElementLength``.
public struct DocumentElementLengthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `unit`, required.
    @_alwaysEmitIntoClient public var unit: Field<DocumentElementLengthUnit> { Field("unit") }
}

/// A value of `unit` of ``DocumentElementLength``, open to those that are newer than this version.
public struct DocumentElementLengthUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Em`.
    @_alwaysEmitIntoClient public static var em: Self { "Em" }
    /// `Percentage`.
    @_alwaysEmitIntoClient public static var percentage: Self { "Percentage" }
    /// `Px`.
    @_alwaysEmitIntoClient public static var px: Self { "Px" }
}

/// The schema `DocumentListContentBlock`.
public typealias DocumentListContentBlock = Model<DocumentListContentBlockFields>

/// The properties of ``DocumentListContentBlock``.
public struct DocumentListContentBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentListContentBlockType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `list`.
    @_alwaysEmitIntoClient public var list: Field<DocumentBodyList> { Field("list") }
}

/// A value of `type` of ``DocumentListContentBlock``, open to those that are newer than this version.
public struct DocumentListContentBlockType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `OrderedList`.
    @_alwaysEmitIntoClient public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    @_alwaysEmitIntoClient public static var unorderedList: Self { "UnorderedList" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
}

/// The schema `DocumentListContentBlockWithHighlight`.
public typealias DocumentListContentBlockWithHighlight = Model<DocumentListContentBlockWithHighlightFields>

/// The properties of ``DocumentListContentBlockWithHighlight``.
public struct DocumentListContentBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentListContentBlockWithHighlightType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `list`.
    @_alwaysEmitIntoClient public var list: Field<DocumentBodyListWithHighlight> { Field("list") }
    /// `answerHighlight`.
    @_alwaysEmitIntoClient public var answerHighlight: Field<DocumentContentHighlightIndex> { Field("answerHighlight") }
}

/// A value of `type` of ``DocumentListContentBlockWithHighlight``, open to those that are newer than this version.
public struct DocumentListContentBlockWithHighlightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `OrderedList`.
    @_alwaysEmitIntoClient public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    @_alwaysEmitIntoClient public static var unorderedList: Self { "UnorderedList" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
}

/// The schema `DocumentQuery`.
public typealias DocumentQuery = Model<DocumentQueryFields>

/// The properties of ``DocumentQuery``.
public struct DocumentQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clauses`, required.
    @_alwaysEmitIntoClient public var clauses: Field<[DocumentQueryClause]> { Field("clauses") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<DocumentQueryOperator> { Field("operator") }
}

/// A value of `operator` of ``DocumentQuery``, open to those that are newer than this version.
public struct DocumentQueryOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
}

/// The schema `DocumentQueryClause`.
public typealias DocumentQueryClause = Model<DocumentQueryClauseFields>

/// The properties of ``DocumentQueryClause``.
public struct DocumentQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<DocumentQueryClauseOperator> { Field("operator") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[DocumentQueryPredicate]> { Field("predicates") }
}

/// A value of `operator` of ``DocumentQueryClause``, open to those that are newer than this version.
public struct DocumentQueryClauseOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
}

/// The schema `DocumentQueryInterval`.
public typealias DocumentQueryInterval = Model<DocumentQueryIntervalFields>

/// The properties of ``DocumentQueryInterval``.
public struct DocumentQueryIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`.
    @_alwaysEmitIntoClient public var field: Field<DocumentQueryIntervalField> { Field("field") }
    /// `value`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``DocumentQueryInterval``, open to those that are newer than this version.
public struct DocumentQueryIntervalField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "dateCreated" }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `datePublished`.
    @_alwaysEmitIntoClient public static var datePublished: Self { "datePublished" }
}

/// The schema `DocumentQueryPredicate`.
public typealias DocumentQueryPredicate = Model<DocumentQueryPredicateFields>

/// The properties of ``DocumentQueryPredicate``.
public struct DocumentQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fields`, required.
    @_alwaysEmitIntoClient public var fields: Field<[DocumentQueryPredicateFieldsValue]> { Field("fields") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentQueryPredicateType> { Field("type") }
}

/// A value of `fields` of ``DocumentQueryPredicate``, open to those that are newer than this version.
public struct DocumentQueryPredicateFieldsValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alternatives`.
    @_alwaysEmitIntoClient public static var alternatives: Self { "alternatives" }
    /// `categoryId`.
    @_alwaysEmitIntoClient public static var categoryId: Self { "categoryId" }
    /// `categoryName`.
    @_alwaysEmitIntoClient public static var categoryName: Self { "categoryName" }
    /// `contextId`.
    @_alwaysEmitIntoClient public static var contextId: Self { "contextId" }
    /// `contextName`.
    @_alwaysEmitIntoClient public static var contextName: Self { "contextName" }
    /// `contextValueId`.
    @_alwaysEmitIntoClient public static var contextValueId: Self { "contextValueId" }
    /// `contextValueName`.
    @_alwaysEmitIntoClient public static var contextValueName: Self { "contextValueName" }
    /// `documentId`.
    @_alwaysEmitIntoClient public static var documentId: Self { "documentId" }
    /// `labelId`.
    @_alwaysEmitIntoClient public static var labelId: Self { "labelId" }
    /// `labelName`.
    @_alwaysEmitIntoClient public static var labelName: Self { "labelName" }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `variationId`.
    @_alwaysEmitIntoClient public static var variationId: Self { "variationId" }
    /// `visible`.
    @_alwaysEmitIntoClient public static var visible: Self { "visible" }
    /// `state`.
    @_alwaysEmitIntoClient public static var state: Self { "state" }
    /// `chunkId`.
    @_alwaysEmitIntoClient public static var chunkId: Self { "chunkId" }
}

/// A value of `type` of ``DocumentQueryPredicate``, open to those that are newer than this version.
public struct DocumentQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "Equals" }
    /// `NotEquals`.
    @_alwaysEmitIntoClient public static var notEquals: Self { "NotEquals" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `MatchAll`.
    @_alwaysEmitIntoClient public static var matchAll: Self { "MatchAll" }
    /// `MatchAny`.
    @_alwaysEmitIntoClient public static var matchAny: Self { "MatchAny" }
}

/// The schema `DocumentTableContentBlock`.
public typealias DocumentTableContentBlock = Model<DocumentTableContentBlockFields>

/// The properties of ``DocumentTableContentBlock``.
public struct DocumentTableContentBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentTableContentBlockType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `paragraph`.
    @_alwaysEmitIntoClient public var paragraph: Field<DocumentBodyParagraph> { Field("paragraph") }
    /// `list`.
    @_alwaysEmitIntoClient public var list: Field<DocumentBodyList> { Field("list") }
    /// `table`.
    @_alwaysEmitIntoClient public var table: Field<DocumentBodyTable> { Field("table") }
}

/// A value of `type` of ``DocumentTableContentBlock``, open to those that are newer than this version.
public struct DocumentTableContentBlockType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    @_alwaysEmitIntoClient public static var paragraph: Self { "Paragraph" }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `OrderedList`.
    @_alwaysEmitIntoClient public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    @_alwaysEmitIntoClient public static var unorderedList: Self { "UnorderedList" }
    /// `Table`.
    @_alwaysEmitIntoClient public static var table: Self { "Table" }
}

/// The schema `DocumentTableContentBlockWithHighlight`.
public typealias DocumentTableContentBlockWithHighlight = Model<DocumentTableContentBlockWithHighlightFields>

/// The properties of ``DocumentTableContentBlockWithHighlight``.
public struct DocumentTableContentBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DocumentTableContentBlockWithHighlightType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `paragraph`.
    @_alwaysEmitIntoClient public var paragraph: Field<DocumentBodyParagraphWithHighlight> { Field("paragraph") }
    /// `list`.
    @_alwaysEmitIntoClient public var list: Field<DocumentBodyListWithHighlight> { Field("list") }
    /// `table`.
    @_alwaysEmitIntoClient public var table: Field<DocumentBodyTableWithHighlight> { Field("table") }
    /// `answerHighlight`.
    @_alwaysEmitIntoClient public var answerHighlight: Field<DocumentContentHighlightIndex> { Field("answerHighlight") }
}

/// A value of `type` of ``DocumentTableContentBlockWithHighlight``, open to those that are newer than this version.
public struct DocumentTableContentBlockWithHighlightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    @_alwaysEmitIntoClient public static var paragraph: Self { "Paragraph" }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `OrderedList`.
    @_alwaysEmitIntoClient public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    @_alwaysEmitIntoClient public static var unorderedList: Self { "UnorderedList" }
    /// `Table`.
    @_alwaysEmitIntoClient public static var table: Self { "Table" }
}

/// The schema `DocumentText`.
public typealias DocumentText = Model<DocumentTextFields>

/// The properties of ``DocumentText``.
public struct DocumentTextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `marks`.
    @_alwaysEmitIntoClient public var marks: Field<[DocumentTextMarks]> { Field("marks") }
    /// `hyperlink`.
    @_alwaysEmitIntoClient public var hyperlink: Field<String> { Field("hyperlink") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<DocumentTextProperties> { Field("properties") }
}

/// A value of `marks` of ``DocumentText``, open to those that are newer than this version.
public struct DocumentTextMarks: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bold`.
    @_alwaysEmitIntoClient public static var bold: Self { "Bold" }
    /// `Italic`.
    @_alwaysEmitIntoClient public static var italic: Self { "Italic" }
    /// `Underline`.
    @_alwaysEmitIntoClient public static var underline: Self { "Underline" }
    /// `Strikethrough`.
    @_alwaysEmitIntoClient public static var strikethrough: Self { "Strikethrough" }
    /// `Subscript`.
    @_alwaysEmitIntoClient public static var `subscript`: Self { "Subscript" }
    /// `Superscript`.
    @_alwaysEmitIntoClient public static var superscript: Self { "Superscript" }
}

/// The schema `DocumentTextProperties`.
public typealias DocumentTextProperties = Model<DocumentTextPropertiesFields>

/// The properties of ``DocumentTextProperties``.
public struct DocumentTextPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fontSize`.
    @_alwaysEmitIntoClient public var fontSize: Field<DocumentTextPropertiesFontSize> { Field("fontSize") }
    /// `textColor`.
    @_alwaysEmitIntoClient public var textColor: Field<String> { Field("textColor") }
    /// `backgroundColor`.
    @_alwaysEmitIntoClient public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// A value of `fontSize` of ``DocumentTextProperties``, open to those that are newer than this version.
public struct DocumentTextPropertiesFontSize: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `XxSmall`.
    @_alwaysEmitIntoClient public static var xxSmall: Self { "XxSmall" }
    /// `XSmall`.
    @_alwaysEmitIntoClient public static var xSmall: Self { "XSmall" }
    /// `Small`.
    @_alwaysEmitIntoClient public static var small: Self { "Small" }
    /// `Medium`.
    @_alwaysEmitIntoClient public static var medium: Self { "Medium" }
    /// `Large`.
    @_alwaysEmitIntoClient public static var large: Self { "Large" }
    /// `XLarge`.
    @_alwaysEmitIntoClient public static var xLarge: Self { "XLarge" }
    /// `XxLarge`.
    @_alwaysEmitIntoClient public static var xxLarge: Self { "XxLarge" }
    /// `XxxLarge`.
    @_alwaysEmitIntoClient public static var xxxLarge: Self { "XxxLarge" }
}

/// The schema `DocumentVariationAnswer`.
public typealias DocumentVariationAnswer = Model<DocumentVariationAnswerFields>

/// The properties of ``DocumentVariationAnswer``.
public struct DocumentVariationAnswerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `documentVersion`.
    @_alwaysEmitIntoClient public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `contexts`, required.
    @_alwaysEmitIntoClient public var contexts: Field<[DocumentVariationContext]> { Field("contexts") }
    /// `document`, set by the platform.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeDocumentReference> { Field("document") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<DocumentBodyWithHighlight> { Field("body") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DocumentVariationContext`.
public typealias DocumentVariationContext = Model<DocumentVariationContextFields>

/// The properties of ``DocumentVariationContext``.
public struct DocumentVariationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `context`, required.
    @_alwaysEmitIntoClient public var context: Field<KnowledgeContextReference> { Field("context") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[KnowledgeContextValueReference]> { Field("values") }
}

/// The schema `DocumentVariationQueryChunkBlock`.
public typealias DocumentVariationQueryChunkBlock = Model<DocumentVariationQueryChunkBlockFields>

/// The properties of ``DocumentVariationQueryChunkBlock``.
public struct DocumentVariationQueryChunkBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
}

/// The schema `DocumentVariationRequest`.
public typealias DocumentVariationRequest = Model<DocumentVariationRequestFields>

/// The properties of ``DocumentVariationRequest``.
public struct DocumentVariationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `documentVersion`.
    @_alwaysEmitIntoClient public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `contexts`, required.
    @_alwaysEmitIntoClient public var contexts: Field<[DocumentVariationContext]> { Field("contexts") }
    /// `document`, set by the platform.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeDocumentReference> { Field("document") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<DocumentBody> { Field("body") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DocumentVariationResponse`.
public typealias DocumentVariationResponse = Model<DocumentVariationResponseFields>

/// The properties of ``DocumentVariationResponse``.
public struct DocumentVariationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `documentVersion`.
    @_alwaysEmitIntoClient public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `contexts`, required.
    @_alwaysEmitIntoClient public var contexts: Field<[DocumentVariationContext]> { Field("contexts") }
    /// `document`, set by the platform.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeDocumentReference> { Field("document") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<DocumentBody> { Field("body") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DocumentVariationResponseListing`.
public typealias DocumentVariationResponseListing = Model<DocumentVariationResponseListingFields>

/// The properties of ``DocumentVariationResponseListing``.
public struct DocumentVariationResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DocumentVariationResponse]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `DocumentVariationSearchChunkBlock`.
public typealias DocumentVariationSearchChunkBlock = Model<DocumentVariationSearchChunkBlockFields>

/// The properties of ``DocumentVariationSearchChunkBlock``.
public struct DocumentVariationSearchChunkBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
}
