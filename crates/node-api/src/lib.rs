//! What the control plane asks of a node ([`NodeSpec`]) and what a node reports ([`NodeStatus`]).
//!
//! A node sees one document and makes it true; it reports one document. The parts of the spec are shared pointers in
//! persistent maps, so that a new document costs as much as what changed in it, and a node finds what changed by
//! comparing pointers ([`imbl::OrdMap::diff`]).
//!
//! Architecture invariant: a spec says everything a node needs; a node never reads the store.
//! Architecture invariant: applying the same spec twice, or after any crash, has the same effect as applying it once.

use std::future::Future;
use std::net::Ipv4Addr;
use std::pin::Pin;
use std::sync::Arc;

use cumulet_model::instance::{Isolation, MetadataOptions, Phase};
use cumulet_model::network::SecurityGroupRule;
use cumulet_model::{EniId, InstanceId, SecurityGroupId, SubnetId, Tags, Time, VolumeId, VpcId, World};
use imbl::OrdMap;
use ipnet::Ipv4Net;
use tokio::sync::watch;

/// All that a node shall be.
#[derive(Debug, Clone, Default)]
pub struct NodeSpec {
    /// VPCs that have an interface here.
    pub vpcs: OrdMap<VpcId, Arc<VpcSpec>>,
    /// Security groups that an interface here has, or that a rule here names.
    pub groups: OrdMap<SecurityGroupId, Arc<GroupSpec>>,
    /// Interfaces of instances here.
    pub enis: OrdMap<EniId, Arc<EniSpec>>,
    /// Volumes here. One that is on the node and not in the spec is deleted.
    pub volumes: OrdMap<VolumeId, Arc<VolumeSpec>>,
    /// Instances here. One that is on the node and not in the spec is removed.
    pub instances: OrdMap<InstanceId, Arc<InstanceSpec>>,
}

/// A VPC.
#[derive(Debug, Clone, PartialEq)]
pub struct VpcSpec {
    /// Its id.
    pub id: VpcId,
    /// Where it lives.
    pub world: World,
    /// Its ranges.
    pub cidrs: Vec<Ipv4Net>,
    /// Whether the resolver at +2 and 169.254.169.253 answers.
    pub dns_support: bool,
    /// Its subnets.
    pub subnets: Vec<SubnetSpec>,
}

/// A subnet of a VPC.
#[derive(Debug, Clone, PartialEq)]
pub struct SubnetSpec {
    /// Its id.
    pub id: SubnetId,
    /// Its range.
    pub cidr: Ipv4Net,
    /// The router's address.
    pub gateway: Ipv4Addr,
    /// Whether its route table leads to an attached internet gateway.
    pub internet_gateway: bool,
}

/// A security group.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupSpec {
    /// Its id.
    pub id: SecurityGroupId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its rules.
    pub rules: Vec<SecurityGroupRule>,
    /// Private addresses of all interfaces that have the group, on any node.
    pub members: Vec<Ipv4Addr>,
}

/// An interface.
#[derive(Debug, Clone, PartialEq)]
pub struct EniSpec {
    /// Its id.
    pub id: EniId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its subnet.
    pub subnet_id: SubnetId,
    /// Its MAC.
    pub mac: [u8; 6],
    /// Primary first.
    pub private_ips: Vec<Ipv4Addr>,
    /// Public address, mapped one to one to the primary private address.
    pub public_ip: Option<Ipv4Addr>,
    /// Its security groups.
    pub groups: Vec<SecurityGroupId>,
    /// Whether packets of foreign addresses are dropped.
    pub source_dest_check: bool,
    /// Its instance.
    pub instance_id: InstanceId,
    /// 0 is the primary interface (`eth0` in the guest).
    pub device_index: i32,
    /// Name for DHCP and DNS, fully qualified.
    pub private_dns_name: String,
    /// Public name, when it has a public address and the VPC gives names.
    pub public_dns_name: Option<String>,
}

/// Where a volume's first content comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VolumeSource {
    /// All zero.
    Blank,
    /// `images/<bundle>/root.raw` of the data folder.
    Bundle(String),
}

/// A volume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolumeSpec {
    /// Its id.
    pub id: VolumeId,
    /// Bytes; never shrinks.
    pub size_bytes: u64,
    /// First content.
    pub source: VolumeSource,
}

/// Whether an instance shall run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Power {
    /// It shall run: a run of this generation that ended is not started again.
    On,
    /// It shall be off; the guest is asked first.
    Off,
    /// It shall be off at once.
    ForceOff,
    /// Nothing of it shall be left, its volumes apart (those follow [`NodeSpec::volumes`]).
    Gone,
}

/// How a VM's kernel is started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Boot {
    /// `images/<bundle>/{vmlinuz,initrd.img}` of the data folder.
    Direct {
        /// The image's folder.
        bundle: String,
        /// Kernel command line.
        cmdline: String,
    },
    /// From the disk, by firmware.
    Firmware,
}

/// A disk of an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiskSpec {
    /// The volume.
    pub volume_id: VolumeId,
    /// The name asked for, such as `/dev/xvda`.
    pub device_name: String,
}

/// An instance.
#[derive(Debug, Clone, PartialEq)]
pub struct InstanceSpec {
    /// Its id.
    pub id: InstanceId,
    /// Where it lives.
    pub world: World,
    /// Counts starts; see [`Power::On`].
    pub generation: u64,
    /// Counts reboot requests; a higher number than was seen asks for one.
    pub reboots: u64,
    /// What shall be.
    pub power: Power,
    /// Kind.
    pub isolation: Isolation,
    /// Processors.
    pub vcpus: u32,
    /// Memory.
    pub memory_mib: u64,
    /// How a VM starts.
    pub boot: Boot,
    /// Root first.
    pub disks: Vec<DiskSpec>,
    /// Interfaces by device index.
    pub enis: Vec<EniId>,
    /// Host name, such as `ip-172-31-0-4`.
    pub hostname: String,
    /// What its metadata service says.
    pub metadata: MetadataSpec,
}

/// What the metadata service says beyond what the interfaces tell.
#[derive(Debug, Clone, PartialEq)]
pub struct MetadataSpec {
    /// Service options.
    pub options: MetadataOptions,
    /// AMI id.
    pub image_id: String,
    /// Launch index.
    pub launch_index: i32,
    /// Reservation.
    pub reservation_id: String,
    /// Type name.
    pub instance_type: String,
    /// `x86_64` or `arm64`.
    pub architecture: String,
    /// Zone name.
    pub zone: String,
    /// Zone id, such as `use1-az1`.
    pub zone_id: String,
    /// Key pair name and public key.
    pub key: Option<(String, String)>,
    /// User data.
    pub user_data: Vec<u8>,
    /// Names of the primary interface's security groups.
    pub security_groups: Vec<String>,
    /// Root device and other mappings: virtual name to device.
    pub block_device_mapping: Vec<(String, String)>,
    /// Launch time, for the identity document.
    pub pending_time: Time,
    /// Tags; shown when the options say so.
    pub tags: Tags,
}

/// What a node reports of an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstanceStatus {
    /// The start it belongs to.
    pub generation: u64,
    /// What is.
    pub phase: Phase,
    /// Since when.
    pub since: Time,
    /// Milestones of this run, for people: name and milliseconds since the node saw the spec.
    pub timing: Vec<(&'static str, u64)>,
}

/// What a node reports of a volume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VolumeStatus {
    /// Being made.
    Creating,
    /// There.
    Ready,
    /// Could not be made; says why.
    Failed(String),
}

/// All that a node reports.
#[derive(Debug, Clone, Default)]
pub struct NodeStatus {
    /// Every instance that the spec names; [`Phase::Gone`] once nothing is left.
    pub instances: OrdMap<InstanceId, Arc<InstanceStatus>>,
    /// Every volume whose file exists or failed to be made; one that the spec dropped is here until it is deleted.
    pub volumes: OrdMap<VolumeId, VolumeStatus>,
}

/// What a host can do for instances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capabilities {
    /// Hardware virtualisation that really boots.
    pub kvm: bool,
    /// VMs at all, if need be by emulation.
    pub vm: Result<(), String>,
    /// Containers.
    pub container: Result<(), String>,
    /// Memory that instances may use, MiB.
    pub memory_mib: u64,
    /// Processors.
    pub cpus: u32,
}

/// Why a question to a node has no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NodeError {
    /// There is no such run on the node.
    #[error("instance {0} is not on this node or does not run")]
    NotRunning(InstanceId),
    /// The kind of instance can't.
    #[error("{0}")]
    Unsupported(String),
    /// It went wrong.
    #[error("{0}")]
    Failed(String),
}

/// A future of a node's answer.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, NodeError>> + Send + 'a>>;

/// The guest's console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Console {
    /// The last 64 KiB at most.
    pub bytes: Vec<u8>,
    /// When it was last written.
    pub time: Time,
}

/// A node as the control plane sees it.
pub trait Node: Send + Sync + 'static {
    /// Replaces the document. Returns at once.
    fn apply(&self, spec: NodeSpec);
    /// The report, and its changes.
    fn status(&self) -> watch::Receiver<NodeStatus>;
    /// What it can do.
    fn capabilities(&self) -> Capabilities;
    /// The guest's console, of the present or the last run.
    fn console(&self, id: &InstanceId) -> Answer<'_, Console>;
    /// A picture of the VM's display, as a JPEG or PNG file's bytes.
    fn screenshot(&self, id: &InstanceId) -> Answer<'_, Vec<u8>>;
}
