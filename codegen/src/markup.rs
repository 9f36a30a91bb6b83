//! The small markup of descriptions: references, emphasis, literals, lists, examples.
//!
//! `{opt:live}` is an option, `{cmd:start}` a command, `{env:EDITOR}` a variable,
//! `*word*` emphasis, `` `text` `` a literal. Lines that start with `- ` are list items,
//! lines indented by four blanks an example kept as it is, blank lines end paragraphs.

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Text as it is.
    Text(String),
    /// An option's name without dashes.
    Opt(String),
    /// A command's name.
    Cmd(String),
    /// An environment variable.
    Env(String),
    /// Emphasis.
    Emphasis(String),
    /// Literal text.
    Literal(String),
}

/// A block of a description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Span>),
    /// List items.
    List(Vec<Vec<Span>>),
    /// Lines kept as they are.
    Example(Vec<String>),
}

/// Parses a description into blocks.
///
/// # Errors
/// Names the reference that is of no known kind or not closed.
pub fn blocks(text: &str) -> Result<Vec<Block>, String> {
    let mut blocks = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if line.trim().is_empty() {
            continue;
        }
        if let Some(example) = line.strip_prefix("    ") {
            let mut kept = vec![example.to_owned()];
            while let Some(more) = lines.next_if(|line| line.starts_with("    ")) {
                kept.push(more[4..].to_owned());
            }
            blocks.push(Block::Example(kept));
            continue;
        }
        let mut joined = line.trim().to_owned();
        let ends = |line: &&str| {
            line.trim().is_empty() || line.starts_with("- ") || line.starts_with("    ")
        };
        while let Some(more) = lines.next_if(|line| !ends(line)) {
            joined = format!("{joined} {}", more.trim());
        }
        match (joined.strip_prefix("- "), blocks.last_mut()) {
            (Some(item), Some(Block::List(items))) => items.push(spans(item)?),
            (Some(item), _) => blocks.push(Block::List(vec![spans(item)?])),
            (None, _) => blocks.push(Block::Paragraph(spans(&joined)?)),
        }
    }
    Ok(blocks)
}

/// Parses running text.
///
/// # Errors
/// Names the reference that is of no known kind or not closed.
pub fn spans(text: &str) -> Result<Vec<Span>, String> {
    let mut spans = Vec::new();
    let mut rest = text;
    let mut plain = String::new();
    while let Some(c) = rest.chars().next() {
        let found = match c {
            '{' if is_reference(rest) => Some(reference(rest)?),
            '`' => delimited(rest, '`').map(|(inner, rest)| (Span::Literal(inner), rest)),
            '*' => delimited(rest, '*').map(|(inner, rest)| (Span::Emphasis(inner), rest)),
            _ => None,
        };
        match found {
            Some((span, after)) => {
                if !plain.is_empty() {
                    spans.push(Span::Text(std::mem::take(&mut plain)));
                }
                spans.push(span);
                rest = after;
            }
            None => {
                plain.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    if !plain.is_empty() {
        spans.push(Span::Text(plain));
    }
    Ok(spans)
}

/// A brace opens a reference when letters and a colon follow.
fn is_reference(text: &str) -> bool {
    let word = text[1..].trim_start_matches(|c: char| c.is_ascii_lowercase());
    word.len() + 1 < text.len() && word.starts_with(':')
}

fn reference(text: &str) -> Result<(Span, &str), String> {
    let (inner, rest) = text[1..].split_once('}').ok_or(format!("`{text}` is not closed"))?;
    let (kind, name) = inner.split_once(':').unwrap_or((inner, ""));
    let name = name.to_owned();
    let span = match kind {
        "opt" => Span::Opt(name),
        "cmd" => Span::Cmd(name),
        "env" => Span::Env(name),
        other => return Err(format!("`{{{inner}}}`: `{other}` is none of opt, cmd, env")),
    };
    Ok((span, rest))
}

fn delimited(text: &str, mark: char) -> Option<(String, &str)> {
    let (inner, rest) = text[1..].split_once(mark)?;
    let tight = !inner.is_empty() && !inner.starts_with(' ') && !inner.ends_with(' ');
    tight.then(|| (inner.to_owned(), rest))
}

/// The text without its markup, as help screens show it: a paragraph a line.
#[must_use]
pub fn plain(text: &str) -> String {
    let Ok(blocks) = blocks(text) else { return text.to_owned() };
    let lines = blocks.iter().flat_map(|block| match block {
        Block::Paragraph(spans) => vec![plain_spans(spans)],
        Block::List(items) => items.iter().map(|item| format!("- {}", plain_spans(item))).collect(),
        Block::Example(lines) => lines.iter().map(|line| format!("  {line}")).collect(),
    });
    lines.collect::<Vec<_>>().join("\n    ")
}

/// Running text without its markup, names of commands and options between quotes.
#[must_use]
pub fn quoted(text: &str) -> String {
    let Ok(spans) = spans(text) else { return text.to_owned() };
    let words = spans.iter().map(|span| match span {
        Span::Cmd(name) => format!("'{name}'"),
        Span::Opt(name) => format!("'--{name}'"),
        other => plain_spans(std::slice::from_ref(other)),
    });
    words.collect()
}

/// Running text without its markup.
#[must_use]
pub fn plain_spans(spans: &[Span]) -> String {
    let words = spans.iter().map(|span| match span {
        Span::Text(text)
        | Span::Emphasis(text)
        | Span::Literal(text)
        | Span::Cmd(text)
        | Span::Env(text) => text.clone(),
        Span::Opt(name) => format!("--{name}"),
    });
    words.collect()
}
