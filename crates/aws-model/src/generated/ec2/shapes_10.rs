// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DeleteTrafficMirrorTargetResult to DeprovisionByoipCidrResult.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DeleteTrafficMirrorTargetResult {
    pub traffic_mirror_target_id: Option<String>,
}
/// Descriptor of [`DeleteTrafficMirrorTargetResult`].
pub static DELETE_TRAFFIC_MIRROR_TARGET_RESULT: StructDesc = StructDesc { name: "DeleteTrafficMirrorTargetResult", members: &[
    Member { name: "TrafficMirrorTargetId", query: "TrafficMirrorTargetId", xml: "trafficMirrorTargetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteTrafficMirrorTargetResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRAFFIC_MIRROR_TARGET_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_target_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_target_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTrafficMirrorTargetResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayClientVpnAttachmentRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayClientVpnAttachmentRequest`].
pub static DELETE_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayClientVpnAttachmentRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayClientVpnAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_REQUEST }
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
structure!(DeleteTransitGatewayClientVpnAttachmentRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayClientVpnAttachmentResult {
    pub transit_gateway_client_vpn_attachment: Option<TransitGatewayClientVpnAttachment>,
}
/// Descriptor of [`DeleteTransitGatewayClientVpnAttachmentResult`].
pub static DELETE_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayClientVpnAttachmentResult", members: &[
    Member { name: "TransitGatewayClientVpnAttachment", query: "TransitGatewayClientVpnAttachment", xml: "transitGatewayClientVpnAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT) },
] };
impl Structure for DeleteTransitGatewayClientVpnAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_RESULT }
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
structure!(DeleteTransitGatewayClientVpnAttachmentResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayConnectPeerRequest {
    pub transit_gateway_connect_peer_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayConnectPeerRequest`].
pub static DELETE_TRANSIT_GATEWAY_CONNECT_PEER_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayConnectPeerRequest", members: &[
    Member { name: "TransitGatewayConnectPeerId", query: "TransitGatewayConnectPeerId", xml: "TransitGatewayConnectPeerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayConnectPeerRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_CONNECT_PEER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_connect_peer_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_connect_peer_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayConnectPeerRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayConnectPeerResult {
    pub transit_gateway_connect_peer: Option<TransitGatewayConnectPeer>,
}
/// Descriptor of [`DeleteTransitGatewayConnectPeerResult`].
pub static DELETE_TRANSIT_GATEWAY_CONNECT_PEER_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayConnectPeerResult", members: &[
    Member { name: "TransitGatewayConnectPeer", query: "TransitGatewayConnectPeer", xml: "transitGatewayConnectPeer", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CONNECT_PEER) },
] };
impl Structure for DeleteTransitGatewayConnectPeerResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_CONNECT_PEER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_connect_peer,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_connect_peer,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayConnectPeerResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayConnectRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayConnectRequest`].
pub static DELETE_TRANSIT_GATEWAY_CONNECT_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayConnectRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayConnectRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_CONNECT_REQUEST }
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
structure!(DeleteTransitGatewayConnectRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayConnectResult {
    pub transit_gateway_connect: Option<TransitGatewayConnect>,
}
/// Descriptor of [`DeleteTransitGatewayConnectResult`].
pub static DELETE_TRANSIT_GATEWAY_CONNECT_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayConnectResult", members: &[
    Member { name: "TransitGatewayConnect", query: "TransitGatewayConnect", xml: "transitGatewayConnect", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CONNECT) },
] };
impl Structure for DeleteTransitGatewayConnectResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_CONNECT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_connect,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_connect,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayConnectResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayMeteringPolicyEntryRequest {
    pub transit_gateway_metering_policy_id: Option<String>,
    pub policy_rule_number: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayMeteringPolicyEntryRequest`].
pub static DELETE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayMeteringPolicyEntryRequest", members: &[
    Member { name: "TransitGatewayMeteringPolicyId", query: "TransitGatewayMeteringPolicyId", xml: "TransitGatewayMeteringPolicyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PolicyRuleNumber", query: "PolicyRuleNumber", xml: "PolicyRuleNumber", required: true, sensitive: false, kind: I32 },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayMeteringPolicyEntryRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy_id,
            1 => &self.policy_rule_number,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy_id,
            1 => &mut self.policy_rule_number,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayMeteringPolicyEntryRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayMeteringPolicyEntryResult {
    pub transit_gateway_metering_policy_entry: Option<TransitGatewayMeteringPolicyEntry>,
}
/// Descriptor of [`DeleteTransitGatewayMeteringPolicyEntryResult`].
pub static DELETE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayMeteringPolicyEntryResult", members: &[
    Member { name: "TransitGatewayMeteringPolicyEntry", query: "TransitGatewayMeteringPolicyEntry", xml: "transitGatewayMeteringPolicyEntry", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_METERING_POLICY_ENTRY) },
] };
impl Structure for DeleteTransitGatewayMeteringPolicyEntryResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy_entry,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy_entry,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayMeteringPolicyEntryResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayMeteringPolicyRequest {
    pub transit_gateway_metering_policy_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayMeteringPolicyRequest`].
pub static DELETE_TRANSIT_GATEWAY_METERING_POLICY_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayMeteringPolicyRequest", members: &[
    Member { name: "TransitGatewayMeteringPolicyId", query: "TransitGatewayMeteringPolicyId", xml: "TransitGatewayMeteringPolicyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayMeteringPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_METERING_POLICY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayMeteringPolicyRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayMeteringPolicyResult {
    pub transit_gateway_metering_policy: Option<TransitGatewayMeteringPolicy>,
}
/// Descriptor of [`DeleteTransitGatewayMeteringPolicyResult`].
pub static DELETE_TRANSIT_GATEWAY_METERING_POLICY_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayMeteringPolicyResult", members: &[
    Member { name: "TransitGatewayMeteringPolicy", query: "TransitGatewayMeteringPolicy", xml: "transitGatewayMeteringPolicy", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_METERING_POLICY) },
] };
impl Structure for DeleteTransitGatewayMeteringPolicyResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_METERING_POLICY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayMeteringPolicyResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayMulticastDomainRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayMulticastDomainRequest`].
pub static DELETE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayMulticastDomainRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayMulticastDomainRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayMulticastDomainRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayMulticastDomainResult {
    pub transit_gateway_multicast_domain: Option<TransitGatewayMulticastDomain>,
}
/// Descriptor of [`DeleteTransitGatewayMulticastDomainResult`].
pub static DELETE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayMulticastDomainResult", members: &[
    Member { name: "TransitGatewayMulticastDomain", query: "TransitGatewayMulticastDomain", xml: "transitGatewayMulticastDomain", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DOMAIN) },
] };
impl Structure for DeleteTransitGatewayMulticastDomainResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayMulticastDomainResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayPeeringAttachmentRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayPeeringAttachmentRequest`].
pub static DELETE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayPeeringAttachmentRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayPeeringAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST }
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
structure!(DeleteTransitGatewayPeeringAttachmentRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayPeeringAttachmentResult {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
/// Descriptor of [`DeleteTransitGatewayPeeringAttachmentResult`].
pub static DELETE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayPeeringAttachmentResult", members: &[
    Member { name: "TransitGatewayPeeringAttachment", query: "TransitGatewayPeeringAttachment", xml: "transitGatewayPeeringAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PEERING_ATTACHMENT) },
] };
impl Structure for DeleteTransitGatewayPeeringAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT }
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
structure!(DeleteTransitGatewayPeeringAttachmentResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayPolicyTableRequest {
    pub transit_gateway_policy_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayPolicyTableRequest`].
pub static DELETE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayPolicyTableRequest", members: &[
    Member { name: "TransitGatewayPolicyTableId", query: "TransitGatewayPolicyTableId", xml: "TransitGatewayPolicyTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayPolicyTableRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_table_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_table_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayPolicyTableRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayPolicyTableResult {
    pub transit_gateway_policy_table: Option<TransitGatewayPolicyTable>,
}
/// Descriptor of [`DeleteTransitGatewayPolicyTableResult`].
pub static DELETE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayPolicyTableResult", members: &[
    Member { name: "TransitGatewayPolicyTable", query: "TransitGatewayPolicyTable", xml: "transitGatewayPolicyTable", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_POLICY_TABLE) },
] };
impl Structure for DeleteTransitGatewayPolicyTableResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_table,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_table,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayPolicyTableResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayPrefixListReferenceRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayPrefixListReferenceRequest`].
pub static DELETE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayPrefixListReferenceRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "PrefixListId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayPrefixListReferenceRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.prefix_list_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.prefix_list_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayPrefixListReferenceRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayPrefixListReferenceResult {
    pub transit_gateway_prefix_list_reference: Option<TransitGatewayPrefixListReference>,
}
/// Descriptor of [`DeleteTransitGatewayPrefixListReferenceResult`].
pub static DELETE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayPrefixListReferenceResult", members: &[
    Member { name: "TransitGatewayPrefixListReference", query: "TransitGatewayPrefixListReference", xml: "transitGatewayPrefixListReference", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE) },
] };
impl Structure for DeleteTransitGatewayPrefixListReferenceResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_prefix_list_reference,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_prefix_list_reference,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayPrefixListReferenceResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayRequest {
    pub transit_gateway_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayRequest`].
pub static DELETE_TRANSIT_GATEWAY_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayRequest", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayResult {
    pub transit_gateway: Option<TransitGateway>,
}
/// Descriptor of [`DeleteTransitGatewayResult`].
pub static DELETE_TRANSIT_GATEWAY_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayResult", members: &[
    Member { name: "TransitGateway", query: "TransitGateway", xml: "transitGateway", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY) },
] };
impl Structure for DeleteTransitGatewayResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayRouteRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayRouteRequest`].
pub static DELETE_TRANSIT_GATEWAY_ROUTE_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayRouteRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayRouteRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.destination_cidr_block,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.destination_cidr_block,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayRouteRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayRouteResult {
    pub route: Option<TransitGatewayRoute>,
}
/// Descriptor of [`DeleteTransitGatewayRouteResult`].
pub static DELETE_TRANSIT_GATEWAY_ROUTE_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayRouteResult", members: &[
    Member { name: "Route", query: "Route", xml: "route", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE) },
] };
impl Structure for DeleteTransitGatewayRouteResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_ROUTE_RESULT }
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
structure!(DeleteTransitGatewayRouteResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayRouteTableAnnouncementRequest {
    pub transit_gateway_route_table_announcement_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayRouteTableAnnouncementRequest`].
pub static DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayRouteTableAnnouncementRequest", members: &[
    Member { name: "TransitGatewayRouteTableAnnouncementId", query: "TransitGatewayRouteTableAnnouncementId", xml: "TransitGatewayRouteTableAnnouncementId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayRouteTableAnnouncementRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_announcement_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_announcement_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayRouteTableAnnouncementRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayRouteTableAnnouncementResult {
    pub transit_gateway_route_table_announcement: Option<TransitGatewayRouteTableAnnouncement>,
}
/// Descriptor of [`DeleteTransitGatewayRouteTableAnnouncementResult`].
pub static DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayRouteTableAnnouncementResult", members: &[
    Member { name: "TransitGatewayRouteTableAnnouncement", query: "TransitGatewayRouteTableAnnouncement", xml: "transitGatewayRouteTableAnnouncement", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT) },
] };
impl Structure for DeleteTransitGatewayRouteTableAnnouncementResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_announcement,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_announcement,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayRouteTableAnnouncementResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayRouteTableRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayRouteTableRequest`].
pub static DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayRouteTableRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayRouteTableRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayRouteTableRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayRouteTableResult {
    pub transit_gateway_route_table: Option<TransitGatewayRouteTable>,
}
/// Descriptor of [`DeleteTransitGatewayRouteTableResult`].
pub static DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayRouteTableResult", members: &[
    Member { name: "TransitGatewayRouteTable", query: "TransitGatewayRouteTable", xml: "transitGatewayRouteTable", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_TABLE) },
] };
impl Structure for DeleteTransitGatewayRouteTableResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTransitGatewayRouteTableResult);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayVpcAttachmentRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTransitGatewayVpcAttachmentRequest`].
pub static DELETE_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "DeleteTransitGatewayVpcAttachmentRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTransitGatewayVpcAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST }
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
structure!(DeleteTransitGatewayVpcAttachmentRequest);

#[derive(Clone, Default)]
pub struct DeleteTransitGatewayVpcAttachmentResult {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
/// Descriptor of [`DeleteTransitGatewayVpcAttachmentResult`].
pub static DELETE_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "DeleteTransitGatewayVpcAttachmentResult", members: &[
    Member { name: "TransitGatewayVpcAttachment", query: "TransitGatewayVpcAttachment", xml: "transitGatewayVpcAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_VPC_ATTACHMENT) },
] };
impl Structure for DeleteTransitGatewayVpcAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT }
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
structure!(DeleteTransitGatewayVpcAttachmentResult);

#[derive(Clone, Default)]
pub struct DeleteVerifiedAccessEndpointRequest {
    pub verified_access_endpoint_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteVerifiedAccessEndpointRequest`].
pub static DELETE_VERIFIED_ACCESS_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "DeleteVerifiedAccessEndpointRequest", members: &[
    Member { name: "VerifiedAccessEndpointId", query: "VerifiedAccessEndpointId", xml: "VerifiedAccessEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteVerifiedAccessEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VERIFIED_ACCESS_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint_id,
            1 => &self.client_token,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoint_id,
            1 => &mut self.client_token,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVerifiedAccessEndpointRequest);

#[derive(Clone, Default)]
pub struct DeleteVerifiedAccessEndpointResult {
    pub verified_access_endpoint: Option<VerifiedAccessEndpoint>,
}
/// Descriptor of [`DeleteVerifiedAccessEndpointResult`].
pub static DELETE_VERIFIED_ACCESS_ENDPOINT_RESULT: StructDesc = StructDesc { name: "DeleteVerifiedAccessEndpointResult", members: &[
    Member { name: "VerifiedAccessEndpoint", query: "VerifiedAccessEndpoint", xml: "verifiedAccessEndpoint", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT) },
] };
impl Structure for DeleteVerifiedAccessEndpointResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VERIFIED_ACCESS_ENDPOINT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoint,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVerifiedAccessEndpointResult);

#[derive(Clone, Default)]
pub struct DeleteVerifiedAccessGroupRequest {
    pub verified_access_group_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteVerifiedAccessGroupRequest`].
pub static DELETE_VERIFIED_ACCESS_GROUP_REQUEST: StructDesc = StructDesc { name: "DeleteVerifiedAccessGroupRequest", members: &[
    Member { name: "VerifiedAccessGroupId", query: "VerifiedAccessGroupId", xml: "VerifiedAccessGroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteVerifiedAccessGroupRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VERIFIED_ACCESS_GROUP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_group_id,
            1 => &self.client_token,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_group_id,
            1 => &mut self.client_token,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVerifiedAccessGroupRequest);

#[derive(Clone, Default)]
pub struct DeleteVerifiedAccessGroupResult {
    pub verified_access_group: Option<VerifiedAccessGroup>,
}
/// Descriptor of [`DeleteVerifiedAccessGroupResult`].
pub static DELETE_VERIFIED_ACCESS_GROUP_RESULT: StructDesc = StructDesc { name: "DeleteVerifiedAccessGroupResult", members: &[
    Member { name: "VerifiedAccessGroup", query: "VerifiedAccessGroup", xml: "verifiedAccessGroup", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_GROUP) },
] };
impl Structure for DeleteVerifiedAccessGroupResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VERIFIED_ACCESS_GROUP_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_group,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVerifiedAccessGroupResult);

#[derive(Clone, Default)]
pub struct DeleteVerifiedAccessInstanceRequest {
    pub verified_access_instance_id: Option<String>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`DeleteVerifiedAccessInstanceRequest`].
pub static DELETE_VERIFIED_ACCESS_INSTANCE_REQUEST: StructDesc = StructDesc { name: "DeleteVerifiedAccessInstanceRequest", members: &[
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteVerifiedAccessInstanceRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VERIFIED_ACCESS_INSTANCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_id,
            1 => &self.dry_run,
            2 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_id,
            1 => &mut self.dry_run,
            2 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVerifiedAccessInstanceRequest);

#[derive(Clone, Default)]
pub struct DeleteVerifiedAccessInstanceResult {
    pub verified_access_instance: Option<VerifiedAccessInstance>,
}
/// Descriptor of [`DeleteVerifiedAccessInstanceResult`].
pub static DELETE_VERIFIED_ACCESS_INSTANCE_RESULT: StructDesc = StructDesc { name: "DeleteVerifiedAccessInstanceResult", members: &[
    Member { name: "VerifiedAccessInstance", query: "VerifiedAccessInstance", xml: "verifiedAccessInstance", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE) },
] };
impl Structure for DeleteVerifiedAccessInstanceResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VERIFIED_ACCESS_INSTANCE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVerifiedAccessInstanceResult);

#[derive(Clone, Default)]
pub struct DeleteVerifiedAccessTrustProviderRequest {
    pub verified_access_trust_provider_id: Option<String>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`DeleteVerifiedAccessTrustProviderRequest`].
pub static DELETE_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST: StructDesc = StructDesc { name: "DeleteVerifiedAccessTrustProviderRequest", members: &[
    Member { name: "VerifiedAccessTrustProviderId", query: "VerifiedAccessTrustProviderId", xml: "VerifiedAccessTrustProviderId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteVerifiedAccessTrustProviderRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_trust_provider_id,
            1 => &self.dry_run,
            2 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_trust_provider_id,
            1 => &mut self.dry_run,
            2 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVerifiedAccessTrustProviderRequest);

#[derive(Clone, Default)]
pub struct DeleteVerifiedAccessTrustProviderResult {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
}
/// Descriptor of [`DeleteVerifiedAccessTrustProviderResult`].
pub static DELETE_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT: StructDesc = StructDesc { name: "DeleteVerifiedAccessTrustProviderResult", members: &[
    Member { name: "VerifiedAccessTrustProvider", query: "VerifiedAccessTrustProvider", xml: "verifiedAccessTrustProvider", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_TRUST_PROVIDER) },
] };
impl Structure for DeleteVerifiedAccessTrustProviderResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_trust_provider,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_trust_provider,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVerifiedAccessTrustProviderResult);

#[derive(Clone, Default)]
pub struct DeleteVolumeRequest {
    pub volume_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteVolumeRequest`].
pub static DELETE_VOLUME_REQUEST: StructDesc = StructDesc { name: "DeleteVolumeRequest", members: &[
    Member { name: "VolumeId", query: "VolumeId", xml: "VolumeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteVolumeRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VOLUME_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.volume_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.volume_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVolumeRequest);

#[derive(Clone, Default)]
pub struct DeleteVpcBlockPublicAccessExclusionRequest {
    pub dry_run: Option<bool>,
    pub exclusion_id: Option<String>,
}
/// Descriptor of [`DeleteVpcBlockPublicAccessExclusionRequest`].
pub static DELETE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_REQUEST: StructDesc = StructDesc { name: "DeleteVpcBlockPublicAccessExclusionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ExclusionId", query: "ExclusionId", xml: "ExclusionId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteVpcBlockPublicAccessExclusionRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.exclusion_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.exclusion_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpcBlockPublicAccessExclusionRequest);

#[derive(Clone, Default)]
pub struct DeleteVpcBlockPublicAccessExclusionResult {
    pub vpc_block_public_access_exclusion: Option<VpcBlockPublicAccessExclusion>,
}
/// Descriptor of [`DeleteVpcBlockPublicAccessExclusionResult`].
pub static DELETE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_RESULT: StructDesc = StructDesc { name: "DeleteVpcBlockPublicAccessExclusionResult", members: &[
    Member { name: "VpcBlockPublicAccessExclusion", query: "VpcBlockPublicAccessExclusion", xml: "vpcBlockPublicAccessExclusion", required: false, sensitive: false, kind: Kind::Struct(&VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION) },
] };
impl Structure for DeleteVpcBlockPublicAccessExclusionResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_block_public_access_exclusion,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_block_public_access_exclusion,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpcBlockPublicAccessExclusionResult);

#[derive(Clone, Default)]
pub struct DeleteVpcEncryptionControlRequest {
    pub dry_run: Option<bool>,
    pub vpc_encryption_control_id: Option<String>,
}
/// Descriptor of [`DeleteVpcEncryptionControlRequest`].
pub static DELETE_VPC_ENCRYPTION_CONTROL_REQUEST: StructDesc = StructDesc { name: "DeleteVpcEncryptionControlRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcEncryptionControlId", query: "VpcEncryptionControlId", xml: "VpcEncryptionControlId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteVpcEncryptionControlRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_ENCRYPTION_CONTROL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_encryption_control_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_encryption_control_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpcEncryptionControlRequest);

#[derive(Clone, Default)]
pub struct DeleteVpcEncryptionControlResult {
    pub vpc_encryption_control: Option<VpcEncryptionControl>,
}
/// Descriptor of [`DeleteVpcEncryptionControlResult`].
pub static DELETE_VPC_ENCRYPTION_CONTROL_RESULT: StructDesc = StructDesc { name: "DeleteVpcEncryptionControlResult", members: &[
    Member { name: "VpcEncryptionControl", query: "VpcEncryptionControl", xml: "vpcEncryptionControl", required: false, sensitive: false, kind: Kind::Struct(&VPC_ENCRYPTION_CONTROL) },
] };
impl Structure for DeleteVpcEncryptionControlResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_ENCRYPTION_CONTROL_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_encryption_control,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_encryption_control,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpcEncryptionControlResult);

#[derive(Clone, Default)]
pub struct DeleteVpcEndpointConnectionNotificationsRequest {
    pub dry_run: Option<bool>,
    pub connection_notification_ids: Vec<String>,
}
/// Descriptor of [`DeleteVpcEndpointConnectionNotificationsRequest`].
pub static DELETE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_REQUEST: StructDesc = StructDesc { name: "DeleteVpcEndpointConnectionNotificationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ConnectionNotificationIds", query: "ConnectionNotificationId", xml: "ConnectionNotificationId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DeleteVpcEndpointConnectionNotificationsRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.connection_notification_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.connection_notification_ids,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpcEndpointConnectionNotificationsRequest);

#[derive(Clone, Default)]
pub struct DeleteVpcEndpointConnectionNotificationsResult {
    pub unsuccessful: Vec<UnsuccessfulItem>,
}
/// Descriptor of [`DeleteVpcEndpointConnectionNotificationsResult`].
pub static DELETE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_RESULT: StructDesc = StructDesc { name: "DeleteVpcEndpointConnectionNotificationsResult", members: &[
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&UNSUCCESSFUL_ITEM) }) },
] };
impl Structure for DeleteVpcEndpointConnectionNotificationsResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_RESULT }
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
structure!(DeleteVpcEndpointConnectionNotificationsResult);

#[derive(Clone, Default)]
pub struct DeleteVpcEndpointServiceConfigurationsRequest {
    pub dry_run: Option<bool>,
    pub service_ids: Vec<String>,
}
/// Descriptor of [`DeleteVpcEndpointServiceConfigurationsRequest`].
pub static DELETE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_REQUEST: StructDesc = StructDesc { name: "DeleteVpcEndpointServiceConfigurationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceIds", query: "ServiceId", xml: "ServiceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DeleteVpcEndpointServiceConfigurationsRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.service_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.service_ids,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpcEndpointServiceConfigurationsRequest);

#[derive(Clone, Default)]
pub struct DeleteVpcEndpointServiceConfigurationsResult {
    pub unsuccessful: Vec<UnsuccessfulItem>,
}
/// Descriptor of [`DeleteVpcEndpointServiceConfigurationsResult`].
pub static DELETE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_RESULT: StructDesc = StructDesc { name: "DeleteVpcEndpointServiceConfigurationsResult", members: &[
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&UNSUCCESSFUL_ITEM) }) },
] };
impl Structure for DeleteVpcEndpointServiceConfigurationsResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_RESULT }
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
structure!(DeleteVpcEndpointServiceConfigurationsResult);

#[derive(Clone, Default)]
pub struct DeleteVpcEndpointsRequest {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_ids: Vec<String>,
}
/// Descriptor of [`DeleteVpcEndpointsRequest`].
pub static DELETE_VPC_ENDPOINTS_REQUEST: StructDesc = StructDesc { name: "DeleteVpcEndpointsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcEndpointIds", query: "VpcEndpointId", xml: "VpcEndpointId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DeleteVpcEndpointsRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_ENDPOINTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_endpoint_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_endpoint_ids,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpcEndpointsRequest);

#[derive(Clone, Default)]
pub struct DeleteVpcEndpointsResult {
    pub unsuccessful: Vec<UnsuccessfulItem>,
}
/// Descriptor of [`DeleteVpcEndpointsResult`].
pub static DELETE_VPC_ENDPOINTS_RESULT: StructDesc = StructDesc { name: "DeleteVpcEndpointsResult", members: &[
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&UNSUCCESSFUL_ITEM) }) },
] };
impl Structure for DeleteVpcEndpointsResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_ENDPOINTS_RESULT }
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
structure!(DeleteVpcEndpointsResult);

#[derive(Clone, Default)]
pub struct DeleteVpcPeeringConnectionRequest {
    pub dry_run: Option<bool>,
    pub vpc_peering_connection_id: Option<String>,
}
/// Descriptor of [`DeleteVpcPeeringConnectionRequest`].
pub static DELETE_VPC_PEERING_CONNECTION_REQUEST: StructDesc = StructDesc { name: "DeleteVpcPeeringConnectionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "vpcPeeringConnectionId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteVpcPeeringConnectionRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_PEERING_CONNECTION_REQUEST }
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
structure!(DeleteVpcPeeringConnectionRequest);

#[derive(Clone, Default)]
pub struct DeleteVpcPeeringConnectionResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DeleteVpcPeeringConnectionResult`].
pub static DELETE_VPC_PEERING_CONNECTION_RESULT: StructDesc = StructDesc { name: "DeleteVpcPeeringConnectionResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteVpcPeeringConnectionResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_PEERING_CONNECTION_RESULT }
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
structure!(DeleteVpcPeeringConnectionResult);

#[derive(Clone, Default)]
pub struct DeleteVpcRequest {
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteVpcRequest`].
pub static DELETE_VPC_REQUEST: StructDesc = StructDesc { name: "DeleteVpcRequest", members: &[
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteVpcRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPC_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpcRequest);

#[derive(Clone, Default)]
pub struct DeleteVpnConcentratorRequest {
    pub vpn_concentrator_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteVpnConcentratorRequest`].
pub static DELETE_VPN_CONCENTRATOR_REQUEST: StructDesc = StructDesc { name: "DeleteVpnConcentratorRequest", members: &[
    Member { name: "VpnConcentratorId", query: "VpnConcentratorId", xml: "VpnConcentratorId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteVpnConcentratorRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPN_CONCENTRATOR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_concentrator_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_concentrator_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpnConcentratorRequest);

#[derive(Clone, Default)]
pub struct DeleteVpnConcentratorResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DeleteVpnConcentratorResult`].
pub static DELETE_VPN_CONCENTRATOR_RESULT: StructDesc = StructDesc { name: "DeleteVpnConcentratorResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteVpnConcentratorResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPN_CONCENTRATOR_RESULT }
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
structure!(DeleteVpnConcentratorResult);

#[derive(Clone, Default)]
pub struct DeleteVpnConnectionRequest {
    pub vpn_connection_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteVpnConnectionRequest`].
pub static DELETE_VPN_CONNECTION_REQUEST: StructDesc = StructDesc { name: "DeleteVpnConnectionRequest", members: &[
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteVpnConnectionRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPN_CONNECTION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpnConnectionRequest);

#[derive(Clone, Default)]
pub struct DeleteVpnConnectionRouteRequest {
    pub destination_cidr_block: Option<String>,
    pub vpn_connection_id: Option<String>,
}
/// Descriptor of [`DeleteVpnConnectionRouteRequest`].
pub static DELETE_VPN_CONNECTION_ROUTE_REQUEST: StructDesc = StructDesc { name: "DeleteVpnConnectionRouteRequest", members: &[
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteVpnConnectionRouteRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPN_CONNECTION_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr_block,
            1 => &self.vpn_connection_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr_block,
            1 => &mut self.vpn_connection_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpnConnectionRouteRequest);

#[derive(Clone, Default)]
pub struct DeleteVpnGatewayRequest {
    pub vpn_gateway_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteVpnGatewayRequest`].
pub static DELETE_VPN_GATEWAY_REQUEST: StructDesc = StructDesc { name: "DeleteVpnGatewayRequest", members: &[
    Member { name: "VpnGatewayId", query: "VpnGatewayId", xml: "VpnGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteVpnGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_VPN_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_gateway_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_gateway_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteVpnGatewayRequest);

#[derive(Clone, Default)]
pub struct DeprecationTimeCondition {
    pub maximum_days_since_deprecated: Option<i32>,
}
/// Descriptor of [`DeprecationTimeCondition`].
pub static DEPRECATION_TIME_CONDITION: StructDesc = StructDesc { name: "DeprecationTimeCondition", members: &[
    Member { name: "MaximumDaysSinceDeprecated", query: "MaximumDaysSinceDeprecated", xml: "maximumDaysSinceDeprecated", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 2147483647 } },
] };
impl Structure for DeprecationTimeCondition {
    fn desc(&self) -> &'static StructDesc { &DEPRECATION_TIME_CONDITION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.maximum_days_since_deprecated,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.maximum_days_since_deprecated,
            _ => no_member(index),
        }
    }
}
structure!(DeprecationTimeCondition);

#[derive(Clone, Default)]
pub struct DeprecationTimeConditionRequest {
    pub maximum_days_since_deprecated: Option<i32>,
}
/// Descriptor of [`DeprecationTimeConditionRequest`].
pub static DEPRECATION_TIME_CONDITION_REQUEST: StructDesc = StructDesc { name: "DeprecationTimeConditionRequest", members: &[
    Member { name: "MaximumDaysSinceDeprecated", query: "MaximumDaysSinceDeprecated", xml: "MaximumDaysSinceDeprecated", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 2147483647 } },
] };
impl Structure for DeprecationTimeConditionRequest {
    fn desc(&self) -> &'static StructDesc { &DEPRECATION_TIME_CONDITION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.maximum_days_since_deprecated,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.maximum_days_since_deprecated,
            _ => no_member(index),
        }
    }
}
structure!(DeprecationTimeConditionRequest);

#[derive(Clone, Default)]
pub struct DeprovisionByoipCidrRequest {
    pub cidr: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeprovisionByoipCidrRequest`].
pub static DEPROVISION_BYOIP_CIDR_REQUEST: StructDesc = StructDesc { name: "DeprovisionByoipCidrRequest", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeprovisionByoipCidrRequest {
    fn desc(&self) -> &'static StructDesc { &DEPROVISION_BYOIP_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeprovisionByoipCidrRequest);

#[derive(Clone, Default)]
pub struct DeprovisionByoipCidrResult {
    pub byoip_cidr: Option<ByoipCidr>,
}
/// Descriptor of [`DeprovisionByoipCidrResult`].
pub static DEPROVISION_BYOIP_CIDR_RESULT: StructDesc = StructDesc { name: "DeprovisionByoipCidrResult", members: &[
    Member { name: "ByoipCidr", query: "ByoipCidr", xml: "byoipCidr", required: false, sensitive: false, kind: Kind::Struct(&BYOIP_CIDR) },
] };
impl Structure for DeprovisionByoipCidrResult {
    fn desc(&self) -> &'static StructDesc { &DEPROVISION_BYOIP_CIDR_RESULT }
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
structure!(DeprovisionByoipCidrResult);
