//! Texts with placeholders: `{name}`, filled with blanks up to a width with `{name:<8}` or
//! `{name:>8}`, and parts in brackets that are left out where one of their placeholders stands
//! for nothing.

use virsh_args::Text;

/// Fills a pattern; a placeholder that stands for nothing leaves its brackets out, or is empty.
pub fn fill(pattern: &str, value: impl Fn(&str) -> Option<Text>) -> Text {
    let (mut text, mut rest) = (Text::default(), pattern);
    while let Some((before, after)) = rest.split_once('[') {
        let (inner, after) = after.split_once(']').unwrap_or((after, ""));
        text.push(&plain(before, &value).0);
        let (inner, complete) = plain(inner, &value);
        if complete {
            text.push(&inner);
        }
        rest = after;
    }
    text.push(&plain(rest, &value).0);
    text
}

/// The names of the placeholders in order.
pub fn names(pattern: &str) -> impl Iterator<Item = &str> {
    let inner = pattern.split('{').skip(1).filter_map(|part| part.split_once('}'));
    inner.map(|(name, _)| name.split_once(':').map_or(name, |(name, _)| name))
}

/// Fills what has no brackets, and tells whether every placeholder stood for something.
fn plain(pattern: &str, value: &impl Fn(&str) -> Option<Text>) -> (Text, bool) {
    let (mut text, mut rest, mut complete) = (Text::default(), pattern, true);
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        text.push(before);
        let (name, width) = name.split_once(':').unwrap_or((name, ""));
        match value(name) {
            Some(value) => padded(&mut text, &value, width),
            None => complete = false,
        }
        rest = after;
    }
    text.push(rest);
    (text, complete)
}

/// Adds a text with blanks after it (`<8`) or before it (`>8`) up to a width.
fn padded(text: &mut Text, value: &Text, width: &str) {
    let shown = value.shown().chars().count();
    let blanks = |width: &str| width.parse().unwrap_or(0_usize).saturating_sub(shown);
    text.push_blanks(width.strip_prefix('>').map_or(0, blanks));
    text.push(value);
    text.push_blanks(width.strip_prefix('<').map_or(0, blanks));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(pattern: &str) -> String {
        fill(pattern, |name| (name != "none").then(|| name.to_uppercase().into())).to_string()
    }

    #[test]
    fn placeholders_are_filled_and_brackets_left_out_with_what_is_missing() {
        assert_eq!(filled("{a} is {b}"), "A is B");
        assert_eq!(filled("{a}[ ({b})][: {none}]."), "A (B).");
        assert_eq!(filled("{none}x"), "x");
        assert_eq!(filled("open { and ["), "open { and ");
    }

    #[test]
    fn values_are_filled_up_to_a_width() {
        assert_eq!(filled("{ab:<4}|{ab:>4}|{ab:<1}|{ab:x}"), "AB  |  AB|AB|AB");
    }

    #[test]
    fn what_is_put_in_is_not_read_again() {
        assert_eq!(fill("{a}[{b}]", |_| Some("{b}[".into())).to_string(), "{b}[{b}[");
    }

    #[test]
    fn names_come_in_order() {
        assert_eq!(names("{a} is [{b:<4}]").collect::<Vec<_>>(), ["a", "b"]);
    }
}
