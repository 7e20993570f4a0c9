//! HTTP in front of the gateway: limits, timeouts, and nothing else.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use cumulet_api::{ApiError, Gateway, MAX_BODY};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

/// Connections served at once; more wait in the kernel's queue.
const MAX_CONNECTIONS: usize = 1024;
/// How long a client may take for its header, and for its body.
const READ_TIMEOUT: Duration = Duration::from_secs(20);
/// How much, and for how long, a client may go on sending a body that is too large.
const SWALLOW_BYTES: usize = 128 << 20;
const SWALLOW_TIME: Duration = Duration::from_secs(5);
/// How long calls in progress may take when the server is told to stop.
const DRAIN: Duration = Duration::from_secs(5);

/// Accepts connections, so many at once, until told to stop. Returns those that are still served; dropping it cuts them off.
pub async fn accept<F: Future<Output = ()> + Send + 'static>(
    listener: TcpListener,
    most: usize,
    mut stop: watch::Receiver<bool>,
    serve: impl Fn(TcpStream) -> F,
) -> JoinSet<()> {
    let slots = Arc::new(Semaphore::new(most));
    let mut connections = JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        let slot = slots.clone().acquire_owned().await.expect("the semaphore is never closed");
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    // Out of descriptors, mostly: let others end.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            _ = stop.changed() => return connections,
        };
        let served = serve(stream);
        connections.spawn(async move {
            let _slot = slot;
            served.await;
        });
    }
}

/// Serves until told to stop, then lets calls in progress finish.
pub async fn serve(listener: TcpListener, gateway: Arc<Gateway>, stop: watch::Receiver<bool>) {
    let serve = |stream: TcpStream| {
        // A reply is one small write; waiting for more would only delay it.
        let _ = stream.set_nodelay(true);
        let gateway = gateway.clone();
        let mut stop = stop.clone();
        async move {
            let service = service_fn(move |request| answer(gateway.clone(), request));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(READ_TIMEOUT)
                .max_headers(128)
                .serve_connection(TokioIo::new(stream), service);
            tokio::pin!(connection);
            tokio::select! {
                _ = connection.as_mut() => {}
                _ = stop.changed() => {
                    connection.as_mut().graceful_shutdown();
                    let _ = connection.await;
                }
            }
        }
    };
    let mut connections = accept(listener, MAX_CONNECTIONS, stop.clone(), serve).await;
    let drained = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(DRAIN, drained).await.is_err() {
        tracing::warn!("calls in progress were cut off");
    }
}

async fn answer(
    gateway: Arc<Gateway>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let body = read(body).await;
    let cut_off = body.is_err();
    let reply = gateway.handle(&head, body).await;
    let mut response = Response::builder()
        .status(reply.status)
        .header("content-type", reply.content_type)
        .header("x-amzn-requestid", &reply.request_id)
        .header("cache-control", "no-cache, no-store")
        .header("server", "AmazonEC2");
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    if cut_off {
        response = response.header("connection", "close");
    }
    Ok(response.body(Full::new(reply.body)).expect("all headers are plain ASCII"))
}

async fn read(mut body: Incoming) -> Result<Bytes, ApiError> {
    if body.size_hint().lower() > MAX_BODY as u64 {
        return Err(too_large(body).await);
    }
    match tokio::time::timeout(READ_TIMEOUT, Limited::new(&mut body, MAX_BODY).collect()).await {
        Ok(Ok(whole)) => Ok(whole.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(too_large(body).await),
        Ok(Err(error)) => Err(ApiError::client(
            "MalformedQueryString",
            format!("The request's body can't be read: {error}"),
        )),
        Err(_) => Err(ApiError::client("RequestTimeout", "The request's body did not come in time")),
    }
}

async fn too_large(body: Incoming) -> ApiError {
    // A client that hasn't sent it all yet would find the connection broken instead of an answer.
    let _ = tokio::time::timeout(SWALLOW_TIME, swallow(body)).await;
    let message = format!("The request's body is larger than {MAX_BODY} bytes");
    ApiError { status: 413, ..ApiError::client("RequestEntityTooLarge", message) }
}

/// Takes in the rest of a body and forgets it, up to a bound.
async fn swallow(mut body: Incoming) {
    let mut left = SWALLOW_BYTES;
    while let Some(Ok(frame)) = body.frame().await {
        left = match frame.data_ref() {
            Some(data) if data.len() >= left => return,
            Some(data) => left - data.len(),
            None => left,
        };
    }
}
