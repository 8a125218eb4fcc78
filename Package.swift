// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 mode (the tools version's default), warnings are errors.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// `URLSESSION_TRANSPORT=1` builds the transport of Apple platforms on Linux too, so that it is compiled and tested there.
let transport =
    Context.environment["URLSESSION_TRANSPORT"] == "1" ? strict + [.define("URLSESSION_TRANSPORT")] : strict

/// The tags of the API, each of which has a module `Platform<Tag>`.
let tags = [
    // sdkgen writes the tags
    "AIStudio", "AgentAssistants", "AgentCopilot", "AgentUI", "Alerting", "Analytics", "Architect",
    "AssistantCopilotVariations", "Audit", "Authorization", "BackgroundAssistant", "Billing", "BusinessRules",
    "CarrierServices", "CaseManagement", "Chat", "Coaching", "ContentManagement", "Conversations", "DataExtensions",
    "DataPrivacy", "Dependencies", "Downloads", "Emails", "EmployeeEngagement", "Events", "ExternalContacts", "Fax",
    "Flows", "Gamification", "GeneralDataProtectionRegulation", "Geolocation", "Greetings", "Groups",
    "IdentityProvider", "InfrastructureAsCode", "Integrations", "Intents", "Journey", "Knowledge",
    "LanguageUnderstanding", "Languages", "Learning", "License", "Locations", "LogCapture", "Messaging",
    "MobileDevices", "Notifications", "OAuth", "Objects", "OperationalEvents", "Organization",
    "OrganizationAuthorization", "Outbound", "Presence", "ProcessAutomation", "Quality", "Recording",
    "ResponseManagement", "Routing", "SCIM", "ScreenMonitoring", "Scripts", "Search", "Settings", "SocialMedia",
    "SpeechTextAnalytics", "Stations", "Suggest", "TaskManagement", "Teams", "Telephony", "TelephonyProvidersEdge",
    "Textbots", "Tokens", "Uploads", "Usage", "UserRecordings", "Users", "UsersRules", "Utilities", "VirtualAgents",
    "Voicemail", "WebDeployments", "WebMessaging", "WorkforceManagement",
    // to here
]

/// `PLATFORM_API=0` leaves out the modules that no test of the client needs, for a quick inner loop.
let isWholeAPI = Context.environment["PLATFORM_API"] != "0"
let builtTags = isWholeAPI ? tags : ["Authorization", "Tokens", "Users"]

/// One module of the generated API, in its own folder.
func generated(_ name: String, _ folder: String, _ dependencies: [String]) -> Target {
    .target(
        name: name, dependencies: ["PlatformClient"] + dependencies.map { .byName(name: $0) },
        path: "Sources/SDK/API/\(folder)", swiftSettings: strict)
}

/// What the tags share, then each tag, then what only the whole has.
let api =
    [generated("PlatformCommon", "Common", [])]
    + builtTags.map { generated("Platform\($0)", $0, ["PlatformCommon"]) }
    + (isWholeAPI
        ? [
            generated("PlatformNotificationEvents", "NotificationEvents", ["PlatformCommon"]),
            generated("PlatformAPI", "All", tags.map { "Platform\($0)" } + ["PlatformNotificationEvents"]),
        ] : [])

/// The tests that call every function of the API, which only the whole has.
let apiTests: [Target] =
    isWholeAPI
    ? [
        .testTarget(
            name: "PlatformAPITests",
            dependencies: ["PlatformClient", "Fixtures", "DefinitionWitness", "PlatformDefinition", "PlatformCore"]
                + tags.map { .byName(name: "Platform\($0)") }, swiftSettings: strict)
    ] : []

let package = Package(
    name: "platform-client-mock",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .executable(name: "mockserver", targets: ["MockServerCLI"]),
        .library(name: "MockServer", targets: ["MockServer"]),
        .library(name: "Fixtures", targets: ["Fixtures"]),
        .library(name: "HTTPTransport", targets: ["HTTPTransport"]),
        .executable(name: "sdkgen", targets: ["SDKGenerator"]),
        // The same once more: a plugin finds its tool by the name of the target.
        .executable(name: "SDKGenerator", targets: ["SDKGenerator"]),
        .plugin(name: "GeneratePlatformAPI", targets: ["GeneratePlatformAPI"]),
        .library(name: "PlatformClient", targets: ["PlatformClient"]),
    ] + api.map { .library(name: $0.name, targets: [$0.name]) },
    targets: [
        // System libraries: `make setup` installs them; each shim says what is missing.
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
        .systemLibrary(name: "CUV", pkgConfig: "libuv", providers: [.apt(["libuv1-dev"]), .brew(["libuv"])]),
        .systemLibrary(
            name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),

        .target(
            name: "PlatformCore",
            dependencies: [.target(name: "COpenSSL", condition: .when(platforms: [.linux]))],
            swiftSettings: strict),
        .target(
            name: "HTTPTransport",
            dependencies: ["PlatformCore", .target(name: "CCurl", condition: .when(platforms: [.linux]))],
            swiftSettings: transport),
        .target(name: "HTTPServer", dependencies: ["PlatformCore", "CUV"], swiftSettings: strict),
        // The index of the API definition, which `swift run sdkgen index` writes and `#embed` takes in.
        .target(name: "CDefinition", exclude: ["platform-api.index"]),
        .target(name: "PlatformDefinition", dependencies: ["PlatformCore", "CDefinition"], swiftSettings: strict),
        .executableTarget(
            name: "SDKGenerator", dependencies: ["PlatformDefinition", "PlatformCore"], swiftSettings: strict),
        .plugin(
            name: "GeneratePlatformAPI",
            capability: .command(
                intent: .custom(
                    verb: "generate-platform-api",
                    description: "Writes a part of the typed Platform API into a target: --tags Users,Routing"),
                permissions: [.writeToPackageDirectory(reason: "It writes the generated sources into the target.")]),
            dependencies: ["SDKGenerator"]),
        .target(
            name: "MockServer",
            dependencies: ["PlatformCore", "PlatformDefinition", "HTTPServer", "HTTPTransport", "CSQLite"],
            swiftSettings: strict),
        .executableTarget(
            name: "MockServerCLI", dependencies: ["MockServer", "HTTPServer", "PlatformDefinition", "PlatformCore"],
            swiftSettings: strict),
        .target(
            name: "PlatformClient", dependencies: ["HTTPTransport", "PlatformCore"], path: "Sources/SDK",
            exclude: ["API"], swiftSettings: strict),
        // For test targets only: it imports XCTest and Testing, which the toolchain brings.
        .target(
            name: "Fixtures", dependencies: ["MockServer", "PlatformClient", "HTTPTransport", "PlatformCore"],
            swiftSettings: strict),

        // What tests know of the API definition by rules of their own: sample arguments and a strict validator.
        .target(
            name: "DefinitionWitness", dependencies: ["PlatformDefinition", "PlatformCore"],
            path: "Tests/DefinitionWitness", swiftSettings: strict),
        .testTarget(name: "PlatformCoreTests", dependencies: ["PlatformCore"], swiftSettings: strict),
        .testTarget(
            name: "PlatformDefinitionTests", dependencies: ["PlatformDefinition", "PlatformCore"],
            swiftSettings: strict),
        .testTarget(
            name: "SDKGeneratorTests",
            dependencies: ["SDKGenerator", "PlatformClient", "PlatformDefinition", "PlatformCore"],
            swiftSettings: strict),
        .testTarget(
            name: "HTTPTransportTests", dependencies: ["HTTPTransport", "HTTPServer", "PlatformCore"],
            exclude: ["python"], swiftSettings: transport),
        .testTarget(name: "HTTPServerTests", dependencies: ["HTTPServer", "PlatformCore"], swiftSettings: strict),
        .testTarget(
            name: "MockServerTests",
            dependencies: [
                "MockServer", "HTTPServer", "HTTPTransport", "Fixtures", "DefinitionWitness", "PlatformDefinition",
                "PlatformCore",
            ],
            exclude: ["python"], swiftSettings: strict),
        .testTarget(
            name: "CompatibilityTests", dependencies: ["Fixtures", "MockServer", "PlatformDefinition", "PlatformCore"],
            exclude: ["python"], swiftSettings: strict),
        .testTarget(
            name: "FixturesTests",
            dependencies: [
                "Fixtures", "MockServer", "PlatformClient", "PlatformUsers", "HTTPTransport", "PlatformCore",
            ], swiftSettings: strict),
        .testTarget(
            name: "PlatformClientTests",
            dependencies: [
                "PlatformClient", "PlatformUsers", "PlatformAuthorization", "PlatformTokens", "HTTPTransport",
                "PlatformCore",
            ], swiftSettings: strict),
        .testTarget(
            name: "IntegrationTests",
            dependencies: [
                "PlatformClient", "PlatformUsers", "PlatformAuthorization", "PlatformTokens", "Fixtures", "MockServer",
                "HTTPServer", "HTTPTransport", "PlatformCore",
            ], swiftSettings: strict),
    ] + api + apiTests
)
