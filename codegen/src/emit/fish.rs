//! Emits the completion script of fish.

use super::completion::render;
use crate::model::Model;

/// Emits the script.
#[must_use]
pub fn emit(model: &Model) -> String {
    render(model, include_str!("../../templates/virsh.fish"), quote)
}

/// A text as one word of fish: in single quotes, where backslash and quote are escaped.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'"))
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn backslashes_and_single_quotes_are_escaped() {
        assert_eq!(quote(r#"a $b (c) "d" *e"#), r#"'a $b (c) "d" *e'"#);
        assert_eq!(quote(r"it's \n"), r"'it\'s \\n'");
        assert_eq!(quote(""), "''");
    }
}
