//! An OVA: a tar archive of an OVF descriptor and the disks that it names.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use super::{Bytes, ConvertError, During as _, Tell, copy_sparse};

/// Most of a descriptor.
const MAX_OVF_BYTES: u64 = 4 << 20;
/// Most members of an archive.
const MAX_MEMBERS: usize = 64;

/// A member of the archive: its name, and where its bytes are.
struct Member {
    name: String,
    at: u64,
    length: u64,
}

/// Copies the one disk of an archive to `disk`.
///
/// # Errors
/// [`ConvertError::Refused`] for what is no OVA, has more than one disk, or a disk that is no plain VMDK member.
pub fn unpack(archive: &File, disk: &File, max_bytes: u64, tell: Tell<'_>) -> Result<(), ConvertError> {
    let members = members(archive)?;
    let descriptor = members.iter().find(|member| member.name.to_ascii_lowercase().ends_with(".ovf"));
    let Some(descriptor) = descriptor else {
        return Err(ConvertError::refused("the archive is no OVA: it has no .ovf descriptor"));
    };
    if descriptor.length > MAX_OVF_BYTES {
        return Err(ConvertError::refused("the OVA's descriptor is too large"));
    }
    let mut text = String::new();
    open(archive, descriptor)?
        .read_to_string(&mut text)
        .map_err(|e| ConvertError::refused(format!("the OVA's descriptor can't be read: {e}")))?;
    let name = disk_name(&text)?;
    let member = members.iter().find(|member| member.name == name);
    let Some(member) = member else {
        return Err(ConvertError::refused(format!(
            "the OVA lacks the disk {name} that its descriptor names"
        )));
    };
    let mut reader = open(archive, member)?;
    let bytes = Bytes { reader: &mut reader, length: Some(member.length) };
    let copied =
        copy_sparse(bytes, disk, max_bytes.saturating_add(super::OVERHEAD_BYTES), "unpacking", tell)?;
    if copied != member.length {
        return Err(ConvertError::refused("the OVA is cut off"));
    }
    Ok(())
}

fn open<'a>(archive: &'a File, member: &Member) -> Result<std::io::Take<&'a File>, ConvertError> {
    let mut file = archive;
    file.seek(SeekFrom::Start(member.at)).during(|| "cannot read the OVA".into())?;
    Ok(file.take(member.length))
}

fn members(archive: &File) -> Result<Vec<Member>, ConvertError> {
    let bad = |e: std::io::Error| ConvertError::refused(format!("the archive is no whole tar archive: {e}"));
    let mut file = archive;
    file.seek(SeekFrom::Start(0)).during(|| "cannot read the OVA".into())?;
    let mut tar = tar::Archive::new(archive);
    let mut found = Vec::new();
    // Raw: no long names are collected in memory. OVA members have plain ones.
    for entry in tar.entries_with_seek().map_err(bad)?.raw(true) {
        let entry = entry.map_err(bad)?;
        if found.len() >= MAX_MEMBERS {
            return Err(ConvertError::refused(format!("the OVA has more than {MAX_MEMBERS} members")));
        }
        if !entry.header().entry_type().is_file() {
            continue;
        }
        let name = String::from_utf8_lossy(&entry.path_bytes()).trim_start_matches("./").to_owned();
        found.push(Member { name, at: entry.raw_file_position(), length: entry.size() });
    }
    Ok(found)
}

/// The file of the one disk that an OVF descriptor has.
fn disk_name(text: &str) -> Result<String, ConvertError> {
    let options = roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: 100_000, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options)
        .map_err(|e| ConvertError::refused(format!("the OVA's descriptor is no XML: {e}")))?;
    let attribute = |node: &roxmltree::Node<'_, '_>, name: &str| {
        node.attributes().find(|attribute| attribute.name() == name).map(|a| a.value().to_owned())
    };
    let of = |name: &'static str| document.descendants().filter(move |node| node.has_tag_name_any(name));
    let disks: Vec<String> = of("Disk").filter_map(|disk| attribute(&disk, "fileRef")).collect();
    let [reference] = disks.as_slice() else {
        return Err(ConvertError::refused(format!(
            "the OVA has {} disks; one is accepted: import the others by ImportSnapshot",
            disks.len()
        )));
    };
    let file = of("File").find(|file| attribute(file, "id").as_ref() == Some(reference));
    let name = file.and_then(|file| attribute(&file, "href"));
    match name {
        Some(name) if !name.contains('/') && !name.contains(':') => Ok(name),
        Some(name) => {
            Err(ConvertError::refused(format!("the OVA's disk {name} is not a member by a plain name")))
        }
        None => Err(ConvertError::refused("the OVA's descriptor names no file for its disk")),
    }
}

/// Compares names without their namespace: writers of OVF differ in it.
trait AnyNamespace {
    fn has_tag_name_any(&self, name: &str) -> bool;
}

impl AnyNamespace for roxmltree::Node<'_, '_> {
    fn has_tag_name_any(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}
