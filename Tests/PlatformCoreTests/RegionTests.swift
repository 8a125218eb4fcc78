import PlatformCore
import XCTest

final class RegionTests: XCTestCase {
    private let domains = [
        "us_east_1": "mypurecloud.com", "eu_west_1": "mypurecloud.ie", "ap_southeast_2": "mypurecloud.com.au",
        "ap_northeast_1": "mypurecloud.jp", "eu_central_1": "mypurecloud.de", "us_west_2": "usw2.pure.cloud",
        "ca_central_1": "cac1.pure.cloud", "ap_northeast_2": "apne2.pure.cloud", "eu_west_2": "euw2.pure.cloud",
        "ap_south_1": "aps1.pure.cloud", "us_east_2": "use2.us-gov-pure.cloud", "sa_east_1": "sae1.pure.cloud",
        "me_central_1": "mec1.pure.cloud", "ap_northeast_3": "apne3.pure.cloud", "eu_central_2": "euc2.pure.cloud",
        "mx_central_1": "mxc1.pure.cloud", "ap_southeast_1": "apse1.pure.cloud",
        "eusc_de_east_1": "edee1.eusc-pure.cloud",
    ]

    func testEveryOfficialConstant_hasItsDomainAndHosts() {
        XCTAssertEqual(domains.count, 18)
        XCTAssertEqual(Region.all.count, 18)
        for (name, domain) in domains {
            let region = Region(name: name)
            XCTAssertEqual(region?.domain, domain)
            XCTAssertEqual(region?.name, name)
            XCTAssertEqual(region?.apiHost, "api.\(domain)")
            XCTAssertEqual(region?.loginHost, "login.\(domain)")
            XCTAssertEqual(region?.appsHost, "apps.\(domain)")
            XCTAssertEqual(region?.streamingHost, "streaming.\(domain)")
        }
    }

    func testEveryHost_isParsedWithPortAndCase() {
        for region in Region.all {
            for role in HostRole.allCases {
                for host in [
                    "\(role.rawValue).\(region.domain)", "\(role.rawValue).\(region.domain):8443",
                    "\(role.rawValue).\(region.domain)".uppercased(),
                ] {
                    let parsed = Region.parse(host: host)
                    XCTAssertEqual(parsed?.role, role, host)
                    XCTAssertEqual(parsed?.region, region, host)
                }
            }
        }
    }

    func testOtherHosts_areNone() {
        for host in [
            "", ":", "localhost", "127.0.0.1:8080", "mypurecloud.com", "api.", ".mypurecloud.com",
            "www.mypurecloud.com",
            "api.example.com", "xapi.mypurecloud.com", "api.mypurecloud.com.evil.org", "api.api.mypurecloud.com",
            "[::1]:80",
        ] { XCTAssertNil(Region.parse(host: host), host) }
    }

    func testPrivateDomain_hasHostsButNoName() {
        let region = Region(rawValue: "pure.test")
        XCTAssertEqual(region.apiHost, "api.pure.test")
        XCTAssertNil(region.name)
        XCTAssertNil(Region(name: "moon_1"))
    }
}
