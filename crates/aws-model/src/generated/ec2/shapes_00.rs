// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures AcceleratorCount to AssignIpv6AddressesResult.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct AcceleratorCount {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`AcceleratorCount`].
pub static ACCELERATOR_COUNT: StructDesc = StructDesc { name: "AcceleratorCount", members: &[
    Member { name: "Min", query: "Min", xml: "min", required: false, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for AcceleratorCount {
    fn desc(&self) -> &'static StructDesc { &ACCELERATOR_COUNT }
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
structure!(AcceleratorCount);

#[derive(Clone, Default)]
pub struct AcceleratorCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`AcceleratorCountRequest`].
pub static ACCELERATOR_COUNT_REQUEST: StructDesc = StructDesc { name: "AcceleratorCountRequest", members: &[
    Member { name: "Min", query: "Min", xml: "Min", required: false, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "Max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for AcceleratorCountRequest {
    fn desc(&self) -> &'static StructDesc { &ACCELERATOR_COUNT_REQUEST }
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
structure!(AcceleratorCountRequest);

#[derive(Clone, Default)]
pub struct AcceleratorTotalMemoryMiB {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`AcceleratorTotalMemoryMiB`].
pub static ACCELERATOR_TOTAL_MEMORY_MI_B: StructDesc = StructDesc { name: "AcceleratorTotalMemoryMiB", members: &[
    Member { name: "Min", query: "Min", xml: "min", required: false, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for AcceleratorTotalMemoryMiB {
    fn desc(&self) -> &'static StructDesc { &ACCELERATOR_TOTAL_MEMORY_MI_B }
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
structure!(AcceleratorTotalMemoryMiB);

#[derive(Clone, Default)]
pub struct AcceleratorTotalMemoryMiBRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`AcceleratorTotalMemoryMiBRequest`].
pub static ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST: StructDesc = StructDesc { name: "AcceleratorTotalMemoryMiBRequest", members: &[
    Member { name: "Min", query: "Min", xml: "Min", required: false, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "Max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for AcceleratorTotalMemoryMiBRequest {
    fn desc(&self) -> &'static StructDesc { &ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST }
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
structure!(AcceleratorTotalMemoryMiBRequest);

#[derive(Clone, Default)]
pub struct AcceptAddressTransferRequest {
    pub address: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AcceptAddressTransferRequest`].
pub static ACCEPT_ADDRESS_TRANSFER_REQUEST: StructDesc = StructDesc { name: "AcceptAddressTransferRequest", members: &[
    Member { name: "Address", query: "Address", xml: "Address", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AcceptAddressTransferRequest {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_ADDRESS_TRANSFER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.address,
            1 => &self.tag_specifications,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.address,
            1 => &mut self.tag_specifications,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(AcceptAddressTransferRequest);

#[derive(Clone, Default)]
pub struct AcceptAddressTransferResult {
    pub address_transfer: Option<AddressTransfer>,
}
/// Descriptor of [`AcceptAddressTransferResult`].
pub static ACCEPT_ADDRESS_TRANSFER_RESULT: StructDesc = StructDesc { name: "AcceptAddressTransferResult", members: &[
    Member { name: "AddressTransfer", query: "AddressTransfer", xml: "addressTransfer", required: false, sensitive: false, kind: Kind::Struct(&ADDRESS_TRANSFER) },
] };
impl Structure for AcceptAddressTransferResult {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_ADDRESS_TRANSFER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.address_transfer,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.address_transfer,
            _ => no_member(index),
        }
    }
}
structure!(AcceptAddressTransferResult);

#[derive(Clone, Default)]
pub struct AcceptCapacityReservationBillingOwnershipRequest {
    pub dry_run: Option<bool>,
    pub capacity_reservation_id: Option<String>,
}
/// Descriptor of [`AcceptCapacityReservationBillingOwnershipRequest`].
pub static ACCEPT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_REQUEST: StructDesc = StructDesc { name: "AcceptCapacityReservationBillingOwnershipRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for AcceptCapacityReservationBillingOwnershipRequest {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_REQUEST }
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
structure!(AcceptCapacityReservationBillingOwnershipRequest);

#[derive(Clone, Default)]
pub struct AcceptCapacityReservationBillingOwnershipResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`AcceptCapacityReservationBillingOwnershipResult`].
pub static ACCEPT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_RESULT: StructDesc = StructDesc { name: "AcceptCapacityReservationBillingOwnershipResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AcceptCapacityReservationBillingOwnershipResult {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_CAPACITY_RESERVATION_BILLING_OWNERSHIP_RESULT }
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
structure!(AcceptCapacityReservationBillingOwnershipResult);

#[derive(Clone, Default)]
pub struct AcceptReservedInstancesExchangeQuoteRequest {
    pub dry_run: Option<bool>,
    pub reserved_instance_ids: Vec<String>,
    pub target_configurations: Vec<TargetConfigurationRequest>,
}
/// Descriptor of [`AcceptReservedInstancesExchangeQuoteRequest`].
pub static ACCEPT_RESERVED_INSTANCES_EXCHANGE_QUOTE_REQUEST: StructDesc = StructDesc { name: "AcceptReservedInstancesExchangeQuoteRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ReservedInstanceIds", query: "ReservedInstanceId", xml: "ReservedInstanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "ReservedInstanceId", kind: Kind::Str }) },
    Member { name: "TargetConfigurations", query: "TargetConfiguration", xml: "TargetConfiguration", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "TargetConfigurationRequest", kind: Kind::Struct(&TARGET_CONFIGURATION_REQUEST) }) },
] };
impl Structure for AcceptReservedInstancesExchangeQuoteRequest {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_RESERVED_INSTANCES_EXCHANGE_QUOTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.reserved_instance_ids,
            2 => &self.target_configurations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.reserved_instance_ids,
            2 => &mut self.target_configurations,
            _ => no_member(index),
        }
    }
}
structure!(AcceptReservedInstancesExchangeQuoteRequest);

#[derive(Clone, Default)]
pub struct AcceptReservedInstancesExchangeQuoteResult {
    pub exchange_id: Option<String>,
}
/// Descriptor of [`AcceptReservedInstancesExchangeQuoteResult`].
pub static ACCEPT_RESERVED_INSTANCES_EXCHANGE_QUOTE_RESULT: StructDesc = StructDesc { name: "AcceptReservedInstancesExchangeQuoteResult", members: &[
    Member { name: "ExchangeId", query: "ExchangeId", xml: "exchangeId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AcceptReservedInstancesExchangeQuoteResult {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_RESERVED_INSTANCES_EXCHANGE_QUOTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.exchange_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.exchange_id,
            _ => no_member(index),
        }
    }
}
structure!(AcceptReservedInstancesExchangeQuoteResult);

#[derive(Clone, Default)]
pub struct AcceptTransitGatewayClientVpnAttachmentRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AcceptTransitGatewayClientVpnAttachmentRequest`].
pub static ACCEPT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "AcceptTransitGatewayClientVpnAttachmentRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AcceptTransitGatewayClientVpnAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_REQUEST }
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
structure!(AcceptTransitGatewayClientVpnAttachmentRequest);

#[derive(Clone, Default)]
pub struct AcceptTransitGatewayClientVpnAttachmentResult {
    pub transit_gateway_client_vpn_attachment: Option<TransitGatewayClientVpnAttachment>,
}
/// Descriptor of [`AcceptTransitGatewayClientVpnAttachmentResult`].
pub static ACCEPT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "AcceptTransitGatewayClientVpnAttachmentResult", members: &[
    Member { name: "TransitGatewayClientVpnAttachment", query: "TransitGatewayClientVpnAttachment", xml: "transitGatewayClientVpnAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT) },
] };
impl Structure for AcceptTransitGatewayClientVpnAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_RESULT }
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
structure!(AcceptTransitGatewayClientVpnAttachmentResult);

#[derive(Clone, Default)]
pub struct AcceptTransitGatewayMulticastDomainAssociationsRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AcceptTransitGatewayMulticastDomainAssociationsRequest`].
pub static ACCEPT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "AcceptTransitGatewayMulticastDomainAssociationsRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetIds", query: "SubnetIds", xml: "SubnetIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AcceptTransitGatewayMulticastDomainAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_REQUEST }
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
structure!(AcceptTransitGatewayMulticastDomainAssociationsRequest);

#[derive(Clone, Default)]
pub struct AcceptTransitGatewayMulticastDomainAssociationsResult {
    pub associations: Option<TransitGatewayMulticastDomainAssociations>,
}
/// Descriptor of [`AcceptTransitGatewayMulticastDomainAssociationsResult`].
pub static ACCEPT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "AcceptTransitGatewayMulticastDomainAssociationsResult", members: &[
    Member { name: "Associations", query: "Associations", xml: "associations", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS) },
] };
impl Structure for AcceptTransitGatewayMulticastDomainAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT }
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
structure!(AcceptTransitGatewayMulticastDomainAssociationsResult);

#[derive(Clone, Default)]
pub struct AcceptTransitGatewayPeeringAttachmentRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AcceptTransitGatewayPeeringAttachmentRequest`].
pub static ACCEPT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "AcceptTransitGatewayPeeringAttachmentRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AcceptTransitGatewayPeeringAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST }
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
structure!(AcceptTransitGatewayPeeringAttachmentRequest);

#[derive(Clone, Default)]
pub struct AcceptTransitGatewayPeeringAttachmentResult {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
/// Descriptor of [`AcceptTransitGatewayPeeringAttachmentResult`].
pub static ACCEPT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "AcceptTransitGatewayPeeringAttachmentResult", members: &[
    Member { name: "TransitGatewayPeeringAttachment", query: "TransitGatewayPeeringAttachment", xml: "transitGatewayPeeringAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PEERING_ATTACHMENT) },
] };
impl Structure for AcceptTransitGatewayPeeringAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT }
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
structure!(AcceptTransitGatewayPeeringAttachmentResult);

#[derive(Clone, Default)]
pub struct AcceptTransitGatewayVpcAttachmentRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AcceptTransitGatewayVpcAttachmentRequest`].
pub static ACCEPT_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "AcceptTransitGatewayVpcAttachmentRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AcceptTransitGatewayVpcAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST }
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
structure!(AcceptTransitGatewayVpcAttachmentRequest);

#[derive(Clone, Default)]
pub struct AcceptTransitGatewayVpcAttachmentResult {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
/// Descriptor of [`AcceptTransitGatewayVpcAttachmentResult`].
pub static ACCEPT_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "AcceptTransitGatewayVpcAttachmentResult", members: &[
    Member { name: "TransitGatewayVpcAttachment", query: "TransitGatewayVpcAttachment", xml: "transitGatewayVpcAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_VPC_ATTACHMENT) },
] };
impl Structure for AcceptTransitGatewayVpcAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT }
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
structure!(AcceptTransitGatewayVpcAttachmentResult);

#[derive(Clone, Default)]
pub struct AcceptVpcEndpointConnectionsRequest {
    pub dry_run: Option<bool>,
    pub service_id: Option<String>,
    pub vpc_endpoint_ids: Vec<String>,
}
/// Descriptor of [`AcceptVpcEndpointConnectionsRequest`].
pub static ACCEPT_VPC_ENDPOINT_CONNECTIONS_REQUEST: StructDesc = StructDesc { name: "AcceptVpcEndpointConnectionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceId", query: "ServiceId", xml: "ServiceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcEndpointIds", query: "VpcEndpointId", xml: "VpcEndpointId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for AcceptVpcEndpointConnectionsRequest {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_VPC_ENDPOINT_CONNECTIONS_REQUEST }
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
structure!(AcceptVpcEndpointConnectionsRequest);

#[derive(Clone, Default)]
pub struct AcceptVpcEndpointConnectionsResult {
    pub unsuccessful: Vec<UnsuccessfulItem>,
}
/// Descriptor of [`AcceptVpcEndpointConnectionsResult`].
pub static ACCEPT_VPC_ENDPOINT_CONNECTIONS_RESULT: StructDesc = StructDesc { name: "AcceptVpcEndpointConnectionsResult", members: &[
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&UNSUCCESSFUL_ITEM) }) },
] };
impl Structure for AcceptVpcEndpointConnectionsResult {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_VPC_ENDPOINT_CONNECTIONS_RESULT }
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
structure!(AcceptVpcEndpointConnectionsResult);

#[derive(Clone, Default)]
pub struct AcceptVpcPeeringConnectionRequest {
    pub dry_run: Option<bool>,
    pub vpc_peering_connection_id: Option<String>,
}
/// Descriptor of [`AcceptVpcPeeringConnectionRequest`].
pub static ACCEPT_VPC_PEERING_CONNECTION_REQUEST: StructDesc = StructDesc { name: "AcceptVpcPeeringConnectionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "vpcPeeringConnectionId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for AcceptVpcPeeringConnectionRequest {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_VPC_PEERING_CONNECTION_REQUEST }
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
structure!(AcceptVpcPeeringConnectionRequest);

#[derive(Clone, Default)]
pub struct AcceptVpcPeeringConnectionResult {
    pub vpc_peering_connection: Option<VpcPeeringConnection>,
}
/// Descriptor of [`AcceptVpcPeeringConnectionResult`].
pub static ACCEPT_VPC_PEERING_CONNECTION_RESULT: StructDesc = StructDesc { name: "AcceptVpcPeeringConnectionResult", members: &[
    Member { name: "VpcPeeringConnection", query: "VpcPeeringConnection", xml: "vpcPeeringConnection", required: false, sensitive: false, kind: Kind::Struct(&VPC_PEERING_CONNECTION) },
] };
impl Structure for AcceptVpcPeeringConnectionResult {
    fn desc(&self) -> &'static StructDesc { &ACCEPT_VPC_PEERING_CONNECTION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_peering_connection,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_peering_connection,
            _ => no_member(index),
        }
    }
}
structure!(AcceptVpcPeeringConnectionResult);

#[derive(Clone, Default)]
pub struct AccessScopeAnalysisFinding {
    pub network_insights_access_scope_analysis_id: Option<String>,
    pub network_insights_access_scope_id: Option<String>,
    pub finding_id: Option<String>,
    pub finding_components: Vec<PathComponent>,
}
/// Descriptor of [`AccessScopeAnalysisFinding`].
pub static ACCESS_SCOPE_ANALYSIS_FINDING: StructDesc = StructDesc { name: "AccessScopeAnalysisFinding", members: &[
    Member { name: "NetworkInsightsAccessScopeAnalysisId", query: "NetworkInsightsAccessScopeAnalysisId", xml: "networkInsightsAccessScopeAnalysisId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInsightsAccessScopeId", query: "NetworkInsightsAccessScopeId", xml: "networkInsightsAccessScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FindingId", query: "FindingId", xml: "findingId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FindingComponents", query: "FindingComponentSet", xml: "findingComponentSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PATH_COMPONENT) }) },
] };
impl Structure for AccessScopeAnalysisFinding {
    fn desc(&self) -> &'static StructDesc { &ACCESS_SCOPE_ANALYSIS_FINDING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_analysis_id,
            1 => &self.network_insights_access_scope_id,
            2 => &self.finding_id,
            3 => &self.finding_components,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_analysis_id,
            1 => &mut self.network_insights_access_scope_id,
            2 => &mut self.finding_id,
            3 => &mut self.finding_components,
            _ => no_member(index),
        }
    }
}
structure!(AccessScopeAnalysisFinding);

#[derive(Clone, Default)]
pub struct AccessScopePath {
    pub source: Option<PathStatement>,
    pub destination: Option<PathStatement>,
    pub through_resources: Vec<ThroughResourcesStatement>,
}
/// Descriptor of [`AccessScopePath`].
pub static ACCESS_SCOPE_PATH: StructDesc = StructDesc { name: "AccessScopePath", members: &[
    Member { name: "Source", query: "Source", xml: "source", required: false, sensitive: false, kind: Kind::Struct(&PATH_STATEMENT) },
    Member { name: "Destination", query: "Destination", xml: "destination", required: false, sensitive: false, kind: Kind::Struct(&PATH_STATEMENT) },
    Member { name: "ThroughResources", query: "ThroughResourceSet", xml: "throughResourceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&THROUGH_RESOURCES_STATEMENT) }) },
] };
impl Structure for AccessScopePath {
    fn desc(&self) -> &'static StructDesc { &ACCESS_SCOPE_PATH }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source,
            1 => &self.destination,
            2 => &self.through_resources,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source,
            1 => &mut self.destination,
            2 => &mut self.through_resources,
            _ => no_member(index),
        }
    }
}
structure!(AccessScopePath);

#[derive(Clone, Default)]
pub struct AccessScopePathRequest {
    pub source: Option<PathStatementRequest>,
    pub destination: Option<PathStatementRequest>,
    pub through_resources: Vec<ThroughResourcesStatementRequest>,
}
/// Descriptor of [`AccessScopePathRequest`].
pub static ACCESS_SCOPE_PATH_REQUEST: StructDesc = StructDesc { name: "AccessScopePathRequest", members: &[
    Member { name: "Source", query: "Source", xml: "Source", required: false, sensitive: false, kind: Kind::Struct(&PATH_STATEMENT_REQUEST) },
    Member { name: "Destination", query: "Destination", xml: "Destination", required: false, sensitive: false, kind: Kind::Struct(&PATH_STATEMENT_REQUEST) },
    Member { name: "ThroughResources", query: "ThroughResource", xml: "ThroughResource", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&THROUGH_RESOURCES_STATEMENT_REQUEST) }) },
] };
impl Structure for AccessScopePathRequest {
    fn desc(&self) -> &'static StructDesc { &ACCESS_SCOPE_PATH_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source,
            1 => &self.destination,
            2 => &self.through_resources,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source,
            1 => &mut self.destination,
            2 => &mut self.through_resources,
            _ => no_member(index),
        }
    }
}
structure!(AccessScopePathRequest);

#[derive(Clone, Default)]
pub struct AccountAttribute {
    pub attribute_name: Option<String>,
    pub attribute_values: Vec<AccountAttributeValue>,
}
/// Descriptor of [`AccountAttribute`].
pub static ACCOUNT_ATTRIBUTE: StructDesc = StructDesc { name: "AccountAttribute", members: &[
    Member { name: "AttributeName", query: "AttributeName", xml: "attributeName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AttributeValues", query: "AttributeValueSet", xml: "attributeValueSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ACCOUNT_ATTRIBUTE_VALUE) }) },
] };
impl Structure for AccountAttribute {
    fn desc(&self) -> &'static StructDesc { &ACCOUNT_ATTRIBUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attribute_name,
            1 => &self.attribute_values,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attribute_name,
            1 => &mut self.attribute_values,
            _ => no_member(index),
        }
    }
}
structure!(AccountAttribute);

#[derive(Clone, Default)]
pub struct AccountAttributeValue {
    pub attribute_value: Option<String>,
}
/// Descriptor of [`AccountAttributeValue`].
pub static ACCOUNT_ATTRIBUTE_VALUE: StructDesc = StructDesc { name: "AccountAttributeValue", members: &[
    Member { name: "AttributeValue", query: "AttributeValue", xml: "attributeValue", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AccountAttributeValue {
    fn desc(&self) -> &'static StructDesc { &ACCOUNT_ATTRIBUTE_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attribute_value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attribute_value,
            _ => no_member(index),
        }
    }
}
structure!(AccountAttributeValue);

#[derive(Clone, Default)]
pub struct ActiveInstance {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub spot_instance_request_id: Option<String>,
    pub instance_health: Option<String>,
}
/// Descriptor of [`ActiveInstance`].
pub static ACTIVE_INSTANCE: StructDesc = StructDesc { name: "ActiveInstance", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotInstanceRequestId", query: "SpotInstanceRequestId", xml: "spotInstanceRequestId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceHealth", query: "InstanceHealth", xml: "instanceHealth", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_health_status::DESC) },
] };
impl Structure for ActiveInstance {
    fn desc(&self) -> &'static StructDesc { &ACTIVE_INSTANCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.instance_type,
            2 => &self.spot_instance_request_id,
            3 => &self.instance_health,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.instance_type,
            2 => &mut self.spot_instance_request_id,
            3 => &mut self.instance_health,
            _ => no_member(index),
        }
    }
}
structure!(ActiveInstance);

#[derive(Clone, Default)]
pub struct ActiveVpnTunnelStatus {
    pub phase1_encryption_algorithm: Option<String>,
    pub phase2_encryption_algorithm: Option<String>,
    pub phase1_integrity_algorithm: Option<String>,
    pub phase2_integrity_algorithm: Option<String>,
    pub phase1_dh_group: Option<i32>,
    pub phase2_dh_group: Option<i32>,
    pub ike_version: Option<String>,
    pub provisioning_status: Option<String>,
    pub provisioning_status_reason: Option<String>,
}
/// Descriptor of [`ActiveVpnTunnelStatus`].
pub static ACTIVE_VPN_TUNNEL_STATUS: StructDesc = StructDesc { name: "ActiveVpnTunnelStatus", members: &[
    Member { name: "Phase1EncryptionAlgorithm", query: "Phase1EncryptionAlgorithm", xml: "phase1EncryptionAlgorithm", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Phase2EncryptionAlgorithm", query: "Phase2EncryptionAlgorithm", xml: "phase2EncryptionAlgorithm", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Phase1IntegrityAlgorithm", query: "Phase1IntegrityAlgorithm", xml: "phase1IntegrityAlgorithm", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Phase2IntegrityAlgorithm", query: "Phase2IntegrityAlgorithm", xml: "phase2IntegrityAlgorithm", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Phase1DHGroup", query: "Phase1DHGroup", xml: "phase1DHGroup", required: false, sensitive: false, kind: I32 },
    Member { name: "Phase2DHGroup", query: "Phase2DHGroup", xml: "phase2DHGroup", required: false, sensitive: false, kind: I32 },
    Member { name: "IkeVersion", query: "IkeVersion", xml: "ikeVersion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ProvisioningStatus", query: "ProvisioningStatus", xml: "provisioningStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::vpn_tunnel_provisioning_status::DESC) },
    Member { name: "ProvisioningStatusReason", query: "ProvisioningStatusReason", xml: "provisioningStatusReason", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ActiveVpnTunnelStatus {
    fn desc(&self) -> &'static StructDesc { &ACTIVE_VPN_TUNNEL_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.phase1_encryption_algorithm,
            1 => &self.phase2_encryption_algorithm,
            2 => &self.phase1_integrity_algorithm,
            3 => &self.phase2_integrity_algorithm,
            4 => &self.phase1_dh_group,
            5 => &self.phase2_dh_group,
            6 => &self.ike_version,
            7 => &self.provisioning_status,
            8 => &self.provisioning_status_reason,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.phase1_encryption_algorithm,
            1 => &mut self.phase2_encryption_algorithm,
            2 => &mut self.phase1_integrity_algorithm,
            3 => &mut self.phase2_integrity_algorithm,
            4 => &mut self.phase1_dh_group,
            5 => &mut self.phase2_dh_group,
            6 => &mut self.ike_version,
            7 => &mut self.provisioning_status,
            8 => &mut self.provisioning_status_reason,
            _ => no_member(index),
        }
    }
}
structure!(ActiveVpnTunnelStatus);

#[derive(Clone, Default)]
pub struct AddIpamOperatingRegion {
    pub region_name: Option<String>,
}
/// Descriptor of [`AddIpamOperatingRegion`].
pub static ADD_IPAM_OPERATING_REGION: StructDesc = StructDesc { name: "AddIpamOperatingRegion", members: &[
    Member { name: "RegionName", query: "RegionName", xml: "RegionName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AddIpamOperatingRegion {
    fn desc(&self) -> &'static StructDesc { &ADD_IPAM_OPERATING_REGION }
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
structure!(AddIpamOperatingRegion);

#[derive(Clone, Default)]
pub struct AddIpamOrganizationalUnitExclusion {
    pub organizations_entity_path: Option<String>,
}
/// Descriptor of [`AddIpamOrganizationalUnitExclusion`].
pub static ADD_IPAM_ORGANIZATIONAL_UNIT_EXCLUSION: StructDesc = StructDesc { name: "AddIpamOrganizationalUnitExclusion", members: &[
    Member { name: "OrganizationsEntityPath", query: "OrganizationsEntityPath", xml: "OrganizationsEntityPath", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AddIpamOrganizationalUnitExclusion {
    fn desc(&self) -> &'static StructDesc { &ADD_IPAM_ORGANIZATIONAL_UNIT_EXCLUSION }
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
structure!(AddIpamOrganizationalUnitExclusion);

#[derive(Clone, Default)]
pub struct AddPrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}
/// Descriptor of [`AddPrefixListEntry`].
pub static ADD_PREFIX_LIST_ENTRY: StructDesc = StructDesc { name: "AddPrefixListEntry", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AddPrefixListEntry {
    fn desc(&self) -> &'static StructDesc { &ADD_PREFIX_LIST_ENTRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.description,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.description,
            _ => no_member(index),
        }
    }
}
structure!(AddPrefixListEntry);

#[derive(Clone, Default)]
pub struct AddedPrincipal {
    pub principal_type: Option<String>,
    pub principal: Option<String>,
    pub service_permission_id: Option<String>,
    pub service_id: Option<String>,
}
/// Descriptor of [`AddedPrincipal`].
pub static ADDED_PRINCIPAL: StructDesc = StructDesc { name: "AddedPrincipal", members: &[
    Member { name: "PrincipalType", query: "PrincipalType", xml: "principalType", required: false, sensitive: false, kind: Kind::Enum(&enums::principal_type::DESC) },
    Member { name: "Principal", query: "Principal", xml: "principal", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServicePermissionId", query: "ServicePermissionId", xml: "servicePermissionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceId", query: "ServiceId", xml: "serviceId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AddedPrincipal {
    fn desc(&self) -> &'static StructDesc { &ADDED_PRINCIPAL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.principal_type,
            1 => &self.principal,
            2 => &self.service_permission_id,
            3 => &self.service_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.principal_type,
            1 => &mut self.principal,
            2 => &mut self.service_permission_id,
            3 => &mut self.service_id,
            _ => no_member(index),
        }
    }
}
structure!(AddedPrincipal);

#[derive(Clone, Default)]
pub struct AdditionalDetail {
    pub additional_detail_type: Option<String>,
    pub component: Option<AnalysisComponent>,
    pub vpc_endpoint_service: Option<AnalysisComponent>,
    pub rule_options: Vec<RuleOption>,
    pub rule_group_type_pairs: Vec<RuleGroupTypePair>,
    pub rule_group_rule_options_pairs: Vec<RuleGroupRuleOptionsPair>,
    pub service_name: Option<String>,
    pub load_balancers: Vec<AnalysisComponent>,
}
/// Descriptor of [`AdditionalDetail`].
pub static ADDITIONAL_DETAIL: StructDesc = StructDesc { name: "AdditionalDetail", members: &[
    Member { name: "AdditionalDetailType", query: "AdditionalDetailType", xml: "additionalDetailType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Component", query: "Component", xml: "component", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "VpcEndpointService", query: "VpcEndpointService", xml: "vpcEndpointService", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "RuleOptions", query: "RuleOptionSet", xml: "ruleOptionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RULE_OPTION) }) },
    Member { name: "RuleGroupTypePairs", query: "RuleGroupTypePairSet", xml: "ruleGroupTypePairSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RULE_GROUP_TYPE_PAIR) }) },
    Member { name: "RuleGroupRuleOptionsPairs", query: "RuleGroupRuleOptionsPairSet", xml: "ruleGroupRuleOptionsPairSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RULE_GROUP_RULE_OPTIONS_PAIR) }) },
    Member { name: "ServiceName", query: "ServiceName", xml: "serviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LoadBalancers", query: "LoadBalancerSet", xml: "loadBalancerSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ANALYSIS_COMPONENT) }) },
] };
impl Structure for AdditionalDetail {
    fn desc(&self) -> &'static StructDesc { &ADDITIONAL_DETAIL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.additional_detail_type,
            1 => &self.component,
            2 => &self.vpc_endpoint_service,
            3 => &self.rule_options,
            4 => &self.rule_group_type_pairs,
            5 => &self.rule_group_rule_options_pairs,
            6 => &self.service_name,
            7 => &self.load_balancers,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.additional_detail_type,
            1 => &mut self.component,
            2 => &mut self.vpc_endpoint_service,
            3 => &mut self.rule_options,
            4 => &mut self.rule_group_type_pairs,
            5 => &mut self.rule_group_rule_options_pairs,
            6 => &mut self.service_name,
            7 => &mut self.load_balancers,
            _ => no_member(index),
        }
    }
}
structure!(AdditionalDetail);

#[derive(Clone, Default)]
pub struct Address {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub domain: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_owner_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub tags: Vec<Tag>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub carrier_ip: Option<String>,
    pub subnet_id: Option<String>,
    pub service_managed: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
}
/// Descriptor of [`Address`].
pub static ADDRESS: StructDesc = StructDesc { name: "Address", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "allocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Domain", query: "Domain", xml: "domain", required: false, sensitive: false, kind: Kind::Enum(&enums::domain_type::DESC) },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceOwnerId", query: "NetworkInterfaceOwnerId", xml: "networkInterfaceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "PublicIpv4Pool", query: "PublicIpv4Pool", xml: "publicIpv4Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "networkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CustomerOwnedIp", query: "CustomerOwnedIp", xml: "customerOwnedIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", xml: "customerOwnedIpv4Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CarrierIp", query: "CarrierIp", xml: "carrierIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceManaged", query: "ServiceManaged", xml: "serviceManaged", required: false, sensitive: false, kind: Kind::Enum(&enums::service_managed::DESC) },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Address {
    fn desc(&self) -> &'static StructDesc { &ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.association_id,
            2 => &self.domain,
            3 => &self.network_interface_id,
            4 => &self.network_interface_owner_id,
            5 => &self.private_ip_address,
            6 => &self.tags,
            7 => &self.public_ipv4_pool,
            8 => &self.network_border_group,
            9 => &self.customer_owned_ip,
            10 => &self.customer_owned_ipv4_pool,
            11 => &self.carrier_ip,
            12 => &self.subnet_id,
            13 => &self.service_managed,
            14 => &self.instance_id,
            15 => &self.public_ip,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.association_id,
            2 => &mut self.domain,
            3 => &mut self.network_interface_id,
            4 => &mut self.network_interface_owner_id,
            5 => &mut self.private_ip_address,
            6 => &mut self.tags,
            7 => &mut self.public_ipv4_pool,
            8 => &mut self.network_border_group,
            9 => &mut self.customer_owned_ip,
            10 => &mut self.customer_owned_ipv4_pool,
            11 => &mut self.carrier_ip,
            12 => &mut self.subnet_id,
            13 => &mut self.service_managed,
            14 => &mut self.instance_id,
            15 => &mut self.public_ip,
            _ => no_member(index),
        }
    }
}
structure!(Address);

#[derive(Clone, Default)]
pub struct AddressAttribute {
    pub public_ip: Option<String>,
    pub allocation_id: Option<String>,
    pub ptr_record: Option<String>,
    pub ptr_record_update: Option<PtrUpdateStatus>,
}
/// Descriptor of [`AddressAttribute`].
pub static ADDRESS_ATTRIBUTE: StructDesc = StructDesc { name: "AddressAttribute", members: &[
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AllocationId", query: "AllocationId", xml: "allocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PtrRecord", query: "PtrRecord", xml: "ptrRecord", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PtrRecordUpdate", query: "PtrRecordUpdate", xml: "ptrRecordUpdate", required: false, sensitive: false, kind: Kind::Struct(&PTR_UPDATE_STATUS) },
] };
impl Structure for AddressAttribute {
    fn desc(&self) -> &'static StructDesc { &ADDRESS_ATTRIBUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.public_ip,
            1 => &self.allocation_id,
            2 => &self.ptr_record,
            3 => &self.ptr_record_update,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.public_ip,
            1 => &mut self.allocation_id,
            2 => &mut self.ptr_record,
            3 => &mut self.ptr_record_update,
            _ => no_member(index),
        }
    }
}
structure!(AddressAttribute);

#[derive(Clone, Default)]
pub struct AddressTransfer {
    pub public_ip: Option<String>,
    pub allocation_id: Option<String>,
    pub transfer_account_id: Option<String>,
    pub transfer_offer_expiration_timestamp: Option<Timestamp>,
    pub transfer_offer_accepted_timestamp: Option<Timestamp>,
    pub address_transfer_status: Option<String>,
}
/// Descriptor of [`AddressTransfer`].
pub static ADDRESS_TRANSFER: StructDesc = StructDesc { name: "AddressTransfer", members: &[
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AllocationId", query: "AllocationId", xml: "allocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransferAccountId", query: "TransferAccountId", xml: "transferAccountId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransferOfferExpirationTimestamp", query: "TransferOfferExpirationTimestamp", xml: "transferOfferExpirationTimestamp", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "TransferOfferAcceptedTimestamp", query: "TransferOfferAcceptedTimestamp", xml: "transferOfferAcceptedTimestamp", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "AddressTransferStatus", query: "AddressTransferStatus", xml: "addressTransferStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::address_transfer_status::DESC) },
] };
impl Structure for AddressTransfer {
    fn desc(&self) -> &'static StructDesc { &ADDRESS_TRANSFER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.public_ip,
            1 => &self.allocation_id,
            2 => &self.transfer_account_id,
            3 => &self.transfer_offer_expiration_timestamp,
            4 => &self.transfer_offer_accepted_timestamp,
            5 => &self.address_transfer_status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.public_ip,
            1 => &mut self.allocation_id,
            2 => &mut self.transfer_account_id,
            3 => &mut self.transfer_offer_expiration_timestamp,
            4 => &mut self.transfer_offer_accepted_timestamp,
            5 => &mut self.address_transfer_status,
            _ => no_member(index),
        }
    }
}
structure!(AddressTransfer);

#[derive(Clone, Default)]
pub struct AdvertiseByoipCidrRequest {
    pub cidr: Option<String>,
    pub asn: Option<String>,
    pub dry_run: Option<bool>,
    pub network_border_group: Option<String>,
}
/// Descriptor of [`AdvertiseByoipCidrRequest`].
pub static ADVERTISE_BYOIP_CIDR_REQUEST: StructDesc = StructDesc { name: "AdvertiseByoipCidrRequest", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Asn", query: "Asn", xml: "Asn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "NetworkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AdvertiseByoipCidrRequest {
    fn desc(&self) -> &'static StructDesc { &ADVERTISE_BYOIP_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.asn,
            2 => &self.dry_run,
            3 => &self.network_border_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.asn,
            2 => &mut self.dry_run,
            3 => &mut self.network_border_group,
            _ => no_member(index),
        }
    }
}
structure!(AdvertiseByoipCidrRequest);

#[derive(Clone, Default)]
pub struct AdvertiseByoipCidrResult {
    pub byoip_cidr: Option<ByoipCidr>,
}
/// Descriptor of [`AdvertiseByoipCidrResult`].
pub static ADVERTISE_BYOIP_CIDR_RESULT: StructDesc = StructDesc { name: "AdvertiseByoipCidrResult", members: &[
    Member { name: "ByoipCidr", query: "ByoipCidr", xml: "byoipCidr", required: false, sensitive: false, kind: Kind::Struct(&BYOIP_CIDR) },
] };
impl Structure for AdvertiseByoipCidrResult {
    fn desc(&self) -> &'static StructDesc { &ADVERTISE_BYOIP_CIDR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.byoip_cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.byoip_cidr,
            _ => no_member(index),
        }
    }
}
structure!(AdvertiseByoipCidrResult);

#[derive(Clone, Default)]
pub struct AllocateAddressRequest {
    pub domain: Option<String>,
    pub address: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub ipam_pool_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AllocateAddressRequest`].
pub static ALLOCATE_ADDRESS_REQUEST: StructDesc = StructDesc { name: "AllocateAddressRequest", members: &[
    Member { name: "Domain", query: "Domain", xml: "Domain", required: false, sensitive: false, kind: Kind::Enum(&enums::domain_type::DESC) },
    Member { name: "Address", query: "Address", xml: "Address", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIpv4Pool", query: "PublicIpv4Pool", xml: "PublicIpv4Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "NetworkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", xml: "CustomerOwnedIpv4Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AllocateAddressRequest {
    fn desc(&self) -> &'static StructDesc { &ALLOCATE_ADDRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.domain,
            1 => &self.address,
            2 => &self.public_ipv4_pool,
            3 => &self.network_border_group,
            4 => &self.customer_owned_ipv4_pool,
            5 => &self.tag_specifications,
            6 => &self.ipam_pool_id,
            7 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.domain,
            1 => &mut self.address,
            2 => &mut self.public_ipv4_pool,
            3 => &mut self.network_border_group,
            4 => &mut self.customer_owned_ipv4_pool,
            5 => &mut self.tag_specifications,
            6 => &mut self.ipam_pool_id,
            7 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(AllocateAddressRequest);

#[derive(Clone, Default)]
pub struct AllocateAddressResult {
    pub allocation_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub domain: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub carrier_ip: Option<String>,
    pub public_ip: Option<String>,
}
/// Descriptor of [`AllocateAddressResult`].
pub static ALLOCATE_ADDRESS_RESULT: StructDesc = StructDesc { name: "AllocateAddressResult", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "allocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIpv4Pool", query: "PublicIpv4Pool", xml: "publicIpv4Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "networkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Domain", query: "Domain", xml: "domain", required: false, sensitive: false, kind: Kind::Enum(&enums::domain_type::DESC) },
    Member { name: "CustomerOwnedIp", query: "CustomerOwnedIp", xml: "customerOwnedIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", xml: "customerOwnedIpv4Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CarrierIp", query: "CarrierIp", xml: "carrierIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AllocateAddressResult {
    fn desc(&self) -> &'static StructDesc { &ALLOCATE_ADDRESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.public_ipv4_pool,
            2 => &self.network_border_group,
            3 => &self.domain,
            4 => &self.customer_owned_ip,
            5 => &self.customer_owned_ipv4_pool,
            6 => &self.carrier_ip,
            7 => &self.public_ip,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.public_ipv4_pool,
            2 => &mut self.network_border_group,
            3 => &mut self.domain,
            4 => &mut self.customer_owned_ip,
            5 => &mut self.customer_owned_ipv4_pool,
            6 => &mut self.carrier_ip,
            7 => &mut self.public_ip,
            _ => no_member(index),
        }
    }
}
structure!(AllocateAddressResult);

#[derive(Clone, Default)]
pub struct AllocateHostsRequest {
    pub instance_family: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub host_recovery: Option<String>,
    pub outpost_arn: Option<String>,
    pub host_maintenance: Option<String>,
    pub asset_ids: Vec<String>,
    pub availability_zone_id: Option<String>,
    pub auto_placement: Option<String>,
    pub client_token: Option<String>,
    pub instance_type: Option<String>,
    pub quantity: Option<i32>,
    pub availability_zone: Option<String>,
}
/// Descriptor of [`AllocateHostsRequest`].
pub static ALLOCATE_HOSTS_REQUEST: StructDesc = StructDesc { name: "AllocateHostsRequest", members: &[
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "InstanceFamily", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "HostRecovery", query: "HostRecovery", xml: "HostRecovery", required: false, sensitive: false, kind: Kind::Enum(&enums::host_recovery::DESC) },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "OutpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostMaintenance", query: "HostMaintenance", xml: "HostMaintenance", required: false, sensitive: false, kind: Kind::Enum(&enums::host_maintenance::DESC) },
    Member { name: "AssetIds", query: "AssetId", xml: "AssetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AutoPlacement", query: "AutoPlacement", xml: "autoPlacement", required: false, sensitive: false, kind: Kind::Enum(&enums::auto_placement::DESC) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Quantity", query: "Quantity", xml: "quantity", required: false, sensitive: false, kind: I32 },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AllocateHostsRequest {
    fn desc(&self) -> &'static StructDesc { &ALLOCATE_HOSTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_family,
            1 => &self.tag_specifications,
            2 => &self.host_recovery,
            3 => &self.outpost_arn,
            4 => &self.host_maintenance,
            5 => &self.asset_ids,
            6 => &self.availability_zone_id,
            7 => &self.auto_placement,
            8 => &self.client_token,
            9 => &self.instance_type,
            10 => &self.quantity,
            11 => &self.availability_zone,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_family,
            1 => &mut self.tag_specifications,
            2 => &mut self.host_recovery,
            3 => &mut self.outpost_arn,
            4 => &mut self.host_maintenance,
            5 => &mut self.asset_ids,
            6 => &mut self.availability_zone_id,
            7 => &mut self.auto_placement,
            8 => &mut self.client_token,
            9 => &mut self.instance_type,
            10 => &mut self.quantity,
            11 => &mut self.availability_zone,
            _ => no_member(index),
        }
    }
}
structure!(AllocateHostsRequest);

#[derive(Clone, Default)]
pub struct AllocateHostsResult {
    pub host_ids: Vec<String>,
}
/// Descriptor of [`AllocateHostsResult`].
pub static ALLOCATE_HOSTS_RESULT: StructDesc = StructDesc { name: "AllocateHostsResult", members: &[
    Member { name: "HostIds", query: "HostIdSet", xml: "hostIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for AllocateHostsResult {
    fn desc(&self) -> &'static StructDesc { &ALLOCATE_HOSTS_RESULT }
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
structure!(AllocateHostsResult);

#[derive(Clone, Default)]
pub struct AllocateIpamPoolCidrRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub cidr: Option<String>,
    pub netmask_length: Option<i32>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub preview_next_cidr: Option<bool>,
    pub allowed_cidrs: Vec<String>,
    pub disallowed_cidrs: Vec<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`AllocateIpamPoolCidrRequest`].
pub static ALLOCATE_IPAM_POOL_CIDR_REQUEST: StructDesc = StructDesc { name: "AllocateIpamPoolCidrRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetmaskLength", query: "NetmaskLength", xml: "NetmaskLength", required: false, sensitive: false, kind: I32 },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PreviewNextCidr", query: "PreviewNextCidr", xml: "PreviewNextCidr", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AllowedCidrs", query: "AllowedCidr", xml: "AllowedCidr", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DisallowedCidrs", query: "DisallowedCidr", xml: "DisallowedCidr", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for AllocateIpamPoolCidrRequest {
    fn desc(&self) -> &'static StructDesc { &ALLOCATE_IPAM_POOL_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_id,
            2 => &self.cidr,
            3 => &self.netmask_length,
            4 => &self.client_token,
            5 => &self.description,
            6 => &self.preview_next_cidr,
            7 => &self.allowed_cidrs,
            8 => &self.disallowed_cidrs,
            9 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.cidr,
            3 => &mut self.netmask_length,
            4 => &mut self.client_token,
            5 => &mut self.description,
            6 => &mut self.preview_next_cidr,
            7 => &mut self.allowed_cidrs,
            8 => &mut self.disallowed_cidrs,
            9 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(AllocateIpamPoolCidrRequest);

#[derive(Clone, Default)]
pub struct AllocateIpamPoolCidrResult {
    pub ipam_pool_allocation: Option<IpamPoolAllocation>,
}
/// Descriptor of [`AllocateIpamPoolCidrResult`].
pub static ALLOCATE_IPAM_POOL_CIDR_RESULT: StructDesc = StructDesc { name: "AllocateIpamPoolCidrResult", members: &[
    Member { name: "IpamPoolAllocation", query: "IpamPoolAllocation", xml: "ipamPoolAllocation", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POOL_ALLOCATION) },
] };
impl Structure for AllocateIpamPoolCidrResult {
    fn desc(&self) -> &'static StructDesc { &ALLOCATE_IPAM_POOL_CIDR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_pool_allocation,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_pool_allocation,
            _ => no_member(index),
        }
    }
}
structure!(AllocateIpamPoolCidrResult);

#[derive(Clone, Default)]
pub struct AllowedPrincipal {
    pub principal_type: Option<String>,
    pub principal: Option<String>,
    pub service_permission_id: Option<String>,
    pub tags: Vec<Tag>,
    pub service_id: Option<String>,
}
/// Descriptor of [`AllowedPrincipal`].
pub static ALLOWED_PRINCIPAL: StructDesc = StructDesc { name: "AllowedPrincipal", members: &[
    Member { name: "PrincipalType", query: "PrincipalType", xml: "principalType", required: false, sensitive: false, kind: Kind::Enum(&enums::principal_type::DESC) },
    Member { name: "Principal", query: "Principal", xml: "principal", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServicePermissionId", query: "ServicePermissionId", xml: "servicePermissionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "ServiceId", query: "ServiceId", xml: "serviceId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AllowedPrincipal {
    fn desc(&self) -> &'static StructDesc { &ALLOWED_PRINCIPAL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.principal_type,
            1 => &self.principal,
            2 => &self.service_permission_id,
            3 => &self.tags,
            4 => &self.service_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.principal_type,
            1 => &mut self.principal,
            2 => &mut self.service_permission_id,
            3 => &mut self.tags,
            4 => &mut self.service_id,
            _ => no_member(index),
        }
    }
}
structure!(AllowedPrincipal);

#[derive(Clone, Default)]
pub struct AlternatePathHint {
    pub component_id: Option<String>,
    pub component_arn: Option<String>,
}
/// Descriptor of [`AlternatePathHint`].
pub static ALTERNATE_PATH_HINT: StructDesc = StructDesc { name: "AlternatePathHint", members: &[
    Member { name: "ComponentId", query: "ComponentId", xml: "componentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ComponentArn", query: "ComponentArn", xml: "componentArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AlternatePathHint {
    fn desc(&self) -> &'static StructDesc { &ALTERNATE_PATH_HINT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.component_id,
            1 => &self.component_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.component_id,
            1 => &mut self.component_arn,
            _ => no_member(index),
        }
    }
}
structure!(AlternatePathHint);

#[derive(Clone, Default)]
pub struct AnalysisAclRule {
    pub cidr: Option<String>,
    pub egress: Option<bool>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub rule_number: Option<i32>,
}
/// Descriptor of [`AnalysisAclRule`].
pub static ANALYSIS_ACL_RULE: StructDesc = StructDesc { name: "AnalysisAclRule", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Egress", query: "Egress", xml: "egress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PortRange", query: "PortRange", xml: "portRange", required: false, sensitive: false, kind: Kind::Struct(&PORT_RANGE) },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RuleAction", query: "RuleAction", xml: "ruleAction", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RuleNumber", query: "RuleNumber", xml: "ruleNumber", required: false, sensitive: false, kind: I32 },
] };
impl Structure for AnalysisAclRule {
    fn desc(&self) -> &'static StructDesc { &ANALYSIS_ACL_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.egress,
            2 => &self.port_range,
            3 => &self.protocol,
            4 => &self.rule_action,
            5 => &self.rule_number,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.egress,
            2 => &mut self.port_range,
            3 => &mut self.protocol,
            4 => &mut self.rule_action,
            5 => &mut self.rule_number,
            _ => no_member(index),
        }
    }
}
structure!(AnalysisAclRule);

#[derive(Clone, Default)]
pub struct AnalysisComponent {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
}
/// Descriptor of [`AnalysisComponent`].
pub static ANALYSIS_COMPONENT: StructDesc = StructDesc { name: "AnalysisComponent", members: &[
    Member { name: "Id", query: "Id", xml: "id", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Arn", query: "Arn", xml: "arn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AnalysisComponent {
    fn desc(&self) -> &'static StructDesc { &ANALYSIS_COMPONENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.id,
            1 => &self.arn,
            2 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.id,
            1 => &mut self.arn,
            2 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(AnalysisComponent);

#[derive(Clone, Default)]
pub struct AnalysisLoadBalancerListener {
    pub load_balancer_port: Option<i32>,
    pub instance_port: Option<i32>,
}
/// Descriptor of [`AnalysisLoadBalancerListener`].
pub static ANALYSIS_LOAD_BALANCER_LISTENER: StructDesc = StructDesc { name: "AnalysisLoadBalancerListener", members: &[
    Member { name: "LoadBalancerPort", query: "LoadBalancerPort", xml: "loadBalancerPort", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
    Member { name: "InstancePort", query: "InstancePort", xml: "instancePort", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
] };
impl Structure for AnalysisLoadBalancerListener {
    fn desc(&self) -> &'static StructDesc { &ANALYSIS_LOAD_BALANCER_LISTENER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.load_balancer_port,
            1 => &self.instance_port,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.load_balancer_port,
            1 => &mut self.instance_port,
            _ => no_member(index),
        }
    }
}
structure!(AnalysisLoadBalancerListener);

#[derive(Clone, Default)]
pub struct AnalysisLoadBalancerTarget {
    pub address: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub instance: Option<AnalysisComponent>,
    pub port: Option<i32>,
}
/// Descriptor of [`AnalysisLoadBalancerTarget`].
pub static ANALYSIS_LOAD_BALANCER_TARGET: StructDesc = StructDesc { name: "AnalysisLoadBalancerTarget", members: &[
    Member { name: "Address", query: "Address", xml: "address", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Instance", query: "Instance", xml: "instance", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "Port", query: "Port", xml: "port", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
] };
impl Structure for AnalysisLoadBalancerTarget {
    fn desc(&self) -> &'static StructDesc { &ANALYSIS_LOAD_BALANCER_TARGET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.address,
            1 => &self.availability_zone,
            2 => &self.availability_zone_id,
            3 => &self.instance,
            4 => &self.port,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.address,
            1 => &mut self.availability_zone,
            2 => &mut self.availability_zone_id,
            3 => &mut self.instance,
            4 => &mut self.port,
            _ => no_member(index),
        }
    }
}
structure!(AnalysisLoadBalancerTarget);

#[derive(Clone, Default)]
pub struct AnalysisPacketHeader {
    pub destination_addresses: Vec<String>,
    pub destination_port_ranges: Vec<PortRange>,
    pub protocol: Option<String>,
    pub source_addresses: Vec<String>,
    pub source_port_ranges: Vec<PortRange>,
}
/// Descriptor of [`AnalysisPacketHeader`].
pub static ANALYSIS_PACKET_HEADER: StructDesc = StructDesc { name: "AnalysisPacketHeader", members: &[
    Member { name: "DestinationAddresses", query: "DestinationAddressSet", xml: "destinationAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DestinationPortRanges", query: "DestinationPortRangeSet", xml: "destinationPortRangeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PORT_RANGE) }) },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceAddresses", query: "SourceAddressSet", xml: "sourceAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SourcePortRanges", query: "SourcePortRangeSet", xml: "sourcePortRangeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PORT_RANGE) }) },
] };
impl Structure for AnalysisPacketHeader {
    fn desc(&self) -> &'static StructDesc { &ANALYSIS_PACKET_HEADER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_addresses,
            1 => &self.destination_port_ranges,
            2 => &self.protocol,
            3 => &self.source_addresses,
            4 => &self.source_port_ranges,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_addresses,
            1 => &mut self.destination_port_ranges,
            2 => &mut self.protocol,
            3 => &mut self.source_addresses,
            4 => &mut self.source_port_ranges,
            _ => no_member(index),
        }
    }
}
structure!(AnalysisPacketHeader);

#[derive(Clone, Default)]
pub struct AnalysisRouteTableRoute {
    pub destination_cidr: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub origin: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub state: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub local_gateway_id: Option<String>,
}
/// Descriptor of [`AnalysisRouteTableRoute`].
pub static ANALYSIS_ROUTE_TABLE_ROUTE: StructDesc = StructDesc { name: "AnalysisRouteTableRoute", members: &[
    Member { name: "DestinationCidr", query: "DestinationCidr", xml: "destinationCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationPrefixListId", query: "DestinationPrefixListId", xml: "destinationPrefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EgressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", xml: "egressOnlyInternetGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GatewayId", query: "GatewayId", xml: "gatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "natGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Origin", query: "Origin", xml: "origin", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "vpcPeeringConnectionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CarrierGatewayId", query: "CarrierGatewayId", xml: "carrierGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoreNetworkArn", query: "CoreNetworkArn", xml: "coreNetworkArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "localGatewayId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AnalysisRouteTableRoute {
    fn desc(&self) -> &'static StructDesc { &ANALYSIS_ROUTE_TABLE_ROUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr,
            1 => &self.destination_prefix_list_id,
            2 => &self.egress_only_internet_gateway_id,
            3 => &self.gateway_id,
            4 => &self.instance_id,
            5 => &self.nat_gateway_id,
            6 => &self.network_interface_id,
            7 => &self.origin,
            8 => &self.transit_gateway_id,
            9 => &self.vpc_peering_connection_id,
            10 => &self.state,
            11 => &self.carrier_gateway_id,
            12 => &self.core_network_arn,
            13 => &self.local_gateway_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr,
            1 => &mut self.destination_prefix_list_id,
            2 => &mut self.egress_only_internet_gateway_id,
            3 => &mut self.gateway_id,
            4 => &mut self.instance_id,
            5 => &mut self.nat_gateway_id,
            6 => &mut self.network_interface_id,
            7 => &mut self.origin,
            8 => &mut self.transit_gateway_id,
            9 => &mut self.vpc_peering_connection_id,
            10 => &mut self.state,
            11 => &mut self.carrier_gateway_id,
            12 => &mut self.core_network_arn,
            13 => &mut self.local_gateway_id,
            _ => no_member(index),
        }
    }
}
structure!(AnalysisRouteTableRoute);

#[derive(Clone, Default)]
pub struct AnalysisSecurityGroupRule {
    pub cidr: Option<String>,
    pub direction: Option<String>,
    pub security_group_id: Option<String>,
    pub port_range: Option<PortRange>,
    pub prefix_list_id: Option<String>,
    pub protocol: Option<String>,
}
/// Descriptor of [`AnalysisSecurityGroupRule`].
pub static ANALYSIS_SECURITY_GROUP_RULE: StructDesc = StructDesc { name: "AnalysisSecurityGroupRule", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Direction", query: "Direction", xml: "direction", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupId", query: "SecurityGroupId", xml: "securityGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PortRange", query: "PortRange", xml: "portRange", required: false, sensitive: false, kind: Kind::Struct(&PORT_RANGE) },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "prefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AnalysisSecurityGroupRule {
    fn desc(&self) -> &'static StructDesc { &ANALYSIS_SECURITY_GROUP_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.direction,
            2 => &self.security_group_id,
            3 => &self.port_range,
            4 => &self.prefix_list_id,
            5 => &self.protocol,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.direction,
            2 => &mut self.security_group_id,
            3 => &mut self.port_range,
            4 => &mut self.prefix_list_id,
            5 => &mut self.protocol,
            _ => no_member(index),
        }
    }
}
structure!(AnalysisSecurityGroupRule);

#[derive(Clone, Default)]
pub struct ApplySecurityGroupsToClientVpnTargetNetworkRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub vpc_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ApplySecurityGroupsToClientVpnTargetNetworkRequest`].
pub static APPLY_SECURITY_GROUPS_TO_CLIENT_VPN_TARGET_NETWORK_REQUEST: StructDesc = StructDesc { name: "ApplySecurityGroupsToClientVpnTargetNetworkRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ApplySecurityGroupsToClientVpnTargetNetworkRequest {
    fn desc(&self) -> &'static StructDesc { &APPLY_SECURITY_GROUPS_TO_CLIENT_VPN_TARGET_NETWORK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.vpc_id,
            2 => &self.security_group_ids,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.vpc_id,
            2 => &mut self.security_group_ids,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ApplySecurityGroupsToClientVpnTargetNetworkRequest);

#[derive(Clone, Default)]
pub struct ApplySecurityGroupsToClientVpnTargetNetworkResult {
    pub security_group_ids: Vec<String>,
}
/// Descriptor of [`ApplySecurityGroupsToClientVpnTargetNetworkResult`].
pub static APPLY_SECURITY_GROUPS_TO_CLIENT_VPN_TARGET_NETWORK_RESULT: StructDesc = StructDesc { name: "ApplySecurityGroupsToClientVpnTargetNetworkResult", members: &[
    Member { name: "SecurityGroupIds", query: "SecurityGroupIds", xml: "securityGroupIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ApplySecurityGroupsToClientVpnTargetNetworkResult {
    fn desc(&self) -> &'static StructDesc { &APPLY_SECURITY_GROUPS_TO_CLIENT_VPN_TARGET_NETWORK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.security_group_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.security_group_ids,
            _ => no_member(index),
        }
    }
}
structure!(ApplySecurityGroupsToClientVpnTargetNetworkResult);

#[derive(Clone, Default)]
pub struct AsnAssociation {
    pub asn: Option<String>,
    pub cidr: Option<String>,
    pub status_message: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`AsnAssociation`].
pub static ASN_ASSOCIATION: StructDesc = StructDesc { name: "AsnAssociation", members: &[
    Member { name: "Asn", query: "Asn", xml: "asn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::asn_association_state::DESC) },
] };
impl Structure for AsnAssociation {
    fn desc(&self) -> &'static StructDesc { &ASN_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.asn,
            1 => &self.cidr,
            2 => &self.status_message,
            3 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.asn,
            1 => &mut self.cidr,
            2 => &mut self.status_message,
            3 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(AsnAssociation);

#[derive(Clone, Default)]
pub struct AsnAuthorizationContext {
    pub message: Option<String>,
    pub signature: Option<String>,
}
/// Descriptor of [`AsnAuthorizationContext`].
pub static ASN_AUTHORIZATION_CONTEXT: StructDesc = StructDesc { name: "AsnAuthorizationContext", members: &[
    Member { name: "Message", query: "Message", xml: "Message", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Signature", query: "Signature", xml: "Signature", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for AsnAuthorizationContext {
    fn desc(&self) -> &'static StructDesc { &ASN_AUTHORIZATION_CONTEXT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.message,
            1 => &self.signature,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.message,
            1 => &mut self.signature,
            _ => no_member(index),
        }
    }
}
structure!(AsnAuthorizationContext);

#[derive(Clone, Default)]
pub struct AssignIpv6AddressesRequest {
    pub ipv6_prefix_count: Option<i32>,
    pub ipv6_prefixes: Vec<String>,
    pub network_interface_id: Option<String>,
    pub ipv6_addresses: Vec<String>,
    pub ipv6_address_count: Option<i32>,
}
/// Descriptor of [`AssignIpv6AddressesRequest`].
pub static ASSIGN_IPV6_ADDRESSES_REQUEST: StructDesc = StructDesc { name: "AssignIpv6AddressesRequest", members: &[
    Member { name: "Ipv6PrefixCount", query: "Ipv6PrefixCount", xml: "Ipv6PrefixCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Prefixes", query: "Ipv6Prefix", xml: "Ipv6Prefix", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6Addresses", query: "Ipv6Addresses", xml: "ipv6Addresses", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Ipv6AddressCount", query: "Ipv6AddressCount", xml: "ipv6AddressCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for AssignIpv6AddressesRequest {
    fn desc(&self) -> &'static StructDesc { &ASSIGN_IPV6_ADDRESSES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_prefix_count,
            1 => &self.ipv6_prefixes,
            2 => &self.network_interface_id,
            3 => &self.ipv6_addresses,
            4 => &self.ipv6_address_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_prefix_count,
            1 => &mut self.ipv6_prefixes,
            2 => &mut self.network_interface_id,
            3 => &mut self.ipv6_addresses,
            4 => &mut self.ipv6_address_count,
            _ => no_member(index),
        }
    }
}
structure!(AssignIpv6AddressesRequest);

#[derive(Clone, Default)]
pub struct AssignIpv6AddressesResult {
    pub assigned_ipv6_addresses: Vec<String>,
    pub assigned_ipv6_prefixes: Vec<String>,
    pub network_interface_id: Option<String>,
}
/// Descriptor of [`AssignIpv6AddressesResult`].
pub static ASSIGN_IPV6_ADDRESSES_RESULT: StructDesc = StructDesc { name: "AssignIpv6AddressesResult", members: &[
    Member { name: "AssignedIpv6Addresses", query: "AssignedIpv6Addresses", xml: "assignedIpv6Addresses", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AssignedIpv6Prefixes", query: "AssignedIpv6PrefixSet", xml: "assignedIpv6PrefixSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssignIpv6AddressesResult {
    fn desc(&self) -> &'static StructDesc { &ASSIGN_IPV6_ADDRESSES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.assigned_ipv6_addresses,
            1 => &self.assigned_ipv6_prefixes,
            2 => &self.network_interface_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.assigned_ipv6_addresses,
            1 => &mut self.assigned_ipv6_prefixes,
            2 => &mut self.network_interface_id,
            _ => no_member(index),
        }
    }
}
structure!(AssignIpv6AddressesResult);
