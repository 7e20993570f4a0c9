//! Running a program to its end, with its own words in the error where it fails.

use std::io;
use std::process::{Command, Stdio};

/// Why a program did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    #[error("cannot run {program} (is its package installed? scripts/install-deps installs it)")]
    Start {
        program: String,
        #[source]
        source: io::Error,
    },
    #[error("{program} failed ({status}): {output}")]
    Failed { program: String, status: std::process::ExitStatus, output: String },
}

/// The most of a failing program's output that an error repeats, in bytes from its end.
const MAXIMUM_OUTPUT_BYTES: usize = 2000;

/// Runs a program without input; answers its standard output.
pub fn run(command: &mut Command) -> Result<Vec<u8>, CommandError> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .env("LC_ALL", "C.UTF-8")
        .output()
        .map_err(|source| CommandError::Start { program: program.clone(), source })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    let start = text.char_indices().map(|(at, _)| at).find(|at| text.len() - at <= MAXIMUM_OUTPUT_BYTES);
    let output_text = text[start.unwrap_or(text.len())..].trim().to_owned();
    Err(CommandError::Failed { program, status: output.status, output: output_text })
}

/// The same, as text.
pub fn text(command: &mut Command) -> Result<String, CommandError> {
    run(command).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_tells_the_programs_own_words() {
        let error = run(Command::new("sh").args(["-c", "echo no room >&2; exit 3"])).unwrap_err().to_string();
        assert!(error.contains("no room") && error.contains('3'), "{error}");
        assert!(run(&mut Command::new("/nonexistent")).unwrap_err().to_string().contains("install-deps"));
        assert_eq!(text(Command::new("echo").arg("x")).unwrap(), "x\n");
    }
}
