//! The guest agent: init of the bundled image, in a virtual machine and in a container.
//!
//! One static binary plays every part, told apart by the name and process id that it runs under:
//!
//! ```text
//! /init          process 1 of the initramfs: loads modules, mounts root=, executes the root's init   (stage1)
//! /sbin/init     process 1 of the instance: network, keys, SSH, user data, reaping, shutdown          (init)
//! /sbin/poweroff, halt, reboot, shutdown: ask process 1                                               (command)
//! run-in         runs a program in the root that a template has mounted                        (template)
//! run-as         between init and an application: gives up root                                (application)
//! bench          a load generator for `cumulet compare`                                        (bench)
//! ```
//!
//! # Contract with what runs the instance
//!
//! * **Kind.** stage 1 passes `CUMULET_VM=1`; without it, init takes itself to be in a container.
//! * **Console.** Everything is said on standard output: the serial console of a VM, a container's output.
//! * **Network.** Where `eth0` already has an IPv4 address it is used as it is, and DHCP is asked (by DHCPINFORM) for
//!   name servers and domain only; else DHCP configures it.
//! * **Power off** is asked for by SIGPWR, SIGTERM, SIGUSR1, SIGUSR2, SIGRTMIN+3 (37) or SIGRTMIN+4 (38), or a
//!   VM's ACPI power button; **reboot** by SIGINT (also Ctrl-Alt-Del) or SIGRTMIN+5 (39). All processes get
//!   SIGTERM and SIGHUP, five seconds later SIGKILL; then file systems are synced.
//! * **End.** init calls reboot(2). In a VM that ends or restarts the machine. In a pid namespace the kernel
//!   then kills init: by SIGINT for power off, by SIGHUP for reboot. Where reboot(2) is refused, init exits
//!   with status 0 for power off and 129 for reboot. Any other end is a crash.
//! * **Identity.** `/var/lib/cumulet/instance-id` names the instance that the disk was last booted as. Under
//!   another id the SSH host keys and machine id are made anew, the key pair's public key is added to `ec2-user`
//!   (to root where there is none), and user data is carried out once, in the background of SSH.
//! * **Application.** `/etc/cumulet/process.json` says that the image was an OCI image, and what it runs: the agent is
//!   init then, whatever `/sbin/init` is, and `/usr/lib/cumulet/ssh` the SSH server where the image has none.

#![cfg_attr(test, allow(clippy::unwrap_used))] // a failed test is the message

mod accounts;
mod application;
mod bench;
mod children;
mod clock;
mod cloud_config;
mod console;
mod dhcp;
mod files;
mod further;
mod identity;
mod init;
mod ipv6;
mod metadata;
mod mime;
mod netlink;
mod network;
mod power;
mod ssh;
mod stage1;
mod template;
mod user_data;
mod volumes;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args();
    let program = arguments.next().unwrap_or_default();
    let name = program.rsplit('/').next().unwrap_or_default();
    if std::process::id() == 1 {
        let error = if program == "/init" { stage1::run() } else { init::run() };
        console::say(&format!("fatal: {error}"));
        return ExitCode::FAILURE;
    }
    let arguments: Vec<String> = arguments.collect();
    if let Some(("run-as", rest)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        eprintln!("cannot run it: {}", application::run_as(rest));
        return ExitCode::from(127);
    }
    if let Some(("bench", rest)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return match bench::run(rest) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("bench: {error}");
                ExitCode::FAILURE
            }
        };
    }
    if let Some(rest) = arguments.strip_prefix(&[template::RUN_IN.to_owned()]) {
        eprintln!("cannot run it: {}", template::run_in(rest));
        return ExitCode::from(127);
    }
    match power::command(name, &arguments) {
        Some(code) => code,
        None => {
            eprintln!(
                "{name}: the init of a Cumulet instance; it runs as process 1, or as poweroff, halt, reboot, shutdown"
            );
            ExitCode::from(2)
        }
    }
}
