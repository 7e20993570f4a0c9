//! Fast launch: templates are made, and VMs that fit one go on from its memory.
//!
//! ```text
//!  make    clone of the image's root ─▶ VM on a memory file ─▶ waits ─▶ saved ─▶ ended ─▶ the folder gets its name
//!  start   fits? root untouched? ─no─▶ boots
//!            └─yes─▶ QEMU on that memory, copy-on-write, standing still ─▶ devices loaded ─▶ goes on with an identity
//! ```
//! A template has its image's root mounted and has never written to it, so that an instance's root has to be just that:
//! a clone that nobody has written to, which its blocks' places tell. A machine that has gone on writes, and boots at
//! its next start. So no crash, of whom and when ever, joins a memory to a disk that it doesn't know.
//!
//! Encrypted roots have no templates: their memory would be plain.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use cumulet_linux::describe;
use cumulet_model::instance::{Isolation, MetadataOptions};
use cumulet_model::{InstanceId, ResourceId, Tags, Time, VolumeId};
use cumulet_node_api::{DiskSpec, InstanceSpec, MetadataSpec, NodeSpec, Power, TemplateSpec};
use serde::{Deserialize, Serialize};

use super::KernelHost;
use crate::compute::{ComputeError, GuestMemory, Run, RunSpec, SavedMachine, disk_device};
use crate::host::{Failure, Found};
use crate::storage::{Storage, TemplateFiles};

/// `head.json`.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    /// Version of this form.
    v: u32,
    /// The machine.
    machine: SavedMachine,
    /// The name of its disk there.
    disk: String,
}

/// What an instance goes on from.
pub(super) struct Prepared {
    name: String,
    files: TemplateFiles,
    /// The machine under the instance's names.
    pub machine: SavedMachine,
}

impl Prepared {
    /// The memory.
    pub fn memory(&self) -> GuestMemory {
        GuestMemory::Shared(self.files.memory())
    }
}

impl KernelHost {
    pub(super) fn make_template(&self, spec: &TemplateSpec) -> Result<(), Failure> {
        let name = spec.name();
        if self.storage.template(&name).is_some() {
            return Ok(());
        }
        let instance = instance(spec);
        let root = &instance.disks[0];
        let root = Storage::template_root(root.volume_id.clone(), &spec.source, root.size_bytes);
        // Whatever a server that was killed has left of it.
        self.compute.remove(&instance.id)?;
        let made = self
            .storage
            .make_template(&name, &root, spec.memory_mib << 20, |files| self.boot_template(&instance, files));
        let removed = self.compute.remove(&instance.id);
        made?;
        Ok(removed?)
    }

    fn boot_template(&self, instance: &InstanceSpec, files: &TemplateFiles) -> Result<(), Failure> {
        let run = self.compute.start(RunSpec {
            instance,
            root: files.root(),
            disks: Vec::new(),
            instance_store: Vec::new(),
            nics: Vec::new(),
            saved: None,
            memory: GuestMemory::Template(files.memory()),
        })?;
        let saved = self.save_template(&run, instance, files);
        self.compute.stop(&run, true, Duration::ZERO)?;
        self.compute.wait(&run)?;
        saved
    }

    fn save_template(
        &self,
        run: &Run,
        instance: &InstanceSpec,
        files: &TemplateFiles,
    ) -> Result<(), Failure> {
        self.compute.await_template(run)?;
        let machine = self.compute.stand_still(run)?;
        let failed = |e: std::io::Error| Failure::passing(format!("write the template: {e}"));
        let mut devices = File::create_new(files.devices()).map_err(failed)?;
        self.compute.save_devices(run, &mut devices)?;
        let disk = disk_device(&instance.disks[0].volume_id);
        let head = serde_json::to_vec(&Head { v: 1, machine, disk });
        fs::write(files.head(), head.map_err(|e| failed(e.into()))?).map_err(failed)
    }

    /// The template that a start can go on from; none where it boots.
    pub(super) fn template_for(&self, document: &NodeSpec, instance: &InstanceSpec) -> Option<Prepared> {
        if instance.isolation != Isolation::Vm {
            return None;
        }
        let name = TemplateSpec::name_of(&instance.metadata.image_id, instance.vcpus, instance.memory_mib);
        if !document.templates.contains_key(&name) {
            return None;
        }
        let prepared = self.try_template(name, instance);
        if let Err(reason) = &prepared {
            tracing::info!(instance = %instance.id, reason, "no fast launch: it boots");
        }
        prepared.ok()
    }

    fn try_template(&self, name: String, instance: &InstanceSpec) -> Result<Prepared, String> {
        let files = self.storage.template(&name).ok_or("its template isn't there yet")?;
        let [root] = &instance.disks[..] else { return Err("it has more disks than its root".into()) };
        if root.key.is_some() {
            return Err("its root is encrypted".into());
        }
        if instance.enis.len() != 1 || !instance.instance_store.is_empty() {
            return Err("it has other devices than one interface and its root".into());
        }
        let untouched =
            self.storage.is_untouched_clone(&self.storage.volume_path(&root.volume_id), &files.root());
        if !untouched.map_err(|e| describe(&e))? {
            return Err("its root is another than the template's, or was written to".into());
        }
        let head = fs::read(files.head()).map_err(|e| e.to_string())?;
        let head: Head = serde_json::from_slice(&head).map_err(|e| e.to_string())?;
        let machine = head.machine.of_instance(&head.disk, instance);
        let machine = machine.filter(|machine| self.compute.fits(machine, instance));
        Ok(Prepared { name, files, machine: machine.ok_or("its machine is another than the template's")? })
    }

    /// What a run that an earlier server left is: one that has no identity yet hasn't begun.
    pub(super) fn found_restoring(
        &self,
        id: &InstanceId,
        found: Option<Found<Run>>,
    ) -> Result<Option<Found<Run>>, Failure> {
        let Some(Found::Running { run, generation }) = found else { return Ok(found) };
        if !self.compute.is_restoring(id) {
            return Ok(Some(Found::Running { run, generation }));
        }
        self.compute.stop(&run, true, Duration::ZERO)?;
        self.compute.wait(&run)?;
        Ok(Some(Found::Lost { generation }))
    }

    /// Has a run that stands still go on from a template. One that can't be used is deleted, and made anew.
    pub(super) fn go_on_from(
        &self,
        instance: &InstanceSpec,
        run: &Run,
        template: &Prepared,
    ) -> Result<(), Failure> {
        let opened = File::open(template.files.devices()).map_err(|e| ComputeError::Memory(e.to_string()));
        let loaded = opened
            .and_then(|mut devices| self.compute.load_devices(run, &mut devices))
            .and_then(|()| self.compute.go_on_as(run, instance));
        let Err(error) = loaded else { return Ok(()) };
        let _ = self.compute.stop(run, true, Duration::ZERO);
        if matches!(error, ComputeError::Memory(_)) {
            let reason = describe(&error);
            tracing::error!(instance = %run.id, reason, "its template can't be used; it boots");
            self.storage.delete_template(&template.name)?;
        }
        Err(Failure::passing(describe(&error)))
    }
}

/// The machine that a template is while it is made: an instance without an identity, under an id that follows from its
/// name, so that what a crash leaves of it is found.
fn instance(spec: &TemplateSpec) -> InstanceSpec {
    let mut hasher = DefaultHasher::new();
    spec.name().hash(&mut hasher);
    let number = u128::from(hasher.finish()) << 60;
    let root = DiskSpec {
        volume_id: VolumeId::from_random(number),
        device_name: "/dev/xvda".into(),
        size_bytes: spec.size_bytes,
        limits: None,
        shared: false,
        key: None,
    };
    InstanceSpec {
        id: InstanceId::from_random(number),
        world: spec.world.clone(),
        generation: 1,
        reboots: 0,
        power: Power::On,
        resume: false,
        isolation: Isolation::Vm,
        vcpus: spec.vcpus,
        threads_per_core: 1,
        credits: None,
        memory_mib: spec.memory_mib,
        boot: spec.boot.clone(),
        disks: vec![root],
        instance_store: Vec::new(),
        forced_off: Vec::new(),
        enis: Vec::new(),
        hostname: String::new(),
        metadata: MetadataSpec {
            options: MetadataOptions::default(),
            image_id: spec.image_id.to_string(),
            launch_index: 0,
            reservation_id: String::new(),
            instance_type: "template".into(),
            architecture: "x86_64".into(),
            zone: String::new(),
            zone_id: String::new(),
            key: None,
            user_data: Vec::new(),
            group_names: BTreeMap::new(),
            monitoring: false,
            hibernation: false,
            block_device_mapping: Vec::new(),
            pending_time: Time::UNIX_EPOCH,
            tags: Tags::default(),
        },
    }
}
