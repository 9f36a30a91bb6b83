//! How far a job is: virsh's line for programs, which on a terminal goes on with a bar, the rate
//! and the time that is left.

use crate::session::Session;
use crate::tools::terminal::draws;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use std::fmt;
use std::io::{self, IsTerminal, Write};

/// The line on a terminal; what programs look for in it stands first, as elsewhere.
const BAR: &str =
    "{prefix}: [{done} %] [{bar:20}] {bytes}/{total_bytes} {bytes_per_sec}, {eta} left";

/// Shows on the error output how far a job is.
#[derive(Debug)]
pub struct Progress {
    label: &'static str,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Shows nothing yet; none without a label, nor for a program that reads documents and finds
    /// nothing else on the error output.
    #[must_use]
    pub fn of(label: Option<&'static str>, session: &Session) -> Option<Progress> {
        label.filter(|_| !session.asked.documents && !session.out.keeps()).map(Progress::new)
    }

    /// Shows nothing yet.
    #[must_use]
    pub fn new(label: &'static str) -> Progress {
        let bar = draws(&io::stderr()).then(|| {
            let style = ProgressStyle::with_template(BAR)
                .unwrap_or_else(|_| ProgressStyle::default_bar())
                .with_key("done", |state: &ProgressState, out: &mut dyn fmt::Write| {
                    let total = state.len().unwrap_or(0);
                    // A line that cannot be drawn is drawn again soon.
                    let _ = write!(out, "{}", done(total, total.saturating_sub(state.pos())));
                })
                .progress_chars("=> ");
            let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
            bar.with_style(style).with_prefix(label)
        });
        Progress { label, bar }
    }

    /// Shows how many of `total` bytes remain; nothing where nothing is known of the job.
    pub fn show(&mut self, total: u64, remaining: u64) {
        if total == 0 {
            return;
        }
        match &self.bar {
            Some(bar) => bar.update(|state| {
                state.set_len(total);
                state.set_pos(total.saturating_sub(remaining));
            }),
            None => self.line(&done(total, remaining)),
        }
    }

    /// Ends the line; a job that succeeded is done as a whole.
    pub fn end(self, succeeded: bool) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        if succeeded {
            self.line(&done(1, 0));
        }
    }

    fn line(&self, done: &str) {
        print(self.label, done);
    }
}

/// Shows once on the error output how far a job is that nobody waits for.
pub fn line(label: &str, total: u64, remaining: u64) {
    print(label, &done(total, remaining));
}

/// On a terminal the line is written over; elsewhere each is one of its own.
fn print(label: &str, done: &str) {
    let (before, after) = if io::stderr().is_terminal() { ("\r", "") } else { ("", "\n") };
    // Whoever closed the error output does not want to know how far the job is.
    let _ = write!(io::stderr(), "{before}{label}: [{done} %]{after}");
}

/// How many percent are done, with two digits, rounded down; 100 only when nothing remains.
fn done(total: u64, remaining: u64) -> String {
    let parts = u128::from(total.saturating_sub(remaining)) * 10_000 / u128::from(total.max(1));
    let parts = if remaining == 0 { 10_000 } else { parts.min(9_999) };
    format!("{:>2}.{:02}", parts / 100, parts % 100)
}

#[cfg(test)]
mod tests {
    use super::done;

    #[test]
    fn a_hundred_percent_are_done_only_when_nothing_remains() {
        assert_eq!(done(1000, 1000), " 0.00");
        assert_eq!(done(3, 1), "66.66");
        assert_eq!(done(100_000, 1), "99.99");
        assert_eq!(done(1000, 0), "100.00");
        assert_eq!(done(u64::MAX, u64::MAX / 2), "50.00");
        assert_eq!(
            done(10, 20),
            " 0.00",
            "more remains than there is, which libvirt may say of a moving guest"
        );
    }
}
