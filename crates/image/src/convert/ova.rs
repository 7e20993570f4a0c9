//! An OVA: a tar archive of an OVF descriptor and the disks that it names.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use cumulet_model::transfer::Machine;

use super::{Bytes, ConvertError, DiskFormat, During as _, Place, Tell, Working, copy_sparse};

/// Most of a descriptor.
const MAX_OVF_BYTES: u64 = 4 << 20;
/// Most disks of a machine.
pub const MAX_DISKS: usize = 28;
/// Most members of an archive.
const MAX_MEMBERS: usize = 64;

/// A member of the archive: its name, and where its bytes are.
#[derive(Clone)]
struct Member {
    name: String,
    at: u64,
    length: u64,
}

/// An OVA that was received, and the disks that its descriptor names. The archive goes when this is dropped.
pub struct Ova {
    file: File,
    disks: Vec<Member>,
    _staged: Box<dyn Working>,
}

impl Ova {
    /// Copies an archive to `stage`, and reads what it has.
    ///
    /// # Errors
    /// [`ConvertError::Refused`] for what is no OVA, or has a disk that is no member by a plain name.
    pub fn receive(
        bytes: Bytes<'_>,
        stage: Place<'_>,
        max_bytes: u64,
        tell: Tell<'_>,
    ) -> Result<Ova, ConvertError> {
        let staged = stage.create()?;
        let file = super::open(&*staged)?;
        copy_sparse(bytes, &file, max_bytes.saturating_add(super::OVERHEAD_BYTES), "reading", tell)?;
        let members = members(&file)?;
        let descriptor = members.iter().find(|member| member.name.to_ascii_lowercase().ends_with(".ovf"));
        let Some(descriptor) = descriptor else {
            return Err(ConvertError::refused("the archive is no OVA: it has no .ovf descriptor"));
        };
        if descriptor.length > MAX_OVF_BYTES {
            return Err(ConvertError::refused("the OVA's descriptor is too large"));
        }
        let mut text = String::new();
        open(&file, descriptor)?
            .read_to_string(&mut text)
            .map_err(|e| ConvertError::refused(format!("the OVA's descriptor can't be read: {e}")))?;
        let member = |name: String| {
            let found = members.iter().find(|member| member.name == name).cloned();
            found.ok_or_else(|| {
                ConvertError::refused(format!("the OVA lacks the disk {name} that its descriptor names"))
            })
        };
        let disks = disk_names(&text)?.into_iter().map(member).collect::<Result<_, _>>()?;
        Ok(Ova { file, disks, _staged: staged })
    }

    /// How many disks it has; at least one.
    pub fn disks(&self) -> usize {
        self.disks.len()
    }

    /// Writes a disk, from 0, as [`super::to_raw`] does.
    ///
    /// # Errors
    /// As there; the archive is cut off, or the disk is no plain VMDK.
    pub fn to_raw(
        &self,
        disk: usize,
        output: Place<'_>,
        stage: Place<'_>,
        max_bytes: u64,
        tell: Tell<'_>,
    ) -> Result<u64, ConvertError> {
        let Some(member) = self.disks.get(disk) else {
            return Err(ConvertError::refused(format!("the OVA has no disk {disk}")));
        };
        let inner = stage.path.with_extension("disk");
        let unpacked = Place { path: &inner, ..stage }.create()?;
        let file = super::open(&*unpacked)?;
        let mut reader = open(&self.file, member)?;
        let bytes = Bytes { reader: &mut reader, length: Some(member.length) };
        let copied =
            copy_sparse(bytes, &file, max_bytes.saturating_add(super::OVERHEAD_BYTES), "unpacking", tell)?;
        if copied != member.length {
            return Err(ConvertError::refused("the OVA is cut off"));
        }
        super::check::header(&file, DiskFormat::Vmdk)?;
        drop(file);
        super::convert_to_raw(unpacked.path(), DiskFormat::Vmdk, output, max_bytes, tell)
    }
}

/// A disk that goes into an archive.
#[derive(Debug, Clone, Copy)]
pub struct Packed {
    /// Its format.
    pub format: DiskFormat,
    /// The disk's bytes.
    pub capacity_bytes: u64,
    /// The file's bytes.
    pub bytes: u64,
}

/// Writes an archive of a descriptor and a machine's one disk.
///
/// # Errors
/// [`ConvertError`]; the file then has a part of it.
pub fn write(
    to: &mut File,
    machine: &Machine,
    disk: &Packed,
    from: &mut dyn Read,
    tell: Tell<'_>,
) -> Result<(), ConvertError> {
    let text = descriptor(machine, disk);
    let cannot = || "cannot write the OVA".into();
    let mut archive = tar::Builder::new(to);
    let header = |length: u64| {
        let mut header = tar::Header::new_ustar();
        header.set_size(length);
        header.set_mode(0o644);
        header
    };
    let name = format!("{}.ovf", machine.name);
    archive.append_data(&mut header(text.len() as u64), name, text.as_bytes()).during(cannot)?;
    let name = format!("{}-disk1.{}", machine.name, disk.format.name());
    let mut told = Told { from, done: 0, length: disk.bytes, tell, cancelled: false };
    let appended = archive.append_data(&mut header(disk.bytes), name, &mut told);
    if told.cancelled {
        return Err(ConvertError::Cancelled);
    }
    appended.and_then(|()| archive.finish()).during(cannot)
}

/// Tells how far it was read.
struct Told<'a, 'b> {
    from: &'a mut dyn Read,
    done: u64,
    length: u64,
    tell: Tell<'b>,
    cancelled: bool,
}

impl Read for Told<'_, '_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        #[allow(clippy::cast_precision_loss, reason = "for people")]
        let part = self.done as f64 / self.length.max(1) as f64;
        if !(self.tell)("uploading", part.min(1.0)) {
            self.cancelled = true;
            return Err(std::io::Error::other("cancelled"));
        }
        let got = self.from.read(into)?;
        self.done += got as u64;
        Ok(got)
    }
}

/// The descriptor of a machine with one disk and one interface: OVF 1.1.
pub(super) fn descriptor(machine: &Machine, disk: &Packed) -> String {
    let Machine { name, vcpus, memory_mib } = machine;
    let Packed { format, capacity_bytes, bytes } = disk;
    let file = format.name();
    // Where a format's specification is; of a raw disk there is none.
    let kind = match format {
        DiskFormat::Vmdk => {
            " ovf:format=\"http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized\""
        }
        DiskFormat::Vhd => " ovf:format=\"http://technet.microsoft.com/en-us/library/bb676673.aspx\"",
        DiskFormat::Raw | DiskFormat::Qcow2 | DiskFormat::Vhdx | DiskFormat::Ova => "",
    };
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1" xmlns:rasd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData" xmlns:vssd="http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData">
  <References>
    <File ovf:href="{name}-disk1.{file}" ovf:id="file1" ovf:size="{bytes}"/>
  </References>
  <DiskSection>
    <Info>Virtual disks</Info>
    <Disk ovf:capacity="{capacity_bytes}" ovf:diskId="disk1" ovf:fileRef="file1"{kind}/>
  </DiskSection>
  <NetworkSection>
    <Info>Networks</Info>
    <Network ovf:name="eth0"><Description>The first interface</Description></Network>
  </NetworkSection>
  <VirtualSystem ovf:id="{name}">
    <Info>A virtual machine</Info>
    <Name>{name}</Name>
    <VirtualHardwareSection>
      <Info>Virtual hardware</Info>
      <Item>
        <rasd:Caption>{vcpus} processors</rasd:Caption>
        <rasd:InstanceID>1</rasd:InstanceID>
        <rasd:ResourceType>3</rasd:ResourceType>
        <rasd:VirtualQuantity>{vcpus}</rasd:VirtualQuantity>
      </Item>
      <Item>
        <rasd:AllocationUnits>byte * 2^20</rasd:AllocationUnits>
        <rasd:Caption>{memory_mib} MiB of memory</rasd:Caption>
        <rasd:InstanceID>2</rasd:InstanceID>
        <rasd:ResourceType>4</rasd:ResourceType>
        <rasd:VirtualQuantity>{memory_mib}</rasd:VirtualQuantity>
      </Item>
      <Item>
        <rasd:Address>0</rasd:Address>
        <rasd:Caption>SCSI controller 0</rasd:Caption>
        <rasd:InstanceID>3</rasd:InstanceID>
        <rasd:ResourceSubType>lsilogic</rasd:ResourceSubType>
        <rasd:ResourceType>6</rasd:ResourceType>
      </Item>
      <Item>
        <rasd:AddressOnParent>0</rasd:AddressOnParent>
        <rasd:Caption>disk1</rasd:Caption>
        <rasd:HostResource>ovf:/disk/disk1</rasd:HostResource>
        <rasd:InstanceID>4</rasd:InstanceID>
        <rasd:Parent>3</rasd:Parent>
        <rasd:ResourceType>17</rasd:ResourceType>
      </Item>
      <Item>
        <rasd:AutomaticAllocation>true</rasd:AutomaticAllocation>
        <rasd:Caption>eth0</rasd:Caption>
        <rasd:Connection>eth0</rasd:Connection>
        <rasd:InstanceID>5</rasd:InstanceID>
        <rasd:ResourceSubType>E1000</rasd:ResourceSubType>
        <rasd:ResourceType>10</rasd:ResourceType>
      </Item>
    </VirtualHardwareSection>
  </VirtualSystem>
</Envelope>
"#
    )
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

/// The files of the disks that an OVF descriptor has, in the order in which its machine has them: by controller and place
/// on it. Disks that no machine has come last.
fn disk_names(text: &str) -> Result<Vec<String>, ConvertError> {
    let options = roxmltree::ParsingOptions { allow_dtd: false, nodes_limit: 100_000, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options)
        .map_err(|e| ConvertError::refused(format!("the OVA's descriptor is no XML: {e}")))?;
    let attribute = |node: &roxmltree::Node<'_, '_>, name: &str| {
        node.attributes().find(|attribute| attribute.name() == name).map(|a| a.value().to_owned())
    };
    let of = |name: &'static str| document.descendants().filter(move |node| node.has_tag_name_any(name));
    let child = |node: &roxmltree::Node<'_, '_>, name: &'static str| {
        let found = node.children().find(|child| child.has_tag_name_any(name))?;
        found.text().map(|text| text.trim().to_owned())
    };
    let disks: Vec<(Option<String>, String)> = of("Disk")
        .filter_map(|disk| Some((attribute(&disk, "diskId"), attribute(&disk, "fileRef")?)))
        .collect();
    if disks.is_empty() || disks.len() > MAX_DISKS {
        return Err(ConvertError::refused(format!(
            "the OVA has {} disks; 1 to {MAX_DISKS} are accepted",
            disks.len()
        )));
    }
    let items: Vec<_> = of("Item").chain(of("StorageItem")).collect();
    let controllers: Vec<String> = items.iter().filter_map(|item| child(item, "InstanceID")).collect();
    let place = |(id, _): &(Option<String>, String)| {
        let id = id.as_ref()?;
        let has = |resource: String| resource.rsplit('/').next() == Some(id);
        let item = items.iter().find(|item| child(item, "HostResource").is_some_and(has))?;
        let parent = child(item, "Parent").and_then(|parent| controllers.iter().position(|at| *at == parent));
        let on_parent = child(item, "AddressOnParent").and_then(|text| text.parse::<u32>().ok());
        Some((parent.unwrap_or(usize::MAX), on_parent.unwrap_or(u32::MAX)))
    };
    let mut disks: Vec<_> = disks.into_iter().map(|disk| (place(&disk), disk.1)).collect();
    // A stable sort: where the machine tells no order, that of the list holds.
    disks.sort_by_key(|(place, _)| place.unwrap_or((usize::MAX, u32::MAX)));
    let name = |(_, reference): (_, String)| {
        let file = of("File").find(|file| attribute(file, "id").as_ref() == Some(&reference));
        match file.and_then(|file| attribute(&file, "href")) {
            Some(name) if !name.contains('/') && !name.contains(':') => Ok(name),
            Some(name) => {
                Err(ConvertError::refused(format!("the OVA's disk {name} is not a member by a plain name")))
            }
            None => Err(ConvertError::refused("the OVA's descriptor names no file for its disk")),
        }
    };
    disks.into_iter().map(name).collect()
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
