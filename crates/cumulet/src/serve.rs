//! `cumulet serve`: opens everything, serves, and leaves instances running when it stops.

use std::fmt;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Instant;

use cumulet_api::{Authority, Credential, Gateway};
use cumulet_control::images::Bundle;
use cumulet_control::{Cloud, Settings, controller};
use cumulet_crypt::Keyring;
use cumulet_image::Manifest;
use cumulet_model::credits::CREDIT_US;
use cumulet_model::instance::{Instance, Isolation, Observed};
use cumulet_node::config::NodeConfig;
use cumulet_node::storage::Storage;
use cumulet_node_api::{CreditStatus, Source};
use cumulet_sigv4::Secret;
use cumulet_store::RedbStore;
use ipnet::Ipv4Net;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use crate::cli::{Form, IsolationChoice, ServeOptions};
use crate::data_dir::{Data, ServerFile};
use crate::operator::Call;
use crate::{credentials, doctor, figures, http, master_key, metrics, operator};

/// What went wrong, in words that a person can act on.
#[derive(Debug)]
pub struct Problem(pub String);

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Addresses for benchmarks (RFC 2544), which no network routes.
pub const DEFAULT_PUBLIC_CIDR: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 0, 0), 16);

/// A running server, as the operator's calls see it.
pub struct Server {
    data: Data,
    cloud: Arc<Cloud>,
    config: NodeConfig,
    storage: Storage,
    file: ServerFile,
    started: Instant,
    /// Held while keys are rotated.
    rotation: tokio::sync::Mutex<()>,
}

/// Runs the server until SIGTERM or SIGINT.
pub fn run(options: ServeOptions) -> Result<(), Problem> {
    log(&options)?;
    if options.dev && !options.listen.ip().is_loopback() {
        return Err(Problem(format!(
            "--dev lets anybody in, so it works on loopback only, not on {}",
            options.listen
        )));
    }
    if !(1.0..=100_000.0).contains(&options.credit_clock_rate) {
        return Err(Problem("--credit-clock-rate takes a factor between 1 and 100000".into()));
    }
    if options.cpu_overcommit.is_some_and(|factor| !(0.1..=1000.0).contains(&factor)) {
        return Err(Problem("--cpu-overcommit takes a factor between 0.1 and 1000".into()));
    }
    if !(0.1..=100.0).contains(&options.overcommit) {
        return Err(Problem("--overcommit takes a factor between 0.1 and 100".into()));
    }
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|e| Problem(format!("the runtime can't be started: {e}")))?
        .block_on(serve(options))
}

fn log(options: &ServeOptions) -> Result<(), Problem> {
    let filter = tracing_subscriber::EnvFilter::try_new(&options.log)
        .map_err(|e| Problem(format!("--log {}: {e}", options.log)))?;
    let builder =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(false);
    match options.log_format {
        Form::Text => builder.init(),
        Form::Json => builder.json().init(),
    }
    Ok(())
}

async fn serve(options: ServeOptions) -> Result<(), Problem> {
    let mut terminate = signal(SignalKind::terminate()).map_err(|e| Problem(e.to_string()))?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(|e| Problem(e.to_string()))?;
    cumulet_linux::process::allow_many_files();
    let data = Data::open_or_create(&options.at.data_dir)?;
    // A core dump would have the keys of volumes in the clear.
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    let root = credentials::load_or_generate(&data)?;
    // The store first: its lock keeps a second server from touching anything.
    let store = RedbStore::open(&data.path).map_err(|e| Problem(chain(&e)))?;
    let listener = TcpListener::bind(options.listen).await.map_err(|e| {
        Problem(format!("can't listen on {}: {e}; choose another with --listen", options.listen))
    })?;
    let listen = listener.local_addr().map_err(|e| Problem(e.to_string()))?;
    let metrics = match options.metrics {
        None => None,
        Some(at) => Some(
            TcpListener::bind(at)
                .await
                .map_err(|e| Problem(format!("can't listen on {at}: {e}; choose another with --metrics")))?,
        ),
    };
    if let Some(device) = &options.public_interface
        && !std::path::Path::new("/sys/class/net").join(device).exists()
    {
        return Err(Problem(format!("there is no network device {device}; see --public-interface")));
    }
    let mut config = data.node_config(
        options.public_cidr,
        options.public_ipv6_cidr,
        options.public_interface.clone(),
        options.memory_mib,
        options.overcommit,
    )?;
    config.api_address = Some(listen);
    config.credit_clock_rate = options.credit_clock_rate;
    config.cpu_overcommit = options.cpu_overcommit;
    let runtime = tokio::runtime::Handle::current();
    let node_config = config.clone();
    let (storage, node) = tokio::task::spawn_blocking(move || {
        let storage = Storage::open(&node_config).map_err(|e| Problem(chain(&e)))?;
        let node = cumulet_node::open_with(&node_config, storage.clone(), &runtime)
            .map_err(|e| Problem(chain(&e)))?;
        Ok((storage, Arc::new(node)))
    })
    .await
    .map_err(|e| Problem(e.to_string()))??;
    let settings = Settings {
        public_cidr: options.public_cidr,
        public_ipv6_cidr: options.public_ipv6_cidr,
        isolation: match options.isolation {
            IsolationChoice::Auto => None,
            IsolationChoice::Vm => Some(Isolation::Vm),
            IsolationChoice::Container => Some(Isolation::Container),
        },
    };
    let passphrase = master_key::passphrase(options.master_passphrase_file.as_deref())?;
    let (keys, fresh) = master_key::load(&data, passphrase.as_deref().map(String::as_str))?;
    drop(passphrase);
    let keyring = Arc::new(Keyring::new(keys.clone()));
    let cloud = Cloud::open_with(Arc::new(store), keyring, node, settings).await;
    let cloud = cloud.map_err(|e| Problem(e.to_string()))?;
    if fresh {
        // Before anything can be sealed with it.
        master_key::store(&data, &keys)?;
    }
    cloud.allow_import_urls(options.import_url.clone());
    let file = ServerFile {
        listen,
        pid: std::process::id(),
        public_cidr: options.public_cidr,
        public_ipv6_cidr: options.public_ipv6_cidr,
        public_interface: options.public_interface,
    };
    let server = Arc::new(Server {
        data,
        cloud: Arc::new(cloud),
        config,
        storage,
        file,
        started: Instant::now(),
        rotation: tokio::sync::Mutex::new(()),
    });
    server.offer_images().await?;

    let (stop, stopped) = watch::channel(false);
    tokio::spawn(controller::run(server.cloud.clone()));
    let socket = server.data.socket();
    let operators = operator::listen(&socket).map_err(|e| Problem(format!("{}: {e}", socket.display())))?;
    tokio::spawn(operator::serve(operators, server.clone()));
    if let Some(listener) = metrics {
        tokio::spawn(metrics::serve(listener, server.clone(), stopped.clone()));
    }
    let authority = Authority::new(
        vec![Credential {
            access_key: root.access_key_id,
            secret: Secret::new(root.secret_access_key),
            account: root.account,
        }],
        options.dev,
    );
    let gateway = Arc::new(Gateway::new(server.cloud.clone(), authority));
    let front = tokio::spawn(http::serve(listener, gateway, stopped));
    server.data.write_server_file(&server.file)?;
    tracing::info!(%listen, data_dir = %server.data.path.display(), dev = options.dev, "ready");
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping; instances keep running");
    let _ = stop.send(true);
    let _ = front.await;
    let _ = std::fs::remove_file(server.data.socket());
    Ok(())
}

/// An error with its causes.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}

impl Server {
    /// Offers the images that are in the pool, and those that `cumulet image build` left.
    async fn offer_images(&self) -> Result<usize, Problem> {
        let built = self.data.built();
        let storage = self.storage.clone();
        let bundles = tokio::task::spawn_blocking(move || {
            for folder in built {
                storage.import_bundle(&folder).map_err(|e| Problem(chain(&e)))?;
            }
            let ids = storage.list_bundles().map_err(|e| Problem(chain(&e)))?;
            ids.into_iter()
                .map(|id| {
                    let folder = storage.bundle_path(&id);
                    Manifest::load(&folder)
                        .map(|manifest| bundle(id, manifest, &folder))
                        .map_err(|e| Problem(chain(&e)))
                })
                .collect::<Result<Vec<_>, _>>()
        })
        .await
        .map_err(|e| Problem(e.to_string()))??;
        let count = bundles.len();
        self.cloud.offer_bundles(bundles).await.map_err(|e| Problem(e.to_string()))?;
        Ok(count)
    }

    /// The cloud.
    pub fn cloud(&self) -> &Cloud {
        &self.cloud
    }

    /// The data folder.
    pub fn data(&self) -> &Data {
        &self.data
    }

    /// Held while keys are rotated.
    pub fn rotation(&self) -> &tokio::sync::Mutex<()> {
        &self.rotation
    }

    /// Answers an operator's call.
    pub async fn operate(&self, call: Call) -> Result<Value, Problem> {
        match call {
            Call::Status => {
                let config = self.config.clone();
                let objects = tokio::task::spawn_blocking(move || cumulet_node::inventory(&config))
                    .await
                    .map_err(|e| Problem(e.to_string()))?;
                Ok(self.status(&objects))
            }
            Call::Instance { id } => figures::answer(self, &id).await,
            Call::Keys(call) => self.keys(call).await,
            Call::CheckStorage => {
                let (storage, cloud) = (self.storage.clone(), self.cloud.clone());
                tokio::task::spawn_blocking(move || doctor::storage::live(&storage, || cloud.db.state()))
                    .await
                    .map_err(|e| Problem(e.to_string()))?
            }
            Call::Trace(call) => crate::trace::answer(&self.cloud, &call).await,
            Call::ImageRoot { id } => self.image_root(&id),
            Call::GrowPool { bytes } => {
                let storage = self.storage.clone();
                let grown = tokio::task::spawn_blocking(move || storage.grow(bytes)).await;
                let (total, free) =
                    grown.map_err(|e| Problem(e.to_string()))?.map_err(|e| Problem(chain(&e)))?;
                Ok(json!({ "total_bytes": total, "free_bytes": free }))
            }
            Call::OfferImages => Ok(json!({ "images": self.offer_images().await? })),
        }
    }

    /// The file of an AMI's root, for `cumulet image export`.
    fn image_root(&self, id: &str) -> Result<Value, Problem> {
        let missing = || Problem(format!("there is no image {id}"));
        let state = self.cloud.db.state();
        let (name, source) = cumulet_control::imports::root_of(&state, id).ok_or_else(missing)?;
        let path = match &source {
            Source::Bundle(bundle) => self.storage.bundle_path(bundle).join("root.raw"),
            Source::Snapshot(snapshot) => self.storage.snapshot_path(snapshot),
            _ => return Err(missing()),
        };
        Ok(json!({ "name": name, "path": path }))
    }

    fn status(&self, objects: &[String]) -> Value {
        let state = self.cloud.db.state();
        let credits = self.cloud.node.credits();
        let instances: Vec<Value> = state
            .instances
            .all()
            .map(|instance| {
                let observed = state.get::<Observed>(&instance.world, &instance.id);
                let eni = state.interfaces_of(instance).next();
                let mut shown = figures::identity(instance, instance.state(observed));
                shown["private_ip"] = json!(eni.and_then(|eni| eni.private_ips.first()));
                shown["public_ip"] = json!(eni.and_then(|eni| eni.public_ip));
                shown["cpu_credits"] = json!(cpu_credits(instance, credits.get(&instance.id)));
                shown
            })
            .collect();
        let can = self.cloud.node.capabilities();
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "pid": self.file.pid,
            "listen": self.file.listen,
            "public_cidr": self.file.public_cidr,
            "uptime_seconds": self.started.elapsed().as_secs(),
            "images": self.cloud.bundles().iter().map(|bundle| bundle.name.clone()).collect::<Vec<_>>(),
            "host": {
                "hardware_virtualisation": can.kvm,
                "vm": can.vm.as_ref().err(),
                "container": can.container.as_ref().err(),
                "memory_mib": can.memory_mib,
                "cpus": can.cpus,
            },
            "default_kind": self.cloud.settings.isolation.map_or("auto", Isolation::as_str),
            "instances": instances,
            "objects": objects,
        })
    }
}

/// CPU credits of an instance whose type bursts; what it has is known while it runs.
fn cpu_credits(instance: &Instance, metered: Option<&CreditStatus>) -> Option<Value> {
    let unlimited = cumulet_control::credits::unlimited(instance)?;
    let credits = |us: i64| us as f64 / CREDIT_US as f64;
    let metered = metered.map(|status| {
        json!({
            "balance": credits(status.credits.balance_us()),
            "surplus": credits(status.credits.surplus_us),
            "surplus_charged": credits(status.credits.charged_us),
            "allowed_vcpus": f64::from(status.allowed_millicpus) / 1000.0,
        })
    });
    Some(json!({ "mode": cumulet_control::credits::word(unlimited), "now": metered }))
}

fn bundle(id: String, manifest: Manifest, folder: &std::path::Path) -> Bundle {
    let written = std::fs::metadata(folder.join("manifest.json")).and_then(|m| m.modified()).ok();
    Bundle {
        id,
        description: manifest.description.unwrap_or_else(|| {
            format!(
                "{} {} for Cumulet, kernel {}, user {}",
                manifest.distribution,
                manifest.distribution_version,
                manifest.kernel_release,
                manifest.default_user
            )
        }),
        kernel: manifest.kernel.is_some(),
        name: manifest.name,
        architecture: manifest.architecture,
        cmdline: manifest.kernel_command_line,
        size_bytes: manifest.size_bytes,
        created: written
            .and_then(|at| jiff::Timestamp::try_from(at).ok())
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH),
    }
}
