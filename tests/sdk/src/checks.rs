//! The checks: what a program that uses the SDK relies on, from the key pair to the terminated instance.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Debug;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use aws_sdk_ec2::Client;
use aws_sdk_ec2::client::Waiters;
use aws_sdk_ec2::error::{DisplayErrorContext, ProvideErrorMetadata};
use aws_sdk_ec2::operation::RequestId;
use aws_sdk_ec2::operation::run_instances::builders::RunInstancesFluentBuilder;
use aws_sdk_ec2::types::{
    Filter, Instance, InstanceStateName, InstanceType, KeyType, ResourceType, Tag, TagSpecification,
};

/// Longer than any step takes on a busy machine; there so that a hang is a failure.
const PATIENCE: Duration = Duration::from_secs(120);

/// Well-formed ids of nothing.
const NO_INSTANCE: &str = "i-0123456789abcdef0";

/// What a check found wrong.
type Outcome = Result<(), String>;

/// The client, the counts, and what one check leaves for the next.
pub struct Checks {
    client: Client,
    pub passed: usize,
    pub failed: usize,
    /// Names what this run makes, so that two runs against one server don't meet.
    name: String,
    image: String,
    instance: String,
}

impl Checks {
    pub fn new(client: Client) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is past 1970");
        let name = format!("sdk-{}-{}", std::process::id(), now.as_millis());
        Self { client, passed: 0, failed: 0, name, image: String::new(), instance: String::new() }
    }

    /// All checks in order, then the removal of what they made.
    pub async fn run(&mut self) {
        let done = self.regions().await;
        self.note("describe regions", done);
        let done = self.images().await;
        self.note("describe images", done);
        let done = self.key_pair().await;
        self.note("create a key pair", done);
        let done = self.instance_types().await;
        self.note("instance types, page by page", done);
        let done = self.error_codes().await;
        self.note("error codes", done);
        let done = self.wrong_secret().await;
        self.note("a wrong secret", done);
        let done = self.dry_run().await;
        self.note("dry run", done);
        let done = self.launch().await;
        let launched = done.is_ok();
        self.note("run an instance", done);
        // Without an instance the rest has nothing to look at, and one failure says it.
        if launched {
            let done = self.running().await;
            self.note("wait until it runs", done);
            let done = self.console().await;
            self.note("console output", done);
            let done = self.filters().await;
            self.note("filters", done);
            let done = self.tags().await;
            self.note("tags", done);
            let done = self.stop_and_start().await;
            self.note("stop and start", done);
        }
        if !self.instance.is_empty() {
            let done = self.terminate().await;
            self.note("terminate", done);
        }
        let done = self.delete_key_pair().await;
        self.note("delete the key pair", done);
    }

    fn note(&mut self, what: &str, outcome: Outcome) {
        match outcome {
            Ok(()) => {
                self.passed += 1;
                println!("ok      {what}");
            }
            Err(why) => {
                self.failed += 1;
                println!("FAILED  {what}: {why}");
            }
        }
    }

    async fn regions(&self) -> Outcome {
        let answer = self.client.describe_regions().send().await.map_err(told)?;
        expect("a request id", answer.request_id().is_some(), &answer)?;
        let own = self.client.config().region().map(|r| r.to_string()).unwrap_or_default();
        let found =
            answer.regions().iter().any(|r| r.region_name() == Some(own.as_str()) && r.endpoint().is_some());
        expect("the region of this endpoint", found, &answer)
    }

    async fn images(&mut self) -> Outcome {
        let answer = self.client.describe_images().owners("amazon").send().await.map_err(told)?;
        let image = answer.images().first().ok_or("no image")?;
        expect(
            "a name and a root device",
            image.name().is_some() && image.root_device_name().is_some(),
            image,
        )?;
        expect("a snapshot", image.block_device_mappings().iter().any(|m| m.ebs().is_some()), image)?;
        self.image = image.image_id().ok_or("an image without id")?.to_owned();
        Ok(())
    }

    async fn key_pair(&self) -> Outcome {
        let made = self
            .client
            .create_key_pair()
            .key_name(&self.name)
            .key_type(KeyType::Ed25519)
            .send()
            .await
            .map_err(told)?;
        let material = made.key_material().unwrap_or_default();
        // Not shown when it is wrong: it is a secret.
        expect(
            "a private key",
            material.starts_with("-----BEGIN") && material.contains("PRIVATE KEY"),
            &made.key_name(),
        )?;
        let found = self.client.describe_key_pairs().key_names(&self.name).send().await.map_err(told)?;
        let ids: Vec<_> = found.key_pairs().iter().map(|k| k.key_pair_id()).collect();
        expect("the same id when described", ids == [made.key_pair_id()], &found)
    }

    async fn instance_types(&self) -> Outcome {
        let all = self.client.describe_instance_types().send().await.map_err(told)?;
        let mut expected = BTreeSet::new();
        expected.extend(
            all.instance_types().iter().filter_map(|t| t.instance_type()).map(|t| t.as_str().to_owned()),
        );

        let mut pages = self.client.describe_instance_types().into_paginator().page_size(5).send();
        let (mut seen, mut count, mut page_count) = (BTreeSet::new(), 0, 0);
        while let Some(page) = pages.next().await {
            let page = page.map_err(told)?;
            expect("at most 5 on a page", page.instance_types().len() <= 5, &page.instance_types().len())?;
            page_count += 1;
            count += page.instance_types().len();
            seen.extend(
                page.instance_types().iter().filter_map(|t| t.instance_type()).map(|t| t.as_str().to_owned()),
            );
        }
        expect("more than one page", page_count > 1, &page_count)?;
        expect("every type once", count == seen.len(), &count)?;
        // Without a page size, an answer may end before the last type too.
        expect(
            "all that one answer has",
            seen.is_superset(&expected) && seen.contains("t3.nano"),
            &(&seen, &expected),
        )?;

        let one = self
            .client
            .describe_instance_types()
            .instance_types(InstanceType::T3Nano)
            .send()
            .await
            .map_err(told)?;
        let memory = one.instance_types().first().and_then(|t| t.memory_info()).and_then(|m| m.size_in_mib());
        expect("512 MiB in a t3.nano", memory == Some(512), &one)
    }

    async fn error_codes(&self) -> Outcome {
        let answer = self.client.describe_instances().instance_ids(NO_INSTANCE).send().await;
        refused("InvalidInstanceID.NotFound", answer)?;
        let answer = self.client.describe_instances().instance_ids("i-nonsense").send().await;
        refused("InvalidInstanceID.Malformed", answer)?;
        let answer = self.client.terminate_instances().instance_ids(NO_INSTANCE).send().await;
        refused("InvalidInstanceID.NotFound", answer)?;
        let answer = self.client.create_key_pair().key_name(&self.name).send().await;
        refused("InvalidKeyPair.Duplicate", answer)?;
        let answer = self
            .client
            .run_instances()
            .image_id("ami-0123456789abcdef0")
            .min_count(1)
            .max_count(1)
            .send()
            .await;
        refused("InvalidAMIID.NotFound", answer)
    }

    async fn wrong_secret(&self) -> Outcome {
        let stranger = crate::client::with_wrong_secret()?;
        refused("SignatureDoesNotMatch", stranger.describe_regions().send().await)
    }

    async fn dry_run(&self) -> Outcome {
        refused("DryRunOperation", self.request().dry_run(true).send().await)?;
        let named = self
            .client
            .describe_instances()
            .filters(filter("tag:Name", &self.name))
            .send()
            .await
            .map_err(told)?;
        expect("no instance made", named.reservations().is_empty(), &named)
    }

    async fn launch(&mut self) -> Outcome {
        let made = self.request().client_token(&self.name).send().await.map_err(told)?;
        let [instance] = made.instances() else { return Err(format!("expected one instance: {made:?}")) };
        self.instance = instance.instance_id().ok_or("an instance without id")?.to_owned();
        expect("a pending instance", state(instance) == Some(&InstanceStateName::Pending), instance)?;
        let age =
            instance.launch_time().map(|t| SystemTime::try_from(*t).map(|t| t.elapsed().unwrap_or_default()));
        expect("launched just now", matches!(age, Some(Ok(age)) if age < PATIENCE), instance)?;

        let again = self.request().client_token(&self.name).send().await.map_err(told)?;
        let ids: Vec<_> = again.instances().iter().filter_map(|i| i.instance_id()).collect();
        expect("the same instance for the same token", ids == [self.instance.as_str()], &again)
    }

    async fn running(&self) -> Outcome {
        self.client
            .wait_until_instance_running()
            .instance_ids(&self.instance)
            .wait(PATIENCE)
            .await
            .map_err(told)?;
        let instance = self.describe().await?;
        expect("its type", instance.instance_type() == Some(&InstanceType::T3Nano), &instance)?;
        expect(
            "its image and key",
            instance.image_id() == Some(&self.image) && instance.key_name() == Some(&self.name),
            &instance,
        )?;
        expect("a private address", instance.private_ip_address().is_some(), &instance)?;
        expect("a network interface", instance.network_interfaces().len() == 1, &instance)?;
        expect("a root volume", instance.block_device_mappings().iter().any(|m| m.ebs().is_some()), &instance)
    }

    async fn console(&self) -> Outcome {
        let end = Instant::now() + PATIENCE;
        loop {
            let answer = self
                .client
                .get_console_output()
                .instance_id(&self.instance)
                .latest(true)
                .send()
                .await
                .map_err(told)?;
            let text = aws_smithy_types::base64::decode(answer.output().unwrap_or_default()).map_err(told)?;
            if !text.is_empty() {
                return expect("its id", answer.instance_id() == Some(&self.instance), &answer);
            }
            if Instant::now() > end {
                return Err("nothing on the console".to_owned());
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    async fn filters(&self) -> Outcome {
        for (name, value, matches) in [
            ("instance-state-name", "running", true),
            ("instance-state-name", "stopped", false),
            ("image-id", self.image.as_str(), true),
            ("instance-type", "t3.*", true),
            ("instance-type", "m5.*", false),
            ("key-name", self.name.as_str(), true),
            ("tag-key", "cumulet:isolation", true),
            ("tag:cumulet:isolation", "vm", false),
        ] {
            let request = self
                .client
                .describe_instances()
                .filters(filter("tag:Name", &self.name))
                .filters(filter(name, value));
            let mut found = Vec::new();
            let mut pages = request.into_paginator().send();
            while let Some(page) = pages.next().await {
                let page = page.map_err(told)?;
                let instances = page.reservations().iter().flat_map(|r| r.instances());
                found.extend(instances.filter_map(|i| i.instance_id()).map(str::to_owned));
            }
            let expected: &[String] = if matches { std::slice::from_ref(&self.instance) } else { &[] };
            expect(&format!("{name}={value} to match: {matches}"), found == expected, &found)?;
        }
        Ok(())
    }

    async fn tags(&self) -> Outcome {
        // What XML has to escape, and what it leaves alone.
        let value = "a <b> & \"c\" 'd' ü 雲";
        let tag = Tag::builder().key("note").value(value).build();
        self.client.create_tags().resources(&self.instance).tags(tag).send().await.map_err(told)?;
        let note = [filter("resource-id", &self.instance), filter("key", "note")];
        let found =
            self.client.describe_tags().set_filters(Some(note.to_vec())).send().await.map_err(told)?;
        let [tag] = found.tags() else { return Err(format!("expected one tag: {found:?}")) };
        expect("the value that was set", tag.value() == Some(value), tag)?;
        expect("a tag of an instance", tag.resource_type() == Some(&ResourceType::Instance), tag)?;
        let gone = Tag::builder().key("note").build();
        self.client.delete_tags().resources(&self.instance).tags(gone).send().await.map_err(told)?;
        let found =
            self.client.describe_tags().set_filters(Some(note.to_vec())).send().await.map_err(told)?;
        expect("no tag any more", found.tags().is_empty(), &found)
    }

    async fn stop_and_start(&self) -> Outcome {
        let stopping =
            self.client.stop_instances().instance_ids(&self.instance).send().await.map_err(told)?;
        let [change] = stopping.stopping_instances() else {
            return Err(format!("expected one change: {stopping:?}"));
        };
        let before = change.previous_state().and_then(|s| s.name());
        expect("that it ran before", before == Some(&InstanceStateName::Running), change)?;
        self.client
            .wait_until_instance_stopped()
            .instance_ids(&self.instance)
            .wait(PATIENCE)
            .await
            .map_err(told)?;
        let stopped = self.describe().await?;
        let reason = stopped.state_reason().and_then(|r| r.code());
        expect("who stopped it", reason == Some("Client.UserInitiatedShutdown"), &stopped)?;

        self.client.start_instances().instance_ids(&self.instance).send().await.map_err(told)?;
        self.client
            .wait_until_instance_running()
            .instance_ids(&self.instance)
            .wait(PATIENCE)
            .await
            .map_err(told)?;
        let started = self.describe().await?;
        let same = started.private_ip_address() == stopped.private_ip_address();
        expect("the private address that it had", same, &(&stopped, &started))
    }

    async fn terminate(&self) -> Outcome {
        self.client.terminate_instances().instance_ids(&self.instance).send().await.map_err(told)?;
        self.client
            .wait_until_instance_terminated()
            .instance_ids(&self.instance)
            .wait(PATIENCE)
            .await
            .map_err(told)?;
        refused(
            "IncorrectInstanceState",
            self.client.start_instances().instance_ids(&self.instance).send().await,
        )?;
        let volumes =
            self.client.describe_volumes().filters(filter("attachment.instance-id", &self.instance));
        let left = volumes.send().await.map_err(told)?;
        expect("no volume left", left.volumes().is_empty(), &left)
    }

    async fn delete_key_pair(&self) -> Outcome {
        self.client.delete_key_pair().key_name(&self.name).send().await.map_err(told)?;
        refused(
            "InvalidKeyPair.NotFound",
            self.client.describe_key_pairs().key_names(&self.name).send().await,
        )
    }

    /// A launch of one container.
    fn request(&self) -> RunInstancesFluentBuilder {
        let tags = [("Name", self.name.as_str()), ("cumulet:isolation", "container")];
        let tags = tags.map(|(key, value)| Tag::builder().key(key).value(value).build());
        self.client
            .run_instances()
            .image_id(&self.image)
            .instance_type(InstanceType::T3Nano)
            .key_name(&self.name)
            .min_count(1)
            .max_count(1)
            .tag_specifications(
                TagSpecification::builder()
                    .resource_type(ResourceType::Instance)
                    .set_tags(Some(tags.to_vec()))
                    .build(),
            )
    }

    async fn describe(&self) -> Result<Instance, String> {
        let answer =
            self.client.describe_instances().instance_ids(&self.instance).send().await.map_err(told)?;
        let mut instances =
            answer.reservations.unwrap_or_default().into_iter().flat_map(|r| r.instances.unwrap_or_default());
        instances.next().ok_or_else(|| format!("{} is not described", self.instance))
    }
}

fn state(instance: &Instance) -> Option<&InstanceStateName> {
    instance.state().and_then(|s| s.name())
}

fn filter(name: &str, value: &str) -> Filter {
    Filter::builder().name(name).values(value).build()
}

/// An error with all that caused it.
fn told(e: impl Error) -> String {
    DisplayErrorContext(e).to_string()
}

/// `answer` is shown when the expectation is not met.
fn expect(what: &str, met: bool, answer: &impl Debug) -> Outcome {
    if met { Ok(()) } else { Err(format!("expected {what}: {answer:?}")) }
}

/// The SDK must find this code in the error that the server answered with, and a message.
fn refused<T: Debug>(code: &str, answer: Result<T, impl ProvideErrorMetadata + Error>) -> Outcome {
    match answer {
        Ok(answer) => Err(format!("expected {code}: {answer:?}")),
        Err(e) if e.code() == Some(code) && e.message().is_some_and(|m| !m.is_empty()) => Ok(()),
        Err(e) => Err(format!("expected {code}, got {:?}: {}", e.code(), told(&e))),
    }
}
