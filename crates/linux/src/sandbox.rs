//! A program that is given untrusted bytes: it runs as a user of its own in namespaces of its own, in a root that has
//! the system's programs and libraries (read-only) and the files that were named, and nothing else. It has no
//! capability, no network, no /proc, and bounds on processor time, memory and the size of what it writes. It ends with
//! the thread that started it.

use std::ffi::{CString, OsString};
use std::fs::{self, File};
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::time::Duration;
use std::{io, ptr};

use crate::error::{Context, Error, Result};
use crate::process;
use crate::sys::{check, cpath, own};

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

/// A file that the program sees.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Where it is; no symbolic link is followed at its end.
    pub path: PathBuf,
    /// Its name in the program's root, without a slash.
    pub name: &'static str,
    /// Whether it may be written to.
    pub writable: bool,
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

/// A program in its sandbox. It is killed when this is dropped.
#[derive(Debug)]
pub struct Sandboxed {
    pid: u32,
    pidfd: OwnedFd,
    waited: bool,
}

impl Sandboxed {
    /// Waits for its end, no longer than `limit`. None means that it runs on.
    ///
    /// # Errors
    /// The kernel's.
    pub fn wait(&mut self, limit: Option<Duration>) -> Result<Option<ExitStatus>> {
        if !process::wait_exit(std::os::fd::AsFd::as_fd(&self.pidfd), limit)? {
            return Ok(None);
        }
        let status = process::wait(self.pid)?;
        self.waited = true;
        Ok(Some(status))
    }
}

impl Drop for Sandboxed {
    fn drop(&mut self) {
        if !self.waited {
            let _ = process::kill(std::os::fd::AsFd::as_fd(&self.pidfd));
            let _ = process::wait(self.pid);
        }
    }
}

/// Folders of the system that the program needs, and whether the host has them as links.
const SYSTEM: [&str; 5] = ["usr", "bin", "sbin", "lib", "lib64"];
/// Single files of the system that it needs.
const SYSTEM_FILES: [&str; 3] = ["/etc/ld.so.cache", "/dev/null", "/dev/urandom"];
/// A folder that every system has. The program's root is mounted there, in its own mount namespace, before it is entered.
const STAGE: &std::ffi::CStr = c"/tmp";

/// Starts the program. When this returns, it runs.
///
/// # Errors
/// A file or the program isn't there, or the kernel refuses; then nothing is left.
pub fn spawn(spec: &Sandbox<'_>) -> Result<Sandboxed> {
    let name = spec.argv.first().map(|p| p.to_string_lossy().into_owned()).unwrap_or_default();
    let plan = Plan::new(spec).ctx("prepare to start", &name)?;
    let (mut errors, errors_in) = io::pipe().ctx("prepare to start", &name)?;
    let flags =
        libc::CLONE_NEWNS | libc::CLONE_NEWNET | libc::CLONE_NEWPID | libc::CLONE_NEWIPC | libc::CLONE_NEWUTS;
    // SAFETY: as fork(2), since no stack is given; the child makes system calls only, on memory prepared in `plan`.
    let pid = unsafe { libc::syscall(libc::SYS_clone, flags | libc::SIGCHLD, 0, 0, 0, 0) };
    if pid == 0 {
        // SAFETY: this is the child, and `plan` is complete.
        unsafe { plan.become_program(errors_in.as_raw_fd()) }
    }
    let pid = crate::sys::check_long(pid).ctx("start", &name)?;
    let pid = u32::try_from(pid).map_err(|e| Error::invalid("start", &name, e.to_string()))?;
    drop(errors_in);
    let mut report = [0u8; 5];
    let failed = match io::Read::read_exact(&mut errors, &mut report) {
        Ok(()) => true,
        Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => false,
        Err(e) => return Err(Error::os("start", &name, e)),
    };
    if failed {
        let _ = process::wait(pid);
        let code = i32::from_ne_bytes([report[1], report[2], report[3], report[4]]);
        let step = STEPS.get(usize::from(report[0])).copied().unwrap_or("start");
        return Err(Error::os(step, &name, io::Error::from_raw_os_error(code)));
    }
    // Nobody has waited for the child yet, so its pid can't have been reused.
    Ok(Sandboxed { pid, pidfd: process::pidfd_open(pid)?, waited: false })
}

/// What the child was doing when it failed, by the number that it reports.
const STEPS: [&str; 7] = [
    "make a root for",
    "show the system to",
    "show a file to",
    "enter the root of",
    "limit",
    "take the privileges of",
    "execute",
];

/// A mount of the new root: a detached copy of a mount, and a path below the stage.
struct Bind {
    source: OwnedFd,
    to: CString,
    folder: bool,
    writable: bool,
}

/// Everything that the child needs, allocated before the fork.
struct Plan {
    binds: Vec<Bind>,
    links: Vec<(CString, CString)>,
    folders: Vec<CString>,
    argv: Vec<*const libc::c_char>,
    env: Vec<*const libc::c_char>,
    _strings: Vec<CString>,
    fds: [RawFd; 3],
    _null: File,
    user: u32,
    limits: Vec<(libc::__rlimit_resource_t, libc::rlimit)>,
}

impl Plan {
    fn new(spec: &Sandbox<'_>) -> io::Result<Plan> {
        let below = |path: &str| CString::new(format!("/tmp/{path}")).map_err(io::Error::from);
        let (mut binds, mut links, mut folders) = (Vec::new(), Vec::new(), Vec::new());
        let bind = |path: &Path, to: CString, folder: bool, writable: bool| -> io::Result<Bind> {
            let from = cpath(path)?;
            let flags =
                libc::OPEN_TREE_CLONE | libc::OPEN_TREE_CLOEXEC | libc::AT_SYMLINK_NOFOLLOW as libc::c_uint;
            // SAFETY: the path is NUL-terminated.
            let source =
                own(unsafe { libc::syscall(libc::SYS_open_tree, libc::AT_FDCWD, from.as_ptr(), flags) })?;
            Ok(Bind { source, to, folder, writable })
        };
        for name in SYSTEM {
            let path = Path::new("/").join(name);
            match fs::symlink_metadata(&path) {
                Ok(meta) if meta.is_symlink() => links.push((cpath(&fs::read_link(&path)?)?, below(name)?)),
                Ok(_) => binds.push(bind(&path, below(name)?, true, false)?),
                Err(_) => {}
            }
        }
        for name in ["etc", "dev"] {
            folders.push(below(name)?);
        }
        for path in SYSTEM_FILES.iter().filter(|path| Path::new(path).exists()) {
            binds.push(bind(Path::new(path), below(&path[1..])?, false, *path == "/dev/null")?);
        }
        for file in &spec.files {
            binds.push(bind(&file.path, below(file.name)?, false, file.writable)?);
        }
        let strings = |items: &[OsString]| -> io::Result<Vec<CString>> {
            items.iter().map(|item| CString::new(item.as_bytes()).map_err(io::Error::from)).collect()
        };
        let args = strings(&spec.argv)?;
        let env = strings(&["PATH=/usr/bin:/usr/sbin".into(), "LC_ALL=C".into()])?;
        let pointers =
            |of: &[CString]| of.iter().map(|s| s.as_ptr()).chain([ptr::null()]).collect::<Vec<_>>();
        let null = File::open("/dev/null")?;
        let mut limits = Vec::new();
        for (resource, wanted) in [
            (libc::RLIMIT_CPU, spec.limits.cpu_seconds),
            (libc::RLIMIT_AS, spec.limits.memory_bytes),
            (libc::RLIMIT_FSIZE, spec.limits.file_bytes),
            (libc::RLIMIT_NOFILE, 64),
            (libc::RLIMIT_NPROC, 256),
            (libc::RLIMIT_CORE, 0),
        ] {
            let mut now = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
            // SAFETY: the pointer is valid for writes.
            check(unsafe { libc::getrlimit(resource, &raw mut now) })?;
            // Not every server may raise a limit.
            let most = wanted.min(now.rlim_max);
            limits.push((resource, libc::rlimit { rlim_cur: most, rlim_max: most }));
        }
        Ok(Plan {
            binds,
            links,
            folders,
            argv: pointers(&args),
            env: pointers(&env),
            _strings: args.into_iter().chain(env).collect(),
            fds: [
                spec.stdin.map_or(null.as_raw_fd(), |fd| fd.as_raw_fd()),
                spec.stdout.as_raw_fd(),
                spec.stderr.as_raw_fd(),
            ],
            _null: null,
            user: spec.user,
            limits,
        })
    }

    /// Becomes the program, or reports the failed step over `errors` and exits.
    ///
    /// # Safety
    /// Only in the child right after a fork.
    unsafe fn become_program(&self, errors: RawFd) -> ! {
        // SAFETY: plain system calls on memory and descriptors that `self` keeps alive; this process has one thread.
        unsafe {
            let step = match self.run_steps() {
                Ok(()) => {
                    libc::execve(self.argv[0], self.argv.as_ptr(), self.env.as_ptr());
                    6
                }
                Err(step) => step,
            };
            let code = (*libc::__errno_location()).to_ne_bytes();
            let report = [step, code[0], code[1], code[2], code[3]];
            libc::write(errors, report.as_ptr().cast(), report.len());
            libc::_exit(127)
        }
    }

    /// The steps before the program, each with its number in [`STEPS`].
    ///
    /// # Safety
    /// Only in the child right after a fork.
    unsafe fn run_steps(&self) -> std::result::Result<(), u8> {
        let ok = |ret: libc::c_int, step: u8| if ret < 0 { Err(step) } else { Ok(()) };
        let none = ptr::null::<libc::c_char>();
        let quiet = libc::MS_NOSUID | libc::MS_NODEV;
        // SAFETY: plain system calls on memory and descriptors that `self` keeps alive.
        unsafe {
            let mut signals: libc::sigset_t = std::mem::zeroed();
            libc::sigemptyset(&mut signals);
            libc::sigprocmask(libc::SIG_SETMASK, &signals, ptr::null_mut());
            for signal in 1..32 {
                // Fails for SIGKILL and SIGSTOP, which have no other disposition.
                libc::signal(signal, libc::SIG_DFL);
            }
            libc::setsid();
            libc::umask(0o022);
            ok(libc::mount(none, c"/".as_ptr(), none, libc::MS_REC | libc::MS_PRIVATE, ptr::null()), 0)?;
            ok(
                libc::mount(
                    c"sandbox".as_ptr(),
                    STAGE.as_ptr(),
                    c"tmpfs".as_ptr(),
                    quiet,
                    c"size=64k,nr_inodes=64,mode=755".as_ptr().cast(),
                ),
                0,
            )?;
            for folder in &self.folders {
                ok(libc::mkdir(folder.as_ptr(), 0o755), 0)?;
            }
            for (target, link) in &self.links {
                ok(libc::symlink(target.as_ptr(), link.as_ptr()), 1)?;
            }
            for bind in &self.binds {
                if bind.folder {
                    ok(libc::mkdir(bind.to.as_ptr(), 0o755), 1)?;
                } else {
                    let made =
                        libc::open(bind.to.as_ptr(), libc::O_CREAT | libc::O_WRONLY | libc::O_CLOEXEC, 0o644);
                    ok(made, 2)?;
                    libc::close(made);
                }
                let moved = libc::syscall(
                    libc::SYS_move_mount,
                    bind.source.as_raw_fd(),
                    c"".as_ptr(),
                    libc::AT_FDCWD,
                    bind.to.as_ptr(),
                    libc::MOVE_MOUNT_F_EMPTY_PATH,
                );
                ok(moved as libc::c_int, 2)?;
                let read_only = if bind.writable { 0 } else { libc::MS_RDONLY };
                // The two devices stay devices.
                let nodev = if bind.to.as_bytes().starts_with(b"/tmp/dev/") { 0 } else { libc::MS_NODEV };
                let flags = libc::MS_REMOUNT | libc::MS_BIND | libc::MS_NOSUID | nodev | read_only;
                ok(libc::mount(none, bind.to.as_ptr(), none, flags, ptr::null()), 2)?;
            }
            let sealed = libc::MS_REMOUNT | libc::MS_BIND | libc::MS_RDONLY | quiet;
            ok(libc::mount(none, STAGE.as_ptr(), none, sealed, ptr::null()), 3)?;
            ok(libc::chdir(STAGE.as_ptr()), 3)?;
            ok(libc::syscall(libc::SYS_pivot_root, c".".as_ptr(), c".".as_ptr()) as libc::c_int, 3)?;
            ok(libc::umount2(c".".as_ptr(), libc::MNT_DETACH), 3)?;
            ok(libc::chdir(c"/".as_ptr()), 3)?;
            // Above the three standard ones, so that none is overwritten before it is duplicated.
            let mut high = [0; 3];
            for (at, fd) in self.fds.iter().enumerate() {
                high[at] = libc::fcntl(*fd, libc::F_DUPFD_CLOEXEC, 3);
                ok(high[at], 4)?;
            }
            for (target, fd) in high.iter().enumerate() {
                ok(libc::dup2(*fd, target as libc::c_int), 4)?;
            }
            // All but the standard ones close when the program starts, the pipe for errors too.
            let marked =
                libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC);
            ok(marked as libc::c_int, 4)?;
            for (resource, limit) in &self.limits {
                ok(libc::setrlimit(*resource, limit), 4)?;
            }
            for capability in 0..64 {
                // Fails for numbers that the kernel doesn't know.
                libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0);
            }
            // Not the C library's functions: those act on all threads that the library knows of, and after a raw clone it
            // knows the parent's, whose list may be locked for ever (nptl(7), "C library/kernel differences").
            for done in [
                libc::syscall(libc::SYS_setgroups, 0, ptr::null::<libc::gid_t>()),
                libc::syscall(libc::SYS_setresgid, self.user, self.user, self.user),
                libc::syscall(libc::SYS_setresuid, self.user, self.user, self.user),
            ] {
                ok(done as libc::c_int, 5)?;
            }
            ok(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), 5)?;
            // After the change of user, which forgets it.
            ok(libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL, 0, 0, 0), 5)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;
    use std::os::fd::AsFd as _;
    use std::os::unix::fs::{PermissionsExt as _, chown};

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
