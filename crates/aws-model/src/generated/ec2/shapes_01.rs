// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures AssignPrivateIpAddressesRequest to AttributeSummary.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct AssignPrivateIpAddressesRequest {
    pub ipv4_prefixes: Vec<String>,
    pub ipv4_prefix_count: Option<i32>,
    pub network_interface_id: Option<String>,
    pub private_ip_addresses: Vec<String>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub allow_reassignment: Option<bool>,
}
/// Descriptor of [`AssignPrivateIpAddressesRequest`].
pub static ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: StructDesc = StructDesc { name: "AssignPrivateIpAddressesRequest", members: &[
    Member { name: "Ipv4Prefixes", query: "Ipv4Prefix", xml: "Ipv4Prefix", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Ipv4PrefixCount", query: "Ipv4PrefixCount", xml: "Ipv4PrefixCount", required: false, sensitive: false, kind: I32 },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "PrivateIpAddress", kind: Kind::Str }) },
    Member { name: "SecondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", xml: "secondaryPrivateIpAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "AllowReassignment", query: "AllowReassignment", xml: "allowReassignment", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssignPrivateIpAddressesRequest {
    fn desc(&self) -> &'static StructDesc { &ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv4_prefixes,
            1 => &self.ipv4_prefix_count,
            2 => &self.network_interface_id,
            3 => &self.private_ip_addresses,
            4 => &self.secondary_private_ip_address_count,
            5 => &self.allow_reassignment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv4_prefixes,
            1 => &mut self.ipv4_prefix_count,
            2 => &mut self.network_interface_id,
            3 => &mut self.private_ip_addresses,
            4 => &mut self.secondary_private_ip_address_count,
            5 => &mut self.allow_reassignment,
            _ => no_member(index),
        }
    }
}
structure!(AssignPrivateIpAddressesRequest);

#[derive(Clone, Default)]
pub struct AssignPrivateIpAddressesResult {
    pub network_interface_id: Option<String>,
    pub assigned_private_ip_addresses: Vec<AssignedPrivateIpAddress>,
    pub assigned_ipv4_prefixes: Vec<Ipv4PrefixSpecification>,
}
/// Descriptor of [`AssignPrivateIpAddressesResult`].
pub static ASSIGN_PRIVATE_IP_ADDRESSES_RESULT: StructDesc = StructDesc { name: "AssignPrivateIpAddressesResult", members: &[
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssignedPrivateIpAddresses", query: "AssignedPrivateIpAddressesSet", xml: "assignedPrivateIpAddressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ASSIGNED_PRIVATE_IP_ADDRESS) }) },
    Member { name: "AssignedIpv4Prefixes", query: "AssignedIpv4PrefixSet", xml: "assignedIpv4PrefixSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV4_PREFIX_SPECIFICATION) }) },
] };
impl Structure for AssignPrivateIpAddressesResult {
    fn desc(&self) -> &'static StructDesc { &ASSIGN_PRIVATE_IP_ADDRESSES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_id,
            1 => &self.assigned_private_ip_addresses,
            2 => &self.assigned_ipv4_prefixes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_id,
            1 => &mut self.assigned_private_ip_addresses,
            2 => &mut self.assigned_ipv4_prefixes,
            _ => no_member(index),
        }
    }
}
structure!(AssignPrivateIpAddressesResult);

#[derive(Clone, Default)]
pub struct AssignPrivateNatGatewayAddressRequest {
    pub nat_gateway_id: Option<String>,
    pub private_ip_addresses: Vec<String>,
    pub private_ip_address_count: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AssignPrivateNatGatewayAddressRequest`].
pub static ASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_REQUEST: StructDesc = StructDesc { name: "AssignPrivateNatGatewayAddressRequest", members: &[
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "NatGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "PrivateIpAddressCount", query: "PrivateIpAddressCount", xml: "PrivateIpAddressCount", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 31 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssignPrivateNatGatewayAddressRequest {
    fn desc(&self) -> &'static StructDesc { &ASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.nat_gateway_id,
            1 => &self.private_ip_addresses,
            2 => &self.private_ip_address_count,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.nat_gateway_id,
            1 => &mut self.private_ip_addresses,
            2 => &mut self.private_ip_address_count,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(AssignPrivateNatGatewayAddressRequest);

#[derive(Clone, Default)]
pub struct AssignPrivateNatGatewayAddressResult {
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_addresses: Vec<NatGatewayAddress>,
}
/// Descriptor of [`AssignPrivateNatGatewayAddressResult`].
pub static ASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_RESULT: StructDesc = StructDesc { name: "AssignPrivateNatGatewayAddressResult", members: &[
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "natGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGatewayAddresses", query: "NatGatewayAddressSet", xml: "natGatewayAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NAT_GATEWAY_ADDRESS) }) },
] };
impl Structure for AssignPrivateNatGatewayAddressResult {
    fn desc(&self) -> &'static StructDesc { &ASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS_RESULT }
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
structure!(AssignPrivateNatGatewayAddressResult);

#[derive(Clone, Default)]
pub struct AssignedPrivateIpAddress {
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`AssignedPrivateIpAddress`].
pub static ASSIGNED_PRIVATE_IP_ADDRESS: StructDesc = StructDesc { name: "AssignedPrivateIpAddress", members: &[
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssignedPrivateIpAddress {
    fn desc(&self) -> &'static StructDesc { &ASSIGNED_PRIVATE_IP_ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.private_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.private_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(AssignedPrivateIpAddress);

#[derive(Clone, Default)]
pub struct AssociateAddressRequest {
    pub allocation_id: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub allow_reassociation: Option<bool>,
}
/// Descriptor of [`AssociateAddressRequest`].
pub static ASSOCIATE_ADDRESS_REQUEST: StructDesc = StructDesc { name: "AssociateAddressRequest", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "AllocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIp", query: "PublicIp", xml: "PublicIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AllowReassociation", query: "AllowReassociation", xml: "allowReassociation", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateAddressRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_ADDRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.instance_id,
            2 => &self.public_ip,
            3 => &self.dry_run,
            4 => &self.network_interface_id,
            5 => &self.private_ip_address,
            6 => &self.allow_reassociation,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.instance_id,
            2 => &mut self.public_ip,
            3 => &mut self.dry_run,
            4 => &mut self.network_interface_id,
            5 => &mut self.private_ip_address,
            6 => &mut self.allow_reassociation,
            _ => no_member(index),
        }
    }
}
structure!(AssociateAddressRequest);

#[derive(Clone, Default)]
pub struct AssociateAddressResult {
    pub association_id: Option<String>,
}
/// Descriptor of [`AssociateAddressResult`].
pub static ASSOCIATE_ADDRESS_RESULT: StructDesc = StructDesc { name: "AssociateAddressResult", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateAddressResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_ADDRESS_RESULT }
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
structure!(AssociateAddressResult);

#[derive(Clone, Default)]
pub struct AssociateCapacityReservationBillingOwnerRequest {
    pub dry_run: Option<bool>,
    pub capacity_reservation_id: Option<String>,
    pub unused_reservation_billing_owner_id: Option<String>,
}
/// Descriptor of [`AssociateCapacityReservationBillingOwnerRequest`].
pub static ASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_REQUEST: StructDesc = StructDesc { name: "AssociateCapacityReservationBillingOwnerRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "UnusedReservationBillingOwnerId", query: "UnusedReservationBillingOwnerId", xml: "UnusedReservationBillingOwnerId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateCapacityReservationBillingOwnerRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_REQUEST }
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
structure!(AssociateCapacityReservationBillingOwnerRequest);

#[derive(Clone, Default)]
pub struct AssociateCapacityReservationBillingOwnerResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`AssociateCapacityReservationBillingOwnerResult`].
pub static ASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_RESULT: StructDesc = StructDesc { name: "AssociateCapacityReservationBillingOwnerResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateCapacityReservationBillingOwnerResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER_RESULT }
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
structure!(AssociateCapacityReservationBillingOwnerResult);

#[derive(Clone, Default)]
pub struct AssociateClientVpnTargetNetworkRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub subnet_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`AssociateClientVpnTargetNetworkRequest`].
pub static ASSOCIATE_CLIENT_VPN_TARGET_NETWORK_REQUEST: StructDesc = StructDesc { name: "AssociateClientVpnTargetNetworkRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateClientVpnTargetNetworkRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_CLIENT_VPN_TARGET_NETWORK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.subnet_id,
            2 => &self.client_token,
            3 => &self.dry_run,
            4 => &self.availability_zone,
            5 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.subnet_id,
            2 => &mut self.client_token,
            3 => &mut self.dry_run,
            4 => &mut self.availability_zone,
            5 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(AssociateClientVpnTargetNetworkRequest);

#[derive(Clone, Default)]
pub struct AssociateClientVpnTargetNetworkResult {
    pub association_id: Option<String>,
    pub status: Option<AssociationStatus>,
}
/// Descriptor of [`AssociateClientVpnTargetNetworkResult`].
pub static ASSOCIATE_CLIENT_VPN_TARGET_NETWORK_RESULT: StructDesc = StructDesc { name: "AssociateClientVpnTargetNetworkResult", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&ASSOCIATION_STATUS) },
] };
impl Structure for AssociateClientVpnTargetNetworkResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_CLIENT_VPN_TARGET_NETWORK_RESULT }
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
structure!(AssociateClientVpnTargetNetworkResult);

#[derive(Clone, Default)]
pub struct AssociateDhcpOptionsRequest {
    pub dhcp_options_id: Option<String>,
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AssociateDhcpOptionsRequest`].
pub static ASSOCIATE_DHCP_OPTIONS_REQUEST: StructDesc = StructDesc { name: "AssociateDhcpOptionsRequest", members: &[
    Member { name: "DhcpOptionsId", query: "DhcpOptionsId", xml: "DhcpOptionsId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateDhcpOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_DHCP_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dhcp_options_id,
            1 => &self.vpc_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dhcp_options_id,
            1 => &mut self.vpc_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(AssociateDhcpOptionsRequest);

#[derive(Clone, Default)]
pub struct AssociateEnclaveCertificateIamRoleRequest {
    pub certificate_arn: Option<String>,
    pub role_arn: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AssociateEnclaveCertificateIamRoleRequest`].
pub static ASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_REQUEST: StructDesc = StructDesc { name: "AssociateEnclaveCertificateIamRoleRequest", members: &[
    Member { name: "CertificateArn", query: "CertificateArn", xml: "CertificateArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RoleArn", query: "RoleArn", xml: "RoleArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateEnclaveCertificateIamRoleRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_REQUEST }
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
structure!(AssociateEnclaveCertificateIamRoleRequest);

#[derive(Clone, Default)]
pub struct AssociateEnclaveCertificateIamRoleResult {
    pub certificate_s3_bucket_name: Option<String>,
    pub certificate_s3_object_key: Option<String>,
    pub encryption_kms_key_id: Option<String>,
}
/// Descriptor of [`AssociateEnclaveCertificateIamRoleResult`].
pub static ASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_RESULT: StructDesc = StructDesc { name: "AssociateEnclaveCertificateIamRoleResult", members: &[
    Member { name: "CertificateS3BucketName", query: "CertificateS3BucketName", xml: "certificateS3BucketName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CertificateS3ObjectKey", query: "CertificateS3ObjectKey", xml: "certificateS3ObjectKey", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EncryptionKmsKeyId", query: "EncryptionKmsKeyId", xml: "encryptionKmsKeyId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateEnclaveCertificateIamRoleResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.certificate_s3_bucket_name,
            1 => &self.certificate_s3_object_key,
            2 => &self.encryption_kms_key_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.certificate_s3_bucket_name,
            1 => &mut self.certificate_s3_object_key,
            2 => &mut self.encryption_kms_key_id,
            _ => no_member(index),
        }
    }
}
structure!(AssociateEnclaveCertificateIamRoleResult);

#[derive(Clone, Default)]
pub struct AssociateIamInstanceProfileRequest {
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub instance_id: Option<String>,
}
/// Descriptor of [`AssociateIamInstanceProfileRequest`].
pub static ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST: StructDesc = StructDesc { name: "AssociateIamInstanceProfileRequest", members: &[
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "IamInstanceProfile", required: true, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE_SPECIFICATION) },
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateIamInstanceProfileRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.iam_instance_profile,
            1 => &self.instance_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.iam_instance_profile,
            1 => &mut self.instance_id,
            _ => no_member(index),
        }
    }
}
structure!(AssociateIamInstanceProfileRequest);

#[derive(Clone, Default)]
pub struct AssociateIamInstanceProfileResult {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
/// Descriptor of [`AssociateIamInstanceProfileResult`].
pub static ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT: StructDesc = StructDesc { name: "AssociateIamInstanceProfileResult", members: &[
    Member { name: "IamInstanceProfileAssociation", query: "IamInstanceProfileAssociation", xml: "iamInstanceProfileAssociation", required: false, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE_ASSOCIATION) },
] };
impl Structure for AssociateIamInstanceProfileResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT }
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
structure!(AssociateIamInstanceProfileResult);

#[derive(Clone, Default)]
pub struct AssociateInstanceEventWindowRequest {
    pub dry_run: Option<bool>,
    pub instance_event_window_id: Option<String>,
    pub association_target: Option<InstanceEventWindowAssociationRequest>,
}
/// Descriptor of [`AssociateInstanceEventWindowRequest`].
pub static ASSOCIATE_INSTANCE_EVENT_WINDOW_REQUEST: StructDesc = StructDesc { name: "AssociateInstanceEventWindowRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceEventWindowId", query: "InstanceEventWindowId", xml: "InstanceEventWindowId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationTarget", query: "AssociationTarget", xml: "AssociationTarget", required: true, sensitive: false, kind: Kind::Struct(&INSTANCE_EVENT_WINDOW_ASSOCIATION_REQUEST) },
] };
impl Structure for AssociateInstanceEventWindowRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_INSTANCE_EVENT_WINDOW_REQUEST }
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
structure!(AssociateInstanceEventWindowRequest);

#[derive(Clone, Default)]
pub struct AssociateInstanceEventWindowResult {
    pub instance_event_window: Option<InstanceEventWindow>,
}
/// Descriptor of [`AssociateInstanceEventWindowResult`].
pub static ASSOCIATE_INSTANCE_EVENT_WINDOW_RESULT: StructDesc = StructDesc { name: "AssociateInstanceEventWindowResult", members: &[
    Member { name: "InstanceEventWindow", query: "InstanceEventWindow", xml: "instanceEventWindow", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_EVENT_WINDOW) },
] };
impl Structure for AssociateInstanceEventWindowResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_INSTANCE_EVENT_WINDOW_RESULT }
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
structure!(AssociateInstanceEventWindowResult);

#[derive(Clone, Default)]
pub struct AssociateIpamByoasnRequest {
    pub dry_run: Option<bool>,
    pub asn: Option<String>,
    pub cidr: Option<String>,
}
/// Descriptor of [`AssociateIpamByoasnRequest`].
pub static ASSOCIATE_IPAM_BYOASN_REQUEST: StructDesc = StructDesc { name: "AssociateIpamByoasnRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Asn", query: "Asn", xml: "Asn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateIpamByoasnRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_IPAM_BYOASN_REQUEST }
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
structure!(AssociateIpamByoasnRequest);

#[derive(Clone, Default)]
pub struct AssociateIpamByoasnResult {
    pub asn_association: Option<AsnAssociation>,
}
/// Descriptor of [`AssociateIpamByoasnResult`].
pub static ASSOCIATE_IPAM_BYOASN_RESULT: StructDesc = StructDesc { name: "AssociateIpamByoasnResult", members: &[
    Member { name: "AsnAssociation", query: "AsnAssociation", xml: "asnAssociation", required: false, sensitive: false, kind: Kind::Struct(&ASN_ASSOCIATION) },
] };
impl Structure for AssociateIpamByoasnResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_IPAM_BYOASN_RESULT }
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
structure!(AssociateIpamByoasnResult);

#[derive(Clone, Default)]
pub struct AssociateIpamResourceDiscoveryRequest {
    pub dry_run: Option<bool>,
    pub ipam_id: Option<String>,
    pub ipam_resource_discovery_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
}
/// Descriptor of [`AssociateIpamResourceDiscoveryRequest`].
pub static ASSOCIATE_IPAM_RESOURCE_DISCOVERY_REQUEST: StructDesc = StructDesc { name: "AssociateIpamResourceDiscoveryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamId", query: "IpamId", xml: "IpamId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IpamResourceDiscoveryId", query: "IpamResourceDiscoveryId", xml: "IpamResourceDiscoveryId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateIpamResourceDiscoveryRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_IPAM_RESOURCE_DISCOVERY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_id,
            2 => &self.ipam_resource_discovery_id,
            3 => &self.tag_specifications,
            4 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_id,
            2 => &mut self.ipam_resource_discovery_id,
            3 => &mut self.tag_specifications,
            4 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(AssociateIpamResourceDiscoveryRequest);

#[derive(Clone, Default)]
pub struct AssociateIpamResourceDiscoveryResult {
    pub ipam_resource_discovery_association: Option<IpamResourceDiscoveryAssociation>,
}
/// Descriptor of [`AssociateIpamResourceDiscoveryResult`].
pub static ASSOCIATE_IPAM_RESOURCE_DISCOVERY_RESULT: StructDesc = StructDesc { name: "AssociateIpamResourceDiscoveryResult", members: &[
    Member { name: "IpamResourceDiscoveryAssociation", query: "IpamResourceDiscoveryAssociation", xml: "ipamResourceDiscoveryAssociation", required: false, sensitive: false, kind: Kind::Struct(&IPAM_RESOURCE_DISCOVERY_ASSOCIATION) },
] };
impl Structure for AssociateIpamResourceDiscoveryResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_IPAM_RESOURCE_DISCOVERY_RESULT }
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
structure!(AssociateIpamResourceDiscoveryResult);

#[derive(Clone, Default)]
pub struct AssociateNatGatewayAddressRequest {
    pub nat_gateway_id: Option<String>,
    pub allocation_ids: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub dry_run: Option<bool>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`AssociateNatGatewayAddressRequest`].
pub static ASSOCIATE_NAT_GATEWAY_ADDRESS_REQUEST: StructDesc = StructDesc { name: "AssociateNatGatewayAddressRequest", members: &[
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "NatGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AllocationIds", query: "AllocationId", xml: "AllocationId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "AllocationId", kind: Kind::Str }) },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateNatGatewayAddressRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_NAT_GATEWAY_ADDRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.nat_gateway_id,
            1 => &self.allocation_ids,
            2 => &self.private_ip_addresses,
            3 => &self.dry_run,
            4 => &self.availability_zone,
            5 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.nat_gateway_id,
            1 => &mut self.allocation_ids,
            2 => &mut self.private_ip_addresses,
            3 => &mut self.dry_run,
            4 => &mut self.availability_zone,
            5 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(AssociateNatGatewayAddressRequest);

#[derive(Clone, Default)]
pub struct AssociateNatGatewayAddressResult {
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_addresses: Vec<NatGatewayAddress>,
}
/// Descriptor of [`AssociateNatGatewayAddressResult`].
pub static ASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT: StructDesc = StructDesc { name: "AssociateNatGatewayAddressResult", members: &[
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "natGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGatewayAddresses", query: "NatGatewayAddressSet", xml: "natGatewayAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NAT_GATEWAY_ADDRESS) }) },
] };
impl Structure for AssociateNatGatewayAddressResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT }
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
structure!(AssociateNatGatewayAddressResult);

#[derive(Clone, Default)]
pub struct AssociateRouteServerRequest {
    pub route_server_id: Option<String>,
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AssociateRouteServerRequest`].
pub static ASSOCIATE_ROUTE_SERVER_REQUEST: StructDesc = StructDesc { name: "AssociateRouteServerRequest", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "RouteServerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateRouteServerRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_ROUTE_SERVER_REQUEST }
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
structure!(AssociateRouteServerRequest);

#[derive(Clone, Default)]
pub struct AssociateRouteServerResult {
    pub route_server_association: Option<RouteServerAssociation>,
}
/// Descriptor of [`AssociateRouteServerResult`].
pub static ASSOCIATE_ROUTE_SERVER_RESULT: StructDesc = StructDesc { name: "AssociateRouteServerResult", members: &[
    Member { name: "RouteServerAssociation", query: "RouteServerAssociation", xml: "routeServerAssociation", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_ASSOCIATION) },
] };
impl Structure for AssociateRouteServerResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_ROUTE_SERVER_RESULT }
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
structure!(AssociateRouteServerResult);

#[derive(Clone, Default)]
pub struct AssociateRouteTableRequest {
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
    pub route_table_id: Option<String>,
}
/// Descriptor of [`AssociateRouteTableRequest`].
pub static ASSOCIATE_ROUTE_TABLE_REQUEST: StructDesc = StructDesc { name: "AssociateRouteTableRequest", members: &[
    Member { name: "GatewayId", query: "GatewayId", xml: "GatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIpv4Pool", query: "PublicIpv4Pool", xml: "PublicIpv4Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateRouteTableRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_ROUTE_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.gateway_id,
            1 => &self.public_ipv4_pool,
            2 => &self.dry_run,
            3 => &self.subnet_id,
            4 => &self.route_table_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.gateway_id,
            1 => &mut self.public_ipv4_pool,
            2 => &mut self.dry_run,
            3 => &mut self.subnet_id,
            4 => &mut self.route_table_id,
            _ => no_member(index),
        }
    }
}
structure!(AssociateRouteTableRequest);

#[derive(Clone, Default)]
pub struct AssociateRouteTableResult {
    pub association_id: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}
/// Descriptor of [`AssociateRouteTableResult`].
pub static ASSOCIATE_ROUTE_TABLE_RESULT: StructDesc = StructDesc { name: "AssociateRouteTableResult", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationState", query: "AssociationState", xml: "associationState", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_TABLE_ASSOCIATION_STATE) },
] };
impl Structure for AssociateRouteTableResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_ROUTE_TABLE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            1 => &self.association_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            1 => &mut self.association_state,
            _ => no_member(index),
        }
    }
}
structure!(AssociateRouteTableResult);

#[derive(Clone, Default)]
pub struct AssociateSecurityGroupVpcRequest {
    pub group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AssociateSecurityGroupVpcRequest`].
pub static ASSOCIATE_SECURITY_GROUP_VPC_REQUEST: StructDesc = StructDesc { name: "AssociateSecurityGroupVpcRequest", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateSecurityGroupVpcRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_SECURITY_GROUP_VPC_REQUEST }
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
structure!(AssociateSecurityGroupVpcRequest);

#[derive(Clone, Default)]
pub struct AssociateSecurityGroupVpcResult {
    pub state: Option<String>,
}
/// Descriptor of [`AssociateSecurityGroupVpcResult`].
pub static ASSOCIATE_SECURITY_GROUP_VPC_RESULT: StructDesc = StructDesc { name: "AssociateSecurityGroupVpcResult", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::security_group_vpc_association_state::DESC) },
] };
impl Structure for AssociateSecurityGroupVpcResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_SECURITY_GROUP_VPC_RESULT }
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
structure!(AssociateSecurityGroupVpcResult);

#[derive(Clone, Default)]
pub struct AssociateSubnetCidrBlockRequest {
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub subnet_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
}
/// Descriptor of [`AssociateSubnetCidrBlockRequest`].
pub static ASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST: StructDesc = StructDesc { name: "AssociateSubnetCidrBlockRequest", members: &[
    Member { name: "Ipv6IpamPoolId", query: "Ipv6IpamPoolId", xml: "Ipv6IpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6NetmaskLength", query: "Ipv6NetmaskLength", xml: "Ipv6NetmaskLength", required: false, sensitive: false, kind: I32 },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6CidrBlock", query: "Ipv6CidrBlock", xml: "ipv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateSubnetCidrBlockRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_ipam_pool_id,
            1 => &self.ipv6_netmask_length,
            2 => &self.subnet_id,
            3 => &self.ipv6_cidr_block,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_ipam_pool_id,
            1 => &mut self.ipv6_netmask_length,
            2 => &mut self.subnet_id,
            3 => &mut self.ipv6_cidr_block,
            _ => no_member(index),
        }
    }
}
structure!(AssociateSubnetCidrBlockRequest);

#[derive(Clone, Default)]
pub struct AssociateSubnetCidrBlockResult {
    pub ipv6_cidr_block_association: Option<SubnetIpv6CidrBlockAssociation>,
    pub subnet_id: Option<String>,
}
/// Descriptor of [`AssociateSubnetCidrBlockResult`].
pub static ASSOCIATE_SUBNET_CIDR_BLOCK_RESULT: StructDesc = StructDesc { name: "AssociateSubnetCidrBlockResult", members: &[
    Member { name: "Ipv6CidrBlockAssociation", query: "Ipv6CidrBlockAssociation", xml: "ipv6CidrBlockAssociation", required: false, sensitive: false, kind: Kind::Struct(&SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION) },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateSubnetCidrBlockResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_SUBNET_CIDR_BLOCK_RESULT }
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
structure!(AssociateSubnetCidrBlockResult);

#[derive(Clone, Default)]
pub struct AssociateTransitGatewayMulticastDomainRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AssociateTransitGatewayMulticastDomainRequest`].
pub static ASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST: StructDesc = StructDesc { name: "AssociateTransitGatewayMulticastDomainRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetIds", query: "SubnetIds", xml: "SubnetIds", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateTransitGatewayMulticastDomainRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST }
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
structure!(AssociateTransitGatewayMulticastDomainRequest);

#[derive(Clone, Default)]
pub struct AssociateTransitGatewayMulticastDomainResult {
    pub associations: Option<TransitGatewayMulticastDomainAssociations>,
}
/// Descriptor of [`AssociateTransitGatewayMulticastDomainResult`].
pub static ASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT: StructDesc = StructDesc { name: "AssociateTransitGatewayMulticastDomainResult", members: &[
    Member { name: "Associations", query: "Associations", xml: "associations", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS) },
] };
impl Structure for AssociateTransitGatewayMulticastDomainResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT }
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
structure!(AssociateTransitGatewayMulticastDomainResult);

#[derive(Clone, Default)]
pub struct AssociateTransitGatewayPolicyTableRequest {
    pub transit_gateway_policy_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AssociateTransitGatewayPolicyTableRequest`].
pub static ASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST: StructDesc = StructDesc { name: "AssociateTransitGatewayPolicyTableRequest", members: &[
    Member { name: "TransitGatewayPolicyTableId", query: "TransitGatewayPolicyTableId", xml: "TransitGatewayPolicyTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateTransitGatewayPolicyTableRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST }
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
structure!(AssociateTransitGatewayPolicyTableRequest);

#[derive(Clone, Default)]
pub struct AssociateTransitGatewayPolicyTableResult {
    pub association: Option<TransitGatewayPolicyTableAssociation>,
}
/// Descriptor of [`AssociateTransitGatewayPolicyTableResult`].
pub static ASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT: StructDesc = StructDesc { name: "AssociateTransitGatewayPolicyTableResult", members: &[
    Member { name: "Association", query: "Association", xml: "association", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATION) },
] };
impl Structure for AssociateTransitGatewayPolicyTableResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT }
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
structure!(AssociateTransitGatewayPolicyTableResult);

#[derive(Clone, Default)]
pub struct AssociateTransitGatewayRouteTableRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AssociateTransitGatewayRouteTableRequest`].
pub static ASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST: StructDesc = StructDesc { name: "AssociateTransitGatewayRouteTableRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateTransitGatewayRouteTableRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST }
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
structure!(AssociateTransitGatewayRouteTableRequest);

#[derive(Clone, Default)]
pub struct AssociateTransitGatewayRouteTableResult {
    pub association: Option<TransitGatewayAssociation>,
}
/// Descriptor of [`AssociateTransitGatewayRouteTableResult`].
pub static ASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT: StructDesc = StructDesc { name: "AssociateTransitGatewayRouteTableResult", members: &[
    Member { name: "Association", query: "Association", xml: "association", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ASSOCIATION) },
] };
impl Structure for AssociateTransitGatewayRouteTableResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT }
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
structure!(AssociateTransitGatewayRouteTableResult);

#[derive(Clone, Default)]
pub struct AssociateTrunkInterfaceRequest {
    pub branch_interface_id: Option<String>,
    pub trunk_interface_id: Option<String>,
    pub vlan_id: Option<i32>,
    pub gre_key: Option<i32>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AssociateTrunkInterfaceRequest`].
pub static ASSOCIATE_TRUNK_INTERFACE_REQUEST: StructDesc = StructDesc { name: "AssociateTrunkInterfaceRequest", members: &[
    Member { name: "BranchInterfaceId", query: "BranchInterfaceId", xml: "BranchInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TrunkInterfaceId", query: "TrunkInterfaceId", xml: "TrunkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VlanId", query: "VlanId", xml: "VlanId", required: false, sensitive: false, kind: I32 },
    Member { name: "GreKey", query: "GreKey", xml: "GreKey", required: false, sensitive: false, kind: I32 },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateTrunkInterfaceRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_TRUNK_INTERFACE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.branch_interface_id,
            1 => &self.trunk_interface_id,
            2 => &self.vlan_id,
            3 => &self.gre_key,
            4 => &self.client_token,
            5 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.branch_interface_id,
            1 => &mut self.trunk_interface_id,
            2 => &mut self.vlan_id,
            3 => &mut self.gre_key,
            4 => &mut self.client_token,
            5 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(AssociateTrunkInterfaceRequest);

#[derive(Clone, Default)]
pub struct AssociateTrunkInterfaceResult {
    pub interface_association: Option<TrunkInterfaceAssociation>,
    pub client_token: Option<String>,
}
/// Descriptor of [`AssociateTrunkInterfaceResult`].
pub static ASSOCIATE_TRUNK_INTERFACE_RESULT: StructDesc = StructDesc { name: "AssociateTrunkInterfaceResult", members: &[
    Member { name: "InterfaceAssociation", query: "InterfaceAssociation", xml: "interfaceAssociation", required: false, sensitive: false, kind: Kind::Struct(&TRUNK_INTERFACE_ASSOCIATION) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateTrunkInterfaceResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_TRUNK_INTERFACE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.interface_association,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.interface_association,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(AssociateTrunkInterfaceResult);

#[derive(Clone, Default)]
pub struct AssociateVpcCidrBlockRequest {
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub vpc_id: Option<String>,
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
}
/// Descriptor of [`AssociateVpcCidrBlockRequest`].
pub static ASSOCIATE_VPC_CIDR_BLOCK_REQUEST: StructDesc = StructDesc { name: "AssociateVpcCidrBlockRequest", members: &[
    Member { name: "CidrBlock", query: "CidrBlock", xml: "CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6CidrBlockNetworkBorderGroup", query: "Ipv6CidrBlockNetworkBorderGroup", xml: "Ipv6CidrBlockNetworkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6Pool", query: "Ipv6Pool", xml: "Ipv6Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6CidrBlock", query: "Ipv6CidrBlock", xml: "Ipv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv4IpamPoolId", query: "Ipv4IpamPoolId", xml: "Ipv4IpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv4NetmaskLength", query: "Ipv4NetmaskLength", xml: "Ipv4NetmaskLength", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6IpamPoolId", query: "Ipv6IpamPoolId", xml: "Ipv6IpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6NetmaskLength", query: "Ipv6NetmaskLength", xml: "Ipv6NetmaskLength", required: false, sensitive: false, kind: I32 },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AmazonProvidedIpv6CidrBlock", query: "AmazonProvidedIpv6CidrBlock", xml: "amazonProvidedIpv6CidrBlock", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AssociateVpcCidrBlockRequest {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_VPC_CIDR_BLOCK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr_block,
            1 => &self.ipv6_cidr_block_network_border_group,
            2 => &self.ipv6_pool,
            3 => &self.ipv6_cidr_block,
            4 => &self.ipv4_ipam_pool_id,
            5 => &self.ipv4_netmask_length,
            6 => &self.ipv6_ipam_pool_id,
            7 => &self.ipv6_netmask_length,
            8 => &self.vpc_id,
            9 => &self.amazon_provided_ipv6_cidr_block,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr_block,
            1 => &mut self.ipv6_cidr_block_network_border_group,
            2 => &mut self.ipv6_pool,
            3 => &mut self.ipv6_cidr_block,
            4 => &mut self.ipv4_ipam_pool_id,
            5 => &mut self.ipv4_netmask_length,
            6 => &mut self.ipv6_ipam_pool_id,
            7 => &mut self.ipv6_netmask_length,
            8 => &mut self.vpc_id,
            9 => &mut self.amazon_provided_ipv6_cidr_block,
            _ => no_member(index),
        }
    }
}
structure!(AssociateVpcCidrBlockRequest);

#[derive(Clone, Default)]
pub struct AssociateVpcCidrBlockResult {
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`AssociateVpcCidrBlockResult`].
pub static ASSOCIATE_VPC_CIDR_BLOCK_RESULT: StructDesc = StructDesc { name: "AssociateVpcCidrBlockResult", members: &[
    Member { name: "Ipv6CidrBlockAssociation", query: "Ipv6CidrBlockAssociation", xml: "ipv6CidrBlockAssociation", required: false, sensitive: false, kind: Kind::Struct(&VPC_IPV6_CIDR_BLOCK_ASSOCIATION) },
    Member { name: "CidrBlockAssociation", query: "CidrBlockAssociation", xml: "cidrBlockAssociation", required: false, sensitive: false, kind: Kind::Struct(&VPC_CIDR_BLOCK_ASSOCIATION) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociateVpcCidrBlockResult {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATE_VPC_CIDR_BLOCK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_cidr_block_association,
            1 => &self.cidr_block_association,
            2 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_cidr_block_association,
            1 => &mut self.cidr_block_association,
            2 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(AssociateVpcCidrBlockResult);

#[derive(Clone, Default)]
pub struct AssociatedRole {
    pub associated_role_arn: Option<String>,
    pub certificate_s3_bucket_name: Option<String>,
    pub certificate_s3_object_key: Option<String>,
    pub encryption_kms_key_id: Option<String>,
}
/// Descriptor of [`AssociatedRole`].
pub static ASSOCIATED_ROLE: StructDesc = StructDesc { name: "AssociatedRole", members: &[
    Member { name: "AssociatedRoleArn", query: "AssociatedRoleArn", xml: "associatedRoleArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CertificateS3BucketName", query: "CertificateS3BucketName", xml: "certificateS3BucketName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CertificateS3ObjectKey", query: "CertificateS3ObjectKey", xml: "certificateS3ObjectKey", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EncryptionKmsKeyId", query: "EncryptionKmsKeyId", xml: "encryptionKmsKeyId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociatedRole {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATED_ROLE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associated_role_arn,
            1 => &self.certificate_s3_bucket_name,
            2 => &self.certificate_s3_object_key,
            3 => &self.encryption_kms_key_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.associated_role_arn,
            1 => &mut self.certificate_s3_bucket_name,
            2 => &mut self.certificate_s3_object_key,
            3 => &mut self.encryption_kms_key_id,
            _ => no_member(index),
        }
    }
}
structure!(AssociatedRole);

#[derive(Clone, Default)]
pub struct AssociatedTargetNetwork {
    pub network_id: Option<String>,
    pub network_type: Option<String>,
}
/// Descriptor of [`AssociatedTargetNetwork`].
pub static ASSOCIATED_TARGET_NETWORK: StructDesc = StructDesc { name: "AssociatedTargetNetwork", members: &[
    Member { name: "NetworkId", query: "NetworkId", xml: "networkId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkType", query: "NetworkType", xml: "networkType", required: false, sensitive: false, kind: Kind::Enum(&enums::associated_network_type::DESC) },
] };
impl Structure for AssociatedTargetNetwork {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATED_TARGET_NETWORK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_id,
            1 => &self.network_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_id,
            1 => &mut self.network_type,
            _ => no_member(index),
        }
    }
}
structure!(AssociatedTargetNetwork);

#[derive(Clone, Default)]
pub struct AssociationStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`AssociationStatus`].
pub static ASSOCIATION_STATUS: StructDesc = StructDesc { name: "AssociationStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::association_status_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AssociationStatus {
    fn desc(&self) -> &'static StructDesc { &ASSOCIATION_STATUS }
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
structure!(AssociationStatus);

#[derive(Clone, Default)]
pub struct AthenaIntegration {
    pub integration_result_s3_destination_arn: Option<String>,
    pub partition_load_frequency: Option<String>,
    pub partition_start_date: Option<Timestamp>,
    pub partition_end_date: Option<Timestamp>,
}
/// Descriptor of [`AthenaIntegration`].
pub static ATHENA_INTEGRATION: StructDesc = StructDesc { name: "AthenaIntegration", members: &[
    Member { name: "IntegrationResultS3DestinationArn", query: "IntegrationResultS3DestinationArn", xml: "IntegrationResultS3DestinationArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PartitionLoadFrequency", query: "PartitionLoadFrequency", xml: "PartitionLoadFrequency", required: true, sensitive: false, kind: Kind::Enum(&enums::partition_load_frequency::DESC) },
    Member { name: "PartitionStartDate", query: "PartitionStartDate", xml: "PartitionStartDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "PartitionEndDate", query: "PartitionEndDate", xml: "PartitionEndDate", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for AthenaIntegration {
    fn desc(&self) -> &'static StructDesc { &ATHENA_INTEGRATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.integration_result_s3_destination_arn,
            1 => &self.partition_load_frequency,
            2 => &self.partition_start_date,
            3 => &self.partition_end_date,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.integration_result_s3_destination_arn,
            1 => &mut self.partition_load_frequency,
            2 => &mut self.partition_start_date,
            3 => &mut self.partition_end_date,
            _ => no_member(index),
        }
    }
}
structure!(AthenaIntegration);

#[derive(Clone, Default)]
pub struct AttachClassicLinkVpcRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub vpc_id: Option<String>,
    pub groups: Vec<String>,
}
/// Descriptor of [`AttachClassicLinkVpcRequest`].
pub static ATTACH_CLASSIC_LINK_VPC_REQUEST: StructDesc = StructDesc { name: "AttachClassicLinkVpcRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Groups", query: "SecurityGroupId", xml: "SecurityGroupId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "groupId", kind: Kind::Str }) },
] };
impl Structure for AttachClassicLinkVpcRequest {
    fn desc(&self) -> &'static StructDesc { &ATTACH_CLASSIC_LINK_VPC_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_id,
            2 => &self.vpc_id,
            3 => &self.groups,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_id,
            2 => &mut self.vpc_id,
            3 => &mut self.groups,
            _ => no_member(index),
        }
    }
}
structure!(AttachClassicLinkVpcRequest);

#[derive(Clone, Default)]
pub struct AttachClassicLinkVpcResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`AttachClassicLinkVpcResult`].
pub static ATTACH_CLASSIC_LINK_VPC_RESULT: StructDesc = StructDesc { name: "AttachClassicLinkVpcResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AttachClassicLinkVpcResult {
    fn desc(&self) -> &'static StructDesc { &ATTACH_CLASSIC_LINK_VPC_RESULT }
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
structure!(AttachClassicLinkVpcResult);

#[derive(Clone, Default)]
pub struct AttachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`AttachInternetGatewayRequest`].
pub static ATTACH_INTERNET_GATEWAY_REQUEST: StructDesc = StructDesc { name: "AttachInternetGatewayRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InternetGatewayId", query: "InternetGatewayId", xml: "internetGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for AttachInternetGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &ATTACH_INTERNET_GATEWAY_REQUEST }
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
structure!(AttachInternetGatewayRequest);

#[derive(Clone, Default)]
pub struct AttachNetworkInterfaceRequest {
    pub network_card_index: Option<i32>,
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub instance_id: Option<String>,
    pub device_index: Option<i32>,
}
/// Descriptor of [`AttachNetworkInterfaceRequest`].
pub static ATTACH_NETWORK_INTERFACE_REQUEST: StructDesc = StructDesc { name: "AttachNetworkInterfaceRequest", members: &[
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "NetworkCardIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "EnaSrdSpecification", query: "EnaSrdSpecification", xml: "EnaSrdSpecification", required: false, sensitive: false, kind: Kind::Struct(&ENA_SRD_SPECIFICATION) },
    Member { name: "EnaQueueCount", query: "EnaQueueCount", xml: "EnaQueueCount", required: false, sensitive: false, kind: I32 },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "deviceIndex", required: true, sensitive: false, kind: I32 },
] };
impl Structure for AttachNetworkInterfaceRequest {
    fn desc(&self) -> &'static StructDesc { &ATTACH_NETWORK_INTERFACE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_card_index,
            1 => &self.ena_srd_specification,
            2 => &self.ena_queue_count,
            3 => &self.dry_run,
            4 => &self.network_interface_id,
            5 => &self.instance_id,
            6 => &self.device_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_card_index,
            1 => &mut self.ena_srd_specification,
            2 => &mut self.ena_queue_count,
            3 => &mut self.dry_run,
            4 => &mut self.network_interface_id,
            5 => &mut self.instance_id,
            6 => &mut self.device_index,
            _ => no_member(index),
        }
    }
}
structure!(AttachNetworkInterfaceRequest);

#[derive(Clone, Default)]
pub struct AttachNetworkInterfaceResult {
    pub attachment_id: Option<String>,
    pub network_card_index: Option<i32>,
}
/// Descriptor of [`AttachNetworkInterfaceResult`].
pub static ATTACH_NETWORK_INTERFACE_RESULT: StructDesc = StructDesc { name: "AttachNetworkInterfaceResult", members: &[
    Member { name: "AttachmentId", query: "AttachmentId", xml: "attachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "networkCardIndex", required: false, sensitive: false, kind: I32 },
] };
impl Structure for AttachNetworkInterfaceResult {
    fn desc(&self) -> &'static StructDesc { &ATTACH_NETWORK_INTERFACE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attachment_id,
            1 => &self.network_card_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attachment_id,
            1 => &mut self.network_card_index,
            _ => no_member(index),
        }
    }
}
structure!(AttachNetworkInterfaceResult);

#[derive(Clone, Default)]
pub struct AttachVerifiedAccessTrustProviderRequest {
    pub verified_access_instance_id: Option<String>,
    pub verified_access_trust_provider_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AttachVerifiedAccessTrustProviderRequest`].
pub static ATTACH_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST: StructDesc = StructDesc { name: "AttachVerifiedAccessTrustProviderRequest", members: &[
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessTrustProviderId", query: "VerifiedAccessTrustProviderId", xml: "VerifiedAccessTrustProviderId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AttachVerifiedAccessTrustProviderRequest {
    fn desc(&self) -> &'static StructDesc { &ATTACH_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST }
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
structure!(AttachVerifiedAccessTrustProviderRequest);

#[derive(Clone, Default)]
pub struct AttachVerifiedAccessTrustProviderResult {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
    pub verified_access_instance: Option<VerifiedAccessInstance>,
}
/// Descriptor of [`AttachVerifiedAccessTrustProviderResult`].
pub static ATTACH_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT: StructDesc = StructDesc { name: "AttachVerifiedAccessTrustProviderResult", members: &[
    Member { name: "VerifiedAccessTrustProvider", query: "VerifiedAccessTrustProvider", xml: "verifiedAccessTrustProvider", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_TRUST_PROVIDER) },
    Member { name: "VerifiedAccessInstance", query: "VerifiedAccessInstance", xml: "verifiedAccessInstance", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE) },
] };
impl Structure for AttachVerifiedAccessTrustProviderResult {
    fn desc(&self) -> &'static StructDesc { &ATTACH_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT }
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
structure!(AttachVerifiedAccessTrustProviderResult);

#[derive(Clone, Default)]
pub struct AttachVolumeRequest {
    pub device: Option<String>,
    pub instance_id: Option<String>,
    pub volume_id: Option<String>,
    pub ebs_card_index: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AttachVolumeRequest`].
pub static ATTACH_VOLUME_REQUEST: StructDesc = StructDesc { name: "AttachVolumeRequest", members: &[
    Member { name: "Device", query: "Device", xml: "Device", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeId", query: "VolumeId", xml: "VolumeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "EbsCardIndex", query: "EbsCardIndex", xml: "EbsCardIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AttachVolumeRequest {
    fn desc(&self) -> &'static StructDesc { &ATTACH_VOLUME_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.device,
            1 => &self.instance_id,
            2 => &self.volume_id,
            3 => &self.ebs_card_index,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.device,
            1 => &mut self.instance_id,
            2 => &mut self.volume_id,
            3 => &mut self.ebs_card_index,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(AttachVolumeRequest);

#[derive(Clone, Default)]
pub struct AttachVpnGatewayRequest {
    pub vpc_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AttachVpnGatewayRequest`].
pub static ATTACH_VPN_GATEWAY_REQUEST: StructDesc = StructDesc { name: "AttachVpnGatewayRequest", members: &[
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnGatewayId", query: "VpnGatewayId", xml: "VpnGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AttachVpnGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &ATTACH_VPN_GATEWAY_REQUEST }
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
structure!(AttachVpnGatewayRequest);

#[derive(Clone, Default)]
pub struct AttachVpnGatewayResult {
    pub vpc_attachment: Option<VpcAttachment>,
}
/// Descriptor of [`AttachVpnGatewayResult`].
pub static ATTACH_VPN_GATEWAY_RESULT: StructDesc = StructDesc { name: "AttachVpnGatewayResult", members: &[
    Member { name: "VpcAttachment", query: "Attachment", xml: "attachment", required: false, sensitive: false, kind: Kind::Struct(&VPC_ATTACHMENT) },
] };
impl Structure for AttachVpnGatewayResult {
    fn desc(&self) -> &'static StructDesc { &ATTACH_VPN_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_attachment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_attachment,
            _ => no_member(index),
        }
    }
}
structure!(AttachVpnGatewayResult);

#[derive(Clone, Default)]
pub struct AttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}
/// Descriptor of [`AttachmentEnaSrdSpecification`].
pub static ATTACHMENT_ENA_SRD_SPECIFICATION: StructDesc = StructDesc { name: "AttachmentEnaSrdSpecification", members: &[
    Member { name: "EnaSrdEnabled", query: "EnaSrdEnabled", xml: "enaSrdEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaSrdUdpSpecification", query: "EnaSrdUdpSpecification", xml: "enaSrdUdpSpecification", required: false, sensitive: false, kind: Kind::Struct(&ATTACHMENT_ENA_SRD_UDP_SPECIFICATION) },
] };
impl Structure for AttachmentEnaSrdSpecification {
    fn desc(&self) -> &'static StructDesc { &ATTACHMENT_ENA_SRD_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ena_srd_enabled,
            1 => &self.ena_srd_udp_specification,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ena_srd_enabled,
            1 => &mut self.ena_srd_udp_specification,
            _ => no_member(index),
        }
    }
}
structure!(AttachmentEnaSrdSpecification);

#[derive(Clone, Default)]
pub struct AttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
/// Descriptor of [`AttachmentEnaSrdUdpSpecification`].
pub static ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: StructDesc = StructDesc { name: "AttachmentEnaSrdUdpSpecification", members: &[
    Member { name: "EnaSrdUdpEnabled", query: "EnaSrdUdpEnabled", xml: "enaSrdUdpEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AttachmentEnaSrdUdpSpecification {
    fn desc(&self) -> &'static StructDesc { &ATTACHMENT_ENA_SRD_UDP_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ena_srd_udp_enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ena_srd_udp_enabled,
            _ => no_member(index),
        }
    }
}
structure!(AttachmentEnaSrdUdpSpecification);

#[derive(Clone, Default)]
pub struct AttributeBooleanValue {
    pub value: Option<bool>,
}
/// Descriptor of [`AttributeBooleanValue`].
pub static ATTRIBUTE_BOOLEAN_VALUE: StructDesc = StructDesc { name: "AttributeBooleanValue", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AttributeBooleanValue {
    fn desc(&self) -> &'static StructDesc { &ATTRIBUTE_BOOLEAN_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(AttributeBooleanValue);

#[derive(Clone, Default)]
pub struct AttributeSummary {
    pub attribute_name: Option<String>,
    pub most_frequent_value: Option<String>,
    pub number_of_matched_accounts: Option<i32>,
    pub number_of_unmatched_accounts: Option<i32>,
    pub regional_summaries: Vec<RegionalSummary>,
}
/// Descriptor of [`AttributeSummary`].
pub static ATTRIBUTE_SUMMARY: StructDesc = StructDesc { name: "AttributeSummary", members: &[
    Member { name: "AttributeName", query: "AttributeName", xml: "attributeName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MostFrequentValue", query: "MostFrequentValue", xml: "mostFrequentValue", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NumberOfMatchedAccounts", query: "NumberOfMatchedAccounts", xml: "numberOfMatchedAccounts", required: false, sensitive: false, kind: I32 },
    Member { name: "NumberOfUnmatchedAccounts", query: "NumberOfUnmatchedAccounts", xml: "numberOfUnmatchedAccounts", required: false, sensitive: false, kind: I32 },
    Member { name: "RegionalSummaries", query: "RegionalSummarySet", xml: "regionalSummarySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REGIONAL_SUMMARY) }) },
] };
impl Structure for AttributeSummary {
    fn desc(&self) -> &'static StructDesc { &ATTRIBUTE_SUMMARY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attribute_name,
            1 => &self.most_frequent_value,
            2 => &self.number_of_matched_accounts,
            3 => &self.number_of_unmatched_accounts,
            4 => &self.regional_summaries,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attribute_name,
            1 => &mut self.most_frequent_value,
            2 => &mut self.number_of_matched_accounts,
            3 => &mut self.number_of_unmatched_accounts,
            4 => &mut self.regional_summaries,
            _ => no_member(index),
        }
    }
}
structure!(AttributeSummary);
