//! Emits `debian/changelog` from `CHANGELOG.md`, so that a release is told once.

use anyhow::{Context, Result, bail};
use std::fmt::Write as _;

/// Emits Debian's form of the changes. `version` is the workspace's, which the newest release must have.
///
/// # Errors
/// Names the heading that is no `## VERSION (YYYY-MM-DD)`, or a newest release that is not `version`.
pub fn emit(changes: &str, version: &str) -> Result<String> {
    let mut releases = changes.split("\n## ").skip(1).peekable();
    match releases.peek() {
        Some(newest) if newest.split_whitespace().next() == Some(version) => {}
        _ => bail!("CHANGELOG.md: the newest release is not {version}, which Cargo.toml has"),
    }
    let mut text = String::new();
    for release in releases {
        let (heading, body) = release.split_once('\n').unwrap_or((release, ""));
        let (version, date) = heading
            .strip_suffix(')')
            .and_then(|heading| heading.split_once(" ("))
            .with_context(|| format!("CHANGELOG.md: `{heading}` is no VERSION (YYYY-MM-DD)"))?;
        let date = day(date).with_context(|| format!("CHANGELOG.md: `{date}` is no day"))?;
        let package = super::PACKAGE;
        let _ = writeln!(text, "{package} ({version}) unstable; urgency=medium\n");
        for item in body.split("\n- ").skip(1) {
            let words: Vec<&str> = item.split_whitespace().filter(|word| *word != "-").collect();
            fill(&mut text, &words);
        }
        let _ = writeln!(text, "\n -- {}  {date}\n", super::MAINTAINER);
    }
    Ok(text.trim_end().to_owned() + "\n")
}

/// Writes the words of a point, in lines that are not too long.
fn fill(text: &mut String, words: &[&str]) {
    let (mut line, mut mark) = (String::new(), "  *");
    for word in words {
        if line.len() + word.len() > 75 {
            let _ = writeln!(text, "{line}");
            line.clear();
            mark = "   ";
        }
        if line.is_empty() {
            line.push_str(mark);
        }
        line.push(' ');
        line.push_str(word);
    }
    let _ = writeln!(text, "{line}");
}

/// A day such as `2026-11-26` as mail has it, at noon; none where it is no day.
fn day(date: &str) -> Option<String> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    let mut parts = date.split('-').map(|part| part.parse::<usize>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let name = MONTHS.get(month.checked_sub(1)?)?;
    (1..=31).contains(&day).then_some(())?;
    // Sakamoto's rule for the day of the week.
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1];
    let from = if month < 3 { year - 1 } else { year };
    let weekday = DAYS[(from + from / 4 - from / 100 + from / 400 + shift + day) % 7];
    Some(format!("{weekday}, {day:02} {name} {year} 12:00:00 +0000"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_becomes_an_entry_of_debian() {
        let changes = "# Changes\n\nWords.\n\n## 1.1.0 (2026-11-26)\n\n- One\n  goes on.\n- Two.\n\n## 1.0.0 (2024-02-29)\n\n- First.\n";
        let text = emit(changes, "1.1.0").expect("it is well formed");
        let expected = format!(
            "virsh-rs (1.1.0) unstable; urgency=medium\n\n  * One goes on.\n  * Two.\n\n -- {0}  Thu, 26 Nov 2026 12:00:00 +0000\n\n\
             virsh-rs (1.0.0) unstable; urgency=medium\n\n  * First.\n\n -- {0}  Thu, 29 Feb 2024 12:00:00 +0000\n",
            super::super::MAINTAINER
        );
        assert_eq!(text, expected);
    }

    #[test]
    fn a_release_without_its_day_or_of_another_version_is_refused() {
        for (changes, version) in [
            ("\n## 1.0.0\n", "1.0.0"),
            ("\n## 1.0.0 (2026-13-01)\n", "1.0.0"),
            ("\n## 1.0.0 (2026-11-26)\n", "1.1.0"),
            ("", "1.0.0"),
        ] {
            assert!(emit(changes, version).is_err(), "{changes}");
        }
    }
}
