//! Encryption of volumes: the cipher of their sectors, and how keys are kept.
//!
//! ```text
//!   master key of the server (a file of its own, or from a passphrase)          root.rs
//!     └─ seals the keys that EC2 calls KMS keys                                 seal.rs
//!          └─ each seals the data keys of its volumes
//!               └─ AES-256-XTS on sectors of 512 bytes                          sector.rs
//! ```
//! Pure: files and records belong to the callers.
//!
//! Invariant: no key is printed, and each is overwritten when it is dropped.

mod root;
mod seal;
mod sector;

pub use root::{KeyFile, KeyFileError, Keyring, MasterKey};
pub use seal::{SealError, SealingKey};
pub use sector::{DataKey, KeyMissing, SECTOR_BYTES, SectorCipher};
