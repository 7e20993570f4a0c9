//! From a request's bytes to a reply's.

use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use cumulet_aws_model::rest::{HttpReply, HttpRequest};
use cumulet_aws_model::{Fault, OperationDesc, QueryTree, encode_error, encode_query_error, find_operation};
use cumulet_control::Cloud;
use cumulet_control::tokens::Token;
use cumulet_model::World;
use cumulet_sigv4::RequestParts;
use http::request::Parts;
use sha2::{Digest, Sha256};

use crate::ApiError;
use crate::auth::{Authority, Caller};
use crate::context::Context;
use crate::paging;
use crate::rest;
use crate::routes::{self, Route};

/// Largest body that is read; user data and large rule sets fit many times over.
pub const MAX_BODY: usize = 1 << 20;

/// A reply.
#[derive(Debug)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Of the request, 36 characters.
    pub request_id: String,
    /// Of the body.
    pub content_type: &'static str,
    /// Beside the usual ones.
    pub headers: Vec<(&'static str, String)>,
    /// XML, JSON, or a snapshot's block.
    pub body: Bytes,
}

/// The endpoint of all services.
pub struct Gateway {
    cloud: Arc<Cloud>,
    authority: Authority,
}

/// How a service writes errors.
#[derive(Clone, PartialEq)]
enum Form {
    Ec2,
    Query,
    /// Of this service.
    Rest(String),
}

/// The content type of XML.
const XML: &str = "text/xml;charset=UTF-8";

fn xml(status: u16, body: String) -> HttpReply {
    HttpReply { status, content_type: XML, headers: Vec::new(), body: body.into_bytes() }
}

impl Gateway {
    /// An endpoint of a cloud.
    pub fn new(cloud: Arc<Cloud>, authority: Authority) -> Self {
        Self { cloud, authority }
    }

    /// Answers a request whose body was read, or was too large.
    pub async fn handle(&self, head: &Parts, body: Result<Bytes, ApiError>) -> Reply {
        let started = Instant::now();
        let request_id = new_request_id();
        let headers: Vec<(&str, &[u8])> =
            head.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
        let parts = RequestParts {
            method: head.method.as_str(),
            path: head.uri.path(),
            query: head.uri.query().unwrap_or(""),
            headers: &headers,
        };
        let form = match Authority::claimed_service(&parts).as_deref() {
            Some("sts") => Form::Query,
            Some(service) if rest::speaks(service) => Form::Rest(service.to_owned()),
            _ => Form::Ec2,
        };
        let mut operation = "-";
        let answer = match body {
            Ok(body) => self.answer(&parts, &body, &request_id, &mut operation).await,
            Err(error) => Err(error),
        };
        let reply = match answer {
            Ok(reply) => reply,
            Err(error) => {
                if error.status >= 500 {
                    tracing::error!(request_id, operation, %error, "a call failed by a fault of the server");
                }
                error_reply(&form, &request_id, &error)
            }
        };
        let HttpReply { status, content_type, headers, body } = reply;
        tracing::debug!(request_id, operation, status, micros = started.elapsed().as_micros(), "call");
        Reply { status, request_id, content_type, headers, body: body.into() }
    }

    async fn answer(
        &self,
        parts: &RequestParts<'_>,
        body: &[u8],
        request_id: &str,
        operation: &mut &'static str,
    ) -> Result<HttpReply, ApiError> {
        let now = self.cloud.now();
        let caller = self.authority.verify(parts, &Sha256::digest(body).into(), now)?;
        if rest::speaks(&caller.service) {
            let route = rest::find(&caller.service, parts.method, parts.path)?;
            *operation = route.desc.operation.name;
            let request = HttpRequest { path: parts.path, query: parts.query, headers: parts.headers, body };
            let context =
                Context { cloud: self.cloud.clone(), world: caller.world, dry_run: false, token: None, now };
            let (cloud, world) = (context.cloud.clone(), context.world.clone());
            let call = (route.run)(context, &request);
            return guarded(async move {
                cloud.enter(&world).await?;
                call.await
            })
            .await;
        }
        let tree = QueryTree::from_urlencoded(&[parts.query.as_bytes(), body])?;
        let (desc, route) = find(&caller.service, &tree)?;
        *operation = desc.name;
        let route = route.ok_or_else(|| {
            ApiError::unsupported(format!("The operation {} is not built in Cumulet yet.", desc.name))
        })?;
        let version = tree.get("Version").unwrap_or(desc.service.version).to_owned();
        if !version.bytes().all(|b| b.is_ascii_digit() || b == b'-') || version.len() != 10 {
            return Err(ApiError::client(
                "NoSuchVersion",
                format!("The requested version ({version}) is not valid"),
            ));
        }
        let context = self.context(caller, desc, &tree, now)?;
        let paged = desc.paginated;
        let pages_of = if paged { pages_digest(desc, &context.world, &tree) } else { String::new() };
        let answer = guard(route, context, tree, request_id.to_owned(), version, pages_of);
        Ok(xml(200, answer.await?))
    }

    fn context(
        &self,
        caller: Caller,
        desc: &'static OperationDesc,
        tree: &QueryTree,
        now: cumulet_model::Time,
    ) -> Result<Context, ApiError> {
        // The model marks it for most operations that have one (not for ImportImage, for example).
        let has = |name: &&str| desc.input.members.iter().any(|member| member.query == *name);
        let token_name = desc.client_token.or(Some("ClientToken").filter(has));
        let token = match token_name.and_then(|name| tree.get(name)).filter(|token| !token.is_empty()) {
            None => None,
            Some(token) if token.len() > 64 || !token.is_ascii() => {
                return Err(ApiError::invalid_value(
                    "Invalid value for parameter clientToken: 64 ASCII characters at most",
                ));
            }
            Some(token) => Some(Token {
                operation: desc.name,
                token: token.to_owned(),
                parameters: parameters_digest(tree, token_name.as_slice()),
            }),
        };
        let dry_run = desc.dry_run
            && tree.get("DryRun").is_some_and(|value| value.eq_ignore_ascii_case("true") || value == "1");
        Ok(Context { cloud: self.cloud.clone(), world: caller.world, dry_run, token, now })
    }
}

/// A handler that panics is a fault of ours that must not end the server or leave the caller without an answer. And one
/// whose caller went away still runs to its end: a commit left half-way would leave the memory behind the store.
async fn guarded<T: Send + 'static>(
    call: impl Future<Output = Result<T, ApiError>> + Send + 'static,
) -> Result<T, ApiError> {
    tokio::spawn(call).await.map_err(|panic| ApiError {
        code: "InternalError".into(),
        message: format!("An internal error has occurred: {panic}"),
        status: 500,
    })?
}

async fn guard(
    route: &'static Route,
    context: Context,
    tree: QueryTree,
    request_id: String,
    version: String,
    pages_of: String,
) -> Result<String, ApiError> {
    let dry_run = context.dry_run;
    let call = async move {
        context.cloud.enter(&context.world).await?;
        (route.run)(context, tree, request_id, version).await
    };
    let answer = guarded(paging::within(pages_of, call)).await?;
    // A handler that changes something has answered this itself, before the change.
    if dry_run { Err(ApiError::dry_run()) } else { Ok(answer) }
}

fn find(
    service: &str,
    tree: &QueryTree,
) -> Result<(&'static OperationDesc, Option<&'static Route>), ApiError> {
    let action = tree.get("Action").ok_or_else(|| {
        ApiError::client("MissingAction", "The request is missing an action or a required parameter.")
    })?;
    let table = match service {
        "sts" => cumulet_aws_model::sts::OPERATIONS,
        _ => cumulet_aws_model::ec2::OPERATIONS,
    };
    let desc = find_operation(table, action).ok_or_else(|| {
        ApiError::client("InvalidAction", format!("The action {action} is not valid for this web service."))
    })?;
    Ok((desc, routes::find(desc)))
}

/// What all pages of one list have in common: the operation, whose list it is, and what is asked for.
fn pages_digest(desc: &OperationDesc, world: &World, tree: &QueryTree) -> String {
    let asked = parameters_digest(tree, &["NextToken", "MaxResults"]);
    let whole = format!("{}:{}:{}:{asked}", desc.name, world.account, world.region);
    hex::encode(&Sha256::digest(whole)[..8])
}

/// SHA-256 of all parameters but those named, and but what differs between two sendings of one call, of which one may be
/// dry.
fn parameters_digest(tree: &QueryTree, without: &[&str]) -> String {
    let mut digest = Sha256::new();
    let asks = |name: &str| {
        !without.contains(&name) && name != "DryRun" && !cumulet_aws_model::query::is_common(name)
    };
    for (name, value) in tree.iter().filter(|(name, _)| asks(name)) {
        digest.update(name.len().to_le_bytes());
        digest.update(name);
        digest.update(value.len().to_le_bytes());
        digest.update(value);
    }
    hex::encode(digest.finalize())
}

fn error_reply(form: &Form, request_id: &str, error: &ApiError) -> HttpReply {
    match form {
        Form::Ec2 => xml(error.status, encode_error(request_id, &error.code, &error.message)),
        Form::Query => {
            let fault = if error.status >= 500 { Fault::Receiver } else { Fault::Sender };
            xml(error.status, encode_query_error(request_id, &error.code, &error.message, fault))
        }
        Form::Rest(service) => rest::error_reply(service, error),
    }
}

/// A random UUID, version 4.
fn new_request_id() -> String {
    let n: u128 = (rand::random::<u128>() & !(0xf << 76) & !(0b11 << 62)) | 0x4 << 76 | 0b10 << 62;
    let digits = format!("{n:032x}");
    format!("{}-{}-{}-{}-{}", &digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..])
}

#[cfg(test)]
mod tests;
