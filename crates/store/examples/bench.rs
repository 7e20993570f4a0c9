//! Commits and reads a second, beside what the disk itself can do: `cargo run --release -p cumulet-store
//! --example bench [DIR]`. The ratio is what to compare between machines.

use cumulet_store::{RedbStore, Revision, Store, Txn};
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

const SPAN: Duration = Duration::from_secs(2);
const RECORD_BYTES: usize = 1000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let dir = base.join(format!("cumulet-store-bench-{}", std::process::id()));
    std::fs::create_dir(&dir)?;
    let result = measure(&dir);
    std::fs::remove_dir_all(&dir)?;
    result
}

fn measure(dir: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    let appends = appends_per_second(dir)?;
    println!("raw: append {RECORD_BYTES} bytes and fdatasync: {appends:.0}/s");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build()?;
    let store: Arc<dyn Store> = Arc::new(RedbStore::open(dir)?);
    for tasks in [1, 16, 128] {
        let commits = runtime.block_on(commits_per_second(&store, tasks))?;
        println!("commits, {tasks:3} callers: {commits:.0}/s, {:.2} of raw", commits / appends);
    }
    let revision = runtime.block_on(store.load("1/0/"))?.revision;
    let (start, mut loads) = (Instant::now(), 0u32);
    while start.elapsed() < SPAN {
        runtime.block_on(store.load("1/0/00000001"))?;
        loads += 1;
    }
    let gets = f64::from(loads) / start.elapsed().as_secs_f64();
    println!("gets of one key: {gets:.0}/s, {:.1} of raw; at revision {revision}", gets / appends);
    Ok(())
}

fn appends_per_second(dir: &std::path::Path) -> std::io::Result<f64> {
    let mut file = std::fs::File::create(dir.join("raw"))?;
    let (start, mut count) = (Instant::now(), 0u32);
    while start.elapsed() < SPAN {
        file.write_all(&[7; RECORD_BYTES])?;
        file.sync_data()?;
        count += 1;
    }
    Ok(f64::from(count) / start.elapsed().as_secs_f64())
}

async fn commits_per_second(store: &Arc<dyn Store>, tasks: u32) -> Result<f64, Box<dyn std::error::Error>> {
    let start = Instant::now();
    let tasks: Vec<_> = (0..tasks)
        .map(|task| {
            let (store, group) = (Arc::clone(store), tasks);
            tokio::spawn(async move {
                let (mut count, mut last) = (0u32, Revision(0));
                while start.elapsed() < SPAN {
                    let key = format!("{group}/{task}/{count:08}");
                    last = store.commit(Txn::new().create(key, vec![7; RECORD_BYTES])).await?.max(last);
                    count += 1;
                }
                Ok::<u32, cumulet_store::CommitError>(count)
            })
        })
        .collect();
    let mut total = 0;
    for task in tasks {
        total += task.await??;
    }
    Ok(f64::from(total) / start.elapsed().as_secs_f64())
}
