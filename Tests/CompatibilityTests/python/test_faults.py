"""The official Python SDK, unmodified, and what goes wrong on purpose; see test_official_sdk.py for how to run it."""

import time
import unittest
import urllib.request

# Its import also keeps the SDK away from the home directory.
from test_official_sdk import ME, MOCK_URL, ApiException, admin, logged_in, sdk

PATH = "/api/v2/users/me"


def delete_faults():
    request = urllib.request.Request(MOCK_URL + "/__admin/faults", method="DELETE")
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    direct.open(request, timeout=10).close()


class FaultTests(unittest.TestCase):
    def setUp(self):
        self.api = logged_in()
        self.users = sdk.UsersApi(self.api)
        self.addCleanup(delete_faults)

    def attempts(self):
        return [attempt.status for attempt in self.api.last_response.urllib3_response.retries.history]

    def test_429_is_retried_after_the_time_that_it_names(self):
        again = {"type": "status", "status": 429, "retryAfterSeconds": 1}
        admin("faults", {"match": {"path": PATH}, "do": [again, again]})
        started = time.monotonic()
        self.assertEqual(self.users.get_users_me().name, ME)
        self.assertGreaterEqual(time.monotonic() - started, 2)
        self.assertEqual(self.attempts(), [429, 429])

    def test_503_with_a_date_is_retried_too(self):
        admin("faults", {"match": {"path": PATH}, "do": [{"type": "status", "status": 503, "retryAfterDate": 1}]})
        self.assertEqual(self.users.get_users_me().name, ME)
        self.assertEqual(self.attempts(), [503])

    def test_503_without_a_time_is_the_callers(self):
        admin("faults", {"do": [{"type": "status", "status": 503}]})
        with self.assertRaises(ApiException) as raised:
            self.users.get_users_me()
        self.assertEqual(raised.exception.status, 503)
        self.assertIn("service.unavailable", raised.exception.body)

    def test_lost_connections_are_made_again(self):
        lost = [{"type": "reset"}, {"type": "close"}, {"type": "malformed"}]
        admin("faults", {"match": {"path": PATH}, "do": lost})
        self.assertEqual(self.users.get_users_me().name, ME)
        self.assertEqual(self.attempts(), [None, None, None])

    def test_reply_that_breaks_off_is_asked_for_again(self):
        # urllib3 reads the body before the SDK sees the reply, and takes what it misses for a lost connection.
        broken = [{"type": "truncate", "afterBytes": 10}, {"type": "bad-chunk"}, {"type": "wrong-content-length"}]
        admin("faults", {"match": {"path": PATH}, "do": broken})
        self.assertEqual(self.users.get_users_me().name, ME)
        self.assertEqual(self.attempts(), [None, None, None])

    def test_gateways_page_is_an_error_with_its_status(self):
        admin("faults", {"do": [{"type": "status", "status": 502, "html": True}]})
        with self.assertRaises(ApiException) as raised:
            self.users.get_users_me()
        self.assertEqual(raised.exception.status, 502)
        self.assertIn("<h1>502 Bad Gateway</h1>", raised.exception.body)

    def test_token_that_expires_mid_run(self):
        admin("faults", {"preset": "token-expires-mid-run"})
        for _ in range(3):
            self.users.get_users_me()
        with self.assertRaises(ApiException) as raised:
            self.users.get_users_me()
        self.assertEqual(raised.exception.status, 401)
        self.assertIn("credentials.expired", raised.exception.body)
        self.assertEqual(sdk.UsersApi(logged_in()).get_users_me().name, ME)

    def test_slow_body_arrives_whole(self):
        admin("faults", {"match": {"path": PATH}, "do": [{"type": "stall", "afterBytes": 20, "milliseconds": 300}]})
        started = time.monotonic()
        self.assertEqual(self.users.get_users_me().name, ME)
        self.assertGreaterEqual(time.monotonic() - started, 0.3)


if __name__ == "__main__":
    unittest.main(verbosity=2)
