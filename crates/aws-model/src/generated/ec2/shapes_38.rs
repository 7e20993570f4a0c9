// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures UnassignPrivateIpAddressesRequest to Volume.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct UnassignPrivateIpAddressesRequest {
    pub ipv4_prefixes: Vec<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_addresses: Vec<String>,
}
/// Descriptor of [`UnassignPrivateIpAddressesRequest`].
pub static UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: StructDesc = StructDesc { name: "UnassignPrivateIpAddressesRequest", members: &[
    Member { name: "Ipv4Prefixes", query: "Ipv4Prefix", xml: "Ipv4Prefix", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "PrivateIpAddress", kind: Kind::Str }) },
] };
impl Structure for UnassignPrivateIpAddressesRequest {
    fn desc(&self) -> &'static StructDesc { &UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv4_prefixes,
            1 => &self.network_interface_id,
            2 => &self.private_ip_addresses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv4_prefixes,
            1 => &mut self.network_interface_id,
            2 => &mut self.private_ip_addresses,
            _ => no_member(index),
        }
    }
}
structure!(UnassignPrivateIpAddressesRequest);

#[derive(Clone, Default)]
pub struct UnassignPrivateNatGatewayAddressRequest {
    pub nat_gateway_id: Option<String>,
    pub private_ip_addresses: Vec<String>,
    pub max_drain_duration_seconds: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`UnassignPrivateNatGatewayAddressRequest`].
pub static UNASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_REQUEST: StructDesc = StructDesc { name: "UnassignPrivateNatGatewayAddressRequest", members: &[
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "NatGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxDrainDurationSeconds", query: "MaxDrainDurationSeconds", xml: "MaxDrainDurationSeconds", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 4000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for UnassignPrivateNatGatewayAddressRequest {
    fn desc(&self) -> &'static StructDesc { &UNASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.nat_gateway_id,
            1 => &self.private_ip_addresses,
            2 => &self.max_drain_duration_seconds,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.nat_gateway_id,
            1 => &mut self.private_ip_addresses,
            2 => &mut self.max_drain_duration_seconds,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(UnassignPrivateNatGatewayAddressRequest);

#[derive(Clone, Default)]
pub struct UnassignPrivateNatGatewayAddressResult {
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_addresses: Vec<NatGatewayAddress>,
}
/// Descriptor of [`UnassignPrivateNatGatewayAddressResult`].
pub static UNASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_RESULT: StructDesc = StructDesc { name: "UnassignPrivateNatGatewayAddressResult", members: &[
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "natGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGatewayAddresses", query: "NatGatewayAddressSet", xml: "natGatewayAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NAT_GATEWAY_ADDRESS) }) },
] };
impl Structure for UnassignPrivateNatGatewayAddressResult {
    fn desc(&self) -> &'static StructDesc { &UNASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.nat_gateway_id,
            1 => &self.nat_gateway_addresses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.nat_gateway_id,
            1 => &mut self.nat_gateway_addresses,
            _ => no_member(index),
        }
    }
}
structure!(UnassignPrivateNatGatewayAddressResult);

#[derive(Clone, Default)]
pub struct UnlockSnapshotRequest {
    pub snapshot_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`UnlockSnapshotRequest`].
pub static UNLOCK_SNAPSHOT_REQUEST: StructDesc = StructDesc { name: "UnlockSnapshotRequest", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for UnlockSnapshotRequest {
    fn desc(&self) -> &'static StructDesc { &UNLOCK_SNAPSHOT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(UnlockSnapshotRequest);

#[derive(Clone, Default)]
pub struct UnlockSnapshotResult {
    pub snapshot_id: Option<String>,
}
/// Descriptor of [`UnlockSnapshotResult`].
pub static UNLOCK_SNAPSHOT_RESULT: StructDesc = StructDesc { name: "UnlockSnapshotResult", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for UnlockSnapshotResult {
    fn desc(&self) -> &'static StructDesc { &UNLOCK_SNAPSHOT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            _ => no_member(index),
        }
    }
}
structure!(UnlockSnapshotResult);

#[derive(Clone, Default)]
pub struct UnmonitorInstancesRequest {
    pub instance_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`UnmonitorInstancesRequest`].
pub static UNMONITOR_INSTANCES_REQUEST: StructDesc = StructDesc { name: "UnmonitorInstancesRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for UnmonitorInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &UNMONITOR_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(UnmonitorInstancesRequest);

#[derive(Clone, Default)]
pub struct UnmonitorInstancesResult {
    pub instance_monitorings: Vec<InstanceMonitoring>,
}
/// Descriptor of [`UnmonitorInstancesResult`].
pub static UNMONITOR_INSTANCES_RESULT: StructDesc = StructDesc { name: "UnmonitorInstancesResult", members: &[
    Member { name: "InstanceMonitorings", query: "InstancesSet", xml: "instancesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_MONITORING) }) },
] };
impl Structure for UnmonitorInstancesResult {
    fn desc(&self) -> &'static StructDesc { &UNMONITOR_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_monitorings,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_monitorings,
            _ => no_member(index),
        }
    }
}
structure!(UnmonitorInstancesResult);

#[derive(Clone, Default)]
pub struct UnsuccessfulInstanceCreditSpecificationItem {
    pub instance_id: Option<String>,
    pub error: Option<UnsuccessfulInstanceCreditSpecificationItemError>,
}
/// Descriptor of [`UnsuccessfulInstanceCreditSpecificationItem`].
pub static UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM: StructDesc = StructDesc { name: "UnsuccessfulInstanceCreditSpecificationItem", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Error", query: "Error", xml: "error", required: false, sensitive: false, kind: Kind::Struct(&UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM_ERROR) },
] };
impl Structure for UnsuccessfulInstanceCreditSpecificationItem {
    fn desc(&self) -> &'static StructDesc { &UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.error,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.error,
            _ => no_member(index),
        }
    }
}
structure!(UnsuccessfulInstanceCreditSpecificationItem);

#[derive(Clone, Default)]
pub struct UnsuccessfulInstanceCreditSpecificationItemError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`UnsuccessfulInstanceCreditSpecificationItemError`].
pub static UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM_ERROR: StructDesc = StructDesc { name: "UnsuccessfulInstanceCreditSpecificationItemError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::unsuccessful_instance_credit_specification_error_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for UnsuccessfulInstanceCreditSpecificationItemError {
    fn desc(&self) -> &'static StructDesc { &UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM_ERROR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.message,
            _ => no_member(index),
        }
    }
}
structure!(UnsuccessfulInstanceCreditSpecificationItemError);

#[derive(Clone, Default)]
pub struct UnsuccessfulItem {
    pub error: Option<UnsuccessfulItemError>,
    pub resource_id: Option<String>,
}
/// Descriptor of [`UnsuccessfulItem`].
pub static UNSUCCESSFUL_ITEM: StructDesc = StructDesc { name: "UnsuccessfulItem", members: &[
    Member { name: "Error", query: "Error", xml: "error", required: false, sensitive: false, kind: Kind::Struct(&UNSUCCESSFUL_ITEM_ERROR) },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for UnsuccessfulItem {
    fn desc(&self) -> &'static StructDesc { &UNSUCCESSFUL_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.error,
            1 => &self.resource_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.error,
            1 => &mut self.resource_id,
            _ => no_member(index),
        }
    }
}
structure!(UnsuccessfulItem);

#[derive(Clone, Default)]
pub struct UnsuccessfulItemError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`UnsuccessfulItemError`].
pub static UNSUCCESSFUL_ITEM_ERROR: StructDesc = StructDesc { name: "UnsuccessfulItemError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for UnsuccessfulItemError {
    fn desc(&self) -> &'static StructDesc { &UNSUCCESSFUL_ITEM_ERROR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.message,
            _ => no_member(index),
        }
    }
}
structure!(UnsuccessfulItemError);

#[derive(Clone, Default)]
pub struct UpdateCapacityManagerMonitoredTagKeysRequest {
    pub activate_tag_keys: Vec<String>,
    pub deactivate_tag_keys: Vec<String>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`UpdateCapacityManagerMonitoredTagKeysRequest`].
pub static UPDATE_CAPACITY_MANAGER_MONITORED_TAG_KEYS_REQUEST: StructDesc = StructDesc { name: "UpdateCapacityManagerMonitoredTagKeysRequest", members: &[
    Member { name: "ActivateTagKeys", query: "ActivateTagKey", xml: "ActivateTagKey", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DeactivateTagKeys", query: "DeactivateTagKey", xml: "DeactivateTagKey", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for UpdateCapacityManagerMonitoredTagKeysRequest {
    fn desc(&self) -> &'static StructDesc { &UPDATE_CAPACITY_MANAGER_MONITORED_TAG_KEYS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.activate_tag_keys,
            1 => &self.deactivate_tag_keys,
            2 => &self.dry_run,
            3 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.activate_tag_keys,
            1 => &mut self.deactivate_tag_keys,
            2 => &mut self.dry_run,
            3 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(UpdateCapacityManagerMonitoredTagKeysRequest);

#[derive(Clone, Default)]
pub struct UpdateCapacityManagerMonitoredTagKeysResult {
    pub capacity_manager_tag_keys: Vec<CapacityManagerMonitoredTagKey>,
}
/// Descriptor of [`UpdateCapacityManagerMonitoredTagKeysResult`].
pub static UPDATE_CAPACITY_MANAGER_MONITORED_TAG_KEYS_RESULT: StructDesc = StructDesc { name: "UpdateCapacityManagerMonitoredTagKeysResult", members: &[
    Member { name: "CapacityManagerTagKeys", query: "CapacityManagerTagKeySet", xml: "capacityManagerTagKeySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_MANAGER_MONITORED_TAG_KEY) }) },
] };
impl Structure for UpdateCapacityManagerMonitoredTagKeysResult {
    fn desc(&self) -> &'static StructDesc { &UPDATE_CAPACITY_MANAGER_MONITORED_TAG_KEYS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_manager_tag_keys,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_manager_tag_keys,
            _ => no_member(index),
        }
    }
}
structure!(UpdateCapacityManagerMonitoredTagKeysResult);

#[derive(Clone, Default)]
pub struct UpdateCapacityManagerOrganizationsAccessRequest {
    pub organizations_access: Option<bool>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`UpdateCapacityManagerOrganizationsAccessRequest`].
pub static UPDATE_CAPACITY_MANAGER_ORGANIZATIONS_ACCESS_REQUEST: StructDesc = StructDesc { name: "UpdateCapacityManagerOrganizationsAccessRequest", members: &[
    Member { name: "OrganizationsAccess", query: "OrganizationsAccess", xml: "OrganizationsAccess", required: true, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for UpdateCapacityManagerOrganizationsAccessRequest {
    fn desc(&self) -> &'static StructDesc { &UPDATE_CAPACITY_MANAGER_ORGANIZATIONS_ACCESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.organizations_access,
            1 => &self.dry_run,
            2 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.organizations_access,
            1 => &mut self.dry_run,
            2 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(UpdateCapacityManagerOrganizationsAccessRequest);

#[derive(Clone, Default)]
pub struct UpdateCapacityManagerOrganizationsAccessResult {
    pub capacity_manager_status: Option<String>,
    pub organizations_access: Option<bool>,
}
/// Descriptor of [`UpdateCapacityManagerOrganizationsAccessResult`].
pub static UPDATE_CAPACITY_MANAGER_ORGANIZATIONS_ACCESS_RESULT: StructDesc = StructDesc { name: "UpdateCapacityManagerOrganizationsAccessResult", members: &[
    Member { name: "CapacityManagerStatus", query: "CapacityManagerStatus", xml: "capacityManagerStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_manager_status::DESC) },
    Member { name: "OrganizationsAccess", query: "OrganizationsAccess", xml: "organizationsAccess", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for UpdateCapacityManagerOrganizationsAccessResult {
    fn desc(&self) -> &'static StructDesc { &UPDATE_CAPACITY_MANAGER_ORGANIZATIONS_ACCESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_manager_status,
            1 => &self.organizations_access,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_manager_status,
            1 => &mut self.organizations_access,
            _ => no_member(index),
        }
    }
}
structure!(UpdateCapacityManagerOrganizationsAccessResult);

#[derive(Clone, Default)]
pub struct UpdateInterruptibleCapacityReservationAllocationRequest {
    pub capacity_reservation_id: Option<String>,
    pub target_instance_count: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`UpdateInterruptibleCapacityReservationAllocationRequest`].
pub static UPDATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_REQUEST: StructDesc = StructDesc { name: "UpdateInterruptibleCapacityReservationAllocationRequest", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TargetInstanceCount", query: "TargetInstanceCount", xml: "TargetInstanceCount", required: true, sensitive: false, kind: I32 },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for UpdateInterruptibleCapacityReservationAllocationRequest {
    fn desc(&self) -> &'static StructDesc { &UPDATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.target_instance_count,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.target_instance_count,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(UpdateInterruptibleCapacityReservationAllocationRequest);

#[derive(Clone, Default)]
pub struct UpdateInterruptibleCapacityReservationAllocationResult {
    pub interruptible_capacity_reservation_id: Option<String>,
    pub source_capacity_reservation_id: Option<String>,
    pub instance_count: Option<i32>,
    pub target_instance_count: Option<i32>,
    pub status: Option<String>,
    pub interruption_type: Option<String>,
}
/// Descriptor of [`UpdateInterruptibleCapacityReservationAllocationResult`].
pub static UPDATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_RESULT: StructDesc = StructDesc { name: "UpdateInterruptibleCapacityReservationAllocationResult", members: &[
    Member { name: "InterruptibleCapacityReservationId", query: "InterruptibleCapacityReservationId", xml: "interruptibleCapacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceCapacityReservationId", query: "SourceCapacityReservationId", xml: "sourceCapacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "TargetInstanceCount", query: "TargetInstanceCount", xml: "targetInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::interruptible_capacity_reservation_allocation_status::DESC) },
    Member { name: "InterruptionType", query: "InterruptionType", xml: "interruptionType", required: false, sensitive: false, kind: Kind::Enum(&enums::interruption_type::DESC) },
] };
impl Structure for UpdateInterruptibleCapacityReservationAllocationResult {
    fn desc(&self) -> &'static StructDesc { &UPDATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.interruptible_capacity_reservation_id,
            1 => &self.source_capacity_reservation_id,
            2 => &self.instance_count,
            3 => &self.target_instance_count,
            4 => &self.status,
            5 => &self.interruption_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.interruptible_capacity_reservation_id,
            1 => &mut self.source_capacity_reservation_id,
            2 => &mut self.instance_count,
            3 => &mut self.target_instance_count,
            4 => &mut self.status,
            5 => &mut self.interruption_type,
            _ => no_member(index),
        }
    }
}
structure!(UpdateInterruptibleCapacityReservationAllocationResult);

#[derive(Clone, Default)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
    pub security_group_rule_descriptions: Vec<SecurityGroupRuleDescription>,
}
/// Descriptor of [`UpdateSecurityGroupRuleDescriptionsEgressRequest`].
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST: StructDesc = StructDesc { name: "UpdateSecurityGroupRuleDescriptionsEgressRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpPermissions", query: "IpPermissions", xml: "IpPermissions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_PERMISSION) }) },
    Member { name: "SecurityGroupRuleDescriptions", query: "SecurityGroupRuleDescription", xml: "SecurityGroupRuleDescription", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECURITY_GROUP_RULE_DESCRIPTION) }) },
] };
impl Structure for UpdateSecurityGroupRuleDescriptionsEgressRequest {
    fn desc(&self) -> &'static StructDesc { &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.group_id,
            2 => &self.group_name,
            3 => &self.ip_permissions,
            4 => &self.security_group_rule_descriptions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.group_id,
            2 => &mut self.group_name,
            3 => &mut self.ip_permissions,
            4 => &mut self.security_group_rule_descriptions,
            _ => no_member(index),
        }
    }
}
structure!(UpdateSecurityGroupRuleDescriptionsEgressRequest);

#[derive(Clone, Default)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`UpdateSecurityGroupRuleDescriptionsEgressResult`].
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT: StructDesc = StructDesc { name: "UpdateSecurityGroupRuleDescriptionsEgressResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for UpdateSecurityGroupRuleDescriptionsEgressResult {
    fn desc(&self) -> &'static StructDesc { &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            _ => no_member(index),
        }
    }
}
structure!(UpdateSecurityGroupRuleDescriptionsEgressResult);

#[derive(Clone, Default)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
    pub security_group_rule_descriptions: Vec<SecurityGroupRuleDescription>,
}
/// Descriptor of [`UpdateSecurityGroupRuleDescriptionsIngressRequest`].
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST: StructDesc = StructDesc { name: "UpdateSecurityGroupRuleDescriptionsIngressRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpPermissions", query: "IpPermissions", xml: "IpPermissions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_PERMISSION) }) },
    Member { name: "SecurityGroupRuleDescriptions", query: "SecurityGroupRuleDescription", xml: "SecurityGroupRuleDescription", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECURITY_GROUP_RULE_DESCRIPTION) }) },
] };
impl Structure for UpdateSecurityGroupRuleDescriptionsIngressRequest {
    fn desc(&self) -> &'static StructDesc { &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.group_id,
            2 => &self.group_name,
            3 => &self.ip_permissions,
            4 => &self.security_group_rule_descriptions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.group_id,
            2 => &mut self.group_name,
            3 => &mut self.ip_permissions,
            4 => &mut self.security_group_rule_descriptions,
            _ => no_member(index),
        }
    }
}
structure!(UpdateSecurityGroupRuleDescriptionsIngressRequest);

#[derive(Clone, Default)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`UpdateSecurityGroupRuleDescriptionsIngressResult`].
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT: StructDesc = StructDesc { name: "UpdateSecurityGroupRuleDescriptionsIngressResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for UpdateSecurityGroupRuleDescriptionsIngressResult {
    fn desc(&self) -> &'static StructDesc { &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            _ => no_member(index),
        }
    }
}
structure!(UpdateSecurityGroupRuleDescriptionsIngressResult);

#[derive(Clone, Default)]
pub struct UserBucket {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
}
/// Descriptor of [`UserBucket`].
pub static USER_BUCKET: StructDesc = StructDesc { name: "UserBucket", members: &[
    Member { name: "S3Bucket", query: "S3Bucket", xml: "S3Bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3Key", query: "S3Key", xml: "S3Key", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for UserBucket {
    fn desc(&self) -> &'static StructDesc { &USER_BUCKET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.s3_bucket,
            1 => &self.s3_key,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.s3_bucket,
            1 => &mut self.s3_key,
            _ => no_member(index),
        }
    }
}
structure!(UserBucket);

#[derive(Clone, Default)]
pub struct UserBucketDetails {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
}
/// Descriptor of [`UserBucketDetails`].
pub static USER_BUCKET_DETAILS: StructDesc = StructDesc { name: "UserBucketDetails", members: &[
    Member { name: "S3Bucket", query: "S3Bucket", xml: "s3Bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3Key", query: "S3Key", xml: "s3Key", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for UserBucketDetails {
    fn desc(&self) -> &'static StructDesc { &USER_BUCKET_DETAILS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.s3_bucket,
            1 => &self.s3_key,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.s3_bucket,
            1 => &mut self.s3_key,
            _ => no_member(index),
        }
    }
}
structure!(UserBucketDetails);

#[derive(Clone, Default)]
pub struct UserData {
    pub data: Option<String>,
}
/// Descriptor of [`UserData`].
pub static USER_DATA: StructDesc = StructDesc { name: "UserData", members: &[
    Member { name: "Data", query: "Data", xml: "data", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for UserData {
    fn desc(&self) -> &'static StructDesc { &USER_DATA }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.data,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.data,
            _ => no_member(index),
        }
    }
}
structure!(UserData);

#[derive(Clone, Default)]
pub struct UserIdGroupPair {
    pub description: Option<String>,
    pub user_id: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub peering_status: Option<String>,
}
/// Descriptor of [`UserIdGroupPair`].
pub static USER_ID_GROUP_PAIR: StructDesc = StructDesc { name: "UserIdGroupPair", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserId", query: "UserId", xml: "userId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "vpcPeeringConnectionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeeringStatus", query: "PeeringStatus", xml: "peeringStatus", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for UserIdGroupPair {
    fn desc(&self) -> &'static StructDesc { &USER_ID_GROUP_PAIR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.user_id,
            2 => &self.group_name,
            3 => &self.group_id,
            4 => &self.vpc_id,
            5 => &self.vpc_peering_connection_id,
            6 => &self.peering_status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.user_id,
            2 => &mut self.group_name,
            3 => &mut self.group_id,
            4 => &mut self.vpc_id,
            5 => &mut self.vpc_peering_connection_id,
            6 => &mut self.peering_status,
            _ => no_member(index),
        }
    }
}
structure!(UserIdGroupPair);

#[derive(Clone, Default)]
pub struct VCpuCountRange {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`VCpuCountRange`].
pub static V_CPU_COUNT_RANGE: StructDesc = StructDesc { name: "VCpuCountRange", members: &[
    Member { name: "Min", query: "Min", xml: "min", required: false, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for VCpuCountRange {
    fn desc(&self) -> &'static StructDesc { &V_CPU_COUNT_RANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.min,
            1 => &self.max,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.min,
            1 => &mut self.max,
            _ => no_member(index),
        }
    }
}
structure!(VCpuCountRange);

#[derive(Clone, Default)]
pub struct VCpuCountRangeRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`VCpuCountRangeRequest`].
pub static V_CPU_COUNT_RANGE_REQUEST: StructDesc = StructDesc { name: "VCpuCountRangeRequest", members: &[
    Member { name: "Min", query: "Min", xml: "Min", required: true, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "Max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for VCpuCountRangeRequest {
    fn desc(&self) -> &'static StructDesc { &V_CPU_COUNT_RANGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.min,
            1 => &self.max,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.min,
            1 => &mut self.max,
            _ => no_member(index),
        }
    }
}
structure!(VCpuCountRangeRequest);

#[derive(Clone, Default)]
pub struct VCpuInfo {
    pub default_v_cpus: Option<i32>,
    pub default_cores: Option<i32>,
    pub default_threads_per_core: Option<i32>,
    pub valid_cores: Vec<i32>,
    pub valid_threads_per_core: Vec<i32>,
}
/// Descriptor of [`VCpuInfo`].
pub static V_CPU_INFO: StructDesc = StructDesc { name: "VCpuInfo", members: &[
    Member { name: "DefaultVCpus", query: "DefaultVCpus", xml: "defaultVCpus", required: false, sensitive: false, kind: I32 },
    Member { name: "DefaultCores", query: "DefaultCores", xml: "defaultCores", required: false, sensitive: false, kind: I32 },
    Member { name: "DefaultThreadsPerCore", query: "DefaultThreadsPerCore", xml: "defaultThreadsPerCore", required: false, sensitive: false, kind: I32 },
    Member { name: "ValidCores", query: "ValidCores", xml: "validCores", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: I32 }) },
    Member { name: "ValidThreadsPerCore", query: "ValidThreadsPerCore", xml: "validThreadsPerCore", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: I32 }) },
] };
impl Structure for VCpuInfo {
    fn desc(&self) -> &'static StructDesc { &V_CPU_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.default_v_cpus,
            1 => &self.default_cores,
            2 => &self.default_threads_per_core,
            3 => &self.valid_cores,
            4 => &self.valid_threads_per_core,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.default_v_cpus,
            1 => &mut self.default_cores,
            2 => &mut self.default_threads_per_core,
            3 => &mut self.valid_cores,
            4 => &mut self.valid_threads_per_core,
            _ => no_member(index),
        }
    }
}
structure!(VCpuInfo);

#[derive(Clone, Default)]
pub struct ValidationError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`ValidationError`].
pub static VALIDATION_ERROR: StructDesc = StructDesc { name: "ValidationError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ValidationError {
    fn desc(&self) -> &'static StructDesc { &VALIDATION_ERROR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.message,
            _ => no_member(index),
        }
    }
}
structure!(ValidationError);

#[derive(Clone, Default)]
pub struct ValidationWarning {
    pub errors: Vec<ValidationError>,
}
/// Descriptor of [`ValidationWarning`].
pub static VALIDATION_WARNING: StructDesc = StructDesc { name: "ValidationWarning", members: &[
    Member { name: "Errors", query: "ErrorSet", xml: "errorSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VALIDATION_ERROR) }) },
] };
impl Structure for ValidationWarning {
    fn desc(&self) -> &'static StructDesc { &VALIDATION_WARNING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.errors,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.errors,
            _ => no_member(index),
        }
    }
}
structure!(ValidationWarning);

#[derive(Clone, Default)]
pub struct VerifiedAccessEndpoint {
    pub verified_access_instance_id: Option<String>,
    pub verified_access_group_id: Option<String>,
    pub verified_access_endpoint_id: Option<String>,
    pub application_domain: Option<String>,
    pub endpoint_type: Option<String>,
    pub attachment_type: Option<String>,
    pub domain_certificate_arn: Option<String>,
    pub endpoint_domain: Option<String>,
    pub device_validation_domain: Option<String>,
    pub security_group_ids: Vec<String>,
    pub load_balancer_options: Option<VerifiedAccessEndpointLoadBalancerOptions>,
    pub network_interface_options: Option<VerifiedAccessEndpointEniOptions>,
    pub status: Option<VerifiedAccessEndpointStatus>,
    pub description: Option<String>,
    pub creation_time: Option<String>,
    pub last_updated_time: Option<String>,
    pub deletion_time: Option<String>,
    pub tags: Vec<Tag>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationResponse>,
    pub rds_options: Option<VerifiedAccessEndpointRdsOptions>,
    pub cidr_options: Option<VerifiedAccessEndpointCidrOptions>,
}
/// Descriptor of [`VerifiedAccessEndpoint`].
pub static VERIFIED_ACCESS_ENDPOINT: StructDesc = StructDesc { name: "VerifiedAccessEndpoint", members: &[
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "verifiedAccessInstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessGroupId", query: "VerifiedAccessGroupId", xml: "verifiedAccessGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessEndpointId", query: "VerifiedAccessEndpointId", xml: "verifiedAccessEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ApplicationDomain", query: "ApplicationDomain", xml: "applicationDomain", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EndpointType", query: "EndpointType", xml: "endpointType", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_type::DESC) },
    Member { name: "AttachmentType", query: "AttachmentType", xml: "attachmentType", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_attachment_type::DESC) },
    Member { name: "DomainCertificateArn", query: "DomainCertificateArn", xml: "domainCertificateArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EndpointDomain", query: "EndpointDomain", xml: "endpointDomain", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceValidationDomain", query: "DeviceValidationDomain", xml: "deviceValidationDomain", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupIds", query: "SecurityGroupIdSet", xml: "securityGroupIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "LoadBalancerOptions", query: "LoadBalancerOptions", xml: "loadBalancerOptions", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS) },
    Member { name: "NetworkInterfaceOptions", query: "NetworkInterfaceOptions", xml: "networkInterfaceOptions", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT_ENI_OPTIONS) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT_STATUS) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LastUpdatedTime", query: "LastUpdatedTime", xml: "lastUpdatedTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeletionTime", query: "DeletionTime", xml: "deletionTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "sseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_RESPONSE) },
    Member { name: "RdsOptions", query: "RdsOptions", xml: "rdsOptions", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS) },
    Member { name: "CidrOptions", query: "CidrOptions", xml: "cidrOptions", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS) },
] };
impl Structure for VerifiedAccessEndpoint {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_ENDPOINT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_id,
            1 => &self.verified_access_group_id,
            2 => &self.verified_access_endpoint_id,
            3 => &self.application_domain,
            4 => &self.endpoint_type,
            5 => &self.attachment_type,
            6 => &self.domain_certificate_arn,
            7 => &self.endpoint_domain,
            8 => &self.device_validation_domain,
            9 => &self.security_group_ids,
            10 => &self.load_balancer_options,
            11 => &self.network_interface_options,
            12 => &self.status,
            13 => &self.description,
            14 => &self.creation_time,
            15 => &self.last_updated_time,
            16 => &self.deletion_time,
            17 => &self.tags,
            18 => &self.sse_specification,
            19 => &self.rds_options,
            20 => &self.cidr_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_id,
            1 => &mut self.verified_access_group_id,
            2 => &mut self.verified_access_endpoint_id,
            3 => &mut self.application_domain,
            4 => &mut self.endpoint_type,
            5 => &mut self.attachment_type,
            6 => &mut self.domain_certificate_arn,
            7 => &mut self.endpoint_domain,
            8 => &mut self.device_validation_domain,
            9 => &mut self.security_group_ids,
            10 => &mut self.load_balancer_options,
            11 => &mut self.network_interface_options,
            12 => &mut self.status,
            13 => &mut self.description,
            14 => &mut self.creation_time,
            15 => &mut self.last_updated_time,
            16 => &mut self.deletion_time,
            17 => &mut self.tags,
            18 => &mut self.sse_specification,
            19 => &mut self.rds_options,
            20 => &mut self.cidr_options,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessEndpoint);

#[derive(Clone, Default)]
pub struct VerifiedAccessEndpointCidrOptions {
    pub cidr: Option<String>,
    pub port_ranges: Vec<VerifiedAccessEndpointPortRange>,
    pub protocol: Option<String>,
    pub subnet_ids: Vec<String>,
}
/// Descriptor of [`VerifiedAccessEndpointCidrOptions`].
pub static VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS: StructDesc = StructDesc { name: "VerifiedAccessEndpointCidrOptions", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PortRanges", query: "PortRangeSet", xml: "portRangeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT_PORT_RANGE) }) },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_protocol::DESC) },
    Member { name: "SubnetIds", query: "SubnetIdSet", xml: "subnetIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for VerifiedAccessEndpointCidrOptions {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.port_ranges,
            2 => &self.protocol,
            3 => &self.subnet_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.port_ranges,
            2 => &mut self.protocol,
            3 => &mut self.subnet_ids,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessEndpointCidrOptions);

#[derive(Clone, Default)]
pub struct VerifiedAccessEndpointEniOptions {
    pub network_interface_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub port_ranges: Vec<VerifiedAccessEndpointPortRange>,
}
/// Descriptor of [`VerifiedAccessEndpointEniOptions`].
pub static VERIFIED_ACCESS_ENDPOINT_ENI_OPTIONS: StructDesc = StructDesc { name: "VerifiedAccessEndpointEniOptions", members: &[
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_protocol::DESC) },
    Member { name: "Port", query: "Port", xml: "port", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "PortRanges", query: "PortRangeSet", xml: "portRangeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT_PORT_RANGE) }) },
] };
impl Structure for VerifiedAccessEndpointEniOptions {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_ENDPOINT_ENI_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_id,
            1 => &self.protocol,
            2 => &self.port,
            3 => &self.port_ranges,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_id,
            1 => &mut self.protocol,
            2 => &mut self.port,
            3 => &mut self.port_ranges,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessEndpointEniOptions);

#[derive(Clone, Default)]
pub struct VerifiedAccessEndpointLoadBalancerOptions {
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub load_balancer_arn: Option<String>,
    pub subnet_ids: Vec<String>,
    pub port_ranges: Vec<VerifiedAccessEndpointPortRange>,
}
/// Descriptor of [`VerifiedAccessEndpointLoadBalancerOptions`].
pub static VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS: StructDesc = StructDesc { name: "VerifiedAccessEndpointLoadBalancerOptions", members: &[
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_protocol::DESC) },
    Member { name: "Port", query: "Port", xml: "port", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "LoadBalancerArn", query: "LoadBalancerArn", xml: "loadBalancerArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetIds", query: "SubnetIdSet", xml: "subnetIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "PortRanges", query: "PortRangeSet", xml: "portRangeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT_PORT_RANGE) }) },
] };
impl Structure for VerifiedAccessEndpointLoadBalancerOptions {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.protocol,
            1 => &self.port,
            2 => &self.load_balancer_arn,
            3 => &self.subnet_ids,
            4 => &self.port_ranges,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.protocol,
            1 => &mut self.port,
            2 => &mut self.load_balancer_arn,
            3 => &mut self.subnet_ids,
            4 => &mut self.port_ranges,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessEndpointLoadBalancerOptions);

#[derive(Clone, Default)]
pub struct VerifiedAccessEndpointPortRange {
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
}
/// Descriptor of [`VerifiedAccessEndpointPortRange`].
pub static VERIFIED_ACCESS_ENDPOINT_PORT_RANGE: StructDesc = StructDesc { name: "VerifiedAccessEndpointPortRange", members: &[
    Member { name: "FromPort", query: "FromPort", xml: "fromPort", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "ToPort", query: "ToPort", xml: "toPort", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
] };
impl Structure for VerifiedAccessEndpointPortRange {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_ENDPOINT_PORT_RANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.from_port,
            1 => &self.to_port,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.from_port,
            1 => &mut self.to_port,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessEndpointPortRange);

#[derive(Clone, Default)]
pub struct VerifiedAccessEndpointRdsOptions {
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub rds_db_instance_arn: Option<String>,
    pub rds_db_cluster_arn: Option<String>,
    pub rds_db_proxy_arn: Option<String>,
    pub rds_endpoint: Option<String>,
    pub subnet_ids: Vec<String>,
}
/// Descriptor of [`VerifiedAccessEndpointRdsOptions`].
pub static VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS: StructDesc = StructDesc { name: "VerifiedAccessEndpointRdsOptions", members: &[
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_protocol::DESC) },
    Member { name: "Port", query: "Port", xml: "port", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "RdsDbInstanceArn", query: "RdsDbInstanceArn", xml: "rdsDbInstanceArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RdsDbClusterArn", query: "RdsDbClusterArn", xml: "rdsDbClusterArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RdsDbProxyArn", query: "RdsDbProxyArn", xml: "rdsDbProxyArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RdsEndpoint", query: "RdsEndpoint", xml: "rdsEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetIds", query: "SubnetIdSet", xml: "subnetIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for VerifiedAccessEndpointRdsOptions {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.protocol,
            1 => &self.port,
            2 => &self.rds_db_instance_arn,
            3 => &self.rds_db_cluster_arn,
            4 => &self.rds_db_proxy_arn,
            5 => &self.rds_endpoint,
            6 => &self.subnet_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.protocol,
            1 => &mut self.port,
            2 => &mut self.rds_db_instance_arn,
            3 => &mut self.rds_db_cluster_arn,
            4 => &mut self.rds_db_proxy_arn,
            5 => &mut self.rds_endpoint,
            6 => &mut self.subnet_ids,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessEndpointRdsOptions);

#[derive(Clone, Default)]
pub struct VerifiedAccessEndpointStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`VerifiedAccessEndpointStatus`].
pub static VERIFIED_ACCESS_ENDPOINT_STATUS: StructDesc = StructDesc { name: "VerifiedAccessEndpointStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_status_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessEndpointStatus {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_ENDPOINT_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.message,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessEndpointStatus);

#[derive(Clone, Default)]
pub struct VerifiedAccessEndpointTarget {
    pub verified_access_endpoint_id: Option<String>,
    pub verified_access_endpoint_target_ip_address: Option<String>,
    pub verified_access_endpoint_target_dns: Option<String>,
}
/// Descriptor of [`VerifiedAccessEndpointTarget`].
pub static VERIFIED_ACCESS_ENDPOINT_TARGET: StructDesc = StructDesc { name: "VerifiedAccessEndpointTarget", members: &[
    Member { name: "VerifiedAccessEndpointId", query: "VerifiedAccessEndpointId", xml: "verifiedAccessEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessEndpointTargetIpAddress", query: "VerifiedAccessEndpointTargetIpAddress", xml: "verifiedAccessEndpointTargetIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessEndpointTargetDns", query: "VerifiedAccessEndpointTargetDns", xml: "verifiedAccessEndpointTargetDns", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessEndpointTarget {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_ENDPOINT_TARGET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint_id,
            1 => &self.verified_access_endpoint_target_ip_address,
            2 => &self.verified_access_endpoint_target_dns,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoint_id,
            1 => &mut self.verified_access_endpoint_target_ip_address,
            2 => &mut self.verified_access_endpoint_target_dns,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessEndpointTarget);

#[derive(Clone, Default)]
pub struct VerifiedAccessGroup {
    pub verified_access_group_id: Option<String>,
    pub verified_access_instance_id: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub verified_access_group_arn: Option<String>,
    pub creation_time: Option<String>,
    pub last_updated_time: Option<String>,
    pub deletion_time: Option<String>,
    pub tags: Vec<Tag>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationResponse>,
}
/// Descriptor of [`VerifiedAccessGroup`].
pub static VERIFIED_ACCESS_GROUP: StructDesc = StructDesc { name: "VerifiedAccessGroup", members: &[
    Member { name: "VerifiedAccessGroupId", query: "VerifiedAccessGroupId", xml: "verifiedAccessGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "verifiedAccessInstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Owner", query: "Owner", xml: "owner", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessGroupArn", query: "VerifiedAccessGroupArn", xml: "verifiedAccessGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LastUpdatedTime", query: "LastUpdatedTime", xml: "lastUpdatedTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeletionTime", query: "DeletionTime", xml: "deletionTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "sseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_RESPONSE) },
] };
impl Structure for VerifiedAccessGroup {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_GROUP }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_group_id,
            1 => &self.verified_access_instance_id,
            2 => &self.description,
            3 => &self.owner,
            4 => &self.verified_access_group_arn,
            5 => &self.creation_time,
            6 => &self.last_updated_time,
            7 => &self.deletion_time,
            8 => &self.tags,
            9 => &self.sse_specification,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_group_id,
            1 => &mut self.verified_access_instance_id,
            2 => &mut self.description,
            3 => &mut self.owner,
            4 => &mut self.verified_access_group_arn,
            5 => &mut self.creation_time,
            6 => &mut self.last_updated_time,
            7 => &mut self.deletion_time,
            8 => &mut self.tags,
            9 => &mut self.sse_specification,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessGroup);

#[derive(Clone, Default)]
pub struct VerifiedAccessInstance {
    pub verified_access_instance_id: Option<String>,
    pub description: Option<String>,
    pub verified_access_trust_providers: Vec<VerifiedAccessTrustProviderCondensed>,
    pub creation_time: Option<String>,
    pub last_updated_time: Option<String>,
    pub tags: Vec<Tag>,
    pub fips_enabled: Option<bool>,
    pub cidr_endpoints_custom_sub_domain: Option<VerifiedAccessInstanceCustomSubDomain>,
}
/// Descriptor of [`VerifiedAccessInstance`].
pub static VERIFIED_ACCESS_INSTANCE: StructDesc = StructDesc { name: "VerifiedAccessInstance", members: &[
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "verifiedAccessInstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessTrustProviders", query: "VerifiedAccessTrustProviderSet", xml: "verifiedAccessTrustProviderSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_TRUST_PROVIDER_CONDENSED) }) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LastUpdatedTime", query: "LastUpdatedTime", xml: "lastUpdatedTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "FipsEnabled", query: "FipsEnabled", xml: "fipsEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CidrEndpointsCustomSubDomain", query: "CidrEndpointsCustomSubDomain", xml: "cidrEndpointsCustomSubDomain", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE_CUSTOM_SUB_DOMAIN) },
] };
impl Structure for VerifiedAccessInstance {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_INSTANCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_id,
            1 => &self.description,
            2 => &self.verified_access_trust_providers,
            3 => &self.creation_time,
            4 => &self.last_updated_time,
            5 => &self.tags,
            6 => &self.fips_enabled,
            7 => &self.cidr_endpoints_custom_sub_domain,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_id,
            1 => &mut self.description,
            2 => &mut self.verified_access_trust_providers,
            3 => &mut self.creation_time,
            4 => &mut self.last_updated_time,
            5 => &mut self.tags,
            6 => &mut self.fips_enabled,
            7 => &mut self.cidr_endpoints_custom_sub_domain,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessInstance);

#[derive(Clone, Default)]
pub struct VerifiedAccessInstanceCustomSubDomain {
    pub sub_domain: Option<String>,
    pub nameservers: Vec<String>,
}
/// Descriptor of [`VerifiedAccessInstanceCustomSubDomain`].
pub static VERIFIED_ACCESS_INSTANCE_CUSTOM_SUB_DOMAIN: StructDesc = StructDesc { name: "VerifiedAccessInstanceCustomSubDomain", members: &[
    Member { name: "SubDomain", query: "SubDomain", xml: "subDomain", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Nameservers", query: "NameserverSet", xml: "nameserverSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for VerifiedAccessInstanceCustomSubDomain {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_INSTANCE_CUSTOM_SUB_DOMAIN }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.sub_domain,
            1 => &self.nameservers,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.sub_domain,
            1 => &mut self.nameservers,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessInstanceCustomSubDomain);

#[derive(Clone, Default)]
pub struct VerifiedAccessInstanceLoggingConfiguration {
    pub verified_access_instance_id: Option<String>,
    pub access_logs: Option<VerifiedAccessLogs>,
}
/// Descriptor of [`VerifiedAccessInstanceLoggingConfiguration`].
pub static VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION: StructDesc = StructDesc { name: "VerifiedAccessInstanceLoggingConfiguration", members: &[
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "verifiedAccessInstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AccessLogs", query: "AccessLogs", xml: "accessLogs", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOGS) },
] };
impl Structure for VerifiedAccessInstanceLoggingConfiguration {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_id,
            1 => &self.access_logs,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_id,
            1 => &mut self.access_logs,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessInstanceLoggingConfiguration);

#[derive(Clone, Default)]
pub struct VerifiedAccessInstanceOpenVpnClientConfiguration {
    pub config: Option<String>,
    pub routes: Vec<VerifiedAccessInstanceOpenVpnClientConfigurationRoute>,
}
/// Descriptor of [`VerifiedAccessInstanceOpenVpnClientConfiguration`].
pub static VERIFIED_ACCESS_INSTANCE_OPEN_VPN_CLIENT_CONFIGURATION: StructDesc = StructDesc { name: "VerifiedAccessInstanceOpenVpnClientConfiguration", members: &[
    Member { name: "Config", query: "Config", xml: "config", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Routes", query: "RouteSet", xml: "routeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE_OPEN_VPN_CLIENT_CONFIGURATION_ROUTE) }) },
] };
impl Structure for VerifiedAccessInstanceOpenVpnClientConfiguration {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_INSTANCE_OPEN_VPN_CLIENT_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.config,
            1 => &self.routes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.config,
            1 => &mut self.routes,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessInstanceOpenVpnClientConfiguration);

#[derive(Clone, Default)]
pub struct VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
    pub cidr: Option<String>,
}
/// Descriptor of [`VerifiedAccessInstanceOpenVpnClientConfigurationRoute`].
pub static VERIFIED_ACCESS_INSTANCE_OPEN_VPN_CLIENT_CONFIGURATION_ROUTE: StructDesc = StructDesc { name: "VerifiedAccessInstanceOpenVpnClientConfigurationRoute", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_INSTANCE_OPEN_VPN_CLIENT_CONFIGURATION_ROUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessInstanceOpenVpnClientConfigurationRoute);

#[derive(Clone, Default)]
pub struct VerifiedAccessInstanceUserTrustProviderClientConfiguration {
    pub r#type: Option<String>,
    pub scopes: Option<String>,
    pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub public_signing_key_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub pkce_enabled: Option<bool>,
}
/// Descriptor of [`VerifiedAccessInstanceUserTrustProviderClientConfiguration`].
pub static VERIFIED_ACCESS_INSTANCE_USER_TRUST_PROVIDER_CLIENT_CONFIGURATION: StructDesc = StructDesc { name: "VerifiedAccessInstanceUserTrustProviderClientConfiguration", members: &[
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::user_trust_provider_type::DESC) },
    Member { name: "Scopes", query: "Scopes", xml: "scopes", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Issuer", query: "Issuer", xml: "issuer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AuthorizationEndpoint", query: "AuthorizationEndpoint", xml: "authorizationEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicSigningKeyEndpoint", query: "PublicSigningKeyEndpoint", xml: "publicSigningKeyEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TokenEndpoint", query: "TokenEndpoint", xml: "tokenEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserInfoEndpoint", query: "UserInfoEndpoint", xml: "userInfoEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientId", query: "ClientId", xml: "clientId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientSecret", query: "ClientSecret", xml: "clientSecret", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "PkceEnabled", query: "PkceEnabled", xml: "pkceEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for VerifiedAccessInstanceUserTrustProviderClientConfiguration {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_INSTANCE_USER_TRUST_PROVIDER_CLIENT_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.scopes,
            2 => &self.issuer,
            3 => &self.authorization_endpoint,
            4 => &self.public_signing_key_endpoint,
            5 => &self.token_endpoint,
            6 => &self.user_info_endpoint,
            7 => &self.client_id,
            8 => &self.client_secret,
            9 => &self.pkce_enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.scopes,
            2 => &mut self.issuer,
            3 => &mut self.authorization_endpoint,
            4 => &mut self.public_signing_key_endpoint,
            5 => &mut self.token_endpoint,
            6 => &mut self.user_info_endpoint,
            7 => &mut self.client_id,
            8 => &mut self.client_secret,
            9 => &mut self.pkce_enabled,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessInstanceUserTrustProviderClientConfiguration);

#[derive(Clone, Default)]
pub struct VerifiedAccessLogCloudWatchLogsDestination {
    pub enabled: Option<bool>,
    pub delivery_status: Option<VerifiedAccessLogDeliveryStatus>,
    pub log_group: Option<String>,
}
/// Descriptor of [`VerifiedAccessLogCloudWatchLogsDestination`].
pub static VERIFIED_ACCESS_LOG_CLOUD_WATCH_LOGS_DESTINATION: StructDesc = StructDesc { name: "VerifiedAccessLogCloudWatchLogsDestination", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "enabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeliveryStatus", query: "DeliveryStatus", xml: "deliveryStatus", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOG_DELIVERY_STATUS) },
    Member { name: "LogGroup", query: "LogGroup", xml: "logGroup", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessLogCloudWatchLogsDestination {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_LOG_CLOUD_WATCH_LOGS_DESTINATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.delivery_status,
            2 => &self.log_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.delivery_status,
            2 => &mut self.log_group,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessLogCloudWatchLogsDestination);

#[derive(Clone, Default)]
pub struct VerifiedAccessLogCloudWatchLogsDestinationOptions {
    pub enabled: Option<bool>,
    pub log_group: Option<String>,
}
/// Descriptor of [`VerifiedAccessLogCloudWatchLogsDestinationOptions`].
pub static VERIFIED_ACCESS_LOG_CLOUD_WATCH_LOGS_DESTINATION_OPTIONS: StructDesc = StructDesc { name: "VerifiedAccessLogCloudWatchLogsDestinationOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: true, sensitive: false, kind: Kind::Bool },
    Member { name: "LogGroup", query: "LogGroup", xml: "LogGroup", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessLogCloudWatchLogsDestinationOptions {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_LOG_CLOUD_WATCH_LOGS_DESTINATION_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.log_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.log_group,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessLogCloudWatchLogsDestinationOptions);

#[derive(Clone, Default)]
pub struct VerifiedAccessLogDeliveryStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`VerifiedAccessLogDeliveryStatus`].
pub static VERIFIED_ACCESS_LOG_DELIVERY_STATUS: StructDesc = StructDesc { name: "VerifiedAccessLogDeliveryStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_log_delivery_status_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessLogDeliveryStatus {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_LOG_DELIVERY_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.message,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessLogDeliveryStatus);

#[derive(Clone, Default)]
pub struct VerifiedAccessLogKinesisDataFirehoseDestination {
    pub enabled: Option<bool>,
    pub delivery_status: Option<VerifiedAccessLogDeliveryStatus>,
    pub delivery_stream: Option<String>,
}
/// Descriptor of [`VerifiedAccessLogKinesisDataFirehoseDestination`].
pub static VERIFIED_ACCESS_LOG_KINESIS_DATA_FIREHOSE_DESTINATION: StructDesc = StructDesc { name: "VerifiedAccessLogKinesisDataFirehoseDestination", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "enabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeliveryStatus", query: "DeliveryStatus", xml: "deliveryStatus", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOG_DELIVERY_STATUS) },
    Member { name: "DeliveryStream", query: "DeliveryStream", xml: "deliveryStream", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessLogKinesisDataFirehoseDestination {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_LOG_KINESIS_DATA_FIREHOSE_DESTINATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.delivery_status,
            2 => &self.delivery_stream,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.delivery_status,
            2 => &mut self.delivery_stream,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessLogKinesisDataFirehoseDestination);

#[derive(Clone, Default)]
pub struct VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
    pub enabled: Option<bool>,
    pub delivery_stream: Option<String>,
}
/// Descriptor of [`VerifiedAccessLogKinesisDataFirehoseDestinationOptions`].
pub static VERIFIED_ACCESS_LOG_KINESIS_DATA_FIREHOSE_DESTINATION_OPTIONS: StructDesc = StructDesc { name: "VerifiedAccessLogKinesisDataFirehoseDestinationOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: true, sensitive: false, kind: Kind::Bool },
    Member { name: "DeliveryStream", query: "DeliveryStream", xml: "DeliveryStream", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_LOG_KINESIS_DATA_FIREHOSE_DESTINATION_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.delivery_stream,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.delivery_stream,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessLogKinesisDataFirehoseDestinationOptions);

#[derive(Clone, Default)]
pub struct VerifiedAccessLogOptions {
    pub s3: Option<VerifiedAccessLogS3DestinationOptions>,
    pub cloud_watch_logs: Option<VerifiedAccessLogCloudWatchLogsDestinationOptions>,
    pub kinesis_data_firehose: Option<VerifiedAccessLogKinesisDataFirehoseDestinationOptions>,
    pub log_version: Option<String>,
    pub include_trust_context: Option<bool>,
}
/// Descriptor of [`VerifiedAccessLogOptions`].
pub static VERIFIED_ACCESS_LOG_OPTIONS: StructDesc = StructDesc { name: "VerifiedAccessLogOptions", members: &[
    Member { name: "S3", query: "S3", xml: "S3", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOG_S3_DESTINATION_OPTIONS) },
    Member { name: "CloudWatchLogs", query: "CloudWatchLogs", xml: "CloudWatchLogs", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOG_CLOUD_WATCH_LOGS_DESTINATION_OPTIONS) },
    Member { name: "KinesisDataFirehose", query: "KinesisDataFirehose", xml: "KinesisDataFirehose", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOG_KINESIS_DATA_FIREHOSE_DESTINATION_OPTIONS) },
    Member { name: "LogVersion", query: "LogVersion", xml: "LogVersion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IncludeTrustContext", query: "IncludeTrustContext", xml: "IncludeTrustContext", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for VerifiedAccessLogOptions {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_LOG_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.s3,
            1 => &self.cloud_watch_logs,
            2 => &self.kinesis_data_firehose,
            3 => &self.log_version,
            4 => &self.include_trust_context,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.s3,
            1 => &mut self.cloud_watch_logs,
            2 => &mut self.kinesis_data_firehose,
            3 => &mut self.log_version,
            4 => &mut self.include_trust_context,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessLogOptions);

#[derive(Clone, Default)]
pub struct VerifiedAccessLogS3Destination {
    pub enabled: Option<bool>,
    pub delivery_status: Option<VerifiedAccessLogDeliveryStatus>,
    pub bucket_name: Option<String>,
    pub prefix: Option<String>,
    pub bucket_owner: Option<String>,
}
/// Descriptor of [`VerifiedAccessLogS3Destination`].
pub static VERIFIED_ACCESS_LOG_S3_DESTINATION: StructDesc = StructDesc { name: "VerifiedAccessLogS3Destination", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "enabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeliveryStatus", query: "DeliveryStatus", xml: "deliveryStatus", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOG_DELIVERY_STATUS) },
    Member { name: "BucketName", query: "BucketName", xml: "bucketName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Prefix", query: "Prefix", xml: "prefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BucketOwner", query: "BucketOwner", xml: "bucketOwner", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessLogS3Destination {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_LOG_S3_DESTINATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.delivery_status,
            2 => &self.bucket_name,
            3 => &self.prefix,
            4 => &self.bucket_owner,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.delivery_status,
            2 => &mut self.bucket_name,
            3 => &mut self.prefix,
            4 => &mut self.bucket_owner,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessLogS3Destination);

#[derive(Clone, Default)]
pub struct VerifiedAccessLogS3DestinationOptions {
    pub enabled: Option<bool>,
    pub bucket_name: Option<String>,
    pub prefix: Option<String>,
    pub bucket_owner: Option<String>,
}
/// Descriptor of [`VerifiedAccessLogS3DestinationOptions`].
pub static VERIFIED_ACCESS_LOG_S3_DESTINATION_OPTIONS: StructDesc = StructDesc { name: "VerifiedAccessLogS3DestinationOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: true, sensitive: false, kind: Kind::Bool },
    Member { name: "BucketName", query: "BucketName", xml: "BucketName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Prefix", query: "Prefix", xml: "Prefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BucketOwner", query: "BucketOwner", xml: "BucketOwner", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessLogS3DestinationOptions {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_LOG_S3_DESTINATION_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.bucket_name,
            2 => &self.prefix,
            3 => &self.bucket_owner,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.bucket_name,
            2 => &mut self.prefix,
            3 => &mut self.bucket_owner,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessLogS3DestinationOptions);

#[derive(Clone, Default)]
pub struct VerifiedAccessLogs {
    pub s3: Option<VerifiedAccessLogS3Destination>,
    pub cloud_watch_logs: Option<VerifiedAccessLogCloudWatchLogsDestination>,
    pub kinesis_data_firehose: Option<VerifiedAccessLogKinesisDataFirehoseDestination>,
    pub log_version: Option<String>,
    pub include_trust_context: Option<bool>,
}
/// Descriptor of [`VerifiedAccessLogs`].
pub static VERIFIED_ACCESS_LOGS: StructDesc = StructDesc { name: "VerifiedAccessLogs", members: &[
    Member { name: "S3", query: "S3", xml: "s3", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOG_S3_DESTINATION) },
    Member { name: "CloudWatchLogs", query: "CloudWatchLogs", xml: "cloudWatchLogs", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOG_CLOUD_WATCH_LOGS_DESTINATION) },
    Member { name: "KinesisDataFirehose", query: "KinesisDataFirehose", xml: "kinesisDataFirehose", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOG_KINESIS_DATA_FIREHOSE_DESTINATION) },
    Member { name: "LogVersion", query: "LogVersion", xml: "logVersion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IncludeTrustContext", query: "IncludeTrustContext", xml: "includeTrustContext", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for VerifiedAccessLogs {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_LOGS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.s3,
            1 => &self.cloud_watch_logs,
            2 => &self.kinesis_data_firehose,
            3 => &self.log_version,
            4 => &self.include_trust_context,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.s3,
            1 => &mut self.cloud_watch_logs,
            2 => &mut self.kinesis_data_firehose,
            3 => &mut self.log_version,
            4 => &mut self.include_trust_context,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessLogs);

#[derive(Clone, Default)]
pub struct VerifiedAccessSseSpecificationRequest {
    pub customer_managed_key_enabled: Option<bool>,
    pub kms_key_arn: Option<String>,
}
/// Descriptor of [`VerifiedAccessSseSpecificationRequest`].
pub static VERIFIED_ACCESS_SSE_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "VerifiedAccessSseSpecificationRequest", members: &[
    Member { name: "CustomerManagedKeyEnabled", query: "CustomerManagedKeyEnabled", xml: "CustomerManagedKeyEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "KmsKeyArn", query: "KmsKeyArn", xml: "KmsKeyArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessSseSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_SSE_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.customer_managed_key_enabled,
            1 => &self.kms_key_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.customer_managed_key_enabled,
            1 => &mut self.kms_key_arn,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessSseSpecificationRequest);

#[derive(Clone, Default)]
pub struct VerifiedAccessSseSpecificationResponse {
    pub customer_managed_key_enabled: Option<bool>,
    pub kms_key_arn: Option<String>,
}
/// Descriptor of [`VerifiedAccessSseSpecificationResponse`].
pub static VERIFIED_ACCESS_SSE_SPECIFICATION_RESPONSE: StructDesc = StructDesc { name: "VerifiedAccessSseSpecificationResponse", members: &[
    Member { name: "CustomerManagedKeyEnabled", query: "CustomerManagedKeyEnabled", xml: "customerManagedKeyEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "KmsKeyArn", query: "KmsKeyArn", xml: "kmsKeyArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VerifiedAccessSseSpecificationResponse {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_SSE_SPECIFICATION_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.customer_managed_key_enabled,
            1 => &self.kms_key_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.customer_managed_key_enabled,
            1 => &mut self.kms_key_arn,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessSseSpecificationResponse);

#[derive(Clone, Default)]
pub struct VerifiedAccessTrustProvider {
    pub verified_access_trust_provider_id: Option<String>,
    pub description: Option<String>,
    pub trust_provider_type: Option<String>,
    pub user_trust_provider_type: Option<String>,
    pub device_trust_provider_type: Option<String>,
    pub oidc_options: Option<OidcOptions>,
    pub device_options: Option<DeviceOptions>,
    pub policy_reference_name: Option<String>,
    pub creation_time: Option<String>,
    pub last_updated_time: Option<String>,
    pub tags: Vec<Tag>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationResponse>,
    pub native_application_oidc_options: Option<NativeApplicationOidcOptions>,
}
/// Descriptor of [`VerifiedAccessTrustProvider`].
pub static VERIFIED_ACCESS_TRUST_PROVIDER: StructDesc = StructDesc { name: "VerifiedAccessTrustProvider", members: &[
    Member { name: "VerifiedAccessTrustProviderId", query: "VerifiedAccessTrustProviderId", xml: "verifiedAccessTrustProviderId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TrustProviderType", query: "TrustProviderType", xml: "trustProviderType", required: false, sensitive: false, kind: Kind::Enum(&enums::trust_provider_type::DESC) },
    Member { name: "UserTrustProviderType", query: "UserTrustProviderType", xml: "userTrustProviderType", required: false, sensitive: false, kind: Kind::Enum(&enums::user_trust_provider_type::DESC) },
    Member { name: "DeviceTrustProviderType", query: "DeviceTrustProviderType", xml: "deviceTrustProviderType", required: false, sensitive: false, kind: Kind::Enum(&enums::device_trust_provider_type::DESC) },
    Member { name: "OidcOptions", query: "OidcOptions", xml: "oidcOptions", required: false, sensitive: false, kind: Kind::Struct(&OIDC_OPTIONS) },
    Member { name: "DeviceOptions", query: "DeviceOptions", xml: "deviceOptions", required: false, sensitive: false, kind: Kind::Struct(&DEVICE_OPTIONS) },
    Member { name: "PolicyReferenceName", query: "PolicyReferenceName", xml: "policyReferenceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LastUpdatedTime", query: "LastUpdatedTime", xml: "lastUpdatedTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "sseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_RESPONSE) },
    Member { name: "NativeApplicationOidcOptions", query: "NativeApplicationOidcOptions", xml: "nativeApplicationOidcOptions", required: false, sensitive: false, kind: Kind::Struct(&NATIVE_APPLICATION_OIDC_OPTIONS) },
] };
impl Structure for VerifiedAccessTrustProvider {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_TRUST_PROVIDER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_trust_provider_id,
            1 => &self.description,
            2 => &self.trust_provider_type,
            3 => &self.user_trust_provider_type,
            4 => &self.device_trust_provider_type,
            5 => &self.oidc_options,
            6 => &self.device_options,
            7 => &self.policy_reference_name,
            8 => &self.creation_time,
            9 => &self.last_updated_time,
            10 => &self.tags,
            11 => &self.sse_specification,
            12 => &self.native_application_oidc_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_trust_provider_id,
            1 => &mut self.description,
            2 => &mut self.trust_provider_type,
            3 => &mut self.user_trust_provider_type,
            4 => &mut self.device_trust_provider_type,
            5 => &mut self.oidc_options,
            6 => &mut self.device_options,
            7 => &mut self.policy_reference_name,
            8 => &mut self.creation_time,
            9 => &mut self.last_updated_time,
            10 => &mut self.tags,
            11 => &mut self.sse_specification,
            12 => &mut self.native_application_oidc_options,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessTrustProvider);

#[derive(Clone, Default)]
pub struct VerifiedAccessTrustProviderCondensed {
    pub verified_access_trust_provider_id: Option<String>,
    pub description: Option<String>,
    pub trust_provider_type: Option<String>,
    pub user_trust_provider_type: Option<String>,
    pub device_trust_provider_type: Option<String>,
}
/// Descriptor of [`VerifiedAccessTrustProviderCondensed`].
pub static VERIFIED_ACCESS_TRUST_PROVIDER_CONDENSED: StructDesc = StructDesc { name: "VerifiedAccessTrustProviderCondensed", members: &[
    Member { name: "VerifiedAccessTrustProviderId", query: "VerifiedAccessTrustProviderId", xml: "verifiedAccessTrustProviderId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TrustProviderType", query: "TrustProviderType", xml: "trustProviderType", required: false, sensitive: false, kind: Kind::Enum(&enums::trust_provider_type::DESC) },
    Member { name: "UserTrustProviderType", query: "UserTrustProviderType", xml: "userTrustProviderType", required: false, sensitive: false, kind: Kind::Enum(&enums::user_trust_provider_type::DESC) },
    Member { name: "DeviceTrustProviderType", query: "DeviceTrustProviderType", xml: "deviceTrustProviderType", required: false, sensitive: false, kind: Kind::Enum(&enums::device_trust_provider_type::DESC) },
] };
impl Structure for VerifiedAccessTrustProviderCondensed {
    fn desc(&self) -> &'static StructDesc { &VERIFIED_ACCESS_TRUST_PROVIDER_CONDENSED }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_trust_provider_id,
            1 => &self.description,
            2 => &self.trust_provider_type,
            3 => &self.user_trust_provider_type,
            4 => &self.device_trust_provider_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_trust_provider_id,
            1 => &mut self.description,
            2 => &mut self.trust_provider_type,
            3 => &mut self.user_trust_provider_type,
            4 => &mut self.device_trust_provider_type,
            _ => no_member(index),
        }
    }
}
structure!(VerifiedAccessTrustProviderCondensed);

#[derive(Clone, Default)]
pub struct VgwTelemetry {
    pub accepted_route_count: Option<i32>,
    pub last_status_change: Option<Timestamp>,
    pub outside_ip_address: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub certificate_arn: Option<String>,
}
/// Descriptor of [`VgwTelemetry`].
pub static VGW_TELEMETRY: StructDesc = StructDesc { name: "VgwTelemetry", members: &[
    Member { name: "AcceptedRouteCount", query: "AcceptedRouteCount", xml: "acceptedRouteCount", required: false, sensitive: false, kind: I32 },
    Member { name: "LastStatusChange", query: "LastStatusChange", xml: "lastStatusChange", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "OutsideIpAddress", query: "OutsideIpAddress", xml: "outsideIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::telemetry_status::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CertificateArn", query: "CertificateArn", xml: "certificateArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for VgwTelemetry {
    fn desc(&self) -> &'static StructDesc { &VGW_TELEMETRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.accepted_route_count,
            1 => &self.last_status_change,
            2 => &self.outside_ip_address,
            3 => &self.status,
            4 => &self.status_message,
            5 => &self.certificate_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.accepted_route_count,
            1 => &mut self.last_status_change,
            2 => &mut self.outside_ip_address,
            3 => &mut self.status,
            4 => &mut self.status_message,
            5 => &mut self.certificate_arn,
            _ => no_member(index),
        }
    }
}
structure!(VgwTelemetry);

#[derive(Clone, Default)]
pub struct Volume {
    pub availability_zone_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub source_volume_id: Option<String>,
    pub iops: Option<i32>,
    pub tags: Vec<Tag>,
    pub volume_type: Option<String>,
    pub fast_restored: Option<bool>,
    pub multi_attach_enabled: Option<bool>,
    pub throughput: Option<i32>,
    pub sse_type: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_id: Option<String>,
    pub size: Option<i32>,
    pub snapshot_id: Option<String>,
    pub availability_zone: Option<String>,
    pub state: Option<String>,
    pub create_time: Option<Timestamp>,
    pub attachments: Vec<VolumeAttachment>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
}
/// Descriptor of [`Volume`].
pub static VOLUME: StructDesc = StructDesc { name: "Volume", members: &[
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceVolumeId", query: "SourceVolumeId", xml: "sourceVolumeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Iops", query: "Iops", xml: "iops", required: false, sensitive: false, kind: I32 },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "VolumeType", query: "VolumeType", xml: "volumeType", required: false, sensitive: false, kind: Kind::Enum(&enums::volume_type::DESC) },
    Member { name: "FastRestored", query: "FastRestored", xml: "fastRestored", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MultiAttachEnabled", query: "MultiAttachEnabled", xml: "multiAttachEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Throughput", query: "Throughput", xml: "throughput", required: false, sensitive: false, kind: I32 },
    Member { name: "SseType", query: "SseType", xml: "sseType", required: false, sensitive: false, kind: Kind::Enum(&enums::sse_type::DESC) },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
    Member { name: "VolumeInitializationRate", query: "VolumeInitializationRate", xml: "volumeInitializationRate", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeId", query: "VolumeId", xml: "volumeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Size", query: "Size", xml: "size", required: false, sensitive: false, kind: I32 },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::volume_state::DESC) },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Attachments", query: "AttachmentSet", xml: "attachmentSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VOLUME_ATTACHMENT) }) },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Volume {
    fn desc(&self) -> &'static StructDesc { &VOLUME }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone_id,
            1 => &self.outpost_arn,
            2 => &self.source_volume_id,
            3 => &self.iops,
            4 => &self.tags,
            5 => &self.volume_type,
            6 => &self.fast_restored,
            7 => &self.multi_attach_enabled,
            8 => &self.throughput,
            9 => &self.sse_type,
            10 => &self.operator,
            11 => &self.volume_initialization_rate,
            12 => &self.volume_id,
            13 => &self.size,
            14 => &self.snapshot_id,
            15 => &self.availability_zone,
            16 => &self.state,
            17 => &self.create_time,
            18 => &self.attachments,
            19 => &self.encrypted,
            20 => &self.kms_key_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone_id,
            1 => &mut self.outpost_arn,
            2 => &mut self.source_volume_id,
            3 => &mut self.iops,
            4 => &mut self.tags,
            5 => &mut self.volume_type,
            6 => &mut self.fast_restored,
            7 => &mut self.multi_attach_enabled,
            8 => &mut self.throughput,
            9 => &mut self.sse_type,
            10 => &mut self.operator,
            11 => &mut self.volume_initialization_rate,
            12 => &mut self.volume_id,
            13 => &mut self.size,
            14 => &mut self.snapshot_id,
            15 => &mut self.availability_zone,
            16 => &mut self.state,
            17 => &mut self.create_time,
            18 => &mut self.attachments,
            19 => &mut self.encrypted,
            20 => &mut self.kms_key_id,
            _ => no_member(index),
        }
    }
}
structure!(Volume);
