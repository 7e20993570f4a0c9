//! User data: taken apart into scripts and cloud-config, and carried out once per instance.
//!
//! ```text
//! gzip ─▶ MIME multipart, #cloud-config-archive ─▶ #! script, #cloud-config, #cloud-boothook
//!                                                    │
//!   each boot   boothooks, bootcmd                   ▼
//!   first boot  files, host name, groups, users, keys ──▶ (the application starts) ──▶ packages, scripts, runcmd
//! ```
//! The order is cloud-init's: scripts by their place in the data, `runcmd` after them. What this agent doesn't carry out
//! is said on the console.

use crate::accounts::{self, Database};
use crate::children::{Children, describe};
use crate::cloud_config::{self, CloudConfig, File, User, quoted};
use crate::console::{raw, say};
use crate::{files, identity, mime};
use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

const FOLDER: &str = "/var/lib/cumulet/user-data";
/// What runs at each boot.
const EACH_BOOT: &str = "/var/lib/cumulet/each-boot";
const LOG: &str = "/var/log/cloud-init-output.log";
const SUDOERS: &str = "/etc/sudoers.d/90-cloud-init-users";

/// The forms that EC2's images know.
#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Empty,
    Script,
    Gzip,
    Message,
    Config,
    Archive,
    Boothook,
    /// A form that isn't carried out, by its name.
    Unsupported(&'static str),
}

/// Tells the form by the first bytes, as cloud-init does.
fn kind(data: &[u8]) -> Kind {
    let begins = |prefix: &str| {
        data.len() >= prefix.len() && data[..prefix.len()].eq_ignore_ascii_case(prefix.as_bytes())
    };
    match data {
        _ if data.iter().all(u8::is_ascii_whitespace) => Kind::Empty,
        [b'#', b'!', ..] => Kind::Script,
        [0x1f, 0x8b, ..] => Kind::Gzip,
        _ if begins("#cloud-config-archive") => Kind::Archive,
        _ if begins("#cloud-config") => Kind::Config,
        _ if begins("#cloud-boothook") => Kind::Boothook,
        _ if begins("#include") => Kind::Unsupported("an include list"),
        _ if begins("## template: jinja") => Kind::Unsupported("a template"),
        _ if begins("#part-handler") => Kind::Unsupported("a part handler"),
        _ if mime::is_message(data) => Kind::Message,
        _ => Kind::Unsupported("data that doesn't begin with #! or #cloud-config"),
    }
}

/// What user data asks for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Parts {
    scripts: Vec<Vec<u8>>,
    configs: Vec<Vec<u8>>,
    boothooks: Vec<Vec<u8>>,
    refused: Vec<String>,
}

/// Takes user data apart.
///
/// # Errors
/// Data that can't be decompressed, or a malformed message.
pub fn parts(data: &[u8]) -> io::Result<Parts> {
    let mut parts = Parts::default();
    collect(data, None, 0, &mut parts)?;
    Ok(parts)
}

fn collect(data: &[u8], content_type: Option<&str>, depth: usize, parts: &mut Parts) -> io::Result<()> {
    const MAX_DEPTH: usize = 4;
    if depth > MAX_DEPTH {
        return Err(io::Error::other("user data is nested too deeply"));
    }
    let declared = match content_type {
        Some("text/x-shellscript" | "text/x-shellscript-per-instance" | "text/x-shellscript-per-once") => {
            Some(Kind::Script)
        }
        Some("text/x-shellscript-per-boot" | "text/cloud-boothook") => Some(Kind::Boothook),
        Some("text/cloud-config") => Some(Kind::Config),
        Some("text/cloud-config-archive") => Some(Kind::Archive),
        Some("text/x-include-url" | "text/x-include-once-url") => Some(Kind::Unsupported("an include list")),
        Some("text/part-handler") => Some(Kind::Unsupported("a part handler")),
        Some("text/jinja2") => Some(Kind::Unsupported("a template")),
        _ => None,
    };
    // Compressed data tells for itself, whatever it is declared to become.
    let found = kind(data);
    match if found == Kind::Gzip { found } else { declared.unwrap_or(found) } {
        Kind::Empty => {}
        Kind::Script => parts.scripts.push(data.to_vec()),
        Kind::Config => parts.configs.push(data.to_vec()),
        Kind::Boothook => parts.boothooks.push(data.to_vec()),
        Kind::Gzip => collect(&cloud_config::gunzip(data)?, content_type, depth + 1, parts)?,
        Kind::Message => {
            let message =
                mime::parts(data).ok_or_else(|| io::Error::other("user data is a malformed message"))?;
            for part in message {
                collect(&part.content, Some(&part.content_type), depth + 1, parts)?;
            }
        }
        Kind::Archive => {
            for (content_type, content) in cloud_config::archive(data)? {
                collect(&content, content_type.as_deref(), depth + 1, parts)?;
            }
        }
        Kind::Unsupported(form) => {
            parts.refused.push(format!("{form} is not supported by this image"));
        }
    }
    Ok(())
}

/// Carries out what comes before the application, and remembers what each boot runs. Returns what is left for
/// [`finish`].
pub fn begin(children: &Children, data: &[u8]) -> CloudConfig {
    let _ = fs::remove_dir_all(EACH_BOOT);
    let _ = fs::remove_dir_all(FOLDER);
    let parts =
        parts(data).unwrap_or_else(|error| Parts { refused: vec![error.to_string()], ..Parts::default() });
    let bodies: Vec<&[u8]> = parts.configs.iter().map(Vec::as_slice).collect();
    let config = cloud_config::read(&bodies)
        .unwrap_or_else(|error| CloudConfig { refused: vec![error.to_string()], ..CloudConfig::default() });
    for refused in parts.refused.iter().chain(&config.refused) {
        say(&format!("user data: not carried out: {refused}"));
    }
    let mut each_boot: Vec<Vec<u8>> = parts.boothooks.iter().map(|hook| as_script(hook)).collect();
    if !config.boot_lines.is_empty() {
        each_boot.push(script_of(&config.boot_lines));
    }
    store(EACH_BOOT, "boot", &each_boot);
    boot(children);
    told("write_files", write_files(&config.files, false));
    if let Some(name) = &config.hostname {
        told("hostname", identity::host_name(name));
    }
    if let Some(zone) = &config.timezone {
        told("timezone", set_timezone(zone));
    }
    told("users", add_accounts(&config));
    let mut scripts = parts.scripts;
    if !config.run_lines.is_empty() {
        scripts.push(script_of(&config.run_lines));
    }
    store(FOLDER, "part", &scripts);
    config
}

/// Runs what each boot runs.
pub fn boot(children: &Children) {
    run_all(children, EACH_BOOT, "boot command");
}

/// Carries out what comes after the application's start: packages, scripts, commands. Takes as long as they take.
pub fn finish(children: &Children, config: &CloudConfig) {
    if let Some(script) = install_script(config) {
        told(
            "packages",
            script.and_then(|script| {
                let path = format!("{FOLDER}-packages");
                files::replace(Path::new(&path), script.as_bytes(), 0o700)?;
                run_script(children, &path, "packages")?;
                fs::remove_file(&path)
            }),
        );
    }
    told("write_files", write_files(&config.files, true));
    run_all(children, FOLDER, "script");
    if let Some(message) = &config.final_message {
        say(message);
    }
}

fn told(what: &str, result: io::Result<()>) {
    if let Err(error) = result {
        say(&format!("user data: {what}: {error}"));
    }
}

/// A script, whatever it began with.
fn as_script(hook: &[u8]) -> Vec<u8> {
    let body = hook.strip_prefix(b"#cloud-boothook".as_slice()).map_or(hook, |rest| rest.trim_ascii_start());
    if body.starts_with(b"#!") { body.to_vec() } else { [b"#!/bin/sh\n", body].concat() }
}

fn script_of(lines: &[String]) -> Vec<u8> {
    let mut script = b"#!/bin/sh\n".to_vec();
    for line in lines {
        script.extend(line.as_bytes());
        script.push(b'\n');
    }
    script
}

/// Puts scripts into a folder, named by their order.
fn store(folder: &str, name: &str, scripts: &[Vec<u8>]) {
    for (script, n) in scripts.iter().zip(1..) {
        let path = format!("{folder}/{name}-{n:03}");
        told(&path, files::replace(Path::new(&path), script, 0o700));
    }
}

fn run_all(children: &Children, folder: &str, what: &str) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.filter_map(|entry| entry.path().to_str().map(str::to_owned)).collect();
    paths.sort();
    for path in paths {
        told(what, run_script(children, &path, what));
    }
}

/// Runs a script to its end; its output goes to the console and the log. A daemon that it leaves doesn't hold up the next.
fn run_script(children: &Children, path: &str, what: &str) -> io::Result<()> {
    say(&format!("user data: running the {what}"));
    let (mut output, input) = io::pipe()?;
    let mut command = Command::new(path);
    command.current_dir("/").stdin(Stdio::null()).stdout(input.try_clone()?).stderr(input).process_group(0);
    let (_, ended) = children.start(&mut command)?;
    drop(command); // its ends of the pipe would keep the reading below from ending
    let mut log = OpenOptions::new().create(true).append(true).open(LOG).ok();
    let reader = std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(length) = output.read(&mut buffer) {
            if length == 0 {
                break;
            }
            raw(&buffer[..length]);
            if let Some(log) = &mut log {
                let _ = log.write_all(&buffer[..length]); // a full disk must not stop the script
            }
        }
    });
    let end = ended.recv().ok().and_then(describe);
    // What it has just said belongs before what is said of it; a daemon's output may never end.
    let patience = std::time::Instant::now() + std::time::Duration::from_millis(200);
    while !reader.is_finished() && std::time::Instant::now() < patience {
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    say(&match end {
        None => format!("user data: the {what} succeeded"),
        Some(end) => format!("user data: the {what} {end}"),
    });
    Ok(())
}

fn write_files(wanted: &[File], deferred: bool) -> io::Result<()> {
    for file in wanted.iter().filter(|file| file.deferred == deferred) {
        told(&format!("write_files {}", file.path), write_file(file));
    }
    Ok(())
}

fn write_file(file: &File) -> io::Result<()> {
    let path = Path::new(&file.path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut open = OpenOptions::new();
    open.write(true).create(true).append(file.append).truncate(!file.append);
    open.open(path)?.write_all(&file.content)?;
    fs::set_permissions(path, fs::Permissions::from_mode(file.mode))?;
    if let Some(owner) = &file.owner {
        let database = Database::load();
        let (user, group) =
            owner.split_once(':').map_or((owner.as_str(), None), |(user, group)| (user, Some(group)));
        let unknown = |name: &str| io::Error::other(format!("there is no {name}"));
        let account = database.user(user).ok_or_else(|| unknown(user))?;
        let gid = match group {
            Some(group) => database.group(group).ok_or_else(|| unknown(group))?,
            None => account.gid,
        };
        chown(path, Some(account.uid), Some(gid))?;
    }
    Ok(())
}

fn set_timezone(zone: &str) -> io::Result<()> {
    let plain = zone.split('/').all(|part| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'+'))
    });
    let file = format!("/usr/share/zoneinfo/{zone}");
    if !plain || !Path::new(&file).exists() {
        return Err(io::Error::other(format!("this image knows no time zone {zone}")));
    }
    let _ = fs::remove_file("/etc/localtime");
    std::os::unix::fs::symlink(file, "/etc/localtime")?;
    files::replace(Path::new("/etc/timezone"), format!("{zone}\n").as_bytes(), 0o644)
}

fn add_accounts(config: &CloudConfig) -> io::Result<()> {
    if !config.groups.is_empty() || !config.users.is_empty() {
        let mut database = Database::load();
        for (group, members) in &config.groups {
            told("groups", database.add_group(group, false, None).map(drop));
            for member in members {
                told("groups", database.add_member(group, member));
            }
        }
        let added: Vec<(&User, io::Result<accounts::Account>)> =
            config.users.iter().map(|user| (user, database.add_user(&user.new))).collect();
        database.store()?;
        for (user, account) in added {
            let made = account.and_then(|account| {
                if user.new.make_home {
                    accounts::make_home(&account)?;
                }
                user.keys
                    .iter()
                    .try_for_each(|key| identity::add_key(&account.home, key, account.uid, account.gid))?;
                add_sudo_rules(user)
            });
            told(&format!("user {}", user.new.name), made);
        }
    }
    let login = identity::login_user();
    let account =
        Database::load().user(&login).ok_or_else(|| io::Error::other(format!("there is no user {login}")))?;
    config.keys.iter().try_for_each(|key| identity::add_key(&account.home, key, account.uid, account.gid))?;
    if config.disable_root == Some(false) {
        identity::let_root_in()?;
    }
    Ok(())
}

fn add_sudo_rules(user: &User) -> io::Result<()> {
    if user.sudo.is_empty() {
        return Ok(());
    }
    let mut text = fs::read_to_string(SUDOERS).unwrap_or_default();
    for rule in user.sudo.iter().filter(|rule| !rule.contains('\n')) {
        let line = format!("{} {rule}\n", user.new.name);
        if !text.contains(&line) {
            text.push_str(&line);
        }
    }
    files::replace(Path::new(SUDOERS), text.as_bytes(), 0o440)
}

/// What installs the packages, by the program that the image has for it; none where nothing is asked for.
fn install_script(config: &CloudConfig) -> Option<io::Result<String>> {
    if config.packages.is_empty() && !config.package_update && !config.package_upgrade {
        return None;
    }
    let managers = [
        ("/usr/bin/apt-get", "apt-get -q update", "apt-get -qy dist-upgrade", "apt-get -qy install"),
        ("/sbin/apk", "apk update", "apk upgrade", "apk add"),
        ("/usr/bin/dnf", "dnf -qy makecache", "dnf -qy upgrade", "dnf -qy install"),
        ("/usr/bin/microdnf", "true", "microdnf -y upgrade", "microdnf -y install"),
    ];
    let Some((_, update, upgrade, install)) = managers.iter().find(|(path, ..)| Path::new(path).exists())
    else {
        return Some(Err(io::Error::other("this image has no apt, apk or dnf")));
    };
    let mut script = format!("#!/bin/sh\nset -e\nexport DEBIAN_FRONTEND=noninteractive\n{update}\n");
    if config.package_upgrade {
        script.push_str(&format!("{upgrade}\n"));
    }
    if !config.packages.is_empty() {
        let packages: Vec<String> = config.packages.iter().map(|package| quoted(package)).collect();
        script.push_str(&format!("{install} {}\n", packages.join(" ")));
    }
    Some(Ok(script))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_told_apart() {
        for (data, expected) in [
            (&b""[..], Kind::Empty),
            (b" \n", Kind::Empty),
            (b"#!/bin/sh\necho", Kind::Script),
            (b"\x1f\x8b\x08", Kind::Gzip),
            (b"#cloud-config\nusers: []", Kind::Config),
            (b"#cloud-config-archive", Kind::Archive),
            (b"#include\nhttp://x", Kind::Unsupported("an include list")),
            (b"Content-Type: multipart/mixed; boundary=x", Kind::Message),
            (b"echo hello", Kind::Unsupported("data that doesn't begin with #! or #cloud-config")),
        ] {
            assert_eq!(kind(data), expected, "{:?}", String::from_utf8_lossy(data));
        }
    }

    fn gzip(data: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(data).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_compressed_message_is_taken_apart_in_order() {
        let message = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n\
            --x\nContent-Type: text/x-shellscript\n\n#!/bin/sh\n1\n--x\nContent-Type: text/cloud-config\n\nruncmd: [a]\n\
            --x\nContent-Type: text/plain\n\n#!/bin/sh\n2\n--x\nContent-Type: text/cloud-boothook\n\n#cloud-boothook\necho\n\
            --x\nContent-Type: text/x-include-url\n\nhttp://x\n--x--\n";
        let found = parts(&gzip(message)).unwrap();
        assert_eq!(found.scripts, [b"#!/bin/sh\n1".to_vec(), b"#!/bin/sh\n2".to_vec()]);
        assert_eq!(found.configs, [b"runcmd: [a]".to_vec()]);
        assert_eq!(found.boothooks, [b"#cloud-boothook\necho".to_vec()]);
        assert_eq!(found.refused, ["an include list is not supported by this image"]);
    }

    #[test]
    fn what_is_nested_without_end_is_refused() {
        let mut data = b"#!/bin/sh".to_vec();
        for _ in 0..8 {
            data = gzip(&data);
        }
        assert!(parts(&data).unwrap_err().to_string().contains("nested"));
        assert!(parts(b"\x1f\x8bgarbage").is_err());
    }

    #[test]
    fn hooks_and_commands_become_scripts() {
        assert_eq!(as_script(b"#cloud-boothook\n#!/bin/bash\nx"), b"#!/bin/bash\nx");
        assert_eq!(as_script(b"#cloud-boothook\necho x"), b"#!/bin/sh\necho x");
        assert_eq!(script_of(&["a".into(), "'b' 'c'".into()]), b"#!/bin/sh\na\n'b' 'c'\n");
    }
}
