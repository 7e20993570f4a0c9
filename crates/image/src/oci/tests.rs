//! Layouts, archives, names and processes.

use std::fs;

use super::registry::Reference;
use super::*;

fn tar_of(name: &str, text: &str) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_size(text.len() as u64);
    header.set_mode(0o644);
    archive.append_data(&mut header, name, text.as_bytes()).unwrap();
    archive.into_inner().unwrap()
}

fn blob(folder: &std::path::Path, bytes: &[u8]) -> Digest {
    let digest = Digest::of(bytes);
    fs::create_dir_all(folder.join("blobs/sha256")).unwrap();
    fs::write(folder.join(blobs::path(&digest)), bytes).unwrap();
    digest
}

fn layout(folder: &std::path::Path, layer: &[u8], diff: &Digest) {
    let config = serde_json::json!({
        "architecture": "amd64", "os": "linux",
        "config": { "Entrypoint": ["/app"], "Cmd": ["-v"], "User": "web", "Env": ["A=b"],
                    "ExposedPorts": { "80/tcp": {} } },
        "rootfs": { "type": "layers", "diff_ids": [diff.to_string()] },
    });
    let config = blob(folder, config.to_string().as_bytes());
    let layer = blob(folder, layer);
    let manifest = serde_json::json!({
        "schemaVersion": 2, "config": { "digest": config.to_string(), "size": 1 },
        "layers": [{ "mediaType": "application/vnd.oci.image.layer.v1.tar", "digest": layer.to_string(), "size": 1 }],
    });
    let manifest = blob(folder, manifest.to_string().as_bytes());
    let platform = |architecture: &str| serde_json::json!({ "architecture": architecture, "os": "linux" });
    let index = serde_json::json!({ "schemaVersion": 2, "manifests": [
        { "digest": manifest.to_string(), "platform": platform("amd64") },
        { "digest": Digest::of(b"other").to_string(), "platform": platform("arm64") },
        { "digest": Digest::of(b"attest").to_string(), "platform": { "architecture": "unknown", "os": "unknown" } },
    ] });
    fs::write(folder.join("index.json"), index.to_string()).unwrap();
}

fn text_of(image: &OciImage) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    image.layer(&image.layers[0]).unwrap().read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[test]
fn a_layout_is_read_in_its_folder_and_in_an_archive() {
    let home = tempfile::tempdir().unwrap();
    let layer = tar_of("a", "text");
    layout(home.path(), &layer, &Digest::of(&layer));
    let image = OciImage::open(Blobs::open_at(home.path()).unwrap(), "x86_64", None).unwrap();
    assert!(text_of(&image).unwrap() == layer);
    let none = OciImage::open(Blobs::open_at(home.path()).unwrap(), "arm64", None);
    assert!(none.is_err(), "its manifest isn't there");
    let archive = home.path().join("archive.tar");
    let mut tar = tar::Builder::new(fs::File::create(&archive).unwrap());
    tar.append_path_with_name(home.path().join("index.json"), "./index.json").unwrap();
    tar.append_dir_all("blobs", home.path().join("blobs")).unwrap();
    tar.finish().unwrap();
    let image = OciImage::open(Blobs::open_at(&archive).unwrap(), "x86_64", None).unwrap();
    assert!(text_of(&image).unwrap() == layer);
    let users = |name: &str| (name == "etc/passwd").then(|| b"root:x:0:0\nweb:x:33:44:::\n".to_vec());
    let process = image.config.config.process(&users).unwrap().unwrap();
    assert_eq!((process.argv.join(" ").as_str(), process.user.as_str()), ("/app -v", "33:44"));
    assert_eq!((process.working_dir.as_str(), process.exposed_ports.join(" ").as_str()), ("/", "80/tcp"));
    assert!(image.config.config.process(&|_| None).is_err(), "a user that isn't there");
}

#[test]
fn what_has_another_digest_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let layer = tar_of("a", "text");
    layout(home.path(), &layer, &Digest::of(b"another"));
    let image = OciImage::open(Blobs::open_at(home.path()).unwrap(), "x86_64", None).unwrap();
    assert!(text_of(&image).unwrap_err().to_string().contains("digest"));
    layout(home.path(), &layer, &Digest::of(&layer));
    fs::write(home.path().join(blobs::path(&Digest::of(&layer))), tar_of("a", "evil")).unwrap();
    let image = OciImage::open(Blobs::open_at(home.path()).unwrap(), "x86_64", None).unwrap();
    assert!(text_of(&image).unwrap_err().to_string().contains("digest"));
    // A configuration or manifest is compared before it is read.
    for entry in fs::read_dir(home.path().join("blobs/sha256")).unwrap() {
        fs::write(entry.unwrap().path(), "{}").unwrap();
    }
    assert!(OciImage::open(Blobs::open_at(home.path()).unwrap(), "x86_64", None).is_err());
}

#[test]
fn what_docker_save_wrote_is_read() {
    let home = tempfile::tempdir().unwrap();
    let layer = tar_of("a", "text");
    let config =
        serde_json::json!({ "rootfs": { "diff_ids": [Digest::of(&layer).to_string()] } }).to_string();
    let manifest = r#"[{"Config":"c.json","RepoTags":["x:1"],"Layers":["id/layer.tar"]}]"#;
    let write = |manifest: &str| {
        let path = home.path().join("saved.tar");
        let mut tar = tar::Builder::new(fs::File::create(&path).unwrap());
        for (name, bytes) in [
            ("c.json", config.as_bytes()),
            ("base/layer.tar", &layer),
            ("manifest.json", manifest.as_bytes()),
        ] {
            let mut header = tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            tar.append_data(&mut header, name, bytes).unwrap();
        }
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(tar::EntryType::Symlink);
        header.set_size(0);
        tar.append_link(&mut header, "id/layer.tar", "../base/layer.tar").unwrap();
        tar.finish().unwrap();
        Blobs::open_at(&path).unwrap()
    };
    let image = OciImage::open(write(manifest), "x86_64", Some("x:1")).unwrap();
    assert!(text_of(&image).unwrap() == layer);
    assert!(OciImage::open(write(manifest), "x86_64", Some("x:2")).is_err());
    let trick = manifest.replace("c.json", "../../../etc/passwd");
    assert!(OciImage::open(write(&trick), "x86_64", None).is_err());
}

#[test]
fn names_lead_to_their_registry() {
    for (text, whole) in [
        ("debian", "registry-1.docker.io/library/debian:latest"),
        ("docker.io/me/app:1", "registry-1.docker.io/me/app:1"),
        ("localhost:5000/a/b", "localhost:5000/a/b:latest"),
        ("ghcr.io/o/r:v1.2", "ghcr.io/o/r:v1.2"),
    ] {
        assert_eq!(Reference::parse(text).unwrap().to_string(), whole);
    }
    let digest = format!("quay.io/a/b@{}", Digest::of(b""));
    assert_eq!(Reference::parse(&digest).unwrap().to_string(), digest);
    for bad in ["", "a/../b", "a b", "a@sha256:12", "http://x/y", "a:b:c", "x.y/"] {
        assert!(Reference::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn users_are_numbers_or_names() {
    let files = |name: &str| match name {
        "etc/passwd" => Some(b"root:x:0:0:::\nweb:x:33:34:::\n".to_vec()),
        "etc/group" => Some(b"root:x:0:\nstaff:x:50:\n".to_vec()),
        _ => None,
    };
    for (text, ids) in [
        ("", (0, 0)),
        ("web", (33, 34)),
        ("33", (33, 34)),
        ("7", (7, 0)),
        ("7:8", (7, 8)),
        ("web:staff", (33, 50)),
        ("root:", (0, 0)),
    ] {
        assert_eq!(resolve_user(text, &files), Ok(ids), "{text}");
    }
    assert!(resolve_user("nobody", &files).is_err() && resolve_user("web:none", &files).is_err());
}
