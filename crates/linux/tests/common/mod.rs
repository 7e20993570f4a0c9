//! Throw-away kernel objects with names of their own, removed when dropped.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use cumulet_linux::{NetNs, loopdev, mount, netns};

/// A name that no other test or run uses; short enough for an interface.
pub fn unique(kind: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("ct{kind}{:x}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// One test at a time, in a file whose tests open what others of it want unused: between fork and exec, a child that
/// one test starts holds copies of every descriptor of the process, and what another test has just closed is busy.
pub fn alone() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    // A test that failed has had its turn.
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A network namespace.
pub struct TestNs(pub NetNs);

impl TestNs {
    pub fn new() -> TestNs {
        TestNs(netns::create(&unique("n")).expect("namespace"))
    }
}

impl std::ops::Deref for TestNs {
    type Target = NetNs;
    fn deref(&self) -> &NetNs {
        &self.0
    }
}

impl Drop for TestNs {
    fn drop(&mut self) {
        netns::delete(self.0.name()).expect("delete namespace");
        assert!(netns::list(self.0.name()).expect("list").is_empty(), "left behind");
    }
}

/// A small XFS with reflinks on a loop device, mounted.
pub struct TestPool {
    pub dir: tempfile::TempDir,
    pub image: PathBuf,
    pub target: PathBuf,
}

impl TestPool {
    pub fn new() -> TestPool {
        let dir = tempfile::tempdir().expect("directory");
        let image = dir.path().join("pool.img");
        std::fs::File::create(&image).and_then(|f| f.set_len(400 << 20)).expect("image");
        let made =
            std::process::Command::new("mkfs.xfs").args(["-q", "-m", "reflink=1"]).arg(&image).status();
        assert!(made.expect("mkfs.xfs").success());
        let device = loopdev::attach(&image, loopdev::LoopOptions::default()).expect("attach");
        let target = dir.path().join("pool");
        std::fs::create_dir(&target).expect("directory");
        let source = device.path.to_str().expect("path");
        mount::mount("xfs", source, &target, mount::MountFlags { no_atime: true, ..Default::default() }, "")
            .expect("mount");
        TestPool { dir, image, target }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.target.join(name)
    }
}

impl Drop for TestPool {
    fn drop(&mut self) {
        unmount_below(&self.target);
        assert_eq!(loopdev::detach_file(&self.image).expect("detach"), 1);
        assert!(loopdev::find_by_backing_file(&self.image).expect("find").is_empty(), "left behind");
    }
}

pub fn unmount_below(path: &Path) {
    for mounted in mount::list(path).expect("list").iter().rev() {
        mount::umount(&mounted.target, false).expect("unmount");
    }
}
