//! What only some options say.

use super::{Bounds, Numbers, OldSpelling, OptionDef, Signed};
use crate::meaning::By;
use crate::value_type::Commas;
use crate::values::RecordDef;

crate::details! {
    /// What only some options say; each option has a method for each.
    pub enum Detail of OptionDef {
        /// The words that are allowed, of a choice or a list of choices.
        Words(&'static [&'static str]), words: &'static [&'static str] = &[];
        /// Those of them that are newer than the oldest libvirt, each with the release that brought it.
        Newer(&'static [(&'static str, &'static str)]), newer: &'static [(&'static str, &'static str)] = &[];
        /// How a value is made of fields, of a record.
        Record(&'static RecordDef), record: &'static RecordDef = &RecordDef::NONE;
        /// The bytes that a bare number counts, of a size: 1 or 1024.
        Unit(u64), unit: u64 = 1;
        /// The largest value in units, of a size.
        Largest(u64), largest: u64 = u64::MAX;
        /// The ways in which it may name the object, if the command's object is found by it.
        By(&'static [By]), by: &'static [By] = &[];
        /// The option that names what the object is a part of, such as the pool of a volume.
        Within(&'static str), within: Option<&'static str> = None;
        /// The flag that stands for the object which is current in the whole, in place of a name.
        Current(&'static str), current: Option<&'static str> = None;
        /// What happens without it, in words; empty where nothing is to be said.
        Without(&'static str), without: &'static str = "";
        /// The option after which plain words fill it, where that is not the one before it.
        FillsAfter(&'static str), fills_after: Option<&'static str> = None;
        /// The words that completion offers, although libvirt may know more.
        Suggests(&'static [&'static str]), suggests: &'static [&'static str] = &[];
        /// What stands between the commas of a list.
        Commas(Commas), commas: Option<Commas> = None;
        /// The release of libvirt that brought what it asks of libvirt; none for what the oldest had, and for what
        /// needs only this program.
        Since(&'static str), since: Option<&'static str> = None;
        /// Older spellings.
        Old(&'static [OldSpelling]), old: &'static [OldSpelling] = &[];
        /// The error for a value that is not among the allowed ones; `{value}` stands for the value.
        Invalid(&'static str), invalid: Option<&'static str> = None;
        /// The smallest and the largest number.
        Bounds(&'static Bounds), bounds: Option<&'static Bounds> = None;
        /// When a size may be negative, if ever.
        Signed(&'static Signed), signed: Option<&'static Signed> = None;
        /// The number that any negative size stands for, in units.
        Negative(u64), negative: Option<u64> = None;
        /// The number that means the same as leaving the option out.
        None(i64), none: Option<i64> = None;
        /// Whether a size is read in bytes, and not rounded up to whole units.
        Exact(bool), exact: bool = false;
        /// Further spellings of choices, each with the word that it stands for.
        Spellings(&'static [(&'static str, &'static str)]), spellings: &'static [(&'static str, &'static str)] = &[];
        /// What may stand before the words of choices.
        Prefixes(&'static [&'static str]), prefixes: &'static [&'static str] = &[];
        /// Whether choices are known in upper and lower case alike.
        AnyCase(bool), any_case: bool = false;
        /// Which numbers may stand instead of a choice.
        Numbers(Numbers), numbers: Numbers = Numbers::None;
    }
}
