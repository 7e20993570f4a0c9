// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Words of enumerations: one module each, with a constant per word.

#[allow(unused_imports)]
use crate::shape::EnumDesc;

/// All enumerations.
pub static ALL: &[&EnumDesc] = &[
    &accelerator_manufacturer::DESC,
    &accelerator_name::DESC,
    &accelerator_type::DESC,
    &account_attribute_name::DESC,
    &activity_status::DESC,
    &address_attribute_name::DESC,
    &address_family::DESC,
    &address_transfer_status::DESC,
    &affinity::DESC,
    &allocation_state::DESC,
    &allocation_strategy::DESC,
    &allocation_type::DESC,
    &allowed_images_settings_disabled_state::DESC,
    &allowed_images_settings_enabled_state::DESC,
    &allows_multiple_instance_types::DESC,
    &amd_sev_snp_specification::DESC,
    &analysis_status::DESC,
    &appliance_mode_support_value::DESC,
    &architecture_type::DESC,
    &architecture_values::DESC,
    &asn_association_state::DESC,
    &asn_state::DESC,
    &associated_network_type::DESC,
    &association_status_code::DESC,
    &attachment_limit_type::DESC,
    &attachment_status::DESC,
    &auto_accept_shared_associations_value::DESC,
    &auto_accept_shared_attachments_value::DESC,
    &auto_placement::DESC,
    &auto_provision_zones_state::DESC,
    &auto_scaling_ips_state::DESC,
    &availability_mode::DESC,
    &availability_zone_opt_in_status::DESC,
    &availability_zone_state::DESC,
    &bandwidth_weighting_type::DESC,
    &bare_metal::DESC,
    &batch_state::DESC,
    &bgp_status::DESC,
    &block_public_access_mode::DESC,
    &boot_mode_type::DESC,
    &boot_mode_values::DESC,
    &bundle_task_state::DESC,
    &burstable_performance::DESC,
    &byoip_cidr_state::DESC,
    &caller_role::DESC,
    &cancel_batch_error_code::DESC,
    &cancel_spot_instance_request_state::DESC,
    &capacity_block_extension_status::DESC,
    &capacity_block_interconnect_status::DESC,
    &capacity_block_resource_state::DESC,
    &capacity_manager_data_export_status::DESC,
    &capacity_manager_monitored_tag_key_status::DESC,
    &capacity_manager_status::DESC,
    &capacity_reservation_billing_request_status::DESC,
    &capacity_reservation_delivery_preference::DESC,
    &capacity_reservation_fleet_state::DESC,
    &capacity_reservation_instance_platform::DESC,
    &capacity_reservation_preference::DESC,
    &capacity_reservation_state::DESC,
    &capacity_reservation_tenancy::DESC,
    &capacity_reservation_type::DESC,
    &capacity_tenancy::DESC,
    &carrier_gateway_state::DESC,
    &client_certificate_revocation_list_status_code::DESC,
    &client_vpn_authentication_type::DESC,
    &client_vpn_authorization_rule_status_code::DESC,
    &client_vpn_connection_status_code::DESC,
    &client_vpn_endpoint_attribute_status_code::DESC,
    &client_vpn_endpoint_status_code::DESC,
    &client_vpn_route_status_code::DESC,
    &comparison::DESC,
    &connection_notification_state::DESC,
    &connection_notification_type::DESC,
    &connectivity_type::DESC,
    &container_format::DESC,
    &conversion_task_state::DESC,
    &copy_tags_from_source::DESC,
    &cpu_manufacturer::DESC,
    &currency_code_values::DESC,
    &datafeed_subscription_state::DESC,
    &default_http_tokens_enforced_state::DESC,
    &default_instance_metadata_endpoint_state::DESC,
    &default_instance_metadata_tags_state::DESC,
    &default_route_table_association_value::DESC,
    &default_route_table_propagation_value::DESC,
    &default_target_capacity_type::DESC,
    &delete_fleet_error_code::DESC,
    &delete_queued_reserved_instances_error_code::DESC,
    &destination_file_format::DESC,
    &device_trust_provider_type::DESC,
    &device_type::DESC,
    &disk_image_format::DESC,
    &disk_type::DESC,
    &dns_name_state::DESC,
    &dns_record_ip_type::DESC,
    &dns_support_value::DESC,
    &domain_type::DESC,
    &dynamic_routing_value::DESC,
    &ebs_encryption_support::DESC,
    &ebs_nvme_support::DESC,
    &ebs_optimized_support::DESC,
    &ec2_instance_connect_endpoint_state::DESC,
    &ek_pub_key_format::DESC,
    &ek_pub_key_type::DESC,
    &elastic_gpu_state::DESC,
    &elastic_gpu_status::DESC,
    &ena_support::DESC,
    &encryption_state_value::DESC,
    &encryption_support_option_value::DESC,
    &end_date_type::DESC,
    &endpoint_ip_address_type::DESC,
    &ephemeral_nvme_support::DESC,
    &event_code::DESC,
    &event_type::DESC,
    &excess_capacity_termination_policy::DESC,
    &export_environment::DESC,
    &export_task_state::DESC,
    &fast_launch_resource_type::DESC,
    &fast_launch_state_code::DESC,
    &fast_snapshot_restore_state_code::DESC,
    &filter_by_dimension::DESC,
    &findings_found::DESC,
    &fleet_activity_status::DESC,
    &fleet_capacity_reservation_tenancy::DESC,
    &fleet_capacity_reservation_usage_strategy::DESC,
    &fleet_event_type::DESC,
    &fleet_excess_capacity_termination_policy::DESC,
    &fleet_instance_match_criteria::DESC,
    &fleet_on_demand_allocation_strategy::DESC,
    &fleet_replacement_strategy::DESC,
    &fleet_reservation_type::DESC,
    &fleet_state_code::DESC,
    &fleet_type::DESC,
    &flexible_ena_queues_support::DESC,
    &flow_logs_resource_type::DESC,
    &fpga_image_attribute_name::DESC,
    &fpga_image_state_code::DESC,
    &gateway_association_state::DESC,
    &gateway_type::DESC,
    &group_by::DESC,
    &ha_status::DESC,
    &host_maintenance::DESC,
    &host_recovery::DESC,
    &host_tenancy::DESC,
    &hostname_type::DESC,
    &http_tokens_enforced_state::DESC,
    &http_tokens_state::DESC,
    &hypervisor_type::DESC,
    &iam_instance_profile_association_state::DESC,
    &igmpv2_support_value::DESC,
    &image_attribute_name::DESC,
    &image_block_public_access_disabled_state::DESC,
    &image_block_public_access_enabled_state::DESC,
    &image_reference_option_name::DESC,
    &image_reference_resource_type::DESC,
    &image_state::DESC,
    &image_type_values::DESC,
    &imds_support_values::DESC,
    &ingestion_status::DESC,
    &initialization_type::DESC,
    &instance_attribute_name::DESC,
    &instance_auto_recovery_state::DESC,
    &instance_bandwidth_weighting::DESC,
    &instance_boot_mode_values::DESC,
    &instance_event_window_state::DESC,
    &instance_generation::DESC,
    &instance_health_status::DESC,
    &instance_interruption_behavior::DESC,
    &instance_lifecycle::DESC,
    &instance_lifecycle_type::DESC,
    &instance_match_criteria::DESC,
    &instance_metadata_endpoint_state::DESC,
    &instance_metadata_options_state::DESC,
    &instance_metadata_protocol_state::DESC,
    &instance_metadata_tags_state::DESC,
    &instance_reboot_migration_state::DESC,
    &instance_state_name::DESC,
    &instance_storage_encryption_support::DESC,
    &instance_type::DESC,
    &instance_type_hypervisor::DESC,
    &interface_permission_type::DESC,
    &interface_protocol_type::DESC,
    &internet_gateway_block_mode::DESC,
    &internet_gateway_exclusion_mode::DESC,
    &interruptible_capacity_reservation_allocation_status::DESC,
    &interruption_type::DESC,
    &ip_address_type::DESC,
    &ip_source::DESC,
    &ipam_address_history_resource_type::DESC,
    &ipam_associated_resource_discovery_status::DESC,
    &ipam_compliance_status::DESC,
    &ipam_discovery_failure_code::DESC,
    &ipam_external_resource_verification_token_state::DESC,
    &ipam_management_state::DESC,
    &ipam_metered_account::DESC,
    &ipam_network_interface_attachment_status::DESC,
    &ipam_overlap_status::DESC,
    &ipam_policy_managed_by::DESC,
    &ipam_policy_resource_type::DESC,
    &ipam_policy_state::DESC,
    &ipam_pool_allocation_resource_type::DESC,
    &ipam_pool_aws_service::DESC,
    &ipam_pool_cidr_failure_code::DESC,
    &ipam_pool_cidr_state::DESC,
    &ipam_pool_public_ip_source::DESC,
    &ipam_pool_source_resource_type::DESC,
    &ipam_pool_state::DESC,
    &ipam_prefix_list_resolver_rule_condition_operation::DESC,
    &ipam_prefix_list_resolver_rule_type::DESC,
    &ipam_prefix_list_resolver_state::DESC,
    &ipam_prefix_list_resolver_target_state::DESC,
    &ipam_prefix_list_resolver_version_creation_status::DESC,
    &ipam_public_address_association_status::DESC,
    &ipam_public_address_aws_service::DESC,
    &ipam_public_address_type::DESC,
    &ipam_resource_cidr_ip_source::DESC,
    &ipam_resource_discovery_association_state::DESC,
    &ipam_resource_discovery_state::DESC,
    &ipam_resource_type::DESC,
    &ipam_scope_external_authority_type::DESC,
    &ipam_scope_state::DESC,
    &ipam_scope_type::DESC,
    &ipam_state::DESC,
    &ipam_tier::DESC,
    &ipv6_address_attribute::DESC,
    &ipv6_support_value::DESC,
    &key_format::DESC,
    &key_type::DESC,
    &launch_template_auto_recovery_state::DESC,
    &launch_template_error_code::DESC,
    &launch_template_http_tokens_state::DESC,
    &launch_template_instance_metadata_endpoint_state::DESC,
    &launch_template_instance_metadata_options_state::DESC,
    &launch_template_instance_metadata_protocol_ipv6::DESC,
    &launch_template_instance_metadata_tags_state::DESC,
    &listing_state::DESC,
    &listing_status::DESC,
    &local_gateway_route_state::DESC,
    &local_gateway_route_table_mode::DESC,
    &local_gateway_route_type::DESC,
    &local_gateway_virtual_interface_configuration_state::DESC,
    &local_gateway_virtual_interface_group_configuration_state::DESC,
    &local_storage::DESC,
    &local_storage_type::DESC,
    &location_type::DESC,
    &lock_mode::DESC,
    &lock_state::DESC,
    &log_destination_type::DESC,
    &mac_modification_task_state::DESC,
    &mac_modification_task_type::DESC,
    &mac_system_integrity_protection_setting_status::DESC,
    &managed_by::DESC,
    &managed_resource_default_visibility::DESC,
    &market_type::DESC,
    &membership_type::DESC,
    &metadata_default_http_tokens_state::DESC,
    &metric::DESC,
    &metric_type::DESC,
    &modify_availability_zone_opt_in_status::DESC,
    &monitoring_state::DESC,
    &move_status::DESC,
    &multicast_support_value::DESC,
    &nat_gateway_address_status::DESC,
    &nat_gateway_appliance_modify_state::DESC,
    &nat_gateway_appliance_state::DESC,
    &nat_gateway_appliance_type::DESC,
    &nat_gateway_state::DESC,
    &nested_virtualization_specification::DESC,
    &network_interface_attribute::DESC,
    &network_interface_creation_type::DESC,
    &network_interface_permission_state_code::DESC,
    &network_interface_status::DESC,
    &network_interface_type::DESC,
    &nitro_enclaves_support::DESC,
    &nitro_tpm_support::DESC,
    &offering_class_type::DESC,
    &offering_type_values::DESC,
    &on_demand_allocation_strategy::DESC,
    &operation_type::DESC,
    &output_format::DESC,
    &partition_load_frequency::DESC,
    &payer_responsibility::DESC,
    &payment_option::DESC,
    &period_type::DESC,
    &permission_group::DESC,
    &phc_support::DESC,
    &placement_group_state::DESC,
    &placement_group_strategy::DESC,
    &placement_strategy::DESC,
    &platform_values::DESC,
    &prefix_list_state::DESC,
    &principal_type::DESC,
    &product_code_values::DESC,
    &protocol::DESC,
    &protocol_value::DESC,
    &public_ip_dns_option::DESC,
    &ri_product_description::DESC,
    &reboot_migration_support::DESC,
    &recurring_charge_frequency::DESC,
    &replace_root_volume_task_state::DESC,
    &replacement_strategy::DESC,
    &report_instance_reason_codes::DESC,
    &report_state::DESC,
    &report_status_type::DESC,
    &reservation_end_date_type::DESC,
    &reservation_state::DESC,
    &reservation_type::DESC,
    &reserved_instance_state::DESC,
    &reset_fpga_image_attribute_name::DESC,
    &reset_image_attribute_name::DESC,
    &resource_type::DESC,
    &root_device_type::DESC,
    &route_origin::DESC,
    &route_server_association_state::DESC,
    &route_server_bfd_state::DESC,
    &route_server_bgp_state::DESC,
    &route_server_endpoint_state::DESC,
    &route_server_peer_liveness_mode::DESC,
    &route_server_peer_state::DESC,
    &route_server_persist_routes_action::DESC,
    &route_server_persist_routes_state::DESC,
    &route_server_propagation_state::DESC,
    &route_server_route_installation_status::DESC,
    &route_server_route_status::DESC,
    &route_server_state::DESC,
    &route_state::DESC,
    &route_table_association_state_code::DESC,
    &rule_action::DESC,
    &sse_type::DESC,
    &schedule::DESC,
    &secondary_interface_status::DESC,
    &secondary_interface_type::DESC,
    &secondary_network_cidr_block_association_state::DESC,
    &secondary_network_state::DESC,
    &secondary_network_type::DESC,
    &secondary_subnet_cidr_block_association_state::DESC,
    &secondary_subnet_state::DESC,
    &security_group_referencing_support_value::DESC,
    &security_group_vpc_association_state::DESC,
    &self_service_portal::DESC,
    &service_connectivity_type::DESC,
    &service_link_virtual_interface_configuration_state::DESC,
    &service_managed::DESC,
    &service_state::DESC,
    &service_type::DESC,
    &shutdown_behavior::DESC,
    &snapshot_attribute_name::DESC,
    &snapshot_block_public_access_state::DESC,
    &snapshot_location_enum::DESC,
    &snapshot_return_codes::DESC,
    &snapshot_state::DESC,
    &spot_allocation_strategy::DESC,
    &spot_instance_interruption_behavior::DESC,
    &spot_instance_state::DESC,
    &spot_instance_type::DESC,
    &spread_level::DESC,
    &sql_server_license_usage::DESC,
    &state::DESC,
    &static_sources_support_value::DESC,
    &statistic_type::DESC,
    &status::DESC,
    &status_name::DESC,
    &status_type::DESC,
    &storage_tier::DESC,
    &subnet_cidr_block_state_code::DESC,
    &subnet_cidr_reservation_type::DESC,
    &subnet_state::DESC,
    &summary_status::DESC,
    &supported_additional_processor_feature::DESC,
    &target_capacity_unit_type::DESC,
    &target_storage_tier::DESC,
    &telemetry_status::DESC,
    &tenancy::DESC,
    &tiering_operation_status::DESC,
    &token_state::DESC,
    &tpm_support_values::DESC,
    &traffic_direction::DESC,
    &traffic_ip_address_type::DESC,
    &traffic_mirror_filter_rule_field::DESC,
    &traffic_mirror_network_service::DESC,
    &traffic_mirror_rule_action::DESC,
    &traffic_mirror_session_field::DESC,
    &traffic_mirror_target_type::DESC,
    &traffic_type::DESC,
    &transfer_type::DESC,
    &transit_gateway_association_state::DESC,
    &transit_gateway_attachment_resource_type::DESC,
    &transit_gateway_attachment_state::DESC,
    &transit_gateway_attachment_status_type::DESC,
    &transit_gateway_connect_peer_state::DESC,
    &transit_gateway_metering_payer_type::DESC,
    &transit_gateway_metering_policy_entry_state::DESC,
    &transit_gateway_metering_policy_state::DESC,
    &transit_gateway_mulitcast_domain_association_state::DESC,
    &transit_gateway_multicast_domain_state::DESC,
    &transit_gateway_policy_table_state::DESC,
    &transit_gateway_prefix_list_reference_state::DESC,
    &transit_gateway_propagation_state::DESC,
    &transit_gateway_route_state::DESC,
    &transit_gateway_route_table_announcement_direction::DESC,
    &transit_gateway_route_table_announcement_state::DESC,
    &transit_gateway_route_table_state::DESC,
    &transit_gateway_route_type::DESC,
    &transit_gateway_state::DESC,
    &transport_protocol::DESC,
    &trust_provider_type::DESC,
    &tunnel_inside_ip_version::DESC,
    &unlimited_supported_instance_family::DESC,
    &unsuccessful_instance_credit_specification_error_code::DESC,
    &usage_class_type::DESC,
    &user_trust_provider_type::DESC,
    &verification_method::DESC,
    &verified_access_endpoint_attachment_type::DESC,
    &verified_access_endpoint_protocol::DESC,
    &verified_access_endpoint_status_code::DESC,
    &verified_access_endpoint_type::DESC,
    &verified_access_log_delivery_status_code::DESC,
    &virtualization_type::DESC,
    &volume_attachment_state::DESC,
    &volume_attribute_name::DESC,
    &volume_modification_state::DESC,
    &volume_state::DESC,
    &volume_status_info_status::DESC,
    &volume_status_name::DESC,
    &volume_type::DESC,
    &vpc_attribute_name::DESC,
    &vpc_block_public_access_exclusion_state::DESC,
    &vpc_block_public_access_exclusions_allowed::DESC,
    &vpc_block_public_access_state::DESC,
    &vpc_cidr_block_state_code::DESC,
    &vpc_encryption_control_exclusion_state::DESC,
    &vpc_encryption_control_exclusion_state_input::DESC,
    &vpc_encryption_control_mode::DESC,
    &vpc_encryption_control_state::DESC,
    &vpc_endpoint_type::DESC,
    &vpc_peering_connection_state_reason_code::DESC,
    &vpc_state::DESC,
    &vpc_tenancy::DESC,
    &vpn_concentrator_type::DESC,
    &vpn_ecmp_support_value::DESC,
    &vpn_protocol::DESC,
    &vpn_state::DESC,
    &vpn_static_route_source::DESC,
    &vpn_tunnel_bandwidth::DESC,
    &vpn_tunnel_provisioning_status::DESC,
    &week_day::DESC,
    &scope::DESC,
];

pub mod accelerator_manufacturer {
    pub const AMAZON_WEB_SERVICES: &str = "amazon-web-services";
    pub const AMD: &str = "amd";
    pub const HABANA: &str = "habana";
    pub const NVIDIA: &str = "nvidia";
    pub const XILINX: &str = "xilinx";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AcceleratorManufacturer", values: &[
        "amazon-web-services", "amd", "habana", "nvidia", "xilinx",
    ] };
}

pub mod accelerator_name {
    pub const A100: &str = "a100";
    pub const A10G: &str = "a10g";
    pub const GAUDI_HL_205: &str = "gaudi-hl-205";
    pub const H100: &str = "h100";
    pub const INFERENTIA: &str = "inferentia";
    pub const INFERENTIA2: &str = "inferentia2";
    pub const K520: &str = "k520";
    pub const K80: &str = "k80";
    pub const L4: &str = "l4";
    pub const L40S: &str = "l40s";
    pub const M60: &str = "m60";
    pub const RADEON_PRO_V520: &str = "radeon-pro-v520";
    pub const T4: &str = "t4";
    pub const T4G: &str = "t4g";
    pub const TRAINIUM: &str = "trainium";
    pub const TRAINIUM2: &str = "trainium2";
    pub const U30: &str = "u30";
    pub const V100: &str = "v100";
    pub const VU9P: &str = "vu9p";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AcceleratorName", values: &[
        "a100", "a10g", "gaudi-hl-205", "h100", "inferentia", "inferentia2",
        "k520", "k80", "l4", "l40s", "m60", "radeon-pro-v520",
        "t4", "t4g", "trainium", "trainium2", "u30", "v100",
        "vu9p",
    ] };
}

pub mod accelerator_type {
    pub const FPGA: &str = "fpga";
    pub const GPU: &str = "gpu";
    pub const INFERENCE: &str = "inference";
    pub const MEDIA: &str = "media";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AcceleratorType", values: &[
        "fpga", "gpu", "inference", "media",
    ] };
}

pub mod account_attribute_name {
    pub const DEFAULT_VPC: &str = "default-vpc";
    pub const SUPPORTED_PLATFORMS: &str = "supported-platforms";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AccountAttributeName", values: &[
        "default-vpc", "supported-platforms",
    ] };
}

pub mod activity_status {
    pub const ERROR: &str = "error";
    pub const FULFILLED: &str = "fulfilled";
    pub const PENDING_FULFILLMENT: &str = "pending_fulfillment";
    pub const PENDING_TERMINATION: &str = "pending_termination";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ActivityStatus", values: &[
        "error", "fulfilled", "pending_fulfillment", "pending_termination",
    ] };
}

pub mod address_attribute_name {
    pub const DOMAIN_NAME: &str = "domain-name";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AddressAttributeName", values: &[
        "domain-name",
    ] };
}

pub mod address_family {
    pub const IPV4: &str = "ipv4";
    pub const IPV6: &str = "ipv6";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AddressFamily", values: &[
        "ipv4", "ipv6",
    ] };
}

pub mod address_transfer_status {
    pub const ACCEPTED: &str = "accepted";
    pub const DISABLED: &str = "disabled";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AddressTransferStatus", values: &[
        "accepted", "disabled", "pending",
    ] };
}

pub mod affinity {
    pub const DEFAULT: &str = "default";
    pub const HOST: &str = "host";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Affinity", values: &[
        "default", "host",
    ] };
}

pub mod allocation_state {
    pub const AVAILABLE: &str = "available";
    pub const PENDING: &str = "pending";
    pub const PERMANENT_FAILURE: &str = "permanent-failure";
    pub const RELEASED: &str = "released";
    pub const RELEASED_PERMANENT_FAILURE: &str = "released-permanent-failure";
    pub const UNDER_ASSESSMENT: &str = "under-assessment";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AllocationState", values: &[
        "available", "pending", "permanent-failure", "released", "released-permanent-failure", "under-assessment",
    ] };
}

pub mod allocation_strategy {
    pub const CAPACITY_OPTIMIZED: &str = "capacityOptimized";
    pub const CAPACITY_OPTIMIZED_PRIORITIZED: &str = "capacityOptimizedPrioritized";
    pub const DIVERSIFIED: &str = "diversified";
    pub const LOWEST_PRICE: &str = "lowestPrice";
    pub const PRICE_CAPACITY_OPTIMIZED: &str = "priceCapacityOptimized";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AllocationStrategy", values: &[
        "capacityOptimized", "capacityOptimizedPrioritized", "diversified", "lowestPrice", "priceCapacityOptimized",
    ] };
}

pub mod allocation_type {
    pub const FUTURE: &str = "future";
    pub const USED: &str = "used";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AllocationType", values: &[
        "future", "used",
    ] };
}

pub mod allowed_images_settings_disabled_state {
    pub const DISABLED: &str = "disabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AllowedImagesSettingsDisabledState", values: &[
        "disabled",
    ] };
}

pub mod allowed_images_settings_enabled_state {
    pub const AUDIT_MODE: &str = "audit-mode";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AllowedImagesSettingsEnabledState", values: &[
        "audit-mode", "enabled",
    ] };
}

pub mod allows_multiple_instance_types {
    pub const OFF: &str = "off";
    pub const ON: &str = "on";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AllowsMultipleInstanceTypes", values: &[
        "off", "on",
    ] };
}

pub mod amd_sev_snp_specification {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AmdSevSnpSpecification", values: &[
        "disabled", "enabled",
    ] };
}

pub mod analysis_status {
    pub const FAILED: &str = "failed";
    pub const RUNNING: &str = "running";
    pub const SUCCEEDED: &str = "succeeded";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AnalysisStatus", values: &[
        "failed", "running", "succeeded",
    ] };
}

pub mod appliance_mode_support_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ApplianceModeSupportValue", values: &[
        "disable", "enable",
    ] };
}

pub mod architecture_type {
    pub const ARM64: &str = "arm64";
    pub const ARM64_MAC: &str = "arm64_mac";
    pub const I386: &str = "i386";
    pub const X86_64: &str = "x86_64";
    pub const X86_64_MAC: &str = "x86_64_mac";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ArchitectureType", values: &[
        "arm64", "arm64_mac", "i386", "x86_64", "x86_64_mac",
    ] };
}

pub mod architecture_values {
    pub const ARM64: &str = "arm64";
    pub const ARM64_MAC: &str = "arm64_mac";
    pub const I386: &str = "i386";
    pub const X86_64: &str = "x86_64";
    pub const X86_64_MAC: &str = "x86_64_mac";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ArchitectureValues", values: &[
        "arm64", "arm64_mac", "i386", "x86_64", "x86_64_mac",
    ] };
}

pub mod asn_association_state {
    pub const ASSOCIATED: &str = "associated";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const FAILED_ASSOCIATION: &str = "failed-association";
    pub const FAILED_DISASSOCIATION: &str = "failed-disassociation";
    pub const PENDING_ASSOCIATION: &str = "pending-association";
    pub const PENDING_DISASSOCIATION: &str = "pending-disassociation";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AsnAssociationState", values: &[
        "associated", "disassociated", "failed-association", "failed-disassociation", "pending-association", "pending-disassociation",
    ] };
}

pub mod asn_state {
    pub const DEPROVISIONED: &str = "deprovisioned";
    pub const FAILED_DEPROVISION: &str = "failed-deprovision";
    pub const FAILED_PROVISION: &str = "failed-provision";
    pub const PENDING_DEPROVISION: &str = "pending-deprovision";
    pub const PENDING_PROVISION: &str = "pending-provision";
    pub const PROVISIONED: &str = "provisioned";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AsnState", values: &[
        "deprovisioned", "failed-deprovision", "failed-provision", "pending-deprovision", "pending-provision", "provisioned",
    ] };
}

pub mod associated_network_type {
    pub const VPC: &str = "vpc";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AssociatedNetworkType", values: &[
        "vpc",
    ] };
}

pub mod association_status_code {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const ASSOCIATION_FAILED: &str = "association-failed";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AssociationStatusCode", values: &[
        "associated", "associating", "association-failed", "disassociated", "disassociating",
    ] };
}

pub mod attachment_limit_type {
    pub const DEDICATED: &str = "dedicated";
    pub const SHARED: &str = "shared";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AttachmentLimitType", values: &[
        "dedicated", "shared",
    ] };
}

pub mod attachment_status {
    pub const ATTACHED: &str = "attached";
    pub const ATTACHING: &str = "attaching";
    pub const DETACHED: &str = "detached";
    pub const DETACHING: &str = "detaching";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AttachmentStatus", values: &[
        "attached", "attaching", "detached", "detaching",
    ] };
}

pub mod auto_accept_shared_associations_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AutoAcceptSharedAssociationsValue", values: &[
        "disable", "enable",
    ] };
}

pub mod auto_accept_shared_attachments_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AutoAcceptSharedAttachmentsValue", values: &[
        "disable", "enable",
    ] };
}

pub mod auto_placement {
    pub const OFF: &str = "off";
    pub const ON: &str = "on";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AutoPlacement", values: &[
        "off", "on",
    ] };
}

pub mod auto_provision_zones_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AutoProvisionZonesState", values: &[
        "disabled", "enabled",
    ] };
}

pub mod auto_scaling_ips_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AutoScalingIpsState", values: &[
        "disabled", "enabled",
    ] };
}

pub mod availability_mode {
    pub const REGIONAL: &str = "regional";
    pub const ZONAL: &str = "zonal";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AvailabilityMode", values: &[
        "regional", "zonal",
    ] };
}

pub mod availability_zone_opt_in_status {
    pub const NOT_OPTED_IN: &str = "not-opted-in";
    pub const OPTED_IN: &str = "opted-in";
    pub const OPT_IN_NOT_REQUIRED: &str = "opt-in-not-required";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AvailabilityZoneOptInStatus", values: &[
        "not-opted-in", "opt-in-not-required", "opted-in",
    ] };
}

pub mod availability_zone_state {
    pub const AVAILABLE: &str = "available";
    pub const CONSTRAINED: &str = "constrained";
    pub const IMPAIRED: &str = "impaired";
    pub const INFORMATION: &str = "information";
    pub const UNAVAILABLE: &str = "unavailable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "AvailabilityZoneState", values: &[
        "available", "constrained", "impaired", "information", "unavailable",
    ] };
}

pub mod bandwidth_weighting_type {
    pub const DEFAULT: &str = "default";
    pub const EBS_1: &str = "ebs-1";
    pub const VPC_1: &str = "vpc-1";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "BandwidthWeightingType", values: &[
        "default", "ebs-1", "vpc-1",
    ] };
}

pub mod bare_metal {
    pub const EXCLUDED: &str = "excluded";
    pub const INCLUDED: &str = "included";
    pub const REQUIRED: &str = "required";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "BareMetal", values: &[
        "excluded", "included", "required",
    ] };
}

pub mod batch_state {
    pub const ACTIVE: &str = "active";
    pub const CANCELLED: &str = "cancelled";
    pub const CANCELLED_RUNNING: &str = "cancelled_running";
    pub const CANCELLED_TERMINATING: &str = "cancelled_terminating";
    pub const FAILED: &str = "failed";
    pub const MODIFYING: &str = "modifying";
    pub const SUBMITTED: &str = "submitted";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "BatchState", values: &[
        "active", "cancelled", "cancelled_running", "cancelled_terminating", "failed", "modifying",
        "submitted",
    ] };
}

pub mod bgp_status {
    pub const DOWN: &str = "down";
    pub const UP: &str = "up";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "BgpStatus", values: &[
        "down", "up",
    ] };
}

pub mod block_public_access_mode {
    pub const BLOCK_BIDIRECTIONAL: &str = "block-bidirectional";
    pub const BLOCK_INGRESS: &str = "block-ingress";
    pub const OFF: &str = "off";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "BlockPublicAccessMode", values: &[
        "block-bidirectional", "block-ingress", "off",
    ] };
}

pub mod boot_mode_type {
    pub const LEGACY_BIOS: &str = "legacy-bios";
    pub const UEFI: &str = "uefi";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "BootModeType", values: &[
        "legacy-bios", "uefi",
    ] };
}

pub mod boot_mode_values {
    pub const LEGACY_BIOS: &str = "legacy-bios";
    pub const UEFI: &str = "uefi";
    pub const UEFI_PREFERRED: &str = "uefi-preferred";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "BootModeValues", values: &[
        "legacy-bios", "uefi", "uefi-preferred",
    ] };
}

pub mod bundle_task_state {
    pub const BUNDLING: &str = "bundling";
    pub const CANCELLING: &str = "cancelling";
    pub const COMPLETE: &str = "complete";
    pub const FAILED: &str = "failed";
    pub const PENDING: &str = "pending";
    pub const STORING: &str = "storing";
    pub const WAITING_FOR_SHUTDOWN: &str = "waiting-for-shutdown";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "BundleTaskState", values: &[
        "bundling", "cancelling", "complete", "failed", "pending", "storing",
        "waiting-for-shutdown",
    ] };
}

pub mod burstable_performance {
    pub const EXCLUDED: &str = "excluded";
    pub const INCLUDED: &str = "included";
    pub const REQUIRED: &str = "required";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "BurstablePerformance", values: &[
        "excluded", "included", "required",
    ] };
}

pub mod byoip_cidr_state {
    pub const ADVERTISED: &str = "advertised";
    pub const DEPROVISIONED: &str = "deprovisioned";
    pub const FAILED_DEPROVISION: &str = "failed-deprovision";
    pub const FAILED_PROVISION: &str = "failed-provision";
    pub const PENDING_ADVERTISING: &str = "pending-advertising";
    pub const PENDING_DEPROVISION: &str = "pending-deprovision";
    pub const PENDING_PROVISION: &str = "pending-provision";
    pub const PENDING_WITHDRAWAL: &str = "pending-withdrawal";
    pub const PROVISIONED: &str = "provisioned";
    pub const PROVISIONED_NOT_PUBLICLY_ADVERTISABLE: &str = "provisioned-not-publicly-advertisable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ByoipCidrState", values: &[
        "advertised", "deprovisioned", "failed-deprovision", "failed-provision", "pending-advertising", "pending-deprovision",
        "pending-provision", "pending-withdrawal", "provisioned", "provisioned-not-publicly-advertisable",
    ] };
}

pub mod caller_role {
    pub const ODCR_OWNER: &str = "odcr-owner";
    pub const UNUSED_RESERVATION_BILLING_OWNER: &str = "unused-reservation-billing-owner";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CallerRole", values: &[
        "odcr-owner", "unused-reservation-billing-owner",
    ] };
}

pub mod cancel_batch_error_code {
    pub const FLEET_REQUEST_ID_DOES_NOT_EXIST: &str = "fleetRequestIdDoesNotExist";
    pub const FLEET_REQUEST_ID_MALFORMED: &str = "fleetRequestIdMalformed";
    pub const FLEET_REQUEST_NOT_IN_CANCELLABLE_STATE: &str = "fleetRequestNotInCancellableState";
    pub const UNEXPECTED_ERROR: &str = "unexpectedError";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CancelBatchErrorCode", values: &[
        "fleetRequestIdDoesNotExist", "fleetRequestIdMalformed", "fleetRequestNotInCancellableState", "unexpectedError",
    ] };
}

pub mod cancel_spot_instance_request_state {
    pub const ACTIVE: &str = "active";
    pub const CANCELLED: &str = "cancelled";
    pub const CLOSED: &str = "closed";
    pub const COMPLETED: &str = "completed";
    pub const OPEN: &str = "open";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CancelSpotInstanceRequestState", values: &[
        "active", "cancelled", "closed", "completed", "open",
    ] };
}

pub mod capacity_block_extension_status {
    pub const PAYMENT_FAILED: &str = "payment-failed";
    pub const PAYMENT_PENDING: &str = "payment-pending";
    pub const PAYMENT_SUCCEEDED: &str = "payment-succeeded";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityBlockExtensionStatus", values: &[
        "payment-failed", "payment-pending", "payment-succeeded",
    ] };
}

pub mod capacity_block_interconnect_status {
    pub const IMPAIRED: &str = "impaired";
    pub const INSUFFICIENT_DATA: &str = "insufficient-data";
    pub const OK: &str = "ok";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityBlockInterconnectStatus", values: &[
        "impaired", "insufficient-data", "ok",
    ] };
}

pub mod capacity_block_resource_state {
    pub const ACTIVE: &str = "active";
    pub const CANCELLED: &str = "cancelled";
    pub const EXPIRED: &str = "expired";
    pub const FAILED: &str = "failed";
    pub const PAYMENT_FAILED: &str = "payment-failed";
    pub const PAYMENT_PENDING: &str = "payment-pending";
    pub const SCHEDULED: &str = "scheduled";
    pub const UNAVAILABLE: &str = "unavailable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityBlockResourceState", values: &[
        "active", "cancelled", "expired", "failed", "payment-failed", "payment-pending",
        "scheduled", "unavailable",
    ] };
}

pub mod capacity_manager_data_export_status {
    pub const DELIVERED: &str = "delivered";
    pub const FAILED: &str = "failed";
    pub const IN_PROGRESS: &str = "in-progress";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityManagerDataExportStatus", values: &[
        "delivered", "failed", "in-progress", "pending",
    ] };
}

pub mod capacity_manager_monitored_tag_key_status {
    pub const ACTIVATED: &str = "activated";
    pub const ACTIVATING: &str = "activating";
    pub const DEACTIVATING: &str = "deactivating";
    pub const SUSPENDED: &str = "suspended";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityManagerMonitoredTagKeyStatus", values: &[
        "activated", "activating", "deactivating", "suspended",
    ] };
}

pub mod capacity_manager_status {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityManagerStatus", values: &[
        "disabled", "enabled",
    ] };
}

pub mod capacity_reservation_billing_request_status {
    pub const ACCEPTED: &str = "accepted";
    pub const CANCELLED: &str = "cancelled";
    pub const EXPIRED: &str = "expired";
    pub const PENDING: &str = "pending";
    pub const REJECTED: &str = "rejected";
    pub const REVOKED: &str = "revoked";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityReservationBillingRequestStatus", values: &[
        "accepted", "cancelled", "expired", "pending", "rejected", "revoked",
    ] };
}

pub mod capacity_reservation_delivery_preference {
    pub const FIXED: &str = "fixed";
    pub const INCREMENTAL: &str = "incremental";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityReservationDeliveryPreference", values: &[
        "fixed", "incremental",
    ] };
}

pub mod capacity_reservation_fleet_state {
    pub const ACTIVE: &str = "active";
    pub const CANCELLED: &str = "cancelled";
    pub const CANCELLING: &str = "cancelling";
    pub const EXPIRED: &str = "expired";
    pub const EXPIRING: &str = "expiring";
    pub const FAILED: &str = "failed";
    pub const MODIFYING: &str = "modifying";
    pub const PARTIALLY_FULFILLED: &str = "partially_fulfilled";
    pub const SUBMITTED: &str = "submitted";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityReservationFleetState", values: &[
        "active", "cancelled", "cancelling", "expired", "expiring", "failed",
        "modifying", "partially_fulfilled", "submitted",
    ] };
}

pub mod capacity_reservation_instance_platform {
    pub const LINUX_UNIX: &str = "Linux/UNIX";
    pub const LINUX_WITH_SQL_SERVER_ENTERPRISE: &str = "Linux with SQL Server Enterprise";
    pub const LINUX_WITH_SQL_SERVER_STANDARD: &str = "Linux with SQL Server Standard";
    pub const LINUX_WITH_SQL_SERVER_WEB: &str = "Linux with SQL Server Web";
    pub const RED_HAT_ENTERPRISE_LINUX: &str = "Red Hat Enterprise Linux";
    pub const RHEL_WITH_HA: &str = "RHEL with HA";
    pub const RHEL_WITH_HA_AND_SQL_SERVER_ENTERPRISE: &str = "RHEL with HA and SQL Server Enterprise";
    pub const RHEL_WITH_HA_AND_SQL_SERVER_STANDARD: &str = "RHEL with HA and SQL Server Standard";
    pub const RHEL_WITH_SQL_SERVER_ENTERPRISE: &str = "RHEL with SQL Server Enterprise";
    pub const RHEL_WITH_SQL_SERVER_STANDARD: &str = "RHEL with SQL Server Standard";
    pub const RHEL_WITH_SQL_SERVER_WEB: &str = "RHEL with SQL Server Web";
    pub const SUSE_LINUX: &str = "SUSE Linux";
    pub const UBUNTU_PRO: &str = "Ubuntu Pro";
    pub const WINDOWS: &str = "Windows";
    pub const WINDOWS_WITH_SQL_SERVER: &str = "Windows with SQL Server";
    pub const WINDOWS_WITH_SQL_SERVER_ENTERPRISE: &str = "Windows with SQL Server Enterprise";
    pub const WINDOWS_WITH_SQL_SERVER_STANDARD: &str = "Windows with SQL Server Standard";
    pub const WINDOWS_WITH_SQL_SERVER_WEB: &str = "Windows with SQL Server Web";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityReservationInstancePlatform", values: &[
        "Linux with SQL Server Enterprise", "Linux with SQL Server Standard", "Linux with SQL Server Web", "Linux/UNIX", "RHEL with HA", "RHEL with HA and SQL Server Enterprise",
        "RHEL with HA and SQL Server Standard", "RHEL with SQL Server Enterprise", "RHEL with SQL Server Standard", "RHEL with SQL Server Web", "Red Hat Enterprise Linux", "SUSE Linux",
        "Ubuntu Pro", "Windows", "Windows with SQL Server", "Windows with SQL Server Enterprise", "Windows with SQL Server Standard", "Windows with SQL Server Web",
    ] };
}

pub mod capacity_reservation_preference {
    pub const CAPACITY_RESERVATIONS_ONLY: &str = "capacity-reservations-only";
    pub const NONE: &str = "none";
    pub const OPEN: &str = "open";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityReservationPreference", values: &[
        "capacity-reservations-only", "none", "open",
    ] };
}

pub mod capacity_reservation_state {
    pub const ACTIVE: &str = "active";
    pub const ASSESSING: &str = "assessing";
    pub const CANCELLED: &str = "cancelled";
    pub const DELAYED: &str = "delayed";
    pub const EXPIRED: &str = "expired";
    pub const FAILED: &str = "failed";
    pub const PAYMENT_FAILED: &str = "payment-failed";
    pub const PAYMENT_PENDING: &str = "payment-pending";
    pub const PENDING: &str = "pending";
    pub const SCHEDULED: &str = "scheduled";
    pub const UNAVAILABLE: &str = "unavailable";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityReservationState", values: &[
        "active", "assessing", "cancelled", "delayed", "expired", "failed",
        "payment-failed", "payment-pending", "pending", "scheduled", "unavailable", "unsupported",
    ] };
}

pub mod capacity_reservation_tenancy {
    pub const DEDICATED: &str = "dedicated";
    pub const DEFAULT: &str = "default";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityReservationTenancy", values: &[
        "dedicated", "default",
    ] };
}

pub mod capacity_reservation_type {
    pub const CAPACITY_BLOCK: &str = "capacity-block";
    pub const DEFAULT: &str = "default";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityReservationType", values: &[
        "capacity-block", "default",
    ] };
}

pub mod capacity_tenancy {
    pub const DEDICATED: &str = "dedicated";
    pub const DEFAULT: &str = "default";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CapacityTenancy", values: &[
        "dedicated", "default",
    ] };
}

pub mod carrier_gateway_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CarrierGatewayState", values: &[
        "available", "deleted", "deleting", "pending",
    ] };
}

pub mod client_certificate_revocation_list_status_code {
    pub const ACTIVE: &str = "active";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ClientCertificateRevocationListStatusCode", values: &[
        "active", "pending",
    ] };
}

pub mod client_vpn_authentication_type {
    pub const CERTIFICATE_AUTHENTICATION: &str = "certificate-authentication";
    pub const DIRECTORY_SERVICE_AUTHENTICATION: &str = "directory-service-authentication";
    pub const FEDERATED_AUTHENTICATION: &str = "federated-authentication";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ClientVpnAuthenticationType", values: &[
        "certificate-authentication", "directory-service-authentication", "federated-authentication",
    ] };
}

pub mod client_vpn_authorization_rule_status_code {
    pub const ACTIVE: &str = "active";
    pub const AUTHORIZING: &str = "authorizing";
    pub const FAILED: &str = "failed";
    pub const REVOKING: &str = "revoking";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ClientVpnAuthorizationRuleStatusCode", values: &[
        "active", "authorizing", "failed", "revoking",
    ] };
}

pub mod client_vpn_connection_status_code {
    pub const ACTIVE: &str = "active";
    pub const FAILED_TO_TERMINATE: &str = "failed-to-terminate";
    pub const TERMINATED: &str = "terminated";
    pub const TERMINATING: &str = "terminating";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ClientVpnConnectionStatusCode", values: &[
        "active", "failed-to-terminate", "terminated", "terminating",
    ] };
}

pub mod client_vpn_endpoint_attribute_status_code {
    pub const APPLIED: &str = "applied";
    pub const APPLYING: &str = "applying";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ClientVpnEndpointAttributeStatusCode", values: &[
        "applied", "applying",
    ] };
}

pub mod client_vpn_endpoint_status_code {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub const PENDING_ASSOCIATE: &str = "pending-associate";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ClientVpnEndpointStatusCode", values: &[
        "available", "deleted", "deleting", "pending", "pending-associate",
    ] };
}

pub mod client_vpn_route_status_code {
    pub const ACTIVE: &str = "active";
    pub const CREATING: &str = "creating";
    pub const DELETING: &str = "deleting";
    pub const FAILED: &str = "failed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ClientVpnRouteStatusCode", values: &[
        "active", "creating", "deleting", "failed",
    ] };
}

pub mod comparison {
    pub const EQUALS: &str = "equals";
    pub const IN: &str = "in";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Comparison", values: &[
        "equals", "in",
    ] };
}

pub mod connection_notification_state {
    pub const DISABLED: &str = "Disabled";
    pub const ENABLED: &str = "Enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ConnectionNotificationState", values: &[
        "Disabled", "Enabled",
    ] };
}

pub mod connection_notification_type {
    pub const TOPIC: &str = "Topic";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ConnectionNotificationType", values: &[
        "Topic",
    ] };
}

pub mod connectivity_type {
    pub const PRIVATE: &str = "private";
    pub const PUBLIC: &str = "public";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ConnectivityType", values: &[
        "private", "public",
    ] };
}

pub mod container_format {
    pub const OVA: &str = "ova";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ContainerFormat", values: &[
        "ova",
    ] };
}

pub mod conversion_task_state {
    pub const ACTIVE: &str = "active";
    pub const CANCELLED: &str = "cancelled";
    pub const CANCELLING: &str = "cancelling";
    pub const COMPLETED: &str = "completed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ConversionTaskState", values: &[
        "active", "cancelled", "cancelling", "completed",
    ] };
}

pub mod copy_tags_from_source {
    pub const VOLUME: &str = "volume";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CopyTagsFromSource", values: &[
        "volume",
    ] };
}

pub mod cpu_manufacturer {
    pub const AMAZON_WEB_SERVICES: &str = "amazon-web-services";
    pub const AMD: &str = "amd";
    pub const APPLE: &str = "apple";
    pub const INTEL: &str = "intel";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CpuManufacturer", values: &[
        "amazon-web-services", "amd", "apple", "intel",
    ] };
}

pub mod currency_code_values {
    pub const USD: &str = "USD";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "CurrencyCodeValues", values: &[
        "USD",
    ] };
}

pub mod datafeed_subscription_state {
    pub const ACTIVE: &str = "Active";
    pub const INACTIVE: &str = "Inactive";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DatafeedSubscriptionState", values: &[
        "Active", "Inactive",
    ] };
}

pub mod default_http_tokens_enforced_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub const NO_PREFERENCE: &str = "no-preference";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DefaultHttpTokensEnforcedState", values: &[
        "disabled", "enabled", "no-preference",
    ] };
}

pub mod default_instance_metadata_endpoint_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub const NO_PREFERENCE: &str = "no-preference";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DefaultInstanceMetadataEndpointState", values: &[
        "disabled", "enabled", "no-preference",
    ] };
}

pub mod default_instance_metadata_tags_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub const NO_PREFERENCE: &str = "no-preference";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DefaultInstanceMetadataTagsState", values: &[
        "disabled", "enabled", "no-preference",
    ] };
}

pub mod default_route_table_association_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DefaultRouteTableAssociationValue", values: &[
        "disable", "enable",
    ] };
}

pub mod default_route_table_propagation_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DefaultRouteTablePropagationValue", values: &[
        "disable", "enable",
    ] };
}

pub mod default_target_capacity_type {
    pub const CAPACITY_BLOCK: &str = "capacity-block";
    pub const ON_DEMAND: &str = "on-demand";
    pub const RESERVED_CAPACITY: &str = "reserved-capacity";
    pub const SPOT: &str = "spot";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DefaultTargetCapacityType", values: &[
        "capacity-block", "on-demand", "reserved-capacity", "spot",
    ] };
}

pub mod delete_fleet_error_code {
    pub const FLEET_ID_DOES_NOT_EXIST: &str = "fleetIdDoesNotExist";
    pub const FLEET_ID_MALFORMED: &str = "fleetIdMalformed";
    pub const FLEET_NOT_IN_DELETABLE_STATE: &str = "fleetNotInDeletableState";
    pub const UNEXPECTED_ERROR: &str = "unexpectedError";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DeleteFleetErrorCode", values: &[
        "fleetIdDoesNotExist", "fleetIdMalformed", "fleetNotInDeletableState", "unexpectedError",
    ] };
}

pub mod delete_queued_reserved_instances_error_code {
    pub const RESERVED_INSTANCES_ID_INVALID: &str = "reserved-instances-id-invalid";
    pub const RESERVED_INSTANCES_NOT_IN_QUEUED_STATE: &str = "reserved-instances-not-in-queued-state";
    pub const UNEXPECTED_ERROR: &str = "unexpected-error";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DeleteQueuedReservedInstancesErrorCode", values: &[
        "reserved-instances-id-invalid", "reserved-instances-not-in-queued-state", "unexpected-error",
    ] };
}

pub mod destination_file_format {
    pub const PARQUET: &str = "parquet";
    pub const PLAIN_TEXT: &str = "plain-text";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DestinationFileFormat", values: &[
        "parquet", "plain-text",
    ] };
}

pub mod device_trust_provider_type {
    pub const CROWDSTRIKE: &str = "crowdstrike";
    pub const JAMF: &str = "jamf";
    pub const JUMPCLOUD: &str = "jumpcloud";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DeviceTrustProviderType", values: &[
        "crowdstrike", "jamf", "jumpcloud",
    ] };
}

pub mod device_type {
    pub const EBS: &str = "ebs";
    pub const INSTANCE_STORE: &str = "instance-store";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DeviceType", values: &[
        "ebs", "instance-store",
    ] };
}

pub mod disk_image_format {
    pub const RAW: &str = "RAW";
    pub const VHD: &str = "VHD";
    pub const VMDK: &str = "VMDK";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DiskImageFormat", values: &[
        "RAW", "VHD", "VMDK",
    ] };
}

pub mod disk_type {
    pub const HDD: &str = "hdd";
    pub const SSD: &str = "ssd";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DiskType", values: &[
        "hdd", "ssd",
    ] };
}

pub mod dns_name_state {
    pub const FAILED: &str = "failed";
    pub const PENDING_VERIFICATION: &str = "pendingVerification";
    pub const VERIFIED: &str = "verified";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DnsNameState", values: &[
        "failed", "pendingVerification", "verified",
    ] };
}

pub mod dns_record_ip_type {
    pub const DUALSTACK: &str = "dualstack";
    pub const IPV4: &str = "ipv4";
    pub const IPV6: &str = "ipv6";
    pub const SERVICE_DEFINED: &str = "service-defined";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DnsRecordIpType", values: &[
        "dualstack", "ipv4", "ipv6", "service-defined",
    ] };
}

pub mod dns_support_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DnsSupportValue", values: &[
        "disable", "enable",
    ] };
}

pub mod domain_type {
    pub const STANDARD: &str = "standard";
    pub const VPC: &str = "vpc";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DomainType", values: &[
        "standard", "vpc",
    ] };
}

pub mod dynamic_routing_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "DynamicRoutingValue", values: &[
        "disable", "enable",
    ] };
}

pub mod ebs_encryption_support {
    pub const SUPPORTED: &str = "supported";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EbsEncryptionSupport", values: &[
        "supported", "unsupported",
    ] };
}

pub mod ebs_nvme_support {
    pub const REQUIRED: &str = "required";
    pub const SUPPORTED: &str = "supported";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EbsNvmeSupport", values: &[
        "required", "supported", "unsupported",
    ] };
}

pub mod ebs_optimized_support {
    pub const DEFAULT: &str = "default";
    pub const SUPPORTED: &str = "supported";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EbsOptimizedSupport", values: &[
        "default", "supported", "unsupported",
    ] };
}

pub mod ec2_instance_connect_endpoint_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const UPDATE_COMPLETE: &str = "update-complete";
    pub const UPDATE_FAILED: &str = "update-failed";
    pub const UPDATE_IN_PROGRESS: &str = "update-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Ec2InstanceConnectEndpointState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
        "update-complete", "update-failed", "update-in-progress",
    ] };
}

pub mod ek_pub_key_format {
    pub const DER: &str = "der";
    pub const TPMT: &str = "tpmt";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EkPubKeyFormat", values: &[
        "der", "tpmt",
    ] };
}

pub mod ek_pub_key_type {
    pub const ECC_SEC_P384: &str = "ecc-sec-p384";
    pub const RSA_2048: &str = "rsa-2048";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EkPubKeyType", values: &[
        "ecc-sec-p384", "rsa-2048",
    ] };
}

pub mod elastic_gpu_state {
    pub const ATTACHED: &str = "ATTACHED";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ElasticGpuState", values: &[
        "ATTACHED",
    ] };
}

pub mod elastic_gpu_status {
    pub const IMPAIRED: &str = "IMPAIRED";
    pub const OK: &str = "OK";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ElasticGpuStatus", values: &[
        "IMPAIRED", "OK",
    ] };
}

pub mod ena_support {
    pub const REQUIRED: &str = "required";
    pub const SUPPORTED: &str = "supported";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EnaSupport", values: &[
        "required", "supported", "unsupported",
    ] };
}

pub mod encryption_state_value {
    pub const DISABLED: &str = "disabled";
    pub const DISABLING: &str = "disabling";
    pub const ENABLED: &str = "enabled";
    pub const ENABLING: &str = "enabling";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EncryptionStateValue", values: &[
        "disabled", "disabling", "enabled", "enabling",
    ] };
}

pub mod encryption_support_option_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EncryptionSupportOptionValue", values: &[
        "disable", "enable",
    ] };
}

pub mod end_date_type {
    pub const LIMITED: &str = "limited";
    pub const UNLIMITED: &str = "unlimited";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EndDateType", values: &[
        "limited", "unlimited",
    ] };
}

pub mod endpoint_ip_address_type {
    pub const DUAL_STACK: &str = "dual-stack";
    pub const IPV4: &str = "ipv4";
    pub const IPV6: &str = "ipv6";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EndpointIpAddressType", values: &[
        "dual-stack", "ipv4", "ipv6",
    ] };
}

pub mod ephemeral_nvme_support {
    pub const REQUIRED: &str = "required";
    pub const SUPPORTED: &str = "supported";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EphemeralNvmeSupport", values: &[
        "required", "supported", "unsupported",
    ] };
}

pub mod event_code {
    pub const INSTANCE_REBOOT: &str = "instance-reboot";
    pub const INSTANCE_RETIREMENT: &str = "instance-retirement";
    pub const INSTANCE_STOP: &str = "instance-stop";
    pub const SYSTEM_MAINTENANCE: &str = "system-maintenance";
    pub const SYSTEM_REBOOT: &str = "system-reboot";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EventCode", values: &[
        "instance-reboot", "instance-retirement", "instance-stop", "system-maintenance", "system-reboot",
    ] };
}

pub mod event_type {
    pub const ERROR: &str = "error";
    pub const FLEET_REQUEST_CHANGE: &str = "fleetRequestChange";
    pub const INFORMATION: &str = "information";
    pub const INSTANCE_CHANGE: &str = "instanceChange";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "EventType", values: &[
        "error", "fleetRequestChange", "information", "instanceChange",
    ] };
}

pub mod excess_capacity_termination_policy {
    pub const DEFAULT: &str = "default";
    pub const NO_TERMINATION: &str = "noTermination";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ExcessCapacityTerminationPolicy", values: &[
        "default", "noTermination",
    ] };
}

pub mod export_environment {
    pub const CITRIX: &str = "citrix";
    pub const MICROSOFT: &str = "microsoft";
    pub const VMWARE: &str = "vmware";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ExportEnvironment", values: &[
        "citrix", "microsoft", "vmware",
    ] };
}

pub mod export_task_state {
    pub const ACTIVE: &str = "active";
    pub const CANCELLED: &str = "cancelled";
    pub const CANCELLING: &str = "cancelling";
    pub const COMPLETED: &str = "completed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ExportTaskState", values: &[
        "active", "cancelled", "cancelling", "completed",
    ] };
}

pub mod fast_launch_resource_type {
    pub const SNAPSHOT: &str = "snapshot";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FastLaunchResourceType", values: &[
        "snapshot",
    ] };
}

pub mod fast_launch_state_code {
    pub const DISABLING: &str = "disabling";
    pub const DISABLING_FAILED: &str = "disabling-failed";
    pub const ENABLED: &str = "enabled";
    pub const ENABLED_FAILED: &str = "enabled-failed";
    pub const ENABLING: &str = "enabling";
    pub const ENABLING_FAILED: &str = "enabling-failed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FastLaunchStateCode", values: &[
        "disabling", "disabling-failed", "enabled", "enabled-failed", "enabling", "enabling-failed",
    ] };
}

pub mod fast_snapshot_restore_state_code {
    pub const DISABLED: &str = "disabled";
    pub const DISABLING: &str = "disabling";
    pub const ENABLED: &str = "enabled";
    pub const ENABLING: &str = "enabling";
    pub const OPTIMIZING: &str = "optimizing";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FastSnapshotRestoreStateCode", values: &[
        "disabled", "disabling", "enabled", "enabling", "optimizing",
    ] };
}

pub mod filter_by_dimension {
    pub const ACCOUNT_ID: &str = "account-id";
    pub const ACCOUNT_NAME: &str = "account-name";
    pub const AVAILABILITY_ZONE_ID: &str = "availability-zone-id";
    pub const INSTANCE_FAMILY: &str = "instance-family";
    pub const INSTANCE_PLATFORM: &str = "instance-platform";
    pub const INSTANCE_TYPE: &str = "instance-type";
    pub const RESERVATION_ARN: &str = "reservation-arn";
    pub const RESERVATION_CREATE_TIMESTAMP: &str = "reservation-create-timestamp";
    pub const RESERVATION_END_DATE_TYPE: &str = "reservation-end-date-type";
    pub const RESERVATION_END_TIMESTAMP: &str = "reservation-end-timestamp";
    pub const RESERVATION_ID: &str = "reservation-id";
    pub const RESERVATION_INSTANCE_MATCH_CRITERIA: &str = "reservation-instance-match-criteria";
    pub const RESERVATION_START_TIMESTAMP: &str = "reservation-start-timestamp";
    pub const RESERVATION_STATE: &str = "reservation-state";
    pub const RESERVATION_TYPE: &str = "reservation-type";
    pub const RESERVATION_UNUSED_FINANCIAL_OWNER: &str = "reservation-unused-financial-owner";
    pub const RESOURCE_REGION: &str = "resource-region";
    pub const TENANCY: &str = "tenancy";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FilterByDimension", values: &[
        "account-id", "account-name", "availability-zone-id", "instance-family", "instance-platform", "instance-type",
        "reservation-arn", "reservation-create-timestamp", "reservation-end-date-type", "reservation-end-timestamp", "reservation-id", "reservation-instance-match-criteria",
        "reservation-start-timestamp", "reservation-state", "reservation-type", "reservation-unused-financial-owner", "resource-region", "tenancy",
    ] };
}

pub mod findings_found {
    pub const FALSE: &str = "false";
    pub const TRUE: &str = "true";
    pub const UNKNOWN: &str = "unknown";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FindingsFound", values: &[
        "false", "true", "unknown",
    ] };
}

pub mod fleet_activity_status {
    pub const ERROR: &str = "error";
    pub const FULFILLED: &str = "fulfilled";
    pub const PENDING_FULFILLMENT: &str = "pending_fulfillment";
    pub const PENDING_TERMINATION: &str = "pending_termination";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetActivityStatus", values: &[
        "error", "fulfilled", "pending_fulfillment", "pending_termination",
    ] };
}

pub mod fleet_capacity_reservation_tenancy {
    pub const DEFAULT: &str = "default";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetCapacityReservationTenancy", values: &[
        "default",
    ] };
}

pub mod fleet_capacity_reservation_usage_strategy {
    pub const USE_CAPACITY_RESERVATIONS_FIRST: &str = "use-capacity-reservations-first";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetCapacityReservationUsageStrategy", values: &[
        "use-capacity-reservations-first",
    ] };
}

pub mod fleet_event_type {
    pub const FLEET_CHANGE: &str = "fleet-change";
    pub const INSTANCE_CHANGE: &str = "instance-change";
    pub const SERVICE_ERROR: &str = "service-error";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetEventType", values: &[
        "fleet-change", "instance-change", "service-error",
    ] };
}

pub mod fleet_excess_capacity_termination_policy {
    pub const NO_TERMINATION: &str = "no-termination";
    pub const TERMINATION: &str = "termination";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetExcessCapacityTerminationPolicy", values: &[
        "no-termination", "termination",
    ] };
}

pub mod fleet_instance_match_criteria {
    pub const OPEN: &str = "open";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetInstanceMatchCriteria", values: &[
        "open",
    ] };
}

pub mod fleet_on_demand_allocation_strategy {
    pub const LOWEST_PRICE: &str = "lowest-price";
    pub const PRIORITIZED: &str = "prioritized";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetOnDemandAllocationStrategy", values: &[
        "lowest-price", "prioritized",
    ] };
}

pub mod fleet_replacement_strategy {
    pub const LAUNCH: &str = "launch";
    pub const LAUNCH_BEFORE_TERMINATE: &str = "launch-before-terminate";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetReplacementStrategy", values: &[
        "launch", "launch-before-terminate",
    ] };
}

pub mod fleet_reservation_type {
    pub const INTERRUPTIBLE_CAPACITY_RESERVATION: &str = "interruptible-capacity-reservation";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetReservationType", values: &[
        "interruptible-capacity-reservation",
    ] };
}

pub mod fleet_state_code {
    pub const ACTIVE: &str = "active";
    pub const DELETED: &str = "deleted";
    pub const DELETED_RUNNING: &str = "deleted_running";
    pub const DELETED_TERMINATING: &str = "deleted_terminating";
    pub const FAILED: &str = "failed";
    pub const MODIFYING: &str = "modifying";
    pub const SUBMITTED: &str = "submitted";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetStateCode", values: &[
        "active", "deleted", "deleted_running", "deleted_terminating", "failed", "modifying",
        "submitted",
    ] };
}

pub mod fleet_type {
    pub const INSTANT: &str = "instant";
    pub const MAINTAIN: &str = "maintain";
    pub const REQUEST: &str = "request";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FleetType", values: &[
        "instant", "maintain", "request",
    ] };
}

pub mod flexible_ena_queues_support {
    pub const SUPPORTED: &str = "supported";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FlexibleEnaQueuesSupport", values: &[
        "supported", "unsupported",
    ] };
}

pub mod flow_logs_resource_type {
    pub const NETWORK_INTERFACE: &str = "NetworkInterface";
    pub const REGIONAL_NAT_GATEWAY: &str = "RegionalNatGateway";
    pub const SUBNET: &str = "Subnet";
    pub const TRANSIT_GATEWAY: &str = "TransitGateway";
    pub const TRANSIT_GATEWAY_ATTACHMENT: &str = "TransitGatewayAttachment";
    pub const VPC: &str = "VPC";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FlowLogsResourceType", values: &[
        "NetworkInterface", "RegionalNatGateway", "Subnet", "TransitGateway", "TransitGatewayAttachment", "VPC",
    ] };
}

pub mod fpga_image_attribute_name {
    pub const DESCRIPTION: &str = "description";
    pub const LOAD_PERMISSION: &str = "loadPermission";
    pub const NAME: &str = "name";
    pub const PRODUCT_CODES: &str = "productCodes";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FpgaImageAttributeName", values: &[
        "description", "loadPermission", "name", "productCodes",
    ] };
}

pub mod fpga_image_state_code {
    pub const AVAILABLE: &str = "available";
    pub const FAILED: &str = "failed";
    pub const PENDING: &str = "pending";
    pub const UNAVAILABLE: &str = "unavailable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "FpgaImageStateCode", values: &[
        "available", "failed", "pending", "unavailable",
    ] };
}

pub mod gateway_association_state {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const NOT_ASSOCIATED: &str = "not-associated";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "GatewayAssociationState", values: &[
        "associated", "associating", "disassociating", "not-associated",
    ] };
}

pub mod gateway_type {
    pub const IPSEC_1: &str = "ipsec.1";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "GatewayType", values: &[
        "ipsec.1",
    ] };
}

pub mod group_by {
    pub const ACCOUNT_ID: &str = "account-id";
    pub const ACCOUNT_NAME: &str = "account-name";
    pub const AVAILABILITY_ZONE_ID: &str = "availability-zone-id";
    pub const INSTANCE_FAMILY: &str = "instance-family";
    pub const INSTANCE_PLATFORM: &str = "instance-platform";
    pub const INSTANCE_TYPE: &str = "instance-type";
    pub const RESERVATION_ARN: &str = "reservation-arn";
    pub const RESERVATION_CREATE_TIMESTAMP: &str = "reservation-create-timestamp";
    pub const RESERVATION_END_DATE_TYPE: &str = "reservation-end-date-type";
    pub const RESERVATION_END_TIMESTAMP: &str = "reservation-end-timestamp";
    pub const RESERVATION_ID: &str = "reservation-id";
    pub const RESERVATION_INSTANCE_MATCH_CRITERIA: &str = "reservation-instance-match-criteria";
    pub const RESERVATION_START_TIMESTAMP: &str = "reservation-start-timestamp";
    pub const RESERVATION_STATE: &str = "reservation-state";
    pub const RESERVATION_TYPE: &str = "reservation-type";
    pub const RESERVATION_UNUSED_FINANCIAL_OWNER: &str = "reservation-unused-financial-owner";
    pub const RESOURCE_REGION: &str = "resource-region";
    pub const TENANCY: &str = "tenancy";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "GroupBy", values: &[
        "account-id", "account-name", "availability-zone-id", "instance-family", "instance-platform", "instance-type",
        "reservation-arn", "reservation-create-timestamp", "reservation-end-date-type", "reservation-end-timestamp", "reservation-id", "reservation-instance-match-criteria",
        "reservation-start-timestamp", "reservation-state", "reservation-type", "reservation-unused-financial-owner", "resource-region", "tenancy",
    ] };
}

pub mod ha_status {
    pub const ACTIVE: &str = "active";
    pub const INVALID: &str = "invalid";
    pub const PROCESSING: &str = "processing";
    pub const STANDBY: &str = "standby";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "HaStatus", values: &[
        "active", "invalid", "processing", "standby",
    ] };
}

pub mod host_maintenance {
    pub const OFF: &str = "off";
    pub const ON: &str = "on";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "HostMaintenance", values: &[
        "off", "on",
    ] };
}

pub mod host_recovery {
    pub const OFF: &str = "off";
    pub const ON: &str = "on";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "HostRecovery", values: &[
        "off", "on",
    ] };
}

pub mod host_tenancy {
    pub const DEDICATED: &str = "dedicated";
    pub const DEFAULT: &str = "default";
    pub const HOST: &str = "host";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "HostTenancy", values: &[
        "dedicated", "default", "host",
    ] };
}

pub mod hostname_type {
    pub const IP_NAME: &str = "ip-name";
    pub const RESOURCE_NAME: &str = "resource-name";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "HostnameType", values: &[
        "ip-name", "resource-name",
    ] };
}

pub mod http_tokens_enforced_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "HttpTokensEnforcedState", values: &[
        "disabled", "enabled",
    ] };
}

pub mod http_tokens_state {
    pub const OPTIONAL: &str = "optional";
    pub const REQUIRED: &str = "required";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "HttpTokensState", values: &[
        "optional", "required",
    ] };
}

pub mod hypervisor_type {
    pub const OVM: &str = "ovm";
    pub const XEN: &str = "xen";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "HypervisorType", values: &[
        "ovm", "xen",
    ] };
}

pub mod iam_instance_profile_association_state {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IamInstanceProfileAssociationState", values: &[
        "associated", "associating", "disassociated", "disassociating",
    ] };
}

pub mod igmpv2_support_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Igmpv2SupportValue", values: &[
        "disable", "enable",
    ] };
}

pub mod image_attribute_name {
    pub const BLOCK_DEVICE_MAPPING: &str = "blockDeviceMapping";
    pub const BOOT_MODE: &str = "bootMode";
    pub const DEREGISTRATION_PROTECTION: &str = "deregistrationProtection";
    pub const DESCRIPTION: &str = "description";
    pub const IMDS_SUPPORT: &str = "imdsSupport";
    pub const KERNEL: &str = "kernel";
    pub const LAST_LAUNCHED_TIME: &str = "lastLaunchedTime";
    pub const LAUNCH_PERMISSION: &str = "launchPermission";
    pub const PRODUCT_CODES: &str = "productCodes";
    pub const RAMDISK: &str = "ramdisk";
    pub const SRIOV_NET_SUPPORT: &str = "sriovNetSupport";
    pub const TPM_SUPPORT: &str = "tpmSupport";
    pub const UEFI_DATA: &str = "uefiData";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ImageAttributeName", values: &[
        "blockDeviceMapping", "bootMode", "deregistrationProtection", "description", "imdsSupport", "kernel",
        "lastLaunchedTime", "launchPermission", "productCodes", "ramdisk", "sriovNetSupport", "tpmSupport",
        "uefiData",
    ] };
}

pub mod image_block_public_access_disabled_state {
    pub const UNBLOCKED: &str = "unblocked";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ImageBlockPublicAccessDisabledState", values: &[
        "unblocked",
    ] };
}

pub mod image_block_public_access_enabled_state {
    pub const BLOCK_NEW_SHARING: &str = "block-new-sharing";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ImageBlockPublicAccessEnabledState", values: &[
        "block-new-sharing",
    ] };
}

pub mod image_reference_option_name {
    pub const STATE_NAME: &str = "state-name";
    pub const VERSION_DEPTH: &str = "version-depth";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ImageReferenceOptionName", values: &[
        "state-name", "version-depth",
    ] };
}

pub mod image_reference_resource_type {
    pub const EC2_INSTANCE: &str = "ec2:Instance";
    pub const EC2_LAUNCH_TEMPLATE: &str = "ec2:LaunchTemplate";
    pub const IMAGEBUILDER_CONTAINER_RECIPE: &str = "imagebuilder:ContainerRecipe";
    pub const IMAGEBUILDER_IMAGE_RECIPE: &str = "imagebuilder:ImageRecipe";
    pub const SSM_PARAMETER: &str = "ssm:Parameter";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ImageReferenceResourceType", values: &[
        "ec2:Instance", "ec2:LaunchTemplate", "imagebuilder:ContainerRecipe", "imagebuilder:ImageRecipe", "ssm:Parameter",
    ] };
}

pub mod image_state {
    pub const AVAILABLE: &str = "available";
    pub const DEREGISTERED: &str = "deregistered";
    pub const DISABLED: &str = "disabled";
    pub const ERROR: &str = "error";
    pub const FAILED: &str = "failed";
    pub const INVALID: &str = "invalid";
    pub const PENDING: &str = "pending";
    pub const TRANSIENT: &str = "transient";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ImageState", values: &[
        "available", "deregistered", "disabled", "error", "failed", "invalid",
        "pending", "transient",
    ] };
}

pub mod image_type_values {
    pub const KERNEL: &str = "kernel";
    pub const MACHINE: &str = "machine";
    pub const RAMDISK: &str = "ramdisk";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ImageTypeValues", values: &[
        "kernel", "machine", "ramdisk",
    ] };
}

pub mod imds_support_values {
    pub const V2_0: &str = "v2.0";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ImdsSupportValues", values: &[
        "v2.0",
    ] };
}

pub mod ingestion_status {
    pub const INGESTION_COMPLETE: &str = "ingestion-complete";
    pub const INGESTION_FAILED: &str = "ingestion-failed";
    pub const INITIAL_INGESTION_IN_PROGRESS: &str = "initial-ingestion-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IngestionStatus", values: &[
        "ingestion-complete", "ingestion-failed", "initial-ingestion-in-progress",
    ] };
}

pub mod initialization_type {
    pub const DEFAULT: &str = "default";
    pub const PROVISIONED_RATE: &str = "provisioned-rate";
    pub const VOLUME_COPY: &str = "volume-copy";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InitializationType", values: &[
        "default", "provisioned-rate", "volume-copy",
    ] };
}

pub mod instance_attribute_name {
    pub const BLOCK_DEVICE_MAPPING: &str = "blockDeviceMapping";
    pub const DISABLE_API_STOP: &str = "disableApiStop";
    pub const DISABLE_API_TERMINATION: &str = "disableApiTermination";
    pub const EBS_OPTIMIZED: &str = "ebsOptimized";
    pub const ENA_SUPPORT: &str = "enaSupport";
    pub const ENCLAVE_OPTIONS: &str = "enclaveOptions";
    pub const GROUP_SET: &str = "groupSet";
    pub const INSTANCE_INITIATED_SHUTDOWN_BEHAVIOR: &str = "instanceInitiatedShutdownBehavior";
    pub const INSTANCE_TYPE: &str = "instanceType";
    pub const KERNEL: &str = "kernel";
    pub const PRODUCT_CODES: &str = "productCodes";
    pub const RAMDISK: &str = "ramdisk";
    pub const ROOT_DEVICE_NAME: &str = "rootDeviceName";
    pub const SOURCE_DEST_CHECK: &str = "sourceDestCheck";
    pub const SRIOV_NET_SUPPORT: &str = "sriovNetSupport";
    pub const USER_DATA: &str = "userData";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceAttributeName", values: &[
        "blockDeviceMapping", "disableApiStop", "disableApiTermination", "ebsOptimized", "enaSupport", "enclaveOptions",
        "groupSet", "instanceInitiatedShutdownBehavior", "instanceType", "kernel", "productCodes", "ramdisk",
        "rootDeviceName", "sourceDestCheck", "sriovNetSupport", "userData",
    ] };
}

pub mod instance_auto_recovery_state {
    pub const DEFAULT: &str = "default";
    pub const DISABLED: &str = "disabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceAutoRecoveryState", values: &[
        "default", "disabled",
    ] };
}

pub mod instance_bandwidth_weighting {
    pub const DEFAULT: &str = "default";
    pub const EBS_1: &str = "ebs-1";
    pub const VPC_1: &str = "vpc-1";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceBandwidthWeighting", values: &[
        "default", "ebs-1", "vpc-1",
    ] };
}

pub mod instance_boot_mode_values {
    pub const LEGACY_BIOS: &str = "legacy-bios";
    pub const UEFI: &str = "uefi";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceBootModeValues", values: &[
        "legacy-bios", "uefi",
    ] };
}

pub mod instance_event_window_state {
    pub const ACTIVE: &str = "active";
    pub const CREATING: &str = "creating";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceEventWindowState", values: &[
        "active", "creating", "deleted", "deleting",
    ] };
}

pub mod instance_generation {
    pub const CURRENT: &str = "current";
    pub const PREVIOUS: &str = "previous";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceGeneration", values: &[
        "current", "previous",
    ] };
}

pub mod instance_health_status {
    pub const HEALTHY: &str = "healthy";
    pub const UNHEALTHY: &str = "unhealthy";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceHealthStatus", values: &[
        "healthy", "unhealthy",
    ] };
}

pub mod instance_interruption_behavior {
    pub const HIBERNATE: &str = "hibernate";
    pub const STOP: &str = "stop";
    pub const TERMINATE: &str = "terminate";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceInterruptionBehavior", values: &[
        "hibernate", "stop", "terminate",
    ] };
}

pub mod instance_lifecycle {
    pub const INTERRUPTIBLE_CAPACITY_RESERVATION: &str = "interruptible-capacity-reservation";
    pub const ON_DEMAND: &str = "on-demand";
    pub const SPOT: &str = "spot";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceLifecycle", values: &[
        "interruptible-capacity-reservation", "on-demand", "spot",
    ] };
}

pub mod instance_lifecycle_type {
    pub const CAPACITY_BLOCK: &str = "capacity-block";
    pub const INTERRUPTIBLE_CAPACITY_RESERVATION: &str = "interruptible-capacity-reservation";
    pub const SCHEDULED: &str = "scheduled";
    pub const SPOT: &str = "spot";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceLifecycleType", values: &[
        "capacity-block", "interruptible-capacity-reservation", "scheduled", "spot",
    ] };
}

pub mod instance_match_criteria {
    pub const OPEN: &str = "open";
    pub const TARGETED: &str = "targeted";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceMatchCriteria", values: &[
        "open", "targeted",
    ] };
}

pub mod instance_metadata_endpoint_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceMetadataEndpointState", values: &[
        "disabled", "enabled",
    ] };
}

pub mod instance_metadata_options_state {
    pub const APPLIED: &str = "applied";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceMetadataOptionsState", values: &[
        "applied", "pending",
    ] };
}

pub mod instance_metadata_protocol_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceMetadataProtocolState", values: &[
        "disabled", "enabled",
    ] };
}

pub mod instance_metadata_tags_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceMetadataTagsState", values: &[
        "disabled", "enabled",
    ] };
}

pub mod instance_reboot_migration_state {
    pub const DEFAULT: &str = "default";
    pub const DISABLED: &str = "disabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceRebootMigrationState", values: &[
        "default", "disabled",
    ] };
}

pub mod instance_state_name {
    pub const PENDING: &str = "pending";
    pub const RUNNING: &str = "running";
    pub const SHUTTING_DOWN: &str = "shutting-down";
    pub const STOPPED: &str = "stopped";
    pub const STOPPING: &str = "stopping";
    pub const TERMINATED: &str = "terminated";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceStateName", values: &[
        "pending", "running", "shutting-down", "stopped", "stopping", "terminated",
    ] };
}

pub mod instance_storage_encryption_support {
    pub const REQUIRED: &str = "required";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceStorageEncryptionSupport", values: &[
        "required", "unsupported",
    ] };
}

pub mod instance_type {
    pub const A1_2XLARGE: &str = "a1.2xlarge";
    pub const A1_4XLARGE: &str = "a1.4xlarge";
    pub const A1_LARGE: &str = "a1.large";
    pub const A1_MEDIUM: &str = "a1.medium";
    pub const A1_METAL: &str = "a1.metal";
    pub const A1_XLARGE: &str = "a1.xlarge";
    pub const C1_MEDIUM: &str = "c1.medium";
    pub const C1_XLARGE: &str = "c1.xlarge";
    pub const C3_2XLARGE: &str = "c3.2xlarge";
    pub const C3_4XLARGE: &str = "c3.4xlarge";
    pub const C3_8XLARGE: &str = "c3.8xlarge";
    pub const C3_LARGE: &str = "c3.large";
    pub const C3_XLARGE: &str = "c3.xlarge";
    pub const C4_2XLARGE: &str = "c4.2xlarge";
    pub const C4_4XLARGE: &str = "c4.4xlarge";
    pub const C4_8XLARGE: &str = "c4.8xlarge";
    pub const C4_LARGE: &str = "c4.large";
    pub const C4_XLARGE: &str = "c4.xlarge";
    pub const C5AD_12XLARGE: &str = "c5ad.12xlarge";
    pub const C5AD_16XLARGE: &str = "c5ad.16xlarge";
    pub const C5AD_24XLARGE: &str = "c5ad.24xlarge";
    pub const C5AD_2XLARGE: &str = "c5ad.2xlarge";
    pub const C5AD_4XLARGE: &str = "c5ad.4xlarge";
    pub const C5AD_8XLARGE: &str = "c5ad.8xlarge";
    pub const C5AD_LARGE: &str = "c5ad.large";
    pub const C5AD_XLARGE: &str = "c5ad.xlarge";
    pub const C5A_12XLARGE: &str = "c5a.12xlarge";
    pub const C5A_16XLARGE: &str = "c5a.16xlarge";
    pub const C5A_24XLARGE: &str = "c5a.24xlarge";
    pub const C5A_2XLARGE: &str = "c5a.2xlarge";
    pub const C5A_4XLARGE: &str = "c5a.4xlarge";
    pub const C5A_8XLARGE: &str = "c5a.8xlarge";
    pub const C5A_LARGE: &str = "c5a.large";
    pub const C5A_XLARGE: &str = "c5a.xlarge";
    pub const C5D_12XLARGE: &str = "c5d.12xlarge";
    pub const C5D_18XLARGE: &str = "c5d.18xlarge";
    pub const C5D_24XLARGE: &str = "c5d.24xlarge";
    pub const C5D_2XLARGE: &str = "c5d.2xlarge";
    pub const C5D_4XLARGE: &str = "c5d.4xlarge";
    pub const C5D_9XLARGE: &str = "c5d.9xlarge";
    pub const C5D_LARGE: &str = "c5d.large";
    pub const C5D_METAL: &str = "c5d.metal";
    pub const C5D_XLARGE: &str = "c5d.xlarge";
    pub const C5N_18XLARGE: &str = "c5n.18xlarge";
    pub const C5N_2XLARGE: &str = "c5n.2xlarge";
    pub const C5N_4XLARGE: &str = "c5n.4xlarge";
    pub const C5N_9XLARGE: &str = "c5n.9xlarge";
    pub const C5N_LARGE: &str = "c5n.large";
    pub const C5N_METAL: &str = "c5n.metal";
    pub const C5N_XLARGE: &str = "c5n.xlarge";
    pub const C5_12XLARGE: &str = "c5.12xlarge";
    pub const C5_18XLARGE: &str = "c5.18xlarge";
    pub const C5_24XLARGE: &str = "c5.24xlarge";
    pub const C5_2XLARGE: &str = "c5.2xlarge";
    pub const C5_4XLARGE: &str = "c5.4xlarge";
    pub const C5_9XLARGE: &str = "c5.9xlarge";
    pub const C5_LARGE: &str = "c5.large";
    pub const C5_METAL: &str = "c5.metal";
    pub const C5_XLARGE: &str = "c5.xlarge";
    pub const C6A_12XLARGE: &str = "c6a.12xlarge";
    pub const C6A_16XLARGE: &str = "c6a.16xlarge";
    pub const C6A_24XLARGE: &str = "c6a.24xlarge";
    pub const C6A_2XLARGE: &str = "c6a.2xlarge";
    pub const C6A_32XLARGE: &str = "c6a.32xlarge";
    pub const C6A_48XLARGE: &str = "c6a.48xlarge";
    pub const C6A_4XLARGE: &str = "c6a.4xlarge";
    pub const C6A_8XLARGE: &str = "c6a.8xlarge";
    pub const C6A_LARGE: &str = "c6a.large";
    pub const C6A_METAL: &str = "c6a.metal";
    pub const C6A_XLARGE: &str = "c6a.xlarge";
    pub const C6GD_12XLARGE: &str = "c6gd.12xlarge";
    pub const C6GD_16XLARGE: &str = "c6gd.16xlarge";
    pub const C6GD_2XLARGE: &str = "c6gd.2xlarge";
    pub const C6GD_4XLARGE: &str = "c6gd.4xlarge";
    pub const C6GD_8XLARGE: &str = "c6gd.8xlarge";
    pub const C6GD_LARGE: &str = "c6gd.large";
    pub const C6GD_MEDIUM: &str = "c6gd.medium";
    pub const C6GD_METAL: &str = "c6gd.metal";
    pub const C6GD_XLARGE: &str = "c6gd.xlarge";
    pub const C6GN_12XLARGE: &str = "c6gn.12xlarge";
    pub const C6GN_16XLARGE: &str = "c6gn.16xlarge";
    pub const C6GN_2XLARGE: &str = "c6gn.2xlarge";
    pub const C6GN_4XLARGE: &str = "c6gn.4xlarge";
    pub const C6GN_8XLARGE: &str = "c6gn.8xlarge";
    pub const C6GN_LARGE: &str = "c6gn.large";
    pub const C6GN_MEDIUM: &str = "c6gn.medium";
    pub const C6GN_XLARGE: &str = "c6gn.xlarge";
    pub const C6G_12XLARGE: &str = "c6g.12xlarge";
    pub const C6G_16XLARGE: &str = "c6g.16xlarge";
    pub const C6G_2XLARGE: &str = "c6g.2xlarge";
    pub const C6G_4XLARGE: &str = "c6g.4xlarge";
    pub const C6G_8XLARGE: &str = "c6g.8xlarge";
    pub const C6G_LARGE: &str = "c6g.large";
    pub const C6G_MEDIUM: &str = "c6g.medium";
    pub const C6G_METAL: &str = "c6g.metal";
    pub const C6G_XLARGE: &str = "c6g.xlarge";
    pub const C6ID_12XLARGE: &str = "c6id.12xlarge";
    pub const C6ID_16XLARGE: &str = "c6id.16xlarge";
    pub const C6ID_24XLARGE: &str = "c6id.24xlarge";
    pub const C6ID_2XLARGE: &str = "c6id.2xlarge";
    pub const C6ID_32XLARGE: &str = "c6id.32xlarge";
    pub const C6ID_4XLARGE: &str = "c6id.4xlarge";
    pub const C6ID_8XLARGE: &str = "c6id.8xlarge";
    pub const C6ID_LARGE: &str = "c6id.large";
    pub const C6ID_METAL: &str = "c6id.metal";
    pub const C6ID_XLARGE: &str = "c6id.xlarge";
    pub const C6IN_12XLARGE: &str = "c6in.12xlarge";
    pub const C6IN_16XLARGE: &str = "c6in.16xlarge";
    pub const C6IN_24XLARGE: &str = "c6in.24xlarge";
    pub const C6IN_2XLARGE: &str = "c6in.2xlarge";
    pub const C6IN_32XLARGE: &str = "c6in.32xlarge";
    pub const C6IN_4XLARGE: &str = "c6in.4xlarge";
    pub const C6IN_8XLARGE: &str = "c6in.8xlarge";
    pub const C6IN_LARGE: &str = "c6in.large";
    pub const C6IN_METAL: &str = "c6in.metal";
    pub const C6IN_XLARGE: &str = "c6in.xlarge";
    pub const C6I_12XLARGE: &str = "c6i.12xlarge";
    pub const C6I_16XLARGE: &str = "c6i.16xlarge";
    pub const C6I_24XLARGE: &str = "c6i.24xlarge";
    pub const C6I_2XLARGE: &str = "c6i.2xlarge";
    pub const C6I_32XLARGE: &str = "c6i.32xlarge";
    pub const C6I_4XLARGE: &str = "c6i.4xlarge";
    pub const C6I_8XLARGE: &str = "c6i.8xlarge";
    pub const C6I_LARGE: &str = "c6i.large";
    pub const C6I_METAL: &str = "c6i.metal";
    pub const C6I_XLARGE: &str = "c6i.xlarge";
    pub const C7A_12XLARGE: &str = "c7a.12xlarge";
    pub const C7A_16XLARGE: &str = "c7a.16xlarge";
    pub const C7A_24XLARGE: &str = "c7a.24xlarge";
    pub const C7A_2XLARGE: &str = "c7a.2xlarge";
    pub const C7A_32XLARGE: &str = "c7a.32xlarge";
    pub const C7A_48XLARGE: &str = "c7a.48xlarge";
    pub const C7A_4XLARGE: &str = "c7a.4xlarge";
    pub const C7A_8XLARGE: &str = "c7a.8xlarge";
    pub const C7A_LARGE: &str = "c7a.large";
    pub const C7A_MEDIUM: &str = "c7a.medium";
    pub const C7A_METAL_48XL: &str = "c7a.metal-48xl";
    pub const C7A_XLARGE: &str = "c7a.xlarge";
    pub const C7GD_12XLARGE: &str = "c7gd.12xlarge";
    pub const C7GD_16XLARGE: &str = "c7gd.16xlarge";
    pub const C7GD_2XLARGE: &str = "c7gd.2xlarge";
    pub const C7GD_4XLARGE: &str = "c7gd.4xlarge";
    pub const C7GD_8XLARGE: &str = "c7gd.8xlarge";
    pub const C7GD_LARGE: &str = "c7gd.large";
    pub const C7GD_MEDIUM: &str = "c7gd.medium";
    pub const C7GD_METAL: &str = "c7gd.metal";
    pub const C7GD_XLARGE: &str = "c7gd.xlarge";
    pub const C7GN_12XLARGE: &str = "c7gn.12xlarge";
    pub const C7GN_16XLARGE: &str = "c7gn.16xlarge";
    pub const C7GN_2XLARGE: &str = "c7gn.2xlarge";
    pub const C7GN_4XLARGE: &str = "c7gn.4xlarge";
    pub const C7GN_8XLARGE: &str = "c7gn.8xlarge";
    pub const C7GN_LARGE: &str = "c7gn.large";
    pub const C7GN_MEDIUM: &str = "c7gn.medium";
    pub const C7GN_METAL: &str = "c7gn.metal";
    pub const C7GN_XLARGE: &str = "c7gn.xlarge";
    pub const C7G_12XLARGE: &str = "c7g.12xlarge";
    pub const C7G_16XLARGE: &str = "c7g.16xlarge";
    pub const C7G_2XLARGE: &str = "c7g.2xlarge";
    pub const C7G_4XLARGE: &str = "c7g.4xlarge";
    pub const C7G_8XLARGE: &str = "c7g.8xlarge";
    pub const C7G_LARGE: &str = "c7g.large";
    pub const C7G_MEDIUM: &str = "c7g.medium";
    pub const C7G_METAL: &str = "c7g.metal";
    pub const C7G_XLARGE: &str = "c7g.xlarge";
    pub const C7I_12XLARGE: &str = "c7i.12xlarge";
    pub const C7I_16XLARGE: &str = "c7i.16xlarge";
    pub const C7I_24XLARGE: &str = "c7i.24xlarge";
    pub const C7I_2XLARGE: &str = "c7i.2xlarge";
    pub const C7I_48XLARGE: &str = "c7i.48xlarge";
    pub const C7I_4XLARGE: &str = "c7i.4xlarge";
    pub const C7I_8XLARGE: &str = "c7i.8xlarge";
    pub const C7I_FLEX_12XLARGE: &str = "c7i-flex.12xlarge";
    pub const C7I_FLEX_16XLARGE: &str = "c7i-flex.16xlarge";
    pub const C7I_FLEX_2XLARGE: &str = "c7i-flex.2xlarge";
    pub const C7I_FLEX_4XLARGE: &str = "c7i-flex.4xlarge";
    pub const C7I_FLEX_8XLARGE: &str = "c7i-flex.8xlarge";
    pub const C7I_FLEX_LARGE: &str = "c7i-flex.large";
    pub const C7I_FLEX_XLARGE: &str = "c7i-flex.xlarge";
    pub const C7I_LARGE: &str = "c7i.large";
    pub const C7I_METAL_24XL: &str = "c7i.metal-24xl";
    pub const C7I_METAL_48XL: &str = "c7i.metal-48xl";
    pub const C7I_XLARGE: &str = "c7i.xlarge";
    pub const C8A_12XLARGE: &str = "c8a.12xlarge";
    pub const C8A_16XLARGE: &str = "c8a.16xlarge";
    pub const C8A_24XLARGE: &str = "c8a.24xlarge";
    pub const C8A_2XLARGE: &str = "c8a.2xlarge";
    pub const C8A_48XLARGE: &str = "c8a.48xlarge";
    pub const C8A_4XLARGE: &str = "c8a.4xlarge";
    pub const C8A_8XLARGE: &str = "c8a.8xlarge";
    pub const C8A_LARGE: &str = "c8a.large";
    pub const C8A_MEDIUM: &str = "c8a.medium";
    pub const C8A_METAL_24XL: &str = "c8a.metal-24xl";
    pub const C8A_METAL_48XL: &str = "c8a.metal-48xl";
    pub const C8A_XLARGE: &str = "c8a.xlarge";
    pub const C8GB_12XLARGE: &str = "c8gb.12xlarge";
    pub const C8GB_16XLARGE: &str = "c8gb.16xlarge";
    pub const C8GB_24XLARGE: &str = "c8gb.24xlarge";
    pub const C8GB_2XLARGE: &str = "c8gb.2xlarge";
    pub const C8GB_48XLARGE: &str = "c8gb.48xlarge";
    pub const C8GB_4XLARGE: &str = "c8gb.4xlarge";
    pub const C8GB_8XLARGE: &str = "c8gb.8xlarge";
    pub const C8GB_LARGE: &str = "c8gb.large";
    pub const C8GB_MEDIUM: &str = "c8gb.medium";
    pub const C8GB_METAL_24XL: &str = "c8gb.metal-24xl";
    pub const C8GB_METAL_48XL: &str = "c8gb.metal-48xl";
    pub const C8GB_XLARGE: &str = "c8gb.xlarge";
    pub const C8GD_12XLARGE: &str = "c8gd.12xlarge";
    pub const C8GD_16XLARGE: &str = "c8gd.16xlarge";
    pub const C8GD_24XLARGE: &str = "c8gd.24xlarge";
    pub const C8GD_2XLARGE: &str = "c8gd.2xlarge";
    pub const C8GD_48XLARGE: &str = "c8gd.48xlarge";
    pub const C8GD_4XLARGE: &str = "c8gd.4xlarge";
    pub const C8GD_8XLARGE: &str = "c8gd.8xlarge";
    pub const C8GD_LARGE: &str = "c8gd.large";
    pub const C8GD_MEDIUM: &str = "c8gd.medium";
    pub const C8GD_METAL_24XL: &str = "c8gd.metal-24xl";
    pub const C8GD_METAL_48XL: &str = "c8gd.metal-48xl";
    pub const C8GD_XLARGE: &str = "c8gd.xlarge";
    pub const C8GN_12XLARGE: &str = "c8gn.12xlarge";
    pub const C8GN_16XLARGE: &str = "c8gn.16xlarge";
    pub const C8GN_24XLARGE: &str = "c8gn.24xlarge";
    pub const C8GN_2XLARGE: &str = "c8gn.2xlarge";
    pub const C8GN_48XLARGE: &str = "c8gn.48xlarge";
    pub const C8GN_4XLARGE: &str = "c8gn.4xlarge";
    pub const C8GN_8XLARGE: &str = "c8gn.8xlarge";
    pub const C8GN_LARGE: &str = "c8gn.large";
    pub const C8GN_MEDIUM: &str = "c8gn.medium";
    pub const C8GN_METAL_24XL: &str = "c8gn.metal-24xl";
    pub const C8GN_METAL_48XL: &str = "c8gn.metal-48xl";
    pub const C8GN_XLARGE: &str = "c8gn.xlarge";
    pub const C8G_12XLARGE: &str = "c8g.12xlarge";
    pub const C8G_16XLARGE: &str = "c8g.16xlarge";
    pub const C8G_24XLARGE: &str = "c8g.24xlarge";
    pub const C8G_2XLARGE: &str = "c8g.2xlarge";
    pub const C8G_48XLARGE: &str = "c8g.48xlarge";
    pub const C8G_4XLARGE: &str = "c8g.4xlarge";
    pub const C8G_8XLARGE: &str = "c8g.8xlarge";
    pub const C8G_LARGE: &str = "c8g.large";
    pub const C8G_MEDIUM: &str = "c8g.medium";
    pub const C8G_METAL_24XL: &str = "c8g.metal-24xl";
    pub const C8G_METAL_48XL: &str = "c8g.metal-48xl";
    pub const C8G_XLARGE: &str = "c8g.xlarge";
    pub const C8ID_12XLARGE: &str = "c8id.12xlarge";
    pub const C8ID_16XLARGE: &str = "c8id.16xlarge";
    pub const C8ID_24XLARGE: &str = "c8id.24xlarge";
    pub const C8ID_2XLARGE: &str = "c8id.2xlarge";
    pub const C8ID_32XLARGE: &str = "c8id.32xlarge";
    pub const C8ID_48XLARGE: &str = "c8id.48xlarge";
    pub const C8ID_4XLARGE: &str = "c8id.4xlarge";
    pub const C8ID_8XLARGE: &str = "c8id.8xlarge";
    pub const C8ID_96XLARGE: &str = "c8id.96xlarge";
    pub const C8ID_LARGE: &str = "c8id.large";
    pub const C8ID_METAL_48XL: &str = "c8id.metal-48xl";
    pub const C8ID_METAL_96XL: &str = "c8id.metal-96xl";
    pub const C8ID_XLARGE: &str = "c8id.xlarge";
    pub const C8I_12XLARGE: &str = "c8i.12xlarge";
    pub const C8I_16XLARGE: &str = "c8i.16xlarge";
    pub const C8I_24XLARGE: &str = "c8i.24xlarge";
    pub const C8I_2XLARGE: &str = "c8i.2xlarge";
    pub const C8I_32XLARGE: &str = "c8i.32xlarge";
    pub const C8I_48XLARGE: &str = "c8i.48xlarge";
    pub const C8I_4XLARGE: &str = "c8i.4xlarge";
    pub const C8I_8XLARGE: &str = "c8i.8xlarge";
    pub const C8I_96XLARGE: &str = "c8i.96xlarge";
    pub const C8I_FLEX_12XLARGE: &str = "c8i-flex.12xlarge";
    pub const C8I_FLEX_16XLARGE: &str = "c8i-flex.16xlarge";
    pub const C8I_FLEX_2XLARGE: &str = "c8i-flex.2xlarge";
    pub const C8I_FLEX_4XLARGE: &str = "c8i-flex.4xlarge";
    pub const C8I_FLEX_8XLARGE: &str = "c8i-flex.8xlarge";
    pub const C8I_FLEX_LARGE: &str = "c8i-flex.large";
    pub const C8I_FLEX_XLARGE: &str = "c8i-flex.xlarge";
    pub const C8I_LARGE: &str = "c8i.large";
    pub const C8I_METAL_48XL: &str = "c8i.metal-48xl";
    pub const C8I_METAL_96XL: &str = "c8i.metal-96xl";
    pub const C8I_XLARGE: &str = "c8i.xlarge";
    pub const CC1_4XLARGE: &str = "cc1.4xlarge";
    pub const CC2_8XLARGE: &str = "cc2.8xlarge";
    pub const CG1_4XLARGE: &str = "cg1.4xlarge";
    pub const CR1_8XLARGE: &str = "cr1.8xlarge";
    pub const D2_2XLARGE: &str = "d2.2xlarge";
    pub const D2_4XLARGE: &str = "d2.4xlarge";
    pub const D2_8XLARGE: &str = "d2.8xlarge";
    pub const D2_XLARGE: &str = "d2.xlarge";
    pub const D3EN_12XLARGE: &str = "d3en.12xlarge";
    pub const D3EN_2XLARGE: &str = "d3en.2xlarge";
    pub const D3EN_4XLARGE: &str = "d3en.4xlarge";
    pub const D3EN_6XLARGE: &str = "d3en.6xlarge";
    pub const D3EN_8XLARGE: &str = "d3en.8xlarge";
    pub const D3EN_XLARGE: &str = "d3en.xlarge";
    pub const D3_2XLARGE: &str = "d3.2xlarge";
    pub const D3_4XLARGE: &str = "d3.4xlarge";
    pub const D3_8XLARGE: &str = "d3.8xlarge";
    pub const D3_XLARGE: &str = "d3.xlarge";
    pub const DL1_24XLARGE: &str = "dl1.24xlarge";
    pub const DL2Q_24XLARGE: &str = "dl2q.24xlarge";
    pub const F1_16XLARGE: &str = "f1.16xlarge";
    pub const F1_2XLARGE: &str = "f1.2xlarge";
    pub const F1_4XLARGE: &str = "f1.4xlarge";
    pub const F2_12XLARGE: &str = "f2.12xlarge";
    pub const F2_48XLARGE: &str = "f2.48xlarge";
    pub const F2_6XLARGE: &str = "f2.6xlarge";
    pub const G2_2XLARGE: &str = "g2.2xlarge";
    pub const G2_8XLARGE: &str = "g2.8xlarge";
    pub const G3S_XLARGE: &str = "g3s.xlarge";
    pub const G3_16XLARGE: &str = "g3.16xlarge";
    pub const G3_4XLARGE: &str = "g3.4xlarge";
    pub const G3_8XLARGE: &str = "g3.8xlarge";
    pub const G4AD_16XLARGE: &str = "g4ad.16xlarge";
    pub const G4AD_2XLARGE: &str = "g4ad.2xlarge";
    pub const G4AD_4XLARGE: &str = "g4ad.4xlarge";
    pub const G4AD_8XLARGE: &str = "g4ad.8xlarge";
    pub const G4AD_XLARGE: &str = "g4ad.xlarge";
    pub const G4DN_12XLARGE: &str = "g4dn.12xlarge";
    pub const G4DN_16XLARGE: &str = "g4dn.16xlarge";
    pub const G4DN_2XLARGE: &str = "g4dn.2xlarge";
    pub const G4DN_4XLARGE: &str = "g4dn.4xlarge";
    pub const G4DN_8XLARGE: &str = "g4dn.8xlarge";
    pub const G4DN_METAL: &str = "g4dn.metal";
    pub const G4DN_XLARGE: &str = "g4dn.xlarge";
    pub const G5G_16XLARGE: &str = "g5g.16xlarge";
    pub const G5G_2XLARGE: &str = "g5g.2xlarge";
    pub const G5G_4XLARGE: &str = "g5g.4xlarge";
    pub const G5G_8XLARGE: &str = "g5g.8xlarge";
    pub const G5G_METAL: &str = "g5g.metal";
    pub const G5G_XLARGE: &str = "g5g.xlarge";
    pub const G5_12XLARGE: &str = "g5.12xlarge";
    pub const G5_16XLARGE: &str = "g5.16xlarge";
    pub const G5_24XLARGE: &str = "g5.24xlarge";
    pub const G5_2XLARGE: &str = "g5.2xlarge";
    pub const G5_48XLARGE: &str = "g5.48xlarge";
    pub const G5_4XLARGE: &str = "g5.4xlarge";
    pub const G5_8XLARGE: &str = "g5.8xlarge";
    pub const G5_XLARGE: &str = "g5.xlarge";
    pub const G6E_12XLARGE: &str = "g6e.12xlarge";
    pub const G6E_16XLARGE: &str = "g6e.16xlarge";
    pub const G6E_24XLARGE: &str = "g6e.24xlarge";
    pub const G6E_2XLARGE: &str = "g6e.2xlarge";
    pub const G6E_48XLARGE: &str = "g6e.48xlarge";
    pub const G6E_4XLARGE: &str = "g6e.4xlarge";
    pub const G6E_8XLARGE: &str = "g6e.8xlarge";
    pub const G6E_XLARGE: &str = "g6e.xlarge";
    pub const G6F_2XLARGE: &str = "g6f.2xlarge";
    pub const G6F_4XLARGE: &str = "g6f.4xlarge";
    pub const G6F_LARGE: &str = "g6f.large";
    pub const G6F_XLARGE: &str = "g6f.xlarge";
    pub const G6_12XLARGE: &str = "g6.12xlarge";
    pub const G6_16XLARGE: &str = "g6.16xlarge";
    pub const G6_24XLARGE: &str = "g6.24xlarge";
    pub const G6_2XLARGE: &str = "g6.2xlarge";
    pub const G6_48XLARGE: &str = "g6.48xlarge";
    pub const G6_4XLARGE: &str = "g6.4xlarge";
    pub const G6_8XLARGE: &str = "g6.8xlarge";
    pub const G6_XLARGE: &str = "g6.xlarge";
    pub const G7E_12XLARGE: &str = "g7e.12xlarge";
    pub const G7E_24XLARGE: &str = "g7e.24xlarge";
    pub const G7E_2XLARGE: &str = "g7e.2xlarge";
    pub const G7E_48XLARGE: &str = "g7e.48xlarge";
    pub const G7E_4XLARGE: &str = "g7e.4xlarge";
    pub const G7E_8XLARGE: &str = "g7e.8xlarge";
    pub const GR6F_4XLARGE: &str = "gr6f.4xlarge";
    pub const GR6_4XLARGE: &str = "gr6.4xlarge";
    pub const GR6_8XLARGE: &str = "gr6.8xlarge";
    pub const H1_16XLARGE: &str = "h1.16xlarge";
    pub const H1_2XLARGE: &str = "h1.2xlarge";
    pub const H1_4XLARGE: &str = "h1.4xlarge";
    pub const H1_8XLARGE: &str = "h1.8xlarge";
    pub const HI1_4XLARGE: &str = "hi1.4xlarge";
    pub const HPC6A_48XLARGE: &str = "hpc6a.48xlarge";
    pub const HPC6ID_32XLARGE: &str = "hpc6id.32xlarge";
    pub const HPC7A_12XLARGE: &str = "hpc7a.12xlarge";
    pub const HPC7A_24XLARGE: &str = "hpc7a.24xlarge";
    pub const HPC7A_48XLARGE: &str = "hpc7a.48xlarge";
    pub const HPC7A_96XLARGE: &str = "hpc7a.96xlarge";
    pub const HPC7G_16XLARGE: &str = "hpc7g.16xlarge";
    pub const HPC7G_4XLARGE: &str = "hpc7g.4xlarge";
    pub const HPC7G_8XLARGE: &str = "hpc7g.8xlarge";
    pub const HPC8A_96XLARGE: &str = "hpc8a.96xlarge";
    pub const HS1_8XLARGE: &str = "hs1.8xlarge";
    pub const I2_2XLARGE: &str = "i2.2xlarge";
    pub const I2_4XLARGE: &str = "i2.4xlarge";
    pub const I2_8XLARGE: &str = "i2.8xlarge";
    pub const I2_XLARGE: &str = "i2.xlarge";
    pub const I3EN_12XLARGE: &str = "i3en.12xlarge";
    pub const I3EN_24XLARGE: &str = "i3en.24xlarge";
    pub const I3EN_2XLARGE: &str = "i3en.2xlarge";
    pub const I3EN_3XLARGE: &str = "i3en.3xlarge";
    pub const I3EN_6XLARGE: &str = "i3en.6xlarge";
    pub const I3EN_LARGE: &str = "i3en.large";
    pub const I3EN_METAL: &str = "i3en.metal";
    pub const I3EN_XLARGE: &str = "i3en.xlarge";
    pub const I3_16XLARGE: &str = "i3.16xlarge";
    pub const I3_2XLARGE: &str = "i3.2xlarge";
    pub const I3_4XLARGE: &str = "i3.4xlarge";
    pub const I3_8XLARGE: &str = "i3.8xlarge";
    pub const I3_LARGE: &str = "i3.large";
    pub const I3_METAL: &str = "i3.metal";
    pub const I3_XLARGE: &str = "i3.xlarge";
    pub const I4G_16XLARGE: &str = "i4g.16xlarge";
    pub const I4G_2XLARGE: &str = "i4g.2xlarge";
    pub const I4G_4XLARGE: &str = "i4g.4xlarge";
    pub const I4G_8XLARGE: &str = "i4g.8xlarge";
    pub const I4G_LARGE: &str = "i4g.large";
    pub const I4G_XLARGE: &str = "i4g.xlarge";
    pub const I4I_12XLARGE: &str = "i4i.12xlarge";
    pub const I4I_16XLARGE: &str = "i4i.16xlarge";
    pub const I4I_24XLARGE: &str = "i4i.24xlarge";
    pub const I4I_2XLARGE: &str = "i4i.2xlarge";
    pub const I4I_32XLARGE: &str = "i4i.32xlarge";
    pub const I4I_4XLARGE: &str = "i4i.4xlarge";
    pub const I4I_8XLARGE: &str = "i4i.8xlarge";
    pub const I4I_LARGE: &str = "i4i.large";
    pub const I4I_METAL: &str = "i4i.metal";
    pub const I4I_XLARGE: &str = "i4i.xlarge";
    pub const I7IE_12XLARGE: &str = "i7ie.12xlarge";
    pub const I7IE_18XLARGE: &str = "i7ie.18xlarge";
    pub const I7IE_24XLARGE: &str = "i7ie.24xlarge";
    pub const I7IE_2XLARGE: &str = "i7ie.2xlarge";
    pub const I7IE_3XLARGE: &str = "i7ie.3xlarge";
    pub const I7IE_48XLARGE: &str = "i7ie.48xlarge";
    pub const I7IE_6XLARGE: &str = "i7ie.6xlarge";
    pub const I7IE_LARGE: &str = "i7ie.large";
    pub const I7IE_METAL_24XL: &str = "i7ie.metal-24xl";
    pub const I7IE_METAL_48XL: &str = "i7ie.metal-48xl";
    pub const I7IE_XLARGE: &str = "i7ie.xlarge";
    pub const I7I_12XLARGE: &str = "i7i.12xlarge";
    pub const I7I_16XLARGE: &str = "i7i.16xlarge";
    pub const I7I_24XLARGE: &str = "i7i.24xlarge";
    pub const I7I_2XLARGE: &str = "i7i.2xlarge";
    pub const I7I_48XLARGE: &str = "i7i.48xlarge";
    pub const I7I_4XLARGE: &str = "i7i.4xlarge";
    pub const I7I_8XLARGE: &str = "i7i.8xlarge";
    pub const I7I_LARGE: &str = "i7i.large";
    pub const I7I_METAL_24XL: &str = "i7i.metal-24xl";
    pub const I7I_METAL_48XL: &str = "i7i.metal-48xl";
    pub const I7I_XLARGE: &str = "i7i.xlarge";
    pub const I8GE_12XLARGE: &str = "i8ge.12xlarge";
    pub const I8GE_18XLARGE: &str = "i8ge.18xlarge";
    pub const I8GE_24XLARGE: &str = "i8ge.24xlarge";
    pub const I8GE_2XLARGE: &str = "i8ge.2xlarge";
    pub const I8GE_3XLARGE: &str = "i8ge.3xlarge";
    pub const I8GE_48XLARGE: &str = "i8ge.48xlarge";
    pub const I8GE_6XLARGE: &str = "i8ge.6xlarge";
    pub const I8GE_LARGE: &str = "i8ge.large";
    pub const I8GE_METAL_24XL: &str = "i8ge.metal-24xl";
    pub const I8GE_METAL_48XL: &str = "i8ge.metal-48xl";
    pub const I8GE_XLARGE: &str = "i8ge.xlarge";
    pub const I8G_12XLARGE: &str = "i8g.12xlarge";
    pub const I8G_16XLARGE: &str = "i8g.16xlarge";
    pub const I8G_24XLARGE: &str = "i8g.24xlarge";
    pub const I8G_2XLARGE: &str = "i8g.2xlarge";
    pub const I8G_48XLARGE: &str = "i8g.48xlarge";
    pub const I8G_4XLARGE: &str = "i8g.4xlarge";
    pub const I8G_8XLARGE: &str = "i8g.8xlarge";
    pub const I8G_LARGE: &str = "i8g.large";
    pub const I8G_METAL_24XL: &str = "i8g.metal-24xl";
    pub const I8G_XLARGE: &str = "i8g.xlarge";
    pub const IM4GN_16XLARGE: &str = "im4gn.16xlarge";
    pub const IM4GN_2XLARGE: &str = "im4gn.2xlarge";
    pub const IM4GN_4XLARGE: &str = "im4gn.4xlarge";
    pub const IM4GN_8XLARGE: &str = "im4gn.8xlarge";
    pub const IM4GN_LARGE: &str = "im4gn.large";
    pub const IM4GN_XLARGE: &str = "im4gn.xlarge";
    pub const INF1_24XLARGE: &str = "inf1.24xlarge";
    pub const INF1_2XLARGE: &str = "inf1.2xlarge";
    pub const INF1_6XLARGE: &str = "inf1.6xlarge";
    pub const INF1_XLARGE: &str = "inf1.xlarge";
    pub const INF2_24XLARGE: &str = "inf2.24xlarge";
    pub const INF2_48XLARGE: &str = "inf2.48xlarge";
    pub const INF2_8XLARGE: &str = "inf2.8xlarge";
    pub const INF2_XLARGE: &str = "inf2.xlarge";
    pub const IS4GEN_2XLARGE: &str = "is4gen.2xlarge";
    pub const IS4GEN_4XLARGE: &str = "is4gen.4xlarge";
    pub const IS4GEN_8XLARGE: &str = "is4gen.8xlarge";
    pub const IS4GEN_LARGE: &str = "is4gen.large";
    pub const IS4GEN_MEDIUM: &str = "is4gen.medium";
    pub const IS4GEN_XLARGE: &str = "is4gen.xlarge";
    pub const M1_LARGE: &str = "m1.large";
    pub const M1_MEDIUM: &str = "m1.medium";
    pub const M1_SMALL: &str = "m1.small";
    pub const M1_XLARGE: &str = "m1.xlarge";
    pub const M2_2XLARGE: &str = "m2.2xlarge";
    pub const M2_4XLARGE: &str = "m2.4xlarge";
    pub const M2_XLARGE: &str = "m2.xlarge";
    pub const M3_2XLARGE: &str = "m3.2xlarge";
    pub const M3_LARGE: &str = "m3.large";
    pub const M3_MEDIUM: &str = "m3.medium";
    pub const M3_XLARGE: &str = "m3.xlarge";
    pub const M4_10XLARGE: &str = "m4.10xlarge";
    pub const M4_16XLARGE: &str = "m4.16xlarge";
    pub const M4_2XLARGE: &str = "m4.2xlarge";
    pub const M4_4XLARGE: &str = "m4.4xlarge";
    pub const M4_LARGE: &str = "m4.large";
    pub const M4_XLARGE: &str = "m4.xlarge";
    pub const M5AD_12XLARGE: &str = "m5ad.12xlarge";
    pub const M5AD_16XLARGE: &str = "m5ad.16xlarge";
    pub const M5AD_24XLARGE: &str = "m5ad.24xlarge";
    pub const M5AD_2XLARGE: &str = "m5ad.2xlarge";
    pub const M5AD_4XLARGE: &str = "m5ad.4xlarge";
    pub const M5AD_8XLARGE: &str = "m5ad.8xlarge";
    pub const M5AD_LARGE: &str = "m5ad.large";
    pub const M5AD_XLARGE: &str = "m5ad.xlarge";
    pub const M5A_12XLARGE: &str = "m5a.12xlarge";
    pub const M5A_16XLARGE: &str = "m5a.16xlarge";
    pub const M5A_24XLARGE: &str = "m5a.24xlarge";
    pub const M5A_2XLARGE: &str = "m5a.2xlarge";
    pub const M5A_4XLARGE: &str = "m5a.4xlarge";
    pub const M5A_8XLARGE: &str = "m5a.8xlarge";
    pub const M5A_LARGE: &str = "m5a.large";
    pub const M5A_XLARGE: &str = "m5a.xlarge";
    pub const M5DN_12XLARGE: &str = "m5dn.12xlarge";
    pub const M5DN_16XLARGE: &str = "m5dn.16xlarge";
    pub const M5DN_24XLARGE: &str = "m5dn.24xlarge";
    pub const M5DN_2XLARGE: &str = "m5dn.2xlarge";
    pub const M5DN_4XLARGE: &str = "m5dn.4xlarge";
    pub const M5DN_8XLARGE: &str = "m5dn.8xlarge";
    pub const M5DN_LARGE: &str = "m5dn.large";
    pub const M5DN_METAL: &str = "m5dn.metal";
    pub const M5DN_XLARGE: &str = "m5dn.xlarge";
    pub const M5D_12XLARGE: &str = "m5d.12xlarge";
    pub const M5D_16XLARGE: &str = "m5d.16xlarge";
    pub const M5D_24XLARGE: &str = "m5d.24xlarge";
    pub const M5D_2XLARGE: &str = "m5d.2xlarge";
    pub const M5D_4XLARGE: &str = "m5d.4xlarge";
    pub const M5D_8XLARGE: &str = "m5d.8xlarge";
    pub const M5D_LARGE: &str = "m5d.large";
    pub const M5D_METAL: &str = "m5d.metal";
    pub const M5D_XLARGE: &str = "m5d.xlarge";
    pub const M5N_12XLARGE: &str = "m5n.12xlarge";
    pub const M5N_16XLARGE: &str = "m5n.16xlarge";
    pub const M5N_24XLARGE: &str = "m5n.24xlarge";
    pub const M5N_2XLARGE: &str = "m5n.2xlarge";
    pub const M5N_4XLARGE: &str = "m5n.4xlarge";
    pub const M5N_8XLARGE: &str = "m5n.8xlarge";
    pub const M5N_LARGE: &str = "m5n.large";
    pub const M5N_METAL: &str = "m5n.metal";
    pub const M5N_XLARGE: &str = "m5n.xlarge";
    pub const M5ZN_12XLARGE: &str = "m5zn.12xlarge";
    pub const M5ZN_2XLARGE: &str = "m5zn.2xlarge";
    pub const M5ZN_3XLARGE: &str = "m5zn.3xlarge";
    pub const M5ZN_6XLARGE: &str = "m5zn.6xlarge";
    pub const M5ZN_LARGE: &str = "m5zn.large";
    pub const M5ZN_METAL: &str = "m5zn.metal";
    pub const M5ZN_XLARGE: &str = "m5zn.xlarge";
    pub const M5_12XLARGE: &str = "m5.12xlarge";
    pub const M5_16XLARGE: &str = "m5.16xlarge";
    pub const M5_24XLARGE: &str = "m5.24xlarge";
    pub const M5_2XLARGE: &str = "m5.2xlarge";
    pub const M5_4XLARGE: &str = "m5.4xlarge";
    pub const M5_8XLARGE: &str = "m5.8xlarge";
    pub const M5_LARGE: &str = "m5.large";
    pub const M5_METAL: &str = "m5.metal";
    pub const M5_XLARGE: &str = "m5.xlarge";
    pub const M6A_12XLARGE: &str = "m6a.12xlarge";
    pub const M6A_16XLARGE: &str = "m6a.16xlarge";
    pub const M6A_24XLARGE: &str = "m6a.24xlarge";
    pub const M6A_2XLARGE: &str = "m6a.2xlarge";
    pub const M6A_32XLARGE: &str = "m6a.32xlarge";
    pub const M6A_48XLARGE: &str = "m6a.48xlarge";
    pub const M6A_4XLARGE: &str = "m6a.4xlarge";
    pub const M6A_8XLARGE: &str = "m6a.8xlarge";
    pub const M6A_LARGE: &str = "m6a.large";
    pub const M6A_METAL: &str = "m6a.metal";
    pub const M6A_XLARGE: &str = "m6a.xlarge";
    pub const M6GD_12XLARGE: &str = "m6gd.12xlarge";
    pub const M6GD_16XLARGE: &str = "m6gd.16xlarge";
    pub const M6GD_2XLARGE: &str = "m6gd.2xlarge";
    pub const M6GD_4XLARGE: &str = "m6gd.4xlarge";
    pub const M6GD_8XLARGE: &str = "m6gd.8xlarge";
    pub const M6GD_LARGE: &str = "m6gd.large";
    pub const M6GD_MEDIUM: &str = "m6gd.medium";
    pub const M6GD_METAL: &str = "m6gd.metal";
    pub const M6GD_XLARGE: &str = "m6gd.xlarge";
    pub const M6G_12XLARGE: &str = "m6g.12xlarge";
    pub const M6G_16XLARGE: &str = "m6g.16xlarge";
    pub const M6G_2XLARGE: &str = "m6g.2xlarge";
    pub const M6G_4XLARGE: &str = "m6g.4xlarge";
    pub const M6G_8XLARGE: &str = "m6g.8xlarge";
    pub const M6G_LARGE: &str = "m6g.large";
    pub const M6G_MEDIUM: &str = "m6g.medium";
    pub const M6G_METAL: &str = "m6g.metal";
    pub const M6G_XLARGE: &str = "m6g.xlarge";
    pub const M6IDN_12XLARGE: &str = "m6idn.12xlarge";
    pub const M6IDN_16XLARGE: &str = "m6idn.16xlarge";
    pub const M6IDN_24XLARGE: &str = "m6idn.24xlarge";
    pub const M6IDN_2XLARGE: &str = "m6idn.2xlarge";
    pub const M6IDN_32XLARGE: &str = "m6idn.32xlarge";
    pub const M6IDN_4XLARGE: &str = "m6idn.4xlarge";
    pub const M6IDN_8XLARGE: &str = "m6idn.8xlarge";
    pub const M6IDN_LARGE: &str = "m6idn.large";
    pub const M6IDN_METAL: &str = "m6idn.metal";
    pub const M6IDN_XLARGE: &str = "m6idn.xlarge";
    pub const M6ID_12XLARGE: &str = "m6id.12xlarge";
    pub const M6ID_16XLARGE: &str = "m6id.16xlarge";
    pub const M6ID_24XLARGE: &str = "m6id.24xlarge";
    pub const M6ID_2XLARGE: &str = "m6id.2xlarge";
    pub const M6ID_32XLARGE: &str = "m6id.32xlarge";
    pub const M6ID_4XLARGE: &str = "m6id.4xlarge";
    pub const M6ID_8XLARGE: &str = "m6id.8xlarge";
    pub const M6ID_LARGE: &str = "m6id.large";
    pub const M6ID_METAL: &str = "m6id.metal";
    pub const M6ID_XLARGE: &str = "m6id.xlarge";
    pub const M6IN_12XLARGE: &str = "m6in.12xlarge";
    pub const M6IN_16XLARGE: &str = "m6in.16xlarge";
    pub const M6IN_24XLARGE: &str = "m6in.24xlarge";
    pub const M6IN_2XLARGE: &str = "m6in.2xlarge";
    pub const M6IN_32XLARGE: &str = "m6in.32xlarge";
    pub const M6IN_4XLARGE: &str = "m6in.4xlarge";
    pub const M6IN_8XLARGE: &str = "m6in.8xlarge";
    pub const M6IN_LARGE: &str = "m6in.large";
    pub const M6IN_METAL: &str = "m6in.metal";
    pub const M6IN_XLARGE: &str = "m6in.xlarge";
    pub const M6I_12XLARGE: &str = "m6i.12xlarge";
    pub const M6I_16XLARGE: &str = "m6i.16xlarge";
    pub const M6I_24XLARGE: &str = "m6i.24xlarge";
    pub const M6I_2XLARGE: &str = "m6i.2xlarge";
    pub const M6I_32XLARGE: &str = "m6i.32xlarge";
    pub const M6I_4XLARGE: &str = "m6i.4xlarge";
    pub const M6I_8XLARGE: &str = "m6i.8xlarge";
    pub const M6I_LARGE: &str = "m6i.large";
    pub const M6I_METAL: &str = "m6i.metal";
    pub const M6I_XLARGE: &str = "m6i.xlarge";
    pub const M7A_12XLARGE: &str = "m7a.12xlarge";
    pub const M7A_16XLARGE: &str = "m7a.16xlarge";
    pub const M7A_24XLARGE: &str = "m7a.24xlarge";
    pub const M7A_2XLARGE: &str = "m7a.2xlarge";
    pub const M7A_32XLARGE: &str = "m7a.32xlarge";
    pub const M7A_48XLARGE: &str = "m7a.48xlarge";
    pub const M7A_4XLARGE: &str = "m7a.4xlarge";
    pub const M7A_8XLARGE: &str = "m7a.8xlarge";
    pub const M7A_LARGE: &str = "m7a.large";
    pub const M7A_MEDIUM: &str = "m7a.medium";
    pub const M7A_METAL_48XL: &str = "m7a.metal-48xl";
    pub const M7A_XLARGE: &str = "m7a.xlarge";
    pub const M7GD_12XLARGE: &str = "m7gd.12xlarge";
    pub const M7GD_16XLARGE: &str = "m7gd.16xlarge";
    pub const M7GD_2XLARGE: &str = "m7gd.2xlarge";
    pub const M7GD_4XLARGE: &str = "m7gd.4xlarge";
    pub const M7GD_8XLARGE: &str = "m7gd.8xlarge";
    pub const M7GD_LARGE: &str = "m7gd.large";
    pub const M7GD_MEDIUM: &str = "m7gd.medium";
    pub const M7GD_METAL: &str = "m7gd.metal";
    pub const M7GD_XLARGE: &str = "m7gd.xlarge";
    pub const M7G_12XLARGE: &str = "m7g.12xlarge";
    pub const M7G_16XLARGE: &str = "m7g.16xlarge";
    pub const M7G_2XLARGE: &str = "m7g.2xlarge";
    pub const M7G_4XLARGE: &str = "m7g.4xlarge";
    pub const M7G_8XLARGE: &str = "m7g.8xlarge";
    pub const M7G_LARGE: &str = "m7g.large";
    pub const M7G_MEDIUM: &str = "m7g.medium";
    pub const M7G_METAL: &str = "m7g.metal";
    pub const M7G_XLARGE: &str = "m7g.xlarge";
    pub const M7I_12XLARGE: &str = "m7i.12xlarge";
    pub const M7I_16XLARGE: &str = "m7i.16xlarge";
    pub const M7I_24XLARGE: &str = "m7i.24xlarge";
    pub const M7I_2XLARGE: &str = "m7i.2xlarge";
    pub const M7I_48XLARGE: &str = "m7i.48xlarge";
    pub const M7I_4XLARGE: &str = "m7i.4xlarge";
    pub const M7I_8XLARGE: &str = "m7i.8xlarge";
    pub const M7I_FLEX_12XLARGE: &str = "m7i-flex.12xlarge";
    pub const M7I_FLEX_16XLARGE: &str = "m7i-flex.16xlarge";
    pub const M7I_FLEX_2XLARGE: &str = "m7i-flex.2xlarge";
    pub const M7I_FLEX_4XLARGE: &str = "m7i-flex.4xlarge";
    pub const M7I_FLEX_8XLARGE: &str = "m7i-flex.8xlarge";
    pub const M7I_FLEX_LARGE: &str = "m7i-flex.large";
    pub const M7I_FLEX_XLARGE: &str = "m7i-flex.xlarge";
    pub const M7I_LARGE: &str = "m7i.large";
    pub const M7I_METAL_24XL: &str = "m7i.metal-24xl";
    pub const M7I_METAL_48XL: &str = "m7i.metal-48xl";
    pub const M7I_XLARGE: &str = "m7i.xlarge";
    pub const M8AZN_12XLARGE: &str = "m8azn.12xlarge";
    pub const M8AZN_24XLARGE: &str = "m8azn.24xlarge";
    pub const M8AZN_3XLARGE: &str = "m8azn.3xlarge";
    pub const M8AZN_6XLARGE: &str = "m8azn.6xlarge";
    pub const M8AZN_LARGE: &str = "m8azn.large";
    pub const M8AZN_MEDIUM: &str = "m8azn.medium";
    pub const M8AZN_METAL_12XL: &str = "m8azn.metal-12xl";
    pub const M8AZN_METAL_24XL: &str = "m8azn.metal-24xl";
    pub const M8AZN_XLARGE: &str = "m8azn.xlarge";
    pub const M8A_12XLARGE: &str = "m8a.12xlarge";
    pub const M8A_16XLARGE: &str = "m8a.16xlarge";
    pub const M8A_24XLARGE: &str = "m8a.24xlarge";
    pub const M8A_2XLARGE: &str = "m8a.2xlarge";
    pub const M8A_48XLARGE: &str = "m8a.48xlarge";
    pub const M8A_4XLARGE: &str = "m8a.4xlarge";
    pub const M8A_8XLARGE: &str = "m8a.8xlarge";
    pub const M8A_LARGE: &str = "m8a.large";
    pub const M8A_MEDIUM: &str = "m8a.medium";
    pub const M8A_METAL_24XL: &str = "m8a.metal-24xl";
    pub const M8A_METAL_48XL: &str = "m8a.metal-48xl";
    pub const M8A_XLARGE: &str = "m8a.xlarge";
    pub const M8GB_12XLARGE: &str = "m8gb.12xlarge";
    pub const M8GB_16XLARGE: &str = "m8gb.16xlarge";
    pub const M8GB_24XLARGE: &str = "m8gb.24xlarge";
    pub const M8GB_2XLARGE: &str = "m8gb.2xlarge";
    pub const M8GB_48XLARGE: &str = "m8gb.48xlarge";
    pub const M8GB_4XLARGE: &str = "m8gb.4xlarge";
    pub const M8GB_8XLARGE: &str = "m8gb.8xlarge";
    pub const M8GB_LARGE: &str = "m8gb.large";
    pub const M8GB_MEDIUM: &str = "m8gb.medium";
    pub const M8GB_METAL_24XL: &str = "m8gb.metal-24xl";
    pub const M8GB_METAL_48XL: &str = "m8gb.metal-48xl";
    pub const M8GB_XLARGE: &str = "m8gb.xlarge";
    pub const M8GD_12XLARGE: &str = "m8gd.12xlarge";
    pub const M8GD_16XLARGE: &str = "m8gd.16xlarge";
    pub const M8GD_24XLARGE: &str = "m8gd.24xlarge";
    pub const M8GD_2XLARGE: &str = "m8gd.2xlarge";
    pub const M8GD_48XLARGE: &str = "m8gd.48xlarge";
    pub const M8GD_4XLARGE: &str = "m8gd.4xlarge";
    pub const M8GD_8XLARGE: &str = "m8gd.8xlarge";
    pub const M8GD_LARGE: &str = "m8gd.large";
    pub const M8GD_MEDIUM: &str = "m8gd.medium";
    pub const M8GD_METAL_24XL: &str = "m8gd.metal-24xl";
    pub const M8GD_METAL_48XL: &str = "m8gd.metal-48xl";
    pub const M8GD_XLARGE: &str = "m8gd.xlarge";
    pub const M8GN_12XLARGE: &str = "m8gn.12xlarge";
    pub const M8GN_16XLARGE: &str = "m8gn.16xlarge";
    pub const M8GN_24XLARGE: &str = "m8gn.24xlarge";
    pub const M8GN_2XLARGE: &str = "m8gn.2xlarge";
    pub const M8GN_48XLARGE: &str = "m8gn.48xlarge";
    pub const M8GN_4XLARGE: &str = "m8gn.4xlarge";
    pub const M8GN_8XLARGE: &str = "m8gn.8xlarge";
    pub const M8GN_LARGE: &str = "m8gn.large";
    pub const M8GN_MEDIUM: &str = "m8gn.medium";
    pub const M8GN_METAL_24XL: &str = "m8gn.metal-24xl";
    pub const M8GN_METAL_48XL: &str = "m8gn.metal-48xl";
    pub const M8GN_XLARGE: &str = "m8gn.xlarge";
    pub const M8G_12XLARGE: &str = "m8g.12xlarge";
    pub const M8G_16XLARGE: &str = "m8g.16xlarge";
    pub const M8G_24XLARGE: &str = "m8g.24xlarge";
    pub const M8G_2XLARGE: &str = "m8g.2xlarge";
    pub const M8G_48XLARGE: &str = "m8g.48xlarge";
    pub const M8G_4XLARGE: &str = "m8g.4xlarge";
    pub const M8G_8XLARGE: &str = "m8g.8xlarge";
    pub const M8G_LARGE: &str = "m8g.large";
    pub const M8G_MEDIUM: &str = "m8g.medium";
    pub const M8G_METAL_24XL: &str = "m8g.metal-24xl";
    pub const M8G_METAL_48XL: &str = "m8g.metal-48xl";
    pub const M8G_XLARGE: &str = "m8g.xlarge";
    pub const M8ID_12XLARGE: &str = "m8id.12xlarge";
    pub const M8ID_16XLARGE: &str = "m8id.16xlarge";
    pub const M8ID_24XLARGE: &str = "m8id.24xlarge";
    pub const M8ID_2XLARGE: &str = "m8id.2xlarge";
    pub const M8ID_32XLARGE: &str = "m8id.32xlarge";
    pub const M8ID_48XLARGE: &str = "m8id.48xlarge";
    pub const M8ID_4XLARGE: &str = "m8id.4xlarge";
    pub const M8ID_8XLARGE: &str = "m8id.8xlarge";
    pub const M8ID_96XLARGE: &str = "m8id.96xlarge";
    pub const M8ID_LARGE: &str = "m8id.large";
    pub const M8ID_METAL_48XL: &str = "m8id.metal-48xl";
    pub const M8ID_METAL_96XL: &str = "m8id.metal-96xl";
    pub const M8ID_XLARGE: &str = "m8id.xlarge";
    pub const M8I_12XLARGE: &str = "m8i.12xlarge";
    pub const M8I_16XLARGE: &str = "m8i.16xlarge";
    pub const M8I_24XLARGE: &str = "m8i.24xlarge";
    pub const M8I_2XLARGE: &str = "m8i.2xlarge";
    pub const M8I_32XLARGE: &str = "m8i.32xlarge";
    pub const M8I_48XLARGE: &str = "m8i.48xlarge";
    pub const M8I_4XLARGE: &str = "m8i.4xlarge";
    pub const M8I_8XLARGE: &str = "m8i.8xlarge";
    pub const M8I_96XLARGE: &str = "m8i.96xlarge";
    pub const M8I_FLEX_12XLARGE: &str = "m8i-flex.12xlarge";
    pub const M8I_FLEX_16XLARGE: &str = "m8i-flex.16xlarge";
    pub const M8I_FLEX_2XLARGE: &str = "m8i-flex.2xlarge";
    pub const M8I_FLEX_4XLARGE: &str = "m8i-flex.4xlarge";
    pub const M8I_FLEX_8XLARGE: &str = "m8i-flex.8xlarge";
    pub const M8I_FLEX_LARGE: &str = "m8i-flex.large";
    pub const M8I_FLEX_XLARGE: &str = "m8i-flex.xlarge";
    pub const M8I_LARGE: &str = "m8i.large";
    pub const M8I_METAL_48XL: &str = "m8i.metal-48xl";
    pub const M8I_METAL_96XL: &str = "m8i.metal-96xl";
    pub const M8I_XLARGE: &str = "m8i.xlarge";
    pub const MAC1_METAL: &str = "mac1.metal";
    pub const MAC2_M1ULTRA_METAL: &str = "mac2-m1ultra.metal";
    pub const MAC2_M2PRO_METAL: &str = "mac2-m2pro.metal";
    pub const MAC2_M2_METAL: &str = "mac2-m2.metal";
    pub const MAC2_METAL: &str = "mac2.metal";
    pub const MAC_M4MAX_METAL: &str = "mac-m4max.metal";
    pub const MAC_M4PRO_METAL: &str = "mac-m4pro.metal";
    pub const MAC_M4_METAL: &str = "mac-m4.metal";
    pub const P2_16XLARGE: &str = "p2.16xlarge";
    pub const P2_8XLARGE: &str = "p2.8xlarge";
    pub const P2_XLARGE: &str = "p2.xlarge";
    pub const P3DN_24XLARGE: &str = "p3dn.24xlarge";
    pub const P3_16XLARGE: &str = "p3.16xlarge";
    pub const P3_2XLARGE: &str = "p3.2xlarge";
    pub const P3_8XLARGE: &str = "p3.8xlarge";
    pub const P4DE_24XLARGE: &str = "p4de.24xlarge";
    pub const P4D_24XLARGE: &str = "p4d.24xlarge";
    pub const P5EN_48XLARGE: &str = "p5en.48xlarge";
    pub const P5E_48XLARGE: &str = "p5e.48xlarge";
    pub const P5_48XLARGE: &str = "p5.48xlarge";
    pub const P5_4XLARGE: &str = "p5.4xlarge";
    pub const P6E_GB200_36XLARGE: &str = "p6e-gb200.36xlarge";
    pub const P6_B200_48XLARGE: &str = "p6-b200.48xlarge";
    pub const P6_B300_48XLARGE: &str = "p6-b300.48xlarge";
    pub const R3_2XLARGE: &str = "r3.2xlarge";
    pub const R3_4XLARGE: &str = "r3.4xlarge";
    pub const R3_8XLARGE: &str = "r3.8xlarge";
    pub const R3_LARGE: &str = "r3.large";
    pub const R3_XLARGE: &str = "r3.xlarge";
    pub const R4_16XLARGE: &str = "r4.16xlarge";
    pub const R4_2XLARGE: &str = "r4.2xlarge";
    pub const R4_4XLARGE: &str = "r4.4xlarge";
    pub const R4_8XLARGE: &str = "r4.8xlarge";
    pub const R4_LARGE: &str = "r4.large";
    pub const R4_XLARGE: &str = "r4.xlarge";
    pub const R5AD_12XLARGE: &str = "r5ad.12xlarge";
    pub const R5AD_16XLARGE: &str = "r5ad.16xlarge";
    pub const R5AD_24XLARGE: &str = "r5ad.24xlarge";
    pub const R5AD_2XLARGE: &str = "r5ad.2xlarge";
    pub const R5AD_4XLARGE: &str = "r5ad.4xlarge";
    pub const R5AD_8XLARGE: &str = "r5ad.8xlarge";
    pub const R5AD_LARGE: &str = "r5ad.large";
    pub const R5AD_XLARGE: &str = "r5ad.xlarge";
    pub const R5A_12XLARGE: &str = "r5a.12xlarge";
    pub const R5A_16XLARGE: &str = "r5a.16xlarge";
    pub const R5A_24XLARGE: &str = "r5a.24xlarge";
    pub const R5A_2XLARGE: &str = "r5a.2xlarge";
    pub const R5A_4XLARGE: &str = "r5a.4xlarge";
    pub const R5A_8XLARGE: &str = "r5a.8xlarge";
    pub const R5A_LARGE: &str = "r5a.large";
    pub const R5A_XLARGE: &str = "r5a.xlarge";
    pub const R5B_12XLARGE: &str = "r5b.12xlarge";
    pub const R5B_16XLARGE: &str = "r5b.16xlarge";
    pub const R5B_24XLARGE: &str = "r5b.24xlarge";
    pub const R5B_2XLARGE: &str = "r5b.2xlarge";
    pub const R5B_4XLARGE: &str = "r5b.4xlarge";
    pub const R5B_8XLARGE: &str = "r5b.8xlarge";
    pub const R5B_LARGE: &str = "r5b.large";
    pub const R5B_METAL: &str = "r5b.metal";
    pub const R5B_XLARGE: &str = "r5b.xlarge";
    pub const R5DN_12XLARGE: &str = "r5dn.12xlarge";
    pub const R5DN_16XLARGE: &str = "r5dn.16xlarge";
    pub const R5DN_24XLARGE: &str = "r5dn.24xlarge";
    pub const R5DN_2XLARGE: &str = "r5dn.2xlarge";
    pub const R5DN_4XLARGE: &str = "r5dn.4xlarge";
    pub const R5DN_8XLARGE: &str = "r5dn.8xlarge";
    pub const R5DN_LARGE: &str = "r5dn.large";
    pub const R5DN_METAL: &str = "r5dn.metal";
    pub const R5DN_XLARGE: &str = "r5dn.xlarge";
    pub const R5D_12XLARGE: &str = "r5d.12xlarge";
    pub const R5D_16XLARGE: &str = "r5d.16xlarge";
    pub const R5D_24XLARGE: &str = "r5d.24xlarge";
    pub const R5D_2XLARGE: &str = "r5d.2xlarge";
    pub const R5D_4XLARGE: &str = "r5d.4xlarge";
    pub const R5D_8XLARGE: &str = "r5d.8xlarge";
    pub const R5D_LARGE: &str = "r5d.large";
    pub const R5D_METAL: &str = "r5d.metal";
    pub const R5D_XLARGE: &str = "r5d.xlarge";
    pub const R5N_12XLARGE: &str = "r5n.12xlarge";
    pub const R5N_16XLARGE: &str = "r5n.16xlarge";
    pub const R5N_24XLARGE: &str = "r5n.24xlarge";
    pub const R5N_2XLARGE: &str = "r5n.2xlarge";
    pub const R5N_4XLARGE: &str = "r5n.4xlarge";
    pub const R5N_8XLARGE: &str = "r5n.8xlarge";
    pub const R5N_LARGE: &str = "r5n.large";
    pub const R5N_METAL: &str = "r5n.metal";
    pub const R5N_XLARGE: &str = "r5n.xlarge";
    pub const R5_12XLARGE: &str = "r5.12xlarge";
    pub const R5_16XLARGE: &str = "r5.16xlarge";
    pub const R5_24XLARGE: &str = "r5.24xlarge";
    pub const R5_2XLARGE: &str = "r5.2xlarge";
    pub const R5_4XLARGE: &str = "r5.4xlarge";
    pub const R5_8XLARGE: &str = "r5.8xlarge";
    pub const R5_LARGE: &str = "r5.large";
    pub const R5_METAL: &str = "r5.metal";
    pub const R5_XLARGE: &str = "r5.xlarge";
    pub const R6A_12XLARGE: &str = "r6a.12xlarge";
    pub const R6A_16XLARGE: &str = "r6a.16xlarge";
    pub const R6A_24XLARGE: &str = "r6a.24xlarge";
    pub const R6A_2XLARGE: &str = "r6a.2xlarge";
    pub const R6A_32XLARGE: &str = "r6a.32xlarge";
    pub const R6A_48XLARGE: &str = "r6a.48xlarge";
    pub const R6A_4XLARGE: &str = "r6a.4xlarge";
    pub const R6A_8XLARGE: &str = "r6a.8xlarge";
    pub const R6A_LARGE: &str = "r6a.large";
    pub const R6A_METAL: &str = "r6a.metal";
    pub const R6A_XLARGE: &str = "r6a.xlarge";
    pub const R6GD_12XLARGE: &str = "r6gd.12xlarge";
    pub const R6GD_16XLARGE: &str = "r6gd.16xlarge";
    pub const R6GD_2XLARGE: &str = "r6gd.2xlarge";
    pub const R6GD_4XLARGE: &str = "r6gd.4xlarge";
    pub const R6GD_8XLARGE: &str = "r6gd.8xlarge";
    pub const R6GD_LARGE: &str = "r6gd.large";
    pub const R6GD_MEDIUM: &str = "r6gd.medium";
    pub const R6GD_METAL: &str = "r6gd.metal";
    pub const R6GD_XLARGE: &str = "r6gd.xlarge";
    pub const R6G_12XLARGE: &str = "r6g.12xlarge";
    pub const R6G_16XLARGE: &str = "r6g.16xlarge";
    pub const R6G_2XLARGE: &str = "r6g.2xlarge";
    pub const R6G_4XLARGE: &str = "r6g.4xlarge";
    pub const R6G_8XLARGE: &str = "r6g.8xlarge";
    pub const R6G_LARGE: &str = "r6g.large";
    pub const R6G_MEDIUM: &str = "r6g.medium";
    pub const R6G_METAL: &str = "r6g.metal";
    pub const R6G_XLARGE: &str = "r6g.xlarge";
    pub const R6IDN_12XLARGE: &str = "r6idn.12xlarge";
    pub const R6IDN_16XLARGE: &str = "r6idn.16xlarge";
    pub const R6IDN_24XLARGE: &str = "r6idn.24xlarge";
    pub const R6IDN_2XLARGE: &str = "r6idn.2xlarge";
    pub const R6IDN_32XLARGE: &str = "r6idn.32xlarge";
    pub const R6IDN_4XLARGE: &str = "r6idn.4xlarge";
    pub const R6IDN_8XLARGE: &str = "r6idn.8xlarge";
    pub const R6IDN_LARGE: &str = "r6idn.large";
    pub const R6IDN_METAL: &str = "r6idn.metal";
    pub const R6IDN_XLARGE: &str = "r6idn.xlarge";
    pub const R6ID_12XLARGE: &str = "r6id.12xlarge";
    pub const R6ID_16XLARGE: &str = "r6id.16xlarge";
    pub const R6ID_24XLARGE: &str = "r6id.24xlarge";
    pub const R6ID_2XLARGE: &str = "r6id.2xlarge";
    pub const R6ID_32XLARGE: &str = "r6id.32xlarge";
    pub const R6ID_4XLARGE: &str = "r6id.4xlarge";
    pub const R6ID_8XLARGE: &str = "r6id.8xlarge";
    pub const R6ID_LARGE: &str = "r6id.large";
    pub const R6ID_METAL: &str = "r6id.metal";
    pub const R6ID_XLARGE: &str = "r6id.xlarge";
    pub const R6IN_12XLARGE: &str = "r6in.12xlarge";
    pub const R6IN_16XLARGE: &str = "r6in.16xlarge";
    pub const R6IN_24XLARGE: &str = "r6in.24xlarge";
    pub const R6IN_2XLARGE: &str = "r6in.2xlarge";
    pub const R6IN_32XLARGE: &str = "r6in.32xlarge";
    pub const R6IN_4XLARGE: &str = "r6in.4xlarge";
    pub const R6IN_8XLARGE: &str = "r6in.8xlarge";
    pub const R6IN_LARGE: &str = "r6in.large";
    pub const R6IN_METAL: &str = "r6in.metal";
    pub const R6IN_XLARGE: &str = "r6in.xlarge";
    pub const R6I_12XLARGE: &str = "r6i.12xlarge";
    pub const R6I_16XLARGE: &str = "r6i.16xlarge";
    pub const R6I_24XLARGE: &str = "r6i.24xlarge";
    pub const R6I_2XLARGE: &str = "r6i.2xlarge";
    pub const R6I_32XLARGE: &str = "r6i.32xlarge";
    pub const R6I_4XLARGE: &str = "r6i.4xlarge";
    pub const R6I_8XLARGE: &str = "r6i.8xlarge";
    pub const R6I_LARGE: &str = "r6i.large";
    pub const R6I_METAL: &str = "r6i.metal";
    pub const R6I_XLARGE: &str = "r6i.xlarge";
    pub const R7A_12XLARGE: &str = "r7a.12xlarge";
    pub const R7A_16XLARGE: &str = "r7a.16xlarge";
    pub const R7A_24XLARGE: &str = "r7a.24xlarge";
    pub const R7A_2XLARGE: &str = "r7a.2xlarge";
    pub const R7A_32XLARGE: &str = "r7a.32xlarge";
    pub const R7A_48XLARGE: &str = "r7a.48xlarge";
    pub const R7A_4XLARGE: &str = "r7a.4xlarge";
    pub const R7A_8XLARGE: &str = "r7a.8xlarge";
    pub const R7A_LARGE: &str = "r7a.large";
    pub const R7A_MEDIUM: &str = "r7a.medium";
    pub const R7A_METAL_48XL: &str = "r7a.metal-48xl";
    pub const R7A_XLARGE: &str = "r7a.xlarge";
    pub const R7GD_12XLARGE: &str = "r7gd.12xlarge";
    pub const R7GD_16XLARGE: &str = "r7gd.16xlarge";
    pub const R7GD_2XLARGE: &str = "r7gd.2xlarge";
    pub const R7GD_4XLARGE: &str = "r7gd.4xlarge";
    pub const R7GD_8XLARGE: &str = "r7gd.8xlarge";
    pub const R7GD_LARGE: &str = "r7gd.large";
    pub const R7GD_MEDIUM: &str = "r7gd.medium";
    pub const R7GD_METAL: &str = "r7gd.metal";
    pub const R7GD_XLARGE: &str = "r7gd.xlarge";
    pub const R7G_12XLARGE: &str = "r7g.12xlarge";
    pub const R7G_16XLARGE: &str = "r7g.16xlarge";
    pub const R7G_2XLARGE: &str = "r7g.2xlarge";
    pub const R7G_4XLARGE: &str = "r7g.4xlarge";
    pub const R7G_8XLARGE: &str = "r7g.8xlarge";
    pub const R7G_LARGE: &str = "r7g.large";
    pub const R7G_MEDIUM: &str = "r7g.medium";
    pub const R7G_METAL: &str = "r7g.metal";
    pub const R7G_XLARGE: &str = "r7g.xlarge";
    pub const R7IZ_12XLARGE: &str = "r7iz.12xlarge";
    pub const R7IZ_16XLARGE: &str = "r7iz.16xlarge";
    pub const R7IZ_2XLARGE: &str = "r7iz.2xlarge";
    pub const R7IZ_32XLARGE: &str = "r7iz.32xlarge";
    pub const R7IZ_4XLARGE: &str = "r7iz.4xlarge";
    pub const R7IZ_8XLARGE: &str = "r7iz.8xlarge";
    pub const R7IZ_LARGE: &str = "r7iz.large";
    pub const R7IZ_METAL_16XL: &str = "r7iz.metal-16xl";
    pub const R7IZ_METAL_32XL: &str = "r7iz.metal-32xl";
    pub const R7IZ_XLARGE: &str = "r7iz.xlarge";
    pub const R7I_12XLARGE: &str = "r7i.12xlarge";
    pub const R7I_16XLARGE: &str = "r7i.16xlarge";
    pub const R7I_24XLARGE: &str = "r7i.24xlarge";
    pub const R7I_2XLARGE: &str = "r7i.2xlarge";
    pub const R7I_48XLARGE: &str = "r7i.48xlarge";
    pub const R7I_4XLARGE: &str = "r7i.4xlarge";
    pub const R7I_8XLARGE: &str = "r7i.8xlarge";
    pub const R7I_LARGE: &str = "r7i.large";
    pub const R7I_METAL_24XL: &str = "r7i.metal-24xl";
    pub const R7I_METAL_48XL: &str = "r7i.metal-48xl";
    pub const R7I_XLARGE: &str = "r7i.xlarge";
    pub const R8A_12XLARGE: &str = "r8a.12xlarge";
    pub const R8A_16XLARGE: &str = "r8a.16xlarge";
    pub const R8A_24XLARGE: &str = "r8a.24xlarge";
    pub const R8A_2XLARGE: &str = "r8a.2xlarge";
    pub const R8A_48XLARGE: &str = "r8a.48xlarge";
    pub const R8A_4XLARGE: &str = "r8a.4xlarge";
    pub const R8A_8XLARGE: &str = "r8a.8xlarge";
    pub const R8A_LARGE: &str = "r8a.large";
    pub const R8A_MEDIUM: &str = "r8a.medium";
    pub const R8A_METAL_24XL: &str = "r8a.metal-24xl";
    pub const R8A_METAL_48XL: &str = "r8a.metal-48xl";
    pub const R8A_XLARGE: &str = "r8a.xlarge";
    pub const R8GB_12XLARGE: &str = "r8gb.12xlarge";
    pub const R8GB_16XLARGE: &str = "r8gb.16xlarge";
    pub const R8GB_24XLARGE: &str = "r8gb.24xlarge";
    pub const R8GB_2XLARGE: &str = "r8gb.2xlarge";
    pub const R8GB_4XLARGE: &str = "r8gb.4xlarge";
    pub const R8GB_8XLARGE: &str = "r8gb.8xlarge";
    pub const R8GB_LARGE: &str = "r8gb.large";
    pub const R8GB_MEDIUM: &str = "r8gb.medium";
    pub const R8GB_METAL_24XL: &str = "r8gb.metal-24xl";
    pub const R8GB_XLARGE: &str = "r8gb.xlarge";
    pub const R8GD_12XLARGE: &str = "r8gd.12xlarge";
    pub const R8GD_16XLARGE: &str = "r8gd.16xlarge";
    pub const R8GD_24XLARGE: &str = "r8gd.24xlarge";
    pub const R8GD_2XLARGE: &str = "r8gd.2xlarge";
    pub const R8GD_48XLARGE: &str = "r8gd.48xlarge";
    pub const R8GD_4XLARGE: &str = "r8gd.4xlarge";
    pub const R8GD_8XLARGE: &str = "r8gd.8xlarge";
    pub const R8GD_LARGE: &str = "r8gd.large";
    pub const R8GD_MEDIUM: &str = "r8gd.medium";
    pub const R8GD_METAL_24XL: &str = "r8gd.metal-24xl";
    pub const R8GD_METAL_48XL: &str = "r8gd.metal-48xl";
    pub const R8GD_XLARGE: &str = "r8gd.xlarge";
    pub const R8GN_12XLARGE: &str = "r8gn.12xlarge";
    pub const R8GN_16XLARGE: &str = "r8gn.16xlarge";
    pub const R8GN_24XLARGE: &str = "r8gn.24xlarge";
    pub const R8GN_2XLARGE: &str = "r8gn.2xlarge";
    pub const R8GN_48XLARGE: &str = "r8gn.48xlarge";
    pub const R8GN_4XLARGE: &str = "r8gn.4xlarge";
    pub const R8GN_8XLARGE: &str = "r8gn.8xlarge";
    pub const R8GN_LARGE: &str = "r8gn.large";
    pub const R8GN_MEDIUM: &str = "r8gn.medium";
    pub const R8GN_METAL_24XL: &str = "r8gn.metal-24xl";
    pub const R8GN_METAL_48XL: &str = "r8gn.metal-48xl";
    pub const R8GN_XLARGE: &str = "r8gn.xlarge";
    pub const R8G_12XLARGE: &str = "r8g.12xlarge";
    pub const R8G_16XLARGE: &str = "r8g.16xlarge";
    pub const R8G_24XLARGE: &str = "r8g.24xlarge";
    pub const R8G_2XLARGE: &str = "r8g.2xlarge";
    pub const R8G_48XLARGE: &str = "r8g.48xlarge";
    pub const R8G_4XLARGE: &str = "r8g.4xlarge";
    pub const R8G_8XLARGE: &str = "r8g.8xlarge";
    pub const R8G_LARGE: &str = "r8g.large";
    pub const R8G_MEDIUM: &str = "r8g.medium";
    pub const R8G_METAL_24XL: &str = "r8g.metal-24xl";
    pub const R8G_METAL_48XL: &str = "r8g.metal-48xl";
    pub const R8G_XLARGE: &str = "r8g.xlarge";
    pub const R8ID_12XLARGE: &str = "r8id.12xlarge";
    pub const R8ID_16XLARGE: &str = "r8id.16xlarge";
    pub const R8ID_24XLARGE: &str = "r8id.24xlarge";
    pub const R8ID_2XLARGE: &str = "r8id.2xlarge";
    pub const R8ID_32XLARGE: &str = "r8id.32xlarge";
    pub const R8ID_48XLARGE: &str = "r8id.48xlarge";
    pub const R8ID_4XLARGE: &str = "r8id.4xlarge";
    pub const R8ID_8XLARGE: &str = "r8id.8xlarge";
    pub const R8ID_96XLARGE: &str = "r8id.96xlarge";
    pub const R8ID_LARGE: &str = "r8id.large";
    pub const R8ID_METAL_48XL: &str = "r8id.metal-48xl";
    pub const R8ID_METAL_96XL: &str = "r8id.metal-96xl";
    pub const R8ID_XLARGE: &str = "r8id.xlarge";
    pub const R8I_12XLARGE: &str = "r8i.12xlarge";
    pub const R8I_16XLARGE: &str = "r8i.16xlarge";
    pub const R8I_24XLARGE: &str = "r8i.24xlarge";
    pub const R8I_2XLARGE: &str = "r8i.2xlarge";
    pub const R8I_32XLARGE: &str = "r8i.32xlarge";
    pub const R8I_48XLARGE: &str = "r8i.48xlarge";
    pub const R8I_4XLARGE: &str = "r8i.4xlarge";
    pub const R8I_8XLARGE: &str = "r8i.8xlarge";
    pub const R8I_96XLARGE: &str = "r8i.96xlarge";
    pub const R8I_FLEX_12XLARGE: &str = "r8i-flex.12xlarge";
    pub const R8I_FLEX_16XLARGE: &str = "r8i-flex.16xlarge";
    pub const R8I_FLEX_2XLARGE: &str = "r8i-flex.2xlarge";
    pub const R8I_FLEX_4XLARGE: &str = "r8i-flex.4xlarge";
    pub const R8I_FLEX_8XLARGE: &str = "r8i-flex.8xlarge";
    pub const R8I_FLEX_LARGE: &str = "r8i-flex.large";
    pub const R8I_FLEX_XLARGE: &str = "r8i-flex.xlarge";
    pub const R8I_LARGE: &str = "r8i.large";
    pub const R8I_METAL_48XL: &str = "r8i.metal-48xl";
    pub const R8I_METAL_96XL: &str = "r8i.metal-96xl";
    pub const R8I_XLARGE: &str = "r8i.xlarge";
    pub const T1_MICRO: &str = "t1.micro";
    pub const T2_2XLARGE: &str = "t2.2xlarge";
    pub const T2_LARGE: &str = "t2.large";
    pub const T2_MEDIUM: &str = "t2.medium";
    pub const T2_MICRO: &str = "t2.micro";
    pub const T2_NANO: &str = "t2.nano";
    pub const T2_SMALL: &str = "t2.small";
    pub const T2_XLARGE: &str = "t2.xlarge";
    pub const T3A_2XLARGE: &str = "t3a.2xlarge";
    pub const T3A_LARGE: &str = "t3a.large";
    pub const T3A_MEDIUM: &str = "t3a.medium";
    pub const T3A_MICRO: &str = "t3a.micro";
    pub const T3A_NANO: &str = "t3a.nano";
    pub const T3A_SMALL: &str = "t3a.small";
    pub const T3A_XLARGE: &str = "t3a.xlarge";
    pub const T3_2XLARGE: &str = "t3.2xlarge";
    pub const T3_LARGE: &str = "t3.large";
    pub const T3_MEDIUM: &str = "t3.medium";
    pub const T3_MICRO: &str = "t3.micro";
    pub const T3_NANO: &str = "t3.nano";
    pub const T3_SMALL: &str = "t3.small";
    pub const T3_XLARGE: &str = "t3.xlarge";
    pub const T4G_2XLARGE: &str = "t4g.2xlarge";
    pub const T4G_LARGE: &str = "t4g.large";
    pub const T4G_MEDIUM: &str = "t4g.medium";
    pub const T4G_MICRO: &str = "t4g.micro";
    pub const T4G_NANO: &str = "t4g.nano";
    pub const T4G_SMALL: &str = "t4g.small";
    pub const T4G_XLARGE: &str = "t4g.xlarge";
    pub const TRN1N_32XLARGE: &str = "trn1n.32xlarge";
    pub const TRN1_2XLARGE: &str = "trn1.2xlarge";
    pub const TRN1_32XLARGE: &str = "trn1.32xlarge";
    pub const TRN2_3XLARGE: &str = "trn2.3xlarge";
    pub const TRN2_48XLARGE: &str = "trn2.48xlarge";
    pub const U7IB_12TB_224XLARGE: &str = "u7ib-12tb.224xlarge";
    pub const U7INH_32TB_480XLARGE: &str = "u7inh-32tb.480xlarge";
    pub const U7IN_16TB_224XLARGE: &str = "u7in-16tb.224xlarge";
    pub const U7IN_24TB_224XLARGE: &str = "u7in-24tb.224xlarge";
    pub const U7IN_32TB_224XLARGE: &str = "u7in-32tb.224xlarge";
    pub const U7I_12TB_224XLARGE: &str = "u7i-12tb.224xlarge";
    pub const U7I_6TB_112XLARGE: &str = "u7i-6tb.112xlarge";
    pub const U7I_8TB_112XLARGE: &str = "u7i-8tb.112xlarge";
    pub const U_12TB1_112XLARGE: &str = "u-12tb1.112xlarge";
    pub const U_12TB1_METAL: &str = "u-12tb1.metal";
    pub const U_18TB1_112XLARGE: &str = "u-18tb1.112xlarge";
    pub const U_18TB1_METAL: &str = "u-18tb1.metal";
    pub const U_24TB1_112XLARGE: &str = "u-24tb1.112xlarge";
    pub const U_24TB1_METAL: &str = "u-24tb1.metal";
    pub const U_3TB1_56XLARGE: &str = "u-3tb1.56xlarge";
    pub const U_6TB1_112XLARGE: &str = "u-6tb1.112xlarge";
    pub const U_6TB1_56XLARGE: &str = "u-6tb1.56xlarge";
    pub const U_6TB1_METAL: &str = "u-6tb1.metal";
    pub const U_9TB1_112XLARGE: &str = "u-9tb1.112xlarge";
    pub const U_9TB1_METAL: &str = "u-9tb1.metal";
    pub const VT1_24XLARGE: &str = "vt1.24xlarge";
    pub const VT1_3XLARGE: &str = "vt1.3xlarge";
    pub const VT1_6XLARGE: &str = "vt1.6xlarge";
    pub const X1E_16XLARGE: &str = "x1e.16xlarge";
    pub const X1E_2XLARGE: &str = "x1e.2xlarge";
    pub const X1E_32XLARGE: &str = "x1e.32xlarge";
    pub const X1E_4XLARGE: &str = "x1e.4xlarge";
    pub const X1E_8XLARGE: &str = "x1e.8xlarge";
    pub const X1E_XLARGE: &str = "x1e.xlarge";
    pub const X1_16XLARGE: &str = "x1.16xlarge";
    pub const X1_32XLARGE: &str = "x1.32xlarge";
    pub const X2GD_12XLARGE: &str = "x2gd.12xlarge";
    pub const X2GD_16XLARGE: &str = "x2gd.16xlarge";
    pub const X2GD_2XLARGE: &str = "x2gd.2xlarge";
    pub const X2GD_4XLARGE: &str = "x2gd.4xlarge";
    pub const X2GD_8XLARGE: &str = "x2gd.8xlarge";
    pub const X2GD_LARGE: &str = "x2gd.large";
    pub const X2GD_MEDIUM: &str = "x2gd.medium";
    pub const X2GD_METAL: &str = "x2gd.metal";
    pub const X2GD_XLARGE: &str = "x2gd.xlarge";
    pub const X2IDN_16XLARGE: &str = "x2idn.16xlarge";
    pub const X2IDN_24XLARGE: &str = "x2idn.24xlarge";
    pub const X2IDN_32XLARGE: &str = "x2idn.32xlarge";
    pub const X2IDN_METAL: &str = "x2idn.metal";
    pub const X2IEDN_16XLARGE: &str = "x2iedn.16xlarge";
    pub const X2IEDN_24XLARGE: &str = "x2iedn.24xlarge";
    pub const X2IEDN_2XLARGE: &str = "x2iedn.2xlarge";
    pub const X2IEDN_32XLARGE: &str = "x2iedn.32xlarge";
    pub const X2IEDN_4XLARGE: &str = "x2iedn.4xlarge";
    pub const X2IEDN_8XLARGE: &str = "x2iedn.8xlarge";
    pub const X2IEDN_METAL: &str = "x2iedn.metal";
    pub const X2IEDN_XLARGE: &str = "x2iedn.xlarge";
    pub const X2IEZN_12XLARGE: &str = "x2iezn.12xlarge";
    pub const X2IEZN_2XLARGE: &str = "x2iezn.2xlarge";
    pub const X2IEZN_4XLARGE: &str = "x2iezn.4xlarge";
    pub const X2IEZN_6XLARGE: &str = "x2iezn.6xlarge";
    pub const X2IEZN_8XLARGE: &str = "x2iezn.8xlarge";
    pub const X2IEZN_METAL: &str = "x2iezn.metal";
    pub const X8AEDZ_12XLARGE: &str = "x8aedz.12xlarge";
    pub const X8AEDZ_24XLARGE: &str = "x8aedz.24xlarge";
    pub const X8AEDZ_3XLARGE: &str = "x8aedz.3xlarge";
    pub const X8AEDZ_6XLARGE: &str = "x8aedz.6xlarge";
    pub const X8AEDZ_LARGE: &str = "x8aedz.large";
    pub const X8AEDZ_METAL_12XL: &str = "x8aedz.metal-12xl";
    pub const X8AEDZ_METAL_24XL: &str = "x8aedz.metal-24xl";
    pub const X8AEDZ_XLARGE: &str = "x8aedz.xlarge";
    pub const X8G_12XLARGE: &str = "x8g.12xlarge";
    pub const X8G_16XLARGE: &str = "x8g.16xlarge";
    pub const X8G_24XLARGE: &str = "x8g.24xlarge";
    pub const X8G_2XLARGE: &str = "x8g.2xlarge";
    pub const X8G_48XLARGE: &str = "x8g.48xlarge";
    pub const X8G_4XLARGE: &str = "x8g.4xlarge";
    pub const X8G_8XLARGE: &str = "x8g.8xlarge";
    pub const X8G_LARGE: &str = "x8g.large";
    pub const X8G_MEDIUM: &str = "x8g.medium";
    pub const X8G_METAL_24XL: &str = "x8g.metal-24xl";
    pub const X8G_METAL_48XL: &str = "x8g.metal-48xl";
    pub const X8G_XLARGE: &str = "x8g.xlarge";
    pub const X8I_12XLARGE: &str = "x8i.12xlarge";
    pub const X8I_16XLARGE: &str = "x8i.16xlarge";
    pub const X8I_24XLARGE: &str = "x8i.24xlarge";
    pub const X8I_2XLARGE: &str = "x8i.2xlarge";
    pub const X8I_32XLARGE: &str = "x8i.32xlarge";
    pub const X8I_48XLARGE: &str = "x8i.48xlarge";
    pub const X8I_4XLARGE: &str = "x8i.4xlarge";
    pub const X8I_64XLARGE: &str = "x8i.64xlarge";
    pub const X8I_8XLARGE: &str = "x8i.8xlarge";
    pub const X8I_96XLARGE: &str = "x8i.96xlarge";
    pub const X8I_LARGE: &str = "x8i.large";
    pub const X8I_METAL_48XL: &str = "x8i.metal-48xl";
    pub const X8I_METAL_96XL: &str = "x8i.metal-96xl";
    pub const X8I_XLARGE: &str = "x8i.xlarge";
    pub const Z1D_12XLARGE: &str = "z1d.12xlarge";
    pub const Z1D_2XLARGE: &str = "z1d.2xlarge";
    pub const Z1D_3XLARGE: &str = "z1d.3xlarge";
    pub const Z1D_6XLARGE: &str = "z1d.6xlarge";
    pub const Z1D_LARGE: &str = "z1d.large";
    pub const Z1D_METAL: &str = "z1d.metal";
    pub const Z1D_XLARGE: &str = "z1d.xlarge";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceType", values: &[
        "a1.2xlarge", "a1.4xlarge", "a1.large", "a1.medium", "a1.metal", "a1.xlarge",
        "c1.medium", "c1.xlarge", "c3.2xlarge", "c3.4xlarge", "c3.8xlarge", "c3.large",
        "c3.xlarge", "c4.2xlarge", "c4.4xlarge", "c4.8xlarge", "c4.large", "c4.xlarge",
        "c5.12xlarge", "c5.18xlarge", "c5.24xlarge", "c5.2xlarge", "c5.4xlarge", "c5.9xlarge",
        "c5.large", "c5.metal", "c5.xlarge", "c5a.12xlarge", "c5a.16xlarge", "c5a.24xlarge",
        "c5a.2xlarge", "c5a.4xlarge", "c5a.8xlarge", "c5a.large", "c5a.xlarge", "c5ad.12xlarge",
        "c5ad.16xlarge", "c5ad.24xlarge", "c5ad.2xlarge", "c5ad.4xlarge", "c5ad.8xlarge", "c5ad.large",
        "c5ad.xlarge", "c5d.12xlarge", "c5d.18xlarge", "c5d.24xlarge", "c5d.2xlarge", "c5d.4xlarge",
        "c5d.9xlarge", "c5d.large", "c5d.metal", "c5d.xlarge", "c5n.18xlarge", "c5n.2xlarge",
        "c5n.4xlarge", "c5n.9xlarge", "c5n.large", "c5n.metal", "c5n.xlarge", "c6a.12xlarge",
        "c6a.16xlarge", "c6a.24xlarge", "c6a.2xlarge", "c6a.32xlarge", "c6a.48xlarge", "c6a.4xlarge",
        "c6a.8xlarge", "c6a.large", "c6a.metal", "c6a.xlarge", "c6g.12xlarge", "c6g.16xlarge",
        "c6g.2xlarge", "c6g.4xlarge", "c6g.8xlarge", "c6g.large", "c6g.medium", "c6g.metal",
        "c6g.xlarge", "c6gd.12xlarge", "c6gd.16xlarge", "c6gd.2xlarge", "c6gd.4xlarge", "c6gd.8xlarge",
        "c6gd.large", "c6gd.medium", "c6gd.metal", "c6gd.xlarge", "c6gn.12xlarge", "c6gn.16xlarge",
        "c6gn.2xlarge", "c6gn.4xlarge", "c6gn.8xlarge", "c6gn.large", "c6gn.medium", "c6gn.xlarge",
        "c6i.12xlarge", "c6i.16xlarge", "c6i.24xlarge", "c6i.2xlarge", "c6i.32xlarge", "c6i.4xlarge",
        "c6i.8xlarge", "c6i.large", "c6i.metal", "c6i.xlarge", "c6id.12xlarge", "c6id.16xlarge",
        "c6id.24xlarge", "c6id.2xlarge", "c6id.32xlarge", "c6id.4xlarge", "c6id.8xlarge", "c6id.large",
        "c6id.metal", "c6id.xlarge", "c6in.12xlarge", "c6in.16xlarge", "c6in.24xlarge", "c6in.2xlarge",
        "c6in.32xlarge", "c6in.4xlarge", "c6in.8xlarge", "c6in.large", "c6in.metal", "c6in.xlarge",
        "c7a.12xlarge", "c7a.16xlarge", "c7a.24xlarge", "c7a.2xlarge", "c7a.32xlarge", "c7a.48xlarge",
        "c7a.4xlarge", "c7a.8xlarge", "c7a.large", "c7a.medium", "c7a.metal-48xl", "c7a.xlarge",
        "c7g.12xlarge", "c7g.16xlarge", "c7g.2xlarge", "c7g.4xlarge", "c7g.8xlarge", "c7g.large",
        "c7g.medium", "c7g.metal", "c7g.xlarge", "c7gd.12xlarge", "c7gd.16xlarge", "c7gd.2xlarge",
        "c7gd.4xlarge", "c7gd.8xlarge", "c7gd.large", "c7gd.medium", "c7gd.metal", "c7gd.xlarge",
        "c7gn.12xlarge", "c7gn.16xlarge", "c7gn.2xlarge", "c7gn.4xlarge", "c7gn.8xlarge", "c7gn.large",
        "c7gn.medium", "c7gn.metal", "c7gn.xlarge", "c7i-flex.12xlarge", "c7i-flex.16xlarge", "c7i-flex.2xlarge",
        "c7i-flex.4xlarge", "c7i-flex.8xlarge", "c7i-flex.large", "c7i-flex.xlarge", "c7i.12xlarge", "c7i.16xlarge",
        "c7i.24xlarge", "c7i.2xlarge", "c7i.48xlarge", "c7i.4xlarge", "c7i.8xlarge", "c7i.large",
        "c7i.metal-24xl", "c7i.metal-48xl", "c7i.xlarge", "c8a.12xlarge", "c8a.16xlarge", "c8a.24xlarge",
        "c8a.2xlarge", "c8a.48xlarge", "c8a.4xlarge", "c8a.8xlarge", "c8a.large", "c8a.medium",
        "c8a.metal-24xl", "c8a.metal-48xl", "c8a.xlarge", "c8g.12xlarge", "c8g.16xlarge", "c8g.24xlarge",
        "c8g.2xlarge", "c8g.48xlarge", "c8g.4xlarge", "c8g.8xlarge", "c8g.large", "c8g.medium",
        "c8g.metal-24xl", "c8g.metal-48xl", "c8g.xlarge", "c8gb.12xlarge", "c8gb.16xlarge", "c8gb.24xlarge",
        "c8gb.2xlarge", "c8gb.48xlarge", "c8gb.4xlarge", "c8gb.8xlarge", "c8gb.large", "c8gb.medium",
        "c8gb.metal-24xl", "c8gb.metal-48xl", "c8gb.xlarge", "c8gd.12xlarge", "c8gd.16xlarge", "c8gd.24xlarge",
        "c8gd.2xlarge", "c8gd.48xlarge", "c8gd.4xlarge", "c8gd.8xlarge", "c8gd.large", "c8gd.medium",
        "c8gd.metal-24xl", "c8gd.metal-48xl", "c8gd.xlarge", "c8gn.12xlarge", "c8gn.16xlarge", "c8gn.24xlarge",
        "c8gn.2xlarge", "c8gn.48xlarge", "c8gn.4xlarge", "c8gn.8xlarge", "c8gn.large", "c8gn.medium",
        "c8gn.metal-24xl", "c8gn.metal-48xl", "c8gn.xlarge", "c8i-flex.12xlarge", "c8i-flex.16xlarge", "c8i-flex.2xlarge",
        "c8i-flex.4xlarge", "c8i-flex.8xlarge", "c8i-flex.large", "c8i-flex.xlarge", "c8i.12xlarge", "c8i.16xlarge",
        "c8i.24xlarge", "c8i.2xlarge", "c8i.32xlarge", "c8i.48xlarge", "c8i.4xlarge", "c8i.8xlarge",
        "c8i.96xlarge", "c8i.large", "c8i.metal-48xl", "c8i.metal-96xl", "c8i.xlarge", "c8id.12xlarge",
        "c8id.16xlarge", "c8id.24xlarge", "c8id.2xlarge", "c8id.32xlarge", "c8id.48xlarge", "c8id.4xlarge",
        "c8id.8xlarge", "c8id.96xlarge", "c8id.large", "c8id.metal-48xl", "c8id.metal-96xl", "c8id.xlarge",
        "cc1.4xlarge", "cc2.8xlarge", "cg1.4xlarge", "cr1.8xlarge", "d2.2xlarge", "d2.4xlarge",
        "d2.8xlarge", "d2.xlarge", "d3.2xlarge", "d3.4xlarge", "d3.8xlarge", "d3.xlarge",
        "d3en.12xlarge", "d3en.2xlarge", "d3en.4xlarge", "d3en.6xlarge", "d3en.8xlarge", "d3en.xlarge",
        "dl1.24xlarge", "dl2q.24xlarge", "f1.16xlarge", "f1.2xlarge", "f1.4xlarge", "f2.12xlarge",
        "f2.48xlarge", "f2.6xlarge", "g2.2xlarge", "g2.8xlarge", "g3.16xlarge", "g3.4xlarge",
        "g3.8xlarge", "g3s.xlarge", "g4ad.16xlarge", "g4ad.2xlarge", "g4ad.4xlarge", "g4ad.8xlarge",
        "g4ad.xlarge", "g4dn.12xlarge", "g4dn.16xlarge", "g4dn.2xlarge", "g4dn.4xlarge", "g4dn.8xlarge",
        "g4dn.metal", "g4dn.xlarge", "g5.12xlarge", "g5.16xlarge", "g5.24xlarge", "g5.2xlarge",
        "g5.48xlarge", "g5.4xlarge", "g5.8xlarge", "g5.xlarge", "g5g.16xlarge", "g5g.2xlarge",
        "g5g.4xlarge", "g5g.8xlarge", "g5g.metal", "g5g.xlarge", "g6.12xlarge", "g6.16xlarge",
        "g6.24xlarge", "g6.2xlarge", "g6.48xlarge", "g6.4xlarge", "g6.8xlarge", "g6.xlarge",
        "g6e.12xlarge", "g6e.16xlarge", "g6e.24xlarge", "g6e.2xlarge", "g6e.48xlarge", "g6e.4xlarge",
        "g6e.8xlarge", "g6e.xlarge", "g6f.2xlarge", "g6f.4xlarge", "g6f.large", "g6f.xlarge",
        "g7e.12xlarge", "g7e.24xlarge", "g7e.2xlarge", "g7e.48xlarge", "g7e.4xlarge", "g7e.8xlarge",
        "gr6.4xlarge", "gr6.8xlarge", "gr6f.4xlarge", "h1.16xlarge", "h1.2xlarge", "h1.4xlarge",
        "h1.8xlarge", "hi1.4xlarge", "hpc6a.48xlarge", "hpc6id.32xlarge", "hpc7a.12xlarge", "hpc7a.24xlarge",
        "hpc7a.48xlarge", "hpc7a.96xlarge", "hpc7g.16xlarge", "hpc7g.4xlarge", "hpc7g.8xlarge", "hpc8a.96xlarge",
        "hs1.8xlarge", "i2.2xlarge", "i2.4xlarge", "i2.8xlarge", "i2.xlarge", "i3.16xlarge",
        "i3.2xlarge", "i3.4xlarge", "i3.8xlarge", "i3.large", "i3.metal", "i3.xlarge",
        "i3en.12xlarge", "i3en.24xlarge", "i3en.2xlarge", "i3en.3xlarge", "i3en.6xlarge", "i3en.large",
        "i3en.metal", "i3en.xlarge", "i4g.16xlarge", "i4g.2xlarge", "i4g.4xlarge", "i4g.8xlarge",
        "i4g.large", "i4g.xlarge", "i4i.12xlarge", "i4i.16xlarge", "i4i.24xlarge", "i4i.2xlarge",
        "i4i.32xlarge", "i4i.4xlarge", "i4i.8xlarge", "i4i.large", "i4i.metal", "i4i.xlarge",
        "i7i.12xlarge", "i7i.16xlarge", "i7i.24xlarge", "i7i.2xlarge", "i7i.48xlarge", "i7i.4xlarge",
        "i7i.8xlarge", "i7i.large", "i7i.metal-24xl", "i7i.metal-48xl", "i7i.xlarge", "i7ie.12xlarge",
        "i7ie.18xlarge", "i7ie.24xlarge", "i7ie.2xlarge", "i7ie.3xlarge", "i7ie.48xlarge", "i7ie.6xlarge",
        "i7ie.large", "i7ie.metal-24xl", "i7ie.metal-48xl", "i7ie.xlarge", "i8g.12xlarge", "i8g.16xlarge",
        "i8g.24xlarge", "i8g.2xlarge", "i8g.48xlarge", "i8g.4xlarge", "i8g.8xlarge", "i8g.large",
        "i8g.metal-24xl", "i8g.xlarge", "i8ge.12xlarge", "i8ge.18xlarge", "i8ge.24xlarge", "i8ge.2xlarge",
        "i8ge.3xlarge", "i8ge.48xlarge", "i8ge.6xlarge", "i8ge.large", "i8ge.metal-24xl", "i8ge.metal-48xl",
        "i8ge.xlarge", "im4gn.16xlarge", "im4gn.2xlarge", "im4gn.4xlarge", "im4gn.8xlarge", "im4gn.large",
        "im4gn.xlarge", "inf1.24xlarge", "inf1.2xlarge", "inf1.6xlarge", "inf1.xlarge", "inf2.24xlarge",
        "inf2.48xlarge", "inf2.8xlarge", "inf2.xlarge", "is4gen.2xlarge", "is4gen.4xlarge", "is4gen.8xlarge",
        "is4gen.large", "is4gen.medium", "is4gen.xlarge", "m1.large", "m1.medium", "m1.small",
        "m1.xlarge", "m2.2xlarge", "m2.4xlarge", "m2.xlarge", "m3.2xlarge", "m3.large",
        "m3.medium", "m3.xlarge", "m4.10xlarge", "m4.16xlarge", "m4.2xlarge", "m4.4xlarge",
        "m4.large", "m4.xlarge", "m5.12xlarge", "m5.16xlarge", "m5.24xlarge", "m5.2xlarge",
        "m5.4xlarge", "m5.8xlarge", "m5.large", "m5.metal", "m5.xlarge", "m5a.12xlarge",
        "m5a.16xlarge", "m5a.24xlarge", "m5a.2xlarge", "m5a.4xlarge", "m5a.8xlarge", "m5a.large",
        "m5a.xlarge", "m5ad.12xlarge", "m5ad.16xlarge", "m5ad.24xlarge", "m5ad.2xlarge", "m5ad.4xlarge",
        "m5ad.8xlarge", "m5ad.large", "m5ad.xlarge", "m5d.12xlarge", "m5d.16xlarge", "m5d.24xlarge",
        "m5d.2xlarge", "m5d.4xlarge", "m5d.8xlarge", "m5d.large", "m5d.metal", "m5d.xlarge",
        "m5dn.12xlarge", "m5dn.16xlarge", "m5dn.24xlarge", "m5dn.2xlarge", "m5dn.4xlarge", "m5dn.8xlarge",
        "m5dn.large", "m5dn.metal", "m5dn.xlarge", "m5n.12xlarge", "m5n.16xlarge", "m5n.24xlarge",
        "m5n.2xlarge", "m5n.4xlarge", "m5n.8xlarge", "m5n.large", "m5n.metal", "m5n.xlarge",
        "m5zn.12xlarge", "m5zn.2xlarge", "m5zn.3xlarge", "m5zn.6xlarge", "m5zn.large", "m5zn.metal",
        "m5zn.xlarge", "m6a.12xlarge", "m6a.16xlarge", "m6a.24xlarge", "m6a.2xlarge", "m6a.32xlarge",
        "m6a.48xlarge", "m6a.4xlarge", "m6a.8xlarge", "m6a.large", "m6a.metal", "m6a.xlarge",
        "m6g.12xlarge", "m6g.16xlarge", "m6g.2xlarge", "m6g.4xlarge", "m6g.8xlarge", "m6g.large",
        "m6g.medium", "m6g.metal", "m6g.xlarge", "m6gd.12xlarge", "m6gd.16xlarge", "m6gd.2xlarge",
        "m6gd.4xlarge", "m6gd.8xlarge", "m6gd.large", "m6gd.medium", "m6gd.metal", "m6gd.xlarge",
        "m6i.12xlarge", "m6i.16xlarge", "m6i.24xlarge", "m6i.2xlarge", "m6i.32xlarge", "m6i.4xlarge",
        "m6i.8xlarge", "m6i.large", "m6i.metal", "m6i.xlarge", "m6id.12xlarge", "m6id.16xlarge",
        "m6id.24xlarge", "m6id.2xlarge", "m6id.32xlarge", "m6id.4xlarge", "m6id.8xlarge", "m6id.large",
        "m6id.metal", "m6id.xlarge", "m6idn.12xlarge", "m6idn.16xlarge", "m6idn.24xlarge", "m6idn.2xlarge",
        "m6idn.32xlarge", "m6idn.4xlarge", "m6idn.8xlarge", "m6idn.large", "m6idn.metal", "m6idn.xlarge",
        "m6in.12xlarge", "m6in.16xlarge", "m6in.24xlarge", "m6in.2xlarge", "m6in.32xlarge", "m6in.4xlarge",
        "m6in.8xlarge", "m6in.large", "m6in.metal", "m6in.xlarge", "m7a.12xlarge", "m7a.16xlarge",
        "m7a.24xlarge", "m7a.2xlarge", "m7a.32xlarge", "m7a.48xlarge", "m7a.4xlarge", "m7a.8xlarge",
        "m7a.large", "m7a.medium", "m7a.metal-48xl", "m7a.xlarge", "m7g.12xlarge", "m7g.16xlarge",
        "m7g.2xlarge", "m7g.4xlarge", "m7g.8xlarge", "m7g.large", "m7g.medium", "m7g.metal",
        "m7g.xlarge", "m7gd.12xlarge", "m7gd.16xlarge", "m7gd.2xlarge", "m7gd.4xlarge", "m7gd.8xlarge",
        "m7gd.large", "m7gd.medium", "m7gd.metal", "m7gd.xlarge", "m7i-flex.12xlarge", "m7i-flex.16xlarge",
        "m7i-flex.2xlarge", "m7i-flex.4xlarge", "m7i-flex.8xlarge", "m7i-flex.large", "m7i-flex.xlarge", "m7i.12xlarge",
        "m7i.16xlarge", "m7i.24xlarge", "m7i.2xlarge", "m7i.48xlarge", "m7i.4xlarge", "m7i.8xlarge",
        "m7i.large", "m7i.metal-24xl", "m7i.metal-48xl", "m7i.xlarge", "m8a.12xlarge", "m8a.16xlarge",
        "m8a.24xlarge", "m8a.2xlarge", "m8a.48xlarge", "m8a.4xlarge", "m8a.8xlarge", "m8a.large",
        "m8a.medium", "m8a.metal-24xl", "m8a.metal-48xl", "m8a.xlarge", "m8azn.12xlarge", "m8azn.24xlarge",
        "m8azn.3xlarge", "m8azn.6xlarge", "m8azn.large", "m8azn.medium", "m8azn.metal-12xl", "m8azn.metal-24xl",
        "m8azn.xlarge", "m8g.12xlarge", "m8g.16xlarge", "m8g.24xlarge", "m8g.2xlarge", "m8g.48xlarge",
        "m8g.4xlarge", "m8g.8xlarge", "m8g.large", "m8g.medium", "m8g.metal-24xl", "m8g.metal-48xl",
        "m8g.xlarge", "m8gb.12xlarge", "m8gb.16xlarge", "m8gb.24xlarge", "m8gb.2xlarge", "m8gb.48xlarge",
        "m8gb.4xlarge", "m8gb.8xlarge", "m8gb.large", "m8gb.medium", "m8gb.metal-24xl", "m8gb.metal-48xl",
        "m8gb.xlarge", "m8gd.12xlarge", "m8gd.16xlarge", "m8gd.24xlarge", "m8gd.2xlarge", "m8gd.48xlarge",
        "m8gd.4xlarge", "m8gd.8xlarge", "m8gd.large", "m8gd.medium", "m8gd.metal-24xl", "m8gd.metal-48xl",
        "m8gd.xlarge", "m8gn.12xlarge", "m8gn.16xlarge", "m8gn.24xlarge", "m8gn.2xlarge", "m8gn.48xlarge",
        "m8gn.4xlarge", "m8gn.8xlarge", "m8gn.large", "m8gn.medium", "m8gn.metal-24xl", "m8gn.metal-48xl",
        "m8gn.xlarge", "m8i-flex.12xlarge", "m8i-flex.16xlarge", "m8i-flex.2xlarge", "m8i-flex.4xlarge", "m8i-flex.8xlarge",
        "m8i-flex.large", "m8i-flex.xlarge", "m8i.12xlarge", "m8i.16xlarge", "m8i.24xlarge", "m8i.2xlarge",
        "m8i.32xlarge", "m8i.48xlarge", "m8i.4xlarge", "m8i.8xlarge", "m8i.96xlarge", "m8i.large",
        "m8i.metal-48xl", "m8i.metal-96xl", "m8i.xlarge", "m8id.12xlarge", "m8id.16xlarge", "m8id.24xlarge",
        "m8id.2xlarge", "m8id.32xlarge", "m8id.48xlarge", "m8id.4xlarge", "m8id.8xlarge", "m8id.96xlarge",
        "m8id.large", "m8id.metal-48xl", "m8id.metal-96xl", "m8id.xlarge", "mac-m4.metal", "mac-m4max.metal",
        "mac-m4pro.metal", "mac1.metal", "mac2-m1ultra.metal", "mac2-m2.metal", "mac2-m2pro.metal", "mac2.metal",
        "p2.16xlarge", "p2.8xlarge", "p2.xlarge", "p3.16xlarge", "p3.2xlarge", "p3.8xlarge",
        "p3dn.24xlarge", "p4d.24xlarge", "p4de.24xlarge", "p5.48xlarge", "p5.4xlarge", "p5e.48xlarge",
        "p5en.48xlarge", "p6-b200.48xlarge", "p6-b300.48xlarge", "p6e-gb200.36xlarge", "r3.2xlarge", "r3.4xlarge",
        "r3.8xlarge", "r3.large", "r3.xlarge", "r4.16xlarge", "r4.2xlarge", "r4.4xlarge",
        "r4.8xlarge", "r4.large", "r4.xlarge", "r5.12xlarge", "r5.16xlarge", "r5.24xlarge",
        "r5.2xlarge", "r5.4xlarge", "r5.8xlarge", "r5.large", "r5.metal", "r5.xlarge",
        "r5a.12xlarge", "r5a.16xlarge", "r5a.24xlarge", "r5a.2xlarge", "r5a.4xlarge", "r5a.8xlarge",
        "r5a.large", "r5a.xlarge", "r5ad.12xlarge", "r5ad.16xlarge", "r5ad.24xlarge", "r5ad.2xlarge",
        "r5ad.4xlarge", "r5ad.8xlarge", "r5ad.large", "r5ad.xlarge", "r5b.12xlarge", "r5b.16xlarge",
        "r5b.24xlarge", "r5b.2xlarge", "r5b.4xlarge", "r5b.8xlarge", "r5b.large", "r5b.metal",
        "r5b.xlarge", "r5d.12xlarge", "r5d.16xlarge", "r5d.24xlarge", "r5d.2xlarge", "r5d.4xlarge",
        "r5d.8xlarge", "r5d.large", "r5d.metal", "r5d.xlarge", "r5dn.12xlarge", "r5dn.16xlarge",
        "r5dn.24xlarge", "r5dn.2xlarge", "r5dn.4xlarge", "r5dn.8xlarge", "r5dn.large", "r5dn.metal",
        "r5dn.xlarge", "r5n.12xlarge", "r5n.16xlarge", "r5n.24xlarge", "r5n.2xlarge", "r5n.4xlarge",
        "r5n.8xlarge", "r5n.large", "r5n.metal", "r5n.xlarge", "r6a.12xlarge", "r6a.16xlarge",
        "r6a.24xlarge", "r6a.2xlarge", "r6a.32xlarge", "r6a.48xlarge", "r6a.4xlarge", "r6a.8xlarge",
        "r6a.large", "r6a.metal", "r6a.xlarge", "r6g.12xlarge", "r6g.16xlarge", "r6g.2xlarge",
        "r6g.4xlarge", "r6g.8xlarge", "r6g.large", "r6g.medium", "r6g.metal", "r6g.xlarge",
        "r6gd.12xlarge", "r6gd.16xlarge", "r6gd.2xlarge", "r6gd.4xlarge", "r6gd.8xlarge", "r6gd.large",
        "r6gd.medium", "r6gd.metal", "r6gd.xlarge", "r6i.12xlarge", "r6i.16xlarge", "r6i.24xlarge",
        "r6i.2xlarge", "r6i.32xlarge", "r6i.4xlarge", "r6i.8xlarge", "r6i.large", "r6i.metal",
        "r6i.xlarge", "r6id.12xlarge", "r6id.16xlarge", "r6id.24xlarge", "r6id.2xlarge", "r6id.32xlarge",
        "r6id.4xlarge", "r6id.8xlarge", "r6id.large", "r6id.metal", "r6id.xlarge", "r6idn.12xlarge",
        "r6idn.16xlarge", "r6idn.24xlarge", "r6idn.2xlarge", "r6idn.32xlarge", "r6idn.4xlarge", "r6idn.8xlarge",
        "r6idn.large", "r6idn.metal", "r6idn.xlarge", "r6in.12xlarge", "r6in.16xlarge", "r6in.24xlarge",
        "r6in.2xlarge", "r6in.32xlarge", "r6in.4xlarge", "r6in.8xlarge", "r6in.large", "r6in.metal",
        "r6in.xlarge", "r7a.12xlarge", "r7a.16xlarge", "r7a.24xlarge", "r7a.2xlarge", "r7a.32xlarge",
        "r7a.48xlarge", "r7a.4xlarge", "r7a.8xlarge", "r7a.large", "r7a.medium", "r7a.metal-48xl",
        "r7a.xlarge", "r7g.12xlarge", "r7g.16xlarge", "r7g.2xlarge", "r7g.4xlarge", "r7g.8xlarge",
        "r7g.large", "r7g.medium", "r7g.metal", "r7g.xlarge", "r7gd.12xlarge", "r7gd.16xlarge",
        "r7gd.2xlarge", "r7gd.4xlarge", "r7gd.8xlarge", "r7gd.large", "r7gd.medium", "r7gd.metal",
        "r7gd.xlarge", "r7i.12xlarge", "r7i.16xlarge", "r7i.24xlarge", "r7i.2xlarge", "r7i.48xlarge",
        "r7i.4xlarge", "r7i.8xlarge", "r7i.large", "r7i.metal-24xl", "r7i.metal-48xl", "r7i.xlarge",
        "r7iz.12xlarge", "r7iz.16xlarge", "r7iz.2xlarge", "r7iz.32xlarge", "r7iz.4xlarge", "r7iz.8xlarge",
        "r7iz.large", "r7iz.metal-16xl", "r7iz.metal-32xl", "r7iz.xlarge", "r8a.12xlarge", "r8a.16xlarge",
        "r8a.24xlarge", "r8a.2xlarge", "r8a.48xlarge", "r8a.4xlarge", "r8a.8xlarge", "r8a.large",
        "r8a.medium", "r8a.metal-24xl", "r8a.metal-48xl", "r8a.xlarge", "r8g.12xlarge", "r8g.16xlarge",
        "r8g.24xlarge", "r8g.2xlarge", "r8g.48xlarge", "r8g.4xlarge", "r8g.8xlarge", "r8g.large",
        "r8g.medium", "r8g.metal-24xl", "r8g.metal-48xl", "r8g.xlarge", "r8gb.12xlarge", "r8gb.16xlarge",
        "r8gb.24xlarge", "r8gb.2xlarge", "r8gb.4xlarge", "r8gb.8xlarge", "r8gb.large", "r8gb.medium",
        "r8gb.metal-24xl", "r8gb.xlarge", "r8gd.12xlarge", "r8gd.16xlarge", "r8gd.24xlarge", "r8gd.2xlarge",
        "r8gd.48xlarge", "r8gd.4xlarge", "r8gd.8xlarge", "r8gd.large", "r8gd.medium", "r8gd.metal-24xl",
        "r8gd.metal-48xl", "r8gd.xlarge", "r8gn.12xlarge", "r8gn.16xlarge", "r8gn.24xlarge", "r8gn.2xlarge",
        "r8gn.48xlarge", "r8gn.4xlarge", "r8gn.8xlarge", "r8gn.large", "r8gn.medium", "r8gn.metal-24xl",
        "r8gn.metal-48xl", "r8gn.xlarge", "r8i-flex.12xlarge", "r8i-flex.16xlarge", "r8i-flex.2xlarge", "r8i-flex.4xlarge",
        "r8i-flex.8xlarge", "r8i-flex.large", "r8i-flex.xlarge", "r8i.12xlarge", "r8i.16xlarge", "r8i.24xlarge",
        "r8i.2xlarge", "r8i.32xlarge", "r8i.48xlarge", "r8i.4xlarge", "r8i.8xlarge", "r8i.96xlarge",
        "r8i.large", "r8i.metal-48xl", "r8i.metal-96xl", "r8i.xlarge", "r8id.12xlarge", "r8id.16xlarge",
        "r8id.24xlarge", "r8id.2xlarge", "r8id.32xlarge", "r8id.48xlarge", "r8id.4xlarge", "r8id.8xlarge",
        "r8id.96xlarge", "r8id.large", "r8id.metal-48xl", "r8id.metal-96xl", "r8id.xlarge", "t1.micro",
        "t2.2xlarge", "t2.large", "t2.medium", "t2.micro", "t2.nano", "t2.small",
        "t2.xlarge", "t3.2xlarge", "t3.large", "t3.medium", "t3.micro", "t3.nano",
        "t3.small", "t3.xlarge", "t3a.2xlarge", "t3a.large", "t3a.medium", "t3a.micro",
        "t3a.nano", "t3a.small", "t3a.xlarge", "t4g.2xlarge", "t4g.large", "t4g.medium",
        "t4g.micro", "t4g.nano", "t4g.small", "t4g.xlarge", "trn1.2xlarge", "trn1.32xlarge",
        "trn1n.32xlarge", "trn2.3xlarge", "trn2.48xlarge", "u-12tb1.112xlarge", "u-12tb1.metal", "u-18tb1.112xlarge",
        "u-18tb1.metal", "u-24tb1.112xlarge", "u-24tb1.metal", "u-3tb1.56xlarge", "u-6tb1.112xlarge", "u-6tb1.56xlarge",
        "u-6tb1.metal", "u-9tb1.112xlarge", "u-9tb1.metal", "u7i-12tb.224xlarge", "u7i-6tb.112xlarge", "u7i-8tb.112xlarge",
        "u7ib-12tb.224xlarge", "u7in-16tb.224xlarge", "u7in-24tb.224xlarge", "u7in-32tb.224xlarge", "u7inh-32tb.480xlarge", "vt1.24xlarge",
        "vt1.3xlarge", "vt1.6xlarge", "x1.16xlarge", "x1.32xlarge", "x1e.16xlarge", "x1e.2xlarge",
        "x1e.32xlarge", "x1e.4xlarge", "x1e.8xlarge", "x1e.xlarge", "x2gd.12xlarge", "x2gd.16xlarge",
        "x2gd.2xlarge", "x2gd.4xlarge", "x2gd.8xlarge", "x2gd.large", "x2gd.medium", "x2gd.metal",
        "x2gd.xlarge", "x2idn.16xlarge", "x2idn.24xlarge", "x2idn.32xlarge", "x2idn.metal", "x2iedn.16xlarge",
        "x2iedn.24xlarge", "x2iedn.2xlarge", "x2iedn.32xlarge", "x2iedn.4xlarge", "x2iedn.8xlarge", "x2iedn.metal",
        "x2iedn.xlarge", "x2iezn.12xlarge", "x2iezn.2xlarge", "x2iezn.4xlarge", "x2iezn.6xlarge", "x2iezn.8xlarge",
        "x2iezn.metal", "x8aedz.12xlarge", "x8aedz.24xlarge", "x8aedz.3xlarge", "x8aedz.6xlarge", "x8aedz.large",
        "x8aedz.metal-12xl", "x8aedz.metal-24xl", "x8aedz.xlarge", "x8g.12xlarge", "x8g.16xlarge", "x8g.24xlarge",
        "x8g.2xlarge", "x8g.48xlarge", "x8g.4xlarge", "x8g.8xlarge", "x8g.large", "x8g.medium",
        "x8g.metal-24xl", "x8g.metal-48xl", "x8g.xlarge", "x8i.12xlarge", "x8i.16xlarge", "x8i.24xlarge",
        "x8i.2xlarge", "x8i.32xlarge", "x8i.48xlarge", "x8i.4xlarge", "x8i.64xlarge", "x8i.8xlarge",
        "x8i.96xlarge", "x8i.large", "x8i.metal-48xl", "x8i.metal-96xl", "x8i.xlarge", "z1d.12xlarge",
        "z1d.2xlarge", "z1d.3xlarge", "z1d.6xlarge", "z1d.large", "z1d.metal", "z1d.xlarge",
    ] };
}

pub mod instance_type_hypervisor {
    pub const NITRO: &str = "nitro";
    pub const XEN: &str = "xen";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InstanceTypeHypervisor", values: &[
        "nitro", "xen",
    ] };
}

pub mod interface_permission_type {
    pub const EIP_ASSOCIATE: &str = "EIP-ASSOCIATE";
    pub const INSTANCE_ATTACH: &str = "INSTANCE-ATTACH";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InterfacePermissionType", values: &[
        "EIP-ASSOCIATE", "INSTANCE-ATTACH",
    ] };
}

pub mod interface_protocol_type {
    pub const GRE: &str = "GRE";
    pub const VLAN: &str = "VLAN";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InterfaceProtocolType", values: &[
        "GRE", "VLAN",
    ] };
}

pub mod internet_gateway_block_mode {
    pub const BLOCK_BIDIRECTIONAL: &str = "block-bidirectional";
    pub const BLOCK_INGRESS: &str = "block-ingress";
    pub const OFF: &str = "off";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InternetGatewayBlockMode", values: &[
        "block-bidirectional", "block-ingress", "off",
    ] };
}

pub mod internet_gateway_exclusion_mode {
    pub const ALLOW_BIDIRECTIONAL: &str = "allow-bidirectional";
    pub const ALLOW_EGRESS: &str = "allow-egress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InternetGatewayExclusionMode", values: &[
        "allow-bidirectional", "allow-egress",
    ] };
}

pub mod interruptible_capacity_reservation_allocation_status {
    pub const ACTIVE: &str = "active";
    pub const CANCELED: &str = "canceled";
    pub const CANCELING: &str = "canceling";
    pub const FAILED: &str = "failed";
    pub const PENDING: &str = "pending";
    pub const UPDATING: &str = "updating";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InterruptibleCapacityReservationAllocationStatus", values: &[
        "active", "canceled", "canceling", "failed", "pending", "updating",
    ] };
}

pub mod interruption_type {
    pub const ADHOC: &str = "adhoc";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "InterruptionType", values: &[
        "adhoc",
    ] };
}

pub mod ip_address_type {
    pub const DUALSTACK: &str = "dualstack";
    pub const IPV4: &str = "ipv4";
    pub const IPV6: &str = "ipv6";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpAddressType", values: &[
        "dualstack", "ipv4", "ipv6",
    ] };
}

pub mod ip_source {
    pub const AMAZON: &str = "amazon";
    pub const BYOIP: &str = "byoip";
    pub const NONE: &str = "none";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpSource", values: &[
        "amazon", "byoip", "none",
    ] };
}

pub mod ipam_address_history_resource_type {
    pub const EIP: &str = "eip";
    pub const INSTANCE: &str = "instance";
    pub const NETWORK_INTERFACE: &str = "network-interface";
    pub const SUBNET: &str = "subnet";
    pub const VPC: &str = "vpc";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamAddressHistoryResourceType", values: &[
        "eip", "instance", "network-interface", "subnet", "vpc",
    ] };
}

pub mod ipam_associated_resource_discovery_status {
    pub const ACTIVE: &str = "active";
    pub const NOT_FOUND: &str = "not-found";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamAssociatedResourceDiscoveryStatus", values: &[
        "active", "not-found",
    ] };
}

pub mod ipam_compliance_status {
    pub const COMPLIANT: &str = "compliant";
    pub const IGNORED: &str = "ignored";
    pub const NONCOMPLIANT: &str = "noncompliant";
    pub const UNMANAGED: &str = "unmanaged";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamComplianceStatus", values: &[
        "compliant", "ignored", "noncompliant", "unmanaged",
    ] };
}

pub mod ipam_discovery_failure_code {
    pub const ASSUME_ROLE_FAILURE: &str = "assume-role-failure";
    pub const THROTTLING_FAILURE: &str = "throttling-failure";
    pub const UNAUTHORIZED_FAILURE: &str = "unauthorized-failure";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamDiscoveryFailureCode", values: &[
        "assume-role-failure", "throttling-failure", "unauthorized-failure",
    ] };
}

pub mod ipam_external_resource_verification_token_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamExternalResourceVerificationTokenState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
    ] };
}

pub mod ipam_management_state {
    pub const IGNORED: &str = "ignored";
    pub const MANAGED: &str = "managed";
    pub const UNMANAGED: &str = "unmanaged";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamManagementState", values: &[
        "ignored", "managed", "unmanaged",
    ] };
}

pub mod ipam_metered_account {
    pub const IPAM_OWNER: &str = "ipam-owner";
    pub const RESOURCE_OWNER: &str = "resource-owner";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamMeteredAccount", values: &[
        "ipam-owner", "resource-owner",
    ] };
}

pub mod ipam_network_interface_attachment_status {
    pub const AVAILABLE: &str = "available";
    pub const IN_USE: &str = "in-use";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamNetworkInterfaceAttachmentStatus", values: &[
        "available", "in-use",
    ] };
}

pub mod ipam_overlap_status {
    pub const IGNORED: &str = "ignored";
    pub const NONOVERLAPPING: &str = "nonoverlapping";
    pub const OVERLAPPING: &str = "overlapping";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamOverlapStatus", values: &[
        "ignored", "nonoverlapping", "overlapping",
    ] };
}

pub mod ipam_policy_managed_by {
    pub const ACCOUNT: &str = "account";
    pub const DELEGATED_ADMINISTRATOR_FOR_IPAM: &str = "delegated-administrator-for-ipam";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPolicyManagedBy", values: &[
        "account", "delegated-administrator-for-ipam",
    ] };
}

pub mod ipam_policy_resource_type {
    pub const ALB: &str = "alb";
    pub const EIP: &str = "eip";
    pub const RDS: &str = "rds";
    pub const RNAT: &str = "rnat";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPolicyResourceType", values: &[
        "alb", "eip", "rds", "rnat",
    ] };
}

pub mod ipam_policy_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const ISOLATE_COMPLETE: &str = "isolate-complete";
    pub const ISOLATE_IN_PROGRESS: &str = "isolate-in-progress";
    pub const MODIFY_COMPLETE: &str = "modify-complete";
    pub const MODIFY_FAILED: &str = "modify-failed";
    pub const MODIFY_IN_PROGRESS: &str = "modify-in-progress";
    pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPolicyState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
        "isolate-complete", "isolate-in-progress", "modify-complete", "modify-failed", "modify-in-progress", "restore-in-progress",
    ] };
}

pub mod ipam_pool_allocation_resource_type {
    pub const ANYCAST_IP_LIST: &str = "anycast-ip-list";
    pub const CUSTOM: &str = "custom";
    pub const EC2_PUBLIC_IPV4_POOL: &str = "ec2-public-ipv4-pool";
    pub const EIP: &str = "eip";
    pub const IPAM_POOL: &str = "ipam-pool";
    pub const SUBNET: &str = "subnet";
    pub const VPC: &str = "vpc";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPoolAllocationResourceType", values: &[
        "anycast-ip-list", "custom", "ec2-public-ipv4-pool", "eip", "ipam-pool", "subnet",
        "vpc",
    ] };
}

pub mod ipam_pool_aws_service {
    pub const EC2: &str = "ec2";
    pub const GLOBAL_SERVICES: &str = "global-services";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPoolAwsService", values: &[
        "ec2", "global-services",
    ] };
}

pub mod ipam_pool_cidr_failure_code {
    pub const CIDR_NOT_AVAILABLE: &str = "cidr-not-available";
    pub const LIMIT_EXCEEDED: &str = "limit-exceeded";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPoolCidrFailureCode", values: &[
        "cidr-not-available", "limit-exceeded",
    ] };
}

pub mod ipam_pool_cidr_state {
    pub const DEPROVISIONED: &str = "deprovisioned";
    pub const FAILED_DEPROVISION: &str = "failed-deprovision";
    pub const FAILED_IMPORT: &str = "failed-import";
    pub const FAILED_PROVISION: &str = "failed-provision";
    pub const PENDING_DEPROVISION: &str = "pending-deprovision";
    pub const PENDING_IMPORT: &str = "pending-import";
    pub const PENDING_PROVISION: &str = "pending-provision";
    pub const PROVISIONED: &str = "provisioned";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPoolCidrState", values: &[
        "deprovisioned", "failed-deprovision", "failed-import", "failed-provision", "pending-deprovision", "pending-import",
        "pending-provision", "provisioned",
    ] };
}

pub mod ipam_pool_public_ip_source {
    pub const AMAZON: &str = "amazon";
    pub const BYOIP: &str = "byoip";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPoolPublicIpSource", values: &[
        "amazon", "byoip",
    ] };
}

pub mod ipam_pool_source_resource_type {
    pub const VPC: &str = "vpc";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPoolSourceResourceType", values: &[
        "vpc",
    ] };
}

pub mod ipam_pool_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const ISOLATE_COMPLETE: &str = "isolate-complete";
    pub const ISOLATE_IN_PROGRESS: &str = "isolate-in-progress";
    pub const MODIFY_COMPLETE: &str = "modify-complete";
    pub const MODIFY_FAILED: &str = "modify-failed";
    pub const MODIFY_IN_PROGRESS: &str = "modify-in-progress";
    pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPoolState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
        "isolate-complete", "isolate-in-progress", "modify-complete", "modify-failed", "modify-in-progress", "restore-in-progress",
    ] };
}

pub mod ipam_prefix_list_resolver_rule_condition_operation {
    pub const EQUALS: &str = "equals";
    pub const NOT_EQUALS: &str = "not-equals";
    pub const SUBNET_OF: &str = "subnet-of";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPrefixListResolverRuleConditionOperation", values: &[
        "equals", "not-equals", "subnet-of",
    ] };
}

pub mod ipam_prefix_list_resolver_rule_type {
    pub const IPAM_POOL_CIDR: &str = "ipam-pool-cidr";
    pub const IPAM_RESOURCE_CIDR: &str = "ipam-resource-cidr";
    pub const STATIC_CIDR: &str = "static-cidr";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPrefixListResolverRuleType", values: &[
        "ipam-pool-cidr", "ipam-resource-cidr", "static-cidr",
    ] };
}

pub mod ipam_prefix_list_resolver_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const ISOLATE_COMPLETE: &str = "isolate-complete";
    pub const ISOLATE_IN_PROGRESS: &str = "isolate-in-progress";
    pub const MODIFY_COMPLETE: &str = "modify-complete";
    pub const MODIFY_FAILED: &str = "modify-failed";
    pub const MODIFY_IN_PROGRESS: &str = "modify-in-progress";
    pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPrefixListResolverState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
        "isolate-complete", "isolate-in-progress", "modify-complete", "modify-failed", "modify-in-progress", "restore-in-progress",
    ] };
}

pub mod ipam_prefix_list_resolver_target_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const ISOLATE_COMPLETE: &str = "isolate-complete";
    pub const ISOLATE_IN_PROGRESS: &str = "isolate-in-progress";
    pub const MODIFY_COMPLETE: &str = "modify-complete";
    pub const MODIFY_FAILED: &str = "modify-failed";
    pub const MODIFY_IN_PROGRESS: &str = "modify-in-progress";
    pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
    pub const SYNC_COMPLETE: &str = "sync-complete";
    pub const SYNC_FAILED: &str = "sync-failed";
    pub const SYNC_IN_PROGRESS: &str = "sync-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPrefixListResolverTargetState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
        "isolate-complete", "isolate-in-progress", "modify-complete", "modify-failed", "modify-in-progress", "restore-in-progress",
        "sync-complete", "sync-failed", "sync-in-progress",
    ] };
}

pub mod ipam_prefix_list_resolver_version_creation_status {
    pub const FAILURE: &str = "failure";
    pub const PENDING: &str = "pending";
    pub const SUCCESS: &str = "success";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPrefixListResolverVersionCreationStatus", values: &[
        "failure", "pending", "success",
    ] };
}

pub mod ipam_public_address_association_status {
    pub const ASSOCIATED: &str = "associated";
    pub const DISASSOCIATED: &str = "disassociated";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPublicAddressAssociationStatus", values: &[
        "associated", "disassociated",
    ] };
}

pub mod ipam_public_address_aws_service {
    pub const CLOUDFRONT: &str = "cloudfront";
    pub const DATABASE_MIGRATION_SERVICE: &str = "database-migration-service";
    pub const ELASTIC_CONTAINER_SERVICE: &str = "elastic-container-service";
    pub const GLOBAL_ACCELERATOR: &str = "global-accelerator";
    pub const LOAD_BALANCER: &str = "load-balancer";
    pub const NAT_GATEWAY: &str = "nat-gateway";
    pub const OTHER: &str = "other";
    pub const REDSHIFT: &str = "redshift";
    pub const RELATIONAL_DATABASE_SERVICE: &str = "relational-database-service";
    pub const SITE_TO_SITE_VPN: &str = "site-to-site-vpn";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPublicAddressAwsService", values: &[
        "cloudfront", "database-migration-service", "elastic-container-service", "global-accelerator", "load-balancer", "nat-gateway",
        "other", "redshift", "relational-database-service", "site-to-site-vpn",
    ] };
}

pub mod ipam_public_address_type {
    pub const AMAZON_OWNED_CONTIG: &str = "amazon-owned-contig";
    pub const AMAZON_OWNED_EIP: &str = "amazon-owned-eip";
    pub const ANYCAST_IP_LIST_IP: &str = "anycast-ip-list-ip";
    pub const BYOIP: &str = "byoip";
    pub const EC2_PUBLIC_IP: &str = "ec2-public-ip";
    pub const SERVICE_MANAGED_BYOIP: &str = "service-managed-byoip";
    pub const SERVICE_MANAGED_IP: &str = "service-managed-ip";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamPublicAddressType", values: &[
        "amazon-owned-contig", "amazon-owned-eip", "anycast-ip-list-ip", "byoip", "ec2-public-ip", "service-managed-byoip",
        "service-managed-ip",
    ] };
}

pub mod ipam_resource_cidr_ip_source {
    pub const AMAZON: &str = "amazon";
    pub const BYOIP: &str = "byoip";
    pub const NONE: &str = "none";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamResourceCidrIpSource", values: &[
        "amazon", "byoip", "none",
    ] };
}

pub mod ipam_resource_discovery_association_state {
    pub const ASSOCIATE_COMPLETE: &str = "associate-complete";
    pub const ASSOCIATE_FAILED: &str = "associate-failed";
    pub const ASSOCIATE_IN_PROGRESS: &str = "associate-in-progress";
    pub const DISASSOCIATE_COMPLETE: &str = "disassociate-complete";
    pub const DISASSOCIATE_FAILED: &str = "disassociate-failed";
    pub const DISASSOCIATE_IN_PROGRESS: &str = "disassociate-in-progress";
    pub const ISOLATE_COMPLETE: &str = "isolate-complete";
    pub const ISOLATE_IN_PROGRESS: &str = "isolate-in-progress";
    pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamResourceDiscoveryAssociationState", values: &[
        "associate-complete", "associate-failed", "associate-in-progress", "disassociate-complete", "disassociate-failed", "disassociate-in-progress",
        "isolate-complete", "isolate-in-progress", "restore-in-progress",
    ] };
}

pub mod ipam_resource_discovery_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const ISOLATE_COMPLETE: &str = "isolate-complete";
    pub const ISOLATE_IN_PROGRESS: &str = "isolate-in-progress";
    pub const MODIFY_COMPLETE: &str = "modify-complete";
    pub const MODIFY_FAILED: &str = "modify-failed";
    pub const MODIFY_IN_PROGRESS: &str = "modify-in-progress";
    pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamResourceDiscoveryState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
        "isolate-complete", "isolate-in-progress", "modify-complete", "modify-failed", "modify-in-progress", "restore-in-progress",
    ] };
}

pub mod ipam_resource_type {
    pub const ANYCAST_IP_LIST: &str = "anycast-ip-list";
    pub const EIP: &str = "eip";
    pub const ENI: &str = "eni";
    pub const IPV6_POOL: &str = "ipv6-pool";
    pub const PUBLIC_IPV4_POOL: &str = "public-ipv4-pool";
    pub const SUBNET: &str = "subnet";
    pub const VPC: &str = "vpc";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamResourceType", values: &[
        "anycast-ip-list", "eip", "eni", "ipv6-pool", "public-ipv4-pool", "subnet",
        "vpc",
    ] };
}

pub mod ipam_scope_external_authority_type {
    pub const INFOBLOX: &str = "infoblox";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamScopeExternalAuthorityType", values: &[
        "infoblox",
    ] };
}

pub mod ipam_scope_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const ISOLATE_COMPLETE: &str = "isolate-complete";
    pub const ISOLATE_IN_PROGRESS: &str = "isolate-in-progress";
    pub const MODIFY_COMPLETE: &str = "modify-complete";
    pub const MODIFY_FAILED: &str = "modify-failed";
    pub const MODIFY_IN_PROGRESS: &str = "modify-in-progress";
    pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamScopeState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
        "isolate-complete", "isolate-in-progress", "modify-complete", "modify-failed", "modify-in-progress", "restore-in-progress",
    ] };
}

pub mod ipam_scope_type {
    pub const PRIVATE: &str = "private";
    pub const PUBLIC: &str = "public";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamScopeType", values: &[
        "private", "public",
    ] };
}

pub mod ipam_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const ISOLATE_COMPLETE: &str = "isolate-complete";
    pub const ISOLATE_IN_PROGRESS: &str = "isolate-in-progress";
    pub const MODIFY_COMPLETE: &str = "modify-complete";
    pub const MODIFY_FAILED: &str = "modify-failed";
    pub const MODIFY_IN_PROGRESS: &str = "modify-in-progress";
    pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
        "isolate-complete", "isolate-in-progress", "modify-complete", "modify-failed", "modify-in-progress", "restore-in-progress",
    ] };
}

pub mod ipam_tier {
    pub const ADVANCED: &str = "advanced";
    pub const FREE: &str = "free";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "IpamTier", values: &[
        "advanced", "free",
    ] };
}

pub mod ipv6_address_attribute {
    pub const PRIVATE: &str = "private";
    pub const PUBLIC: &str = "public";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Ipv6AddressAttribute", values: &[
        "private", "public",
    ] };
}

pub mod ipv6_support_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Ipv6SupportValue", values: &[
        "disable", "enable",
    ] };
}

pub mod key_format {
    pub const PEM: &str = "pem";
    pub const PPK: &str = "ppk";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "KeyFormat", values: &[
        "pem", "ppk",
    ] };
}

pub mod key_type {
    pub const ED25519: &str = "ed25519";
    pub const RSA: &str = "rsa";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "KeyType", values: &[
        "ed25519", "rsa",
    ] };
}

pub mod launch_template_auto_recovery_state {
    pub const DEFAULT: &str = "default";
    pub const DISABLED: &str = "disabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LaunchTemplateAutoRecoveryState", values: &[
        "default", "disabled",
    ] };
}

pub mod launch_template_error_code {
    pub const LAUNCH_TEMPLATE_ID_DOES_NOT_EXIST: &str = "launchTemplateIdDoesNotExist";
    pub const LAUNCH_TEMPLATE_ID_MALFORMED: &str = "launchTemplateIdMalformed";
    pub const LAUNCH_TEMPLATE_NAME_DOES_NOT_EXIST: &str = "launchTemplateNameDoesNotExist";
    pub const LAUNCH_TEMPLATE_NAME_MALFORMED: &str = "launchTemplateNameMalformed";
    pub const LAUNCH_TEMPLATE_VERSION_DOES_NOT_EXIST: &str = "launchTemplateVersionDoesNotExist";
    pub const UNEXPECTED_ERROR: &str = "unexpectedError";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LaunchTemplateErrorCode", values: &[
        "launchTemplateIdDoesNotExist", "launchTemplateIdMalformed", "launchTemplateNameDoesNotExist", "launchTemplateNameMalformed", "launchTemplateVersionDoesNotExist", "unexpectedError",
    ] };
}

pub mod launch_template_http_tokens_state {
    pub const OPTIONAL: &str = "optional";
    pub const REQUIRED: &str = "required";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LaunchTemplateHttpTokensState", values: &[
        "optional", "required",
    ] };
}

pub mod launch_template_instance_metadata_endpoint_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LaunchTemplateInstanceMetadataEndpointState", values: &[
        "disabled", "enabled",
    ] };
}

pub mod launch_template_instance_metadata_options_state {
    pub const APPLIED: &str = "applied";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LaunchTemplateInstanceMetadataOptionsState", values: &[
        "applied", "pending",
    ] };
}

pub mod launch_template_instance_metadata_protocol_ipv6 {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LaunchTemplateInstanceMetadataProtocolIpv6", values: &[
        "disabled", "enabled",
    ] };
}

pub mod launch_template_instance_metadata_tags_state {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LaunchTemplateInstanceMetadataTagsState", values: &[
        "disabled", "enabled",
    ] };
}

pub mod listing_state {
    pub const AVAILABLE: &str = "available";
    pub const CANCELLED: &str = "cancelled";
    pub const PENDING: &str = "pending";
    pub const SOLD: &str = "sold";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ListingState", values: &[
        "available", "cancelled", "pending", "sold",
    ] };
}

pub mod listing_status {
    pub const ACTIVE: &str = "active";
    pub const CANCELLED: &str = "cancelled";
    pub const CLOSED: &str = "closed";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ListingStatus", values: &[
        "active", "cancelled", "closed", "pending",
    ] };
}

pub mod local_gateway_route_state {
    pub const ACTIVE: &str = "active";
    pub const BLACKHOLE: &str = "blackhole";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LocalGatewayRouteState", values: &[
        "active", "blackhole", "deleted", "deleting", "pending",
    ] };
}

pub mod local_gateway_route_table_mode {
    pub const COIP: &str = "coip";
    pub const DIRECT_VPC_ROUTING: &str = "direct-vpc-routing";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LocalGatewayRouteTableMode", values: &[
        "coip", "direct-vpc-routing",
    ] };
}

pub mod local_gateway_route_type {
    pub const PROPAGATED: &str = "propagated";
    pub const STATIC: &str = "static";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LocalGatewayRouteType", values: &[
        "propagated", "static",
    ] };
}

pub mod local_gateway_virtual_interface_configuration_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LocalGatewayVirtualInterfaceConfigurationState", values: &[
        "available", "deleted", "deleting", "pending",
    ] };
}

pub mod local_gateway_virtual_interface_group_configuration_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const INCOMPLETE: &str = "incomplete";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LocalGatewayVirtualInterfaceGroupConfigurationState", values: &[
        "available", "deleted", "deleting", "incomplete", "pending",
    ] };
}

pub mod local_storage {
    pub const EXCLUDED: &str = "excluded";
    pub const INCLUDED: &str = "included";
    pub const REQUIRED: &str = "required";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LocalStorage", values: &[
        "excluded", "included", "required",
    ] };
}

pub mod local_storage_type {
    pub const HDD: &str = "hdd";
    pub const SSD: &str = "ssd";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LocalStorageType", values: &[
        "hdd", "ssd",
    ] };
}

pub mod location_type {
    pub const AVAILABILITY_ZONE: &str = "availability-zone";
    pub const AVAILABILITY_ZONE_ID: &str = "availability-zone-id";
    pub const OUTPOST: &str = "outpost";
    pub const REGION: &str = "region";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LocationType", values: &[
        "availability-zone", "availability-zone-id", "outpost", "region",
    ] };
}

pub mod lock_mode {
    pub const COMPLIANCE: &str = "compliance";
    pub const GOVERNANCE: &str = "governance";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LockMode", values: &[
        "compliance", "governance",
    ] };
}

pub mod lock_state {
    pub const COMPLIANCE: &str = "compliance";
    pub const COMPLIANCE_COOLOFF: &str = "compliance-cooloff";
    pub const EXPIRED: &str = "expired";
    pub const GOVERNANCE: &str = "governance";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LockState", values: &[
        "compliance", "compliance-cooloff", "expired", "governance",
    ] };
}

pub mod log_destination_type {
    pub const CLOUD_WATCH_LOGS: &str = "cloud-watch-logs";
    pub const KINESIS_DATA_FIREHOSE: &str = "kinesis-data-firehose";
    pub const S3: &str = "s3";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LogDestinationType", values: &[
        "cloud-watch-logs", "kinesis-data-firehose", "s3",
    ] };
}

pub mod mac_modification_task_state {
    pub const FAILED: &str = "failed";
    pub const IN_PROGRESS: &str = "in-progress";
    pub const PENDING: &str = "pending";
    pub const SUCCESSFUL: &str = "successful";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "MacModificationTaskState", values: &[
        "failed", "in-progress", "pending", "successful",
    ] };
}

pub mod mac_modification_task_type {
    pub const SIP_MODIFICATION: &str = "sip-modification";
    pub const VOLUME_OWNERSHIP_DELEGATION: &str = "volume-ownership-delegation";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "MacModificationTaskType", values: &[
        "sip-modification", "volume-ownership-delegation",
    ] };
}

pub mod mac_system_integrity_protection_setting_status {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "MacSystemIntegrityProtectionSettingStatus", values: &[
        "disabled", "enabled",
    ] };
}

pub mod managed_by {
    pub const ACCOUNT: &str = "account";
    pub const DECLARATIVE_POLICY: &str = "declarative-policy";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ManagedBy", values: &[
        "account", "declarative-policy",
    ] };
}

pub mod managed_resource_default_visibility {
    pub const HIDDEN: &str = "hidden";
    pub const VISIBLE: &str = "visible";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ManagedResourceDefaultVisibility", values: &[
        "hidden", "visible",
    ] };
}

pub mod market_type {
    pub const CAPACITY_BLOCK: &str = "capacity-block";
    pub const INTERRUPTIBLE_CAPACITY_RESERVATION: &str = "interruptible-capacity-reservation";
    pub const SPOT: &str = "spot";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "MarketType", values: &[
        "capacity-block", "interruptible-capacity-reservation", "spot",
    ] };
}

pub mod membership_type {
    pub const IGMP: &str = "igmp";
    pub const STATIC: &str = "static";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "MembershipType", values: &[
        "igmp", "static",
    ] };
}

pub mod metadata_default_http_tokens_state {
    pub const NO_PREFERENCE: &str = "no-preference";
    pub const OPTIONAL: &str = "optional";
    pub const REQUIRED: &str = "required";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "MetadataDefaultHttpTokensState", values: &[
        "no-preference", "optional", "required",
    ] };
}

pub mod metric {
    pub const RESERVATION_AVG_COMMITTED_SIZE_INST: &str = "reservation-avg-committed-size-inst";
    pub const RESERVATION_AVG_COMMITTED_SIZE_VCPU: &str = "reservation-avg-committed-size-vcpu";
    pub const RESERVATION_AVG_FUTURE_SIZE_INST: &str = "reservation-avg-future-size-inst";
    pub const RESERVATION_AVG_FUTURE_SIZE_VCPU: &str = "reservation-avg-future-size-vcpu";
    pub const RESERVATION_AVG_UTILIZATION_INST: &str = "reservation-avg-utilization-inst";
    pub const RESERVATION_AVG_UTILIZATION_VCPU: &str = "reservation-avg-utilization-vcpu";
    pub const RESERVATION_MAX_COMMITTED_SIZE_INST: &str = "reservation-max-committed-size-inst";
    pub const RESERVATION_MAX_COMMITTED_SIZE_VCPU: &str = "reservation-max-committed-size-vcpu";
    pub const RESERVATION_MAX_FUTURE_SIZE_INST: &str = "reservation-max-future-size-inst";
    pub const RESERVATION_MAX_FUTURE_SIZE_VCPU: &str = "reservation-max-future-size-vcpu";
    pub const RESERVATION_MAX_SIZE_INST: &str = "reservation-max-size-inst";
    pub const RESERVATION_MAX_SIZE_VCPU: &str = "reservation-max-size-vcpu";
    pub const RESERVATION_MAX_UNUSED_SIZE_INST: &str = "reservation-max-unused-size-inst";
    pub const RESERVATION_MAX_UNUSED_SIZE_VCPU: &str = "reservation-max-unused-size-vcpu";
    pub const RESERVATION_MAX_UTILIZATION: &str = "reservation-max-utilization";
    pub const RESERVATION_MIN_COMMITTED_SIZE_INST: &str = "reservation-min-committed-size-inst";
    pub const RESERVATION_MIN_COMMITTED_SIZE_VCPU: &str = "reservation-min-committed-size-vcpu";
    pub const RESERVATION_MIN_FUTURE_SIZE_INST: &str = "reservation-min-future-size-inst";
    pub const RESERVATION_MIN_FUTURE_SIZE_VCPU: &str = "reservation-min-future-size-vcpu";
    pub const RESERVATION_MIN_SIZE_INST: &str = "reservation-min-size-inst";
    pub const RESERVATION_MIN_SIZE_VCPU: &str = "reservation-min-size-vcpu";
    pub const RESERVATION_MIN_UNUSED_SIZE_INST: &str = "reservation-min-unused-size-inst";
    pub const RESERVATION_MIN_UNUSED_SIZE_VCPU: &str = "reservation-min-unused-size-vcpu";
    pub const RESERVATION_MIN_UTILIZATION: &str = "reservation-min-utilization";
    pub const RESERVATION_TOTAL_CAPACITY_HRS_INST: &str = "reservation-total-capacity-hrs-inst";
    pub const RESERVATION_TOTAL_CAPACITY_HRS_VCPU: &str = "reservation-total-capacity-hrs-vcpu";
    pub const RESERVATION_TOTAL_COUNT: &str = "reservation-total-count";
    pub const RESERVATION_TOTAL_ESTIMATED_COST: &str = "reservation-total-estimated-cost";
    pub const RESERVATION_UNUSED_TOTAL_CAPACITY_HRS_INST: &str = "reservation-unused-total-capacity-hrs-inst";
    pub const RESERVATION_UNUSED_TOTAL_CAPACITY_HRS_VCPU: &str = "reservation-unused-total-capacity-hrs-vcpu";
    pub const RESERVATION_UNUSED_TOTAL_ESTIMATED_COST: &str = "reservation-unused-total-estimated-cost";
    pub const RESERVED_TOTAL_ESTIMATED_COST: &str = "reserved-total-estimated-cost";
    pub const RESERVED_TOTAL_USAGE_HRS_INST: &str = "reserved-total-usage-hrs-inst";
    pub const RESERVED_TOTAL_USAGE_HRS_VCPU: &str = "reserved-total-usage-hrs-vcpu";
    pub const SPOT_AVG_RUN_TIME_BEFORE_INTERRUPTION_INST: &str = "spot-avg-run-time-before-interruption-inst";
    pub const SPOT_INTERRUPTION_RATE_INST: &str = "spot-interruption-rate-inst";
    pub const SPOT_INTERRUPTION_RATE_VCPU: &str = "spot-interruption-rate-vcpu";
    pub const SPOT_MAX_RUN_TIME_BEFORE_INTERRUPTION_INST: &str = "spot-max-run-time-before-interruption-inst";
    pub const SPOT_MIN_RUN_TIME_BEFORE_INTERRUPTION_INST: &str = "spot-min-run-time-before-interruption-inst";
    pub const SPOT_TOTAL_COUNT_INST: &str = "spot-total-count-inst";
    pub const SPOT_TOTAL_COUNT_VCPU: &str = "spot-total-count-vcpu";
    pub const SPOT_TOTAL_ESTIMATED_COST: &str = "spot-total-estimated-cost";
    pub const SPOT_TOTAL_INTERRUPTIONS_INST: &str = "spot-total-interruptions-inst";
    pub const SPOT_TOTAL_INTERRUPTIONS_VCPU: &str = "spot-total-interruptions-vcpu";
    pub const SPOT_TOTAL_USAGE_HRS_INST: &str = "spot-total-usage-hrs-inst";
    pub const SPOT_TOTAL_USAGE_HRS_VCPU: &str = "spot-total-usage-hrs-vcpu";
    pub const UNRESERVED_TOTAL_ESTIMATED_COST: &str = "unreserved-total-estimated-cost";
    pub const UNRESERVED_TOTAL_USAGE_HRS_INST: &str = "unreserved-total-usage-hrs-inst";
    pub const UNRESERVED_TOTAL_USAGE_HRS_VCPU: &str = "unreserved-total-usage-hrs-vcpu";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Metric", values: &[
        "reservation-avg-committed-size-inst", "reservation-avg-committed-size-vcpu", "reservation-avg-future-size-inst", "reservation-avg-future-size-vcpu", "reservation-avg-utilization-inst", "reservation-avg-utilization-vcpu",
        "reservation-max-committed-size-inst", "reservation-max-committed-size-vcpu", "reservation-max-future-size-inst", "reservation-max-future-size-vcpu", "reservation-max-size-inst", "reservation-max-size-vcpu",
        "reservation-max-unused-size-inst", "reservation-max-unused-size-vcpu", "reservation-max-utilization", "reservation-min-committed-size-inst", "reservation-min-committed-size-vcpu", "reservation-min-future-size-inst",
        "reservation-min-future-size-vcpu", "reservation-min-size-inst", "reservation-min-size-vcpu", "reservation-min-unused-size-inst", "reservation-min-unused-size-vcpu", "reservation-min-utilization",
        "reservation-total-capacity-hrs-inst", "reservation-total-capacity-hrs-vcpu", "reservation-total-count", "reservation-total-estimated-cost", "reservation-unused-total-capacity-hrs-inst", "reservation-unused-total-capacity-hrs-vcpu",
        "reservation-unused-total-estimated-cost", "reserved-total-estimated-cost", "reserved-total-usage-hrs-inst", "reserved-total-usage-hrs-vcpu", "spot-avg-run-time-before-interruption-inst", "spot-interruption-rate-inst",
        "spot-interruption-rate-vcpu", "spot-max-run-time-before-interruption-inst", "spot-min-run-time-before-interruption-inst", "spot-total-count-inst", "spot-total-count-vcpu", "spot-total-estimated-cost",
        "spot-total-interruptions-inst", "spot-total-interruptions-vcpu", "spot-total-usage-hrs-inst", "spot-total-usage-hrs-vcpu", "unreserved-total-estimated-cost", "unreserved-total-usage-hrs-inst",
        "unreserved-total-usage-hrs-vcpu",
    ] };
}

pub mod metric_type {
    pub const AGGREGATE_LATENCY: &str = "aggregate-latency";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "MetricType", values: &[
        "aggregate-latency",
    ] };
}

pub mod modify_availability_zone_opt_in_status {
    pub const NOT_OPTED_IN: &str = "not-opted-in";
    pub const OPTED_IN: &str = "opted-in";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ModifyAvailabilityZoneOptInStatus", values: &[
        "not-opted-in", "opted-in",
    ] };
}

pub mod monitoring_state {
    pub const DISABLED: &str = "disabled";
    pub const DISABLING: &str = "disabling";
    pub const ENABLED: &str = "enabled";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "MonitoringState", values: &[
        "disabled", "disabling", "enabled", "pending",
    ] };
}

pub mod move_status {
    pub const MOVING_TO_VPC: &str = "movingToVpc";
    pub const RESTORING_TO_CLASSIC: &str = "restoringToClassic";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "MoveStatus", values: &[
        "movingToVpc", "restoringToClassic",
    ] };
}

pub mod multicast_support_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "MulticastSupportValue", values: &[
        "disable", "enable",
    ] };
}

pub mod nat_gateway_address_status {
    pub const ASSIGNING: &str = "assigning";
    pub const ASSOCIATING: &str = "associating";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const FAILED: &str = "failed";
    pub const SUCCEEDED: &str = "succeeded";
    pub const UNASSIGNING: &str = "unassigning";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NatGatewayAddressStatus", values: &[
        "assigning", "associating", "disassociating", "failed", "succeeded", "unassigning",
    ] };
}

pub mod nat_gateway_appliance_modify_state {
    pub const COMPLETED: &str = "completed";
    pub const FAILED: &str = "failed";
    pub const MODIFYING: &str = "modifying";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NatGatewayApplianceModifyState", values: &[
        "completed", "failed", "modifying",
    ] };
}

pub mod nat_gateway_appliance_state {
    pub const ATTACHED: &str = "attached";
    pub const ATTACHING: &str = "attaching";
    pub const ATTACH_FAILED: &str = "attach-failed";
    pub const DETACHED: &str = "detached";
    pub const DETACHING: &str = "detaching";
    pub const DETACH_FAILED: &str = "detach-failed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NatGatewayApplianceState", values: &[
        "attach-failed", "attached", "attaching", "detach-failed", "detached", "detaching",
    ] };
}

pub mod nat_gateway_appliance_type {
    pub const NETWORK_FIREWALL_PROXY: &str = "network-firewall-proxy";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NatGatewayApplianceType", values: &[
        "network-firewall-proxy",
    ] };
}

pub mod nat_gateway_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const FAILED: &str = "failed";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NatGatewayState", values: &[
        "available", "deleted", "deleting", "failed", "pending",
    ] };
}

pub mod nested_virtualization_specification {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NestedVirtualizationSpecification", values: &[
        "disabled", "enabled",
    ] };
}

pub mod network_interface_attribute {
    pub const ASSOCIATE_PUBLIC_IP_ADDRESS: &str = "associatePublicIpAddress";
    pub const ATTACHMENT: &str = "attachment";
    pub const DESCRIPTION: &str = "description";
    pub const GROUP_SET: &str = "groupSet";
    pub const SOURCE_DEST_CHECK: &str = "sourceDestCheck";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NetworkInterfaceAttribute", values: &[
        "associatePublicIpAddress", "attachment", "description", "groupSet", "sourceDestCheck",
    ] };
}

pub mod network_interface_creation_type {
    pub const BRANCH: &str = "branch";
    pub const EFA: &str = "efa";
    pub const EFA_ONLY: &str = "efa-only";
    pub const TRUNK: &str = "trunk";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NetworkInterfaceCreationType", values: &[
        "branch", "efa", "efa-only", "trunk",
    ] };
}

pub mod network_interface_permission_state_code {
    pub const GRANTED: &str = "granted";
    pub const PENDING: &str = "pending";
    pub const REVOKED: &str = "revoked";
    pub const REVOKING: &str = "revoking";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NetworkInterfacePermissionStateCode", values: &[
        "granted", "pending", "revoked", "revoking",
    ] };
}

pub mod network_interface_status {
    pub const ASSOCIATED: &str = "associated";
    pub const ATTACHING: &str = "attaching";
    pub const AVAILABLE: &str = "available";
    pub const DETACHING: &str = "detaching";
    pub const IN_USE: &str = "in-use";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NetworkInterfaceStatus", values: &[
        "associated", "attaching", "available", "detaching", "in-use",
    ] };
}

pub mod network_interface_type {
    pub const API_GATEWAY_MANAGED: &str = "api_gateway_managed";
    pub const AWS_CODESTAR_CONNECTIONS_MANAGED: &str = "aws_codestar_connections_managed";
    pub const BRANCH: &str = "branch";
    pub const EFA: &str = "efa";
    pub const EFA_ONLY: &str = "efa-only";
    pub const GATEWAY_LOAD_BALANCER: &str = "gateway_load_balancer";
    pub const GATEWAY_LOAD_BALANCER_ENDPOINT: &str = "gateway_load_balancer_endpoint";
    pub const GLOBAL_ACCELERATOR_MANAGED: &str = "global_accelerator_managed";
    pub const INTERFACE: &str = "interface";
    pub const IOT_RULES_MANAGED: &str = "iot_rules_managed";
    pub const LAMBDA: &str = "lambda";
    pub const LOAD_BALANCER: &str = "load_balancer";
    pub const NAT_GATEWAY: &str = "natGateway";
    pub const NETWORK_LOAD_BALANCER: &str = "network_load_balancer";
    pub const QUICKSIGHT: &str = "quicksight";
    pub const TRANSIT_GATEWAY: &str = "transit_gateway";
    pub const TRUNK: &str = "trunk";
    pub const VPC_ENDPOINT: &str = "vpc_endpoint";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NetworkInterfaceType", values: &[
        "api_gateway_managed", "aws_codestar_connections_managed", "branch", "efa", "efa-only", "gateway_load_balancer",
        "gateway_load_balancer_endpoint", "global_accelerator_managed", "interface", "iot_rules_managed", "lambda", "load_balancer",
        "natGateway", "network_load_balancer", "quicksight", "transit_gateway", "trunk", "vpc_endpoint",
    ] };
}

pub mod nitro_enclaves_support {
    pub const SUPPORTED: &str = "supported";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NitroEnclavesSupport", values: &[
        "supported", "unsupported",
    ] };
}

pub mod nitro_tpm_support {
    pub const SUPPORTED: &str = "supported";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "NitroTpmSupport", values: &[
        "supported", "unsupported",
    ] };
}

pub mod offering_class_type {
    pub const CONVERTIBLE: &str = "convertible";
    pub const STANDARD: &str = "standard";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "OfferingClassType", values: &[
        "convertible", "standard",
    ] };
}

pub mod offering_type_values {
    pub const ALL_UPFRONT: &str = "All Upfront";
    pub const HEAVY_UTILIZATION: &str = "Heavy Utilization";
    pub const LIGHT_UTILIZATION: &str = "Light Utilization";
    pub const MEDIUM_UTILIZATION: &str = "Medium Utilization";
    pub const NO_UPFRONT: &str = "No Upfront";
    pub const PARTIAL_UPFRONT: &str = "Partial Upfront";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "OfferingTypeValues", values: &[
        "All Upfront", "Heavy Utilization", "Light Utilization", "Medium Utilization", "No Upfront", "Partial Upfront",
    ] };
}

pub mod on_demand_allocation_strategy {
    pub const LOWEST_PRICE: &str = "lowestPrice";
    pub const PRIORITIZED: &str = "prioritized";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "OnDemandAllocationStrategy", values: &[
        "lowestPrice", "prioritized",
    ] };
}

pub mod operation_type {
    pub const ADD: &str = "add";
    pub const REMOVE: &str = "remove";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "OperationType", values: &[
        "add", "remove",
    ] };
}

pub mod output_format {
    pub const CSV: &str = "csv";
    pub const PARQUET: &str = "parquet";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "OutputFormat", values: &[
        "csv", "parquet",
    ] };
}

pub mod partition_load_frequency {
    pub const DAILY: &str = "daily";
    pub const MONTHLY: &str = "monthly";
    pub const NONE: &str = "none";
    pub const WEEKLY: &str = "weekly";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PartitionLoadFrequency", values: &[
        "daily", "monthly", "none", "weekly",
    ] };
}

pub mod payer_responsibility {
    pub const SERVICE_OWNER: &str = "ServiceOwner";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PayerResponsibility", values: &[
        "ServiceOwner",
    ] };
}

pub mod payment_option {
    pub const ALL_UPFRONT: &str = "AllUpfront";
    pub const NO_UPFRONT: &str = "NoUpfront";
    pub const PARTIAL_UPFRONT: &str = "PartialUpfront";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PaymentOption", values: &[
        "AllUpfront", "NoUpfront", "PartialUpfront",
    ] };
}

pub mod period_type {
    pub const FIFTEEN_MINUTES: &str = "fifteen-minutes";
    pub const FIVE_MINUTES: &str = "five-minutes";
    pub const ONE_DAY: &str = "one-day";
    pub const ONE_HOUR: &str = "one-hour";
    pub const ONE_WEEK: &str = "one-week";
    pub const THREE_HOURS: &str = "three-hours";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PeriodType", values: &[
        "fifteen-minutes", "five-minutes", "one-day", "one-hour", "one-week", "three-hours",
    ] };
}

pub mod permission_group {
    pub const ALL: &str = "all";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PermissionGroup", values: &[
        "all",
    ] };
}

pub mod phc_support {
    pub const SUPPORTED: &str = "supported";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PhcSupport", values: &[
        "supported", "unsupported",
    ] };
}

pub mod placement_group_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PlacementGroupState", values: &[
        "available", "deleted", "deleting", "pending",
    ] };
}

pub mod placement_group_strategy {
    pub const CLUSTER: &str = "cluster";
    pub const PARTITION: &str = "partition";
    pub const SPREAD: &str = "spread";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PlacementGroupStrategy", values: &[
        "cluster", "partition", "spread",
    ] };
}

pub mod placement_strategy {
    pub const CLUSTER: &str = "cluster";
    pub const PARTITION: &str = "partition";
    pub const SPREAD: &str = "spread";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PlacementStrategy", values: &[
        "cluster", "partition", "spread",
    ] };
}

pub mod platform_values {
    pub const WINDOWS: &str = "Windows";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PlatformValues", values: &[
        "Windows",
    ] };
}

pub mod prefix_list_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const MODIFY_COMPLETE: &str = "modify-complete";
    pub const MODIFY_FAILED: &str = "modify-failed";
    pub const MODIFY_IN_PROGRESS: &str = "modify-in-progress";
    pub const RESTORE_COMPLETE: &str = "restore-complete";
    pub const RESTORE_FAILED: &str = "restore-failed";
    pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PrefixListState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
        "modify-complete", "modify-failed", "modify-in-progress", "restore-complete", "restore-failed", "restore-in-progress",
    ] };
}

pub mod principal_type {
    pub const ACCOUNT: &str = "Account";
    pub const ALL: &str = "All";
    pub const ORGANIZATION_UNIT: &str = "OrganizationUnit";
    pub const ROLE: &str = "Role";
    pub const SERVICE: &str = "Service";
    pub const USER: &str = "User";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PrincipalType", values: &[
        "Account", "All", "OrganizationUnit", "Role", "Service", "User",
    ] };
}

pub mod product_code_values {
    pub const DEVPAY: &str = "devpay";
    pub const MARKETPLACE: &str = "marketplace";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ProductCodeValues", values: &[
        "devpay", "marketplace",
    ] };
}

pub mod protocol {
    pub const TCP: &str = "tcp";
    pub const UDP: &str = "udp";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Protocol", values: &[
        "tcp", "udp",
    ] };
}

pub mod protocol_value {
    pub const GRE: &str = "gre";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ProtocolValue", values: &[
        "gre",
    ] };
}

pub mod public_ip_dns_option {
    pub const PUBLIC_DUAL_STACK_DNS_NAME: &str = "public-dual-stack-dns-name";
    pub const PUBLIC_IPV4_DNS_NAME: &str = "public-ipv4-dns-name";
    pub const PUBLIC_IPV6_DNS_NAME: &str = "public-ipv6-dns-name";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "PublicIpDnsOption", values: &[
        "public-dual-stack-dns-name", "public-ipv4-dns-name", "public-ipv6-dns-name",
    ] };
}

pub mod ri_product_description {
    pub const LINUX_UNIX: &str = "Linux/UNIX";
    pub const LINUX_UNIX_AMAZON_VPC: &str = "Linux/UNIX (Amazon VPC)";
    pub const WINDOWS: &str = "Windows";
    pub const WINDOWS_AMAZON_VPC: &str = "Windows (Amazon VPC)";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RIProductDescription", values: &[
        "Linux/UNIX", "Linux/UNIX (Amazon VPC)", "Windows", "Windows (Amazon VPC)",
    ] };
}

pub mod reboot_migration_support {
    pub const SUPPORTED: &str = "supported";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RebootMigrationSupport", values: &[
        "supported", "unsupported",
    ] };
}

pub mod recurring_charge_frequency {
    pub const HOURLY: &str = "Hourly";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RecurringChargeFrequency", values: &[
        "Hourly",
    ] };
}

pub mod replace_root_volume_task_state {
    pub const FAILED: &str = "failed";
    pub const FAILED_DETACHED: &str = "failed-detached";
    pub const FAILING: &str = "failing";
    pub const IN_PROGRESS: &str = "in-progress";
    pub const PENDING: &str = "pending";
    pub const SUCCEEDED: &str = "succeeded";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ReplaceRootVolumeTaskState", values: &[
        "failed", "failed-detached", "failing", "in-progress", "pending", "succeeded",
    ] };
}

pub mod replacement_strategy {
    pub const LAUNCH: &str = "launch";
    pub const LAUNCH_BEFORE_TERMINATE: &str = "launch-before-terminate";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ReplacementStrategy", values: &[
        "launch", "launch-before-terminate",
    ] };
}

pub mod report_instance_reason_codes {
    pub const INSTANCE_STUCK_IN_STATE: &str = "instance-stuck-in-state";
    pub const NOT_ACCEPTING_CREDENTIALS: &str = "not-accepting-credentials";
    pub const OTHER: &str = "other";
    pub const PASSWORD_NOT_AVAILABLE: &str = "password-not-available";
    pub const PERFORMANCE_EBS_VOLUME: &str = "performance-ebs-volume";
    pub const PERFORMANCE_INSTANCE_STORE: &str = "performance-instance-store";
    pub const PERFORMANCE_NETWORK: &str = "performance-network";
    pub const PERFORMANCE_OTHER: &str = "performance-other";
    pub const UNRESPONSIVE: &str = "unresponsive";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ReportInstanceReasonCodes", values: &[
        "instance-stuck-in-state", "not-accepting-credentials", "other", "password-not-available", "performance-ebs-volume", "performance-instance-store",
        "performance-network", "performance-other", "unresponsive",
    ] };
}

pub mod report_state {
    pub const CANCELLED: &str = "cancelled";
    pub const COMPLETE: &str = "complete";
    pub const ERROR: &str = "error";
    pub const RUNNING: &str = "running";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ReportState", values: &[
        "cancelled", "complete", "error", "running",
    ] };
}

pub mod report_status_type {
    pub const IMPAIRED: &str = "impaired";
    pub const OK: &str = "ok";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ReportStatusType", values: &[
        "impaired", "ok",
    ] };
}

pub mod reservation_end_date_type {
    pub const LIMITED: &str = "limited";
    pub const UNLIMITED: &str = "unlimited";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ReservationEndDateType", values: &[
        "limited", "unlimited",
    ] };
}

pub mod reservation_state {
    pub const ACTIVE: &str = "active";
    pub const CANCELLED: &str = "cancelled";
    pub const DELAYED: &str = "delayed";
    pub const EXPIRED: &str = "expired";
    pub const FAILED: &str = "failed";
    pub const PAYMENT_FAILED: &str = "payment-failed";
    pub const PAYMENT_PENDING: &str = "payment-pending";
    pub const PENDING: &str = "pending";
    pub const RETIRED: &str = "retired";
    pub const SCHEDULED: &str = "scheduled";
    pub const UNSUPPORTED: &str = "unsupported";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ReservationState", values: &[
        "active", "cancelled", "delayed", "expired", "failed", "payment-failed",
        "payment-pending", "pending", "retired", "scheduled", "unsupported",
    ] };
}

pub mod reservation_type {
    pub const CAPACITY_BLOCK: &str = "capacity-block";
    pub const ODCR: &str = "odcr";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ReservationType", values: &[
        "capacity-block", "odcr",
    ] };
}

pub mod reserved_instance_state {
    pub const ACTIVE: &str = "active";
    pub const PAYMENT_FAILED: &str = "payment-failed";
    pub const PAYMENT_PENDING: &str = "payment-pending";
    pub const QUEUED: &str = "queued";
    pub const QUEUED_DELETED: &str = "queued-deleted";
    pub const RETIRED: &str = "retired";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ReservedInstanceState", values: &[
        "active", "payment-failed", "payment-pending", "queued", "queued-deleted", "retired",
    ] };
}

pub mod reset_fpga_image_attribute_name {
    pub const LOAD_PERMISSION: &str = "loadPermission";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ResetFpgaImageAttributeName", values: &[
        "loadPermission",
    ] };
}

pub mod reset_image_attribute_name {
    pub const LAUNCH_PERMISSION: &str = "launchPermission";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ResetImageAttributeName", values: &[
        "launchPermission",
    ] };
}

pub mod resource_type {
    pub const CAPACITY_BLOCK: &str = "capacity-block";
    pub const CAPACITY_MANAGER_DATA_EXPORT: &str = "capacity-manager-data-export";
    pub const CAPACITY_RESERVATION: &str = "capacity-reservation";
    pub const CAPACITY_RESERVATION_FLEET: &str = "capacity-reservation-fleet";
    pub const CARRIER_GATEWAY: &str = "carrier-gateway";
    pub const CLIENT_VPN_ENDPOINT: &str = "client-vpn-endpoint";
    pub const COIP_POOL: &str = "coip-pool";
    pub const CUSTOMER_GATEWAY: &str = "customer-gateway";
    pub const DECLARATIVE_POLICIES_REPORT: &str = "declarative-policies-report";
    pub const DEDICATED_HOST: &str = "dedicated-host";
    pub const DHCP_OPTIONS: &str = "dhcp-options";
    pub const EGRESS_ONLY_INTERNET_GATEWAY: &str = "egress-only-internet-gateway";
    pub const ELASTIC_GPU: &str = "elastic-gpu";
    pub const ELASTIC_IP: &str = "elastic-ip";
    pub const EXPORT_IMAGE_TASK: &str = "export-image-task";
    pub const EXPORT_INSTANCE_TASK: &str = "export-instance-task";
    pub const FLEET: &str = "fleet";
    pub const FPGA_IMAGE: &str = "fpga-image";
    pub const HOST_RESERVATION: &str = "host-reservation";
    pub const IMAGE: &str = "image";
    pub const IMAGE_USAGE_REPORT: &str = "image-usage-report";
    pub const IMPORT_IMAGE_TASK: &str = "import-image-task";
    pub const IMPORT_SNAPSHOT_TASK: &str = "import-snapshot-task";
    pub const INSTANCE: &str = "instance";
    pub const INSTANCE_CONNECT_ENDPOINT: &str = "instance-connect-endpoint";
    pub const INSTANCE_EVENT_WINDOW: &str = "instance-event-window";
    pub const INTERNET_GATEWAY: &str = "internet-gateway";
    pub const IPAM: &str = "ipam";
    pub const IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN: &str = "ipam-external-resource-verification-token";
    pub const IPAM_POLICY: &str = "ipam-policy";
    pub const IPAM_POOL: &str = "ipam-pool";
    pub const IPAM_POOL_ALLOCATION: &str = "ipam-pool-allocation";
    pub const IPAM_PREFIX_LIST_RESOLVER: &str = "ipam-prefix-list-resolver";
    pub const IPAM_PREFIX_LIST_RESOLVER_TARGET: &str = "ipam-prefix-list-resolver-target";
    pub const IPAM_RESOURCE_DISCOVERY: &str = "ipam-resource-discovery";
    pub const IPAM_RESOURCE_DISCOVERY_ASSOCIATION: &str = "ipam-resource-discovery-association";
    pub const IPAM_SCOPE: &str = "ipam-scope";
    pub const IPV4POOL_EC2: &str = "ipv4pool-ec2";
    pub const IPV6POOL_EC2: &str = "ipv6pool-ec2";
    pub const KEY_PAIR: &str = "key-pair";
    pub const LAUNCH_TEMPLATE: &str = "launch-template";
    pub const LOCAL_GATEWAY: &str = "local-gateway";
    pub const LOCAL_GATEWAY_ROUTE_TABLE: &str = "local-gateway-route-table";
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION: &str = "local-gateway-route-table-virtual-interface-group-association";
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION: &str = "local-gateway-route-table-vpc-association";
    pub const LOCAL_GATEWAY_VIRTUAL_INTERFACE: &str = "local-gateway-virtual-interface";
    pub const LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP: &str = "local-gateway-virtual-interface-group";
    pub const MAC_MODIFICATION_TASK: &str = "mac-modification-task";
    pub const NATGATEWAY: &str = "natgateway";
    pub const NETWORK_ACL: &str = "network-acl";
    pub const NETWORK_INSIGHTS_ACCESS_SCOPE: &str = "network-insights-access-scope";
    pub const NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS: &str = "network-insights-access-scope-analysis";
    pub const NETWORK_INSIGHTS_ANALYSIS: &str = "network-insights-analysis";
    pub const NETWORK_INSIGHTS_PATH: &str = "network-insights-path";
    pub const NETWORK_INTERFACE: &str = "network-interface";
    pub const OUTPOST_LAG: &str = "outpost-lag";
    pub const PLACEMENT_GROUP: &str = "placement-group";
    pub const PREFIX_LIST: &str = "prefix-list";
    pub const REPLACE_ROOT_VOLUME_TASK: &str = "replace-root-volume-task";
    pub const RESERVED_INSTANCES: &str = "reserved-instances";
    pub const ROUTE_SERVER: &str = "route-server";
    pub const ROUTE_SERVER_ENDPOINT: &str = "route-server-endpoint";
    pub const ROUTE_SERVER_PEER: &str = "route-server-peer";
    pub const ROUTE_TABLE: &str = "route-table";
    pub const SECONDARY_INTERFACE: &str = "secondary-interface";
    pub const SECONDARY_NETWORK: &str = "secondary-network";
    pub const SECONDARY_SUBNET: &str = "secondary-subnet";
    pub const SECURITY_GROUP: &str = "security-group";
    pub const SECURITY_GROUP_RULE: &str = "security-group-rule";
    pub const SERVICE_LINK_VIRTUAL_INTERFACE: &str = "service-link-virtual-interface";
    pub const SNAPSHOT: &str = "snapshot";
    pub const SPOT_FLEET_REQUEST: &str = "spot-fleet-request";
    pub const SPOT_INSTANCES_REQUEST: &str = "spot-instances-request";
    pub const SUBNET: &str = "subnet";
    pub const SUBNET_CIDR_RESERVATION: &str = "subnet-cidr-reservation";
    pub const TRAFFIC_MIRROR_FILTER: &str = "traffic-mirror-filter";
    pub const TRAFFIC_MIRROR_FILTER_RULE: &str = "traffic-mirror-filter-rule";
    pub const TRAFFIC_MIRROR_SESSION: &str = "traffic-mirror-session";
    pub const TRAFFIC_MIRROR_TARGET: &str = "traffic-mirror-target";
    pub const TRANSIT_GATEWAY: &str = "transit-gateway";
    pub const TRANSIT_GATEWAY_ATTACHMENT: &str = "transit-gateway-attachment";
    pub const TRANSIT_GATEWAY_CONNECT_PEER: &str = "transit-gateway-connect-peer";
    pub const TRANSIT_GATEWAY_METERING_POLICY: &str = "transit-gateway-metering-policy";
    pub const TRANSIT_GATEWAY_MULTICAST_DOMAIN: &str = "transit-gateway-multicast-domain";
    pub const TRANSIT_GATEWAY_POLICY_TABLE: &str = "transit-gateway-policy-table";
    pub const TRANSIT_GATEWAY_ROUTE_TABLE: &str = "transit-gateway-route-table";
    pub const TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT: &str = "transit-gateway-route-table-announcement";
    pub const VERIFIED_ACCESS_ENDPOINT: &str = "verified-access-endpoint";
    pub const VERIFIED_ACCESS_ENDPOINT_TARGET: &str = "verified-access-endpoint-target";
    pub const VERIFIED_ACCESS_GROUP: &str = "verified-access-group";
    pub const VERIFIED_ACCESS_INSTANCE: &str = "verified-access-instance";
    pub const VERIFIED_ACCESS_POLICY: &str = "verified-access-policy";
    pub const VERIFIED_ACCESS_TRUST_PROVIDER: &str = "verified-access-trust-provider";
    pub const VOLUME: &str = "volume";
    pub const VPC: &str = "vpc";
    pub const VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION: &str = "vpc-block-public-access-exclusion";
    pub const VPC_ENCRYPTION_CONTROL: &str = "vpc-encryption-control";
    pub const VPC_ENDPOINT: &str = "vpc-endpoint";
    pub const VPC_ENDPOINT_CONNECTION: &str = "vpc-endpoint-connection";
    pub const VPC_ENDPOINT_CONNECTION_DEVICE_TYPE: &str = "vpc-endpoint-connection-device-type";
    pub const VPC_ENDPOINT_SERVICE: &str = "vpc-endpoint-service";
    pub const VPC_ENDPOINT_SERVICE_PERMISSION: &str = "vpc-endpoint-service-permission";
    pub const VPC_FLOW_LOG: &str = "vpc-flow-log";
    pub const VPC_PEERING_CONNECTION: &str = "vpc-peering-connection";
    pub const VPN_CONCENTRATOR: &str = "vpn-concentrator";
    pub const VPN_CONNECTION: &str = "vpn-connection";
    pub const VPN_CONNECTION_DEVICE_TYPE: &str = "vpn-connection-device-type";
    pub const VPN_GATEWAY: &str = "vpn-gateway";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ResourceType", values: &[
        "capacity-block", "capacity-manager-data-export", "capacity-reservation", "capacity-reservation-fleet", "carrier-gateway", "client-vpn-endpoint",
        "coip-pool", "customer-gateway", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway",
        "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image",
        "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance",
        "instance-connect-endpoint", "instance-event-window", "internet-gateway", "ipam", "ipam-external-resource-verification-token", "ipam-policy",
        "ipam-pool", "ipam-pool-allocation", "ipam-prefix-list-resolver", "ipam-prefix-list-resolver-target", "ipam-resource-discovery", "ipam-resource-discovery-association",
        "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway",
        "local-gateway-route-table", "local-gateway-route-table-virtual-interface-group-association", "local-gateway-route-table-vpc-association", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "mac-modification-task",
        "natgateway", "network-acl", "network-insights-access-scope", "network-insights-access-scope-analysis", "network-insights-analysis", "network-insights-path",
        "network-interface", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances",
        "route-server", "route-server-endpoint", "route-server-peer", "route-table", "secondary-interface", "secondary-network",
        "secondary-subnet", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request",
        "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-filter-rule", "traffic-mirror-session",
        "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-metering-policy", "transit-gateway-multicast-domain",
        "transit-gateway-policy-table", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "verified-access-endpoint", "verified-access-endpoint-target", "verified-access-group",
        "verified-access-instance", "verified-access-policy", "verified-access-trust-provider", "volume", "vpc", "vpc-block-public-access-exclusion",
        "vpc-encryption-control", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-connection-device-type", "vpc-endpoint-service", "vpc-endpoint-service-permission",
        "vpc-flow-log", "vpc-peering-connection", "vpn-concentrator", "vpn-connection", "vpn-connection-device-type", "vpn-gateway",
    ] };
}

pub mod root_device_type {
    pub const EBS: &str = "ebs";
    pub const INSTANCE_STORE: &str = "instance-store";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RootDeviceType", values: &[
        "ebs", "instance-store",
    ] };
}

pub mod route_origin {
    pub const ADVERTISEMENT: &str = "Advertisement";
    pub const CREATE_ROUTE: &str = "CreateRoute";
    pub const CREATE_ROUTE_TABLE: &str = "CreateRouteTable";
    pub const ENABLE_VGW_ROUTE_PROPAGATION: &str = "EnableVgwRoutePropagation";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteOrigin", values: &[
        "Advertisement", "CreateRoute", "CreateRouteTable", "EnableVgwRoutePropagation",
    ] };
}

pub mod route_server_association_state {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const DISASSOCIATING: &str = "disassociating";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerAssociationState", values: &[
        "associated", "associating", "disassociating",
    ] };
}

pub mod route_server_bfd_state {
    pub const DOWN: &str = "down";
    pub const UP: &str = "up";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerBfdState", values: &[
        "down", "up",
    ] };
}

pub mod route_server_bgp_state {
    pub const DOWN: &str = "down";
    pub const UP: &str = "up";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerBgpState", values: &[
        "down", "up",
    ] };
}

pub mod route_server_endpoint_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETING: &str = "deleting";
    pub const FAILED: &str = "failed";
    pub const FAILING: &str = "failing";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerEndpointState", values: &[
        "available", "delete-failed", "deleted", "deleting", "failed", "failing",
        "pending",
    ] };
}

pub mod route_server_peer_liveness_mode {
    pub const BFD: &str = "bfd";
    pub const BGP_KEEPALIVE: &str = "bgp-keepalive";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerPeerLivenessMode", values: &[
        "bfd", "bgp-keepalive",
    ] };
}

pub mod route_server_peer_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const FAILED: &str = "failed";
    pub const FAILING: &str = "failing";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerPeerState", values: &[
        "available", "deleted", "deleting", "failed", "failing", "pending",
    ] };
}

pub mod route_server_persist_routes_action {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub const RESET: &str = "reset";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerPersistRoutesAction", values: &[
        "disable", "enable", "reset",
    ] };
}

pub mod route_server_persist_routes_state {
    pub const DISABLED: &str = "disabled";
    pub const DISABLING: &str = "disabling";
    pub const ENABLED: &str = "enabled";
    pub const ENABLING: &str = "enabling";
    pub const MODIFYING: &str = "modifying";
    pub const RESETTING: &str = "resetting";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerPersistRoutesState", values: &[
        "disabled", "disabling", "enabled", "enabling", "modifying", "resetting",
    ] };
}

pub mod route_server_propagation_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerPropagationState", values: &[
        "available", "deleting", "pending",
    ] };
}

pub mod route_server_route_installation_status {
    pub const INSTALLED: &str = "installed";
    pub const REJECTED: &str = "rejected";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerRouteInstallationStatus", values: &[
        "installed", "rejected",
    ] };
}

pub mod route_server_route_status {
    pub const IN_FIB: &str = "in-fib";
    pub const IN_RIB: &str = "in-rib";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerRouteStatus", values: &[
        "in-fib", "in-rib",
    ] };
}

pub mod route_server_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const MODIFYING: &str = "modifying";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteServerState", values: &[
        "available", "deleted", "deleting", "modifying", "pending",
    ] };
}

pub mod route_state {
    pub const ACTIVE: &str = "active";
    pub const BLACKHOLE: &str = "blackhole";
    pub const FILTERED: &str = "filtered";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteState", values: &[
        "active", "blackhole", "filtered",
    ] };
}

pub mod route_table_association_state_code {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const FAILED: &str = "failed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RouteTableAssociationStateCode", values: &[
        "associated", "associating", "disassociated", "disassociating", "failed",
    ] };
}

pub mod rule_action {
    pub const ALLOW: &str = "allow";
    pub const DENY: &str = "deny";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RuleAction", values: &[
        "allow", "deny",
    ] };
}

pub mod sse_type {
    pub const NONE: &str = "none";
    pub const SSE_EBS: &str = "sse-ebs";
    pub const SSE_KMS: &str = "sse-kms";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SSEType", values: &[
        "none", "sse-ebs", "sse-kms",
    ] };
}

pub mod schedule {
    pub const HOURLY: &str = "hourly";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Schedule", values: &[
        "hourly",
    ] };
}

pub mod secondary_interface_status {
    pub const AVAILABLE: &str = "available";
    pub const IN_USE: &str = "in-use";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SecondaryInterfaceStatus", values: &[
        "available", "in-use",
    ] };
}

pub mod secondary_interface_type {
    pub const SECONDARY: &str = "secondary";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SecondaryInterfaceType", values: &[
        "secondary",
    ] };
}

pub mod secondary_network_cidr_block_association_state {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const ASSOCIATION_FAILED: &str = "association-failed";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const DISASSOCIATION_FAILED: &str = "disassociation-failed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SecondaryNetworkCidrBlockAssociationState", values: &[
        "associated", "associating", "association-failed", "disassociated", "disassociating", "disassociation-failed",
    ] };
}

pub mod secondary_network_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SecondaryNetworkState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
    ] };
}

pub mod secondary_network_type {
    pub const RDMA: &str = "rdma";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SecondaryNetworkType", values: &[
        "rdma",
    ] };
}

pub mod secondary_subnet_cidr_block_association_state {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const ASSOCIATION_FAILED: &str = "association-failed";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const DISASSOCIATION_FAILED: &str = "disassociation-failed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SecondarySubnetCidrBlockAssociationState", values: &[
        "associated", "associating", "association-failed", "disassociated", "disassociating", "disassociation-failed",
    ] };
}

pub mod secondary_subnet_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SecondarySubnetState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-failed", "delete-in-progress",
    ] };
}

pub mod security_group_referencing_support_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SecurityGroupReferencingSupportValue", values: &[
        "disable", "enable",
    ] };
}

pub mod security_group_vpc_association_state {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const ASSOCIATION_FAILED: &str = "association-failed";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const DISASSOCIATION_FAILED: &str = "disassociation-failed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SecurityGroupVpcAssociationState", values: &[
        "associated", "associating", "association-failed", "disassociated", "disassociating", "disassociation-failed",
    ] };
}

pub mod self_service_portal {
    pub const DISABLED: &str = "disabled";
    pub const ENABLED: &str = "enabled";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SelfServicePortal", values: &[
        "disabled", "enabled",
    ] };
}

pub mod service_connectivity_type {
    pub const IPV4: &str = "ipv4";
    pub const IPV6: &str = "ipv6";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ServiceConnectivityType", values: &[
        "ipv4", "ipv6",
    ] };
}

pub mod service_link_virtual_interface_configuration_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ServiceLinkVirtualInterfaceConfigurationState", values: &[
        "available", "deleted", "deleting", "pending",
    ] };
}

pub mod service_managed {
    pub const ALB: &str = "alb";
    pub const NLB: &str = "nlb";
    pub const RDS: &str = "rds";
    pub const RNAT: &str = "rnat";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ServiceManaged", values: &[
        "alb", "nlb", "rds", "rnat",
    ] };
}

pub mod service_state {
    pub const AVAILABLE: &str = "Available";
    pub const DELETED: &str = "Deleted";
    pub const DELETING: &str = "Deleting";
    pub const FAILED: &str = "Failed";
    pub const PENDING: &str = "Pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ServiceState", values: &[
        "Available", "Deleted", "Deleting", "Failed", "Pending",
    ] };
}

pub mod service_type {
    pub const GATEWAY: &str = "Gateway";
    pub const GATEWAY_LOAD_BALANCER: &str = "GatewayLoadBalancer";
    pub const INTERFACE: &str = "Interface";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ServiceType", values: &[
        "Gateway", "GatewayLoadBalancer", "Interface",
    ] };
}

pub mod shutdown_behavior {
    pub const STOP: &str = "stop";
    pub const TERMINATE: &str = "terminate";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ShutdownBehavior", values: &[
        "stop", "terminate",
    ] };
}

pub mod snapshot_attribute_name {
    pub const CREATE_VOLUME_PERMISSION: &str = "createVolumePermission";
    pub const PRODUCT_CODES: &str = "productCodes";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SnapshotAttributeName", values: &[
        "createVolumePermission", "productCodes",
    ] };
}

pub mod snapshot_block_public_access_state {
    pub const BLOCK_ALL_SHARING: &str = "block-all-sharing";
    pub const BLOCK_NEW_SHARING: &str = "block-new-sharing";
    pub const UNBLOCKED: &str = "unblocked";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SnapshotBlockPublicAccessState", values: &[
        "block-all-sharing", "block-new-sharing", "unblocked",
    ] };
}

pub mod snapshot_location_enum {
    pub const LOCAL: &str = "local";
    pub const REGIONAL: &str = "regional";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SnapshotLocationEnum", values: &[
        "local", "regional",
    ] };
}

pub mod snapshot_return_codes {
    pub const CLIENT_ERROR: &str = "client-error";
    pub const INTERNAL_ERROR: &str = "internal-error";
    pub const MISSING_PERMISSIONS: &str = "missing-permissions";
    pub const SKIPPED: &str = "skipped";
    pub const SUCCESS: &str = "success";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SnapshotReturnCodes", values: &[
        "client-error", "internal-error", "missing-permissions", "skipped", "success",
    ] };
}

pub mod snapshot_state {
    pub const COMPLETED: &str = "completed";
    pub const ERROR: &str = "error";
    pub const PENDING: &str = "pending";
    pub const RECOVERABLE: &str = "recoverable";
    pub const RECOVERING: &str = "recovering";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SnapshotState", values: &[
        "completed", "error", "pending", "recoverable", "recovering",
    ] };
}

pub mod spot_allocation_strategy {
    pub const CAPACITY_OPTIMIZED: &str = "capacity-optimized";
    pub const CAPACITY_OPTIMIZED_PRIORITIZED: &str = "capacity-optimized-prioritized";
    pub const DIVERSIFIED: &str = "diversified";
    pub const LOWEST_PRICE: &str = "lowest-price";
    pub const PRICE_CAPACITY_OPTIMIZED: &str = "price-capacity-optimized";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SpotAllocationStrategy", values: &[
        "capacity-optimized", "capacity-optimized-prioritized", "diversified", "lowest-price", "price-capacity-optimized",
    ] };
}

pub mod spot_instance_interruption_behavior {
    pub const HIBERNATE: &str = "hibernate";
    pub const STOP: &str = "stop";
    pub const TERMINATE: &str = "terminate";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SpotInstanceInterruptionBehavior", values: &[
        "hibernate", "stop", "terminate",
    ] };
}

pub mod spot_instance_state {
    pub const ACTIVE: &str = "active";
    pub const CANCELLED: &str = "cancelled";
    pub const CLOSED: &str = "closed";
    pub const DISABLED: &str = "disabled";
    pub const FAILED: &str = "failed";
    pub const OPEN: &str = "open";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SpotInstanceState", values: &[
        "active", "cancelled", "closed", "disabled", "failed", "open",
    ] };
}

pub mod spot_instance_type {
    pub const ONE_TIME: &str = "one-time";
    pub const PERSISTENT: &str = "persistent";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SpotInstanceType", values: &[
        "one-time", "persistent",
    ] };
}

pub mod spread_level {
    pub const HOST: &str = "host";
    pub const RACK: &str = "rack";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SpreadLevel", values: &[
        "host", "rack",
    ] };
}

pub mod sql_server_license_usage {
    pub const FULL: &str = "full";
    pub const WAIVED: &str = "waived";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SqlServerLicenseUsage", values: &[
        "full", "waived",
    ] };
}

pub mod state {
    pub const AVAILABLE: &str = "Available";
    pub const DELETED: &str = "Deleted";
    pub const DELETING: &str = "Deleting";
    pub const EXPIRED: &str = "Expired";
    pub const FAILED: &str = "Failed";
    pub const PARTIAL: &str = "Partial";
    pub const PENDING: &str = "Pending";
    pub const PENDING_ACCEPTANCE: &str = "PendingAcceptance";
    pub const REJECTED: &str = "Rejected";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "State", values: &[
        "Available", "Deleted", "Deleting", "Expired", "Failed", "Partial",
        "Pending", "PendingAcceptance", "Rejected",
    ] };
}

pub mod static_sources_support_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "StaticSourcesSupportValue", values: &[
        "disable", "enable",
    ] };
}

pub mod statistic_type {
    pub const P50: &str = "p50";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "StatisticType", values: &[
        "p50",
    ] };
}

pub mod status {
    pub const IN_CLASSIC: &str = "InClassic";
    pub const IN_VPC: &str = "InVpc";
    pub const MOVE_IN_PROGRESS: &str = "MoveInProgress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Status", values: &[
        "InClassic", "InVpc", "MoveInProgress",
    ] };
}

pub mod status_name {
    pub const REACHABILITY: &str = "reachability";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "StatusName", values: &[
        "reachability",
    ] };
}

pub mod status_type {
    pub const FAILED: &str = "failed";
    pub const INITIALIZING: &str = "initializing";
    pub const INSUFFICIENT_DATA: &str = "insufficient-data";
    pub const PASSED: &str = "passed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "StatusType", values: &[
        "failed", "initializing", "insufficient-data", "passed",
    ] };
}

pub mod storage_tier {
    pub const ARCHIVE: &str = "archive";
    pub const STANDARD: &str = "standard";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "StorageTier", values: &[
        "archive", "standard",
    ] };
}

pub mod subnet_cidr_block_state_code {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const FAILED: &str = "failed";
    pub const FAILING: &str = "failing";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SubnetCidrBlockStateCode", values: &[
        "associated", "associating", "disassociated", "disassociating", "failed", "failing",
    ] };
}

pub mod subnet_cidr_reservation_type {
    pub const EXPLICIT: &str = "explicit";
    pub const PREFIX: &str = "prefix";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SubnetCidrReservationType", values: &[
        "explicit", "prefix",
    ] };
}

pub mod subnet_state {
    pub const AVAILABLE: &str = "available";
    pub const FAILED: &str = "failed";
    pub const FAILED_INSUFFICIENT_CAPACITY: &str = "failed-insufficient-capacity";
    pub const PENDING: &str = "pending";
    pub const UNAVAILABLE: &str = "unavailable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SubnetState", values: &[
        "available", "failed", "failed-insufficient-capacity", "pending", "unavailable",
    ] };
}

pub mod summary_status {
    pub const IMPAIRED: &str = "impaired";
    pub const INITIALIZING: &str = "initializing";
    pub const INSUFFICIENT_DATA: &str = "insufficient-data";
    pub const NOT_APPLICABLE: &str = "not-applicable";
    pub const OK: &str = "ok";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SummaryStatus", values: &[
        "impaired", "initializing", "insufficient-data", "not-applicable", "ok",
    ] };
}

pub mod supported_additional_processor_feature {
    pub const AMD_SEV_SNP: &str = "amd-sev-snp";
    pub const NESTED_VIRTUALIZATION: &str = "nested-virtualization";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SupportedAdditionalProcessorFeature", values: &[
        "amd-sev-snp", "nested-virtualization",
    ] };
}

pub mod target_capacity_unit_type {
    pub const MEMORY_MIB: &str = "memory-mib";
    pub const UNITS: &str = "units";
    pub const VCPU: &str = "vcpu";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TargetCapacityUnitType", values: &[
        "memory-mib", "units", "vcpu",
    ] };
}

pub mod target_storage_tier {
    pub const ARCHIVE: &str = "archive";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TargetStorageTier", values: &[
        "archive",
    ] };
}

pub mod telemetry_status {
    pub const DOWN: &str = "DOWN";
    pub const UP: &str = "UP";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TelemetryStatus", values: &[
        "DOWN", "UP",
    ] };
}

pub mod tenancy {
    pub const DEDICATED: &str = "dedicated";
    pub const DEFAULT: &str = "default";
    pub const HOST: &str = "host";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Tenancy", values: &[
        "dedicated", "default", "host",
    ] };
}

pub mod tiering_operation_status {
    pub const ARCHIVAL_COMPLETED: &str = "archival-completed";
    pub const ARCHIVAL_FAILED: &str = "archival-failed";
    pub const ARCHIVAL_IN_PROGRESS: &str = "archival-in-progress";
    pub const PERMANENT_RESTORE_COMPLETED: &str = "permanent-restore-completed";
    pub const PERMANENT_RESTORE_FAILED: &str = "permanent-restore-failed";
    pub const PERMANENT_RESTORE_IN_PROGRESS: &str = "permanent-restore-in-progress";
    pub const TEMPORARY_RESTORE_COMPLETED: &str = "temporary-restore-completed";
    pub const TEMPORARY_RESTORE_FAILED: &str = "temporary-restore-failed";
    pub const TEMPORARY_RESTORE_IN_PROGRESS: &str = "temporary-restore-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TieringOperationStatus", values: &[
        "archival-completed", "archival-failed", "archival-in-progress", "permanent-restore-completed", "permanent-restore-failed", "permanent-restore-in-progress",
        "temporary-restore-completed", "temporary-restore-failed", "temporary-restore-in-progress",
    ] };
}

pub mod token_state {
    pub const EXPIRED: &str = "expired";
    pub const VALID: &str = "valid";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TokenState", values: &[
        "expired", "valid",
    ] };
}

pub mod tpm_support_values {
    pub const V2_0: &str = "v2.0";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TpmSupportValues", values: &[
        "v2.0",
    ] };
}

pub mod traffic_direction {
    pub const EGRESS: &str = "egress";
    pub const INGRESS: &str = "ingress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TrafficDirection", values: &[
        "egress", "ingress",
    ] };
}

pub mod traffic_ip_address_type {
    pub const DUAL_STACK: &str = "dual-stack";
    pub const IPV4: &str = "ipv4";
    pub const IPV6: &str = "ipv6";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TrafficIpAddressType", values: &[
        "dual-stack", "ipv4", "ipv6",
    ] };
}

pub mod traffic_mirror_filter_rule_field {
    pub const DESCRIPTION: &str = "description";
    pub const DESTINATION_PORT_RANGE: &str = "destination-port-range";
    pub const PROTOCOL: &str = "protocol";
    pub const SOURCE_PORT_RANGE: &str = "source-port-range";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TrafficMirrorFilterRuleField", values: &[
        "description", "destination-port-range", "protocol", "source-port-range",
    ] };
}

pub mod traffic_mirror_network_service {
    pub const AMAZON_DNS: &str = "amazon-dns";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TrafficMirrorNetworkService", values: &[
        "amazon-dns",
    ] };
}

pub mod traffic_mirror_rule_action {
    pub const ACCEPT: &str = "accept";
    pub const REJECT: &str = "reject";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TrafficMirrorRuleAction", values: &[
        "accept", "reject",
    ] };
}

pub mod traffic_mirror_session_field {
    pub const DESCRIPTION: &str = "description";
    pub const PACKET_LENGTH: &str = "packet-length";
    pub const VIRTUAL_NETWORK_ID: &str = "virtual-network-id";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TrafficMirrorSessionField", values: &[
        "description", "packet-length", "virtual-network-id",
    ] };
}

pub mod traffic_mirror_target_type {
    pub const GATEWAY_LOAD_BALANCER_ENDPOINT: &str = "gateway-load-balancer-endpoint";
    pub const NETWORK_INTERFACE: &str = "network-interface";
    pub const NETWORK_LOAD_BALANCER: &str = "network-load-balancer";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TrafficMirrorTargetType", values: &[
        "gateway-load-balancer-endpoint", "network-interface", "network-load-balancer",
    ] };
}

pub mod traffic_type {
    pub const ACCEPT: &str = "ACCEPT";
    pub const ALL: &str = "ALL";
    pub const REJECT: &str = "REJECT";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TrafficType", values: &[
        "ACCEPT", "ALL", "REJECT",
    ] };
}

pub mod transfer_type {
    pub const STANDARD: &str = "standard";
    pub const TIME_BASED: &str = "time-based";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransferType", values: &[
        "standard", "time-based",
    ] };
}

pub mod transit_gateway_association_state {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayAssociationState", values: &[
        "associated", "associating", "disassociated", "disassociating",
    ] };
}

pub mod transit_gateway_attachment_resource_type {
    pub const CLIENT_VPN: &str = "client-vpn";
    pub const CONNECT: &str = "connect";
    pub const DIRECT_CONNECT_GATEWAY: &str = "direct-connect-gateway";
    pub const NETWORK_FUNCTION: &str = "network-function";
    pub const PEERING: &str = "peering";
    pub const TGW_PEERING: &str = "tgw-peering";
    pub const VPC: &str = "vpc";
    pub const VPN: &str = "vpn";
    pub const VPN_CONCENTRATOR: &str = "vpn-concentrator";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayAttachmentResourceType", values: &[
        "client-vpn", "connect", "direct-connect-gateway", "network-function", "peering", "tgw-peering",
        "vpc", "vpn", "vpn-concentrator",
    ] };
}

pub mod transit_gateway_attachment_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const FAILED: &str = "failed";
    pub const FAILING: &str = "failing";
    pub const INITIATING: &str = "initiating";
    pub const INITIATING_REQUEST: &str = "initiatingRequest";
    pub const MODIFYING: &str = "modifying";
    pub const PENDING: &str = "pending";
    pub const PENDING_ACCEPTANCE: &str = "pendingAcceptance";
    pub const REJECTED: &str = "rejected";
    pub const REJECTING: &str = "rejecting";
    pub const ROLLING_BACK: &str = "rollingBack";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayAttachmentState", values: &[
        "available", "deleted", "deleting", "failed", "failing", "initiating",
        "initiatingRequest", "modifying", "pending", "pendingAcceptance", "rejected", "rejecting",
        "rollingBack",
    ] };
}

pub mod transit_gateway_attachment_status_type {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub const PENDING_ACCEPTANCE: &str = "pending-acceptance";
    pub const REJECTED: &str = "rejected";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayAttachmentStatusType", values: &[
        "available", "deleted", "deleting", "pending", "pending-acceptance", "rejected",
    ] };
}

pub mod transit_gateway_connect_peer_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayConnectPeerState", values: &[
        "available", "deleted", "deleting", "pending",
    ] };
}

pub mod transit_gateway_metering_payer_type {
    pub const DESTINATION_ATTACHMENT_OWNER: &str = "destination-attachment-owner";
    pub const SOURCE_ATTACHMENT_OWNER: &str = "source-attachment-owner";
    pub const TRANSIT_GATEWAY_OWNER: &str = "transit-gateway-owner";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayMeteringPayerType", values: &[
        "destination-attachment-owner", "source-attachment-owner", "transit-gateway-owner",
    ] };
}

pub mod transit_gateway_metering_policy_entry_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayMeteringPolicyEntryState", values: &[
        "available", "deleted",
    ] };
}

pub mod transit_gateway_metering_policy_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const MODIFYING: &str = "modifying";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayMeteringPolicyState", values: &[
        "available", "deleted", "deleting", "modifying", "pending",
    ] };
}

pub mod transit_gateway_mulitcast_domain_association_state {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const FAILED: &str = "failed";
    pub const PENDING_ACCEPTANCE: &str = "pendingAcceptance";
    pub const REJECTED: &str = "rejected";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayMulitcastDomainAssociationState", values: &[
        "associated", "associating", "disassociated", "disassociating", "failed", "pendingAcceptance",
        "rejected",
    ] };
}

pub mod transit_gateway_multicast_domain_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayMulticastDomainState", values: &[
        "available", "deleted", "deleting", "pending",
    ] };
}

pub mod transit_gateway_policy_table_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayPolicyTableState", values: &[
        "available", "deleted", "deleting", "pending",
    ] };
}

pub mod transit_gateway_prefix_list_reference_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETING: &str = "deleting";
    pub const MODIFYING: &str = "modifying";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayPrefixListReferenceState", values: &[
        "available", "deleting", "modifying", "pending",
    ] };
}

pub mod transit_gateway_propagation_state {
    pub const DISABLED: &str = "disabled";
    pub const DISABLING: &str = "disabling";
    pub const ENABLED: &str = "enabled";
    pub const ENABLING: &str = "enabling";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayPropagationState", values: &[
        "disabled", "disabling", "enabled", "enabling",
    ] };
}

pub mod transit_gateway_route_state {
    pub const ACTIVE: &str = "active";
    pub const BLACKHOLE: &str = "blackhole";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayRouteState", values: &[
        "active", "blackhole", "deleted", "deleting", "pending",
    ] };
}

pub mod transit_gateway_route_table_announcement_direction {
    pub const INCOMING: &str = "incoming";
    pub const OUTGOING: &str = "outgoing";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayRouteTableAnnouncementDirection", values: &[
        "incoming", "outgoing",
    ] };
}

pub mod transit_gateway_route_table_announcement_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const FAILED: &str = "failed";
    pub const FAILING: &str = "failing";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayRouteTableAnnouncementState", values: &[
        "available", "deleted", "deleting", "failed", "failing", "pending",
    ] };
}

pub mod transit_gateway_route_table_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayRouteTableState", values: &[
        "available", "deleted", "deleting", "pending",
    ] };
}

pub mod transit_gateway_route_type {
    pub const PROPAGATED: &str = "propagated";
    pub const STATIC: &str = "static";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayRouteType", values: &[
        "propagated", "static",
    ] };
}

pub mod transit_gateway_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const MODIFYING: &str = "modifying";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransitGatewayState", values: &[
        "available", "deleted", "deleting", "modifying", "pending",
    ] };
}

pub mod transport_protocol {
    pub const TCP: &str = "tcp";
    pub const UDP: &str = "udp";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TransportProtocol", values: &[
        "tcp", "udp",
    ] };
}

pub mod trust_provider_type {
    pub const DEVICE: &str = "device";
    pub const USER: &str = "user";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TrustProviderType", values: &[
        "device", "user",
    ] };
}

pub mod tunnel_inside_ip_version {
    pub const IPV4: &str = "ipv4";
    pub const IPV6: &str = "ipv6";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "TunnelInsideIpVersion", values: &[
        "ipv4", "ipv6",
    ] };
}

pub mod unlimited_supported_instance_family {
    pub const T2: &str = "t2";
    pub const T3: &str = "t3";
    pub const T3A: &str = "t3a";
    pub const T4G: &str = "t4g";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "UnlimitedSupportedInstanceFamily", values: &[
        "t2", "t3", "t3a", "t4g",
    ] };
}

pub mod unsuccessful_instance_credit_specification_error_code {
    pub const INCORRECT_INSTANCE_STATE: &str = "IncorrectInstanceState";
    pub const INSTANCE_CREDIT_SPECIFICATION_NOT_SUPPORTED: &str = "InstanceCreditSpecification.NotSupported";
    pub const INVALID_INSTANCE_ID_MALFORMED: &str = "InvalidInstanceID.Malformed";
    pub const INVALID_INSTANCE_ID_NOT_FOUND: &str = "InvalidInstanceID.NotFound";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "UnsuccessfulInstanceCreditSpecificationErrorCode", values: &[
        "IncorrectInstanceState", "InstanceCreditSpecification.NotSupported", "InvalidInstanceID.Malformed", "InvalidInstanceID.NotFound",
    ] };
}

pub mod usage_class_type {
    pub const CAPACITY_BLOCK: &str = "capacity-block";
    pub const ON_DEMAND: &str = "on-demand";
    pub const SPOT: &str = "spot";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "UsageClassType", values: &[
        "capacity-block", "on-demand", "spot",
    ] };
}

pub mod user_trust_provider_type {
    pub const IAM_IDENTITY_CENTER: &str = "iam-identity-center";
    pub const OIDC: &str = "oidc";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "UserTrustProviderType", values: &[
        "iam-identity-center", "oidc",
    ] };
}

pub mod verification_method {
    pub const DNS_TOKEN: &str = "dns-token";
    pub const REMARKS_X509: &str = "remarks-x509";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VerificationMethod", values: &[
        "dns-token", "remarks-x509",
    ] };
}

pub mod verified_access_endpoint_attachment_type {
    pub const VPC: &str = "vpc";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VerifiedAccessEndpointAttachmentType", values: &[
        "vpc",
    ] };
}

pub mod verified_access_endpoint_protocol {
    pub const HTTP: &str = "http";
    pub const HTTPS: &str = "https";
    pub const TCP: &str = "tcp";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VerifiedAccessEndpointProtocol", values: &[
        "http", "https", "tcp",
    ] };
}

pub mod verified_access_endpoint_status_code {
    pub const ACTIVE: &str = "active";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub const UPDATING: &str = "updating";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VerifiedAccessEndpointStatusCode", values: &[
        "active", "deleted", "deleting", "pending", "updating",
    ] };
}

pub mod verified_access_endpoint_type {
    pub const CIDR: &str = "cidr";
    pub const LOAD_BALANCER: &str = "load-balancer";
    pub const NETWORK_INTERFACE: &str = "network-interface";
    pub const RDS: &str = "rds";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VerifiedAccessEndpointType", values: &[
        "cidr", "load-balancer", "network-interface", "rds",
    ] };
}

pub mod verified_access_log_delivery_status_code {
    pub const FAILED: &str = "failed";
    pub const SUCCESS: &str = "success";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VerifiedAccessLogDeliveryStatusCode", values: &[
        "failed", "success",
    ] };
}

pub mod virtualization_type {
    pub const HVM: &str = "hvm";
    pub const PARAVIRTUAL: &str = "paravirtual";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VirtualizationType", values: &[
        "hvm", "paravirtual",
    ] };
}

pub mod volume_attachment_state {
    pub const ATTACHED: &str = "attached";
    pub const ATTACHING: &str = "attaching";
    pub const BUSY: &str = "busy";
    pub const DETACHED: &str = "detached";
    pub const DETACHING: &str = "detaching";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VolumeAttachmentState", values: &[
        "attached", "attaching", "busy", "detached", "detaching",
    ] };
}

pub mod volume_attribute_name {
    pub const AUTO_ENABLE_IO: &str = "autoEnableIO";
    pub const PRODUCT_CODES: &str = "productCodes";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VolumeAttributeName", values: &[
        "autoEnableIO", "productCodes",
    ] };
}

pub mod volume_modification_state {
    pub const COMPLETED: &str = "completed";
    pub const FAILED: &str = "failed";
    pub const MODIFYING: &str = "modifying";
    pub const OPTIMIZING: &str = "optimizing";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VolumeModificationState", values: &[
        "completed", "failed", "modifying", "optimizing",
    ] };
}

pub mod volume_state {
    pub const AVAILABLE: &str = "available";
    pub const CREATING: &str = "creating";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const ERROR: &str = "error";
    pub const IN_USE: &str = "in-use";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VolumeState", values: &[
        "available", "creating", "deleted", "deleting", "error", "in-use",
    ] };
}

pub mod volume_status_info_status {
    pub const IMPAIRED: &str = "impaired";
    pub const INSUFFICIENT_DATA: &str = "insufficient-data";
    pub const OK: &str = "ok";
    pub const WARNING: &str = "warning";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VolumeStatusInfoStatus", values: &[
        "impaired", "insufficient-data", "ok", "warning",
    ] };
}

pub mod volume_status_name {
    pub const INITIALIZATION_STATE: &str = "initialization-state";
    pub const IO_ENABLED: &str = "io-enabled";
    pub const IO_PERFORMANCE: &str = "io-performance";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VolumeStatusName", values: &[
        "initialization-state", "io-enabled", "io-performance",
    ] };
}

pub mod volume_type {
    pub const GP2: &str = "gp2";
    pub const GP3: &str = "gp3";
    pub const IO1: &str = "io1";
    pub const IO2: &str = "io2";
    pub const SC1: &str = "sc1";
    pub const ST1: &str = "st1";
    pub const STANDARD: &str = "standard";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VolumeType", values: &[
        "gp2", "gp3", "io1", "io2", "sc1", "st1",
        "standard",
    ] };
}

pub mod vpc_attribute_name {
    pub const ENABLE_DNS_HOSTNAMES: &str = "enableDnsHostnames";
    pub const ENABLE_DNS_SUPPORT: &str = "enableDnsSupport";
    pub const ENABLE_NETWORK_ADDRESS_USAGE_METRICS: &str = "enableNetworkAddressUsageMetrics";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcAttributeName", values: &[
        "enableDnsHostnames", "enableDnsSupport", "enableNetworkAddressUsageMetrics",
    ] };
}

pub mod vpc_block_public_access_exclusion_state {
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const DISABLE_COMPLETE: &str = "disable-complete";
    pub const DISABLE_IN_PROGRESS: &str = "disable-in-progress";
    pub const UPDATE_COMPLETE: &str = "update-complete";
    pub const UPDATE_FAILED: &str = "update-failed";
    pub const UPDATE_IN_PROGRESS: &str = "update-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcBlockPublicAccessExclusionState", values: &[
        "create-complete", "create-failed", "create-in-progress", "delete-complete", "delete-in-progress", "disable-complete",
        "disable-in-progress", "update-complete", "update-failed", "update-in-progress",
    ] };
}

pub mod vpc_block_public_access_exclusions_allowed {
    pub const ALLOWED: &str = "allowed";
    pub const NOT_ALLOWED: &str = "not-allowed";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcBlockPublicAccessExclusionsAllowed", values: &[
        "allowed", "not-allowed",
    ] };
}

pub mod vpc_block_public_access_state {
    pub const DEFAULT_STATE: &str = "default-state";
    pub const UPDATE_COMPLETE: &str = "update-complete";
    pub const UPDATE_IN_PROGRESS: &str = "update-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcBlockPublicAccessState", values: &[
        "default-state", "update-complete", "update-in-progress",
    ] };
}

pub mod vpc_cidr_block_state_code {
    pub const ASSOCIATED: &str = "associated";
    pub const ASSOCIATING: &str = "associating";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const FAILED: &str = "failed";
    pub const FAILING: &str = "failing";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcCidrBlockStateCode", values: &[
        "associated", "associating", "disassociated", "disassociating", "failed", "failing",
    ] };
}

pub mod vpc_encryption_control_exclusion_state {
    pub const DISABLED: &str = "disabled";
    pub const DISABLING: &str = "disabling";
    pub const ENABLED: &str = "enabled";
    pub const ENABLING: &str = "enabling";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcEncryptionControlExclusionState", values: &[
        "disabled", "disabling", "enabled", "enabling",
    ] };
}

pub mod vpc_encryption_control_exclusion_state_input {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcEncryptionControlExclusionStateInput", values: &[
        "disable", "enable",
    ] };
}

pub mod vpc_encryption_control_mode {
    pub const ENFORCE: &str = "enforce";
    pub const MONITOR: &str = "monitor";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcEncryptionControlMode", values: &[
        "enforce", "monitor",
    ] };
}

pub mod vpc_encryption_control_state {
    pub const AVAILABLE: &str = "available";
    pub const CREATING: &str = "creating";
    pub const DELETED: &str = "deleted";
    pub const DELETE_FAILED: &str = "delete-failed";
    pub const DELETING: &str = "deleting";
    pub const ENFORCE_FAILED: &str = "enforce-failed";
    pub const ENFORCE_IN_PROGRESS: &str = "enforce-in-progress";
    pub const MONITOR_FAILED: &str = "monitor-failed";
    pub const MONITOR_IN_PROGRESS: &str = "monitor-in-progress";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcEncryptionControlState", values: &[
        "available", "creating", "delete-failed", "deleted", "deleting", "enforce-failed",
        "enforce-in-progress", "monitor-failed", "monitor-in-progress",
    ] };
}

pub mod vpc_endpoint_type {
    pub const GATEWAY: &str = "Gateway";
    pub const GATEWAY_LOAD_BALANCER: &str = "GatewayLoadBalancer";
    pub const INTERFACE: &str = "Interface";
    pub const RESOURCE: &str = "Resource";
    pub const SERVICE_NETWORK: &str = "ServiceNetwork";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcEndpointType", values: &[
        "Gateway", "GatewayLoadBalancer", "Interface", "Resource", "ServiceNetwork",
    ] };
}

pub mod vpc_peering_connection_state_reason_code {
    pub const ACTIVE: &str = "active";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const EXPIRED: &str = "expired";
    pub const FAILED: &str = "failed";
    pub const INITIATING_REQUEST: &str = "initiating-request";
    pub const PENDING_ACCEPTANCE: &str = "pending-acceptance";
    pub const PROVISIONING: &str = "provisioning";
    pub const REJECTED: &str = "rejected";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcPeeringConnectionStateReasonCode", values: &[
        "active", "deleted", "deleting", "expired", "failed", "initiating-request",
        "pending-acceptance", "provisioning", "rejected",
    ] };
}

pub mod vpc_state {
    pub const AVAILABLE: &str = "available";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcState", values: &[
        "available", "pending",
    ] };
}

pub mod vpc_tenancy {
    pub const DEFAULT: &str = "default";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpcTenancy", values: &[
        "default",
    ] };
}

pub mod vpn_concentrator_type {
    pub const IPSEC_1: &str = "ipsec.1";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpnConcentratorType", values: &[
        "ipsec.1",
    ] };
}

pub mod vpn_ecmp_support_value {
    pub const DISABLE: &str = "disable";
    pub const ENABLE: &str = "enable";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpnEcmpSupportValue", values: &[
        "disable", "enable",
    ] };
}

pub mod vpn_protocol {
    pub const OPENVPN: &str = "openvpn";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpnProtocol", values: &[
        "openvpn",
    ] };
}

pub mod vpn_state {
    pub const AVAILABLE: &str = "available";
    pub const DELETED: &str = "deleted";
    pub const DELETING: &str = "deleting";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpnState", values: &[
        "available", "deleted", "deleting", "pending",
    ] };
}

pub mod vpn_static_route_source {
    pub const STATIC: &str = "Static";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpnStaticRouteSource", values: &[
        "Static",
    ] };
}

pub mod vpn_tunnel_bandwidth {
    pub const LARGE: &str = "large";
    pub const STANDARD: &str = "standard";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpnTunnelBandwidth", values: &[
        "large", "standard",
    ] };
}

pub mod vpn_tunnel_provisioning_status {
    pub const AVAILABLE: &str = "available";
    pub const FAILED: &str = "failed";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "VpnTunnelProvisioningStatus", values: &[
        "available", "failed", "pending",
    ] };
}

pub mod week_day {
    pub const FRIDAY: &str = "friday";
    pub const MONDAY: &str = "monday";
    pub const SATURDAY: &str = "saturday";
    pub const SUNDAY: &str = "sunday";
    pub const THURSDAY: &str = "thursday";
    pub const TUESDAY: &str = "tuesday";
    pub const WEDNESDAY: &str = "wednesday";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "WeekDay", values: &[
        "friday", "monday", "saturday", "sunday", "thursday", "tuesday",
        "wednesday",
    ] };
}

pub mod scope {
    pub const AVAILABILITY_ZONE: &str = "Availability Zone";
    pub const REGION: &str = "Region";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "scope", values: &[
        "Availability Zone", "Region",
    ] };
}
