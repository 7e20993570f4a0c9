//! `cumulet doctor`: what this host can and cannot do, and how to mend it.

use cumulet_node::capabilities::{self, Level};

use crate::cli::DataDir;
use crate::data_dir::Data;
use crate::serve::Problem;

/// Prints every check; an error when one fails.
pub fn run(at: &DataDir) -> Result<(), Problem> {
    let data = Data::open_or_create(&at.data_dir)?;
    let checks = capabilities::probe(&data.offline_node_config()?).checks;
    let mut failed = 0;
    for check in &checks {
        let word = match check.level {
            Level::Ok => "ok  ",
            Level::Warn => "warn",
            Level::Fail => {
                failed += 1;
                "FAIL"
            }
        };
        println!("{word}  {:12} {}", check.name, check.detail);
        if let Some(mend) = &check.mend {
            println!("      {:12} → {mend}", "");
        }
    }
    if failed > 0 { Err(Problem(format!("{failed} of {} checks failed", checks.len()))) } else { Ok(()) }
}
