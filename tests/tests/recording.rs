//! The picture of README is what a terminal shows: each of its lines is run anew, and what comes is drawn.
//!
//! `UPDATE_GOLDENS=1 cargo test -p virsh-tests --test recording` draws it.

use std::fmt::Write as _;
use virsh_lab::terminal;

/// What is typed; each is a command line without the program's name and the mock driver's URI.
const LINES: [&str; 7] = [
    "list --all",
    "domstate tset",
    "stop test",
    "shutdown test --mode acip",
    "list --all --columns name,state,uuid",
    "net-info default --output json",
    "help --search 'managed save'",
];

/// The width of the terminal, and the size of a character on the picture.
const COLUMNS: u16 = 100;
const WIDTH: f64 = 8.4;
const HEIGHT: f64 = 18.0;

/// What the program prints on a terminal for a line.
fn shown(line: &str) -> String {
    let script = format!(
        "stty cols {COLUMNS}; exec '{}' -c test:///default {line}",
        virsh_tests::virsh().display()
    );
    let env = [("PATH", "/usr/bin:/bin"), ("LC_ALL", "C.UTF-8")];
    let text = terminal::printed(&["/bin/sh", "-c", &script], &env);
    text.unwrap_or_else(|error| panic!("{error:#}"))
}

/// A line in a colour, cut where the terminal would begin another.
fn drawn(picture: &mut String, row: &mut usize, text: &str, colour: &str) {
    let letters: Vec<char> = text.chars().collect();
    for part in letters.chunks(usize::from(COLUMNS)) {
        *row += 1;
        let part: String = part.iter().collect();
        let escaped = part.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let y = 14.0 + HEIGHT * f64::from(u32::try_from(*row).expect("few rows"));
        let length = WIDTH * f64::from(u32::try_from(part.chars().count()).expect("short"));
        let _ = writeln!(
            picture,
            r#"<text x="16" y="{y}" fill="{colour}" textLength="{length:.1}" xml:space="preserve">{escaped}</text>"#
        );
    }
}

fn picture() -> String {
    let (mut text, mut row) = (String::new(), 0);
    for line in LINES {
        drawn(&mut text, &mut row, &format!("$ virsh {line}"), "#8fd18f");
        for line in shown(line).trim_end().lines() {
            let colour = match line.split(':').next() {
                Some("error") => "#f0a0a0",
                Some("hint") => "#f0d890",
                _ => "#d8d8d8",
            };
            match line {
                "" => row += 1,
                line => drawn(&mut text, &mut row, line, colour),
            }
        }
        row += 1;
    }
    let width = 32.0 + WIDTH * f64::from(COLUMNS);
    let height = 16.0 + HEIGHT * f64::from(u32::try_from(row).expect("few rows"));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         font-family=\"monospace\" font-size=\"14\">\n\
         <title>A session of virsh on libvirt's mock driver</title>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1c2128\"/>\n{text}</svg>\n"
    )
}

#[test]
fn the_picture_is_what_the_program_shows() {
    let (path, drawn) = (virsh_tests::root().join("docs/session.svg"), picture());
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::write(&path, &drawn).expect("written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = drawn.lines().zip(kept.lines()).find(|(drawn, kept)| drawn != kept);
    assert!(drawn == kept, "docs/session.svg is stale: run with UPDATE_GOLDENS=1: {differs:?}");
}
