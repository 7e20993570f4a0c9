//! StartInstances, StopInstances, RebootInstances, TerminateInstances.

use cumulet_aws_model::ec2::{
    InstanceStateChange, RebootInstancesRequest, StartInstancesRequest, StartInstancesResult,
    StopInstancesRequest, StopInstancesResult, TerminateInstancesRequest, TerminateInstancesResult,
};
use cumulet_control::Noun;
use cumulet_control::instances::{self, Change, Stop};
use cumulet_model::InstanceId;

use super::view::wire_state;
use crate::context::Context;
use crate::{ApiError, ids};

fn wire(changes: Vec<Change>) -> Vec<InstanceStateChange> {
    changes
        .into_iter()
        .map(|change| InstanceStateChange {
            instance_id: Some(change.id.to_string()),
            current_state: Some(wire_state(change.current)),
            previous_state: Some(wire_state(change.previous)),
        })
        .collect()
}

fn parse(given: &[String]) -> Result<Vec<InstanceId>, ApiError> {
    ids::parse_all(Noun::Instance, given)
}

/// StartInstances: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html>
pub async fn start_instances(
    context: Context,
    input: StartInstancesRequest,
) -> Result<StartInstancesResult, ApiError> {
    let ids = parse(&input.instance_ids)?;
    let changes = context.transact(|txn| context.cloud.start(txn, &context.world, &ids, context.now)).await?;
    Ok(StartInstancesResult { starting_instances: wire(changes) })
}

/// StopInstances: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html>
pub async fn stop_instances(
    context: Context,
    input: StopInstancesRequest,
) -> Result<StopInstancesResult, ApiError> {
    let ids = parse(&input.instance_ids)?;
    let force = input.force == Some(true) || input.skip_os_shutdown == Some(true);
    let how = match (input.hibernate == Some(true), force) {
        (true, true) => {
            return Err(ApiError::invalid_combination(
                "Hibernate can't be given with Force or SkipOsShutdown",
            ));
        }
        (true, false) => Stop::Hibernate,
        (false, true) => Stop::Force,
        (false, false) => Stop::Ask,
    };
    let changes =
        context.transact(|txn| instances::stop(txn, &context.world, &ids, how, context.now)).await?;
    Ok(StopInstancesResult { stopping_instances: wire(changes) })
}

/// RebootInstances: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RebootInstances.html>
pub async fn reboot_instances(context: Context, input: RebootInstancesRequest) -> Result<(), ApiError> {
    let ids = parse(&input.instance_ids)?;
    context.transact(|txn| instances::reboot(txn, &context.world, &ids)).await
}

/// TerminateInstances: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html>
///
/// The operating system is never asked: a terminated instance's memory is gone either way, and what it did not write
/// goes with its volumes.
pub async fn terminate_instances(
    context: Context,
    input: TerminateInstancesRequest,
) -> Result<TerminateInstancesResult, ApiError> {
    let ids = parse(&input.instance_ids)?;
    let answer = context
        .transact(|txn| {
            let answer = instances::terminate(txn, &context.world, &ids, context.now)?;
            // Of a call that would be refused in part a dry run tells the refusal.
            if context.dry_run { answer.map(Ok) } else { Ok(answer) }
        })
        .await?;
    Ok(TerminateInstancesResult { terminating_instances: wire(answer?) })
}
