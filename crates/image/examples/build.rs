//! Builds the bundled image: `build OUT_DIR WORK_DIR AGENT_BINARY`.

use cumulet_image::{BuildOptions, DEFAULT_SIZE_BYTES, build_bundled};
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt().init();
    let mut arguments = std::env::args().skip(1);
    let (Some(out_dir), Some(work_dir), Some(agent_binary)) =
        (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err("usage: build OUT_DIR WORK_DIR AGENT_BINARY".into());
    };
    let started = Instant::now();
    let options = BuildOptions {
        out_dir: out_dir.into(),
        work_dir: work_dir.into(),
        agent_binary: agent_binary.into(),
        size_bytes: DEFAULT_SIZE_BYTES,
    };
    let manifest = build_bundled(&options)?;
    println!("{} in {:.1} s", manifest.name, started.elapsed().as_secs_f64());
    Ok(())
}
