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
    public var blocks: Field<[DocumentBodyBlock]> { Field("blocks") }
}

/// The schema `DocumentBodyBlock`.
public typealias DocumentBodyBlock = Model<DocumentBodyBlockFields>

/// The properties of ``DocumentBodyBlock``.
public struct DocumentBodyBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentBodyBlockType> { Field("type") }
    /// `image`.
    public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `paragraph`.
    public var paragraph: Field<DocumentBodyParagraph> { Field("paragraph") }
    /// `list`.
    public var list: Field<DocumentBodyList> { Field("list") }
    /// `table`.
    public var table: Field<DocumentBodyTable> { Field("table") }
}

/// A value of `type` of ``DocumentBodyBlock``, open to those that are newer than this version.
public struct DocumentBodyBlockType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    public static var paragraph: Self { "Paragraph" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `OrderedList`.
    public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    public static var unorderedList: Self { "UnorderedList" }
    /// `Table`.
    public static var table: Self { "Table" }
}

/// The schema `DocumentBodyBlockWithHighlight`.
public typealias DocumentBodyBlockWithHighlight = Model<DocumentBodyBlockWithHighlightFields>

/// The properties of ``DocumentBodyBlockWithHighlight``.
public struct DocumentBodyBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentBodyBlockWithHighlightType> { Field("type") }
    /// `image`.
    public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `paragraph`.
    public var paragraph: Field<DocumentBodyParagraphWithHighlight> { Field("paragraph") }
    /// `list`.
    public var list: Field<DocumentBodyListWithHighlight> { Field("list") }
    /// `table`.
    public var table: Field<DocumentBodyTableWithHighlight> { Field("table") }
}

/// A value of `type` of ``DocumentBodyBlockWithHighlight``, open to those that are newer than this version.
public struct DocumentBodyBlockWithHighlightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    public static var paragraph: Self { "Paragraph" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `OrderedList`.
    public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    public static var unorderedList: Self { "UnorderedList" }
    /// `Table`.
    public static var table: Self { "Table" }
}

/// The schema `DocumentBodyImage`.
public typealias DocumentBodyImage = Model<DocumentBodyImageFields>

/// The properties of ``DocumentBodyImage``.
public struct DocumentBodyImageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `hyperlink`.
    public var hyperlink: Field<String> { Field("hyperlink") }
    /// `properties`.
    public var properties: Field<DocumentBodyImageProperties> { Field("properties") }
}

/// The schema `DocumentBodyImageProperties`.
public typealias DocumentBodyImageProperties = Model<DocumentBodyImagePropertiesFields>

/// The properties of ``DocumentBodyImageProperties``.
public struct DocumentBodyImagePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `align`.
    public var align: Field<DocumentBodyImagePropertiesAlign> { Field("align") }
    /// `indentation`.
    public var indentation: Field<Double> { Field("indentation") }
    /// `width`.
    public var width: Field<Double> { Field("width") }
    /// `widthWithUnit`.
    public var widthWithUnit: Field<DocumentElementLength> { Field("widthWithUnit") }
    /// `altText`.
    public var altText: Field<String> { Field("altText") }
}

/// A value of `align` of ``DocumentBodyImageProperties``, open to those that are newer than this version.
public struct DocumentBodyImagePropertiesAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    public static var center: Self { "Center" }
    /// `Left`.
    public static var left: Self { "Left" }
    /// `Right`.
    public static var right: Self { "Right" }
    /// `Justify`.
    public static var justify: Self { "Justify" }
}

/// The schema `DocumentBodyList`.
public typealias DocumentBodyList = Model<DocumentBodyListFields>

/// The properties of ``DocumentBodyList``.
public struct DocumentBodyListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    public var properties: Field<DocumentBodyListBlockProperties> { Field("properties") }
    /// `blocks`, required.
    public var blocks: Field<[DocumentBodyListBlock]> { Field("blocks") }
}

/// The schema `DocumentBodyListBlock`.
public typealias DocumentBodyListBlock = Model<DocumentBodyListBlockFields>

/// The properties of ``DocumentBodyListBlock``.
public struct DocumentBodyListBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentBodyListBlockType> { Field("type") }
    /// `properties`.
    public var properties: Field<DocumentBodyListItemProperties> { Field("properties") }
    /// `blocks`, required.
    public var blocks: Field<[DocumentListContentBlock]> { Field("blocks") }
}

/// A value of `type` of ``DocumentBodyListBlock``, open to those that are newer than this version.
public struct DocumentBodyListBlockType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListItem`.
    public static var listItem: Self { "ListItem" }
}

/// The schema `DocumentBodyListBlockProperties`.
public typealias DocumentBodyListBlockProperties = Model<DocumentBodyListBlockPropertiesFields>

/// The properties of ``DocumentBodyListBlockProperties``.
public struct DocumentBodyListBlockPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unorderedType`.
    public var unorderedType: Field<DocumentBodyListBlockPropertiesUnorderedType> { Field("unorderedType") }
    /// `orderedType`.
    public var orderedType: Field<DocumentBodyListBlockPropertiesOrderedType> { Field("orderedType") }
}

/// A value of `unorderedType` of ``DocumentBodyListBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyListBlockPropertiesUnorderedType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Normal`.
    public static var normal: Self { "Normal" }
    /// `Square`.
    public static var square: Self { "Square" }
    /// `Circle`.
    public static var circle: Self { "Circle" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// A value of `orderedType` of ``DocumentBodyListBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyListBlockPropertiesOrderedType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Number`.
    public static var number: Self { "Number" }
    /// `LowerAlpha`.
    public static var lowerAlpha: Self { "LowerAlpha" }
    /// `LowerGreek`.
    public static var lowerGreek: Self { "LowerGreek" }
    /// `LowerRoman`.
    public static var lowerRoman: Self { "LowerRoman" }
    /// `UpperAlpha`.
    public static var upperAlpha: Self { "UpperAlpha" }
    /// `UpperRoman`.
    public static var upperRoman: Self { "UpperRoman" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// The schema `DocumentBodyListBlockWithHighlight`.
public typealias DocumentBodyListBlockWithHighlight = Model<DocumentBodyListBlockWithHighlightFields>

/// The properties of ``DocumentBodyListBlockWithHighlight``.
public struct DocumentBodyListBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentBodyListBlockWithHighlightType> { Field("type") }
    /// `properties`.
    public var properties: Field<DocumentBodyListItemProperties> { Field("properties") }
    /// `blocks`, required.
    public var blocks: Field<[DocumentListContentBlockWithHighlight]> { Field("blocks") }
}

/// A value of `type` of ``DocumentBodyListBlockWithHighlight``, open to those that are newer than this version.
public struct DocumentBodyListBlockWithHighlightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListItem`.
    public static var listItem: Self { "ListItem" }
}

/// The schema `DocumentBodyListItemProperties`.
public typealias DocumentBodyListItemProperties = Model<DocumentBodyListItemPropertiesFields>

/// The properties of ``DocumentBodyListItemProperties``.
public struct DocumentBodyListItemPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `align`.
    public var align: Field<DocumentBodyListItemPropertiesAlign> { Field("align") }
    /// `indentation`.
    public var indentation: Field<Double> { Field("indentation") }
    /// `fontSize`.
    public var fontSize: Field<DocumentBodyListItemPropertiesFontSize> { Field("fontSize") }
    /// `fontType`.
    public var fontType: Field<DocumentBodyListItemPropertiesFontType> { Field("fontType") }
    /// `textColor`.
    public var textColor: Field<String> { Field("textColor") }
    /// `unorderedType`.
    public var unorderedType: Field<DocumentBodyListItemPropertiesUnorderedType> { Field("unorderedType") }
    /// `orderedType`.
    public var orderedType: Field<DocumentBodyListItemPropertiesOrderedType> { Field("orderedType") }
}

/// A value of `align` of ``DocumentBodyListItemProperties``, open to those that are newer than this version.
public struct DocumentBodyListItemPropertiesAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    public static var center: Self { "Center" }
    /// `Left`.
    public static var left: Self { "Left" }
    /// `Right`.
    public static var right: Self { "Right" }
    /// `Justify`.
    public static var justify: Self { "Justify" }
}

/// A value of `fontSize` of ``DocumentBodyListItemProperties``, open to those that are newer than this version.
public struct DocumentBodyListItemPropertiesFontSize: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `XxSmall`.
    public static var xxSmall: Self { "XxSmall" }
    /// `XSmall`.
    public static var xSmall: Self { "XSmall" }
    /// `Small`.
    public static var small: Self { "Small" }
    /// `Medium`.
    public static var medium: Self { "Medium" }
    /// `Large`.
    public static var large: Self { "Large" }
    /// `XLarge`.
    public static var xLarge: Self { "XLarge" }
    /// `XxLarge`.
    public static var xxLarge: Self { "XxLarge" }
    /// `XxxLarge`.
    public static var xxxLarge: Self { "XxxLarge" }
}

/// A value of `fontType` of ``DocumentBodyListItemProperties``, open to those that are newer than this version.
public struct DocumentBodyListItemPropertiesFontType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    public static var paragraph: Self { "Paragraph" }
    /// `Heading1`.
    public static var heading1: Self { "Heading1" }
    /// `Heading2`.
    public static var heading2: Self { "Heading2" }
    /// `Heading3`.
    public static var heading3: Self { "Heading3" }
    /// `Heading4`.
    public static var heading4: Self { "Heading4" }
    /// `Heading5`.
    public static var heading5: Self { "Heading5" }
    /// `Heading6`.
    public static var heading6: Self { "Heading6" }
    /// `Preformatted`.
    public static var preformatted: Self { "Preformatted" }
}

/// A value of `unorderedType` of ``DocumentBodyListItemProperties``, open to those that are newer than this version.
public struct DocumentBodyListItemPropertiesUnorderedType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Normal`.
    public static var normal: Self { "Normal" }
    /// `Square`.
    public static var square: Self { "Square" }
    /// `Circle`.
    public static var circle: Self { "Circle" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// A value of `orderedType` of ``DocumentBodyListItemProperties``, open to those that are newer than this version.
public struct DocumentBodyListItemPropertiesOrderedType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Number`.
    public static var number: Self { "Number" }
    /// `LowerAlpha`.
    public static var lowerAlpha: Self { "LowerAlpha" }
    /// `LowerGreek`.
    public static var lowerGreek: Self { "LowerGreek" }
    /// `LowerRoman`.
    public static var lowerRoman: Self { "LowerRoman" }
    /// `UpperAlpha`.
    public static var upperAlpha: Self { "UpperAlpha" }
    /// `UpperRoman`.
    public static var upperRoman: Self { "UpperRoman" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// The schema `DocumentBodyListWithHighlight`.
public typealias DocumentBodyListWithHighlight = Model<DocumentBodyListWithHighlightFields>

/// The properties of ``DocumentBodyListWithHighlight``.
public struct DocumentBodyListWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    public var properties: Field<DocumentBodyListBlockProperties> { Field("properties") }
    /// `blocks`, required.
    public var blocks: Field<[DocumentBodyListBlockWithHighlight]> { Field("blocks") }
}

/// The schema `DocumentBodyParagraph`.
public typealias DocumentBodyParagraph = Model<DocumentBodyParagraphFields>

/// The properties of ``DocumentBodyParagraph``.
public struct DocumentBodyParagraphFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `blocks`, required.
    public var blocks: Field<[DocumentContentBlock]> { Field("blocks") }
    /// `properties`.
    public var properties: Field<DocumentBodyParagraphProperties> { Field("properties") }
}

/// The schema `DocumentBodyParagraphProperties`.
public typealias DocumentBodyParagraphProperties = Model<DocumentBodyParagraphPropertiesFields>

/// The properties of ``DocumentBodyParagraphProperties``.
public struct DocumentBodyParagraphPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fontSize`.
    public var fontSize: Field<DocumentBodyParagraphPropertiesFontSize> { Field("fontSize") }
    /// `fontType`.
    public var fontType: Field<DocumentBodyParagraphPropertiesFontType> { Field("fontType") }
    /// `textColor`.
    public var textColor: Field<String> { Field("textColor") }
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `align`.
    public var align: Field<DocumentBodyParagraphPropertiesAlign> { Field("align") }
    /// `indentation`.
    public var indentation: Field<Double> { Field("indentation") }
}

/// A value of `fontSize` of ``DocumentBodyParagraphProperties``, open to those that are newer than this version.
public struct DocumentBodyParagraphPropertiesFontSize: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `XxSmall`.
    public static var xxSmall: Self { "XxSmall" }
    /// `XSmall`.
    public static var xSmall: Self { "XSmall" }
    /// `Small`.
    public static var small: Self { "Small" }
    /// `Medium`.
    public static var medium: Self { "Medium" }
    /// `Large`.
    public static var large: Self { "Large" }
    /// `XLarge`.
    public static var xLarge: Self { "XLarge" }
    /// `XxLarge`.
    public static var xxLarge: Self { "XxLarge" }
    /// `XxxLarge`.
    public static var xxxLarge: Self { "XxxLarge" }
}

/// A value of `fontType` of ``DocumentBodyParagraphProperties``, open to those that are newer than this version.
public struct DocumentBodyParagraphPropertiesFontType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    public static var paragraph: Self { "Paragraph" }
    /// `Heading1`.
    public static var heading1: Self { "Heading1" }
    /// `Heading2`.
    public static var heading2: Self { "Heading2" }
    /// `Heading3`.
    public static var heading3: Self { "Heading3" }
    /// `Heading4`.
    public static var heading4: Self { "Heading4" }
    /// `Heading5`.
    public static var heading5: Self { "Heading5" }
    /// `Heading6`.
    public static var heading6: Self { "Heading6" }
    /// `Preformatted`.
    public static var preformatted: Self { "Preformatted" }
}

/// A value of `align` of ``DocumentBodyParagraphProperties``, open to those that are newer than this version.
public struct DocumentBodyParagraphPropertiesAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    public static var center: Self { "Center" }
    /// `Left`.
    public static var left: Self { "Left" }
    /// `Right`.
    public static var right: Self { "Right" }
    /// `Justify`.
    public static var justify: Self { "Justify" }
}

/// The schema `DocumentBodyParagraphWithHighlight`.
public typealias DocumentBodyParagraphWithHighlight = Model<DocumentBodyParagraphWithHighlightFields>

/// The properties of ``DocumentBodyParagraphWithHighlight``.
public struct DocumentBodyParagraphWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `blocks`, required.
    public var blocks: Field<[DocumentContentBlockWithHighlight]> { Field("blocks") }
    /// `properties`.
    public var properties: Field<DocumentBodyParagraphProperties> { Field("properties") }
}

/// The schema `DocumentBodyTable`.
public typealias DocumentBodyTable = Model<DocumentBodyTableFields>

/// The properties of ``DocumentBodyTable``.
public struct DocumentBodyTableFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    public var properties: Field<DocumentBodyTableProperties> { Field("properties") }
    /// `rows`, required.
    public var rows: Field<[DocumentBodyTableRowBlock]> { Field("rows") }
}

/// The schema `DocumentBodyTableCaptionBlock`.
public typealias DocumentBodyTableCaptionBlock = Model<DocumentBodyTableCaptionBlockFields>

/// The properties of ``DocumentBodyTableCaptionBlock``.
public struct DocumentBodyTableCaptionBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `blocks`, required.
    public var blocks: Field<[DocumentBodyTableCaptionItem]> { Field("blocks") }
}

/// The schema `DocumentBodyTableCaptionItem`.
public typealias DocumentBodyTableCaptionItem = Model<DocumentBodyTableCaptionItemFields>

/// The properties of ``DocumentBodyTableCaptionItem``.
public struct DocumentBodyTableCaptionItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentBodyTableCaptionItemType> { Field("type") }
    /// `text`.
    public var text: Field<DocumentText> { Field("text") }
    /// `paragraph`.
    public var paragraph: Field<DocumentBodyParagraph> { Field("paragraph") }
    /// `image`.
    public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `list`.
    public var list: Field<DocumentBodyList> { Field("list") }
}

/// A value of `type` of ``DocumentBodyTableCaptionItem``, open to those that are newer than this version.
public struct DocumentBodyTableCaptionItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Paragraph`.
    public static var paragraph: Self { "Paragraph" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `OrderedList`.
    public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    public static var unorderedList: Self { "UnorderedList" }
}

/// The schema `DocumentBodyTableCellBlock`.
public typealias DocumentBodyTableCellBlock = Model<DocumentBodyTableCellBlockFields>

/// The properties of ``DocumentBodyTableCellBlock``.
public struct DocumentBodyTableCellBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    public var properties: Field<DocumentBodyTableCellBlockProperties> { Field("properties") }
    /// `blocks`, required.
    public var blocks: Field<[DocumentTableContentBlock]> { Field("blocks") }
}

/// The schema `DocumentBodyTableCellBlockProperties`.
public typealias DocumentBodyTableCellBlockProperties = Model<DocumentBodyTableCellBlockPropertiesFields>

/// The properties of ``DocumentBodyTableCellBlockProperties``.
public struct DocumentBodyTableCellBlockPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cellType`.
    public var cellType: Field<DocumentBodyTableCellBlockPropertiesCellType> { Field("cellType") }
    /// `width`.
    public var width: Field<Double> { Field("width") }
    /// `widthWithUnit`.
    public var widthWithUnit: Field<DocumentElementLength> { Field("widthWithUnit") }
    /// `height`.
    public var height: Field<Double> { Field("height") }
    /// `horizontalAlign`.
    public var horizontalAlign: Field<DocumentBodyTableCellBlockPropertiesHorizontalAlign> { Field("horizontalAlign") }
    /// `verticalAlign`.
    public var verticalAlign: Field<DocumentBodyTableCellBlockPropertiesVerticalAlign> { Field("verticalAlign") }
    /// `borderWidth`.
    public var borderWidth: Field<Double> { Field("borderWidth") }
    /// `borderStyle`.
    public var borderStyle: Field<DocumentBodyTableCellBlockPropertiesBorderStyle> { Field("borderStyle") }
    /// `borderColor`.
    public var borderColor: Field<String> { Field("borderColor") }
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `scope`.
    public var scope: Field<DocumentBodyTableCellBlockPropertiesScope> { Field("scope") }
    /// `colSpan`.
    public var colSpan: Field<Int> { Field("colSpan") }
    /// `rowSpan`.
    public var rowSpan: Field<Int> { Field("rowSpan") }
}

/// A value of `cellType` of ``DocumentBodyTableCellBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyTableCellBlockPropertiesCellType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Cell`.
    public static var cell: Self { "Cell" }
    /// `HeaderCell`.
    public static var headerCell: Self { "HeaderCell" }
}

/// A value of `horizontalAlign` of ``DocumentBodyTableCellBlockProperties``, open to those that are newer than this
/// version.
public struct DocumentBodyTableCellBlockPropertiesHorizontalAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    public static var center: Self { "Center" }
    /// `Left`.
    public static var left: Self { "Left" }
    /// `Right`.
    public static var right: Self { "Right" }
}

/// A value of `verticalAlign` of ``DocumentBodyTableCellBlockProperties``, open to those that are newer than this
/// version.
public struct DocumentBodyTableCellBlockPropertiesVerticalAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Top`.
    public static var top: Self { "Top" }
    /// `Middle`.
    public static var middle: Self { "Middle" }
    /// `Bottom`.
    public static var bottom: Self { "Bottom" }
}

/// A value of `borderStyle` of ``DocumentBodyTableCellBlockProperties``, open to those that are newer than this
/// version.
public struct DocumentBodyTableCellBlockPropertiesBorderStyle: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Solid`.
    public static var solid: Self { "Solid" }
    /// `Dotted`.
    public static var dotted: Self { "Dotted" }
    /// `Dashed`.
    public static var dashed: Self { "Dashed" }
    /// `Double`.
    public static var double: Self { "Double" }
    /// `Groove`.
    public static var groove: Self { "Groove" }
    /// `Ridge`.
    public static var ridge: Self { "Ridge" }
    /// `Inset`.
    public static var inset: Self { "Inset" }
    /// `Outset`.
    public static var outset: Self { "Outset" }
    /// `Hidden`.
    public static var hidden: Self { "Hidden" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// A value of `scope` of ``DocumentBodyTableCellBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyTableCellBlockPropertiesScope: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Row`.
    public static var row: Self { "Row" }
    /// `Column`.
    public static var column: Self { "Column" }
    /// `RowGroup`.
    public static var rowGroup: Self { "RowGroup" }
    /// `ColumnGroup`.
    public static var columnGroup: Self { "ColumnGroup" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// The schema `DocumentBodyTableCellBlockWithHighlight`.
public typealias DocumentBodyTableCellBlockWithHighlight = Model<DocumentBodyTableCellBlockWithHighlightFields>

/// The properties of ``DocumentBodyTableCellBlockWithHighlight``.
public struct DocumentBodyTableCellBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    public var properties: Field<DocumentBodyTableCellBlockProperties> { Field("properties") }
    /// `blocks`, required.
    public var blocks: Field<[DocumentTableContentBlockWithHighlight]> { Field("blocks") }
}

/// The schema `DocumentBodyTableProperties`.
public typealias DocumentBodyTableProperties = Model<DocumentBodyTablePropertiesFields>

/// The properties of ``DocumentBodyTableProperties``.
public struct DocumentBodyTablePropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `width`.
    public var width: Field<Double> { Field("width") }
    /// `widthWithUnit`.
    public var widthWithUnit: Field<DocumentElementLength> { Field("widthWithUnit") }
    /// `height`.
    public var height: Field<Double> { Field("height") }
    /// `cellSpacing`.
    public var cellSpacing: Field<Double> { Field("cellSpacing") }
    /// `cellPadding`.
    public var cellPadding: Field<Double> { Field("cellPadding") }
    /// `borderWidth`.
    public var borderWidth: Field<Double> { Field("borderWidth") }
    /// `alignment`.
    public var alignment: Field<DocumentBodyTablePropertiesAlignment> { Field("alignment") }
    /// `borderStyle`.
    public var borderStyle: Field<DocumentBodyTablePropertiesBorderStyle> { Field("borderStyle") }
    /// `borderColor`.
    public var borderColor: Field<String> { Field("borderColor") }
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `caption`.
    public var caption: Field<DocumentBodyTableCaptionBlock> { Field("caption") }
}

/// A value of `alignment` of ``DocumentBodyTableProperties``, open to those that are newer than this version.
public struct DocumentBodyTablePropertiesAlignment: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    public static var center: Self { "Center" }
    /// `Left`.
    public static var left: Self { "Left" }
    /// `Right`.
    public static var right: Self { "Right" }
}

/// A value of `borderStyle` of ``DocumentBodyTableProperties``, open to those that are newer than this version.
public struct DocumentBodyTablePropertiesBorderStyle: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Solid`.
    public static var solid: Self { "Solid" }
    /// `Dotted`.
    public static var dotted: Self { "Dotted" }
    /// `Dashed`.
    public static var dashed: Self { "Dashed" }
    /// `Double`.
    public static var double: Self { "Double" }
    /// `Groove`.
    public static var groove: Self { "Groove" }
    /// `Ridge`.
    public static var ridge: Self { "Ridge" }
    /// `Inset`.
    public static var inset: Self { "Inset" }
    /// `Outset`.
    public static var outset: Self { "Outset" }
    /// `Hidden`.
    public static var hidden: Self { "Hidden" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// The schema `DocumentBodyTableRowBlock`.
public typealias DocumentBodyTableRowBlock = Model<DocumentBodyTableRowBlockFields>

/// The properties of ``DocumentBodyTableRowBlock``.
public struct DocumentBodyTableRowBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    public var properties: Field<DocumentBodyTableRowBlockProperties> { Field("properties") }
    /// `cells`, required.
    public var cells: Field<[DocumentBodyTableCellBlock]> { Field("cells") }
}

/// The schema `DocumentBodyTableRowBlockProperties`.
public typealias DocumentBodyTableRowBlockProperties = Model<DocumentBodyTableRowBlockPropertiesFields>

/// The properties of ``DocumentBodyTableRowBlockProperties``.
public struct DocumentBodyTableRowBlockPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rowType`.
    public var rowType: Field<DocumentBodyTableRowBlockPropertiesRowType> { Field("rowType") }
    /// `alignment`.
    public var alignment: Field<DocumentBodyTableRowBlockPropertiesAlignment> { Field("alignment") }
    /// `height`.
    public var height: Field<Double> { Field("height") }
    /// `borderStyle`.
    public var borderStyle: Field<DocumentBodyTableRowBlockPropertiesBorderStyle> { Field("borderStyle") }
    /// `borderColor`.
    public var borderColor: Field<String> { Field("borderColor") }
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// A value of `rowType` of ``DocumentBodyTableRowBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyTableRowBlockPropertiesRowType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Header`.
    public static var header: Self { "Header" }
    /// `Footer`.
    public static var footer: Self { "Footer" }
    /// `Body`.
    public static var body: Self { "Body" }
}

/// A value of `alignment` of ``DocumentBodyTableRowBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyTableRowBlockPropertiesAlignment: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    public static var center: Self { "Center" }
    /// `Left`.
    public static var left: Self { "Left" }
    /// `Right`.
    public static var right: Self { "Right" }
}

/// A value of `borderStyle` of ``DocumentBodyTableRowBlockProperties``, open to those that are newer than this version.
public struct DocumentBodyTableRowBlockPropertiesBorderStyle: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Solid`.
    public static var solid: Self { "Solid" }
    /// `Dotted`.
    public static var dotted: Self { "Dotted" }
    /// `Dashed`.
    public static var dashed: Self { "Dashed" }
    /// `Double`.
    public static var double: Self { "Double" }
    /// `Groove`.
    public static var groove: Self { "Groove" }
    /// `Ridge`.
    public static var ridge: Self { "Ridge" }
    /// `Inset`.
    public static var inset: Self { "Inset" }
    /// `Outset`.
    public static var outset: Self { "Outset" }
    /// `Hidden`.
    public static var hidden: Self { "Hidden" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// The schema `DocumentBodyTableRowBlockWithHighlight`.
public typealias DocumentBodyTableRowBlockWithHighlight = Model<DocumentBodyTableRowBlockWithHighlightFields>

/// The properties of ``DocumentBodyTableRowBlockWithHighlight``.
public struct DocumentBodyTableRowBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    public var properties: Field<DocumentBodyTableRowBlockProperties> { Field("properties") }
    /// `cells`, required.
    public var cells: Field<[DocumentBodyTableCellBlockWithHighlight]> { Field("cells") }
}

/// The schema `DocumentBodyTableWithHighlight`.
public typealias DocumentBodyTableWithHighlight = Model<DocumentBodyTableWithHighlightFields>

/// The properties of ``DocumentBodyTableWithHighlight``.
public struct DocumentBodyTableWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `properties`.
    public var properties: Field<DocumentBodyTableProperties> { Field("properties") }
    /// `rows`, required.
    public var rows: Field<[DocumentBodyTableRowBlockWithHighlight]> { Field("rows") }
}

/// The schema `DocumentBodyVideo`.
public typealias DocumentBodyVideo = Model<DocumentBodyVideoFields>

/// The properties of ``DocumentBodyVideo``.
public struct DocumentBodyVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `properties`.
    public var properties: Field<DocumentBodyVideoProperties> { Field("properties") }
}

/// The schema `DocumentBodyVideoProperties`.
public typealias DocumentBodyVideoProperties = Model<DocumentBodyVideoPropertiesFields>

/// The properties of ``DocumentBodyVideoProperties``.
public struct DocumentBodyVideoPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
    /// `align`.
    public var align: Field<DocumentBodyVideoPropertiesAlign> { Field("align") }
    /// `indentation`.
    public var indentation: Field<Double> { Field("indentation") }
    /// `width`.
    public var width: Field<DocumentElementLength> { Field("width") }
    /// `height`.
    public var height: Field<DocumentElementLength> { Field("height") }
}

/// A value of `align` of ``DocumentBodyVideoProperties``, open to those that are newer than this version.
public struct DocumentBodyVideoPropertiesAlign: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Center`.
    public static var center: Self { "Center" }
    /// `Left`.
    public static var left: Self { "Left" }
    /// `Right`.
    public static var right: Self { "Right" }
    /// `Justify`.
    public static var justify: Self { "Justify" }
}

/// The schema `DocumentBodyWithHighlight`.
public typealias DocumentBodyWithHighlight = Model<DocumentBodyWithHighlightFields>

/// The properties of ``DocumentBodyWithHighlight``.
public struct DocumentBodyWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `blocks`, required.
    public var blocks: Field<[DocumentBodyBlockWithHighlight]> { Field("blocks") }
}

/// The schema `DocumentChunkBlock`.
public typealias DocumentChunkBlock = Model<DocumentChunkBlockFields>

/// The properties of ``DocumentChunkBlock``.
public struct DocumentChunkBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `document`.
    public var document: Field<DocumentChunkReference> { Field("document") }
}

/// The schema `DocumentChunkReference`.
public typealias DocumentChunkReference = Model<DocumentChunkReferenceFields>

/// The properties of ``DocumentChunkReference``.
public struct DocumentChunkReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DocumentContentBlock`.
public typealias DocumentContentBlock = Model<DocumentContentBlockFields>

/// The properties of ``DocumentContentBlock``.
public struct DocumentContentBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentContentBlockType> { Field("type") }
    /// `text`.
    public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    public var video: Field<DocumentBodyVideo> { Field("video") }
}

/// A value of `type` of ``DocumentContentBlock``, open to those that are newer than this version.
public struct DocumentContentBlockType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
}

/// The schema `DocumentContentBlockWithHighlight`.
public typealias DocumentContentBlockWithHighlight = Model<DocumentContentBlockWithHighlightFields>

/// The properties of ``DocumentContentBlockWithHighlight``.
public struct DocumentContentBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentContentBlockWithHighlightType> { Field("type") }
    /// `text`.
    public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `answerHighlight`.
    public var answerHighlight: Field<DocumentContentHighlightIndex> { Field("answerHighlight") }
}

/// A value of `type` of ``DocumentContentBlockWithHighlight``, open to those that are newer than this version.
public struct DocumentContentBlockWithHighlightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
}

/// The schema `DocumentContentHighlightIndex`.
public typealias DocumentContentHighlightIndex = Model<DocumentContentHighlightIndexFields>

/// The properties of ``DocumentContentHighlightIndex``.
public struct DocumentContentHighlightIndexFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startIndex`.
    public var startIndex: Field<Int> { Field("startIndex") }
    /// `endIndex`.
    public var endIndex: Field<Int> { Field("endIndex") }
}

/// The schema `DocumentElementLength`.
public typealias DocumentElementLength = Model<DocumentElementLengthFields>

/// The properties of ``DocumentElementLength``.
public struct DocumentElementLengthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`, required.
    public var value: Field<Double> { Field("value") }
    /// `unit`, required.
    public var unit: Field<DocumentElementLengthUnit> { Field("unit") }
}

/// A value of `unit` of ``DocumentElementLength``, open to those that are newer than this version.
public struct DocumentElementLengthUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Em`.
    public static var em: Self { "Em" }
    /// `Percentage`.
    public static var percentage: Self { "Percentage" }
    /// `Px`.
    public static var px: Self { "Px" }
}

/// The schema `DocumentListContentBlock`.
public typealias DocumentListContentBlock = Model<DocumentListContentBlockFields>

/// The properties of ``DocumentListContentBlock``.
public struct DocumentListContentBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentListContentBlockType> { Field("type") }
    /// `text`.
    public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `list`.
    public var list: Field<DocumentBodyList> { Field("list") }
}

/// A value of `type` of ``DocumentListContentBlock``, open to those that are newer than this version.
public struct DocumentListContentBlockType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `OrderedList`.
    public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    public static var unorderedList: Self { "UnorderedList" }
    /// `Video`.
    public static var video: Self { "Video" }
}

/// The schema `DocumentListContentBlockWithHighlight`.
public typealias DocumentListContentBlockWithHighlight = Model<DocumentListContentBlockWithHighlightFields>

/// The properties of ``DocumentListContentBlockWithHighlight``.
public struct DocumentListContentBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentListContentBlockWithHighlightType> { Field("type") }
    /// `text`.
    public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `list`.
    public var list: Field<DocumentBodyListWithHighlight> { Field("list") }
    /// `answerHighlight`.
    public var answerHighlight: Field<DocumentContentHighlightIndex> { Field("answerHighlight") }
}

/// A value of `type` of ``DocumentListContentBlockWithHighlight``, open to those that are newer than this version.
public struct DocumentListContentBlockWithHighlightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `OrderedList`.
    public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    public static var unorderedList: Self { "UnorderedList" }
    /// `Video`.
    public static var video: Self { "Video" }
}

/// The schema `DocumentQuery`.
public typealias DocumentQuery = Model<DocumentQueryFields>

/// The properties of ``DocumentQuery``.
public struct DocumentQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clauses`, required.
    public var clauses: Field<[DocumentQueryClause]> { Field("clauses") }
    /// `operator`, required.
    public var `operator`: Field<DocumentQueryOperator> { Field("operator") }
}

/// A value of `operator` of ``DocumentQuery``, open to those that are newer than this version.
public struct DocumentQueryOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Or`.
    public static var or: Self { "Or" }
    /// `And`.
    public static var and: Self { "And" }
}

/// The schema `DocumentQueryClause`.
public typealias DocumentQueryClause = Model<DocumentQueryClauseFields>

/// The properties of ``DocumentQueryClause``.
public struct DocumentQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`, required.
    public var `operator`: Field<DocumentQueryClauseOperator> { Field("operator") }
    /// `predicates`, required.
    public var predicates: Field<[DocumentQueryPredicate]> { Field("predicates") }
}

/// A value of `operator` of ``DocumentQueryClause``, open to those that are newer than this version.
public struct DocumentQueryClauseOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Or`.
    public static var or: Self { "Or" }
    /// `And`.
    public static var and: Self { "And" }
}

/// The schema `DocumentQueryInterval`.
public typealias DocumentQueryInterval = Model<DocumentQueryIntervalFields>

/// The properties of ``DocumentQueryInterval``.
public struct DocumentQueryIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `field`.
    public var field: Field<DocumentQueryIntervalField> { Field("field") }
    /// `value`, an interval: two dates of ISO 8601 with `/` between them.
    public var value: Field<String> { Field("value") }
}

/// A value of `field` of ``DocumentQueryInterval``, open to those that are newer than this version.
public struct DocumentQueryIntervalField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateCreated`.
    public static var dateCreated: Self { "dateCreated" }
    /// `dateModified`.
    public static var dateModified: Self { "dateModified" }
    /// `datePublished`.
    public static var datePublished: Self { "datePublished" }
}

/// The schema `DocumentQueryPredicate`.
public typealias DocumentQueryPredicate = Model<DocumentQueryPredicateFields>

/// The properties of ``DocumentQueryPredicate``.
public struct DocumentQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fields`, required.
    public var fields: Field<[DocumentQueryPredicateFieldsValue]> { Field("fields") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
    /// `type`, required.
    public var type: Field<DocumentQueryPredicateType> { Field("type") }
}

/// A value of `fields` of ``DocumentQueryPredicate``, open to those that are newer than this version.
public struct DocumentQueryPredicateFieldsValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alternatives`.
    public static var alternatives: Self { "alternatives" }
    /// `categoryId`.
    public static var categoryId: Self { "categoryId" }
    /// `categoryName`.
    public static var categoryName: Self { "categoryName" }
    /// `contextId`.
    public static var contextId: Self { "contextId" }
    /// `contextName`.
    public static var contextName: Self { "contextName" }
    /// `contextValueId`.
    public static var contextValueId: Self { "contextValueId" }
    /// `contextValueName`.
    public static var contextValueName: Self { "contextValueName" }
    /// `documentId`.
    public static var documentId: Self { "documentId" }
    /// `labelId`.
    public static var labelId: Self { "labelId" }
    /// `labelName`.
    public static var labelName: Self { "labelName" }
    /// `title`.
    public static var title: Self { "title" }
    /// `variationId`.
    public static var variationId: Self { "variationId" }
    /// `visible`.
    public static var visible: Self { "visible" }
    /// `state`.
    public static var state: Self { "state" }
    /// `chunkId`.
    public static var chunkId: Self { "chunkId" }
}

/// A value of `type` of ``DocumentQueryPredicate``, open to those that are newer than this version.
public struct DocumentQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Equals`.
    public static var equals: Self { "Equals" }
    /// `NotEquals`.
    public static var notEquals: Self { "NotEquals" }
    /// `Contains`.
    public static var contains: Self { "Contains" }
    /// `MatchAll`.
    public static var matchAll: Self { "MatchAll" }
    /// `MatchAny`.
    public static var matchAny: Self { "MatchAny" }
}

/// The schema `DocumentTableContentBlock`.
public typealias DocumentTableContentBlock = Model<DocumentTableContentBlockFields>

/// The properties of ``DocumentTableContentBlock``.
public struct DocumentTableContentBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentTableContentBlockType> { Field("type") }
    /// `text`.
    public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `paragraph`.
    public var paragraph: Field<DocumentBodyParagraph> { Field("paragraph") }
    /// `list`.
    public var list: Field<DocumentBodyList> { Field("list") }
    /// `table`.
    public var table: Field<DocumentBodyTable> { Field("table") }
}

/// A value of `type` of ``DocumentTableContentBlock``, open to those that are newer than this version.
public struct DocumentTableContentBlockType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    public static var paragraph: Self { "Paragraph" }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `OrderedList`.
    public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    public static var unorderedList: Self { "UnorderedList" }
    /// `Table`.
    public static var table: Self { "Table" }
}

/// The schema `DocumentTableContentBlockWithHighlight`.
public typealias DocumentTableContentBlockWithHighlight = Model<DocumentTableContentBlockWithHighlightFields>

/// The properties of ``DocumentTableContentBlockWithHighlight``.
public struct DocumentTableContentBlockWithHighlightFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DocumentTableContentBlockWithHighlightType> { Field("type") }
    /// `text`.
    public var text: Field<DocumentText> { Field("text") }
    /// `image`.
    public var image: Field<DocumentBodyImage> { Field("image") }
    /// `video`.
    public var video: Field<DocumentBodyVideo> { Field("video") }
    /// `paragraph`.
    public var paragraph: Field<DocumentBodyParagraphWithHighlight> { Field("paragraph") }
    /// `list`.
    public var list: Field<DocumentBodyListWithHighlight> { Field("list") }
    /// `table`.
    public var table: Field<DocumentBodyTableWithHighlight> { Field("table") }
    /// `answerHighlight`.
    public var answerHighlight: Field<DocumentContentHighlightIndex> { Field("answerHighlight") }
}

/// A value of `type` of ``DocumentTableContentBlockWithHighlight``, open to those that are newer than this version.
public struct DocumentTableContentBlockWithHighlightType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paragraph`.
    public static var paragraph: Self { "Paragraph" }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `OrderedList`.
    public static var orderedList: Self { "OrderedList" }
    /// `UnorderedList`.
    public static var unorderedList: Self { "UnorderedList" }
    /// `Table`.
    public static var table: Self { "Table" }
}

/// The schema `DocumentText`.
public typealias DocumentText = Model<DocumentTextFields>

/// The properties of ``DocumentText``.
public struct DocumentTextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `marks`.
    public var marks: Field<[DocumentTextMarks]> { Field("marks") }
    /// `hyperlink`.
    public var hyperlink: Field<String> { Field("hyperlink") }
    /// `properties`.
    public var properties: Field<DocumentTextProperties> { Field("properties") }
}

/// A value of `marks` of ``DocumentText``, open to those that are newer than this version.
public struct DocumentTextMarks: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bold`.
    public static var bold: Self { "Bold" }
    /// `Italic`.
    public static var italic: Self { "Italic" }
    /// `Underline`.
    public static var underline: Self { "Underline" }
    /// `Strikethrough`.
    public static var strikethrough: Self { "Strikethrough" }
    /// `Subscript`.
    public static var `subscript`: Self { "Subscript" }
    /// `Superscript`.
    public static var superscript: Self { "Superscript" }
}

/// The schema `DocumentTextProperties`.
public typealias DocumentTextProperties = Model<DocumentTextPropertiesFields>

/// The properties of ``DocumentTextProperties``.
public struct DocumentTextPropertiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fontSize`.
    public var fontSize: Field<DocumentTextPropertiesFontSize> { Field("fontSize") }
    /// `textColor`.
    public var textColor: Field<String> { Field("textColor") }
    /// `backgroundColor`.
    public var backgroundColor: Field<String> { Field("backgroundColor") }
}

/// A value of `fontSize` of ``DocumentTextProperties``, open to those that are newer than this version.
public struct DocumentTextPropertiesFontSize: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `XxSmall`.
    public static var xxSmall: Self { "XxSmall" }
    /// `XSmall`.
    public static var xSmall: Self { "XSmall" }
    /// `Small`.
    public static var small: Self { "Small" }
    /// `Medium`.
    public static var medium: Self { "Medium" }
    /// `Large`.
    public static var large: Self { "Large" }
    /// `XLarge`.
    public static var xLarge: Self { "XLarge" }
    /// `XxLarge`.
    public static var xxLarge: Self { "XxLarge" }
    /// `XxxLarge`.
    public static var xxxLarge: Self { "XxxLarge" }
}

/// The schema `DocumentVariationAnswer`.
public typealias DocumentVariationAnswer = Model<DocumentVariationAnswerFields>

/// The properties of ``DocumentVariationAnswer``.
public struct DocumentVariationAnswerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `documentVersion`.
    public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `contexts`, required.
    public var contexts: Field<[DocumentVariationContext]> { Field("contexts") }
    /// `document`, set by the platform.
    public var document: Field<KnowledgeDocumentReference> { Field("document") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `body`.
    public var body: Field<DocumentBodyWithHighlight> { Field("body") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DocumentVariationContext`.
public typealias DocumentVariationContext = Model<DocumentVariationContextFields>

/// The properties of ``DocumentVariationContext``.
public struct DocumentVariationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `context`, required.
    public var context: Field<KnowledgeContextReference> { Field("context") }
    /// `values`, required.
    public var values: Field<[KnowledgeContextValueReference]> { Field("values") }
}

/// The schema `DocumentVariationQueryChunkBlock`.
public typealias DocumentVariationQueryChunkBlock = Model<DocumentVariationQueryChunkBlockFields>

/// The properties of ``DocumentVariationQueryChunkBlock``.
public struct DocumentVariationQueryChunkBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `text`, required.
    public var text: Field<String> { Field("text") }
}

/// The schema `DocumentVariationRequest`.
public typealias DocumentVariationRequest = Model<DocumentVariationRequestFields>

/// The properties of ``DocumentVariationRequest``.
public struct DocumentVariationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `documentVersion`.
    public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `contexts`, required.
    public var contexts: Field<[DocumentVariationContext]> { Field("contexts") }
    /// `document`, set by the platform.
    public var document: Field<KnowledgeDocumentReference> { Field("document") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `body`.
    public var body: Field<DocumentBody> { Field("body") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DocumentVariationResponse`.
public typealias DocumentVariationResponse = Model<DocumentVariationResponseFields>

/// The properties of ``DocumentVariationResponse``.
public struct DocumentVariationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `documentVersion`.
    public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `contexts`, required.
    public var contexts: Field<[DocumentVariationContext]> { Field("contexts") }
    /// `document`, set by the platform.
    public var document: Field<KnowledgeDocumentReference> { Field("document") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `body`.
    public var body: Field<DocumentBody> { Field("body") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `DocumentVariationResponseListing`.
public typealias DocumentVariationResponseListing = Model<DocumentVariationResponseListingFields>

/// The properties of ``DocumentVariationResponseListing``.
public struct DocumentVariationResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DocumentVariationResponse]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `DocumentVariationSearchChunkBlock`.
public typealias DocumentVariationSearchChunkBlock = Model<DocumentVariationSearchChunkBlockFields>

/// The properties of ``DocumentVariationSearchChunkBlock``.
public struct DocumentVariationSearchChunkBlockFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
}
