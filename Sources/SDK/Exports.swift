// Who imports the client has the values that its functions take and return.
@_exported public import HTTPTransport
@_exported public import PlatformCore
