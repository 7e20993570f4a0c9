//! Starting a process that outlives the server and inherits nothing but what its spec names.
//!
//! Between fork and exec the child of a process with threads may only make plain system calls: all memory that it
//! needs is prepared before.

use std::ffi::{CString, OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use super::Identity;
use crate::NetNs;
use crate::error::{Context, Error, Result};
use crate::jail::{self, Jail, JailPlan};
use crate::sys::{check, check_long, cpath};

/// What to start. The environment holds only what is given here.
#[derive(Debug, Default)]
pub struct SpawnSpec<'a> {
    /// Program and arguments; a program without a slash is looked for in this process's PATH.
    pub argv: Vec<OsString>,
    /// Environment.
    pub env: Vec<(OsString, OsString)>,
    /// Standard input; /dev/null when absent.
    pub stdin: Option<BorrowedFd<'a>>,
    /// Standard output; /dev/null when absent.
    pub stdout: Option<BorrowedFd<'a>>,
    /// Standard error; /dev/null when absent.
    pub stderr: Option<BorrowedFd<'a>>,
    /// More descriptors, each with the number (3 or above) that it has in the child.
    pub fds: Vec<(BorrowedFd<'a>, RawFd)>,
    /// Network namespace to run in.
    pub netns: Option<&'a NetNs>,
    /// `cgroup.procs` files to join before the program starts, so that nothing of it runs outside.
    pub cgroup_procs: Vec<PathBuf>,
    /// Working directory; `/` when absent.
    pub dir: Option<PathBuf>,
    /// User and group to become, without supplementary groups.
    pub user: Option<(u32, u32)>,
    /// Whether it starts its own session, so that no terminal's signal reaches it.
    pub new_session: bool,
    /// What it is kept in; `user` has to be given then, and the program is named by its path.
    pub jail: Option<&'a Jail>,
    /// Whether it is killed when the thread that starts it ends.
    pub ends_with_parent: bool,
}

/// A started process. Dropping this doesn't stop it.
#[derive(Debug)]
pub struct Child {
    /// Pid and start time, for a later server to know it again.
    pub identity: Identity,
    /// Becomes readable when the process ends.
    pub pidfd: OwnedFd,
}

/// Starts a process. When this returns the program is running, with nothing inherited but the named descriptors.
///
/// # Errors
/// Also when the program can't be executed; then no process is left.
pub fn spawn_detached(spec: &SpawnSpec<'_>) -> Result<Child> {
    let program = spec.argv.first().cloned().unwrap_or_default();
    let name = program.to_string_lossy().into_owned();
    let plan = Plan::new(spec, &program).ctx("prepare to start", &name)?;
    let (mut errors, errors_in) = pipe(plan.floor).ctx("prepare to start", &name)?;
    let flags = libc::SIGCHLD | if plan.jail.is_some() { JailPlan::NAMESPACES } else { 0 };
    // SAFETY: as fork(2), since no stack is given; the child only makes system calls on memory prepared in `plan`, and
    // never returns.
    let pid = unsafe { libc::syscall(libc::SYS_clone, flags, 0, 0, 0, 0) };
    if pid == 0 {
        // SAFETY: this is the child, and `plan` is complete.
        unsafe { plan.become_program(errors_in.as_raw_fd()) }
    }
    let pid = check_long(pid).ctx("fork for", &name)?;
    drop(errors_in);
    let pid = u32::try_from(pid).map_err(|e| Error::invalid("start", &name, e.to_string()))?;
    let mut report = [0u8; 5];
    let failed = read_report(&mut errors, &mut report).ctx("start", &name)?;
    if failed {
        let _ = super::wait(pid);
        let code = i32::from_ne_bytes([report[1], report[2], report[3], report[4]]);
        let step = STEPS.iter().chain(&jail::STEPS).nth(usize::from(report[0])).copied().unwrap_or("start");
        return Err(Error::os(step, &name, io::Error::from_raw_os_error(code)));
    }
    // Nobody has waited for the child yet, so its pid can't have been reused.
    let pidfd = super::pidfd_open(pid)?;
    let start_time = super::start_time(pid)?.unwrap_or_default();
    Ok(Child { identity: Identity { pid, start_time }, pidfd })
}

/// What the child was doing when it failed, by the number that it reports.
const STEPS: [&str; jail::FIRST_STEP as usize] = [
    "start a session for",
    "join cgroup for",
    "enter network namespace for",
    "enter directory for",
    "pass descriptors to",
    "change user for",
    "execute",
    "close descriptors for",
];

/// Everything that the child needs, allocated before the fork.
struct Plan {
    program: CString,
    argv: Vec<*const libc::c_char>,
    env: Vec<*const libc::c_char>,
    dir: CString,
    /// Duplicates above every target number, so that no step overwrites the source of a later one.
    fds: Vec<(OwnedFd, RawFd)>,
    netns: Option<RawFd>,
    cgroups: Vec<OwnedFd>,
    user: Option<(u32, u32)>,
    new_session: bool,
    jail: Option<JailPlan>,
    ends_with_parent: bool,
    /// The first number above all targets.
    floor: RawFd,
    /// What `argv` and `env` point into.
    _strings: Vec<CString>,
}

impl Plan {
    fn new(spec: &SpawnSpec<'_>, program: &OsStr) -> io::Result<Plan> {
        if spec.fds.iter().any(|(_, target)| !(3..1000).contains(target)) {
            return Err(io::Error::other("descriptor numbers must be 3 to 999"));
        }
        let floor = spec.fds.iter().map(|(_, target)| target + 1).max().unwrap_or(3);
        let null = OpenOptions::new().read(true).write(true).open("/dev/null")?;
        let null: BorrowedFd<'_> = std::os::fd::AsFd::as_fd(&null);
        let standard = [spec.stdin, spec.stdout, spec.stderr];
        let standard = standard.iter().zip(0..).map(|(fd, target)| (fd.unwrap_or(null), target));
        let mut fds = Vec::new();
        for (fd, target) in standard.chain(spec.fds.iter().copied()) {
            fds.push((duplicate_above(fd, floor)?, target));
        }
        let mut cgroups = Vec::new();
        for path in &spec.cgroup_procs {
            let file = OpenOptions::new().write(true).open(path)?;
            cgroups.push(duplicate_above(std::os::fd::AsFd::as_fd(&file), floor)?);
        }
        let args: Vec<CString> = spec
            .argv
            .iter()
            .map(|arg| CString::new(arg.as_bytes()))
            .collect::<std::result::Result<_, _>>()?;
        let env: Vec<CString> = spec
            .env
            .iter()
            .map(|(key, value)| CString::new([key.as_bytes(), b"=", value.as_bytes()].concat()))
            .collect::<std::result::Result<_, _>>()?;
        let pointers = |strings: &[CString]| {
            strings.iter().map(|s| s.as_ptr()).chain([std::ptr::null()]).collect::<Vec<_>>()
        };
        let (argv, envp) = (pointers(&args), pointers(&env));
        Ok(Plan {
            program: cpath(&find_program(program)?)?,
            argv,
            env: envp,
            dir: cpath(spec.dir.as_deref().unwrap_or(Path::new("/")))?,
            fds,
            netns: spec.netns.map(|ns| ns.fd().as_raw_fd()),
            cgroups,
            user: spec.user,
            new_session: spec.new_session,
            jail: spec
                .jail
                .map(|jail| {
                    let user = spec.user.ok_or_else(|| io::Error::other("a jail is for a user"))?;
                    JailPlan::new(jail, user)
                })
                .transpose()?,
            ends_with_parent: spec.ends_with_parent,
            floor,
            _strings: args.into_iter().chain(env).collect(),
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
                    libc::execve(self.program.as_ptr(), self.argv.as_ptr(), self.env.as_ptr());
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
        // SAFETY: plain system calls on memory and descriptors that `self` keeps alive.
        unsafe {
            // A server may block or ignore signals; the program begins with the defaults.
            let mut none: libc::sigset_t = std::mem::zeroed();
            libc::sigemptyset(&mut none);
            libc::sigprocmask(libc::SIG_SETMASK, &none, std::ptr::null_mut());
            for signal in 1..32 {
                // Fails for SIGKILL and SIGSTOP, which have no other disposition.
                libc::signal(signal, libc::SIG_DFL);
            }
            if self.new_session {
                ok(libc::setsid(), 0)?;
            }
            for cgroup in &self.cgroups {
                // "0" is the process that writes it.
                ok(libc::write(cgroup.as_raw_fd(), c"0".as_ptr().cast(), 1) as libc::c_int, 1)?;
            }
            if let Some(jail) = &self.jail {
                jail.enter()?;
            }
            if let Some(netns) = self.netns {
                ok(libc::setns(netns, libc::CLONE_NEWNET), 2)?;
            }
            ok(libc::chdir(self.dir.as_ptr()), 3)?;
            // All are marked first, and the duplicates made below are not: only those survive the exec.
            let marked =
                libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC);
            ok(marked as libc::c_int, 7)?;
            for (source, target) in &self.fds {
                ok(libc::dup2(source.as_raw_fd(), *target), 4)?;
            }
            if let Some(jail) = &self.jail {
                jail.limit()?;
            }
            if let Some((uid, gid)) = self.user {
                // Not the C library's functions: those act on all threads that the library knows of, and after a raw clone it
                // knows the parent's, whose list may be locked for ever (nptl(7), "C library/kernel differences").
                let none = std::ptr::null::<libc::gid_t>();
                ok(libc::syscall(libc::SYS_setgroups, 0, none) as libc::c_int, 5)?;
                ok(libc::syscall(libc::SYS_setresgid, gid, gid, gid) as libc::c_int, 5)?;
                ok(libc::syscall(libc::SYS_setresuid, uid, uid, uid) as libc::c_int, 5)?;
            }
            if self.ends_with_parent {
                // After the change of user, which forgets it.
                ok(libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL, 0, 0, 0), 5)?;
            }
            if let Some(jail) = &self.jail {
                jail.seal()?;
            }
        }
        Ok(())
    }
}

fn find_program(program: &OsStr) -> io::Result<PathBuf> {
    if program.is_empty() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if program.as_bytes().contains(&b'/') {
        return Ok(PathBuf::from(program));
    }
    let path = std::env::var_os("PATH").unwrap_or_else(|| "/usr/sbin:/usr/bin:/sbin:/bin".into());
    let found = std::env::split_paths(&path).map(|dir| dir.join(program)).find(|file| file.is_file());
    found.ok_or_else(|| io::ErrorKind::NotFound.into())
}

fn duplicate_above(fd: BorrowedFd<'_>, floor: RawFd) -> io::Result<OwnedFd> {
    // SAFETY: takes no pointers; the descriptor is open.
    let raw = check(unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_DUPFD_CLOEXEC, floor) })?;
    // SAFETY: the kernel has just returned this descriptor.
    Ok(unsafe { OwnedFd::from_raw_fd(raw) })
}

/// A pipe over which a child reports failure, and whose closing by exec reports success.
fn pipe(floor: RawFd) -> io::Result<(File, OwnedFd)> {
    let (reader, writer) = io::pipe()?;
    let writer = duplicate_above(std::os::fd::AsFd::as_fd(&writer), floor)?;
    Ok((File::from(OwnedFd::from(reader)), writer))
}

/// Whether the child reported a failure; waits until it has either done so or executed its program.
fn read_report(errors: &mut File, report: &mut [u8; 5]) -> io::Result<bool> {
    match errors.read_exact(report) {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(e) => Err(e),
    }
}
