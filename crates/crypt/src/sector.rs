//! The cipher of a volume's sectors: AES-256 in XTS mode (IEEE 1619), each sector of 512 bytes by its number, as dm-crypt's
//! `aes-xts-plain64` does it.
//!
//! A sector that was never written, or was given back (discard), is a hole of the file: all zero. It reads as zeros and
//! not as what zeros decrypt to, so that blank volumes are blank and thin. A written sector becomes all zero with a chance
//! of 2^-4096.
//!
//! XTS itself is sixty lines here for speed: the cipher crate works on eight blocks at once, the crate for the mode on
//! one, which costs two thirds of the throughput. Tests compare with that crate.

use std::fmt;
use std::sync::Arc;

use aes::cipher::{Array, BlockCipherDecrypt as _, BlockCipherEncrypt as _, KeyInit as _};
use aes::{Aes256, Block};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// What is encrypted at once, bytes.
pub const SECTOR_BYTES: usize = 512;
const KEY_BYTES: usize = 64;
const BLOCK_BYTES: usize = 16;
/// Sectors whose numbers are encrypted together.
const GROUP: usize = 32;

/// A volume's key could not be opened: its master key is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the volume's key can't be opened: the master key that it is sealed with is not there")]
pub struct KeyMissing;

/// The key of a volume's bytes; its snapshots share it. Never printed.
#[derive(Clone)]
pub struct DataKey(Option<Arc<Zeroizing<[u8; KEY_BYTES]>>>);

impl DataKey {
    /// Bytes that a key has.
    pub const BYTES: usize = KEY_BYTES;

    /// A new one.
    pub fn random() -> DataKey {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        rand::fill(&mut bytes[..]);
        DataKey(Some(Arc::new(bytes)))
    }

    /// From its bytes; none when they are not as many as a key has.
    pub fn from_bytes(bytes: &[u8]) -> Option<DataKey> {
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        if bytes.len() != KEY_BYTES {
            return None;
        }
        key.copy_from_slice(bytes);
        Some(DataKey(Some(Arc::new(key))))
    }

    /// Stands for a key that can't be opened, so that what is encrypted is never taken for plain.
    pub fn missing() -> DataKey {
        DataKey(None)
    }

    /// Its bytes.
    ///
    /// # Errors
    /// It could not be opened.
    pub fn bytes(&self) -> Result<&[u8; KEY_BYTES], KeyMissing> {
        self.0.as_deref().map(|key| &**key).ok_or(KeyMissing)
    }

    /// The cipher that it makes.
    ///
    /// # Errors
    /// It could not be opened.
    pub fn cipher(&self) -> Result<SectorCipher, KeyMissing> {
        let bytes = self.bytes()?;
        let half = |at: usize| Aes256::new_from_slice(&bytes[at..at + KEY_BYTES / 2]).map_err(|_| KeyMissing);
        Ok(SectorCipher { data: half(0)?, tweak: half(KEY_BYTES / 2)? })
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "DataKey(hidden)" } else { "DataKey(missing)" })
    }
}

impl PartialEq for DataKey {
    fn eq(&self, other: &DataKey) -> bool {
        match (&self.0, &other.0) {
            (Some(a), Some(b)) => a.as_slice().ct_eq(b.as_slice()).into(),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

impl Eq for DataKey {}

/// Encrypts and decrypts sectors. Its key schedule is overwritten when it is dropped.
pub struct SectorCipher {
    data: Aes256,
    tweak: Aes256,
}

impl SectorCipher {
    /// Encrypts whole sectors in place.
    ///
    /// # Panics
    /// The data are not a whole number of sectors.
    pub fn encrypt(&self, first_sector: u64, data: &mut [u8]) {
        self.each(first_sector, data, |tweak, sector| {
            mask(tweak, sector);
            self.data.encrypt_blocks(blocks(sector));
            mask(tweak, sector);
        });
    }

    /// Decrypts whole sectors in place; those that are all zero stay so.
    ///
    /// # Panics
    /// The data are not a whole number of sectors.
    pub fn decrypt(&self, first_sector: u64, data: &mut [u8]) {
        self.each(first_sector, data, |tweak, sector| {
            if is_zero(sector) {
                return;
            }
            mask(tweak, sector);
            self.data.decrypt_blocks(blocks(sector));
            mask(tweak, sector);
        });
    }

    fn each(&self, first_sector: u64, data: &mut [u8], mut each: impl FnMut(u128, &mut [u8])) {
        assert!(data.len().is_multiple_of(SECTOR_BYTES), "whole sectors");
        let mut number = first_sector;
        for group in data.chunks_mut(GROUP * SECTOR_BYTES) {
            let mut tweaks = [Block::default(); GROUP];
            for (tweak, at) in tweaks.iter_mut().zip(number..) {
                *tweak = Array::from(u128::from(at).to_le_bytes());
            }
            self.tweak.encrypt_blocks(&mut tweaks);
            for (sector, tweak) in group.chunks_mut(SECTOR_BYTES).zip(&tweaks) {
                each(u128::from_le_bytes((*tweak).into()), sector);
                number = number.wrapping_add(1);
            }
        }
    }
}

/// Whether all bytes are zero.
pub(crate) fn is_zero(data: &[u8]) -> bool {
    let (words, rest) = data.as_chunks::<BLOCK_BYTES>();
    words.iter().fold(0, |all, word| all | u128::from_ne_bytes(*word)) == 0 && rest.iter().all(|b| *b == 0)
}

fn blocks(sector: &mut [u8]) -> &mut [Block] {
    Block::slice_as_chunks_mut(sector).0
}

/// Adds a sector's masks to its blocks: the first is the tweak, each further one the one before times x in GF(2^128).
fn mask(first: u128, sector: &mut [u8]) {
    let mut mask = first;
    for block in sector.as_chunks_mut::<BLOCK_BYTES>().0 {
        *block = (u128::from_le_bytes(*block) ^ mask).to_le_bytes();
        mask = (mask << 1) ^ ((mask >> 127) * 0x87);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The crate of the mode, as oracle.
    fn oracle(key: &DataKey) -> xts_mode::Xts128<Aes256> {
        let bytes = key.bytes().expect("a key");
        let half = |at: usize| Aes256::new_from_slice(&bytes[at..at + 32]).expect("a key");
        xts_mode::Xts128::new(half(0), half(32))
    }

    #[test]
    fn a_vector_of_the_standard() {
        // IEEE 1619-2007, B.1, vector 10: XTS-AES-256, data unit 0xff, 512 bytes 00 to ff twice.
        let key = "27182818284590452353602874713526624977572470936999595749669676273141592653589793238462643383279502884197\
                   169399375105820974944592";
        let key = DataKey::from_bytes(&hex::decode(key).expect("hex")).expect("a key");
        let plain: Vec<u8> = (0..512).map(|n| (n % 256) as u8).collect();
        let mut data = plain.clone();
        let cipher = key.cipher().expect("a cipher");
        cipher.encrypt(0xff, &mut data);
        assert_eq!(hex::encode(&data[..32]), "1c3b3a102f770386e4836c99e370cf9bea00803f5e482357a4ae12d414a3e63b");
        cipher.decrypt(0xff, &mut data);
        assert_eq!(data, plain);
    }

    proptest! {
        #[test]
        fn it_is_the_mode_that_others_have(first: u64, sectors in 1..70usize, seed: u8) {
            let first = first.min(u64::MAX - 100);
            let key = DataKey::random();
            let cipher = key.cipher().expect("a cipher");
            let plain: Vec<u8> = (0..sectors * SECTOR_BYTES).map(|n| (n as u8).wrapping_mul(31) ^ seed | 1).collect();
            let (mut ours, mut theirs) = (plain.clone(), plain.clone());
            cipher.encrypt(first, &mut ours);
            oracle(&key).encrypt_area(&mut theirs, SECTOR_BYTES, u128::from(first), xts_mode::get_tweak_default);
            prop_assert_eq!(&ours, &theirs);
            cipher.decrypt(first, &mut ours);
            prop_assert_eq!(ours, plain);
        }
    }

    #[test]
    fn holes_read_as_zeros_and_their_neighbours_as_written() {
        let cipher = DataKey::random().cipher().expect("a cipher");
        let mut data = vec![0; 3 * SECTOR_BYTES];
        data[SECTOR_BYTES..2 * SECTOR_BYTES].fill(7);
        cipher.encrypt(41, &mut data[SECTOR_BYTES..2 * SECTOR_BYTES]);
        cipher.decrypt(40, &mut data);
        let whole = [vec![0; SECTOR_BYTES], vec![7; SECTOR_BYTES], vec![0; SECTOR_BYTES]].concat();
        assert_eq!(data, whole);
        // Zeros that were written are no hole.
        let mut zeros = vec![0; SECTOR_BYTES];
        cipher.encrypt(0, &mut zeros);
        assert!(!is_zero(&zeros));
    }

    #[test]
    fn keys_are_not_printed_and_a_missing_one_ciphers_nothing() {
        let key = DataKey::random();
        assert_eq!(format!("{key:?}"), "DataKey(hidden)");
        assert_eq!(key, DataKey::from_bytes(key.bytes().expect("bytes")).expect("a key"));
        assert_ne!(key, DataKey::random());
        assert_eq!(DataKey::missing().cipher().err(), Some(KeyMissing));
        assert_eq!(DataKey::from_bytes(&[0; 32]), None);
    }
}
