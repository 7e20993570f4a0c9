"""A metadata service for tests of the bundled image: metadata.py ADDRESS PORT KEY_FILE USER_DATA_FILE INSTANCE_ID"""

import http.server
import sys

address, port, key_file, user_data_file, instance_id = sys.argv[1:]
TOKEN = "test-token"
PATHS = {
    "/latest/meta-data/instance-id": instance_id.encode(),
    "/latest/meta-data/public-keys/0/openssh-key": open(key_file, "rb").read(),
    "/latest/meta-data/local-hostname": b"ip-10-9-0-5.ec2.internal",
    "/latest/meta-data/network/interfaces/macs/": b"02:00:00:00:00:05/",
    "/latest/meta-data/network/interfaces/macs/02:00:00:00:00:05/vpc-ipv4-cidr-block": b"10.9.0.0/16",
    "/latest/user-data": open(user_data_file, "rb").read(),
}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_PUT(self):
        good = self.path == "/latest/api/token" and self.headers.get("X-aws-ec2-metadata-token-ttl-seconds")
        self.answer(200 if good else 400, TOKEN.encode() if good else b"")

    def do_GET(self):
        if self.headers.get("X-aws-ec2-metadata-token") != TOKEN:
            return self.answer(401, b"")
        body = PATHS.get(self.path)
        self.answer(404 if body is None else 200, body or b"")

    def log_message(self, *arguments):
        pass


http.server.ThreadingHTTPServer((address, int(port)), Handler).serve_forever()
