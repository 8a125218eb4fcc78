// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the repository's build knows nothing of it; `Benchmarks/sdk` builds it.
let package = Package(
    name: "sdk-client",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "platform-client-mock", path: "../..")],
    targets: [
        .executableTarget(
            name: "Client",
            dependencies: [
                .product(name: "PlatformClient", package: "platform-client-mock"),
                .product(name: "PlatformUsers", package: "platform-client-mock"),
            ])
    ]
)
