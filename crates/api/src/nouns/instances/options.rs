//! ModifyInstanceMetadataOptions, MonitorInstances, UnmonitorInstances, DescribeInstanceCreditSpecifications.

use cumulet_aws_model::ec2::{
    DescribeInstanceCreditSpecificationsRequest, DescribeInstanceCreditSpecificationsResult,
    InstanceCreditSpecification, InstanceMonitoring, ModifyInstanceMetadataOptionsRequest,
    ModifyInstanceMetadataOptionsResult, MonitorInstancesRequest, MonitorInstancesResult, Monitoring,
    UnmonitorInstancesRequest, UnmonitorInstancesResult,
};
use cumulet_control::attributes::{self, MetadataChange};
use cumulet_control::{Noun, catalog};
use cumulet_model::InstanceId;
use cumulet_model::instance::{Instance, InstanceState};

use super::run::{enabled, hop_limit};
use super::view::{View, wire_metadata_options};
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
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

struct Credits<'a> {
    instance: &'a Instance,
    credits: &'a str,
}

impl<'a> Credits<'a> {
    /// None when its type doesn't burst.
    fn new(instance: &'a Instance) -> Option<Self> {
        catalog::instance_type(&instance.instance_type).filter(|facts| facts.burstable)?;
        let default = if instance.instance_type.starts_with("t2.") { "standard" } else { "unlimited" };
        Some(Self { instance, credits: instance.cpu_credits.as_deref().unwrap_or(default) })
    }
}

impl Filterable for Credits<'_> {
    const FILTERS: &'static [&'static str] = &["instance-id"];

    fn filter_values(&self, _: &str, emit: &mut dyn FnMut(&str)) {
        emit(self.instance.id.as_str());
    }

    fn filter_tags(&self) -> Option<&cumulet_model::Tags> {
        None
    }
}

/// DescribeInstanceCreditSpecifications:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceCreditSpecifications.html>
///
/// Without ids, EC2 shows only instances with unlimited credits.
pub async fn describe_instance_credit_specifications(
    context: Context,
    input: DescribeInstanceCreditSpecificationsRequest,
) -> Result<DescribeInstanceCreditSpecificationsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<InstanceId> = ids::parse_all(Noun::Instance, &input.instance_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 5, ("instancesSet", wanted.len()))?;
    let filters = Filters::parse::<Credits<'_>>(&input.filters)?;
    ids::all_found(Noun::Instance, &wanted, |id| state.get::<Instance>(&context.world, id).is_some())?;
    let named = wanted.iter().filter_map(|id| state.get::<Instance>(&context.world, id));
    if let Some(instance) = named.into_iter().find(|instance| Credits::new(instance).is_none()) {
        return Err(ApiError::unsupported(format!(
            "The instance '{}' of type {} has no credit option for CPU usage.",
            instance.id, instance.instance_type
        )));
    }
    let credits = state
        .instances
        .in_world(&context.world)
        .filter(|instance| wanted.is_empty() || wanted.contains(&instance.id))
        .filter(|instance| {
            !wanted.is_empty() || View::new(&state, instance).state != InstanceState::Terminated
        })
        .filter_map(Credits::new)
        .filter(|credits| !wanted.is_empty() || credits.credits == "unlimited")
        .filter(|credits| filters.matches(credits));
    let page = paging.page(credits, |credits| credits.instance.id.as_str());
    Ok(DescribeInstanceCreditSpecificationsResult {
        instance_credit_specifications: page
            .items
            .iter()
            .map(|credits| InstanceCreditSpecification {
                instance_id: Some(credits.instance.id.to_string()),
                cpu_credits: Some(credits.credits.to_owned()),
            })
            .collect(),
        next_token: page.next_token,
    })
}
