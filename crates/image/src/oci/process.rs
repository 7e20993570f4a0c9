//! What an image runs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The part of an image's configuration that says what runs.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct RunConfig {
    entrypoint: Option<Vec<String>>,
    cmd: Option<Vec<String>>,
    env: Option<Vec<String>>,
    working_dir: Option<String>,
    user: Option<String>,
    exposed_ports: Option<BTreeMap<String, serde_json::Value>>,
}

/// What the guest agent runs: `/etc/cumulet/process.json` of the image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// Program and arguments.
    pub argv: Vec<String>,
    /// `NAME=value`.
    pub env: Vec<String>,
    /// Where it starts.
    pub working_dir: String,
    /// Numbers of user and group, `0:0`.
    pub user: String,
    /// Ports that it says it listens on, such as `80/tcp`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exposed_ports: Vec<String>,
}

impl RunConfig {
    /// What runs; none where the image names no program. `file` reads a file of its root.
    ///
    /// # Errors
    /// A user that its root doesn't know.
    pub fn process(&self, file: &dyn Fn(&str) -> Option<Vec<u8>>) -> Result<Option<Process>, String> {
        let argv: Vec<String> =
            self.entrypoint.iter().flatten().chain(self.cmd.iter().flatten()).cloned().collect();
        if argv.first().is_none_or(String::is_empty) {
            return Ok(None);
        }
        let (uid, gid) = resolve_user(self.user.as_deref().unwrap_or_default(), file)?;
        let working_dir = self.working_dir.clone().filter(|dir| !dir.is_empty());
        Ok(Some(Process {
            argv,
            env: self.env.clone().unwrap_or_default(),
            working_dir: working_dir.unwrap_or_else(|| "/".into()),
            user: format!("{uid}:{gid}"),
            exposed_ports: self.exposed_ports.iter().flat_map(BTreeMap::keys).cloned().collect(),
        }))
    }
}

/// Numbers of a user and group that are given as `user`, `user:group`, names or numbers, by the root's own lists.
///
/// # Errors
/// A name that they don't have.
pub fn resolve_user(text: &str, file: &dyn Fn(&str) -> Option<Vec<u8>>) -> Result<(u32, u32), String> {
    let lines = |name: &str| -> Vec<Vec<String>> {
        let bytes = file(name).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        text.lines().map(|line| line.split(':').map(str::to_owned).collect()).collect()
    };
    let number = |line: &[String], at: usize| line.get(at).and_then(|field| field.parse::<u32>().ok());
    let (user, group) = match text.split_once(':') {
        Some((user, group)) => (user, Some(group).filter(|group| !group.is_empty())),
        None => (text, None),
    };
    let users = lines("etc/passwd");
    let (uid, own_group) = if user.is_empty() {
        (0, Some(0))
    } else if let Ok(uid) = user.parse::<u32>() {
        (uid, users.iter().find(|line| number(line, 2) == Some(uid)).and_then(|line| number(line, 3)))
    } else {
        let line = users.iter().find(|line| line.first().is_some_and(|name| name == user));
        let line =
            line.ok_or_else(|| format!("the image runs as {user}, whom its /etc/passwd doesn't have"))?;
        let uid = number(line, 2).ok_or_else(|| format!("the image's /etc/passwd is malformed at {user}"))?;
        (uid, number(line, 3))
    };
    let gid = match group {
        None => own_group.unwrap_or(0),
        Some(group) => match group.parse::<u32>() {
            Ok(gid) => gid,
            Err(_) => lines("etc/group")
                .iter()
                .find(|line| line.first().is_some_and(|name| name == group))
                .and_then(|line| number(line, 2))
                .ok_or_else(|| {
                    format!("the image runs in the group {group}, which its /etc/group doesn't have")
                })?,
        },
    };
    Ok((uid, gid))
}
