"""The official Python SDK, Authlib and requests-oauthlib, unmodified, through every grant of the mock.

    pip install -r requirements.txt
    mockserver --replay recordings --port 8080
    MOCK_URL=http://127.0.0.1:8080 python3 test_grants.py
"""

import base64
import collections
import os
import tempfile
import threading
import unittest
import urllib.parse

# On import the SDK reads and watches the home directory; requests-oauthlib wants https unless told.
HOME = tempfile.TemporaryDirectory()
os.environ["HOME"] = HOME.name
os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

import PureCloudPlatformClientV2 as sdk  # noqa: E402
from authlib.integrations.requests_client import OAuth2Session as AuthlibSession  # noqa: E402
from PureCloudPlatformClientV2.rest import ApiException  # noqa: E402
from requests_oauthlib import OAuth2Session  # noqa: E402

import mock  # noqa: E402
from mock import CALLBACK, URL, USER, admin, authorize_url, log_in, new_client, parameters  # noqa: E402

TOKEN_URL = URL + "/oauth/token"
ME = URL + "/api/v2/tokens/me"


def api_client():
    sdk.configuration.host = URL
    return sdk.ApiClient()


def code_for(client, base=URL, **fields):
    return parameters(log_in(authorize_url(base, client_id=client["clientId"], response_type="code", **fields)))["code"]


class OfficialSDKGrants(unittest.TestCase):
    def assertUser(self, api):
        """The token works, and it is the user's."""
        self.assertEqual(sdk.TokensApi(api).get_tokens_me().o_auth_client.id, self.client["clientId"])

    def setUp(self):
        self.client = new_client()

    def credentials(self):
        return self.client["clientId"], self.client["clientSecret"]

    def test_authorization_code_and_refresh(self):
        api, tokens = api_client().get_code_authorization_token(*self.credentials(), code_for(self.client), CALLBACK)
        self.assertUser(api)
        again, refreshed = api.refresh_code_authorization_token(*self.credentials(), tokens["refresh_token"])
        self.assertUser(again)
        self.assertNotEqual(refreshed["refresh_token"], tokens["refresh_token"])
        with self.assertRaises(ApiException) as raised:
            api.refresh_code_authorization_token(*self.credentials(), tokens["refresh_token"])
        self.assertEqual(raised.exception.status, 400)
        self.assertIn("invalid_grant", raised.exception.body)

    def test_pkce(self):
        api = api_client()
        verifier = api.generate_pkce_code_verifier(128)
        challenge = api.compute_pkce_code_challenge(verifier)
        fields = {"code_challenge": challenge, "code_challenge_method": "S256"}
        api, _ = api.get_pkce_token(self.client["clientId"], verifier, code_for(self.client, **fields), CALLBACK)
        self.assertUser(api)
        with self.assertRaises(ApiException):
            api.get_pkce_token(
                self.client["clientId"], api.generate_pkce_code_verifier(128), code_for(self.client, **fields), CALLBACK)

    def test_saml2_bearer(self):
        assertion = base64.b64encode("<samlp:Response>ü</samlp:Response>".encode()).decode()
        admin("POST", "saml", {"orgName": "acme", "assertion": assertion})
        api = api_client().get_saml2bearer_token(*self.credentials(), "acme", assertion)
        self.assertUser(api)
        with self.assertRaises(ApiException):
            api_client().get_saml2bearer_token(*self.credentials(), "acme", base64.b64encode(b"x").decode())

    def test_implicit(self):
        """The SDK takes the token that the page's fragment brings."""
        url = authorize_url(client_id=self.client["clientId"], response_type="token", state="100% +x")
        brought = parameters(log_in(url))
        self.assertEqual(brought["state"], "100% +x")
        api = api_client()
        api.access_token = brought["access_token"]
        self.assertUser(api)

    def test_gateway(self):
        parts = urllib.parse.urlsplit(URL)
        code = code_for(self.client, URL + "/gw/login")
        api = sdk.ApiClient(host="https://api.mypurecloud.com")
        api.set_gateway(parts.hostname, parts.scheme, parts.port, "gw/login", "gw/api")
        api, tokens = api.get_code_authorization_token(*self.credentials(), code, CALLBACK)
        self.assertUser(api)
        api.refresh_code_authorization_token(*self.credentials(), tokens["refresh_token"])
        self.assertUser(api)

    def test_refresh_on_expiry_with_20_threads(self):
        """Everybody's call succeeds; the SDK may refresh more than once, each time with the newest refresh token."""
        sdk.configuration.should_refresh_access_token = True
        api, _ = api_client().get_code_authorization_token(*self.credentials(), code_for(self.client), CALLBACK)
        self.assertEqual(admin("POST", "tokens/expire", {"accessToken": api.access_token}), {"affected": 1})
        start, outcomes = threading.Barrier(20), collections.Counter()

        def call():
            start.wait()
            try:
                outcomes[sdk.TokensApi(api).get_tokens_me().o_auth_client.id] += 1
            except Exception as error:
                outcomes[repr(error)] += 1

        threads = [threading.Thread(target=call) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(outcomes, {self.client["clientId"]: 20})
        tokens = [t for t in admin("GET", "tokens")["tokens"] if t["clientId"] == self.client["clientId"]]
        refreshes = [token for token in tokens if token["grant"] == "refresh_token"]
        self.assertIn(len(refreshes), range(1, 20))


class GenericClients(unittest.TestCase):
    def setUp(self):
        self.client = new_client()
        self.id, self.secret = self.client["clientId"], self.client["clientSecret"]

    def assertWorks(self, session):
        answer = session.get(ME)
        self.assertEqual(answer.status_code, 200, answer.text)
        return answer.json()

    def test_authlib_client_credentials(self):
        for method in ["client_secret_basic", "client_secret_post"]:
            with self.subTest(method):
                session = AuthlibSession(self.id, self.secret, token_endpoint_auth_method=method)
                session.fetch_token(TOKEN_URL, grant_type="client_credentials")
                self.assertWorks(session)

    def test_authlib_code_pkce_refresh_introspect_and_revoke(self):
        session = AuthlibSession(
            self.id, token_endpoint_auth_method="none", redirect_uri=CALLBACK, code_challenge_method="S256")
        verifier = "v" * 64
        url, state = session.create_authorization_url(URL + "/oauth/authorize", code_verifier=verifier)
        token = session.fetch_token(TOKEN_URL, authorization_response=log_in(url), code_verifier=verifier, state=state)
        self.assertEqual(self.assertWorks(session)["user"]["email"], USER["email"])
        refreshed = session.refresh_token(TOKEN_URL, refresh_token=token["refresh_token"])
        self.assertNotEqual(refreshed["access_token"], token["access_token"])
        self.assertWorks(session)

        confidential = AuthlibSession(self.id, self.secret)
        seen = confidential.introspect_token(URL + "/oauth/introspect", token=refreshed["access_token"]).json()
        self.assertEqual((seen["active"], seen["client_id"], seen["username"]), (True, self.id, USER["email"]))
        confidential.revoke_token(URL + "/oauth/revoke", token=refreshed["refresh_token"]).raise_for_status()
        seen = confidential.introspect_token(URL + "/oauth/introspect", token=refreshed["access_token"]).json()
        self.assertEqual(seen, {"active": False})

    def test_authlib_implicit(self):
        session = AuthlibSession(self.id, redirect_uri=CALLBACK)
        url, state = session.create_authorization_url(URL + "/oauth/authorize", response_type="token")
        session.fetch_token(authorization_response=log_in(url), state=state)
        self.assertWorks(session)

    def test_requests_oauthlib_code_with_automatic_refresh(self):
        kept = []
        session = OAuth2Session(
            self.id, redirect_uri=CALLBACK, auto_refresh_url=TOKEN_URL, token_updater=kept.append,
            auto_refresh_kwargs={"client_id": self.id, "client_secret": self.secret})
        url, _ = session.authorization_url(URL + "/oauth/authorize")
        token = session.fetch_token(TOKEN_URL, authorization_response=log_in(url), client_secret=self.secret)
        self.assertWorks(session)
        session.token = {**token, "expires_in": -1, "expires_at": 1}
        self.assertWorks(session)
        self.assertEqual(len(kept), 1)

    def test_requests_oauthlib_refusal(self):
        session = OAuth2Session(self.id, redirect_uri=CALLBACK)
        url, _ = session.authorization_url(URL + "/oauth/authorize", code_challenge="short", code_challenge_method="S256")
        with self.assertRaises(mock.urllib.error.HTTPError) as raised:
            mock.urllib.request.build_opener(mock.urllib.request.ProxyHandler({}), mock.NoRedirect).open(url)
        self.assertEqual(parameters(raised.exception.headers["Location"])["error"], "invalid_request")


if __name__ == "__main__":
    unittest.main(verbosity=2)
