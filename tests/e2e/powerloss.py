"""A disk that keeps all its writes in order, to be had again as it was when the power went."""

import contextlib
import os
import struct
import subprocess

from harness import run, wait_for

FLUSH, DISCARD = 1, 4


class Recorder:
    """A file system on a loop device over QEMU's log of writes (blklogwrites, dm-log-writes' format)."""

    def __init__(self, folder, mib):
        self.folder, self.mount = folder, folder / "disk"
        self.base, self.log, self.export = folder / "base.img", folder / "log", folder / "export"
        self.mount.mkdir(parents=True)
        run("truncate", "-s", f"{mib}M", self.base)
        run("mkfs.xfs", "-q", self.base)
        disk = folder / "recorded.img"
        run("cp", "--sparse=always", self.base, disk)
        self.log.touch()
        self.export.touch()
        self.daemon = subprocess.Popen(
            ["qemu-storage-daemon",
             "--blockdev", f"driver=raw,node-name=disk,file.driver=file,file.filename={disk}",
             "--blockdev", f"driver=file,node-name=log,filename={self.log}",
             "--blockdev", "driver=blklogwrites,node-name=recorded,file=disk,log=log",
             "--export", f"type=fuse,id=export,node-name=recorded,mountpoint={self.export},writable=on"],
            stdin=subprocess.DEVNULL, start_new_session=True)
        wait_for("the recorded disk", lambda: self.daemon.poll() is None and os.path.ismount(self.export))
        self.device = None
        self.attach(self.export)

    def attach(self, image):
        self.device = run("losetup", "--find", "--show", image).stdout.strip()
        run("mount", self.device, self.mount)

    def detach(self):
        """Takes the disk away; what was not written to it by then is not on it."""
        with contextlib.suppress(AssertionError):
            run("umount", self.mount)
        if self.device:
            run("losetup", "--detach", self.device)
            self.device = None

    def position(self):
        """How much is in the log by now."""
        return self.log.stat().st_size

    def entries(self):
        """All that was done to the disk: end in the log, flags, offset on the disk, offset of the data in the log, length."""
        found = []
        with open(self.log, "rb") as log:
            magic, version, count, sector_bytes = struct.unpack("<QQQI", log.read(28))
            assert (magic, version) == (0x6A736677736872, 1)
            at = sector_bytes
            for _ in range(count):
                log.seek(at)
                sector, sectors, flags, _ = struct.unpack("<QQQQ", log.read(32))
                length = sectors * sector_bytes
                data, at = at + sector_bytes, at + sector_bytes + (0 if flags & DISCARD else length)
                found.append((at, flags, sector * sector_bytes, data, length))
        return found

    def cut(self, position, chance):
        """The disk as it is when the power goes at a position of the log: of what was written since the last flush some is there
        and some isn't."""
        image = self.folder / "cut.img"
        run("cp", "--sparse=always", self.base, image)
        entries = [e for e in self.entries() if e[0] <= position]
        flushed = max((n for n, e in enumerate(entries) if e[1] & FLUSH), default=0)
        with open(self.log, "rb") as log, open(image, "r+b") as disk:
            for n, (_, flags, offset, data, length) in enumerate(entries):
                if flags & DISCARD or not length or (n > flushed and chance.random() < 0.5):
                    continue
                log.seek(data)
                disk.seek(offset)
                disk.write(log.read(length))
        return image

    def end_recording(self):
        self.detach()
        self.daemon.terminate()
        self.daemon.wait()

    def close(self):
        self.detach()
        if self.daemon.poll() is None:
            self.daemon.terminate()
            self.daemon.wait()
