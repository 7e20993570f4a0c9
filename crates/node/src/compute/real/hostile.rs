//! Root volumes that a guest has prepared for whoever mounts them next.

use std::os::unix::fs::symlink;

use super::*;

impl Host {
    /// A volume whose root has links in the place of these folders and files.
    fn volume_with(&self, n: usize, links: &[(&str, &Path)]) -> PathBuf {
        self.volume(IDLE);
        let tree = self.config.data_dir.join("tree");
        for (name, target) in links {
            let path = tree.join(name);
            fs::create_dir_all(path.parent().expect("below the root")).expect("made");
            let _ = fs::remove_dir_all(&path);
            let _ = fs::remove_file(&path);
            symlink(target, &path).expect("linked");
        }
        let volume = self.config.data_dir.join(format!("hostile-{n}"));
        fs::File::create(&volume).and_then(|file| file.set_len(16 << 20)).expect("sized");
        let made = Command::new("mke2fs").args(["-q", "-t", "ext4", "-d"]).arg(&tree).arg(&volume).status();
        assert!(made.expect("mke2fs runs").success());
        volume
    }
}

#[test]
fn links_in_a_root_lead_nobody_out_of_it() {
    let Some(host) = host() else { return };
    // What stands at the end of the links, on the host: a folder that may be mounted over, and a program.
    let bait = host.config.data_dir.join("bait");
    for name in ["pts", "shm", "fs/cgroup", "disk"] {
        fs::create_dir_all(bait.join(name)).expect("made");
    }
    let program = bait.join("program");
    fs::write(&program, "#!/bin/sh\ntouch /ran\n").expect("written");
    fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("executable");
    let content = |dir: &Path| {
        let mut names = sweep::names(dir);
        names.sort();
        names
    };
    let before = content(&bait);
    let up = Path::new("../../../../../../../..").join(bait.strip_prefix("/").expect("absolute"));
    let cases: [&[(&str, &Path)]; 9] = [
        &[("proc", &bait)],
        &[("sys", &bait)],
        &[("dev", &bait)],
        &[("dev", &up)],
        &[("run", &bait)],
        &[("dev/pts", &bait), ("dev/shm", &up)],
        &[("sbin/init", &program)],
        &[("sbin/init", Path::new("/proc/1/root/sbin/init"))],
        &[("etc/cumulet", &bait), ("usr/lib/cumulet/agent", &program)],
    ];
    for (n, links) in cases.into_iter().enumerate() {
        let instance = instance(200 + n as u128, Isolation::Container);
        let volume = host.volume_with(n, links);
        let spec = RunSpec {
            instance: &instance,
            root: volume.clone(),
            disks: vec![],
            instance_store: vec![],
            nics: vec![],
            saved: None,
            memory: GuestMemory::Own,
        };
        // It may start or not; what counts is where it has been.
        let started = host.compute.start(spec);
        assert_eq!(content(&bait), before, "{links:?}");
        for at in ["", "pts", "shm", "fs/cgroup", "disk"] {
            assert!(!mount::is_mountpoint(&bait.join(at)).expect("looked"), "{links:?} at {at}");
        }
        if let Ok(run) = started {
            let main = host.compute.dir(&instance.id).main().expect("recorded");
            let exe = fs::read_link(format!("/proc/{}/exe", main.pid)).unwrap_or_default();
            assert_ne!(exe, program, "{links:?}");
            host.compute.stop(&run, true, SOON).expect("stopped");
            host.compute.wait(&run).expect("ended");
        }
        host.compute.remove(&instance.id).expect("removed");
        assert_eq!(fs::read_to_string(&program).expect("there"), "#!/bin/sh\ntouch /ran\n");
    }
    assert!(!Path::new("/ran").exists());
}
