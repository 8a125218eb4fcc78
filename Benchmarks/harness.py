"""What the benchmarks share: building and starting the servers, asking them, reading /proc, and printing numbers.

Python 3 standard library only. Everything talks to 127.0.0.1 on free ports, lives in a temporary directory, and ends
the processes that it started, by pid.
"""

import base64
import contextlib
import http.client
import json
import os
import pathlib
import platform
import random
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "recordings"
PATH = "/api/v2/users/me"
CLIENT = ("benchmark", "benchmark-secret")
TICK = os.sysconf("SC_CLK_TCK")


class Failure(Exception):
    """Something the person at the keyboard can mend; shown without a stack trace."""


def main(measure):
    """Runs `measure()`; a failure prints no trace, and SIGTERM unwinds, so servers stop and files go."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        measure()
    except Failure as failure:
        sys.exit(f"{pathlib.Path(sys.argv[0]).name}: {failure}")
    except KeyboardInterrupt:
        sys.exit(130)


def progress(text):
    print(text, file=sys.stderr, flush=True)


# Tools and build


def require(*tools):
    """Stops with the command that mends it unless every tool is installed."""
    missing = [tool for tool in tools if not find_tool(tool)]
    if missing:
        raise Failure(f"{', '.join(missing)} not found: apt-get install nginx-light wrk valgrind")


def find_tool(name):
    # nginx lives in /usr/sbin, which is not on every PATH.
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")


def add_server_options(parser):
    parser.add_argument("--no-build", action="store_true", help="measure the release build that is there")
    parser.add_argument("--server", type=pathlib.Path, help="measure this mockserver binary (implies --no-build)")
    parser.add_argument("--recordings", type=pathlib.Path, default=SAMPLES, help="directory to replay (recordings/)")


def server_binary(options):
    """The mockserver to measure, built first unless the options say otherwise."""
    build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "mockserver"]
    if options.server is None and not options.no_build:
        progress("Building: " + " ".join(build))
        if subprocess.run(build, cwd=ROOT, stdout=sys.stderr).returncode != 0:
            raise Failure("the build failed")
    binary = (options.server or ROOT / ".build/release/mockserver").resolve()
    if not os.access(binary, os.X_OK):
        raise Failure("no mockserver binary; run without --no-build")
    if not any(options.recordings.glob("*.sqlite")):
        raise Failure(f"no *.sqlite in {options.recordings}; name a directory with --recordings")
    return binary


# Servers


@dataclass
class Server:
    """A server that this script started."""

    name: str
    process: subprocess.Popen
    port: int
    authorization: str = "Bearer none"

    @property
    def pid(self):
        return self.process.pid

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}{PATH}"

    def get(self, path=PATH):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        with contextlib.closing(connection):
            return ask(connection, path, self.authorization)


@dataclass
class Reply:
    """An answer as it came: status, fields in order, body bytes."""

    status: int
    fields: list = field(default_factory=list)
    body: bytes = b""

    @property
    def head_size(self):
        status_line = len(f"HTTP/1.1 {self.status} {http.client.responses[self.status]}\r\n")
        return status_line + sum(len(name) + len(value) + 4 for name, value in self.fields) + 2

    def value(self, name):
        return next((value for key, value in self.fields if key.lower() == name.lower()), None)


def ask(connection, path, authorization):
    connection.request("GET", path, headers={"Authorization": authorization})
    response = connection.getresponse()
    return Reply(response.status, response.getheaders(), response.read())


def free_port():
    """A port nobody listens on, outside the ephemeral range.

    Inside that range a client that polls a port on loopback can connect to itself and take the port.
    """
    while True:
        port = random.randint(20_000, 32_000)
        with socket.socket() as probe:
            with contextlib.suppress(OSError):
                probe.bind(("127.0.0.1", port))
                return port


@contextlib.contextmanager
def temporary_directory():
    with tempfile.TemporaryDirectory(prefix="mockserver-benchmark-") as name:
        os.chmod(name, 0o755)  # nginx started by root serves as another user
        yield pathlib.Path(name)


@contextlib.contextmanager
def running(name, command, port, log):
    """Starts `command`, yields a Server, and ends exactly that process tree."""
    with open(log, "wb") as output:
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=output, stderr=output)
    try:
        yield Server(name, process, port)
    finally:
        stop(process)


def stop(process):
    if process.poll() is not None:
        return
    tree = process_tree(process.pid)
    process.terminate()
    try:
        process.wait(timeout=60)  # a drain under valgrind is slow
    except subprocess.TimeoutExpired:
        for pid in tree:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        process.wait()


def wait_until(condition, server, log, seconds=30):
    """Polls `condition`; says what the server printed if it ends or takes too long."""
    deadline = time.monotonic() + seconds
    while not (result := condition()):
        if server.process.poll() is not None or time.monotonic() > deadline:
            tail = pathlib.Path(log).read_text(errors="replace")[-2000:]
            raise Failure(f"{server.name} did not start:\n{tail}")
        time.sleep(0.001)
    return result


@contextlib.contextmanager
def mockserver(binary, recordings, workers=1, wrapper=(), seconds=30):
    """mockserver replaying `recordings`, or without any, ready and with a token; `wrapper` goes before it (valgrind)."""
    with temporary_directory() as directory:
        port_file, log = directory / "port", directory / "log"
        command = mockserver_command(binary, recordings, 0, workers, port_file)
        with running("mockserver", [*wrapper, *command], 0, log) as server:
            # The port file appears once the server is ready, so that waiting costs it no request.
            server.port = int(wait_until(lambda: read_if_there(port_file), server, log, seconds))
            server.authorization = "Bearer " + token(server)
            yield server


@contextlib.contextmanager
def recorder(binary, directory, upstream, workers=1):
    """mockserver that forwards to `upstream` and records into `directory`."""
    port_file, log = directory / "port", directory / "log"
    command = [
        binary, "--record", directory, "--upstream", f"http://127.0.0.1:{upstream.port}", "--port", 0,
        "--port-file", port_file, "--workers", workers, "--log-level", "error",
    ]
    with running("mockserver --record", command, 0, log) as server:
        server.port = int(wait_until(lambda: read_if_there(port_file), server, log))
        yield server


def mockserver_command(binary, recordings, port, workers, port_file):
    return [
        binary, *(["--replay", recordings] if recordings else []), "--port", port, "--port-file", port_file, "--workers", workers,
        "--client", ":".join(CLIENT), "--log-level", "warning",
    ]


def read_if_there(path):
    return path.read_text() if path.exists() else None


def token(server):
    """An access token by the client credentials grant."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    basic = base64.b64encode(":".join(CLIENT).encode()).decode()
    with contextlib.closing(connection):
        connection.request(
            "POST", "/oauth/token", "grant_type=client_credentials",
            {"Authorization": f"Basic {basic}", "Content-Type": "application/x-www-form-urlencoded"})
        response = connection.getresponse()
        body = response.read()
    if response.status != 200:
        raise Failure(f"no token: {response.status} {body[:300]!r}")
    return json.loads(body)["access_token"]


@contextlib.contextmanager
def nginx(reply, workers=1, name="nginx", port=None, wrapper=(), unique=False):
    """nginx that answers GET /api/v2/users/me with `reply` from memory, in a prefix of its own.

    With `unique` its body, a JSON object, gets a member in front that is another one in each reply.
    """
    with started_nginx(name, port, lambda prefix, port: nginx_command(
            prefix, reply, port, workers, single_process=bool(wrapper), unique=unique), wrapper) as server:
        yield server


@contextlib.contextmanager
def nginx_proxy(upstream, workers=1, name="nginx proxy_pass"):
    """nginx that passes everything on to `upstream`, over connections that it keeps."""
    with started_nginx(name, None, lambda prefix, port: nginx_run(
            prefix, proxy_configuration(upstream.port, port, workers))) as server:
        yield server


@contextlib.contextmanager
def started_nginx(name, port, command, wrapper=()):
    with temporary_directory() as prefix:
        log, port = prefix / "log", port or free_port()
        with running(name, [*wrapper, *command(prefix, port)], port, log) as server:
            wait_until(lambda: accepts(port), server, log)
            yield server


def nginx_command(prefix, reply, port, workers=1, single_process=False, unique=False):
    return nginx_run(prefix, nginx_configuration(reply, port, workers, single_process, unique))


def nginx_run(prefix, configuration):
    file = prefix / "nginx.conf"
    file.write_bytes(configuration)
    return [find_tool("nginx"), "-p", prefix, "-e", "stderr", "-c", file]


def nginx_configuration(reply, port, workers, single_process=False, unique=False):
    # nginx writes these itself.
    own = {"server", "date", "content-type", "content-length", "connection", "keep-alive", "transfer-encoding"}
    fields = [(name, value) for name, value in reply.fields if name.lower() not in own]
    pieces = [reply.body]
    if len(reply.body) > 4000 and not unique:
        # What is too long for one string is joined by nginx for every reply, which costs it a copy of the body.
        pieces = [reply.body[start:start + 1900] for start in range(0, len(reply.body), 1900)]
    body = quoted(reply.body) if len(pieces) == 1 else b"".join(b"${piece%d}" % number for number in range(len(pieces)))
    if unique:
        body = body.replace(b"{", b'{"requestId": "$request_id", ', 1)
    lines = [
        *nginx_start(workers, single_process),
        b'  geo $dollar { default "$"; }',
        *(b"  geo $piece%d { default %s; }" % (number, quoted(piece))
          for number, piece in enumerate(pieces) if len(pieces) > 1),
        b"  server {",
        b"    listen 127.0.0.1:%d backlog=1024;" % port,
        b"    location = %s {" % PATH.encode(),
        b"      default_type %s;" % quoted((reply.value("Content-Type") or "application/json").encode()),
        *(b"      add_header %s %s;" % (quoted(name.encode()), quoted(value.encode())) for name, value in fields),
        b"      return 200 %s;" % body,
        b"    }",
        b"  }",
        b"}",
    ]
    return b"\n".join(lines) + b"\n"


def proxy_configuration(upstream_port, port, workers):
    lines = [
        *nginx_start(workers),
        b"  upstream platform {",
        b"    server 127.0.0.1:%d;" % upstream_port,
        b"    keepalive 512; keepalive_requests 1000000000; keepalive_timeout 3600;",
        b"  }",
        b"  server {",
        b"    listen 127.0.0.1:%d backlog=1024;" % port,
        b"    location / {",
        b"      proxy_pass http://platform;",
        b'      proxy_http_version 1.1; proxy_set_header Connection "";',
        b"    }",
        b"  }",
        b"}",
    ]
    return b"\n".join(lines) + b"\n"


def nginx_start(workers, single_process=False):
    """What every configuration starts with, as far as into its `http` block."""
    temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    return [
        b"daemon off;",
        b"master_process off;" if single_process else b"master_process on;",
        b"worker_processes %d;" % workers,
        b"pid nginx.pid;",
        b"error_log stderr crit;",
        b"events { worker_connections 4096; }",
        b"http {",
        *(b"  %s_temp_path %s;" % (kind.encode(), kind.encode()) for kind in temporary),
        b"  access_log off; server_tokens off;",
        b"  keepalive_timeout 3600; keepalive_requests 1000000000;",
    ]


def quoted(text):
    """`text` as an nginx string. A dollar has no escape there; the geo variable costs nginx a lookup per dollar."""
    if len(text) > 4000:
        raise Failure("nginx takes no string over 4,000 bytes in its configuration; choose a smaller reply")
    text = text.replace(b"\\", b"\\\\").replace(b"'", b"\\'").replace(b"$", b"${dollar}")
    return b"'" + text + b"'"


def accepts(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def sample_reply():
    """A reply of the size and shape of the recorded one, for control runs that have no mockserver."""
    user = {
        "id": "6f1e9d0c-6b0a-4c77-9a3e-0f8f3b1c2d4e", "name": "Sample User", "department": "Benchmarks",
        "division": {"id": "1c1b7a52-54d5-4a30-8f0e-0d4f9b3f7d11", "name": "Home", "selfUri": "/api/v2/authorization"},
        "email": "sample@example.com", "state": "active", "title": "It's a \"sample\"", "version": 7,
        "note": "x" * 960, "selfUri": "/api/v2/users/6f1e9d0c-6b0a-4c77-9a3e-0f8f3b1c2d4e",
    }
    fields = [
        ("Content-Type", "application/json"), ("Cache-Control", "no-cache, no-store, must-revalidate"),
        ("Pragma", "no-cache"), ("Expires", "0"), ("Strict-Transport-Security", "max-age=600; includeSubDomains"),
        ("ININ-Correlation-Id", "0b1f6f0e-44d3-4f3a-8f31-6b1a3f5f9f10"), ("inin-ratelimit-count", "1"),
        ("inin-ratelimit-allowed", "300"), ("inin-ratelimit-reset", "60"),
    ]
    return Reply(200, fields, json.dumps(user).encode())


# Readings from /proc


@dataclass(frozen=True)
class CPU:
    """CPU seconds; of a process tree, or busy and stolen time of the machine."""

    user: float
    system: float

    def __sub__(self, other):
        return CPU(self.user - other.user, self.system - other.system)

    @property
    def total(self):
        return self.user + self.system


def process_tree(pid):
    """`pid` and its living descendants."""
    tree = [pid]
    for parent in tree:
        for children in pathlib.Path(f"/proc/{parent}/task").glob("*/children"):
            with contextlib.suppress(OSError):
                tree += [int(child) for child in children.read_text().split()]
    return tree


def process_cpu(pid):
    """User and system time of `pid` and its living descendants, all threads, in ticks of 10 ms."""
    user = system = 0
    for member in process_tree(pid):
        # The name in parentheses may hold spaces; utime and stime are fields 14 and 15 of proc(5).
        fields = pathlib.Path(f"/proc/{member}/stat").read_text().rpartition(")")[2].split()
        user, system = user + int(fields[11]), system + int(fields[12])
    return CPU(user / TICK, system / TICK)


def machine_cpu():
    """Busy and stolen seconds of all cores since boot."""
    values = pathlib.Path("/proc/stat").read_text().splitlines()[0].split()[1:]
    user, nice, system, _idle, _iowait, irq, softirq, steal = (int(value) / TICK for value in values[:8])
    return user + nice + system + irq + softirq, steal


def memory(pid):
    """Resident memory in MB: all of it, and the anonymous part."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return tuple(int(re.search(rf"{name}:\s+(\d+) kB", status)[1]) / 1024 for name in ("VmRSS", "RssAnon"))


def peak_memory(pid):
    """The most resident memory in MB that `pid` ever had."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024


# Numbers on paper


def quartiles(values):
    if len(values) < 2:
        return values[0], values[0]
    first, _, third = statistics.quantiles(values, n=4, method="inclusive")
    return first, third


def spread(values, places):
    """Median, and in brackets the quartiles."""
    first, third = quartiles(values)
    return f"{statistics.median(values):,.{places}f} [{first:,.{places}f}–{third:,.{places}f}]"


def extent(values, places):
    return f"{min(values):,.{places}f}–{max(values):,.{places}f}"


def table(header, rows, text_columns=1):
    """Prints a Markdown table; the first `text_columns` columns are text, the others numbers."""
    rule = ["---"] * text_columns + ["--:"] * (len(header) - text_columns)
    for row in [header, rule, *rows]:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()


def heading(title):
    """The title, and what the numbers depend on."""
    revision = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    model = re.search(r"model name\s*:\s*(.+)", pathlib.Path("/proc/cpuinfo").read_text())
    print(f"## {title}\n")
    print(f"{time.strftime('%Y-%m-%d %H:%M')}, {revision or 'no revision'}, {os.cpu_count()} cores"
          f" ({model[1] if model else platform.machine()}), Linux {platform.release()},"
          f" load average {os.getloadavg()[0]:.2f} before.\n")
