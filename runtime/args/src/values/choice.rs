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

/// An option value that is one of a fixed list of words, or a number of libvirt for which there
/// may be no word yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordOrNumber<C> {
    /// One of the words.
    Word(C),
    /// A number.
    Number(i32),
}

impl<C> WordOrNumber<C> {
    /// Returns libvirt's number: the one that was given, or that of the word.
    pub fn number(self, of_word: impl FnOnce(C) -> i32) -> i32 {
        match self {
            WordOrNumber::Word(word) => of_word(word),
            WordOrNumber::Number(number) => number,
        }
    }
}
