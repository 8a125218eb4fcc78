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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `product`.
    public var product: Field<BillingProduct> { Field("product") }
    /// `organizations`.
    public var organizations: Field<[NamedEntity]> { Field("organizations") }
    /// `prepaidQuantity`.
    public var prepaidQuantity: Field<Double> { Field("prepaidQuantity") }
    /// `fairuseQuantity`.
    public var fairuseQuantity: Field<Double> { Field("fairuseQuantity") }
    /// `actualQuantity`.
    public var actualQuantity: Field<Double> { Field("actualQuantity") }
    /// `overageQuantity`.
    public var overageQuantity: Field<Double> { Field("overageQuantity") }
    /// `overageRate`.
    public var overageRate: Field<Double> { Field("overageRate") }
    /// `overageCharge`.
    public var overageCharge: Field<Double> { Field("overageCharge") }
    /// `overageCurrency`.
    public var overageCurrency: Field<String> { Field("overageCurrency") }
    /// `convertedTokenCount`.
    public var convertedTokenCount: Field<Double> { Field("convertedTokenCount") }
    /// `tokenConversionRate`.
    public var tokenConversionRate: Field<Double> { Field("tokenConversionRate") }
}

/// The schema `BillingContract`.
public typealias BillingContract = Model<BillingContractFields>

/// The properties of ``BillingContract``.
public struct BillingContractFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `externalNumber`.
    public var externalNumber: Field<String> { Field("externalNumber") }
    /// `status`.
    public var status: Field<BillingContractStatus> { Field("status") }
    /// `commercialModel`.
    public var commercialModel: Field<String> { Field("commercialModel") }
    /// `purchaseOrderNumbers`.
    public var purchaseOrderNumbers: Field<[String]> { Field("purchaseOrderNumbers") }
    /// `billToCustomer`.
    public var billToCustomer: Field<Customer> { Field("billToCustomer") }
    /// `soldToCustomer`.
    public var soldToCustomer: Field<Customer> { Field("soldToCustomer") }
    /// `endCustomer`.
    public var endCustomer: Field<Customer> { Field("endCustomer") }
    /// `dateStart`, a date such as `2026-11-24`.
    public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    public var dateEnd: Field<String> { Field("dateEnd") }
    /// `dateRampStart`, a date such as `2026-11-24`.
    public var dateRampStart: Field<String> { Field("dateRampStart") }
    /// `dateRampEnd`, a date such as `2026-11-24`.
    public var dateRampEnd: Field<String> { Field("dateRampEnd") }
    /// `billingPeriods`.
    public var billingPeriods: Field<[BillingContractPeriod]> { Field("billingPeriods") }
    /// `plans`.
    public var plans: Field<[BillingPlan]> { Field("plans") }
}

/// A value of `status` of ``BillingContract``, open to those that are newer than this version.
public struct BillingContractStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
}

/// The schema `BillingContractListing`.
public typealias BillingContractListing = Model<BillingContractListingFields>

/// The properties of ``BillingContractListing``.
public struct BillingContractListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[BillingContract]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `BillingContractPeriod`.
public typealias BillingContractPeriod = Model<BillingContractPeriodFields>

/// The properties of ``BillingContractPeriod``.
public struct BillingContractPeriodFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `dateStart`, a date such as `2026-11-24`.
    public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    public var dateEnd: Field<String> { Field("dateEnd") }
    /// `status`.
    public var status: Field<BillingContractPeriodStatus> { Field("status") }
}

/// A value of `status` of ``BillingContractPeriod``, open to those that are newer than this version.
public struct BillingContractPeriodStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// The schema `BillingContractPeriodDetail`.
public typealias BillingContractPeriodDetail = Model<BillingContractPeriodDetailFields>

/// The properties of ``BillingContractPeriodDetail``.
public struct BillingContractPeriodDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `dateStart`, a date such as `2026-11-24`.
    public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    public var dateEnd: Field<String> { Field("dateEnd") }
    /// `status`.
    public var status: Field<BillingContractPeriodDetailStatus> { Field("status") }
    /// `charges`.
    public var charges: Field<[BillingCharge]> { Field("charges") }
    /// `wallets`.
    public var wallets: Field<[BillingWallet]> { Field("wallets") }
}

/// A value of `status` of ``BillingContractPeriodDetail``, open to those that are newer than this version.
public struct BillingContractPeriodDetailStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// The schema `BillingInvoice`.
public typealias BillingInvoice = Model<BillingInvoiceFields>

/// The properties of ``BillingInvoice``.
public struct BillingInvoiceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `billToCustomer`.
    public var billToCustomer: Field<Customer> { Field("billToCustomer") }
    /// `shipToCustomer`.
    public var shipToCustomer: Field<Customer> { Field("shipToCustomer") }
    /// `soldToCustomer`.
    public var soldToCustomer: Field<Customer> { Field("soldToCustomer") }
    /// `dateInvoiced`, a date such as `2026-11-24`.
    public var dateInvoiced: Field<String> { Field("dateInvoiced") }
    /// `billToAddress`.
    public var billToAddress: Field<InvoiceAddress> { Field("billToAddress") }
    /// `shipToAddress`.
    public var shipToAddress: Field<InvoiceAddress> { Field("shipToAddress") }
    /// `currencyIsoCode`.
    public var currencyIsoCode: Field<String> { Field("currencyIsoCode") }
    /// `paymentStatus`.
    public var paymentStatus: Field<BillingInvoicePaymentStatus> { Field("paymentStatus") }
    /// `paymentTerms`.
    public var paymentTerms: Field<String> { Field("paymentTerms") }
    /// `paymentLink`.
    public var paymentLink: Field<String> { Field("paymentLink") }
    /// `customerPoNumber`.
    public var customerPoNumber: Field<String> { Field("customerPoNumber") }
    /// `customerInvoiceType`.
    public var customerInvoiceType: Field<String> { Field("customerInvoiceType") }
    /// `amount`.
    public var amount: Field<Double> { Field("amount") }
}

/// A value of `paymentStatus` of ``BillingInvoice``, open to those that are newer than this version.
public struct BillingInvoicePaymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paid`.
    public static var paid: Self { "Paid" }
    /// `Unpaid`.
    public static var unpaid: Self { "Unpaid" }
}

/// The schema `BillingInvoiceItem`.
public typealias BillingInvoiceItem = Model<BillingInvoiceItemFields>

/// The properties of ``BillingInvoiceItem``.
public struct BillingInvoiceItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `product`.
    public var product: Field<BillingProduct> { Field("product") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateTransacted`, a date such as `2026-11-24`.
    public var dateTransacted: Field<String> { Field("dateTransacted") }
    /// `dateStart`, a date such as `2026-11-24`.
    public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    public var dateEnd: Field<String> { Field("dateEnd") }
    /// `organization`.
    public var organization: Field<NamedEntity> { Field("organization") }
    /// `quantity`.
    public var quantity: Field<Int> { Field("quantity") }
    /// `unitOfMeasure`.
    public var unitOfMeasure: Field<BillingInvoiceItemUnitOfMeasure> { Field("unitOfMeasure") }
    /// `amount`.
    public var amount: Field<Double> { Field("amount") }
}

/// A value of `unitOfMeasure` of ``BillingInvoiceItem``, open to those that are newer than this version.
public struct BillingInvoiceItemUnitOfMeasure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Character`.
    public static var character: Self { "Character" }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `Course`.
    public static var course: Self { "Course" }
    /// `Day`.
    public static var day: Self { "Day" }
    /// `EA`.
    public static var ea: Self { "EA" }
    /// `Each`.
    public static var each: Self { "Each" }
    /// `Employee`.
    public static var employee: Self { "Employee" }
    /// `Engagement`.
    public static var engagement: Self { "Engagement" }
    /// `Evaluation`.
    public static var evaluation: Self { "Evaluation" }
    /// `Event`.
    public static var event: Self { "Event" }
    /// `Exam`.
    public static var exam: Self { "Exam" }
    /// `GB`.
    public static var gb: Self { "GB" }
    /// `Guide`.
    public static var guide: Self { "Guide" }
    /// `Hour`.
    public static var hour: Self { "Hour" }
    /// `Ingestion`.
    public static var ingestion: Self { "Ingestion" }
    /// `Instance`.
    public static var instance: Self { "Instance" }
    /// `Interaction`.
    public static var interaction: Self { "Interaction" }
    /// `Invocation`.
    public static var invocation: Self { "Invocation" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `MillionCharacters`.
    public static var millionCharacters: Self { "MillionCharacters" }
    /// `Minute`.
    public static var minute: Self { "Minute" }
    /// `Person`.
    public static var person: Self { "Person" }
    /// `PhoneNumber`.
    public static var phoneNumber: Self { "PhoneNumber" }
    /// `Port`.
    public static var port: Self { "Port" }
    /// `RateTable`.
    public static var rateTable: Self { "RateTable" }
    /// `Segment`.
    public static var segment: Self { "Segment" }
    /// `Session`.
    public static var session: Self { "Session" }
    /// `Stream`.
    public static var stream: Self { "Stream" }
    /// `Summary`.
    public static var summary: Self { "Summary" }
    /// `Token`.
    public static var token: Self { "Token" }
    /// `Transaction`.
    public static var transaction: Self { "Transaction" }
    /// `Translation`.
    public static var translation: Self { "Translation" }
    /// `Turn`.
    public static var turn: Self { "Turn" }
    /// `Unit`.
    public static var unit: Self { "Unit" }
    /// `User`.
    public static var user: Self { "User" }
}

/// The schema `BillingInvoiceItemListing`.
public typealias BillingInvoiceItemListing = Model<BillingInvoiceItemListingFields>

/// The properties of ``BillingInvoiceItemListing``.
public struct BillingInvoiceItemListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[BillingInvoiceItem]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `BillingInvoiceListing`.
public typealias BillingInvoiceListing = Model<BillingInvoiceListingFields>

/// The properties of ``BillingInvoiceListing``.
public struct BillingInvoiceListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[BillingInvoice]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `BillingPlan`.
public typealias BillingPlan = Model<BillingPlanFields>

/// The properties of ``BillingPlan``.
public struct BillingPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `organizations`.
    public var organizations: Field<[NamedEntity]> { Field("organizations") }
    /// `product`.
    public var product: Field<BillingProduct> { Field("product") }
    /// `items`.
    public var items: Field<[BillingPlanItem]> { Field("items") }
}

/// The schema `BillingPlanItem`.
public typealias BillingPlanItem = Model<BillingPlanItemFields>

/// The properties of ``BillingPlanItem``.
public struct BillingPlanItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `itemNumber`.
    public var itemNumber: Field<String> { Field("itemNumber") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `function`.
    public var function: Field<String> { Field("function") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateChargedThrough`, a date such as `2026-11-24`.
    public var dateChargedThrough: Field<String> { Field("dateChargedThrough") }
    /// `currencyIsoCode`.
    public var currencyIsoCode: Field<String> { Field("currencyIsoCode") }
    /// `discountAmount`.
    public var discountAmount: Field<Double> { Field("discountAmount") }
    /// `dateEffectiveStart`, a date such as `2026-11-24`.
    public var dateEffectiveStart: Field<String> { Field("dateEffectiveStart") }
    /// `dateEffectiveEnd`, a date such as `2026-11-24`.
    public var dateEffectiveEnd: Field<String> { Field("dateEffectiveEnd") }
    /// `overagePrice`.
    public var overagePrice: Field<Double> { Field("overagePrice") }
    /// `price`.
    public var price: Field<Double> { Field("price") }
    /// `quantity`.
    public var quantity: Field<Int> { Field("quantity") }
    /// `unitOfMeasure`.
    public var unitOfMeasure: Field<BillingPlanItemUnitOfMeasure> { Field("unitOfMeasure") }
}

/// A value of `unitOfMeasure` of ``BillingPlanItem``, open to those that are newer than this version.
public struct BillingPlanItemUnitOfMeasure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Character`.
    public static var character: Self { "Character" }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `Course`.
    public static var course: Self { "Course" }
    /// `Day`.
    public static var day: Self { "Day" }
    /// `EA`.
    public static var ea: Self { "EA" }
    /// `Each`.
    public static var each: Self { "Each" }
    /// `Employee`.
    public static var employee: Self { "Employee" }
    /// `Engagement`.
    public static var engagement: Self { "Engagement" }
    /// `Evaluation`.
    public static var evaluation: Self { "Evaluation" }
    /// `Event`.
    public static var event: Self { "Event" }
    /// `Exam`.
    public static var exam: Self { "Exam" }
    /// `GB`.
    public static var gb: Self { "GB" }
    /// `Guide`.
    public static var guide: Self { "Guide" }
    /// `Hour`.
    public static var hour: Self { "Hour" }
    /// `Ingestion`.
    public static var ingestion: Self { "Ingestion" }
    /// `Instance`.
    public static var instance: Self { "Instance" }
    /// `Interaction`.
    public static var interaction: Self { "Interaction" }
    /// `Invocation`.
    public static var invocation: Self { "Invocation" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `MillionCharacters`.
    public static var millionCharacters: Self { "MillionCharacters" }
    /// `Minute`.
    public static var minute: Self { "Minute" }
    /// `Person`.
    public static var person: Self { "Person" }
    /// `PhoneNumber`.
    public static var phoneNumber: Self { "PhoneNumber" }
    /// `Port`.
    public static var port: Self { "Port" }
    /// `RateTable`.
    public static var rateTable: Self { "RateTable" }
    /// `Segment`.
    public static var segment: Self { "Segment" }
    /// `Session`.
    public static var session: Self { "Session" }
    /// `Stream`.
    public static var stream: Self { "Stream" }
    /// `Summary`.
    public static var summary: Self { "Summary" }
    /// `Token`.
    public static var token: Self { "Token" }
    /// `Transaction`.
    public static var transaction: Self { "Transaction" }
    /// `Translation`.
    public static var translation: Self { "Translation" }
    /// `Turn`.
    public static var turn: Self { "Turn" }
    /// `Unit`.
    public static var unit: Self { "Unit" }
    /// `User`.
    public static var user: Self { "User" }
}

/// The schema `BillingProduct`.
public typealias BillingProduct = Model<BillingProductFields>

/// The properties of ``BillingProduct``.
public struct BillingProductFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `sku`.
    public var sku: Field<String> { Field("sku") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `unitOfMeasure`.
    public var unitOfMeasure: Field<BillingProductUnitOfMeasure> { Field("unitOfMeasure") }
}

/// A value of `unitOfMeasure` of ``BillingProduct``, open to those that are newer than this version.
public struct BillingProductUnitOfMeasure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Character`.
    public static var character: Self { "Character" }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `Course`.
    public static var course: Self { "Course" }
    /// `Day`.
    public static var day: Self { "Day" }
    /// `EA`.
    public static var ea: Self { "EA" }
    /// `Each`.
    public static var each: Self { "Each" }
    /// `Employee`.
    public static var employee: Self { "Employee" }
    /// `Engagement`.
    public static var engagement: Self { "Engagement" }
    /// `Evaluation`.
    public static var evaluation: Self { "Evaluation" }
    /// `Event`.
    public static var event: Self { "Event" }
    /// `Exam`.
    public static var exam: Self { "Exam" }
    /// `GB`.
    public static var gb: Self { "GB" }
    /// `Guide`.
    public static var guide: Self { "Guide" }
    /// `Hour`.
    public static var hour: Self { "Hour" }
    /// `Ingestion`.
    public static var ingestion: Self { "Ingestion" }
    /// `Instance`.
    public static var instance: Self { "Instance" }
    /// `Interaction`.
    public static var interaction: Self { "Interaction" }
    /// `Invocation`.
    public static var invocation: Self { "Invocation" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `MillionCharacters`.
    public static var millionCharacters: Self { "MillionCharacters" }
    /// `Minute`.
    public static var minute: Self { "Minute" }
    /// `Person`.
    public static var person: Self { "Person" }
    /// `PhoneNumber`.
    public static var phoneNumber: Self { "PhoneNumber" }
    /// `Port`.
    public static var port: Self { "Port" }
    /// `RateTable`.
    public static var rateTable: Self { "RateTable" }
    /// `Segment`.
    public static var segment: Self { "Segment" }
    /// `Session`.
    public static var session: Self { "Session" }
    /// `Stream`.
    public static var stream: Self { "Stream" }
    /// `Summary`.
    public static var summary: Self { "Summary" }
    /// `Token`.
    public static var token: Self { "Token" }
    /// `Transaction`.
    public static var transaction: Self { "Transaction" }
    /// `Translation`.
    public static var translation: Self { "Translation" }
    /// `Turn`.
    public static var turn: Self { "Turn" }
    /// `Unit`.
    public static var unit: Self { "Unit" }
    /// `User`.
    public static var user: Self { "User" }
}

/// The schema `BillingUsage`.
public typealias BillingUsage = Model<BillingUsageFields>

/// The properties of ``BillingUsage``.
public struct BillingUsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `totalUsage`, required.
    public var totalUsage: Field<String> { Field("totalUsage") }
    /// `resources`, required.
    public var resources: Field<[BillingUsageResource]> { Field("resources") }
}

/// The schema `BillingUsageReport`.
public typealias BillingUsageReport = Model<BillingUsageReportFields>

/// The properties of ``BillingUsageReport``.
public struct BillingUsageReportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `status`.
    public var status: Field<BillingUsageReportStatus> { Field("status") }
    /// `usages`, required.
    public var usages: Field<[BillingUsage]> { Field("usages") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``BillingUsageReport``, open to those that are newer than this version.
public struct BillingUsageReportStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
}

/// The schema `BillingUsageResource`.
public typealias BillingUsageResource = Model<BillingUsageResourceFields>

/// The properties of ``BillingUsageResource``.
public struct BillingUsageResourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `date`, required.
    public var date: Field<Instant> { Field("date") }
}

/// The schema `BillingWallet`.
public typealias BillingWallet = Model<BillingWalletFields>

/// The properties of ``BillingWallet``.
public struct BillingWalletFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `organizations`.
    public var organizations: Field<[NamedEntity]> { Field("organizations") }
    /// `product`.
    public var product: Field<BillingProduct> { Field("product") }
    /// `startingBalance`.
    public var startingBalance: Field<Double> { Field("startingBalance") }
    /// `endingBalance`.
    public var endingBalance: Field<Double> { Field("endingBalance") }
    /// `balanceIncrease`.
    public var balanceIncrease: Field<Double> { Field("balanceIncrease") }
    /// `balanceDecrease`.
    public var balanceDecrease: Field<Double> { Field("balanceDecrease") }
    /// `balanceConsumption`.
    public var balanceConsumption: Field<Double> { Field("balanceConsumption") }
    /// `balanceOverage`.
    public var balanceOverage: Field<Double> { Field("balanceOverage") }
    /// `balanceOverageRate`.
    public var balanceOverageRate: Field<Double> { Field("balanceOverageRate") }
    /// `balanceOverageCharge`.
    public var balanceOverageCharge: Field<Double> { Field("balanceOverageCharge") }
    /// `balanceOverageCurrency`.
    public var balanceOverageCurrency: Field<String> { Field("balanceOverageCurrency") }
    /// `unitOfMeasure`.
    public var unitOfMeasure: Field<BillingWalletUnitOfMeasure> { Field("unitOfMeasure") }
}

/// A value of `unitOfMeasure` of ``BillingWallet``, open to those that are newer than this version.
public struct BillingWalletUnitOfMeasure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Character`.
    public static var character: Self { "Character" }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `Course`.
    public static var course: Self { "Course" }
    /// `Day`.
    public static var day: Self { "Day" }
    /// `EA`.
    public static var ea: Self { "EA" }
    /// `Each`.
    public static var each: Self { "Each" }
    /// `Employee`.
    public static var employee: Self { "Employee" }
    /// `Engagement`.
    public static var engagement: Self { "Engagement" }
    /// `Evaluation`.
    public static var evaluation: Self { "Evaluation" }
    /// `Event`.
    public static var event: Self { "Event" }
    /// `Exam`.
    public static var exam: Self { "Exam" }
    /// `GB`.
    public static var gb: Self { "GB" }
    /// `Guide`.
    public static var guide: Self { "Guide" }
    /// `Hour`.
    public static var hour: Self { "Hour" }
    /// `Ingestion`.
    public static var ingestion: Self { "Ingestion" }
    /// `Instance`.
    public static var instance: Self { "Instance" }
    /// `Interaction`.
    public static var interaction: Self { "Interaction" }
    /// `Invocation`.
    public static var invocation: Self { "Invocation" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `MillionCharacters`.
    public static var millionCharacters: Self { "MillionCharacters" }
    /// `Minute`.
    public static var minute: Self { "Minute" }
    /// `Person`.
    public static var person: Self { "Person" }
    /// `PhoneNumber`.
    public static var phoneNumber: Self { "PhoneNumber" }
    /// `Port`.
    public static var port: Self { "Port" }
    /// `RateTable`.
    public static var rateTable: Self { "RateTable" }
    /// `Segment`.
    public static var segment: Self { "Segment" }
    /// `Session`.
    public static var session: Self { "Session" }
    /// `Stream`.
    public static var stream: Self { "Stream" }
    /// `Summary`.
    public static var summary: Self { "Summary" }
    /// `Token`.
    public static var token: Self { "Token" }
    /// `Transaction`.
    public static var transaction: Self { "Transaction" }
    /// `Translation`.
    public static var translation: Self { "Translation" }
    /// `Turn`.
    public static var turn: Self { "Turn" }
    /// `Unit`.
    public static var unit: Self { "Unit" }
    /// `User`.
    public static var user: Self { "User" }
}

/// The schema `Customer`.
public typealias Customer = Model<CustomerFields>

/// The properties of ``Customer``.
public struct CustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `number`.
    public var number: Field<String> { Field("number") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `InvoiceAddress`.
public typealias InvoiceAddress = Model<InvoiceAddressFields>

/// The properties of ``InvoiceAddress``.
public struct InvoiceAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateEffective`, a date such as `2026-11-24`.
    public var dateEffective: Field<String> { Field("dateEffective") }
    /// `addressType`.
    public var addressType: Field<InvoiceAddressAddressType> { Field("addressType") }
    /// `currencyIsoCode`.
    public var currencyIsoCode: Field<String> { Field("currencyIsoCode") }
    /// `line1`.
    public var line1: Field<String> { Field("line1") }
    /// `line2`.
    public var line2: Field<String> { Field("line2") }
    /// `line3`.
    public var line3: Field<String> { Field("line3") }
    /// `cityName`.
    public var cityName: Field<String> { Field("cityName") }
    /// `postalCode`.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `stateCode`.
    public var stateCode: Field<String> { Field("stateCode") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `citySubdivision1`.
    public var citySubdivision1: Field<String> { Field("citySubdivision1") }
    /// `regionSubdivision1`.
    public var regionSubdivision1: Field<String> { Field("regionSubdivision1") }
    /// `regionSubdivision2`.
    public var regionSubdivision2: Field<String> { Field("regionSubdivision2") }
    /// `country`.
    public var country: Field<String> { Field("country") }
}

/// A value of `addressType` of ``InvoiceAddress``, open to those that are newer than this version.
public struct InvoiceAddressAddressType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BillTo`.
    public static var billTo: Self { "BillTo" }
    /// `ShipTo`.
    public static var shipTo: Self { "ShipTo" }
    /// `EndUser`.
    public static var endUser: Self { "EndUser" }
    /// `SoldTo`.
    public static var soldTo: Self { "SoldTo" }
}

/// The schema `SubscriptionOverviewUsage`.
public typealias SubscriptionOverviewUsage = Model<SubscriptionOverviewUsageFields>

/// The properties of ``SubscriptionOverviewUsage``.
public struct SubscriptionOverviewUsageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `partNumber`, required.
    public var partNumber: Field<String> { Field("partNumber") }
    /// `grouping`, required.
    public var grouping: Field<String> { Field("grouping") }
    /// `unitOfMeasureType`, required.
    public var unitOfMeasureType: Field<String> { Field("unitOfMeasureType") }
    /// `usageQuantity`, required.
    public var usageQuantity: Field<String> { Field("usageQuantity") }
    /// `overagePrice`.
    public var overagePrice: Field<String> { Field("overagePrice") }
    /// `prepayQuantity`, required.
    public var prepayQuantity: Field<String> { Field("prepayQuantity") }
    /// `prepayPrice`.
    public var prepayPrice: Field<String> { Field("prepayPrice") }
    /// `usageNotes`.
    public var usageNotes: Field<String> { Field("usageNotes") }
    /// `isCancellable`.
    public var isCancellable: Field<Bool> { Field("isCancellable") }
    /// `bundleQuantity`.
    public var bundleQuantity: Field<String> { Field("bundleQuantity") }
    /// `isThirdParty`.
    public var isThirdParty: Field<Bool> { Field("isThirdParty") }
}

/// The schema `TrusteeBillingOverview`.
public typealias TrusteeBillingOverview = Model<TrusteeBillingOverviewFields>

/// The properties of ``TrusteeBillingOverview``.
public struct TrusteeBillingOverviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `organization`, required.
    public var organization: Field<NamedEntity> { Field("organization") }
    /// `currency`, required.
    public var currency: Field<String> { Field("currency") }
    /// `enabledProducts`, required.
    public var enabledProducts: Field<[String]> { Field("enabledProducts") }
    /// `subscriptionType`, required.
    public var subscriptionType: Field<TrusteeBillingOverviewSubscriptionType> { Field("subscriptionType") }
    /// `rampPeriodStartDate`.
    public var rampPeriodStartDate: Field<Instant> { Field("rampPeriodStartDate") }
    /// `rampPeriodEndDate`.
    public var rampPeriodEndDate: Field<Instant> { Field("rampPeriodEndDate") }
    /// `billingPeriodStartDate`.
    public var billingPeriodStartDate: Field<Instant> { Field("billingPeriodStartDate") }
    /// `billingPeriodEndDate`.
    public var billingPeriodEndDate: Field<Instant> { Field("billingPeriodEndDate") }
    /// `usages`, required.
    public var usages: Field<[SubscriptionOverviewUsage]> { Field("usages") }
    /// `contractAmendmentDate`.
    public var contractAmendmentDate: Field<Instant> { Field("contractAmendmentDate") }
    /// `contractEffectiveDate`.
    public var contractEffectiveDate: Field<Instant> { Field("contractEffectiveDate") }
    /// `contractEndDate`.
    public var contractEndDate: Field<Instant> { Field("contractEndDate") }
    /// `minimumMonthlyAmount`.
    public var minimumMonthlyAmount: Field<String> { Field("minimumMonthlyAmount") }
    /// `inRampPeriod`.
    public var inRampPeriod: Field<Bool> { Field("inRampPeriod") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `subscriptionType` of ``TrusteeBillingOverview``, open to those that are newer than this version.
public struct TrusteeBillingOverviewSubscriptionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ININ`.
    public static var inin: Self { "ININ" }
    /// `MONTH_TO_MONTH`.
    public static var monthToMonth: Self { "MONTH_TO_MONTH" }
    /// `FREE_TRIAL_MONTH_TO_MONTH`.
    public static var freeTrialMonthToMonth: Self { "FREE_TRIAL_MONTH_TO_MONTH" }
    /// `PREPAY_MONTHLY_COMMITMENT`.
    public static var prepayMonthlyCommitment: Self { "PREPAY_MONTHLY_COMMITMENT" }
    /// `PREPAY`.
    public static var prepay: Self { "PREPAY" }
    /// `DEV_ORG_MONTH_TO_MONTH`.
    public static var devOrgMonthToMonth: Self { "DEV_ORG_MONTH_TO_MONTH" }
    /// `DEV_ORG_PREPAY_MONTHLY_COMMITMENT`.
    public static var devOrgPrepayMonthlyCommitment: Self { "DEV_ORG_PREPAY_MONTHLY_COMMITMENT" }
    /// `DEV_ORG_PREPAY`.
    public static var devOrgPrepay: Self { "DEV_ORG_PREPAY" }
}
