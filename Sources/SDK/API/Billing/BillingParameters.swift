// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `status` of `getBillingContracts`, open to those that are newer than this version.
public struct GetBillingContractsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// A value of `paymentStatus` of `getBillingContractsInvoices`, open to those that are newer than this version.
public struct GetBillingContractsInvoicesPaymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Paid`.
    @_alwaysEmitIntoClient public static var paid: Self { "Paid" }
    /// `UnPaid`.
    @_alwaysEmitIntoClient public static var unPaid: Self { "UnPaid" }
}
