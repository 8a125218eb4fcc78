"""Runs nginx with HTTP/2 over TLS on a free port, with the certificates of the folder that is given."""

import ctypes
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

nginx = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin") or sys.exit("nginx is missing: make setup-test")
if "http_v2_module" not in subprocess.run([nginx, "-V"], capture_output=True, text=True).stderr:
    sys.exit("this nginx has no HTTP/2: make setup-test")
certificates = sys.argv[1]
folder = tempfile.mkdtemp(dir=certificates)
with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
with open(f"{folder}/large", "wb") as file:
    file.write(b"x" * 20_000_000)
with open(f"{folder}/nginx.conf", "w") as file:
    file.write(f"""
daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{
    listen 127.0.0.1:{port} ssl http2; root {folder};
    ssl_certificate {certificates}/server.pem; ssl_certificate_key {certificates}/server.key;
    location / {{ return 200 "$uri $connection"; }}
    location = /large {{ }}
  }}
}}
""")


def end_with_parent():
    """Lets the kernel end nginx when this process is killed (prctl PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


child = subprocess.Popen(
    [nginx, "-p", folder, "-c", f"{folder}/nginx.conf"], stderr=subprocess.DEVNULL, preexec_fn=end_with_parent)
try:
    while True:
        if child.poll() is not None:
            sys.exit(1)
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except OSError:
            time.sleep(0.01)
    print(port, flush=True)
    sys.stdin.read()
finally:
    child.terminate()
    child.wait()
    shutil.rmtree(folder, ignore_errors=True)
