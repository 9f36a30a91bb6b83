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
    /// What programs are told instead, with placeholders.
    pub programs: Option<&'static str>,
    /// Fits when one of these options is given.
    pub with: &'static [&'static str],
    /// Fits when none of these options is given.
    pub without: &'static [&'static str],
    /// Fits when the size that this option was given is negative.
    pub negative: Option<&'static str>,
    /// Fits when these keys of the answer have these values.
    pub when: &'static [(&'static str, &'static str)],
    /// Whether a newline ends it.
    pub newline: bool,
    /// Whether it is said with `--quiet`, too.
    pub always: bool,
}

impl Case {
    /// A sentence without words, for whatever is not said of one.
    pub const NONE: Case = Case {
        text: "",
        programs: None,
        with: &[],
        without: &[],
        negative: None,
        when: &[],
        newline: true,
        always: false,
    };
}

impl Says {
    /// The sentences of a command that says nothing.
    pub const NONE: Says = Says { done: &[], failed: &[], empty: &[], already: &[], about: false };

    /// Tells whether the text of any sentence passes a test.
    pub fn any(&self, test: impl Fn(&str) -> bool) -> bool {
        self.done.iter().chain(self.failed).chain(self.already).any(|case| test(case.text))
    }
}
