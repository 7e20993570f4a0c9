//! Volumes and snapshots: makes what the document names and no instance makes, deletes what it names for deletion, and
//! reports what is there.
//!
//! Invariant: a file that the document doesn't name is kept; it is told of in the log.
//! Invariant: a volume is not deleted while an instance may use it, nor what something else is still made from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use cumulet_crypt::DataKey;
use cumulet_model::{SnapshotId, VolumeId};
use cumulet_node_api::{FileStatus, NodeSpec, SnapshotSpec, Source, Transfer};
use tokio::sync::Semaphore;

use crate::host::{Failure, Host};
use crate::node::retry_timer;
use crate::shared::Shared;

/// What the task remembers between two rounds.
#[derive(Default)]
struct Memory {
    /// Sizes that volumes have been given.
    sizes: BTreeMap<VolumeId, u64>,
    /// Snapshots that are there, with their bytes.
    taken: BTreeMap<SnapshotId, u64>,
    /// Snapshots that are written block by block.
    drafts: BTreeSet<SnapshotId>,
    /// Files that nothing names, and that were told of.
    unnamed: BTreeSet<String>,
    /// Volumes and snapshots whose content is being written anew.
    volumes_aside: Aside<()>,
    snapshots_aside: Aside<u64>,
}

/// Contents that are written at once beside the rounds.
const WRITTEN_AT_ONCE: usize = 2;

/// How work on a thread of its own ended; none while it goes on.
type Outcome<T> = Arc<Mutex<Option<Result<T, Failure>>>>;

/// Work that takes as long as there are data, done beside the rounds so that it holds nothing up.
struct Aside<T> {
    under_way: BTreeMap<String, Outcome<T>>,
    turns: Arc<Semaphore>,
}

impl<T> Default for Aside<T> {
    fn default() -> Self {
        Aside { under_way: BTreeMap::new(), turns: Arc::new(Semaphore::new(WRITTEN_AT_ONCE)) }
    }
}

impl<T: Send + 'static> Aside<T> {
    /// Begins the work, or looks whether it is done. None while it isn't; a round follows once it is.
    fn done<H: Host>(
        &mut self,
        shared: &Arc<Shared<H>>,
        id: &str,
        work: impl FnOnce(&H) -> Result<T, Failure> + Send + 'static,
    ) -> Option<Result<T, Failure>> {
        if let Some(slot) = self.under_way.get(id) {
            let result = slot.lock().unwrap_or_else(PoisonError::into_inner).take()?;
            self.under_way.remove(id);
            return Some(result);
        }
        let slot = Arc::new(Mutex::new(None));
        self.under_way.insert(id.to_owned(), slot.clone());
        let (shared, turns) = (shared.clone(), self.turns.clone());
        tokio::spawn(async move {
            let _turn = turns.acquire().await;
            let result = shared.blocking(work).await;
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
            shared.volumes_changed.notify_one();
        });
        None
    }

    /// Whether what is to be deleted is still being made: it goes in the round that follows once it is done.
    fn is_gone_later(&mut self, id: &str) -> bool {
        let Some(slot) = self.under_way.get(id) else { return false };
        let done = slot.lock().unwrap_or_else(PoisonError::into_inner).is_some();
        if done {
            self.under_way.remove(id);
        }
        !done
    }
}

/// Whether content is not shared with its source but written anew, under another key.
fn is_written_anew(source: &Source, source_key: Option<&DataKey>, key: Option<&DataKey>) -> bool {
    match source {
        Source::Bundle(_) | Source::Volume(_) | Source::Snapshot(_) => key != source_key,
        Source::Blank | Source::Written { .. } | Source::Object { .. } | Source::Existing | Source::Gone => {
            false
        }
    }
}

/// Runs until the node ends.
pub(crate) async fn keep_files<H: Host>(shared: Arc<Shared<H>>) {
    let mut documents = shared.documents.subscribe();
    documents.mark_changed();
    let mut memory = Memory::default();
    let mut retry = false;
    loop {
        tokio::select! {
            changed = documents.changed() => if changed.is_err() { return },
            () = shared.volumes_changed.notified() => {}
            () = retry_timer(retry) => {}
        }
        let (_, document) = documents.borrow_and_update().clone();
        // What is made comes first: what it is made from may be named for deletion.
        let done = [
            take_snapshots(&shared, &document, &mut memory).await,
            make_volumes(&shared, &document, &mut memory).await,
            delete_volumes(&shared, &document, &mut memory).await,
            delete_snapshots(&shared, &document, &mut memory).await,
        ];
        retry = false;
        for failure in done.into_iter().filter_map(Result::err) {
            tracing::warn!(%failure, "volumes and snapshots");
            retry = true;
        }
    }
}

/// What is reported of a failure; one that may pass is also tried again.
fn failed(failure: Failure, result: &mut Result<(), Failure>) -> FileStatus {
    let status = FileStatus::Failed(failure.reason.clone());
    if !failure.permanent {
        *result = Err(failure);
    }
    status
}

async fn make_volumes<H: Host>(
    shared: &Arc<Shared<H>>,
    document: &NodeSpec,
    memory: &mut Memory,
) -> Result<(), Failure> {
    let here: BTreeSet<VolumeId> = shared.blocking(|host| host.volumes()).await?.into_iter().collect();
    memory.sizes.retain(|id, _| here.contains(id));
    tell_unnamed(&here, |id| document.volumes.contains_key(id), memory);
    // An instance makes its own volumes when it starts.
    let disks = document.instances.values().flat_map(|instance| &instance.disks);
    let attached: BTreeSet<&VolumeId> = disks.map(|disk| &disk.volume_id).collect();
    let mut result = Ok(());
    for (id, spec) in document.volumes.iter().filter(|(_, spec)| spec.source != Source::Gone) {
        let there = here.contains(id);
        if !there && attached.contains(id) && spec.source != Source::Existing {
            continue;
        }
        let bytes = spec.size_bytes;
        if memory.sizes.get(id) != Some(&bytes) {
            if !there {
                shared.set_volume(id, Some(FileStatus::Creating));
            }
            let spec = spec.clone();
            let made = if is_written_anew(&spec.source, spec.source_key.as_ref(), spec.key.as_ref()) && !there
            {
                match memory.volumes_aside.done(shared, id.as_str(), move |host| host.ensure_volume(&spec)) {
                    Some(made) => made,
                    None => continue,
                }
            } else {
                shared.blocking(move |host| host.ensure_volume(&spec)).await
            };
            if let Err(failure) = made {
                shared.set_volume(id, Some(failed(failure, &mut result)));
                continue;
            }
            memory.sizes.insert(id.clone(), bytes);
        }
        shared.set_volume(id, Some(FileStatus::Ready { bytes }));
    }
    result
}

/// Whether something that isn't there yet is made from a volume or snapshot.
fn is_needed(shared: &Shared<impl Host>, document: &NodeSpec, source: &Source) -> bool {
    let status = shared.status.borrow();
    let made = |status: Option<&FileStatus>| match status {
        Some(FileStatus::Ready { .. } | FileStatus::Failed(_) | FileStatus::Gone) => true,
        Some(FileStatus::Creating) | None => false,
    };
    let same = |of: &Source| match (of, source) {
        (Source::Written { parent: Some(parent), .. }, Source::Snapshot(id)) => parent == id,
        (of, source) => of == source,
    };
    document.volumes.values().any(|v| same(&v.source) && !made(status.volumes.get(&v.id)))
        || document.snapshots.values().any(|s| same(&s.source) && !made(status.snapshots.get(&s.id)))
}

async fn delete_volumes<H: Host>(
    shared: &Arc<Shared<H>>,
    document: &NodeSpec,
    memory: &mut Memory,
) -> Result<(), Failure> {
    let mut result = Ok(());
    for (id, _) in document.volumes.iter().filter(|(_, spec)| spec.source == Source::Gone) {
        // Asked for each: it may have come into use, or a snapshot of it may have failed, a moment ago.
        let needed = is_needed(shared, document, &Source::Volume(id.clone()));
        if shared.is_busy(id) || needed || memory.volumes_aside.is_gone_later(id.as_str()) {
            continue;
        }
        memory.sizes.remove(id);
        let gone = id.clone();
        match shared.blocking(move |host| host.delete_volume(&gone)).await {
            Ok(()) => shared.set_volume(id, Some(FileStatus::Gone)),
            Err(failure) => result = Err(failure),
        }
    }
    let reported: Vec<VolumeId> = shared.status.borrow().volumes.keys().cloned().collect();
    for id in reported.iter().filter(|id| !document.volumes.contains_key(*id)) {
        shared.set_volume(id, None);
    }
    result
}

/// Snapshots to take together: each alone, or all of one instant.
fn instants(document: &NodeSpec) -> Vec<Vec<SnapshotSpec>> {
    let mut together: BTreeMap<&str, Vec<SnapshotSpec>> = BTreeMap::new();
    let mut alone = Vec::new();
    // What is read out of an object takes its time elsewhere: see `stores`.
    let here = |source: &Source| !matches!(source, Source::Gone | Source::Object { .. });
    for spec in document.snapshots.values().filter(|spec| here(&spec.source)) {
        match &spec.instant {
            Some(instant) => together.entry(instant).or_default().push((**spec).clone()),
            None => alone.push(vec![(**spec).clone()]),
        }
    }
    alone.extend(together.into_values());
    alone
}

async fn take_snapshots<H: Host>(
    shared: &Arc<Shared<H>>,
    document: &NodeSpec,
    memory: &mut Memory,
) -> Result<(), Failure> {
    let here: BTreeSet<SnapshotId> = shared.blocking(|host| host.snapshots()).await?.into_iter().collect();
    memory.taken.retain(|id, _| here.contains(id));
    let transferred = |id: &SnapshotId| {
        document.transfers.values().any(|spec| match &spec.transfer {
            Transfer::Import(disks) => {
                disks.iter().flat_map(|disk| &disk.targets).any(|target| target.snapshot_id == *id)
            }
            Transfer::Export { .. } => false,
        })
    };
    tell_unnamed(&here, |id| document.snapshots.contains_key(id) || transferred(id), memory);
    let mut result = Ok(());
    for specs in instants(document) {
        let mut news = Vec::with_capacity(specs.len());
        if let [spec] = specs.as_slice()
            && matches!(spec.source, Source::Written { sealed: false, .. })
        {
            let (id, spec) = (spec.id.clone(), spec.clone());
            memory.drafts.insert(id.clone());
            let status = match shared.blocking(move |host| host.ensure_draft(&spec)).await {
                Ok(()) => FileStatus::Creating,
                Err(failure) => failed(failure, &mut result),
            };
            shared.set_snapshots(vec![(id, Some(status))]);
            continue;
        }
        if specs.iter().all(|spec| memory.taken.contains_key(&spec.id)) {
            for spec in &specs {
                let bytes = memory.taken.get(&spec.id).copied().unwrap_or_default();
                news.push((spec.id.clone(), Some(FileStatus::Ready { bytes })));
            }
        } else {
            if let [spec] = specs.as_slice()
                && is_written_anew(&spec.source, spec.source_key.as_ref(), spec.key.as_ref())
                && !here.contains(&spec.id)
            {
                let (id, spec) = (spec.id.clone(), spec.clone());
                let write = move |host: &H| {
                    let taken = host.ensure_snapshots(std::slice::from_ref(&spec), &[]);
                    taken.into_iter().next().map_or(Ok(0), |(_, taken)| taken)
                };
                let status = match memory.snapshots_aside.done(shared, id.as_str(), write) {
                    None => FileStatus::Creating,
                    Some(Ok(bytes)) => {
                        memory.taken.insert(id.clone(), bytes);
                        FileStatus::Ready { bytes }
                    }
                    Some(Err(failure)) => failed(failure, &mut result),
                };
                shared.set_snapshots(vec![(id, Some(status))]);
                continue;
            }
            let volumes: Vec<&VolumeId> = specs
                .iter()
                .filter_map(|spec| if let Source::Volume(id) = &spec.source { Some(id) } else { None })
                .collect();
            // One volume alone is cloned at one instant without stopping anybody.
            let runs = if specs.len() > 1 { shared.runs_of(&volumes) } else { Vec::new() };
            let taken = shared.blocking(move |host| Ok(host.ensure_snapshots(&specs, &runs))).await?;
            for (id, taken) in taken {
                let status = match taken {
                    Ok(bytes) => {
                        memory.taken.insert(id.clone(), bytes);
                        FileStatus::Ready { bytes }
                    }
                    Err(failure) => failed(failure, &mut result),
                };
                news.push((id, Some(status)));
            }
        }
        shared.set_snapshots(news);
    }
    result
}

async fn delete_snapshots<H: Host>(
    shared: &Arc<Shared<H>>,
    document: &NodeSpec,
    memory: &mut Memory,
) -> Result<(), Failure> {
    let mut result = Ok(());
    for (id, _) in document.snapshots.iter().filter(|(_, spec)| spec.source == Source::Gone) {
        // One that is being restored would appear after its deletion; one that is written block by block goes.
        let restored = !memory.drafts.contains(id)
            && shared.status.borrow().snapshots.get(id) == Some(&FileStatus::Creating);
        let needed = restored || is_needed(shared, document, &Source::Snapshot(id.clone()));
        if needed || memory.snapshots_aside.is_gone_later(id.as_str()) {
            continue;
        }
        memory.taken.remove(id);
        memory.drafts.remove(id);
        let gone = id.clone();
        match shared.blocking(move |host| host.delete_snapshot(&gone)).await {
            Ok(()) => shared.set_snapshots(vec![(id.clone(), Some(FileStatus::Gone))]),
            Err(failure) => result = Err(failure),
        }
    }
    let reported: Vec<SnapshotId> = shared.status.borrow().snapshots.keys().cloned().collect();
    let dropped = reported.into_iter().filter(|id| !document.snapshots.contains_key(id));
    shared.set_snapshots(dropped.map(|id| (id, None)).collect());
    result
}

fn tell_unnamed<I: std::fmt::Display>(here: &BTreeSet<I>, named: impl Fn(&I) -> bool, memory: &mut Memory) {
    for id in here.iter().filter(|id| !named(id)) {
        if memory.unnamed.insert(id.to_string()) {
            tracing::warn!(%id, "a file that no record names; it is kept");
        }
    }
}
