//! Egress-only internet gateways: CreateEgressOnlyInternetGateway, DeleteEgressOnlyInternetGateway,
//! DescribeEgressOnlyInternetGateways.

use cumulet_aws_model::ec2::{
    self, CreateEgressOnlyInternetGatewayRequest, CreateEgressOnlyInternetGatewayResult,
    DeleteEgressOnlyInternetGatewayRequest, DeleteEgressOnlyInternetGatewayResult,
    DescribeEgressOnlyInternetGatewaysRequest, DescribeEgressOnlyInternetGatewaysResult,
    InternetGatewayAttachment,
};
use cumulet_control::{Noun, internet_gateways};
use cumulet_model::network::EgressOnlyInternetGateway;
use cumulet_model::{EgressOnlyInternetGatewayId, Tags};

use super::{Listed, Query, list};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, ids, tagspec};

impl Filterable for Listed<'_, EgressOnlyInternetGateway> {
    const FILTERS: &'static [&'static str] = &[];

    fn filter_values(&self, _: &str, _: &mut dyn FnMut(&str)) {}

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

fn wire(gateway: &EgressOnlyInternetGateway) -> ec2::EgressOnlyInternetGateway {
    ec2::EgressOnlyInternetGateway {
        attachments: vec![InternetGatewayAttachment {
            state: Some("attached".into()),
            vpc_id: Some(gateway.vpc_id.to_string()),
        }],
        egress_only_internet_gateway_id: Some(gateway.id.to_string()),
        tags: tagspec::wire(&gateway.tags),
    }
}

/// DescribeEgressOnlyInternetGateways:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeEgressOnlyInternetGateways.html>
pub async fn describe_egress_only_internet_gateways(
    context: Context,
    input: DescribeEgressOnlyInternetGatewaysRequest,
) -> Result<DescribeEgressOnlyInternetGatewaysResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::EgressOnlyInternetGateway,
        ids_name: "egressOnlyInternetGatewayIdSet",
        ids: &input.egress_only_internet_gateway_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<EgressOnlyInternetGateway, EgressOnlyInternetGatewayId>(&context, &state, &query)?;
    Ok(DescribeEgressOnlyInternetGatewaysResult {
        egress_only_internet_gateways: page.items.iter().map(|listed| wire(listed.record)).collect(),
        next_token: page.next_token,
    })
}

/// CreateEgressOnlyInternetGateway:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateEgressOnlyInternetGateway.html>
pub async fn create_egress_only_internet_gateway(
    context: Context,
    input: CreateEgressOnlyInternetGatewayRequest,
) -> Result<CreateEgressOnlyInternetGatewayResult, ApiError> {
    let vpc = ids::required(Noun::Vpc, "vpcId", input.vpc_id.as_deref())?;
    let kind = "egress-only-internet-gateway";
    let tags = tagspec::for_type(&input.tag_specifications, kind, &[kind])?;
    let made = context
        .once(|txn| {
            let id = internet_gateways::create_egress_only(txn, &context.world, &vpc, tags)?;
            Ok(vec![id.to_string()])
        })
        .await?;
    let state = context.state();
    let gateway =
        made.first().and_then(|id| state.get::<EgressOnlyInternetGateway>(&context.world, id)).map(wire);
    Ok(CreateEgressOnlyInternetGatewayResult {
        client_token: input.client_token,
        egress_only_internet_gateway: gateway,
    })
}

/// DeleteEgressOnlyInternetGateway:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteEgressOnlyInternetGateway.html>
pub async fn delete_egress_only_internet_gateway(
    context: Context,
    input: DeleteEgressOnlyInternetGatewayRequest,
) -> Result<DeleteEgressOnlyInternetGatewayResult, ApiError> {
    let id = ids::required(
        Noun::EgressOnlyInternetGateway,
        "egressOnlyInternetGatewayId",
        input.egress_only_internet_gateway_id.as_deref(),
    )?;
    context.transact(|txn| internet_gateways::delete_egress_only(txn, &context.world, &id)).await?;
    Ok(DeleteEgressOnlyInternetGatewayResult { return_code: Some(true) })
}
