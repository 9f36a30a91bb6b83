//! A bar that shows how far a transfer is, for people at a terminal only.

use crate::session::Session;
use crate::tools::terminal::draws;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

const WITH_END: &str = "[{bar:40}] {bytes}/{total_bytes} {bytes_per_sec} {eta}";
const WITHOUT_END: &str = "{spinner} {bytes} {bytes_per_sec}";

/// The bar, or nothing where nobody would see it.
#[derive(Debug)]
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar on the terminal of the session; `total` is asked for only if it is shown.
    #[must_use]
    pub fn new(session: &Session, total: impl FnOnce() -> Option<u64>) -> Progress {
        if session.out.is_quiet() || session.out.keeps() || !draws(&std::io::stderr()) {
            return Progress(None);
        }
        let total = total();
        let template = if total.is_some() { WITH_END } else { WITHOUT_END };
        let style = ProgressStyle::with_template(template)
            .unwrap_or_else(|_| ProgressStyle::default_bar())
            .progress_chars("=> ");
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr());
        Progress(Some(bar.with_style(style)))
    }

    /// Moves the bar on by so many bytes.
    pub fn advance(&self, bytes: u64) {
        if let Some(bar) = &self.0 {
            bar.inc(bytes);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
