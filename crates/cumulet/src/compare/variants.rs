//! What is compared: the columns. Another one is another entry of [`ALL`].

/// A way to run the AMI.
#[derive(Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its name in JSON.
    pub name: &'static str,
    /// For people.
    pub title: &'static str,
    /// The tags that its instances are launched with.
    pub tags: &'static [(&'static str, &'static str)],
    /// Whether it runs on a processor of its own, which is emulated where hardware virtualisation doesn't work.
    pub machine: bool,
    /// What an instance of it is changed to in order to boot as the other kind.
    pub other_kind: &'static str,
    /// Operating systems that it can run.
    pub systems: &'static str,
}

/// All.
pub static ALL: [Variant; 2] = [
    Variant {
        name: "container",
        title: "container",
        tags: &[("cumulet:isolation", "container")],
        machine: false,
        other_kind: "vm",
        systems: "Linux, on the host's kernel",
    },
    Variant {
        name: "vm",
        title: "VM",
        tags: &[("cumulet:isolation", "vm")],
        machine: true,
        other_kind: "container",
        systems: "any for x86-64 PCs by BIOS or UEFI: Linux, BSD, Windows, each with its own kernel",
    },
];
