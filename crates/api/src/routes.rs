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
    ec2::AcceptAddressTransfer => network::accept_address_transfer,
    ec2::AcceptVpcPeeringConnection => network::accept_vpc_peering_connection,
    ec2::AllocateAddress => network::allocate_address,
    ec2::AssignIpv6Addresses => network::assign_ipv6_addresses,
    ec2::AssignPrivateIpAddresses => network::assign_private_ip_addresses,
    ec2::AssignPrivateNatGatewayAddress => network::assign_private_nat_gateway_address,
    ec2::AssociateAddress => network::associate_address,
    ec2::AssociateDhcpOptions => network::associate_dhcp_options,
    ec2::AssociateNatGatewayAddress => network::associate_nat_gateway_address,
    ec2::AssociateRouteTable => network::associate_route_table,
    ec2::AssociateSecurityGroupVpc => security_groups::associate_security_group_vpc,
    ec2::AssociateSubnetCidrBlock => network::associate_subnet_cidr_block,
    ec2::AssociateVpcCidrBlock => network::associate_vpc_cidr_block,
    ec2::AttachInternetGateway => network::attach_internet_gateway,
    ec2::AttachNetworkInterface => network::attach_network_interface,
    ec2::AttachVolume => volumes::attach_volume,
    ec2::AttachVpnGateway => vpn::attach_vpn_gateway,
    ec2::AuthorizeSecurityGroupEgress => security_groups::authorize_security_group_egress,
    ec2::AuthorizeSecurityGroupIngress => security_groups::authorize_security_group_ingress,
    ec2::CopySnapshot => snapshots::copy_snapshot,
    ec2::CreateCustomerGateway => vpn::create_customer_gateway,
    ec2::CreateDefaultSubnet => network::create_default_subnet,
    ec2::CreateDefaultVpc => network::create_default_vpc,
    ec2::CreateDhcpOptions => network::create_dhcp_options,
    ec2::CreateEgressOnlyInternetGateway => network::create_egress_only_internet_gateway,
    ec2::CreateFlowLogs => flow_logs::create_flow_logs,
    ec2::CreateInternetGateway => network::create_internet_gateway,
    ec2::CreateKeyPair => key_pairs::create_key_pair,
    ec2::CreateManagedPrefixList => prefix_lists::create_managed_prefix_list,
    ec2::CreateNatGateway => network::create_nat_gateway,
    ec2::CreateNetworkAcl => network::create_network_acl,
    ec2::CreateNetworkAclEntry => network::create_network_acl_entry,
    ec2::CreateNetworkInterface => network::create_network_interface,
    ec2::CreateNetworkInterfacePermission => network::create_network_interface_permission,
    ec2::CreateRoute => network::create_route,
    ec2::CreateRouteTable => network::create_route_table,
    ec2::CreateSecurityGroup => security_groups::create_security_group,
    ec2::CreateSnapshot => snapshots::create_snapshot,
    ec2::CreateSnapshots => snapshots::create_snapshots,
    ec2::CreateSubnet => network::create_subnet,
    ec2::CreateSubnetCidrReservation => network::create_subnet_cidr_reservation,
    ec2::CreateTags => tags::create_tags,
    ec2::CreateVolume => volumes::create_volume,
    ec2::CreateVpc => network::create_vpc,
    ec2::CreateVpcEndpoint => endpoints::create_vpc_endpoint,
    ec2::CreateVpcEndpointServiceConfiguration => endpoints::create_vpc_endpoint_service_configuration,
    ec2::CreateVpcPeeringConnection => network::create_vpc_peering_connection,
    ec2::CreateVpnConnection => vpn::create_vpn_connection,
    ec2::CreateVpnConnectionRoute => vpn::create_vpn_connection_route,
    ec2::CreateVpnGateway => vpn::create_vpn_gateway,
    ec2::DeleteCustomerGateway => vpn::delete_customer_gateway,
    ec2::DeleteDhcpOptions => network::delete_dhcp_options,
    ec2::DeleteEgressOnlyInternetGateway => network::delete_egress_only_internet_gateway,
    ec2::DeleteFlowLogs => flow_logs::delete_flow_logs,
    ec2::DeleteInternetGateway => network::delete_internet_gateway,
    ec2::DeleteKeyPair => key_pairs::delete_key_pair,
    ec2::DeleteManagedPrefixList => prefix_lists::delete_managed_prefix_list,
    ec2::DeleteNatGateway => network::delete_nat_gateway,
    ec2::DeleteNetworkAcl => network::delete_network_acl,
    ec2::DeleteNetworkAclEntry => network::delete_network_acl_entry,
    ec2::DeleteNetworkInterface => network::delete_network_interface,
    ec2::DeleteNetworkInterfacePermission => network::delete_network_interface_permission,
    ec2::DeleteRoute => network::delete_route,
    ec2::DeleteRouteTable => network::delete_route_table,
    ec2::DeleteSecurityGroup => security_groups::delete_security_group,
    ec2::DeleteSnapshot => snapshots::delete_snapshot,
    ec2::DeleteSubnet => network::delete_subnet,
    ec2::DeleteSubnetCidrReservation => network::delete_subnet_cidr_reservation,
    ec2::DeleteTags => tags::delete_tags,
    ec2::DeleteVolume => volumes::delete_volume,
    ec2::DeleteVpc => network::delete_vpc,
    ec2::DeleteVpcEndpoints => endpoints::delete_vpc_endpoints,
    ec2::DeleteVpcPeeringConnection => network::delete_vpc_peering_connection,
    ec2::DeleteVpnConnection => vpn::delete_vpn_connection,
    ec2::DeleteVpnConnectionRoute => vpn::delete_vpn_connection_route,
    ec2::DeleteVpnGateway => vpn::delete_vpn_gateway,
    ec2::DescribeAccountAttributes => regions::describe_account_attributes,
    ec2::DescribeAddressTransfers => network::describe_address_transfers,
    ec2::DescribeAddresses => network::describe_addresses,
    ec2::DescribeAddressesAttribute => network::describe_addresses_attribute,
    ec2::DescribeAvailabilityZones => regions::describe_availability_zones,
    ec2::DescribeCustomerGateways => vpn::describe_customer_gateways,
    ec2::DescribeDhcpOptions => network::describe_dhcp_options,
    ec2::DescribeEgressOnlyInternetGateways => network::describe_egress_only_internet_gateways,
    ec2::DescribeFastSnapshotRestores => snapshots::describe_fast_snapshot_restores,
    ec2::DescribeFlowLogs => flow_logs::describe_flow_logs,
    ec2::DescribeImages => images::describe_images,
    ec2::DescribeInstanceAttribute => instances::describe_instance_attribute,
    ec2::DescribeInstanceCreditSpecifications => instances::describe_instance_credit_specifications,
    ec2::DescribeInstanceStatus => instances::describe_instance_status,
    ec2::DescribeInstanceTypeOfferings => instance_types::describe_instance_type_offerings,
    ec2::DescribeInstanceTypes => instance_types::describe_instance_types,
    ec2::DescribeInternetGateways => network::describe_internet_gateways,
    ec2::DescribeKeyPairs => key_pairs::describe_key_pairs,
    ec2::DescribeLockedSnapshots => snapshots::describe_locked_snapshots,
    ec2::DescribeManagedPrefixLists => prefix_lists::describe_managed_prefix_lists,
    ec2::DescribeMovingAddresses => network::describe_moving_addresses,
    ec2::DescribeNatGateways => network::describe_nat_gateways,
    ec2::DescribeNetworkAcls => network::describe_network_acls,
    ec2::DescribeNetworkInterfaceAttribute => network::describe_network_interface_attribute,
    ec2::DescribeNetworkInterfacePermissions => network::describe_network_interface_permissions,
    ec2::DescribeNetworkInterfaces => network::describe_network_interfaces,
    ec2::DescribePrefixLists => prefix_lists::describe_prefix_lists,
    ec2::DescribeRegions => regions::describe_regions,
    ec2::DescribeRouteTables => network::describe_route_tables,
    ec2::DescribeSecurityGroupReferences => security_groups::describe_security_group_references,
    ec2::DescribeSecurityGroupRules => security_groups::describe_security_group_rules,
    ec2::DescribeSecurityGroupVpcAssociations => security_groups::describe_security_group_vpc_associations,
    ec2::DescribeSecurityGroups => security_groups::describe_security_groups,
    ec2::DescribeSnapshotAttribute => snapshots::describe_snapshot_attribute,
    ec2::DescribeSnapshotTierStatus => snapshots::describe_snapshot_tier_status,
    ec2::DescribeSnapshots => snapshots::describe_snapshots,
    ec2::DescribeStaleSecurityGroups => security_groups::describe_stale_security_groups,
    ec2::DescribeSubnets => network::describe_subnets,
    ec2::DescribeTags => tags::describe_tags,
    ec2::DescribeVolumeAttribute => volumes::describe_volume_attribute,
    ec2::DescribeVolumeStatus => volumes::describe_volume_status,
    ec2::DescribeVolumes => volumes::describe_volumes,
    ec2::DescribeVolumesModifications => volumes::describe_volumes_modifications,
    ec2::DescribeVpcAttribute => network::describe_vpc_attribute,
    ec2::DescribeVpcClassicLink => network::describe_vpc_classic_link,
    ec2::DescribeVpcClassicLinkDnsSupport => network::describe_vpc_classic_link_dns_support,
    ec2::DescribeVpcEndpointConnections => endpoints::describe_vpc_endpoint_connections,
    ec2::DescribeVpcEndpointServiceConfigurations => endpoints::describe_vpc_endpoint_service_configurations,
    ec2::DescribeVpcEndpointServices => endpoints::describe_vpc_endpoint_services,
    ec2::DescribeVpcEndpoints => endpoints::describe_vpc_endpoints,
    ec2::DescribeVpcPeeringConnections => network::describe_vpc_peering_connections,
    ec2::DescribeVpcs => network::describe_vpcs,
    ec2::DescribeVpnConnections => vpn::describe_vpn_connections,
    ec2::DescribeVpnGateways => vpn::describe_vpn_gateways,
    ec2::DetachInternetGateway => network::detach_internet_gateway,
    ec2::DetachNetworkInterface => network::detach_network_interface,
    ec2::DetachVolume => volumes::detach_volume,
    ec2::DetachVpnGateway => vpn::detach_vpn_gateway,
    ec2::DisableAddressTransfer => network::disable_address_transfer,
    ec2::DisableFastSnapshotRestores => snapshots::disable_fast_snapshot_restores,
    ec2::DisableVgwRoutePropagation => network::disable_vgw_route_propagation,
    ec2::DisassociateAddress => network::disassociate_address,
    ec2::DisassociateNatGatewayAddress => network::disassociate_nat_gateway_address,
    ec2::DisassociateRouteTable => network::disassociate_route_table,
    ec2::DisassociateSecurityGroupVpc => security_groups::disassociate_security_group_vpc,
    ec2::DisassociateSubnetCidrBlock => network::disassociate_subnet_cidr_block,
    ec2::DisassociateVpcCidrBlock => network::disassociate_vpc_cidr_block,
    ec2::EnableAddressTransfer => network::enable_address_transfer,
    ec2::EnableFastSnapshotRestores => snapshots::enable_fast_snapshot_restores,
    ec2::EnableVgwRoutePropagation => network::enable_vgw_route_propagation,
    ec2::EnableVolumeIO => volumes::enable_volume_io,
    ec2::GetActiveVpnTunnelStatus => vpn::get_active_vpn_tunnel_status,
    ec2::GetConsoleOutput => instances::get_console_output,
    ec2::GetConsoleScreenshot => instances::get_console_screenshot,
    ec2::GetInstanceMetadataDefaults => instances::get_instance_metadata_defaults,
    ec2::GetManagedPrefixListAssociations => prefix_lists::get_managed_prefix_list_associations,
    ec2::GetManagedPrefixListEntries => prefix_lists::get_managed_prefix_list_entries,
    ec2::GetSecurityGroupsForVpc => security_groups::get_security_groups_for_vpc,
    ec2::GetSubnetCidrReservations => network::get_subnet_cidr_reservations,
    ec2::GetVpnConnectionDeviceSampleConfiguration => vpn::get_vpn_connection_device_sample_configuration,
    ec2::GetVpnConnectionDeviceTypes => vpn::get_vpn_connection_device_types,
    ec2::GetVpnTunnelReplacementStatus => vpn::get_vpn_tunnel_replacement_status,
    ec2::ImportKeyPair => key_pairs::import_key_pair,
    ec2::ListImagesInRecycleBin => recycle_bin::list_images_in_recycle_bin,
    ec2::ListSnapshotsInRecycleBin => recycle_bin::list_snapshots_in_recycle_bin,
    ec2::ListVolumesInRecycleBin => recycle_bin::list_volumes_in_recycle_bin,
    ec2::LockSnapshot => snapshots::lock_snapshot,
    ec2::ModifyAddressAttribute => network::modify_address_attribute,
    ec2::ModifyInstanceAttribute => instances::modify_instance_attribute,
    ec2::ModifyInstanceMetadataDefaults => instances::modify_instance_metadata_defaults,
    ec2::ModifyInstanceMetadataOptions => instances::modify_instance_metadata_options,
    ec2::ModifyManagedPrefixList => prefix_lists::modify_managed_prefix_list,
    ec2::ModifyNetworkInterfaceAttribute => network::modify_network_interface_attribute,
    ec2::ModifySecurityGroupRules => security_groups::modify_security_group_rules,
    ec2::ModifySnapshotAttribute => snapshots::modify_snapshot_attribute,
    ec2::ModifySnapshotTier => snapshots::modify_snapshot_tier,
    ec2::ModifySubnetAttribute => network::modify_subnet_attribute,
    ec2::ModifyVolume => volumes::modify_volume,
    ec2::ModifyVolumeAttribute => volumes::modify_volume_attribute,
    ec2::ModifyVpcAttribute => network::modify_vpc_attribute,
    ec2::ModifyVpcEndpoint => endpoints::modify_vpc_endpoint,
    ec2::ModifyVpcPeeringConnectionOptions => network::modify_vpc_peering_connection_options,
    ec2::ModifyVpcTenancy => network::modify_vpc_tenancy,
    ec2::ModifyVpnConnection => vpn::modify_vpn_connection,
    ec2::ModifyVpnConnectionOptions => vpn::modify_vpn_connection_options,
    ec2::ModifyVpnTunnelCertificate => vpn::modify_vpn_tunnel_certificate,
    ec2::ModifyVpnTunnelOptions => vpn::modify_vpn_tunnel_options,
    ec2::MonitorInstances => instances::monitor_instances,
    ec2::MoveAddressToVpc => network::move_address_to_vpc,
    ec2::RebootInstances => instances::reboot_instances,
    ec2::RejectVpcPeeringConnection => network::reject_vpc_peering_connection,
    ec2::ReleaseAddress => network::release_address,
    ec2::ReplaceNetworkAclAssociation => network::replace_network_acl_association,
    ec2::ReplaceNetworkAclEntry => network::replace_network_acl_entry,
    ec2::ReplaceRoute => network::replace_route,
    ec2::ReplaceRouteTableAssociation => network::replace_route_table_association,
    ec2::ReplaceVpnTunnel => vpn::replace_vpn_tunnel,
    ec2::ResetAddressAttribute => network::reset_address_attribute,
    ec2::ResetInstanceAttribute => instances::reset_instance_attribute,
    ec2::ResetNetworkInterfaceAttribute => network::reset_network_interface_attribute,
    ec2::ResetSnapshotAttribute => snapshots::reset_snapshot_attribute,
    ec2::RestoreAddressToClassic => network::restore_address_to_classic,
    ec2::RestoreImageFromRecycleBin => recycle_bin::restore_image_from_recycle_bin,
    ec2::RestoreManagedPrefixListVersion => prefix_lists::restore_managed_prefix_list_version,
    ec2::RestoreSnapshotFromRecycleBin => recycle_bin::restore_snapshot_from_recycle_bin,
    ec2::RestoreSnapshotTier => snapshots::restore_snapshot_tier,
    ec2::RestoreVolumeFromRecycleBin => recycle_bin::restore_volume_from_recycle_bin,
    ec2::RevokeSecurityGroupEgress => security_groups::revoke_security_group_egress,
    ec2::RevokeSecurityGroupIngress => security_groups::revoke_security_group_ingress,
    ec2::RunInstances => instances::run_instances,
    ec2::StartInstances => instances::start_instances,
    ec2::StopInstances => instances::stop_instances,
    ec2::TerminateInstances => instances::terminate_instances,
    ec2::UnassignIpv6Addresses => network::unassign_ipv6_addresses,
    ec2::UnassignPrivateIpAddresses => network::unassign_private_ip_addresses,
    ec2::UnassignPrivateNatGatewayAddress => network::unassign_private_nat_gateway_address,
    ec2::UnlockSnapshot => snapshots::unlock_snapshot,
    ec2::UnmonitorInstances => instances::unmonitor_instances,
    ec2::UpdateSecurityGroupRuleDescriptionsEgress => security_groups::update_security_group_rule_descriptions_egress,
    ec2::UpdateSecurityGroupRuleDescriptionsIngress => security_groups::update_security_group_rule_descriptions_ingress,
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
