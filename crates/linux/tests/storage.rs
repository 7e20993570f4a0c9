//! Loop devices, mounts and reflinks against the real kernel.

mod common;

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::{FileExt, MetadataExt};

use common::{TestPool, alone, unmount_below};
use cumulet_linux::device;
use cumulet_linux::loopdev::{self, LoopOptions};
use cumulet_linux::mount::{self, MountFlags};
use cumulet_linux::reflink::{self, Cloned};

fn device_size(path: &std::path::Path) -> u64 {
    let name = path.file_name().and_then(|name| name.to_str()).expect("name");
    let sectors = fs::read_to_string(format!("/sys/block/{name}/size")).expect("size");
    sectors.trim().parse::<u64>().expect("number") * 512
}

#[test]
fn a_file_becomes_a_device_grows_and_is_found_again() {
    let _turn = alone();
    let dir = tempfile::tempdir().expect("directory");
    let file = dir.path().join("volume");
    File::create(&file).and_then(|f| f.set_len(8 << 20)).expect("file");
    assert!(loopdev::find_by_backing_file(&file).expect("find").is_empty());
    let options = LoopOptions { direct_io: true, ..LoopOptions::default() };
    let device = loopdev::ensure(&file, options).expect("attach");
    assert_eq!(loopdev::ensure(&file, options).expect("adopt"), device);
    assert_eq!(device.backing_id.2, fs::metadata(&file).expect("stat").ino());
    assert_eq!(device_size(&device.path), 8 << 20);
    OpenOptions::new().write(true).open(&file).and_then(|f| f.set_len(16 << 20)).expect("grow");
    loopdev::refresh_size(&device.path).expect("refresh");
    assert_eq!(device_size(&device.path), 16 << 20);
    OpenOptions::new()
        .write(true)
        .open(&device.path)
        .and_then(|d| d.write_all_at(&[7; 4096], 8 << 20))
        .expect("write");
    // Found by identity, whatever its name is now.
    let renamed = dir.path().join("renamed");
    fs::rename(&file, &renamed).expect("rename");
    assert_eq!(loopdev::find_by_backing_file(&renamed).expect("find").len(), 1);
    loopdev::detach(&device.path).expect("detach");
    loopdev::detach(&device.path).expect("detach again");
    assert!(loopdev::find_by_backing_file(&renamed).expect("find").is_empty());
    let mut byte = [0];
    File::open(&renamed).and_then(|f| f.read_exact_at(&mut byte, 8 << 20)).expect("read");
    assert_eq!(byte, [7]);
    let options =
        LoopOptions { read_only: true, offset_bytes: 4096, size_limit_bytes: 1 << 20, ..Default::default() };
    let device = loopdev::attach(&renamed, options).expect("attach");
    assert_eq!((device_size(&device.path), device.read_only, device.offset_bytes), (1 << 20, true, 4096));
    assert_eq!(loopdev::detach_file(&renamed).expect("detach"), 1);
    assert!(loopdev::attach(&dir.path().join("absent"), options).expect_err("absent").is_not_found());
}

#[test]
fn many_attach_at_once_and_each_gets_its_own() {
    let _turn = alone();
    let dir = tempfile::tempdir().expect("directory");
    let devices: Vec<_> = std::thread::scope(|scope| {
        let attach = |i: usize| {
            let file = dir.path().join(format!("v{i}"));
            File::create(&file).and_then(|f| f.set_len(1 << 20)).expect("file");
            loopdev::attach(&file, LoopOptions::default()).expect("attach")
        };
        let threads: Vec<_> = (0..6).map(|i| scope.spawn(move || attach(i))).collect();
        threads.into_iter().map(|thread| thread.join().expect("thread")).collect()
    });
    let numbers: std::collections::BTreeSet<_> = devices.iter().map(|device| device.number).collect();
    assert_eq!(numbers.len(), 6);
    devices.iter().for_each(|device| loopdev::detach(&device.path).expect("detach"));
}

#[test]
fn clones_share_blocks_and_holes_free_them() {
    let _turn = alone();
    let pool = TestPool::new();
    assert!(mount::is_mountpoint(&pool.target).expect("check"));
    assert!(reflink::supported(&pool.target).expect("probe"));
    let (source, copy) = (pool.path("a"), pool.path("b"));
    let file = File::create_new(&source).expect("file");
    file.set_len(64 << 20).expect("size");
    file.write_all_at(&[1; 1 << 20], 32 << 20).expect("write");
    file.sync_all().expect("sync");
    assert_eq!(reflink::clone_file(&source, &copy).expect("clone"), Cloned::Shared);
    assert!(reflink::clone_file(&source, &copy).expect_err("taken").is_exists());
    file.write_all_at(&[2; 4096], 32 << 20).expect("write");
    let mut byte = [0];
    File::open(&copy).and_then(|f| f.read_exact_at(&mut byte, 32 << 20)).expect("read");
    assert_eq!(byte, [1], "the clone keeps what was there");
    assert!(reflink::allocated_bytes(&copy).expect("allocated") >= 1 << 20);
    let clone = OpenOptions::new().write(true).open(&copy).expect("open");
    reflink::punch_hole(&clone, 32 << 20, 1 << 20).expect("punch");
    assert_eq!(reflink::allocated_bytes(&copy).expect("allocated"), 0);
    assert_eq!(fs::metadata(&copy).expect("stat").len(), 64 << 20);
    let sparse = pool.path("c");
    reflink::copy_sparse(&source, &sparse).expect("copy");
    assert!(reflink::allocated_bytes(&sparse).expect("allocated") <= 2 << 20);
    assert_eq!(fs::metadata(&sparse).expect("stat").len(), 64 << 20);
    File::open(&sparse).and_then(|f| f.read_exact_at(&mut byte, 32 << 20)).expect("read");
    assert_eq!(byte, [2]);
    reflink::fsync_dir(&pool.target).expect("sync");
    drop((file, clone));
    let elsewhere = pool.dir.path().join("other");
    assert_eq!(reflink::clone_file(&source, &elsewhere).expect("refused"), Cloned::Unsupported);
    assert!(!elsewhere.exists());
    let (total, free) = mount::fs_space(&pool.target).expect("space");
    assert!(free > 0 && free < total && total < 400 << 20);
}

/// A file of 4,000 extents: every other block of a clone is written anew.
fn torn(pool: &TestPool) -> File {
    let (source, before) = (pool.path("torn"), pool.path("before"));
    let file = File::options().read(true).write(true).create_new(true).open(&source).expect("file");
    file.write_all_at(&vec![1; 16 << 20], 0).expect("write");
    file.sync_all().expect("sync");
    assert_eq!(reflink::clone_file(&source, &before).expect("clone"), Cloned::Shared);
    for block in (0..4096).step_by(2) {
        file.write_all_at(&[2; 4096], block * 4096).expect("write");
    }
    file.sync_all().expect("sync");
    file
}

#[test]
fn a_torn_file_is_cloned_as_it_is_at_one_instant() {
    use std::sync::atomic::{AtomicBool, Ordering};
    let _turn = alone();
    let pool = TestPool::new();
    let file = torn(&pool);
    let (stop, copy) = (AtomicBool::new(false), pool.path("copy"));
    let ends = [0, (16 << 20) - 4096];
    // Both ends of the file count; the end is never ahead of the beginning. Nor is it before it was first counted.
    for at in ends {
        file.write_all_at(&0_u64.to_le_bytes(), at).expect("write");
    }
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for n in 1_u64.. {
                for at in ends {
                    file.write_all_at(&n.to_le_bytes(), at).expect("write");
                }
                if stop.load(Ordering::Relaxed) {
                    break;
                }
            }
        });
        assert_eq!(reflink::clone_file(&pool.path("torn"), &copy).expect("clone"), Cloned::Shared);
        stop.store(true, Ordering::Relaxed);
        let clone = File::open(&copy).expect("open");
        let [first, last] = ends.map(|at| {
            let mut number = [0; 8];
            clone.read_exact_at(&mut number, at).expect("read");
            u64::from_le_bytes(number)
        });
        assert!(first == last || first == last + 1, "{first} and {last}");
    });
    let mut block = [0; 4096];
    let clone = File::open(&copy).expect("open");
    for n in 1..4095 {
        clone.read_exact_at(&mut block, n * 4096).expect("read");
        assert_eq!(block, [if n % 2 == 0 { 2 } else { 1 }; 4096], "block {n}");
    }
}

#[test]
fn a_clone_that_was_prepared_is_of_the_instant_of_its_completion() {
    let _turn = alone();
    let pool = TestPool::new();
    let (file, source, copy) = (torn(&pool), pool.path("torn"), pool.path("copy"));
    assert_eq!(reflink::prepare_clone(&source, &copy).expect("prepare"), Cloned::Shared);
    let mut byte = [0];
    File::open(&copy).and_then(|f| f.read_exact_at(&mut byte, 4096)).expect("the work is done before");
    assert_eq!(byte, [1]);
    file.write_all_at(&[3], 4096).expect("write");
    file.set_len(17 << 20).expect("grow");
    assert_eq!(reflink::complete_clone(&source, &copy).expect("complete"), Cloned::Shared);
    File::open(&copy).and_then(|f| f.read_exact_at(&mut byte, 4096)).expect("read");
    assert_eq!(byte, [3]);
    assert_eq!(fs::metadata(&copy).expect("stat").len(), 17 << 20);
}

#[test]
fn mounts_are_bound_listed_and_mapped() {
    let _turn = alone();
    let pool = TestPool::new();
    fs::create_dir(pool.path("root")).expect("directory");
    fs::write(pool.path("root/file"), "x").expect("file");
    std::os::unix::fs::chown(pool.path("root/file"), Some(1000), Some(1001)).expect("chown");
    let places = pool.dir.path().join("places and spaces");
    let (bound, mapped) = (places.join("bound"), places.join("mapped"));
    fs::create_dir_all(&bound).expect("directory");
    fs::create_dir_all(&mapped).expect("directory");
    mount::bind(&pool.path("root"), &bound, MountFlags { read_only: true, ..MountFlags::default() })
        .expect("bind");
    assert_eq!(fs::write(bound.join("new"), "x").expect_err("read-only").raw_os_error(), Some(30), "EROFS");
    mount::idmap_mount(&pool.path("root"), &mapped, 200_000, 300_000, 65_536).expect("map");
    let meta = fs::metadata(mapped.join("file")).expect("stat");
    assert_eq!((meta.uid(), meta.gid()), (201_000, 301_001));
    let listed = mount::list(&places).expect("list");
    assert_eq!(listed.iter().map(|m| m.target.clone()).collect::<Vec<_>>(), [bound.clone(), mapped.clone()]);
    assert!(listed.iter().all(|m| m.fs_type == "xfs"));
    mount::make_private(&bound).expect("private");
    let open = File::open(bound.join("file")).expect("open");
    assert_eq!(mount::umount(&bound, false).expect_err("busy").errno(), Some(16), "EBUSY");
    assert!(mount::umount(&bound, true).expect("lazy"));
    drop(open);
    assert!(!mount::umount(&bound, false).expect("nothing there"));
    assert!(!mount::is_mountpoint(&bound).expect("check"));
    assert!(!mount::is_mountpoint(&places.join("absent")).expect("check"));
    unmount_below(&places);
}

#[test]
fn a_device_that_is_cut_off_reads_nothing_more() {
    let _turn = alone();
    let dir = tempfile::tempdir().expect("folder");
    let file = dir.path().join("disk");
    fs::write(&file, vec![7; 1 << 20]).expect("written");
    let device = loopdev::attach(&file, LoopOptions::default()).expect("attached");
    let mut open = fs::File::open(&device.path).expect("opened");
    let mut byte = [0];
    open.read_exact(&mut byte).expect("a byte");
    assert_eq!(byte, [7]);
    let limit = std::time::Duration::from_millis(50);
    let held = loopdev::detach_within(&device.path, limit).expect_err("it is open");
    assert!(matches!(held, cumulet_linux::Error::Timeout { .. }), "{held}");
    loopdev::cut_off(&device.path).expect("cut off");
    let read = open.seek(SeekFrom::Start(1 << 19)).and_then(|_| open.read_exact(&mut byte));
    assert!(read.is_err(), "the device has no bytes any more");
    drop(open);
    loopdev::detach(&device.path).expect("it went with its last user");
    assert!(loopdev::find_by_backing_file(&file).expect("listed").is_empty());
}

#[test]
fn links_in_another_root_are_made_as_its_owner_and_follow_nothing() {
    // This process's own root, so to speak: a folder that nothing is below but the test's.
    let dir = tempfile::tempdir_in("/var/tmp").expect("folder");
    let own = dir.path().file_name().and_then(|name| name.to_str()).expect("a name");
    std::os::unix::fs::chown(dir.path(), Some(4242), Some(4242)).expect("given away");
    let pid = std::process::id();
    let path = ["var", "tmp", own, "by-id"];
    for _ in 0..2 {
        device::link_inside(pid, &path, "disk", "../target", 4242).expect("linked, and linked again");
    }
    let link = dir.path().join("by-id/disk");
    assert_eq!(fs::read_link(&link).expect("a link"), std::path::Path::new("../target"));
    assert_eq!(std::os::unix::fs::MetadataExt::uid(&fs::symlink_metadata(&link).expect("stat")), 4242);
    device::unlink_inside(pid, &path, "disk", 4242).expect("unlinked");
    device::unlink_inside(pid, &path, "disk", 4242).expect("is gone already");
    assert!(fs::symlink_metadata(&link).is_err());
    // What is no link stays; a folder that is one is not followed.
    fs::write(dir.path().join("by-id/file"), b"kept").expect("written");
    assert!(device::link_inside(pid, &path, "file", "x", 4242).is_err());
    device::unlink_inside(pid, &path, "file", 4242).expect("left alone");
    std::os::unix::fs::symlink("by-id", dir.path().join("trap")).expect("linked");
    assert!(device::link_inside(pid, &["var", "tmp", own, "trap"], "disk", "x", 4242).is_err());
    assert_eq!(fs::read(dir.path().join("by-id/file")).expect("there"), b"kept");
}
