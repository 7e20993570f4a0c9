"""Instances, of both kinds from one AMI: launch, log in, stop, start, reboot, end, limits."""

import base64
import datetime
import pathlib
import re
import time

import pytest
from botocore.exceptions import ClientError

from harness import KINDS, run, tcp_banner, wait_for

pytestmark = pytest.mark.covers("real instances behind the API")

both = pytest.mark.parametrize("kind", KINDS)


def error_code(call, **parameters):
    with pytest.raises(ClientError) as caught:
        call(**parameters)
    return caught.value.response["Error"]["Code"]


def boot_id(cloud, instance):
    return cloud.ssh(instance, "cat /proc/sys/kernel/random/boot_id; stat -c %Y /proc/1").strip()


def init_start(cloud, instance):
    """Changes whenever the guest's init is another process."""
    return cloud.wait_ssh(instance, command="awk '{print $22}' /proc/1/stat; cat /proc/sys/kernel/random/boot_id")


@both
def test_one_ami_boots_as_both_kinds(cloud, pair, kind):
    """The same image; a VM has its own kernel, a container the host's; the difference shows in VirtualizationType."""
    seen = cloud.describe(pair[kind])
    assert seen["ImageId"] == cloud.image
    assert seen["VirtualizationType"] == {"vm": "hvm", "container": "paravirtual"}[kind]
    guest = cloud.ssh(pair[kind], "uname -r; id -un; sudo id -u; . /etc/os-release; echo $ID").split()
    assert guest[1:] == ["ec2-user", "0", "debian"]
    assert (guest[0] == run("uname", "-r").stdout.strip()) == (kind == "container")


@both
def test_what_is_described_is_what_the_guest_has(cloud, pair, kind):
    seen = cloud.describe(pair[kind])
    guest = cloud.ssh(pair[kind], "hostname; ip -4 -o addr show eth0; cat /sys/class/net/eth0/address; ip route show default")
    assert seen["PrivateDnsName"].split(".")[0] in guest
    assert f" {seen['PrivateIpAddress']}/" in guest
    assert seen["NetworkInterfaces"][0]["MacAddress"] in guest
    assert "default via " in guest
    assert seen["State"] == {"Code": 16, "Name": "running"}
    assert seen["RootDeviceType"] == "ebs" and seen["BlockDeviceMappings"][0]["Ebs"]["VolumeId"].startswith("vol-")


@both
def test_a_guest_forwards_nothing_until_it_says_so(cloud, pair, kind):
    """The host forwards, and a network namespace would do as it does."""
    assert cloud.ssh(pair[kind], "cat /proc/sys/net/ipv4/ip_forward").strip() == "0"


@both
def test_dns(cloud, pair, kind):
    """The VPC's resolver knows the names of other instances, and says so where there is no such name."""
    other = cloud.describe(pair["vm" if kind == "container" else "container"])
    assert other["PrivateIpAddress"] in cloud.ssh(pair[kind], f"getent ahostsv4 {other['PrivateDnsName']}")
    assert cloud.ssh(pair[kind], "getent ahostsv4 nonsense.ec2.internal", check=False).returncode == 2


@pytest.mark.parametrize("key_type,key_format", [("rsa", "pem"), ("ed25519", "pem")])
@both
def test_created_keys_log_in(cloud, work, launched, kind, key_type, key_format):
    name = f"created-{key_type}-{kind}"
    made = cloud.ec2.create_key_pair(KeyName=name, KeyType=key_type, KeyFormat=key_format)
    file = pathlib.Path(work) / f"{name}.pem"
    file.touch(mode=0o600)
    file.write_text(made["KeyMaterial"])
    try:
        instance = launched(kind, ssh=False, KeyName=name)
        assert cloud.wait_ssh(instance, key=file, command="id -un").strip() == "ec2-user"
        refused = cloud.ssh(instance, "true", check=False)
        assert refused.returncode == 255 and "Permission denied" in refused.stderr, "another key must not log in"
    finally:
        cloud.ec2.delete_key_pair(KeyName=name)


@pytest.mark.parametrize("key_type", ["rsa", "ed25519"])
def test_created_ppk_key_is_puttys(cloud, work, launched, key_type):
    """PuTTY's own tool reads the key; as OpenSSH's it logs in."""
    name = f"ppk-{key_type}"
    made = cloud.ec2.create_key_pair(KeyName=name, KeyType=key_type, KeyFormat="ppk")
    try:
        file, converted = pathlib.Path(work) / f"{name}.ppk", pathlib.Path(work) / name
        file.write_text(made["KeyMaterial"])
        run("puttygen", file, "-O", "private-openssh", "-o", converted)
        converted.chmod(0o600)
        public = cloud.ec2.describe_key_pairs(KeyNames=[name], IncludePublicKey=True)["KeyPairs"][0]["PublicKey"]
        assert run("puttygen", file, "-L").stdout.split()[:2] == public.split()[:2]
        instance = launched("container", ssh=False, KeyName=name)
        assert cloud.wait_ssh(instance, key=converted, command="id -un").strip() == "ec2-user"
    finally:
        cloud.ec2.delete_key_pair(KeyName=name)


def test_created_keys_have_ec2s_fingerprints(cloud, work):
    """RSA: SHA-1 of the private key's PKCS #8 DER. ED25519: as `ssh-keygen -l` prints it. Each by OpenSSL or OpenSSH."""
    for key_type in ("rsa", "ed25519"):
        made = cloud.ec2.create_key_pair(KeyName=f"print-{key_type}", KeyType=key_type)
        cloud.ec2.delete_key_pair(KeyPairId=made["KeyPairId"])
        file = pathlib.Path(work) / f"print-{key_type}"
        file.touch(mode=0o600)
        file.write_text(made["KeyMaterial"])
        if key_type == "rsa":
            run("openssl", "pkcs8", "-in", file, "-topk8", "-nocrypt", "-outform", "DER", "-out", f"{file}.der")
            expected = run("openssl", "dgst", "-sha1", "-c", f"{file}.der").stdout.split("= ")[1].strip()
        else:
            expected = run("ssh-keygen", "-l", "-E", "sha256", "-f", file).stdout.split()[1].removeprefix("SHA256:") + "="
        assert made["KeyFingerprint"] == expected, key_type


@pytest.mark.parametrize("form", ["RFC4716", "PKCS8", "PEM", "DER"])
def test_public_keys_are_imported_in_every_form(cloud, work, form):
    """Whatever the form, one key has one fingerprint."""
    file = pathlib.Path(work) / f"form-{form}"
    run("ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-N", "", "-f", file)
    if form == "DER":
        spki = run("ssh-keygen", "-e", "-m", "PKCS8", "-f", file).stdout
        material = base64.b64decode("".join(line for line in spki.splitlines() if "-----" not in line))
    else:
        material = run("ssh-keygen", "-e", "-m", form, "-f", file).stdout.encode()
    made = cloud.ec2.import_key_pair(KeyName=file.name, PublicKeyMaterial=material)
    plain = cloud.ec2.import_key_pair(KeyName=f"{file.name}-plain", PublicKeyMaterial=pathlib.Path(f"{file}.pub").read_bytes())
    for key in (made, plain):
        cloud.ec2.delete_key_pair(KeyPairId=key["KeyPairId"])
    assert made["KeyFingerprint"] == plain["KeyFingerprint"]


@pytest.mark.parametrize("key_type", ["rsa", "ed25519"])
def test_imported_key_logs_in_with_ec2s_fingerprint(cloud, work, launched, key_type):
    file = pathlib.Path(work) / f"imported-{key_type}"
    run("ssh-keygen", "-q", "-t", key_type, "-N", "", "-f", file)
    public = pathlib.Path(f"{file}.pub").read_bytes()
    made = cloud.ec2.import_key_pair(KeyName=file.name, PublicKeyMaterial=public)
    try:
        if key_type == "ed25519":  # as `ssh-keygen -l` prints it
            printed = run("ssh-keygen", "-l", "-E", "sha256", "-f", f"{file}.pub").stdout.split()[1]
            assert made["KeyFingerprint"].rstrip("=") == printed.removeprefix("SHA256:")
        else:  # MD5 of the public key's DER
            pem = run("ssh-keygen", "-e", "-m", "PKCS8", "-f", f"{file}.pub").stdout
            der = base64.b64decode("".join(line for line in pem.splitlines() if "-----" not in line))
            import hashlib
            digest = hashlib.md5(der).hexdigest()
            assert made["KeyFingerprint"] == ":".join(digest[i:i + 2] for i in range(0, 32, 2))
        instance = launched("container", ssh=False, KeyName=file.name)
        assert cloud.wait_ssh(instance, key=file, command="id -un").strip() == "ec2-user"
    finally:
        cloud.ec2.delete_key_pair(KeyName=file.name)


@both
def test_console_is_the_guests_own(cloud, pair, kind):
    """A line that the guest writes to its console is in GetConsoleOutput."""
    mark = f"console-mark-{time.monotonic_ns()}"
    cloud.ssh(pair[kind], f"sudo sh -c 'echo {mark} > /dev/console'")
    wait_for("the line on the console",
             lambda: mark in cloud.ec2.get_console_output(InstanceId=pair[kind], Latest=True).get("Output", ""))


def test_screenshot_of_a_vm_only(cloud, pair):
    """It shows what the guest wrote: another picture when that is more."""
    def picture():
        return base64.b64decode(cloud.ec2.get_console_screenshot(InstanceId=pair["vm"])["ImageData"])
    before = picture()
    assert before[:3] == b"\xff\xd8\xff", "a JPEG"
    cloud.ssh(pair["vm"], "for n in 1 2 3; do echo a line for the screen | sudo tee /dev/console >/dev/null; done")
    wait_for("the lines to be seen", lambda: picture() != before)
    assert error_code(cloud.ec2.get_console_screenshot, InstanceId=pair["container"]) == "UnsupportedOperation"


@both
def test_stop_start_reboot_keep_the_disk(cloud, launched, kind):
    instance = launched(kind)
    before = cloud.describe(instance)
    mark = f"content {time.monotonic_ns()}"
    cloud.ssh(instance, f"echo '{mark}' > ~/kept; echo gone | sudo tee /run/lost >/dev/null; sync")

    change = cloud.ec2.stop_instances(InstanceIds=[instance])["StoppingInstances"][0]
    assert (change["PreviousState"]["Name"], change["CurrentState"]["Name"]) == ("running", "stopping")
    stopped = cloud.wait_state(instance, "stopped")
    assert stopped["State"]["Code"] == 80
    assert stopped["StateReason"]["Code"] == "Client.UserInitiatedShutdown"
    assert "PublicIpAddress" not in stopped, "an automatic public address is given back"
    assert stopped["PrivateIpAddress"] == before["PrivateIpAddress"]
    assert not [o for o in cloud.server.objects() if o.startswith("process") and instance in o]

    change = cloud.ec2.start_instances(InstanceIds=[instance])["StartingInstances"][0]
    assert (change["PreviousState"]["Name"], change["CurrentState"]["Name"]) == ("stopped", "pending")
    started = cloud.wait_state(instance, "running")
    assert started["PrivateIpAddress"] == before["PrivateIpAddress"]
    assert started["BlockDeviceMappings"][0]["Ebs"]["VolumeId"] == before["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
    assert cloud.wait_ssh(instance, command="cat ~/kept").strip() == mark
    assert cloud.ssh(instance, "test -e /run/lost", check=False).returncode == 1, "memory is new"

    first = init_start(cloud, instance)
    cloud.ec2.reboot_instances(InstanceIds=[instance])
    wait_for("another boot", lambda: rebooted(cloud, instance, first), every=0.2)
    assert cloud.state(instance) == "running"
    assert cloud.describe(instance)["PublicIpAddress"] == started["PublicIpAddress"], "a reboot keeps the address"
    assert cloud.ssh(instance, "cat ~/kept").strip() == mark


def rebooted(cloud, instance, before):
    ip = cloud.describe(instance).get("PublicIpAddress")
    if not ip or not tcp_banner(ip, 22):
        return False
    now = cloud.ssh(instance, "awk '{print $22}' /proc/1/stat; cat /proc/sys/kernel/random/boot_id", check=False, ip=ip)
    return now.returncode == 0 and now.stdout != before


@both
def test_force_stop(cloud, launched, kind):
    instance = launched(kind)
    began = time.monotonic()
    cloud.ec2.stop_instances(InstanceIds=[instance], Force=True)
    cloud.wait_state(instance, "stopped")
    assert time.monotonic() - began < 10


@both
@pytest.mark.parametrize("behaviour,end", [("stop", "stopped"), ("terminate", "terminated")])
def test_power_off_from_inside(cloud, launched, kind, behaviour, end):
    instance = launched(kind, InstanceInitiatedShutdownBehavior=behaviour)
    cloud.ssh(instance, "sudo poweroff", check=False)
    seen = cloud.wait_state(instance, end)
    assert seen["StateReason"]["Code"] == "Client.InstanceInitiatedShutdown"


@both
def test_reboot_from_inside_is_no_stop(cloud, launched, kind):
    """Even where a power-off would terminate."""
    instance = launched(kind, InstanceInitiatedShutdownBehavior="terminate")
    first = init_start(cloud, instance)
    cloud.ssh(instance, "sudo reboot", check=False)
    wait_for("another boot", lambda: rebooted(cloud, instance, first), every=0.2)
    assert cloud.state(instance) == "running"


def test_termination_protection(cloud, launched):
    instance = launched("container", ssh=False, DisableApiTermination=True)
    assert error_code(cloud.ec2.terminate_instances, InstanceIds=[instance]) == "OperationNotPermitted"
    assert cloud.wait_state(instance, "running")
    cloud.ec2.modify_instance_attribute(InstanceId=instance, DisableApiTermination={"Value": False})
    got = cloud.ec2.describe_instance_attribute(InstanceId=instance, Attribute="disableApiTermination")
    assert got["DisableApiTermination"]["Value"] is False
    cloud.terminate(instance)


def test_terminate_gives_the_root_volume_and_address_back(cloud, launched):
    instance = launched("container")
    seen = cloud.describe(instance)
    cloud.terminate(instance)
    gone = cloud.describe(instance)
    assert gone["State"] == {"Code": 48, "Name": "terminated"}
    assert gone["StateReason"]["Code"] == "Client.UserInitiatedShutdown"
    assert gone.get("BlockDeviceMappings", []) == [] and "PrivateIpAddress" not in gone
    wait_for("no answer at its address", lambda: not tcp_banner(seen["PublicIpAddress"], 22, 0.5))
    wait_for("nothing of it", lambda: not [o for o in cloud.server.objects() if instance in o])


@both
def test_user_data_runs_once(cloud, launched, kind):
    script = "#!/bin/bash\nid -u >> /root/ran\necho user-data-says-hello\n"
    instance = launched(kind, UserData=script)
    wait_for("the script to have run", lambda: cloud.ssh(instance, "sudo cat /root/ran", check=False).stdout == "0\n", every=0.3)
    wait_for("its output on the console",
             lambda: "user-data-says-hello" in cloud.ec2.get_console_output(InstanceId=instance, Latest=True).get("Output", ""))
    got = cloud.ec2.describe_instance_attribute(InstanceId=instance, Attribute="userData")["UserData"]["Value"]
    assert base64.b64decode(got).decode() == script
    first = init_start(cloud, instance)
    cloud.ec2.reboot_instances(InstanceIds=[instance])
    wait_for("another boot", lambda: rebooted(cloud, instance, first), every=0.2)
    assert cloud.ssh(instance, "sudo cat /root/ran") == "0\n", "it runs at the first boot only"


def test_memory_and_processors_of_a_vm(cloud, launched):
    """t2.small: one processor, 2 GiB."""
    instance = launched("vm", InstanceType="t2.small")
    processors, kib = cloud.ssh(instance, "nproc; awk '/MemTotal/ {print $2}' /proc/meminfo").split()
    assert processors == "1"
    assert 1.75 * 2**20 < int(kib) <= 2 * 2**20


def cpu_group(cloud, instance):
    """The instance's cgroup: version 1's cpu and memory folders, or version 2's one."""
    name = f"cumulet-{cloud.server.tag}/{instance}"
    if pathlib.Path("/sys/fs/cgroup/cgroup.controllers").exists():
        return pathlib.Path("/sys/fs/cgroup") / name, pathlib.Path("/sys/fs/cgroup") / name, 2
    return pathlib.Path("/sys/fs/cgroup/cpu") / name, pathlib.Path("/sys/fs/cgroup/memory") / name, 1


@both
def test_limits_in_the_kernel(cloud, launched, kind):
    """The type's processors bound the CPU time of the whole instance; a container's memory is bounded exactly."""
    instance = launched(kind, InstanceType="t2.nano")  # one processor, 512 MiB
    cpu, memory, version = cpu_group(cloud, instance)
    if version == 1:
        quota, period = (int((cpu / f"cpu.cfs_{n}_us").read_text()) for n in ("quota", "period"))
        limit = int((memory / "memory.limit_in_bytes").read_text())
    else:
        quota, period = map(int, (cpu / "cpu.max").read_text().split())
        limit = int((memory / "memory.max").read_text())
    # A VM may have something on top for its emulator.
    assert 1.0 <= quota / period <= (1.0 if kind == "container" else 2.0)
    assert limit == 512 << 20 if kind == "container" else limit >= 512 << 20


def test_cpu_limit_is_felt(cloud, launched):
    """Two busy loops in an instance of one processor get one processor's time."""
    instance = launched("container", InstanceType="t2.nano")
    out = cloud.ssh(instance, "bash -c 'for n in 1 2; do timeout 3 bash -c \"while :; do :; done\" & done; time wait' 2>&1; "
                              "awk \"{print}\" /proc/uptime")
    used = sum(int(m) * 60 + float(s) for m, s in re.findall(r"(?:user|sys)\s+(\d+)m([\d.]+)s", out))
    assert used <= 3 * 1.15, out
    assert used >= 1.5, out


def test_memory_limit_is_felt(cloud, launched):
    """A process that wants more than the type has is killed; the instance lives on."""
    instance = launched("container", InstanceType="t3.nano")
    done = cloud.ssh(instance, "head -c 900M /dev/zero | tail -c 900M | wc -c", check=False)
    assert "943718400" not in done.stdout
    assert cloud.ssh(instance, "echo alive").strip() == "alive"
    assert cloud.state(instance) == "running"


def instance_check(cloud, instance):
    """The instance status with its one check, while the instance runs."""
    seen = cloud.ec2.describe_instance_status(InstanceIds=[instance])["InstanceStatuses"][0]
    assert seen["SystemStatus"]["Status"] == "ok"
    return seen["InstanceStatus"]["Status"], seen["InstanceStatus"]["Details"][0]


def test_a_guest_without_its_link_is_impaired(cloud, launched):
    """Nobody but the guest itself says so: it no longer answers ARP. The command outlives the connection it came by."""
    instance = launched("container")
    wait_for("its first answer", lambda: instance_check(cloud, instance)[0] == "ok")
    before = datetime.datetime.now(datetime.timezone.utc)
    cloud.ssh(instance, "sudo sh -c '(sleep 1; ip link set eth0 down) >/dev/null 2>&1 </dev/null &'")
    # Asked once a minute while all is well, and then more often.
    wait_for("the failure", lambda: instance_check(cloud, instance)[0] == "impaired", 120, 0.5)
    status, check = instance_check(cloud, instance)
    assert check["Status"] == "failed"
    assert before <= check["ImpairedSince"] <= datetime.datetime.now(datetime.timezone.utc)
    by = [{"Name": "instance-status.reachability", "Values": ["failed"]}]
    assert [s["InstanceId"] for s in cloud.ec2.describe_instance_status(Filters=by)["InstanceStatuses"]] == [instance]
    run("ip", "netns", "exec", f"cumulet-{cloud.server.tag}-{instance}", "ip", "link", "set", "eth0", "up", check=True)
    wait_for("answers again", lambda: instance_check(cloud, instance)[0] == "ok", every=0.5)
    assert "ImpairedSince" not in instance_check(cloud, instance)[1]
    cloud.server.restart()
    assert instance_check(cloud, instance)[0] == "ok", "what was seen outlives the server"


def test_instance_status(cloud, pair):
    wait_for("status checks to pass", lambda: all(
        s["InstanceStatus"]["Status"] == "ok" and s["SystemStatus"]["Status"] == "ok"
        for s in cloud.ec2.describe_instance_status(InstanceIds=list(pair.values()))["InstanceStatuses"]))
    assert len(cloud.ec2.describe_instance_status(InstanceIds=list(pair.values()))["InstanceStatuses"]) == 2


def test_attributes_change_what_is_stopped(cloud, launched):
    instance = launched("container", ssh=False)
    cloud.wait_state(instance, "running")
    assert error_code(cloud.ec2.modify_instance_attribute, InstanceId=instance, InstanceType={"Value": "t3.micro"}) == "IncorrectInstanceState"
    cloud.ec2.stop_instances(InstanceIds=[instance])
    cloud.wait_state(instance, "stopped")
    cloud.ec2.modify_instance_attribute(InstanceId=instance, InstanceType={"Value": "t3.micro"})
    cloud.ec2.start_instances(InstanceIds=[instance])
    cloud.wait_ssh(instance)
    _, memory, version = cpu_group(cloud, instance)
    file = memory / ("memory.limit_in_bytes" if version == 1 else "memory.max")
    assert int(file.read_text()) == 1 << 30


def test_a_stopped_instance_changes_its_kind(cloud, launched):
    """By its tag: the same disk, then under the other kind."""
    instance = launched("container")
    cloud.ssh(instance, "echo kept > ~/kept; sync")
    cloud.ec2.stop_instances(InstanceIds=[instance])
    cloud.wait_state(instance, "stopped")
    cloud.ec2.create_tags(Resources=[instance], Tags=[{"Key": "cumulet:isolation", "Value": "vm"}])
    cloud.ec2.start_instances(InstanceIds=[instance])
    assert cloud.wait_ssh(instance, command="cat ~/kept; grep -c hypervisor /proc/cpuinfo || true").split()[0] == "kept"
    assert cloud.describe(instance)["VirtualizationType"] == "hvm"
    assert cloud.ssh(instance, "uname -r").strip() != run("uname", "-r").stdout.strip()


def test_larger_root_disk(cloud, launched):
    device = cloud.ec2.describe_images(ImageIds=[cloud.image])["Images"][0]["RootDeviceName"]
    instance = launched("container", BlockDeviceMappings=[{"DeviceName": device, "Ebs": {"VolumeSize": 4}}])
    kib = int(cloud.ssh(instance, "df -k --output=size / | tail -1"))
    assert 3.6 * 2**20 < kib <= 4 * 2**20
