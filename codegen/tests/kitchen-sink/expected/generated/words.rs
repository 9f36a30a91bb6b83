// Generated from spec/words by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! The words for libvirt's numbers, in both directions.
#![allow(dead_code, reason = "not every enumeration is read in both directions")]
use crate::answer::reply::Show;
use serde_json::Value;
use virt_sys as sys;
/// The word of the pair with a number.
fn word_of<T: Copy, const N: usize>(pairs: &[(i64, T); N], number: i64) -> Option<T> {
    pairs.iter().find(|(known, _)| *known == number).map(|(_, word)| *word)
}
/// The mood of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// It is content.
    Good,
    /// `bad`
    Bad,
    /// `unknown`
    Unknown,
}
impl Mood {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["good", "bad", "unknown"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "good" => Some(Self::Good),
            "bad" => Some(Self::Bad),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for Mood {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl Mood {
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_MOOD_GOOD as i64, Mood::Good),
        (sys::VIR_MOOD_BAD as i64, Mood::Bad),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::Unknown)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The mood of a thing, in detail: the shade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoodShade {
    /// `calm`
    Calm,
    /// More than content.
    VeryGlad,
    /// `unknown`
    Unknown,
}
impl MoodShade {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["calm", "very glad", "unknown"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::VeryGlad => "very glad",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "calm" => Some(Self::Calm),
            "very glad" => Some(Self::VeryGlad),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for MoodShade {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl Mood {
    /// The word for the number of the shade.
    #[must_use]
    pub fn shade(self, number: impl Into<i64>) -> MoodShade {
        let number = number.into();
        let known = match self {
            Self::Good => {
                word_of(
                    &[
                        (sys::VIR_MOOD_GOOD_CALM as i64, MoodShade::Calm),
                        (sys::VIR_MOOD_GOOD_GLAD as i64, MoodShade::VeryGlad),
                    ],
                    number,
                )
            }
            _ => None,
        };
        known.unwrap_or(MoodShade::Unknown)
    }
}
/// The soul of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soul {
    /// It floats.
    Light,
    /// `heavy`
    Heavy,
}
impl Soul {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["light", "heavy"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Heavy => "heavy",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "light" => Some(Self::Light),
            "heavy" => Some(Self::Heavy),
            _ => None,
        }
    }
}
impl Show for Soul {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl Soul {
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_SOUL_LIGHT as i64, Soul::Light),
        (sys::VIR_SOUL_HEAVY as i64, Soul::Heavy),
    ];
    /// The word for a number, if it has one.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Option<Self> {
        word_of(&Self::NUMBERS, number.into())
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
/// The temper of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Temper {
    /// It is content.
    Good,
    /// `bad`
    Bad,
    /// It is one and then the other.
    Changing,
    /// `unknown`
    Unknown,
}
impl Temper {
    /// All words.
    pub const WORDS: &'static [&'static str] = &["good", "bad", "changing", "unknown"];
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Changing => "changing",
            Self::Unknown => "unknown",
        }
    }
    /// The meaning of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "good" => Some(Self::Good),
            "bad" => Some(Self::Bad),
            "changing" => Some(Self::Changing),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
impl Show for Temper {
    fn text(&self) -> String {
        self.word().to_owned()
    }
    fn json(&self) -> Value {
        self.word().into()
    }
}
impl Temper {
    const NUMBERS: [(i64, Self); 2usize] = [
        (sys::VIR_MOOD_GOOD as i64, Temper::Good),
        (sys::VIR_MOOD_BAD as i64, Temper::Bad),
    ];
    /// The word for a number.
    #[must_use]
    pub fn from_number(number: impl Into<i64>) -> Self {
        word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::Unknown)
    }
    /// The number for the word; none where that stands for unknown numbers.
    #[must_use]
    pub fn number(self) -> Option<i64> {
        Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
    }
}
