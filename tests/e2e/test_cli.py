"""The unmodified AWS CLI, pointed at the server by `cumulet env`."""

import json
import pathlib
import subprocess

import pytest

import harness
from harness import HANG, run, wait_for

pytestmark = pytest.mark.covers("drop-in use by the AWS CLI")


def test_from_key_pair_to_login_and_back(cloud, aws, work):
    assert json.loads(aws("sts", "get-caller-identity").stdout)["Account"] == "123456789012"
    key = pathlib.Path(work) / "cli.pem"
    key.touch(mode=0o600)
    key.write_text(aws("ec2", "create-key-pair", "--key-name", "cli", "--query", "KeyMaterial", "--output", "text").stdout)
    image = aws("ec2", "describe-images", "--owners", "amazon", "--query", "Images[0].ImageId", "--output", "text").stdout.strip()
    instance = aws(
        "ec2", "run-instances", "--image-id", image, "--instance-type", "t3.micro", "--key-name", "cli",
        "--security-group-ids", cloud.group, "--user-data", "#!/bin/sh\ntouch /root/cli\n",
        "--tag-specifications", "ResourceType=instance,Tags=[{Key=Name,Value=cli},{Key=cumulet:isolation,Value=container}]",
        "--query", "Instances[0].InstanceId", "--output", "text").stdout.strip()
    aws("ec2", "wait", "instance-running", "--instance-ids", instance)
    assert cloud.wait_ssh(instance, key=key, command="id -un").strip() == "ec2-user"
    aws("ec2", "wait", "instance-status-ok", "--instance-ids", instance)
    shown = aws("ec2", "describe-instances", "--filters", "Name=tag:Name,Values=cl?", "--output", "text").stdout
    assert instance in shown
    aws("ec2", "stop-instances", "--instance-ids", instance)
    aws("ec2", "wait", "instance-stopped", "--instance-ids", instance)
    aws("ec2", "start-instances", "--instance-ids", instance)
    aws("ec2", "wait", "instance-running", "--instance-ids", instance)
    cloud.wait_ssh(instance, key=key)
    aws("ec2", "reboot-instances", "--instance-ids", instance)
    aws("ec2", "terminate-instances", "--instance-ids", instance)
    aws("ec2", "wait", "instance-terminated", "--instance-ids", instance)
    aws("ec2", "delete-key-pair", "--key-name", "cli")


def test_errors_reach_the_user(aws):
    done = aws("ec2", "describe-instances", "--instance-ids", "i-0123456789abcdef0", check=False)
    assert done.returncode != 0 and "InvalidInstanceID.NotFound" in done.stderr


def test_the_binarys_own_words(server):
    """Help, status for people, and errors that say what to do."""
    from harness import BINARY
    assert "serve" in run(BINARY, "--help").stdout
    assert "listens on" in server.command("status").stdout
    bad = run(BINARY, "env", "--data-dir", "/nonexistent/x", check=False)
    assert bad.returncode != 0 and "data folder" in bad.stderr
    taken = run(BINARY, "serve", "--data-dir", server.data_dir, "--listen", "127.0.0.1:0", check=False, timeout=HANG)
    assert taken.returncode != 0 and taken.stderr.strip(), "a second server on the same folder is refused"
    cleaning = server.command("cleanup", check=False)
    assert cleaning.returncode != 0 and "stop it first" in cleaning.stderr
    public = run(BINARY, "serve", "--data-dir", "/nonexistent/x", "--dev", "--listen", "0.0.0.0:1", check=False, timeout=HANG)
    assert public.returncode != 0 and "loopback" in public.stderr


def test_the_log_as_json(make_server):
    """Each line is an object with what a log collector needs; SIGTERM says that instances go on."""
    server = make_server("json-log", image=False, options=["--log", "debug", "--log-format", "json"], public_cidr="198.19.64.0/20")
    server.client().describe_regions()
    server.stop()
    lines = [json.loads(line) for line in server.log.read_text().splitlines()]
    assert all({"timestamp", "level", "target", "fields"} <= line.keys() for line in lines)
    call = next(line for line in lines if line["fields"].get("operation") == "DescribeRegions")
    assert call["fields"]["status"] == 200 and len(call["fields"]["request_id"]) == 36
    assert "instances keep running" in lines[-1]["fields"]["message"]


def test_an_image_build_that_is_killed_leaves_nothing(namespace, work):
    """`cumulet cleanup` takes what it left, in memory too; the image that is there stays whole."""
    from harness import AGENT, BINARY
    data = pathlib.Path(work) / "killed-build"
    left = lambda: [p for home in ("/dev/shm", data, data / "build") for p in pathlib.Path(home).glob(".cumulet-image-*")]
    others = set(left())
    with harness.inside(harness.outside):  # where packages can be fetched
        build = subprocess.Popen([BINARY, "image", "build", "--data-dir", data, "--agent", AGENT],
                                 stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for("the build to begin", lambda: build.poll() is not None or set(left()) - others)
        assert build.poll() is None
        busy = run(BINARY, "cleanup", "--data-dir", data, check=False)
        assert busy.returncode != 0 and "another build is running" in busy.stderr
    finally:
        build.kill()
        build.wait(HANG)
    assert set(left()) - others
    # A program that the build was about to start may have its lock for a moment.
    wait_for("the cleanup", lambda: run(BINARY, "cleanup", "--data-dir", data, check=False).returncode == 0)
    assert not set(left()) - others


def test_doctor(server):
    done = server.command("doctor", check=False)
    for check in ("kvm", "nft", "memory"):
        assert check in done.stdout.lower(), done.stdout


def test_a_reader_that_has_enough_is_no_error():
    said = run("bash", "-c", f"{harness.BINARY} operations | head -n 1")
    assert said.stdout.startswith("ec2 ") and not said.stderr
