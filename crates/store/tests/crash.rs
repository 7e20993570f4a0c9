//! kill -9 at random points: what was acknowledged is there, and no transaction is there by half.

use cumulet_store::{RedbStore, Store, Txn};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

const ROUNDS: u32 = 12;
const TASKS: u32 = 4;
/// Far more than any round gets to: so that a child left behind ends.
const MOST_COMMITS: u32 = 1_000_000;
const DIR_VARIABLE: &str = "CUMULET_STORE_CRASH_DIR";

/// The process to be killed: commits until then, and prints what was acknowledged.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn crash_child() {
    let Some(dir) = std::env::var_os(DIR_VARIABLE) else { return };
    let store: Arc<dyn Store> = Arc::new(RedbStore::open(Path::new(&dir)).expect("opens"));
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let mut number = state(&*store, task).await.0;
                while number < MOST_COMMITS {
                    number += 1;
                    let txn = Txn::new()
                        .create(format!("t{task}/{number:08}"), vec![b'x'; 500])
                        .put(format!("count{task}"), number.to_string());
                    store.commit(txn).await.expect("commits");
                    writeln!(std::io::stdout().lock(), "ack {task} {number}").expect("the parent listens");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("ends well");
    }
}

/// A task's counter and the number of its keys.
async fn state(store: &dyn Store, task: u32) -> (u32, u32) {
    let counter = store.load(&format!("count{task}")).await.expect("readable").entries;
    let count =
        counter.first().map_or(0, |entry| String::from_utf8_lossy(&entry.value).parse().expect("a number"));
    let keys = store.load(&format!("t{task}/")).await.expect("readable").entries;
    (count, u32::try_from(keys.len()).expect("few"))
}

#[tokio::test]
async fn acknowledged_commits_survive_kill() {
    let dir = tempfile::tempdir().expect("a directory");
    let mut acked: HashMap<u32, u32> = HashMap::new();
    for round in 0..ROUNDS {
        let mut child = Command::new(std::env::current_exe().expect("this test"))
            .args(["--exact", "crash_child", "--nocapture"])
            .env(DIR_VARIABLE, dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        // Another number of acknowledgements each round; in one, the kill comes before the first.
        let kill_after = round * 37 % 101;
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let mut note = |line: &str| {
            let mut words = line.split(' ').skip_while(|word| !word.ends_with("ack")).skip(1);
            let number = |word: Option<&str>| word.and_then(|word| word.parse::<u32>().ok());
            if let (Some(task), Some(count)) = (number(words.next()), number(words.next())) {
                acked.insert(task, count);
                return true;
            }
            false
        };
        let mut seen = 0;
        while seen < kill_after {
            let line = lines.next().expect("the child goes on").expect("readable");
            seen += u32::from(note(&line));
        }
        child.kill().expect("killed");
        child.wait().expect("reaped");
        // What was still in the pipe was acknowledged as well; a line cut short was not.
        let mut rest: Vec<String> = lines.map_while(Result::ok).collect();
        rest.pop();
        rest.iter().for_each(|line| {
            note(line);
        });
        let store = RedbStore::open(dir.path()).expect("opens after the kill");
        for task in 0..TASKS {
            let (count, keys) = state(&store, task).await;
            assert_eq!(count, keys, "round {round}: a transaction is there by half");
            let acked = acked.get(&task).copied().unwrap_or(0);
            assert!(count >= acked, "round {round}: task {task} has {count}, but {acked} were acknowledged");
        }
    }
    assert!(acked.values().sum::<u32>() > 100, "it did commit: {acked:?}");
}
