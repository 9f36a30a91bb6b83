//! Words that the program knows without asking libvirt.

/// The names of the commands that are listed.
#[must_use]
pub fn commands() -> Vec<String> {
    let all = virsh_generated::GROUPS.iter().flat_map(|group| group.commands);
    all.filter(|command| !command.hidden).map(|command| command.name.to_owned()).collect()
}

/// The formats of answers.
#[must_use]
pub fn formats() -> &'static [&'static str] {
    crate::answer::format::choices()
}

/// The words as candidates.
#[must_use]
pub fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(ToString::to_string).collect()
}
