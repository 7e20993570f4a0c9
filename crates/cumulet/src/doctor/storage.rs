//! `cumulet doctor --storage`: the pool against the records, and each difference with its mend.

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use cumulet_control::db::{Db, State};
use cumulet_model::instance::{Observed, Phase};
use cumulet_model::storage::{
    ModificationState, Snapshot, SnapshotContent, SnapshotPhase, Volume, VolumePhase,
};
use cumulet_model::{SnapshotId, VolumeId};
use cumulet_node::storage::{FsCheck, PoolDevice, PoolName, StoppedPool, Storage, Survey};
use cumulet_store::RedbStore;
use serde_json::{Value, json};

use crate::cli::{DoctorOptions, Form};
use crate::data_dir::Data;
use crate::operator::{self, ask};
use crate::serve::{Problem, chain};

/// Something is wrong.
const DAMAGED: u8 = 3;
/// How often a running pool is looked at before a difference counts: what is just being made or deleted is none.
const LOOKS: usize = 3;
const BETWEEN_LOOKS: Duration = Duration::from_secs(1);
/// What is unfinished for so long will not be finished, seconds.
const FORGOTTEN: u64 = 600;

/// A difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// What kind.
    kind: &'static str,
    /// Of what.
    object: String,
    /// What is wrong.
    detail: String,
    /// What to do.
    mend: String,
}

impl Finding {
    fn new(
        kind: &'static str,
        object: impl ToString,
        detail: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self { kind, object: object.to_string(), detail: detail.into(), mend: mend.into() }
    }
}

/// Prints the report: of the running server, or of what it left.
pub fn run(options: &DoctorOptions) -> Result<ExitCode, Problem> {
    let data = Data::open(&options.at.data_dir)?;
    let report = match ask(&data, &operator::Call::CheckStorage)? {
        Some(report) => report,
        None => stopped(&data)?,
    };
    match options.output {
        Form::Json => println!("{report:#}"),
        Form::Text => print!("{}", text(&report)),
    }
    Ok(if report["sound"] == true { ExitCode::SUCCESS } else { ExitCode::from(DAMAGED) })
}

/// The report of a server that runs. Blocks.
pub fn live(storage: &Storage, state: impl Fn() -> Arc<State>) -> Result<Value, Problem> {
    let look = || {
        let survey = storage.survey().map_err(|e| Problem(chain(&e)))?;
        // After the files: what has a record by now is known.
        let found = judge(&state(), &survey, true);
        Ok((survey, found))
    };
    let (mut survey, mut found) = look()?;
    for _ in 1..LOOKS {
        if found.is_empty() {
            break;
        }
        std::thread::sleep(BETWEEN_LOOKS);
        let again;
        (survey, again) = look()?;
        let still: BTreeSet<_> = again.iter().map(|one| (one.kind, &one.object)).collect();
        found.retain(|one| still.contains(&(one.kind, &one.object)));
    }
    Ok(report(&survey, found, &storage.check_file_system(), true))
}

fn stopped(data: &Data) -> Result<Value, Problem> {
    if !data.path.join("store.redb").exists() {
        return Err(Problem(format!("no server has run with {}", data.path.display())));
    }
    // Its lock keeps a server from starting meanwhile; nothing is written.
    let store = RedbStore::open(&data.path).map_err(|e| Problem(chain(&e)))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| Problem(format!("the runtime can't be started: {e}")))?;
    let db = runtime.block_on(Db::open(Arc::new(store))).map_err(|e| Problem(e.to_string()))?;
    let pool = StoppedPool::open(&data.path).map_err(|e| Problem(chain(&e)))?;
    let survey = pool.survey().map_err(|e| Problem(chain(&e)))?;
    let found = judge(&db.state(), &survey, false);
    Ok(report(&survey, found, &pool.check, false))
}

/// What is wrong with a pool, by the records.
fn judge(state: &State, survey: &Survey, running: bool) -> Vec<Finding> {
    let mut found = files(state, survey, running);
    found.extend(volumes(state, survey));
    found.extend(snapshots(state, survey));
    found.extend(survey.devices.iter().filter_map(|device| of_device(state, device)));
    for miscount in &survey.miscounts {
        let path = miscount.path.display();
        found.push(match &miscount.other {
            Some(other) if !miscount.counted => Finding::new(
                "uncounted-blocks",
                path,
                format!("{} bytes are in {} too, and not counted as shared: writing to one changes the other", miscount.bytes, other.display()),
                "stop the instances that have them, copy one of the two, stop the server, `cumulet cleanup`, and run xfs_repair on pool.img",
            ),
            Some(_) | None => Finding::new(
                "overcounted-blocks",
                path,
                format!("{} bytes are counted as shared, and nothing shares them: their space is never freed", miscount.bytes),
                "stop the server and all instances, `cumulet cleanup`, and run xfs_repair on pool.img",
            ),
        });
    }
    found.sort();
    found
}

fn files(state: &State, survey: &Survey, running: bool) -> Vec<Finding> {
    let volume = |id: &VolumeId| state.volumes.all().any(|volume| volume.id == *id);
    let snapshot = |id: &SnapshotId| state.snapshots.all().any(|snapshot| snapshot.id == *id);
    let unnamed = |what: &str| {
        let mend = "keep it if its content matters (attach it with losetup -r), else delete the file";
        Some((format!("a {what} that no record names"), mend))
    };
    let look = |file: &cumulet_node::storage::PoolFile| {
        let (detail, mend) = match &file.name {
            PoolName::Volume(id) if !volume(id) => unnamed("volume")?,
            PoolName::Snapshot(id) | PoolName::Draft(id) if !snapshot(id) => unnamed("snapshot")?,
            PoolName::Unfinished => {
                let forgotten = file.idle_seconds.is_some_and(|idle| idle >= FORGOTTEN);
                let kind = "unfinished-file";
                let detail = "it was begun and not finished";
                return (forgotten || !running).then(|| {
                    Finding::new(kind, file.path.display(), detail, "the server deletes it at its next start")
                });
            }
            PoolName::Unknown => ("it is nothing of the server's".into(), "move it out of the pool"),
            PoolName::Volume(_)
            | PoolName::Snapshot(_)
            | PoolName::Draft(_)
            | PoolName::Image(_)
            | PoolName::Template => {
                return None;
            }
        };
        Some(Finding::new("unnamed-file", file.path.display(), detail, mend))
    };
    survey.files.iter().filter_map(look).collect()
}

fn size_finding(object: impl ToString, size: u64, wanted: u64) -> Finding {
    let detail = format!("its file has {size} bytes, its record says {wanted}");
    let mend = if size < wanted {
        "its end is cut off: restore it from a snapshot; reads beyond the end fail"
    } else {
        "nothing is lost: a modification failed half-way; modify it to the next larger size"
    };
    Finding::new("size", object, detail, mend)
}

fn volumes(state: &State, survey: &Survey) -> Vec<Finding> {
    let size = |id: &VolumeId| {
        let is_it = |name: &PoolName| matches!(name, PoolName::Volume(of) if of == id);
        survey.files.iter().find(|file| is_it(&file.name)).map(|file| file.size_bytes)
    };
    let look = |volume: &Volume| {
        if volume.phase != VolumePhase::Made || volume.is_going() {
            return None;
        }
        let modifying = volume.modification.as_ref().is_some_and(|m| m.state == ModificationState::Modifying);
        match size(&volume.id) {
            None => Some(Finding::new(
                "missing-file",
                &volume.id,
                "its file is not in the pool",
                "its data is lost unless the file is found again; restore a snapshot, and delete the volume",
            )),
            Some(bytes) if bytes != volume.size_bytes() && !modifying => {
                Some(size_finding(&volume.id, bytes, volume.size_bytes()))
            }
            Some(_) => None,
        }
    };
    state.volumes.all().filter_map(look).collect()
}

fn snapshots(state: &State, survey: &Survey) -> Vec<Finding> {
    let missing = |id: &SnapshotId, what: &str| {
        let mend = "its data is lost unless the file is found again; delete the snapshot and take another";
        Some(Finding::new("missing-file", id, what, mend))
    };
    let has = |wanted: &dyn Fn(&PoolName) -> bool| survey.files.iter().find(|file| wanted(&file.name));
    let look = |snapshot: &Snapshot| {
        if snapshot.is_going() {
            return None;
        }
        let id = &snapshot.id;
        match (&snapshot.content, &snapshot.phase) {
            (SnapshotContent::Bundle(bundle), _) => {
                let root = format!("images/{bundle}/root.raw");
                let there = survey.files.iter().any(|file| file.path.as_os_str() == root.as_str());
                let mend = "import the image again with `cumulet image build` or `cumulet image import`";
                (!there).then(|| Finding::new("missing-file", id, format!("{root} is not in the pool"), mend))
            }
            (_, SnapshotPhase::Completed) => {
                let wanted = u64::from(snapshot.volume_size_gib) << 30;
                match has(&|name| matches!(name, PoolName::Snapshot(of) if of == id)) {
                    None => missing(id, "its file is not in the pool"),
                    Some(file) if file.size_bytes != wanted => {
                        Some(size_finding(id, file.size_bytes, wanted))
                    }
                    Some(_) => None,
                }
            }
            (SnapshotContent::Written { .. }, SnapshotPhase::Pending) => {
                let begun =
                    snapshot.writing.as_ref().is_some_and(|writing| writing.last_write > snapshot.start_time);
                let is_it = |name: &PoolName| matches!(name, PoolName::Draft(of) | PoolName::Snapshot(of) if of == id);
                if begun && has(&is_it).is_none() {
                    return missing(id, "blocks were written to it, and are not in the pool");
                }
                None
            }
            (_, SnapshotPhase::Pending | SnapshotPhase::Failed(_)) => None,
        }
    };
    state.snapshots.all().filter_map(look).collect()
}

/// A device that no instance has.
fn of_device(state: &State, device: &PoolDevice) -> Option<Finding> {
    let held = device.volume.as_ref().and_then(|id| state.volumes.all().find(|volume| volume.id == *id));
    let alive = |volume: &Volume| {
        volume.attachments.iter().any(|attachment| {
            let observed = state.get::<Observed>(&volume.world, &attachment.instance_id);
            observed.is_none_or(|observed| observed.phase != Phase::Gone)
        })
    };
    if held.is_some_and(alive) {
        return None;
    }
    let mounted = device.mounts.iter().map(|at| at.display().to_string()).collect::<Vec<_>>().join(", ");
    let name = device.device.display();
    let (detail, mend) = if mounted.is_empty() {
        (format!("it shows {}, which no instance has", device.file.display()), format!("losetup -d {name}"))
    } else {
        (
            format!("it shows {}, which no instance has, and is mounted at {mounted}", device.file.display()),
            format!("umount {mounted} && losetup -d {name}"),
        )
    };
    Some(Finding::new("device", name, detail, mend))
}

fn report(survey: &Survey, mut found: Vec<Finding>, check: &FsCheck, running: bool) -> Value {
    let (asked, said) = match check {
        FsCheck::Sound(tool) => (true, format!("{tool} finds it sound")),
        FsCheck::Damaged(tool, lines) => {
            found.push(Finding::new(
                "file-system",
                "pool.img",
                format!("{tool}: {}", lines.join("; ")),
                "stop the server and all instances, `cumulet cleanup`, and run xfs_repair on pool.img",
            ));
            (true, format!("{tool} finds damage"))
        }
        FsCheck::NotAsked(why) => (false, why.clone()),
    };
    let finding = |one: &Finding| json!({ "kind": one.kind, "object": one.object, "detail": one.detail, "mend": one.mend });
    let file = |file: &cumulet_node::storage::PoolFile| {
        json!({
            "path": file.path,
            "size_bytes": file.size_bytes,
            "own_bytes": file.own_bytes,
            "shared_bytes": file.shared_bytes,
        })
    };
    json!({
        "sound": found.is_empty(),
        "running": running,
        "findings": found.iter().map(finding).collect::<Vec<_>>(),
        "files": survey.files.iter().map(file).collect::<Vec<_>>(),
        "reference_counts_checked": survey.places,
        "file_system": { "asked": asked, "says": said },
    })
}

/// The report for people.
fn text(report: &Value) -> String {
    let word = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let mut lines = Vec::new();
    for one in report["findings"].as_array().into_iter().flatten() {
        lines.push(format!(
            "FAIL  {:18} {}: {}",
            word(&one["kind"]),
            word(&one["object"]),
            word(&one["detail"])
        ));
        lines.push(format!("      {:18} → {}", "", word(&one["mend"])));
    }
    let files = report["files"].as_array().map_or(&[][..], Vec::as_slice);
    let sum = |key: &str| files.iter().filter_map(|file| file[key].as_u64()).sum::<u64>() >> 20;
    lines.push(format!(
        "{} files, {} MiB of their own, {} MiB shared (counted in each)",
        files.len(),
        sum("own_bytes"),
        sum("shared_bytes")
    ));
    let counted = report["reference_counts_checked"] == true;
    lines.push(format!(
        "reference counts: {}",
        if counted { "checked" } else { "this file system tells none" }
    ));
    lines.push(format!("file system: {}", word(&report["file_system"]["says"])));
    if report["sound"] == true {
        lines.push("the pool is as the records say".into());
    }
    lines.push(String::new());
    lines.join("\n")
}
