//! The bin through time, which the tests make up.

use std::sync::Arc;

use cumulet_model::AccountId;
use cumulet_model::storage::recycle_bin::{LockState, TagPattern};
use cumulet_model::storage::{SnapshotContent, SnapshotPhase, VolumePhase, VolumeType};
use cumulet_node_api::Source;

use super::rules::{NewRule, RuleChange};
use super::*;
use crate::db::Db;
use crate::world::new_id;
use crate::{snapshots as snaps, spec, volumes as vols};

const HOUR: i64 = 3600;

fn world() -> World {
    World { account: AccountId::default_account(), region: "us-east-1".into() }
}

fn at(hours: i64) -> Time {
    Time::from_second(1_800_000_000 + hours * HOUR).unwrap()
}

fn rule(kind: RecycleKind, days: u32, resource_tags: Vec<TagPattern>) -> NewRule {
    let exclude_tags = Vec::new();
    let description = String::new();
    NewRule { kind, days, description, resource_tags, exclude_tags, lock_days: None, tags: Tags::new() }
}

async fn db() -> Db {
    Db::open(Arc::new(cumulet_store::MemoryStore::new())).await.unwrap()
}

async fn snapshot(db: &Db, tags: Tags) -> SnapshotId {
    let mut one = snaps::bare(&world(), 1, SnapshotContent::Volume(new_id()), at(0));
    one.phase = SnapshotPhase::Completed;
    one.tags = tags;
    let id = one.id.clone();
    db.transact(|txn| {
        txn.put(one);
        Ok(())
    })
    .await
    .unwrap();
    id
}

async fn expires(db: &Db, hours: i64) -> bool {
    db.transact(|txn| Ok(expire(txn, at(hours)))).await.unwrap()
}

#[tokio::test]
async fn the_longest_rule_keeps_a_snapshot_and_then_it_goes_for_good() {
    let db = db().await;
    let tags = Tags::from([("keep".into(), "yes".into())]);
    let (kept, lost) = (snapshot(&db, tags).await, snapshot(&db, Tags::new()).await);
    let named = vec![TagPattern { key: "keep".into(), value: None }];
    db.transact(|txn| {
        rules::create(txn, &world(), rule(RecycleKind::Snapshot, 1, named.clone()), at(0))?;
        rules::create(txn, &world(), rule(RecycleKind::Snapshot, 3, named.clone()), at(0))?;
        rules::create(txn, &world(), rule(RecycleKind::Volume, 7, Vec::new()), at(0))?;
        snaps::delete(txn, &world(), &kept, at(10))?;
        snaps::delete(txn, &world(), &lost, at(10))
    })
    .await
    .unwrap();
    let source = |db: &Db, id: &SnapshotId| {
        spec::Compiler::new(db.state()).document().snapshots.get(id).unwrap().source.clone()
    };
    let state = db.state();
    let inside: Vec<_> =
        snapshots(&state, &world()).map(|(one, stay)| (one.id.clone(), stay.exits)).collect();
    assert_eq!(inside, [(kept.clone(), at(10 + 3 * 24))]);
    assert_eq!((source(&db, &kept), source(&db, &lost)), (Source::Existing, Source::Gone));
    assert!(snaps::find(&state, &world(), &kept).is_none());
    assert!(!expires(&db, 10 + 3 * 24 - 1).await);
    assert_eq!(source(&db, &kept), Source::Existing);
    assert!(expires(&db, 10 + 3 * 24).await);
    assert_eq!(source(&db, &kept), Source::Gone);
    let restored = db.transact(|txn| restore_snapshot(txn, &world(), &kept)).await;
    assert!(matches!(restored, Err(Error::NotFound { .. })));
    assert!(!expires(&db, 1000).await);
}

#[tokio::test]
async fn what_is_restored_stays() {
    let db = db().await;
    let id = snapshot(&db, Tags::new()).await;
    let performance = VolumeType::Gp2.fit(1, None, None).unwrap();
    let performance = cumulet_model::storage::Performance {
        size_gib: 1,
        volume_type: VolumeType::Gp2,
        iops: performance.0,
        throughput_mib: performance.1,
        multi_attach: false,
    };
    let mut volume = vols::bare(&world(), "us-east-1a", performance, None, at(0));
    volume.phase = VolumePhase::Made;
    let volume_id = volume.id.clone();
    db.transact(|txn| {
        txn.put(volume);
        rules::create(txn, &world(), rule(RecycleKind::Snapshot, 1, Vec::new()), at(0))?;
        rules::create(txn, &world(), rule(RecycleKind::Volume, 1, Vec::new()), at(0))?;
        snaps::delete(txn, &world(), &id, at(0))?;
        vols::delete(txn, &world(), &volume_id, at(0))
    })
    .await
    .unwrap();
    assert!(!db.state().get::<Volume>(&world(), &volume_id).unwrap().in_motion());
    db.transact(|txn| {
        restore_snapshot(txn, &world(), &id)?;
        restore_volume(txn, &world(), &volume_id)
    })
    .await
    .unwrap();
    assert!(!expires(&db, 1000).await);
    let state = db.state();
    assert!(snaps::find(&state, &world(), &id).is_some());
    assert!(!state.get::<Volume>(&world(), &volume_id).unwrap().deleted);
}

#[tokio::test]
async fn an_image_is_put_aside_and_comes_back_under_its_name_only() {
    let db = db().await;
    let image: Image = serde_json::from_value(serde_json::json!({
        "world": world(), "id": "ami-0123456789abcdef0", "name": "mine", "description": "", "architecture": "x86_64",
        "creation_time": at(0), "public": false, "platform_details": "Linux/UNIX", "root_device_name": "/dev/xvda",
        "root_snapshot_id": "snap-0123456789abcdef0", "root_size_gib": 1, "direct_boot": null,
    }))
    .unwrap();
    let deregister = |txn: &mut Txn, image: &Image, now| {
        let kept = retain_image(txn, image, now);
        txn.delete::<Image>(&image.world, &image.id);
        kept
    };
    let kept = db
        .transact(|txn| {
            txn.put(image.clone());
            assert!(!deregister(txn, &image, at(0)), "no rule, no bin");
            txn.put(image.clone());
            rules::create(txn, &world(), rule(RecycleKind::Image, 2, Vec::new()), at(0))?;
            Ok(deregister(txn, &image, at(0)))
        })
        .await
        .unwrap();
    assert!(kept && db.state().images.all().next().is_none());
    let other = Image { id: new_id(), ..image.clone() };
    db.transact(|txn| {
        txn.put(other.clone());
        Ok(())
    })
    .await
    .unwrap();
    let taken = db.transact(|txn| restore_image(txn, &world(), &image.id)).await.unwrap_err();
    assert!(matches!(taken, Error::Specific { code: "InvalidAMIName.Duplicate", .. }));
    db.transact(|txn| {
        txn.delete::<Image>(&world(), &other.id);
        restore_image(txn, &world(), &image.id)
    })
    .await
    .unwrap();
    assert_eq!(db.state().get::<Image>(&world(), &image.id), Some(&image));
    db.transact(|txn| Ok(deregister(txn, &image, at(0)))).await.unwrap();
    assert!(expires(&db, 48).await);
    assert!(images(&db.state(), &world()).next().is_none());
}

#[tokio::test]
async fn a_locked_rule_stays_until_its_delay_is_over() {
    let db = db().await;
    let mut new = rule(RecycleKind::Snapshot, 1, Vec::new());
    new.lock_days = Some(7);
    let made = db.transact(|txn| rules::create(txn, &world(), new, at(0))).await.unwrap();
    let id = made.identifier;
    let change = async |hours| {
        let change = RuleChange { days: Some(2), ..Default::default() };
        db.transact(|txn| rules::update(txn, &world(), &id, change, at(hours))).await
    };
    let locked = |answer: Result<RetentionRule, Error>| {
        matches!(answer, Err(Error::Specific { code: "ConflictException.INVALID_RULE_STATE", .. }))
    };
    assert!(locked(change(10_000).await));
    let unlocking = db.transact(|txn| rules::unlock(txn, &world(), &id, at(0))).await.unwrap();
    assert_eq!(unlocking.lock_state(at(1)), Some(LockState::PendingUnlock));
    assert!(locked(change(7 * 24 - 1).await));
    assert!(locked(db.transact(|txn| rules::unlock(txn, &world(), &id, at(0))).await));
    assert_eq!(change(7 * 24).await.unwrap().days, 2);
    db.transact(|txn| rules::delete(txn, &world(), &id, at(7 * 24))).await.unwrap();
    assert!(db.state().retention_rules.all().next().is_none());
}
