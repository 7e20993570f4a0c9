"""Requests signed by botocore, for tests/oracle.rs to verify.

Each line: kind, method, path, query, headers, body, time; tab-separated, texts in hex, headers as
name NUL value NUL. `python3 oracle_sigv4.py SEED COUNT`.
"""

import datetime
import random
import sys
from urllib.parse import urlsplit

import botocore.auth
import botocore.session
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

ACCESS_KEY = "AKIDEXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
ALPHABET = "abcXYZ019-._~ /%&=+;:,*()'\"!@#$?[]é漢"


def text(rng, longest):
    return "".join(rng.choice(ALPHABET) for _ in range(rng.randint(1, longest)))


def emit(kind, request, now):
    url = urlsplit(request.url)
    headers = {name.lower(): value for name, value in request.headers.items()}
    headers.setdefault("host", url.netloc)
    packed = b"".join(
        name.encode() + b"\0" + (value if isinstance(value, bytes) else str(value).encode()) + b"\0"
        for name, value in headers.items()
    )
    body = request.body or b""
    body = body if isinstance(body, bytes) else body.encode()
    fields = [kind, request.method]
    fields += [part.hex() for part in (url.path.encode(), url.query.encode(), packed, body)]
    print("\t".join(fields + [str(int(now.timestamp()))]))


def main():
    rng = random.Random(int(sys.argv[1]))
    now = datetime.datetime.now(datetime.timezone.utc)
    for number in range(int(sys.argv[2])):
        token = text(rng, 40).encode("ascii", "replace").decode().strip() or "t"
        credentials = Credentials(ACCESS_KEY, SECRET, token if rng.random() < 0.3 else None)
        region = rng.choice(["us-east-1", "eu-central-1", "cn-north-1"])
        form = {text(rng, 8): text(rng, 20) for _ in range(rng.randint(0, 6))}
        path = rng.choice(["/", "", "/snapshots/snap-1/blocks/3", "/a%20b//c/./d/../e/", "/x%2Fy"])
        url = f"http://127.0.0.1:4566{path}"
        if rng.random() < 0.5:
            request = AWSRequest(method="POST", url=url or "/", data=form)
            request.headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8"
        else:
            request = AWSRequest(method="GET", url=url, params=form)
        request.headers["X-Spaced"] = "  two   words "
        if rng.random() < 0.5:
            botocore.auth.SigV4Auth(credentials, "ec2", region).add_auth(request)
            kind = "header"
        else:
            botocore.auth.SigV4QueryAuth(credentials, "ec2", region, expires=rng.randint(1, 604800)).add_auth(request)
            kind = "query"
        emit(kind, request.prepare(), now)

    session = botocore.session.Session()
    session.set_credentials(ACCESS_KEY, SECRET)
    client = session.create_client("ec2", region_name="us-east-1", endpoint_url="http://127.0.0.1:4566")
    url = client.generate_presigned_url(
        "describe_instances", {"Filters": [{"Name": "tag:a b", "Values": ["é+%"]}]}, HttpMethod="GET"
    )
    emit("query", AWSRequest(method="GET", url=url), now)

    def before_send(request, **_):
        emit("header", request, now)
        raise SystemExit(0)

    client.meta.events.register("before-send.ec2", before_send)
    client.run_instances(ImageId="ami-1", MinCount=1, MaxCount=1, UserData="#!/bin/sh\necho é")


main()
