//! What two programs say in one differing place, by the patterns of an entry.

use crate::answers::catalogue;
use crate::parity::place::Difference;
use crate::parity::release::Release;
use anyhow::{Result, bail, ensure};
use regex::Regex;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What two programs say in one differing place.
pub(super) struct Part {
    streams: Vec<String>,
    /// What both say.
    pub says: Says,
    /// How often it explained one.
    pub used: AtomicUsize,
}

/// What both programs say.
pub(super) enum Says {
    /// Patterns of all that the oracle and ours say.
    These { oracle: Regex, ours: Regex },
    /// Ours says what a newer oracle does.
    AsNewer,
}

/// The oracle that differs.
#[derive(Clone, Copy)]
pub struct Against<'a> {
    /// Its release.
    pub release: Release,
    /// In which places the newer oracle differs from it; nothing for the newer one itself.
    pub newer: Option<&'a [Difference]>,
}

/// What no program says: a pattern that matches it would excuse everything.
const ANYTHING: &str = "@garbage@\n";

impl Part {
    /// Reads what an entry says of a place.
    ///
    /// # Errors
    /// Says what is missing, or excuses too much.
    pub fn read(
        streams: &[String],
        oracle: &Option<String>,
        ours: &Option<String>,
    ) -> Result<Part> {
        ensure!(!streams.is_empty(), "name the streams");
        for stream in streams {
            ensure!(
                ["stdout", "stderr", "status", "files"].contains(&stream.as_str()),
                "there is no stream {stream}"
            );
        }
        let says = match (oracle, ours) {
            (Some(oracle), Some(ours)) => {
                Says::These { oracle: whole(oracle)?, ours: whole(ours)? }
            }
            (None, None) => Says::AsNewer,
            _ => bail!("say what both print, or of neither"),
        };
        Ok(Part { streams: streams.to_vec(), says, used: AtomicUsize::new(0) })
    }

    /// Says whether it explains a place, and counts that.
    pub fn explains(&self, place: &Difference, against: Against) -> bool {
        let says = match &self.says {
            Says::These { oracle, ours } => {
                oracle.is_match(&place.oracle) && ours.is_match(&place.ours)
            }
            Says::AsNewer => against.newer.is_some_and(|newer| newer.contains(place)),
        };
        let does = self.streams.iter().any(|stream| stream == place.stream) && says;
        self.used.fetch_add(usize::from(does), Ordering::Relaxed);
        does
    }
}

/// What stands in a pattern for the name of a command that no virsh has.
const BEYOND: &str = "@BEYOND@";

/// A pattern for the names of the commands that no virsh has, as the catalogue marks them.
static NAMES: LazyLock<String> = LazyLock::new(|| {
    let commands = catalogue()["commands"].as_object().into_iter().flatten();
    let beyond = commands.filter(|(_, command)| command["beyond"] == true);
    let names: Vec<String> = beyond.map(|(name, _)| regex::escape(name)).collect();
    format!("(?:{})", names.join("|"))
});

/// A pattern for all of a place: nothing beside what it describes goes unseen. The last line end may be left out.
fn whole(pattern: &str) -> Result<Regex> {
    let end = if pattern.is_empty() { "" } else { "\n?" };
    let pattern = pattern.replace(BEYOND, &NAMES);
    let whole = Regex::new(&format!("\\A(?:{pattern}){end}\\z"))?;
    ensure!(!whole.is_match(ANYTHING), "{pattern} would excuse any text");
    Ok(whole)
}
