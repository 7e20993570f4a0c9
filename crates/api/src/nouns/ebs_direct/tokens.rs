//! Block and page tokens: what they stand for, until when, sealed so that nobody makes one up.
//!
//! ```text
//!   base64( kind 1 │ expiry 6, seconds │ index 8 │ first 16 bytes of HMAC-SHA256(key, all before and the snapshots' ids) )
//! ```

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cumulet_model::{SnapshotId, Time};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// How long tokens are good, as on AWS: 7 days.
pub const LIFE: jiff::SignedDuration = jiff::SignedDuration::from_hours(7 * 24);
const SEALED_BYTES: usize = 15;
const SEAL_BYTES: usize = 16;

/// What a token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Reading a block.
    Block = 1,
    /// Going on with a list of a snapshot's blocks.
    Blocks = 2,
    /// Going on with a list of changed blocks.
    Changed = 3,
}

/// Why a token is no good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bad {
    /// It was never given for this.
    Unknown,
    /// Its time is over.
    Expired,
}

fn seal(key: &[u8; 32], head: &[u8], of: &[&SnapshotId]) -> [u8; SEAL_BYTES] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap_or_else(|_| unreachable!("HMAC takes any key"));
    mac.update(head);
    for id in of {
        mac.update(id.as_ref().as_bytes());
        mac.update(b"/");
    }
    let mut seal = [0; SEAL_BYTES];
    seal.copy_from_slice(&mac.finalize().into_bytes()[..SEAL_BYTES]);
    seal
}

/// A token for a block, or for the place in a list at which a page begins.
pub fn make(key: &[u8; 32], kind: Kind, of: &[&SnapshotId], index: u64, expires: Time) -> String {
    let seconds = u64::try_from(expires.as_second()).unwrap_or(0);
    let mut token = vec![kind as u8];
    token.extend(&seconds.to_be_bytes()[2..]);
    token.extend(index.to_be_bytes());
    let sealed = seal(key, &token, of);
    token.extend(sealed);
    STANDARD.encode(token)
}

/// The index that a token was made for.
///
/// # Errors
/// It was not made here for this kind and these snapshots, or its time is over.
pub fn open(key: &[u8; 32], kind: Kind, of: &[&SnapshotId], token: &str, now: Time) -> Result<u64, Bad> {
    let bytes = STANDARD.decode(token).map_err(|_| Bad::Unknown)?;
    let (head, sealed) = bytes.split_at_checked(SEALED_BYTES).ok_or(Bad::Unknown)?;
    if head[0] != kind as u8 || sealed != seal(key, head, of) {
        return Err(Bad::Unknown);
    }
    let number = |bytes: &[u8]| bytes.iter().fold(0u64, |n, byte| n << 8 | u64::from(*byte));
    if i64::try_from(number(&head[1..7])).unwrap_or(i64::MAX) < now.as_second() {
        return Err(Bad::Expired);
    }
    Ok(number(&head[7..]))
}

#[cfg(test)]
mod tests {
    use cumulet_model::ResourceId as _;

    use super::*;

    #[test]
    fn a_token_is_good_for_one_thing_and_for_a_time() {
        let (a, b) = (SnapshotId::from_random(1 << 100), SnapshotId::from_random(2 << 100));
        let (key, other) = ([1; 32], [2; 32]);
        let at = |seconds| Time::from_second(seconds).unwrap();
        let token = make(&key, Kind::Block, &[&a], 7, at(1000));
        assert!(token.len() <= 256);
        assert_eq!(open(&key, Kind::Block, &[&a], &token, at(1000)), Ok(7));
        assert_eq!(open(&key, Kind::Block, &[&a], &token, at(1001)), Err(Bad::Expired));
        assert_eq!(open(&key, Kind::Block, &[&b], &token, at(0)), Err(Bad::Unknown));
        assert_eq!(open(&key, Kind::Blocks, &[&a], &token, at(0)), Err(Bad::Unknown));
        assert_eq!(open(&other, Kind::Block, &[&a], &token, at(0)), Err(Bad::Unknown));
        let mut bent = STANDARD.decode(&token).unwrap();
        bent[14] ^= 1;
        assert_eq!(open(&key, Kind::Block, &[&a], &STANDARD.encode(&bent), at(0)), Err(Bad::Unknown));
        for bad in ["", "AAAA", "!", "AQ=="] {
            assert_eq!(open(&key, Kind::Block, &[&a], bad, at(0)), Err(Bad::Unknown));
        }
    }
}
