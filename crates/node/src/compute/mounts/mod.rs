//! File systems on a container's disks: what its root asks mount(2) and umount2(2) for is done by the supervisor.
//!
//! ```text
//!   container                          kernel                   supervisor, a thread for each start
//!     mount("/dev/sdf", "/mnt", …) ──▶ seccomp: notify ───────▶ whose call? which device? which options?
//!                                                               in the container's mount namespace:
//!                                                                 the file system, opened by the host's root
//!                                                                 its owners shown as the container's
//!     0 ◀───────────────────────────────────────────────────── placed at /mnt
//! ```
//! The kernel lets no user namespace mount a block device's file system, for it trusts what is on it; a container of ours
//! brings such a file system anyhow, as its root. Only a device whose node is in its folder of disks ([`super::devices`])
//! is mounted, by the name that the host has given it: the container can make no nodes, and those on what it mounts count
//! for nothing. Every other call is left to the kernel, which judges the container by its own rights, and has it have none.
//!
//! * Asking is root of the container, with the capabilities that root has there, in its first mount namespace. Programs that
//!   it has deprived, and namespaces of its own making, are the kernel's to judge.
//! * What was mounted so is the supervisor's to unmount as well: the container has no `CAP_SYS_ADMIN`, and gets none.
//! * The newer way to mount (fsopen(2) and its siblings) says that it isn't there; mount(8) then uses mount(2).
//! * A mount ends with the container, at the latest. It keeps the device busy, as an open file does.

mod options;

use std::collections::BTreeMap;
use std::ffi::{CStr, CString};
use std::fs;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use cumulet_linux::caller::{self, Caller, Inside, NamespaceId};
use cumulet_linux::seccomp::{ARCH_I386, ARCH_X86_64, Answer, Call, Listener};
use cumulet_linux::{describe, device};

use self::options::{Asks, EINVAL, ENODEV, EPERM};
use super::devices::INSIDE;

const ENOENT: i32 = 2;
const EFAULT: i32 = 14;
const ENOTDIR: i32 = 20;
const ENOSPC: i32 = 28;
/// Mounts that a container has at most, those that it begins with among them.
const MAX_MOUNTS: usize = 256;
/// What root has in a container, and a program of its own choosing may lack: to override permissions, make nodes, change
/// its root.
const CAPABILITIES: u64 = 1 << 1 | 1 << 18 | 1 << 27;
/// The bit of calls of the x32 ABI.
const X32: i32 = 0x4000_0000;
/// File systems on which a container mounts nothing: proc, sysfs, cgroup, cgroup2. What is hidden there stays hidden, and
/// what the host looks for there is there.
const NO_PLACE: [i64; 4] = [0x9fa0, 0x6265_6572, 0x0027_e0eb, 0x6367_7270];

/// Answers one container's calls, from its start to its end.
#[derive(Debug)]
pub(super) struct Mounts {
    /// The folder of its disks' nodes.
    devices: PathBuf,
    /// The host's id of its root.
    uid: u32,
    /// Its process 1.
    init: u32,
    users: NamespaceId,
    mounts: NamespaceId,
    /// What was mounted for it: the mount's number, and the kind of file system.
    placed: BTreeMap<u64, &'static str>,
}

/// Why a call isn't carried out.
enum No {
    /// It is none of ours.
    NotOurs,
    /// It fails.
    Fails(i32),
}

impl From<io::Error> for No {
    fn from(error: io::Error) -> No {
        No::Fails(error.raw_os_error().unwrap_or(EINVAL))
    }
}

impl From<i32> for No {
    fn from(number: i32) -> No {
        No::Fails(number)
    }
}

/// A call's meaning.
enum Wish {
    Mount { source: CString, target: CString, kind: String, flags: u64, data: String },
    Remount { target: CString, flags: u64, data: String },
    Unmount { target: CString, flags: i32 },
}

/// What was done.
enum Deed {
    Placed(OwnedFd, u64, &'static str),
    Remounted,
    Unmounted(u64),
}

impl Mounts {
    /// Prepares to answer for the container whose process 1 is `init`.
    ///
    /// # Errors
    /// It has ended.
    pub fn new(init: u32, devices: &Path, uid: u32) -> io::Result<Mounts> {
        let first = Caller::open(init)?;
        let (users, mounts) = (first.namespace("user")?, first.namespace("mnt")?);
        Ok(Mounts { devices: devices.to_owned(), uid, init, users, mounts, placed: BTreeMap::new() })
    }

    /// Answers a call.
    pub fn answer(&mut self, calls: &Listener, call: &Call) {
        let done = self.consider(calls, call);
        let answer = match &done {
            Ok(_) => Answer::Done,
            Err(No::NotOurs) => Answer::Continue,
            Err(No::Fails(number)) => Answer::Fails(*number),
        };
        let heard = calls.answer(call, answer).unwrap_or_else(|e| {
            eprintln!("shim: {}", describe(&e));
            false
        });
        match done {
            Ok(Deed::Placed(_, id, kind)) if heard => drop(self.placed.insert(id, kind)),
            // A signal has interrupted the call, and it will be made again.
            Ok(Deed::Placed(mount, ..)) => {
                let undone =
                    Caller::open(self.init).and_then(|init| init.run(|inside| inside.detach(&mount)));
                if let Err(e) = undone {
                    eprintln!("shim: unmount what was not waited for: {e}");
                }
            }
            Ok(Deed::Unmounted(id)) => drop(self.placed.remove(&id)),
            Ok(Deed::Remounted) | Err(_) => {}
        }
    }

    fn consider(&self, calls: &Listener, call: &Call) -> Result<Deed, No> {
        let caller = Caller::open(call.pid).map_err(|_| No::NotOurs)?;
        let wish = wish(call, &caller)?.ok_or(No::NotOurs)?;
        let entitled = self.is_entitled(&caller).unwrap_or(false);
        // Only now it is certain that what was read is the caller's.
        if !entitled || !calls.is_waiting(call) {
            return Err(No::NotOurs);
        }
        match wish {
            Wish::Mount { source, target, kind, flags, data } => {
                self.mount(&caller, &source, &target, &kind, flags, &data)
            }
            Wish::Remount { target, flags, data } => self.remount(&caller, &target, flags, &data),
            Wish::Unmount { target, flags } => self.unmount(&caller, &target, flags),
        }
    }

    fn is_entitled(&self, caller: &Caller) -> io::Result<bool> {
        let user = caller.status("Uid")?.split_whitespace().nth(1).and_then(|id| id.parse().ok());
        let capabilities = u64::from_str_radix(&caller.status("CapEff")?, 16).unwrap_or(0);
        Ok(user == Some(self.uid)
            && capabilities & CAPABILITIES == CAPABILITIES
            && caller.namespace("user")? == self.users
            && caller.namespace("mnt")? == self.mounts)
    }

    /// Names of nodes in the folder, by their devices' numbers.
    fn nodes(&self) -> BTreeMap<(u32, u32), String> {
        let entries = fs::read_dir(&self.devices).into_iter().flatten().filter_map(Result::ok);
        let node = |entry: fs::DirEntry| {
            Some((device::block_number(&entry.path())?, entry.file_name().into_string().ok()?))
        };
        entries.filter_map(node).collect()
    }

    fn mount(
        &self,
        caller: &Caller,
        source: &CStr,
        target: &CStr,
        kind: &str,
        flags: u64,
        data: &str,
    ) -> Result<Deed, No> {
        let nodes = self.nodes();
        let users = caller.user_namespace()?;
        let crowded = caller.count_mounts()? >= MAX_MOUNTS;
        let placed = caller.run(|inside| {
            let Some((number, name)) = find_device(inside, source, &nodes) else {
                return Ok(Err(No::NotOurs));
            };
            if crowded {
                return Ok(Err(No::Fails(ENOSPC)));
            }
            place(inside, (number, name), target, (kind, flags, data), &users)
        });
        let (mount, id, kind) = placed??;
        Ok(Deed::Placed(mount, id, kind))
    }

    fn remount(&self, caller: &Caller, target: &CStr, flags: u64, data: &str) -> Result<Deed, No> {
        caller.run(|inside| {
            let target = inside.resolve(target, true)?;
            let found = inside.mounted_at(&target, None)?;
            let Some(kind) = self.placed.get(&found.mount).filter(|_| found.is_root) else {
                return Ok(Err(No::NotOurs));
            };
            Ok(match options::plan(kind, flags, data) {
                Ok(plan) => Ok(inside.remount(&target, plan.flags, &plan.text())?),
                Err(number) => Err(No::Fails(number)),
            })
        })??;
        Ok(Deed::Remounted)
    }

    fn unmount(&self, caller: &Caller, target: &CStr, flags: i32) -> Result<Deed, No> {
        const UMOUNT_NOFOLLOW: i32 = 8;
        let mount = caller.run(|inside| {
            let at = inside.resolve(target, flags & UMOUNT_NOFOLLOW == 0)?;
            let found = inside.mounted_at(&at, None)?;
            if !found.is_root || !self.placed.contains_key(&found.mount) {
                return Ok(Err(No::NotOurs));
            }
            let path = inside.path(&at)?;
            // It would keep the mount busy.
            drop(at);
            inside.unmount(&path, found.mount, flags)?;
            Ok(Ok(found.mount))
        })??;
        Ok(Deed::Unmounted(mount))
    }
}

/// Reads what a call asks for; none when the kernel shall answer.
fn wish(call: &Call, caller: &Caller) -> Result<Option<Wish>, No> {
    let [first, second, third, fourth, fifth, _] = call.arguments;
    // Numbers of mount, umount2 and, in the older convention, umount.
    let (mount, unmount, plain) = match call.arch {
        ARCH_X86_64 => (165, 166, None),
        ARCH_I386 => (21, 52, Some(22)),
        _ => return Ok(None),
    };
    let number = if call.arch == ARCH_X86_64 { call.number & !X32 } else { call.number };
    if number == unmount || Some(number) == plain {
        let target = caller.text(first)?.ok_or(EFAULT)?;
        // The kernel takes the lower half.
        let flags = if Some(number) == plain { 0 } else { second as u32 as i32 };
        return Ok(Some(Wish::Unmount { target, flags }));
    }
    if number != mount {
        return Ok(None);
    }
    let asks = options::asks(fourth);
    if asks == Asks::Other {
        return Ok(None);
    }
    let target = caller.text(second)?.ok_or(EFAULT)?;
    let text = |address| -> Result<String, No> {
        let text = caller.text(address)?.unwrap_or_default();
        Ok(text.into_string().map_err(|_| EINVAL)?)
    };
    let (kind, data) = (text(third)?, text(fifth)?);
    if asks == Asks::Remount {
        return Ok(Some(Wish::Remount { target, flags: fourth, data }));
    }
    let source = caller.text(first)?;
    Ok(source.map(|source| Wish::Mount { source, target, kind, flags: fourth, data }))
}

/// The disk that a path leads to: its number and its node's name.
fn find_device<'a>(
    inside: &Inside,
    path: &CStr,
    nodes: &'a BTreeMap<(u32, u32), String>,
) -> Option<((u32, u32), &'a str)> {
    let node = inside.resolve(path, true).ok()?;
    let number = inside.block_number(&node).ok()??;
    nodes.get(&number).map(|name| (number, name.as_str()))
}

/// Mounts a disk, in its container's place. The error within is the call's.
fn place(
    inside: &Inside,
    (number, node): ((u32, u32), &str),
    target: &CStr,
    (kind, flags, data): (&str, u64, &str),
    users: &OwnedFd,
) -> io::Result<Result<(OwnedFd, u64, &'static str), No>> {
    let fails = |number| Ok(Err(No::Fails(number)));
    let plan = match options::plan(kind, flags, data) {
        Ok(plan) => plan,
        Err(number) => return fails(number),
    };
    let target = inside.resolve(target, true)?;
    if NO_PLACE.contains(&inside.magic(&target)?) {
        return fails(EPERM);
    }
    if !inside.is_folder(&target)? {
        return fails(ENOTDIR);
    }
    // The host's own name of it, not what the caller said: that can be made to lead elsewhere meanwhile. Held open, its
    // device stays that of the same file.
    let source = CString::new(format!("{INSIDE}/{node}"))?;
    let device = inside.open_device(&source)?;
    let same = inside.block_number(&device.try_clone()?.into())? == Some(number);
    let mut head = [0; 4096];
    let whole = device.read_exact_at(&mut head, 0).is_ok();
    if !same {
        return fails(ENOENT);
    }
    if plan.kind.starts_with("ext") && (!whole || options::has_journal_elsewhere(&head)) {
        return fails(EINVAL);
    }
    let (kind, strings) = match (CString::new(plan.kind), plan.strings()) {
        (Ok(kind), Ok(strings)) => (kind, strings),
        _ => return fails(ENODEV),
    };
    let detached = caller::open_file_system(&kind, &source, &strings, plan.attributes)?;
    detached.map_owners(users.as_fd())?;
    let (mount, id) = detached.place(&target)?;
    Ok(Ok((mount, id, plan.kind)))
}
