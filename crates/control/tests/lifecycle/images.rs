//! Images of instances, reboots that wait for them, and roots that are exchanged, step by step.

use cumulet_control::images::store::{self, StoreState, StoreTask};
use cumulet_control::images::{self, Copy, ImageOf, NewImage, Permissions};
use cumulet_control::launch::LaunchVolume;
use cumulet_control::root_volumes::{self, NewRoot, ReplaceRootTask, TaskState};
use cumulet_control::{snapshots, volumes};
use cumulet_model::image::{Image, ImageState};
use cumulet_model::object::{BucketName, ObjectName};
use cumulet_model::storage::{Snapshot, SnapshotState, VolumeState};
use cumulet_model::{ImageId, SnapshotId, VolumeId};
use cumulet_node_api::{Boot, ImageHeader, StoreStatus, StoredDisk};

use super::*;

fn of(name: &str) -> ImageOf {
    ImageOf { name: name.into(), ..ImageOf::default() }
}

impl World1 {
    async fn write<T>(
        &self,
        decide: impl FnOnce(&mut cumulet_control::db::Txn) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.cloud.db.transact(decide).await
    }

    async fn image_of(&self, id: &InstanceId, new: &ImageOf) -> Result<ImageId, Error> {
        self.write(|txn| images::create(txn, &self.world, id, new, Time::now())).await
    }

    fn image(&self, id: &ImageId) -> Image {
        self.cloud.db.state().get::<Image>(&self.world, id).cloned().unwrap()
    }

    fn image_state(&self, id: &ImageId) -> ImageState {
        images::state_of(&self.cloud.db.state(), &self.image(id))
    }

    /// An instance whose volumes are there.
    async fn with_volumes(&self, launch: &Launch) -> InstanceId {
        let id = self.running(launch).await;
        let volumes: Vec<VolumeId> =
            self.instance(&id).block_devices.iter().map(|device| device.volume_id.clone()).collect();
        self.report_volumes(&volumes);
        let made = |id: &VolumeId| {
            let state = self.cloud.db.state();
            state.get::<Volume>(&self.world, id).unwrap().state() == VolumeState::InUse
        };
        self.wait("volumes", || volumes.iter().all(made)).await;
        id
    }

    fn report_volumes(&self, volumes: &[VolumeId]) {
        let ready = FileStatus::Ready { bytes: 1 << 40 };
        self.node.status.send_modify(|status| {
            status.volumes.extend(volumes.iter().map(|id| (id.clone(), ready.clone())));
        });
    }

    fn report_snapshot(&self, id: &SnapshotId, file: FileStatus) {
        self.node.status.send_modify(|status| drop(status.snapshots.insert(id.clone(), file)));
    }

    /// A snapshot that is complete.
    async fn snapshot(&self, volume: &VolumeId) -> SnapshotId {
        let of = std::slice::from_ref(volume);
        let new = snapshots::NewSnapshots::default();
        let made =
            self.write(|txn| snapshots::create(txn, &self.world, of, &new, Time::now())).await.unwrap();
        self.complete(&made[0].id).await;
        made[0].id.clone()
    }

    async fn complete(&self, id: &SnapshotId) {
        self.node.wait_spec("the snapshot", |spec| spec.snapshots.contains_key(id)).await;
        self.report_snapshot(id, FileStatus::Ready { bytes: 5 });
        let done = || {
            let state = self.cloud.db.state();
            state.get::<Snapshot>(&self.world, id).unwrap().state() == SnapshotState::Completed
        };
        self.wait("the snapshot", done).await;
    }

    fn task(&self, id: &cumulet_model::ReplaceRootTaskId) -> ReplaceRootTask {
        self.cloud.db.state().get::<ReplaceRootTask>(&self.world, id).cloned().unwrap()
    }

    async fn replace(
        &self,
        id: &InstanceId,
        new: &NewRoot,
    ) -> Result<cumulet_model::ReplaceRootTaskId, Error> {
        self.write(|txn| root_volumes::replace(txn, &self.world, id, new, Time::now())).await
    }
}

fn code(error: &Error) -> String {
    match error {
        Error::Specific { code, .. } => (*code).to_owned(),
        other => format!("{other:?}"),
    }
}

fn further() -> LaunchVolume {
    LaunchVolume {
        device_name: "/dev/sdf".into(),
        asked: volumes::Asked { size_gib: Some(3), ..Default::default() },
        delete_on_termination: Some(false),
        ..LaunchVolume::default()
    }
}

#[tokio::test]
async fn an_image_with_a_reboot_is_taken_while_the_guest_is_off() {
    let w = World1::new().await;
    let id = w.with_volumes(&Launch { volumes: vec![further()], ..w.launch() }).await;
    let address = w.cloud.db.state().public_ips.clone();
    let image = w.image_of(&id, &of("mine")).await.unwrap();
    assert_eq!(w.image_state(&image), ImageState::Pending);
    w.node.wait_spec("a pause", |spec| spec.instances[&id].power == Power::Pause).await;
    assert!(w.node.spec.borrow().snapshots.is_empty(), "not before it is off");
    assert_eq!(w.state(&id), InstanceState::Running, "its owner sees a reboot");
    let error = w.image_of(&id, &of("other")).await.unwrap_err();
    assert!(matches!(error, Error::IncorrectInstanceState(_)), "{error}");
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    w.node.wait_spec("both snapshots", |spec| spec.snapshots.len() == 2).await;
    assert_eq!(w.state(&id), InstanceState::Running);
    let spec = w.node.spec.borrow().clone();
    let (ids, instants): (Vec<_>, std::collections::BTreeSet<_>) =
        spec.snapshots.values().map(|s| (s.id.clone(), s.instant.clone())).unzip();
    assert_eq!(instants.len(), 1, "of one instant");
    assert!(spec.enis.len() == 1, "its interface stays where it is");
    w.complete(&ids[0]).await;
    assert_eq!(w.node.spec.borrow().instances[&id].generation, 1, "not before all are taken");
    w.complete(&ids[1]).await;
    w.node
        .wait_spec("the next start", |spec| {
            let instance = &spec.instances[&id];
            instance.generation == 2 && instance.power == Power::On
        })
        .await;
    assert_eq!(w.state(&id), InstanceState::Running);
    w.node.report(&id, 2, Phase::Running);
    w.wait("the second run", || {
        let state = w.cloud.db.state();
        state.get::<Observed>(&w.world, &id).unwrap().generation == 2
    })
    .await;
    assert_eq!(w.cloud.db.state().public_ips, address, "it keeps its address");
    assert_eq!(w.image_state(&image), ImageState::Available);
    // The image launches as the instance was, with the kernel that its root came with.
    let image = w.image(&image);
    assert_eq!(image.direct_boot.as_ref().unwrap().bundle, "b1");
    let names: Vec<_> = image.disks.mappings.iter().map(|m| m.device_name.as_str()).collect();
    assert_eq!(names, ["/dev/xvda", "/dev/sdf"]);
    let data = image.disks.mappings[1].volume().unwrap();
    assert!((data.size_gib, data.delete_on_termination) == (3, false) && data.snapshot_id.is_some());
    let again = w.run(&Launch { image_id: image.id.clone(), ..w.launch() }).await.unwrap().remove(0);
    w.node.wait_spec("the copy", |spec| spec.instances.contains_key(&again)).await;
    let boot = w.node.spec.borrow().instances[&again].boot.clone();
    assert_eq!(boot, Boot::Direct { bundle: "b1".into(), cmdline: "quiet".into() });
    // And goes on when the image is gone.
    w.write(|txn| images::deregister(txn, &w.world, &image.id, false, Time::now())).await.unwrap();
    w.node.wait_spec("the copy", |spec| spec.instances[&again].boot == boot).await;
}

#[tokio::test]
async fn a_stop_while_an_image_waits_wins_and_the_image_is_made() {
    let w = World1::new().await;
    let id = w.with_volumes(&w.launch()).await;
    let image = w.image_of(&id, &of("mine")).await.unwrap();
    w.write(|txn| {
        instances::stop(txn, &w.world, std::slice::from_ref(&id), instances::Stop::Ask, Time::now())
    })
    .await
    .unwrap();
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    w.wait_state(&id, InstanceState::Stopped).await;
    let snapshot = w.image(&image).snapshots().next().unwrap().clone();
    w.complete(&snapshot).await;
    assert_eq!(w.image_state(&image), ImageState::Available);
    assert_eq!((w.state(&id), w.instance(&id).pause), (InstanceState::Stopped, None));
    assert!(w.cloud.db.state().public_ips.is_empty());
    // Of a stopped instance there is nothing to wait for.
    let second = w.image_of(&id, &of("second")).await.unwrap();
    let snapshot = w.image(&second).snapshots().next().unwrap().clone();
    w.complete(&snapshot).await;
    assert_eq!((w.image_state(&second), w.state(&id)), (ImageState::Available, InstanceState::Stopped));
}

#[tokio::test]
async fn a_termination_while_an_image_waits_leaves_it_its_volume() {
    let w = World1::new().await;
    let id = w.with_volumes(&w.launch()).await;
    let volume = w.instance(&id).block_devices[0].volume_id.clone();
    let image = w.image_of(&id, &of("mine")).await.unwrap();
    w.terminate(&id).await;
    w.node.report(&id, 1, Phase::Gone);
    w.wait_state(&id, InstanceState::Terminated).await;
    let snapshot = w.image(&image).snapshots().next().unwrap().clone();
    w.node.wait_spec("the snapshot", |spec| spec.snapshots.contains_key(&snapshot)).await;
    assert_ne!(w.node.spec.borrow().volumes[&volume].source, Source::Gone, "needed");
    w.complete(&snapshot).await;
    w.node.wait_spec("its end", |spec| spec.volumes[&volume].source == Source::Gone).await;
    assert_eq!(w.image_state(&image), ImageState::Available);
}

#[tokio::test]
async fn an_image_that_could_not_be_taken_failed_and_the_instance_goes_on() {
    let w = World1::new().await;
    let id = w.with_volumes(&w.launch()).await;
    let image = w.image_of(&id, &of("mine")).await.unwrap();
    w.node.wait_spec("a pause", |spec| spec.instances[&id].power == Power::Pause).await;
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    let snapshot = w.image(&image).snapshots().next().unwrap().clone();
    w.node.wait_spec("the snapshot", |spec| spec.snapshots.contains_key(&snapshot)).await;
    w.report_snapshot(&snapshot, FileStatus::Failed("no space left".into()));
    w.node.wait_spec("the next start", |spec| spec.instances[&id].power == Power::On).await;
    assert_eq!(w.image_state(&image), ImageState::Failed);
    let state = w.cloud.db.state();
    assert!(images::failure_of(&state, &w.image(&image)).unwrap().contains("no space left"));
    let error = w.run(&Launch { image_id: image.clone(), ..w.launch() }).await.unwrap_err();
    assert_eq!(code(&error), "InvalidAMIID.Unavailable");
    let gone = w.write(|txn| images::deregister(txn, &w.world, &image, true, Time::now())).await.unwrap();
    assert!(gone.len() == 1 && gone[0].1.is_ok());
}

#[tokio::test]
async fn a_root_is_exchanged_and_the_old_one_stays_or_goes() {
    let w = World1::new().await;
    let id = w.with_volumes(&Launch { volumes: vec![further()], ..w.launch() }).await;
    let before = w.instance(&id);
    let root = before.block_devices[0].volume_id.clone();
    let snapshot = w.snapshot(&root).await;
    let foreign = w.snapshot(&before.block_devices[1].volume_id).await;
    let error =
        w.replace(&id, &NewRoot { snapshot_id: Some(foreign), ..NewRoot::default() }).await.unwrap_err();
    assert!(matches!(error, Error::InvalidParameterValue(_)), "{error}");
    let wish = NewRoot { snapshot_id: Some(snapshot.clone()), delete_replaced: true, ..NewRoot::default() };
    let task = w.replace(&id, &wish).await.unwrap();
    assert_eq!(w.task(&task).state, TaskState::Pending);
    let new = w.task(&task).new;
    assert_eq!(w.node.spec.borrow().instances[&id].power, Power::On, "it runs until the volume is there");
    assert!(w.replace(&id, &wish).await.is_err(), "one at a time");
    assert_eq!(
        code(&w.write(|txn| volumes::delete(txn, &w.world, &new, Time::now())).await.unwrap_err()),
        "IncorrectState"
    );
    w.node.wait_spec("the volume", |spec| spec.volumes.contains_key(&new)).await;
    w.report_volumes(std::slice::from_ref(&new));
    w.node.wait_spec("a pause", |spec| spec.instances[&id].power == Power::Pause).await;
    assert_eq!((w.task(&task).state, w.state(&id)), (TaskState::InProgress, InstanceState::Running));
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    w.node.wait_spec("the next start", |spec| spec.instances[&id].generation == 2).await;
    let disks: Vec<VolumeId> =
        w.node.spec.borrow().instances[&id].disks.iter().map(|disk| disk.volume_id.clone()).collect();
    assert_eq!(disks, [new.clone(), before.block_devices[1].volume_id.clone()]);
    w.node.report(&id, 2, Phase::Running);
    w.wait("the task", || w.task(&task).state == TaskState::Succeeded).await;
    assert!(w.task(&task).complete_time.is_some());
    w.node.wait_spec("the old root's end", |spec| spec.volumes[&root].source == Source::Gone).await;
    let after = w.instance(&id);
    assert_eq!((after.interfaces, w.state(&id)), (before.interfaces, InstanceState::Running));
}

#[tokio::test]
async fn a_root_that_does_not_start_is_exchanged_back() {
    let w = World1::new().await;
    let id = w.with_volumes(&w.launch()).await;
    let root = w.instance(&id).block_devices[0].volume_id.clone();
    let task = w.replace(&id, &NewRoot { delete_replaced: true, ..NewRoot::default() }).await.unwrap();
    let new = w.task(&task).new;
    w.report_volumes(std::slice::from_ref(&new));
    w.node.wait_spec("a pause", |spec| spec.instances[&id].power == Power::Pause).await;
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    w.node.wait_spec("the next start", |spec| spec.instances[&id].generation == 2).await;
    w.node.report_ran(&id, 2, Phase::Off { ended: Ended::Failed("no init".into()) }, false);
    w.node
        .wait_spec("the old root", |spec| {
            let instance = &spec.instances[&id];
            instance.generation == 3 && instance.disks[0].volume_id == root && instance.power == Power::On
        })
        .await;
    assert_eq!(w.task(&task).state, TaskState::Failed);
    w.node.wait_spec("the new one's end", |spec| spec.volumes[&new].source == Source::Gone).await;
    assert_eq!(w.cloud.db.state().public_ips.len(), 1, "it keeps its address");
}

#[tokio::test]
async fn a_root_that_can_not_be_made_changes_nothing() {
    let w = World1::new().await;
    let id = w.with_volumes(&w.launch()).await;
    let task = w.replace(&id, &NewRoot::default()).await.unwrap();
    let new = w.task(&task).new;
    let failed = FileStatus::Failed("no space left".into());
    w.node.status.send_modify(|status| drop(status.volumes.insert(new.clone(), failed)));
    w.wait("the task", || w.task(&task).state == TaskState::Failed).await;
    let spec = w.node.spec.borrow().clone();
    assert_eq!((spec.instances[&id].generation, spec.instances[&id].power), (1, Power::On));
}

#[tokio::test]
async fn what_an_image_has_can_not_be_deleted_and_goes_with_it() {
    let w = World1::new().await;
    let id = w.with_volumes(&w.launch()).await;
    let snapshot = w.snapshot(&w.instance(&id).block_devices[0].volume_id).await;
    let root = || LaunchVolume {
        device_name: "/dev/sda1".into(),
        asked: volumes::Asked { snapshot_id: Some(snapshot.clone()), ..Default::default() },
        ..LaunchVolume::default()
    };
    let new = |name: &str| NewImage {
        name: name.into(),
        architecture: "x86_64".into(),
        mappings: vec![root()],
        ..NewImage::default()
    };
    let register =
        async |new: NewImage| w.write(|txn| images::register(txn, &w.world, &new, Time::now())).await;
    let first = register(new("first")).await.unwrap();
    let second = register(new("second")).await.unwrap();
    assert_eq!(code(&register(new("first")).await.unwrap_err()), "InvalidAMIName.Duplicate");
    assert_eq!(code(&register(new("a")).await.unwrap_err()), "InvalidAMIName.Malformed");
    let no_root = NewImage { root_device_name: Some("/dev/xvda".into()), ..new("third") };
    assert!(matches!(register(no_root).await.unwrap_err(), Error::InvalidBlockDeviceMapping(_)));
    // The kernel came along with the snapshot.
    assert_eq!(w.image(&first).direct_boot.unwrap().bundle, "b1");
    let delete = || w.write(|txn| snapshots::delete(txn, &w.world, &snapshot, Time::now()));
    assert_eq!(code(&delete().await.unwrap_err()), "InvalidSnapshot.InUse");
    let protect = async |how| w.write(|txn| images::protect(txn, &w.world, &first, how, Time::now())).await;
    protect(Some(false)).await.unwrap();
    let deregister =
        async |id: &ImageId| w.write(|txn| images::deregister(txn, &w.world, id, true, Time::now())).await;
    assert!(matches!(deregister(&first).await.unwrap_err(), Error::OperationNotPermitted(_)));
    protect(None).await.unwrap();
    let answers = deregister(&first).await.unwrap();
    assert_eq!(code(answers[0].1.as_ref().unwrap_err()), "InvalidSnapshot.InUse", "the second has it");
    assert!(deregister(&second).await.unwrap()[0].1.is_ok());
}

#[tokio::test]
async fn an_image_is_launched_and_copied_by_those_that_it_is_shared_with() {
    let w = World1::new().await;
    let id = w.with_volumes(&w.launch()).await;
    let image = w.image_of(&id, &ImageOf { no_reboot: true, ..of("mine") }).await.unwrap();
    let snapshot = w.image(&image).snapshots().next().unwrap().clone();
    w.complete(&snapshot).await;
    assert_eq!(w.node.spec.borrow().instances[&id].power, Power::On, "it went on");
    let other = World { account: AccountId::parse("210987654321").unwrap(), region: w.world.region.clone() };
    w.cloud.enter(&other).await.unwrap();
    let launch = || {
        let launch = Launch { image_id: image.clone(), ..w.launch() };
        w.cloud.db.dry_run(|txn| w.cloud.launch(txn, &other, &launch, Time::now()))
    };
    assert!(matches!(launch().unwrap_err(), Error::NotFound { .. }));
    let users = Permissions { all: false, accounts: vec![other.account.clone()] };
    let none = Permissions::default();
    w.write(|txn| images::share(txn, &w.world, &image, &users, &none)).await.unwrap();
    launch().unwrap();
    let copy = Copy { name: "theirs".into(), ..Copy::default() };
    let region = w.world.region.clone();
    let copied = w.write(|txn| images::copy(txn, &other, &region, &image, &copy, Time::now())).await.unwrap();
    let theirs = w.cloud.db.state().get::<Image>(&other, &copied).cloned().unwrap();
    assert_eq!(theirs.origin.image_id.as_ref(), Some(&image));
    assert_ne!(theirs.snapshots().next(), Some(&snapshot), "a snapshot of its own");
    let all = Permissions { all: true, accounts: Vec::new() };
    let error = w.write(|txn| images::share(txn, &w.world, &image, &all, &none)).await.unwrap_err();
    assert!(matches!(error, Error::OperationNotPermitted(_)), "blocked by default: {error}");
    w.write(|txn| images::disable(txn, &w.world, &image)).await.unwrap();
    assert!(launch().is_err());
}

#[tokio::test]
async fn a_stored_image_keeps_its_snapshots_until_it_is_there() {
    let w = World1::new().await;
    let id = w.with_volumes(&w.launch()).await;
    let image = w.image_of(&id, &ImageOf { no_reboot: true, ..of("mine") }).await.unwrap();
    let snapshot = w.image(&image).snapshots().next().unwrap().clone();
    w.complete(&snapshot).await;
    let bucket = BucketName::parse("my-bucket").unwrap();
    let stranger =
        World { account: AccountId::parse("210987654321").unwrap(), region: w.world.region.clone() };
    let key = w.write(|txn| store::store(txn, &w.world, &image, &bucket, Time::now())).await.unwrap();
    assert_eq!(key.as_str(), format!("{image}.bin"));
    let again = w.write(|txn| store::store(txn, &w.world, &image, &bucket, Time::now())).await;
    assert_eq!(code(&again.unwrap_err()), "InvalidRequest");
    w.node.wait_spec("the task", |spec| spec.stores.len() == 1).await;
    w.write(|txn| images::deregister(txn, &w.world, &image, true, Time::now())).await.unwrap();
    let spec = w.node.spec.borrow().clone();
    let (task, told) = spec.stores.get_min().cloned().unwrap();
    assert_eq!(told.kernel.as_deref(), Some("b1"));
    w.node.wait_spec("the snapshot", |spec| spec.snapshots[&snapshot].source == Source::Existing).await;
    let header = ImageHeader { kernel: Some("0".repeat(64)), ..told.header.clone() };
    w.node.status.send_modify(|status| drop(status.stores.insert(task.clone(), StoreStatus::Done)));
    w.wait("the end", || {
        let state = w.cloud.db.state();
        state.get::<StoreTask>(&w.world, &task).unwrap().state == StoreState::Completed
    })
    .await;
    w.node
        .wait_spec("the snapshot's end", |spec| {
            spec.stores.is_empty() && spec.snapshots[&snapshot].source == Source::Gone
        })
        .await;
    // Back again; not for another account, nor from a header that lies.
    let object = ObjectName { bucket, key };
    let restore = |world: &World, header: &ImageHeader| {
        let (world, header, object) = (world.clone(), header.clone(), object.clone());
        w.cloud.db.dry_run(move |txn| {
            let tags = Tags::new();
            let id = store::restore(txn, &world, &object, &header, (None, &tags, &tags), Time::now())?;
            Ok(txn.get::<Image>(&world, &id).unwrap())
        })
    };
    assert_eq!(code(&restore(&stranger, &header).unwrap_err()), "AccessDenied");
    for bad in [
        ImageHeader { kernel: Some("../../etc".into()), ..header.clone() },
        ImageHeader { disks: Vec::new(), ..header.clone() },
        ImageHeader { disks: vec![StoredDisk { size_gib: 99, ..header.disks[0].clone() }], ..header.clone() },
    ] {
        let error = restore(&w.world, &bad).unwrap_err();
        assert!(matches!(error, Error::InvalidParameterValue(_)), "{error}");
    }
    let image = restore(&w.world, &header).unwrap();
    assert_eq!((image.name.as_str(), image.snapshots().count()), ("mine", 1));
    assert_eq!(image.direct_boot.unwrap().bundle, "0".repeat(64));
}
