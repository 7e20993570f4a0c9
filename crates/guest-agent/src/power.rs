//! The instance's end: who may ask for it, and how it is carried out.

use crate::children::Children;
use crate::console::{in_vm, say};
use rustix::mount::{MountFlags, mount_remount};
use rustix::process::{Pid, Signal, WaitOptions, kill_process, wait};
use rustix::system::{RebootCommand, reboot};
use std::io::Read;
use std::process::ExitCode;
use std::sync::mpsc::channel;
use std::time::Duration;

/// The first real-time signal of the C library; the kernel's own first two are taken by it.
const SIGRTMIN: i32 = 34;
/// How long processes have between SIGTERM and SIGKILL.
const GRACE: Duration = Duration::from_secs(5);
const AFTER_KILL: Duration = Duration::from_secs(1);
/// The exit status that stands for a reboot where reboot(2) is refused.
const REBOOT_STATUS: i32 = 129;

/// What init is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    PowerOff,
    Reboot,
}

/// Signals that init listens to, and what each asks for (see the contract at the top of the crate).
pub const SIGNALS: [(i32, Request); 8] = {
    use signal_hook::consts::{SIGINT, SIGTERM, SIGUSR1, SIGUSR2};
    [
        (Signal::POWER.as_raw(), Request::PowerOff),
        (SIGTERM, Request::PowerOff),
        (SIGUSR1, Request::PowerOff),
        (SIGUSR2, Request::PowerOff),
        (SIGRTMIN + 3, Request::PowerOff),
        (SIGRTMIN + 4, Request::PowerOff),
        (SIGINT, Request::Reboot),
        (SIGRTMIN + 5, Request::Reboot),
    ]
};

/// What a signal asks for.
pub fn requested(signal: i32) -> Option<Request> {
    SIGNALS.iter().find(|(number, _)| *number == signal).map(|(_, request)| *request)
}

/// Runs as `poweroff`, `halt`, `reboot` or `shutdown`: asks process 1. Nothing for any other name.
pub fn command(name: &str, arguments: &[String]) -> Option<ExitCode> {
    let request = match name {
        "poweroff" | "halt" => Request::PowerOff,
        "reboot" => Request::Reboot,
        "shutdown" if arguments.iter().any(|a| a == "-r" || a == "--reboot") => Request::Reboot,
        "shutdown" if arguments.iter().any(|a| a == "-c") => {
            eprintln!("shutdown: nothing is scheduled: a shutdown is carried out at once");
            return Some(ExitCode::FAILURE);
        }
        "shutdown" => Request::PowerOff,
        _ => return None,
    };
    let signal = match request {
        Request::PowerOff => Signal::USR2,
        Request::Reboot => Signal::INT,
    };
    Some(match kill_process(Pid::INIT, signal) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{name}: {error} (only root may do this: try sudo {name})");
            ExitCode::FAILURE
        }
    })
}

/// Ends every process, then the instance. Doesn't return.
pub fn end(children: &Children, request: Request) -> ! {
    say(match request {
        Request::PowerOff => "powering off",
        Request::Reboot => "rebooting",
    });
    children.close();
    // The one that waits for all ends is this thread's helper, so that the wait can be bounded.
    let (sender, all_ended) = channel();
    std::thread::spawn(move || {
        while !matches!(wait(WaitOptions::empty()), Err(rustix::io::Errno::CHILD)) {}
        let _ = sender.send(());
    });
    signal_all(&[Signal::TERM, Signal::HUP, Signal::CONT]);
    if all_ended.recv_timeout(GRACE).is_err() {
        signal_all(&[Signal::KILL]);
        let _ = all_ended.recv_timeout(AFTER_KILL);
    }
    rustix::fs::sync();
    if in_vm() {
        // Marks the file system clean; with something still writing it stays as it is, and the journal mends it.
        let _ = mount_remount("/", MountFlags::RDONLY, "");
        rustix::fs::sync();
    }
    let result = reboot(match request {
        Request::PowerOff => RebootCommand::PowerOff,
        Request::Reboot => RebootCommand::Restart,
    });
    if let Err(error) = result
        && in_vm()
    {
        say(&format!("the kernel refuses: {error}"));
    }
    std::process::exit(match request {
        Request::PowerOff => 0,
        Request::Reboot => REBOOT_STATUS,
    })
}

/// Signals every process but init; kernel threads ignore it.
fn signal_all(signals: &[Signal]) {
    let Ok(entries) = std::fs::read_dir("/proc") else { return };
    for entry in entries.flatten() {
        let pid = entry.file_name().to_str().and_then(|name| name.parse().ok()).and_then(Pid::from_raw);
        for signal in signals {
            if let Some(pid) = pid.filter(|pid| !pid.is_init()) {
                let _ = kill_process(pid, *signal); // gone already: fine
            }
        }
    }
}

/// Listens to a virtual machine's ACPI power button, and passes it on to init as SIGPWR.
pub fn watch_button() {
    let Some(device) = button_device() else { return };
    std::thread::spawn(move || {
        let Ok(mut events) = std::fs::File::open(format!("/dev/input/{device}")) else { return };
        // struct input_event of 64 bits: two words of time, then type, code, value
        let mut event = [0; 24];
        while events.read_exact(&mut event).is_ok() {
            if is_power_key(&event) {
                let _ = kill_process(Pid::INIT, Signal::POWER);
            }
        }
    });
}

fn button_device() -> Option<String> {
    std::fs::read_dir("/sys/class/input").ok()?.flatten().find_map(|entry| {
        let name = std::fs::read_to_string(entry.path().join("device/name")).ok()?;
        let event = entry.file_name().into_string().ok()?;
        (event.starts_with("event") && name.trim() == "Power Button").then_some(event)
    })
}

fn is_power_key(event: &[u8; 24]) -> bool {
    const EV_KEY: u16 = 1;
    const KEY_POWER: u16 = 116;
    let word = |at: usize| u16::from_ne_bytes([event[at], event[at + 1]]);
    word(16) == EV_KEY && word(18) == KEY_POWER && event[20] == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signals_ask_for_what_the_contract_says() {
        assert_eq!(requested(30), Some(Request::PowerOff), "SIGPWR");
        assert_eq!(requested(15), Some(Request::PowerOff));
        assert_eq!(requested(2), Some(Request::Reboot));
        assert_eq!(requested(37), Some(Request::PowerOff));
        assert_eq!(requested(39), Some(Request::Reboot));
        assert_eq!(requested(17), None);
    }

    #[test]
    fn only_a_press_of_the_power_key_counts() {
        let mut event = [0; 24];
        event[16] = 1;
        event[18] = 116;
        assert!(!is_power_key(&event), "a release");
        event[20] = 1;
        assert!(is_power_key(&event));
        event[18] = 115;
        assert!(!is_power_key(&event));
    }

    #[test]
    fn other_names_are_no_command() {
        assert!(command("cumulet-guest-agent", &[]).is_none());
    }
}
