//! Which records name an id: the reverse of the ids inside records.
//!
//! ```text
//!   subnet-1 { vpc_id: vpc-1 }        names        references[vpc-1, subnet] = { subnet-1, subnet-2 }
//!   subnet-2 { vpc_id: vpc-1 }     ───────────▶    references[vpc-1, eni]    = { eni-7 }
//!   eni-7    { vpc_id: vpc-1, … }
//! ```
//! Every transaction keeps it true ([`crate::db::Txn`]). It answers what else would need a walk over all records: who
//! depends on what is about to be deleted, who has a group, which part of the node's document a change touches.
//!
//! A kind that nobody asks about backwards has no line in [`named_by`].

use std::collections::BTreeSet;
use std::sync::Arc;

use cumulet_model::image::Image;
use cumulet_model::instance::Instance;
use cumulet_model::network::{
    Address, EdgeGateway, EgressOnlyInternetGateway, EndpointKind, Eni, EniManager, FlowLog, FlowLogResource,
    InterfacePermission, InternetGateway, NatGateway, NetworkAcl, Peer, RouteDestination, RouteTable,
    RouteTarget, SecurityGroup, Subnet, Vpc, VpcEndpoint, VpcPeeringConnection, VpnConnection, VpnGateway,
};
use cumulet_model::storage::{Snapshot, SnapshotContent, Volume};
use cumulet_model::{Record, RecordKey};
use imbl::{OrdMap, OrdSet};

use crate::db::{HasTable, State};
use crate::images::fast_launch::FastLaunch;
use crate::images::store::StoreTask;
use crate::root_volumes::ReplaceRootTask;

/// Who names an id: by the id and the kind of the records that name it.
pub(crate) type References = OrdMap<(Arc<str>, &'static str), OrdSet<Arc<RecordKey>>>;

/// The id that a route leads to; none for the local route.
pub fn target_id(target: &RouteTarget) -> Option<&str> {
    match target {
        RouteTarget::Local => None,
        RouteTarget::InternetGateway(id) => Some(id.as_str()),
        RouteTarget::EgressOnlyInternetGateway(id) => Some(id.as_str()),
        RouteTarget::NatGateway(id) => Some(id.as_str()),
        RouteTarget::Interface(id) => Some(id.as_str()),
        RouteTarget::Peering(id) => Some(id.as_str()),
        RouteTarget::VpnGateway(id) => Some(id.as_str()),
        RouteTarget::Endpoint(id) => Some(id.as_str()),
    }
}

fn of_eni(eni: &Eni, name: &mut dyn FnMut(&str)) {
    name(eni.vpc_id.as_str());
    name(eni.subnet_id.as_str());
    eni.groups.iter().for_each(|id| name(id.as_str()));
    if let Some(attachment) = &eni.attachment {
        name(attachment.instance_id.as_str());
        // The instance's owner detaches it by this, and would have to look for it among all accounts' interfaces.
        attachment.account.iter().for_each(|_| name(attachment.id.as_str()));
    }
    match &eni.managed_by {
        Some(EniManager::NatGateway(id)) => name(id.as_str()),
        Some(EniManager::Endpoint(id)) => name(id.as_str()),
        None => {}
    }
}

fn of_table(table: &RouteTable, name: &mut dyn FnMut(&str)) {
    name(table.vpc_id.as_str());
    for route in &table.routes {
        target_id(&route.target).into_iter().for_each(&mut *name);
        if let RouteDestination::PrefixList(id) = &route.destination {
            name(id.as_str());
        }
    }
    table.propagating.iter().for_each(|id| name(id.as_str()));
    table.subnets.iter().for_each(|(_, id)| name(id.as_str()));
    for (_, gateway) in &table.gateways {
        match gateway {
            EdgeGateway::Internet(id) => name(id.as_str()),
            EdgeGateway::Vpn(id) => name(id.as_str()),
        }
    }
}

fn of_group(group: &SecurityGroup, name: &mut dyn FnMut(&str)) {
    group.vpcs().for_each(|vpc| name(vpc.as_str()));
    for rule in &group.rules {
        match &rule.peer {
            Peer::Group { id, .. } => name(id.as_str()),
            Peer::PrefixList(id) => name(id.as_str()),
            Peer::Ipv4(_) | Peer::Ipv6(_) => {}
        }
    }
}

fn of_endpoint(endpoint: &VpcEndpoint, name: &mut dyn FnMut(&str)) {
    name(endpoint.vpc_id.as_str());
    match &endpoint.kind {
        EndpointKind::Gateway { route_tables } => route_tables.iter().for_each(|id| name(id.as_str())),
        EndpointKind::Interface { subnets, groups, private_dns: _ } => {
            groups.iter().for_each(|id| name(id.as_str()));
            for (subnet, eni) in subnets {
                name(subnet.as_str());
                name(eni.as_str());
            }
        }
    }
}

/// The ids that a record names; none when it isn't there.
pub(crate) fn named_by(state: &State, kind: &str, key: &RecordKey) -> BTreeSet<String> {
    fn each<R: Record>(state: &State, key: &RecordKey, emit: impl FnOnce(&R))
    where
        State: HasTable<R>,
    {
        if let Some(record) = state.get::<R>(&key.world, &key.id) {
            emit(record);
        }
    }
    let mut ids = BTreeSet::new();
    let mut name = |id: &str| {
        if !ids.contains(id) {
            ids.insert(id.to_owned());
        }
    };
    match kind {
        Instance::KIND => each(state, key, |instance: &Instance| {
            name(instance.image_id.as_str());
            instance.interfaces.iter().for_each(|id| name(id.as_str()));
            instance.block_devices.iter().for_each(|device| name(device.volume_id.as_str()));
            if let Some(pause) = &instance.pause {
                pause.snapshots.iter().for_each(|id| name(id.as_str()));
                pause.root.iter().for_each(|id| name(id.as_str()));
            }
        }),
        Volume::KIND => {
            each(state, key, |volume: &Volume| {
                volume.snapshot_id.iter().for_each(|id| name(id.as_str()));
                volume.attachments.iter().for_each(|attachment| name(attachment.instance_id.as_str()));
            });
        }
        Snapshot::KIND => each(state, key, |snapshot: &Snapshot| {
            // Its own id as well: what is shared is looked up by that, in another's world.
            name(snapshot.id.as_str());
            match &snapshot.content {
                SnapshotContent::Volume(id) => name(id.as_str()),
                SnapshotContent::Copy { id, .. } => name(id.as_str()),
                SnapshotContent::Written { parent } => parent.iter().for_each(|id| name(id.as_str())),
                SnapshotContent::Bundle(_) | SnapshotContent::Object { .. } | SnapshotContent::Imported => {}
            }
            snapshot.waits_for.iter().for_each(|id| name(id.as_str()));
        }),
        Image::KIND => each(state, key, |image: &Image| {
            // Its own id as well: what is shared is looked up by that, in another's world.
            name(image.id.as_str());
            image.snapshots().for_each(|id| name(id.as_str()));
        }),
        StoreTask::KIND => each(state, key, |task: &StoreTask| {
            task.image.snapshots().for_each(|id| name(id.as_str()));
        }),
        FastLaunch::KIND => each(state, key, |wish: &FastLaunch| name(wish.image_id.as_str())),
        ReplaceRootTask::KIND => each(state, key, |task: &ReplaceRootTask| name(task.instance_id.as_str())),
        Vpc::KIND => {
            each(state, key, |vpc: &Vpc| vpc.dhcp_options_id.iter().for_each(|id| name(id.as_str())))
        }
        Subnet::KIND => each(state, key, |subnet: &Subnet| name(subnet.vpc_id.as_str())),
        Eni::KIND => each(state, key, |eni| of_eni(eni, &mut name)),
        InterfacePermission::KIND => {
            each(state, key, |permission: &InterfacePermission| name(permission.eni_id.as_str()));
        }
        RouteTable::KIND => each(state, key, |table| of_table(table, &mut name)),
        SecurityGroup::KIND => each(state, key, |group| of_group(group, &mut name)),
        VpcEndpoint::KIND => each(state, key, |endpoint| of_endpoint(endpoint, &mut name)),
        NetworkAcl::KIND => each(state, key, |acl: &NetworkAcl| {
            name(acl.vpc_id.as_str());
            acl.subnets.iter().for_each(|(_, id)| name(id.as_str()));
        }),
        InternetGateway::KIND => {
            each(state, key, |g: &InternetGateway| g.vpc_id.iter().for_each(|id| name(id.as_str())));
        }
        EgressOnlyInternetGateway::KIND => {
            each(state, key, |gateway: &EgressOnlyInternetGateway| name(gateway.vpc_id.as_str()));
        }
        VpnGateway::KIND => {
            each(state, key, |g: &VpnGateway| g.vpc_id.iter().for_each(|id| name(id.as_str())));
        }
        NatGateway::KIND => each(state, key, |gateway: &NatGateway| {
            name(gateway.vpc_id.as_str());
            name(gateway.subnet_id.as_str());
            name(gateway.eni_id.as_str());
            let allocations = gateway.addresses.iter().filter_map(|address| address.allocation_id.as_ref());
            allocations.for_each(|id| name(id.as_str()));
        }),
        VpcPeeringConnection::KIND => each(state, key, |peering: &VpcPeeringConnection| {
            // Its own id as well: both sides look it up by that, and it is stored in one side's world.
            name(peering.id.as_str());
            name(peering.requester.vpc_id.as_str());
            name(peering.accepter.vpc_id.as_str());
        }),
        VpnConnection::KIND => each(state, key, |vpn: &VpnConnection| {
            name(vpn.vpn_gateway_id.as_str());
            name(vpn.customer_gateway_id.as_str());
        }),
        FlowLog::KIND => each(state, key, |log: &FlowLog| match &log.resource {
            FlowLogResource::Vpc(id) => name(id.as_str()),
            FlowLogResource::Subnet(id) => name(id.as_str()),
            FlowLogResource::Interface(id) => name(id.as_str()),
        }),
        Address::KIND => each(state, key, |address: &Address| {
            address.association.iter().for_each(|association| name(association.eni_id.as_str()));
        }),
        _ => {}
    }
    ids
}

/// Notes that a record names other ids than before.
pub(crate) fn change(
    references: &mut References,
    kind: &'static str,
    key: &RecordKey,
    before: &BTreeSet<String>,
    after: &BTreeSet<String>,
) {
    for id in before.difference(after) {
        let place = (Arc::from(id.as_str()), kind);
        let Some(keys) = references.get_mut(&place) else { continue };
        keys.remove(key);
        if keys.is_empty() {
            references.remove(&place);
        }
    }
    let mut shared = None;
    for id in after.difference(before) {
        let shared = shared.get_or_insert_with(|| Arc::new(key.clone())).clone();
        references.entry((Arc::from(id.as_str()), kind)).or_default().insert(shared);
    }
}
