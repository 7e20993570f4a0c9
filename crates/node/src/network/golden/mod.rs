//! Comparison with files of this folder; `CUMULET_BLESS=1` writes them.

use std::path::Path;

/// Compares a text with a golden file.
pub fn check(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/network/golden").join(name);
    if std::env::var_os("CUMULET_BLESS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let want = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, want, "{} differs; CUMULET_BLESS=1 writes it anew", path.display());
}
