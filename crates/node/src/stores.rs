//! Images that are written as objects: one at a time, each until it is there or can't be.
//!
//! An object has its name only when it is complete, so that one that was cut short is written again from its beginning.

use std::sync::Arc;

use cumulet_model::StoreTaskId;
use cumulet_node_api::{StoreSpec, StoreStatus};

use crate::host::Host;
use crate::node::RETRY_AFTER;
use crate::shared::Shared;

/// Runs until the node ends.
pub(crate) async fn keep_stores<H: Host>(shared: Arc<Shared<H>>) {
    let mut documents = shared.documents.subscribe();
    documents.mark_changed();
    let mut retry = false;
    loop {
        let timer = async {
            if retry { tokio::time::sleep(RETRY_AFTER).await } else { std::future::pending().await }
        };
        tokio::select! {
            changed = documents.changed() => if changed.is_err() { return },
            () = timer => {}
        }
        let (_, document) = documents.borrow_and_update().clone();
        let reported: Vec<StoreTaskId> = shared.status.borrow().stores.keys().cloned().collect();
        for id in reported.iter().filter(|id| !document.stores.contains_key(*id)) {
            shared.set_store(id, None);
        }
        retry = false;
        for (id, spec) in &document.stores {
            let over = |status: &StoreStatus| match status {
                StoreStatus::Done | StoreStatus::Failed(_) => true,
                StoreStatus::Writing { .. } => false,
            };
            if !shared.status.borrow().stores.get(id).is_some_and(over) {
                retry |= !write(&shared, id, spec.clone()).await;
            }
        }
    }
}

/// Writes one. False when it is worth trying again.
async fn write<H: Host>(shared: &Arc<Shared<H>>, id: &StoreTaskId, spec: Arc<StoreSpec>) -> bool {
    shared.set_store(id, Some(StoreStatus::Writing { percent: 0 }));
    let (reporter, task) = (shared.clone(), id.clone());
    let written = shared.blocking(move |host| {
        let mut tell = |percent| reporter.set_store(&task, Some(StoreStatus::Writing { percent }));
        host.store_image(&spec, &mut tell)
    });
    match written.await {
        Ok(()) => shared.set_store(id, Some(StoreStatus::Done)),
        Err(failure) if failure.permanent => shared.set_store(id, Some(StoreStatus::Failed(failure.reason))),
        Err(failure) => {
            tracing::warn!(task = %id, %failure, "an image could not be stored; trying again");
            return false;
        }
    }
    true
}
