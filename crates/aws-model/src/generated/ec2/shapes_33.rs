// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures RegisterInstanceEventNotificationAttributesResult to ReservedInstanceReservationValue.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct RegisterInstanceEventNotificationAttributesResult {
    pub instance_tag_attribute: Option<InstanceTagNotificationAttribute>,
}
/// Descriptor of [`RegisterInstanceEventNotificationAttributesResult`].
pub static REGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_RESULT: StructDesc = StructDesc { name: "RegisterInstanceEventNotificationAttributesResult", members: &[
    Member { name: "InstanceTagAttribute", query: "InstanceTagAttribute", xml: "instanceTagAttribute", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_TAG_NOTIFICATION_ATTRIBUTE) },
] };
impl Structure for RegisterInstanceEventNotificationAttributesResult {
    fn desc(&self) -> &'static StructDesc { &REGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_tag_attribute,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_tag_attribute,
            _ => no_member(index),
        }
    }
}
structure!(RegisterInstanceEventNotificationAttributesResult);

#[derive(Clone, Default)]
pub struct RegisterInstanceTagAttributeRequest {
    pub include_all_tags_of_instance: Option<bool>,
    pub instance_tag_keys: Vec<String>,
}
/// Descriptor of [`RegisterInstanceTagAttributeRequest`].
pub static REGISTER_INSTANCE_TAG_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "RegisterInstanceTagAttributeRequest", members: &[
    Member { name: "IncludeAllTagsOfInstance", query: "IncludeAllTagsOfInstance", xml: "IncludeAllTagsOfInstance", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceTagKeys", query: "InstanceTagKey", xml: "InstanceTagKey", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for RegisterInstanceTagAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &REGISTER_INSTANCE_TAG_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.include_all_tags_of_instance,
            1 => &self.instance_tag_keys,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.include_all_tags_of_instance,
            1 => &mut self.instance_tag_keys,
            _ => no_member(index),
        }
    }
}
structure!(RegisterInstanceTagAttributeRequest);

#[derive(Clone, Default)]
pub struct RegisterTransitGatewayMulticastGroupMembersRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub group_ip_address: Option<String>,
    pub network_interface_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RegisterTransitGatewayMulticastGroupMembersRequest`].
pub static REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_REQUEST: StructDesc = StructDesc { name: "RegisterTransitGatewayMulticastGroupMembersRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "GroupIpAddress", query: "GroupIpAddress", xml: "GroupIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceIds", query: "NetworkInterfaceIds", xml: "NetworkInterfaceIds", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RegisterTransitGatewayMulticastGroupMembersRequest {
    fn desc(&self) -> &'static StructDesc { &REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.group_ip_address,
            2 => &self.network_interface_ids,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.group_ip_address,
            2 => &mut self.network_interface_ids,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RegisterTransitGatewayMulticastGroupMembersRequest);

#[derive(Clone, Default)]
pub struct RegisterTransitGatewayMulticastGroupMembersResult {
    pub registered_multicast_group_members: Option<TransitGatewayMulticastRegisteredGroupMembers>,
}
/// Descriptor of [`RegisterTransitGatewayMulticastGroupMembersResult`].
pub static REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_RESULT: StructDesc = StructDesc { name: "RegisterTransitGatewayMulticastGroupMembersResult", members: &[
    Member { name: "RegisteredMulticastGroupMembers", query: "RegisteredMulticastGroupMembers", xml: "registeredMulticastGroupMembers", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_REGISTERED_GROUP_MEMBERS) },
] };
impl Structure for RegisterTransitGatewayMulticastGroupMembersResult {
    fn desc(&self) -> &'static StructDesc { &REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.registered_multicast_group_members,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.registered_multicast_group_members,
            _ => no_member(index),
        }
    }
}
structure!(RegisterTransitGatewayMulticastGroupMembersResult);

#[derive(Clone, Default)]
pub struct RegisterTransitGatewayMulticastGroupSourcesRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub group_ip_address: Option<String>,
    pub network_interface_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RegisterTransitGatewayMulticastGroupSourcesRequest`].
pub static REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_REQUEST: StructDesc = StructDesc { name: "RegisterTransitGatewayMulticastGroupSourcesRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "GroupIpAddress", query: "GroupIpAddress", xml: "GroupIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceIds", query: "NetworkInterfaceIds", xml: "NetworkInterfaceIds", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RegisterTransitGatewayMulticastGroupSourcesRequest {
    fn desc(&self) -> &'static StructDesc { &REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.group_ip_address,
            2 => &self.network_interface_ids,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.group_ip_address,
            2 => &mut self.network_interface_ids,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RegisterTransitGatewayMulticastGroupSourcesRequest);

#[derive(Clone, Default)]
pub struct RegisterTransitGatewayMulticastGroupSourcesResult {
    pub registered_multicast_group_sources: Option<TransitGatewayMulticastRegisteredGroupSources>,
}
/// Descriptor of [`RegisterTransitGatewayMulticastGroupSourcesResult`].
pub static REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_RESULT: StructDesc = StructDesc { name: "RegisterTransitGatewayMulticastGroupSourcesResult", members: &[
    Member { name: "RegisteredMulticastGroupSources", query: "RegisteredMulticastGroupSources", xml: "registeredMulticastGroupSources", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_REGISTERED_GROUP_SOURCES) },
] };
impl Structure for RegisterTransitGatewayMulticastGroupSourcesResult {
    fn desc(&self) -> &'static StructDesc { &REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.registered_multicast_group_sources,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.registered_multicast_group_sources,
            _ => no_member(index),
        }
    }
}
structure!(RegisterTransitGatewayMulticastGroupSourcesResult);

#[derive(Clone, Default)]
pub struct RegisteredInstance {
    pub instance_id: Option<String>,
    pub sql_server_license_usage: Option<String>,
    pub ha_status: Option<String>,
    pub processing_status: Option<String>,
    pub last_updated_time: Option<Timestamp>,
    pub sql_server_credentials: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`RegisteredInstance`].
pub static REGISTERED_INSTANCE: StructDesc = StructDesc { name: "RegisteredInstance", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SqlServerLicenseUsage", query: "SqlServerLicenseUsage", xml: "sqlServerLicenseUsage", required: false, sensitive: false, kind: Kind::Enum(&enums::sql_server_license_usage::DESC) },
    Member { name: "HaStatus", query: "HaStatus", xml: "haStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::ha_status::DESC) },
    Member { name: "ProcessingStatus", query: "ProcessingStatus", xml: "processingStatus", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LastUpdatedTime", query: "LastUpdatedTime", xml: "lastUpdatedTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "SqlServerCredentials", query: "SqlServerCredentials", xml: "sqlServerCredentials", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for RegisteredInstance {
    fn desc(&self) -> &'static StructDesc { &REGISTERED_INSTANCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.sql_server_license_usage,
            2 => &self.ha_status,
            3 => &self.processing_status,
            4 => &self.last_updated_time,
            5 => &self.sql_server_credentials,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.sql_server_license_usage,
            2 => &mut self.ha_status,
            3 => &mut self.processing_status,
            4 => &mut self.last_updated_time,
            5 => &mut self.sql_server_credentials,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(RegisteredInstance);

#[derive(Clone, Default)]
pub struct RejectCapacityReservationBillingOwnershipRequest {
    pub dry_run: Option<bool>,
    pub capacity_reservation_id: Option<String>,
}
/// Descriptor of [`RejectCapacityReservationBillingOwnershipRequest`].
pub static REJECT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_REQUEST: StructDesc = StructDesc { name: "RejectCapacityReservationBillingOwnershipRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for RejectCapacityReservationBillingOwnershipRequest {
    fn desc(&self) -> &'static StructDesc { &REJECT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.capacity_reservation_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.capacity_reservation_id,
            _ => no_member(index),
        }
    }
}
structure!(RejectCapacityReservationBillingOwnershipRequest);

#[derive(Clone, Default)]
pub struct RejectCapacityReservationBillingOwnershipResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`RejectCapacityReservationBillingOwnershipResult`].
pub static REJECT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_RESULT: StructDesc = StructDesc { name: "RejectCapacityReservationBillingOwnershipResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RejectCapacityReservationBillingOwnershipResult {
    fn desc(&self) -> &'static StructDesc { &REJECT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_RESULT }
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
structure!(RejectCapacityReservationBillingOwnershipResult);

#[derive(Clone, Default)]
pub struct RejectTransitGatewayClientVpnAttachmentRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RejectTransitGatewayClientVpnAttachmentRequest`].
pub static REJECT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "RejectTransitGatewayClientVpnAttachmentRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RejectTransitGatewayClientVpnAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &REJECT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RejectTransitGatewayClientVpnAttachmentRequest);

#[derive(Clone, Default)]
pub struct RejectTransitGatewayClientVpnAttachmentResult {
    pub transit_gateway_client_vpn_attachment: Option<TransitGatewayClientVpnAttachment>,
}
/// Descriptor of [`RejectTransitGatewayClientVpnAttachmentResult`].
pub static REJECT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "RejectTransitGatewayClientVpnAttachmentResult", members: &[
    Member { name: "TransitGatewayClientVpnAttachment", query: "TransitGatewayClientVpnAttachment", xml: "transitGatewayClientVpnAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT) },
] };
impl Structure for RejectTransitGatewayClientVpnAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &REJECT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_client_vpn_attachment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_client_vpn_attachment,
            _ => no_member(index),
        }
    }
}
structure!(RejectTransitGatewayClientVpnAttachmentResult);

#[derive(Clone, Default)]
pub struct RejectTransitGatewayMulticastDomainAssociationsRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RejectTransitGatewayMulticastDomainAssociationsRequest`].
pub static REJECT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "RejectTransitGatewayMulticastDomainAssociationsRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetIds", query: "SubnetIds", xml: "SubnetIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RejectTransitGatewayMulticastDomainAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &REJECT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.transit_gateway_attachment_id,
            2 => &self.subnet_ids,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.transit_gateway_attachment_id,
            2 => &mut self.subnet_ids,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RejectTransitGatewayMulticastDomainAssociationsRequest);

#[derive(Clone, Default)]
pub struct RejectTransitGatewayMulticastDomainAssociationsResult {
    pub associations: Option<TransitGatewayMulticastDomainAssociations>,
}
/// Descriptor of [`RejectTransitGatewayMulticastDomainAssociationsResult`].
pub static REJECT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "RejectTransitGatewayMulticastDomainAssociationsResult", members: &[
    Member { name: "Associations", query: "Associations", xml: "associations", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS) },
] };
impl Structure for RejectTransitGatewayMulticastDomainAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &REJECT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.associations,
            _ => no_member(index),
        }
    }
}
structure!(RejectTransitGatewayMulticastDomainAssociationsResult);

#[derive(Clone, Default)]
pub struct RejectTransitGatewayPeeringAttachmentRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RejectTransitGatewayPeeringAttachmentRequest`].
pub static REJECT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "RejectTransitGatewayPeeringAttachmentRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RejectTransitGatewayPeeringAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &REJECT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RejectTransitGatewayPeeringAttachmentRequest);

#[derive(Clone, Default)]
pub struct RejectTransitGatewayPeeringAttachmentResult {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
/// Descriptor of [`RejectTransitGatewayPeeringAttachmentResult`].
pub static REJECT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "RejectTransitGatewayPeeringAttachmentResult", members: &[
    Member { name: "TransitGatewayPeeringAttachment", query: "TransitGatewayPeeringAttachment", xml: "transitGatewayPeeringAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PEERING_ATTACHMENT) },
] };
impl Structure for RejectTransitGatewayPeeringAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &REJECT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_peering_attachment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_peering_attachment,
            _ => no_member(index),
        }
    }
}
structure!(RejectTransitGatewayPeeringAttachmentResult);

#[derive(Clone, Default)]
pub struct RejectTransitGatewayVpcAttachmentRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RejectTransitGatewayVpcAttachmentRequest`].
pub static REJECT_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "RejectTransitGatewayVpcAttachmentRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RejectTransitGatewayVpcAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &REJECT_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RejectTransitGatewayVpcAttachmentRequest);

#[derive(Clone, Default)]
pub struct RejectTransitGatewayVpcAttachmentResult {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
/// Descriptor of [`RejectTransitGatewayVpcAttachmentResult`].
pub static REJECT_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "RejectTransitGatewayVpcAttachmentResult", members: &[
    Member { name: "TransitGatewayVpcAttachment", query: "TransitGatewayVpcAttachment", xml: "transitGatewayVpcAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_VPC_ATTACHMENT) },
] };
impl Structure for RejectTransitGatewayVpcAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &REJECT_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_vpc_attachment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_vpc_attachment,
            _ => no_member(index),
        }
    }
}
structure!(RejectTransitGatewayVpcAttachmentResult);

#[derive(Clone, Default)]
pub struct RejectVpcEndpointConnectionsRequest {
    pub dry_run: Option<bool>,
    pub service_id: Option<String>,
    pub vpc_endpoint_ids: Vec<String>,
}
/// Descriptor of [`RejectVpcEndpointConnectionsRequest`].
pub static REJECT_VPC_ENDPOINT_CONNECTIONS_REQUEST: StructDesc = StructDesc { name: "RejectVpcEndpointConnectionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceId", query: "ServiceId", xml: "ServiceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcEndpointIds", query: "VpcEndpointId", xml: "VpcEndpointId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for RejectVpcEndpointConnectionsRequest {
    fn desc(&self) -> &'static StructDesc { &REJECT_VPC_ENDPOINT_CONNECTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.service_id,
            2 => &self.vpc_endpoint_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.service_id,
            2 => &mut self.vpc_endpoint_ids,
            _ => no_member(index),
        }
    }
}
structure!(RejectVpcEndpointConnectionsRequest);

#[derive(Clone, Default)]
pub struct RejectVpcEndpointConnectionsResult {
    pub unsuccessful: Vec<UnsuccessfulItem>,
}
/// Descriptor of [`RejectVpcEndpointConnectionsResult`].
pub static REJECT_VPC_ENDPOINT_CONNECTIONS_RESULT: StructDesc = StructDesc { name: "RejectVpcEndpointConnectionsResult", members: &[
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&UNSUCCESSFUL_ITEM) }) },
] };
impl Structure for RejectVpcEndpointConnectionsResult {
    fn desc(&self) -> &'static StructDesc { &REJECT_VPC_ENDPOINT_CONNECTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.unsuccessful,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.unsuccessful,
            _ => no_member(index),
        }
    }
}
structure!(RejectVpcEndpointConnectionsResult);

#[derive(Clone, Default)]
pub struct RejectVpcPeeringConnectionRequest {
    pub dry_run: Option<bool>,
    pub vpc_peering_connection_id: Option<String>,
}
/// Descriptor of [`RejectVpcPeeringConnectionRequest`].
pub static REJECT_VPC_PEERING_CONNECTION_REQUEST: StructDesc = StructDesc { name: "RejectVpcPeeringConnectionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "vpcPeeringConnectionId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for RejectVpcPeeringConnectionRequest {
    fn desc(&self) -> &'static StructDesc { &REJECT_VPC_PEERING_CONNECTION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_peering_connection_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_peering_connection_id,
            _ => no_member(index),
        }
    }
}
structure!(RejectVpcPeeringConnectionRequest);

#[derive(Clone, Default)]
pub struct RejectVpcPeeringConnectionResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`RejectVpcPeeringConnectionResult`].
pub static REJECT_VPC_PEERING_CONNECTION_RESULT: StructDesc = StructDesc { name: "RejectVpcPeeringConnectionResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RejectVpcPeeringConnectionResult {
    fn desc(&self) -> &'static StructDesc { &REJECT_VPC_PEERING_CONNECTION_RESULT }
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
structure!(RejectVpcPeeringConnectionResult);

#[derive(Clone, Default)]
pub struct ReleaseAddressRequest {
    pub allocation_id: Option<String>,
    pub public_ip: Option<String>,
    pub network_border_group: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ReleaseAddressRequest`].
pub static RELEASE_ADDRESS_REQUEST: StructDesc = StructDesc { name: "ReleaseAddressRequest", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "AllocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIp", query: "PublicIp", xml: "PublicIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "NetworkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ReleaseAddressRequest {
    fn desc(&self) -> &'static StructDesc { &RELEASE_ADDRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.public_ip,
            2 => &self.network_border_group,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.public_ip,
            2 => &mut self.network_border_group,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ReleaseAddressRequest);

#[derive(Clone, Default)]
pub struct ReleaseHostsRequest {
    pub host_ids: Vec<String>,
}
/// Descriptor of [`ReleaseHostsRequest`].
pub static RELEASE_HOSTS_REQUEST: StructDesc = StructDesc { name: "ReleaseHostsRequest", members: &[
    Member { name: "HostIds", query: "HostId", xml: "hostId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ReleaseHostsRequest {
    fn desc(&self) -> &'static StructDesc { &RELEASE_HOSTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.host_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.host_ids,
            _ => no_member(index),
        }
    }
}
structure!(ReleaseHostsRequest);

#[derive(Clone, Default)]
pub struct ReleaseHostsResult {
    pub successful: Vec<String>,
    pub unsuccessful: Vec<UnsuccessfulItem>,
}
/// Descriptor of [`ReleaseHostsResult`].
pub static RELEASE_HOSTS_RESULT: StructDesc = StructDesc { name: "ReleaseHostsResult", members: &[
    Member { name: "Successful", query: "Successful", xml: "successful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&UNSUCCESSFUL_ITEM) }) },
] };
impl Structure for ReleaseHostsResult {
    fn desc(&self) -> &'static StructDesc { &RELEASE_HOSTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.successful,
            1 => &self.unsuccessful,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.successful,
            1 => &mut self.unsuccessful,
            _ => no_member(index),
        }
    }
}
structure!(ReleaseHostsResult);

#[derive(Clone, Default)]
pub struct ReleaseIpamPoolAllocationRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub cidr: Option<String>,
    pub ipam_pool_allocation_id: Option<String>,
}
/// Descriptor of [`ReleaseIpamPoolAllocationRequest`].
pub static RELEASE_IPAM_POOL_ALLOCATION_REQUEST: StructDesc = StructDesc { name: "ReleaseIpamPoolAllocationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPoolAllocationId", query: "IpamPoolAllocationId", xml: "IpamPoolAllocationId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReleaseIpamPoolAllocationRequest {
    fn desc(&self) -> &'static StructDesc { &RELEASE_IPAM_POOL_ALLOCATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_id,
            2 => &self.cidr,
            3 => &self.ipam_pool_allocation_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.cidr,
            3 => &mut self.ipam_pool_allocation_id,
            _ => no_member(index),
        }
    }
}
structure!(ReleaseIpamPoolAllocationRequest);

#[derive(Clone, Default)]
pub struct ReleaseIpamPoolAllocationResult {
    pub success: Option<bool>,
}
/// Descriptor of [`ReleaseIpamPoolAllocationResult`].
pub static RELEASE_IPAM_POOL_ALLOCATION_RESULT: StructDesc = StructDesc { name: "ReleaseIpamPoolAllocationResult", members: &[
    Member { name: "Success", query: "Success", xml: "success", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ReleaseIpamPoolAllocationResult {
    fn desc(&self) -> &'static StructDesc { &RELEASE_IPAM_POOL_ALLOCATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.success,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.success,
            _ => no_member(index),
        }
    }
}
structure!(ReleaseIpamPoolAllocationResult);

#[derive(Clone, Default)]
pub struct RemoveIpamOperatingRegion {
    pub region_name: Option<String>,
}
/// Descriptor of [`RemoveIpamOperatingRegion`].
pub static REMOVE_IPAM_OPERATING_REGION: StructDesc = StructDesc { name: "RemoveIpamOperatingRegion", members: &[
    Member { name: "RegionName", query: "RegionName", xml: "RegionName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RemoveIpamOperatingRegion {
    fn desc(&self) -> &'static StructDesc { &REMOVE_IPAM_OPERATING_REGION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.region_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.region_name,
            _ => no_member(index),
        }
    }
}
structure!(RemoveIpamOperatingRegion);

#[derive(Clone, Default)]
pub struct RemoveIpamOrganizationalUnitExclusion {
    pub organizations_entity_path: Option<String>,
}
/// Descriptor of [`RemoveIpamOrganizationalUnitExclusion`].
pub static REMOVE_IPAM_ORGANIZATIONAL_UNIT_EXCLUSION: StructDesc = StructDesc { name: "RemoveIpamOrganizationalUnitExclusion", members: &[
    Member { name: "OrganizationsEntityPath", query: "OrganizationsEntityPath", xml: "OrganizationsEntityPath", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RemoveIpamOrganizationalUnitExclusion {
    fn desc(&self) -> &'static StructDesc { &REMOVE_IPAM_ORGANIZATIONAL_UNIT_EXCLUSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.organizations_entity_path,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.organizations_entity_path,
            _ => no_member(index),
        }
    }
}
structure!(RemoveIpamOrganizationalUnitExclusion);

#[derive(Clone, Default)]
pub struct RemovePrefixListEntry {
    pub cidr: Option<String>,
}
/// Descriptor of [`RemovePrefixListEntry`].
pub static REMOVE_PREFIX_LIST_ENTRY: StructDesc = StructDesc { name: "RemovePrefixListEntry", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for RemovePrefixListEntry {
    fn desc(&self) -> &'static StructDesc { &REMOVE_PREFIX_LIST_ENTRY }
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
structure!(RemovePrefixListEntry);

#[derive(Clone, Default)]
pub struct ReplaceIamInstanceProfileAssociationRequest {
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub association_id: Option<String>,
}
/// Descriptor of [`ReplaceIamInstanceProfileAssociationRequest`].
pub static REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_REQUEST: StructDesc = StructDesc { name: "ReplaceIamInstanceProfileAssociationRequest", members: &[
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "IamInstanceProfile", required: true, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE_SPECIFICATION) },
    Member { name: "AssociationId", query: "AssociationId", xml: "AssociationId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReplaceIamInstanceProfileAssociationRequest {
    fn desc(&self) -> &'static StructDesc { &REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.iam_instance_profile,
            1 => &self.association_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.iam_instance_profile,
            1 => &mut self.association_id,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceIamInstanceProfileAssociationRequest);

#[derive(Clone, Default)]
pub struct ReplaceIamInstanceProfileAssociationResult {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
/// Descriptor of [`ReplaceIamInstanceProfileAssociationResult`].
pub static REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_RESULT: StructDesc = StructDesc { name: "ReplaceIamInstanceProfileAssociationResult", members: &[
    Member { name: "IamInstanceProfileAssociation", query: "IamInstanceProfileAssociation", xml: "iamInstanceProfileAssociation", required: false, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE_ASSOCIATION) },
] };
impl Structure for ReplaceIamInstanceProfileAssociationResult {
    fn desc(&self) -> &'static StructDesc { &REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.iam_instance_profile_association,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.iam_instance_profile_association,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceIamInstanceProfileAssociationResult);

#[derive(Clone, Default)]
pub struct ReplaceImageCriteriaInAllowedImagesSettingsRequest {
    pub image_criteria: Vec<ImageCriterionRequest>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ReplaceImageCriteriaInAllowedImagesSettingsRequest`].
pub static REPLACE_IMAGE_CRITERIA_IN_ALLOWED_IMAGES_SETTINGS_REQUEST: StructDesc = StructDesc { name: "ReplaceImageCriteriaInAllowedImagesSettingsRequest", members: &[
    Member { name: "ImageCriteria", query: "ImageCriterion", xml: "ImageCriterion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ImageCriterion", kind: Kind::Struct(&IMAGE_CRITERION_REQUEST) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ReplaceImageCriteriaInAllowedImagesSettingsRequest {
    fn desc(&self) -> &'static StructDesc { &REPLACE_IMAGE_CRITERIA_IN_ALLOWED_IMAGES_SETTINGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_criteria,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_criteria,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceImageCriteriaInAllowedImagesSettingsRequest);

#[derive(Clone, Default)]
pub struct ReplaceImageCriteriaInAllowedImagesSettingsResult {
    pub return_value: Option<bool>,
}
/// Descriptor of [`ReplaceImageCriteriaInAllowedImagesSettingsResult`].
pub static REPLACE_IMAGE_CRITERIA_IN_ALLOWED_IMAGES_SETTINGS_RESULT: StructDesc = StructDesc { name: "ReplaceImageCriteriaInAllowedImagesSettingsResult", members: &[
    Member { name: "ReturnValue", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ReplaceImageCriteriaInAllowedImagesSettingsResult {
    fn desc(&self) -> &'static StructDesc { &REPLACE_IMAGE_CRITERIA_IN_ALLOWED_IMAGES_SETTINGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.return_value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.return_value,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceImageCriteriaInAllowedImagesSettingsResult);

#[derive(Clone, Default)]
pub struct ReplaceNetworkAclAssociationRequest {
    pub dry_run: Option<bool>,
    pub association_id: Option<String>,
    pub network_acl_id: Option<String>,
}
/// Descriptor of [`ReplaceNetworkAclAssociationRequest`].
pub static REPLACE_NETWORK_ACL_ASSOCIATION_REQUEST: StructDesc = StructDesc { name: "ReplaceNetworkAclAssociationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkAclId", query: "NetworkAclId", xml: "networkAclId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReplaceNetworkAclAssociationRequest {
    fn desc(&self) -> &'static StructDesc { &REPLACE_NETWORK_ACL_ASSOCIATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.association_id,
            2 => &self.network_acl_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.association_id,
            2 => &mut self.network_acl_id,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceNetworkAclAssociationRequest);

#[derive(Clone, Default)]
pub struct ReplaceNetworkAclAssociationResult {
    pub new_association_id: Option<String>,
}
/// Descriptor of [`ReplaceNetworkAclAssociationResult`].
pub static REPLACE_NETWORK_ACL_ASSOCIATION_RESULT: StructDesc = StructDesc { name: "ReplaceNetworkAclAssociationResult", members: &[
    Member { name: "NewAssociationId", query: "NewAssociationId", xml: "newAssociationId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReplaceNetworkAclAssociationResult {
    fn desc(&self) -> &'static StructDesc { &REPLACE_NETWORK_ACL_ASSOCIATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.new_association_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.new_association_id,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceNetworkAclAssociationResult);

#[derive(Clone, Default)]
pub struct ReplaceNetworkAclEntryRequest {
    pub dry_run: Option<bool>,
    pub network_acl_id: Option<String>,
    pub rule_number: Option<i32>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub egress: Option<bool>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub port_range: Option<PortRange>,
}
/// Descriptor of [`ReplaceNetworkAclEntryRequest`].
pub static REPLACE_NETWORK_ACL_ENTRY_REQUEST: StructDesc = StructDesc { name: "ReplaceNetworkAclEntryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkAclId", query: "NetworkAclId", xml: "networkAclId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RuleNumber", query: "RuleNumber", xml: "ruleNumber", required: true, sensitive: false, kind: I32 },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RuleAction", query: "RuleAction", xml: "ruleAction", required: true, sensitive: false, kind: Kind::Enum(&enums::rule_action::DESC) },
    Member { name: "Egress", query: "Egress", xml: "egress", required: true, sensitive: false, kind: Kind::Bool },
    Member { name: "CidrBlock", query: "CidrBlock", xml: "cidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6CidrBlock", query: "Ipv6CidrBlock", xml: "ipv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IcmpTypeCode", query: "Icmp", xml: "Icmp", required: false, sensitive: false, kind: Kind::Struct(&ICMP_TYPE_CODE) },
    Member { name: "PortRange", query: "PortRange", xml: "portRange", required: false, sensitive: false, kind: Kind::Struct(&PORT_RANGE) },
] };
impl Structure for ReplaceNetworkAclEntryRequest {
    fn desc(&self) -> &'static StructDesc { &REPLACE_NETWORK_ACL_ENTRY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.network_acl_id,
            2 => &self.rule_number,
            3 => &self.protocol,
            4 => &self.rule_action,
            5 => &self.egress,
            6 => &self.cidr_block,
            7 => &self.ipv6_cidr_block,
            8 => &self.icmp_type_code,
            9 => &self.port_range,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.network_acl_id,
            2 => &mut self.rule_number,
            3 => &mut self.protocol,
            4 => &mut self.rule_action,
            5 => &mut self.egress,
            6 => &mut self.cidr_block,
            7 => &mut self.ipv6_cidr_block,
            8 => &mut self.icmp_type_code,
            9 => &mut self.port_range,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceNetworkAclEntryRequest);

#[derive(Clone, Default)]
pub struct ReplaceRootVolumeTask {
    pub replace_root_volume_task_id: Option<String>,
    pub instance_id: Option<String>,
    pub task_state: Option<String>,
    pub start_time: Option<String>,
    pub complete_time: Option<String>,
    pub tags: Vec<Tag>,
    pub image_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub delete_replaced_root_volume: Option<bool>,
}
/// Descriptor of [`ReplaceRootVolumeTask`].
pub static REPLACE_ROOT_VOLUME_TASK: StructDesc = StructDesc { name: "ReplaceRootVolumeTask", members: &[
    Member { name: "ReplaceRootVolumeTaskId", query: "ReplaceRootVolumeTaskId", xml: "replaceRootVolumeTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TaskState", query: "TaskState", xml: "taskState", required: false, sensitive: false, kind: Kind::Enum(&enums::replace_root_volume_task_state::DESC) },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CompleteTime", query: "CompleteTime", xml: "completeTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeleteReplacedRootVolume", query: "DeleteReplacedRootVolume", xml: "deleteReplacedRootVolume", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ReplaceRootVolumeTask {
    fn desc(&self) -> &'static StructDesc { &REPLACE_ROOT_VOLUME_TASK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.replace_root_volume_task_id,
            1 => &self.instance_id,
            2 => &self.task_state,
            3 => &self.start_time,
            4 => &self.complete_time,
            5 => &self.tags,
            6 => &self.image_id,
            7 => &self.snapshot_id,
            8 => &self.delete_replaced_root_volume,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.replace_root_volume_task_id,
            1 => &mut self.instance_id,
            2 => &mut self.task_state,
            3 => &mut self.start_time,
            4 => &mut self.complete_time,
            5 => &mut self.tags,
            6 => &mut self.image_id,
            7 => &mut self.snapshot_id,
            8 => &mut self.delete_replaced_root_volume,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceRootVolumeTask);

#[derive(Clone, Default)]
pub struct ReplaceRouteRequest {
    pub destination_prefix_list_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub local_target: Option<bool>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}
/// Descriptor of [`ReplaceRouteRequest`].
pub static REPLACE_ROUTE_REQUEST: StructDesc = StructDesc { name: "ReplaceRouteRequest", members: &[
    Member { name: "DestinationPrefixListId", query: "DestinationPrefixListId", xml: "DestinationPrefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcEndpointId", query: "VpcEndpointId", xml: "VpcEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalTarget", query: "LocalTarget", xml: "LocalTarget", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "LocalGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CarrierGatewayId", query: "CarrierGatewayId", xml: "CarrierGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoreNetworkArn", query: "CoreNetworkArn", xml: "CoreNetworkArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OdbNetworkArn", query: "OdbNetworkArn", xml: "OdbNetworkArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "destinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GatewayId", query: "GatewayId", xml: "gatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", xml: "destinationIpv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EgressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", xml: "egressOnlyInternetGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "vpcPeeringConnectionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "natGatewayId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReplaceRouteRequest {
    fn desc(&self) -> &'static StructDesc { &REPLACE_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_prefix_list_id,
            1 => &self.vpc_endpoint_id,
            2 => &self.local_target,
            3 => &self.transit_gateway_id,
            4 => &self.local_gateway_id,
            5 => &self.carrier_gateway_id,
            6 => &self.core_network_arn,
            7 => &self.odb_network_arn,
            8 => &self.dry_run,
            9 => &self.route_table_id,
            10 => &self.destination_cidr_block,
            11 => &self.gateway_id,
            12 => &self.destination_ipv6_cidr_block,
            13 => &self.egress_only_internet_gateway_id,
            14 => &self.instance_id,
            15 => &self.network_interface_id,
            16 => &self.vpc_peering_connection_id,
            17 => &self.nat_gateway_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_prefix_list_id,
            1 => &mut self.vpc_endpoint_id,
            2 => &mut self.local_target,
            3 => &mut self.transit_gateway_id,
            4 => &mut self.local_gateway_id,
            5 => &mut self.carrier_gateway_id,
            6 => &mut self.core_network_arn,
            7 => &mut self.odb_network_arn,
            8 => &mut self.dry_run,
            9 => &mut self.route_table_id,
            10 => &mut self.destination_cidr_block,
            11 => &mut self.gateway_id,
            12 => &mut self.destination_ipv6_cidr_block,
            13 => &mut self.egress_only_internet_gateway_id,
            14 => &mut self.instance_id,
            15 => &mut self.network_interface_id,
            16 => &mut self.vpc_peering_connection_id,
            17 => &mut self.nat_gateway_id,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceRouteRequest);

#[derive(Clone, Default)]
pub struct ReplaceRouteTableAssociationRequest {
    pub dry_run: Option<bool>,
    pub association_id: Option<String>,
    pub route_table_id: Option<String>,
}
/// Descriptor of [`ReplaceRouteTableAssociationRequest`].
pub static REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST: StructDesc = StructDesc { name: "ReplaceRouteTableAssociationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReplaceRouteTableAssociationRequest {
    fn desc(&self) -> &'static StructDesc { &REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.association_id,
            2 => &self.route_table_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.association_id,
            2 => &mut self.route_table_id,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceRouteTableAssociationRequest);

#[derive(Clone, Default)]
pub struct ReplaceRouteTableAssociationResult {
    pub new_association_id: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}
/// Descriptor of [`ReplaceRouteTableAssociationResult`].
pub static REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT: StructDesc = StructDesc { name: "ReplaceRouteTableAssociationResult", members: &[
    Member { name: "NewAssociationId", query: "NewAssociationId", xml: "newAssociationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationState", query: "AssociationState", xml: "associationState", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_TABLE_ASSOCIATION_STATE) },
] };
impl Structure for ReplaceRouteTableAssociationResult {
    fn desc(&self) -> &'static StructDesc { &REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.new_association_id,
            1 => &self.association_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.new_association_id,
            1 => &mut self.association_state,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceRouteTableAssociationResult);

#[derive(Clone, Default)]
pub struct ReplaceTransitGatewayRouteRequest {
    pub destination_cidr_block: Option<String>,
    pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub blackhole: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ReplaceTransitGatewayRouteRequest`].
pub static REPLACE_TRANSIT_GATEWAY_ROUTE_REQUEST: StructDesc = StructDesc { name: "ReplaceTransitGatewayRouteRequest", members: &[
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Blackhole", query: "Blackhole", xml: "Blackhole", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ReplaceTransitGatewayRouteRequest {
    fn desc(&self) -> &'static StructDesc { &REPLACE_TRANSIT_GATEWAY_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr_block,
            1 => &self.transit_gateway_route_table_id,
            2 => &self.transit_gateway_attachment_id,
            3 => &self.blackhole,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr_block,
            1 => &mut self.transit_gateway_route_table_id,
            2 => &mut self.transit_gateway_attachment_id,
            3 => &mut self.blackhole,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceTransitGatewayRouteRequest);

#[derive(Clone, Default)]
pub struct ReplaceTransitGatewayRouteResult {
    pub route: Option<TransitGatewayRoute>,
}
/// Descriptor of [`ReplaceTransitGatewayRouteResult`].
pub static REPLACE_TRANSIT_GATEWAY_ROUTE_RESULT: StructDesc = StructDesc { name: "ReplaceTransitGatewayRouteResult", members: &[
    Member { name: "Route", query: "Route", xml: "route", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE) },
] };
impl Structure for ReplaceTransitGatewayRouteResult {
    fn desc(&self) -> &'static StructDesc { &REPLACE_TRANSIT_GATEWAY_ROUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceTransitGatewayRouteResult);

#[derive(Clone, Default)]
pub struct ReplaceVpnTunnelRequest {
    pub vpn_connection_id: Option<String>,
    pub vpn_tunnel_outside_ip_address: Option<String>,
    pub apply_pending_maintenance: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ReplaceVpnTunnelRequest`].
pub static REPLACE_VPN_TUNNEL_REQUEST: StructDesc = StructDesc { name: "ReplaceVpnTunnelRequest", members: &[
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnTunnelOutsideIpAddress", query: "VpnTunnelOutsideIpAddress", xml: "VpnTunnelOutsideIpAddress", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ApplyPendingMaintenance", query: "ApplyPendingMaintenance", xml: "ApplyPendingMaintenance", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ReplaceVpnTunnelRequest {
    fn desc(&self) -> &'static StructDesc { &REPLACE_VPN_TUNNEL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_id,
            1 => &self.vpn_tunnel_outside_ip_address,
            2 => &self.apply_pending_maintenance,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_id,
            1 => &mut self.vpn_tunnel_outside_ip_address,
            2 => &mut self.apply_pending_maintenance,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ReplaceVpnTunnelRequest);

#[derive(Clone, Default)]
pub struct ReplaceVpnTunnelResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ReplaceVpnTunnelResult`].
pub static REPLACE_VPN_TUNNEL_RESULT: StructDesc = StructDesc { name: "ReplaceVpnTunnelResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ReplaceVpnTunnelResult {
    fn desc(&self) -> &'static StructDesc { &REPLACE_VPN_TUNNEL_RESULT }
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
structure!(ReplaceVpnTunnelResult);

#[derive(Clone, Default)]
pub struct ReportInstanceStatusRequest {
    pub dry_run: Option<bool>,
    pub instances: Vec<String>,
    pub status: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub reason_codes: Vec<String>,
    pub description: Option<String>,
}
/// Descriptor of [`ReportInstanceStatusRequest`].
pub static REPORT_INSTANCE_STATUS_REQUEST: StructDesc = StructDesc { name: "ReportInstanceStatusRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Instances", query: "InstanceId", xml: "instanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "Status", query: "Status", xml: "status", required: true, sensitive: false, kind: Kind::Enum(&enums::report_status_type::DESC) },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndTime", query: "EndTime", xml: "endTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ReasonCodes", query: "ReasonCode", xml: "reasonCode", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::report_instance_reason_codes::DESC) }) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: true, kind: Kind::Str },
] };
impl Structure for ReportInstanceStatusRequest {
    fn desc(&self) -> &'static StructDesc { &REPORT_INSTANCE_STATUS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instances,
            2 => &self.status,
            3 => &self.start_time,
            4 => &self.end_time,
            5 => &self.reason_codes,
            6 => &self.description,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instances,
            2 => &mut self.status,
            3 => &mut self.start_time,
            4 => &mut self.end_time,
            5 => &mut self.reason_codes,
            6 => &mut self.description,
            _ => no_member(index),
        }
    }
}
structure!(ReportInstanceStatusRequest);

#[derive(Clone, Default)]
pub struct RequestFilterPortRange {
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
}
/// Descriptor of [`RequestFilterPortRange`].
pub static REQUEST_FILTER_PORT_RANGE: StructDesc = StructDesc { name: "RequestFilterPortRange", members: &[
    Member { name: "FromPort", query: "FromPort", xml: "FromPort", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
    Member { name: "ToPort", query: "ToPort", xml: "ToPort", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
] };
impl Structure for RequestFilterPortRange {
    fn desc(&self) -> &'static StructDesc { &REQUEST_FILTER_PORT_RANGE }
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
structure!(RequestFilterPortRange);

#[derive(Clone, Default)]
pub struct RequestIpamResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
/// Descriptor of [`RequestIpamResourceTag`].
pub static REQUEST_IPAM_RESOURCE_TAG: StructDesc = StructDesc { name: "RequestIpamResourceTag", members: &[
    Member { name: "Key", query: "Key", xml: "Key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RequestIpamResourceTag {
    fn desc(&self) -> &'static StructDesc { &REQUEST_IPAM_RESOURCE_TAG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key,
            1 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key,
            1 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(RequestIpamResourceTag);

#[derive(Clone, Default)]
pub struct RequestLaunchTemplateData {
    pub kernel_id: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecificationRequest>,
    pub block_device_mappings: Vec<LaunchTemplateBlockDeviceMappingRequest>,
    pub network_interfaces: Vec<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub key_name: Option<String>,
    pub monitoring: Option<LaunchTemplatesMonitoringRequest>,
    pub placement: Option<LaunchTemplatePlacementRequest>,
    pub ram_disk_id: Option<String>,
    pub disable_api_termination: Option<bool>,
    pub instance_initiated_shutdown_behavior: Option<String>,
    pub user_data: Option<String>,
    pub tag_specifications: Vec<LaunchTemplateTagSpecificationRequest>,
    pub elastic_gpu_specifications: Vec<ElasticGpuSpecification>,
    pub elastic_inference_accelerators: Vec<LaunchTemplateElasticInferenceAccelerator>,
    pub security_group_ids: Vec<String>,
    pub security_groups: Vec<String>,
    pub instance_market_options: Option<LaunchTemplateInstanceMarketOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>,
    pub cpu_options: Option<LaunchTemplateCpuOptionsRequest>,
    pub capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationRequest>,
    pub license_specifications: Vec<LaunchTemplateLicenseConfigurationRequest>,
    pub hibernation_options: Option<LaunchTemplateHibernationOptionsRequest>,
    pub metadata_options: Option<LaunchTemplateInstanceMetadataOptionsRequest>,
    pub enclave_options: Option<LaunchTemplateEnclaveOptionsRequest>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptionsRequest>,
    pub maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptionsRequest>,
    pub disable_api_stop: Option<bool>,
    pub operator: Option<OperatorRequest>,
    pub network_performance_options: Option<LaunchTemplateNetworkPerformanceOptionsRequest>,
    pub secondary_interfaces: Vec<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest>,
}
/// Descriptor of [`RequestLaunchTemplateData`].
pub static REQUEST_LAUNCH_TEMPLATE_DATA: StructDesc = StructDesc { name: "RequestLaunchTemplateData", members: &[
    Member { name: "KernelId", query: "KernelId", xml: "KernelId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "EbsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "IamInstanceProfile", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION_REQUEST) },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "BlockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "BlockDeviceMapping", kind: Kind::Struct(&LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST) }) },
    Member { name: "NetworkInterfaces", query: "NetworkInterface", xml: "NetworkInterface", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceNetworkInterfaceSpecification", kind: Kind::Struct(&LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST) }) },
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "KeyName", query: "KeyName", xml: "KeyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Monitoring", query: "Monitoring", xml: "Monitoring", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATES_MONITORING_REQUEST) },
    Member { name: "Placement", query: "Placement", xml: "Placement", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_PLACEMENT_REQUEST) },
    Member { name: "RamDiskId", query: "RamDiskId", xml: "RamDiskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DisableApiTermination", query: "DisableApiTermination", xml: "DisableApiTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", xml: "InstanceInitiatedShutdownBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::shutdown_behavior::DESC) },
    Member { name: "UserData", query: "UserData", xml: "UserData", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "LaunchTemplateTagSpecificationRequest", kind: Kind::Struct(&LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST) }) },
    Member { name: "ElasticGpuSpecifications", query: "ElasticGpuSpecification", xml: "ElasticGpuSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ElasticGpuSpecification", kind: Kind::Struct(&ELASTIC_GPU_SPECIFICATION) }) },
    Member { name: "ElasticInferenceAccelerators", query: "ElasticInferenceAccelerator", xml: "ElasticInferenceAccelerator", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR) }) },
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "SecurityGroups", query: "SecurityGroup", xml: "SecurityGroup", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroup", kind: Kind::Str }) },
    Member { name: "InstanceMarketOptions", query: "InstanceMarketOptions", xml: "InstanceMarketOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST) },
    Member { name: "CreditSpecification", query: "CreditSpecification", xml: "CreditSpecification", required: false, sensitive: false, kind: Kind::Struct(&CREDIT_SPECIFICATION_REQUEST) },
    Member { name: "CpuOptions", query: "CpuOptions", xml: "CpuOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST) },
    Member { name: "CapacityReservationSpecification", query: "CapacityReservationSpecification", xml: "CapacityReservationSpecification", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST) },
    Member { name: "LicenseSpecifications", query: "LicenseSpecification", xml: "LicenseSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST) }) },
    Member { name: "HibernationOptions", query: "HibernationOptions", xml: "HibernationOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_HIBERNATION_OPTIONS_REQUEST) },
    Member { name: "MetadataOptions", query: "MetadataOptions", xml: "MetadataOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST) },
    Member { name: "EnclaveOptions", query: "EnclaveOptions", xml: "EnclaveOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST) },
    Member { name: "InstanceRequirements", query: "InstanceRequirements", xml: "InstanceRequirements", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_REQUIREMENTS_REQUEST) },
    Member { name: "PrivateDnsNameOptions", query: "PrivateDnsNameOptions", xml: "PrivateDnsNameOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST) },
    Member { name: "MaintenanceOptions", query: "MaintenanceOptions", xml: "MaintenanceOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST) },
    Member { name: "DisableApiStop", query: "DisableApiStop", xml: "DisableApiStop", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Operator", query: "Operator", xml: "Operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_REQUEST) },
    Member { name: "NetworkPerformanceOptions", query: "NetworkPerformanceOptions", xml: "NetworkPerformanceOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST) },
    Member { name: "SecondaryInterfaces", query: "SecondaryInterface", xml: "SecondaryInterface", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceSecondaryInterfaceSpecification", kind: Kind::Struct(&LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST) }) },
] };
impl Structure for RequestLaunchTemplateData {
    fn desc(&self) -> &'static StructDesc { &REQUEST_LAUNCH_TEMPLATE_DATA }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.kernel_id,
            1 => &self.ebs_optimized,
            2 => &self.iam_instance_profile,
            3 => &self.block_device_mappings,
            4 => &self.network_interfaces,
            5 => &self.image_id,
            6 => &self.instance_type,
            7 => &self.key_name,
            8 => &self.monitoring,
            9 => &self.placement,
            10 => &self.ram_disk_id,
            11 => &self.disable_api_termination,
            12 => &self.instance_initiated_shutdown_behavior,
            13 => &self.user_data,
            14 => &self.tag_specifications,
            15 => &self.elastic_gpu_specifications,
            16 => &self.elastic_inference_accelerators,
            17 => &self.security_group_ids,
            18 => &self.security_groups,
            19 => &self.instance_market_options,
            20 => &self.credit_specification,
            21 => &self.cpu_options,
            22 => &self.capacity_reservation_specification,
            23 => &self.license_specifications,
            24 => &self.hibernation_options,
            25 => &self.metadata_options,
            26 => &self.enclave_options,
            27 => &self.instance_requirements,
            28 => &self.private_dns_name_options,
            29 => &self.maintenance_options,
            30 => &self.disable_api_stop,
            31 => &self.operator,
            32 => &self.network_performance_options,
            33 => &self.secondary_interfaces,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.kernel_id,
            1 => &mut self.ebs_optimized,
            2 => &mut self.iam_instance_profile,
            3 => &mut self.block_device_mappings,
            4 => &mut self.network_interfaces,
            5 => &mut self.image_id,
            6 => &mut self.instance_type,
            7 => &mut self.key_name,
            8 => &mut self.monitoring,
            9 => &mut self.placement,
            10 => &mut self.ram_disk_id,
            11 => &mut self.disable_api_termination,
            12 => &mut self.instance_initiated_shutdown_behavior,
            13 => &mut self.user_data,
            14 => &mut self.tag_specifications,
            15 => &mut self.elastic_gpu_specifications,
            16 => &mut self.elastic_inference_accelerators,
            17 => &mut self.security_group_ids,
            18 => &mut self.security_groups,
            19 => &mut self.instance_market_options,
            20 => &mut self.credit_specification,
            21 => &mut self.cpu_options,
            22 => &mut self.capacity_reservation_specification,
            23 => &mut self.license_specifications,
            24 => &mut self.hibernation_options,
            25 => &mut self.metadata_options,
            26 => &mut self.enclave_options,
            27 => &mut self.instance_requirements,
            28 => &mut self.private_dns_name_options,
            29 => &mut self.maintenance_options,
            30 => &mut self.disable_api_stop,
            31 => &mut self.operator,
            32 => &mut self.network_performance_options,
            33 => &mut self.secondary_interfaces,
            _ => no_member(index),
        }
    }
}
structure!(RequestLaunchTemplateData);

#[derive(Clone, Default)]
pub struct RequestSpotFleetRequest {
    pub dry_run: Option<bool>,
    pub spot_fleet_request_config: Option<SpotFleetRequestConfigData>,
}
/// Descriptor of [`RequestSpotFleetRequest`].
pub static REQUEST_SPOT_FLEET_REQUEST: StructDesc = StructDesc { name: "RequestSpotFleetRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SpotFleetRequestConfig", query: "SpotFleetRequestConfig", xml: "spotFleetRequestConfig", required: true, sensitive: false, kind: Kind::Struct(&SPOT_FLEET_REQUEST_CONFIG_DATA) },
] };
impl Structure for RequestSpotFleetRequest {
    fn desc(&self) -> &'static StructDesc { &REQUEST_SPOT_FLEET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.spot_fleet_request_config,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.spot_fleet_request_config,
            _ => no_member(index),
        }
    }
}
structure!(RequestSpotFleetRequest);

#[derive(Clone, Default)]
pub struct RequestSpotFleetResponse {
    pub spot_fleet_request_id: Option<String>,
}
/// Descriptor of [`RequestSpotFleetResponse`].
pub static REQUEST_SPOT_FLEET_RESPONSE: StructDesc = StructDesc { name: "RequestSpotFleetResponse", members: &[
    Member { name: "SpotFleetRequestId", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RequestSpotFleetResponse {
    fn desc(&self) -> &'static StructDesc { &REQUEST_SPOT_FLEET_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.spot_fleet_request_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.spot_fleet_request_id,
            _ => no_member(index),
        }
    }
}
structure!(RequestSpotFleetResponse);

#[derive(Clone, Default)]
pub struct RequestSpotInstancesRequest {
    pub launch_specification: Option<RequestSpotLaunchSpecification>,
    pub tag_specifications: Vec<TagSpecification>,
    pub instance_interruption_behavior: Option<String>,
    pub dry_run: Option<bool>,
    pub spot_price: Option<String>,
    pub client_token: Option<String>,
    pub instance_count: Option<i32>,
    pub r#type: Option<String>,
    pub valid_from: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
    pub launch_group: Option<String>,
    pub availability_zone_group: Option<String>,
    pub block_duration_minutes: Option<i32>,
}
/// Descriptor of [`RequestSpotInstancesRequest`].
pub static REQUEST_SPOT_INSTANCES_REQUEST: StructDesc = StructDesc { name: "RequestSpotInstancesRequest", members: &[
    Member { name: "LaunchSpecification", query: "LaunchSpecification", xml: "LaunchSpecification", required: false, sensitive: false, kind: Kind::Struct(&REQUEST_SPOT_LAUNCH_SPECIFICATION) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "InstanceInterruptionBehavior", query: "InstanceInterruptionBehavior", xml: "InstanceInterruptionBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_interruption_behavior::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SpotPrice", query: "SpotPrice", xml: "spotPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::spot_instance_type::DESC) },
    Member { name: "ValidFrom", query: "ValidFrom", xml: "validFrom", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ValidUntil", query: "ValidUntil", xml: "validUntil", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LaunchGroup", query: "LaunchGroup", xml: "launchGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneGroup", query: "AvailabilityZoneGroup", xml: "availabilityZoneGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BlockDurationMinutes", query: "BlockDurationMinutes", xml: "blockDurationMinutes", required: false, sensitive: false, kind: I32 },
] };
impl Structure for RequestSpotInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &REQUEST_SPOT_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_specification,
            1 => &self.tag_specifications,
            2 => &self.instance_interruption_behavior,
            3 => &self.dry_run,
            4 => &self.spot_price,
            5 => &self.client_token,
            6 => &self.instance_count,
            7 => &self.r#type,
            8 => &self.valid_from,
            9 => &self.valid_until,
            10 => &self.launch_group,
            11 => &self.availability_zone_group,
            12 => &self.block_duration_minutes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_specification,
            1 => &mut self.tag_specifications,
            2 => &mut self.instance_interruption_behavior,
            3 => &mut self.dry_run,
            4 => &mut self.spot_price,
            5 => &mut self.client_token,
            6 => &mut self.instance_count,
            7 => &mut self.r#type,
            8 => &mut self.valid_from,
            9 => &mut self.valid_until,
            10 => &mut self.launch_group,
            11 => &mut self.availability_zone_group,
            12 => &mut self.block_duration_minutes,
            _ => no_member(index),
        }
    }
}
structure!(RequestSpotInstancesRequest);

#[derive(Clone, Default)]
pub struct RequestSpotInstancesResult {
    pub spot_instance_requests: Vec<SpotInstanceRequest>,
}
/// Descriptor of [`RequestSpotInstancesResult`].
pub static REQUEST_SPOT_INSTANCES_RESULT: StructDesc = StructDesc { name: "RequestSpotInstancesResult", members: &[
    Member { name: "SpotInstanceRequests", query: "SpotInstanceRequestSet", xml: "spotInstanceRequestSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SPOT_INSTANCE_REQUEST) }) },
] };
impl Structure for RequestSpotInstancesResult {
    fn desc(&self) -> &'static StructDesc { &REQUEST_SPOT_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.spot_instance_requests,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.spot_instance_requests,
            _ => no_member(index),
        }
    }
}
structure!(RequestSpotInstancesResult);

#[derive(Clone, Default)]
pub struct RequestSpotLaunchSpecification {
    pub security_group_ids: Vec<String>,
    pub security_groups: Vec<String>,
    pub addressing_type: Option<String>,
    pub block_device_mappings: Vec<BlockDeviceMapping>,
    pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub monitoring: Option<RunInstancesMonitoringEnabled>,
    pub network_interfaces: Vec<InstanceNetworkInterfaceSpecification>,
    pub placement: Option<SpotPlacement>,
    pub ramdisk_id: Option<String>,
    pub subnet_id: Option<String>,
    pub user_data: Option<String>,
}
/// Descriptor of [`RequestSpotLaunchSpecification`].
pub static REQUEST_SPOT_LAUNCH_SPECIFICATION: StructDesc = StructDesc { name: "RequestSpotLaunchSpecification", members: &[
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SecurityGroups", query: "SecurityGroup", xml: "SecurityGroup", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AddressingType", query: "AddressingType", xml: "addressingType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "blockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&BLOCK_DEVICE_MAPPING) }) },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "ebsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "iamInstanceProfile", required: false, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE_SPECIFICATION) },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "KernelId", query: "KernelId", xml: "kernelId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyName", query: "KeyName", xml: "keyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Monitoring", query: "Monitoring", xml: "monitoring", required: false, sensitive: false, kind: Kind::Struct(&RUN_INSTANCES_MONITORING_ENABLED) },
    Member { name: "NetworkInterfaces", query: "NetworkInterface", xml: "NetworkInterface", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_NETWORK_INTERFACE_SPECIFICATION) }) },
    Member { name: "Placement", query: "Placement", xml: "placement", required: false, sensitive: false, kind: Kind::Struct(&SPOT_PLACEMENT) },
    Member { name: "RamdiskId", query: "RamdiskId", xml: "ramdiskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserData", query: "UserData", xml: "userData", required: false, sensitive: true, kind: Kind::Str },
] };
impl Structure for RequestSpotLaunchSpecification {
    fn desc(&self) -> &'static StructDesc { &REQUEST_SPOT_LAUNCH_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.security_group_ids,
            1 => &self.security_groups,
            2 => &self.addressing_type,
            3 => &self.block_device_mappings,
            4 => &self.ebs_optimized,
            5 => &self.iam_instance_profile,
            6 => &self.image_id,
            7 => &self.instance_type,
            8 => &self.kernel_id,
            9 => &self.key_name,
            10 => &self.monitoring,
            11 => &self.network_interfaces,
            12 => &self.placement,
            13 => &self.ramdisk_id,
            14 => &self.subnet_id,
            15 => &self.user_data,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.security_group_ids,
            1 => &mut self.security_groups,
            2 => &mut self.addressing_type,
            3 => &mut self.block_device_mappings,
            4 => &mut self.ebs_optimized,
            5 => &mut self.iam_instance_profile,
            6 => &mut self.image_id,
            7 => &mut self.instance_type,
            8 => &mut self.kernel_id,
            9 => &mut self.key_name,
            10 => &mut self.monitoring,
            11 => &mut self.network_interfaces,
            12 => &mut self.placement,
            13 => &mut self.ramdisk_id,
            14 => &mut self.subnet_id,
            15 => &mut self.user_data,
            _ => no_member(index),
        }
    }
}
structure!(RequestSpotLaunchSpecification);

#[derive(Clone, Default)]
pub struct Reservation {
    pub reservation_id: Option<String>,
    pub owner_id: Option<String>,
    pub requester_id: Option<String>,
    pub groups: Vec<GroupIdentifier>,
    pub instances: Vec<Instance>,
}
/// Descriptor of [`Reservation`].
pub static RESERVATION: StructDesc = StructDesc { name: "Reservation", members: &[
    Member { name: "ReservationId", query: "ReservationId", xml: "reservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RequesterId", query: "RequesterId", xml: "requesterId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Groups", query: "GroupSet", xml: "groupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&GROUP_IDENTIFIER) }) },
    Member { name: "Instances", query: "InstancesSet", xml: "instancesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE) }) },
] };
impl Structure for Reservation {
    fn desc(&self) -> &'static StructDesc { &RESERVATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reservation_id,
            1 => &self.owner_id,
            2 => &self.requester_id,
            3 => &self.groups,
            4 => &self.instances,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reservation_id,
            1 => &mut self.owner_id,
            2 => &mut self.requester_id,
            3 => &mut self.groups,
            4 => &mut self.instances,
            _ => no_member(index),
        }
    }
}
structure!(Reservation);

#[derive(Clone, Default)]
pub struct ReservationFleetInstanceSpecification {
    pub instance_type: Option<String>,
    pub instance_platform: Option<String>,
    pub weight: Option<f64>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub priority: Option<i32>,
}
/// Descriptor of [`ReservationFleetInstanceSpecification`].
pub static RESERVATION_FLEET_INSTANCE_SPECIFICATION: StructDesc = StructDesc { name: "ReservationFleetInstanceSpecification", members: &[
    Member { name: "InstanceType", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "InstancePlatform", query: "InstancePlatform", xml: "InstancePlatform", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_instance_platform::DESC) },
    Member { name: "Weight", query: "Weight", xml: "Weight", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "EbsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Priority", query: "Priority", xml: "Priority", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: i32::MAX } },
] };
impl Structure for ReservationFleetInstanceSpecification {
    fn desc(&self) -> &'static StructDesc { &RESERVATION_FLEET_INSTANCE_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_type,
            1 => &self.instance_platform,
            2 => &self.weight,
            3 => &self.availability_zone,
            4 => &self.availability_zone_id,
            5 => &self.ebs_optimized,
            6 => &self.priority,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_type,
            1 => &mut self.instance_platform,
            2 => &mut self.weight,
            3 => &mut self.availability_zone,
            4 => &mut self.availability_zone_id,
            5 => &mut self.ebs_optimized,
            6 => &mut self.priority,
            _ => no_member(index),
        }
    }
}
structure!(ReservationFleetInstanceSpecification);

#[derive(Clone, Default)]
pub struct ReservationValue {
    pub hourly_price: Option<String>,
    pub remaining_total_value: Option<String>,
    pub remaining_upfront_value: Option<String>,
}
/// Descriptor of [`ReservationValue`].
pub static RESERVATION_VALUE: StructDesc = StructDesc { name: "ReservationValue", members: &[
    Member { name: "HourlyPrice", query: "HourlyPrice", xml: "hourlyPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RemainingTotalValue", query: "RemainingTotalValue", xml: "remainingTotalValue", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RemainingUpfrontValue", query: "RemainingUpfrontValue", xml: "remainingUpfrontValue", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReservationValue {
    fn desc(&self) -> &'static StructDesc { &RESERVATION_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.hourly_price,
            1 => &self.remaining_total_value,
            2 => &self.remaining_upfront_value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.hourly_price,
            1 => &mut self.remaining_total_value,
            2 => &mut self.remaining_upfront_value,
            _ => no_member(index),
        }
    }
}
structure!(ReservationValue);

#[derive(Clone, Default)]
pub struct ReservedCapacityOptions {
    pub reservation_types: Vec<String>,
}
/// Descriptor of [`ReservedCapacityOptions`].
pub static RESERVED_CAPACITY_OPTIONS: StructDesc = StructDesc { name: "ReservedCapacityOptions", members: &[
    Member { name: "ReservationTypes", query: "ReservationTypeSet", xml: "reservationTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::fleet_reservation_type::DESC) }) },
] };
impl Structure for ReservedCapacityOptions {
    fn desc(&self) -> &'static StructDesc { &RESERVED_CAPACITY_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reservation_types,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reservation_types,
            _ => no_member(index),
        }
    }
}
structure!(ReservedCapacityOptions);

#[derive(Clone, Default)]
pub struct ReservedCapacityOptionsRequest {
    pub reservation_types: Vec<String>,
}
/// Descriptor of [`ReservedCapacityOptionsRequest`].
pub static RESERVED_CAPACITY_OPTIONS_REQUEST: StructDesc = StructDesc { name: "ReservedCapacityOptionsRequest", members: &[
    Member { name: "ReservationTypes", query: "ReservationType", xml: "ReservationType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ReservationType", kind: Kind::Enum(&enums::fleet_reservation_type::DESC) }) },
] };
impl Structure for ReservedCapacityOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &RESERVED_CAPACITY_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reservation_types,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reservation_types,
            _ => no_member(index),
        }
    }
}
structure!(ReservedCapacityOptionsRequest);

#[derive(Clone, Default)]
pub struct ReservedInstanceLimitPrice {
    pub amount: Option<f64>,
    pub currency_code: Option<String>,
}
/// Descriptor of [`ReservedInstanceLimitPrice`].
pub static RESERVED_INSTANCE_LIMIT_PRICE: StructDesc = StructDesc { name: "ReservedInstanceLimitPrice", members: &[
    Member { name: "Amount", query: "Amount", xml: "amount", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
] };
impl Structure for ReservedInstanceLimitPrice {
    fn desc(&self) -> &'static StructDesc { &RESERVED_INSTANCE_LIMIT_PRICE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.amount,
            1 => &self.currency_code,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency_code,
            _ => no_member(index),
        }
    }
}
structure!(ReservedInstanceLimitPrice);

#[derive(Clone, Default)]
pub struct ReservedInstanceReservationValue {
    pub reservation_value: Option<ReservationValue>,
    pub reserved_instance_id: Option<String>,
}
/// Descriptor of [`ReservedInstanceReservationValue`].
pub static RESERVED_INSTANCE_RESERVATION_VALUE: StructDesc = StructDesc { name: "ReservedInstanceReservationValue", members: &[
    Member { name: "ReservationValue", query: "ReservationValue", xml: "reservationValue", required: false, sensitive: false, kind: Kind::Struct(&RESERVATION_VALUE) },
    Member { name: "ReservedInstanceId", query: "ReservedInstanceId", xml: "reservedInstanceId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReservedInstanceReservationValue {
    fn desc(&self) -> &'static StructDesc { &RESERVED_INSTANCE_RESERVATION_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reservation_value,
            1 => &self.reserved_instance_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reservation_value,
            1 => &mut self.reserved_instance_id,
            _ => no_member(index),
        }
    }
}
structure!(ReservedInstanceReservationValue);
