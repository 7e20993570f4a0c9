//! Flow logs: which flows are written down, and in which form.

use cumulet_model::network::{Eni, FlowLog, FlowLogResource, FlowLogTraffic, Subnet, Vpc};
use cumulet_model::{FlowLogId, Tags, Time, World};

use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::new_id;

/// Flow logs that one resource may have, as on EC2.
const MAX_LOGS: usize = 2;

/// The fields of version 2, in their order.
pub const DEFAULT_FORMAT: &str = "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} \
                                  ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}";

/// All fields that a record can have.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html#flow-logs-fields>
pub const FIELDS: &[&str] = &[
    // Version 2.
    "version",
    "account-id",
    "interface-id",
    "srcaddr",
    "dstaddr",
    "srcport",
    "dstport",
    "protocol",
    "packets",
    "bytes",
    "start",
    "end",
    "action",
    "log-status",
    // Version 3.
    "vpc-id",
    "subnet-id",
    "instance-id",
    "tcp-flags",
    "type",
    "pkt-srcaddr",
    "pkt-dstaddr",
    // Version 4.
    "region",
    "az-id",
    "sublocation-type",
    "sublocation-id",
    // Version 5.
    "pkt-src-aws-service",
    "pkt-dst-aws-service",
    "flow-direction",
    "traffic-path",
    // Version 7.
    "ecs-cluster-arn",
    "ecs-cluster-name",
    "ecs-container-instance-arn",
    "ecs-container-instance-id",
    "ecs-container-id",
    "ecs-second-container-id",
    "ecs-service-name",
    "ecs-task-definition-arn",
    "ecs-task-arn",
    "ecs-task-id",
    // Version 8.
    "reject-reason",
    // Version 9.
    "resource-id",
    // Version 10.
    "encryption-status",
];

/// The form of records: the fields of a format, each once, or the default format.
///
/// # Errors
/// A word that is no field, or one that comes twice.
pub fn format(given: Option<&str>) -> Result<String, Error> {
    let Some(given) = given.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(DEFAULT_FORMAT.into());
    };
    let invalid = |message: String| Err(Error::specific("InvalidParameter", message));
    let mut fields: Vec<&str> = Vec::new();
    for word in given.split_whitespace() {
        let field = word.strip_prefix("${").and_then(|rest| rest.strip_suffix('}'));
        let Some(field) = field.filter(|field| FIELDS.contains(field)) else {
            return invalid(format!("Unknown fields provided in LogFormat: {word}"));
        };
        if fields.contains(&field) {
            return invalid(format!("Duplicate fields provided in LogFormat: {word}"));
        }
        fields.push(field);
    }
    Ok(fields.iter().map(|field| format!("${{{field}}}")).collect::<Vec<_>>().join(" "))
}

/// What is wanted of new flow logs, whatever they are of.
#[derive(Debug, Clone)]
pub struct NewFlowLogs {
    /// Which flows.
    pub traffic: FlowLogTraffic,
    /// `cloud-watch-logs` or `s3`.
    pub destination_type: String,
    /// ARN of the destination.
    pub destination: Option<String>,
    /// Log group.
    pub log_group: Option<String>,
    /// Role.
    pub permission_arn: Option<String>,
    /// From [`format`].
    pub format: String,
    /// 60 or 600 seconds.
    pub interval: u32,
    /// Tags.
    pub tags: Tags,
}

/// The id of what a flow log is of.
pub fn resource_id(resource: &FlowLogResource) -> &str {
    match resource {
        FlowLogResource::Vpc(id) => id.as_str(),
        FlowLogResource::Subnet(id) => id.as_str(),
        FlowLogResource::Interface(id) => id.as_str(),
    }
}

fn check_there(txn: &mut Txn, world: &World, resource: &FlowLogResource) -> Result<(), Error> {
    let (there, noun) = match resource {
        FlowLogResource::Vpc(id) => (txn.get::<Vpc>(world, id).is_some(), Noun::Vpc),
        FlowLogResource::Subnet(id) => (txn.get::<Subnet>(world, id).is_some(), Noun::Subnet),
        FlowLogResource::Interface(id) => (txn.get::<Eni>(world, id).is_some(), Noun::NetworkInterface),
    };
    if there { Ok(()) } else { Err(Error::not_found(noun, resource_id(resource))) }
}

fn check_others(state: &State, log: &FlowLog) -> Result<(), Error> {
    let others: Vec<&FlowLog> =
        state.flow_logs.in_world(&log.world).filter(|other| other.resource == log.resource).collect();
    let same = |other: &&FlowLog| {
        (&other.destination_type, &other.destination, &other.log_group)
            == (&log.destination_type, &log.destination, &log.log_group)
            && other.traffic == log.traffic
            && other.format == log.format
            && other.interval == log.interval
    };
    if others.iter().any(same) {
        return Err(Error::specific(
            "FlowLogAlreadyExists",
            "Error. There is an existing Flow Log with the same configuration and log destination.",
        ));
    }
    if others.len() >= MAX_LOGS {
        return Err(Error::specific(
            "FlowLogsLimitExceeded",
            format!(
                "You've reached the maximum number of flow logs ({MAX_LOGS}) for {}.",
                resource_id(&log.resource)
            ),
        ));
    }
    Ok(())
}

/// Makes a flow log of one resource.
///
/// # Errors
/// The resource is missing, has such a log, or has too many.
pub fn create(
    txn: &mut Txn,
    world: &World,
    resource: FlowLogResource,
    new: &NewFlowLogs,
    now: Time,
) -> Result<FlowLogId, Error> {
    check_there(txn, world, &resource)?;
    let log = FlowLog {
        v: 1,
        world: world.clone(),
        id: new_id(),
        resource,
        traffic: new.traffic,
        destination_type: new.destination_type.clone(),
        destination: new.destination.clone(),
        log_group: new.log_group.clone(),
        permission_arn: new.permission_arn.clone(),
        format: new.format.clone(),
        interval: new.interval,
        create_time: now,
        tags: new.tags.clone(),
    };
    check_others(txn.state(), &log)?;
    let id = log.id.clone();
    txn.put(log);
    Ok(id)
}

/// Deletes flow logs, all or none. What they wrote stays.
///
/// # Errors
/// One is missing.
pub fn delete(txn: &mut Txn, world: &World, ids: &[FlowLogId]) -> Result<(), Error> {
    let mut missing: Vec<&str> = Vec::new();
    for id in ids {
        if txn.get::<FlowLog>(world, id).is_none() {
            missing.push(id.as_str());
        }
    }
    if !missing.is_empty() {
        return Err(Error::NotFound { noun: Noun::FlowLog, ids: missing.join(", ") });
    }
    for id in ids {
        txn.delete::<FlowLog>(world, id);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_hold_known_fields_once() {
        assert_eq!(format(None).unwrap(), DEFAULT_FORMAT);
        assert_eq!(format(Some(" ${srcaddr}   ${reject-reason}")).unwrap(), "${srcaddr} ${reject-reason}");
        assert_eq!(format(Some(DEFAULT_FORMAT)).unwrap(), DEFAULT_FORMAT);
        for bad in ["srcaddr", "${nothing}", "${srcaddr},${dstaddr}", "${srcaddr} ${srcaddr}"] {
            assert!(format(Some(bad)).is_err(), "{bad}");
        }
    }
}
