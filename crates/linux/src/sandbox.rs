//! A program that is given untrusted bytes: it runs as a user of its own in a [`Jail`] that has the system's programs and
//! libraries and the files that were named, and nothing else: no network, no /proc, and bounds on processor time, memory
//! and the size of what it writes. It ends with the thread that started it.

use std::ffi::OsString;
use std::os::fd::BorrowedFd;
use std::path::PathBuf;

use crate::error::Result;
use crate::jail::{self, Jail};
use crate::process::{self, OwnedChild, SpawnSpec};

pub use crate::jail::Shown;

/// What the program may use.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Processor time, seconds.
    pub cpu_seconds: u64,
    /// Address space, bytes.
    pub memory_bytes: u64,
    /// Length of a file that it writes, bytes.
    pub file_bytes: u64,
}

/// What to run.
#[derive(Debug)]
pub struct Sandbox<'a> {
    /// Program (by its path in the system) and arguments.
    pub argv: Vec<OsString>,
    /// Files that it sees in `/`; it opens them as `user`.
    pub files: Vec<Shown>,
    /// Standard input; nothing when absent.
    pub stdin: Option<BorrowedFd<'a>>,
    /// Standard output.
    pub stdout: BorrowedFd<'a>,
    /// Standard error.
    pub stderr: BorrowedFd<'a>,
    /// User and group to become.
    pub user: u32,
    /// Bounds.
    pub limits: Limits,
}

/// What of the system the program needs.
const SYSTEM: [&str; 6] = ["/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc/ld.so.cache"];
const DEVICES: [&str; 2] = ["/dev/null", "/dev/urandom"];

/// Starts the program. When this returns, it runs; it is killed when what is returned is dropped.
///
/// # Errors
/// A file or the program isn't there, or the kernel refuses; then nothing is left.
pub fn spawn(spec: &Sandbox<'_>) -> Result<OwnedChild> {
    let jail = Jail {
        system: SYSTEM.map(PathBuf::from).to_vec(),
        files: spec.files.clone(),
        devices: DEVICES.map(PathBuf::from).to_vec(),
        proc: false,
        limits: jail::Limits {
            cpu_seconds: Some(spec.limits.cpu_seconds),
            memory_bytes: Some(spec.limits.memory_bytes),
            file_bytes: Some(spec.limits.file_bytes),
            files: Some(64),
            processes: Some(256),
        },
    };
    let child = process::spawn_detached(&SpawnSpec {
        argv: spec.argv.clone(),
        env: vec![("PATH".into(), "/usr/bin:/usr/sbin".into()), ("LC_ALL".into(), "C".into())],
        stdin: spec.stdin,
        stdout: Some(spec.stdout),
        stderr: Some(spec.stderr),
        user: Some((spec.user, spec.user)),
        new_session: true,
        jail: Some(&jail),
        ends_with_parent: true,
        ..SpawnSpec::default()
    })?;
    Ok(child.into())
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::io::{self, Read as _};
    use std::os::fd::AsFd as _;
    use std::os::unix::fs::{PermissionsExt as _, chown};
    use std::path::Path;
    use std::process::ExitStatus;

    use super::*;

    const USER: u32 = 0x7ffd_0001;

    fn limits() -> Limits {
        Limits { cpu_seconds: 10, memory_bytes: 1 << 30, file_bytes: 1 << 20 }
    }

    fn shell(script: &str, files: Vec<Shown>, limits: Limits) -> (ExitStatus, String) {
        let (mut out, out_in) = io::pipe().unwrap();
        let argv = ["/usr/bin/sh", "-c", script].map(OsString::from).to_vec();
        let (stdout, stderr) = (out_in.as_fd(), out_in.as_fd());
        let spec = Sandbox { argv, files, stdin: None, stdout, stderr, user: USER, limits };
        let mut run = spawn(&spec).unwrap();
        drop(out_in);
        let mut text = String::new();
        out.read_to_string(&mut text).unwrap();
        (run.wait(None).unwrap().unwrap(), text)
    }

    #[test]
    fn it_sees_what_it_is_shown_and_nothing_else() {
        let home = tempfile::tempdir().unwrap();
        let (input, output) = (home.path().join("in"), home.path().join("out"));
        fs::write(&input, "bytes").unwrap();
        fs::write(&output, "").unwrap();
        fs::set_permissions(&input, fs::Permissions::from_mode(0o400)).unwrap();
        for file in [&input, &output] {
            chown(file, Some(USER), Some(USER)).unwrap();
        }
        let files = vec![
            Shown { path: input.clone(), name: "input", writable: false },
            Shown { path: output.clone(), name: "output", writable: true },
        ];
        let script = "id -u; ls -x /; cat /input > /output; echo x > /input; echo x > /usr/x; cat /etc/shadow; \
            cat /proc/self/status; ls /tmp; echo $$; ls -x /dev /etc; grep -c . /output";
        let (status, text) = shell(script, files, limits());
        assert!(status.success(), "{text}");
        assert_eq!(fs::read_to_string(&output).unwrap(), "bytes");
        assert_eq!(fs::read_to_string(&input).unwrap(), "bytes");
        assert!(text.starts_with(&USER.to_string()), "{text}");
        for gone in ["/etc/shadow", "/proc/self/status", "/tmp", "/input", "/usr/x"] {
            assert!(text.contains(gone), "{gone} in {text}");
        }
        assert!(text.contains("\n1\n"), "it is alone in its process namespace: {text}");
        assert!(!text.contains("root") && !text.contains("home"), "{text}");
    }

    #[test]
    fn bounds_hold_and_dropping_ends_it() {
        let home = tempfile::tempdir().unwrap();
        let output = home.path().join("out");
        fs::write(&output, "").unwrap();
        chown(&output, Some(USER), Some(USER)).unwrap();
        let files = vec![Shown { path: output.clone(), name: "output", writable: true }];
        let (_, text) = shell("dd if=/dev/zero of=/output bs=1M count=3", files, limits());
        assert!(text.contains("/dev/zero"), "a device that it isn't shown: {text}");
        let files = vec![Shown { path: output.clone(), name: "output", writable: true }];
        let (status, text) = shell("head -c 3000000 /dev/urandom > /output", files, limits());
        assert!(!status.success(), "{text}");
        assert_eq!(fs::metadata(&output).unwrap().len(), 1 << 20);
        let spin = Limits { cpu_seconds: 1, ..limits() };
        let (status, _) = shell("while :; do :; done", Vec::new(), spin);
        assert!(!status.success());
        let null = File::create("/dev/null").unwrap();
        let argv = ["/usr/bin/sleep", "1000"].map(OsString::from).to_vec();
        let (stdout, stderr) = (null.as_fd(), null.as_fd());
        let spec =
            Sandbox { argv, files: Vec::new(), stdin: None, stdout, stderr, user: USER, limits: limits() };
        let run = spawn(&spec).unwrap();
        let pid = run.pid;
        drop(run);
        assert!(!Path::new(&format!("/proc/{pid}")).exists());
    }

    #[test]
    fn what_is_not_there_is_said() {
        let null = File::create("/dev/null").unwrap();
        let (stdout, stderr) = (null.as_fd(), null.as_fd());
        let argv = vec!["/usr/bin/no-such-program".into()];
        let spec =
            Sandbox { argv, files: Vec::new(), stdin: None, stdout, stderr, user: USER, limits: limits() };
        assert!(spawn(&spec).unwrap_err().is_not_found());
    }

    /// The C library's own list of threads, which a raw `clone` copies as it is at that moment, must not be waited for.
    #[test]
    fn it_starts_while_other_threads_come_and_go() {
        let over = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    while !over.load(std::sync::atomic::Ordering::Relaxed) {
                        let _ = std::thread::spawn(|| ()).join();
                    }
                });
            }
            for _ in 0..300 {
                let (status, text) = shell("true", Vec::new(), limits());
                assert!(status.success(), "{text}");
            }
            over.store(true, std::sync::atomic::Ordering::Relaxed);
        });
    }
}
