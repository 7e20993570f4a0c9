// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures MediaDeviceMemoryInfo to ModifyIpamPoolRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct MediaDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
/// Descriptor of [`MediaDeviceMemoryInfo`].
pub static MEDIA_DEVICE_MEMORY_INFO: StructDesc = StructDesc { name: "MediaDeviceMemoryInfo", members: &[
    Member { name: "SizeInMiB", query: "SizeInMiB", xml: "sizeInMiB", required: false, sensitive: false, kind: I32 },
] };
impl Structure for MediaDeviceMemoryInfo {
    fn desc(&self) -> &'static StructDesc { &MEDIA_DEVICE_MEMORY_INFO }
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
structure!(MediaDeviceMemoryInfo);

#[derive(Clone, Default)]
pub struct MemoryGiBPerVCpu {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
/// Descriptor of [`MemoryGiBPerVCpu`].
pub static MEMORY_GI_B_PER_V_CPU: StructDesc = StructDesc { name: "MemoryGiBPerVCpu", members: &[
    Member { name: "Min", query: "Min", xml: "min", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Max", query: "Max", xml: "max", required: false, sensitive: false, kind: Kind::F64 },
] };
impl Structure for MemoryGiBPerVCpu {
    fn desc(&self) -> &'static StructDesc { &MEMORY_GI_B_PER_V_CPU }
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
structure!(MemoryGiBPerVCpu);

#[derive(Clone, Default)]
pub struct MemoryGiBPerVCpuRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
/// Descriptor of [`MemoryGiBPerVCpuRequest`].
pub static MEMORY_GI_B_PER_V_CPU_REQUEST: StructDesc = StructDesc { name: "MemoryGiBPerVCpuRequest", members: &[
    Member { name: "Min", query: "Min", xml: "Min", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Max", query: "Max", xml: "Max", required: false, sensitive: false, kind: Kind::F64 },
] };
impl Structure for MemoryGiBPerVCpuRequest {
    fn desc(&self) -> &'static StructDesc { &MEMORY_GI_B_PER_V_CPU_REQUEST }
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
structure!(MemoryGiBPerVCpuRequest);

#[derive(Clone, Default)]
pub struct MemoryInfo {
    pub size_in_mi_b: Option<i64>,
}
/// Descriptor of [`MemoryInfo`].
pub static MEMORY_INFO: StructDesc = StructDesc { name: "MemoryInfo", members: &[
    Member { name: "SizeInMiB", query: "SizeInMiB", xml: "sizeInMiB", required: false, sensitive: false, kind: I64 },
] };
impl Structure for MemoryInfo {
    fn desc(&self) -> &'static StructDesc { &MEMORY_INFO }
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
structure!(MemoryInfo);

#[derive(Clone, Default)]
pub struct MemoryMiB {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`MemoryMiB`].
pub static MEMORY_MI_B: StructDesc = StructDesc { name: "MemoryMiB", members: &[
    Member { name: "Min", query: "Min", xml: "min", required: false, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for MemoryMiB {
    fn desc(&self) -> &'static StructDesc { &MEMORY_MI_B }
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
structure!(MemoryMiB);

#[derive(Clone, Default)]
pub struct MemoryMiBRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`MemoryMiBRequest`].
pub static MEMORY_MI_B_REQUEST: StructDesc = StructDesc { name: "MemoryMiBRequest", members: &[
    Member { name: "Min", query: "Min", xml: "Min", required: true, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "Max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for MemoryMiBRequest {
    fn desc(&self) -> &'static StructDesc { &MEMORY_MI_B_REQUEST }
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
structure!(MemoryMiBRequest);

#[derive(Clone, Default)]
pub struct MetricDataResult {
    pub dimension: Option<CapacityManagerDimension>,
    pub timestamp: Option<Timestamp>,
    pub metric_values: Vec<MetricValue>,
}
/// Descriptor of [`MetricDataResult`].
pub static METRIC_DATA_RESULT: StructDesc = StructDesc { name: "MetricDataResult", members: &[
    Member { name: "Dimension", query: "Dimension", xml: "dimension", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_MANAGER_DIMENSION) },
    Member { name: "Timestamp", query: "Timestamp", xml: "timestamp", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "MetricValues", query: "MetricValueSet", xml: "metricValueSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&METRIC_VALUE) }) },
] };
impl Structure for MetricDataResult {
    fn desc(&self) -> &'static StructDesc { &METRIC_DATA_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dimension,
            1 => &self.timestamp,
            2 => &self.metric_values,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dimension,
            1 => &mut self.timestamp,
            2 => &mut self.metric_values,
            _ => no_member(index),
        }
    }
}
structure!(MetricDataResult);

#[derive(Clone, Default)]
pub struct MetricPoint {
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub value: Option<f64>,
    pub status: Option<String>,
}
/// Descriptor of [`MetricPoint`].
pub static METRIC_POINT: StructDesc = StructDesc { name: "MetricPoint", members: &[
    Member { name: "StartDate", query: "StartDate", xml: "startDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndDate", query: "EndDate", xml: "endDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for MetricPoint {
    fn desc(&self) -> &'static StructDesc { &METRIC_POINT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.start_date,
            1 => &self.end_date,
            2 => &self.value,
            3 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.start_date,
            1 => &mut self.end_date,
            2 => &mut self.value,
            3 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(MetricPoint);

#[derive(Clone, Default)]
pub struct MetricValue {
    pub metric: Option<String>,
    pub value: Option<f64>,
}
/// Descriptor of [`MetricValue`].
pub static METRIC_VALUE: StructDesc = StructDesc { name: "MetricValue", members: &[
    Member { name: "Metric", query: "Metric", xml: "metric", required: false, sensitive: false, kind: Kind::Enum(&enums::metric::DESC) },
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::F64 },
] };
impl Structure for MetricValue {
    fn desc(&self) -> &'static StructDesc { &METRIC_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.metric,
            1 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.metric,
            1 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(MetricValue);

#[derive(Clone, Default)]
pub struct ModifyAddressAttributeRequest {
    pub allocation_id: Option<String>,
    pub domain_name: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyAddressAttributeRequest`].
pub static MODIFY_ADDRESS_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ModifyAddressAttributeRequest", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "AllocationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DomainName", query: "DomainName", xml: "DomainName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyAddressAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_ADDRESS_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.domain_name,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.domain_name,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyAddressAttributeRequest);

#[derive(Clone, Default)]
pub struct ModifyAddressAttributeResult {
    pub address: Option<AddressAttribute>,
}
/// Descriptor of [`ModifyAddressAttributeResult`].
pub static MODIFY_ADDRESS_ATTRIBUTE_RESULT: StructDesc = StructDesc { name: "ModifyAddressAttributeResult", members: &[
    Member { name: "Address", query: "Address", xml: "address", required: false, sensitive: false, kind: Kind::Struct(&ADDRESS_ATTRIBUTE) },
] };
impl Structure for ModifyAddressAttributeResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_ADDRESS_ATTRIBUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.address,
            _ => no_member(index),
        }
    }
}
structure!(ModifyAddressAttributeResult);

#[derive(Clone, Default)]
pub struct ModifyAvailabilityZoneGroupRequest {
    pub group_name: Option<String>,
    pub opt_in_status: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyAvailabilityZoneGroupRequest`].
pub static MODIFY_AVAILABILITY_ZONE_GROUP_REQUEST: StructDesc = StructDesc { name: "ModifyAvailabilityZoneGroupRequest", members: &[
    Member { name: "GroupName", query: "GroupName", xml: "GroupName", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "OptInStatus", query: "OptInStatus", xml: "OptInStatus", required: true, sensitive: false, kind: Kind::Enum(&enums::modify_availability_zone_opt_in_status::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyAvailabilityZoneGroupRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_AVAILABILITY_ZONE_GROUP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_name,
            1 => &self.opt_in_status,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_name,
            1 => &mut self.opt_in_status,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyAvailabilityZoneGroupRequest);

#[derive(Clone, Default)]
pub struct ModifyAvailabilityZoneGroupResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyAvailabilityZoneGroupResult`].
pub static MODIFY_AVAILABILITY_ZONE_GROUP_RESULT: StructDesc = StructDesc { name: "ModifyAvailabilityZoneGroupResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyAvailabilityZoneGroupResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_AVAILABILITY_ZONE_GROUP_RESULT }
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
structure!(ModifyAvailabilityZoneGroupResult);

#[derive(Clone, Default)]
pub struct ModifyCapacityReservationFleetRequest {
    pub capacity_reservation_fleet_id: Option<String>,
    pub total_target_capacity: Option<i32>,
    pub end_date: Option<Timestamp>,
    pub dry_run: Option<bool>,
    pub remove_end_date: Option<bool>,
}
/// Descriptor of [`ModifyCapacityReservationFleetRequest`].
pub static MODIFY_CAPACITY_RESERVATION_FLEET_REQUEST: StructDesc = StructDesc { name: "ModifyCapacityReservationFleetRequest", members: &[
    Member { name: "CapacityReservationFleetId", query: "CapacityReservationFleetId", xml: "CapacityReservationFleetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TotalTargetCapacity", query: "TotalTargetCapacity", xml: "TotalTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "EndDate", query: "EndDate", xml: "EndDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "RemoveEndDate", query: "RemoveEndDate", xml: "RemoveEndDate", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyCapacityReservationFleetRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_CAPACITY_RESERVATION_FLEET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_fleet_id,
            1 => &self.total_target_capacity,
            2 => &self.end_date,
            3 => &self.dry_run,
            4 => &self.remove_end_date,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_fleet_id,
            1 => &mut self.total_target_capacity,
            2 => &mut self.end_date,
            3 => &mut self.dry_run,
            4 => &mut self.remove_end_date,
            _ => no_member(index),
        }
    }
}
structure!(ModifyCapacityReservationFleetRequest);

#[derive(Clone, Default)]
pub struct ModifyCapacityReservationFleetResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyCapacityReservationFleetResult`].
pub static MODIFY_CAPACITY_RESERVATION_FLEET_RESULT: StructDesc = StructDesc { name: "ModifyCapacityReservationFleetResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyCapacityReservationFleetResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_CAPACITY_RESERVATION_FLEET_RESULT }
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
structure!(ModifyCapacityReservationFleetResult);

#[derive(Clone, Default)]
pub struct ModifyCapacityReservationRequest {
    pub capacity_reservation_id: Option<String>,
    pub instance_count: Option<i32>,
    pub end_date: Option<Timestamp>,
    pub end_date_type: Option<String>,
    pub accept: Option<bool>,
    pub dry_run: Option<bool>,
    pub additional_info: Option<String>,
    pub instance_match_criteria: Option<String>,
}
/// Descriptor of [`ModifyCapacityReservationRequest`].
pub static MODIFY_CAPACITY_RESERVATION_REQUEST: StructDesc = StructDesc { name: "ModifyCapacityReservationRequest", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "InstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "EndDate", query: "EndDate", xml: "EndDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndDateType", query: "EndDateType", xml: "EndDateType", required: false, sensitive: false, kind: Kind::Enum(&enums::end_date_type::DESC) },
    Member { name: "Accept", query: "Accept", xml: "Accept", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AdditionalInfo", query: "AdditionalInfo", xml: "AdditionalInfo", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceMatchCriteria", query: "InstanceMatchCriteria", xml: "InstanceMatchCriteria", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_match_criteria::DESC) },
] };
impl Structure for ModifyCapacityReservationRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_CAPACITY_RESERVATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.instance_count,
            2 => &self.end_date,
            3 => &self.end_date_type,
            4 => &self.accept,
            5 => &self.dry_run,
            6 => &self.additional_info,
            7 => &self.instance_match_criteria,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.instance_count,
            2 => &mut self.end_date,
            3 => &mut self.end_date_type,
            4 => &mut self.accept,
            5 => &mut self.dry_run,
            6 => &mut self.additional_info,
            7 => &mut self.instance_match_criteria,
            _ => no_member(index),
        }
    }
}
structure!(ModifyCapacityReservationRequest);

#[derive(Clone, Default)]
pub struct ModifyCapacityReservationResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyCapacityReservationResult`].
pub static MODIFY_CAPACITY_RESERVATION_RESULT: StructDesc = StructDesc { name: "ModifyCapacityReservationResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyCapacityReservationResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_CAPACITY_RESERVATION_RESULT }
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
structure!(ModifyCapacityReservationResult);

#[derive(Clone, Default)]
pub struct ModifyClientVpnEndpointRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub server_certificate_arn: Option<String>,
    pub connection_log_options: Option<ConnectionLogOptions>,
    pub dns_servers: Option<DnsServersOptionsModifyStructure>,
    pub vpn_port: Option<i32>,
    pub description: Option<String>,
    pub split_tunnel: Option<bool>,
    pub dry_run: Option<bool>,
    pub security_group_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub self_service_portal: Option<String>,
    pub client_connect_options: Option<ClientConnectOptions>,
    pub session_timeout_hours: Option<i32>,
    pub client_login_banner_options: Option<ClientLoginBannerOptions>,
    pub client_route_enforcement_options: Option<ClientRouteEnforcementOptions>,
    pub disconnect_on_session_timeout: Option<bool>,
    pub transit_gateway_configuration: Option<TransitGatewayConfigurationInputStructure>,
}
/// Descriptor of [`ModifyClientVpnEndpointRequest`].
pub static MODIFY_CLIENT_VPN_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "ModifyClientVpnEndpointRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ServerCertificateArn", query: "ServerCertificateArn", xml: "ServerCertificateArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionLogOptions", query: "ConnectionLogOptions", xml: "ConnectionLogOptions", required: false, sensitive: false, kind: Kind::Struct(&CONNECTION_LOG_OPTIONS) },
    Member { name: "DnsServers", query: "DnsServers", xml: "DnsServers", required: false, sensitive: false, kind: Kind::Struct(&DNS_SERVERS_OPTIONS_MODIFY_STRUCTURE) },
    Member { name: "VpnPort", query: "VpnPort", xml: "VpnPort", required: false, sensitive: false, kind: I32 },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SplitTunnel", query: "SplitTunnel", xml: "SplitTunnel", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SelfServicePortal", query: "SelfServicePortal", xml: "SelfServicePortal", required: false, sensitive: false, kind: Kind::Enum(&enums::self_service_portal::DESC) },
    Member { name: "ClientConnectOptions", query: "ClientConnectOptions", xml: "ClientConnectOptions", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_CONNECT_OPTIONS) },
    Member { name: "SessionTimeoutHours", query: "SessionTimeoutHours", xml: "SessionTimeoutHours", required: false, sensitive: false, kind: I32 },
    Member { name: "ClientLoginBannerOptions", query: "ClientLoginBannerOptions", xml: "ClientLoginBannerOptions", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_LOGIN_BANNER_OPTIONS) },
    Member { name: "ClientRouteEnforcementOptions", query: "ClientRouteEnforcementOptions", xml: "ClientRouteEnforcementOptions", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_ROUTE_ENFORCEMENT_OPTIONS) },
    Member { name: "DisconnectOnSessionTimeout", query: "DisconnectOnSessionTimeout", xml: "DisconnectOnSessionTimeout", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TransitGatewayConfiguration", query: "TransitGatewayConfiguration", xml: "TransitGatewayConfiguration", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CONFIGURATION_INPUT_STRUCTURE) },
] };
impl Structure for ModifyClientVpnEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_CLIENT_VPN_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.server_certificate_arn,
            2 => &self.connection_log_options,
            3 => &self.dns_servers,
            4 => &self.vpn_port,
            5 => &self.description,
            6 => &self.split_tunnel,
            7 => &self.dry_run,
            8 => &self.security_group_ids,
            9 => &self.vpc_id,
            10 => &self.self_service_portal,
            11 => &self.client_connect_options,
            12 => &self.session_timeout_hours,
            13 => &self.client_login_banner_options,
            14 => &self.client_route_enforcement_options,
            15 => &self.disconnect_on_session_timeout,
            16 => &self.transit_gateway_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.server_certificate_arn,
            2 => &mut self.connection_log_options,
            3 => &mut self.dns_servers,
            4 => &mut self.vpn_port,
            5 => &mut self.description,
            6 => &mut self.split_tunnel,
            7 => &mut self.dry_run,
            8 => &mut self.security_group_ids,
            9 => &mut self.vpc_id,
            10 => &mut self.self_service_portal,
            11 => &mut self.client_connect_options,
            12 => &mut self.session_timeout_hours,
            13 => &mut self.client_login_banner_options,
            14 => &mut self.client_route_enforcement_options,
            15 => &mut self.disconnect_on_session_timeout,
            16 => &mut self.transit_gateway_configuration,
            _ => no_member(index),
        }
    }
}
structure!(ModifyClientVpnEndpointRequest);

#[derive(Clone, Default)]
pub struct ModifyClientVpnEndpointResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyClientVpnEndpointResult`].
pub static MODIFY_CLIENT_VPN_ENDPOINT_RESULT: StructDesc = StructDesc { name: "ModifyClientVpnEndpointResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyClientVpnEndpointResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_CLIENT_VPN_ENDPOINT_RESULT }
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
structure!(ModifyClientVpnEndpointResult);

#[derive(Clone, Default)]
pub struct ModifyDefaultCreditSpecificationRequest {
    pub dry_run: Option<bool>,
    pub instance_family: Option<String>,
    pub cpu_credits: Option<String>,
}
/// Descriptor of [`ModifyDefaultCreditSpecificationRequest`].
pub static MODIFY_DEFAULT_CREDIT_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "ModifyDefaultCreditSpecificationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "InstanceFamily", required: true, sensitive: false, kind: Kind::Enum(&enums::unlimited_supported_instance_family::DESC) },
    Member { name: "CpuCredits", query: "CpuCredits", xml: "CpuCredits", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyDefaultCreditSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_DEFAULT_CREDIT_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_family,
            2 => &self.cpu_credits,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_family,
            2 => &mut self.cpu_credits,
            _ => no_member(index),
        }
    }
}
structure!(ModifyDefaultCreditSpecificationRequest);

#[derive(Clone, Default)]
pub struct ModifyDefaultCreditSpecificationResult {
    pub instance_family_credit_specification: Option<InstanceFamilyCreditSpecification>,
}
/// Descriptor of [`ModifyDefaultCreditSpecificationResult`].
pub static MODIFY_DEFAULT_CREDIT_SPECIFICATION_RESULT: StructDesc = StructDesc { name: "ModifyDefaultCreditSpecificationResult", members: &[
    Member { name: "InstanceFamilyCreditSpecification", query: "InstanceFamilyCreditSpecification", xml: "instanceFamilyCreditSpecification", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_FAMILY_CREDIT_SPECIFICATION) },
] };
impl Structure for ModifyDefaultCreditSpecificationResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_DEFAULT_CREDIT_SPECIFICATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_family_credit_specification,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_family_credit_specification,
            _ => no_member(index),
        }
    }
}
structure!(ModifyDefaultCreditSpecificationResult);

#[derive(Clone, Default)]
pub struct ModifyEbsDefaultKmsKeyIdRequest {
    pub kms_key_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyEbsDefaultKmsKeyIdRequest`].
pub static MODIFY_EBS_DEFAULT_KMS_KEY_ID_REQUEST: StructDesc = StructDesc { name: "ModifyEbsDefaultKmsKeyIdRequest", members: &[
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "KmsKeyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyEbsDefaultKmsKeyIdRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_EBS_DEFAULT_KMS_KEY_ID_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.kms_key_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.kms_key_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyEbsDefaultKmsKeyIdRequest);

#[derive(Clone, Default)]
pub struct ModifyEbsDefaultKmsKeyIdResult {
    pub kms_key_id: Option<String>,
}
/// Descriptor of [`ModifyEbsDefaultKmsKeyIdResult`].
pub static MODIFY_EBS_DEFAULT_KMS_KEY_ID_RESULT: StructDesc = StructDesc { name: "ModifyEbsDefaultKmsKeyIdResult", members: &[
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyEbsDefaultKmsKeyIdResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_EBS_DEFAULT_KMS_KEY_ID_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.kms_key_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.kms_key_id,
            _ => no_member(index),
        }
    }
}
structure!(ModifyEbsDefaultKmsKeyIdResult);

#[derive(Clone, Default)]
pub struct ModifyFleetRequest {
    pub dry_run: Option<bool>,
    pub excess_capacity_termination_policy: Option<String>,
    pub launch_template_configs: Vec<FleetLaunchTemplateConfigRequest>,
    pub fleet_id: Option<String>,
    pub target_capacity_specification: Option<TargetCapacitySpecificationRequest>,
    pub context: Option<String>,
}
/// Descriptor of [`ModifyFleetRequest`].
pub static MODIFY_FLEET_REQUEST: StructDesc = StructDesc { name: "ModifyFleetRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ExcessCapacityTerminationPolicy", query: "ExcessCapacityTerminationPolicy", xml: "ExcessCapacityTerminationPolicy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_excess_capacity_termination_policy::DESC) },
    Member { name: "LaunchTemplateConfigs", query: "LaunchTemplateConfig", xml: "LaunchTemplateConfig", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FLEET_LAUNCH_TEMPLATE_CONFIG_REQUEST) }) },
    Member { name: "FleetId", query: "FleetId", xml: "FleetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TargetCapacitySpecification", query: "TargetCapacitySpecification", xml: "TargetCapacitySpecification", required: false, sensitive: false, kind: Kind::Struct(&TARGET_CAPACITY_SPECIFICATION_REQUEST) },
    Member { name: "Context", query: "Context", xml: "Context", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyFleetRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_FLEET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.excess_capacity_termination_policy,
            2 => &self.launch_template_configs,
            3 => &self.fleet_id,
            4 => &self.target_capacity_specification,
            5 => &self.context,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.excess_capacity_termination_policy,
            2 => &mut self.launch_template_configs,
            3 => &mut self.fleet_id,
            4 => &mut self.target_capacity_specification,
            5 => &mut self.context,
            _ => no_member(index),
        }
    }
}
structure!(ModifyFleetRequest);

#[derive(Clone, Default)]
pub struct ModifyFleetResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyFleetResult`].
pub static MODIFY_FLEET_RESULT: StructDesc = StructDesc { name: "ModifyFleetResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyFleetResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_FLEET_RESULT }
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
structure!(ModifyFleetResult);

#[derive(Clone, Default)]
pub struct ModifyFpgaImageAttributeRequest {
    pub dry_run: Option<bool>,
    pub fpga_image_id: Option<String>,
    pub attribute: Option<String>,
    pub operation_type: Option<String>,
    pub user_ids: Vec<String>,
    pub user_groups: Vec<String>,
    pub product_codes: Vec<String>,
    pub load_permission: Option<LoadPermissionModifications>,
    pub description: Option<String>,
    pub name: Option<String>,
}
/// Descriptor of [`ModifyFpgaImageAttributeRequest`].
pub static MODIFY_FPGA_IMAGE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ModifyFpgaImageAttributeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FpgaImageId", query: "FpgaImageId", xml: "FpgaImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: false, sensitive: false, kind: Kind::Enum(&enums::fpga_image_attribute_name::DESC) },
    Member { name: "OperationType", query: "OperationType", xml: "OperationType", required: false, sensitive: false, kind: Kind::Enum(&enums::operation_type::DESC) },
    Member { name: "UserIds", query: "UserId", xml: "UserId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "UserId", kind: Kind::Str }) },
    Member { name: "UserGroups", query: "UserGroup", xml: "UserGroup", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "UserGroup", kind: Kind::Str }) },
    Member { name: "ProductCodes", query: "ProductCode", xml: "ProductCode", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ProductCode", kind: Kind::Str }) },
    Member { name: "LoadPermission", query: "LoadPermission", xml: "LoadPermission", required: false, sensitive: false, kind: Kind::Struct(&LOAD_PERMISSION_MODIFICATIONS) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "Name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyFpgaImageAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_FPGA_IMAGE_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.fpga_image_id,
            2 => &self.attribute,
            3 => &self.operation_type,
            4 => &self.user_ids,
            5 => &self.user_groups,
            6 => &self.product_codes,
            7 => &self.load_permission,
            8 => &self.description,
            9 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.fpga_image_id,
            2 => &mut self.attribute,
            3 => &mut self.operation_type,
            4 => &mut self.user_ids,
            5 => &mut self.user_groups,
            6 => &mut self.product_codes,
            7 => &mut self.load_permission,
            8 => &mut self.description,
            9 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(ModifyFpgaImageAttributeRequest);

#[derive(Clone, Default)]
pub struct ModifyFpgaImageAttributeResult {
    pub fpga_image_attribute: Option<FpgaImageAttribute>,
}
/// Descriptor of [`ModifyFpgaImageAttributeResult`].
pub static MODIFY_FPGA_IMAGE_ATTRIBUTE_RESULT: StructDesc = StructDesc { name: "ModifyFpgaImageAttributeResult", members: &[
    Member { name: "FpgaImageAttribute", query: "FpgaImageAttribute", xml: "fpgaImageAttribute", required: false, sensitive: false, kind: Kind::Struct(&FPGA_IMAGE_ATTRIBUTE) },
] };
impl Structure for ModifyFpgaImageAttributeResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_FPGA_IMAGE_ATTRIBUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fpga_image_attribute,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fpga_image_attribute,
            _ => no_member(index),
        }
    }
}
structure!(ModifyFpgaImageAttributeResult);

#[derive(Clone, Default)]
pub struct ModifyHostsRequest {
    pub host_recovery: Option<String>,
    pub instance_type: Option<String>,
    pub instance_family: Option<String>,
    pub host_maintenance: Option<String>,
    pub host_ids: Vec<String>,
    pub auto_placement: Option<String>,
}
/// Descriptor of [`ModifyHostsRequest`].
pub static MODIFY_HOSTS_REQUEST: StructDesc = StructDesc { name: "ModifyHostsRequest", members: &[
    Member { name: "HostRecovery", query: "HostRecovery", xml: "HostRecovery", required: false, sensitive: false, kind: Kind::Enum(&enums::host_recovery::DESC) },
    Member { name: "InstanceType", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "InstanceFamily", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostMaintenance", query: "HostMaintenance", xml: "HostMaintenance", required: false, sensitive: false, kind: Kind::Enum(&enums::host_maintenance::DESC) },
    Member { name: "HostIds", query: "HostId", xml: "hostId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AutoPlacement", query: "AutoPlacement", xml: "autoPlacement", required: false, sensitive: false, kind: Kind::Enum(&enums::auto_placement::DESC) },
] };
impl Structure for ModifyHostsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_HOSTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.host_recovery,
            1 => &self.instance_type,
            2 => &self.instance_family,
            3 => &self.host_maintenance,
            4 => &self.host_ids,
            5 => &self.auto_placement,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.host_recovery,
            1 => &mut self.instance_type,
            2 => &mut self.instance_family,
            3 => &mut self.host_maintenance,
            4 => &mut self.host_ids,
            5 => &mut self.auto_placement,
            _ => no_member(index),
        }
    }
}
structure!(ModifyHostsRequest);

#[derive(Clone, Default)]
pub struct ModifyHostsResult {
    pub successful: Vec<String>,
    pub unsuccessful: Vec<UnsuccessfulItem>,
}
/// Descriptor of [`ModifyHostsResult`].
pub static MODIFY_HOSTS_RESULT: StructDesc = StructDesc { name: "ModifyHostsResult", members: &[
    Member { name: "Successful", query: "Successful", xml: "successful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&UNSUCCESSFUL_ITEM) }) },
] };
impl Structure for ModifyHostsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_HOSTS_RESULT }
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
structure!(ModifyHostsResult);

#[derive(Clone, Default)]
pub struct ModifyIdFormatRequest {
    pub resource: Option<String>,
    pub use_long_ids: Option<bool>,
}
/// Descriptor of [`ModifyIdFormatRequest`].
pub static MODIFY_ID_FORMAT_REQUEST: StructDesc = StructDesc { name: "ModifyIdFormatRequest", members: &[
    Member { name: "Resource", query: "Resource", xml: "Resource", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "UseLongIds", query: "UseLongIds", xml: "UseLongIds", required: true, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyIdFormatRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_ID_FORMAT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource,
            1 => &self.use_long_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource,
            1 => &mut self.use_long_ids,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIdFormatRequest);

#[derive(Clone, Default)]
pub struct ModifyIdentityIdFormatRequest {
    pub resource: Option<String>,
    pub use_long_ids: Option<bool>,
    pub principal_arn: Option<String>,
}
/// Descriptor of [`ModifyIdentityIdFormatRequest`].
pub static MODIFY_IDENTITY_ID_FORMAT_REQUEST: StructDesc = StructDesc { name: "ModifyIdentityIdFormatRequest", members: &[
    Member { name: "Resource", query: "Resource", xml: "resource", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "UseLongIds", query: "UseLongIds", xml: "useLongIds", required: true, sensitive: false, kind: Kind::Bool },
    Member { name: "PrincipalArn", query: "PrincipalArn", xml: "principalArn", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyIdentityIdFormatRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IDENTITY_ID_FORMAT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource,
            1 => &self.use_long_ids,
            2 => &self.principal_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource,
            1 => &mut self.use_long_ids,
            2 => &mut self.principal_arn,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIdentityIdFormatRequest);

#[derive(Clone, Default)]
pub struct ModifyImageAttributeRequest {
    pub attribute: Option<String>,
    pub description: Option<AttributeValue>,
    pub image_id: Option<String>,
    pub launch_permission: Option<LaunchPermissionModifications>,
    pub operation_type: Option<String>,
    pub product_codes: Vec<String>,
    pub user_groups: Vec<String>,
    pub user_ids: Vec<String>,
    pub value: Option<String>,
    pub organization_arns: Vec<String>,
    pub organizational_unit_arns: Vec<String>,
    pub imds_support: Option<AttributeValue>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyImageAttributeRequest`].
pub static MODIFY_IMAGE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ModifyImageAttributeRequest", members: &[
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchPermission", query: "LaunchPermission", xml: "LaunchPermission", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_PERMISSION_MODIFICATIONS) },
    Member { name: "OperationType", query: "OperationType", xml: "OperationType", required: false, sensitive: false, kind: Kind::Enum(&enums::operation_type::DESC) },
    Member { name: "ProductCodes", query: "ProductCode", xml: "ProductCode", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ProductCode", kind: Kind::Str }) },
    Member { name: "UserGroups", query: "UserGroup", xml: "UserGroup", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "UserGroup", kind: Kind::Str }) },
    Member { name: "UserIds", query: "UserId", xml: "UserId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "UserId", kind: Kind::Str }) },
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OrganizationArns", query: "OrganizationArn", xml: "OrganizationArn", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "OrganizationArn", kind: Kind::Str }) },
    Member { name: "OrganizationalUnitArns", query: "OrganizationalUnitArn", xml: "OrganizationalUnitArn", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "OrganizationalUnitArn", kind: Kind::Str }) },
    Member { name: "ImdsSupport", query: "ImdsSupport", xml: "ImdsSupport", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyImageAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IMAGE_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attribute,
            1 => &self.description,
            2 => &self.image_id,
            3 => &self.launch_permission,
            4 => &self.operation_type,
            5 => &self.product_codes,
            6 => &self.user_groups,
            7 => &self.user_ids,
            8 => &self.value,
            9 => &self.organization_arns,
            10 => &self.organizational_unit_arns,
            11 => &self.imds_support,
            12 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attribute,
            1 => &mut self.description,
            2 => &mut self.image_id,
            3 => &mut self.launch_permission,
            4 => &mut self.operation_type,
            5 => &mut self.product_codes,
            6 => &mut self.user_groups,
            7 => &mut self.user_ids,
            8 => &mut self.value,
            9 => &mut self.organization_arns,
            10 => &mut self.organizational_unit_arns,
            11 => &mut self.imds_support,
            12 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyImageAttributeRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceAttributeRequest {
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub disable_api_stop: Option<AttributeBooleanValue>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub attribute: Option<String>,
    pub value: Option<String>,
    pub block_device_mappings: Vec<InstanceBlockDeviceMappingSpecification>,
    pub disable_api_termination: Option<AttributeBooleanValue>,
    pub instance_type: Option<AttributeValue>,
    pub kernel: Option<AttributeValue>,
    pub ramdisk: Option<AttributeValue>,
    pub user_data: Option<BlobAttributeValue>,
    pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub groups: Vec<String>,
    pub ebs_optimized: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub ena_support: Option<AttributeBooleanValue>,
}
/// Descriptor of [`ModifyInstanceAttributeRequest`].
pub static MODIFY_INSTANCE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceAttributeRequest", members: &[
    Member { name: "SourceDestCheck", query: "SourceDestCheck", xml: "SourceDestCheck", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "DisableApiStop", query: "DisableApiStop", xml: "DisableApiStop", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Attribute", query: "Attribute", xml: "attribute", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_attribute_name::DESC) },
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "blockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION) }) },
    Member { name: "DisableApiTermination", query: "DisableApiTermination", xml: "disableApiTermination", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "Kernel", query: "Kernel", xml: "kernel", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "Ramdisk", query: "Ramdisk", xml: "ramdisk", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "UserData", query: "UserData", xml: "userData", required: false, sensitive: false, kind: Kind::Struct(&BLOB_ATTRIBUTE_VALUE) },
    Member { name: "InstanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", xml: "instanceInitiatedShutdownBehavior", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "Groups", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "groupId", kind: Kind::Str }) },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "ebsOptimized", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "SriovNetSupport", query: "SriovNetSupport", xml: "sriovNetSupport", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "EnaSupport", query: "EnaSupport", xml: "enaSupport", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
] };
impl Structure for ModifyInstanceAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_dest_check,
            1 => &self.disable_api_stop,
            2 => &self.dry_run,
            3 => &self.instance_id,
            4 => &self.attribute,
            5 => &self.value,
            6 => &self.block_device_mappings,
            7 => &self.disable_api_termination,
            8 => &self.instance_type,
            9 => &self.kernel,
            10 => &self.ramdisk,
            11 => &self.user_data,
            12 => &self.instance_initiated_shutdown_behavior,
            13 => &self.groups,
            14 => &self.ebs_optimized,
            15 => &self.sriov_net_support,
            16 => &self.ena_support,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_dest_check,
            1 => &mut self.disable_api_stop,
            2 => &mut self.dry_run,
            3 => &mut self.instance_id,
            4 => &mut self.attribute,
            5 => &mut self.value,
            6 => &mut self.block_device_mappings,
            7 => &mut self.disable_api_termination,
            8 => &mut self.instance_type,
            9 => &mut self.kernel,
            10 => &mut self.ramdisk,
            11 => &mut self.user_data,
            12 => &mut self.instance_initiated_shutdown_behavior,
            13 => &mut self.groups,
            14 => &mut self.ebs_optimized,
            15 => &mut self.sriov_net_support,
            16 => &mut self.ena_support,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceAttributeRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceCapacityReservationAttributesRequest {
    pub instance_id: Option<String>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyInstanceCapacityReservationAttributesRequest`].
pub static MODIFY_INSTANCE_CAPACITY_RESERVATION_ATTRIBUTES_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceCapacityReservationAttributesRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationSpecification", query: "CapacityReservationSpecification", xml: "CapacityReservationSpecification", required: true, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_SPECIFICATION) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyInstanceCapacityReservationAttributesRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_CAPACITY_RESERVATION_ATTRIBUTES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.capacity_reservation_specification,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.capacity_reservation_specification,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceCapacityReservationAttributesRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceCapacityReservationAttributesResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyInstanceCapacityReservationAttributesResult`].
pub static MODIFY_INSTANCE_CAPACITY_RESERVATION_ATTRIBUTES_RESULT: StructDesc = StructDesc { name: "ModifyInstanceCapacityReservationAttributesResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyInstanceCapacityReservationAttributesResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_CAPACITY_RESERVATION_ATTRIBUTES_RESULT }
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
structure!(ModifyInstanceCapacityReservationAttributesResult);

#[derive(Clone, Default)]
pub struct ModifyInstanceConnectEndpointRequest {
    pub dry_run: Option<bool>,
    pub instance_connect_endpoint_id: Option<String>,
    pub ip_address_type: Option<String>,
    pub security_group_ids: Vec<String>,
    pub preserve_client_ip: Option<bool>,
}
/// Descriptor of [`ModifyInstanceConnectEndpointRequest`].
pub static MODIFY_INSTANCE_CONNECT_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceConnectEndpointRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceConnectEndpointId", query: "InstanceConnectEndpointId", xml: "InstanceConnectEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IpAddressType", query: "IpAddressType", xml: "IpAddressType", required: false, sensitive: false, kind: Kind::Enum(&enums::ip_address_type::DESC) },
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "PreserveClientIp", query: "PreserveClientIp", xml: "PreserveClientIp", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyInstanceConnectEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_CONNECT_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_connect_endpoint_id,
            2 => &self.ip_address_type,
            3 => &self.security_group_ids,
            4 => &self.preserve_client_ip,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_connect_endpoint_id,
            2 => &mut self.ip_address_type,
            3 => &mut self.security_group_ids,
            4 => &mut self.preserve_client_ip,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceConnectEndpointRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceConnectEndpointResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyInstanceConnectEndpointResult`].
pub static MODIFY_INSTANCE_CONNECT_ENDPOINT_RESULT: StructDesc = StructDesc { name: "ModifyInstanceConnectEndpointResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyInstanceConnectEndpointResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_CONNECT_ENDPOINT_RESULT }
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
structure!(ModifyInstanceConnectEndpointResult);

#[derive(Clone, Default)]
pub struct ModifyInstanceCpuOptionsRequest {
    pub instance_id: Option<String>,
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub nested_virtualization: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyInstanceCpuOptionsRequest`].
pub static MODIFY_INSTANCE_CPU_OPTIONS_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceCpuOptionsRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "CoreCount", query: "CoreCount", xml: "CoreCount", required: false, sensitive: false, kind: I32 },
    Member { name: "ThreadsPerCore", query: "ThreadsPerCore", xml: "ThreadsPerCore", required: false, sensitive: false, kind: I32 },
    Member { name: "NestedVirtualization", query: "NestedVirtualization", xml: "NestedVirtualization", required: false, sensitive: false, kind: Kind::Enum(&enums::nested_virtualization_specification::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyInstanceCpuOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_CPU_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.core_count,
            2 => &self.threads_per_core,
            3 => &self.nested_virtualization,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.core_count,
            2 => &mut self.threads_per_core,
            3 => &mut self.nested_virtualization,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceCpuOptionsRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceCpuOptionsResult {
    pub instance_id: Option<String>,
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub nested_virtualization: Option<String>,
}
/// Descriptor of [`ModifyInstanceCpuOptionsResult`].
pub static MODIFY_INSTANCE_CPU_OPTIONS_RESULT: StructDesc = StructDesc { name: "ModifyInstanceCpuOptionsResult", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoreCount", query: "CoreCount", xml: "coreCount", required: false, sensitive: false, kind: I32 },
    Member { name: "ThreadsPerCore", query: "ThreadsPerCore", xml: "threadsPerCore", required: false, sensitive: false, kind: I32 },
    Member { name: "NestedVirtualization", query: "NestedVirtualization", xml: "nestedVirtualization", required: false, sensitive: false, kind: Kind::Enum(&enums::nested_virtualization_specification::DESC) },
] };
impl Structure for ModifyInstanceCpuOptionsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_CPU_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.core_count,
            2 => &self.threads_per_core,
            3 => &self.nested_virtualization,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.core_count,
            2 => &mut self.threads_per_core,
            3 => &mut self.nested_virtualization,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceCpuOptionsResult);

#[derive(Clone, Default)]
pub struct ModifyInstanceCreditSpecificationRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub instance_credit_specifications: Vec<InstanceCreditSpecificationRequest>,
}
/// Descriptor of [`ModifyInstanceCreditSpecificationRequest`].
pub static MODIFY_INSTANCE_CREDIT_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceCreditSpecificationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCreditSpecifications", query: "InstanceCreditSpecification", xml: "InstanceCreditSpecification", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_CREDIT_SPECIFICATION_REQUEST) }) },
] };
impl Structure for ModifyInstanceCreditSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_CREDIT_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.client_token,
            2 => &self.instance_credit_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.client_token,
            2 => &mut self.instance_credit_specifications,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceCreditSpecificationRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceCreditSpecificationResult {
    pub successful_instance_credit_specifications: Vec<SuccessfulInstanceCreditSpecificationItem>,
    pub unsuccessful_instance_credit_specifications: Vec<UnsuccessfulInstanceCreditSpecificationItem>,
}
/// Descriptor of [`ModifyInstanceCreditSpecificationResult`].
pub static MODIFY_INSTANCE_CREDIT_SPECIFICATION_RESULT: StructDesc = StructDesc { name: "ModifyInstanceCreditSpecificationResult", members: &[
    Member { name: "SuccessfulInstanceCreditSpecifications", query: "SuccessfulInstanceCreditSpecificationSet", xml: "successfulInstanceCreditSpecificationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM) }) },
    Member { name: "UnsuccessfulInstanceCreditSpecifications", query: "UnsuccessfulInstanceCreditSpecificationSet", xml: "unsuccessfulInstanceCreditSpecificationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM) }) },
] };
impl Structure for ModifyInstanceCreditSpecificationResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_CREDIT_SPECIFICATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.successful_instance_credit_specifications,
            1 => &self.unsuccessful_instance_credit_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.successful_instance_credit_specifications,
            1 => &mut self.unsuccessful_instance_credit_specifications,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceCreditSpecificationResult);

#[derive(Clone, Default)]
pub struct ModifyInstanceEventStartTimeRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_event_id: Option<String>,
    pub not_before: Option<Timestamp>,
}
/// Descriptor of [`ModifyInstanceEventStartTimeRequest`].
pub static MODIFY_INSTANCE_EVENT_START_TIME_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceEventStartTimeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceEventId", query: "InstanceEventId", xml: "InstanceEventId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NotBefore", query: "NotBefore", xml: "NotBefore", required: true, sensitive: false, kind: Kind::Time },
] };
impl Structure for ModifyInstanceEventStartTimeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_EVENT_START_TIME_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_id,
            2 => &self.instance_event_id,
            3 => &self.not_before,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_id,
            2 => &mut self.instance_event_id,
            3 => &mut self.not_before,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceEventStartTimeRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceEventStartTimeResult {
    pub event: Option<InstanceStatusEvent>,
}
/// Descriptor of [`ModifyInstanceEventStartTimeResult`].
pub static MODIFY_INSTANCE_EVENT_START_TIME_RESULT: StructDesc = StructDesc { name: "ModifyInstanceEventStartTimeResult", members: &[
    Member { name: "Event", query: "Event", xml: "event", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_STATUS_EVENT) },
] };
impl Structure for ModifyInstanceEventStartTimeResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_EVENT_START_TIME_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.event,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.event,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceEventStartTimeResult);

#[derive(Clone, Default)]
pub struct ModifyInstanceEventWindowRequest {
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub instance_event_window_id: Option<String>,
    pub time_ranges: Vec<InstanceEventWindowTimeRangeRequest>,
    pub cron_expression: Option<String>,
}
/// Descriptor of [`ModifyInstanceEventWindowRequest`].
pub static MODIFY_INSTANCE_EVENT_WINDOW_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceEventWindowRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Name", query: "Name", xml: "Name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceEventWindowId", query: "InstanceEventWindowId", xml: "InstanceEventWindowId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TimeRanges", query: "TimeRange", xml: "TimeRange", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_EVENT_WINDOW_TIME_RANGE_REQUEST) }) },
    Member { name: "CronExpression", query: "CronExpression", xml: "CronExpression", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyInstanceEventWindowRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_EVENT_WINDOW_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.name,
            2 => &self.instance_event_window_id,
            3 => &self.time_ranges,
            4 => &self.cron_expression,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.name,
            2 => &mut self.instance_event_window_id,
            3 => &mut self.time_ranges,
            4 => &mut self.cron_expression,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceEventWindowRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceEventWindowResult {
    pub instance_event_window: Option<InstanceEventWindow>,
}
/// Descriptor of [`ModifyInstanceEventWindowResult`].
pub static MODIFY_INSTANCE_EVENT_WINDOW_RESULT: StructDesc = StructDesc { name: "ModifyInstanceEventWindowResult", members: &[
    Member { name: "InstanceEventWindow", query: "InstanceEventWindow", xml: "instanceEventWindow", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_EVENT_WINDOW) },
] };
impl Structure for ModifyInstanceEventWindowResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_EVENT_WINDOW_RESULT }
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
structure!(ModifyInstanceEventWindowResult);

#[derive(Clone, Default)]
pub struct ModifyInstanceMaintenanceOptionsRequest {
    pub instance_id: Option<String>,
    pub auto_recovery: Option<String>,
    pub reboot_migration: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyInstanceMaintenanceOptionsRequest`].
pub static MODIFY_INSTANCE_MAINTENANCE_OPTIONS_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceMaintenanceOptionsRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AutoRecovery", query: "AutoRecovery", xml: "AutoRecovery", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_auto_recovery_state::DESC) },
    Member { name: "RebootMigration", query: "RebootMigration", xml: "RebootMigration", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_reboot_migration_state::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyInstanceMaintenanceOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_MAINTENANCE_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.auto_recovery,
            2 => &self.reboot_migration,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.auto_recovery,
            2 => &mut self.reboot_migration,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceMaintenanceOptionsRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceMaintenanceOptionsResult {
    pub instance_id: Option<String>,
    pub auto_recovery: Option<String>,
    pub reboot_migration: Option<String>,
}
/// Descriptor of [`ModifyInstanceMaintenanceOptionsResult`].
pub static MODIFY_INSTANCE_MAINTENANCE_OPTIONS_RESULT: StructDesc = StructDesc { name: "ModifyInstanceMaintenanceOptionsResult", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AutoRecovery", query: "AutoRecovery", xml: "autoRecovery", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_auto_recovery_state::DESC) },
    Member { name: "RebootMigration", query: "RebootMigration", xml: "rebootMigration", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_reboot_migration_state::DESC) },
] };
impl Structure for ModifyInstanceMaintenanceOptionsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_MAINTENANCE_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.auto_recovery,
            2 => &self.reboot_migration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.auto_recovery,
            2 => &mut self.reboot_migration,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceMaintenanceOptionsResult);

#[derive(Clone, Default)]
pub struct ModifyInstanceMetadataDefaultsRequest {
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub instance_metadata_tags: Option<String>,
    pub dry_run: Option<bool>,
    pub http_tokens_enforced: Option<String>,
}
/// Descriptor of [`ModifyInstanceMetadataDefaultsRequest`].
pub static MODIFY_INSTANCE_METADATA_DEFAULTS_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceMetadataDefaultsRequest", members: &[
    Member { name: "HttpTokens", query: "HttpTokens", xml: "HttpTokens", required: false, sensitive: false, kind: Kind::Enum(&enums::metadata_default_http_tokens_state::DESC) },
    Member { name: "HttpPutResponseHopLimit", query: "HttpPutResponseHopLimit", xml: "HttpPutResponseHopLimit", required: false, sensitive: false, kind: I32 },
    Member { name: "HttpEndpoint", query: "HttpEndpoint", xml: "HttpEndpoint", required: false, sensitive: false, kind: Kind::Enum(&enums::default_instance_metadata_endpoint_state::DESC) },
    Member { name: "InstanceMetadataTags", query: "InstanceMetadataTags", xml: "InstanceMetadataTags", required: false, sensitive: false, kind: Kind::Enum(&enums::default_instance_metadata_tags_state::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "HttpTokensEnforced", query: "HttpTokensEnforced", xml: "HttpTokensEnforced", required: false, sensitive: false, kind: Kind::Enum(&enums::default_http_tokens_enforced_state::DESC) },
] };
impl Structure for ModifyInstanceMetadataDefaultsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_METADATA_DEFAULTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.http_tokens,
            1 => &self.http_put_response_hop_limit,
            2 => &self.http_endpoint,
            3 => &self.instance_metadata_tags,
            4 => &self.dry_run,
            5 => &self.http_tokens_enforced,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.http_tokens,
            1 => &mut self.http_put_response_hop_limit,
            2 => &mut self.http_endpoint,
            3 => &mut self.instance_metadata_tags,
            4 => &mut self.dry_run,
            5 => &mut self.http_tokens_enforced,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceMetadataDefaultsRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceMetadataDefaultsResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyInstanceMetadataDefaultsResult`].
pub static MODIFY_INSTANCE_METADATA_DEFAULTS_RESULT: StructDesc = StructDesc { name: "ModifyInstanceMetadataDefaultsResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyInstanceMetadataDefaultsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_METADATA_DEFAULTS_RESULT }
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
structure!(ModifyInstanceMetadataDefaultsResult);

#[derive(Clone, Default)]
pub struct ModifyInstanceMetadataOptionsRequest {
    pub instance_id: Option<String>,
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub dry_run: Option<bool>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
/// Descriptor of [`ModifyInstanceMetadataOptionsRequest`].
pub static MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceMetadataOptionsRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "HttpTokens", query: "HttpTokens", xml: "HttpTokens", required: false, sensitive: false, kind: Kind::Enum(&enums::http_tokens_state::DESC) },
    Member { name: "HttpPutResponseHopLimit", query: "HttpPutResponseHopLimit", xml: "HttpPutResponseHopLimit", required: false, sensitive: false, kind: I32 },
    Member { name: "HttpEndpoint", query: "HttpEndpoint", xml: "HttpEndpoint", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_endpoint_state::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "HttpProtocolIpv6", query: "HttpProtocolIpv6", xml: "HttpProtocolIpv6", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_protocol_state::DESC) },
    Member { name: "InstanceMetadataTags", query: "InstanceMetadataTags", xml: "InstanceMetadataTags", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_tags_state::DESC) },
] };
impl Structure for ModifyInstanceMetadataOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.http_tokens,
            2 => &self.http_put_response_hop_limit,
            3 => &self.http_endpoint,
            4 => &self.dry_run,
            5 => &self.http_protocol_ipv6,
            6 => &self.instance_metadata_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.http_tokens,
            2 => &mut self.http_put_response_hop_limit,
            3 => &mut self.http_endpoint,
            4 => &mut self.dry_run,
            5 => &mut self.http_protocol_ipv6,
            6 => &mut self.instance_metadata_tags,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceMetadataOptionsRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceMetadataOptionsResult {
    pub instance_id: Option<String>,
    pub instance_metadata_options: Option<InstanceMetadataOptionsResponse>,
}
/// Descriptor of [`ModifyInstanceMetadataOptionsResult`].
pub static MODIFY_INSTANCE_METADATA_OPTIONS_RESULT: StructDesc = StructDesc { name: "ModifyInstanceMetadataOptionsResult", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceMetadataOptions", query: "InstanceMetadataOptions", xml: "instanceMetadataOptions", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_METADATA_OPTIONS_RESPONSE) },
] };
impl Structure for ModifyInstanceMetadataOptionsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_METADATA_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.instance_metadata_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.instance_metadata_options,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceMetadataOptionsResult);

#[derive(Clone, Default)]
pub struct ModifyInstanceNetworkPerformanceRequest {
    pub instance_id: Option<String>,
    pub bandwidth_weighting: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyInstanceNetworkPerformanceRequest`].
pub static MODIFY_INSTANCE_NETWORK_PERFORMANCE_REQUEST: StructDesc = StructDesc { name: "ModifyInstanceNetworkPerformanceRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "BandwidthWeighting", query: "BandwidthWeighting", xml: "BandwidthWeighting", required: true, sensitive: false, kind: Kind::Enum(&enums::instance_bandwidth_weighting::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyInstanceNetworkPerformanceRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_NETWORK_PERFORMANCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.bandwidth_weighting,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.bandwidth_weighting,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceNetworkPerformanceRequest);

#[derive(Clone, Default)]
pub struct ModifyInstanceNetworkPerformanceResult {
    pub instance_id: Option<String>,
    pub bandwidth_weighting: Option<String>,
}
/// Descriptor of [`ModifyInstanceNetworkPerformanceResult`].
pub static MODIFY_INSTANCE_NETWORK_PERFORMANCE_RESULT: StructDesc = StructDesc { name: "ModifyInstanceNetworkPerformanceResult", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BandwidthWeighting", query: "BandwidthWeighting", xml: "bandwidthWeighting", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_bandwidth_weighting::DESC) },
] };
impl Structure for ModifyInstanceNetworkPerformanceResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_NETWORK_PERFORMANCE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.bandwidth_weighting,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.bandwidth_weighting,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstanceNetworkPerformanceResult);

#[derive(Clone, Default)]
pub struct ModifyInstancePlacementRequest {
    pub group_name: Option<String>,
    pub partition_number: Option<i32>,
    pub host_resource_group_arn: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub tenancy: Option<String>,
    pub affinity: Option<String>,
    pub host_id: Option<String>,
}
/// Descriptor of [`ModifyInstancePlacementRequest`].
pub static MODIFY_INSTANCE_PLACEMENT_REQUEST: StructDesc = StructDesc { name: "ModifyInstancePlacementRequest", members: &[
    Member { name: "GroupName", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PartitionNumber", query: "PartitionNumber", xml: "PartitionNumber", required: false, sensitive: false, kind: I32 },
    Member { name: "HostResourceGroupArn", query: "HostResourceGroupArn", xml: "HostResourceGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::host_tenancy::DESC) },
    Member { name: "Affinity", query: "Affinity", xml: "affinity", required: false, sensitive: false, kind: Kind::Enum(&enums::affinity::DESC) },
    Member { name: "HostId", query: "HostId", xml: "hostId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyInstancePlacementRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_PLACEMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_name,
            1 => &self.partition_number,
            2 => &self.host_resource_group_arn,
            3 => &self.group_id,
            4 => &self.instance_id,
            5 => &self.tenancy,
            6 => &self.affinity,
            7 => &self.host_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_name,
            1 => &mut self.partition_number,
            2 => &mut self.host_resource_group_arn,
            3 => &mut self.group_id,
            4 => &mut self.instance_id,
            5 => &mut self.tenancy,
            6 => &mut self.affinity,
            7 => &mut self.host_id,
            _ => no_member(index),
        }
    }
}
structure!(ModifyInstancePlacementRequest);

#[derive(Clone, Default)]
pub struct ModifyInstancePlacementResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyInstancePlacementResult`].
pub static MODIFY_INSTANCE_PLACEMENT_RESULT: StructDesc = StructDesc { name: "ModifyInstancePlacementResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyInstancePlacementResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_INSTANCE_PLACEMENT_RESULT }
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
structure!(ModifyInstancePlacementResult);

#[derive(Clone, Default)]
pub struct ModifyIpamPolicyAllocationRulesRequest {
    pub dry_run: Option<bool>,
    pub ipam_policy_id: Option<String>,
    pub locale: Option<String>,
    pub resource_type: Option<String>,
    pub allocation_rules: Vec<IpamPolicyAllocationRuleRequest>,
}
/// Descriptor of [`ModifyIpamPolicyAllocationRulesRequest`].
pub static MODIFY_IPAM_POLICY_ALLOCATION_RULES_REQUEST: StructDesc = StructDesc { name: "ModifyIpamPolicyAllocationRulesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPolicyId", query: "IpamPolicyId", xml: "IpamPolicyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Locale", query: "Locale", xml: "Locale", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: true, sensitive: false, kind: Kind::Enum(&enums::ipam_policy_resource_type::DESC) },
    Member { name: "AllocationRules", query: "AllocationRule", xml: "AllocationRule", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_POLICY_ALLOCATION_RULE_REQUEST) }) },
] };
impl Structure for ModifyIpamPolicyAllocationRulesRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_POLICY_ALLOCATION_RULES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_policy_id,
            2 => &self.locale,
            3 => &self.resource_type,
            4 => &self.allocation_rules,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_policy_id,
            2 => &mut self.locale,
            3 => &mut self.resource_type,
            4 => &mut self.allocation_rules,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamPolicyAllocationRulesRequest);

#[derive(Clone, Default)]
pub struct ModifyIpamPolicyAllocationRulesResult {
    pub ipam_policy_document: Option<IpamPolicyDocument>,
}
/// Descriptor of [`ModifyIpamPolicyAllocationRulesResult`].
pub static MODIFY_IPAM_POLICY_ALLOCATION_RULES_RESULT: StructDesc = StructDesc { name: "ModifyIpamPolicyAllocationRulesResult", members: &[
    Member { name: "IpamPolicyDocument", query: "IpamPolicyDocument", xml: "ipamPolicyDocument", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POLICY_DOCUMENT) },
] };
impl Structure for ModifyIpamPolicyAllocationRulesResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_POLICY_ALLOCATION_RULES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_policy_document,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_policy_document,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamPolicyAllocationRulesResult);

#[derive(Clone, Default)]
pub struct ModifyIpamPoolAllocationRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_allocation_id: Option<String>,
    pub description: Option<String>,
}
/// Descriptor of [`ModifyIpamPoolAllocationRequest`].
pub static MODIFY_IPAM_POOL_ALLOCATION_REQUEST: StructDesc = StructDesc { name: "ModifyIpamPoolAllocationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolAllocationId", query: "IpamPoolAllocationId", xml: "IpamPoolAllocationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyIpamPoolAllocationRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_POOL_ALLOCATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_allocation_id,
            2 => &self.description,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_allocation_id,
            2 => &mut self.description,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamPoolAllocationRequest);

#[derive(Clone, Default)]
pub struct ModifyIpamPoolAllocationResult {
    pub ipam_pool_allocation: Option<IpamPoolAllocation>,
}
/// Descriptor of [`ModifyIpamPoolAllocationResult`].
pub static MODIFY_IPAM_POOL_ALLOCATION_RESULT: StructDesc = StructDesc { name: "ModifyIpamPoolAllocationResult", members: &[
    Member { name: "IpamPoolAllocation", query: "IpamPoolAllocation", xml: "ipamPoolAllocation", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POOL_ALLOCATION) },
] };
impl Structure for ModifyIpamPoolAllocationResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_POOL_ALLOCATION_RESULT }
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
structure!(ModifyIpamPoolAllocationResult);

#[derive(Clone, Default)]
pub struct ModifyIpamPoolRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub description: Option<String>,
    pub auto_import: Option<bool>,
    pub allocation_min_netmask_length: Option<i32>,
    pub allocation_max_netmask_length: Option<i32>,
    pub allocation_default_netmask_length: Option<i32>,
    pub clear_allocation_default_netmask_length: Option<bool>,
    pub add_allocation_resource_tags: Vec<RequestIpamResourceTag>,
    pub remove_allocation_resource_tags: Vec<RequestIpamResourceTag>,
}
/// Descriptor of [`ModifyIpamPoolRequest`].
pub static MODIFY_IPAM_POOL_REQUEST: StructDesc = StructDesc { name: "ModifyIpamPoolRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AutoImport", query: "AutoImport", xml: "AutoImport", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AllocationMinNetmaskLength", query: "AllocationMinNetmaskLength", xml: "AllocationMinNetmaskLength", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 128 } },
    Member { name: "AllocationMaxNetmaskLength", query: "AllocationMaxNetmaskLength", xml: "AllocationMaxNetmaskLength", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 128 } },
    Member { name: "AllocationDefaultNetmaskLength", query: "AllocationDefaultNetmaskLength", xml: "AllocationDefaultNetmaskLength", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 128 } },
    Member { name: "ClearAllocationDefaultNetmaskLength", query: "ClearAllocationDefaultNetmaskLength", xml: "ClearAllocationDefaultNetmaskLength", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AddAllocationResourceTags", query: "AddAllocationResourceTag", xml: "AddAllocationResourceTag", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REQUEST_IPAM_RESOURCE_TAG) }) },
    Member { name: "RemoveAllocationResourceTags", query: "RemoveAllocationResourceTag", xml: "RemoveAllocationResourceTag", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REQUEST_IPAM_RESOURCE_TAG) }) },
] };
impl Structure for ModifyIpamPoolRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_POOL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_id,
            2 => &self.description,
            3 => &self.auto_import,
            4 => &self.allocation_min_netmask_length,
            5 => &self.allocation_max_netmask_length,
            6 => &self.allocation_default_netmask_length,
            7 => &self.clear_allocation_default_netmask_length,
            8 => &self.add_allocation_resource_tags,
            9 => &self.remove_allocation_resource_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.description,
            3 => &mut self.auto_import,
            4 => &mut self.allocation_min_netmask_length,
            5 => &mut self.allocation_max_netmask_length,
            6 => &mut self.allocation_default_netmask_length,
            7 => &mut self.clear_allocation_default_netmask_length,
            8 => &mut self.add_allocation_resource_tags,
            9 => &mut self.remove_allocation_resource_tags,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamPoolRequest);
