package import PlatformCore

/// One request and the response that it was given: what a recording holds many of.
package struct Interaction: Sendable {
    /// The operation's id in the API definition, for example `getUsersMe`; nil if it is not known.
    package var operation: String?
    /// What the host served.
    package var role: HostRole
    /// The region that was recorded; replay does not look at it.
    package var region: Region
    /// The request.
    package var request: HTTPRequest
    /// The response: status, fields and bytes are what is recorded of it.
    package var response: HTTPResponse
    /// The name of the test that recorded it, if one did.
    package var test: String?
    /// The place among identical requests (those of one `RequestKey`), from 1; they replay in this order.
    package var order: Int

    /// Makes an interaction.
    package init(
        operation: String? = nil, role: HostRole = .api, region: Region = .us_east_1, request: HTTPRequest,
        response: HTTPResponse, test: String? = nil, order: Int = 1
    ) {
        self.operation = operation
        self.role = role
        self.region = region
        self.request = request
        self.response = response
        self.test = test
        self.order = order
    }
}

extension Interaction: Equatable {
    /// Whether both say the same: everything that a recording keeps is compared.
    package static func == (a: Interaction, b: Interaction) -> Bool {
        a.operation == b.operation && a.role == b.role && a.region == b.region && a.test == b.test
            && a.order == b.order && a.request.method == b.request.method && a.request.target == b.request.target
            && a.request.fields == b.request.fields && a.request.body == b.request.body
            && a.response.status == b.response.status && a.response.fields == b.response.fields
            && a.response.bodyBytes == b.response.bodyBytes
    }
}
