//! Reads the hand-written sessions in `sessions/*.virsh`.
//!
//! A file begins with comment lines that say what it covers and with option lines `#! name: value`. Blocks follow,
//! each opened by a line `--- what it is about`; option lines right after that line hold for the block alone.
//! The mode says what a block is: one command string, the standard input, or one argument list per line.
//! `$DIR` stands for the working directory, `$FF` for the byte 0xff, which no text holds. Options: `world`, `mode`, `global` (words before the command), `env`
//! (`NAME=value`, or `-NAME` to take it away; may be given several times), `show` (a file to compare afterwards),
//! `merge` (both streams as one) and `interrupt` (milliseconds until SIGINT).

use crate::parity::case::{Case, DIR, UNSET, World};
use anyhow::{Context, Result, bail};
use std::path::Path;

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Argv,
    String,
    Stdin,
}

#[derive(Clone)]
struct Settings {
    world: World,
    mode: Mode,
    global: Vec<String>,
    env: Vec<(String, String)>,
    show: Vec<String>,
    merge: bool,
    interrupt: Option<u64>,
}

impl Settings {
    fn new() -> Self {
        Settings {
            world: World::Default,
            mode: Mode::Argv,
            global: Vec::new(),
            env: Vec::new(),
            show: Vec::new(),
            merge: false,
            interrupt: None,
        }
    }

    fn set(&mut self, line: &str) -> Result<()> {
        let (name, value) = line.split_once(':').context("an option line is `#! name: value`")?;
        let value = value.trim();
        match name.trim() {
            "world" => self.world = world(value)?,
            "mode" => self.mode = mode(value)?,
            "global" => self.global = split(value)?,
            "env" => self.env.push(variable(value)?),
            "show" => self.show.push(value.to_owned()),
            "merge" => self.merge = value == "yes",
            "interrupt" => self.interrupt = Some(value.parse().context("milliseconds")?),
            other => bail!("unknown option {other}"),
        }
        Ok(())
    }

    fn case(&self, subject: &str, words: Vec<String>, stdin: Option<String>) -> Case {
        let all = [self.global.clone(), words].concat();
        let all = all.iter().map(|word| placed(word)).collect();
        Case {
            stdin: stdin.map(|text| placed(&text)),
            env: self.env.clone(),
            show: self.show.clone(),
            merge: self.merge,
            interrupt: self.interrupt,
            ..Case::new("session", subject, self.world, all)
        }
    }
}

fn world(value: &str) -> Result<World> {
    World::ALL
        .into_iter()
        .find(|world| world.name() == value)
        .with_context(|| format!("no world {value}"))
}

fn mode(value: &str) -> Result<Mode> {
    Ok(match value {
        "argv" => Mode::Argv,
        "string" => Mode::String,
        "stdin" => Mode::Stdin,
        other => bail!("no mode {other}"),
    })
}

fn variable(value: &str) -> Result<(String, String)> {
    if let Some(name) = value.strip_prefix('-') {
        return Ok((name.to_owned(), UNSET.to_owned()));
    }
    let (name, value) = value.split_once('=').context("a variable is NAME=value")?;
    Ok((name.to_owned(), placed(value)))
}

/// A text of the file with what its marks stand for.
fn placed(text: &str) -> String {
    text.replace("$DIR", DIR).replace("$FF", "\u{F7FF}")
}

fn split(line: &str) -> Result<Vec<String>> {
    shlex::split(line).with_context(|| format!("unbalanced quotes in {line}"))
}

/// Reads every session of a folder, in the order of their names.
pub fn read_folder(folder: &Path) -> Result<Vec<Case>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        paths.push(entry?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "virsh"));
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path)?;
        let subject =
            path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        cases.extend(parse(&subject, &text).with_context(|| path.display().to_string())?);
    }
    Ok(cases)
}

fn parse(subject: &str, text: &str) -> Result<Vec<Case>> {
    let mut sections = text.split_inclusive('\n').peekable();
    let mut defaults = Settings::new();
    while let Some(line) = sections.next_if(|line| !is_opening(line)) {
        match line.trim_end().strip_prefix("#!") {
            Some(option) => defaults.set(option).with_context(|| line.to_owned())?,
            None if line.starts_with('#') || line.trim().is_empty() => {}
            None => bail!("a line before the first block: {line}"),
        }
    }
    let mut cases = Vec::new();
    while sections.next().is_some() {
        let mut settings = defaults.clone();
        while let Some(line) = sections.next_if(|line| line.starts_with("#!")) {
            settings
                .set(line.trim_end().trim_start_matches("#!"))
                .with_context(|| line.to_owned())?;
        }
        let mut body = String::new();
        while let Some(line) = sections.next_if(|line| !is_opening(line)) {
            body.push_str(line);
        }
        block(subject, &settings, &body, &mut cases)?;
    }
    if cases.is_empty() {
        bail!("the file holds no block");
    }
    Ok(cases)
}

fn is_opening(line: &str) -> bool {
    line.starts_with("--- ")
}

fn block(subject: &str, settings: &Settings, body: &str, cases: &mut Vec<Case>) -> Result<()> {
    match settings.mode {
        Mode::Stdin => cases.push(settings.case(subject, Vec::new(), Some(body.to_owned()))),
        Mode::String => {
            let text = body.strip_suffix('\n').unwrap_or(body).to_owned();
            cases.push(settings.case(subject, vec![text], None));
        }
        Mode::Argv => {
            for line in
                body.lines().filter(|line| !line.trim().is_empty() && !line.starts_with("# "))
            {
                cases.push(settings.case(subject, split(line)?, None));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mode_gives_its_cases() {
        let text = "# About.\n#! world: node\n#! env: A=$DIR/x\n--- lists\nlist --all\n# a comment\n-q 'a b'\n\
                    --- a string\n#! mode: string\n#! global: -q\necho a; # c\nlist\n--- input\n#! mode: stdin\n\
                    #! env: -HOME\nlist\n";
        let cases = parse("s", text).expect("the sample is valid");
        let words: Vec<&[String]> = cases.iter().map(|case| &case.words[2..]).collect();
        assert_eq!(words[0], ["list", "--all"]);
        assert_eq!(words[1], ["-q", "a b"]);
        assert_eq!(words[2], ["-q", "echo a; # c\nlist"]);
        assert_eq!((words[3].len(), cases[3].stdin.as_deref()), (0, Some("list\n")));
        assert_eq!(cases[3].env[0], ("A".to_owned(), "@DIR@/x".to_owned()));
        assert_eq!(cases[3].env[1], ("HOME".to_owned(), UNSET.to_owned()));
        assert!(cases[0].words[1].ends_with("/node.xml"));
    }

    #[test]
    fn nonsense_is_refused() {
        for text in
            ["", "list\n", "#! wrold: node\n--- x\nlist\n", "--- x\n#! mode: odd\n", "--- x\n'a\n"]
        {
            assert!(parse("s", text).is_err(), "{text:?}");
        }
    }
}
