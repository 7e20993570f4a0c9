//! A filter of system calls for a jailed program: what a program that computes, reads, writes and talks over descriptors
//! that it was given never needs, and what most ways out of a jail begin with. All others are allowed.
//!
//! A denied call answers an error; a call of another processor's ABI ends the process.

use std::io;

use libc::sock_filter;

use super::ARCH_NATIVE;

/// Set in the numbers of x86-64's second ABI.
#[cfg(target_arch = "x86_64")]
const X32_BIT: u32 = 0x4000_0000;

/// Denied with `EPERM`.
const DENIED: &[libc::c_long] = &[
    libc::SYS_acct,
    libc::SYS_add_key,
    libc::SYS_bpf,
    libc::SYS_chroot,
    libc::SYS_clock_adjtime,
    libc::SYS_clock_settime,
    libc::SYS_delete_module,
    libc::SYS_fanotify_init,
    libc::SYS_finit_module,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fsopen,
    libc::SYS_fspick,
    libc::SYS_init_module,
    libc::SYS_kcmp,
    libc::SYS_kexec_file_load,
    libc::SYS_kexec_load,
    libc::SYS_keyctl,
    libc::SYS_lookup_dcookie,
    libc::SYS_migrate_pages,
    libc::SYS_mknodat,
    libc::SYS_mount,
    libc::SYS_mount_setattr,
    libc::SYS_move_mount,
    libc::SYS_move_pages,
    libc::SYS_name_to_handle_at,
    libc::SYS_open_by_handle_at,
    libc::SYS_open_tree,
    libc::SYS_perf_event_open,
    libc::SYS_pidfd_getfd,
    libc::SYS_pivot_root,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_ptrace,
    libc::SYS_quotactl,
    libc::SYS_reboot,
    libc::SYS_request_key,
    libc::SYS_setns,
    libc::SYS_settimeofday,
    libc::SYS_swapoff,
    libc::SYS_swapon,
    libc::SYS_syslog,
    libc::SYS_umount2,
    libc::SYS_unshare,
    libc::SYS_userfaultfd,
    libc::SYS_vhangup,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_ioperm,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_iopl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_mknod,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_modify_ldt,
];

/// Flags of clone(2) that make namespaces; that of time is read as part of the signal there.
const NAMESPACES: u32 = (libc::CLONE_NEWNS
    | libc::CLONE_NEWCGROUP
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUSER
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWNET) as u32;

// Offsets in `struct seccomp_data`.
const NUMBER: u32 = 0;
const ARCHITECTURE: u32 = 4;
const FIRST_ARGUMENT: u32 = 16;

const LOAD: u32 = libc::BPF_LD | libc::BPF_W | libc::BPF_ABS;
const EQUAL: u32 = libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K;
const ANY_BIT: u32 = libc::BPF_JMP | libc::BPF_JSET | libc::BPF_K;
const RETURN: u32 = libc::BPF_RET | libc::BPF_K;

fn step(code: u32, jt: u8, jf: u8, k: u32) -> sock_filter {
    sock_filter { code: code as u16, jt, jf, k }
}

fn fail(errno: libc::c_int) -> sock_filter {
    step(RETURN, 0, 0, libc::SECCOMP_RET_ERRNO | errno as u32)
}

/// The program that the kernel runs before each call.
pub fn filter() -> io::Result<Vec<sock_filter>> {
    let allow = step(RETURN, 0, 0, libc::SECCOMP_RET_ALLOW);
    let mut program = vec![
        step(LOAD, 0, 0, ARCHITECTURE),
        step(EQUAL, 1, 0, ARCH_NATIVE),
        step(RETURN, 0, 0, libc::SECCOMP_RET_KILL_PROCESS),
        step(LOAD, 0, 0, NUMBER),
    ];
    #[cfg(target_arch = "x86_64")]
    program.extend([step(ANY_BIT, 0, 1, X32_BIT), fail(libc::EPERM)]);
    let number = |call: libc::c_long| u32::try_from(call).map_err(io::Error::other);
    for call in DENIED {
        program.extend([step(EQUAL, 0, 1, number(*call)?), fail(libc::EPERM)]);
    }
    // Its flags are in memory, where a filter can't look; the C library goes on with clone then.
    program.extend([step(EQUAL, 0, 1, number(libc::SYS_clone3)?), fail(libc::ENOSYS)]);
    program.extend([
        step(EQUAL, 0, 4, number(libc::SYS_clone)?),
        step(LOAD, 0, 0, FIRST_ARGUMENT),
        step(ANY_BIT, 0, 1, NAMESPACES),
        fail(libc::EPERM),
        allow,
    ]);
    // Others have the kernel load modules for them.
    program.extend([
        step(EQUAL, 0, 3, number(libc::SYS_socket)?),
        step(LOAD, 0, 0, FIRST_ARGUMENT),
        step(EQUAL, 1, 0, libc::AF_UNIX as u32),
        fail(libc::EAFNOSUPPORT),
        allow,
    ]);
    Ok(program)
}
