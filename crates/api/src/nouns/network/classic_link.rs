//! ClassicLink, which EC2 retired with EC2-Classic: every VPC answers that it hasn't it.

use cumulet_aws_model::ec2::{
    ClassicLinkDnsSupport, DescribeVpcClassicLinkDnsSupportRequest, DescribeVpcClassicLinkDnsSupportResult,
    DescribeVpcClassicLinkRequest, DescribeVpcClassicLinkResult, VpcClassicLink,
};
use cumulet_control::Noun;
use cumulet_model::network::Vpc;
use cumulet_model::{Tags, VpcId};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec};

/// A VPC as ClassicLink sees it.
struct Unlinked<'a>(&'a Vpc);

impl Filterable for Unlinked<'_> {
    const FILTERS: &'static [&'static str] = &["is-classic-link-enabled"];

    fn filter_values(&self, _filter: &str, emit: &mut dyn FnMut(&str)) {
        emit("false");
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.0.tags)
    }
}

fn wanted(context: &Context, texts: &[String]) -> Result<Vec<VpcId>, ApiError> {
    let wanted = ids::parse_all::<VpcId>(Noun::Vpc, texts)?;
    let state = context.state();
    ids::all_found(Noun::Vpc, &wanted, |id| state.get::<Vpc>(&context.world, id).is_some())?;
    Ok(wanted)
}

/// DescribeVpcClassicLink: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcClassicLink.html>
pub async fn describe_vpc_classic_link(
    context: Context,
    input: DescribeVpcClassicLinkRequest,
) -> Result<DescribeVpcClassicLinkResult, ApiError> {
    let wanted = wanted(&context, &input.vpc_ids)?;
    let filters = Filters::parse::<Unlinked<'_>>(&input.filters)?;
    let state = context.state();
    let vpcs = state.vpcs.in_world(&context.world);
    let found = vpcs.filter(|vpc| wanted.is_empty() || wanted.contains(&vpc.id)).map(Unlinked);
    Ok(DescribeVpcClassicLinkResult {
        vpcs: found
            .filter(|vpc| filters.matches(vpc))
            .map(|Unlinked(vpc)| VpcClassicLink {
                classic_link_enabled: Some(false),
                tags: tagspec::wire(&vpc.tags),
                vpc_id: Some(vpc.id.to_string()),
            })
            .collect(),
    })
}

/// DescribeVpcClassicLinkDnsSupport:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcClassicLinkDnsSupport.html>
pub async fn describe_vpc_classic_link_dns_support(
    context: Context,
    input: DescribeVpcClassicLinkDnsSupportRequest,
) -> Result<DescribeVpcClassicLinkDnsSupportResult, ApiError> {
    let wanted = wanted(&context, &input.vpc_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 5, ("vpcIds", wanted.len()))?;
    let state = context.state();
    let vpcs = state.vpcs.in_world(&context.world);
    let page =
        paging.page(vpcs.filter(|vpc| wanted.is_empty() || wanted.contains(&vpc.id)), |vpc| vpc.id.as_str());
    Ok(DescribeVpcClassicLinkDnsSupportResult {
        next_token: page.next_token,
        vpcs: page
            .items
            .iter()
            .map(|vpc| ClassicLinkDnsSupport {
                classic_link_dns_supported: Some(false),
                vpc_id: Some(vpc.id.to_string()),
            })
            .collect(),
    })
}
