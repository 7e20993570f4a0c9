//! Which parts of the document a changed record touches.
//!
//! Asked with the state before and the state after a commit, so that what a record left is compiled anew as well as
//! what it came to. A part may be touched for nothing; it is then found equal and stays as it is.

use std::collections::BTreeSet;

use cumulet_model::image::Image;
use cumulet_model::instance::{Instance, Observed};
use cumulet_model::network::{
    Address, AddressAssociation, CustomerGateway, DhcpOptions, EgressOnlyInternetGateway, Eni, FlowLog,
    InternetGateway, NatGateway, NetworkAcl, Peer, PrefixList, RouteTable, RouteTarget, SecurityGroup,
    Subnet, Vpc, VpcEndpoint, VpcPeeringConnection, VpnConnection, VpnGateway,
};
use cumulet_model::storage::{Snapshot, SnapshotContent, Volume};
use cumulet_model::transfer::{TransferTask, Work};
use cumulet_model::{ImageId, Record, RecordKey, World};

use crate::db::State;
use crate::images::fast_launch::FastLaunch;
use crate::images::store::StoreTask;
use crate::snapshots;

type Keys = BTreeSet<RecordKey>;

/// Parts to compile anew, by the keys of their records.
#[derive(Debug, Default)]
pub(super) struct Dirty {
    pub volumes: Keys,
    pub snapshots: Keys,
    pub transfers: Keys,
    pub instances: Keys,
    pub enis: Keys,
    pub vpcs: Keys,
    pub groups: Keys,
    /// Groups whose members may have changed; all of these are in `groups` as well.
    pub members: Keys,
    pub lists: Keys,
    pub peerings: Keys,
    pub nat_gateways: Keys,
    pub endpoints: Keys,
    pub vpns: Keys,
    pub flow_logs: Keys,
    pub stores: Keys,
    /// Images whose templates for fast launch may have changed.
    pub templates: BTreeSet<ImageId>,
}

/// A record's place from its parts.
pub(super) fn key(world: &World, id: impl AsRef<str>) -> RecordKey {
    RecordKey { world: world.clone(), id: id.as_ref().to_owned() }
}

impl Dirty {
    /// Everything that a state has.
    pub fn all(state: &State) -> Self {
        fn keys<'a, R: Record>(records: impl Iterator<Item = &'a R>) -> Keys {
            records.map(Record::key).collect()
        }
        let groups = keys(state.security_groups.all());
        let of_rules = state.security_groups.all().flat_map(|group| {
            group.rules.iter().filter_map(|rule| match &rule.peer {
                Peer::PrefixList(id) => Some(key(&group.world, id)),
                Peer::Ipv4(_) | Peer::Ipv6(_) | Peer::Group { .. } => None,
            })
        });
        Self {
            volumes: keys(state.volumes.all()),
            snapshots: keys(state.snapshots.all()),
            transfers: keys(state.transfers.all()),
            instances: keys(state.instances.all()),
            enis: keys(state.enis.all()),
            vpcs: keys(state.vpcs.all()),
            members: groups.clone(),
            groups,
            lists: of_rules.collect(),
            peerings: keys(state.peerings.all()),
            nat_gateways: keys(state.nat_gateways.all()),
            endpoints: keys(state.endpoints.all()),
            vpns: keys(state.vpn_connections.all()),
            flow_logs: keys(state.flow_logs.all()),
            stores: keys(state.store_tasks.all()),
            templates: state.fast_launches.all().map(|wish| wish.image_id.clone()).collect(),
        }
    }

    /// Tables with a route by an id: to a target, for a prefix list, or from a gateway that they propagate.
    fn routes_by(&mut self, state: &State, id: &str) {
        for table in state.referrers::<RouteTable>(id) {
            self.table(table);
        }
    }

    fn table(&mut self, table: &RouteTable) {
        self.vpcs.insert(key(&table.world, &table.vpc_id));
        for route in &table.routes {
            if let RouteTarget::Endpoint(id) = &route.target {
                self.endpoints.insert(key(&table.world, id));
            }
        }
    }

    /// The interfaces that say they are an instance's; one that only the instance names isn't plugged.
    fn interfaces_of(&mut self, state: &State, instance: &RecordKey) {
        for eni in state.referrers::<Eni>(&instance.id) {
            self.enis.insert(eni.key());
            self.routes_by(state, eni.id.as_str());
        }
    }

    fn eni(&mut self, state: &State, at: &RecordKey) {
        self.enis.insert(at.clone());
        self.instances.extend(state.referrers::<Instance>(&at.id).map(Record::key));
        self.routes_by(state, &at.id);
        self.flow_logs.extend(state.referrers::<FlowLog>(&at.id).map(Record::key));
        let Some(eni) = state.get::<Eni>(&at.world, &at.id) else { return };
        for group in &eni.groups {
            self.groups.insert(key(&eni.world, group));
            self.members.insert(key(&eni.world, group));
        }
        self.flow_logs_of(state, eni);
    }

    /// Flow logs that cover an interface.
    pub fn flow_logs_of(&mut self, state: &State, eni: &Eni) {
        for id in [eni.id.as_str(), eni.subnet_id.as_str(), eni.vpc_id.as_str()] {
            self.flow_logs.extend(state.referrers::<FlowLog>(id).map(Record::key));
        }
    }

    /// A volume, the instances that have it, and the snapshot that stays for it until it is made.
    fn volume(&mut self, state: &State, at: &RecordKey) {
        self.volumes.insert(at.clone());
        let Some(volume) = state.get::<Volume>(&at.world, &at.id) else { return };
        for attachment in &volume.attachments {
            self.instances.insert(key(&at.world, &attachment.instance_id));
        }
        if let Some(id) = &volume.snapshot_id {
            self.snapshots.extend(state.referrers::<Snapshot>(id).map(Record::key));
        }
        // Instances name their volumes too, whatever the volume says.
        self.instances.extend(state.referrers::<Instance>(&at.id).map(Record::key));
    }

    /// A snapshot, what it is taken from, what is made from it and what stores it: each may stay for another, or have its content of it.
    fn snapshot(&mut self, state: &State, at: &RecordKey) {
        self.snapshots.insert(at.clone());
        self.volumes.extend(state.referrers::<Volume>(&at.id).map(Record::key));
        self.snapshots.extend(state.referrers::<Snapshot>(&at.id).map(Record::key));
        self.stores.extend(state.referrers::<StoreTask>(&at.id).map(Record::key));
        // A template's content may be that of a snapshot.
        let images = state.referrers::<Image>(&at.id);
        let wishes = images.flat_map(|image| state.referrers::<FastLaunch>(image.id.as_str()));
        self.templates.extend(wishes.map(|wish| wish.image_id.clone()));
        let content = state.get::<Snapshot>(&at.world, &at.id).map(|snapshot| &snapshot.content);
        match content {
            Some(SnapshotContent::Volume(id)) => drop(self.volumes.insert(key(&at.world, id))),
            Some(SnapshotContent::Copy { world, id }) => drop(self.snapshots.insert(key(world, id))),
            Some(SnapshotContent::Written { parent: Some(id) }) => {
                self.snapshots.extend(crate::snapshots::anywhere(state, id).map(Record::key));
            }
            Some(
                SnapshotContent::Written { parent: None }
                | SnapshotContent::Bundle(_)
                | SnapshotContent::Object { .. }
                | SnapshotContent::Imported,
            )
            | None => {}
        }
    }

    fn group(&mut self, state: &State, at: &RecordKey) {
        self.groups.insert(at.clone());
        if let Some(group) = state.get::<SecurityGroup>(&at.world, &at.id) {
            self.named_by_rules(state, group);
        }
    }

    /// Groups and prefix lists that a group's rules name.
    pub fn named_by_rules(&mut self, state: &State, group: &SecurityGroup) {
        for rule in &group.rules {
            match &rule.peer {
                Peer::Group { account, id } => {
                    // An account that hasn't the group says nothing about the one that has it.
                    let named = state.get::<SecurityGroup>(&group.world.of(account), id);
                    self.groups.extend(named.map(Record::key));
                }
                Peer::PrefixList(id) => drop(self.lists.insert(key(&group.world, id))),
                Peer::Ipv4(_) | Peer::Ipv6(_) => {}
            }
        }
    }

    /// Instances whose metadata tells a group's name.
    pub fn named_after(&mut self, state: &State, group: &RecordKey) {
        let enis = state.referrers::<Eni>(&group.id);
        let instances = enis.flat_map(|eni| state.referrers::<Instance>(&eni.id));
        self.instances.extend(instances.map(Record::key));
    }

    fn gateway(&mut self, state: &State, world: &World, vpc: Option<&cumulet_model::VpcId>, id: &str) {
        self.vpcs.extend(vpc.map(|vpc| key(world, vpc)));
        self.routes_by(state, id);
    }

    /// A site-to-site connection, and the VPC that is here for it.
    fn vpn(&mut self, state: &State, vpn: &VpnConnection) {
        self.vpns.insert(vpn.key());
        let gateway = state.get::<VpnGateway>(&vpn.world, &vpn.vpn_gateway_id);
        let vpc = gateway.and_then(|gateway| gateway.vpc_id.as_ref());
        self.gateway(state, &vpn.world, vpc, vpn.vpn_gateway_id.as_str());
    }

    /// A peering connection, and the VPCs that are here for it.
    pub fn peering(&mut self, state: &State, peering: &VpcPeeringConnection) {
        self.peerings.insert(peering.key());
        for side in [&peering.requester, &peering.accepter] {
            self.vpcs.extend(state.get::<Vpc>(&side.world, &side.vpc_id).map(Record::key));
        }
    }

    /// Adds what a record touches in a state, which may be the one before it came or after it went.
    pub fn mark(&mut self, state: &State, kind: &str, at: &RecordKey) {
        let (world, id) = (&at.world, at.id.as_str());
        match kind {
            Volume::KIND => self.volume(state, at),
            Snapshot::KIND => self.snapshot(state, at),
            TransferTask::KIND => {
                self.transfers.insert(at.clone());
                // What it reads stays for it.
                let Some(task) = state.get::<TransferTask>(world, id) else { return };
                if let Work::ExportImage(export) = &task.work {
                    self.snapshots.insert(key(&export.snapshot_world, &export.snapshot_id));
                }
                if let Work::ExportInstance(export) = &task.work {
                    self.volumes.insert(key(world, &export.volume_id));
                }
                let copied = task.work.disks().iter().filter_map(|disk| disk.copy_of.as_ref());
                let snapshots = copied.filter_map(|id| snapshots::anywhere(state, id));
                self.snapshots.extend(snapshots.map(Record::key));
            }
            StoreTask::KIND => {
                self.stores.insert(at.clone());
                // What is stored stays until it is.
                let task = state.get::<StoreTask>(world, id);
                self.snapshots
                    .extend(task.iter().flat_map(|task| task.image.snapshots()).map(|id| key(world, id)));
            }
            Image::KIND => {
                self.instances.extend(state.referrers::<Instance>(id).map(Record::key));
                self.templates.extend(state.referrers::<FastLaunch>(id).map(|wish| wish.image_id.clone()));
            }
            FastLaunch::KIND => {
                self.templates.extend(state.get::<FastLaunch>(world, id).map(|wish| wish.image_id.clone()));
            }
            Instance::KIND | Observed::KIND => {
                self.instances.insert(at.clone());
                self.interfaces_of(state, at);
            }
            Eni::KIND => self.eni(state, at),
            Address::KIND => {
                if let Some(address) = state.get::<Address>(world, id) {
                    let eni =
                        |association: &AddressAssociation| key(&address.eni_world(), &association.eni_id);
                    self.enis.extend(address.association.as_ref().map(eni));
                }
            }
            Vpc::KIND => {
                self.vpcs.insert(at.clone());
                for peering in state.referrers::<VpcPeeringConnection>(id) {
                    self.peering(state, peering);
                }
                for gateway in state.referrers::<VpnGateway>(id) {
                    self.vpns.extend(state.referrers::<VpnConnection>(&gateway.id).map(Record::key));
                }
            }
            DhcpOptions::KIND => self.vpcs.extend(state.referrers::<Vpc>(id).map(Record::key)),
            Subnet::KIND => {
                let subnet = state.get::<Subnet>(world, id);
                self.vpcs.extend(subnet.map(|subnet| key(world, &subnet.vpc_id)));
                // Their names say the subnet's zone.
                self.endpoints.extend(state.referrers::<VpcEndpoint>(id).map(Record::key));
            }
            RouteTable::KIND => {
                if let Some(table) = state.get::<RouteTable>(world, id) {
                    self.table(table);
                }
                // Those that count this table among theirs.
                self.endpoints.extend(state.referrers::<VpcEndpoint>(id).map(Record::key));
            }
            NetworkAcl::KIND => {
                let acl = state.get::<NetworkAcl>(world, id);
                self.vpcs.extend(acl.map(|acl| key(world, &acl.vpc_id)));
            }
            InternetGateway::KIND => {
                let gateway = state.get::<InternetGateway>(world, id);
                self.gateway(state, world, gateway.and_then(|gateway| gateway.vpc_id.as_ref()), id);
            }
            EgressOnlyInternetGateway::KIND => self.gateway(state, world, None, id),
            VpnGateway::KIND => {
                let gateway = state.get::<VpnGateway>(world, id);
                self.gateway(state, world, gateway.and_then(|gateway| gateway.vpc_id.as_ref()), id);
                self.vpns.extend(state.referrers::<VpnConnection>(id).map(Record::key));
            }
            CustomerGateway::KIND => {
                for vpn in state.referrers::<VpnConnection>(id) {
                    self.vpn(state, vpn);
                }
            }
            VpnConnection::KIND => {
                self.vpns.insert(at.clone());
                if let Some(vpn) = state.get::<VpnConnection>(world, id) {
                    self.vpn(state, vpn);
                }
            }
            NatGateway::KIND => {
                self.nat_gateways.insert(at.clone());
                self.enis.extend(state.referrers::<Eni>(id).map(Record::key));
                self.routes_by(state, id);
            }
            VpcEndpoint::KIND => {
                self.endpoints.insert(at.clone());
                self.enis.extend(state.referrers::<Eni>(id).map(Record::key));
                self.routes_by(state, id);
            }
            VpcPeeringConnection::KIND => {
                self.peerings.insert(at.clone());
                self.routes_by(state, id);
                if let Some(peering) = state.get::<VpcPeeringConnection>(world, id) {
                    self.peering(state, peering);
                }
            }
            SecurityGroup::KIND => self.group(state, at),
            PrefixList::KIND => {
                self.lists.insert(at.clone());
                self.routes_by(state, id);
            }
            FlowLog::KIND => drop(self.flow_logs.insert(at.clone())),
            // Key pairs, tokens and the like are nothing to a node: what it needs of them is in other records.
            _ => {}
        }
    }
}
