//! Tags of every kind of resource, through one table from an id's prefix to the record that has the tags.
//!
//! A public resource of another account can be tagged too; such tags are the tagging account's own ([`SharedTags`])
//! and nobody else sees them.

use std::collections::BTreeSet;

use cumulet_model::image::Image;
use cumulet_model::instance::Instance;
use cumulet_model::keypair::KeyPair;
use cumulet_model::network::{
    Address, CustomerGateway, DhcpOptions, EgressOnlyInternetGateway, Eni, FlowLog, InternetGateway,
    NatGateway, NetworkAcl, PrefixList, RouteTable, SecurityGroup, Subnet, Vpc, VpcEndpoint,
    VpcPeeringConnection, VpnConnection, VpnGateway,
};
use cumulet_model::storage::{Snapshot, Volume};
use cumulet_model::transfer::TransferTask;
use cumulet_model::{
    AccountId, AllocationId, CustomerGatewayId, DhcpOptionsId, EgressOnlyInternetGatewayId, EniId,
    ExportImageTaskId, ExportInstanceTaskId, FlowLogId, ImageId, ImageUsageReportId, ImportImageTaskId,
    ImportSnapshotTaskId, InstanceId, InternetGatewayId, KeyPairId, NatGatewayId, NetworkAclId, PrefixListId,
    Record, ReplaceRootTaskId, ResourceId, RouteTableId, SecurityGroupId, SecurityGroupRuleId, SnapshotId,
    SubnetCidrReservationId, SubnetId, Tags, VolumeId, VpcEndpointId, VpcId, VpcPeeringConnectionId,
    VpnConnectionId, VpnGatewayId, World,
};
use serde::{Deserialize, Serialize};

use crate::db::{State, Txn};
use crate::error::Noun;
use crate::images::usage::ImageUsageReport;
use crate::instances::{check_tags, isolation_wish};
use crate::root_volumes::ReplaceRootTask;
use crate::{Error, images};

/// Tags that a resource may have, as on EC2.
pub const MAX_TAGS: usize = 50;
/// Resources that one call may tag, as on EC2.
pub const MAX_RESOURCES: usize = 1000;

/// Tags that an account gave to a public resource of another account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedTags {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// The account that tagged.
    pub world: World,
    /// The resource.
    pub id: String,
    /// The tags.
    pub tags: Tags,
}

impl Record for SharedTags {
    const KIND: &'static str = "shared-tags";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        &self.id
    }
}

static NONE: Tags = Tags::new();

/// The tags that `viewer` sees on a resource of `owner`, whose own tags are `own`.
pub fn seen<'a>(state: &'a State, viewer: &World, owner: &World, id: &str, own: &'a Tags) -> &'a Tags {
    if viewer == owner {
        own
    } else {
        state.get::<SharedTags>(viewer, id).map_or(&NONE, |shared| &shared.tags)
    }
}

type Change<'a> = &'a mut dyn FnMut(&mut Tags) -> Result<(), Error>;
/// Changes a resource's tags; false when it isn't there.
type Edit = fn(&mut Txn, &World, &str, Change<'_>) -> Result<bool, Error>;
/// Shows all resources of a world with their tags.
type Each = fn(&State, &World, &mut dyn FnMut(&str, &Tags));

/// A kind of resource that can have tags.
pub struct Kind {
    prefix: &'static str,
    /// The resource type's name, such as `network-interface`.
    pub name: &'static str,
    noun: Noun,
    well_formed: fn(&str) -> bool,
    edit: Edit,
    each: Each,
}

macro_rules! kind {
    ($noun:ident, $name:literal, $id:ty, $edit:expr, $each:expr) => {
        Kind {
            prefix: <$id as ResourceId>::PREFIX,
            name: $name,
            noun: Noun::$noun,
            well_formed: |id| <$id as ResourceId>::parse(id).is_ok(),
            edit: $edit,
            each: $each,
        }
    };
}

/// A kind whose record is stored by its id.
macro_rules! stored {
    ($noun:ident, $name:literal, $id:ty, $record:ty, $table:ident) => {
        kind!(
            $noun,
            $name,
            $id,
            |txn, world, id, change| {
                let Some(mut record) = txn.get::<$record>(world, id) else { return Ok(false) };
                change(&mut record.tags)?;
                txn.put(record);
                Ok(true)
            },
            |state, world, emit| state
                .$table
                .in_world(world)
                .for_each(|record| emit(record.id.as_str(), &record.tags))
        )
    };
}

static KINDS: &[Kind] = &[
    kind!(Instance, "instance", InstanceId, edit_instance, |state, world, emit| {
        state.instances.in_world(world).for_each(|record| emit(record.id.as_str(), &record.tags));
    }),
    kind!(Image, "image", ImageId, edit_image, |state, world, emit| {
        state.images.in_world(world).for_each(|record| emit(record.id.as_str(), &record.tags));
        each_shared(state, world, "ami-", emit);
    }),
    kind!(Volume, "volume", VolumeId, edit_volume, |state, world, emit| {
        let there = state.volumes.in_world(world).filter(|volume| !volume.deleted);
        there.for_each(|record| emit(record.id.as_str(), &record.tags));
    }),
    kind!(Snapshot, "snapshot", SnapshotId, edit_snapshot, |state, world, emit| {
        state.snapshots.in_world(world).for_each(|record| emit(record.id.as_str(), &record.tags));
        each_shared(state, world, "snap-", emit);
    }),
    kind!(KeyPair, "key-pair", KeyPairId, edit_key_pair, |state, world, emit| {
        state.key_pairs.in_world(world).for_each(|record| emit(record.id.as_str(), &record.tags));
    }),
    kind!(SecurityGroupRule, "security-group-rule", SecurityGroupRuleId, edit_rule, |state, world, emit| {
        let rules = state.security_groups.in_world(world).flat_map(|group| &group.rules);
        rules.for_each(|rule| emit(rule.id.as_str(), &rule.tags));
    }),
    kind!(
        SubnetCidrReservation,
        "subnet-cidr-reservation",
        SubnetCidrReservationId,
        edit_reservation,
        |state, world, emit| {
            let reservations = state.subnets.in_world(world).flat_map(|subnet| &subnet.reservations);
            reservations.for_each(|reservation| emit(reservation.id.as_str(), &reservation.tags));
        }
    ),
    stored!(Vpc, "vpc", VpcId, Vpc, vpcs),
    stored!(Subnet, "subnet", SubnetId, Subnet, subnets),
    stored!(SecurityGroup, "security-group", SecurityGroupId, SecurityGroup, security_groups),
    stored!(NetworkInterface, "network-interface", EniId, Eni, enis),
    stored!(RouteTable, "route-table", RouteTableId, RouteTable, route_tables),
    stored!(InternetGateway, "internet-gateway", InternetGatewayId, InternetGateway, internet_gateways),
    stored!(NetworkAcl, "network-acl", NetworkAclId, NetworkAcl, network_acls),
    stored!(DhcpOptions, "dhcp-options", DhcpOptionsId, DhcpOptions, dhcp_options),
    stored!(Address, "elastic-ip", AllocationId, Address, addresses),
    stored!(NatGateway, "natgateway", NatGatewayId, NatGateway, nat_gateways),
    stored!(
        EgressOnlyInternetGateway,
        "egress-only-internet-gateway",
        EgressOnlyInternetGatewayId,
        EgressOnlyInternetGateway,
        egress_only_internet_gateways
    ),
    kind!(
        VpcPeeringConnection,
        "vpc-peering-connection",
        VpcPeeringConnectionId,
        edit_peering,
        |state, world, emit| {
            for record in state.peerings.all() {
                if let Some(tags) = record.tags_of(world) {
                    emit(record.id.as_str(), tags);
                }
            }
        }
    ),
    kind!(ImportTask, "import-image-task", ImportImageTaskId, edit_task, |state, world, emit| {
        each_task(state, world, "import-ami-", emit);
    }),
    kind!(ImportTask, "import-snapshot-task", ImportSnapshotTaskId, edit_task, |state, world, emit| {
        each_task(state, world, "import-snap-", emit);
    }),
    kind!(ExportTask, "export-image-task", ExportImageTaskId, edit_task, |state, world, emit| {
        each_task(state, world, "export-ami-", emit);
    }),
    kind!(ExportTask, "export-instance-task", ExportInstanceTaskId, edit_task, |state, world, emit| {
        each_task(state, world, "export-i-", emit);
    }),
    stored!(
        ImageUsageReport,
        "image-usage-report",
        ImageUsageReportId,
        ImageUsageReport,
        image_usage_reports
    ),
    stored!(PrefixList, "prefix-list", PrefixListId, PrefixList, prefix_lists),
    stored!(VpcEndpoint, "vpc-endpoint", VpcEndpointId, VpcEndpoint, endpoints),
    stored!(FlowLog, "vpc-flow-log", FlowLogId, FlowLog, flow_logs),
    stored!(CustomerGateway, "customer-gateway", CustomerGatewayId, CustomerGateway, customer_gateways),
    stored!(VpnGateway, "vpn-gateway", VpnGatewayId, VpnGateway, vpn_gateways),
    stored!(VpnConnection, "vpn-connection", VpnConnectionId, VpnConnection, vpn_connections),
    stored!(
        ReplaceRootTask,
        "replace-root-volume-task",
        ReplaceRootTaskId,
        ReplaceRootTask,
        replace_root_tasks
    ),
];

fn edit_task(txn: &mut Txn, world: &World, id: &str, change: Change<'_>) -> Result<bool, Error> {
    let Some(mut task) = txn.get::<TransferTask>(world, id) else { return Ok(false) };
    change(&mut task.tags)?;
    txn.put(task);
    Ok(true)
}

fn each_task(state: &State, world: &World, prefix: &str, emit: &mut dyn FnMut(&str, &Tags)) {
    let tasks = state.transfers.in_world(world).filter(|task| task.id.starts_with(prefix));
    tasks.for_each(|task| emit(&task.id, &task.tags));
}

/// Each side of a peering connection has tags of its own.
fn edit_peering(txn: &mut Txn, world: &World, id: &str, change: Change<'_>) -> Result<bool, Error> {
    let there = txn.state().peerings.all().find(|peering| peering.id.as_str() == id);
    let Some(owner) = there.map(|peering| peering.world.clone()) else { return Ok(false) };
    let Some(mut peering) = txn.get::<VpcPeeringConnection>(&owner, id) else { return Ok(false) };
    let Some(tags) = peering.tags_of_mut(world) else { return Ok(false) };
    change(tags)?;
    txn.put(peering);
    Ok(true)
}

fn edit_instance(txn: &mut Txn, world: &World, id: &str, change: Change<'_>) -> Result<bool, Error> {
    let Some(mut instance) = txn.get::<Instance>(world, id) else { return Ok(false) };
    change(&mut instance.tags)?;
    check_tags(&instance.tags, &instance.metadata_options)?;
    txn.put(instance);
    Ok(true)
}

fn edit_volume(txn: &mut Txn, world: &World, id: &str, change: Change<'_>) -> Result<bool, Error> {
    let Some(mut volume) = txn.get::<Volume>(world, id).filter(|volume| !volume.deleted) else {
        return Ok(false);
    };
    change(&mut volume.tags)?;
    txn.put(volume);
    Ok(true)
}

fn edit_image(txn: &mut Txn, world: &World, id: &str, change: Change<'_>) -> Result<bool, Error> {
    // Also of those that an account gives to a public image: they choose for its own instances.
    let change: Change<'_> = &mut |tags| {
        change(tags)?;
        isolation_wish(tags).map(drop)
    };
    if let Some(mut image) = txn.get::<Image>(world, id) {
        change(&mut image.tags)?;
        txn.put(image);
        return Ok(true);
    }
    let public = images::visible(txn.state(), world).any(|image| image.id.as_str() == id);
    if public {
        edit_shared(txn, world, id, change)?;
    }
    Ok(public)
}

fn edit_snapshot(txn: &mut Txn, world: &World, id: &str, change: Change<'_>) -> Result<bool, Error> {
    if let Some(mut snapshot) = txn.get::<Snapshot>(world, id).filter(|snapshot| !snapshot.deleted) {
        change(&mut snapshot.tags)?;
        txn.put(snapshot);
        return Ok(true);
    }
    let images = World { account: AccountId::images(), region: world.region.clone() };
    let public = txn.get::<Snapshot>(&images, id).is_some();
    if public {
        edit_shared(txn, world, id, change)?;
    }
    Ok(public)
}

fn edit_shared(txn: &mut Txn, world: &World, id: &str, change: Change<'_>) -> Result<(), Error> {
    let mut shared = txn.get::<SharedTags>(world, id).unwrap_or_else(|| SharedTags {
        v: 1,
        world: world.clone(),
        id: id.to_owned(),
        tags: Tags::new(),
    });
    change(&mut shared.tags)?;
    if shared.tags.is_empty() {
        txn.delete::<SharedTags>(world, id);
    } else {
        txn.put(shared);
    }
    Ok(())
}

fn each_shared(state: &State, world: &World, prefix: &str, emit: &mut dyn FnMut(&str, &Tags)) {
    let shared = state.shared_tags.in_world(world).filter(|shared| shared.id.starts_with(prefix));
    shared.for_each(|shared| emit(&shared.id, &shared.tags));
}

fn edit_key_pair(txn: &mut Txn, world: &World, id: &str, change: Change<'_>) -> Result<bool, Error> {
    // Key pairs are stored by name.
    let name = txn
        .state()
        .key_pairs
        .in_world(world)
        .find(|pair| pair.id.as_str() == id)
        .map(|pair| pair.name.clone());
    let Some(mut pair) = name.and_then(|name| txn.get::<KeyPair>(world, name)) else { return Ok(false) };
    change(&mut pair.tags)?;
    txn.put(pair);
    Ok(true)
}

fn edit_rule(txn: &mut Txn, world: &World, id: &str, change: Change<'_>) -> Result<bool, Error> {
    let has_it = |group: &&SecurityGroup| group.rules.iter().any(|rule| rule.id.as_str() == id);
    let group = txn.state().security_groups.in_world(world).find(has_it).map(|group| group.id.clone());
    let Some(mut group) = group.and_then(|group| txn.get::<SecurityGroup>(world, group)) else {
        return Ok(false);
    };
    let Some(rule) = group.rules.iter_mut().find(|rule| rule.id.as_str() == id) else { return Ok(false) };
    change(&mut rule.tags)?;
    txn.put(group);
    Ok(true)
}

fn edit_reservation(txn: &mut Txn, world: &World, id: &str, change: Change<'_>) -> Result<bool, Error> {
    let Some((mut subnet, place)) = crate::reservations::place(txn, world, id) else { return Ok(false) };
    change(&mut subnet.reservations[place].tags)?;
    txn.put(subnet);
    Ok(true)
}

fn kind_of(id: &str) -> Result<&'static Kind, Error> {
    id.rsplit_once('-')
        .and_then(|(prefix, _)| KINDS.iter().find(|kind| kind.prefix == prefix))
        .filter(|kind| (kind.well_formed)(id))
        .ok_or_else(|| Error::InvalidId(id.to_owned()))
}

fn edit_all(
    txn: &mut Txn,
    world: &World,
    resources: &[String],
    mut change: impl FnMut(&mut Tags) -> Result<(), Error>,
) -> Result<(), Error> {
    if resources.is_empty() {
        return Err(Error::MissingParameter("resourceIdSet".into()));
    }
    if resources.len() > MAX_RESOURCES {
        return Err(Error::InvalidParameterValue(format!(
            "A call may name {MAX_RESOURCES} resources at most; this one names {}.",
            resources.len()
        )));
    }
    // Every id is looked at before the first is complained about as missing, as EC2 does.
    let resources: BTreeSet<&str> = resources.iter().map(String::as_str).collect();
    let kinds = resources.iter().map(|id| Ok((*id, kind_of(id)?))).collect::<Result<Vec<_>, Error>>()?;
    for (id, kind) in kinds {
        if !(kind.edit)(txn, world, id, &mut change)? {
            return Err(Error::NotFound { noun: kind.noun, ids: id.to_owned() });
        }
    }
    Ok(())
}

/// Adds tags to resources of any kind, replacing values of keys that are there.
///
/// # Errors
/// An id that is none, or of nothing; more than [`MAX_TAGS`] on one resource; a value that the key can't have. Nothing
/// is changed then.
pub fn create(txn: &mut Txn, world: &World, resources: &[String], given: &Tags) -> Result<(), Error> {
    edit_all(txn, world, resources, |tags| {
        tags.extend(given.iter().map(|(key, value)| (key.clone(), value.clone())));
        if tags.len() > MAX_TAGS {
            return Err(Error::TagLimitExceeded);
        }
        Ok(())
    })
}

/// Removes tags from resources of any kind: the named keys, where a value is given only if it is the tag's; all when
/// none is named. What isn't there is no error.
///
/// # Errors
/// An id that is none, or of nothing. Nothing is changed then.
pub fn delete(
    txn: &mut Txn,
    world: &World,
    resources: &[String],
    named: &[(String, Option<String>)],
) -> Result<(), Error> {
    edit_all(txn, world, resources, |tags| {
        if named.is_empty() {
            tags.clear();
        }
        for (key, value) in named {
            if value.as_ref().is_none_or(|value| tags.get(key) == Some(value)) {
                tags.remove(key);
            }
        }
        Ok(())
    })
}

/// Shows all tags of a world: the kind and id of the resource, and its tags.
pub fn each(state: &State, world: &World, emit: &mut dyn FnMut(&'static Kind, &str, &Tags)) {
    for kind in KINDS {
        (kind.each)(state, world, &mut |id, tags| emit(kind, id, tags));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use cumulet_store::MemoryStore;

    use super::*;
    use crate::catalog;
    use crate::db::Db;
    use crate::world::make_default_vpc;

    fn world() -> World {
        World { account: AccountId::default_account(), region: "us-east-1".into() }
    }

    async fn db() -> Db {
        let db = Db::open(Arc::new(MemoryStore::new())).await.unwrap();
        db.transact(|txn| {
            make_default_vpc(txn, &world(), catalog::region("us-east-1").unwrap());
            Ok(())
        })
        .await
        .unwrap();
        db
    }

    fn all_ids(db: &Db) -> Vec<String> {
        let mut ids = Vec::new();
        each(&db.state(), &world(), &mut |_, id, _| ids.push(id.to_owned()));
        ids
    }

    fn tags(pairs: &[(&str, &str)]) -> Tags {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    #[tokio::test]
    async fn every_kind_of_resource_takes_and_loses_tags() {
        let db = db().await;
        let ids = all_ids(&db);
        assert!(ids.iter().any(|id| id.starts_with("sgr-")) && ids.iter().any(|id| id.starts_with("dopt-")));
        db.transact(|txn| create(txn, &world(), &ids, &tags(&[("a", "1"), ("b", "2")]))).await.unwrap();
        each(&db.state(), &world(), &mut |_, id, found| {
            assert_eq!(*found, tags(&[("a", "1"), ("b", "2")]), "{id}")
        });
        let named = [("a".to_owned(), Some("other".to_owned())), ("b".to_owned(), None)];
        db.transact(|txn| delete(txn, &world(), &ids, &named)).await.unwrap();
        each(&db.state(), &world(), &mut |_, id, found| assert_eq!(*found, tags(&[("a", "1")]), "{id}"));
        db.transact(|txn| delete(txn, &world(), &ids, &[])).await.unwrap();
        each(&db.state(), &world(), &mut |_, _, found| assert!(found.is_empty()));
    }

    #[tokio::test]
    async fn errors_change_nothing() {
        let db = db().await;
        let mut ids = all_ids(&db);
        ids.push("i-0123456789abcdef0".into());
        let error = db.transact(|txn| create(txn, &world(), &ids, &tags(&[("a", "1")]))).await.unwrap_err();
        assert_eq!(error, Error::NotFound { noun: Noun::Instance, ids: "i-0123456789abcdef0".into() });
        each(&db.state(), &world(), &mut |_, _, found| assert!(found.is_empty()));
        for bad in ["", "foo", "i-xyz", "vpc-cidr-assoc-12345678", "é-1"] {
            let error =
                db.transact(|txn| create(txn, &world(), &[bad.to_owned()], &tags(&[]))).await.unwrap_err();
            assert_eq!(error, Error::InvalidId(bad.into()));
        }
        let many: Tags = (0..=MAX_TAGS).map(|n| (n.to_string(), String::new())).collect();
        let error = db.transact(|txn| create(txn, &world(), &ids[..1], &many)).await.unwrap_err();
        assert_eq!(error, Error::TagLimitExceeded);
    }
}
