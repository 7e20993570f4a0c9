//! nftables: rulesets as text, taken by the kernel in one transaction.
//!
//! ```text
//!   Context ──▶ library.rs: libnftables in this process, 0.1 to 5 ms a transaction
//!          └──▶ process.rs: `nft -f -`, 12 to 48 ms, where the library can't be loaded
//! ```
//!
//! The library is looked up when it is first needed (`dlopen`), so that building needs no headers, and a host without
//! it still works. A [`Context`] belongs to one namespace and is kept: it remembers what the kernel has as long as
//! nobody else changes it, and then a change needn't list the table first.
//!
//! The kernel takes a script whole or not at all, so a failed apply changes nothing.

mod library;
mod process;

use crate::NetNs;
use crate::error::{Context as _, Error, Result};
use crate::nfnetlink::{Message, NfSocket};

/// Number of the subsystem, and of its question for the ruleset's generation, from linux/netfilter/nf_tables.h.
const NFNL_SUBSYS_NFTABLES: u8 = 10;
const NFT_MSG_GETGEN: u8 = 16;
const NFTA_GEN_ID: u16 = 1;

/// How a script is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// For its effect; text comes back.
    Apply,
    /// Without effect.
    Check,
}

/// What runs scripts in one namespace.
#[derive(Debug)]
pub struct Context {
    engine: Engine,
    questions: NfSocket,
}

#[derive(Debug)]
enum Engine {
    Library(library::Context),
    Process(NetNs),
}

impl Context {
    /// A context of a namespace.
    ///
    /// # Errors
    /// The namespace can't be entered, or gives no sockets.
    pub fn open(ns: &NetNs) -> Result<Context> {
        ns.run(|| {
            let engine = match library::Context::open()? {
                Some(context) => Engine::Library(context),
                None => Engine::Process(ns.clone()),
            };
            Ok(Context { engine, questions: NfSocket::open().ctx("open netfilter socket in", ns.name())? })
        })?
    }

    /// Whether scripts run in this process.
    pub fn is_in_process(&self) -> bool {
        matches!(self.engine, Engine::Library(_))
    }

    /// Applies a script.
    ///
    /// # Errors
    /// [`Error::Nft`] with what nft printed and the line that it complains about; nothing is changed then.
    pub fn apply(&mut self, script: &str) -> Result<()> {
        self.run(script, Mode::Apply).map(drop)
    }

    /// Deletes a table; one that is absent is no error.
    pub fn delete_table(&mut self, family: &str, table: &str) -> Result<()> {
        self.apply(&deletion(family, table))
    }

    /// Whether there is such a table.
    pub fn has_table(&mut self, family: &str, table: &str) -> Result<bool> {
        let listed = self.run(&format!("list tables {family}\n"), Mode::Apply)?;
        Ok(listed.lines().any(|line| line == format!("table {family} {table}")))
    }

    /// Counts the changes that anybody made to the ruleset of the namespace; two equal answers say that there was none
    /// in between.
    pub fn generation(&self) -> Result<u32> {
        let question = Message::new(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETGEN, 0);
        let answers = self.questions.ask(question).ctx("ask for the generation of", "nftables")?;
        let found = answers.iter().find_map(|answer| answer.attribute(NFTA_GEN_ID)?.try_into().ok());
        found
            .map(u32::from_be_bytes)
            .ok_or_else(|| Error::invalid("ask for the generation of", "nftables", "no answer"))
    }

    fn run(&mut self, script: &str, mode: Mode) -> Result<String> {
        let done = match &mut self.engine {
            Engine::Library(context) => context.run(script, mode)?,
            Engine::Process(ns) => ns.run(|| process::run(script, mode))?.ctx("run", "nft")?,
        };
        done.map_err(|message| explain(message, script))
    }
}

/// Applies a script in a namespace (the caller's when `None`), by a context of its own.
///
/// # Errors
/// As [`Context::apply`].
pub fn apply(ns: Option<&NetNs>, script: &str) -> Result<()> {
    once(ns, script, Mode::Apply).map(drop)
}

/// Checks a script without applying it.
pub fn check(ns: Option<&NetNs>, script: &str) -> Result<()> {
    once(ns, script, Mode::Check).map(drop)
}

/// A table as text, as in `list_table(ns, "inet", "cumulet")`; `None` when there is none.
pub fn list_table(ns: Option<&NetNs>, family: &str, table: &str) -> Result<Option<String>> {
    match once(ns, &format!("list table {family} {table}\n"), Mode::Apply) {
        Ok(text) => Ok(Some(text)),
        Err(Error::Nft { stderr, .. }) if stderr.contains("No such file or directory") => Ok(None),
        Err(e) => Err(e),
    }
}

/// The whole ruleset of a namespace as text.
pub fn list_ruleset(ns: Option<&NetNs>) -> Result<String> {
    once(ns, "list ruleset\n", Mode::Apply)
}

/// Deletes a table; one that is absent is no error.
pub fn delete_table(ns: Option<&NetNs>, family: &str, table: &str) -> Result<()> {
    apply(ns, &deletion(family, table))
}

fn deletion(family: &str, table: &str) -> String {
    // Adding first makes the deletion succeed when there is none.
    format!("add table {family} {table}\ndelete table {family} {table}\n")
}

fn once(ns: Option<&NetNs>, script: &str, mode: Mode) -> Result<String> {
    let work = || match library::Context::open()? {
        Some(mut context) => context.run(script, mode),
        None => process::run(script, mode).ctx("run", "nft"),
    };
    match ns {
        Some(ns) => ns.run(work)?,
        None => work(),
    }?
    .map_err(|message| explain(message, script))
}

/// An error with the line of the script that nft's message is about.
fn explain(message: String, script: &str) -> Error {
    let stderr = message.trim().to_owned();
    let line = error_line(&stderr).and_then(|n| script.lines().nth(n - 1)).map(|line| line.trim().to_owned());
    Error::Nft { stderr, line }
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
