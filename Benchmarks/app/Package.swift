// swift-tools-version: 6.2
import PackageDescription

/// An app that uses one tag, and one that uses none; Benchmarks/build builds both.
let package = Package(
    name: "App",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "platform-client-mock", path: "../..")],
    targets: [
        .executableTarget(
            name: "App", dependencies: [.product(name: "PlatformUsers", package: "platform-client-mock")]),
        .executableTarget(
            name: "Runtime", dependencies: [.product(name: "PlatformClient", package: "platform-client-mock")]),
    ]
)
