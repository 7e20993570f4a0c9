//! The Linux kernel, as safe synchronous Rust: namespaces, netlink, taps, nftables, connections, loop devices, mounts,
//! reflinks, cgroups and processes.
//!
//! Every call blocks for as long as the kernel takes; asynchronous callers use their own threads. Calls that a
//! reconciler repeats are idempotent: creating adopts what exists, deleting what is absent succeeds.
//!
//! Architecture invariants:
//! - This is the only crate with `unsafe`, and each use says why it is sound.
//! - No thread that the caller owns changes its namespace: work inside one runs on a thread made for it.
//! - Every descriptor is opened close-on-exec; a child inherits only what its spec names.
//! - Nothing here knows of EC2, instances or records: names and numbers come from the caller.
#![allow(unsafe_code)]

mod error;
mod nfnetlink;
mod sys;

pub mod arp;
pub mod caller;
pub mod cgroup;
pub mod conntrack;
pub mod device;
pub mod entropy;
pub mod extents;
pub mod fdpass;
pub mod fuse;
pub mod jail;
pub mod loopdev;
pub mod mount;
pub mod netlink;
pub mod netns;
pub mod nflog;
pub mod nft;
pub mod nftrace;
pub mod process;
pub mod reflink;
pub mod sandbox;
pub mod seccomp;
pub mod sock;
pub mod sysctl;
pub mod sysinfo;
pub mod tap;
pub mod tty;

pub use error::{Error, Result, describe};
pub use netlink::MacAddr;
pub use netns::NetNs;
