//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use cumulet_model::transfer::DiskFormat;
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
    /// Say what an instance is, why, and what it costs this host
    Instance(InstanceOptions),
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
    /// Build, import, list and export images
    #[command(subcommand)]
    Image(ImageCommand),
    /// Make, list and rotate the keys that volumes are encrypted with
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Look after the pool of volumes
    #[command(subcommand)]
    Pool(PoolCommand),
    /// Measure a running server against raw baselines
    Bench(BenchOptions),
    /// Run one AMI as a container and as a virtual machine, and compare what each costs and holds
    ///
    /// Works against the running server, by its public API; what it launches is removed at the end, also by Ctrl-C.
    Compare(CompareOptions),
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
pub struct InstanceOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// Which
    #[arg(value_name = "i-…")]
    pub id: String,
    /// When its last start got how far
    #[arg(long)]
    pub timing: bool,
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
    /// Where to serve figures of all instances to Prometheus (http://ADDR:PORT/metrics), to whoever asks; nowhere when not
    /// given
    #[arg(long, value_name = "ADDR:PORT")]
    pub metrics: Option<SocketAddr>,
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
    /// Let ImportImage and ImportSnapshot fetch from URLs that begin with this (such as https://images.example/); repeatable
    ///
    /// Without it they take disk images from buckets only: a URL makes this host fetch it.
    #[arg(long, value_name = "URL", value_parser = import_url)]
    pub import_url: Vec<String>,
    /// Memory that instances may use, MiB; nine tenths of the host's when not given
    #[arg(long, value_name = "MIB")]
    pub memory_mib: Option<u64>,
    /// How many times the host's memory may be promised to instances
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    pub overcommit: f64,
    /// How many times the host's processors may be promised to instances; without it they share what there is
    #[arg(long, value_name = "FACTOR")]
    pub cpu_overcommit: Option<f64>,
    /// How many times faster than EC2's clock CPU credits of burstable types are earned and spent; for tests
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    pub credit_clock_rate: f64,
    /// File with the passphrase that the master key of volumes' encryption is made of; without one (and without
    /// CUMULET_MASTER_PASSPHRASE) the key is in the data folder
    #[arg(long, value_name = "FILE", env = "CUMULET_MASTER_PASSPHRASE_FILE")]
    pub master_passphrase_file: Option<PathBuf>,
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
    /// Build an AMI from Debian's packages, and offer it in every region
    Build(BuildOptions),
    /// Make an AMI, in every region, of an image from elsewhere
    ///
    /// SOURCE is a disk image's file or URL (also compressed: .gz, .xz, .zst), the name of an image in a registry
    /// (debian:12, ghcr.io/me/app), an archive of `docker save` or of an OCI layout (.tar, also compressed), the folder of an
    /// OCI layout, or the folder or archive of a root file system. Works with and without a running server.
    Import(ImportOptions),
    /// List the images that are offered, and what was pulled
    List(ListOptions),
    /// Fetch a URL or an image of a registry, for a later import
    Pull(PullOptions),
    /// Write an image's root as a disk image, or as a tar archive of its files
    Export(ExportOptions),
}

/// What a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SourceKind {
    /// A disk image.
    Disk,
    /// An OCI layout, or an archive of one or of `docker save`.
    Oci,
    /// A root file system.
    Rootfs,
}

/// How to fetch.
#[derive(Debug, Args)]
pub struct FetchOptions {
    /// Architecture of the image: x86_64 or arm64
    #[arg(long, value_name = "ARCH", default_value = std::env::consts::ARCH, value_parser = architecture)]
    pub arch: String,
    /// Digest that the file must have: sha256:… or sha512:…
    #[arg(long, value_name = "KIND:DIGITS", value_parser = checksum)]
    pub checksum: Option<String>,
    /// Speak to the registry without TLS
    #[arg(long)]
    pub plain_http: bool,
    /// Login for the registry: a name, or name:password; the password may be in CUMULET_REGISTRY_PASSWORD instead
    #[arg(long, value_name = "NAME[:PASSWORD]")]
    pub login: Option<String>,
    /// Most that is accepted: of a disk, of all files of an image, of a download (such as 500M, 64G)
    #[arg(long, value_name = "SIZE", default_value = "64G", value_parser = size)]
    pub max_size: u64,
}

#[derive(Debug, Args)]
pub struct ImportOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// What to import
    #[arg(value_name = "SOURCE")]
    pub source: String,
    #[command(flatten)]
    pub fetch: FetchOptions,
    /// Name of the AMI; made of the source's when not given
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// The AMI's description
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    /// What the source is, where its name doesn't tell
    #[arg(long, value_enum)]
    pub kind: Option<SourceKind>,
    /// Format of a disk image (raw, qcow2, vmdk, vhd, vhdx, ova), where its name doesn't end with it; never guessed
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    pub format: Option<DiskFormat>,
    /// Which image of an archive or layout with several
    #[arg(long = "ref", value_name = "NAME")]
    pub reference: Option<String>,
    /// Who logs in with the key pair
    #[arg(long, value_name = "USER", default_value = "ec2-user")]
    pub default_user: String,
    /// Size of the disk that is made for an OCI image or root file system (such as 2G); what it needs when not given
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub size: Option<u64>,
    /// The guest agent, a static executable; looked for beside this program when not given
    #[arg(long, value_name = "FILE")]
    pub agent: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct ListOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub output: Form,
}

#[derive(Debug, Args)]
pub struct PullOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// A URL, or the name of an image in a registry
    #[arg(value_name = "SOURCE")]
    pub source: String,
    #[command(flatten)]
    pub fetch: FetchOptions,
}

#[derive(Debug, Args)]
pub struct ExportOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// The image: its name or id of `cumulet image list`, or an AMI's id while the server runs
    #[arg(value_name = "IMAGE")]
    pub image: String,
    /// Where to write
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// raw, qcow2, vmdk, vhd, vhdx or tar; by the file's name when not given
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
}

fn architecture(text: &str) -> Result<String, String> {
    match text {
        "x86_64" | "amd64" => Ok("x86_64".into()),
        "arm64" | "aarch64" => Ok("arm64".into()),
        _ => Err("x86_64 or arm64".into()),
    }
}

fn format(text: &str) -> Result<DiskFormat, String> {
    DiskFormat::parse(text).ok_or_else(|| "raw, qcow2, vmdk, vhd, vhdx or ova".into())
}

fn checksum(text: &str) -> Result<String, String> {
    let text = text.to_ascii_lowercase();
    let digits =
        |digits: &str, count: usize| digits.len() == count && digits.bytes().all(|b| b.is_ascii_hexdigit());
    let good = match text.split_once(':') {
        Some(("sha256", rest)) => digits(rest, 64),
        Some(("sha512", rest)) => digits(rest, 128),
        _ => false,
    };
    if good { Ok(text) } else { Err("sha256: and 64, or sha512: and 128 hexadecimal digits".into()) }
}

/// A number of bytes, with K, M, G or T for powers of 1024.
fn size(text: &str) -> Result<u64, String> {
    let (number, unit) = match text.char_indices().last() {
        Some((at, unit @ ('K' | 'M' | 'G' | 'T'))) => (&text[..at], unit),
        _ => (text, 'B'),
    };
    let shift = match unit {
        'K' => 10,
        'M' => 20,
        'G' => 30,
        'T' => 40,
        _ => 0,
    };
    let bytes = number.parse::<u64>().ok().and_then(|n| n.checked_mul(1 << shift)).filter(|n| *n > 0);
    bytes.ok_or_else(|| "a size such as 500M or 64G".into())
}

/// The beginning of URLs that disks may be imported from: a scheme, a host, and a slash.
fn import_url(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match rest.and_then(|rest| rest.split_once('/')) {
        Some((host, _)) if !host.is_empty() && !host.contains('@') => Ok(text.to_owned()),
        _ => Err("such as https://images.example/cloud/, with a slash after the host".into()),
    }
}

/// What `cumulet image build` makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BuiltImage {
    /// Small and quick to boot: the guest agent is init, dropbear the SSH server; user ec2-user.
    Bundled,
    /// Debian as EC2 has it: systemd, cloud-init, OpenSSH; user admin.
    Debian,
}

#[derive(Debug, Args)]
pub struct BuildOptions {
    /// Which one
    #[arg(value_enum, value_name = "IMAGE", default_value_t = BuiltImage::Bundled)]
    pub image: BuiltImage,
    #[command(flatten)]
    pub at: DataDir,
    /// Debian's release, such as trixie; the host's when not given (for debian)
    #[arg(long, value_name = "NAME")]
    pub suite: Option<String>,
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

#[derive(Debug, Subcommand)]
pub enum KeysCommand {
    /// List the keys of all accounts and regions
    List(KeysListOptions),
    /// Make a key that calls can name as KmsKeyId
    Create(KeysCreateOptions),
    /// Give the master key and all keys new bytes and seal every data key anew; the server runs on
    Rotate(KeysRotateOptions),
}

#[derive(Debug, Args)]
pub struct KeysListOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub output: Form,
}

#[derive(Debug, Args)]
pub struct KeysCreateOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// Whose it is
    #[arg(long, value_name = "ACCOUNT", default_value = "123456789012")]
    pub account: String,
    /// Where it is
    #[arg(long, value_name = "REGION", default_value = "us-east-1")]
    pub region: String,
    /// A name, such as alias/backup
    #[arg(long, value_name = "alias/NAME")]
    pub alias: Option<String>,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub output: Form,
}

#[derive(Debug, Args)]
pub struct KeysRotateOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// File with the passphrase that the new master key is made of; without one the key is in the data folder
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub output: Form,
}

/// Form of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportForm {
    /// A table for a terminal.
    Table,
    /// For programs.
    Json,
    /// One page for a browser, or paper.
    Html,
}

#[derive(Debug, Args)]
pub struct CompareOptions {
    #[command(flatten)]
    pub at: DataDir,
    /// The AMI; the first that is offered when not given
    #[arg(long, value_name = "ami-…")]
    pub image: Option<String>,
    /// The instance type
    #[arg(long = "type", value_name = "TYPE", default_value = "t3.micro")]
    pub instance_type: String,
    /// Runs of each measurement
    #[arg(long, default_value_t = 3, value_parser = runs)]
    pub runs: usize,
    /// Form of the output
    #[arg(long, value_enum, default_value_t = ReportForm::Table)]
    pub output: ReportForm,
    /// Measure these parts only, with commas between: boot, space, memory, cpu, disk, network, density, isolation,
    /// deployment, systems
    #[arg(long, value_name = "PART,…", value_delimiter = ',')]
    pub only: Vec<String>,
    /// Seconds that each load is measured
    #[arg(long, value_name = "SECONDS", default_value_t = 2.0, value_parser = load_seconds)]
    pub seconds: f64,
    /// Instances that are launched to tell the disk space of the last one
    #[arg(long, value_name = "COUNT", default_value_t = 10, value_parser = runs)]
    pub instances: usize,
    /// Who logs in to the image
    #[arg(long, value_name = "USER", default_value = "ec2-user")]
    pub user: String,
    /// Measure a container engine of this host too, on the same image: docker, podman, nerdctl, or a program that takes the same
    /// words
    #[arg(long, value_name = "ENGINE")]
    pub with: Option<String>,
    /// The guest agent, a static executable, which is also the load generator; looked for beside this program when not given
    #[arg(long, value_name = "FILE")]
    pub agent: Option<PathBuf>,
}

fn runs(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|runs| (1..=100).contains(runs)).ok_or_else(|| "a number from 1 to 100".into())
}

fn load_seconds(text: &str) -> Result<f64, String> {
    let seconds = text.parse().ok().filter(|seconds| (0.1..=60.0).contains(seconds));
    seconds.ok_or_else(|| "a number from 0.1 to 60".into())
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
