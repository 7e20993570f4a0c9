//! The host's apt with a private state: it resolves and downloads packages as if nothing were installed.
//!
//! Mirrors, proxies and credentials are the host's own; its package lists, cache and database are not touched.

use crate::command::{run, text};
use crate::{Context, Error};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The distribution that packages come from: the host's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// The suite's code name, such as `bookworm`.
    pub suite: String,
    /// The version, such as `12`.
    pub version: String,
    /// Lines of `sources.list` without options: `<address> <suite>`.
    pub sources: Vec<(String, String)>,
    /// Debian's keys.
    pub keyring: PathBuf,
}

/// Releases of Debian that images are made of.
pub const RELEASES: [(&str, &str); 2] = [("bookworm", "12"), ("trixie", "13")];

impl Host {
    /// Looks at the host.
    pub fn detect() -> Result<Self, Error> {
        let release =
            fs::read_to_string("/etc/os-release").context(|| "cannot read /etc/os-release".into())?;
        let (suite, version) = debian_release(&release).ok_or_else(|| {
            Error::UnsupportedHost(
                os_release_value(&release, "PRETTY_NAME").unwrap_or_else(|| "unknown".into()),
            )
        })?;
        let architecture = text(Command::new("dpkg").arg("--print-architecture"))?;
        if architecture.trim() != "amd64" {
            return Err(Error::UnsupportedHost(architecture.trim().to_owned()));
        }
        let targets = text(Command::new("apt-get").args([
            "indextargets",
            "--format",
            "$(RELEASE)|$(COMPONENT)|$(ORIGIN)|$(REPO_URI)",
            "Created-By: Packages",
        ]))?;
        let sources = debian_sources(&targets, &suite);
        if sources.is_empty() {
            return Err(Error::NoSources(suite));
        }
        let keyring = ["gpg", "pgp"]
            .map(|kind| PathBuf::from(format!("/usr/share/keyrings/debian-archive-keyring.{kind}")))
            .into_iter()
            .find(|path| path.exists())
            .ok_or_else(|| Error::UnsupportedHost("it lacks debian-archive-keyring".into()))?;
        Ok(Host { suite, version, sources, keyring })
    }

    /// Another release of Debian, from the same mirrors.
    ///
    /// # Errors
    /// One that isn't known.
    pub fn for_suite(self, suite: &str) -> Result<Self, Error> {
        let known = RELEASES.iter().find(|(name, _)| *name == suite);
        let (_, version) = known.ok_or_else(|| Error::UnknownSuite(suite.to_owned()))?;
        let renamed = |(address, name): &(String, String)| {
            let rest = name.strip_prefix(&self.suite).unwrap_or_default();
            (address.clone(), format!("{suite}{rest}"))
        };
        let sources = self.sources.iter().map(renamed).collect();
        Ok(Host { suite: suite.to_owned(), version: (*version).to_owned(), sources, ..self })
    }

    /// The content of a `.sources` file that names this distribution.
    pub fn sources_file(&self) -> String {
        let entry = |(address, suite): &(String, String)| {
            format!(
                "Types: deb\nURIs: {address}\nSuites: {suite}\nComponents: main\nSigned-By: {}\n",
                self.keyring.display()
            )
        };
        self.sources.iter().map(entry).collect::<Vec<_>>().join("\n")
    }
}

fn os_release_value(text: &str, key: &str) -> Option<String> {
    let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='))?;
    Some(line.trim_matches('"').to_owned())
}

fn debian_release(text: &str) -> Option<(String, String)> {
    let suite = os_release_value(text, "VERSION_CODENAME")?;
    let version = os_release_value(text, "VERSION_ID")?;
    let known = os_release_value(text, "ID")? == "debian" && RELEASES.iter().any(|(name, _)| *name == suite);
    known.then_some((suite, version))
}

/// Debian's own main component among apt's sources: of the suite, its updates and its security fixes.
fn debian_sources(targets: &str, suite: &str) -> Vec<(String, String)> {
    let wanted = [suite.to_owned(), format!("{suite}-updates"), format!("{suite}-security")];
    let mut sources = Vec::new();
    for line in targets.lines() {
        let mut fields = line.splitn(4, '|');
        let (Some(release), Some(component), Some(origin), Some(address)) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        // Before the first apt-get update the origin isn't known: it stays as the format has it.
        let is_debian = origin == "Debian" || origin == "$(ORIGIN)";
        let source = (address.to_owned(), release.to_owned());
        if is_debian && component == "main" && wanted.contains(&source.1) && !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// apt, with a state of its own below one folder.
pub struct Apt {
    folder: PathBuf,
}

impl Apt {
    /// Makes the state, or takes the one of an earlier build.
    pub fn prepare(host: &Host, folder: &Path) -> Result<Self, Error> {
        // apt resolves paths of its own against its working folder.
        let folder =
            std::path::absolute(folder).context(|| format!("cannot resolve {}", folder.display()))?;
        for part in
            ["etc/sources", "etc/preferences", "lists/partial", "debs/partial", "empty/partial", "kernel"]
        {
            let path = folder.join(part);
            fs::create_dir_all(&path).context(|| format!("cannot make {}", path.display()))?;
        }
        for (name, content) in
            [("status", String::new()), ("etc/sources/debian.sources", host.sources_file())]
        {
            let path = folder.join(name);
            fs::write(&path, content).context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(Apt { folder })
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let path = |part: &str| self.folder.join(part).display().to_string();
        for option in [
            format!("Dir::State={}", path("")),
            format!("Dir::State::status={}", path("status")),
            format!("Dir::State::lists={}", path("lists")),
            format!("Dir::Cache={}", path("")),
            format!("Dir::Cache::archives={}", path("debs")),
            format!("Dir::Cache::pkgcache={}", path("pkgcache.bin")),
            format!("Dir::Etc::sourceparts={}", path("etc/sources")),
            "Dir::Etc::sourcelist=/dev/null".into(),
            "Dir::Etc::preferences=/dev/null".into(),
            format!("Dir::Etc::preferencesparts={}", path("etc/preferences")),
            "APT::Install-Recommends=false".into(),
            "APT::Install-Suggests=false".into(),
            "APT::Default-Release=".into(),
            // The state folder may lie where apt's own user cannot go.
            "APT::Sandbox::User=root".into(),
            "Acquire::Languages=none".into(),
            "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false".into(),
            "Acquire::Retries=3".into(),
        ] {
            command.args(["-o", &option]);
        }
        command
    }

    /// Fetches the package lists.
    pub fn update(&self) -> Result<(), Error> {
        run(self.command("apt-get").args(["-qq", "update"]))?;
        Ok(())
    }

    /// Downloads the essential packages, the ones named, and all that they depend on; answers their files.
    pub fn download(&self, packages: &[&str]) -> Result<Vec<PathBuf>, Error> {
        let mut wanted = vec!["?essential"];
        wanted.extend(packages);
        // apt lists what it would have to fetch: without its cache that is everything.
        let no_cache = format!("Dir::Cache::archives={}", self.folder.join("empty").display());
        let list = ["-o", &no_cache, "-qq", "--yes", "--print-uris", "install"];
        let listed = text(self.command("apt-get").args(list).args(&wanted))?;
        run(self.command("apt-get").args(["-qq", "--yes", "--download-only", "install"]).args(&wanted))?;
        let debs = self.folder.join("debs");
        // Earlier builds' packages may be there too: only what apt has just named counts.
        let files: Vec<PathBuf> = file_names(&listed).map(|name| debs.join(name)).collect();
        for entry in fs::read_dir(&debs).into_iter().flatten().flatten() {
            if entry.path().extension().is_some_and(|kind| kind == "deb") && !files.contains(&entry.path()) {
                let _ = fs::remove_file(entry.path()); // superseded
            }
        }
        Ok(files)
    }

    /// Downloads the newest kernel for virtual machines; answers its file.
    pub fn download_kernel(&self) -> Result<PathBuf, Error> {
        let depends = text(self.command("apt-cache").args(["depends", "linux-image-cloud-amd64"]))?;
        let package =
            kernel_package(&depends).ok_or_else(|| Error::Kernel("package in this suite".into()))?;
        let folder = self.folder.join("kernel");
        let listed = text(self.command("apt-get").args(["-qq", "--print-uris", "download", &package]))?;
        let name =
            file_names(&listed).next().ok_or_else(|| Error::Kernel("file to download".into()))?.to_owned();
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy() != name {
                let _ = fs::remove_file(entry.path()); // superseded
            }
        }
        run(self.command("apt-get").args(["-qq", "download", &package]).current_dir(&folder))?;
        Ok(folder.join(name))
    }
}

/// File names in the answer to `--print-uris`: `'<address>' <file> <size> <digest>` lines.
fn file_names(listed: &str) -> impl Iterator<Item = &str> {
    listed.lines().filter(|line| line.starts_with('\'')).filter_map(|line| line.split(' ').nth(1))
}

fn kernel_package(depends: &str) -> Option<String> {
    let names = depends.lines().filter_map(|line| line.trim().strip_prefix("Depends: "));
    names.map(str::trim).find(|name| name.starts_with("linux-image-")).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_debian_releases_are_taken() {
        let bookworm = "ID=debian\nVERSION_ID=\"12\"\nVERSION_CODENAME=bookworm\n";
        assert_eq!(debian_release(bookworm), Some(("bookworm".into(), "12".into())));
        assert_eq!(debian_release("ID=ubuntu\nVERSION_ID=\"24.04\"\nVERSION_CODENAME=noble\n"), None);
        assert_eq!(debian_release("ID=debian\n"), None);
    }

    #[test]
    fn sources_of_others_are_left_out() {
        let targets = "trixie|main|Debian|http://mirror.example/debian/\n\
                       trixie|contrib|Debian|http://mirror.example/debian/\n\
                       trixie|main|Other|http://other.example/\n\
                       trixie-backports|main|Debian|http://mirror.example/debian/\n\
                       trixie-security|main|$(ORIGIN)|http://mirror.example/security/\n\
                       trixie|main|Debian|http://mirror.example/debian/\n";
        let sources = debian_sources(targets, "trixie");
        let expected = [
            ("http://mirror.example/debian/", "trixie"),
            ("http://mirror.example/security/", "trixie-security"),
        ];
        assert_eq!(sources, expected.map(|(a, s)| (a.to_owned(), s.to_owned())));
    }

    #[test]
    fn another_release_comes_from_the_same_mirrors() {
        let source = |address: &str, suite: &str| (address.to_owned(), suite.to_owned());
        let host = Host {
            suite: "bookworm".into(),
            version: "12".into(),
            sources: vec![
                source("http://m.example/", "bookworm"),
                source("http://s.example/", "bookworm-security"),
            ],
            keyring: "/k.gpg".into(),
        };
        let trixie = host.clone().for_suite("trixie").unwrap();
        assert_eq!(trixie.version, "13");
        let expected =
            [source("http://m.example/", "trixie"), source("http://s.example/", "trixie-security")];
        assert_eq!(trixie.sources, expected);
        assert!(matches!(host.for_suite("sid"), Err(Error::UnknownSuite(_))));
    }

    #[test]
    fn apts_answers_are_read() {
        let listed = "'http://m.example/pool/a_1%3a2_amd64.deb' a_1%3a2_amd64.deb 123 SHA256:00\nNote: x\n";
        assert_eq!(file_names(listed).collect::<Vec<_>>(), ["a_1%3a2_amd64.deb"]);
        let depends = "linux-image-cloud-amd64\n  Depends: linux-image-6.1.0-56-cloud-amd64\n";
        assert_eq!(kernel_package(depends).as_deref(), Some("linux-image-6.1.0-56-cloud-amd64"));
    }
}
