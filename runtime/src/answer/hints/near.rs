//! How near a word is to one that exists.

/// The name that was meant, if one is near: a letter in four may be missing, surplus, wrong, or
/// have changed places with the next. Some words mean the opposite of what they look like, and a
/// command that is run by mistake can cost a guest, so nothing farther is ever named.
pub fn nearest<'a>(names: impl Iterator<Item = &'a str>, typed: &str) -> Option<&'a str> {
    near(names, typed).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// All names that are as near as the nearest one, sorted.
pub fn all_nearest<'a>(names: impl Iterator<Item = &'a str>, typed: &str) -> Vec<&'a str> {
    let found: Vec<_> = near(names, typed).collect();
    let least = found.iter().map(|(distance, _)| *distance).min();
    let nearest = found.into_iter().filter(|(distance, _)| Some(*distance) == least);
    let mut names: Vec<&str> = nearest.map(|(_, name)| name).collect();
    // libvirt lists them in any order.
    names.sort_unstable();
    names
}

/// The names that are near, each with its distance.
fn near<'a>(
    names: impl Iterator<Item = &'a str>,
    typed: &str,
) -> impl Iterator<Item = (usize, &'a str)> {
    let typed = typed.to_lowercase();
    let count = typed.chars().count();
    let near = move |name: &'a str| {
        let length = name.chars().count();
        let limit = (length.min(count) / 4).max(1);
        // A word is as far away as it is longer at least, which says so of most names in little time.
        if length.min(count) < 2 || length.abs_diff(count) > limit {
            return None;
        }
        let distance = strsim::damerau_levenshtein(&name.to_lowercase(), &typed);
        (distance <= limit).then_some((distance, name))
    };
    names.filter_map(near)
}

/// Tells whether a character looks like the dash before an option, and is another.
fn is_odd_dash(char: char) -> bool {
    matches!(char, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// A word that begins with dashes which are none of ASCII, as word processors make them of two, with ASCII's.
#[must_use]
pub fn without_odd_dashes(word: &str) -> Option<String> {
    let bare = word.trim_start_matches(|char| is_odd_dash(char) || char == '-');
    let dashes = word.strip_suffix(bare)?;
    let dash = if bare.chars().count() > 1 { "--" } else { "-" };
    dashes.contains(is_odd_dash).then(|| format!("{dash}{bare}"))
}

/// The sentence about such a word.
#[must_use]
pub fn odd_dash(word: &str, plain: &str) -> String {
    format!("the dash of '{word}' is none of ASCII; did you mean '{plain}'?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_that_only_look_like_one_become_one() {
        assert_eq!(without_odd_dashes("–all").as_deref(), Some("--all"));
        assert_eq!(without_odd_dashes("——all").as_deref(), Some("--all"));
        assert_eq!(without_odd_dashes("−c").as_deref(), Some("-c"));
        assert_eq!(without_odd_dashes("--all"), None);
        assert_eq!(without_odd_dashes("a–b"), None);
        assert_eq!(without_odd_dashes(""), None);
    }
}
