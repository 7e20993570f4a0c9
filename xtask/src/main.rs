//! Automation of the project: `cargo xtask <task>`.

use std::process::ExitCode;

mod codegen;

const USAGE: &str = "usage: cargo xtask codegen [--check] [--data DIR]

codegen    writes crates/aws-model/src/generated from the service models of an installed botocore
           --check     compares instead of writing; passes when botocore has another version
           --data DIR  directory `data` of a botocore, instead of the one that python3 imports";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["codegen", options @ ..] => codegen::run(options),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
