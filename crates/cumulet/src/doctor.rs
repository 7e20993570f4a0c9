//! `cumulet doctor`: what this host can and cannot do, and what is wrong with the pool; and how to mend it.

use std::path::Path;
use std::process::ExitCode;

use cumulet_node::capabilities::{self, Level};

use crate::cli::DoctorOptions;
use crate::data_dir::Data;
use crate::serve::Problem;

pub mod storage;

/// Prints every check; an error when one fails. With `--storage` it is the pool that is checked.
pub fn run(options: &DoctorOptions) -> Result<ExitCode, Problem> {
    if options.storage {
        return storage::run(options);
    }
    host(&options.at.data_dir).map(|()| ExitCode::SUCCESS)
}

fn host(data_dir: &Path) -> Result<(), Problem> {
    let data = Data::open_or_create(data_dir)?;
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
