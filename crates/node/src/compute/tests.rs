use std::path::PathBuf;

/// Compares with a golden file; `UPDATE_GOLDEN=1` writes it instead.
pub(super) fn assert_golden(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/compute/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).expect("golden file is writable");
    }
    let golden = std::fs::read_to_string(&path).expect("golden file is there");
    assert_eq!(text, golden, "{name} differs from its golden file; UPDATE_GOLDEN=1 rewrites it");
}
