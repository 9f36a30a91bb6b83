//! What a line still needs: the required options that are not given.

use super::line::{Pending, Reader};
use super::string::Ending;

/// The operands that have to follow a line, as help writes them; none where nothing is missing, or a word is being
/// typed.
#[must_use]
pub fn of_line(line: &str) -> Option<String> {
    let ending = Ending::of(line)?;
    if !ending.word.is_empty() || ending.quote.is_some() {
        return None;
    }
    let (name, words) = ending.before.split_first()?;
    let command = virsh_generated::find(name.to_str()?)?;
    let reader = Reader::follow(command, words)?;
    let mut missing = Vec::new();
    if let Pending::Value(option) = reader.pending {
        missing.push(format!("<{}>", option.name));
    }
    let required = command.options.iter().filter(|option| option.required);
    for option in required.filter(|option| !reader.is_given(option)) {
        let pending = matches!(reader.pending, Pending::Value(it) if it.name == option.name);
        match (pending, option.named_only) {
            (true, _) => {}
            (false, true) => missing.push(format!("--{0} <{0}>", option.name)),
            (false, false) => missing.push(format!("<{}>", option.name)),
        }
    }
    (!missing.is_empty()).then(|| missing.join(" "))
}

#[cfg(test)]
mod tests {
    use super::of_line;

    #[test]
    fn what_is_required_is_missing_until_it_is_given() {
        let needs = |line: &str| of_line(line).unwrap_or_default();
        assert_eq!(needs("domstate "), "<domain>");
        assert_eq!(needs("domstate t"), "");
        assert_eq!(needs("domstate test "), "");
        assert_eq!(needs("list; vol-create-as --name "), "<name> <pool> <capacity>");
        assert_eq!(needs("vol-create-as p 'a b' "), "<capacity>");
        assert_eq!(needs("list --all "), "");
        assert_eq!(needs("nonsense "), "");
    }
}
