//! Users, as the files say: `/etc/passwd`, `/etc/group`, `~/.ssh/authorized_keys`.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use russh::keys::PublicKey;

/// A user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub name: String,
    pub uid: u32,
    pub gid: u32,
    /// Further groups.
    pub groups: Vec<u32>,
    pub home: PathBuf,
    pub shell: PathBuf,
}

/// The user of this name. There is a root also where the image doesn't say.
pub fn find(name: &str) -> Option<Account> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let (passwd, group) = (read("/etc/passwd"), read("/etc/group"));
    parse(&passwd, &group, name).or_else(|| parse("root:x:0:0::/root:/bin/sh", &group, name))
}

fn parse(passwd: &str, group: &str, name: &str) -> Option<Account> {
    let line = passwd.lines().find(|line| line.split(':').next() == Some(name) && !name.is_empty())?;
    let fields: Vec<&str> = line.split(':').collect();
    let path = |index: usize, default: &str| {
        PathBuf::from(fields.get(index).copied().filter(|text| !text.is_empty()).unwrap_or(default))
    };
    let member = |line: &str| {
        let fields: Vec<&str> = line.split(':').collect();
        let is = fields.get(3)?.split(',').any(|member| member == name);
        if is { fields.get(2)?.parse().ok() } else { None }
    };
    Some(Account {
        name: name.to_owned(),
        uid: fields.get(2)?.parse().ok()?,
        gid: fields.get(3)?.parse().ok()?,
        groups: group.lines().filter_map(member).collect(),
        home: path(5, "/"),
        shell: path(6, "/bin/sh"),
    })
}

/// Whether a user may log in by a key.
pub fn lets_in(account: &Account, key: &PublicKey) -> bool {
    let path = account.home.join(".ssh/authorized_keys");
    let Ok(meta) = fs::metadata(&path) else { return false };
    // A file that others can write says nothing about its owner's will.
    if (meta.uid() != 0 && meta.uid() != account.uid) || meta.mode() & 0o022 != 0 {
        return false;
    }
    fs::read_to_string(&path).is_ok_and(|text| has(&text, key))
}

/// Whether a file of keys has this one. A line with options (such as `command=`) is passed over: what it allows is less
/// than a session.
fn has(text: &str, key: &PublicKey) -> bool {
    let keys = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    keys.filter_map(|line| PublicKey::from_openssh(line).ok()).any(|found| found.key_data() == key.key_data())
}

/// What a user's commands are run by: the shell, else `/bin/sh`; none where the image has neither.
pub fn shell(account: &Account) -> Option<PathBuf> {
    [account.shell.as_path(), Path::new("/bin/sh")].into_iter().find(|path| path.exists()).map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_and_their_groups_are_read() {
        let passwd = "root:x:0:0::/root:/bin/bash\nweb:x:33:34::/var/www:\nbroken:x\n";
        let group = "adm:x:4:web,root\nsudo:x:27:rooter\nwww:x:34:\n";
        let web = parse(passwd, group, "web").unwrap();
        assert_eq!((web.uid, web.gid, web.groups.as_slice()), (33, 34, &[4][..]));
        assert_eq!((web.home.as_path(), web.shell.as_path()), (Path::new("/var/www"), Path::new("/bin/sh")));
        for missing in ["", "we", "webx", "broken"] {
            assert_eq!(parse(passwd, group, missing), None, "{missing}");
        }
    }

    #[test]
    fn only_a_key_without_options_lets_in() {
        let line = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJdD7y3aLq454yWBdwLWbieU1ebz9/cu7/QEXn9OIeZJ me";
        let key = PublicKey::from_openssh(line).unwrap();
        assert!(has(&format!("# mine\n\n{line}\n"), &key));
        assert!(has(&line.replace(" me", " other words"), &key), "the comment says nothing");
        assert!(!has(&format!("command=\"exit\" {line}\n"), &key));
        assert!(!has("ssh-ed25519 garbage\n", &key));
    }
}
