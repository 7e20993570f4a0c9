//! The network: two interfaces of one subnet against a bare router, and a large VPC against a small one.
//!
//! ```text
//!   guest ═ VPC: routes, rules ═ guest        one host of its own for each world (world.rs)
//!   a ═ router: routes ═ b                     bare.rs
//! ```
//!
//! Everything is made in namespaces of its own, by the node's own code and without a server, and is gone afterwards.
//! What is compared is measured in turns. The large VPC has 10,000 rules in 200 groups and 1,000 interfaces.

mod bare;
mod traffic;
mod world;

use std::time::{Duration, Instant};

use super::stats::{Figure, Target};
use crate::serve::Problem;
use traffic::Path;
use world::World;

/// The large world.
const GROUPS: u64 = 200;
const RULES: u64 = 50;
const INTERFACES: u64 = 1000;
/// How long a stream runs.
const STREAM: Duration = Duration::from_millis(1000);
/// Exchanges that one latency is the median of.
const EXCHANGES: usize = 4000;
/// Connections that one connection time is the median of.
const CONNECTIONS: usize = 300;
/// Changes that are timed, at least.
const CHANGES: usize = 20;

/// Measures all of it.
///
/// # Errors
/// Namespaces, links or rules can't be made here, or packets don't arrive.
pub fn measure(runs: usize) -> Result<Vec<Figure>, Problem> {
    cumulet_linux::process::allow_many_files();
    let bare = bare::Bare::new()?;
    let small = World::new(1, 10, 0)?;
    let mut large = World::new(GROUPS, RULES, INTERFACES)?;
    let paths = [bare.path()?, small.path()?, large.path()?];
    let mut figures = pairs(&paths, runs)?;
    drop(paths);
    figures.extend(changes(&mut large, runs)?);
    let restarts = (0..runs.min(3)).map(|_| large.restart()).collect::<Result<Vec<f64>, _>>()?;
    figures.push(Figure::new(
        format!("a restart converges, {INTERFACES} interfaces and {} rules", GROUPS * RULES),
        "s",
        restarts,
        None,
        Some(Target::AtMost(10.0)),
    ));
    Ok(figures)
}

/// Streams, exchanges and connections on the bare path, in the small world and in the large one, in turns.
fn pairs(paths: &[Path; 3], runs: usize) -> Result<Vec<Figure>, Problem> {
    let mut streams: [Vec<f64>; 3] = Default::default();
    let mut exchanges: [Vec<f64>; 3] = Default::default();
    let mut connections: [Vec<f64>; 3] = Default::default();
    // The first of each warms up.
    for run in 0..=runs {
        for offset in 0..paths.len() {
            // Not always in the same order: what comes first may have it easier.
            let at = (run + offset) % paths.len();
            let path = &paths[at];
            let took = (path.stream(STREAM)?, path.exchange(EXCHANGES)?, path.connect(CONNECTIONS)?);
            if run > 0 {
                streams[at].push(took.0);
                exchanges[at].push(took.1);
                connections[at].push(took.2);
            }
        }
    }
    let [bare, small, large] = streams;
    let [bare_us, small_us, large_us] = exchanges;
    let [bare_new, small_new, large_new] = connections;
    let sizes = format!("{} rules and {INTERFACES} interfaces", GROUPS * RULES);
    let router = "a router without rules";
    let few = "ten rules, two interfaces";
    Ok(vec![
        Figure::new(
            "one TCP stream between two interfaces of a subnet",
            "Gbit/s",
            small.clone(),
            Some((router, bare)),
            Some(Target::RatioAtLeast(0.9)),
        ),
        Figure::new(
            "round trip of 64 bytes by TCP between two interfaces of a subnet",
            "us",
            small_us.clone(),
            Some((router, bare_us)),
            Some(Target::RatioAtMost(1.0 / 0.9)),
        ),
        Figure::new("a new TCP connection", "us", small_new.clone(), Some((router, bare_new)), None),
        Figure::new(
            format!("one TCP stream with {sizes}"),
            "Gbit/s",
            large,
            Some((few, small)),
            Some(Target::RatioAtLeast(0.95)),
        ),
        Figure::new(
            format!("round trip of 64 bytes with {sizes}"),
            "us",
            large_us,
            Some((few, small_us)),
            Some(Target::RatioAtMost(1.05)),
        ),
        Figure::new(
            format!("a new TCP connection with {sizes}"),
            "us",
            large_new,
            Some((few, small_new)),
            None,
        ),
    ])
}

/// One more rule and one more interface in the large world.
fn changes(large: &mut World, runs: usize) -> Result<Vec<Figure>, Problem> {
    let count = runs.max(CHANGES);
    let rules = (0..count).map(|_| large.add_rule()).collect::<Result<Vec<f64>, _>>()?;
    let enis = (0..count).map(|_| large.add_interface()).collect::<Result<Vec<f64>, _>>()?;
    Ok(vec![
        Figure::new(
            format!("one more rule beside {}", GROUPS * RULES),
            "ms",
            rules,
            None,
            Some(Target::AtMost(50.0)),
        ),
        Figure::new(
            format!("one more interface beside {INTERFACES}, plugged into a namespace"),
            "ms",
            enis,
            None,
            Some(Target::AtMost(30.0)),
        ),
    ])
}

fn ms(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

fn problem(error: impl std::error::Error) -> Problem {
    Problem(cumulet_linux::describe(&error))
}
