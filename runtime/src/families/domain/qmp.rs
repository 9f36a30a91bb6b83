//! What is said to the monitor of QEMU, and what it answers: objects of QMP.

use crate::answer::error::{Error, Result};
use crate::replies::domain::{
    qemu_monitor_command_nothing_returned, qemu_monitor_command_unreadable,
    qemu_monitor_command_unwrapped,
};
use crate::tools::json;

/// The member `return` of QEMU's answer.
///
/// # Errors
/// Says that the answer is no JSON, or has no such member.
pub fn returned(answer: &str) -> Result<String> {
    let no_json = |error| {
        Error::usage(qemu_monitor_command_unreadable()).and(format!("cannot parse JSON: {error}"))
    };
    let member = json::member(answer, "return").map_err(no_json)?;
    member.ok_or_else(|| Error::new(qemu_monitor_command_nothing_returned()))
}

/// The words of the user as an object of QMP: they are one, or the name of a command
/// with its arguments, which are an object or its members.
///
/// # Errors
/// Says that the arguments are neither.
pub fn object(words: &[String]) -> Result<String> {
    let whole = words.join(" ");
    if json::is_object(&whole) {
        return Ok(whole);
    }
    let (name, arguments) = words.split_first().map_or(("", &[][..]), |(name, rest)| (name, rest));
    let name = json::string(name);
    if arguments.is_empty() {
        return Ok(format!("{{\"execute\":{name}}}"));
    }
    let given = arguments.join(" ");
    let members = format!("{{{}}}", arguments.join(","));
    let object = if json::is_object(&given) { &given } else { &members };
    let object = json::compact(object).map_err(|error| {
        Error::usage(qemu_monitor_command_unwrapped(&given))
            .and(format!("cannot parse JSON {members}: {error}"))
    })?;
    Ok(format!("{{\"execute\":{name},\"arguments\":{object}}}"))
}

#[cfg(test)]
mod tests {
    use super::object;

    fn made(words: &[&str]) -> Option<String> {
        object(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).ok()
    }

    #[test]
    fn words_that_are_no_object_are_made_one() {
        for (words, expected) in [
            (&["stop"][..], r#"{"execute":"stop"}"#),
            (&[r#"{"execute":"stop"}"#], r#"{"execute":"stop"}"#),
            (&[r#"{"execute":"#, r#""stop"}"#], r#"{"execute": "stop"}"#),
            (
                &["x", r#""a":1.50"#, r#""b":"ä""#],
                r#"{"execute":"x","arguments":{"a":1.50,"b":"ä"}}"#,
            ),
            (&["x", r#"{"a":[1, 2]}"#], r#"{"execute":"x","arguments":{"a":[1,2]}}"#),
            (&["x", r#"{"a":1"#, r#","b":2}"#], r#"{"execute":"x","arguments":{"a":1,"b":2}}"#),
            (&["x", ""], r#"{"execute":"x","arguments":{}}"#),
            (&["[1]"], r#"{"execute":"[1]"}"#),
            (&["a\"b\t"], r#"{"execute":"a\"b\t"}"#),
        ] {
            assert_eq!(made(words).as_deref(), Some(expected), "{words:?}");
        }
    }

    #[test]
    fn what_is_no_member_is_refused() {
        for words in
            [&["x", "y"][..], &["x", r#""a":1,"#], &["x", r#"{"a":1}"#, r#""b":2"#], &["x", "[1]"]]
        {
            assert_eq!(made(words), None, "{words:?}");
        }
    }
}
