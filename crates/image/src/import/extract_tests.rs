//! Layers with every trick that is known.

use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

use super::*;

/// Entries of a layer: made by hand, since the crate refuses to write what it would refuse to read.
#[derive(Default)]
struct Layer(Vec<u8>);

impl Layer {
    fn entry(mut self, kind: u8, name: &str, link: &str, mode: u32, bytes: &[u8]) -> Layer {
        let mut header = tar::Header::new_gnu();
        header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
        header.as_mut_bytes()[157..157 + link.len()].copy_from_slice(link.as_bytes());
        header.set_entry_type(tar::EntryType::new(kind));
        header.set_mode(mode);
        header.set_uid(12);
        header.set_gid(34);
        header.set_mtime(1_700_000_000);
        header.set_size(bytes.len() as u64);
        header.set_cksum();
        self.0.extend_from_slice(header.as_bytes());
        self.0.extend_from_slice(bytes);
        self.0.resize(self.0.len().next_multiple_of(512), 0);
        self
    }
    fn file(self, name: &str, bytes: &str) -> Layer {
        self.entry(b'0', name, "", 0o644, bytes.as_bytes())
    }
    fn folder(self, name: &str) -> Layer {
        self.entry(b'5', name, "", 0o755, b"")
    }
    fn symlink(self, name: &str, to: &str) -> Layer {
        self.entry(b'2', name, to, 0o777, b"")
    }
    fn hard_link(self, name: &str, to: &str) -> Layer {
        self.entry(b'1', name, to, 0o644, b"")
    }
    fn pax(self, records: &[(&str, &[u8])]) -> Layer {
        let mut bytes = Vec::new();
        for (key, value) in records {
            let rest = key.len() + value.len() + 3;
            let mut length = rest + 1;
            while length.to_string().len() + rest != length {
                length += 1;
            }
            bytes.extend_from_slice(format!("{length} {key}=").as_bytes());
            bytes.extend_from_slice(value);
            bytes.push(b'\n');
        }
        self.entry(b'x', "pax", "", 0o644, &bytes)
    }
}

struct Home {
    folder: tempfile::TempDir,
    files: Extractor,
}

impl Home {
    fn new() -> Home {
        Home::bounded(Bounds { max_bytes: 1 << 20, max_entries: 1000 })
    }
    fn bounded(bounds: Bounds) -> Home {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("root")).unwrap();
        std::fs::create_dir(folder.path().join("outside")).unwrap();
        let files = Extractor::new(&folder.path().join("root"), bounds).unwrap();
        Home { folder, files }
    }
    fn apply(&mut self, layer: Layer) -> Result<(), ExtractError> {
        self.files.apply([layer.0, vec![0; 1024]].concat().as_slice())
    }
    fn refused(&mut self, layer: Layer) -> String {
        match self.apply(layer) {
            Err(ExtractError::Refused(text)) => text,
            Err(ExtractError::Io { what, source }) => panic!("{what}: {source}"),
            Ok(()) => panic!("it was taken"),
        }
    }
    fn at(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join("root").join(name)
    }
    fn read(&self, name: &str) -> Option<String> {
        std::fs::read_to_string(self.at(name)).ok()
    }
    fn nothing_outside(&self) {
        assert_eq!(std::fs::read_dir(self.folder.path().join("outside")).unwrap().count(), 0);
        assert_eq!(std::fs::read_dir(self.folder.path()).unwrap().count(), 2);
    }
}

#[test]
fn layers_lie_on_each_other() {
    let mut home = Home::new();
    let capability = [1, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let layer = Layer::default()
        .folder("./")
        .folder("usr/")
        .folder("usr/lib/")
        .symlink("lib", "usr/lib")
        .pax(&[
            ("SCHILY.xattr.security.capability", &capability),
            ("SCHILY.xattr.trusted.overlay.opaque", b"y"),
        ])
        .entry(b'0', "usr/ping", "", 0o755, b"program")
        .entry(b'0', "usr/su", "", 0o4755, b"program")
        .file("etc/old", "old")
        .file("etc/kept", "kept")
        .file("dir/a", "a")
        .file("dir/sub/b", "b")
        .hard_link("usr/ping2", "usr/ping")
        .entry(b'3', "dev/console", "", 0o600, b"")
        .entry(b'6', "fifo", "", 0o620, b"");
    home.apply(layer).unwrap();
    assert_eq!(home.files.devices, 1);
    let meta = std::fs::metadata(home.at("usr/su")).unwrap();
    assert_eq!((meta.uid(), meta.gid(), meta.mode() & 0o7777), (12, 34, 0o4755));
    assert_eq!(meta.mtime(), 1_700_000_000);
    assert_eq!(std::fs::metadata(home.at("usr/ping")).unwrap().nlink(), 2);
    let mut value = [0; 64];
    let length = rustix::fs::getxattr(home.at("usr/ping"), "security.capability", &mut value).unwrap();
    assert_eq!(&value[..length], capability);
    assert!(rustix::fs::getxattr(home.at("usr/ping"), "trusted.overlay.opaque", &mut value).is_err());
    assert!(!home.at("dev/console").exists());

    let layer = Layer::default()
        .file("lib/new", "through a link that stays inside")
        .file("etc/.wh.old", "")
        .file("dir/sub/c", "c")
        .file("dir/.wh..wh..opq", "")
        .file("dir/d", "d")
        .file("fifo", "a file now")
        .pax(&[("path", b"a/very/long/name"), ("uid", b"70000"), ("gid", b"5")])
        .file("short", "long");
    home.apply(layer).unwrap();
    assert_eq!(home.read("usr/lib/new").as_deref(), Some("through a link that stays inside"));
    assert_eq!((home.read("etc/old"), home.read("etc/kept").as_deref()), (None, Some("kept")));
    assert_eq!((home.read("dir/a"), home.read("dir/sub/b")), (None, None));
    assert_eq!((home.read("dir/sub/c").as_deref(), home.read("dir/d").as_deref()), (Some("c"), Some("d")));
    assert_eq!(home.read("fifo").as_deref(), Some("a file now"));
    assert_eq!(std::fs::metadata(home.at("a/very/long/name")).unwrap().uid(), 70_000);
    // A folder in a file's place, and a file in a folder's.
    home.apply(Layer::default().folder("etc/kept").file("etc/kept/in", "x").file("dir", "y")).unwrap();
    assert_eq!((home.read("etc/kept/in").as_deref(), home.read("dir").as_deref()), (Some("x"), Some("y")));
    home.nothing_outside();
}

#[test]
fn nothing_leads_out() {
    let mut home = Home::new();
    let outside = home.folder.path().join("outside").display().to_string();
    for name in ["../outside/x", "a/../../outside/x", "..", "a/.."] {
        let text = home.refused(Layer::default().file(name, "evil"));
        assert!(text.contains("leads out"), "{name}: {text}");
    }
    // An absolute name is one below the root, and so is what a link leads to.
    home.apply(Layer::default().file("/etc/x", "inside")).unwrap();
    assert_eq!(home.read("etc/x").as_deref(), Some("inside"));
    for (link, to) in [("up", "../outside"), ("abs", outside.as_str()), ("deep", "../../../../../..")] {
        home.apply(Layer::default().symlink(link, to)).unwrap();
        let _ = home.apply(Layer::default().file(&format!("{link}/evil"), "evil"));
        let _ = home.apply(Layer::default().file(&format!("{link}/etc/evil"), "evil"));
        home.nothing_outside();
    }
    // A link's last part isn't followed: the file takes its place.
    home.apply(Layer::default().symlink("target", "/etc/passwd").file("target", "mine")).unwrap();
    assert_eq!(home.read("target").as_deref(), Some("mine"));
    home.apply(Layer::default().symlink("round", "round")).unwrap();
    home.refused(Layer::default().file("round/x", "y"));
    assert!(home.refused(Layer::default().hard_link("shadow", "../../etc/shadow")).contains("leads out"));
    assert!(home.refused(Layer::default().hard_link("shadow", "/etc/shadow")).contains("isn't there"));
    home.apply(Layer::default().symlink("etc2", "/etc")).unwrap();
    assert!(home.refused(Layer::default().hard_link("shadow", "etc2/shadow")).contains("isn't there"));
    home.refused(Layer::default().file("a/.wh...", ""));
    home.nothing_outside();
}

#[test]
fn bounds_are_kept_before_anything_is_written() {
    let mut home = Home::bounded(Bounds { max_bytes: 1000, max_entries: 5 });
    let mut bomb = Layer::default().entry(b'0', "bomb", "", 0o644, b"").0;
    // The header promises a tebibyte; what follows doesn't matter.
    let mut header = tar::Header::new_gnu();
    header.set_path("bomb").unwrap();
    header.set_size(1 << 40);
    header.set_mode(0o644);
    header.set_uid(0);
    header.set_gid(0);
    header.set_cksum();
    bomb.extend_from_slice(header.as_bytes());
    assert!(home.refused(Layer(bomb)).contains("limit"));
    let mut home = Home::bounded(Bounds { max_bytes: 1000, max_entries: 5 });
    let many = (0..9).fold(Layer::default(), |layer, n| layer.file(&format!("f{n}"), ""));
    assert!(home.refused(many).contains("entries"));
    let mut home = Home::new();
    let long = Layer::default().entry(b'L', "././@LongLink", "", 0o644, &vec![b'a'; 5000]).file("x", "y");
    assert!(home.refused(long).contains("too long"));
    let nobody = Layer::default().pax(&[("uid", b"4294967295")]).file("x", "y");
    assert!(home.refused(nobody).contains("can't be"));
    let mut cut = Layer::default().file("x", &"y".repeat(2000)).0;
    cut.truncate(1024);
    assert!(matches!(home.files.apply(cut.as_slice()), Err(ExtractError::Refused(_))));
    assert!(matches!(home.files.apply(&[7; 2048][..]), Err(ExtractError::Refused(_))));
}

#[test]
fn files_of_the_root_are_read_and_written_inside() {
    let mut home = Home::new();
    let layer =
        Layer::default().file("etc/passwd", "root:x:0:0::/:/bin/sh\n").symlink("etc/link", "/etc/passwd");
    home.apply(layer.symlink("usr", "/elsewhere")).unwrap();
    assert!(home.files.read("etc/link", 100).unwrap().unwrap().starts_with(b"root"));
    assert!(
        home.files.read("etc/none", 100).unwrap().is_none() && home.files.read("etc", 100).unwrap().is_none()
    );
    assert!(home.files.has("etc/link") && !home.files.has("usr/x"));
    home.apply(Layer::default().folder("elsewhere")).unwrap();
    home.files.write("usr/lib/agent", 0o755, &mut &b"agent"[..]).unwrap();
    assert_eq!(home.read("elsewhere/lib/agent").as_deref(), Some("agent"));
    assert_eq!(
        std::fs::metadata(home.at("elsewhere/lib/agent")).unwrap().permissions().mode() & 0o777,
        0o755
    );
}
