//! The conformance suite on every engine, and both engines against a model under random transactions.

use cumulet_store::{Change, CommitError, MemoryStore, RedbStore, Revision, Store, Txn, conformance};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn memory_conforms() {
    conformance::run(|| Arc::new(MemoryStore::new())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redb_conforms() {
    let dirs = Mutex::new(Vec::new());
    conformance::run(|| {
        let dir = tempfile::tempdir().expect("a directory");
        let store = RedbStore::open(dir.path()).expect("opens");
        dirs.lock().expect("not poisoned").push(dir);
        Arc::new(store)
    })
    .await;
}

#[derive(Clone, Debug)]
enum Step {
    /// Keys to compare (true: with their real state) and keys to write (`None`: delete).
    Commit(Vec<(u8, bool)>, BTreeMap<u8, Option<u8>>),
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    let commit = (
        prop::collection::vec((0u8..6, prop::bool::weighted(0.8)), 0..3),
        prop::collection::btree_map(0u8..6, any::<Option<u8>>(), 0..5),
    );
    prop_oneof![9 => commit.prop_map(|(compares, ops)| Step::Commit(compares, ops)), 1 => Just(Step::Reopen)]
}

type Model = BTreeMap<String, (Vec<u8>, Revision)>;

async fn check(store: &dyn Store, model: &Model, revision: Revision) {
    let loaded = store.load("").await.expect("readable");
    assert_eq!(loaded.revision, revision);
    let entries = loaded
        .entries
        .iter()
        .map(|entry| (entry.key.to_string(), (entry.value.to_vec(), entry.mod_revision)));
    assert_eq!(&entries.collect::<Model>(), model);
}

async fn follow_model(
    mut store: Box<dyn Store>,
    steps: Vec<Step>,
    reopen: impl Fn(Box<dyn Store>) -> Box<dyn Store>,
) {
    let (mut model, mut revision) = (Model::new(), Revision(0));
    let mut watch = store.watch(Revision(0));
    let mut watched = Model::new();
    for step in steps {
        match step {
            Step::Reopen => {
                store = reopen(store);
                watch = store.watch(revision);
            }
            Step::Commit(compares, ops) => {
                let (mut txn, mut holds) = (Txn::new(), true);
                for (key, real) in compares {
                    let key = format!("k{key}");
                    let current = model.get(&key).map(|(_, mod_revision)| *mod_revision);
                    let expected = if real { current } else { Some(Revision(99_999)) };
                    holds &= real;
                    txn = txn.expect(key, expected);
                }
                let mut next = model.clone();
                for (key, value) in ops {
                    let key = format!("k{key}");
                    match value {
                        Some(value) => {
                            next.insert(key.clone(), (vec![value], Revision(revision.0 + 1)));
                            txn = txn.put(key, vec![value]);
                        }
                        None => {
                            next.remove(&key);
                            txn = txn.delete(key);
                        }
                    }
                }
                let result = store.commit(txn).await;
                if holds {
                    if next != model {
                        revision = Revision(revision.0 + 1);
                    }
                    assert_eq!(result.expect("holds"), revision);
                    model = next;
                } else {
                    assert!(matches!(result, Err(CommitError::Conflict { .. })), "{result:?}");
                }
            }
        }
        check(&*store, &model, revision).await;
        while let Some(batch) = watch.try_recv().expect("no lag") {
            for change in &batch.changes {
                match change {
                    Change::Put(entry) => {
                        watched.insert(entry.key.to_string(), (entry.value.to_vec(), entry.mod_revision));
                    }
                    Change::Delete { key } => assert!(watched.remove(&**key).is_some(), "{key} was there"),
                }
            }
        }
        assert_eq!(watched, model, "the watch tells all");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn engines_follow_the_model(steps in prop::collection::vec(step(), 1..25)) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(follow_model(Box::new(MemoryStore::new()), steps.clone(), |store| store));
        let dir = tempfile::tempdir().expect("a directory");
        let open = || -> Box<dyn Store> { Box::new(RedbStore::open(dir.path()).expect("opens")) };
        runtime.block_on(follow_model(open(), steps, |store| {
            drop(store);
            open()
        }));
    }
}
