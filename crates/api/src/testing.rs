//! What tests of handlers stand on: a cloud on a store in memory, with a node that only remembers.

use std::sync::{Arc, Mutex};

use cumulet_control::{Cloud, Settings};
use cumulet_crypt::{Keyring, MasterKey};
use cumulet_model::{AccountId, InstanceId, Time, World};
use cumulet_node_api::{Answer, Capabilities, Console, Node, NodeError, NodeSpec, NodeStatus};
use tokio::sync::watch;

use crate::context::Context;

/// A node that takes every document and runs nothing.
pub struct FakeNode {
    /// The last document.
    pub spec: Mutex<NodeSpec>,
    /// What it reports.
    pub status: watch::Sender<NodeStatus>,
}

impl Default for FakeNode {
    fn default() -> Self {
        Self { spec: Mutex::default(), status: watch::channel(NodeStatus::default()).0 }
    }
}

impl Node for FakeNode {
    fn apply(&self, spec: NodeSpec) {
        *self.spec.lock().expect("no test panics while it holds the lock") = spec;
    }
    fn status(&self) -> watch::Receiver<NodeStatus> {
        self.status.subscribe()
    }
    fn capabilities(&self) -> Capabilities {
        Capabilities { kvm: false, vm: Ok(()), container: Ok(()), memory_mib: 64 * 1024, cpus: u32::MAX }
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

/// A call in `us-east-1` of the default account, in a world with its defaults.
pub async fn context() -> Context {
    let store = Arc::new(cumulet_store::MemoryStore::new());
    let settings = Settings {
        public_cidr: "100.64.0.0/16".parse().expect("a network"),
        public_ipv6_cidr: cumulet_control::DEFAULT_PUBLIC_IPV6_CIDR,
        isolation: None,
    };
    let keyring = Arc::new(Keyring::new(vec![MasterKey::random()]));
    let cloud = Cloud::open_with(store, keyring, Arc::new(FakeNode::default()), settings).await;
    let cloud = cloud.expect("an empty store opens");
    let world = World { account: AccountId::default_account(), region: "us-east-1".into() };
    cloud.enter(&world).await.expect("the region is known");
    Context { cloud: Arc::new(cloud), world, dry_run: false, token: None, now: Time::UNIX_EPOCH }
}

/// A filter of one value.
pub fn filter(name: &str, value: &str) -> cumulet_aws_model::ec2::Filter {
    cumulet_aws_model::ec2::Filter { name: Some(name.into()), values: vec![value.into()] }
}
