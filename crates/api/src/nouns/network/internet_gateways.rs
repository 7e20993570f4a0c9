//! Internet gateways: CreateInternetGateway, AttachInternetGateway, DetachInternetGateway, DeleteInternetGateway,
//! DescribeInternetGateways.

use cumulet_aws_model::ec2::{
    self, AttachInternetGatewayRequest, CreateInternetGatewayRequest, CreateInternetGatewayResult,
    DeleteInternetGatewayRequest, DescribeInternetGatewaysRequest, DescribeInternetGatewaysResult,
    DetachInternetGatewayRequest, InternetGatewayAttachment,
};
use cumulet_control::{Noun, internet_gateways};
use cumulet_model::network::InternetGateway;
use cumulet_model::{InternetGatewayId, Tags};

use super::{Listed, Query, list};
use crate::context::Context;
use crate::filter::Filterable;
use crate::{ApiError, ids, tagspec};

impl Filterable for Listed<'_, InternetGateway> {
    const FILTERS: &'static [&'static str] =
        &["attachment.state", "attachment.vpc-id", "internet-gateway-id", "owner-id"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let gateway = self.record;
        match filter {
            "attachment.state" => gateway.vpc_id.iter().for_each(|_| emit("available")),
            "attachment.vpc-id" => gateway.vpc_id.iter().for_each(|id| emit(id.as_str())),
            "internet-gateway-id" => emit(gateway.id.as_str()),
            "owner-id" => emit(gateway.world.account.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

fn wire(gateway: &InternetGateway) -> ec2::InternetGateway {
    let attachment = |id: &cumulet_model::VpcId| InternetGatewayAttachment {
        state: Some("available".into()),
        vpc_id: Some(id.to_string()),
    };
    ec2::InternetGateway {
        attachments: gateway.vpc_id.iter().map(attachment).collect(),
        internet_gateway_id: Some(gateway.id.to_string()),
        owner_id: Some(gateway.world.account.to_string()),
        tags: tagspec::wire(&gateway.tags),
    }
}

/// DescribeInternetGateways:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html>
pub async fn describe_internet_gateways(
    context: Context,
    input: DescribeInternetGatewaysRequest,
) -> Result<DescribeInternetGatewaysResult, ApiError> {
    let state = context.state();
    let query = Query {
        noun: Noun::InternetGateway,
        ids_name: "internetGatewayIdSet",
        ids: &input.internet_gateway_ids,
        filters: &input.filters,
        max_results: input.max_results,
        next_token: input.next_token.as_deref(),
    };
    let page = list::<InternetGateway, InternetGatewayId>(&context, &state, &query)?;
    Ok(DescribeInternetGatewaysResult {
        internet_gateways: page.items.iter().map(|listed| wire(listed.record)).collect(),
        next_token: page.next_token,
    })
}

/// CreateInternetGateway:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInternetGateway.html>
pub async fn create_internet_gateway(
    context: Context,
    input: CreateInternetGatewayRequest,
) -> Result<CreateInternetGatewayResult, ApiError> {
    let tags = tagspec::for_type(&input.tag_specifications, "internet-gateway", &["internet-gateway"])?;
    let id = context.transact(|txn| internet_gateways::create(txn, &context.world, tags)).await?;
    let state = context.state();
    let gateway = state.get::<InternetGateway>(&context.world, &id);
    Ok(CreateInternetGatewayResult { internet_gateway: gateway.map(wire) })
}

/// AttachInternetGateway:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html>
pub async fn attach_internet_gateway(
    context: Context,
    input: AttachInternetGatewayRequest,
) -> Result<(), ApiError> {
    let id = ids::required(Noun::InternetGateway, "internetGatewayId", input.internet_gateway_id.as_deref())?;
    let vpc = ids::required(Noun::Vpc, "vpcId", input.vpc_id.as_deref())?;
    context.transact(|txn| internet_gateways::attach(txn, &context.world, &id, &vpc)).await
}

/// DetachInternetGateway:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html>
pub async fn detach_internet_gateway(
    context: Context,
    input: DetachInternetGatewayRequest,
) -> Result<(), ApiError> {
    let id = ids::required(Noun::InternetGateway, "internetGatewayId", input.internet_gateway_id.as_deref())?;
    let vpc = ids::required(Noun::Vpc, "vpcId", input.vpc_id.as_deref())?;
    context.transact(|txn| internet_gateways::detach(txn, &context.world, &id, &vpc)).await
}

/// DeleteInternetGateway:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html>
pub async fn delete_internet_gateway(
    context: Context,
    input: DeleteInternetGatewayRequest,
) -> Result<(), ApiError> {
    let id = ids::required(Noun::InternetGateway, "internetGatewayId", input.internet_gateway_id.as_deref())?;
    context.transact(|txn| internet_gateways::delete(txn, &context.world, &id)).await
}
