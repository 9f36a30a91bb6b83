//! What is kept, how long, and what other sessions see of it.

use super::*;

fn history(folder: &Path, size: usize) -> History {
    History::new(Some(folder.to_owned()), size)
}

#[test]
fn the_last_lines_stay_as_the_bytes_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("history");
    std::fs::write(&path, b"a\n\nb\xff\nc").expect("a file");
    let mut history = history(folder.path(), 3);
    assert_eq!(history.load(), [&b"a"[..], b"b\xff", b"c"]);
    history.add(b"d");
    assert_eq!(std::fs::read(&path).expect("a file"), b"a\n\nb\xff\nc\nd\n");
    history.finish().expect("it ends");
    assert_eq!(std::fs::read(&path).expect("a file"), b"b\xff\nc\nd\n");
}

#[test]
fn nothing_is_kept_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut history = history(folder.path(), 10);
    for line in ["a", "a", "b", "a", "c"] {
        history.add(line.as_bytes());
    }
    let text = || std::fs::read(folder.path().join("history")).expect("a file");
    assert_eq!(text(), b"a\nb\na\nc\n");
    assert_eq!(history.load(), [b"b", b"a", b"c"]);
    history.add(b"c");
    history.finish().expect("it ends");
    assert_eq!(text(), b"b\na\nc\n");
}

#[test]
fn lines_that_wait_are_written_in_their_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut history = history(folder.path(), 500);
    history.gather();
    let mut expected = String::new();
    for number in 0..300 {
        history.add(number.to_string().as_bytes());
        expected.push_str(&format!("{number}\n"));
        if number % 100 == 0 {
            std::thread::sleep(MOMENT);
        }
    }
    history.finish().expect("it ends");
    let text = std::fs::read_to_string(folder.path().join("history")).expect("a file");
    assert_eq!(text, expected);
}

#[test]
fn lines_of_other_sessions_come_once_and_own_ones_never() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut one, mut other) = (history(folder.path(), 3), history(folder.path(), 3));
    let nothing: [&[u8]; 0] = [];
    assert_eq!((one.load(), other.load()), (vec![], vec![]));
    one.add(b"first");
    assert_eq!(other.of_others(), [b"first"]);
    assert_eq!(one.of_others(), nothing);
    other.add(b"b1");
    one.add(b"a1");
    other.add(b"b2");
    assert_eq!(other.of_others(), [b"a1"]);
    assert_eq!(other.of_others(), nothing);
    assert_eq!(one.of_others(), [b"b1", b"b2"]);
    // The same line from both is one of each.
    one.add(b"same");
    other.add(b"same");
    assert_eq!(one.of_others(), [b"same"]);
    assert_eq!(other.of_others(), [b"same"]);
    // What a session that ends cuts off is not taken for something new, and what follows is.
    history(folder.path(), 3).finish().expect("it ends");
    assert_eq!(one.of_others(), nothing);
    other.add(b"b3");
    assert_eq!(one.of_others(), [b"b3"]);
    assert_eq!(other.of_others(), nothing);
}

#[test]
fn a_long_session_shortens_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut history = history(folder.path(), 2);
    for number in 0..1000 {
        history.add(number.to_string().as_bytes());
    }
    let text = std::fs::read(folder.path().join("history")).expect("a file");
    assert!(lines(&text).count() < 200, "{}", lines(&text).count());
    assert!(text.ends_with(b"998\n999\n"));
}
