// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DisableFastSnapshotRestoreSuccessItem to DisassociateTransitGatewayRouteTableResult.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DisableFastSnapshotRestoreSuccessItem {
    pub snapshot_id: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub state: Option<String>,
    pub state_transition_reason: Option<String>,
    pub owner_id: Option<String>,
    pub owner_alias: Option<String>,
    pub enabling_time: Option<Timestamp>,
    pub optimizing_time: Option<Timestamp>,
    pub enabled_time: Option<Timestamp>,
    pub disabling_time: Option<Timestamp>,
    pub disabled_time: Option<Timestamp>,
}
/// Descriptor of [`DisableFastSnapshotRestoreSuccessItem`].
pub static DISABLE_FAST_SNAPSHOT_RESTORE_SUCCESS_ITEM: StructDesc = StructDesc { name: "DisableFastSnapshotRestoreSuccessItem", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::fast_snapshot_restore_state_code::DESC) },
    Member { name: "StateTransitionReason", query: "StateTransitionReason", xml: "stateTransitionReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerAlias", query: "OwnerAlias", xml: "ownerAlias", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EnablingTime", query: "EnablingTime", xml: "enablingTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "OptimizingTime", query: "OptimizingTime", xml: "optimizingTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EnabledTime", query: "EnabledTime", xml: "enabledTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "DisablingTime", query: "DisablingTime", xml: "disablingTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "DisabledTime", query: "DisabledTime", xml: "disabledTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for DisableFastSnapshotRestoreSuccessItem {
    fn desc(&self) -> &'static StructDesc { &DISABLE_FAST_SNAPSHOT_RESTORE_SUCCESS_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.availability_zone,
            2 => &self.availability_zone_id,
            3 => &self.state,
            4 => &self.state_transition_reason,
            5 => &self.owner_id,
            6 => &self.owner_alias,
            7 => &self.enabling_time,
            8 => &self.optimizing_time,
            9 => &self.enabled_time,
            10 => &self.disabling_time,
            11 => &self.disabled_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.availability_zone,
            2 => &mut self.availability_zone_id,
            3 => &mut self.state,
            4 => &mut self.state_transition_reason,
            5 => &mut self.owner_id,
            6 => &mut self.owner_alias,
            7 => &mut self.enabling_time,
            8 => &mut self.optimizing_time,
            9 => &mut self.enabled_time,
            10 => &mut self.disabling_time,
            11 => &mut self.disabled_time,
            _ => no_member(index),
        }
    }
}
structure!(DisableFastSnapshotRestoreSuccessItem);

#[derive(Clone, Default)]
pub struct DisableFastSnapshotRestoresRequest {
    pub availability_zones: Vec<String>,
    pub availability_zone_ids: Vec<String>,
    pub source_snapshot_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableFastSnapshotRestoresRequest`].
pub static DISABLE_FAST_SNAPSHOT_RESTORES_REQUEST: StructDesc = StructDesc { name: "DisableFastSnapshotRestoresRequest", members: &[
    Member { name: "AvailabilityZones", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AvailabilityZone", kind: Kind::Str }) },
    Member { name: "AvailabilityZoneIds", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AvailabilityZoneId", kind: Kind::Str }) },
    Member { name: "SourceSnapshotIds", query: "SourceSnapshotId", xml: "SourceSnapshotId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "SnapshotId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableFastSnapshotRestoresRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_FAST_SNAPSHOT_RESTORES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zones,
            1 => &self.availability_zone_ids,
            2 => &self.source_snapshot_ids,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zones,
            1 => &mut self.availability_zone_ids,
            2 => &mut self.source_snapshot_ids,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisableFastSnapshotRestoresRequest);

#[derive(Clone, Default)]
pub struct DisableFastSnapshotRestoresResult {
    pub successful: Vec<DisableFastSnapshotRestoreSuccessItem>,
    pub unsuccessful: Vec<DisableFastSnapshotRestoreErrorItem>,
}
/// Descriptor of [`DisableFastSnapshotRestoresResult`].
pub static DISABLE_FAST_SNAPSHOT_RESTORES_RESULT: StructDesc = StructDesc { name: "DisableFastSnapshotRestoresResult", members: &[
    Member { name: "Successful", query: "Successful", xml: "successful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DISABLE_FAST_SNAPSHOT_RESTORE_SUCCESS_ITEM) }) },
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DISABLE_FAST_SNAPSHOT_RESTORE_ERROR_ITEM) }) },
] };
impl Structure for DisableFastSnapshotRestoresResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_FAST_SNAPSHOT_RESTORES_RESULT }
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
structure!(DisableFastSnapshotRestoresResult);

#[derive(Clone, Default)]
pub struct DisableImageBlockPublicAccessRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableImageBlockPublicAccessRequest`].
pub static DISABLE_IMAGE_BLOCK_PUBLIC_ACCESS_REQUEST: StructDesc = StructDesc { name: "DisableImageBlockPublicAccessRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableImageBlockPublicAccessRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IMAGE_BLOCK_PUBLIC_ACCESS_REQUEST }
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
structure!(DisableImageBlockPublicAccessRequest);

#[derive(Clone, Default)]
pub struct DisableImageBlockPublicAccessResult {
    pub image_block_public_access_state: Option<String>,
}
/// Descriptor of [`DisableImageBlockPublicAccessResult`].
pub static DISABLE_IMAGE_BLOCK_PUBLIC_ACCESS_RESULT: StructDesc = StructDesc { name: "DisableImageBlockPublicAccessResult", members: &[
    Member { name: "ImageBlockPublicAccessState", query: "ImageBlockPublicAccessState", xml: "imageBlockPublicAccessState", required: false, sensitive: false, kind: Kind::Enum(&enums::image_block_public_access_disabled_state::DESC) },
] };
impl Structure for DisableImageBlockPublicAccessResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IMAGE_BLOCK_PUBLIC_ACCESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_block_public_access_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_block_public_access_state,
            _ => no_member(index),
        }
    }
}
structure!(DisableImageBlockPublicAccessResult);

#[derive(Clone, Default)]
pub struct DisableImageDeprecationRequest {
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableImageDeprecationRequest`].
pub static DISABLE_IMAGE_DEPRECATION_REQUEST: StructDesc = StructDesc { name: "DisableImageDeprecationRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableImageDeprecationRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IMAGE_DEPRECATION_REQUEST }
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
structure!(DisableImageDeprecationRequest);

#[derive(Clone, Default)]
pub struct DisableImageDeprecationResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DisableImageDeprecationResult`].
pub static DISABLE_IMAGE_DEPRECATION_RESULT: StructDesc = StructDesc { name: "DisableImageDeprecationResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableImageDeprecationResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IMAGE_DEPRECATION_RESULT }
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
structure!(DisableImageDeprecationResult);

#[derive(Clone, Default)]
pub struct DisableImageDeregistrationProtectionRequest {
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableImageDeregistrationProtectionRequest`].
pub static DISABLE_IMAGE_DEREGISTRATION_PROTECTION_REQUEST: StructDesc = StructDesc { name: "DisableImageDeregistrationProtectionRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableImageDeregistrationProtectionRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IMAGE_DEREGISTRATION_PROTECTION_REQUEST }
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
structure!(DisableImageDeregistrationProtectionRequest);

#[derive(Clone, Default)]
pub struct DisableImageDeregistrationProtectionResult {
    pub r#return: Option<String>,
}
/// Descriptor of [`DisableImageDeregistrationProtectionResult`].
pub static DISABLE_IMAGE_DEREGISTRATION_PROTECTION_RESULT: StructDesc = StructDesc { name: "DisableImageDeregistrationProtectionResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisableImageDeregistrationProtectionResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IMAGE_DEREGISTRATION_PROTECTION_RESULT }
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
structure!(DisableImageDeregistrationProtectionResult);

#[derive(Clone, Default)]
pub struct DisableImageRequest {
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableImageRequest`].
pub static DISABLE_IMAGE_REQUEST: StructDesc = StructDesc { name: "DisableImageRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableImageRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IMAGE_REQUEST }
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
structure!(DisableImageRequest);

#[derive(Clone, Default)]
pub struct DisableImageResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DisableImageResult`].
pub static DISABLE_IMAGE_RESULT: StructDesc = StructDesc { name: "DisableImageResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableImageResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IMAGE_RESULT }
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
structure!(DisableImageResult);

#[derive(Clone, Default)]
pub struct DisableInstanceSqlHaStandbyDetectionsRequest {
    pub instance_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableInstanceSqlHaStandbyDetectionsRequest`].
pub static DISABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_REQUEST: StructDesc = StructDesc { name: "DisableInstanceSqlHaStandbyDetectionsRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableInstanceSqlHaStandbyDetectionsRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_REQUEST }
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
structure!(DisableInstanceSqlHaStandbyDetectionsRequest);

#[derive(Clone, Default)]
pub struct DisableInstanceSqlHaStandbyDetectionsResult {
    pub instances: Vec<RegisteredInstance>,
}
/// Descriptor of [`DisableInstanceSqlHaStandbyDetectionsResult`].
pub static DISABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_RESULT: StructDesc = StructDesc { name: "DisableInstanceSqlHaStandbyDetectionsResult", members: &[
    Member { name: "Instances", query: "InstanceSet", xml: "instanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REGISTERED_INSTANCE) }) },
] };
impl Structure for DisableInstanceSqlHaStandbyDetectionsResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS_RESULT }
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
structure!(DisableInstanceSqlHaStandbyDetectionsResult);

#[derive(Clone, Default)]
pub struct DisableIpamOrganizationAdminAccountRequest {
    pub dry_run: Option<bool>,
    pub delegated_admin_account_id: Option<String>,
}
/// Descriptor of [`DisableIpamOrganizationAdminAccountRequest`].
pub static DISABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_REQUEST: StructDesc = StructDesc { name: "DisableIpamOrganizationAdminAccountRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DelegatedAdminAccountId", query: "DelegatedAdminAccountId", xml: "DelegatedAdminAccountId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisableIpamOrganizationAdminAccountRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_REQUEST }
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
structure!(DisableIpamOrganizationAdminAccountRequest);

#[derive(Clone, Default)]
pub struct DisableIpamOrganizationAdminAccountResult {
    pub success: Option<bool>,
}
/// Descriptor of [`DisableIpamOrganizationAdminAccountResult`].
pub static DISABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_RESULT: StructDesc = StructDesc { name: "DisableIpamOrganizationAdminAccountResult", members: &[
    Member { name: "Success", query: "Success", xml: "success", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableIpamOrganizationAdminAccountResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT_RESULT }
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
structure!(DisableIpamOrganizationAdminAccountResult);

#[derive(Clone, Default)]
pub struct DisableIpamPolicyRequest {
    pub dry_run: Option<bool>,
    pub ipam_policy_id: Option<String>,
    pub organization_target_id: Option<String>,
}
/// Descriptor of [`DisableIpamPolicyRequest`].
pub static DISABLE_IPAM_POLICY_REQUEST: StructDesc = StructDesc { name: "DisableIpamPolicyRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPolicyId", query: "IpamPolicyId", xml: "IpamPolicyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "OrganizationTargetId", query: "OrganizationTargetId", xml: "OrganizationTargetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisableIpamPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IPAM_POLICY_REQUEST }
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
structure!(DisableIpamPolicyRequest);

#[derive(Clone, Default)]
pub struct DisableIpamPolicyResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DisableIpamPolicyResult`].
pub static DISABLE_IPAM_POLICY_RESULT: StructDesc = StructDesc { name: "DisableIpamPolicyResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableIpamPolicyResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_IPAM_POLICY_RESULT }
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
structure!(DisableIpamPolicyResult);

#[derive(Clone, Default)]
pub struct DisableRouteServerPropagationRequest {
    pub route_server_id: Option<String>,
    pub route_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableRouteServerPropagationRequest`].
pub static DISABLE_ROUTE_SERVER_PROPAGATION_REQUEST: StructDesc = StructDesc { name: "DisableRouteServerPropagationRequest", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "RouteServerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "RouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableRouteServerPropagationRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_ROUTE_SERVER_PROPAGATION_REQUEST }
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
structure!(DisableRouteServerPropagationRequest);

#[derive(Clone, Default)]
pub struct DisableRouteServerPropagationResult {
    pub route_server_propagation: Option<RouteServerPropagation>,
}
/// Descriptor of [`DisableRouteServerPropagationResult`].
pub static DISABLE_ROUTE_SERVER_PROPAGATION_RESULT: StructDesc = StructDesc { name: "DisableRouteServerPropagationResult", members: &[
    Member { name: "RouteServerPropagation", query: "RouteServerPropagation", xml: "routeServerPropagation", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_PROPAGATION) },
] };
impl Structure for DisableRouteServerPropagationResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_ROUTE_SERVER_PROPAGATION_RESULT }
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
structure!(DisableRouteServerPropagationResult);

#[derive(Clone, Default)]
pub struct DisableSerialConsoleAccessRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableSerialConsoleAccessRequest`].
pub static DISABLE_SERIAL_CONSOLE_ACCESS_REQUEST: StructDesc = StructDesc { name: "DisableSerialConsoleAccessRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableSerialConsoleAccessRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_SERIAL_CONSOLE_ACCESS_REQUEST }
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
structure!(DisableSerialConsoleAccessRequest);

#[derive(Clone, Default)]
pub struct DisableSerialConsoleAccessResult {
    pub serial_console_access_enabled: Option<bool>,
}
/// Descriptor of [`DisableSerialConsoleAccessResult`].
pub static DISABLE_SERIAL_CONSOLE_ACCESS_RESULT: StructDesc = StructDesc { name: "DisableSerialConsoleAccessResult", members: &[
    Member { name: "SerialConsoleAccessEnabled", query: "SerialConsoleAccessEnabled", xml: "serialConsoleAccessEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableSerialConsoleAccessResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_SERIAL_CONSOLE_ACCESS_RESULT }
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
structure!(DisableSerialConsoleAccessResult);

#[derive(Clone, Default)]
pub struct DisableSnapshotBlockPublicAccessRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableSnapshotBlockPublicAccessRequest`].
pub static DISABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_REQUEST: StructDesc = StructDesc { name: "DisableSnapshotBlockPublicAccessRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableSnapshotBlockPublicAccessRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_REQUEST }
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
structure!(DisableSnapshotBlockPublicAccessRequest);

#[derive(Clone, Default)]
pub struct DisableSnapshotBlockPublicAccessResult {
    pub state: Option<String>,
}
/// Descriptor of [`DisableSnapshotBlockPublicAccessResult`].
pub static DISABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_RESULT: StructDesc = StructDesc { name: "DisableSnapshotBlockPublicAccessResult", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_block_public_access_state::DESC) },
] };
impl Structure for DisableSnapshotBlockPublicAccessResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS_RESULT }
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
structure!(DisableSnapshotBlockPublicAccessResult);

#[derive(Clone, Default)]
pub struct DisableTransitGatewayRouteTablePropagationRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
    pub transit_gateway_route_table_announcement_id: Option<String>,
}
/// Descriptor of [`DisableTransitGatewayRouteTablePropagationRequest`].
pub static DISABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_REQUEST: StructDesc = StructDesc { name: "DisableTransitGatewayRouteTablePropagationRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TransitGatewayRouteTableAnnouncementId", query: "TransitGatewayRouteTableAnnouncementId", xml: "TransitGatewayRouteTableAnnouncementId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisableTransitGatewayRouteTablePropagationRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_REQUEST }
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
structure!(DisableTransitGatewayRouteTablePropagationRequest);

#[derive(Clone, Default)]
pub struct DisableTransitGatewayRouteTablePropagationResult {
    pub propagation: Option<TransitGatewayPropagation>,
}
/// Descriptor of [`DisableTransitGatewayRouteTablePropagationResult`].
pub static DISABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_RESULT: StructDesc = StructDesc { name: "DisableTransitGatewayRouteTablePropagationResult", members: &[
    Member { name: "Propagation", query: "Propagation", xml: "propagation", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PROPAGATION) },
] };
impl Structure for DisableTransitGatewayRouteTablePropagationResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION_RESULT }
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
structure!(DisableTransitGatewayRouteTablePropagationResult);

#[derive(Clone, Default)]
pub struct DisableVgwRoutePropagationRequest {
    pub gateway_id: Option<String>,
    pub route_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisableVgwRoutePropagationRequest`].
pub static DISABLE_VGW_ROUTE_PROPAGATION_REQUEST: StructDesc = StructDesc { name: "DisableVgwRoutePropagationRequest", members: &[
    Member { name: "GatewayId", query: "GatewayId", xml: "GatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "RouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableVgwRoutePropagationRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_VGW_ROUTE_PROPAGATION_REQUEST }
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
structure!(DisableVgwRoutePropagationRequest);

#[derive(Clone, Default)]
pub struct DisableVpcClassicLinkDnsSupportRequest {
    pub vpc_id: Option<String>,
}
/// Descriptor of [`DisableVpcClassicLinkDnsSupportRequest`].
pub static DISABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_REQUEST: StructDesc = StructDesc { name: "DisableVpcClassicLinkDnsSupportRequest", members: &[
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisableVpcClassicLinkDnsSupportRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_REQUEST }
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
structure!(DisableVpcClassicLinkDnsSupportRequest);

#[derive(Clone, Default)]
pub struct DisableVpcClassicLinkDnsSupportResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DisableVpcClassicLinkDnsSupportResult`].
pub static DISABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT: StructDesc = StructDesc { name: "DisableVpcClassicLinkDnsSupportResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableVpcClassicLinkDnsSupportResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT }
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
structure!(DisableVpcClassicLinkDnsSupportResult);

#[derive(Clone, Default)]
pub struct DisableVpcClassicLinkRequest {
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`DisableVpcClassicLinkRequest`].
pub static DISABLE_VPC_CLASSIC_LINK_REQUEST: StructDesc = StructDesc { name: "DisableVpcClassicLinkRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisableVpcClassicLinkRequest {
    fn desc(&self) -> &'static StructDesc { &DISABLE_VPC_CLASSIC_LINK_REQUEST }
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
structure!(DisableVpcClassicLinkRequest);

#[derive(Clone, Default)]
pub struct DisableVpcClassicLinkResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DisableVpcClassicLinkResult`].
pub static DISABLE_VPC_CLASSIC_LINK_RESULT: StructDesc = StructDesc { name: "DisableVpcClassicLinkResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisableVpcClassicLinkResult {
    fn desc(&self) -> &'static StructDesc { &DISABLE_VPC_CLASSIC_LINK_RESULT }
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
structure!(DisableVpcClassicLinkResult);

#[derive(Clone, Default)]
pub struct DisassociateAddressRequest {
    pub association_id: Option<String>,
    pub public_ip: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisassociateAddressRequest`].
pub static DISASSOCIATE_ADDRESS_REQUEST: StructDesc = StructDesc { name: "DisassociateAddressRequest", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "AssociationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIp", query: "PublicIp", xml: "PublicIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateAddressRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_ADDRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            1 => &self.public_ip,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            1 => &mut self.public_ip,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateAddressRequest);

#[derive(Clone, Default)]
pub struct DisassociateCapacityReservationBillingOwnerRequest {
    pub dry_run: Option<bool>,
    pub capacity_reservation_id: Option<String>,
    pub unused_reservation_billing_owner_id: Option<String>,
}
/// Descriptor of [`DisassociateCapacityReservationBillingOwnerRequest`].
pub static DISASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_REQUEST: StructDesc = StructDesc { name: "DisassociateCapacityReservationBillingOwnerRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "UnusedReservationBillingOwnerId", query: "UnusedReservationBillingOwnerId", xml: "UnusedReservationBillingOwnerId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisassociateCapacityReservationBillingOwnerRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.capacity_reservation_id,
            2 => &self.unused_reservation_billing_owner_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.capacity_reservation_id,
            2 => &mut self.unused_reservation_billing_owner_id,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateCapacityReservationBillingOwnerRequest);

#[derive(Clone, Default)]
pub struct DisassociateCapacityReservationBillingOwnerResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DisassociateCapacityReservationBillingOwnerResult`].
pub static DISASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_RESULT: StructDesc = StructDesc { name: "DisassociateCapacityReservationBillingOwnerResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateCapacityReservationBillingOwnerResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_RESULT }
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
structure!(DisassociateCapacityReservationBillingOwnerResult);

#[derive(Clone, Default)]
pub struct DisassociateClientVpnTargetNetworkRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub association_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisassociateClientVpnTargetNetworkRequest`].
pub static DISASSOCIATE_CLIENT_VPN_TARGET_NETWORK_REQUEST: StructDesc = StructDesc { name: "DisassociateClientVpnTargetNetworkRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationId", query: "AssociationId", xml: "AssociationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateClientVpnTargetNetworkRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_CLIENT_VPN_TARGET_NETWORK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.association_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.association_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateClientVpnTargetNetworkRequest);

#[derive(Clone, Default)]
pub struct DisassociateClientVpnTargetNetworkResult {
    pub association_id: Option<String>,
    pub status: Option<AssociationStatus>,
}
/// Descriptor of [`DisassociateClientVpnTargetNetworkResult`].
pub static DISASSOCIATE_CLIENT_VPN_TARGET_NETWORK_RESULT: StructDesc = StructDesc { name: "DisassociateClientVpnTargetNetworkResult", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&ASSOCIATION_STATUS) },
] };
impl Structure for DisassociateClientVpnTargetNetworkResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_CLIENT_VPN_TARGET_NETWORK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            1 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            1 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateClientVpnTargetNetworkResult);

#[derive(Clone, Default)]
pub struct DisassociateEnclaveCertificateIamRoleRequest {
    pub certificate_arn: Option<String>,
    pub role_arn: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisassociateEnclaveCertificateIamRoleRequest`].
pub static DISASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_REQUEST: StructDesc = StructDesc { name: "DisassociateEnclaveCertificateIamRoleRequest", members: &[
    Member { name: "CertificateArn", query: "CertificateArn", xml: "CertificateArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RoleArn", query: "RoleArn", xml: "RoleArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateEnclaveCertificateIamRoleRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.certificate_arn,
            1 => &self.role_arn,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.certificate_arn,
            1 => &mut self.role_arn,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateEnclaveCertificateIamRoleRequest);

#[derive(Clone, Default)]
pub struct DisassociateEnclaveCertificateIamRoleResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DisassociateEnclaveCertificateIamRoleResult`].
pub static DISASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_RESULT: StructDesc = StructDesc { name: "DisassociateEnclaveCertificateIamRoleResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateEnclaveCertificateIamRoleResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_RESULT }
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
structure!(DisassociateEnclaveCertificateIamRoleResult);

#[derive(Clone, Default)]
pub struct DisassociateIamInstanceProfileRequest {
    pub association_id: Option<String>,
}
/// Descriptor of [`DisassociateIamInstanceProfileRequest`].
pub static DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST: StructDesc = StructDesc { name: "DisassociateIamInstanceProfileRequest", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "AssociationId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisassociateIamInstanceProfileRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateIamInstanceProfileRequest);

#[derive(Clone, Default)]
pub struct DisassociateIamInstanceProfileResult {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
/// Descriptor of [`DisassociateIamInstanceProfileResult`].
pub static DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT: StructDesc = StructDesc { name: "DisassociateIamInstanceProfileResult", members: &[
    Member { name: "IamInstanceProfileAssociation", query: "IamInstanceProfileAssociation", xml: "iamInstanceProfileAssociation", required: false, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE_ASSOCIATION) },
] };
impl Structure for DisassociateIamInstanceProfileResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT }
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
structure!(DisassociateIamInstanceProfileResult);

#[derive(Clone, Default)]
pub struct DisassociateInstanceEventWindowRequest {
    pub dry_run: Option<bool>,
    pub instance_event_window_id: Option<String>,
    pub association_target: Option<InstanceEventWindowDisassociationRequest>,
}
/// Descriptor of [`DisassociateInstanceEventWindowRequest`].
pub static DISASSOCIATE_INSTANCE_EVENT_WINDOW_REQUEST: StructDesc = StructDesc { name: "DisassociateInstanceEventWindowRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceEventWindowId", query: "InstanceEventWindowId", xml: "InstanceEventWindowId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationTarget", query: "AssociationTarget", xml: "AssociationTarget", required: true, sensitive: false, kind: Kind::Struct(&INSTANCE_EVENT_WINDOW_DISASSOCIATION_REQUEST) },
] };
impl Structure for DisassociateInstanceEventWindowRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_INSTANCE_EVENT_WINDOW_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_event_window_id,
            2 => &self.association_target,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_event_window_id,
            2 => &mut self.association_target,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateInstanceEventWindowRequest);

#[derive(Clone, Default)]
pub struct DisassociateInstanceEventWindowResult {
    pub instance_event_window: Option<InstanceEventWindow>,
}
/// Descriptor of [`DisassociateInstanceEventWindowResult`].
pub static DISASSOCIATE_INSTANCE_EVENT_WINDOW_RESULT: StructDesc = StructDesc { name: "DisassociateInstanceEventWindowResult", members: &[
    Member { name: "InstanceEventWindow", query: "InstanceEventWindow", xml: "instanceEventWindow", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_EVENT_WINDOW) },
] };
impl Structure for DisassociateInstanceEventWindowResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_INSTANCE_EVENT_WINDOW_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_event_window,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_event_window,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateInstanceEventWindowResult);

#[derive(Clone, Default)]
pub struct DisassociateIpamByoasnRequest {
    pub dry_run: Option<bool>,
    pub asn: Option<String>,
    pub cidr: Option<String>,
}
/// Descriptor of [`DisassociateIpamByoasnRequest`].
pub static DISASSOCIATE_IPAM_BYOASN_REQUEST: StructDesc = StructDesc { name: "DisassociateIpamByoasnRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Asn", query: "Asn", xml: "Asn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisassociateIpamByoasnRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_IPAM_BYOASN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.asn,
            2 => &self.cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.asn,
            2 => &mut self.cidr,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateIpamByoasnRequest);

#[derive(Clone, Default)]
pub struct DisassociateIpamByoasnResult {
    pub asn_association: Option<AsnAssociation>,
}
/// Descriptor of [`DisassociateIpamByoasnResult`].
pub static DISASSOCIATE_IPAM_BYOASN_RESULT: StructDesc = StructDesc { name: "DisassociateIpamByoasnResult", members: &[
    Member { name: "AsnAssociation", query: "AsnAssociation", xml: "asnAssociation", required: false, sensitive: false, kind: Kind::Struct(&ASN_ASSOCIATION) },
] };
impl Structure for DisassociateIpamByoasnResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_IPAM_BYOASN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.asn_association,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.asn_association,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateIpamByoasnResult);

#[derive(Clone, Default)]
pub struct DisassociateIpamResourceDiscoveryRequest {
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_association_id: Option<String>,
}
/// Descriptor of [`DisassociateIpamResourceDiscoveryRequest`].
pub static DISASSOCIATE_IPAM_RESOURCE_DISCOVERY_REQUEST: StructDesc = StructDesc { name: "DisassociateIpamResourceDiscoveryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamResourceDiscoveryAssociationId", query: "IpamResourceDiscoveryAssociationId", xml: "IpamResourceDiscoveryAssociationId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisassociateIpamResourceDiscoveryRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_IPAM_RESOURCE_DISCOVERY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_resource_discovery_association_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_resource_discovery_association_id,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateIpamResourceDiscoveryRequest);

#[derive(Clone, Default)]
pub struct DisassociateIpamResourceDiscoveryResult {
    pub ipam_resource_discovery_association: Option<IpamResourceDiscoveryAssociation>,
}
/// Descriptor of [`DisassociateIpamResourceDiscoveryResult`].
pub static DISASSOCIATE_IPAM_RESOURCE_DISCOVERY_RESULT: StructDesc = StructDesc { name: "DisassociateIpamResourceDiscoveryResult", members: &[
    Member { name: "IpamResourceDiscoveryAssociation", query: "IpamResourceDiscoveryAssociation", xml: "ipamResourceDiscoveryAssociation", required: false, sensitive: false, kind: Kind::Struct(&IPAM_RESOURCE_DISCOVERY_ASSOCIATION) },
] };
impl Structure for DisassociateIpamResourceDiscoveryResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_IPAM_RESOURCE_DISCOVERY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_resource_discovery_association,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_resource_discovery_association,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateIpamResourceDiscoveryResult);

#[derive(Clone, Default)]
pub struct DisassociateNatGatewayAddressRequest {
    pub nat_gateway_id: Option<String>,
    pub association_ids: Vec<String>,
    pub max_drain_duration_seconds: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisassociateNatGatewayAddressRequest`].
pub static DISASSOCIATE_NAT_GATEWAY_ADDRESS_REQUEST: StructDesc = StructDesc { name: "DisassociateNatGatewayAddressRequest", members: &[
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "NatGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationIds", query: "AssociationId", xml: "AssociationId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxDrainDurationSeconds", query: "MaxDrainDurationSeconds", xml: "MaxDrainDurationSeconds", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 4000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateNatGatewayAddressRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_NAT_GATEWAY_ADDRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.nat_gateway_id,
            1 => &self.association_ids,
            2 => &self.max_drain_duration_seconds,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.nat_gateway_id,
            1 => &mut self.association_ids,
            2 => &mut self.max_drain_duration_seconds,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateNatGatewayAddressRequest);

#[derive(Clone, Default)]
pub struct DisassociateNatGatewayAddressResult {
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_addresses: Vec<NatGatewayAddress>,
}
/// Descriptor of [`DisassociateNatGatewayAddressResult`].
pub static DISASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT: StructDesc = StructDesc { name: "DisassociateNatGatewayAddressResult", members: &[
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "natGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGatewayAddresses", query: "NatGatewayAddressSet", xml: "natGatewayAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NAT_GATEWAY_ADDRESS) }) },
] };
impl Structure for DisassociateNatGatewayAddressResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT }
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
structure!(DisassociateNatGatewayAddressResult);

#[derive(Clone, Default)]
pub struct DisassociateRouteServerRequest {
    pub route_server_id: Option<String>,
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisassociateRouteServerRequest`].
pub static DISASSOCIATE_ROUTE_SERVER_REQUEST: StructDesc = StructDesc { name: "DisassociateRouteServerRequest", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "RouteServerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateRouteServerRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_ROUTE_SERVER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.vpc_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.vpc_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateRouteServerRequest);

#[derive(Clone, Default)]
pub struct DisassociateRouteServerResult {
    pub route_server_association: Option<RouteServerAssociation>,
}
/// Descriptor of [`DisassociateRouteServerResult`].
pub static DISASSOCIATE_ROUTE_SERVER_RESULT: StructDesc = StructDesc { name: "DisassociateRouteServerResult", members: &[
    Member { name: "RouteServerAssociation", query: "RouteServerAssociation", xml: "routeServerAssociation", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_ASSOCIATION) },
] };
impl Structure for DisassociateRouteServerResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_ROUTE_SERVER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_association,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_association,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateRouteServerResult);

#[derive(Clone, Default)]
pub struct DisassociateRouteTableRequest {
    pub dry_run: Option<bool>,
    pub association_id: Option<String>,
}
/// Descriptor of [`DisassociateRouteTableRequest`].
pub static DISASSOCIATE_ROUTE_TABLE_REQUEST: StructDesc = StructDesc { name: "DisassociateRouteTableRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisassociateRouteTableRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_ROUTE_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.association_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.association_id,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateRouteTableRequest);

#[derive(Clone, Default)]
pub struct DisassociateSecurityGroupVpcRequest {
    pub group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisassociateSecurityGroupVpcRequest`].
pub static DISASSOCIATE_SECURITY_GROUP_VPC_REQUEST: StructDesc = StructDesc { name: "DisassociateSecurityGroupVpcRequest", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateSecurityGroupVpcRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_SECURITY_GROUP_VPC_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_id,
            1 => &self.vpc_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.vpc_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateSecurityGroupVpcRequest);

#[derive(Clone, Default)]
pub struct DisassociateSecurityGroupVpcResult {
    pub state: Option<String>,
}
/// Descriptor of [`DisassociateSecurityGroupVpcResult`].
pub static DISASSOCIATE_SECURITY_GROUP_VPC_RESULT: StructDesc = StructDesc { name: "DisassociateSecurityGroupVpcResult", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::security_group_vpc_association_state::DESC) },
] };
impl Structure for DisassociateSecurityGroupVpcResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_SECURITY_GROUP_VPC_RESULT }
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
structure!(DisassociateSecurityGroupVpcResult);

#[derive(Clone, Default)]
pub struct DisassociateSubnetCidrBlockRequest {
    pub association_id: Option<String>,
}
/// Descriptor of [`DisassociateSubnetCidrBlockRequest`].
pub static DISASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST: StructDesc = StructDesc { name: "DisassociateSubnetCidrBlockRequest", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisassociateSubnetCidrBlockRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateSubnetCidrBlockRequest);

#[derive(Clone, Default)]
pub struct DisassociateSubnetCidrBlockResult {
    pub ipv6_cidr_block_association: Option<SubnetIpv6CidrBlockAssociation>,
    pub subnet_id: Option<String>,
}
/// Descriptor of [`DisassociateSubnetCidrBlockResult`].
pub static DISASSOCIATE_SUBNET_CIDR_BLOCK_RESULT: StructDesc = StructDesc { name: "DisassociateSubnetCidrBlockResult", members: &[
    Member { name: "Ipv6CidrBlockAssociation", query: "Ipv6CidrBlockAssociation", xml: "ipv6CidrBlockAssociation", required: false, sensitive: false, kind: Kind::Struct(&SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION) },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisassociateSubnetCidrBlockResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_SUBNET_CIDR_BLOCK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_cidr_block_association,
            1 => &self.subnet_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_cidr_block_association,
            1 => &mut self.subnet_id,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateSubnetCidrBlockResult);

#[derive(Clone, Default)]
pub struct DisassociateTransitGatewayMulticastDomainRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisassociateTransitGatewayMulticastDomainRequest`].
pub static DISASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST: StructDesc = StructDesc { name: "DisassociateTransitGatewayMulticastDomainRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetIds", query: "SubnetIds", xml: "SubnetIds", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateTransitGatewayMulticastDomainRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST }
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
structure!(DisassociateTransitGatewayMulticastDomainRequest);

#[derive(Clone, Default)]
pub struct DisassociateTransitGatewayMulticastDomainResult {
    pub associations: Option<TransitGatewayMulticastDomainAssociations>,
}
/// Descriptor of [`DisassociateTransitGatewayMulticastDomainResult`].
pub static DISASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT: StructDesc = StructDesc { name: "DisassociateTransitGatewayMulticastDomainResult", members: &[
    Member { name: "Associations", query: "Associations", xml: "associations", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS) },
] };
impl Structure for DisassociateTransitGatewayMulticastDomainResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT }
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
structure!(DisassociateTransitGatewayMulticastDomainResult);

#[derive(Clone, Default)]
pub struct DisassociateTransitGatewayPolicyTableRequest {
    pub transit_gateway_policy_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisassociateTransitGatewayPolicyTableRequest`].
pub static DISASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST: StructDesc = StructDesc { name: "DisassociateTransitGatewayPolicyTableRequest", members: &[
    Member { name: "TransitGatewayPolicyTableId", query: "TransitGatewayPolicyTableId", xml: "TransitGatewayPolicyTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateTransitGatewayPolicyTableRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_table_id,
            1 => &self.transit_gateway_attachment_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_table_id,
            1 => &mut self.transit_gateway_attachment_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateTransitGatewayPolicyTableRequest);

#[derive(Clone, Default)]
pub struct DisassociateTransitGatewayPolicyTableResult {
    pub association: Option<TransitGatewayPolicyTableAssociation>,
}
/// Descriptor of [`DisassociateTransitGatewayPolicyTableResult`].
pub static DISASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT: StructDesc = StructDesc { name: "DisassociateTransitGatewayPolicyTableResult", members: &[
    Member { name: "Association", query: "Association", xml: "association", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATION) },
] };
impl Structure for DisassociateTransitGatewayPolicyTableResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateTransitGatewayPolicyTableResult);

#[derive(Clone, Default)]
pub struct DisassociateTransitGatewayRouteTableRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisassociateTransitGatewayRouteTableRequest`].
pub static DISASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST: StructDesc = StructDesc { name: "DisassociateTransitGatewayRouteTableRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateTransitGatewayRouteTableRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.transit_gateway_attachment_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.transit_gateway_attachment_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateTransitGatewayRouteTableRequest);

#[derive(Clone, Default)]
pub struct DisassociateTransitGatewayRouteTableResult {
    pub association: Option<TransitGatewayAssociation>,
}
/// Descriptor of [`DisassociateTransitGatewayRouteTableResult`].
pub static DISASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT: StructDesc = StructDesc { name: "DisassociateTransitGatewayRouteTableResult", members: &[
    Member { name: "Association", query: "Association", xml: "association", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ASSOCIATION) },
] };
impl Structure for DisassociateTransitGatewayRouteTableResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateTransitGatewayRouteTableResult);
