"""What the scripts beside this one share: the mock's address, its admin API, and a login without a browser."""

import html
import http.cookiejar
import json
import os
import re
import urllib.error
import urllib.parse
import urllib.request
import uuid

URL = os.environ["MOCK_URL"].rstrip("/")
CALLBACK = "http://127.0.0.1:9/callback"  # nobody listens there: the redirect is read, not followed
USER = {"email": "ann@example.com", "password": "correct horse", "org": "acme", "name": "Ann"}


def admin(method, path, body=None):
    """Calls the mock's admin API, past any proxy of the environment, and returns the JSON answer."""
    request = urllib.request.Request(
        URL + "/__admin/" + path,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
        method=method,
    )
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(request, timeout=10) as response:
        return json.load(response)


def new_client(**fields):
    """A registered client with a redirect URI, and the user who logs in."""
    admin("POST", "users", USER)
    return admin("POST", "clients", {"clientId": str(uuid.uuid4()), "redirectUris": [CALLBACK], **fields})


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def log_in(authorize_url):
    """Opens the login page, fills in its form, and returns the URL that it redirects to."""
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()), NoRedirect)
    page = opener.open(authorize_url, timeout=10).read().decode()
    action = html.unescape(re.search(r'<form[^>]* action="([^"]*)"', page)[1])
    token = re.search(r'name="csrfToken" value="([^"]*)"', page)[1]
    form = {"csrfToken": token, "email": USER["email"], "password": USER["password"], "org": "", "action": "login"}
    try:
        opener.open(urllib.parse.urljoin(authorize_url, action), urllib.parse.urlencode(form).encode(), timeout=10)
    except urllib.error.HTTPError as redirect:
        assert redirect.code == 303, redirect.read()
        return redirect.headers["Location"]
    raise AssertionError("the login page did not redirect")


def authorize_url(base=URL, **fields):
    return base + "/oauth/authorize?" + urllib.parse.urlencode({"redirect_uri": CALLBACK, **fields})


def parameters(url):
    """What a redirect brings, in its query or its fragment."""
    parts = urllib.parse.urlsplit(url)
    return dict(urllib.parse.parse_qsl(parts.query or parts.fragment))
