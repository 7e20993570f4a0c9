//! The operations that are built: one line each. Coverage, dispatch and the documentation's table derive from it.

use std::future::Future;
use std::pin::Pin;

use cumulet_aws_model::{Operation, OperationDesc, QueryTree, decode_request, ec2, encode_response, sts};

use crate::context::Context;
use crate::{ApiError, nouns};

type Run =
    fn(Context, QueryTree, String, String) -> Pin<Box<dyn Future<Output = Result<String, ApiError>> + Send>>;

/// An operation that is built.
pub struct Route {
    desc: &'static OperationDesc,
    /// Decodes, handles, encodes. Takes request id and API version for the reply.
    pub run: Run,
}

/// Decodes, calls the handler, encodes.
async fn serve<O, F, H>(
    handler: H,
    context: Context,
    tree: QueryTree,
    request_id: String,
    version: String,
) -> Result<String, ApiError>
where
    O: Operation,
    F: Future<Output = Result<O::Output, ApiError>>,
    H: FnOnce(Context, O::Input) -> F,
{
    let input = decode_request::<O>(&tree)?;
    let output = handler(context, input).await?;
    Ok(encode_response::<O>(&request_id, &version, &output))
}

macro_rules! routes {
    ($($service:ident::$operation:ident => $($handler:ident)::+,)*) => {
        static ROUTES: &[Route] = &[$(Route {
            desc: <$service::$operation as Operation>::DESC,
            run: |context, tree, request_id, version| {
                Box::pin(serve::<$service::$operation, _, _>(nouns::$($handler)::+, context, tree, request_id, version))
            },
        },)*];
    };
}

routes! {
    ec2::AcceptVpcPeeringConnection => network::accept_vpc_peering_connection,
    ec2::AssignPrivateNatGatewayAddress => network::assign_private_nat_gateway_address,
    ec2::AssociateNatGatewayAddress => network::associate_nat_gateway_address,
    ec2::AssociateRouteTable => network::associate_route_table,
    ec2::AttachInternetGateway => network::attach_internet_gateway,
    ec2::AuthorizeSecurityGroupEgress => security_groups::authorize_security_group_egress,
    ec2::AuthorizeSecurityGroupIngress => security_groups::authorize_security_group_ingress,
    ec2::CreateEgressOnlyInternetGateway => network::create_egress_only_internet_gateway,
    ec2::CreateInternetGateway => network::create_internet_gateway,
    ec2::CreateKeyPair => key_pairs::create_key_pair,
    ec2::CreateNatGateway => network::create_nat_gateway,
    ec2::CreateNetworkAcl => network::create_network_acl,
    ec2::CreateNetworkAclEntry => network::create_network_acl_entry,
    ec2::CreateRoute => network::create_route,
    ec2::CreateRouteTable => network::create_route_table,
    ec2::CreateSecurityGroup => security_groups::create_security_group,
    ec2::CreateTags => tags::create_tags,
    ec2::CreateVpcPeeringConnection => network::create_vpc_peering_connection,
    ec2::DeleteEgressOnlyInternetGateway => network::delete_egress_only_internet_gateway,
    ec2::DeleteInternetGateway => network::delete_internet_gateway,
    ec2::DeleteKeyPair => key_pairs::delete_key_pair,
    ec2::DeleteNatGateway => network::delete_nat_gateway,
    ec2::DeleteNetworkAcl => network::delete_network_acl,
    ec2::DeleteNetworkAclEntry => network::delete_network_acl_entry,
    ec2::DeleteRoute => network::delete_route,
    ec2::DeleteRouteTable => network::delete_route_table,
    ec2::DeleteSecurityGroup => security_groups::delete_security_group,
    ec2::DeleteTags => tags::delete_tags,
    ec2::DeleteVpcPeeringConnection => network::delete_vpc_peering_connection,
    ec2::DescribeAccountAttributes => regions::describe_account_attributes,
    ec2::DescribeAvailabilityZones => regions::describe_availability_zones,
    ec2::DescribeDhcpOptions => network::describe_dhcp_options,
    ec2::DescribeEgressOnlyInternetGateways => network::describe_egress_only_internet_gateways,
    ec2::DescribeImages => images::describe_images,
    ec2::DescribeInstanceAttribute => instances::describe_instance_attribute,
    ec2::DescribeInstanceCreditSpecifications => instances::describe_instance_credit_specifications,
    ec2::DescribeInstanceStatus => instances::describe_instance_status,
    ec2::DescribeInstanceTypeOfferings => instance_types::describe_instance_type_offerings,
    ec2::DescribeInstanceTypes => instance_types::describe_instance_types,
    ec2::DescribeInternetGateways => network::describe_internet_gateways,
    ec2::DescribeKeyPairs => key_pairs::describe_key_pairs,
    ec2::DescribeNatGateways => network::describe_nat_gateways,
    ec2::DescribeNetworkAcls => network::describe_network_acls,
    ec2::DescribeNetworkInterfaces => network::describe_network_interfaces,
    ec2::DescribeRegions => regions::describe_regions,
    ec2::DescribeRouteTables => network::describe_route_tables,
    ec2::DescribeSecurityGroupRules => security_groups::describe_security_group_rules,
    ec2::DescribeSecurityGroups => security_groups::describe_security_groups,
    ec2::DescribeSnapshots => snapshots::describe_snapshots,
    ec2::DescribeSubnets => network::describe_subnets,
    ec2::DescribeTags => tags::describe_tags,
    ec2::DescribeVolumes => volumes::describe_volumes,
    ec2::DescribeVpcAttribute => network::describe_vpc_attribute,
    ec2::DescribeVpcPeeringConnections => network::describe_vpc_peering_connections,
    ec2::DescribeVpcs => network::describe_vpcs,
    ec2::DetachInternetGateway => network::detach_internet_gateway,
    ec2::DisableVgwRoutePropagation => network::disable_vgw_route_propagation,
    ec2::DisassociateNatGatewayAddress => network::disassociate_nat_gateway_address,
    ec2::DisassociateRouteTable => network::disassociate_route_table,
    ec2::EnableVgwRoutePropagation => network::enable_vgw_route_propagation,
    ec2::GetConsoleOutput => instances::get_console_output,
    ec2::GetConsoleScreenshot => instances::get_console_screenshot,
    ec2::ImportKeyPair => key_pairs::import_key_pair,
    ec2::ModifyInstanceAttribute => instances::modify_instance_attribute,
    ec2::ModifyInstanceMetadataOptions => instances::modify_instance_metadata_options,
    ec2::ModifyVpcPeeringConnectionOptions => network::modify_vpc_peering_connection_options,
    ec2::MonitorInstances => instances::monitor_instances,
    ec2::RebootInstances => instances::reboot_instances,
    ec2::RejectVpcPeeringConnection => network::reject_vpc_peering_connection,
    ec2::ReplaceNetworkAclAssociation => network::replace_network_acl_association,
    ec2::ReplaceNetworkAclEntry => network::replace_network_acl_entry,
    ec2::ReplaceRoute => network::replace_route,
    ec2::ReplaceRouteTableAssociation => network::replace_route_table_association,
    ec2::ResetInstanceAttribute => instances::reset_instance_attribute,
    ec2::RevokeSecurityGroupEgress => security_groups::revoke_security_group_egress,
    ec2::RevokeSecurityGroupIngress => security_groups::revoke_security_group_ingress,
    ec2::RunInstances => instances::run_instances,
    ec2::StartInstances => instances::start_instances,
    ec2::StopInstances => instances::stop_instances,
    ec2::TerminateInstances => instances::terminate_instances,
    ec2::UnassignPrivateNatGatewayAddress => network::unassign_private_nat_gateway_address,
    ec2::UnmonitorInstances => instances::unmonitor_instances,
    sts::GetCallerIdentity => identity::get_caller_identity,
}

/// Operations whose handlers encode their replies themselves, because these can be long.
static STREAMED: &[Route] = &[Route {
    desc: <ec2::DescribeInstances as Operation>::DESC,
    run: |context, tree, request_id, version| {
        Box::pin(async move {
            let input = decode_request::<ec2::DescribeInstances>(&tree)?;
            nouns::instances::describe_instances(context, input, request_id, version).await
        })
    },
}];

fn all() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().chain(STREAMED)
}

/// The route of an operation, if it is built.
pub fn find(desc: &'static OperationDesc) -> Option<&'static Route> {
    all().find(|route| (route.desc.service.name, route.desc.name) == (desc.service.name, desc.name))
}

/// Names of the operations that are built, with their service.
pub fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
    all().map(|route| (route.desc.service.name, route.desc.name))
}
