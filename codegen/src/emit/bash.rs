//! Emits the completion script of bash.

use super::completion::render;
use crate::model::Model;

/// Emits the script.
#[must_use]
pub fn emit(model: &Model) -> String {
    render(model, include_str!("../../templates/virsh.bash"), quote)
}

/// A text as one word of bash: in single quotes, which only a single quote ends.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn nothing_but_a_single_quote_is_special() {
        assert_eq!(quote(r#"a $b `c` "d" \e !f"#), r#"'a $b `c` "d" \e !f'"#);
        assert_eq!(quote("it's"), r"'it'\''s'");
        assert_eq!(quote(""), "''");
    }
}
