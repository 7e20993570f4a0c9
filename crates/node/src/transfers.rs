//! Disks and images that come in or go out: each a task of its own, two at a time, each until it is there, can't be had,
//! or is cancelled.
//!
//! Invariant: what is reported as failed or gone has left nothing.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use cumulet_node_api::{TransferSpec, TransferStatus};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::host::{Failure, Host};
use crate::node::retry_timer;
use crate::shared::Shared;

/// Conversions at the same time: each keeps a processor and the disk busy.
const TURNS: usize = 2;

/// Runs until the node ends.
pub(crate) async fn keep_transfers<H: Host>(shared: Arc<Shared<H>>) {
    let mut documents = shared.documents.subscribe();
    documents.mark_changed();
    let turns = Arc::new(Semaphore::new(TURNS));
    let mut running: BTreeMap<String, Arc<AtomicBool>> = BTreeMap::new();
    let mut tasks: JoinSet<(String, Result<(), Failure>)> = JoinSet::new();
    let mut retry = false;
    loop {
        tokio::select! {
            changed = documents.changed() => if changed.is_err() { return },
            Some(ended) = tasks.join_next() => match ended {
                Ok((id, result)) => {
                    running.remove(&id);
                    if let Err(failure) = result {
                        tracing::warn!(task = %id, %failure, "a transfer failed; trying again");
                        retry = true;
                        continue;
                    }
                }
                Err(error) => tracing::error!(%error, "a transfer ended"),
            },
            () = retry_timer(retry) => {}
        }
        retry = false;
        let (_, document) = documents.borrow_and_update().clone();
        let reported: Vec<String> = shared.status.borrow().transfers.keys().cloned().collect();
        for id in reported.iter().filter(|id| !document.transfers.contains_key(*id)) {
            shared.set_transfer(id, None);
        }
        for (id, spec) in &document.transfers {
            if let Some(cancelled) = running.get(id) {
                cancelled.fetch_or(spec.cancelled, Ordering::Relaxed);
                continue;
            }
            let over = match shared.status.borrow().transfers.get(id) {
                Some(TransferStatus::Gone) => true,
                Some(TransferStatus::Done(_) | TransferStatus::Failed(_)) => !spec.cancelled,
                Some(TransferStatus::Working { .. }) | None => false,
            };
            if over {
                continue;
            }
            let cancelled = Arc::new(AtomicBool::new(spec.cancelled));
            running.insert(id.clone(), cancelled.clone());
            tasks.spawn(carry_out(shared.clone(), id.clone(), spec.clone(), cancelled, turns.clone()));
        }
    }
}

/// Does one, or undoes it. An error is one that may pass.
async fn carry_out<H: Host>(
    shared: Arc<Shared<H>>,
    id: String,
    spec: Arc<TransferSpec>,
    cancelled: Arc<AtomicBool>,
    turns: Arc<Semaphore>,
) -> (String, Result<(), Failure>) {
    if spec.cancelled {
        let undone = shared.blocking(move |host| host.undo_transfer(&spec)).await;
        if undone.is_ok() {
            shared.set_transfer(&id, Some(TransferStatus::Gone));
        }
        return (id, undone);
    }
    // The semaphore is never closed.
    let _turn = turns.acquire().await.ok();
    let (reporter, task, stop) = (shared.clone(), id.clone(), cancelled.clone());
    let done = shared.blocking(move |host| {
        let mut tell = |message, percent| {
            reporter.set_transfer(&task, Some(TransferStatus::Working { message, percent }));
            !stop.load(Ordering::Relaxed)
        };
        host.transfer(&task, &spec, &mut tell)
    });
    let status = match done.await {
        // The document that says so is what undoes it.
        _ if cancelled.load(Ordering::Relaxed) => return (id, Ok(())),
        Ok(sizes) => TransferStatus::Done(sizes),
        Err(failure) if failure.permanent => TransferStatus::Failed(failure.reason),
        Err(failure) => return (id, Err(failure)),
    };
    shared.set_transfer(&id, Some(status));
    (id, Ok(()))
}
