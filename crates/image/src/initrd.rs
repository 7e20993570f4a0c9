//! The initramfs: the guest agent as `/init`, the modules, and the list of them. Not compressed: it is small, and
//! an emulated machine reads faster than it decompresses.

use crate::cpio::Archive;
use crate::kernel::Kernel;
use crate::{Context, Error};
use std::fs;
use std::io::{self, BufWriter};
use std::path::Path;

/// Writes it to `to`.
pub fn write(kernel: &Kernel, agent: &Path, to: &Path) -> Result<(), Error> {
    let modules = kernel.modules()?;
    let agent = fs::read(agent).context(|| "cannot read the guest agent".into())?;
    let list: String = modules.iter().map(|module| format!("/cumulet/{}.ko\n", module.name)).collect();
    let archive = || -> io::Result<()> {
        let mut archive = Archive::new(BufWriter::new(fs::File::create(to)?));
        for folder in ["dev", "proc", "sys", "sysroot", "cumulet"] {
            archive.folder(folder)?;
        }
        // The kernel opens it for process 1 before anything is mounted.
        archive.character_device("dev/console", 0o600, (5, 1))?;
        archive.character_device("dev/null", 0o666, (1, 3))?;
        archive.file("cumulet/modules", 0o644, list.as_bytes())?;
        for module in &modules {
            archive.file(&format!("cumulet/{}.ko", module.name), 0o644, &module.content)?;
        }
        archive.file("init", 0o755, &agent)?;
        archive.finish()?;
        Ok(())
    };
    archive().context(|| format!("cannot write {}", to.display()))
}
