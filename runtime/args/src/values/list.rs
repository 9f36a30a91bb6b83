//! Lists of words between commas.

/// The words between commas; two commas stand for one that is part of a word.
#[must_use]
pub fn split_list(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let ends = c == ',' && rest.next_if_eq(&',').is_none();
        match words.last_mut() {
            Some(word) if !ends => word.push(c),
            _ => words.push(String::new()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::split_list;

    #[test]
    fn two_commas_are_one_that_is_meant() {
        assert_eq!(split_list("a,b"), ["a", "b"]);
        assert_eq!(split_list("a,,b"), ["a,b"]);
        assert_eq!(split_list("a,,,b,"), ["a,", "b", ""]);
        assert_eq!(split_list(""), [""]);
    }
}
