//! Texts that live for ever, as the tables of the runtime hold them.
//!
//! The generator runs once and ends; so what it puts into tables is leaked.

/// Returns the text for the rest of the run.
pub(crate) fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// Returns the texts for the rest of the run.
pub(crate) fn texts<'t>(texts: impl IntoIterator<Item = &'t String>) -> &'static [&'static str] {
    texts.into_iter().map(|one| text(one)).collect::<Vec<_>>().leak()
}
