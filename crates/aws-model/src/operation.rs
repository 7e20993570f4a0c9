//! What is known statically of an operation and of the service that it belongs to.

use crate::shape::{StructDesc, Structure};

/// How a service writes requests and responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// Lists are `Name.N`; the members of a response follow the root element directly.
    Ec2,
    /// Lists are `Name.member.N`; a response has a result element and a `ResponseMetadata` element.
    Query,
    /// Methods and paths, with JSON bodies; see [`crate::rest`].
    RestJson,
}

/// A service.
#[derive(Debug)]
pub struct ServiceDesc {
    /// Name in signatures: `ec2`, `sts`.
    pub name: &'static str,
    /// Version of the API that the types were generated from, such as `2016-11-15`.
    pub version: &'static str,
    /// Namespace of responses without version, ending in a slash; empty where responses are no XML.
    pub namespace: &'static str,
    /// How requests and responses are written.
    pub protocol: Protocol,
}

/// An operation.
#[derive(Debug)]
pub struct OperationDesc {
    /// Value of the parameter `Action`.
    pub name: &'static str,
    /// The service that has it.
    pub service: &'static ServiceDesc,
    /// Descriptor of the request.
    pub input: &'static StructDesc,
    /// Descriptor of the response; `None` when the model has none.
    pub output: Option<&'static StructDesc>,
    /// Whether the request has a `DryRun` member.
    pub dry_run: bool,
    /// Model name of the member that is the idempotency token, mostly `ClientToken`.
    pub client_token: Option<&'static str>,
    /// Whether the request has `MaxResults` and `NextToken`.
    pub paginated: bool,
}

/// One marker type per operation implements this.
pub trait Operation: Send + Sync + 'static {
    /// All facts of the operation.
    const DESC: &'static OperationDesc;
    /// The decoded request.
    type Input: Structure + Default + Clone + std::fmt::Debug + Send + Sync + 'static;
    /// The response; `()` when the model has none, written as `<return>true</return>`.
    type Output: Structure + Default + Clone + std::fmt::Debug + Send + Sync + 'static;

    /// Value of the parameter `Action`.
    const NAME: &'static str = Self::DESC.name;
    /// Whether the request has a `DryRun` member.
    const DRY_RUN: bool = Self::DESC.dry_run;
    /// Model name of the member that is the idempotency token.
    const CLIENT_TOKEN: Option<&'static str> = Self::DESC.client_token;
    /// Whether the request has `MaxResults` and `NextToken`.
    const PAGINATED: bool = Self::DESC.paginated;
}

/// Finds an operation in a table sorted by name, such as `ec2::OPERATIONS`.
pub fn find_operation(
    table: &'static [&'static OperationDesc],
    name: &str,
) -> Option<&'static OperationDesc> {
    table.binary_search_by(|desc| desc.name.cmp(name)).ok().map(|index| table[index])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ec2, sts};

    #[test]
    fn tables_are_sorted_and_complete() {
        assert!(ec2::OPERATIONS.is_sorted_by(|a, b| a.name < b.name));
        assert!(ec2::OPERATIONS.len() > 700);
        assert_eq!(find_operation(sts::OPERATIONS, "GetCallerIdentity").map(|d| d.service.name), Some("sts"));
        assert!(find_operation(ec2::OPERATIONS, "RunInstance").is_none());
    }

    #[test]
    fn facts_of_operations() {
        assert_eq!(ec2::RunInstances::NAME, "RunInstances");
        assert_eq!(ec2::RunInstances::CLIENT_TOKEN, Some("ClientToken"));
        const { assert!(ec2::RunInstances::DRY_RUN && !ec2::RunInstances::PAGINATED) };
        const { assert!(ec2::DescribeInstances::PAGINATED) };
        assert!(ec2::DeleteVpc::DESC.output.is_none());
    }

    #[test]
    fn enumerations_are_sorted() {
        for desc in ec2::enums::ALL {
            assert!(desc.values.is_sorted(), "{}", desc.name);
        }
    }
}
