//! The tables that describe the command language; `cargo codegen` writes their contents.

use crate::check::Check;
use crate::object::ObjectKind;
use crate::option::{OldSpelling, OptionDef};

/// A group of commands, as `help` shows them together.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    /// The word that `help` accepts for the group.
    pub keyword: &'static str,
    /// The group's full name, accepted by `help` as well.
    pub title: &'static str,
    /// Whether virsh does not have the group, nor its commands.
    pub beyond: bool,
    /// The group's commands in the order of their listing.
    pub commands: &'static [Listed],
}

/// What listings show of a command.
#[derive(Debug, Clone, Copy)]
pub struct Listed {
    /// The command's name.
    pub name: &'static str,
    /// One line that says what the command does.
    pub summary: &'static str,
    /// Whether the command is left out of listings and completion.
    pub hidden: bool,
}

impl Listed {
    /// What is shown of a command.
    #[must_use]
    pub const fn of(command: &CommandDef) -> Listed {
        Listed { name: command.name, summary: command.summary, hidden: command.hidden }
    }
}

/// A global option, for the usage screen.
#[derive(Debug, Clone, Copy)]
pub struct GlobalOption {
    /// The long name without dashes; empty where there is only the letter.
    pub long: &'static str,
    /// The letter; empty where there is none.
    pub short: &'static str,
    /// The placeholder of the value; none for a flag.
    pub value: Option<&'static str>,
    /// Whether the value may be left out.
    pub optional: bool,
    /// One line that says what the option does.
    pub usage: &'static str,
    /// Whether virsh does not have it.
    pub beyond: bool,
}

impl GlobalOption {
    /// Finds an option by its long name, or by a beginning that only one of virsh's has: what is short
    /// for one of these stays so, whatever options of our own there are.
    #[must_use]
    pub fn find(options: &'static [GlobalOption], name: &str) -> Option<&'static GlobalOption> {
        if name.is_empty() {
            return None;
        }
        let starting: Vec<_> = options.iter().filter(|it| it.long.starts_with(name)).collect();
        if let Some(exact) = starting.iter().find(|it| it.long == name) {
            return Some(exact);
        }
        let of_virsh: Vec<_> = starting.iter().filter(|it| !it.beyond).copied().collect();
        let candidates = if of_virsh.is_empty() { starting } else { of_virsh };
        match candidates[..] {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// One command: its names, options, how they are judged and what it answers.
#[derive(Debug, Clone, Copy)]
pub struct CommandDef {
    /// The command's name.
    pub name: &'static str,
    /// The keyword of the command's group.
    pub group: &'static str,
    /// Older names of the command, accepted everywhere and listed nowhere.
    pub old_names: &'static [&'static str],
    /// One line that says what the command does.
    pub summary: &'static str,
    /// The description as plain text; may hold newlines, may be empty.
    pub description: &'static str,
    /// The options in the order in which help lists them, and plain words fill them but for `fills_after`.
    pub options: &'static [OptionDef],
    /// The steps in which a command line is judged.
    pub checks: &'static [Check],
    /// Whether the command answers programs.
    pub answers: bool,
    /// The keys under which programs find the parts of its answers, in order.
    pub keys: &'static [&'static str],
    /// What its options exclude and need, as sentences.
    pub rules: &'static [&'static str],
    /// Examples: a line, and what that does.
    pub examples: &'static [(&'static str, &'static str)],
    /// Whether the command needs a connection before it runs.
    pub connects: bool,
    /// Whether the command is left out of listings and completion.
    pub hidden: bool,
    /// Whether unknown options and surplus words are passed over in silence.
    pub lenient: bool,
    /// When what the command takes away cannot be had back: with one of these options, always where
    /// there are none; never where nothing stands here.
    pub destructive: Option<&'static [&'static str]>,
    /// When the command works with the user or the terminal, or goes on until it is told to end; as
    /// above.
    pub attended: Option<&'static [&'static str]>,
    /// The options that name a file which the command writes.
    pub writes: &'static [&'static str],
    /// What the command lists, if it lists all objects of a kind.
    pub lists: Option<Lists>,
}

/// A list of all objects of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lists {
    /// The kind.
    pub of: ObjectKind,
    /// The flags with which all are listed.
    pub with: &'static [&'static str],
    /// The words of the key `state` of the rows; none where they have no such key.
    pub states: &'static [&'static str],
}

impl CommandDef {
    /// A command without a name that says nothing: what a table leaves out.
    pub const NONE: CommandDef = CommandDef {
        name: "",
        group: "",
        old_names: &[],
        summary: "",
        description: "",
        options: &[],
        checks: &[],
        answers: false,
        keys: &[],
        rules: &[],
        examples: &[],
        connects: true,
        hidden: false,
        lenient: false,
        destructive: None,
        attended: None,
        writes: &[],
        lists: None,
    };

    /// Finds an option by its name.
    #[must_use]
    pub fn option(&self, name: &str) -> Option<&'static OptionDef> {
        self.options.iter().find(|option| option.name == name)
    }

    /// The option that names the object which the command is about: the first one by which the
    /// program finds an object.
    #[must_use]
    pub fn object(&self) -> Option<(&'static OptionDef, ObjectKind)> {
        let found = self.options.iter().filter(|option| !option.by().is_empty());
        found.filter_map(|option| Some((option, option.of?.object()?))).next()
    }

    /// The options that plain words fill, in this order.
    pub fn operands(&self) -> impl Iterator<Item = &'static OptionDef> {
        let fills = |option: &&OptionDef| option.takes_value() && !option.named_only;
        let placed = self.options.iter().filter(|option| option.fills_after().is_none());
        let with_followers = move |option: &'static OptionDef| {
            // Every option is asked for every other one, most of which no plain word fills.
            let follows =
                move |other: &&OptionDef| fills(other) && other.fills_after() == Some(option.name);
            Some(option).filter(fills).into_iter().chain(self.options.iter().filter(follows))
        };
        placed.flat_map(with_followers)
    }

    /// Finds the option that `name` is an older spelling of, with that spelling.
    #[must_use]
    pub fn old_spelling(&self, name: &str) -> Option<(&'static OptionDef, &'static OldSpelling)> {
        self.options.iter().find_map(|option| {
            let old = option.old().iter().find(|old| old.name == name)?;
            Some((option, old))
        })
    }
}
