//! What makes an instance this one and not a copy: its id, keys, machine id and name.

use crate::accounts::{Account, Database};
use crate::console::say;
use crate::files;
use crate::metadata::Metadata;
use std::io;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;

/// The user who logs in with the key pair, where the image has it.
const DEFAULT_USER: &str = "ec2-user";
const INSTANCE_ID_FILE: &str = "/var/lib/cumulet/instance-id";

/// The instance that this disk was last booted as.
pub fn stored_instance_id() -> Option<String> {
    files::read_trimmed(INSTANCE_ID_FILE)
}

/// Remembers the instance, once everything that a new one needs is in place.
pub fn store_instance_id(id: &str) -> io::Result<()> {
    files::flush()?;
    files::replace(Path::new(INSTANCE_ID_FILE), format!("{id}\n").as_bytes(), 0o644)?;
    files::flush()
}

/// Writes a machine id where there is none, or a new one where `renew` is set.
pub fn machine_id(renew: bool) -> io::Result<()> {
    if !renew && files::read_trimmed("/etc/machine-id").is_some() {
        return Ok(());
    }
    let mut text: String = files::random::<16>()?.iter().map(|byte| format!("{byte:02x}")).collect();
    text.push('\n');
    files::replace(Path::new("/etc/machine-id"), text.as_bytes(), 0o444)
}

/// Who logs in with the key pair: `ec2-user` where the image has it, else root, as an application's image has no other.
pub fn login_user() -> String {
    let known = Database::load().user(DEFAULT_USER).is_some();
    if known { DEFAULT_USER } else { "root" }.to_owned()
}

/// Lets the key pair's holder in as [`login_user`]; as root, such a login is told which user to take.
pub fn authorize(metadata: &Metadata) -> io::Result<()> {
    let Some(key) = metadata.text("meta-data/public-keys/0/openssh-key")? else {
        say("no key pair was given at launch: nobody can log in by SSH");
        return Ok(());
    };
    if !key.starts_with("ssh-") || key.contains('\n') {
        return Err(io::Error::other("the metadata service's public key isn't one"));
    }
    let user = login_user();
    let account = Database::load().user(&user).unwrap_or_else(root);
    add_key(&account.home, &key, account.uid, account.gid)?;
    if user == "root" {
        return Ok(());
    }
    add_key(&root().home, &format!("{}{key}", refusal()), 0, 0)
}

/// Root, in an image that doesn't say.
fn root() -> Account {
    Account { uid: 0, gid: 0, home: "/root".into() }
}

/// What stands before a key that is told which user to take.
fn refusal() -> String {
    format!(
        "no-port-forwarding,no-agent-forwarding,no-X11-forwarding,command=\"echo 'Please login as the user \
         \\\"{DEFAULT_USER}\\\" rather than the user \\\"root\\\".';exit 142\" "
    )
}

/// Takes the refusals away.
pub fn let_root_in() -> io::Result<()> {
    let file = root().home.join(".ssh/authorized_keys");
    let Ok(text) = std::fs::read_to_string(&file) else { return Ok(()) };
    let refusal = refusal();
    let open: String =
        text.lines().map(|line| format!("{}\n", line.strip_prefix(&refusal).unwrap_or(line))).collect();
    files::rewrite(&file, open.as_bytes(), 0o600)
}

/// Adds a line to a user's `authorized_keys`, once.
pub fn add_key(home: &Path, line: &str, uid: u32, gid: u32) -> io::Result<()> {
    let folder = home.join(".ssh");
    let file = folder.join("authorized_keys");
    let mut text = std::fs::read_to_string(&file).unwrap_or_default();
    if text.lines().any(|present| present == line) {
        return Ok(());
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(line);
    text.push('\n');
    std::fs::create_dir_all(&folder)?;
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700))?;
    chown(&folder, Some(uid), Some(gid))?;
    files::replace(&file, text.as_bytes(), 0o600)?;
    chown(&file, Some(uid), Some(gid))
}

/// Takes a host name (its first label), and lets it resolve to the instance itself.
pub fn host_name(full: &str) -> io::Result<()> {
    let short = full.split('.').next().unwrap_or(full);
    let plain = full.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
    if short.is_empty() || short.len() > 63 || !plain {
        return Err(io::Error::other("the host name given isn't one"));
    }
    if files::read_trimmed("/proc/sys/kernel/hostname").as_deref() != Some(short) {
        // In a container the name may be the outside's to set.
        if let Err(error) = rustix::system::sethostname(short.as_bytes()) {
            say(&format!("cannot set the host name: {error}"));
        }
    }
    if files::read_trimmed("/etc/hostname").as_deref() != Some(short) {
        files::replace(Path::new("/etc/hostname"), format!("{short}\n").as_bytes(), 0o644)?;
    }
    let hosts = std::fs::read_to_string("/etc/hosts").unwrap_or_default();
    let wanted = with_own_name(&hosts, full, short);
    if wanted == hosts { Ok(()) } else { files::replace(Path::new("/etc/hosts"), wanted.as_bytes(), 0o644) }
}

/// A hosts file in which 127.0.1.1 is this instance and nothing else is changed.
fn with_own_name(hosts: &str, full: &str, short: &str) -> String {
    let others = hosts.lines().filter(|line| line.split_ascii_whitespace().next() != Some("127.0.1.1"));
    let own = if full == short { format!("127.0.1.1 {short}") } else { format!("127.0.1.1 {full} {short}") };
    others.chain([own.as_str()]).map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_name_is_set_once() {
        let once =
            with_own_name("127.0.0.1 localhost\n127.0.1.1 old\n", "ip-10-0-0-1.internal", "ip-10-0-0-1");
        assert_eq!(once, "127.0.0.1 localhost\n127.0.1.1 ip-10-0-0-1.internal ip-10-0-0-1\n");
        assert_eq!(with_own_name(&once, "ip-10-0-0-1.internal", "ip-10-0-0-1"), once);
    }

    #[test]
    fn a_key_is_added_once_and_others_stay() {
        let home = std::env::temp_dir().join(format!("cumulet-agent-{}", std::process::id()));
        let (uid, gid) = (rustix::process::getuid().as_raw(), rustix::process::getgid().as_raw());
        for key in ["ssh-ed25519 A a", "ssh-ed25519 A a", "ssh-rsa B b"] {
            add_key(&home, key, uid, gid).unwrap();
        }
        let file = home.join(".ssh/authorized_keys");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "ssh-ed25519 A a\nssh-rsa B b\n");
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::remove_dir_all(&home).unwrap();
    }
}
