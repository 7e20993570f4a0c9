"""Hostile input: answered with an error at once, in bounded memory, and the server lives on."""

import os
import pathlib
import socket
import time

import pytest

from harness import wait_for
from rawcall import Raw

pytestmark = pytest.mark.covers("bad input never ends, hangs or swells the server")


@pytest.fixture
def raw(server):
    """After each attack the server is the same process, answers at once, and has not grown beyond all bounds."""
    raw, process, before = Raw(server), server.process.pid, memory_mib(server)
    yield raw
    assert server.alive() and server.process.pid == process, server.log_tail()
    began = time.monotonic()
    assert raw.call({"Action": "DescribeRegions"}).status == 200
    assert time.monotonic() - began < 2
    assert memory_mib(server) < before + 64
    assert "panicked" not in server.log.read_text(errors="replace")


def memory_mib(server):
    text = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
    return int(text.split("VmRSS:")[1].split()[0]) / 1024


def client_error(answer):
    assert 400 <= answer.status < 500 and answer.code, answer.text[:500]


def test_huge_numbers(raw):
    for count in ("9" * 400, "-1", "2147483648", "1e9", "0x10", ""):
        client_error(raw.call({"Action": "RunInstances", "ImageId": "ami-0123456789abcdef0", "MinCount": "1", "MaxCount": count}))


def test_huge_max_count_of_a_real_image(raw, cloud):
    client_error(raw.call({"Action": "RunInstances", "ImageId": cloud.image, "MinCount": "2147483647", "MaxCount": "2147483647", "InstanceType": "t3.nano"}))


def test_a_hundred_thousand_parameters(raw):
    began = time.monotonic()
    ids = raw.call({"Action": "DescribeInstances", **{f"InstanceId.{n}": f"i-{n:017x}" for n in range(1, 100_001)}})
    assert (ids.status, ids.code) == (413, "RequestEntityTooLarge")
    client_error(raw.call({"Action": "DescribeInstances", **{f"Filter.{n}.Name": "x" for n in range(1, 20_000)}}))
    assert time.monotonic() - began < 10


def test_a_hundred_megabyte_body(raw):
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", raw.server.port), timeout=20) as s:
        s.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 104857600\r\n\r\n")
        for _ in range(100):
            s.sendall(b"A" * (1 << 20))
        answer = s.recv(4096)
    # A client that reads only once all is sent gets its answer, too.
    assert answer.split()[1] == b"413" and b"RequestEntityTooLarge" in answer, answer[:200]
    assert time.monotonic() - began < 20


def test_a_body_in_chunks_without_end(raw):
    with socket.create_connection(("127.0.0.1", raw.server.port), timeout=20) as s:
        s.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        sent = 0
        try:
            for _ in range(512):
                s.sendall(b"100000\r\n" + b"A" * (1 << 20) + b"\r\n")
                sent += 1
        except (BrokenPipeError, ConnectionResetError):
            pass
        assert sent < 512, "an endless body must be cut off"


def test_garbage(raw):
    for data in (os.urandom(4096), b"\0" * 1000, b"GET / HTTP/9.9\r\n\r\n", b"\r\n\r\n\r\n", b"POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
                 b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 5000 + b"\r\n", b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", raw.server.port), timeout=5) as s:
            try:
                s.sendall(data)
                s.shutdown(socket.SHUT_WR)
                first = s.recv(64)
            except TimeoutError:
                raise
            except OSError:  # closed by the server, noticed at any of the three
                continue
            assert not first or first.split()[1][:1] == b"4", (data[:30], first)


def test_strange_text(raw):
    for value in ("\0", "ä" * 1000, "%00%ff", "<a>&amp;]]>", "'; drop table", "../../etc/passwd", "\u202e", "𝄞"):
        for parameters in ({"Action": "DescribeInstances", "InstanceId.1": value}, {"Action": value}, {"Action": "CreateKeyPair", "KeyName": value, "KeyType": value},
                           {"Action": "DescribeInstances", "Filter.1.Name": value, "Filter.1.Value.1": value}):
            client_error(raw.call(parameters))
    for body in (b"%", b"%zz=%", b"&&&==&", b"Action", b"\xff\xfe=\xff", b"Action=DescribeInstances&Action=DescribeRegions"):
        client_error(raw.send("POST", "/", body))


def test_deep_and_odd_names(raw):
    for name in ("A." * 5000, "InstanceId." + "9" * 50, "InstanceId.1.1.1", "InstanceId.-1", "InstanceId.", ".", "BlockDeviceMapping.1.Ebs.Ebs.Ebs",
                 "Filter.1.Value.18446744073709551616"):
        client_error(raw.call({"Action": "DescribeInstances", name: "x"}))


def test_a_response_is_well_formed_whatever_was_sent(raw):
    import xml.etree.ElementTree as tree
    for value in ("<x>", "&", "\x01\x02", "]]>", "\ufffe"):
        answer = raw.call({"Action": "DescribeInstances", "InstanceId.1": value})
        tree.fromstring(answer.text)


def test_slow_clients_are_bounded_and_block_nobody(raw):
    """200 connections that say half a header: others are served meanwhile, and the slow ones are cut off."""
    slow = []
    try:
        for _ in range(200):
            s = socket.create_connection(("127.0.0.1", raw.server.port), timeout=5)
            s.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
            slow.append(s)
        began = time.monotonic()
        assert raw.call({"Action": "DescribeRegions"}).status == 200
        assert time.monotonic() - began < 2
        first = slow[0]
        first.settimeout(1)

        def cut_off():
            try:
                first.sendall(b"y")
                return not (data := first.recv(4096)) or data.split()[1] == b"408"
            except TimeoutError:
                return False
            except OSError:
                return True
        wait_for("a slow client to be cut off", cut_off)
    finally:
        for s in slow:
            s.close()


def test_many_connections_at_once(raw):
    import concurrent.futures
    with concurrent.futures.ThreadPoolExecutor(32) as pool:
        answers = list(pool.map(lambda _: raw.call({"Action": "DescribeRegions"}).status, range(300)))
    assert set(answers) == {200}
