//! The supervisor of one run: `cumulet shim --dir DIR`, a process of its own that outlives the server.
//!
//! ```text
//! server                         shim                               runtime, QEMU
//!   │ spawn, stdin = socket        │
//!   │ run.json: shim's process     │ waits
//!   │ go, with taps ──────────────▶│ starts ───────────────────────▶ main process
//!   │◀───────────────── ok / error │ main.json
//!   │                              │ console; waits for the end
//!   │      (sees the shim's end)   │ exit.json
//! ```
//! A server that dies before `go` closes the socket, and the shim ends having started nothing; so there is never a
//! run whose shim is not in run.json. A container's reboot is a new start of the same bundle, done here, so that it
//! works while no server runs; a VM's happens inside QEMU.
//!
//! Other roles, `cumulet shim --crypt PLACE` and `--scratch PLACE`, are in [`super::crypt`].
//!
//! The third role, `cumulet shim --namespaces`, makes a user namespace and a network namespace that belongs to it,
//! holds them until its standard input ends, and is told apart because a process with threads can't do that.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, ExitStatus};
use std::time::{Duration, Instant};

use cumulet_linux::cgroup::{self, Cgroup};
use cumulet_linux::jail::Jail;
use cumulet_linux::process::{self, SpawnSpec};
use cumulet_linux::seccomp::Listener;
use cumulet_linux::sysinfo;
use cumulet_linux::{describe, fdpass, tty};
use cumulet_model::Time;
use cumulet_model::instance::Ended;
use rustix::event::{PollFd, PollFlags, poll};

use super::confine;
use super::console::ConsoleWriter;
use super::crypt;
use super::devices;
use super::figures;
use super::mounts::Mounts;
use super::qemu;
use super::qmp::Qmp;
use super::run::{ExitRecord, PassedFile, ProcessId, Program, RunDir, ShimSpec};
use super::view::{self, Machine};

/// What the server sends to start.
pub(super) const GO: &[u8] = b"go";
/// Taps that fit into one message.
pub(super) const MAX_TAPS: usize = 15;
/// Stack of the thread that serves a container's /proc.
const VIEW_STACK_BYTES: usize = 128 << 10;
const SOCKET: &str = "console.sock";
/// Where the runtime sends what a container's calls are answered by.
pub(super) const CALLS_SOCKET: &str = "calls.sock";
/// The monitor's socket.
pub(super) const QMP_SOCKET: &str = "qmp.sock";
const RUNTIME_LOG: &str = "runtime.log";
/// QEMU's own messages.
const QEMU_LOG: &str = "qemu.log";
/// Least time between two starts, so that a guest that reboots at once forever does not use up the host.
const RESTART_PAUSE: Duration = Duration::from_secs(1);

/// How long QEMU has to end once it has hung up.
const END_LIMIT: Duration = Duration::from_secs(5);

/// Linux's numbers of the signals that a pid namespace's init ends by after reboot(2).
const SIGHUP: i32 = 1;
const SIGINT: i32 = 2;

/// The hidden subcommand; call it before any thread is made. `args` are those after `shim`.
pub fn shim_main(args: &[String]) -> ExitCode {
    let result = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--namespaces"] => hold_namespaces(),
        ["--crypt", _place] => crypt::serve(crypt::Rights::Disk),
        ["--scratch", _place] => crypt::serve(crypt::Rights::Scratch),
        ["--dir", dir] => supervise(Path::new(dir)),
        _ => Err(io::Error::other("usage: shim --dir DIR (started by the server only)")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("shim: {e}");
            ExitCode::FAILURE
        }
    }
}

/// Makes the two namespaces, says so by one byte, and holds them until standard input ends.
fn hold_namespaces() -> io::Result<()> {
    use rustix::thread::UnshareFlags;
    // Deprecated for what it can do to threads that share descriptors; this process has one and shares none.
    #[allow(deprecated)]
    rustix::thread::unshare(UnshareFlags::NEWUSER | UnshareFlags::NEWNET)?;
    io::stdout().write_all(b"+")?;
    io::stdout().flush()?;
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

fn supervise(dir: &Path) -> io::Result<()> {
    // Names below are relative: a socket's name may have 107 bytes only.
    std::env::set_current_dir(dir)?;
    process::set_child_subreaper().map_err(io::Error::other)?;
    let mut server = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    let mut word = [0; GO.len()];
    let (count, taps) = fdpass::recv(server.as_fd(), &mut word).map_err(io::Error::other)?;
    if word[..count] != *GO {
        return Ok(());
    }
    let dir = RunDir(PathBuf::from("."));
    let spec: ShimSpec = dir.read(RunDir::SHIM).ok_or_else(|| io::Error::other("no shim.json"))?;
    let taps = show_machine(&spec, taps)?;
    let (console, listener) =
        (ConsoleWriter::open(Path::new(RunDir::CONSOLE))?, figures::Listener::new(spec.generation));
    let mut shim = Shim { dir, spec, console, listener };
    let ended = match shim.start(taps) {
        Ok(main) => {
            answer(&mut server, "ok");
            // The server's descriptors are gone from here on: it can end without notice here.
            drop(server);
            release_stdin();
            shim.run(main)
        }
        Err(reason) => {
            let ended = Ended::Failed(reason);
            shim.finish(&ended)?;
            if let Ended::Failed(reason) = &ended {
                answer(&mut server, reason);
            }
            return Ok(());
        }
    };
    shim.finish(&ended)
}

/// Serves a container what it is shown of its machine, in a thread; what was passed is the device for that. Returns what was
/// passed to a VM.
fn show_machine(spec: &ShimSpec, mut passed: Vec<OwnedFd>) -> io::Result<Vec<OwnedFd>> {
    let Program::Container { machine: Some(machine), .. } = &spec.program else { return Ok(passed) };
    let device = File::from(passed.pop().ok_or_else(|| io::Error::other("no device was passed"))?);
    let group = Cgroup::open(&spec.cgroup).map_err(io::Error::other)?;
    let machine = machine.clone();
    let thread = std::thread::Builder::new().name("machine".into()).stack_size(VIEW_STACK_BYTES);
    thread.spawn(move || {
        if let Err(e) = view::serve(&device, &group, &machine) {
            eprintln!("shim: /proc of the container: {e}");
        }
    })?;
    Ok(passed)
}

/// Answers the calls that a container's filter hands over, until its last process has ended.
fn answer_calls(calls: &Listener, mut mounts: Mounts, group: &Cgroup, machine: Option<&Machine>) {
    loop {
        match calls.next() {
            Ok(Some(call)) if call.number == sysinfo::NUMBER => {
                view::answer_sysinfo(calls, &call, group, machine)
            }
            Ok(Some(call)) => mounts.answer(calls, &call),
            Ok(None) => return,
            Err(e) => return eprintln!("shim: {}", describe(&e)),
        }
    }
}

fn answer(server: &mut UnixStream, text: &str) {
    // The server may have died; the run goes on.
    let _ = server.write_all(text.as_bytes());
    let _ = server.shutdown(std::net::Shutdown::Both);
}

/// Standard input was the socket to the server.
pub(super) fn release_stdin() {
    if let Ok(null) = File::open("/dev/null") {
        let _ = rustix::stdio::dup2_stdin(null);
    }
}

/// A started main process and what it says.
struct Main {
    pid: u32,
    pidfd: OwnedFd,
    console: File,
    /// The other side of a container's console.
    _peer: Option<OwnedFd>,
    started: Instant,
}

/// What the end of a container's init means.
#[derive(Debug, PartialEq, Eq)]
enum InitEnd {
    PowerOff,
    Reboot,
    Crash(String),
}

fn init_end(status: ExitStatus) -> InitEnd {
    match (status.code(), status.signal()) {
        (Some(0), _) | (_, Some(SIGINT)) => InitEnd::PowerOff,
        (Some(129), _) | (_, Some(SIGHUP)) => InitEnd::Reboot,
        _ => InitEnd::Crash(how(status)),
    }
}

fn how(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("exited with status {code}"),
        (None, Some(signal)) => format!("was killed by signal {signal}"),
        (None, None) => "ended".to_owned(),
    }
}

struct Shim {
    dir: RunDir,
    spec: ShimSpec,
    console: ConsoleWriter,
    listener: figures::Listener,
}

impl Shim {
    fn start(&self, taps: Vec<OwnedFd>) -> Result<Main, String> {
        let main = match &self.spec.program {
            Program::Container { runtime, id, devices, uid, delegate, machine } => {
                let (main, calls) = self.start_container(runtime, id, delegate.then_some(*uid))?;
                // What the container has of it is a convenience; its disks are in the folder anyway.
                if let Err(e) = devices::link_all(main.pid, devices, *uid) {
                    eprintln!("shim: {}", describe(&e));
                }
                let group = Cgroup::open(&self.spec.cgroup).map_err(|e| describe(&e))?;
                let machine = machine.clone();
                // An init that has ended already asks for nothing.
                if let Ok(mounts) = Mounts::new(main.pid, devices, *uid) {
                    let answer = move || answer_calls(&calls, mounts, &group, machine.as_ref());
                    let serve = std::thread::Builder::new().name("calls".into()).spawn(answer);
                    serve.map_err(|e| format!("thread: {e}"))?;
                }
                main
            }
            Program::Vm { qemu, args, files, uid, kvm } => {
                let argv =
                    [qemu.as_os_str()].into_iter().chain(args.iter().map(std::ffi::OsStr::new)).collect();
                let jail = confine::jail(qemu, *kvm);
                self.start_vm(argv, &jail, files, &taps, *uid).map_err(|e| format!("QEMU: {e}"))?
            }
        };
        let identity = ProcessId::of(main.pid).ok_or("ended at once")?;
        self.dir.write(RunDir::MAIN, &identity).map_err(|e| format!("main.json: {e}"))?;
        Ok(main)
    }

    fn run(&mut self, mut main: Main) -> Ended {
        loop {
            let status = match self.follow(&mut main) {
                Ok(status) => status,
                Err(e) => return Ended::Failed(format!("supervisor: {e}")),
            };
            let ended = match &self.spec.program {
                Program::Container { runtime, id, .. } => match self.container_end(status, runtime, id) {
                    Some(ended) => ended,
                    None => {
                        std::thread::sleep(RESTART_PAUSE.saturating_sub(main.started.elapsed()));
                        match self.start(Vec::new()) {
                            Ok(next) => {
                                main = next;
                                continue;
                            }
                            Err(reason) => Ended::Failed(reason),
                        }
                    }
                },
                Program::Vm { .. } => self.vm_end(status),
            };
            return if self.dir.is_marked(RunDir::STOPPING) { Ended::Requested } else { ended };
        }
    }

    fn finish(&self, ended: &Ended) -> io::Result<()> {
        self.dir.write(RunDir::EXIT, &ExitRecord { generation: self.spec.generation, ended: ended.clone() })
    }

    /// Writes the console until the main process ends.
    fn follow(&mut self, main: &mut Main) -> io::Result<ExitStatus> {
        let mut buffer = vec![0; 16 << 10];
        let mut open = true;
        loop {
            let mut fds = [
                PollFd::new(&main.pidfd, PollFlags::IN),
                PollFd::from_borrowed_fd(main.console.as_fd(), PollFlags::IN),
            ];
            let watched = if open { &mut fds[..] } else { &mut fds[..1] };
            match poll(watched, None) {
                Err(rustix::io::Errno::INTR) => continue,
                result => result?,
            };
            let ended = !fds[0].revents().is_empty();
            let readable = open && !fds[1].revents().is_empty();
            if readable {
                // A terminal whose other side is closed answers EIO.
                match main.console.read(&mut buffer) {
                    Ok(0) | Err(_) => open = false,
                    Ok(count) => {
                        self.console.write(&buffer[..count]);
                        if let Some(heard) = self.listener.hear(&buffer[..count], Time::now()) {
                            figures::write_heard(&self.dir, heard);
                        }
                    }
                }
            } else if ended {
                // Nothing is left to read and nobody is left to write.
                return process::wait(main.pid).map_err(io::Error::other);
            }
        }
    }

    fn spawn_spec<'a>(&self, argv: Vec<&std::ffi::OsStr>, log: &'a File) -> SpawnSpec<'a> {
        let path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
        SpawnSpec {
            argv: argv.into_iter().map(Into::into).collect(),
            env: vec![("PATH".into(), path.into())],
            stdout: Some(log.as_fd()),
            stderr: Some(log.as_fd()),
            dir: std::env::current_dir().ok(),
            ..SpawnSpec::default()
        }
    }

    fn runtime(&self, runtime: &Path, args: &[&str]) -> Result<(), String> {
        let log = File::create(RUNTIME_LOG).map_err(|e| format!("{RUNTIME_LOG}: {e}"))?;
        let mut argv = vec![runtime.as_os_str()];
        argv.extend(["--root", "runtime"].iter().chain(args).map(std::ffi::OsStr::new));
        // One that outlived a killed supervisor would, as it fails, remove what the next one has started meanwhile.
        let spec = SpawnSpec { ends_with_parent: true, ..self.spawn_spec(argv, &log) };
        let child = process::spawn_detached(&spec).map_err(|e| describe(&e))?;
        let status = process::wait(child.identity.pid).map_err(|e| describe(&e))?;
        if status.success() { Ok(()) } else { Err(last_line(RUNTIME_LOG).unwrap_or_else(|| how(status))) }
    }

    /// Starts the container, whose cgroup `owner` may divide.
    fn start_container(
        &self,
        runtime: &Path,
        id: &str,
        owner: Option<u32>,
    ) -> Result<(Main, Listener), String> {
        if let Some(uid) = owner {
            // Before the runtime, which takes a group that is there as it is.
            cgroup::delegate_to(&self.spec.cgroup, uid).map_err(|e| describe(&e))?;
        }
        let problem = |what: &'static str| move |e: io::Error| format!("{what}: {e}");
        let _ = fs::remove_file(SOCKET);
        let listener = UnixListener::bind(SOCKET).map_err(problem("console socket"))?;
        let _ = fs::remove_file(CALLS_SOCKET);
        let calls = UnixListener::bind(CALLS_SOCKET).map_err(problem("socket for calls"))?;
        let started = Instant::now();
        let run =
            ["run", "--detach", "--bundle", ".", "--pid-file", "init.pid", "--console-socket", SOCKET, id];
        self.runtime(runtime, &run).map_err(|e| format!("container runtime: {e}"))?;
        // The terminal was sent before the runtime ended, and waits here.
        listener.set_nonblocking(true).map_err(problem("console socket"))?;
        let (stream, _) = listener.accept().map_err(problem("console socket"))?;
        let (_, mut fds) = fdpass::recv(stream.as_fd(), &mut [0; 4096]).map_err(|e| describe(&e))?;
        let console = fds.pop().ok_or("the runtime sent no console")?;
        // Held open: an init that opens the console only to say something would else end it for good.
        let peer = tty::open_peer(console.as_fd()).map_err(|e| describe(&e))?;
        let _ = fs::remove_file(SOCKET);
        calls.set_nonblocking(true).map_err(problem("socket for calls"))?;
        let (stream, _) = calls.accept().map_err(problem("socket for calls"))?;
        // With a description of the container, as JSON, that says nothing new.
        let (_, mut fds) = fdpass::recv(stream.as_fd(), &mut [0; 4096]).map_err(|e| describe(&e))?;
        let calls = Listener::new(fds.pop().ok_or("the runtime sent no listener for calls")?);
        let _ = fs::remove_file(CALLS_SOCKET);
        let text = fs::read_to_string("init.pid").map_err(problem("init.pid"))?;
        let pid = text.trim().parse().map_err(|e| format!("init.pid: {e}"))?;
        let pidfd = process::pidfd_open(pid).map_err(|e| describe(&e))?;
        Ok((Main { pid, pidfd, console: console.into(), _peer: Some(peer), started }, calls))
    }

    /// Cleans up after a container's init; none means that it shall start again.
    fn container_end(&self, status: ExitStatus, runtime: &Path, id: &str) -> Option<Ended> {
        let out_of_memory = self.out_of_memory();
        if let Err(e) = self.runtime(runtime, &["delete", "--force", id]) {
            eprintln!("shim: delete container: {e}");
        }
        let asked = self.dir.is_marked(RunDir::RESTART);
        let _ = self.dir.delete(RunDir::RESTART);
        let stopping = self.dir.is_marked(RunDir::STOPPING);
        match init_end(status) {
            InitEnd::PowerOff => Some(Ended::GuestShutdown),
            _ if stopping => Some(Ended::Requested),
            InitEnd::Reboot => None,
            InitEnd::Crash(_) if asked => None,
            InitEnd::Crash(_) if out_of_memory => {
                Some(Ended::Failed("init was killed: out of memory".into()))
            }
            InitEnd::Crash(how) => Some(Ended::Failed(format!("init {how}"))),
        }
    }

    fn start_vm(
        &self,
        argv: Vec<&std::ffi::OsStr>,
        jail: &Jail,
        files: &[PassedFile],
        taps: &[OwnedFd],
        uid: u32,
    ) -> io::Result<Main> {
        let _ = fs::remove_file(QMP_SOCKET);
        let listener = UnixListener::bind(QMP_SOCKET)?;
        let (console, console_in) = io::pipe()?;
        let log = File::create(QEMU_LOG)?;
        let opened = files
            .iter()
            .map(|file| {
                let flags = if file.direct { direct_flag() } else { 0 };
                let opened =
                    OpenOptions::new().read(true).write(file.write).custom_flags(flags).open(&file.path);
                Ok((opened.map_err(|e| io::Error::other(format!("{}: {e}", file.path.display())))?, file.fd))
            })
            .collect::<io::Result<Vec<(File, i32)>>>()?;
        let mut fds: Vec<(BorrowedFd<'_>, i32)> =
            vec![(listener.as_fd(), qemu::QMP_FD), (console_in.as_fd(), qemu::CONSOLE_FD)];
        fds.extend(opened.iter().map(|(file, fd)| (file.as_fd(), *fd)));
        fds.extend(taps.iter().enumerate().map(|(i, tap)| (tap.as_fd(), qemu::number(qemu::TAP_FD, i))));
        let mut spec = self.spawn_spec(argv, &log);
        spec.fds = fds;
        spec.user = Some((uid, uid));
        spec.jail = Some(jail);
        spec.dir = None;
        spec.cgroup_procs = Cgroup::open(&self.spec.cgroup).map_err(io::Error::other)?.procs_files();
        let started = Instant::now();
        let child = process::spawn_detached(&spec).map_err(|e| io::Error::other(describe(&e)))?;
        let console = File::from(OwnedFd::from(console));
        let main = Main { pid: child.identity.pid, pidfd: child.pidfd, console, _peer: None, started };
        // QEMU alone holds the socket then: its end ends the wait.
        drop(spec);
        drop(listener);
        self.await_machine(&main)?;
        Ok(main)
    }

    /// QEMU greets early but takes commands only once its machine is made; a wrong argument or missing memory shows as
    /// its end before that.
    fn await_machine(&self, main: &Main) -> io::Result<()> {
        let Err(refused) = Qmp::connect(&Path::new(".").join(QMP_SOCKET)) else { return Ok(()) };
        if !process::wait_exit(main.pidfd.as_fd(), Some(END_LIMIT)).map_err(io::Error::other)? {
            let _ = process::kill(main.pidfd.as_fd());
            let _ = process::wait(main.pid);
            return Err(io::Error::other(describe(&refused)));
        }
        let status = process::wait(main.pid).map_err(io::Error::other)?;
        Err(io::Error::other(last_line(QEMU_LOG).unwrap_or_else(|| how(status))))
    }

    fn vm_end(&self, status: ExitStatus) -> Ended {
        let log = last_line(QEMU_LOG);
        // QEMU ends with status 0 also when it is sent SIGTERM, and says so.
        let signalled = log.as_deref().is_some_and(|line| line.contains("terminating on signal"));
        match status.code() {
            Some(0) if !signalled => Ended::GuestShutdown,
            _ if self.out_of_memory() => Ended::Failed("QEMU was killed: out of memory".into()),
            _ => {
                let said = log.map(|line| format!(": {line}")).unwrap_or_default();
                Ended::Failed(format!("QEMU {}{said}", how(status)))
            }
        }
    }

    fn out_of_memory(&self) -> bool {
        Cgroup::open(&self.spec.cgroup).is_ok_and(|group| group.usage().oom_kills > 0)
    }
}

/// The flag that bypasses the page cache; its number differs between processors.
pub(super) fn direct_flag() -> i32 {
    i32::try_from(rustix::fs::OFlags::DIRECT.bits()).unwrap_or(0)
}

/// The last line that says something.
fn last_line(path: &str) -> Option<String> {
    let text = String::from_utf8_lossy(&fs::read(path).ok()?).into_owned();
    let line = text.lines().rev().find(|line| !line.trim().is_empty())?;
    Some(line.chars().take(500).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_init_says_what_the_guest_wanted() {
        assert_eq!(init_end(ExitStatus::from_raw(0)), InitEnd::PowerOff);
        assert_eq!(init_end(ExitStatus::from_raw(SIGINT)), InitEnd::PowerOff);
        assert_eq!(init_end(ExitStatus::from_raw(SIGHUP)), InitEnd::Reboot);
        assert_eq!(init_end(ExitStatus::from_raw(129 << 8)), InitEnd::Reboot);
        assert_eq!(init_end(ExitStatus::from_raw(9)), InitEnd::Crash("was killed by signal 9".into()));
        assert_eq!(init_end(ExitStatus::from_raw(1 << 8)), InitEnd::Crash("exited with status 1".into()));
    }
}
