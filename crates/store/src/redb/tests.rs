//! The disk failing under the engine: a backend whose every write, growth or sync can be made to fail.

use super::*;
use redb::StorageBackend;
use redb::backends::FileBackend;
use std::sync::atomic::{AtomicI64, Ordering};

/// How many more writing calls succeed; negative: all of them.
type Budget = Arc<AtomicI64>;

#[derive(Debug)]
struct FailingBackend {
    file: FileBackend,
    budget: Budget,
}

impl FailingBackend {
    fn spend(&self) -> std::io::Result<()> {
        let left = self.budget.load(Ordering::SeqCst);
        if left == 0 {
            return Err(std::io::ErrorKind::StorageFull.into());
        }
        if left > 0 {
            self.budget.store(left - 1, Ordering::SeqCst);
        }
        Ok(())
    }
}

impl StorageBackend for FailingBackend {
    fn len(&self) -> std::io::Result<u64> {
        self.file.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> std::io::Result<()> {
        self.file.read(offset, out)
    }

    fn set_len(&self, len: u64) -> std::io::Result<()> {
        self.spend()?;
        self.file.set_len(len)
    }

    fn sync_data(&self) -> std::io::Result<()> {
        self.spend()?;
        self.file.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> std::io::Result<()> {
        self.spend()?;
        self.file.write(offset, data)
    }

    fn close(&self) -> std::io::Result<()> {
        self.file.close()
    }
}

fn open_failing(dir: &Path, budget: &Budget) -> RedbStore {
    let lock = lock_dir(dir).expect("locks");
    let (path, budget) = (dir.join("store.redb"), Arc::clone(budget));
    create_file(dir, &path).expect("creates");
    let opener = move || {
        let file = OpenOptions::new().read(true).write(true).open(&path)?;
        let backend = FailingBackend { file: FileBackend::new(file)?, budget: Arc::clone(&budget) };
        redb::Builder::new().set_cache_size(CACHE_BYTES).create_with_backend(backend)
    };
    RedbStore::start(lock, Box::new(opener)).expect("opens")
}

/// Lets the n-th writing call and all after it fail, for every n that a commit gets to: the commit's answer
/// must agree with what is there afterwards, and the store must work again once the disk does.
#[tokio::test]
async fn every_write_may_fail() {
    const MOST_CALLS: i64 = 400;
    let dir = tempfile::tempdir().expect("a directory");
    let budget: Budget = Arc::new(AtomicI64::new(-1));
    let store = open_failing(dir.path(), &budget);
    let mut watch = store.watch(Revision(0));
    let (mut refused, mut unknown, mut calls) = (0, 0, 0);
    while calls < MOST_CALLS {
        let (key, value) = (format!("k{calls}"), vec![7u8; 200_000]);
        budget.store(calls, Ordering::SeqCst);
        let result = store.commit(Txn::new().create(key.clone(), value).put("last", key.clone())).await;
        let again = store.commit(Txn::new().put("second", "try")).await;
        budget.store(-1, Ordering::SeqCst);
        store.commit(Txn::new().put("after", key.clone())).await.expect("the disk is back");
        let loaded = store.load("").await.expect("readable");
        let kept = loaded.entries.iter().any(|entry| *entry.key == *key);
        match &result {
            Ok(_) => assert!(kept, "{calls}: acknowledged, but gone"),
            Err(CommitError::Io(_)) => assert!(!kept, "{calls}: refused, but there"),
            Err(CommitError::Unknown(_)) => unknown += 1,
            Err(other) => panic!("{calls}: {other}"),
        }
        while let Some(batch) = watch.try_recv().expect("no lag") {
            let of_key = batch.changes.iter().filter(|change| **change.key() == *key).count();
            assert!(of_key == 0 || kept, "{calls}: published, but gone");
        }
        refused += u32::from(result.is_err());
        calls += 1;
        if result.is_ok() && again.is_ok() {
            break;
        }
    }
    assert!(refused > 1 && calls < MOST_CALLS, "{refused} refused, {unknown} unknown, {calls} calls");
    drop(store);
    let reopened = RedbStore::open(dir.path()).expect("opens");
    let last = reopened.load("after").await.expect("readable").entries;
    assert_eq!(&*last[0].value, format!("k{}", calls - 1).as_bytes());
}

#[test]
fn a_second_process_is_turned_away() {
    let dir = tempfile::tempdir().expect("a directory");
    let first = RedbStore::open(dir.path()).expect("opens");
    let second = RedbStore::open(dir.path());
    assert!(matches!(second, Err(StoreError::InUse { .. })), "{second:?}");
    drop(first);
    RedbStore::open(dir.path()).expect("opens again");
}

/// What a server has just started may have its open files for a moment after its end.
#[test]
fn a_store_whose_lock_is_about_to_go_is_waited_for() {
    let dir = tempfile::tempdir().expect("a directory");
    drop(RedbStore::open(dir.path()).expect("opens"));
    let lock = std::fs::File::open(dir.path().join("store.lock")).expect("there");
    lock.lock().expect("locked");
    let held = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(200));
        drop(lock);
    });
    RedbStore::open(dir.path()).expect("opens when it is free");
    held.join().expect("let go");
}

#[test]
fn a_creation_cut_short_is_started_over() {
    let dir = tempfile::tempdir().expect("a directory");
    std::fs::write(dir.path().join("store.redb.new"), b"half a header").expect("writes");
    RedbStore::open(dir.path()).expect("opens");
}
