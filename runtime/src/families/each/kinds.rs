//! The kinds of objects that are listed by a command: which command, and what its rows tell.

use crate::session::columns::keys_of;
use virsh_args::parse::Given;
use virsh_args::{CommandDef, Invocation, Lists, ObjectKind};

/// What stands for the name of the object in the words of a command.
pub const NAME: &str = "{name}";

/// The states of what has a key `active`.
const ACTIVITIES: [&str; 2] = ["active", "inactive"];

/// How the objects of a kind are listed.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// The kind.
    pub of: ObjectKind,
    /// The command that lists them.
    command: &'static CommandDef,
    lists: Lists,
}

impl Kind {
    /// The kinds of which a command lists all objects.
    pub fn all() -> impl Iterator<Item = Kind> {
        virsh_generated::commands().filter_map(|command| {
            let lists = command.lists?;
            Some(Kind { of: lists.of, command, lists })
        })
    }

    /// How the objects of a kind are listed, if a command lists all of them.
    #[must_use]
    pub fn of(kind: ObjectKind) -> Option<Kind> {
        Kind::all().find(|it| it.of == kind)
    }

    /// The kind of a word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Kind> {
        Kind::all().find(|it| it.of.word() == word)
    }

    /// The command line that lists all, with some keys, in a whole where they are parts of one.
    #[must_use]
    pub fn listing(&self, keys: &[&str], whole: Option<&str>) -> Invocation {
        let mut given = self.given();
        if let (Some((option, _)), Some(whole)) = (self.command.object(), whole) {
            given.push(Given { option, value: Some(whole.into()) });
        }
        let columns = Some(keys.join(",").into());
        Invocation { command: self.command, given, help: false, output: None, columns }
    }

    fn given(&self) -> Vec<Given> {
        let flags = self.lists.with.iter().filter_map(|name| self.command.option(name));
        flags.map(|option| Given { option, value: None }).collect()
    }

    /// The kind of what such objects are parts of, as volumes are of a pool.
    #[must_use]
    pub fn whole(&self) -> Option<Kind> {
        self.command.object().and_then(|(_, kind)| Kind::of(kind))
    }

    /// The keys of the rows.
    #[must_use]
    pub fn keys(&self) -> Vec<&'static str> {
        keys_of(self.command.name, &self.given())
    }

    /// The states that such objects may have.
    #[must_use]
    pub fn states(&self) -> Vec<&'static str> {
        let active = self.keys().contains(&"active");
        let more =
            ACTIVITIES.into_iter().filter(|word| active && !self.lists.states.contains(word));
        self.lists.states.iter().copied().chain(more).collect()
    }

    /// The key of what names such an object.
    #[must_use]
    pub fn name_key(&self) -> &'static str {
        self.of.facts().first().map_or("name", |fact| fact.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use virsh_args::ChoiceValue;
    use virsh_generated::beyond::EachKind;

    #[test]
    fn the_words_for_kinds_are_those_of_the_lists() {
        let mut listed: Vec<&str> = Kind::all().map(|kind| kind.of.word()).collect();
        let mut words = virsh_generated::find("each")
            .and_then(|each| each.option("kind"))
            .map(|kind| kind.words().to_vec())
            .unwrap_or_default();
        listed.sort_unstable();
        words.sort_unstable();
        assert_eq!(words, listed);
        assert_eq!(
            Kind::of_word(EachKind::Pool.word()).map(|kind| kind.of),
            Some(ObjectKind::Pool)
        );
    }

    #[test]
    fn rows_tell_names_and_states() {
        let kind = |of| Kind::of(of).expect("it is listed");
        assert!(kind(ObjectKind::Domain).states().contains(&"shut off"));
        assert_eq!(kind(ObjectKind::Network).states(), ["active", "inactive"]);
        assert!(kind(ObjectKind::Secret).states().is_empty());
        assert_eq!(kind(ObjectKind::Volume).whole().map(|it| it.of), Some(ObjectKind::Pool));
        assert!(kind(ObjectKind::Domain).whole().is_none());
        for word in ["domain", "volume", "secret", "node-device", "nwfilter-binding"] {
            let kind = Kind::of_word(word).expect("it is a kind");
            assert!(kind.keys().contains(&kind.name_key()), "{word}: {:?}", kind.keys());
        }
    }
}
