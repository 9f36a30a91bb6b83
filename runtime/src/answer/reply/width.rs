//! How many columns of a terminal a text takes.

use unicode_width::UnicodeWidthChar;

/// Ranges in which the C library's wcwidth, after which virsh and most terminals lay out, is not
/// of the same mind as the crate: first and last character, columns. In order.
#[rustfmt::skip]
const OTHERS: &[(char, char, usize)] = &[
    ('\u{ad}', '\u{ad}', 1),
    ('\u{600}', '\u{604}', 0),
    ('\u{6dd}', '\u{6dd}', 0),
    ('\u{9be}', '\u{9be}', 1),
    ('\u{9d7}', '\u{9d7}', 1),
    ('\u{b3e}', '\u{b3e}', 1),
    ('\u{b57}', '\u{b57}', 1),
    ('\u{bbe}', '\u{bbe}', 1),
    ('\u{bd7}', '\u{bd7}', 1),
    ('\u{cc0}', '\u{cc0}', 1),
    ('\u{cc2}', '\u{cc2}', 1),
    ('\u{cc7}', '\u{cc8}', 1),
    ('\u{cca}', '\u{ccb}', 1),
    ('\u{cd5}', '\u{cd6}', 1),
    ('\u{d3e}', '\u{d3e}', 1),
    ('\u{d4e}', '\u{d4e}', 1),
    ('\u{d57}', '\u{d57}', 1),
    ('\u{dcf}', '\u{dcf}', 1),
    ('\u{ddf}', '\u{ddf}', 1),
    ('\u{1715}', '\u{1715}', 1),
    ('\u{1734}', '\u{1734}', 1),
    ('\u{17a4}', '\u{17a4}', 1),
    ('\u{17d8}', '\u{17d8}', 1),
    ('\u{1b35}', '\u{1b35}', 1),
    ('\u{1b3b}', '\u{1b3b}', 1),
    ('\u{1b3d}', '\u{1b3d}', 1),
    ('\u{1b43}', '\u{1b44}', 1),
    ('\u{1baa}', '\u{1baa}', 1),
    ('\u{1bf2}', '\u{1bf3}', 1),
    ('\u{2630}', '\u{2637}', 1),
    ('\u{268a}', '\u{268f}', 1),
    ('\u{2d7f}', '\u{2d7f}', 0),
    ('\u{302e}', '\u{302f}', 2),
    ('\u{3164}', '\u{3164}', 2),
    ('\u{4dc0}', '\u{4dff}', 1),
    ('\u{a8fa}', '\u{a8fa}', 1),
    ('\u{a953}', '\u{a953}', 1),
    ('\u{a9c0}', '\u{a9c0}', 1),
    ('\u{ffa0}', '\u{ffa0}', 1),
    ('\u{fff9}', '\u{fffb}', 0),
    ('\u{110bd}', '\u{110bd}', 0),
    ('\u{110cd}', '\u{110cd}', 0),
    ('\u{111c0}', '\u{111c0}', 1),
    ('\u{111c2}', '\u{111c3}', 1),
    ('\u{11235}', '\u{11235}', 1),
    ('\u{1133e}', '\u{1133e}', 1),
    ('\u{1134d}', '\u{1134d}', 1),
    ('\u{11357}', '\u{11357}', 1),
    ('\u{114b0}', '\u{114b0}', 1),
    ('\u{114bd}', '\u{114bd}', 1),
    ('\u{115af}', '\u{115af}', 1),
    ('\u{116b6}', '\u{116b6}', 1),
    ('\u{1171e}', '\u{1171e}', 0),
    ('\u{11930}', '\u{11930}', 1),
    ('\u{1193d}', '\u{1193d}', 1),
    ('\u{1193f}', '\u{1193f}', 1),
    ('\u{11941}', '\u{11941}', 1),
    ('\u{11a84}', '\u{11a89}', 1),
    ('\u{11d46}', '\u{11d46}', 1),
    ('\u{13430}', '\u{13438}', 0),
    ('\u{16ff0}', '\u{16ff1}', 2),
    ('\u{1d165}', '\u{1d166}', 1),
    ('\u{1d16d}', '\u{1d172}', 1),
    ('\u{1d300}', '\u{1d356}', 1),
    ('\u{1d360}', '\u{1d376}', 1),
];

/// Returns the number of columns, which is the sum of those of the characters, as for wcwidth.
#[must_use]
pub fn columns(text: &str) -> usize {
    text.chars().map(of).sum()
}

fn of(c: char) -> usize {
    if c.is_ascii() {
        return usize::from(!c.is_control());
    }
    let after = OTHERS.partition_point(|(first, ..)| *first <= c);
    let other =
        after.checked_sub(1).and_then(|at| OTHERS.get(at)).filter(|(_, last, _)| c <= *last);
    other.map_or_else(|| c.width().unwrap_or(0), |(.., width)| *width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ranges_are_in_order() {
        assert!(OTHERS.iter().all(|(first, last, _)| first <= last));
        assert!(OTHERS.windows(2).all(|pair| pair[0].1 < pair[1].0));
    }

    #[test]
    fn widths_are_those_of_the_c_library() {
        for (text, width) in [
            ("", 0),
            ("a", 1),
            ("\u{ad}", 1),
            ("\u{600}\u{604}\u{6dd}", 0),
            ("\u{9be}", 1),
            ("\u{4dc0}\u{4dff}", 2),
            ("虚拟", 4),
            ("e\u{301}", 1),
            ("\u{302f}", 2),
            ("\u{115f}\u{1160}", 2),
            ("\u{3164}\u{ffa0}", 3),
        ] {
            assert_eq!(columns(text), width, "{text:?}");
        }
    }
}
