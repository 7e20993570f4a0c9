//! Volume types: the sizes, operations and throughput that each allows, and what a volume of it may do.
//!
//! The figures are those of <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html>.

use serde::{Deserialize, Serialize};

/// A kind of volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VolumeType {
    /// General purpose, by size.
    Gp2,
    /// General purpose, as asked for.
    Gp3,
    /// Provisioned operations.
    Io1,
    /// Provisioned operations, more of them.
    Io2,
    /// Throughput, on disks.
    St1,
    /// Cold, on disks.
    Sc1,
    /// The first kind that there was.
    Standard,
}

/// What a running volume may do; reads and writes count alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct IoLimits {
    /// Operations a second.
    pub iops: u64,
    /// Bytes a second.
    pub bytes_per_second: u64,
}

/// Why a volume can't have what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// Its size.
    #[error("Volume size {size_gib} GiB is out of range for {volume_type} volumes: {fewest} to {most} GiB.", volume_type = .volume_type.as_str())]
    Size {
        /// The type.
        volume_type: VolumeType,
        /// Asked for.
        size_gib: u32,
        /// Allowed.
        fewest: u32,
        /// Allowed.
        most: u32,
    },
    /// Its operations.
    #[error("Volume iops of {iops} is out of range for {volume_type} volumes: {fewest} to {most}.", volume_type = .volume_type.as_str())]
    Iops {
        /// The type.
        volume_type: VolumeType,
        /// Asked for.
        iops: u32,
        /// Allowed.
        fewest: u32,
        /// Allowed.
        most: u32,
    },
    /// More operations than its size allows.
    #[error("Iops to volume size ratio of {:.1} is too high; maximum is {most}.", f64::from(*iops) / f64::from(*size_gib))]
    IopsRatio {
        /// Asked for.
        iops: u32,
        /// Of a volume this large.
        size_gib: u32,
        /// Operations for each GiB.
        most: u32,
    },
    /// Its throughput.
    #[error("Throughput of {throughput_mib} MiB/s is out of range for gp3 volumes: {fewest} to {most}.")]
    Throughput {
        /// Asked for.
        throughput_mib: u32,
        /// Allowed.
        fewest: u32,
        /// Allowed.
        most: u32,
    },
    /// More throughput than its operations allow.
    #[error("Throughput (MiBps) to iops ratio of {:.6} is too high; maximum is 0.250000.", f64::from(*throughput_mib) / f64::from(*iops))]
    ThroughputRatio {
        /// Asked for.
        throughput_mib: u32,
        /// Of a volume with these.
        iops: u32,
    },
    /// A parameter that the type doesn't know.
    #[error("The parameter {parameter} is not supported for {} volumes.", .volume_type.as_str())]
    Unsupported {
        /// The parameter.
        parameter: &'static str,
        /// The type.
        volume_type: VolumeType,
    },
    /// A parameter that the type must have.
    #[error("The parameter iops must be specified for {} volumes.", .0.as_str())]
    IopsMissing(VolumeType),
}

/// Operations a second of a gp3 volume that doesn't say.
const GP3_IOPS: u32 = 3000;
/// MiB/s of a gp3 volume that doesn't say.
const GP3_THROUGHPUT: u32 = 125;
/// The largest gp3 volume's.
const GP3_MOST_IOPS: u32 = 80_000;
/// The largest gp3 volume's.
const GP3_MOST_THROUGHPUT: u32 = 2000;
/// Operations a second that a small gp2 volume reaches by saved-up credits.
const GP2_BURST_IOPS: u32 = 3000;

impl VolumeType {
    /// All types.
    pub const ALL: [VolumeType; 7] = [
        VolumeType::Gp2,
        VolumeType::Gp3,
        VolumeType::Io1,
        VolumeType::Io2,
        VolumeType::St1,
        VolumeType::Sc1,
        VolumeType::Standard,
    ];

    /// The name, such as `gp3`.
    pub fn as_str(self) -> &'static str {
        match self {
            VolumeType::Gp2 => "gp2",
            VolumeType::Gp3 => "gp3",
            VolumeType::Io1 => "io1",
            VolumeType::Io2 => "io2",
            VolumeType::St1 => "st1",
            VolumeType::Sc1 => "sc1",
            VolumeType::Standard => "standard",
        }
    }

    /// The type of a name.
    pub fn parse(name: &str) -> Option<VolumeType> {
        VolumeType::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Fewest and most GiB.
    pub fn sizes_gib(self) -> (u32, u32) {
        match self {
            VolumeType::Gp2 => (1, 16_384),
            VolumeType::Gp3 => (1, 65_536),
            VolumeType::Io1 => (4, 16_384),
            VolumeType::Io2 => (4, 65_536),
            VolumeType::St1 | VolumeType::Sc1 => (125, 16_384),
            VolumeType::Standard => (1, 1024),
        }
    }

    /// Whether several instances may have a volume of it at once.
    pub fn multi_attach(self) -> bool {
        match self {
            VolumeType::Io1 | VolumeType::Io2 => true,
            VolumeType::Gp2 | VolumeType::Gp3 | VolumeType::St1 | VolumeType::Sc1 | VolumeType::Standard => {
                false
            }
        }
    }

    /// Whether an instance can boot from it.
    pub fn boots(self) -> bool {
        !matches!(self, VolumeType::St1 | VolumeType::Sc1)
    }

    /// Fewest and most operations a second that can be asked for, and the most for each GiB; none where the size alone
    /// decides.
    fn provisioned(self) -> Option<(u32, u32, u32)> {
        match self {
            VolumeType::Gp3 => Some((GP3_IOPS, GP3_MOST_IOPS, 500)),
            VolumeType::Io1 => Some((100, 64_000, 50)),
            VolumeType::Io2 => Some((100, 256_000, 1000)),
            VolumeType::Gp2 | VolumeType::St1 | VolumeType::Sc1 | VolumeType::Standard => None,
        }
    }

    /// The operations a second and the MiB/s of a volume, as DescribeVolumes shows them.
    ///
    /// # Errors
    /// What the type doesn't allow.
    pub fn fit(
        self,
        size_gib: u32,
        iops: Option<u32>,
        throughput_mib: Option<u32>,
    ) -> Result<(Option<u32>, Option<u32>), Misfit> {
        let (fewest, most) = self.sizes_gib();
        if !(fewest..=most).contains(&size_gib) {
            return Err(Misfit::Size { volume_type: self, size_gib, fewest, most });
        }
        let iops = match (self.provisioned(), iops) {
            (None, Some(_)) => return Err(Misfit::Unsupported { parameter: "iops", volume_type: self }),
            (None, None) => (self == VolumeType::Gp2).then(|| (size_gib * 3).clamp(100, 16_000)),
            (Some(_), None) if self != VolumeType::Gp3 => return Err(Misfit::IopsMissing(self)),
            (Some(_), None) => Some(GP3_IOPS),
            (Some((fewest, most, each)), Some(iops)) => {
                if !(fewest..=most).contains(&iops) {
                    return Err(Misfit::Iops { volume_type: self, iops, fewest, most });
                }
                // What every gp3 volume has is allowed to the smallest too.
                let free = if self == VolumeType::Gp3 { GP3_IOPS } else { 0 };
                if iops > size_gib.saturating_mul(each).max(free) {
                    return Err(Misfit::IopsRatio { iops, size_gib, most: each });
                }
                Some(iops)
            }
        };
        let throughput = match (self, throughput_mib) {
            (VolumeType::Gp3, None) => Some(GP3_THROUGHPUT),
            (VolumeType::Gp3, Some(throughput_mib)) => {
                let (fewest, most) = (GP3_THROUGHPUT, GP3_MOST_THROUGHPUT);
                if !(fewest..=most).contains(&throughput_mib) {
                    return Err(Misfit::Throughput { throughput_mib, fewest, most });
                }
                let iops = iops.unwrap_or(GP3_IOPS);
                if throughput_mib.saturating_mul(4) > iops {
                    return Err(Misfit::ThroughputRatio { throughput_mib, iops });
                }
                Some(throughput_mib)
            }
            (_, Some(_)) => {
                return Err(Misfit::Unsupported { parameter: "throughput", volume_type: self });
            }
            (_, None) => None,
        };
        Ok((iops, throughput))
    }

    /// What is enforced on a volume. Types that save up credits have their burst rate always: it isn't counted here
    /// how long they could keep it.
    pub fn limits(self, size_gib: u32, iops: Option<u32>, throughput_mib: Option<u32>) -> IoLimits {
        let iops = iops.unwrap_or(0);
        let (iops, mib) = match self {
            VolumeType::Gp3 => (iops, throughput_mib.unwrap_or(GP3_THROUGHPUT)),
            VolumeType::Gp2 => (iops.max(GP2_BURST_IOPS), if size_gib <= 170 { 128 } else { 250 }),
            VolumeType::Io1 if iops > 32_000 => (iops, (iops / 64).min(1000)),
            VolumeType::Io1 => (iops, (iops / 4).clamp(1, 500)),
            VolumeType::Io2 => (iops, (iops / 4).clamp(1, 4000)),
            VolumeType::St1 => (500, (size_gib.saturating_mul(250) / 1024).clamp(1, 500)),
            VolumeType::Sc1 => (250, (size_gib.saturating_mul(80) / 1024).clamp(1, 250)),
            VolumeType::Standard => (200, 90),
        };
        IoLimits { iops: u64::from(iops), bytes_per_second: u64::from(mib) << 20 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_isnt_said_is_the_types_own() {
        assert_eq!(VolumeType::Gp3.fit(1, None, None), Ok((Some(3000), Some(125))));
        assert_eq!(VolumeType::Gp2.fit(1, None, None), Ok((Some(100), None)));
        assert_eq!(VolumeType::Gp2.fit(16_384, None, None), Ok((Some(16_000), None)));
        assert_eq!(VolumeType::Standard.fit(1, None, None), Ok((None, None)));
        assert_eq!(VolumeType::Io1.fit(4, None, None), Err(Misfit::IopsMissing(VolumeType::Io1)));
    }

    #[test]
    fn each_type_has_its_bounds() {
        for (kind, size, iops, throughput) in [
            (VolumeType::Gp2, 0, None, None),
            (VolumeType::Gp2, 10, Some(100), None),
            (VolumeType::Gp3, 1, Some(2999), None),
            (VolumeType::Gp3, 6, Some(3001), None),
            (VolumeType::Gp3, 100, Some(3000), Some(751)),
            (VolumeType::Gp3, 100, Some(9000), Some(2001)),
            (VolumeType::Io1, 4, Some(201), None),
            (VolumeType::Io1, 4, Some(99), None),
            (VolumeType::Io1, 100, Some(200), Some(125)),
            (VolumeType::Io2, 4, Some(4001), None),
            (VolumeType::St1, 124, None, None),
            (VolumeType::Sc1, 16_385, None, None),
            (VolumeType::Standard, 1025, None, None),
        ] {
            assert!(kind.fit(size, iops, throughput).is_err(), "{kind:?} {size} {iops:?} {throughput:?}");
        }
        assert!(VolumeType::Gp3.fit(160, Some(80_000), Some(2000)).is_ok());
        assert!(VolumeType::Io1.fit(4, Some(200), None).is_ok());
        assert!(VolumeType::Io2.fit(256, Some(256_000), None).is_ok());
        assert!(VolumeType::St1.fit(125, None, None).is_ok());
    }

    #[test]
    fn every_volume_that_fits_may_do_something() {
        for kind in VolumeType::ALL {
            let (fewest, most) = kind.sizes_gib();
            for size in [fewest, most] {
                let iops = kind.provisioned().map(|(fewest, ..)| fewest);
                let (iops, throughput) = kind.fit(size, iops, None).expect("the least fits");
                let limits = kind.limits(size, iops, throughput);
                assert!(limits.iops >= 100 && limits.bytes_per_second >= 1 << 20, "{kind:?} {limits:?}");
            }
        }
    }

    #[test]
    fn names_are_ec2s() {
        for kind in VolumeType::ALL {
            assert_eq!(VolumeType::parse(kind.as_str()), Some(kind));
            assert_eq!(serde_json::to_string(&kind).expect("a word"), format!("\"{}\"", kind.as_str()));
        }
        assert_eq!(VolumeType::parse("gp4"), None);
    }
}
