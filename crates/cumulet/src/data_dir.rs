//! The data folder: its identity, and what a running server writes there for the other commands.

use std::fs;
use std::io::Write as _;
use std::net::{IpAddr, SocketAddr};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use cumulet_node::config::NodeConfig;
use ipnet::{Ipv4Net, Ipv6Net};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::serve::Problem;

/// What a running server says of itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ServerFile {
    /// Where it listens.
    pub listen: SocketAddr,
    /// Its process.
    pub pid: u32,
    /// Public addresses of its instances.
    pub public_cidr: Ipv4Net,
    /// Where VPCs' IPv6 ranges are cut from.
    #[serde(default = "default_ipv6")]
    pub public_ipv6_cidr: Ipv6Net,
    /// The device of the LAN that they are shown on.
    #[serde(default)]
    pub public_interface: Option<String>,
}

/// What folders of Debian images are called, before the release.
const DEBIAN: &str = "debian-";

/// A data folder that exists.
#[derive(Debug, Clone)]
pub struct Data {
    /// Its canonical path.
    pub path: PathBuf,
}

impl Data {
    /// Makes the folder if need be; only its owner may enter.
    pub fn open_or_create(path: &Path) -> Result<Self, Problem> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(path)
            .map_err(|e| Problem(format!("the data folder {} can't be made: {e}", path.display())))?;
        Self::open(path)
    }

    /// The folder as it is.
    pub fn open(path: &Path) -> Result<Self, Problem> {
        let path = fs::canonicalize(path).map_err(|e| {
            Problem(format!(
                "there is no data folder {}: {e}; give --data-dir, or start `cumulet serve`",
                path.display()
            ))
        })?;
        Ok(Self { path })
    }

    /// Eight digits that follow from the path alone, so that kernel objects are found even when the folder was emptied.
    pub fn tag(&self) -> String {
        hex::encode(&Sha256::digest(self.path.as_os_str().as_encoded_bytes())[..4])
    }

    /// Where the operator's commands reach the server.
    pub fn socket(&self) -> PathBuf {
        self.path.join("operator.sock")
    }

    /// Where `cumulet image build` leaves the bundled image.
    pub fn bundled(&self) -> PathBuf {
        self.path.join("bundled")
    }

    /// Where `cumulet image build debian` leaves its image: of a release, or of the host's.
    pub fn debian(&self, suite: Option<&str>) -> PathBuf {
        let plain = |name: &&str| name.bytes().all(|b| b.is_ascii_alphanumeric());
        self.path.join(format!("{DEBIAN}{}", suite.filter(plain).unwrap_or("host")))
    }

    /// Folders of images that were built here.
    pub fn built(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.path).into_iter().flatten().flatten();
        let debian = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(DEBIAN));
        let mut folders: Vec<PathBuf> = debian.map(|entry| entry.path()).chain([self.bundled()]).collect();
        folders.retain(|folder| folder.join("manifest.json").exists());
        folders
    }

    /// What the server wrote when it last started.
    pub fn server_file(&self) -> Option<ServerFile> {
        serde_json::from_slice(&fs::read(self.path.join("server.json")).ok()?).ok()
    }

    /// Writes what the other commands need.
    pub fn write_server_file(&self, file: &ServerFile) -> Result<(), Problem> {
        let text = serde_json::to_vec_pretty(file).expect("plain data");
        write_atomically(&self.path.join("server.json"), &text, 0o644).map_err(|e| {
            Problem(format!("{} can't be written: {e}", self.path.join("server.json").display()))
        })
    }

    /// What a node is told.
    pub fn node_config(
        &self,
        public_cidr: Ipv4Net,
        public_ipv6_cidr: Ipv6Net,
        public_interface: Option<String>,
        memory_mib: Option<u64>,
        overcommit: f64,
    ) -> Result<NodeConfig, Problem> {
        Ok(NodeConfig {
            data_dir: self.path.clone(),
            tag: self.tag(),
            public_cidr,
            public_ipv6_cidr,
            public_interface,
            upstream_dns: upstream_dns(),
            api_address: None,
            exe: std::env::current_exe()
                .map_err(|e| Problem(format!("the path of this program is unknown: {e}")))?,
            memory_mib,
            overcommit,
            cpu_overcommit: None,
            credit_clock_rate: 1.0,
        })
    }

    /// What a node is told by commands that only look or clean.
    pub fn offline_node_config(&self) -> Result<NodeConfig, Problem> {
        let file = self.server_file();
        let public_cidr = file.as_ref().map_or(crate::serve::DEFAULT_PUBLIC_CIDR, |file| file.public_cidr);
        let public_ipv6_cidr = file.as_ref().map_or_else(default_ipv6, |file| file.public_ipv6_cidr);
        self.node_config(
            public_cidr,
            public_ipv6_cidr,
            file.and_then(|file| file.public_interface),
            None,
            1.0,
        )
    }
}

fn default_ipv6() -> Ipv6Net {
    cumulet_node::config::DEFAULT_PUBLIC_IPV6_CIDR
}

/// The host's own resolvers.
fn upstream_dns() -> Vec<IpAddr> {
    fs::read_to_string("/etc/resolv.conf")
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.trim().strip_prefix("nameserver")?.trim().parse().ok())
        .collect()
}

/// Replaces a file so that a reader, or a crash, never sees half of it.
pub fn write_atomically(path: &Path, content: &[u8], mode: u32) -> std::io::Result<()> {
    let scratch = path.with_extension("new");
    let mut file =
        fs::OpenOptions::new().create(true).write(true).truncate(true).mode(mode).open(&scratch)?;
    file.write_all(content)?;
    file.sync_all()?;
    fs::rename(&scratch, path)?;
    fs::File::open(path.parent().unwrap_or(Path::new("/")))?.sync_all()
}
