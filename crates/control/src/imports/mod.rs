//! ImportImage, ImportSnapshot, ExportImage, CreateInstanceExportTask and their cancelling: tasks, which the node carries out.
//!
//! Invariant: a snapshot or image of a task is written in the transaction that completes the task, and in no other.

mod instance;
mod observe;

use cumulet_model::object::ObjectName;
use cumulet_model::storage::Snapshot;
use cumulet_model::transfer::{
    DiskFormat, ExportImage, ImportDisk, ImportImage, Origin, Spare, TaskState, TransferTask, Work,
};
use cumulet_model::{
    ExportImageTaskId, ExportInstanceTaskId, ImageId, ImportImageTaskId, ImportSnapshotTaskId, ResourceId,
    SnapshotId, Tags, Time, VolumeId, World,
};

use crate::db::{State, Txn};
use crate::encryption::{Plan, Wish};
use crate::error::Noun;
use crate::instances::isolation_wish;
use crate::world::new_id;
use crate::{Cloud, Error, buckets, encryption, images, snapshots};

pub use instance::{NewInstanceExport, export_instance};
pub(crate) use observe::{news, write};

/// Disks that one image may have.
const MAX_DISKS: usize = 28;
/// Longest description, as on EC2.
const MAX_DESCRIPTION: usize = 255;
/// Tasks of a world at the same time, as on EC2.
const MAX_ACTIVE: usize = 20;

/// A disk as the caller names it.
#[derive(Debug, Clone, Default)]
pub struct NewDisk {
    /// The name of its format.
    pub format: Option<String>,
    /// A bucket and a key.
    pub object: Option<(String, String)>,
    /// A URL.
    pub url: Option<String>,
    /// A snapshot that is there already.
    pub snapshot_id: Option<SnapshotId>,
    /// Such as `/dev/sda1`.
    pub device_name: Option<String>,
    /// The caller's words.
    pub description: String,
}

/// An image to import.
#[derive(Debug, Clone, Default)]
pub struct NewImage {
    /// Root first.
    pub disks: Vec<NewDisk>,
    /// The caller's words.
    pub description: String,
    /// `x86_64` when not given.
    pub architecture: Option<String>,
    /// `Linux` when not given.
    pub platform: Option<String>,
    /// How firmware boots it.
    pub boot_mode: Option<String>,
    /// Record.
    pub license_type: Option<String>,
    /// What was said of encryption.
    pub encryption: Wish,
    /// Tags of the task, and of what comes of it.
    pub tags: Tags,
}

/// A snapshot to import.
#[derive(Debug, Clone, Default)]
pub struct NewSnapshot {
    /// Its disk.
    pub disk: NewDisk,
    /// The caller's words.
    pub description: String,
    /// What was said of encryption.
    pub encryption: Wish,
    /// Tags of the task, and of the snapshot.
    pub tags: Tags,
}

fn invalid(text: impl Into<String>) -> Error {
    Error::InvalidParameterValue(text.into())
}

fn check_description(text: &str) -> Result<(), Error> {
    if text.chars().count() > MAX_DESCRIPTION {
        return Err(invalid(format!(
            "The description exceeds the maximum length of {MAX_DESCRIPTION} characters."
        )));
    }
    Ok(())
}

fn check_active(txn: &Txn, world: &World) -> Result<(), Error> {
    if txn.state().transfers.in_world(world).filter(|task| task.in_motion()).count() >= MAX_ACTIVE {
        return Err(Error::specific(
            "ResourceCountLimitExceeded",
            format!("There are {MAX_ACTIVE} active tasks already; wait until one is over, or cancel one."),
        ));
    }
    Ok(())
}

/// Whether a URL lies below one that the operator allows. Both have been split from their host by a slash.
fn is_allowed(url: &str, allowed: &[String]) -> bool {
    let web = url.starts_with("https://") || url.starts_with("http://");
    let plain = url.len() <= 2048 && url.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    // A path that climbs would leave the part that is allowed.
    let climbs = url.split(['/', '?', '#']).any(|part| {
        let part = part.to_ascii_lowercase().replace("%2e", ".");
        part == ".." || part.contains("%2f")
    });
    web && plain && !climbs && allowed.iter().any(|prefix| url.starts_with(prefix.as_str()))
}

/// Where a disk's bytes are.
fn origin(disk: &NewDisk, allowed: &[String]) -> Result<Origin, Error> {
    let object = |bucket: &str, key: &str| {
        ObjectName::parse(bucket, key).map(Origin::Object).map_err(|e| invalid(e.to_string()))
    };
    match (&disk.object, &disk.url) {
        (Some((bucket, key)), None) => object(bucket, key),
        (None, Some(url)) => match url.strip_prefix("s3://").map(|rest| rest.split_once('/')) {
            Some(Some((bucket, key))) => object(bucket, key),
            Some(None) => Err(invalid(format!("The URL {url} names no key."))),
            None if is_allowed(url, allowed) => Ok(Origin::Url(url.clone())),
            None => Err(invalid(format!(
                "The URL {url} is not one that this server's operator lets disk images be imported from \
                 (cumulet serve --import-url). Use UserBucket, or s3://bucket/key."
            ))),
        },
        (Some(_), Some(_)) => Err(Error::InvalidParameterCombination(
            "A disk container has either a Url or a UserBucket, not both.".into(),
        )),
        (None, None) => Err(Error::MissingParameter("UserBucket or Url of a disk container".into())),
    }
}

fn format(disk: &NewDisk) -> Result<DiskFormat, Error> {
    let name = disk.format.as_deref().unwrap_or_default();
    if name.is_empty() {
        return Err(Error::MissingParameter("Format of a disk container".into()));
    }
    DiskFormat::parse(name).ok_or_else(|| {
        invalid(format!("The disk image format {name} is not supported: RAW, QCOW2, VMDK, VHD, VHDX or OVA."))
    })
}

/// The device of an image's disk that names none.
fn device_name(at: usize) -> String {
    match u8::try_from(at) {
        Ok(0) | Err(_) => "/dev/sda1".into(),
        Ok(at) => format!("/dev/sd{}", char::from(b'e' + at.min(20))),
    }
}

/// Takes the buckets that disks are in, for an account: other accounts' are refused.
fn claim_buckets(txn: &mut Txn, world: &World, disks: &[ImportDisk]) -> Result<(), Error> {
    for disk in disks {
        if let Some(Origin::Object(name)) = &disk.origin {
            buckets::claim(txn, world, &name.bucket)?;
        }
    }
    Ok(())
}

/// A disk whose bytes come from elsewhere.
fn coming(txn: &Txn, disk: &NewDisk, plan: &Plan, allowed: &[String]) -> Result<ImportDisk, Error> {
    Ok(ImportDisk {
        snapshot_id: new_id(),
        device_name: None,
        description: disk.description.clone(),
        format: format(disk)?,
        origin: Some(origin(disk, allowed)?),
        copy_of: None,
        encryption: plan.carry_out(txn)?,
        size_bytes: None,
    })
}

/// A disk that is a snapshot; a copy of it where it isn't encrypted as it has to be.
fn there_already(
    txn: &mut Txn,
    world: &World,
    id: &SnapshotId,
    wish: &Wish,
    now: Time,
) -> Result<ImportDisk, Error> {
    let snapshot = snapshots::find_complete(txn, world, id)?;
    let plan = encryption::plan(txn, world, Some(&snapshot), wish, now)?;
    let copied = matches!(plan, Plan::Own(_));
    Ok(ImportDisk {
        snapshot_id: if copied { new_id() } else { id.clone() },
        device_name: None,
        description: String::new(),
        format: DiskFormat::Raw,
        origin: None,
        copy_of: copied.then(|| id.clone()),
        encryption: if copied { plan.carry_out(txn)? } else { None },
        size_bytes: Some(u64::from(snapshot.volume_size_gib) << 30),
    })
}

/// Begins to import an image. Returns the task's id.
///
/// # Errors
/// A parameter that has no meaning, or a URL that the operator doesn't allow.
pub fn import_image(
    txn: &mut Txn,
    world: &World,
    new: &NewImage,
    allowed: &[String],
    now: Time,
) -> Result<String, Error> {
    check_description(&new.description)?;
    check_active(txn, world)?;
    if new.disks.is_empty() {
        return Err(Error::MissingParameter("DiskContainers".into()));
    }
    if new.disks.len() > MAX_DISKS {
        return Err(invalid(format!("An image has {MAX_DISKS} disks at most.")));
    }
    let architecture = new.architecture.clone().unwrap_or_else(|| "x86_64".into());
    if !["i386", "x86_64", "arm64"].contains(&architecture.as_str()) {
        return Err(invalid(format!(
            "The architecture {architecture} is not supported: i386, x86_64 or arm64."
        )));
    }
    let platform = new.platform.clone().unwrap_or_else(|| "Linux".into());
    if !["Linux", "Windows"].contains(&platform.as_str()) {
        return Err(invalid(format!("The platform {platform} is not supported: Linux or Windows.")));
    }
    if let Some(license) =
        new.license_type.as_deref().filter(|license| !["AWS", "BYOL", "auto"].contains(license))
    {
        return Err(invalid(format!("The license type {license} is not supported: AWS or BYOL.")));
    }
    let plan = encryption::plan(txn, world, None, &new.encryption, now)?;
    let mut disks = Vec::with_capacity(new.disks.len());
    for (at, disk) in new.disks.iter().enumerate() {
        check_description(&disk.description)?;
        let name = disk.device_name.clone().unwrap_or_else(|| device_name(at));
        if disks.iter().any(|other: &ImportDisk| other.device_name.as_ref() == Some(&name)) {
            return Err(invalid(format!("The device {name} is used by more than one disk container.")));
        }
        let made = match &disk.snapshot_id {
            Some(_) if disk.url.is_some() || disk.object.is_some() => {
                return Err(Error::InvalidParameterCombination(
                    "A disk container has either a SnapshotId or the place of a disk image, not both.".into(),
                ));
            }
            Some(id) => there_already(txn, world, id, &new.encryption, now)?,
            None => coming(txn, disk, &plan, allowed)?,
        };
        disks.push(ImportDisk { device_name: Some(name), description: disk.description.clone(), ..made });
    }
    if disks.len() > 1 && disks.iter().any(|disk| disk.format == DiskFormat::Ova) {
        return Err(invalid("An OVA is the only disk container of its image."));
    }
    isolation_wish(&new.tags)?;
    claim_buckets(txn, world, &disks)?;
    let spare = match disks.as_slice() {
        [ImportDisk { format: DiskFormat::Ova, .. }] => (1..MAX_DISKS)
            .map(|_| Ok(Spare { snapshot_id: new_id(), encryption: plan.carry_out(txn)? }))
            .collect::<Result<_, Error>>()?,
        _ => Vec::new(),
    };
    let id = new_id::<ImportImageTaskId>().to_string();
    let work = Work::ImportImage(ImportImage {
        disks,
        spare,
        architecture,
        platform,
        boot_mode: new.boot_mode.clone(),
        license_type: new.license_type.clone(),
        image_id: None,
    });
    begin(txn, world, id.clone(), work, &new.description, &new.tags, now);
    Ok(id)
}

/// Begins to import a snapshot. Returns the task's id.
///
/// # Errors
/// As [`import_image`].
pub fn import_snapshot(
    txn: &mut Txn,
    world: &World,
    new: &NewSnapshot,
    allowed: &[String],
    now: Time,
) -> Result<String, Error> {
    let disk = &new.disk;
    check_description(&new.description)?;
    check_description(&disk.description)?;
    check_active(txn, world)?;
    let plan = encryption::plan(txn, world, None, &new.encryption, now)?;
    let work = Work::ImportSnapshot(coming(txn, disk, &plan, allowed)?);
    claim_buckets(txn, world, work.disks())?;
    let id = new_id::<ImportSnapshotTaskId>().to_string();
    begin(txn, world, id.clone(), work, &new.description, &new.tags, now);
    Ok(id)
}

/// An image to export.
#[derive(Debug, Clone)]
pub struct NewExport {
    /// The image.
    pub image_id: ImageId,
    /// The name of the format.
    pub format: String,
    /// The bucket.
    pub bucket: String,
    /// What the object's key begins with.
    pub prefix: Option<String>,
    /// The caller's words.
    pub description: String,
    /// Record.
    pub role_name: Option<String>,
    /// Tags of the task.
    pub tags: Tags,
}

/// Begins to export the root of an image that is the account's own. Returns the task's id.
///
/// # Errors
/// The image isn't there or not the account's, or the object's name is none.
pub fn export_image(txn: &mut Txn, world: &World, new: &NewExport, now: Time) -> Result<String, Error> {
    check_description(&new.description)?;
    check_active(txn, world)?;
    let image = images::find(txn.state(), world, &new.image_id)
        .cloned()
        .ok_or_else(|| Error::not_found(Noun::Image, format!("[{}]", new.image_id)))?;
    if image.world.account != world.account {
        return Err(Error::specific(
            "AuthFailure",
            format!("Not authorized for images: [{}]: only its owner exports an image.", new.image_id),
        ));
    }
    let format = match DiskFormat::parse(&new.format) {
        Some(format @ (DiskFormat::Vmdk | DiskFormat::Vhd | DiskFormat::Raw)) => format,
        Some(_) | None => {
            return Err(invalid(format!("The disk image format {} is not supported.", new.format)));
        }
    };
    let root = observe::root_snapshot(&image)
        .ok_or_else(|| invalid(format!("The image {} has no snapshot for its root.", new.image_id)))?;
    let snapshot = snapshots::find_complete(txn, world, &root)?;
    if snapshot.encryption.is_some() {
        return Err(invalid(format!(
            "The image {} has encrypted snapshots and can't be exported.",
            new.image_id
        )));
    }
    let id = new_id::<ExportImageTaskId>().to_string();
    let key = format!("{}{id}.{}", new.prefix.as_deref().unwrap_or_default(), format.name());
    let object = ObjectName::parse(&new.bucket, &key).map_err(|e| invalid(e.to_string()))?;
    buckets::claim(txn, world, &object.bucket)?;
    let work = Work::ExportImage(ExportImage {
        image_id: image.id,
        snapshot_id: root,
        snapshot_world: snapshot.world,
        format,
        object,
        prefix: new.prefix.clone(),
        role_name: new.role_name.clone(),
    });
    begin(txn, world, id.clone(), work, &new.description, &new.tags, now);
    Ok(id)
}

fn begin(txn: &mut Txn, world: &World, id: String, work: Work, description: &str, tags: &Tags, now: Time) {
    txn.put(TransferTask {
        v: 1,
        world: world.clone(),
        id,
        work,
        description: description.to_owned(),
        state: TaskState::Active,
        percent: 0,
        message: "pending".into(),
        created: now,
        tags: tags.clone(),
    });
}

/// Cancels a task. Returns the states before and after.
///
/// # Errors
/// There is no such task, or it is over.
pub fn cancel(
    txn: &mut Txn,
    world: &World,
    id: &str,
    reason: Option<&str>,
) -> Result<(TaskState, TaskState), Error> {
    let mut task: TransferTask = txn.get(world, id).ok_or_else(|| missing(id))?;
    let before = task.state;
    match before {
        TaskState::Active => {
            task.state = TaskState::Deleting;
            task.message = match reason.filter(|reason| !reason.is_empty()) {
                Some(reason) => {
                    format!("Cancelled: {}", reason.chars().take(MAX_DESCRIPTION).collect::<String>())
                }
                None => "Cancelled by the user".into(),
            };
            txn.put(task);
            Ok((before, TaskState::Deleting))
        }
        TaskState::Deleting => Ok((before, before)),
        TaskState::Deleted | TaskState::Completed => Err(Error::specific(
            "IncorrectState",
            format!("The task {id} is {} and can't be cancelled.", before.as_str()),
        )),
    }
}

/// The error of an id that names no task.
pub fn missing(id: &str) -> Error {
    missing_of(id, id)
}

/// The error of an id that names no task of those whose ids begin with a prefix.
pub fn missing_of(prefix: &str, id: &str) -> Error {
    let (code, malformed, kind) = if prefix.starts_with("export-") {
        ("InvalidExportTaskID.NotFound", "InvalidExportTaskID.Malformed", "export")
    } else {
        ("InvalidConversionTaskId", "InvalidConversionTaskId.Malformed", "import")
    };
    let well_formed = ImportImageTaskId::parse(id).is_ok()
        || ImportSnapshotTaskId::parse(id).is_ok()
        || ExportImageTaskId::parse(id).is_ok()
        || ExportInstanceTaskId::parse(id).is_ok();
    if well_formed {
        Error::specific(code, format!("The {kind} task ID '{id}' does not exist"))
    } else {
        Error::specific(malformed, format!("The {kind} task ID '{id}' is malformed"))
    }
}

/// Whether a task still reads a snapshot, so that its file must stay.
pub(crate) fn is_reading(state: &State, id: &SnapshotId) -> bool {
    let reads = |task: &TransferTask| match &task.work {
        Work::ExportImage(export) => export.snapshot_id == *id,
        Work::ImportImage(_) | Work::ImportSnapshot(_) | Work::ExportInstance(_) => {
            task.work.disks().iter().any(|disk| disk.copy_of.as_ref() == Some(id))
        }
    };
    state.transfers.all().any(|task| task.in_motion() && reads(task))
}

/// Whether a task still reads a volume, so that its file must stay.
pub(crate) fn is_reading_volume(state: &State, id: &VolumeId) -> bool {
    let reads =
        |task: &TransferTask| matches!(&task.work, Work::ExportInstance(export) if export.volume_id == *id);
    state.transfers.all().any(|task| task.in_motion() && reads(task))
}

/// The snapshot that an export reads.
pub(crate) fn exported<'a>(state: &'a State, export: &ExportImage) -> Option<&'a Snapshot> {
    state.get::<Snapshot>(&export.snapshot_world, &export.snapshot_id)
}

/// An image's name, and where its root's bytes are.
pub fn root_of(state: &State, id: &str) -> Option<(String, cumulet_node_api::Source)> {
    let image = state.images.all().find(|image| image.id.as_str() == id)?;
    let root = observe::root_snapshot(image)?;
    let snapshot = snapshots::anywhere(state, &root)?;
    Some((image.name.clone(), crate::spec::bytes_of(snapshot)))
}

impl Cloud {
    /// Lets disks be imported from URLs that begin with one of these.
    pub fn allow_import_urls(&self, prefixes: Vec<String>) {
        self.import_urls.store(std::sync::Arc::new(prefixes));
    }

    /// What URLs that disks are imported from begin with.
    pub fn import_urls(&self) -> std::sync::Arc<Vec<String>> {
        self.import_urls.load_full()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use cumulet_model::AccountId;
    use cumulet_model::image::Image;
    use cumulet_node_api::{NodeStatus, TransferStatus};
    use cumulet_store::MemoryStore;

    use super::*;
    use crate::db::Db;

    fn world() -> World {
        World { account: AccountId::default_account(), region: "us-east-1".into() }
    }

    fn disk(format: &str, key: &str) -> NewDisk {
        let object = Some(("my-bucket".to_owned(), key.to_owned()));
        NewDisk { format: Some(format.into()), object, ..NewDisk::default() }
    }

    async fn begin(db: &Db, disks: &[NewDisk]) -> Result<TransferTask, Error> {
        let new = NewImage { disks: disks.to_vec(), ..NewImage::default() };
        let now = Time::UNIX_EPOCH;
        let id = db.transact(|txn| import_image(txn, &world(), &new, &[], now)).await?;
        Ok(task(db, &id))
    }

    fn task(db: &Db, id: &str) -> TransferTask {
        db.state().get::<TransferTask>(&world(), id).cloned().unwrap()
    }

    async fn report(db: &Db, id: &str, status: TransferStatus) -> TransferTask {
        let mut seen = NodeStatus::default();
        seen.transfers.insert(id.to_owned(), status);
        let news = news(&db.state(), &seen);
        db.transact(|txn| {
            write(txn, &news, Time::UNIX_EPOCH);
            Ok(())
        })
        .await
        .unwrap();
        task(db, id)
    }

    #[tokio::test]
    async fn records_come_with_the_end_and_not_before() {
        let db = Db::open(Arc::new(MemoryStore::new())).await.unwrap();
        let begun = begin(&db, &[disk("qcow2", "a"), disk("VHD", "b")]).await.unwrap();
        let working = TransferStatus::Working { message: "converting", percent: 40 };
        let seen = report(&db, &begun.id, working).await;
        assert_eq!((seen.percent, seen.message.as_str(), seen.state), (40, "converting", TaskState::Active));
        let again = TransferStatus::Working { message: "validating", percent: 3 };
        assert_eq!(report(&db, &begun.id, again).await.percent, 40, "it doesn't seem to go back");
        assert!(db.state().snapshots.all().next().is_none());
        let done = report(&db, &begun.id, TransferStatus::Done(vec![3 << 30, 1 << 30])).await;
        assert_eq!((done.state, done.percent), (TaskState::Completed, 100));
        let state = db.state();
        let image: &Image = state.images.all().next().unwrap();
        let Work::ImportImage(import) = &done.work else { panic!("{done:?}") };
        assert_eq!(import.image_id.as_ref(), Some(&image.id));
        let sizes: Vec<u32> = image.disks.mappings.iter().map(|m| m.volume().unwrap().size_gib).collect();
        assert_eq!(sizes, [3, 1]);
        let ids: Vec<&SnapshotId> = image.snapshots().collect();
        assert!(begun.work.disks().iter().map(|disk| &disk.snapshot_id).eq(ids), "the ids that were chosen");
        assert!(state.snapshots.all().all(|s| s.volume_size_gib == 3 || s.volume_size_gib == 1));
    }

    #[tokio::test]
    async fn what_fails_or_is_cancelled_leaves_its_task_alone() {
        let db = Db::open(Arc::new(MemoryStore::new())).await.unwrap();
        let begun = begin(&db, &[disk("raw", "a")]).await.unwrap();
        let failed = report(&db, &begun.id, TransferStatus::Failed("no".into())).await;
        assert_eq!((failed.state, failed.message.as_str()), (TaskState::Deleted, "ClientError: no"));
        let begun = begin(&db, &[disk("raw", "a")]).await.unwrap();
        let states = db.transact(|txn| cancel(txn, &world(), &begun.id, None)).await.unwrap();
        assert_eq!(states, (TaskState::Active, TaskState::Deleting));
        // It was done before the node heard of it: it goes all the same.
        let done = report(&db, &begun.id, TransferStatus::Done(vec![1])).await;
        assert_eq!(done.state, TaskState::Deleting);
        assert_eq!(report(&db, &begun.id, TransferStatus::Gone).await.state, TaskState::Deleted);
        let again = db.transact(|txn| cancel(txn, &world(), &begun.id, None)).await.unwrap_err();
        assert!(matches!(again, Error::Specific { code: "IncorrectState", .. }));
        assert!(db.state().snapshots.all().next().is_none() && db.state().images.all().next().is_none());
    }

    #[tokio::test]
    async fn what_makes_no_sense_is_refused() {
        let db = Db::open(Arc::new(MemoryStore::new())).await.unwrap();
        let other = World { account: AccountId::images(), region: "us-east-1".into() };
        db.transact(|txn| {
            buckets::claim(txn, &other, &cumulet_model::object::BucketName::parse("theirs").unwrap())
        })
        .await
        .unwrap();
        let theirs = NewDisk { object: Some(("theirs".into(), "a".into())), ..disk("raw", "a") };
        let denied = begin(&db, &[theirs]).await.unwrap_err();
        assert!(matches!(denied, Error::Specific { code: "AccessDenied", .. }));
        let same = |name: &str| NewDisk { device_name: Some(name.into()), ..disk("raw", "a") };
        let both = NewDisk { url: Some("s3://my-bucket/a".into()), ..disk("raw", "a") };
        for disks in [
            vec![],
            vec![disk("qed", "a")],
            vec![disk("raw", "../a")],
            vec![disk("ova", "a"), disk("raw", "b")],
            vec![same("/dev/sda1"), same("/dev/sda1")],
            vec![both],
            vec![NewDisk { format: Some("raw".into()), ..NewDisk::default() }],
        ] {
            assert!(begin(&db, &disks).await.is_err(), "{disks:?}");
        }
        assert!(db.state().transfers.all().next().is_none());
        for _ in 0..MAX_ACTIVE {
            begin(&db, &[disk("raw", "a")]).await.unwrap();
        }
        let more = begin(&db, &[disk("raw", "a")]).await.unwrap_err();
        assert!(matches!(more, Error::Specific { code: "ResourceCountLimitExceeded", .. }));
    }

    #[test]
    fn only_urls_below_an_allowed_one_are_taken() {
        let allowed = ["https://images.example/cloud/".to_owned(), "http://10.0.0.1:8000/".to_owned()];
        for good in ["https://images.example/cloud/a.qcow2", "http://10.0.0.1:8000/x?y=z"] {
            assert!(is_allowed(good, &allowed), "{good}");
        }
        for bad in [
            "https://images.example/other",
            "https://images.example/cloud/../other",
            "https://images.example/cloud/%2e%2E/other",
            "https://images.example/cloud/..%2fother",
            "https://images.example.evil/cloud/",
            "http://images.example/cloud/a",
            "file:///etc/shadow",
            "http://10.0.0.1:80001/x",
            "https://images.example/cloud/a b",
        ] {
            assert!(!is_allowed(bad, &allowed), "{bad}");
        }
    }

    #[test]
    fn the_root_is_sda1_and_others_follow() {
        assert_eq!([0, 1, 2].map(device_name), ["/dev/sda1", "/dev/sdf", "/dev/sdg"]);
    }
}
