//! Images from elsewhere: a cloud's disk image, an OCI image, a root folder, made into an image folder of the pool.
//!
//! ```text
//!   file, URL ─▶ [decompress] ─▶ convert ──────────────────────────▶ root.raw ─┐
//!   registry, archive, layout ─▶ layers ─▶ extract ─▶ root ─▶ ext4 ▶ root.raw ─┼▶ manifest.json ─▶ images/<digest>/
//!   folder, root tar ────────────────────▶ extract ─▶ root ─▶ ext4 ▶ root.raw ─┘
//! ```
//! All of it happens in a hidden folder beside its place, which one process holds a lock on; its last act is a rename.
//!
//! Invariant: what is refused or cancelled leaves nothing but a part of a download, for the next time.

pub mod decompress;
pub mod extract;
pub mod fetch;
mod make;
pub mod place;

pub use make::{DEFAULT_MAX_BYTES, ImportError, Options, Source, import};

/// Hears of the work, and may end it.
pub trait Watch: Sync {
    /// Another step begins; its length in bytes, where that is known.
    fn step(&self, what: &str, total: Option<u64>);
    /// How far the step is.
    fn at(&self, done: u64);
    /// Whether it shall end.
    fn cancelled(&self) -> bool {
        false
    }
}

/// Nobody who listens.
pub struct Silent;

impl Watch for Silent {
    fn step(&self, _what: &str, _total: Option<u64>) {}
    fn at(&self, _done: u64) {}
}
