//! The manual and the pages of commands read as one text: what is put together of parts of the spec makes whole sentences.

use std::path::{Path, PathBuf};

/// Names that begin with a capital wherever they stand. Abbreviations have a second one, by which they are known.
const NAMES: [&str; 11] = [
    "Ceph",
    "Ctrl",
    "Fibre",
    "Gluster",
    "Gutmann's",
    "Intel",
    "Linux",
    "Schneier's",
    "Sheepdog",
    "Virtuozzo",
    "Xen",
];

/// Names that begin with a small letter wherever they stand.
const SMALL: [&str; 3] = ["libvirt", "virsh", "https"];

/// Abbreviations that are a single letter, and so the only capitals that no word follows.
const ARTICLE: &str = "A";

/// What is typed or printed is no prose: this stands for it.
const CODE: &str = "X";

/// Running text: a paragraph, or the explanation of an item.
#[derive(Default)]
struct Text {
    line: usize,
    words: String,
    /// Whether lines that are kept as they are follow, which end the sentence.
    goes_on: bool,
}

/// A page as it is read.
#[derive(Default)]
struct Page {
    texts: Vec<Text>,
    /// Chapters in which nothing stands.
    empty: Vec<String>,
}

impl Page {
    fn say(&mut self, line: usize, words: String) {
        self.texts.push(Text { line, words, goes_on: false });
    }

    fn go_on(&mut self) {
        self.texts.last_mut().into_iter().for_each(|text| text.goes_on = true);
    }
}

/// Removes what stands between two marks, and puts [`CODE`] in its place.
fn without(text: &str, open: &str, close: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(open) {
        let Some((_, after)) = after.split_once(close) else { break };
        out += before;
        out += CODE;
        rest = after;
    }
    out + rest
}

/// A page in Markdown up to its transcript, which is no prose.
fn markdown(page: &str) -> Page {
    let (mut read, mut fenced, mut heading, mut chapter) = (Page::default(), false, None, "");
    for (index, line) in page.lines().enumerate() {
        if line == "## Transcript" {
            break;
        }
        if line.starts_with("```") {
            fenced = !fenced;
            read.go_on();
            heading = None;
        } else if let Some(title) = line.strip_prefix('#').filter(|_| !fenced) {
            chapter = title.trim_start_matches('#').trim();
            read.empty.extend(heading.replace(chapter.to_owned()));
        } else if !fenced && !line.is_empty() && !line.starts_with("<!--") {
            heading = None;
            let text = line.trim_start();
            // A list of links has no sentences, neither has what leads back to it, nor the names of related pages.
            if text.starts_with("- [") || text.starts_with("Group: ") || chapter == "SEE ALSO" {
                continue;
            }
            let text =
                without(&without(text.strip_prefix("- ").unwrap_or(text), "``", "``"), "`", "`");
            let text = without(&text, "[X](", ")");
            read.say(index + 1, without(&text, "*", "*").replace('\\', ""));
        }
    }
    read.empty.extend(heading);
    read
}

/// A page of the manual.
fn manual(page: &str) -> Page {
    let (mut read, mut kept, mut heading, mut terms) = (Page::default(), false, None, 0);
    for (index, line) in page.lines().enumerate() {
        match line.split_once(' ').map_or((line, ""), |(macro_, rest)| (macro_, rest)) {
            (".SH", title) => {
                read.empty.extend(heading.replace(title.to_owned()));
                // What the page is called, how the program is called, and which pages are related are no sentences.
                let bare = ["NAME", "SYNOPSIS", "\"SEE ALSO\""].contains(&title);
                terms = if bare { usize::MAX } else { 0 };
            }
            (".SS", title) => {
                read.empty
                    .extend(heading.take().filter(|last: &String| last.starts_with("entry ")));
                heading = Some(format!("entry {title}"));
                terms = 1;
            }
            (".TP", _) => terms = terms.max(1),
            (".nf" | ".fi", _) => {
                kept = line == ".nf";
                read.go_on();
                heading = None;
            }
            _ if line.starts_with('.') || kept => {}
            _ if terms > 0 => {
                terms -= 1;
                heading = heading.filter(|_| terms == 0);
            }
            _ if line.starts_with("Example: ") => heading = None,
            _ => {
                heading = None;
                let text = without(&without(line, r"\fB", r"\fR"), r"\fI", r"\fR");
                let text = text.replace(r"\*(Aq", "'").replace(r"\:", "").replace(r"\-", "-");
                read.say(index + 1, text.replace(r"\ ", " "));
            }
        }
    }
    read.empty.extend(heading);
    read
}

/// The words of a text with what stands before each: a mark, or nothing.
fn words(text: &str) -> impl Iterator<Item = (Option<char>, &str)> {
    let mut last: Option<char> = None;
    text.split(' ').map(move |word| {
        let before = last;
        last = word.chars().last();
        (before, word)
    })
}

/// The letters at the start of a word.
fn letters(word: &str) -> &str {
    word.split(|c: char| !c.is_alphanumeric() && c != '\'').next().unwrap_or_default()
}

/// Whether a word is written large as only the first of a sentence is.
fn is_large(word: &str) -> bool {
    let word = letters(word);
    let rest_is_small = word.chars().skip(1).all(|c| c.is_lowercase() || c == '\'');
    let long = word.len() > 1 || word == ARTICLE;
    long && word.starts_with(char::is_uppercase) && rest_is_small && !NAMES.contains(&word)
}

/// What does not read in a text.
fn faults(text: &Text) -> Vec<String> {
    let said = text.words.as_str();
    let mut found = Vec::new();
    let mut fault = |what: &str, where_: &str| found.push(format!("{what}: `{where_}`"));
    for (before, word) in words(said) {
        match before {
            Some(',' | ';') if is_large(word) => fault("a capital within a sentence", word),
            Some('.' | '!' | '?')
                if word.starts_with(char::is_lowercase) && !SMALL.contains(&letters(word)) =>
            {
                fault("a sentence without a capital", word);
            }
            _ => {}
        }
        let inner = word.trim_start_matches('(');
        if inner.len() < word.len() && before.is_some() && is_large(inner) {
            fault("a capital within parentheses", word);
        }
    }
    let all: Vec<&str> = said.split(' ').collect();
    for pair in all.windows(2) {
        if pair[0].eq_ignore_ascii_case(pair[1])
            && pair[0].chars().all(char::is_alphabetic)
            && pair[0] != CODE
        {
            fault("a word twice", pair[0]);
        }
        if pair[1].starts_with([',', '.', ';', ':']) && !pair[1].starts_with("...") {
            fault("a blank before a mark", pair[1]);
        }
    }
    for marks in ["  ", ",,", ".;", ";.", ".,", ";,", ",;", ":.", ",."] {
        let at = said.find(marks).filter(|&at| !said[at..].starts_with(",..."));
        if let Some(at) = at {
            fault("marks that do not follow each other", &said[at..]);
        }
    }
    if said.matches('(').count() != said.matches(')').count() {
        fault("a parenthesis that is left open", said);
    }
    if !text.goes_on && !said.ends_with(['.', ':', '!', '?']) {
        fault("no full stop", said);
    }
    for form in ["a value", "a message", "a line", "a table"] {
        let bare = format!("rints {form}");
        let after = said.split_once(&bare).and_then(|(_, rest)| rest.chars().next());
        if form == "a value" && after.is_some() || matches!(after, Some('.' | ',')) {
            fault("a form of which nothing is said", said);
        }
    }
    found
}

/// All pages with the way each is read.
fn pages() -> Vec<(PathBuf, Page)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths = vec![root.join("docs/virsh-json.md")];
    for folder in ["man", "docs/commands"] {
        let entries = std::fs::read_dir(root.join(folder)).expect("a folder of pages");
        paths.extend(entries.map(|entry| entry.expect("a page").path()));
    }
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a page");
        let is_markdown = path.extension().is_some_and(|extension| extension == "md");
        let page = if is_markdown { markdown(&text) } else { manual(&text) };
        (path, page)
    };
    paths.into_iter().map(read).collect()
}

#[test]
fn every_page_reads_as_one_text() {
    let pages = pages();
    assert!(pages.len() > 280, "only {} pages", pages.len());
    let mut all = Vec::new();
    for (path, page) in &pages {
        let name = path.file_name().expect("a file").display();
        for text in &page.texts {
            all.extend(
                faults(text).into_iter().map(|fault| format!("{name}:{}: {fault}", text.line)),
            );
        }
        all.extend(page.empty.iter().map(|title| format!("{name}: nothing stands under {title}")));
    }
    let count: usize = pages.iter().map(|(_, page)| page.texts.len()).sum();
    assert!(count > 9000, "only {count} texts were read");
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
}

#[test]
fn what_does_not_read_is_found() {
    let wrong = [
        "Prints a message, When the text is changed.",
        "Prints a message, and the keys.",
        "Prints a value; the keys of X:",
        "It is printed. when asked for.",
        "One of X (A virtual network), X (a bridge).",
        "Two  blanks.",
        "What what is said.",
        "A mark , alone.",
        "Two marks;.",
        "No full stop",
        "Left (open.",
    ];
    for words in wrong {
        let text = Text { words: words.to_owned(), ..Text::default() };
        assert!(!faults(&text).is_empty(), "`{words}` would pass");
    }
    for words in
        ["X (PCI device), X (Gutmann's 35 passes).", "As N,M,...", "It ends. libvirt knows."]
    {
        let text = Text { words: words.to_owned(), ..Text::default() };
        assert_eq!(faults(&text), Vec::<String>::new());
    }
    assert_eq!(markdown("# a\n\n## Options\n\n## Answer\n\nText.\n").empty, ["a", "Options"]);
    assert_eq!(manual(".SH A\n.SH B\nText.\n.SS c\n.SS d\nd\nText.\n").empty, ["A", "entry c"]);
}
