//! Scripts run by the `nft` program.

use std::io::{self, Write};
use std::process::{Command, Output, Stdio};

use super::Mode;

/// Runs a script in the namespace of the calling thread, which the program inherits; what it printed, or its complaint.
pub fn run(script: &str, mode: Mode) -> io::Result<Result<String, String>> {
    let args: &[&str] = match mode {
        Mode::Apply => &["-f", "-"],
        Mode::Check => &["-c", "-f", "-"],
    };
    let output = exec(args, script)?;
    Ok(if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    })
}

fn exec(args: &[&str], script: &str) -> io::Result<Output> {
    let mut child = Command::new("nft")
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .env("LC_ALL", "C")
        .spawn()?;
    let stdin = child.stdin.take();
    std::thread::scope(|scope| {
        // Fed from a second thread: nft may fill its output pipes before it has read all.
        scope.spawn(move || {
            if let Some(mut stdin) = stdin {
                // A broken pipe means that nft gave up early; its exit status tells why.
                let _ = stdin.write_all(script.as_bytes());
            }
        });
        child.wait_with_output()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The way for hosts without the library says the same as the library.
    #[test]
    fn the_program_checks_and_complains() {
        assert!(run("add table inet t\n", Mode::Check).unwrap().is_ok());
        let complaint = run("add table inet t\nadd nonsense\n", Mode::Check).unwrap().unwrap_err();
        assert_eq!(super::super::error_line(&complaint), Some(2), "{complaint}");
    }
}
