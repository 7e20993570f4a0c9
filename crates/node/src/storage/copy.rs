//! Clones, and copies where a clone can't be had.

use std::fs::File;
use std::path::Path;

use cumulet_linux::reflink::{self, Cloned};

use super::{At, StorageError};

/// Makes `to`, which must not exist, with the content of `from`: shared blocks where possible.
pub(super) fn clone_or_copy(from: &Path, to: &Path) -> Result<(), StorageError> {
    match reflink::clone_file(from, to)? {
        Cloned::Shared => Ok(()),
        Cloned::Unsupported => {
            reflink::copy_sparse(from, to)?;
            File::open(to).and_then(|copy| copy.sync_all()).at("sync", to)
        }
    }
}
