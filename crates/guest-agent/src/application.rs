//! The application of an image that was an OCI image: its entry point, run as the image says.
//!
//! It starts once the network, files and users are there, at each boot. What it says goes to the console. When it ends,
//! the console says so, and the instance stays up, as a machine does whose program has ended: it isn't started again.

use crate::accounts::{Account, Database};
use crate::children::{Children, describe};
use crate::console::{raw, say};
use rustix::process::{Gid, Uid};
use serde::Deserialize;
use std::fs;
use std::io::{self, Read};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Written by `cumulet image import`.
pub const FILE: &str = "/etc/cumulet/process.json";
const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/// No image's description comes near.
const MAXIMUM_BYTES: u64 = 1 << 20;

/// What an image runs, in the terms of its configuration.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Application {
    /// Entry point and command; empty for an image that runs nothing.
    pub argv: Vec<String>,
    /// `NAME=value`.
    pub env: Vec<String>,
    pub working_dir: String,
    /// `user[:group]`, each a name or a number.
    pub user: String,
}

/// The image's application; none where the image is a machine's.
pub fn load() -> Option<Application> {
    let mut text = String::new();
    fs::File::open(FILE).ok()?.take(MAXIMUM_BYTES).read_to_string(&mut text).ok()?;
    match serde_json::from_str(&text) {
        Ok(application) => Some(application),
        Err(error) => {
            say(&format!("{FILE}: {error}"));
            Some(Application::default())
        }
    }
}

/// The environment that the image gives its processes.
pub fn environment(application: &Application) -> Vec<(String, String)> {
    let pairs = application.env.iter().filter_map(|pair| pair.split_once('='));
    let mut environment: Vec<(String, String)> = pairs.map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
    if !environment.iter().any(|(name, _)| name == "PATH") {
        environment.push(("PATH".into(), PATH.into()));
    }
    environment
}

/// Starts the application, and tells of its end.
pub fn start(children: &Children, application: &Application) {
    if application.argv.is_empty() {
        return;
    }
    match run(children, application) {
        Ok(ended) => {
            say(&format!("application: started {}", application.argv.join(" ")));
            std::thread::spawn(move || {
                let end =
                    ended.recv().ok().and_then(describe).unwrap_or_else(|| "ended with status 0".to_owned());
                say(&format!("application: it {end}; the instance stays up"));
            });
        }
        Err(error) => say(&format!("application: cannot start {}: {error}", application.argv.join(" "))),
    }
}

fn run(
    children: &Children,
    application: &Application,
) -> io::Result<std::sync::mpsc::Receiver<rustix::process::WaitStatus>> {
    let (account, groups) = who(&application.user, &Database::load())?;
    let groups: Vec<String> = groups.iter().map(u32::to_string).collect();
    let (mut output, input) = io::pipe()?;
    // Many applications open /dev/stdout, which only its owner may.
    let _ = rustix::fs::fchown(&input, Some(Uid::from_raw(account.uid)), Some(Gid::from_raw(account.gid)));
    let folder = if application.working_dir.is_empty() { "/" } else { &application.working_dir };
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["run-as", &account.uid.to_string(), &account.gid.to_string(), &groups.join(","), folder]);
    command.args(&application.argv).env_clear().env("HOME", &account.home).envs(environment(application));
    command.stdin(Stdio::null()).stdout(input.try_clone()?).stderr(input);
    let (_, ended) = children.start(&mut command)?;
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(length) = output.read(&mut buffer) {
            if length == 0 {
                break;
            }
            raw(&buffer[..length]);
        }
    });
    Ok(ended)
}

/// Whom an image's `user` means, and the further groups.
fn who(user: &str, database: &Database) -> io::Result<(Account, Vec<u32>)> {
    let (user, group) = user.split_once(':').map_or((user, None), |(user, group)| (user, Some(group)));
    let user = if user.is_empty() { "0" } else { user };
    let unknown = |name: &str| io::Error::other(format!("the image has no user or group {name}"));
    let name = match user.parse() {
        Ok(uid) => database.name_of(uid).map(str::to_owned),
        Err(_) => Some(user.to_owned()),
    };
    let known = name.as_deref().and_then(|name| database.user(name));
    let mut account = match (known, user.parse()) {
        (Some(account), _) => account,
        (None, Ok(uid)) => Account { uid, gid: 0, home: PathBuf::from("/") },
        (None, Err(_)) => return Err(unknown(user)),
    };
    if let Some(group) = group.filter(|group| !group.is_empty()) {
        account.gid = group.parse().ok().or_else(|| database.group(group)).ok_or_else(|| unknown(group))?;
        // Who names a group wants that one alone.
        return Ok((account, Vec::new()));
    }
    let groups = name.map(|name| database.groups_of(&name)).unwrap_or_default();
    Ok((account, groups))
}

/// The process between: `run-as UID GID GROUPS FOLDER PROGRAM [ARGUMENT...]` gives up root and becomes the program.
/// Returns only what kept it from that.
pub fn run_as(arguments: &[String]) -> io::Error {
    let prepared = || -> io::Result<Command> {
        let [uid, gid, groups, folder, program, rest @ ..] = arguments else {
            return Err(io::Error::other("run-as has more arguments"));
        };
        let number = |text: &str| text.parse::<u32>().map_err(io::Error::other);
        let groups = groups.split(',').filter(|group| !group.is_empty());
        let groups =
            groups.map(|group| number(group).map(Gid::from_raw)).collect::<io::Result<Vec<Gid>>>()?;
        rustix::thread::set_thread_groups(&groups)?;
        let (uid, gid) = (Uid::from_raw(number(uid)?), Gid::from_raw(number(gid)?));
        rustix::thread::set_thread_res_gid(gid, gid, gid)?;
        rustix::thread::set_thread_res_uid(uid, uid, uid)?;
        std::env::set_current_dir(folder)?;
        let mut command = Command::new(program);
        command.args(rest);
        Ok(command)
    };
    match prepared() {
        Ok(mut command) => command.exec(),
        Err(error) => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_images_description_is_read() {
        let text = r#"{"argv":["nginx","-g","daemon off;"],"env":["A=b=c","BROKEN"],"working_dir":"/srv","user":"33:33"}"#;
        let application: Application = serde_json::from_str(text).unwrap();
        assert_eq!(application.argv.len(), 3);
        let environment = environment(&application);
        assert_eq!(environment[0], ("A".to_owned(), "b=c".to_owned()));
        assert_eq!((environment.len(), environment[1].0.as_str()), (2, "PATH"));
        assert_eq!(serde_json::from_str::<Application>("{}").unwrap(), Application::default());
    }

    #[test]
    fn users_are_names_or_numbers() {
        let mut database = Database::default();
        let web = crate::accounts::NewUser {
            name: "web".into(),
            groups: vec!["extra".into()],
            ..Default::default()
        };
        database.add_user(&web).unwrap();
        let ids =
            |user: &str| who(user, &database).map(|(account, groups)| (account.uid, account.gid, groups));
        assert_eq!(ids("web").unwrap(), (1000, 1000, vec![1001]));
        assert_eq!(ids("1000").unwrap(), (1000, 1000, vec![1001]));
        assert_eq!(ids("web:extra").unwrap(), (1000, 1001, vec![]));
        assert_eq!(ids("0:0").unwrap(), (0, 0, vec![]));
        assert_eq!(ids("").unwrap(), (0, 0, vec![]));
        assert_eq!(ids("4711").unwrap(), (4711, 0, vec![]));
        assert!(ids("nobody").is_err() && ids("web:none").is_err());
    }
}
