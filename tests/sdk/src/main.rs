//! Drives a running server through the official AWS SDK for Rust.
//!
//! The server's address and the credentials are what `cumulet env` exports: `AWS_ENDPOINT_URL`, `AWS_ACCESS_KEY_ID`,
//! `AWS_SECRET_ACCESS_KEY`, `AWS_REGION`. The checks run in order and share one container instance, which is terminated
//! at the end whatever happened. Ends with `N passed, N failed`; the exit status says the same.

mod checks;
mod client;

use std::process::ExitCode;

use checks::Checks;

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime needs a few file descriptors");
    runtime.block_on(async {
        let client = match client::from_env() {
            Ok(client) => client,
            Err(missing) => {
                eprintln!("sdk-test: {missing}: run it as: eval \"$(cumulet env)\"; cumulet-sdk-test");
                return ExitCode::from(2);
            }
        };
        let mut checks = Checks::new(client);
        checks.run().await;
        println!("{} passed, {} failed", checks.passed, checks.failed);
        if checks.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    })
}
