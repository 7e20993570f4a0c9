//! CreateInstanceExportTask: <https://docs.aws.amazon.com/vm-import/latest/userguide/vmexport.html>
//!
//! What is written is the root volume as it is at one instant, as a snapshot has it; the instance runs on. EC2 exports only
//! what was imported before, for the sake of licences that don't exist here: any instance goes out.

use cumulet_model::instance::{Instance, InstanceState, Observed};
use cumulet_model::object::ObjectName;
use cumulet_model::storage::Volume;
use cumulet_model::transfer::{DiskFormat, ExportInstance, Machine, Work};
use cumulet_model::{ExportInstanceTaskId, InstanceId, Tags, Time, World};

use super::{begin, check_active, check_description, invalid};
use crate::db::Txn;
use crate::world::new_id;
use crate::{Error, buckets, catalog, instances};

/// An instance to export.
#[derive(Debug, Clone)]
pub struct NewInstanceExport {
    /// The instance.
    pub instance_id: InstanceId,
    /// The name of the environment that it is for.
    pub target: String,
    /// The name of the disk's format; the environment's own when not given.
    pub format: Option<String>,
    /// The name of the archive's format; the disk alone when not given.
    pub container: Option<String>,
    /// The bucket.
    pub bucket: String,
    /// What the object's key begins with.
    pub prefix: String,
    /// The caller's words.
    pub description: String,
    /// Tags of the task.
    pub tags: Tags,
}

fn not_exportable(id: &InstanceId, why: &str) -> Error {
    Error::specific("NotExportable", format!("The instance {id} cannot be exported: {why}."))
}

/// Begins to export an instance's root. Returns the task's id.
///
/// # Errors
/// The instance isn't there, neither runs nor is stopped, has further or encrypted volumes or further interfaces; or the
/// object's name is none.
pub fn export_instance(
    txn: &mut Txn,
    world: &World,
    new: &NewInstanceExport,
    now: Time,
) -> Result<String, Error> {
    check_description(&new.description)?;
    check_active(txn, world)?;
    let id = &new.instance_id;
    let instance = instances::find_all(txn, world, std::slice::from_ref(id))?.remove(0);
    let state = instance.state(txn.state().get::<Observed>(world, id));
    if !matches!(state, InstanceState::Running | InstanceState::Stopped) {
        return Err(Error::IncorrectInstanceState(format!(
            "The instance '{id}' is not in a state from which it can be exported."
        )));
    }
    let usual = match new.target.as_str() {
        "vmware" => "vmdk",
        "citrix" | "microsoft" => "vhd",
        other => {
            return Err(invalid(format!(
                "Value ({other}) for parameter targetEnvironment is invalid: citrix, vmware or microsoft."
            )));
        }
    };
    let format = match DiskFormat::parse(new.format.as_deref().unwrap_or(usual)) {
        Some(format @ (DiskFormat::Vmdk | DiskFormat::Vhd | DiskFormat::Raw)) => format,
        Some(_) | None => {
            let name = new.format.as_deref().unwrap_or_default();
            return Err(invalid(format!("The disk image format {name} is not supported: VMDK, VHD or RAW.")));
        }
    };
    let archive = match new.container.as_deref() {
        None => None,
        Some(name) if name.eq_ignore_ascii_case("ova") => Some(machine(&instance)),
        Some(name) => return Err(invalid(format!("The container format {name} is not supported: ova."))),
    };
    let [root] = instance.block_devices.as_slice() else {
        return Err(not_exportable(id, "it has more than one volume"));
    };
    if instance.interfaces.len() > 1 {
        return Err(not_exportable(id, "it has more than one network interface"));
    }
    let volume = txn.get::<Volume>(world, &root.volume_id);
    let volume = volume.ok_or_else(|| not_exportable(id, "it has no root volume"))?;
    if volume.encryption.is_some() {
        return Err(not_exportable(id, "its root volume is encrypted"));
    }
    let task = new_id::<ExportInstanceTaskId>().to_string();
    let suffix = if archive.is_some() { DiskFormat::Ova.name() } else { format.name() };
    let key = format!("{}{task}.{suffix}", new.prefix);
    let object = ObjectName::parse(&new.bucket, &key).map_err(|e| invalid(e.to_string()))?;
    buckets::claim(txn, world, &object.bucket)?;
    let work = Work::ExportInstance(ExportInstance {
        instance_id: id.clone(),
        volume_id: volume.id,
        target: new.target.clone(),
        format,
        archive,
        object,
    });
    begin(txn, world, task.clone(), work, &new.description, &new.tags, now);
    Ok(task)
}

fn machine(instance: &Instance) -> Machine {
    let size = catalog::instance_type(&instance.instance_type);
    Machine {
        name: instance.id.to_string(),
        vcpus: size.map_or(1, |size| size.vcpus),
        memory_mib: size.map_or(1024, |size| size.memory_mib),
    }
}
