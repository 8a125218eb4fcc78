// swift-tools-version: 6.2
import PackageDescription

/// An app that uses one tag: `API` in the environment names another product, or `PlatformClient` for the runtime alone.
let package = Package(
    name: "App",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "platform-client-mock", path: "../..")],
    targets: [
        .executableTarget(
            name: "App", dependencies: [.product(name: "PlatformUsers", package: "platform-client-mock")])
    ]
)
