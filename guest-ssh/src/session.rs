//! One session channel: what it asks for first (a terminal, variables), then its program until both have ended.

use std::ffi::OsStr;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;

use russh::server::{Handle, Msg};
use russh::{Channel, ChannelMsg, ChannelWriteHalf, Sig};
use rustix::process::{Gid, Pid, Signal, Uid, kill_process_group};
use rustix::pty::{OpenptFlags, grantpt, ioctl_tiocgptpeer, openpt, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::unix::pipe::{Receiver, Sender};
use tokio::process::{Child, ChildStdin, Command};
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::task::JoinHandle;

use crate::accounts::{self, Account};

/// How long output is waited for when the program has ended but something that it started still has its output.
const LINGER: Duration = Duration::from_millis(200);
const CHUNK_BYTES: usize = 32 * 1024;
/// The group of terminals, in every distribution.
const TTY_GROUP: u32 = 5;
/// Where distributions have the server of sftp.
const SFTP_SERVERS: [&str; 4] = [
    "/usr/lib/openssh/sftp-server",
    "/usr/lib/ssh/sftp-server",
    "/usr/libexec/openssh/sftp-server",
    "/usr/libexec/sftp-server",
];

type Writer = ChannelWriteHalf<Msg>;

/// What to run.
enum Program {
    Shell,
    Exec(Vec<u8>),
    Sftp(PathBuf),
}

struct Pty {
    controller: OwnedFd,
    user: OwnedFd,
    term: String,
}

/// Runs a session to its end.
pub async fn run(channel: Channel<Msg>, handle: Handle, account: Account) {
    let id = channel.id();
    let (mut read, write) = channel.split();
    let write = Arc::new(write);
    let mut pty: Option<Pty> = None;
    let mut variables: Vec<(String, String)> = Vec::new();
    let program = loop {
        let wanted = match read.wait().await {
            None | Some(ChannelMsg::Close) => return,
            Some(ChannelMsg::RequestPty { term, col_width, row_height, .. }) => {
                pty = Pty::open(&account, term, winsize(col_width, row_height)).ok();
                reply(&handle, id, pty.is_some()).await;
                continue;
            }
            Some(ChannelMsg::SetEnv { variable_name, variable_value, .. }) => {
                // As Debian's sshd: the language, and no more.
                let accepted = (variable_name == "LANG" || variable_name.starts_with("LC_"))
                    && !variable_value.contains('\0');
                reply(&handle, id, accepted).await;
                if accepted {
                    variables.push((variable_name, variable_value));
                }
                continue;
            }
            Some(ChannelMsg::RequestShell { .. }) => Some(Program::Shell),
            Some(ChannelMsg::Exec { command, .. }) => Some(Program::Exec(command)),
            Some(ChannelMsg::RequestSubsystem { name, .. }) => {
                let server = SFTP_SERVERS.iter().map(Path::new).find(|path| path.exists() && name == "sftp");
                server.map(|path| Program::Sftp(path.to_owned()))
            }
            Some(ChannelMsg::AgentForward { .. } | ChannelMsg::RequestX11 { .. }) => None,
            Some(_) => continue,
        };
        reply(&handle, id, wanted.is_some()).await;
        if let Some(program) = wanted {
            break program;
        }
    };
    let status = match start(&account, &program, pty.as_ref(), &variables) {
        Ok(child) => attend(child, &mut read, &write, pty).await,
        Err(error) => Err(error),
    };
    let status = match status {
        Ok(status) => status,
        Err(error) => {
            let _ = write.extended_data_bytes(1, format!("cumulet-guest-ssh: {error}\r\n")).await;
            ExitStatus::from_raw(127 << 8)
        }
    };
    match status.code() {
        Some(code) => drop(write.exit_status(u32::try_from(code).unwrap_or(255)).await),
        None => {
            let signal = signal_name(status.signal().unwrap_or(0));
            let _ = handle
                .exit_signal_request(id, signal, status.core_dumped(), String::new(), String::new())
                .await;
        }
    }
    let _ = write.eof().await;
    let _ = write.close().await;
}

async fn reply(handle: &Handle, id: russh::ChannelId, success: bool) {
    // A client that has gone needs none.
    let _ = if success { handle.channel_success(id).await } else { handle.channel_failure(id).await };
}

fn winsize(columns: u32, rows: u32) -> Winsize {
    let size = |n: u32| u16::try_from(n).unwrap_or(u16::MAX);
    Winsize { ws_col: size(columns), ws_row: size(rows), ws_xpixel: 0, ws_ypixel: 0 }
}

impl Pty {
    fn open(account: &Account, term: String, size: Winsize) -> io::Result<Pty> {
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY;
        let controller = openpt(flags | OpenptFlags::CLOEXEC)?;
        grantpt(&controller)?;
        unlockpt(&controller)?;
        let user = ioctl_tiocgptpeer(&controller, flags | OpenptFlags::CLOEXEC)?;
        tcsetwinsize(&user, size)?;
        rustix::fs::fchown(&user, Some(Uid::from_raw(account.uid)), Some(Gid::from_raw(TTY_GROUP)))?;
        rustix::fs::fchmod(&user, rustix::fs::Mode::from_raw_mode(0o620))?;
        rustix::io::ioctl_fionbio(&controller, true)?;
        Ok(Pty { controller, user, term })
    }
}

/// Starts what becomes the user's program.
fn start(
    account: &Account,
    program: &Program,
    pty: Option<&Pty>,
    variables: &[(String, String)],
) -> io::Result<Child> {
    let shell = accounts::shell(account);
    let login = |shell: &Path| format!("-{}", shell.file_name().unwrap_or_default().to_string_lossy());
    let mut command = Command::new(std::env::current_exe()?);
    let groups: Vec<String> = account.groups.iter().map(u32::to_string).collect();
    command.args(["session", &account.uid.to_string(), &account.gid.to_string(), &groups.join(",")]);
    command.arg(if pty.is_some() { "tty" } else { "-" }).arg(&account.home);
    match (program, &shell) {
        (Program::Sftp(server), _) => drop(command.arg(server).arg("sftp-server")),
        (Program::Shell, Some(shell)) => drop(command.arg(shell).arg(login(shell))),
        (Program::Exec(line), Some(shell)) => {
            command.arg(shell).arg(shell).arg("-c").arg(OsStr::from_bytes(line));
        }
        (Program::Shell, None) => {
            return Err(io::Error::other("this image has no shell; give a command to run"));
        }
        // An image without a shell still has programs: words are split at blanks.
        (Program::Exec(line), None) => {
            let words: Vec<&[u8]> =
                line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
            let first = words.first().ok_or_else(|| io::Error::other("no command"))?;
            command.arg(OsStr::from_bytes(first));
            command.args(words.iter().map(|word| OsStr::from_bytes(word)));
        }
    }
    command.env("HOME", &account.home).env("USER", &account.name).env("LOGNAME", &account.name);
    command.env("SHELL", shell.as_deref().unwrap_or(Path::new("/bin/sh")));
    command.envs(variables.iter().map(|(name, value)| (name, value)));
    match pty {
        Some(pty) => {
            command.env("TERM", &pty.term);
            let end = || -> io::Result<Stdio> { Ok(pty.user.try_clone()?.into()) };
            command.stdin(end()?).stdout(end()?).stderr(end()?);
        }
        None => {
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        }
    }
    command.spawn()
}

/// Where what the client sends goes.
enum Input {
    Pipe(Option<ChildStdin>),
    Terminal(Sender),
}

impl Input {
    /// A program that has closed its input loses what is sent, and ends as it likes.
    async fn write(&mut self, data: &[u8]) {
        match self {
            Input::Pipe(None) => {}
            Input::Pipe(pipe) => {
                let Some(open) = pipe.as_mut() else { return };
                if open.write_all(data).await.is_err() {
                    *pipe = None;
                }
            }
            Input::Terminal(terminal) => drop(terminal.write_all(data).await),
        }
    }

    async fn end(&mut self) {
        const END_OF_TRANSMISSION: &[u8] = b"\x04";
        match self {
            Input::Pipe(pipe) => *pipe = None,
            Input::Terminal(_) => self.write(END_OF_TRANSMISSION).await,
        }
    }
}

/// The way to a program's input. What the client says is taken at once: while it waits here, nothing else of the connection
/// is heard, and a program that waits for its own output to be taken, which the client would have to say, would wait for
/// ever.
struct Feed {
    queue: mpsc::UnboundedSender<Option<Vec<u8>>>,
    room: Arc<Semaphore>,
}

/// How much a program may leave unread before the client has to wait: the library has no other way to slow it.
const UNREAD_BYTES: usize = 64 << 20;

impl Feed {
    fn start(mut input: Input) -> (Feed, JoinHandle<()>) {
        let (queue, mut waiting) = mpsc::unbounded_channel::<Option<Vec<u8>>>();
        let room = Arc::new(Semaphore::new(UNREAD_BYTES));
        let freed = room.clone();
        let writer = tokio::spawn(async move {
            while let Some(next) = waiting.recv().await {
                match next {
                    Some(data) => {
                        input.write(&data).await;
                        freed.add_permits(data.len());
                    }
                    None => input.end().await,
                }
            }
        });
        (Feed { queue, room }, writer)
    }

    async fn data(&self, data: Vec<u8>) {
        let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
        if let Ok(taken) = self.room.acquire_many(length).await {
            taken.forget();
        }
        let _ = self.queue.send(Some(data)); // the program has ended: nobody reads
    }

    fn end(&self) {
        let _ = self.queue.send(None);
    }
}

/// Passes on what both sides say until the program has ended and all of its output is sent.
async fn attend(
    mut child: Child,
    read: &mut russh::ChannelReadHalf,
    write: &Arc<Writer>,
    pty: Option<Pty>,
) -> io::Result<ExitStatus> {
    let group = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
    let (ended, has_ended) = watch::channel(false);
    let mut outputs = Vec::new();
    let mut terminal = None;
    let input = match pty {
        Some(Pty { controller, user, .. }) => {
            drop(user); // the program has its own; with the last of them, output ends
            // No pipes, but read and written as pipes are.
            let output = Receiver::from_owned_fd_unchecked(controller.try_clone()?)?;
            let input = Sender::from_owned_fd_unchecked(controller.try_clone()?)?;
            outputs.push(tokio::spawn(pump(output, None, write.clone(), has_ended)));
            terminal = Some(controller);
            Input::Terminal(input)
        }
        None => {
            if let Some(stdout) = child.stdout.take() {
                outputs.push(tokio::spawn(pump(stdout, None, write.clone(), has_ended.clone())));
            }
            if let Some(stderr) = child.stderr.take() {
                outputs.push(tokio::spawn(pump(stderr, Some(1), write.clone(), has_ended)));
            }
            Input::Pipe(child.stdin.take())
        }
    };
    let (to_program, writer) = Feed::start(input);
    let mut connected = true;
    let status = loop {
        tokio::select! {
            status = child.wait() => break status?,
            message = read.wait(), if connected => match message {
                Some(ChannelMsg::Data { data }) => to_program.data(data.to_vec()).await,
                Some(ChannelMsg::Eof) => to_program.end(),
                Some(ChannelMsg::WindowChange { col_width, row_height, .. }) => {
                    if let Some(terminal) = &terminal {
                        let _ = tcsetwinsize(terminal, winsize(col_width, row_height));
                    }
                }
                Some(ChannelMsg::Signal { signal }) => send(group, signal_of(&signal)),
                Some(ChannelMsg::Close) | None => {
                    connected = false;
                    send(group, Some(Signal::HUP));
                    to_program.end();
                }
                Some(_) => {}
            },
        }
    };
    writer.abort(); // what a program hasn't read when it ends, nobody reads
    let _ = ended.send(true);
    for output in outputs {
        let _ = output.await;
    }
    Ok(status)
}

fn send(group: Option<Pid>, signal: Option<Signal>) {
    if let (Some(group), Some(signal)) = (group, signal) {
        let _ = kill_process_group(group, signal); // ended already: fine
    }
}

/// Sends output until it ends; once the program has ended, what others hold open is waited for a moment only.
async fn pump(
    mut from: impl AsyncRead + Unpin,
    extended: Option<u32>,
    to: Arc<Writer>,
    mut ended: watch::Receiver<bool>,
) {
    let mut buffer = vec![0; CHUNK_BYTES];
    loop {
        let lingered = async {
            let _ = ended.wait_for(|ended| *ended).await;
            tokio::time::sleep(LINGER).await;
        };
        let count = tokio::select! {
            biased;
            read = from.read(&mut buffer) => read.unwrap_or(0),
            () = lingered => 0,
        };
        if count == 0 {
            return;
        }
        let data = buffer[..count].to_vec();
        let sent = match extended {
            Some(kind) => to.extended_data_bytes(kind, data).await,
            None => to.data_bytes(data).await,
        };
        if sent.is_err() {
            return;
        }
    }
}

fn signal_of(name: &Sig) -> Option<Signal> {
    Some(match name {
        Sig::ABRT => Signal::ABORT,
        Sig::ALRM => Signal::ALARM,
        Sig::HUP => Signal::HUP,
        Sig::ILL => Signal::ILL,
        Sig::INT => Signal::INT,
        Sig::KILL => Signal::KILL,
        Sig::PIPE => Signal::PIPE,
        Sig::QUIT => Signal::QUIT,
        Sig::SEGV => Signal::SEGV,
        Sig::TERM => Signal::TERM,
        _ => return None,
    })
}

fn signal_name(number: i32) -> Sig {
    let known = [
        Sig::ABRT,
        Sig::ALRM,
        Sig::HUP,
        Sig::ILL,
        Sig::INT,
        Sig::KILL,
        Sig::PIPE,
        Sig::QUIT,
        Sig::SEGV,
        Sig::TERM,
    ];
    let found =
        known.into_iter().find(|name| signal_of(name).is_some_and(|signal| signal.as_raw() == number));
    found.unwrap_or_else(|| Sig::Custom(format!("SIG{number}")))
}
