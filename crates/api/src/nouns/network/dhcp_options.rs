//! Sets of DHCP options.

use cumulet_aws_model::ec2::{
    self, AssociateDhcpOptionsRequest, AttributeValue, CreateDhcpOptionsRequest, CreateDhcpOptionsResult,
    DeleteDhcpOptionsRequest, DescribeDhcpOptionsRequest, DescribeDhcpOptionsResult, DhcpConfiguration,
};
use cumulet_control::{Noun, dhcp_options, vpcs};
use cumulet_model::network::DhcpOptions;
use cumulet_model::{DhcpOptionsId, Tags, VpcId};

use super::{Listed, Query, list, required};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, ids, tagspec};

fn wire(options: &DhcpOptions) -> ec2::DhcpOptions {
    ec2::DhcpOptions {
        owner_id: Some(options.world.account.to_string()),
        tags: tagspec::wire(&options.tags),
        dhcp_options_id: Some(options.id.to_string()),
        dhcp_configurations: options
            .options
            .iter()
            .map(|(key, values)| DhcpConfiguration {
                key: Some(key.clone()),
                values: values.iter().map(|value| AttributeValue { value: Some(value.clone()) }).collect(),
            })
            .collect(),
    }
}

impl Filterable for Listed<'_, DhcpOptions> {
    const FILTERS: &'static [&'static str] = &["dhcp-options-id", "key", "owner-id", "value"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "dhcp-options-id" => emit(self.record.id.as_str()),
            "key" => self.record.options.iter().for_each(|(key, _)| emit(key)),
            "value" => {
                self.record.options.iter().flat_map(|(_, values)| values).for_each(|value| emit(value))
            }
            "owner-id" => emit(self.record.world.account.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// DescribeDhcpOptions: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html>
pub async fn describe_dhcp_options(
    context: Context,
    input: DescribeDhcpOptionsRequest,
) -> Result<DescribeDhcpOptionsResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::DhcpOptions,
        ids_name: "dhcpOptionsSet",
        ids: &input.dhcp_options_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<DhcpOptions, DhcpOptionsId>(&context, &state, &query)?;
    Ok(DescribeDhcpOptionsResult {
        next_token: page.next_token,
        dhcp_options: page.items.iter().map(|listed| wire(listed.record)).collect(),
    })
}

/// CreateDhcpOptions: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDhcpOptions.html>
pub async fn create_dhcp_options(
    context: Context,
    input: CreateDhcpOptionsRequest,
) -> Result<CreateDhcpOptionsResult, ApiError> {
    let tags = tagspec::for_type(&input.tag_specifications, "dhcp-options", &["dhcp-options"])?;
    let given = input.dhcp_configurations.into_iter().map(|given| {
        let key = given.key.ok_or_else(|| ApiError::missing("DhcpConfiguration.Key"))?;
        Ok((key, given.values))
    });
    let given = given.collect::<Result<Vec<_>, ApiError>>()?;
    let made = context.transact(|txn| dhcp_options::create(txn, &context.world, given, tags)).await?;
    Ok(CreateDhcpOptionsResult { dhcp_options: Some(wire(&made)) })
}

/// DeleteDhcpOptions: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html>
pub async fn delete_dhcp_options(context: Context, input: DeleteDhcpOptionsRequest) -> Result<(), ApiError> {
    let id: DhcpOptionsId =
        ids::parse(Noun::DhcpOptions, required(input.dhcp_options_id.as_ref(), "dhcpOptionsId")?)?;
    context.transact(|txn| dhcp_options::delete(txn, &context.world, &id)).await
}

/// AssociateDhcpOptions: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html>
pub async fn associate_dhcp_options(
    context: Context,
    input: AssociateDhcpOptionsRequest,
) -> Result<(), ApiError> {
    let vpc: VpcId = ids::parse(Noun::Vpc, required(input.vpc_id.as_ref(), "vpcId")?)?;
    let options = match required(input.dhcp_options_id.as_ref(), "dhcpOptionsId")? {
        "default" => None,
        id => Some(ids::parse::<DhcpOptionsId>(Noun::DhcpOptions, id)?),
    };
    context.transact(|txn| vpcs::set_dhcp_options(txn, &context.world, &vpc, options)).await
}
