//! What the control plane asks of a node ([`NodeSpec`]) and what a node reports ([`NodeStatus`]).
//!
//! A node sees one document and makes it true; it reports one document. The parts of the spec are shared pointers in
//! persistent maps, so that a new document costs as much as what changed in it, and a node finds what changed by
//! comparing pointers ([`imbl::OrdMap::diff`]).
//!
//! Architecture invariant: a spec says everything a node needs; a node never reads the store.
//! Architecture invariant: applying the same spec twice, or after any crash, has the same effect as applying it once.

mod blocks;
mod figures;
mod network;
mod storage;
mod trace;

use std::collections::BTreeMap;
use std::future::Future;
use std::net::Ipv6Addr;
use std::pin::Pin;
use std::sync::Arc;

use cumulet_crypt::DataKey;
use cumulet_model::credits::{CreditRules, Credits};
use cumulet_model::instance::{Isolation, MetadataOptions, Phase, Reachability};
use cumulet_model::object::ObjectName;
use cumulet_model::storage::IoLimits;
use cumulet_model::{
    EniId, FlowLogId, InstanceId, NatGatewayId, PrefixListId, SecurityGroupId, SnapshotId, StoreTaskId, Tags,
    Time, VolumeId, VpcEndpointId, VpcId, VpcPeeringConnectionId, VpnConnectionId, World,
};
use imbl::OrdMap;
use ipnet::{IpNet, Ipv6Net};
use tokio::sync::watch;

pub use blocks::{BLOCK_BYTES, BlockAnswer, BlockError, BlockFound, BlockQuestion, BlocksAnswered};
pub use figures::{DiskFigures, Figures, MemoryFigures, Milestone, Timing};
pub use network::{
    AclSpec, Bandwidth, DhcpSpec, EndpointName, EndpointNameTarget, EndpointSpec, EniHolder, EniSpec,
    FlowLogSpec, GroupSpec, NatGatewaySpec, PeeringSpec, RouteTableSpec, RouteTargetSpec, SubnetSpec,
    VpcSpec, VpnSpec,
};
pub use storage::{
    ImageHeader, ImportSpec, ImportTarget, SnapshotSpec, Source, StoreSpec, StoreStatus, StoredDisk,
    TemplateSpec, Transfer, TransferSpec, TransferStatus, VolumeSpec,
};
pub use trace::{
    TraceDecider, TraceProtocol, TraceQuestion, TraceReport, TraceSeen, TraceStep, TraceVerdict,
};

/// Where VPCs' IPv6 ranges come from unless the operator chooses another pool: local addresses (RFC 4193) with room for
/// 65,536 VPCs.
pub const DEFAULT_PUBLIC_IPV6_CIDR: Ipv6Net =
    Ipv6Net::new_assert(Ipv6Addr::new(0xfdcc, 0x0ec2, 0, 0, 0, 0, 0, 0), 40);

/// Length of the prefix of a VPC's IPv6 range.
pub const VPC_IPV6_PREFIX: u8 = 56;

/// The range of an IPv6 pool that is the host's own and no VPC's: the last. A VPC that had the host's address in its
/// range would look for the host inside.
pub fn host_ipv6_range(pool: Ipv6Net) -> Ipv6Net {
    let length = VPC_IPV6_PREFIX.max(pool.prefix_len());
    Ipv6Net::new(pool.broadcast(), length).map_or(pool, |net| net.trunc())
}

/// All that a node shall be.
#[derive(Debug, Clone, Default)]
pub struct NodeSpec {
    /// VPCs that have an interface here, and those that are peered with one of them.
    pub vpcs: OrdMap<VpcId, Arc<VpcSpec>>,
    /// Security groups that an interface here has, or that a rule here names.
    pub groups: OrdMap<SecurityGroupId, Arc<GroupSpec>>,
    /// Prefix lists that a rule here names.
    pub prefix_lists: OrdMap<PrefixListId, Arc<Vec<IpNet>>>,
    /// Interfaces of instances and gateways here.
    pub enis: OrdMap<EniId, Arc<EniSpec>>,
    /// Active peering connections of VPCs here.
    pub peerings: OrdMap<VpcPeeringConnectionId, Arc<PeeringSpec>>,
    /// NAT gateways here.
    pub nat_gateways: OrdMap<NatGatewayId, Arc<NatGatewaySpec>>,
    /// Endpoints of VPCs here.
    pub endpoints: OrdMap<VpcEndpointId, Arc<EndpointSpec>>,
    /// Site-to-site connections of VPCs here.
    pub vpn_connections: OrdMap<VpnConnectionId, Arc<VpnSpec>>,
    /// Flow logs of interfaces here.
    pub flow_logs: OrdMap<FlowLogId, Arc<FlowLogSpec>>,
    /// Volumes here. Only what is here as [`Source::Gone`] is deleted: a file that no document names is kept.
    pub volumes: OrdMap<VolumeId, Arc<VolumeSpec>>,
    /// Snapshots here; as with volumes, one that is not named is kept.
    pub snapshots: OrdMap<SnapshotId, Arc<SnapshotSpec>>,
    /// Disks and images to bring in or out, by their tasks' ids.
    pub transfers: OrdMap<String, Arc<TransferSpec>>,
    /// Images to be written as objects.
    pub stores: OrdMap<StoreTaskId, Arc<StoreSpec>>,
    /// Machines that are kept booted for fast launch, by [`TemplateSpec::name`]; one that is on the node and not in the
    /// spec is deleted.
    pub templates: OrdMap<String, Arc<TemplateSpec>>,
    /// Instances here. One that is on the node and not in the spec is removed.
    pub instances: OrdMap<InstanceId, Arc<InstanceSpec>>,
}

/// Whether an instance shall run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Power {
    /// It shall run: a run of this generation that ended is not started again.
    On,
    /// It shall be off; the guest is asked first.
    Off,
    /// It shall be off, and its memory kept for the next start to go on from; where that can't be, as [`Power::Off`].
    Hibernate,
    /// As [`Power::Off`], but the run goes on by another start: its instance store stays.
    Pause,
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
    /// Bytes; a running guest sees it grow.
    pub size_bytes: u64,
    /// What it may do; none is without limit.
    pub limits: Option<IoLimits>,
    /// Whether other instances may have it at the same time.
    pub shared: bool,
    /// What its bytes are encrypted with; none is plain. The guest sees them plain.
    pub key: Option<DataKey>,
}

/// An instance store disk: empty at the start of each run, there through its reboots, and gone, wiped, with it. It has no
/// record of its own, can't be attached or detached, and follows from the instance alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreDiskSpec {
    /// Its serial number, 20 bytes, such as `AWS0123456789ABCDEF0`: another one at each start.
    pub serial: String,
    /// The name asked for, such as `/dev/sdb`; none where the disk is one that nobody has to ask for.
    pub device_name: Option<String>,
    /// Bytes.
    pub size_bytes: u64,
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
    /// Whether this start goes on from the memory that was kept; where there is none, it boots.
    pub resume: bool,
    /// Kind.
    pub isolation: Isolation,
    /// Processors: threads of cores.
    pub vcpus: u32,
    /// How many of them are one core; divides their number.
    pub threads_per_core: u32,
    /// How CPU credits are earned and spent; none where the type doesn't burst.
    pub credits: Option<CreditRules>,
    /// Memory.
    pub memory_mib: u64,
    /// How a VM starts.
    pub boot: Boot,
    /// Root first; what appears here, goes or changes while the instance runs is attached, detached or adjusted.
    pub disks: Vec<DiskSpec>,
    /// Disks of its host that it has while it runs, in EC2's order.
    pub instance_store: Vec<StoreDiskSpec>,
    /// Volumes that are taken from the running guest even if it doesn't let go of them.
    pub forced_off: Vec<VolumeId>,
    /// Interfaces in order of device index; what appears here or goes while the instance runs is plugged or unplugged.
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
    /// Names of its interfaces' security groups.
    pub group_names: BTreeMap<SecurityGroupId, String>,
    /// Whether it is monitored in detail.
    pub monitoring: bool,
    /// Whether it may be hibernated.
    pub hibernation: bool,
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
    /// Whether this start got as far as running, seen by a server or not.
    pub ran: bool,
    /// Since when.
    pub since: Time,
    /// Milestones of this run, for people: name and milliseconds since the node saw the spec.
    pub timing: Vec<(&'static str, u64)>,
}

/// What a node reports of an instance's answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InstanceCheck {
    /// The start it belongs to.
    pub generation: u64,
    /// Whether the guest answers.
    pub reachability: Reachability,
}

/// What a node reports of a volume or snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileStatus {
    /// Being made; a snapshot that is written block by block can be written.
    Creating,
    /// There.
    Ready {
        /// The size that a volume has been given; a snapshot's bytes that are not holes.
        bytes: u64,
    },
    /// Could not be made; says why.
    Failed(String),
    /// The spec has it as [`Source::Gone`], and it is.
    Gone,
}

/// What a node reports of a running instance's disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiskStatus {
    /// The volume.
    pub volume_id: VolumeId,
    /// The disk as the guest has it; none when it may only have it.
    pub disk: Option<DiskSpec>,
    /// The guest was asked to let go of it, and doesn't.
    pub held: bool,
}

/// What a node reports of a tunnel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TunnelStatus {
    /// Whether packets can pass.
    pub up: bool,
    /// Why not, for people.
    pub message: String,
    /// Since when.
    pub since: Time,
    /// What its ends agreed on, while it is up.
    pub negotiated: Option<VpnNegotiated>,
}

/// What the ends of a tunnel agreed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VpnNegotiated {
    /// Version of IKE, such as `ikev2`.
    pub ike_version: String,
    /// For IKE itself.
    pub phase1: VpnSuite,
    /// For the packets.
    pub phase2: VpnSuite,
}

/// Algorithms of a phase, by EC2's names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VpnSuite {
    /// Such as `AES256`.
    pub encryption: Option<String>,
    /// Such as `SHA2-256`; none where encryption seals.
    pub integrity: Option<String>,
    /// Number of the Diffie-Hellman group; none where keys follow from phase 1's.
    pub dh_group: Option<u32>,
}

/// All that a node reports.
#[derive(Debug, Clone, Default)]
pub struct NodeStatus {
    /// Interfaces whose device is in place, by instance run: what was attached while the instance runs is here once
    /// the guest can have it, and gone once it can't.
    pub plugged: OrdMap<InstanceId, Arc<Vec<EniId>>>,
    /// Tunnels of each site-to-site connection, in the spec's order.
    pub vpn_connections: OrdMap<VpnConnectionId, Arc<Vec<TunnelStatus>>>,
    /// Running instances whose guest was asked for long enough to know whether it answers.
    pub checks: OrdMap<InstanceId, InstanceCheck>,
    /// Every instance that the spec names; [`Phase::Gone`] once nothing is left.
    pub instances: OrdMap<InstanceId, Arc<InstanceStatus>>,
    /// Disks that the guest has, by instance run.
    pub disks: OrdMap<InstanceId, Arc<Vec<DiskStatus>>>,
    /// Every volume that the spec names.
    pub volumes: OrdMap<VolumeId, FileStatus>,
    /// Every snapshot that the spec names.
    pub snapshots: OrdMap<SnapshotId, FileStatus>,
    /// Every transfer that the spec names, once it was begun.
    pub transfers: OrdMap<String, TransferStatus>,
    /// Every image to be written as an object that the spec names, once it was begun.
    pub stores: OrdMap<StoreTaskId, StoreStatus>,
    /// Every template that the spec names, once it was begun.
    pub templates: OrdMap<String, FileStatus>,
}

/// What a node tells of a running instance's CPU credits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreditStatus {
    /// What it has.
    pub credits: Credits,
    /// Thousandths of a processor that it may use at present.
    pub allowed_millicpus: u32,
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
    /// Memory that may be promised to instances, MiB.
    pub memory_mib: u64,
    /// Processors that may be promised to instances.
    pub cpus: u32,
}

/// Why a question to a node has no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NodeError {
    /// What was asked for is not on the node.
    #[error("{0}")]
    NotFound(String),
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
    /// CPU credits of running instances whose types burst.
    fn credits(&self) -> BTreeMap<InstanceId, CreditStatus> {
        BTreeMap::new()
    }
    /// Reads and writes blocks of snapshots.
    fn blocks(&self, _question: BlockQuestion) -> BlocksAnswered<'_> {
        Box::pin(async move { Err(BlockError::Failed("this node has no blocks".into())) })
    }
    /// What a stored image says of itself.
    fn image_header(&self, name: &ObjectName) -> Answer<'_, ImageHeader> {
        let name = name.clone();
        Box::pin(async move { Err(NodeError::Unsupported(format!("there are no objects such as {name}"))) })
    }
    /// What an instance costs, and when its last start got how far.
    fn figures(&self, id: &InstanceId) -> Answer<'_, Figures> {
        let id = id.clone();
        Box::pin(async move { Err(NodeError::NotRunning(id)) })
    }
    /// Which way a packet takes, proven by one.
    fn trace(&self, question: TraceQuestion) -> Answer<'_, TraceReport> {
        Box::pin(async move { Err(NodeError::Unsupported(format!("no packets leave {}", question.from))) })
    }
}
