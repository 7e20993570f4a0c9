//! nftables: rulesets as text, applied by `nft -f -` inside a namespace in one transaction.
//!
//! The kernel takes a script whole or not at all, so a failed apply changes nothing.

use std::io::{self, Write};
use std::process::{Command, Output, Stdio};

use crate::NetNs;
use crate::error::{Context, Error, Result};

/// Applies a script in a namespace (the caller's when `None`).
///
/// # Errors
/// [`Error::Nft`] with what nft printed and the line that it complains about; nothing is changed then.
pub fn apply(ns: Option<&NetNs>, script: &str) -> Result<()> {
    run(ns, &["-f", "-"], script).map(drop)
}

/// Checks a script without applying it.
pub fn check(ns: Option<&NetNs>, script: &str) -> Result<()> {
    run(ns, &["-c", "-f", "-"], script).map(drop)
}

/// A table as text, as in `list_table(ns, "inet", "cumulet")`; `None` when there is none.
pub fn list_table(ns: Option<&NetNs>, family: &str, table: &str) -> Result<Option<String>> {
    absent_is_none(run(ns, &["list", "table", family, table], ""))
}

/// A table as nft's JSON; `None` when there is none.
pub fn list_table_json(ns: Option<&NetNs>, family: &str, table: &str) -> Result<Option<String>> {
    absent_is_none(run(ns, &["-j", "list", "table", family, table], ""))
}

/// The whole ruleset of a namespace as text.
pub fn list_ruleset(ns: Option<&NetNs>) -> Result<String> {
    run(ns, &["list", "ruleset"], "")
}

/// Deletes a table; one that is absent is no error.
pub fn delete_table(ns: Option<&NetNs>, family: &str, table: &str) -> Result<()> {
    // Adding first makes the deletion succeed when there is none.
    apply(ns, &format!("add table {family} {table}\ndelete table {family} {table}\n"))
}

fn absent_is_none(listed: Result<String>) -> Result<Option<String>> {
    match listed {
        Ok(text) => Ok(Some(text)),
        Err(Error::Nft { stderr, .. }) if stderr.contains("No such file or directory") => Ok(None),
        Err(e) => Err(e),
    }
}

fn run(ns: Option<&NetNs>, args: &[&str], script: &str) -> Result<String> {
    let output = match ns {
        // The child inherits the namespace of the thread that spawns it.
        Some(ns) => ns.run(|| exec(args, script))?,
        None => exec(args, script),
    }
    .ctx("run", "nft")?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let stderr = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    let line = error_line(&stderr).and_then(|n| script.lines().nth(n - 1)).map(|line| line.trim().to_owned());
    Err(Error::Nft { stderr, line })
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

/// The first line number in a message such as `/dev/stdin:3:5-10: Error: syntax error`.
fn error_line(stderr: &str) -> Option<usize> {
    let first = stderr.lines().find(|line| line.contains("Error:"))?;
    let number: usize = first.split(':').nth(1)?.parse().ok()?;
    (number > 0).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_an_error_is_found() {
        assert_eq!(error_line("/dev/stdin:3:5-10: Error: syntax error"), Some(3));
        assert_eq!(error_line("Error: Could not process rule"), None);
        assert_eq!(error_line(""), None);
    }
}
