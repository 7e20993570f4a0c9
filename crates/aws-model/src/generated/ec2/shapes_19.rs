// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DisassociateTrunkInterfaceRequest to EnableImageDeregistrationProtectionResult.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DisassociateTrunkInterfaceRequest {
    pub association_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DisassociateTrunkInterfaceRequest`].
pub static DISASSOCIATE_TRUNK_INTERFACE_REQUEST: StructDesc = StructDesc { name: "DisassociateTrunkInterfaceRequest", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "AssociationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DisassociateTrunkInterfaceRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_TRUNK_INTERFACE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            1 => &self.client_token,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            1 => &mut self.client_token,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateTrunkInterfaceRequest);

#[derive(Clone, Default)]
pub struct DisassociateTrunkInterfaceResult {
    pub r#return: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`DisassociateTrunkInterfaceResult`].
pub static DISASSOCIATE_TRUNK_INTERFACE_RESULT: StructDesc = StructDesc { name: "DisassociateTrunkInterfaceResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisassociateTrunkInterfaceResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_TRUNK_INTERFACE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(DisassociateTrunkInterfaceResult);

#[derive(Clone, Default)]
pub struct DisassociateVpcCidrBlockRequest {
    pub association_id: Option<String>,
}
/// Descriptor of [`DisassociateVpcCidrBlockRequest`].
pub static DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST: StructDesc = StructDesc { name: "DisassociateVpcCidrBlockRequest", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisassociateVpcCidrBlockRequest {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST }
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
structure!(DisassociateVpcCidrBlockRequest);

#[derive(Clone, Default)]
pub struct DisassociateVpcCidrBlockResult {
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`DisassociateVpcCidrBlockResult`].
pub static DISASSOCIATE_VPC_CIDR_BLOCK_RESULT: StructDesc = StructDesc { name: "DisassociateVpcCidrBlockResult", members: &[
    Member { name: "Ipv6CidrBlockAssociation", query: "Ipv6CidrBlockAssociation", xml: "ipv6CidrBlockAssociation", required: false, sensitive: false, kind: Kind::Struct(&VPC_IPV6_CIDR_BLOCK_ASSOCIATION) },
    Member { name: "CidrBlockAssociation", query: "CidrBlockAssociation", xml: "cidrBlockAssociation", required: false, sensitive: false, kind: Kind::Struct(&VPC_CIDR_BLOCK_ASSOCIATION) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DisassociateVpcCidrBlockResult {
    fn desc(&self) -> &'static StructDesc { &DISASSOCIATE_VPC_CIDR_BLOCK_RESULT }
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
structure!(DisassociateVpcCidrBlockResult);

#[derive(Clone, Default)]
pub struct DiskImage {
    pub description: Option<String>,
    pub image: Option<DiskImageDetail>,
    pub volume: Option<VolumeDetail>,
}
/// Descriptor of [`DiskImage`].
pub static DISK_IMAGE: StructDesc = StructDesc { name: "DiskImage", members: &[
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Image", query: "Image", xml: "Image", required: false, sensitive: false, kind: Kind::Struct(&DISK_IMAGE_DETAIL) },
    Member { name: "Volume", query: "Volume", xml: "Volume", required: false, sensitive: false, kind: Kind::Struct(&VOLUME_DETAIL) },
] };
impl Structure for DiskImage {
    fn desc(&self) -> &'static StructDesc { &DISK_IMAGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.image,
            2 => &self.volume,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.image,
            2 => &mut self.volume,
            _ => no_member(index),
        }
    }
}
structure!(DiskImage);

#[derive(Clone, Default)]
pub struct DiskImageDescription {
    pub checksum: Option<String>,
    pub format: Option<String>,
    pub import_manifest_url: Option<String>,
    pub size: Option<i64>,
}
/// Descriptor of [`DiskImageDescription`].
pub static DISK_IMAGE_DESCRIPTION: StructDesc = StructDesc { name: "DiskImageDescription", members: &[
    Member { name: "Checksum", query: "Checksum", xml: "checksum", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Format", query: "Format", xml: "format", required: false, sensitive: false, kind: Kind::Enum(&enums::disk_image_format::DESC) },
    Member { name: "ImportManifestUrl", query: "ImportManifestUrl", xml: "importManifestUrl", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "Size", query: "Size", xml: "size", required: false, sensitive: false, kind: I64 },
] };
impl Structure for DiskImageDescription {
    fn desc(&self) -> &'static StructDesc { &DISK_IMAGE_DESCRIPTION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.checksum,
            1 => &self.format,
            2 => &self.import_manifest_url,
            3 => &self.size,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.checksum,
            1 => &mut self.format,
            2 => &mut self.import_manifest_url,
            3 => &mut self.size,
            _ => no_member(index),
        }
    }
}
structure!(DiskImageDescription);

#[derive(Clone, Default)]
pub struct DiskImageDetail {
    pub format: Option<String>,
    pub bytes: Option<i64>,
    pub import_manifest_url: Option<String>,
}
/// Descriptor of [`DiskImageDetail`].
pub static DISK_IMAGE_DETAIL: StructDesc = StructDesc { name: "DiskImageDetail", members: &[
    Member { name: "Format", query: "Format", xml: "format", required: true, sensitive: false, kind: Kind::Enum(&enums::disk_image_format::DESC) },
    Member { name: "Bytes", query: "Bytes", xml: "bytes", required: true, sensitive: false, kind: I64 },
    Member { name: "ImportManifestUrl", query: "ImportManifestUrl", xml: "importManifestUrl", required: true, sensitive: true, kind: Kind::Str },
] };
impl Structure for DiskImageDetail {
    fn desc(&self) -> &'static StructDesc { &DISK_IMAGE_DETAIL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.format,
            1 => &self.bytes,
            2 => &self.import_manifest_url,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.format,
            1 => &mut self.bytes,
            2 => &mut self.import_manifest_url,
            _ => no_member(index),
        }
    }
}
structure!(DiskImageDetail);

#[derive(Clone, Default)]
pub struct DiskImageVolumeDescription {
    pub id: Option<String>,
    pub size: Option<i64>,
}
/// Descriptor of [`DiskImageVolumeDescription`].
pub static DISK_IMAGE_VOLUME_DESCRIPTION: StructDesc = StructDesc { name: "DiskImageVolumeDescription", members: &[
    Member { name: "Id", query: "Id", xml: "id", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Size", query: "Size", xml: "size", required: false, sensitive: false, kind: I64 },
] };
impl Structure for DiskImageVolumeDescription {
    fn desc(&self) -> &'static StructDesc { &DISK_IMAGE_VOLUME_DESCRIPTION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.id,
            1 => &self.size,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.id,
            1 => &mut self.size,
            _ => no_member(index),
        }
    }
}
structure!(DiskImageVolumeDescription);

#[derive(Clone, Default)]
pub struct DiskInfo {
    pub size_in_gb: Option<i64>,
    pub count: Option<i32>,
    pub r#type: Option<String>,
}
/// Descriptor of [`DiskInfo`].
pub static DISK_INFO: StructDesc = StructDesc { name: "DiskInfo", members: &[
    Member { name: "SizeInGB", query: "SizeInGB", xml: "sizeInGB", required: false, sensitive: false, kind: I64 },
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::disk_type::DESC) },
] };
impl Structure for DiskInfo {
    fn desc(&self) -> &'static StructDesc { &DISK_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.size_in_gb,
            1 => &self.count,
            2 => &self.r#type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.size_in_gb,
            1 => &mut self.count,
            2 => &mut self.r#type,
            _ => no_member(index),
        }
    }
}
structure!(DiskInfo);

#[derive(Clone, Default)]
pub struct DnsEntry {
    pub dns_name: Option<String>,
    pub hosted_zone_id: Option<String>,
}
/// Descriptor of [`DnsEntry`].
pub static DNS_ENTRY: StructDesc = StructDesc { name: "DnsEntry", members: &[
    Member { name: "DnsName", query: "DnsName", xml: "dnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostedZoneId", query: "HostedZoneId", xml: "hostedZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DnsEntry {
    fn desc(&self) -> &'static StructDesc { &DNS_ENTRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dns_name,
            1 => &self.hosted_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dns_name,
            1 => &mut self.hosted_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(DnsEntry);

#[derive(Clone, Default)]
pub struct DnsOptions {
    pub dns_record_ip_type: Option<String>,
    pub private_dns_only_for_inbound_resolver_endpoint: Option<bool>,
    pub private_dns_preference: Option<String>,
    pub private_dns_specified_domains: Vec<String>,
}
/// Descriptor of [`DnsOptions`].
pub static DNS_OPTIONS: StructDesc = StructDesc { name: "DnsOptions", members: &[
    Member { name: "DnsRecordIpType", query: "DnsRecordIpType", xml: "dnsRecordIpType", required: false, sensitive: false, kind: Kind::Enum(&enums::dns_record_ip_type::DESC) },
    Member { name: "PrivateDnsOnlyForInboundResolverEndpoint", query: "PrivateDnsOnlyForInboundResolverEndpoint", xml: "privateDnsOnlyForInboundResolverEndpoint", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrivateDnsPreference", query: "PrivateDnsPreference", xml: "privateDnsPreference", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateDnsSpecifiedDomains", query: "PrivateDnsSpecifiedDomainSet", xml: "privateDnsSpecifiedDomainSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DnsOptions {
    fn desc(&self) -> &'static StructDesc { &DNS_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dns_record_ip_type,
            1 => &self.private_dns_only_for_inbound_resolver_endpoint,
            2 => &self.private_dns_preference,
            3 => &self.private_dns_specified_domains,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dns_record_ip_type,
            1 => &mut self.private_dns_only_for_inbound_resolver_endpoint,
            2 => &mut self.private_dns_preference,
            3 => &mut self.private_dns_specified_domains,
            _ => no_member(index),
        }
    }
}
structure!(DnsOptions);

#[derive(Clone, Default)]
pub struct DnsOptionsSpecification {
    pub dns_record_ip_type: Option<String>,
    pub private_dns_only_for_inbound_resolver_endpoint: Option<bool>,
    pub private_dns_preference: Option<String>,
    pub private_dns_specified_domains: Vec<String>,
}
/// Descriptor of [`DnsOptionsSpecification`].
pub static DNS_OPTIONS_SPECIFICATION: StructDesc = StructDesc { name: "DnsOptionsSpecification", members: &[
    Member { name: "DnsRecordIpType", query: "DnsRecordIpType", xml: "DnsRecordIpType", required: false, sensitive: false, kind: Kind::Enum(&enums::dns_record_ip_type::DESC) },
    Member { name: "PrivateDnsOnlyForInboundResolverEndpoint", query: "PrivateDnsOnlyForInboundResolverEndpoint", xml: "PrivateDnsOnlyForInboundResolverEndpoint", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrivateDnsPreference", query: "PrivateDnsPreference", xml: "PrivateDnsPreference", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateDnsSpecifiedDomains", query: "PrivateDnsSpecifiedDomain", xml: "PrivateDnsSpecifiedDomain", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DnsOptionsSpecification {
    fn desc(&self) -> &'static StructDesc { &DNS_OPTIONS_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dns_record_ip_type,
            1 => &self.private_dns_only_for_inbound_resolver_endpoint,
            2 => &self.private_dns_preference,
            3 => &self.private_dns_specified_domains,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dns_record_ip_type,
            1 => &mut self.private_dns_only_for_inbound_resolver_endpoint,
            2 => &mut self.private_dns_preference,
            3 => &mut self.private_dns_specified_domains,
            _ => no_member(index),
        }
    }
}
structure!(DnsOptionsSpecification);

#[derive(Clone, Default)]
pub struct DnsServersOptionsModifyStructure {
    pub custom_dns_servers: Vec<String>,
    pub enabled: Option<bool>,
}
/// Descriptor of [`DnsServersOptionsModifyStructure`].
pub static DNS_SERVERS_OPTIONS_MODIFY_STRUCTURE: StructDesc = StructDesc { name: "DnsServersOptionsModifyStructure", members: &[
    Member { name: "CustomDnsServers", query: "CustomDnsServers", xml: "CustomDnsServers", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DnsServersOptionsModifyStructure {
    fn desc(&self) -> &'static StructDesc { &DNS_SERVERS_OPTIONS_MODIFY_STRUCTURE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.custom_dns_servers,
            1 => &self.enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.custom_dns_servers,
            1 => &mut self.enabled,
            _ => no_member(index),
        }
    }
}
structure!(DnsServersOptionsModifyStructure);

#[derive(Clone, Default)]
pub struct EbsBlockDevice {
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub throughput: Option<i32>,
    pub outpost_arn: Option<String>,
    pub availability_zone: Option<String>,
    pub encrypted: Option<bool>,
    pub volume_initialization_rate: Option<i32>,
    pub availability_zone_id: Option<String>,
    pub ebs_card_index: Option<i32>,
}
/// Descriptor of [`EbsBlockDevice`].
pub static EBS_BLOCK_DEVICE: StructDesc = StructDesc { name: "EbsBlockDevice", members: &[
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Iops", query: "Iops", xml: "iops", required: false, sensitive: false, kind: I32 },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "volumeSize", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeType", query: "VolumeType", xml: "volumeType", required: false, sensitive: false, kind: Kind::Enum(&enums::volume_type::DESC) },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Throughput", query: "Throughput", xml: "throughput", required: false, sensitive: false, kind: I32 },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VolumeInitializationRate", query: "VolumeInitializationRate", xml: "VolumeInitializationRate", required: false, sensitive: false, kind: I32 },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EbsCardIndex", query: "EbsCardIndex", xml: "EbsCardIndex", required: false, sensitive: false, kind: I32 },
] };
impl Structure for EbsBlockDevice {
    fn desc(&self) -> &'static StructDesc { &EBS_BLOCK_DEVICE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.delete_on_termination,
            1 => &self.iops,
            2 => &self.snapshot_id,
            3 => &self.volume_size,
            4 => &self.volume_type,
            5 => &self.kms_key_id,
            6 => &self.throughput,
            7 => &self.outpost_arn,
            8 => &self.availability_zone,
            9 => &self.encrypted,
            10 => &self.volume_initialization_rate,
            11 => &self.availability_zone_id,
            12 => &self.ebs_card_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.delete_on_termination,
            1 => &mut self.iops,
            2 => &mut self.snapshot_id,
            3 => &mut self.volume_size,
            4 => &mut self.volume_type,
            5 => &mut self.kms_key_id,
            6 => &mut self.throughput,
            7 => &mut self.outpost_arn,
            8 => &mut self.availability_zone,
            9 => &mut self.encrypted,
            10 => &mut self.volume_initialization_rate,
            11 => &mut self.availability_zone_id,
            12 => &mut self.ebs_card_index,
            _ => no_member(index),
        }
    }
}
structure!(EbsBlockDevice);

#[derive(Clone, Default)]
pub struct EbsBlockDeviceResponse {
    pub encrypted: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub throughput: Option<i32>,
    pub kms_key_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
}
/// Descriptor of [`EbsBlockDeviceResponse`].
pub static EBS_BLOCK_DEVICE_RESPONSE: StructDesc = StructDesc { name: "EbsBlockDeviceResponse", members: &[
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Iops", query: "Iops", xml: "iops", required: false, sensitive: false, kind: I32 },
    Member { name: "Throughput", query: "Throughput", xml: "throughput", required: false, sensitive: false, kind: I32 },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "volumeSize", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeType", query: "VolumeType", xml: "volumeType", required: false, sensitive: false, kind: Kind::Enum(&enums::volume_type::DESC) },
] };
impl Structure for EbsBlockDeviceResponse {
    fn desc(&self) -> &'static StructDesc { &EBS_BLOCK_DEVICE_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.encrypted,
            1 => &self.delete_on_termination,
            2 => &self.iops,
            3 => &self.throughput,
            4 => &self.kms_key_id,
            5 => &self.snapshot_id,
            6 => &self.volume_size,
            7 => &self.volume_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.encrypted,
            1 => &mut self.delete_on_termination,
            2 => &mut self.iops,
            3 => &mut self.throughput,
            4 => &mut self.kms_key_id,
            5 => &mut self.snapshot_id,
            6 => &mut self.volume_size,
            7 => &mut self.volume_type,
            _ => no_member(index),
        }
    }
}
structure!(EbsBlockDeviceResponse);

#[derive(Clone, Default)]
pub struct EbsCardInfo {
    pub ebs_card_index: Option<i32>,
    pub baseline_bandwidth_in_mbps: Option<i32>,
    pub baseline_throughput_in_m_bps: Option<f64>,
    pub baseline_iops: Option<i32>,
    pub maximum_bandwidth_in_mbps: Option<i32>,
    pub maximum_throughput_in_m_bps: Option<f64>,
    pub maximum_iops: Option<i32>,
}
/// Descriptor of [`EbsCardInfo`].
pub static EBS_CARD_INFO: StructDesc = StructDesc { name: "EbsCardInfo", members: &[
    Member { name: "EbsCardIndex", query: "EbsCardIndex", xml: "ebsCardIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "BaselineBandwidthInMbps", query: "BaselineBandwidthInMbps", xml: "baselineBandwidthInMbps", required: false, sensitive: false, kind: I32 },
    Member { name: "BaselineThroughputInMBps", query: "BaselineThroughputInMBps", xml: "baselineThroughputInMBps", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "BaselineIops", query: "BaselineIops", xml: "baselineIops", required: false, sensitive: false, kind: I32 },
    Member { name: "MaximumBandwidthInMbps", query: "MaximumBandwidthInMbps", xml: "maximumBandwidthInMbps", required: false, sensitive: false, kind: I32 },
    Member { name: "MaximumThroughputInMBps", query: "MaximumThroughputInMBps", xml: "maximumThroughputInMBps", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "MaximumIops", query: "MaximumIops", xml: "maximumIops", required: false, sensitive: false, kind: I32 },
] };
impl Structure for EbsCardInfo {
    fn desc(&self) -> &'static StructDesc { &EBS_CARD_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ebs_card_index,
            1 => &self.baseline_bandwidth_in_mbps,
            2 => &self.baseline_throughput_in_m_bps,
            3 => &self.baseline_iops,
            4 => &self.maximum_bandwidth_in_mbps,
            5 => &self.maximum_throughput_in_m_bps,
            6 => &self.maximum_iops,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ebs_card_index,
            1 => &mut self.baseline_bandwidth_in_mbps,
            2 => &mut self.baseline_throughput_in_m_bps,
            3 => &mut self.baseline_iops,
            4 => &mut self.maximum_bandwidth_in_mbps,
            5 => &mut self.maximum_throughput_in_m_bps,
            6 => &mut self.maximum_iops,
            _ => no_member(index),
        }
    }
}
structure!(EbsCardInfo);

#[derive(Clone, Default)]
pub struct EbsInfo {
    pub ebs_optimized_support: Option<String>,
    pub encryption_support: Option<String>,
    pub ebs_optimized_info: Option<EbsOptimizedInfo>,
    pub nvme_support: Option<String>,
    pub maximum_ebs_attachments: Option<i32>,
    pub attachment_limit_type: Option<String>,
    pub maximum_ebs_cards: Option<i32>,
    pub ebs_cards: Vec<EbsCardInfo>,
}
/// Descriptor of [`EbsInfo`].
pub static EBS_INFO: StructDesc = StructDesc { name: "EbsInfo", members: &[
    Member { name: "EbsOptimizedSupport", query: "EbsOptimizedSupport", xml: "ebsOptimizedSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::ebs_optimized_support::DESC) },
    Member { name: "EncryptionSupport", query: "EncryptionSupport", xml: "encryptionSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::ebs_encryption_support::DESC) },
    Member { name: "EbsOptimizedInfo", query: "EbsOptimizedInfo", xml: "ebsOptimizedInfo", required: false, sensitive: false, kind: Kind::Struct(&EBS_OPTIMIZED_INFO) },
    Member { name: "NvmeSupport", query: "NvmeSupport", xml: "nvmeSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::ebs_nvme_support::DESC) },
    Member { name: "MaximumEbsAttachments", query: "MaximumEbsAttachments", xml: "maximumEbsAttachments", required: false, sensitive: false, kind: I32 },
    Member { name: "AttachmentLimitType", query: "AttachmentLimitType", xml: "attachmentLimitType", required: false, sensitive: false, kind: Kind::Enum(&enums::attachment_limit_type::DESC) },
    Member { name: "MaximumEbsCards", query: "MaximumEbsCards", xml: "maximumEbsCards", required: false, sensitive: false, kind: I32 },
    Member { name: "EbsCards", query: "EbsCardSet", xml: "ebsCardSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&EBS_CARD_INFO) }) },
] };
impl Structure for EbsInfo {
    fn desc(&self) -> &'static StructDesc { &EBS_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ebs_optimized_support,
            1 => &self.encryption_support,
            2 => &self.ebs_optimized_info,
            3 => &self.nvme_support,
            4 => &self.maximum_ebs_attachments,
            5 => &self.attachment_limit_type,
            6 => &self.maximum_ebs_cards,
            7 => &self.ebs_cards,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ebs_optimized_support,
            1 => &mut self.encryption_support,
            2 => &mut self.ebs_optimized_info,
            3 => &mut self.nvme_support,
            4 => &mut self.maximum_ebs_attachments,
            5 => &mut self.attachment_limit_type,
            6 => &mut self.maximum_ebs_cards,
            7 => &mut self.ebs_cards,
            _ => no_member(index),
        }
    }
}
structure!(EbsInfo);

#[derive(Clone, Default)]
pub struct EbsInstanceBlockDevice {
    pub attach_time: Option<Timestamp>,
    pub delete_on_termination: Option<bool>,
    pub status: Option<String>,
    pub volume_id: Option<String>,
    pub associated_resource: Option<String>,
    pub volume_owner_id: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub ebs_card_index: Option<i32>,
}
/// Descriptor of [`EbsInstanceBlockDevice`].
pub static EBS_INSTANCE_BLOCK_DEVICE: StructDesc = StructDesc { name: "EbsInstanceBlockDevice", members: &[
    Member { name: "AttachTime", query: "AttachTime", xml: "attachTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::attachment_status::DESC) },
    Member { name: "VolumeId", query: "VolumeId", xml: "volumeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociatedResource", query: "AssociatedResource", xml: "associatedResource", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeOwnerId", query: "VolumeOwnerId", xml: "volumeOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
    Member { name: "EbsCardIndex", query: "EbsCardIndex", xml: "ebsCardIndex", required: false, sensitive: false, kind: I32 },
] };
impl Structure for EbsInstanceBlockDevice {
    fn desc(&self) -> &'static StructDesc { &EBS_INSTANCE_BLOCK_DEVICE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attach_time,
            1 => &self.delete_on_termination,
            2 => &self.status,
            3 => &self.volume_id,
            4 => &self.associated_resource,
            5 => &self.volume_owner_id,
            6 => &self.operator,
            7 => &self.ebs_card_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attach_time,
            1 => &mut self.delete_on_termination,
            2 => &mut self.status,
            3 => &mut self.volume_id,
            4 => &mut self.associated_resource,
            5 => &mut self.volume_owner_id,
            6 => &mut self.operator,
            7 => &mut self.ebs_card_index,
            _ => no_member(index),
        }
    }
}
structure!(EbsInstanceBlockDevice);

#[derive(Clone, Default)]
pub struct EbsInstanceBlockDeviceSpecification {
    pub volume_id: Option<String>,
    pub delete_on_termination: Option<bool>,
}
/// Descriptor of [`EbsInstanceBlockDeviceSpecification`].
pub static EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION: StructDesc = StructDesc { name: "EbsInstanceBlockDeviceSpecification", members: &[
    Member { name: "VolumeId", query: "VolumeId", xml: "volumeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EbsInstanceBlockDeviceSpecification {
    fn desc(&self) -> &'static StructDesc { &EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.volume_id,
            1 => &self.delete_on_termination,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.volume_id,
            1 => &mut self.delete_on_termination,
            _ => no_member(index),
        }
    }
}
structure!(EbsInstanceBlockDeviceSpecification);

#[derive(Clone, Default)]
pub struct EbsOptimizedInfo {
    pub baseline_bandwidth_in_mbps: Option<i32>,
    pub baseline_throughput_in_m_bps: Option<f64>,
    pub baseline_iops: Option<i32>,
    pub maximum_bandwidth_in_mbps: Option<i32>,
    pub maximum_throughput_in_m_bps: Option<f64>,
    pub maximum_iops: Option<i32>,
}
/// Descriptor of [`EbsOptimizedInfo`].
pub static EBS_OPTIMIZED_INFO: StructDesc = StructDesc { name: "EbsOptimizedInfo", members: &[
    Member { name: "BaselineBandwidthInMbps", query: "BaselineBandwidthInMbps", xml: "baselineBandwidthInMbps", required: false, sensitive: false, kind: I32 },
    Member { name: "BaselineThroughputInMBps", query: "BaselineThroughputInMBps", xml: "baselineThroughputInMBps", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "BaselineIops", query: "BaselineIops", xml: "baselineIops", required: false, sensitive: false, kind: I32 },
    Member { name: "MaximumBandwidthInMbps", query: "MaximumBandwidthInMbps", xml: "maximumBandwidthInMbps", required: false, sensitive: false, kind: I32 },
    Member { name: "MaximumThroughputInMBps", query: "MaximumThroughputInMBps", xml: "maximumThroughputInMBps", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "MaximumIops", query: "MaximumIops", xml: "maximumIops", required: false, sensitive: false, kind: I32 },
] };
impl Structure for EbsOptimizedInfo {
    fn desc(&self) -> &'static StructDesc { &EBS_OPTIMIZED_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.baseline_bandwidth_in_mbps,
            1 => &self.baseline_throughput_in_m_bps,
            2 => &self.baseline_iops,
            3 => &self.maximum_bandwidth_in_mbps,
            4 => &self.maximum_throughput_in_m_bps,
            5 => &self.maximum_iops,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.baseline_bandwidth_in_mbps,
            1 => &mut self.baseline_throughput_in_m_bps,
            2 => &mut self.baseline_iops,
            3 => &mut self.maximum_bandwidth_in_mbps,
            4 => &mut self.maximum_throughput_in_m_bps,
            5 => &mut self.maximum_iops,
            _ => no_member(index),
        }
    }
}
structure!(EbsOptimizedInfo);

#[derive(Clone, Default)]
pub struct EbsStatusDetails {
    pub impaired_since: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<String>,
}
/// Descriptor of [`EbsStatusDetails`].
pub static EBS_STATUS_DETAILS: StructDesc = StructDesc { name: "EbsStatusDetails", members: &[
    Member { name: "ImpairedSince", query: "ImpairedSince", xml: "impairedSince", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Enum(&enums::status_name::DESC) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::status_type::DESC) },
] };
impl Structure for EbsStatusDetails {
    fn desc(&self) -> &'static StructDesc { &EBS_STATUS_DETAILS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.impaired_since,
            1 => &self.name,
            2 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.impaired_since,
            1 => &mut self.name,
            2 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(EbsStatusDetails);

#[derive(Clone, Default)]
pub struct EbsStatusSummary {
    pub details: Vec<EbsStatusDetails>,
    pub status: Option<String>,
}
/// Descriptor of [`EbsStatusSummary`].
pub static EBS_STATUS_SUMMARY: StructDesc = StructDesc { name: "EbsStatusSummary", members: &[
    Member { name: "Details", query: "Details", xml: "details", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&EBS_STATUS_DETAILS) }) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::summary_status::DESC) },
] };
impl Structure for EbsStatusSummary {
    fn desc(&self) -> &'static StructDesc { &EBS_STATUS_SUMMARY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.details,
            1 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.details,
            1 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(EbsStatusSummary);

#[derive(Clone, Default)]
pub struct Ec2InstanceConnectEndpoint {
    pub owner_id: Option<String>,
    pub instance_connect_endpoint_id: Option<String>,
    pub instance_connect_endpoint_arn: Option<String>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub dns_name: Option<String>,
    pub fips_dns_name: Option<String>,
    pub network_interface_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub availability_zone: Option<String>,
    pub created_at: Option<Timestamp>,
    pub subnet_id: Option<String>,
    pub preserve_client_ip: Option<bool>,
    pub security_group_ids: Vec<String>,
    pub tags: Vec<Tag>,
    pub ip_address_type: Option<String>,
    pub public_dns_names: Option<InstanceConnectEndpointPublicDnsNames>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`Ec2InstanceConnectEndpoint`].
pub static EC2_INSTANCE_CONNECT_ENDPOINT: StructDesc = StructDesc { name: "Ec2InstanceConnectEndpoint", members: &[
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceConnectEndpointId", query: "InstanceConnectEndpointId", xml: "instanceConnectEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceConnectEndpointArn", query: "InstanceConnectEndpointArn", xml: "instanceConnectEndpointArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ec2_instance_connect_endpoint_state::DESC) },
    Member { name: "StateMessage", query: "StateMessage", xml: "stateMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DnsName", query: "DnsName", xml: "dnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FipsDnsName", query: "FipsDnsName", xml: "fipsDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceIds", query: "NetworkInterfaceIdSet", xml: "networkInterfaceIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreatedAt", query: "CreatedAt", xml: "createdAt", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PreserveClientIp", query: "PreserveClientIp", xml: "preserveClientIp", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SecurityGroupIds", query: "SecurityGroupIdSet", xml: "securityGroupIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "IpAddressType", query: "IpAddressType", xml: "ipAddressType", required: false, sensitive: false, kind: Kind::Enum(&enums::ip_address_type::DESC) },
    Member { name: "PublicDnsNames", query: "PublicDnsNames", xml: "publicDnsNames", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_CONNECT_ENDPOINT_PUBLIC_DNS_NAMES) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Ec2InstanceConnectEndpoint {
    fn desc(&self) -> &'static StructDesc { &EC2_INSTANCE_CONNECT_ENDPOINT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_id,
            1 => &self.instance_connect_endpoint_id,
            2 => &self.instance_connect_endpoint_arn,
            3 => &self.state,
            4 => &self.state_message,
            5 => &self.dns_name,
            6 => &self.fips_dns_name,
            7 => &self.network_interface_ids,
            8 => &self.vpc_id,
            9 => &self.availability_zone,
            10 => &self.created_at,
            11 => &self.subnet_id,
            12 => &self.preserve_client_ip,
            13 => &self.security_group_ids,
            14 => &self.tags,
            15 => &self.ip_address_type,
            16 => &self.public_dns_names,
            17 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.instance_connect_endpoint_id,
            2 => &mut self.instance_connect_endpoint_arn,
            3 => &mut self.state,
            4 => &mut self.state_message,
            5 => &mut self.dns_name,
            6 => &mut self.fips_dns_name,
            7 => &mut self.network_interface_ids,
            8 => &mut self.vpc_id,
            9 => &mut self.availability_zone,
            10 => &mut self.created_at,
            11 => &mut self.subnet_id,
            12 => &mut self.preserve_client_ip,
            13 => &mut self.security_group_ids,
            14 => &mut self.tags,
            15 => &mut self.ip_address_type,
            16 => &mut self.public_dns_names,
            17 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(Ec2InstanceConnectEndpoint);

#[derive(Clone, Default)]
pub struct EfaInfo {
    pub maximum_efa_interfaces: Option<i32>,
}
/// Descriptor of [`EfaInfo`].
pub static EFA_INFO: StructDesc = StructDesc { name: "EfaInfo", members: &[
    Member { name: "MaximumEfaInterfaces", query: "MaximumEfaInterfaces", xml: "maximumEfaInterfaces", required: false, sensitive: false, kind: I32 },
] };
impl Structure for EfaInfo {
    fn desc(&self) -> &'static StructDesc { &EFA_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.maximum_efa_interfaces,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.maximum_efa_interfaces,
            _ => no_member(index),
        }
    }
}
structure!(EfaInfo);

#[derive(Clone, Default)]
pub struct EgressOnlyInternetGateway {
    pub attachments: Vec<InternetGatewayAttachment>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`EgressOnlyInternetGateway`].
pub static EGRESS_ONLY_INTERNET_GATEWAY: StructDesc = StructDesc { name: "EgressOnlyInternetGateway", members: &[
    Member { name: "Attachments", query: "AttachmentSet", xml: "attachmentSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INTERNET_GATEWAY_ATTACHMENT) }) },
    Member { name: "EgressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", xml: "egressOnlyInternetGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for EgressOnlyInternetGateway {
    fn desc(&self) -> &'static StructDesc { &EGRESS_ONLY_INTERNET_GATEWAY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attachments,
            1 => &self.egress_only_internet_gateway_id,
            2 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attachments,
            1 => &mut self.egress_only_internet_gateway_id,
            2 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(EgressOnlyInternetGateway);

#[derive(Clone, Default)]
pub struct ElasticGpuAssociation {
    pub elastic_gpu_id: Option<String>,
    pub elastic_gpu_association_id: Option<String>,
    pub elastic_gpu_association_state: Option<String>,
    pub elastic_gpu_association_time: Option<String>,
}
/// Descriptor of [`ElasticGpuAssociation`].
pub static ELASTIC_GPU_ASSOCIATION: StructDesc = StructDesc { name: "ElasticGpuAssociation", members: &[
    Member { name: "ElasticGpuId", query: "ElasticGpuId", xml: "elasticGpuId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ElasticGpuAssociationId", query: "ElasticGpuAssociationId", xml: "elasticGpuAssociationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ElasticGpuAssociationState", query: "ElasticGpuAssociationState", xml: "elasticGpuAssociationState", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ElasticGpuAssociationTime", query: "ElasticGpuAssociationTime", xml: "elasticGpuAssociationTime", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ElasticGpuAssociation {
    fn desc(&self) -> &'static StructDesc { &ELASTIC_GPU_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.elastic_gpu_id,
            1 => &self.elastic_gpu_association_id,
            2 => &self.elastic_gpu_association_state,
            3 => &self.elastic_gpu_association_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.elastic_gpu_id,
            1 => &mut self.elastic_gpu_association_id,
            2 => &mut self.elastic_gpu_association_state,
            3 => &mut self.elastic_gpu_association_time,
            _ => no_member(index),
        }
    }
}
structure!(ElasticGpuAssociation);

#[derive(Clone, Default)]
pub struct ElasticGpuHealth {
    pub status: Option<String>,
}
/// Descriptor of [`ElasticGpuHealth`].
pub static ELASTIC_GPU_HEALTH: StructDesc = StructDesc { name: "ElasticGpuHealth", members: &[
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::elastic_gpu_status::DESC) },
] };
impl Structure for ElasticGpuHealth {
    fn desc(&self) -> &'static StructDesc { &ELASTIC_GPU_HEALTH }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(ElasticGpuHealth);

#[derive(Clone, Default)]
pub struct ElasticGpuSpecification {
    pub r#type: Option<String>,
}
/// Descriptor of [`ElasticGpuSpecification`].
pub static ELASTIC_GPU_SPECIFICATION: StructDesc = StructDesc { name: "ElasticGpuSpecification", members: &[
    Member { name: "Type", query: "Type", xml: "Type", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for ElasticGpuSpecification {
    fn desc(&self) -> &'static StructDesc { &ELASTIC_GPU_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            _ => no_member(index),
        }
    }
}
structure!(ElasticGpuSpecification);

#[derive(Clone, Default)]
pub struct ElasticGpuSpecificationResponse {
    pub r#type: Option<String>,
}
/// Descriptor of [`ElasticGpuSpecificationResponse`].
pub static ELASTIC_GPU_SPECIFICATION_RESPONSE: StructDesc = StructDesc { name: "ElasticGpuSpecificationResponse", members: &[
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ElasticGpuSpecificationResponse {
    fn desc(&self) -> &'static StructDesc { &ELASTIC_GPU_SPECIFICATION_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            _ => no_member(index),
        }
    }
}
structure!(ElasticGpuSpecificationResponse);

#[derive(Clone, Default)]
pub struct ElasticGpus {
    pub elastic_gpu_id: Option<String>,
    pub availability_zone: Option<String>,
    pub elastic_gpu_type: Option<String>,
    pub elastic_gpu_health: Option<ElasticGpuHealth>,
    pub elastic_gpu_state: Option<String>,
    pub instance_id: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`ElasticGpus`].
pub static ELASTIC_GPUS: StructDesc = StructDesc { name: "ElasticGpus", members: &[
    Member { name: "ElasticGpuId", query: "ElasticGpuId", xml: "elasticGpuId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ElasticGpuType", query: "ElasticGpuType", xml: "elasticGpuType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ElasticGpuHealth", query: "ElasticGpuHealth", xml: "elasticGpuHealth", required: false, sensitive: false, kind: Kind::Struct(&ELASTIC_GPU_HEALTH) },
    Member { name: "ElasticGpuState", query: "ElasticGpuState", xml: "elasticGpuState", required: false, sensitive: false, kind: Kind::Enum(&enums::elastic_gpu_state::DESC) },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for ElasticGpus {
    fn desc(&self) -> &'static StructDesc { &ELASTIC_GPUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.elastic_gpu_id,
            1 => &self.availability_zone,
            2 => &self.elastic_gpu_type,
            3 => &self.elastic_gpu_health,
            4 => &self.elastic_gpu_state,
            5 => &self.instance_id,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.elastic_gpu_id,
            1 => &mut self.availability_zone,
            2 => &mut self.elastic_gpu_type,
            3 => &mut self.elastic_gpu_health,
            4 => &mut self.elastic_gpu_state,
            5 => &mut self.instance_id,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(ElasticGpus);

#[derive(Clone, Default)]
pub struct ElasticInferenceAccelerator {
    pub r#type: Option<String>,
    pub count: Option<i32>,
}
/// Descriptor of [`ElasticInferenceAccelerator`].
pub static ELASTIC_INFERENCE_ACCELERATOR: StructDesc = StructDesc { name: "ElasticInferenceAccelerator", members: &[
    Member { name: "Type", query: "Type", xml: "Type", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Count", query: "Count", xml: "Count", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: i32::MAX } },
] };
impl Structure for ElasticInferenceAccelerator {
    fn desc(&self) -> &'static StructDesc { &ELASTIC_INFERENCE_ACCELERATOR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.count,
            _ => no_member(index),
        }
    }
}
structure!(ElasticInferenceAccelerator);

#[derive(Clone, Default)]
pub struct ElasticInferenceAcceleratorAssociation {
    pub elastic_inference_accelerator_arn: Option<String>,
    pub elastic_inference_accelerator_association_id: Option<String>,
    pub elastic_inference_accelerator_association_state: Option<String>,
    pub elastic_inference_accelerator_association_time: Option<Timestamp>,
}
/// Descriptor of [`ElasticInferenceAcceleratorAssociation`].
pub static ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION: StructDesc = StructDesc { name: "ElasticInferenceAcceleratorAssociation", members: &[
    Member { name: "ElasticInferenceAcceleratorArn", query: "ElasticInferenceAcceleratorArn", xml: "elasticInferenceAcceleratorArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ElasticInferenceAcceleratorAssociationId", query: "ElasticInferenceAcceleratorAssociationId", xml: "elasticInferenceAcceleratorAssociationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ElasticInferenceAcceleratorAssociationState", query: "ElasticInferenceAcceleratorAssociationState", xml: "elasticInferenceAcceleratorAssociationState", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ElasticInferenceAcceleratorAssociationTime", query: "ElasticInferenceAcceleratorAssociationTime", xml: "elasticInferenceAcceleratorAssociationTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for ElasticInferenceAcceleratorAssociation {
    fn desc(&self) -> &'static StructDesc { &ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.elastic_inference_accelerator_arn,
            1 => &self.elastic_inference_accelerator_association_id,
            2 => &self.elastic_inference_accelerator_association_state,
            3 => &self.elastic_inference_accelerator_association_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.elastic_inference_accelerator_arn,
            1 => &mut self.elastic_inference_accelerator_association_id,
            2 => &mut self.elastic_inference_accelerator_association_state,
            3 => &mut self.elastic_inference_accelerator_association_time,
            _ => no_member(index),
        }
    }
}
structure!(ElasticInferenceAcceleratorAssociation);

#[derive(Clone, Default)]
pub struct EnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecification>,
}
/// Descriptor of [`EnaSrdSpecification`].
pub static ENA_SRD_SPECIFICATION: StructDesc = StructDesc { name: "EnaSrdSpecification", members: &[
    Member { name: "EnaSrdEnabled", query: "EnaSrdEnabled", xml: "EnaSrdEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaSrdUdpSpecification", query: "EnaSrdUdpSpecification", xml: "EnaSrdUdpSpecification", required: false, sensitive: false, kind: Kind::Struct(&ENA_SRD_UDP_SPECIFICATION) },
] };
impl Structure for EnaSrdSpecification {
    fn desc(&self) -> &'static StructDesc { &ENA_SRD_SPECIFICATION }
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
structure!(EnaSrdSpecification);

#[derive(Clone, Default)]
pub struct EnaSrdSpecificationRequest {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecificationRequest>,
}
/// Descriptor of [`EnaSrdSpecificationRequest`].
pub static ENA_SRD_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "EnaSrdSpecificationRequest", members: &[
    Member { name: "EnaSrdEnabled", query: "EnaSrdEnabled", xml: "EnaSrdEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaSrdUdpSpecification", query: "EnaSrdUdpSpecification", xml: "EnaSrdUdpSpecification", required: false, sensitive: false, kind: Kind::Struct(&ENA_SRD_UDP_SPECIFICATION_REQUEST) },
] };
impl Structure for EnaSrdSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &ENA_SRD_SPECIFICATION_REQUEST }
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
structure!(EnaSrdSpecificationRequest);

#[derive(Clone, Default)]
pub struct EnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
/// Descriptor of [`EnaSrdUdpSpecification`].
pub static ENA_SRD_UDP_SPECIFICATION: StructDesc = StructDesc { name: "EnaSrdUdpSpecification", members: &[
    Member { name: "EnaSrdUdpEnabled", query: "EnaSrdUdpEnabled", xml: "EnaSrdUdpEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnaSrdUdpSpecification {
    fn desc(&self) -> &'static StructDesc { &ENA_SRD_UDP_SPECIFICATION }
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
structure!(EnaSrdUdpSpecification);

#[derive(Clone, Default)]
pub struct EnaSrdUdpSpecificationRequest {
    pub ena_srd_udp_enabled: Option<bool>,
}
/// Descriptor of [`EnaSrdUdpSpecificationRequest`].
pub static ENA_SRD_UDP_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "EnaSrdUdpSpecificationRequest", members: &[
    Member { name: "EnaSrdUdpEnabled", query: "EnaSrdUdpEnabled", xml: "EnaSrdUdpEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnaSrdUdpSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &ENA_SRD_UDP_SPECIFICATION_REQUEST }
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
structure!(EnaSrdUdpSpecificationRequest);

#[derive(Clone, Default)]
pub struct EnableAddressTransferRequest {
    pub allocation_id: Option<String>,
    pub transfer_account_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableAddressTransferRequest`].
pub static ENABLE_ADDRESS_TRANSFER_REQUEST: StructDesc = StructDesc { name: "EnableAddressTransferRequest", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "AllocationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransferAccountId", query: "TransferAccountId", xml: "TransferAccountId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableAddressTransferRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_ADDRESS_TRANSFER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.transfer_account_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.transfer_account_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableAddressTransferRequest);

#[derive(Clone, Default)]
pub struct EnableAddressTransferResult {
    pub address_transfer: Option<AddressTransfer>,
}
/// Descriptor of [`EnableAddressTransferResult`].
pub static ENABLE_ADDRESS_TRANSFER_RESULT: StructDesc = StructDesc { name: "EnableAddressTransferResult", members: &[
    Member { name: "AddressTransfer", query: "AddressTransfer", xml: "addressTransfer", required: false, sensitive: false, kind: Kind::Struct(&ADDRESS_TRANSFER) },
] };
impl Structure for EnableAddressTransferResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_ADDRESS_TRANSFER_RESULT }
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
structure!(EnableAddressTransferResult);

#[derive(Clone, Default)]
pub struct EnableAllowedImagesSettingsRequest {
    pub allowed_images_settings_state: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableAllowedImagesSettingsRequest`].
pub static ENABLE_ALLOWED_IMAGES_SETTINGS_REQUEST: StructDesc = StructDesc { name: "EnableAllowedImagesSettingsRequest", members: &[
    Member { name: "AllowedImagesSettingsState", query: "AllowedImagesSettingsState", xml: "AllowedImagesSettingsState", required: true, sensitive: false, kind: Kind::Enum(&enums::allowed_images_settings_enabled_state::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableAllowedImagesSettingsRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_ALLOWED_IMAGES_SETTINGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allowed_images_settings_state,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allowed_images_settings_state,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableAllowedImagesSettingsRequest);

#[derive(Clone, Default)]
pub struct EnableAllowedImagesSettingsResult {
    pub allowed_images_settings_state: Option<String>,
}
/// Descriptor of [`EnableAllowedImagesSettingsResult`].
pub static ENABLE_ALLOWED_IMAGES_SETTINGS_RESULT: StructDesc = StructDesc { name: "EnableAllowedImagesSettingsResult", members: &[
    Member { name: "AllowedImagesSettingsState", query: "AllowedImagesSettingsState", xml: "allowedImagesSettingsState", required: false, sensitive: false, kind: Kind::Enum(&enums::allowed_images_settings_enabled_state::DESC) },
] };
impl Structure for EnableAllowedImagesSettingsResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_ALLOWED_IMAGES_SETTINGS_RESULT }
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
structure!(EnableAllowedImagesSettingsResult);

#[derive(Clone, Default)]
pub struct EnableAwsNetworkPerformanceMetricSubscriptionRequest {
    pub source: Option<String>,
    pub destination: Option<String>,
    pub metric: Option<String>,
    pub statistic: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableAwsNetworkPerformanceMetricSubscriptionRequest`].
pub static ENABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_REQUEST: StructDesc = StructDesc { name: "EnableAwsNetworkPerformanceMetricSubscriptionRequest", members: &[
    Member { name: "Source", query: "Source", xml: "Source", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Destination", query: "Destination", xml: "Destination", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Metric", query: "Metric", xml: "Metric", required: false, sensitive: false, kind: Kind::Enum(&enums::metric_type::DESC) },
    Member { name: "Statistic", query: "Statistic", xml: "Statistic", required: false, sensitive: false, kind: Kind::Enum(&enums::statistic_type::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableAwsNetworkPerformanceMetricSubscriptionRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_REQUEST }
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
structure!(EnableAwsNetworkPerformanceMetricSubscriptionRequest);

#[derive(Clone, Default)]
pub struct EnableAwsNetworkPerformanceMetricSubscriptionResult {
    pub output: Option<bool>,
}
/// Descriptor of [`EnableAwsNetworkPerformanceMetricSubscriptionResult`].
pub static ENABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_RESULT: StructDesc = StructDesc { name: "EnableAwsNetworkPerformanceMetricSubscriptionResult", members: &[
    Member { name: "Output", query: "Output", xml: "output", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableAwsNetworkPerformanceMetricSubscriptionResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_RESULT }
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
structure!(EnableAwsNetworkPerformanceMetricSubscriptionResult);

#[derive(Clone, Default)]
pub struct EnableCapacityManagerRequest {
    pub organizations_access: Option<bool>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`EnableCapacityManagerRequest`].
pub static ENABLE_CAPACITY_MANAGER_REQUEST: StructDesc = StructDesc { name: "EnableCapacityManagerRequest", members: &[
    Member { name: "OrganizationsAccess", query: "OrganizationsAccess", xml: "OrganizationsAccess", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for EnableCapacityManagerRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_CAPACITY_MANAGER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.organizations_access,
            1 => &self.dry_run,
            2 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.organizations_access,
            1 => &mut self.dry_run,
            2 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(EnableCapacityManagerRequest);

#[derive(Clone, Default)]
pub struct EnableCapacityManagerResult {
    pub capacity_manager_status: Option<String>,
    pub organizations_access: Option<bool>,
}
/// Descriptor of [`EnableCapacityManagerResult`].
pub static ENABLE_CAPACITY_MANAGER_RESULT: StructDesc = StructDesc { name: "EnableCapacityManagerResult", members: &[
    Member { name: "CapacityManagerStatus", query: "CapacityManagerStatus", xml: "capacityManagerStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_manager_status::DESC) },
    Member { name: "OrganizationsAccess", query: "OrganizationsAccess", xml: "organizationsAccess", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableCapacityManagerResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_CAPACITY_MANAGER_RESULT }
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
structure!(EnableCapacityManagerResult);

#[derive(Clone, Default)]
pub struct EnableEbsEncryptionByDefaultRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableEbsEncryptionByDefaultRequest`].
pub static ENABLE_EBS_ENCRYPTION_BY_DEFAULT_REQUEST: StructDesc = StructDesc { name: "EnableEbsEncryptionByDefaultRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableEbsEncryptionByDefaultRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_EBS_ENCRYPTION_BY_DEFAULT_REQUEST }
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
structure!(EnableEbsEncryptionByDefaultRequest);

#[derive(Clone, Default)]
pub struct EnableEbsEncryptionByDefaultResult {
    pub ebs_encryption_by_default: Option<bool>,
}
/// Descriptor of [`EnableEbsEncryptionByDefaultResult`].
pub static ENABLE_EBS_ENCRYPTION_BY_DEFAULT_RESULT: StructDesc = StructDesc { name: "EnableEbsEncryptionByDefaultResult", members: &[
    Member { name: "EbsEncryptionByDefault", query: "EbsEncryptionByDefault", xml: "ebsEncryptionByDefault", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableEbsEncryptionByDefaultResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_EBS_ENCRYPTION_BY_DEFAULT_RESULT }
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
structure!(EnableEbsEncryptionByDefaultResult);

#[derive(Clone, Default)]
pub struct EnableFastLaunchRequest {
    pub image_id: Option<String>,
    pub resource_type: Option<String>,
    pub snapshot_configuration: Option<FastLaunchSnapshotConfigurationRequest>,
    pub launch_template: Option<FastLaunchLaunchTemplateSpecificationRequest>,
    pub max_parallel_launches: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableFastLaunchRequest`].
pub static ENABLE_FAST_LAUNCH_REQUEST: StructDesc = StructDesc { name: "EnableFastLaunchRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotConfiguration", query: "SnapshotConfiguration", xml: "SnapshotConfiguration", required: false, sensitive: false, kind: Kind::Struct(&FAST_LAUNCH_SNAPSHOT_CONFIGURATION_REQUEST) },
    Member { name: "LaunchTemplate", query: "LaunchTemplate", xml: "LaunchTemplate", required: false, sensitive: false, kind: Kind::Struct(&FAST_LAUNCH_LAUNCH_TEMPLATE_SPECIFICATION_REQUEST) },
    Member { name: "MaxParallelLaunches", query: "MaxParallelLaunches", xml: "MaxParallelLaunches", required: false, sensitive: false, kind: I32 },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableFastLaunchRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_FAST_LAUNCH_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.resource_type,
            2 => &self.snapshot_configuration,
            3 => &self.launch_template,
            4 => &self.max_parallel_launches,
            5 => &self.dry_run,
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
            5 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableFastLaunchRequest);

#[derive(Clone, Default)]
pub struct EnableFastLaunchResult {
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
/// Descriptor of [`EnableFastLaunchResult`].
pub static ENABLE_FAST_LAUNCH_RESULT: StructDesc = StructDesc { name: "EnableFastLaunchResult", members: &[
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
impl Structure for EnableFastLaunchResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_FAST_LAUNCH_RESULT }
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
structure!(EnableFastLaunchResult);

#[derive(Clone, Default)]
pub struct EnableFastSnapshotRestoreErrorItem {
    pub snapshot_id: Option<String>,
    pub fast_snapshot_restore_state_errors: Vec<EnableFastSnapshotRestoreStateErrorItem>,
}
/// Descriptor of [`EnableFastSnapshotRestoreErrorItem`].
pub static ENABLE_FAST_SNAPSHOT_RESTORE_ERROR_ITEM: StructDesc = StructDesc { name: "EnableFastSnapshotRestoreErrorItem", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FastSnapshotRestoreStateErrors", query: "FastSnapshotRestoreStateErrorSet", xml: "fastSnapshotRestoreStateErrorSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ENABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR_ITEM) }) },
] };
impl Structure for EnableFastSnapshotRestoreErrorItem {
    fn desc(&self) -> &'static StructDesc { &ENABLE_FAST_SNAPSHOT_RESTORE_ERROR_ITEM }
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
structure!(EnableFastSnapshotRestoreErrorItem);

#[derive(Clone, Default)]
pub struct EnableFastSnapshotRestoreStateError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`EnableFastSnapshotRestoreStateError`].
pub static ENABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR: StructDesc = StructDesc { name: "EnableFastSnapshotRestoreStateError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for EnableFastSnapshotRestoreStateError {
    fn desc(&self) -> &'static StructDesc { &ENABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR }
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
structure!(EnableFastSnapshotRestoreStateError);

#[derive(Clone, Default)]
pub struct EnableFastSnapshotRestoreStateErrorItem {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub error: Option<EnableFastSnapshotRestoreStateError>,
}
/// Descriptor of [`EnableFastSnapshotRestoreStateErrorItem`].
pub static ENABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR_ITEM: StructDesc = StructDesc { name: "EnableFastSnapshotRestoreStateErrorItem", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Error", query: "Error", xml: "error", required: false, sensitive: false, kind: Kind::Struct(&ENABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR) },
] };
impl Structure for EnableFastSnapshotRestoreStateErrorItem {
    fn desc(&self) -> &'static StructDesc { &ENABLE_FAST_SNAPSHOT_RESTORE_STATE_ERROR_ITEM }
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
structure!(EnableFastSnapshotRestoreStateErrorItem);

#[derive(Clone, Default)]
pub struct EnableFastSnapshotRestoreSuccessItem {
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
/// Descriptor of [`EnableFastSnapshotRestoreSuccessItem`].
pub static ENABLE_FAST_SNAPSHOT_RESTORE_SUCCESS_ITEM: StructDesc = StructDesc { name: "EnableFastSnapshotRestoreSuccessItem", members: &[
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
impl Structure for EnableFastSnapshotRestoreSuccessItem {
    fn desc(&self) -> &'static StructDesc { &ENABLE_FAST_SNAPSHOT_RESTORE_SUCCESS_ITEM }
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
structure!(EnableFastSnapshotRestoreSuccessItem);

#[derive(Clone, Default)]
pub struct EnableFastSnapshotRestoresRequest {
    pub availability_zones: Vec<String>,
    pub availability_zone_ids: Vec<String>,
    pub source_snapshot_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableFastSnapshotRestoresRequest`].
pub static ENABLE_FAST_SNAPSHOT_RESTORES_REQUEST: StructDesc = StructDesc { name: "EnableFastSnapshotRestoresRequest", members: &[
    Member { name: "AvailabilityZones", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AvailabilityZone", kind: Kind::Str }) },
    Member { name: "AvailabilityZoneIds", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AvailabilityZoneId", kind: Kind::Str }) },
    Member { name: "SourceSnapshotIds", query: "SourceSnapshotId", xml: "SourceSnapshotId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "SnapshotId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableFastSnapshotRestoresRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_FAST_SNAPSHOT_RESTORES_REQUEST }
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
structure!(EnableFastSnapshotRestoresRequest);

#[derive(Clone, Default)]
pub struct EnableFastSnapshotRestoresResult {
    pub successful: Vec<EnableFastSnapshotRestoreSuccessItem>,
    pub unsuccessful: Vec<EnableFastSnapshotRestoreErrorItem>,
}
/// Descriptor of [`EnableFastSnapshotRestoresResult`].
pub static ENABLE_FAST_SNAPSHOT_RESTORES_RESULT: StructDesc = StructDesc { name: "EnableFastSnapshotRestoresResult", members: &[
    Member { name: "Successful", query: "Successful", xml: "successful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ENABLE_FAST_SNAPSHOT_RESTORE_SUCCESS_ITEM) }) },
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ENABLE_FAST_SNAPSHOT_RESTORE_ERROR_ITEM) }) },
] };
impl Structure for EnableFastSnapshotRestoresResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_FAST_SNAPSHOT_RESTORES_RESULT }
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
structure!(EnableFastSnapshotRestoresResult);

#[derive(Clone, Default)]
pub struct EnableImageBlockPublicAccessRequest {
    pub image_block_public_access_state: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableImageBlockPublicAccessRequest`].
pub static ENABLE_IMAGE_BLOCK_PUBLIC_ACCESS_REQUEST: StructDesc = StructDesc { name: "EnableImageBlockPublicAccessRequest", members: &[
    Member { name: "ImageBlockPublicAccessState", query: "ImageBlockPublicAccessState", xml: "ImageBlockPublicAccessState", required: true, sensitive: false, kind: Kind::Enum(&enums::image_block_public_access_enabled_state::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableImageBlockPublicAccessRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IMAGE_BLOCK_PUBLIC_ACCESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_block_public_access_state,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_block_public_access_state,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableImageBlockPublicAccessRequest);

#[derive(Clone, Default)]
pub struct EnableImageBlockPublicAccessResult {
    pub image_block_public_access_state: Option<String>,
}
/// Descriptor of [`EnableImageBlockPublicAccessResult`].
pub static ENABLE_IMAGE_BLOCK_PUBLIC_ACCESS_RESULT: StructDesc = StructDesc { name: "EnableImageBlockPublicAccessResult", members: &[
    Member { name: "ImageBlockPublicAccessState", query: "ImageBlockPublicAccessState", xml: "imageBlockPublicAccessState", required: false, sensitive: false, kind: Kind::Enum(&enums::image_block_public_access_enabled_state::DESC) },
] };
impl Structure for EnableImageBlockPublicAccessResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IMAGE_BLOCK_PUBLIC_ACCESS_RESULT }
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
structure!(EnableImageBlockPublicAccessResult);

#[derive(Clone, Default)]
pub struct EnableImageDeprecationRequest {
    pub image_id: Option<String>,
    pub deprecate_at: Option<Timestamp>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableImageDeprecationRequest`].
pub static ENABLE_IMAGE_DEPRECATION_REQUEST: StructDesc = StructDesc { name: "EnableImageDeprecationRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DeprecateAt", query: "DeprecateAt", xml: "DeprecateAt", required: true, sensitive: false, kind: Kind::Time },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableImageDeprecationRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IMAGE_DEPRECATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.deprecate_at,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.deprecate_at,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableImageDeprecationRequest);

#[derive(Clone, Default)]
pub struct EnableImageDeprecationResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`EnableImageDeprecationResult`].
pub static ENABLE_IMAGE_DEPRECATION_RESULT: StructDesc = StructDesc { name: "EnableImageDeprecationResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableImageDeprecationResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IMAGE_DEPRECATION_RESULT }
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
structure!(EnableImageDeprecationResult);

#[derive(Clone, Default)]
pub struct EnableImageDeregistrationProtectionRequest {
    pub image_id: Option<String>,
    pub with_cooldown: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`EnableImageDeregistrationProtectionRequest`].
pub static ENABLE_IMAGE_DEREGISTRATION_PROTECTION_REQUEST: StructDesc = StructDesc { name: "EnableImageDeregistrationProtectionRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "WithCooldown", query: "WithCooldown", xml: "WithCooldown", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for EnableImageDeregistrationProtectionRequest {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IMAGE_DEREGISTRATION_PROTECTION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.with_cooldown,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.with_cooldown,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(EnableImageDeregistrationProtectionRequest);

#[derive(Clone, Default)]
pub struct EnableImageDeregistrationProtectionResult {
    pub r#return: Option<String>,
}
/// Descriptor of [`EnableImageDeregistrationProtectionResult`].
pub static ENABLE_IMAGE_DEREGISTRATION_PROTECTION_RESULT: StructDesc = StructDesc { name: "EnableImageDeregistrationProtectionResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for EnableImageDeregistrationProtectionResult {
    fn desc(&self) -> &'static StructDesc { &ENABLE_IMAGE_DEREGISTRATION_PROTECTION_RESULT }
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
structure!(EnableImageDeregistrationProtectionResult);
