//! The state of the cloud in memory, and transactions on it.
//!
//! ```text
//!   use case ──▶ Txn (a private copy of the state, O(1)) ──commit──▶ store ──▶ new State, published, changes announced
//! ```
//! Reads take the published [`State`] and never wait. Writers take turns: a transaction's closure runs on the newest
//! state, and the next one starts when it is on disk. Each commit also compares the revision of every record that the
//! transaction read or wrote, so that a store shared by several servers stays consistent.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use arc_swap::ArcSwap;
use cumulet_crypt::Keyring;
use cumulet_model::image::Image;
use cumulet_model::instance::{Instance, Observed};
use cumulet_model::keypair::KeyPair;
use cumulet_model::network::{
    Address, CustomerGateway, DhcpOptions, EgressOnlyInternetGateway, Eni, FlowLog, InterfacePermission,
    InternetGateway, NatGateway, NetworkAcl, PrefixList, RouteTable, SecurityGroup, Subnet, Vpc, VpcEndpoint,
    VpcPeeringConnection, VpnConnection, VpnGateway,
};
use cumulet_model::record::{parse_store_key, store_key};
use cumulet_model::storage::{
    EncryptionDefaults, EncryptionKey, ObjectKey, RecycledImage, RetentionRule, Snapshot, Volume,
};
use cumulet_model::token::ClientToken;
use cumulet_model::transfer::TransferTask;
use cumulet_model::{EniId, Record, RecordKey, SubnetId, World};
use cumulet_store::{Revision, Store};
use imbl::OrdMap;
use ipnet::{Ipv4Net, Ipv6Net};
use tokio::sync::{Mutex, broadcast};

use crate::Error;
use crate::buckets::Bucket;
use crate::credits::CreditDefaults;
use crate::ebs_direct::BlockKey;
use crate::images::ImageUse;
use crate::images::fast_launch::FastLaunch;
use crate::images::settings::ImageSettings;
use crate::images::store::StoreTask;
use crate::images::usage::ImageUsageReport;
use crate::metadata_defaults::MetadataDefaults;
use crate::references::{self, References};
use crate::root_volumes::ReplaceRootTask;
use crate::tags::SharedTags;
use crate::world::WorldRecord;

pub use crate::table::Table;

/// Gives generic code the table of a record type.
pub trait HasTable<R> {
    /// The table.
    fn table(&self) -> &Table<R>;
    #[doc(hidden)]
    fn table_mut(&mut self) -> &mut Table<R>;
}

macro_rules! tables {
    ($($name:ident: $type:ty,)*) => {
        /// All that is stored, and indexes over it.
        #[derive(Debug, Clone, Default)]
        pub struct State {
            $(#[doc = concat!("Records of kind `", stringify!($type), "`.")] pub $name: Table<$type>,)*
            /// Who has a public address: an interface's or an allocation's id.
            pub public_ips: OrdMap<Ipv4Addr, String>,
            /// The Elastic IP address of an interface's private address.
            pub elastic_ips: OrdMap<(EniId, Ipv4Addr), RecordKey>,
            /// Which interface has a subnet's address.
            pub subnet_ips: OrdMap<(SubnetId, Ipv4Addr), EniId>,
            /// Which interface has a delegated range of a subnet, by its first address.
            pub subnet_prefixes: OrdMap<(SubnetId, Ipv4Addr), (Ipv4Net, EniId)>,
            /// Which VPC has a range of the server's IPv6 pool.
            pub vpc_ipv6: OrdMap<Ipv6Net, RecordKey>,
            /// Who names an id; see [`State::referrers`].
            references: References,
            /// What opens the keys among the records. Shared by all states, and no part of what is stored.
            pub(crate) keyring: Arc<Keyring>,
            /// The commit that made it.
            pub(crate) revision: Revision,
        }

        $(impl HasTable<$type> for State {
            fn table(&self) -> &Table<$type> { &self.$name }
            fn table_mut(&mut self) -> &mut Table<$type> { &mut self.$name }
        })*

        impl State {
            fn load_entry(&mut self, kind: &str, key: &RecordKey, value: &[u8], revision: Revision) -> Result<(), serde_json::Error> {
                $(if kind == <$type as Record>::KIND {
                    let record: $type = serde_json::from_slice(value)?;
                    self.$name.insert(key, record, revision);
                    return Ok(());
                })*
                tracing::warn!(kind, id = %key.id, "the store holds a record of a kind that this version doesn't know");
                Ok(())
            }

            /// Notes all references of a state that was just loaded.
            fn index_references(&mut self) {
                let loaded = self.clone();
                $(for record in loaded.$name.all() {
                    let key = record.key();
                    let named = references::named_by(&loaded, <$type as Record>::KIND, &key);
                    references::change(
                        &mut self.references, <$type as Record>::KIND, &key, &Default::default(), &named,
                    );
                })*
            }

            fn set_revision(&mut self, kind: &str, key: &RecordKey, revision: Revision) {
                $(if kind == <$type as Record>::KIND {
                    self.$name.set_revision(key, revision);
                })*
            }
        }
    };
}

tables! {
    worlds: WorldRecord,
    instances: Instance,
    observed: Observed,
    volumes: Volume,
    snapshots: Snapshot,
    images: Image,
    image_uses: ImageUse,
    image_settings: ImageSettings,
    store_tasks: StoreTask,
    fast_launches: FastLaunch,
    replace_root_tasks: ReplaceRootTask,
    buckets: Bucket,
    key_pairs: KeyPair,
    vpcs: Vpc,
    subnets: Subnet,
    security_groups: SecurityGroup,
    enis: Eni,
    interface_permissions: InterfacePermission,
    route_tables: RouteTable,
    internet_gateways: InternetGateway,
    egress_only_internet_gateways: EgressOnlyInternetGateway,
    network_acls: NetworkAcl,
    dhcp_options: DhcpOptions,
    addresses: Address,
    nat_gateways: NatGateway,
    peerings: VpcPeeringConnection,
    prefix_lists: PrefixList,
    endpoints: VpcEndpoint,
    flow_logs: FlowLog,
    customer_gateways: CustomerGateway,
    vpn_gateways: VpnGateway,
    vpn_connections: VpnConnection,
    client_tokens: ClientToken,
    shared_tags: SharedTags,
    credit_defaults: CreditDefaults,
    metadata_defaults: MetadataDefaults,
    encryption_keys: EncryptionKey,
    encryption_defaults: EncryptionDefaults,
    transfers: TransferTask,
    retention_rules: RetentionRule,
    recycled_images: RecycledImage,
    block_keys: BlockKey,
    object_keys: ObjectKey,
    image_usage_reports: ImageUsageReport,
}

impl State {
    /// The record of an id in a world.
    pub fn get<R: Record>(&self, world: &World, id: impl AsRef<str>) -> Option<&R>
    where
        Self: HasTable<R>,
    {
        self.table().get(world, id)
    }

    /// The records of a kind that name an id, of all worlds, in order of world and id.
    pub fn referrers<R: Record>(&self, id: impl AsRef<str>) -> impl Iterator<Item = &R>
    where
        Self: HasTable<R>,
    {
        let keys = self.references.get(&(Arc::from(id.as_ref()), R::KIND));
        keys.into_iter().flatten().filter_map(|key| self.get::<R>(&key.world, &key.id))
    }

    /// An instance's interfaces, primary first.
    pub fn interfaces_of<'a>(&'a self, instance: &'a Instance) -> impl Iterator<Item = &'a Eni> {
        instance.interfaces.iter().filter_map(|id| self.interface_of(instance, id))
    }

    /// An interface that an instance has. It may be another account's, which permitted it; then it is found by its naming
    /// the instance.
    pub fn interface_of(&self, instance: &Instance, id: &EniId) -> Option<&Eni> {
        let own = self.get::<Eni>(&instance.world, id);
        own.or_else(|| self.referrers::<Eni>(&instance.id).find(|eni| eni.id == *id))
    }

    /// The instance that has an interface.
    pub fn instance_of(&self, eni: &Eni) -> Option<&Instance> {
        self.get::<Instance>(&eni.instance_world(), &eni.attachment.as_ref()?.instance_id)
    }

    /// The Elastic IP address that stands for a private address of an interface.
    pub fn elastic_ip(&self, eni: &EniId, private_ip: Ipv4Addr) -> Option<&Address> {
        let key = self.elastic_ips.get(&(eni.clone(), private_ip))?;
        self.get(&key.world, &key.id)
    }

    fn index_eni(&mut self, before: Option<&Eni>, after: Option<&Eni>) {
        if let Some(eni) = before {
            for ip in &eni.private_ips {
                self.subnet_ips.remove(&(eni.subnet_id.clone(), *ip));
            }
            for net in &eni.prefixes {
                self.subnet_prefixes.remove(&(eni.subnet_id.clone(), net.network()));
            }
            if let Some(ip) = eni.public_ip {
                self.public_ips.remove(&ip);
            }
        }
        if let Some(eni) = after {
            for ip in &eni.private_ips {
                self.subnet_ips.insert((eni.subnet_id.clone(), *ip), eni.id.clone());
            }
            for net in &eni.prefixes {
                let place = (eni.subnet_id.clone(), net.network());
                self.subnet_prefixes.insert(place, (*net, eni.id.clone()));
            }
            if let Some(ip) = eni.public_ip {
                self.public_ips.insert(ip, eni.id.to_string());
            }
        }
    }

    fn index_address(&mut self, before: Option<&Address>, after: Option<&Address>) {
        if let Some(address) = before {
            self.public_ips.remove(&address.public_ip);
            if let Some(association) = &address.association {
                self.elastic_ips.remove(&(association.eni_id.clone(), association.private_ip));
            }
        }
        if let Some(address) = after {
            self.public_ips.insert(address.public_ip, address.id.to_string());
            if let Some(association) = &address.association {
                self.elastic_ips.insert((association.eni_id.clone(), association.private_ip), address.key());
            }
        }
    }

    fn index_vpn(&mut self, before: Option<&VpnConnection>, after: Option<&VpnConnection>) {
        for tunnel in before.iter().flat_map(|vpn| &vpn.tunnels) {
            self.public_ips.remove(&tunnel.outside_ip);
        }
        if let Some(vpn) = after.filter(|vpn| vpn.delete_time.is_none()) {
            for tunnel in &vpn.tunnels {
                self.public_ips.insert(tunnel.outside_ip, vpn.id.to_string());
            }
        }
    }

    fn index_vpc(&mut self, before: Option<&Vpc>, after: Option<&Vpc>) {
        for (_, net) in before.iter().flat_map(|vpc| &vpc.ipv6_cidrs) {
            self.vpc_ipv6.remove(net);
        }
        if let Some(vpc) = after {
            for (_, net) in &vpc.ipv6_cidrs {
                self.vpc_ipv6.insert(*net, vpc.key());
            }
        }
    }

    /// Keeps the indexes true to a record that is about to change from what `before` has.
    fn reindex(&mut self, kind: &str, key: &RecordKey, before: &State) {
        fn pair<'a, R: Record>(
            before: &'a State,
            key: &RecordKey,
            after: &State,
        ) -> (Option<&'a R>, Option<R>)
        where
            State: HasTable<R>,
        {
            (before.get(&key.world, &key.id), after.get(&key.world, &key.id).cloned())
        }
        match kind {
            Eni::KIND => {
                let (old, new) = pair(before, key, self);
                self.index_eni(old, new.as_ref());
            }
            Address::KIND => {
                let (old, new) = pair(before, key, self);
                self.index_address(old, new.as_ref());
            }
            VpnConnection::KIND => {
                let (old, new) = pair(before, key, self);
                self.index_vpn(old, new.as_ref());
            }
            Vpc::KIND => {
                let (old, new) = pair(before, key, self);
                self.index_vpc(old, new.as_ref());
            }
            _ => {}
        }
    }

    /// Makes the indexes of a state that was just loaded.
    fn index_all(&mut self) {
        let loaded = self.clone();
        loaded.enis.all().for_each(|eni| self.index_eni(None, Some(eni)));
        loaded.addresses.all().for_each(|address| self.index_address(None, Some(address)));
        loaded.vpn_connections.all().for_each(|vpn| self.index_vpn(None, Some(vpn)));
        loaded.vpcs.all().for_each(|vpc| self.index_vpc(None, Some(vpc)));
        self.index_references();
    }
}

/// A key that a commit changed: the record's kind and place.
pub type Changed = (&'static str, RecordKey);

/// A commit: what it changed, and the state that it made.
#[derive(Debug)]
pub struct Commit {
    /// The keys that it changed.
    pub changed: Vec<Changed>,
    /// The state right after it, whatever came since.
    pub state: Arc<State>,
}

/// A transaction: reads see its own writes; nothing is visible outside before it commits.
pub struct Txn {
    state: State,
    /// The record's revision before the transaction, of all that it touched; none means it was not there.
    touched: BTreeMap<String, Option<Revision>>,
    writes: BTreeMap<String, (Changed, Option<Vec<u8>>)>,
}

impl Txn {
    fn new(state: State) -> Self {
        Self { state, touched: BTreeMap::new(), writes: BTreeMap::new() }
    }

    /// The state with this transaction's writes. Reads through it are not compared at commit; use [`Txn::get`] for the
    /// records that a decision rests on.
    pub fn state(&self) -> &State {
        &self.state
    }

    fn touch<R: Record>(&mut self, key: &RecordKey)
    where
        State: HasTable<R>,
    {
        let name = store_key(R::KIND, key);
        let table: &Table<R> = self.state.table();
        let revision = table.revision(key);
        self.touched.entry(name).or_insert(revision);
    }

    /// A record that the decision rests on.
    pub fn get<R: Record>(&mut self, world: &World, id: impl AsRef<str>) -> Option<R>
    where
        State: HasTable<R>,
    {
        let key = RecordKey { world: world.clone(), id: id.as_ref().to_owned() };
        self.touch::<R>(&key);
        self.state.get::<R>(world, id).cloned()
    }

    /// Writes a record, new or changed.
    ///
    /// # Panics
    /// Never: records are plain data that always serialise.
    pub fn put<R: Record>(&mut self, record: R)
    where
        State: HasTable<R>,
    {
        let key = record.key();
        self.touch::<R>(&key);
        let value = serde_json::to_vec(&record).expect("records are plain data");
        self.writes.insert(store_key(R::KIND, &key), ((R::KIND, key.clone()), Some(value)));
        self.change(R::KIND, &key, |state| {
            state.table_mut().insert(&key, record, Revision::default());
        });
    }

    /// Removes a record; no effect when it isn't there.
    pub fn delete<R: Record>(&mut self, world: &World, id: impl AsRef<str>)
    where
        State: HasTable<R>,
    {
        let key = RecordKey { world: world.clone(), id: id.as_ref().to_owned() };
        self.touch::<R>(&key);
        self.writes.insert(store_key(R::KIND, &key), ((R::KIND, key.clone()), None));
        self.change(R::KIND, &key, |state| {
            let table: &mut Table<R> = state.table_mut();
            table.remove(&key);
        });
    }

    fn change(&mut self, kind: &'static str, key: &RecordKey, change: impl FnOnce(&mut State)) {
        let named = references::named_by(&self.state, kind, key);
        if [Eni::KIND, Address::KIND, VpnConnection::KIND, Vpc::KIND].contains(&kind) {
            let before = self.state.clone();
            change(&mut self.state);
            self.state.reindex(kind, key, &before);
        } else {
            change(&mut self.state);
        }
        let names = references::named_by(&self.state, kind, key);
        references::change(&mut self.state.references, kind, key, &named, &names);
    }
}

/// The cloud's state and the way to change it.
pub struct Db {
    store: Arc<dyn Store>,
    state: ArcSwap<State>,
    writer: Mutex<()>,
    changes: broadcast::Sender<Arc<Commit>>,
}

/// Announced commits that a slow listener may be behind before it has to look at everything again.
const CHANGES_BOUND: usize = 1024;

impl Db {
    /// Loads all that is stored.
    ///
    /// # Errors
    /// The store can't be read, or holds a record that is not of its kind's form.
    pub async fn open(store: Arc<dyn Store>) -> Result<Self, Error> {
        Self::open_with(store, Arc::default()).await
    }

    /// As [`Db::open`], with the master keys that the stored keys are sealed with.
    ///
    /// # Errors
    /// As [`Db::open`].
    pub async fn open_with(store: Arc<dyn Store>, keyring: Arc<Keyring>) -> Result<Self, Error> {
        let loaded = store.load("").await.map_err(|e| Error::Internal(e.to_string()))?;
        let mut state = State { keyring, ..State::default() };
        for entry in loaded.entries {
            let Some((kind, key)) = parse_store_key(&entry.key) else {
                return Err(Error::Internal(format!(
                    "the store holds a key of no known form: {}",
                    entry.key
                )));
            };
            state.load_entry(kind, &key, &entry.value, entry.mod_revision).map_err(|e| {
                Error::Internal(format!("the stored record {} can't be read: {e}", entry.key))
            })?;
        }
        state.revision = loaded.revision;
        state.index_all();
        Ok(Self {
            store,
            state: ArcSwap::from_pointee(state),
            writer: Mutex::new(()),
            changes: broadcast::channel(CHANGES_BOUND).0,
        })
    }

    /// The newest committed state.
    pub fn state(&self) -> Arc<State> {
        self.state.load_full()
    }

    /// Announces each commit from now on.
    pub fn changes(&self) -> broadcast::Receiver<Arc<Commit>> {
        self.changes.subscribe()
    }

    /// Runs a decision on the newest state and forgets its writes.
    ///
    /// # Errors
    /// The decision's own.
    pub fn dry_run<T>(&self, decide: impl FnOnce(&mut Txn) -> Result<T, Error>) -> Result<T, Error> {
        decide(&mut Txn::new((*self.state()).clone()))
    }

    /// Runs a decision on the newest state and makes its writes durable; nothing happens when it answers an error.
    ///
    /// # Errors
    /// The decision's own, or [`Error::Store`] when the writes could not be made durable.
    pub async fn transact<T>(&self, decide: impl FnOnce(&mut Txn) -> Result<T, Error>) -> Result<T, Error> {
        let _turn = self.writer.lock().await;
        let mut txn = Txn::new((*self.state()).clone());
        let answer = decide(&mut txn)?;
        if txn.writes.is_empty() {
            return Ok(answer);
        }
        let compares = txn.touched.into_iter().collect();
        let mut changed = Vec::with_capacity(txn.writes.len());
        let mut ops = Vec::with_capacity(txn.writes.len());
        for (key, (place, value)) in txn.writes {
            changed.push(place);
            ops.push(match value {
                Some(value) => cumulet_store::Op::Put { key, value: value.into() },
                None => cumulet_store::Op::Delete { key },
            });
        }
        let revision = self
            .store
            .commit(cumulet_store::Txn { compares, ops })
            .await
            .map_err(|e| Error::Store(e.to_string()))?;
        let mut state = txn.state;
        for (kind, key) in &changed {
            state.set_revision(kind, key, revision);
        }
        state.revision = revision;
        let state = Arc::new(state);
        self.state.store(state.clone());
        // Nobody listening is no error: the controller reads the whole state when it starts.
        let _ = self.changes.send(Arc::new(Commit { changed, state }));
        Ok(answer)
    }
}
