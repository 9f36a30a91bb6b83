//! The tables of the sentences of commands, which generated code fills.

/// The sentences of a command.
#[derive(Debug)]
pub struct Says {
    /// What is said when it succeeded; the first that fits.
    pub done: &'static [Case],
    /// What is said before libvirt's answer when it failed; the first that fits.
    pub failed: &'static [Case],
    /// What people read in place of lines of which there are none; the first that fits.
    pub empty: &'static [Case],
    /// What is said where what the command leads to is there already; the first that fits.
    pub already: &'static [Case],
    /// Whether programs are told what the command is about where nothing is said.
    pub about: bool,
}

/// A sentence with when and how it is said.
#[derive(Debug)]
pub struct Case {
    /// The sentence, with placeholders.
    pub text: &'static str,
    /// Whether a newline ends it.
    pub newline: bool,
    /// Whether it is said with `--quiet`, too.
    pub always: bool,
    /// What only some sentences say.
    pub details: &'static [CaseDetail],
}

virsh_args::details! {
    /// What only some sentences say; each sentence has a method for each.
    pub enum CaseDetail of Case {
        /// What programs are told instead, with placeholders.
        Programs(&'static str), programs: Option<&'static str> = None;
        /// Fits when one of these options is given.
        With(&'static [&'static str]), with: &'static [&'static str] = &[];
        /// Fits when none of these options is given.
        Without(&'static [&'static str]), without: &'static [&'static str] = &[];
        /// Fits when the size that this option was given is negative.
        Negative(&'static str), negative: Option<&'static str> = None;
        /// Fits when these keys of the answer have these values.
        When(&'static [(&'static str, &'static str)]), when: &'static [(&'static str, &'static str)] = &[];
    }
}

impl Case {
    /// A sentence without words, for whatever is not said of one.
    pub const NONE: Case = Case { text: "", newline: true, always: false, details: &[] };
}

impl Says {
    /// The sentences of a command that says nothing.
    pub const NONE: Says = Says { done: &[], failed: &[], empty: &[], already: &[], about: false };

    /// Tells whether the text of any sentence passes a test.
    pub fn any(&self, test: impl Fn(&str) -> bool) -> bool {
        self.done.iter().chain(self.failed).chain(self.already).any(|case| test(case.text))
    }
}
