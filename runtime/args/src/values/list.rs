//! Lists of words between commas.

/// The words between commas; two commas stand for one that is part of a word.
#[must_use]
pub fn split_list(text: &str) -> Vec<String> {
    // Text that is cut at commas stays text.
    split_bytes(text.as_bytes())
        .into_iter()
        .filter_map(|word| String::from_utf8(word).ok())
        .collect()
}

/// The words between commas of a value that may be any bytes.
#[must_use]
pub fn split_bytes(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut words = vec![Vec::new()];
    let mut rest = bytes.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        let ends = byte == b',' && rest.next_if_eq(&b',').is_none();
        match words.last_mut() {
            Some(word) if !ends => word.push(byte),
            _ => words.push(Vec::new()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{split_bytes, split_list};

    #[test]
    fn two_commas_are_one_that_is_meant() {
        assert_eq!(split_list("a,b"), ["a", "b"]);
        assert_eq!(split_list("a,,b"), ["a,b"]);
        assert_eq!(split_list("a,,,b,"), ["a,", "b", ""]);
        assert_eq!(split_list(""), [""]);
        assert_eq!(split_bytes(b"\xff,,,b"), [b"\xff,".to_vec(), b"b".to_vec()]);
    }
}
