//! Figures of all instances for Prometheus, in its text form, on an address of their own (`--metrics`).
//!
//! <https://prometheus.io/docs/instrumenting/exposition_formats/>. Each scrape looks at the memory and disks of every
//! instance, so scrapes take turns.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use cumulet_model::instance::{Instance, Observed};
use cumulet_node_api::Figures;
use http_body_util::Full;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::serve::Server;
use crate::{figures, http};

/// Connections served at once.
const MAX_CONNECTIONS: usize = 16;
/// How long a client may take for its header, and a connection in all.
const READ_TIMEOUT: Duration = Duration::from_secs(10);
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(120);

/// Serves until told to stop.
pub async fn serve(listener: TcpListener, server: Arc<Server>, stop: watch::Receiver<bool>) {
    let turn = Arc::new(tokio::sync::Mutex::new(()));
    let serve = |stream| {
        let (server, turn) = (server.clone(), turn.clone());
        async move {
            let service = service_fn(move |request| answer(server.clone(), turn.clone(), request));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(READ_TIMEOUT)
                .serve_connection(TokioIo::new(stream), service);
            let _ = tokio::time::timeout(CONNECTION_TIMEOUT, connection).await;
        }
    };
    drop(http::accept(listener, MAX_CONNECTIONS, stop, serve).await);
}

async fn answer<B>(
    server: Arc<Server>,
    turn: Arc<tokio::sync::Mutex<()>>,
    request: Request<B>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (status, text) = match (request.method(), request.uri().path()) {
        (&Method::GET | &Method::HEAD, "/metrics") => {
            let _turn = turn.lock().await;
            (StatusCode::OK, scrape(&server).await)
        }
        (&Method::GET | &Method::HEAD, _) => (StatusCode::NOT_FOUND, "see /metrics\n".to_owned()),
        _ => (StatusCode::METHOD_NOT_ALLOWED, String::new()),
    };
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    let form = hyper::header::HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    response.headers_mut().insert(hyper::header::CONTENT_TYPE, form);
    Ok(response)
}

async fn scrape(server: &Server) -> String {
    let all: Vec<(Instance, &'static str)> = {
        let state = server.cloud().db.state();
        let shown = |instance: &Instance| {
            (instance.clone(), instance.state(state.get::<Observed>(&instance.world, &instance.id)).name())
        };
        state.instances.all().map(shown).collect()
    };
    let mut text = Text::default();
    let mut counts: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for (instance, state) in &all {
        *counts.entry((instance.isolation.as_str(), *state)).or_default() += 1;
    }
    text.family("cumulet_instances", "Instances by kind and state.");
    for ((kind, state), count) in counts {
        text.sample("cumulet_instances", &[("kind", kind), ("state", state)], &count.to_string());
    }
    let mut seen = Vec::new();
    for (instance, _) in all.iter().filter(|(_, state)| *state == "running") {
        match figures::of(server, instance).await {
            Ok(figures) => seen.push((instance, figures)),
            Err(problem) => tracing::debug!(instance = %instance.id, %problem, "metrics"),
        }
    }
    per_instance(&mut text, &seen);
    text.0
}

fn per_instance(text: &mut Text, seen: &[(&Instance, Figures)]) {
    let name = "cumulet_instance_start_seconds";
    text.family(name, "Time from the call that started a running instance to a milestone.");
    for (instance, figures) in seen {
        for (milestone, at) in &figures.timing.at {
            if let Some(ms) = figures::since_call(instance, figures, *at) {
                let seconds = format!("{:.6}", ms / 1000.0);
                text.of(name, instance, Some(("milestone", milestone.as_str())), &seconds);
            }
        }
    }
    let name = "cumulet_instance_memory_bytes";
    text.family(
        name,
        "Memory of the host that a running instance holds (PSS), the guest's and its engine's.",
    );
    for (instance, memory) in seen.iter().filter_map(|(instance, figures)| Some((instance, figures.memory?)))
    {
        text.of(name, instance, Some(("part", "guest")), &memory.guest_bytes.to_string());
        text.of(name, instance, Some(("part", "engine")), &memory.engine_bytes.to_string());
    }
    let name = "cumulet_instance_memory_charged_bytes";
    text.family(name, "Memory that the instance's cgroup is charged with, page cache included.");
    for (instance, figures) in seen {
        if let Some(bytes) = figures.memory.and_then(|memory| memory.charged_bytes) {
            text.of(name, instance, None, &bytes.to_string());
        }
    }
    let name = "cumulet_volume_own_bytes";
    text.family(name, "Disk space of an attached volume that no other volume, snapshot or image shares.");
    for (instance, figures) in seen {
        for disk in &figures.disks {
            if let Some(own) = disk.own_bytes {
                text.of(name, instance, Some(("volume", disk.volume_id.as_str())), &own.to_string());
            }
        }
    }
}

/// Prometheus' text form, of gauges. Values of labels are ids and words of ours, which need no escaping.
#[derive(Debug, Default)]
struct Text(String);

impl Text {
    fn family(&mut self, name: &str, help: &str) {
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} gauge");
    }

    fn sample(&mut self, name: &str, labels: &[(&str, &str)], value: &str) {
        let labels: Vec<String> = labels.iter().map(|(name, value)| format!("{name}=\"{value}\"")).collect();
        let _ = writeln!(self.0, "{name}{{{}}} {value}", labels.join(","));
    }

    fn of(&mut self, name: &str, instance: &Instance, label: Option<(&str, &str)>, value: &str) {
        let account = instance.world.account.to_string();
        let mut labels = vec![
            ("account", account.as_str()),
            ("region", instance.world.region.as_str()),
            ("instance", instance.id.as_str()),
            ("kind", instance.isolation.as_str()),
            ("type", instance.instance_type.as_str()),
        ];
        labels.extend(label);
        self.sample(name, &labels, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_prometheus() {
        let mut text = Text::default();
        text.family("a_b", "Something.");
        text.sample("a_b", &[("x", "1"), ("y", "z")], "2.5");
        assert_eq!(text.0, "# HELP a_b Something.\n# TYPE a_b gauge\na_b{x=\"1\",y=\"z\"} 2.5\n");
    }
}
