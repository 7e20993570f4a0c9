//! RunInstances to the SSH banner on a running server, in turn with the raw runtime.
//!
//! Each run is: an instance, timed from before the call to the banner on its public address, then terminated and
//! awaited; then the baseline of [`raw`]. The first of each is not counted. A neighbour runs throughout, so that the VPC
//! stands before the time begins to count, as the baseline's network does.

use std::fs;
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use cumulet_image::Manifest;
use cumulet_linux::describe;
use cumulet_linux::netlink::{Family, Handle, TABLE_MAIN};
use cumulet_model::instance::Isolation;
use cumulet_sigv4::Secret;
use serde_json::Value;

use super::client::{Client, Signer, element};
use super::raw::{Ground, Machine, banner};
use super::stats::{Figure, Target};
use crate::credentials;
use crate::data_dir::{Data, ServerFile};
use crate::operator::{Call, ask};
use crate::serve::Problem;

const TYPE: &str = "t3.micro";
/// Longest wait for an instance to terminate.
const TERMINATED: Duration = Duration::from_secs(60);
/// Pause between two looks at an instance.
const LOOK: Duration = Duration::from_millis(5);

/// Measures launches of a kind.
///
/// # Errors
/// No server runs with this data folder, or a launch failed.
pub fn measure(data: &Data, kind: Isolation, runs: usize) -> Result<Vec<Figure>, Problem> {
    let (server, signer) = running(data)?;
    let mut account = Account::open(&server, &signer)?;
    let image = account.image_folder(data)?;
    let ground = Ground::make(&image)?;
    let baseline = match kind {
        Isolation::Container => None,
        Isolation::Vm => Some(ground.prepare_vm()?),
    };
    let (mut answered, mut launched, mut raw) = (Vec::new(), Vec::new(), Vec::new());
    // Ends with the account.
    account.launch(Isolation::Container)?;
    for run in 0..=runs {
        let (answer, time, id) = account.launch(kind)?;
        let folder = data.path.join("instances").join(&id);
        let file = folder.join(if kind == Isolation::Vm { "shim.json" } else { "config.json" });
        let text = fs::read(&file).map_err(|e| Problem(format!("{}: {e}", file.display())))?;
        let real: Value =
            serde_json::from_slice(&text).map_err(|e| Problem(format!("{}: {e}", file.display())))?;
        account.terminate(&id)?;
        let bare = match &baseline {
            None => ground.container(&real)?,
            Some(template) => {
                let machine = Machine::of(&real, &image);
                let machine = machine.ok_or_else(|| Problem(format!("{} is no VM's", file.display())))?;
                ground.vm(template, &machine)?
            }
        };
        eprintln!("{} run {run}: {time:.0} ms, raw {bare:.0} ms", kind.as_str());
        if run > 0 {
            answered.push(answer);
            launched.push(time);
            raw.push(bare);
        }
    }
    let (name, limit) = match kind {
        Isolation::Container => ("runc with the same root, network and SSH server", 2.0),
        Isolation::Vm => ("bare QEMU with the same kernel, disk and SSH server", 1.15),
    };
    let kind = kind.as_str();
    Ok(vec![
        Figure::new(
            format!("{kind} ({TYPE}): RunInstances to the SSH banner on the public address"),
            "ms",
            launched,
            Some((name, raw)),
            Some(Target::RatioAtMost(limit)),
        ),
        Figure::new(format!("{kind}: RunInstances to its answer"), "ms", answered, None, None),
    ])
}

/// The server that runs with a data folder, and who signs as its root.
///
/// # Errors
/// None runs.
pub fn running(data: &Data) -> Result<(ServerFile, Signer), Problem> {
    let missing = || Problem(format!("no server runs with {}: start `cumulet serve`", data.path.display()));
    ask(data, &Call::Status)?.ok_or_else(missing)?;
    let server = data.server_file().ok_or_else(missing)?;
    let key = credentials::load(data)?;
    Ok((server, Signer { access_key: key.access_key_id, secret: Secret::new(key.secret_access_key) }))
}

/// What the launches need in the account, removed when dropped.
pub struct Account<'a> {
    client: Client<'a>,
    image: String,
    image_name: String,
    name: String,
    group: Option<String>,
    /// Of its key pair, as PEM; empty until there is one.
    pub private_key: String,
    instances: Vec<String>,
}

impl<'a> Account<'a> {
    /// Makes a key pair and a security group.
    ///
    /// # Errors
    /// A call's, or there is no image.
    pub fn open(server: &ServerFile, signer: &'a Signer) -> Result<Self, Problem> {
        let mut at = server.listen;
        if at.ip().is_unspecified() {
            at.set_ip(IpAddr::from([127, 0, 0, 1]));
        }
        let mut client = Client::connect(at, signer)?;
        let images = call(&mut client, "DescribeImages", &[])?;
        let image = element(&images, "imageId").ok_or_else(|| {
            Problem("the server offers no image: run `cumulet image build` with the same --data-dir".into())
        })?;
        let image_name = element(&images, "name").unwrap_or_default().to_owned();
        let image = image.to_owned();
        let name = format!("cumulet-bench-{}", std::process::id());
        let mut account = Self {
            client,
            image,
            image_name,
            name,
            group: None,
            private_key: String::new(),
            instances: Vec::new(),
        };
        account.prepare()?;
        Ok(account)
    }

    /// Makes a call of EC2.
    ///
    /// # Errors
    /// The answer is one, or there is none.
    pub fn call(&mut self, action: &str, parameters: &[(&str, &str)]) -> Result<String, Problem> {
        call(&mut self.client, action, parameters)
    }

    /// The image's folder in the pool.
    ///
    /// # Errors
    /// It isn't there.
    pub fn image_folder(&self, data: &Data) -> Result<PathBuf, Problem> {
        let images = data.path.join("pool/images");
        let entries = fs::read_dir(&images).map_err(|e| Problem(format!("{}: {e}", images.display())))?;
        entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .find(|folder| Manifest::load(folder).is_ok_and(|manifest| manifest.name == self.image_name))
            .ok_or_else(|| Problem(format!("{} has no image {}", images.display(), self.image_name)))
    }

    fn prepare(&mut self) -> Result<(), Problem> {
        let name = self.name.clone();
        let group = [("GroupName", name.as_str()), ("GroupDescription", "Benchmark: SSH from everywhere")];
        let made = self.call("CreateSecurityGroup", &group)?;
        let id = element(&made, "groupId").unwrap_or_default().to_owned();
        self.group = Some(id.clone());
        self.call(
            "AuthorizeSecurityGroupIngress",
            &[
                ("GroupId", &id),
                ("IpPermissions.1.IpProtocol", "tcp"),
                ("IpPermissions.1.FromPort", "22"),
                ("IpPermissions.1.ToPort", "22"),
                ("IpPermissions.1.IpRanges.1.CidrIp", "0.0.0.0/0"),
            ],
        )?;
        let made = self.call("CreateKeyPair", &[("KeyName", &name), ("KeyType", "ed25519")])?;
        self.private_key = element(&made, "keyMaterial").unwrap_or_default().to_owned();
        Ok(())
    }

    /// Launches an instance: ms to the answer, ms to the banner, its id.
    ///
    /// # Errors
    /// It didn't answer.
    pub fn launch(&mut self, kind: Isolation) -> Result<(f64, f64, String), Problem> {
        let (image, name) = (self.image.clone(), self.name.clone());
        let group = self.group.clone().unwrap_or_default();
        let started = Instant::now();
        let answer = self.call(
            "RunInstances",
            &[
                ("ImageId", &image),
                ("InstanceType", TYPE),
                ("MinCount", "1"),
                ("MaxCount", "1"),
                ("KeyName", &name),
                ("SecurityGroupId.1", &group),
                ("TagSpecification.1.ResourceType", "instance"),
                ("TagSpecification.1.Tag.1.Key", "cumulet:isolation"),
                ("TagSpecification.1.Tag.1.Value", kind.as_str()),
            ],
        )?;
        let answered = started.elapsed().as_secs_f64() * 1000.0;
        let id = element(&answer, "instanceId")
            .ok_or_else(|| Problem("no instance was launched".into()))?
            .to_owned();
        self.instances.push(id.clone());
        let address = self.address(&id)?;
        await_route(address.ip())?;
        let limit = Duration::from_millis(if kind == Isolation::Vm { 30 } else { 10 });
        let seen = banner(|| TcpStream::connect_timeout(&address, limit))
            .map_err(|p| Problem(format!("{id} at {address}: {p}")))?;
        Ok((answered, seen.duration_since(started).as_secs_f64() * 1000.0, id))
    }

    /// Where an instance's SSH server answers.
    ///
    /// # Errors
    /// It got no public address.
    pub fn address(&mut self, id: &str) -> Result<SocketAddr, Problem> {
        let started = Instant::now();
        while started.elapsed() < TERMINATED {
            let seen = self.call("DescribeInstances", &[("InstanceId.1", id)])?;
            if let Some(ip) = element(&seen, "ipAddress") {
                let ip: IpAddr = ip.parse().map_err(|e| Problem(format!("{ip}: {e}")))?;
                return Ok(SocketAddr::new(ip, 22));
            }
            std::thread::sleep(LOOK);
        }
        Err(Problem(format!("{id} got no public address")))
    }

    fn terminate(&mut self, id: &str) -> Result<(), Problem> {
        self.call("TerminateInstances", &[("InstanceId.1", id)])?;
        let started = Instant::now();
        while started.elapsed() < TERMINATED {
            let seen = self.call("DescribeInstances", &[("InstanceId.1", id)])?;
            let state = element(&seen, "instanceState").and_then(|state| element(state, "name"));
            if state == Some("terminated") {
                self.instances.retain(|other| other != id);
                return Ok(());
            }
            std::thread::sleep(LOOK);
        }
        Err(Problem(format!("{id} did not terminate within {} s", TERMINATED.as_secs())))
    }
}

/// Waits until the host knows the way to an instance: before that, its uplink may take the connection and be silent.
fn await_route(to: IpAddr) -> Result<(), Problem> {
    let started = Instant::now();
    let handle = Handle::new().map_err(|e| Problem(describe(&e)))?;
    while started.elapsed() < TERMINATED {
        let routes =
            handle.route_list(Family::of(to), Some(TABLE_MAIN)).map_err(|e| Problem(describe(&e)))?;
        if routes
            .iter()
            .any(|route| route.dst.addr() == to && route.dst.prefix_len() == route.dst.max_prefix_len())
        {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Err(Problem(format!("the host got no route to {to}")))
}

fn call(client: &mut Client<'_>, action: &str, parameters: &[(&str, &str)]) -> Result<String, Problem> {
    let mut all = vec![("Action", action), ("Version", "2016-11-15")];
    all.extend_from_slice(parameters);
    client.call("ec2", &all)
}

impl Drop for Account<'_> {
    fn drop(&mut self) {
        let tell = |result: Result<(), Problem>| {
            if let Err(problem) = result {
                eprintln!("cumulet bench: {problem}");
            }
        };
        for id in self.instances.clone() {
            tell(self.terminate(&id));
        }
        if let Some(group) = self.group.take() {
            tell(self.call("DeleteSecurityGroup", &[("GroupId", &group)]).map(drop));
        }
        if !self.private_key.is_empty() {
            let name = self.name.clone();
            tell(self.call("DeleteKeyPair", &[("KeyName", &name)]).map(drop));
        }
    }
}
