@testable import MockServer
import PlatformCore
import PlatformDefinition
import XCTest

/// The story of a resource, told for every pair of a collection and a member path that the API has.
final class EveryPairTests: SynthesisTestCase {
    func testEveryPair_tellsItsStory() async throws {
        let (mock, ask) = try await world()
        let pairs = ResourcePair.all(of: .shared)
        var (held, adopted, untold, broken) = (0, 0, [String: [String]](), [String: [String]]())
        for pair in pairs {
            switch await ResourceStory(pair, ask).tell() {
            case .holds: if pair.isAdopted { adopted += 1 } else { held += 1 }
            case .untold(let reason): untold[reason, default: []].append(pair.member)
            case .broken(let step, let detail): broken[step, default: []].append(detail)
            }
            mock.session.session.world.reset()
        }
        print("\(pairs.count) pairs: \(held) hold, and \(adopted) more of members that nothing makes")
        for (reason, members) in untold.sorted(by: { $0.key < $1.key }) {
            print("  \(members.count) untold: \(reason)")
        }
        for (step, details) in broken.sorted(by: { $0.key < $1.key }) {
            print("  \(details.count) broken at: \(step)")
            for detail in details { print("      \(detail.prefix(200))") }
        }
        XCTAssertGreaterThanOrEqual(held, 388)
        XCTAssertGreaterThanOrEqual(adopted, 100)
        // Ids that are one of a few words, and one that is the version itself.
        XCTAssertLessThanOrEqual(broken.values.reduce(0) { $0 + $1.count }, 6)
    }
}
