"""Calls whose signature and bytes are under the test's control."""

import dataclasses
import datetime
import hashlib
import hmac
import http.client
import re
import urllib.parse

from harness import HANG, REGION


@dataclasses.dataclass
class Answer:
    status: int
    text: str

    @property
    def code(self):
        found = re.search(r"<Code>([^<]*)</Code>", self.text)
        return found and found[1]


def hash_of(data):
    return hashlib.sha256(data).hexdigest()


class Raw:
    """Signs by hand (SigV4), so that each part can be wrong."""

    def __init__(self, server):
        self.server = server
        self.key, self.secret = server.credentials()

    def send(self, method, path, body=b"", headers=None, timeout=HANG):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=timeout)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            answer = connection.getresponse()
            return Answer(answer.status, answer.read().decode(errors="replace"))
        finally:
            connection.close()

    def signature(self, secret, stamp, region, service, request):
        scope = f"{stamp[:8]}/{region}/{service}/aws4_request"
        to_sign = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hash_of(request.encode())}"
        key = f"AWS4{secret}".encode()
        for part in (stamp[:8], region, service, "aws4_request", to_sign):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        return scope, key.hex()

    def call(self, parameters, *, method="POST", key=None, secret=None, region=REGION, service="ec2", age=0,
             tamper=None, sign=True, timeout=HANG):
        """`age`: how many seconds ago it says that it was signed. `tamper`: what is sent instead of the signed body."""
        encoded = urllib.parse.urlencode({"Version": "2016-11-15", **parameters}, quote_via=urllib.parse.quote)
        query, body = (encoded, b"") if method == "GET" else ("", encoded.encode())
        when = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=age)
        stamp = when.strftime("%Y%m%dT%H%M%SZ")
        headers = {
            "content-type": "application/x-www-form-urlencoded; charset=utf-8",
            "host": f"127.0.0.1:{self.server.port}",
            "x-amz-date": stamp,
        }
        names = ";".join(sorted(headers))
        canonical_query = "&".join(sorted(query.split("&"))) if query else ""
        request = "\n".join([method, "/", canonical_query, *(f"{n}:{headers[n]}" for n in sorted(headers)), "", names, hash_of(body)])
        scope, signature = self.signature(secret or self.secret, stamp, region, service, request)
        if sign:
            headers["authorization"] = (
                f"AWS4-HMAC-SHA256 Credential={key or self.key}/{scope}, SignedHeaders={names}, Signature={signature}")
        return self.send(method, f"/?{query}" if query else "/", tamper if tamper is not None else body, headers, timeout)

    def presigned(self, parameters, *, age=0, expires=60, tamper=None):
        when = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=age)
        stamp = when.strftime("%Y%m%dT%H%M%SZ")
        query = {
            "Version": "2016-11-15", **parameters,
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Credential": f"{self.key}/{stamp[:8]}/{REGION}/ec2/aws4_request",
            "X-Amz-Date": stamp, "X-Amz-Expires": str(expires), "X-Amz-SignedHeaders": "host",
        }
        quote = lambda s: urllib.parse.quote(s, safe="-_.~")
        canonical = "&".join(f"{quote(k)}={quote(v)}" for k, v in sorted(query.items()))
        request = f"GET\n/\n{canonical}\nhost:127.0.0.1:{self.server.port}\n\nhost\n{hash_of(b'')}"
        _, signature = self.signature(self.secret, stamp, REGION, "ec2", request)
        if tamper:
            canonical = canonical.replace(*tamper)
        return self.send("GET", f"/?{canonical}&X-Amz-Signature={signature}")
