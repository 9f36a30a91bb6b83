//! What holds for the program as a whole, and the groups of its commands.

use schemars::JsonSchema;
use serde::Deserialize;

use super::ValueType;

/// `spec/groups.yaml`: the groups in order.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Groups {
    /// The groups.
    pub groups: Vec<Group>,
}

/// A group of commands.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The word that `help` accepts; also the folder under `spec/`.
    pub keyword: String,
    /// The full name.
    pub title: String,
    /// What the group is about, for the manual.
    pub about: String,
    /// Whether its commands are beyond virsh, which does not have them: `help` alone leaves them out.
    #[serde(default)]
    pub beyond: bool,
    /// The listing order, of commands that have a file each; those not named here follow in alphabetical order.
    #[serde(default)]
    pub order: Vec<String>,
}

/// `spec/program.yaml`: what holds for the program as a whole.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Program {
    /// The program's name.
    pub name: String,
    /// One line that says what it is.
    pub summary: String,
    /// The releases of libvirt that the command language spans.
    pub libvirt: Releases,
    /// The forms of the command line.
    pub synopsis: Vec<String>,
    /// The manual's description.
    pub description: String,
    /// The global options in order.
    pub options: Vec<GlobalOption>,
    /// The manual's further sections before the commands.
    pub sections: Vec<Section>,
    /// Environment variables.
    pub environment: Vec<Entry>,
    /// Files.
    pub files: Vec<Entry>,
    /// Exit statuses.
    pub exit_statuses: Vec<Entry>,
    /// What people know from other programs by words that are no commands here.
    #[serde(default)]
    pub other_words: Vec<OtherWords>,
    /// The manual's sections after the commands.
    pub closing: Vec<Section>,
    /// The pages beside the manual.
    #[serde(default)]
    pub pages: Vec<Page>,
}

/// From which release of libvirt to which the command language goes.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Releases {
    /// The oldest, such as `9.0.0`: what it has needs no `since`.
    pub oldest: String,
    /// The newest, such as `12.8.0`: its language is the program's.
    pub newest: String,
}

/// A global option.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlobalOption {
    /// The long name without dashes; empty where there is only the letter.
    pub long: String,
    /// The letter.
    #[serde(default)]
    pub short: Option<char>,
    /// The placeholder of its value; none for a flag.
    #[serde(default)]
    pub value: Option<String>,
    /// Whether the value may be left out (and is given with `=` only).
    #[serde(default)]
    pub optional: bool,
    /// What the value means, for completion.
    #[serde(default, rename = "type")]
    pub kind: Option<ValueType>,
    /// The words that the value may be.
    #[serde(default)]
    pub choices: Vec<String>,
    /// One line for the usage screen.
    pub usage: String,
    /// The libvirt release that brought the option, such as `"11.2"`; none for what the oldest had.
    #[serde(default)]
    pub since: Option<String>,
    /// Whether virsh does not have it: its shortened spellings then never take one from virsh's options.
    #[serde(default)]
    pub beyond: bool,
    /// The manual's text.
    pub help: String,
}

/// Words of other programs that mean the same.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherWords {
    /// The words, none of which is a command.
    pub words: Vec<String>,
    /// What does that here, in the small markup, as the end of a sentence.
    pub means: String,
}

/// A section of the manual.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The text in the small markup.
    pub text: String,
    /// What the generator puts below it.
    #[serde(default)]
    pub table: Option<Table>,
}

/// A page beside the manual: `man/NAME.SECTION`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Its name.
    pub name: String,
    /// The section of the manual in which it is.
    pub section: u8,
    /// One line that says what it is about.
    pub summary: String,
    /// Its sections.
    pub sections: Vec<Section>,
}

/// What the generator knows and a section tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Table {
    /// The types of keys.
    Types,
    /// What programs learn of each kind of object.
    Objects,
    /// The words that keys may be.
    Words,
    /// The exit statuses.
    ExitStatuses,
    /// The commands that print an object for each event.
    Streams,
    /// The commands that print no document.
    Silent,
    /// The words of other programs.
    OtherWords,
}

/// A named thing with an explanation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// Of a variable or a file: whether only libvirt reads it, not the program itself.
    #[serde(default)]
    pub library: bool,
    /// The explanation in the small markup.
    pub text: String,
}
