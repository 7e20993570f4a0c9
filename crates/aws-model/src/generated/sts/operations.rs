// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Operations of sts, one marker type each.

use super::*;
use crate::operation::{Operation, OperationDesc, Protocol, ServiceDesc};

/// The service.
pub static SERVICE: ServiceDesc = ServiceDesc {
    name: "sts",
    version: "2011-06-15",
    namespace: "https://sts.amazonaws.com/doc/",
    protocol: Protocol::Query,
};

/// All operations, sorted by name.
pub static OPERATIONS: &[&OperationDesc] = &[
    GetCallerIdentity::DESC,
];

pub struct GetCallerIdentity;
impl Operation for GetCallerIdentity {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetCallerIdentity", service: &SERVICE, input: &GET_CALLER_IDENTITY_REQUEST, output: Some(&GET_CALLER_IDENTITY_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
}
