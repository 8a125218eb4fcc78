"""The login page in headless Chromium, with and without JavaScript, through PKCE and implicit.

Needs Debian's chromium and chromium-driver (Scripts/setup tests), or their like on the PATH.
MOCK_SCREENSHOT=FILE keeps a picture of the page.
"""

import base64
import contextlib
import hashlib
import http.server
import json
import os
import secrets
import shutil
import tempfile
import threading
import unittest
import urllib.parse
import urllib.request

os.environ["SE_AVOID_STATS"] = "true"

from selenium import webdriver  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.support.ui import WebDriverWait  # noqa: E402

from mock import URL, USER, admin, authorize_url, new_client, parameters  # noqa: E402


class App(http.server.BaseHTTPRequestHandler):
    """The page of an app, to which the login leads back."""

    def do_GET(self):
        body = b"<!DOCTYPE html><title>app</title><h1>app</h1>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def browser(javascript=True, width=800, dark=False):
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or ""
    profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    arguments = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-proxy-server", "--no-first-run",
                 f"--window-size={width},760", f"--user-data-dir={profile.name}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium refuses root otherwise
    for argument in arguments:
        options.add_argument(argument)
    if not javascript:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    driver = webdriver.Chrome(options, webdriver.ChromeService(shutil.which("chromedriver")))
    try:
        driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 760, "deviceScaleFactor": 1, "mobile": False})
        yield driver
    finally:
        driver.quit()
        profile.cleanup()


class LoginPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), App)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.callback = f"http://127.0.0.1:{cls.server.server_port}/callback"
        cls.client = new_client(redirectUris=[cls.callback], name="Wallboard")

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()

    def authorize(self, base=URL, **fields):
        return authorize_url(base, client_id=self.client["clientId"], **{"redirect_uri": self.callback, **fields})

    def log_in(self, driver, password=USER["password"], email=USER["email"]):
        """Fills in the form and presses its first submit control, as a script that knows nothing of the page would."""
        form = driver.find_element(By.TAG_NAME, "form")
        for name, value in [("email", email), ("password", password)]:
            field = form.find_element(By.NAME, name)
            field.clear()
            field.send_keys(value)
        form.find_element(By.CSS_SELECTOR, "[type=submit]").click()

    def returned(self, driver):
        WebDriverWait(driver, 20).until(lambda driver: driver.current_url.startswith(self.callback))
        return parameters(driver.current_url)

    def token(self, **form):
        request = urllib.request.Request(URL + "/oauth/token", urllib.parse.urlencode(form).encode())
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10) as response:
            return json.load(response)["access_token"]

    def assertToken(self, token):
        request = urllib.request.Request(URL + "/api/v2/tokens/me", headers={"Authorization": f"Bearer {token}"})
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10) as response:
            self.assertEqual(json.load(response)["user"]["email"], USER["email"])

    def pkce(self, driver, base=URL):
        verifier = secrets.token_urlsafe(64)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        driver.get(self.authorize(
            base, response_type="code", code_challenge=challenge, code_challenge_method="S256", state="100% +/&"))
        return verifier

    def test_pkce_and_implicit_with_and_without_javascript(self):
        for javascript in [True, False]:
            with self.subTest(javascript=javascript), browser(javascript) as driver:
                verifier = self.pkce(driver)
                self.log_in(driver)
                brought = self.returned(driver)
                self.assertEqual(brought["state"], "100% +/&")
                self.assertToken(self.token(
                    grant_type="authorization_code", code=brought["code"], code_verifier=verifier,
                    client_id=self.client["clientId"], redirect_uri=self.callback))
                # The login lasts: the second time there is no form, until somebody asks for one.
                driver.get(self.authorize(response_type="token", state="s"))
                brought = self.returned(driver)
                self.assertEqual((brought["token_type"], brought["state"]), ("bearer", "s"))
                self.assertToken(brought["access_token"])
                driver.get(self.authorize(response_type="token", prompt="login"))
                self.log_in(driver)
                self.assertToken(self.returned(driver)["access_token"])

    def test_wrong_password_and_denial(self):
        with browser() as driver:
            driver.get(self.authorize(response_type="code", state="s", login_hint=USER["email"]))
            self.assertEqual(driver.switch_to.active_element.get_attribute("name"), "password")
            self.log_in(driver, password="wrong")
            alert = WebDriverWait(driver, 20).until(
                lambda driver: driver.find_element(By.CSS_SELECTOR, "[role=alert]"))
            self.assertIn("wrong", alert.text)
            driver.find_element(By.CSS_SELECTOR, "button[value=deny]").click()
            self.assertEqual(self.returned(driver)["error"], "access_denied")

    def test_gateway_prefix_and_logout(self):
        with browser() as driver:
            self.pkce(driver, URL + "/gw/login")
            self.log_in(driver)
            self.assertIn("code", self.returned(driver))
            fields = urllib.parse.urlencode({"client_id": self.client["clientId"], "redirect_uri": self.callback})
            driver.get(f"{URL}/gw/login/logout?{fields}")
            self.returned(driver)
            self.pkce(driver, URL + "/gw/login")
            self.assertEqual(len(driver.find_elements(By.NAME, "password")), 1)

    def test_page_fits_a_narrow_window_and_breaks_no_policy(self):
        for width, dark in [(320, False), (320, True), (800, False)]:
            with self.subTest(width=width, dark=dark), browser(width=width, dark=dark) as driver:
                driver.get(self.authorize(response_type="code", login_hint="a" * 200, org="acme"))
                size = driver.execute_script(
                    "return [document.documentElement.scrollWidth, innerWidth,"
                    " getComputedStyle(document.querySelector('main')).backgroundColor]")
                self.assertLessEqual(size[0], size[1])
                self.assertEqual(size[2], "rgb(28, 34, 48)" if dark else "rgb(255, 255, 255)")
                self.assertEqual([entry for entry in driver.get_log("browser") if "Policy" in entry["message"]], [])

    def test_picture(self):
        path = os.environ.get("MOCK_SCREENSHOT")
        with browser(width=640) as driver:
            driver.get(self.authorize(response_type="code", login_hint="ann@example.com"))
            self.log_in(driver, password="wrong")
            WebDriverWait(driver, 20).until(lambda driver: driver.find_element(By.CSS_SELECTOR, "[role=alert]"))
            picture = driver.get_screenshot_as_png()
            self.assertEqual(picture[:4], b"\x89PNG")
            if path:
                with open(path, "wb") as file:
                    file.write(picture)
        with browser(width=320, dark=True) as driver:
            driver.get(self.authorize(response_type="code"))
            if path:
                driver.save_screenshot(path.replace(".png", "-dark.png"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
