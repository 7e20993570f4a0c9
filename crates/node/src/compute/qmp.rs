//! A small client of QEMU's monitor protocol (QMP): one command at a time, events in between.
//!
//! QEMU serves one client at a time and greets the next when the first hangs up; every wait is bounded.

use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Why QEMU did not do as told.
#[derive(Debug, thiserror::Error)]
pub enum QmpError {
    /// The socket failed, or QEMU has ended.
    #[error("QEMU's monitor")]
    Io(#[from] io::Error),
    /// QEMU does not answer.
    #[error("QEMU's monitor did not answer within {0:?}")]
    Timeout(Duration),
    /// QEMU refused.
    #[error("QEMU refused {command}: {reason}")]
    Refused {
        /// What.
        command: String,
        /// Why, in QEMU's words.
        reason: String,
    },
    /// What came is no QMP.
    #[error("QEMU's monitor said something else than QMP")]
    Garbled(#[from] serde_json::Error),
}

/// Longest wait for an answer.
const ANSWER_LIMIT: Duration = Duration::from_secs(30);
/// The longest message; QEMU may be its guest's by now.
const MESSAGE_BYTES: usize = 16 << 20;
/// Events that nobody has asked for yet; older ones are dropped.
const EVENTS_KEPT: usize = 64;

/// A connection.
#[derive(Debug)]
pub struct Qmp {
    reader: BufReader<UnixStream>,
    events: VecDeque<Value>,
}

impl Qmp {
    /// Connects to a socket and shakes hands.
    pub fn connect(path: &Path) -> Result<Qmp, QmpError> {
        // The path may be longer than a socket's name can be; one through the folder's descriptor is short.
        let (dir, name) = (path.parent().unwrap_or(Path::new("/")), path.file_name().unwrap_or_default());
        let dir = std::fs::File::open(dir)?;
        let short = Path::new("/proc/self/fd").join(dir.as_raw_fd().to_string()).join(name);
        Qmp::over(UnixStream::connect(short)?)
    }

    fn over(stream: UnixStream) -> Result<Qmp, QmpError> {
        stream.set_write_timeout(Some(ANSWER_LIMIT))?;
        let mut qmp = Qmp { reader: BufReader::new(stream), events: VecDeque::new() };
        let deadline = Instant::now() + ANSWER_LIMIT;
        while qmp.message(deadline, ANSWER_LIMIT)?.get("QMP").is_none() {}
        qmp.execute("qmp_capabilities", json!({}))?;
        Ok(qmp)
    }

    /// Runs a command and returns what it answers.
    pub fn execute(&mut self, command: &str, arguments: Value) -> Result<Value, QmpError> {
        self.execute_with(command, arguments, &[])
    }

    /// Runs a command that takes descriptors.
    pub fn execute_with(
        &mut self,
        command: &str,
        arguments: Value,
        fds: &[BorrowedFd<'_>],
    ) -> Result<Value, QmpError> {
        let line = format!("{}\n", json!({ "execute": command, "arguments": arguments }));
        let sent = if fds.is_empty() {
            0
        } else {
            let socket = self.reader.get_ref().as_fd();
            cumulet_linux::fdpass::send(socket, line.as_bytes(), fds).map_err(io::Error::other)?
        };
        self.reader.get_mut().write_all(&line.as_bytes()[sent..])?;
        let deadline = Instant::now() + ANSWER_LIMIT;
        loop {
            let message = self.message(deadline, ANSWER_LIMIT)?;
            if let Some(answer) = message.get("return") {
                return Ok(answer.clone());
            }
            if let Some(error) = message.get("error") {
                let reason = error["desc"].as_str().unwrap_or("no reason given").to_owned();
                return Err(QmpError::Refused { command: command.to_owned(), reason });
            }
            self.keep(message);
        }
    }

    /// Waits for one of the named events; none when it did not come in time.
    pub fn event(&mut self, names: &[&str], limit: Duration) -> Result<Option<String>, QmpError> {
        let deadline = Instant::now() + limit;
        loop {
            while let Some(event) = self.events.pop_front() {
                if let Some(name) = event["event"].as_str().filter(|name| names.contains(name)) {
                    return Ok(Some(name.to_owned()));
                }
            }
            match self.message(deadline, limit) {
                Ok(message) => self.keep(message),
                Err(QmpError::Timeout(_)) => return Ok(None),
                Err(e) => return Err(e),
            }
        }
    }

    fn keep(&mut self, message: Value) {
        if message.get("event").is_some() {
            self.events.push_back(message);
            if self.events.len() > EVENTS_KEPT {
                self.events.pop_front();
            }
        }
    }

    fn message(&mut self, deadline: Instant, limit: Duration) -> Result<Value, QmpError> {
        let mut line = Vec::new();
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(QmpError::Timeout(limit));
            }
            self.reader.get_ref().set_read_timeout(Some(left))?;
            let room = MESSAGE_BYTES.saturating_sub(line.len());
            if room == 0 {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "a message has no end").into());
            }
            match (&mut self.reader).take(room as u64).read_until(b'\n', &mut line) {
                Ok(0) => return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
                Ok(_) if line.ends_with(b"\n") => return Ok(serde_json::from_slice(&line)?),
                Ok(_) => {}
                Err(e) if matches!(e.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => {}
                Err(e) => return Err(e.into()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served(lines: &'static [&'static str]) -> UnixStream {
        let (client, server) = UnixStream::pair().expect("pair");
        std::thread::spawn(move || {
            let mut server = server;
            for line in lines {
                let _ = server.write_all(line.as_bytes());
                let _ = server.write_all(b"\n");
            }
            let _ = io::copy(&mut server, &mut io::sink());
        });
        client
    }

    #[test]
    fn events_between_answers_are_kept() {
        let stream = served(&[
            r#"{"QMP": {"version": {}}}"#,
            r#"{"return": {}}"#,
            r#"{"event": "RESET", "data": {}}"#,
            r#"{"return": {"status": "running"}}"#,
            r#"{"error": {"class": "GenericError", "desc": "no such thing"}}"#,
        ]);
        let mut qmp = Qmp::over(stream).expect("greeting");
        assert_eq!(qmp.execute("query-status", json!({})).expect("answer")["status"], "running");
        assert_eq!(qmp.event(&["RESET"], Duration::from_secs(5)).expect("event").as_deref(), Some("RESET"));
        let refused = qmp.execute("x", json!({})).expect_err("refused");
        assert_eq!(refused.to_string(), "QEMU refused x: no such thing");
        assert_eq!(qmp.event(&["RESET"], Duration::from_millis(20)).expect("no error"), None);
    }

    #[test]
    fn a_message_without_an_end_is_not_kept() {
        let (client, mut server) = UnixStream::pair().expect("pair");
        let endless = std::thread::spawn(move || while server.write_all(&[b' '; 1 << 16]).is_ok() {});
        let error = Qmp::over(client).expect_err("no greeting");
        assert!(matches!(error, QmpError::Io(ref e) if e.kind() == io::ErrorKind::InvalidData), "{error:?}");
        endless.join().expect("hung up on");
    }
}
