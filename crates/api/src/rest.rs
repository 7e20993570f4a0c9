//! Services that speak JSON over methods and paths: which of their operations are built, and how they answer.
//!
//! A handler is as every other: typed input, typed output, [`ApiError`]. Errors have the codes of these services, with the
//! reason that goes with some of them after a dot: `ValidationException.INVALID_BLOCK`.

mod errors;

use std::future::Future;
use std::pin::Pin;

use cumulet_aws_model::rest::{self, HttpDesc, HttpReply, HttpRequest};
use cumulet_aws_model::{HttpOperation, Operation, ebs, rbin};
use cumulet_control::tokens::Token;
use sha2::{Digest, Sha256};

use crate::context::Context;
use crate::{ApiError, nouns, paging};

pub use errors::{error_reply, malformed};

type Answer = Pin<Box<dyn Future<Output = Result<HttpReply, ApiError>> + Send>>;

/// An operation that is built.
pub struct Route {
    /// Which, and where it is found.
    pub desc: &'static HttpDesc,
    /// Decodes, handles, encodes.
    pub run: fn(Context, &HttpRequest<'_>) -> Answer,
}

macro_rules! routes {
    ($($service:ident::$operation:ident => $($handler:ident)::+,)*) => {
        static ROUTES: &[Route] = &[$(Route {
            desc: <$service::$operation as HttpOperation>::HTTP,
            run: |context, request| serve::<$service::$operation, _, _>(nouns::$($handler)::+, context, request),
        },)*];
    };
}

routes! {
    ebs::CompleteSnapshot => ebs_direct::complete_snapshot,
    ebs::GetSnapshotBlock => ebs_direct::get_snapshot_block,
    ebs::ListChangedBlocks => ebs_direct::list_changed_blocks,
    ebs::ListSnapshotBlocks => ebs_direct::list_snapshot_blocks,
    ebs::PutSnapshotBlock => ebs_direct::put_snapshot_block,
    ebs::StartSnapshot => ebs_direct::start_snapshot,
    rbin::CreateRule => retention_rules::create_rule,
    rbin::DeleteRule => retention_rules::delete_rule,
    rbin::GetRule => retention_rules::get_rule,
    rbin::ListRules => retention_rules::list_rules,
    rbin::ListTagsForResource => retention_rules::list_tags_for_resource,
    rbin::LockRule => retention_rules::lock_rule,
    rbin::TagResource => retention_rules::tag_resource,
    rbin::UnlockRule => retention_rules::unlock_rule,
    rbin::UntagResource => retention_rules::untag_resource,
    rbin::UpdateRule => retention_rules::update_rule,
}

/// Whether a service is of this kind.
pub fn speaks(service: &str) -> bool {
    table(service).is_some()
}

fn table(service: &str) -> Option<&'static [&'static HttpDesc]> {
    match service {
        "ebs" => Some(ebs::HTTP),
        "rbin" => Some(rbin::HTTP),
        _ => None,
    }
}

/// The route of a method and path.
///
/// # Errors
/// The service has no such operation, or it isn't built.
pub fn find(service: &str, method: &str, path: &str) -> Result<&'static Route, ApiError> {
    let desc = table(service).and_then(|table| rest::find(table, method, path)).ok_or_else(|| ApiError {
        code: "UnknownOperationException".into(),
        message: format!("{method} {path} is no operation of {service}"),
        status: 404,
    })?;
    let name = |desc: &HttpDesc| (desc.operation.service.name, desc.operation.name);
    let is_it = |route: &&Route| name(route.desc) == name(desc);
    ROUTES.iter().find(is_it).ok_or_else(|| {
        ApiError::unsupported(format!("The operation {} is not built in Cumulet yet.", desc.operation.name))
    })
}

/// Names of the operations that are built, with their service.
pub fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
    ROUTES.iter().map(|route| (route.desc.operation.service.name, route.desc.operation.name))
}

fn serve<O, F, H>(handler: H, mut context: Context, request: &HttpRequest<'_>) -> Answer
where
    O: HttpOperation,
    F: Future<Output = Result<O::Output, ApiError>> + Send + 'static,
    H: FnOnce(Context, O::Input) -> F,
{
    let input = match rest::decode::<O>(request) {
        Ok(input) => input,
        Err(error) => return Box::pin(std::future::ready(Err(malformed(&error)))),
    };
    let digest = |without: &[&str]| hex::encode(Sha256::digest(rest::parameters(&input, without)));
    let token = O::CLIENT_TOKEN.and_then(|name| rest::text_member(&input, name));
    context.token = token.filter(|token| !token.is_empty()).map(|token| Token {
        operation: O::NAME,
        token,
        parameters: digest(O::CLIENT_TOKEN.as_slice()),
    });
    // What all pages of one list have in common.
    let pages_of = if <O as Operation>::PAGINATED {
        let asked = digest(&["NextToken", "MaxResults"]);
        let whole = format!("{}:{}:{}:{asked}", O::NAME, context.world.account, context.world.region);
        hex::encode(&Sha256::digest(whole)[..8])
    } else {
        String::new()
    };
    let answer = handler(context, input);
    Box::pin(paging::within(pages_of, async move { Ok(rest::encode::<O>(&answer.await?)) }))
}
