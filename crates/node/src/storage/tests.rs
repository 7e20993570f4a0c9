//! On real files; where the machine's root may mount, on a real pool image too.

use std::fs::{self, File};
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::Path;
use std::time::Instant;

use cumulet_linux::loopdev;
use cumulet_model::SnapshotId;
use cumulet_model::{ResourceId, VolumeId};
use cumulet_node_api::{
    BLOCK_BYTES, BlockAnswer, BlockError, BlockFound, BlockQuestion, SnapshotSpec, Source, VolumeSpec,
};
use sha2::{Digest, Sha256};

use super::*;

const MIB: u64 = 1 << 20;

/// A pool that is unmounted again whatever the test does.
struct TestPool {
    storage: Storage,
    dir: tempfile::TempDir,
}

impl TestPool {
    fn new(image_bytes: u64) -> Option<TestPool> {
        let dir = tempfile::tempdir().expect("temporary folder");
        match Storage::open_with(dir.path(), PoolOptions { image_bytes: Some(image_bytes) }) {
            Ok(storage) => Some(TestPool { storage, dir }),
            // Without the right to mount there is nothing to test here.
            Err(StorageError::Kernel(e)) if e.errno() == Some(1) => None,
            Err(e) => panic!("{e:?}"),
        }
    }
}

impl Drop for TestPool {
    fn drop(&mut self) {
        pool::close(self.dir.path());
    }
}

fn bundle(dir: &Path, name: &str, root_bytes: u64) {
    fs::write(dir.join("manifest.json"), format!(r#"{{"name":"{name}"}}"#)).expect("write");
    fs::write(dir.join("vmlinuz"), b"kernel").expect("write");
    let root = File::create(dir.join("root.raw")).expect("create");
    root.set_len(root_bytes).expect("size");
    run("mkfs.ext4", &["-q".as_ref(), dir.join("root.raw").as_os_str()]).expect("mkfs.ext4");
}

fn volume(n: u128, size_bytes: u64, source: Source) -> VolumeSpec {
    VolumeSpec { id: VolumeId::from_random(n << 60), size_bytes, source, key: None, source_key: None }
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .expect("list")
        .map(|e| e.expect("entry").file_name().to_string_lossy().into())
        .collect();
    names.sort();
    names
}

#[test]
fn a_volume_is_a_grown_clone_and_is_never_made_twice() {
    let Some(pool) = TestPool::new(400 * MIB) else { return };
    let source = tempfile::tempdir().expect("temporary folder");
    bundle(source.path(), "a", 16 * MIB);
    let id = pool.storage.import_bundle(source.path()).expect("import");
    assert_eq!(id.len(), 64);
    assert_eq!(pool.storage.import_bundle(source.path()).expect("import again"), id);
    assert_eq!(pool.storage.list_bundles().expect("list"), std::slice::from_ref(&id));
    assert_eq!(fs::read(pool.storage.bundle_path(&id).join("vmlinuz")).expect("kernel"), b"kernel");

    let spec = volume(1, 64 * MIB, Source::Bundle(id.clone()));
    let path = pool.storage.ensure_volume(&spec).expect("volume");
    assert_eq!(fs::metadata(&path).expect("stat").len(), 64 * MIB);
    run("e2fsck", &["-fn".as_ref(), path.as_os_str()]).expect("a clean file system");
    let mut count = [0; 4];
    File::open(&path).and_then(|f| f.read_exact_at(&mut count, 1024 + 4)).expect("read superblock");
    let mut log_size = [0; 4];
    File::open(&path).and_then(|f| f.read_exact_at(&mut log_size, 1024 + 24)).expect("read superblock");
    let bytes = u64::from(u32::from_le_bytes(count)) << (10 + u32::from_le_bytes(log_size));
    assert!(bytes > 60 * MIB, "the file system has {bytes} bytes");

    File::options().write(true).open(&path).and_then(|f| f.write_all_at(b"mine", 63 * MIB)).expect("write");
    pool.storage.ensure_volume(&spec).expect("again");
    let mut kept = [0; 4];
    File::open(&path).and_then(|f| f.read_exact_at(&mut kept, 63 * MIB)).expect("read");
    assert_eq!(&kept, b"mine");

    let start = Instant::now();
    for n in 2..12 {
        pool.storage.ensure_volume(&volume(n, 64 * MIB, Source::Bundle(id.clone()))).expect("volume");
    }
    eprintln!("10 more volumes: {:?}", start.elapsed());
    assert_eq!(pool.storage.list_volumes().expect("list").len(), 11);
    for id in pool.storage.list_volumes().expect("list") {
        pool.storage.delete_volume(&id).expect("delete");
        pool.storage.delete_volume(&id).expect("delete again");
    }
    assert!(names(&pool.storage.volumes_dir()).is_empty());
}

#[test]
fn a_volume_whose_device_a_guest_holds_on_to_is_deleted() {
    let Some(pool) = TestPool::new(512 * MIB) else { return };
    let spec = volume(1, MIB, Source::Blank);
    let file = pool.storage.ensure_volume(&spec).expect("made");
    let device = loopdev::attach(&file, loopdev::LoopOptions::default()).expect("attached");
    let held = File::open(&device.path).expect("opened");
    pool.storage.delete_volume(&spec.id).expect("deleted");
    assert!(!file.exists());
    drop(held);
    loopdev::detach(&device.path).expect("goes with its last user");
}

#[test]
fn a_pool_grows_while_a_volume_is_written() {
    let Some(pool) = TestPool::new(400 * MIB) else { return };
    if pool.storage.kind() != PoolKind::Image {
        return;
    }
    let path = pool.storage.ensure_volume(&volume(1, 2048 * MIB, Source::Blank)).expect("volume");
    let file = File::options().write(true).open(path).expect("open");
    let chunk = vec![1; 1 << 20];
    let full =
        (0..2048).map(|n| file.write_all_at(&chunk, n * MIB)).find_map(Result::err).expect("it fills up");
    assert_eq!(full.kind(), io::ErrorKind::StorageFull);
    assert!(matches!(pool.storage.grow(MIB), Err(StorageError::Smaller { .. })));
    let (total, free) = pool.storage.grow(800 * MIB).expect("grown");
    assert!(total > 700 * MIB && free > 300 * MIB, "{total} {free}");
    file.write_all_at(&chunk, 1024 * MIB).expect("room again");
    assert_eq!(pool.storage.grow(800 * MIB).expect("again").0, total);
}

#[test]
fn a_pool_is_adopted_and_what_was_unfinished_is_removed() {
    let Some(pool) = TestPool::new(400 * MIB) else { return };
    let spec = volume(1, 10 * MIB, Source::Blank);
    pool.storage.ensure_volume(&spec).expect("volume");
    fs::write(pool.storage.volumes_dir().join(".vol-1.raw.new"), b"half").expect("write");
    fs::create_dir(pool.storage.images_dir().join(".abc.new")).expect("mkdir");

    let again = Storage::open_with(pool.dir.path(), PoolOptions::default()).expect("adopt");
    assert_eq!(again.kind(), pool.storage.kind());
    assert_eq!(names(&again.volumes_dir()), [format!("{}.raw", spec.id)]);
    assert!(names(&again.images_dir()).is_empty());

    if again.kind() == PoolKind::Image {
        assert_eq!(pool::close(pool.dir.path()).len(), 2);
        assert!(pool::inventory(pool.dir.path()).is_empty());
        let mounted = Storage::open_with(pool.dir.path(), PoolOptions::default()).expect("mount again");
        assert_eq!(mounted.list_volumes().expect("list"), [spec.id]);
        assert_eq!(pool::inventory(pool.dir.path()).len(), 2);
    }
}

#[test]
fn a_full_disk_is_a_clear_error_and_leaves_nothing() {
    let Some(pool) = TestPool::new(320 * MIB) else { return };
    let source = tempfile::tempdir().expect("temporary folder");
    bundle(source.path(), "b", 16 * MIB);
    let root = File::options().write(true).open(source.path().join("root.raw")).expect("open");
    let noise = vec![0x5a; 1 << 20];
    for n in 0..400 {
        root.write_all_at(&noise, n * MIB).expect("write");
    }
    let error = pool.storage.import_bundle(source.path()).expect_err("no room");
    assert!(matches!(error, StorageError::NoSpace { .. }), "{error:?}");
    assert!(error.to_string().contains("no space left on"), "{error}");
    assert!(names(&pool.storage.images_dir()).is_empty());

    // The same when the kernel says so half way.
    let target = pool.storage.volumes_dir().join("x.raw");
    let error = pool.storage.make(&target, |to| copy::clone_or_copy(&source.path().join("root.raw"), to));
    assert!(matches!(error, Err(StorageError::NoSpace { .. })), "{error:?}");
    assert!(names(&pool.storage.volumes_dir()).is_empty());
}

#[test]
fn a_missing_image_is_named() {
    let Some(pool) = TestPool::new(400 * MIB) else { return };
    let error = pool.storage.ensure_volume(&volume(1, MIB, Source::Bundle("nope".into()))).expect_err("none");
    assert!(error.is_permanent());
    assert!(error.to_string().contains("image nope"), "{error}");
    assert!(names(&pool.storage.volumes_dir()).is_empty());
}

#[test]
fn a_copy_keeps_holes() {
    let dir = tempfile::tempdir().expect("temporary folder");
    let (from, to) = (dir.path().join("a"), dir.path().join("b"));
    let file = File::create(&from).expect("create");
    file.write_all_at(b"begin", 0).expect("write");
    file.write_all_at(b"end", 5 * MIB).expect("write");
    file.set_len(9 * MIB + 7).expect("size");
    copy::clone_or_copy(&from, &to).expect("copy");
    assert!(fs::read(&from).expect("read") == fs::read(&to).expect("read"));
    assert!(fs::metadata(&to).expect("stat").blocks() * 512 < 2 * MIB);
}

fn snapshot(n: u128, source: Source) -> SnapshotSpec {
    SnapshotSpec {
        id: SnapshotId::from_random(n << 60),
        size_bytes: 16 * MIB,
        source,
        instant: None,
        key: None,
        source_key: None,
    }
}

fn put(storage: &Storage, id: &SnapshotId, index: u64, byte: u8) -> Result<BlockAnswer, BlockError> {
    let data = vec![byte; usize::try_from(BLOCK_BYTES).expect("small")];
    let digest = Sha256::digest(&data).into();
    storage.blocks(BlockQuestion::Put { id: id.clone(), index, data, digest })
}

fn list(storage: &Storage, id: &SnapshotId, since: Option<&SnapshotId>) -> Vec<(u64, bool, bool)> {
    let (mut all, mut from) = (Vec::new(), Some(0));
    while let Some(start) = from {
        let question = BlockQuestion::List { id: id.clone(), since: since.cloned(), from: start, limit: 2 };
        let Ok(BlockAnswer::List { found, next }) = storage.blocks(question) else { panic!("no list") };
        all.extend(found.iter().map(|BlockFound { index, before, after }| (*index, *before, *after)));
        assert!(next.is_none_or(|next| next > start));
        from = next;
    }
    all
}

#[test]
fn a_snapshot_is_written_block_by_block() {
    let Some(pool) = TestPool::new(512 * MIB) else { return };
    let storage = &pool.storage;
    let open = snapshot(1, Source::Written { parent: None, sealed: false });
    let sealed = snapshot(1, Source::Written { parent: None, sealed: true });
    let id = &open.id;
    assert_eq!(put(storage, id, 0, 1), Err(BlockError::Missing(id.clone())));
    storage.ensure_draft(&open).expect("made");
    for (index, byte) in [(3, 9), (30, 2), (3, 1)] {
        put(storage, id, index, byte).expect("put");
    }
    let sum = [1u8, 2].map(|byte| Sha256::digest(vec![byte; usize::try_from(BLOCK_BYTES).expect("small")]));
    let digest = Sha256::digest(sum.concat()).into();
    let written = || storage.blocks(BlockQuestion::Written { id: id.clone() });
    assert_eq!(written(), Ok(BlockAnswer::Written { blocks: 2, digest }));
    // Whoever opens the pool next finds it all.
    let again = Storage::open_with(pool.dir.path(), PoolOptions::default()).expect("adopt");
    again.ensure_draft(&open).expect("there");
    assert_eq!(written(), Ok(BlockAnswer::Written { blocks: 2, digest }));
    assert_eq!(storage.list_drafts().expect("list"), std::slice::from_ref(id));
    assert!(storage.list_snapshots().expect("list").is_empty());
    storage.ensure_snapshot(&sealed).expect("finished");
    storage.ensure_snapshot(&sealed).expect("again");
    assert!(storage.list_drafts().expect("list").is_empty());
    assert_eq!(fs::metadata(storage.snapshot_path(id)).expect("stat").len(), 16 * MIB);
    assert_eq!(put(storage, id, 4, 1), Err(BlockError::Missing(id.clone())));
    assert_eq!(list(storage, id, None), [(3, false, true), (30, false, true)]);
    let Ok(BlockAnswer::Get(block)) = storage.blocks(BlockQuestion::Get { id: id.clone(), index: 30 }) else {
        panic!("no block")
    };
    assert!(block.len() as u64 == BLOCK_BYTES && block.iter().all(|byte| *byte == 2));

    // A child differs where it was written, in either direction.
    let child = snapshot(2, Source::Written { parent: Some(id.clone()), sealed: false });
    storage.ensure_draft(&child).expect("made");
    for index in [5, 30, 31] {
        put(storage, &child.id, index, 7).expect("put");
    }
    let child = SnapshotSpec { source: Source::Written { parent: Some(id.clone()), sealed: true }, ..child };
    storage.ensure_snapshot(&child).expect("finished");
    assert_eq!(list(storage, &child.id, Some(id)), [(5, false, true), (30, true, true), (31, false, true)]);
    assert_eq!(list(storage, id, Some(&child.id)), [(5, true, false), (30, true, true), (31, true, false)]);
    assert_eq!(list(storage, id, Some(id)), []);
    let survey = storage.survey().expect("survey");
    assert!(survey.miscounts.is_empty(), "{:?}", survey.miscounts);

    // One that is given up leaves nothing.
    let open = snapshot(3, Source::Written { parent: None, sealed: false });
    storage.ensure_draft(&open).expect("made");
    put(storage, &open.id, 0, 1).expect("put");
    storage.delete_snapshot(&open.id).expect("deleted");
    assert!(names(&storage.drafts_dir()).is_empty());
}

#[test]
fn blocks_are_compared_where_places_tell_nothing() {
    let dir = tempfile::tempdir().expect("temporary folder");
    // What is there before the pool is makes it a folder that copies, unless its file system shares blocks.
    fs::create_dir_all(dir.path().join("pool/volumes")).expect("mkdir");
    let storage = Storage::open_with(dir.path(), PoolOptions::default()).expect("open");
    if storage.kind() != PoolKind::Copying {
        return;
    }
    let first = snapshot(1, Source::Written { parent: None, sealed: true });
    storage.ensure_draft(&first).expect("made");
    put(&storage, &first.id, 3, 1).expect("put");
    put(&storage, &first.id, 4, 1).expect("put");
    storage.ensure_snapshot(&first).expect("finished");
    let second = snapshot(2, Source::Written { parent: Some(first.id.clone()), sealed: true });
    storage.ensure_draft(&second).expect("made");
    put(&storage, &second.id, 4, 2).expect("put");
    storage.ensure_snapshot(&second).expect("finished");
    assert_eq!(list(&storage, &second.id, Some(&first.id)), [(4, true, true)]);
}
