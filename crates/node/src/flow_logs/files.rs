//! Where records go: files of the host, whatever destination the owner of a flow log names.
//!
//! ```text
//!  <data folder>/flow-logs/<account>/<region>/<flow log>/YYYY/MM/DD/
//!      <account>_vpcflowlogs_<region>_<flow log>_YYYYMMDDTHHMMZ_<hash>.log    s3: one a window, first line the fields
//!      <log group>/<interface>-all                                            cloud-watch-logs: one a day, appended
//! ```
//! Invariant: what is kept is bounded: [`KEEP_DAYS`] days of at most [`MAX_DAY_BYTES`] each for a flow log. The files of
//! a deleted flow log stay as long, as they would in a bucket.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use cumulet_model::Time;
use cumulet_model::network::FlowLog;
use sha2::{Digest, Sha256};

use super::record;

/// Days that are kept.
pub const KEEP_DAYS: i64 = 14;
/// What a flow log may write on a day; more is lost, and the server's log says so.
pub const MAX_DAY_BYTES: u64 = 256 << 20;

/// The folder of all flow logs.
pub fn root(data_dir: &Path) -> PathBuf {
    data_dir.join("flow-logs")
}

fn day_folder(root: &Path, log: &FlowLog, time: Time) -> PathBuf {
    let folder = root.join(log.world.account.as_str()).join(&log.world.region).join(log.id.as_str());
    folder.join(time.strftime("%Y/%m/%d").to_string())
}

/// Writes the lines of a window that began at `start`, by interface: its stream's name and its lines.
///
/// # Errors
/// The file system's, or the day's bound is reached.
pub fn write(
    root: &Path,
    log: &FlowLog,
    header: &str,
    start: Time,
    lines: &[(String, Vec<String>)],
) -> io::Result<()> {
    let folder = day_folder(root, log, start);
    if lines.is_empty() {
        return Ok(());
    }
    if size_of(&folder)? >= MAX_DAY_BYTES {
        return Err(io::Error::new(io::ErrorKind::StorageFull, "the day's bound is reached"));
    }
    if log.destination_type == "cloud-watch-logs" {
        let folder = folder.join(plain(log.log_group.as_deref().unwrap_or("default")));
        fs::create_dir_all(&folder)?;
        for (stream, lines) in lines {
            let mut file = fs::OpenOptions::new().create(true).append(true).open(folder.join(stream))?;
            file.write_all(text(None, lines.iter()).as_bytes())?;
        }
        return Ok(());
    }
    fs::create_dir_all(&folder)?;
    let text = text(Some(header), lines.iter().flat_map(|(_, lines)| lines));
    let hash = hex::encode(&Sha256::digest(&text)[..4]);
    let name = record::object_name(&log.world, &log.id, &start.strftime("%Y%m%dT%H%MZ").to_string(), &hash);
    let unfinished = folder.join(".unfinished");
    fs::write(&unfinished, text)?;
    fs::rename(unfinished, folder.join(name))
}

fn text<'a>(header: Option<&'a str>, lines: impl Iterator<Item = &'a String>) -> String {
    let mut text = String::new();
    for line in header.into_iter().chain(lines.map(String::as_str)) {
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// A log group's name as the name of a folder.
fn plain(group: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.#".contains(c) { c } else { '_' };
    let name: String = group.chars().take(200).map(plain).collect();
    if name.starts_with('.') || name.is_empty() { format!("_{name}") } else { name }
}

fn size_of(folder: &Path) -> io::Result<u64> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(0),
        Err(e) => return Err(e),
    };
    let mut bytes = 0;
    for entry in entries {
        let entry = entry?;
        let data = entry.metadata()?;
        bytes += if data.is_dir() { size_of(&entry.path())? } else { data.len() };
    }
    Ok(bytes)
}

/// Deletes days that are over their time, and folders that are empty then.
///
/// # Errors
/// The file system's.
pub fn expire(root: &Path, now: Time) -> io::Result<()> {
    let oldest = now - jiff::SignedDuration::from_hours(24 * KEEP_DAYS);
    // account/region/flow log/YYYY/MM/DD
    expire_in(root, 6, &oldest.strftime("%Y/%m/%d").to_string())
}

fn expire_in(folder: &Path, depth: u32, oldest: &str) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(e),
    };
    for entry in entries {
        let path = entry?.path();
        if !path.is_dir() {
            continue;
        }
        if depth > 1 {
            expire_in(&path, depth - 1, oldest)?;
            // Only what is empty goes.
            let _ = fs::remove_dir(&path);
            continue;
        }
        let parts: Vec<_> = path.iter().rev().take(3).filter_map(|part| part.to_str()).collect();
        if let [day, month, year] = parts[..]
            && format!("{year}/{month}/{day}").as_str() < oldest
        {
            fs::remove_dir_all(&path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    pub fn log(destination_type: &str) -> FlowLog {
        FlowLog {
            v: 0,
            world: crate::fixtures::world(),
            id: crate::fixtures::id(1),
            resource: cumulet_model::network::FlowLogResource::Vpc(crate::fixtures::id(1)),
            traffic: cumulet_model::network::FlowLogTraffic::All,
            destination_type: destination_type.into(),
            destination: None,
            log_group: Some("../up/../here".into()),
            permission_arn: None,
            format: String::new(),
            interval: 60,
            create_time: Time::UNIX_EPOCH,
            tags: Default::default(),
        }
    }

    fn files(root: &Path) -> Vec<String> {
        let mut found = Vec::new();
        for entry in fs::read_dir(root).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                found.extend(files(&path));
            } else {
                found.push(path.to_str().unwrap().to_owned());
            }
        }
        found.sort();
        found
    }

    #[test]
    fn files_are_where_they_are_said_to_be_and_go_when_they_are_old() {
        let dir = tempfile::tempdir().unwrap();
        let root = root(dir.path());
        let start: Time = "2026-11-24T13:05:00Z".parse().unwrap();
        let lines = vec![("eni-1-all".to_owned(), vec!["one".to_owned(), "two".to_owned()])];
        for kind in ["s3", "cloud-watch-logs", "cloud-watch-logs"] {
            write(&root, &log(kind), "header", start, &lines).unwrap();
        }
        let day = root.join(format!("123456789012/eu-central-1/{}/2026/11/24", log("s3").id));
        let found = files(&root);
        assert_eq!(found.len(), 2, "{found:?}");
        let object = found.iter().find(|path| path.ends_with(".log")).unwrap();
        let name = format!("123456789012_vpcflowlogs_eu-central-1_{}_20261124T1305Z_", log("s3").id);
        assert!(object.starts_with(day.join(name).to_str().unwrap()), "{object}");
        assert_eq!(fs::read_to_string(object).unwrap(), "header\none\ntwo\n");
        let stream = day.join("_.._up_.._here/eni-1-all");
        assert_eq!(fs::read_to_string(stream).unwrap(), "one\ntwo\none\ntwo\n");
        expire(&root, "2026-12-08T13:00:00Z".parse().unwrap()).unwrap();
        assert_eq!(files(&root).len(), 2);
        expire(&root, "2026-12-09T13:00:00Z".parse().unwrap()).unwrap();
        assert!(fs::read_dir(&root).unwrap().next().is_none());
    }
}
