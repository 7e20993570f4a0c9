//! VPC peering connections: CreateVpcPeeringConnection, AcceptVpcPeeringConnection, RejectVpcPeeringConnection,
//! DeleteVpcPeeringConnection, DescribeVpcPeeringConnections, ModifyVpcPeeringConnectionOptions.

use cumulet_aws_model::ec2::{
    self, AcceptVpcPeeringConnectionRequest, AcceptVpcPeeringConnectionResult, CidrBlock,
    CreateVpcPeeringConnectionRequest, CreateVpcPeeringConnectionResult, DeleteVpcPeeringConnectionRequest,
    DeleteVpcPeeringConnectionResult, DescribeVpcPeeringConnectionsRequest,
    DescribeVpcPeeringConnectionsResult, Ipv6CidrBlock, ModifyVpcPeeringConnectionOptionsRequest,
    ModifyVpcPeeringConnectionOptionsResult, PeeringConnectionOptions, PeeringConnectionOptionsRequest,
    RejectVpcPeeringConnectionRequest, RejectVpcPeeringConnectionResult,
    VpcPeeringConnectionOptionsDescription, VpcPeeringConnectionStateReason, VpcPeeringConnectionVpcInfo,
};
use cumulet_control::peerings::{self, Options};
use cumulet_control::{Noun, catalog, spec};
use cumulet_model::network::{PeeringStatus, VpcPeeringConnection};
use cumulet_model::{AccountId, Tags, Time, VpcPeeringConnectionId, World};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

/// A connection as one of its sides sees it now.
struct View<'a> {
    peering: &'a VpcPeeringConnection,
    viewer: &'a World,
    now: Time,
}

impl View<'_> {
    fn status(&self) -> (PeeringStatus, &str) {
        peerings::status(self.peering, self.now)
    }

    /// When a request that nobody answers expires.
    fn expiration(&self) -> Option<Time> {
        let waits = self.status().0 == PeeringStatus::PendingAcceptance;
        self.peering.create_time.checked_add(peerings::ANSWER_WITHIN).ok().filter(|_| waits)
    }

    /// A side; ranges of the accepter's are only shown once the connection is active.
    fn side(&self, requester: bool) -> VpcPeeringConnectionVpcInfo {
        let (side, other) = match requester {
            true => (&self.peering.requester, &self.peering.accepter),
            false => (&self.peering.accepter, &self.peering.requester),
        };
        let active = self.status().0 == PeeringStatus::Active;
        let shown = active || requester;
        let cidrs = side.cidrs.iter().filter(|_| shown);
        let ipv6 = side.ipv6_cidrs.iter().filter(|_| shown);
        VpcPeeringConnectionVpcInfo {
            cidr_block: cidrs.clone().next().map(ToString::to_string),
            ipv6_cidr_block_set: ipv6
                .map(|net| Ipv6CidrBlock { ipv6_cidr_block: Some(net.to_string()) })
                .collect(),
            cidr_block_set: cidrs.map(|net| CidrBlock { cidr_block: Some(net.to_string()) }).collect(),
            owner_id: Some(side.world.account.to_string()),
            peering_options: active.then_some(VpcPeeringConnectionOptionsDescription {
                allow_dns_resolution_from_remote_vpc: Some(other.allow_dns_from_remote),
                allow_egress_from_local_classic_link_to_remote_vpc: Some(false),
                allow_egress_from_local_vpc_to_remote_classic_link: Some(false),
            }),
            vpc_id: Some(side.vpc_id.to_string()),
            region: Some(side.world.region.clone()),
        }
    }

    fn wire(&self) -> ec2::VpcPeeringConnection {
        let peering = self.peering;
        let (status, message) = self.status();
        ec2::VpcPeeringConnection {
            accepter_vpc_info: Some(self.side(false)),
            expiration_time: self.expiration().map(time::wire),
            requester_vpc_info: Some(self.side(true)),
            status: Some(VpcPeeringConnectionStateReason {
                code: Some(peerings::status_code(status).into()),
                message: Some(message.to_owned()),
            }),
            tags: self.filter_tags().map(tagspec::wire).unwrap_or_default(),
            vpc_peering_connection_id: Some(peering.id.to_string()),
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "accepter-vpc-info.cidr-block",
        "accepter-vpc-info.owner-id",
        "accepter-vpc-info.vpc-id",
        "expiration-time",
        "requester-vpc-info.cidr-block",
        "requester-vpc-info.owner-id",
        "requester-vpc-info.vpc-id",
        "status-code",
        "status-message",
        "vpc-peering-connection-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let (requester, accepter) = (&self.peering.requester, &self.peering.accepter);
        let (status, message) = self.status();
        let cidrs = |requester: bool, emit: &mut dyn FnMut(&str)| {
            let shown = self.side(requester).cidr_block_set;
            shown.iter().filter_map(|block| block.cidr_block.as_deref()).for_each(emit);
        };
        match filter {
            "accepter-vpc-info.cidr-block" => cidrs(false, emit),
            "accepter-vpc-info.owner-id" => emit(accepter.world.account.as_str()),
            "accepter-vpc-info.vpc-id" => emit(accepter.vpc_id.as_str()),
            "expiration-time" => self.expiration().iter().for_each(|at| emit(&time::text(*at))),
            "requester-vpc-info.cidr-block" => cidrs(true, emit),
            "requester-vpc-info.owner-id" => emit(requester.world.account.as_str()),
            "requester-vpc-info.vpc-id" => emit(requester.vpc_id.as_str()),
            "status-code" => emit(peerings::status_code(status)),
            "status-message" => emit(message),
            "vpc-peering-connection-id" => emit(self.peering.id.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        self.peering.tags_of(self.viewer)
    }
}

/// DescribeVpcPeeringConnections:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html>
pub async fn describe_vpc_peering_connections(
    context: Context,
    input: DescribeVpcPeeringConnectionsRequest,
) -> Result<DescribeVpcPeeringConnectionsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<VpcPeeringConnectionId> =
        ids::parse_all(Noun::VpcPeeringConnection, &input.vpc_peering_connection_ids)?;
    let paging = Paging::with_ids(
        input.max_results,
        input.next_token.as_deref(),
        5,
        ("vpcPeeringConnectionIdSet", wanted.len()),
    )?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    ids::all_found(Noun::VpcPeeringConnection, &wanted, |id| {
        spec::vpc::peering(&state, &context.world, id.as_str()).is_some()
    })?;
    let views = peerings::of_world(&state, &context.world)
        .into_iter()
        .filter(|peering| wanted.is_empty() || wanted.contains(&peering.id))
        .map(|peering| View { peering, viewer: &context.world, now: context.now })
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.peering.id.as_str());
    Ok(DescribeVpcPeeringConnectionsResult {
        vpc_peering_connections: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}

/// A connection for the reply of a call that just made or changed it.
fn show(context: &Context, id: &VpcPeeringConnectionId) -> Option<ec2::VpcPeeringConnection> {
    let state = context.state();
    let peering = spec::vpc::peering(&state, &context.world, id.as_str())?;
    Some(View { peering, viewer: &context.world, now: context.now }.wire())
}

/// The world that a call wants to be peered with: the caller's own unless it says otherwise.
fn peer_world(context: &Context, input: &CreateVpcPeeringConnectionRequest) -> Result<World, ApiError> {
    let account = match input.peer_owner_id.as_deref() {
        None => context.world.account.clone(),
        Some(id) => AccountId::parse(id).ok_or_else(|| {
            ApiError::client("InvalidUserID.Malformed", format!("Invalid user id: \"{id}\""))
        })?,
    };
    let region = input.peer_region.as_deref().unwrap_or(&context.world.region);
    if catalog::region(region).is_none() {
        return Err(ApiError::invalid_value(format!("Invalid region: {region}")));
    }
    Ok(World { account, region: region.to_owned() })
}

/// CreateVpcPeeringConnection:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html>
pub async fn create_vpc_peering_connection(
    context: Context,
    input: CreateVpcPeeringConnectionRequest,
) -> Result<CreateVpcPeeringConnectionResult, ApiError> {
    let vpc = ids::required(Noun::Vpc, "vpcId", input.vpc_id.as_deref())?;
    let peer = ids::required(Noun::Vpc, "peerVpcId", input.peer_vpc_id.as_deref())?;
    let world = peer_world(&context, &input)?;
    let kind = "vpc-peering-connection";
    let tags = tagspec::for_type(&input.tag_specifications, kind, &[kind])?;
    let id = context
        .transact(|txn| peerings::create(txn, &context.world, &vpc, (&world, &peer), tags, context.now))
        .await?;
    let mut made = show(&context, &id);
    // The request is on its way in the first reply only.
    if let Some(status) = made.as_mut().and_then(|made| made.status.as_mut())
        && status.code.as_deref() == Some("pending-acceptance")
    {
        status.code = Some("initiating-request".into());
        status.message = Some(format!("Initiating Request to {}", world.account));
    }
    Ok(CreateVpcPeeringConnectionResult { vpc_peering_connection: made })
}

fn required(text: Option<&str>) -> Result<VpcPeeringConnectionId, ApiError> {
    ids::required(Noun::VpcPeeringConnection, "vpcPeeringConnectionId", text)
}

/// AcceptVpcPeeringConnection:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptVpcPeeringConnection.html>
pub async fn accept_vpc_peering_connection(
    context: Context,
    input: AcceptVpcPeeringConnectionRequest,
) -> Result<AcceptVpcPeeringConnectionResult, ApiError> {
    let id = required(input.vpc_peering_connection_id.as_deref())?;
    context.transact(|txn| peerings::accept(txn, &context.world, &id, context.now)).await?;
    Ok(AcceptVpcPeeringConnectionResult { vpc_peering_connection: show(&context, &id) })
}

/// RejectVpcPeeringConnection:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectVpcPeeringConnection.html>
pub async fn reject_vpc_peering_connection(
    context: Context,
    input: RejectVpcPeeringConnectionRequest,
) -> Result<RejectVpcPeeringConnectionResult, ApiError> {
    let id = required(input.vpc_peering_connection_id.as_deref())?;
    context.transact(|txn| peerings::reject(txn, &context.world, &id, context.now)).await?;
    Ok(RejectVpcPeeringConnectionResult { r#return: Some(true) })
}

/// DeleteVpcPeeringConnection:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcPeeringConnection.html>
pub async fn delete_vpc_peering_connection(
    context: Context,
    input: DeleteVpcPeeringConnectionRequest,
) -> Result<DeleteVpcPeeringConnectionResult, ApiError> {
    let id = required(input.vpc_peering_connection_id.as_deref())?;
    context.transact(|txn| peerings::delete(txn, &context.world, &id, context.now)).await?;
    Ok(DeleteVpcPeeringConnectionResult { r#return: Some(true) })
}

/// What a call wants of a side's names.
fn dns_option(options: Option<&PeeringConnectionOptionsRequest>) -> Result<Option<bool>, ApiError> {
    let Some(options) = options else { return Ok(None) };
    let classic = [
        options.allow_egress_from_local_classic_link_to_remote_vpc,
        options.allow_egress_from_local_vpc_to_remote_classic_link,
    ];
    if classic.contains(&Some(true)) {
        return Err(ApiError::unsupported(
            "ClassicLink is not supported: there is no EC2-Classic to link to.",
        ));
    }
    Ok(options.allow_dns_resolution_from_remote_vpc)
}

/// ModifyVpcPeeringConnectionOptions:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcPeeringConnectionOptions.html>
pub async fn modify_vpc_peering_connection_options(
    context: Context,
    input: ModifyVpcPeeringConnectionOptionsRequest,
) -> Result<ModifyVpcPeeringConnectionOptionsResult, ApiError> {
    let id = required(input.vpc_peering_connection_id.as_deref())?;
    let (requester, accepter) =
        (&input.requester_peering_connection_options, &input.accepter_peering_connection_options);
    if requester.is_none() && accepter.is_none() {
        return Err(ApiError::missing(
            "accepterPeeringConnectionOptions or requesterPeeringConnectionOptions",
        ));
    }
    let options = Options {
        requester_dns: dns_option(requester.as_ref())?,
        accepter_dns: dns_option(accepter.as_ref())?,
    };
    context.transact(|txn| peerings::modify_options(txn, &context.world, &id, options, context.now)).await?;
    let wire = |asked: bool, dns: Option<bool>| {
        asked.then(|| PeeringConnectionOptions {
            allow_dns_resolution_from_remote_vpc: dns,
            ..Default::default()
        })
    };
    Ok(ModifyVpcPeeringConnectionOptionsResult {
        accepter_peering_connection_options: wire(accepter.is_some(), options.accepter_dns),
        requester_peering_connection_options: wire(requester.is_some(), options.requester_dns),
    })
}
