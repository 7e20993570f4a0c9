//! With the real `qemu-img`, in the real sandbox.

use std::process::Command;

use cumulet_model::transfer::Machine;

use super::*;

const MIB: u64 = 1 << 20;

fn qemu(args: &[&str]) {
    let done = Command::new("qemu-img").args(args).output().unwrap();
    assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// A disk of 8 MiB with something in the middle.
fn disk(folder: &Path) -> (PathBuf, Vec<u8>) {
    let mut bytes = vec![0; 8 << 20];
    bytes[3 << 20..(3 << 20) + 9].copy_from_slice(b"something");
    for (at, byte) in bytes[5 << 20..6 << 20].iter_mut().enumerate() {
        *byte = (at % 251) as u8;
    }
    let path = folder.join("disk.raw");
    fs::write(&path, &bytes).unwrap();
    (path, bytes)
}

fn take(folder: &Path, image: &Path, format: DiskFormat, most: u64) -> Result<Vec<u8>, ConvertError> {
    let work = folder.join("work");
    fs::create_dir_all(&work).unwrap();
    let output = work.join("out");
    let mut file = File::open(image).unwrap();
    let length = file.metadata().unwrap().len();
    let bytes = Bytes { reader: &mut file, length: Some(length) };
    let mut last = 0.0;
    let stage = work.join("stage");
    let taken =
        to_raw(bytes, format, Place::plain(&output), Place::plain(&stage), most, &mut |what, done| {
            if what == "converting" {
                last = done;
            }
            true
        });
    let content = taken.map(|size| {
        assert!(last > 0.9, "progress came to {last}");
        let content = fs::read(&output).unwrap();
        assert_eq!(content.len() as u64, size);
        fs::remove_file(&output).unwrap();
        content
    });
    assert_eq!(fs::read_dir(&work).unwrap().count(), 0, "something is left");
    content
}

fn refused(folder: &Path, image: &Path, format: DiskFormat) -> String {
    match take(folder, image, format, 64 * MIB) {
        Err(ConvertError::Refused(text)) => text,
        Err(other) => panic!("{}", cumulet_linux::describe(&other)),
        Ok(_) => panic!("{} was taken", image.display()),
    }
}

#[test]
fn each_format_comes_and_goes_with_its_bytes() {
    let home = tempfile::tempdir().unwrap();
    let (raw, bytes) = disk(home.path());
    for (format, options) in [
        (DiskFormat::Raw, ""),
        (DiskFormat::Qcow2, ""),
        (DiskFormat::Vmdk, "subformat=monolithicSparse"),
        (DiskFormat::Vmdk, "subformat=streamOptimized"),
        (DiskFormat::Vhd, "subformat=dynamic,force_size=on"),
        (DiskFormat::Vhd, "subformat=fixed,force_size=on"),
        (DiskFormat::Vhdx, ""),
    ] {
        let image = home.path().join("image");
        let (from, to) = (raw.to_str().unwrap(), image.to_str().unwrap());
        let mut args = vec!["convert", "-f", "raw", "-O", driver(format)];
        if !options.is_empty() {
            args.extend(["-o", options]);
        }
        args.extend([from, to]);
        qemu(&args);
        let taken = take(home.path(), &image, format, 64 * MIB)
            .unwrap_or_else(|e| panic!("{format:?} {options}: {e}"));
        assert!(taken == bytes, "{format:?} {options}");
        // Cut off, each is refused; a raw disk has no end of its own.
        if format != DiskFormat::Raw {
            let length = fs::metadata(&image).unwrap().len();
            File::options().write(true).open(&image).unwrap().set_len(length / 2).unwrap();
            let text = refused(home.path(), &image, format);
            assert!(!text.is_empty(), "{format:?} {options}");
        }
    }
    for format in [DiskFormat::Raw, DiskFormat::Qcow2, DiskFormat::Vmdk, DiskFormat::Vhd, DiskFormat::Vhdx] {
        let (clone, image) = (home.path().join("clone"), home.path().join("exported"));
        fs::copy(&raw, &clone).unwrap();
        from_raw(&clone, format, &image, &mut |_, _| true).unwrap();
        let taken = take(home.path(), &image, format, 64 * MIB).unwrap_or_else(|e| panic!("{format:?}: {e}"));
        assert!(taken == bytes, "{format:?}");
        fs::remove_file(image).unwrap();
    }
}

#[test]
fn what_names_other_files_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let (raw, _) = disk(home.path());
    let image = home.path().join("image");
    let path = image.to_str().unwrap().to_owned();
    let raw = raw.to_str().unwrap();
    let again = || drop(fs::remove_file(&image));

    for backing in
        ["/etc/shadow", "json:{\"driver\":\"file\",\"filename\":\"/etc/shadow\"}", "nbd:localhost:10809"]
    {
        again();
        qemu(&["create", "-q", "-f", "qcow2", "-u", "-b", backing, "-F", "raw", &path, "8M"]);
        let text = refused(home.path(), &image, DiskFormat::Qcow2);
        assert!(text.contains("backing file"), "{backing}: {text}");
    }
    again();
    let data = home.path().join("data");
    qemu(&[
        "create",
        "-q",
        "-f",
        "qcow2",
        "-o",
        &format!("data_file={},data_file_raw=on", data.display()),
        &path,
        "8M",
    ]);
    assert!(refused(home.path(), &image, DiskFormat::Qcow2).contains("another file"));

    again();
    qemu(&["create", "-q", "-f", "qcow2", &path, "8M"]);
    let mut bytes = fs::read(&image).unwrap();
    bytes[35] = 2;
    fs::write(&image, &bytes).unwrap();
    assert!(refused(home.path(), &image, DiskFormat::Qcow2).contains("encrypted"));

    let flat = "# Disk DescriptorFile\nversion=1\nCID=fffffffe\nparentCID=ffffffff\ncreateType=\"monolithicFlat\"\n\
        RW 16384 FLAT \"/etc/shadow\" 0\n";
    fs::write(&image, flat).unwrap();
    assert!(refused(home.path(), &image, DiskFormat::Vmdk).contains("one file"));

    // The same inside of a sparse extent's own descriptor.
    again();
    qemu(&["convert", "-f", "raw", "-O", "vmdk", raw, &path]);
    let good = fs::read(&image).unwrap();
    for (from, to, why) in [
        ("\" SPARSE \"", "", "never"),
        (" SPARSE ", " FLAT   ", "extent"),
        ("monolithicSparse", "monolithicFlat\"#", "names other files"),
        ("parentCID=ffffffff", "parentCID=12345678", "parent"),
    ] {
        let mut bytes = good.clone();
        let Some(at) = bytes.windows(from.len()).position(|window| window == from.as_bytes()) else {
            continue;
        };
        bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
        fs::write(&image, &bytes).unwrap();
        let text = refused(home.path(), &image, DiskFormat::Vmdk);
        assert!(text.contains(why), "{from}: {text}");
    }
    let mut bytes = good;
    bytes[12..20].fill(0);
    fs::write(&image, &bytes).unwrap();
    assert!(refused(home.path(), &image, DiskFormat::Vmdk).contains("capacity"));
}

#[test]
fn a_format_is_what_it_is_said_to_be_and_sizes_are_bounded() {
    let home = tempfile::tempdir().unwrap();
    let (raw, bytes) = disk(home.path());
    let image = home.path().join("image");
    qemu(&["convert", "-f", "raw", "-O", "qcow2", raw.to_str().unwrap(), image.to_str().unwrap()]);
    for format in [DiskFormat::Vmdk, DiskFormat::Vhd, DiskFormat::Vhdx, DiskFormat::Ova] {
        refused(home.path(), &image, format);
    }
    // As a raw disk it is its own bytes: nothing looks into it.
    let as_raw = take(home.path(), &image, DiskFormat::Raw, 64 * MIB).unwrap();
    assert!(as_raw == fs::read(&image).unwrap() && as_raw != bytes);
    qemu(&["create", "-q", "-f", "qcow2", image.to_str().unwrap(), "1P"]);
    assert!(refused(home.path(), &image, DiskFormat::Qcow2).contains("at most"));
    let text = take(home.path(), &raw, DiskFormat::Raw, 4 * MIB).unwrap_err().to_string();
    assert!(text.contains("at most"), "{text}");
    fs::write(&image, "").unwrap();
    assert!(refused(home.path(), &image, DiskFormat::Raw).contains("empty"));
}

#[test]
fn cancelling_leaves_nothing() {
    let home = tempfile::tempdir().unwrap();
    let (raw, _) = disk(home.path());
    let image = home.path().join("image");
    qemu(&["convert", "-f", "raw", "-O", "qcow2", raw.to_str().unwrap(), image.to_str().unwrap()]);
    for stop in ["reading", "validating", "converting"] {
        let work = home.path().join("work");
        fs::create_dir_all(&work).unwrap();
        let mut file = File::open(&image).unwrap();
        let bytes = Bytes { reader: &mut file, length: None };
        let (output, stage) = (work.join("out"), work.join("stage"));
        let result = to_raw(
            bytes,
            DiskFormat::Qcow2,
            Place::plain(&output),
            Place::plain(&stage),
            64 * MIB,
            &mut |what, _| what != stop,
        );
        assert!(matches!(result, Err(ConvertError::Cancelled)), "{stop}");
        assert_eq!(fs::read_dir(&work).unwrap().count(), 0, "{stop}");
    }
}

fn ova(folder: &Path, descriptor: &str, members: &[(&str, &[u8])]) -> PathBuf {
    let path = folder.join("image.ova");
    let mut archive = tar::Builder::new(File::create(&path).unwrap());
    for (name, bytes) in [("vm.ovf", descriptor.as_bytes())].iter().chain(members) {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, name, *bytes).unwrap();
    }
    archive.finish().unwrap();
    path
}

#[test]
fn an_ova_gives_its_disk_or_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let (raw, bytes) = disk(home.path());
    let image = home.path().join("disk.vmdk");
    let options = ["convert", "-f", "raw", "-O", "vmdk", "-o", "subformat=streamOptimized"];
    qemu(&[&options[..], &[raw.to_str().unwrap(), image.to_str().unwrap()]].concat());
    let vmdk = fs::read(&image).unwrap();
    let one = |href: &str| {
        format!(
            "<?xml version=\"1.0\"?><Envelope xmlns=\"http://schemas.dmtf.org/ovf/envelope/1\" \
            xmlns:ovf=\"http://schemas.dmtf.org/ovf/envelope/1\"><References><File ovf:href=\"{href}\" ovf:id=\"file1\"/>\
            </References><DiskSection><Disk ovf:capacity=\"8388608\" ovf:diskId=\"d1\" ovf:fileRef=\"file1\"/>\
            </DiskSection></Envelope>"
        )
    };
    let path = ova(home.path(), &one("disk.vmdk"), &[("disk.vmdk", &vmdk)]);
    assert!(take(home.path(), &path, DiskFormat::Ova, 64 * MIB).unwrap() == bytes);
    let path = ova(home.path(), &one("../../etc/shadow"), &[("disk.vmdk", &vmdk)]);
    assert!(refused(home.path(), &path, DiskFormat::Ova).contains("plain name"));
    let path = ova(home.path(), &one("other.vmdk"), &[("disk.vmdk", &vmdk)]);
    assert!(refused(home.path(), &path, DiskFormat::Ova).contains("lacks"));
    let path = ova(home.path(), "<Envelope/>", &[("disk.vmdk", &vmdk)]);
    assert!(refused(home.path(), &path, DiskFormat::Ova).contains("0 disks"));
    let flat = b"# Disk DescriptorFile\nRW 16384 FLAT \"/etc/shadow\" 0\n";
    let path = ova(home.path(), &one("disk.vmdk"), &[("disk.vmdk", flat)]);
    assert!(refused(home.path(), &path, DiskFormat::Ova).contains("one file"));
    let path = ova(home.path(), &one("disk.vmdk"), &[("disk.vmdk", &vmdk)]);
    let length = fs::metadata(&path).unwrap().len();
    File::options().write(true).open(&path).unwrap().set_len(length / 2).unwrap();
    refused(home.path(), &path, DiskFormat::Ova);
}

#[test]
fn disks_of_an_ova_come_in_the_order_of_their_machine() {
    let home = tempfile::tempdir().unwrap();
    let made = |name: &str, word: &[u8]| {
        let (raw, image) = (home.path().join("one.raw"), home.path().join(name));
        let mut bytes = vec![0; 1 << 20];
        bytes[..word.len()].copy_from_slice(word);
        fs::write(&raw, &bytes).unwrap();
        let options = ["convert", "-f", "raw", "-O", "vmdk", "-o", "subformat=streamOptimized"];
        qemu(&[&options[..], &[raw.to_str().unwrap(), image.to_str().unwrap()]].concat());
        fs::read(&image).unwrap()
    };
    let (root, data, spare) = (made("r.vmdk", b"root"), made("d.vmdk", b"data"), made("s.vmdk", b"spare"));
    let item = |id: &str, rest: &str| format!("<Item><InstanceID>{id}</InstanceID>{rest}</Item>");
    let on = |disk: &str, parent: &str, at: &str| {
        format!(
            "<Parent>{parent}</Parent><AddressOnParent>{at}</AddressOnParent>\
            <HostResource>ovf:/disk/{disk}</HostResource><ResourceType>17</ResourceType>"
        )
    };
    let descriptor = format!(
        "<Envelope><References><File href=\"s.vmdk\" id=\"f0\"/><File href=\"d.vmdk\" id=\"f1\"/>\
        <File href=\"r.vmdk\" id=\"f2\"/></References><DiskSection><Disk diskId=\"spare\" fileRef=\"f0\"/>\
        <Disk diskId=\"data\" fileRef=\"f1\"/><Disk diskId=\"root\" fileRef=\"f2\"/></DiskSection>{}{}{}{}</Envelope>",
        item("3", ""),
        item("4", ""),
        item("5", &on("data", "4", "0")),
        item("6", &on("root", "3", "1")),
    );
    let members: [(&str, &[u8]); 3] = [("s.vmdk", &spare), ("d.vmdk", &data), ("r.vmdk", &root)];
    let path = ova(home.path(), &descriptor, &members);
    assert!(refused(home.path(), &path, DiskFormat::Ova).contains("3 disks; one is accepted"));
    let (stage, output) = (home.path().join("stage"), home.path().join("out"));
    let mut file = File::open(&path).unwrap();
    let bytes = Bytes { reader: &mut file, length: None };
    let archive = ova::Ova::receive(bytes, Place::plain(&stage), 64 * MIB, &mut |_, _| true).unwrap();
    assert_eq!(archive.disks(), 3);
    for (n, word) in [b"root".as_slice(), b"data", b"spare"].into_iter().enumerate() {
        let (to, work) = (Place::plain(&output), Place::plain(&stage));
        assert_eq!(archive.to_raw(n, to, work, 64 * MIB, &mut |_, _| true).unwrap(), MIB);
        assert!(fs::read(&output).unwrap().starts_with(word), "disk {n}");
        fs::remove_file(&output).unwrap();
    }
    drop(archive);
    assert!(!stage.exists() && !stage.with_extension("disk").exists());
}

#[test]
fn what_is_packed_is_an_ova_with_its_disk() {
    let home = tempfile::tempdir().unwrap();
    let (raw, bytes) = disk(home.path());
    let image = home.path().join("disk.vmdk");
    let options = ["convert", "-f", "raw", "-O", "vmdk", "-o", "subformat=streamOptimized"];
    qemu(&[&options[..], &[raw.to_str().unwrap(), image.to_str().unwrap()]].concat());
    let machine = Machine { name: "i-0123456789abcdef0".into(), vcpus: 2, memory_mib: 1024 };
    let pack = |length: u64, tell: Tell<'_>| {
        let path = home.path().join("packed.ova");
        let disk = ova::Packed { format: DiskFormat::Vmdk, capacity_bytes: 8 << 20, bytes: length };
        let mut from = File::open(&image).unwrap();
        ova::write(&mut File::create(&path).unwrap(), &machine, &disk, &mut from, tell).map(|()| path)
    };
    let length = fs::metadata(&image).unwrap().len();
    let path = pack(length, &mut |_, _| true).unwrap();
    assert!(take(home.path(), &path, DiskFormat::Ova, 64 * MIB).unwrap() == bytes);
    let cancelled = pack(length, &mut |_, _| false);
    assert!(matches!(cancelled, Err(ConvertError::Cancelled)));
    let disk = ova::Packed { format: DiskFormat::Vmdk, capacity_bytes: 8 << 20, bytes: 12345 };
    assert_eq!(ova::descriptor(&machine, &disk), include_str!("machine.ovf"));
}
