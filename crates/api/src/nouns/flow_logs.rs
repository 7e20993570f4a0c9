//! CreateFlowLogs, DeleteFlowLogs, DescribeFlowLogs.

use cumulet_aws_model::ec2::{
    self, CreateFlowLogsRequest, CreateFlowLogsResult, DeleteFlowLogsRequest, DeleteFlowLogsResult,
    DescribeFlowLogsRequest, DescribeFlowLogsResult, UnsuccessfulItem, UnsuccessfulItemError,
};
use cumulet_control::Noun;
use cumulet_control::flow_logs::{self, NewFlowLogs};
use cumulet_model::network::{FlowLog, FlowLogResource, FlowLogTraffic};
use cumulet_model::{FlowLogId, Tags};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

/// Resources that one call may name, as on EC2.
const MAX_RESOURCES: usize = 300;

/// What of a call for several things failed for one of them.
pub fn unsuccessful(id: &str, error: impl Into<ApiError>) -> UnsuccessfulItem {
    let error = error.into();
    UnsuccessfulItem {
        error: Some(UnsuccessfulItemError { code: Some(error.code), message: Some(error.message) }),
        resource_id: Some(id.to_owned()),
    }
}

fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::client("InvalidParameter", message)
}

fn traffic_word(traffic: FlowLogTraffic) -> &'static str {
    match traffic {
        FlowLogTraffic::Accept => "ACCEPT",
        FlowLogTraffic::Reject => "REJECT",
        FlowLogTraffic::All => "ALL",
    }
}

fn resource(kind: &str, id: &str) -> Result<FlowLogResource, ApiError> {
    match kind {
        "VPC" => Ok(FlowLogResource::Vpc(ids::parse(Noun::Vpc, id)?)),
        "Subnet" => Ok(FlowLogResource::Subnet(ids::parse(Noun::Subnet, id)?)),
        "NetworkInterface" => Ok(FlowLogResource::Interface(ids::parse(Noun::NetworkInterface, id)?)),
        other => Err(ApiError::unsupported(format!(
            "Flow logs of {other} resources are not supported by this server; VPC, Subnet and NetworkInterface are."
        ))),
    }
}

/// Checks the parameters about the destination, which each kind of destination has its own of.
fn check_destination(input: &CreateFlowLogsRequest, kind: &str) -> Result<(), ApiError> {
    if input.deliver_cross_account_role.is_some() {
        return Err(invalid(
            "DeliverCrossAccountRole is applicable to kinesis-data-firehose destinations only",
        ));
    }
    match kind {
        "cloud-watch-logs" => {
            if input.deliver_logs_permission_arn.is_none() {
                return Err(invalid(
                    "DeliverLogsPermissionArn can't be empty with cloud-watch-logs destination type",
                ));
            }
            if input.destination_options.is_some() {
                return Err(invalid("DestinationOptions are applicable to s3 destinations only"));
            }
            if input.log_group_name.is_some() == input.log_destination.is_some() {
                return Err(invalid("Please only provide LogGroupName or only provide LogDestination."));
            }
        }
        "s3" => {
            if input.log_group_name.is_some() || input.deliver_logs_permission_arn.is_some() {
                return Err(invalid(
                    "LogGroupName and DeliverLogsPermissionArn are not applicable to s3 destinations",
                ));
            }
            let bucket =
                input.log_destination.as_deref().ok_or_else(|| ApiError::missing("LogDestination"))?;
            let arn = bucket.strip_prefix("arn:").and_then(|rest| rest.split_once(":s3:::"));
            if arn.is_none_or(|(_, name)| name.is_empty()) {
                return Err(invalid(format!("LogDestination: {bucket} is not the ARN of an S3 bucket")));
            }
        }
        other => {
            return Err(ApiError::unsupported(format!(
                "Flow logs to {other} are not supported by this server: records are files of the host."
            )));
        }
    }
    let options = input.destination_options.clone().unwrap_or_default();
    let plain = options.file_format.as_deref().is_none_or(|form| form == "plain-text");
    if !plain || options.hive_compatible_partitions == Some(true) || options.per_hour_partition == Some(true)
    {
        return Err(ApiError::unsupported(
            "Flow logs of this server are plain text files without Hive-compatible or hourly partitions.",
        ));
    }
    Ok(())
}

/// CreateFlowLogs: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html>
pub async fn create_flow_logs(
    context: Context,
    input: CreateFlowLogsRequest,
) -> Result<CreateFlowLogsResult, ApiError> {
    if input.resource_ids.is_empty() {
        return Err(ApiError::missing("ResourceId"));
    }
    if input.resource_ids.len() > MAX_RESOURCES {
        return Err(ApiError::invalid_value(format!(
            "A request may name {MAX_RESOURCES} resources at most."
        )));
    }
    let kind = input.resource_type.as_deref().unwrap_or_default();
    let resources = input.resource_ids.iter().map(|id| resource(kind, id)).collect::<Result<Vec<_>, _>>()?;
    let destination_type = input.log_destination_type.clone().unwrap_or_else(|| "cloud-watch-logs".into());
    check_destination(&input, &destination_type)?;
    let new = NewFlowLogs {
        traffic: match input.traffic_type.as_deref() {
            Some("ACCEPT") => FlowLogTraffic::Accept,
            Some("REJECT") => FlowLogTraffic::Reject,
            Some(_) => FlowLogTraffic::All,
            None => return Err(ApiError::missing("TrafficType")),
        },
        destination_type,
        destination: input.log_destination.clone(),
        log_group: input.log_group_name.clone(),
        permission_arn: input.deliver_logs_permission_arn.clone(),
        format: flow_logs::format(input.log_format.as_deref())?,
        interval: match input.max_aggregation_interval.unwrap_or(600) {
            60 => 60,
            600 => 600,
            _ => return Err(invalid("MaxAggregationInterval must be 60 or 600")),
        },
        tags: tagspec::for_type(&input.tag_specifications, "vpc-flow-log", &["vpc-flow-log"])?,
    };
    let mut failed = Vec::new();
    let flow_log_ids = context
        .once(|txn| {
            let mut made = Vec::new();
            for resource in resources {
                let id = flow_logs::resource_id(&resource).to_owned();
                match flow_logs::create(txn, &context.world, resource, &new, context.now) {
                    Ok(log) => made.push(log.to_string()),
                    Err(error) => failed.push(unsuccessful(&id, error)),
                }
            }
            Ok(made)
        })
        .await?;
    Ok(CreateFlowLogsResult { client_token: input.client_token, flow_log_ids, unsuccessful: failed })
}

/// DeleteFlowLogs: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html>
pub async fn delete_flow_logs(
    context: Context,
    input: DeleteFlowLogsRequest,
) -> Result<DeleteFlowLogsResult, ApiError> {
    let wanted: Vec<FlowLogId> = ids::parse_all(Noun::FlowLog, &input.flow_log_ids)?;
    if wanted.is_empty() {
        return Err(ApiError::missing("FlowLogId"));
    }
    context.transact(|txn| flow_logs::delete(txn, &context.world, &wanted)).await?;
    Ok(DeleteFlowLogsResult::default())
}

struct View<'a>(&'a FlowLog);

impl View<'_> {
    fn wire(&self) -> ec2::FlowLog {
        let log = self.0;
        ec2::FlowLog {
            creation_time: Some(time::wire(log.create_time)),
            deliver_logs_permission_arn: log.permission_arn.clone(),
            deliver_logs_status: Some("SUCCESS".into()),
            flow_log_id: Some(log.id.to_string()),
            flow_log_status: Some("ACTIVE".into()),
            log_group_name: log.log_group.clone(),
            resource_id: Some(flow_logs::resource_id(&log.resource).to_owned()),
            traffic_type: Some(traffic_word(log.traffic).into()),
            log_destination_type: Some(log.destination_type.clone()),
            log_destination: log.destination.clone(),
            log_format: Some(log.format.clone()),
            tags: tagspec::wire(&log.tags),
            max_aggregation_interval: i32::try_from(log.interval).ok(),
            ..Default::default()
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "deliver-log-status",
        "flow-log-id",
        "log-destination-type",
        "log-group-name",
        "resource-id",
        "traffic-type",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "deliver-log-status" => emit("SUCCESS"),
            "flow-log-id" => emit(self.0.id.as_str()),
            "log-destination-type" => emit(&self.0.destination_type),
            "log-group-name" => self.0.log_group.iter().for_each(|name| emit(name)),
            "resource-id" => emit(flow_logs::resource_id(&self.0.resource)),
            "traffic-type" => emit(traffic_word(self.0.traffic)),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.0.tags)
    }
}

/// DescribeFlowLogs: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html>
pub async fn describe_flow_logs(
    context: Context,
    input: DescribeFlowLogsRequest,
) -> Result<DescribeFlowLogsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<FlowLogId> = ids::parse_all(Noun::FlowLog, &input.flow_log_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ("flowLogIds", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filter)?;
    let there = |id: &FlowLogId| state.get::<FlowLog>(&context.world, id).is_some();
    ids::all_found(Noun::FlowLog, &wanted, there)?;
    let logs =
        state.flow_logs.in_world(&context.world).filter(|log| wanted.is_empty() || wanted.contains(&log.id));
    let page = paging.page(logs.map(View).filter(|view| filters.matches(view)), |view| view.0.id.as_str());
    Ok(DescribeFlowLogsResult {
        flow_logs: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}

#[cfg(test)]
mod tests;
