//! ModifyInstanceMetadataOptions, ModifyInstanceCpuOptions, MonitorInstances, UnmonitorInstances.

use cumulet_aws_model::ec2::{
    InstanceMonitoring, ModifyInstanceCpuOptionsRequest, ModifyInstanceCpuOptionsResult,
    ModifyInstanceMetadataOptionsRequest, ModifyInstanceMetadataOptionsResult, MonitorInstancesRequest,
    MonitorInstancesResult, Monitoring, UnmonitorInstancesRequest, UnmonitorInstancesResult,
};
use cumulet_control::Noun;
use cumulet_control::attributes::{self, MetadataChange};
use cumulet_control::cpu_options::{self, CpuWish};
use cumulet_model::InstanceId;

use super::run::{enabled, hop_limit};
use super::view::wire_metadata_options;
use crate::context::Context;
use crate::{ApiError, ids};

/// ModifyInstanceMetadataOptions:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html>
pub async fn modify_instance_metadata_options(
    context: Context,
    input: ModifyInstanceMetadataOptionsRequest,
) -> Result<ModifyInstanceMetadataOptionsResult, ApiError> {
    let id: InstanceId = ids::parse(Noun::Instance, input.instance_id.as_deref().unwrap_or_default())?;
    let change = MetadataChange {
        tokens_required: input.http_tokens.as_deref().map(|word| word == "required"),
        hop_limit: input.http_put_response_hop_limit.map(hop_limit).transpose()?,
        enabled: enabled(input.http_endpoint.as_deref()),
        ipv6: enabled(input.http_protocol_ipv6.as_deref()),
        instance_tags: enabled(input.instance_metadata_tags.as_deref()),
    };
    let instance =
        context.transact(|txn| attributes::modify_metadata(txn, &context.world, &id, &change)).await?;
    let mut shown = wire_metadata_options(&instance);
    // The service takes it over in a moment; DescribeInstances shows it as applied.
    shown.state = Some("pending".into());
    Ok(ModifyInstanceMetadataOptionsResult {
        instance_id: Some(id.to_string()),
        instance_metadata_options: Some(shown),
    })
}

async fn monitor(context: &Context, given: &[String], on: bool) -> Result<Vec<InstanceMonitoring>, ApiError> {
    let ids: Vec<InstanceId> = ids::parse_all(Noun::Instance, given)?;
    let changes = context.transact(|txn| attributes::monitor(txn, &context.world, &ids, on)).await?;
    Ok(changes
        .into_iter()
        .map(|(id, news)| InstanceMonitoring {
            instance_id: Some(id.to_string()),
            monitoring: Some(Monitoring {
                state: Some(
                    match (on, news) {
                        (true, true) => "pending",
                        (true, false) => "enabled",
                        (false, true) => "disabling",
                        (false, false) => "disabled",
                    }
                    .into(),
                ),
            }),
        })
        .collect())
}

/// MonitorInstances: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MonitorInstances.html>
pub async fn monitor_instances(
    context: Context,
    input: MonitorInstancesRequest,
) -> Result<MonitorInstancesResult, ApiError> {
    Ok(MonitorInstancesResult { instance_monitorings: monitor(&context, &input.instance_ids, true).await? })
}

/// UnmonitorInstances: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnmonitorInstances.html>
pub async fn unmonitor_instances(
    context: Context,
    input: UnmonitorInstancesRequest,
) -> Result<UnmonitorInstancesResult, ApiError> {
    Ok(UnmonitorInstancesResult {
        instance_monitorings: monitor(&context, &input.instance_ids, false).await?,
    })
}

/// ModifyInstanceCpuOptions:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCpuOptions.html>
pub async fn modify_instance_cpu_options(
    context: Context,
    input: ModifyInstanceCpuOptionsRequest,
) -> Result<ModifyInstanceCpuOptionsResult, ApiError> {
    let id: InstanceId = ids::parse(Noun::Instance, input.instance_id.as_deref().unwrap_or_default())?;
    if input.nested_virtualization.as_deref() == Some("enabled") {
        return Err(ApiError::unsupported("Nested virtualization is not supported by this server."));
    }
    let wish = CpuWish { core_count: input.core_count, threads_per_core: input.threads_per_core };
    if wish == CpuWish::default() {
        return Err(ApiError::missing("CoreCount"));
    }
    let options = context.transact(|txn| cpu_options::modify(txn, &context.world, &id, wish)).await?;
    Ok(ModifyInstanceCpuOptionsResult {
        instance_id: Some(id.to_string()),
        core_count: i32::try_from(options.core_count).ok(),
        threads_per_core: i32::try_from(options.threads_per_core).ok(),
        ..Default::default()
    })
}
