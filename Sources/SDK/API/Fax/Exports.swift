// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

@_exported public import PlatformClient
@_exported public import PlatformCommon
