//! Debian as EC2 has it: systemd, cloud-init with its own Ec2 data source, OpenSSH; user `admin`.
//!
//! The kernel is booted directly, with the initrd of the bundled image; the package is in the image for its modules. As a
//! container the same disk begins with systemd. What is left out at boot is what a machine in a cloud has no use for:
//! consoles nobody sees, caches that are fresh.

use crate::apt::Host;
use crate::customize::{prune_documentation, slim, write_files};
use crate::{Context, Error, Recipe};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// The image.
pub const RECIPE: Recipe =
    Recipe { name: "debian", packages, prepare, configure_script: CONFIGURE_SCRIPT, apply, user: USER };

/// Who logs in with the key pair: as in Debian's own AMIs.
const USER: &str = "admin";

fn packages(suite: &str) -> Vec<&'static str> {
    let mut packages = vec![
        "apt",
        "usr-is-merged",
        "systemd",
        "systemd-sysv",
        "systemd-resolved",
        "libpam-systemd",
        "dbus",
        "udev",
        "cloud-init",
        "cloud-guest-utils",
        "openssh-server",
        "linux-image-cloud-amd64",
        "sudo",
        "ca-certificates",
        "curl",
        "iproute2",
        "iputils-ping",
        "netbase",
        "procps",
        "e2fsprogs",
        "fdisk",
        "mount",
        "less",
        "nano",
    ];
    // What cloud-init asks for an address with, before the network is configured.
    packages.push(if suite == "bookworm" { "isc-dhcp-client" } else { "dhcpcd-base" });
    packages
}

/// Makes an initrd at each installation of a kernel.
const INITRD_HOOK: &str = "etc/kernel/postinst.d/initramfs-tools";

/// No initrd is made: the kernel is booted with another one.
fn prepare(root: &Path) -> Result<(), Error> {
    let hook = root.join(INITRD_HOOK);
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o644))
        .context(|| format!("cannot set {}", hook.display()))
}

/// Runs in the chroot, after the packages' own scripts.
const CONFIGURE_SCRIPT: &str = "\
chmod 755 /etc/kernel/postinst.d/initramfs-tools
systemctl -q enable systemd-networkd.service systemd-resolved.service
systemctl -q set-default multi-user.target
systemctl -q disable getty@tty1.service e2scrub_reap.service e2scrub_all.timer
systemctl -q mask tmp.mount systemd-pcrphase.service systemd-pcrphase-sysinit.service systemd-pcrphase-initrd.service
ln -sf ../run/systemd/resolve/stub-resolv.conf /etc/resolv.conf
rm -f /etc/ssh/ssh_host_* /etc/machine-id /var/lib/dbus/machine-id
rm -f /etc/passwd- /etc/group- /etc/shadow- /etc/gshadow- /var/log/*.log /var/lib/dpkg/*-old /var/cache/debconf/*-old
rm -f /var/cache/ldconfig/aux-cache
touch /etc/.updated /var/.updated
";

/// Writes what a cloud image has beside its packages.
fn apply(root: &Path, _agent: &Path, host: &Host) -> Result<(), Error> {
    prune_documentation(&root.join("usr/share/doc")).context(|| "cannot prune the documentation".into())?;
    write_files(root, files(host))
}

/// cloud-init: EC2 and nothing else, which in a container it can't know by the machine's firmware; host keys that take no
/// seconds to make; the modules that mean something here.
const CLOUD_CONFIG: &str = "\
datasource_list: [Ec2]
datasource:
  Ec2:
    strict_id: false
system_info:
  default_user:
    name: admin
    gecos: Debian
manage_etc_hosts: true
locale: false
ssh_genkeytypes: [ed25519, ecdsa]
apt:
  preserve_sources_list: true
cloud_init_modules:
  - migrator
  - seed_random
  - bootcmd
  - write-files
  - growpart
  - resizefs
  - disk_setup
  - mounts
  - set_hostname
  - update_hostname
  - update_etc_hosts
  - users-groups
  - ssh
cloud_config_modules:
  - ssh-import-id
  - locale
  - set-passwords
  - apt-configure
  - ntp
  - timezone
  - runcmd
cloud_final_modules:
  - package-update-upgrade-install
  - write-files-deferred
  - scripts-vendor
  - scripts-per-once
  - scripts-per-boot
  - scripts-per-instance
  - scripts-user
  - ssh-authkey-fingerprints
  - keys-to-console
  - final-message
  - power-state-change
";

/// systemd passes over devices of /etc/fstab in a container, which has no udev to tell of them. They are all there when it
/// starts. As a container's /sys lists no disks, libblkid knows the UUIDs and labels of those alone that it was shown.
const MOUNTS_SERVICE: &str = "\
[Unit]
Description=Disks of /etc/fstab in a container
ConditionVirtualization=container
DefaultDependencies=no
After=local-fs-pre.target
Before=local-fs.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStartPre=-/bin/sh -c '/sbin/blkid /dev/ebs/vol-* /dev/ebs/AWS*'
ExecStart=-/bin/mount -a -t ext2,ext3,ext4,xfs,btrfs
";

fn files(host: &Host) -> Vec<(&'static str, u32, String)> {
    vec![
        ("etc/hostname", 0o644, "localhost\n".into()),
        ("etc/hosts", 0o644, "127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n".into()),
        ("etc/machine-id", 0o444, String::new()),
        ("etc/fstab", 0o644, "# The root is mounted before this is read.\n".into()),
        ("etc/cloud/cloud.cfg.d/95_cumulet.cfg", 0o644, CLOUD_CONFIG.into()),
        ("etc/apt/sources.list.d/debian.sources", 0o644, host.sources_file()),
        ("etc/apt/apt.conf.d/90cumulet", 0o644, "Acquire::Languages \"none\";\n".into()),
        ("etc/dpkg/dpkg.cfg.d/cumulet", 0o644, slim()),
        // An emulated machine beside others takes its time.
        (
            "etc/systemd/system.conf.d/cumulet.conf",
            0o644,
            "[Manager]\nDefaultTimeoutStartSec=5min\nDefaultDeviceTimeoutSec=5min\n".into(),
        ),
        ("etc/default/locale", 0o644, "LANG=C.UTF-8\n".into()),
        ("etc/systemd/system/cumulet-mounts.service", 0o644, MOUNTS_SERVICE.into()),
        // What `systemctl enable` would do with a link.
        (
            "etc/systemd/system/local-fs.target.d/cumulet.conf",
            0o644,
            "[Unit]\nWants=cumulet-mounts.service\n".into(),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_user_is_the_one_that_cloud_init_makes() {
        assert!(CLOUD_CONFIG.contains(&format!("name: {USER}\n")));
        assert!(packages("bookworm").contains(&"isc-dhcp-client"));
        assert!(!packages("trixie").contains(&"isc-dhcp-client"));
    }
}
