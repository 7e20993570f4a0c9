//! Stored images on real files, whole and spoilt in every way.

use std::os::unix::fs::FileExt;

use cumulet_model::image::{Disks, MappedVolume, Mapping, MappingTarget};
use cumulet_model::storage::VolumeType;
use cumulet_model::{ResourceId, SnapshotId, VolumeId};
use cumulet_node_api::{SnapshotSpec, StoredDisk, VolumeSpec};

use super::*;
use crate::storage::PoolOptions;

const GIB: u64 = 1 << 30;

struct Server {
    storage: Storage,
    dir: tempfile::TempDir,
}

impl Server {
    /// With a plain folder as its pool.
    fn new() -> Server {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(dir.path().join("pool/images")).expect("a pool");
        let storage = Storage::open_with(dir.path(), PoolOptions::default()).expect("storage");
        Server { storage, dir }
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.dir.path().join("pool").join(folder)).expect("list");
        entries.map(|entry| entry.expect("entry").file_name().to_string_lossy().into_owned()).collect()
    }

    fn restore(&self, disk: u32) -> Result<PathBuf, StorageError> {
        self.restore_with(disk, None, None)
    }

    fn restore_with(
        &self,
        disk: u32,
        source_key: Option<&DataKey>,
        key: Option<&DataKey>,
    ) -> Result<PathBuf, StorageError> {
        let spec = SnapshotSpec {
            id: snapshot(100 + u128::from(disk)),
            size_bytes: GIB,
            source: Source::Object { name: name(), disk },
            key: key.cloned(),
            source_key: source_key.cloned(),
            instant: None,
        };
        self.storage.ensure_snapshot(&spec)?;
        Ok(self.storage.snapshot_path(&spec.id))
    }
}

fn snapshot(n: u128) -> SnapshotId {
    SnapshotId::from_random(n << 60)
}

fn name() -> ObjectName {
    ObjectName::parse("bucket", "ami-1.bin").expect("a name")
}

/// A server with an image of two disks and a kernel, and what it takes to store it.
fn server_with_image() -> (Server, StoreSpec) {
    let server = Server::new();
    let bundle = server.storage.bundle_path("b");
    fs::create_dir_all(&bundle).expect("a bundle");
    fs::write(bundle.join("vmlinuz"), "the kernel").expect("kernel");
    fs::write(bundle.join("initrd.img"), vec![7; 300_000]).expect("ramdisk");
    for (n, at) in [(1, 0), (2, GIB - 5)] {
        let id = VolumeId::from_random(n << 60);
        let spec = VolumeSpec {
            id: id.clone(),
            size_bytes: GIB,
            source: Source::Blank,
            key: None,
            source_key: None,
        };
        let file = server.storage.ensure_volume(&spec).expect("a volume");
        let file = File::options().write(true).open(file).expect("open");
        file.write_all_at(format!("disk{n}").as_bytes(), at).expect("write");
        file.write_all_at(&vec![3; 700_000], GIB / 2 + 4096).expect("write");
        let spec = SnapshotSpec {
            id: snapshot(n),
            size_bytes: GIB,
            source: Source::Volume(id),
            instant: None,
            key: None,
            source_key: None,
        };
        server.storage.ensure_snapshot(&spec).expect("a snapshot");
    }
    let volume = |n| MappedVolume::of_snapshot(Some(snapshot(n)), 1, VolumeType::Gp3);
    let mut disks = Disks::of_root("/dev/xvda", volume(1));
    let target = MappingTarget::Volume(volume(2));
    disks.mappings.push(Mapping { device_name: "/dev/sdf".into(), target });
    let image = serde_json::json!({
        "world": { "account": "123456789012", "region": "us-east-1" }, "id": "ami-0123456789abcdef0", "name": "n",
        "description": "", "architecture": "x86_64", "creation_time": "2026-01-01T00:00:00Z", "public": false,
        "platform_details": "Linux/UNIX", "root_device_name": "/dev/xvda", "mappings": disks.mappings,
        "direct_boot": { "bundle": "b", "cmdline": "quiet" },
    });
    let header = ImageHeader {
        image: serde_json::from_value(image).expect("an image"),
        disks: [1, 2]
            .map(|n| StoredDisk { snapshot_id: snapshot(n), size_gib: 1, encrypted: false })
            .to_vec(),
        kernel: None,
        key_id: None,
    };
    let disks = [1, 2].map(|n| (Source::Snapshot(snapshot(n)), None)).to_vec();
    (server, StoreSpec { name: name(), header, disks, key: None, kernel: Some("b".into()) })
}

#[test]
fn an_image_moves_to_another_server_with_disks_and_kernel() {
    let (here, spec) = server_with_image();
    let mut told = Vec::new();
    here.storage.store_image(&spec, &mut |percent| told.push(percent)).expect("stored");
    assert!(told.is_sorted() && told.last().is_some_and(|percent| (50..=99).contains(percent)), "{told:?}");
    let there = Server::new();
    let (from, to) = (here.storage.object_path(&name()), there.storage.object_path(&name()));
    fs::create_dir_all(to.parent().expect("a folder")).expect("a bucket");
    fs::copy(&from, &to).expect("carried");
    assert!(fs::metadata(&to).expect("stat").len() < 3 << 20, "zeros are left out");
    let header = there.storage.image_header(&name()).expect("a header");
    assert_eq!(header.image, spec.header.image);
    for n in [1, 2] {
        let restored = there.restore(u32::try_from(n - 1).expect("small")).expect("restored");
        let original = here.storage.snapshot_path(&snapshot(n));
        let same = std::process::Command::new("cmp").args([&restored, &original]).status().expect("cmp");
        assert!(same.success(), "disk {n}");
    }
    let kernel = there.storage.bundle_path(&header.kernel.expect("a kernel"));
    assert_eq!(fs::read(kernel.join("vmlinuz")).expect("kernel"), b"the kernel");
    assert_eq!(fs::read(kernel.join("initrd.img")).expect("ramdisk"), vec![7; 300_000]);
    assert!(there.storage.list_bundles().expect("list").is_empty(), "a kernel alone is no image");
}

#[test]
fn what_is_encrypted_is_so_in_the_object_and_after_it() {
    let (here, mut spec) = server_with_image();
    let plain = fs::read(here.storage.snapshot_path(&snapshot(1))).expect("reads");
    // Its root is encrypted, the other disk isn't.
    let (old, key, new) = (DataKey::random(), DataKey::random(), DataKey::random());
    let sealed = SnapshotSpec {
        id: snapshot(3),
        size_bytes: GIB,
        source: Source::Snapshot(snapshot(1)),
        key: Some(old.clone()),
        source_key: None,
        instant: None,
    };
    here.storage.ensure_snapshot(&sealed).expect("encrypted");
    spec.disks[0] = (Source::Snapshot(snapshot(3)), Some(old));
    assert!(matches!(here.storage.store_image(&spec, &mut |_| {}), Err(StorageError::Locked(_))));
    assert!(!here.storage.object_path(&name()).exists());
    spec.key = Some(key.clone());
    spec.header.key_id = Some("a key".into());
    here.storage.store_image(&spec, &mut |_| {}).expect("stored");
    let object = fs::read(here.storage.object_path(&name())).expect("reads");
    let holds = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
    assert!(!holds(&object, b"disk1") && !holds(&object, b"disk2") && !holds(&object, &[3; 64]));
    assert!(holds(&object, b"the kernel"));
    assert!(matches!(here.restore_with(0, Some(&key), None), Err(StorageError::Locked(_))), "never plain");
    let restored = here.restore_with(0, Some(&key), Some(&new)).expect("restored");
    let mut bytes = fs::read(&restored).expect("reads");
    assert!(!holds(&bytes[..1 << 20], b"disk1"));
    new.cipher().expect("a cipher").decrypt(0, &mut bytes);
    assert!(bytes == plain, "the same disk");
    let allocated = |path: &Path| reflink::allocated_bytes(path).expect("allocated");
    assert!(allocated(&restored) <= allocated(&here.storage.snapshot_path(&snapshot(1))), "holes stay");
}

#[test]
fn what_was_torn_or_changed_is_refused_and_leaves_nothing() {
    let (server, spec) = server_with_image();
    server.storage.store_image(&spec, &mut |_| {}).expect("stored");
    let path = server.storage.object_path(&name());
    let whole = fs::read(&path).expect("read");
    let there = Server::new();
    let target = there.storage.object_path(&name());
    fs::create_dir_all(target.parent().expect("a folder")).expect("a bucket");
    let spoilt = |what: &str, bytes: &[u8]| {
        fs::write(&target, bytes).expect("write");
        let error = there.restore(0).expect_err(what);
        assert!(matches!(error, StorageError::Image { .. }) && error.is_permanent(), "{what}: {error}");
        assert!(there.names("snapshots").is_empty(), "{what}: {:?}", there.names("snapshots"));
        assert!(there.names("images").is_empty(), "{what}: {:?}", there.names("images"));
    };
    for length in [0, 10, 20, 100, 2000, whole.len() / 2, whole.len() - 40, whole.len() - 1] {
        spoilt(&format!("cut at {length}"), &whole[..length]);
    }
    for at in [3, 600, whole.len() / 2, whole.len() - 10] {
        let mut changed = whole.clone();
        changed[at] ^= 0x20;
        spoilt(&format!("changed at {at}"), &changed);
    }
    spoilt("longer", &[whole.as_slice(), b"x"].concat());
    let header = u32::from_le_bytes(whole[16..20].try_into().expect("four")) as usize;
    let mut long = whole.clone();
    long[16..20].copy_from_slice(&u32::MAX.to_le_bytes());
    spoilt("endless header", &long);
    // Its digest is right, and yet it writes where nothing of it belongs.
    let forged = |part: u32, offset: u64, length: u32| {
        let mut bytes = whole[..20 + header].to_vec();
        bytes.extend(part.to_le_bytes());
        bytes.extend(offset.to_le_bytes());
        bytes.extend(length.to_le_bytes());
        bytes.extend([1; 4]);
        bytes.extend(END.to_le_bytes());
        let digest = Sha256::digest(&bytes);
        bytes.extend(digest);
        bytes
    };
    spoilt("beyond its disk", &forged(0, GIB, 4));
    spoilt("far beyond", &forged(0, u64::MAX, 4));
    spoilt("no such disk", &forged(9, 0, 4));
    spoilt("too long an extent", &forged(0, 0, u32::MAX));
    spoilt("another kernel", &forged(KERNEL, 0, 4));
    fs::write(&target, &whole).expect("write");
    there.restore(0).expect("whole again");
}
