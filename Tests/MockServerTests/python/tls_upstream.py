"""The platform over TLS, and a company's proxy in front of it, in one process on one port of loopback.

What starts with a TLS handshake is answered by the platform; `CONNECT host:port` leads there too, whatever the host.
Usage: tls_upstream.py FOLDER CERTIFICATE [PROXY-CREDENTIALS in base64]. The folder gets ca.pem, and the file `log`
with a line for each CONNECT and each request. CERTIFICATE is good, expired, other (another host's) or self (its own CA).
"""

import json
import os
import socket
import ssl
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler

folder, kind = sys.argv[1:3]
credentials = sys.argv[3] if len(sys.argv) > 3 else None
os.chdir(folder)

hosts = "DNS:api.mypurecloud.de,DNS:login.mypurecloud.de,IP:127.0.0.1" if kind != "other" else "DNS:other.example"
days = "-1" if kind == "expired" else "2"
subprocess.run(
    ["/bin/sh", "-e", "-c", f"""
    new="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
    openssl req -x509 $new -keyout ca.key -out ca.pem -subj /CN=CompanyCA -days 2
    openssl req -x509 $new -keyout self.key -out self.pem -subj /CN=127.0.0.1 -days 2 -addext subjectAltName=IP:127.0.0.1
    printf 'subjectAltName={hosts}\\n' > ext
    openssl req $new -keyout leaf.key -out leaf.csr -subj /CN=platform
    openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days {days} -extfile ext -out leaf.pem
    """], check=True, stderr=subprocess.DEVNULL)

context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
name = "self" if kind == "self" else "leaf"
context.load_cert_chain(f"{name}.pem", f"{name}.key")
lock = threading.Lock()


def note(line):
    with lock, open("log", "a") as log:
        log.write(line + "\n")


class Platform(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.answer({"host": self.headers["Host"], "path": self.path})

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.answer({"access_token": "token-of-the-platform-1", "token_type": "bearer", "expires_in": 86399})

    def answer(self, body):
        note(f"{self.command} {self.headers['Host']} {self.path}")
        data = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments):
        pass


def read_head(connection):
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = connection.recv(1)
        if not byte:
            raise ConnectionError
        head += byte
    return head.decode()


def serve(connection, address):
    try:
        if connection.recv(1, socket.MSG_PEEK) == b"C":
            head = read_head(connection)
            note(" ".join(head.split(" ")[:2]))
            if credentials and f"Proxy-Authorization: Basic {credentials}\r\n" not in head:
                connection.sendall(b"HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=p\r\nContent-Length: 0\r\n\r\n")
                return
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        Platform(context.wrap_socket(connection, server_side=True), address, None)
    except (OSError, ConnectionError):
        pass
    finally:
        connection.close()


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=listener.accept(), daemon=True).start()
