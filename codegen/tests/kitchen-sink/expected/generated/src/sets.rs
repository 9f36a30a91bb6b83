// Generated from spec/common by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Sets of options that commands share, each a type of its own.
#![allow(unused_imports, reason = "not every spec uses every type")]
use std::ffi::OsString;
use std::path::PathBuf;
use virsh_args::values::{RawRecord, RecordValue};
use virsh_args::{
    Bandwidth, ChoiceValue, CpuList, FdList, SignedSize, WordOrNumber, XmlOrFile,
};
/// What of a domain a change affects.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Affect {
    /// Affect the next start.
    pub config: bool,
    /// Affect the running domain.
    pub live: bool,
}
/// The way, in full.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Way {
    /// How fast.
    pub speed: Option<WaySpeed>,
    /// Where to.
    pub goal: Option<String>,
    /// Print the XML.
    pub print_xml: bool,
}
impl Way {
    /// Returns the options that have a text, by name, with it.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let texts = [("goal", &self.goal)];
        texts.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?)))
    }
}
/// The values of `--speed` of `way`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaySpeed {
    /// `slow`
    Slow,
    /// `fast`
    Fast,
}
impl ChoiceValue for WaySpeed {
    const WORDS: &'static [&'static str] = &["slow", "fast"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "slow" => Some(Self::Slow),
            "fast" => Some(Self::Fast),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Fast => "fast",
        }
    }
}
