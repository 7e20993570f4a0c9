//! Keys and their seals on a store in memory.

use std::sync::Arc;

use cumulet_crypt::Keyring;
use cumulet_model::AccountId;
use cumulet_model::storage::VolumeType;
use cumulet_store::MemoryStore;

use super::*;
use crate::db::Db;
use crate::volumes;

fn world(account: &str, region: &str) -> World {
    World { account: AccountId::parse(account).expect("an account"), region: region.into() }
}

fn home() -> World {
    world("123456789012", "us-east-1")
}

async fn db(store: &Arc<MemoryStore>, master: &MasterKey) -> Db {
    Db::open_with(store.clone(), Arc::new(Keyring::new(vec![master.clone()]))).await.expect("opens")
}

fn encrypted(key: Option<KeyName>) -> Wish {
    Wish { encrypted: Some(true), key }
}

/// A snapshot that is complete.
fn snapshot(txn: &mut Txn, world: &World, encryption: Option<Encryption>) -> Snapshot {
    let content = cumulet_model::storage::SnapshotContent::Bundle("x".into());
    let mut snapshot = crate::snapshots::bare(world, 1, content, Time::UNIX_EPOCH);
    snapshot.encryption = encryption;
    txn.put(snapshot.clone());
    snapshot
}

#[tokio::test]
async fn the_key_of_what_is_made_follows_ec2s_table() {
    let db = db(&Arc::default(), &MasterKey::random()).await;
    let now = Time::UNIX_EPOCH;
    let (mine, other) = (home(), world("111111111111", "us-east-1"));
    let done: Result<(), Error> = db.dry_run(|txn| {
        let own = create_key(txn, &mine, Some("alias/own"), "", now)?;
        let theirs = create_key(txn, &other, None, "", now)?;
        let plain = snapshot(txn, &mine, None);
        let sealed = Plan::Own(own.clone()).carry_out(txn)?;
        let of_mine = snapshot(txn, &mine, sealed.clone());
        let sealed_elsewhere = Plan::Own(theirs).carry_out(txn)?;
        let of_other = snapshot(txn, &other, sealed_elsewhere);
        let no = Wish::default();
        for always in [false, true] {
            set_always(txn, &mine, always);
            let managed = Plan::Own(managed(txn, &mine, now)?);
            let blank = if always { managed.clone() } else { Plan::Plain };
            assert_eq!(plan(txn, &mine, None, &no, now)?, blank);
            assert_eq!(plan(txn, &mine, Some(&plain), &no, now)?, blank);
            assert_eq!(plan(txn, &mine, None, &Wish { encrypted: Some(false), key: None }, now)?, blank);
            assert_eq!(plan(txn, &mine, None, &encrypted(None), now)?, managed);
            let same = Plan::Same(sealed.clone().expect("encrypted"));
            assert_eq!(plan(txn, &mine, Some(&of_mine), &no, now)?, same);
            assert_eq!(plan(txn, &mine, Some(&of_mine), &encrypted(None), now)?, same);
            assert_eq!(plan(txn, &mine, Some(&of_other), &no, now)?, managed);
            assert_eq!(plan_copy(txn, &mine, &of_mine, &no, now)?, managed);
            let named = encrypted(Some(KeyName::Alias("alias/own".into())));
            assert_eq!(plan(txn, &mine, Some(&of_other), &named, now)?, Plan::Own(own.clone()));
            assert_eq!(plan(txn, &mine, Some(&of_mine), &named, now)?, same, "blocks are shared under one key");
            assert_eq!(plan_copy(txn, &mine, &of_mine, &named, now)?, same);
        }
        // Another default key is used where no key is named.
        set_default_key(txn, &mine, Some(&KeyName::Id(own.id.clone())), now)?;
        assert_eq!(plan(txn, &mine, None, &encrypted(None), now)?, Plan::Own(own.clone()));
        set_default_key(txn, &mine, None, now)?;
        assert_ne!(plan(txn, &mine, None, &encrypted(None), now)?, Plan::Own(own.clone()));
        let code = |error: Error| match error {
            Error::Specific { code, .. } => code,
            Error::InvalidParameterValue(_) => "InvalidParameterValue",
            other => panic!("{other:?}"),
        };
        let refused = |txn: &mut Txn, source: Option<&Snapshot>, wish: &Wish| {
            code(plan(txn, &mine, source, wish, now).expect_err("refused"))
        };
        let plain_wish = Wish { encrypted: Some(false), key: None };
        assert_eq!(refused(txn, Some(&of_mine), &plain_wish), "InvalidParameterValue");
        let only_key = Wish { encrypted: None, key: Some(KeyName::Id(own.id.clone())) };
        assert_eq!(refused(txn, None, &only_key), "InvalidParameterDependency");
        let unknown = encrypted(Some(KeyName::Id(uuid())));
        assert_eq!(refused(txn, None, &unknown), "InvalidParameterValue");
        let alias = create_key(txn, &mine, Some("alias/own"), "", now).expect_err("taken");
        assert_eq!(code(alias), "InvalidParameterValue");
        Ok(())
    });
    done.expect("done");
}

#[tokio::test]
async fn each_volume_has_a_key_of_its_own_and_a_rotation_keeps_it() {
    let (store, master) = (Arc::<MemoryStore>::default(), MasterKey::random());
    let db = db(&store, &master).await;
    let (mine, now) = (home(), Time::UNIX_EPOCH);
    let asked = volumes::Asked {
        size_gib: Some(1),
        volume_type: Some(VolumeType::Gp3.as_str().into()),
        encryption: encrypted(None),
        ..volumes::Asked::default()
    };
    let make = |txn: &mut Txn| volumes::create(txn, &mine, "us-east-1a", &asked, Default::default(), now);
    let ids = [db.transact(make).await.expect("made"), db.transact(make).await.expect("made")];
    let keys = |state: &State| {
        ids.clone().map(|id| {
            let volume = state.get::<Volume>(&mine, &id).expect("there");
            data_key(state, &mine, volume.encryption.as_ref()).expect("encrypted")
        })
    };
    let before = keys(&db.state());
    assert!(before.iter().all(|key| key.bytes().is_ok()));
    assert_ne!(before[0], before[1]);
    let sealed = |state: &State| ids.clone().map(|id| state.get::<Volume>(&mine, &id).cloned().expect("there").encryption);
    let old = sealed(&db.state());

    let fresh = MasterKey::random();
    db.state().keyring.set(vec![fresh.clone(), master.clone()]);
    let rotated = db.transact(|txn| rotate(txn, now)).await.expect("rotated");
    assert_eq!(rotated, Rotated { keys: 1, data_keys: 2 });
    db.state().keyring.set(vec![fresh.clone()]);
    assert_eq!(keys(&db.state()), before, "the data stay as they are");
    assert_ne!(sealed(&db.state()), old);
    check(&db.state()).expect("all opens");

    // After a restart as well; the old master key opens nothing any more.
    let again = Db::open_with(store.clone(), Arc::new(Keyring::new(vec![fresh]))).await.expect("opens");
    assert_eq!(keys(&again.state()), before);
    let late = Db::open_with(store, Arc::new(Keyring::new(vec![master]))).await.expect("opens");
    assert!(check(&late.state()).is_err());
    assert!(keys(&late.state()).iter().all(|key| key.bytes().is_err()), "never taken for plain");
}

#[test]
fn ids_are_uuids_of_version_4() {
    let id = uuid();
    let parts: Vec<usize> = id.split('-').map(str::len).collect();
    assert_eq!(parts, [8, 4, 4, 4, 12]);
    assert!(id.as_bytes()[14] == b'4' && b"89ab".contains(&id.as_bytes()[19]), "{id}");
}
