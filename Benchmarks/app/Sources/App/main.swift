import Foundation
import PlatformUsers

// What the typed API costs an app that is built for release. `App page.json` prints JSON; without an argument it only
// shows that it links: Benchmarks/build measures its size.

/// The fields that both sides read.
struct CodableUser: Decodable {
    struct Division: Decodable { let id: String?, name: String? }
    struct Presence: Decodable { let id: String?, modifiedDate: String? }
    let id, name, email, department, title, username, state: String?
    let version: Int?
    let acdAutoAnswer: Bool?
    let division: Division?
    let presence: Presence?
    let selfUri: String?
}

struct CodablePage: Decodable {
    let entities: [CodableUser]?
    let pageSize, pageNumber, total, pageCount: Int?
}

/// CPU time of the process in nanoseconds.
func cpu() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) * 1e9 + Double(now.tv_nsec)
}

/// The least of some measurements, in nanoseconds for each of `count`.
func least(_ count: Int, _ body: () throws -> Int) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<7 {
        let start = cpu()
        guard try body() != .min else { continue }
        best = min(best, cpu() - start)
    }
    return best / Double(count)
}

func users(in bytes: [UInt8]) throws -> [User] {
    UserEntityListing(json: try JSON.parse(bytes, duplicateKeys: .keepLast))?.entities ?? []
}

func measure(_ bytes: [UInt8]) throws {
    let reads = 1_000_000
    let page = try users(in: bytes)
    let text = least(reads) {
        var total = 0
        for user in page { for _ in 0..<reads / page.count { total += user.name?.utf8.count ?? 0 } }
        return total
    }
    let number = least(reads) {
        var total = 0
        for user in page { for _ in 0..<reads / page.count { total += user.version ?? 0 } }
        return total
    }
    let decoder = JSONDecoder()
    let data = Data(bytes)
    let codable = try least(20) {
        var total = 0
        for _ in 0..<20 { total += try decoder.decode(CodablePage.self, from: data).entities?.count ?? 0 }
        return total
    }
    let model = try least(20) {
        var total = 0
        for _ in 0..<20 { total += try users(in: bytes).count }
        return total
    }
    let modelAndReads = try least(20) {
        var total = 0
        for _ in 0..<20 {
            for user in try users(in: bytes) {
                for text in [user.id, user.name, user.email, user.department, user.title, user.username, user.selfUri] {
                    total += text?.utf8.count ?? 0
                }
                total += (user.state?.rawValue.utf8.count ?? 0) + (user.version ?? 0)
                total += user.acdAutoAnswer == true ? 1 : 0
                total += (user.division?.id?.utf8.count ?? 0) + (user.division?.name?.utf8.count ?? 0)
                total += user.presence?.id?.utf8.count ?? 0
            }
        }
        return total
    }
    print(
        """
        {"read text ns": \(text), "read number ns": \(number), "page Codable us": \(codable / 1000), \
        "page models us": \(model / 1000), "page models and every field us": \(modelAndReads / 1000), \
        "page bytes": \(bytes.count)}
        """)
}

if let path = CommandLine.arguments.dropFirst().first {
    try measure([UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
} else {
    let call = UsersApi.getUsersMe(expand: [.presence])
    print(call.request.path, User { $0.name = "Ann" }.asJSON, ApiClient.instance)
}
