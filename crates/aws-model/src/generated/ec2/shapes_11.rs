// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DeprovisionIpamByoasnRequest to DescribeClientVpnConnectionsRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DeprovisionIpamByoasnRequest {
    pub dry_run: Option<bool>,
    pub ipam_id: Option<String>,
    pub asn: Option<String>,
}
/// Descriptor of [`DeprovisionIpamByoasnRequest`].
pub static DEPROVISION_IPAM_BYOASN_REQUEST: StructDesc = StructDesc { name: "DeprovisionIpamByoasnRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamId", query: "IpamId", xml: "IpamId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Asn", query: "Asn", xml: "Asn", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeprovisionIpamByoasnRequest {
    fn desc(&self) -> &'static StructDesc { &DEPROVISION_IPAM_BYOASN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_id,
            2 => &self.asn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_id,
            2 => &mut self.asn,
            _ => no_member(index),
        }
    }
}
structure!(DeprovisionIpamByoasnRequest);

#[derive(Clone, Default)]
pub struct DeprovisionIpamByoasnResult {
    pub byoasn: Option<Byoasn>,
}
/// Descriptor of [`DeprovisionIpamByoasnResult`].
pub static DEPROVISION_IPAM_BYOASN_RESULT: StructDesc = StructDesc { name: "DeprovisionIpamByoasnResult", members: &[
    Member { name: "Byoasn", query: "Byoasn", xml: "byoasn", required: false, sensitive: false, kind: Kind::Struct(&BYOASN) },
] };
impl Structure for DeprovisionIpamByoasnResult {
    fn desc(&self) -> &'static StructDesc { &DEPROVISION_IPAM_BYOASN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.byoasn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.byoasn,
            _ => no_member(index),
        }
    }
}
structure!(DeprovisionIpamByoasnResult);

#[derive(Clone, Default)]
pub struct DeprovisionIpamPoolCidrRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub cidr: Option<String>,
}
/// Descriptor of [`DeprovisionIpamPoolCidrRequest`].
pub static DEPROVISION_IPAM_POOL_CIDR_REQUEST: StructDesc = StructDesc { name: "DeprovisionIpamPoolCidrRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeprovisionIpamPoolCidrRequest {
    fn desc(&self) -> &'static StructDesc { &DEPROVISION_IPAM_POOL_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_id,
            2 => &self.cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.cidr,
            _ => no_member(index),
        }
    }
}
structure!(DeprovisionIpamPoolCidrRequest);

#[derive(Clone, Default)]
pub struct DeprovisionIpamPoolCidrResult {
    pub ipam_pool_cidr: Option<IpamPoolCidr>,
}
/// Descriptor of [`DeprovisionIpamPoolCidrResult`].
pub static DEPROVISION_IPAM_POOL_CIDR_RESULT: StructDesc = StructDesc { name: "DeprovisionIpamPoolCidrResult", members: &[
    Member { name: "IpamPoolCidr", query: "IpamPoolCidr", xml: "ipamPoolCidr", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POOL_CIDR) },
] };
impl Structure for DeprovisionIpamPoolCidrResult {
    fn desc(&self) -> &'static StructDesc { &DEPROVISION_IPAM_POOL_CIDR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_pool_cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_pool_cidr,
            _ => no_member(index),
        }
    }
}
structure!(DeprovisionIpamPoolCidrResult);

#[derive(Clone, Default)]
pub struct DeprovisionPublicIpv4PoolCidrRequest {
    pub dry_run: Option<bool>,
    pub pool_id: Option<String>,
    pub cidr: Option<String>,
}
/// Descriptor of [`DeprovisionPublicIpv4PoolCidrRequest`].
pub static DEPROVISION_PUBLIC_IPV4_POOL_CIDR_REQUEST: StructDesc = StructDesc { name: "DeprovisionPublicIpv4PoolCidrRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PoolId", query: "PoolId", xml: "PoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeprovisionPublicIpv4PoolCidrRequest {
    fn desc(&self) -> &'static StructDesc { &DEPROVISION_PUBLIC_IPV4_POOL_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.pool_id,
            2 => &self.cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.pool_id,
            2 => &mut self.cidr,
            _ => no_member(index),
        }
    }
}
structure!(DeprovisionPublicIpv4PoolCidrRequest);

#[derive(Clone, Default)]
pub struct DeprovisionPublicIpv4PoolCidrResult {
    pub pool_id: Option<String>,
    pub deprovisioned_addresses: Vec<String>,
}
/// Descriptor of [`DeprovisionPublicIpv4PoolCidrResult`].
pub static DEPROVISION_PUBLIC_IPV4_POOL_CIDR_RESULT: StructDesc = StructDesc { name: "DeprovisionPublicIpv4PoolCidrResult", members: &[
    Member { name: "PoolId", query: "PoolId", xml: "poolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeprovisionedAddresses", query: "DeprovisionedAddressSet", xml: "deprovisionedAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DeprovisionPublicIpv4PoolCidrResult {
    fn desc(&self) -> &'static StructDesc { &DEPROVISION_PUBLIC_IPV4_POOL_CIDR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_id,
            1 => &self.deprovisioned_addresses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_id,
            1 => &mut self.deprovisioned_addresses,
            _ => no_member(index),
        }
    }
}
structure!(DeprovisionPublicIpv4PoolCidrResult);

#[derive(Clone, Default)]
pub struct DeregisterImageRequest {
    pub image_id: Option<String>,
    pub delete_associated_snapshots: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeregisterImageRequest`].
pub static DEREGISTER_IMAGE_REQUEST: StructDesc = StructDesc { name: "DeregisterImageRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DeleteAssociatedSnapshots", query: "DeleteAssociatedSnapshots", xml: "DeleteAssociatedSnapshots", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeregisterImageRequest {
    fn desc(&self) -> &'static StructDesc { &DEREGISTER_IMAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.delete_associated_snapshots,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.delete_associated_snapshots,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeregisterImageRequest);

#[derive(Clone, Default)]
pub struct DeregisterImageResult {
    pub r#return: Option<bool>,
    pub delete_snapshot_results: Vec<DeleteSnapshotReturnCode>,
}
/// Descriptor of [`DeregisterImageResult`].
pub static DEREGISTER_IMAGE_RESULT: StructDesc = StructDesc { name: "DeregisterImageResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeleteSnapshotResults", query: "DeleteSnapshotResultSet", xml: "deleteSnapshotResultSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DELETE_SNAPSHOT_RETURN_CODE) }) },
] };
impl Structure for DeregisterImageResult {
    fn desc(&self) -> &'static StructDesc { &DEREGISTER_IMAGE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            1 => &self.delete_snapshot_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            1 => &mut self.delete_snapshot_results,
            _ => no_member(index),
        }
    }
}
structure!(DeregisterImageResult);

#[derive(Clone, Default)]
pub struct DeregisterInstanceEventNotificationAttributesRequest {
    pub dry_run: Option<bool>,
    pub instance_tag_attribute: Option<DeregisterInstanceTagAttributeRequest>,
}
/// Descriptor of [`DeregisterInstanceEventNotificationAttributesRequest`].
pub static DEREGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_REQUEST: StructDesc = StructDesc { name: "DeregisterInstanceEventNotificationAttributesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceTagAttribute", query: "InstanceTagAttribute", xml: "InstanceTagAttribute", required: true, sensitive: false, kind: Kind::Struct(&DEREGISTER_INSTANCE_TAG_ATTRIBUTE_REQUEST) },
] };
impl Structure for DeregisterInstanceEventNotificationAttributesRequest {
    fn desc(&self) -> &'static StructDesc { &DEREGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_tag_attribute,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_tag_attribute,
            _ => no_member(index),
        }
    }
}
structure!(DeregisterInstanceEventNotificationAttributesRequest);

#[derive(Clone, Default)]
pub struct DeregisterInstanceEventNotificationAttributesResult {
    pub instance_tag_attribute: Option<InstanceTagNotificationAttribute>,
}
/// Descriptor of [`DeregisterInstanceEventNotificationAttributesResult`].
pub static DEREGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_RESULT: StructDesc = StructDesc { name: "DeregisterInstanceEventNotificationAttributesResult", members: &[
    Member { name: "InstanceTagAttribute", query: "InstanceTagAttribute", xml: "instanceTagAttribute", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_TAG_NOTIFICATION_ATTRIBUTE) },
] };
impl Structure for DeregisterInstanceEventNotificationAttributesResult {
    fn desc(&self) -> &'static StructDesc { &DEREGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_RESULT }
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
structure!(DeregisterInstanceEventNotificationAttributesResult);

#[derive(Clone, Default)]
pub struct DeregisterInstanceTagAttributeRequest {
    pub include_all_tags_of_instance: Option<bool>,
    pub instance_tag_keys: Vec<String>,
}
/// Descriptor of [`DeregisterInstanceTagAttributeRequest`].
pub static DEREGISTER_INSTANCE_TAG_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "DeregisterInstanceTagAttributeRequest", members: &[
    Member { name: "IncludeAllTagsOfInstance", query: "IncludeAllTagsOfInstance", xml: "IncludeAllTagsOfInstance", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceTagKeys", query: "InstanceTagKey", xml: "InstanceTagKey", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DeregisterInstanceTagAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &DEREGISTER_INSTANCE_TAG_ATTRIBUTE_REQUEST }
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
structure!(DeregisterInstanceTagAttributeRequest);

#[derive(Clone, Default)]
pub struct DeregisterTransitGatewayMulticastGroupMembersRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub group_ip_address: Option<String>,
    pub network_interface_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeregisterTransitGatewayMulticastGroupMembersRequest`].
pub static DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_REQUEST: StructDesc = StructDesc { name: "DeregisterTransitGatewayMulticastGroupMembersRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupIpAddress", query: "GroupIpAddress", xml: "GroupIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceIds", query: "NetworkInterfaceIds", xml: "NetworkInterfaceIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeregisterTransitGatewayMulticastGroupMembersRequest {
    fn desc(&self) -> &'static StructDesc { &DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_REQUEST }
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
structure!(DeregisterTransitGatewayMulticastGroupMembersRequest);

#[derive(Clone, Default)]
pub struct DeregisterTransitGatewayMulticastGroupMembersResult {
    pub deregistered_multicast_group_members: Option<TransitGatewayMulticastDeregisteredGroupMembers>,
}
/// Descriptor of [`DeregisterTransitGatewayMulticastGroupMembersResult`].
pub static DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_RESULT: StructDesc = StructDesc { name: "DeregisterTransitGatewayMulticastGroupMembersResult", members: &[
    Member { name: "DeregisteredMulticastGroupMembers", query: "DeregisteredMulticastGroupMembers", xml: "deregisteredMulticastGroupMembers", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DEREGISTERED_GROUP_MEMBERS) },
] };
impl Structure for DeregisterTransitGatewayMulticastGroupMembersResult {
    fn desc(&self) -> &'static StructDesc { &DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.deregistered_multicast_group_members,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.deregistered_multicast_group_members,
            _ => no_member(index),
        }
    }
}
structure!(DeregisterTransitGatewayMulticastGroupMembersResult);

#[derive(Clone, Default)]
pub struct DeregisterTransitGatewayMulticastGroupSourcesRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub group_ip_address: Option<String>,
    pub network_interface_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeregisterTransitGatewayMulticastGroupSourcesRequest`].
pub static DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_REQUEST: StructDesc = StructDesc { name: "DeregisterTransitGatewayMulticastGroupSourcesRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupIpAddress", query: "GroupIpAddress", xml: "GroupIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceIds", query: "NetworkInterfaceIds", xml: "NetworkInterfaceIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeregisterTransitGatewayMulticastGroupSourcesRequest {
    fn desc(&self) -> &'static StructDesc { &DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_REQUEST }
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
structure!(DeregisterTransitGatewayMulticastGroupSourcesRequest);

#[derive(Clone, Default)]
pub struct DeregisterTransitGatewayMulticastGroupSourcesResult {
    pub deregistered_multicast_group_sources: Option<TransitGatewayMulticastDeregisteredGroupSources>,
}
/// Descriptor of [`DeregisterTransitGatewayMulticastGroupSourcesResult`].
pub static DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_RESULT: StructDesc = StructDesc { name: "DeregisterTransitGatewayMulticastGroupSourcesResult", members: &[
    Member { name: "DeregisteredMulticastGroupSources", query: "DeregisteredMulticastGroupSources", xml: "deregisteredMulticastGroupSources", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DEREGISTERED_GROUP_SOURCES) },
] };
impl Structure for DeregisterTransitGatewayMulticastGroupSourcesResult {
    fn desc(&self) -> &'static StructDesc { &DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.deregistered_multicast_group_sources,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.deregistered_multicast_group_sources,
            _ => no_member(index),
        }
    }
}
structure!(DeregisterTransitGatewayMulticastGroupSourcesResult);

#[derive(Clone, Default)]
pub struct DescribeAccountAttributesRequest {
    pub dry_run: Option<bool>,
    pub attribute_names: Vec<String>,
}
/// Descriptor of [`DescribeAccountAttributesRequest`].
pub static DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST: StructDesc = StructDesc { name: "DescribeAccountAttributesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AttributeNames", query: "AttributeName", xml: "attributeName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "attributeName", kind: Kind::Enum(&enums::account_attribute_name::DESC) }) },
] };
impl Structure for DescribeAccountAttributesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.attribute_names,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.attribute_names,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAccountAttributesRequest);

#[derive(Clone, Default)]
pub struct DescribeAccountAttributesResult {
    pub account_attributes: Vec<AccountAttribute>,
}
/// Descriptor of [`DescribeAccountAttributesResult`].
pub static DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT: StructDesc = StructDesc { name: "DescribeAccountAttributesResult", members: &[
    Member { name: "AccountAttributes", query: "AccountAttributeSet", xml: "accountAttributeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ACCOUNT_ATTRIBUTE) }) },
] };
impl Structure for DescribeAccountAttributesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.account_attributes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.account_attributes,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAccountAttributesResult);

#[derive(Clone, Default)]
pub struct DescribeAddressTransfersRequest {
    pub allocation_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeAddressTransfersRequest`].
pub static DESCRIBE_ADDRESS_TRANSFERS_REQUEST: StructDesc = StructDesc { name: "DescribeAddressTransfersRequest", members: &[
    Member { name: "AllocationIds", query: "AllocationId", xml: "AllocationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AllocationId", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeAddressTransfersRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ADDRESS_TRANSFERS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAddressTransfersRequest);

#[derive(Clone, Default)]
pub struct DescribeAddressTransfersResult {
    pub address_transfers: Vec<AddressTransfer>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeAddressTransfersResult`].
pub static DESCRIBE_ADDRESS_TRANSFERS_RESULT: StructDesc = StructDesc { name: "DescribeAddressTransfersResult", members: &[
    Member { name: "AddressTransfers", query: "AddressTransferSet", xml: "addressTransferSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADDRESS_TRANSFER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeAddressTransfersResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ADDRESS_TRANSFERS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.address_transfers,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.address_transfers,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAddressTransfersResult);

#[derive(Clone, Default)]
pub struct DescribeAddressesAttributeRequest {
    pub allocation_ids: Vec<String>,
    pub attribute: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeAddressesAttributeRequest`].
pub static DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "DescribeAddressesAttributeRequest", members: &[
    Member { name: "AllocationIds", query: "AllocationId", xml: "AllocationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: false, sensitive: false, kind: Kind::Enum(&enums::address_attribute_name::DESC) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeAddressesAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_ids,
            1 => &self.attribute,
            2 => &self.next_token,
            3 => &self.max_results,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_ids,
            1 => &mut self.attribute,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAddressesAttributeRequest);

#[derive(Clone, Default)]
pub struct DescribeAddressesAttributeResult {
    pub addresses: Vec<AddressAttribute>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeAddressesAttributeResult`].
pub static DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT: StructDesc = StructDesc { name: "DescribeAddressesAttributeResult", members: &[
    Member { name: "Addresses", query: "AddressSet", xml: "addressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADDRESS_ATTRIBUTE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeAddressesAttributeResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.addresses,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.addresses,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAddressesAttributeResult);

#[derive(Clone, Default)]
pub struct DescribeAddressesRequest {
    pub public_ips: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub allocation_ids: Vec<String>,
}
/// Descriptor of [`DescribeAddressesRequest`].
pub static DESCRIBE_ADDRESSES_REQUEST: StructDesc = StructDesc { name: "DescribeAddressesRequest", members: &[
    Member { name: "PublicIps", query: "PublicIp", xml: "PublicIp", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "PublicIp", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "AllocationIds", query: "AllocationId", xml: "AllocationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AllocationId", kind: Kind::Str }) },
] };
impl Structure for DescribeAddressesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ADDRESSES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.public_ips,
            1 => &self.dry_run,
            2 => &self.filters,
            3 => &self.allocation_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.public_ips,
            1 => &mut self.dry_run,
            2 => &mut self.filters,
            3 => &mut self.allocation_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAddressesRequest);

#[derive(Clone, Default)]
pub struct DescribeAddressesResult {
    pub addresses: Vec<Address>,
}
/// Descriptor of [`DescribeAddressesResult`].
pub static DESCRIBE_ADDRESSES_RESULT: StructDesc = StructDesc { name: "DescribeAddressesResult", members: &[
    Member { name: "Addresses", query: "AddressesSet", xml: "addressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADDRESS) }) },
] };
impl Structure for DescribeAddressesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ADDRESSES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.addresses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.addresses,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAddressesResult);

#[derive(Clone, Default)]
pub struct DescribeAggregateIdFormatRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeAggregateIdFormatRequest`].
pub static DESCRIBE_AGGREGATE_ID_FORMAT_REQUEST: StructDesc = StructDesc { name: "DescribeAggregateIdFormatRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeAggregateIdFormatRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_AGGREGATE_ID_FORMAT_REQUEST }
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
structure!(DescribeAggregateIdFormatRequest);

#[derive(Clone, Default)]
pub struct DescribeAggregateIdFormatResult {
    pub use_long_ids_aggregated: Option<bool>,
    pub statuses: Vec<IdFormat>,
}
/// Descriptor of [`DescribeAggregateIdFormatResult`].
pub static DESCRIBE_AGGREGATE_ID_FORMAT_RESULT: StructDesc = StructDesc { name: "DescribeAggregateIdFormatResult", members: &[
    Member { name: "UseLongIdsAggregated", query: "UseLongIdsAggregated", xml: "useLongIdsAggregated", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Statuses", query: "StatusSet", xml: "statusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ID_FORMAT) }) },
] };
impl Structure for DescribeAggregateIdFormatResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_AGGREGATE_ID_FORMAT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.use_long_ids_aggregated,
            1 => &self.statuses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.use_long_ids_aggregated,
            1 => &mut self.statuses,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAggregateIdFormatResult);

#[derive(Clone, Default)]
pub struct DescribeAvailabilityZonesRequest {
    pub zone_names: Vec<String>,
    pub zone_ids: Vec<String>,
    pub all_availability_zones: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeAvailabilityZonesRequest`].
pub static DESCRIBE_AVAILABILITY_ZONES_REQUEST: StructDesc = StructDesc { name: "DescribeAvailabilityZonesRequest", members: &[
    Member { name: "ZoneNames", query: "ZoneName", xml: "ZoneName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ZoneName", kind: Kind::Str }) },
    Member { name: "ZoneIds", query: "ZoneId", xml: "ZoneId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ZoneId", kind: Kind::Str }) },
    Member { name: "AllAvailabilityZones", query: "AllAvailabilityZones", xml: "AllAvailabilityZones", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeAvailabilityZonesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_AVAILABILITY_ZONES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.zone_names,
            1 => &self.zone_ids,
            2 => &self.all_availability_zones,
            3 => &self.dry_run,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.zone_names,
            1 => &mut self.zone_ids,
            2 => &mut self.all_availability_zones,
            3 => &mut self.dry_run,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAvailabilityZonesRequest);

#[derive(Clone, Default)]
pub struct DescribeAvailabilityZonesResult {
    pub availability_zones: Vec<AvailabilityZone>,
}
/// Descriptor of [`DescribeAvailabilityZonesResult`].
pub static DESCRIBE_AVAILABILITY_ZONES_RESULT: StructDesc = StructDesc { name: "DescribeAvailabilityZonesResult", members: &[
    Member { name: "AvailabilityZones", query: "AvailabilityZoneInfo", xml: "availabilityZoneInfo", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&AVAILABILITY_ZONE) }) },
] };
impl Structure for DescribeAvailabilityZonesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_AVAILABILITY_ZONES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zones,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zones,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAvailabilityZonesResult);

#[derive(Clone, Default)]
pub struct DescribeAwsNetworkPerformanceMetricSubscriptionsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeAwsNetworkPerformanceMetricSubscriptionsRequest`].
pub static DESCRIBE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTIONS_REQUEST: StructDesc = StructDesc { name: "DescribeAwsNetworkPerformanceMetricSubscriptionsRequest", members: &[
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 100 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeAwsNetworkPerformanceMetricSubscriptionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.max_results,
            1 => &self.next_token,
            2 => &self.filters,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.max_results,
            1 => &mut self.next_token,
            2 => &mut self.filters,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAwsNetworkPerformanceMetricSubscriptionsRequest);

#[derive(Clone, Default)]
pub struct DescribeAwsNetworkPerformanceMetricSubscriptionsResult {
    pub next_token: Option<String>,
    pub subscriptions: Vec<Subscription>,
}
/// Descriptor of [`DescribeAwsNetworkPerformanceMetricSubscriptionsResult`].
pub static DESCRIBE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTIONS_RESULT: StructDesc = StructDesc { name: "DescribeAwsNetworkPerformanceMetricSubscriptionsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Subscriptions", query: "SubscriptionSet", xml: "subscriptionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUBSCRIPTION) }) },
] };
impl Structure for DescribeAwsNetworkPerformanceMetricSubscriptionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.subscriptions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.subscriptions,
            _ => no_member(index),
        }
    }
}
structure!(DescribeAwsNetworkPerformanceMetricSubscriptionsResult);

#[derive(Clone, Default)]
pub struct DescribeBundleTasksRequest {
    pub bundle_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeBundleTasksRequest`].
pub static DESCRIBE_BUNDLE_TASKS_REQUEST: StructDesc = StructDesc { name: "DescribeBundleTasksRequest", members: &[
    Member { name: "BundleIds", query: "BundleId", xml: "BundleId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "BundleId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeBundleTasksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_BUNDLE_TASKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bundle_ids,
            1 => &self.dry_run,
            2 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bundle_ids,
            1 => &mut self.dry_run,
            2 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeBundleTasksRequest);

#[derive(Clone, Default)]
pub struct DescribeBundleTasksResult {
    pub bundle_tasks: Vec<BundleTask>,
}
/// Descriptor of [`DescribeBundleTasksResult`].
pub static DESCRIBE_BUNDLE_TASKS_RESULT: StructDesc = StructDesc { name: "DescribeBundleTasksResult", members: &[
    Member { name: "BundleTasks", query: "BundleInstanceTasksSet", xml: "bundleInstanceTasksSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&BUNDLE_TASK) }) },
] };
impl Structure for DescribeBundleTasksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_BUNDLE_TASKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bundle_tasks,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bundle_tasks,
            _ => no_member(index),
        }
    }
}
structure!(DescribeBundleTasksResult);

#[derive(Clone, Default)]
pub struct DescribeByoipCidrsRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeByoipCidrsRequest`].
pub static DESCRIBE_BYOIP_CIDRS_REQUEST: StructDesc = StructDesc { name: "DescribeByoipCidrsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: true, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeByoipCidrsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_BYOIP_CIDRS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.max_results,
            2 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeByoipCidrsRequest);

#[derive(Clone, Default)]
pub struct DescribeByoipCidrsResult {
    pub byoip_cidrs: Vec<ByoipCidr>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeByoipCidrsResult`].
pub static DESCRIBE_BYOIP_CIDRS_RESULT: StructDesc = StructDesc { name: "DescribeByoipCidrsResult", members: &[
    Member { name: "ByoipCidrs", query: "ByoipCidrSet", xml: "byoipCidrSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&BYOIP_CIDR) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeByoipCidrsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_BYOIP_CIDRS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.byoip_cidrs,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.byoip_cidrs,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeByoipCidrsResult);

#[derive(Clone, Default)]
pub struct DescribeCapacityBlockExtensionHistoryRequest {
    pub capacity_reservation_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeCapacityBlockExtensionHistoryRequest`].
pub static DESCRIBE_CAPACITY_BLOCK_EXTENSION_HISTORY_REQUEST: StructDesc = StructDesc { name: "DescribeCapacityBlockExtensionHistoryRequest", members: &[
    Member { name: "CapacityReservationIds", query: "CapacityReservationId", xml: "CapacityReservationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeCapacityBlockExtensionHistoryRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_BLOCK_EXTENSION_HISTORY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityBlockExtensionHistoryRequest);

#[derive(Clone, Default)]
pub struct DescribeCapacityBlockExtensionHistoryResult {
    pub capacity_block_extensions: Vec<CapacityBlockExtension>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeCapacityBlockExtensionHistoryResult`].
pub static DESCRIBE_CAPACITY_BLOCK_EXTENSION_HISTORY_RESULT: StructDesc = StructDesc { name: "DescribeCapacityBlockExtensionHistoryResult", members: &[
    Member { name: "CapacityBlockExtensions", query: "CapacityBlockExtensionSet", xml: "capacityBlockExtensionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_BLOCK_EXTENSION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeCapacityBlockExtensionHistoryResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_BLOCK_EXTENSION_HISTORY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_extensions,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_extensions,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityBlockExtensionHistoryResult);

#[derive(Clone, Default)]
pub struct DescribeCapacityBlockExtensionOfferingsRequest {
    pub dry_run: Option<bool>,
    pub capacity_block_extension_duration_hours: Option<i32>,
    pub capacity_reservation_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeCapacityBlockExtensionOfferingsRequest`].
pub static DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS_REQUEST: StructDesc = StructDesc { name: "DescribeCapacityBlockExtensionOfferingsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CapacityBlockExtensionDurationHours", query: "CapacityBlockExtensionDurationHours", xml: "CapacityBlockExtensionDurationHours", required: true, sensitive: false, kind: I32 },
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
] };
impl Structure for DescribeCapacityBlockExtensionOfferingsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.capacity_block_extension_duration_hours,
            2 => &self.capacity_reservation_id,
            3 => &self.next_token,
            4 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.capacity_block_extension_duration_hours,
            2 => &mut self.capacity_reservation_id,
            3 => &mut self.next_token,
            4 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityBlockExtensionOfferingsRequest);

#[derive(Clone, Default)]
pub struct DescribeCapacityBlockExtensionOfferingsResult {
    pub capacity_block_extension_offerings: Vec<CapacityBlockExtensionOffering>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeCapacityBlockExtensionOfferingsResult`].
pub static DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS_RESULT: StructDesc = StructDesc { name: "DescribeCapacityBlockExtensionOfferingsResult", members: &[
    Member { name: "CapacityBlockExtensionOfferings", query: "CapacityBlockExtensionOfferingSet", xml: "capacityBlockExtensionOfferingSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_BLOCK_EXTENSION_OFFERING) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeCapacityBlockExtensionOfferingsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_extension_offerings,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_extension_offerings,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityBlockExtensionOfferingsResult);

#[derive(Clone, Default)]
pub struct DescribeCapacityBlockOfferingsRequest {
    pub dry_run: Option<bool>,
    pub instance_type: Option<String>,
    pub instance_count: Option<i32>,
    pub start_date_range: Option<Timestamp>,
    pub end_date_range: Option<Timestamp>,
    pub capacity_duration_hours: Option<i32>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub ultraserver_type: Option<String>,
    pub ultraserver_count: Option<i32>,
    pub all_availability_zones: Option<bool>,
}
/// Descriptor of [`DescribeCapacityBlockOfferingsRequest`].
pub static DESCRIBE_CAPACITY_BLOCK_OFFERINGS_REQUEST: StructDesc = StructDesc { name: "DescribeCapacityBlockOfferingsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceType", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "InstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "StartDateRange", query: "StartDateRange", xml: "StartDateRange", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndDateRange", query: "EndDateRange", xml: "EndDateRange", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CapacityDurationHours", query: "CapacityDurationHours", xml: "CapacityDurationHours", required: true, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "UltraserverType", query: "UltraserverType", xml: "UltraserverType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UltraserverCount", query: "UltraserverCount", xml: "UltraserverCount", required: false, sensitive: false, kind: I32 },
    Member { name: "AllAvailabilityZones", query: "AllAvailabilityZones", xml: "AllAvailabilityZones", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeCapacityBlockOfferingsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_BLOCK_OFFERINGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_type,
            2 => &self.instance_count,
            3 => &self.start_date_range,
            4 => &self.end_date_range,
            5 => &self.capacity_duration_hours,
            6 => &self.next_token,
            7 => &self.max_results,
            8 => &self.ultraserver_type,
            9 => &self.ultraserver_count,
            10 => &self.all_availability_zones,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_type,
            2 => &mut self.instance_count,
            3 => &mut self.start_date_range,
            4 => &mut self.end_date_range,
            5 => &mut self.capacity_duration_hours,
            6 => &mut self.next_token,
            7 => &mut self.max_results,
            8 => &mut self.ultraserver_type,
            9 => &mut self.ultraserver_count,
            10 => &mut self.all_availability_zones,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityBlockOfferingsRequest);

#[derive(Clone, Default)]
pub struct DescribeCapacityBlockOfferingsResult {
    pub capacity_block_offerings: Vec<CapacityBlockOffering>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeCapacityBlockOfferingsResult`].
pub static DESCRIBE_CAPACITY_BLOCK_OFFERINGS_RESULT: StructDesc = StructDesc { name: "DescribeCapacityBlockOfferingsResult", members: &[
    Member { name: "CapacityBlockOfferings", query: "CapacityBlockOfferingSet", xml: "capacityBlockOfferingSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_BLOCK_OFFERING) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeCapacityBlockOfferingsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_BLOCK_OFFERINGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_offerings,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_offerings,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityBlockOfferingsResult);

#[derive(Clone, Default)]
pub struct DescribeCapacityBlockStatusRequest {
    pub capacity_block_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeCapacityBlockStatusRequest`].
pub static DESCRIBE_CAPACITY_BLOCK_STATUS_REQUEST: StructDesc = StructDesc { name: "DescribeCapacityBlockStatusRequest", members: &[
    Member { name: "CapacityBlockIds", query: "CapacityBlockId", xml: "CapacityBlockId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeCapacityBlockStatusRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_BLOCK_STATUS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityBlockStatusRequest);

#[derive(Clone, Default)]
pub struct DescribeCapacityBlockStatusResult {
    pub capacity_block_statuses: Vec<CapacityBlockStatus>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeCapacityBlockStatusResult`].
pub static DESCRIBE_CAPACITY_BLOCK_STATUS_RESULT: StructDesc = StructDesc { name: "DescribeCapacityBlockStatusResult", members: &[
    Member { name: "CapacityBlockStatuses", query: "CapacityBlockStatusSet", xml: "capacityBlockStatusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_BLOCK_STATUS) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeCapacityBlockStatusResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_BLOCK_STATUS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_statuses,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_statuses,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityBlockStatusResult);

#[derive(Clone, Default)]
pub struct DescribeCapacityBlocksRequest {
    pub capacity_block_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeCapacityBlocksRequest`].
pub static DESCRIBE_CAPACITY_BLOCKS_REQUEST: StructDesc = StructDesc { name: "DescribeCapacityBlocksRequest", members: &[
    Member { name: "CapacityBlockIds", query: "CapacityBlockId", xml: "CapacityBlockId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeCapacityBlocksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_BLOCKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityBlocksRequest);

#[derive(Clone, Default)]
pub struct DescribeCapacityBlocksResult {
    pub capacity_blocks: Vec<CapacityBlock>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeCapacityBlocksResult`].
pub static DESCRIBE_CAPACITY_BLOCKS_RESULT: StructDesc = StructDesc { name: "DescribeCapacityBlocksResult", members: &[
    Member { name: "CapacityBlocks", query: "CapacityBlockSet", xml: "capacityBlockSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_BLOCK) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeCapacityBlocksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_BLOCKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_blocks,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_blocks,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityBlocksResult);

#[derive(Clone, Default)]
pub struct DescribeCapacityManagerDataExportsRequest {
    pub capacity_manager_data_export_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeCapacityManagerDataExportsRequest`].
pub static DESCRIBE_CAPACITY_MANAGER_DATA_EXPORTS_REQUEST: StructDesc = StructDesc { name: "DescribeCapacityManagerDataExportsRequest", members: &[
    Member { name: "CapacityManagerDataExportIds", query: "CapacityManagerDataExportId", xml: "CapacityManagerDataExportId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeCapacityManagerDataExportsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_MANAGER_DATA_EXPORTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_manager_data_export_ids,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.dry_run,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_manager_data_export_ids,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.dry_run,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityManagerDataExportsRequest);

#[derive(Clone, Default)]
pub struct DescribeCapacityManagerDataExportsResult {
    pub capacity_manager_data_exports: Vec<CapacityManagerDataExportResponse>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeCapacityManagerDataExportsResult`].
pub static DESCRIBE_CAPACITY_MANAGER_DATA_EXPORTS_RESULT: StructDesc = StructDesc { name: "DescribeCapacityManagerDataExportsResult", members: &[
    Member { name: "CapacityManagerDataExports", query: "CapacityManagerDataExportSet", xml: "capacityManagerDataExportSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_MANAGER_DATA_EXPORT_RESPONSE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeCapacityManagerDataExportsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_MANAGER_DATA_EXPORTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_manager_data_exports,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_manager_data_exports,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityManagerDataExportsResult);

#[derive(Clone, Default)]
pub struct DescribeCapacityReservationBillingRequestsRequest {
    pub capacity_reservation_ids: Vec<String>,
    pub role: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeCapacityReservationBillingRequestsRequest`].
pub static DESCRIBE_CAPACITY_RESERVATION_BILLING_REQUESTS_REQUEST: StructDesc = StructDesc { name: "DescribeCapacityReservationBillingRequestsRequest", members: &[
    Member { name: "CapacityReservationIds", query: "CapacityReservationId", xml: "CapacityReservationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Role", query: "Role", xml: "Role", required: true, sensitive: false, kind: Kind::Enum(&enums::caller_role::DESC) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeCapacityReservationBillingRequestsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_RESERVATION_BILLING_REQUESTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_ids,
            1 => &self.role,
            2 => &self.next_token,
            3 => &self.max_results,
            4 => &self.filters,
            5 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_ids,
            1 => &mut self.role,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            4 => &mut self.filters,
            5 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityReservationBillingRequestsRequest);

#[derive(Clone, Default)]
pub struct DescribeCapacityReservationBillingRequestsResult {
    pub next_token: Option<String>,
    pub capacity_reservation_billing_requests: Vec<CapacityReservationBillingRequest>,
}
/// Descriptor of [`DescribeCapacityReservationBillingRequestsResult`].
pub static DESCRIBE_CAPACITY_RESERVATION_BILLING_REQUESTS_RESULT: StructDesc = StructDesc { name: "DescribeCapacityReservationBillingRequestsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationBillingRequests", query: "CapacityReservationBillingRequestSet", xml: "capacityReservationBillingRequestSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_RESERVATION_BILLING_REQUEST) }) },
] };
impl Structure for DescribeCapacityReservationBillingRequestsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_RESERVATION_BILLING_REQUESTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.capacity_reservation_billing_requests,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.capacity_reservation_billing_requests,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityReservationBillingRequestsResult);

#[derive(Clone, Default)]
pub struct DescribeCapacityReservationFleetsRequest {
    pub capacity_reservation_fleet_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeCapacityReservationFleetsRequest`].
pub static DESCRIBE_CAPACITY_RESERVATION_FLEETS_REQUEST: StructDesc = StructDesc { name: "DescribeCapacityReservationFleetsRequest", members: &[
    Member { name: "CapacityReservationFleetIds", query: "CapacityReservationFleetId", xml: "CapacityReservationFleetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeCapacityReservationFleetsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_RESERVATION_FLEETS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_fleet_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_fleet_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityReservationFleetsRequest);

#[derive(Clone, Default)]
pub struct DescribeCapacityReservationFleetsResult {
    pub capacity_reservation_fleets: Vec<CapacityReservationFleet>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeCapacityReservationFleetsResult`].
pub static DESCRIBE_CAPACITY_RESERVATION_FLEETS_RESULT: StructDesc = StructDesc { name: "DescribeCapacityReservationFleetsResult", members: &[
    Member { name: "CapacityReservationFleets", query: "CapacityReservationFleetSet", xml: "capacityReservationFleetSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_RESERVATION_FLEET) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeCapacityReservationFleetsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_RESERVATION_FLEETS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_fleets,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_fleets,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityReservationFleetsResult);

#[derive(Clone, Default)]
pub struct DescribeCapacityReservationTopologyRequest {
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub capacity_reservation_ids: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeCapacityReservationTopologyRequest`].
pub static DESCRIBE_CAPACITY_RESERVATION_TOPOLOGY_REQUEST: StructDesc = StructDesc { name: "DescribeCapacityReservationTopologyRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 10 } },
    Member { name: "CapacityReservationIds", query: "CapacityReservationId", xml: "CapacityReservationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeCapacityReservationTopologyRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_RESERVATION_TOPOLOGY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.capacity_reservation_ids,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.capacity_reservation_ids,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityReservationTopologyRequest);

#[derive(Clone, Default)]
pub struct DescribeCapacityReservationTopologyResult {
    pub next_token: Option<String>,
    pub capacity_reservations: Vec<CapacityReservationTopology>,
}
/// Descriptor of [`DescribeCapacityReservationTopologyResult`].
pub static DESCRIBE_CAPACITY_RESERVATION_TOPOLOGY_RESULT: StructDesc = StructDesc { name: "DescribeCapacityReservationTopologyResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservations", query: "CapacityReservationSet", xml: "capacityReservationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_RESERVATION_TOPOLOGY) }) },
] };
impl Structure for DescribeCapacityReservationTopologyResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_RESERVATION_TOPOLOGY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.capacity_reservations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.capacity_reservations,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityReservationTopologyResult);

#[derive(Clone, Default)]
pub struct DescribeCapacityReservationsRequest {
    pub capacity_reservation_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeCapacityReservationsRequest`].
pub static DESCRIBE_CAPACITY_RESERVATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeCapacityReservationsRequest", members: &[
    Member { name: "CapacityReservationIds", query: "CapacityReservationId", xml: "CapacityReservationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeCapacityReservationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_RESERVATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityReservationsRequest);

#[derive(Clone, Default)]
pub struct DescribeCapacityReservationsResult {
    pub next_token: Option<String>,
    pub capacity_reservations: Vec<CapacityReservation>,
}
/// Descriptor of [`DescribeCapacityReservationsResult`].
pub static DESCRIBE_CAPACITY_RESERVATIONS_RESULT: StructDesc = StructDesc { name: "DescribeCapacityReservationsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservations", query: "CapacityReservationSet", xml: "capacityReservationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_RESERVATION) }) },
] };
impl Structure for DescribeCapacityReservationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CAPACITY_RESERVATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.capacity_reservations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.capacity_reservations,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCapacityReservationsResult);

#[derive(Clone, Default)]
pub struct DescribeCarrierGatewaysRequest {
    pub carrier_gateway_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeCarrierGatewaysRequest`].
pub static DESCRIBE_CARRIER_GATEWAYS_REQUEST: StructDesc = StructDesc { name: "DescribeCarrierGatewaysRequest", members: &[
    Member { name: "CarrierGatewayIds", query: "CarrierGatewayId", xml: "CarrierGatewayId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeCarrierGatewaysRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CARRIER_GATEWAYS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.carrier_gateway_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.carrier_gateway_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCarrierGatewaysRequest);

#[derive(Clone, Default)]
pub struct DescribeCarrierGatewaysResult {
    pub carrier_gateways: Vec<CarrierGateway>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeCarrierGatewaysResult`].
pub static DESCRIBE_CARRIER_GATEWAYS_RESULT: StructDesc = StructDesc { name: "DescribeCarrierGatewaysResult", members: &[
    Member { name: "CarrierGateways", query: "CarrierGatewaySet", xml: "carrierGatewaySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CARRIER_GATEWAY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeCarrierGatewaysResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CARRIER_GATEWAYS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.carrier_gateways,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.carrier_gateways,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCarrierGatewaysResult);

#[derive(Clone, Default)]
pub struct DescribeClassicLinkInstancesRequest {
    pub dry_run: Option<bool>,
    pub instance_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeClassicLinkInstancesRequest`].
pub static DESCRIBE_CLASSIC_LINK_INSTANCES_REQUEST: StructDesc = StructDesc { name: "DescribeClassicLinkInstancesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for DescribeClassicLinkInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLASSIC_LINK_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_ids,
            2 => &self.filters,
            3 => &self.next_token,
            4 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_ids,
            2 => &mut self.filters,
            3 => &mut self.next_token,
            4 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClassicLinkInstancesRequest);

#[derive(Clone, Default)]
pub struct DescribeClassicLinkInstancesResult {
    pub instances: Vec<ClassicLinkInstance>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeClassicLinkInstancesResult`].
pub static DESCRIBE_CLASSIC_LINK_INSTANCES_RESULT: StructDesc = StructDesc { name: "DescribeClassicLinkInstancesResult", members: &[
    Member { name: "Instances", query: "InstancesSet", xml: "instancesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CLASSIC_LINK_INSTANCE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeClassicLinkInstancesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLASSIC_LINK_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instances,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instances,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClassicLinkInstancesResult);

#[derive(Clone, Default)]
pub struct DescribeClientVpnAuthorizationRulesRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeClientVpnAuthorizationRulesRequest`].
pub static DESCRIBE_CLIENT_VPN_AUTHORIZATION_RULES_REQUEST: StructDesc = StructDesc { name: "DescribeClientVpnAuthorizationRulesRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for DescribeClientVpnAuthorizationRulesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLIENT_VPN_AUTHORIZATION_RULES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.dry_run,
            2 => &self.next_token,
            3 => &self.filters,
            4 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.dry_run,
            2 => &mut self.next_token,
            3 => &mut self.filters,
            4 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClientVpnAuthorizationRulesRequest);

#[derive(Clone, Default)]
pub struct DescribeClientVpnAuthorizationRulesResult {
    pub authorization_rules: Vec<AuthorizationRule>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeClientVpnAuthorizationRulesResult`].
pub static DESCRIBE_CLIENT_VPN_AUTHORIZATION_RULES_RESULT: StructDesc = StructDesc { name: "DescribeClientVpnAuthorizationRulesResult", members: &[
    Member { name: "AuthorizationRules", query: "AuthorizationRule", xml: "authorizationRule", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&AUTHORIZATION_RULE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeClientVpnAuthorizationRulesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLIENT_VPN_AUTHORIZATION_RULES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.authorization_rules,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.authorization_rules,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClientVpnAuthorizationRulesResult);

#[derive(Clone, Default)]
pub struct DescribeClientVpnConnectionsRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeClientVpnConnectionsRequest`].
pub static DESCRIBE_CLIENT_VPN_CONNECTIONS_REQUEST: StructDesc = StructDesc { name: "DescribeClientVpnConnectionsRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeClientVpnConnectionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLIENT_VPN_CONNECTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.filters,
            2 => &self.next_token,
            3 => &self.max_results,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.filters,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClientVpnConnectionsRequest);
