//! All that a VPC wants in its table, brought from one document to the next by what differs.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::sync::Arc;

use cumulet_model::network::Direction;
use cumulet_model::{EniId, SecurityGroupId, SubnetId, VpcId};
use cumulet_node_api::{EniSpec, GroupSpec, NodeSpec};
use imbl::ordmap::DiffItem;

use super::acl::{self, Plan};
use super::base::LOGGED;
use super::cut::{Cut, WasAndShall};
use super::eni::{self, Profile};
use super::group;
use super::named::Named;
use super::table::{Change, Place, Table};
use crate::network::names;

const SIDES: [Direction; 2] = [Direction::Ingress, Direction::Egress];

/// The table of one VPC, and what it was made from.
#[derive(Debug, Clone)]
pub struct VpcRules {
    vpc: VpcId,
    /// The document that it was last brought to.
    seen: NodeSpec,
    table: Table,
    plan: Plan,
    enis: BTreeMap<EniId, Known>,
    /// Interfaces by profile, counted.
    profiles: BTreeMap<Profile, usize>,
    /// What the rules of each group name, and the other way round.
    names: BTreeMap<SecurityGroupId, BTreeSet<Named>>,
    users: BTreeMap<Named, BTreeSet<SecurityGroupId>>,
}

/// An interface that is in the table.
#[derive(Debug, Clone)]
struct Known {
    spec: Arc<EniSpec>,
    elements: Vec<(Place, String)>,
}

/// What brings the kernel to a document.
#[derive(Debug)]
pub struct Update {
    /// The script; empty when nothing differs.
    pub script: String,
    /// Connections that end with it.
    pub cut: Cut,
}

/// What is different between two documents, for one VPC.
#[derive(Debug, Default)]
struct Differences {
    /// Interfaces: what was, what shall be.
    enis: BTreeMap<EniId, WasAndShall>,
    /// Groups of this VPC, and names of whatever changed.
    groups: BTreeSet<SecurityGroupId>,
    names: BTreeSet<Named>,
}

impl VpcRules {
    /// The table without anything.
    pub fn new(vpc: &VpcId) -> VpcRules {
        VpcRules {
            vpc: vpc.clone(),
            seen: NodeSpec::default(),
            table: Table::default(),
            plan: Plan::default(),
            enis: BTreeMap::new(),
            profiles: BTreeMap::new(),
            names: BTreeMap::new(),
            users: BTreeMap::new(),
        }
    }

    /// Brings the table to a document. An interface that the document lacks stays while `keep` says so: it was plugged
    /// for a later one.
    pub fn update(&mut self, spec: &NodeSpec, keep: &dyn Fn(&EniId) -> bool) -> Update {
        let old = std::mem::replace(&mut self.seen, spec.clone());
        let differences = self.differences(&old, keep);
        let cut = Cut::between(&old, &self.seen, self.moved(&differences), &differences.groups);
        let mut change = Change::default();
        let touched = self.update_plan(&old, &mut change);
        change.chains.insert(acl::FORWARD.to_owned(), Some(self.plan.forward()));
        self.update_groups(&old, &differences, &mut change);
        self.update_enis(differences, &touched, &mut change);
        self.update_logged(&mut change);
        Update { script: self.table.make(change), cut }
    }

    /// The devices of interfaces that have a flow log.
    fn update_logged(&self, change: &mut Change) {
        let named = |key: &str| ((LOGGED.to_owned(), key.to_owned()), None);
        change.elements.extend(self.table.keys_of(LOGGED).map(named));
        for id in self.seen.flow_logs.values().flat_map(|log| &log.enis) {
            if self.seen.enis.get(id).is_some_and(|eni| eni.vpc_id == self.vpc) {
                let key = format!("\"{}\"", names::eni_device(id));
                change.elements.insert((LOGGED.to_owned(), key), Some(String::new()));
            }
        }
    }

    /// Takes an interface out that the document does not have.
    pub fn forget(&mut self, eni: &EniId) -> Update {
        let Some(known) = self.enis.get(eni).filter(|_| !self.seen.enis.contains_key(eni)) else {
            return Update { script: String::new(), cut: Cut::default() };
        };
        let spec = known.spec.clone();
        let gone = (Some(spec), None);
        let cut = Cut::between(&self.seen, &self.seen, vec![gone.clone()], &BTreeSet::new());
        let mut differences = Differences::default();
        differences.enis.insert(eni.clone(), gone);
        let mut change = Change::default();
        self.update_enis(differences, &BTreeSet::new(), &mut change);
        Update { script: self.table.make(change), cut }
    }

    /// The script that makes all of it, behind [`super::BASE`].
    pub fn whole(&self) -> String {
        Table::default().make(self.table.whole())
    }

    /// Whether an interface is in it.
    pub fn has(&self, eni: &EniId) -> bool {
        self.enis.contains_key(eni)
    }

    /// Public addresses of the interfaces that are in it and that are asked for, each with its private one.
    pub fn public(&self, of: &dyn Fn(&EniId) -> bool) -> BTreeMap<Ipv4Addr, Ipv4Addr> {
        let with = self.enis.values().filter(|known| !known.spec.public_ips.is_empty());
        with.filter(|known| of(&known.spec.id)).flat_map(|known| eni::public(&known.spec)).collect()
    }

    fn differences(&self, old: &NodeSpec, keep: &dyn Fn(&EniId) -> bool) -> Differences {
        let new = &self.seen;
        let mut found = Differences::default();
        for item in old.enis.diff(&new.enis) {
            let (id, was, shall) = match item {
                DiffItem::Add(id, eni) => (id, None, Some(eni)),
                DiffItem::Remove(id, eni) => (id, Some(eni), None),
                DiffItem::Update { old: (id, was), new: (_, eni) } => (id, Some(was), Some(eni)),
            };
            let mine = |eni: &&Arc<EniSpec>| eni.vpc_id == self.vpc;
            let (was, shall) = (was.filter(mine).cloned(), shall.filter(mine).cloned());
            let stays = shall.is_none() && keep(id);
            if (was.is_some() || shall.is_some()) && !stays {
                found.enis.insert(id.clone(), (was, shall));
            }
        }
        for item in old.groups.diff(&new.groups) {
            let (id, was, shall) = match item {
                DiffItem::Add(id, group) => (id, None, Some(group)),
                DiffItem::Remove(id, group) => (id, Some(group), None),
                DiffItem::Update { old: (id, was), new: (_, group) } => (id, Some(was), Some(group)),
            };
            let own = |group: &&Arc<GroupSpec>| group.is_in(&self.vpc);
            if was.filter(own).map(|group| &group.rules) != shall.filter(own).map(|group| &group.rules) {
                found.groups.insert(id.clone());
            }
            let same = match (was, shall) {
                (Some(was), Some(shall)) => {
                    (&was.members, &was.elsewhere) == (&shall.members, &shall.elsewhere)
                }
                (was, shall) => was.is_none() && shall.is_none(),
            };
            if !same {
                found.names.insert(Named::Group(id.clone()));
            }
        }
        for item in old.prefix_lists.diff(&new.prefix_lists) {
            let (DiffItem::Add(id, _) | DiffItem::Remove(id, _) | DiffItem::Update { new: (id, _), .. }) =
                item;
            found.names.insert(Named::List(id.clone()));
        }
        if old.peerings.diff(&new.peerings).next().is_some() {
            found.names.extend(self.users.keys().filter(|name| matches!(name, Named::Group(_))).cloned());
        }
        // A name that comes or goes changes the statements of who uses it.
        let exists = |spec: &NodeSpec, name: &Named| name.ranges(spec, &self.vpc).is_some();
        let turned = found.names.iter().filter(|name| exists(old, name) != exists(new, name));
        let users = turned.filter_map(|name| self.users.get(name)).flatten().cloned();
        found.groups.extend(users.collect::<Vec<_>>());
        found
    }

    /// Interfaces that go or change, for [`Cut`]. One that stayed from a later document counts as it was then.
    fn moved(&self, differences: &Differences) -> Vec<WasAndShall> {
        let was = |id: &EniId| self.enis.get(id).map(|known| known.spec.clone());
        differences.enis.iter().map(|(id, (_, shall))| (was(id), shall.clone())).collect()
    }

    /// Brings the VPC's own part up to date; returns the subnets whose interfaces are touched by it.
    fn update_plan(&mut self, old: &NodeSpec, change: &mut Change) -> BTreeSet<SubnetId> {
        let (was, shall) = (old.vpcs.get(&self.vpc), self.seen.vpcs.get(&self.vpc));
        let same = match (was, shall) {
            (Some(was), Some(shall)) => Arc::ptr_eq(was, shall),
            (was, shall) => was.is_none() && shall.is_none(),
        };
        if same {
            return BTreeSet::new();
        }
        let plan = shall.map(|vpc| Plan::of(vpc)).unwrap_or_default();
        if plan == self.plan {
            return BTreeSet::new();
        }
        plan.put(&self.plan, &self.table, change);
        let old = std::mem::replace(&mut self.plan, plan);
        let both = old.subnets.keys().chain(self.plan.subnets.keys());
        let touched = both.filter(|id| {
            let sides = |plan: &Plan| plan.subnets.get(*id).map(|r| (r.out.is_some(), r.enter.is_some()));
            sides(&old) != sides(&self.plan)
        });
        touched.cloned().collect()
    }

    fn update_groups(&mut self, old: &NodeSpec, differences: &Differences, change: &mut Change) {
        let mut names = differences.names.clone();
        for id in &differences.groups {
            let group = self.seen.groups.get(id).filter(|group| group.is_in(&self.vpc)).cloned();
            let rules = group.as_ref().map(|group| group.rules.as_slice());
            for direction in SIDES {
                let exists = |name: &Named| name.ranges(&self.seen, &self.vpc).is_some();
                let statements = rules.map(|rules| group::statements(rules, direction, &exists));
                change.chains.insert(group::chain(id, direction), statements);
            }
            let used = rules.map(group::names).unwrap_or_default();
            let before = match group {
                Some(_) => self.names.insert(id.clone(), used.clone()),
                None => self.names.remove(id),
            };
            let before = before.unwrap_or_default();
            for name in before.difference(&used) {
                if let Some(users) = self.users.get_mut(name) {
                    users.remove(id);
                    if users.is_empty() {
                        self.users.remove(name);
                    }
                }
                names.insert(name.clone());
            }
            for name in used.difference(&before) {
                self.users.entry(name.clone()).or_default().insert(id.clone());
                names.insert(name.clone());
            }
            let is_own = |spec: &NodeSpec| spec.groups.get(id).is_some_and(|g| g.is_in(&self.vpc));
            if is_own(old) != is_own(&self.seen) {
                for profile in self.profiles.keys().filter(|profile| profile.has(id)) {
                    put_profile(profile, &self.seen, &self.vpc, change);
                }
            }
        }
        for name in &names {
            let ranges = name.ranges(&self.seen, &self.vpc).filter(|_| self.users.contains_key(name));
            name.put(ranges.as_deref(), &self.table, change);
        }
    }

    fn update_enis(&mut self, differences: Differences, touched: &BTreeSet<SubnetId>, change: &mut Change) {
        let mut wanted: Vec<Arc<EniSpec>> = Vec::new();
        let mut gone: Vec<EniId> = Vec::new();
        for (id, (_, shall)) in differences.enis {
            wanted.extend(shall);
            gone.push(id);
        }
        if !touched.is_empty() {
            for (id, known) in self.enis.iter().filter(|(_, known)| touched.contains(&known.spec.subnet_id)) {
                if !gone.contains(id) {
                    gone.push(id.clone());
                    wanted.push(known.spec.clone());
                }
            }
        }
        let mut profiles = BTreeSet::new();
        // All that go do so first: what one loses another may get, such as a public address.
        for known in gone.iter().filter_map(|id| self.enis.remove(id)) {
            for (place, _) in known.elements {
                change.elements.insert(place, None);
            }
            if let Some(profile) = Profile::of(&known.spec) {
                *self.profiles.entry(profile.clone()).or_insert(1) -= 1;
                profiles.insert(profile);
            }
        }
        for spec in wanted {
            let elements = eni::elements(&spec, &self.plan);
            for (place, value) in &elements {
                change.elements.insert(place.clone(), Some(value.clone()));
            }
            if let Some(profile) = Profile::of(&spec) {
                *self.profiles.entry(profile.clone()).or_default() += 1;
                profiles.insert(profile);
            }
            self.enis.insert(spec.id.clone(), Known { spec, elements });
        }
        for profile in profiles {
            if self.profiles.get(&profile) == Some(&0) {
                self.profiles.remove(&profile);
                for direction in SIDES {
                    change.chains.insert(profile.chain(direction), None);
                }
            } else {
                put_profile(&profile, &self.seen, &self.vpc, change);
            }
        }
    }
}

fn put_profile(profile: &Profile, spec: &NodeSpec, vpc: &VpcId, change: &mut Change) {
    let exists = |id: &SecurityGroupId| spec.groups.get(id).is_some_and(|group| group.is_in(vpc));
    for direction in SIDES {
        change.chains.insert(profile.chain(direction), Some(profile.rules(direction, &exists)));
    }
}
