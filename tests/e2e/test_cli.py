"""The unmodified AWS CLI, pointed at the server by `cumulet env`."""

import json
import pathlib

import pytest

from harness import run

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
    taken = run(BINARY, "serve", "--data-dir", server.data_dir, "--listen", "127.0.0.1:0", check=False, timeout=20)
    assert taken.returncode != 0 and taken.stderr.strip(), "a second server on the same folder is refused"
    cleaning = server.command("cleanup", check=False)
    assert cleaning.returncode != 0 and "stop it first" in cleaning.stderr
    public = run(BINARY, "serve", "--data-dir", "/nonexistent/x", "--dev", "--listen", "0.0.0.0:1", check=False, timeout=20)
    assert public.returncode != 0 and "loopback" in public.stderr


def test_doctor(server):
    done = server.command("doctor", check=False)
    for check in ("kvm", "nft", "memory"):
        assert check in done.stdout.lower(), done.stdout


