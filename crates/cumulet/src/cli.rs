//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use ipnet::{Ipv4Net, Ipv6Net};

/// EC2 on your own Linux machines: real instances, as virtual machines or containers.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the EC2 API and run instances
    Serve(ServeOptions),
    /// Print the exports that point AWS tools at the server
    Env(DataDir),
    /// Say what runs, and which kernel objects belong to it
    Status(StatusOptions),
    /// Say what this host can and cannot do, and how to mend it; or what is wrong with the pool of volumes
    ///
    /// With --storage: exits with 0 when the pool is as the records say, 3 when something is wrong, 1 when it can't be
    /// checked. Nothing is changed.
    Doctor(DoctorOptions),
    /// Say which rule, route or gateway lets a packet of an instance through or stops it, and prove it by a packet
    ///
    /// Exits with 0 when the packet arrives and is answered, 3 when something stops it, 4 when a packet did something else
    /// than the rules say, 1 when the question can't be answered. The packet reaches neither guest.
    Trace(TraceOptions),
    /// Remove every kernel object that a server with this data folder made; the server must not run
    Cleanup(DataDir),
    /// Build and offer images
    #[command(subcommand)]
    Image(ImageCommand),
    /// Look after the pool of volumes
    #[command(subcommand)]
    Pool(PoolCommand),
    /// Measure a running server against raw baselines
    Bench(BenchOptions),
    /// Measure a disk from inside an instance
    #[command(hide = true)]
    BenchIo {
        /// A block device or file, whose beginning is overwritten
        path: PathBuf,
    },
    /// List the operations that are built
    Operations,
}

#[derive(Debug, Args)]
pub struct DataDir {
    /// Where everything is kept
    #[arg(long, value_name = "DIR", env = "CUMULET_DATA_DIR", default_value = "/var/lib/cumulet")]
    pub data_dir: PathBuf,
}

#[derive(Debug, Subcommand)]
pub enum PoolCommand {
    /// Make it larger, while volumes are in use; the server must run
    Grow(GrowOptions),
}

#[derive(Debug, Args)]
pub struct GrowOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// Its new size; it is sparse, so that it may be larger than what is free below it
    #[arg(long, value_name = "GIB", value_parser = clap::value_parser!(u64).range(1..=1 << 20))]
    pub size_gib: u64,
}

#[derive(Debug, Args)]
pub struct StatusOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub output: Form,
}

#[derive(Debug, Args)]
pub struct DoctorOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// Check the pool of volumes and snapshots against the records
    #[arg(long)]
    pub storage: bool,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Form::Text, requires = "storage")]
    pub output: Form,
}

#[derive(Debug, Args)]
pub struct TraceOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// Who sends: an instance (by its primary interface) or an interface
    #[arg(long, value_name = "i-…|eni-…")]
    pub from: String,
    /// Where to: ADDRESS:PORT, [IPV6]:PORT, or an address alone for ICMP
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub to: String,
    /// What is sent
    #[arg(long, value_enum, default_value_t = Transport::Tcp)]
    pub protocol: Transport,
    /// Region of the sender; any when not given
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub output: Form,
}

/// What a traced packet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Transport {
    /// The first packet of a connection.
    Tcp,
    /// A datagram.
    Udp,
    /// An echo request.
    Icmp,
}

/// Form of a command's output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// What an instance becomes unless its tag or AMI says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum IsolationChoice {
    /// A virtual machine where hardware virtualisation works, else a container.
    Auto,
    /// A virtual machine.
    Vm,
    /// A container.
    Container,
}

#[derive(Debug, Args)]
pub struct ServeOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// Where to listen
    #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:4566")]
    pub listen: SocketAddr,
    /// What an instance becomes unless its tag or AMI says
    #[arg(long, value_enum, default_value_t = IsolationChoice::Auto)]
    pub isolation: IsolationChoice,
    /// Accept any well-formed signature by any key, as account 123456789012 or the 12-digit key id; loopback only
    #[arg(long)]
    pub dev: bool,
    /// Public addresses of instances, reachable from this host
    #[arg(long, value_name = "CIDR", default_value = "198.18.0.0/16")]
    pub public_cidr: Ipv4Net,
    /// Where VPCs' IPv6 ranges of /56 are cut from
    #[arg(long, value_name = "CIDR", default_value_t = cumulet_control::DEFAULT_PUBLIC_IPV6_CIDR)]
    pub public_ipv6_cidr: Ipv6Net,
    /// Device of a LAN whose addresses --public-cidr are: this host answers for them there
    #[arg(long, value_name = "DEVICE", value_parser = device_name)]
    pub public_interface: Option<String>,
    /// Memory that instances may use, MiB; nine tenths of the host's when not given
    #[arg(long, value_name = "MIB")]
    pub memory_mib: Option<u64>,
    /// How many times the host's memory may be promised to instances
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    pub overcommit: f64,
    /// Form of the log
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub log_format: Form,
    /// What is logged, such as `info` or `cumulet_node=debug`
    #[arg(long, value_name = "FILTER", env = "CUMULET_LOG", default_value = "info")]
    pub log: String,
}

/// A network device's name, as the kernel and nft take it.
fn device_name(text: &str) -> Result<String, String> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'@');
    let fits = (1..16).contains(&text.len()) && text.bytes().all(plain) && text != "." && text != "..";
    if fits { Ok(text.to_owned()) } else { Err("not a network device's name".to_owned()) }
}

#[derive(Debug, Subcommand)]
pub enum ImageCommand {
    /// Build the bundled AMI from this distribution's packages, and offer it in every region
    Build(BuildOptions),
}

#[derive(Debug, Args)]
pub struct BuildOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// The guest agent, a static executable; looked for beside this program when not given
    #[arg(long, value_name = "FILE")]
    pub agent: Option<PathBuf>,
    /// Size of the root disk, GiB
    #[arg(long, value_name = "GIB", default_value_t = 2)]
    pub size_gib: u64,
    /// Build even if an image is there
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct BenchOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// Runs of each measurement
    #[arg(long, default_value_t = 5)]
    pub runs: u32,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub output: Form,
    /// What to measure: api, network, pool, disks, container, vm; all when not given
    #[arg(value_name = "PART")]
    pub parts: Vec<String>,
}
