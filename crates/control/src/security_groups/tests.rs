use std::sync::Arc;

use cumulet_model::{AccountId, ResourceId};

use super::*;
use crate::db::Db;

fn world() -> World {
    World { account: AccountId::default_account(), region: "us-east-1".into() }
}

fn vpc(is_default: bool) -> Vpc {
    Vpc {
        v: 1,
        world: world(),
        id: new_id(),
        cidrs: Vec::new(),
        ipv6_cidrs: Vec::new(),
        address_usage_metrics: false,
        is_default,
        dhcp_options_id: Some(new_id()),
        dns_support: true,
        dns_hostnames: true,
        tags: Tags::new(),
    }
}

/// A world with the default VPC and another.
async fn db() -> (Db, VpcId) {
    let db = Db::open(Arc::new(cumulet_store::MemoryStore::new())).await.unwrap();
    let other = vpc(false);
    let id = other.id.clone();
    db.transact(|txn| {
        txn.put(vpc(true));
        txn.put(other);
        Ok(())
    })
    .await
    .unwrap();
    (db, id)
}

async fn make(db: &Db, name: &str, vpc: Option<&VpcId>) -> Result<SecurityGroupId, Error> {
    db.transact(|txn| create(txn, &world(), name, "words", vpc, Tags::new())).await
}

fn request(protocol: Protocol, peer: PeerRequest) -> RuleRequest {
    RuleRequest { protocol, peer, description: None }
}

fn ssh(from: &str) -> RuleRequest {
    request(Protocol::Tcp { from: 22, to: 22 }, PeerRequest::Ipv4(from.parse().unwrap()))
}

async fn open(
    db: &Db,
    id: &SecurityGroupId,
    requests: &[RuleRequest],
) -> Result<Vec<SecurityGroupRule>, Error> {
    let group = GroupRef::Id(id.clone());
    db.transact(|txn| authorize(txn, &world(), &group, Direction::Ingress, requests, &Tags::new()))
        .await
        .map(|(_, rules)| rules)
}

#[tokio::test]
async fn names_are_unique_in_a_vpc_and_some_are_reserved() {
    let (db, other) = db().await;
    make(&db, "web", None).await.unwrap();
    make(&db, "web", Some(&other)).await.unwrap();
    assert!(matches!(make(&db, "web", None).await, Err(Error::Duplicate { noun: Noun::SecurityGroup, .. })));
    assert!(matches!(make(&db, "default", None).await, Err(Error::ReservedGroupName(_))));
    for bad in ["sg-web", "wéb", "we|b", &"x".repeat(256)] {
        assert!(matches!(make(&db, bad, None).await, Err(Error::InvalidParameterValue(_))), "{bad}");
    }
    let nowhere = VpcId::from_random(7);
    assert!(matches!(make(&db, "x", Some(&nowhere)).await, Err(Error::NotFound { noun: Noun::Vpc, .. })));
}

#[tokio::test]
async fn a_rule_is_there_once_and_in_canonical_form() {
    let (db, _) = db().await;
    let id = make(&db, "web", None).await.unwrap();
    let rules = open(&db, &id, &[ssh("10.1.2.3/8")]).await.unwrap();
    assert_eq!(rules[0].peer, Peer::Ipv4("10.0.0.0/8".parse().unwrap()));
    assert_eq!(
        open(&db, &id, &[ssh("10.0.0.0/8")]).await,
        Err(Error::DuplicatePermission(
            "the specified rule \"peer: 10.0.0.0/8, TCP, from port: 22, to port: 22, ALLOW\" already exists"
                .into()
        ))
    );
    assert!(matches!(
        open(&db, &id, &[ssh("1.1.1.1/32"), ssh("1.1.1.1/32")]).await,
        Err(Error::InvalidParameterValue(_))
    ));
    assert_eq!(db.state().get::<SecurityGroup>(&world(), &id).unwrap().rules.len(), 2);
}

#[tokio::test]
async fn sixty_rules_a_direction_and_no_more() {
    let (db, _) = db().await;
    let id = make(&db, "web", None).await.unwrap();
    let many: Vec<_> = (0..60).map(|n| ssh(&format!("10.0.0.{n}/32"))).collect();
    open(&db, &id, &many).await.unwrap();
    assert!(matches!(open(&db, &id, &[ssh("1.1.1.1/32")]).await, Err(Error::LimitExceeded { .. })));
}

#[tokio::test]
async fn groups_that_are_named_cannot_go() {
    let (db, other) = db().await;
    let (web, data) = (make(&db, "web", None).await.unwrap(), make(&db, "data", None).await.unwrap());
    let far = make(&db, "far", Some(&other)).await.unwrap();
    let from = |group| {
        request(Protocol::All, PeerRequest::Group { group, account: None, vpc_id: None, peering: None })
    };
    let rules = open(&db, &data, &[from(GroupRef::Name("web".into()))]).await.unwrap();
    assert_eq!(rules[0].peer, Peer::Group { account: world().account, id: web.clone() });
    assert!(matches!(open(&db, &data, &[from(GroupRef::Id(far))]).await, Err(Error::GroupNotFound(_))));
    let drop = |id: &SecurityGroupId| {
        let group = GroupRef::Id(id.clone());
        let db = &db;
        async move { db.transact(|txn| delete(txn, &world(), &group)).await }
    };
    assert!(matches!(drop(&web).await, Err(Error::GroupInUse(_))));
    // A group may name itself and still go.
    open(&db, &data, &[from(GroupRef::Id(data.clone()))]).await.unwrap();
    drop(&data).await.unwrap();
    drop(&web).await.unwrap();
    assert!(matches!(drop(&web).await, Err(Error::NotFound { noun: Noun::SecurityGroup, .. })));
}

#[tokio::test]
async fn revoking_what_is_not_there_depends_on_the_vpc() {
    let (db, other) = db().await;
    let here = GroupRef::Id(make(&db, "web", None).await.unwrap());
    let there = GroupRef::Id(make(&db, "web", Some(&other)).await.unwrap());
    for group in [&here, &there] {
        let requests = [ssh("10.0.0.0/8"), ssh("11.0.0.0/8")];
        db.transact(|txn| authorize(txn, &world(), group, Direction::Ingress, &requests, &Tags::new()))
            .await
            .unwrap();
    }
    let requests = [ssh("9.0.0.0/8"), ssh("10.0.0.0/8")];
    let revoke = |group| {
        let (db, requests) = (&db, &requests);
        async move { db.transact(|txn| revoke_matching(txn, &world(), group, Direction::Ingress, requests)).await }
    };
    let revoked = revoke(&here).await.unwrap();
    assert_eq!((revoked.rules.len(), revoked.unknown), (1, vec![0]));
    assert!(matches!(revoke(&there).await, Err(Error::PermissionNotFound(_))));
    let rules = db.state().security_groups.all().find(|g| g.vpc_id == other).unwrap().rules.clone();
    assert_eq!(rules.len(), 3);
    let ids = |n: usize| vec![rules[n].id.clone()];
    let by_id = |ids: Vec<cumulet_model::SecurityGroupRuleId>| {
        let (db, there) = (&db, &there);
        async move { db.transact(|txn| revoke_ids(txn, &world(), there, Direction::Ingress, &ids)).await }
    };
    // The first rule looks the other way.
    assert!(matches!(by_id(ids(0)).await, Err(Error::NotFound { noun: Noun::SecurityGroupRule, .. })));
    assert_eq!(by_id(ids(1)).await.unwrap().rules[0].id, rules[1].id);
}

#[tokio::test]
async fn a_group_serves_further_vpcs_until_they_are_taken_away() {
    let (db, other) = db().await;
    let (second, default) = (vpc(false), vpc(true));
    db.transact(|txn| {
        txn.put(second.clone());
        txn.put(default.clone());
        Ok(())
    })
    .await
    .unwrap();
    let group = make(&db, "web", Some(&other)).await.unwrap();
    let associate = async |group: &SecurityGroupId, vpc: &VpcId| {
        db.transact(|txn| super::associate(txn, &world(), group, vpc)).await
    };
    let usable = async |vpc: &VpcId| {
        db.transact(|txn| of_vpc(txn, &world(), std::slice::from_ref(&group), vpc, "the interface")).await
    };
    usable(&second.id).await.unwrap_err();
    // Neither a default VPC, nor its own, nor one that isn't there; nor a default group.
    for vpc in [&default.id, &other, &new_id()] {
        associate(&group, vpc).await.unwrap_err();
    }
    for _ in 0..2 {
        associate(&group, &second.id).await.unwrap();
    }
    usable(&second.id).await.unwrap();
    let made = db.state().get::<SecurityGroup>(&world(), &group).unwrap().associations.clone();
    assert_eq!(made, std::slice::from_ref(&second.id));
    let refused = db.transact(|txn| delete(txn, &world(), &GroupRef::Id(group.clone()))).await;
    assert!(matches!(refused, Err(Error::GroupInUse(_))), "{refused:?}");
    // A rule of one may name the other where both are.
    let neighbour = make(&db, "neighbour", Some(&second.id)).await.unwrap();
    let named =
        PeerRequest::Group { group: GroupRef::Id(group.clone()), account: None, vpc_id: None, peering: None };
    open(&db, &neighbour, &[request(Protocol::All, named)]).await.unwrap();
    let take = async || db.transact(|txn| super::disassociate(txn, &world(), &group, &second.id)).await;
    take().await.unwrap();
    assert!(matches!(
        take().await,
        Err(Error::Specific { code: "InvalidSecurityGroupVpcAssociation.NotFound", .. })
    ));
    usable(&second.id).await.unwrap_err();
}
