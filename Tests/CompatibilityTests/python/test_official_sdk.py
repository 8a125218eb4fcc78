"""The official Python SDK, unmodified, against the mock and its sample recordings.

    pip install -r requirements.txt
    mockserver --replay recordings --port 8080
    MOCK_URL=http://127.0.0.1:8080 MOCK_CLIENT_ID=… MOCK_CLIENT_SECRET=… python3 test_official_sdk.py

Recorded answers move on when they are used (a PATCH is recorded once), so every run wants a mock just started, or
`POST /__admin/reset` before it.
"""

import json
import os
import tempfile
import time
import unittest
import urllib.parse
import urllib.request
import uuid
from datetime import datetime, timezone

# On import the SDK reads ~/.genesyscloudpython/config and watches its folder, or the whole home directory when there
# is none; neither belongs into a test.
HOME = tempfile.TemporaryDirectory()
os.environ["HOME"] = HOME.name

import PureCloudPlatformClientV2 as sdk  # noqa: E402
from PureCloudPlatformClientV2.rest import ApiException  # noqa: E402

MOCK_URL = os.environ["MOCK_URL"].rstrip("/")
CLIENT_ID = os.environ["MOCK_CLIENT_ID"]
CLIENT_SECRET = os.environ["MOCK_CLIENT_SECRET"]

ME = "Maria Okafor"


def admin(path, body):
    """POSTs `body` to the mock's admin API, past any proxy of the environment, and returns the JSON answer."""
    request = urllib.request.Request(
        MOCK_URL + "/__admin/" + path,
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
        method="POST",
    )
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(request, timeout=10) as response:
        return json.load(response)


def logged_in():
    """A client of its own with a token of its own, set up as the SDK's README does."""
    sdk.configuration.host = MOCK_URL
    return sdk.ApiClient().get_client_credentials_token(CLIENT_ID, CLIENT_SECRET)


def user_named(users, name):
    return next(user for user in users.get_users().entities if user.name == name)


class OfficialSDKTests(unittest.TestCase):
    maxDiff = None

    def assertPlatformError(self, error, status, code):
        """`error` carries the platform's body, and its correlation id twice."""
        self.assertEqual(error.status, status, error)
        body = json.loads(error.body)
        self.assertEqual((body["status"], body["code"]), (status, code))
        self.assertTrue(body["message"])
        self.assertIsInstance(body["details"], list)
        self.assertIsInstance(body["errors"], list)
        self.assertEqual(error.headers["Content-Type"].split(";")[0], "application/json")
        self.assertEqual(error.headers["ININ-Correlation-Id"], body["contextId"])

    def test_client_credentials(self):
        api = logged_in()
        self.assertGreater(len(api.access_token), 20)
        token = sdk.TokensApi(api).get_tokens_me()
        self.assertEqual(token.o_auth_client.id, CLIENT_ID)

    def test_call_without_login(self):
        sdk.configuration.host = MOCK_URL
        with self.assertRaises(ApiException) as raised:
            sdk.UsersApi(sdk.ApiClient()).get_users_me()
        self.assertEqual(raised.exception.status, 401)

    def test_users_me(self):
        users = sdk.UsersApi(logged_in())
        me = users.get_users_me()
        self.assertEqual(me.name, ME)
        self.assertEqual(me.email, "maria.okafor@example.com")
        self.assertEqual(me.state, "active")
        self.assertEqual(me.primary_contact_info[0].media_type, "EMAIL")
        self.assertIsNone(me.presence)

        me = users.get_users_me(expand=["presence", "skills"])
        self.assertEqual(me.presence.presence_definition.system_presence, "AVAILABLE")
        self.assertEqual([skill.name for skill in me.skills], ["Escalations", "Claims Adjusting"])

    def test_paging(self):
        users = sdk.UsersApi(logged_in())
        pages = [users.get_users(page_size=3)]
        while pages[-1].next_uri:
            pages.append(users.get_users(page_size=3, page_number=pages[-1].page_number + 1))

        self.assertEqual([len(page.entities) for page in pages], [3, 3, 2])
        self.assertEqual([page.page_number for page in pages], [1, 2, 3])
        self.assertEqual({(page.total, page.page_count, page.page_size) for page in pages}, {(8, 3, 3)})
        everyone = [user.name for page in pages for user in page.entities]
        self.assertEqual(everyone, [user.name for user in users.get_users(page_size=100, page_number=1).entities])
        self.assertIn("Zoë Müller-Łukasiewicz", everyone)
        self.assertEqual(users.get_users(page_size=3, page_number=999).entities, [])

    def test_dates(self):
        user = user_named(sdk.UsersApi(logged_in()), "Priya Raman")
        self.assertEqual(user.date_last_login, datetime(2026, 11, 1, 21, 47, 12, 384000, timezone.utc))

    def test_search(self):
        criteria = sdk.UserSearchCriteria()
        criteria.type, criteria.operator = "STARTS_WITH", "AND"
        criteria.fields, criteria.value = ["name"], "Mar"
        request = sdk.UserSearchRequest()
        request.query, request.page_size, request.page_number = [criteria], 25, 1

        found = sdk.UsersApi(logged_in()).post_users_search(request)
        self.assertEqual(found.total, 3)
        self.assertEqual([user.name for user in found.results], ["Marcus Lindqvist", ME, "Martina Reyes"])

    def test_change_of_a_user(self):
        users = sdk.UsersApi(logged_in())
        marcus = user_named(users, "Marcus Lindqvist").id
        before = users.get_user(marcus)
        change = sdk.UpdateUser()
        change.title, change.version = "Senior Claims Agent", before.version
        changed = users.patch_user(marcus, change)
        after = users.get_user(marcus)

        self.assertEqual(before.title, "Claims Agent")
        self.assertEqual((changed.title, changed.version), ("Senior Claims Agent", before.version + 1))
        self.assertEqual(after, changed)

    def test_delete_without_reply(self):
        api = logged_in()
        users = sdk.UsersApi(api)
        martina = user_named(users, "Martina Reyes").id
        skills = {skill.name: skill.id for skill in users.get_user_routingskills(martina).entities}
        self.assertIsNone(users.delete_user_routingskill(martina, skills["Fraud Review"]))
        self.assertEqual(api.last_response.status, 204)
        left = users.get_user_routingskills(martina).entities
        self.assertEqual([skill.name for skill in left], ["Claims Adjusting"])

    def test_not_found(self):
        with self.assertRaises(ApiException) as raised:
            sdk.UsersApi(logged_in()).get_user("00000000-0000-4000-8000-000000000000")
        self.assertPlatformError(raised.exception, 404, "not.found")

    def test_rate_limit_is_waited_for(self):
        api = logged_in()
        started = time.monotonic()
        divisions = sdk.AuthorizationApi(api).get_authorization_divisions(page_size=100)
        self.assertEqual([division.name for division in divisions.entities], ["Europe", "Home"])
        self.assertGreaterEqual(time.monotonic() - started, 2)  # the Retry-After of the recorded 429
        history = api.last_response.urllib3_response.retries.history
        self.assertEqual([attempt.status for attempt in history], [429])

    def test_revoked_token(self):
        api = logged_in()
        users = sdk.UsersApi(api)
        users.get_users_me()
        self.assertEqual(admin("tokens/revoke", {"accessToken": api.access_token}), {"affected": 1})
        with self.assertRaises(ApiException) as raised:
            users.get_users_me()
        self.assertPlatformError(raised.exception, 401, "bad.credentials")

    def test_wrong_secret(self):
        client = {"clientId": str(uuid.uuid4()), "clientSecret": "right: with blanks + % and colons"}
        admin("clients", client)
        sdk.configuration.host = MOCK_URL
        with self.assertRaises(ApiException) as raised:
            sdk.ApiClient().get_client_credentials_token(client["clientId"], "wrong")
        self.assertEqual(raised.exception.status, 400)
        refusal = json.loads(raised.exception.body)
        self.assertEqual(refusal["error"], "invalid_client")
        self.assertEqual(refusal["description"], refusal["error_description"])

        api = sdk.ApiClient().get_client_credentials_token(client["clientId"], client["clientSecret"])
        self.assertEqual(sdk.UsersApi(api).get_users_me().name, ME)

    def test_gateway(self):
        """The SDK puts the gateway's paths before its own: /login/oauth/token and /api/api/v2/users/me."""
        mock = urllib.parse.urlsplit(MOCK_URL)
        for login, resources in [("login", "api"), ("/gateway/login/", "/gateway/api/"), (None, None)]:
            with self.subTest(login=login, api=resources):
                api = sdk.ApiClient(host="https://api.mypurecloud.com")
                api.set_gateway(mock.hostname, mock.scheme, mock.port, login, resources)
                api.get_client_credentials_token(CLIENT_ID, CLIENT_SECRET)
                users = sdk.UsersApi(api)
                self.assertEqual(users.get_users_me().name, ME)
                self.assertEqual(users.get_users(page_size=3, page_number=2).previous_uri[:14], "/api/v2/users?")
                with self.assertRaises(ApiException) as raised:
                    users.get_user("00000000-0000-4000-8000-000000000000")
                self.assertPlatformError(raised.exception, 404, "not.found")

    def test_tokens_me(self):
        api = logged_in()
        tokens = sdk.TokensApi(api)
        self.assertIsNone(tokens.head_tokens_me())
        self.assertEqual(api.last_response.status, 200)
        self.assertIsNone(tokens.delete_tokens_me())
        self.assertEqual(api.last_response.status, 204)

        with self.assertRaises(ApiException) as raised:
            tokens.head_tokens_me()
        self.assertEqual((raised.exception.status, raised.exception.body), (401, ""))
        with self.assertRaises(ApiException) as raised:
            sdk.UsersApi(api).get_users_me()
        self.assertPlatformError(raised.exception, 401, "bad.credentials")


if __name__ == "__main__":
    unittest.main(verbosity=2)
