//! What makes a Debian root file system the bundled image: the guest agent as init, a user, a few files.

use crate::apt::Host;
use crate::rootfs::{EXCLUDED, INCLUDED};
use crate::{Context, Error, Recipe};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

/// The bundled image.
pub const RECIPE: Recipe = Recipe {
    name: "cumulet-debian",
    packages: |_| PACKAGES.to_vec(),
    prepare: |_| Ok(()),
    configure_script: CONFIGURE_SCRIPT,
    apply,
    user: DEFAULT_USER,
};

/// The user who logs in with the key pair.
const DEFAULT_USER: &str = "ec2-user";

/// Packages beside the essential ones.
const PACKAGES: &[&str] = &[
    "apt",
    "usr-is-merged", // else the merged layout brings all of Perl
    "ca-certificates",
    "curl",
    "dropbear-bin",
    "openssh-sftp-server",
    "openssh-client",
    "sudo",
    "iproute2",
    "iputils-ping",
    "netbase",
    "procps",
    "e2fsprogs",
    "mount",
    "less",
    "nano",
];

/// Runs in the chroot, after the packages' own scripts.
const CONFIGURE_SCRIPT: &str = "\
useradd --create-home --uid 1000 --user-group --groups adm,sudo --shell /bin/bash --comment 'EC2 Default User' ec2-user
rm -f /etc/dropbear/*_host_key /etc/ssh/ssh_host_* /etc/machine-id /var/lib/dbus/machine-id
rm -f /etc/passwd- /etc/group- /etc/shadow- /etc/gshadow- /var/log/*.log /var/lib/dpkg/*-old /var/cache/debconf/*-old
rm -f /var/cache/ldconfig/aux-cache
";

/// Where the agent lies in the image.
const AGENT: &str = "usr/lib/cumulet/agent";

/// Writes everything that is Cumulet's own.
fn apply(root: &Path, agent: &Path, host: &Host) -> Result<(), Error> {
    prune_documentation(&root.join("usr/share/doc")).context(|| "cannot prune the documentation".into())?;
    let agent_path = root.join(AGENT);
    fs::create_dir_all(agent_path.parent().expect("it has a folder"))
        .context(|| "cannot make the agent's folder".into())?;
    fs::copy(agent, &agent_path).context(|| "cannot install the guest agent".into())?;
    fs::set_permissions(&agent_path, fs::Permissions::from_mode(0o755))
        .context(|| "cannot install the agent".into())?;
    for name in ["init", "poweroff", "halt", "reboot", "shutdown"] {
        let link = root.join("usr/sbin").join(name);
        let _ = fs::remove_file(&link);
        symlink(format!("/{AGENT}"), &link).context(|| format!("cannot link {name}"))?;
    }
    write_files(root, files(host))
}

/// Writes files below a root: path, mode, content.
pub fn write_files(root: &Path, files: Vec<(&str, u32, String)>) -> Result<(), Error> {
    for (path, mode, content) in files {
        let path = root.join(path);
        let what = || format!("cannot write {}", path.display());
        fs::create_dir_all(path.parent().expect("it has a folder")).context(what)?;
        fs::write(&path, content).context(what)?;
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).context(what)?;
    }
    Ok(())
}

/// Lets dpkg keep to what an image has been stripped of.
pub fn slim() -> String {
    let excluded: String = EXCLUDED.iter().map(|pattern| format!("path-exclude={pattern}\n")).collect();
    format!("{excluded}path-include={INCLUDED}\n")
}

fn files(host: &Host) -> Vec<(&'static str, u32, String)> {
    vec![
        ("etc/hostname", 0o644, "localhost\n".into()),
        ("etc/hosts", 0o644, "127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n".into()),
        ("etc/resolv.conf", 0o644, String::new()),
        ("etc/machine-id", 0o444, String::new()),
        ("etc/fstab", 0o644, "/dev/root / ext4 defaults 0 1\n".into()),
        ("etc/apt/sources.list.d/debian.sources", 0o644, host.sources_file()),
        (
            "etc/apt/apt.conf.d/90cumulet",
            0o644,
            "APT::Install-Recommends \"false\";\nAcquire::Languages \"none\";\n".into(),
        ),
        ("etc/dpkg/dpkg.cfg.d/cumulet", 0o644, slim()),
        ("etc/default/locale", 0o644, "LANG=C.UTF-8\n".into()),
        ("etc/profile.d/cumulet.sh", 0o644, "export LANG=\"${LANG:-C.UTF-8}\"\n".into()),
        ("etc/sudoers.d/90-cloud-init-users", 0o440, format!("{DEFAULT_USER} ALL=(ALL) NOPASSWD:ALL\n")),
        (
            "etc/motd",
            0o644,
            format!(
                "\nDebian {} ({}) on Cumulet. Packages: sudo apt update; sudo apt install ...\n\n",
                host.version, host.suite
            ),
        ),
    ]
}

/// Leaves nothing but licences.
pub fn prune_documentation(folder: &Path) -> std::io::Result<()> {
    for package in fs::read_dir(folder)? {
        let package = package?.path();
        if !package.is_dir() || package.is_symlink() {
            continue;
        }
        for entry in fs::read_dir(&package)? {
            let entry = entry?;
            if entry.file_name() == "copyright" {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?
            } else {
                fs::remove_file(entry.path())?
            }
        }
    }
    Ok(())
}
