//! Progress for people: a bar on a terminal, a line a step elsewhere.

use std::io::IsTerminal as _;
use std::sync::Mutex;

use cumulet_image::import::Watch;
use indicatif::{ProgressBar, ProgressStyle};

/// A bar, or lines.
pub struct Bar {
    bar: Option<ProgressBar>,
    /// The step, so that one that goes on isn't told twice.
    step: Mutex<String>,
}

impl Bar {
    /// A bar on standard error, where that is a terminal.
    pub fn new() -> Bar {
        let bar = std::io::stderr().is_terminal().then(|| ProgressBar::new(0));
        Bar { bar, step: Mutex::default() }
    }

    /// Takes the bar away.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Watch for Bar {
    fn step(&self, what: &str, total: Option<u64>) {
        let mut step = self.step.lock().unwrap_or_else(|poison| poison.into_inner());
        let Some(bar) = &self.bar else {
            if *step != what {
                eprintln!("{what}");
            }
            what.clone_into(&mut step);
            return;
        };
        what.clone_into(&mut step);
        let style = match total {
            Some(_) => "{msg:24} {wide_bar} {percent:>3}% {eta:>4}",
            None => "{msg:24} {spinner} {elapsed}",
        };
        bar.reset();
        bar.set_length(total.unwrap_or(0));
        bar.set_style(ProgressStyle::with_template(style).unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message(what.to_owned());
    }

    fn at(&self, done: u64) {
        if let Some(bar) = &self.bar {
            bar.set_position(done);
        }
    }
}
