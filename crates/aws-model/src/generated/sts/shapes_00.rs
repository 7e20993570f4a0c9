// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures GetCallerIdentityRequest to GetCallerIdentityResponse.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct GetCallerIdentityRequest {
}
/// Descriptor of [`GetCallerIdentityRequest`].
pub static GET_CALLER_IDENTITY_REQUEST: StructDesc = StructDesc { name: "GetCallerIdentityRequest", members: &[
] };
impl Structure for GetCallerIdentityRequest {
    fn desc(&self) -> &'static StructDesc { &GET_CALLER_IDENTITY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            _ => no_member(index),
        }
    }
}
structure!(GetCallerIdentityRequest);

#[derive(Clone, Default)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}
/// Descriptor of [`GetCallerIdentityResponse`].
pub static GET_CALLER_IDENTITY_RESPONSE: StructDesc = StructDesc { name: "GetCallerIdentityResponse", members: &[
    Member { name: "UserId", query: "UserId", xml: "UserId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Account", query: "Account", xml: "Account", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Arn", query: "Arn", xml: "Arn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetCallerIdentityResponse {
    fn desc(&self) -> &'static StructDesc { &GET_CALLER_IDENTITY_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.user_id,
            1 => &self.account,
            2 => &self.arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.account,
            2 => &mut self.arn,
            _ => no_member(index),
        }
    }
}
structure!(GetCallerIdentityResponse);
