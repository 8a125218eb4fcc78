@_exported public import PlatformClient
