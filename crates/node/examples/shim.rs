//! The supervisor alone, for the tests of compute: `shim shim --dir DIR`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(2).collect();
    cumulet_node::compute::shim_main(&args)
}
