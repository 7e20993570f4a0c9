//! The API: 10,000 stored instances on a node that reports what is asked of it and starts nothing.
//!
//! The instances come from RunInstances, so that records, interfaces, volumes and observations are as real calls and
//! the controller leave them. Servers run on one thread that is pinned to one core, clients on the others. Beside a
//! rate by the clock stands one by the server's processor time, which other work on the machine doesn't change.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use cumulet_api::{Authority, Credential, Gateway, Reply};
use cumulet_control::images::Bundle;
use cumulet_control::{Cloud, Settings, controller};
use cumulet_model::instance::{Ended, Observed, Phase};
use cumulet_model::{AccountId, InstanceId, World};
use cumulet_node_api::{
    Answer, Capabilities, Console, FileStatus, InstanceStatus, Node, NodeError, NodeSpec, NodeStatus, Power,
};
use cumulet_sigv4::Secret;
use cumulet_store::MemoryStore;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::client::{Client, REGION, Signer, form};
use super::rest;
use super::stats::{Figure, Target};
use crate::serve::{DEFAULT_PUBLIC_CIDR, Problem};

/// How many instances are stored.
const INSTANCES: usize = 10_000;
/// How many one call launches: the most that it may.
const BATCH: usize = 1000;
/// Connections that small calls come by.
const CONNECTIONS: usize = 4;
/// How long small calls are counted in one run.
const COUNTED: Duration = Duration::from_secs(1);
/// Longest wait for the controller to record what the node reports.
const RECORDED: Duration = Duration::from_secs(120);
const ACCESS_KEY: &str = "AKIABENCHBENCHBENCH2";
const SECRET: &str = "bench-bench-bench-bench-bench-bench-bench";
/// Half of all instances match; their pages are full.
const PAGE: [(&str, &str); 7] = [
    ("Action", "DescribeInstances"),
    ("Version", "2016-11-15"),
    ("MaxResults", "1000"),
    ("Filter.1.Name", "instance-state-name"),
    ("Filter.1.Value.1", "running"),
    ("Filter.2.Name", "tag:fleet"),
    ("Filter.2.Value.1", "blue-*"),
];

/// Measures everything of the API.
///
/// # Errors
/// Instances could not be stored, or a server could not be started.
pub fn measure(runs: usize) -> Result<Vec<Figure>, Problem> {
    let cores = Cores::find();
    let signer = Signer { access_key: ACCESS_KEY.into(), secret: Secret::new(SECRET.to_owned()) };
    let (ready, made) = std::sync::mpsc::channel();
    let (stop, stopped) = watch::channel(false);
    let server_core = cores.server;
    let server = std::thread::spawn(move || {
        pin(&server_core);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let served = runtime.map_err(|e| Problem(e.to_string())).and_then(|runtime| {
            runtime.block_on(async {
                let world = Stored::make(runs).await?;
                let api = bind().await?;
                let bare = bind().await?;
                let at = (address(&api)?, address(&bare)?);
                let bare = tokio::spawn(serve_constant(bare, world.small.clone(), world.page.clone()));
                let front = tokio::spawn(crate::http::serve(api, world.gateway.clone(), stopped));
                let _ = ready.send(Ok(Ready { world, api: at.0, bare: at.1, task: task_id() }));
                let _ = front.await;
                bare.abort();
                Ok(())
            })
        });
        if let Err(problem) = served {
            let _ = ready.send(Err(problem));
        }
    });
    let ready = made.recv().map_err(|_| Problem("the measured server ended".into()))??;
    pin(&cores.clients);
    let figures = over_http(&ready, &signer, runs);
    pin(&cores.all);
    let _ = stop.send(true);
    let _ = server.join();
    let mut figures = figures?;
    figures.insert(
        0,
        Figure::new(
            "DescribeInstances, a page of 1,000 of 10,000 stored, two filters: handled, signature verified",
            "ms",
            ready.world.handled,
            None,
            Some(Target::AtMost(10.0)),
        ),
    );
    figures.push(rest::measure(runs)?);
    Ok(figures)
}

/// What runs on the server's thread.
struct Ready {
    world: Stored,
    api: SocketAddr,
    bare: SocketAddr,
    task: i32,
}

/// The filled cloud, and what the server's own thread measured.
struct Stored {
    gateway: Arc<Gateway>,
    one: InstanceId,
    page: Bytes,
    small: Bytes,
    handled: Vec<f64>,
}

impl Stored {
    async fn make(runs: usize) -> Result<Self, Problem> {
        let node = Arc::new(Reporting::default());
        let settings = Settings {
            public_cidr: DEFAULT_PUBLIC_CIDR,
            public_ipv6_cidr: cumulet_control::DEFAULT_PUBLIC_IPV6_CIDR,
            isolation: None,
        };
        let cloud = Cloud::open(Arc::new(MemoryStore::new()), node, settings)
            .await
            .map_err(|e| Problem(e.to_string()))?;
        let cloud = Arc::new(cloud);
        let bundle = Bundle {
            id: "bench".into(),
            name: "bench".into(),
            description: "Stands for an image".into(),
            architecture: "x86_64".into(),
            cmdline: "quiet".into(),
            kernel: true,
            size_bytes: 2 << 30,
            created: jiff::Timestamp::UNIX_EPOCH,
        };
        cloud.offer_bundles(vec![bundle]).await.map_err(|e| Problem(e.to_string()))?;
        let controller = tokio::spawn(controller::run(cloud.clone()));
        let account = AccountId::default_account();
        let secret = Secret::new(SECRET.to_owned());
        let credential = Credential { access_key: ACCESS_KEY.into(), secret, account: account.clone() };
        let gateway = Arc::new(Gateway::new(cloud.clone(), Authority::new(vec![credential], false)));
        let signer = Signer { access_key: ACCESS_KEY.into(), secret: Secret::new(SECRET.to_owned()) };
        let world = World { account, region: REGION.into() };
        launch(&gateway, &signer, &cloud, &world).await?;
        recorded(&cloud).await?;
        controller.abort();
        let one = cloud.db.state().instances.all().next().map(|i| i.id.clone());
        let one = one.ok_or_else(|| Problem("no instance was stored".into()))?;
        let small = handle(&gateway, &signer, "ec2", &one_instance(&one)).await?;
        let mut handled = Vec::new();
        let mut page = String::new();
        // A first call fills caches; after it, one page is like another.
        for call in 0..=runs.max(20) {
            let body = form(&PAGE);
            let head = head(&signer, "ec2", &body)?;
            let started = Instant::now();
            let reply = gateway.handle(&head, Ok(Bytes::from(body))).await;
            if call > 0 {
                handled.push(milliseconds(started.elapsed()));
            }
            page = good(reply)?;
        }
        let found = page.matches("<instanceId>").count();
        if found < BATCH {
            return Err(Problem(format!("the page had {found} instances, not {BATCH}")));
        }
        Ok(Self { gateway, one, page: page.into(), small: small.into(), handled })
    }
}

fn one_instance(id: &InstanceId) -> [(&'static str, &str); 3] {
    [("Action", "DescribeInstances"), ("Version", "2016-11-15"), ("InstanceId.1", id.as_ref())]
}

/// Launches all instances, by turns in all subnets.
async fn launch(gateway: &Gateway, signer: &Signer, cloud: &Cloud, world: &World) -> Result<(), Problem> {
    let identity = [("Action", "GetCallerIdentity"), ("Version", "2011-06-15")];
    // The first call makes the region.
    handle(gateway, signer, "sts", &identity).await?;
    let state = cloud.db.state();
    let subnets: Vec<String> = state.subnets.in_world(world).map(|subnet| subnet.id.to_string()).collect();
    let image = state.images.all().find(|image| image.world.region == REGION);
    let image = image.ok_or_else(|| Problem("the region has no image".into()))?.id.to_string();
    let count = BATCH.to_string();
    for (batch, subnet) in subnets.iter().cycle().take(INSTANCES / BATCH).enumerate() {
        let fleet = format!("{}-{batch}", if batch % 2 == 0 { "blue" } else { "green" });
        let parameters = [
            ("Action", "RunInstances"),
            ("Version", "2016-11-15"),
            ("ImageId", &image),
            ("InstanceType", "t3.micro"),
            ("MinCount", &count),
            ("MaxCount", &count),
            ("SubnetId", subnet),
            ("TagSpecification.1.ResourceType", "instance"),
            ("TagSpecification.1.Tag.1.Key", "fleet"),
            ("TagSpecification.1.Tag.1.Value", &fleet),
            ("TagSpecification.1.Tag.2.Key", "Name"),
            ("TagSpecification.1.Tag.2.Value", "bench"),
        ];
        handle(gateway, signer, "ec2", &parameters).await?;
    }
    Ok(())
}

/// Waits until every instance is seen to run.
async fn recorded(cloud: &Cloud) -> Result<(), Problem> {
    let all = async {
        let mut changes = cloud.db.changes();
        while cloud.db.state().observed.all().filter(|o: &&Observed| o.phase == Phase::Running).count()
            < INSTANCES
        {
            // One that lags has missed announcements, not the state.
            let _ = changes.recv().await;
        }
    };
    tokio::time::timeout(RECORDED, all)
        .await
        .map_err(|_| Problem("the controller did not record all instances".into()))
}

fn head(signer: &Signer, service: &str, body: &str) -> Result<hyper::http::request::Parts, Problem> {
    let mut request = Request::builder().method("POST").uri("/");
    for (name, value) in signer.headers("localhost", service, body.as_bytes()) {
        request = request.header(name, value);
    }
    Ok(request.body(()).map_err(|e| Problem(e.to_string()))?.into_parts().0)
}

async fn handle(
    gateway: &Gateway,
    signer: &Signer,
    service: &str,
    parameters: &[(&str, &str)],
) -> Result<String, Problem> {
    let body = form(parameters);
    let head = head(signer, service, &body)?;
    good(gateway.handle(&head, Ok(Bytes::from(body))).await)
}

fn good(reply: Reply) -> Result<String, Problem> {
    let body = String::from_utf8_lossy(&reply.body).into_owned();
    if reply.status == 200 { Ok(body) } else { Err(Problem(format!("answered {}: {body}", reply.status))) }
}

/// What clients see, in turn with the bare endpoint.
fn over_http(ready: &Ready, signer: &Signer, runs: usize) -> Result<Vec<Figure>, Problem> {
    let (mut pages, mut bare_pages) = (Vec::new(), Vec::new());
    let mut api = Client::connect(ready.api, signer)?;
    let mut bare = Client::connect(ready.bare, signer)?;
    for run in 0..=runs.max(10) {
        for (client, times) in [(&mut api, &mut pages), (&mut bare, &mut bare_pages)] {
            let started = Instant::now();
            client.call("ec2", &PAGE)?;
            if run > 0 {
                times.push(milliseconds(started.elapsed()));
            }
        }
    }
    drop((api, bare));
    let mut rates: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for _ in 0..runs {
        for (at, by_clock, by_processor) in [(ready.api, "api", "api cpu"), (ready.bare, "bare", "bare cpu")]
        {
            let (clock, processor) = count(at, signer, &ready.world.one, ready.task)?;
            rates.entry(by_clock).or_default().push(clock);
            rates.entry(by_processor).or_default().extend(processor);
        }
    }
    let mut take = |name: &str| rates.remove(name).unwrap_or_default();
    let size = ready.world.page.len() as f64 / f64::from(1 << 20);
    Ok(vec![
        Figure::new(
            format!("the same page over HTTP on loopback ({size:.1} MiB)"),
            "ms",
            pages,
            Some(("bare HTTP endpoint, a constant of that size", bare_pages)),
            None,
        ),
        Figure::new(
            "DescribeInstances of one id of 10,000, one core, signatures verified, by the clock",
            "calls/s",
            take("api"),
            Some(("bare HTTP endpoint, a constant of that size", take("bare"))),
            Some(Target::AtLeast(2000.0)),
        ),
        Figure::new(
            "the same by the server's processor time",
            "calls/CPU-s",
            take("api cpu"),
            Some(("bare HTTP endpoint, a constant of that size", take("bare cpu"))),
            Some(Target::AtLeast(2000.0)),
        ),
    ])
}

/// Calls a second by the clock, and by the server's processor time where the kernel tells it.
fn count(
    at: SocketAddr,
    signer: &Signer,
    one: &InstanceId,
    task: i32,
) -> Result<(f64, Option<f64>), Problem> {
    let (done, over) = (AtomicU64::new(0), AtomicBool::new(false));
    let busy = processor_time(task);
    let started = Instant::now();
    let calls = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(|| {
                    let mut client = Client::connect(at, signer)?;
                    while !over.load(Ordering::Relaxed) {
                        client.call("ec2", &one_instance(one))?;
                        done.fetch_add(1, Ordering::Relaxed);
                    }
                    Ok::<_, Problem>(())
                })
            })
            .collect();
        std::thread::sleep(COUNTED);
        over.store(true, Ordering::Relaxed);
        clients
            .into_iter()
            .try_for_each(|c| c.join().unwrap_or_else(|_| Err(Problem("a client panicked".into()))))
    });
    let elapsed = started.elapsed().as_secs_f64();
    calls?;
    let done = done.load(Ordering::Relaxed) as f64;
    let busy = busy.zip(processor_time(task)).map(|(before, after)| (after - before).as_secs_f64());
    Ok((done / elapsed, busy.filter(|busy| *busy > 0.0).map(|busy| done / busy)))
}

/// Processor time that a thread of this process has used.
fn processor_time(task: i32) -> Option<Duration> {
    let text = std::fs::read_to_string(format!("/proc/self/task/{task}/schedstat")).ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn task_id() -> i32 {
    rustix::thread::gettid().as_raw_nonzero().get()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

async fn bind() -> Result<TcpListener, Problem> {
    TcpListener::bind("127.0.0.1:0").await.map_err(|e| Problem(format!("can't listen on loopback: {e}")))
}

fn address(listener: &TcpListener) -> Result<SocketAddr, Problem> {
    listener.local_addr().map_err(|e| Problem(e.to_string()))
}

/// The baseline: reads a request and answers a constant, with the same HTTP library.
async fn serve_constant(listener: TcpListener, small: Bytes, page: Bytes) {
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        let (small, page) = (small.clone(), page.clone());
        tokio::spawn(async move {
            let service = service_fn(move |request: Request<Incoming>| {
                let (small, page) = (small.clone(), page.clone());
                async move {
                    let body =
                        request.into_body().collect().await.map(|whole| whole.to_bytes()).unwrap_or_default();
                    let paged = body.windows(10).any(|part| part == b"MaxResults");
                    Ok::<_, Infallible>(Response::new(Full::new(if paged { page } else { small })))
                }
            });
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

/// Which cores do what.
struct Cores {
    all: CpuSet,
    server: CpuSet,
    clients: CpuSet,
}

impl Cores {
    /// The first core is the server's, the others are the clients'; a single one is shared.
    fn find() -> Self {
        let all = sched_getaffinity(None).unwrap_or_else(|_| CpuSet::new());
        let (mut server, mut clients) = (CpuSet::new(), all);
        if let Some(first) = (0..CpuSet::MAX_CPU).find(|core| all.is_set(*core)) {
            server.set(first);
            if all.count() > 1 {
                clients.unset(first);
            }
        }
        Self { all, server, clients }
    }
}

/// Keeps this thread, and threads that it makes, on cores.
fn pin(cores: &CpuSet) {
    if let Err(error) = sched_setaffinity(None, cores) {
        eprintln!("cumulet bench: this kernel doesn't pin threads to cores: {error}");
    }
}

/// A node that reports everything as asked and does nothing.
struct Reporting {
    status: watch::Sender<NodeStatus>,
}

impl Default for Reporting {
    fn default() -> Self {
        Self { status: watch::Sender::new(NodeStatus::default()) }
    }
}

impl Node for Reporting {
    fn apply(&self, spec: NodeSpec) {
        self.status.send_modify(|status| {
            for (id, instance) in &spec.instances {
                let phase = match instance.power {
                    Power::On => Phase::Running,
                    Power::Off | Power::Pause | Power::ForceOff => Phase::Off { ended: Ended::Requested },
                    Power::Hibernate => Phase::Off { ended: Ended::Hibernated },
                    Power::Gone => Phase::Gone,
                };
                let known = status.instances.get(id);
                if known.is_some_and(|known| known.generation == instance.generation && known.phase == phase)
                {
                    continue;
                }
                let report = InstanceStatus {
                    generation: instance.generation,
                    ran: phase == Phase::Running,
                    phase,
                    since: jiff::Timestamp::now(),
                    timing: Vec::new(),
                };
                status.instances.insert(id.clone(), Arc::new(report));
            }
            for id in spec.volumes.keys() {
                if !status.volumes.contains_key(id) {
                    status.volumes.insert(id.clone(), FileStatus::Ready { bytes: 0 });
                }
            }
        });
    }

    fn status(&self) -> watch::Receiver<NodeStatus> {
        self.status.subscribe()
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { kvm: false, vm: Ok(()), container: Ok(()), memory_mib: u64::MAX >> 20, cpus: u32::MAX }
    }

    fn console(&self, id: &InstanceId) -> Answer<'_, Console> {
        let id = id.clone();
        Box::pin(async move { Err(NodeError::NotRunning(id)) })
    }

    fn screenshot(&self, id: &InstanceId) -> Answer<'_, Vec<u8>> {
        let id = id.clone();
        Box::pin(async move { Err(NodeError::NotRunning(id)) })
    }
}
