//! Flow logs.

use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{EniId, FlowLogId, SubnetId, Time, VpcId};

/// Whose flows are logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FlowLogResource {
    /// All interfaces of a VPC.
    Vpc(VpcId),
    /// All interfaces of a subnet.
    Subnet(SubnetId),
    /// One interface.
    Interface(EniId),
}

/// Which flows are logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FlowLogTraffic {
    /// Those that were let through.
    Accept,
    /// Those that were not.
    Reject,
    /// Both.
    All,
}

/// A flow log. Whatever destination its owner names, its records are files of the host, in
/// `<data folder>/flow-logs/<account>/<region>/<flow log id>/`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FlowLog {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: FlowLogId,
    /// Whose.
    pub resource: FlowLogResource,
    /// Which.
    pub traffic: FlowLogTraffic,
    /// `cloud-watch-logs` or `s3`, as asked.
    pub destination_type: String,
    /// ARN of the destination, as asked.
    #[serde(default)]
    pub destination: Option<String>,
    /// Log group, as asked.
    #[serde(default)]
    pub log_group: Option<String>,
    /// Role, as asked; a record.
    #[serde(default)]
    pub permission_arn: Option<String>,
    /// Fields as `${version} ${account-id} …`.
    pub format: String,
    /// Seconds that a record covers at most: 60 or 600.
    pub interval: u32,
    /// When it was made.
    pub create_time: Time,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(FlowLog, "flow-log", id);
