"""One image, either kind: Debian with systemd, and an application's image without an SSH server, each as a VM and as a
container; instances change their kind with id, addresses, volumes and data."""

import email.mime.multipart
import email.mime.text
import gzip
import hashlib
import json
import os
import pathlib
import shutil
import subprocess

import pytest
from disks import Disks
from harness import AGENT, GUEST_SSH, HANG, PATIENCE, Cloud, run, wait_for

# Debian is booted by emulation: a minute, and more beside other work.
BOOT = 420


def multipart(*parts):
    message = email.mime.multipart.MIMEMultipart()
    for kind, text in parts:
        message.attach(email.mime.text.MIMEText(text, kind))
    return message.as_bytes()


SCRIPT = "#!/bin/sh\necho one >> /root/script-runs\nsync\n"
CONFIG = """#cloud-config
write_files:
  - path: /etc/made-by-config
    content: from cloud-config
    permissions: '0640'
bootcmd:
  - echo boot >> /root/boots
runcmd:
  - [ sh, -c, "echo two >> /root/script-runs" ]
users:
  - default
  - name: alice
    groups: staff
    shell: /bin/sh
    ssh_authorized_keys: [ "KEY" ]
"""


def user_data(cloud):
    key = run("ssh-keygen", "-y", "-f", cloud.key_file).stdout.strip()
    return gzip.compress(multipart(("x-shellscript", SCRIPT), ("cloud-config", CONFIG.replace("KEY", key))))


@pytest.fixture(scope="module")
def application_image(work):
    """The folder of an image as `cumulet image import` leaves one of an OCI image: a web server, and nothing that boots."""
    folder, root = work / "application", work / "application-root"
    for name in ["bin", "etc/cumulet", "srv/www", "tmp", "usr/lib/cumulet"]:
        (root / name).mkdir(parents=True)
    busybox = next(path for path in ["/bin/busybox", "/usr/bin/busybox"] if os.path.exists(path))
    shutil.copy(busybox, root / "bin/busybox")
    for applet in ["sh", "cat", "ls", "id", "httpd", "ps", "sync", "tty", "stty", "sleep", "kill", "env", "touch", "stat", "wc",
                   "test", "dd", "head", "yes", "sha256sum", "grep"]:
        (root / "bin" / applet).symlink_to("busybox")
    (root / "etc/passwd").write_text("root:x:0:0:root:/root:/bin/sh\nweb:x:33:33::/srv/www:/bin/sh\n")
    (root / "etc/group").write_text("root:x:0:\nweb:x:33:\nstaff:x:50:\n")
    (root / "srv/www/index.html").write_text("hello from the application\n")
    (root / "etc/cumulet/process.json").write_text(json.dumps({
        "argv": ["/bin/sh", "-c", "echo greeting=$GREETING as $(id -u) in $(pwd); exec httpd -f -p 8080"],
        "env": ["GREETING=hi", "PATH=/bin"], "working_dir": "/srv/www", "user": "33:33"}))
    for source, name in [(AGENT, "agent"), (GUEST_SSH, "ssh")]:
        assert source.is_file(), f"{source} is not there: run ./test e2e, which builds it"
        shutil.copy(source, root / "usr/lib/cumulet" / name)
    folder.mkdir()
    disk = folder / "root.raw"
    with open(disk, "wb") as file:
        file.truncate(256 << 20)
    run("mke2fs", "-q", "-F", "-t", "ext4", "-d", root, disk)
    digest = hashlib.sha256(disk.read_bytes()).hexdigest()
    (folder / "manifest.json").write_text(json.dumps({
        "format_version": 1, "name": "application", "architecture": "x86_64", "distribution": "none",
        "distribution_version": "", "suite": "", "boot": "both", "kernel_release": "", "kernel_command_line": "",
        "root_device": "/dev/vda", "size_bytes": 256 << 20, "default_user": "root",
        "root": {"name": "root.raw", "size_bytes": 256 << 20, "sha256": digest}, "packages": {}}))
    return folder


@pytest.fixture(scope="module")
def server(make_server, debian_image, application_image):
    made = make_server("kinds", start=False)
    run("cp", "-a", "--sparse=always", "--reflink=auto", debian_image, made.data_dir / "debian-host")
    run("cp", "-a", "--sparse=always", "--reflink=auto", application_image, made.data_dir / "debian-application")
    return made.start(deadline=120)


@pytest.fixture(scope="module")
def cloud(server, work):
    cloud = Cloud(server, work)
    yield cloud
    assert server.alive(), f"the server died:\n{server.log_tail()}"
    cloud.terminate_all()
    server.assert_nothing_left()


def image(cloud, start):
    found = [i for i in cloud.ec2.describe_images(Owners=["amazon"])["Images"] if i["Name"].startswith(start)]
    assert len(found) == 1, found
    return found[0]["ImageId"]


def console(cloud, instance):
    return cloud.ec2.get_console_output(InstanceId=instance, Latest=True).get("Output", "")


class Guest:
    """An instance, and who logs in."""

    def __init__(self, cloud, image, user, kind, data):
        self.cloud, self.user = cloud, user
        self.id = cloud.launch(kind, ImageId=image, InstanceType="t3.small", UserData=data)
        self.disks = Disks(cloud)

    def ssh(self, command, user=None, **more):
        return self.cloud.ssh(self.id, command, user=user or self.user, **more)

    def enter(self, user=None):
        return self.cloud.wait_ssh(self.id, user=user or self.user, deadline=BOOT)

    def facts(self):
        """What a change of kind must not change."""
        seen = self.cloud.describe(self.id)
        return {
            "private": seen["PrivateIpAddress"],
            "interface": seen["NetworkInterfaces"][0]["NetworkInterfaceId"],
            "mac": seen["NetworkInterfaces"][0]["MacAddress"],
            "volumes": sorted((m["DeviceName"], m["Ebs"]["VolumeId"]) for m in seen["BlockDeviceMappings"]),
        }

    def become(self, kind):
        ec2 = self.cloud.ec2
        ec2.stop_instances(InstanceIds=[self.id])
        self.cloud.wait_state(self.id, "stopped", 120)
        before = self.facts()
        ec2.create_tags(Resources=[self.id], Tags=[{"Key": "cumulet:isolation", "Value": kind}])
        ec2.start_instances(InstanceIds=[self.id])
        self.enter()
        shown = self.cloud.describe(self.id)
        assert shown["VirtualizationType"] == {"vm": "hvm", "container": "paravirtual"}[kind]
        assert self.facts() == before

    def sudo(self, command):
        return self.ssh(f"sudo sh -c '{command}'" if self.user != "root" else command)

    def disk_digest(self, volume, write=False):
        """What the first mebibyte of a further volume holds, as the guest reads it."""
        path = f"/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_{volume.replace('-', '')}"
        fallback = f"/dev/disk/by-id/virtio-{volume.replace('-', '')}"
        device = wait_for("the volume", lambda: self.ssh(
            f"for d in {path} {fallback} /dev/sdf; do test -e $d && echo $d && break; done", check=False).stdout.strip(), 60)
        if write:
            self.sudo(f"yes data-of-the-volume | head -c 1048576 | dd of={device} bs=1M iflag=fullblock conv=fsync 2>/dev/null")
        return self.sudo(f"dd if={device} bs=1M count=1 iflag=fullblock 2>/dev/null | sha256sum").split()[0]


@pytest.fixture(scope="module")
def debian(cloud):
    return Guest(cloud, image(cloud, "debian-"), "admin", "container", user_data(cloud))


@pytest.fixture(scope="module")
def application(cloud):
    return Guest(cloud, image(cloud, "application"), "root", "container", user_data(cloud))


@pytest.fixture(scope="module")
def volume(cloud, debian, application):
    """A further volume, which the application's instance and then Debian's has."""
    made = cloud.ec2.create_volume(Size=1, AvailabilityZone=cloud.describe(debian.id)["Placement"]["AvailabilityZone"])["VolumeId"]
    yield made
    cloud.terminate(debian.id, application.id)
    free(cloud, made)
    cloud.ec2.delete_volume(VolumeId=made)


def free(cloud, volume):
    state = lambda: cloud.ec2.describe_volumes(VolumeIds=[volume])["Volumes"][0]["State"]  # noqa: E731
    wait_for("the volume to be free", lambda: state() == "available")


def attach(cloud, guest, volume):
    free(cloud, volume)
    guest.enter()
    cloud.ec2.attach_volume(VolumeId=volume, InstanceId=guest.id, Device="/dev/sdf")
    state = lambda: cloud.ec2.describe_volumes(VolumeIds=[volume])["Volumes"][0]["Attachments"][0]["State"]  # noqa: E731
    wait_for("the volume to be attached", lambda: state() == "attached")


def cloud_init_is_content(guest):
    """All stages have run, on EC2's own data source, without an error."""
    # Asked again and again rather than once with --wait: an emulated machine that boots may not answer at once.
    ended = lambda: (text := guest.ssh("cloud-init status --long", check=False).stdout) and "running" not in text and text  # noqa: E731
    wait_for("cloud-init to end", ended, BOOT, 1)
    said = guest.ssh("cloud-init status --long; sudo cat /run/cloud-init/result.json; cat /run/cloud-init/cloud-id", timeout=BOOT)
    assert "status: done" in said and "DataSourceEc2" in said, said
    assert '"errors": []' in said, said
    status = json.loads(guest.sudo("cat /run/cloud-init/status.json"))["v1"]
    for stage in ["init-local", "init", "modules-config", "modules-final"]:
        assert status[stage]["finished"] and not status[stage]["errors"], (stage, status)


def each_once(guest, boots):
    """What user data asked for is there, and has run as often as it should have."""
    assert guest.sudo("cat /root/script-runs").split() == ["one", "two"]
    assert guest.sudo("cat /root/boots").split() == ["boot"] * boots
    assert guest.sudo("cat /etc/made-by-config").strip() == "from cloud-config"
    assert guest.ssh("id -un", user="alice").strip() == "alice"


@pytest.mark.covers("images: Debian as a container")
def test_debian_is_a_container(cloud, debian):
    debian.enter()
    cloud_init_is_content(debian)
    each_once(debian, 1)
    assert debian.ssh("cat /proc/1/comm").strip() == "systemd"
    # Nothing that systemd starts fails for lack of a machine of its own.
    assert debian.ssh("systemctl is-system-running --wait", check=False).stdout.strip() == "running", debian.ssh("systemctl --failed")
    assert debian.ssh("systemd-detect-virt --container", check=False).stdout.strip() != "none"
    assert cloud.describe(debian.id)["PrivateIpAddress"] in debian.ssh("ip -4 -o address show eth0")
    assert debian.ssh("hostname").strip() == "ip-" + cloud.describe(debian.id)["PrivateIpAddress"].replace(".", "-")
    assert "Cloud-init" in console(cloud, debian.id) and "BEGIN SSH HOST KEY" in console(cloud, debian.id)
    # No group of the guest's own reaches beyond its limits.
    debian.ssh("systemd-run --user --scope -q true || sudo systemd-run -q --wait true")


def test_debian_reboots_as_a_container(cloud, debian, volume):
    boot = debian.ssh("cat /proc/sys/kernel/random/boot_id; stat -c %Y /proc/1").split()[-1]
    keys = debian.ssh("cat /etc/ssh/ssh_host_ed25519_key.pub")
    # A disk that its own mount(8) mounts now, and its /etc/fstab at each boot.
    attach(cloud, debian, volume)
    wait_for("the disk", lambda: debian.ssh("test -b /dev/sdf && echo yes", check=False).stdout.strip(), every=0.2)
    debian.sudo("mkfs.ext4 -q /dev/sdf; mkdir /data; mount /dev/sdf /data; echo x > /data/f; umount /data")
    uuid = debian.sudo("blkid -s UUID -o value /dev/sdf").strip()
    debian.sudo(f"echo UUID={uuid} /data ext4 nofail 0 2 >> /etc/fstab; mount /data; cat /data/f; umount /data")
    cloud.ec2.reboot_instances(InstanceIds=[debian.id])
    wait_for("another boot", lambda: (got := debian.ssh("stat -c %Y /proc/1", check=False).stdout.strip()) and got != boot, 120)
    cloud_init_is_content(debian)
    each_once(debian, 2)
    assert debian.ssh("cat /etc/ssh/ssh_host_ed25519_key.pub") == keys
    assert debian.sudo("cat /data/f; systemctl is-active data.mount; systemctl stop data.mount; grep -c /data /proc/self/mountinfo || true").split() == ["x", "active", "0"]
    assert debian.ssh("systemctl is-system-running --wait", check=False).stdout.strip() == "running", debian.ssh("systemctl --failed")
    debian.sudo("sed -i /data/d /etc/fstab; wipefs -qa /dev/sdf")
    cloud.ec2.detach_volume(VolumeId=volume)
    free(cloud, volume)


@pytest.mark.covers("images: an OCI image's entry point in either kind")
def test_an_application_is_a_container(cloud, application):
    application.enter()
    wait_for("user data", lambda: application.ssh("cat /root/script-runs", check=False).stdout.split() == ["one", "two"])
    each_once(application, 1)
    said = wait_for("the application's words", lambda: (text := console(cloud, application.id)) and "greeting=" in text and text)
    assert "greeting=hi as 33 in /srv/www" in said and "BEGIN SSH HOST KEY" in said
    serves(cloud, application)


def serves(cloud, application):
    assert application.ssh("busybox wget -qO- http://127.0.0.1:8080/").strip() == "hello from the application"


def test_sessions_of_the_own_ssh_server(cloud, application):
    ip = cloud.address(application.id)
    argv = cloud.ssh_argv(ip, user="root")
    done = run(*argv, "echo out; echo err >&2; exit 7", check=False)
    assert (done.returncode, done.stdout, done.stderr) == (7, "out\n", "err\n")
    # More than any window, both ways at once: what is sent must not keep what comes back from being taken.
    blob = os.urandom(6 << 20)
    back = subprocess.run([*argv, "cat"], input=blob, capture_output=True, timeout=HANG * PATIENCE)
    assert back.stdout == blob and back.returncode == 0
    assert run(*argv[:1], "-tt", *argv[1:], "tty; stty size; exit 3", check=False).stdout.startswith("/dev/")
    shell = subprocess.run([*argv[:1], "-tt", *argv[1:]], input=b"echo $((6*7)) $HOME $GREETING\nexit 5\n", capture_output=True, timeout=HANG * PATIENCE)
    assert shell.returncode == 5 and b"42 /root hi" in shell.stdout
    killed = run(*argv, "kill -9 $$", check=False)
    assert killed.returncode == 255 or killed.returncode == 137
    # Neither another key nor an unknown user is let in.
    for user in ["root", "nobody-here"]:
        key = pathlib.Path(cloud.key_file).with_name(f"other-{user}")
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key)
        refused = run(*cloud.ssh_argv(ip, "true", key=key, user=user), check=False)
        assert refused.returncode == 255 and "denied" in refused.stderr
    # Who goes away takes the session's processes along.
    gone = subprocess.Popen([*argv, "exec sleep 987"], stdin=subprocess.DEVNULL)
    wait_for("the process", lambda: "sleep 987" in application.ssh("ps"))
    gone.kill()
    gone.wait()
    wait_for("its end", lambda: "sleep 987" not in application.ssh("ps"))


def test_an_rsa_key_pair_lets_in(cloud, application):
    """An image's own keys may be RSA's."""
    key = pathlib.Path(cloud.key_file).with_name("rsa")
    run("ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-N", "", "-f", key)
    public = key.with_suffix(".pub").read_text().strip()
    application.ssh(f"echo '{public}' >> /root/.ssh/authorized_keys")
    assert run(*cloud.ssh_argv(cloud.address(application.id), "echo in", key=key, user="root")).stdout == "in\n"


@pytest.mark.covers("instances: a stopped one changes its kind")
def test_an_application_becomes_a_vm_and_a_container_again(cloud, application, volume):
    attach(cloud, application, volume)
    digest = application.disk_digest(volume, write=True)
    keys = run("ssh-keyscan", "-t", "ed25519", cloud.address(application.id)).stdout.split()[-1]
    application.ssh("echo kept > /root/data; sync")
    for kind, boots in [("vm", 2), ("container", 3)]:
        application.become(kind)
        wait_for("the boot's commands", lambda: len(application.ssh("cat /root/boots").split()) == boots)
        each_once(application, boots)
        assert application.ssh("cat /root/data").strip() == "kept"
        wait_for("the application", lambda: application.ssh("busybox wget -qO- http://127.0.0.1:8080/", check=False).returncode == 0)
        serves(cloud, application)
        assert application.disk_digest(volume) == digest
        assert run("ssh-keyscan", "-t", "ed25519", cloud.address(application.id)).stdout.split()[-1] == keys
    cloud.ec2.detach_volume(VolumeId=volume)
    free(cloud, volume)


def test_a_running_instance_keeps_its_kind(cloud, application):
    """The wish is kept for its next start."""
    cloud.ec2.create_tags(Resources=[application.id], Tags=[{"Key": "cumulet:isolation", "Value": "vm"}])
    assert cloud.describe(application.id)["VirtualizationType"] == "paravirtual"
    serves(cloud, application)
    cloud.ec2.create_tags(Resources=[application.id], Tags=[{"Key": "cumulet:isolation", "Value": "container"}])


@pytest.mark.covers("images: Debian as a VM, and a container again")
def test_debian_becomes_a_vm_and_a_container_again(cloud, debian, volume):
    attach(cloud, debian, volume)
    digest = debian.disk_digest(volume, write=True)
    keys = debian.ssh("cat /etc/ssh/ssh_host_ed25519_key.pub")
    debian.sudo("echo kept > /root/data; sync")
    for kind, boots in [("vm", 3), ("container", 4)]:
        debian.become(kind)
        cloud_init_is_content(debian)
        each_once(debian, boots)
        assert debian.sudo("cat /root/data").strip() == "kept"
        assert debian.ssh("cat /etc/ssh/ssh_host_ed25519_key.pub") == keys
        assert debian.disk_digest(volume) == digest
        assert debian.ssh("systemctl is-system-running --wait", check=False).stdout.strip() == "running", debian.ssh("systemctl --failed")
        if kind == "vm":
            assert debian.ssh("cat /sys/class/dmi/id/sys_vendor").strip() == "Amazon EC2"
            assert debian.ssh("systemd-detect-virt --container", check=False).stdout.strip() == "none"
