//! Which objects of a kind are meant: by name, by state, by what the list of them tells.

use super::kinds::Kind;
use crate::answer::error::{Error, Result};
use crate::replies::beyond as says;
use glob::Pattern;
use serde_json::Value;
use virsh_args::text::alternatives;

/// What objects have to be like.
#[derive(Debug)]
pub struct Selection {
    kind: Kind,
    /// Patterns of which a name fits one, if there are any, as typed and read.
    names: Vec<(String, Pattern)>,
    /// States of which an object has one, if there are any.
    states: Vec<&'static str>,
    /// Keys, and the values that an object has under them.
    values: Vec<(&'static str, String)>,
}

impl Selection {
    /// Reads what the user wants.
    ///
    /// # Errors
    /// Names the pattern, state or key that is wrong, and those that there are.
    pub fn new(
        kind: Kind,
        names: &[String],
        states: &[String],
        values: &[String],
    ) -> Result<Selection> {
        let names = names.iter().map(|name| pattern(name)).collect::<Result<_>>()?;
        let states = states.iter().map(|state| known_state(kind, state)).collect::<Result<_>>()?;
        let values = values.iter().map(|value| known_value(kind, value)).collect::<Result<_>>()?;
        Ok(Selection { kind, names, states, values })
    }

    /// The keys that rows need: those that name objects, and those that are asked for.
    #[must_use]
    pub fn keys(&self) -> Vec<&'static str> {
        let mut wanted = vec![self.kind.name_key(), "uuid", "path", "mac"];
        if !self.states.is_empty() {
            wanted.extend(["state", "active"]);
        }
        wanted.extend(self.values.iter().map(|(key, _)| *key));
        self.kind.keys().into_iter().filter(|key| wanted.contains(key)).collect()
    }

    /// Checks that names without a wildcard are names of objects.
    ///
    /// # Errors
    /// Says which is none.
    pub fn check_names<'a>(&self, all: impl Iterator<Item = &'a str> + Clone) -> Result<()> {
        for (name, pattern) in &self.names {
            let plain = !name.contains(['*', '?', '[']);
            if plain && !all.clone().any(|object| pattern.matches(object)) {
                return Err(Error::not_found(says::each_nameless(self.kind.of.word(), name)));
            }
        }
        Ok(())
    }

    /// Tells whether an object is meant.
    ///
    /// # Errors
    /// Names a value that its key never has.
    pub fn takes(&self, name: &str, row: &Value) -> Result<bool> {
        let named = |(_, pattern): &(String, Pattern)| pattern.matches(name);
        let in_state = |state: &&str| match (*state, &row["active"]) {
            ("active", Value::Bool(active)) => *active,
            ("inactive", Value::Bool(active)) => !active,
            (state, _) => row["state"] == state,
        };
        let mut takes = self.names.is_empty() || self.names.iter().any(named);
        takes &= self.states.is_empty() || self.states.iter().any(in_state);
        for (key, wanted) in &self.values {
            takes &= match &row[*key] {
                Value::String(text) => text == wanted,
                Value::Bool(_) if !["true", "false"].contains(&wanted.as_str()) => {
                    return Err(Error::usage(says::each_bad_truth(wanted, key)));
                }
                other => {
                    let text = other.to_string();
                    text == *wanted
                }
            };
        }
        Ok(takes)
    }
}

fn pattern(typed: &str) -> Result<(String, Pattern)> {
    match Pattern::new(typed) {
        Ok(pattern) => Ok((typed.to_owned(), pattern)),
        Err(error) => Err(Error::usage(says::each_bad_pattern(typed, error.msg))),
    }
}

/// A state as people type it: `shut off` is `shut-off` and `shutoff` as well.
fn known_state(kind: Kind, typed: &str) -> Result<&'static str> {
    let plain = |word: &str| word.replace([' ', '-'], "").to_lowercase();
    let states = kind.states();
    let known = states.iter().find(|state| plain(state) == plain(typed));
    known.copied().ok_or_else(|| {
        let word = kind.of.word();
        Error::usage(match states.is_empty() {
            true => says::each_no_states(word),
            false => says::each_bad_state(word, typed, alternatives(&states)),
        })
    })
}

fn known_value(kind: Kind, typed: &str) -> Result<(&'static str, String)> {
    let Some((key, value)) = typed.split_once('=') else {
        return Err(Error::usage(says::each_bad_where(typed)));
    };
    let keys = kind.keys();
    let known = keys.iter().find(|known| **known == key);
    known
        .map(|key| (*key, value.to_owned()))
        .ok_or_else(|| Error::usage(says::each_bad_key(kind.of.word(), key, alternatives(&keys))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use virsh_args::ObjectKind;

    fn takes(names: &[&str], states: &[&str], values: &[&str]) -> Result<bool> {
        let owned = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
        let kind = Kind::of(ObjectKind::Domain).expect("domains are listed");
        let selection = Selection::new(kind, &owned(names), &owned(states), &owned(values))?;
        let row = json!({ "name": "web-1", "state": "shut off", "active": false, "id": null,
            "autostart": true });
        selection.takes("web-1", &row)
    }

    #[test]
    fn all_that_is_asked_for_has_to_fit() {
        let fits = |names: &[&str], states: &[&str], values: &[&str]| {
            takes(names, states, values).unwrap_or_default()
        };
        assert!(fits(&[], &[], &[]));
        assert!(fits(
            &["db", "web-[0-9]"],
            &["running", "shutoff"],
            &["autostart=true", "id=null"]
        ));
        assert!(fits(&["web-?"], &["inactive"], &[]));
        assert!(!fits(&["web"], &[], &[]));
        assert!(!fits(&["web-*"], &["active"], &[]));
        assert!(!fits(&[], &[], &["autostart=true", "autostart=false"]));
    }

    #[test]
    fn what_cannot_be_is_refused_with_what_can_be() {
        let refused = |names: &[&str], states: &[&str], values: &[&str]| {
            takes(names, states, values).err().map(|error| error.to_string()).unwrap_or_default()
        };
        assert!(refused(&["["], &[], &[]).contains("'['"));
        assert!(refused(&[], &["off"], &[]).contains("shut off"));
        assert!(refused(&[], &[], &["nmae=x"]).contains("'nmae'"));
        assert!(refused(&[], &[], &["name"]).contains("KEY=VALUE"));
        assert!(refused(&[], &[], &["autostart=yes"]).contains("true or false"));
    }
}
