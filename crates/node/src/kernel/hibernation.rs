//! Hibernation: a machine's memory goes to the pool, and comes back from it.
//!
//! ```text
//!  hibernate   guest stands still ─▶ memory written ─▶ named, durable ─▶ QEMU ends
//!  start       QEMU, standing still ─▶ memory read ─▶ deleted, durably ─▶ guest goes on
//! ```
//! The guest never runs while its memory is in the pool, whoever is killed when: what is there belongs to the disks as
//! they are, and is ciphertext where the root volume is. The generation in its head tells what is to be done with a run that is found beside it: one of the same
//! generation has only to end, and one of a later generation hasn't begun and starts anew.

use std::time::Duration;

use cumulet_crypt::{DataKey, SectorCipher};
use cumulet_linux::describe;
use cumulet_model::InstanceId;
use cumulet_model::instance::{Ended, Isolation};
use cumulet_node_api::InstanceSpec;
use serde::{Deserialize, Serialize};

use super::KernelHost;
use super::sealed::{SealedReader, SealedWriter};
use crate::compute::{ComputeError, Run, SavedMachine};
use crate::host::{Failure, Found};
use crate::storage::StorageError;

/// What an instance's memory begins with.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    /// Version of this form.
    v: u32,
    /// The start whose memory it is.
    generation: u64,
    /// Whether what follows is encrypted with the root volume's key.
    encrypted: bool,
    /// What it fits.
    machine: SavedMachine,
}

/// The cipher of an instance's root volume; none is plain.
fn root_cipher(instance: &InstanceSpec) -> Result<Option<SectorCipher>, Failure> {
    let key = instance.disks.first().and_then(|root| root.key.as_ref());
    key.map(DataKey::cipher).transpose().map_err(|e| Failure::permanent(e.to_string()))
}

impl KernelHost {
    /// The memory of an instance; one that can't be made out counts as none.
    fn memory_of(&self, id: &InstanceId) -> Result<Option<(Head, std::fs::File)>, StorageError> {
        let Some((head, file)) = self.storage.memory(id)? else { return Ok(None) };
        let head = serde_json::from_slice(&head).inspect_err(|error| {
            tracing::error!(instance = %id, %error, "what is saved of its memory is of no known form");
        });
        Ok(head.ok().map(|head| (head, file)))
    }

    /// The start whose memory is kept.
    pub(super) fn memory_generation(&self, id: &InstanceId) -> Option<u64> {
        self.memory_of(id).ok().flatten().map(|(head, _)| head.generation)
    }

    /// Saves a run's memory and ends it. What can't be saved is shut down instead.
    pub(super) fn save_and_end(
        &self,
        instance: &InstanceSpec,
        run: &Run,
        deadline: Duration,
    ) -> Result<(), Failure> {
        let saved = match run.kind {
            Isolation::Container => Err(Failure::permanent("a container has no memory of its own")),
            Isolation::Vm if self.memory_generation(&run.id) == Some(run.generation) => Ok(()),
            Isolation::Vm => self.save(instance, run),
        };
        let Err(failure) = saved else { return Ok(self.compute.stop(run, true, deadline)?) };
        tracing::warn!(instance = %run.id, %failure, "could not be hibernated; it is shut down");
        // Before it runs on: what may be there would be older than its disks.
        self.storage.delete_memory(&run.id)?;
        if run.kind == Isolation::Vm {
            self.compute.set_frozen(run, false)?;
        }
        Ok(self.compute.stop(run, false, deadline)?)
    }

    fn save(&self, instance: &InstanceSpec, run: &Run) -> Result<(), Failure> {
        let cipher = root_cipher(instance)?;
        let machine = self.compute.stand_still(run)?;
        let head = Head { v: 1, generation: run.generation, encrypted: cipher.is_some(), machine };
        let head = serde_json::to_vec(&head).map_err(|e| Failure::permanent(e.to_string()))?;
        let mut memory = self.storage.create_memory(&run.id, &head)?;
        match cipher {
            None => self.compute.save_memory(run, instance.memory_mib, &mut memory)?,
            Some(cipher) => {
                let mut sealed = SealedWriter::new(memory, cipher);
                self.compute.save_memory(run, instance.memory_mib, &mut sealed)?;
                memory = sealed.finish().map_err(|e| Failure::passing(e.to_string()))?;
            }
        }
        Ok(memory.commit()?)
    }

    /// The machine that a start goes on from, and its memory. A memory that is not to be used, or can't be, is deleted:
    /// the instance boots then.
    pub(super) fn memory_to_resume(
        &self,
        instance: &InstanceSpec,
    ) -> Result<Option<(SavedMachine, std::fs::File)>, Failure> {
        if instance.resume
            && instance.isolation == Isolation::Vm
            && let Some((head, file)) = self.memory_of(&instance.id)?
        {
            let encrypted = instance.disks.first().is_some_and(|root| root.key.is_some());
            if head.encrypted == encrypted && self.compute.fits(&head.machine, instance) {
                return Ok(Some((head.machine, file)));
            }
            tracing::warn!(instance = %instance.id, "its memory is another machine's than it is now; it boots");
        }
        self.storage.delete_memory(&instance.id)?;
        Ok(None)
    }

    /// Has a run that stands still go on from a memory, which is used up.
    pub(super) fn resume(
        &self,
        instance: &InstanceSpec,
        run: &Run,
        mut memory: std::fs::File,
    ) -> Result<(), Failure> {
        let loaded = match root_cipher(instance)? {
            None => self.compute.load_memory(run, &mut memory),
            Some(cipher) => self.compute.load_memory(run, &mut SealedReader::new(memory, cipher)),
        };
        if let Err(error) = loaded {
            // Nothing has run: what there is ends, and the next try boots, or reads the memory once more.
            let _ = self.compute.stop(run, true, Duration::ZERO);
            if matches!(error, ComputeError::Memory(_)) {
                tracing::error!(instance = %run.id, error = %describe(&error), "its memory can't be used; it boots");
                self.storage.delete_memory(&run.id)?;
            }
            return Err(Failure::passing(describe(&error)));
        }
        if let Err(error) = self.storage.delete_memory(&run.id) {
            let _ = self.compute.stop(run, true, Duration::ZERO);
            return Err(error.into());
        }
        Ok(self.compute.go_on(run)?)
    }

    /// What a run that an earlier server left is, where a memory is beside it.
    pub(super) fn found_with_memory(
        &self,
        id: &InstanceId,
        found: Option<Found<Run>>,
    ) -> Result<Option<Found<Run>>, Failure> {
        let Some(saved) = self.memory_generation(id) else { return Ok(found) };
        let generation = match &found {
            None => return Ok(found),
            Some(
                Found::Running { generation, .. }
                | Found::Ended { generation, .. }
                | Found::Lost { generation },
            ) => *generation,
        };
        if let Some(Found::Running { run, .. }) = &found {
            self.compute.stop(run, true, Duration::ZERO)?;
            self.compute.wait(run)?;
        }
        Ok(Some(if generation == saved {
            Found::Ended { generation, ran: true, ended: Ended::Hibernated }
        } else {
            // It had not begun.
            Found::Lost { generation }
        }))
    }
}
