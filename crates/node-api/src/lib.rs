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
mod trace;

use std::collections::BTreeMap;
use std::future::Future;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::pin::Pin;
use std::sync::Arc;

use cumulet_crypt::DataKey;
use cumulet_model::credits::{CreditRules, Credits};
use cumulet_model::image::Image;
use cumulet_model::instance::{Isolation, MetadataOptions, Phase, Reachability};
use cumulet_model::network::{AclEntry, FlowLog, SecurityGroupRule, VpnTunnel};
use cumulet_model::object::ObjectName;
use cumulet_model::storage::IoLimits;
use cumulet_model::transfer::{DiskFormat, Machine, Origin};
use cumulet_model::{
    EniId, FlowLogId, ImageId, InstanceId, NatGatewayId, NetworkAclId, PrefixListId, RouteTableId,
    SecurityGroupId, SnapshotId, StoreTaskId, SubnetId, Tags, Time, VolumeId, VpcEndpointId, VpcId,
    VpcPeeringConnectionId, VpnConnectionId, VpnGatewayId, World,
};
use imbl::OrdMap;
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

pub use blocks::{BLOCK_BYTES, BlockAnswer, BlockError, BlockFound, BlockQuestion, BlocksAnswered};
pub use figures::{DiskFigures, Figures, MemoryFigures, Milestone, Timing};
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

/// A VPC.
#[derive(Debug, Clone, PartialEq)]
pub struct VpcSpec {
    /// Its id.
    pub id: VpcId,
    /// Where it lives.
    pub world: World,
    /// Its ranges; the primary one first.
    pub cidrs: Vec<Ipv4Net>,
    /// Its IPv6 ranges.
    pub ipv6_cidrs: Vec<Ipv6Net>,
    /// Whether the resolver at +2 and 169.254.169.253 answers.
    pub dns_support: bool,
    /// What DHCP tells guests.
    pub dhcp: DhcpSpec,
    /// Its subnets.
    pub subnets: Vec<SubnetSpec>,
    /// Its route tables, as far as a subnet or gateway uses them.
    pub route_tables: Vec<RouteTableSpec>,
    /// Its network ACLs, as far as a subnet uses them.
    pub acls: Vec<AclSpec>,
    /// Whether an internet gateway is attached.
    pub internet_gateway: bool,
    /// The table for packets that come in by the internet gateway; none means straight to the addressee.
    pub internet_gateway_table: Option<RouteTableId>,
    /// The virtual private gateway that is attached.
    pub vpn_gateway: Option<VpnGatewayId>,
    /// The table for packets that come in by the virtual private gateway; none means straight to the addressee.
    pub vpn_gateway_table: Option<RouteTableId>,
}

/// What DHCP tells guests: a DHCP option set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DhcpSpec {
    /// `domain-name`.
    pub domain_name: Option<String>,
    /// `domain-name-servers`; `AmazonProvidedDNS` is the VPC's own address +2 and is left out where the VPC has no
    /// DNS support.
    pub domain_name_servers: Vec<Ipv4Addr>,
    /// `ntp-servers`.
    pub ntp_servers: Vec<Ipv4Addr>,
    /// `netbios-name-servers`.
    pub netbios_name_servers: Vec<Ipv4Addr>,
    /// `netbios-node-type`.
    pub netbios_node_type: Option<u8>,
}

/// A subnet of a VPC.
#[derive(Debug, Clone, PartialEq)]
pub struct SubnetSpec {
    /// Its id.
    pub id: SubnetId,
    /// Its range.
    pub cidr: Ipv4Net,
    /// Its IPv6 range.
    pub ipv6_cidr: Option<Ipv6Net>,
    /// The router's address.
    pub gateway: Ipv4Addr,
    /// The table for packets from its interfaces.
    pub route_table: RouteTableId,
    /// Its network ACL.
    pub acl: NetworkAclId,
    /// Whether the resolver answers IPv6 questions for names without IPv6 addresses with synthesised ones (DNS64).
    pub dns64: bool,
}

/// A route table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteTableSpec {
    /// Its id.
    pub id: RouteTableId,
    /// By destination; of several for one destination the best is here. Prefix lists are spelled out, routes that a
    /// VPN propagates are in, and local routes as well.
    pub routes: Vec<(IpNet, RouteTargetSpec)>,
}

/// Where a route leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RouteTargetSpec {
    /// Inside the VPC.
    Local,
    /// To the outside, for interfaces that have a public or an IPv6 address.
    InternetGateway,
    /// To the outside, IPv6 connections from inside only.
    EgressOnlyInternetGateway,
    /// To an interface, which is the next hop: an instance's, or a NAT gateway's.
    Interface(EniId),
    /// To another VPC.
    Peering(VpcPeeringConnectionId),
    /// To the user's own network.
    VpnGateway(VpnGatewayId),
    /// To an endpoint's service.
    Endpoint(VpcEndpointId),
    /// Nowhere: its target is gone, stopped or detached.
    Blackhole,
}

/// A network ACL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AclSpec {
    /// Its id.
    pub id: NetworkAclId,
    /// In order of number, for each direction; what none matches is dropped.
    pub entries: Vec<AclEntry>,
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
    /// Addresses and delegated ranges of all interfaces of its VPC that have the group, on any node.
    pub members: Vec<IpNet>,
    /// The same of other VPCs that it is associated with.
    pub elsewhere: BTreeMap<VpcId, Vec<IpNet>>,
}

impl GroupSpec {
    /// Whether interfaces of a VPC can have it.
    pub fn is_in(&self, vpc: &VpcId) -> bool {
        self.vpc_id == *vpc || self.elsewhere.contains_key(vpc)
    }
    /// The VPCs whose interfaces can have it.
    pub fn vpcs(&self) -> impl Iterator<Item = &VpcId> {
        std::iter::once(&self.vpc_id).chain(self.elsewhere.keys())
    }
    /// Its members by VPC.
    pub fn members_by_vpc(&self) -> impl Iterator<Item = (&VpcId, &[IpNet])> {
        let own = std::iter::once((&self.vpc_id, self.members.as_slice()));
        own.chain(self.elsewhere.iter().map(|(vpc, members)| (vpc, members.as_slice())))
    }
}

/// What an interface belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EniHolder {
    /// An instance.
    Instance {
        /// Which.
        id: InstanceId,
        /// 0 is the primary interface (`eth0` in the guest).
        device_index: i32,
    },
    /// A NAT gateway.
    NatGateway(NatGatewayId),
    /// An interface endpoint.
    Endpoint(VpcEndpointId),
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
    /// IPv6 addresses.
    pub ipv6: Vec<Ipv6Addr>,
    /// Delegated ranges of both families.
    pub prefixes: Vec<IpNet>,
    /// Public addresses, each mapped one to one to a private address: private address first.
    pub public_ips: Vec<(Ipv4Addr, Ipv4Addr)>,
    /// Its security groups.
    pub groups: Vec<SecurityGroupId>,
    /// Whether packets of foreign addresses are dropped.
    pub source_dest_check: bool,
    /// What it belongs to.
    pub holder: EniHolder,
    /// What it may carry; none is without limit.
    pub bandwidth: Option<Bandwidth>,
    /// Name for DHCP and DNS, fully qualified.
    pub private_dns_name: String,
    /// Public name, when it has a public address and the VPC gives names.
    pub public_dns_name: Option<String>,
}

impl EniSpec {
    /// The public address of the primary private address.
    pub fn public_ip(&self) -> Option<Ipv4Addr> {
        let primary = self.private_ips.first()?;
        self.public_ips.iter().find(|(private, _)| private == primary).map(|(_, public)| *public)
    }
    /// The instance that has it, if one has.
    pub fn instance_id(&self) -> Option<&InstanceId> {
        match &self.holder {
            EniHolder::Instance { id, .. } => Some(id),
            EniHolder::NatGateway(_) | EniHolder::Endpoint(_) => None,
        }
    }
    /// Its place on its instance; 0 for what no instance has.
    pub fn device_index(&self) -> i32 {
        match &self.holder {
            EniHolder::Instance { device_index, .. } => *device_index,
            EniHolder::NatGateway(_) | EniHolder::Endpoint(_) => 0,
        }
    }
}

/// What an interface may carry, each way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bandwidth {
    /// Bits a second that it has always.
    pub baseline_bps: u64,
    /// Bits a second that it may reach while it has saved up; not below the baseline.
    pub peak_bps: u64,
}

/// A peering connection between two VPCs of this server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeeringSpec {
    /// Its id.
    pub id: VpcPeeringConnectionId,
    /// The requester's and the accepter's VPC.
    pub vpcs: [VpcId; 2],
    /// Whether the resolver of that side answers public names of the other side with private addresses.
    pub dns: [bool; 2],
}

/// A NAT gateway: a namespace of its own behind its interface, which translates what is routed to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NatGatewaySpec {
    /// Its id.
    pub id: NatGatewayId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its interface.
    pub eni_id: EniId,
    /// Addresses that it sends from; the first is the primary one.
    pub private_ips: Vec<Ipv4Addr>,
}

/// An endpoint: a way to this server's own API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointSpec {
    /// Its id.
    pub id: VpcEndpointId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Interfaces that it answers at, port 80; none for a gateway endpoint.
    pub enis: Vec<EniId>,
    /// Addresses that routes lead to it by; none for an interface endpoint.
    pub ranges: Vec<Ipv4Net>,
    /// Names that the VPC's resolver answers.
    pub names: Vec<EndpointName>,
}

/// A name of an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointName {
    /// Such as `ec2.eu-central-1.amazonaws.com`.
    pub name: String,
    /// What it means.
    pub means: EndpointNameTarget,
}

/// What the name of an endpoint means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EndpointNameTarget {
    /// The first addresses of these interfaces.
    Interfaces(Vec<EniId>),
    /// The endpoint's ranges, to which routes lead. A name that means interfaces goes first.
    Ranges,
}

/// A site-to-site connection.
#[derive(Debug, Clone, PartialEq)]
pub struct VpnSpec {
    /// Its id.
    pub id: VpnConnectionId,
    /// The gateway it ends at.
    pub gateway_id: VpnGatewayId,
    /// The VPC that the gateway is attached to.
    pub vpc_id: VpcId,
    /// The user's router.
    pub peer_ip: Ipv4Addr,
    /// The tunnels.
    pub tunnels: Vec<VpnTunnel>,
    /// Ranges behind the router.
    pub routes: Vec<Ipv4Net>,
    /// Ranges that the tunnels may carry on the router's side.
    pub remote_cidr: Ipv4Net,
    /// Ranges that the tunnels may carry on this side.
    pub local_cidr: Ipv4Net,
}

/// A flow log.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowLogSpec {
    /// The record.
    pub log: FlowLog,
    /// Interfaces here whose flows it has.
    pub enis: Vec<EniId>,
}

/// Where the content of a volume or snapshot comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// All zero.
    Blank,
    /// `images/<bundle>/root.raw` of the data folder.
    Bundle(String),
    /// What a volume holds at the instant at which it is taken.
    Volume(VolumeId),
    /// A snapshot's.
    Snapshot(SnapshotId),
    /// What is written to it block by block ([`BlockQuestion::Put`]); a snapshot's only.
    Written {
        /// What it has before the first block comes; all zero without.
        parent: Option<SnapshotId>,
        /// Nothing more will come: it is complete with what has come.
        sealed: bool,
    },
    /// A disk's of an image that was stored as an object.
    Object {
        /// The object.
        name: ObjectName,
        /// Which of its disks, from 0.
        disk: u32,
    },
    /// It was made before: one that is missing now is lost, and never made anew.
    Existing,
    /// Nothing: it shall be deleted, once nothing uses it.
    Gone,
}

/// A volume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolumeSpec {
    /// Its id.
    pub id: VolumeId,
    /// Bytes; never shrinks.
    pub size_bytes: u64,
    /// First content.
    pub source: Source,
    /// What its bytes are encrypted with; none is plain.
    pub key: Option<DataKey>,
    /// What those of its source are encrypted with. Where the two differ, the bytes are written anew.
    pub source_key: Option<DataKey>,
}

/// A snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnapshotSpec {
    /// Its id.
    pub id: SnapshotId,
    /// Bytes of the volume.
    pub size_bytes: u64,
    /// Its content.
    pub source: Source,
    /// What its bytes are encrypted with; none is plain.
    pub key: Option<DataKey>,
    /// What those of its source are encrypted with. Where the two differ, the bytes are written anew.
    pub source_key: Option<DataKey>,
    /// Those of one name are taken at one instant.
    pub instant: Option<String>,
}

/// A snapshot that is to be made of a disk from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportTarget {
    /// Its id.
    pub snapshot_id: SnapshotId,
    /// What it is encrypted with; none is plain.
    pub key: Option<DataKey>,
}

/// A disk image to bring in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportSpec {
    /// The snapshots that it becomes, one a disk; of an archive of disks, those beyond its disks are not made.
    pub targets: Vec<ImportTarget>,
    /// Its format.
    pub format: DiskFormat,
    /// Where its bytes are.
    pub origin: Origin,
}

/// What a transfer does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transfer {
    /// Makes snapshots of disk images; all of them, or none is left.
    Import(Vec<ImportSpec>),
    /// Writes a snapshot, or a volume as it is at one instant, as a disk image.
    Export {
        /// Where its bytes are.
        source: Source,
        /// The disk's format.
        format: DiskFormat,
        /// The machine that an archive (OVA) with the disk describes; none is the disk alone.
        archive: Option<Machine>,
        /// The object that it becomes; one of the name is replaced.
        object: ObjectName,
    },
}

/// A transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferSpec {
    /// What to do.
    pub transfer: Transfer,
    /// It shall end, and what it made shall go.
    pub cancelled: bool,
}

/// What a node reports of a transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransferStatus {
    /// Under way.
    Working {
        /// What is being done.
        message: &'static str,
        /// How much is done.
        percent: u8,
    },
    /// All is there, complete and durable: the sizes of the disks that came in, bytes.
    Done(Vec<u64>),
    /// It came to nothing, and nothing is left; says why.
    Failed(String),
    /// It was cancelled, and nothing is left.
    Gone,
}

/// What a stored image says of itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ImageHeader {
    /// The image as it was.
    pub image: Image,
    /// Its snapshots, in the order of the parts that hold their bytes.
    pub disks: Vec<StoredDisk>,
    /// Digest of its kernel and initial ramdisk, where it has them: the name of their folder below `images/`.
    #[serde(default)]
    pub kernel: Option<String>,
    /// Names the key that its disks are encrypted with; none is plain.
    #[serde(default)]
    pub key_id: Option<String>,
}

/// A snapshot of a stored image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredDisk {
    /// Its id when it was stored.
    pub snapshot_id: SnapshotId,
    /// GiB.
    pub size_gib: u32,
    /// Whether it was encrypted, and so is what is restored of it.
    #[serde(default)]
    pub encrypted: bool,
}

/// An image to be written as an object.
#[derive(Debug, Clone, PartialEq)]
pub struct StoreSpec {
    /// The object; one of the name is replaced.
    pub name: ObjectName,
    /// What it says of itself.
    pub header: ImageHeader,
    /// Where its disks' bytes are, in the header's order, and the key that they are encrypted with.
    pub disks: Vec<(Source, Option<DataKey>)>,
    /// What they are encrypted with in the object.
    pub key: Option<DataKey>,
    /// The folder below `images/` with its kernel and initial ramdisk.
    pub kernel: Option<String>,
}

/// What a node reports of an image to be written as an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreStatus {
    /// Being written.
    Writing {
        /// How much is done.
        percent: u8,
    },
    /// It is there, complete and durable.
    Done,
    /// It could not be written; says why.
    Failed(String),
}

/// A machine that is kept booted for fast launch: VMs of its image that are as large go on from its memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateSpec {
    /// Where the image lives.
    pub world: World,
    /// The image.
    pub image_id: ImageId,
    /// Its root's content, which is plain.
    pub source: Source,
    /// Bytes of its root.
    pub size_bytes: u64,
    /// How its VMs start.
    pub boot: Boot,
    /// Processors.
    pub vcpus: u32,
    /// Memory.
    pub memory_mib: u64,
}

impl TemplateSpec {
    /// The name of the template that VMs of an image and size have: plain, and so the name of a folder.
    pub fn name_of(image_id: &str, vcpus: u32, memory_mib: u64) -> String {
        format!("{image_id}-{vcpus}-{memory_mib}")
    }

    /// Its name.
    pub fn name(&self) -> String {
        TemplateSpec::name_of(self.image_id.as_str(), self.vcpus, self.memory_mib)
    }
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
