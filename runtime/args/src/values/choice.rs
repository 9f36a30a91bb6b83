//! Values that are one of a few words.

/// An option value that is one of a fixed list of words.
pub trait ChoiceValue: Sized + Copy + 'static {
    /// The words in the order of the variants.
    const WORDS: &'static [&'static str];

    /// The value that `word` names.
    fn from_word(word: &str) -> Option<Self>;

    /// The word that names the value.
    fn word(self) -> &'static str;
}
