//! Which cgroup hierarchies a machine has.

use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::mount::{self, MountInfo};

/// The controllers that groups use where they exist, in the names of v1.
const V1_CONTROLLERS: [&str; 6] = ["cpu", "cpuacct", "memory", "pids", "blkio", "freezer"];

/// Which versions of cgroups are mounted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Only v1 hierarchies.
    V1,
    /// Only the one v2 hierarchy.
    V2,
    /// v1 hierarchies with controllers, and v2 beside them; treated as v1.
    Hybrid,
}

/// The mounted hierarchies that groups are made in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hierarchies {
    pub layout: Layout,
    /// Roots with their controllers; one root has several where they are mounted together. For v2 there is one root
    /// and its controllers are found in its files.
    pub roots: Vec<(PathBuf, Vec<&'static str>)>,
}

/// What this machine has.
pub fn detect() -> Result<Layout> {
    Ok(Hierarchies::find()?.layout)
}

/// Where version 2 is mounted, alone or beside version 1.
pub(super) fn unified() -> Result<Option<PathBuf>> {
    let mounts = mount::list(Path::new("/sys/fs/cgroup"))?;
    Ok(mounts.into_iter().find(|mount| mount.fs_type == "cgroup2").map(|mount| mount.target))
}

/// Whether processes can be bound to CPUs: the controller isn't used by groups of ours, but by the OCI runtime.
pub fn has_cpuset() -> Result<bool> {
    let mounts = mount::list(Path::new("/sys/fs/cgroup"))?;
    let named = |mount: &MountInfo| {
        let name = mount.target.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        mount.fs_type == "cgroup" && name.split(',').any(|part| part == "cpuset")
    };
    let listed = |mount: &MountInfo| {
        let controllers = std::fs::read_to_string(mount.target.join("cgroup.controllers"));
        mount.fs_type == "cgroup2"
            && controllers.is_ok_and(|list| list.split_whitespace().any(|c| c == "cpuset"))
    };
    Ok(mounts.iter().any(|mount| named(mount) || listed(mount)))
}

impl Hierarchies {
    pub fn find() -> Result<Hierarchies> {
        Self::from_mounts(&mount::list(Path::new("/sys/fs/cgroup"))?)
            .ok_or_else(|| Error::invalid("find", "/sys/fs/cgroup", "no cgroup hierarchy is mounted"))
    }

    fn from_mounts(mounts: &[MountInfo]) -> Option<Hierarchies> {
        let mut roots: Vec<(PathBuf, Vec<&'static str>)> = Vec::new();
        for mount in mounts.iter().filter(|mount| mount.fs_type == "cgroup") {
            // The kernel names a hierarchy's controllers only in the super block's options; the directory is named by
            // them too, in every distribution: "cpu,cpuacct".
            let name = mount.target.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let controllers: Vec<_> = V1_CONTROLLERS
                .into_iter()
                .filter(|known| name.split(',').any(|part| part == *known))
                .collect();
            if !controllers.is_empty() && roots.iter().all(|(root, _)| *root != mount.target) {
                roots.push((mount.target.clone(), controllers));
            }
        }
        let unified = mounts.iter().find(|mount| mount.fs_type == "cgroup2");
        match (roots.is_empty(), unified) {
            (true, None) => None,
            (true, Some(root)) => {
                Some(Hierarchies { layout: Layout::V2, roots: vec![(root.target.clone(), Vec::new())] })
            }
            (false, None) => Some(Hierarchies { layout: Layout::V1, roots }),
            (false, Some(_)) => Some(Hierarchies { layout: Layout::Hybrid, roots }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mounted(fs_type: &str, target: &str) -> MountInfo {
        MountInfo {
            id: 1,
            parent: 0,
            major: 0,
            minor: 1,
            root: "/".into(),
            target: target.into(),
            options: String::new(),
            fs_type: fs_type.into(),
            source: fs_type.into(),
        }
    }

    #[test]
    fn layouts() {
        let v2 = Hierarchies::from_mounts(&[mounted("cgroup2", "/sys/fs/cgroup")]).expect("v2");
        assert_eq!((v2.layout, v2.roots.len()), (Layout::V2, 1));
        let hybrid = Hierarchies::from_mounts(&[
            mounted("tmpfs", "/sys/fs/cgroup"),
            mounted("cgroup", "/sys/fs/cgroup/cpu,cpuacct"),
            mounted("cgroup", "/sys/fs/cgroup/systemd"),
            mounted("cgroup2", "/sys/fs/cgroup/unified"),
        ])
        .expect("hybrid");
        assert_eq!(hybrid.layout, Layout::Hybrid);
        assert_eq!(hybrid.roots, [(PathBuf::from("/sys/fs/cgroup/cpu,cpuacct"), vec!["cpu", "cpuacct"])]);
        assert_eq!(Hierarchies::from_mounts(&[]), None);
    }
}
