//! Real views on real files, as root: what is written in one is ciphertext in the volume's file, and nothing is left.

use std::io::{Read as _, Seek as _, SeekFrom};
use std::os::unix::fs::MetadataExt as _;

use cumulet_linux::loopdev::LoopOptions;
use cumulet_linux::reflink;

use super::*;

const WORD: &[u8] = b"a word that nobody may find on the disk";
const MIB: u64 = 1 << 20;

struct Host {
    config: NodeConfig,
    file: PathBuf,
    key: DataKey,
    instance: InstanceId,
    volume: VolumeId,
    _dir: tempfile::TempDir,
}

fn host() -> Option<Host> {
    if fs::metadata("/proc/self").expect("/proc is mounted").uid() != 0 || fuse::open_device().is_err() {
        eprintln!("skipped: needs root and FUSE");
        return None;
    }
    let dir = tempfile::tempdir().expect("temporary folder");
    let exe = std::env::current_exe().expect("own path");
    let config = NodeConfig {
        data_dir: dir.path().to_owned(),
        tag: format!("c{:07x}", fs::metadata(dir.path()).expect("metadata").ino() as u32 & 0xfff_ffff),
        public_cidr: "198.18.0.0/24".parse().expect("cidr"),
        public_ipv6_cidr: crate::config::DEFAULT_PUBLIC_IPV6_CIDR,
        public_interface: None,
        upstream_dns: Vec::new(),
        api_address: None,
        exe: exe.parent().and_then(Path::parent).expect("target folder").join("examples/shim"),
        memory_mib: None,
        overcommit: 1.0,
        cpu_overcommit: None,
        credit_clock_rate: 1.0,
    };
    let file = dir.path().join("volume.raw");
    File::create(&file).and_then(|file| file.set_len(8 * MIB)).expect("sized");
    Some(Host {
        config,
        file,
        key: DataKey::random(),
        instance: InstanceId::from_random(7 << 60),
        volume: VolumeId::from_random(7 << 60),
        _dir: dir,
    })
}

impl Host {
    fn view(&self) -> View<'_> {
        View::new(&self.config, &self.instance, &self.volume)
    }

    fn plain(&self) -> Vec<u8> {
        let mut bytes = fs::read(&self.file).expect("reads");
        self.key.cipher().expect("a cipher").decrypt(0, &mut bytes);
        bytes
    }

    fn at_rest(&self) -> Vec<u8> {
        fs::read(&self.file).expect("reads")
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = close_all(&self.config, &self.instance);
        sweep::remove_shared(&self.config);
        if !std::thread::panicking() {
            assert_eq!(inventory(&self.config, &self.instance), Vec::<String>::new());
            assert!(!sweep::run_root(&self.config).exists());
        }
    }
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|part| part == word)
}

fn open(path: &Path) -> File {
    OpenOptions::new().read(true).write(true).open(path).expect("opens")
}

#[test]
fn what_is_written_is_ciphertext_on_disk_and_plain_in_the_view() {
    let Some(host) = host() else { return };
    let path = host.view().open(&host.file, &host.key).expect("a view");
    let file = open(&path);
    let mut model = vec![0; 8 * MIB as usize];
    // Whole sectors, parts of sectors, more than a request takes, and up to the end.
    let long: Vec<u8> = (0..700_000u32).map(|n| (n / 7) as u8).collect();
    for (at, data) in
        [(4096, WORD.repeat(512)), (100, WORD.to_vec()), (MIB + 513, long), (8 * MIB - 39, WORD.to_vec())]
    {
        file.write_all_at(&data, at).expect("writes");
        model[at as usize..at as usize + data.len()].copy_from_slice(&data);
    }
    file.sync_data().expect("syncs");
    assert_eq!(fs::read(&path).expect("reads"), model);
    assert_eq!(host.plain(), model);
    assert!(!contains(&host.at_rest(), &WORD[..12]));
    // What was never written is a hole, and so is what was given back.
    assert!(reflink::allocated_bytes(&host.file).expect("allocated") < 2 * MIB);
    reflink::punch_hole(&file, 5000, 900_000).expect("gives back");
    model[5000..905_000].fill(0);
    assert_eq!(fs::read(&path).expect("reads"), model);
    assert_eq!(host.plain(), model);
    assert!(file.set_len(MIB).is_err(), "a guest can't cut its volume");
    assert_eq!(fs::metadata(&host.file).expect("there").len(), 8 * MIB);
}

#[test]
fn a_later_server_adopts_a_view_and_growth_shows() {
    let Some(host) = host() else { return };
    let path = host.view().open(&host.file, &host.key).expect("a view");
    open(&path).write_all_at(WORD, 4096).expect("writes");
    let process = host.view().process().expect("noted");
    let guest = open(&path);
    File::options().write(true).open(&host.file).and_then(|file| file.set_len(16 * MIB)).expect("grows");
    // The key of an adopted view is not looked at: its process has it.
    assert_eq!(host.view().open(&host.file, &host.key).expect("adopted"), path);
    assert_eq!(host.view().process(), Some(process.clone()));
    assert_eq!(guest.metadata().expect("there").len(), 16 * MIB);
    guest.write_all_at(WORD, 15 * MIB).expect("writes");
    assert!(contains(&host.plain(), WORD) && !contains(&host.at_rest(), WORD));
    // Neither arguments, environment nor memory maps tell the key, and it is no root.
    let proc = PathBuf::from(format!("/proc/{}", process.pid));
    let words = fs::read(proc.join("cmdline")).expect("reads");
    assert!(contains(&words, b"--crypt") && !contains(&words, b"key"));
    assert!(fs::read(proc.join("environ")).expect("reads").is_empty());
    let status = fs::read_to_string(proc.join("status")).expect("reads");
    assert!(
        status.contains("Uid:\t65534\t65534\t65534") && status.contains("CapEff:\t0000000000000000"),
        "{status}"
    );
    host.view().close().expect("closes");
    assert!(!process.is_alive() && !host.view().exists());
}

#[test]
fn a_loop_device_shows_it_and_a_dead_process_is_in_nobodys_way() {
    let Some(host) = host() else { return };
    let path = host.view().open(&host.file, &host.key).expect("a view");
    let device =
        loopdev::attach(&path, LoopOptions { direct_io: true, ..LoopOptions::default() }).expect("attached");
    let mut disk = open(&device.path);
    let data = WORD.repeat(4096);
    disk.write_all_at(&data, MIB).expect("writes");
    disk.sync_all().expect("syncs");
    // What the guest was told is on the disk is in a clone of the volume's file from here on.
    assert!(contains(&host.plain(), &data) && !contains(&host.at_rest(), &WORD[..12]));
    let mut read = vec![0; data.len()];
    disk.seek(SeekFrom::Start(MIB)).and_then(|_| disk.read_exact(&mut read)).expect("reads");
    assert_eq!(read, data);
    let process = host.view().process().expect("noted");
    process::kill(process.open().expect("alive").as_fd()).expect("killed");
    process::wait(process.pid).expect("ended");
    let known = |device: &loopdev::LoopDevice| device.backing_file == path;
    assert!(loopdev::list().expect("listed").iter().any(known), "others' devices can be listed");
    assert_eq!(loopdev::find_by_backing_file(&path).expect("found").len(), 1);
    drop(disk);
    host.view().close().expect("closes");
    assert!(!loopdev::list().expect("listed").iter().any(known));
    // It can be shown again, and has all that was acknowledged.
    let path = host.view().open(&host.file, &host.key).expect("a view");
    assert!(contains(&fs::read(path).expect("reads"), &data));
}

#[test]
fn without_its_key_a_volume_is_not_shown() {
    let Some(host) = host() else { return };
    host.view().open(&host.file, &DataKey::missing()).expect_err("no key");
    assert!(!host.view().exists());
}
