// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures EnableImageRequest to FleetCapacityReservation.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct EnableImageRequest {
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableImageRequest`].
pub static ENABLE_IMAGE_REQUEST: StructDesc = StructDesc { name: "EnableImageRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableImageRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IMAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableImageRequest);

#[derive(Clone, Default)]
pub struct EnableImageResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`EnableImageResult`].
pub static ENABLE_IMAGE_RESULT: StructDesc = StructDesc { name: "EnableImageResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableImageResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IMAGE_RESULT }
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
structure!(EnableImageResult);

#[derive(Clone, Default)]
pub struct EnableInstanceSqlHaStandbyDetectionsRequest {
    pub instance_ids: Vec<String>,
    pub sql_server_credentials: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableInstanceSqlHaStandbyDetectionsRequest`].
pub static ENABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_REQUEST: StructDesc = StructDesc { name: "EnableInstanceSqlHaStandbyDetectionsRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SqlServerCredentials", query: "SqlServerCredentials", xml: "SqlServerCredentials", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableInstanceSqlHaStandbyDetectionsRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.sql_server_credentials,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.sql_server_credentials,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableInstanceSqlHaStandbyDetectionsRequest);

#[derive(Clone, Default)]
pub struct EnableInstanceSqlHaStandbyDetectionsResult {
    pub instances: Vec<RegisteredInstance>,
}
/// Descriptor of [`EnableInstanceSqlHaStandbyDetectionsResult`].
pub static ENABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_RESULT: StructDesc = StructDesc { name: "EnableInstanceSqlHaStandbyDetectionsResult", members: &[
    Member { name: "Instances", query: "InstanceSet", xml: "instanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REGISTERED_INSTANCE) }) },
] };
impl Structure for EnableInstanceSqlHaStandbyDetectionsResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instances,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instances,
            _ => no_member(index),
        }
    }
}
structure!(EnableInstanceSqlHaStandbyDetectionsResult);

#[derive(Clone, Default)]
pub struct EnableIpamOrganizationAdminAccountRequest {
    pub dry_run: Option<bool>,
    pub delegated_admin_account_id: Option<String>,
}
/// Descriptor of [`EnableIpamOrganizationAdminAccountRequest`].
pub static ENABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_REQUEST: StructDesc = StructDesc { name: "EnableIpamOrganizationAdminAccountRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DelegatedAdminAccountId", query: "DelegatedAdminAccountId", xml: "DelegatedAdminAccountId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for EnableIpamOrganizationAdminAccountRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.delegated_admin_account_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.delegated_admin_account_id,
            _ => no_member(index),
        }
    }
}
structure!(EnableIpamOrganizationAdminAccountRequest);

#[derive(Clone, Default)]
pub struct EnableIpamOrganizationAdminAccountResult {
    pub success: Option<bool>,
}
/// Descriptor of [`EnableIpamOrganizationAdminAccountResult`].
pub static ENABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_RESULT: StructDesc = StructDesc { name: "EnableIpamOrganizationAdminAccountResult", members: &[
    Member { name: "Success", query: "Success", xml: "success", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableIpamOrganizationAdminAccountResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_RESULT }
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
structure!(EnableIpamOrganizationAdminAccountResult);

#[derive(Clone, Default)]
pub struct EnableIpamPolicyRequest {
    pub dry_run: Option<bool>,
    pub ipam_policy_id: Option<String>,
    pub organization_target_id: Option<String>,
}
/// Descriptor of [`EnableIpamPolicyRequest`].
pub static ENABLE_IPAM_POLICY_REQUEST: StructDesc = StructDesc { name: "EnableIpamPolicyRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPolicyId", query: "IpamPolicyId", xml: "IpamPolicyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "OrganizationTargetId", query: "OrganizationTargetId", xml: "OrganizationTargetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for EnableIpamPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IPAM_POLICY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_policy_id,
            2 => &self.organization_target_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_policy_id,
            2 => &mut self.organization_target_id,
            _ => no_member(index),
        }
    }
}
structure!(EnableIpamPolicyRequest);

#[derive(Clone, Default)]
pub struct EnableIpamPolicyResult {
    pub ipam_policy_id: Option<String>,
}
/// Descriptor of [`EnableIpamPolicyResult`].
pub static ENABLE_IPAM_POLICY_RESULT: StructDesc = StructDesc { name: "EnableIpamPolicyResult", members: &[
    Member { name: "IpamPolicyId", query: "IpamPolicyId", xml: "ipamPolicyId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for EnableIpamPolicyResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IPAM_POLICY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_policy_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_policy_id,
            _ => no_member(index),
        }
    }
}
structure!(EnableIpamPolicyResult);

#[derive(Clone, Default)]
pub struct EnableReachabilityAnalyzerOrganizationSharingRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableReachabilityAnalyzerOrganizationSharingRequest`].
pub static ENABLE_REACHABILITY_ANALYZER_ORGANIZATION_SHARING_REQUEST: StructDesc = StructDesc { name: "EnableReachabilityAnalyzerOrganizationSharingRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableReachabilityAnalyzerOrganizationSharingRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_REACHABILITY_ANALYZER_ORGANIZATION_SHARING_REQUEST }
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
structure!(EnableReachabilityAnalyzerOrganizationSharingRequest);

#[derive(Clone, Default)]
pub struct EnableReachabilityAnalyzerOrganizationSharingResult {
    pub return_value: Option<bool>,
}
/// Descriptor of [`EnableReachabilityAnalyzerOrganizationSharingResult`].
pub static ENABLE_REACHABILITY_ANALYZER_ORGANIZATION_SHARING_RESULT: StructDesc = StructDesc { name: "EnableReachabilityAnalyzerOrganizationSharingResult", members: &[
    Member { name: "ReturnValue", query: "ReturnValue", xml: "returnValue", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableReachabilityAnalyzerOrganizationSharingResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_REACHABILITY_ANALYZER_ORGANIZATION_SHARING_RESULT }
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
structure!(EnableReachabilityAnalyzerOrganizationSharingResult);

#[derive(Clone, Default)]
pub struct EnableRouteServerPropagationRequest {
    pub route_server_id: Option<String>,
    pub route_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableRouteServerPropagationRequest`].
pub static ENABLE_ROUTE_SERVER_PROPAGATION_REQUEST: StructDesc = StructDesc { name: "EnableRouteServerPropagationRequest", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "RouteServerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "RouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableRouteServerPropagationRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_ROUTE_SERVER_PROPAGATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.route_table_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.route_table_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableRouteServerPropagationRequest);

#[derive(Clone, Default)]
pub struct EnableRouteServerPropagationResult {
    pub route_server_propagation: Option<RouteServerPropagation>,
}
/// Descriptor of [`EnableRouteServerPropagationResult`].
pub static ENABLE_ROUTE_SERVER_PROPAGATION_RESULT: StructDesc = StructDesc { name: "EnableRouteServerPropagationResult", members: &[
    Member { name: "RouteServerPropagation", query: "RouteServerPropagation", xml: "routeServerPropagation", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_PROPAGATION) },
] };
impl Structure for EnableRouteServerPropagationResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_ROUTE_SERVER_PROPAGATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_propagation,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_propagation,
            _ => no_member(index),
        }
    }
}
structure!(EnableRouteServerPropagationResult);

#[derive(Clone, Default)]
pub struct EnableSerialConsoleAccessRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableSerialConsoleAccessRequest`].
pub static ENABLE_SERIAL_CONSOLE_ACCESS_REQUEST: StructDesc = StructDesc { name: "EnableSerialConsoleAccessRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableSerialConsoleAccessRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_SERIAL_CONSOLE_ACCESS_REQUEST }
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
structure!(EnableSerialConsoleAccessRequest);

#[derive(Clone, Default)]
pub struct EnableSerialConsoleAccessResult {
    pub serial_console_access_enabled: Option<bool>,
}
/// Descriptor of [`EnableSerialConsoleAccessResult`].
pub static ENABLE_SERIAL_CONSOLE_ACCESS_RESULT: StructDesc = StructDesc { name: "EnableSerialConsoleAccessResult", members: &[
    Member { name: "SerialConsoleAccessEnabled", query: "SerialConsoleAccessEnabled", xml: "serialConsoleAccessEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableSerialConsoleAccessResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_SERIAL_CONSOLE_ACCESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.serial_console_access_enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.serial_console_access_enabled,
            _ => no_member(index),
        }
    }
}
structure!(EnableSerialConsoleAccessResult);

#[derive(Clone, Default)]
pub struct EnableSnapshotBlockPublicAccessRequest {
    pub state: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableSnapshotBlockPublicAccessRequest`].
pub static ENABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_REQUEST: StructDesc = StructDesc { name: "EnableSnapshotBlockPublicAccessRequest", members: &[
    Member { name: "State", query: "State", xml: "State", required: true, sensitive: false, kind: Kind::Enum(&enums::snapshot_block_public_access_state::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableSnapshotBlockPublicAccessRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableSnapshotBlockPublicAccessRequest);

#[derive(Clone, Default)]
pub struct EnableSnapshotBlockPublicAccessResult {
    pub state: Option<String>,
}
/// Descriptor of [`EnableSnapshotBlockPublicAccessResult`].
pub static ENABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_RESULT: StructDesc = StructDesc { name: "EnableSnapshotBlockPublicAccessResult", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_block_public_access_state::DESC) },
] };
impl Structure for EnableSnapshotBlockPublicAccessResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(EnableSnapshotBlockPublicAccessResult);

#[derive(Clone, Default)]
pub struct EnableTransitGatewayRouteTablePropagationRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
    pub transit_gateway_route_table_announcement_id: Option<String>,
}
/// Descriptor of [`EnableTransitGatewayRouteTablePropagationRequest`].
pub static ENABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_REQUEST: StructDesc = StructDesc { name: "EnableTransitGatewayRouteTablePropagationRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TransitGatewayRouteTableAnnouncementId", query: "TransitGatewayRouteTableAnnouncementId", xml: "TransitGatewayRouteTableAnnouncementId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for EnableTransitGatewayRouteTablePropagationRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.transit_gateway_attachment_id,
            2 => &self.dry_run,
            3 => &self.transit_gateway_route_table_announcement_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.transit_gateway_attachment_id,
            2 => &mut self.dry_run,
            3 => &mut self.transit_gateway_route_table_announcement_id,
            _ => no_member(index),
        }
    }
}
structure!(EnableTransitGatewayRouteTablePropagationRequest);

#[derive(Clone, Default)]
pub struct EnableTransitGatewayRouteTablePropagationResult {
    pub propagation: Option<TransitGatewayPropagation>,
}
/// Descriptor of [`EnableTransitGatewayRouteTablePropagationResult`].
pub static ENABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_RESULT: StructDesc = StructDesc { name: "EnableTransitGatewayRouteTablePropagationResult", members: &[
    Member { name: "Propagation", query: "Propagation", xml: "propagation", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PROPAGATION) },
] };
impl Structure for EnableTransitGatewayRouteTablePropagationResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.propagation,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.propagation,
            _ => no_member(index),
        }
    }
}
structure!(EnableTransitGatewayRouteTablePropagationResult);

#[derive(Clone, Default)]
pub struct EnableVgwRoutePropagationRequest {
    pub gateway_id: Option<String>,
    pub route_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableVgwRoutePropagationRequest`].
pub static ENABLE_VGW_ROUTE_PROPAGATION_REQUEST: StructDesc = StructDesc { name: "EnableVgwRoutePropagationRequest", members: &[
    Member { name: "GatewayId", query: "GatewayId", xml: "GatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "RouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableVgwRoutePropagationRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_VGW_ROUTE_PROPAGATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.gateway_id,
            1 => &self.route_table_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.gateway_id,
            1 => &mut self.route_table_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableVgwRoutePropagationRequest);

#[derive(Clone, Default)]
pub struct EnableVolumeIORequest {
    pub dry_run: Option<bool>,
    pub volume_id: Option<String>,
}
/// Descriptor of [`EnableVolumeIORequest`].
pub static ENABLE_VOLUME_IO_REQUEST: StructDesc = StructDesc { name: "EnableVolumeIORequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VolumeId", query: "VolumeId", xml: "volumeId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for EnableVolumeIORequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_VOLUME_IO_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.volume_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.volume_id,
            _ => no_member(index),
        }
    }
}
structure!(EnableVolumeIORequest);

#[derive(Clone, Default)]
pub struct EnableVpcClassicLinkDnsSupportRequest {
    pub vpc_id: Option<String>,
}
/// Descriptor of [`EnableVpcClassicLinkDnsSupportRequest`].
pub static ENABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_REQUEST: StructDesc = StructDesc { name: "EnableVpcClassicLinkDnsSupportRequest", members: &[
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for EnableVpcClassicLinkDnsSupportRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(EnableVpcClassicLinkDnsSupportRequest);

#[derive(Clone, Default)]
pub struct EnableVpcClassicLinkDnsSupportResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`EnableVpcClassicLinkDnsSupportResult`].
pub static ENABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT: StructDesc = StructDesc { name: "EnableVpcClassicLinkDnsSupportResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableVpcClassicLinkDnsSupportResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT }
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
structure!(EnableVpcClassicLinkDnsSupportResult);

#[derive(Clone, Default)]
pub struct EnableVpcClassicLinkRequest {
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`EnableVpcClassicLinkRequest`].
pub static ENABLE_VPC_CLASSIC_LINK_REQUEST: StructDesc = StructDesc { name: "EnableVpcClassicLinkRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for EnableVpcClassicLinkRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_VPC_CLASSIC_LINK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(EnableVpcClassicLinkRequest);

#[derive(Clone, Default)]
pub struct EnableVpcClassicLinkResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`EnableVpcClassicLinkResult`].
pub static ENABLE_VPC_CLASSIC_LINK_RESULT: StructDesc = StructDesc { name: "EnableVpcClassicLinkResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableVpcClassicLinkResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_VPC_CLASSIC_LINK_RESULT }
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
structure!(EnableVpcClassicLinkResult);

#[derive(Clone, Default)]
pub struct EnclaveOptions {
    pub enabled: Option<bool>,
}
/// Descriptor of [`EnclaveOptions`].
pub static ENCLAVE_OPTIONS: StructDesc = StructDesc { name: "EnclaveOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "enabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnclaveOptions {
    fn desc(&self) -> &'static StructDesc { &ENCLAVE_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            _ => no_member(index),
        }
    }
}
structure!(EnclaveOptions);

#[derive(Clone, Default)]
pub struct EnclaveOptionsRequest {
    pub enabled: Option<bool>,
}
/// Descriptor of [`EnclaveOptionsRequest`].
pub static ENCLAVE_OPTIONS_REQUEST: StructDesc = StructDesc { name: "EnclaveOptionsRequest", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnclaveOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &ENCLAVE_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            _ => no_member(index),
        }
    }
}
structure!(EnclaveOptionsRequest);

#[derive(Clone, Default)]
pub struct EncryptionSupport {
    pub encryption_state: Option<String>,
    pub state_message: Option<String>,
}
/// Descriptor of [`EncryptionSupport`].
pub static ENCRYPTION_SUPPORT: StructDesc = StructDesc { name: "EncryptionSupport", members: &[
    Member { name: "EncryptionState", query: "EncryptionState", xml: "encryptionState", required: false, sensitive: false, kind: Kind::Enum(&enums::encryption_state_value::DESC) },
    Member { name: "StateMessage", query: "StateMessage", xml: "stateMessage", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for EncryptionSupport {
    fn desc(&self) -> &'static StructDesc { &ENCRYPTION_SUPPORT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.encryption_state,
            1 => &self.state_message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.encryption_state,
            1 => &mut self.state_message,
            _ => no_member(index),
        }
    }
}
structure!(EncryptionSupport);

#[derive(Clone, Default)]
pub struct EventInformation {
    pub event_description: Option<String>,
    pub event_sub_type: Option<String>,
    pub instance_id: Option<String>,
}
/// Descriptor of [`EventInformation`].
pub static EVENT_INFORMATION: StructDesc = StructDesc { name: "EventInformation", members: &[
    Member { name: "EventDescription", query: "EventDescription", xml: "eventDescription", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EventSubType", query: "EventSubType", xml: "eventSubType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for EventInformation {
    fn desc(&self) -> &'static StructDesc { &EVENT_INFORMATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.event_description,
            1 => &self.event_sub_type,
            2 => &self.instance_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.event_description,
            1 => &mut self.event_sub_type,
            2 => &mut self.instance_id,
            _ => no_member(index),
        }
    }
}
structure!(EventInformation);

#[derive(Clone, Default)]
pub struct Explanation {
    pub acl: Option<AnalysisComponent>,
    pub acl_rule: Option<AnalysisAclRule>,
    pub address: Option<String>,
    pub addresses: Vec<String>,
    pub attached_to: Option<AnalysisComponent>,
    pub availability_zones: Vec<String>,
    pub availability_zone_ids: Vec<String>,
    pub cidrs: Vec<String>,
    pub component: Option<AnalysisComponent>,
    pub customer_gateway: Option<AnalysisComponent>,
    pub destination: Option<AnalysisComponent>,
    pub destination_vpc: Option<AnalysisComponent>,
    pub direction: Option<String>,
    pub explanation_code: Option<String>,
    pub ingress_route_table: Option<AnalysisComponent>,
    pub internet_gateway: Option<AnalysisComponent>,
    pub load_balancer_arn: Option<String>,
    pub classic_load_balancer_listener: Option<AnalysisLoadBalancerListener>,
    pub load_balancer_listener_port: Option<i32>,
    pub load_balancer_target: Option<AnalysisLoadBalancerTarget>,
    pub load_balancer_target_group: Option<AnalysisComponent>,
    pub load_balancer_target_groups: Vec<AnalysisComponent>,
    pub load_balancer_target_port: Option<i32>,
    pub elastic_load_balancer_listener: Option<AnalysisComponent>,
    pub missing_component: Option<String>,
    pub nat_gateway: Option<AnalysisComponent>,
    pub network_interface: Option<AnalysisComponent>,
    pub packet_field: Option<String>,
    pub vpc_peering_connection: Option<AnalysisComponent>,
    pub port: Option<i32>,
    pub port_ranges: Vec<PortRange>,
    pub prefix_list: Option<AnalysisComponent>,
    pub protocols: Vec<String>,
    pub route_table_route: Option<AnalysisRouteTableRoute>,
    pub route_table: Option<AnalysisComponent>,
    pub security_group: Option<AnalysisComponent>,
    pub security_group_rule: Option<AnalysisSecurityGroupRule>,
    pub security_groups: Vec<AnalysisComponent>,
    pub source_vpc: Option<AnalysisComponent>,
    pub state: Option<String>,
    pub subnet: Option<AnalysisComponent>,
    pub subnet_route_table: Option<AnalysisComponent>,
    pub vpc: Option<AnalysisComponent>,
    pub vpc_endpoint: Option<AnalysisComponent>,
    pub vpn_connection: Option<AnalysisComponent>,
    pub vpn_gateway: Option<AnalysisComponent>,
    pub transit_gateway: Option<AnalysisComponent>,
    pub transit_gateway_route_table: Option<AnalysisComponent>,
    pub transit_gateway_route_table_route: Option<TransitGatewayRouteTableRoute>,
    pub transit_gateway_attachment: Option<AnalysisComponent>,
    pub component_account: Option<String>,
    pub component_region: Option<String>,
    pub firewall_stateless_rule: Option<FirewallStatelessRule>,
    pub firewall_stateful_rule: Option<FirewallStatefulRule>,
}
/// Descriptor of [`Explanation`].
pub static EXPLANATION: StructDesc = StructDesc { name: "Explanation", members: &[
    Member { name: "Acl", query: "Acl", xml: "acl", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "AclRule", query: "AclRule", xml: "aclRule", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_ACL_RULE) },
    Member { name: "Address", query: "Address", xml: "address", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Addresses", query: "AddressSet", xml: "addressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AttachedTo", query: "AttachedTo", xml: "attachedTo", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "AvailabilityZones", query: "AvailabilityZoneSet", xml: "availabilityZoneSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZoneIds", query: "AvailabilityZoneIdSet", xml: "availabilityZoneIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Cidrs", query: "CidrSet", xml: "cidrSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Component", query: "Component", xml: "component", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "CustomerGateway", query: "CustomerGateway", xml: "customerGateway", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "Destination", query: "Destination", xml: "destination", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "DestinationVpc", query: "DestinationVpc", xml: "destinationVpc", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "Direction", query: "Direction", xml: "direction", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExplanationCode", query: "ExplanationCode", xml: "explanationCode", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IngressRouteTable", query: "IngressRouteTable", xml: "ingressRouteTable", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "InternetGateway", query: "InternetGateway", xml: "internetGateway", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "LoadBalancerArn", query: "LoadBalancerArn", xml: "loadBalancerArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClassicLoadBalancerListener", query: "ClassicLoadBalancerListener", xml: "classicLoadBalancerListener", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_LOAD_BALANCER_LISTENER) },
    Member { name: "LoadBalancerListenerPort", query: "LoadBalancerListenerPort", xml: "loadBalancerListenerPort", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
    Member { name: "LoadBalancerTarget", query: "LoadBalancerTarget", xml: "loadBalancerTarget", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_LOAD_BALANCER_TARGET) },
    Member { name: "LoadBalancerTargetGroup", query: "LoadBalancerTargetGroup", xml: "loadBalancerTargetGroup", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "LoadBalancerTargetGroups", query: "LoadBalancerTargetGroupSet", xml: "loadBalancerTargetGroupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ANALYSIS_COMPONENT) }) },
    Member { name: "LoadBalancerTargetPort", query: "LoadBalancerTargetPort", xml: "loadBalancerTargetPort", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
    Member { name: "ElasticLoadBalancerListener", query: "ElasticLoadBalancerListener", xml: "elasticLoadBalancerListener", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "MissingComponent", query: "MissingComponent", xml: "missingComponent", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGateway", query: "NatGateway", xml: "natGateway", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "NetworkInterface", query: "NetworkInterface", xml: "networkInterface", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "PacketField", query: "PacketField", xml: "packetField", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcPeeringConnection", query: "VpcPeeringConnection", xml: "vpcPeeringConnection", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "Port", query: "Port", xml: "port", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
    Member { name: "PortRanges", query: "PortRangeSet", xml: "portRangeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PORT_RANGE) }) },
    Member { name: "PrefixList", query: "PrefixList", xml: "prefixList", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "Protocols", query: "ProtocolSet", xml: "protocolSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RouteTableRoute", query: "RouteTableRoute", xml: "routeTableRoute", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_ROUTE_TABLE_ROUTE) },
    Member { name: "RouteTable", query: "RouteTable", xml: "routeTable", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "SecurityGroup", query: "SecurityGroup", xml: "securityGroup", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "SecurityGroupRule", query: "SecurityGroupRule", xml: "securityGroupRule", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_SECURITY_GROUP_RULE) },
    Member { name: "SecurityGroups", query: "SecurityGroupSet", xml: "securityGroupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ANALYSIS_COMPONENT) }) },
    Member { name: "SourceVpc", query: "SourceVpc", xml: "sourceVpc", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Subnet", query: "Subnet", xml: "subnet", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "SubnetRouteTable", query: "SubnetRouteTable", xml: "subnetRouteTable", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "Vpc", query: "Vpc", xml: "vpc", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "VpcEndpoint", query: "VpcEndpoint", xml: "vpcEndpoint", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "VpnConnection", query: "VpnConnection", xml: "vpnConnection", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "VpnGateway", query: "VpnGateway", xml: "vpnGateway", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "TransitGateway", query: "TransitGateway", xml: "transitGateway", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "TransitGatewayRouteTable", query: "TransitGatewayRouteTable", xml: "transitGatewayRouteTable", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "TransitGatewayRouteTableRoute", query: "TransitGatewayRouteTableRoute", xml: "transitGatewayRouteTableRoute", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_TABLE_ROUTE) },
    Member { name: "TransitGatewayAttachment", query: "TransitGatewayAttachment", xml: "transitGatewayAttachment", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "ComponentAccount", query: "ComponentAccount", xml: "componentAccount", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ComponentRegion", query: "ComponentRegion", xml: "componentRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FirewallStatelessRule", query: "FirewallStatelessRule", xml: "firewallStatelessRule", required: false, sensitive: false, kind: Kind::Struct(&FIREWALL_STATELESS_RULE) },
    Member { name: "FirewallStatefulRule", query: "FirewallStatefulRule", xml: "firewallStatefulRule", required: false, sensitive: false, kind: Kind::Struct(&FIREWALL_STATEFUL_RULE) },
] };
impl Structure for Explanation {
    fn desc(&self) -> &'static StructDesc { &EXPLANATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.acl,
            1 => &self.acl_rule,
            2 => &self.address,
            3 => &self.addresses,
            4 => &self.attached_to,
            5 => &self.availability_zones,
            6 => &self.availability_zone_ids,
            7 => &self.cidrs,
            8 => &self.component,
            9 => &self.customer_gateway,
            10 => &self.destination,
            11 => &self.destination_vpc,
            12 => &self.direction,
            13 => &self.explanation_code,
            14 => &self.ingress_route_table,
            15 => &self.internet_gateway,
            16 => &self.load_balancer_arn,
            17 => &self.classic_load_balancer_listener,
            18 => &self.load_balancer_listener_port,
            19 => &self.load_balancer_target,
            20 => &self.load_balancer_target_group,
            21 => &self.load_balancer_target_groups,
            22 => &self.load_balancer_target_port,
            23 => &self.elastic_load_balancer_listener,
            24 => &self.missing_component,
            25 => &self.nat_gateway,
            26 => &self.network_interface,
            27 => &self.packet_field,
            28 => &self.vpc_peering_connection,
            29 => &self.port,
            30 => &self.port_ranges,
            31 => &self.prefix_list,
            32 => &self.protocols,
            33 => &self.route_table_route,
            34 => &self.route_table,
            35 => &self.security_group,
            36 => &self.security_group_rule,
            37 => &self.security_groups,
            38 => &self.source_vpc,
            39 => &self.state,
            40 => &self.subnet,
            41 => &self.subnet_route_table,
            42 => &self.vpc,
            43 => &self.vpc_endpoint,
            44 => &self.vpn_connection,
            45 => &self.vpn_gateway,
            46 => &self.transit_gateway,
            47 => &self.transit_gateway_route_table,
            48 => &self.transit_gateway_route_table_route,
            49 => &self.transit_gateway_attachment,
            50 => &self.component_account,
            51 => &self.component_region,
            52 => &self.firewall_stateless_rule,
            53 => &self.firewall_stateful_rule,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.acl,
            1 => &mut self.acl_rule,
            2 => &mut self.address,
            3 => &mut self.addresses,
            4 => &mut self.attached_to,
            5 => &mut self.availability_zones,
            6 => &mut self.availability_zone_ids,
            7 => &mut self.cidrs,
            8 => &mut self.component,
            9 => &mut self.customer_gateway,
            10 => &mut self.destination,
            11 => &mut self.destination_vpc,
            12 => &mut self.direction,
            13 => &mut self.explanation_code,
            14 => &mut self.ingress_route_table,
            15 => &mut self.internet_gateway,
            16 => &mut self.load_balancer_arn,
            17 => &mut self.classic_load_balancer_listener,
            18 => &mut self.load_balancer_listener_port,
            19 => &mut self.load_balancer_target,
            20 => &mut self.load_balancer_target_group,
            21 => &mut self.load_balancer_target_groups,
            22 => &mut self.load_balancer_target_port,
            23 => &mut self.elastic_load_balancer_listener,
            24 => &mut self.missing_component,
            25 => &mut self.nat_gateway,
            26 => &mut self.network_interface,
            27 => &mut self.packet_field,
            28 => &mut self.vpc_peering_connection,
            29 => &mut self.port,
            30 => &mut self.port_ranges,
            31 => &mut self.prefix_list,
            32 => &mut self.protocols,
            33 => &mut self.route_table_route,
            34 => &mut self.route_table,
            35 => &mut self.security_group,
            36 => &mut self.security_group_rule,
            37 => &mut self.security_groups,
            38 => &mut self.source_vpc,
            39 => &mut self.state,
            40 => &mut self.subnet,
            41 => &mut self.subnet_route_table,
            42 => &mut self.vpc,
            43 => &mut self.vpc_endpoint,
            44 => &mut self.vpn_connection,
            45 => &mut self.vpn_gateway,
            46 => &mut self.transit_gateway,
            47 => &mut self.transit_gateway_route_table,
            48 => &mut self.transit_gateway_route_table_route,
            49 => &mut self.transit_gateway_attachment,
            50 => &mut self.component_account,
            51 => &mut self.component_region,
            52 => &mut self.firewall_stateless_rule,
            53 => &mut self.firewall_stateful_rule,
            _ => no_member(index),
        }
    }
}
structure!(Explanation);

#[derive(Clone, Default)]
pub struct ExportClientVpnClientCertificateRevocationListRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ExportClientVpnClientCertificateRevocationListRequest`].
pub static EXPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_REQUEST: StructDesc = StructDesc { name: "ExportClientVpnClientCertificateRevocationListRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ExportClientVpnClientCertificateRevocationListRequest {
    fn desc(&self) -> &'static StructDesc { &EXPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ExportClientVpnClientCertificateRevocationListRequest);

#[derive(Clone, Default)]
pub struct ExportClientVpnClientCertificateRevocationListResult {
    pub certificate_revocation_list: Option<String>,
    pub status: Option<ClientCertificateRevocationListStatus>,
}
/// Descriptor of [`ExportClientVpnClientCertificateRevocationListResult`].
pub static EXPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_RESULT: StructDesc = StructDesc { name: "ExportClientVpnClientCertificateRevocationListResult", members: &[
    Member { name: "CertificateRevocationList", query: "CertificateRevocationList", xml: "certificateRevocationList", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_CERTIFICATE_REVOCATION_LIST_STATUS) },
] };
impl Structure for ExportClientVpnClientCertificateRevocationListResult {
    fn desc(&self) -> &'static StructDesc { &EXPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.certificate_revocation_list,
            1 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.certificate_revocation_list,
            1 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(ExportClientVpnClientCertificateRevocationListResult);

#[derive(Clone, Default)]
pub struct ExportClientVpnClientConfigurationRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ExportClientVpnClientConfigurationRequest`].
pub static EXPORT_CLIENT_VPN_CLIENT_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "ExportClientVpnClientConfigurationRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ExportClientVpnClientConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &EXPORT_CLIENT_VPN_CLIENT_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ExportClientVpnClientConfigurationRequest);

#[derive(Clone, Default)]
pub struct ExportClientVpnClientConfigurationResult {
    pub client_configuration: Option<String>,
}
/// Descriptor of [`ExportClientVpnClientConfigurationResult`].
pub static EXPORT_CLIENT_VPN_CLIENT_CONFIGURATION_RESULT: StructDesc = StructDesc { name: "ExportClientVpnClientConfigurationResult", members: &[
    Member { name: "ClientConfiguration", query: "ClientConfiguration", xml: "clientConfiguration", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ExportClientVpnClientConfigurationResult {
    fn desc(&self) -> &'static StructDesc { &EXPORT_CLIENT_VPN_CLIENT_CONFIGURATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_configuration,
            _ => no_member(index),
        }
    }
}
structure!(ExportClientVpnClientConfigurationResult);

#[derive(Clone, Default)]
pub struct ExportImageRequest {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub disk_image_format: Option<String>,
    pub dry_run: Option<bool>,
    pub image_id: Option<String>,
    pub s3_export_location: Option<ExportTaskS3LocationRequest>,
    pub role_name: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`ExportImageRequest`].
pub static EXPORT_IMAGE_REQUEST: StructDesc = StructDesc { name: "ExportImageRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DiskImageFormat", query: "DiskImageFormat", xml: "DiskImageFormat", required: true, sensitive: false, kind: Kind::Enum(&enums::disk_image_format::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "S3ExportLocation", query: "S3ExportLocation", xml: "S3ExportLocation", required: true, sensitive: false, kind: Kind::Struct(&EXPORT_TASK_S3_LOCATION_REQUEST) },
    Member { name: "RoleName", query: "RoleName", xml: "RoleName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for ExportImageRequest {
    fn desc(&self) -> &'static StructDesc { &EXPORT_IMAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.description,
            2 => &self.disk_image_format,
            3 => &self.dry_run,
            4 => &self.image_id,
            5 => &self.s3_export_location,
            6 => &self.role_name,
            7 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.description,
            2 => &mut self.disk_image_format,
            3 => &mut self.dry_run,
            4 => &mut self.image_id,
            5 => &mut self.s3_export_location,
            6 => &mut self.role_name,
            7 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(ExportImageRequest);

#[derive(Clone, Default)]
pub struct ExportImageResult {
    pub description: Option<String>,
    pub disk_image_format: Option<String>,
    pub export_image_task_id: Option<String>,
    pub image_id: Option<String>,
    pub role_name: Option<String>,
    pub progress: Option<String>,
    pub s3_export_location: Option<ExportTaskS3Location>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`ExportImageResult`].
pub static EXPORT_IMAGE_RESULT: StructDesc = StructDesc { name: "ExportImageResult", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DiskImageFormat", query: "DiskImageFormat", xml: "diskImageFormat", required: false, sensitive: false, kind: Kind::Enum(&enums::disk_image_format::DESC) },
    Member { name: "ExportImageTaskId", query: "ExportImageTaskId", xml: "exportImageTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RoleName", query: "RoleName", xml: "roleName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3ExportLocation", query: "S3ExportLocation", xml: "s3ExportLocation", required: false, sensitive: false, kind: Kind::Struct(&EXPORT_TASK_S3_LOCATION) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for ExportImageResult {
    fn desc(&self) -> &'static StructDesc { &EXPORT_IMAGE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.disk_image_format,
            2 => &self.export_image_task_id,
            3 => &self.image_id,
            4 => &self.role_name,
            5 => &self.progress,
            6 => &self.s3_export_location,
            7 => &self.status,
            8 => &self.status_message,
            9 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.disk_image_format,
            2 => &mut self.export_image_task_id,
            3 => &mut self.image_id,
            4 => &mut self.role_name,
            5 => &mut self.progress,
            6 => &mut self.s3_export_location,
            7 => &mut self.status,
            8 => &mut self.status_message,
            9 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(ExportImageResult);

#[derive(Clone, Default)]
pub struct ExportImageTask {
    pub description: Option<String>,
    pub export_image_task_id: Option<String>,
    pub image_id: Option<String>,
    pub progress: Option<String>,
    pub s3_export_location: Option<ExportTaskS3Location>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`ExportImageTask`].
pub static EXPORT_IMAGE_TASK: StructDesc = StructDesc { name: "ExportImageTask", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExportImageTaskId", query: "ExportImageTaskId", xml: "exportImageTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3ExportLocation", query: "S3ExportLocation", xml: "s3ExportLocation", required: false, sensitive: false, kind: Kind::Struct(&EXPORT_TASK_S3_LOCATION) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for ExportImageTask {
    fn desc(&self) -> &'static StructDesc { &EXPORT_IMAGE_TASK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.export_image_task_id,
            2 => &self.image_id,
            3 => &self.progress,
            4 => &self.s3_export_location,
            5 => &self.status,
            6 => &self.status_message,
            7 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.export_image_task_id,
            2 => &mut self.image_id,
            3 => &mut self.progress,
            4 => &mut self.s3_export_location,
            5 => &mut self.status,
            6 => &mut self.status_message,
            7 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(ExportImageTask);

#[derive(Clone, Default)]
pub struct ExportTask {
    pub description: Option<String>,
    pub export_task_id: Option<String>,
    pub export_to_s3_task: Option<ExportToS3Task>,
    pub instance_export_details: Option<InstanceExportDetails>,
    pub state: Option<String>,
    pub status_message: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`ExportTask`].
pub static EXPORT_TASK: StructDesc = StructDesc { name: "ExportTask", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExportTaskId", query: "ExportTaskId", xml: "exportTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExportToS3Task", query: "ExportToS3", xml: "exportToS3", required: false, sensitive: false, kind: Kind::Struct(&EXPORT_TO_S3_TASK) },
    Member { name: "InstanceExportDetails", query: "InstanceExport", xml: "instanceExport", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_EXPORT_DETAILS) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::export_task_state::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for ExportTask {
    fn desc(&self) -> &'static StructDesc { &EXPORT_TASK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.export_task_id,
            2 => &self.export_to_s3_task,
            3 => &self.instance_export_details,
            4 => &self.state,
            5 => &self.status_message,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.export_task_id,
            2 => &mut self.export_to_s3_task,
            3 => &mut self.instance_export_details,
            4 => &mut self.state,
            5 => &mut self.status_message,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(ExportTask);

#[derive(Clone, Default)]
pub struct ExportTaskS3Location {
    pub s3_bucket: Option<String>,
    pub s3_prefix: Option<String>,
}
/// Descriptor of [`ExportTaskS3Location`].
pub static EXPORT_TASK_S3_LOCATION: StructDesc = StructDesc { name: "ExportTaskS3Location", members: &[
    Member { name: "S3Bucket", query: "S3Bucket", xml: "s3Bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3Prefix", query: "S3Prefix", xml: "s3Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ExportTaskS3Location {
    fn desc(&self) -> &'static StructDesc { &EXPORT_TASK_S3_LOCATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.s3_bucket,
            1 => &self.s3_prefix,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.s3_bucket,
            1 => &mut self.s3_prefix,
            _ => no_member(index),
        }
    }
}
structure!(ExportTaskS3Location);

#[derive(Clone, Default)]
pub struct ExportTaskS3LocationRequest {
    pub s3_bucket: Option<String>,
    pub s3_prefix: Option<String>,
}
/// Descriptor of [`ExportTaskS3LocationRequest`].
pub static EXPORT_TASK_S3_LOCATION_REQUEST: StructDesc = StructDesc { name: "ExportTaskS3LocationRequest", members: &[
    Member { name: "S3Bucket", query: "S3Bucket", xml: "S3Bucket", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "S3Prefix", query: "S3Prefix", xml: "S3Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ExportTaskS3LocationRequest {
    fn desc(&self) -> &'static StructDesc { &EXPORT_TASK_S3_LOCATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.s3_bucket,
            1 => &self.s3_prefix,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.s3_bucket,
            1 => &mut self.s3_prefix,
            _ => no_member(index),
        }
    }
}
structure!(ExportTaskS3LocationRequest);

#[derive(Clone, Default)]
pub struct ExportToS3Task {
    pub container_format: Option<String>,
    pub disk_image_format: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
}
/// Descriptor of [`ExportToS3Task`].
pub static EXPORT_TO_S3_TASK: StructDesc = StructDesc { name: "ExportToS3Task", members: &[
    Member { name: "ContainerFormat", query: "ContainerFormat", xml: "containerFormat", required: false, sensitive: false, kind: Kind::Enum(&enums::container_format::DESC) },
    Member { name: "DiskImageFormat", query: "DiskImageFormat", xml: "diskImageFormat", required: false, sensitive: false, kind: Kind::Enum(&enums::disk_image_format::DESC) },
    Member { name: "S3Bucket", query: "S3Bucket", xml: "s3Bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3Key", query: "S3Key", xml: "s3Key", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ExportToS3Task {
    fn desc(&self) -> &'static StructDesc { &EXPORT_TO_S3_TASK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.container_format,
            1 => &self.disk_image_format,
            2 => &self.s3_bucket,
            3 => &self.s3_key,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.container_format,
            1 => &mut self.disk_image_format,
            2 => &mut self.s3_bucket,
            3 => &mut self.s3_key,
            _ => no_member(index),
        }
    }
}
structure!(ExportToS3Task);

#[derive(Clone, Default)]
pub struct ExportToS3TaskSpecification {
    pub disk_image_format: Option<String>,
    pub container_format: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_prefix: Option<String>,
}
/// Descriptor of [`ExportToS3TaskSpecification`].
pub static EXPORT_TO_S3_TASK_SPECIFICATION: StructDesc = StructDesc { name: "ExportToS3TaskSpecification", members: &[
    Member { name: "DiskImageFormat", query: "DiskImageFormat", xml: "diskImageFormat", required: false, sensitive: false, kind: Kind::Enum(&enums::disk_image_format::DESC) },
    Member { name: "ContainerFormat", query: "ContainerFormat", xml: "containerFormat", required: false, sensitive: false, kind: Kind::Enum(&enums::container_format::DESC) },
    Member { name: "S3Bucket", query: "S3Bucket", xml: "s3Bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3Prefix", query: "S3Prefix", xml: "s3Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ExportToS3TaskSpecification {
    fn desc(&self) -> &'static StructDesc { &EXPORT_TO_S3_TASK_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.disk_image_format,
            1 => &self.container_format,
            2 => &self.s3_bucket,
            3 => &self.s3_prefix,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.disk_image_format,
            1 => &mut self.container_format,
            2 => &mut self.s3_bucket,
            3 => &mut self.s3_prefix,
            _ => no_member(index),
        }
    }
}
structure!(ExportToS3TaskSpecification);

#[derive(Clone, Default)]
pub struct ExportTransitGatewayRoutesRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub filters: Vec<Filter>,
    pub s3_bucket: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ExportTransitGatewayRoutesRequest`].
pub static EXPORT_TRANSIT_GATEWAY_ROUTES_REQUEST: StructDesc = StructDesc { name: "ExportTransitGatewayRoutesRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "S3Bucket", query: "S3Bucket", xml: "S3Bucket", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ExportTransitGatewayRoutesRequest {
    fn desc(&self) -> &'static StructDesc { &EXPORT_TRANSIT_GATEWAY_ROUTES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.filters,
            2 => &self.s3_bucket,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.filters,
            2 => &mut self.s3_bucket,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ExportTransitGatewayRoutesRequest);

#[derive(Clone, Default)]
pub struct ExportTransitGatewayRoutesResult {
    pub s3_location: Option<String>,
}
/// Descriptor of [`ExportTransitGatewayRoutesResult`].
pub static EXPORT_TRANSIT_GATEWAY_ROUTES_RESULT: StructDesc = StructDesc { name: "ExportTransitGatewayRoutesResult", members: &[
    Member { name: "S3Location", query: "S3Location", xml: "s3Location", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ExportTransitGatewayRoutesResult {
    fn desc(&self) -> &'static StructDesc { &EXPORT_TRANSIT_GATEWAY_ROUTES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.s3_location,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.s3_location,
            _ => no_member(index),
        }
    }
}
structure!(ExportTransitGatewayRoutesResult);

#[derive(Clone, Default)]
pub struct ExportVerifiedAccessInstanceClientConfigurationRequest {
    pub verified_access_instance_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ExportVerifiedAccessInstanceClientConfigurationRequest`].
pub static EXPORT_VERIFIED_ACCESS_INSTANCE_CLIENT_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "ExportVerifiedAccessInstanceClientConfigurationRequest", members: &[
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ExportVerifiedAccessInstanceClientConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &EXPORT_VERIFIED_ACCESS_INSTANCE_CLIENT_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ExportVerifiedAccessInstanceClientConfigurationRequest);

#[derive(Clone, Default)]
pub struct ExportVerifiedAccessInstanceClientConfigurationResult {
    pub version: Option<String>,
    pub verified_access_instance_id: Option<String>,
    pub region: Option<String>,
    pub device_trust_providers: Vec<String>,
    pub user_trust_provider: Option<VerifiedAccessInstanceUserTrustProviderClientConfiguration>,
    pub open_vpn_configurations: Vec<VerifiedAccessInstanceOpenVpnClientConfiguration>,
}
/// Descriptor of [`ExportVerifiedAccessInstanceClientConfigurationResult`].
pub static EXPORT_VERIFIED_ACCESS_INSTANCE_CLIENT_CONFIGURATION_RESULT: StructDesc = StructDesc { name: "ExportVerifiedAccessInstanceClientConfigurationResult", members: &[
    Member { name: "Version", query: "Version", xml: "version", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "verifiedAccessInstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Region", query: "Region", xml: "region", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceTrustProviders", query: "DeviceTrustProviderSet", xml: "deviceTrustProviderSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::device_trust_provider_type::DESC) }) },
    Member { name: "UserTrustProvider", query: "UserTrustProvider", xml: "userTrustProvider", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE_USER_TRUST_PROVIDER_CLIENT_CONFIGURATION) },
    Member { name: "OpenVpnConfigurations", query: "OpenVpnConfigurationSet", xml: "openVpnConfigurationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE_OPEN_VPN_CLIENT_CONFIGURATION) }) },
] };
impl Structure for ExportVerifiedAccessInstanceClientConfigurationResult {
    fn desc(&self) -> &'static StructDesc { &EXPORT_VERIFIED_ACCESS_INSTANCE_CLIENT_CONFIGURATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.version,
            1 => &self.verified_access_instance_id,
            2 => &self.region,
            3 => &self.device_trust_providers,
            4 => &self.user_trust_provider,
            5 => &self.open_vpn_configurations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.version,
            1 => &mut self.verified_access_instance_id,
            2 => &mut self.region,
            3 => &mut self.device_trust_providers,
            4 => &mut self.user_trust_provider,
            5 => &mut self.open_vpn_configurations,
            _ => no_member(index),
        }
    }
}
structure!(ExportVerifiedAccessInstanceClientConfigurationResult);

#[derive(Clone, Default)]
pub struct ExternalAuthorityConfiguration {
    pub r#type: Option<String>,
    pub external_resource_identifier: Option<String>,
}
/// Descriptor of [`ExternalAuthorityConfiguration`].
pub static EXTERNAL_AUTHORITY_CONFIGURATION: StructDesc = StructDesc { name: "ExternalAuthorityConfiguration", members: &[
    Member { name: "Type", query: "Type", xml: "Type", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_scope_external_authority_type::DESC) },
    Member { name: "ExternalResourceIdentifier", query: "ExternalResourceIdentifier", xml: "ExternalResourceIdentifier", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ExternalAuthorityConfiguration {
    fn desc(&self) -> &'static StructDesc { &EXTERNAL_AUTHORITY_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.external_resource_identifier,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.external_resource_identifier,
            _ => no_member(index),
        }
    }
}
structure!(ExternalAuthorityConfiguration);

#[derive(Clone, Default)]
pub struct FailedCapacityReservationFleetCancellationResult {
    pub capacity_reservation_fleet_id: Option<String>,
    pub cancel_capacity_reservation_fleet_error: Option<CancelCapacityReservationFleetError>,
}
/// Descriptor of [`FailedCapacityReservationFleetCancellationResult`].
pub static FAILED_CAPACITY_RESERVATION_FLEET_CANCELLATION_RESULT: StructDesc = StructDesc { name: "FailedCapacityReservationFleetCancellationResult", members: &[
    Member { name: "CapacityReservationFleetId", query: "CapacityReservationFleetId", xml: "capacityReservationFleetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CancelCapacityReservationFleetError", query: "CancelCapacityReservationFleetError", xml: "cancelCapacityReservationFleetError", required: false, sensitive: false, kind: Kind::Struct(&CANCEL_CAPACITY_RESERVATION_FLEET_ERROR) },
] };
impl Structure for FailedCapacityReservationFleetCancellationResult {
    fn desc(&self) -> &'static StructDesc { &FAILED_CAPACITY_RESERVATION_FLEET_CANCELLATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_fleet_id,
            1 => &self.cancel_capacity_reservation_fleet_error,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_fleet_id,
            1 => &mut self.cancel_capacity_reservation_fleet_error,
            _ => no_member(index),
        }
    }
}
structure!(FailedCapacityReservationFleetCancellationResult);

#[derive(Clone, Default)]
pub struct FailedQueuedPurchaseDeletion {
    pub error: Option<DeleteQueuedReservedInstancesError>,
    pub reserved_instances_id: Option<String>,
}
/// Descriptor of [`FailedQueuedPurchaseDeletion`].
pub static FAILED_QUEUED_PURCHASE_DELETION: StructDesc = StructDesc { name: "FailedQueuedPurchaseDeletion", members: &[
    Member { name: "Error", query: "Error", xml: "error", required: false, sensitive: false, kind: Kind::Struct(&DELETE_QUEUED_RESERVED_INSTANCES_ERROR) },
    Member { name: "ReservedInstancesId", query: "ReservedInstancesId", xml: "reservedInstancesId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FailedQueuedPurchaseDeletion {
    fn desc(&self) -> &'static StructDesc { &FAILED_QUEUED_PURCHASE_DELETION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.error,
            1 => &self.reserved_instances_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.error,
            1 => &mut self.reserved_instances_id,
            _ => no_member(index),
        }
    }
}
structure!(FailedQueuedPurchaseDeletion);

#[derive(Clone, Default)]
pub struct FastLaunchLaunchTemplateSpecificationRequest {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}
/// Descriptor of [`FastLaunchLaunchTemplateSpecificationRequest`].
pub static FAST_LAUNCH_LAUNCH_TEMPLATE_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "FastLaunchLaunchTemplateSpecificationRequest", members: &[
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "LaunchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "LaunchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Version", query: "Version", xml: "Version", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for FastLaunchLaunchTemplateSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &FAST_LAUNCH_LAUNCH_TEMPLATE_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_id,
            1 => &self.launch_template_name,
            2 => &self.version,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_id,
            1 => &mut self.launch_template_name,
            2 => &mut self.version,
            _ => no_member(index),
        }
    }
}
structure!(FastLaunchLaunchTemplateSpecificationRequest);

#[derive(Clone, Default)]
pub struct FastLaunchLaunchTemplateSpecificationResponse {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}
/// Descriptor of [`FastLaunchLaunchTemplateSpecificationResponse`].
pub static FAST_LAUNCH_LAUNCH_TEMPLATE_SPECIFICATION_RESPONSE: StructDesc = StructDesc { name: "FastLaunchLaunchTemplateSpecificationResponse", members: &[
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "launchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "launchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Version", query: "Version", xml: "version", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FastLaunchLaunchTemplateSpecificationResponse {
    fn desc(&self) -> &'static StructDesc { &FAST_LAUNCH_LAUNCH_TEMPLATE_SPECIFICATION_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_id,
            1 => &self.launch_template_name,
            2 => &self.version,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_id,
            1 => &mut self.launch_template_name,
            2 => &mut self.version,
            _ => no_member(index),
        }
    }
}
structure!(FastLaunchLaunchTemplateSpecificationResponse);

#[derive(Clone, Default)]
pub struct FastLaunchSnapshotConfigurationRequest {
    pub target_resource_count: Option<i32>,
}
/// Descriptor of [`FastLaunchSnapshotConfigurationRequest`].
pub static FAST_LAUNCH_SNAPSHOT_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "FastLaunchSnapshotConfigurationRequest", members: &[
    Member { name: "TargetResourceCount", query: "TargetResourceCount", xml: "TargetResourceCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for FastLaunchSnapshotConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &FAST_LAUNCH_SNAPSHOT_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.target_resource_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.target_resource_count,
            _ => no_member(index),
        }
    }
}
structure!(FastLaunchSnapshotConfigurationRequest);

#[derive(Clone, Default)]
pub struct FastLaunchSnapshotConfigurationResponse {
    pub target_resource_count: Option<i32>,
}
/// Descriptor of [`FastLaunchSnapshotConfigurationResponse`].
pub static FAST_LAUNCH_SNAPSHOT_CONFIGURATION_RESPONSE: StructDesc = StructDesc { name: "FastLaunchSnapshotConfigurationResponse", members: &[
    Member { name: "TargetResourceCount", query: "TargetResourceCount", xml: "targetResourceCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for FastLaunchSnapshotConfigurationResponse {
    fn desc(&self) -> &'static StructDesc { &FAST_LAUNCH_SNAPSHOT_CONFIGURATION_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.target_resource_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.target_resource_count,
            _ => no_member(index),
        }
    }
}
structure!(FastLaunchSnapshotConfigurationResponse);

#[derive(Clone, Default)]
pub struct FederatedAuthentication {
    pub saml_provider_arn: Option<String>,
    pub self_service_saml_provider_arn: Option<String>,
}
/// Descriptor of [`FederatedAuthentication`].
pub static FEDERATED_AUTHENTICATION: StructDesc = StructDesc { name: "FederatedAuthentication", members: &[
    Member { name: "SamlProviderArn", query: "SamlProviderArn", xml: "samlProviderArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SelfServiceSamlProviderArn", query: "SelfServiceSamlProviderArn", xml: "selfServiceSamlProviderArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FederatedAuthentication {
    fn desc(&self) -> &'static StructDesc { &FEDERATED_AUTHENTICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.saml_provider_arn,
            1 => &self.self_service_saml_provider_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.saml_provider_arn,
            1 => &mut self.self_service_saml_provider_arn,
            _ => no_member(index),
        }
    }
}
structure!(FederatedAuthentication);

#[derive(Clone, Default)]
pub struct FederatedAuthenticationRequest {
    pub saml_provider_arn: Option<String>,
    pub self_service_saml_provider_arn: Option<String>,
}
/// Descriptor of [`FederatedAuthenticationRequest`].
pub static FEDERATED_AUTHENTICATION_REQUEST: StructDesc = StructDesc { name: "FederatedAuthenticationRequest", members: &[
    Member { name: "SAMLProviderArn", query: "SAMLProviderArn", xml: "SAMLProviderArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SelfServiceSAMLProviderArn", query: "SelfServiceSAMLProviderArn", xml: "SelfServiceSAMLProviderArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FederatedAuthenticationRequest {
    fn desc(&self) -> &'static StructDesc { &FEDERATED_AUTHENTICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.saml_provider_arn,
            1 => &self.self_service_saml_provider_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.saml_provider_arn,
            1 => &mut self.self_service_saml_provider_arn,
            _ => no_member(index),
        }
    }
}
structure!(FederatedAuthenticationRequest);

#[derive(Clone, Default)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Vec<String>,
}
/// Descriptor of [`Filter`].
pub static FILTER: StructDesc = StructDesc { name: "Filter", members: &[
    Member { name: "Name", query: "Name", xml: "Name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Values", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for Filter {
    fn desc(&self) -> &'static StructDesc { &FILTER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.values,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.values,
            _ => no_member(index),
        }
    }
}
structure!(Filter);

#[derive(Clone, Default)]
pub struct FilterPortRange {
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
}
/// Descriptor of [`FilterPortRange`].
pub static FILTER_PORT_RANGE: StructDesc = StructDesc { name: "FilterPortRange", members: &[
    Member { name: "FromPort", query: "FromPort", xml: "fromPort", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
    Member { name: "ToPort", query: "ToPort", xml: "toPort", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
] };
impl Structure for FilterPortRange {
    fn desc(&self) -> &'static StructDesc { &FILTER_PORT_RANGE }
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
structure!(FilterPortRange);

#[derive(Clone, Default)]
pub struct FirewallStatefulRule {
    pub rule_group_arn: Option<String>,
    pub sources: Vec<String>,
    pub destinations: Vec<String>,
    pub source_ports: Vec<PortRange>,
    pub destination_ports: Vec<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub direction: Option<String>,
}
/// Descriptor of [`FirewallStatefulRule`].
pub static FIREWALL_STATEFUL_RULE: StructDesc = StructDesc { name: "FirewallStatefulRule", members: &[
    Member { name: "RuleGroupArn", query: "RuleGroupArn", xml: "ruleGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Sources", query: "SourceSet", xml: "sourceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Destinations", query: "DestinationSet", xml: "destinationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SourcePorts", query: "SourcePortSet", xml: "sourcePortSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PORT_RANGE) }) },
    Member { name: "DestinationPorts", query: "DestinationPortSet", xml: "destinationPortSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PORT_RANGE) }) },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RuleAction", query: "RuleAction", xml: "ruleAction", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Direction", query: "Direction", xml: "direction", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FirewallStatefulRule {
    fn desc(&self) -> &'static StructDesc { &FIREWALL_STATEFUL_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.rule_group_arn,
            1 => &self.sources,
            2 => &self.destinations,
            3 => &self.source_ports,
            4 => &self.destination_ports,
            5 => &self.protocol,
            6 => &self.rule_action,
            7 => &self.direction,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.rule_group_arn,
            1 => &mut self.sources,
            2 => &mut self.destinations,
            3 => &mut self.source_ports,
            4 => &mut self.destination_ports,
            5 => &mut self.protocol,
            6 => &mut self.rule_action,
            7 => &mut self.direction,
            _ => no_member(index),
        }
    }
}
structure!(FirewallStatefulRule);

#[derive(Clone, Default)]
pub struct FirewallStatelessRule {
    pub rule_group_arn: Option<String>,
    pub sources: Vec<String>,
    pub destinations: Vec<String>,
    pub source_ports: Vec<PortRange>,
    pub destination_ports: Vec<PortRange>,
    pub protocols: Vec<i32>,
    pub rule_action: Option<String>,
    pub priority: Option<i32>,
}
/// Descriptor of [`FirewallStatelessRule`].
pub static FIREWALL_STATELESS_RULE: StructDesc = StructDesc { name: "FirewallStatelessRule", members: &[
    Member { name: "RuleGroupArn", query: "RuleGroupArn", xml: "ruleGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Sources", query: "SourceSet", xml: "sourceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Destinations", query: "DestinationSet", xml: "destinationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SourcePorts", query: "SourcePortSet", xml: "sourcePortSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PORT_RANGE) }) },
    Member { name: "DestinationPorts", query: "DestinationPortSet", xml: "destinationPortSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PORT_RANGE) }) },
    Member { name: "Protocols", query: "ProtocolSet", xml: "protocolSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::I32 { min: 0, max: 255 } }) },
    Member { name: "RuleAction", query: "RuleAction", xml: "ruleAction", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Priority", query: "Priority", xml: "priority", required: false, sensitive: false, kind: Kind::I32 { min: -1, max: 65535 } },
] };
impl Structure for FirewallStatelessRule {
    fn desc(&self) -> &'static StructDesc { &FIREWALL_STATELESS_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.rule_group_arn,
            1 => &self.sources,
            2 => &self.destinations,
            3 => &self.source_ports,
            4 => &self.destination_ports,
            5 => &self.protocols,
            6 => &self.rule_action,
            7 => &self.priority,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.rule_group_arn,
            1 => &mut self.sources,
            2 => &mut self.destinations,
            3 => &mut self.source_ports,
            4 => &mut self.destination_ports,
            5 => &mut self.protocols,
            6 => &mut self.rule_action,
            7 => &mut self.priority,
            _ => no_member(index),
        }
    }
}
structure!(FirewallStatelessRule);

#[derive(Clone, Default)]
pub struct FleetBlockDeviceMappingRequest {
    pub device_name: Option<String>,
    pub virtual_name: Option<String>,
    pub ebs: Option<FleetEbsBlockDeviceRequest>,
    pub no_device: Option<String>,
}
/// Descriptor of [`FleetBlockDeviceMappingRequest`].
pub static FLEET_BLOCK_DEVICE_MAPPING_REQUEST: StructDesc = StructDesc { name: "FleetBlockDeviceMappingRequest", members: &[
    Member { name: "DeviceName", query: "DeviceName", xml: "DeviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VirtualName", query: "VirtualName", xml: "VirtualName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ebs", query: "Ebs", xml: "Ebs", required: false, sensitive: false, kind: Kind::Struct(&FLEET_EBS_BLOCK_DEVICE_REQUEST) },
    Member { name: "NoDevice", query: "NoDevice", xml: "NoDevice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FleetBlockDeviceMappingRequest {
    fn desc(&self) -> &'static StructDesc { &FLEET_BLOCK_DEVICE_MAPPING_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.device_name,
            1 => &self.virtual_name,
            2 => &self.ebs,
            3 => &self.no_device,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.device_name,
            1 => &mut self.virtual_name,
            2 => &mut self.ebs,
            3 => &mut self.no_device,
            _ => no_member(index),
        }
    }
}
structure!(FleetBlockDeviceMappingRequest);

#[derive(Clone, Default)]
pub struct FleetCapacityReservation {
    pub capacity_reservation_id: Option<String>,
    pub availability_zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_platform: Option<String>,
    pub availability_zone: Option<String>,
    pub total_instance_count: Option<i32>,
    pub fulfilled_capacity: Option<f64>,
    pub ebs_optimized: Option<bool>,
    pub create_date: Option<Timestamp>,
    pub weight: Option<f64>,
    pub priority: Option<i32>,
}
/// Descriptor of [`FleetCapacityReservation`].
pub static FLEET_CAPACITY_RESERVATION: StructDesc = StructDesc { name: "FleetCapacityReservation", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "capacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "InstancePlatform", query: "InstancePlatform", xml: "instancePlatform", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_instance_platform::DESC) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TotalInstanceCount", query: "TotalInstanceCount", xml: "totalInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "FulfilledCapacity", query: "FulfilledCapacity", xml: "fulfilledCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "ebsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CreateDate", query: "CreateDate", xml: "createDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Weight", query: "Weight", xml: "weight", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Priority", query: "Priority", xml: "priority", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: i32::MAX } },
] };
impl Structure for FleetCapacityReservation {
    fn desc(&self) -> &'static StructDesc { &FLEET_CAPACITY_RESERVATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.availability_zone_id,
            2 => &self.instance_type,
            3 => &self.instance_platform,
            4 => &self.availability_zone,
            5 => &self.total_instance_count,
            6 => &self.fulfilled_capacity,
            7 => &self.ebs_optimized,
            8 => &self.create_date,
            9 => &self.weight,
            10 => &self.priority,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.availability_zone_id,
            2 => &mut self.instance_type,
            3 => &mut self.instance_platform,
            4 => &mut self.availability_zone,
            5 => &mut self.total_instance_count,
            6 => &mut self.fulfilled_capacity,
            7 => &mut self.ebs_optimized,
            8 => &mut self.create_date,
            9 => &mut self.weight,
            10 => &mut self.priority,
            _ => no_member(index),
        }
    }
}
structure!(FleetCapacityReservation);
