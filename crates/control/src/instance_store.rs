//! Instance store: the disks that an instance's type gives it for each run.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html>
//!
//! A type whose disks are NVMe gives all of them, unasked and without names. Of other types an instance has those that
//! its launch asked for, by mapping `ephemeral0` and so on to a name; what the type doesn't have is left out.

use cumulet_model::instance::{EphemeralDevice, Instance};
use cumulet_node_api::StoreDiskSpec;
use sha2::{Digest, Sha256};

use crate::catalog::{self, InstanceStore};
use crate::{Error, launch::LaunchVolume, volumes};

/// Virtual names go from `ephemeral0` to `ephemeral23`.
const MAX_DISKS: u8 = 24;

/// The disk that a virtual name means.
///
/// # Errors
/// It is none.
pub fn parse_virtual_name(name: &str) -> Result<u8, Error> {
    let digits = name.strip_prefix("ephemeral").filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
    let index = digits.and_then(|digits| digits.parse::<u8>().ok().filter(|n| n.to_string() == digits));
    index.filter(|index| *index < MAX_DISKS).ok_or_else(|| {
        Error::InvalidBlockDeviceMapping(format!(
            "Invalid virtual device name '{name}': instance store volumes are named ephemeral0 to ephemeral{}",
            MAX_DISKS - 1
        ))
    })
}

/// The instance store disks that a launch asks for.
///
/// # Errors
/// One is asked for twice.
pub(crate) fn plan<'a>(
    mappings: impl Iterator<Item = &'a LaunchVolume>,
) -> Result<Vec<EphemeralDevice>, Error> {
    let mut planned: Vec<EphemeralDevice> = Vec::new();
    for (mapping, index) in mappings.filter_map(|mapping| Some((mapping, mapping.ephemeral?))) {
        if planned.iter().any(|device| device.index == index) {
            return Err(Error::InvalidBlockDeviceMapping(format!(
                "The virtual device name 'ephemeral{index}' is used in more than one block-device mapping"
            )));
        }
        planned.push(EphemeralDevice { index, device_name: mapping.device_name.clone() });
    }
    planned.sort_by_key(|device| device.index);
    Ok(planned)
}

fn of_type(instance: &Instance) -> Option<InstanceStore> {
    catalog::instance_type(&instance.instance_type)?.instance_store
}

/// The disks that an instance has by name: none of a type whose disks are NVMe.
pub fn named(instance: &Instance) -> impl Iterator<Item = &EphemeralDevice> {
    let count = of_type(instance).filter(|store| !store.nvme).map_or(0, |store| store.count);
    instance.ephemeral.iter().filter(move |device| device.index < count)
}

/// Whether a device name is an instance store disk's.
pub(crate) fn has_name(instance: &Instance, device_name: &str) -> bool {
    named(instance).any(|device| volumes::place(&device.device_name) == volumes::place(device_name))
}

/// The disks of the instance's present start.
pub(crate) fn disks(instance: &Instance) -> Vec<StoreDiskSpec> {
    let Some(store) = of_type(instance) else { return Vec::new() };
    let disk = |index: u8, device_name: Option<&String>| StoreDiskSpec {
        serial: serial(instance, index),
        device_name: device_name.cloned(),
        size_bytes: store.size_bytes,
    };
    if store.nvme {
        return (0..store.count).map(|index| disk(index, None)).collect();
    }
    named(instance).map(|device| disk(device.index, Some(&device.device_name))).collect()
}

/// `AWS` and 17 digits, as the serial numbers of EC2's disks: of the instance, its start and the disk's place.
fn serial(instance: &Instance, index: u8) -> String {
    // A start that only goes on with a run has that one's disks.
    let run = instance.generation - instance.pauses;
    let text = format!("{} {run} {index}", instance.id);
    let digits = hex::encode_upper(Sha256::digest(text));
    format!("AWS{}", &digits[..17])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn virtual_names_are_those_of_ec2() {
        assert_eq!(parse_virtual_name("ephemeral0").ok(), Some(0));
        assert_eq!(parse_virtual_name("ephemeral23").ok(), Some(23));
        for bad in
            ["", "ephemeral", "ephemeral24", "ephemeral01", "ephemeral-1", "ephemeral+1", "Ephemeral0", "ami"]
        {
            assert!(parse_virtual_name(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_disk_is_asked_for_once() {
        let ask = |device_name: &str, index| LaunchVolume {
            device_name: device_name.into(),
            ephemeral: Some(index),
            ..LaunchVolume::default()
        };
        let planned =
            plan([ask("/dev/sdc", 1), LaunchVolume::default(), ask("/dev/sdb", 0)].iter()).expect("two");
        assert_eq!(
            planned.iter().map(|d| d.device_name.as_str()).collect::<Vec<_>>(),
            ["/dev/sdb", "/dev/sdc"]
        );
        assert!(plan([ask("/dev/sdc", 1), ask("/dev/sdb", 1)].iter()).is_err());
    }
}
