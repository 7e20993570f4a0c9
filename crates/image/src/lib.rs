//! Machine images, built on the user's machine from its own distribution's packages: the bundled one, whose init is the
//! guest agent ([`build_bundled`]), and Debian as EC2 has it ([`build_debian`]).
//!
//! ```text
//! apt ─ packages ─▶ rootfs ─ configured by dpkg ─▶ customize ─▶ ext4 ──▶ root.raw ─┐
//!  └─── kernel ───▶ kernel, modules ─▶ initrd (cpio, with the guest agent) ────────┴▶ out_dir, by one rename
//! ```
//!
//! One image boots as a virtual machine (direct kernel boot, the whole disk is the ext4 file system) and as a
//! container (the same file system mounted). Invariants: nothing is installed on the host; no mount and no
//! process outlives the build; `out_dir` is either complete or not there.
//!
//! [`import`] makes images of what others have built: disk images of clouds, OCI images, root folders. [`convert`] is the
//! way from and to the disk formats of other systems.
//!
//! What is *not* here: registering the image with the server.

#![cfg_attr(test, allow(clippy::unwrap_used))] // a failed test is the message

mod apt;
mod command;
pub mod convert;
mod cpio;
mod customize;
mod debian;
mod ext4;
pub mod import;
mod initrd;
mod kernel;
mod manifest;
pub mod oci;
mod rootfs;

pub use command::CommandError;
pub use manifest::{FORMAT_VERSION, FileDigest, Manifest, ManifestError};

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The size that the root disk claims where nothing else is asked for; the file is sparse.
pub const DEFAULT_SIZE_BYTES: u64 = 2 << 30;
/// Less has no room for the packages.
pub const MINIMUM_SIZE_BYTES: u64 = 512 << 20;

/// What to build, from what, and where.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    /// The folder that holds the image afterwards; an image that is there already is replaced.
    pub out_dir: PathBuf,
    /// A folder for downloads, kept from build to build, and for temporary files, which are not.
    pub work_dir: PathBuf,
    /// The guest agent: a static executable.
    pub agent_binary: PathBuf,
    /// The size of the root disk, in bytes.
    pub size_bytes: u64,
}

/// Why no image was built.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("building an image needs root (it sets owners and runs packages' scripts in a chroot): use sudo")]
    NotRoot,
    #[error("the host is not Debian 12 or 13 on x86_64 ({0}): the bundled image is built from its packages")]
    UnsupportedHost(String),
    #[error("there is no release of Debian {0} that images are made of (bookworm, trixie)")]
    UnknownSuite(String),
    #[error("apt's sources on this host have no main component of Debian {0}")]
    NoSources(String),
    #[error("the size asked for, {0} bytes, is less than {MINIMUM_SIZE_BYTES}")]
    TooSmall(u64),
    #[error("{0} is not a static x86_64 executable: build it with -C target-feature=+crt-static")]
    AgentNotStatic(PathBuf),
    #[error("another build is running in {0}")]
    Busy(PathBuf),
    #[error("the kernel package has no {0}")]
    Kernel(String),
    #[error(transparent)]
    Command(#[from] CommandError),
    #[error("{context}")]
    Io {
        context: String,
        #[source]
        source: io::Error,
    },
    #[error(transparent)]
    Manifest(#[from] ManifestError),
}

/// Adds what was being done to an I/O error.
pub(crate) trait Context<T> {
    fn context(self, what: impl FnOnce() -> String) -> Result<T, Error>;
}

impl<T> Context<T> for io::Result<T> {
    fn context(self, what: impl FnOnce() -> String) -> Result<T, Error> {
        self.map_err(|source| Error::Io { context: what(), source })
    }
}

/// Builds the bundled image; takes about half a minute and needs root.
///
/// # Errors
/// See [`Error`]. `out_dir` is left as it was.
pub fn build_bundled(options: &BuildOptions) -> Result<Manifest, Error> {
    build(options, None, &customize::RECIPE)
}

/// Builds a Debian image as EC2 has them: systemd, cloud-init, OpenSSH; takes about two minutes and needs root. It is of
/// the host's release where no other is named.
///
/// # Errors
/// See [`Error`]. `out_dir` is left as it was.
pub fn build_debian(options: &BuildOptions, suite: Option<&str>) -> Result<Manifest, Error> {
    build(options, suite, &debian::RECIPE)
}

/// What makes an image of packages.
struct Recipe {
    /// What its name begins with.
    name: &'static str,
    /// Beside the essential ones, for a release.
    packages: fn(&str) -> Vec<&'static str>,
    /// Before the packages' own scripts.
    prepare: fn(&Path) -> Result<(), Error>,
    /// Runs in a chroot, after the packages' own scripts.
    configure_script: &'static str,
    /// Writes everything that is Cumulet's own: root, agent, distribution.
    apply: fn(&Path, &Path, &apt::Host) -> Result<(), Error>,
    /// Who logs in with the key pair.
    user: &'static str,
}

fn build(options: &BuildOptions, suite: Option<&str>, recipe: &Recipe) -> Result<Manifest, Error> {
    if !rustix::process::geteuid().is_root() {
        return Err(Error::NotRoot);
    }
    if options.size_bytes < MINIMUM_SIZE_BYTES {
        return Err(Error::TooSmall(options.size_bytes));
    }
    check_agent(&options.agent_binary)?;
    let mut host = apt::Host::detect()?;
    if let Some(suite) = suite {
        host = host.for_suite(suite)?;
    }
    fs::create_dir_all(&options.work_dir)
        .context(|| format!("cannot make {}", options.work_dir.display()))?;
    let _lock = lock(&options.work_dir)?;
    let prefix = scratch_prefix(&options.work_dir);
    remove_leftovers(&options.work_dir, &options.out_dir);
    let scratch = temporary_folder(scratch_home(&options.work_dir), &prefix)?;
    let clock = Clock(Instant::now());

    let apt = apt::Apt::prepare(&host, &options.work_dir.join(format!("apt-{}", host.suite)))?;
    apt.update()?;
    clock.step("package lists are up to date");
    let packages = apt.download(&(recipe.packages)(&host.suite))?;
    let kernel_package = apt.download_kernel()?;
    clock.step("packages are downloaded");

    let root = scratch.path().join("root");
    let installed = rootfs::unpack(&packages, &root)?;
    clock.step("packages are unpacked");
    (recipe.prepare)(&root)?;
    rootfs::configure(&root, recipe.configure_script)?;
    clock.step("packages are configured");
    (recipe.apply)(&root, &options.agent_binary, &host)?;

    // Beside its place, so that putting it there is a rename.
    let parent = parent(&options.out_dir);
    fs::create_dir_all(parent).context(|| format!("cannot make {}", parent.display()))?;
    let output = temporary_folder(parent, &prefix)?;
    let kernel = kernel::unpack(&kernel_package, &scratch.path().join("kernel"))?;
    kernel.write_image(&output.path().join("vmlinuz"))?;
    initrd::write(&kernel, &options.agent_binary, &output.path().join("initrd.img"))?;
    clock.step("kernel and initrd are written");
    ext4::make(&root, &output.path().join("root.raw"), options.size_bytes)?;
    clock.step("root disk is written");
    let manifest =
        manifest::describe(output.path(), recipe, &host, &kernel.release, installed, options.size_bytes)?;
    manifest.write(output.path())?;
    publish(output, &options.out_dir)?;
    clock.step("done");
    Ok(manifest)
}

/// Removes what builds that were killed have left.
///
/// # Errors
/// [`Error::Busy`] while one is under way.
pub fn clean(work_dir: &Path, out_dir: &Path) -> Result<(), Error> {
    if work_dir.exists() {
        let _lock = lock(work_dir)?;
        remove_leftovers(work_dir, out_dir);
    }
    Ok(())
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What temporary folders' names begin with: their own for each work folder, whose lock says that they are unused.
fn scratch_prefix(work_dir: &Path) -> String {
    use sha2::{Digest, Sha256};
    let path = work_dir.canonicalize().unwrap_or_else(|_| work_dir.to_owned());
    let digest = hex::encode(Sha256::digest(path.as_os_str().as_encoded_bytes()));
    format!(".cumulet-image-{}-", &digest[..12])
}

/// A folder that goes when it is dropped.
fn temporary_folder(home: &Path, prefix: &str) -> Result<tempfile::TempDir, Error> {
    let made = tempfile::Builder::new().prefix(prefix).tempdir_in(home);
    made.context(|| format!("cannot make a folder in {}", home.display()))
}

/// A file system in memory that every Linux has.
const MEMORY: &str = "/dev/shm";

/// Where the root file system is put together: in memory where that has room, because dpkg flushes its database to disk
/// for each package; else in the work folder.
fn scratch_home(work_dir: &Path) -> &Path {
    /// Several times what the packages need (about 200 MiB), so that the host doesn't notice.
    const ROOM_BYTES: u64 = 1 << 30;
    let memory = Path::new(MEMORY);
    let fits = rustix::fs::statvfs(memory).is_ok_and(|found| {
        let executable = !found.f_flag.contains(rustix::fs::StatVfsMountFlags::NOEXEC);
        executable && found.f_bavail.saturating_mul(found.f_frsize) >= ROOM_BYTES
    });
    let available = fs::read_to_string("/proc/meminfo").ok().and_then(|text| {
        let line = text.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
        line.split_ascii_whitespace().next()?.parse::<u64>().ok()
    });
    if fits && available.is_some_and(|kib| kib.saturating_mul(1024) >= ROOM_BYTES * 2) {
        memory
    } else {
        work_dir
    }
}

struct Clock(Instant);

impl Clock {
    fn step(&self, what: &str) {
        tracing::info!(seconds = format!("{:.1}", self.0.elapsed().as_secs_f64()), "{what}");
    }
}

/// An agent that needs a dynamic loader would not start in the initramfs.
fn check_agent(path: &Path) -> Result<(), Error> {
    let bytes = fs::read(path).context(|| format!("cannot read the guest agent {}", path.display()))?;
    let is_elf = bytes.starts_with(b"\x7fELF\x02\x01");
    let has_interpreter = bytes.windows(10).any(|window| window == b"/ld-linux-");
    if is_elf && !has_interpreter { Ok(()) } else { Err(Error::AgentNotStatic(path.to_owned())) }
}

/// One build at a time in a work folder; the lock ends with the returned file.
fn lock(work_dir: &Path) -> Result<fs::File, Error> {
    let path = work_dir.join("lock");
    let file = fs::File::create(&path).context(|| format!("cannot make {}", path.display()))?;
    rustix::fs::flock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive)
        .map_err(|_| Error::Busy(work_dir.to_owned()))?;
    Ok(file)
}

/// In all places that a build may have chosen. Whoever calls has the lock.
fn remove_leftovers(work_dir: &Path, out_dir: &Path) {
    let prefix = scratch_prefix(work_dir);
    for folder in [Path::new(MEMORY), work_dir, parent(out_dir)] {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy().starts_with(&prefix) {
                let _ = fs::remove_dir_all(entry.path()); // in the way of nothing
            }
        }
    }
}

/// Puts the finished folder in its place: a rename, or an exchange with the image that is there.
fn publish(output: tempfile::TempDir, out_dir: &Path) -> Result<(), Error> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use std::os::unix::fs::PermissionsExt;
    let what = || format!("cannot put the image at {}", out_dir.display());
    fs::set_permissions(output.path(), fs::Permissions::from_mode(0o755)).context(what)?;
    for entry in fs::read_dir(output.path()).context(what)? {
        fs::File::open(entry.context(what)?.path()).and_then(|file| file.sync_all()).context(what)?;
    }
    match fs::rename(output.path(), out_dir) {
        Ok(()) => {
            let _ = output.keep(); // moved away: nothing to remove
            Ok(())
        }
        Err(_) if out_dir.exists() => {
            // The temporary folder then holds the old image, and goes when it is dropped.
            renameat_with(CWD, output.path(), CWD, out_dir, RenameFlags::EXCHANGE)
                .map_err(io::Error::from)
                .context(what)
        }
        Err(error) => Err(error).context(what),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn publishing_replaces_an_image_and_leaves_nothing_else() {
        let home = tempfile::tempdir().unwrap();
        let target = home.path().join("image");
        for round in ["first", "second"] {
            let prefix = scratch_prefix(home.path());
            let output = temporary_folder(home.path(), &prefix).unwrap();
            fs::write(output.path().join("root.raw"), round).unwrap();
            publish(output, &target).unwrap();
            assert_eq!(fs::read_to_string(target.join("root.raw")).unwrap(), round);
            assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
        }
    }

    #[test]
    fn what_a_killed_build_left_is_found_wherever_it_was() {
        let home = tempfile::tempdir().unwrap();
        let (work, image) = (home.path().join("build"), home.path().join("image"));
        assert!(clean(&work, &image).is_ok(), "without any build");
        fs::create_dir(&work).unwrap();
        let name = format!("{}killed", scratch_prefix(&work));
        let left = [Path::new(MEMORY), &work, home.path()].map(|folder| folder.join(&name));
        left.iter().for_each(|folder| fs::create_dir_all(folder.join("root")).unwrap());
        let building = lock(&work).unwrap();
        assert!(matches!(clean(&work, &image), Err(Error::Busy(_))));
        assert!(left.iter().all(|folder| folder.exists()));
        drop(building);
        clean(&work, &image).unwrap();
        assert!(!left.iter().any(|folder| folder.exists()));
    }

    #[test]
    fn only_a_static_agent_is_taken() {
        let home = tempfile::tempdir().unwrap();
        let agent = home.path().join("agent");
        for (content, good) in [
            (&b"\x7fELF\x02\x01 static"[..], true),
            (b"\x7fELF\x02\x01 /lib64/ld-linux-x86-64.so.2", false),
            (b"#!/bin/sh", false),
        ] {
            fs::write(&agent, content).unwrap();
            assert_eq!(check_agent(&agent).is_ok(), good);
        }
    }

    #[test]
    fn a_second_build_in_the_same_folder_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let held = lock(home.path()).unwrap();
        assert!(matches!(lock(home.path()), Err(Error::Busy(_))));
        drop(held);
        lock(home.path()).unwrap();
    }
}
