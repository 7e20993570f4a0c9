//! Links to a VM's disks: by the volume's id or the disk's serial number, as EC2's images have them, and by the name that
//! was asked for.
//!
//! ```text
//! /dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_vol0123… -> ../../vdb     (the disk's serial number)
//! /dev/disk/by-id/nvme-Amazon_EC2_NVMe_Instance_Storage_AWS0123… -> ../../vdc
//! /dev/sdf -> vdb                                                           (the metadata service says it)
//! ```
//! Made when the kernel tells of a disk, and removed with it. A container's links are made by its host.

use crate::metadata::Metadata;
use crate::netlink::Uevents;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

const BY_ID: &str = "/dev/disk/by-id";
/// How soon a name that the metadata service didn't know yet is asked for again; later and later.
const AGAIN: Duration = Duration::from_millis(300);
const LONGEST: Duration = Duration::from_secs(10);
/// How often links are looked at when no disk comes or goes.
const REFRESH: Duration = Duration::from_secs(60);

/// Keeps links; returns only when disks can't be watched.
pub fn keep() -> io::Error {
    let events = match Uevents::watch() {
        Ok(events) => events,
        Err(error) => return error,
    };
    let mut made = BTreeMap::new();
    let mut pause = AGAIN;
    loop {
        let complete = refresh(&mut made);
        match events.of_a_disk(if complete { REFRESH } else { pause }) {
            Ok(true) => pause = AGAIN,
            Ok(false) if complete => pause = AGAIN,
            Ok(false) => pause = (pause * 2).min(LONGEST),
            Err(error) => return error,
        }
    }
}

/// Brings links to the disks that there are; false when the name of one isn't known yet.
fn refresh(made: &mut BTreeMap<String, String>) -> bool {
    let disks = disks(Path::new("/sys/block"));
    let session = if disks.is_empty() { None } else { Metadata::open().ok() };
    let name = |serial: &str| session.as_ref()?.text(&format!("cumulet/volumes/{serial}")).ok()?;
    let mut wanted = BTreeMap::new();
    let mut complete = true;
    for (disk, serial) in disks {
        wanted.insert(format!("{BY_ID}/{}", by_id(&serial)), format!("../../{disk}"));
        let named = name(&serial);
        // An instance store disk has a name only where one was asked for.
        if named.as_deref() == Some("-") {
            continue;
        }
        match named.and_then(|name| link_of(&name)) {
            Some(link) if link != format!("/dev/{disk}") => drop(wanted.insert(link, disk)),
            Some(_) => {}
            None => complete = false,
        }
    }
    for link in made.keys().filter(|link| !wanted.contains_key(*link)) {
        remove(link);
    }
    for (link, target) in &wanted {
        if fs::read_link(link).is_ok_and(|there| there == Path::new(target)) {
            continue;
        }
        let _ = fs::create_dir_all(BY_ID);
        remove(link);
        // A name that something else has stays with that.
        let _ = std::os::unix::fs::symlink(target, link);
    }
    *made = wanted;
    complete
}

/// Removes a link; what is none stays.
fn remove(link: &str) {
    if fs::symlink_metadata(link).is_ok_and(|meta| meta.file_type().is_symlink()) {
        let _ = fs::remove_file(link);
    }
}

/// The link that a device's name asks for; none for a name that is none.
fn link_of(name: &str) -> Option<String> {
    let short = name.strip_prefix("/dev/").unwrap_or(name);
    let plain = !short.is_empty() && short.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    plain.then(|| format!("/dev/{short}"))
}

/// What the link by a disk's serial number is called.
fn by_id(serial: &str) -> String {
    match serial.strip_prefix("AWS") {
        Some(_) => format!("nvme-Amazon_EC2_NVMe_Instance_Storage_{serial}"),
        None => format!("nvme-Amazon_Elastic_Block_Store_{serial}"),
    }
}

/// Disks that are volumes or instance store, with their serial numbers.
fn disks(blocks: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(blocks).into_iter().flatten().filter_map(Result::ok);
    let disk = |entry: fs::DirEntry| {
        let serial = fs::read_to_string(entry.path().join("serial")).ok()?.trim().to_owned();
        let digits = serial.strip_prefix("vol").or_else(|| serial.strip_prefix("AWS"))?;
        let hex = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
        hex.then_some((entry.file_name().into_string().ok()?, serial))
    };
    entries.filter_map(disk).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_become_links() {
        assert_eq!(link_of("/dev/sdf"), Some("/dev/sdf".into()));
        assert_eq!(link_of("xvdba1"), Some("/dev/xvdba1".into()));
        for bad in ["", "/dev/", "/dev/../etc/passwd", "a/b", "SDF"] {
            assert_eq!(link_of(bad), None, "{bad}");
        }
    }
}
