//! An ext4 file system from a folder, without a mount.

use crate::command::run;
use crate::{Context, Error};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The label by which the root file system can be told.
pub const LABEL: &str = "cumulet-root";

/// Writes `size_bytes` of file system that holds what `root` holds, owners and attributes included, to a sparse file.
///
/// The file system can grow: to 1,024 times its size online, without limit offline.
pub fn make(root: &Path, image: &Path, size_bytes: u64) -> Result<(), Error> {
    let file = fs::File::create(image).context(|| format!("cannot make {}", image.display()))?;
    file.set_len(size_bytes).context(|| format!("cannot make {}", image.display()))?;
    drop(file);
    let mut command = Command::new("mke2fs");
    command.args(["-q", "-F", "-t", "ext4", "-b", "4096", "-m", "1", "-L", LABEL]);
    // A small journal is enough for a system disk and leaves a small image; 64-bit lets it grow past 16 TiB.
    command.args(["-O", "64bit,metadata_csum,has_journal", "-J", "size=16"]);
    command.args(["-E", "lazy_itable_init=1,lazy_journal_init=1,root_owner=0:0,nodiscard", "-d"]);
    command.arg(root).arg(image);
    run(&mut command)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_folder_becomes_a_clean_file_system() {
        let home = tempfile::tempdir().unwrap();
        let root = home.path().join("root");
        fs::create_dir(&root).unwrap();
        fs::write(root.join("secret"), "x").unwrap();
        fs::set_permissions(root.join("secret"), fs::Permissions::from_mode(0o640)).unwrap();
        let image = home.path().join("image");
        make(&root, &image, 64 << 20).unwrap();
        run(Command::new("e2fsck").args(["-fn"]).arg(&image)).unwrap();
        let listing =
            crate::command::text(Command::new("debugfs").args(["-R", "stat /secret"]).arg(&image)).unwrap();
        assert!(listing.contains("Mode:  0640"), "{listing}");
        assert_eq!(fs::metadata(&image).unwrap().len(), 64 << 20);
    }
}
