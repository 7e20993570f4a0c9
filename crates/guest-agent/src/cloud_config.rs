//! cloud-config: what of it this agent carries out, read from YAML; pure.
//!
//! Keys have cloud-init's meaning. One that isn't known is told of, never passed over in silence.

use crate::accounts::NewUser;
use crate::mime;
use flate2::read::GzDecoder;
use std::io::{self, Read};
use yaml_rust2::{Yaml, YamlLoader};

/// Keys that ask for nothing here: what they say is so anyway, or is for programs that this image hasn't.
const WITHOUT_EFFECT: [&str; 6] =
    ["output", "growpart", "resize_rootfs", "manage_etc_hosts", "preserve_hostname", "ssh_pwauth"];

/// A command of `runcmd` or `bootcmd`: a line of a shell script.
pub type Line = String;

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub path: String,
    pub content: Vec<u8>,
    pub mode: u32,
    /// `user:group`.
    pub owner: Option<String>,
    pub append: bool,
    /// After users and packages are there.
    pub deferred: bool,
}

/// A user, and what is done for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    pub new: NewUser,
    pub keys: Vec<String>,
    /// Rules for sudo.
    pub sudo: Vec<String>,
}

/// What a cloud-config asks for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CloudConfig {
    pub hostname: Option<String>,
    pub groups: Vec<(String, Vec<String>)>,
    pub users: Vec<User>,
    /// Keys of the login user.
    pub keys: Vec<String>,
    /// Whether root may log in by the login user's keys; a refusal where it isn't said.
    pub disable_root: Option<bool>,
    pub files: Vec<File>,
    pub boot_lines: Vec<Line>,
    pub run_lines: Vec<Line>,
    pub package_update: bool,
    pub package_upgrade: bool,
    pub packages: Vec<String>,
    pub timezone: Option<String>,
    pub final_message: Option<String>,
    /// What is not carried out, in words.
    pub refused: Vec<String>,
}

/// Reads parts, later ones' keys taking the place of earlier ones'.
///
/// # Errors
/// One is no YAML mapping.
pub fn read(parts: &[&[u8]]) -> io::Result<CloudConfig> {
    let mut merged: Vec<(String, Yaml)> = Vec::new();
    for part in parts {
        let text = std::str::from_utf8(part).map_err(|_| io::Error::other("cloud-config is not UTF-8"))?;
        let documents =
            YamlLoader::load_from_str(text).map_err(|e| io::Error::other(format!("cloud-config: {e}")))?;
        match documents.into_iter().next() {
            None | Some(Yaml::Null) => {}
            Some(Yaml::Hash(entries)) => {
                for (key, value) in entries {
                    let key =
                        plain(&key).ok_or_else(|| io::Error::other("cloud-config: a key is no text"))?;
                    merged.retain(|(there, _)| *there != key);
                    merged.push((key, value));
                }
            }
            Some(_) => return Err(io::Error::other("cloud-config is no mapping")),
        }
    }
    let mut config = CloudConfig::default();
    let mut fqdn = None;
    for (key, value) in &merged {
        let understood = match key.as_str() {
            "hostname" => plain(value).map(|name| config.hostname = Some(name)),
            "fqdn" => plain(value).map(|name| fqdn = Some(name)),
            "groups" => read_groups(value).map(|groups| config.groups = groups),
            "users" => list(value).map(|items| items.iter().for_each(|item| read_user(item, &mut config))),
            "ssh_authorized_keys" => texts(value).map(|keys| config.keys = keys),
            "disable_root" => truth(value).map(|so| config.disable_root = Some(so)),
            "write_files" => {
                list(value).map(|items| items.iter().for_each(|item| read_file(item, &mut config)))
            }
            "bootcmd" => lines(value).map(|lines| config.boot_lines = lines),
            "runcmd" => lines(value).map(|lines| config.run_lines = lines),
            "package_update" | "apt_update" => truth(value).map(|so| config.package_update = so),
            "package_upgrade" | "apt_upgrade" => truth(value).map(|so| config.package_upgrade = so),
            "packages" => read_packages(value).map(|packages| config.packages = packages),
            "timezone" => plain(value).map(|zone| config.timezone = Some(zone)),
            "final_message" => plain(value).map(|text| config.final_message = Some(text)),
            key if WITHOUT_EFFECT.contains(&key) => Some(()),
            _ => {
                config.refused.push(format!("{key} is not supported by this image"));
                Some(())
            }
        };
        if understood.is_none() {
            config.refused.push(format!("{key} has a value of another form"));
        }
    }
    config.hostname = fqdn.or(config.hostname);
    Ok(config)
}

fn plain(value: &Yaml) -> Option<String> {
    match value {
        Yaml::String(text) | Yaml::Real(text) => Some(text.clone()),
        Yaml::Integer(number) => Some(number.to_string()),
        Yaml::Boolean(so) => Some(so.to_string()),
        _ => None,
    }
}

/// As YAML 1.1 has it, which cloud-init reads.
fn truth(value: &Yaml) -> Option<bool> {
    match plain(value)?.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Some(true),
        "false" | "no" | "off" | "0" => Some(false),
        _ => None,
    }
}

fn list(value: &Yaml) -> Option<&Vec<Yaml>> {
    value.as_vec()
}

/// A list of texts, or one of them alone.
fn texts(value: &Yaml) -> Option<Vec<String>> {
    match value {
        Yaml::Array(items) => items.iter().map(plain).collect(),
        Yaml::Null => Some(Vec::new()),
        one => Some(vec![plain(one)?]),
    }
}

/// The same, where one text may hold several, divided by commas.
fn names(value: &Yaml) -> Option<Vec<String>> {
    let split = |text: String| text.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>();
    Some(texts(value)?.into_iter().flat_map(split).filter(|name| !name.is_empty()).collect())
}

fn lines(value: &Yaml) -> Option<Vec<Line>> {
    let line = |item: &Yaml| match item {
        Yaml::Array(words) => {
            let words: Option<Vec<String>> = words.iter().map(|word| Some(quoted(&plain(word)?))).collect();
            Some(words?.join(" "))
        }
        text => plain(text),
    };
    list(value)?.iter().filter(|item| !item.is_null()).map(line).collect()
}

/// A word as a shell reads it literally.
pub fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', "'\\''"))
}

fn read_groups(value: &Yaml) -> Option<Vec<(String, Vec<String>)>> {
    let items = match value {
        Yaml::Array(items) => items.clone(),
        one => names(one)?.into_iter().map(Yaml::String).collect(),
    };
    let mut groups = Vec::new();
    for item in &items {
        match item {
            Yaml::Hash(entries) => {
                for (name, members) in entries {
                    groups.push((plain(name)?, names(members)?));
                }
            }
            one => groups.push((plain(one)?, Vec::new())),
        }
    }
    Some(groups)
}

fn read_packages(value: &Yaml) -> Option<Vec<String>> {
    let package = |item: &Yaml| match item {
        // A name and a version.
        Yaml::Array(pair) => Some(pair.iter().map(plain).collect::<Option<Vec<_>>>()?.join("=")),
        one => plain(one),
    };
    list(value)?.iter().map(package).collect()
}

fn read_user(item: &Yaml, config: &mut CloudConfig) {
    let fields = match item {
        // The image's own user is there.
        one if plain(one).as_deref() == Some("default") => return,
        Yaml::Hash(fields) => fields,
        _ => {
            config.refused.push("users: an entry is neither `default` nor a mapping".into());
            return;
        }
    };
    let mut user =
        User { new: NewUser { make_home: true, ..NewUser::default() }, keys: Vec::new(), sudo: Vec::new() };
    for (key, value) in fields {
        let key = plain(key).unwrap_or_default();
        let new = &mut user.new;
        let understood = match key.as_str() {
            "name" => plain(value).map(|name| new.name = name),
            "uid" => plain(value).and_then(|uid| uid.parse().ok()).map(|uid| new.uid = Some(uid)),
            "gecos" => plain(value).map(|text| new.comment = text),
            "homedir" => plain(value).map(|path| new.home = Some(path)),
            "shell" => plain(value).map(|path| new.shell = Some(path)),
            "primary_group" | "primary-group" => plain(value).map(|group| new.primary_group = Some(group)),
            "groups" => names(value).map(|groups| new.groups = groups),
            "system" => truth(value).map(|so| new.system = so),
            "no_create_home" | "no-create-home" => truth(value).map(|so| new.make_home = !so),
            "passwd" | "hashed_passwd" => plain(value).map(|hash| new.password_hash = Some(hash)),
            "lock_passwd" | "lock-passwd" => Some(()),
            "ssh_authorized_keys" | "ssh-authorized-keys" => texts(value).map(|keys| user.keys = keys),
            "sudo" if matches!(value, Yaml::Boolean(false) | Yaml::Null) => Some(()),
            "sudo" => texts(value).map(|rules| user.sudo = rules),
            _ => None,
        };
        if understood.is_none() {
            config.refused.push(format!("users: {key} is not supported by this image"));
        }
    }
    // A password is for those who unlock it.
    let locked = item["lock_passwd"].clone();
    if truth(&locked) != Some(false)
        && let Some(hash) = &mut user.new.password_hash
    {
        hash.insert(0, '!');
    }
    if user.new.name.is_empty() {
        config.refused.push("users: an entry has no name".into());
    } else {
        config.users.push(user);
    }
}

fn read_file(item: &Yaml, config: &mut CloudConfig) {
    let Some(path) = plain(&item["path"]).filter(|path| path.starts_with('/')) else {
        config.refused.push("write_files: an entry has no absolute path".into());
        return;
    };
    let text = plain(&item["content"]).unwrap_or_default();
    let encoding = plain(&item["encoding"]).unwrap_or_default();
    let Some(content) = decode(&text, &encoding) else {
        config.refused.push(format!("write_files: {path} is not written: its content is not {encoding}"));
        return;
    };
    if item["source"] != Yaml::BadValue {
        config.refused.push(format!("write_files: {path}: source is not supported by this image"));
    }
    // YAML 1.1 reads 0644 as octal, 1.2 as 644: the digits are what was meant.
    let mode = plain(&item["permissions"]).map(|text| text.trim_start_matches("0o").to_owned());
    let mode = mode.and_then(|digits| u32::from_str_radix(&digits, 8).ok()).unwrap_or(0o644) & 0o7777;
    config.files.push(File {
        path,
        content,
        mode,
        owner: plain(&item["owner"]),
        append: truth(&item["append"]) == Some(true),
        deferred: truth(&item["defer"]) == Some(true),
    });
}

fn decode(text: &str, encoding: &str) -> Option<Vec<u8>> {
    match encoding {
        "" | "text/plain" => Some(text.as_bytes().to_vec()),
        "b64" | "base64" => mime::base64(text.as_bytes()),
        "gz" | "gzip" => gunzip(text.as_bytes()).ok(),
        "gz+b64" | "gz+base64" | "gzip+b64" | "gzip+base64" => gunzip(&mime::base64(text.as_bytes())?).ok(),
        _ => None,
    }
}

/// The most that compressed data may become: 16 KiB of user data could expand to a thousand times that.
pub const MAXIMUM_PLAIN_BYTES: u64 = 4 * 1024 * 1024;

/// Decompresses.
///
/// # Errors
/// It is no gzip data, or becomes more than [`MAXIMUM_PLAIN_BYTES`].
pub fn gunzip(data: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    GzDecoder::new(data).take(MAXIMUM_PLAIN_BYTES + 1).read_to_end(&mut out)?;
    if out.len() as u64 > MAXIMUM_PLAIN_BYTES {
        return Err(io::Error::other("user data is larger than 4 MiB when decompressed"));
    }
    Ok(out)
}

/// The parts of a `#cloud-config-archive`: type (none where it isn't said) and content.
///
/// # Errors
/// It is no list.
pub fn archive(data: &[u8]) -> io::Result<Vec<(Option<String>, Vec<u8>)>> {
    let malformed = || io::Error::other("cloud-config-archive is no list of texts and contents");
    let text = std::str::from_utf8(data).map_err(|_| malformed())?;
    let documents = YamlLoader::load_from_str(text).map_err(|_| malformed())?;
    let items = documents.first().and_then(Yaml::as_vec).ok_or_else(malformed)?;
    let part = |item: &Yaml| match item {
        Yaml::Hash(_) => Some((plain(&item["type"]), plain(&item["content"])?.into_bytes())),
        one => Some((None, plain(one)?.into_bytes())),
    };
    items.iter().map(part).collect::<Option<Vec<_>>>().ok_or_else(malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_supported_keys_are_read() {
        let config = read(&[br#"#cloud-config
hostname: web
fqdn: web.example.org
groups:
  - docker
  - web: [alice, bob]
users:
  - default
  - name: alice
    gecos: Alice A.
    groups: sudo, docker
    shell: /bin/sh
    sudo: ALL=(ALL) NOPASSWD:ALL
    ssh_authorized_keys: [ssh-ed25519 AAAA alice]
  - {name: svc, system: yes, no_create_home: true, passwd: $6$x, lock_passwd: false}
ssh_authorized_keys:
  - ssh-rsa BBBB
write_files:
  - path: /etc/a
    content: |
      one
      two
    permissions: 0600
    owner: alice:web
  - {path: /etc/b, encoding: gz+b64, content: H4sIAAAAAAAAA0vLzwcAIWVzjAMAAAA=, append: true, defer: true}
bootcmd:
  - echo boot
runcmd:
  - [ sh, -c, "echo 'it''s'" ]
  - echo plain
packages: [curl, [nginx, "1.2"]]
package_update: yes
timezone: Europe/Berlin
swap: {filename: /swap}
"#])
        .unwrap();
        assert_eq!(config.hostname.as_deref(), Some("web.example.org"));
        let groups = [("docker".into(), vec![]), ("web".into(), vec!["alice".into(), "bob".into()])];
        assert_eq!(config.groups, groups);
        let alice = &config.users[0];
        assert_eq!(
            (alice.new.name.as_str(), alice.new.groups.len(), alice.new.make_home),
            ("alice", 2, true)
        );
        assert_eq!((alice.sudo.len(), alice.keys.len()), (1, 1));
        let svc = &config.users[1].new;
        assert_eq!((svc.system, svc.make_home, svc.password_hash.as_deref()), (true, false, Some("$6$x")));
        assert_eq!(config.files[0].content, b"one\ntwo\n");
        assert_eq!((config.files[0].mode, config.files[0].owner.as_deref()), (0o600, Some("alice:web")));
        assert_eq!(config.files[1].content, b"foo");
        assert!(config.files[1].append && config.files[1].deferred);
        assert_eq!(config.boot_lines, ["echo boot"]);
        assert_eq!(config.run_lines, [r"'sh' '-c' 'echo '\''it'\'''\''s'\'''", "echo plain"]);
        assert_eq!((config.packages.join(" "), config.package_update), ("curl nginx=1.2".to_owned(), true));
        assert_eq!(config.refused, ["swap is not supported by this image"]);
    }

    #[test]
    fn later_parts_win_and_broken_ones_are_told() {
        let config =
            read(&[b"#cloud-config\nruncmd: [a]\nhostname: x", b"#cloud-config\nruncmd: [b]"]).unwrap();
        assert_eq!((config.run_lines, config.hostname.as_deref()), (vec!["b".to_owned()], Some("x")));
        assert!(read(&[b"#cloud-config\n- a"]).is_err());
        assert!(read(&[b"#cloud-config\na: [b"]).is_err());
        assert_eq!(read(&[b"#cloud-config\n"]).unwrap(), CloudConfig::default());
        let odd = read(&[b"#cloud-config\nruncmd: x\nusers: [{uid: 5}]\nwrite_files: [{path: a}]"]).unwrap();
        assert_eq!(odd.refused.len(), 3, "{:?}", odd.refused);
    }

    #[test]
    fn an_archive_is_taken_apart() {
        let parts =
            archive(b"#cloud-config-archive\n- type: text/x-shellscript\n  content: hi\n- '#!/bin/sh'\n")
                .unwrap();
        assert_eq!(
            parts,
            [(Some("text/x-shellscript".into()), b"hi".to_vec()), (None, b"#!/bin/sh".to_vec())]
        );
    }

    #[test]
    fn a_bomb_is_refused() {
        use std::io::Write;
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(&vec![0; MAXIMUM_PLAIN_BYTES as usize + 1]).unwrap();
        assert!(gunzip(&encoder.finish().unwrap()).unwrap_err().to_string().contains("4 MiB"));
    }
}
