//! A root file system from package files: unpacked in parallel, entered into dpkg's database, configured by dpkg.
//!
//! This is what debootstrap does, without unpacking twice and without flushing each file to disk.

use crate::command::{run, text};
use crate::{CommandError, Context, Error};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Paths that instances do without; the same list goes into dpkg's configuration, so that packages that are
/// installed later keep to it.
pub const EXCLUDED: [&str; 5] = [
    "/usr/share/man/*",
    "/usr/share/info/*",
    "/usr/share/locale/*",
    "/usr/share/lintian/*",
    "/usr/share/doc/*",
];
/// Licences stay.
pub const INCLUDED: &str = "/usr/share/doc/*/copyright";

/// One unpacked package.
struct Unpacked {
    name: String,
    version: String,
    /// Its paragraph in dpkg's status file.
    status: String,
}

/// Unpacks packages into `root`; answers versions by name.
pub fn unpack(packages: &[PathBuf], root: &Path) -> Result<BTreeMap<String, String>, Error> {
    let info = root.join("var/lib/dpkg/info");
    for folder in ["usr/bin", "usr/sbin", "usr/lib", "usr/lib64", "var/lib/dpkg/info", "var/lib/dpkg/updates"]
    {
        fs::create_dir_all(root.join(folder)).context(|| format!("cannot make {folder}"))?;
    }
    // The merged layout, before any package brings the split one.
    for name in ["bin", "sbin", "lib", "lib64"] {
        std::os::unix::fs::symlink(format!("usr/{name}"), root.join(name))
            .context(|| format!("cannot link {name}"))?;
    }
    fs::write(info.join("format"), "1\n").context(|| "cannot write dpkg's database".into())?;

    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(packages.len()));
    let workers = std::thread::available_parallelism().map_or(1, |count| count.get().min(8));
    std::thread::scope(|scope| {
        let work = || -> Result<(), Error> {
            while let Some(package) = packages.get(next.fetch_add(1, Ordering::Relaxed)) {
                let unpacked = unpack_one(package, root, &info)?;
                done.lock().expect("no holder panics").push(unpacked);
            }
            Ok(())
        };
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        handles.into_iter().try_for_each(|handle| handle.join().expect("workers do not panic"))
    })?;

    let mut done = done.into_inner().expect("no holder panics");
    done.sort_by(|a, b| a.name.cmp(&b.name));
    let status: String = done.iter().map(|package| package.status.as_str()).collect();
    let database = root.join("var/lib/dpkg");
    fs::write(database.join("status"), status).context(|| "cannot write dpkg's status".into())?;
    fs::write(database.join("available"), "").context(|| "cannot write dpkg's list".into())?;
    // Users and groups, for the scripts that run before base-passwd's own.
    for name in ["passwd", "group"] {
        fs::copy(root.join(format!("usr/share/base-passwd/{name}.master")), root.join(format!("etc/{name}")))
            .context(|| format!("cannot write /etc/{name}"))?;
    }
    Ok(done.into_iter().map(|package| (package.name, package.version)).collect())
}

fn unpack_one(package: &Path, root: &Path, info: &Path) -> Result<Unpacked, Error> {
    let what = || format!("cannot unpack {}", package.display());
    let control_folder = tempfile::tempdir_in(root.parent().unwrap_or(root)).context(what)?;
    let control_folder = control_folder.path();
    run(Command::new("dpkg-deb").arg("--control").arg(package).arg(control_folder))?;
    let control = fs::read_to_string(control_folder.join("control")).context(what)?;
    let field = |name: &str| control_field(&control, name).unwrap_or_default();
    let name = field("Package");
    let key = if field("Multi-Arch") == "same" {
        format!("{name}:{}", field("Architecture"))
    } else {
        name.clone()
    };

    let listing = extract(package, root)?;
    let listing: String = listing.lines().map(listed_path).fold(String::new(), |mut all, path| {
        let _ = writeln!(all, "{path}"); // a string takes everything
        all
    });
    fs::write(info.join(format!("{key}.list")), listing).context(what)?;

    let mut status = with_status(&control);
    for entry in fs::read_dir(control_folder).context(what)? {
        let entry = entry.context(what)?;
        let part = entry.file_name().to_string_lossy().into_owned();
        if part == "control" {
            continue;
        }
        fs::copy(entry.path(), info.join(format!("{key}.{part}"))).context(what)?;
        if part == "conffiles" {
            let files = fs::read_to_string(entry.path()).context(what)?;
            status.push_str(&conffiles(&files, root)?);
        }
    }
    status.push('\n');
    Ok(Unpacked { name, version: field("Version"), status })
}

/// Extracts a package's files, keeping links to folders that are there; answers the members' names.
fn extract(package: &Path, root: &Path) -> Result<String, Error> {
    let start = |program: &str, source| CommandError::Start { program: program.to_owned(), source };
    let mut archive = Command::new("dpkg-deb")
        .arg("--fsys-tarfile")
        .arg(package)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|source| start("dpkg-deb", source))?;
    let stdout = archive.stdout.take().expect("its standard output is a pipe");
    let mut tar = Command::new("tar");
    tar.arg("-C").arg(root).args([
        "--keep-directory-symlink",
        "--numeric-owner",
        "-xvpf",
        "-",
        "--wildcards",
    ]);
    // tar has no exception to an exclusion: documentation is left out by what its names end in.
    for pattern in EXCLUDED.iter().filter(|pattern| !pattern.contains("/doc/")) {
        tar.arg(format!("--exclude=.{pattern}"));
    }
    let output =
        tar.stdin(stdout).env("LC_ALL", "C.UTF-8").output().map_err(|source| start("tar", source))?;
    let archived = archive.wait().map_err(|source| start("dpkg-deb", source))?;
    for (program, status) in [("dpkg-deb", archived), ("tar", output.status)] {
        if !status.success() {
            let output = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(CommandError::Failed { program: program.to_owned(), status, output }.into());
        }
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// `./usr/bin/` as dpkg lists it: `/usr/bin`; the root itself is `/.`.
fn listed_path(member: &str) -> &str {
    match member.trim_start_matches('.').trim_end_matches('/') {
        "" => "/.",
        path => path,
    }
}

fn control_field(control: &str, name: &str) -> Option<String> {
    let line = control.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    Some(line.trim().to_owned())
}

/// A control paragraph as one of the status file: unpacked, not yet configured.
fn with_status(control: &str) -> String {
    let mut lines = String::new();
    for line in control.trim_end().lines() {
        lines.push_str(line);
        lines.push('\n');
        if line.starts_with("Package:") {
            lines.push_str("Status: install ok unpacked\n");
        }
    }
    lines
}

/// The field that tells dpkg which configuration files are as the package brought them.
fn conffiles(files: &str, root: &Path) -> Result<String, Error> {
    let mut field = String::new();
    // A line may begin with a flag, such as remove-on-upgrade: such a file isn't there.
    for path in files.lines().map(str::trim).filter(|path| path.starts_with('/')) {
        let file = root.join(path.trim_start_matches('/'));
        if file.is_file() {
            let sum = text(Command::new("md5sum").arg("--").arg(&file))?;
            let _ = writeln!(field, " {path} {}", sum.split(' ').next().unwrap_or_default());
        }
    }
    Ok(if field.is_empty() { field } else { format!("Conffiles:\n{field}") })
}

/// Runs the packages' own scripts by dpkg, then `script`, in a chroot within namespaces of its own: mounts and
/// processes end with it, there is no network, and no service is started.
pub fn configure(root: &Path, script: &str) -> Result<(), Error> {
    let policy = root.join("usr/sbin/policy-rc.d");
    fs::write(&policy, "#!/bin/sh\nexit 101\n").context(|| "cannot write policy-rc.d".into())?;
    let outer = r#"
        set -e
        mount -t proc proc "$1/proc"
        mount -t tmpfs -o mode=755 tmpfs "$1/dev"
        for name in null zero full random urandom tty; do
            : >"$1/dev/$name"
            mount --bind "/dev/$name" "$1/dev/$name"
        done
        ln -s /proc/self/fd "$1/dev/fd"
        mount -t tmpfs tmpfs "$1/run"
        exec chroot "$1" /bin/sh -c "$2"
    "#;
    let inner = format!(
        "set -e\nchmod 755 /usr/sbin/policy-rc.d\ndpkg --force-unsafe-io --configure -a\nrm /usr/sbin/policy-rc.d\n{script}"
    );
    let mut command = Command::new("unshare");
    command
        .args([
            "--mount",
            "--pid",
            "--ipc",
            "--uts",
            "--net",
            "--fork",
            "--kill-child",
            "/bin/sh",
            "-c",
            outer,
            "sh",
        ])
        .arg(root)
        .arg(inner)
        .env_clear()
        .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
        .env("HOME", "/root")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .env("DEBCONF_NONINTERACTIVE_SEEN", "true");
    run(&mut command)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dpkgs_forms() {
        assert_eq!(listed_path("./"), "/.");
        assert_eq!(listed_path("./usr/bin/"), "/usr/bin");
        let control = "Package: a\nVersion: 1:2-3\nDescription: x\n more\n";
        assert_eq!(control_field(control, "Version").as_deref(), Some("1:2-3"));
        assert_eq!(control_field(control, "Multi-Arch"), None);
        let expected = "Package: a\nStatus: install ok unpacked\nVersion: 1:2-3\nDescription: x\n more\n";
        assert_eq!(with_status(control), expected);
    }

    #[test]
    fn configuration_files_carry_their_sums() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("etc")).unwrap();
        fs::write(root.path().join("etc/a"), "").unwrap();
        let field = conffiles("/etc/a\n/etc/missing\nremove-on-upgrade /etc/b\n", root.path()).unwrap();
        assert_eq!(field, "Conffiles:\n /etc/a d41d8cd98f00b204e9800998ecf8427e\n");
    }
}
