"""Signatures: what is good passes, everything else is refused with EC2's code."""

import pytest

from rawcall import Raw

pytestmark = pytest.mark.covers("SigV4, by header and by presigned URL")
REGIONS = {"Action": "DescribeRegions"}


@pytest.fixture(scope="module")
def raw(server):
    return Raw(server)


def refused(answer, status, *codes):
    assert answer.status == status and answer.code in codes, answer.text


def test_good(raw):
    assert raw.call(REGIONS).status == 200
    assert raw.call(REGIONS, method="GET").status == 200
    assert raw.presigned(REGIONS).status == 200


def test_tampered_body(raw):
    refused(raw.call(REGIONS, tamper=b"Action=DescribeInstances&Version=2016-11-15"), 403, "SignatureDoesNotMatch")
    refused(raw.presigned(REGIONS, tamper=("DescribeRegions", "DescribeInstances")), 403, "SignatureDoesNotMatch")


def test_wrong_secret(raw):
    refused(raw.call(REGIONS, secret="x" * 40), 403, "SignatureDoesNotMatch")


def test_unknown_key(raw):
    refused(raw.call(REGIONS, key="AKIAIOSFODNN7EXAMPLE"), 401, "AuthFailure")


def test_unsigned(raw):
    refused(raw.call(REGIONS, sign=False), 403, "MissingAuthenticationToken")


def test_clock_skew(raw):
    assert raw.call(REGIONS, age=240).status == 200
    assert raw.call(REGIONS, age=-240).status == 200
    refused(raw.call(REGIONS, age=1000), 400, "RequestExpired")
    refused(raw.call(REGIONS, age=-1000), 403, "SignatureDoesNotMatch")


def test_expiry_of_a_presigned_url(raw):
    assert raw.presigned(REGIONS, age=50, expires=60).status == 200
    refused(raw.presigned(REGIONS, age=70, expires=60), 400, "RequestExpired")
    refused(raw.presigned(REGIONS, expires=604801), 400, "AuthorizationQueryParametersError")


def test_wrong_region_and_service(raw):
    refused(raw.call(REGIONS, region="mars-north-1"), 401, "AuthFailure")
    refused(raw.call(REGIONS, service="s3"), 401, "AuthFailure")


def test_malformed_authorization(raw):
    for header in ("", "Basic abc", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=x, SignedHeaders=host, Signature=zz",
                   "AWS4-HMAC-SHA256 " + "A" * 8000):
        answer = raw.send("POST", "/", b"Action=DescribeRegions", {"authorization": header, "x-amz-date": "20200101T000000Z"})
        assert 400 <= answer.status < 500 and answer.code, (header[:40], answer.text)


def test_host_that_was_not_signed_for(raw):
    """A signature for another host's name does not pass here."""
    import hashlib
    stamp = __import__("datetime").datetime.now(__import__("datetime").timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    body = b"Action=DescribeRegions&Version=2016-11-15"
    request = f"POST\n/\n\nhost:elsewhere\nx-amz-date:{stamp}\n\nhost;x-amz-date\n{hashlib.sha256(body).hexdigest()}"
    scope, signature = raw.signature(raw.secret, stamp, "us-east-1", "ec2", request)
    answer = raw.send("POST", "/", body, {
        "x-amz-date": stamp, "content-type": "application/x-www-form-urlencoded",
        "authorization": f"AWS4-HMAC-SHA256 Credential={raw.key}/{scope}, SignedHeaders=host;x-amz-date, Signature={signature}"})
    refused(answer, 403, "SignatureDoesNotMatch")


def test_sts_says_it_its_own_way(raw):
    answer = raw.call({"Action": "GetCallerIdentity", "Version": "2011-06-15"}, service="sts")
    assert answer.status == 200 and "<Account>123456789012</Account>" in answer.text
    refused(raw.call({"Action": "GetCallerIdentity", "Version": "2011-06-15"}, service="sts", key="AKIAIOSFODNN7EXAMPLE"), 403, "InvalidClientTokenId")


def test_the_credentials_file_is_its_owners(server):
    assert (server.data_dir / "credentials.json").stat().st_mode & 0o777 == 0o600
