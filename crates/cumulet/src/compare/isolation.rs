//! What an instance shares with its host, and what it can do to it: each probe tries, as root inside, and looks on the host
//! whether it had an effect there. No probe does harm where it succeeds.

use std::fs;
use std::path::PathBuf;

use super::cloud::{Instance, Session};
use super::measure::{Lab, Subjects, with};
use super::report::{Better, Cell, Row};
use crate::serve::Problem;

/// A probe.
struct Probe {
    name: &'static str,
    title: &'static str,
    /// Run by sh as root inside; `{mark}` is the host's file, `{pid}` a process of the host. Prints one word or line.
    script: &'static str,
    judge: fn(&str, &Scene) -> String,
}

/// What the host knows, to judge by.
struct Scene {
    boot_id: String,
    /// Whether the instance runs on the host's kernel.
    shared: bool,
    /// What the mark's file says.
    secret: String,
    mark: PathBuf,
}

/// `no` where it was refused; else it had its effect on whose kernel it is.
fn refused(said: &str, scene: &Scene) -> String {
    match (said, scene.shared) {
        ("no", true) => "held: refused".into(),
        ("no", false) => "held: refused by its own kernel".into(),
        (_, false) => "held: allowed, in its own kernel only".into(),
        (_, true) => "NOT HELD: allowed, in the host's kernel".into(),
    }
}

const PROBES: [Probe; 11] = [
    Probe {
        name: "kernel",
        title: "kernel",
        script: "cat /proc/sys/kernel/random/boot_id",
        judge: |said, scene| if said == scene.boot_id { "shared with the host" } else { "its own" }.into(),
    },
    Probe {
        name: "clock",
        title: "setting the clock",
        script: "date -s @$(date +%s) >/dev/null 2>&1 && echo yes || echo no",
        judge: |said, scene| {
            let whose = if scene.shared { "the host's clock" } else { "a clock of its own" };
            format!("{}; {whose}", refused(said, scene))
        },
    },
    Probe {
        name: "memory",
        title: "memory pages",
        script: "dd if=/dev/mem of=/dev/null bs=16 count=1 2>/dev/null && echo yes || echo no",
        judge: |said, scene| {
            let whose = if scene.shared {
                "the host's, page cache included"
            } else {
                "its own, as its kernel gives them"
            };
            format!("{}; {whose}", refused(said, scene))
        },
    },
    Probe {
        name: "files",
        title: "a file of the host, by its path and by /proc/1/root",
        script: "cat {mark} /proc/1/root{mark} /proc/1/cwd{mark} 2>/dev/null | head -n 1; echo",
        judge: |said, scene| {
            if said.contains(&scene.secret) { "NOT HELD: it was read" } else { "held: it isn't there" }.into()
        },
    },
    Probe {
        name: "processes",
        title: "a process of the host",
        script: "tr '\\0' ' ' < /proc/{pid}/cmdline 2>/dev/null; echo",
        judge: |said, _| {
            if said.contains("compare") && said.contains("cumulet") {
                "NOT HELD: it was seen"
            } else {
                "held: it isn't there"
            }
            .into()
        },
    },
    Probe {
        name: "log",
        title: "the kernel's log",
        script: "dmesg 2>/dev/null | head -n 1 | grep -q . && echo yes || echo no",
        judge: refused,
    },
    Probe {
        name: "mount",
        title: "mounting a file system",
        script: "mkdir -p /var/tmp/cumulet-mount && mount -t tmpfs none /var/tmp/cumulet-mount 2>/dev/null && umount /var/tmp/cumulet-mount && echo yes || echo no",
        judge: refused,
    },
    Probe {
        name: "device",
        title: "making a node of the host's disk and reading it",
        script: "n=/var/tmp/cumulet-node; rm -f $n; for d in '8 0' '259 0' '253 0' '254 0'; do mknod $n b $d 2>/dev/null && dd if=$n of=/dev/null bs=512 count=1 2>/dev/null && { echo yes; rm -f $n; exit; }; rm -f $n; done; echo no",
        judge: refused,
    },
    Probe {
        name: "modules",
        title: "loading a kernel module (the right to)",
        script: "set -- $(grep CapEff /proc/self/status); [ $(( (0x$2 >> 16) & 1 )) = 1 ] && echo yes || echo no",
        judge: refused,
    },
    Probe {
        name: "sysctl",
        title: "the program that gets core dumps (core_pattern)",
        script: "v=$(cat /proc/sys/kernel/core_pattern) && echo \"$v\" 2>/dev/null > /proc/sys/kernel/core_pattern && echo yes || echo no",
        judge: refused,
    },
    Probe {
        name: "sysrq",
        title: "the emergency key (sysrq-trigger)",
        script: "echo h 2>/dev/null > /proc/sysrq-trigger && echo yes || echo no",
        judge: refused,
    },
];

/// Runs the probes in each subject.
///
/// # Errors
/// A signal has come.
pub fn measure(lab: &Lab<'_, '_>, subjects: &Subjects) -> Result<Vec<Row>, Problem> {
    let mark = lab.session.folder().join("mark");
    let secret = format!("cumulet-{}-mark", std::process::id());
    fs::write(&mark, &secret).map_err(|e| Problem(format!("{}: {e}", mark.display())))?;
    let boot_id = fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default().trim().to_owned();
    let mut columns = Vec::new();
    for (variant, subject) in lab.variants.iter().zip(subjects) {
        (lab.step)(&format!("{}: isolation", variant.title));
        columns.push(with(subject, |instance| {
            let mut scene =
                Scene { boot_id: boot_id.clone(), shared: true, secret: secret.clone(), mark: mark.clone() };
            PROBES
                .iter()
                .map(|probe| {
                    let said = tried(lab.session, instance, probe, &scene)?;
                    if probe.name == "kernel" {
                        scene.shared = said == scene.boot_id;
                    }
                    Ok((probe.judge)(&said, &scene))
                })
                .collect::<Result<Vec<String>, Problem>>()
        })?);
    }
    let row = |(n, probe): (usize, &Probe)| Row {
        part: "isolation",
        name: format!("isolation.{}", probe.name),
        title: format!("isolation: {}", probe.title),
        unit: "",
        better: Better::Neither,
        bare: None,
        cells: columns
            .iter()
            .map(|column| match column {
                Ok(words) => Cell::text(words[n].clone()),
                Err(reason) => Cell::Failed { reason: reason.clone() },
            })
            .collect(),
    };
    Ok(PROBES.iter().enumerate().map(row).collect())
}

fn tried(
    session: &Session<'_>,
    instance: &Instance,
    probe: &Probe,
    scene: &Scene,
) -> Result<String, Problem> {
    let script = probe
        .script
        .replace("{mark}", &scene.mark.display().to_string())
        .replace("{pid}", &std::process::id().to_string())
        .replace('\'', "'\\''");
    let command = format!("if [ $(id -u) = 0 ]; then sh -c '{script}'; else sudo -n sh -c '{script}'; fi");
    let said = session.inside(instance, &command)?;
    Ok(said.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_allowed_is_judged_by_whose_kernel_it_is() {
        let scene =
            |shared| Scene { boot_id: "b".into(), shared, secret: "s".into(), mark: "/tmp/mark".into() };
        assert!(refused("yes", &scene(true)).starts_with("NOT HELD"));
        assert!(refused("yes", &scene(false)).starts_with("held"));
        assert!(refused("no", &scene(true)).starts_with("held"));
        let judge = |name: &str, said: &str| {
            (PROBES.iter().find(|probe| probe.name == name).unwrap().judge)(said, &scene(true))
        };
        assert_eq!(judge("kernel", "b"), "shared with the host");
        assert_eq!(judge("kernel", "c"), "its own");
        assert!(judge("files", "s").starts_with("NOT HELD"));
        assert!(judge("processes", "").starts_with("held"));
    }
}
