// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DescribeVpcClassicLinkDnsSupportResult to DisableFastSnapshotRestoreStateErrorItem.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DescribeVpcClassicLinkDnsSupportResult {
    pub next_token: Option<String>,
    pub vpcs: Vec<ClassicLinkDnsSupport>,
}
/// Descriptor of [`DescribeVpcClassicLinkDnsSupportResult`].
pub static DESCRIBE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT: StructDesc = StructDesc { name: "DescribeVpcClassicLinkDnsSupportResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Vpcs", query: "Vpcs", xml: "vpcs", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CLASSIC_LINK_DNS_SUPPORT) }) },
] };
impl Structure for DescribeVpcClassicLinkDnsSupportResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.vpcs,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.vpcs,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcClassicLinkDnsSupportResult);

#[derive(Clone, Default)]
pub struct DescribeVpcClassicLinkRequest {
    pub dry_run: Option<bool>,
    pub vpc_ids: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeVpcClassicLinkRequest`].
pub static DESCRIBE_VPC_CLASSIC_LINK_REQUEST: StructDesc = StructDesc { name: "DescribeVpcClassicLinkRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcIds", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VpcId", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeVpcClassicLinkRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_CLASSIC_LINK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_ids,
            2 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_ids,
            2 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcClassicLinkRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcClassicLinkResult {
    pub vpcs: Vec<VpcClassicLink>,
}
/// Descriptor of [`DescribeVpcClassicLinkResult`].
pub static DESCRIBE_VPC_CLASSIC_LINK_RESULT: StructDesc = StructDesc { name: "DescribeVpcClassicLinkResult", members: &[
    Member { name: "Vpcs", query: "VpcSet", xml: "vpcSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPC_CLASSIC_LINK) }) },
] };
impl Structure for DescribeVpcClassicLinkResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_CLASSIC_LINK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpcs,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpcs,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcClassicLinkResult);

#[derive(Clone, Default)]
pub struct DescribeVpcEncryptionControlsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub vpc_encryption_control_ids: Vec<String>,
    pub vpc_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeVpcEncryptionControlsRequest`].
pub static DESCRIBE_VPC_ENCRYPTION_CONTROLS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcEncryptionControlsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "VpcEncryptionControlIds", query: "VpcEncryptionControlId", xml: "VpcEncryptionControlId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "VpcIds", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VpcId", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for DescribeVpcEncryptionControlsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENCRYPTION_CONTROLS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.vpc_encryption_control_ids,
            3 => &self.vpc_ids,
            4 => &self.next_token,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.vpc_encryption_control_ids,
            3 => &mut self.vpc_ids,
            4 => &mut self.next_token,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEncryptionControlsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcEncryptionControlsResult {
    pub vpc_encryption_controls: Vec<VpcEncryptionControl>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEncryptionControlsResult`].
pub static DESCRIBE_VPC_ENCRYPTION_CONTROLS_RESULT: StructDesc = StructDesc { name: "DescribeVpcEncryptionControlsResult", members: &[
    Member { name: "VpcEncryptionControls", query: "VpcEncryptionControlSet", xml: "vpcEncryptionControlSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPC_ENCRYPTION_CONTROL) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEncryptionControlsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENCRYPTION_CONTROLS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_encryption_controls,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_encryption_controls,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEncryptionControlsResult);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointAssociationsRequest {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointAssociationsRequest`].
pub static DESCRIBE_VPC_ENDPOINT_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcEndpointAssociationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcEndpointIds", query: "VpcEndpointId", xml: "VpcEndpointId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_endpoint_ids,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_endpoint_ids,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointAssociationsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointAssociationsResult {
    pub vpc_endpoint_associations: Vec<VpcEndpointAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointAssociationsResult`].
pub static DESCRIBE_VPC_ENDPOINT_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "DescribeVpcEndpointAssociationsResult", members: &[
    Member { name: "VpcEndpointAssociations", query: "VpcEndpointAssociationSet", xml: "vpcEndpointAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPC_ENDPOINT_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_endpoint_associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_endpoint_associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointAssociationsResult);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointConnectionNotificationsRequest {
    pub dry_run: Option<bool>,
    pub connection_notification_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointConnectionNotificationsRequest`].
pub static DESCRIBE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcEndpointConnectionNotificationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ConnectionNotificationId", query: "ConnectionNotificationId", xml: "ConnectionNotificationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointConnectionNotificationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.connection_notification_id,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.connection_notification_id,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointConnectionNotificationsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointConnectionNotificationsResult {
    pub connection_notification_set: Vec<ConnectionNotification>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointConnectionNotificationsResult`].
pub static DESCRIBE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_RESULT: StructDesc = StructDesc { name: "DescribeVpcEndpointConnectionNotificationsResult", members: &[
    Member { name: "ConnectionNotificationSet", query: "ConnectionNotificationSet", xml: "connectionNotificationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CONNECTION_NOTIFICATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointConnectionNotificationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.connection_notification_set,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.connection_notification_set,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointConnectionNotificationsResult);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointConnectionsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointConnectionsRequest`].
pub static DESCRIBE_VPC_ENDPOINT_CONNECTIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcEndpointConnectionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointConnectionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_CONNECTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointConnectionsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointConnectionsResult {
    pub vpc_endpoint_connections: Vec<VpcEndpointConnection>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointConnectionsResult`].
pub static DESCRIBE_VPC_ENDPOINT_CONNECTIONS_RESULT: StructDesc = StructDesc { name: "DescribeVpcEndpointConnectionsResult", members: &[
    Member { name: "VpcEndpointConnections", query: "VpcEndpointConnectionSet", xml: "vpcEndpointConnectionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPC_ENDPOINT_CONNECTION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointConnectionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_CONNECTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_endpoint_connections,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_endpoint_connections,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointConnectionsResult);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointServiceConfigurationsRequest {
    pub dry_run: Option<bool>,
    pub service_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointServiceConfigurationsRequest`].
pub static DESCRIBE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcEndpointServiceConfigurationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceIds", query: "ServiceId", xml: "ServiceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointServiceConfigurationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.service_ids,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.service_ids,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointServiceConfigurationsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointServiceConfigurationsResult {
    pub service_configurations: Vec<ServiceConfiguration>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointServiceConfigurationsResult`].
pub static DESCRIBE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_RESULT: StructDesc = StructDesc { name: "DescribeVpcEndpointServiceConfigurationsResult", members: &[
    Member { name: "ServiceConfigurations", query: "ServiceConfigurationSet", xml: "serviceConfigurationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SERVICE_CONFIGURATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointServiceConfigurationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.service_configurations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.service_configurations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointServiceConfigurationsResult);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointServicePermissionsRequest {
    pub dry_run: Option<bool>,
    pub service_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointServicePermissionsRequest`].
pub static DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcEndpointServicePermissionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceId", query: "ServiceId", xml: "ServiceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointServicePermissionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.service_id,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.service_id,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointServicePermissionsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointServicePermissionsResult {
    pub allowed_principals: Vec<AllowedPrincipal>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointServicePermissionsResult`].
pub static DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS_RESULT: StructDesc = StructDesc { name: "DescribeVpcEndpointServicePermissionsResult", members: &[
    Member { name: "AllowedPrincipals", query: "AllowedPrincipals", xml: "allowedPrincipals", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ALLOWED_PRINCIPAL) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointServicePermissionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allowed_principals,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allowed_principals,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointServicePermissionsResult);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointServicesRequest {
    pub dry_run: Option<bool>,
    pub service_names: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub service_regions: Vec<String>,
}
/// Descriptor of [`DescribeVpcEndpointServicesRequest`].
pub static DESCRIBE_VPC_ENDPOINT_SERVICES_REQUEST: StructDesc = StructDesc { name: "DescribeVpcEndpointServicesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceNames", query: "ServiceName", xml: "ServiceName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceRegions", query: "ServiceRegion", xml: "ServiceRegion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeVpcEndpointServicesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_SERVICES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.service_names,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            5 => &self.service_regions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.service_names,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            5 => &mut self.service_regions,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointServicesRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointServicesResult {
    pub service_names: Vec<String>,
    pub service_details: Vec<ServiceDetail>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointServicesResult`].
pub static DESCRIBE_VPC_ENDPOINT_SERVICES_RESULT: StructDesc = StructDesc { name: "DescribeVpcEndpointServicesResult", members: &[
    Member { name: "ServiceNames", query: "ServiceNameSet", xml: "serviceNameSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ServiceDetails", query: "ServiceDetailSet", xml: "serviceDetailSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SERVICE_DETAIL) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointServicesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINT_SERVICES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.service_names,
            1 => &self.service_details,
            2 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.service_names,
            1 => &mut self.service_details,
            2 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointServicesResult);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointsRequest {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointsRequest`].
pub static DESCRIBE_VPC_ENDPOINTS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcEndpointsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcEndpointIds", query: "VpcEndpointId", xml: "VpcEndpointId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_endpoint_ids,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_endpoint_ids,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcEndpointsResult {
    pub vpc_endpoints: Vec<VpcEndpoint>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcEndpointsResult`].
pub static DESCRIBE_VPC_ENDPOINTS_RESULT: StructDesc = StructDesc { name: "DescribeVpcEndpointsResult", members: &[
    Member { name: "VpcEndpoints", query: "VpcEndpointSet", xml: "vpcEndpointSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPC_ENDPOINT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcEndpointsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_ENDPOINTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_endpoints,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_endpoints,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcEndpointsResult);

#[derive(Clone, Default)]
pub struct DescribeVpcPeeringConnectionsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub vpc_peering_connection_ids: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeVpcPeeringConnectionsRequest`].
pub static DESCRIBE_VPC_PEERING_CONNECTIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcPeeringConnectionsRequest", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcPeeringConnectionIds", query: "VpcPeeringConnectionId", xml: "VpcPeeringConnectionId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeVpcPeeringConnectionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_PEERING_CONNECTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.max_results,
            2 => &self.dry_run,
            3 => &self.vpc_peering_connection_ids,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.max_results,
            2 => &mut self.dry_run,
            3 => &mut self.vpc_peering_connection_ids,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcPeeringConnectionsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcPeeringConnectionsResult {
    pub vpc_peering_connections: Vec<VpcPeeringConnection>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpcPeeringConnectionsResult`].
pub static DESCRIBE_VPC_PEERING_CONNECTIONS_RESULT: StructDesc = StructDesc { name: "DescribeVpcPeeringConnectionsResult", members: &[
    Member { name: "VpcPeeringConnections", query: "VpcPeeringConnectionSet", xml: "vpcPeeringConnectionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPC_PEERING_CONNECTION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpcPeeringConnectionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPC_PEERING_CONNECTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_peering_connections,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_peering_connections,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcPeeringConnectionsResult);

#[derive(Clone, Default)]
pub struct DescribeVpcsRequest {
    pub filters: Vec<Filter>,
    pub vpc_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVpcsRequest`].
pub static DESCRIBE_VPCS_REQUEST: StructDesc = StructDesc { name: "DescribeVpcsRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "VpcIds", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VpcId", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVpcsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPCS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.vpc_ids,
            2 => &self.next_token,
            3 => &self.max_results,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.vpc_ids,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpcsResult {
    pub next_token: Option<String>,
    pub vpcs: Vec<Vpc>,
}
/// Descriptor of [`DescribeVpcsResult`].
pub static DESCRIBE_VPCS_RESULT: StructDesc = StructDesc { name: "DescribeVpcsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Vpcs", query: "VpcSet", xml: "vpcSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPC) }) },
] };
impl Structure for DescribeVpcsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPCS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.vpcs,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.vpcs,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpcsResult);

#[derive(Clone, Default)]
pub struct DescribeVpnConcentratorsRequest {
    pub vpn_concentrator_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVpnConcentratorsRequest`].
pub static DESCRIBE_VPN_CONCENTRATORS_REQUEST: StructDesc = StructDesc { name: "DescribeVpnConcentratorsRequest", members: &[
    Member { name: "VpnConcentratorIds", query: "VpnConcentratorId", xml: "VpnConcentratorId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VpnConcentratorId", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 200, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVpnConcentratorsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPN_CONCENTRATORS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_concentrator_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_concentrator_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpnConcentratorsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpnConcentratorsResult {
    pub vpn_concentrators: Vec<VpnConcentrator>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeVpnConcentratorsResult`].
pub static DESCRIBE_VPN_CONCENTRATORS_RESULT: StructDesc = StructDesc { name: "DescribeVpnConcentratorsResult", members: &[
    Member { name: "VpnConcentrators", query: "VpnConcentratorSet", xml: "vpnConcentratorSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPN_CONCENTRATOR) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeVpnConcentratorsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPN_CONCENTRATORS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_concentrators,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_concentrators,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpnConcentratorsResult);

#[derive(Clone, Default)]
pub struct DescribeVpnConnectionsRequest {
    pub filters: Vec<Filter>,
    pub vpn_connection_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVpnConnectionsRequest`].
pub static DESCRIBE_VPN_CONNECTIONS_REQUEST: StructDesc = StructDesc { name: "DescribeVpnConnectionsRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "VpnConnectionIds", query: "VpnConnectionId", xml: "VpnConnectionId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VpnConnectionId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVpnConnectionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPN_CONNECTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.vpn_connection_ids,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.vpn_connection_ids,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpnConnectionsRequest);

#[derive(Clone, Default)]
pub struct DescribeVpnConnectionsResult {
    pub vpn_connections: Vec<VpnConnection>,
}
/// Descriptor of [`DescribeVpnConnectionsResult`].
pub static DESCRIBE_VPN_CONNECTIONS_RESULT: StructDesc = StructDesc { name: "DescribeVpnConnectionsResult", members: &[
    Member { name: "VpnConnections", query: "VpnConnectionSet", xml: "vpnConnectionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPN_CONNECTION) }) },
] };
impl Structure for DescribeVpnConnectionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPN_CONNECTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connections,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connections,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpnConnectionsResult);

#[derive(Clone, Default)]
pub struct DescribeVpnGatewaysRequest {
    pub filters: Vec<Filter>,
    pub vpn_gateway_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeVpnGatewaysRequest`].
pub static DESCRIBE_VPN_GATEWAYS_REQUEST: StructDesc = StructDesc { name: "DescribeVpnGatewaysRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "VpnGatewayIds", query: "VpnGatewayId", xml: "VpnGatewayId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VpnGatewayId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeVpnGatewaysRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPN_GATEWAYS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.vpn_gateway_ids,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.vpn_gateway_ids,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpnGatewaysRequest);

#[derive(Clone, Default)]
pub struct DescribeVpnGatewaysResult {
    pub vpn_gateways: Vec<VpnGateway>,
}
/// Descriptor of [`DescribeVpnGatewaysResult`].
pub static DESCRIBE_VPN_GATEWAYS_RESULT: StructDesc = StructDesc { name: "DescribeVpnGatewaysResult", members: &[
    Member { name: "VpnGateways", query: "VpnGatewaySet", xml: "vpnGatewaySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VPN_GATEWAY) }) },
] };
impl Structure for DescribeVpnGatewaysResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_VPN_GATEWAYS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_gateways,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_gateways,
            _ => no_member(index),
        }
    }
}
structure!(DescribeVpnGatewaysResult);

#[derive(Clone, Default)]
pub struct DestinationOptionsRequest {
    pub file_format: Option<String>,
    pub hive_compatible_partitions: Option<bool>,
    pub per_hour_partition: Option<bool>,
}
/// Descriptor of [`DestinationOptionsRequest`].
pub static DESTINATION_OPTIONS_REQUEST: StructDesc = StructDesc { name: "DestinationOptionsRequest", members: &[
    Member { name: "FileFormat", query: "FileFormat", xml: "FileFormat", required: false, sensitive: false, kind: Kind::Enum(&enums::destination_file_format::DESC) },
    Member { name: "HiveCompatiblePartitions", query: "HiveCompatiblePartitions", xml: "HiveCompatiblePartitions", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PerHourPartition", query: "PerHourPartition", xml: "PerHourPartition", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DestinationOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESTINATION_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.file_format,
            1 => &self.hive_compatible_partitions,
            2 => &self.per_hour_partition,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.file_format,
            1 => &mut self.hive_compatible_partitions,
            2 => &mut self.per_hour_partition,
            _ => no_member(index),
        }
    }
}
structure!(DestinationOptionsRequest);

#[derive(Clone, Default)]
pub struct DestinationOptionsResponse {
    pub file_format: Option<String>,
    pub hive_compatible_partitions: Option<bool>,
    pub per_hour_partition: Option<bool>,
}
/// Descriptor of [`DestinationOptionsResponse`].
pub static DESTINATION_OPTIONS_RESPONSE: StructDesc = StructDesc { name: "DestinationOptionsResponse", members: &[
    Member { name: "FileFormat", query: "FileFormat", xml: "fileFormat", required: false, sensitive: false, kind: Kind::Enum(&enums::destination_file_format::DESC) },
    Member { name: "HiveCompatiblePartitions", query: "HiveCompatiblePartitions", xml: "hiveCompatiblePartitions", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PerHourPartition", query: "PerHourPartition", xml: "perHourPartition", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DestinationOptionsResponse {
    fn desc(&self) -> &'static StructDesc { &DESTINATION_OPTIONS_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.file_format,
            1 => &self.hive_compatible_partitions,
            2 => &self.per_hour_partition,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.file_format,
            1 => &mut self.hive_compatible_partitions,
            2 => &mut self.per_hour_partition,
            _ => no_member(index),
        }
    }
}
structure!(DestinationOptionsResponse);

#[derive(Clone, Default)]
pub struct DetachClassicLinkVpcRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`DetachClassicLinkVpcRequest`].
pub static DETACH_CLASSIC_LINK_VPC_REQUEST: StructDesc = StructDesc { name: "DetachClassicLinkVpcRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DetachClassicLinkVpcRequest {
    fn desc(&self) -> &'static StructDesc { &DETACH_CLASSIC_LINK_VPC_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_id,
            2 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_id,
            2 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(DetachClassicLinkVpcRequest);

#[derive(Clone, Default)]
pub struct DetachClassicLinkVpcResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DetachClassicLinkVpcResult`].
pub static DETACH_CLASSIC_LINK_VPC_RESULT: StructDesc = StructDesc { name: "DetachClassicLinkVpcResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DetachClassicLinkVpcResult {
    fn desc(&self) -> &'static StructDesc { &DETACH_CLASSIC_LINK_VPC_RESULT }
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
structure!(DetachClassicLinkVpcResult);

#[derive(Clone, Default)]
pub struct DetachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`DetachInternetGatewayRequest`].
pub static DETACH_INTERNET_GATEWAY_REQUEST: StructDesc = StructDesc { name: "DetachInternetGatewayRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InternetGatewayId", query: "InternetGatewayId", xml: "internetGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DetachInternetGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &DETACH_INTERNET_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.internet_gateway_id,
            2 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.internet_gateway_id,
            2 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(DetachInternetGatewayRequest);

#[derive(Clone, Default)]
pub struct DetachNetworkInterfaceRequest {
    pub dry_run: Option<bool>,
    pub attachment_id: Option<String>,
    pub force: Option<bool>,
}
/// Descriptor of [`DetachNetworkInterfaceRequest`].
pub static DETACH_NETWORK_INTERFACE_REQUEST: StructDesc = StructDesc { name: "DetachNetworkInterfaceRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AttachmentId", query: "AttachmentId", xml: "attachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Force", query: "Force", xml: "force", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DetachNetworkInterfaceRequest {
    fn desc(&self) -> &'static StructDesc { &DETACH_NETWORK_INTERFACE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.attachment_id,
            2 => &self.force,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.attachment_id,
            2 => &mut self.force,
            _ => no_member(index),
        }
    }
}
structure!(DetachNetworkInterfaceRequest);

#[derive(Clone, Default)]
pub struct DetachVerifiedAccessTrustProviderRequest {
    pub verified_access_instance_id: Option<String>,
    pub verified_access_trust_provider_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DetachVerifiedAccessTrustProviderRequest`].
pub static DETACH_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST: StructDesc = StructDesc { name: "DetachVerifiedAccessTrustProviderRequest", members: &[
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessTrustProviderId", query: "VerifiedAccessTrustProviderId", xml: "VerifiedAccessTrustProviderId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DetachVerifiedAccessTrustProviderRequest {
    fn desc(&self) -> &'static StructDesc { &DETACH_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_id,
            1 => &self.verified_access_trust_provider_id,
            2 => &self.client_token,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_id,
            1 => &mut self.verified_access_trust_provider_id,
            2 => &mut self.client_token,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DetachVerifiedAccessTrustProviderRequest);

#[derive(Clone, Default)]
pub struct DetachVerifiedAccessTrustProviderResult {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
    pub verified_access_instance: Option<VerifiedAccessInstance>,
}
/// Descriptor of [`DetachVerifiedAccessTrustProviderResult`].
pub static DETACH_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT: StructDesc = StructDesc { name: "DetachVerifiedAccessTrustProviderResult", members: &[
    Member { name: "VerifiedAccessTrustProvider", query: "VerifiedAccessTrustProvider", xml: "verifiedAccessTrustProvider", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_TRUST_PROVIDER) },
    Member { name: "VerifiedAccessInstance", query: "VerifiedAccessInstance", xml: "verifiedAccessInstance", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE) },
] };
impl Structure for DetachVerifiedAccessTrustProviderResult {
    fn desc(&self) -> &'static StructDesc { &DETACH_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_trust_provider,
            1 => &self.verified_access_instance,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_trust_provider,
            1 => &mut self.verified_access_instance,
            _ => no_member(index),
        }
    }
}
structure!(DetachVerifiedAccessTrustProviderResult);

#[derive(Clone, Default)]
pub struct DetachVolumeRequest {
    pub device: Option<String>,
    pub force: Option<bool>,
    pub instance_id: Option<String>,
    pub volume_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DetachVolumeRequest`].
pub static DETACH_VOLUME_REQUEST: StructDesc = StructDesc { name: "DetachVolumeRequest", members: &[
    Member { name: "Device", query: "Device", xml: "Device", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Force", query: "Force", xml: "Force", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeId", query: "VolumeId", xml: "VolumeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DetachVolumeRequest {
    fn desc(&self) -> &'static StructDesc { &DETACH_VOLUME_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.device,
            1 => &self.force,
            2 => &self.instance_id,
            3 => &self.volume_id,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.device,
            1 => &mut self.force,
            2 => &mut self.instance_id,
            3 => &mut self.volume_id,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DetachVolumeRequest);

#[derive(Clone, Default)]
pub struct DetachVpnGatewayRequest {
    pub vpc_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DetachVpnGatewayRequest`].
pub static DETACH_VPN_GATEWAY_REQUEST: StructDesc = StructDesc { name: "DetachVpnGatewayRequest", members: &[
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnGatewayId", query: "VpnGatewayId", xml: "VpnGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DetachVpnGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &DETACH_VPN_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_id,
            1 => &self.vpn_gateway_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_id,
            1 => &mut self.vpn_gateway_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DetachVpnGatewayRequest);

#[derive(Clone, Default)]
pub struct DeviceOptions {
    pub tenant_id: Option<String>,
    pub public_signing_key_url: Option<String>,
}
/// Descriptor of [`DeviceOptions`].
pub static DEVICE_OPTIONS: StructDesc = StructDesc { name: "DeviceOptions", members: &[
    Member { name: "TenantId", query: "TenantId", xml: "tenantId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicSigningKeyUrl", query: "PublicSigningKeyUrl", xml: "publicSigningKeyUrl", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeviceOptions {
    fn desc(&self) -> &'static StructDesc { &DEVICE_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tenant_id,
            1 => &self.public_signing_key_url,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.public_signing_key_url,
            _ => no_member(index),
        }
    }
}
structure!(DeviceOptions);

#[derive(Clone, Default)]
pub struct DhcpConfiguration {
    pub key: Option<String>,
    pub values: Vec<AttributeValue>,
}
/// Descriptor of [`DhcpConfiguration`].
pub static DHCP_CONFIGURATION: StructDesc = StructDesc { name: "DhcpConfiguration", members: &[
    Member { name: "Key", query: "Key", xml: "key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Values", query: "ValueSet", xml: "valueSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ATTRIBUTE_VALUE) }) },
] };
impl Structure for DhcpConfiguration {
    fn desc(&self) -> &'static StructDesc { &DHCP_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key,
            1 => &self.values,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key,
            1 => &mut self.values,
            _ => no_member(index),
        }
    }
}
structure!(DhcpConfiguration);

#[derive(Clone, Default)]
pub struct DhcpOptions {
    pub owner_id: Option<String>,
    pub tags: Vec<Tag>,
    pub dhcp_options_id: Option<String>,
    pub dhcp_configurations: Vec<DhcpConfiguration>,
}
/// Descriptor of [`DhcpOptions`].
pub static DHCP_OPTIONS: StructDesc = StructDesc { name: "DhcpOptions", members: &[
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "DhcpOptionsId", query: "DhcpOptionsId", xml: "dhcpOptionsId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DhcpConfigurations", query: "DhcpConfigurationSet", xml: "dhcpConfigurationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DHCP_CONFIGURATION) }) },
] };
impl Structure for DhcpOptions {
    fn desc(&self) -> &'static StructDesc { &DHCP_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_id,
            1 => &self.tags,
            2 => &self.dhcp_options_id,
            3 => &self.dhcp_configurations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.tags,
            2 => &mut self.dhcp_options_id,
            3 => &mut self.dhcp_configurations,
            _ => no_member(index),
        }
    }
}
structure!(DhcpOptions);

#[derive(Clone, Default)]
pub struct DimensionCondition {
    pub dimension: Option<String>,
    pub comparison: Option<String>,
    pub values: Vec<String>,
}
/// Descriptor of [`DimensionCondition`].
pub static DIMENSION_CONDITION: StructDesc = StructDesc { name: "DimensionCondition", members: &[
    Member { name: "Dimension", query: "Dimension", xml: "Dimension", required: false, sensitive: false, kind: Kind::Enum(&enums::filter_by_dimension::DESC) },
    Member { name: "Comparison", query: "Comparison", xml: "Comparison", required: false, sensitive: false, kind: Kind::Enum(&enums::comparison::DESC) },
    Member { name: "Values", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DimensionCondition {
    fn desc(&self) -> &'static StructDesc { &DIMENSION_CONDITION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dimension,
            1 => &self.comparison,
            2 => &self.values,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dimension,
            1 => &mut self.comparison,
            2 => &mut self.values,
            _ => no_member(index),
        }
    }
}
structure!(DimensionCondition);

#[derive(Clone, Default)]
pub struct DirectoryServiceAuthentication {
    pub directory_id: Option<String>,
}
/// Descriptor of [`DirectoryServiceAuthentication`].
pub static DIRECTORY_SERVICE_AUTHENTICATION: StructDesc = StructDesc { name: "DirectoryServiceAuthentication", members: &[
    Member { name: "DirectoryId", query: "DirectoryId", xml: "directoryId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DirectoryServiceAuthentication {
    fn desc(&self) -> &'static StructDesc { &DIRECTORY_SERVICE_AUTHENTICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.directory_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.directory_id,
            _ => no_member(index),
        }
    }
}
structure!(DirectoryServiceAuthentication);

#[derive(Clone, Default)]
pub struct DirectoryServiceAuthenticationRequest {
    pub directory_id: Option<String>,
}
/// Descriptor of [`DirectoryServiceAuthenticationRequest`].
pub static DIRECTORY_SERVICE_AUTHENTICATION_REQUEST: StructDesc = StructDesc { name: "DirectoryServiceAuthenticationRequest", members: &[
    Member { name: "DirectoryId", query: "DirectoryId", xml: "DirectoryId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DirectoryServiceAuthenticationRequest {
    fn desc(&self) -> &'static StructDesc { &DIRECTORY_SERVICE_AUTHENTICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.directory_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.directory_id,
            _ => no_member(index),
        }
    }
}
structure!(DirectoryServiceAuthenticationRequest);

#[derive(Clone, Default)]
pub struct DisableAddressTransferRequest {
    pub allocation_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableAddressTransferRequest`].
pub static DISABLE_ADDRESS_TRANSFER_REQUEST: StructDesc = StructDesc { name: "DisableAddressTransferRequest", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "AllocationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableAddressTransferRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_ADDRESS_TRANSFER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisableAddressTransferRequest);

#[derive(Clone, Default)]
pub struct DisableAddressTransferResult {
    pub address_transfer: Option<AddressTransfer>,
}
/// Descriptor of [`DisableAddressTransferResult`].
pub static DISABLE_ADDRESS_TRANSFER_RESULT: StructDesc = StructDesc { name: "DisableAddressTransferResult", members: &[
    Member { name: "AddressTransfer", query: "AddressTransfer", xml: "addressTransfer", required: false, sensitive: false, kind: Kind::Struct(&ADDRESS_TRANSFER) },
] };
impl Structure for DisableAddressTransferResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_ADDRESS_TRANSFER_RESULT }
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
structure!(DisableAddressTransferResult);

#[derive(Clone, Default)]
pub struct DisableAllowedImagesSettingsRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableAllowedImagesSettingsRequest`].
pub static DISABLE_ALLOWED_IMAGES_SETTINGS_REQUEST: StructDesc = StructDesc { name: "DisableAllowedImagesSettingsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableAllowedImagesSettingsRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_ALLOWED_IMAGES_SETTINGS_REQUEST }
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
structure!(DisableAllowedImagesSettingsRequest);

#[derive(Clone, Default)]
pub struct DisableAllowedImagesSettingsResult {
    pub allowed_images_settings_state: Option<String>,
}
/// Descriptor of [`DisableAllowedImagesSettingsResult`].
pub static DISABLE_ALLOWED_IMAGES_SETTINGS_RESULT: StructDesc = StructDesc { name: "DisableAllowedImagesSettingsResult", members: &[
    Member { name: "AllowedImagesSettingsState", query: "AllowedImagesSettingsState", xml: "allowedImagesSettingsState", required: false, sensitive: false, kind: Kind::Enum(&enums::allowed_images_settings_disabled_state::DESC) },
] };
impl Structure for DisableAllowedImagesSettingsResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_ALLOWED_IMAGES_SETTINGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allowed_images_settings_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allowed_images_settings_state,
            _ => no_member(index),
        }
    }
}
structure!(DisableAllowedImagesSettingsResult);

#[derive(Clone, Default)]
pub struct DisableAwsNetworkPerformanceMetricSubscriptionRequest {
    pub source: Option<String>,
    pub destination: Option<String>,
    pub metric: Option<String>,
    pub statistic: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableAwsNetworkPerformanceMetricSubscriptionRequest`].
pub static DISABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_REQUEST: StructDesc = StructDesc { name: "DisableAwsNetworkPerformanceMetricSubscriptionRequest", members: &[
    Member { name: "Source", query: "Source", xml: "Source", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Destination", query: "Destination", xml: "Destination", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Metric", query: "Metric", xml: "Metric", required: false, sensitive: false, kind: Kind::Enum(&enums::metric_type::DESC) },
    Member { name: "Statistic", query: "Statistic", xml: "Statistic", required: false, sensitive: false, kind: Kind::Enum(&enums::statistic_type::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableAwsNetworkPerformanceMetricSubscriptionRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source,
            1 => &self.destination,
            2 => &self.metric,
            3 => &self.statistic,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source,
            1 => &mut self.destination,
            2 => &mut self.metric,
            3 => &mut self.statistic,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisableAwsNetworkPerformanceMetricSubscriptionRequest);

#[derive(Clone, Default)]
pub struct DisableAwsNetworkPerformanceMetricSubscriptionResult {
    pub output: Option<bool>,
}
/// Descriptor of [`DisableAwsNetworkPerformanceMetricSubscriptionResult`].
pub static DISABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_RESULT: StructDesc = StructDesc { name: "DisableAwsNetworkPerformanceMetricSubscriptionResult", members: &[
    Member { name: "Output", query: "Output", xml: "output", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableAwsNetworkPerformanceMetricSubscriptionResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.output,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.output,
            _ => no_member(index),
        }
    }
}
structure!(DisableAwsNetworkPerformanceMetricSubscriptionResult);

#[derive(Clone, Default)]
pub struct DisableCapacityManagerRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`DisableCapacityManagerRequest`].
pub static DISABLE_CAPACITY_MANAGER_REQUEST: StructDesc = StructDesc { name: "DisableCapacityManagerRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisableCapacityManagerRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_CAPACITY_MANAGER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(DisableCapacityManagerRequest);

#[derive(Clone, Default)]
pub struct DisableCapacityManagerResult {
    pub capacity_manager_status: Option<String>,
    pub organizations_access: Option<bool>,
}
/// Descriptor of [`DisableCapacityManagerResult`].
pub static DISABLE_CAPACITY_MANAGER_RESULT: StructDesc = StructDesc { name: "DisableCapacityManagerResult", members: &[
    Member { name: "CapacityManagerStatus", query: "CapacityManagerStatus", xml: "capacityManagerStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_manager_status::DESC) },
    Member { name: "OrganizationsAccess", query: "OrganizationsAccess", xml: "organizationsAccess", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableCapacityManagerResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_CAPACITY_MANAGER_RESULT }
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
structure!(DisableCapacityManagerResult);

#[derive(Clone, Default)]
pub struct DisableEbsEncryptionByDefaultRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableEbsEncryptionByDefaultRequest`].
pub static DISABLE_EBS_ENCRYPTION_BY_DEFAULT_REQUEST: StructDesc = StructDesc { name: "DisableEbsEncryptionByDefaultRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableEbsEncryptionByDefaultRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_EBS_ENCRYPTION_BY_DEFAULT_REQUEST }
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
structure!(DisableEbsEncryptionByDefaultRequest);

#[derive(Clone, Default)]
pub struct DisableEbsEncryptionByDefaultResult {
    pub ebs_encryption_by_default: Option<bool>,
}
/// Descriptor of [`DisableEbsEncryptionByDefaultResult`].
pub static DISABLE_EBS_ENCRYPTION_BY_DEFAULT_RESULT: StructDesc = StructDesc { name: "DisableEbsEncryptionByDefaultResult", members: &[
    Member { name: "EbsEncryptionByDefault", query: "EbsEncryptionByDefault", xml: "ebsEncryptionByDefault", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableEbsEncryptionByDefaultResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_EBS_ENCRYPTION_BY_DEFAULT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ebs_encryption_by_default,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ebs_encryption_by_default,
            _ => no_member(index),
        }
    }
}
structure!(DisableEbsEncryptionByDefaultResult);

#[derive(Clone, Default)]
pub struct DisableFastLaunchRequest {
    pub image_id: Option<String>,
    pub force: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableFastLaunchRequest`].
pub static DISABLE_FAST_LAUNCH_REQUEST: StructDesc = StructDesc { name: "DisableFastLaunchRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Force", query: "Force", xml: "Force", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableFastLaunchRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_FAST_LAUNCH_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.force,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.force,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisableFastLaunchRequest);

#[derive(Clone, Default)]
pub struct DisableFastLaunchResult {
    pub image_id: Option<String>,
    pub resource_type: Option<String>,
    pub snapshot_configuration: Option<FastLaunchSnapshotConfigurationResponse>,
    pub launch_template: Option<FastLaunchLaunchTemplateSpecificationResponse>,
    pub max_parallel_launches: Option<i32>,
    pub owner_id: Option<String>,
    pub state: Option<String>,
    pub state_transition_reason: Option<String>,
    pub state_transition_time: Option<Timestamp>,
}
/// Descriptor of [`DisableFastLaunchResult`].
pub static DISABLE_FAST_LAUNCH_RESULT: StructDesc = StructDesc { name: "DisableFastLaunchResult", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::fast_launch_resource_type::DESC) },
    Member { name: "SnapshotConfiguration", query: "SnapshotConfiguration", xml: "snapshotConfiguration", required: false, sensitive: false, kind: Kind::Struct(&FAST_LAUNCH_SNAPSHOT_CONFIGURATION_RESPONSE) },
    Member { name: "LaunchTemplate", query: "LaunchTemplate", xml: "launchTemplate", required: false, sensitive: false, kind: Kind::Struct(&FAST_LAUNCH_LAUNCH_TEMPLATE_SPECIFICATION_RESPONSE) },
    Member { name: "MaxParallelLaunches", query: "MaxParallelLaunches", xml: "maxParallelLaunches", required: false, sensitive: false, kind: I32 },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::fast_launch_state_code::DESC) },
    Member { name: "StateTransitionReason", query: "StateTransitionReason", xml: "stateTransitionReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StateTransitionTime", query: "StateTransitionTime", xml: "stateTransitionTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for DisableFastLaunchResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_FAST_LAUNCH_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.resource_type,
            2 => &self.snapshot_configuration,
            3 => &self.launch_template,
            4 => &self.max_parallel_launches,
            5 => &self.owner_id,
            6 => &self.state,
            7 => &self.state_transition_reason,
            8 => &self.state_transition_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.resource_type,
            2 => &mut self.snapshot_configuration,
            3 => &mut self.launch_template,
            4 => &mut self.max_parallel_launches,
            5 => &mut self.owner_id,
            6 => &mut self.state,
            7 => &mut self.state_transition_reason,
            8 => &mut self.state_transition_time,
            _ => no_member(index),
        }
    }
}
structure!(DisableFastLaunchResult);

#[derive(Clone, Default)]
pub struct DisableFastSnapshotRestoreErrorItem {
    pub snapshot_id: Option<String>,
    pub fast_snapshot_restore_state_errors: Vec<DisableFastSnapshotRestoreStateErrorItem>,
}
/// Descriptor of [`DisableFastSnapshotRestoreErrorItem`].
pub static DISABLE_FAST_SNAPSHOT_RESTORE_ERROR_ITEM: StructDesc = StructDesc { name: "DisableFastSnapshotRestoreErrorItem", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FastSnapshotRestoreStateErrors", query: "FastSnapshotRestoreStateErrorSet", xml: "fastSnapshotRestoreStateErrorSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DISABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR_ITEM) }) },
] };
impl Structure for DisableFastSnapshotRestoreErrorItem {
    fn desc(&self) -> &'static StructDesc { &DISABLE_FAST_SNAPSHOT_RESTORE_ERROR_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.fast_snapshot_restore_state_errors,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.fast_snapshot_restore_state_errors,
            _ => no_member(index),
        }
    }
}
structure!(DisableFastSnapshotRestoreErrorItem);

#[derive(Clone, Default)]
pub struct DisableFastSnapshotRestoreStateError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`DisableFastSnapshotRestoreStateError`].
pub static DISABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR: StructDesc = StructDesc { name: "DisableFastSnapshotRestoreStateError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisableFastSnapshotRestoreStateError {
    fn desc(&self) -> &'static StructDesc { &DISABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR }
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
structure!(DisableFastSnapshotRestoreStateError);

#[derive(Clone, Default)]
pub struct DisableFastSnapshotRestoreStateErrorItem {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub error: Option<DisableFastSnapshotRestoreStateError>,
}
/// Descriptor of [`DisableFastSnapshotRestoreStateErrorItem`].
pub static DISABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR_ITEM: StructDesc = StructDesc { name: "DisableFastSnapshotRestoreStateErrorItem", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Error", query: "Error", xml: "error", required: false, sensitive: false, kind: Kind::Struct(&DISABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR) },
] };
impl Structure for DisableFastSnapshotRestoreStateErrorItem {
    fn desc(&self) -> &'static StructDesc { &DISABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.availability_zone_id,
            2 => &self.error,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.availability_zone_id,
            2 => &mut self.error,
            _ => no_member(index),
        }
    }
}
structure!(DisableFastSnapshotRestoreStateErrorItem);
