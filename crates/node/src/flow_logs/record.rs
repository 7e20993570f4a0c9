//! A record as a line of text: which fields there are, in which version they came, and what they say.
//!
//! <https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html>. A field that has no meaning here, such as
//! an Outpost's or a container service's, is `-`, as on EC2 where it doesn't apply.

use std::net::IpAddr;

use cumulet_model::network::Direction;
use cumulet_model::{EniId, FlowLogId};
use cumulet_node_api::{EniSpec, NodeSpec, RouteTargetSpec};
use ipnet::IpNet;

use super::flows::{Action, Counts, Key};

/// The fields of the default format, and all there are, with their version.
const FIELDS: &[(&str, u8)] = &[
    ("version", 2),
    ("account-id", 2),
    ("interface-id", 2),
    ("srcaddr", 2),
    ("dstaddr", 2),
    ("srcport", 2),
    ("dstport", 2),
    ("protocol", 2),
    ("packets", 2),
    ("bytes", 2),
    ("start", 2),
    ("end", 2),
    ("action", 2),
    ("log-status", 2),
    ("vpc-id", 3),
    ("subnet-id", 3),
    ("instance-id", 3),
    ("tcp-flags", 3),
    ("type", 3),
    ("pkt-srcaddr", 3),
    ("pkt-dstaddr", 3),
    ("region", 4),
    ("az-id", 4),
    ("sublocation-type", 4),
    ("sublocation-id", 4),
    ("pkt-src-aws-service", 5),
    ("pkt-dst-aws-service", 5),
    ("flow-direction", 5),
    ("traffic-path", 5),
    ("ecs-cluster-arn", 7),
    ("ecs-cluster-name", 7),
    ("ecs-container-instance-arn", 7),
    ("ecs-container-instance-id", 7),
    ("ecs-container-id", 7),
    ("ecs-second-container-id", 7),
    ("ecs-service-name", 7),
    ("ecs-task-definition-arn", 7),
    ("ecs-task-arn", 7),
    ("ecs-task-id", 7),
    ("reject-reason", 8),
    ("resource-id", 9),
    ("encryption-status", 10),
];

/// The fields of a flow log, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format {
    fields: Vec<String>,
    version: u8,
}

impl Format {
    /// Reads `${version} ${account-id} …`; nothing is the default format.
    pub fn parse(text: &str) -> Format {
        let names = text.split_whitespace().map(|field| field.trim_start_matches("${").trim_end_matches('}'));
        let mut fields: Vec<String> = names.map(str::to_owned).collect();
        if fields.is_empty() {
            let default = FIELDS.iter().filter(|(_, version)| *version == 2);
            fields = default.map(|(name, _)| (*name).to_owned()).collect();
        }
        let known = FIELDS.iter().filter(|(name, _)| fields.iter().any(|field| field == name));
        let version = known.map(|(_, version)| *version).max().unwrap_or(2);
        Format { fields, version }
    }

    /// The first line of a file.
    pub fn header(&self) -> String {
        self.fields.join(" ")
    }

    /// The line of a flow.
    pub fn flow(&self, owner: &Owner<'_>, key: &Key, counts: &Counts) -> String {
        self.line(
            |field| match field {
                "log-status" => Some("OK".to_owned()),
                _ => flow_field(owner, field, key, counts),
            },
            owner,
            counts.start,
            counts.end,
        )
    }

    /// The line that says that there was nothing in a window (`NODATA`), or that something was lost (`SKIPDATA`).
    pub fn status(&self, owner: &Owner<'_>, status: &str, start: u64, end: u64) -> String {
        self.line(|field| (field == "log-status").then(|| status.to_owned()), owner, start, end)
    }

    fn line(
        &self,
        special: impl Fn(&str) -> Option<String>,
        owner: &Owner<'_>,
        start: u64,
        end: u64,
    ) -> String {
        let value = |field: &String| match field.as_str() {
            "version" => self.version.to_string(),
            "start" => start.to_string(),
            "end" => end.to_string(),
            field => special(field).or_else(|| owner.field(field)).unwrap_or_else(|| "-".to_owned()),
        };
        self.fields.iter().map(value).collect::<Vec<_>>().join(" ")
    }
}

/// Whose flows they are: an interface and what it belongs to.
#[derive(Debug, Clone, Copy)]
pub struct Owner<'a> {
    /// The document.
    pub spec: &'a NodeSpec,
    /// The interface.
    pub eni: &'a EniSpec,
}

impl Owner<'_> {
    fn field(&self, field: &str) -> Option<String> {
        let vpc = self.spec.vpcs.get(&self.eni.vpc_id);
        match field {
            "account-id" => vpc.map(|vpc| vpc.world.account.to_string()),
            "interface-id" => Some(self.eni.id.to_string()),
            "vpc-id" => Some(self.eni.vpc_id.to_string()),
            "subnet-id" => Some(self.eni.subnet_id.to_string()),
            "instance-id" => self.eni.instance_id().map(ToString::to_string),
            "region" => vpc.map(|vpc| vpc.world.region.clone()),
            "az-id" => {
                let instance = self.spec.instances.get(self.eni.instance_id()?)?;
                Some(instance.metadata.zone_id.clone())
            }
            _ => None,
        }
    }

    /// By which way a packet that leaves the interface goes on, as EC2 numbers it.
    fn traffic_path(&self, to: IpAddr) -> Option<u8> {
        let vpc = self.spec.vpcs.get(&self.eni.vpc_id)?;
        let subnet = vpc.subnets.iter().find(|subnet| subnet.id == self.eni.subnet_id)?;
        let table = vpc.route_tables.iter().find(|table| table.id == subnet.route_table)?;
        let matching = table.routes.iter().filter(|(net, _)| net.contains(&IpNet::from(to)));
        let (_, target) = matching.max_by_key(|(net, _)| net.prefix_len())?;
        match target {
            RouteTargetSpec::Local | RouteTargetSpec::Interface(_) => Some(1),
            RouteTargetSpec::VpnGateway(_) => Some(3),
            RouteTargetSpec::Peering(id) => {
                let peering = self.spec.peerings.get(id)?;
                let regions =
                    peering.vpcs.each_ref().map(|id| self.spec.vpcs.get(id).map(|v| &v.world.region));
                Some(if regions[0] == regions[1] { 4 } else { 5 })
            }
            RouteTargetSpec::Endpoint(_) => Some(7),
            RouteTargetSpec::InternetGateway | RouteTargetSpec::EgressOnlyInternetGateway => Some(8),
            RouteTargetSpec::Blackhole => None,
        }
    }
}

fn flow_field(owner: &Owner<'_>, field: &str, key: &Key, counts: &Counts) -> Option<String> {
    Some(match field {
        "srcaddr" => key.source.to_string(),
        "dstaddr" => key.destination.to_string(),
        "srcport" => key.ports.0.to_string(),
        "dstport" => key.ports.1.to_string(),
        "protocol" => key.protocol.to_string(),
        "packets" => counts.packets.to_string(),
        "bytes" => counts.bytes.to_string(),
        "action" => match key.action {
            Action::Accept => "ACCEPT".to_owned(),
            Action::Reject => "REJECT".to_owned(),
        },
        "tcp-flags" => counts.tcp_flags.to_string(),
        "type" => if key.packet_source.is_ipv4() { "IPv4" } else { "IPv6" }.to_owned(),
        "pkt-srcaddr" => key.packet_source.to_string(),
        "pkt-dstaddr" => key.packet_destination.to_string(),
        "flow-direction" => match key.direction {
            Direction::Ingress => "ingress".to_owned(),
            Direction::Egress => "egress".to_owned(),
        },
        "traffic-path" if key.direction == Direction::Egress => {
            owner.traffic_path(key.packet_destination)?.to_string()
        }
        _ => return None,
    })
}

/// The names that a log's files have, by flow log and interface.
pub fn stream_name(eni: &EniId, traffic: cumulet_model::network::FlowLogTraffic) -> String {
    use cumulet_model::network::FlowLogTraffic;
    let what = match traffic {
        FlowLogTraffic::Accept => "accept",
        FlowLogTraffic::Reject => "reject",
        FlowLogTraffic::All => "all",
    };
    format!("{eni}-{what}")
}

/// `<account>_vpcflowlogs_<region>_<flow log>_<time>_<hash>.log`.
pub fn object_name(world: &cumulet_model::World, id: &FlowLogId, time: &str, hash: &str) -> String {
    format!("{}_vpcflowlogs_{}_{id}_{time}_{hash}.log", world.account, world.region)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::fixture;

    const GOLDEN: &str = include_str!("golden/records.log");

    fn all_fields() -> String {
        FIELDS.iter().map(|(name, _)| format!("${{{name}}}")).collect::<Vec<_>>().join(" ")
    }

    /// A flow each way by the default format, a custom one, and all fields; then the lines without flows.
    #[test]
    fn records_are_as_written_down() {
        let spec = fixture::spec();
        let eni = fixture::eni(&spec);
        let owner = Owner { spec: &spec, eni: &eni };
        let key = |direction, action, ends: [&str; 2]| Key {
            direction,
            action,
            source: ends[0].parse().unwrap(),
            destination: ends[1].parse().unwrap(),
            packet_source: ends[0].parse().unwrap(),
            packet_destination: ends[1].parse().unwrap(),
            ports: (49152, 443),
            protocol: 6,
        };
        let counts = |tcp_flags| Counts {
            packets: 8,
            bytes: 1840,
            start: 1_700_000_001,
            end: 1_700_000_059,
            tcp_flags,
        };
        let flows = [
            (key(Direction::Egress, Action::Accept, ["172.31.0.4", "198.51.100.7"]), counts(3)),
            (key(Direction::Egress, Action::Accept, ["172.31.0.4", "172.31.9.9"]), counts(0)),
            (key(Direction::Ingress, Action::Reject, ["198.51.100.7", "172.31.0.4"]), counts(2)),
            (key(Direction::Ingress, Action::Accept, ["2001:db8::1", "2001:db8:0:0::2"]), counts(19)),
        ];
        let mut text = String::new();
        for format in ["", "${vpc-id}  ${tcp-flags} ${version}", &all_fields()] {
            let format = Format::parse(format);
            text += &format!("{}\n", format.header());
            for (key, counts) in &flows {
                text += &format!("{}\n", format.flow(&owner, key, counts));
            }
            for status in ["NODATA", "SKIPDATA"] {
                text += &format!("{}\n", format.status(&owner, status, 1_700_000_000, 1_700_000_060));
            }
        }
        if std::env::var_os("CUMULET_BLESS").is_some() {
            let path =
                std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/flow_logs/golden/records.log");
            std::fs::write(path, &text).unwrap();
            return;
        }
        assert_eq!(text, GOLDEN);
    }
}
