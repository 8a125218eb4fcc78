// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `BillingCharge`.
public typealias BillingCharge = Model<BillingChargeFields>

/// The properties of ``BillingCharge``.
public struct BillingChargeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `product`.
    @_alwaysEmitIntoClient public var product: Field<BillingProduct> { Field("product") }
    /// `organizations`.
    @_alwaysEmitIntoClient public var organizations: Field<[NamedEntity]> { Field("organizations") }
    /// `prepaidQuantity`.
    @_alwaysEmitIntoClient public var prepaidQuantity: Field<Double> { Field("prepaidQuantity") }
    /// `fairuseQuantity`.
    @_alwaysEmitIntoClient public var fairuseQuantity: Field<Double> { Field("fairuseQuantity") }
    /// `actualQuantity`.
    @_alwaysEmitIntoClient public var actualQuantity: Field<Double> { Field("actualQuantity") }
    /// `overageQuantity`.
    @_alwaysEmitIntoClient public var overageQuantity: Field<Double> { Field("overageQuantity") }
    /// `overageRate`.
    @_alwaysEmitIntoClient public var overageRate: Field<Double> { Field("overageRate") }
    /// `overageCharge`.
    @_alwaysEmitIntoClient public var overageCharge: Field<Double> { Field("overageCharge") }
    /// `overageCurrency`.
    @_alwaysEmitIntoClient public var overageCurrency: Field<String> { Field("overageCurrency") }
    /// `convertedTokenCount`.
    @_alwaysEmitIntoClient public var convertedTokenCount: Field<Double> { Field("convertedTokenCount") }
    /// `tokenConversionRate`.
    @_alwaysEmitIntoClient public var tokenConversionRate: Field<Double> { Field("tokenConversionRate") }
}

/// The schema `BillingContract`.
public typealias BillingContract = Model<BillingContractFields>

/// The properties of ``BillingContract``.
public struct BillingContractFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `externalNumber`.
    @_alwaysEmitIntoClient public var externalNumber: Field<String> { Field("externalNumber") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BillingContractStatus> { Field("status") }
    /// `commercialModel`.
    @_alwaysEmitIntoClient public var commercialModel: Field<String> { Field("commercialModel") }
    /// `purchaseOrderNumbers`.
    @_alwaysEmitIntoClient public var purchaseOrderNumbers: Field<[String]> { Field("purchaseOrderNumbers") }
    /// `billToCustomer`.
    @_alwaysEmitIntoClient public var billToCustomer: Field<Customer> { Field("billToCustomer") }
    /// `soldToCustomer`.
    @_alwaysEmitIntoClient public var soldToCustomer: Field<Customer> { Field("soldToCustomer") }
    /// `endCustomer`.
    @_alwaysEmitIntoClient public var endCustomer: Field<Customer> { Field("endCustomer") }
    /// `dateStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
    /// `dateRampStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateRampStart: Field<String> { Field("dateRampStart") }
    /// `dateRampEnd`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateRampEnd: Field<String> { Field("dateRampEnd") }
    /// `billingPeriods`.
    @_alwaysEmitIntoClient public var billingPeriods: Field<[BillingContractPeriod]> { Field("billingPeriods") }
    /// `plans`.
    @_alwaysEmitIntoClient public var plans: Field<[BillingPlan]> { Field("plans") }
}

/// A value of `status` of ``BillingContract``, open to those that are newer than this version.
public struct BillingContractStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `BillingContractListing`.
public typealias BillingContractListing = Model<BillingContractListingFields>

/// The properties of ``BillingContractListing``.
public struct BillingContractListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BillingContract]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `BillingContractPeriod`.
public typealias BillingContractPeriod = Model<BillingContractPeriodFields>

/// The properties of ``BillingContractPeriod``.
public struct BillingContractPeriodFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BillingContractPeriodStatus> { Field("status") }
}

/// A value of `status` of ``BillingContractPeriod``, open to those that are newer than this version.
public struct BillingContractPeriodStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// The schema `BillingContractPeriodDetail`.
public typealias BillingContractPeriodDetail = Model<BillingContractPeriodDetailFields>

/// The properties of ``BillingContractPeriodDetail``.
public struct BillingContractPeriodDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BillingContractPeriodDetailStatus> { Field("status") }
    /// `charges`.
    @_alwaysEmitIntoClient public var charges: Field<[BillingCharge]> { Field("charges") }
    /// `wallets`.
    @_alwaysEmitIntoClient public var wallets: Field<[BillingWallet]> { Field("wallets") }
}

/// A value of `status` of ``BillingContractPeriodDetail``, open to those that are newer than this version.
public struct BillingContractPeriodDetailStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// The schema `BillingInvoice`.
public typealias BillingInvoice = Model<BillingInvoiceFields>

/// The properties of ``BillingInvoice``.
public struct BillingInvoiceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `billToCustomer`.
    @_alwaysEmitIntoClient public var billToCustomer: Field<Customer> { Field("billToCustomer") }
    /// `shipToCustomer`.
    @_alwaysEmitIntoClient public var shipToCustomer: Field<Customer> { Field("shipToCustomer") }
    /// `soldToCustomer`.
    @_alwaysEmitIntoClient public var soldToCustomer: Field<Customer> { Field("soldToCustomer") }
    /// `dateInvoiced`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateInvoiced: Field<String> { Field("dateInvoiced") }
    /// `billToAddress`.
    @_alwaysEmitIntoClient public var billToAddress: Field<InvoiceAddress> { Field("billToAddress") }
    /// `shipToAddress`.
    @_alwaysEmitIntoClient public var shipToAddress: Field<InvoiceAddress> { Field("shipToAddress") }
    /// `currencyIsoCode`.
    @_alwaysEmitIntoClient public var currencyIsoCode: Field<String> { Field("currencyIsoCode") }
    /// `paymentStatus`.
    @_alwaysEmitIntoClient public var paymentStatus: Field<BillingInvoicePaymentStatus> { Field("paymentStatus") }
    /// `paymentTerms`.
    @_alwaysEmitIntoClient public var paymentTerms: Field<String> { Field("paymentTerms") }
    /// `paymentLink`.
    @_alwaysEmitIntoClient public var paymentLink: Field<String> { Field("paymentLink") }
    /// `customerPoNumber`.
    @_alwaysEmitIntoClient public var customerPoNumber: Field<String> { Field("customerPoNumber") }
    /// `customerInvoiceType`.
    @_alwaysEmitIntoClient public var customerInvoiceType: Field<String> { Field("customerInvoiceType") }
    /// `amount`.
    @_alwaysEmitIntoClient public var amount: Field<Double> { Field("amount") }
}

/// A value of `paymentStatus` of ``BillingInvoice``, open to those that are newer than this version.
public struct BillingInvoicePaymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paid`.
    @_alwaysEmitIntoClient public static var paid: Self { "Paid" }
    /// `Unpaid`.
    @_alwaysEmitIntoClient public static var unpaid: Self { "Unpaid" }
}

/// The schema `BillingInvoiceItem`.
public typealias BillingInvoiceItem = Model<BillingInvoiceItemFields>

/// The properties of ``BillingInvoiceItem``.
public struct BillingInvoiceItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `product`.
    @_alwaysEmitIntoClient public var product: Field<BillingProduct> { Field("product") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateTransacted`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateTransacted: Field<String> { Field("dateTransacted") }
    /// `dateStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
    /// `organization`.
    @_alwaysEmitIntoClient public var organization: Field<NamedEntity> { Field("organization") }
    /// `quantity`.
    @_alwaysEmitIntoClient public var quantity: Field<Int> { Field("quantity") }
    /// `unitOfMeasure`.
    @_alwaysEmitIntoClient public var unitOfMeasure: Field<BillingInvoiceItemUnitOfMeasure> { Field("unitOfMeasure") }
    /// `amount`.
    @_alwaysEmitIntoClient public var amount: Field<Double> { Field("amount") }
}

/// A value of `unitOfMeasure` of ``BillingInvoiceItem``, open to those that are newer than this version.
public struct BillingInvoiceItemUnitOfMeasure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Character`.
    @_alwaysEmitIntoClient public static var character: Self { "Character" }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `Course`.
    @_alwaysEmitIntoClient public static var course: Self { "Course" }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `EA`.
    @_alwaysEmitIntoClient public static var ea: Self { "EA" }
    /// `Each`.
    @_alwaysEmitIntoClient public static var each: Self { "Each" }
    /// `Employee`.
    @_alwaysEmitIntoClient public static var employee: Self { "Employee" }
    /// `Engagement`.
    @_alwaysEmitIntoClient public static var engagement: Self { "Engagement" }
    /// `Evaluation`.
    @_alwaysEmitIntoClient public static var evaluation: Self { "Evaluation" }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
    /// `Exam`.
    @_alwaysEmitIntoClient public static var exam: Self { "Exam" }
    /// `GB`.
    @_alwaysEmitIntoClient public static var gb: Self { "GB" }
    /// `Guide`.
    @_alwaysEmitIntoClient public static var guide: Self { "Guide" }
    /// `Hour`.
    @_alwaysEmitIntoClient public static var hour: Self { "Hour" }
    /// `Ingestion`.
    @_alwaysEmitIntoClient public static var ingestion: Self { "Ingestion" }
    /// `Instance`.
    @_alwaysEmitIntoClient public static var instance: Self { "Instance" }
    /// `Interaction`.
    @_alwaysEmitIntoClient public static var interaction: Self { "Interaction" }
    /// `Invocation`.
    @_alwaysEmitIntoClient public static var invocation: Self { "Invocation" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `MillionCharacters`.
    @_alwaysEmitIntoClient public static var millionCharacters: Self { "MillionCharacters" }
    /// `Minute`.
    @_alwaysEmitIntoClient public static var minute: Self { "Minute" }
    /// `Person`.
    @_alwaysEmitIntoClient public static var person: Self { "Person" }
    /// `PhoneNumber`.
    @_alwaysEmitIntoClient public static var phoneNumber: Self { "PhoneNumber" }
    /// `Port`.
    @_alwaysEmitIntoClient public static var port: Self { "Port" }
    /// `RateTable`.
    @_alwaysEmitIntoClient public static var rateTable: Self { "RateTable" }
    /// `Segment`.
    @_alwaysEmitIntoClient public static var segment: Self { "Segment" }
    /// `Session`.
    @_alwaysEmitIntoClient public static var session: Self { "Session" }
    /// `Stream`.
    @_alwaysEmitIntoClient public static var stream: Self { "Stream" }
    /// `Summary`.
    @_alwaysEmitIntoClient public static var summary: Self { "Summary" }
    /// `Token`.
    @_alwaysEmitIntoClient public static var token: Self { "Token" }
    /// `Transaction`.
    @_alwaysEmitIntoClient public static var transaction: Self { "Transaction" }
    /// `Translation`.
    @_alwaysEmitIntoClient public static var translation: Self { "Translation" }
    /// `Turn`.
    @_alwaysEmitIntoClient public static var turn: Self { "Turn" }
    /// `Unit`.
    @_alwaysEmitIntoClient public static var unit: Self { "Unit" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// The schema `BillingInvoiceItemListing`.
public typealias BillingInvoiceItemListing = Model<BillingInvoiceItemListingFields>

/// The properties of ``BillingInvoiceItemListing``.
public struct BillingInvoiceItemListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BillingInvoiceItem]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `BillingInvoiceListing`.
public typealias BillingInvoiceListing = Model<BillingInvoiceListingFields>

/// The properties of ``BillingInvoiceListing``.
public struct BillingInvoiceListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BillingInvoice]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `BillingPlan`.
public typealias BillingPlan = Model<BillingPlanFields>

/// The properties of ``BillingPlan``.
public struct BillingPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `organizations`.
    @_alwaysEmitIntoClient public var organizations: Field<[NamedEntity]> { Field("organizations") }
    /// `product`.
    @_alwaysEmitIntoClient public var product: Field<BillingProduct> { Field("product") }
    /// `items`.
    @_alwaysEmitIntoClient public var items: Field<[BillingPlanItem]> { Field("items") }
}

/// The schema `BillingPlanItem`.
public typealias BillingPlanItem = Model<BillingPlanItemFields>

/// The properties of ``BillingPlanItem``.
public struct BillingPlanItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `itemNumber`.
    @_alwaysEmitIntoClient public var itemNumber: Field<String> { Field("itemNumber") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `function`.
    @_alwaysEmitIntoClient public var function: Field<String> { Field("function") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateChargedThrough`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateChargedThrough: Field<String> { Field("dateChargedThrough") }
    /// `currencyIsoCode`.
    @_alwaysEmitIntoClient public var currencyIsoCode: Field<String> { Field("currencyIsoCode") }
    /// `discountAmount`.
    @_alwaysEmitIntoClient public var discountAmount: Field<Double> { Field("discountAmount") }
    /// `dateEffectiveStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEffectiveStart: Field<String> { Field("dateEffectiveStart") }
    /// `dateEffectiveEnd`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEffectiveEnd: Field<String> { Field("dateEffectiveEnd") }
    /// `overagePrice`.
    @_alwaysEmitIntoClient public var overagePrice: Field<Double> { Field("overagePrice") }
    /// `price`.
    @_alwaysEmitIntoClient public var price: Field<Double> { Field("price") }
    /// `quantity`.
    @_alwaysEmitIntoClient public var quantity: Field<Int> { Field("quantity") }
    /// `unitOfMeasure`.
    @_alwaysEmitIntoClient public var unitOfMeasure: Field<BillingPlanItemUnitOfMeasure> { Field("unitOfMeasure") }
}

/// A value of `unitOfMeasure` of ``BillingPlanItem``, open to those that are newer than this version.
public struct BillingPlanItemUnitOfMeasure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Character`.
    @_alwaysEmitIntoClient public static var character: Self { "Character" }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `Course`.
    @_alwaysEmitIntoClient public static var course: Self { "Course" }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `EA`.
    @_alwaysEmitIntoClient public static var ea: Self { "EA" }
    /// `Each`.
    @_alwaysEmitIntoClient public static var each: Self { "Each" }
    /// `Employee`.
    @_alwaysEmitIntoClient public static var employee: Self { "Employee" }
    /// `Engagement`.
    @_alwaysEmitIntoClient public static var engagement: Self { "Engagement" }
    /// `Evaluation`.
    @_alwaysEmitIntoClient public static var evaluation: Self { "Evaluation" }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
    /// `Exam`.
    @_alwaysEmitIntoClient public static var exam: Self { "Exam" }
    /// `GB`.
    @_alwaysEmitIntoClient public static var gb: Self { "GB" }
    /// `Guide`.
    @_alwaysEmitIntoClient public static var guide: Self { "Guide" }
    /// `Hour`.
    @_alwaysEmitIntoClient public static var hour: Self { "Hour" }
    /// `Ingestion`.
    @_alwaysEmitIntoClient public static var ingestion: Self { "Ingestion" }
    /// `Instance`.
    @_alwaysEmitIntoClient public static var instance: Self { "Instance" }
    /// `Interaction`.
    @_alwaysEmitIntoClient public static var interaction: Self { "Interaction" }
    /// `Invocation`.
    @_alwaysEmitIntoClient public static var invocation: Self { "Invocation" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `MillionCharacters`.
    @_alwaysEmitIntoClient public static var millionCharacters: Self { "MillionCharacters" }
    /// `Minute`.
    @_alwaysEmitIntoClient public static var minute: Self { "Minute" }
    /// `Person`.
    @_alwaysEmitIntoClient public static var person: Self { "Person" }
    /// `PhoneNumber`.
    @_alwaysEmitIntoClient public static var phoneNumber: Self { "PhoneNumber" }
    /// `Port`.
    @_alwaysEmitIntoClient public static var port: Self { "Port" }
    /// `RateTable`.
    @_alwaysEmitIntoClient public static var rateTable: Self { "RateTable" }
    /// `Segment`.
    @_alwaysEmitIntoClient public static var segment: Self { "Segment" }
    /// `Session`.
    @_alwaysEmitIntoClient public static var session: Self { "Session" }
    /// `Stream`.
    @_alwaysEmitIntoClient public static var stream: Self { "Stream" }
    /// `Summary`.
    @_alwaysEmitIntoClient public static var summary: Self { "Summary" }
    /// `Token`.
    @_alwaysEmitIntoClient public static var token: Self { "Token" }
    /// `Transaction`.
    @_alwaysEmitIntoClient public static var transaction: Self { "Transaction" }
    /// `Translation`.
    @_alwaysEmitIntoClient public static var translation: Self { "Translation" }
    /// `Turn`.
    @_alwaysEmitIntoClient public static var turn: Self { "Turn" }
    /// `Unit`.
    @_alwaysEmitIntoClient public static var unit: Self { "Unit" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// The schema `BillingProduct`.
public typealias BillingProduct = Model<BillingProductFields>

/// The properties of ``BillingProduct``.
public struct BillingProductFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `sku`.
    @_alwaysEmitIntoClient public var sku: Field<String> { Field("sku") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `unitOfMeasure`.
    @_alwaysEmitIntoClient public var unitOfMeasure: Field<BillingProductUnitOfMeasure> { Field("unitOfMeasure") }
}

/// A value of `unitOfMeasure` of ``BillingProduct``, open to those that are newer than this version.
public struct BillingProductUnitOfMeasure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Character`.
    @_alwaysEmitIntoClient public static var character: Self { "Character" }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `Course`.
    @_alwaysEmitIntoClient public static var course: Self { "Course" }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `EA`.
    @_alwaysEmitIntoClient public static var ea: Self { "EA" }
    /// `Each`.
    @_alwaysEmitIntoClient public static var each: Self { "Each" }
    /// `Employee`.
    @_alwaysEmitIntoClient public static var employee: Self { "Employee" }
    /// `Engagement`.
    @_alwaysEmitIntoClient public static var engagement: Self { "Engagement" }
    /// `Evaluation`.
    @_alwaysEmitIntoClient public static var evaluation: Self { "Evaluation" }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
    /// `Exam`.
    @_alwaysEmitIntoClient public static var exam: Self { "Exam" }
    /// `GB`.
    @_alwaysEmitIntoClient public static var gb: Self { "GB" }
    /// `Guide`.
    @_alwaysEmitIntoClient public static var guide: Self { "Guide" }
    /// `Hour`.
    @_alwaysEmitIntoClient public static var hour: Self { "Hour" }
    /// `Ingestion`.
    @_alwaysEmitIntoClient public static var ingestion: Self { "Ingestion" }
    /// `Instance`.
    @_alwaysEmitIntoClient public static var instance: Self { "Instance" }
    /// `Interaction`.
    @_alwaysEmitIntoClient public static var interaction: Self { "Interaction" }
    /// `Invocation`.
    @_alwaysEmitIntoClient public static var invocation: Self { "Invocation" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `MillionCharacters`.
    @_alwaysEmitIntoClient public static var millionCharacters: Self { "MillionCharacters" }
    /// `Minute`.
    @_alwaysEmitIntoClient public static var minute: Self { "Minute" }
    /// `Person`.
    @_alwaysEmitIntoClient public static var person: Self { "Person" }
    /// `PhoneNumber`.
    @_alwaysEmitIntoClient public static var phoneNumber: Self { "PhoneNumber" }
    /// `Port`.
    @_alwaysEmitIntoClient public static var port: Self { "Port" }
    /// `RateTable`.
    @_alwaysEmitIntoClient public static var rateTable: Self { "RateTable" }
    /// `Segment`.
    @_alwaysEmitIntoClient public static var segment: Self { "Segment" }
    /// `Session`.
    @_alwaysEmitIntoClient public static var session: Self { "Session" }
    /// `Stream`.
    @_alwaysEmitIntoClient public static var stream: Self { "Stream" }
    /// `Summary`.
    @_alwaysEmitIntoClient public static var summary: Self { "Summary" }
    /// `Token`.
    @_alwaysEmitIntoClient public static var token: Self { "Token" }
    /// `Transaction`.
    @_alwaysEmitIntoClient public static var transaction: Self { "Transaction" }
    /// `Translation`.
    @_alwaysEmitIntoClient public static var translation: Self { "Translation" }
    /// `Turn`.
    @_alwaysEmitIntoClient public static var turn: Self { "Turn" }
    /// `Unit`.
    @_alwaysEmitIntoClient public static var unit: Self { "Unit" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// The schema `BillingUsage`.
public typealias BillingUsage = Model<BillingUsageFields>

/// The properties of ``BillingUsage``.
public struct BillingUsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `totalUsage`, required.
    @_alwaysEmitIntoClient public var totalUsage: Field<String> { Field("totalUsage") }
    /// `resources`, required.
    @_alwaysEmitIntoClient public var resources: Field<[BillingUsageResource]> { Field("resources") }
}

/// The schema `BillingUsageReport`.
public typealias BillingUsageReport = Model<BillingUsageReportFields>

/// The properties of ``BillingUsageReport``.
public struct BillingUsageReportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BillingUsageReportStatus> { Field("status") }
    /// `usages`, required.
    @_alwaysEmitIntoClient public var usages: Field<[BillingUsage]> { Field("usages") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``BillingUsageReport``, open to those that are newer than this version.
public struct BillingUsageReportStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
}

/// The schema `BillingUsageResource`.
public typealias BillingUsageResource = Model<BillingUsageResourceFields>

/// The properties of ``BillingUsageResource``.
public struct BillingUsageResourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `date`, required.
    @_alwaysEmitIntoClient public var date: Field<Instant> { Field("date") }
}

/// The schema `BillingWallet`.
public typealias BillingWallet = Model<BillingWalletFields>

/// The properties of ``BillingWallet``.
public struct BillingWalletFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `organizations`.
    @_alwaysEmitIntoClient public var organizations: Field<[NamedEntity]> { Field("organizations") }
    /// `product`.
    @_alwaysEmitIntoClient public var product: Field<BillingProduct> { Field("product") }
    /// `startingBalance`.
    @_alwaysEmitIntoClient public var startingBalance: Field<Double> { Field("startingBalance") }
    /// `endingBalance`.
    @_alwaysEmitIntoClient public var endingBalance: Field<Double> { Field("endingBalance") }
    /// `balanceIncrease`.
    @_alwaysEmitIntoClient public var balanceIncrease: Field<Double> { Field("balanceIncrease") }
    /// `balanceDecrease`.
    @_alwaysEmitIntoClient public var balanceDecrease: Field<Double> { Field("balanceDecrease") }
    /// `balanceConsumption`.
    @_alwaysEmitIntoClient public var balanceConsumption: Field<Double> { Field("balanceConsumption") }
    /// `balanceOverage`.
    @_alwaysEmitIntoClient public var balanceOverage: Field<Double> { Field("balanceOverage") }
    /// `balanceOverageRate`.
    @_alwaysEmitIntoClient public var balanceOverageRate: Field<Double> { Field("balanceOverageRate") }
    /// `balanceOverageCharge`.
    @_alwaysEmitIntoClient public var balanceOverageCharge: Field<Double> { Field("balanceOverageCharge") }
    /// `balanceOverageCurrency`.
    @_alwaysEmitIntoClient public var balanceOverageCurrency: Field<String> { Field("balanceOverageCurrency") }
    /// `unitOfMeasure`.
    @_alwaysEmitIntoClient public var unitOfMeasure: Field<BillingWalletUnitOfMeasure> { Field("unitOfMeasure") }
}

/// A value of `unitOfMeasure` of ``BillingWallet``, open to those that are newer than this version.
public struct BillingWalletUnitOfMeasure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Character`.
    @_alwaysEmitIntoClient public static var character: Self { "Character" }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `Course`.
    @_alwaysEmitIntoClient public static var course: Self { "Course" }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `EA`.
    @_alwaysEmitIntoClient public static var ea: Self { "EA" }
    /// `Each`.
    @_alwaysEmitIntoClient public static var each: Self { "Each" }
    /// `Employee`.
    @_alwaysEmitIntoClient public static var employee: Self { "Employee" }
    /// `Engagement`.
    @_alwaysEmitIntoClient public static var engagement: Self { "Engagement" }
    /// `Evaluation`.
    @_alwaysEmitIntoClient public static var evaluation: Self { "Evaluation" }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
    /// `Exam`.
    @_alwaysEmitIntoClient public static var exam: Self { "Exam" }
    /// `GB`.
    @_alwaysEmitIntoClient public static var gb: Self { "GB" }
    /// `Guide`.
    @_alwaysEmitIntoClient public static var guide: Self { "Guide" }
    /// `Hour`.
    @_alwaysEmitIntoClient public static var hour: Self { "Hour" }
    /// `Ingestion`.
    @_alwaysEmitIntoClient public static var ingestion: Self { "Ingestion" }
    /// `Instance`.
    @_alwaysEmitIntoClient public static var instance: Self { "Instance" }
    /// `Interaction`.
    @_alwaysEmitIntoClient public static var interaction: Self { "Interaction" }
    /// `Invocation`.
    @_alwaysEmitIntoClient public static var invocation: Self { "Invocation" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `MillionCharacters`.
    @_alwaysEmitIntoClient public static var millionCharacters: Self { "MillionCharacters" }
    /// `Minute`.
    @_alwaysEmitIntoClient public static var minute: Self { "Minute" }
    /// `Person`.
    @_alwaysEmitIntoClient public static var person: Self { "Person" }
    /// `PhoneNumber`.
    @_alwaysEmitIntoClient public static var phoneNumber: Self { "PhoneNumber" }
    /// `Port`.
    @_alwaysEmitIntoClient public static var port: Self { "Port" }
    /// `RateTable`.
    @_alwaysEmitIntoClient public static var rateTable: Self { "RateTable" }
    /// `Segment`.
    @_alwaysEmitIntoClient public static var segment: Self { "Segment" }
    /// `Session`.
    @_alwaysEmitIntoClient public static var session: Self { "Session" }
    /// `Stream`.
    @_alwaysEmitIntoClient public static var stream: Self { "Stream" }
    /// `Summary`.
    @_alwaysEmitIntoClient public static var summary: Self { "Summary" }
    /// `Token`.
    @_alwaysEmitIntoClient public static var token: Self { "Token" }
    /// `Transaction`.
    @_alwaysEmitIntoClient public static var transaction: Self { "Transaction" }
    /// `Translation`.
    @_alwaysEmitIntoClient public static var translation: Self { "Translation" }
    /// `Turn`.
    @_alwaysEmitIntoClient public static var turn: Self { "Turn" }
    /// `Unit`.
    @_alwaysEmitIntoClient public static var unit: Self { "Unit" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// The schema `Customer`.
public typealias Customer = Model<CustomerFields>

/// The properties of ``Customer``.
public struct CustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `number`.
    @_alwaysEmitIntoClient public var number: Field<String> { Field("number") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `InvoiceAddress`.
public typealias InvoiceAddress = Model<InvoiceAddressFields>

/// The properties of ``InvoiceAddress``.
public struct InvoiceAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateEffective`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEffective: Field<String> { Field("dateEffective") }
    /// `addressType`.
    @_alwaysEmitIntoClient public var addressType: Field<InvoiceAddressAddressType> { Field("addressType") }
    /// `currencyIsoCode`.
    @_alwaysEmitIntoClient public var currencyIsoCode: Field<String> { Field("currencyIsoCode") }
    /// `line1`.
    @_alwaysEmitIntoClient public var line1: Field<String> { Field("line1") }
    /// `line2`.
    @_alwaysEmitIntoClient public var line2: Field<String> { Field("line2") }
    /// `line3`.
    @_alwaysEmitIntoClient public var line3: Field<String> { Field("line3") }
    /// `cityName`.
    @_alwaysEmitIntoClient public var cityName: Field<String> { Field("cityName") }
    /// `postalCode`.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `stateCode`.
    @_alwaysEmitIntoClient public var stateCode: Field<String> { Field("stateCode") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `citySubdivision1`.
    @_alwaysEmitIntoClient public var citySubdivision1: Field<String> { Field("citySubdivision1") }
    /// `regionSubdivision1`.
    @_alwaysEmitIntoClient public var regionSubdivision1: Field<String> { Field("regionSubdivision1") }
    /// `regionSubdivision2`.
    @_alwaysEmitIntoClient public var regionSubdivision2: Field<String> { Field("regionSubdivision2") }
    /// `country`.
    @_alwaysEmitIntoClient public var country: Field<String> { Field("country") }
}

/// A value of `addressType` of ``InvoiceAddress``, open to those that are newer than this version.
public struct InvoiceAddressAddressType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BillTo`.
    @_alwaysEmitIntoClient public static var billTo: Self { "BillTo" }
    /// `ShipTo`.
    @_alwaysEmitIntoClient public static var shipTo: Self { "ShipTo" }
    /// `EndUser`.
    @_alwaysEmitIntoClient public static var endUser: Self { "EndUser" }
    /// `SoldTo`.
    @_alwaysEmitIntoClient public static var soldTo: Self { "SoldTo" }
}

/// The schema `SubscriptionOverviewUsage`.
public typealias SubscriptionOverviewUsage = Model<SubscriptionOverviewUsageFields>

/// The properties of ``SubscriptionOverviewUsage``.
public struct SubscriptionOverviewUsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `partNumber`, required.
    @_alwaysEmitIntoClient public var partNumber: Field<String> { Field("partNumber") }
    /// `grouping`, required.
    @_alwaysEmitIntoClient public var grouping: Field<String> { Field("grouping") }
    /// `unitOfMeasureType`, required.
    @_alwaysEmitIntoClient public var unitOfMeasureType: Field<String> { Field("unitOfMeasureType") }
    /// `usageQuantity`, required.
    @_alwaysEmitIntoClient public var usageQuantity: Field<String> { Field("usageQuantity") }
    /// `overagePrice`.
    @_alwaysEmitIntoClient public var overagePrice: Field<String> { Field("overagePrice") }
    /// `prepayQuantity`, required.
    @_alwaysEmitIntoClient public var prepayQuantity: Field<String> { Field("prepayQuantity") }
    /// `prepayPrice`.
    @_alwaysEmitIntoClient public var prepayPrice: Field<String> { Field("prepayPrice") }
    /// `usageNotes`.
    @_alwaysEmitIntoClient public var usageNotes: Field<String> { Field("usageNotes") }
    /// `isCancellable`.
    @_alwaysEmitIntoClient public var isCancellable: Field<Bool> { Field("isCancellable") }
    /// `bundleQuantity`.
    @_alwaysEmitIntoClient public var bundleQuantity: Field<String> { Field("bundleQuantity") }
    /// `isThirdParty`.
    @_alwaysEmitIntoClient public var isThirdParty: Field<Bool> { Field("isThirdParty") }
}

/// The schema `TrusteeBillingOverview`.
public typealias TrusteeBillingOverview = Model<TrusteeBillingOverviewFields>

/// The properties of ``TrusteeBillingOverview``.
public struct TrusteeBillingOverviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `organization`, required.
    @_alwaysEmitIntoClient public var organization: Field<NamedEntity> { Field("organization") }
    /// `currency`, required.
    @_alwaysEmitIntoClient public var currency: Field<String> { Field("currency") }
    /// `enabledProducts`, required.
    @_alwaysEmitIntoClient public var enabledProducts: Field<[String]> { Field("enabledProducts") }
    /// `subscriptionType`, required.
    @_alwaysEmitIntoClient public var subscriptionType: Field<TrusteeBillingOverviewSubscriptionType> { Field("subscriptionType") }
    /// `rampPeriodStartDate`.
    @_alwaysEmitIntoClient public var rampPeriodStartDate: Field<Instant> { Field("rampPeriodStartDate") }
    /// `rampPeriodEndDate`.
    @_alwaysEmitIntoClient public var rampPeriodEndDate: Field<Instant> { Field("rampPeriodEndDate") }
    /// `billingPeriodStartDate`.
    @_alwaysEmitIntoClient public var billingPeriodStartDate: Field<Instant> { Field("billingPeriodStartDate") }
    /// `billingPeriodEndDate`.
    @_alwaysEmitIntoClient public var billingPeriodEndDate: Field<Instant> { Field("billingPeriodEndDate") }
    /// `usages`, required.
    @_alwaysEmitIntoClient public var usages: Field<[SubscriptionOverviewUsage]> { Field("usages") }
    /// `contractAmendmentDate`.
    @_alwaysEmitIntoClient public var contractAmendmentDate: Field<Instant> { Field("contractAmendmentDate") }
    /// `contractEffectiveDate`.
    @_alwaysEmitIntoClient public var contractEffectiveDate: Field<Instant> { Field("contractEffectiveDate") }
    /// `contractEndDate`.
    @_alwaysEmitIntoClient public var contractEndDate: Field<Instant> { Field("contractEndDate") }
    /// `minimumMonthlyAmount`.
    @_alwaysEmitIntoClient public var minimumMonthlyAmount: Field<String> { Field("minimumMonthlyAmount") }
    /// `inRampPeriod`.
    @_alwaysEmitIntoClient public var inRampPeriod: Field<Bool> { Field("inRampPeriod") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `subscriptionType` of ``TrusteeBillingOverview``, open to those that are newer than this version.
public struct TrusteeBillingOverviewSubscriptionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ININ`.
    @_alwaysEmitIntoClient public static var inin: Self { "ININ" }
    /// `MONTH_TO_MONTH`.
    @_alwaysEmitIntoClient public static var monthToMonth: Self { "MONTH_TO_MONTH" }
    /// `FREE_TRIAL_MONTH_TO_MONTH`.
    @_alwaysEmitIntoClient public static var freeTrialMonthToMonth: Self { "FREE_TRIAL_MONTH_TO_MONTH" }
    /// `PREPAY_MONTHLY_COMMITMENT`.
    @_alwaysEmitIntoClient public static var prepayMonthlyCommitment: Self { "PREPAY_MONTHLY_COMMITMENT" }
    /// `PREPAY`.
    @_alwaysEmitIntoClient public static var prepay: Self { "PREPAY" }
    /// `DEV_ORG_MONTH_TO_MONTH`.
    @_alwaysEmitIntoClient public static var devOrgMonthToMonth: Self { "DEV_ORG_MONTH_TO_MONTH" }
    /// `DEV_ORG_PREPAY_MONTHLY_COMMITMENT`.
    @_alwaysEmitIntoClient public static var devOrgPrepayMonthlyCommitment: Self { "DEV_ORG_PREPAY_MONTHLY_COMMITMENT" }
    /// `DEV_ORG_PREPAY`.
    @_alwaysEmitIntoClient public static var devOrgPrepay: Self { "DEV_ORG_PREPAY" }
}
