//! Resource ids: a prefix and 17 hexadecimal digits, as EC2 has them (`i-0123456789abcdef0`).

use serde::{Deserialize, Serialize};

/// Why a string is no id of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{value}\" is not an id of the form {prefix}-…")]
pub struct MalformedId {
    /// The prefix that was expected, without its hyphen.
    pub prefix: &'static str,
    /// What was given.
    pub value: String,
}

/// What every resource id can do; lets generic code (tags, filters, tables) handle any of them.
pub trait ResourceId: Clone + Ord + std::fmt::Display + AsRef<str> {
    /// The prefix without its hyphen, such as `i` or `vpc`.
    const PREFIX: &'static str;
    /// Accepts the prefix, a hyphen, and 8 to 17 lower-case hexadecimal digits (EC2 still knows 8-digit ids).
    fn parse(value: &str) -> Result<Self, MalformedId>;
    /// The id whose digits are the upper 68 bits of `random`.
    fn from_random(random: u128) -> Self;
}

fn well_formed(prefix: &str, value: &str) -> bool {
    value.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('-')).is_some_and(|digits| {
        (8..=17).contains(&digits.len()) && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    })
}

macro_rules! resource_ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl ResourceId for $name {
            const PREFIX: &'static str = $prefix;
            fn parse(value: &str) -> Result<Self, MalformedId> {
                if well_formed($prefix, value) {
                    Ok(Self(value.to_owned()))
                } else {
                    Err(MalformedId { prefix: $prefix, value: value.to_owned() })
                }
            }
            fn from_random(random: u128) -> Self {
                Self(format!(concat!($prefix, "-{:017x}"), random >> 60))
            }
        }
        impl $name {
            /// The id as it is written.
            pub fn as_str(&self) -> &str { &self.0 }
            /// The digits alone, without prefix and hyphen.
            pub fn digits(&self) -> &str { &self.0[$prefix.len() + 1..] }
        }
        impl AsRef<str> for $name { fn as_ref(&self) -> &str { &self.0 } }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
        }
    )*};
}

resource_ids! {
    /// An instance.
    InstanceId = "i";
    /// The launch that made one or more instances.
    ReservationId = "r";
    /// An AMI.
    ImageId = "ami";
    /// An EBS volume.
    VolumeId = "vol";
    /// An EBS snapshot.
    SnapshotId = "snap";
    /// A key pair.
    KeyPairId = "key";
    /// A VPC.
    VpcId = "vpc";
    /// A subnet.
    SubnetId = "subnet";
    /// A security group.
    SecurityGroupId = "sg";
    /// A rule of a security group.
    SecurityGroupRuleId = "sgr";
    /// A network interface.
    EniId = "eni";
    /// A network interface's attachment to an instance.
    EniAttachmentId = "eni-attach";
    /// What another account may do with a network interface.
    InterfacePermissionId = "eni-perm";
    /// A route table.
    RouteTableId = "rtb";
    /// A route table's association with a subnet or gateway.
    RouteTableAssociationId = "rtbassoc";
    /// An internet gateway.
    InternetGatewayId = "igw";
    /// A network ACL.
    NetworkAclId = "acl";
    /// A network ACL's association with a subnet.
    NetworkAclAssociationId = "aclassoc";
    /// A set of DHCP options.
    DhcpOptionsId = "dopt";
    /// A VPC's association with a range of either family.
    VpcCidrAssociationId = "vpc-cidr-assoc";
    /// A subnet's association with an IPv6 range.
    SubnetCidrAssociationId = "subnet-cidr-assoc";
    /// A range of a subnet kept from automatic assignment.
    SubnetCidrReservationId = "scr";
    /// An Elastic IP address's allocation.
    AllocationId = "eipalloc";
    /// An Elastic IP address's association.
    AddressAssociationId = "eipassoc";
    /// A NAT gateway.
    NatGatewayId = "nat";
    /// An egress-only internet gateway.
    EgressOnlyInternetGatewayId = "eigw";
    /// A VPC peering connection.
    VpcPeeringConnectionId = "pcx";
    /// A prefix list.
    PrefixListId = "pl";
    /// A VPC endpoint.
    VpcEndpointId = "vpce";
    /// A flow log.
    FlowLogId = "fl";
    /// A customer gateway.
    CustomerGatewayId = "cgw";
    /// A virtual private gateway.
    VpnGatewayId = "vgw";
    /// A VPN connection.
    VpnConnectionId = "vpn";
    /// A task that makes an image of disks from elsewhere.
    ImportImageTaskId = "import-ami";
    /// A task that makes a snapshot of a disk from elsewhere.
    ImportSnapshotTaskId = "import-snap";
    /// A task that writes an image's root as an object.
    ExportImageTaskId = "export-ami";
    /// A task that writes an instance's root as an object.
    ExportInstanceTaskId = "export-i";
    /// A report of who uses an image.
    ImageUsageReportId = "amiur";
    /// A task that gives an instance another root.
    ReplaceRootTaskId = "replacevol";
    /// A task that writes an image as an object. EC2 doesn't show it.
    StoreTaskId = "store";
}

/// A 12-digit account number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(String);

impl AccountId {
    /// The account that a fresh server has, the one that test suites assume.
    pub const DEFAULT: &'static str = "123456789012";
    /// The owner of bundled images; its alias is `amazon`.
    pub const IMAGES: &'static str = "137112412989";

    /// Accepts exactly 12 decimal digits.
    pub fn parse(value: &str) -> Option<Self> {
        (value.len() == 12 && value.bytes().all(|b| b.is_ascii_digit())).then(|| Self(value.to_owned()))
    }
    /// The default account.
    pub fn default_account() -> Self {
        Self(Self::DEFAULT.to_owned())
    }
    /// The account that owns the bundled images.
    pub fn images() -> Self {
        Self(Self::IMAGES.to_owned())
    }
    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for AccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_seventeen_digits_and_parse_back() {
        let id = InstanceId::from_random(u128::MAX);
        assert_eq!(id.as_str(), "i-fffffffffffffffff");
        assert_eq!(InstanceId::parse(id.as_str()), Ok(id));
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for bad in [
            "",
            "i-",
            "i-xyz",
            "i-0123456",
            "i-0123456789abcdef01",
            "vol-0123456789abcdef0",
            "i-0123456789ABCDEF0",
        ] {
            assert!(InstanceId::parse(bad).is_err(), "{bad}");
        }
        assert!(InstanceId::parse("i-12345678").is_ok());
    }
}
