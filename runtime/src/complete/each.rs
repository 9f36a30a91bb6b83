//! What `each` may be told: of which objects, and which commands.

use super::line::Value;
use crate::answer::error::Result;
use crate::families::each::kinds::Kind;
use crate::session::Session;
use virsh_args::ObjectKind;

/// The kind on the line; domains without one.
fn kind(value: &Value) -> Option<Kind> {
    let given = value.given.iter().find(|given| given.option.name == "kind");
    let word = given.and_then(|given| given.option.choice(given.value.as_deref()?.to_str()?));
    word.map_or_else(|| Kind::of(ObjectKind::Domain), Kind::of_word)
}

/// The commands whose object is of the kind on the line, of any listed one without that.
pub fn commands(value: &Value) -> Vec<String> {
    let kinds: Vec<Kind> = match value.given.iter().any(|given| given.option.name == "kind") {
        true => kind(value).into_iter().collect(),
        false => Kind::all().collect(),
    };
    let commands = virsh_generated::commands().filter(|command| !command.hidden);
    let fits = |of: ObjectKind| kinds.iter().any(|kind| kind.of == of);
    // What always needs the user is refused.
    let free = commands.filter(|command| command.attended.is_none_or(|with| !with.is_empty()));
    let fitting = free.filter(|command| command.object().is_some_and(|(_, of)| fits(of)));
    fitting.map(|command| command.name.to_owned()).collect()
}

/// The names of the objects of the kind on the line.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn names(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let Some(kind) = kind(value).filter(|kind| kind.whole().is_none()) else {
        return Ok(Vec::new());
    };
    let key = kind.name_key();
    let rows = session.side()?.rows(&kind.listing(&[key], None))?;
    // What has a wildcard in its name is named by a pattern that means it.
    let name = |row: &serde_json::Value| row[key].as_str().map(glob::Pattern::escape);
    Ok(rows.iter().filter_map(name).collect())
}

/// The states of objects of the kind on the line.
pub fn states(value: &Value) -> Vec<String> {
    let states = kind(value).map(|kind| kind.states()).unwrap_or_default();
    states.into_iter().map(str::to_owned).collect()
}

/// The keys of the list of objects of the kind on the line, with what stands before a value.
pub fn keys(value: &Value) -> Vec<String> {
    let keys = kind(value).map(|kind| kind.keys()).unwrap_or_default();
    keys.into_iter().map(|key| format!("{key}=")).collect()
}
