//! What the agent says on the instance's console: one line each, with the seconds since start.

use std::io::Write;
use std::sync::OnceLock;
use std::time::Instant;

static START: OnceLock<Instant> = OnceLock::new();

/// Seconds since boot in a virtual machine, and since the agent's start in a container (whose kernel's
/// uptime is the host's).
pub fn uptime() -> f64 {
    let since_start = START.get_or_init(Instant::now).elapsed().as_secs_f64();
    if !in_vm() {
        return since_start;
    }
    let text = std::fs::read_to_string("/proc/uptime").unwrap_or_default();
    text.split(' ').next().and_then(|seconds| seconds.parse().ok()).unwrap_or(since_start)
}

/// Whether this is a virtual machine: stage 1 says so.
pub fn in_vm() -> bool {
    std::env::var_os("CUMULET_VM").is_some()
}

/// Says one line. A console that cannot be written to is no reason to fail.
pub fn say(line: &str) {
    let text = format!("[{:9.3}] cumulet: {line}\r\n", uptime());
    raw(text.as_bytes());
}

/// Writes bytes as they are, such as the output of user data.
pub fn raw(bytes: &[u8]) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(bytes);
    let _ = out.flush();
}
