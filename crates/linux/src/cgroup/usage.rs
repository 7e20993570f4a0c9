//! What a group has used, in more detail than [`super::Usage`].

use std::fs;

use super::{Cgroup, Layout};

/// Memory of a group and those below it, bytes. What the machine doesn't count is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MemoryUse {
    /// All that counts against the limit, page cache and the kernel's own included.
    pub used: u64,
    /// Anonymous pages.
    pub anon: u64,
    /// Page cache, shared memory included.
    pub cache: u64,
    /// Shared memory.
    pub shmem: u64,
    /// Anonymous pages and shared memory, used lately.
    pub active_anon: u64,
    /// The same, not used lately.
    pub inactive_anon: u64,
    /// Page cache of files, used lately.
    pub active_file: u64,
    /// The same, not used lately.
    pub inactive_file: u64,
    /// Pages that can't be given back.
    pub unevictable: u64,
    /// Pages of files that are mapped.
    pub mapped: u64,
    /// Page cache that is not written yet.
    pub dirty: u64,
    /// Page cache that is being written.
    pub writeback: u64,
    /// The kernel's own that can be given back.
    pub slab_reclaimable: u64,
    /// The kernel's own that can't.
    pub slab_unreclaimable: u64,
}

/// CPU time of a group and those below it since it was made, microseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CpuUse {
    /// In user space.
    pub user_us: u64,
    /// In the kernel.
    pub system_us: u64,
}

/// The figure of a key in a file of lines `key figure`.
fn figure(text: &str, key: &str) -> u64 {
    let value = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(' '));
    value.and_then(|value| value.trim().parse().ok()).unwrap_or(0)
}

/// Reads `memory.stat`.
fn memory_of(layout: Layout, used: u64, text: &str) -> MemoryUse {
    let v2 = layout == Layout::V2;
    let read = |v1: &str, key: &str| {
        if v2 { figure(text, key) } else { figure(text, &format!("total_{v1}")) }
    };
    MemoryUse {
        used,
        anon: read("rss", "anon"),
        cache: read("cache", "file"),
        shmem: read("shmem", "shmem"),
        active_anon: read("active_anon", "active_anon"),
        inactive_anon: read("inactive_anon", "inactive_anon"),
        active_file: read("active_file", "active_file"),
        inactive_file: read("inactive_file", "inactive_file"),
        unevictable: read("unevictable", "unevictable"),
        mapped: read("mapped_file", "file_mapped"),
        dirty: read("dirty", "file_dirty"),
        writeback: read("writeback", "file_writeback"),
        slab_reclaimable: read("", "slab_reclaimable"),
        slab_unreclaimable: read("", "slab_unreclaimable"),
    }
}

/// Reads `cpu.stat` of version 2, or `cpuacct.stat` of version 1, which counts ticks.
fn cpu_of(layout: Layout, text: &str) -> CpuUse {
    /// The kernel's unit in files, on all processors that matter here.
    const US_PER_TICK: u64 = 10_000;
    match layout {
        Layout::V2 => CpuUse { user_us: figure(text, "user_usec"), system_us: figure(text, "system_usec") },
        Layout::V1 | Layout::Hybrid => CpuUse {
            user_us: figure(text, "user") * US_PER_TICK,
            system_us: figure(text, "system") * US_PER_TICK,
        },
    }
}

impl Cgroup {
    fn text(&self, controller: &str, file: &str) -> String {
        self.file(controller, file).and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default()
    }

    /// What its memory is used for.
    pub fn memory(&self) -> MemoryUse {
        let file = if self.layout == Layout::V2 { "memory.current" } else { "memory.usage_in_bytes" };
        let used = self.text("memory", file).trim().parse().unwrap_or(0);
        memory_of(self.layout, used, &self.text("memory", "memory.stat"))
    }

    /// What its CPU time was used for.
    pub fn cpu(&self) -> CpuUse {
        let (controller, file) =
            if self.layout == Layout::V2 { ("cpu", "cpu.stat") } else { ("cpuacct", "cpuacct.stat") };
        cpu_of(self.layout, &self.text(controller, file))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_versions_are_read() {
        let v1 = "cache 1\nrss 2\ntotal_cache 4096\ntotal_rss 8192\ntotal_inactive_file 512\n";
        let read = memory_of(Layout::Hybrid, 20_000, v1);
        assert_eq!((read.used, read.cache, read.anon, read.inactive_file), (20_000, 4096, 8192, 512));
        let v2 = "anon 8192\nfile 4096\nfile_mapped 100\ninactive_file 512\nslab_reclaimable 64\n";
        let read = memory_of(Layout::V2, 20_000, v2);
        assert_eq!((read.cache, read.anon, read.mapped, read.slab_reclaimable), (4096, 8192, 100, 64));
        assert_eq!(cpu_of(Layout::V1, "user 2\nsystem 3\n"), CpuUse { user_us: 20_000, system_us: 30_000 });
        let v2 = "usage_usec 50\nuser_usec 20\nsystem_usec 30\n";
        assert_eq!(cpu_of(Layout::V2, v2), CpuUse { user_us: 20, system_us: 30 });
    }
}
