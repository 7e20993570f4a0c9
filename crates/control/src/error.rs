//! What can go wrong in a use case.

use std::fmt;

/// A kind of resource, for errors that name one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    /// An instance.
    Instance,
    /// An AMI.
    Image,
    /// A volume.
    Volume,
    /// A snapshot.
    Snapshot,
    /// A key pair.
    KeyPair,
    /// A VPC.
    Vpc,
    /// A subnet.
    Subnet,
    /// A security group.
    SecurityGroup,
    /// A rule of a security group.
    SecurityGroupRule,
    /// A network interface.
    NetworkInterface,
    /// A route table.
    RouteTable,
    /// An internet gateway.
    InternetGateway,
    /// A network ACL.
    NetworkAcl,
    /// A set of DHCP options.
    DhcpOptions,
    /// A reservation.
    Reservation,
    /// An Elastic IP address.
    Address,
    /// An Elastic IP address's association.
    AddressAssociation,
    /// A NAT gateway.
    NatGateway,
    /// An egress-only internet gateway.
    EgressOnlyInternetGateway,
    /// A VPC peering connection.
    VpcPeeringConnection,
    /// A prefix list.
    PrefixList,
    /// A VPC endpoint.
    VpcEndpoint,
    /// A flow log.
    FlowLog,
    /// A customer gateway.
    CustomerGateway,
    /// A virtual private gateway.
    VpnGateway,
    /// A VPN connection.
    VpnConnection,
    /// A route table's association.
    RouteTableAssociation,
    /// A network ACL's association.
    NetworkAclAssociation,
    /// A network interface's attachment.
    NetworkInterfaceAttachment,
    /// What another account may do with a network interface.
    NetworkInterfacePermission,
    /// A range kept from a subnet.
    SubnetCidrReservation,
    /// A task that brings a disk or image in.
    ImportTask,
    /// A task that writes an image as an object.
    ExportTask,
    /// A report of who uses an image.
    ImageUsageReport,
    /// A task that gives an instance another root.
    ReplaceRootTask,
}

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Noun::Instance => "instance",
            Noun::Image => "image",
            Noun::Volume => "volume",
            Noun::Snapshot => "snapshot",
            Noun::KeyPair => "key pair",
            Noun::Vpc => "vpc",
            Noun::Subnet => "subnet",
            Noun::SecurityGroup => "security group",
            Noun::SecurityGroupRule => "security group rule",
            Noun::NetworkInterface => "networkInterface",
            Noun::RouteTable => "routeTable",
            Noun::InternetGateway => "internetGateway",
            Noun::NetworkAcl => "networkAcl",
            Noun::DhcpOptions => "dhcpOption",
            Noun::Reservation => "reservation",
            Noun::Address => "allocation",
            Noun::AddressAssociation => "association",
            Noun::NatGateway => "natGateway",
            Noun::EgressOnlyInternetGateway => "egressOnlyInternetGateway",
            Noun::VpcPeeringConnection => "vpcPeeringConnection",
            Noun::PrefixList => "prefixList",
            Noun::VpcEndpoint => "Vpc Endpoint Id",
            Noun::FlowLog => "flow log",
            Noun::CustomerGateway => "customerGateway",
            Noun::VpnGateway => "vpnGateway",
            Noun::VpnConnection => "vpnConnection",
            Noun::RouteTableAssociation | Noun::NetworkAclAssociation => "association",
            Noun::NetworkInterfaceAttachment => "networkInterface attachment",
            Noun::NetworkInterfacePermission => "networkInterfacePermission",
            Noun::SubnetCidrReservation => "subnet cidr reservation",
            Noun::ImportTask => "import task",
            Noun::ExportTask => "export task",
            Noun::ImageUsageReport => "image usage report",
            Noun::ReplaceRootTask => "replaceRootVolumeTask",
        })
    }
}

/// Why a use case refused or failed. The text is what the caller reads; `api` maps each variant to its EC2 code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Well-formed ids that name nothing.
    #[error("The {noun} {}'{ids}' {} not exist", if matches!(.noun, Noun::KeyPair | Noun::SecurityGroup) { "" } else { "ID " }, if .ids.contains(',') { "do" } else { "does" })]
    NotFound {
        /// Of what.
        noun: Noun,
        /// The ids, with commas.
        ids: String,
    },
    /// No id of its kind's form.
    #[error("Invalid id: \"{id}\"")]
    Malformed {
        /// Of what.
        noun: Noun,
        /// What was given.
        id: String,
    },
    /// A name that is taken.
    #[error("{message}")]
    Duplicate {
        /// Of what.
        noun: Noun,
        /// The sentence.
        message: String,
    },
    /// A required parameter is not there.
    #[error("The request must contain the parameter {0}")]
    MissingParameter(String),
    /// A parameter has a value that it can't have.
    #[error("{0}")]
    InvalidParameterValue(String),
    /// Parameters that can't be together.
    #[error("{0}")]
    InvalidParameterCombination(String),
    /// Not in this state.
    #[error("{0}")]
    IncorrectInstanceState(String),
    /// Protected, or not the caller's to do.
    #[error("{0}")]
    OperationNotPermitted(String),
    /// Something else still uses it.
    #[error("{0}")]
    DependencyViolation(String),
    /// A kind of thing that this server has no meaning for.
    #[error("{0}")]
    Unsupported(String),
    /// The same token with other parameters.
    #[error(
        "Arguments on this idempotent request are inconsistent with arguments used in previous request(s)."
    )]
    IdempotentParameterMismatch,
    /// The node is full.
    #[error("{0}")]
    InsufficientInstanceCapacity(String),
    /// The subnet is full.
    #[error("{0}")]
    InsufficientFreeAddresses(String),
    /// No public address is left.
    #[error("{0}")]
    InsufficientPublicAddresses(String),
    /// An address that is taken.
    #[error("{0}")]
    AddressInUse(String),
    /// A network interface that is attached.
    #[error("{0}")]
    InterfaceInUse(String),
    /// More security groups on an interface than this many.
    #[error("You have exceeded the maximum number of security groups allowed per network interface ({0}).")]
    GroupsPerInterface(usize),
    /// More than allowed.
    #[error("{message}")]
    LimitExceeded {
        /// Of what.
        noun: Noun,
        /// The sentence.
        message: String,
    },
    /// The rule is there already.
    #[error("{0}")]
    DuplicatePermission(String),
    /// The rule isn't there.
    #[error("{0}")]
    PermissionNotFound(String),
    /// A rule that makes no sense.
    #[error("{0}")]
    MalformedPermission(String),
    /// A group that its name doesn't lead to, or one of another VPC.
    #[error("{0}")]
    GroupNotFound(String),
    /// A group's name that only the server may give.
    #[error("{0}")]
    ReservedGroupName(String),
    /// No public key of a form and kind that can be imported.
    #[error("{0}")]
    InvalidKeyFormat(String),
    /// A group in use.
    #[error("{0}")]
    GroupInUse(String),
    /// The default group can't be deleted.
    #[error("{0}")]
    CannotDelete(String),
    /// A block device mapping without meaning.
    #[error("{0}")]
    InvalidBlockDeviceMapping(String),
    /// User data without meaning.
    #[error("{0}")]
    InvalidUserData(String),
    /// The zone has no default subnet or the account no default VPC.
    #[error("{0}")]
    DefaultVpcMissing(String),
    /// No id of a resource that can have tags.
    #[error("The ID '{0}' is not valid")]
    InvalidId(String),
    /// Too many tags on one resource.
    #[error("You have reached the maximum number of tags for the resource")]
    TagLimitExceeded,
    /// An attribute that the instance can't have.
    #[error("{0}")]
    InvalidInstanceAttributeValue(String),
    /// An operation on the interface of an instance that has several.
    #[error("{0}")]
    SeveralInterfaces(String),
    /// What EC2 has a code of its own for, and only one use case answers.
    #[error("{message}")]
    Specific {
        /// The code, such as `InvalidSubnet.Conflict`.
        code: &'static str,
        /// The sentence.
        message: String,
    },
    /// The store could not make it durable.
    #[error("the change could not be stored: {0}")]
    Store(String),
    /// A fault of the server.
    #[error("{0}")]
    Internal(String),
}

impl Error {
    /// An error with a code of its own.
    pub fn specific(code: &'static str, message: impl Into<String>) -> Error {
        Error::Specific { code, message: message.into() }
    }
    /// A well-formed id that names nothing.
    pub fn not_found(noun: Noun, id: impl fmt::Display) -> Error {
        Error::NotFound { noun, ids: id.to_string() }
    }
}
