//! How far a job is: virsh's line for programs, which on a terminal goes on with a bar, the rate
//! and the time that is left.

use crate::session::Session;
use crate::tools::terminal::draws;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use std::fmt;
use std::io::{self, Write};

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
        label.filter(|_| !session.asked.documents).map(Progress::new)
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
                    let _ = write!(out, "{:>3}", percent(total, total.saturating_sub(state.pos())));
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
            None => self.line(percent(total, remaining)),
        }
    }

    /// Ends the line; a job that succeeded is done as a whole.
    pub fn end(self, succeeded: bool) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        if succeeded {
            self.line(100);
        }
    }

    fn line(&self, percent: u64) {
        print(self.label, percent);
    }
}

/// Shows once on the error output how far a job is that nobody waits for.
pub fn line(label: &str, total: u64, remaining: u64) {
    print(label, percent(total, remaining));
}

fn print(label: &str, percent: u64) {
    // Whoever closed the error output does not want to know how far the job is.
    let _ = write!(io::stderr(), "\r{label}: [{percent:>3} %]");
}

/// The whole percents that are done; 100 only when nothing remains.
fn percent(total: u64, remaining: u64) -> u64 {
    if remaining == 0 {
        return 100;
    }
    let done = u128::from(total.saturating_sub(remaining)) * 100 / u128::from(total.max(1));
    u64::try_from(done).unwrap_or(0).min(99)
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_hundred_percent_are_done_only_when_nothing_remains() {
        assert_eq!(percent(1000, 1000), 0);
        assert_eq!(percent(1000, 805), 19);
        assert_eq!(percent(1000, 1), 99);
        assert_eq!(percent(1000, 0), 100);
        assert_eq!(percent(u64::MAX, u64::MAX / 2), 50);
        assert_eq!(
            percent(10, 20),
            0,
            "more remains than there is, which libvirt may say of a moving guest"
        );
    }
}
