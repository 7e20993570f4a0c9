"""File systems on a container's disks: mounted by its own mount(8), read and written by a VM, and nothing of anybody else's."""

import os
import pathlib

import pytest
from disks import Disks, code
from harness import Cloud, run, wait_for

pytestmark = pytest.mark.covers("EBS volumes: file systems, mounted in a container as in a VM")

ZONE = {"AvailabilityZone": "us-east-1a"}
BY_ID = "/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_"


@pytest.fixture(scope="module")
def own(make_server, work):
    """A server that may be killed."""
    server = make_server("mounts", public_cidr="198.19.96.0/20")
    cloud = Cloud(server, work)
    yield cloud
    cloud.terminate_all()
    server.assert_nothing_left()


@pytest.fixture(scope="module")
def container(own):
    instance = own.launch("container", Placement=ZONE)
    own.wait_ssh(instance)
    return instance


@pytest.fixture
def disks(own):
    disks = Disks(own)
    yield disks
    disks.close()


@pytest.fixture
def root(own, container):
    return Root(own, container)


class Root:
    """Root of an instance."""

    def __init__(self, cloud, instance):
        self.cloud, self.id = cloud, instance
        # Known beforehand: also a server that is killed doesn't tell.
        self.ip = cloud.address(instance)

    def __call__(self, script, **more):
        """What a script of root's prints."""
        return self.cloud.ssh(self.id, f"sudo sh -ec '{script}'", ip=self.ip, **more)

    def fails(self, script):
        """What it says as it fails."""
        done = self(f"({script}) 2>&1", check=False)
        assert done.returncode != 0, f"{script} did not fail: {done.stdout}"
        return done.stdout

    def mounts(self):
        return self("grep -c . /proc/self/mountinfo").strip()


def host_node(cloud, root, path):
    """A node of the host's for a container's disk."""
    minor = int(root(f"stat -Lc %T {path}").strip(), 16)
    node = pathlib.Path(f"/dev/loop{minor}")
    assert str(cloud.server.data_dir) in pathlib.Path(f"/sys/block/loop{minor}/loop/backing_file").read_text()
    return node


def test_a_file_system_is_one_to_both_kinds(own, disks, container, root):
    volume = disks.create()
    machine = own.launch("vm", Placement=ZONE)
    disks.attach(volume, container)
    node = host_node(own, root, "/dev/sdf")
    # The image has its tools or not; what is made is the same.
    run("mkfs.ext4", "-q", "-L", "data", node)
    before = root.mounts()
    root("mkdir -p /data; mount /dev/sdf /data; echo from the container > /data/f; chown 1000:1000 /data/f; "
         "cp /usr/bin/id /data/id; chmod 4755 /data/id")
    shown = root("grep \" /data \" /proc/self/mountinfo")
    assert f"ext4 /dev/ebs/{volume} rw" in shown and "nodev" in shown and "errors=remount-ro" in shown
    assert own.ssh(container, "cat /data/f; stat -c %u:%g:%a /data/f /data/id; cd /data && ./id -u").split("\n")[:4] == [
        "from the container", "1000:1000:644", "0:0:4755", "0"], "set-user-id means the container's root"
    assert "busy" in root.fails("cd /data; umount /data")
    root("umount /dev/sdf")
    assert root.mounts() == before
    # By the volume, read-only, and then not.
    root(f"mount -o ro,noatime,discard {BY_ID}{volume.replace('-', '')} /data")
    assert "Read-only" in root.fails("touch /data/g")
    root("mount -o remount,rw /data; touch /data/g; rm /data/g; mount -o remount,ro /data")
    assert "Read-only" in root.fails("touch /data/g")
    root("umount /data; blkid /dev/sdf > /run/found; mount LABEL=data /data; umount -l /data; echo \"/dev/sdf /data ext4 nofail 0 2\" >> /etc/fstab; mount -a; umount /data; "
         "sed -i s,^/dev/sdf.*,, /etc/fstab")
    # What no one waits for any more goes with its program.
    disks.detach(volume)

    own.wait_ssh(machine)
    disks.attach(volume, machine)
    vm = Root(own, machine)
    device = disks.device(machine, volume)
    assert vm(f"mkdir -p /data; mount {device} /data; cat /data/f; stat -c %u:%g /data/f; echo from the machine >> /data/f; mkdir /data/sub; umount /data").split("\n")[:2] == [
        "from the container", "1000:1000"]
    disks.detach(volume)
    disks.attach(volume, container)
    assert root("mount /dev/sdf /data; cat /data/f; umount /data").split("\n")[:2] == ["from the container", "from the machine"]
    disks.detach(volume)
    own.terminate(machine)


def test_busybox_mounts_as_well(own, disks, container, root):
    volume = disks.create()
    disks.attach(volume, container)
    run("mkfs.ext4", "-q", host_node(own, root, "/dev/sdf"))
    busybox = next(path for path in ["/bin/busybox", "/usr/bin/busybox"] if os.path.exists(path))
    run("sh", "-c", f"{' '.join(own.ssh_argv(own.address(container), 'cat')[:-1])} 'cat > /tmp/busybox; chmod 755 /tmp/busybox' < {busybox}")
    root("mkdir -p /data; /tmp/busybox mount /dev/sdf /data; echo x > /data/f; /tmp/busybox umount /data; "
         "/tmp/busybox mount -t ext4 -o ro /dev/sdf /data; cat /data/f; /tmp/busybox umount /dev/sdf")
    disks.detach(volume)


def test_a_mount_outlives_the_server_and_not_the_instance(own, disks, container, root):
    volume = disks.create()
    disks.attach(volume, container)
    run("mkfs.ext4", "-q", host_node(own, root, "/dev/sdf"))
    root("mkdir -p /data; mount /dev/sdf /data; echo before > /data/f")
    own.server.kill9()
    root("echo killed >> /data/f; sync; umount /data; mount /dev/sdf /data")
    own.server.start()
    root("echo after >> /data/f")
    # A reboot is another start of the container, with the same supervisor.
    root("touch /run/seen")
    own.ec2.reboot_instances(InstanceIds=[container])
    wait_for("the reboot", lambda: own.ssh(container, "test -e /run/seen || echo new", check=False).stdout == "new\n", every=0.5)
    assert root("mount /dev/sdf /data; cat /data/f; echo rebooted >> /data/f").split() == ["before", "killed", "after"]
    own.ec2.stop_instances(InstanceIds=[container])
    own.wait_state(container, "stopped")
    assert [o for o in own.server.objects() if o.startswith("loop")] == []
    own.ec2.start_instances(InstanceIds=[container])
    own.wait_ssh(container)
    assert root("mount /dev/sdf /data; cat /data/f; umount /data").split() == ["before", "killed", "after", "rebooted"]
    disks.detach(volume)


def test_a_mounted_disk_is_busy_until_it_is_unmounted_or_taken(own, disks, container, root):
    first, second = disks.create(), disks.create()
    disks.attach(first, container, "/dev/sdf")
    disks.attach(second, container, "/dev/sdg")
    for name in ["/dev/sdf", "/dev/sdg"]:
        run("mkfs.ext4", "-q", host_node(own, root, name))
    root("mkdir -p /data /more; mount /dev/sdf /data; mount /dev/sdg /more; echo kept > /data/f; sync")
    own.ec2.detach_volume(VolumeId=first)
    wait_for("busy", lambda: disks.describe(first)["Attachments"][0]["State"] == "busy")
    assert root("echo more >> /data/f; cat /data/f").split() == ["kept", "more"]
    root("umount /data")
    disks.wait(first, "available")
    disks.detach(second, Force=True)
    assert root.fails("echo lost > /more/f; sync -f /more/f && cat /more/f")
    root.fails("mount /dev/sdg /data")
    root("umount -l /more")
    wait_for("the device to go", lambda: not any(second in o for o in own.server.objects() if o.startswith("loop")))
    disks.attach(first, container)
    assert root("mount /dev/sdf /data; cat /data/f; umount /data").split() == ["kept", "more"]
    disks.detach(first)
    # Growth: of what isn't mounted. To grow what is would be a privilege over the whole kernel.
    disks.attach(second, container, "/dev/sdg")
    own.ec2.modify_volume(VolumeId=second, Size=2)
    wait_for("growth", lambda: disks.size(container, disks.device(container, second)) == 2 << 30)
    small = int(root("mount /dev/sdg /more; stat -fc %b /more"))
    root.fails("resize2fs /dev/sdg")
    assert int(root("umount /more; e2fsck -fy /dev/sdg >&2; resize2fs /dev/sdg; mount /dev/sdg /more; stat -fc %b /more; umount /more").split()[-1]) > small * 1.9
    disks.detach(second)


def test_a_container_mounts_nothing_of_others(own, disks, container, root):
    """What a hostile root tries; the host and the container are as they were."""
    mine, theirs = disks.create(), disks.create()
    other = own.launch("container", Placement=ZONE)
    own.wait_ssh(other)
    disks.attach(mine, container)
    disks.attach(theirs, other)
    victim = host_node(own, Root(own, other), "/dev/sdf")
    run("mkfs.ext4", "-q", victim)
    # Nodes of the other's disk, the host's disk and the container's own, made where the container's root could not.
    tree = own.server.data_dir / "forged"
    (tree / "dev").mkdir(parents=True)
    number = os.stat(victim).st_rdev
    for name, device in [("victim", number), ("host", os.stat("/").st_dev)]:
        os.mknod(tree / "dev" / name, 0o60666, device)
    (tree / "deep").mkdir()
    run("mke2fs", "-q", "-t", "ext4", "-d", tree, host_node(own, root, "/dev/sdf"))
    run("rm", "-r", tree)
    before = root.mounts()
    root("mkdir -p /data /x; mount /dev/sdf /data")
    for source in ["/data/dev/victim", "/data/dev/host", "/dev/loop0", "/proc/self/root/data/dev/victim"]:
        root.fails(f"mount -t ext4 {source} /x")
    root.fails("head -c1 /data/dev/victim")
    # A name that leads elsewhere, in place of one that leads to a disk.
    root("ln -s /data/dev/victim /dev/sdz")
    root.fails("mount -t ext4 /dev/sdz /x")
    for command in [
        "mount -t tmpfs none /x", "mount -t proc none /x", "mount -t sysfs none /x", "mount --bind /etc /x", "mount --move /data /x",
        "mount --make-shared /data", "mount -t overlay -o lowerdir=/etc,upperdir=/data/deep,workdir=/x o /x",
        "mount -o remount,rw /sys", "mount -o remount,dev /dev/ebs", "umount /proc/kcore", "umount /sys/firmware", "umount -l /dev/ebs", "umount -l /proc",
        # Where the host looks for what is the container's.
        "mount -t ext4 /dev/sdf /proc", "mount -t ext4 /dev/sdf /proc/1/fd", "mount -t ext4 /dev/sdf /sys/fs",
        "mount -t ext4 /dev/sdf /nowhere", "mount -t ext4 /dev/sdf /etc/passwd",
        # Kinds and options that reach further than the one file system.
        "mount -t vfat /dev/sdf /x", "mount -t squashfs /dev/sdf /x", "mount -t xfs /dev/sdf /x",
        "mount -t ext4 -o errors=panic /dev/sdf /x", "mount -t ext4 -o journal_dev=0x700 /dev/sdf /x", "mount -i -t ext4 -o journal_path=/dev/sdf /dev/sdf /x",
        # With less than root's capabilities, and in a namespace of its own making.
        "setpriv --bounding-set=-mknod --inh-caps=-all sh -c \"mount /dev/sdf /x\"", "unshare -Ur sh -c \"mount /dev/sdf /x\"",
        "unshare -Urm sh -c \"mount -t ext4 /dev/sdf /x\"", "chroot --userspec=1000:1000 / mount -t ext4 /dev/sdf /x",
    ]:
        root.fails(command)
    # A link to what is outside leads to the own root's.
    root("ln -sfn ../../../../../../x /data/out; mount /dev/sdf /data/out; grep -q \" /x \" /proc/self/mountinfo; umount /x")
    # dev is never what a mount has.
    root("mount -o remount,dev,suid /data")
    assert "nodev" in root("grep \" /data \" /proc/self/mountinfo")
    root.fails("head -c1 /data/dev/victim")
    root("umount /data")
    # A file system that says what stops a host, one that is broken, one that is half there.
    node = host_node(own, root, "/dev/sdf")
    run("tune2fs", "-e", "panic", node)
    root("mount /dev/sdf /data; umount /data")
    run("dd", "if=/dev/urandom", f"of={node}", "bs=4096", "seek=1", "count=4000", "conv=fsync")
    root("mount -t ext4 /dev/sdf /data && ls -R /data; umount -l /data; true", check=False)
    run("mkfs.ext4", "-q", "-F", node)
    run("debugfs", "-w", "-R", "ssv journal_inum 0", node)
    run("debugfs", "-w", "-R", f"ssv journal_dev {number}", node)
    root.fails("mount -t ext4 /dev/sdf /data")
    run("dd", "if=/dev/urandom", f"of={node}", "bs=1024", "seek=1", "count=1", "conv=fsync")
    root.fails("mount -t ext4 /dev/sdf /data")
    wait_for("no mount to be left", lambda: root.mounts() == before)
    assert own.server.alive()
    # The other's is as it was.
    assert run("e2fsck", "-fn", victim, check=False).returncode == 0
    assert code(own.ec2.delete_volume, VolumeId=theirs) == "VolumeInUse"
    own.terminate(other)
