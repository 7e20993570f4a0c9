// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures GetSecurityGroupsForVpcResult to Image.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct GetSecurityGroupsForVpcResult {
    pub next_token: Option<String>,
    pub security_group_for_vpcs: Vec<SecurityGroupForVpc>,
}
/// Descriptor of [`GetSecurityGroupsForVpcResult`].
pub static GET_SECURITY_GROUPS_FOR_VPC_RESULT: StructDesc = StructDesc { name: "GetSecurityGroupsForVpcResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupForVpcs", query: "SecurityGroupForVpcSet", xml: "securityGroupForVpcSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECURITY_GROUP_FOR_VPC) }) },
] };
impl Structure for GetSecurityGroupsForVpcResult {
    fn desc(&self) -> &'static StructDesc { &GET_SECURITY_GROUPS_FOR_VPC_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.security_group_for_vpcs,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.security_group_for_vpcs,
            _ => no_member(index),
        }
    }
}
structure!(GetSecurityGroupsForVpcResult);

#[derive(Clone, Default)]
pub struct GetSerialConsoleAccessStatusRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetSerialConsoleAccessStatusRequest`].
pub static GET_SERIAL_CONSOLE_ACCESS_STATUS_REQUEST: StructDesc = StructDesc { name: "GetSerialConsoleAccessStatusRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetSerialConsoleAccessStatusRequest {
    fn desc(&self) -> &'static StructDesc { &GET_SERIAL_CONSOLE_ACCESS_STATUS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetSerialConsoleAccessStatusRequest);

#[derive(Clone, Default)]
pub struct GetSerialConsoleAccessStatusResult {
    pub serial_console_access_enabled: Option<bool>,
    pub managed_by: Option<String>,
}
/// Descriptor of [`GetSerialConsoleAccessStatusResult`].
pub static GET_SERIAL_CONSOLE_ACCESS_STATUS_RESULT: StructDesc = StructDesc { name: "GetSerialConsoleAccessStatusResult", members: &[
    Member { name: "SerialConsoleAccessEnabled", query: "SerialConsoleAccessEnabled", xml: "serialConsoleAccessEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ManagedBy", query: "ManagedBy", xml: "managedBy", required: false, sensitive: false, kind: Kind::Enum(&enums::managed_by::DESC) },
] };
impl Structure for GetSerialConsoleAccessStatusResult {
    fn desc(&self) -> &'static StructDesc { &GET_SERIAL_CONSOLE_ACCESS_STATUS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.serial_console_access_enabled,
            1 => &self.managed_by,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.serial_console_access_enabled,
            1 => &mut self.managed_by,
            _ => no_member(index),
        }
    }
}
structure!(GetSerialConsoleAccessStatusResult);

#[derive(Clone, Default)]
pub struct GetSnapshotBlockPublicAccessStateRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetSnapshotBlockPublicAccessStateRequest`].
pub static GET_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE_REQUEST: StructDesc = StructDesc { name: "GetSnapshotBlockPublicAccessStateRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetSnapshotBlockPublicAccessStateRequest {
    fn desc(&self) -> &'static StructDesc { &GET_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetSnapshotBlockPublicAccessStateRequest);

#[derive(Clone, Default)]
pub struct GetSnapshotBlockPublicAccessStateResult {
    pub state: Option<String>,
    pub managed_by: Option<String>,
}
/// Descriptor of [`GetSnapshotBlockPublicAccessStateResult`].
pub static GET_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE_RESULT: StructDesc = StructDesc { name: "GetSnapshotBlockPublicAccessStateResult", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_block_public_access_state::DESC) },
    Member { name: "ManagedBy", query: "ManagedBy", xml: "managedBy", required: false, sensitive: false, kind: Kind::Enum(&enums::managed_by::DESC) },
] };
impl Structure for GetSnapshotBlockPublicAccessStateResult {
    fn desc(&self) -> &'static StructDesc { &GET_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            1 => &self.managed_by,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            1 => &mut self.managed_by,
            _ => no_member(index),
        }
    }
}
structure!(GetSnapshotBlockPublicAccessStateResult);

#[derive(Clone, Default)]
pub struct GetSpotPlacementScoresRequest {
    pub instance_types: Vec<String>,
    pub target_capacity: Option<i32>,
    pub target_capacity_unit_type: Option<String>,
    pub single_availability_zone: Option<bool>,
    pub region_names: Vec<String>,
    pub instance_requirements_with_metadata: Option<InstanceRequirementsWithMetadataRequest>,
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetSpotPlacementScoresRequest`].
pub static GET_SPOT_PLACEMENT_SCORES_REQUEST: StructDesc = StructDesc { name: "GetSpotPlacementScoresRequest", members: &[
    Member { name: "InstanceTypes", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "TargetCapacity", query: "TargetCapacity", xml: "TargetCapacity", required: true, sensitive: false, kind: Kind::I32 { min: 1, max: 2000000000 } },
    Member { name: "TargetCapacityUnitType", query: "TargetCapacityUnitType", xml: "TargetCapacityUnitType", required: false, sensitive: false, kind: Kind::Enum(&enums::target_capacity_unit_type::DESC) },
    Member { name: "SingleAvailabilityZone", query: "SingleAvailabilityZone", xml: "SingleAvailabilityZone", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "RegionNames", query: "RegionName", xml: "RegionName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "InstanceRequirementsWithMetadata", query: "InstanceRequirementsWithMetadata", xml: "InstanceRequirementsWithMetadata", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_REQUIREMENTS_WITH_METADATA_REQUEST) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 10, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetSpotPlacementScoresRequest {
    fn desc(&self) -> &'static StructDesc { &GET_SPOT_PLACEMENT_SCORES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_types,
            1 => &self.target_capacity,
            2 => &self.target_capacity_unit_type,
            3 => &self.single_availability_zone,
            4 => &self.region_names,
            5 => &self.instance_requirements_with_metadata,
            6 => &self.dry_run,
            7 => &self.max_results,
            8 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_types,
            1 => &mut self.target_capacity,
            2 => &mut self.target_capacity_unit_type,
            3 => &mut self.single_availability_zone,
            4 => &mut self.region_names,
            5 => &mut self.instance_requirements_with_metadata,
            6 => &mut self.dry_run,
            7 => &mut self.max_results,
            8 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetSpotPlacementScoresRequest);

#[derive(Clone, Default)]
pub struct GetSpotPlacementScoresResult {
    pub spot_placement_scores: Vec<SpotPlacementScore>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetSpotPlacementScoresResult`].
pub static GET_SPOT_PLACEMENT_SCORES_RESULT: StructDesc = StructDesc { name: "GetSpotPlacementScoresResult", members: &[
    Member { name: "SpotPlacementScores", query: "SpotPlacementScoreSet", xml: "spotPlacementScoreSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SPOT_PLACEMENT_SCORE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetSpotPlacementScoresResult {
    fn desc(&self) -> &'static StructDesc { &GET_SPOT_PLACEMENT_SCORES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.spot_placement_scores,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.spot_placement_scores,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetSpotPlacementScoresResult);

#[derive(Clone, Default)]
pub struct GetSubnetCidrReservationsRequest {
    pub filters: Vec<Filter>,
    pub subnet_id: Option<String>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`GetSubnetCidrReservationsRequest`].
pub static GET_SUBNET_CIDR_RESERVATIONS_REQUEST: StructDesc = StructDesc { name: "GetSubnetCidrReservationsRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for GetSubnetCidrReservationsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_SUBNET_CIDR_RESERVATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.subnet_id,
            2 => &self.dry_run,
            3 => &self.next_token,
            4 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.subnet_id,
            2 => &mut self.dry_run,
            3 => &mut self.next_token,
            4 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(GetSubnetCidrReservationsRequest);

#[derive(Clone, Default)]
pub struct GetSubnetCidrReservationsResult {
    pub subnet_ipv4_cidr_reservations: Vec<SubnetCidrReservation>,
    pub subnet_ipv6_cidr_reservations: Vec<SubnetCidrReservation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetSubnetCidrReservationsResult`].
pub static GET_SUBNET_CIDR_RESERVATIONS_RESULT: StructDesc = StructDesc { name: "GetSubnetCidrReservationsResult", members: &[
    Member { name: "SubnetIpv4CidrReservations", query: "SubnetIpv4CidrReservationSet", xml: "subnetIpv4CidrReservationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUBNET_CIDR_RESERVATION) }) },
    Member { name: "SubnetIpv6CidrReservations", query: "SubnetIpv6CidrReservationSet", xml: "subnetIpv6CidrReservationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUBNET_CIDR_RESERVATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetSubnetCidrReservationsResult {
    fn desc(&self) -> &'static StructDesc { &GET_SUBNET_CIDR_RESERVATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_ipv4_cidr_reservations,
            1 => &self.subnet_ipv6_cidr_reservations,
            2 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_ipv4_cidr_reservations,
            1 => &mut self.subnet_ipv6_cidr_reservations,
            2 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetSubnetCidrReservationsResult);

#[derive(Clone, Default)]
pub struct GetTransitGatewayAttachmentPropagationsRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetTransitGatewayAttachmentPropagationsRequest`].
pub static GET_TRANSIT_GATEWAY_ATTACHMENT_PROPAGATIONS_REQUEST: StructDesc = StructDesc { name: "GetTransitGatewayAttachmentPropagationsRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetTransitGatewayAttachmentPropagationsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_ATTACHMENT_PROPAGATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayAttachmentPropagationsRequest);

#[derive(Clone, Default)]
pub struct GetTransitGatewayAttachmentPropagationsResult {
    pub transit_gateway_attachment_propagations: Vec<TransitGatewayAttachmentPropagation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetTransitGatewayAttachmentPropagationsResult`].
pub static GET_TRANSIT_GATEWAY_ATTACHMENT_PROPAGATIONS_RESULT: StructDesc = StructDesc { name: "GetTransitGatewayAttachmentPropagationsResult", members: &[
    Member { name: "TransitGatewayAttachmentPropagations", query: "TransitGatewayAttachmentPropagations", xml: "transitGatewayAttachmentPropagations", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_ATTACHMENT_PROPAGATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetTransitGatewayAttachmentPropagationsResult {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_ATTACHMENT_PROPAGATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_propagations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_propagations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayAttachmentPropagationsResult);

#[derive(Clone, Default)]
pub struct GetTransitGatewayMeteringPolicyEntriesRequest {
    pub transit_gateway_metering_policy_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetTransitGatewayMeteringPolicyEntriesRequest`].
pub static GET_TRANSIT_GATEWAY_METERING_POLICY_ENTRIES_REQUEST: StructDesc = StructDesc { name: "GetTransitGatewayMeteringPolicyEntriesRequest", members: &[
    Member { name: "TransitGatewayMeteringPolicyId", query: "TransitGatewayMeteringPolicyId", xml: "TransitGatewayMeteringPolicyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetTransitGatewayMeteringPolicyEntriesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_METERING_POLICY_ENTRIES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayMeteringPolicyEntriesRequest);

#[derive(Clone, Default)]
pub struct GetTransitGatewayMeteringPolicyEntriesResult {
    pub transit_gateway_metering_policy_entries: Vec<TransitGatewayMeteringPolicyEntry>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetTransitGatewayMeteringPolicyEntriesResult`].
pub static GET_TRANSIT_GATEWAY_METERING_POLICY_ENTRIES_RESULT: StructDesc = StructDesc { name: "GetTransitGatewayMeteringPolicyEntriesResult", members: &[
    Member { name: "TransitGatewayMeteringPolicyEntries", query: "TransitGatewayMeteringPolicyEntries", xml: "transitGatewayMeteringPolicyEntries", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_METERING_POLICY_ENTRY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetTransitGatewayMeteringPolicyEntriesResult {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_METERING_POLICY_ENTRIES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy_entries,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy_entries,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayMeteringPolicyEntriesResult);

#[derive(Clone, Default)]
pub struct GetTransitGatewayMulticastDomainAssociationsRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetTransitGatewayMulticastDomainAssociationsRequest`].
pub static GET_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "GetTransitGatewayMulticastDomainAssociationsRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetTransitGatewayMulticastDomainAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayMulticastDomainAssociationsRequest);

#[derive(Clone, Default)]
pub struct GetTransitGatewayMulticastDomainAssociationsResult {
    pub multicast_domain_associations: Vec<TransitGatewayMulticastDomainAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetTransitGatewayMulticastDomainAssociationsResult`].
pub static GET_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "GetTransitGatewayMulticastDomainAssociationsResult", members: &[
    Member { name: "MulticastDomainAssociations", query: "MulticastDomainAssociations", xml: "multicastDomainAssociations", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetTransitGatewayMulticastDomainAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.multicast_domain_associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.multicast_domain_associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayMulticastDomainAssociationsResult);

#[derive(Clone, Default)]
pub struct GetTransitGatewayPolicyTableAssociationsRequest {
    pub transit_gateway_policy_table_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetTransitGatewayPolicyTableAssociationsRequest`].
pub static GET_TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "GetTransitGatewayPolicyTableAssociationsRequest", members: &[
    Member { name: "TransitGatewayPolicyTableId", query: "TransitGatewayPolicyTableId", xml: "TransitGatewayPolicyTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetTransitGatewayPolicyTableAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_table_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_table_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayPolicyTableAssociationsRequest);

#[derive(Clone, Default)]
pub struct GetTransitGatewayPolicyTableAssociationsResult {
    pub associations: Vec<TransitGatewayPolicyTableAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetTransitGatewayPolicyTableAssociationsResult`].
pub static GET_TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "GetTransitGatewayPolicyTableAssociationsResult", members: &[
    Member { name: "Associations", query: "Associations", xml: "associations", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetTransitGatewayPolicyTableAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayPolicyTableAssociationsResult);

#[derive(Clone, Default)]
pub struct GetTransitGatewayPolicyTableEntriesRequest {
    pub transit_gateway_policy_table_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetTransitGatewayPolicyTableEntriesRequest`].
pub static GET_TRANSIT_GATEWAY_POLICY_TABLE_ENTRIES_REQUEST: StructDesc = StructDesc { name: "GetTransitGatewayPolicyTableEntriesRequest", members: &[
    Member { name: "TransitGatewayPolicyTableId", query: "TransitGatewayPolicyTableId", xml: "TransitGatewayPolicyTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetTransitGatewayPolicyTableEntriesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_POLICY_TABLE_ENTRIES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_table_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_table_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayPolicyTableEntriesRequest);

#[derive(Clone, Default)]
pub struct GetTransitGatewayPolicyTableEntriesResult {
    pub transit_gateway_policy_table_entries: Vec<TransitGatewayPolicyTableEntry>,
}
/// Descriptor of [`GetTransitGatewayPolicyTableEntriesResult`].
pub static GET_TRANSIT_GATEWAY_POLICY_TABLE_ENTRIES_RESULT: StructDesc = StructDesc { name: "GetTransitGatewayPolicyTableEntriesResult", members: &[
    Member { name: "TransitGatewayPolicyTableEntries", query: "TransitGatewayPolicyTableEntries", xml: "transitGatewayPolicyTableEntries", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_POLICY_TABLE_ENTRY) }) },
] };
impl Structure for GetTransitGatewayPolicyTableEntriesResult {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_POLICY_TABLE_ENTRIES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_table_entries,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_table_entries,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayPolicyTableEntriesResult);

#[derive(Clone, Default)]
pub struct GetTransitGatewayPrefixListReferencesRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetTransitGatewayPrefixListReferencesRequest`].
pub static GET_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCES_REQUEST: StructDesc = StructDesc { name: "GetTransitGatewayPrefixListReferencesRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetTransitGatewayPrefixListReferencesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayPrefixListReferencesRequest);

#[derive(Clone, Default)]
pub struct GetTransitGatewayPrefixListReferencesResult {
    pub transit_gateway_prefix_list_references: Vec<TransitGatewayPrefixListReference>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetTransitGatewayPrefixListReferencesResult`].
pub static GET_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCES_RESULT: StructDesc = StructDesc { name: "GetTransitGatewayPrefixListReferencesResult", members: &[
    Member { name: "TransitGatewayPrefixListReferences", query: "TransitGatewayPrefixListReferenceSet", xml: "transitGatewayPrefixListReferenceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetTransitGatewayPrefixListReferencesResult {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_prefix_list_references,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_prefix_list_references,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayPrefixListReferencesResult);

#[derive(Clone, Default)]
pub struct GetTransitGatewayRouteTableAssociationsRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetTransitGatewayRouteTableAssociationsRequest`].
pub static GET_TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "GetTransitGatewayRouteTableAssociationsRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetTransitGatewayRouteTableAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayRouteTableAssociationsRequest);

#[derive(Clone, Default)]
pub struct GetTransitGatewayRouteTableAssociationsResult {
    pub associations: Vec<TransitGatewayRouteTableAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetTransitGatewayRouteTableAssociationsResult`].
pub static GET_TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "GetTransitGatewayRouteTableAssociationsResult", members: &[
    Member { name: "Associations", query: "Associations", xml: "associations", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetTransitGatewayRouteTableAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayRouteTableAssociationsResult);

#[derive(Clone, Default)]
pub struct GetTransitGatewayRouteTablePropagationsRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetTransitGatewayRouteTablePropagationsRequest`].
pub static GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS_REQUEST: StructDesc = StructDesc { name: "GetTransitGatewayRouteTablePropagationsRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetTransitGatewayRouteTablePropagationsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayRouteTablePropagationsRequest);

#[derive(Clone, Default)]
pub struct GetTransitGatewayRouteTablePropagationsResult {
    pub transit_gateway_route_table_propagations: Vec<TransitGatewayRouteTablePropagation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetTransitGatewayRouteTablePropagationsResult`].
pub static GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS_RESULT: StructDesc = StructDesc { name: "GetTransitGatewayRouteTablePropagationsResult", members: &[
    Member { name: "TransitGatewayRouteTablePropagations", query: "TransitGatewayRouteTablePropagations", xml: "transitGatewayRouteTablePropagations", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetTransitGatewayRouteTablePropagationsResult {
    fn desc(&self) -> &'static StructDesc { &GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_propagations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_propagations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetTransitGatewayRouteTablePropagationsResult);

#[derive(Clone, Default)]
pub struct GetVerifiedAccessEndpointPolicyRequest {
    pub verified_access_endpoint_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetVerifiedAccessEndpointPolicyRequest`].
pub static GET_VERIFIED_ACCESS_ENDPOINT_POLICY_REQUEST: StructDesc = StructDesc { name: "GetVerifiedAccessEndpointPolicyRequest", members: &[
    Member { name: "VerifiedAccessEndpointId", query: "VerifiedAccessEndpointId", xml: "VerifiedAccessEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetVerifiedAccessEndpointPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &GET_VERIFIED_ACCESS_ENDPOINT_POLICY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoint_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetVerifiedAccessEndpointPolicyRequest);

#[derive(Clone, Default)]
pub struct GetVerifiedAccessEndpointPolicyResult {
    pub policy_enabled: Option<bool>,
    pub policy_document: Option<String>,
}
/// Descriptor of [`GetVerifiedAccessEndpointPolicyResult`].
pub static GET_VERIFIED_ACCESS_ENDPOINT_POLICY_RESULT: StructDesc = StructDesc { name: "GetVerifiedAccessEndpointPolicyResult", members: &[
    Member { name: "PolicyEnabled", query: "PolicyEnabled", xml: "policyEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PolicyDocument", query: "PolicyDocument", xml: "policyDocument", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetVerifiedAccessEndpointPolicyResult {
    fn desc(&self) -> &'static StructDesc { &GET_VERIFIED_ACCESS_ENDPOINT_POLICY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.policy_enabled,
            1 => &self.policy_document,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.policy_enabled,
            1 => &mut self.policy_document,
            _ => no_member(index),
        }
    }
}
structure!(GetVerifiedAccessEndpointPolicyResult);

#[derive(Clone, Default)]
pub struct GetVerifiedAccessEndpointTargetsRequest {
    pub verified_access_endpoint_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetVerifiedAccessEndpointTargetsRequest`].
pub static GET_VERIFIED_ACCESS_ENDPOINT_TARGETS_REQUEST: StructDesc = StructDesc { name: "GetVerifiedAccessEndpointTargetsRequest", members: &[
    Member { name: "VerifiedAccessEndpointId", query: "VerifiedAccessEndpointId", xml: "VerifiedAccessEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetVerifiedAccessEndpointTargetsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_VERIFIED_ACCESS_ENDPOINT_TARGETS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint_id,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoint_id,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetVerifiedAccessEndpointTargetsRequest);

#[derive(Clone, Default)]
pub struct GetVerifiedAccessEndpointTargetsResult {
    pub verified_access_endpoint_targets: Vec<VerifiedAccessEndpointTarget>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetVerifiedAccessEndpointTargetsResult`].
pub static GET_VERIFIED_ACCESS_ENDPOINT_TARGETS_RESULT: StructDesc = StructDesc { name: "GetVerifiedAccessEndpointTargetsResult", members: &[
    Member { name: "VerifiedAccessEndpointTargets", query: "VerifiedAccessEndpointTargetSet", xml: "verifiedAccessEndpointTargetSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT_TARGET) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetVerifiedAccessEndpointTargetsResult {
    fn desc(&self) -> &'static StructDesc { &GET_VERIFIED_ACCESS_ENDPOINT_TARGETS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint_targets,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoint_targets,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetVerifiedAccessEndpointTargetsResult);

#[derive(Clone, Default)]
pub struct GetVerifiedAccessGroupPolicyRequest {
    pub verified_access_group_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetVerifiedAccessGroupPolicyRequest`].
pub static GET_VERIFIED_ACCESS_GROUP_POLICY_REQUEST: StructDesc = StructDesc { name: "GetVerifiedAccessGroupPolicyRequest", members: &[
    Member { name: "VerifiedAccessGroupId", query: "VerifiedAccessGroupId", xml: "VerifiedAccessGroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetVerifiedAccessGroupPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &GET_VERIFIED_ACCESS_GROUP_POLICY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_group_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_group_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetVerifiedAccessGroupPolicyRequest);

#[derive(Clone, Default)]
pub struct GetVerifiedAccessGroupPolicyResult {
    pub policy_enabled: Option<bool>,
    pub policy_document: Option<String>,
}
/// Descriptor of [`GetVerifiedAccessGroupPolicyResult`].
pub static GET_VERIFIED_ACCESS_GROUP_POLICY_RESULT: StructDesc = StructDesc { name: "GetVerifiedAccessGroupPolicyResult", members: &[
    Member { name: "PolicyEnabled", query: "PolicyEnabled", xml: "policyEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PolicyDocument", query: "PolicyDocument", xml: "policyDocument", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetVerifiedAccessGroupPolicyResult {
    fn desc(&self) -> &'static StructDesc { &GET_VERIFIED_ACCESS_GROUP_POLICY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.policy_enabled,
            1 => &self.policy_document,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.policy_enabled,
            1 => &mut self.policy_document,
            _ => no_member(index),
        }
    }
}
structure!(GetVerifiedAccessGroupPolicyResult);

#[derive(Clone, Default)]
pub struct GetVpcResourcesBlockingEncryptionEnforcementRequest {
    pub vpc_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetVpcResourcesBlockingEncryptionEnforcementRequest`].
pub static GET_VPC_RESOURCES_BLOCKING_ENCRYPTION_ENFORCEMENT_REQUEST: StructDesc = StructDesc { name: "GetVpcResourcesBlockingEncryptionEnforcementRequest", members: &[
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetVpcResourcesBlockingEncryptionEnforcementRequest {
    fn desc(&self) -> &'static StructDesc { &GET_VPC_RESOURCES_BLOCKING_ENCRYPTION_ENFORCEMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_id,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_id,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetVpcResourcesBlockingEncryptionEnforcementRequest);

#[derive(Clone, Default)]
pub struct GetVpcResourcesBlockingEncryptionEnforcementResult {
    pub non_compliant_resources: Vec<VpcEncryptionNonCompliantResource>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetVpcResourcesBlockingEncryptionEnforcementResult`].
pub static GET_VPC_RESOURCES_BLOCKING_ENCRYPTION_ENFORCEMENT_RESULT: StructDesc = StructDesc { name: "GetVpcResourcesBlockingEncryptionEnforcementResult", members: &[
    Member { name: "NonCompliantResources", query: "NonCompliantResourceSet", xml: "nonCompliantResourceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPC_ENCRYPTION_NON_COMPLIANT_RESOURCE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetVpcResourcesBlockingEncryptionEnforcementResult {
    fn desc(&self) -> &'static StructDesc { &GET_VPC_RESOURCES_BLOCKING_ENCRYPTION_ENFORCEMENT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.non_compliant_resources,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.non_compliant_resources,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetVpcResourcesBlockingEncryptionEnforcementResult);

#[derive(Clone, Default)]
pub struct GetVpnConnectionDeviceSampleConfigurationRequest {
    pub vpn_connection_id: Option<String>,
    pub vpn_connection_device_type_id: Option<String>,
    pub internet_key_exchange_version: Option<String>,
    pub sample_type: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetVpnConnectionDeviceSampleConfigurationRequest`].
pub static GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "GetVpnConnectionDeviceSampleConfigurationRequest", members: &[
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnConnectionDeviceTypeId", query: "VpnConnectionDeviceTypeId", xml: "VpnConnectionDeviceTypeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InternetKeyExchangeVersion", query: "InternetKeyExchangeVersion", xml: "InternetKeyExchangeVersion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SampleType", query: "SampleType", xml: "SampleType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetVpnConnectionDeviceSampleConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_id,
            1 => &self.vpn_connection_device_type_id,
            2 => &self.internet_key_exchange_version,
            3 => &self.sample_type,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_id,
            1 => &mut self.vpn_connection_device_type_id,
            2 => &mut self.internet_key_exchange_version,
            3 => &mut self.sample_type,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetVpnConnectionDeviceSampleConfigurationRequest);

#[derive(Clone, Default)]
pub struct GetVpnConnectionDeviceSampleConfigurationResult {
    pub vpn_connection_device_sample_configuration: Option<String>,
}
/// Descriptor of [`GetVpnConnectionDeviceSampleConfigurationResult`].
pub static GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION_RESULT: StructDesc = StructDesc { name: "GetVpnConnectionDeviceSampleConfigurationResult", members: &[
    Member { name: "VpnConnectionDeviceSampleConfiguration", query: "VpnConnectionDeviceSampleConfiguration", xml: "vpnConnectionDeviceSampleConfiguration", required: false, sensitive: true, kind: Kind::Str },
] };
impl Structure for GetVpnConnectionDeviceSampleConfigurationResult {
    fn desc(&self) -> &'static StructDesc { &GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_device_sample_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_device_sample_configuration,
            _ => no_member(index),
        }
    }
}
structure!(GetVpnConnectionDeviceSampleConfigurationResult);

#[derive(Clone, Default)]
pub struct GetVpnConnectionDeviceTypesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetVpnConnectionDeviceTypesRequest`].
pub static GET_VPN_CONNECTION_DEVICE_TYPES_REQUEST: StructDesc = StructDesc { name: "GetVpnConnectionDeviceTypesRequest", members: &[
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 200, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetVpnConnectionDeviceTypesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_VPN_CONNECTION_DEVICE_TYPES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.max_results,
            1 => &self.next_token,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.max_results,
            1 => &mut self.next_token,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetVpnConnectionDeviceTypesRequest);

#[derive(Clone, Default)]
pub struct GetVpnConnectionDeviceTypesResult {
    pub vpn_connection_device_types: Vec<VpnConnectionDeviceType>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetVpnConnectionDeviceTypesResult`].
pub static GET_VPN_CONNECTION_DEVICE_TYPES_RESULT: StructDesc = StructDesc { name: "GetVpnConnectionDeviceTypesResult", members: &[
    Member { name: "VpnConnectionDeviceTypes", query: "VpnConnectionDeviceTypeSet", xml: "vpnConnectionDeviceTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPN_CONNECTION_DEVICE_TYPE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetVpnConnectionDeviceTypesResult {
    fn desc(&self) -> &'static StructDesc { &GET_VPN_CONNECTION_DEVICE_TYPES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_device_types,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_device_types,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetVpnConnectionDeviceTypesResult);

#[derive(Clone, Default)]
pub struct GetVpnTunnelReplacementStatusRequest {
    pub vpn_connection_id: Option<String>,
    pub vpn_tunnel_outside_ip_address: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetVpnTunnelReplacementStatusRequest`].
pub static GET_VPN_TUNNEL_REPLACEMENT_STATUS_REQUEST: StructDesc = StructDesc { name: "GetVpnTunnelReplacementStatusRequest", members: &[
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnTunnelOutsideIpAddress", query: "VpnTunnelOutsideIpAddress", xml: "VpnTunnelOutsideIpAddress", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetVpnTunnelReplacementStatusRequest {
    fn desc(&self) -> &'static StructDesc { &GET_VPN_TUNNEL_REPLACEMENT_STATUS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_id,
            1 => &self.vpn_tunnel_outside_ip_address,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_id,
            1 => &mut self.vpn_tunnel_outside_ip_address,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetVpnTunnelReplacementStatusRequest);

#[derive(Clone, Default)]
pub struct GetVpnTunnelReplacementStatusResult {
    pub vpn_connection_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub customer_gateway_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub vpn_tunnel_outside_ip_address: Option<String>,
    pub maintenance_details: Option<MaintenanceDetails>,
}
/// Descriptor of [`GetVpnTunnelReplacementStatusResult`].
pub static GET_VPN_TUNNEL_REPLACEMENT_STATUS_RESULT: StructDesc = StructDesc { name: "GetVpnTunnelReplacementStatusResult", members: &[
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "vpnConnectionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CustomerGatewayId", query: "CustomerGatewayId", xml: "customerGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpnGatewayId", query: "VpnGatewayId", xml: "vpnGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpnTunnelOutsideIpAddress", query: "VpnTunnelOutsideIpAddress", xml: "vpnTunnelOutsideIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaintenanceDetails", query: "MaintenanceDetails", xml: "maintenanceDetails", required: false, sensitive: false, kind: Kind::Struct(&MAINTENANCE_DETAILS) },
] };
impl Structure for GetVpnTunnelReplacementStatusResult {
    fn desc(&self) -> &'static StructDesc { &GET_VPN_TUNNEL_REPLACEMENT_STATUS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_id,
            1 => &self.transit_gateway_id,
            2 => &self.customer_gateway_id,
            3 => &self.vpn_gateway_id,
            4 => &self.vpn_tunnel_outside_ip_address,
            5 => &self.maintenance_details,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_id,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.customer_gateway_id,
            3 => &mut self.vpn_gateway_id,
            4 => &mut self.vpn_tunnel_outside_ip_address,
            5 => &mut self.maintenance_details,
            _ => no_member(index),
        }
    }
}
structure!(GetVpnTunnelReplacementStatusResult);

#[derive(Clone, Default)]
pub struct GpuDeviceInfo {
    pub name: Option<String>,
    pub manufacturer: Option<String>,
    pub count: Option<i32>,
    pub logical_gpu_count: Option<i32>,
    pub gpu_partition_size: Option<f64>,
    pub workloads: Vec<String>,
    pub memory_info: Option<GpuDeviceMemoryInfo>,
}
/// Descriptor of [`GpuDeviceInfo`].
pub static GPU_DEVICE_INFO: StructDesc = StructDesc { name: "GpuDeviceInfo", members: &[
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Manufacturer", query: "Manufacturer", xml: "manufacturer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
    Member { name: "LogicalGpuCount", query: "LogicalGpuCount", xml: "logicalGpuCount", required: false, sensitive: false, kind: I32 },
    Member { name: "GpuPartitionSize", query: "GpuPartitionSize", xml: "gpuPartitionSize", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Workloads", query: "WorkloadSet", xml: "workloadSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MemoryInfo", query: "MemoryInfo", xml: "memoryInfo", required: false, sensitive: false, kind: Kind::Struct(&GPU_DEVICE_MEMORY_INFO) },
] };
impl Structure for GpuDeviceInfo {
    fn desc(&self) -> &'static StructDesc { &GPU_DEVICE_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.manufacturer,
            2 => &self.count,
            3 => &self.logical_gpu_count,
            4 => &self.gpu_partition_size,
            5 => &self.workloads,
            6 => &self.memory_info,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.manufacturer,
            2 => &mut self.count,
            3 => &mut self.logical_gpu_count,
            4 => &mut self.gpu_partition_size,
            5 => &mut self.workloads,
            6 => &mut self.memory_info,
            _ => no_member(index),
        }
    }
}
structure!(GpuDeviceInfo);

#[derive(Clone, Default)]
pub struct GpuDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
/// Descriptor of [`GpuDeviceMemoryInfo`].
pub static GPU_DEVICE_MEMORY_INFO: StructDesc = StructDesc { name: "GpuDeviceMemoryInfo", members: &[
    Member { name: "SizeInMiB", query: "SizeInMiB", xml: "sizeInMiB", required: false, sensitive: false, kind: I32 },
] };
impl Structure for GpuDeviceMemoryInfo {
    fn desc(&self) -> &'static StructDesc { &GPU_DEVICE_MEMORY_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.size_in_mi_b,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.size_in_mi_b,
            _ => no_member(index),
        }
    }
}
structure!(GpuDeviceMemoryInfo);

#[derive(Clone, Default)]
pub struct GpuInfo {
    pub gpus: Vec<GpuDeviceInfo>,
    pub total_gpu_memory_in_mi_b: Option<i32>,
}
/// Descriptor of [`GpuInfo`].
pub static GPU_INFO: StructDesc = StructDesc { name: "GpuInfo", members: &[
    Member { name: "Gpus", query: "Gpus", xml: "gpus", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&GPU_DEVICE_INFO) }) },
    Member { name: "TotalGpuMemoryInMiB", query: "TotalGpuMemoryInMiB", xml: "totalGpuMemoryInMiB", required: false, sensitive: false, kind: I32 },
] };
impl Structure for GpuInfo {
    fn desc(&self) -> &'static StructDesc { &GPU_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.gpus,
            1 => &self.total_gpu_memory_in_mi_b,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.gpus,
            1 => &mut self.total_gpu_memory_in_mi_b,
            _ => no_member(index),
        }
    }
}
structure!(GpuInfo);

#[derive(Clone, Default)]
pub struct GroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
/// Descriptor of [`GroupIdentifier`].
pub static GROUP_IDENTIFIER: StructDesc = StructDesc { name: "GroupIdentifier", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GroupIdentifier {
    fn desc(&self) -> &'static StructDesc { &GROUP_IDENTIFIER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_id,
            1 => &self.group_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.group_name,
            _ => no_member(index),
        }
    }
}
structure!(GroupIdentifier);

#[derive(Clone, Default)]
pub struct HibernationOptions {
    pub configured: Option<bool>,
}
/// Descriptor of [`HibernationOptions`].
pub static HIBERNATION_OPTIONS: StructDesc = StructDesc { name: "HibernationOptions", members: &[
    Member { name: "Configured", query: "Configured", xml: "configured", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for HibernationOptions {
    fn desc(&self) -> &'static StructDesc { &HIBERNATION_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.configured,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.configured,
            _ => no_member(index),
        }
    }
}
structure!(HibernationOptions);

#[derive(Clone, Default)]
pub struct HibernationOptionsRequest {
    pub configured: Option<bool>,
}
/// Descriptor of [`HibernationOptionsRequest`].
pub static HIBERNATION_OPTIONS_REQUEST: StructDesc = StructDesc { name: "HibernationOptionsRequest", members: &[
    Member { name: "Configured", query: "Configured", xml: "Configured", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for HibernationOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &HIBERNATION_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.configured,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.configured,
            _ => no_member(index),
        }
    }
}
structure!(HibernationOptionsRequest);

#[derive(Clone, Default)]
pub struct HistoryRecord {
    pub event_information: Option<EventInformation>,
    pub event_type: Option<String>,
    pub timestamp: Option<Timestamp>,
}
/// Descriptor of [`HistoryRecord`].
pub static HISTORY_RECORD: StructDesc = StructDesc { name: "HistoryRecord", members: &[
    Member { name: "EventInformation", query: "EventInformation", xml: "eventInformation", required: false, sensitive: false, kind: Kind::Struct(&EVENT_INFORMATION) },
    Member { name: "EventType", query: "EventType", xml: "eventType", required: false, sensitive: false, kind: Kind::Enum(&enums::event_type::DESC) },
    Member { name: "Timestamp", query: "Timestamp", xml: "timestamp", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for HistoryRecord {
    fn desc(&self) -> &'static StructDesc { &HISTORY_RECORD }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.event_information,
            1 => &self.event_type,
            2 => &self.timestamp,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.event_information,
            1 => &mut self.event_type,
            2 => &mut self.timestamp,
            _ => no_member(index),
        }
    }
}
structure!(HistoryRecord);

#[derive(Clone, Default)]
pub struct HistoryRecordEntry {
    pub event_information: Option<EventInformation>,
    pub event_type: Option<String>,
    pub timestamp: Option<Timestamp>,
}
/// Descriptor of [`HistoryRecordEntry`].
pub static HISTORY_RECORD_ENTRY: StructDesc = StructDesc { name: "HistoryRecordEntry", members: &[
    Member { name: "EventInformation", query: "EventInformation", xml: "eventInformation", required: false, sensitive: false, kind: Kind::Struct(&EVENT_INFORMATION) },
    Member { name: "EventType", query: "EventType", xml: "eventType", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_event_type::DESC) },
    Member { name: "Timestamp", query: "Timestamp", xml: "timestamp", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for HistoryRecordEntry {
    fn desc(&self) -> &'static StructDesc { &HISTORY_RECORD_ENTRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.event_information,
            1 => &self.event_type,
            2 => &self.timestamp,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.event_information,
            1 => &mut self.event_type,
            2 => &mut self.timestamp,
            _ => no_member(index),
        }
    }
}
structure!(HistoryRecordEntry);

#[derive(Clone, Default)]
pub struct Host {
    pub auto_placement: Option<String>,
    pub availability_zone: Option<String>,
    pub available_capacity: Option<AvailableCapacity>,
    pub client_token: Option<String>,
    pub host_id: Option<String>,
    pub host_properties: Option<HostProperties>,
    pub host_reservation_id: Option<String>,
    pub instances: Vec<HostInstance>,
    pub state: Option<String>,
    pub allocation_time: Option<Timestamp>,
    pub release_time: Option<Timestamp>,
    pub tags: Vec<Tag>,
    pub host_recovery: Option<String>,
    pub allows_multiple_instance_types: Option<String>,
    pub owner_id: Option<String>,
    pub availability_zone_id: Option<String>,
    pub member_of_service_linked_resource_group: Option<bool>,
    pub outpost_arn: Option<String>,
    pub host_maintenance: Option<String>,
    pub asset_id: Option<String>,
}
/// Descriptor of [`Host`].
pub static HOST: StructDesc = StructDesc { name: "Host", members: &[
    Member { name: "AutoPlacement", query: "AutoPlacement", xml: "autoPlacement", required: false, sensitive: false, kind: Kind::Enum(&enums::auto_placement::DESC) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailableCapacity", query: "AvailableCapacity", xml: "availableCapacity", required: false, sensitive: false, kind: Kind::Struct(&AVAILABLE_CAPACITY) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostId", query: "HostId", xml: "hostId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostProperties", query: "HostProperties", xml: "hostProperties", required: false, sensitive: false, kind: Kind::Struct(&HOST_PROPERTIES) },
    Member { name: "HostReservationId", query: "HostReservationId", xml: "hostReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Instances", query: "Instances", xml: "instances", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&HOST_INSTANCE) }) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::allocation_state::DESC) },
    Member { name: "AllocationTime", query: "AllocationTime", xml: "allocationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ReleaseTime", query: "ReleaseTime", xml: "releaseTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "HostRecovery", query: "HostRecovery", xml: "hostRecovery", required: false, sensitive: false, kind: Kind::Enum(&enums::host_recovery::DESC) },
    Member { name: "AllowsMultipleInstanceTypes", query: "AllowsMultipleInstanceTypes", xml: "allowsMultipleInstanceTypes", required: false, sensitive: false, kind: Kind::Enum(&enums::allows_multiple_instance_types::DESC) },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MemberOfServiceLinkedResourceGroup", query: "MemberOfServiceLinkedResourceGroup", xml: "memberOfServiceLinkedResourceGroup", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostMaintenance", query: "HostMaintenance", xml: "hostMaintenance", required: false, sensitive: false, kind: Kind::Enum(&enums::host_maintenance::DESC) },
    Member { name: "AssetId", query: "AssetId", xml: "assetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Host {
    fn desc(&self) -> &'static StructDesc { &HOST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.auto_placement,
            1 => &self.availability_zone,
            2 => &self.available_capacity,
            3 => &self.client_token,
            4 => &self.host_id,
            5 => &self.host_properties,
            6 => &self.host_reservation_id,
            7 => &self.instances,
            8 => &self.state,
            9 => &self.allocation_time,
            10 => &self.release_time,
            11 => &self.tags,
            12 => &self.host_recovery,
            13 => &self.allows_multiple_instance_types,
            14 => &self.owner_id,
            15 => &self.availability_zone_id,
            16 => &self.member_of_service_linked_resource_group,
            17 => &self.outpost_arn,
            18 => &self.host_maintenance,
            19 => &self.asset_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.auto_placement,
            1 => &mut self.availability_zone,
            2 => &mut self.available_capacity,
            3 => &mut self.client_token,
            4 => &mut self.host_id,
            5 => &mut self.host_properties,
            6 => &mut self.host_reservation_id,
            7 => &mut self.instances,
            8 => &mut self.state,
            9 => &mut self.allocation_time,
            10 => &mut self.release_time,
            11 => &mut self.tags,
            12 => &mut self.host_recovery,
            13 => &mut self.allows_multiple_instance_types,
            14 => &mut self.owner_id,
            15 => &mut self.availability_zone_id,
            16 => &mut self.member_of_service_linked_resource_group,
            17 => &mut self.outpost_arn,
            18 => &mut self.host_maintenance,
            19 => &mut self.asset_id,
            _ => no_member(index),
        }
    }
}
structure!(Host);

#[derive(Clone, Default)]
pub struct HostInstance {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub owner_id: Option<String>,
}
/// Descriptor of [`HostInstance`].
pub static HOST_INSTANCE: StructDesc = StructDesc { name: "HostInstance", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for HostInstance {
    fn desc(&self) -> &'static StructDesc { &HOST_INSTANCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.instance_type,
            2 => &self.owner_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.instance_type,
            2 => &mut self.owner_id,
            _ => no_member(index),
        }
    }
}
structure!(HostInstance);

#[derive(Clone, Default)]
pub struct HostOffering {
    pub currency_code: Option<String>,
    pub duration: Option<i32>,
    pub hourly_price: Option<String>,
    pub instance_family: Option<String>,
    pub offering_id: Option<String>,
    pub payment_option: Option<String>,
    pub upfront_price: Option<String>,
}
/// Descriptor of [`HostOffering`].
pub static HOST_OFFERING: StructDesc = StructDesc { name: "HostOffering", members: &[
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
    Member { name: "Duration", query: "Duration", xml: "duration", required: false, sensitive: false, kind: I32 },
    Member { name: "HourlyPrice", query: "HourlyPrice", xml: "hourlyPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "instanceFamily", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OfferingId", query: "OfferingId", xml: "offeringId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PaymentOption", query: "PaymentOption", xml: "paymentOption", required: false, sensitive: false, kind: Kind::Enum(&enums::payment_option::DESC) },
    Member { name: "UpfrontPrice", query: "UpfrontPrice", xml: "upfrontPrice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for HostOffering {
    fn desc(&self) -> &'static StructDesc { &HOST_OFFERING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.currency_code,
            1 => &self.duration,
            2 => &self.hourly_price,
            3 => &self.instance_family,
            4 => &self.offering_id,
            5 => &self.payment_option,
            6 => &self.upfront_price,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.currency_code,
            1 => &mut self.duration,
            2 => &mut self.hourly_price,
            3 => &mut self.instance_family,
            4 => &mut self.offering_id,
            5 => &mut self.payment_option,
            6 => &mut self.upfront_price,
            _ => no_member(index),
        }
    }
}
structure!(HostOffering);

#[derive(Clone, Default)]
pub struct HostProperties {
    pub cores: Option<i32>,
    pub instance_type: Option<String>,
    pub instance_family: Option<String>,
    pub sockets: Option<i32>,
    pub total_v_cpus: Option<i32>,
}
/// Descriptor of [`HostProperties`].
pub static HOST_PROPERTIES: StructDesc = StructDesc { name: "HostProperties", members: &[
    Member { name: "Cores", query: "Cores", xml: "cores", required: false, sensitive: false, kind: I32 },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "instanceFamily", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Sockets", query: "Sockets", xml: "sockets", required: false, sensitive: false, kind: I32 },
    Member { name: "TotalVCpus", query: "TotalVCpus", xml: "totalVCpus", required: false, sensitive: false, kind: I32 },
] };
impl Structure for HostProperties {
    fn desc(&self) -> &'static StructDesc { &HOST_PROPERTIES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cores,
            1 => &self.instance_type,
            2 => &self.instance_family,
            3 => &self.sockets,
            4 => &self.total_v_cpus,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cores,
            1 => &mut self.instance_type,
            2 => &mut self.instance_family,
            3 => &mut self.sockets,
            4 => &mut self.total_v_cpus,
            _ => no_member(index),
        }
    }
}
structure!(HostProperties);

#[derive(Clone, Default)]
pub struct HostReservation {
    pub count: Option<i32>,
    pub currency_code: Option<String>,
    pub duration: Option<i32>,
    pub end: Option<Timestamp>,
    pub host_id_set: Vec<String>,
    pub host_reservation_id: Option<String>,
    pub hourly_price: Option<String>,
    pub instance_family: Option<String>,
    pub offering_id: Option<String>,
    pub payment_option: Option<String>,
    pub start: Option<Timestamp>,
    pub state: Option<String>,
    pub upfront_price: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`HostReservation`].
pub static HOST_RESERVATION: StructDesc = StructDesc { name: "HostReservation", members: &[
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
    Member { name: "Duration", query: "Duration", xml: "duration", required: false, sensitive: false, kind: I32 },
    Member { name: "End", query: "End", xml: "end", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "HostIdSet", query: "HostIdSet", xml: "hostIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "HostReservationId", query: "HostReservationId", xml: "hostReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HourlyPrice", query: "HourlyPrice", xml: "hourlyPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "instanceFamily", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OfferingId", query: "OfferingId", xml: "offeringId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PaymentOption", query: "PaymentOption", xml: "paymentOption", required: false, sensitive: false, kind: Kind::Enum(&enums::payment_option::DESC) },
    Member { name: "Start", query: "Start", xml: "start", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::reservation_state::DESC) },
    Member { name: "UpfrontPrice", query: "UpfrontPrice", xml: "upfrontPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for HostReservation {
    fn desc(&self) -> &'static StructDesc { &HOST_RESERVATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.count,
            1 => &self.currency_code,
            2 => &self.duration,
            3 => &self.end,
            4 => &self.host_id_set,
            5 => &self.host_reservation_id,
            6 => &self.hourly_price,
            7 => &self.instance_family,
            8 => &self.offering_id,
            9 => &self.payment_option,
            10 => &self.start,
            11 => &self.state,
            12 => &self.upfront_price,
            13 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.count,
            1 => &mut self.currency_code,
            2 => &mut self.duration,
            3 => &mut self.end,
            4 => &mut self.host_id_set,
            5 => &mut self.host_reservation_id,
            6 => &mut self.hourly_price,
            7 => &mut self.instance_family,
            8 => &mut self.offering_id,
            9 => &mut self.payment_option,
            10 => &mut self.start,
            11 => &mut self.state,
            12 => &mut self.upfront_price,
            13 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(HostReservation);

#[derive(Clone, Default)]
pub struct IKEVersionsListValue {
    pub value: Option<String>,
}
/// Descriptor of [`IKEVersionsListValue`].
pub static IKE_VERSIONS_LIST_VALUE: StructDesc = StructDesc { name: "IKEVersionsListValue", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IKEVersionsListValue {
    fn desc(&self) -> &'static StructDesc { &IKE_VERSIONS_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(IKEVersionsListValue);

#[derive(Clone, Default)]
pub struct IKEVersionsRequestListValue {
    pub value: Option<String>,
}
/// Descriptor of [`IKEVersionsRequestListValue`].
pub static IKE_VERSIONS_REQUEST_LIST_VALUE: StructDesc = StructDesc { name: "IKEVersionsRequestListValue", members: &[
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IKEVersionsRequestListValue {
    fn desc(&self) -> &'static StructDesc { &IKE_VERSIONS_REQUEST_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(IKEVersionsRequestListValue);

#[derive(Clone, Default)]
pub struct IamInstanceProfile {
    pub arn: Option<String>,
    pub id: Option<String>,
}
/// Descriptor of [`IamInstanceProfile`].
pub static IAM_INSTANCE_PROFILE: StructDesc = StructDesc { name: "IamInstanceProfile", members: &[
    Member { name: "Arn", query: "Arn", xml: "arn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Id", query: "Id", xml: "id", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IamInstanceProfile {
    fn desc(&self) -> &'static StructDesc { &IAM_INSTANCE_PROFILE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.arn,
            1 => &self.id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.arn,
            1 => &mut self.id,
            _ => no_member(index),
        }
    }
}
structure!(IamInstanceProfile);

#[derive(Clone, Default)]
pub struct IamInstanceProfileAssociation {
    pub association_id: Option<String>,
    pub instance_id: Option<String>,
    pub iam_instance_profile: Option<IamInstanceProfile>,
    pub state: Option<String>,
    pub timestamp: Option<Timestamp>,
}
/// Descriptor of [`IamInstanceProfileAssociation`].
pub static IAM_INSTANCE_PROFILE_ASSOCIATION: StructDesc = StructDesc { name: "IamInstanceProfileAssociation", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "iamInstanceProfile", required: false, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::iam_instance_profile_association_state::DESC) },
    Member { name: "Timestamp", query: "Timestamp", xml: "timestamp", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for IamInstanceProfileAssociation {
    fn desc(&self) -> &'static StructDesc { &IAM_INSTANCE_PROFILE_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            1 => &self.instance_id,
            2 => &self.iam_instance_profile,
            3 => &self.state,
            4 => &self.timestamp,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            1 => &mut self.instance_id,
            2 => &mut self.iam_instance_profile,
            3 => &mut self.state,
            4 => &mut self.timestamp,
            _ => no_member(index),
        }
    }
}
structure!(IamInstanceProfileAssociation);

#[derive(Clone, Default)]
pub struct IamInstanceProfileSpecification {
    pub arn: Option<String>,
    pub name: Option<String>,
}
/// Descriptor of [`IamInstanceProfileSpecification`].
pub static IAM_INSTANCE_PROFILE_SPECIFICATION: StructDesc = StructDesc { name: "IamInstanceProfileSpecification", members: &[
    Member { name: "Arn", query: "Arn", xml: "arn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IamInstanceProfileSpecification {
    fn desc(&self) -> &'static StructDesc { &IAM_INSTANCE_PROFILE_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.arn,
            1 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.arn,
            1 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(IamInstanceProfileSpecification);

#[derive(Clone, Default)]
pub struct IcmpTypeCode {
    pub code: Option<i32>,
    pub r#type: Option<i32>,
}
/// Descriptor of [`IcmpTypeCode`].
pub static ICMP_TYPE_CODE: StructDesc = StructDesc { name: "IcmpTypeCode", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: I32 },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: I32 },
] };
impl Structure for IcmpTypeCode {
    fn desc(&self) -> &'static StructDesc { &ICMP_TYPE_CODE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.r#type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.r#type,
            _ => no_member(index),
        }
    }
}
structure!(IcmpTypeCode);

#[derive(Clone, Default)]
pub struct IdFormat {
    pub deadline: Option<Timestamp>,
    pub resource: Option<String>,
    pub use_long_ids: Option<bool>,
}
/// Descriptor of [`IdFormat`].
pub static ID_FORMAT: StructDesc = StructDesc { name: "IdFormat", members: &[
    Member { name: "Deadline", query: "Deadline", xml: "deadline", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Resource", query: "Resource", xml: "resource", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UseLongIds", query: "UseLongIds", xml: "useLongIds", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for IdFormat {
    fn desc(&self) -> &'static StructDesc { &ID_FORMAT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.deadline,
            1 => &self.resource,
            2 => &self.use_long_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.deadline,
            1 => &mut self.resource,
            2 => &mut self.use_long_ids,
            _ => no_member(index),
        }
    }
}
structure!(IdFormat);

#[derive(Clone, Default)]
pub struct Image {
    pub platform_details: Option<String>,
    pub usage_operation: Option<String>,
    pub block_device_mappings: Vec<BlockDeviceMapping>,
    pub description: Option<String>,
    pub ena_support: Option<bool>,
    pub hypervisor: Option<String>,
    pub image_owner_alias: Option<String>,
    pub name: Option<String>,
    pub root_device_name: Option<String>,
    pub root_device_type: Option<String>,
    pub sriov_net_support: Option<String>,
    pub state_reason: Option<StateReason>,
    pub tags: Vec<Tag>,
    pub virtualization_type: Option<String>,
    pub boot_mode: Option<String>,
    pub tpm_support: Option<String>,
    pub deprecation_time: Option<String>,
    pub imds_support: Option<String>,
    pub source_instance_id: Option<String>,
    pub deregistration_protection: Option<String>,
    pub last_launched_time: Option<String>,
    pub image_allowed: Option<bool>,
    pub source_image_id: Option<String>,
    pub source_image_region: Option<String>,
    pub free_tier_eligible: Option<bool>,
    pub image_id: Option<String>,
    pub image_location: Option<String>,
    pub state: Option<String>,
    pub owner_id: Option<String>,
    pub creation_date: Option<String>,
    pub public: Option<bool>,
    pub product_codes: Vec<ProductCode>,
    pub architecture: Option<String>,
    pub image_type: Option<String>,
    pub kernel_id: Option<String>,
    pub ramdisk_id: Option<String>,
    pub platform: Option<String>,
}
/// Descriptor of [`Image`].
pub static IMAGE: StructDesc = StructDesc { name: "Image", members: &[
    Member { name: "PlatformDetails", query: "PlatformDetails", xml: "platformDetails", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UsageOperation", query: "UsageOperation", xml: "usageOperation", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "blockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&BLOCK_DEVICE_MAPPING) }) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EnaSupport", query: "EnaSupport", xml: "enaSupport", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Hypervisor", query: "Hypervisor", xml: "hypervisor", required: false, sensitive: false, kind: Kind::Enum(&enums::hypervisor_type::DESC) },
    Member { name: "ImageOwnerAlias", query: "ImageOwnerAlias", xml: "imageOwnerAlias", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RootDeviceName", query: "RootDeviceName", xml: "rootDeviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RootDeviceType", query: "RootDeviceType", xml: "rootDeviceType", required: false, sensitive: false, kind: Kind::Enum(&enums::device_type::DESC) },
    Member { name: "SriovNetSupport", query: "SriovNetSupport", xml: "sriovNetSupport", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StateReason", query: "StateReason", xml: "stateReason", required: false, sensitive: false, kind: Kind::Struct(&STATE_REASON) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "VirtualizationType", query: "VirtualizationType", xml: "virtualizationType", required: false, sensitive: false, kind: Kind::Enum(&enums::virtualization_type::DESC) },
    Member { name: "BootMode", query: "BootMode", xml: "bootMode", required: false, sensitive: false, kind: Kind::Enum(&enums::boot_mode_values::DESC) },
    Member { name: "TpmSupport", query: "TpmSupport", xml: "tpmSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::tpm_support_values::DESC) },
    Member { name: "DeprecationTime", query: "DeprecationTime", xml: "deprecationTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImdsSupport", query: "ImdsSupport", xml: "imdsSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::imds_support_values::DESC) },
    Member { name: "SourceInstanceId", query: "SourceInstanceId", xml: "sourceInstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeregistrationProtection", query: "DeregistrationProtection", xml: "deregistrationProtection", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LastLaunchedTime", query: "LastLaunchedTime", xml: "lastLaunchedTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageAllowed", query: "ImageAllowed", xml: "imageAllowed", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SourceImageId", query: "SourceImageId", xml: "sourceImageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceImageRegion", query: "SourceImageRegion", xml: "sourceImageRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FreeTierEligible", query: "FreeTierEligible", xml: "freeTierEligible", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageLocation", query: "ImageLocation", xml: "imageLocation", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "ImageState", xml: "imageState", required: false, sensitive: false, kind: Kind::Enum(&enums::image_state::DESC) },
    Member { name: "OwnerId", query: "ImageOwnerId", xml: "imageOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreationDate", query: "CreationDate", xml: "creationDate", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Public", query: "IsPublic", xml: "isPublic", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ProductCodes", query: "ProductCodes", xml: "productCodes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRODUCT_CODE) }) },
    Member { name: "Architecture", query: "Architecture", xml: "architecture", required: false, sensitive: false, kind: Kind::Enum(&enums::architecture_values::DESC) },
    Member { name: "ImageType", query: "ImageType", xml: "imageType", required: false, sensitive: false, kind: Kind::Enum(&enums::image_type_values::DESC) },
    Member { name: "KernelId", query: "KernelId", xml: "kernelId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RamdiskId", query: "RamdiskId", xml: "ramdiskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Platform", query: "Platform", xml: "platform", required: false, sensitive: false, kind: Kind::Enum(&enums::platform_values::DESC) },
] };
impl Structure for Image {
    fn desc(&self) -> &'static StructDesc { &IMAGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.platform_details,
            1 => &self.usage_operation,
            2 => &self.block_device_mappings,
            3 => &self.description,
            4 => &self.ena_support,
            5 => &self.hypervisor,
            6 => &self.image_owner_alias,
            7 => &self.name,
            8 => &self.root_device_name,
            9 => &self.root_device_type,
            10 => &self.sriov_net_support,
            11 => &self.state_reason,
            12 => &self.tags,
            13 => &self.virtualization_type,
            14 => &self.boot_mode,
            15 => &self.tpm_support,
            16 => &self.deprecation_time,
            17 => &self.imds_support,
            18 => &self.source_instance_id,
            19 => &self.deregistration_protection,
            20 => &self.last_launched_time,
            21 => &self.image_allowed,
            22 => &self.source_image_id,
            23 => &self.source_image_region,
            24 => &self.free_tier_eligible,
            25 => &self.image_id,
            26 => &self.image_location,
            27 => &self.state,
            28 => &self.owner_id,
            29 => &self.creation_date,
            30 => &self.public,
            31 => &self.product_codes,
            32 => &self.architecture,
            33 => &self.image_type,
            34 => &self.kernel_id,
            35 => &self.ramdisk_id,
            36 => &self.platform,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.platform_details,
            1 => &mut self.usage_operation,
            2 => &mut self.block_device_mappings,
            3 => &mut self.description,
            4 => &mut self.ena_support,
            5 => &mut self.hypervisor,
            6 => &mut self.image_owner_alias,
            7 => &mut self.name,
            8 => &mut self.root_device_name,
            9 => &mut self.root_device_type,
            10 => &mut self.sriov_net_support,
            11 => &mut self.state_reason,
            12 => &mut self.tags,
            13 => &mut self.virtualization_type,
            14 => &mut self.boot_mode,
            15 => &mut self.tpm_support,
            16 => &mut self.deprecation_time,
            17 => &mut self.imds_support,
            18 => &mut self.source_instance_id,
            19 => &mut self.deregistration_protection,
            20 => &mut self.last_launched_time,
            21 => &mut self.image_allowed,
            22 => &mut self.source_image_id,
            23 => &mut self.source_image_region,
            24 => &mut self.free_tier_eligible,
            25 => &mut self.image_id,
            26 => &mut self.image_location,
            27 => &mut self.state,
            28 => &mut self.owner_id,
            29 => &mut self.creation_date,
            30 => &mut self.public,
            31 => &mut self.product_codes,
            32 => &mut self.architecture,
            33 => &mut self.image_type,
            34 => &mut self.kernel_id,
            35 => &mut self.ramdisk_id,
            36 => &mut self.platform,
            _ => no_member(index),
        }
    }
}
structure!(Image);
