//! Errors as callers see them: EC2's code, message and HTTP status.
//!
//! Codes: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>.

use cumulet_aws_model::{DecodeError, Expected};
use cumulet_control::{Error, Noun};

/// An error reply.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct ApiError {
    /// What clients branch on.
    pub code: String,
    /// What people read.
    pub message: String,
    /// HTTP status.
    pub status: u16,
}

impl ApiError {
    /// A client error, status 400.
    pub fn client(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into(), status: 400 }
    }
    /// A parameter's value is wrong.
    pub fn invalid_value(message: impl Into<String>) -> Self {
        Self::client("InvalidParameterValue", message)
    }
    /// Parameters don't go together.
    pub fn invalid_combination(message: impl Into<String>) -> Self {
        Self::client("InvalidParameterCombination", message)
    }
    /// A required parameter is not there.
    pub fn missing(parameter: &str) -> Self {
        Self::client("MissingParameter", format!("The request must contain the parameter {parameter}"))
    }
    /// Names that are no instance types, where EC2 has a code of its own for that.
    pub fn unknown_instance_types(names: &str) -> Self {
        Self::client(
            "InvalidInstanceType",
            format!("The following supplied instance types do not exist: [{names}]"),
        )
    }
    /// A parameter or operation that has no meaning here.
    pub fn unsupported(message: impl Into<String>) -> Self {
        Self::client("UnsupportedOperation", message)
    }
    /// What a dry run answers when the call would succeed; status 412 as EC2's.
    pub fn dry_run() -> Self {
        Self {
            code: "DryRunOperation".into(),
            message: "Request would have succeeded, but DryRun flag is set.".into(),
            status: 412,
        }
    }
}

/// The part of `Invalid….NotFound` and its kin that names the resource.
pub fn id_code(noun: Noun) -> &'static str {
    match noun {
        Noun::Instance => "InvalidInstanceID",
        Noun::Image => "InvalidAMIID",
        Noun::Volume => "InvalidVolume",
        Noun::Snapshot => "InvalidSnapshot",
        Noun::KeyPair => "InvalidKeyPair",
        Noun::Vpc => "InvalidVpcID",
        Noun::Subnet => "InvalidSubnetID",
        Noun::SecurityGroup => "InvalidGroup",
        Noun::SecurityGroupRule => "InvalidSecurityGroupRuleId",
        Noun::NetworkInterface => "InvalidNetworkInterfaceID",
        Noun::RouteTable => "InvalidRouteTableID",
        Noun::InternetGateway => "InvalidInternetGatewayID",
        Noun::NetworkAcl => "InvalidNetworkAclID",
        Noun::DhcpOptions => "InvalidDhcpOptionID",
        Noun::Reservation => "InvalidReservationID",
        Noun::Address => "InvalidAllocationID",
        Noun::AddressAssociation => "InvalidAssociationID",
        Noun::NatGateway => "InvalidNatGatewayID",
        Noun::EgressOnlyInternetGateway => "InvalidEgressOnlyInternetGatewayId",
        Noun::VpcPeeringConnection => "InvalidVpcPeeringConnectionID",
        Noun::PrefixList => "InvalidPrefixListID",
        Noun::VpcEndpoint => "InvalidVpcEndpointId",
        Noun::FlowLog => "InvalidFlowLogId",
        Noun::CustomerGateway => "InvalidCustomerGatewayID",
        Noun::VpnGateway => "InvalidVpnGatewayID",
        Noun::VpnConnection => "InvalidVpnConnectionID",
        Noun::RouteTableAssociation | Noun::NetworkAclAssociation => "InvalidAssociationID",
        Noun::NetworkInterfaceAttachment => "InvalidAttachmentID",
        Noun::NetworkInterfacePermission => "InvalidNetworkInterfacePermissionID",
        Noun::SubnetCidrReservation => "InvalidSubnetCidrReservationID",
        Noun::ImportTask => "InvalidConversionTaskId",
        Noun::ExportTask => "InvalidExportTaskID",
        Noun::ImageUsageReport => "InvalidImageUsageReportId",
        Noun::ReplaceRootTask => "InvalidReplaceRootVolumeTaskId",
    }
}

fn malformed_code(noun: Noun) -> String {
    match noun {
        Noun::SecurityGroup => "InvalidGroupId.Malformed".into(),
        Noun::Volume | Noun::Snapshot => "InvalidParameterValue".into(),
        Noun::NetworkInterface => "InvalidNetworkInterfaceId.Malformed".into(),
        _ => format!("{}.Malformed", id_code(noun)),
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        let code: String = match error {
            Error::NotFound { noun, .. } => format!("{}.NotFound", id_code(noun)),
            Error::Malformed { noun, .. } => malformed_code(noun),
            Error::Duplicate { noun, .. } => format!("{}.Duplicate", id_code(noun)),
            Error::MissingParameter(_) => "MissingParameter".into(),
            Error::InvalidParameterValue(_) => "InvalidParameterValue".into(),
            Error::InvalidParameterCombination(_) => "InvalidParameterCombination".into(),
            Error::IncorrectInstanceState(_) => "IncorrectInstanceState".into(),
            Error::OperationNotPermitted(_) => "OperationNotPermitted".into(),
            Error::DependencyViolation(_) => "DependencyViolation".into(),
            Error::Unsupported(_) => "UnsupportedOperation".into(),
            Error::IdempotentParameterMismatch => "IdempotentParameterMismatch".into(),
            Error::InsufficientInstanceCapacity(_) => "InsufficientInstanceCapacity".into(),
            Error::InsufficientFreeAddresses(_) => "InsufficientFreeAddressesInSubnet".into(),
            Error::InsufficientPublicAddresses(_) => "InsufficientAddressCapacity".into(),
            Error::AddressInUse(_) => "InvalidIPAddress.InUse".into(),
            Error::InterfaceInUse(_) => "InvalidNetworkInterface.InUse".into(),
            Error::GroupsPerInterface(_) => "SecurityGroupsPerInterfaceLimitExceeded".into(),
            Error::LimitExceeded { noun, .. } => match noun {
                Noun::SecurityGroup => "SecurityGroupLimitExceeded".into(),
                Noun::SecurityGroupRule => "RulesPerSecurityGroupLimitExceeded".into(),
                Noun::NetworkInterface => "NetworkInterfaceLimitExceeded".into(),
                _ => "ResourceLimitExceeded".into(),
            },
            Error::DuplicatePermission(_) => "InvalidPermission.Duplicate".into(),
            Error::PermissionNotFound(_) => "InvalidPermission.NotFound".into(),
            Error::MalformedPermission(_) => "InvalidPermission.Malformed".into(),
            Error::GroupNotFound(_) => "InvalidGroup.NotFound".into(),
            Error::ReservedGroupName(_) => "InvalidGroup.Reserved".into(),
            Error::InvalidKeyFormat(_) => "InvalidKey.Format".into(),
            Error::GroupInUse(_) => "DependencyViolation".into(),
            Error::CannotDelete(_) => "CannotDelete".into(),
            Error::InvalidBlockDeviceMapping(_) => "InvalidBlockDeviceMapping".into(),
            Error::InvalidUserData(_) => "InvalidParameterValue".into(),
            Error::DefaultVpcMissing(_) => "VPCIdNotSpecified".into(),
            Error::InvalidId(_) => "InvalidID".into(),
            Error::TagLimitExceeded => "TagLimitExceeded".into(),
            Error::InvalidInstanceAttributeValue(_) => "InvalidInstanceAttributeValue".into(),
            Error::SeveralInterfaces(_) => "InvalidInstanceID".into(),
            Error::Specific { code, .. } => code.into(),
            Error::Store(_) | Error::Internal(_) => {
                return Self { code: "InternalError".into(), message, status: 500 };
            }
        };
        Self::client(code, message)
    }
}

impl From<DecodeError> for ApiError {
    fn from(error: DecodeError) -> Self {
        match error {
            // Only in a list: RunInstances and its like answer InvalidParameterValue.
            DecodeError::Invalid { name, value, expected: Expected::Word("InstanceType") }
                if name.starts_with("InstanceType.") =>
            {
                Self::unknown_instance_types(&value)
            }
            error => Self::client(error.code(), error.to_string()),
        }
    }
}
