//! The instance metadata service (169.254.169.254:80, [fd00:ec2::254]:80), versions 1 and 2.
//!
//! ```text
//!  connection ─ source address → interface → instance ─ none: closed
//!      request ─ service off: 403
//!        ├ PUT /latest/api/token ─ forwarded: 403, bad TTL: 400, else a token, sent with the hop limit as IP TTL
//!        ├ GET, HEAD ─ bad token, or none where one is required: 401; no such path: 404; else the tree
//!        └ anything else: 405
//! ```
//! Invariant: what a guest is told depends on the address that it asks from, never on what it says.
//! Invariant: connections, header sizes and times are bounded by interface and in all (see the constants).

pub mod token;
pub mod tree;

use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use bytes::Bytes;
use cumulet_model::VpcId;
use http_body_util::Full;
use hyper::header::{ALLOW, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, SERVER};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode, body::Incoming};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tracing::{debug, warn};

use crate::services::directory::{Caller, Directory};
use crate::services::identity::Identity;
use crate::services::limits::Slots;
use token::{MAX_TTL_SECONDS, TokenKey};
use tree::Content;

/// Connections of one interface.
const MAX_CONNECTIONS_PER_ENI: usize = 64;
/// Connections of all interfaces.
const MAX_CONNECTIONS: usize = 2048;
/// Bytes of a request's head.
const MAX_HEAD_BYTES: usize = 16 * 1024;
const MAX_HEADERS: usize = 64;
/// For a request's head, and between two requests.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
/// For a connection in all.
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(120);

const TOKEN: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token");
const TOKEN_TTL: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token-ttl-seconds");
const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// What to answer.
#[derive(Debug, PartialEq, Eq)]
struct Reply {
    status: StatusCode,
    content: Option<Content>,
    /// Seconds that the token is good for.
    token_ttl: Option<u64>,
    /// IP TTL that the reply must have.
    hop_limit: Option<u8>,
}

impl Reply {
    fn error(status: StatusCode) -> Reply {
        Reply { status, content: None, token_ttl: None, hop_limit: None }
    }
}

/// The answer to a request; `now` is in seconds of the Unix epoch.
fn answer(
    tokens: &TokenKey,
    caller: Caller<'_>,
    method: &Method,
    path: &str,
    headers: &HeaderMap,
    now: u64,
) -> Reply {
    let instance = caller.instance;
    let options = &instance.metadata.options;
    if !options.enabled {
        return Reply::error(StatusCode::FORBIDDEN);
    }
    let is_token_path = path.split('/').filter(|part| !part.is_empty()).eq(["latest", "api", "token"]);
    if method == Method::PUT && is_token_path {
        // A request that came through a proxy: the token would reach someone outside the instance.
        if headers.contains_key(FORWARDED_FOR) {
            return Reply::error(StatusCode::FORBIDDEN);
        }
        let Some(ttl) = token_ttl(headers) else { return Reply::error(StatusCode::BAD_REQUEST) };
        return Reply {
            status: StatusCode::OK,
            content: Some(Content::Text(tokens.issue(&instance.id, now, ttl))),
            token_ttl: Some(ttl),
            hop_limit: Some(options.hop_limit),
        };
    }
    if (method != Method::GET && method != Method::HEAD) || is_token_path {
        return Reply::error(StatusCode::METHOD_NOT_ALLOWED);
    }
    let left = match headers.get(TOKEN) {
        Some(token) => match tokens.check(&instance.id, now, token.as_bytes()) {
            Some(left) => Some(left),
            None => return Reply::error(StatusCode::UNAUTHORIZED),
        },
        None if options.tokens_required => return Reply::error(StatusCode::UNAUTHORIZED),
        None => None,
    };
    let content = tree::lookup(caller.spec, instance, path);
    let status = if content.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    Reply { status, content, token_ttl: left, hop_limit: None }
}

fn token_ttl(headers: &HeaderMap) -> Option<u64> {
    let mut values = headers.get_all(TOKEN_TTL).iter();
    let text = values.next()?.to_str().ok()?;
    let digits = !text.is_empty() && text.len() <= 8 && text.bytes().all(|b| b.is_ascii_digit());
    let ttl: u64 = if digits && values.next().is_none() { text.parse().ok()? } else { return None };
    (1..=MAX_TTL_SECONDS).contains(&ttl).then_some(ttl)
}

/// The page that EC2 sends with an error.
fn error_page(status: StatusCode) -> String {
    let title = format!("{} - {}", status.as_u16(), status.canonical_reason().unwrap_or("Error"));
    format!(
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n\
         <!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"\n\
         \t\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">\n \
         <head>\n  <title>{title}</title>\n </head>\n <body>\n  <h1>{title}</h1>\n </body>\n</html>\n"
    )
}

/// The service of all VPCs.
#[derive(Debug)]
pub struct Metadata {
    directory: Arc<ArcSwap<Directory>>,
    tokens: TokenKey,
    identity: Arc<Identity>,
    slots: Arc<Slots>,
}

impl Metadata {
    /// A service that answers from the directory.
    pub fn new(directory: Arc<ArcSwap<Directory>>, tokens: TokenKey, identity: Identity) -> Metadata {
        let slots = Slots::new(MAX_CONNECTIONS_PER_ENI, MAX_CONNECTIONS);
        Metadata { directory, tokens, identity: Arc::new(identity), slots }
    }

    /// Serves a VPC's listener until it is cancelled; its connections end with it.
    pub async fn serve(self: Arc<Self>, vpc: VpcId, listener: TcpListener) {
        let mut connections = JoinSet::new();
        loop {
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                Some(_) = connections.join_next() => continue,
            };
            let (stream, peer) = match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of descriptors or memory: wait for some to come back rather than spin.
                    warn!(%vpc, %error, "metadata: accept");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let address = peer.ip();
            let directory = self.directory.load();
            let Some(eni) = directory.eni_at(&vpc, address) else {
                debug!(%vpc, %address, "metadata: nobody has this address");
                continue;
            };
            let Some(slot) = self.slots.take(&eni.id) else {
                debug!(%vpc, eni = %eni.id, "metadata: too many connections");
                continue;
            };
            let (service, vpc) = (self.clone(), vpc.clone());
            connections.spawn(async move {
                let served =
                    tokio::time::timeout(CONNECTION_TIMEOUT, service.connection(vpc, address, stream)).await;
                if let Ok(Err(error)) = served {
                    debug!(%address, %error, "metadata: connection");
                }
                drop(slot);
            });
        }
    }

    async fn connection(
        self: Arc<Self>,
        vpc: VpcId,
        address: IpAddr,
        stream: TcpStream,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        // A second descriptor, because the connection takes the first one.
        let socket = socket2::SockRef::from(&stream).try_clone()?;
        let (service, vpc, socket) = (&self, &vpc, &socket);
        let respond = service_fn(move |request| async move {
            Ok::<_, Infallible>(service.respond(vpc, address, socket, request).await)
        });
        hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIMEOUT)
            .max_buf_size(MAX_HEAD_BYTES)
            .max_headers(MAX_HEADERS)
            .half_close(true)
            .serve_connection(TokioIo::new(stream), respond)
            .await?;
        Ok(())
    }

    async fn respond(
        &self,
        vpc: &VpcId,
        address: IpAddr,
        socket: &socket2::Socket,
        request: Request<Incoming>,
    ) -> Response<Full<Bytes>> {
        let now = u64::try_from(jiff::Timestamp::now().as_second()).unwrap_or(0);
        let reply = match self.directory.load().caller(vpc, address) {
            // IPv6 is an option of its own, which is off unless asked for.
            Some(caller) if address.is_ipv6() && !caller.instance.metadata.options.ipv6 => {
                Reply::error(StatusCode::FORBIDDEN)
            }
            Some(caller) => {
                answer(&self.tokens, caller, request.method(), request.uri().path(), request.headers(), now)
            }
            // The interface went away while the connection was open.
            None => Reply::error(StatusCode::NOT_FOUND),
        };
        // The lower TTL stays for the rest of the connection: whoever got the token is near enough for the rest,
        // and what the kernel sends again keeps it.
        let limit = |hops: u32| match address {
            IpAddr::V4(_) => socket.set_ttl_v4(hops),
            IpAddr::V6(_) => socket.set_unicast_hops_v6(hops),
        };
        if let Some(hop_limit) = reply.hop_limit
            && let Err(error) = limit(hop_limit.max(1).into())
        {
            warn!(%error, "metadata: hop limit");
            return render(Reply::error(StatusCode::INTERNAL_SERVER_ERROR));
        }
        let Some(Content::SignatureOf(form, document)) = reply.content else { return render(reply) };
        let identity = self.identity.clone();
        match tokio::task::spawn_blocking(move || identity.sign(form, &document)).await {
            Ok(Ok(signature)) => render(Reply { content: Some(Content::Text(signature)), ..reply }),
            failed => {
                warn!(?failed, "metadata: signature");
                render(Reply::error(StatusCode::INTERNAL_SERVER_ERROR))
            }
        }
    }
}

fn render(reply: Reply) -> Response<Full<Bytes>> {
    let (kind, bytes) = match reply.content {
        Some(Content::Text(text) | Content::SignatureOf(_, text)) => ("text/plain", Bytes::from(text)),
        Some(Content::Bytes(bytes)) => ("application/octet-stream", Bytes::from(bytes)),
        None => ("text/html", Bytes::from(error_page(reply.status))),
    };
    let mut response = Response::new(Full::new(bytes));
    *response.status_mut() = reply.status;
    let headers = response.headers_mut();
    headers.insert(SERVER, HeaderValue::from_static("EC2ws"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    if reply.status == StatusCode::METHOD_NOT_ALLOWED {
        headers.insert(ALLOW, HeaderValue::from_static("GET, HEAD, PUT"));
    }
    if let Some(ttl) = reply.token_ttl {
        headers.insert(TOKEN_TTL, ttl.into());
    }
    response
}

#[cfg(test)]
mod tests {
    use cumulet_node_api::NodeSpec;

    use super::*;
    use crate::services::fixture;

    fn ask(spec: &NodeSpec, method: Method, path: &str, headers: &[(HeaderName, &str)], now: u64) -> Reply {
        let directory = Directory::default().updated(spec);
        let eni = fixture::eni(spec);
        let caller = directory.caller(&eni.vpc_id, eni.private_ips[0]).unwrap();
        let headers = headers.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect();
        answer(&TokenKey::new(&[7; 32]), caller, &method, path, &headers, now)
    }

    fn token(spec: &NodeSpec, ttl: &str) -> Result<String, StatusCode> {
        let reply = ask(spec, Method::PUT, "/latest/api/token", &[(TOKEN_TTL, ttl)], 1000);
        match reply.content {
            Some(Content::Text(token)) => Ok(token),
            _ => Err(reply.status),
        }
    }

    #[test]
    fn a_token_needs_a_time_to_live_and_no_proxy() {
        let spec = fixture::spec();
        let put =
            |headers: &[(HeaderName, &str)]| ask(&spec, Method::PUT, "/latest/api/token", headers, 0).status;
        assert_eq!(put(&[]), 400);
        for bad in ["0", "21601", "-1", "+5", "x", "", "1 ", "99999999999999999999"] {
            assert_eq!(put(&[(TOKEN_TTL, bad)]), 400, "{bad:?}");
        }
        assert_eq!(put(&[(TOKEN_TTL, "21600")]), 200);
        assert_eq!(put(&[(TOKEN_TTL, "60"), (FORWARDED_FOR, "10.0.0.1")]), 403);
        let reply = ask(&spec, Method::PUT, "/latest/api/token", &[(TOKEN_TTL, "60")], 0);
        assert_eq!((reply.token_ttl, reply.hop_limit), (Some(60), Some(1)));
    }

    #[test]
    fn required_tokens_are_required() {
        let spec =
            fixture::changed(&fixture::spec(), |instance| instance.metadata.options.tokens_required = true);
        let get =
            |headers: &[(HeaderName, &str)], now| ask(&spec, Method::GET, "/latest/meta-data/", headers, now);
        let token = token(&spec, "60").unwrap();
        assert_eq!(get(&[], 1000).status, 401);
        assert_eq!(get(&[(TOKEN, "wrong")], 1000).status, 401);
        assert_eq!(get(&[(TOKEN, &token)], 1060).status, 401);
        let reply = get(&[(TOKEN, &token)], 1010);
        assert_eq!((reply.status, reply.token_ttl), (StatusCode::OK, Some(50)));
    }

    #[test]
    fn a_wrong_token_is_refused_even_where_none_is_needed() {
        let spec = fixture::spec();
        assert_eq!(ask(&spec, Method::GET, "/latest/", &[], 0).status, 200);
        assert_eq!(ask(&spec, Method::GET, "/latest/", &[(TOKEN, "wrong")], 0).status, 401);
    }

    #[test]
    fn other_methods_and_a_service_that_is_off() {
        let spec = fixture::spec();
        for method in [Method::POST, Method::DELETE, Method::OPTIONS, Method::PATCH] {
            assert_eq!(ask(&spec, method, "/latest/", &[], 0).status, 405);
        }
        assert_eq!(ask(&spec, Method::PUT, "/latest/meta-data/", &[], 0).status, 405);
        assert_eq!(ask(&spec, Method::GET, "/latest/api/token", &[], 0).status, 405);
        assert_eq!(ask(&spec, Method::HEAD, "/latest/meta-data/instance-id", &[], 0).status, 200);
        assert_eq!(ask(&spec, Method::GET, "/latest/none", &[], 0).status, 404);
        let off = fixture::changed(&spec, |instance| instance.metadata.options.enabled = false);
        assert_eq!(ask(&off, Method::GET, "/latest/", &[], 0).status, 403);
        assert_eq!(token(&off, "60").unwrap_err(), 403);
    }
}
