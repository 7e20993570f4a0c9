//! The binary: server, node and command line. Wiring only.

mod bench;
mod cli;
mod compare;
mod credentials;
mod data_dir;
mod doctor;
mod figures;
mod http;
mod image;
mod master_key;
mod metrics;
mod operator;
mod pool;
mod serve;
mod status;
mod trace;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    // The supervisor of an instance is this program too: a process of one thread, so it starts before anything else does.
    let arguments: Vec<String> =
        std::env::args_os().skip(1).map(|a| a.to_string_lossy().into_owned()).collect();
    if let Some(("shim", rest)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return cumulet_node::compute::shim_main(rest);
    }
    let command = cli::Cli::parse().command;
    // These print and change nothing; the others put things in order before they end.
    use cli::Command::{Env, Instance, Operations, Status};
    if matches!(command, Env(_) | Status(_) | Instance(_) | Operations) {
        cumulet_linux::process::end_on_broken_pipe();
    }
    let answer = match command {
        cli::Command::Doctor(options) => return done(doctor::run(&options)),
        cli::Command::Trace(options) => return done(trace::run(&options)),
        cli::Command::Serve(options) => serve::run(options),
        cli::Command::Env(options) => status::env(&options),
        cli::Command::Status(options) => status::status(&options),
        cli::Command::Instance(options) => figures::run(&options),
        cli::Command::Cleanup(options) => status::cleanup(&options),
        cli::Command::Image(command) => image::run(command),
        cli::Command::Keys(command) => master_key::run(&command),
        cli::Command::Pool(command) => pool::run(command),
        cli::Command::Compare(options) => compare::run(&options),
        cli::Command::Bench(options) => bench::run(&options),
        cli::Command::BenchIo { path } => bench::io(&path),
        cli::Command::Operations => {
            for (service, name) in cumulet_api::operations() {
                println!("{service} {name}");
            }
            Ok(())
        }
    };
    done(answer.map(|()| ExitCode::SUCCESS))
}

fn done(answer: Result<ExitCode, serve::Problem>) -> ExitCode {
    answer.unwrap_or_else(|problem| {
        eprintln!("cumulet: {problem}");
        ExitCode::FAILURE
    })
}
