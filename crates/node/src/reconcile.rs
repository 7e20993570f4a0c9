//! What to do next for an instance: a pure function of what shall be and what is.
//!
//! ```text
//!              Start                      ended by itself, or by AskToStop, Hibernate, Kill
//!   nothing ─────────▶ run of generation g ───────────────────────────▶ ended, something left
//!      ▲                    │ Reboot                                        │ Clean
//!      └────── Erase ───────┴──────────────────────────── Erase ◀── settled: generation g is over
//! ```
//! [`next_step`] says one step at a time; the actor ([`crate::actor`]) does it, notes what then is, and asks again.
//! Nothing is planned ahead, so a crash between any two steps changes nothing about what comes next.
//!
//! Invariant: a generation that is over is never started again.
//! Invariant: no two runs of an instance at once; what one left is cleaned before the next starts.

use cumulet_model::instance::{Ended, Phase};
use cumulet_model::{EniId, VolumeId, VpcId};
use cumulet_node_api::{DiskSpec, InstanceSpec, Power};

/// What shall be of an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Want {
    /// Whether it shall run.
    pub power: Power,
    /// Which start.
    pub generation: u64,
    /// Reboots asked for so far.
    pub reboots: u64,
}

impl Want {
    /// What the document says of an instance; one that it doesn't have shall be gone.
    pub fn of(spec: Option<&InstanceSpec>) -> Want {
        match spec {
            Some(spec) => Want { power: spec.power, generation: spec.generation, reboots: spec.reboots },
            None => Want { power: Power::Gone, generation: 0, reboots: 0 },
        }
    }
}

/// How far the end of a run has been brought about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stopping {
    /// Not at all.
    No,
    /// The guest was asked; it is killed when it takes too long.
    Asked,
    /// It is being killed.
    Killed,
}

/// A run that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeenRun {
    /// The start it belongs to.
    pub generation: u64,
    /// Whether it is being ended.
    pub stopping: Stopping,
    /// Whether a reboot is on its way.
    pub rebooting: bool,
}

/// What is of an instance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// Its run.
    pub run: Option<SeenRun>,
    /// The generation that is over, and how it ended.
    pub settled: Option<(u64, Ended)>,
    /// The last generation that ran.
    pub ran: Option<u64>,
    /// Reboots that were carried out.
    pub reboots: u64,
    /// Whether an ended or failed run may have left something.
    pub left: bool,
    /// Whether anything of it may be on the node, were it only a note.
    pub exists: bool,
}

/// One step towards what shall be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It is as it shall be, or only time is missing.
    Rest,
    /// Start a run of the wanted generation.
    Start,
    /// Reboot the guest.
    Reboot,
    /// Ask the guest to power off, and kill it when it hasn't after a while.
    AskToStop,
    /// Save the run's memory and end it.
    Hibernate,
    /// Kill the run.
    Kill,
    /// Remove what an ended run has left.
    Clean,
    /// Note that the wanted generation is over without having run.
    Settle,
    /// Remove all of it.
    Erase,
}

/// The next step.
pub fn next_step(want: &Want, seen: &Seen) -> Step {
    match &seen.run {
        Some(run) => step_of_run(want, seen, run),
        None => step_without_run(want, seen),
    }
}

fn step_of_run(want: &Want, seen: &Seen, run: &SeenRun) -> Step {
    let end = match want.power {
        Power::On if run.generation == want.generation => None,
        // A run of another start is in the way.
        Power::On | Power::ForceOff | Power::Gone => Some(Stopping::Killed),
        Power::Off | Power::Pause | Power::Hibernate => Some(Stopping::Asked),
    };
    match end {
        // One that is being ended is not rebooted: its end settles the generation.
        None if run.stopping == Stopping::No && !run.rebooting && want.reboots > seen.reboots => Step::Reboot,
        Some(Stopping::Killed) if run.stopping < Stopping::Killed => Step::Kill,
        Some(Stopping::Asked) if run.stopping < Stopping::Asked => match want.power {
            Power::Hibernate if run.generation == want.generation => Step::Hibernate,
            _ => Step::AskToStop,
        },
        None | Some(_) => Step::Rest,
    }
}

fn step_without_run(want: &Want, seen: &Seen) -> Step {
    let over = seen.settled.as_ref().is_some_and(|(generation, _)| *generation == want.generation);
    match want.power {
        Power::Gone if seen.exists || seen.left => Step::Erase,
        Power::Gone => Step::Rest,
        Power::On | Power::Off | Power::Pause | Power::Hibernate | Power::ForceOff if seen.left => {
            Step::Clean
        }
        Power::On | Power::Off | Power::Pause | Power::Hibernate | Power::ForceOff if over => Step::Rest,
        Power::On => Step::Start,
        Power::Off | Power::Pause | Power::Hibernate | Power::ForceOff => Step::Settle,
    }
}

/// A change of a run's interfaces or disks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rewire {
    /// This interface is plugged.
    Plug(EniId),
    /// This interface, of this VPC, is taken out.
    Unplug(VpcId, EniId),
    /// This disk is attached, or made as it is here.
    Attach(DiskSpec),
    /// This disk is taken out.
    Detach(VolumeId),
}

/// The next change of a run's interfaces: what has to go, goes first, so that its place is free. `noted` are those that
/// may be plugged, and `plugged` those that are for sure.
pub fn next_rewire(wanted: &[EniId], noted: &[(VpcId, EniId)], plugged: &[EniId]) -> Option<Rewire> {
    let unwanted = noted.iter().find(|(_, id)| !wanted.contains(id));
    let missing = wanted.iter().find(|id| !plugged.contains(id));
    unwanted
        .map(|(vpc, id)| Rewire::Unplug(vpc.clone(), id.clone()))
        .or_else(|| missing.map(|id| Rewire::Plug(id.clone())))
}

/// The next change of a run's disks: what has to go, goes first. `noted` are those that it may have, `attached` those
/// that it has for sure, as it has them, and `held` those that the guest was asked for and keeps: they wait, and nothing
/// waits for them.
pub fn next_disk(
    wanted: &[DiskSpec],
    noted: &[VolumeId],
    attached: &[DiskSpec],
    held: &[VolumeId],
) -> Option<Rewire> {
    let goes = |id: &&VolumeId| !held.contains(id) && wanted.iter().all(|disk| disk.volume_id != **id);
    let missing = wanted.iter().find(|disk| !attached.contains(disk));
    noted
        .iter()
        .find(goes)
        .map(|id| Rewire::Detach(id.clone()))
        .or_else(|| missing.map(|disk| Rewire::Attach(disk.clone())))
}

/// What is reported.
pub fn phase(want: &Want, seen: &Seen) -> Phase {
    let idle = seen.run.is_none() && !seen.left;
    if want.power == Power::Gone && idle && !seen.exists {
        return Phase::Gone;
    }
    match &seen.settled {
        Some((generation, ended)) if idle && *generation == want.generation => {
            Phase::Off { ended: ended.clone() }
        }
        _ if seen.ran == Some(want.generation) => Phase::Running,
        _ => Phase::Preparing,
    }
}

/// How a run's end is told: one that was to end, ended as requested, however it went about it.
pub fn told(want: &Want, run: &SeenRun, ended: Ended) -> Ended {
    if ended == Ended::Hibernated && want.power == Power::Hibernate && run.generation == want.generation {
        return ended;
    }
    let unwanted = want.power != Power::On || run.generation != want.generation;
    if unwanted || run.stopping != Stopping::No { Ended::Requested } else { ended }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Does a step in the simplest of worlds.
    fn carry_out(step: Step, want: &Want, seen: &mut Seen, start_fails: bool) {
        match step {
            Step::Rest => {
                // Time passes: what is being ended ends, what reboots has rebooted.
                if let Some(run) = &mut seen.run {
                    if run.stopping != Stopping::No {
                        seen.settled = Some((run.generation, Ended::Requested));
                        seen.run = None;
                        seen.left = true;
                    } else if run.rebooting {
                        run.rebooting = false;
                        seen.reboots = want.reboots;
                    }
                }
            }
            Step::Start => {
                assert!(seen.run.is_none() && !seen.left);
                assert_ne!(seen.settled.as_ref().map(|(g, _)| *g), Some(want.generation));
                seen.exists = true;
                seen.reboots = want.reboots;
                if start_fails {
                    seen.settled = Some((want.generation, Ended::Failed("no".into())));
                    seen.left = true;
                } else {
                    seen.settled = None;
                    seen.ran = Some(want.generation);
                    let run =
                        SeenRun { generation: want.generation, stopping: Stopping::No, rebooting: false };
                    seen.run = Some(run);
                }
            }
            Step::Reboot => seen.run.as_mut().expect("a run").rebooting = true,
            Step::AskToStop | Step::Hibernate => seen.run.as_mut().expect("a run").stopping = Stopping::Asked,
            Step::Kill => seen.run.as_mut().expect("a run").stopping = Stopping::Killed,
            Step::Clean => {
                assert!(seen.run.is_none());
                seen.left = false;
            }
            Step::Settle => {
                seen.exists = true;
                seen.settled = Some((want.generation, Ended::Requested));
            }
            Step::Erase => {
                assert!(seen.run.is_none());
                *seen = Seen::default();
            }
        }
    }

    fn power() -> impl Strategy<Value = Power> {
        let stops =
            prop_oneof![Just(Power::Off), Just(Power::Pause), Just(Power::Hibernate), Just(Power::ForceOff)];
        prop_oneof![Just(Power::On), stops, Just(Power::Gone)]
    }

    prop_compose! {
        fn want()(power in power(), generation in 1..4u64, reboots in 0..4u64) -> Want {
            Want { power, generation, reboots }
        }
    }

    prop_compose! {
        fn seen()(
            run in proptest::option::of((1..4u64, 0..3u8, any::<bool>())),
            settled in proptest::option::of(1..4u64),
            ran in proptest::option::of(1..4u64),
            reboots in 0..4u64,
            left in any::<bool>(),
        ) -> Seen {
            let stopping = |n| [Stopping::No, Stopping::Asked, Stopping::Killed][n as usize];
            Seen {
                run: run.map(|(generation, n, rebooting)| SeenRun { generation, stopping: stopping(n), rebooting }),
                settled: settled.map(|generation| (generation, Ended::GuestShutdown)),
                ran: run.map(|(generation, ..)| generation).or(ran),
                reboots,
                left,
                exists: true,
            }
        }
    }

    proptest! {
        #[test]
        fn every_state_converges_in_a_few_steps(want in want(), seen in seen(), start_fails: bool) {
            let mut seen = seen;
            let over = seen.settled.clone();
            for _ in 0..12 {
                let step = next_step(&want, &seen);
                carry_out(step, &want, &mut seen, start_fails);
            }
            prop_assert_eq!(next_step(&want, &seen), Step::Rest);
            match (want.power, phase(&want, &seen)) {
                (Power::Gone, phase) => {
                    prop_assert_eq!(phase, Phase::Gone);
                    prop_assert_eq!(seen, Seen::default());
                }
                (Power::On, Phase::Running) => prop_assert_eq!(seen.run.map(|r| r.generation), Some(want.generation)),
                (Power::On, Phase::Off { .. }) => prop_assert!(start_fails || over.is_some() || seen.settled.is_some()),
                (Power::Off | Power::Pause | Power::Hibernate | Power::ForceOff, Phase::Off { .. }) => prop_assert!(seen.run.is_none() && !seen.left),
                (_, phase) => prop_assert!(false, "{phase:?} of {seen:?}"),
            }
        }

        #[test]
        fn wants_may_change_at_any_time(changes in proptest::collection::vec((want(), 0..4usize, any::<bool>()), 1..12)) {
            let mut seen = Seen::default();
            for (want, steps, start_fails) in &changes {
                for _ in 0..*steps {
                    carry_out(next_step(want, &seen), want, &mut seen, *start_fails);
                }
            }
            let gone = Want { power: Power::Gone, generation: 9, reboots: 0 };
            for _ in 0..6 {
                carry_out(next_step(&gone, &seen), &gone, &mut seen, false);
            }
            prop_assert_eq!(seen, Seen::default());
        }
    }

    #[test]
    fn a_run_that_ended_by_itself_is_reported_and_not_started_again() {
        let want = Want { power: Power::On, generation: 2, reboots: 0 };
        let seen =
            Seen { settled: Some((2, Ended::GuestShutdown)), ran: Some(2), exists: true, ..Seen::default() };
        assert_eq!(next_step(&want, &seen), Step::Rest);
        assert_eq!(phase(&want, &seen), Phase::Off { ended: Ended::GuestShutdown });
        assert_eq!(next_step(&Want { generation: 3, ..want }, &seen), Step::Start);
    }

    #[test]
    fn a_run_that_the_host_took_down_is_started_again_while_it_is_wanted() {
        let want = Want { power: Power::On, generation: 2, reboots: 0 };
        // Not over: nobody ended it.
        let lost = Seen { left: true, exists: true, ..Seen::default() };
        assert_eq!((next_step(&want, &lost), phase(&want, &lost)), (Step::Clean, Phase::Preparing));
        let clean = Seen { left: false, ..lost };
        assert_eq!(next_step(&want, &clean), Step::Start);
        assert_eq!(next_step(&Want { power: Power::Off, ..want }, &clean), Step::Settle);
    }

    #[test]
    fn interfaces_that_go_make_place_for_those_that_come() {
        use cumulet_model::ResourceId;
        let eni = |n: u128| EniId::from_random(n << 60);
        let vpc = VpcId::from_random(0);
        let noted = [(vpc.clone(), eni(1)), (vpc.clone(), eni(2))];
        let all = [eni(1), eni(2)];
        assert_eq!(next_rewire(&all, &noted, &all), None);
        assert_eq!(next_rewire(&all, &noted, &all[..1]), Some(Rewire::Plug(eni(2))));
        assert_eq!(next_rewire(&[eni(1), eni(3)], &noted, &all), Some(Rewire::Unplug(vpc, eni(2))));
        assert_eq!(next_rewire(&[eni(1), eni(3)], &noted[..1], &all[..1]), Some(Rewire::Plug(eni(3))));
    }

    #[test]
    fn disks_go_come_and_change_and_one_that_is_held_holds_nothing_up() {
        use cumulet_model::ResourceId;
        let id = |n: u128| VolumeId::from_random(n << 60);
        let disk = |n: u128, gib: u64| DiskSpec {
            volume_id: id(n),
            device_name: "/dev/sdf".into(),
            size_bytes: gib << 30,
            limits: None,
            shared: false,
            key: None,
        };
        let one = [disk(1, 1)];
        assert_eq!(next_disk(&one, &[id(1)], &one, &[]), None);
        assert_eq!(next_disk(&[disk(1, 2)], &[id(1)], &one, &[]), Some(Rewire::Attach(disk(1, 2))));
        let other = [disk(2, 1)];
        let noted = [id(1)];
        assert_eq!(next_disk(&other, &noted, &one, &[]), Some(Rewire::Detach(id(1))));
        assert_eq!(next_disk(&other, &noted, &one, &[id(1)]), Some(Rewire::Attach(disk(2, 1))));
        assert_eq!(next_disk(&[], &[id(1)], &[], &[]), Some(Rewire::Detach(id(1))), "noted, if not for sure");
    }

    #[test]
    fn off_is_reported_only_when_nothing_is_left() {
        let want = Want { power: Power::Off, generation: 1, reboots: 0 };
        let seen = Seen { settled: Some((1, Ended::Requested)), ran: Some(1), left: true, ..Seen::default() };
        assert_eq!(phase(&want, &seen), Phase::Running);
        assert_eq!(phase(&want, &Seen { left: false, ..seen }), Phase::Off { ended: Ended::Requested });
    }
}
