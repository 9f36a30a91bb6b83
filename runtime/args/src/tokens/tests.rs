//! How command strings are cut into words.

use super::*;
use proptest::prelude::*;

fn words(text: &str) -> Vec<String> {
    Tokens::new(OsStr::new(text))
        .map(|token| match token.expect("no error") {
            Token::Word(word) => word.into_string().expect("text stays text"),
            Token::Separator => ";".into(),
        })
        .collect()
}

#[test]
fn quotes_and_backslashes_follow_the_shell() {
    assert_eq!(
        words(r#"ec"ho" a"b"c 'x; \y' "" \; "\n'""#),
        ["echo", "abc", "x; \\y", "", ";", "n'"]
    );
    assert_eq!(words("echo 'a; echo b"), ["echo", "a; echo b"]);
    assert_eq!(words("a\\\nb \\\n c"), ["ab", "c"]);
}

#[test]
fn comments_end_a_command_only_at_the_start_of_a_token() {
    assert_eq!(words("a#b #c\nd"), ["a#b", ";", "d"]);
}

#[test]
fn unfinished_text_is_refused() {
    let error = |text| Tokens::new(OsStr::new(text)).find_map(Result::err);
    assert_eq!(error("echo \"a"), Some(TokenError::MissingQuote));
    assert_eq!(error("echo a\\"), Some(TokenError::DanglingBackslash));
    assert_eq!(error("\"a\\"), Some(TokenError::DanglingBackslash));
}

#[test]
fn newlines_are_written_as_what_they_mean() {
    let line = |text: &'static str| {
        one_line(OsStr::new(text)).map(|line| String::from_utf8_lossy(&line).into_owned())
    };
    for (text, expected) in [
        ("list  #x", "list  #x"),
        ("echo thr\\\nee \"f\\\nour\" \\\n 'five'", "echo three \"four\"  'five'"),
        ("\n list\n\n  net-list;\n#x", " list; net-list; #x"),
        ("list\\;\nlist \\\n", "list\\;; list"),
        ("\n\\\n", ""),
    ] {
        assert_eq!(line(text).as_deref(), Some(expected), "{text:?}");
    }
    for text in ["echo 'a\nb'", "echo \"a\ndestroy web\"", "a 'b\\\nc'", "list #x\nlist", "a\n\"b"]
    {
        assert_eq!(line(text), None, "{text:?}");
    }
}

/// The words of the commands that a text has; none where it cannot be read.
fn commands(text: &OsStr) -> Option<Vec<Vec<OsString>>> {
    let tokens: Vec<Token> = Tokens::new(text).collect::<Result<_, _>>().ok()?;
    let words = |part: &[Token]| {
        let word = |token: &Token| match token {
            Token::Word(word) => Some(word.clone()),
            Token::Separator => None,
        };
        part.iter().filter_map(word).collect::<Vec<_>>()
    };
    let parts = tokens.split(|token| *token == Token::Separator).map(words);
    Some(parts.filter(|words| !words.is_empty()).collect())
}

proptest! {
    #[test]
    fn one_line_means_the_same(text in "[ a;#\\\\'\"\n]{0,30}") {
        let text = OsStr::new(&text);
        let meant = commands(text);
        if let Some(line) = one_line(text) {
            prop_assert!(!line.contains(&b'\n'));
            prop_assert_eq!(commands(OsStr::from_bytes(&line)), meant);
        } else {
            let holds = |word: &OsString| word.as_bytes().contains(&b'\n');
            let has_comment = text.as_bytes().contains(&b'#');
            prop_assert!(meant.is_none_or(|all| has_comment || all.iter().flatten().any(holds)));
        }
    }

    #[test]
    fn any_bytes_end(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Tokens::new(OsStr::from_bytes(&bytes)).take_while(Result::is_ok).count();
    }

    #[test]
    fn quoted_bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 1..40)) {
        let mut quoted = vec![b'"'];
        for &byte in &bytes {
            // A backslash before a newline would take both away.
            if matches!(byte, b'"' | b'\\') {
                quoted.push(b'\\');
            }
            quoted.push(byte);
        }
        quoted.push(b'"');
        let tokens: Vec<_> = Tokens::new(OsStr::from_bytes(&quoted)).collect();
        prop_assert_eq!(tokens, vec![Ok(Token::Word(OsString::from_vec(bytes)))]);
    }

    #[test]
    fn no_byte_is_lost_or_made(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        let plain = |byte: &u8| !b" \t\n;#\\'\"".contains(byte);
        let expected: Vec<u8> = bytes.iter().copied().filter(plain).collect();
        let kept: Vec<u8> = bytes.iter().copied().filter(|byte| plain(byte) || byte == &b' ').collect();
        let mut found = Vec::new();
        for token in Tokens::new(OsStr::from_bytes(&kept)) {
            match token {
                Ok(Token::Word(word)) => found.extend(word.into_vec()),
                other => prop_assert!(false, "{other:?}"),
            }
        }
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn a_quoted_word_comes_back(text in "[^\u{0}]{1,40}") {
        let quoted = format!("'{}'", text.replace('\'', "'\\''"));
        prop_assert_eq!(words(&quoted), vec![text]);
    }
}
