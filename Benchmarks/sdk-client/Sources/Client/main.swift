import Foundation
import FoundationNetworking
import Glibc
import PlatformClient
import PlatformUsers

// What `Benchmarks/sdk` runs: one measurement each time, told as one line of JSON.
//
//   Client send|urlsession URL CALLS      64 calls in flight, JSON decoded
//   Client concurrent URL CALLS TOKEN     CALLS tasks at once, with that token ("old" is refused and refreshed)
//   Client memory URL CALLS               64 in flight, the memory told ten times on the way
//   Client json FILE…                     parse and write against JSONSerialization

let arguments = CommandLine.arguments.dropFirst()
let mode = arguments.first ?? ""
let rest = Array(arguments.dropFirst())

switch mode {
case "send": try await measure(Int(rest[1]) ?? 1) { try await send(client(rest[0]), calls: $0) }
case "urlsession": try await measure(Int(rest[1]) ?? 1) { try await urlSession(rest[0], calls: $0) }
case "concurrent":
    let client = client(rest[0])
    client.setAuthData(AuthData(accessToken: rest[2], refreshToken: "r"), clientId: "id", clientSecret: "secret")
    client.timeout = .seconds(300)
    try await measure(Int(rest[1]) ?? 1) { try await concurrent(client, calls: $0) }
case "memory": try await memory(client(rest[0]), calls: Int(rest[1]) ?? 1)
case "json": try json(rest)
default:
    print("usage: Client send|urlsession|concurrent|memory|json …")
    exit(2)
}

// MARK: - Calls

func client(_ url: String) -> ApiClient {
    let client = ApiClient()
    client.config.live_reload_config = false
    guard (try? client.setEnvironment(url)) != nil else { fatalError("no URL: \(url)") }
    client.setAccessToken("good")
    return client
}

/// 64 tasks that make one call after the other.
func send(_ client: ApiClient, calls: Int) async throws {
    let users = UsersApi(client)
    try await inFlight(calls) {
        guard try await users.getUsersMe().name != nil else { throw Failed() }
    }
}

func urlSession(_ base: String, calls: Int) async throws {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpMaximumConnectionsPerHost = 64
    let session = URLSession(configuration: configuration)
    guard let url = URL(string: base + "/api/v2/users/me") else { throw Failed() }
    var request = URLRequest(url: url)
    request.setValue("Bearer good", forHTTPHeaderField: "Authorization")
    try await inFlight(calls) { [request] in
        let (data, _) = try await session.data(for: request)
        let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        guard json?["name"] != nil else { throw Failed() }
    }
}

func inFlight(_ calls: Int, _ call: @escaping @Sendable () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        for worker in 0..<64 {
            let count = calls / 64 + (worker < calls % 64 ? 1 : 0)
            group.addTask { for _ in 0..<count { try await call() } }
        }
        try await group.waitForAll()
    }
}

func concurrent(_ client: ApiClient, calls: Int) async throws {
    let users = UsersApi(client)
    try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<calls { group.addTask { _ = try await users.getUsersMe() } }
        try await group.waitForAll()
    }
}

func memory(_ client: ApiClient, calls: Int) async throws {
    try await send(client, calls: min(calls, 20_000))
    var sizes = [status("VmRSS:")]
    for _ in 0..<10 {
        try await send(client, calls: calls / 10)
        sizes.append(status("VmRSS:"))
    }
    print(#"{"calls":\#(calls),"kilobytes":\#(sizes)}"#)
}

struct Failed: Error {}

// MARK: - Measuring

func measure(_ calls: Int, _ body: (Int) async throws -> Void) async throws {
    let watch = Watch()
    let threads = Task.detached(priority: .high) { () -> Int in
        var most = 0
        while !Task.isCancelled {
            most = max(most, status("Threads:"))
            try? await Task.sleep(for: .milliseconds(20))
        }
        return most
    }
    try await body(calls)
    let (seconds, cpu) = watch.read()
    threads.cancel()
    print(
        #"{"calls":\#(calls),"seconds":\#(seconds),"cpu":\#(cpu),"threads":\#(await threads.value),"#
            + #""kilobytes":\#(status("VmRSS:"))}"#)
}

struct Watch {
    private let start = ContinuousClock.now
    private let cpu = Self.cpuSeconds()

    func read() -> (seconds: Double, cpu: Double) {
        ((ContinuousClock.now - start) / .seconds(1), Self.cpuSeconds() - cpu)
    }

    static func cpuSeconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
        return user + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
    }
}

/// A number of `/proc/self/status`.
func status(_ name: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
    return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
}

// MARK: - JSON

/// MB/s of parsing and writing the bodies, each side for as long as the other, in turns.
func json(_ paths: [String]) throws {
    let bodies = try paths.map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let data = bodies.map { Data($0) }
    let values = try bodies.map { try JSON.parse($0) }
    let objects = try data.map { try JSONSerialization.jsonObject(with: $0, options: .fragmentsAllowed) }
    let bytes = bodies.reduce(0) { $0 + $1.count }
    var rates: [String: [Double]] = [:]
    for _ in 0..<7 {
        rates["parse", default: []].append(try rate(bytes) { for body in bodies { _ = try JSON.parse(body) } })
        rates["foundation parse", default: []].append(
            try rate(bytes) {
                for body in data { _ = try JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed) }
            })
        rates["write", default: []].append(try rate(bytes) { for value in values { _ = value.serialized() } })
        rates["foundation write", default: []].append(
            try rate(bytes) {
                for object in objects {
                    _ = try JSONSerialization.data(withJSONObject: object, options: .fragmentsAllowed)
                }
            })
    }
    let medians = rates.mapValues { $0.sorted()[3] }
    print(String(decoding: try JSONSerialization.data(withJSONObject: medians), as: UTF8.self))
}

/// MB per second of CPU.
func rate(_ bytes: Int, _ body: () throws -> Void) rethrows -> Double {
    let watch = Watch()
    var rounds = 0
    while watch.read().cpu < 0.3 {
        for _ in 0..<20 { try body() }
        rounds += 20
    }
    return Double(bytes * rounds) / watch.read().cpu / 1e6
}
