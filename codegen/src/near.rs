//! The word that somebody meant who mistyped it.

/// Returns the nearest of the words that exist, if it is near.
pub(crate) fn nearest<'w>(
    typed: &str,
    words: impl IntoIterator<Item = &'w str>,
) -> Option<&'w str> {
    let near = words.into_iter().map(|word| (strsim::damerau_levenshtein(word, typed), word));
    let (distance, word) = near.min_by_key(|(distance, _)| *distance)?;
    (distance <= (typed.len() / 3).max(1)).then_some(word)
}
