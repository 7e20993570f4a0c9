//! The kernel and those of its modules that a virtual machine boots with, from Debian's kernel package.

use crate::command::run;
use crate::{Context, Error};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Modules in the order of loading. What is built in is passed over, what they depend on comes before them.
const WANTED: [(&str, Need); 9] = [
    ("virtio_pci", Need::Required),
    ("virtio_blk", Need::Required),
    ("ext4", Need::Required),
    ("virtio_net", Need::Required),
    ("button", Need::Required), // the ACPI power button,
    ("evdev", Need::Required),  // and reading it
    ("virtio_rng", Need::Useful),
    ("virtio_console", Need::Useful),
    ("virtio_balloon", Need::Useful),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    Required,
    Useful,
}

/// An unpacked kernel package.
pub struct Kernel {
    folder: PathBuf,
    /// Such as `6.1.0-56-cloud-amd64`.
    pub release: String,
}

/// One module, as it goes into the initramfs.
pub struct Module {
    pub name: String,
    pub content: Vec<u8>,
}

/// Unpacks the package; it is not installed.
pub fn unpack(package: &Path, folder: &Path) -> Result<Kernel, Error> {
    run(Command::new("dpkg-deb").arg("--extract").arg(package).arg(folder))?;
    let boot = folder.join("boot");
    let mut names = fs::read_dir(&boot).context(|| "cannot read the kernel package".into())?.flatten();
    let release = names
        .find_map(|entry| entry.file_name().to_str()?.strip_prefix("vmlinuz-").map(str::to_owned))
        .ok_or_else(|| Error::Kernel("kernel image".into()))?;
    Ok(Kernel { folder: folder.to_owned(), release })
}

impl Kernel {
    /// Copies the compressed kernel image.
    pub fn write_image(&self, to: &Path) -> Result<(), Error> {
        let from = self.folder.join(format!("boot/vmlinuz-{}", self.release));
        fs::copy(&from, to).context(|| format!("cannot write {}", to.display()))?;
        fs::set_permissions(to, std::os::unix::fs::PermissionsExt::from_mode(0o644))
            .context(|| format!("cannot write {}", to.display()))
    }

    /// The modules to load, in order.
    pub fn modules(&self) -> Result<Vec<Module>, Error> {
        let roots = ["usr/lib/modules", "lib/modules"].map(|root| self.folder.join(root).join(&self.release));
        let root = roots.iter().find(|root| root.exists()).ok_or_else(|| Error::Kernel("modules".into()))?;
        let mut files = BTreeMap::new();
        find_modules(&root.join("kernel"), &mut files)
            .context(|| "cannot read the kernel's modules".into())?;
        let built_in = fs::read_to_string(root.join("modules.builtin"))
            .context(|| "cannot read the list of built-in modules".into())?;
        let built_in: BTreeSet<String> =
            built_in.lines().filter_map(|line| module_name(Path::new(line))).collect();
        let mut loaded = Vec::new();
        for (name, need) in WANTED {
            if need == Need::Required || files.contains_key(name) {
                load(name, &files, &built_in, &mut loaded)?;
            }
        }
        Ok(loaded)
    }
}

/// Adds a module and, before it, what it depends on.
fn load(
    name: &str,
    files: &BTreeMap<String, PathBuf>,
    built_in: &BTreeSet<String>,
    loaded: &mut Vec<Module>,
) -> Result<(), Error> {
    if built_in.contains(name) || loaded.iter().any(|module| module.name == name) {
        return Ok(());
    }
    let path = files.get(name).ok_or_else(|| Error::Kernel(format!("module {name}")))?;
    let content = without_signature(read_module(path)?);
    for dependency in dependencies(&content) {
        load(&dependency, files, built_in, loaded)?;
    }
    loaded.push(Module { name: name.to_owned(), content });
    Ok(())
}

fn find_modules(folder: &Path, files: &mut BTreeMap<String, PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            find_modules(&entry.path(), files)?;
        } else if let Some(name) = module_name(&entry.path()) {
            files.insert(name, entry.path());
        }
    }
    Ok(())
}

/// A module's name by its file: dashes are underscores to the kernel.
fn module_name(path: &Path) -> Option<String> {
    let (name, kind) = path.file_name()?.to_str()?.split_once('.')?;
    ["ko", "ko.xz", "ko.zst"].contains(&kind).then(|| name.replace('-', "_"))
}

/// A module's content, decompressed: the kernel would have to do it at every boot.
fn read_module(path: &Path) -> Result<Vec<u8>, Error> {
    match path.extension().and_then(|kind| kind.to_str()) {
        Some("xz") => Ok(run(Command::new("xz").args(["--decompress", "--stdout"]).arg(path))?),
        Some("zst") => Ok(run(Command::new("zstd").args(["--decompress", "--stdout", "--quiet"]).arg(path))?),
        _ => fs::read(path).context(|| format!("cannot read {}", path.display())),
    }
}

/// The names in a module's `depends=` entry.
fn dependencies(module: &[u8]) -> Vec<String> {
    const KEY: &[u8] = b"\0depends=";
    let Some(start) = module.windows(KEY.len()).position(|window| window == KEY) else { return Vec::new() };
    let value = module[start + KEY.len()..].split(|byte| *byte == 0).next().unwrap_or_default();
    let names = String::from_utf8_lossy(value);
    names.split(',').filter(|name| !name.is_empty()).map(|name| name.replace('-', "_")).collect()
}

/// A module without the signature at its end. The initramfs comes from the same place as the kernel that would check
/// it, Debian's kernel takes unsigned modules unless it is locked down by secure boot (which direct boot never is), and
/// checking costs an emulated machine time at each boot.
fn without_signature(mut module: Vec<u8>) -> Vec<u8> {
    const MAGIC: &[u8] = b"~Module signature appended~\n";
    /// `struct module_signature`: kinds and lengths, the last four bytes being the signature's length.
    const DESCRIPTION_BYTES: usize = 12;
    let Some(body) = module.strip_suffix(MAGIC) else { return module };
    let length = body.last_chunk::<4>().map_or(0, |bytes| u32::from_be_bytes(*bytes)) as usize;
    let kept = body.len().saturating_sub(length + DESCRIPTION_BYTES);
    if kept > 0 {
        module.truncate(kept);
    }
    module
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_come_first_and_built_ins_are_passed_over() {
        let home = tempfile::tempdir().unwrap();
        let mut files = BTreeMap::new();
        for (name, depends) in
            [("virtio-net", "net_failover,virtio"), ("net_failover", "failover"), ("failover", "")]
        {
            let path = home.path().join(format!("{name}.ko"));
            fs::write(&path, format!("\x7fELF\0license=GPL\0depends={depends}\0name={name}\0")).unwrap();
            files.insert(module_name(&path).unwrap(), path);
        }
        let built_in = BTreeSet::from(["virtio".to_owned()]);
        let mut loaded = Vec::new();
        load("virtio_net", &files, &built_in, &mut loaded).unwrap();
        load("failover", &files, &built_in, &mut loaded).unwrap();
        let names: Vec<_> = loaded.iter().map(|module| module.name.as_str()).collect();
        assert_eq!(names, ["failover", "net_failover", "virtio_net"]);
        assert!(load("absent", &files, &built_in, &mut loaded).is_err());
    }

    #[test]
    fn a_signature_is_cut_off() {
        let mut module = b"module".to_vec();
        module.extend(b"SIGNATURE");
        module.extend([0; 8]);
        module.extend(9u32.to_be_bytes());
        module.extend(b"~Module signature appended~\n");
        assert_eq!(without_signature(module), b"module");
        assert_eq!(without_signature(b"plain".to_vec()), b"plain");
        assert_eq!(
            without_signature(b"~Module signature appended~\n".to_vec()),
            b"~Module signature appended~\n"
        );
    }
}
