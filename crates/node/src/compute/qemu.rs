//! QEMU's command line: typed sections, rendered by a pure function.
//!
//! ```text
//! q35 ─┬─ pcie-pci-bridge      empty: for what is attached while the VM runs
//!      ├─ virtio-blk × disks   throttle, raw file passed as a descriptor
//!      ├─ virtio-blk × instance store disks, eight to a slot from the last down
//!      ├─ virtio-net × NICs    tap, passed as a descriptor
//!      ├─ virtio-rng           with firmware only
//!      ├─ VGA                  with firmware only
//!      ├─ virtio-balloon       reports free pages
//!      └─ isa-serial           the console, a pipe to the shim
//! ```
//! QEMU opens nothing of ours by name: it runs under an id of its own, in a sandbox, and everything that it may use
//! is passed to it. The numbers of those descriptors are fixed here and kept by [`super::shim`].

use std::path::PathBuf;

use cumulet_model::storage::IoLimits;
use cumulet_model::{EniId, VolumeId};
use serde_json::{Value, json};

use super::memory::SavedMachine;

/// How the processor is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accelerator {
    /// Hardware virtualisation.
    Kvm,
    /// QEMU's own emulation.
    Tcg,
}

/// How the kernel is started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kernel {
    /// From [`KERNEL_FD`] and [`INITRD_FD`], with this command line.
    Direct(String),
    /// From the first disk.
    Firmware,
    /// From the first disk, by UEFI: its code is [`UEFI_CODE_FD`], its variables [`UEFI_VARIABLES_FD`].
    Uefi,
}

impl Kernel {
    fn is_firmware(&self) -> bool {
        !matches!(self, Kernel::Direct(_))
    }
}

/// How QEMU reads and writes a disk's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DiskMode {
    /// Bypass the host's page cache.
    pub direct: bool,
    /// Use io_uring, not a pool of threads.
    pub io_uring: bool,
}

/// A disk; its descriptor is [`DISK_FD`] plus its index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disk {
    /// Whose content it shows.
    pub volume: VolumeId,
    /// What it may do; none is without limit.
    pub limits: Option<IoLimits>,
    /// Whether other machines may have the file open.
    pub shared: bool,
}

/// A network interface; its tap is [`TAP_FD`] plus its index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nic {
    /// Whose device it is.
    pub eni: EniId,
    /// Its address.
    pub mac: [u8; 6],
}

/// What a machine's memory is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum GuestMemory {
    /// Its own.
    #[default]
    Own,
    /// A template's ([`super::template`]): this file, which it writes to. Such a machine has an interface without a
    /// network, and a second serial port without an end.
    Template(PathBuf),
    /// That of a template: shared with all that have it, as far as it isn't written to. The file is only read.
    Shared(PathBuf),
}

/// A virtual machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// The instance's id.
    pub name: String,
    /// Instance type, shown as the product's name.
    pub product: String,
    /// Processor.
    pub accelerator: Accelerator,
    /// Processors: threads of cores.
    pub vcpus: u32,
    /// How many of them are one core; divides their number.
    pub threads_per_core: u32,
    /// Memory.
    pub memory_mib: u64,
    /// Start.
    pub kernel: Kernel,
    /// Root first.
    pub disks: Vec<Disk>,
    /// Serial numbers of its instance store disks; the descriptor of each is [`STORE_FD`] plus its index.
    pub instance_store: Vec<String>,
    /// How all disks are accessed.
    pub disk_mode: DiskMode,
    /// Primary first.
    pub nics: Vec<Nic>,
    /// The machine that it goes on as: everything is where it was there, and it stands still until its memory is loaded.
    pub saved: Option<SavedMachine>,
    /// What its memory is.
    pub memory: GuestMemory,
}

impl Machine {
    /// Where a device has to be, as a part of its argument: none for one that finds a place of its own.
    fn place(&self, device: &str) -> String {
        match self.saved.as_ref().and_then(|saved| saved.places.get(device)) {
            Some(place) => format!(",bus={},addr={:x}.{}", place.bus, place.slot, place.function),
            None => String::new(),
        }
    }
}

/// The monitor's listening socket.
pub const QMP_FD: i32 = 3;
/// Where the console is written to.
pub const CONSOLE_FD: i32 = 4;
/// The kernel's file.
pub const KERNEL_FD: i32 = 5;
/// The initial RAM disk's file.
pub const INITRD_FD: i32 = 6;
/// UEFI's code, and what it remembers.
pub const UEFI_CODE_FD: i32 = 7;
pub const UEFI_VARIABLES_FD: i32 = 8;
/// The memory's file.
pub const MEMORY_FD: i32 = 9;
/// The first disk's file.
pub const DISK_FD: i32 = 10;
/// The first instance store disk's file.
pub const STORE_FD: i32 = 60;
/// What counts as one operation, bytes.
const IO_SIZE_BYTES: u64 = 256 << 10;
/// The interface of a template.
pub const TEMPLATE_NIC: &str = "nic-template";
/// The second serial port's other end, of a template and of what goes on from it.
pub const IDENTITY_PORT: &str = "identity";
/// The first tap.
pub const TAP_FD: i32 = 100;

/// Where what is attached while the VM runs is put: one bridge with 31 slots, which the guest hears of by ACPI. A root
/// port has one slot, and each costs the guest 3 % of its boot (measured, emulated).
pub const HOTPLUG_BUS: &str = "hotplug";

/// The device that tells of memory that the guest doesn't use.
const BALLOON: &str = "balloon";

/// Renders the arguments, without the program's name.
pub fn render(machine: &Machine) -> Vec<String> {
    let mut args = Args(Vec::with_capacity(64));
    machine_section(&mut args, machine);
    kernel_section(&mut args, &machine.kernel);
    control_section(&mut args, &machine.memory);
    args.pair("-device", format!("pcie-pci-bridge,id={HOTPLUG_BUS}{}", root_place(machine, HOTPLUG_BUS)));
    machine.disks.iter().enumerate().for_each(|(i, disk)| disk_section(&mut args, machine, i, disk));
    for (i, serial) in machine.instance_store.iter().enumerate() {
        store_section(&mut args, i, serial, machine.disk_mode);
    }
    if let GuestMemory::Template(_) = machine.memory {
        args.pair("-device", format!("virtio-net-pci,id={TEMPLATE_NIC},romfile="));
    }
    machine.nics.iter().enumerate().for_each(|(i, nic)| nic_section(&mut args, machine, i, nic));
    // A kernel that is loaded directly gets a seed from QEMU and has RDRAND; each device lengthens its boot.
    if machine.kernel.is_firmware() {
        args.pair("-object", "rng-random,id=entropy,filename=/dev/urandom");
        args.pair("-device", format!("virtio-rng-pci,id=rng,rng=entropy{}", machine.place("rng")));
    }
    // Firmware and boot loaders show themselves there. A kernel that is loaded directly meets neither, has its console on
    // the serial port, and would only look for the device; running its BIOS would take a seventh of an emulated boot.
    if machine.kernel.is_firmware() {
        args.pair("-device", format!("VGA,id=vga,vgamem_mb=4{}", machine.place("vga")));
    }
    // Memory that the guest frees goes back to the host. A machine that was saved before had no such device.
    if machine.saved.as_ref().is_none_or(|saved| saved.places.contains_key(BALLOON)) {
        let place = machine.place(BALLOON);
        args.pair("-device", format!("virtio-balloon-pci,id={BALLOON},free-page-reporting=on{place}"));
    }
    if machine.saved.is_some() {
        args.one("-S");
        args.pair("-incoming", "defer");
    }
    args.0
}

/// As [`Machine::place`], of a device that is on the root bus anyway.
fn root_place(machine: &Machine, device: &str) -> String {
    let place = machine.place(device);
    if place.is_empty() { ",bus=pcie.0".to_owned() } else { place }
}

/// Threads of a core as the guest has them: the processor that QEMU emulates is one that knows none.
pub fn threads(accelerator: Accelerator, per_core: u32) -> u32 {
    match accelerator {
        Accelerator::Kvm => per_core.max(1),
        Accelerator::Tcg => 1,
    }
}

struct Args(Vec<String>);

impl Args {
    fn one(&mut self, flag: &str) {
        self.0.push(flag.to_owned());
    }
    fn pair(&mut self, flag: &str, value: impl Into<String>) {
        self.0.push(flag.to_owned());
        self.0.push(value.into());
    }
}

fn machine_section(args: &mut Args, machine: &Machine) {
    args.one("-nodefaults");
    args.one("-no-user-config");
    args.pair("-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny");
    args.pair("-name", format!("guest={},debug-threads=on", machine.name));
    // The HPET's timers cost host CPU while the guest idles.
    let flash = if machine.kernel == Kernel::Uefi { ",pflash0=uefi-code,pflash1=uefi-variables" } else { "" };
    let kind = machine.saved.as_ref().map_or("q35", |saved| saved.machine_type.as_str());
    let backend = if machine.memory == GuestMemory::Own { "" } else { ",memory-backend=ram" };
    args.pair("-machine", format!("{kind},hpet=off,vmport=off,smm=off{flash}{backend}"));
    match machine.accelerator {
        Accelerator::Kvm => {
            args.pair("-accel", "kvm");
            args.pair("-cpu", "host");
        }
        Accelerator::Tcg => {
            args.pair("-accel", "tcg,thread=multi");
            args.pair("-cpu", "max");
        }
    }
    let threads = threads(machine.accelerator, machine.threads_per_core);
    let (vcpus, cores) = (machine.vcpus, machine.vcpus / threads);
    args.pair("-smp", format!("{vcpus},sockets=1,cores={cores},threads={threads}"));
    args.pair("-m", format!("{}M", machine.memory_mib));
    let how = match machine.memory {
        GuestMemory::Own => None,
        GuestMemory::Template(_) => Some("share=on"),
        GuestMemory::Shared(_) => Some("share=off,readonly=on,rom=off"),
    };
    if let Some(how) = how {
        args.pair(
            "-object",
            format!(
                "memory-backend-file,id=ram,size={}M,mem-path=/proc/self/fd/{MEMORY_FD},{how}",
                machine.memory_mib
            ),
        );
    }
    let uuid = machine_uuid(&machine.name);
    let product = machine.product.replace(',', ",,");
    args.pair("-uuid", &uuid);
    // What guests know an EC2 instance by: cloud-init and systemd-detect-virt look at these.
    args.pair("-smbios", "type=0,vendor=Amazon EC2,version=1.0");
    args.pair(
        "-smbios",
        format!("type=1,manufacturer=Amazon EC2,product={product},serial={uuid},uuid={uuid}"),
    );
    args.pair("-smbios", format!("type=2,manufacturer=Amazon EC2,asset={}", machine.name));
    args.pair("-smbios", format!("type=3,manufacturer=Amazon EC2,asset={}", machine.name));
    args.pair("-rtc", "base=utc");
}

fn kernel_section(args: &mut Args, kernel: &Kernel) {
    match kernel {
        Kernel::Direct(cmdline) => {
            // QEMU reads these with stdio, which knows no descriptor sets.
            args.pair("-kernel", format!("/proc/self/fd/{KERNEL_FD}"));
            args.pair("-initrd", format!("/proc/self/fd/{INITRD_FD}"));
            args.pair("-append", cmdline);
        }
        Kernel::Firmware => args.pair("-boot", "strict=on"),
        Kernel::Uefi => {
            for (fd, set, node, read_only) in
                [(UEFI_CODE_FD, 7, "uefi-code", true), (UEFI_VARIABLES_FD, 8, "uefi-variables", false)]
            {
                args.pair("-add-fd", format!("fd={fd},set={set}"));
                let file = json!({ "driver": "file", "filename": format!("/dev/fdset/{set}"), "read-only": read_only });
                let node =
                    json!({ "driver": "raw", "node-name": node, "read-only": read_only, "file": file });
                args.pair("-blockdev", node.to_string());
            }
            args.pair("-boot", "strict=on");
        }
    }
}

fn control_section(args: &mut Args, memory: &GuestMemory) {
    args.pair("-display", "none");
    args.pair("-chardev", format!("socket,id=qmp,fd={QMP_FD},server=on,wait=off"));
    args.pair("-mon", "chardev=qmp,mode=control");
    args.pair("-add-fd", format!("fd={CONSOLE_FD},set=1"));
    args.pair("-chardev", "file,id=console,path=/dev/fdset/1,append=on");
    args.pair("-serial", "chardev:console");
    if *memory != GuestMemory::Own {
        args.pair("-chardev", format!("null,id={IDENTITY_PORT}"));
        args.pair("-serial", format!("chardev:{IDENTITY_PORT}"));
    }
}

fn disk_section(args: &mut Args, machine: &Machine, index: usize, disk: &Disk) {
    let (fd, set) = (number(DISK_FD, index), 100 + index);
    args.pair("-add-fd", format!("fd={fd},set={set}"));
    let group = json!({
        "qom-type": "throttle-group",
        "id": limit_id(&disk.volume),
        "limits": throttle(disk.limits),
    });
    args.pair("-object", group.to_string());
    let node = block_node(disk, &format!("/dev/fdset/{set}"), machine.disk_mode);
    args.pair("-blockdev", node.to_string());
    // A full host disk is an I/O error in the guest; by default QEMU would stop the VM without a word.
    args.pair(
        "-device",
        format!(
            "virtio-blk-pci,id={},drive={},serial={},bootindex={},werror=report,rerror=report{}{}",
            disk_id(&disk.volume),
            node_id(&disk.volume),
            serial(&disk.volume),
            index + 1,
            if disk.shared { ",share-rw=on" } else { "" },
            machine.place(&disk_id(&disk.volume)),
        ),
    );
}

/// The last slot of the root bus that the chipset leaves free.
const LAST_SLOT: usize = 0x1e;

/// Types have up to 24 of these: eight share a slot, from the last one down, out of the way of what finds its own.
fn store_section(args: &mut Args, index: usize, serial: &str, mode: DiskMode) {
    let (fd, set, node) = (number(STORE_FD, index), 200 + index, format!("store-{index}"));
    let id = store_id(index);
    args.pair("-add-fd", format!("fd={fd},set={set}"));
    let mut node_spec = raw_file(&format!("/dev/fdset/{set}"), mode);
    node_spec["node-name"] = json!(node);
    args.pair("-blockdev", node_spec.to_string());
    let (slot, function) = (LAST_SLOT - index / 8, index % 8);
    args.pair(
        "-device",
        format!(
            "virtio-blk-pci,id={id},drive={node},serial={serial},werror=report,rerror=report,bus=pcie.0,\
             addr={slot:x}.{function},multifunction=on"
        ),
    );
}

/// A volume's device in the VM.
pub fn disk_id(volume: &VolumeId) -> String {
    format!("blk-{}", volume.digits())
}

/// The device of the nth instance store disk.
pub fn store_id(index: usize) -> String {
    format!("blk-store-{index}")
}

/// What a volume's device reads and writes.
pub fn node_id(volume: &VolumeId) -> String {
    format!("disk-{}", volume.digits())
}

/// What holds a volume's device to its limits.
pub fn limit_id(volume: &VolumeId) -> String {
    format!("limit-{}", volume.digits())
}

/// Serial number that the guest sees: the volume's id without its hyphen, as on EC2; exactly the 20 bytes that a serial
/// number may have.
pub fn serial(volume: &VolumeId) -> String {
    format!("vol{}", volume.digits())
}

/// Limits as a throttle group takes them; 0 is none. An operation counts once for each 256 KiB, as on EC2.
pub fn throttle(limits: Option<IoLimits>) -> Value {
    match limits {
        Some(limits) => json!({
            "iops-total": limits.iops,
            "bps-total": limits.bytes_per_second,
            "iops-size": IO_SIZE_BYTES,
        }),
        None => json!({ "iops-total": 0, "bps-total": 0 }),
    }
}

/// A file as a device reads and writes it: within its limits, raw.
pub fn block_node(disk: &Disk, file: &str, mode: DiskMode) -> Value {
    let mut raw = raw_file(file, mode);
    if disk.shared {
        raw["file"]["locking"] = json!("off");
    }
    json!({
        "node-name": node_id(&disk.volume),
        "driver": "throttle",
        "throttle-group": limit_id(&disk.volume),
        "discard": "unmap",
        "cache": { "direct": mode.direct },
        "file": raw,
    })
}

/// A file whose bytes are the disk's.
fn raw_file(file: &str, mode: DiskMode) -> Value {
    let cache = json!({ "direct": mode.direct });
    let file = json!({
        "driver": "file",
        "filename": file,
        "aio": if mode.io_uring { "io_uring" } else { "threads" },
        "discard": "unmap",
        "cache": cache,
    });
    json!({ "driver": "raw", "discard": "unmap", "cache": cache, "file": file })
}

fn nic_section(args: &mut Args, machine: &Machine, index: usize, nic: &Nic) {
    let mac = mac(nic.mac);
    let (device, backend) = (nic_id(&nic.eni), backend_id(&nic.eni));
    // Nothing boots from the network; without a ROM the firmware doesn't spend time on it.
    args.pair("-netdev", format!("tap,id={backend},fd={}", number(TAP_FD, index)));
    let place = machine.place(&device);
    args.pair("-device", format!("virtio-net-pci,id={device},netdev={backend},mac={mac},romfile={place}"));
}

/// An interface's device in the VM.
pub fn nic_id(eni: &EniId) -> String {
    format!("nic-{}", eni.digits())
}

/// What connects an interface's device with its tap.
pub fn backend_id(eni: &EniId) -> String {
    format!("net-{}", eni.digits())
}

/// A MAC as QEMU takes it.
pub fn mac(bytes: [u8; 6]) -> String {
    bytes.map(|byte| format!("{byte:02x}")).join(":")
}

/// The descriptor of the nth disk or tap.
pub fn number(first: i32, index: usize) -> i32 {
    first + i32::try_from(index).expect("an instance has few disks and interfaces")
}

/// A UUID that begins with `ec2`, made from an instance's id: what some guests take for the sign of EC2.
pub fn machine_uuid(instance_id: &str) -> String {
    let mut digits: String = instance_id.chars().filter(char::is_ascii_hexdigit).collect();
    let reversed: String = digits.chars().rev().collect();
    while digits.len() < 27 {
        digits.push_str(&reversed);
        if reversed.is_empty() {
            digits.push('0');
        }
    }
    let d = &digits;
    format!("ec2{}-{}-4{}-8{}-{}{}", &d[0..5], &d[5..9], &d[9..12], &d[12..15], &d[15..17], &d[17..27])
}

#[cfg(test)]
mod tests {
    use cumulet_model::ResourceId;

    use super::*;

    fn machine(kernel: Kernel) -> Machine {
        Machine {
            name: "i-0123456789abcdef0".into(),
            product: "t3.micro".into(),
            accelerator: Accelerator::Tcg,
            vcpus: 2,
            threads_per_core: 2,
            memory_mib: 1024,
            kernel,
            disks: vec![Disk {
                volume: VolumeId::parse("vol-0123456789abcdef0").expect("an id"),
                limits: Some(IoLimits { iops: 3000, bytes_per_second: 125 << 20 }),
                shared: false,
            }],
            instance_store: vec!["AWS0123456789ABCDEF0".into(), "AWS123456789ABCDEF01".into()],
            disk_mode: DiskMode { direct: true, io_uring: true },
            nics: vec![Nic { eni: EniId::from_random(1 << 60), mac: [2, 0xab, 0, 0, 0, 1] }],
            saved: None,
            memory: GuestMemory::Own,
        }
    }

    fn text(machine: &Machine) -> String {
        render(machine).join("\n").replace("\n-", "\n\n-").replace('\n', " ").replace("  -", "\n-") + "\n"
    }

    #[test]
    fn machines_render_as_the_golden_files() {
        let direct = machine(Kernel::Direct("console=ttyS0 root=/dev/vda".into()));
        super::super::tests::assert_golden("qemu-direct.args", &text(&direct));
        let firmware = Machine { accelerator: Accelerator::Kvm, ..machine(Kernel::Firmware) };
        super::super::tests::assert_golden("qemu-firmware.args", &text(&firmware));
        super::super::tests::assert_golden("qemu-uefi.args", &text(&machine(Kernel::Uefi)));
    }

    #[test]
    fn a_machine_that_goes_on_has_everything_where_it_was() {
        use super::super::memory::Place;
        let place = |bus: &str, slot| Place { bus: bus.into(), slot, function: 0 };
        let boots = machine(Kernel::Firmware);
        let places = [
            (disk_id(&boots.disks[0].volume), place("pcie.0", 2)),
            (nic_id(&boots.nics[0].eni), place(HOTPLUG_BUS, 17)),
        ];
        let saved = SavedMachine {
            machine_type: "pc-q35-7.2".into(),
            kvm: false,
            vcpus: 2,
            threads: 1,
            memory_mib: 1024,
            places: places.into(),
        };
        let args = text(&Machine { saved: Some(saved), ..boots });
        for expected in [
            "-machine pc-q35-7.2,",
            "rerror=report,bus=pcie.0,addr=2.0\n",
            "romfile=,bus=hotplug,addr=11.0\n",
            "-incoming defer\n",
        ] {
            assert!(args.contains(expected), "{expected} in {args}");
        }
    }

    #[test]
    fn a_template_keeps_its_memory_in_a_file_that_others_only_read() {
        let args = |memory| text(&Machine { memory, ..machine(Kernel::Direct("quiet".into())) });
        let template = args(GuestMemory::Template("m".into()));
        for expected in [
            ",memory-backend=ram\n",
            "-object memory-backend-file,id=ram,size=1024M,mem-path=/proc/self/fd/9,share=on\n",
            "-serial chardev:identity\n",
            "-device virtio-net-pci,id=nic-template,romfile=\n",
        ] {
            assert!(template.contains(expected), "{expected} in {template}");
        }
        let shared = args(GuestMemory::Shared("m".into()));
        assert!(shared.contains("mem-path=/proc/self/fd/9,share=off,readonly=on,rom=off\n"), "{shared}");
        assert!(!shared.contains("nic-template"), "{shared}");
    }

    #[test]
    fn every_id_makes_a_uuid_of_its_own() {
        let a = machine_uuid("i-0123456789abcdef0");
        assert_eq!(a, "ec201234-5678-49ab-8cde-f00fedcba987");
        assert_ne!(a, machine_uuid("i-0123456789abcdef1"));
        assert_eq!(machine_uuid("i-01234567").len(), 36);
    }
}
