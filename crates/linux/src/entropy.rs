//! The kernel's random number generator (random(4)).

use std::fs::File;
use std::os::fd::AsFd;

use crate::error::{Context, Result};
use crate::sys::{ioctl_int, ioctl_ptr};

/// Bytes of a seed.
pub const SEED_BYTES: usize = 64;
const DEVICE: &str = "/dev/random";
// _IOW('R', 0x03, int[2]) and _IO('R', 0x07) of linux/random.h.
const RNDADDENTROPY: libc::Ioctl = 0x4008_5203;
const RNDRESEEDCRNG: libc::Ioctl = 0x5207;

/// `struct rand_pool_info` with its buffer.
#[repr(C)]
struct PoolInfo {
    entropy_bits: libc::c_int,
    size_bytes: libc::c_int,
    seed: [u8; SEED_BYTES],
}

/// Mixes a secret seed in, counts it as wholly random, and has the generator begin anew with it, on all processors:
/// nothing that is drawn later follows from what was before. Needs `CAP_SYS_ADMIN`.
///
/// # Errors
/// The kernel's.
pub fn reseed(seed: &[u8; SEED_BYTES]) -> Result<()> {
    let device = File::options().read(true).write(true).open(DEVICE).ctx("open", DEVICE)?;
    let size = libc::c_int::try_from(SEED_BYTES).unwrap_or(0);
    let mut info = PoolInfo { entropy_bits: size * 8, size_bytes: size, seed: *seed };
    // SAFETY: RNDADDENTROPY reads two ints and as many bytes after them as the second says, which `info` has.
    unsafe { ioctl_ptr(device.as_fd(), RNDADDENTROPY, &mut info) }.ctx("add entropy to", DEVICE)?;
    ioctl_int(device.as_fd(), RNDRESEEDCRNG, 0).ctx("reseed", DEVICE)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_takes_a_seed() {
        reseed(&[7; SEED_BYTES]).expect("reseeded");
    }
}
