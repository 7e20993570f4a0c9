//! Images that are written as objects, and snapshots that are read out of such: one at a time, each until it is there or
//! can't be. They take as long as their bytes take, and hold nothing else up.
//!
//! What is written has its name only when it is complete, so that what was cut short is done again from its beginning.

use std::sync::Arc;

use cumulet_model::{SnapshotId, StoreTaskId};
use cumulet_node_api::{FileStatus, NodeSpec, SnapshotSpec, Source, StoreSpec, StoreStatus};

use crate::host::{Failure, Host};
use crate::node::retry_timer;
use crate::shared::Shared;

/// The next thing to do.
enum Job {
    Store(StoreTaskId, Arc<StoreSpec>),
    Restore(Arc<SnapshotSpec>),
}

/// Runs until the node ends.
pub(crate) async fn keep_stores<H: Host>(shared: Arc<Shared<H>>) {
    let mut documents = shared.documents.subscribe();
    documents.mark_changed();
    let mut retry = false;
    loop {
        tokio::select! {
            changed = documents.changed() => if changed.is_err() { return },
            () = retry_timer(retry) => {}
        }
        retry = false;
        // Each decision on the newest document: what was wanted may be called off by now.
        loop {
            let (_, document) = documents.borrow_and_update().clone();
            forget(&shared, &document);
            let Some(job) = next(&shared, &document) else { break };
            let done = match job {
                Job::Store(id, spec) => store(&shared, &id, spec).await,
                Job::Restore(spec) => restore(&shared, spec).await,
            };
            if let Err(failure) = done {
                tracing::warn!(%failure, "stored images; trying again");
                retry = true;
                break;
            }
        }
    }
}

/// Reports no more what the document has no more.
fn forget<H: Host>(shared: &Shared<H>, document: &NodeSpec) {
    let reported: Vec<StoreTaskId> = shared.status.borrow().stores.keys().cloned().collect();
    for id in reported.iter().filter(|id| !document.stores.contains_key(*id)) {
        shared.set_store(id, None);
    }
}

fn next<H: Host>(shared: &Shared<H>, document: &NodeSpec) -> Option<Job> {
    let status = shared.status.borrow();
    let stored =
        |id: &StoreTaskId| matches!(status.stores.get(id), Some(StoreStatus::Done | StoreStatus::Failed(_)));
    let restored = |id: &SnapshotId| {
        matches!(status.snapshots.get(id), Some(FileStatus::Ready { .. } | FileStatus::Failed(_)))
    };
    let to_store = document.stores.iter().find(|(id, _)| !stored(id));
    let of_object = |spec: &&Arc<SnapshotSpec>| matches!(spec.source, Source::Object { .. });
    let to_restore = || document.snapshots.values().filter(of_object).find(|spec| !restored(&spec.id));
    to_store
        .map(|(id, spec)| Job::Store(id.clone(), spec.clone()))
        .or_else(|| to_restore().map(|spec| Job::Restore(spec.clone())))
}

/// Writes an image.
///
/// # Errors
/// It is worth trying again.
async fn store<H: Host>(
    shared: &Arc<Shared<H>>,
    id: &StoreTaskId,
    spec: Arc<StoreSpec>,
) -> Result<(), Failure> {
    shared.set_store(id, Some(StoreStatus::Writing { percent: 0 }));
    let (reporter, task) = (shared.clone(), id.clone());
    let written = shared.blocking(move |host| {
        let mut tell = |percent| reporter.set_store(&task, Some(StoreStatus::Writing { percent }));
        host.store_image(&spec, &mut tell)
    });
    match written.await {
        Ok(()) => shared.set_store(id, Some(StoreStatus::Done)),
        Err(failure) if failure.permanent => shared.set_store(id, Some(StoreStatus::Failed(failure.reason))),
        Err(failure) => return Err(failure),
    }
    Ok(())
}

/// Reads a snapshot out of an object.
///
/// # Errors
/// It is worth trying again.
async fn restore<H: Host>(shared: &Arc<Shared<H>>, spec: Arc<SnapshotSpec>) -> Result<(), Failure> {
    let id = spec.id.clone();
    shared.set_snapshots(vec![(id.clone(), Some(FileStatus::Creating))]);
    let taken = shared.blocking(move |host| Ok(host.ensure_snapshots(&[(*spec).clone()], &[]))).await;
    let answer = match taken {
        Ok(mut answers) => {
            answers.pop().map_or_else(|| Err(Failure::passing("no answer")), |(_, answer)| answer)
        }
        Err(failure) => Err(failure),
    };
    let (status, done) = match answer {
        Ok(bytes) => (Some(FileStatus::Ready { bytes }), Ok(())),
        Err(failure) if failure.permanent => (Some(FileStatus::Failed(failure.reason)), Ok(())),
        // Not being made any more; it may be deleted before the next try.
        Err(failure) => (None, Err(failure)),
    };
    shared.set_snapshots(vec![(id, status)]);
    // Whoever waited to delete it can.
    shared.volumes_changed.notify_one();
    done
}
