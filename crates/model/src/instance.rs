//! Instances: what was asked ([`Instance::intent`]), what the node saw ([`Observed`]), and the state EC2 shows.
//!
//! ```text
//!            RunInstances                guest powers off / StopInstances
//!  (nothing) ───────────▶ pending ──▶ running ───────────────────▶ stopping ──▶ stopped
//!                            │           │                                        │ │
//!                            │           │ TerminateInstances      StartInstances │ │ TerminateInstances
//!                            ▼           ▼                         (to pending) ◀─┘ ▼
//!                          shutting-down ─────────────▶ terminated ◀──────── shutting-down
//! ```
//! The state is never stored: [`Instance::state`] computes it from the two records, each with one writer (the API
//! writes the intent, the node's reports become the observation), so that they can't disagree with it.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use crate::network::SubnetNames;
use crate::record::{Tags, World, record};
use crate::{
    EniId, ImageId, InstanceId, ReplaceRootTaskId, ReservationId, SnapshotId, SubnetId, Time, VolumeId, VpcId,
};

/// How an instance is isolated from its host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Isolation {
    /// A virtual machine under QEMU.
    Vm,
    /// A container on the host's kernel.
    Container,
}

impl Isolation {
    /// `vm` or `container`.
    pub fn as_str(self) -> &'static str {
        match self {
            Isolation::Vm => "vm",
            Isolation::Container => "container",
        }
    }
}

/// What the caller wants of an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Intent {
    /// It shall run.
    Run,
    /// It shall be off and keep its volumes and interfaces.
    Stop,
    /// It shall be gone.
    Terminate,
}

/// What happens when the guest powers itself off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ShutdownBehavior {
    /// The instance is stopped.
    #[default]
    Stop,
    /// The instance is terminated.
    Terminate,
}

/// The state that EC2 shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstanceState {
    /// Being made or started.
    Pending,
    /// Started.
    Running,
    /// Being terminated.
    ShuttingDown,
    /// Gone; shown for a while.
    Terminated,
    /// Being stopped.
    Stopping,
    /// Off.
    Stopped,
}

impl InstanceState {
    /// The name, such as `shutting-down`.
    pub fn name(self) -> &'static str {
        match self {
            InstanceState::Pending => "pending",
            InstanceState::Running => "running",
            InstanceState::ShuttingDown => "shutting-down",
            InstanceState::Terminated => "terminated",
            InstanceState::Stopping => "stopping",
            InstanceState::Stopped => "stopped",
        }
    }
    /// The code, the low byte of EC2's `instance-state-code`.
    pub fn code(self) -> i32 {
        match self {
            InstanceState::Pending => 0,
            InstanceState::Running => 16,
            InstanceState::ShuttingDown => 32,
            InstanceState::Terminated => 48,
            InstanceState::Stopping => 64,
            InstanceState::Stopped => 80,
        }
    }
}

/// Which Capacity Reservations an instance may run in; there are none here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CapacityPreference {
    /// Any that matches.
    #[default]
    Open,
    /// None.
    None,
}

impl CapacityPreference {
    /// `open` or `none`.
    pub fn as_str(self) -> &'static str {
        match self {
            CapacityPreference::Open => "open",
            CapacityPreference::None => "none",
        }
    }
}

/// Whether EC2 may recover an instance from a fault of its host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AutoRecovery {
    /// It may.
    #[default]
    Default,
    /// It may not.
    Disabled,
}

impl AutoRecovery {
    /// `default` or `disabled`.
    pub fn as_str(self) -> &'static str {
        match self {
            AutoRecovery::Default => "default",
            AutoRecovery::Disabled => "disabled",
        }
    }
}

/// Why an instance is in its state: a code such as `Client.UserInitiatedShutdown`, and a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateReason {
    /// `Client.…` or `Server.…`.
    pub code: String,
    /// The sentence shown.
    pub message: String,
}

/// Options of the instance metadata service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataOptions {
    /// Whether version 1 requests (without a token) are answered.
    pub tokens_required: bool,
    /// The IP TTL of token replies, 1 to 64.
    pub hop_limit: u8,
    /// Whether the service answers at all.
    pub enabled: bool,
    /// Whether the IPv6 endpoint answers.
    pub ipv6: bool,
    /// Whether `meta-data/tags/instance` is there.
    pub instance_tags: bool,
}

impl Default for MetadataOptions {
    fn default() -> Self {
        Self { tokens_required: false, hop_limit: 1, enabled: true, ipv6: false, instance_tags: false }
    }
}

/// A volume of an instance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockDevice {
    /// The name asked for, such as `/dev/sda1`.
    pub device_name: String,
    /// The volume.
    pub volume_id: VolumeId,
    /// When it was attached.
    pub attach_time: Time,
    /// Whether it goes with the instance.
    pub delete_on_termination: bool,
}

/// How CPU time of the type is used; zero means the type's own default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CpuOptions {
    /// Cores.
    pub core_count: u32,
    /// Threads per core.
    pub threads_per_core: u32,
}

/// A reboot that something else waits for: the instance is shut down, what waits is done, and it starts again. For its
/// owner it runs all the time, and keeps what a reboot keeps.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Pause {
    /// Snapshots that are taken meanwhile.
    #[serde(default)]
    pub snapshots: Vec<SnapshotId>,
    /// The task that gives it another root meanwhile.
    #[serde(default)]
    pub root: Option<ReplaceRootTaskId>,
}

/// An instance as its owner asked for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: InstanceId,
    /// The launch it came from.
    pub reservation_id: ReservationId,
    /// Its place in that launch.
    pub launch_index: i32,
    /// The AMI.
    pub image_id: ImageId,
    /// Type name, such as `t3.micro`.
    pub instance_type: String,
    /// Key pair name; its public key is copied, so that deleting the pair changes nothing.
    pub key_name: Option<String>,
    /// The public key in OpenSSH form.
    pub public_key: Option<String>,
    /// Availability Zone.
    pub zone: String,
    /// VPC of its primary interface.
    pub vpc_id: VpcId,
    /// Subnet of its primary interface.
    pub subnet_id: SubnetId,
    /// Interfaces by device index order.
    pub interfaces: Vec<EniId>,
    /// Root first.
    pub block_devices: Vec<BlockDevice>,
    /// Name of the root device.
    pub root_device_name: String,
    /// Its AMI's; records of before it was kept don't say.
    #[serde(default)]
    pub architecture: Option<String>,
    /// Its AMI's platform; records of before it was kept don't say.
    #[serde(default)]
    pub platform_details: Option<String>,
    /// When it was launched or last started.
    pub launch_time: Time,
    /// The caller's token.
    pub client_token: Option<String>,
    /// How it is isolated.
    pub isolation: Isolation,
    /// Why so.
    pub isolation_reason: String,
    /// User data, as bytes.
    #[serde(with = "bytes_as_base64", default)]
    pub user_data: Vec<u8>,
    /// Termination protection.
    #[serde(default)]
    pub disable_api_termination: bool,
    /// Stop protection.
    #[serde(default)]
    pub disable_api_stop: bool,
    /// On a power-off from inside.
    #[serde(default)]
    pub shutdown_behavior: ShutdownBehavior,
    /// Record only here: every disk has its own path.
    #[serde(default)]
    pub ebs_optimized: bool,
    /// Detailed monitoring.
    #[serde(default)]
    pub monitoring: bool,
    /// Metadata service options.
    #[serde(default)]
    pub metadata_options: MetadataOptions,
    /// CPU options.
    #[serde(default)]
    pub cpu_options: CpuOptions,
    /// `standard` or `unlimited`; burstable types only.
    #[serde(default)]
    pub cpu_credits: Option<String>,
    /// Record.
    #[serde(default)]
    pub capacity_preference: CapacityPreference,
    /// Record.
    #[serde(default)]
    pub auto_recovery: AutoRecovery,
    /// How its host name and private DNS name are made.
    #[serde(default)]
    pub names: SubnetNames,
    /// What shall be.
    pub intent: Intent,
    /// Counts starts; a run belongs to one generation.
    pub generation: u64,
    /// Counts reboot requests within all runs.
    #[serde(default)]
    pub reboots: u64,
    /// Set while it is off for a moment, though it runs for its owner.
    #[serde(default)]
    pub pause: Option<Pause>,
    /// The generation that a pause ended in; it counts as running from its beginning.
    #[serde(default)]
    pub resumed: Option<u64>,
    /// Stop without asking the guest.
    #[serde(default)]
    pub force: bool,
    /// Set with the intent: who wanted the change.
    #[serde(default)]
    pub state_reason: Option<StateReason>,
    /// As EC2's `reason`, such as `User initiated (2024-01-01 10:00:00 GMT)`.
    #[serde(default)]
    pub transition_reason: String,
    /// When the current intent was set.
    pub intent_time: Time,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Instance, "instance", id);

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "cause", content = "detail")]
pub enum Ended {
    /// The guest powered itself off.
    GuestShutdown,
    /// The node ended it as the intent asked.
    Requested,
    /// QEMU or the container's init died, or could not be started; says how.
    Failed(String),
}

/// What the node saw of an instance.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "phase")]
pub enum Phase {
    /// Nothing made yet, or being made.
    #[default]
    Preparing,
    /// The kernel or init of this generation runs.
    Running,
    /// The run of this generation ended; volumes remain.
    Off {
        /// How.
        ended: Ended,
    },
    /// Nothing of it is left on the node.
    Gone,
}

/// Whether the guest answers on its primary interface, as was last seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "check")]
pub enum Reachability {
    /// It has not answered yet, and may still be booting.
    #[default]
    Unknown,
    /// It answers.
    Passed,
    /// It does not.
    Failed {
        /// Since when.
        since: Time,
    },
}

impl Reachability {
    /// What holds after a node's report, of a run that began at `started`. A node that was restarted doesn't know since
    /// when a guest has been silent; and one that never answered counts from its start, as on EC2.
    pub fn after(self, reported: Reachability, started: Time) -> Reachability {
        match (self, reported) {
            (known, Reachability::Unknown) => known,
            (Reachability::Failed { since }, Reachability::Failed { .. }) => Reachability::Failed { since },
            (Reachability::Unknown, Reachability::Failed { .. }) => Reachability::Failed { since: started },
            (_, Reachability::Passed | Reachability::Failed { .. }) => reported,
        }
    }
}

/// What the node reports of an instance; written by the node's reports alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observed {
    /// Where it lives.
    pub world: World,
    /// Which instance.
    pub id: InstanceId,
    /// The start it belongs to.
    pub generation: u64,
    /// What is.
    pub phase: Phase,
    /// Since when.
    pub since: Time,
    /// Whether the guest of a run that goes on answers.
    #[serde(default)]
    pub reachability: Reachability,
}
record!(Observed, "instance-observed", id);

impl Instance {
    /// The state that EC2 shows, from what was asked and what was seen.
    pub fn state(&self, observed: Option<&Observed>) -> InstanceState {
        let current = observed.filter(|o| o.generation == self.generation).map(|o| &o.phase);
        let gone = observed.is_some_and(|o| o.phase == Phase::Gone);
        match (self.intent, current) {
            (Intent::Run, Some(Phase::Running)) => InstanceState::Running,
            // Off for a moment.
            (Intent::Run, Some(Phase::Preparing | Phase::Off { .. }) | None)
                if self.pause.is_some() || self.is_resuming(current) =>
            {
                InstanceState::Running
            }
            (Intent::Run, Some(Phase::Preparing) | None) => InstanceState::Pending,
            // The run ended by itself; the controller is about to turn that into an intent.
            (Intent::Run, Some(Phase::Off { .. })) => match self.shutdown_behavior {
                ShutdownBehavior::Stop => InstanceState::Stopping,
                ShutdownBehavior::Terminate => InstanceState::ShuttingDown,
            },
            (Intent::Run, Some(Phase::Gone)) => InstanceState::ShuttingDown,
            (Intent::Stop, Some(Phase::Off { .. })) => InstanceState::Stopped,
            (Intent::Stop, Some(Phase::Preparing | Phase::Running | Phase::Gone) | None) => {
                InstanceState::Stopping
            }
            (Intent::Terminate, _) if gone => InstanceState::Terminated,
            (Intent::Terminate, _) => InstanceState::ShuttingDown,
        }
    }

    /// Whether it is being started again after a pause.
    fn is_resuming(&self, current: Option<&Phase>) -> bool {
        self.resumed == Some(self.generation) && matches!(current, None | Some(Phase::Preparing))
    }
}

/// The private DNS name of an address in a region: `ip-10-0-0-4.ec2.internal` in us-east-1,
/// `ip-10-0-0-4.eu-central-1.compute.internal` elsewhere.
pub fn private_dns_name(ip: Ipv4Addr, region: &str) -> String {
    if region == "us-east-1" {
        dns_name("ip-", ip, &[".ec2.internal"])
    } else {
        dns_name("ip-", ip, &[".", region, ".compute.internal"])
    }
}

fn dns_name(first: &str, ip: Ipv4Addr, last: &[&str]) -> String {
    let mut name = String::with_capacity(64);
    name.push_str(first);
    push_ip(&mut name, ip, '-');
    last.iter().for_each(|part| name.push_str(part));
    name
}

/// An address as it is written. For long replies, as [`push_ip`] is.
pub fn ip_text(ip: Ipv4Addr) -> String {
    let mut text = String::with_capacity(15);
    push_ip(&mut text, ip, '.');
    text
}

/// Appends an address with something between its numbers. By hand: formatting takes three times as long, and a page of
/// instances has thousands of addresses and names.
fn push_ip(text: &mut String, ip: Ipv4Addr, between: char) {
    for (place, octet) in ip.octets().into_iter().enumerate() {
        if place > 0 {
            text.push(between);
        }
        for unit in [100, 10, 1] {
            if octet >= unit || unit == 1 {
                text.push(char::from(b'0' + octet / unit % 10));
            }
        }
    }
}

/// The private DNS name by an instance's id: `i-0123456789abcdef0.ec2.internal` in us-east-1.
pub fn resource_dns_name(id: &InstanceId, region: &str) -> String {
    if region == "us-east-1" {
        format!("{id}.ec2.internal")
    } else {
        format!("{id}.{region}.compute.internal")
    }
}

/// The public DNS name of an address in a region.
pub fn public_dns_name(ip: Ipv4Addr, region: &str) -> String {
    if region == "us-east-1" {
        dns_name("ec2-", ip, &[".compute-1.amazonaws.com"])
    } else {
        dns_name("ec2-", ip, &[".", region, ".compute.amazonaws.com"])
    }
}

/// Bytes as a string in records, so that a person can read the rest; hexadecimal would double the size, so base64
/// in its standard alphabet.
pub mod bytes_as_base64 {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// For `#[serde(with)]`.
    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
        for chunk in bytes.chunks(3) {
            let word =
                chunk.iter().fold(0u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
            for place in 0..=chunk.len() {
                text.push(char::from(ALPHABET[(word >> (18 - 6 * place) & 63) as usize]));
            }
        }
        serializer.serialize_str(&text)
    }

    /// For `#[serde(with)]`.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
        let (mut word, mut bits) = (0u32, 0);
        for digit in text.bytes() {
            let value =
                ALPHABET.iter().position(|a| *a == digit).ok_or_else(|| D::Error::custom("not base64"))?;
            word = word << 6 | u32::try_from(value).map_err(D::Error::custom)?;
            bits += 6;
            if bits >= 8 {
                bits -= 8;
                bytes.push(u8::try_from(word >> bits & 255).map_err(D::Error::custom)?);
            }
        }
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_addresses() {
        for octets in [[0, 9, 10, 255], [172, 31, 100, 99], [1, 0, 200, 5]] {
            let [a, b, c, d] = octets;
            let ip = Ipv4Addr::from(octets);
            let with = |region| (private_dns_name(ip, region), public_dns_name(ip, region));
            let here = format!("{a}-{b}-{c}-{d}");
            assert_eq!(ip_text(ip), format!("{a}.{b}.{c}.{d}"));
            let first = (format!("ip-{here}.ec2.internal"), format!("ec2-{here}.compute-1.amazonaws.com"));
            let other = (
                format!("ip-{here}.eu-central-1.compute.internal"),
                format!("ec2-{here}.eu-central-1.compute.amazonaws.com"),
            );
            assert_eq!((with("us-east-1"), with("eu-central-1")), (first, other));
        }
    }

    #[test]
    fn a_mac_has_two_digits_a_byte() {
        let mac = crate::network::format_mac([0x02, 0, 0x9a, 0xf0, 0xff, 0x10]);
        assert_eq!(mac, "02:00:9a:f0:ff:10");
    }
}
