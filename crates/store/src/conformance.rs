//! What every engine must do: one suite, run on each of them by this crate's tests.
//!
//! Panics on the first difference; each case starts from a fresh, empty store.

use crate::{
    Change, CommitError, Entry, MAX_KEY_BYTES, MAX_TXN_BYTES, MAX_TXN_OPS, Revision, Store, Txn, WatchError,
};
use std::sync::Arc;

/// Runs the suite; `factory` makes an empty store.
pub async fn run(factory: impl Fn() -> Arc<dyn Store>) {
    revisions_and_reads(&*factory()).await;
    prefixes_are_ordered(&*factory()).await;
    compares_decide(&*factory()).await;
    limits_hold(&*factory()).await;
    watch_is_gap_free(&*factory()).await;
    watch_lags_explicitly(&*factory()).await;
    watch_ends_with_the_store(factory()).await;
    contended_counter(factory()).await;
}

async fn commit(store: &dyn Store, txn: Txn) -> Revision {
    store.commit(txn).await.expect("the transaction holds")
}

async fn entries(store: &dyn Store, prefix: &str) -> Vec<Entry> {
    store.load(prefix).await.expect("the store can be read").entries
}

fn pairs(entries: &[Entry]) -> Vec<(&str, &[u8], u64)> {
    entries.iter().map(|entry| (&*entry.key, &*entry.value, entry.mod_revision.0)).collect()
}

async fn revisions_and_reads(store: &dyn Store) {
    assert_eq!(store.load("").await.expect("readable").revision, Revision(0));
    assert_eq!(commit(store, Txn::new()).await, Revision(0), "nothing to do takes no revision");
    assert_eq!(commit(store, Txn::new().put("a", "1").put("b", "")).await, Revision(1));
    assert_eq!(commit(store, Txn::new().put("a", "2")).await, Revision(2));
    assert_eq!(commit(store, Txn::new().delete("absent")).await, Revision(2), "nothing was there");
    let loaded = store.load("").await.expect("readable");
    assert_eq!(loaded.revision, Revision(2));
    assert_eq!(pairs(&loaded.entries), [("a", b"2".as_slice(), 2), ("b", b"", 1)]);
    assert_eq!(commit(store, Txn::new().delete("a")).await, Revision(3));
    assert_eq!(pairs(&entries(store, "").await), [("b", b"".as_slice(), 1)]);
}

async fn prefixes_are_ordered(store: &dyn Store) {
    let txn = ["i/b", "i/a", "i0", "i", "h/z", "i/é", "i/\u{10ffff}"];
    commit(store, txn.into_iter().fold(Txn::new(), |txn, key| txn.put(key, key))).await;
    let keys =
        |entries: Vec<Entry>| entries.into_iter().map(|entry| entry.key.to_string()).collect::<Vec<_>>();
    assert_eq!(keys(entries(store, "i/").await), ["i/a", "i/b", "i/é", "i/\u{10ffff}"]);
    assert_eq!(keys(entries(store, "").await), ["h/z", "i", "i/a", "i/b", "i/é", "i/\u{10ffff}", "i0"]);
    assert!(entries(store, "j").await.is_empty());
}

async fn compares_decide(store: &dyn Store) {
    let first = commit(store, Txn::new().create("a", "1")).await;
    let conflict = async |txn: Txn, expected_key: &str| {
        let before = store.load("").await.expect("readable");
        match store.commit(txn).await {
            Err(CommitError::Conflict { key }) => assert_eq!(key, expected_key),
            other => panic!("expected a conflict on {expected_key}, got {other:?}"),
        }
        assert_eq!(store.load("").await.expect("readable"), before, "a conflict changes nothing");
    };
    conflict(Txn::new().create("a", "2"), "a").await;
    conflict(Txn::new().update("b", first, "2"), "b").await;
    conflict(Txn::new().put("c", "1").expect("a", Some(Revision(first.0 + 1))), "a").await;
    conflict(Txn::new().expect("x", None).expect("y", Some(first)).expect("a", None), "y").await;
    let second = commit(store, Txn::new().update("a", first, "2")).await;
    conflict(Txn::new().update("a", first, "3"), "a").await;
    commit(store, Txn::new().expect("a", Some(second)).delete("a")).await;
    commit(store, Txn::new().create("a", "again")).await;
    let unchanged = commit(store, Txn::new().expect("nobody", None)).await;
    assert_eq!(unchanged, Revision(4), "a mere comparison takes no revision");
}

async fn limits_hold(store: &dyn Store) {
    let many = |count: usize| (0..count).fold(Txn::new(), |txn, n| txn.create(format!("k{n:03}"), "v"));
    let too_large = async |txn: Txn| {
        let result = store.commit(txn).await;
        assert!(matches!(result, Err(CommitError::TooLarge { .. })), "{result:?}");
    };
    too_large(many(MAX_TXN_OPS + 1)).await;
    too_large(Txn::new().put("big", vec![0u8; MAX_TXN_BYTES])).await;
    too_large(Txn::new().put("k".repeat(MAX_KEY_BYTES + 1), "")).await;
    for txn in [Txn::new().put("a", "1").delete("a"), Txn::new().put("", "1"), Txn::new().expect("", None)] {
        let result = store.commit(txn).await;
        assert!(matches!(result, Err(CommitError::Malformed { .. })), "{result:?}");
    }
    assert_eq!(store.load("").await.expect("readable").revision, Revision(0), "none of it was applied");
    commit(store, many(MAX_TXN_OPS)).await;
    commit(store, Txn::new().put("big", vec![7u8; MAX_TXN_BYTES - 3])).await;
    commit(store, Txn::new().put("k".repeat(MAX_KEY_BYTES), "")).await;
    assert_eq!(entries(store, "big").await[0].value.len(), MAX_TXN_BYTES - 3);
}

async fn watch_is_gap_free(store: &dyn Store) {
    let mut early = store.watch(Revision(0));
    commit(store, Txn::new().put("a", "1").put("b", "2")).await;
    let loaded = store.load("").await.expect("readable");
    let mut late = store.watch(loaded.revision);
    commit(store, Txn::new().delete("a").delete("absent").put("b", "3")).await;
    commit(store, Txn::new().put("c", "4")).await;

    let first = early.recv().await.expect("a batch");
    assert_eq!(first.revision, Revision(1));
    assert_eq!(first.changes.iter().map(|change| &**change.key()).collect::<Vec<_>>(), ["a", "b"]);
    for watch in [&mut early, &mut late] {
        let batch = watch.recv().await.expect("a batch");
        assert_eq!(batch.revision, Revision(2));
        let put = Entry { key: "b".into(), value: "3".into(), mod_revision: Revision(2) };
        assert_eq!(batch.changes, [Change::Delete { key: "a".into() }, Change::Put(put)]);
        assert_eq!(watch.recv().await.expect("a batch").revision, Revision(3));
        assert_eq!(watch.try_recv(), Ok(None));
    }
}

async fn watch_lags_explicitly(store: &dyn Store) {
    let mut slow = store.watch(Revision(0));
    // More bytes than any engine remembers.
    for _ in 0..12 {
        commit(store, Txn::new().put("big", vec![0u8; 1 << 20])).await;
    }
    assert_eq!(slow.recv().await, Err(WatchError::Lagged));
    assert_eq!(slow.recv().await, Err(WatchError::Lagged), "and stays so");
    let loaded = store.load("").await.expect("readable");
    let mut fresh = store.watch(loaded.revision);
    let next = commit(store, Txn::new().put("a", "1")).await;
    assert_eq!(fresh.recv().await.expect("a batch").revision, next);
}

async fn watch_ends_with_the_store(store: Arc<dyn Store>) {
    let mut watch = store.watch(Revision(0));
    commit(&*store, Txn::new().put("a", "1")).await;
    drop(store);
    assert_eq!(watch.recv().await.expect("what was committed is delivered").revision, Revision(1));
    assert_eq!(watch.recv().await, Err(WatchError::Closed));
}

/// Optimistic increments from many tasks: none may be lost, and the watch shows each.
async fn contended_counter(store: Arc<dyn Store>) {
    const TASKS: u64 = 8;
    const ROUNDS: u64 = 25;
    let mut watch = store.watch(Revision(0));
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                for _ in 0..ROUNDS {
                    while !increment(&*store).await {}
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("a task ends well");
    }
    assert_eq!(&*entries(&*store, "counter").await[0].value, (TASKS * ROUNDS).to_string().as_bytes());
    for expected in 1..=TASKS * ROUNDS {
        let batch = watch.recv().await.expect("a batch");
        assert_eq!(batch.revision, Revision(expected));
        assert!(
            matches!(&batch.changes[..], [Change::Put(entry)] if *entry.value == *expected.to_string().as_bytes())
        );
    }
}

/// One attempt; false if somebody else came first.
async fn increment(store: &dyn Store) -> bool {
    let current = entries(store, "counter").await;
    let (value, expected) = match current.first() {
        Some(entry) => {
            let text = std::str::from_utf8(&entry.value).expect("a number");
            (text.parse::<u64>().expect("a number"), Some(entry.mod_revision))
        }
        None => (0, None),
    };
    let txn = Txn::new().expect("counter", expected).put("counter", (value + 1).to_string());
    match store.commit(txn).await {
        Ok(_) => true,
        Err(CommitError::Conflict { .. }) => false,
        Err(error) => panic!("{error}"),
    }
}
