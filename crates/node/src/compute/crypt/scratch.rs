//! Files of a conversion as plain ones, while what is on the disk is ciphertext.
//!
//! A process serves each, as it does a guest's disk, but ends with the server: a conversion then begins anew. What a server
//! that was killed has left is a mount that answers nothing; the next one takes it away. Threads of the server itself must not
//! serve what the server has open: killed, it would wait for them to take leave of the file, and they are gone.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::os::unix::fs::DirBuilderExt as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use cumulet_crypt::DataKey;
use cumulet_linux::mount;
use cumulet_linux::process::OwnedChild;

use super::{ComputeError, show, start_process, sweep};
use crate::config::NodeConfig;

/// The folder of all of them.
pub fn folder(config: &NodeConfig) -> PathBuf {
    sweep::run_root(config).join("conversions")
}

/// A file that is shown; it is shown no more when this is dropped. What was written to it is in its file.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
    /// The process ends when this is closed, if only by the server's end.
    socket: UnixStream,
    _process: OwnedChild,
}

impl Scratch {
    /// Shows a file, which is ciphertext under a key, as a plain one: readable and writable to whoever can see it.
    ///
    /// # Errors
    /// The key could not be opened; the kernel's, also where it has no FUSE.
    pub fn open(config: &NodeConfig, file: &Path, key: &DataKey) -> Result<Scratch, ComputeError> {
        let dir = folder(config);
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&dir);
        made.map_err(ComputeError::io("make", &dir))?;
        let path = dir.join(format!("{:032x}", rand::random::<u128>()));
        let backing = OpenOptions::new().read(true).write(true).open(file);
        let backing = backing.map_err(ComputeError::io("open", file))?;
        let (process, socket) = start_process(config, "--scratch", &path)?;
        let scratch = Scratch { path, socket, _process: process.into() };
        File::create_new(&scratch.path).map_err(ComputeError::io("make", &scratch.path))?;
        show(&scratch.socket, &scratch.path, &backing, key)?;
        Ok(scratch)
    }

    /// The plain file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        remove(&self.path);
    }
}

fn remove(path: &Path) {
    if let Err(error) = mount::umount(path, true) {
        tracing::warn!(path = %path.display(), error = %cumulet_linux::describe(&error), "a conversion's file stays");
    }
    let _ = fs::remove_file(path);
}

/// Removes what a server that was killed has left. No conversion is under way.
pub fn remove_all(config: &NodeConfig) {
    let dir = folder(config);
    sweep::names(&dir).iter().for_each(|name| remove(&dir.join(name)));
    remove_folder(config);
}

/// Removes the folder, and that of all runs, when nothing is in it.
pub fn remove_folder(config: &NodeConfig) {
    let _ = fs::remove_dir(folder(config));
    let _ = fs::remove_dir(sweep::run_root(config));
}
