//! Who chooses the kind of an instance, in which order, and where the choice is told.

use cumulet_control::instances::{AUTOMATIC_CODE, ISOLATION_TAG, automatic_reason};
use cumulet_control::{images, tags};

use super::*;

fn wish(value: &str) -> Tags {
    Tags::from([(ISOLATION_TAG.to_owned(), value.to_owned())])
}

impl World1 {
    async fn tag(&self, id: &str, value: &str) -> Result<(), Error> {
        let ids = [id.to_owned()];
        self.cloud.db.transact(|txn| tags::create(txn, &self.world, &ids, &wish(value))).await
    }

    async fn untag(&self, id: &str) {
        let (ids, named) = ([id.to_owned()], [(ISOLATION_TAG.to_owned(), None)]);
        self.cloud.db.transact(|txn| tags::delete(txn, &self.world, &ids, &named)).await.unwrap();
    }

    async fn launched(&self, launch: &Launch) -> (Isolation, String) {
        let id = self.run(launch).await.unwrap().remove(0);
        let instance = self.instance(&id);
        (instance.isolation, instance.isolation_reason)
    }
}

#[tokio::test]
async fn the_instances_tag_goes_before_the_images_and_that_before_the_server() {
    let w = World1::new().await;
    let plain = w.launch();
    let image = plain.image_id.to_string();
    let by_server = w.launched(&plain).await;
    assert_eq!(by_server.0, Isolation::Container);
    assert!(by_server.1.starts_with("auto by the server's default: "), "{}", by_server.1);
    // A public image's tag is the account's own, and chooses for its instances.
    w.tag(&image, "vm").await.unwrap();
    assert_eq!(w.launched(&plain).await, (Isolation::Vm, "vm by the AMI's tag".into()));
    let tagged = Launch { instance_tags: wish("container"), ..w.launch() };
    assert_eq!(w.launched(&tagged).await, (Isolation::Container, "container by the instance's tag".into()));
    let tagged = Launch { instance_tags: wish("auto"), ..w.launch() };
    let (kind, why) = w.launched(&tagged).await;
    assert_eq!(kind, Isolation::Container);
    assert!(why.starts_with("auto by the instance's tag: "), "{why}");
    w.tag(&image, "auto").await.unwrap();
    assert!(w.launched(&plain).await.1.starts_with("auto by the AMI's tag: "));
    w.untag(&image).await;
    assert_eq!(w.launched(&plain).await, by_server);
}

#[tokio::test]
async fn a_value_that_is_none_is_refused_wherever_it_is_given() {
    let w = World1::new().await;
    let id = w.running(&w.launch()).await;
    let image = w.launch().image_id;
    let refused = |error: Error| match error {
        Error::InvalidParameterValue(text) => assert!(text.contains("auto, vm, container"), "{text}"),
        other => panic!("{other}"),
    };
    refused(w.tag(id.as_str(), "jail").await.unwrap_err());
    refused(w.tag(image.as_str(), "VM").await.unwrap_err());
    let new = images::ImageOf { name: "mine".into(), image_tags: wish(""), ..images::ImageOf::default() };
    let made = w.cloud.db.transact(|txn| images::create(txn, &w.world, &id, &new, Time::now())).await;
    refused(made.unwrap_err());
    assert!(w.instance(&id).tags.is_empty());
}

#[tokio::test]
async fn a_tag_counts_at_the_next_start_and_auto_gives_its_reason() {
    let w = World1::new().await;
    let id = w.running(&w.launch()).await;
    let reason = automatic_reason(&w.instance(&id)).unwrap();
    assert_eq!(reason.code, AUTOMATIC_CODE);
    let said = "container, auto by the server's default: no hardware virtualisation that works here";
    assert_eq!(reason.message, format!("{AUTOMATIC_CODE}: {said}"));
    w.tag(id.as_str(), "vm").await.unwrap();
    assert_eq!(w.instance(&id).isolation, Isolation::Container, "a running instance keeps its kind");
    let ids = std::slice::from_ref(&id);
    let db = &w.cloud.db;
    let stop = instances::Stop::Ask;
    db.transact(|txn| instances::stop(txn, &w.world, ids, stop, Time::now())).await.unwrap();
    w.node.report(&id, 1, Phase::Off { ended: Ended::Requested });
    w.wait_state(&id, InstanceState::Stopped).await;
    db.transact(|txn| w.cloud.start(txn, &w.world, ids, Time::now())).await.unwrap();
    let started = w.instance(&id);
    assert_eq!(
        (started.isolation, started.isolation_reason.as_str()),
        (Isolation::Vm, "vm by the instance's tag")
    );
    assert_eq!(automatic_reason(&started), None);
}
