//! `cumulet pool`.

use crate::cli::{GrowOptions, PoolCommand};
use crate::data_dir::Data;
use crate::operator::{Call, ask};
use crate::serve::Problem;

const GIB: u64 = 1 << 30;

/// Runs a command of the pool.
pub fn run(command: PoolCommand) -> Result<(), Problem> {
    match command {
        PoolCommand::Grow(options) => grow(&options),
    }
}

fn grow(options: &GrowOptions) -> Result<(), Problem> {
    let data = Data::open(&options.at.data_dir)?;
    let answer = ask(&data, &Call::GrowPool { bytes: options.size_gib * GIB })?;
    let answer = answer.ok_or_else(|| {
        Problem(format!("no server runs with {}: start `cumulet serve`", data.path.display()))
    })?;
    let gib = |name: &str| answer[name].as_u64().unwrap_or_default() / GIB;
    println!("the pool has {} GiB, {} of them free", gib("total_bytes"), gib("free_bytes"));
    Ok(())
}
