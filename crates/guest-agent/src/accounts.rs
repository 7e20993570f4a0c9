//! Users and groups, by the files that hold them: an image may have no program that adds any.

use crate::files;
use std::fs;
use std::io;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};

/// Users and groups that are added take numbers from here on; those of the system below [`FIRST_ID`].
const FIRST_ID: u32 = 1000;
const LAST_ID: u32 = 59_999;
const FIRST_SYSTEM_ID: u32 = 100;

/// A user to add.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewUser {
    pub name: String,
    pub uid: Option<u32>,
    pub comment: String,
    /// `/home/NAME` where it isn't given.
    pub home: Option<String>,
    pub shell: Option<String>,
    /// A group of the same name where it isn't given.
    pub primary_group: Option<String>,
    pub groups: Vec<String>,
    pub system: bool,
    pub make_home: bool,
    /// As `/etc/shadow` has it; none locks the password.
    pub password_hash: Option<String>,
}

/// The files' text.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Database {
    passwd: String,
    group: String,
    shadow: String,
}

/// Where a user's things are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub uid: u32,
    pub gid: u32,
    pub home: PathBuf,
}

impl Database {
    /// Reads the files; one that is absent is empty.
    pub fn load() -> Self {
        let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
        Database { passwd: read("/etc/passwd"), group: read("/etc/group"), shadow: read("/etc/shadow") }
    }

    /// Replaces the files.
    pub fn store(&self) -> io::Result<()> {
        files::rewrite(Path::new("/etc/group"), self.group.as_bytes(), 0o644)?;
        files::rewrite(Path::new("/etc/shadow"), self.shadow.as_bytes(), 0o640)?;
        files::rewrite(Path::new("/etc/passwd"), self.passwd.as_bytes(), 0o644)
    }

    /// A user by name.
    pub fn user(&self, name: &str) -> Option<Account> {
        let fields = entry(&self.passwd, name)?;
        let home = fields.get(5).copied().filter(|home| !home.is_empty()).unwrap_or("/");
        Some(Account {
            uid: fields.get(2)?.parse().ok()?,
            gid: fields.get(3)?.parse().ok()?,
            home: home.into(),
        })
    }

    /// The name of a user by number.
    pub fn name_of(&self, uid: u32) -> Option<&str> {
        let wanted = uid.to_string();
        let mut lines = self.passwd.lines();
        lines.find(|line| line.split(':').nth(2) == Some(&wanted)).and_then(|line| line.split(':').next())
    }

    /// A group's number by name.
    pub fn group(&self, name: &str) -> Option<u32> {
        entry(&self.group, name)?.get(2)?.parse().ok()
    }

    /// Numbers of the groups that a user is a further member of.
    pub fn groups_of(&self, name: &str) -> Vec<u32> {
        let member = |line: &str| {
            let fields: Vec<&str> = line.split(':').collect();
            let is = fields.get(3)?.split(',').any(|member| member == name);
            if is { fields.get(2)?.parse().ok() } else { None }
        };
        self.group.lines().filter_map(member).collect()
    }

    /// Adds a group; one that is there stays. Returns its number.
    pub fn add_group(&mut self, name: &str, system: bool, wish: Option<u32>) -> io::Result<u32> {
        if let Some(gid) = self.group(name) {
            return Ok(gid);
        }
        check_name(name)?;
        let gid = wish.filter(|gid| !numbers(&self.group).contains(gid));
        let gid = gid.map_or_else(|| free(&self.group, system), Ok)?;
        append(&mut self.group, &format!("{name}:x:{gid}:"));
        Ok(gid)
    }

    /// Makes a user a further member of a group, which is added where it isn't there.
    pub fn add_member(&mut self, group: &str, user: &str) -> io::Result<()> {
        self.add_group(group, false, None)?;
        let change = |line: &str| {
            let mut fields: Vec<&str> = line.split(':').collect();
            if fields.first() != Some(&group) || fields.len() < 4 {
                return line.to_owned();
            }
            let mut members: Vec<&str> = fields[3].split(',').filter(|member| !member.is_empty()).collect();
            if !members.contains(&user) {
                members.push(user);
            }
            let members = members.join(",");
            fields[3] = &members;
            fields.join(":")
        };
        self.group = self.group.lines().map(|line| change(line) + "\n").collect();
        Ok(())
    }

    /// Adds a user with its groups; one that is there only joins the groups. Makes no files.
    pub fn add_user(&mut self, user: &NewUser) -> io::Result<Account> {
        if self.user(&user.name).is_none() {
            check_name(&user.name)?;
            let uid = user.uid.map_or_else(|| free(&self.passwd, user.system), Ok)?;
            if numbers(&self.passwd).contains(&uid) {
                return Err(io::Error::other(format!("user {}: the number {uid} is taken", user.name)));
            }
            let primary = user.primary_group.as_ref().unwrap_or(&user.name);
            let gid = self.add_group(primary, user.system, Some(uid))?;
            let home = user.home.clone().unwrap_or_else(|| format!("/home/{}", user.name));
            let shell = user.shell.clone().unwrap_or_else(|| default_shell().to_owned());
            let fields = [&user.comment, &home, &shell];
            if fields.iter().any(|field| field.contains([':', '\n'])) {
                return Err(io::Error::other(format!(
                    "user {}: a field holds a colon or a line break",
                    user.name
                )));
            }
            append(&mut self.passwd, &format!("{}:x:{uid}:{gid}:{}:{home}:{shell}", user.name, user.comment));
            let hash =
                user.password_hash.as_deref().filter(|hash| !hash.contains([':', '\n'])).unwrap_or("!");
            append(&mut self.shadow, &format!("{}:{hash}:19700:0:99999:7:::", user.name));
        }
        for group in &user.groups {
            self.add_member(group, &user.name)?;
        }
        self.user(&user.name).ok_or_else(|| io::Error::other(format!("user {} was not added", user.name)))
    }
}

/// Makes a user's home folder with what new ones begin with; one that is there stays.
pub fn make_home(account: &Account) -> io::Result<()> {
    if account.home.exists() {
        return Ok(());
    }
    if let Some(parent) = account.home.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::create_dir(&account.home)?;
    for entry in fs::read_dir("/etc/skel").into_iter().flatten().flatten() {
        let to = account.home.join(entry.file_name());
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), &to)?;
            chown(&to, Some(account.uid), Some(account.gid))?;
        }
    }
    chown(&account.home, Some(account.uid), Some(account.gid))
}

/// What new users' commands are run by.
fn default_shell() -> &'static str {
    if Path::new("/bin/bash").exists() { "/bin/bash" } else { "/bin/sh" }
}

fn entry<'a>(text: &'a str, name: &str) -> Option<Vec<&'a str>> {
    let line = text.lines().find(|line| !name.is_empty() && line.split(':').next() == Some(name))?;
    Some(line.split(':').collect())
}

fn numbers(text: &str) -> Vec<u32> {
    text.lines().filter_map(|line| line.split(':').nth(2)?.parse().ok()).collect()
}

fn free(text: &str, system: bool) -> io::Result<u32> {
    let taken = numbers(text);
    let range = if system { FIRST_SYSTEM_ID..FIRST_ID } else { FIRST_ID..LAST_ID };
    range.into_iter().find(|id| !taken.contains(id)).ok_or_else(|| io::Error::other("no number is free"))
}

fn append(text: &mut String, line: &str) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(line);
    text.push('\n');
}

/// As useradd takes them, capitals included.
fn check_name(name: &str) -> io::Result<()> {
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'));
    if starts && plain && name.len() <= 32 {
        Ok(())
    } else {
        Err(io::Error::other(format!("{name:?} is no name of a user or group")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn database() -> Database {
        Database {
            passwd: "root:x:0:0:root:/root:/bin/bash\nec2-user:x:1000:1000::/home/ec2-user:/bin/sh\n".into(),
            group: "root:x:0:\nsudo:x:27:ec2-user\nec2-user:x:1000:".into(),
            shadow: "root:*:1::::::\n".into(),
        }
    }

    #[test]
    fn a_user_is_added_once_with_its_groups() {
        let mut database = database();
        let user = NewUser {
            name: "web".into(),
            groups: vec!["sudo".into(), "new".into()],
            shell: Some("/bin/sh".into()),
            ..NewUser::default()
        };
        let account = database.add_user(&user).unwrap();
        assert_eq!(account, Account { uid: 1001, gid: 1001, home: "/home/web".into() });
        assert_eq!(
            database.group,
            "root:x:0:\nsudo:x:27:ec2-user,web\nec2-user:x:1000:\nweb:x:1001:\nnew:x:1002:web\n"
        );
        assert!(database.passwd.ends_with("web:x:1001:1001::/home/web:/bin/sh\n"));
        assert!(database.shadow.ends_with("web:!:19700:0:99999:7:::\n"));
        assert_eq!(database.groups_of("web"), [27, 1002]);
        let before = (database.passwd.clone(), database.group.clone());
        assert_eq!(database.add_user(&user).unwrap(), account);
        assert_eq!((database.passwd.clone(), database.group.clone()), before);
        let system = NewUser { name: "daemon1".into(), system: true, ..NewUser::default() };
        assert_eq!(database.add_user(&system).unwrap().uid, 100);
        assert_eq!(database.name_of(1001), Some("web"));
    }

    #[test]
    fn what_would_break_the_files_is_refused() {
        for name in ["", "a:b", "a\nroot2:x:0:0", "0day", "../x"] {
            assert!(
                database().add_user(&NewUser { name: name.into(), ..NewUser::default() }).is_err(),
                "{name:?}"
            );
        }
        let colon = NewUser { name: "web".into(), home: Some("/x:y".into()), ..NewUser::default() };
        assert!(database().add_user(&colon).is_err());
        let taken = NewUser { name: "web".into(), uid: Some(0), ..NewUser::default() };
        assert!(database().add_user(&taken).is_err());
    }
}
