"""The metadata service, asked from inside."""

import base64
import json
import socket
import struct
import threading
import time

import pytest

from harness import KINDS, inside, run, wait_for

pytestmark = pytest.mark.covers("metadata service, versions 1 and 2")

BASE = "http://169.254.169.254"
TOKEN = f"$(curl -sf -X PUT {BASE}/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60')"
both = pytest.mark.parametrize("kind", KINDS)


def curl(cloud, instance, what, options=""):
    """(status, body) of a request that the guest makes."""
    out = cloud.ssh(instance, f"curl -s -m 10 -w '\\n%{{http_code}}' {options} '{BASE}{what}'", check=False).stdout
    body, _, status = out.rpartition("\n")
    return int(status or 0), body


def with_token(cloud, instance, what):
    return curl(cloud, instance, what, f'-H "X-aws-ec2-metadata-token: {TOKEN}"')


@both
def test_tree_is_the_instances_own(cloud, pair, kind):
    seen = cloud.describe(pair[kind])
    for path, value in {
        "instance-id": seen["InstanceId"],
        "ami-id": seen["ImageId"],
        "instance-type": seen["InstanceType"],
        "local-ipv4": seen["PrivateIpAddress"],
        "public-ipv4": seen["PublicIpAddress"],
        "mac": seen["NetworkInterfaces"][0]["MacAddress"],
        "placement/availability-zone": seen["Placement"]["AvailabilityZone"],
        "security-groups": seen["SecurityGroups"][0]["GroupName"],
        "local-hostname": seen["PrivateDnsName"],
        "ami-launch-index": "0",
        f"network/interfaces/macs/{seen['NetworkInterfaces'][0]['MacAddress']}/subnet-id": seen["SubnetId"],
    }.items():
        assert with_token(cloud, pair[kind], f"/latest/meta-data/{path}") == (200, value), path
        assert curl(cloud, pair[kind], f"/latest/meta-data/{path}") == (200, value), f"{path} by version 1"
    listing = curl(cloud, pair[kind], "/latest/meta-data/")[1].split("\n")
    assert "instance-id" in listing and "network/" in listing
    assert curl(cloud, pair[kind], "/latest/meta-data/nonsense")[0] == 404
    assert f"0={cloud.key_name}" in curl(cloud, pair[kind], "/latest/meta-data/public-keys/")[1]
    assert "ssh-ed25519 " in curl(cloud, pair[kind], "/latest/meta-data/public-keys/0/openssh-key")[1]


@both
def test_identity_document(cloud, pair, kind):
    seen = cloud.describe(pair[kind])
    document = json.loads(with_token(cloud, pair[kind], "/latest/dynamic/instance-identity/document")[1])
    expected = {
        "instanceId": seen["InstanceId"], "imageId": seen["ImageId"], "instanceType": "t3.nano", "region": "us-east-1",
        "accountId": "123456789012", "privateIp": seen["PrivateIpAddress"], "architecture": "x86_64",
        "availabilityZone": seen["Placement"]["AvailabilityZone"], "version": "2017-09-30",
    }
    assert {k: document.get(k) for k in expected} == expected


@both
def test_identity_document_is_signed(cloud, pair, kind, work):
    """As EC2's user guide verifies it, with the server's certificate in the place of the region's."""
    here = work / f"identity-{kind}"
    here.mkdir()
    get = lambda what: with_token(cloud, pair[kind], f"/latest/dynamic/instance-identity/{what}")[1]
    document = get("document")
    (here / "document").write_text(document)
    (here / "signature").write_bytes(base64.b64decode(get("signature")))
    certificate = cloud.server.data_dir / "identity" / "certificate.pem"
    (here / "key").write_text(run("openssl", "x509", "-pubkey", "-noout", "-in", certificate).stdout)
    run("openssl", "dgst", "-sha256", "-verify", here / "key", "-signature", here / "signature", here / "document")
    for form in ("pkcs7", "rsa2048"):
        (here / form).write_text(f"-----BEGIN PKCS7-----\n{get(form)}\n-----END PKCS7-----\n")
        verify = ["openssl", "smime", "-verify", "-in", here / form, "-inform", "PEM", "-certfile", certificate, "-noverify"]
        run(*verify, "-out", here / "held")
        assert (here / "held").read_text() == document
    assert get("").split("\n") == ["document", "pkcs7", "rsa2048", "signature"]


def test_monitoring_is_dynamic_data(cloud, launched):
    i = launched("container")
    path = "/latest/dynamic/fws/instance-monitoring"
    assert with_token(cloud, i, path) == (200, "disabled")
    cloud.ec2.monitor_instances(InstanceIds=[i])
    wait_for("monitoring to show", lambda: with_token(cloud, i, path) == (200, "enabled"))


def test_tokens(cloud, pair):
    i = pair["container"]
    assert curl(cloud, i, "/latest/meta-data/instance-id", "-H 'X-aws-ec2-metadata-token: nonsense'")[0] == 401
    assert curl(cloud, i, "/latest/api/token", "-X PUT")[0] == 400
    assert curl(cloud, i, "/latest/api/token", "-X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 21601'")[0] == 400
    assert curl(cloud, i, "/latest/api/token", "-X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 9' -H 'X-Forwarded-For: 1.2.3.4'")[0] == 403
    # A token of one instance is worth nothing in another.
    token = curl(cloud, i, "/latest/api/token", "-X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60'")[1]
    assert curl(cloud, i, "/latest/meta-data/instance-id", f"-H 'X-aws-ec2-metadata-token: {token}'") == (200, i)
    assert curl(cloud, pair["vm"], "/latest/meta-data/instance-id", f"-H 'X-aws-ec2-metadata-token: {token}'")[0] == 401


def test_token_expires(cloud, pair):
    i = pair["container"]
    token = curl(cloud, i, "/latest/api/token", "-X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 1'")[1]
    assert token
    wait_for("the token to expire", lambda: curl(
        cloud, i, "/latest/meta-data/instance-id", f"-H 'X-aws-ec2-metadata-token: {token}'")[0] == 401, every=0.3)


def test_options_apply_while_running(cloud, launched):
    i = launched("container", MetadataOptions={"HttpTokens": "required", "HttpPutResponseHopLimit": 3})
    assert curl(cloud, i, "/latest/meta-data/instance-id")[0] == 401
    assert with_token(cloud, i, "/latest/meta-data/instance-id") == (200, i)
    cloud.ec2.modify_instance_metadata_options(InstanceId=i, HttpTokens="optional")
    wait_for("version 1 to answer", lambda: curl(cloud, i, "/latest/meta-data/instance-id") == (200, i))
    cloud.ec2.modify_instance_metadata_options(InstanceId=i, HttpEndpoint="disabled")
    wait_for("no answer", lambda: curl(cloud, i, "/latest/meta-data/instance-id")[0] in (0, 403))
    cloud.ec2.modify_instance_metadata_options(InstanceId=i, HttpEndpoint="enabled", InstanceMetadataTags="enabled")
    wait_for("tags", lambda: curl(cloud, i, "/latest/meta-data/tags/instance/cumulet:isolation") == (200, "container"))


@pytest.mark.parametrize("limit", [1, 5])
def test_hop_limit_is_the_packets_ttl(cloud, launched, limit):
    """The packet that carries a token has the hop limit as its TTL on the wire, so it gets no further."""
    i = launched("container", MetadataOptions={"HttpTokens": "required", "HttpPutResponseHopLimit": limit})
    eni = cloud.describe(i)["NetworkInterfaces"][0]
    device = "e" + eni["NetworkInterfaceId"].removeprefix("eni-")[-14:]
    with inside(f"/run/netns/cumulet-{cloud.server.tag}-{eni['VpcId']}"):
        tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0003))
        tap.bind((device, 0x0003))
    tap.settimeout(0.2)
    ttls, stop = [], threading.Event()

    def sniff():
        while not stop.is_set():
            try:
                packet = tap.recv(65535)
            except TimeoutError:
                continue
            if packet[0] >> 4 == 4 and packet[9] == 6 and packet[12:16] == bytes([169, 254, 169, 254]):
                header = (packet[0] & 15) * 4
                data = packet[header + (packet[header + 12] >> 4) * 4: struct.unpack("!H", packet[2:4])[0]]
                if b"HTTP/1.1 200" in data:
                    ttls.append(packet[8])

    thread = threading.Thread(target=sniff)
    thread.start()
    try:
        cloud.ssh(i, f"curl -sf -X PUT {BASE}/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60'")
        wait_for("the reply on the wire", lambda: ttls)
    finally:
        stop.set()
        thread.join()
        tap.close()
    assert set(ttls) == {limit}


def test_user_data(cloud, launched):
    data = "".join(chr(c) for c in range(32, 127)) + "\n"
    i = launched("container", UserData=data)
    assert cloud.ssh(i, f"curl -s {BASE}/latest/user-data") == data


def test_no_user_data_is_404(cloud, pair):
    assert curl(cloud, pair["container"], "/latest/user-data")[0] == 404


def test_the_accounts_defaults_hold_for_new_instances(cloud, launched):
    none = {"HttpTokens": "no-preference", "HttpPutResponseHopLimit": -1, "HttpTokensEnforced": "no-preference"}
    cloud.ec2.modify_instance_metadata_defaults(HttpTokens="required", HttpPutResponseHopLimit=2, HttpTokensEnforced="enabled")
    try:
        assert cloud.ec2.get_instance_metadata_defaults()["AccountLevel"]["HttpTokens"] == "required"
        i = launched("container")
        assert cloud.describe(i)["MetadataOptions"]["HttpPutResponseHopLimit"] == 2
        assert curl(cloud, i, "/latest/meta-data/instance-id")[0] == 401
        assert with_token(cloud, i, "/latest/meta-data/instance-id") == (200, i)
        with pytest.raises(cloud.ec2.exceptions.ClientError, match="HttpTokensEnforced"):
            cloud.launch("container", MetadataOptions={"HttpTokens": "optional"})
    finally:
        cloud.ec2.modify_instance_metadata_defaults(**none)
    assert not {"HttpTokens", "HttpPutResponseHopLimit"} & cloud.ec2.get_instance_metadata_defaults()["AccountLevel"].keys()
