//! The operator's own small API: one JSON line each way over a socket in the data folder, which only its owner reaches.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::UnixListener;

use crate::data_dir::Data;
use crate::serve::{Problem, Server};

/// What an operator can ask.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "call", rename_all = "kebab-case")]
pub enum Call {
    /// What runs.
    Status,
    /// What an instance costs.
    Instance {
        /// Which.
        id: String,
    },
    /// Offer the image that `cumulet image build` left, in every region.
    OfferImages,
    /// The keys of volumes' encryption.
    Keys(crate::master_key::KeysCall),
    /// Where the root of an AMI is.
    ImageRoot {
        /// The AMI's id.
        id: String,
    },
    /// What is wrong with the pool.
    CheckStorage,
    /// Make the pool of volumes larger.
    GrowPool {
        /// Its new size.
        bytes: u64,
    },
    /// Which way a packet takes.
    Trace(crate::trace::Call),
}

/// The answer.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    Ok(Value),
    Error(String),
}

/// Longest line of a call.
const MAX_LINE: u64 = 64 * 1024;

/// Opens the socket.
pub fn listen(path: &Path) -> std::io::Result<UnixListener> {
    // The store's lock says that no other server runs here, so a socket that is there is a dead one's.
    let _ = std::fs::remove_file(path);
    let listener = UnixListener::bind(path)?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

/// Answers until the server stops.
pub async fn serve(listener: UnixListener, server: Arc<Server>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let server = server.clone();
        tokio::spawn(async move {
            let (reader, mut writer) = stream.into_split();
            let mut line = String::new();
            let mut reader = tokio::io::BufReader::new(reader.take(MAX_LINE));
            if reader.read_line(&mut line).await.is_err() {
                return;
            }
            let answer = match serde_json::from_str(&line) {
                Ok(call) => match server.operate(call).await {
                    Ok(value) => Answer::Ok(value),
                    Err(Problem(text)) => Answer::Error(text),
                },
                Err(error) => Answer::Error(format!("not a call: {error}")),
            };
            let mut text = serde_json::to_string(&answer).expect("plain data");
            text.push('\n');
            // A caller who went away needs no answer.
            let _ = writer.write_all(text.as_bytes()).await;
        });
    }
}

/// Asks the running server; none when none runs.
pub fn ask(data: &Data, call: &Call) -> Result<Option<Value>, Problem> {
    let Ok(mut stream) = UnixStream::connect(data.socket()) else { return Ok(None) };
    let io = |e: std::io::Error| {
        Problem(format!("the server does not answer on {}: {e}", data.socket().display()))
    };
    stream.set_read_timeout(Some(Duration::from_secs(300))).map_err(io)?;
    let mut text = serde_json::to_string(call).expect("plain data");
    text.push('\n');
    stream.write_all(text.as_bytes()).map_err(io)?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).map_err(io)?;
    match serde_json::from_str(&line) {
        Ok(Answer::Ok(value)) => Ok(Some(value)),
        Ok(Answer::Error(text)) => Err(Problem(text)),
        Err(_) => Err(Problem("the server's answer is cut off".into())),
    }
}
